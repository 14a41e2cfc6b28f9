Feature: Directive on Automated Decision-Making
  It binds federal departments only. A supplier to one meets it through the contract; a private lender has nothing to do with it.

  Rule: What a supplier hands over

    Scenario: As long as it is not known what the contract says, it stays open
      Given the case "ca2-ottawa-permits"
      When it is assessed as of 2026-11-28
      Then "ca-dadm.supplier" may apply

    Scenario: A contract that does not pass the Directive on leaves the supplier free
      Given the case "ca2-ottawa-permits"
      And the open question of law "ca-dadm.contract-asks" is settled as no
      When it is assessed as of 2026-11-28
      Then "ca-dadm.supplier" does not apply because its conditions are not met

    Scenario: A firm that sells a tool for sorting permit applications to a federal department
      Given the case "ca2-ottawa-permits"
      And the open question of law "ca-dadm.contract-asks" is settled as yes
      When it is assessed as of 2026-11-24
      Then "ca-dadm.supplier" applies and is in force from 2026-06-24

    Scenario: A private firm that decides on credit, without a federal client, needs no algorithmic impact assessment
      Given the case "ca2-ottawa-permits"
      And the open question of law "ca-dadm.contract-asks" is settled as yes
      And the answer to "org.public_work" is "none"
      And the answer to "decision.domains" is "credit"
      When it is assessed as of 2026-11-24
      Then "ca-dadm.supplier" does not apply because its conditions are not met

    Scenario Outline: Another public client is not a federal department: <work>
      Given the case "ca2-ottawa-permits"
      And the open question of law "ca-dadm.contract-asks" is settled as yes
      And the answer to "org.public_work" is "<work>"
      When it is assessed as of 2026-11-24
      Then "ca-dadm.supplier" does not apply because its conditions are not met

      Examples:
        | work                |
        | supplies-ca-on      |
        | runs-public-service |
        | acts-for-authority  |

    Scenario Outline: The tool must be the one supplied: <deeds>, <work>
      Given the case "ca2-ottawa-permits"
      And the open question of law "ca-dadm.contract-asks" is settled as yes
      And the answer to "role.deeds" is "<deeds>"
      And the answer to "org.public_work" is "<work>"
      When it is assessed as of 2026-11-24
      Then "ca-dadm.supplier" <verdict>

      Examples:
        | deeds             | work                                    | verdict                                           |
        | licenses-to-others | supplies-ca-federal                    | applies                                           |
        | supplies-part     | supplies-ca-federal                     | applies                                           |
        | resells-unchanged | supplies-ca-federal                     | applies                                           |
        | uses-it           | supplies-ca-federal, acts-for-authority | applies                                           |
        | uses-it           | supplies-ca-federal                     | does not apply because its conditions are not met |

    Scenario Outline: It must count in a decision on a person, small ones included: <domain>
      Given the case "ca2-ottawa-permits"
      And the open question of law "ca-dadm.contract-asks" is settled as yes
      And the answer to "decision.domains" is "<domain>"
      When it is assessed as of 2026-11-24
      Then "ca-dadm.supplier" <verdict>

      Examples:
        | domain           | verdict                                           |
        | job              | applies                                           |
        | pay-or-promotion | applies                                           |
        | tasks-hours      | applies                                           |
        | credit           | applies                                           |
        | other-finance    | applies                                           |
        | housing          | applies                                           |
        | insurance        | applies                                           |
        | education        | applies                                           |
        | health-care      | applies                                           |
        | public-benefits  | applies                                           |
        | essential-goods  | applies                                           |
        | justice          | applies                                           |
        | price-or-terms   | applies                                           |
        | account-access   | applies                                           |
        | other-matter     | applies                                           |
        | low-stakes       | applies                                           |
        | advertising-only | does not apply because its conditions are not met |
        | none             | does not apply because its conditions are not met |

    Scenario Outline: Production, trials on real clients and what is planned count, a laboratory does not: <stage>
      Given the case "ca2-ottawa-permits"
      And the open question of law "ca-dadm.contract-asks" is settled as yes
      And the answer to "use.stage" is "<stage>"
      When it is assessed as of 2026-11-24
      Then "ca-dadm.supplier" <verdict>

      Examples:
        | stage            | verdict                                           |
        | planned          | applies                                           |
        | tested-on-people | applies                                           |
        | trying           | applies                                           |
        | live             | applies                                           |
        | now-and-then     | applies                                           |
        | lab-test         | does not apply because its conditions are not met |
        | stopped          | does not apply because its conditions are not met |

    Scenario: A tool that only applies rules is caught as well
      Given the case "ca2-ottawa-permits"
      And the open question of law "ca-dadm.contract-asks" is settled as yes
      And the answer to "use.technology" is "fixed-rules"
      When it is assessed as of 2026-11-24
      Then "ca-dadm.supplier" applies

    Scenario Outline: What is not known leaves it open: <fact>
      Given the case "ca2-ottawa-permits"
      And the open question of law "ca-dadm.contract-asks" is settled as yes
      And the answer to "<fact>" is not known
      When it is assessed as of 2026-11-24
      Then "ca-dadm.supplier" may apply, and "<fact>" would settle it

      Examples:
        | fact             |
        | org.public_work  |
        | role.deeds       |
        | decision.domains |
        | use.stage        |

    Scenario Outline: The first text and the present one (<day>)
      Given the case "ca2-ottawa-permits"
      And the open question of law "ca-dadm.contract-asks" is settled as yes
      When it is assessed as of <day>
      Then "ca-dadm.supplier" <verdict>

      Examples:
        | day        | verdict                                 |
        | 2019-03-31 | applies and is upcoming from 2019-04-01 |
        | 2019-04-01 | applies and is in force from 2019-04-01 |
        | 2026-06-23 | applies and is in force from 2019-04-01 |
        | 2026-06-24 | applies and is in force from 2026-06-24 |

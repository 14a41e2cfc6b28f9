Feature: Canadian Human Rights Act
  The law on discrimination of federal undertakings: telecom, broadcasting, banks, air and cross-border transport. Effects count, not
  intent; the defence of a bona fide reason is for the firm to prove.

  Rule: Sections 5 and 6 - services and premises

    Scenario: An internet provider that judges who pays a deposit
      Given the case "ca2-timmins-internet"
      When it is assessed as of 2026-11-24
      Then "ca-chra.discrimination-services" applies and is in force from 1978-03-01
      And "ca-chra.discrimination-employment" does not apply because its conditions are not met
      And "ca-prov-hr.discrimination" does not apply because its conditions are not met

    Scenario Outline: What the tool counts in: <domain>
      Given the case "ca2-timmins-internet"
      And the answer to "decision.domains" is "<domain>"
      When it is assessed as of 2026-11-24
      Then "ca-chra.discrimination-services" <verdict>

      Examples:
        | domain           | verdict                                           |
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
        | advertising-only | applies                                           |
        | low-stakes       | applies                                           |
        | job              | does not apply because its conditions are not met |
        | pay-or-promotion | does not apply because its conditions are not met |
        | tasks-hours      | does not apply because its conditions are not met |
        | none             | does not apply because its conditions are not met |

    Scenario Outline: Each part is needed: <fact> <answer> (Sections 5 and 6)
      Given the case "ca2-timmins-internet"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "ca-chra.discrimination-services" does not apply because its conditions are not met

      Examples:
        | fact       | answer             |
        | org.sector | retail-hospitality |
        | role.deeds | sells-it           |

    Scenario: Whether a deposit-taker is a bank or a credit union leaves both laws open
      Given the case "ca2-timmins-internet"
      And the answer to "org.sector" is "bank"
      And the answer to "org.finance_supervision" is not known
      When it is assessed as of 2026-11-24
      Then "ca-chra.discrimination-services" may apply, and "org.finance_supervision" would settle it
      And "ca-prov-hr.discrimination" may apply

    Scenario: A deposit-taker that OSFI does not oversee is no bank and falls under the provincial code
      Given the case "ca2-timmins-internet"
      And the answer to "org.sector" is "bank"
      And the answer to "org.finance_supervision" is "none"
      When it is assessed as of 2026-11-24
      Then "ca-chra.discrimination-services" does not apply because its conditions are not met
      And "ca-prov-hr.discrimination" applies

    Scenario: In what the tool counts is not known
      Given the case "ca2-timmins-internet"
      And the answer to "decision.domains" is not known
      When it is assessed as of 2026-11-24
      Then "ca-chra.discrimination-services" may apply, and "decision.domains" would settle it

    Scenario Outline: The first day of the Act (<day>) (Sections 5 and 6)
      Given the case "ca2-timmins-internet"
      When it is assessed as of <day>
      Then "ca-chra.discrimination-services" <verdict>

      Examples:
        | day        | verdict                                 |
        | 1978-02-28 | applies and is upcoming from 1978-03-01 |
        | 1978-03-01 | applies and is in force from 1978-03-01 |

  Rule: Sections 7, 8 and 10 - employment

    Scenario: A provider that rates its technicians
      Given the case "ca-regina-isp"
      When it is assessed as of 2026-11-24
      Then "ca-chra.discrimination-employment" applies and is in force from 1978-03-01
      And "ca-chra.discrimination-services" does not apply because its conditions are not met

    Scenario Outline: A use on staff or applicants is enough, and so is a decision on work: <uses> ; <domain>
      Given the case "ca-regina-isp"
      And the answer to "employment.uses" is "<uses>"
      And the answer to "decision.domains" is "<domain>"
      When it is assessed as of 2026-11-24
      Then "ca-chra.discrimination-employment" <verdict>

      Examples:
        | uses               | domain           | verdict                                           |
        | monitoring         | none             | applies                                           |
        | selection-criteria | none             | applies                                           |
        | scheduling         | none             | applies                                           |
        | none               | job              | applies                                           |
        | none               | pay-or-promotion | applies                                           |
        | none               | tasks-hours      | applies                                           |
        | none               | account-access   | does not apply because its conditions are not met |
        | none               | none             | does not apply because its conditions are not met |

    Scenario Outline: Each part is needed: <fact> <answer> (Sections 7, 8 and 10)
      Given the case "ca-regina-isp"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "ca-chra.discrimination-employment" does not apply because its conditions are not met

      Examples:
        | fact       | answer        |
        | org.sector | manufacturing |
        | role.deeds | sells-it      |

    Scenario: Criteria drawn up without anybody's data can discriminate too
      Given the case "ca-regina-isp"
      And the answer to "data.about_people" is "no"
      And the answer to "employment.uses" is "selection-criteria"
      When it is assessed as of 2026-11-24
      Then "ca-chra.discrimination-employment" applies

    Scenario: What is done with staff is not known
      Given the case "ca-regina-isp"
      And the answer to "decision.domains" is "none"
      And the answer to "employment.uses" is not known
      When it is assessed as of 2026-11-24
      Then "ca-chra.discrimination-employment" may apply, and "employment.uses" would settle it

    Scenario Outline: The first day of the Act (<day>) (Sections 7, 8 and 10)
      Given the case "ca-regina-isp"
      When it is assessed as of <day>
      Then "ca-chra.discrimination-employment" <verdict>

      Examples:
        | day        | verdict                                 |
        | 1978-02-28 | applies and is upcoming from 1978-03-01 |
        | 1978-03-01 | applies and is in force from 1978-03-01 |

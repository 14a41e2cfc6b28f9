Feature: FEHA, tools that choose and rate people at work
  From five employees on, no tool may discriminate on purpose, in effect or through a stand-in, whoever has the last word; records and
  tool data are kept for four years.

  Rule: 2 CCR 11008.1, 11009, 11016, 11017, 11020 - no discrimination

    Scenario Outline: From 2025-10-01: <day> (2 CCR 11008.1, 11009, 11016, 11017, 11020)
      Given the case "ca-us2-warehouse"
      When it is assessed as of <day>
      Then "us-ca-feha-ads.no-discriminatory-ads" applies and is <state> from 2025-10-01

      Examples:
        | day        | state    |
        | 2025-09-30 | upcoming |
        | 2025-10-01 | in force |

    Scenario: A hotel that screens applicants by machine is bound
      Given the case "ca-us-hotel-hiring"
      When it is assessed as of 2026-11-24
      Then "us-ca-feha-ads.no-discriminatory-ads" applies and is in force from 2025-10-01

    Scenario Outline: A person with the last word, or fixed rules, change nothing: <fact> is <answer>
      Given the case "ca-us-hotel-hiring"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-ca-feha-ads.no-discriminatory-ads" applies
      And "us-ca-feha-ads.records-4y" applies

      Examples:
        | fact                | answer                    |
        | decision.automation | machine-alone             |
        | decision.automation | person-reviews            |
        | decision.automation | person-decides-with-hints |
        | use.technology      | fixed-rules               |

    Scenario Outline: Four employees are too few, five are enough: <staff>
      Given the case "ca-us2-warehouse"
      And the answer to "org.headcount" is "<staff>"
      When it is assessed as of 2026-11-24
      Then "us-ca-feha-ads.no-discriminatory-ads" <verdict>
      And "us-ca-feha-ads.records-4y" <verdict>

      Examples:
        | staff              | verdict                                           |
        | US-CA: 4           | does not apply because its conditions are not met |
        | US-CA: 5           | applies                                           |
        | US-CA: 6           | applies                                           |
        | US-CA: 1, US-NV: 4 | applies                                           |

    Scenario Outline: The number of staff not known: <id>
      Given the case "ca-us2-warehouse"
      And the answer to "org.headcount" is not known
      When it is assessed as of 2026-11-24
      Then "<id>" may apply, and "org.headcount" would settle it

      Examples:
        | id                                   |
        | us-ca-feha-ads.no-discriminatory-ads |
        | us-ca-feha-ads.records-4y            |

    Scenario Outline: Only a tool that plays a part in choosing, rating, paying or dismissing: <uses>
      Given the case "ca-us2-warehouse"
      And the answer to "employment.uses" is "<uses>"
      When it is assessed as of 2026-11-24
      Then "us-ca-feha-ads.no-discriminatory-ads" <verdict>
      And "us-ca-feha-ads.records-4y" <verdict>

      Examples:
        | uses                | verdict                                           |
        | sort-applications   | applies                                           |
        | job-ad-targeting    | applies                                           |
        | availability-screen | applies                                           |
        | promotion           | applies                                           |
        | pay-or-terms        | applies                                           |
        | performance         | applies                                           |
        | discipline          | applies                                           |
        | dismissal           | applies                                           |
        | monitoring          | does not apply because its conditions are not met |
        | scheduling          | does not apply because its conditions are not met |
        | none                | does not apply because its conditions are not met |

    Scenario Outline: Not known what the tool does with staff: <id>
      Given the case "ca-us2-warehouse"
      And the answer to "employment.uses" is not known
      When it is assessed as of 2026-11-24
      Then "<id>" may apply, and "employment.uses" would settle it

      Examples:
        | id                                   |
        | us-ca-feha-ads.no-discriminatory-ads |
        | us-ca-feha-ads.records-4y            |

    Scenario: Jobs and people in Nevada, nobody in California
      Given the case "ca-us2-warehouse"
      And the answer to "employment.job_places" is "US-NV"
      And the answer to "people.locations" is "US-NV"
      And the answer to "org.headcount" is "US-NV: 60"
      When it is assessed as of 2026-11-24
      Then "us-ca-feha-ads.no-discriminatory-ads" does not apply because its conditions are not met
      And "us-ca-feha-ads.records-4y" does not apply because its conditions are not met

    Scenario Outline: An employment agency is bound whatever its size: <sector>, <jobs>
      Given the case "ca-us2-warehouse"
      And the answer to "org.headcount" is "US-CA: 3"
      And the answer to "org.sector" is "<sector>"
      And the answer to "employment.job_places" is "<jobs>"
      And the answer to "people.groups" is "contractors"
      When it is assessed as of 2026-11-24
      Then "us-ca-feha-ads.no-discriminatory-ads" <verdict>
      And "us-ca-feha-ads.records-4y" <verdict>

      Examples:
        | sector             | jobs  | verdict                                           |
        | recruitment-agency | US-CA | applies                                           |
        | recruitment-agency | US-NV | does not apply because its conditions are not met |
        | retail-hospitality | US-CA | does not apply because its conditions are not met |

    Scenario: An agency that only orders the finished search uses no tool
      Given the case "ca-us2-warehouse"
      And the answer to "org.headcount" is "US-CA: 3"
      And the answer to "org.sector" is "recruitment-agency"
      And the answer to "role.deeds" is "orders-finished-work"
      When it is assessed as of 2026-11-24
      Then "us-ca-feha-ads.no-discriminatory-ads" does not apply because its conditions are not met
      And "us-ca-feha-ads.records-4y" does not apply because its conditions are not met

    Scenario: An employer that uses no tool itself and offers none is not bound by these rules on tools
      Given the case "ca-us2-warehouse"
      And the answer to "role.deeds" is "orders-finished-work"
      When it is assessed as of 2026-11-24
      Then "us-ca-feha-ads.no-discriminatory-ads" does not apply because its conditions are not met
      And "us-ca-feha-ads.records-4y" does not apply because its conditions are not met

    Scenario: An employer that acts on another firm's score is bound
      Given the case "ca-us2-warehouse"
      And the answer to "role.deeds" is "relies-on-others-result"
      When it is assessed as of 2026-11-24
      Then "us-ca-feha-ads.no-discriminatory-ads" applies
      And "us-ca-feha-ads.records-4y" applies

  Rule: 2 CCR 11008(b) - suppliers as agents

    Scenario: A maker of hiring software may be bound as an agent: unsettled
      Given the case "ca-us2-hiring-software"
      When it is assessed as of 2026-11-24
      Then "us-ca-feha-ads.no-discriminatory-ads" may apply
      And "us-ca-feha-ads.records-4y" does not apply because its conditions are not met

    Scenario Outline: The answer to that question decides: <law>
      Given the case "ca-us2-hiring-software"
      And the open question of law "us-ca-feha-ads.supplier-as-agent" is settled as <law>
      When it is assessed as of 2026-11-24
      Then "us-ca-feha-ads.no-discriminatory-ads" <verdict>

      Examples:
        | law | verdict                                           |
        | yes | applies and is in force from 2025-10-01           |
        | no  | does not apply because its conditions are not met |

    Scenario Outline: An agent needs five employees of its own, an offer and jobs there: <fact> is <answer>
      Given the case "ca-us2-hiring-software"
      And the answer to "<fact>" is "<answer>"
      And the open question of law "us-ca-feha-ads.supplier-as-agent" is settled as yes
      When it is assessed as of 2026-11-24
      Then "us-ca-feha-ads.no-discriminatory-ads" <verdict>

      Examples:
        | fact            | answer             | verdict                                           |
        | org.headcount   | US-CA: 4           | does not apply because its conditions are not met |
        | org.headcount   | US-CA: 5           | applies                                           |
        | org.headcount   | US-CA: 6           | applies                                           |
        | role.deeds      | built-it           | does not apply because its conditions are not met |
        | role.deeds      | licenses-to-others | applies                                           |
        | employment.uses | scheduling         | does not apply because its conditions are not met |

    Scenario: A supplier whose clients hire only elsewhere is not reached
      Given the case "ca-us2-hiring-software"
      And the answer to "employment.job_places" is "US-NV"
      And the answer to "people.locations" is "US-NV"
      And the open question of law "us-ca-feha-ads.supplier-as-agent" is settled as yes
      When it is assessed as of 2026-11-24
      Then "us-ca-feha-ads.no-discriminatory-ads" does not apply because its conditions are not met

  Rule: 2 CCR 11013(c) - records for four years

    Scenario Outline: From 2025-10-01: <day> (2 CCR 11013(c))
      Given the case "ca-us2-warehouse"
      When it is assessed as of <day>
      Then "us-ca-feha-ads.records-4y" applies and is <state> from 2025-10-01

      Examples:
        | day        | state    |
        | 2025-09-30 | upcoming |
        | 2025-10-01 | in force |

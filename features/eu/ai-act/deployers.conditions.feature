Feature: Artificial Intelligence Act, who uses a high-risk system, condition by condition
  Each condition is tried alone: one is taken away while the others hold, or it is the only one left of several that would do.

  Rule: Articles 26(7) and 26(11) - telling workers, and the people decided on

    Scenario: Whether a platform tells its couriers too that a tool hands out their tasks by how they behave is open
      Given the case "eu-bakery-cv-ranker"
      And the answer to "org.sector" is "transport-delivery"
      And the answer to "use.purposes" is "worker-management"
      And the answer to "employment.uses" is "tasks-by-person"
      And the answer to "people.groups" is "platform-workers"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art26.inform-workers" may apply

    Scenario: The clinic's staff hear nothing new of a scanner aid that was out before 2 August 2028
      Given the case "eu-clinic-scan-reader"
      And the answer to "people.groups" is "patients, employees"
      And the answer to "use.market_date" is "2028-08-01"
      When it is assessed as of 2028-08-02
      Then "eu-ai-act.art26.inform-workers" does not apply because of the exception "already-on-the-market"

    Scenario Outline: Some listed uses help to decide about people by their nature (<purpose>)
      Given the case "eu-town-hall-benefits"
      And the answer to "use.market_date" is "2027-12-02"
      And the answer to "use.purposes" is "<purpose>"
      And the answer to "employment.uses" is "<at work>"
      And the answer to "decision.domains" is "none"
      When it is assessed as of 2027-12-02
      Then the test "common.person-decision" is not met
      And "eu-ai-act.art26.inform-affected-persons" applies and is in force from 2027-12-02

      Examples:
        | purpose               | at work     |
        | education-grading     | none        |
        | worker-management     | performance |
        | public-benefits       | none        |
        | credit-scoring        | none        |
        | life-health-insurance | none        |
        | emergency-triage      | none        |

    Scenario Outline: Other listed uses call for the notice only where something hangs on the result for a person (<domain>)
      Given the case "eu-web-shop-chatbot"
      And the answer to "use.market_date" is "2027-12-02"
      And the answer to "use.major_change" is "none"
      And the answer to "data.kinds" is "contact, pictures-voice"
      And the answer to "bio.uses" is "emotion"
      And the answer to "bio.settings" is "online-or-phone"
      And the answer to "decision.domains" is "<domain>"
      And the answer to "decision.automation" is "person-decides-with-hints"
      And the answer to "decision.weight" is "one-factor"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.high-risk-annex-iii" is met
      And "eu-ai-act.art26.inform-affected-persons" <verdict>

      Examples:
        | domain         | verdict                                           |
        | price-or-terms | applies and is in force from 2027-12-02           |
        | low-stakes     | does not apply because its conditions are not met |

    Scenario Outline: Only police work that a law allows follows the rules of Directive (EU) 2016/680 instead (<purpose>, <context>)
      Given the case "eu-town-hall-benefits"
      And the answer to "use.market_date" is "2027-12-02"
      And the answer to "use.purposes" is "<purpose>"
      And the answer to "use.public_judging" is "evidence"
      And the answer to "use.special_context" is "<context>"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art26.inform-affected-persons" <verdict>

      Examples:
        | purpose         | context            | verdict                                               |
        | law-enforcement | law-required-crime | does not apply because of the exception "police-work" |
        | law-enforcement | none               | applies and is in force from 2027-12-02               |
        | public-benefits | law-required-crime | applies and is in force from 2027-12-02               |

  Rule: Article 111(2), second sentence - older systems meant for public authorities

    Scenario: The last day of 2030 is set for providers and deployers; an importer has none
      Given the case "eu-exam-camera-importer"
      And the answer to "use.market_date" is "2027-12-01"
      And the answer to "market.customers" is "public-bodies"
      And the answer to "org.public_work" is "supplies-eu-authority"
      When it is assessed as of 2030-08-02
      Then the test "eu-ai-act.in-scope" is met
      And "eu-ai-act.art111-2.public-sector-legacy" does not apply because its conditions are not met

    Scenario Outline: A town's clinic brings an older medical device into line by 2 August 2030; a newer one is bound at once (<placed>)
      Given the case "eu-clinic-scan-reader"
      And the answer to "org.kind" is "public-body"
      And the answer to "use.market_date" is "<placed>"
      When it is assessed as of 2028-08-02
      Then "eu-ai-act.art111-2.public-sector-legacy" <verdict>

      Examples:
        | placed     | verdict                                           |
        | 2028-08-01 | applies and is upcoming from 2030-08-02           |
        | 2028-08-02 | does not apply because its conditions are not met |

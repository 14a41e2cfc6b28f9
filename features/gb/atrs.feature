Feature: Algorithmic Transparency Recording Standard
  A policy of the British state for its own tools. A private firm has no duty of its own; as a supplier it helps by contract.

  Rule: The record

    Scenario Outline: An agency whose tool sorts claims may publish a record since 17 December 2024: <day>
      Given the case "uk2-agency"
      When it is assessed as of <day>
      Then "uk-atrs.public-sector-only" applies and is voluntary from 2024-12-17
      And "uk-atrs.public-sector-only" stands in the tier "good-practice"

      Examples:
        | day        |
        | 2024-12-16 |
        | 2024-12-17 |
        | 2026-11-24 |

    Scenario: A private lender has nothing to do with it
      Given the case "uk-lender"
      When it is assessed as of 2026-11-24
      Then "uk-atrs.public-sector-only" does not apply because its conditions are not met

    Scenario Outline: A supplier of central government has its facts ready, other work for the public does not count: <work>
      Given the case "uk2-letting-agent"
      And the answer to "org.public_work" is "<work>"
      When it is assessed as of 2026-11-24
      Then "uk-atrs.public-sector-only" <verdict>

      Examples:
        | work                | verdict                                           |
        | supplies-uk-central | applies and is voluntary from 2024-12-17          |
        | runs-public-service | does not apply because its conditions are not met |
        | none                | does not apply because its conditions are not met |

    Scenario: A public body abroad is not meant
      Given the case "uk2-agency"
      And the answer to "org.established_in" is "FR"
      When it is assessed as of 2026-11-24
      Then "uk-atrs.public-sector-only" does not apply because its conditions are not met

    Scenario Outline: The tool weighs on decisions or talks with the public: <domain>, <contact> with <people>
      Given the case "uk2-agency"
      And the answer to "decision.domains" is "<domain>"
      And the answer to "interaction.direct" is "<contact>"
      And the answer to "people.groups" is "<people>"
      When it is assessed as of 2026-11-24
      Then "uk-atrs.public-sector-only" <verdict>

      Examples:
        | domain          | contact | people        | verdict                                           |
        | public-benefits | no      | service-users | applies and is voluntary from 2024-12-17          |
        | other-matter    | no      | service-users | applies and is voluntary from 2024-12-17          |
        | none            | two-way | service-users | applies and is voluntary from 2024-12-17          |
        | none            | two-way | employees     | does not apply because its conditions are not met |
        | none            | one-way | service-users | does not apply because its conditions are not met |
        | none            | no      | service-users | does not apply because its conditions are not met |
        | low-stakes      | no      | service-users | does not apply because its conditions are not met |

    Scenario: As long as nobody knows whether the tool weighs on decisions, it may apply
      Given the case "uk2-agency"
      And the answer to "decision.domains" is not known
      When it is assessed as of 2026-11-24
      Then "uk-atrs.public-sector-only" may apply, and "decision.domains" would settle it

Feature: AB 489, AI in a white coat
  No AI, and no advert for one, may make people believe that a licensed health professional gives the advice.

  Rule: Section 4999.9 - no implied licence

    Scenario Outline: From 2026-01-01: <day>
      Given the case "ca-us2-companion-app"
      And the answer to "market.claims" is "professional-title"
      When it is assessed as of <day>
      Then "us-ca-ab489.no-implied-licence" applies and is <state> from 2026-01-01

      Examples:
        | day        | state    |
        | 2025-12-31 | upcoming |
        | 2026-01-01 | in force |

    Scenario: A virtual friend sold as a therapist must be stopped
      Given the case "ca-us2-companion-app"
      And the answer to "market.claims" is "professional-title"
      When it is assessed as of 2026-11-24
      Then "us-ca-ab489.no-implied-licence" applies and is in force from 2026-01-01
      And "us-ca-ab489.no-implied-licence" stands in the tier "stop"

    Scenario Outline: Only words for a health profession: <claims>
      Given the case "ca-us2-companion-app"
      And the answer to "market.claims" is "<claims>"
      When it is assessed as of 2026-11-24
      Then "us-ca-ab489.no-implied-licence" <verdict>

      Examples:
        | claims                           | verdict                                           |
        | professional-title               | applies                                           |
        | professional-title, ai-abilities | applies                                           |
        | ai-abilities                     | does not apply because its conditions are not met |
        | performance-figures              | does not apply because its conditions are not met |
        | none                             | does not apply because its conditions are not met |

    Scenario Outline: Offered or used in California: <offer>, <people>
      Given the case "ca-us2-companion-app"
      And the answer to "market.claims" is "professional-title"
      And the answer to "market.places" is "<offer>"
      And the answer to "people.locations" is "<people>"
      When it is assessed as of 2026-11-24
      Then "us-ca-ab489.no-implied-licence" <verdict>

      Examples:
        | offer | people | verdict                                           |
        | US-CA | US-NV  | applies                                           |
        | US-NV | US-CA  | applies                                           |
        | US-NV | US-NV  | does not apply because its conditions are not met |

    Scenario: A program of fixed rules is no AI
      Given the case "ca-us2-companion-app"
      And the answer to "market.claims" is "professional-title"
      And the answer to "use.technology" is "fixed-rules"
      When it is assessed as of 2026-11-24
      Then "us-ca-ab489.no-implied-licence" does not apply because its conditions are not met

    Scenario: Not known what the adverts say
      Given the case "ca-us2-companion-app"
      And the answer to "market.claims" is not known
      When it is assessed as of 2026-11-24
      Then "us-ca-ab489.no-implied-licence" may apply, and "market.claims" would settle it

    Scenario: A clinic that advertises its chat as a nurse is bound like the maker
      Given the case "ca-us2-practice-letters"
      And the answer to "market.claims" is "professional-title"
      When it is assessed as of 2026-11-24
      Then "us-ca-ab489.no-implied-licence" applies

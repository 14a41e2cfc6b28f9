Feature: SB 53, the very largest models
  The act binds those who trained a model with more than 10^26 operations. No small firm is known to have done so; the rule is here to say
  no with a reason.

  Rule: Sections 22757.11 to 22757.13 - frontier developers

    Scenario Outline: From 2026-01-01: <day>
      Given the case "ca-us2-image-studio"
      And the answer to "training.level" is "frontier-scale"
      When it is assessed as of <day>
      Then "us-ca-sb53.frontier" applies and is <state> from 2026-01-01

      Examples:
        | day        | state    |
        | 2025-12-31 | upcoming |
        | 2026-01-01 | in force |

    Scenario Outline: Only training at the largest scale: <training>
      Given the case "ca-us2-image-studio"
      And the answer to "training.level" is "<training>"
      When it is assessed as of 2026-11-24
      Then "us-ca-sb53.frontier" <verdict>

      Examples:
        | training         | verdict                                           |
        | frontier-scale   | applies                                           |
        | from-scratch     | does not apply because its conditions are not met |
        | heavy-retraining | does not apply because its conditions are not met |
        | light-tuning     | does not apply because its conditions are not met |
        | none             | does not apply because its conditions are not met |

    Scenario: Using or tuning a giant model of another firm does not count
      Given the case "ca-us2-companion-app"
      When it is assessed as of 2026-11-24
      Then "us-ca-sb53.frontier" does not apply because its conditions are not met

    Scenario Outline: A tie to the United States: <place>, <offer>, <people>
      Given the case "ca-us2-image-studio"
      And the answer to "training.level" is "frontier-scale"
      And the answer to "org.established_in" is "<place>"
      And the answer to "market.places" is "<offer>"
      And the answer to "people.locations" is "<people>"
      When it is assessed as of 2026-11-24
      Then "us-ca-sb53.frontier" <verdict>

      Examples:
        | place | offer | people | verdict                                           |
        | US-NV | FR    | FR     | applies                                           |
        | FR    | US-NV | FR     | applies                                           |
        | FR    | FR    | US-NV  | applies                                           |
        | FR    | FR    | FR     | does not apply because its conditions are not met |

    Scenario: Not known how much was trained
      Given the case "ca-us2-image-studio"
      And the answer to "training.level" is not known
      When it is assessed as of 2026-11-24
      Then "us-ca-sb53.frontier" may apply, and "training.level" would settle it

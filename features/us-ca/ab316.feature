Feature: AB 316, the machine did it is no defence
  The act orders nothing; it takes one defence away from whoever made, changed or used the AI. Contracts and insurance are advice.

  Rule: Civil Code 1714.46 - no defence of autonomy

    Scenario Outline: From 2026-01-01: <day>
      Given the case "ca-us-bakery-chat"
      When it is assessed as of <day>
      Then "us-ca-ab316.no-autonomy-defence" applies and is <state> from 2026-01-01

      Examples:
        | day        | state    |
        | 2025-12-31 | upcoming |
        | 2026-01-01 | in force |

    Scenario Outline: Makers, changers and users alike: <deeds>
      Given the case "ca-us-bakery-chat"
      And the answer to "role.deeds" is "<deeds>"
      When it is assessed as of 2026-11-24
      Then "us-ca-ab316.no-autonomy-defence" <verdict>

      Examples:
        | deeds                    | verdict                                           |
        | uses-it                  | applies                                           |
        | relies-on-others-result  | applies                                           |
        | changed-its-purpose      | applies                                           |
        | ai-inside-own-product    | applies                                           |
        | built-it                 | applies                                           |
        | fine-tuned-it            | applies                                           |
        | changed-it-substantially | applies                                           |
        | resells-unchanged        | does not apply because its conditions are not met |
        | orders-finished-work     | does not apply because its conditions are not met |

    Scenario: A private person too is without this defence
      Given the case "ca-us-bakery-chat"
      And the answer to "org.kind" is "private-person"
      When it is assessed as of 2026-11-24
      Then "us-ca-ab316.no-autonomy-defence" applies

    Scenario: A program of fixed rules
      Given the case "ca-us-bakery-chat"
      And the answer to "use.technology" is "fixed-rules"
      When it is assessed as of 2026-11-24
      Then "us-ca-ab316.no-autonomy-defence" does not apply because its conditions are not met

    Scenario: Nobody in California
      Given the case "ca-us-bakery-chat"
      And the answer to "people.locations" is "US-NV"
      When it is assessed as of 2026-11-24
      Then "us-ca-ab316.no-autonomy-defence" does not apply because its conditions are not met

    Scenario: Not known how it works
      Given the case "ca-us-bakery-chat"
      And the answer to "use.technology" is not known
      When it is assessed as of 2026-11-24
      Then "us-ca-ab316.no-autonomy-defence" may apply, and "use.technology" would settle it

    Scenario: A claim for damage makes it count at once
      Given the case "ca-us-bakery-chat"
      And the answer to "org.events" is "damage-claim"
      When it is assessed as of 2026-11-24
      Then "us-ca-ab316.no-autonomy-defence" applies
      And "us-ca-ab316.no-autonomy-defence" stands in the tier "do-now"

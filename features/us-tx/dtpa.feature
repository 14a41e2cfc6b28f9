Feature: Texas, no false claims on AI
  The general ban on false, misleading or deceptive acts in trade; what a claim is worth, the owner checks.

  Rule: Section 17.46 - false, misleading or deceptive acts

    Scenario Outline: Who makes which claim: <what>
      Given the case "tx-chat-studio"
      And the answer to "market.claims" is "ai-abilities"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-28
      Then "us-tx-dtpa.no-false-claims" <verdict>

      Examples:
        | what                      | fact               | answer              | verdict                                           |
        | what the AI can do        | market.claims      | ai-abilities        | applies                                           |
        | figures of accuracy       | market.claims      | performance-figures | applies                                           |
        | earnings                  | market.claims      | earnings            | applies                                           |
        | a doctor's title          | market.claims      | professional-title  | applies                                           |
        | only a privacy statement  | market.claims      | privacy-statement   | does not apply because its conditions are not met |
        | no claims                 | market.claims      | none                | does not apply because its conditions are not met |
        | a firm of one             | org.headcount      | US-TX: 1            | applies                                           |

    Scenario Outline: Texas is the seat or the market: <seat>, <market>
      Given the case "tx-chat-studio"
      And the answer to "market.claims" is "ai-abilities"
      And the answer to "org.established_in" is "<seat>"
      And the answer to "market.places" is "<market>"
      When it is assessed as of 2026-11-28
      Then "us-tx-dtpa.no-false-claims" <verdict>

      Examples:
        | seat  | market | verdict                                           |
        | US-TX | US-OK  | applies                                           |
        | US-OK | US-TX  | applies                                           |
        | US-OK | US-OK  | does not apply because its conditions are not met |

    Scenario: What is claimed is not known
      Given the case "tx-chat-studio"
      And the answer to "market.claims" is not known
      When it is assessed as of 2026-11-28
      Then "us-tx-dtpa.no-false-claims" may apply, and "market.claims" would settle it

    Scenario Outline: Since 21 May 1973: <day>
      Given the case "tx-chat-studio"
      And the answer to "market.claims" is "ai-abilities"
      When it is assessed as of <day>
      Then "us-tx-dtpa.no-false-claims" applies and is <state> from 1973-05-21

      Examples:
        | day        | state    |
        | 1973-05-20 | upcoming |
        | 1973-05-21 | in force |

    Scenario: A private person is outside
      Given the case "tx-chat-studio"
      And the answer to "market.claims" is "ai-abilities"
      And the answer to "org.kind" is "private-person"
      When it is assessed as of 2026-11-28
      Then "us-tx-dtpa.no-false-claims" does not apply because its conditions are not met

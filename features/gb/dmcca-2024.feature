Feature: DMCC Act 2024, no misleading of consumers
  Claims about AI, chat sales, reviews and prices shown to consumers in the United Kingdom, since 6 April 2025.

  Rule: Part 4 Chapter 1 and Schedule 20

    Scenario Outline: A gym that mails offers to consumers is bound since 6 April 2025: <day>
      Given the case "uk2-gym"
      When it is assessed as of <day>
      Then "uk-dmcca2024.misleading-ai" applies and is <state> from 2025-04-06
      And "uk-dmcca2024.misleading-ai" stands in the tier "<tier>"

      Examples:
        | day        | state    | tier      |
        | 2025-04-05 | upcoming | get-ready |
        | 2025-04-06 | in force | do-now    |
        | 2026-11-24 | in force | do-now    |

    Scenario Outline: Whoever sells to consumers is bound, who sells to firms only is not: <customers>
      Given the case "uk2-gym"
      And the answer to "market.customers" is "<customers>"
      When it is assessed as of 2026-11-24
      Then "uk-dmcca2024.misleading-ai" <verdict>

      Examples:
        | customers           | verdict                                           |
        | consumers-remote    | applies and is in force from 2025-04-06           |
        | consumers-in-person | applies and is in force from 2025-04-06           |
        | businesses          | does not apply because its conditions are not met |
        | public-bodies       | does not apply because its conditions are not met |
        | none                | does not apply because its conditions are not met |

    Scenario Outline: Consumers in the United Kingdom, by market or by people: <market>, <people>
      Given the case "uk2-gym"
      And the answer to "market.places" is "<market>"
      And the answer to "people.locations" is "<people>"
      When it is assessed as of 2026-11-24
      Then "uk-dmcca2024.misleading-ai" <verdict>

      Examples:
        | market | people | verdict                                           |
        | GB     | FR     | applies and is in force from 2025-04-06           |
        | FR     | GB     | applies and is in force from 2025-04-06           |
        | FR     | FR     | does not apply because its conditions are not met |

    Scenario: A shop abroad whose chatbot answers British buyers is bound
      Given the case "uk-us-shop"
      When it is assessed as of 2026-11-24
      Then "uk-dmcca2024.misleading-ai" applies and is in force from 2025-04-06

    Scenario Outline: Each thing said or shown to consumers counts by itself: <fact> <answer>
      Given the case "uk2-letting-agent"
      And the answer to "output.kinds" is "text"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "uk-dmcca2024.misleading-ai" applies and is in force from 2025-04-06

      Examples:
        | fact             | answer                      |
        | market.claims    | ai-abilities                |
        | market.claims    | performance-figures         |
        | market.claims    | earnings                    |
        | market.claims    | professional-title          |
        | market.claims    | customer-reviews            |
        | use.purposes     | sales-chat                  |
        | use.purposes     | customer-chat               |
        | use.purposes     | pricing                     |
        | use.purposes     | marketing-outreach          |
        | use.purposes     | ad-targeting                |
        | use.purposes     | search-recommend            |
        | use.red_lines    | fake-reviews                |
        | use.red_lines    | bot-hides-to-sell-or-sway   |

    Scenario: Content used in advertising counts
      Given the case "uk2-letting-agent"
      And the answer to "use.purposes" is "writing"
      And the answer to "output.kinds" is "text"
      And the answer to "output.uses" is "advertising"
      When it is assessed as of 2026-11-24
      Then "uk-dmcca2024.misleading-ai" applies and is in force from 2025-04-06

    Scenario: A tool that sets prices counts
      Given the case "uk2-letting-agent"
      And the answer to "decision.domains" is "price-or-terms"
      And the answer to "price.setting" is "by-market"
      When it is assessed as of 2026-11-24
      Then "uk-dmcca2024.misleading-ai" applies and is in force from 2025-04-06

    Scenario Outline: A tool that consumers neither see nor hear of is outside: <fact> <answer>
      Given the case "uk2-letting-agent"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "uk-dmcca2024.misleading-ai" does not apply because its conditions are not met

      Examples:
        | fact          | answer            |
        | market.claims | none              |
        | market.claims | privacy-statement |
        | use.red_lines | re-identifies     |

    Scenario Outline: Fake reviews are unlawful in any case and a stop: <lines>
      Given the case "uk2-gym"
      And the answer to "use.red_lines" is "<lines>"
      When it is assessed as of 2026-11-24
      Then "uk-dmcca2024.misleading-ai" stands in the tier "<tier>"

      Examples:
        | lines                     | tier   |
        | fake-reviews              | stop   |
        | bot-hides-to-sell-or-sway | do-now |

    Scenario: As long as nobody knows what is claimed, the duty may apply
      Given the case "uk2-letting-agent"
      And the answer to "market.claims" is not known
      When it is assessed as of 2026-11-24
      Then "uk-dmcca2024.misleading-ai" may apply, and "market.claims" would settle it

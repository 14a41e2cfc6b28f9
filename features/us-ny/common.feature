Feature: New York, what its laws make of an owner's answers
  Prices set from personal data, and the three traits of an AI companion.

  Rule: GBL 349-a(1) - personalised algorithmic pricing

    Scenario Outline: Own use, personal data, consumers, New York: <what>
      Given the case "ny-hotel"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then the test "us-ny.personalised-pricing" is <verdict>

      Examples:
        | what                                              | fact             | answer                       | verdict |
        | all four                                          | price.setting    | by-personal-data             | met     |
        | with demand as well                               | price.setting    | by-personal-data, by-market  | met     |
        | demand only, the same for all                     | price.setting    | by-market                    | not met |
        | no prices                                         | price.setting    | none                         | not met |
        | fixed rules instead of AI                         | use.technology   | fixed-rules                  | met     |
        | consumers face to face                            | market.customers | consumers-in-person          | met     |
        | firms only                                        | market.customers | businesses                   | not met |
        | firms and consumers                               | market.customers | businesses, consumers-remote | met     |
        | consumers in New Jersey                           | people.locations | US-NJ                        | not met |
        | consumers in New York City                        | people.locations | US-NY-NYC                    | met     |
        | consumers somewhere in the US                     | people.locations | US                           | open    |
        | a maker of pricing tools                          | role.deeds       | built-it, sells-it           | not met |
        | a ride or delivery firm that prices by the person | org.sector       | transport-delivery           | met     |
        | a tool for staff only                             | people.groups    | employees                    | not met |
        | guests and staff                                  | people.groups    | customers, employees         | met     |
        | not known how prices are set                      | price.setting    | by-personal-data?            | open    |

  Rule: GBL 1700(4) - AI companion

    Scenario Outline: All three traits, AI, New York: <what>
      Given the case "ny-companion"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then the test "us-ny.companion" is <verdict>

      Examples:
        | what                         | fact                         | answer                                                             | verdict |
        | all three                    | interaction.companion_traits | remembers-past-chats, asks-feelings-unprompted, personal-dialogue  | met     |
        | no memory                    | interaction.companion_traits | asks-feelings-unprompted, personal-dialogue                        | not met |
        | asks no feelings             | interaction.companion_traits | remembers-past-chats, personal-dialogue                            | not met |
        | no personal talk             | interaction.companion_traits | remembers-past-chats, asks-feelings-unprompted                     | not met |
        | memory only                  | interaction.companion_traits | remembers-past-chats                                               | not met |
        | other traits only            | interaction.companion_traits | humanlike-adaptive, meets-social-needs                             | not met |
        | not sure about the feelings  | interaction.companion_traits | remembers-past-chats, asks-feelings-unprompted?, personal-dialogue | open    |
        | a menu of ready-made answers | use.technology               | fixed-rules                                                        | not met |
        | people in Vermont            | people.locations             | US-VT                                                              | not met |
        | people in the city           | people.locations             | US-NY-NYC                                                          | met     |
        | a medical bot with all three | interaction.kind             | clinical                                                           | met     |
        | customer service only        | interaction.kind             | customer-support                                                   | not met |

Feature: Moffatt v. Air Canada - who answers for a chatbot
  A tribunal held an airline liable for what its chatbot told a customer: the business answers for it as for any page of its site.

  Rule: Negligent misrepresentation

    Scenario: A shop whose chat window answers about orders
      Given the case "ca-toronto-shop"
      And the answer to "interaction.kind" is "customer-support"
      When it is assessed as of 2026-11-24
      Then "ca-common-law.chatbot-accuracy" applies and is in force from 2024-02-14

    Scenario Outline: What the exchange is about: <kind>
      Given the case "ca-toronto-shop"
      And the answer to "interaction.kind" is "<kind>"
      When it is assessed as of 2026-11-24
      Then "ca-common-law.chatbot-accuracy" <verdict>

      Examples:
        | kind             | verdict                                           |
        | customer-support | applies                                           |
        | sales            | applies                                           |
        | information      | applies                                           |
        | personal-advice  | applies                                           |
        | therapy-like     | applies                                           |
        | voice-speaker    | applies                                           |
        | education        | applies                                           |
        | clinical         | applies                                           |
        | game-character   | does not apply because its conditions are not met |
        | companionship    | does not apply because its conditions are not met |
        | internal-tool    | does not apply because its conditions are not met |

    Scenario Outline: The tool must speak to people itself: <direct>
      Given the case "ca-toronto-shop"
      And the answer to "interaction.kind" is "customer-support"
      And the answer to "interaction.direct" is "<direct>"
      When it is assessed as of 2026-11-24
      Then "ca-common-law.chatbot-accuracy" <verdict>

      Examples:
        | direct       | verdict                                           |
        | two-way      | applies                                           |
        | one-way      | applies                                           |
        | staff-answer | does not apply because its conditions are not met |
        | no           | does not apply because its conditions are not met |

    Scenario: Ready-made answers are the firm's own words as well
      Given the case "ca-toronto-shop"
      And the answer to "interaction.kind" is "customer-support"
      And the answer to "use.technology" is "fixed-rules"
      When it is assessed as of 2026-11-24
      Then "ca-common-law.chatbot-accuracy" applies

    Scenario: A private person answers for nothing here
      Given the case "ca-toronto-shop"
      And the answer to "interaction.kind" is "customer-support"
      And the answer to "org.kind" is "private-person"
      When it is assessed as of 2026-11-24
      Then "ca-common-law.chatbot-accuracy" does not apply because its conditions are not met

    Scenario: Nothing in Canada
      Given the case "ca-toronto-shop"
      And the answer to "interaction.kind" is "customer-support"
      And the answer to "org.established_in" is "FR"
      And the answer to "market.places" is "FR"
      And the answer to "people.locations" is "FR"
      When it is assessed as of 2026-11-24
      Then "ca-common-law.chatbot-accuracy" does not apply because its conditions are not met

    Scenario Outline: What is not known leaves it open: <fact>
      Given the case "ca-toronto-shop"
      And the answer to "interaction.kind" is "customer-support"
      And the answer to "<fact>" is not known
      When it is assessed as of 2026-11-24
      Then "ca-common-law.chatbot-accuracy" may apply, and "<fact>" would settle it

      Examples:
        | fact               |
        | interaction.kind   |
        | interaction.direct |

    Scenario Outline: The day of the decision (<day>)
      Given the case "ca-toronto-shop"
      And the answer to "interaction.kind" is "customer-support"
      When it is assessed as of <day>
      Then "ca-common-law.chatbot-accuracy" <verdict>

      Examples:
        | day        | verdict                                 |
        | 2024-02-13 | applies and is upcoming from 2024-02-14 |
        | 2024-02-14 | applies and is in force from 2024-02-14 |

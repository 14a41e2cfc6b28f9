Feature: Colorado HB 26-1263, conversational AI open to the public
  Signed on 29 May 2026; what operators must do starts on 1 January 2027, the yearly report on 1 July 2027.

  Rule: Operators of conversational AI

    Scenario Outline: The duties of operators begin with 2027: <day>
      Given the case "co-companion"
      When it is assessed as of <day>
      Then "us-co-chatbot.disclosure-and-safety" applies and is <state> from 2027-01-01

      Examples:
        | day        | state    |
        | 2026-11-24 | upcoming |
        | 2026-12-31 | upcoming |
        | 2027-01-01 | in force |

    Scenario Outline: Who is an operator: <what>
      Given the case "co-companion"
      And the answer to "role.deeds" is "<deeds>"
      And the answer to "product.features" is "<features>"
      And the answer to "market.places" is "<places>"
      And the answer to "people.locations" is "<locations>"
      And the answer to "interaction.kind" is "<kind>"
      When it is assessed as of 2026-11-24
      Then "us-co-chatbot.disclosure-and-safety" <verdict>

      Examples:
        | what                | deeds                           | features       | places       | locations    | kind             | verdict                                           |
        | a chat friend       | built-on-others-model, sells-it | open-to-public | US-UT, US-CO | US-UT, US-CO | companionship    | applies and is upcoming from 2027-01-01           |
        | a general assistant | built-on-others-model, sells-it | open-to-public | US-UT, US-CO | US-UT, US-CO | information      | applies and is upcoming from 2027-01-01           |
        | a rented bot        | uses-it, sells-it               | open-to-public | US-UT, US-CO | US-UT, US-CO | companionship    | does not apply because its conditions are not met |
        | for firms only      | built-on-others-model, sells-it | business-only  | US-UT, US-CO | US-UT, US-CO | companionship    | does not apply because its conditions are not met |
        | nobody in Colorado  | built-on-others-model, sells-it | open-to-public | US-UT        | US-UT        | companionship    | does not apply because its conditions are not met |
        | a bot for staff     | built-on-others-model, sells-it | open-to-public | US-UT, US-CO | US-UT, US-CO | internal-tool    | does not apply because its conditions are not met |
        | a shop bot          | built-on-others-model, sells-it | open-to-public | US-UT, US-CO | US-UT, US-CO | customer-support | may apply                                         |
        | a game character    | built-on-others-model, sells-it | open-to-public | US-UT, US-CO | US-UT, US-CO | game-character   | may apply                                         |
        | a talking speaker   | built-on-others-model, sells-it | open-to-public | US-UT, US-CO | US-UT, US-CO | voice-speaker    | may apply                                         |

    Scenario: The fine is that of the consumer protection act, not that of the bill as introduced
      Given the case "co-companion"
      When it is assessed as of 2027-01-01
      Then the highest fine for "us-co-chatbot.disclosure-and-safety" is "50000 USD"

    Scenario: A brewery without a bot owes nothing
      Given the case "co-brewery"
      When it is assessed as of 2026-11-24
      Then "us-co-chatbot.disclosure-and-safety" does not apply because its conditions are not met

    Scenario: Whether people talk to the tool settles it
      Given the case "co-companion"
      And the answer to "interaction.direct" is not known
      When it is assessed as of 2026-11-24
      Then "us-co-chatbot.disclosure-and-safety" may apply, and "interaction.direct" would settle it

    Scenario: A website bot that a shop built for its customers is not taken out by its purpose alone
      Given the case "co-companion"
      And the answer to "use.purposes" is "customer-chat"
      And the answer to "role.deeds" is "built-on-others-model, uses-it"
      And the answer to "people.groups" is "customers"
      And the answer to "interaction.kind" is "customer-support"
      When it is assessed as of 2026-11-24
      Then "us-co-chatbot.disclosure-and-safety" may apply

    Scenario: The same bot, if shop bots are held to be conversational services: yes
      Given the case "co-companion"
      And the answer to "use.purposes" is "customer-chat"
      And the answer to "role.deeds" is "built-on-others-model, uses-it"
      And the answer to "people.groups" is "customers"
      And the answer to "interaction.kind" is "customer-support"
      And the open question of law "us-co-chatbot.shop-bots" is settled as yes
      When it is assessed as of 2026-11-24
      Then "us-co-chatbot.disclosure-and-safety" applies and is upcoming from 2027-01-01

    Scenario: The same bot, if shop bots are held to be conversational services: no
      Given the case "co-companion"
      And the answer to "use.purposes" is "customer-chat"
      And the answer to "role.deeds" is "built-on-others-model, uses-it"
      And the answer to "people.groups" is "customers"
      And the answer to "interaction.kind" is "customer-support"
      And the open question of law "us-co-chatbot.shop-bots" is settled as no
      When it is assessed as of 2026-11-24
      Then "us-co-chatbot.disclosure-and-safety" does not apply because its conditions are not met

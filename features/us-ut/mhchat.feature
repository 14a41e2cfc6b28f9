Feature: Utah act on mental health chatbots
  Say it is AI, keep what users say, mark adverts.

  Rule: 13-72a-201 to 203 - duties

    Scenario: From 7 May 2025: the day before
      Given the case "ut-calm-app"
      When it is assessed as of 2025-05-06
      Then "us-ut-mhchat.duties" applies and is upcoming from 2025-05-07

    Scenario: From 7 May 2025: the day itself
      Given the case "ut-calm-app"
      When it is assessed as of 2025-05-07
      Then "us-ut-mhchat.duties" applies and is in force from 2025-05-07

    Scenario: The end of the AI office chapter on 1 July 2027 does not end the duty
      Given the case "ut-calm-app"
      When it is assessed as of 2027-07-02
      Then "us-ut-mhchat.duties" applies and is in force from 2025-05-07

    Scenario Outline: AI, business, talk, Utah: <what>
      Given the case "ut-calm-app"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-ut-mhchat.duties" <verdict>

      Examples:
        | what                    | fact               | answer         | verdict                                           |
        | all four                | org.kind           | for-profit     | applies                                           |
        | a private person        | org.kind           | private-person | does not apply because its conditions are not met |
        | guided meditations only | use.technology     | fixed-rules    | does not apply because its conditions are not met |
        | only a score, no words  | output.kinds       | score-of-person | does not apply because its conditions are not met |
        | only sends messages     | interaction.direct | one-way        | does not apply because its conditions are not met |
        | staff answer            | interaction.direct | staff-answer   | does not apply because its conditions are not met |
        | people in Idaho         | people.locations   | US-ID          | does not apply because its conditions are not met |
        | a firm in Ohio          | org.established_in | US-OH          | applies                                           |
        | a non-profit            | org.kind           | nonprofit      | applies                                           |

    Scenario Outline: Mental health in talk or purpose: <what>
      Given the case "ut-calm-app"
      And the answer to "<fact1>" is "<answer1>"
      And the answer to "<fact2>" is "<answer2>"
      When it is assessed as of 2026-11-24
      Then "us-ut-mhchat.duties" <verdict>

      Examples:
        | what               | fact1            | answer1          | fact2        | answer2              | verdict                                           |
        | both               | interaction.kind | therapy-like     | use.purposes | therapy-or-wellbeing | applies                                           |
        | the talk only      | interaction.kind | therapy-like     | use.purposes | general-assistant    | applies                                           |
        | the purpose only   | interaction.kind | information      | use.purposes | therapy-or-wellbeing | applies                                           |
        | companionship only | interaction.kind | companionship    | use.purposes | companionship        | does not apply because its conditions are not met |
        | fitness only       | interaction.kind | information      | use.purposes | fitness-lifestyle    | does not apply because its conditions are not met |
        | customer service   | interaction.kind | customer-support | use.purposes | customer-chat        | does not apply because its conditions are not met |

    Scenario: While the place of the people is not known, it may apply
      Given the case "ut-calm-app"
      And the answer to "people.locations" is not known
      When it is assessed as of 2026-11-24
      Then "us-ut-mhchat.duties" may apply, and "people.locations" would settle it

Feature: Illinois act on AI in therapy
  Therapy is for licensed people; AI may help with paperwork and, with written consent, with recorded sessions.

  Rule: P.A. 104-0054 - from 1 August 2025

    Scenario: The act took effect on becoming law: the day before
      Given the case "il-mood-app"
      When it is assessed as of 2025-07-31
      Then "us-il-wopr.no-ai-therapy" applies and is upcoming from 2025-08-01

    Scenario: The act took effect on becoming law: the day itself
      Given the case "il-mood-app"
      When it is assessed as of 2025-08-01
      Then "us-il-wopr.no-ai-therapy" applies and is in force from 2025-08-01

  Rule: 225 ILCS 155/20 - no therapy by AI

    Scenario Outline: AI, business, people in Illinois: <what>
      Given the case "il-mood-app"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-il-wopr.no-ai-therapy" <verdict>

      Examples:
        | what                         | fact               | answer         | verdict                                           |
        | all three                    | org.kind           | for-profit     | applies                                           |
        | a menu of ready-made answers | use.technology     | fixed-rules    | does not apply because its conditions are not met |
        | a private person             | org.kind           | private-person | does not apply because its conditions are not met |
        | people in Indiana            | people.locations   | US-IN          | does not apply because its conditions are not met |
        | a public clinic              | org.kind           | public-body    | applies                                           |
        | a firm in Oregon             | org.established_in | US-OR          | applies                                           |

    Scenario Outline: Talk about feelings or a purpose of mental health: <what>
      Given the case "il-mood-app"
      And the answer to "<fact1>" is "<answer1>"
      And the answer to "<fact2>" is "<answer2>"
      When it is assessed as of 2026-11-24
      Then "us-il-wopr.no-ai-therapy" <verdict>

      Examples:
        | what                      | fact1            | answer1              | fact2            | answer2          | verdict                                           |
        | both                      | interaction.kind | therapy-like         | interaction.kind | therapy-like     | applies                                           |
        | the talk only             | use.purposes     | general-assistant    | interaction.kind | therapy-like     | applies                                           |
        | the purpose only          | use.purposes     | therapy-or-wellbeing | interaction.kind | information      | may apply                                         |
        | the purpose, with a title | market.claims    | professional-title   | interaction.kind | information      | applies                                           |
        | neither: customer service | use.purposes     | customer-chat        | interaction.kind | customer-support | does not apply because its conditions are not met |
        | neither: companionship    | use.purposes     | companionship        | interaction.kind | companionship    | does not apply because its conditions are not met |
        | neither: fitness          | use.purposes     | fitness-lifestyle    | interaction.kind | information      | does not apply because its conditions are not met |

    Scenario Outline: A talk like therapy stops the use, a title alone is to be mended at once: <kind>
      Given the case "il-mood-app"
      And the answer to "market.claims" is "professional-title"
      And the answer to "interaction.kind" is "<kind>"
      When it is assessed as of 2026-11-24
      Then "us-il-wopr.no-ai-therapy" applies
      And "us-il-wopr.no-ai-therapy" stands in the tier "<tier>"

      Examples:
        | kind         | tier   |
        | therapy-like | stop   |
        | information  | do-now |

    Scenario: While the place of the people is not known, it may apply
      Given the case "il-mood-app"
      And the answer to "people.locations" is not known
      When it is assessed as of 2026-11-24
      Then "us-il-wopr.no-ai-therapy" may apply, and "people.locations" would settle it

    Scenario: While the purpose is not known, it may apply
      Given the case "il-mood-app"
      And the answer to "interaction.kind" is "information"
      And the answer to "use.purposes" is not known
      When it is assessed as of 2026-11-24
      Then "us-il-wopr.no-ai-therapy" may apply, and "use.purposes" would settle it

    Scenario Outline: A tool that itself talks therapy must stop; one that serves a professional need not: <what>
      Given the case "il-mood-app"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-il-wopr.no-ai-therapy" <verdict>

      Examples:
        | what                     | fact               | answer      | verdict                     |
        | talks itself             | interaction.direct | two-way     | stands in the tier "stop"   |
        | only sends messages      | interaction.direct | one-way     | stands in the tier "do-now" |
        | talks about other things | interaction.kind   | information | stands in the tier "do-now" |

    Scenario Outline: A tool about moods that does not talk as a therapist: settled as <law>
      Given the case "il-mood-app"
      And the answer to "interaction.kind" is "information"
      And the open question of law "us-il-wopr.passes-for-therapy" is settled as <law>
      When it is assessed as of 2026-11-28
      Then "us-il-wopr.no-ai-therapy" <verdict>

      Examples:
        | law | verdict                                           |
        | yes | applies                                           |
        | no  | does not apply because its conditions are not met |

  Rule: 225 ILCS 155/15 - licensed professionals

    Scenario Outline: In health care, notes and the like may fall under it: <what>
      Given the case "il-mood-app"
      And the answer to "org.sector" is "health-care"
      And the answer to "people.groups" is "patients"
      And the answer to "interaction.direct" is "no"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-il-wopr.no-ai-therapy" <verdict>

      Examples:
        | what                      | fact         | answer                    | verdict                                           |
        | meeting-call-notes        | use.purposes | meeting-call-notes        | may apply                                         |
        | translation-transcription | use.purposes | translation-transcription | may apply                                         |
        | patient-messages          | use.purposes | patient-messages          | may apply                                         |
        | diagnosis-treatment       | use.purposes | diagnosis-treatment       | may apply                                         |
        | accounting-admin          | use.purposes | accounting-admin          | does not apply because its conditions are not met |

    Scenario Outline: In counselling, notes and the like may fall under it: <what>
      Given the case "il-mood-app"
      And the answer to "org.sector" is "counselling"
      And the answer to "people.groups" is "patients"
      And the answer to "interaction.direct" is "no"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-il-wopr.no-ai-therapy" <verdict>

      Examples:
        | what                      | fact         | answer                    | verdict                                           |
        | meeting-call-notes        | use.purposes | meeting-call-notes        | may apply                                         |
        | translation-transcription | use.purposes | translation-transcription | may apply                                         |
        | patient-messages          | use.purposes | patient-messages          | may apply                                         |
        | diagnosis-treatment       | use.purposes | diagnosis-treatment       | may apply                                         |
        | accounting-admin          | use.purposes | accounting-admin          | does not apply because its conditions are not met |

    Scenario Outline: Were the care held to be therapy: <what>
      Given the case "il-mood-app"
      And the answer to "use.purposes" is "meeting-call-notes"
      And the answer to "interaction.direct" is "no"
      And the answer to "<fact>" is "<answer>"
      And the open question of law "us-il-wopr.care-is-therapy" is settled as yes
      When it is assessed as of 2026-11-24
      Then "us-il-wopr.no-ai-therapy" <verdict>

      Examples:
        | what       | fact       | answer             | verdict                                           |
        | a practice | org.sector | health-care        | applies                                           |
        | a shop     | org.sector | retail-hospitality | does not apply because its conditions are not met |

    Scenario: Were the care held not to be therapy, nothing is due
      Given the case "il-mood-app"
      And the answer to "org.sector" is "health-care"
      And the answer to "use.purposes" is "meeting-call-notes"
      And the answer to "interaction.direct" is "no"
      And the open question of law "us-il-wopr.care-is-therapy" is settled as no
      When it is assessed as of 2026-11-24
      Then "us-il-wopr.no-ai-therapy" does not apply because its conditions are not met

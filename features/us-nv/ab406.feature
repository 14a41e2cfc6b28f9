Feature: Nevada, AI in mental health care
  AI gives no such care and is not sold as if it did; licensed people keep it to paperwork.

  Rule: The text of the act was not at hand

    Scenario Outline: What rests on undated reports is never sure: <duty>
      Given the case "il-mood-app"
      And the answer to "people.locations" is "US-NV"
      And the answer to "role.deeds" is "uses-it"
      And the answer to "org.sector" is "counselling"
      And the open question of law "us-nv-ab406.as-reported" is settled as <law>
      When it is assessed as of 2026-11-28
      Then "<duty>" <verdict>

      Examples:
        | duty                        | law | verdict                                           |
        | us-nv-ab406.s7.no-ai-care   | yes | applies                                           |
        | us-nv-ab406.s7.no-ai-care   | no  | does not apply because its conditions are not met |
        | us-nv-ab406.s8.professionals | yes | applies                                          |
        | us-nv-ab406.s8.professionals | no  | does not apply because its conditions are not met |

    Scenario: As the law stands known, both may apply
      Given the case "il-mood-app"
      And the answer to "people.locations" is "US-NV"
      And the answer to "role.deeds" is "uses-it"
      And the answer to "org.sector" is "counselling"
      When it is assessed as of 2026-11-28
      Then "us-nv-ab406.s7.no-ai-care" may apply
      And "us-nv-ab406.s8.professionals" may apply

  Rule: Section 7 - whoever offers the tool

    Scenario Outline: Since 1 July 2025: <day>
      Given the case "il-mood-app"
      And the open question of law "us-nv-ab406.as-reported" is settled as yes
      And the answer to "people.locations" is "US-NV"
      When it is assessed as of <day>
      Then "us-nv-ab406.s7.no-ai-care" applies and is <state> from 2025-07-01

      Examples:
        | day        | state    |
        | 2025-06-30 | upcoming |
        | 2025-07-01 | in force |

    Scenario: A tool that itself talks as a therapist stops the use
      Given the case "il-mood-app"
      And the open question of law "us-nv-ab406.as-reported" is settled as yes
      And the answer to "people.locations" is "US-NV"
      When it is assessed as of 2026-11-28
      Then "us-nv-ab406.s7.no-ai-care" stands in the tier "stop"

    Scenario Outline: What is offered and where: <what>
      Given the case "il-mood-app"
      And the open question of law "us-nv-ab406.as-reported" is settled as yes
      And the answer to "people.locations" is "US-NV"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-28
      Then "us-nv-ab406.s7.no-ai-care" <verdict>

      Examples:
        | what                        | fact             | answer             | verdict                                           |
        | people in Indiana only      | people.locations | US-IN              | does not apply because its conditions are not met |
        | a menu of ready answers     | use.technology   | fixed-rules        | does not apply because its conditions are not met |
        | used towards people         | role.deeds       | uses-it            | applies                                           |
        | inside an own product       | role.deeds       | ai-inside-own-product | applies                                        |
        | built, offered to nobody    | role.deeds       | built-it           | does not apply because its conditions are not met |

    Scenario: The market alone is in Nevada
      Given the case "il-mood-app"
      And the open question of law "us-nv-ab406.as-reported" is settled as yes
      And the answer to "market.places" is "US-NV"
      When it is assessed as of 2026-11-28
      Then "us-nv-ab406.s7.no-ai-care" applies

    Scenario Outline: Moods without talk of therapy: claims <claims>, settled as <law>
      Given the case "il-mood-app"
      And the open question of law "us-nv-ab406.as-reported" is settled as yes
      And the answer to "people.locations" is "US-NV"
      And the answer to "interaction.kind" is "information"
      And the answer to "market.claims" is "<claims>"
      And the open question of law "us-nv-ab406.programmed-for-care" is settled as <law>
      When it is assessed as of 2026-11-28
      Then "us-nv-ab406.s7.no-ai-care" <verdict>

      Examples:
        | claims           | law | verdict                                           |
        | professional-title | no  | applies                                         |
        | none             | yes | applies                                           |
        | none             | no  | does not apply because its conditions are not met |

    Scenario: Another purpose and another talk
      Given the case "il-mood-app"
      And the open question of law "us-nv-ab406.as-reported" is settled as yes
      And the answer to "people.locations" is "US-NV"
      And the answer to "interaction.kind" is "information"
      And the answer to "use.purposes" is "customer-chat"
      When it is assessed as of 2026-11-28
      Then "us-nv-ab406.s7.no-ai-care" does not apply because its conditions are not met

    Scenario: What kind of talk is not known
      Given the case "il-mood-app"
      And the open question of law "us-nv-ab406.as-reported" is settled as yes
      And the answer to "people.locations" is "US-NV"
      And the answer to "interaction.kind" is not known
      When it is assessed as of 2026-11-28
      Then "us-nv-ab406.s7.no-ai-care" may apply, and "interaction.kind" would settle it

    Scenario: Offered without an own name on it
      Given the case "il-mood-app"
      And the open question of law "us-nv-ab406.as-reported" is settled as yes
      And the answer to "people.locations" is "US-NV"
      And the answer to "role.deeds" is "built-it, sells-it"
      When it is assessed as of 2026-11-28
      Then "us-nv-ab406.s7.no-ai-care" applies

    Scenario Outline: A firm that only uses the tool is bound where people outside its work talk with it: <what>
      Given the case "il-mood-app"
      And the open question of law "us-nv-ab406.as-reported" is settled as yes
      And the answer to "people.locations" is "US-NV"
      And the answer to "role.deeds" is "uses-it"
      And the answer to "people.groups" is "<people>"
      And the answer to "interaction.direct" is "<talk>"
      When it is assessed as of 2026-11-28
      Then "us-nv-ab406.s7.no-ai-care" <verdict>

      Examples:
        | what                            | people        | talk    | verdict                                           |
        | users of its service talk to it | service-users | two-way | applies                                           |
        | its own staff talk to it        | employees     | two-way | does not apply because its conditions are not met |
        | it only sends them messages     | service-users | one-way | does not apply because its conditions are not met |

    Scenario Outline: Care in a talk stops the use; other breaches are to be mended at once: <what>
      Given the case "il-mood-app"
      And the open question of law "us-nv-ab406.as-reported" is settled as yes
      And the answer to "people.locations" is "US-NV"
      And the answer to "market.claims" is "professional-title"
      And the answer to "interaction.direct" is "<talk>"
      And the answer to "interaction.kind" is "<kind>"
      When it is assessed as of 2026-11-28
      Then "us-nv-ab406.s7.no-ai-care" stands in the tier "<tier>"

      Examples:
        | what                               | talk    | kind         | tier   |
        | it talks as a therapist            | two-way | therapy-like | stop   |
        | it only sends out such messages    | one-way | therapy-like | do-now |
        | it informs under a therapist's name | two-way | information  | do-now |

  Rule: Section 8 - licensed professionals

    Scenario Outline: Who, where and for what: <what>
      Given the case "il-mood-app"
      And the open question of law "us-nv-ab406.as-reported" is settled as yes
      And the answer to "people.locations" is "US-NV"
      And the answer to "role.deeds" is "uses-it"
      And the answer to "org.sector" is "counselling"
      And the answer to "interaction.kind" is "information"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-28
      Then "us-nv-ab406.s8.professionals" <verdict>

      Examples:
        | what                        | fact             | answer             | verdict                                           |
        | a counsellor's mood tool    | use.purposes     | therapy-or-wellbeing | applies                                         |
        | notes of sessions           | use.purposes     | meeting-call-notes | applies                                           |
        | bills                       | use.purposes     | accounting-admin   | applies                                           |
        | software                    | use.purposes     | coding             | does not apply because its conditions are not met |
        | a clinic's mood tool        | org.sector       | health-care        | applies                                           |
        | a software firm             | org.sector       | software-ai        | does not apply because its conditions are not met |
        | only makes and sells it     | role.deeds       | built-it, sells-it | does not apply because its conditions are not met |
        | patients in Indiana         | people.locations | US-IN              | does not apply because its conditions are not met |
        | fixed rules                 | use.technology   | fixed-rules        | does not apply because its conditions are not met |

    Scenario: A practice in Nevada, its patients elsewhere
      Given the case "il-mood-app"
      And the open question of law "us-nv-ab406.as-reported" is settled as yes
      And the answer to "org.established_in" is "US-NV"
      And the answer to "role.deeds" is "uses-it"
      And the answer to "org.sector" is "counselling"
      When it is assessed as of 2026-11-28
      Then "us-nv-ab406.s8.professionals" applies

    Scenario: A clinic's notes are not told apart from other care and are left out
      Given the case "il-mood-app"
      And the open question of law "us-nv-ab406.as-reported" is settled as yes
      And the answer to "people.locations" is "US-NV"
      And the answer to "role.deeds" is "uses-it"
      And the answer to "org.sector" is "health-care"
      And the answer to "interaction.kind" is "information"
      And the answer to "use.purposes" is "meeting-call-notes"
      When it is assessed as of 2026-11-28
      Then "us-nv-ab406.s8.professionals" does not apply because its conditions are not met

    Scenario: Talk like therapy at a clinic, whatever the purpose
      Given the case "il-mood-app"
      And the open question of law "us-nv-ab406.as-reported" is settled as yes
      And the answer to "people.locations" is "US-NV"
      And the answer to "role.deeds" is "uses-it"
      And the answer to "org.sector" is "health-care"
      And the answer to "use.purposes" is "customer-chat"
      When it is assessed as of 2026-11-28
      Then "us-nv-ab406.s8.professionals" applies

    Scenario Outline: Since 1 July 2025 (s. 8): <day>
      Given the case "il-mood-app"
      And the open question of law "us-nv-ab406.as-reported" is settled as yes
      And the answer to "people.locations" is "US-NV"
      And the answer to "role.deeds" is "uses-it"
      And the answer to "org.sector" is "counselling"
      When it is assessed as of <day>
      Then "us-nv-ab406.s8.professionals" applies and is <state> from 2025-07-01

      Examples:
        | day        | state    |
        | 2025-06-30 | upcoming |
        | 2025-07-01 | in force |

    Scenario: Whose trade it is is not known
      Given the case "il-mood-app"
      And the open question of law "us-nv-ab406.as-reported" is settled as yes
      And the answer to "people.locations" is "US-NV"
      And the answer to "role.deeds" is "uses-it"
      And the answer to "org.sector" is not known
      When it is assessed as of 2026-11-28
      Then "us-nv-ab406.s8.professionals" may apply, and "org.sector" would settle it

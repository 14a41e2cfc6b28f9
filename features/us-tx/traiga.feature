Feature: Texas Responsible AI Governance Act
  Bans that turn on intent, answers to the Attorney General, and a notice to patients. No impact assessment and no size threshold.

  Rule: 552.052, 552.055 to 552.057 - bans

    Scenario: The act starts on 1 January 2026: the day before (552.052, 552.055 to 552.057)
      Given the case "tx-chat-studio"
      And the answer to "use.red_lines" is "incites-harm"
      When it is assessed as of 2025-12-31
      Then "us-tx-traiga.prohibited-practices" applies and is upcoming from 2026-01-01

    Scenario: The act starts on 1 January 2026: the day itself (552.052, 552.055 to 552.057)
      Given the case "tx-chat-studio"
      And the answer to "use.red_lines" is "incites-harm"
      When it is assessed as of 2026-01-01
      Then "us-tx-traiga.prohibited-practices" applies and is in force from 2026-01-01

    Scenario Outline: Only what the act names is banned: <what>
      Given the case "tx-chat-studio"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-tx-traiga.prohibited-practices" <verdict>

      Examples:
        | what                                        | fact          | answer                    | verdict                                           |
        | incites-harm                                | use.red_lines | incites-harm              | applies                                           |
        | meant-to-curb-rights                        | use.red_lines | meant-to-curb-rights      | applies                                           |
        | child-abuse-images                          | use.red_lines | child-abuse-images        | applies                                           |
        | intimate-fakes                              | use.red_lines | intimate-fakes            | applies                                           |
        | child-persona-sexual-chat                   | use.red_lines | child-persona-sexual-chat | applies                                           |
        | meant-to-discriminate                       | use.red_lines | meant-to-discriminate     | applies                                           |
        | social-score, for public authorities only   | use.red_lines | social-score              | does not apply because its conditions are not met |
        | live-id-police, for public authorities only | use.red_lines | live-id-police            | does not apply because its conditions are not met |
        | hidden-influence                            | use.red_lines | hidden-influence          | does not apply because its conditions are not met |
        | fake-reviews                                | use.red_lines | fake-reviews              | does not apply because its conditions are not met |
        | none                                        | use.red_lines | none                      | does not apply because its conditions are not met |

    Scenario Outline: Anyone at any size, but only AI: <what>
      Given the case "tx-chat-studio"
      And the answer to "use.red_lines" is "incites-harm"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-tx-traiga.prohibited-practices" <verdict>

      Examples:
        | what                               | fact                 | answer                    | verdict                                           |
        | a studio in Texas                  | org.established_in   | US-TX                     | applies                                           |
        | a private person                   | org.kind             | private-person            | applies                                           |
        | a public body                      | org.kind             | public-body               | applies                                           |
        | a firm of one                      | org.headcount        | US-TX: 1                  | applies                                           |
        | a menu of ready-made answers       | use.technology       | fixed-rules               | does not apply because its conditions are not met |
        | a recognised framework is followed | in_place.commitments | recognised-risk-framework | applies                                           |
        | only used, not made                | role.deeds           | uses-it                   | applies                                           |

    Scenario Outline: One tie to Texas: <what> (552.052, 552.055 to 552.057)
      Given the case "tx-chat-studio"
      And the answer to "use.red_lines" is "incites-harm"
      And the answer to "<fact1>" is "<answer1>"
      And the answer to "<fact2>" is "<answer2>"
      And the answer to "<fact3>" is "<answer3>"
      When it is assessed as of 2026-11-24
      Then "us-tx-traiga.prohibited-practices" <verdict>

      Examples:
        | what                   | fact1              | answer1 | fact2         | answer2 | fact3            | answer3 | verdict                                           |
        | none of the three ties | org.established_in | US-OK   | market.places | US-OK   | people.locations | US-OK   | does not apply because its conditions are not met |
        | people there only      | org.established_in | US-OK   | market.places | US-OK   | people.locations | US-TX   | applies                                           |
        | sold there only        | org.established_in | US-OK   | market.places | US-TX   | people.locations | US-OK   | applies                                           |
        | established there only | org.established_in | US-TX   | market.places | US-OK   | people.locations | US-OK   | applies                                           |

    Scenario: While what the tool is made for is not known, it may apply
      Given the case "tx-chat-studio"
      And the answer to "use.red_lines" is not known
      When it is assessed as of 2026-11-24
      Then "us-tx-traiga.prohibited-practices" may apply, and "use.red_lines" would settle it

    Scenario: A banned tool must stop
      Given the case "tx-chat-studio"
      And the answer to "use.red_lines" is "child-persona-sexual-chat"
      When it is assessed as of 2026-11-24
      Then "us-tx-traiga.prohibited-practices" stands in the tier "stop"

    Scenario: A hiring tool that only falls harder on a group is not banned in Texas
      Given the case "tx-chat-studio"
      And the answer to "use.purposes" is "recruitment"
      And the answer to "employment.uses" is "sort-applications"
      And the answer to "decision.domains" is "job"
      And the answer to "decision.outcomes" is "refused"
      When it is assessed as of 2026-11-24
      Then "us-tx-traiga.prohibited-practices" does not apply because its conditions are not met

  Rule: 552.056(d) - insurers, as to discrimination

    Scenario Outline: An insurer in its insurance service: <what>
      Given the case "tx-chat-studio"
      And the answer to "use.red_lines" is "meant-to-discriminate"
      And the answer to "<fact1>" is "<answer1>"
      And the answer to "<fact2>" is "<answer2>"
      When it is assessed as of 2026-11-24
      Then "us-tx-traiga.prohibited-practices" <verdict>

      Examples:
        | what                            | fact1      | answer1             | fact2            | answer2               | verdict                                           |
        | life insurer, insurance purpose | org.sector | insurer-life-health | use.purposes     | life-health-insurance | does not apply because of the exception "insurer" |
        | other insurer, its purpose      | org.sector | insurer-other       | use.purposes     | other-insurance       | does not apply because of the exception "insurer" |
        | health insurer, coverage review | org.sector | insurer-life-health | use.purposes     | care-coverage-review  | does not apply because of the exception "insurer" |
        | insurer, decides on insurance   | org.sector | insurer-other       | decision.domains | insurance             | does not apply because of the exception "insurer" |
        | insurer, hiring tool            | org.sector | insurer-other       | use.purposes     | recruitment           | applies                                           |
        | bank, insurance purpose         | org.sector | bank                | use.purposes     | other-insurance       | applies                                           |
        | shop, decides on insurance      | org.sector | retail-hospitality  | decision.domains | insurance             | applies                                           |

    Scenario Outline: The other bans stay: <what>
      Given the case "tx-chat-studio"
      And the answer to "org.sector" is "insurer-other"
      And the answer to "use.purposes" is "other-insurance"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-tx-traiga.prohibited-practices" <verdict>

      Examples:
        | what                          | fact          | answer                                           | verdict                                           |
        | and incites-harm              | use.red_lines | meant-to-discriminate, incites-harm              | applies                                           |
        | and meant-to-curb-rights      | use.red_lines | meant-to-discriminate, meant-to-curb-rights      | applies                                           |
        | and child-abuse-images        | use.red_lines | meant-to-discriminate, child-abuse-images        | applies                                           |
        | and intimate-fakes            | use.red_lines | meant-to-discriminate, intimate-fakes            | applies                                           |
        | and child-persona-sexual-chat | use.red_lines | meant-to-discriminate, child-persona-sexual-chat | applies                                           |
        | incites only                  | use.red_lines | incites-harm                                     | applies                                           |
        | discrimination only           | use.red_lines | meant-to-discriminate                            | does not apply because of the exception "insurer" |

  Rule: 552.103 - answers to the Attorney General

    Scenario: The act starts on 1 January 2026: the day before (552.103)
      Given the case "tx-chat-studio"
      When it is assessed as of 2025-12-31
      Then "us-tx-traiga.investigation-file" applies and is upcoming from 2026-01-01

    Scenario: The act starts on 1 January 2026: the day itself (552.103)
      Given the case "tx-chat-studio"
      When it is assessed as of 2026-01-01
      Then "us-tx-traiga.investigation-file" applies and is in force from 2026-01-01

    Scenario Outline: Business with AI tied to Texas: <what>
      Given the case "tx-chat-studio"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-tx-traiga.investigation-file" <verdict>

      Examples:
        | what                         | fact           | answer            | verdict                                           |
        | a studio                     | org.kind       | for-profit        | applies                                           |
        | a charity                    | org.kind       | charity           | applies                                           |
        | a public body                | org.kind       | public-body       | applies                                           |
        | a private person             | org.kind       | private-person    | does not apply because its conditions are not met |
        | a menu of ready-made answers | use.technology | fixed-rules       | does not apply because its conditions are not met |
        | after a demand               | org.events     | authority-request | applies                                           |

    Scenario Outline: One tie to Texas: <what> (552.103)
      Given the case "tx-chat-studio"
      And the answer to "<fact1>" is "<answer1>"
      And the answer to "<fact2>" is "<answer2>"
      And the answer to "<fact3>" is "<answer3>"
      When it is assessed as of 2026-11-24
      Then "us-tx-traiga.investigation-file" <verdict>

      Examples:
        | what                   | fact1              | answer1 | fact2         | answer2 | fact3            | answer3 | verdict                                           |
        | none of the three ties | org.established_in | US-OK   | market.places | US-OK   | people.locations | US-OK   | does not apply because its conditions are not met |
        | people there only      | org.established_in | US-OK   | market.places | US-OK   | people.locations | US-TX   | applies                                           |
        | sold there only        | org.established_in | US-OK   | market.places | US-TX   | people.locations | US-OK   | applies                                           |
        | established there only | org.established_in | US-TX   | market.places | US-OK   | people.locations | US-OK   | applies                                           |

    Scenario: While how the tool works is not known, it may apply
      Given the case "tx-chat-studio"
      And the answer to "use.technology" is not known
      When it is assessed as of 2026-11-24
      Then "us-tx-traiga.investigation-file" may apply, and "use.technology" would settle it

  Rule: 552.051(f) - notice to patients

    Scenario: The act starts on 1 January 2026: the day before (552.051(f))
      Given the case "tx-dental-clinic"
      When it is assessed as of 2025-12-31
      Then "us-tx-traiga.health-disclosure" applies and is upcoming from 2026-01-01

    Scenario: The act starts on 1 January 2026: the day itself (552.051(f))
      Given the case "tx-dental-clinic"
      When it is assessed as of 2026-01-01
      Then "us-tx-traiga.health-disclosure" applies and is in force from 2026-01-01

    Scenario Outline: Licensed care, Texas, AI: <what>
      Given the case "tx-dental-clinic"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-tx-traiga.health-disclosure" <verdict>

      Examples:
        | what                                  | fact             | answer        | verdict                                           |
        | a clinic in Texas, a reader of X-rays | people.groups    | patients      | applies                                           |
        | patients in Oklahoma                  | people.locations | US-OK         | does not apply because its conditions are not met |
        | not AI                                | use.technology   | fixed-rules   | does not apply because its conditions are not met |
        | no licensed people treat here         | health.activity  | hosts-records | does not apply because its conditions are not met |
        | a gym with no part in care            | health.activity  | none          | does not apply because its conditions are not met |
        | obvious that it is AI                 | interaction.told | obvious       | applies                                           |

    Scenario Outline: In connection with care or patients: <what>
      Given the case "tx-dental-clinic"
      And the answer to "<fact1>" is "<answer1>"
      And the answer to "<fact2>" is "<answer2>"
      And the answer to "<fact3>" is "<answer3>"
      When it is assessed as of 2026-11-24
      Then "us-tx-traiga.health-disclosure" <verdict>

      Examples:
        | what                      | fact1         | answer1   | fact2        | answer2              | fact3            | answer3     | verdict                                           |
        | patients only             | people.groups | patients  | use.purposes | accounting-admin     | decision.domains | none        | applies                                           |
        | diagnosis-treatment only  | people.groups | employees | use.purposes | diagnosis-treatment  | decision.domains | none        | applies                                           |
        | emergency-triage only     | people.groups | employees | use.purposes | emergency-triage     | decision.domains | none        | applies                                           |
        | patient-messages only     | people.groups | employees | use.purposes | patient-messages     | decision.domains | none        | applies                                           |
        | therapy-or-wellbeing only | people.groups | employees | use.purposes | therapy-or-wellbeing | decision.domains | none        | applies                                           |
        | decides on care only      | people.groups | employees | use.purposes | data-analysis        | decision.domains | health-care | applies                                           |
        | stock forecasts           | people.groups | employees | use.purposes | data-analysis        | decision.domains | none        | does not apply because its conditions are not met |
        | staff assistant           | people.groups | employees | use.purposes | general-assistant    | decision.domains | none        | does not apply because its conditions are not met |

    Scenario: While the place of the patients is not known, it may apply
      Given the case "tx-dental-clinic"
      And the answer to "people.locations" is not known
      When it is assessed as of 2026-11-24
      Then "us-tx-traiga.health-disclosure" may apply, and "people.locations" would settle it

    Scenario: A shop's chat bot owes no notice under the Texas act
      Given the case "tx-chat-studio"
      And the answer to "use.purposes" is "customer-chat"
      And the answer to "interaction.told" is "not-told"
      When it is assessed as of 2026-11-24
      Then "us-tx-traiga.health-disclosure" does not apply because its conditions are not met

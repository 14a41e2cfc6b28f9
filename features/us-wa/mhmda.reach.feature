Feature: Washington My Health My Data Act, who and what
  No threshold. Inferred health data counts, and data collected in Washington protects non-residents too.

  Rule: RCW 19.373.010 - consumer

    Scenario Outline: Private people outside their work: <what>
      Given the case "wa-sleep-app"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then the test "us-wa.consumer" is <verdict>

      Examples:
        | what                       | fact          | answer                      | verdict |
        | customers                  | people.groups | customers                   | met     |
        | prospects                  | people.groups | prospects                   | met     |
        | public-visitors            | people.groups | public-visitors             | met     |
        | service-users              | people.groups | service-users               | met     |
        | patients                   | people.groups | patients                    | met     |
        | students                   | people.groups | students                    | met     |
        | tenants                    | people.groups | tenants                     | met     |
        | borrowers                  | people.groups | borrowers                   | met     |
        | insured                    | people.groups | insured                     | met     |
        | elderly-or-frail           | people.groups | elderly-or-frail            | met     |
        | in-hardship                | people.groups | in-hardship                 | met     |
        | disabled                   | people.groups | disabled                    | met     |
        | low-literacy               | people.groups | low-literacy                | met     |
        | applicants                 | people.groups | applicants                  | not met |
        | employees                  | people.groups | employees                   | not met |
        | former-employees           | people.groups | former-employees            | not met |
        | contractors                | people.groups | contractors                 | not met |
        | platform-workers           | people.groups | platform-workers            | not met |
        | business-contacts          | people.groups | business-contacts           | not met |
        | disabled applicants        | people.groups | disabled, applicants        | not met |
        | disabled employees         | people.groups | disabled, employees         | not met |
        | disabled former-employees  | people.groups | disabled, former-employees  | not met |
        | disabled contractors       | people.groups | disabled, contractors       | not met |
        | disabled platform-workers  | people.groups | disabled, platform-workers  | not met |
        | disabled business-contacts | people.groups | disabled, business-contacts | not met |
        | users and staff            | people.groups | service-users, employees    | met     |
        | nobody named               | people.groups | none                        | not met |

    Scenario Outline: Living in Washington, or data handled there: <what>
      Given the case "wa-sleep-app"
      And the answer to "<fact1>" is "<answer1>"
      And the answer to "<fact2>" is "<answer2>"
      When it is assessed as of 2026-11-24
      Then the test "us-wa.consumer" is <verdict>

      Examples:
        | what                                     | fact1             | answer1            | fact2             | answer2            | verdict |
        | lives there                              | people.locations  | US-WA              | data.places       | US-OR              | met     |
        | lives in Oregon, data kept in Washington | people.locations  | US-OR              | data.places       | US-WA              | met     |
        | neither                                  | people.locations  | US-OR              | data.places       | US-OR              | not met |
        | somewhere in the US                      | people.locations  | US                 | data.places       | US-OR              | open    |
        | no data on people                        | data.about_people | no                 | data.about_people | no                 | not met |
        | only work contacts                       | data.about_people | work-contacts-only | data.about_people | work-contacts-only | not met |

  Rule: RCW 19.373.010 - consumer health data

    Scenario Outline: Kinds of data: <what>
      Given the case "wa-sleep-app"
      And the answer to "use.purposes" is "customer-chat"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then the test "us-wa.consumer-health-data" is <verdict>

      Examples:
        | what                  | fact       | answer           | verdict |
        | health                | data.kinds | health           | met     |
        | disability            | data.kinds | disability       | met     |
        | genetic               | data.kinds | genetic          | met     |
        | other-omic            | data.kinds | other-omic       | met     |
        | sex-life              | data.kinds | sex-life         | met     |
        | neural                | data.kinds | neural           | met     |
        | biometric             | data.kinds | biometric        | met     |
        | contact               | data.kinds | contact          | not met |
        | money                 | data.kinds | money            | not met |
        | religion              | data.kinds | religion         | not met |
        | browsing              | data.kinds | browsing         | not met |
        | not sure about health | data.kinds | contact, health? | open    |

    Scenario Outline: Other signs: <what>
      Given the case "wa-sleep-app"
      And the answer to "data.kinds" is "contact"
      And the answer to "use.purposes" is "customer-chat"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then the test "us-wa.consumer-health-data" is <verdict>

      Examples:
        | what                             | fact          | answer               | verdict |
        | health worked out from purchases | output.infers | health               | met     |
        | tastes worked out                | output.infers | interests-behaviour  | not met |
        | the name of a patient            | people.groups | patients             | met     |
        | a purpose of diagnosis           | use.purposes  | diagnosis-treatment  | met     |
        | a purpose of mental health       | use.purposes  | therapy-or-wellbeing | met     |
        | a purpose of sport               | use.purposes  | fitness-lifestyle    | not met |

    Scenario Outline: Body patterns: <what>
      Given the case "wa-sleep-app"
      And the answer to "data.kinds" is "contact, pictures-voice"
      And the answer to "use.purposes" is "identity-check"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then the test "us-wa.consumer-health-data" is <verdict>

      Examples:
        | what           | fact     | answer          | verdict |
        | checks persons | bio.uses | verify-one      | met     |
        | keeps patterns | bio.uses | keeps-templates | met     |
        | nothing        | bio.uses | none            | not met |

    Scenario Outline: Exact location: <what>
      Given the case "wa-ad-agency"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then the test "us-wa.consumer-health-data" is <verdict>

      Examples:
        | what              | fact              | answer                | verdict |
        | near clinics      | outreach.channels | near-clinic-targeting | met     |
        | elsewhere         | outreach.channels | direct-messages       | open    |
        | no exact location | data.kinds        | device-ids            | not met |

    Scenario Outline: Location that shows visits to clinics: <what>
      Given the case "wa-ad-agency"
      And the open question of law "us-wa-mhmda.location-points-to-care" is settled as yes
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then the test "us-wa.consumer-health-data" is <verdict>

      Examples:
        | what              | fact              | answer          | verdict |
        | elsewhere         | outreach.channels | direct-messages | met     |
        | no exact location | data.kinds        | device-ids      | not met |

    Scenario Outline: Location that shows no care: <what>
      Given the case "wa-ad-agency"
      And the open question of law "us-wa-mhmda.location-points-to-care" is settled as no
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then the test "us-wa.consumer-health-data" is <verdict>

      Examples:
        | what         | fact              | answer                | verdict |
        | elsewhere    | outreach.channels | direct-messages       | not met |
        | near clinics | outreach.channels | near-clinic-targeting | met     |

  Rule: RCW 19.373.010 - regulated entity

    Scenario Outline: Private, decides, active there, consumers, health data: <what>
      Given the case "wa-sleep-app"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then the test "us-wa.mhmda-entity" is <verdict>

      Examples:
        | what                   | fact            | answer              | verdict |
        | all five               | org.kind        | for-profit          | met     |
        | a non-profit           | org.kind        | nonprofit           | met     |
        | a charity              | org.kind        | charity             | met     |
        | a county               | org.kind        | public-body         | not met |
        | a private person       | org.kind        | private-person      | not met |
        | works for clients only | role.data       | for-clients         | not met |
        | decides jointly        | role.data       | jointly             | met     |
        | staff only             | people.groups   | employees           | not met |
        | no health data         | data.kinds      | contact             | not met |
        | a firm of one          | org.headcount   | US-WA: 1            | met     |
        | tiny turnover          | org.turnover    | 10000 USD           | met     |
        | an app outside HIPAA   | health.activity | consumer-health-app | met     |

    Scenario Outline: Active in Washington: <what>
      Given the case "wa-sleep-app"
      And the answer to "<fact1>" is "<answer1>"
      And the answer to "<fact2>" is "<answer2>"
      When it is assessed as of 2026-11-24
      Then the test "us-wa.mhmda-entity" is <verdict>

      Examples:
        | what                        | fact1              | answer1 | fact2         | answer2 | verdict |
        | established there           | org.established_in | US-WA   | market.places | US-OR   | met     |
        | selling there               | org.established_in | US-OR   | market.places | US-WA   | met     |
        | neither                     | org.established_in | US-OR   | market.places | US-OR   | not met |
        | selling somewhere in the US | org.established_in | US-OR   | market.places | US      | open    |

  Rule: RCW 19.373.100 - data governed elsewhere

    Scenario Outline: Patients of a care provider under HIPAA: <what>
      Given the case "wa-sleep-app"
      And the answer to "health.activity" is "treats-patients, bills-electronically"
      And the answer to "org.sector" is "health-care"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then the test "us-wa.exempt-data" is <verdict>

      Examples:
        | what                         | fact          | answer                    | verdict |
        | patients                     | people.groups | patients                  | met     |
        | insured people               | people.groups | insured                   | met     |
        | patients and staff           | people.groups | patients, employees       | met     |
        | nobody of the two            | people.groups | employees                 | not met |
        | patients and customers       | people.groups | patients, customers       | not met |
        | patients and prospects       | people.groups | patients, prospects       | not met |
        | patients and public-visitors | people.groups | patients, public-visitors | not met |
        | patients and service-users   | people.groups | patients, service-users   | not met |
        | patients and students        | people.groups | patients, students        | not met |
        | patients and tenants         | people.groups | patients, tenants         | not met |
        | patients and borrowers       | people.groups | patients, borrowers       | not met |

    Scenario Outline: Paid in cash only: <what>
      Given the case "wa-sleep-app"
      And the answer to "health.activity" is "treats-patients"
      And the answer to "org.sector" is "health-care"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then the test "us-wa.exempt-data" is <verdict>

      Examples:
        | what     | fact          | answer   | verdict |
        | patients | people.groups | patients | not met |

    Scenario Outline: Customers of a financial institution: <what>
      Given the case "wa-sleep-app"
      And the answer to "org.sector" is "bank"
      And the answer to "health.activity" is "none"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then the test "us-wa.exempt-data" is <verdict>

      Examples:
        | what                          | fact          | answer                     | verdict |
        | customers                     | people.groups | customers                  | met     |
        | borrowers                     | people.groups | borrowers                  | met     |
        | insured people                | people.groups | insured                    | met     |
        | staff                         | people.groups | employees                  | not met |
        | customers and prospects       | people.groups | customers, prospects       | not met |
        | customers and public-visitors | people.groups | customers, public-visitors | not met |
        | customers and service-users   | people.groups | customers, service-users   | not met |
        | customers and patients        | people.groups | customers, patients        | not met |
        | customers and students        | people.groups | customers, students        | not met |
        | customers and tenants         | people.groups | customers, tenants         | not met |

    Scenario Outline: Students of a school with federal money: <what>
      Given the case "wa-sleep-app"
      And the answer to "org.sector" is "us-federal-school"
      And the answer to "health.activity" is "none"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then the test "us-wa.exempt-data" is <verdict>

      Examples:
        | what                         | fact          | answer                    | verdict |
        | students                     | people.groups | students                  | met     |
        | staff                        | people.groups | employees                 | not met |
        | students and customers       | people.groups | students, customers       | not met |
        | students and prospects       | people.groups | students, prospects       | not met |
        | students and public-visitors | people.groups | students, public-visitors | not met |
        | students and service-users   | people.groups | students, service-users   | not met |
        | students and patients        | people.groups | students, patients        | not met |
        | students and tenants         | people.groups | students, tenants         | not met |
        | students and borrowers       | people.groups | students, borrowers       | not met |
        | students and insured         | people.groups | students, insured         | not met |

    Scenario Outline: Others: <what>
      Given the case "wa-sleep-app"
      And the answer to "people.groups" is "students"
      And the answer to "health.activity" is "none"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then the test "us-wa.exempt-data" is <verdict>

      Examples:
        | what                           | fact       | answer             | verdict |
        | a shop                         | org.sector | retail-hospitality | not met |
        | a school without federal money | org.sector | education          | not met |

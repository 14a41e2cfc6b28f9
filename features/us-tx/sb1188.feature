Feature: Texas act on electronic health records
  Records stay in the United States since 2026; AI in diagnosis is reviewed and told since September 2025.

  Rule: 183.002 - where records are kept

    Scenario: Storage in the United States from 1 January 2026, not from 1 September 2025: the day before
      Given the case "tx-dental-clinic"
      When it is assessed as of 2025-12-31
      Then "us-tx-sb1188.ehr-location" applies and is upcoming from 2026-01-01

    Scenario: Storage in the United States from 1 January 2026, not from 1 September 2025: the day itself
      Given the case "tx-dental-clinic"
      When it is assessed as of 2026-01-01
      Then "us-tx-sb1188.ehr-location" applies and is in force from 2026-01-01

    Scenario Outline: A part in care decides: <what>
      Given the case "tx-dental-clinic"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-tx-sb1188.ehr-location" <verdict>

      Examples:
        | what                    | fact              | answer              | verdict                                           |
        | treats-patients         | health.activity   | treats-patients     | applies                                           |
        | health-plan             | health.activity   | health-plan         | applies                                           |
        | for-care-providers      | health.activity   | for-care-providers  | applies                                           |
        | hosts-records           | health.activity   | hosts-records       | applies                                           |
        | claims-clearing         | health.activity   | claims-clearing     | applies                                           |
        | no part in care         | health.activity   | none                | may apply                                         |
        | a health app for people | health.activity   | consumer-health-app | may apply                                         |
        | patients in Oklahoma    | people.locations  | US-OK               | does not apply because its conditions are not met |
        | a private person        | org.kind          | private-person      | does not apply because its conditions are not met |
        | no data on people       | data.about_people | no                  | does not apply because its conditions are not met |
        | a public hospital       | org.kind          | public-body         | applies                                           |

    Scenario Outline: Information on patients: <what>
      Given the case "tx-dental-clinic"
      And the answer to "<fact1>" is "<answer1>"
      And the answer to "<fact2>" is "<answer2>"
      When it is assessed as of 2026-11-24
      Then "us-tx-sb1188.ehr-location" <verdict>

      Examples:
        | what                  | fact1         | answer1         | fact2      | answer2 | verdict                                           |
        | patient names         | people.groups | patients        | data.kinds | contact | applies                                           |
        | health of visitors    | people.groups | public-visitors | data.kinds | health  | applies                                           |
        | staff sick days       | people.groups | employees       | data.kinds | health  | does not apply because its conditions are not met |
        | addresses of visitors | people.groups | public-visitors | data.kinds | contact | does not apply because its conditions are not met |

    Scenario Outline: A firm outside care with health data: settled as records: <what>
      Given the case "tx-dental-clinic"
      And the open question of law "us-tx-sb1188.record-outside-care" is settled as yes
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-tx-sb1188.ehr-location" <verdict>

      Examples:
        | what | fact            | answer | verdict |
        | yes  | health.activity | none   | applies |

    Scenario Outline: A firm outside care with health data: settled as no records: <what>
      Given the case "tx-dental-clinic"
      And the open question of law "us-tx-sb1188.record-outside-care" is settled as no
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-tx-sb1188.ehr-location" <verdict>

      Examples:
        | what                  | fact            | answer          | verdict                                           |
        | no                    | health.activity | none            | does not apply because its conditions are not met |
        | a clinic all the same | health.activity | treats-patients | applies                                           |

    Scenario Outline: Kept elsewhere it must stop, opened from elsewhere it need not: <what>
      Given the case "tx-dental-clinic"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-tx-sb1188.ehr-location" <verdict>

      Examples:
        | what                   | fact           | answer    | verdict                     |
        | in Texas               | data.stored_in | US-TX     | stands in the tier "do-now" |
        | in Puerto Rico         | data.stored_in | PR        | stands in the tier "do-now" |
        | in Canada              | data.stored_in | CA        | stands in the tier "stop"   |
        | copies in India        | data.stored_in | US-TX, IN | stands in the tier "stop"   |
        | support staff in India | data.places    | US-TX, IN | stands in the tier "do-now" |

    Scenario: While the place of the patients is not known, it may apply
      Given the case "tx-dental-clinic"
      And the answer to "people.locations" is not known
      When it is assessed as of 2026-11-24
      Then "us-tx-sb1188.ehr-location" may apply, and "people.locations" would settle it

  Rule: 183.001(2) - care homes and home care

    Scenario Outline: Depends on the licence: <what>
      Given the case "tx-dental-clinic"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-tx-sb1188.ehr-location" <verdict>

      Examples:
        | what                             | fact       | answer                           | verdict   |
        | a care home                      | org.sector | social-care                      | may apply |
        | a care home that is a clinic too | org.sector | social-care, health-care         | applies   |
        | with a pharmacy                  | org.sector | social-care, pharmacy            | applies   |
        | with insurance                   | org.sector | social-care, insurer-life-health | applies   |
        | with counselling                 | org.sector | social-care, counselling         | applies   |
        | with software                    | org.sector | social-care, software-ai         | applies   |
        | a clinic                         | org.sector | health-care                      | applies   |
        | a call centre for clinics        | org.sector | call-centre                      | applies   |

    Scenario Outline: Licensed as the chapter names: <what>
      Given the case "tx-dental-clinic"
      And the open question of law "us-tx-sb1188.care-home-licence" is settled as yes
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-tx-sb1188.ehr-location" <verdict>

      Examples:
        | what                             | fact       | answer                           | verdict                                             |
        | a care home                      | org.sector | social-care                      | does not apply because of the exception "care-home" |
        | a care home that is a clinic too | org.sector | social-care, health-care         | applies                                             |
        | with a pharmacy                  | org.sector | social-care, pharmacy            | applies                                             |
        | with insurance                   | org.sector | social-care, insurer-life-health | applies                                             |
        | with counselling                 | org.sector | social-care, counselling         | applies                                             |
        | with software                    | org.sector | social-care, software-ai         | applies                                             |
        | a clinic                         | org.sector | health-care                      | applies                                             |
        | a call centre for clinics        | org.sector | call-centre                      | applies                                             |

    Scenario Outline: Not so licensed: <what>
      Given the case "tx-dental-clinic"
      And the open question of law "us-tx-sb1188.care-home-licence" is settled as no
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-tx-sb1188.ehr-location" <verdict>

      Examples:
        | what        | fact       | answer      | verdict |
        | a care home | org.sector | social-care | applies |

  Rule: 183.005 - AI in diagnosis

    Scenario: From 1 September 2025: the day before
      Given the case "tx-dental-clinic"
      When it is assessed as of 2025-08-31
      Then "us-tx-sb1188.ai-diagnosis" applies and is upcoming from 2025-09-01

    Scenario: From 1 September 2025: the day itself
      Given the case "tx-dental-clinic"
      When it is assessed as of 2025-09-01
      Then "us-tx-sb1188.ai-diagnosis" applies and is in force from 2025-09-01

    Scenario Outline: Licensed care, diagnosis, Texas, AI: <what>
      Given the case "tx-dental-clinic"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-tx-sb1188.ai-diagnosis" <verdict>

      Examples:
        | what                   | fact                | answer             | verdict                                           |
        | all four               | health.activity     | treats-patients    | applies                                           |
        | triage of emergencies  | use.purposes        | emergency-triage   | applies                                           |
        | notes only             | use.purposes        | meeting-call-notes | does not apply because its conditions are not met |
        | bookkeeping            | use.purposes        | accounting-admin   | does not apply because its conditions are not met |
        | hosts files only       | health.activity     | hosts-records      | does not apply because its conditions are not met |
        | patients in Oklahoma   | people.locations    | US-OK              | does not apply because its conditions are not met |
        | a fixed table of doses | use.technology      | fixed-rules        | does not apply because its conditions are not met |
        | a care home            | org.sector          | social-care        | applies                                           |
        | a person reviews       | decision.automation | person-reviews     | applies                                           |

    Scenario: While the purpose is not known, it may apply
      Given the case "tx-dental-clinic"
      And the answer to "use.purposes" is not known
      When it is assessed as of 2026-11-24
      Then "us-tx-sb1188.ai-diagnosis" may apply, and "use.purposes" would settle it

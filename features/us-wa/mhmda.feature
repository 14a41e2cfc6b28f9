Feature: Washington My Health My Data Act
  A policy and consent, signed sales, deletion everywhere, no fence around clinics.

  Rule: RCW 19.373.020, .030 - policy and consent

    Scenario: From 31 March 2024: the day before (RCW 19.373.020, .030)
      Given the case "wa-sleep-app"
      When it is assessed as of 2024-03-30
      Then "us-wa-mhmda.policy-and-consent" applies and is upcoming from 2024-03-31

    Scenario: From 31 March 2024: the day itself (RCW 19.373.020, .030)
      Given the case "wa-sleep-app"
      When it is assessed as of 2024-03-31
      Then "us-wa-mhmda.policy-and-consent" applies and is in force from 2024-03-31

    Scenario Outline: Whoever decides on consumer health data: <what> (RCW 19.373.020, .030)
      Given the case "wa-sleep-app"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-wa-mhmda.policy-and-consent" <verdict>

      Examples:
        | what                 | fact            | answer              | verdict                                           |
        | an app outside HIPAA | health.activity | consumer-health-app | applies                                           |
        | no health data       | data.kinds      | contact             | does not apply because its conditions are not met |
        | staff only           | people.groups   | employees           | does not apply because its conditions are not met |
        | a county             | org.kind        | public-body         | does not apply because its conditions are not met |

    Scenario Outline: Data governed elsewhere: <what> (RCW 19.373.020, .030)
      Given the case "wa-sleep-app"
      And the answer to "health.activity" is "treats-patients, bills-electronically"
      And the answer to "org.sector" is "health-care"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-wa-mhmda.policy-and-consent" <verdict>

      Examples:
        | what                                     | fact          | answer                    | verdict                                                      |
        | patients of a clinic under HIPAA         | people.groups | patients                  | does not apply because of the exception "governed-elsewhere" |
        | its patients and visitors of its website | people.groups | patients, public-visitors | applies                                                      |
        | people it advertises to                  | people.groups | prospects                 | applies                                                      |

    Scenario: While which data is held is not known, it may apply (RCW 19.373.020, .030)
      Given the case "wa-sleep-app"
      And the answer to "data.kinds" is not known
      When it is assessed as of 2026-11-24
      Then "us-wa-mhmda.policy-and-consent" may apply, and "data.kinds" would settle it

  Rule: RCW 19.373.040 - access and deletion

    Scenario: From 31 March 2024: the day before (RCW 19.373.040)
      Given the case "wa-sleep-app"
      When it is assessed as of 2024-03-30
      Then "us-wa-mhmda.deletion" applies and is upcoming from 2024-03-31

    Scenario: From 31 March 2024: the day itself (RCW 19.373.040)
      Given the case "wa-sleep-app"
      When it is assessed as of 2024-03-31
      Then "us-wa-mhmda.deletion" applies and is in force from 2024-03-31

    Scenario Outline: Whoever decides on consumer health data: <what> (RCW 19.373.040)
      Given the case "wa-sleep-app"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-wa-mhmda.deletion" <verdict>

      Examples:
        | what                 | fact            | answer              | verdict                                           |
        | an app outside HIPAA | health.activity | consumer-health-app | applies                                           |
        | no health data       | data.kinds      | contact             | does not apply because its conditions are not met |
        | staff only           | people.groups   | employees           | does not apply because its conditions are not met |
        | a county             | org.kind        | public-body         | does not apply because its conditions are not met |

    Scenario Outline: Data governed elsewhere: <what> (RCW 19.373.040)
      Given the case "wa-sleep-app"
      And the answer to "health.activity" is "treats-patients, bills-electronically"
      And the answer to "org.sector" is "health-care"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-wa-mhmda.deletion" <verdict>

      Examples:
        | what                                     | fact          | answer                    | verdict                                                      |
        | patients of a clinic under HIPAA         | people.groups | patients                  | does not apply because of the exception "governed-elsewhere" |
        | its patients and visitors of its website | people.groups | patients, public-visitors | applies                                                      |
        | people it advertises to                  | people.groups | prospects                 | applies                                                      |

    Scenario: While which data is held is not known, it may apply (RCW 19.373.040)
      Given the case "wa-sleep-app"
      And the answer to "data.kinds" is not known
      When it is assessed as of 2026-11-24
      Then "us-wa-mhmda.deletion" may apply, and "data.kinds" would settle it

  Rule: RCW 19.373.070 - sale

    Scenario: From 31 March 2024: the day before (RCW 19.373.070)
      Given the case "wa-data-seller"
      When it is assessed as of 2024-03-30
      Then "us-wa-mhmda.sale-authorisation" applies and is upcoming from 2024-03-31

    Scenario: From 31 March 2024: the day itself (RCW 19.373.070)
      Given the case "wa-data-seller"
      When it is assessed as of 2024-03-31
      Then "us-wa-mhmda.sale-authorisation" applies and is in force from 2024-03-31

    Scenario Outline: Any person but a public body: <what>
      Given the case "wa-data-seller"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-wa-mhmda.sale-authorisation" <verdict>

      Examples:
        | what                                          | fact               | answer                 | verdict                                           |
        | a firm                                        | org.kind           | for-profit             | applies                                           |
        | a private person                              | org.kind           | private-person         | applies                                           |
        | a charity                                     | org.kind           | charity                | applies                                           |
        | a county                                      | org.kind           | public-body            | does not apply because its conditions are not met |
        | for another benefit                           | sharing.recipients | buyers-for-other-value | applies                                           |
        | to researchers                                | sharing.recipients | researchers            | does not apply because its conditions are not met |
        | people in Oregon                              | people.locations   | US-OR                  | does not apply because its conditions are not met |
        | people in Oregon, data kept in Washington     | data.places        | US-WA                  | applies                                           |
        | business contacts only                        | people.groups      | business-contacts      | does not apply because its conditions are not met |
        | a firm in Ohio without business in Washington | org.established_in | US-OH                  | applies                                           |

    Scenario Outline: People elsewhere, data in Washington: <what>
      Given the case "wa-data-seller"
      And the answer to "people.locations" is "US-OR"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-wa-mhmda.sale-authorisation" <verdict>

      Examples:
        | what               | fact        | answer | verdict                                           |
        | kept in Washington | data.places | US-WA  | applies                                           |
        | kept in Oregon     | data.places | US-OR  | does not apply because its conditions are not met |

    Scenario Outline: Lists for rent and adverts: <what>
      Given the case "wa-data-seller"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-wa-mhmda.sale-authorisation" <verdict>

      Examples:
        | what                        | fact               | answer        | verdict                                           |
        | rents out lists             | sharing.recipients | opt-out-lists | applies                                           |
        | an advertising network      | sharing.recipients | ad-networks   | may apply                                         |
        | a matcher of cookie numbers | sharing.recipients | id-matchers   | may apply                                         |
        | other firms, no return      | sharing.recipients | other-firms   | does not apply because its conditions are not met |

    Scenario Outline: Advertising held to be a sale: <what>
      Given the case "wa-data-seller"
      And the open question of law "us-wa-mhmda.advertising-as-sale" is settled as yes
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-wa-mhmda.sale-authorisation" <verdict>

      Examples:
        | what                        | fact               | answer       | verdict                                           |
        | an advertising network      | sharing.recipients | ad-networks  | applies                                           |
        | a matcher of cookie numbers | sharing.recipients | id-matchers  | applies                                           |
        | other firms, no return      | sharing.recipients | other-firms  | does not apply because its conditions are not met |
        | not sure about a network    | sharing.recipients | ad-networks? | may apply                                         |

    Scenario Outline: Advertising held to be no sale: <what>
      Given the case "wa-data-seller"
      And the open question of law "us-wa-mhmda.advertising-as-sale" is settled as no
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-wa-mhmda.sale-authorisation" <verdict>

      Examples:
        | what                        | fact               | answer           | verdict                                           |
        | an advertising network      | sharing.recipients | ad-networks      | does not apply because its conditions are not met |
        | a matcher of cookie numbers | sharing.recipients | id-matchers      | does not apply because its conditions are not met |
        | buyers                      | sharing.recipients | buyers-for-money | applies                                           |

    Scenario Outline: Health data: <what>
      Given the case "wa-data-seller"
      And the answer to "<fact1>" is "<answer1>"
      And the answer to "<fact2>" is "<answer2>"
      When it is assessed as of 2026-11-24
      Then "us-wa-mhmda.sale-authorisation" <verdict>

      Examples:
        | what                 | fact1              | answer1   | fact2      | answer2    | verdict                                           |
        | health               | sharing.kinds_sold | health    | data.kinds | health     | applies                                           |
        | body patterns        | sharing.kinds_sold | biometric | data.kinds | contact    | applies                                           |
        | ordinary             | sharing.kinds_sold | ordinary  | data.kinds | health     | does not apply because its conditions are not met |
        | children             | sharing.kinds_sold | children  | data.kinds | contact    | does not apply because its conditions are not met |
        | intimate: beliefs    | sharing.kinds_sold | intimate  | data.kinds | religion   | does not apply because its conditions are not met |
        | intimate: health     | sharing.kinds_sold | intimate  | data.kinds | health     | applies                                           |
        | intimate: disability | sharing.kinds_sold | intimate  | data.kinds | disability | applies                                           |
        | intimate: genetic    | sharing.kinds_sold | intimate  | data.kinds | genetic    | applies                                           |
        | intimate: other-omic | sharing.kinds_sold | intimate  | data.kinds | other-omic | applies                                           |
        | intimate: sex-life   | sharing.kinds_sold | intimate  | data.kinds | sex-life   | applies                                           |
        | intimate: neural     | sharing.kinds_sold | intimate  | data.kinds | neural     | applies                                           |

    Scenario Outline: Exact location is open: <what>
      Given the case "wa-data-seller"
      And the answer to "sharing.kinds_sold" is "location"
      And the answer to "data.kinds" is "contact, location"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-wa-mhmda.sale-authorisation" <verdict>

      Examples:
        | what     | fact               | answer   | verdict                                           |
        | location | sharing.kinds_sold | location | may apply                                         |
        | ordinary | sharing.kinds_sold | ordinary | does not apply because its conditions are not met |

    Scenario Outline: Location that shows visits to clinics: <what>
      Given the case "wa-data-seller"
      And the answer to "sharing.kinds_sold" is "location"
      And the answer to "data.kinds" is "contact, location"
      And the open question of law "us-wa-mhmda.location-points-to-care" is settled as yes
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-wa-mhmda.sale-authorisation" <verdict>

      Examples:
        | what     | fact               | answer   | verdict                                           |
        | location | sharing.kinds_sold | location | applies                                           |
        | ordinary | sharing.kinds_sold | ordinary | does not apply because its conditions are not met |

    Scenario Outline: Location that shows no care: <what>
      Given the case "wa-data-seller"
      And the answer to "sharing.kinds_sold" is "location"
      And the answer to "data.kinds" is "contact, location"
      And the open question of law "us-wa-mhmda.location-points-to-care" is settled as no
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-wa-mhmda.sale-authorisation" <verdict>

      Examples:
        | what     | fact               | answer   | verdict                                           |
        | location | sharing.kinds_sold | location | does not apply because its conditions are not met |

    Scenario Outline: Without a clear and separate yes the sale must stop: <what>
      Given the case "wa-data-seller"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-wa-mhmda.sale-authorisation" <verdict>

      Examples:
        | what                   | fact         | answer       | verdict                     |
        | a clear yes            | data.grounds | explicit-yes | stands in the tier "do-now" |
        | a plain yes            | data.grounds | they-agreed  | stands in the tier "stop"   |
        | only a business reason | data.grounds | own-interest | stands in the tier "stop"   |

    Scenario Outline: Data governed elsewhere: <what> (RCW 19.373.070)
      Given the case "wa-data-seller"
      And the answer to "health.activity" is "treats-patients, bills-electronically"
      And the answer to "org.sector" is "health-care"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-wa-mhmda.sale-authorisation" <verdict>

      Examples:
        | what                             | fact          | answer    | verdict                                                      |
        | patients of a clinic under HIPAA | people.groups | patients  | does not apply because of the exception "governed-elsewhere" |
        | people it advertises to          | people.groups | prospects | applies                                                      |

    Scenario: While which data is sold is not known, it may apply
      Given the case "wa-data-seller"
      And the answer to "sharing.kinds_sold" is not known
      When it is assessed as of 2026-11-24
      Then "us-wa-mhmda.sale-authorisation" may apply, and "sharing.kinds_sold" would settle it

  Rule: RCW 19.373.080 - virtual fence

    Scenario: From 23 July 2023: the day before
      Given the case "wa-ad-agency"
      When it is assessed as of 2023-07-22
      Then "us-wa-mhmda.geofence" applies and is upcoming from 2023-07-23

    Scenario: From 23 July 2023: the day itself
      Given the case "wa-ad-agency"
      When it is assessed as of 2023-07-23
      Then "us-wa-mhmda.geofence" applies and is in force from 2023-07-23

    Scenario Outline: Near clinics in Washington, by anyone but a public body: <what>
      Given the case "wa-ad-agency"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-wa-mhmda.geofence" <verdict>

      Examples:
        | what                 | fact              | answer                | verdict                                           |
        | near clinics         | outreach.channels | near-clinic-targeting | applies                                           |
        | by e-mail only       | outreach.channels | email-text            | does not apply because its conditions are not met |
        | people in Oregon     | people.locations  | US-OR                 | does not apply because its conditions are not met |
        | a private person     | org.kind          | private-person        | applies                                           |
        | a county             | org.kind          | public-body           | does not apply because its conditions are not met |
        | with consent         | data.grounds      | explicit-yes          | applies                                           |
        | a clinic under HIPAA | health.activity   | bills-electronically  | applies                                           |
        | a seller of data     | use.purposes      | data-trade            | applies                                           |

    Scenario: The fence must come down
      Given the case "wa-ad-agency"
      When it is assessed as of 2026-11-24
      Then "us-wa-mhmda.geofence" stands in the tier "stop"

    Scenario: While how people are reached is not known, it may apply
      Given the case "wa-ad-agency"
      And the answer to "outreach.channels" is not known
      When it is assessed as of 2026-11-24
      Then "us-wa-mhmda.geofence" may apply, and "outreach.channels" would settle it

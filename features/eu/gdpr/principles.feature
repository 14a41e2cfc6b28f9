Feature: GDPR, principles and grounds
  What a small firm owes when a tool handles data about people.

  Rule: Article 6 - every use needs a legal basis

    Scenario Outline: A legal basis must be named whatever ground is relied on: <ground>
      Given the case "gdpr-workshop"
      And the answer to "data.grounds" is "<ground>"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art6.legal-basis" applies and is in force from 2018-05-25

      Examples:
        | ground              |
        | they-agreed         |
        | contract-needs-it   |
        | own-interest        |
        | research-statistics |
        | none                |

    Scenario: No ground of its own exists for AI, so a firm that only pursues its own interest still owes the assessment of its basis
      Given the case "gdpr-bureau"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art6.legal-basis" applies

  Rule: Article 9 - sensitive data needs a further condition

    Scenario Outline: These kinds of data belong to the special categories: <kind>
      Given the case "gdpr-workshop"
      And the answer to "data.kinds" is "contact, <kind>"
      And the answer to "bio.uses" is "none"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art9.special-categories" applies

      Examples:
        | kind       |
        | health     |
        | disability |
        | origin     |
        | politics   |
        | religion   |
        | union      |
        | sex-life   |
        | genetic    |
        | biometric  |

    Scenario Outline: These kinds of data are no special category, however private: <kind>
      Given the case "gdpr-workshop"
      And the answer to "data.kinds" is "contact, <kind>"
      And the answer to "bio.uses" is "none"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art9.special-categories" does not apply because its conditions are not met

      Examples:
        | kind           |
        | money          |
        | location       |
        | id-numbers     |
        | convictions    |
        | pictures-voice |

    Scenario Outline: Sensitive data that the tool only infers counts as well: <inferred>
      Given the case "gdpr-workshop"
      And the answer to "output.infers" is "<inferred>"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art9.special-categories" applies

      Examples:
        | inferred  |
        | health    |
        | origin    |
        | beliefs   |
        | sexuality |

    Scenario Outline: Signals of the brain and other measures of the body are treated as health data by caution: <kind>
      Given the case "gdpr-workshop"
      And the answer to "data.kinds" is "contact, <kind>"
      And the answer to "bio.uses" is "none"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art9.special-categories" applies

      Examples:
        | kind       |
        | neural     |
        | other-omic |

    Scenario: Inferring what people buy or like is not sensitive by itself
      Given the case "gdpr-workshop"
      And the answer to "output.infers" is "interests-behaviour"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.special-category" is not met
      And "eu-gdpr.art9.special-categories" does not apply because its conditions are not met

    Scenario Outline: A picture becomes biometric data where it serves to identify a person: <use>
      Given the case "gdpr-workshop"
      And the answer to "data.kinds" is "contact, pictures-voice"
      And the answer to "bio.uses" is "<use>"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art9.special-categories" applies

      Examples:
        | use                     |
        | verify-one              |
        | identify-many           |
        | sort-by-sensitive-trait |

    Scenario: As long as it is not known what the tool does with the pictures, the condition stays open
      Given the case "gdpr-workshop"
      And the answer to "data.kinds" is "contact, pictures-voice"
      And the answer to "bio.uses" is not known
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.special-category" is open
      And "eu-gdpr.art9.special-categories" may apply, and "bio.uses" would settle it

    Scenario: As long as it is not known what the tool works out about people, the condition stays open
      Given the case "gdpr-workshop"
      And the answer to "output.infers" is not known
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art9.special-categories" may apply, and "output.infers" would settle it

    Scenario: The condition is the client's to meet, not the processor's
      Given the case "gdpr-transcriber"
      And the answer to "data.kinds" is "contact, messages, health"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.special-category" is met
      And "eu-gdpr.art9.special-categories" does not apply because its conditions are not met

    Scenario: Convictions are dealt with elsewhere than the special categories
      Given the case "gdpr-workshop"
      And the answer to "data.kinds" is "contact, convictions"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.criminal-data" is met
      And the test "eu-gdpr.special-category" is not met

    Scenario: Mere accusations are treated like convictions by caution
      Given the case "gdpr-workshop"
      And the answer to "data.kinds" is "contact, allegations"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.criminal-data" is met

  Rule: Articles 5, 12 and 16 to 21 - whoever decides on the data owes the core rules, answers and rights

    Scenario: A processor leaves them to its client
      Given the case "gdpr-transcriber"
      When it is assessed as of 2026-11-24
      Then these duties do not apply:
        | eu-gdpr.art5.principles    |
        | eu-gdpr.art7.consent       |
        | eu-gdpr.art12.modalities   |
        | eu-gdpr.art16-21.rights    |
        | eu-gdpr.art10.criminal-data |
        | eu-gdpr.art88.employee-data |

    Scenario: A sole trader with one small tool owes them like a large firm
      Given the case "gdpr-bakery"
      And the answer to "org.kind" is "sole-trader"
      And the answer to "org.headcount" is "PT: 0"
      When it is assessed as of 2026-11-24
      Then these duties apply and are in force:
        | eu-gdpr.art5.principles  |
        | eu-gdpr.art12.modalities |
        | eu-gdpr.art16-21.rights  |

    Scenario: Without recognisable people none of it applies
      Given the case "gdpr-bakery"
      And the answer to "data.about_people" is "no"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art5.principles" does not apply because its conditions are not met
      And "eu-gdpr.art12.modalities" does not apply because its conditions are not met
      And "eu-gdpr.art16-21.rights" does not apply because its conditions are not met

    Scenario: As long as it is not known whether the tool holds data on people, they may apply
      Given the case "gdpr-bakery"
      And the answer to "data.about_people" is not known
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art5.principles" may apply, and "data.about_people" would settle it
      And "eu-gdpr.art12.modalities" may apply, and "data.about_people" would settle it
      And "eu-gdpr.art16-21.rights" may apply, and "data.about_people" would settle it

    Scenario: The duty to answer stands before anybody has asked, and is due when somebody does
      Given the case "gdpr-bakery"
      And the answer to "org.events" is "people-request"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art12.modalities" applies and is in force from 2018-05-25
      And "eu-gdpr.art16-21.rights" applies and is in force from 2018-05-25

  Rule: Article 7 - consent, where the use rests on it

    Scenario Outline: Only a use that rests on people's yes owes it: <ground>
      Given the case "gdpr-bakery"
      And the answer to "data.grounds" is "<ground>"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art7.consent" <verdict>

      Examples:
        | ground                         | verdict                                           |
        | they-agreed                    | applies and is in force from 2018-05-25           |
        | explicit-yes                   | applies and is in force from 2018-05-25           |
        | contract-needs-it, they-agreed | applies                                           |
        | contract-needs-it              | does not apply because its conditions are not met |
        | own-interest                   | does not apply because its conditions are not met |
        | none                           | does not apply because its conditions are not met |

    Scenario: As long as the ground is not known, consent may be needed
      Given the case "gdpr-bakery"
      And the answer to "data.grounds" is not known
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art7.consent" may apply, and "data.grounds" would settle it

    Scenario: A processor whose client collected the consent does not owe it
      Given the case "gdpr-transcriber"
      And the answer to "data.grounds" is "they-agreed"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art7.consent" does not apply because its conditions are not met

  Rule: Article 8 - children online

    Scenario: An app made for children that rests on consent asks the parents
      Given the case "eu-vocabulary-app"
      When it is assessed as of 2026-11-24
      Then the test "eu.iss-to-child" is met
      And "eu-gdpr.art8.child-consent" applies and is in force from 2018-05-25

    Scenario Outline: The age is national: 16 in Germany, 15 in France, 14 in Italy - <place>, <ages>
      Given the case "eu-vocabulary-app"
      And the answer to "market.places" is "DE, FR, IT"
      And the answer to "people.locations" is "<place>"
      And the answer to "children.ages" is "<ages>"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art8.child-consent" <verdict>

      Examples:
        | place | ages      | verdict                                           |
        | DE    | under-13  | applies                                           |
        | DE    | age-13    | applies                                           |
        | DE    | age-14    | applies                                           |
        | DE    | age-15    | applies                                           |
        | DE    | age-16-17 | does not apply because its conditions are not met |
        | FR    | under-13  | applies                                           |
        | FR    | age-13    | applies                                           |
        | FR    | age-14    | applies                                           |
        | FR    | age-15    | does not apply because its conditions are not met |
        | IT    | under-13  | applies                                           |
        | IT    | age-13    | applies                                           |
        | IT    | age-14    | does not apply because its conditions are not met |
        | IT    | age-15    | does not apply because its conditions are not met |
        | IT    | age-16-17 | does not apply because its conditions are not met |
        | AT    | under-13  | applies                                           |
        | AT    | age-16-17 | does not apply because its conditions are not met |
        | AT    | none      | does not apply because its conditions are not met |

    Scenario: 13 is the British and American number; in Germany a pupil of 15 still needs a parent
      Given the case "eu-vocabulary-app"
      And the answer to "children.ages" is "age-15"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art8.child-consent" applies and is in force from 2018-05-25

    Scenario Outline: In other countries of the Economic Area the age between 13 and 16 was not checked, and the answer stays open: <place>
      Given the case "eu-vocabulary-app"
      And the answer to "people.locations" is "<place>"
      And the answer to "children.ages" is "<ages>"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art8.child-consent" may apply

      Examples:
        | place | ages   |
        | AT    | age-13 |
        | BE    | age-14 |
        | BG    | age-15 |
        | HR    | age-13 |
        | CY    | age-14 |
        | CZ    | age-15 |
        | DK    | age-13 |
        | EE    | age-14 |
        | FI    | age-15 |
        | GR    | age-13 |
        | HU    | age-14 |
        | IE    | age-15 |
        | LV    | age-13 |
        | LT    | age-14 |
        | LU    | age-15 |
        | MT    | age-13 |
        | NL    | age-14 |
        | PL    | age-15 |
        | PT    | age-13 |
        | RO    | age-14 |
        | SK    | age-15 |
        | SI    | age-13 |
        | ES    | age-14 |
        | SE    | age-15 |
        | IS    | age-13 |
        | LI    | age-14 |
        | NO    | age-15 |

    Scenario Outline: The national age decides as soon as it is known: <place>, <ages>, <answer>
      Given the case "eu-vocabulary-app"
      And the answer to "people.locations" is "<place>"
      And the answer to "children.ages" is "<ages>"
      And the open question of law "eu-gdpr.national-age" is settled as <answer>
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art8.child-consent" <verdict>

      Examples:
        | place | ages      | answer | verdict        |
        | AT    | age-13    | yes    | applies        |
        | ES    | age-14    | yes    | applies        |
        | NL    | age-15    | yes    | applies        |
        | NL    | age-15    | no     | does not apply |
        | NL    | age-16-17 | yes    | does not apply |
        | NL    | none      | yes    | does not apply |
        | FR    | age-15    | yes    | does not apply |
        | IT    | age-14    | yes    | does not apply |
        | US-OH | age-15    | yes    | applies        |
        | CA-QC | age-13    | no     | does not apply |

    Scenario Outline: Children outside Europe are left open for a firm established in it, and are no matter of the regulation for others: <seat>
      Given the case "eu-vocabulary-app"
      And the answer to "org.established_in" is "<seat>"
      And the answer to "people.locations" is "CA-QC, IT"
      And the answer to "market.places" is "CA-QC, IT"
      And the answer to "children.ages" is "age-14"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art8.child-consent" <verdict>

      Examples:
        | seat  | verdict        |
        | DE    | may apply      |
        | NO    | may apply      |
        | CA-QC | does not apply |

    Scenario Outline: It matters how children come to the service: <way>
      Given the case "eu-vocabulary-app"
      And the answer to "children.attract" is "<way>"
      When it is assessed as of 2026-11-24
      Then the test "eu.iss-to-child" <met>
      And "eu-gdpr.art8.child-consent" <verdict>

      Examples:
        | way                       | met        | verdict        |
        | made-for-children         | is met     | applies        |
        | we-know-who               | is met     | applies        |
        | likely-reached            | is open    | may apply      |
        | age-check                 | is open    | may apply      |
        | through-parents-or-school | is not met | does not apply |
        | none                      | is not met | does not apply |

    Scenario Outline: Whether an open service is offered to children decides only where it is not made for them: <way>, <answer>
      Given the case "eu-vocabulary-app"
      And the answer to "children.attract" is "<way>"
      And the open question of law "eu-gdpr.open-to-children" is settled as <answer>
      When it is assessed as of 2026-11-24
      Then the test "eu.iss-to-child" <met>

      Examples:
        | way                       | answer | met        |
        | likely-reached            | yes    | is met     |
        | likely-reached            | no     | is not met |
        | age-check                 | yes    | is met     |
        | age-check                 | no     | is not met |
        | made-for-children         | no     | is met     |
        | we-know-who               | no     | is met     |
        | through-parents-or-school | yes    | is not met |

    Scenario Outline: Only online, only on consent, and not for counselling: <fact>, <answer>
      Given the case "eu-vocabulary-app"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then the test "eu.iss-to-child" <met>
      And "eu-gdpr.art8.child-consent" <verdict>

      Examples:
        | fact            | answer            | met        | verdict        |
        | data.grounds    | they-agreed       | is met     | applies        |
        | data.grounds    | explicit-yes      | is met     | applies        |
        | data.grounds    | contract-needs-it | is not met | does not apply |
        | online.services | none              | is not met | does not apply |
        | online.services | website           | is met     | applies        |
        | org.sector      | counselling       | is not met | does not apply |
        | org.sector      | education         | is met     | applies        |

    Scenario: As long as the ages are not known, a parent may be needed
      Given the case "eu-vocabulary-app"
      And the answer to "children.ages" is not known
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art8.child-consent" may apply, and "children.ages" would settle it

    Scenario: A studio and children outside the reach of the regulation do not owe it under this text
      Given the case "eu-vocabulary-app"
      And the answer to "org.established_in" is "GB-ENG"
      And the answer to "market.places" is "GB"
      And the answer to "people.locations" is "GB-ENG"
      When it is assessed as of 2026-11-24
      Then the test "eu.iss-to-child" is met
      And "eu-gdpr.art8.child-consent" does not apply because its conditions are not met

  Rule: Article 10 - data on convictions and offences

    Scenario Outline: Convictions count, and whether accusations do is an open question of law: <kinds>
      Given the case "gdpr-bakery"
      And the answer to "data.kinds" is "<kinds>"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art10.criminal-data" <verdict>

      Examples:
        | kinds                 | verdict                                           |
        | contact, convictions  | applies and is in force from 2018-05-25           |
        | contact, allegations  | may apply                                         |
        | contact, crime-victim | does not apply because its conditions are not met |
        | contact, health       | does not apply because its conditions are not met |

    Scenario: As long as it is not known which data the tool holds, it may apply
      Given the case "gdpr-bakery"
      And the answer to "data.kinds" is not known
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art10.criminal-data" may apply, and "data.kinds" would settle it

    Scenario Outline: It is a stop only where no ground at all is named: <ground>
      Given the case "gdpr-bakery"
      And the answer to "data.kinds" is "contact, convictions"
      And the answer to "data.grounds" is "<ground>"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art10.criminal-data" applies
      And "eu-gdpr.art10.criminal-data" stands in the tier "<tier>"

      Examples:
        | ground          | tier   |
        | none            | stop   |
        | law-requires-it | do-now |
        | own-interest    | do-now |

    Scenario: A screening firm that follows its client's orders leaves the question of the law to it
      Given the case "gdpr-transcriber"
      And the answer to "data.kinds" is "convictions"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.criminal-data" is met
      And "eu-gdpr.art10.criminal-data" does not apply because its conditions are not met

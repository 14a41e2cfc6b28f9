Feature: Texas statute on biometric identifiers
  Tell and ask before capture, no sale, destroyed within a year. Training AI that identifies nobody and security AI are outside since 2026.

  Rule: 503.001(b) - inform and ask

    Scenario: The section as numbered today starts on 1 April 2009: the day before
      Given the case "tx-face-clock"
      When it is assessed as of 2009-03-31
      Then "us-tx-cubi.biometric-consent" applies and is upcoming from 2009-04-01

    Scenario: The section as numbered today starts on 1 April 2009: the day itself
      Given the case "tx-face-clock"
      When it is assessed as of 2009-04-01
      Then "us-tx-cubi.biometric-consent" applies and is in force from 2009-04-01

    Scenario: The amendment of 1 January 2026 moves no duty
      Given the case "tx-face-clock"
      When it is assessed as of 2026-01-01
      Then "us-tx-cubi.biometric-consent" applies and is in force from 2009-04-01

    Scenario Outline: Private organisation, body pattern, person in Texas: <what>
      Given the case "tx-face-clock"
      And the answer to "<fact1>" is "<answer1>"
      And the answer to "<fact2>" is "<answer2>"
      When it is assessed as of 2026-11-24
      Then "us-tx-cubi.biometric-consent" <verdict>

      Examples:
        | what                            | fact1              | answer1                 | fact2              | answer2            | verdict                                           |
        | staff of a warehouse            | org.kind           | for-profit              | data.kinds         | contact, biometric | applies                                           |
        | a charity                       | org.kind           | charity                 | org.kind           | charity            | applies                                           |
        | a town                          | org.kind           | public-body             | org.kind           | public-body        | does not apply because its conditions are not met |
        | a private person                | org.kind           | private-person          | org.kind           | private-person     | does not apply because its conditions are not met |
        | no pattern                      | data.kinds         | contact                 | bio.uses           | none               | does not apply because its conditions are not met |
        | only pictures                   | data.kinds         | contact, pictures-voice | bio.uses           | none               | does not apply because its conditions are not met |
        | checks one person               | data.kinds         | contact, pictures-voice | bio.uses           | verify-one         | applies                                           |
        | finds one among many            | data.kinds         | contact, pictures-voice | bio.uses           | identify-many      | applies                                           |
        | keeps patterns                  | data.kinds         | contact, pictures-voice | bio.uses           | keeps-templates    | applies                                           |
        | holds patterns                  | data.kinds         | biometric               | bio.uses           | none               | applies                                           |
        | people in Oklahoma              | people.locations   | US-OK                   | people.locations   | US-OK              | does not apply because its conditions are not met |
        | a firm in Ohio, people in Texas | org.established_in | US-OH                   | org.established_in | US-OH              | applies                                           |
        | customers instead of staff      | people.groups      | customers               | people.groups      | customers          | applies                                           |
        | fixed rules                     | use.technology     | fixed-rules             | use.technology     | fixed-rules        | applies                                           |

    Scenario Outline: A face read in a job interview counts even if nothing is kept: <what>
      Given the case "tx-face-clock"
      And the answer to "data.kinds" is "contact, pictures-voice"
      And the answer to "bio.uses" is "none"
      And the answer to "use.purposes" is "recruitment"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-tx-cubi.biometric-consent" <verdict>

      Examples:
        | what                    | fact            | answer            | verdict                                           |
        | a face read             | employment.uses | face-in-interview | applies                                           |
        | an interview without it | employment.uses | sort-applications | does not apply because its conditions are not met |

    Scenario Outline: Reading bodies without telling who it is is open: <what>
      Given the case "tx-face-clock"
      And the answer to "data.kinds" is "contact, pictures-voice"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-tx-cubi.biometric-consent" <verdict>

      Examples:
        | what                    | fact     | answer                  | verdict   |
        | rate-from-body          | bio.uses | rate-from-body          | may apply |
        | emotion                 | bio.uses | emotion                 | may apply |
        | sort-by-trait           | bio.uses | sort-by-trait           | may apply |
        | sort-by-sensitive-trait | bio.uses | sort-by-sensitive-trait | may apply |
        | attention-fatigue       | bio.uses | attention-fatigue       | may apply |

    Scenario Outline: Were such reading held to be a capture: <what>
      Given the case "tx-face-clock"
      And the answer to "data.kinds" is "contact, pictures-voice"
      And the open question of law "us-tx-cubi.body-reading-without-identity" is settled as yes
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-tx-cubi.biometric-consent" <verdict>

      Examples:
        | what                    | fact     | answer                  | verdict                                           |
        | rate-from-body          | bio.uses | rate-from-body          | applies                                           |
        | emotion                 | bio.uses | emotion                 | applies                                           |
        | sort-by-trait           | bio.uses | sort-by-trait           | applies                                           |
        | sort-by-sensitive-trait | bio.uses | sort-by-sensitive-trait | applies                                           |
        | attention-fatigue       | bio.uses | attention-fatigue       | applies                                           |
        | no reading              | bio.uses | none                    | does not apply because its conditions are not met |

    Scenario Outline: Were such reading held to be none: <what>
      Given the case "tx-face-clock"
      And the answer to "data.kinds" is "contact, pictures-voice"
      And the open question of law "us-tx-cubi.body-reading-without-identity" is settled as no
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-tx-cubi.biometric-consent" <verdict>

      Examples:
        | what                    | fact     | answer                  | verdict                                           |
        | rate-from-body          | bio.uses | rate-from-body          | does not apply because its conditions are not met |
        | emotion                 | bio.uses | emotion                 | does not apply because its conditions are not met |
        | sort-by-trait           | bio.uses | sort-by-trait           | does not apply because its conditions are not met |
        | sort-by-sensitive-trait | bio.uses | sort-by-sensitive-trait | does not apply because its conditions are not met |
        | attention-fatigue       | bio.uses | attention-fatigue       | does not apply because its conditions are not met |

    Scenario Outline: Without agreement the use must stop: <what>
      Given the case "tx-face-clock"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-tx-cubi.biometric-consent" <verdict>

      Examples:
        | what                   | fact         | answer       | verdict                     |
        | a yes                  | data.grounds | they-agreed  | stands in the tier "do-now" |
        | a clear yes            | data.grounds | explicit-yes | stands in the tier "do-now" |
        | only a business reason | data.grounds | own-interest | stands in the tier "stop"   |

    Scenario: While the place of the people is not known, it may apply
      Given the case "tx-face-clock"
      And the answer to "people.locations" is not known
      When it is assessed as of 2026-11-24
      Then "us-tx-cubi.biometric-consent" may apply, and "people.locations" would settle it

  Rule: 503.001(e)(2) - making AI

    Scenario Outline: Makers of AI that identifies nobody: <what>
      Given the case "tx-face-clock"
      And the answer to "bio.uses" is "keeps-templates"
      And the answer to "<fact1>" is "<answer1>"
      And the answer to "<fact2>" is "<answer2>"
      When it is assessed as of 2026-11-24
      Then "us-tx-cubi.biometric-consent" <verdict>

      Examples:
        | what                        | fact1          | answer1       | fact2      | answer2           | verdict                                             |
        | trains a model              | training.level | light-tuning  | role.deeds | own-name-on-it    | does not apply because of the exception "making-ai" |
        | built it                    | training.level | none          | role.deeds | built-it          | does not apply because of the exception "making-ai" |
        | offers it                   | training.level | none          | role.deeds | offers-free       | does not apply because of the exception "making-ai" |
        | only puts its name on it    | training.level | none          | role.deeds | own-name-on-it    | applies                                             |
        | builds and uses it          | training.level | from-scratch  | role.deeds | built-it, uses-it | applies                                             |
        | builds a checker of persons | bio.uses       | verify-one    | role.deeds | built-it          | applies                                             |
        | builds a finder of persons  | bio.uses       | identify-many | role.deeds | built-it          | applies                                             |
        | not AI                      | use.technology | fixed-rules   | role.deeds | built-it          | applies                                             |

    Scenario Outline: The exception for makers of AI came on 1 January 2026: <day>
      Given the case "tx-face-clock"
      And the answer to "bio.uses" is "keeps-templates"
      And the answer to "role.deeds" is "built-it"
      When it is assessed as of <day>
      Then "us-tx-cubi.biometric-consent" <verdict>

      Examples:
        | day        | verdict                                             |
        | 2025-12-31 | applies and is in force from 2009-04-01             |
        | 2026-01-01 | does not apply because of the exception "making-ai" |

  Rule: 503.001(e)(3) - security

    Scenario Outline: The exception for AI against fraud and crime came on 1 January 2026: <day>
      Given the case "tx-face-clock"
      And the answer to "use.purposes" is "fraud-security"
      When it is assessed as of <day>
      Then "us-tx-cubi.biometric-consent" <verdict>

      Examples:
        | day        | verdict                                               |
        | 2025-12-31 | applies and is in force from 2009-04-01               |
        | 2026-01-01 | does not apply because of the exception "security-ai" |

    Scenario Outline: AI only against fraud, attacks or crime: <what>
      Given the case "tx-face-clock"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-tx-cubi.biometric-consent" <verdict>

      Examples:
        | what                             | fact         | answer                                    | verdict                                               |
        | against fraud only               | use.purposes | fraud-security                            | does not apply because of the exception "security-ai" |
        | against fraud, watching premises | use.purposes | fraud-security, surveillance              | does not apply because of the exception "security-ai" |
        | watching premises only           | use.purposes | surveillance                              | applies                                               |
        | identity checks only             | use.purposes | identity-check                            | applies                                               |
        | and customer-chat                | use.purposes | fraud-security, customer-chat             | applies                                               |
        | and sales-chat                   | use.purposes | fraud-security, sales-chat                | applies                                               |
        | and general-assistant            | use.purposes | fraud-security, general-assistant         | applies                                               |
        | and writing                      | use.purposes | fraud-security, writing                   | applies                                               |
        | and images-video-sound           | use.purposes | fraud-security, images-video-sound        | applies                                               |
        | and translation-transcription    | use.purposes | fraud-security, translation-transcription | applies                                               |
        | and meeting-call-notes           | use.purposes | fraud-security, meeting-call-notes        | applies                                               |
        | and coding                       | use.purposes | fraud-security, coding                    | applies                                               |
        | and accounting-admin             | use.purposes | fraud-security, accounting-admin          | applies                                               |
        | and taking-payments              | use.purposes | fraud-security, taking-payments           | applies                                               |
        | and data-analysis                | use.purposes | fraud-security, data-analysis             | applies                                               |
        | and search-recommend             | use.purposes | fraud-security, search-recommend          | applies                                               |
        | and web-search                   | use.purposes | fraud-security, web-search                | applies                                               |
        | and marketing-outreach           | use.purposes | fraud-security, marketing-outreach        | applies                                               |
        | and ad-targeting                 | use.purposes | fraud-security, ad-targeting              | applies                                               |
        | and data-trade                   | use.purposes | fraud-security, data-trade                | applies                                               |
        | and pricing                      | use.purposes | fraud-security, pricing                   | applies                                               |
        | and recruitment                  | use.purposes | fraud-security, recruitment               | applies                                               |
        | and worker-management            | use.purposes | fraud-security, worker-management         | applies                                               |
        | and worker-monitoring            | use.purposes | fraud-security, worker-monitoring         | applies                                               |
        | and credit-scoring               | use.purposes | fraud-security, credit-scoring            | applies                                               |
        | and life-health-insurance        | use.purposes | fraud-security, life-health-insurance     | applies                                               |
        | and other-insurance              | use.purposes | fraud-security, other-insurance           | applies                                               |
        | and tenant-screening             | use.purposes | fraud-security, tenant-screening          | applies                                               |
        | and financial-advice             | use.purposes | fraud-security, financial-advice          | applies                                               |
        | and education-admission          | use.purposes | fraud-security, education-admission       | applies                                               |
        | and education-grading            | use.purposes | fraud-security, education-grading         | applies                                               |
        | and tutoring                     | use.purposes | fraud-security, tutoring                  | applies                                               |
        | and exam-proctoring              | use.purposes | fraud-security, exam-proctoring           | applies                                               |
        | and diagnosis-treatment          | use.purposes | fraud-security, diagnosis-treatment       | applies                                               |
        | and care-coverage-review         | use.purposes | fraud-security, care-coverage-review      | applies                                               |
        | and emergency-triage             | use.purposes | fraud-security, emergency-triage          | applies                                               |
        | and patient-messages             | use.purposes | fraud-security, patient-messages          | applies                                               |
        | and therapy-or-wellbeing         | use.purposes | fraud-security, therapy-or-wellbeing      | applies                                               |
        | and fitness-lifestyle            | use.purposes | fraud-security, fitness-lifestyle         | applies                                               |
        | and companionship                | use.purposes | fraud-security, companionship             | applies                                               |
        | and people-chat                  | use.purposes | fraud-security, people-chat               | applies                                               |
        | and professional-advice          | use.purposes | fraud-security, professional-advice       | applies                                               |
        | and identity-check               | use.purposes | fraud-security, identity-check            | applies                                               |
        | and background-checks            | use.purposes | fraud-security, background-checks         | applies                                               |
        | and public-benefits              | use.purposes | fraud-security, public-benefits           | applies                                               |
        | and law-enforcement              | use.purposes | fraud-security, law-enforcement           | applies                                               |
        | and migration                    | use.purposes | fraud-security, migration                 | applies                                               |
        | and justice                      | use.purposes | fraud-security, justice                   | applies                                               |
        | and elections                    | use.purposes | fraud-security, elections                 | applies                                               |
        | and critical-infrastructure      | use.purposes | fraud-security, critical-infrastructure   | applies                                               |
        | and product-function             | use.purposes | fraud-security, product-function          | applies                                               |
        | and model-making                 | use.purposes | fraud-security, model-making              | applies                                               |
        | and other                        | use.purposes | fraud-security, other                     | applies                                               |

    Scenario Outline: Not AI: <what>
      Given the case "tx-face-clock"
      And the answer to "use.technology" is "fixed-rules"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-tx-cubi.biometric-consent" <verdict>

      Examples:
        | what            | fact         | answer         | verdict |
        | a fixed matcher | use.purposes | fraud-security | applies |

  Rule: 503.001(e)(1) - voiceprints of financial institutions

    Scenario Outline: Only a voiceprint is outside, and answers do not tell: <what>
      Given the case "tx-face-clock"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-tx-cubi.biometric-consent" <verdict>

      Examples:
        | what     | fact       | answer             | verdict   |
        | a bank   | org.sector | bank               | may apply |
        | a lender | org.sector | lender             | may apply |
        | a shop   | org.sector | retail-hospitality | applies   |

    Scenario Outline: Only voiceprints: <what>
      Given the case "tx-face-clock"
      And the open question of law "us-tx-cubi.voiceprint-only" is settled as yes
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-tx-cubi.biometric-consent" <verdict>

      Examples:
        | what   | fact       | answer             | verdict                                                        |
        | a bank | org.sector | bank               | does not apply because of the exception "financial-voiceprint" |
        | a shop | org.sector | retail-hospitality | applies                                                        |

    Scenario Outline: Fingers or faces: <what>
      Given the case "tx-face-clock"
      And the open question of law "us-tx-cubi.voiceprint-only" is settled as no
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-tx-cubi.biometric-consent" <verdict>

      Examples:
        | what   | fact       | answer | verdict |
        | a bank | org.sector | bank   | applies |

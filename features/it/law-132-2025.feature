Feature: Italian Law 132/2025 on artificial intelligence
  In force since 10 October 2025. It adds notices to workers, clients and patients, an age of 14 for access to AI, and a reminder of
  copyright for training.

  Rule: Article 11 - AI at work

    Scenario Outline: Workers are told from 10 October 2025 on (<day>)
      Given the case "it-padova-hiring"
      When it is assessed as of <day>
      Then "it-l132.art11.inform-workers" applies and is <state> from 2025-10-10

      Examples:
        | day        | state    |
        | 2025-10-09 | upcoming |
        | 2025-10-10 | in force |
        | 2026-11-24 | in force |

    Scenario: Trap - the notice does not depend on full automation, by caution
      Given the case "it-padova-hiring"
      And the answer to "decision.automation" is "person-reviews"
      When it is assessed as of 2026-11-24
      Then "it-l132.art11.inform-workers" applies

    Scenario Outline: Any use on workers or applicants counts (<uses>)
      Given the case "it-padova-hiring"
      And the answer to "employment.uses" is "<uses>"
      When it is assessed as of 2026-11-24
      Then "it-l132.art11.inform-workers" <verdict>

      Examples:
        | uses       | verdict                                         |
        | scheduling | applies                                         |
        | monitoring | applies                                         |
        | none       | does not apply because its conditions are not met |

    Scenario Outline: The place of the job decides (<established>; <jobs>)
      Given the case "it-padova-hiring"
      And the answer to "org.established_in" is "<established>"
      And the answer to "org.headcount" is "<established>: 25"
      And the answer to "employment.job_places" is "<jobs>"
      When it is assessed as of 2026-11-24
      Then "it-l132.art11.inform-workers" <verdict>

      Examples:
        | established | jobs | verdict                                         |
        | AT          | IT   | applies                                         |
        | IT          | AT   | does not apply because its conditions are not met |

    Scenario: Not knowing where the jobs are leaves it open
      Given the case "it-padova-hiring"
      And the answer to "employment.job_places" is not known
      When it is assessed as of 2026-11-24
      Then "it-l132.art11.inform-workers" may apply, and "employment.job_places" would settle it

    Scenario: A tool of fixed rules is not AI
      Given the case "it-padova-hiring"
      And the answer to "use.technology" is "fixed-rules"
      When it is assessed as of 2026-11-24
      Then "it-l132.art11.inform-workers" does not apply because its conditions are not met

    Scenario: A maker that only sells the tool is not the employer
      Given the case "it-padova-hiring"
      And the answer to "role.deeds" is "sells-it"
      When it is assessed as of 2026-11-24
      Then "it-l132.art11.inform-workers" does not apply because its conditions are not met

  Rule: Article 4 - children and clear information

    Scenario Outline: The tutor asks parents from 10 October 2025 on (<day>)
      Given the case "it-roma-tutor-app"
      When it is assessed as of <day>
      Then "it-l132.art4.minors-and-clear-information" applies and is <state> from 2025-10-10

      Examples:
        | day        | state    |
        | 2025-10-09 | upcoming |
        | 2025-10-10 | in force |
        | 2026-11-24 | in force |

    Scenario Outline: Trap - anyone under 18 counts, parents decide under 14 and not under 13 (<ages>)
      Given the case "it-roma-tutor-app"
      And the answer to "children.ages" is "<ages>"
      When it is assessed as of 2026-11-24
      Then "it-l132.art4.minors-and-clear-information" <verdict>

      Examples:
        | ages      | verdict                                         |
        | under-13  | applies                                         |
        | age-13    | applies                                         |
        | age-16-17 | applies                                         |
        | none      | does not apply because its conditions are not met |

    Scenario: The ground the firm relies on does not matter for access to AI
      Given the case "it-roma-tutor-app"
      And the answer to "data.grounds" is "contract-needs-it"
      When it is assessed as of 2026-11-24
      Then "it-l132.art4.minors-and-clear-information" applies

    Scenario Outline: Children must deal with the tool themselves (<contact>)
      Given the case "it-roma-tutor-app"
      And the answer to "interaction.direct" is "<contact>"
      When it is assessed as of 2026-11-24
      Then "it-l132.art4.minors-and-clear-information" <verdict>

      Examples:
        | contact      | verdict                                         |
        | two-way      | applies                                         |
        | one-way      | applies                                         |
        | staff-answer | does not apply because its conditions are not met |
        | no           | does not apply because its conditions are not met |

    Scenario Outline: Children in Italy are protected, wherever the firm is (<established>; <people>)
      Given the case "it-roma-tutor-app"
      And the answer to "org.established_in" is "<established>"
      And the answer to "people.locations" is "<people>"
      When it is assessed as of 2026-11-24
      Then "it-l132.art4.minors-and-clear-information" <verdict>

      Examples:
        | established | people | verdict                                         |
        | AT          | IT     | applies                                         |
        | IT          | AT     | does not apply because its conditions are not met |

    Scenario: A drill of fixed rules is not AI
      Given the case "it-roma-tutor-app"
      And the answer to "use.technology" is "fixed-rules"
      When it is assessed as of 2026-11-24
      Then "it-l132.art4.minors-and-clear-information" does not apply because its conditions are not met

    Scenario: Not knowing the ages leaves it open
      Given the case "it-roma-tutor-app"
      And the answer to "children.ages" is not known
      When it is assessed as of 2026-11-24
      Then "it-l132.art4.minors-and-clear-information" may apply, and "children.ages" would settle it

  Rule: Article 13 - intellectual professions

    Scenario Outline: The lawyer tells clients from 10 October 2025 on (<day>)
      Given the case "it-torino-lawyer"
      When it is assessed as of <day>
      Then "it-l132.art13.professionals-tell-clients" applies and is <state> from 2025-10-10

      Examples:
        | day        | state    |
        | 2025-10-09 | upcoming |
        | 2025-10-10 | in force |
        | 2026-11-24 | in force |

    Scenario Outline: Each listed profession counts, others do not (<sector>)
      Given the case "it-torino-lawyer"
      And the answer to "org.sector" is "<sector>"
      When it is assessed as of 2026-11-24
      Then "it-l132.art13.professionals-tell-clients" <verdict>

      Examples:
        | sector                   | verdict                                         |
        | legal                    | applies                                         |
        | accounting-tax           | applies                                         |
        | engineering-architecture | applies                                         |
        | health-care              | applies                                         |
        | counselling              | applies                                         |
        | retail-hospitality       | does not apply because its conditions are not met |

    Scenario: A firm of another line of business that does professional work for clients counts
      Given the case "it-torino-lawyer"
      And the answer to "org.sector" is "other"
      And the answer to "use.purposes" is "professional-advice"
      When it is assessed as of 2026-11-24
      Then "it-l132.art13.professionals-tell-clients" applies

    Scenario Outline: Tools that serve clients' matters count, the practice's own housekeeping does not (<purpose>)
      Given the case "it-torino-lawyer"
      And the answer to "use.purposes" is "<purpose>"
      When it is assessed as of 2026-11-24
      Then "it-l132.art13.professionals-tell-clients" <verdict>

      Examples:
        | purpose                   | verdict                                         |
        | general-assistant         | applies                                         |
        | writing                   | applies                                         |
        | translation-transcription | applies                                         |
        | meeting-call-notes        | applies                                         |
        | accounting-admin          | applies                                         |
        | data-analysis             | applies                                         |
        | web-search                | applies                                         |
        | images-video-sound        | applies                                         |
        | customer-chat             | applies                                         |
        | diagnosis-treatment       | applies                                         |
        | emergency-triage          | applies                                         |
        | patient-messages          | applies                                         |
        | therapy-or-wellbeing      | applies                                         |
        | other                     | applies                                         |
        | recruitment               | does not apply because its conditions are not met |
        | marketing-outreach        | does not apply because its conditions are not met |

    Scenario Outline: Italy must be concerned (<established>; <people>)
      Given the case "it-torino-lawyer"
      And the answer to "org.established_in" is "<established>"
      And the answer to "people.locations" is "<people>"
      When it is assessed as of 2026-11-24
      Then "it-l132.art13.professionals-tell-clients" <verdict>

      Examples:
        | established | people | verdict                                         |
        | IT          | AT     | applies                                         |
        | AT          | IT     | applies                                         |
        | AT          | AT     | does not apply because its conditions are not met |

    Scenario: A template of fixed rules is not AI
      Given the case "it-torino-lawyer"
      And the answer to "use.technology" is "fixed-rules"
      When it is assessed as of 2026-11-24
      Then "it-l132.art13.professionals-tell-clients" does not apply because its conditions are not met

    Scenario: A maker that only sells the tool owes nothing here
      Given the case "it-torino-lawyer"
      And the answer to "role.deeds" is "sells-it"
      When it is assessed as of 2026-11-24
      Then "it-l132.art13.professionals-tell-clients" does not apply because its conditions are not met

    Scenario: Not knowing what the tool is for leaves it open
      Given the case "it-torino-lawyer"
      And the answer to "use.purposes" is not known
      When it is assessed as of 2026-11-24
      Then "it-l132.art13.professionals-tell-clients" may apply, and "use.purposes" would settle it

  Rule: Article 7 - health care

    Scenario Outline: Patients are told from 10 October 2025 on (<day>)
      Given the case "it-milano-emergency"
      When it is assessed as of <day>
      Then "it-l132.art7.health" applies and is <state> from 2025-10-10

      Examples:
        | day        | state    |
        | 2025-10-09 | upcoming |
        | 2025-10-10 | in force |
        | 2026-11-24 | in force |

    Scenario Outline: Use in care counts by its purpose or by the patients it concerns (<purpose>; <people>)
      Given the case "it-milano-emergency"
      And the answer to "use.purposes" is "<purpose>"
      And the answer to "people.groups" is "<people>"
      When it is assessed as of 2026-11-24
      Then "it-l132.art7.health" <verdict>

      Examples:
        | purpose              | people    | verdict                                         |
        | diagnosis-treatment  | customers | applies                                         |
        | patient-messages     | customers | applies                                         |
        | emergency-triage     | customers | applies                                         |
        | therapy-or-wellbeing | customers | applies                                         |
        | meeting-call-notes   | patients  | applies                                         |
        | accounting-admin     | customers | does not apply because its conditions are not met |

    Scenario Outline: Only those who treat patients owe it (<activity>)
      Given the case "it-milano-emergency"
      And the answer to "health.activity" is "<activity>"
      When it is assessed as of 2026-11-24
      Then "it-l132.art7.health" <verdict>

      Examples:
        | activity           | verdict                                         |
        | treats-patients    | applies                                         |
        | for-care-providers | does not apply because its conditions are not met |

    Scenario: Patients abroad are outside Italian law
      Given the case "it-milano-emergency"
      And the answer to "people.locations" is "CH"
      When it is assessed as of 2026-11-24
      Then "it-l132.art7.health" does not apply because its conditions are not met

    Scenario: A checklist of fixed rules is not AI
      Given the case "it-milano-emergency"
      And the answer to "use.technology" is "fixed-rules"
      When it is assessed as of 2026-11-24
      Then "it-l132.art7.health" does not apply because its conditions are not met

    Scenario: Not knowing one's part in health care leaves it open
      Given the case "it-milano-emergency"
      And the answer to "health.activity" is not known
      When it is assessed as of 2026-11-24
      Then "it-l132.art7.health" may apply, and "health.activity" would settle it

  Rule: Article 25 - training and copyright

    Scenario Outline: Reserved rights are respected from 10 October 2025 on (<day>)
      Given the case "it-genova-studio"
      When it is assessed as of <day>
      Then "it-l132.art25.copyright-tdm" applies and is <state> from 2025-10-10

      Examples:
        | day        | state    |
        | 2025-10-09 | upcoming |
        | 2025-10-10 | in force |
        | 2026-11-24 | in force |

    Scenario Outline: Works used without a licence count, licensed and own data do not (<data>)
      Given the case "it-genova-studio"
      And the answer to "training.data" is "<data>"
      When it is assessed as of 2026-11-24
      Then "it-l132.art25.copyright-tdm" <verdict>

      Examples:
        | data                | verdict                                         |
        | works-of-others     | applies                                         |
        | works-shown-again   | applies                                         |
        | style-of-one-author | applies                                         |
        | web-scraped         | applies                                         |
        | works-licensed      | does not apply because its conditions are not met |
        | made-up-data        | does not apply because its conditions are not met |

    Scenario Outline: Looking things up is not training (<level>)
      Given the case "it-genova-studio"
      And the answer to "training.level" is "<level>"
      When it is assessed as of 2026-11-24
      Then "it-l132.art25.copyright-tdm" <verdict>

      Examples:
        | level              | verdict                                         |
        | light-tuning       | applies                                         |
        | looks-up-documents | does not apply because its conditions are not met |

    Scenario Outline: Training abroad for the Italian market is an open question (<established>; <market>)
      Given the case "it-genova-studio"
      And the answer to "org.established_in" is "<established>"
      And the answer to "market.places" is "<market>"
      When it is assessed as of 2026-11-24
      Then "it-l132.art25.copyright-tdm" <verdict>

      Examples:
        | established | market | verdict                                         |
        | IT          | AT     | applies                                         |
        | AT          | IT     | may apply                                       |
        | AT          | AT     | does not apply because its conditions are not met |

    Scenario Outline: Once settled, the open question decides for the Italian market only (<market>; <answer>)
      Given the case "it-genova-studio"
      And the answer to "org.established_in" is "AT"
      And the answer to "market.places" is "<market>"
      And the open question of law "it-l132.training-abroad" is settled as <answer>
      When it is assessed as of 2026-11-24
      Then "it-l132.art25.copyright-tdm" <verdict>

      Examples:
        | market | answer | verdict                                         |
        | IT     | yes    | applies                                         |
        | IT     | no     | does not apply because its conditions are not met |
        | AT     | yes    | does not apply because its conditions are not met |

    Scenario: Not knowing the training data leaves it open
      Given the case "it-genova-studio"
      And the answer to "training.data" is not known
      When it is assessed as of 2026-11-24
      Then "it-l132.art25.copyright-tdm" may apply, and "training.data" would settle it

    Scenario: The fine is that of the copyright law
      Given the case "it-genova-studio"
      When it is assessed as of 2026-11-28
      Then the highest fine for "it-l132.art25.copyright-tdm" is "2065 EUR"

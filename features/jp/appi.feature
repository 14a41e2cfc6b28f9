Feature: Japan's APPI, what a small firm owes when a tool handles data about people
  The Act on the Protection of Personal Information binds every business, however small, that uses searchable data on people in Japan.
  It has no administrative fine, no list of legal grounds, no impact assessment, no data protection officer and no right against automated
  decisions: a purpose named and kept, consent at listed points, supervision of suppliers and a strict rule for receivers abroad. The
  reform of 2026 (Act No 56) is enacted but not in force for these duties. The scenarios say where each duty begins and where it stops.

  Rule: Articles 2, 16(2), 57 and 171 - whom and what the act binds

    Scenario: A tea shop with a chatbot owes the basic duties and none of those for passing data on or sending it abroad
      Given the case "jp-fukuoka-shop"
      When it is assessed as of 2026-11-24
      Then these duties apply and are in force:
        | jp-appi.art17-18.purpose |
        | jp-appi.art19.no-improper-use |
        | jp-appi.art20-1.proper-acquisition |
        | jp-appi.art21.notice |
        | jp-appi.art22.accuracy-deletion |
        | jp-appi.art23.security-control |
        | jp-appi.art24.staff-supervision |
        | jp-appi.art26-1.breach-report |
        | jp-appi.art26-2.breach-notice |
        | jp-appi.art32.public-information |
        | jp-appi.art33-35.individual-requests |
        | jp-appi.art40.complaints |
        | jp-appi.art25.processor-supervision |
        | jp-appi.art27-5-1.entrustment-limits |
      And these duties do not apply:
        | jp-appi.art20-2.special-care-consent |
        | jp-appi.art41-42.pseudonymised |
        | jp-appi.art43-46.anonymised |
        | jp-appi.art27-1.third-party-consent |
        | jp-appi.art27-2.opt-out |
        | jp-appi.art27-5-3.joint-use |
        | jp-appi.art28-1.foreign-transfer |
        | jp-appi.art28-2.consent-information |
        | jp-appi.art28-3.equivalent-measures-monitoring |
        | jp-appi.art29-30.provision-records |
        | jp-appi.art31.personally-referable |

    Scenario: Where no recognisable person is in the data, none of the duties applies
      Given the case "jp-fukuoka-shop"
      And the answer to "data.about_people" is "no"
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.handles" is not met
      And these duties do not apply:
        | jp-appi.art17-18.purpose |
        | jp-appi.art19.no-improper-use |
        | jp-appi.art20-1.proper-acquisition |
        | jp-appi.art20-2.special-care-consent |
        | jp-appi.art21.notice |
        | jp-appi.art22.accuracy-deletion |
        | jp-appi.art23.security-control |
        | jp-appi.art24.staff-supervision |
        | jp-appi.art25.processor-supervision |
        | jp-appi.art26-1.breach-report |
        | jp-appi.art26-2.breach-notice |
        | jp-appi.art32.public-information |
        | jp-appi.art33-35.individual-requests |
        | jp-appi.art40.complaints |
        | jp-appi.art41-42.pseudonymised |
        | jp-appi.art27-1.third-party-consent |
        | jp-appi.art27-2.opt-out |
        | jp-appi.art27-5-1.entrustment-limits |
        | jp-appi.art27-5-3.joint-use |
        | jp-appi.art28-1.foreign-transfer |
        | jp-appi.art28-2.consent-information |
        | jp-appi.art28-3.equivalent-measures-monitoring |
        | jp-appi.art29-30.provision-records |
        | jp-appi.art31.personally-referable |

    Scenario Outline: Work contacts are personal information: <about> recognisable people
      Given the case "jp-fukuoka-shop"
      And the answer to "data.about_people" is "<about>"
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.handles" is <verdict>

      Examples:
        | about              | verdict |
        | yes                | met     |
        | work-contacts-only | met     |
        | no                 | not met |

    Scenario: Without the act's reach, data about people brings none of its duties
      Given the case "jp-fukuoka-shop"
      And the answer to "org.kind" is "private-person"
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.operator" is not met
      And the test "jp-appi.handles" is not met
      And these duties do not apply:
        | jp-appi.art17-18.purpose |
        | jp-appi.art19.no-improper-use |
        | jp-appi.art20-1.proper-acquisition |
        | jp-appi.art20-2.special-care-consent |
        | jp-appi.art21.notice |
        | jp-appi.art22.accuracy-deletion |
        | jp-appi.art23.security-control |
        | jp-appi.art24.staff-supervision |
        | jp-appi.art25.processor-supervision |
        | jp-appi.art26-1.breach-report |
        | jp-appi.art26-2.breach-notice |
        | jp-appi.art32.public-information |
        | jp-appi.art33-35.individual-requests |
        | jp-appi.art40.complaints |
        | jp-appi.art41-42.pseudonymised |
        | jp-appi.art43-46.anonymised |
        | jp-appi.art27-1.third-party-consent |
        | jp-appi.art27-2.opt-out |
        | jp-appi.art27-5-1.entrustment-limits |
        | jp-appi.art27-5-3.joint-use |
        | jp-appi.art28-1.foreign-transfer |
        | jp-appi.art28-2.consent-information |
        | jp-appi.art28-3.equivalent-measures-monitoring |
        | jp-appi.art29-30.provision-records |
        | jp-appi.art31.personally-referable |

    Scenario: As long as the owner does not know whether people are in the data, the question stays open
      Given the case "jp-fukuoka-shop"
      And the answer to "data.about_people" is not known
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.handles" is open
      And "jp-appi.art17-18.purpose" may apply, and "data.about_people" would settle it
      And "jp-appi.art19.no-improper-use" may apply, and "data.about_people" would settle it
      And "jp-appi.art20-1.proper-acquisition" may apply, and "data.about_people" would settle it
      And "jp-appi.art21.notice" may apply, and "data.about_people" would settle it
      And "jp-appi.art22.accuracy-deletion" may apply, and "data.about_people" would settle it
      And "jp-appi.art23.security-control" may apply, and "data.about_people" would settle it
      And "jp-appi.art24.staff-supervision" may apply, and "data.about_people" would settle it
      And "jp-appi.art26-1.breach-report" may apply, and "data.about_people" would settle it
      And "jp-appi.art26-2.breach-notice" may apply, and "data.about_people" would settle it
      And "jp-appi.art32.public-information" may apply, and "data.about_people" would settle it
      And "jp-appi.art33-35.individual-requests" may apply, and "data.about_people" would settle it
      And "jp-appi.art40.complaints" may apply, and "data.about_people" would settle it

    Scenario Outline: Any size and form of private organisation is bound, a public body as a rule not: <kind>
      Given the case "jp-fukuoka-shop"
      And the answer to "org.kind" is "<kind>"
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.operator" is <verdict>

      Examples:
        | kind           | verdict |
        | for-profit     | met     |
        | sole-trader    | met     |
        | nonprofit      | met     |
        | charity        | met     |
        | public-body    | not met |
        | private-person | not met |

    Scenario: Data on a single customer is enough: the limit of 5,000 people is gone
      Given the case "jp-fukuoka-shop"
      And the answer to "people.in_use_count" is "1"
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.operator" is met
      And "jp-appi.art17-18.purpose" applies

    Scenario Outline: A public university or hospital may be reached by the private-sector chapter, a town hall is not: <sector>
      Given the case "jp-fukuoka-shop"
      And the answer to "org.kind" is "public-body"
      And the answer to "org.sector" is "<sector>"
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.operator" is <verdict>

      Examples:
        | sector             | verdict |
        | academic-research  | open    |
        | education          | open    |
        | health-care        | open    |
        | retail-hospitality | not met |

    Scenario Outline: A public hospital is bound if it is one of the listed corporations, and not if it is not: <answer>
      Given the case "jp-fukuoka-shop"
      And the answer to "org.kind" is "public-body"
      And the answer to "org.sector" is "health-care"
      And the open question of law "jp-appi.public-university-or-hospital" is settled as <answer>
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.operator" is <verdict>

      Examples:
        | answer | verdict |
        | yes    | met     |
        | no     | not met |

    Scenario: A private person is not turned into an operator by the sector
      Given the case "jp-fukuoka-shop"
      And the answer to "org.kind" is "private-person"
      And the answer to "org.sector" is "health-care"
      And the open question of law "jp-appi.public-university-or-hospital" is settled as yes
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.operator" is not met

    Scenario Outline: Reporting the news and purely private use are outside, science is not: <context>
      Given the case "jp-fukuoka-shop"
      And the answer to "org.sector" is "media-press"
      And the answer to "use.special_context" is "<context>"
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.operator" is <verdict>

      Examples:
        | context       | verdict |
        | journalism    | not met |
        | personal-only | not met |
        | science-only  | met     |
        | none          | met     |

    Scenario Outline: A religious or political body is exempt only for that activity: <answer>
      Given the case "jp-fukuoka-shop"
      And the answer to "org.sector" is "political-religious"
      And the open question of law "jp-appi.art57-purpose" is settled as <answer>
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.operator" is <verdict>

      Examples:
        | answer | verdict |
        | yes    | not met |
        | no     | met     |

    Scenario Outline: Art and literature are exempt only as the writing of a professional author: <answer>
      Given the case "jp-fukuoka-shop"
      And the answer to "org.sector" is "other"
      And the answer to "use.special_context" is "art-literature"
      And the open question of law "jp-appi.art57-purpose" is settled as <answer>
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.operator" is <verdict>

      Examples:
        | answer | verdict |
        | yes    | not met |
        | no     | met     |

    Scenario: The purposes of Article 57 do not free a shop
      Given the case "jp-fukuoka-shop"
      And the open question of law "jp-appi.art57-purpose" is settled as yes
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.operator" is met

    Scenario: As long as the purpose of a temple's use is not settled, its duties stay open
      Given the case "jp-fukuoka-shop"
      And the answer to "org.sector" is "political-religious"
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.operator" is open
      And "jp-appi.art23.security-control" may apply

    Scenario Outline: A foreign firm is bound where it aims at people in Japan: it sells in <market>, people are in <people>
      Given the case "jp-portland-outfitter"
      And the answer to "market.places" is "<market>"
      And the answer to "people.locations" is "<people>"
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.operator" is <verdict>

      Examples:
        | market    | people    | verdict |
        | US-OR, JP | US-OR, JP | met     |
        | JP        | JP        | met     |
        | US-OR     | JP        | not met |
        | JP        | US-OR     | not met |
        | US-OR     | US-OR     | not met |

    Scenario: The outfitter in Oregon owes the basic duties for its customers in Japan
      Given the case "jp-portland-outfitter"
      When it is assessed as of 2026-11-24
      Then these duties apply and are in force:
        | jp-appi.art17-18.purpose |
        | jp-appi.art19.no-improper-use |
        | jp-appi.art20-1.proper-acquisition |
        | jp-appi.art21.notice |
        | jp-appi.art22.accuracy-deletion |
        | jp-appi.art23.security-control |
        | jp-appi.art24.staff-supervision |
        | jp-appi.art26-1.breach-report |
        | jp-appi.art26-2.breach-notice |
        | jp-appi.art32.public-information |
        | jp-appi.art33-35.individual-requests |
        | jp-appi.art40.complaints |

    Scenario: A firm set up only in Japan is bound wherever the people are
      Given the case "jp-fukuoka-shop"
      And the answer to "people.locations" is "FR"
      And the answer to "market.places" is "FR"
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.operator" is met

    Scenario: A firm in Japan and elsewhere is bound for people in Japan
      Given the case "jp-fukuoka-shop"
      And the answer to "org.established_in" is "JP, US-OR"
      And the answer to "market.places" is "US-OR"
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.operator" is met

    Scenario Outline: A firm in Japan and elsewhere, for people elsewhere only: it depends (<answer>)
      Given the case "jp-fukuoka-shop"
      And the answer to "org.established_in" is "JP, US-OR"
      And the answer to "people.locations" is "US-OR"
      And the open question of law "jp-appi.mixed-establishment" is settled as <answer>
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.operator" is <verdict>

      Examples:
        | answer | verdict |
        | yes    | met     |
        | no     | not met |

    Scenario: As long as that is not settled, the reach stays open
      Given the case "jp-fukuoka-shop"
      And the answer to "org.established_in" is "JP, US-OR"
      And the answer to "people.locations" is "US-OR"
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.operator" is open
      And "jp-appi.art21.notice" may apply

    Scenario: The mixed case does not draw in a firm without any place in Japan
      Given the case "jp-portland-outfitter"
      And the answer to "market.places" is "US-OR"
      And the open question of law "jp-appi.mixed-establishment" is settled as yes
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.operator" is not met

    Scenario: A firm without any place of business is bound only through people and market in Japan
      Given the case "jp-portland-outfitter"
      And the answer to "org.established_in" is "none"
      And the answer to "market.places" is "US-OR"
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.operator" is not met

    Scenario: Where the firm is, and whether Japan is a market, settles the reach
      Given the case "jp-portland-outfitter"
      And the answer to "market.places" is not known
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.operator" is open
      And "jp-appi.art17-18.purpose" may apply, and "market.places" would settle it

  Rule: Acts No 44 of 2020 and No 37 of 2021 - the present form stands from 1 April 2022

    Scenario Outline: The basic duties are upcoming on the day before: <duty>
      Given the case "jp-fukuoka-shop"
      When it is assessed as of 2022-03-31
      Then "jp-appi.<duty>" applies and is upcoming from 2022-04-01

      Examples:
        | duty                         |
        | art17-18.purpose             |
        | art19.no-improper-use        |
        | art20-1.proper-acquisition   |
        | art21.notice                 |
        | art22.accuracy-deletion      |
        | art23.security-control       |
        | art24.staff-supervision      |
        | art26-1.breach-report        |
        | art26-2.breach-notice        |
        | art32.public-information     |
        | art33-35.individual-requests |
        | art40.complaints             |
        | art25.processor-supervision  |
        | art27-5-1.entrustment-limits |

    Scenario Outline: On the day itself they are in force: <duty>
      Given the case "jp-fukuoka-shop"
      When it is assessed as of 2022-04-01
      Then "jp-appi.<duty>" applies and is in force from 2022-04-01

      Examples:
        | duty                         |
        | art17-18.purpose             |
        | art19.no-improper-use        |
        | art20-1.proper-acquisition   |
        | art21.notice                 |
        | art22.accuracy-deletion      |
        | art23.security-control       |
        | art24.staff-supervision      |
        | art26-1.breach-report        |
        | art26-2.breach-notice        |
        | art32.public-information     |
        | art33-35.individual-requests |
        | art40.complaints             |
        | art25.processor-supervision  |
        | art27-5-1.entrustment-limits |

    Scenario Outline: Consent to special-care data: <day>
      Given the case "jp-osaka-dentist"
      When it is assessed as of <day>
      Then "jp-appi.art20-2.special-care-consent" applies and is <state> from 2022-04-01

      Examples:
        | day        | state    |
        | 2022-03-31 | upcoming |
        | 2022-04-01 | in force |

    Scenario Outline: Consent abroad: <day>
      Given the case "jp-osaka-dentist"
      When it is assessed as of <day>
      Then "jp-appi.art28-1.foreign-transfer" applies and is <state> from 2022-04-01

      Examples:
        | day        | state    |
        | 2022-03-31 | upcoming |
        | 2022-04-01 | in force |

    Scenario Outline: Facts before consent abroad: <day>
      Given the case "jp-osaka-dentist"
      When it is assessed as of <day>
      Then "jp-appi.art28-2.consent-information" applies and is <state> from 2022-04-01

      Examples:
        | day        | state    |
        | 2022-03-31 | upcoming |
        | 2022-04-01 | in force |

    Scenario Outline: Checks on the foreign receiver: <day>
      Given the case "jp-osaka-dentist"
      And the answer to "transfer.cover" is "same-protection-contract"
      When it is assessed as of <day>
      Then "jp-appi.art28-3.equivalent-measures-monitoring" applies and is <state> from 2022-04-01

      Examples:
        | day        | state    |
        | 2022-03-31 | upcoming |
        | 2022-04-01 | in force |

    Scenario Outline: Pseudonymised data: <day>
      Given the case "jp-fukuoka-shop"
      And the answer to "data.form" is "coded"
      And the open question of law "jp-appi.coded-is-pseudonymised" is settled as yes
      When it is assessed as of <day>
      Then "jp-appi.art41-42.pseudonymised" applies and is <state> from 2022-04-01

      Examples:
        | day        | state    |
        | 2022-03-31 | upcoming |
        | 2022-04-01 | in force |

    Scenario Outline: Anonymised data: <day>
      Given the case "jp-fukuoka-shop"
      And the answer to "data.form" is "anonymised-by-us"
      When it is assessed as of <day>
      Then "jp-appi.art43-46.anonymised" applies and is <state> from 2017-05-30

      Examples:
        | day        | state    |
        | 2017-05-29 | upcoming |
        | 2017-05-30 | in force |

    Scenario Outline: Consent to passing on: <day>
      Given the case "jp-fukuoka-shop"
      And the answer to "sharing.recipients" is "other-firms"
      And the answer to "sharing.places" is "JP"
      When it is assessed as of <day>
      Then "jp-appi.art27-1.third-party-consent" applies and is <state> from 2022-04-01

      Examples:
        | day        | state    |
        | 2022-03-31 | upcoming |
        | 2022-04-01 | in force |

    Scenario Outline: Rented lists: <day>
      Given the case "jp-nagoya-list-firm"
      When it is assessed as of <day>
      Then "jp-appi.art27-2.opt-out" applies and is <state> from 2022-04-01

      Examples:
        | day        | state    |
        | 2022-03-31 | upcoming |
        | 2022-04-01 | in force |

    Scenario Outline: Joint use: <day>
      Given the case "jp-fukuoka-shop"
      And the answer to "sharing.recipients" is "joint-partners"
      And the answer to "sharing.places" is "JP"
      When it is assessed as of <day>
      Then "jp-appi.art27-5-3.joint-use" applies and is <state> from 2022-04-01

      Examples:
        | day        | state    |
        | 2022-03-31 | upcoming |
        | 2022-04-01 | in force |

    Scenario Outline: Records of data passed on: <day>
      Given the case "jp-fukuoka-shop"
      And the answer to "sharing.recipients" is "other-firms"
      And the answer to "sharing.places" is "JP"
      When it is assessed as of <day>
      Then "jp-appi.art29-30.provision-records" applies and is <state> from 2017-05-30

      Examples:
        | day        | state    |
        | 2017-05-29 | upcoming |
        | 2017-05-30 | in force |

    Scenario Outline: Cookie data for matching: <day>
      Given the case "jp-fukuoka-shop"
      And the answer to "data.kinds" is "device-ids"
      And the answer to "sharing.recipients" is "id-matchers"
      And the answer to "sharing.places" is "JP"
      When it is assessed as of <day>
      Then "jp-appi.art31.personally-referable" applies and is <state> from 2022-04-01

      Examples:
        | day        | state    |
        | 2022-03-31 | upcoming |
        | 2022-04-01 | in force |

    Scenario Outline: The reform of 2026 changes none of these duties on its promulgation (17 July 2026), on 17 January 2027 or at its outer limit: <day>
      Given the case "jp-osaka-dentist"
      And the answer to "sharing.recipients" is "other-firms"
      And the answer to "sharing.places" is "JP"
      When it is assessed as of <day>
      Then "jp-appi.art20-2.special-care-consent" applies and is in force from 2022-04-01
      And "jp-appi.art27-1.third-party-consent" applies and is in force from 2022-04-01

      Examples:
        | day        |
        | 2026-07-17 |
        | 2026-11-24 |
        | 2027-01-17 |

  Rule: Articles 17 to 22 and 40 - purpose, fairness, accuracy, complaints

    Scenario: Training a model on customers' data needs a purpose that says so
      Given the case "jp-fukuoka-shop"
      And the answer to "role.deeds" is "built-it, uses-it"
      And the answer to "training.level" is "light-tuning"
      And the answer to "training.data" is "own-people-data"
      When it is assessed as of 2026-11-24
      Then "jp-appi.art17-18.purpose" applies
      And "jp-appi.art21.notice" applies

    Scenario: A law as ground lifts the limits of the purpose, not the duty to name it
      Given the case "jp-fukuoka-shop"
      And the answer to "data.grounds" is "law-requires-it"
      When it is assessed as of 2026-11-24
      Then "jp-appi.art17-18.purpose" applies

    Scenario Outline: The ban on improper use binds a harmless chatbot as well as a score: <output>
      Given the case "jp-fukuoka-shop"
      And the answer to "output.kinds" is "<output>"
      When it is assessed as of 2026-11-24
      Then "jp-appi.art19.no-improper-use" applies

      Examples:
        | output          |
        | text            |
        | score-of-person |

    Scenario: Pages gathered from the internet must be gathered by fair means
      Given the case "jp-fukuoka-shop"
      And the answer to "data.sources" is "web-scrape"
      When it is assessed as of 2026-11-24
      Then "jp-appi.art20-1.proper-acquisition" applies

    Scenario: Data on children brings no duty of its own today: parental consent under 16 is not yet law
      Given the case "jp-fukuoka-shop"
      And the answer to "children.ages" is "under-13"
      When it is assessed as of 2026-11-24
      Then "jp-appi.art20-1.proper-acquisition" applies
      And "jp-appi.art20-2.special-care-consent" does not apply because its conditions are not met

    Scenario: A bureau working on clients' orders owes these duties too
      Given the case "jp-kobe-payroll-bureau"
      When it is assessed as of 2026-11-24
      Then "jp-appi.art17-18.purpose" applies
      And "jp-appi.art22.accuracy-deletion" applies
      And "jp-appi.art23.security-control" applies
      And "jp-appi.art40.complaints" applies

  Rule: Article 20(2) - special-care data

    Scenario Outline: On the list: <kind>
      Given the case "jp-fukuoka-shop"
      And the answer to "data.kinds" is "contact, <kind>"
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.special-care" is met
      And the test "jp-appi.special-care-eu" is met
      And "jp-appi.art20-2.special-care-consent" applies

      Examples:
        | kind          |
        | origin        |
        | religion      |
        | politics      |
        | social-status |
        | health        |
        | disability    |
        | convictions   |
        | allegations   |
        | crime-victim  |
        | genetic       |

    Scenario Outline: Not on the list: <kind>
      Given the case "jp-fukuoka-shop"
      And the answer to "data.kinds" is "contact, <kind>"
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.special-care" is not met
      And the test "jp-appi.special-care-eu" is not met
      And "jp-appi.art20-2.special-care-consent" does not apply because its conditions are not met

      Examples:
        | kind           |
        | biometric      |
        | sex-life       |
        | union          |
        | immigration    |
        | pictures-voice |
        | money          |

    Scenario Outline: Data sent from <source> under an adequacy decision has a wider list: <kind>
      Given the case "jp-fukuoka-shop"
      And the answer to "data.kinds" is "contact, <kind>"
      And the answer to "data.sources" is "<source>"
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.special-care" is not met
      And the test "jp-appi.special-care-eu" is <verdict>
      And "jp-appi.art20-2.special-care-consent" <ends>

      Examples:
        | source            | kind      | verdict | ends           |
        | received-from-eea | sex-life  | met     | applies        |
        | received-from-eea | union     | met     | applies        |
        | received-from-uk  | sex-life  | met     | applies        |
        | received-from-uk  | union     | met     | applies        |
        | received-from-eea | biometric | not met | does not apply |
        | person            | union     | not met | does not apply |

    Scenario: The wider list is for operators in Japan
      Given the case "jp-portland-outfitter"
      And the answer to "data.kinds" is "union"
      And the answer to "data.sources" is "received-from-eea"
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.special-care-eu" is not met

    Scenario: Outside the act's reach, health data needs no consent under it
      Given the case "jp-fukuoka-shop"
      And the answer to "data.kinds" is "health"
      And the answer to "org.kind" is "public-body"
      When it is assessed as of 2026-11-24
      Then "jp-appi.art20-2.special-care-consent" does not apply because its conditions are not met

    Scenario: Whether chats hold health data settles it
      Given the case "jp-fukuoka-shop"
      And the answer to "data.kinds" is "contact, health?"
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.special-care" is open
      And "jp-appi.art20-2.special-care-consent" may apply, and "data.kinds" would settle it

    Scenario Outline: A law as the only ground lifts consent, a law beside <other> does not
      Given the case "jp-osaka-dentist"
      And the answer to "data.grounds" is "law-requires-it, <other>"
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.listed-case" is not met
      And "jp-appi.art20-2.special-care-consent" applies

      Examples:
        | other               |
        | they-agreed         |
        | explicit-yes        |
        | contract-needs-it   |
        | own-interest        |
        | research-statistics |

    Scenario Outline: A law as the only ground lifts consent: <grounds>
      Given the case "jp-osaka-dentist"
      And the answer to "data.grounds" is "<grounds>"
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.listed-case" is met
      And "jp-appi.art20-2.special-care-consent" does not apply because of the exception "listed-case"

      Examples:
        | grounds                      |
        | law-requires-it              |
        | law-requires-it, public-task |

    Scenario Outline: Another ground alone does not: <grounds>
      Given the case "jp-osaka-dentist"
      And the answer to "data.grounds" is "<grounds>"
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.listed-case" is not met
      And "jp-appi.art20-2.special-care-consent" applies

      Examples:
        | grounds                      |
        | contract-needs-it            |
        | public-task                  |
        | crime-emergency-safeguarding |

    Scenario: Whether a law is the ground settles it
      Given the case "jp-osaka-dentist"
      And the answer to "data.grounds" is not known
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.listed-case" is open
      And "jp-appi.art20-2.special-care-consent" may apply, and "data.grounds" would settle it

    Scenario: A research institute's pure research needs no consent
      Given the case "jp-kyoto-institute"
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.listed-case" is met
      And "jp-appi.art20-2.special-care-consent" does not apply because of the exception "listed-case"

    Scenario Outline: Research needs both the institute and the purpose: <sector>, <context>
      Given the case "jp-kyoto-institute"
      And the answer to "org.sector" is "<sector>"
      And the answer to "use.special_context" is "<context>"
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.listed-case" is <verdict>

      Examples:
        | sector            | context      | verdict |
        | academic-research | science-only | met     |
        | manufacturing     | science-only | not met |
        | academic-research | none         | not met |

    Scenario: What a client hands over for a task may be taken in without consent
      Given the case "jp-kobe-payroll-bureau"
      When it is assessed as of 2026-11-24
      Then "jp-appi.art20-2.special-care-consent" does not apply because of the exception "received-for-a-client"

    Scenario Outline: Not where the bureau decides on the data too: <role>
      Given the case "jp-kobe-payroll-bureau"
      And the answer to "role.data" is "<role>"
      When it is assessed as of 2026-11-24
      Then "jp-appi.art20-2.special-care-consent" applies

      Examples:
        | role                   |
        | for-clients, we-decide |
        | for-clients, jointly   |
        | we-decide              |

    Scenario Outline: Not where data comes from elsewhere too: <source>
      Given the case "jp-kobe-payroll-bureau"
      And the answer to "data.sources" is "clients, <source>"
      When it is assessed as of 2026-11-24
      Then "jp-appi.art20-2.special-care-consent" applies

      Examples:
        | source            |
        | person            |
        | observed          |
        | partners          |
        | bought            |
        | agency-report     |
        | public-records    |
        | web-scrape        |
        | social-media      |
        | received-from-eea |
        | received-from-uk  |

    Scenario: Nor where it comes from no client at all
      Given the case "jp-kobe-payroll-bureau"
      And the answer to "data.sources" is "none"
      When it is assessed as of 2026-11-24
      Then "jp-appi.art20-2.special-care-consent" applies

    Scenario: Nor where nobody is known to decide
      Given the case "jp-kobe-payroll-bureau"
      And the answer to "role.data" is "none"
      When it is assessed as of 2026-11-24
      Then "jp-appi.art20-2.special-care-consent" applies

    Scenario: Health data posted by others is not free to scrape
      Given the case "jp-fukuoka-shop"
      And the answer to "data.kinds" is "health"
      And the answer to "data.sources" is "web-scrape"
      When it is assessed as of 2026-11-24
      Then "jp-appi.art20-2.special-care-consent" applies

  Rule: Articles 23 and 24 - security and staff

    Scenario: Security binds even where a cloud handles nothing of what it stores
      Given the case "jp-fukuoka-shop"
      And the answer to "use.technology" is "fixed-rules"
      And the answer to "vendor.contract" is "no-content-access"
      When it is assessed as of 2026-11-24
      Then "jp-appi.art23.security-control" applies
      And "jp-appi.art25.processor-supervision" does not apply because its conditions are not met

    Scenario: Security binds where only a branch abroad keeps the data
      Given the case "jp-fukuoka-shop"
      And the answer to "vendor.runs_it" is "own-branch-abroad"
      And the answer to "data.places" is "US"
      When it is assessed as of 2026-11-24
      Then "jp-appi.art23.security-control" applies
      And "jp-appi.art25.processor-supervision" does not apply because its conditions are not met
      And "jp-appi.art28-1.foreign-transfer" does not apply because its conditions are not met

    Scenario Outline: Staff are supervised from the first one: <staff>
      Given the case "jp-fukuoka-shop"
      And the answer to "org.headcount" is "<staff>"
      When it is assessed as of 2026-11-24
      Then "jp-appi.art24.staff-supervision" <ends>

      Examples:
        | staff | ends                                              |
        | JP: 0 | does not apply because its conditions are not met |
        | JP: 1 | applies                                           |
        | JP: 2 | applies                                           |

    Scenario: The number of staff settles it
      Given the case "jp-fukuoka-shop"
      And the answer to "org.headcount" is not known
      When it is assessed as of 2026-11-24
      Then "jp-appi.art24.staff-supervision" may apply, and "org.headcount" would settle it

    Scenario: Staff alone do not bring the duty where no data on people is handled
      Given the case "jp-fukuoka-shop"
      And the answer to "data.about_people" is "no"
      When it is assessed as of 2026-11-24
      Then "jp-appi.art24.staff-supervision" does not apply because its conditions are not met

  Rule: Articles 25 and 27(5)(i) - suppliers

    Scenario Outline: Who runs the tool decides: <who>
      Given the case "jp-fukuoka-shop"
      And the answer to "vendor.runs_it" is "<who>"
      And the answer to "vendor.places" is "JP"
      And the answer to "vendor.contract" is "data-terms"
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.entrusts" is <verdict>
      And "jp-appi.art25.processor-supervision" <ends>
      And "jp-appi.art27-5-1.entrustment-limits" <ends>

      Examples:
        | who               | verdict | ends           |
        | outside-firm      | met     | applies        |
        | group-company     | met     | applies        |
        | own-machines      | not met | does not apply |
        | own-branch-abroad | not met | does not apply |

    Scenario: Whether another firm runs the tool settles it
      Given the case "jp-fukuoka-shop"
      And the answer to "vendor.runs_it" is not known
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.entrusts" is open
      And "jp-appi.art25.processor-supervision" may apply, and "vendor.runs_it" would settle it
      And "jp-appi.art27-5-1.entrustment-limits" may apply, and "vendor.runs_it" would settle it

    Scenario: Where no person is in the data, a supplier handles nothing under the act
      Given the case "jp-fukuoka-shop"
      And the answer to "data.about_people" is "no"
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.entrusts" is not met
      And "jp-appi.art25.processor-supervision" does not apply because its conditions are not met

    Scenario: The cloud exception holds for storage and plain calculation that the supplier cannot see
      Given the case "jp-fukuoka-shop"
      And the answer to "use.technology" is "fixed-rules"
      And the answer to "vendor.contract" is "data-terms, no-content-access"
      And the open question of law "jp-appi.blind-processing-is-entrustment" is settled as yes
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.entrusts" is not met
      And "jp-appi.art25.processor-supervision" does not apply because its conditions are not met
      And "jp-appi.art27-5-1.entrustment-limits" does not apply because its conditions are not met

    Scenario: A part on people's data in the contract is not the cloud exception
      Given the case "jp-fukuoka-shop"
      And the answer to "use.technology" is "fixed-rules"
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.entrusts" is met
      And "jp-appi.art25.processor-supervision" applies

    Scenario: The cloud exception is not assumed for an AI service that works on the content
      Given the case "jp-fukuoka-shop"
      And the answer to "vendor.contract" is "no-content-access"
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.entrusts" is open
      And "jp-appi.art25.processor-supervision" may apply
      And "jp-appi.art27-5-1.entrustment-limits" may apply

    Scenario Outline: If the sealed AI service counts as handling: <answer>
      Given the case "jp-fukuoka-shop"
      And the answer to "vendor.contract" is "no-content-access"
      And the open question of law "jp-appi.blind-processing-is-entrustment" is settled as <answer>
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.entrusts" is <verdict>
      And "jp-appi.art25.processor-supervision" <ends>

      Examples:
        | answer | verdict | ends           |
        | yes    | met     | applies        |
        | no     | not met | does not apply |

    Scenario: A bureau working on clients' orders is held to its task, without suppliers of its own
      Given the case "jp-kobe-payroll-bureau"
      When it is assessed as of 2026-11-24
      Then "jp-appi.art27-5-1.entrustment-limits" applies
      And "jp-appi.art25.processor-supervision" does not apply because its conditions are not met

    Scenario: It is not where it decides on the data itself
      Given the case "jp-kobe-payroll-bureau"
      And the answer to "role.data" is "we-decide"
      When it is assessed as of 2026-11-24
      Then "jp-appi.art27-5-1.entrustment-limits" does not apply because its conditions are not met

    Scenario: Nor outside the act's reach
      Given the case "jp-kobe-payroll-bureau"
      And the answer to "org.kind" is "public-body"
      When it is assessed as of 2026-11-24
      Then "jp-appi.art27-5-1.entrustment-limits" does not apply because its conditions are not met

    Scenario: Nor where no recognisable person is in it
      Given the case "jp-kobe-payroll-bureau"
      And the answer to "data.about_people" is "no"
      When it is assessed as of 2026-11-24
      Then "jp-appi.art27-5-1.entrustment-limits" does not apply because its conditions are not met

    Scenario Outline: A supplier that trains on the chats leaves its task: consent is due as for a third party (<training>)
      Given the case "jp-fukuoka-shop"
      And the answer to "vendor.training_use" is "<training>"
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.own-use-provision" is <verdict>
      And "jp-appi.art27-1.third-party-consent" <ends>
      And "jp-appi.art25.processor-supervision" applies

      Examples:
        | training     | verdict | ends           |
        | allowed      | met     | applies        |
        | done-anyway  | met     | applies        |
        | switched-off | not met | does not apply |
        | barred       | not met | does not apply |

  Rule: Articles 26(1)-(2) and 41(9) - leaks

    Scenario: Before any leak the duties stand, to be ready
      Given the case "jp-fukuoka-shop"
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.reportable-breach" is not met
      And "jp-appi.art26-1.breach-report" applies
      And "jp-appi.art26-2.breach-notice" applies

    Scenario Outline: Ordinary data sent wrongly is reported above 1,000 people only: <people>
      Given the case "jp-fukuoka-shop"
      And the answer to "org.events" is "breach"
      And the answer to "incident.data" is "ordinary"
      And the answer to "incident.cause" is "sent-wrongly"
      And the answer to "incident.people_hit" is "JP: <people>"
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.reportable-breach" is <verdict>
      And "jp-appi.art26-1.breach-report" <ends>
      And "jp-appi.art26-2.breach-notice" <ends>

      Examples:
        | people | verdict | ends                                                            |
        | 1      | not met | does not apply because of the exception "breach-not-reportable" |
        | 999    | not met | does not apply because of the exception "breach-not-reportable" |
        | 1000   | not met | does not apply because of the exception "breach-not-reportable" |
        | 1001   | met     | applies                                                         |

    Scenario: People elsewhere count with those in Japan
      Given the case "jp-fukuoka-shop"
      And the answer to "org.events" is "breach"
      And the answer to "incident.data" is "ordinary"
      And the answer to "incident.cause" is "sent-wrongly"
      And the answer to "incident.people_hit" is "JP: 600, KR: 401"
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.reportable-breach" is met
      And "jp-appi.art26-1.breach-report" applies
      And "jp-appi.art26-2.breach-notice" applies

    Scenario Outline: One person is enough for <data>, by <cause>
      Given the case "jp-fukuoka-shop"
      And the answer to "org.events" is "breach"
      And the answer to "incident.data" is "<data>"
      And the answer to "incident.cause" is "<cause>"
      And the answer to "incident.people_hit" is "JP: 1"
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.reportable-breach" is met
      And "jp-appi.art26-1.breach-report" applies
      And "jp-appi.art26-2.breach-notice" applies

      Examples:
        | data             | cause           |
        | intimate         | sent-wrongly    |
        | usable-for-theft | lost            |
        | ordinary         | attack-or-theft |
        | ordinary         | staff-took-it   |

    Scenario Outline: Below 1,001 people, <data> by <cause> is not reported
      Given the case "jp-fukuoka-shop"
      And the answer to "org.events" is "breach"
      And the answer to "incident.data" is "<data>"
      And the answer to "incident.cause" is "<cause>"
      And the answer to "incident.people_hit" is "JP: 1000"
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.reportable-breach" is not met
      And "jp-appi.art26-1.breach-report" does not apply because of the exception "breach-not-reportable"
      And "jp-appi.art26-2.breach-notice" does not apply because of the exception "breach-not-reportable"

      Examples:
        | data              | cause            |
        | ordinary          | lost             |
        | face-finger-voice | sent-wrongly     |
        | identity-numbers  | sent-wrongly     |
        | children          | put-into-tool    |
        | ordinary          | at-supplier      |
        | ordinary          | tool-gave-it-out |

    Scenario Outline: Strong encryption takes data out of all four limits: <data>, <cause>, <people>
      Given the case "jp-fukuoka-shop"
      And the answer to "org.events" is "breach"
      And the answer to "incident.data" is "<data>, strongly-encrypted"
      And the answer to "incident.cause" is "<cause>"
      And the answer to "incident.people_hit" is "JP: <people>"
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.reportable-breach" is not met
      And "jp-appi.art26-1.breach-report" does not apply because of the exception "breach-not-reportable"
      And "jp-appi.art26-2.breach-notice" does not apply because of the exception "breach-not-reportable"

      Examples:
        | data             | cause           | people |
        | intimate         | sent-wrongly    | 1      |
        | usable-for-theft | lost            | 1      |
        | ordinary         | attack-or-theft | 1      |
        | ordinary         | lost            | 5000   |

    Scenario Outline: Coded data is out only if it is pseudonymised in the Japanese sense: <answer>
      Given the case "jp-fukuoka-shop"
      And the answer to "org.events" is "breach"
      And the answer to "incident.data" is "intimate, coded-key-safe"
      And the answer to "incident.cause" is "attack-or-theft"
      And the answer to "incident.people_hit" is "JP: 2000"
      And the open question of law "jp-appi.coded-is-pseudonymised" is settled as <answer>
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.reportable-breach" is <verdict>
      And "jp-appi.art26-1.breach-report" <ends>
      And "jp-appi.art26-2.breach-notice" <ends>

      Examples:
        | answer | verdict | ends                                                            |
        | yes    | not met | does not apply because of the exception "breach-not-reportable" |
        | no     | met     | applies                                                         |

    Scenario: A code in place of the name does not settle it
      Given the case "jp-fukuoka-shop"
      And the answer to "org.events" is "breach"
      And the answer to "incident.data" is "intimate, coded-key-safe"
      And the answer to "incident.cause" is "attack-or-theft"
      And the answer to "incident.people_hit" is "JP: 2000"
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.reportable-breach" is open
      And "jp-appi.art26-1.breach-report" may apply
      And "jp-appi.art26-2.breach-notice" may apply

    Scenario: The question of coded data changes nothing for data with names
      Given the case "jp-fukuoka-shop"
      And the answer to "org.events" is "breach"
      And the answer to "incident.data" is "intimate"
      And the answer to "incident.cause" is "lost"
      And the answer to "incident.people_hit" is "JP: 1"
      And the open question of law "jp-appi.coded-is-pseudonymised" is settled as yes
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.reportable-breach" is met
      And "jp-appi.art26-1.breach-report" applies
      And "jp-appi.art26-2.breach-notice" applies

    Scenario: As long as the number of people is not known, the report may be due
      Given the case "jp-fukuoka-shop"
      And the answer to "org.events" is "breach"
      And the answer to "incident.data" is "ordinary"
      And the answer to "incident.cause" is "sent-wrongly"
      And the answer to "incident.people_hit" is not known
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.reportable-breach" is open
      And "jp-appi.art26-1.breach-report" may apply, and "incident.people_hit" would settle it
      And "jp-appi.art26-2.breach-notice" may apply, and "incident.people_hit" would settle it

    Scenario: As long as the kind of data is not known, the report may be due
      Given the case "jp-fukuoka-shop"
      And the answer to "org.events" is "breach"
      And the answer to "incident.data" is not known
      And the answer to "incident.cause" is "sent-wrongly"
      And the answer to "incident.people_hit" is "JP: 3"
      When it is assessed as of 2026-11-24
      Then "jp-appi.art26-1.breach-report" may apply, and "incident.data" would settle it
      And "jp-appi.art26-2.breach-notice" may apply, and "incident.data" would settle it

    Scenario: Encryption of the storage does not end the duty to be ready
      Given the case "jp-fukuoka-shop"
      And the answer to "in_place.controls" is "strong-encryption"
      When it is assessed as of 2026-11-24
      Then "jp-appi.art26-1.breach-report" applies
      And "jp-appi.art26-2.breach-notice" applies

    Scenario: Outside the act's reach a leak is not reported under it
      Given the case "jp-fukuoka-shop"
      And the answer to "data.about_people" is "no"
      And the answer to "org.events" is "breach"
      And the answer to "incident.data" is "intimate"
      And the answer to "incident.cause" is "lost"
      And the answer to "incident.people_hit" is "JP: 5"
      When it is assessed as of 2026-11-24
      Then "jp-appi.art26-1.breach-report" does not apply because its conditions are not met
      And "jp-appi.art26-2.breach-notice" does not apply because its conditions are not met

    Scenario: Data that is all pseudonymised in the Japanese sense is out of leaks and requests
      Given the case "jp-fukuoka-shop"
      And the answer to "data.form" is "coded"
      And the open question of law "jp-appi.coded-is-pseudonymised" is settled as yes
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.pseudonymised-only" is met
      And "jp-appi.art26-1.breach-report" does not apply because of the exception "pseudonymised-only"
      And "jp-appi.art26-2.breach-notice" does not apply because of the exception "pseudonymised-only"
      And "jp-appi.art32.public-information" does not apply because of the exception "pseudonymised-only"
      And "jp-appi.art33-35.individual-requests" does not apply because of the exception "pseudonymised-only"

    Scenario: As long as that is not settled, these duties may apply
      Given the case "jp-fukuoka-shop"
      And the answer to "data.form" is "coded"
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.pseudonymised" is open
      And the test "jp-appi.pseudonymised-only" is open
      And "jp-appi.art26-1.breach-report" may apply
      And "jp-appi.art26-2.breach-notice" may apply
      And "jp-appi.art32.public-information" may apply
      And "jp-appi.art33-35.individual-requests" may apply

    Scenario: If coded data fails the Japanese test, they apply
      Given the case "jp-fukuoka-shop"
      And the answer to "data.form" is "coded"
      And the open question of law "jp-appi.coded-is-pseudonymised" is settled as no
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.pseudonymised" is not met
      And "jp-appi.art26-1.breach-report" applies
      And "jp-appi.art26-2.breach-notice" applies
      And "jp-appi.art32.public-information" applies
      And "jp-appi.art33-35.individual-requests" applies

    Scenario: They apply where names are used too
      Given the case "jp-fukuoka-shop"
      And the answer to "data.form" is "identifiable, coded"
      And the open question of law "jp-appi.coded-is-pseudonymised" is settled as yes
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.pseudonymised" is met
      And the test "jp-appi.pseudonymised-only" is not met
      And "jp-appi.art26-1.breach-report" applies
      And "jp-appi.art26-2.breach-notice" applies
      And "jp-appi.art32.public-information" applies
      And "jp-appi.art33-35.individual-requests" applies

    Scenario: They apply where no data is coded
      Given the case "jp-fukuoka-shop"
      And the open question of law "jp-appi.coded-is-pseudonymised" is settled as yes
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.pseudonymised" is not met
      And the test "jp-appi.pseudonymised-only" is not met
      And "jp-appi.art26-1.breach-report" applies
      And "jp-appi.art26-2.breach-notice" applies
      And "jp-appi.art32.public-information" applies
      And "jp-appi.art33-35.individual-requests" applies

    Scenario: They apply where the form is anonymous on the surface only
      Given the case "jp-fukuoka-shop"
      And the answer to "data.form" is "anonymised-received"
      And the open question of law "jp-appi.coded-is-pseudonymised" is settled as yes
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.pseudonymised-only" is not met
      And "jp-appi.art26-1.breach-report" applies
      And "jp-appi.art26-2.breach-notice" applies
      And "jp-appi.art32.public-information" applies
      And "jp-appi.art33-35.individual-requests" applies

  Rule: Articles 32 to 39 - what is kept open, and requests

    Scenario Outline: These duties bind whoever can disclose, correct or delete: <role>
      Given the case "jp-kobe-payroll-bureau"
      And the answer to "role.data" is "<role>"
      When it is assessed as of 2026-11-24
      Then "jp-appi.art32.public-information" <ends>
      And "jp-appi.art33-35.individual-requests" <ends>

      Examples:
        | role                   | ends                                              |
        | we-decide              | applies                                           |
        | jointly                | applies                                           |
        | for-clients            | does not apply because its conditions are not met |
        | for-clients, we-decide | applies                                           |

    Scenario: Who decides on the data settles it
      Given the case "jp-kobe-payroll-bureau"
      And the answer to "role.data" is not known
      When it is assessed as of 2026-11-24
      Then "jp-appi.art32.public-information" may apply, and "role.data" would settle it
      And "jp-appi.art33-35.individual-requests" may apply, and "role.data" would settle it

    Scenario: Without data on people there is nothing to show
      Given the case "jp-fukuoka-shop"
      And the answer to "data.about_people" is "no"
      When it is assessed as of 2026-11-24
      Then "jp-appi.art32.public-information" does not apply because its conditions are not met
      And "jp-appi.art33-35.individual-requests" does not apply because its conditions are not met

  Rule: Articles 41 to 46 - pseudonymised and anonymised data

    Scenario: Whether coded data meets the Japanese test is left open
      Given the case "jp-fukuoka-shop"
      And the answer to "data.form" is "coded"
      When it is assessed as of 2026-11-24
      Then "jp-appi.art41-42.pseudonymised" may apply

    Scenario Outline: If it does, the duties for it apply; if not, they do not: <answer>
      Given the case "jp-fukuoka-shop"
      And the answer to "data.form" is "coded"
      And the open question of law "jp-appi.coded-is-pseudonymised" is settled as <answer>
      When it is assessed as of 2026-11-24
      Then "jp-appi.art41-42.pseudonymised" <ends>

      Examples:
        | answer | ends                                              |
        | yes    | applies                                           |
        | no     | does not apply because its conditions are not met |

    Scenario: The form of the data settles it
      Given the case "jp-fukuoka-shop"
      And the answer to "data.form" is not known
      And the open question of law "jp-appi.coded-is-pseudonymised" is settled as yes
      When it is assessed as of 2026-11-24
      Then "jp-appi.art41-42.pseudonymised" may apply, and "data.form" would settle it
      And "jp-appi.art43-46.anonymised" may apply, and "data.form" would settle it

    Scenario: Outside the act's reach there is no such duty
      Given the case "jp-fukuoka-shop"
      And the answer to "data.form" is "coded"
      And the answer to "org.kind" is "public-body"
      And the open question of law "jp-appi.coded-is-pseudonymised" is settled as yes
      When it is assessed as of 2026-11-24
      Then "jp-appi.art41-42.pseudonymised" does not apply because its conditions are not met

    Scenario Outline: Anonymised data brings duties of its own: <form>
      Given the case "jp-fukuoka-shop"
      And the answer to "data.form" is "<form>"
      When it is assessed as of 2026-11-24
      Then "jp-appi.art43-46.anonymised" <ends>

      Examples:
        | form                   | ends                                              |
        | anonymised-by-us       | applies                                           |
        | anonymised-received    | applies                                           |
        | anonymised-not-deleted | applies                                           |
        | identifiable           | does not apply because its conditions are not met |
        | coded                  | does not apply because its conditions are not met |

    Scenario: They hold although no recognisable person is left in the data
      Given the case "jp-fukuoka-shop"
      And the answer to "data.about_people" is "no"
      And the answer to "data.form" is "anonymised-received"
      When it is assessed as of 2026-11-24
      Then "jp-appi.art43-46.anonymised" applies
      And "jp-appi.art17-18.purpose" does not apply because its conditions are not met

    Scenario: A firm in Japan whose data is about nobody is asked for its form
      Given the case "jp-fukuoka-shop"
      And the answer to "data.about_people" is "no"
      And the answer to "data.form" is not known
      When it is assessed as of 2026-11-24
      Then "jp-appi.art43-46.anonymised" may apply, and "data.form" would settle it

    Scenario: A foreign firm that sells in Japan is asked too
      Given the case "jp-portland-outfitter"
      And the answer to "data.about_people" is "no"
      And the answer to "data.form" is not known
      When it is assessed as of 2026-11-24
      Then "jp-appi.art43-46.anonymised" may apply, and "data.form" would settle it

    Scenario: Outside the act's reach, anonymised data is free of it
      Given the case "jp-fukuoka-shop"
      And the answer to "data.form" is "anonymised-by-us"
      And the answer to "org.kind" is "public-body"
      When it is assessed as of 2026-11-24
      Then "jp-appi.art43-46.anonymised" does not apply because its conditions are not met

  Rule: Article 27 - passing data on

    Scenario Outline: A third party gets the data: <who>
      Given the case "jp-fukuoka-shop"
      And the answer to "sharing.recipients" is "<who>"
      And the answer to "sharing.places" is "JP"
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.own-use-provision" is met
      And the test "jp-appi.third-party" is met
      And "jp-appi.art27-1.third-party-consent" applies
      And "jp-appi.art29-30.provision-records" applies

      Examples:
        | who                    |
        | group-companies        |
        | other-firms            |
        | buyers-for-money       |
        | buyers-for-other-value |
        | ad-networks            |
        | id-matchers            |
        | researchers            |
        | public                 |

    Scenario Outline: No third party: <who>
      Given the case "jp-fukuoka-shop"
      And the answer to "sharing.recipients" is "<who>"
      And the answer to "sharing.places" is "JP"
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.own-use-provision" is not met
      And the test "jp-appi.third-party" is not met
      And "jp-appi.art27-1.third-party-consent" does not apply because its conditions are not met
      And "jp-appi.art29-30.provision-records" does not apply because its conditions are not met

      Examples:
        | who            |
        | joint-partners |
        | authorities    |
        | none           |

    Scenario: Whether anybody else gets the data settles it
      Given the case "jp-fukuoka-shop"
      And the answer to "sharing.recipients" is not known
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.third-party" is open
      And "jp-appi.art27-1.third-party-consent" may apply, and "sharing.recipients" would settle it
      And "jp-appi.art29-30.provision-records" may apply, and "sharing.recipients" would settle it
      And "jp-appi.art27-2.opt-out" may apply, and "sharing.recipients" would settle it
      And "jp-appi.art27-5-3.joint-use" may apply, and "sharing.recipients" would settle it

    Scenario Outline: A client is a third party where the data is the firm's to decide on: <role>
      Given the case "jp-kobe-payroll-bureau"
      And the answer to "role.data" is "<role>"
      And the answer to "data.sources" is "person"
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.own-use-provision" is <verdict>
      And "jp-appi.art27-1.third-party-consent" <ends>

      Examples:
        | role                   | verdict | ends           |
        | we-decide              | met     | applies        |
        | jointly                | met     | applies        |
        | for-clients            | not met | does not apply |
        | for-clients, we-decide | not met | does not apply |

    Scenario: Without data on people nothing is passed on under the act
      Given the case "jp-nagoya-list-firm"
      And the answer to "data.about_people" is "no"
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.third-party" is not met
      And the test "jp-appi.own-use-provision" is not met
      And "jp-appi.art27-1.third-party-consent" does not apply because its conditions are not met
      And "jp-appi.art27-2.opt-out" does not apply because its conditions are not met
      And "jp-appi.art29-30.provision-records" does not apply because its conditions are not met

    Scenario: A supplier's training is no provision where no people are in the data
      Given the case "jp-fukuoka-shop"
      And the answer to "data.about_people" is "no"
      And the answer to "vendor.training_use" is "allowed"
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.own-use-provision" is not met

    Scenario: A law as the only ground lifts consent and records
      Given the case "jp-fukuoka-shop"
      And the answer to "sharing.recipients" is "other-firms"
      And the answer to "sharing.places" is "JP"
      And the answer to "data.grounds" is "law-requires-it"
      When it is assessed as of 2026-11-24
      Then "jp-appi.art27-1.third-party-consent" does not apply because of the exception "listed-case"
      And "jp-appi.art29-30.provision-records" does not apply because of the exception "listed-case"

    Scenario: A research institute may share with researchers without consent
      Given the case "jp-kyoto-institute"
      When it is assessed as of 2026-11-24
      Then "jp-appi.art27-1.third-party-consent" does not apply because of the exception "listed-case"
      And "jp-appi.art29-30.provision-records" does not apply because of the exception "listed-case"

    Scenario: A company's research team may not
      Given the case "jp-kyoto-institute"
      And the answer to "org.sector" is "manufacturing"
      When it is assessed as of 2026-11-24
      Then "jp-appi.art27-1.third-party-consent" applies
      And "jp-appi.art29-30.provision-records" applies

    Scenario Outline: The designation of <place> lifts Article 28, not this consent
      Given the case "jp-fukuoka-shop"
      And the answer to "sharing.recipients" is "other-firms"
      And the answer to "sharing.places" is "<place>"
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.only-abroad" is not met
      And "jp-appi.art27-1.third-party-consent" applies
      And "jp-appi.art28-1.foreign-transfer" does not apply because its conditions are not met

      Examples:
        | place |
        | FR    |
        | NO    |
        | GB    |
        | JP    |

    Scenario Outline: Receivers in a country not designated fall under Article 28 instead: <place>
      Given the case "jp-fukuoka-shop"
      And the answer to "sharing.recipients" is "other-firms"
      And the answer to "sharing.places" is "<place>"
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.only-abroad" is met
      And "jp-appi.art27-1.third-party-consent" does not apply because of the exception "receivers-only-abroad"
      And "jp-appi.art28-1.foreign-transfer" applies

      Examples:
        | place |
        | US    |
        | CA    |
        | CN    |
        | KR    |

    Scenario Outline: With a receiver in <place> as well, both consents are due
      Given the case "jp-fukuoka-shop"
      And the answer to "sharing.recipients" is "other-firms"
      And the answer to "sharing.places" is "US, <place>"
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.only-abroad" is not met
      And "jp-appi.art27-1.third-party-consent" applies
      And "jp-appi.art28-1.foreign-transfer" applies

      Examples:
        | place |
        | JP    |
        | DE    |
        | GB    |

    Scenario: A receiver abroad bound to the same protection is treated as one in Japan
      Given the case "jp-fukuoka-shop"
      And the answer to "sharing.recipients" is "other-firms"
      And the answer to "sharing.places" is "US"
      And the answer to "transfer.cover" is "cbpr"
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.only-abroad" is not met
      And "jp-appi.art27-1.third-party-consent" applies
      And "jp-appi.art28-1.foreign-transfer" does not apply because of the exception "equivalent-protection"

    Scenario: What is published reaches people in Japan
      Given the case "jp-fukuoka-shop"
      And the answer to "sharing.recipients" is "public"
      And the answer to "sharing.places" is "US"
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.only-abroad" is not met
      And "jp-appi.art27-1.third-party-consent" applies

    Scenario Outline: A supplier in <place> that trains on the chats, and nobody else: only abroad <verdict>
      Given the case "jp-fukuoka-shop"
      And the answer to "vendor.training_use" is "allowed"
      And the answer to "vendor.places" is "<place>"
      And the answer to "data.places" is "<place>"
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.only-abroad" is <verdict>
      And "jp-appi.art27-1.third-party-consent" <ends>

      Examples:
        | place  | verdict | ends                                                            |
        | US     | met     | does not apply because of the exception "receivers-only-abroad" |
        | GB     | not met | applies                                                         |
        | IE     | not met | applies                                                         |
        | JP     | not met | applies                                                         |
        | US, JP | not met | applies                                                         |

    Scenario Outline: A buyer abroad does not hide a training supplier in <place>
      Given the case "jp-fukuoka-shop"
      And the answer to "sharing.recipients" is "other-firms"
      And the answer to "sharing.places" is "US"
      And the answer to "vendor.training_use" is "allowed"
      And the answer to "vendor.places" is "<place>"
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.only-abroad" is not met
      And "jp-appi.art27-1.third-party-consent" applies

      Examples:
        | place |
        | JP    |
        | FR    |
        | GB    |

    Scenario: A supplier in Japan that does not train leaves the buyer abroad to Article 28
      Given the case "jp-fukuoka-shop"
      And the answer to "sharing.recipients" is "other-firms"
      And the answer to "sharing.places" is "US"
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.only-abroad" is met

    Scenario: A buyer in Japan does not become foreign through a supplier abroad
      Given the case "jp-fukuoka-shop"
      And the answer to "sharing.recipients" is "other-firms"
      And the answer to "sharing.places" is "JP"
      And the answer to "vendor.places" is "US"
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.only-abroad" is not met
      And "jp-appi.art27-1.third-party-consent" applies

    Scenario: A supplier abroad without training, and nobody else: nothing passes to a third party
      Given the case "jp-fukuoka-shop"
      And the answer to "vendor.places" is "US"
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.only-abroad" is not met
      And "jp-appi.art27-1.third-party-consent" does not apply because its conditions are not met

    Scenario: Where the receivers are settles which consent is due
      Given the case "jp-fukuoka-shop"
      And the answer to "sharing.recipients" is "other-firms"
      And the answer to "sharing.places" is not known
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.only-abroad" is open
      And "jp-appi.art27-1.third-party-consent" may apply, and "sharing.places" would settle it

  Rule: Article 27(2)-(4) - lists rented out unless people object

    Scenario: The list firm files and takes out whoever objects; no consent is needed, records are
      Given the case "jp-nagoya-list-firm"
      When it is assessed as of 2026-11-24
      Then "jp-appi.art27-2.opt-out" applies
      And "jp-appi.art27-1.third-party-consent" does not apply because of the exception "opt-out-lists"
      And "jp-appi.art29-30.provision-records" applies
      And the test "jp-appi.third-party" is met
      And the test "jp-appi.own-use-provision" is not met

    Scenario Outline: Another receiver beside the lists needs consent: <who>
      Given the case "jp-nagoya-list-firm"
      And the answer to "sharing.recipients" is "opt-out-lists, <who>"
      When it is assessed as of 2026-11-24
      Then "jp-appi.art27-1.third-party-consent" applies
      And "jp-appi.art27-2.opt-out" applies

      Examples:
        | who              |
        | other-firms      |
        | buyers-for-money |
        | ad-networks      |

    Scenario: Bought lists are not let through: data that came by opt-out may not leave by it
      Given the case "jp-nagoya-list-firm"
      And the answer to "data.sources" is "person, bought"
      When it is assessed as of 2026-11-24
      Then "jp-appi.art27-1.third-party-consent" applies
      And "jp-appi.art27-2.opt-out" applies

    Scenario Outline: Special-care data may not be rented out this way: <sold>
      Given the case "jp-nagoya-list-firm"
      And the answer to "data.kinds" is "contact, health"
      And the answer to "sharing.kinds_sold" is "<sold>"
      When it is assessed as of 2026-11-24
      Then "jp-appi.art27-1.third-party-consent" applies
      And "jp-appi.art27-2.opt-out" does not apply because its conditions are not met

      Examples:
        | sold                      |
        | intimate                  |
        | health                    |
        | intimate, children        |
        | health, not-our-customers |

    Scenario Outline: Beside it, other data may: <sold>
      Given the case "jp-nagoya-list-firm"
      And the answer to "data.kinds" is "contact, health"
      And the answer to "sharing.kinds_sold" is "health, <sold>"
      When it is assessed as of 2026-11-24
      Then "jp-appi.art27-1.third-party-consent" applies
      And "jp-appi.art27-2.opt-out" applies

      Examples:
        | sold      |
        | ordinary  |
        | biometric |
        | location  |

    Scenario: Intimate data that is not on the list (sex life) does not close the route
      Given the case "jp-nagoya-list-firm"
      And the answer to "data.kinds" is "contact, sex-life"
      And the answer to "sharing.kinds_sold" is "intimate"
      When it is assessed as of 2026-11-24
      Then "jp-appi.art27-2.opt-out" applies
      And "jp-appi.art27-1.third-party-consent" does not apply because of the exception "opt-out-lists"

    Scenario Outline: Special-care data that stays in the firm does not close the route: <sold>
      Given the case "jp-nagoya-list-firm"
      And the answer to "data.kinds" is "contact, health"
      And the answer to "sharing.kinds_sold" is "<sold>"
      When it is assessed as of 2026-11-24
      Then "jp-appi.art27-2.opt-out" applies
      And "jp-appi.art27-1.third-party-consent" does not apply because of the exception "opt-out-lists"

      Examples:
        | sold              |
        | ordinary          |
        | children          |
        | not-our-customers |

    Scenario: What is rented out settles it
      Given the case "jp-nagoya-list-firm"
      And the answer to "data.kinds" is "contact, health"
      And the answer to "sharing.kinds_sold" is not known
      When it is assessed as of 2026-11-24
      Then "jp-appi.art27-2.opt-out" may apply, and "sharing.kinds_sold" would settle it
      And "jp-appi.art27-1.third-party-consent" may apply, and "sharing.kinds_sold" would settle it

    Scenario: Without rented lists there is nothing to file
      Given the case "jp-nagoya-list-firm"
      And the answer to "sharing.recipients" is "other-firms"
      When it is assessed as of 2026-11-24
      Then "jp-appi.art27-2.opt-out" does not apply because its conditions are not met
      And "jp-appi.art27-1.third-party-consent" applies

    Scenario: Outside the act's reach lists need no filing
      Given the case "jp-nagoya-list-firm"
      And the answer to "org.kind" is "public-body"
      When it is assessed as of 2026-11-24
      Then "jp-appi.art27-2.opt-out" does not apply because its conditions are not met

    Scenario Outline: Lists rented only to a country not designated need consent under Article 28: <place>
      Given the case "jp-nagoya-list-firm"
      And the answer to "sharing.places" is "<place>"
      When it is assessed as of 2026-11-24
      Then "jp-appi.art27-2.opt-out" <ends>
      And "jp-appi.art28-1.foreign-transfer" <abroad>

      Examples:
        | place  | ends                                                            | abroad         |
        | US     | does not apply because of the exception "receivers-only-abroad" | applies        |
        | GB     | applies                                                         | does not apply |
        | US, JP | applies                                                         | applies        |

  Rule: Article 27(5)(iii) - joint use

    Scenario Outline: Partners who use the data together must be announced: <who>, <role>
      Given the case "jp-fukuoka-shop"
      And the answer to "sharing.recipients" is "<who>"
      And the answer to "sharing.places" is "JP"
      And the answer to "data.sources" is "person, partners"
      And the answer to "role.data" is "<role>"
      When it is assessed as of 2026-11-24
      Then "jp-appi.art27-5-3.joint-use" <ends>

      Examples:
        | who            | role      | ends                                              |
        | joint-partners | we-decide | applies                                           |
        | none           | jointly   | applies                                           |
        | other-firms    | we-decide | does not apply because its conditions are not met |

    Scenario: Outside the act's reach there is nothing to announce
      Given the case "jp-fukuoka-shop"
      And the answer to "sharing.recipients" is "joint-partners"
      And the answer to "org.kind" is "public-body"
      When it is assessed as of 2026-11-24
      Then "jp-appi.art27-5-3.joint-use" does not apply because its conditions are not met

  Rule: Article 28 - receivers abroad

    Scenario Outline: A supplier abroad falls under it although it only does what it is told: <place>
      Given the case "jp-fukuoka-shop"
      And the answer to "vendor.places" is "<place>"
      And the answer to "data.places" is "JP"
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.abroad-not-listed" is <verdict>
      And "jp-appi.art28-1.foreign-transfer" <ends>
      And "jp-appi.art28-2.consent-information" <ends>

      Examples:
        | place  | verdict | ends           |
        | US     | met     | applies        |
        | CA     | met     | applies        |
        | CN     | met     | applies        |
        | KR     | met     | applies        |
        | SG     | met     | applies        |
        | JP     | not met | does not apply |
        | FR     | not met | does not apply |
        | IS     | not met | does not apply |
        | GB     | not met | does not apply |
        | JP, US | met     | applies        |

    Scenario: The dentist's American note writer needs patients' consent, told the country, its law and the measures
      Given the case "jp-osaka-dentist"
      When it is assessed as of 2026-11-24
      Then "jp-appi.art28-1.foreign-transfer" applies
      And "jp-appi.art28-2.consent-information" applies
      And "jp-appi.art28-3.equivalent-measures-monitoring" does not apply because its conditions are not met
      And "jp-appi.art29-30.provision-records" applies
      And "jp-appi.art27-1.third-party-consent" does not apply because its conditions are not met

    Scenario Outline: A firm of the group abroad is a separate firm, a branch is not: <who>
      Given the case "jp-fukuoka-shop"
      And the answer to "vendor.runs_it" is "<who>"
      And the answer to "vendor.places" is "US"
      And the answer to "data.places" is "US"
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.abroad-not-listed" is <verdict>

      Examples:
        | who               | verdict |
        | group-company     | met     |
        | outside-firm      | met     |
        | own-branch-abroad | not met |
        | own-machines      | not met |

    Scenario: Where the supplier is settles it
      Given the case "jp-fukuoka-shop"
      And the answer to "vendor.places" is not known
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.abroad-not-listed" is open
      And "jp-appi.art28-1.foreign-transfer" may apply, and "vendor.places" would settle it
      And "jp-appi.art28-2.consent-information" may apply, and "vendor.places" would settle it

    Scenario: A foreign supplier that handles nothing of what it stores gets nothing: no provision
      Given the case "jp-fukuoka-shop"
      And the answer to "vendor.places" is "US"
      And the answer to "data.places" is "US"
      And the answer to "use.technology" is "fixed-rules"
      And the answer to "vendor.contract" is "no-content-access"
      And the open question of law "jp-appi.sub-vendor-abroad" is settled as yes
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.abroad-not-listed" is not met
      And "jp-appi.art28-1.foreign-transfer" does not apply because its conditions are not met
      And "jp-appi.art28-2.consent-information" does not apply because its conditions are not met

    Scenario Outline: A supplier in <place> that keeps the data abroad leaves it open who provides it
      Given the case "jp-fukuoka-shop"
      And the answer to "vendor.places" is "<place>"
      And the answer to "data.places" is "US"
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.abroad-not-listed" is open
      And "jp-appi.art28-1.foreign-transfer" may apply
      And "jp-appi.art28-2.consent-information" may apply

      Examples:
        | place |
        | JP    |
        | IE    |
        | GB    |

    Scenario Outline: Settled either way: <answer>
      Given the case "jp-fukuoka-shop"
      And the answer to "data.places" is "JP, US"
      And the open question of law "jp-appi.sub-vendor-abroad" is settled as <answer>
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.abroad-not-listed" is <verdict>

      Examples:
        | answer | verdict |
        | yes    | met     |
        | no     | not met |

    Scenario Outline: That question does not arise where the data stays in <place>
      Given the case "jp-fukuoka-shop"
      And the answer to "data.places" is "<place>"
      And the open question of law "jp-appi.sub-vendor-abroad" is settled as yes
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.abroad-not-listed" is not met

      Examples:
        | place |
        | JP    |
        | FR    |
        | GB    |

    Scenario: Nor where the firm's own machines abroad keep it
      Given the case "jp-fukuoka-shop"
      And the answer to "vendor.runs_it" is "own-machines"
      And the answer to "data.places" is "US"
      And the open question of law "jp-appi.sub-vendor-abroad" is settled as yes
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.abroad-not-listed" is not met

    Scenario Outline: Receivers abroad, joint users included: <who> in <place>
      Given the case "jp-fukuoka-shop"
      And the answer to "sharing.recipients" is "<who>"
      And the answer to "sharing.places" is "<place>"
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.abroad-not-listed" is <verdict>

      Examples:
        | who             | place | verdict |
        | other-firms     | US    | met     |
        | group-companies | US    | met     |
        | opt-out-lists   | US    | met     |
        | joint-partners  | US    | met     |
        | authorities     | US    | met     |
        | joint-partners  | JP    | not met |
        | other-firms     | DE    | not met |
        | other-firms     | GB    | not met |
        | none            | none  | not met |

    Scenario Outline: Handing a client abroad its own data back is no provision, passing it candidates is: <role>
      Given the case "jp-kobe-payroll-bureau"
      And the answer to "sharing.places" is "US"
      And the answer to "role.data" is "<role>"
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.abroad-not-listed" is <verdict>

      Examples:
        | role        | verdict |
        | for-clients | not met |
        | we-decide   | met     |

    Scenario: Joint use abroad is outside where no people are in the data
      Given the case "jp-fukuoka-shop"
      And the answer to "sharing.recipients" is "joint-partners"
      And the answer to "sharing.places" is "US"
      And the answer to "data.about_people" is "no"
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.abroad-not-listed" is not met

    Scenario Outline: Protection of the Japanese kind takes the place of consent, with checks: <cover>
      Given the case "jp-osaka-dentist"
      And the answer to "transfer.cover" is "<cover>"
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.equivalent" is met
      And "jp-appi.art28-1.foreign-transfer" does not apply because of the exception "equivalent-protection"
      And "jp-appi.art28-2.consent-information" does not apply because its conditions are not met
      And "jp-appi.art28-3.equivalent-measures-monitoring" applies
      And "jp-appi.art29-30.provision-records" does not apply because its conditions are not met

      Examples:
        | cover                    |
        | same-protection-contract |
        | group-rules              |
        | equivalent-measures      |
        | cbpr                     |

    Scenario Outline: No protection of the Japanese kind: <cover>
      Given the case "jp-osaka-dentist"
      And the answer to "transfer.cover" is "<cover>"
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.equivalent" is not met
      And "jp-appi.art28-1.foreign-transfer" applies
      And "jp-appi.art28-2.consent-information" applies
      And "jp-appi.art28-3.equivalent-measures-monitoring" does not apply because its conditions are not met

      Examples:
        | cover                |
        | none                 |
        | dpf-listed           |
        | eu-clauses           |
        | subject-to-pipeda    |
        | subject-to-gdpr      |
        | consent-to-go-abroad |
        | one-off-need         |

    Scenario: What is in place settles it
      Given the case "jp-osaka-dentist"
      And the answer to "transfer.cover" is not known
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.equivalent" is open
      And "jp-appi.art28-1.foreign-transfer" may apply, and "transfer.cover" would settle it
      And "jp-appi.art28-2.consent-information" may apply, and "transfer.cover" would settle it
      And "jp-appi.art28-3.equivalent-measures-monitoring" may apply, and "transfer.cover" would settle it
      And "jp-appi.art29-30.provision-records" may apply, and "transfer.cover" would settle it

    Scenario: Whoever relies on consent tells people the facts, even beside a contract
      Given the case "jp-osaka-dentist"
      And the answer to "transfer.cover" is "consent-to-go-abroad, same-protection-contract"
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.consent-abroad" is met
      And "jp-appi.art28-2.consent-information" applies
      And "jp-appi.art28-3.equivalent-measures-monitoring" applies

    Scenario Outline: Consent alone: <cover>
      Given the case "jp-osaka-dentist"
      And the answer to "transfer.cover" is "<cover>"
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.consent-abroad" is <verdict>

      Examples:
        | cover                | verdict |
        | consent-to-go-abroad | met     |
        | none                 | not met |

    Scenario: A contract does not bring checks abroad where nothing goes abroad
      Given the case "jp-fukuoka-shop"
      And the answer to "transfer.cover" is "same-protection-contract"
      When it is assessed as of 2026-11-24
      Then "jp-appi.art28-3.equivalent-measures-monitoring" does not apply because its conditions are not met

    Scenario: Consent abroad brings no facts to give where nothing goes abroad
      Given the case "jp-fukuoka-shop"
      And the answer to "transfer.cover" is "consent-to-go-abroad"
      When it is assessed as of 2026-11-24
      Then "jp-appi.art28-2.consent-information" does not apply because its conditions are not met

    Scenario Outline: A law as the only ground, or pure research by an institute, lifts consent abroad: <sector>, <context>, <grounds>
      Given the case "jp-osaka-dentist"
      And the answer to "org.sector" is "<sector>"
      And the answer to "use.special_context" is "<context>"
      And the answer to "data.grounds" is "<grounds>"
      When it is assessed as of 2026-11-24
      Then "jp-appi.art28-1.foreign-transfer" does not apply because of the exception "listed-case"
      And "jp-appi.art28-2.consent-information" does not apply because of the exception "listed-case"
      And "jp-appi.art29-30.provision-records" does not apply because of the exception "listed-case"

      Examples:
        | sector            | context      | grounds             |
        | health-care       | none         | law-requires-it     |
        | academic-research | science-only | research-statistics |

    Scenario Outline: Without consent to the American supplier the dentist must stop, with it not: <cover>
      Given the case "jp-osaka-dentist"
      And the answer to "transfer.cover" is "<cover>"
      When it is assessed as of 2026-11-24
      Then "jp-appi.art28-1.foreign-transfer" stands in the tier "<tier>"

      Examples:
        | cover                | tier   |
        | none                 | stop   |
        | consent-to-go-abroad | do-now |

    Scenario: A bureau that hands a client abroad its own data back has no receiver of its own there
      Given the case "jp-kobe-payroll-bureau"
      And the answer to "sharing.places" is "US"
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.only-abroad" is not met

    Scenario Outline: Outside the act's reach nothing is given to receivers abroad: <who>
      Given the case "jp-fukuoka-shop"
      And the answer to "org.kind" is "public-body"
      And the answer to "sharing.recipients" is "<who>"
      And the answer to "sharing.places" is "US"
      And the answer to "vendor.places" is "US"
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.third-party" is not met
      And the test "jp-appi.own-use-provision" is not met
      And the test "jp-appi.abroad-not-listed" is not met
      And the test "jp-appi.only-abroad" is not met

      Examples:
        | who            |
        | other-firms    |
        | opt-out-lists  |
        | joint-partners |
        | authorities    |

    Scenario: Outside the act's reach nothing is received under it
      Given the case "jp-fukuoka-shop"
      And the answer to "org.kind" is "public-body"
      And the answer to "data.sources" is "bought"
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.receives" is not met
      And "jp-appi.art29-30.provision-records" does not apply because its conditions are not met

  Rule: Articles 29 and 30 - records

    Scenario Outline: Whoever receives data for its own use checks and records where it came from: <source>
      Given the case "jp-fukuoka-shop"
      And the answer to "data.sources" is "<source>"
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.receives" is <verdict>
      And "jp-appi.art29-30.provision-records" <ends>

      Examples:
        | source            | verdict | ends                                              |
        | bought            | met     | applies                                           |
        | partners          | met     | applies                                           |
        | agency-report     | met     | applies                                           |
        | received-from-eea | met     | applies                                           |
        | received-from-uk  | met     | applies                                           |
        | clients           | met     | applies                                           |
        | person            | not met | does not apply because its conditions are not met |
        | observed          | not met | does not apply because its conditions are not met |
        | public-records    | not met | does not apply because its conditions are not met |
        | web-scrape        | not met | does not apply because its conditions are not met |
        | social-media      | not met | does not apply because its conditions are not met |

    Scenario Outline: What a client hands over for a task is not recorded: <role>
      Given the case "jp-kobe-payroll-bureau"
      And the answer to "role.data" is "<role>"
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.receives" is <verdict>

      Examples:
        | role                   | verdict |
        | for-clients            | not met |
        | for-clients, we-decide | not met |
        | we-decide              | met     |

    Scenario: Bought data handled only on a client's orders is that client's to record
      Given the case "jp-kobe-payroll-bureau"
      And the answer to "data.sources" is "bought"
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.receives" is not met

    Scenario: Where no people are in the data, nothing is recorded
      Given the case "jp-fukuoka-shop"
      And the answer to "data.sources" is "bought"
      And the answer to "data.about_people" is "no"
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.receives" is not met
      And "jp-appi.art29-30.provision-records" does not apply because its conditions are not met

    Scenario Outline: Bought training data is checked and recorded too, works of others are not data on people: <training>
      Given the case "jp-fukuoka-shop"
      And the answer to "role.deeds" is "uses-it, fine-tuned-it"
      And the answer to "training.level" is "light-tuning"
      And the answer to "training.data" is "<training>"
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.receives" is <verdict>
      And "jp-appi.art29-30.provision-records" <ends>

      Examples:
        | training           | verdict | ends                                              |
        | bought-or-licensed | met     | applies                                           |
        | own-people-data    | not met | does not apply because its conditions are not met |
        | works-licensed     | not met | does not apply because its conditions are not met |

    Scenario: Where nothing is trained, the sources of the data on people decide, not the bought documents the tool looks things up in
      Given the case "jp-fukuoka-shop"
      And the answer to "role.deeds" is "uses-it, own-name-on-it"
      And the answer to "training.level" is "looks-up-documents"
      And the answer to "training.data" is "bought-or-licensed"
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.receives" is not met

    Scenario: Bought training data for a tool that handles nothing about people is not recorded
      Given the case "jp-fukuoka-shop"
      And the answer to "data.about_people" is "no"
      And the answer to "role.deeds" is "uses-it, fine-tuned-it"
      And the answer to "training.level" is "light-tuning"
      And the answer to "training.data" is "bought-or-licensed"
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.receives" is not met

    Scenario: Where the data comes from settles it
      Given the case "jp-fukuoka-shop"
      And the answer to "data.sources" is not known
      When it is assessed as of 2026-11-24
      Then the test "jp-appi.receives" is open
      And "jp-appi.art29-30.provision-records" may apply, and "data.sources" would settle it

    Scenario Outline: A supplier in Japan needs no record, one abroad on consent does: <place>
      Given the case "jp-fukuoka-shop"
      And the answer to "vendor.places" is "<place>"
      When it is assessed as of 2026-11-24
      Then "jp-appi.art29-30.provision-records" <ends>

      Examples:
        | place | ends                                              |
        | JP    | does not apply because its conditions are not met |
        | FR    | does not apply because its conditions are not met |
        | US    | applies                                           |

  Rule: Article 31 - data that becomes personal at the receiver's

    Scenario Outline: Cookie, browsing and location data for matching: <kind> to <who>
      Given the case "jp-fukuoka-shop"
      And the answer to "data.kinds" is "<kind>"
      And the answer to "sharing.recipients" is "<who>"
      And the answer to "sharing.places" is "JP"
      When it is assessed as of 2026-11-24
      Then "jp-appi.art31.personally-referable" <ends>

      Examples:
        | kind       | who         | ends                                              |
        | device-ids | id-matchers | applies                                           |
        | browsing   | id-matchers | applies                                           |
        | location   | id-matchers | applies                                           |
        | device-ids | ad-networks | applies                                           |
        | contact    | id-matchers | does not apply because its conditions are not met |
        | device-ids | other-firms | does not apply because its conditions are not met |
        | device-ids | none        | does not apply because its conditions are not met |

    Scenario: Who gets the data settles it
      Given the case "jp-fukuoka-shop"
      And the answer to "data.kinds" is "device-ids"
      And the answer to "sharing.recipients" is not known
      When it is assessed as of 2026-11-24
      Then "jp-appi.art31.personally-referable" may apply, and "sharing.recipients" would settle it

    Scenario: Whether cookie numbers are handled settles it
      Given the case "jp-fukuoka-shop"
      And the answer to "data.kinds" is "contact, device-ids?"
      And the answer to "sharing.recipients" is "id-matchers"
      And the answer to "sharing.places" is "JP"
      When it is assessed as of 2026-11-24
      Then "jp-appi.art31.personally-referable" may apply, and "data.kinds" would settle it

    Scenario: Outside the act's reach it does not hold
      Given the case "jp-fukuoka-shop"
      And the answer to "data.kinds" is "device-ids"
      And the answer to "sharing.recipients" is "id-matchers"
      And the answer to "org.kind" is "public-body"
      And the answer to "sharing.places" is "JP"
      When it is assessed as of 2026-11-24
      Then "jp-appi.art31.personally-referable" does not apply because its conditions are not met

    Scenario: A law as the only ground lifts it
      Given the case "jp-fukuoka-shop"
      And the answer to "data.kinds" is "device-ids"
      And the answer to "sharing.recipients" is "id-matchers"
      And the answer to "data.grounds" is "law-requires-it"
      And the answer to "sharing.places" is "JP"
      When it is assessed as of 2026-11-24
      Then "jp-appi.art31.personally-referable" does not apply because of the exception "listed-case"

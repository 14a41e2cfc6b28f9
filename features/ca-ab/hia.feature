Feature: Alberta, Health Information Act (R.S.A. 2000, c. H-5)
  Custodians file a privacy impact assessment before a new or changed system, keep a written agreement with whoever handles patient data
  for them, and tell the patient, the Commissioner and the Minister of a breach with any risk of harm. Pharmacies are custodians by the
  Act itself; for other professions a regulation decides, which was not read, so it stays open.

  Rule: Section 125 - in force since 25 April 2001

    Scenario Outline: A pharmacy's duties, the day before and the day itself: <day>
      Given the case "ab-physio-notes"
      And the answer to "org.sector" is "pharmacy"
      When it is assessed as of <day>
      Then "ca-ab-hia.s64.assessment-filed" applies and is <state> from 2001-04-25
      And "ca-ab-hia.s58-61.essential-and-safe" applies and is <state> from 2001-04-25
      And "ca-ab-hia.s66.manager-agreement" applies and is <state> from 2001-04-25

      Examples:
        | day        | state    |
        | 2001-04-24 | upcoming |
        | 2001-04-25 | in force |

    Scenario Outline: A supplier's duty: <day>
      Given the case "on-scribe-maker"
      And the answer to "people.locations" is "CA-AB"
      And the open question of law "ca-ab-hia.client-is-custodian" is settled as yes
      When it is assessed as of <day>
      Then "ca-ab-hia.s66-4.manager" applies and is <state> from 2001-04-25

      Examples:
        | day        | state    |
        | 2001-04-24 | upcoming |
        | 2001-04-25 | in force |

    Scenario Outline: The notice of a breach came later: <day>
      Given the case "ab-physio-notes"
      And the answer to "org.sector" is "pharmacy"
      And the answer to "org.events" is "breach"
      When it is assessed as of <day>
      Then "ca-ab-hia.s60-1.breach" applies and is <state> from 2018-08-31

      Examples:
        | day        | state    |
        | 2018-08-30 | upcoming |
        | 2018-08-31 | in force |

  Rule: Section 1(1)(f) - who is a custodian

    Scenario Outline: Whether another care provider is one depends on a regulation (<sector>, <part>)
      Given the case "ab-physio-notes"
      And the answer to "org.sector" is "<sector>"
      And the answer to "health.activity" is "<part>"
      When it is assessed as of 2026-11-28
      Then the test "ca-ab-hia.custodian" is open
      And "ca-ab-hia.s64.assessment-filed" may apply
      And "ca-ab-hia.s60-1.breach" may apply

      Examples:
        | sector             | part            |
        | health-care        | none            |
        | social-care        | none            |
        | retail-hospitality | treats-patients |

    Scenario: Where its profession is designated, it is bound
      Given the case "ab-physio-notes"
      And the open question of law "ca-ab-hia.designated" is settled as yes
      When it is assessed as of 2026-11-28
      Then the test "ca-ab-hia.custodian" is met
      And "ca-ab-hia.s64.assessment-filed" applies

    Scenario: Where it is not, it is outside
      Given the case "ab-physio-notes"
      And the open question of law "ca-ab-hia.designated" is settled as no
      When it is assessed as of 2026-11-28
      Then the test "ca-ab-hia.custodian" is not met
      And "ca-ab-hia.s64.assessment-filed" does not apply because its conditions are not met
      And "ca-ab-hia.s60-1.breach" does not apply because its conditions are not met

    Scenario: A shop that treats nobody is none
      Given the case "ab-physio-notes"
      And the answer to "org.sector" is "retail-hospitality"
      And the answer to "health.activity" is "none"
      When it is assessed as of 2026-11-28
      Then the test "ca-ab-hia.custodian" is not met

    Scenario: A pharmacy in another province is outside
      Given the case "ab-physio-notes"
      And the answer to "org.sector" is "pharmacy"
      And the answer to "org.established_in" is "CA-BC"
      When it is assessed as of 2026-11-28
      Then the test "ca-ab-hia.custodian" is not met
      And "ca-ab-hia.s64.assessment-filed" does not apply because its conditions are not met
      And "ca-ab-hia.s58-61.essential-and-safe" does not apply because its conditions are not met
      And "ca-ab-hia.s66.manager-agreement" does not apply because its conditions are not met

  Rule: Section 1(1)(i), (k), (u) - health information

    Scenario: Booking details of patients count
      Given the case "ab-physio-notes"
      And the answer to "org.sector" is "pharmacy"
      And the answer to "data.kinds" is "contact"
      When it is assessed as of 2026-11-28
      Then the test "ca-ab-hia.health-information" is met
      And "ca-ab-hia.s58-61.essential-and-safe" applies

    Scenario: Health details of customers count
      Given the case "ab-physio-notes"
      And the answer to "org.sector" is "pharmacy"
      And the answer to "people.groups" is "customers"
      When it is assessed as of 2026-11-28
      Then the test "ca-ab-hia.health-information" is met

    Scenario: Health details of an old person count
      Given the case "ab-physio-notes"
      And the answer to "org.sector" is "pharmacy"
      And the answer to "people.groups" is "elderly-or-frail"
      When it is assessed as of 2026-11-28
      Then the test "ca-ab-hia.health-information" is met

    Scenario Outline: Staff files, customers without health details and no people at all do not (<about>, <groups>, <kinds>)
      Given the case "ab-physio-notes"
      And the answer to "org.sector" is "pharmacy"
      And the answer to "data.about_people" is "<about>"
      And the answer to "people.groups" is "<groups>"
      And the answer to "data.kinds" is "<kinds>"
      When it is assessed as of 2026-11-28
      Then the test "ca-ab-hia.health-information" is not met
      And "ca-ab-hia.s58-61.essential-and-safe" does not apply because its conditions are not met
      And "ca-ab-hia.s64.assessment-filed" does not apply because its conditions are not met
      And "ca-ab-hia.s66.manager-agreement" does not apply because its conditions are not met

      Examples:
        | about | groups    | kinds           |
        | yes   | employees | contact, health |
        | yes   | customers | contact, money  |
        | no    | patients  | contact, health |

  Rule: Section 64 - identifiable information only, before a system is put in place

    Scenario: Information that identifies nobody needs no assessment, but stays to be kept to the essential
      Given the case "ab-physio-notes"
      And the answer to "org.sector" is "pharmacy"
      And the answer to "data.form" is "anonymised-by-us"
      When it is assessed as of 2026-11-28
      Then "ca-ab-hia.s64.assessment-filed" does not apply because its conditions are not met

    Scenario Outline: The assessment is for a system the pharmacy puts in place for itself: <what>
      Given the case "ab-physio-notes"
      And the answer to "org.sector" is "pharmacy"
      And the answer to "role.deeds" is "<deeds>"
      When it is assessed as of 2026-11-28
      Then "ca-ab-hia.s64.assessment-filed" <verdict>

      Examples:
        | what                            | deeds                   | verdict                                           |
        | it uses the tool                | uses-it                 | applies                                           |
        | it acts on what another made    | relies-on-others-result | applies                                           |
        | it only makes and sells it      | built-it, sells-it      | does not apply because its conditions are not met |

    Scenario: Whether coded information identifies is open
      Given the case "ab-physio-notes"
      And the answer to "org.sector" is "pharmacy"
      And the answer to "data.form" is "coded"
      When it is assessed as of 2026-11-28
      Then "ca-ab-hia.s64.assessment-filed" may apply

  Rule: Section 66 - suppliers

    Scenario: A tool the pharmacy runs itself needs no agreement
      Given the case "ab-physio-notes"
      And the answer to "org.sector" is "pharmacy"
      And the answer to "vendor.runs_it" is "own-machines"
      When it is assessed as of 2026-11-28
      Then "ca-ab-hia.s66.manager-agreement" does not apply because its conditions are not met
      And "ca-ab-hia.s64.assessment-filed" applies

    Scenario: Another firm of the group is a supplier too
      Given the case "ab-physio-notes"
      And the answer to "org.sector" is "pharmacy"
      And the answer to "vendor.runs_it" is "group-company"
      When it is assessed as of 2026-11-28
      Then "ca-ab-hia.s66.manager-agreement" applies

    Scenario Outline: Whether a supplier's clients are custodians is open (<part>)
      Given the case "on-scribe-maker"
      And the answer to "people.locations" is "CA-AB"
      And the answer to "health.activity" is "<part>"
      When it is assessed as of 2026-11-28
      Then the test "ca-ab-hia.manager" is open
      And "ca-ab-hia.s66-4.manager" may apply

      Examples:
        | part               |
        | for-care-providers |
        | hosts-records      |

    Scenario Outline: Patients elsewhere, or no work for care providers, bind no supplier (<places>, <part>)
      Given the case "on-scribe-maker"
      And the answer to "people.locations" is "<places>"
      And the answer to "health.activity" is "<part>"
      When it is assessed as of 2026-11-28
      Then the test "ca-ab-hia.manager" is not met
      And "ca-ab-hia.s66-4.manager" does not apply because its conditions are not met

      Examples:
        | places | part                |
        | CA-ON  | for-care-providers  |
        | CA-AB  | consumer-health-app |

    Scenario: A supplier's own hiring tool holds no health information
      Given the case "on-scribe-maker"
      And the answer to "people.locations" is "CA-AB"
      And the answer to "people.groups" is "applicants"
      And the answer to "data.kinds" is "contact, work-history"
      And the open question of law "ca-ab-hia.client-is-custodian" is settled as yes
      When it is assessed as of 2026-11-28
      Then "ca-ab-hia.s66-4.manager" does not apply because its conditions are not met

  Rule: Sections 80 and 107 - sanctions

    Scenario: Failing in safeguards is an offence of its own, an unfiled assessment once an order is ignored
      Given the case "ab-physio-notes"
      And the answer to "org.sector" is "pharmacy"
      When it is assessed as of 2026-11-28
      Then the highest fine for "ca-ab-hia.s58-61.essential-and-safe" is "1000000 CAD"
      And the highest fine for "ca-ab-hia.s64.assessment-filed" is "1000000 CAD"

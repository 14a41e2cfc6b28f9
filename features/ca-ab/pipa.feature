Feature: Alberta, Personal Information Protection Act (S.A. 2003, c. P-6.5)
  Alberta's PIPA binds private-sector organizations of any size. Two things are peculiar to it: a notice and a policy entry where a
  supplier outside Canada (not outside Alberta) handles the information, and a report of breaches to the Commissioner, without
  unreasonable delay and never in a fixed number of hours. Requests are answered in 45 days.

  Rule: Sections 4 and 56 - which organizations and which uses the Act reaches

    Scenario Outline: Any business is bound, whatever its size (<kind>, <staff>)
      Given the case "ab-furniture-credit"
      And the answer to "org.kind" is "<kind>"
      And the answer to "org.headcount" is "CA-AB: <staff>"
      And the answer to "market.customers" is "none"
      When it is assessed as of 2026-11-24
      Then the test "ca-ab.organisation" is met
      And the test "ca-ab.applies" is met
      And these duties apply and are in force:
        | ca-ab-pipa.s5-6.accountability-policies    |
        | ca-ab-pipa.s6-2.foreign-provider-policy    |
        | ca-ab-pipa.s6-13-1.foreign-provider-notice |
        | ca-ab-pipa.s7-9.consent                    |
        | ca-ab-pipa.s11-13.purpose-notice           |
        | ca-ab-pipa.s24-28.access                   |
        | ca-ab-pipa.s33-34.accuracy-security        |
        | ca-ab-pipa.s34-1.breach                    |
        | ca-ab-pipa.s35.retention                   |

      Examples:
        | kind        | staff |
        | for-profit  | 1     |
        | for-profit  | 900   |
        | sole-trader | 0     |

    Scenario Outline: A non-profit that sells something is bound for it (<kind>)
      Given the case "ab-furniture-credit"
      And the answer to "org.kind" is "<kind>"
      When it is assessed as of 2026-11-24
      Then the test "ca-ab.organisation" is met
      And "ca-ab-pipa.s7-9.consent" applies

      Examples:
        | kind      |
        | nonprofit |
        | charity   |

    Scenario Outline: Whether a non-profit that sells nothing is bound depends on the statute it was set up under (<kind>)
      Given the case "ab-furniture-credit"
      And the answer to "org.kind" is "<kind>"
      And the answer to "market.customers" is "none"
      When it is assessed as of 2026-11-24
      Then the test "ca-ab.organisation" is open
      And "ca-ab-pipa.s7-9.consent" may apply
      And "ca-ab-pipa.s34-1.breach" may apply

      Examples:
        | kind      |
        | nonprofit |
        | charity   |

    Scenario: A federally incorporated non-profit that sells nothing is bound
      Given the case "ab-furniture-credit"
      And the answer to "org.kind" is "nonprofit"
      And the answer to "market.customers" is "none"
      And the open question of law "ca-ab-pipa.nonprofit-outside-commerce" is settled as yes
      When it is assessed as of 2026-11-24
      Then "ca-ab-pipa.s7-9.consent" applies

    Scenario: A non-profit under Alberta's Societies Act that sells nothing is not bound
      Given the case "ab-furniture-credit"
      And the answer to "org.kind" is "nonprofit"
      And the answer to "market.customers" is "none"
      And the open question of law "ca-ab-pipa.nonprofit-outside-commerce" is settled as no
      When it is assessed as of 2026-11-24
      Then the test "ca-ab.organisation" is not met
      And "ca-ab-pipa.s7-9.consent" does not apply because its conditions are not met

    Scenario Outline: A public body or a private person is not an organization under the Act (<kind>)
      Given the case "ab-furniture-credit"
      And the answer to "org.kind" is "<kind>"
      And the answer to "use.special_context" is "none"
      And the open question of law "ca-ab-pipa.nonprofit-outside-commerce" is settled as yes
      When it is assessed as of 2026-11-24
      Then the test "ca-ab.organisation" is not met
      And these duties do not apply:
        | ca-ab-pipa.s5-6.accountability-policies    |
        | ca-ab-pipa.s6-2.foreign-provider-policy    |
        | ca-ab-pipa.s6-13-1.foreign-provider-notice |
        | ca-ab-pipa.s7-9.consent                    |
        | ca-ab-pipa.s11-13.purpose-notice           |
        | ca-ab-pipa.s24-28.access                   |
        | ca-ab-pipa.s33-34.accuracy-security        |
        | ca-ab-pipa.s34-1.breach                    |
        | ca-ab-pipa.s35.retention                   |

      Examples:
        | kind           |
        | public-body    |
        | private-person |

    Scenario Outline: A tool that holds nothing about people, or only work contacts, is outside (<data>)
      Given the case "ab-furniture-credit"
      And the answer to "data.about_people" is "<data>"
      When it is assessed as of 2026-11-24
      Then the test "ca-ab.organisation" is not met
      And "ca-ab-pipa.s5-6.accountability-policies" does not apply because its conditions are not met
      And "ca-ab-pipa.s7-9.consent" does not apply because its conditions are not met

      Examples:
        | data               |
        | no                 |
        | work-contacts-only |

    Scenario: Not knowing whether the tool holds anything about people is not a no
      Given the case "ab-furniture-credit"
      And the answer to "data.about_people" is not known
      When it is assessed as of 2026-11-24
      Then "ca-ab-pipa.s7-9.consent" may apply, and "data.about_people" would settle it
      And "ca-ab-pipa.s34-1.breach" may apply, and "data.about_people" would settle it

    Scenario: A foreign firm that handles information of people in Alberta is reached
      Given the case "ab-furniture-credit"
      And the answer to "org.established_in" is "US"
      When it is assessed as of 2026-11-24
      Then the test "ca-ab.organisation" is met

    Scenario: An Edmonton firm answers for what it handles there about people elsewhere
      Given the case "ab-furniture-credit"
      And the answer to "people.locations" is "CA-SK"
      When it is assessed as of 2026-11-24
      Then the test "ca-ab.organisation" is met

    Scenario: Neither the firm nor the people are in Alberta
      Given the case "ab-furniture-credit"
      And the answer to "org.established_in" is "CA-BC"
      And the answer to "people.locations" is "CA-BC"
      When it is assessed as of 2026-11-24
      Then the test "ca-ab.organisation" is not met
      And the test "ca-ab.applies" is not met
      And "ca-ab-pipa.s7-9.consent" does not apply because its conditions are not met
      And "ca-ab-pipa.s6-2.foreign-provider-policy" does not apply because its conditions are not met
      And "ca-ab-pipa.s6-13-1.foreign-provider-notice" does not apply because its conditions are not met
      And "ca-ab-pipa.s34-1.breach" does not apply because its conditions are not met

    Scenario: Knowing only that all happens in Canada leaves the province open
      Given the case "ab-furniture-credit"
      And the answer to "org.established_in" is "CA"
      And the answer to "people.locations" is "CA"
      When it is assessed as of 2026-11-24
      Then the test "ca-ab.organisation" is open
      And "ca-ab-pipa.s7-9.consent" may apply, and "people.locations" would settle it

    Scenario: A credit union, which OSFI does not oversee, falls under the provincial Act
      Given the case "ab-furniture-credit"
      And the answer to "org.sector" is "bank"
      And the answer to "use.special_context" is "none"
      And the answer to "org.finance_supervision" is "none"
      When it is assessed as of 2026-11-24
      Then the test "ca-ab.organisation" is met
      And "ca-ab-pipa.s7-9.consent" applies

    Scenario: A deposit-taker that OSFI oversees may be a bank, so the provincial Act stays possible
      Given the case "ab-furniture-credit"
      And the answer to "org.sector" is "bank"
      And the answer to "use.special_context" is "none"
      And the answer to "org.finance_supervision" is "ca-osfi"
      When it is assessed as of 2026-11-24
      Then the test "ca-ab.organisation" is open
      And "ca-ab-pipa.s7-9.consent" may apply

    Scenario Outline: A federal undertaking falls under the federal Act instead (<sector>)
      Given the case "ab-furniture-credit"
      And the answer to "org.sector" is "<sector>"
      And the answer to "use.special_context" is "none"
      When it is assessed as of 2026-11-24
      Then the test "ca-ab.organisation" is not met
      And "ca-ab-pipa.s7-9.consent" does not apply because its conditions are not met

      Examples:
        | sector                 |
        | telecom                |
        | broadcaster            |
        | airline-airport        |
        | cross-border-transport |

    Scenario: A tool used for one person's private life only is outside altogether
      Given the case "ab-oilfield-hiring"
      And the answer to "org.sector" is "media-press"
      And the answer to "use.special_context" is "personal-only"
      When it is assessed as of 2026-11-24
      Then the test "ca-ab.organisation" is not met
      And "ca-ab-pipa.s5-6.accountability-policies" does not apply because its conditions are not met

    Scenario Outline: A use that is only journalism, art or literature is outside, but the organization keeps its general duties (<context>)
      Given the case "ab-oilfield-hiring"
      And the answer to "org.sector" is "media-press"
      And the answer to "use.special_context" is "<context>"
      And the answer to "people.groups" is "<group>"
      And the open question of law "ca-ab-pipa.work-information-in-journalism" is settled as yes
      When it is assessed as of 2026-11-24
      Then the test "ca-ab.applies" is not met
      And the test "ca-ab.organisation" is met
      And these duties do not apply:
        | ca-ab-pipa.s7-9.consent             |
        | ca-ab-pipa.s11-13.purpose-notice    |
        | ca-ab-pipa.s15-18-21.employees      |
        | ca-ab-pipa.s33-34.accuracy-security |
      And these duties apply and are in force:
        | ca-ab-pipa.s5-6.accountability-policies |
        | ca-ab-pipa.s24-28.access                |
        | ca-ab-pipa.s34-1.breach                 |
        | ca-ab-pipa.s35.retention                |

      Examples:
        | context        | group     |
        | journalism     | customers |
        | art-literature | customers |
        | art-literature | employees |

    Scenario Outline: Journalism on those who work for the firm, without consent, is open: personal employee information stays inside (<group>)
      Given the case "ab-oilfield-hiring"
      And the answer to "org.sector" is "media-press"
      And the answer to "use.special_context" is "journalism"
      And the answer to "people.groups" is "<group>"
      When it is assessed as of 2026-11-24
      Then the test "ca-ab.applies" is open
      And "ca-ab-pipa.s15-18-21.employees" may apply
      And "ca-ab-pipa.s33-34.accuracy-security" may apply

      Examples:
        | group            |
        | employees        |
        | applicants       |
        | former-employees |
        | contractors      |
        | platform-workers |

    Scenario Outline: Where consent carries only part of the journalism on staff, the rest is open (<ground>)
      Given the case "ab-oilfield-hiring"
      And the answer to "org.sector" is "media-press"
      And the answer to "use.special_context" is "journalism"
      And the answer to "data.grounds" is "they-agreed, <ground>"
      When it is assessed as of 2026-11-24
      Then the test "ca-ab.applies" is open

      Examples:
        | ground                       |
        | contract-needs-it            |
        | law-requires-it              |
        | own-interest                 |
        | crime-emergency-safeguarding |

    Scenario: Naming no reason at all does not put journalism on staff outside
      Given the case "ab-oilfield-hiring"
      And the answer to "org.sector" is "media-press"
      And the answer to "use.special_context" is "journalism"
      And the answer to "data.grounds" is "none"
      When it is assessed as of 2026-11-24
      Then the test "ca-ab.applies" is open

    Scenario: A newsroom's tool that serves to manage its reporters is inside
      Given the case "ab-oilfield-hiring"
      And the answer to "org.sector" is "media-press"
      And the answer to "use.special_context" is "journalism"
      And the open question of law "ca-ab-pipa.work-information-in-journalism" is settled as yes
      When it is assessed as of 2026-11-24
      Then the test "ca-ab.applies" is met
      And "ca-ab-pipa.s15-18-21.employees" applies

    Scenario: A newsroom's tool in which reporters only appear as the subject of reports is outside
      Given the case "ab-oilfield-hiring"
      And the answer to "org.sector" is "media-press"
      And the answer to "use.special_context" is "journalism"
      And the open question of law "ca-ab-pipa.work-information-in-journalism" is settled as no
      When it is assessed as of 2026-11-24
      Then the test "ca-ab.applies" is not met
      And "ca-ab-pipa.s15-18-21.employees" does not apply because its conditions are not met

    Scenario: Journalism on staff with their consent alone is outside
      Given the case "ab-oilfield-hiring"
      And the answer to "org.sector" is "media-press"
      And the answer to "use.special_context" is "journalism"
      And the answer to "data.grounds" is "they-agreed"
      And the open question of law "ca-ab-pipa.work-information-in-journalism" is settled as yes
      When it is assessed as of 2026-11-24
      Then the test "ca-ab.applies" is not met

    Scenario: Not knowing whether the tool serves journalism alone leaves the use open
      Given the case "ab-oilfield-hiring"
      And the answer to "org.sector" is "media-press"
      And the answer to "use.special_context" is not known
      When it is assessed as of 2026-11-24
      Then "ca-ab-pipa.s7-9.consent" may apply, and "use.special_context" would settle it

  Rule: Section 4(3)(f) - Alberta's Health Information Act may take over for patient information

    Scenario Outline: For a care provider or those who work for one, the use is open and the organization is bound (<part>)
      Given the case "ab-physio-notes"
      And the answer to "health.activity" is "<part>"
      When it is assessed as of 2026-11-24
      Then the test "ca-ab.applies" is open
      And the test "ca-ab.organisation" is met
      And "ca-ab-pipa.s7-9.consent" may apply
      And "ca-ab-pipa.s33-34.accuracy-security" may apply
      And "ca-ab-pipa.s34-1.breach" applies

      Examples:
        | part               |
        | treats-patients    |
        | for-care-providers |
        | hosts-records      |

    Scenario: A provider that is a custodian under the health Act is outside for its patients
      Given the case "ab-physio-notes"
      And the open question of law "ca-ab-pipa.health-act-instead" is settled as yes
      When it is assessed as of 2026-11-24
      Then the test "ca-ab.applies" is not met
      And "ca-ab-pipa.s7-9.consent" does not apply because its conditions are not met

    Scenario: A provider that is no custodian, such as many physiotherapists, is inside
      Given the case "ab-physio-notes"
      And the open question of law "ca-ab-pipa.health-act-instead" is settled as no
      When it is assessed as of 2026-11-24
      Then the test "ca-ab.applies" is met
      And "ca-ab-pipa.s7-9.consent" applies

    Scenario: A tool that only knows who the patients are is open too
      Given the case "ab-physio-notes"
      And the answer to "data.kinds" is "contact"
      When it is assessed as of 2026-11-24
      Then the test "ca-ab.applies" is open

    Scenario: A tool with health details of people not called patients is open too
      Given the case "ab-physio-notes"
      And the answer to "people.groups" is "customers"
      When it is assessed as of 2026-11-24
      Then the test "ca-ab.applies" is open

    Scenario: A clinic's tool for applicants without health details is inside in any case
      Given the case "ab-physio-notes"
      And the answer to "people.groups" is "applicants"
      And the answer to "data.kinds" is "contact, work-history"
      And the open question of law "ca-ab-pipa.health-act-instead" is settled as yes
      When it is assessed as of 2026-11-24
      Then the test "ca-ab.applies" is met

    Scenario: Someone with no part in health care is inside even with health details
      Given the case "ab-furniture-credit"
      And the answer to "data.kinds" is "contact, health"
      And the answer to "health.activity" is "consumer-health-app"
      And the open question of law "ca-ab-pipa.health-act-instead" is settled as yes
      When it is assessed as of 2026-11-24
      Then the test "ca-ab.applies" is met

  Rule: The Act is in force since 1 January 2004, in its amended form since 1 May 2010

    Scenario: The day before the Act, all is upcoming
      Given the case "ab-furniture-credit"
      When it is assessed as of 2003-12-31
      Then "ca-ab-pipa.s5-6.accountability-policies" applies and is upcoming from 2004-01-01
      And "ca-ab-pipa.s7-9.consent" applies and is upcoming from 2004-01-01
      And "ca-ab-pipa.s11-13.purpose-notice" applies and is upcoming from 2004-01-01
      And "ca-ab-pipa.s24-28.access" applies and is upcoming from 2004-01-01
      And "ca-ab-pipa.s33-34.accuracy-security" applies and is upcoming from 2004-01-01

    Scenario: On the day itself the first duties bind
      Given the case "ab-furniture-credit"
      When it is assessed as of 2004-01-01
      Then "ca-ab-pipa.s5-6.accountability-policies" applies and is in force from 2004-01-01
      And "ca-ab-pipa.s7-9.consent" applies and is in force from 2004-01-01
      And "ca-ab-pipa.s11-13.purpose-notice" applies and is in force from 2004-01-01
      And "ca-ab-pipa.s24-28.access" applies and is in force from 2004-01-01
      And "ca-ab-pipa.s33-34.accuracy-security" applies and is in force from 2004-01-01

    Scenario: The day before the amendments, theirs are upcoming
      Given the case "ab-furniture-credit"
      And the answer to "people.groups" is "customers, employees"
      And the answer to "data.grounds" is "they-agreed, own-interest"
      When it is assessed as of 2010-04-30
      Then "ca-ab-pipa.s6-2.foreign-provider-policy" applies and is upcoming from 2010-05-01
      And "ca-ab-pipa.s6-13-1.foreign-provider-notice" applies and is upcoming from 2010-05-01
      And "ca-ab-pipa.s15-18-21.employees" applies and is upcoming from 2010-05-01
      And "ca-ab-pipa.s34-1.breach" applies and is upcoming from 2010-05-01
      And "ca-ab-pipa.s35.retention" applies and is upcoming from 2010-05-01

    Scenario: On the day itself the amendments bind
      Given the case "ab-furniture-credit"
      And the answer to "people.groups" is "customers, employees"
      And the answer to "data.grounds" is "they-agreed, own-interest"
      When it is assessed as of 2010-05-01
      Then "ca-ab-pipa.s6-2.foreign-provider-policy" applies and is in force from 2010-05-01
      And "ca-ab-pipa.s6-13-1.foreign-provider-notice" applies and is in force from 2010-05-01
      And "ca-ab-pipa.s15-18-21.employees" applies and is in force from 2010-05-01
      And "ca-ab-pipa.s34-1.breach" applies and is in force from 2010-05-01
      And "ca-ab-pipa.s35.retention" applies and is in force from 2010-05-01

  Rule: Sections 6(2) and 13.1 - suppliers outside Canada

    Scenario Outline: Another firm's supplier abroad brings both the policy entry and the notice (<runner>)
      Given the case "ab-furniture-credit"
      And the answer to "vendor.runs_it" is "<runner>"
      When it is assessed as of 2026-11-24
      Then "ca-ab-pipa.s6-2.foreign-provider-policy" applies
      And "ca-ab-pipa.s6-13-1.foreign-provider-notice" applies

      Examples:
        | runner        |
        | outside-firm  |
        | group-company |

    Scenario: Where the shop runs the tool itself, even on machines abroad, there is no service provider
      Given the case "ab-furniture-credit"
      And the answer to "vendor.runs_it" is "own-machines"
      When it is assessed as of 2026-11-24
      Then "ca-ab-pipa.s6-2.foreign-provider-policy" does not apply because its conditions are not met
      And "ca-ab-pipa.s6-13-1.foreign-provider-notice" does not apply because its conditions are not met

    Scenario Outline: A supplier elsewhere in Canada brings neither (<place>)
      Given the case "ab-furniture-credit"
      And the answer to "vendor.places" is "<place>"
      And the answer to "data.places" is "<place>"
      When it is assessed as of 2026-11-24
      Then "ca-ab-pipa.s6-2.foreign-provider-policy" does not apply because its conditions are not met
      And "ca-ab-pipa.s6-13-1.foreign-provider-notice" does not apply because its conditions are not met

      Examples:
        | place |
        | CA-AB |
        | CA-ON |
        | CA    |

    Scenario Outline: Either the supplier's seat or the place of the data abroad is enough (<vendor>, <data>)
      Given the case "ab-furniture-credit"
      And the answer to "vendor.places" is "<vendor>"
      And the answer to "data.places" is "<data>"
      When it is assessed as of 2026-11-24
      Then "ca-ab-pipa.s6-2.foreign-provider-policy" applies
      And "ca-ab-pipa.s6-13-1.foreign-provider-notice" applies

      Examples:
        | vendor | data  |
        | IE     | CA-AB |
        | CA-AB  | US    |

    Scenario: Not knowing where the supplier and the data are leaves both open
      Given the case "ab-furniture-credit"
      And the answer to "vendor.places" is not known
      And the answer to "data.places" is "CA-AB"
      When it is assessed as of 2026-11-24
      Then "ca-ab-pipa.s6-2.foreign-provider-policy" may apply, and "vendor.places" would settle it
      And "ca-ab-pipa.s6-13-1.foreign-provider-notice" may apply, and "vendor.places" would settle it

    Scenario: Employee information handled without consent brings the policy entry but not the individual notice
      Given the case "ab-oilfield-hiring"
      And the answer to "vendor.places" is "US"
      When it is assessed as of 2026-11-24
      Then "ca-ab-pipa.s6-2.foreign-provider-policy" applies and is in force from 2010-05-01
      And "ca-ab-pipa.s6-13-1.foreign-provider-notice" does not apply because its conditions are not met

    Scenario: Employee information handled by consent brings the notice too
      Given the case "ab-oilfield-hiring"
      And the answer to "vendor.places" is "US"
      And the answer to "data.grounds" is "explicit-yes"
      When it is assessed as of 2026-11-24
      Then "ca-ab-pipa.s6-13-1.foreign-provider-notice" applies

    Scenario Outline: Customers who handed their information over for the deal are deemed to consent (<ground>)
      Given the case "ab-furniture-credit"
      And the answer to "data.grounds" is "<ground>"
      When it is assessed as of 2026-11-24
      Then "ca-ab-pipa.s6-13-1.foreign-provider-notice" applies

      Examples:
        | ground            |
        | contract-needs-it |
        | own-interest      |

    Scenario: Customers' information handled only because a law requires it is not collected with consent
      Given the case "ab-furniture-credit"
      And the answer to "data.grounds" is "law-requires-it"
      When it is assessed as of 2026-11-24
      Then "ca-ab-pipa.s6-13-1.foreign-provider-notice" does not apply because its conditions are not met
      And "ca-ab-pipa.s6-2.foreign-provider-policy" applies

    Scenario: Not knowing why one may use the data leaves the notice open
      Given the case "ab-furniture-credit"
      And the answer to "data.grounds" is not known
      When it is assessed as of 2026-11-24
      Then "ca-ab-pipa.s6-13-1.foreign-provider-notice" may apply, and "data.grounds" would settle it

  Rule: Sections 7 to 9 - consent; a reasonable purpose is still needed for what is public

    Scenario: Scraped pages are not outside the rule, although the court struck part of the closed list in 2025
      Given the case "ab-furniture-credit"
      And the answer to "data.sources" is "web-scrape"
      When it is assessed as of 2026-11-24
      Then "ca-ab-pipa.s7-9.consent" applies
      And "ca-ab-pipa.s11-13.purpose-notice" applies

  Rule: Sections 15, 18 and 21 - employee information without consent

    Scenario Outline: Potential, present and former workers, contractors included (<group>)
      Given the case "ab-oilfield-hiring"
      And the answer to "people.groups" is "<group>"
      When it is assessed as of 2026-11-24
      Then "ca-ab-pipa.s15-18-21.employees" applies and is in force from 2010-05-01

      Examples:
        | group            |
        | employees        |
        | applicants       |
        | former-employees |
        | contractors      |
        | platform-workers |

    Scenario: Information on customers is not employee information
      Given the case "ab-oilfield-hiring"
      And the answer to "people.groups" is "customers"
      When it is assessed as of 2026-11-24
      Then "ca-ab-pipa.s15-18-21.employees" does not apply because its conditions are not met

    Scenario Outline: With consent alone these sections are not needed (<ground>)
      Given the case "ab-oilfield-hiring"
      And the answer to "data.grounds" is "<ground>"
      When it is assessed as of 2026-11-24
      Then "ca-ab-pipa.s15-18-21.employees" does not apply because its conditions are not met

      Examples:
        | ground       |
        | they-agreed  |
        | explicit-yes |

    Scenario Outline: Where part of the use rests on something else than consent, they govern that part (<ground>)
      Given the case "ab-oilfield-hiring"
      And the answer to "data.grounds" is "they-agreed, <ground>"
      When it is assessed as of 2026-11-24
      Then "ca-ab-pipa.s15-18-21.employees" applies

      Examples:
        | ground                       |
        | contract-needs-it            |
        | law-requires-it              |
        | own-interest                 |
        | crime-emergency-safeguarding |

    Scenario: Naming no reason at all does not escape them
      Given the case "ab-oilfield-hiring"
      And the answer to "data.grounds" is "none"
      When it is assessed as of 2026-11-24
      Then "ca-ab-pipa.s15-18-21.employees" applies

    Scenario: Not knowing who is concerned leaves it open
      Given the case "ab-oilfield-hiring"
      And the answer to "people.groups" is not known
      When it is assessed as of 2026-11-24
      Then "ca-ab-pipa.s15-18-21.employees" may apply, and "people.groups" would settle it

    Scenario: A firm with crews only in Saskatchewan is not under this rule
      Given the case "ab-oilfield-hiring"
      And the answer to "org.established_in" is "CA-SK"
      And the answer to "people.locations" is "CA-SK"
      When it is assessed as of 2026-11-24
      Then "ca-ab-pipa.s15-18-21.employees" does not apply because its conditions are not met

  Rule: Section 34.1 - a breach is reported to the Commissioner by who controls the information

    Scenario: The shop whose customer list leaked reports without unreasonable delay
      Given the case "ab-furniture-credit"
      And the answer to "org.events" is "breach"
      When it is assessed as of 2026-11-24
      Then "ca-ab-pipa.s34-1.breach" applies and is in force from 2010-05-01

    Scenario Outline: Whoever decides, alone or jointly, has control (<role>)
      Given the case "ab-furniture-credit"
      And the answer to "data.sources" is "clients"
      And the answer to "role.data" is "<role>"
      When it is assessed as of 2026-11-24
      Then "ca-ab-pipa.s34-1.breach" applies

      Examples:
        | role      |
        | we-decide |
        | jointly   |

    Scenario: A firm that only follows a client's orders has no control and tells the client
      Given the case "ab-furniture-credit"
      And the answer to "data.sources" is "clients"
      And the answer to "role.data" is "for-clients"
      When it is assessed as of 2026-11-24
      Then "ca-ab-pipa.s34-1.breach" does not apply because its conditions are not met
      And "ca-ab-pipa.s33-34.accuracy-security" applies

    Scenario: Not knowing who decides leaves it open
      Given the case "ab-furniture-credit"
      And the answer to "data.sources" is "clients"
      And the answer to "role.data" is not known
      When it is assessed as of 2026-11-24
      Then "ca-ab-pipa.s34-1.breach" may apply, and "role.data" would settle it

  Rule: Sections 24 to 32 and 35 - requests and retention

    Scenario: A request and data no longer needed make the duties fall due
      Given the case "ab-furniture-credit"
      And the answer to "org.events" is "people-request, data-no-longer-needed"
      When it is assessed as of 2026-11-24
      Then "ca-ab-pipa.s24-28.access" applies and is in force from 2004-01-01
      And "ca-ab-pipa.s35.retention" applies and is in force from 2010-05-01

    Scenario Outline: Whoever decides on the data, alone or jointly, answers requests (<role>)
      Given the case "ab-furniture-credit"
      And the answer to "data.sources" is "clients"
      And the answer to "role.data" is "<role>"
      When it is assessed as of 2026-11-24
      Then "ca-ab-pipa.s24-28.access" applies

      Examples:
        | role      |
        | we-decide |
        | jointly   |

    Scenario: Who only acts on behalf of another organization does not answer requests (s. 23(b)), but keeps no longer than it needs
      Given the case "ab-furniture-credit"
      And the answer to "data.sources" is "clients"
      And the answer to "role.data" is "for-clients"
      When it is assessed as of 2026-11-24
      Then "ca-ab-pipa.s24-28.access" does not apply because its conditions are not met
      And "ca-ab-pipa.s35.retention" applies

    Scenario: Not knowing for whom one acts leaves requests open
      Given the case "ab-furniture-credit"
      And the answer to "data.sources" is "clients"
      And the answer to "role.data" is not known
      When it is assessed as of 2026-11-24
      Then "ca-ab-pipa.s24-28.access" may apply, and "role.data" would settle it

Feature: GDPR, what a small firm owes when a tool handles data about people
  The General Data Protection Regulation was not amended for AI: its 2016 text binds every firm that uses people's data in a tool,
  whatever its size. What changes from case to case is who decides on the data, who really takes the decision, how risky the use is
  and where the data goes. These scenarios state, article by article, where each duty begins and where it stops.

  Rule: Article 99(2) - the regulation applies from 25 May 2018

    Scenario: The day before, a lender's duties are only upcoming
      Given the case "gdpr-fintech"
      When it is assessed as of 2018-05-24
      Then these duties apply and are upcoming:
        | eu-gdpr.art6.legal-basis                   |
        | eu-gdpr.art13-14.notice                    |
        | eu-gdpr.art13-2f.adm-notice                |
        | eu-gdpr.art15.access                       |
        | eu-gdpr.art22.no-solely-automated-decision |
        | eu-gdpr.art22-3.safeguards                 |
        | eu-gdpr.art24-25.by-design                 |
        | eu-gdpr.art28.processor-contract           |
        | eu-gdpr.art30.ropa                         |
        | eu-gdpr.art32.security                     |
        | eu-gdpr.art33.breach-authority             |
        | eu-gdpr.art34.breach-people                |
        | eu-gdpr.art35.dpia                         |
        | eu-gdpr.art36.prior-consultation           |
        | eu-gdpr.art44.transfer-rule                |
        | eu-gdpr.art46.safeguards-and-tia           |
        | eu-gdpr.art48.foreign-orders               |
        | eu-gdpr.art13-1f.transfer-notice           |

    Scenario: On the day itself they are in force
      Given the case "gdpr-fintech"
      When it is assessed as of 2018-05-25
      Then these duties apply and are in force:
        | eu-gdpr.art6.legal-basis                   |
        | eu-gdpr.art13-14.notice                    |
        | eu-gdpr.art13-2f.adm-notice                |
        | eu-gdpr.art15.access                       |
        | eu-gdpr.art22.no-solely-automated-decision |
        | eu-gdpr.art22-3.safeguards                 |
        | eu-gdpr.art24-25.by-design                 |
        | eu-gdpr.art28.processor-contract           |
        | eu-gdpr.art30.ropa                         |
        | eu-gdpr.art32.security                     |
        | eu-gdpr.art33.breach-authority             |
        | eu-gdpr.art34.breach-people                |
        | eu-gdpr.art35.dpia                         |
        | eu-gdpr.art36.prior-consultation           |
        | eu-gdpr.art44.transfer-rule                |
        | eu-gdpr.art46.safeguards-and-tia           |
        | eu-gdpr.art48.foreign-orders               |
        | eu-gdpr.art13-1f.transfer-notice           |

    Scenario: The rules on health data and on the data protection officer start on the same day: the day before
      Given the case "gdpr-clinic"
      And the answer to "people.in_use_count" is "10000"
      When it is assessed as of 2018-05-24
      Then "eu-gdpr.art9.special-categories" applies and is upcoming from 2018-05-25
      And "eu-gdpr.art37.dpo" applies and is upcoming from 2018-05-25

    Scenario: The rules on health data and on the data protection officer start on the same day: the day itself
      Given the case "gdpr-clinic"
      And the answer to "people.in_use_count" is "10000"
      When it is assessed as of 2018-05-25
      Then "eu-gdpr.art9.special-categories" applies and is in force from 2018-05-25
      And "eu-gdpr.art37.dpo" applies and is in force from 2018-05-25

    Scenario: A shop outside Europe needs no representative yet on the day before
      Given the case "gdpr-us-shop"
      When it is assessed as of 2018-05-24
      Then "eu-gdpr.art27.eu-representative" applies and is upcoming from 2018-05-25

    Scenario: A shop outside Europe needs a representative from the day itself
      Given the case "gdpr-us-shop"
      When it is assessed as of 2018-05-25
      Then "eu-gdpr.art27.eu-representative" applies and is in force from 2018-05-25

    Scenario Outline: The check of an adequacy decision older than the regulation is due from its first day: <day>
      Given the case "gdpr-workshop"
      And the answer to "vendor.runs_it" is "outside-firm"
      And the answer to "vendor.places" is "NZ"
      And the answer to "data.places" is "NZ"
      When it is assessed as of <day>
      Then "eu-gdpr.art45.adequacy-check" applies and is <state> from 2018-05-25

      Examples:
        | day        | state    |
        | 2018-05-24 | upcoming |
        | 2018-05-25 | in force |

    Scenario Outline: The limits of the transfer exceptions hold from the first day: <day>
      Given the case "gdpr-fintech"
      And the answer to "transfer.cover" is "one-off-need"
      When it is assessed as of <day>
      Then "eu-gdpr.art49.derogations" applies and is <state> from 2018-05-25

      Examples:
        | day        | state    |
        | 2018-05-24 | upcoming |
        | 2018-05-25 | in force |

    Scenario: A basis of its own for AI, 96 hours for breaches, a wider relief from records: in November 2026 all this is proposed and not law
      Given the case "gdpr-fintech"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art33.breach-authority" applies and is in force from 2018-05-25
      And "eu-gdpr.art6.legal-basis" applies and is in force from 2018-05-25
      And "eu-gdpr.art30.ropa" applies and is in force from 2018-05-25

  Rule: Articles 2 and 3 - what and whom the regulation reaches

    Scenario: Where no recognisable person is in the data, none of the duties applies
      Given the case "gdpr-fintech"
      And the answer to "data.about_people" is "no"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.applies" is not met
      And these duties do not apply:
        | eu-gdpr.art6.legal-basis                   |
        | eu-gdpr.art9.special-categories            |
        | eu-gdpr.art13-14.notice                    |
        | eu-gdpr.art13-2f.adm-notice                |
        | eu-gdpr.art15.access                       |
        | eu-gdpr.art22.no-solely-automated-decision |
        | eu-gdpr.art22-3.safeguards                 |
        | eu-gdpr.art24-25.by-design                 |
        | eu-gdpr.art27.eu-representative            |
        | eu-gdpr.art28.processor-contract           |
        | eu-gdpr.art30.ropa                         |
        | eu-gdpr.art32.security                     |
        | eu-gdpr.art33.breach-authority             |
        | eu-gdpr.art34.breach-people                |
        | eu-gdpr.art35.dpia                         |
        | eu-gdpr.art36.prior-consultation           |
        | eu-gdpr.art37.dpo                          |
        | eu-gdpr.art44.transfer-rule                |
        | eu-gdpr.art45.adequacy-check               |
        | eu-gdpr.art46.safeguards-and-tia           |
        | eu-gdpr.art48.foreign-orders               |
        | eu-gdpr.art49.derogations                  |
        | eu-gdpr.art13-1f.transfer-notice           |

    Scenario: A private person acting outside any work is not bound
      Given the case "gdpr-workshop"
      And the answer to "org.kind" is "private-person"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.applies" is not met
      And "eu-gdpr.art32.security" does not apply because its conditions are not met
      And "eu-gdpr.art33.breach-authority" does not apply because its conditions are not met
      And "eu-gdpr.art48.foreign-orders" does not apply because its conditions are not met

    Scenario: The work contacts of a business customer are personal data
      Given the case "gdpr-workshop"
      And the answer to "data.about_people" is "work-contacts-only"
      And the answer to "people.groups" is "business-contacts"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.applies" is met
      And "eu-gdpr.art6.legal-basis" applies
      And "eu-gdpr.art13-14.notice" applies
      And "eu-gdpr.art32.security" applies

    Scenario: Coded data stays personal for whoever can undo the code
      Given the case "gdpr-clinic"
      And the answer to "data.form" is "coded"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.applies" is met
      And "eu-gdpr.art9.special-categories" applies

    Scenario Outline: A firm of any size and kind is bound: <kind> with <staff> staff
      Given the case "gdpr-workshop"
      And the answer to "org.kind" is "<kind>"
      And the answer to "org.headcount" is "PT: <staff>"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art6.legal-basis" applies
      And "eu-gdpr.art24-25.by-design" applies

      Examples:
        | kind        | staff |
        | sole-trader | 0     |
        | nonprofit   | 3     |
        | charity     | 30    |
        | for-profit  | 249   |
        | public-body | 80    |

    Scenario: A firm established only in Europe is bound even where the people live elsewhere
      Given the case "gdpr-workshop"
      And the answer to "people.locations" is "US-NY"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.applies" is met

    Scenario: A firm in Norway is bound like one in the Union
      Given the case "gdpr-workshop"
      And the answer to "org.established_in" is "NO"
      And the answer to "people.locations" is "NO"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.applies" is met

    Scenario: A firm on both sides of the ocean is bound for people in Europe
      Given the case "gdpr-workshop"
      And the answer to "org.established_in" is "CA-QC, FR"
      And the answer to "people.locations" is "CA-QC, FR"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.applies" is met

    Scenario: Whether its use for people elsewhere belongs to the European office depends on the set-up and stays open
      Given the case "gdpr-workshop"
      And the answer to "org.established_in" is "CA-QC, FR"
      And the answer to "people.locations" is "CA-QC"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.applies" is open
      And "eu-gdpr.art6.legal-basis" may apply

    Scenario: A foreign shop that offers its goods to people in Europe is bound
      Given the case "gdpr-us-shop"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.applies" is met
      And the test "eu-gdpr.outside-reach" is met

    Scenario: A foreign firm that offers nothing in Europe but follows what people do there is bound
      Given the case "gdpr-us-shop"
      And the answer to "market.places" is "US-OH"
      And the answer to "data.kinds" is "contact, browsing"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.applies" is met
      And "eu-gdpr.art27.eu-representative" applies

    Scenario Outline: A foreign firm that gathers faces of people in Europe is bound, wherever its clients are: <people>
      Given the case "gdpr-us-shop"
      And the answer to "market.places" is "US-OH"
      And the answer to "people.locations" is "<people>"
      And the answer to "use.red_lines" is "face-scraping"
      When it is assessed as of 2026-11-28
      Then the test "eu-gdpr.applies" <verdict>

      Examples:
        | people | verdict    |
        | FR     | is met     |
        | US-OH  | is not met |

    Scenario Outline: A foreign firm that scores people in Europe from gathered data may be bound: <source>, <purpose>
      Given the case "gdpr-us-shop"
      And the answer to "market.places" is "US-OH"
      And the answer to "data.sources" is "<source>"
      And the answer to "use.purposes" is "<purpose>"
      And the answer to "decision.domains" is "<domain>"
      When it is assessed as of 2026-11-28
      Then the test "eu-gdpr.applies" <verdict>

      Examples:
        | source         | purpose        | domain | verdict    |
        | bought         | credit-scoring | credit | is open    |
        | public-records | credit-scoring | credit | is open    |
        | web-scrape     | credit-scoring | credit | is open    |
        | social-media   | credit-scoring | credit | is open    |
        | person         | credit-scoring | credit | is not met |
        | bought         | writing        | none   | is not met |

    Scenario Outline: Profiles from gathered data, the question settled as <how>
      Given the case "gdpr-us-shop"
      And the answer to "market.places" is "US-OH"
      And the answer to "data.sources" is "web-scrape"
      And the answer to "use.purposes" is "credit-scoring"
      And the answer to "decision.domains" is "credit"
      And the open question of law "eu-gdpr.profiling-gathered-data-follows-conduct" is settled as <how>
      When it is assessed as of 2026-11-28
      Then the test "eu-gdpr.applies" <verdict>

      Examples:
        | how | verdict    |
        | yes | is met     |
        | no  | is not met |

    Scenario: A foreign firm that neither aims at Europe nor follows anyone there is not bound, although a person in Europe writes to it
      Given the case "gdpr-us-shop"
      And the answer to "market.places" is "US-OH"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.applies" is not met
      And "eu-gdpr.art6.legal-basis" does not apply because its conditions are not met
      And "eu-gdpr.art27.eu-representative" does not apply because its conditions are not met

    Scenario: A foreign shop is not bound for its customers at home
      Given the case "gdpr-us-shop"
      And the answer to "people.locations" is "US-OH"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.applies" is not met
      And "eu-gdpr.art15.access" does not apply because its conditions are not met

    Scenario: As long as nobody has said whether the tool handles data about people, no duty is ruled out
      Given the case "gdpr-fintech"
      And the answer to "data.about_people" is not known
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art6.legal-basis" may apply, and "data.about_people" would settle it
      And "eu-gdpr.art22.no-solely-automated-decision" may apply, and "data.about_people" would settle it
      And "eu-gdpr.art32.security" may apply, and "data.about_people" would settle it

    Scenario: As long as the places where a foreign shop sells are not known, its duties stay open
      Given the case "gdpr-us-shop"
      And the answer to "market.places" is not known
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art6.legal-basis" may apply, and "market.places" would settle it
      And "eu-gdpr.art27.eu-representative" may apply, and "market.places" would settle it

    Scenario: A firm on both sides of the ocean that sells only at home is still bound for people in Europe
      Given the case "gdpr-workshop"
      And the answer to "org.established_in" is "CA-QC, FR"
      And the answer to "market.places" is "CA-QC"
      And the answer to "people.locations" is "CA-QC, FR"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.applies" is met

    Scenario: A foreign firm that follows people at home only is not bound
      Given the case "gdpr-us-shop"
      And the answer to "market.places" is "US-OH"
      And the answer to "people.locations" is "US-OH"
      And the answer to "data.kinds" is "contact, browsing"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.applies" is not met
      And "eu-gdpr.art32.security" does not apply because its conditions are not met

    Scenario: A foreign supplier without any link to Europe is no processor under the regulation
      Given the case "gdpr-transcriber"
      And the answer to "org.established_in" is "US-NY"
      And the answer to "market.places" is "US-NY"
      And the answer to "people.locations" is "US-NY"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.processor" is not met
      And "eu-gdpr.art28.processor-contract" does not apply because its conditions are not met
      And "eu-gdpr.art33.breach-authority" does not apply because its conditions are not met

  Rule: Article 4(7) and (8) - the controller decides, the processor follows orders

    Scenario: A firm that uses a tool for its own ends is the controller and owes the controller's duties
      Given the case "gdpr-workshop"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.controller" is met
      And the test "eu-gdpr.processor" is not met
      And these duties apply and are in force:
        | eu-gdpr.art6.legal-basis       |
        | eu-gdpr.art13-14.notice        |
        | eu-gdpr.art15.access           |
        | eu-gdpr.art24-25.by-design     |
        | eu-gdpr.art32.security         |
        | eu-gdpr.art33.breach-authority |
        | eu-gdpr.art34.breach-people    |
        | eu-gdpr.art48.foreign-orders   |

    Scenario: A processor owes the duties that name processors
      Given the case "gdpr-transcriber"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.processor" is met
      And the test "eu-gdpr.controller" is not met
      And these duties apply and are in force:
        | eu-gdpr.art28.processor-contract |
        | eu-gdpr.art30.ropa               |
        | eu-gdpr.art32.security           |
        | eu-gdpr.art33.breach-authority   |
        | eu-gdpr.art44.transfer-rule      |
        | eu-gdpr.art46.safeguards-and-tia |
        | eu-gdpr.art48.foreign-orders     |

    Scenario: A processor does not owe its client's duties
      Given the case "gdpr-transcriber"
      When it is assessed as of 2026-11-24
      Then these duties do not apply:
        | eu-gdpr.art6.legal-basis                   |
        | eu-gdpr.art9.special-categories            |
        | eu-gdpr.art13-14.notice                    |
        | eu-gdpr.art13-2f.adm-notice                |
        | eu-gdpr.art15.access                       |
        | eu-gdpr.art22.no-solely-automated-decision |
        | eu-gdpr.art22-3.safeguards                 |
        | eu-gdpr.art24-25.by-design                 |
        | eu-gdpr.art34.breach-people                |
        | eu-gdpr.art35.dpia                         |
        | eu-gdpr.art36.prior-consultation           |
        | eu-gdpr.art13-1f.transfer-notice           |

    Scenario: A supplier that also decides, for instance to train its own model, owes both sets of duties
      Given the case "gdpr-transcriber"
      And the answer to "role.data" is "we-decide, for-clients"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art6.legal-basis" applies
      And "eu-gdpr.art13-14.notice" applies
      And "eu-gdpr.art24-25.by-design" applies
      And "eu-gdpr.art28.processor-contract" applies

    Scenario: Whoever decides together with others is a controller too
      Given the case "gdpr-transcriber"
      And the answer to "role.data" is "jointly"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.controller" is met
      And "eu-gdpr.art15.access" applies

    Scenario: As long as it is not known who decides on the data, the controller's duties stay open
      Given the case "gdpr-transcriber"
      And the answer to "role.data" is not known
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art6.legal-basis" may apply, and "role.data" would settle it
      And "eu-gdpr.art34.breach-people" may apply, and "role.data" would settle it

  Rule: Article 99(2) - the core rules, consent and the rights of people start on the same day

    Scenario Outline: Principles, answers, rights and the rules on staff data: <day>
      Given the case "gdpr-bakery"
      When it is assessed as of <day>
      Then "eu-gdpr.art5.principles" applies and is <state> from 2018-05-25
      And "eu-gdpr.art12.modalities" applies and is <state> from 2018-05-25
      And "eu-gdpr.art16-21.rights" applies and is <state> from 2018-05-25
      And "eu-gdpr.art88.employee-data" applies and is <state> from 2018-05-25

      Examples:
        | day        | state    |
        | 2018-05-24 | upcoming |
        | 2018-05-25 | in force |
        | 2026-11-24 | in force |

    Scenario Outline: Consent, and the parents of a child: <day>
      Given the case "eu-vocabulary-app"
      When it is assessed as of <day>
      Then "eu-gdpr.art7.consent" applies and is <state> from 2018-05-25
      And "eu-gdpr.art8.child-consent" applies and is <state> from 2018-05-25

      Examples:
        | day        | state    |
        | 2018-05-24 | upcoming |
        | 2018-05-25 | in force |
        | 2026-11-24 | in force |

    Scenario Outline: Data on offences, and firms that decide together: <day>
      Given the case "gdpr-bakery"
      And the answer to "data.kinds" is "contact, convictions"
      And the answer to "data.sources" is "person, partners"
      And the answer to "role.data" is "jointly"
      When it is assessed as of <day>
      Then "eu-gdpr.art10.criminal-data" applies and is <state> from 2018-05-25
      And "eu-gdpr.art26.joint-controllers" applies and is <state> from 2018-05-25

      Examples:
        | day        | state    |
        | 2018-05-24 | upcoming |
        | 2018-05-25 | in force |

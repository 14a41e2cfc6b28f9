Feature: UK GDPR, what a small firm owes when a tool handles data about people
  The law of the United Kingdom began as the EU's regulation and went its own way with the Data (Use and Access) Act 2025. Most duties of
  the European text still stand; the rules on decisions by machine, on recognised interests, on new uses and on transfers are British.
  These scenarios state, article by article, where each duty begins and where it stops.

  Rule: From 31 December 2020 as the UK GDPR, from 5 February 2026 in the words of the Act of 2025

    Scenario: The day before the UK GDPR existed, its duties are only upcoming
      Given the case "uk-lender"
      When it is assessed as of 2020-12-30
      Then these duties apply and are upcoming:
        | uk-gdpr.art5-6.lawful-basis                |
        | uk-gdpr.art5-1cde.minimise-accurate-retain |
        | uk-gdpr.art13-14.privacy-notice            |
        | uk-gdpr.art12A-15.access-request           |
        | uk-gdpr.art16-21.rights                    |
        | uk-gdpr.art25.dp-by-design-children        |
        | uk-gdpr.art28.processor-contract           |
        | uk-gdpr.art30.records                      |
        | uk-gdpr.art32.security                     |
        | uk-gdpr.art33.breach-report                |
        | uk-gdpr.art34.breach-to-people             |
        | uk-gdpr.art35.dpia                         |
        | uk-gdpr.art36.prior-consultation           |
        | uk-gdpr.art37.dpo                          |
        | uk-gdpr.art44A.restricted-transfer-gate    |
        | uk-gdpr.art46.safeguards-dp-test           |
        | uk-gdpr.art13-1f.transfer-transparency     |
        | uk-gdpr.art5-1a.fairness-bias-testing      |

    Scenario: On the last day of 2020 they are in force
      Given the case "uk-lender"
      When it is assessed as of 2020-12-31
      Then these duties apply and are in force:
        | uk-gdpr.art5-6.lawful-basis                |
        | uk-gdpr.art5-1cde.minimise-accurate-retain |
        | uk-gdpr.art13-14.privacy-notice            |
        | uk-gdpr.art12A-15.access-request           |
        | uk-gdpr.art16-21.rights                    |
        | uk-gdpr.art25.dp-by-design-children        |
        | uk-gdpr.art28.processor-contract           |
        | uk-gdpr.art30.records                      |
        | uk-gdpr.art32.security                     |
        | uk-gdpr.art33.breach-report                |
        | uk-gdpr.art34.breach-to-people             |
        | uk-gdpr.art35.dpia                         |
        | uk-gdpr.art36.prior-consultation           |
        | uk-gdpr.art37.dpo                          |
        | uk-gdpr.art44A.restricted-transfer-gate    |
        | uk-gdpr.art46.safeguards-dp-test           |
        | uk-gdpr.art13-1f.transfer-transparency     |
        | uk-gdpr.art5-1a.fairness-bias-testing      |

    Scenario Outline: The duties that need special facts start on the same day: <case>, <fact>, <day>
      Given the case "<case>"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of <day>
      Then "<duty>" applies and is <state> from 2020-12-31

      Examples:
        | case           | fact           | answer               | duty                                     | day        | state    |
        | uk-clinic      | data.new_use   | no                   | uk-gdpr.art9.special-category-condition  | 2020-12-30 | upcoming |
        | uk-clinic      | data.new_use   | no                   | uk-gdpr.art9.special-category-condition  | 2020-12-31 | in force |
        | uk-workshop    | data.kinds     | contact, convictions | uk-gdpr.art10.criminal-offence-data      | 2020-12-30 | upcoming |
        | uk-workshop    | data.kinds     | contact, convictions | uk-gdpr.art10.criminal-offence-data      | 2020-12-31 | in force |
        | uk-transcriber | role.data      | jointly              | uk-gdpr.art26.joint-controllers          | 2020-12-30 | upcoming |
        | uk-transcriber | role.data      | jointly              | uk-gdpr.art26.joint-controllers          | 2020-12-31 | in force |
        | uk-us-shop     | data.new_use   | no                   | uk-gdpr.art27.uk-representative          | 2020-12-30 | upcoming |
        | uk-us-shop     | data.new_use   | no                   | uk-gdpr.art27.uk-representative          | 2020-12-31 | in force |
        | uk-transcriber | data.new_use   | no                   | uk-gdpr.art28-processor.own-duties       | 2020-12-30 | upcoming |
        | uk-transcriber | data.new_use   | no                   | uk-gdpr.art28-processor.own-duties       | 2020-12-31 | in force |
        | uk-story-app   | data.new_use   | no                   | uk-gdpr.art8.child-consent               | 2020-12-30 | upcoming |
        | uk-story-app   | data.new_use   | no                   | uk-gdpr.art8.child-consent               | 2020-12-31 | in force |
        | uk-workshop    | data.sources   | person, bought       | uk-gdpr.onward-sharing.due-diligence     | 2020-12-30 | upcoming |
        | uk-workshop    | data.sources   | person, bought       | uk-gdpr.onward-sharing.due-diligence     | 2020-12-31 | in force |
        | uk-lender      | transfer.cover | one-off-need         | uk-gdpr.art49.exceptions                 | 2020-12-30 | upcoming |
        | uk-lender      | transfer.cover | one-off-need         | uk-gdpr.art49.exceptions                 | 2020-12-31 | in force |
        | uk-recruiter   | data.new_use   | no                   | uk-gdpr.art45A.adequacy                  | 2020-12-30 | upcoming |
        | uk-recruiter   | data.new_use   | no                   | uk-gdpr.art45A.adequacy                  | 2020-12-31 | in force |

    Scenario Outline: The day before the new rules on decisions by machine they are upcoming, on the day itself in force: <day>
      Given the case "uk-lender"
      And the answer to "data.kinds" is "contact, money, health"
      And the answer to "data.grounds" is "crime-emergency-safeguarding"
      When it is assessed as of <day>
      Then "uk-gdpr.art6-1ea.recognised-legitimate-interest" applies and is <state> from 2026-02-05
      And "uk-gdpr.art22A.classify-decision" applies and is <state> from 2026-02-05
      And "uk-gdpr.art22B.special-category-adm" applies and is <state> from 2026-02-05
      And "uk-gdpr.art22B4.no-recognised-li-adm" applies and is <state> from 2026-02-05
      And "uk-gdpr.art22C.information" applies and is <state> from 2026-02-05
      And "uk-gdpr.art22C.representations" applies and is <state> from 2026-02-05
      And "uk-gdpr.art22C.human-intervention" applies and is <state> from 2026-02-05
      And "uk-gdpr.art22C.contest" applies and is <state> from 2026-02-05

      Examples:
        | day        | state    |
        | 2026-02-04 | upcoming |
        | 2026-02-05 | in force |
        | 2026-11-24 | in force |

    Scenario Outline: A new use of old data is checked in the old words to 4 February 2026 and in the new words from the next day: <day>
      Given the case "uk-workshop"
      And the answer to "data.new_use" is "yes"
      When it is assessed as of <day>
      Then "uk-gdpr.art5-1b.purpose-compatibility" applies and is <state> from <start>

      Examples:
        | day        | state    | start      |
        | 2020-12-30 | upcoming | 2020-12-31 |
        | 2020-12-31 | in force | 2020-12-31 |
        | 2026-02-04 | in force | 2020-12-31 |
        | 2026-02-05 | in force | 2026-02-05 |

    Scenario Outline: So are the gate for transfers and the safeguards: <day>
      Given the case "uk-lender"
      When it is assessed as of <day>
      Then "uk-gdpr.art44A.restricted-transfer-gate" applies and is in force from <start>
      And "uk-gdpr.art46.safeguards-dp-test" applies and is in force from <start>

      Examples:
        | day        | start      |
        | 2026-02-04 | 2020-12-31 |
        | 2026-02-05 | 2026-02-05 |

    Scenario: The duties that were announced and never became law change nothing: record, officer, assessment and representative stand
      Given the case "uk-lender"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art30.records" applies and is in force from 2020-12-31
      And "uk-gdpr.art35.dpia" applies and is in force from 2020-12-31
      And "uk-gdpr.art37.dpo" applies and is in force from 2020-12-31

    Scenario: A notice that was owed before 19 June 2026 is owed still, now with the right to complain to the firm
      Given the case "uk-workshop"
      When it is assessed as of 2026-06-19
      Then "uk-gdpr.art13-14.privacy-notice" applies and is in force from 2020-12-31


  Rule: Articles 2 and 3 - what and whom the UK GDPR reaches

    Scenario: Where no recognisable person is in the data, none of the duties applies
      Given the case "uk-lender"
      And the answer to "data.about_people" is "no"
      When it is assessed as of 2026-11-24
      Then the test "uk-gdpr.applies" is not met
      And these duties do not apply:
        | uk-gdpr.art5-6.lawful-basis                     |
        | uk-gdpr.art6-1ea.recognised-legitimate-interest |
        | uk-gdpr.art9.special-category-condition         |
        | uk-gdpr.art10.criminal-offence-data             |
        | uk-gdpr.art5-1b.purpose-compatibility           |
        | uk-gdpr.art5-1cde.minimise-accurate-retain      |
        | uk-gdpr.art13-14.privacy-notice                 |
        | uk-gdpr.art12A-15.access-request                |
        | uk-gdpr.art16-21.rights                         |
        | uk-gdpr.art25.dp-by-design-children             |
        | uk-gdpr.art26.joint-controllers                 |
        | uk-gdpr.art27.uk-representative                 |
        | uk-gdpr.art28.processor-contract                |
        | uk-gdpr.art28-processor.own-duties              |
        | uk-gdpr.art30.records                           |
        | uk-gdpr.art32.security                          |
        | uk-gdpr.art33.breach-report                     |
        | uk-gdpr.art34.breach-to-people                  |
        | uk-gdpr.art35.dpia                              |
        | uk-gdpr.art36.prior-consultation                |
        | uk-gdpr.art37.dpo                               |
        | uk-gdpr.art8.child-consent                      |
        | uk-gdpr.art44A.restricted-transfer-gate         |
        | uk-gdpr.art45A.adequacy                         |
        | uk-gdpr.art46.safeguards-dp-test                |
        | uk-gdpr.art49.exceptions                        |
        | uk-gdpr.art13-1f.transfer-transparency          |
        | uk-gdpr.onward-sharing.due-diligence            |
        | uk-gdpr.art22A.classify-decision                |
        | uk-gdpr.art22B.special-category-adm             |
        | uk-gdpr.art22B4.no-recognised-li-adm            |
        | uk-gdpr.art22C.information                      |
        | uk-gdpr.art22C.representations                  |
        | uk-gdpr.art22C.human-intervention               |
        | uk-gdpr.art22C.contest                          |
        | uk-gdpr.art5-1a.fairness-bias-testing           |

    Scenario Outline: A firm abroad that gathers faces, or scores people from gathered data: <people>, <lines>, <source>, <purpose>
      Given the case "uk-us-shop"
      And the answer to "market.places" is "US-OH"
      And the answer to "people.locations" is "<people>"
      And the answer to "data.kinds" is "contact"
      And the answer to "use.red_lines" is "<lines>"
      And the answer to "data.sources" is "<source>"
      And the answer to "use.purposes" is "<purpose>"
      And the answer to "decision.domains" is "<domain>"
      When it is assessed as of 2026-11-28
      Then the test "uk-gdpr.applies" <verdict>

      Examples:
        | people | lines        | source         | purpose        | domain | verdict    |
        | GB     | face-scraping | person        | writing        | none   | is met     |
        | US-OH  | face-scraping | person        | writing        | none   | is not met |
        | GB     | none         | bought         | credit-scoring | credit | is open    |
        | GB     | none         | public-records | credit-scoring | credit | is open    |
        | GB     | none         | web-scrape     | credit-scoring | credit | is open    |
        | GB     | none         | social-media   | credit-scoring | credit | is open    |
        | GB     | none         | person         | credit-scoring | credit | is not met |
        | GB     | none         | bought         | writing        | none   | is not met |

    Scenario Outline: Profiles from gathered data, the question settled as <how>
      Given the case "uk-us-shop"
      And the answer to "market.places" is "US-OH"
      And the answer to "people.locations" is "GB"
      And the answer to "data.kinds" is "contact"
      And the answer to "data.sources" is "web-scrape"
      And the answer to "use.purposes" is "credit-scoring"
      And the answer to "decision.domains" is "credit"
      And the open question of law "uk-gdpr.profiling-gathered-data-follows-conduct" is settled as <how>
      When it is assessed as of 2026-11-28
      Then the test "uk-gdpr.applies" <verdict>

      Examples:
        | how | verdict    |
        | yes | is met     |
        | no  | is not met |

    Scenario: A private person acting outside any work is not bound
      Given the case "uk-workshop"
      And the answer to "org.kind" is "private-person"
      When it is assessed as of 2026-11-24
      Then the test "uk-gdpr.applies" is not met
      And "uk-gdpr.art5-6.lawful-basis" does not apply because its conditions are not met
      And "uk-gdpr.art32.security" does not apply because its conditions are not met

    Scenario: The work contacts of a business customer are personal data
      Given the case "uk-workshop"
      And the answer to "data.about_people" is "work-contacts-only"
      And the answer to "people.groups" is "business-contacts"
      When it is assessed as of 2026-11-24
      Then the test "uk-gdpr.applies" is met
      And "uk-gdpr.art5-6.lawful-basis" applies

    Scenario: Coded data stays personal for whoever can undo the code
      Given the case "uk-clinic"
      And the answer to "data.form" is "coded"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art9.special-category-condition" applies

    Scenario Outline: A firm of any size and kind is bound: <kind> with <staff> staff
      Given the case "uk-workshop"
      And the answer to "org.kind" is "<kind>"
      And the answer to "org.headcount" is "GB: <staff>"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art5-6.lawful-basis" applies
      And "uk-gdpr.art5-1cde.minimise-accurate-retain" applies

      Examples:
        | kind        | staff |
        | sole-trader | 0     |
        | nonprofit   | 3     |
        | charity     | 30    |
        | for-profit  | 249   |
        | public-body | 80    |

    Scenario Outline: Where the firm, its market and the people are decides: <firm>, <market>, <people>, following people: <sources>
      Given the case "uk-workshop"
      And the answer to "org.established_in" is "<firm>"
      And the answer to "market.places" is "<market>"
      And the answer to "people.locations" is "<people>"
      And the answer to "data.sources" is "<sources>"
      When it is assessed as of 2026-11-24
      Then the test "uk-gdpr.applies" <verdict>

      Examples:
        | firm           | market | people    | sources  | verdict    |
        | GB             | GB     | GB        | person   | is met     |
        | GB-NIR         | GB     | GB-NIR    | person   | is met     |
        | GB             | GB     | US-NY     | person   | is met     |
        | GB, FR         | FR     | GB, FR    | person   | is met     |
        | GB, FR         | FR     | FR        | person   | is open    |
        | FR             | GB     | GB        | person   | is met     |
        | FR             | GB     | FR        | person   | is not met |
        | FR             | FR     | GB        | person   | is not met |
        | FR             | FR     | GB        | observed | is met     |
        | FR             | FR     | FR        | observed | is not met |
        | GG             | FR     | GB        | person   | is not met |

    Scenario Outline: Whether a use for people elsewhere belongs to the British office is a question of the set-up: <answer>
      Given the case "uk-workshop"
      And the answer to "org.established_in" is "GB, FR"
      And the answer to "people.locations" is "FR"
      And the open question of law "uk-gdpr.mixed-establishment" is settled as <answer>
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art5-6.lawful-basis" <verdict>

      Examples:
        | answer | verdict        |
        | yes    | applies        |
        | no     | does not apply |

    Scenario: A foreign firm with nothing in the United Kingdom is not bound, whatever such a question may say
      Given the case "uk-workshop"
      And the answer to "org.established_in" is "FR"
      And the answer to "market.places" is "FR"
      And the answer to "people.locations" is "FR"
      And the open question of law "uk-gdpr.mixed-establishment" is settled as yes
      When it is assessed as of 2026-11-24
      Then the test "uk-gdpr.applies" is not met

    Scenario: A firm that has no place of business anywhere is not a British firm for that
      Given the case "uk-workshop"
      And the answer to "org.established_in" is "none"
      And the answer to "market.places" is "FR"
      And the answer to "people.locations" is "FR"
      When it is assessed as of 2026-11-24
      Then the test "uk-gdpr.applies" is not met

    Scenario: As long as nobody has said whether the tool handles data about people, no duty is ruled out
      Given the case "uk-lender"
      And the answer to "data.about_people" is not known
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art5-6.lawful-basis" may apply, and "data.about_people" would settle it
      And "uk-gdpr.art22C.information" may apply, and "data.about_people" would settle it
      And "uk-gdpr.art32.security" may apply, and "data.about_people" would settle it
      And "uk-gdpr.art16-21.rights" may apply, and "data.about_people" would settle it

    Scenario: As long as the places where a foreign shop sells are not known, its duties stay open
      Given the case "uk-us-shop"
      And the answer to "market.places" is not known
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art5-6.lawful-basis" may apply, and "market.places" would settle it
      And "uk-gdpr.art27.uk-representative" may apply, and "market.places" would settle it


  Rule: Article 4(7) and (8) - the controller decides, the processor follows orders

    Scenario: A firm that uses a tool for its own ends owes the controller's duties
      Given the case "uk-workshop"
      When it is assessed as of 2026-11-24
      Then the test "uk-gdpr.controller" is met
      And the test "uk-gdpr.processor" is not met
      And these duties apply and are in force:
        | uk-gdpr.art5-6.lawful-basis                |
        | uk-gdpr.art5-1cde.minimise-accurate-retain |
        | uk-gdpr.art13-14.privacy-notice            |
        | uk-gdpr.art12A-15.access-request           |
        | uk-gdpr.art16-21.rights                    |
        | uk-gdpr.art25.dp-by-design-children        |
        | uk-gdpr.art30.records                      |
        | uk-gdpr.art32.security                     |
        | uk-gdpr.art33.breach-report                |
        | uk-gdpr.art34.breach-to-people             |
      And these duties do not apply:
        | uk-gdpr.art28-processor.own-duties |
        | uk-gdpr.art28.processor-contract   |

    Scenario: A processor owes the duties that name processors, and not its client's
      Given the case "uk-transcriber"
      When it is assessed as of 2026-11-24
      Then the test "uk-gdpr.processor" is met
      And the test "uk-gdpr.controller" is not met
      And these duties apply and are in force:
        | uk-gdpr.art28.processor-contract        |
        | uk-gdpr.art28-processor.own-duties      |
        | uk-gdpr.art30.records                   |
        | uk-gdpr.art32.security                  |
        | uk-gdpr.art44A.restricted-transfer-gate |
        | uk-gdpr.art46.safeguards-dp-test        |
      And these duties do not apply:
        | uk-gdpr.art5-6.lawful-basis                     |
        | uk-gdpr.art6-1ea.recognised-legitimate-interest |
        | uk-gdpr.art9.special-category-condition         |
        | uk-gdpr.art10.criminal-offence-data             |
        | uk-gdpr.art5-1b.purpose-compatibility           |
        | uk-gdpr.art5-1cde.minimise-accurate-retain      |
        | uk-gdpr.art13-14.privacy-notice                 |
        | uk-gdpr.art12A-15.access-request                |
        | uk-gdpr.art16-21.rights                         |
        | uk-gdpr.art25.dp-by-design-children             |
        | uk-gdpr.art26.joint-controllers                 |
        | uk-gdpr.art33.breach-report                     |
        | uk-gdpr.art34.breach-to-people                  |
        | uk-gdpr.art35.dpia                              |
        | uk-gdpr.art36.prior-consultation                |
        | uk-gdpr.art8.child-consent                      |
        | uk-gdpr.art13-1f.transfer-transparency          |
        | uk-gdpr.onward-sharing.due-diligence            |
        | uk-gdpr.art22A.classify-decision                |

    Scenario Outline: A processor's tool may touch whatever it likes; what only the controller owes stays with the client: <fact>
      Given the case "uk-transcriber"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "<duty>" does not apply because its conditions are not met

      Examples:
        | fact               | answer                       | duty                                            |
        | data.kinds         | contact, health              | uk-gdpr.art9.special-category-condition         |
        | data.kinds         | contact, convictions         | uk-gdpr.art10.criminal-offence-data             |
        | data.new_use       | yes                          | uk-gdpr.art5-1b.purpose-compatibility           |
        | data.grounds       | crime-emergency-safeguarding | uk-gdpr.art6-1ea.recognised-legitimate-interest |
        | decision.domains   | credit                       | uk-gdpr.art22A.classify-decision                |
        | decision.domains   | credit                       | uk-gdpr.art5-1a.fairness-bias-testing           |
        | data.kinds         | contact, health              | uk-gdpr.art35.dpia                              |
        | data.sources       | clients, bought              | uk-gdpr.onward-sharing.due-diligence            |

    Scenario: What the contract calls the parties does not matter: a supplier that also decides, to train its own model, owes both sets of duties
      Given the case "uk-transcriber"
      And the answer to "role.data" is "we-decide, for-clients"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art5-6.lawful-basis" applies
      And "uk-gdpr.art13-14.privacy-notice" applies
      And "uk-gdpr.art33.breach-report" applies
      And "uk-gdpr.art28-processor.own-duties" applies

    Scenario: As long as it is not known who decides on the data, the controller's duties stay open
      Given the case "uk-transcriber"
      And the answer to "role.data" is not known
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art5-6.lawful-basis" may apply, and "role.data" would settle it
      And "uk-gdpr.art34.breach-to-people" may apply, and "role.data" would settle it
      And "uk-gdpr.art28-processor.own-duties" may apply, and "role.data" would settle it
      And "uk-gdpr.art26.joint-controllers" may apply, and "role.data" would settle it

    Scenario: A foreign supplier without any link to the United Kingdom is no processor under British law
      Given the case "uk-transcriber"
      And the answer to "org.established_in" is "US-NY"
      And the answer to "market.places" is "US-NY"
      And the answer to "people.locations" is "US-NY"
      When it is assessed as of 2026-11-24
      Then the test "uk-gdpr.processor" is not met
      And "uk-gdpr.art28.processor-contract" does not apply because its conditions are not met
      And "uk-gdpr.art28-processor.own-duties" does not apply because its conditions are not met

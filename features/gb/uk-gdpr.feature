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

  Rule: Article 6 - every use needs a legal ground

    Scenario Outline: A ground must be named whatever is relied on: <ground>
      Given the case "uk-workshop"
      And the answer to "data.grounds" is "<ground>"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art5-6.lawful-basis" applies and is in force from 2020-12-31
      And the test "uk-gdpr.no-ground-named" <missing>

      Examples:
        | ground                       | missing    |
        | they-agreed                  | is not met |
        | own-interest                 | is not met |
        | crime-emergency-safeguarding | is not met |
        | research-statistics          | is not met |
        | none                         | is met     |

    Scenario Outline: Whoever relies on crime, an emergency or safeguarding proves the case and its need; nobody else does: <ground>
      Given the case "uk-workshop"
      And the answer to "data.grounds" is "<ground>"
      When it is assessed as of 2026-11-24
      Then the test "uk-gdpr.recognised-interest" <met>
      And "uk-gdpr.art6-1ea.recognised-legitimate-interest" <verdict>

      Examples:
        | ground                                     | met        | verdict        |
        | crime-emergency-safeguarding               | is met     | applies        |
        | own-interest, crime-emergency-safeguarding | is met     | applies        |
        | own-interest                               | is not met | does not apply |
        | public-task                                | is not met | does not apply |

    Scenario: Training a model on a business interest is no recognised interest
      Given the case "uk-transcriber"
      And the answer to "role.data" is "we-decide"
      And the answer to "data.grounds" is "own-interest"
      And the answer to "training.level" is "heavy-retraining"
      And the answer to "training.data" is "client-data"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art6-1ea.recognised-legitimate-interest" does not apply because its conditions are not met

    Scenario: As long as the ground is not known, the proof may be due
      Given the case "uk-workshop"
      And the answer to "data.grounds" is not known
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art6-1ea.recognised-legitimate-interest" may apply, and "data.grounds" would settle it

    Scenario: A public body may use recognised interests only outside its tasks; whether it acts outside them stays open
      Given the case "uk-workshop"
      And the answer to "org.kind" is "public-body"
      And the answer to "data.grounds" is "crime-emergency-safeguarding"
      When it is assessed as of 2026-11-24
      Then the test "uk-gdpr.recognised-interest" is open
      And "uk-gdpr.art6-1ea.recognised-legitimate-interest" may apply

    Scenario Outline: For the public body the question of its tasks decides, for a private person nothing does: <kind>, <answer>
      Given the case "uk-workshop"
      And the answer to "org.kind" is "<kind>"
      And the answer to "data.grounds" is "crime-emergency-safeguarding"
      And the open question of law "uk-gdpr.public-body-outside-tasks" is settled as <answer>
      When it is assessed as of 2026-11-24
      Then the test "uk-gdpr.recognised-interest" <met>

      Examples:
        | kind           | answer | met        |
        | public-body    | yes    | is met     |
        | public-body    | no     | is not met |
        | private-person | yes    | is not met |
        | charity        | no     | is met     |

  Rule: Article 9 - sensitive data needs a further condition

    Scenario Outline: These kinds of data belong to the special categories: <kind>
      Given the case "uk-workshop"
      And the answer to "data.kinds" is "contact, <kind>"
      And the answer to "bio.uses" is "none"
      When it is assessed as of 2026-11-24
      Then the test "uk-gdpr.special-category" is met
      And "uk-gdpr.art9.special-category-condition" applies

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
        | neural     |
        | other-omic |

    Scenario Outline: These kinds do not, however private: <kind>
      Given the case "uk-workshop"
      And the answer to "data.kinds" is "contact, <kind>"
      And the answer to "bio.uses" is "none"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art9.special-category-condition" does not apply because its conditions are not met

      Examples:
        | kind           |
        | money          |
        | location       |
        | id-numbers     |
        | convictions    |
        | pictures-voice |

    Scenario Outline: A guess counts like the fact, also an ethnic origin guessed from a name: <inferred>
      Given the case "uk-workshop"
      And the answer to "output.infers" is "<inferred>"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art9.special-category-condition" <verdict>

      Examples:
        | inferred           | verdict        |
        | health             | applies        |
        | origin             | applies        |
        | beliefs            | applies        |
        | sexuality          | applies        |
        | interests-behaviour | does not apply |
        | emotions           | does not apply |

    Scenario Outline: A picture becomes biometric data where it tells who somebody is: <use>
      Given the case "uk-workshop"
      And the answer to "data.kinds" is "contact, pictures-voice"
      And the answer to "bio.uses" is "<use>"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art9.special-category-condition" <verdict>

      Examples:
        | use                     | verdict        |
        | verify-one              | applies        |
        | identify-many           | applies        |
        | sort-by-sensitive-trait | applies        |
        | emotion                 | does not apply |
        | none                    | does not apply |

    Scenario: As long as it is not known what the tool does with the pictures, the condition stays open
      Given the case "uk-workshop"
      And the answer to "data.kinds" is "contact, pictures-voice"
      And the answer to "bio.uses" is not known
      When it is assessed as of 2026-11-24
      Then the test "uk-gdpr.special-category" is open
      And "uk-gdpr.art9.special-category-condition" may apply, and "bio.uses" would settle it

  Rule: Article 10 - convictions, offences and accusations

    Scenario Outline: Convictions and mere accusations need a condition of Schedule 1: <kind>
      Given the case "uk-workshop"
      And the answer to "data.kinds" is "contact, <kind>"
      When it is assessed as of 2026-11-24
      Then the test "uk-gdpr.criminal-data" is met
      And "uk-gdpr.art10.criminal-offence-data" applies and is in force from 2020-12-31

      Examples:
        | kind        |
        | convictions |
        | allegations |

    Scenario: Ordinary data is no data on offences
      Given the case "uk-workshop"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art10.criminal-offence-data" does not apply because its conditions are not met

    Scenario: Whether a tool's bare suspicion of fraud is data on an alleged offence stays open
      Given the case "uk-workshop"
      And the answer to "output.infers" is "crime-risk"
      When it is assessed as of 2026-11-24
      Then the test "uk-gdpr.criminal-data" is open
      And "uk-gdpr.art10.criminal-offence-data" may apply

    Scenario Outline: Once settled, the question of suspicion decides only where the tool suspects: <inferred>, <answer>
      Given the case "uk-workshop"
      And the answer to "output.infers" is "<inferred>"
      And the open question of law "uk-gdpr.suspicion-as-offence-data" is settled as <answer>
      When it is assessed as of 2026-11-24
      Then the test "uk-gdpr.criminal-data" <met>

      Examples:
        | inferred        | answer | met        |
        | crime-risk      | yes    | is met     |
        | crime-risk      | no     | is not met |
        | money-situation | yes    | is not met |

    Scenario: As long as the kinds of data are not known, the condition may be due
      Given the case "uk-workshop"
      And the answer to "data.kinds" is not known
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art10.criminal-offence-data" may apply, and "data.kinds" would settle it

    Scenario Outline: Only police work of a public body is under official authority: <kind>, <purpose>
      Given the case "uk-workshop"
      And the answer to "data.kinds" is "contact, convictions"
      And the answer to "org.kind" is "<kind>"
      And the answer to "use.purposes" is "<purpose>"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art10.criminal-offence-data" <verdict>

      Examples:
        | kind        | purpose           | verdict                                                      |
        | public-body | law-enforcement   | does not apply because of the exception "official-authority" |
        | public-body | background-checks | applies                                                      |
        | for-profit  | law-enforcement   | applies                                                      |

  Rule: Articles 5(1)(b) and 8A - new uses of data one already has

    Scenario Outline: The check is due where data is put to a use people were not told of: <new>
      Given the case "uk-workshop"
      And the answer to "data.new_use" is "<new>"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art5-1b.purpose-compatibility" <verdict>

      Examples:
        | new | verdict        |
        | yes | applies        |
        | no  | does not apply |

    Scenario: Research or consent at the start does not do away with the check
      Given the case "uk-workshop"
      And the answer to "data.new_use" is "yes"
      And the answer to "data.grounds" is "they-agreed, research-statistics"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art5-1b.purpose-compatibility" applies and is in force from 2026-02-05

    Scenario: As long as it is not known whether the use is new, the check may be due
      Given the case "uk-workshop"
      And the answer to "data.new_use" is not known
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art5-1b.purpose-compatibility" may apply, and "data.new_use" would settle it

  Rule: Articles 13 to 21 - notice and rights

    Scenario Outline: A notice is owed whether the data comes from the person or from elsewhere, scraped training data included: <source>
      Given the case "uk-workshop"
      And the answer to "data.sources" is "<source>"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art13-14.privacy-notice" applies

      Examples:
        | source     |
        | person     |
        | bought     |
        | web-scrape |

    Scenario: Research does not spare the first notice
      Given the case "uk-workshop"
      And the answer to "data.grounds" is "research-statistics"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art13-14.privacy-notice" applies

    Scenario Outline: The rights stand before anyone has asked, and fall due when somebody does: <event>
      Given the case "uk-workshop"
      And the answer to "org.events" is "<event>"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art12A-15.access-request" applies and is in force from 2020-12-31
      And "uk-gdpr.art16-21.rights" applies and is in force from 2020-12-31

      Examples:
        | event          |
        | none           |
        | people-request |

    Scenario: The right to object also stands against a recognised interest
      Given the case "uk-workshop"
      And the answer to "data.grounds" is "crime-emergency-safeguarding"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art16-21.rights" applies

  Rule: Article 25 - by design, with children in mind

    Scenario Outline: Every controller builds protection in, whether or not children may come: <case>
      Given the case "<case>"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art25.dp-by-design-children" applies and is in force from 2020-12-31

      Examples:
        | case         |
        | uk-story-app |
        | uk-workshop  |

    Scenario: As long as nobody knows how children come to the service, it stays open
      Given the case "uk-story-app"
      And the answer to "children.attract" is not known
      When it is assessed as of 2026-11-24
      Then the test "uk.likely-accessed" is open
      And "uk-gdpr.art8.child-consent" may apply, and "children.attract" would settle it

  Rule: Article 8 - under-13s and consent

    Scenario: A story app made for children of eight asks the parents
      Given the case "uk-story-app"
      When it is assessed as of 2026-11-24
      Then the test "uk.iss-to-child" is met
      And "uk-gdpr.art8.child-consent" applies and is in force from 2020-12-31

    Scenario Outline: The age is 13, neither 16 nor 18: <ages>
      Given the case "uk-story-app"
      And the answer to "children.ages" is "<ages>"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art8.child-consent" <verdict>

      Examples:
        | ages                      | verdict        |
        | under-13                  | applies        |
        | under-13, age-16-17       | applies        |
        | age-13                    | does not apply |
        | age-14, age-15, age-16-17 | does not apply |
        | none                      | does not apply |

    Scenario Outline: It matters how children come to the service: <way>
      Given the case "uk-story-app"
      And the answer to "children.attract" is "<way>"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art8.child-consent" <verdict>

      Examples:
        | way                       | verdict        |
        | made-for-children         | applies        |
        | we-know-who               | applies        |
        | likely-reached            | applies        |
        | age-check                 | may apply      |
        | through-parents-or-school | does not apply |
        | none                      | does not apply |

    Scenario Outline: Only where the use rests on consent, online, and not for counselling: <fact>, <answer>
      Given the case "uk-story-app"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then the test "uk.iss-to-child" <met>
      And "uk-gdpr.art8.child-consent" <verdict>

      Examples:
        | fact            | answer            | met        | verdict        |
        | data.grounds    | they-agreed       | is met     | applies        |
        | data.grounds    | explicit-yes      | is met     | applies        |
        | data.grounds    | contract-needs-it | is not met | does not apply |
        | online.services | none              | is not met | does not apply |
        | org.sector      | counselling       | is not met | does not apply |
        | org.sector      | education         | is met     | applies        |

    Scenario: A studio outside the reach of British law does not owe it under this text
      Given the case "uk-story-app"
      And the answer to "org.established_in" is "FR"
      And the answer to "market.places" is "FR"
      And the answer to "people.locations" is "FR"
      When it is assessed as of 2026-11-24
      Then the test "uk.iss-to-child" is met
      And "uk-gdpr.art8.child-consent" does not apply because its conditions are not met

  Rule: Article 26 - deciding together

    Scenario Outline: An arrangement is owed where data is decided on together: <role>
      Given the case "uk-recruiter"
      And the answer to "role.data" is "<role>"
      And the answer to "data.sources" is "person, partners"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art26.joint-controllers" <verdict>

      Examples:
        | role               | verdict                                           |
        | jointly            | applies and is in force from 2020-12-31           |
        | we-decide, jointly | applies and is in force from 2020-12-31           |
        | we-decide          | does not apply because its conditions are not met |

    Scenario: Joint control abroad is not a matter for British law
      Given the case "uk-transcriber"
      And the answer to "role.data" is "jointly"
      And the answer to "org.established_in" is "FR"
      And the answer to "market.places" is "FR"
      And the answer to "people.locations" is "FR"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art26.joint-controllers" does not apply because its conditions are not met

    Scenario: Whether a supplier that trains on the data decides together with the firm stays open
      Given the case "uk-recruiter"
      And the answer to "vendor.training_use" is "allowed"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art26.joint-controllers" may apply

    Scenario Outline: Once settled, that question counts only for a controller with such a supplier: <role>, <training>, <answer>
      Given the case "uk-transcriber"
      And the answer to "role.data" is "<role>"
      And the answer to "vendor.training_use" is "<training>"
      And the open question of law "uk-gdpr.supplier-as-joint-controller" is settled as <answer>
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art26.joint-controllers" <verdict>

      Examples:
        | role        | training | answer | verdict        |
        | we-decide   | allowed  | yes    | applies        |
        | we-decide   | allowed  | no     | does not apply |
        | we-decide   | barred   | yes    | does not apply |
        | for-clients | allowed  | yes    | does not apply |

  Rule: Article 27 - a representative for firms without a British office

    Scenario Outline: A foreign shop that sells to Britain needs one, an English or Northern Irish shop does not: <place>
      Given the case "uk-us-shop"
      And the answer to "org.established_in" is "<place>"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art27.uk-representative" <verdict>

      Examples:
        | place         | verdict                                           |
        | US-OH         | applies and is in force from 2020-12-31           |
        | IE            | applies and is in force from 2020-12-31           |
        | JE            | applies and is in force from 2020-12-31           |
        | US-OH, GB     | does not apply because its conditions are not met |
        | GB-NIR        | does not apply because its conditions are not met |

    Scenario Outline: Selling to people there, or following them there, is needed: <market>, <people>, <kinds>
      Given the case "uk-us-shop"
      And the answer to "market.places" is "<market>"
      And the answer to "people.locations" is "<people>"
      And the answer to "data.kinds" is "<kinds>"
      When it is assessed as of 2026-11-24
      Then the test "uk-gdpr.outside-reach" <met>
      And "uk-gdpr.art27.uk-representative" <verdict>

      Examples:
        | market    | people    | kinds             | met        | verdict        |
        | US-OH, GB | US-OH, GB | contact           | is met     | applies        |
        | US-OH     | US-OH, GB | contact, browsing | is met     | applies        |
        | US-OH     | US-OH, GB | contact           | is not met | does not apply |
        | US-OH, GB | US-OH     | contact           | is not met | does not apply |
        | US-OH     | US-OH     | contact, browsing | is not met | does not apply |

    Scenario Outline: A processor abroad needs one as well; a private person or a use without data on people does not: <fact>
      Given the case "uk-transcriber"
      And the answer to "org.established_in" is "US-NY"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art27.uk-representative" <verdict>

      Examples:
        | fact              | answer                 | verdict        |
        | role.data         | for-clients            | applies        |
        | role.data         | we-decide              | applies        |
        | role.data         | none                   | does not apply |
        | data.about_people | no                     | does not apply |
        | org.kind          | private-person         | does not apply |

    Scenario: An occasional use without any sign of risk is exempt
      Given the case "uk-us-shop"
      And the answer to "use.stage" is "now-and-then"
      When it is assessed as of 2026-11-24
      Then the test "uk-gdpr.representative-exempt" is met
      And "uk-gdpr.art27.uk-representative" does not apply because of the exception "occasional-low-risk"

    Scenario Outline: A sign of risk, or regular use, ends the exemption: <fact>, <answer>
      Given the case "uk-us-shop"
      And the answer to "use.stage" is "now-and-then"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art27.uk-representative" <verdict>

      Examples:
        | fact              | answer                | verdict        |
        | use.stage         | live                  | applies        |
        | use.stage         | trying                | applies        |
        | output.kinds      | text, score-of-person | applies        |
        | data.sources      | person, observed      | applies        |
        | data.sources      | person, bought        | applies        |
        | output.infers     | money-situation       | applies        |

    Scenario: Health data on a small scale does not end the exemption by itself where nothing else speaks of risk
      Given the case "uk-us-shop"
      And the answer to "use.stage" is "now-and-then"
      And the answer to "use.technology" is "fixed-rules"
      And the answer to "data.kinds" is "contact, health"
      And the answer to "people.in_use_count" is "9999"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art27.uk-representative" does not apply because of the exception "occasional-low-risk"

    Scenario Outline: On a large scale it does, and so does data on offences: <kinds>
      Given the case "uk-us-shop"
      And the answer to "use.stage" is "now-and-then"
      And the answer to "use.technology" is "fixed-rules"
      And the answer to "data.kinds" is "<kinds>"
      And the answer to "people.in_use_count" is "10000"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art27.uk-representative" <verdict>

      Examples:
        | kinds                | verdict                                                       |
        | contact, health      | applies                                                       |
        | contact, convictions | applies                                                       |
        | contact              | does not apply because of the exception "occasional-low-risk" |

    Scenario: A foreign public body is exempt
      Given the case "uk-us-shop"
      And the answer to "org.kind" is "public-body"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art27.uk-representative" does not apply because of the exception "public-body"

    Scenario: As long as it is not known how often the tool is used, the duty may stand
      Given the case "uk-us-shop"
      And the answer to "use.stage" is not known
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art27.uk-representative" may apply, and "use.stage" would settle it

  Rule: Article 28 - suppliers and their clients

    Scenario Outline: A contract is owed with an outside supplier and with a firm of one's own group, not with one's own branch: <who>
      Given the case "uk-clinic"
      And the answer to "vendor.runs_it" is "<who>"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art28.processor-contract" <verdict>

      Examples:
        | who               | verdict                                           |
        | outside-firm      | applies and is in force from 2020-12-31           |
        | group-company     | applies and is in force from 2020-12-31           |
        | own-branch-abroad | does not apply because its conditions are not met |
        | own-machines      | does not apply because its conditions are not met |

    Scenario: A processor owes the contract although it runs everything itself
      Given the case "uk-transcriber"
      And the answer to "vendor.runs_it" is "own-machines"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art28.processor-contract" applies

    Scenario: A firm with a supplier that the UK GDPR does not reach owes no contract under it
      Given the case "uk-us-shop"
      And the answer to "market.places" is "US-OH"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art28.processor-contract" does not apply because its conditions are not met

    Scenario: As long as it is not known who runs the tool, the contract may be due
      Given the case "uk-clinic"
      And the answer to "vendor.runs_it" is not known
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art28.processor-contract" may apply, and "vendor.runs_it" would settle it

  Rule: Article 30 - the record

    Scenario: Headcount alone never exempts: a workshop of twelve with a tool in regular use keeps a record
      Given the case "uk-workshop"
      When it is assessed as of 2026-11-24
      Then the test "uk-gdpr.ropa-required" is met
      And "uk-gdpr.art30.records" applies

    Scenario Outline: An occasional, harmless use is exempt below 250 staff: <staff>
      Given the case "uk-workshop"
      And the answer to "use.stage" is "now-and-then"
      And the answer to "org.headcount" is "GB: <staff>"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art30.records" <verdict>

      Examples:
        | staff | verdict                                                        |
        | 249   | does not apply because of the exception "small-and-occasional" |
        | 250   | applies                                                        |
        | 251   | applies                                                        |

    Scenario Outline: Each limb of the exemption is needed: <fact>, <answer>
      Given the case "uk-workshop"
      And the answer to "use.technology" is "fixed-rules"
      And the answer to "use.stage" is "now-and-then"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then the test "uk-gdpr.ropa-required" is met
      And "uk-gdpr.art30.records" applies

      Examples:
        | fact             | answer                |
        | use.stage        | live                  |
        | use.stage        | planned               |
        | use.stage        | lab-test              |
        | data.kinds       | contact, health       |
        | data.kinds       | contact, convictions  |
        | output.kinds     | text, score-of-person |
        | data.sources     | observed              |
        | data.sources     | person, bought        |

    Scenario: Without any of them the record is not due
      Given the case "uk-workshop"
      And the answer to "use.technology" is "fixed-rules"
      And the answer to "use.stage" is "now-and-then"
      When it is assessed as of 2026-11-24
      Then the test "uk-gdpr.sign-of-risk" is not met
      And the test "uk-gdpr.ropa-required" is not met

    Scenario Outline: Someone who can come off worse is a sign of risk, whatever decides: <outcomes>
      Given the case "uk-workshop"
      And the answer to "use.stage" is "now-and-then"
      And the answer to "decision.domains" is "low-stakes"
      And the answer to "decision.automation" is "no-decision"
      And the answer to "decision.outcomes" is "<outcomes>"
      When it is assessed as of 2026-11-24
      Then the test "uk-gdpr.sign-of-risk" <met>

      Examples:
        | outcomes     | met        |
        | served-later | is met     |
        | minor        | is not met |

    Scenario: A shop outside British law keeps no record under it
      Given the case "uk-us-shop"
      And the answer to "market.places" is "US-OH"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art30.records" does not apply because its conditions are not met
      And "uk-gdpr.art32.security" does not apply because its conditions are not met

    Scenario: As long as it is not known how often the tool is used, the record may be due
      Given the case "uk-workshop"
      And the answer to "use.stage" is not known
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art30.records" may apply, and "use.stage" would settle it

  Rule: Articles 32 to 34 - security and breaches

    Scenario Outline: The duties around a breach stand before anything happens, and fall due when it does: <event>
      Given the case "uk-workshop"
      And the answer to "org.events" is "<event>"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art33.breach-report" applies and is in force from 2020-12-31
      And "uk-gdpr.art34.breach-to-people" applies and is in force from 2020-12-31
      And "uk-gdpr.art32.security" applies and is in force from 2020-12-31

      Examples:
        | event  |
        | none   |
        | breach |

    Scenario: Encryption spares the word to people about one breach, not the duty as such
      Given the case "uk-workshop"
      And the answer to "org.events" is "breach"
      And the answer to "incident.data" is "strongly-encrypted"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art34.breach-to-people" applies
      And "uk-gdpr.art33.breach-report" applies

    Scenario: A processor reports to its client, not to the regulator
      Given the case "uk-transcriber"
      And the answer to "org.events" is "breach"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art28-processor.own-duties" applies
      And "uk-gdpr.art33.breach-report" does not apply because its conditions are not met

  Rule: Article 35 - the impact assessment

    Scenario: A letter-writing tool with ordinary data meets one criterion only, its being AI
      Given the case "uk-workshop"
      When it is assessed as of 2026-11-24
      Then the test "uk-gdpr.high-risk" is not met
      And the test "uk-gdpr.two-criteria" is not met
      And "uk-gdpr.art35.dpia" does not apply because its conditions are not met
      And "uk-gdpr.art36.prior-consultation" does not apply because its conditions are not met

    Scenario Outline: A decision on access to something calls for the assessment with any degree of automation: <who>
      Given the case "uk-workshop"
      And the answer to "use.technology" is "fixed-rules"
      And the answer to "decision.domains" is "account-access"
      And the answer to "decision.automation" is "<who>"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art35.dpia" <verdict>

      Examples:
        | who                       | verdict        |
        | machine-alone             | applies        |
        | machine-then-appeal       | applies        |
        | person-confirms           | applies        |
        | person-reviews            | applies        |
        | person-decides-with-hints | applies        |
        | no-decision               | does not apply |

    Scenario Outline: What is decided on matters: <domain>
      Given the case "uk-workshop"
      And the answer to "use.technology" is "fixed-rules"
      And the answer to "decision.domains" is "<domain>"
      And the answer to "decision.automation" is "person-decides-with-hints"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art35.dpia" <verdict>

      Examples:
        | domain           | verdict        |
        | job              | applies        |
        | tasks-hours      | applies        |
        | price-or-terms   | applies        |
        | other-matter     | applies        |
        | advertising-only | does not apply |
        | low-stakes       | does not apply |

    Scenario Outline: Sensitive data in a decision counts even where nothing is automated: <domain>, <kinds>
      Given the case "uk-workshop"
      And the answer to "use.technology" is "fixed-rules"
      And the answer to "decision.domains" is "<domain>"
      And the answer to "decision.automation" is "no-decision"
      And the answer to "data.kinds" is "<kinds>"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art35.dpia" <verdict>

      Examples:
        | domain       | kinds           | verdict        |
        | insurance    | contact, health | applies        |
        | other-matter | contact, health | applies        |
        | low-stakes   | contact, health | does not apply |
        | insurance    | contact         | does not apply |

    Scenario Outline: On a large scale these stand alone: <fact>, <answer> with <count> people
      Given the case "uk-workshop"
      And the answer to "use.technology" is "fixed-rules"
      And the answer to "<fact>" is "<answer>"
      And the answer to "people.in_use_count" is "<count>"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art35.dpia" <verdict>

      Examples:
        | fact         | answer                | count | verdict        |
        | data.kinds   | contact, health       | 9999  | does not apply |
        | data.kinds   | contact, health       | 10000 | applies        |
        | data.kinds   | contact, health       | 10001 | applies        |
        | data.kinds   | contact, convictions  | 9999  | does not apply |
        | data.kinds   | contact, convictions  | 10000 | applies        |
        | output.kinds | text, score-of-person | 9999  | does not apply |
        | output.kinds | text, score-of-person | 10000 | applies        |
        | data.kinds   | contact, money        | 10000 | does not apply |

    Scenario Outline: Watching people on a large scale calls for it without AI: <purpose>, <sources>, <count>
      Given the case "uk-workshop"
      And the answer to "use.technology" is "fixed-rules"
      And the answer to "use.purposes" is "<purpose>"
      And the answer to "data.sources" is "<sources>"
      And the answer to "data.kinds" is "pictures-voice"
      And the answer to "output.kinds" is "dashboard"
      And the answer to "people.in_use_count" is "<count>"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art35.dpia" <verdict>

      Examples:
        | purpose       | sources  | count | verdict        |
        | surveillance  | person   | 9999  | does not apply |
        | surveillance  | person   | 10000 | applies        |
        | data-analysis | observed | 9999  | does not apply |
        | data-analysis | observed | 10000 | applies        |
        | data-analysis | person   | 10000 | does not apply |

    Scenario Outline: Matching data from several sources stands alone; one source is no match: <sources>
      Given the case "uk-workshop"
      And the answer to "use.technology" is "fixed-rules"
      And the answer to "data.sources" is "<sources>"
      When it is assessed as of 2026-11-24
      Then the test "uk-gdpr.combined-sources" <met>
      And "uk-gdpr.art35.dpia" <verdict>

      Examples:
        | sources                   | met        | verdict        |
        | person, bought            | is met     | applies        |
        | observed, bought          | is met     | applies        |
        | person, partners          | is met     | applies        |
        | person, agency-report     | is met     | applies        |
        | person, web-scrape        | is met     | applies        |
        | person, social-media      | is met     | applies        |
        | person, public-records    | is met     | applies        |
        | clients, public-records   | is met     | applies        |
        | bought, partners          | is met     | applies        |
        | agency-report, web-scrape | is met     | applies        |
        | bought, social-media      | is met     | applies        |
        | person, observed          | is not met | does not apply |
        | person, clients           | is not met | does not apply |
        | bought                    | is not met | does not apply |
        | public-records            | is not met | does not apply |
        | web-scrape                | is not met | does not apply |

    Scenario: Offering a service made for children calls for it by itself
      Given the case "uk-story-app"
      And the answer to "use.technology" is "fixed-rules"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art35.dpia" applies

    Scenario Outline: Profiling children or people in a weak position, or marketing to them, calls for it: <purpose>, <output>, <people>, <ages>
      Given the case "uk-workshop"
      And the answer to "use.technology" is "fixed-rules"
      And the answer to "use.purposes" is "<purpose>"
      And the answer to "output.kinds" is "<output>"
      And the answer to "people.groups" is "<people>"
      And the answer to "children.ages" is "<ages>"
      And the answer to "children.attract" is "likely-reached"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art35.dpia" <verdict>

      Examples:
        | purpose            | output          | people           | ages      | verdict        |
        | writing            | score-of-person | customers        | age-16-17 | applies        |
        | marketing-outreach | text            | customers        | age-16-17 | applies        |
        | ad-targeting       | text            | customers        | under-13  | applies        |
        | marketing-outreach | text            | patients         | none      | applies        |
        | marketing-outreach | text            | elderly-or-frail | none      | applies        |
        | marketing-outreach | text            | in-hardship      | none      | applies        |
        | marketing-outreach | text            | disabled         | none      | applies        |
        | marketing-outreach | text            | low-literacy     | none      | applies        |
        | writing            | score-of-person | disabled         | none      | applies        |
        | marketing-outreach | text            | customers        | none      | does not apply |
        | writing            | text            | disabled         | age-16-17 | does not apply |
        | writing            | score-of-person | customers        | none      | does not apply |

    Scenario Outline: AI needs a second criterion: <fact>, <answer>
      Given the case "uk-workshop"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then the test "uk-gdpr.two-criteria" <met>
      And "uk-gdpr.art35.dpia" <verdict>

      Examples:
        | fact                | answer                 | met        | verdict        |
        | data.kinds          | contact, health        | is met     | applies        |
        | data.kinds          | contact, convictions   | is met     | applies        |
        | data.kinds          | contact, location      | is met     | applies        |
        | data.kinds          | contact, messages      | is met     | applies        |
        | data.kinds          | contact, account-logins | is met    | applies        |
        | data.kinds          | contact, money         | is not met | does not apply |
        | output.kinds        | text, score-of-person  | is met     | applies        |
        | data.sources        | observed               | is met     | applies        |
        | data.sources        | bought                 | is met     | applies        |
        | data.sources        | partners               | is met     | applies        |
        | data.sources        | agency-report          | is met     | applies        |
        | data.sources        | web-scrape             | is met     | applies        |
        | data.sources        | social-media           | is met     | applies        |
        | data.sources        | public-records         | is not met | does not apply |
        | people.in_use_count | 9999                   | is not met | does not apply |
        | people.in_use_count | 10000                  | is met     | applies        |
        | people.groups       | patients               | is met     | applies        |
        | people.groups       | employees              | is met     | applies        |
        | people.groups       | applicants             | is met     | applies        |
        | people.groups       | platform-workers       | is met     | applies        |
        | people.groups       | elderly-or-frail       | is met     | applies        |
        | people.groups       | in-hardship            | is met     | applies        |
        | people.groups       | disabled               | is met     | applies        |
        | people.groups       | students               | is met     | applies        |
        | people.groups       | business-contacts      | is not met | does not apply |
        | children.ages       | age-16-17              | is met     | applies        |

    Scenario Outline: A program of fixed rules meets none of these alone: <fact>, <answer>
      Given the case "uk-workshop"
      And the answer to "use.technology" is "fixed-rules"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art35.dpia" does not apply because its conditions are not met

      Examples:
        | fact          | answer              |
        | data.kinds    | contact, health     |
        | data.kinds    | contact, location   |
        | data.kinds    | contact, genetic    |
        | data.sources  | observed            |
        | data.sources  | bought              |
        | people.groups | patients            |
        | output.kinds  | score-of-person     |

    Scenario Outline: Body features, genes, tracking and unseen collection need a second criterion, and then suffice without AI: <kinds>, <bio>, <sources>, <people>
      Given the case "uk-workshop"
      And the answer to "use.technology" is "fixed-rules"
      And the answer to "data.kinds" is "<kinds>"
      And the answer to "bio.uses" is "<bio>"
      And the answer to "data.sources" is "<sources>"
      And the answer to "people.groups" is "<people>"
      And the answer to "employment.uses" is "none"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art35.dpia" <verdict>

      Examples:
        | kinds          | bio           | sources  | people    | verdict        |
        | pictures-voice | verify-one    | person   | employees | applies        |
        | pictures-voice | identify-many | person   | employees | applies        |
        | pictures-voice | verify-one    | person   | customers | does not apply |
        | genetic        | none          | person   | employees | applies        |
        | location       | none          | person   | employees | applies        |
        | contact        | none          | observed | employees | applies        |
        | contact        | none          | bought   | employees | applies        |
        | health         | none          | person   | employees | does not apply |

    Scenario Outline: The assessment and the consultation stand whether or not the risk stays high: <event>
      Given the case "uk-recruiter"
      And the answer to "org.events" is "<event>"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art35.dpia" applies and is in force from 2020-12-31
      And "uk-gdpr.art36.prior-consultation" applies and is in force from 2020-12-31

      Examples:
        | event           |
        | none            |
        | risk-stays-high |

    Scenario: Small firms are not exempt
      Given the case "uk-recruiter"
      And the answer to "org.headcount" is "GB: 1"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art35.dpia" applies

    Scenario Outline: As long as a deciding answer is missing, the assessment may be due: <fact>
      Given the case "uk-workshop"
      And the answer to "<fact>" is not known
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art35.dpia" may apply, and "<fact>" would settle it
      And "uk-gdpr.art36.prior-consultation" may apply, and "<fact>" would settle it

      Examples:
        | fact                |
        | people.in_use_count |
        | people.groups       |
        | data.sources        |
        | output.infers       |

  Rule: Article 37 - the data protection officer

    Scenario Outline: Core work of these kinds calls for an officer once it is large in scale; below the working edge this stays open: <business>, <count>
      Given the case "uk-workshop"
      And the answer to "org.data_business" is "<business>"
      And the answer to "people.in_use_count" is "<count>"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art37.dpo" <verdict>

      Examples:
        | business          | count  | verdict                                           |
        | sensitive-at-core | 9999   | may apply                                         |
        | sensitive-at-core | 10000  | applies and is in force from 2020-12-31           |
        | watches-people    | 10000  | applies and is in force from 2020-12-31           |
        | criminal-at-core  | 10000  | applies and is in force from 2020-12-31           |
        | only-basic-admin  | 500000 | does not apply because its conditions are not met |

    Scenario Outline: Scoring for credit is the core of a lender: <sector>, <purpose>
      Given the case "uk-lender"
      And the answer to "org.sector" is "<sector>"
      And the answer to "use.purposes" is "<purpose>"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art37.dpo" <verdict>

      Examples:
        | sector             | purpose        | verdict        |
        | lender             | credit-scoring | applies        |
        | bank               | credit-scoring | applies        |
        | finance-other      | credit-scoring | applies        |
        | retail-hospitality | credit-scoring | does not apply |
        | lender             | writing        | does not apply |

    Scenario Outline: Whether core work below the edge is large in scale decides only where there is such work and more than one practitioner: <business>, <kind>, <sector>, <answer>
      Given the case "uk-clinic"
      And the answer to "org.data_business" is "<business>"
      And the answer to "org.kind" is "<kind>"
      And the answer to "org.sector" is "<sector>"
      And the open question of law "uk-gdpr.large-scale-below-edge" is settled as <answer>
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art37.dpo" <verdict>

      Examples:
        | business          | kind        | sector      | answer | verdict        |
        | sensitive-at-core | for-profit  | health-care | yes    | applies        |
        | sensitive-at-core | for-profit  | health-care | no     | does not apply |
        | sensitive-at-core | sole-trader | health-care | yes    | does not apply |
        | sensitive-at-core | sole-trader | legal       | yes    | does not apply |
        | sensitive-at-core | sole-trader | other       | yes    | applies        |
        | none              | for-profit  | health-care | yes    | does not apply |

    Scenario: A town hall needs an officer for the smallest use
      Given the case "uk-workshop"
      And the answer to "org.kind" is "public-body"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art37.dpo" applies

    Scenario: A processor whose core work is large in scale needs an officer too
      Given the case "uk-transcriber"
      And the answer to "org.data_business" is "sensitive-at-core"
      And the answer to "people.in_use_count" is "10000"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art37.dpo" applies

    Scenario: A foreign public body that British law does not reach needs none under it
      Given the case "uk-us-shop"
      And the answer to "org.kind" is "public-body"
      And the answer to "market.places" is "US-OH"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art37.dpo" does not apply because its conditions are not met

    Scenario: As long as the core of the business is not known, an officer may be needed
      Given the case "uk-clinic"
      And the answer to "org.data_business" is not known
      And the answer to "people.in_use_count" is "20000"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art37.dpo" may apply, and "org.data_business" would settle it

  Rule: Article 44A - which flows are transfers

    Scenario: Data that stays with British firms is not transferred
      Given the case "uk-clinic"
      When it is assessed as of 2026-11-24
      Then the test "uk-gdpr.restricted-transfer" is not met
      And "uk-gdpr.art28.processor-contract" applies
      And these duties do not apply:
        | uk-gdpr.art44A.restricted-transfer-gate |
        | uk-gdpr.art45A.adequacy                 |
        | uk-gdpr.art46.safeguards-dp-test        |
        | uk-gdpr.art49.exceptions                |
        | uk-gdpr.art13-1f.transfer-transparency  |

    Scenario: The lender's supplier in India makes a transfer, of which people are told
      Given the case "uk-lender"
      When it is assessed as of 2026-11-24
      Then the test "uk-gdpr.restricted-transfer" is met
      And "uk-gdpr.art44A.restricted-transfer-gate" applies
      And "uk-gdpr.art13-1f.transfer-transparency" applies

    Scenario Outline: Supplier, recipient and place of the data are each looked at: <vendor>, <recipients> in <recipient>, data in <data>
      Given the case "uk-clinic"
      And the answer to "vendor.places" is "<vendor>"
      And the answer to "sharing.recipients" is "<recipients>"
      And the answer to "sharing.places" is "<recipient>"
      And the answer to "data.places" is "<data>"
      When it is assessed as of 2026-11-24
      Then the test "uk-gdpr.restricted-transfer" <met>
      And "uk-gdpr.art44A.restricted-transfer-gate" <verdict>

      Examples:
        | vendor | recipients  | recipient | data   | met        | verdict        |
        | GB     | none        | none      | GB     | is not met | does not apply |
        | IN     | none        | none      | GB     | is met     | applies        |
        | IE     | none        | none      | GB     | is met     | applies        |
        | GG     | none        | none      | GB     | is met     | applies        |
        | GB     | other-firms | IN        | GB     | is met     | applies        |
        | GB     | other-firms | GB        | GB     | is not met | does not apply |
        | GB     | none        | none      | GB, IN | is open    | may apply      |
        | GB     | other-firms | GB        | IN     | is open    | may apply      |

    Scenario Outline: Whoever receives the data abroad for its own use makes it a transfer: <recipients>
      Given the case "uk-workshop"
      And the answer to "sharing.recipients" is "<recipients>"
      And the answer to "sharing.places" is "IN"
      When it is assessed as of 2026-11-24
      Then the test "uk-gdpr.passes-on" is met
      And "uk-gdpr.art44A.restricted-transfer-gate" applies

      Examples:
        | recipients             |
        | group-companies        |
        | other-firms            |
        | buyers-for-money       |
        | buyers-for-other-value |
        | ad-networks            |
        | opt-out-lists          |
        | id-matchers            |
        | researchers            |
        | authorities            |
        | public                 |

    Scenario Outline: A British processor that hands a foreign client's data back to it starts no transfer; whoever decides does: <role>, <recipients>
      Given the case "uk-transcriber"
      And the answer to "role.data" is "<role>"
      And the answer to "vendor.runs_it" is "own-machines"
      And the answer to "data.places" is "GB"
      And the answer to "sharing.recipients" is "<recipients>"
      And the answer to "sharing.places" is "US-NY"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art44A.restricted-transfer-gate" <verdict>

      Examples:
        | role                   | recipients           | verdict        |
        | for-clients            | clients              | does not apply |
        | for-clients            | clients, other-firms | applies        |
        | for-clients            | joint-partners       | applies        |
        | we-decide              | clients              | applies        |
        | we-decide, for-clients | clients              | applies        |

    Scenario: The return to a foreign client stays free although a supplier sits abroad; only the supplier's country counts
      Given the case "uk-transcriber"
      And the answer to "vendor.places" is "IE"
      And the answer to "data.places" is "GB"
      And the answer to "sharing.places" is "IN"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art44A.restricted-transfer-gate" applies
      And "uk-gdpr.art45A.adequacy" applies
      And "uk-gdpr.art46.safeguards-dp-test" does not apply because its conditions are not met

    Scenario Outline: One's own branch is no separate recipient, a firm of one's own group is: <who>
      Given the case "uk-clinic"
      And the answer to "vendor.runs_it" is "<who>"
      And the answer to "vendor.places" is "IN"
      And the answer to "data.places" is "<data>"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art44A.restricted-transfer-gate" <verdict>

      Examples:
        | who               | data   | verdict        |
        | own-branch-abroad | GB, IN | does not apply |
        | group-company     | GB     | applies        |

    Scenario Outline: Whether the firm itself starts what happens behind its British supplier decides only where data lies abroad: <who>, <data>, <answer>
      Given the case "uk-clinic"
      And the answer to "vendor.runs_it" is "<who>"
      And the answer to "data.places" is "<data>"
      And the open question of law "uk-gdpr.transfer-behind-the-supplier" is settled as <answer>
      When it is assessed as of 2026-11-24
      Then the test "uk-gdpr.restricted-transfer" <met>

      Examples:
        | who          | data   | answer | met        |
        | outside-firm | GB, IN | yes    | is met     |
        | outside-firm | GB, IN | no     | is not met |
        | outside-firm | GB     | yes    | is not met |
        | own-machines | GB, IN | yes    | is not met |

    Scenario: A recipient at home opens the same question for data kept abroad
      Given the case "uk-workshop"
      And the answer to "sharing.recipients" is "other-firms"
      And the answer to "sharing.places" is "GB"
      And the answer to "data.places" is "IN"
      And the open question of law "uk-gdpr.transfer-behind-the-supplier" is settled as yes
      When it is assessed as of 2026-11-24
      Then the test "uk-gdpr.restricted-transfer" is met

    Scenario: A firm outside British law makes no transfer under it
      Given the case "uk-us-shop"
      And the answer to "market.places" is "US-OH"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art44A.restricted-transfer-gate" does not apply because its conditions are not met
      And "uk-gdpr.art45A.adequacy" does not apply because its conditions are not met
      And "uk-gdpr.art46.safeguards-dp-test" does not apply because its conditions are not met

    Scenario: As long as the supplier's country is not known, the gate may be due
      Given the case "uk-clinic"
      And the answer to "vendor.places" is not known
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art44A.restricted-transfer-gate" may apply, and "vendor.places" would settle it
      And "uk-gdpr.art13-1f.transfer-transparency" may apply, and "vendor.places" would settle it
      And "uk-gdpr.art45A.adequacy" may apply, and "vendor.places" would settle it
      And "uk-gdpr.art46.safeguards-dp-test" may apply, and "vendor.places" would settle it

  Rule: Articles 45A and 46 - recognised countries, and safeguards for the rest

    Scenario Outline: The country of the supplier decides which of the two is due: <place> with <cover>
      Given the case "uk-clinic"
      And the answer to "vendor.places" is "<place>"
      And the answer to "transfer.cover" is "<cover>"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art44A.restricted-transfer-gate" applies
      And "uk-gdpr.art45A.adequacy" <check>
      And "uk-gdpr.art46.safeguards-dp-test" <safeguards>

      Examples:
        | place | cover                         | check          | safeguards     |
        | FR    | none                          | applies        | does not apply |
        | IE    | none                          | applies        | does not apply |
        | NO    | none                          | applies        | does not apply |
        | IS    | none                          | applies        | does not apply |
        | CH    | none                          | applies        | does not apply |
        | GI    | none                          | applies        | does not apply |
        | GG    | none                          | applies        | does not apply |
        | NZ    | none                          | applies        | does not apply |
        | KR    | none                          | applies        | does not apply |
        | JP    | none                          | applies        | does not apply |
        | CA-ON | subject-to-pipeda             | applies        | does not apply |
        | CA-ON | none                          | does not apply | applies        |
        | CA-QC | uk-agreement                  | does not apply | applies        |
        | US-NY | dpf-listed, dpf-uk-extension  | applies        | does not apply |
        | US-NY | dpf-listed                    | does not apply | applies        |
        | US-NY | uk-addendum                   | does not apply | applies        |
        | US-NY | cbpr                          | does not apply | applies        |
        | US-NY | subject-to-pipeda             | does not apply | applies        |
        | IN    | uk-agreement                  | does not apply | applies        |
        | IN    | dpf-uk-extension              | does not apply | applies        |
        | IN    | subject-to-pipeda             | does not apply | applies        |
        | BR    | none                          | does not apply | applies        |
        | SG    | group-rules                   | does not apply | applies        |

    Scenario Outline: Recipient and supplier are judged apart, and each place by its own law: <vendor>, <recipient>
      Given the case "uk-clinic"
      And the answer to "vendor.places" is "<vendor>"
      And the answer to "sharing.recipients" is "other-firms"
      And the answer to "sharing.places" is "<recipient>"
      And the answer to "transfer.cover" is "<cover>"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art45A.adequacy" <check>
      And "uk-gdpr.art46.safeguards-dp-test" <safeguards>

      Examples:
        | vendor | recipient | cover             | check          | safeguards     |
        | GB     | FR        | none              | applies        | does not apply |
        | GB     | NZ        | none              | applies        | does not apply |
        | GB     | JP        | none              | applies        | does not apply |
        | GB     | IN        | none              | does not apply | applies        |
        | GB     | US-NY     | dpf-uk-extension  | applies        | does not apply |
        | GB     | US-NY     | none              | does not apply | applies        |
        | GB     | CA-ON     | subject-to-pipeda | applies        | does not apply |
        | GB     | CA-ON     | none              | does not apply | applies        |
        | FR     | IN        | none              | applies        | applies        |
        | IN     | FR        | none              | applies        | applies        |
        | NZ     | US-NY     | dpf-uk-extension  | applies        | does not apply |
        | NZ     | GB        | none              | applies        | does not apply |

    Scenario Outline: Only what the processor passes on to others is judged, not the return to its client: <place>, <cover>
      Given the case "uk-transcriber"
      And the answer to "vendor.places" is "NZ"
      And the answer to "data.places" is "GB"
      And the answer to "sharing.places" is "<place>"
      And the answer to "transfer.cover" is "<cover>"
      When it is assessed as of 2026-11-24
      Then the test "uk-gdpr.to-us" is not met
      And the test "uk-gdpr.to-canada" is not met
      And the test "uk-gdpr.to-third" is not met
      And the test "uk-gdpr.to-trusted" is met
      And "uk-gdpr.art46.safeguards-dp-test" does not apply because its conditions are not met

      Examples:
        | place | cover |
        | US-NY | none  |
        | CA-ON | none  |
        | IN    | none  |

    Scenario: The return to a client in France is no flow to a trusted country either
      Given the case "uk-transcriber"
      And the answer to "vendor.places" is "IN"
      And the answer to "sharing.places" is "FR"
      And the answer to "data.places" is "IN"
      When it is assessed as of 2026-11-24
      Then the test "uk-gdpr.to-trusted" is not met
      And "uk-gdpr.art45A.adequacy" does not apply because its conditions are not met

    Scenario Outline: Where data merely lies abroad, both stay open, and the answer to who started it decides: <place>, <answer>
      Given the case "uk-clinic"
      And the answer to "data.places" is "GB, <place>"
      And the answer to "transfer.cover" is "<cover>"
      And the open question of law "uk-gdpr.transfer-behind-the-supplier" is settled as <answer>
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art45A.adequacy" <check>
      And "uk-gdpr.art46.safeguards-dp-test" <safeguards>

      Examples:
        | place | cover             | answer | check          | safeguards     |
        | FR    | none              | yes    | applies        | does not apply |
        | NZ    | none              | yes    | applies        | does not apply |
        | JP    | none              | yes    | applies        | does not apply |
        | US-NY | dpf-uk-extension  | yes    | applies        | does not apply |
        | US-NY | none              | yes    | does not apply | applies        |
        | CA-ON | subject-to-pipeda | yes    | applies        | does not apply |
        | CA-ON | none              | yes    | does not apply | applies        |
        | IN    | none              | yes    | does not apply | applies        |
        | IN    | none              | no     | does not apply | does not apply |

    Scenario Outline: A supplier abroad does not turn what lies behind it into the firm's own transfer: <place>, <answer>
      Given the case "uk-clinic"
      And the answer to "vendor.places" is "<vendor>"
      And the answer to "data.places" is "<place>"
      And the answer to "transfer.cover" is "<cover>"
      And the open question of law "uk-gdpr.transfer-behind-the-supplier" is settled as <answer>
      When it is assessed as of 2026-11-24
      Then the test "uk-gdpr.to-adequate" <adequate>
      And the test "uk-gdpr.not-adequate" <safeguard>

      Examples:
        | vendor | place | cover             | answer | adequate   | safeguard  |
        | IE     | US-NY | none              | no     | is met     | is not met |
        | IE     | US-NY | none              | yes    | is met     | is met     |
        | IE     | CA-ON | none              | no     | is met     | is not met |
        | IE     | CA-ON | none              | yes    | is met     | is met     |
        | IE     | IN    | none              | no     | is met     | is not met |
        | IE     | IN    | none              | yes    | is met     | is met     |
        | IN     | FR    | none              | no     | is not met | is met     |
        | IN     | FR    | none              | yes    | is met     | is met     |
        | IN     | US-NY | dpf-uk-extension  | no     | is not met | is met     |
        | IN     | CA-ON | subject-to-pipeda | no     | is not met | is met     |

    Scenario Outline: The American route is shut for banks, insurers, telephone firms and press data: <cover>, <context>
      Given the case "uk-transcriber"
      And the answer to "vendor.places" is "US-NY"
      And the answer to "data.places" is "GB"
      And the answer to "use.special_context" is "<context>"
      And the answer to "transfer.cover" is "<cover>"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art45A.adequacy" <check>
      And "uk-gdpr.art46.safeguards-dp-test" <safeguards>

      Examples:
        | cover                                | context    | check          | safeguards     |
        | dpf-uk-extension                     | none       | applies        | does not apply |
        | dpf-uk-extension, us-bank-or-telecom | none       | does not apply | applies        |
        | dpf-uk-extension                     | journalism | does not apply | applies        |

    Scenario Outline: Staff and applicants need an entry that covers staff data: <people> with <cover>
      Given the case "uk-recruiter"
      And the answer to "vendor.places" is "US-WA"
      And the answer to "people.groups" is "<people>"
      And the answer to "transfer.cover" is "<cover>"
      And the answer to "data.places" is "GB"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art45A.adequacy" <check>
      And "uk-gdpr.art46.safeguards-dp-test" <safeguards>

      Examples:
        | people                | cover                             | check          | safeguards     |
        | employees             | dpf-uk-extension                  | does not apply | applies        |
        | applicants            | dpf-uk-extension                  | does not apply | applies        |
        | former-employees      | dpf-uk-extension                  | does not apply | applies        |
        | contractors           | dpf-uk-extension                  | does not apply | applies        |
        | platform-workers      | dpf-uk-extension                  | does not apply | applies        |
        | employees             | dpf-uk-extension, dpf-staff-data  | applies        | does not apply |
        | employees             | dpf-uk-extension, dpf-staff-data? | may apply      | may apply      |
        | employees             | dpf-staff-data                    | does not apply | applies        |
        | customers, employees  | dpf-uk-extension                  | applies        | applies        |
        | customers             | dpf-uk-extension                  | applies        | does not apply |
        | disabled              | dpf-uk-extension                  | applies        | does not apply |

    Scenario Outline: Others in the same tool are carried by an entry without staff data: <others>
      Given the case "uk-recruiter"
      And the answer to "vendor.places" is "US-WA"
      And the answer to "people.groups" is "<others>, employees"
      And the answer to "transfer.cover" is "dpf-uk-extension"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art45A.adequacy" applies
      And "uk-gdpr.art46.safeguards-dp-test" applies

      Examples:
        | others            |
        | customers         |
        | prospects         |
        | public-visitors   |
        | service-users     |
        | patients          |
        | students          |
        | tenants           |
        | borrowers         |
        | insured           |
        | business-contacts |

    Scenario Outline: Nothing known of the list or of the Canadian act leaves both open, never closed: <place>
      Given the case "uk-clinic"
      And the answer to "vendor.places" is "<place>"
      And the answer to "transfer.cover" is not known
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art45A.adequacy" may apply, and "transfer.cover" would settle it
      And "uk-gdpr.art46.safeguards-dp-test" may apply, and "transfer.cover" would settle it
      And "uk-gdpr.art49.exceptions" may apply, and "transfer.cover" would settle it

      Examples:
        | place |
        | US    |
        | CA-QC |

    Scenario Outline: The American recognition dates from 12 October 2023: <day>
      Given the case "uk-clinic"
      And the answer to "vendor.places" is "US-NY"
      And the answer to "transfer.cover" is "dpf-uk-extension"
      When it is assessed as of <day>
      Then "uk-gdpr.art45A.adequacy" applies and is <state> from 2023-10-12

      Examples:
        | day        | state    |
        | 2023-10-11 | upcoming |
        | 2023-10-12 | in force |

    Scenario Outline: Korea was recognised on 19 December 2022: <day>
      Given the case "uk-clinic"
      And the answer to "vendor.places" is "KR"
      When it is assessed as of <day>
      Then "uk-gdpr.art45A.adequacy" <check>
      And "uk-gdpr.art46.safeguards-dp-test" <safeguards>

      Examples:
        | day        | check          | safeguards     |
        | 2022-12-18 | does not apply | applies        |
        | 2022-12-19 | applies        | does not apply |

    Scenario Outline: The EU's clauses alone are no British safeguard, so the duty stands whatever is signed: <cover>
      Given the case "uk-lender"
      And the answer to "transfer.cover" is "<cover>"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art46.safeguards-dp-test" applies and is in force from 2026-02-05
      And the test "uk-gdpr.transfer-uncovered" <uncovered>

      Examples:
        | cover                        | uncovered  |
        | none                         | is met     |
        | eu-clauses                   | is met     |
        | dpf-uk-extension             | is met     |
        | uk-agreement                 | is not met |
        | uk-addendum                  | is not met |
        | uk-addendum, eu-clauses      | is not met |
        | group-rules                  | is not met |
        | same-protection-contract     | is not met |
        | consent-to-go-abroad         | is not met |
        | one-off-need, uk-agreement   | is not met |
        | one-off-need, uk-addendum    | is not met |
        | one-off-need, group-rules    | is not met |

    Scenario: Where the country is recognised nothing is uncovered, though no tool is signed
      Given the case "uk-recruiter"
      When it is assessed as of 2026-11-24
      Then the test "uk-gdpr.transfer-uncovered" is not met

    Scenario Outline: One tick of single cases does not free what a tool sends every day: settled as <how>
      Given the case "uk-lender"
      And the answer to "transfer.cover" is "one-off-need"
      And the open question of law "uk-gdpr.single-transfers-of-a-regular-tool" is settled as <how>
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art46.safeguards-dp-test" <verdict>

      Examples:
        | how | verdict                                                |
        | yes | does not apply because of the exception "single-cases" |
        | no  | applies                                                |

    Scenario Outline: As long as that is open, the safeguards may be owed for a tool beyond occasional use: <stage>
      Given the case "uk-lender"
      And the answer to "use.stage" is "<stage>"
      And the answer to "transfer.cover" is "one-off-need"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art46.safeguards-dp-test" may apply
      And "uk-gdpr.art49.exceptions" applies

      Examples:
        | stage   |
        | live    |
        | trying  |
        | planned |

    Scenario Outline: Where a British tool is signed, single cases of an occasional use change nothing: <cover>
      Given the case "uk-lender"
      And the answer to "use.stage" is "now-and-then"
      And the answer to "transfer.cover" is "<cover>"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art46.safeguards-dp-test" applies

      Examples:
        | cover                      |
        | one-off-need, uk-agreement |
        | one-off-need, uk-addendum  |
        | one-off-need, group-rules  |
        | consent-to-go-abroad       |

    Scenario Outline: Single cases of a tool used now and then, without a British tool, rest on the narrow exceptions alone: <cover>
      Given the case "uk-lender"
      And the answer to "use.stage" is "now-and-then"
      And the answer to "transfer.cover" is "<cover>"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art46.safeguards-dp-test" does not apply because of the exception "single-cases"
      And "uk-gdpr.art49.exceptions" applies
      And the test "uk-gdpr.transfer-uncovered" is not met

      Examples:
        | cover                    |
        | one-off-need             |
        | one-off-need, eu-clauses |

  Rule: Article 49 - the narrow exceptions

    Scenario Outline: Whoever rests on consent or on single needs keeps within the limits, also to fill what a safeguard leaves open: <cover>
      Given the case "uk-lender"
      And the answer to "transfer.cover" is "<cover>"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art49.exceptions" <verdict>

      Examples:
        | cover                        | verdict                                           |
        | one-off-need                 | applies and is in force from 2020-12-31           |
        | consent-to-go-abroad         | applies and is in force from 2020-12-31           |
        | one-off-need, uk-agreement   | applies and is in force from 2020-12-31           |
        | uk-agreement                 | does not apply because its conditions are not met |

    Scenario: Where the country is recognised no exception is needed
      Given the case "uk-recruiter"
      And the answer to "transfer.cover" is "consent-to-go-abroad"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art49.exceptions" does not apply because its conditions are not met

  Rule: Articles 13(1)(f) and 14(1)(f) - people are told of the transfer

    Scenario Outline: Under a recognition as well as under a safeguard: <place>
      Given the case "uk-clinic"
      And the answer to "vendor.places" is "<place>"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art13-1f.transfer-transparency" applies and is in force from 2020-12-31

      Examples:
        | place |
        | FR    |
        | IN    |

  Rule: Data taken from others and given to others

    Scenario Outline: Checks are due where the data comes from another firm: <sources>
      Given the case "uk-workshop"
      And the answer to "data.sources" is "<sources>"
      And the answer to "role.data" is "we-decide"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.onward-sharing.due-diligence" <verdict>

      Examples:
        | sources        | verdict        |
        | bought         | applies        |
        | partners       | applies        |
        | agency-report  | applies        |
        | clients        | applies        |
        | person         | does not apply |
        | observed       | does not apply |
        | public-records | does not apply |

    Scenario Outline: Or where another firm gets it: <recipients>
      Given the case "uk-workshop"
      And the answer to "sharing.recipients" is "<recipients>"
      And the answer to "sharing.places" is "GB"
      And the answer to "role.data" is "we-decide"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.onward-sharing.due-diligence" <verdict>

      Examples:
        | recipients             | verdict        |
        | group-companies        | applies        |
        | joint-partners         | applies        |
        | other-firms            | applies        |
        | buyers-for-money       | applies        |
        | buyers-for-other-value | applies        |
        | ad-networks            | applies        |
        | opt-out-lists          | applies        |
        | id-matchers            | applies        |
        | researchers            | applies        |
        | clients                | applies        |
        | authorities            | does not apply |
        | none                   | does not apply |

    Scenario Outline: Bought training data counts, and a supplier that trains on what one enters: <fact>
      Given the case "uk-recruiter"
      And the answer to "role.deeds" is "uses-it, fine-tuned-it"
      And the answer to "training.level" is "light-tuning"
      And the answer to "training.data" is "<training>"
      And the answer to "vendor.training_use" is "<supplier>"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.onward-sharing.due-diligence" <verdict>

      Examples:
        | training          | supplier | verdict        |
        | bought-or-licensed | barred  | applies        |
        | own-people-data   | allowed  | applies        |
        | own-people-data   | barred   | does not apply |

    Scenario: As long as it is not known who receives the data, the checks may be due
      Given the case "uk-workshop"
      And the answer to "sharing.recipients" is not known
      And the answer to "role.data" is "we-decide"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.onward-sharing.due-diligence" may apply, and "sharing.recipients" would settle it

  Rule: Article 22A - which decisions are meant

    Scenario Outline: Classification is due wherever results count in what people get: <domain>
      Given the case "uk-workshop"
      And the answer to "decision.domains" is "<domain>"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art22A.classify-decision" <verdict>

      Examples:
        | domain     | verdict                                           |
        | credit     | applies and is in force from 2026-02-05           |
        | low-stakes | applies and is in force from 2026-02-05           |
        | none       | does not apply because its conditions are not met |

    Scenario: As long as nobody said what results count for, classification may be due
      Given the case "uk-workshop"
      And the answer to "decision.domains" is not known
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art22A.classify-decision" may apply, and "decision.domains" would settle it
      And "uk-gdpr.art5-1a.fairness-bias-testing" may apply, and "decision.domains" would settle it

    Scenario: Classification concerns programs of fixed rules as well
      Given the case "uk-lender"
      And the answer to "use.technology" is "fixed-rules"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art22A.classify-decision" applies

    Scenario Outline: A fixed rule that refuses may be no decision: that is open, and no reason to rule the safeguards out: <answer>
      Given the case "uk-lender"
      And the answer to "use.technology" is "fixed-rules"
      And the open question of law "uk-gdpr.fixed-rule-decision" is settled as <answer>
      When it is assessed as of 2026-11-24
      Then the test "uk-gdpr.decision" <met>
      And "uk-gdpr.art22C.information" <verdict>

      Examples:
        | answer | met        | verdict        |
        | yes    | is met     | applies        |
        | no     | is not met | does not apply |

    Scenario: As long as it is not settled, the safeguards may be due for a fixed rule
      Given the case "uk-lender"
      And the answer to "use.technology" is "fixed-rules"
      When it is assessed as of 2026-11-24
      Then the test "uk-gdpr.decision" is open
      And "uk-gdpr.art22C.contest" may apply

    Scenario: Where nothing is decided there is no decision, whatever the technology
      Given the case "uk-workshop"
      And the open question of law "uk-gdpr.fixed-rule-decision" is settled as yes
      When it is assessed as of 2026-11-24
      Then the test "uk-gdpr.decision" is not met

    Scenario Outline: These matters weigh like a legal effect: <domain>
      Given the case "uk-lender"
      And the answer to "decision.domains" is "<domain>"
      When it is assessed as of 2026-11-24
      Then the test "uk-gdpr.significant-decision" is met
      And "uk-gdpr.art22C.human-intervention" applies

      Examples:
        | domain           |
        | job              |
        | pay-or-promotion |
        | credit           |
        | other-finance    |
        | housing          |
        | insurance        |
        | education        |
        | health-care      |
        | public-benefits  |
        | essential-goods  |
        | justice          |
        | account-access   |

    Scenario Outline: These do not, or only an open question says so: <domain>, <outcome>
      Given the case "uk-lender"
      And the answer to "decision.domains" is "<domain>"
      And the answer to "decision.outcomes" is "<outcome>"
      When it is assessed as of 2026-11-24
      Then the test "uk-gdpr.significant-decision" <met>
      And "uk-gdpr.art22C.information" <verdict>

      Examples:
        | domain           | outcome      | met        | verdict        |
        | advertising-only | worse-terms  | is not met | does not apply |
        | low-stakes       | refused      | is not met | does not apply |
        | credit           | minor        | is not met | does not apply |
        | price-or-terms   | minor        | is not met | does not apply |
        | low-stakes       | granted-only | is not met | does not apply |
        | price-or-terms   | worse-terms  | is open    | may apply      |
        | tasks-hours      | worse-terms  | is open    | may apply      |
        | other-matter     | refused      | is open    | may apply      |
        | credit           | granted-only | is open    | may apply      |

    Scenario Outline: Once settled, each question counts for its own cases only: <question>, <domain>, <outcome>
      Given the case "uk-lender"
      And the answer to "decision.domains" is "<domain>"
      And the answer to "decision.outcomes" is "<outcome>"
      And the open question of law "<question>" is settled as <answer>
      When it is assessed as of 2026-11-24
      Then the test "uk-gdpr.significant-decision" <met>

      Examples:
        | question                      | domain         | outcome      | answer | met        |
        | uk-gdpr.favourable-decisions  | credit         | granted-only | yes    | is met     |
        | uk-gdpr.favourable-decisions  | credit         | granted-only | no     | is not met |
        | uk-gdpr.favourable-decisions  | credit         | minor        | yes    | is not met |
        | uk-gdpr.favourable-decisions  | low-stakes     | granted-only | yes    | is not met |
        | uk-gdpr.other-weighty-effect  | price-or-terms | worse-terms  | yes    | is met     |
        | uk-gdpr.other-weighty-effect  | tasks-hours    | worse-terms  | yes    | is met     |
        | uk-gdpr.other-weighty-effect  | other-matter   | refused      | yes    | is met     |
        | uk-gdpr.other-weighty-effect  | price-or-terms | worse-terms  | no     | is not met |
        | uk-gdpr.other-weighty-effect  | price-or-terms | minor        | yes    | is not met |
        | uk-gdpr.other-weighty-effect  | low-stakes     | refused      | yes    | is not met |

    Scenario Outline: A signature, or a look after a complaint, is no human involvement: <who>
      Given the case "uk-lender"
      And the answer to "decision.automation" is "<who>"
      And the answer to "decision.reviewer" is "understands, can-change, before-effect"
      When it is assessed as of 2026-11-24
      Then the test "uk-gdpr.solely-automated" <met>
      And "uk-gdpr.art22C.human-intervention" <verdict>

      Examples:
        | who                       | met        | verdict        |
        | machine-alone             | is met     | applies        |
        | machine-then-appeal       | is met     | applies        |
        | person-confirms           | is met     | applies        |
        | person-reviews            | is not met | does not apply |
        | person-decides-with-hints | is not met | does not apply |
        | no-decision               | is not met | does not apply |

    Scenario Outline: A reviewer without knowledge, without power or after the effect does not help: <reviewer>
      Given the case "uk-recruiter"
      And the answer to "decision.reviewer" is "<reviewer>"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art22C.human-intervention" <verdict>

      Examples:
        | reviewer                               | verdict        |
        | understands, can-change, before-effect | does not apply |
        | can-change, before-effect              | applies        |
        | understands, before-effect             | applies        |
        | understands, can-change                | applies        |
        | looks-at-more                          | applies        |

    Scenario: A sift that alone decides who is invited is a decision of its own, even if a consultant decides in the end
      Given the case "uk-recruiter"
      And the answer to "employment.uses" is "sort-applications, ai-alone-picks-interviews"
      When it is assessed as of 2026-11-24
      Then the test "uk-gdpr.solely-automated" is met
      And "uk-gdpr.art22C.information" applies

    Scenario: A consultant who really looks takes the ranking outside
      Given the case "uk-recruiter"
      When it is assessed as of 2026-11-24
      Then the test "uk-gdpr.adm" is not met
      And these duties do not apply:
        | uk-gdpr.art22B.special-category-adm  |
        | uk-gdpr.art22B4.no-recognised-li-adm |
        | uk-gdpr.art22C.information           |
        | uk-gdpr.art22C.representations       |
        | uk-gdpr.art22C.human-intervention    |
        | uk-gdpr.art22C.contest               |
      And "uk-gdpr.art22A.classify-decision" applies

    Scenario: As long as nothing is known of the reviewer, the safeguards may be due
      Given the case "uk-recruiter"
      And the answer to "decision.reviewer" is not known
      When it is assessed as of 2026-11-24
      Then the test "uk-gdpr.solely-automated" is open
      And "uk-gdpr.art22C.information" may apply, and "decision.reviewer" would settle it
      And "uk-gdpr.art22C.representations" may apply, and "decision.reviewer" would settle it
      And "uk-gdpr.art22C.human-intervention" may apply, and "decision.reviewer" would settle it
      And "uk-gdpr.art22C.contest" may apply, and "decision.reviewer" would settle it

    Scenario: A processor that runs a client's decisions does not owe the safeguards, its client does
      Given the case "uk-transcriber"
      And the answer to "decision.domains" is "credit"
      And the answer to "decision.automation" is "machine-alone"
      And the answer to "decision.outcomes" is "refused"
      When it is assessed as of 2026-11-24
      Then the test "uk-gdpr.adm" is not met
      And "uk-gdpr.art22C.information" does not apply because its conditions are not met

    Scenario: Whether a score bureau itself decides where lenders strongly rely on its score stays open
      Given the case "uk-lender"
      And the answer to "org.data_business" is "sells-scores-or-reports"
      And the answer to "decision.automation" is "person-decides-with-hints"
      And the answer to "decision.weight" is "main-factor"
      When it is assessed as of 2026-11-24
      Then the test "uk-gdpr.decisive-score" is open
      And "uk-gdpr.art22C.information" may apply

    Scenario Outline: Once settled, it counts only for sold scores on people that are decisive: <business>, <output>, <weight>, <answer>
      Given the case "uk-lender"
      And the answer to "org.data_business" is "<business>"
      And the answer to "decision.automation" is "person-decides-with-hints"
      And the answer to "output.kinds" is "<output>"
      And the answer to "decision.weight" is "<weight>"
      And the open question of law "uk-gdpr.score-as-decision" is settled as <answer>
      When it is assessed as of 2026-11-24
      Then the test "uk-gdpr.decisive-score" <met>
      And "uk-gdpr.art22C.information" <verdict>

      Examples:
        | business                | output                  | weight      | answer | met        | verdict        |
        | sells-scores-or-reports | score-of-person         | main-factor | yes    | is met     | applies        |
        | sells-scores-or-reports | ranking-of-people       | main-factor | yes    | is met     | applies        |
        | sells-scores-or-reports | prediction-about-person | only-factor | yes    | is met     | applies        |
        | sells-scores-or-reports | score-of-person         | main-factor | no     | is not met | does not apply |
        | sells-scores-or-reports | score-of-person         | one-factor  | yes    | is not met | does not apply |
        | sells-scores-or-reports | dashboard               | main-factor | yes    | is not met | does not apply |
        | none                    | score-of-person         | main-factor | yes    | is not met | does not apply |

    Scenario: A decisive score on small matters is not meant
      Given the case "uk-lender"
      And the answer to "org.data_business" is "sells-scores-or-reports"
      And the answer to "decision.domains" is "low-stakes"
      And the open question of law "uk-gdpr.score-as-decision" is settled as yes
      When it is assessed as of 2026-11-24
      Then the test "uk-gdpr.adm" is not met

  Rule: Article 22B - sensitive data and recognised interests

    Scenario: An ordinary decision by machine needs no contract, law or consent: a business interest may carry it, with the safeguards
      Given the case "uk-lender"
      When it is assessed as of 2026-11-24
      Then the test "uk-gdpr.adm" is met
      And "uk-gdpr.art22B.special-category-adm" does not apply because its conditions are not met
      And "uk-gdpr.art22B4.no-recognised-li-adm" does not apply because its conditions are not met
      And these duties apply and are in force:
        | uk-gdpr.art22C.information        |
        | uk-gdpr.art22C.representations    |
        | uk-gdpr.art22C.human-intervention |
        | uk-gdpr.art22C.contest            |

    Scenario Outline: Sensitive data calls for a condition whatever ground is named; a contract alone is not one: <ground>
      Given the case "uk-lender"
      And the answer to "data.kinds" is "contact, money, health"
      And the answer to "data.grounds" is "<ground>"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art22B.special-category-adm" applies and is in force from 2026-02-05
      And the test "uk-gdpr.adm-special-allowed" <allowed>
      And the test "uk-gdpr.adm-special-missing" <missing>

      Examples:
        | ground                         | allowed    | missing    |
        | explicit-yes                   | is met     | is not met |
        | they-agreed                    | is not met | is met     |
        | own-interest                   | is not met | is met     |
        | contract-needs-it              | is open    | is open    |
        | law-requires-it                | is open    | is open    |
        | public-task                    | is not met | is met     |
        | contract-needs-it, public-task | is open    | is open    |

    Scenario Outline: The substantial public interest helps only with a contract or a law: <ground>, <answer>
      Given the case "uk-lender"
      And the answer to "data.kinds" is "contact, money, biometric"
      And the answer to "data.grounds" is "<ground>"
      And the open question of law "uk-gdpr.substantial-public-interest" is settled as <answer>
      When it is assessed as of 2026-11-24
      Then the test "uk-gdpr.adm-special-allowed" <allowed>

      Examples:
        | ground            | answer | allowed    |
        | contract-needs-it | yes    | is met     |
        | law-requires-it   | yes    | is met     |
        | contract-needs-it | no     | is not met |
        | own-interest      | yes    | is not met |
        | explicit-yes      | no     | is met     |

    Scenario: Sensitive data without a decision by machine is no matter for Article 22B
      Given the case "uk-clinic"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art22B.special-category-adm" does not apply because its conditions are not met

    Scenario: As long as it is not known what the tool infers, the condition may be due
      Given the case "uk-lender"
      And the answer to "output.infers" is not known
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art22B.special-category-adm" may apply, and "output.infers" would settle it

    Scenario Outline: A recognised interest can never carry a decision by machine alone, not even in part: <ground>
      Given the case "uk-lender"
      And the answer to "data.grounds" is "<ground>"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art22B4.no-recognised-li-adm" <verdict>

      Examples:
        | ground                                          | verdict                                           |
        | crime-emergency-safeguarding                    | applies and is in force from 2026-02-05           |
        | contract-needs-it, crime-emergency-safeguarding | applies and is in force from 2026-02-05           |
        | contract-needs-it                               | does not apply because its conditions are not met |

    Scenario: Where a person really decides, the recognised interest is not barred
      Given the case "uk-recruiter"
      And the answer to "data.grounds" is "crime-emergency-safeguarding"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art22B4.no-recognised-li-adm" does not apply because its conditions are not met
      And "uk-gdpr.art6-1ea.recognised-legitimate-interest" applies

    Scenario: As long as the ground is not known, the bar may be hit
      Given the case "uk-lender"
      And the answer to "data.grounds" is not known
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art22B4.no-recognised-li-adm" may apply, and "data.grounds" would settle it

  Rule: Article 5(1)(a) - fairness between groups

    Scenario Outline: A tool that infers and counts in what people get, or rates them, is tested for bias: <technology>, <domain>, <output>
      Given the case "uk-workshop"
      And the answer to "use.technology" is "<technology>"
      And the answer to "decision.domains" is "<domain>"
      And the answer to "output.kinds" is "<output>"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art5-1a.fairness-bias-testing" <verdict>

      Examples:
        | technology          | domain     | output          | verdict                                           |
        | learns-or-generates | credit     | text            | applies and is in force from 2020-12-31           |
        | learns-or-generates | low-stakes | text            | applies and is in force from 2020-12-31           |
        | learns-or-generates | none       | score-of-person | applies and is in force from 2020-12-31           |
        | learns-or-generates | none       | text            | does not apply because its conditions are not met |
        | fixed-rules         | credit     | score-of-person | does not apply because its conditions are not met |

    Scenario: Guessing origin from names to test for bias is itself a use of sensitive data
      Given the case "uk-recruiter"
      And the answer to "output.infers" is "origin"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art5-1a.fairness-bias-testing" applies
      And "uk-gdpr.art9.special-category-condition" applies

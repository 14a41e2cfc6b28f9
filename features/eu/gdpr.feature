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

  Rule: Articles 13 and 14 - people must be told

    Scenario Outline: A notice is owed whether the data comes from the person or from elsewhere: <source>
      Given the case "gdpr-workshop"
      And the answer to "data.sources" is "<source>"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art13-14.notice" applies

      Examples:
        | source         |
        | person         |
        | public-records |
        | bought         |
        | web-scrape     |

    Scenario Outline: The notice on automated decisions follows who decides: <who>
      Given the case "gdpr-fintech"
      And the answer to "decision.automation" is "<who>"
      And the answer to "decision.reviewer" is "understands, can-change, before-effect"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art13-2f.adm-notice" <verdict>
      And "eu-gdpr.art13-14.notice" applies

      Examples:
        | who                       | verdict        |
        | machine-alone             | applies        |
        | machine-then-appeal       | applies        |
        | person-confirms           | applies        |
        | person-reviews            | does not apply |
        | person-decides-with-hints | does not apply |

  Rule: Article 15 - access, with an explanation of what the machine did

    Scenario: The right of access stands before anyone has asked
      Given the case "gdpr-bakery"
      And the answer to "org.events" is "none"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art15.access" applies and is in force from 2018-05-25

    Scenario: A request changes nothing in the duty itself
      Given the case "gdpr-bakery"
      And the answer to "org.events" is "people-request"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art15.access" applies and is in force from 2018-05-25

  Rule: Article 22 - no decision by a machine alone on what matters

    Scenario Outline: A mere signature, or a look after the complaint, leaves the machine alone: <who>
      Given the case "gdpr-fintech"
      And the answer to "decision.automation" is "<who>"
      And the answer to "decision.reviewer" is "understands, can-change, before-effect"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.no-real-person" is met
      And "eu-gdpr.art22.no-solely-automated-decision" applies

      Examples:
        | who                 |
        | machine-alone       |
        | machine-then-appeal |
        | person-confirms     |

    Scenario: A person who understands, may decide otherwise and looks before anything happens takes the case outside
      Given the case "gdpr-fintech"
      And the answer to "decision.automation" is "person-reviews"
      And the answer to "decision.reviewer" is "understands, can-change, before-effect"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.no-real-person" is not met
      And "eu-gdpr.art22.no-solely-automated-decision" does not apply because its conditions are not met
      And "eu-gdpr.art22-3.safeguards" does not apply because its conditions are not met

    Scenario Outline: A reviewer without knowledge, without power or after the effect does not: <reviewer>
      Given the case "gdpr-fintech"
      And the answer to "decision.automation" is "person-reviews"
      And the answer to "decision.reviewer" is "<reviewer>"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art22.no-solely-automated-decision" applies

      Examples:
        | reviewer                   |
        | can-change, before-effect  |
        | understands, before-effect |
        | understands, can-change    |
        | looks-at-more              |

    Scenario: The tool as one hint among others is no decision by a machine
      Given the case "gdpr-bakery"
      And the answer to "decision.automation" is "person-decides-with-hints"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art22.no-solely-automated-decision" does not apply because its conditions are not met

    Scenario: As long as nothing is known of the reviewer, the prohibition stays open
      Given the case "gdpr-bakery"
      And the answer to "decision.reviewer" is not known
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.no-real-person" is open
      And "eu-gdpr.art22.no-solely-automated-decision" may apply, and "decision.reviewer" would settle it
      And "eu-gdpr.art13-2f.adm-notice" may apply, and "decision.reviewer" would settle it

    Scenario: A reviewer whose power is doubtful leaves it open as well
      Given the case "gdpr-bakery"
      And the answer to "decision.reviewer" is "understands, can-change?, before-effect"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art22.no-solely-automated-decision" may apply, and "decision.reviewer" would settle it

    Scenario: As long as nobody said who decides, the prohibition stays open
      Given the case "gdpr-fintech"
      And the answer to "decision.automation" is not known
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art22.no-solely-automated-decision" may apply, and "decision.automation" would settle it

    Scenario Outline: A job, an account, a home or care weighs as much as a legal effect: <domain>
      Given the case "gdpr-fintech"
      And the answer to "decision.domains" is "<domain>"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.significant-effect" is met
      And "eu-gdpr.art22.no-solely-automated-decision" applies

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

    Scenario Outline: The choice of an advert or of an appointment does not: <domain>
      Given the case "gdpr-fintech"
      And the answer to "decision.domains" is "<domain>"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art22.no-solely-automated-decision" does not apply because its conditions are not met
      And "eu-gdpr.art13-2f.adm-notice" does not apply because its conditions are not met

      Examples:
        | domain           |
        | advertising-only |
        | low-stakes       |

    Scenario: Nothing is decided by a machine where nothing of weight can happen to anybody
      Given the case "gdpr-fintech"
      And the answer to "decision.outcomes" is "minor"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art22.no-solely-automated-decision" does not apply because its conditions are not met

    Scenario Outline: Whether a personal price, a rota or another matter weighs enough depends on the case and stays open: <domain>
      Given the case "gdpr-fintech"
      And the answer to "decision.domains" is "<domain>"
      And the answer to "decision.outcomes" is "worse-terms"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art22.no-solely-automated-decision" may apply

      Examples:
        | domain         |
        | price-or-terms |
        | tasks-hours    |
        | other-matter   |

    Scenario: Whether a machine that only ever says yes is covered is an open question of law
      Given the case "gdpr-fintech"
      And the answer to "decision.outcomes" is "granted-only"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.art22" is open
      And "eu-gdpr.art22.no-solely-automated-decision" may apply

    Scenario Outline: A personal price is no matter for Article 22 where a person really decides, or where little can happen: <who>, <outcome>
      Given the case "gdpr-fintech"
      And the answer to "decision.domains" is "price-or-terms"
      And the answer to "decision.automation" is "<who>"
      And the answer to "decision.reviewer" is "understands, can-change, before-effect"
      And the answer to "decision.outcomes" is "<outcome>"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art22.no-solely-automated-decision" does not apply because its conditions are not met

      Examples:
        | who            | outcome     |
        | person-reviews | worse-terms |
        | machine-alone  | minor       |

    Scenario Outline: A machine that only says yes is no such question where a person really decides, or where little is at stake: <who>, <domain>
      Given the case "gdpr-fintech"
      And the answer to "decision.domains" is "<domain>"
      And the answer to "decision.automation" is "<who>"
      And the answer to "decision.reviewer" is "understands, can-change, before-effect"
      And the answer to "decision.outcomes" is "granted-only"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art22.no-solely-automated-decision" does not apply because its conditions are not met

      Examples:
        | who            | domain     |
        | person-reviews | credit     |
        | machine-alone  | low-stakes |

    Scenario: A fixed rule that refuses alone is automated all the same
      Given the case "gdpr-fintech"
      And the answer to "use.technology" is "fixed-rules"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art22.no-solely-automated-decision" applies

    Scenario: A score on which lenders strongly rely is itself the decision of the bureau that makes it
      Given the case "gdpr-bureau"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.decisive-score" is met
      And "eu-gdpr.art22.no-solely-automated-decision" applies
      And "eu-gdpr.art13-2f.adm-notice" applies

    Scenario Outline: A ranking or a prediction that is decisive counts like a score: <output>, <weight>
      Given the case "gdpr-bureau"
      And the answer to "output.kinds" is "<output>"
      And the answer to "decision.weight" is "<weight>"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.decisive-score" is met

      Examples:
        | output                  | weight      |
        | ranking-of-people       | main-factor |
        | prediction-about-person | main-factor |
        | score-of-person         | only-factor |

    Scenario Outline: Without a rating of people, or without any weighty outcome, there is no decisive score: <fact>
      Given the case "gdpr-bureau"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.decisive-score" is not met

      Examples:
        | fact              | answer        |
        | output.kinds      | score-of-firm |
        | decision.outcomes | minor         |

    Scenario: A score that is only one factor among others is not
      Given the case "gdpr-bureau"
      And the answer to "decision.weight" is "one-factor"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.decisive-score" is not met
      And "eu-gdpr.art22.no-solely-automated-decision" does not apply because its conditions are not met

    Scenario: A bureau that does not know how its clients use the score cannot rule the prohibition out
      Given the case "gdpr-bureau"
      And the answer to "decision.weight" is not known
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art22.no-solely-automated-decision" may apply, and "decision.weight" would settle it

    Scenario: A lender that ranks its own applicants for a person who really decides sells no score
      Given the case "gdpr-bureau"
      And the answer to "org.data_business" is "none"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art22.no-solely-automated-decision" does not apply because its conditions are not met

  Rule: Article 22(3) - safeguards where a contract or explicit consent carries the decision

    Scenario Outline: The safeguards of the article belong to contract and explicit consent: <ground>
      Given the case "gdpr-fintech"
      And the answer to "data.grounds" is "<ground>"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art22.no-solely-automated-decision" applies
      And "eu-gdpr.art22-3.safeguards" <verdict>

      Examples:
        | ground                        | verdict        |
        | contract-needs-it             | applies        |
        | explicit-yes                  | applies        |
        | law-requires-it, explicit-yes | applies        |
        | law-requires-it               | does not apply |
        | they-agreed                   | does not apply |
        | own-interest                  | does not apply |

    Scenario: As long as the ground is not known, the safeguards stay open
      Given the case "gdpr-fintech"
      And the answer to "data.grounds" is not known
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art22-3.safeguards" may apply, and "data.grounds" would settle it

    Scenario: Without a decision by a machine the contract alone calls for no such safeguards
      Given the case "gdpr-bakery"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art22-3.safeguards" does not apply because its conditions are not met

  Rule: Articles 24 and 25 - data protection by design and by default

    Scenario: The duty binds the smallest controller, also while the tool is only planned
      Given the case "gdpr-workshop"
      And the answer to "use.stage" is "planned"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art24-25.by-design" applies

    Scenario: The duty does not reach the processor, whose client must choose with care
      Given the case "gdpr-transcriber"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art24-25.by-design" does not apply because its conditions are not met

  Rule: Article 27 - a representative for those who are not established in Europe

    Scenario: A shop outside Europe that sells to people there appoints a representative, however small it is
      Given the case "gdpr-us-shop"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art27.eu-representative" applies and is in force from 2018-05-25

    Scenario: A processor outside Europe needs one as well
      Given the case "gdpr-us-shop"
      And the answer to "data.sources" is "clients"
      And the answer to "role.data" is "for-clients"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art27.eu-representative" applies

    Scenario Outline: A firm with a place of business in Europe needs none: <place>
      Given the case "gdpr-us-shop"
      And the answer to "org.established_in" is "US-OH, <place>"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art27.eu-representative" does not apply because its conditions are not met
      And "eu-gdpr.art6.legal-basis" applies

      Examples:
        | place |
        | FR    |
        | NO    |

    Scenario Outline: Whoever the regulation does not reach needs none: <fact>, <answer>
      Given the case "gdpr-us-shop"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.outside-reach" is not met
      And "eu-gdpr.art27.eu-representative" does not apply because its conditions are not met

      Examples:
        | fact              | answer         |
        | people.locations  | US-OH          |
        | data.about_people | no             |
        | org.kind          | private-person |

    Scenario: A place of business in the United Kingdom is not one in Europe
      Given the case "gdpr-us-shop"
      And the answer to "org.established_in" is "GB"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art27.eu-representative" applies

    Scenario: A foreign public body needs none
      Given the case "gdpr-us-shop"
      And the answer to "org.kind" is "public-body"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art27.eu-representative" does not apply because of the exception "public-body"

    Scenario: Occasional use with little risk needs none
      Given the case "gdpr-us-shop"
      And the answer to "use.stage" is "now-and-then"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.representative-exempt" is met
      And "eu-gdpr.art27.eu-representative" does not apply because of the exception "occasional-low-risk"

    Scenario Outline: A tool in regular use, or on trial, is not occasional: <stage>
      Given the case "gdpr-us-shop"
      And the answer to "use.stage" is "<stage>"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art27.eu-representative" applies

      Examples:
        | stage  |
        | live   |
        | trying |

    Scenario: Occasional use that follows people's conduct is not low in risk
      Given the case "gdpr-us-shop"
      And the answer to "use.stage" is "now-and-then"
      And the answer to "data.kinds" is "contact, browsing"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art27.eu-representative" applies

    Scenario Outline: Sensitive data closes this exception on a large scale only, unlike the one for records: <count> people
      Given the case "gdpr-us-shop"
      And the answer to "use.stage" is "now-and-then"
      And the answer to "use.technology" is "fixed-rules"
      And the answer to "data.kinds" is "contact, disability"
      And the answer to "bio.uses" is "none"
      And the answer to "people.in_use_count" is "<count>"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art27.eu-representative" <verdict>
      And "eu-gdpr.art30.ropa" applies

      Examples:
        | count | verdict                                                       |
        | 9999  | does not apply because of the exception "occasional-low-risk" |
        | 10000 | applies                                                       |

    Scenario: As long as the frequency of use is not known, the exception is neither granted nor refused
      Given the case "gdpr-us-shop"
      And the answer to "use.stage" is not known
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art27.eu-representative" may apply, and "use.stage" would settle it

  Rule: Article 28 - a contract between client and supplier

    Scenario Outline: A firm that lets another firm run the tool needs the contract: <who> in <where>
      Given the case "gdpr-workshop"
      And the answer to "vendor.runs_it" is "<who>"
      And the answer to "vendor.places" is "<where>"
      And the answer to "data.places" is "<where>"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art28.processor-contract" applies

      Examples:
        | who           | where |
        | outside-firm  | PT    |
        | outside-firm  | IE    |
        | outside-firm  | GB    |
        | outside-firm  | US-CA |
        | group-company | DE    |

    Scenario Outline: Whoever runs the tool with its own people needs none: <who>
      Given the case "gdpr-workshop"
      And the answer to "vendor.runs_it" is "<who>"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art28.processor-contract" does not apply because its conditions are not met

      Examples:
        | who               |
        | own-machines      |
        | own-branch-abroad |

    Scenario: The supplier owes the contract too, although it runs everything itself
      Given the case "gdpr-transcriber"
      And the answer to "vendor.runs_it" is "own-machines"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art28.processor-contract" applies

    Scenario: A contract that is already signed does not end the duty
      Given the case "gdpr-bakery"
      And the answer to "vendor.contract" is "data-terms"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art28.processor-contract" applies

    Scenario: As long as it is not known who runs the tool, the duty stays open
      Given the case "gdpr-workshop"
      And the answer to "vendor.runs_it" is not known
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art28.processor-contract" may apply, and "vendor.runs_it" would settle it

  Rule: Article 30 - the record, and an exemption that needs all four limbs

    Scenario: Few staff, occasional use, little risk and no sensitive data: no record for this use
      Given the case "gdpr-workshop"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.ropa-exempt" is met
      And "eu-gdpr.art30.ropa" does not apply because of the exception "small-and-occasional"

    Scenario Outline: The exemption ends at 250 staff: <staff>
      Given the case "gdpr-workshop"
      And the answer to "org.headcount" is "PT: <staff>"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art30.ropa" <verdict>

      Examples:
        | staff | verdict                                                        |
        | 249   | does not apply because of the exception "small-and-occasional" |
        | 250   | applies                                                        |

    Scenario: A firm with 249 staff that uses the tool regularly owes the record
      Given the case "gdpr-workshop"
      And the answer to "org.headcount" is "PT: 249"
      And the answer to "use.stage" is "live"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.ropa-exempt" is not met
      And "eu-gdpr.art30.ropa" applies

    Scenario: Staff in all countries counts together
      Given the case "gdpr-workshop"
      And the answer to "org.headcount" is "PT: 200, US-NY: 50"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art30.ropa" applies

    Scenario Outline: Sensitive or criminal data closes the exemption even for occasional use by a few: <kind>
      Given the case "gdpr-workshop"
      And the answer to "data.kinds" is "contact, <kind>"
      And the answer to "bio.uses" is "none"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art30.ropa" applies

      Examples:
        | kind        |
        | health      |
        | union       |
        | convictions |

    Scenario: A use that rates people is not low in risk
      Given the case "gdpr-workshop"
      And the answer to "output.kinds" is "score-of-person"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art30.ropa" applies

    Scenario: A use that follows what people do is not low in risk
      Given the case "gdpr-workshop"
      And the answer to "use.technology" is "fixed-rules"
      And the answer to "data.sources" is "person, observed"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art30.ropa" applies

    Scenario Outline: Nor is one in which a person can lose something that counts: <domain>, <outcome>
      Given the case "gdpr-workshop"
      And the answer to "use.technology" is "fixed-rules"
      And the answer to "decision.domains" is "<domain>"
      And the answer to "decision.automation" is "person-decides-with-hints"
      And the answer to "decision.reviewer" is "looks-at-more, can-change"
      And the answer to "decision.weight" is "one-factor"
      And the answer to "decision.outcomes" is "<outcome>"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art30.ropa" <verdict>
      And "eu-gdpr.art22.no-solely-automated-decision" does not apply because its conditions are not met

      Examples:
        | domain         | outcome     | verdict                                                        |
        | price-or-terms | worse-terms | applies                                                        |
        | housing        | worse-terms | applies                                                        |
        | housing        | minor       | does not apply because of the exception "small-and-occasional" |
        | low-stakes     | worse-terms | does not apply because of the exception "small-and-occasional" |

    Scenario: The relief for firms of up to 1,000 staff is agreed provisionally and is not law
      Given the case "gdpr-workshop"
      And the answer to "org.headcount" is "PT: 600"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art30.ropa" applies and is in force from 2018-05-25

    Scenario: A small processor with regular clients owes the record
      Given the case "gdpr-transcriber"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art30.ropa" applies

    Scenario: As long as the frequency of use is not known, the record may be owed
      Given the case "gdpr-workshop"
      And the answer to "use.stage" is not known
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.ropa-exempt" is open
      And "eu-gdpr.art30.ropa" may apply, and "use.stage" would settle it

    Scenario: As long as the number of staff is not known, the record may be owed
      Given the case "gdpr-workshop"
      And the answer to "org.headcount" is not known
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art30.ropa" may apply, and "org.headcount" would settle it

  Rule: Article 32 - security

    Scenario: Security is owed by controller and processor alike
      Given the case "gdpr-transcriber"
      And the answer to "role.data" is "we-decide"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art32.security" applies and is in force from 2018-05-25

    Scenario: The one-person firm is not spared
      Given the case "gdpr-workshop"
      And the answer to "org.kind" is "sole-trader"
      And the answer to "org.headcount" is "PT: 0"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art32.security" applies

  Rule: Articles 33 and 34 - the breach duties stand before any breach

    Scenario Outline: With or without a breach, the controller must be ready: <event>
      Given the case "gdpr-bakery"
      And the answer to "org.events" is "<event>"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art33.breach-authority" applies and is in force from 2018-05-25
      And "eu-gdpr.art34.breach-people" applies and is in force from 2018-05-25

      Examples:
        | event  |
        | none   |
        | breach |

    Scenario: Not knowing of any breach does not leave the duties open
      Given the case "gdpr-bakery"
      And the answer to "org.events" is not known
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art33.breach-authority" applies and is in force from 2018-05-25
      And "eu-gdpr.art34.breach-people" applies and is in force from 2018-05-25

    Scenario: The processor tells its client, and leaves the people to the client
      Given the case "gdpr-transcriber"
      And the answer to "org.events" is "breach"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art33.breach-authority" applies
      And "eu-gdpr.art34.breach-people" does not apply because its conditions are not met

  Rule: Articles 35 and 36 - the impact assessment

    Scenario: One criterion of the nine is not enough
      Given the case "gdpr-workshop"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.new-technology" is met
      And the test "eu-gdpr.wp248-besides-technology" is not met
      And "eu-gdpr.art35.dpia" does not apply because its conditions are not met
      And "eu-gdpr.art36.prior-consultation" does not apply because its conditions are not met

    Scenario Outline: New technology and one more criterion call for an assessment: <why>
      Given the case "gdpr-workshop"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.wp248-two" is met
      And "eu-gdpr.art35.dpia" applies
      And "eu-gdpr.art36.prior-consultation" applies

      Examples:
        | why                       | fact                | answer                  |
        | evaluation                | output.kinds        | text, score-of-person   |
        | monitoring                | data.sources        | person, observed        |
        | highly personal data      | data.kinds          | contact, location       |
        | private messages          | data.kinds          | contact, messages       |
        | account logins            | data.kinds          | contact, account-logins |
        | union membership          | data.kinds          | contact, union          |
        | offences                  | data.kinds          | contact, convictions    |
        | large scale               | people.in_use_count | 10000                   |
        | combined sources          | data.sources        | person, bought          |
        | people in a weak position | people.groups       | customers, in-hardship  |
        | staff                     | people.groups       | employees               |

    Scenario: One person short of the working edge, the scale does not count as a criterion
      Given the case "gdpr-workshop"
      And the answer to "people.in_use_count" is "9999"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art35.dpia" does not apply because its conditions are not met

    Scenario Outline: Data from outside joined with another source is combined: <sources>
      Given the case "gdpr-workshop"
      And the answer to "data.sources" is "<sources>"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.combined-sources" is met

      Examples:
        | sources                     |
        | person, partners            |
        | person, bought              |
        | person, agency-report       |
        | person, web-scrape          |
        | person, social-media        |
        | observed, bought            |
        | clients, bought             |
        | public-records, bought      |
        | partners, bought            |
        | agency-report, web-scrape   |
        | agency-report, social-media |
        | web-scrape, social-media    |

    Scenario Outline: One's own sources side by side are not: <sources>
      Given the case "gdpr-workshop"
      And the answer to "data.sources" is "<sources>"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.combined-sources" is not met

      Examples:
        | sources                |
        | person, observed       |
        | person, clients        |
        | person, public-records |

    Scenario Outline: These people are in a weak position: <people>
      Given the case "gdpr-workshop"
      And the answer to "people.groups" is "<people>"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.vulnerable-people" is met

      Examples:
        | people           |
        | patients         |
        | employees        |
        | applicants       |
        | platform-workers |
        | elderly-or-frail |
        | in-hardship      |
        | disabled         |
        | students         |

    Scenario Outline: So are children whom the service is made for or knows of, and those who are watched at work or in exams: <fact>, <answer>
      Given the case "gdpr-workshop"
      And the answer to "children.ages" is "<ages>"
      And the answer to "employment.uses" is "none"
      And the answer to "bio.uses" is "none"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.vulnerable-people" is met

      Examples:
        | ages     | fact             | answer                    |
        | under-13 | children.attract | made-for-children         |
        | under-13 | children.attract | we-know-who               |
        | under-13 | children.attract | through-parents-or-school |
        | none     | use.purposes     | worker-monitoring         |
        | none     | use.purposes     | exam-proctoring           |

    Scenario: Ordinary grown-up customers are not
      Given the case "gdpr-workshop"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.vulnerable-people" is not met

    Scenario Outline: A learning tool that reads bodies or watches places counts as new technology, although it writes nothing: <purpose>
      Given the case "gdpr-workshop"
      And the answer to "use.purposes" is "<purpose>"
      And the answer to "output.kinds" is "prediction"
      And the answer to "bio.uses" is "<bio>"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.new-technology" is met

      Examples:
        | purpose       | bio               |
        | data-analysis | attention-fatigue |
        | surveillance  | none              |

    Scenario: A machine that alone decides who waits longer for care meets two criteria with new technology
      Given the case "gdpr-workshop"
      And the answer to "decision.domains" is "health-care"
      And the answer to "decision.automation" is "machine-alone"
      And the answer to "decision.weight" is "only-factor"
      And the answer to "decision.outcomes" is "served-later"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.blocks-service" is not met
      And "eu-gdpr.art35.dpia" applies

    Scenario: Data from a single outside source is not combined with anything
      Given the case "gdpr-workshop"
      And the answer to "data.sources" is "bought"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.combined-sources" is not met
      And "eu-gdpr.art35.dpia" does not apply because its conditions are not met

    Scenario: Two criteria without new technology are enough: applicants are rated by fixed rules
      Given the case "gdpr-bakery"
      And the answer to "use.technology" is "fixed-rules"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art35.dpia" applies

    Scenario Outline: Fixed rules over people in hardship call for an assessment if a service can be lost, not for worse terms alone: <outcome> in <domain>
      Given the case "gdpr-workshop"
      And the answer to "use.technology" is "fixed-rules"
      And the answer to "people.groups" is "in-hardship"
      And the answer to "decision.domains" is "<domain>"
      And the answer to "decision.automation" is "person-reviews"
      And the answer to "decision.reviewer" is "understands, can-change, before-effect"
      And the answer to "decision.weight" is "one-factor"
      And the answer to "decision.outcomes" is "<outcome>"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.blocks-service" <blocks>
      And "eu-gdpr.art35.dpia" <verdict>

      Examples:
        | domain          | outcome     | blocks     | verdict        |
        | essential-goods | refused     | is met     | applies        |
        | essential-goods | ended       | is met     | applies        |
        | essential-goods | ranked-out  | is met     | applies        |
        | essential-goods | worse-terms | is not met | does not apply |
        | low-stakes      | refused     | is not met | does not apply |

    Scenario: A human reviewer does not do away with the assessment of a ranking of applicants
      Given the case "gdpr-bakery"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art22.no-solely-automated-decision" does not apply because its conditions are not met
      And "eu-gdpr.art35.dpia" applies

    Scenario: An automated evaluation that ends in a refusal is named by the article itself
      Given the case "gdpr-fintech"
      And the answer to "people.in_use_count" is "50"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art35.dpia" applies

    Scenario Outline: An evaluation of people on which weighty decisions rest is named by the article, even if a person decides: <output>, <domain>
      Given the case "gdpr-workshop"
      And the answer to "use.technology" is "fixed-rules"
      And the answer to "output.kinds" is "<output>"
      And the answer to "decision.domains" is "<domain>"
      And the answer to "decision.automation" is "person-reviews"
      And the answer to "decision.reviewer" is "understands, can-change, before-effect"
      And the answer to "decision.weight" is "main-factor"
      And the answer to "decision.outcomes" is "worse-terms"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art35.dpia" <verdict>

      Examples:
        | output          | domain     | verdict        |
        | score-of-person | insurance  | applies        |
        | score-of-person | low-stakes | does not apply |
        | dashboard       | insurance  | does not apply |

    Scenario Outline: A single criterion on a small scale is not named: <fact>
      Given the case "gdpr-workshop"
      And the answer to "use.technology" is "fixed-rules"
      And the answer to "people.in_use_count" is "9999"
      And the answer to "bio.uses" is "none"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art35.dpia" does not apply because its conditions are not met

      Examples:
        | fact         | answer         |
        | data.kinds   | contact, union |
        | use.purposes | surveillance   |

    Scenario: Health data on a large scale is named by the article itself
      Given the case "gdpr-clinic"
      And the answer to "use.technology" is "fixed-rules"
      And the answer to "people.in_use_count" is "10000"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art35.dpia" applies

    Scenario: Watching a place open to the public on a large scale is named by the article itself
      Given the case "gdpr-workshop"
      And the answer to "use.purposes" is "surveillance"
      And the answer to "use.technology" is "fixed-rules"
      And the answer to "people.in_use_count" is "10000"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art35.dpia" applies

    Scenario: Whether a well-tried learning tool is new technology stays open, and so does the assessment
      Given the case "gdpr-workshop"
      And the answer to "output.kinds" is "prediction"
      And the answer to "data.kinds" is "contact, location"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.new-technology" is open
      And "eu-gdpr.art35.dpia" may apply
      And "eu-gdpr.art36.prior-consultation" may apply

    Scenario: With fixed rules the same use meets one criterion only
      Given the case "gdpr-workshop"
      And the answer to "use.technology" is "fixed-rules"
      And the answer to "output.kinds" is "prediction"
      And the answer to "data.kinds" is "contact, location"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art35.dpia" does not apply because its conditions are not met

    Scenario: As long as the number of people is not known, the assessment may be due
      Given the case "gdpr-workshop"
      And the answer to "people.in_use_count" is not known
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art35.dpia" may apply, and "people.in_use_count" would settle it

    Scenario: As long as it is not known whose data it is, the assessment may be due
      Given the case "gdpr-workshop"
      And the answer to "people.groups" is not known
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art35.dpia" may apply, and "people.groups" would settle it

    Scenario Outline: The German list names learning tools that talk with people; the article alone does not: <country>
      Given the case "gdpr-workshop"
      And the answer to "org.established_in" is "<country>"
      And the answer to "people.locations" is "<country>"
      And the answer to "use.purposes" is "customer-chat"
      And the answer to "interaction.direct" is "two-way"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art35.dpia" <verdict>

      Examples:
        | country | verdict        |
        | DE      | applies        |
        | PT      | does not apply |

    Scenario: The Italian list names learning tools with one more criterion
      Given the case "gdpr-workshop"
      And the answer to "org.established_in" is "IT"
      And the answer to "people.locations" is "IT"
      And the answer to "output.kinds" is "prediction"
      And the answer to "data.kinds" is "contact, location"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.national-dpia-list" is met
      And "eu-gdpr.art35.dpia" applies

    Scenario: The French list names the constant monitoring of staff
      Given the case "gdpr-workshop"
      And the answer to "org.established_in" is "FR"
      And the answer to "people.locations" is "FR"
      And the answer to "use.technology" is "fixed-rules"
      And the answer to "use.purposes" is "worker-monitoring"
      And the answer to "people.groups" is "employees"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.national-dpia-list" is met
      And "eu-gdpr.art35.dpia" applies

    Scenario Outline: French list: profiling of staff, or of many people: <country>, <people>, <count>, <output>
      Given the case "gdpr-workshop"
      And the answer to "org.established_in" is "<country>"
      And the answer to "people.locations" is "<country>"
      And the answer to "use.technology" is "fixed-rules"
      And the answer to "people.groups" is "<people>"
      And the answer to "people.in_use_count" is "<count>"
      And the answer to "employment.uses" is "none"
      And the answer to "output.kinds" is "<output>"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.national-dpia-list" <verdict>

      Examples:
        | country | people    | count | output          | verdict    |
        | FR      | employees | 40    | score-of-person | is met     |
        | FR      | customers | 10000 | score-of-person | is met     |
        | FR      | customers | 9999  | score-of-person | is not met |
        | FR      | employees | 40    | dashboard       | is not met |
        | FR      | customers | 10000 | dashboard       | is not met |
        | PT      | employees | 40    | score-of-person | is not met |

    Scenario Outline: German list: a learning tool that talks with people or rates them, and not a program of fixed rules: <technology>, <talk>, <output>
      Given the case "gdpr-workshop"
      And the answer to "org.established_in" is "DE"
      And the answer to "people.locations" is "DE"
      And the answer to "use.technology" is "<technology>"
      And the answer to "interaction.direct" is "<talk>"
      And the answer to "output.kinds" is "<output>"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.national-dpia-list" <verdict>

      Examples:
        | technology          | talk    | output          | verdict    |
        | learns-or-generates | two-way | text            | is met     |
        | learns-or-generates | no      | score-of-person | is met     |
        | learns-or-generates | no      | text            | is not met |
        | fixed-rules         | two-way | text            | is not met |
        | fixed-rules         | no      | score-of-person | is not met |

    Scenario Outline: Italian list, without a learning tool: <stage>, <fact>, <answer>
      Given the case "gdpr-workshop"
      And the answer to "org.established_in" is "IT"
      And the answer to "people.locations" is "IT"
      And the answer to "use.technology" is "fixed-rules"
      And the answer to "children.ages" is "under-13"
      And the answer to "children.attract" is "none"
      And the answer to "use.stage" is "<stage>"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.national-dpia-list" <verdict>

      Examples:
        | stage            | fact             | answer                    | verdict    |
        | live             | people.groups    | patients                  | is met     |
        | live             | people.groups    | elderly-or-frail          | is met     |
        | live             | people.groups    | disabled                  | is met     |
        | trying           | people.groups    | patients                  | is met     |
        | tested-on-people | people.groups    | patients                  | is met     |
        | live             | children.attract | made-for-children         | is met     |
        | live             | children.attract | we-know-who               | is met     |
        | live             | children.attract | through-parents-or-school | is met     |
        | now-and-then     | data.sources     | person, observed          | is met     |
        | now-and-then     | people.groups    | patients                  | is not met |
        | live             | people.groups    | customers                 | is not met |
        | live             | data.kinds       | contact, location         | is not met |

    Scenario: Italian list: a machine that alone refuses credit
      Given the case "gdpr-fintech"
      And the answer to "org.established_in" is "IT"
      And the answer to "use.technology" is "fixed-rules"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.national-dpia-list" is met

    Scenario Outline: Italian list: a learning tool needs one more criterion of the nine: <fact>, <answer>
      Given the case "gdpr-workshop"
      And the answer to "org.established_in" is "IT"
      And the answer to "people.locations" is "IT"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.national-dpia-list" <verdict>

      Examples:
        | fact                | answer                | verdict    |
        | output.kinds        | text, score-of-person | is met     |
        | people.in_use_count | 10000                 | is met     |
        | people.in_use_count | 9999                  | is not met |

    Scenario Outline: A national list also counts for a firm without any place of business in Europe, where the people are: firm in <place>, people in <people>
      Given the case "gdpr-workshop"
      And the answer to "org.established_in" is "<place>"
      And the answer to "people.locations" is "<people>"
      And the answer to "market.places" is "<people>"
      And the answer to "interaction.direct" is "two-way"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.national-dpia-list" <verdict>

      Examples:
        | place | people | verdict    |
        | US-OH | DE     | is met     |
        | NO    | DE     | is not met |
        | US-OH | PT     | is not met |

    Scenario: Where a national list calls for the assessment, so does the regulation, and the work is the same
      Given the case "fr-credit-en-ligne"
      And the answer to "org.established_in" is "US-NY"
      And the answer to "people.locations" is "FR"
      And the answer to "people.in_use_count" is "900"
      When it is assessed as of 2026-11-24
      Then "fr-cnil.dpia-list" applies
      And "eu-gdpr.art35.dpia" applies

    Scenario Outline: German public bodies have lists of their own, which may say the same: settled as <how>
      Given the case "gdpr-workshop"
      And the answer to "org.established_in" is "DE"
      And the answer to "people.locations" is "DE"
      And the answer to "org.kind" is "public-body"
      And the answer to "interaction.direct" is "two-way"
      And the open question of law "de-dsk.public-bodies" is settled as <how>
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.national-dpia-list" <verdict>

      Examples:
        | how | verdict    |
        | yes | is met     |
        | no  | is not met |

    Scenario Outline: The duty to consult the authority stands with the assessment, and falls due when the risk stays high: <event>
      Given the case "gdpr-fintech"
      And the answer to "org.events" is "<event>"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art36.prior-consultation" applies and is in force from 2018-05-25

      Examples:
        | event           |
        | none            |
        | risk-stays-high |

    Scenario: Small firms are not exempt from the assessment
      Given the case "gdpr-fintech"
      And the answer to "org.headcount" is "NL: 2"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art35.dpia" applies

  Rule: Article 37 - the data protection officer

    Scenario Outline: Core work with health data calls for an officer once it is large in scale; below the working edge this stays open: <count>
      Given the case "gdpr-clinic"
      And the answer to "people.in_use_count" is "<count>"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art37.dpo" <verdict>

      Examples:
        | count | verdict   |
        | 9999  | may apply |
        | 10000 | applies   |

    Scenario Outline: The same holds for core work that follows people or handles offences: <business>
      Given the case "gdpr-workshop"
      And the answer to "org.data_business" is "<business>"
      And the answer to "people.in_use_count" is "10000"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art37.dpo" applies

      Examples:
        | business         |
        | watches-people   |
        | criminal-at-core |

    Scenario: A processor whose core work is on a large scale needs an officer too
      Given the case "gdpr-transcriber"
      And the answer to "org.data_business" is "sensitive-at-core"
      And the answer to "people.in_use_count" is "10000"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art37.dpo" applies

    Scenario: Staff files, accounts and own advertising are never the core, however many people they concern
      Given the case "gdpr-bakery"
      And the answer to "people.in_use_count" is "500000"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art37.dpo" does not apply because its conditions are not met

    Scenario Outline: Credit scoring is the core of a lender's business and follows people, once it is large in scale: <count> people, <sector>
      Given the case "gdpr-fintech"
      And the answer to "org.data_business" is "none"
      And the answer to "org.sector" is "<sector>"
      And the answer to "use.purposes" is "credit-scoring"
      And the answer to "people.in_use_count" is "<count>"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art37.dpo" <verdict>

      Examples:
        | count | sector             | verdict        |
        | 10000 | lender             | applies        |
        | 9999  | lender             | may apply      |
        | 10000 | retail-hospitality | does not apply |

    Scenario: A town hall needs an officer for the smallest use
      Given the case "gdpr-workshop"
      And the answer to "org.kind" is "public-body"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art37.dpo" applies

    Scenario Outline: A doctor or lawyer practising alone is not large in scale; any other small firm leaves the question open: <kind>, <sector>
      Given the case "gdpr-clinic"
      And the answer to "org.kind" is "<kind>"
      And the answer to "org.sector" is "<sector>"
      And the answer to "people.in_use_count" is "1500"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art37.dpo" <verdict>

      Examples:
        | kind        | sector      | verdict                                           |
        | sole-trader | health-care | does not apply because its conditions are not met |
        | sole-trader | legal       | does not apply because its conditions are not met |
        | sole-trader | other       | may apply                                         |
        | for-profit  | health-care | may apply                                         |

    Scenario: A foreign public body that the regulation does not reach needs no officer under it
      Given the case "gdpr-us-shop"
      And the answer to "org.kind" is "public-body"
      And the answer to "market.places" is "US-OH"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art37.dpo" does not apply because its conditions are not met

    Scenario: The German number of twenty people is no rule of the regulation itself
      Given the case "gdpr-workshop"
      And the answer to "org.established_in" is "DE"
      And the answer to "people.locations" is "DE"
      And the answer to "org.data_handlers" is "25"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art37.dpo" does not apply because its conditions are not met

    Scenario: As long as the core of the business is not known, an officer may be needed
      Given the case "gdpr-clinic"
      And the answer to "org.data_business" is not known
      And the answer to "people.in_use_count" is "20000"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art37.dpo" may apply, and "org.data_business" would settle it

  Rule: Article 44 - no transfer without a condition

    Scenario Outline: Data that stays with firms in the European Economic Area is not transferred: <place>
      Given the case "gdpr-bakery"
      And the answer to "vendor.places" is "<place>"
      And the answer to "data.places" is "<place>"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.restricted-transfer" is not met
      And "eu-gdpr.art28.processor-contract" applies
      And these duties do not apply:
        | eu-gdpr.art44.transfer-rule      |
        | eu-gdpr.art45.adequacy-check     |
        | eu-gdpr.art46.safeguards-and-tia |
        | eu-gdpr.art49.derogations        |
        | eu-gdpr.art13-1f.transfer-notice |

      Examples:
        | place |
        | PT    |
        | IE    |
        | NO    |
        | IS    |

    Scenario: Help staff who can open the data from India make it a transfer, although it is kept in Ireland
      Given the case "gdpr-bakery"
      And the answer to "data.places" is "IE, IN"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.restricted-transfer" is met
      And "eu-gdpr.art44.transfer-rule" applies
      And "eu-gdpr.art46.safeguards-and-tia" applies
      And "eu-gdpr.art13-1f.transfer-notice" applies

    Scenario: A firm of one's own group abroad is a recipient like any other
      Given the case "gdpr-workshop"
      And the answer to "vendor.runs_it" is "group-company"
      And the answer to "vendor.places" is "IN"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art44.transfer-rule" applies

    Scenario: One's own branch abroad is no separate recipient
      Given the case "gdpr-workshop"
      And the answer to "vendor.runs_it" is "own-branch-abroad"
      And the answer to "data.places" is "PT, IN"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.restricted-transfer" is not met
      And "eu-gdpr.art44.transfer-rule" does not apply because its conditions are not met
      And "eu-gdpr.art13-1f.transfer-notice" does not apply because its conditions are not met

    Scenario: Nor is it one in an adequate country, so that no decision need be checked
      Given the case "gdpr-workshop"
      And the answer to "vendor.runs_it" is "own-branch-abroad"
      And the answer to "data.places" is "PT, GB"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art45.adequacy-check" does not apply because its conditions are not met

    Scenario: Data given to others abroad for their own use is transferred too
      Given the case "gdpr-workshop"
      And the answer to "sharing.recipients" is "other-firms"
      And the answer to "sharing.places" is "SG"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art44.transfer-rule" applies
      And "eu-gdpr.art46.safeguards-and-tia" applies

    Scenario: The processor is bound by the transfer rules, while the notice on transfers is its client's
      Given the case "gdpr-transcriber"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art44.transfer-rule" applies
      And "eu-gdpr.art46.safeguards-and-tia" applies
      And "eu-gdpr.art13-1f.transfer-notice" does not apply because its conditions are not met

    Scenario: It makes no difference for the rule that the receiver abroad is itself bound by the regulation
      Given the case "gdpr-fintech"
      And the answer to "transfer.cover" is "subject-to-gdpr"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.restricted-transfer" is met
      And "eu-gdpr.art44.transfer-rule" applies

    Scenario: As long as the supplier's country is not known, a transfer cannot be ruled out
      Given the case "gdpr-bakery"
      And the answer to "vendor.places" is not known
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art44.transfer-rule" may apply, and "vendor.places" would settle it
      And "eu-gdpr.art13-1f.transfer-notice" may apply, and "vendor.places" would settle it

    Scenario: As long as it is not known where the data can be opened, a transfer cannot be ruled out
      Given the case "gdpr-bakery"
      And the answer to "data.places" is not known
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art44.transfer-rule" may apply, and "data.places" would settle it

  Rule: Article 45 - adequacy, by destination and by recipient

    Scenario Outline: The destination decides between adequacy and safeguards: <place> with <cover>
      Given the case "gdpr-workshop"
      And the answer to "vendor.runs_it" is "outside-firm"
      And the answer to "vendor.places" is "<place>"
      And the answer to "data.places" is "<place>"
      And the answer to "transfer.cover" is "<cover>"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art44.transfer-rule" applies
      And "eu-gdpr.art45.adequacy-check" <check>
      And "eu-gdpr.art46.safeguards-and-tia" <safeguards>
      And "eu-gdpr.art13-1f.transfer-notice" applies

      Examples:
        | place | cover             | check          | safeguards     |
        | GB    | none              | applies        | does not apply |
        | JP    | none              | applies        | does not apply |
        | NZ    | none              | applies        | does not apply |
        | CH    | none              | applies        | does not apply |
        | KR    | none              | applies        | does not apply |
        | BR    | none              | applies        | does not apply |
        | CA-ON | subject-to-pipeda | applies        | does not apply |
        | CA-ON | none              | does not apply | applies        |
        | US-CA | dpf-listed        | applies        | does not apply |
        | US-CA | none              | does not apply | applies        |
        | US-CA | eu-clauses        | does not apply | applies        |
        | US-CA | cbpr              | does not apply | applies        |
        | US-CA | dpf-uk-extension  | does not apply | applies        |
        | IN    | eu-clauses        | does not apply | applies        |
        | CN    | none              | does not apply | applies        |
        | SG    | group-rules       | does not apply | applies        |

    Scenario Outline: Supplier, place of the data and recipient are each looked at: <supplier>, <data>, <recipient> with <cover>
      Given the case "gdpr-workshop"
      And the answer to "vendor.runs_it" is "outside-firm"
      And the answer to "vendor.places" is "<supplier>"
      And the answer to "data.places" is "<data>"
      And the answer to "sharing.recipients" is "other-firms"
      And the answer to "sharing.places" is "<recipient>"
      And the answer to "transfer.cover" is "<cover>"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art44.transfer-rule" applies
      And "eu-gdpr.art45.adequacy-check" <check>
      And "eu-gdpr.art46.safeguards-and-tia" <safeguards>

      Examples:
        | supplier | data  | recipient | cover             | check          | safeguards     |
        | GB       | PT    | PT        | none              | applies        | does not apply |
        | PT       | GB    | PT        | none              | applies        | does not apply |
        | PT       | PT    | GB        | none              | applies        | does not apply |
        | NZ       | PT    | PT        | none              | applies        | does not apply |
        | PT       | NZ    | PT        | none              | applies        | does not apply |
        | PT       | PT    | NZ        | none              | applies        | does not apply |
        | JP       | PT    | PT        | none              | applies        | does not apply |
        | PT       | JP    | PT        | none              | applies        | does not apply |
        | PT       | PT    | JP        | none              | applies        | does not apply |
        | CA-ON    | PT    | PT        | subject-to-pipeda | applies        | does not apply |
        | PT       | CA-ON | PT        | subject-to-pipeda | applies        | does not apply |
        | PT       | PT    | CA-ON     | subject-to-pipeda | applies        | does not apply |
        | US-NY    | PT    | PT        | dpf-listed        | applies        | does not apply |
        | PT       | US-NY | PT        | dpf-listed        | applies        | does not apply |
        | PT       | PT    | US-NY     | dpf-listed        | applies        | does not apply |
        | IN       | PT    | PT        | eu-clauses        | does not apply | applies        |
        | PT       | IN    | PT        | eu-clauses        | does not apply | applies        |
        | PT       | PT    | IN        | eu-clauses        | does not apply | applies        |

    Scenario Outline: Neither the American list nor the Canadian act helps a receiver in another country: <cover>
      Given the case "gdpr-fintech"
      And the answer to "transfer.cover" is "<cover>"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art45.adequacy-check" does not apply because its conditions are not met
      And "eu-gdpr.art46.safeguards-and-tia" applies

      Examples:
        | cover             |
        | dpf-listed        |
        | subject-to-pipeda |

    Scenario: The United States are named but nothing is known of the list: open both ways, never closed
      Given the case "gdpr-workshop"
      And the answer to "vendor.runs_it" is "outside-firm"
      And the answer to "vendor.places" is "US"
      And the answer to "data.places" is "US"
      And the answer to "transfer.cover" is not known
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art44.transfer-rule" applies
      And the test "eu-gdpr.some-adequate" is open
      And the test "eu-gdpr.some-not-adequate" is open
      And "eu-gdpr.art45.adequacy-check" may apply, and "transfer.cover" would settle it
      And "eu-gdpr.art46.safeguards-and-tia" may apply, and "transfer.cover" would settle it
      And "eu-gdpr.art49.derogations" may apply, and "transfer.cover" would settle it

    Scenario: A doubtful entry on the American list leaves it open as well
      Given the case "gdpr-workshop"
      And the answer to "vendor.runs_it" is "outside-firm"
      And the answer to "vendor.places" is "US"
      And the answer to "data.places" is "US"
      And the answer to "transfer.cover" is "eu-clauses, dpf-listed?"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art45.adequacy-check" may apply, and "transfer.cover" would settle it
      And "eu-gdpr.art46.safeguards-and-tia" may apply, and "transfer.cover" would settle it

    Scenario: Canada as a whole is not adequate: as long as the receiver's law is not known, it stays open
      Given the case "gdpr-workshop"
      And the answer to "vendor.runs_it" is "outside-firm"
      And the answer to "vendor.places" is "CA-QC"
      And the answer to "data.places" is "CA-QC"
      And the answer to "transfer.cover" is not known
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art45.adequacy-check" may apply, and "transfer.cover" would settle it
      And "eu-gdpr.art46.safeguards-and-tia" may apply, and "transfer.cover" would settle it

    Scenario Outline: Staff and applicants need an American entry that covers staff data: <people> with <cover>
      Given the case "gdpr-bakery"
      And the answer to "people.groups" is "<people>"
      And the answer to "vendor.places" is "US-WA"
      And the answer to "data.places" is "US-WA"
      And the answer to "transfer.cover" is "<cover>"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art45.adequacy-check" <check>
      And "eu-gdpr.art46.safeguards-and-tia" <safeguards>

      Examples:
        | people           | cover                       | check          | safeguards     |
        | employees        | dpf-listed                  | does not apply | applies        |
        | applicants       | dpf-listed                  | does not apply | applies        |
        | employees        | dpf-listed, dpf-staff-data  | applies        | does not apply |
        | applicants       | dpf-listed, dpf-staff-data  | applies        | does not apply |
        | employees        | dpf-listed, dpf-staff-data? | may apply      | may apply      |
        | former-employees | dpf-listed                  | does not apply | applies        |
        | contractors      | dpf-listed                  | does not apply | applies        |
        | platform-workers | dpf-listed                  | does not apply | applies        |
        | disabled         | dpf-listed                  | applies        | does not apply |
        | customers        | dpf-listed                  | applies        | does not apply |

    Scenario Outline: Where others and staff are in the same tool, an entry without staff data carries the others only: <others>
      Given the case "gdpr-bakery"
      And the answer to "people.groups" is "<others>, employees"
      And the answer to "vendor.places" is "US-WA"
      And the answer to "data.places" is "US-WA"
      And the answer to "transfer.cover" is "dpf-listed"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art45.adequacy-check" applies
      And "eu-gdpr.art46.safeguards-and-tia" applies

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

    Scenario: One flow to an adequate country and one to another call for both
      Given the case "gdpr-bakery"
      And the answer to "vendor.places" is "GB"
      And the answer to "data.places" is "GB, IN"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art45.adequacy-check" applies
      And "eu-gdpr.art46.safeguards-and-tia" applies

    Scenario Outline: The British decision runs to 27 December 2031, neither to June nor to December 2025: <day>
      Given the case "gdpr-bakery"
      And the answer to "vendor.places" is "GB"
      And the answer to "data.places" is "GB"
      When it is assessed as of <day>
      Then "eu-gdpr.art45.adequacy-check" <check>
      And "eu-gdpr.art46.safeguards-and-tia" <safeguards>

      Examples:
        | day        | check          | safeguards     |
        | 2025-06-28 | applies        | does not apply |
        | 2025-12-28 | applies        | does not apply |
        | 2031-12-27 | applies        | does not apply |
        | 2031-12-28 | does not apply | applies        |

    Scenario Outline: Brazil became adequate in January 2026: <day>
      Given the case "gdpr-bakery"
      And the answer to "vendor.places" is "BR"
      And the answer to "data.places" is "BR"
      When it is assessed as of <day>
      Then "eu-gdpr.art45.adequacy-check" <check>
      And "eu-gdpr.art46.safeguards-and-tia" <safeguards>

      Examples:
        | day        | check          | safeguards     |
        | 2025-12-31 | does not apply | applies        |
        | 2026-01-31 | applies        | does not apply |

  Rule: Article 46 - safeguards and the assessment of the transfer

    Scenario Outline: Whatever the tool in use, a country that is not recognised calls for safeguards and an assessment: <cover>
      Given the case "gdpr-fintech"
      And the answer to "transfer.cover" is "<cover>"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art46.safeguards-and-tia" applies

      Examples:
        | cover                    |
        | none                     |
        | eu-clauses               |
        | group-rules              |
        | same-protection-contract |

    Scenario: Model clauses do not solve a transfer to a receiver that is itself bound by the regulation: the safeguards are still owed
      Given the case "gdpr-fintech"
      And the answer to "transfer.cover" is "eu-clauses, subject-to-gdpr"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art46.safeguards-and-tia" applies

    Scenario: People's consent to the transfer is for specific cases and does not spare a tool in regular use the safeguards
      Given the case "gdpr-fintech"
      And the answer to "transfer.cover" is "consent-to-go-abroad"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art46.safeguards-and-tia" applies
      And "eu-gdpr.art49.derogations" applies

    Scenario: Single cases of a tool used now and then, with no other tool in place, rest on the narrow exceptions alone
      Given the case "gdpr-fintech"
      And the answer to "use.stage" is "now-and-then"
      And the answer to "transfer.cover" is "one-off-need"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art46.safeguards-and-tia" does not apply because of the exception "single-cases"
      And "eu-gdpr.art49.derogations" applies

    Scenario Outline: One tick of single cases does not free what a tool sends every day: <stage>
      Given the case "gdpr-fintech"
      And the answer to "use.stage" is "<stage>"
      And the answer to "transfer.cover" is "one-off-need"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art46.safeguards-and-tia" may apply
      And "eu-gdpr.art49.derogations" applies

      Examples:
        | stage   |
        | live    |
        | trying  |
        | planned |

    Scenario Outline: Whether the single cases of a regular tool are occasional, once settled: <how>
      Given the case "gdpr-fintech"
      And the answer to "transfer.cover" is "one-off-need"
      And the open question of law "eu-gdpr.single-transfers-of-a-regular-tool" is settled as <how>
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art46.safeguards-and-tia" <verdict>

      Examples:
        | how | verdict                                                    |
        | yes | does not apply because of the exception "single-cases" |
        | no  | applies                                                    |

    Scenario Outline: Where a fitting tool is there, single cases change nothing: <cover>
      Given the case "gdpr-fintech"
      And the answer to "use.stage" is "now-and-then"
      And the answer to "transfer.cover" is "<cover>"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art46.safeguards-and-tia" applies

      Examples:
        | cover                     |
        | one-off-need, eu-clauses  |
        | one-off-need, group-rules |

    Scenario: Clauses that do not fit count for nothing, so single cases rest on the narrow exceptions
      Given the case "gdpr-fintech"
      And the answer to "use.stage" is "now-and-then"
      And the answer to "transfer.cover" is "one-off-need, eu-clauses, subject-to-gdpr"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art46.safeguards-and-tia" does not apply because of the exception "single-cases"
      And "eu-gdpr.art49.derogations" applies

    Scenario: Group rules fit a receiver bound by the regulation too
      Given the case "gdpr-fintech"
      And the answer to "use.stage" is "now-and-then"
      And the answer to "transfer.cover" is "one-off-need, group-rules, subject-to-gdpr"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art46.safeguards-and-tia" applies

  Rule: Article 48 - orders of foreign authorities

    Scenario Outline: The rule stands for controller and processor, before any order arrives: <case>, <event>
      Given the case "<case>"
      And the answer to "org.events" is "<event>"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art48.foreign-orders" applies and is in force from 2018-05-25

      Examples:
        | case             | event         |
        | gdpr-bakery      | none          |
        | gdpr-bakery      | foreign-order |
        | gdpr-transcriber | none          |

    Scenario: A firm the regulation does not reach answers its authorities under its own law
      Given the case "gdpr-us-shop"
      And the answer to "people.locations" is "US-OH"
      And the answer to "org.events" is "foreign-order"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art48.foreign-orders" does not apply because its conditions are not met

  Rule: Article 49 - the narrow exceptions

    Scenario Outline: Whoever rests on consent or on a single need keeps within the limits: <cover>
      Given the case "gdpr-fintech"
      And the answer to "transfer.cover" is "<cover>"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art49.derogations" applies

      Examples:
        | cover                |
        | one-off-need         |
        | consent-to-go-abroad |

    Scenario: Whoever has model clauses does not need the exceptions
      Given the case "gdpr-fintech"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art49.derogations" does not apply because its conditions are not met

    Scenario: Where the country is adequate, no exception is needed, even if people agreed
      Given the case "gdpr-fintech"
      And the answer to "vendor.places" is "JP"
      And the answer to "data.places" is "JP"
      And the answer to "transfer.cover" is "consent-to-go-abroad"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art49.derogations" does not apply because its conditions are not met

    Scenario: A processor may not rest on the exceptions more freely than its client
      Given the case "gdpr-transcriber"
      And the answer to "transfer.cover" is "one-off-need"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art49.derogations" applies

  Rule: Articles 13(1)(f) and 14(1)(f) - people are told of the transfer

    Scenario Outline: The notice is owed under adequacy as well as under safeguards: <place>
      Given the case "gdpr-bakery"
      And the answer to "vendor.places" is "<place>"
      And the answer to "data.places" is "<place>"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art13-1f.transfer-notice" applies

      Examples:
        | place |
        | GB    |
        | JP    |
        | IN    |
        | US-NY |

    Scenario: Without a transfer there is nothing to tell
      Given the case "gdpr-bakery"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art13-1f.transfer-notice" does not apply because its conditions are not met

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

    Scenario Outline: Convictions count, and accusations by caution: <kinds>
      Given the case "gdpr-bakery"
      And the answer to "data.kinds" is "<kinds>"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art10.criminal-data" <verdict>

      Examples:
        | kinds                 | verdict                                           |
        | contact, convictions  | applies and is in force from 2018-05-25           |
        | contact, allegations  | applies and is in force from 2018-05-25           |
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

  Rule: Article 22(2) - the three ways in which a decision by machine may be allowed

    Scenario Outline: Contract, law and explicit consent open the gate: <ground>
      Given the case "gdpr-fintech"
      And the answer to "data.grounds" is "<ground>"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.art22-gate" <met>

      Examples:
        | ground                       | met        |
        | contract-needs-it            | is met     |
        | law-requires-it              | is met     |
        | explicit-yes                 | is met     |
        | they-agreed                  | is not met |
        | own-interest                 | is not met |
        | public-task                  | is not met |
        | crime-emergency-safeguarding | is not met |
        | research-statistics          | is not met |
        | none                         | is not met |

    Scenario Outline: A decision by machine is a stop where none of the three is named: <ground>
      Given the case "gdpr-fintech"
      And the answer to "data.grounds" is "<ground>"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art22.no-solely-automated-decision" applies
      And "eu-gdpr.art22.no-solely-automated-decision" stands in the tier "<tier>"

      Examples:
        | ground            | tier   |
        | contract-needs-it | do-now |
        | explicit-yes      | do-now |
        | own-interest      | stop   |

    Scenario: As long as the ground is not known the gate stays open
      Given the case "gdpr-fintech"
      And the answer to "data.grounds" is not known
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.art22-gate" is open

  Rule: Article 26 - deciding together

    Scenario Outline: An arrangement is owed where firms decide together: <role>
      Given the case "gdpr-bakery"
      And the answer to "data.sources" is "person, partners"
      And the answer to "role.data" is "<role>"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art26.joint-controllers" <verdict>

      Examples:
        | role               | verdict                                           |
        | jointly            | applies and is in force from 2018-05-25           |
        | we-decide, jointly | applies and is in force from 2018-05-25           |
        | we-decide          | does not apply because its conditions are not met |
        | for-clients        | does not apply because its conditions are not met |

    Scenario: As long as it is not known who decides, it may be owed
      Given the case "gdpr-bakery"
      And the answer to "data.sources" is "person, partners"
      And the answer to "role.data" is not known
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art26.joint-controllers" may apply, and "role.data" would settle it

    Scenario: Deciding together abroad is no matter of the regulation
      Given the case "gdpr-bakery"
      And the answer to "data.sources" is "person, partners"
      And the answer to "role.data" is "jointly"
      And the answer to "org.established_in" is "US-OH"
      And the answer to "market.places" is "US-OH"
      And the answer to "people.locations" is "US-OH"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art26.joint-controllers" does not apply because its conditions are not met

  Rule: Article 88 - national rules on staff data come on top

    Scenario Outline: Staff, applicants and other workers count: <group>
      Given the case "gdpr-bakery"
      And the answer to "people.groups" is "<group>"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art88.employee-data" <verdict>

      Examples:
        | group             | verdict                                           |
        | applicants        | applies and is in force from 2018-05-25           |
        | employees         | applies                                           |
        | former-employees  | applies                                           |
        | contractors       | applies                                           |
        | platform-workers  | applies                                           |
        | customers         | does not apply because its conditions are not met |
        | business-contacts | does not apply because its conditions are not met |

    Scenario: As long as it is not known whom the tool concerns, it may apply
      Given the case "gdpr-bakery"
      And the answer to "people.groups" is not known
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art88.employee-data" may apply, and "people.groups" would settle it

    Scenario: A payroll bureau that follows its clients' orders leaves it to them
      Given the case "gdpr-transcriber"
      And the answer to "people.groups" is "employees"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art88.employee-data" does not apply because its conditions are not met

Feature: GDPR, notice, rights and decisions by machine
  What a small firm owes when a tool handles data about people.

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

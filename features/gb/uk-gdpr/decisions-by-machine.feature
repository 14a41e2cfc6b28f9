Feature: UK GDPR, decisions by machine
  What a small firm owes when a tool handles data about people.

  Rule: Article 22 - the article before the reform

    Scenario: Until the reform the old article bound, and the new one was to come
      Given the case "uk-lender"
      When it is assessed as of {day before: uk-gdpr.adm-reform}
      Then "uk-gdpr.art22.solely-automated-decision" applies and is in force from 2020-12-31
      And "uk-gdpr.art22A.classify-decision" applies and is upcoming from {day: uk-gdpr.adm-reform}
      And "uk-gdpr.art22C.information" applies and is upcoming from {day: uk-gdpr.adm-reform}

    Scenario: From its day the reform binds, and the old article has ended
      Given the case "uk-lender"
      When it is assessed as of {day: uk-gdpr.adm-reform}
      Then "uk-gdpr.art22.solely-automated-decision" does not apply because it has ended
      And "uk-gdpr.art22A.classify-decision" applies and is in force from {day: uk-gdpr.adm-reform}
      And "uk-gdpr.art22C.information" applies and is in force from {day: uk-gdpr.adm-reform}

    Scenario: Before the United Kingdom had its own text the article was to come
      Given the case "uk-lender"
      When it is assessed as of 2020-12-30
      Then "uk-gdpr.art22.solely-automated-decision" applies and is upcoming from 2020-12-31

    Scenario Outline: A ground lifts the ban and brings the safeguards: <ground>
      Given the case "uk-lender"
      And the answer to "data.grounds" is "<ground>"
      When it is assessed as of {day before: uk-gdpr.adm-reform}
      Then "uk-gdpr.art22.solely-automated-decision" does not apply because of the exception "contract-law-or-consent"
      And "uk-gdpr.art22.safeguards" <safeguards>

      Examples:
        | ground            | safeguards                                        |
        | contract-needs-it | applies and is in force from 2020-12-31           |
        | explicit-yes      | applies and is in force from 2020-12-31           |
        | law-requires-it   | does not apply because its conditions are not met |

    Scenario: The safeguards had their day of beginning, and have ended
      Given the case "uk-lender"
      And the answer to "data.grounds" is "explicit-yes"
      When it is assessed as of 2020-12-30
      Then "uk-gdpr.art22.safeguards" applies and is upcoming from 2020-12-31
      When it is assessed as of {day: uk-gdpr.adm-reform}
      Then "uk-gdpr.art22.safeguards" does not apply because it has ended

    Scenario Outline: Who has a person look, or decides nothing that weighs, was never bound: <fact>
      Given the case "uk-lender"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of {day before: uk-gdpr.adm-reform}
      Then "uk-gdpr.art22.solely-automated-decision" does not apply because its conditions are not met

      Examples:
        | fact                | answer     |
        | decision.automation | person-decides-with-hints |
        | decision.domains    | none       |

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

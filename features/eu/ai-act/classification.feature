Feature: Artificial Intelligence Act, which systems are high-risk
  Regulation (EU) 2024/1689 as amended by Regulation (EU) 2026/1744.

  Rule: Article 6(2) and Annex III - high-risk by purpose

    Scenario Outline: A listed purpose makes the system high-risk: <purpose>
      Given the case "eu-town-hall-benefits"
      And the answer to "use.purposes" is "<purpose>"
      And the answer to "output.infers" is "none"
      When it is assessed as of 2026-11-24
      Then the test "<point>" is met
      And the test "eu-ai-act.high-risk-annex-iii" is met

      Examples:
        | purpose               | point                    |
        | education-admission   | eu-ai-act.annex-iii-3    |
        | education-grading     | eu-ai-act.annex-iii-3    |
        | exam-proctoring       | eu-ai-act.annex-iii-3    |
        | public-benefits       | eu-ai-act.annex-iii-5a   |
        | credit-scoring        | eu-ai-act.annex-iii-5b   |
        | life-health-insurance | eu-ai-act.annex-iii-5c   |
        | emergency-triage      | eu-ai-act.annex-iii-5d   |
        | elections             | eu-ai-act.annex-iii-8    |

    Scenario Outline: In the work of the state, <judging> in <purpose> is listed
      Given the case "eu-town-hall-benefits"
      And the answer to "use.purposes" is "<purpose>"
      And the answer to "use.public_judging" is "<judging>"
      And the answer to "output.infers" is "none"
      When it is assessed as of 2026-11-24
      Then the test "<point>" is met
      And the test "eu-ai-act.annex-iii-listed" is met
      And the test "eu-ai-act.annex-iii-not-2" is met

      Examples:
        | purpose         | judging       | point                 |
        | law-enforcement | offending     | eu-ai-act.annex-iii-6 |
        | law-enforcement | victims       | eu-ai-act.annex-iii-6 |
        | law-enforcement | truthfulness  | eu-ai-act.annex-iii-6 |
        | law-enforcement | evidence      | eu-ai-act.annex-iii-6 |
        | law-enforcement | profiles      | eu-ai-act.annex-iii-6 |
        | migration       | truthfulness  | eu-ai-act.annex-iii-7 |
        | migration       | entry         | eu-ai-act.annex-iii-7 |
        | migration       | applications  | eu-ai-act.annex-iii-7 |
        | migration       | finds-people  | eu-ai-act.annex-iii-7 |
        | justice         | facts-and-law | eu-ai-act.annex-iii-8 |

    Scenario Outline: In the work of the state, <judging> in <purpose> is not listed
      Given the case "eu-town-hall-benefits"
      And the answer to "use.purposes" is "<purpose>"
      And the answer to "use.public_judging" is "<judging>"
      And the answer to "output.infers" is "none"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.annex-iii-listed" is not met
      And the test "eu-ai-act.annex-iii-not-2" is not met
      And the test "eu-ai-act.high-risk-annex-iii" is not met

      Examples: places, traffic, things, papers and office work, as crime maps, stolen cars, queue lengths or transcripts
        | purpose         | judging |
        | law-enforcement | none    |
        | migration       | none    |
        | justice         | none    |

      Examples: what belongs to another field of that work
        | purpose         | judging       |
        | law-enforcement | entry         |
        | law-enforcement | applications  |
        | law-enforcement | finds-people  |
        | law-enforcement | facts-and-law |
        | migration       | offending     |
        | migration       | victims       |
        | migration       | evidence      |
        | migration       | profiles      |
        | migration       | facts-and-law |
        | justice         | evidence      |
        | justice         | truthfulness  |

    Scenario Outline: As long as it is not said what the tool judges in <purpose>, its risk class is open
      Given the case "eu-town-hall-benefits"
      And the answer to "use.purposes" is "<purpose>"
      And the answer to "use.public_judging" is not known
      And the answer to "output.infers" is "none"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.annex-iii-listed" is open

      Examples:
        | purpose         |
        | law-enforcement |
        | migration       |
        | justice         |

    Scenario Outline: In employment, <use> is <what>
      Given the case "eu-bakery-cv-ranker"
      And the answer to "use.purposes" is "worker-management"
      And the answer to "employment.uses" is "<use>"
      And the answer to "output.infers" is "none"
      And the answer to "output.kinds" is "plan-or-rota"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.annex-iii-4" <verdict>

      Examples:
        | use              | what       | verdict    |
        | job-ad-targeting | listed     | is met     |
        | sort-applications | listed    | is met     |
        | promotion        | listed     | is met     |
        | dismissal        | listed     | is met     |
        | tasks-by-person  | listed     | is met     |
        | performance      | listed     | is met     |
        | scheduling       | not listed | is not met |

    Scenario: Trap - fraud detection is not high-risk
      Given the case "eu-consumer-lender"
      And the answer to "use.purposes" is "fraud-security"
      And the answer to "output.infers" is "crime-risk"
      And the answer to "decision.domains" is "account-access"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.high-risk" is not met
      And "eu-ai-act.art26.human-oversight" does not apply because its conditions are not met
      And "eu-ai-act.art27.fria" does not apply because its conditions are not met

    Scenario: Trap - judging the credit of companies is not high-risk
      Given the case "eu-consumer-lender"
      And the answer to "use.purposes" is "data-analysis"
      And the answer to "credit.activity" is "business-credit"
      And the answer to "data.about_people" is "no"
      And the answer to "decision.domains" is "none"
      And the answer to "output.kinds" is "score-of-firm"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.annex-iii-5b" is not met
      And the test "eu-ai-act.high-risk" is not met
      And "eu-ai-act.art27.fria" does not apply because its conditions are not met

    Scenario: Trap - property insurance is not high-risk
      Given the case "eu-consumer-lender"
      And the answer to "org.sector" is "insurer-other"
      And the answer to "use.purposes" is "other-insurance"
      And the answer to "output.infers" is "none"
      And the answer to "decision.domains" is "insurance"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.annex-iii-5c" is not met
      And the test "eu-ai-act.high-risk" is not met
      And "eu-ai-act.art27.fria" does not apply because its conditions are not met

    Scenario: Judging whether a tenant can pay is judging the credit of a natural person
      Given the case "eu-consumer-lender"
      And the answer to "org.sector" is "real-estate"
      And the answer to "use.purposes" is "tenant-screening"
      And the answer to "decision.domains" is "housing"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.annex-iii-5b" is met

    Scenario: A private body with no public task does not decide on public benefits
      Given the case "eu-consumer-lender"
      And the answer to "use.purposes" is "public-benefits"
      And the answer to "output.infers" is "none"
      And the answer to "org.public_work" is "none"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.annex-iii-5a" is not met

    Scenario Outline: Among biometric uses, <use> is <what>
      Given the case "eu-web-shop-chatbot"
      And the answer to "use.purposes" is "identity-check"
      And the answer to "bio.uses" is "<use>"
      And the answer to "bio.settings" is "shop-or-venue"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.annex-iii-1" <verdict>

      Examples:
        | use                      | what       | verdict    |
        | identify-many            | listed     | is met     |
        | emotion                  | listed     | is met     |
        | sort-by-sensitive-trait  | listed     | is met     |
        | sort-by-origin-or-health | listed     | is met     |
        | verify-one               | not listed | is not met |
        | identify-at-reader       | not listed | is not met |

    Scenario Outline: Watching staff is listed, and open where it is done for health or safety alone: <use>, <settings>
      Given the case "eu-web-shop-chatbot"
      And the answer to "data.kinds" is "pictures-voice"
      And the answer to "use.purposes" is "worker-management"
      And the answer to "people.groups" is "employees"
      And the answer to "employment.uses" is "<use>"
      And the answer to "bio.uses" is "attention-fatigue"
      And the answer to "bio.settings" is "<settings>"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.annex-iii-4" <verdict>

      Examples:
        | use                     | settings                     | verdict    |
        | monitoring              | workplace                    | is met     |
        | monitoring              | workplace, medical-or-safety | is open    |
        | performance             | workplace, medical-or-safety | is met     |
        | performance, monitoring | workplace, medical-or-safety | is met     |
        | scheduling              | workplace                    | is not met |

    Scenario Outline: In critical infrastructure only a safety part is listed
      Given the case "eu-town-hall-benefits"
      And the answer to "use.purposes" is "critical-infrastructure"
      And the answer to "output.infers" is "none"
      And the answer to "product.regulated" is "none"
      And the answer to "product.ai_part" is "<part>"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.annex-iii-2" <verdict>

      Examples:
        | part              | verdict    |
        | keeps-people-safe | is met     |
        | comfort-only      | is not met |

    Scenario: Trap - a person who decides in the end does not take the system out of the high-risk class
      Given the case "eu-bakery-cv-ranker"
      And the answer to "decision.automation" is "person-reviews"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.high-risk-annex-iii" is met
      And "eu-ai-act.art26.human-oversight" applies and is in force from 2027-12-02

    Scenario Outline: A safety part of critical infrastructure is high-risk, however its result counts in a decision: <task>
      Given the case "eu-town-hall-benefits"
      And the answer to "use.purposes" is "critical-infrastructure"
      And the answer to "output.infers" is "none"
      And the answer to "output.kinds" is "light-edits"
      And the answer to "product.regulated" is "none"
      And the answer to "product.ai_part" is "keeps-people-safe"
      And the answer to "decision.weight" is "<task>"
      And the answer to "decision.automation" is "person-reviews"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.high-risk-annex-iii" is met
      And the test "eu-ai-act.filter-6-3" is not met

      Examples:
        | task                 |
        | narrow-clerical-step |
        | checks-afterwards    |
        | prepares-only        |
        | only-arranges        |

  Rule: Article 6(3) - the way out for minor tasks

    Scenario: Whether sorting without any weight is a minor task is not settled, so it is never worse than a small clerical step
      Given the case "eu-hr-software-maker"
      And the answer to "decision.weight" is "only-arranges"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.filter-6-3" is open
      And the test "eu-ai-act.high-risk-annex-iii" is open
      And "eu-ai-act.art6-4.document-not-high-risk" may apply
      And "eu-ai-act.art9.risk-management" may apply

    Scenario Outline: Once it is settled (<settled>) that sorting without any weight is a minor task, the class follows
      Given the case "eu-hr-software-maker"
      And the answer to "decision.weight" is "only-arranges"
      And the open question of law "eu-ai-act.arranging-is-minor" is settled as <settled>
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.filter-6-3" is <filter>
      And the test "eu-ai-act.high-risk-annex-iii" is <high>

      Examples:
        | settled | filter  | high    |
        | yes     | met     | not met |
        | no      | not met | met     |

    Scenario Outline: A listed system that profiles nobody and does only a minor task escapes: <task>
      Given the case "eu-hr-software-maker"
      And the answer to "decision.weight" is "<task>"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.filter-6-3" is met
      And the test "eu-ai-act.high-risk-annex-iii" is not met

      Examples:
        | task                  |
        | narrow-clerical-step  |
        | polishes-human-work   |
        | checks-afterwards     |
        | prepares-only         |

    Scenario Outline: Trap - the way out never opens for a system that profiles people: <task>
      Given the case "eu-hr-software-maker"
      And the answer to "decision.weight" is "<task>"
      And the answer to "output.kinds" is "score-of-person"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.filter-6-3" is not met
      And the test "eu-ai-act.high-risk-annex-iii" is met
      And "eu-ai-act.art6-4.document-not-high-risk" does not apply because its conditions are not met
      And "eu-ai-act.art49-2.register-exempted-system" does not apply because its conditions are not met

      Examples:
        | task                  |
        | narrow-clerical-step  |
        | polishes-human-work   |
        | checks-afterwards     |
        | prepares-only         |

    Scenario: Ranking or recommending is no minor task
      Given the case "eu-hr-software-maker"
      And the answer to "decision.weight" is "one-factor"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.filter-6-3" is not met
      And the test "eu-ai-act.high-risk-annex-iii" is met

    Scenario: A task said to be minor stays high-risk where the machine decides alone what a person gets
      Given the case "eu-hr-software-maker"
      And the answer to "decision.domains" is "job"
      And the answer to "decision.automation" is "machine-alone"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.filter-6-3" is not met
      And the test "eu-ai-act.high-risk-annex-iii" is met

    Scenario: Whether the tool profiles people is not known, and the class stays open
      Given the case "eu-hr-software-maker"
      And the answer to "output.kinds" is "light-edits, score-of-person?"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.filter-6-3" is open
      And the test "eu-ai-act.high-risk-annex-iii" is open
      And "eu-ai-act.art6-4.document-not-high-risk" may apply, and "output.kinds" would settle it

  Rule: Article 6(1) and Annex I - high-risk as product or safety part

    Scenario: A medical device that a notified body must check is high-risk
      Given the case "eu-clinic-scan-reader"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.high-risk-annex-i" is met
      And the test "eu-ai-act.high-risk-annex-iii" is not met

    Scenario Outline: Products of Section A count, those of Section B do not: <product>
      Given the case "eu-clinic-scan-reader"
      And the answer to "product.regulated" is "<product>"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.high-risk-annex-i" <verdict>

      Examples:
        | product                 | verdict    |
        | medical-device          | is met     |
        | toy                     | is met     |
        | lift-or-ropeway         | is met     |
        | radio-device            | is met     |
        | pressure-gas-protective | is met     |
        | machinery               | is not met |
        | vehicle-ship-aircraft   | is not met |

    Scenario: Trap - machinery left Section A in July 2026 and never brings the deployer duties of Article 26
      Given the case "eu-clinic-scan-reader"
      And the answer to "org.sector" is "manufacturing"
      And the answer to "use.purposes" is "product-function"
      And the answer to "product.regulated" is "machinery"
      And the answer to "product.ai_part" is "keeps-people-safe"
      When it is assessed as of 2028-08-02
      Then the test "eu-ai-act.high-risk" is not met
      And these duties do not apply:
        | eu-ai-act.art26.use-per-instructions |
        | eu-ai-act.art26.human-oversight      |
        | eu-ai-act.art26.monitor-and-suspend  |

    Scenario: A product that its maker may check alone is not high-risk
      Given the case "eu-clinic-scan-reader"
      And the answer to "product.outside_check" is "no"
      When it is assessed as of 2028-08-02
      Then the test "eu-ai-act.high-risk-annex-i" is not met

    Scenario: A part for comfort or speed alone is no safety part
      Given the case "eu-clinic-scan-reader"
      And the answer to "product.ai_part" is "comfort-only"
      When it is assessed as of 2028-08-02
      Then the test "eu-ai-act.high-risk-annex-i" is not met

    Scenario: A comfort part whose failure endangers people is a safety part all the same
      Given the case "eu-clinic-scan-reader"
      And the answer to "product.ai_part" is "failure-endangers"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.high-risk-annex-i" is met

    Scenario: Whether an outside body must check the product is not known
      Given the case "eu-clinic-scan-reader"
      And the answer to "product.outside_check" is not known
      When it is assessed as of 2028-08-02
      Then the test "eu-ai-act.high-risk-annex-i" is open
      And "eu-ai-act.art26.human-oversight" may apply, and "product.outside_check" would settle it

  Rule: Articles 6(4) and 49(2) - write down and register why a listed system is not high-risk

    Scenario Outline: The provider documents and registers from 2 December 2027
      Given the case "eu-hr-software-maker"
      When it is assessed as of <day>
      Then "eu-ai-act.art6-4.document-not-high-risk" applies and is <state> from 2027-12-02
      And "eu-ai-act.art49-2.register-exempted-system" applies and is <state> from 2027-12-02

      Examples:
        | day        | state    |
        | 2026-11-24 | upcoming |
        | 2027-12-01 | upcoming |
        | 2027-12-02 | in force |

    Scenario: Trap - the registration of exempted systems was not dropped in July 2026
      Given the case "eu-hr-software-maker"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art49-2.register-exempted-system" applies

    Scenario Outline: Registration hangs on a placing on the market, on <out>, the question of older tools settled as <settled>
      Given the case "eu-hr-software-maker"
      And the answer to "use.market_date" is "<out>"
      And the open question of law "eu-ai-act.older-exempted-registered" is settled as <settled>
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art49-2.register-exempted-system" <verdict>

      Examples:
        | out        | settled | verdict        |
        | 2027-12-01 | yes     | applies        |
        | 2027-12-01 | no      | does not apply |
        | 2027-12-02 | no      | applies        |

    Scenario: Whether a tool that was out before must be registered is open
      Given the case "eu-hr-software-maker"
      And the answer to "use.market_date" is "2027-12-01"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art49-2.register-exempted-system" may apply

    Scenario: A deployer does not own these duties
      Given the case "eu-hr-software-maker"
      And the answer to "role.deeds" is "uses-it"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.filter-6-3" is met
      And "eu-ai-act.art6-4.document-not-high-risk" does not apply because its conditions are not met
      And "eu-ai-act.art49-2.register-exempted-system" does not apply because its conditions are not met

    Scenario: A purpose that is not listed needs no memo and no registration
      Given the case "eu-game-studio"
      When it is assessed as of 2027-12-02
      Then these duties do not apply:
        | eu-ai-act.art6-4.document-not-high-risk    |
        | eu-ai-act.art49-2.register-exempted-system |

  Rule: Articles 6, 111(2) and 113(c) - which systems the rules for high-risk systems will reach

    Scenario Outline: New systems are reached (<case>)
      Given the case "<case>"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.hr-regime" is met

      Examples:
        | case |
        | eu-hiring-score-maker |
        | eu-lift-safety-maker |
        | eu-bakery-cv-ranker |

    Scenario: A program that only applies rules written by people is not
      Given the case "eu-hiring-score-maker"
      And the answer to "use.technology" is "fixed-rules"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.high-risk" is met
      And the test "eu-ai-act.hr-regime" is not met

    Scenario: An old private system is not, nor is its user the deployer these rules mean
      Given the case "eu-bakery-cv-ranker"
      And the answer to "use.market_date" is "2027-12-01"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.high-risk" is met
      And the test "eu-ai-act.deployer-in-eu" is met
      And the test "eu-ai-act.hr-regime" is not met
      And the test "eu-ai-act.hr-deployer" is not met

    Scenario: An authority's old system is
      Given the case "eu-town-hall-benefits"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.due-annex-iii" is not met
      And the test "eu-ai-act.hr-regime" is met
      And the test "eu-ai-act.hr-deployer" is met

    Scenario: An authority's tool that is not high-risk is not
      Given the case "eu-town-hall-benefits"
      And the answer to "use.purposes" is "writing"
      And the answer to "output.kinds" is "text"
      And the answer to "output.infers" is "none"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.for-authorities" is met
      And the test "eu-ai-act.in-scope" is met
      And the test "eu-ai-act.hr-regime" is not met

  Rule: Annex III(5)(a) - by or on behalf of public authorities: the one who makes the system for them has made a listed system

    Scenario Outline: A benefits score of a firm that <work>
      Given the case "eu-hr-software-maker"
      And the answer to "use.purposes" is "public-benefits"
      And the answer to "employment.uses" is "none"
      And the answer to "market.customers" is "public-bodies"
      And the answer to "org.public_work" is "<work>"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.annex-iii-5a" is <met>

      Examples:
        | work                  | met     |
        | supplies-eu-authority | met     |
        | acts-for-authority    | met     |
        | supplies-uk-central   | not met |
        | none                  | not met |

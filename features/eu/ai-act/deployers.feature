Feature: Artificial Intelligence Act, who uses a high-risk system
  Regulation (EU) 2024/1689 as amended by Regulation (EU) 2026/1744.

  Rule: Articles 26, 111(2) and 113(c) - duties of the deployer of a high-risk system, and their dates

    Scenario: Trap - the deployer duties of Chapter III are not due since 2 August 2026; on 24 November 2026 they are to come
      Given the case "eu-bakery-cv-ranker"
      When it is assessed as of 2026-11-24
      Then these duties apply and are upcoming:
        | eu-ai-act.art26.use-per-instructions     |
        | eu-ai-act.art26.human-oversight          |
        | eu-ai-act.art26.monitor-and-suspend      |
        | eu-ai-act.art26.keep-logs                |
        | eu-ai-act.art26.inform-affected-persons  |
        | eu-ai-act.art26.dpia-input               |
      And "eu-ai-act.art26.human-oversight" applies and is upcoming from 2027-12-02
      And "eu-ai-act.art26.inform-workers" may apply

    Scenario: The day before, they are still to come (Annex III)
      Given the case "eu-bakery-cv-ranker"
      When it is assessed as of 2027-12-01
      Then these duties apply and are upcoming:
        | eu-ai-act.art26.use-per-instructions     |
        | eu-ai-act.art26.human-oversight          |
        | eu-ai-act.art26.monitor-and-suspend      |
        | eu-ai-act.art26.keep-logs                |
        | eu-ai-act.art26.inform-affected-persons  |
        | eu-ai-act.art26.dpia-input               |

    Scenario: A system new on the market on 2 December 2027 is bound that day (Annex III)
      Given the case "eu-bakery-cv-ranker"
      When it is assessed as of 2027-12-02
      Then these duties apply and are in force:
        | eu-ai-act.art26.use-per-instructions     |
        | eu-ai-act.art26.human-oversight          |
        | eu-ai-act.art26.monitor-and-suspend      |
        | eu-ai-act.art26.keep-logs                |
        | eu-ai-act.art26.inform-affected-persons  |
        | eu-ai-act.art26.dpia-input               |

    Scenario Outline: Trap - for products of Annex I nothing is due in August 2027, nor in December 2027
      Given the case "eu-clinic-scan-reader"
      And the answer to "people.groups" is "patients, employees"
      When it is assessed as of <day>
      Then these duties apply and are upcoming:
        | eu-ai-act.art26.use-per-instructions     |
        | eu-ai-act.art26.human-oversight          |
        | eu-ai-act.art26.monitor-and-suspend      |
        | eu-ai-act.art26.keep-logs                |
        | eu-ai-act.art26.inform-workers           |
        | eu-ai-act.art26.dpia-input               |
      And "eu-ai-act.art26.human-oversight" applies and is upcoming from 2028-08-02

      Examples:
        | day        |
        | 2026-11-24 |
        | 2027-08-02 |
        | 2027-12-02 |
        | 2028-08-01 |

    Scenario: A product new on the market on 2 August 2028 is bound that day (Annex I)
      Given the case "eu-clinic-scan-reader"
      And the answer to "people.groups" is "patients, employees"
      When it is assessed as of 2028-08-02
      Then these duties apply and are in force:
        | eu-ai-act.art26.use-per-instructions     |
        | eu-ai-act.art26.human-oversight          |
        | eu-ai-act.art26.monitor-and-suspend      |
        | eu-ai-act.art26.keep-logs                |
        | eu-ai-act.art26.inform-workers           |
        | eu-ai-act.art26.dpia-input               |
      And "eu-ai-act.art26.inform-affected-persons" does not apply because its conditions are not met

    Scenario Outline: Trap - a recruiting tool out before 2 December 2027 and not redesigned stays outside for good, its deployer too
      Given the case "eu-bakery-cv-ranker"
      And the answer to "use.market_date" is "<placed>"
      When it is assessed as of <day>
      Then "eu-ai-act.art26.use-per-instructions" does not apply because of the exception "already-on-the-market"
      And "eu-ai-act.art26.human-oversight" does not apply because of the exception "already-on-the-market"
      And "eu-ai-act.art26.monitor-and-suspend" does not apply because of the exception "already-on-the-market"
      And "eu-ai-act.art26.keep-logs" does not apply because of the exception "already-on-the-market"
      And "eu-ai-act.art26.inform-workers" does not apply because of the exception "already-on-the-market"
      And "eu-ai-act.art26.inform-affected-persons" does not apply because of the exception "already-on-the-market"
      And "eu-ai-act.art26.dpia-input" does not apply because of the exception "already-on-the-market"
      And "eu-ai-act.art111-2.public-sector-legacy" does not apply because its conditions are not met

      Examples:
        | placed     | day        |
        | 2024-05-01 | 2026-11-24 |
        | 2024-05-01 | 2027-12-02 |
        | 2027-12-01 | 2027-12-02 |
        | 2027-12-01 | 2028-08-02 |
        | 2027-12-01 | 2030-08-02 |

    Scenario Outline: A medical device out before 2 August 2028 and not redesigned stays outside
      Given the case "eu-clinic-scan-reader"
      And the answer to "use.market_date" is "2028-08-01"
      When it is assessed as of <day>
      Then "eu-ai-act.art26.human-oversight" does not apply because of the exception "already-on-the-market"

      Examples:
        | day        |
        | 2028-08-02 |
        | 2030-08-02 |

    Scenario Outline: A significant change of design from the key date on brings an old system in
      Given the case "eu-bakery-cv-ranker"
      And the answer to "use.market_date" is "2024-05-01"
      And the answer to "use.major_change" is "<changed>"
      When it is assessed as of 2028-02-01
      Then the test "eu-ai-act.legacy-annex-iii" <verdict>

      Examples:
        | changed    | verdict    |
        | none       | is met     |
        | 2027-12-01 | is met     |
        | 2027-12-02 | is not met |

    Scenario: After such a change the deployer duties are in force
      Given the case "eu-bakery-cv-ranker"
      And the answer to "use.market_date" is "2024-05-01"
      And the answer to "use.major_change" is "2028-01-10"
      When it is assessed as of 2028-01-10
      Then "eu-ai-act.art26.human-oversight" applies and is in force from 2027-12-02

    Scenario: Without the day of placing on the market, the duties may come
      Given the case "eu-bakery-cv-ranker"
      And the answer to "use.market_date" is not known
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art26.human-oversight" may apply, and "use.market_date" would settle it

    Scenario: A tool that is not high-risk brings none of these duties
      Given the case "eu-web-shop-chatbot"
      When it is assessed as of 2028-08-02
      Then these duties do not apply:
        | eu-ai-act.art26.use-per-instructions     |
        | eu-ai-act.art26.human-oversight          |
        | eu-ai-act.art26.monitor-and-suspend      |
        | eu-ai-act.art26.keep-logs                |
        | eu-ai-act.art26.inform-workers           |
        | eu-ai-act.art26.inform-affected-persons  |
        | eu-ai-act.art26.dpia-input               |
        | eu-ai-act.art27.fria                     |
        | eu-ai-act.art86.right-to-explanation     |

    Scenario: Trap - the provider of a high-risk system that does not use it owes no deployer duties
      Given the case "eu-hr-software-maker"
      And the answer to "output.kinds" is "ranking-of-people"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.high-risk" is met
      And these duties do not apply:
        | eu-ai-act.art26.use-per-instructions     |
        | eu-ai-act.art26.human-oversight          |
        | eu-ai-act.art26.inform-affected-persons  |
        | eu-ai-act.art27.fria                     |

    Scenario: Logs are kept only by the deployer that holds them
      Given the case "eu-bakery-cv-ranker"
      And the answer to "in_place.controls" is "none"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art26.keep-logs" does not apply because its conditions are not met

    Scenario: A system run on the deployer's own machines leaves its logs in the deployer's hands
      Given the case "eu-bakery-cv-ranker"
      And the answer to "in_place.controls" is "none"
      And the answer to "vendor.runs_it" is "own-machines"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art26.keep-logs" applies and is in force from 2027-12-02

    Scenario: Who holds the logs is not known
      Given the case "eu-bakery-cv-ranker"
      And the answer to "in_place.controls" is not known
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art26.keep-logs" may apply, and "in_place.controls" would settle it

    Scenario: A deployer without staff is no employer and informs no workers
      Given the case "eu-bakery-cv-ranker"
      And the answer to "org.headcount" is "FR: 0"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art26.inform-workers" does not apply because its conditions are not met

    Scenario: A scoring tool for borrowers is not used at the workplace on workers
      Given the case "eu-consumer-lender"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art26.inform-workers" does not apply because its conditions are not met
      And "eu-ai-act.art26.inform-affected-persons" applies and is in force from 2027-12-02

    Scenario: Where staff are among the people of a high-risk tool, they are told
      Given the case "eu-consumer-lender"
      And the answer to "people.groups" is "borrowers, employees"
      And the answer to "employment.uses" is "none"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art26.inform-workers" applies and is in force from 2027-12-02

    Scenario Outline: Whether others who work for you, or apply, are affected workers is an open question of law: <people>
      Given the case "eu-consumer-lender"
      And the answer to "people.groups" is "borrowers, <people>"
      And the answer to "employment.uses" is "none"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art26.inform-workers" may apply

      Examples:
        | people           |
        | contractors      |
        | applicants       |
        | platform-workers |

    Scenario Outline: So it is for a tool that chooses applicants, whatever the people are called (settled as <answer>)
      Given the case "eu-bakery-cv-ranker"
      And the answer to "people.groups" is "prospects"
      And the open question of law "eu-ai-act.outsiders-as-affected-workers" is settled as <answer>
      When it is assessed as of <day>
      Then "eu-ai-act.art26.inform-workers" <verdict>

      Examples:
        | answer | day        | verdict                                           |
        | yes    | 2027-12-01 | applies and is upcoming from 2027-12-02           |
        | yes    | 2027-12-02 | applies and is in force from 2027-12-02           |
        | no     | 2027-12-02 | does not apply because its conditions are not met |

    Scenario: Police work has its own rules on informing people
      Given the case "eu-town-hall-benefits"
      And the answer to "use.purposes" is "law-enforcement"
      And the answer to "use.public_judging" is "evidence"
      And the answer to "use.special_context" is "law-required-crime"
      And the answer to "use.market_date" is "2027-12-02"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art26.inform-affected-persons" does not apply because of the exception "police-work"
      And "eu-ai-act.art26.human-oversight" applies

    Scenario: Where no data protection impact assessment is due, there is nothing to feed
      Given the case "eu-clinic-scan-reader"
      And the answer to "data.about_people" is "no"
      When it is assessed as of 2028-08-02
      Then the test "eu-gdpr.dpia-required" is not met
      And "eu-ai-act.art26.dpia-input" does not apply because its conditions are not met

  Rule: Article 111(2), second sentence - older systems meant for public authorities

    Scenario: An authority's old system is spared in 2027 but its duties are to come in 2030
      Given the case "eu-town-hall-benefits"
      And the answer to "people.groups" is "service-users, employees"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art111-2.public-sector-legacy" applies and is upcoming from 2030-08-02
      And "eu-ai-act.art26.human-oversight" applies and is upcoming from 2030-08-02
      And "eu-ai-act.art27.fria" applies and is upcoming from 2030-08-02

    Scenario: On 1 August 2030 the last day has not come
      Given the case "eu-town-hall-benefits"
      And the answer to "people.groups" is "service-users, employees"
      When it is assessed as of 2030-08-01
      Then these duties apply and are upcoming:
        | eu-ai-act.art111-2.public-sector-legacy  |
        | eu-ai-act.art26.use-per-instructions     |
        | eu-ai-act.art26.human-oversight          |
        | eu-ai-act.art26.monitor-and-suspend      |
        | eu-ai-act.art26.keep-logs                |
        | eu-ai-act.art26.inform-workers           |
        | eu-ai-act.art26.inform-affected-persons  |
        | eu-ai-act.art26.dpia-input               |
        | eu-ai-act.art27.fria                     |
        | eu-ai-act.art86.right-to-explanation     |

    Scenario: By 2 August 2030 an authority's old system meets the whole Act
      Given the case "eu-town-hall-benefits"
      And the answer to "people.groups" is "service-users, employees"
      When it is assessed as of 2030-08-02
      Then these duties apply and are in force:
        | eu-ai-act.art111-2.public-sector-legacy  |
        | eu-ai-act.art26.use-per-instructions     |
        | eu-ai-act.art26.human-oversight          |
        | eu-ai-act.art26.monitor-and-suspend      |
        | eu-ai-act.art26.keep-logs                |
        | eu-ai-act.art26.inform-workers           |
        | eu-ai-act.art26.inform-affected-persons  |
        | eu-ai-act.art26.dpia-input               |
        | eu-ai-act.art27.fria                     |
        | eu-ai-act.art86.right-to-explanation     |

    Scenario: An authority's new system does not wait until 2030
      Given the case "eu-town-hall-benefits"
      And the answer to "use.market_date" is "2027-12-02"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art26.human-oversight" applies and is in force from 2027-12-02
      And "eu-ai-act.art27.fria" applies and is in force from 2027-12-02
      And "eu-ai-act.art111-2.public-sector-legacy" does not apply because its conditions are not met

    Scenario: An authority's old system that is redesigned falls in at once
      Given the case "eu-town-hall-benefits"
      And the answer to "use.major_change" is "2028-03-01"
      When it is assessed as of 2028-03-01
      Then "eu-ai-act.art26.human-oversight" applies and is in force from 2027-12-02
      And "eu-ai-act.art111-2.public-sector-legacy" does not apply because its conditions are not met

    Scenario: The maker of an old system meant for authorities is bound with them
      Given the case "eu-hr-software-maker"
      And the answer to "output.kinds" is "ranking-of-people"
      And the answer to "use.market_date" is "2026-01-01"
      And the answer to "market.customers" is "public-bodies"
      And the answer to "org.public_work" is "supplies-eu-authority"
      When it is assessed as of 2030-08-02
      Then "eu-ai-act.art111-2.public-sector-legacy" applies and is in force from 2030-08-02

    Scenario: An authority's old tool that is not high-risk has no last day
      Given the case "eu-town-hall-benefits"
      And the answer to "use.purposes" is "writing"
      And the answer to "output.kinds" is "text"
      And the answer to "output.infers" is "none"
      When it is assessed as of 2030-08-02
      Then "eu-ai-act.art111-2.public-sector-legacy" does not apply because its conditions are not met

    Scenario: Whether the system is meant for authorities is not known
      Given the case "eu-hr-software-maker"
      And the answer to "output.kinds" is "ranking-of-people"
      And the answer to "use.market_date" is "2026-01-01"
      And the answer to "market.customers" is "public-bodies"
      And the answer to "org.public_work" is not known
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art111-2.public-sector-legacy" may apply, and "org.public_work" would settle it

  Rule: Article 27 - fundamental rights impact assessment, for its group only

    Scenario Outline: Whoever scores the credit of natural persons owes it from 2 December 2027
      Given the case "eu-consumer-lender"
      When it is assessed as of <day>
      Then "eu-ai-act.art27.fria" applies and is <state> from 2027-12-02

      Examples:
        | day        | state    |
        | 2026-11-24 | upcoming |
        | 2027-12-01 | upcoming |
        | 2027-12-02 | in force |

    Scenario: Whoever prices life or health insurance owes it
      Given the case "eu-consumer-lender"
      And the answer to "org.sector" is "insurer-life-health"
      And the answer to "use.purposes" is "life-health-insurance"
      And the answer to "output.infers" is "health"
      And the answer to "decision.domains" is "insurance"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art27.fria" applies and is in force from 2027-12-02

    Scenario: Trap - an ordinary employer with a recruiting tool does not owe it
      Given the case "eu-bakery-cv-ranker"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art27.fria" does not apply because its conditions are not met

    Scenario: A private school that runs a public service owes it for grading pupils
      Given the case "eu-bakery-cv-ranker"
      And the answer to "org.sector" is "education"
      And the answer to "org.public_work" is "runs-public-service"
      And the answer to "use.purposes" is "education-grading"
      And the answer to "people.groups" is "students"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art27.fria" applies and is in force from 2027-12-02

    Scenario Outline: Whether acting in an authority's name is a public service is an open question of law (settled as <answer>)
      Given the case "eu-bakery-cv-ranker"
      And the answer to "org.sector" is "recruitment-agency"
      And the answer to "org.public_work" is "acts-for-authority"
      And the open question of law "eu-ai-act.acting-for-authority-as-public-service" is settled as <answer>
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art27.fria" <verdict>

      Examples:
        | answer | verdict                                           |
        | yes    | applies and is in force from 2027-12-02           |
        | no     | does not apply because its conditions are not met |

    Scenario: Until it is settled, whoever acts for an authority may owe it
      Given the case "eu-bakery-cv-ranker"
      And the answer to "org.sector" is "recruitment-agency"
      And the answer to "org.public_work" is "acts-for-authority"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art27.fria" may apply

    Scenario: Critical infrastructure is left out, even for a public body
      Given the case "eu-town-hall-benefits"
      And the answer to "use.purposes" is "critical-infrastructure"
      And the answer to "output.infers" is "none"
      And the answer to "product.regulated" is "none"
      And the answer to "product.ai_part" is "keeps-people-safe"
      And the answer to "use.market_date" is "2027-12-02"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.high-risk-annex-iii" is met
      And "eu-ai-act.art27.fria" does not apply because its conditions are not met

    Scenario: A product of Annex I brings no such assessment
      Given the case "eu-clinic-scan-reader"
      And the answer to "org.public_work" is "runs-public-service"
      When it is assessed as of 2028-08-02
      Then "eu-ai-act.art27.fria" does not apply because its conditions are not met

    Scenario Outline: A scoring tool out before 2 December 2027 and not redesigned brings no assessment, whatever the year
      Given the case "eu-consumer-lender"
      And the answer to "use.market_date" is "2027-12-01"
      When it is assessed as of <day>
      Then "eu-ai-act.art27.fria" does not apply because of the exception "already-on-the-market"

      Examples:
        | day        |
        | 2027-12-02 |
        | 2030-08-02 |

    Scenario: Whether the school runs a public service is not known
      Given the case "eu-bakery-cv-ranker"
      And the answer to "org.sector" is "education"
      And the answer to "org.public_work" is not known
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art27.fria" may apply, and "org.public_work" would settle it

  Rule: Articles 26(8) and 49(3) - public users of a high-risk system register

    Scenario Outline: A town registers its new tool from 2 December 2027
      Given the case "eu-town-hall-benefits"
      And the answer to "use.market_date" is "2027-12-02"
      When it is assessed as of <day>
      Then "eu-ai-act.art49-3.public-deployer-registration" applies and is <state> from 2027-12-02

      Examples:
        | day | state |
        | 2026-11-24 | upcoming |
        | 2027-12-01 | upcoming |
        | 2027-12-02 | in force |
        | 2030-08-02 | in force |

    Scenario Outline: A town's old tool joins by 2 August 2030
      Given the case "eu-town-hall-benefits"
      When it is assessed as of <day>
      Then "eu-ai-act.art49-3.public-deployer-registration" applies and is <state> from 2030-08-02

      Examples:
        | day | state |
        | 2027-12-02 | upcoming |
        | 2030-08-01 | upcoming |
        | 2030-08-02 | in force |

    Scenario: A firm that acts in an authority's name registers too
      Given the case "eu-bakery-cv-ranker"
      And the answer to "org.sector" is "recruitment-agency"
      And the answer to "org.public_work" is "acts-for-authority"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art49-3.public-deployer-registration" applies and is in force from 2027-12-02

    Scenario Outline: Other ties to the public sector do not suffice (<work>)
      Given the case "eu-bakery-cv-ranker"
      And the answer to "org.sector" is "recruitment-agency"
      And the answer to "org.public_work" is "<work>"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art49-3.public-deployer-registration" does not apply because its conditions are not met

      Examples:
        | work |
        | runs-public-service |
        | supplies-eu-authority |

    Scenario: An ordinary private user does not register
      Given the case "eu-bakery-cv-ranker"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art49-3.public-deployer-registration" does not apply because its conditions are not met

    Scenario: Critical infrastructure is left out
      Given the case "eu-town-hall-benefits"
      And the answer to "use.market_date" is "2027-12-02"
      And the answer to "use.purposes" is "critical-infrastructure"
      And the answer to "output.infers" is "none"
      And the answer to "product.regulated" is "none"
      And the answer to "product.ai_part" is "keeps-people-safe"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.high-risk-annex-iii" is met
      And "eu-ai-act.art49-3.public-deployer-registration" does not apply because its conditions are not met

    Scenario: A town that only hands the tool on does not register a use
      Given the case "eu-town-hall-benefits"
      And the answer to "use.market_date" is "2027-12-02"
      And the answer to "role.deeds" is "resells-unchanged"
      And the answer to "product.regulated" is "none"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.in-scope" is met
      And "eu-ai-act.art49-3.public-deployer-registration" does not apply because its conditions are not met

    Scenario: A town's medical device that escapes Annex III by a minor task is not registered as a use of Annex III
      Given the case "eu-town-hall-benefits"
      And the answer to "use.market_date" is "2028-08-02"
      And the answer to "use.purposes" is "emergency-triage"
      And the answer to "output.infers" is "none"
      And the answer to "output.kinds" is "light-edits"
      And the answer to "decision.domains" is "none"
      And the answer to "decision.weight" is "narrow-clerical-step"
      And the answer to "product.regulated" is "medical-device"
      And the answer to "product.outside_check" is "yes"
      And the answer to "product.ai_part" is "is-the-product"
      When it is assessed as of 2028-08-02
      Then the test "eu-ai-act.high-risk-annex-i" is met
      And the test "eu-ai-act.annex-iii-not-2" is met
      And the test "eu-ai-act.high-risk-annex-iii" is not met
      And "eu-ai-act.art49-3.public-deployer-registration" does not apply because its conditions are not met

    Scenario: Whether the firm acts for an authority is not known
      Given the case "eu-bakery-cv-ranker"
      And the answer to "org.sector" is "recruitment-agency"
      And the answer to "org.public_work" is not known
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art49-3.public-deployer-registration" may apply, and "org.public_work" would settle it

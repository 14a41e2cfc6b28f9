Feature: Artificial Intelligence Act, incidents, explanations and reports
  Regulation (EU) 2024/1689 as amended by Regulation (EU) 2026/1744.

  Rule: Article 86 - explanation of a decision, contested before 2 December 2027

    Scenario: Before Chapter IX applied, only the later day was certain (Article 86)
      Given the case "eu-bakery-cv-ranker"
      When it is assessed as of 2026-08-01
      Then "eu-ai-act.art86.right-to-explanation" applies and is upcoming from 2027-12-02

    Scenario Outline: Trap - between 2 August 2026 and 2 December 2027 it is neither plainly due nor plainly not
      Given the case "eu-bakery-cv-ranker"
      When it is assessed as of <day>
      Then "eu-ai-act.art86.right-to-explanation" may apply

      Examples:
        | day        |
        | 2026-08-02 |
        | 2026-11-24 |
        | 2027-12-01 |

    Scenario Outline: If courts were to read it as binding before the classification, it would have been due from 2 August 2026 (<day>)
      Given the case "eu-bakery-cv-ranker"
      And the open question of law "eu-ai-act.art86-before-classification" is settled as yes
      When it is assessed as of <day>
      Then "eu-ai-act.art86.right-to-explanation" <verdict>

      Examples:
        | day        | verdict                                        |
        | 2026-08-01 | applies and is upcoming from 2026-08-02        |
        | 2026-08-02 | applies and is in force from 2026-08-02        |
        | 2027-12-01 | applies and is in force from 2026-08-02        |
        | 2027-12-02 | applies and is in force from 2027-12-02        |

    Scenario: If they were to read it the other way, it would only be coming
      Given the case "eu-bakery-cv-ranker"
      And the open question of law "eu-ai-act.art86-before-classification" is settled as no
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art86.right-to-explanation" applies and is upcoming from 2027-12-02

    Scenario: From 2 December 2027 it is due for a new system
      Given the case "eu-bakery-cv-ranker"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art86.right-to-explanation" applies and is in force from 2027-12-02

    Scenario: From that day an old system without significant change is outside
      Given the case "eu-bakery-cv-ranker"
      And the answer to "use.market_date" is "2024-05-01"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art86.right-to-explanation" does not apply

    Scenario: Critical infrastructure is never covered
      Given the case "eu-town-hall-benefits"
      And the answer to "use.purposes" is "critical-infrastructure"
      And the answer to "output.infers" is "none"
      And the answer to "product.regulated" is "none"
      And the answer to "product.ai_part" is "keeps-people-safe"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art86.right-to-explanation" does not apply because its conditions are not met

    Scenario: Where nobody can lose out in what matters, there is nothing to explain
      Given the case "eu-bakery-cv-ranker"
      And the answer to "decision.outcomes" is "minor"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art86.right-to-explanation" does not apply because its conditions are not met

    Scenario: For consumer credit the right in the consumer credit directive takes its place, once that is in force
      Given the case "eu-consumer-lender"
      When it is assessed as of 2026-11-20
      Then "eu-ai-act.art86.right-to-explanation" does not apply because "eu-ccd2.art18-8.human-review-of-credit-decision" takes its place

    Scenario: The day before the French consumer credit rules apply, nothing is displaced
      Given the case "eu-consumer-lender"
      And the answer to "people.locations" is "FR"
      When it is assessed as of 2026-11-19
      Then "eu-ai-act.art86.right-to-explanation" may apply

    Scenario: For consumer credit it stays displaced after 2 December 2027
      Given the case "eu-consumer-lender"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art86.right-to-explanation" does not apply because "eu-ccd2.art18-8.human-review-of-credit-decision" takes its place

    Scenario: For home loans, outside that directive, Article 86 keeps its place
      Given the case "eu-consumer-lender"
      And the answer to "credit.activity" is "mortgage"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art86.right-to-explanation" applies and is in force from 2027-12-02

  Rule: Articles 72 and 73 - monitoring and serious incidents, contested before the high-risk rules begin

    Scenario: Before Chapter IX applied, only the later day was certain (Articles 72 and 73)
      Given the case "eu-hiring-score-maker"
      When it is assessed as of 2026-08-01
      Then "eu-ai-act.art72.post-market-monitoring" applies and is upcoming from 2027-12-02
      And "eu-ai-act.art73.serious-incident-report" applies and is upcoming from 2027-12-02

    Scenario Outline: Trap - from 2 August 2026 to 2 December 2027 they are neither plainly due nor plainly not (Annex III)
      Given the case "eu-hiring-score-maker"
      When it is assessed as of <day>
      Then "eu-ai-act.art72.post-market-monitoring" may apply
      And "eu-ai-act.art73.serious-incident-report" may apply

      Examples:
        | day |
        | 2026-08-02 |
        | 2026-11-24 |
        | 2027-12-01 |

    Scenario: From 2 December 2027 they are due for a new tool
      Given the case "eu-hiring-score-maker"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art72.post-market-monitoring" applies and is in force from 2027-12-02
      And "eu-ai-act.art73.serious-incident-report" applies and is in force from 2027-12-02

    Scenario Outline: For products of Annex I the open question lasts until 2 August 2028
      Given the case "eu-lift-safety-maker"
      When it is assessed as of <day>
      Then "eu-ai-act.art72.post-market-monitoring" may apply
      And "eu-ai-act.art73.serious-incident-report" may apply

      Examples:
        | day |
        | 2026-08-02 |
        | 2027-12-02 |
        | 2028-08-01 |

    Scenario: Products of Annex I: certain from 2 August 2028
      Given the case "eu-lift-safety-maker"
      When it is assessed as of 2028-08-02
      Then "eu-ai-act.art72.post-market-monitoring" applies and is in force from 2028-08-02
      And "eu-ai-act.art73.serious-incident-report" applies and is in force from 2028-08-02

    Scenario Outline: If courts were to read them as binding before the classification (Annex III, <day>)
      Given the case "eu-hiring-score-maker"
      And the open question of law "eu-ai-act.art72-73-before-classification" is settled as yes
      When it is assessed as of <day>
      Then "eu-ai-act.art72.post-market-monitoring" <verdict>
      And "eu-ai-act.art73.serious-incident-report" <verdict>

      Examples:
        | day | verdict |
        | 2026-08-01 | applies and is upcoming from 2026-08-02 |
        | 2026-08-02 | applies and is in force from 2026-08-02 |
        | 2027-12-01 | applies and is in force from 2026-08-02 |
        | 2027-12-02 | applies and is in force from 2027-12-02 |

    Scenario Outline: If courts were to read them as binding before the classification (Annex I, <day>)
      Given the case "eu-lift-safety-maker"
      And the open question of law "eu-ai-act.art72-73-before-classification" is settled as yes
      When it is assessed as of <day>
      Then "eu-ai-act.art72.post-market-monitoring" <verdict>
      And "eu-ai-act.art73.serious-incident-report" <verdict>

      Examples:
        | day | verdict |
        | 2026-08-01 | applies and is upcoming from 2026-08-02 |
        | 2026-08-02 | applies and is in force from 2026-08-02 |
        | 2028-08-01 | applies and is in force from 2026-08-02 |
        | 2028-08-02 | applies and is in force from 2028-08-02 |

    Scenario: If courts were to read it the other way, they would only be coming
      Given the case "eu-hiring-score-maker"
      And the open question of law "eu-ai-act.art72-73-before-classification" is settled as no
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art72.post-market-monitoring" applies and is upcoming from 2027-12-02
      And "eu-ai-act.art73.serious-incident-report" applies and is upcoming from 2027-12-02

    Scenario: The other way, for products of Annex I
      Given the case "eu-lift-safety-maker"
      And the open question of law "eu-ai-act.art72-73-before-classification" is settled as no
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art72.post-market-monitoring" applies and is upcoming from 2028-08-02
      And "eu-ai-act.art73.serious-incident-report" applies and is upcoming from 2028-08-02

    Scenario: From 2 December 2027 an old tool without significant change is outside
      Given the case "eu-hiring-score-maker"
      And the answer to "use.market_date" is "2027-12-01"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art72.post-market-monitoring" does not apply
      And "eu-ai-act.art73.serious-incident-report" does not apply

    Scenario: From 2 August 2028 an old lift without significant change is outside
      Given the case "eu-lift-safety-maker"
      And the answer to "use.market_date" is "2028-08-01"
      When it is assessed as of 2028-08-02
      Then "eu-ai-act.art72.post-market-monitoring" does not apply
      And "eu-ai-act.art73.serious-incident-report" does not apply

    Scenario: Even if the open question is settled as yes, old tools are outside from 2 December 2027
      Given the case "eu-hiring-score-maker"
      And the answer to "use.market_date" is "2027-12-01"
      And the open question of law "eu-ai-act.art72-73-before-classification" is settled as yes
      When it is assessed as of 2028-08-02
      Then "eu-ai-act.art72.post-market-monitoring" does not apply because it has ended
      And "eu-ai-act.art73.serious-incident-report" does not apply because it has ended

    Scenario: An old lift is inside until 2 August 2028 if the open question is settled as yes
      Given the case "eu-lift-safety-maker"
      And the answer to "use.market_date" is "2025-01-01"
      And the open question of law "eu-ai-act.art72-73-before-classification" is settled as yes
      When it is assessed as of 2028-08-01
      Then "eu-ai-act.art72.post-market-monitoring" applies and is in force from 2026-08-02
      And "eu-ai-act.art73.serious-incident-report" applies and is in force from 2026-08-02

    Scenario Outline: Old tools meant for authorities: by 2 August 2030 at the latest
      Given the case "eu-hiring-score-maker"
      And the answer to "use.market_date" is "2027-12-01"
      And the answer to "market.customers" is "public-bodies"
      And the answer to "org.public_work" is "supplies-eu-authority"
      When it is assessed as of <day>
      Then "eu-ai-act.art72.post-market-monitoring" applies and is <state> from 2030-08-02
      And "eu-ai-act.art73.serious-incident-report" applies and is <state> from 2030-08-02

      Examples:
        | day | state |
        | 2027-12-02 | upcoming |
        | 2028-08-02 | upcoming |
        | 2030-08-01 | upcoming |
        | 2030-08-02 | in force |

    Scenario: A maker whose tool is not high-risk monitors and reports nothing under these articles
      Given the case "eu-hr-software-maker"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art72.post-market-monitoring" does not apply because its conditions are not met
      And "eu-ai-act.art73.serious-incident-report" does not apply because its conditions are not met

    Scenario: When the tool was first sold is not known
      Given the case "eu-hiring-score-maker"
      And the answer to "use.market_date" is not known
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art72.post-market-monitoring" may apply, and "use.market_date" would settle it
      And "eu-ai-act.art73.serious-incident-report" may apply, and "use.market_date" would settle it

    Scenario: A user reports in the maker's place where the maker cannot be reached
      Given the case "eu-bakery-cv-ranker"
      And the answer to "org.events" is "ai-incident, maker-unreachable"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art73.serious-incident-report" applies and is in force from 2027-12-02
      And "eu-ai-act.art72.post-market-monitoring" does not apply because its conditions are not met

    Scenario: A user whose maker can be reached owes the notices of Article 26(5) instead
      Given the case "eu-bakery-cv-ranker"
      And the answer to "org.events" is "ai-incident"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art73.serious-incident-report" does not apply because its conditions are not met
      And "eu-ai-act.art26.monitor-and-suspend" applies

    Scenario: Whether the maker can be reached is not known
      Given the case "eu-bakery-cv-ranker"
      And the answer to "org.events" is not known
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art73.serious-incident-report" may apply, and "org.events" would settle it

    Scenario: A seller that does not use the tool does not report in the maker's place
      Given the case "eu-exam-camera-importer"
      And the answer to "org.events" is "ai-incident, maker-unreachable"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art73.serious-incident-report" does not apply because its conditions are not met

    Scenario: A user of a tool that is not high-risk does not report under Article 73
      Given the case "eu-bakery-cv-ranker"
      And the answer to "org.events" is "ai-incident, maker-unreachable"
      And the answer to "use.purposes" is "writing"
      And the answer to "employment.uses" is "none"
      And the answer to "output.infers" is "none"
      And the answer to "output.kinds" is "text"
      And the answer to "decision.domains" is "none"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.deployer-in-eu" is met
      And the test "eu-ai-act.in-scope" is met
      And "eu-ai-act.art73.serious-incident-report" does not apply because its conditions are not met

    Scenario: A user of a program that only applies rules written by people does not
      Given the case "eu-bakery-cv-ranker"
      And the answer to "org.events" is "ai-incident, maker-unreachable"
      And the answer to "use.technology" is "fixed-rules"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.deployer-in-eu" is met
      And "eu-ai-act.art73.serious-incident-report" does not apply because its conditions are not met

    Scenario: A user of an old tool is outside from 2 December 2027
      Given the case "eu-bakery-cv-ranker"
      And the answer to "org.events" is "ai-incident, maker-unreachable"
      And the answer to "use.market_date" is "2024-05-01"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art73.serious-incident-report" does not apply

    Scenario Outline: Article 73(1) speaks of the Union market: whether a maker that only uses its own tool is free is open (<deed>)
      Given the case "eu-hiring-score-maker"
      And the answer to "role.deeds" is "<deed>, uses-it"
      And the answer to "org.events" is "none"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art73.serious-incident-report" may apply

      Examples:
        | deed |
        | built-it |
        | built-on-others-model |

    Scenario Outline: If courts were to hold to the wording, that maker would be free (<deed>)
      Given the case "eu-hiring-score-maker"
      And the answer to "role.deeds" is "<deed>, uses-it"
      And the answer to "org.events" is "none"
      And the open question of law "eu-ai-act.art73-only-on-the-eu-market" is settled as yes
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art73.serious-incident-report" does not apply because of the exception "not-on-the-eu-market"
      And "eu-ai-act.art26.monitor-and-suspend" applies

      Examples:
        | deed |
        | built-it |
        | built-on-others-model |

    Scenario: If they were to read it the other way, that maker would report
      Given the case "eu-hiring-score-maker"
      And the answer to "role.deeds" is "built-it, uses-it"
      And the answer to "org.events" is "none"
      And the open question of law "eu-ai-act.art73-only-on-the-eu-market" is settled as no
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art73.serious-incident-report" applies and is in force from 2027-12-02

    Scenario Outline: Whoever offers its tool to others in the Union is not free in any case (<deed>)
      Given the case "eu-hiring-score-maker"
      And the answer to "role.deeds" is "built-it, <deed>"
      And the answer to "product.regulated" is "none"
      And the answer to "org.events" is "none"
      And the open question of law "eu-ai-act.art73-only-on-the-eu-market" is settled as yes
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art73.serious-incident-report" applies and is in force from 2027-12-02

      Examples:
        | deed |
        | sells-it |
        | offers-free |
        | licenses-to-others |
        | ai-inside-own-product |
        | released-open-source |

    Scenario: A maker that sells only outside the Union, though people there are concerned, would be free by the wording
      Given the case "eu-hiring-score-maker"
      And the answer to "org.established_in" is "US-NY"
      And the answer to "org.headcount" is "US-NY: 40"
      And the answer to "market.places" is "US-NY"
      And the answer to "org.events" is "none"
      And the open question of law "eu-ai-act.art73-only-on-the-eu-market" is settled as yes
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.hr-provider" is met
      And "eu-ai-act.art73.serious-incident-report" does not apply because of the exception "not-on-the-eu-market"

    Scenario: A firm that puts its name on a bought tool is not free: that tool has been on the market
      Given the case "eu-bakery-cv-ranker"
      And the answer to "role.deeds" is "uses-it, own-name-on-it"
      And the answer to "org.events" is "none"
      And the open question of law "eu-ai-act.art73-only-on-the-eu-market" is settled as yes
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art73.serious-incident-report" applies and is in force from 2027-12-02

  Rule: Article 87 - reports from inside the firm

    Scenario Outline: From 50 staff in the Union a channel is owed (<staff>)
      Given the case "eu-hiring-score-maker"
      And the answer to "org.headcount" is "<staff>"
      And the answer to "org.established_in" is "FR"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art87.whistleblowing" <verdict>

      Examples:
        | staff | verdict |
        | FR: 49 | does not apply because its conditions are not met |
        | FR: 50 | applies and is in force from 2026-08-02 |
        | FR: 51 | applies and is in force from 2026-08-02 |
        | FR: 30, DE: 20 | applies and is in force from 2026-08-02 |
        | FR: 30, US-NY: 30 | does not apply because its conditions are not met |

    Scenario Outline: It is owed from 2 August 2026
      Given the case "eu-hiring-score-maker"
      And the answer to "org.headcount" is "FR: 50"
      When it is assessed as of <day>
      Then "eu-ai-act.art87.whistleblowing" applies and is <state> from 2026-08-02

      Examples:
        | day | state |
        | 2026-08-01 | upcoming |
        | 2026-08-02 | in force |

    Scenario Outline: Some trades owe it whatever their size (<sector>)
      Given the case "eu-hiring-score-maker"
      And the answer to "org.sector" is "<sector>"
      And the answer to "org.headcount" is "FR: 5"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art87.whistleblowing" applies and is in force from 2026-08-02

      Examples:
        | sector |
        | bank |
        | lender |
        | insurer-life-health |
        | insurer-other |
        | investment |

    Scenario Outline: For some trades the countries differ (<sector>)
      Given the case "eu-hiring-score-maker"
      And the answer to "org.sector" is "<sector>"
      And the answer to "org.headcount" is "FR: 5"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art87.whistleblowing" may apply

      Examples:
        | sector |
        | finance-other |
        | accounting-tax |
        | legal |
        | real-estate |
        | airline-airport |
        | cross-border-transport |

    Scenario: Settled as yes, such a firm owes it
      Given the case "eu-hiring-score-maker"
      And the answer to "org.sector" is "accounting-tax"
      And the answer to "org.headcount" is "FR: 5"
      And the open question of law "eu-ai-act.art87-small-obliged-firms" is settled as yes
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art87.whistleblowing" applies and is in force from 2026-08-02

    Scenario: Settled as no, it does not
      Given the case "eu-hiring-score-maker"
      And the answer to "org.sector" is "accounting-tax"
      And the answer to "org.headcount" is "FR: 5"
      And the open question of law "eu-ai-act.art87-small-obliged-firms" is settled as no
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art87.whistleblowing" does not apply because its conditions are not met

    Scenario: Another small firm does not owe it, however that question is settled
      Given the case "eu-hiring-score-maker"
      And the answer to "org.headcount" is "FR: 5"
      And the open question of law "eu-ai-act.art87-small-obliged-firms" is settled as yes
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art87.whistleblowing" does not apply because its conditions are not met

    Scenario: A lender that works alone has no staff to report
      Given the case "eu-hiring-score-maker"
      And the answer to "org.sector" is "lender"
      And the answer to "org.headcount" is "FR: 0"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art87.whistleblowing" does not apply because its conditions are not met

    Scenario: A lender established outside the Union is not reached by this
      Given the case "eu-hiring-score-maker"
      And the answer to "org.established_in" is "US-NY"
      And the answer to "org.headcount" is "US-NY: 40"
      And the answer to "org.sector" is "lender"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.in-scope" is met
      And "eu-ai-act.art87.whistleblowing" does not apply because its conditions are not met

    Scenario: A firm that uses no AI in the sense of the Act owes it under other law only
      Given the case "eu-hiring-score-maker"
      And the answer to "org.headcount" is "FR: 50"
      And the answer to "use.technology" is "fixed-rules"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art87.whistleblowing" does not apply because its conditions are not met

    Scenario: Deployers owe it as well
      Given the case "eu-bakery-cv-ranker"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art87.whistleblowing" applies and is in force from 2026-08-02

    Scenario: How many people work for the firm is not known
      Given the case "eu-hiring-score-maker"
      And the answer to "org.headcount" is not known
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art87.whistleblowing" may apply, and "org.headcount" would settle it

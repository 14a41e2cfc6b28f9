Feature: Artificial Intelligence Act, who makes a high-risk system
  Regulation (EU) 2024/1689 as amended by Regulation (EU) 2026/1744.

  Rule: Article 25 - taking over the provider's part, and agreements with suppliers

    Scenario Outline: Who <deed> becomes the provider of a high-risk system (Annex III)
      Given the case "eu-bakery-cv-ranker"
      And the answer to "role.deeds" is "uses-it, <answer>"
      When it is assessed as of <day>
      Then "eu-ai-act.art25-1.deemed-provider" applies and is <state> from 2027-12-02

      Examples:
        | deed                       | answer                   | day        | state    |
        | puts its name on it        | own-name-on-it           | 2026-11-24 | upcoming |
        | puts its name on it        | own-name-on-it           | 2027-12-01 | upcoming |
        | puts its name on it        | own-name-on-it           | 2027-12-02 | in force |
        | changes it substantially   | changed-it-substantially | 2027-12-02 | in force |
        | gives it that purpose      | changed-its-purpose      | 2027-12-02 | in force |

    Scenario Outline: Who puts a high-risk safety part out inside its own product becomes its provider (Annex I)
      Given the case "eu-clinic-scan-reader"
      And the answer to "org.sector" is "manufacturing"
      And the answer to "role.deeds" is "ai-inside-own-product, sells-it"
      And the answer to "product.features" is "connected-product"
      When it is assessed as of <day>
      Then "eu-ai-act.art25-1.deemed-provider" applies and is <state> from 2028-08-02

      Examples:
        | day        | state    |
        | 2026-11-24 | upcoming |
        | 2027-12-02 | upcoming |
        | 2028-08-01 | upcoming |
        | 2028-08-02 | in force |

    Scenario: The use as intended makes nobody a provider
      Given the case "eu-bakery-cv-ranker"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art25-1.deemed-provider" does not apply because its conditions are not met

    Scenario: A new name on a system that is not high-risk is no case of Article 25
      Given the case "eu-web-shop-chatbot"
      And the answer to "role.deeds" is "uses-it, own-name-on-it"
      And the answer to "product.regulated" is "none"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art25-1.deemed-provider" does not apply because its conditions are not met

    Scenario: A new name on an old system brings nothing while its design stays
      Given the case "eu-bakery-cv-ranker"
      And the answer to "role.deeds" is "uses-it, own-name-on-it"
      And the answer to "use.market_date" is "2027-12-01"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art25-1.deemed-provider" does not apply because of the exception "already-on-the-market"

    Scenario Outline: A town that put its name on an old system is bound by 2 August 2030
      Given the case "eu-town-hall-benefits"
      And the answer to "role.deeds" is "uses-it, own-name-on-it"
      When it is assessed as of <day>
      Then "eu-ai-act.art25-1.deemed-provider" applies and is <state> from 2030-08-02

      Examples:
        | day        | state    |
        | 2030-08-01 | upcoming |
        | 2030-08-02 | in force |

    Scenario Outline: The provider of a high-risk system settles in writing what its suppliers give (Annex III)
      Given the case "eu-hr-software-maker"
      And the answer to "output.kinds" is "ranking-of-people"
      And the answer to "decision.weight" is "main-factor"
      When it is assessed as of <day>
      Then "eu-ai-act.art25-4.supplier-agreement" applies and is <state> from 2027-12-02

      Examples:
        | day        | state    |
        | 2026-11-24 | upcoming |
        | 2027-12-01 | upcoming |
        | 2027-12-02 | in force |

    Scenario Outline: The provider of a high-risk product settles it too (Annex I)
      Given the case "eu-clinic-scan-reader"
      And the answer to "role.deeds" is "built-on-others-model, own-name-on-it, sells-it"
      And the answer to "product.features" is "connected-product"
      When it is assessed as of <day>
      Then "eu-ai-act.art25-4.supplier-agreement" applies and is <state> from 2028-08-02

      Examples:
        | day        | state    |
        | 2028-08-01 | upcoming |
        | 2028-08-02 | in force |

    Scenario: The supplier of a part for a high-risk system is bound as well
      Given the case "eu-bakery-cv-ranker"
      And the answer to "role.deeds" is "supplies-part"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art25-4.supplier-agreement" applies and is in force from 2027-12-02

    Scenario: The supplier of free and open-source parts is left out
      Given the case "eu-bakery-cv-ranker"
      And the answer to "role.deeds" is "supplies-part, released-open-source"
      And the answer to "role.offered_as" is "only-a-part"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art25-4.supplier-agreement" does not apply because of the exception "open-source-supplier"

    Scenario: A part that is published free and open is left out too where the firm says that it is only a part
      Given the case "eu-bakery-cv-ranker"
      And the answer to "role.deeds" is "fine-tuned-it, released-open-source"
      And the answer to "role.offered_as" is "only-a-part"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art25-4.supplier-agreement" does not apply because of the exception "open-source-supplier"

    Scenario: The supplier of an open-source general-purpose model is not left out
      Given the case "eu-bakery-cv-ranker"
      And the answer to "role.deeds" is "supplies-part, released-open-source, trains-general-model"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art25-4.supplier-agreement" applies

    Scenario: A mere deployer needs no agreement under Article 25(4)
      Given the case "eu-bakery-cv-ranker"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art25-4.supplier-agreement" does not apply because its conditions are not met

    Scenario: An old system needs no agreement while its design stays
      Given the case "eu-hr-software-maker"
      And the answer to "output.kinds" is "ranking-of-people"
      And the answer to "use.market_date" is "2027-12-01"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art25-4.supplier-agreement" does not apply because of the exception "already-on-the-market"

    Scenario Outline: A maker of an old system meant for authorities needs the agreement by 2 August 2030
      Given the case "eu-hr-software-maker"
      And the answer to "output.kinds" is "ranking-of-people"
      And the answer to "use.market_date" is "2027-12-01"
      And the answer to "market.customers" is "public-bodies"
      And the answer to "org.public_work" is "supplies-eu-authority"
      When it is assessed as of <day>
      Then "eu-ai-act.art25-4.supplier-agreement" applies and is <state> from 2030-08-02

      Examples:
        | day        | state    |
        | 2030-08-01 | upcoming |
        | 2030-08-02 | in force |

  Rule: Articles 16 and 25 - who is the provider of a high-risk system

    Scenario: A firm that builds and sells a tool for scoring applicants is the provider of a high-risk system
      Given the case "eu-hiring-score-maker"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.hr-provider" is met
      And the test "eu-ai-act.provider-in-eu" is met

    Scenario: The firm that only uses the tool is not
      Given the case "eu-bakery-cv-ranker"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.hr-provider" is not met
      And these duties do not apply:
        | eu-ai-act.art9.risk-management |
        | eu-ai-act.art10.data-governance |
        | eu-ai-act.art11.technical-documentation |
        | eu-ai-act.art12.logging |
        | eu-ai-act.art13.instructions-for-use |
        | eu-ai-act.art14.human-oversight-design |
        | eu-ai-act.art15.accuracy-robustness-cybersecurity |
        | eu-ai-act.art17.quality-management-system |
        | eu-ai-act.art16.provider-conformity-package |
        | eu-ai-act.art20.corrective-action |
        | eu-ai-act.art22.authorised-representative |
        | eu-ai-act.art23.importer-checks |
        | eu-ai-act.art24.distributor-checks |
        | eu-ai-act.art72.post-market-monitoring |
        | eu-ai-act.art11-1.simplified-documentation |
        | eu-ai-act.art63-1.simplified-quality-management |

    Scenario: A program that only applies rules written by people has no such provider
      Given the case "eu-hiring-score-maker"
      And the answer to "use.technology" is "fixed-rules"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.hr-provider" is not met
      And these duties do not apply:
        | eu-ai-act.art9.risk-management |
        | eu-ai-act.art10.data-governance |
        | eu-ai-act.art11.technical-documentation |
        | eu-ai-act.art12.logging |
        | eu-ai-act.art13.instructions-for-use |
        | eu-ai-act.art14.human-oversight-design |
        | eu-ai-act.art15.accuracy-robustness-cybersecurity |
        | eu-ai-act.art17.quality-management-system |
        | eu-ai-act.art16.provider-conformity-package |
        | eu-ai-act.art20.corrective-action |
        | eu-ai-act.art72.post-market-monitoring |
        | eu-ai-act.art73.serious-incident-report |
        | eu-ai-act.art11-1.simplified-documentation |
        | eu-ai-act.art63-1.simplified-quality-management |

    Scenario: The maker of a tool that is not high-risk owes nothing of Chapter III
      Given the case "eu-hiring-score-maker"
      And the answer to "use.purposes" is "writing"
      And the answer to "employment.uses" is "none"
      And the answer to "output.infers" is "none"
      And the answer to "output.kinds" is "text"
      And the answer to "decision.domains" is "none"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.in-scope" is met
      And the test "eu-ai-act.provider-in-eu" is met
      And the test "eu-ai-act.hr-provider" is not met
      And these duties do not apply:
        | eu-ai-act.art9.risk-management |
        | eu-ai-act.art10.data-governance |
        | eu-ai-act.art11.technical-documentation |
        | eu-ai-act.art12.logging |
        | eu-ai-act.art13.instructions-for-use |
        | eu-ai-act.art14.human-oversight-design |
        | eu-ai-act.art15.accuracy-robustness-cybersecurity |
        | eu-ai-act.art17.quality-management-system |
        | eu-ai-act.art16.provider-conformity-package |
        | eu-ai-act.art20.corrective-action |
        | eu-ai-act.art72.post-market-monitoring |
        | eu-ai-act.art73.serious-incident-report |
        | eu-ai-act.art11-1.simplified-documentation |
        | eu-ai-act.art63-1.simplified-quality-management |

    Scenario: Trap - the maker that rightly relies on Article 6(3) owes none of these duties
      Given the case "eu-hr-software-maker"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.filter-6-3" is met
      And the test "eu-ai-act.hr-provider" is not met
      And these duties do not apply:
        | eu-ai-act.art9.risk-management |
        | eu-ai-act.art10.data-governance |
        | eu-ai-act.art11.technical-documentation |
        | eu-ai-act.art12.logging |
        | eu-ai-act.art13.instructions-for-use |
        | eu-ai-act.art14.human-oversight-design |
        | eu-ai-act.art15.accuracy-robustness-cybersecurity |
        | eu-ai-act.art17.quality-management-system |
        | eu-ai-act.art16.provider-conformity-package |
        | eu-ai-act.art20.corrective-action |
        | eu-ai-act.art11-1.simplified-documentation |
        | eu-ai-act.art63-1.simplified-quality-management |

    Scenario: Trap - a human who decides in the end does not free the maker
      Given the case "eu-hiring-score-maker"
      And the answer to "decision.automation" is "person-decides-with-hints"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.hr-provider" is met
      And "eu-ai-act.art9.risk-management" applies and is in force from 2027-12-02

    Scenario: Trap - a free and open-source licence does not free the maker of a high-risk tool
      Given the case "eu-hiring-score-maker"
      And the answer to "role.deeds" is "built-it, released-open-source"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.hr-provider" is met
      And these duties apply and are in force:
        | eu-ai-act.art9.risk-management |
        | eu-ai-act.art10.data-governance |
        | eu-ai-act.art11.technical-documentation |
        | eu-ai-act.art12.logging |
        | eu-ai-act.art13.instructions-for-use |
        | eu-ai-act.art14.human-oversight-design |
        | eu-ai-act.art15.accuracy-robustness-cybersecurity |
        | eu-ai-act.art17.quality-management-system |
        | eu-ai-act.art16.provider-conformity-package |
        | eu-ai-act.art20.corrective-action |

    Scenario Outline: Whoever <deed> is treated as the provider
      Given the case "eu-bakery-cv-ranker"
      And the answer to "role.deeds" is "uses-it, <answer>"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.hr-provider" is met
      And these duties apply and are in force:
        | eu-ai-act.art9.risk-management |
        | eu-ai-act.art10.data-governance |
        | eu-ai-act.art11.technical-documentation |
        | eu-ai-act.art12.logging |
        | eu-ai-act.art13.instructions-for-use |
        | eu-ai-act.art14.human-oversight-design |
        | eu-ai-act.art15.accuracy-robustness-cybersecurity |
        | eu-ai-act.art17.quality-management-system |
        | eu-ai-act.art16.provider-conformity-package |
        | eu-ai-act.art20.corrective-action |

      Examples:
        | deed | answer |
        | puts its name on it | own-name-on-it |
        | changes it in depth | changed-it-substantially |
        | gives it that purpose | changed-its-purpose |

    Scenario: A reseller that puts its own name on a high-risk tool becomes its provider, wherever the people concerned are
      Given the case "eu-exam-camera-importer"
      And the answer to "role.deeds" is "resells-unchanged, own-name-on-it"
      And the answer to "people.locations" is "US-NY"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.provider-in-eu" is not met
      And the test "eu-ai-act.hr-provider" is met
      And "eu-ai-act.art16.provider-conformity-package" applies and is in force from 2027-12-02

    Scenario: Who puts a high-risk safety part out inside its own product is its provider (Annex I)
      Given the case "eu-lift-safety-maker"
      And the answer to "role.deeds" is "ai-inside-own-product"
      When it is assessed as of 2028-08-02
      Then the test "eu-ai-act.provider-in-eu" is not met
      And the test "eu-ai-act.hr-provider" is met
      And these duties apply and are in force:
        | eu-ai-act.art9.risk-management |
        | eu-ai-act.art10.data-governance |
        | eu-ai-act.art11.technical-documentation |
        | eu-ai-act.art12.logging |
        | eu-ai-act.art13.instructions-for-use |
        | eu-ai-act.art14.human-oversight-design |
        | eu-ai-act.art15.accuracy-robustness-cybersecurity |
        | eu-ai-act.art17.quality-management-system |
        | eu-ai-act.art16.provider-conformity-package |
        | eu-ai-act.art20.corrective-action |

    Scenario: A bought tool of an Annex III kind inside one's own product does not do the same
      Given the case "eu-hiring-score-maker"
      And the answer to "role.deeds" is "ai-inside-own-product"
      And the answer to "product.regulated" is "none"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.high-risk" is met
      And the test "eu-ai-act.in-scope" is met
      And the test "eu-ai-act.hr-provider" is not met

    Scenario: Who resells a lift unchanged is not its provider
      Given the case "eu-lift-safety-maker"
      And the answer to "role.deeds" is "resells-unchanged"
      When it is assessed as of 2028-08-02
      Then the test "eu-ai-act.in-scope" is met
      And the test "eu-ai-act.hr-provider" is not met
      And these duties do not apply:
        | eu-ai-act.art9.risk-management |
        | eu-ai-act.art10.data-governance |
        | eu-ai-act.art11.technical-documentation |
        | eu-ai-act.art12.logging |
        | eu-ai-act.art13.instructions-for-use |
        | eu-ai-act.art14.human-oversight-design |
        | eu-ai-act.art15.accuracy-robustness-cybersecurity |
        | eu-ai-act.art17.quality-management-system |
        | eu-ai-act.art16.provider-conformity-package |
        | eu-ai-act.art20.corrective-action |
        | eu-ai-act.art72.post-market-monitoring |

    Scenario: The user of a machine is outside: machinery left Section A in July 2026
      Given the case "eu-lift-safety-maker"
      And the answer to "product.regulated" is "machinery"
      When it is assessed as of 2028-08-02
      Then the test "eu-ai-act.hr-provider" is not met
      And these duties do not apply:
        | eu-ai-act.art9.risk-management |
        | eu-ai-act.art10.data-governance |
        | eu-ai-act.art11.technical-documentation |
        | eu-ai-act.art12.logging |
        | eu-ai-act.art13.instructions-for-use |
        | eu-ai-act.art14.human-oversight-design |
        | eu-ai-act.art15.accuracy-robustness-cybersecurity |
        | eu-ai-act.art17.quality-management-system |
        | eu-ai-act.art16.provider-conformity-package |
        | eu-ai-act.art20.corrective-action |

    Scenario: What the firm does with the tool is not known
      Given the case "eu-hiring-score-maker"
      And the answer to "role.deeds" is not known
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.hr-provider" is open
      And "eu-ai-act.art9.risk-management" may apply, and "role.deeds" would settle it
      And "eu-ai-act.art10.data-governance" may apply, and "role.deeds" would settle it
      And "eu-ai-act.art11.technical-documentation" may apply, and "role.deeds" would settle it
      And "eu-ai-act.art12.logging" may apply, and "role.deeds" would settle it
      And "eu-ai-act.art13.instructions-for-use" may apply, and "role.deeds" would settle it
      And "eu-ai-act.art14.human-oversight-design" may apply, and "role.deeds" would settle it
      And "eu-ai-act.art15.accuracy-robustness-cybersecurity" may apply, and "role.deeds" would settle it
      And "eu-ai-act.art17.quality-management-system" may apply, and "role.deeds" would settle it
      And "eu-ai-act.art16.provider-conformity-package" may apply, and "role.deeds" would settle it
      And "eu-ai-act.art20.corrective-action" may apply, and "role.deeds" would settle it
      And "eu-ai-act.art72.post-market-monitoring" may apply, and "role.deeds" would settle it

  Rule: Articles 9 to 17 and 20 - what the provider of a high-risk system owes, and from which day

    Scenario: Trap - none of it is due since 2 August 2026; on 24 November 2026 it is to come
      Given the case "eu-hiring-score-maker"
      When it is assessed as of 2026-11-24
      Then these duties apply and are upcoming:
        | eu-ai-act.art9.risk-management |
        | eu-ai-act.art10.data-governance |
        | eu-ai-act.art11.technical-documentation |
        | eu-ai-act.art12.logging |
        | eu-ai-act.art13.instructions-for-use |
        | eu-ai-act.art14.human-oversight-design |
        | eu-ai-act.art15.accuracy-robustness-cybersecurity |
        | eu-ai-act.art17.quality-management-system |
        | eu-ai-act.art16.provider-conformity-package |
        | eu-ai-act.art20.corrective-action |
      And "eu-ai-act.art9.risk-management" applies and is upcoming from 2027-12-02
      And "eu-ai-act.art10.data-governance" applies and is upcoming from 2027-12-02
      And "eu-ai-act.art11.technical-documentation" applies and is upcoming from 2027-12-02
      And "eu-ai-act.art12.logging" applies and is upcoming from 2027-12-02
      And "eu-ai-act.art13.instructions-for-use" applies and is upcoming from 2027-12-02
      And "eu-ai-act.art14.human-oversight-design" applies and is upcoming from 2027-12-02
      And "eu-ai-act.art15.accuracy-robustness-cybersecurity" applies and is upcoming from 2027-12-02
      And "eu-ai-act.art17.quality-management-system" applies and is upcoming from 2027-12-02
      And "eu-ai-act.art16.provider-conformity-package" applies and is upcoming from 2027-12-02
      And "eu-ai-act.art20.corrective-action" applies and is upcoming from 2027-12-02

    Scenario: The day before, it is still to come (Annex III)
      Given the case "eu-hiring-score-maker"
      When it is assessed as of 2027-12-01
      Then these duties apply and are upcoming:
        | eu-ai-act.art9.risk-management |
        | eu-ai-act.art10.data-governance |
        | eu-ai-act.art11.technical-documentation |
        | eu-ai-act.art12.logging |
        | eu-ai-act.art13.instructions-for-use |
        | eu-ai-act.art14.human-oversight-design |
        | eu-ai-act.art15.accuracy-robustness-cybersecurity |
        | eu-ai-act.art17.quality-management-system |
        | eu-ai-act.art16.provider-conformity-package |
        | eu-ai-act.art20.corrective-action |

    Scenario: On 2 December 2027 it is due for a tool new on the market (Annex III)
      Given the case "eu-hiring-score-maker"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art9.risk-management" applies and is in force from 2027-12-02
      And "eu-ai-act.art10.data-governance" applies and is in force from 2027-12-02
      And "eu-ai-act.art11.technical-documentation" applies and is in force from 2027-12-02
      And "eu-ai-act.art12.logging" applies and is in force from 2027-12-02
      And "eu-ai-act.art13.instructions-for-use" applies and is in force from 2027-12-02
      And "eu-ai-act.art14.human-oversight-design" applies and is in force from 2027-12-02
      And "eu-ai-act.art15.accuracy-robustness-cybersecurity" applies and is in force from 2027-12-02
      And "eu-ai-act.art17.quality-management-system" applies and is in force from 2027-12-02
      And "eu-ai-act.art16.provider-conformity-package" applies and is in force from 2027-12-02
      And "eu-ai-act.art20.corrective-action" applies and is in force from 2027-12-02

    Scenario Outline: Trap - for products of Annex I nothing is due in August 2027, nor in December 2027
      Given the case "eu-lift-safety-maker"
      When it is assessed as of <day>
      Then these duties apply and are upcoming:
        | eu-ai-act.art9.risk-management |
        | eu-ai-act.art10.data-governance |
        | eu-ai-act.art11.technical-documentation |
        | eu-ai-act.art12.logging |
        | eu-ai-act.art13.instructions-for-use |
        | eu-ai-act.art14.human-oversight-design |
        | eu-ai-act.art15.accuracy-robustness-cybersecurity |
        | eu-ai-act.art17.quality-management-system |
        | eu-ai-act.art16.provider-conformity-package |
        | eu-ai-act.art20.corrective-action |

      Examples:
        | day |
        | 2027-08-02 |
        | 2027-12-02 |
        | 2028-08-01 |

    Scenario: Products of Annex I are due on 2 August 2028
      Given the case "eu-lift-safety-maker"
      When it is assessed as of 2028-08-02
      Then "eu-ai-act.art9.risk-management" applies and is in force from 2028-08-02
      And "eu-ai-act.art10.data-governance" applies and is in force from 2028-08-02
      And "eu-ai-act.art11.technical-documentation" applies and is in force from 2028-08-02
      And "eu-ai-act.art12.logging" applies and is in force from 2028-08-02
      And "eu-ai-act.art13.instructions-for-use" applies and is in force from 2028-08-02
      And "eu-ai-act.art14.human-oversight-design" applies and is in force from 2028-08-02
      And "eu-ai-act.art15.accuracy-robustness-cybersecurity" applies and is in force from 2028-08-02
      And "eu-ai-act.art17.quality-management-system" applies and is in force from 2028-08-02
      And "eu-ai-act.art16.provider-conformity-package" applies and is in force from 2028-08-02
      And "eu-ai-act.art20.corrective-action" applies and is in force from 2028-08-02

    Scenario Outline: Trap - a tool out before 2 December 2027 and not redesigned is spared, whatever the year
      Given the case "eu-hiring-score-maker"
      And the answer to "use.market_date" is "2027-12-01"
      When it is assessed as of <day>
      Then "eu-ai-act.art9.risk-management" does not apply because of the exception "already-on-the-market"
      And "eu-ai-act.art10.data-governance" does not apply because of the exception "already-on-the-market"
      And "eu-ai-act.art11.technical-documentation" does not apply because of the exception "already-on-the-market"
      And "eu-ai-act.art12.logging" does not apply because of the exception "already-on-the-market"
      And "eu-ai-act.art13.instructions-for-use" does not apply because of the exception "already-on-the-market"
      And "eu-ai-act.art14.human-oversight-design" does not apply because of the exception "already-on-the-market"
      And "eu-ai-act.art15.accuracy-robustness-cybersecurity" does not apply because of the exception "already-on-the-market"
      And "eu-ai-act.art17.quality-management-system" does not apply because of the exception "already-on-the-market"
      And "eu-ai-act.art16.provider-conformity-package" does not apply because of the exception "already-on-the-market"
      And "eu-ai-act.art20.corrective-action" does not apply because of the exception "already-on-the-market"

      Examples:
        | day |
        | 2027-12-02 |
        | 2030-08-02 |

    Scenario: A redesign from that day on ends the relief
      Given the case "eu-hiring-score-maker"
      And the answer to "use.market_date" is "2027-12-01"
      And the answer to "use.major_change" is "2027-12-02"
      When it is assessed as of 2028-03-01
      Then these duties apply and are in force:
        | eu-ai-act.art9.risk-management |
        | eu-ai-act.art10.data-governance |
        | eu-ai-act.art11.technical-documentation |
        | eu-ai-act.art12.logging |
        | eu-ai-act.art13.instructions-for-use |
        | eu-ai-act.art14.human-oversight-design |
        | eu-ai-act.art15.accuracy-robustness-cybersecurity |
        | eu-ai-act.art17.quality-management-system |
        | eu-ai-act.art16.provider-conformity-package |
        | eu-ai-act.art20.corrective-action |

    Scenario: A redesign before that day does not
      Given the case "eu-hiring-score-maker"
      And the answer to "use.market_date" is "2027-06-01"
      And the answer to "use.major_change" is "2027-12-01"
      When it is assessed as of 2028-03-01
      Then "eu-ai-act.art9.risk-management" does not apply because of the exception "already-on-the-market"

    Scenario: A lift out before 2 August 2028 is spared
      Given the case "eu-lift-safety-maker"
      And the answer to "use.market_date" is "2028-08-01"
      When it is assessed as of 2028-08-02
      Then "eu-ai-act.art9.risk-management" does not apply because of the exception "already-on-the-market"
      And "eu-ai-act.art10.data-governance" does not apply because of the exception "already-on-the-market"
      And "eu-ai-act.art11.technical-documentation" does not apply because of the exception "already-on-the-market"
      And "eu-ai-act.art12.logging" does not apply because of the exception "already-on-the-market"
      And "eu-ai-act.art13.instructions-for-use" does not apply because of the exception "already-on-the-market"
      And "eu-ai-act.art14.human-oversight-design" does not apply because of the exception "already-on-the-market"
      And "eu-ai-act.art15.accuracy-robustness-cybersecurity" does not apply because of the exception "already-on-the-market"
      And "eu-ai-act.art17.quality-management-system" does not apply because of the exception "already-on-the-market"
      And "eu-ai-act.art16.provider-conformity-package" does not apply because of the exception "already-on-the-market"
      And "eu-ai-act.art20.corrective-action" does not apply because of the exception "already-on-the-market"

    Scenario: A lift whose door guard also does a job of Annex III is bound from the earlier day
      Given the case "eu-lift-safety-maker"
      And the answer to "use.market_date" is "2028-01-15"
      And the answer to "use.purposes" is "product-function, emergency-triage"
      And the answer to "decision.weight" is "one-factor"
      When it is assessed as of 2028-01-15
      Then the test "eu-ai-act.high-risk-annex-iii" is met
      And the test "eu-ai-act.legacy-annex-i" is met
      And the test "eu-ai-act.legacy-annex-iii" is not met
      And "eu-ai-act.art9.risk-management" applies and is in force from 2027-12-02
      And "eu-ai-act.art10.data-governance" applies and is in force from 2027-12-02
      And "eu-ai-act.art11.technical-documentation" applies and is in force from 2027-12-02
      And "eu-ai-act.art12.logging" applies and is in force from 2027-12-02
      And "eu-ai-act.art13.instructions-for-use" applies and is in force from 2027-12-02
      And "eu-ai-act.art14.human-oversight-design" applies and is in force from 2027-12-02
      And "eu-ai-act.art15.accuracy-robustness-cybersecurity" applies and is in force from 2027-12-02
      And "eu-ai-act.art17.quality-management-system" applies and is in force from 2027-12-02
      And "eu-ai-act.art16.provider-conformity-package" applies and is in force from 2027-12-02
      And "eu-ai-act.art20.corrective-action" applies and is in force from 2027-12-02

    Scenario Outline: Old tools meant for public authorities must comply by 2 August 2030
      Given the case "eu-hiring-score-maker"
      And the answer to "use.market_date" is "2027-12-01"
      And the answer to "market.customers" is "public-bodies"
      And the answer to "org.public_work" is "supplies-eu-authority"
      When it is assessed as of <day>
      Then these duties apply and are <state>:
        | eu-ai-act.art9.risk-management |
        | eu-ai-act.art10.data-governance |
        | eu-ai-act.art11.technical-documentation |
        | eu-ai-act.art12.logging |
        | eu-ai-act.art13.instructions-for-use |
        | eu-ai-act.art14.human-oversight-design |
        | eu-ai-act.art15.accuracy-robustness-cybersecurity |
        | eu-ai-act.art17.quality-management-system |
        | eu-ai-act.art16.provider-conformity-package |
        | eu-ai-act.art20.corrective-action |

      Examples:
        | day | state |
        | 2027-12-02 | upcoming |
        | 2028-08-02 | upcoming |
        | 2030-08-01 | upcoming |
        | 2030-08-02 | in force |

    Scenario: When the tool was first sold is not known
      Given the case "eu-hiring-score-maker"
      And the answer to "use.market_date" is not known
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art9.risk-management" may apply, and "use.market_date" would settle it
      And "eu-ai-act.art10.data-governance" may apply, and "use.market_date" would settle it
      And "eu-ai-act.art11.technical-documentation" may apply, and "use.market_date" would settle it
      And "eu-ai-act.art12.logging" may apply, and "use.market_date" would settle it
      And "eu-ai-act.art13.instructions-for-use" may apply, and "use.market_date" would settle it
      And "eu-ai-act.art14.human-oversight-design" may apply, and "use.market_date" would settle it
      And "eu-ai-act.art15.accuracy-robustness-cybersecurity" may apply, and "use.market_date" would settle it
      And "eu-ai-act.art17.quality-management-system" may apply, and "use.market_date" would settle it
      And "eu-ai-act.art16.provider-conformity-package" may apply, and "use.market_date" would settle it
      And "eu-ai-act.art20.corrective-action" may apply, and "use.market_date" would settle it

    Scenario: Whether an old tool is meant for authorities is not known
      Given the case "eu-hiring-score-maker"
      And the answer to "use.market_date" is "2026-01-01"
      And the answer to "market.customers" is "public-bodies"
      And the answer to "org.public_work" is not known
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art9.risk-management" may apply, and "org.public_work" would settle it
      And "eu-ai-act.art10.data-governance" may apply, and "org.public_work" would settle it
      And "eu-ai-act.art11.technical-documentation" may apply, and "org.public_work" would settle it
      And "eu-ai-act.art12.logging" may apply, and "org.public_work" would settle it
      And "eu-ai-act.art13.instructions-for-use" may apply, and "org.public_work" would settle it
      And "eu-ai-act.art14.human-oversight-design" may apply, and "org.public_work" would settle it
      And "eu-ai-act.art15.accuracy-robustness-cybersecurity" may apply, and "org.public_work" would settle it
      And "eu-ai-act.art17.quality-management-system" may apply, and "org.public_work" would settle it
      And "eu-ai-act.art16.provider-conformity-package" may apply, and "org.public_work" would settle it
      And "eu-ai-act.art20.corrective-action" may apply, and "org.public_work" would settle it

  Rule: Articles 11(1) and 63(1) - relief for small firms

    Scenario: A small firm standing alone may use the short form and the simpler quality management
      Given the case "eu-hiring-score-maker"
      When it is assessed as of 2027-12-02
      Then the test "eu.sme" is met
      And these duties apply:
        | eu-ai-act.art11-1.simplified-documentation |
        | eu-ai-act.art63-1.simplified-quality-management |
        | eu-ai-act.art11.technical-documentation |
        | eu-ai-act.art17.quality-management-system |

    Scenario Outline: An SME has fewer than 250 staff; a small mid-cap keeps only the short form (<staff>)
      Given the case "eu-hiring-score-maker"
      And the answer to "org.headcount" is "FR: <staff>"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art11-1.simplified-documentation" <form>
      And "eu-ai-act.art63-1.simplified-quality-management" <quality>
      And "eu-ai-act.art17.quality-management-system" applies

      Examples:
        | staff | form | quality |
        | 249 | applies | applies |
        | 250 | applies | does not apply because its conditions are not met |
        | 749 | applies | does not apply because its conditions are not met |
        | 750 | does not apply because its conditions are not met | does not apply because its conditions are not met |

    Scenario Outline: The relief is shown together with the duty that is to come (Annex III, <day>)
      Given the case "eu-hiring-score-maker"
      When it is assessed as of <day>
      Then "eu-ai-act.art11-1.simplified-documentation" applies and is voluntary from 2027-12-02
      And "eu-ai-act.art63-1.simplified-quality-management" applies and is voluntary from 2027-12-02

      Examples:
        | day |
        | 2027-12-01 |
        | 2027-12-02 |

    Scenario Outline: The relief is shown together with the duty that is to come (Annex I, <day>)
      Given the case "eu-lift-safety-maker"
      When it is assessed as of <day>
      Then "eu-ai-act.art11-1.simplified-documentation" applies and is voluntary from 2028-08-02
      And "eu-ai-act.art63-1.simplified-quality-management" applies and is voluntary from 2028-08-02

      Examples:
        | day |
        | 2028-08-01 |
        | 2028-08-02 |

    Scenario Outline: The relief is shown together with the duty that is to come (older tools meant for authorities, <day>)
      Given the case "eu-hiring-score-maker"
      And the answer to "use.market_date" is "2027-12-01"
      And the answer to "market.customers" is "public-bodies"
      And the answer to "org.public_work" is "supplies-eu-authority"
      When it is assessed as of <day>
      Then "eu-ai-act.art11-1.simplified-documentation" applies and is voluntary from 2030-08-02
      And "eu-ai-act.art63-1.simplified-quality-management" applies and is voluntary from 2030-08-02

      Examples:
        | day |
        | 2030-08-01 |
        | 2030-08-02 |

    Scenario: A partner firm takes the relief away unless its figures are added
      Given the case "eu-hiring-score-maker"
      And the answer to "org.group_ties" is "partner-25-to-50"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art11-1.simplified-documentation" does not apply because its conditions are not met
      And "eu-ai-act.art63-1.simplified-quality-management" does not apply because its conditions are not met
      And these duties apply:
        | eu-ai-act.art9.risk-management |
        | eu-ai-act.art10.data-governance |
        | eu-ai-act.art11.technical-documentation |
        | eu-ai-act.art12.logging |
        | eu-ai-act.art13.instructions-for-use |
        | eu-ai-act.art14.human-oversight-design |
        | eu-ai-act.art15.accuracy-robustness-cybersecurity |
        | eu-ai-act.art17.quality-management-system |
        | eu-ai-act.art16.provider-conformity-package |
        | eu-ai-act.art20.corrective-action |

    Scenario: Turnover not known: the relief stays possible, the duty certain
      Given the case "eu-hiring-score-maker"
      And the answer to "org.turnover" is not known
      And the answer to "org.balance_total" is not known
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art11-1.simplified-documentation" may apply
      And "eu-ai-act.art63-1.simplified-quality-management" may apply
      And "eu-ai-act.art11.technical-documentation" applies

    Scenario: An importer, small as it may be, has no technical file to shorten
      Given the case "eu-exam-camera-importer"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art11-1.simplified-documentation" does not apply because its conditions are not met
      And "eu-ai-act.art63-1.simplified-quality-management" does not apply because its conditions are not met

    Scenario: Who need not comply needs no relief
      Given the case "eu-hiring-score-maker"
      And the answer to "use.market_date" is "2027-12-01"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art11-1.simplified-documentation" does not apply because of the exception "already-on-the-market"
      And "eu-ai-act.art63-1.simplified-quality-management" does not apply because of the exception "already-on-the-market"

    Scenario: The same for an old lift
      Given the case "eu-lift-safety-maker"
      And the answer to "use.market_date" is "2028-08-01"
      When it is assessed as of 2028-08-02
      Then "eu-ai-act.art11-1.simplified-documentation" does not apply because of the exception "already-on-the-market"
      And "eu-ai-act.art63-1.simplified-quality-management" does not apply because of the exception "already-on-the-market"

    Scenario: A new lift: the relief is open
      Given the case "eu-lift-safety-maker"
      When it is assessed as of 2028-08-02
      Then these duties apply:
        | eu-ai-act.art11-1.simplified-documentation |
        | eu-ai-act.art63-1.simplified-quality-management |

    Scenario: A lift that also does a job of Annex III: the relief is open with the duty
      Given the case "eu-lift-safety-maker"
      And the answer to "use.market_date" is "2028-01-15"
      And the answer to "use.purposes" is "product-function, emergency-triage"
      And the answer to "decision.weight" is "one-factor"
      When it is assessed as of 2028-01-15
      Then these duties apply:
        | eu-ai-act.art11-1.simplified-documentation |
        | eu-ai-act.art63-1.simplified-quality-management |

    Scenario: An old tool meant for authorities: the relief is open with the duty
      Given the case "eu-hiring-score-maker"
      And the answer to "use.market_date" is "2027-12-01"
      And the answer to "market.customers" is "public-bodies"
      And the answer to "org.public_work" is "supplies-eu-authority"
      When it is assessed as of 2030-08-02
      Then these duties apply:
        | eu-ai-act.art11-1.simplified-documentation |
        | eu-ai-act.art63-1.simplified-quality-management |

  Rule: Article 22 - a provider without a place of business in the Union appoints a representative

    Scenario Outline: A New York maker that sells in the Union needs one from 2 December 2027 (Annex III)
      Given the case "eu-hiring-score-maker"
      And the answer to "org.established_in" is "US-NY"
      And the answer to "org.headcount" is "US-NY: 40"
      When it is assessed as of <day>
      Then "eu-ai-act.art22.authorised-representative" applies and is <state> from 2027-12-02

      Examples:
        | day | state |
        | 2026-11-24 | upcoming |
        | 2027-12-01 | upcoming |
        | 2027-12-02 | in force |

    Scenario Outline: For a product of Annex I from 2 August 2028
      Given the case "eu-lift-safety-maker"
      And the answer to "org.established_in" is "US-NY"
      And the answer to "org.headcount" is "US-NY: 40"
      When it is assessed as of <day>
      Then "eu-ai-act.art22.authorised-representative" applies and is <state> from 2028-08-02

      Examples:
        | day | state |
        | 2027-12-02 | upcoming |
        | 2028-08-01 | upcoming |
        | 2028-08-02 | in force |

    Scenario: A maker in the Union needs none
      Given the case "eu-hiring-score-maker"
      When it is assessed as of 2027-12-02
      Then the test "eu.established" is met
      And "eu-ai-act.art22.authorised-representative" does not apply because its conditions are not met

    Scenario: A maker with an office in the Union as well needs none
      Given the case "eu-hiring-score-maker"
      And the answer to "org.established_in" is "US-NY, FR"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art22.authorised-representative" does not apply because its conditions are not met

    Scenario: A foreign firm that only uses such a tool on people in the Union needs none
      Given the case "eu-bakery-cv-ranker"
      And the answer to "org.established_in" is "US-NY"
      And the answer to "org.headcount" is "US-NY: 40"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.deployer-in-eu" is met
      And "eu-ai-act.art22.authorised-representative" does not apply because its conditions are not met

    Scenario: Where the maker is established is not known
      Given the case "eu-hiring-score-maker"
      And the answer to "org.established_in" is not known
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art22.authorised-representative" may apply, and "org.established_in" would settle it

    Scenario: An old tool needs none while its design stays
      Given the case "eu-hiring-score-maker"
      And the answer to "org.established_in" is "US-NY"
      And the answer to "org.headcount" is "US-NY: 40"
      And the answer to "use.market_date" is "2027-12-01"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art22.authorised-representative" does not apply because of the exception "already-on-the-market"

    Scenario: An old lift needs none either
      Given the case "eu-lift-safety-maker"
      And the answer to "org.established_in" is "US-NY"
      And the answer to "org.headcount" is "US-NY: 40"
      And the answer to "use.market_date" is "2028-08-01"
      When it is assessed as of 2028-08-02
      Then "eu-ai-act.art22.authorised-representative" does not apply because of the exception "already-on-the-market"

    Scenario: A lift that also does a job of Annex III needs one from the earlier day
      Given the case "eu-lift-safety-maker"
      And the answer to "org.established_in" is "US-NY"
      And the answer to "org.headcount" is "US-NY: 40"
      And the answer to "use.market_date" is "2028-01-15"
      And the answer to "use.purposes" is "product-function, emergency-triage"
      And the answer to "decision.weight" is "one-factor"
      When it is assessed as of 2028-01-15
      Then "eu-ai-act.art22.authorised-representative" applies and is in force from 2027-12-02

    Scenario Outline: The foreign maker of an old tool meant for authorities has until 2 August 2030
      Given the case "eu-hiring-score-maker"
      And the answer to "org.established_in" is "US-NY"
      And the answer to "org.headcount" is "US-NY: 40"
      And the answer to "use.market_date" is "2027-12-01"
      And the answer to "market.customers" is "public-bodies"
      And the answer to "org.public_work" is "supplies-eu-authority"
      When it is assessed as of <day>
      Then "eu-ai-act.art22.authorised-representative" applies and is <state> from 2030-08-02

      Examples:
        | day | state |
        | 2028-08-02 | upcoming |
        | 2030-08-01 | upcoming |
        | 2030-08-02 | in force |

  Rule: Articles 21, 26(12) and 99(5) - answering the authorities

    Scenario Outline: Whoever the Act reaches answers truthfully, since 2 August 2025, whatever the risk
      Given the case "eu-hr-software-maker"
      When it is assessed as of <day>
      Then "eu-ai-act.art21.cooperate-with-authorities" applies and is <state> from 2025-08-02

      Examples:
        | day | state |
        | 2025-08-01 | upcoming |
        | 2025-08-02 | in force |
        | 2026-11-24 | in force |

    Scenario Outline: Every role is bound (<case>)
      Given the case "<case>"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art21.cooperate-with-authorities" applies and is in force from 2025-08-02

      Examples:
        | case |
        | eu-bakery-cv-ranker |
        | eu-hiring-score-maker |
        | eu-lift-safety-maker |
        | eu-exam-camera-importer |
        | eu-town-hall-benefits |

    Scenario: Who has no AI in the sense of the Act is not
      Given the case "eu-bakery-cv-ranker"
      And the answer to "use.technology" is "fixed-rules"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art21.cooperate-with-authorities" does not apply because its conditions are not met

    Scenario: Whether the tool is AI at all is not known
      Given the case "eu-bakery-cv-ranker"
      And the answer to "use.technology" is not known
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art21.cooperate-with-authorities" may apply, and "use.technology" would settle it

Feature: Artificial Intelligence Act, Regulation (EU) 2024/1689 as amended by Regulation (EU) 2026/1744
  What the Act asks of a small firm depends on three things: the part it plays (maker, user, importer, reseller), the
  purpose of the tool, and the day. The duties for high-risk systems were put off to 2 December 2027 and 2 August 2028;
  the bans, AI literacy and transparency were not. Each date, exception and size limit is tried here on both sides.

  Rule: Articles 2 and 3 - what the Act reaches, and who is who

    Scenario: A bought tool used in a firm's own work makes that firm a deployer, not a provider
      Given the case "eu-bakery-cv-ranker"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.in-scope" is met
      And the test "eu-ai-act.deployer-in-eu" is met
      And the test "eu-ai-act.provider" is not met

    Scenario: A program that only applies rules written by people is no AI system
      Given the case "eu-game-studio"
      And the answer to "use.technology" is "fixed-rules"
      When it is assessed as of 2026-12-02
      Then the test "eu-ai-act.in-scope" is not met
      And these duties do not apply:
        | eu-ai-act.art4.ai-literacy                   |
        | eu-ai-act.art50-2.mark-synthetic-content     |
        | eu-ai-act.art50-4.deepfake-label             |
        | eu-ai-act.art5.intimate-content-and-csam     |

    Scenario: Whether it is an AI system at all is not known
      Given the case "eu-bakery-cv-ranker"
      And the answer to "use.technology" is not known
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.in-scope" is open
      And "eu-ai-act.art4.ai-literacy" may apply, and "use.technology" would settle it

    Scenario: A user outside the Union is reached when the tool deals with people in the Union
      Given the case "eu-bakery-cv-ranker"
      And the answer to "org.established_in" is "CH"
      And the answer to "org.headcount" is "CH: 60"
      And the answer to "market.places" is "CH"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.deployer-in-eu" is met
      And "eu-ai-act.art4.ai-literacy" applies and is in force from 2025-02-02

    Scenario: A user outside the Union whose tool deals with nobody in the Union is not reached
      Given the case "eu-bakery-cv-ranker"
      And the answer to "org.established_in" is "CH"
      And the answer to "org.headcount" is "CH: 60"
      And the answer to "market.places" is "CH"
      And the answer to "people.locations" is "CH"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.in-scope" is not met
      And "eu-ai-act.art26.human-oversight" does not apply because its conditions are not met

    Scenario: A maker in a third country that sells in the Union is a provider the Act reaches
      Given the case "eu-game-studio"
      And the answer to "org.established_in" is "JP"
      And the answer to "org.headcount" is "JP: 22"
      And the answer to "people.locations" is "JP"
      And the answer to "role.deeds" is "built-it, sells-it"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.provider-in-eu" is met
      And the test "eu-ai-act.deployer-in-eu" is not met
      And "eu-ai-act.art50-2.mark-synthetic-content" applies and is in force from 2026-08-02

    Scenario: Building an application on another firm's model makes one the provider of the system
      Given the case "eu-game-studio"
      And the answer to "role.deeds" is "built-on-others-model, offers-free"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.provider-in-eu" is met

    Scenario: A tool built in the house and put to its own use has a provider too
      Given the case "eu-game-studio"
      And the answer to "role.deeds" is "built-it, uses-it"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.provider-in-eu" is met
      And the test "eu-ai-act.deployer-in-eu" is met

    Scenario: Training a bought tool further for own use, without own name, does not make one its provider
      Given the case "eu-web-shop-chatbot"
      And the answer to "role.deeds" is "uses-it, fine-tuned-it"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.provider" is not met

    Scenario Outline: Acting on another firm's result, or ordering a finished piece, is not using the system
      Given the case "eu-game-studio"
      And the answer to "role.deeds" is "<deed>"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.deployer" is not met
      And the test "eu-ai-act.provider" is not met
      And "eu-ai-act.art50-4.deepfake-label" does not apply because its conditions are not met

      Examples:
        | deed                    |
        | relies-on-others-result |
        | orders-finished-work    |

    Scenario: An importer is established in the Union and brings in a foreign maker's product
      Given the case "eu-game-studio"
      And the answer to "role.deeds" is "brings-in-foreign-brand"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.importer" is met
      And the test "eu-ai-act.distributor" is not met

    Scenario: Who resells a system unchanged is a distributor, neither provider nor deployer
      Given the case "eu-game-studio"
      And the answer to "role.deeds" is "resells-unchanged"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.distributor" is met
      And the test "eu-ai-act.provider" is not met
      And "eu-ai-act.art4.ai-literacy" does not apply because its conditions are not met

    Scenario: Defence alone is outside the Act
      Given the case "eu-game-studio"
      And the answer to "org.sector" is "defence"
      And the answer to "use.special_context" is "military-security"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.excluded" is met
      And "eu-ai-act.art50-2.mark-synthetic-content" does not apply because its conditions are not met

    Scenario: A system made only for scientific research is outside the Act
      Given the case "eu-game-studio"
      And the answer to "org.sector" is "academic-research"
      And the answer to "use.special_context" is "science-only"
      And the answer to "role.deeds" is "built-it, uses-it"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.excluded" is met

    Scenario: A general tool bought in and used by researchers stays inside the Act
      Given the case "eu-local-news"
      And the answer to "org.sector" is "academic-research"
      And the answer to "use.special_context" is "science-only"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.excluded" is not met
      And "eu-ai-act.art4.ai-literacy" applies

    Scenario: The maker's own tests before release are outside the Act
      Given the case "eu-game-studio"
      And the answer to "use.stage" is "lab-test"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.excluded" is met

    Scenario: Tests on real people are never excluded
      Given the case "eu-game-studio"
      And the answer to "use.stage" is "tested-on-people"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.excluded" is not met

    Scenario: A private person outside any work is no deployer
      Given the case "eu-web-shop-chatbot"
      And the answer to "org.kind" is "private-person"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.deployer" is not met
      And "eu-ai-act.art4.ai-literacy" does not apply because its conditions are not met

    Scenario: Private life frees the user only; a firm that sells such a tool stays bound
      Given the case "eu-game-studio"
      And the answer to "use.special_context" is "personal-only"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.deployer" is not met
      And the test "eu-ai-act.provider-in-eu" is met
      And "eu-ai-act.art50-2.mark-synthetic-content" applies and is in force from 2026-08-02

  Rule: Articles 3, 25, 26 and 111(2) - the roles and the relief, tried from their other sides

    Scenario: A user of a program that only applies rules written by people owes none of the deployer's duties
      Given the case "eu-bakery-cv-ranker"
      And the answer to "use.technology" is "fixed-rules"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art26.use-per-instructions" does not apply because its conditions are not met
      And "eu-ai-act.art26.human-oversight" does not apply because its conditions are not met
      And "eu-ai-act.art26.monitor-and-suspend" does not apply because its conditions are not met
      And "eu-ai-act.art26.keep-logs" does not apply because its conditions are not met
      And "eu-ai-act.art26.dpia-input" does not apply because its conditions are not met
      And "eu-ai-act.art26.inform-workers" does not apply because its conditions are not met
      And "eu-ai-act.art26.inform-affected-persons" does not apply because its conditions are not met

    Scenario: Nor does a town whose tool is not high-risk, not even in 2030
      Given the case "eu-town-hall-benefits"
      And the answer to "use.purposes" is "writing"
      And the answer to "output.kinds" is "text"
      And the answer to "output.infers" is "none"
      And the answer to "people.groups" is "service-users, employees"
      When it is assessed as of 2030-08-02
      Then the test "eu-ai-act.for-authorities" is met
      And the test "eu-ai-act.deployer-in-eu" is met
      And "eu-ai-act.art26.use-per-instructions" does not apply because its conditions are not met
      And "eu-ai-act.art26.human-oversight" does not apply because its conditions are not met
      And "eu-ai-act.art26.monitor-and-suspend" does not apply because its conditions are not met
      And "eu-ai-act.art26.keep-logs" does not apply because its conditions are not met
      And "eu-ai-act.art26.dpia-input" does not apply because its conditions are not met
      And "eu-ai-act.art26.inform-workers" does not apply because its conditions are not met
      And "eu-ai-act.art26.inform-affected-persons" does not apply because its conditions are not met

    Scenario: Nor does a dealer that uses nothing itself
      Given the case "eu-exam-camera-importer"
      And the answer to "in_place.controls" is "we-keep-logs"
      And the answer to "data.about_people" is "yes"
      And the answer to "data.kinds" is "contact, education"
      And the answer to "people.groups" is "students, employees"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.high-risk" is met
      And the test "eu-ai-act.in-scope" is met
      And "eu-ai-act.art26.use-per-instructions" does not apply because its conditions are not met
      And "eu-ai-act.art26.human-oversight" does not apply because its conditions are not met
      And "eu-ai-act.art26.monitor-and-suspend" does not apply because its conditions are not met
      And "eu-ai-act.art26.keep-logs" does not apply because its conditions are not met
      And "eu-ai-act.art26.dpia-input" does not apply because its conditions are not met
      And "eu-ai-act.art26.inform-workers" does not apply because its conditions are not met
      And "eu-ai-act.art26.inform-affected-persons" does not apply because its conditions are not met

    Scenario: A device out before 2 August 2028 is spared for its user too
      Given the case "eu-clinic-scan-reader"
      And the answer to "use.market_date" is "2028-08-01"
      And the answer to "people.groups" is "patients, employees"
      When it is assessed as of 2028-08-02
      Then "eu-ai-act.art26.use-per-instructions" does not apply because of the exception "already-on-the-market"
      And "eu-ai-act.art26.human-oversight" does not apply because of the exception "already-on-the-market"
      And "eu-ai-act.art26.monitor-and-suspend" does not apply because of the exception "already-on-the-market"
      And "eu-ai-act.art26.keep-logs" does not apply because of the exception "already-on-the-market"
      And "eu-ai-act.art26.dpia-input" does not apply because of the exception "already-on-the-market"

    Scenario: A device that another firm's brand was put on before 2 August 2028 is spared
      Given the case "eu-clinic-scan-reader"
      And the answer to "use.market_date" is "2028-08-01"
      And the answer to "role.deeds" is "uses-it, own-name-on-it"
      And the answer to "product.features" is "connected-product"
      And the answer to "training.level" is "none"
      When it is assessed as of 2028-08-02
      Then "eu-ai-act.art25-1.deemed-provider" does not apply because of the exception "already-on-the-market"

    Scenario: Nobody takes over the provider's part for a program that only applies rules written by people
      Given the case "eu-bakery-cv-ranker"
      And the answer to "role.deeds" is "uses-it, own-name-on-it"
      And the answer to "use.technology" is "fixed-rules"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art25-1.deemed-provider" does not apply because its conditions are not met

    Scenario Outline: For products of Annex I the relief ends with a redesign from 2 August 2028 on (<change>)
      Given the case "eu-lift-safety-maker"
      And the answer to "use.market_date" is "2028-07-01"
      And the answer to "use.major_change" is "<change>"
      When it is assessed as of 2028-09-01
      Then the test "eu-ai-act.legacy-annex-i" is <verdict>
      And "eu-ai-act.art9.risk-management" <duty>

      Examples:
        | change | verdict | duty |
        | 2028-08-01 | met | does not apply because of the exception "already-on-the-market" |
        | 2028-08-02 | not met | applies and is in force from 2028-08-02 |

    Scenario: A dealer that sells only outside the Union is no distributor under the Act
      Given the case "eu-exam-camera-importer"
      And the answer to "role.deeds" is "resells-unchanged"
      And the answer to "market.places" is "KR"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.distributor" is not met

    Scenario: A dealer in the Union that imports and resells is importer, not distributor
      Given the case "eu-exam-camera-importer"
      And the answer to "role.deeds" is "brings-in-foreign-brand, resells-unchanged"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.importer" is met
      And the test "eu-ai-act.distributor" is not met
      And "eu-ai-act.art24.distributor-checks" does not apply because its conditions are not met

    Scenario: A maker whose products never reach the Union is no manufacturer under the Act
      Given the case "eu-lift-safety-maker"
      And the answer to "role.deeds" is "ai-inside-own-product"
      And the answer to "market.places" is "JP"
      When it is assessed as of 2028-08-02
      Then the test "eu-ai-act.manufacturer" is not met
      And the test "eu-ai-act.hr-provider" is not met

  Rule: Article 3(3) - provider: who has a system developed and places it on the market under its own name, paid or free

    Scenario Outline: A firm that says only <deeds> has not said whose tool it offers, and nothing falls away
      Given the case "eu-hr-software-maker"
      And the answer to "role.deeds" is "<deeds>"
      And the answer to "use.red_lines" is "hidden-influence"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.provider" is open
      And the test "eu-ai-act.in-scope" is open
      And "eu-ai-act.art5.prohibited-practices" may apply

      Examples:
        | deeds                             |
        | sells-it                          |
        | offers-free                       |
        | licenses-to-others                |
        | released-open-source              |
        | hosts-models                      |
        | fine-tuned-it, sells-it           |
        | changed-it-substantially, sells-it |
        | changed-its-purpose, sells-it     |
        | trains-general-model, sells-it    |

    Scenario Outline: A firm that offers a tool as its own is its provider, whatever it did to it: <deeds>
      Given the case "eu-hr-software-maker"
      And the answer to "role.deeds" is "<deeds>"
      And the answer to "role.offered_as" is "as-ours"
      And the answer to "use.red_lines" is "hidden-influence"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.provider" is met
      And the test "eu-ai-act.provider-in-eu" is met
      And the test "eu-ai-act.distributor" is not met
      And "eu-ai-act.art5.prohibited-practices" applies

      Examples:
        | deeds                              |
        | sells-it                           |
        | offers-free                        |
        | licenses-to-others                 |
        | released-open-source               |
        | hosts-models                       |
        | fine-tuned-it, sells-it            |
        | changed-it-substantially, sells-it |
        | changed-its-purpose, sells-it      |
        | trains-general-model, sells-it     |
        | fine-tuned-it, ai-inside-own-product, sells-it |

    Scenario: A firm that trained a model further and sells a ranker of applications has the duties of a provider
      Given the case "eu-hr-software-maker"
      And the answer to "role.deeds" is "fine-tuned-it, sells-it"
      And the answer to "role.offered_as" is "as-ours"
      And the answer to "output.kinds" is "ranking-of-people"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.hr-provider" is met
      And "eu-ai-act.art9.risk-management" applies and is in force from 2027-12-02

    Scenario: Who only makes and neither uses nor offers the tool is no provider yet
      Given the case "eu-hr-software-maker"
      And the answer to "role.deeds" is "fine-tuned-it"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.provider" is not met

    Scenario: A firm that made the tool and hosts it for others to download is its provider in the EU
      Given the case "eu-hr-software-maker"
      And the answer to "role.deeds" is "built-it, hosts-models"
      And the answer to "people.locations" is "JP"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.provider" is met
      And the test "eu-ai-act.provider-in-eu" is met

    Scenario: What goes out as one's own outside the EU only is not reached through the market
      Given the case "eu-hr-software-maker"
      And the answer to "role.deeds" is "sells-it"
      And the answer to "role.offered_as" is "as-ours"
      And the answer to "market.places" is "JP"
      And the answer to "people.locations" is "JP"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.provider" is met
      And the test "eu-ai-act.provider-in-eu" is not met

  Rule: Article 3(7) and 3(10) - distributor: who supplies another's system in the course of business, paid or free

    Scenario Outline: A firm that passes on another firm's tool under that firm's name is a distributor: <deeds>
      Given the case "eu-hr-software-maker"
      And the answer to "role.deeds" is "<deeds>"
      And the answer to "role.offered_as" is "anothers"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.makes-available" is met
      And the test "eu-ai-act.distributor" is met
      And the test "eu-ai-act.provider" is not met
      And the test "eu-ai-act.in-scope" is met

      Examples:
        | deeds                |
        | sells-it             |
        | offers-free          |
        | licenses-to-others   |
        | released-open-source |
        | hosts-models         |

    Scenario: Not in the EU, no distributor there
      Given the case "eu-hr-software-maker"
      And the answer to "role.deeds" is "sells-it"
      And the answer to "role.offered_as" is "anothers"
      And the answer to "market.places" is "JP"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.makes-available" is not met
      And the test "eu-ai-act.in-scope" is not met

    Scenario Outline: Whoever has said what it did is not asked again, and <deeds> makes no distributor
      Given the case "eu-hr-software-maker"
      And the answer to "role.deeds" is "<deeds>"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.makes-available" is not met

      Examples:
        | deeds                           |
        | built-it, sells-it              |
        | built-on-others-model, sells-it |
        | own-name-on-it, sells-it        |
        | ai-inside-own-product, sells-it |
        | uses-it                         |

    Scenario: A firm that changed another's high-risk tool in depth and passes it on takes the provider's part
      Given the case "eu-hr-software-maker"
      And the answer to "role.deeds" is "changed-it-substantially, sells-it"
      And the answer to "role.offered_as" is "anothers"
      And the answer to "output.kinds" is "ranking-of-people"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.becomes-provider" is met
      And the test "eu-ai-act.hr-provider" is met
      And "eu-ai-act.art25-1.deemed-provider" applies and is in force from 2027-12-02

  Rule: Article 2(1) and 25(4) - who supplies a mere part is not among those of Article 2(1), but Article 25(4) names it

    Scenario: A model offered only for others to build in is a part
      Given the case "eu-hr-software-maker"
      And the answer to "role.deeds" is "fine-tuned-it, licenses-to-others"
      And the answer to "role.offered_as" is "only-a-part"
      And the answer to "output.kinds" is "ranking-of-people"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.provider" is not met
      And the test "eu-ai-act.in-scope" is not met
      And "eu-ai-act.art25-4.supplier-agreement" applies

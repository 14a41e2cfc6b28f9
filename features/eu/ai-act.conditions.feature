Feature: Artificial Intelligence Act, condition by condition
  A duty of the Act rests on several conditions at once. Here each is tried alone: one is taken away while the others hold, or it is the
  only one left of several that would do. What follows from the dates is said in ai-act.feature.

  Rule: Article 2 - uses outside the Act, and the places that bring a firm inside

    Scenario Outline: Whatever the tool does, a use for defence alone is outside (<duty>, <context>)
      Given the case "<case>"
      And the answer to "org.sector" is "defence"
      And the answer to "role.deeds" is "<deeds>"
      And the answer to "use.red_lines" is "<red line>"
      And the answer to "use.special_context" is "<context>"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.<duty>" <verdict>

      Examples:
        | duty                               | case                  | deeds                           | red line         | context           | verdict                                           |
        | art5.prohibited-practices          | eu-game-studio        | uses-it                         | hidden-influence | none              | applies                                           |
        | art5.prohibited-practices          | eu-game-studio        | uses-it                         | hidden-influence | military-security | does not apply because its conditions are not met |
        | art5.intimate-content-and-csam     | eu-game-studio        | uses-it                         | intimate-fakes   | none              | applies                                           |
        | art5.intimate-content-and-csam     | eu-game-studio        | uses-it                         | intimate-fakes   | military-security | does not apply because its conditions are not met |
        | art6-4.document-not-high-risk      | eu-hr-software-maker  | built-it, sells-it              | none             | none              | applies                                           |
        | art6-4.document-not-high-risk      | eu-hr-software-maker  | built-it, sells-it              | none             | military-security | does not apply because its conditions are not met |
        | art49-2.register-exempted-system   | eu-hr-software-maker  | built-it, sells-it              | none             | none              | applies                                           |
        | art49-2.register-exempted-system   | eu-hr-software-maker  | built-it, sells-it              | none             | military-security | does not apply because its conditions are not met |
        | art25-4.supplier-agreement         | eu-hiring-score-maker | built-on-others-model, sells-it | none             | none              | applies                                           |
        | art25-4.supplier-agreement         | eu-hiring-score-maker | built-on-others-model, sells-it | none             | military-security | does not apply because its conditions are not met |
        | art25-4.supplier-agreement         | eu-hiring-score-maker | supplies-part                   | none             | none              | applies                                           |
        | art25-4.supplier-agreement         | eu-hiring-score-maker | supplies-part                   | none             | military-security | does not apply because its conditions are not met |
        | art27.fria                         | eu-town-hall-benefits | uses-it                         | none             | none              | applies                                           |
        | art27.fria                         | eu-town-hall-benefits | uses-it                         | none             | military-security | does not apply because its conditions are not met |
        | art86.right-to-explanation         | eu-town-hall-benefits | uses-it                         | none             | none              | may apply                                         |
        | art86.right-to-explanation         | eu-town-hall-benefits | uses-it                         | none             | military-security | does not apply because its conditions are not met |
        | art111-2.public-sector-legacy      | eu-town-hall-benefits | uses-it                         | none             | none              | applies                                           |
        | art111-2.public-sector-legacy      | eu-town-hall-benefits | uses-it                         | none             | military-security | does not apply because its conditions are not met |
        | art50-1.disclose-ai-interaction    | eu-web-shop-chatbot   | built-it, uses-it               | none             | none              | applies                                           |
        | art50-1.disclose-ai-interaction    | eu-web-shop-chatbot   | built-it, uses-it               | none             | military-security | does not apply because its conditions are not met |
        | art50-4.public-interest-text-label | eu-local-news         | uses-it                         | none             | none              | applies                                           |
        | art50-4.public-interest-text-label | eu-local-news         | uses-it                         | none             | military-security | does not apply because its conditions are not met |

    Scenario Outline: Reading feelings for defence alone needs no notice under the Act (<context>)
      Given the case "eu-web-shop-chatbot"
      And the answer to "org.sector" is "defence"
      And the answer to "data.kinds" is "pictures-voice"
      And the answer to "bio.uses" is "emotion"
      And the answer to "bio.settings" is "online-or-phone"
      And the answer to "use.special_context" is "<context>"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art50-3.emotion-or-biometric-categorisation-notice" <verdict>

      Examples:
        | context           | verdict                                           |
        | none              | applies                                           |
        | military-security | does not apply because its conditions are not met |

    Scenario: A firm that tries out a bought tool in its laboratory uses it; only the maker's own tests are outside
      Given the case "eu-game-studio"
      And the answer to "role.deeds" is "uses-it"
      And the answer to "use.stage" is "lab-test"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.excluded" is not met
      And "eu-ai-act.art4.ai-literacy" applies and is in force from 2025-02-02

    Scenario: A private person who builds a tool outside any trade and gives it away does not place it on the market
      Given the case "eu-game-studio"
      And the answer to "org.kind" is "private-person"
      And the answer to "role.deeds" is "built-it, offers-free"
      When it is assessed as of 2026-12-02
      Then the test "eu-ai-act.in-scope" is not met
      And "eu-ai-act.art50-2.mark-synthetic-content" does not apply because its conditions are not met

    Scenario: Who only makes a part for another maker's tool is not the provider of that tool
      Given the case "eu-game-studio"
      And the answer to "role.deeds" is "built-it, supplies-part"
      When it is assessed as of 2026-12-02
      Then the test "eu-ai-act.provider" is not met
      And "eu-ai-act.art50-2.mark-synthetic-content" does not apply because its conditions are not met

    Scenario Outline: A maker is reached where it sells the tool, or where the results serve (<market>, <people>)
      Given the case "eu-game-studio"
      And the answer to "role.deeds" is "built-it, sells-it"
      And the answer to "market.places" is "<market>"
      And the answer to "people.locations" is "<people>"
      When it is assessed as of 2026-12-02
      Then the test "eu-ai-act.provider-in-eu" <verdict>

      Examples:
        | market | people | verdict    |
        | FR     | CA     | is met     |
        | CA     | FR     | is met     |
        | CA     | CA     | is not met |

    Scenario Outline: A tool built for the house itself is reached where the house is, whatever it sells elsewhere (<established>)
      Given the case "eu-game-studio"
      And the answer to "org.established_in" is "<established>"
      And the answer to "org.headcount" is "<established>: 22"
      And the answer to "role.deeds" is "built-it, uses-it"
      And the answer to "market.places" is "FR"
      And the answer to "people.locations" is "CA"
      When it is assessed as of 2026-12-02
      Then the test "eu-ai-act.provider-in-eu" <verdict>
      And the test "eu-ai-act.deployer-in-eu" <verdict>

      Examples:
        | established | verdict    |
        | FR          | is met     |
        | CA          | is not met |

    Scenario: A user established in the Union is reached although the tool concerns only people elsewhere
      Given the case "eu-web-shop-chatbot"
      And the answer to "people.locations" is "CA"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.deployer-in-eu" is met
      And "eu-ai-act.art4.ai-literacy" applies and is in force from 2025-02-02

    Scenario Outline: Who brings a foreign maker's tool to places outside the Union only is no importer (<market>)
      Given the case "eu-exam-camera-importer"
      And the answer to "market.places" is "<market>"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.importer" <verdict>

      Examples:
        | market | verdict    |
        | BE     | is met     |
        | CH     | is not met |

    Scenario Outline: A reseller is bound by the bans where it sells in the Union; who only orders finished work is not (<deed>, <market>)
      Given the case "eu-game-studio"
      And the answer to "role.deeds" is "<deed>"
      And the answer to "market.places" is "<market>"
      And the answer to "use.red_lines" is "hidden-influence"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art5.prohibited-practices" <verdict>

      Examples:
        | deed                 | market | verdict                                           |
        | resells-unchanged    | FR     | applies                                           |
        | resells-unchanged    | CA     | does not apply because its conditions are not met |
        | orders-finished-work | FR     | does not apply because its conditions are not met |

  Rule: Articles 2(12) and 4 - AI literacy, and what a free and open-source release frees from

    Scenario: A firm that publishes nothing itself cannot rely on the open-source exception, however low the risk
      Given the case "eu-game-studio"
      And the answer to "role.deeds" is "uses-it"
      And the answer to "use.purposes" is "data-analysis"
      And the answer to "output.kinds" is "prediction"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art4.ai-literacy" applies and is in force from 2025-02-02

    Scenario: The licence frees nothing where the tool undresses people: that is Article 5, however the owner describes the output
      Given the case "eu-game-studio"
      And the answer to "role.deeds" is "built-it, released-open-source"
      And the answer to "use.purposes" is "data-analysis"
      And the answer to "output.kinds" is "light-edits"
      And the answer to "use.red_lines" is "intimate-fakes"
      When it is assessed as of 2026-12-02
      Then "eu-ai-act.art4.ai-literacy" applies
      And "eu-ai-act.art5.intimate-content-and-csam" applies and is in force from 2026-12-02

    Scenario Outline: The licence frees nothing where the tool sorts people by body features: that is Article 50(3) (<reads>)
      Given the case "eu-game-studio"
      And the answer to "role.deeds" is "built-it, released-open-source"
      And the answer to "use.purposes" is "data-analysis"
      And the answer to "output.kinds" is "prediction"
      And the answer to "bio.uses" is "<reads>"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.high-risk" is not met
      And "eu-ai-act.art4.ai-literacy" <verdict>

      Examples:
        | reads         | verdict                                                    |
        | sort-by-trait | applies                                                    |
        | verify-one    | does not apply because of the exception "free-open-source" |

  Rule: Article 5 - banned practices

    Scenario Outline: Guessing sensitive traits from the body is left out in law enforcement only as far as a law allows it (<context>)
      Given the case "eu-town-hall-benefits"
      And the answer to "use.purposes" is "law-enforcement"
      And the answer to "use.special_context" is "<context>"
      And the answer to "bio.uses" is "sort-by-sensitive-trait"
      And the answer to "bio.settings" is "public-place"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art5.prohibited-practices" <verdict>

      Examples:
        | context            | verdict                                           |
        | none               | applies                                           |
        | law-required-crime | does not apply because its conditions are not met |

    Scenario Outline: A supplier without safeguards is caught only if its tool could undress people (<depicts>)
      Given the case "eu-game-studio"
      And the answer to "output.depicts" is "<depicts>"
      And the answer to "in_place.controls" is "none"
      When it is assessed as of 2026-12-02
      Then "eu-ai-act.art5.intimate-content-and-csam" <verdict>

      Examples:
        | depicts                                 | verdict                                           |
        | real-seeming-scene, could-make-intimate | applies                                           |
        | real-seeming-scene                      | does not apply because its conditions are not met |

    Scenario Outline: Whoever places such a tool on the Union market without safeguards is caught, its maker or not (<deeds>)
      Given the case "eu-game-studio"
      And the answer to "role.deeds" is "<deeds>"
      And the answer to "output.depicts" is "could-make-intimate"
      And the answer to "in_place.controls" is "none"
      When it is assessed as of 2026-12-02
      Then the test "eu-ai-act.provider" is not met
      And "eu-ai-act.art5.intimate-content-and-csam" <verdict>

      Examples:
        | deeds                   | verdict                                           |
        | brings-in-foreign-brand | applies and is in force from 2026-12-02           |
        | ai-inside-own-product   | applies and is in force from 2026-12-02           |
        | orders-finished-work    | does not apply because its conditions are not met |

    Scenario Outline: The ban on abuse material concerns pictures, video, sound and the like; words alone are left to criminal law (<output>)
      Given the case "eu-game-studio"
      And the answer to "output.kinds" is "<output>"
      And the answer to "use.red_lines" is "child-abuse-images"
      When it is assessed as of 2026-12-02
      Then "eu-ai-act.art5.intimate-content-and-csam" <verdict>

      Examples:
        | output      | verdict                                           |
        | text        | does not apply because its conditions are not met |
        | text, image | applies and is in force from 2026-12-02           |

  Rule: Article 6(2)-(3) and Annex III - which uses are listed, and the way out for minor tasks

    Scenario Outline: Deciding on public aid is listed where an authority, or a firm that acts for one, does it (<kind>, <work>)
      Given the case "eu-town-hall-benefits"
      And the answer to "org.kind" is "<kind>"
      And the answer to "org.public_work" is "<work>"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.annex-iii-5a" <verdict>

      Examples:
        | kind        | work               | verdict    |
        | public-body | none               | is met     |
        | nonprofit   | acts-for-authority | is met     |
        | nonprofit   | none               | is not met |

    Scenario Outline: Judging whether private people can pay is listed where credit, a home or a basic supply hangs on it (<infers>, <domain>)
      Given the case "eu-consumer-lender"
      And the answer to "use.purposes" is "data-analysis"
      And the answer to "output.infers" is "<infers>"
      And the answer to "decision.domains" is "<domain>"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.annex-iii-5b" <verdict>

      Examples:
        | infers              | domain           | verdict    |
        | money-situation     | credit           | is met     |
        | money-situation     | housing          | is met     |
        | money-situation     | essential-goods  | is met     |
        | money-situation     | advertising-only | is not met |
        | interests-behaviour | credit           | is not met |

    Scenario Outline: A small clerical step escapes unless it decides, or its result is merely signed, in a matter that counts for a person (<who decides>, <domain>)
      Given the case "eu-hr-software-maker"
      And the answer to "decision.domains" is "<domain>"
      And the answer to "decision.automation" is "<who decides>"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.filter-6-3" <way out>
      And the test "eu-ai-act.high-risk" <high-risk>
      And "eu-ai-act.art6-4.document-not-high-risk" <memo>

      Examples:
        | who decides     | domain     | way out    | high-risk  | memo                                              |
        | person-reviews  | job        | is met     | is not met | applies                                           |
        | machine-alone   | low-stakes | is met     | is not met | applies                                           |
        | machine-alone   | job        | is not met | is met     | does not apply because its conditions are not met |
        | person-confirms | job        | is not met | is met     | does not apply because its conditions are not met |

    Scenario Outline: A clerical step needs the memo only where its purpose is listed (<purpose>)
      Given the case "eu-hr-software-maker"
      And the answer to "use.purposes" is "<purpose>"
      And the answer to "employment.uses" is "<deed>"
      And the answer to "product.features" is "business-only"
      And the answer to "decision.domains" is "low-stakes"
      And the answer to "decision.automation" is "person-reviews"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.filter-6-3" <verdict>

      Examples:
        | purpose          | deed              | verdict    |
        | recruitment      | sort-applications | is met     |
        | accounting-admin | sort-applications | is met     |
        | accounting-admin | none              | is not met |

    Scenario Outline: What a camera does with staff is asked wherever staff are among the people it sees, also when no decision about a job is named (<people>, <deed>)
      Given the case "eu-bakery-cv-ranker"
      And the answer to "use.purposes" is "surveillance"
      And the answer to "decision.domains" is "none"
      And the answer to "product.features" is "none"
      And the answer to "people.groups" is "<people>"
      And the answer to "employment.uses" is "<deed>"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.annex-iii-4" <verdict>

      Examples:
        | people                       | deed       | verdict    |
        | public-visitors, employees   | monitoring | is met     |
        | public-visitors, contractors | monitoring | is met     |
        | platform-workers             | monitoring | is met     |
        | applicants                   | monitoring | is met     |
        | public-visitors, employees   | none       | is not met |
        | public-visitors              | monitoring | is not met |

    Scenario: As long as it is not said what the camera does with staff, its risk class is open
      Given the case "eu-bakery-cv-ranker"
      And the answer to "use.purposes" is "surveillance"
      And the answer to "decision.domains" is "none"
      And the answer to "product.features" is "none"
      And the answer to "people.groups" is "public-visitors, employees"
      And the answer to "employment.uses" is not known
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.annex-iii-4" is open

  Rule: Article 25 - who takes over the provider's part, and agreements with suppliers

    Scenario: The maker whose name stands on its own high-risk tool takes over nobody's part
      Given the case "eu-hiring-score-maker"
      And the answer to "role.deeds" is "built-it, own-name-on-it, sells-it"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.hr-provider" is met
      And "eu-ai-act.art25-1.deemed-provider" does not apply because its conditions are not met

    Scenario: A clinic that uses a medical device as intended takes over nobody's part
      Given the case "eu-clinic-scan-reader"
      When it is assessed as of 2028-08-02
      Then the test "eu-ai-act.high-risk-annex-i" is met
      And "eu-ai-act.art25-1.deemed-provider" does not apply because its conditions are not met

    Scenario: Article 25(3) speaks of products of Annex I only: another maker's exam watcher inside one's own camera is no case of it
      Given the case "eu-exam-camera-importer"
      And the answer to "role.deeds" is "ai-inside-own-product"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.high-risk" is met
      And the test "eu-ai-act.manufacturer" is met
      And "eu-ai-act.art25-1.deemed-provider" does not apply because its conditions are not met

    Scenario Outline: The provider settles in writing what comes from others: a model to build on, or the running of the tool (<deeds>, <run by>)
      Given the case "eu-hiring-score-maker"
      And the answer to "role.deeds" is "<deeds>"
      And the answer to "vendor.runs_it" is "<run by>"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art25-4.supplier-agreement" <verdict>

      Examples:
        | deeds                             | run by       | verdict                                           |
        | built-on-others-model, sells-it   | own-machines | applies and is in force from 2027-12-02           |
        | built-it, fine-tuned-it, sells-it | own-machines | applies and is in force from 2027-12-02           |
        | built-it, sells-it                | outside-firm | applies and is in force from 2027-12-02           |
        | built-it, sells-it                | own-machines | does not apply because its conditions are not met |

    Scenario: For a tool that is not high-risk no such agreement is owed, not even by a supplier of authorities
      Given the case "eu-web-shop-chatbot"
      And the answer to "role.deeds" is "built-on-others-model, sells-it"
      And the answer to "market.customers" is "public-bodies"
      And the answer to "org.public_work" is "supplies-eu-authority"
      When it is assessed as of 2030-08-02
      Then "eu-ai-act.art25-4.supplier-agreement" does not apply because its conditions are not met

    Scenario: Where the whole tool only applies rules written by people, there is no AI system to supply a part for
      Given the case "eu-hiring-score-maker"
      And the answer to "role.deeds" is "supplies-part"
      And the answer to "use.technology" is "fixed-rules"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art25-4.supplier-agreement" does not apply because its conditions are not met

    Scenario Outline: A supplier of parts has some link with the Union: its place, its market or the people concerned (<established>, <market>, <people>)
      Given the case "eu-hiring-score-maker"
      And the answer to "org.established_in" is "<established>"
      And the answer to "org.headcount" is "<established>: 40"
      And the answer to "market.places" is "<market>"
      And the answer to "people.locations" is "<people>"
      And the answer to "role.deeds" is "supplies-part"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art25-4.supplier-agreement" <verdict>

      Examples:
        | established | market | people | verdict                                           |
        | FR          | KR     | KR     | applies and is in force from 2027-12-02           |
        | KR          | FR     | KR     | applies and is in force from 2027-12-02           |
        | KR          | KR     | FR     | applies and is in force from 2027-12-02           |
        | KR          | KR     | KR     | does not apply because its conditions are not met |

    Scenario: A firm that gives its parts away as open source, but is provider of the system, stays bound as provider
      Given the case "eu-hiring-score-maker"
      And the answer to "role.deeds" is "built-on-others-model, sells-it, supplies-part, released-open-source"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art25-4.supplier-agreement" applies and is in force from 2027-12-02

    Scenario: The maker of a lift out before 2 August 2028 needs no agreement with its suppliers while the design stays
      Given the case "eu-lift-safety-maker"
      And the answer to "role.deeds" is "built-on-others-model, ai-inside-own-product, sells-it"
      And the answer to "use.market_date" is "2028-08-01"
      When it is assessed as of 2028-08-02
      Then "eu-ai-act.art25-4.supplier-agreement" does not apply because of the exception "already-on-the-market"

  Rule: Articles 26(7) and 26(11) - telling workers, and the people decided on

    Scenario: A platform tells its couriers too that a tool hands out their tasks by how they behave
      Given the case "eu-bakery-cv-ranker"
      And the answer to "org.sector" is "transport-delivery"
      And the answer to "use.purposes" is "worker-management"
      And the answer to "employment.uses" is "tasks-by-person"
      And the answer to "people.groups" is "platform-workers"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art26.inform-workers" applies and is in force from 2027-12-02

    Scenario: The clinic's staff hear nothing new of a scanner aid that was out before 2 August 2028
      Given the case "eu-clinic-scan-reader"
      And the answer to "people.groups" is "patients, employees"
      And the answer to "use.market_date" is "2028-08-01"
      When it is assessed as of 2028-08-02
      Then "eu-ai-act.art26.inform-workers" does not apply because of the exception "already-on-the-market"

    Scenario Outline: Some listed uses help to decide about people by their nature (<purpose>)
      Given the case "eu-town-hall-benefits"
      And the answer to "use.market_date" is "2027-12-02"
      And the answer to "use.purposes" is "<purpose>"
      And the answer to "employment.uses" is "<at work>"
      And the answer to "decision.domains" is "none"
      When it is assessed as of 2027-12-02
      Then the test "common.person-decision" is not met
      And "eu-ai-act.art26.inform-affected-persons" applies and is in force from 2027-12-02

      Examples:
        | purpose               | at work     |
        | education-grading     | none        |
        | worker-management     | performance |
        | public-benefits       | none        |
        | credit-scoring        | none        |
        | life-health-insurance | none        |
        | emergency-triage      | none        |

    Scenario Outline: Other listed uses call for the notice only where something hangs on the result for a person (<domain>)
      Given the case "eu-web-shop-chatbot"
      And the answer to "use.market_date" is "2027-12-02"
      And the answer to "use.major_change" is "none"
      And the answer to "data.kinds" is "contact, pictures-voice"
      And the answer to "bio.uses" is "emotion"
      And the answer to "bio.settings" is "online-or-phone"
      And the answer to "decision.domains" is "<domain>"
      And the answer to "decision.automation" is "person-decides-with-hints"
      And the answer to "decision.weight" is "one-factor"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.high-risk-annex-iii" is met
      And "eu-ai-act.art26.inform-affected-persons" <verdict>

      Examples:
        | domain         | verdict                                           |
        | price-or-terms | applies and is in force from 2027-12-02           |
        | low-stakes     | does not apply because its conditions are not met |

    Scenario Outline: Only police work that a law allows follows the rules of Directive (EU) 2016/680 instead (<purpose>, <context>)
      Given the case "eu-town-hall-benefits"
      And the answer to "use.market_date" is "2027-12-02"
      And the answer to "use.purposes" is "<purpose>"
      And the answer to "use.special_context" is "<context>"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art26.inform-affected-persons" <verdict>

      Examples:
        | purpose         | context            | verdict                                               |
        | law-enforcement | law-required-crime | does not apply because of the exception "police-work" |
        | law-enforcement | none               | applies and is in force from 2027-12-02               |
        | public-benefits | law-required-crime | applies and is in force from 2027-12-02               |

  Rule: Articles 27 and 86 - impact on fundamental rights, explanation of a decision

    Scenario: A public body owes the assessment as such, even if it provides no service to the public
      Given the case "eu-town-hall-benefits"
      And the answer to "org.public_work" is "none"
      And the answer to "use.market_date" is "2027-12-02"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art27.fria" applies and is in force from 2027-12-02

    Scenario: The maker of a scoring tool that does not use it owes neither the assessment nor the explanation
      Given the case "eu-consumer-lender"
      And the answer to "role.deeds" is "built-it, sells-it"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.high-risk-annex-iii" is met
      And "eu-ai-act.art27.fria" does not apply because its conditions are not met
      And "eu-ai-act.art86.right-to-explanation" does not apply because its conditions are not met

    Scenario: A town's tool that only prepares files for public aid and profiles nobody brings neither, not even in 2030
      Given the case "eu-town-hall-benefits"
      And the answer to "output.kinds" is "dashboard"
      And the answer to "output.infers" is "none"
      And the answer to "decision.weight" is "prepares-only"
      When it is assessed as of 2030-08-02
      Then the test "eu-ai-act.filter-6-3" is met
      And "eu-ai-act.art27.fria" does not apply because its conditions are not met
      And "eu-ai-act.art86.right-to-explanation" does not apply because its conditions are not met

    Scenario Outline: The explanation is owed for biometrics, education and the fields of public order too (<purpose>, <reads>)
      Given the case "eu-town-hall-benefits"
      And the answer to "use.market_date" is "2027-12-02"
      And the answer to "use.purposes" is "<purpose>"
      And the answer to "bio.uses" is "<reads>"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art86.right-to-explanation" <verdict>

      Examples:
        | purpose           | reads         | verdict                                           |
        | surveillance      | identify-many | applies and is in force from 2027-12-02           |
        | education-grading | none          | applies and is in force from 2027-12-02           |
        | migration         | none          | applies and is in force from 2027-12-02           |
        | writing           | none          | does not apply because its conditions are not met |

  Rule: Article 50 - transparency

    Scenario Outline: A crime-fighting tool must say that it is AI where the public may meet it: offered to all, or with outsiders among its users (<features>, <people>)
      Given the case "eu-web-shop-chatbot"
      And the answer to "role.deeds" is "built-it, offers-free"
      And the answer to "use.purposes" is "fraud-security"
      And the answer to "use.special_context" is "law-required-crime"
      And the answer to "product.features" is "<features>"
      And the answer to "people.groups" is "<people>"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art50-1.disclose-ai-interaction" <verdict>

      Examples:
        | features       | people          | verdict                                             |
        | open-to-public | employees       | applies and is in force from 2026-08-02             |
        | business-only  | public-visitors | applies and is in force from 2026-08-02             |
        | business-only  | employees       | does not apply because of the exception "crime-law" |

    Scenario Outline: The label for public affairs is for texts; a spoken or filmed report falls under the rule on deep fakes (<output>)
      Given the case "eu-local-news"
      And the answer to "output.kinds" is "<output>"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art50-4.public-interest-text-label" <verdict>

      Examples:
        | output  | verdict                                           |
        | text    | applies and is in force from 2026-08-02           |
        | summary | applies and is in force from 2026-08-02           |
        | video   | does not apply because its conditions are not met |

    Scenario Outline: Marking is left out only for purely technical output that no person meets (<uses>, <interaction>)
      Given the case "eu-game-studio"
      And the answer to "output.uses" is "<uses>"
      And the answer to "interaction.direct" is "<interaction>"
      And the answer to "interaction.told" is "told-at-start"
      When it is assessed as of 2026-12-02
      Then "eu-ai-act.art50-2.mark-synthetic-content" <verdict>

      Examples:
        | uses           | interaction | verdict                                                   |
        | technical-only | no          | does not apply because of the exception "outside-marking" |
        | technical-only | two-way     | applies                                                   |
        | technical-only | one-way     | applies                                                   |
        | internal-only  | no          | applies                                                   |

    Scenario Outline: Marking is left out only for sound or video that is heard or seen live and nowhere else (<output>, <uses>)
      Given the case "eu-game-studio"
      And the answer to "output.kinds" is "<output>"
      And the answer to "output.uses" is "<uses>"
      When it is assessed as of 2026-12-02
      Then "eu-ai-act.art50-2.mark-synthetic-content" <verdict>

      Examples:
        | output      | uses                   | verdict                                                   |
        | audio       | live-only              | does not apply because of the exception "outside-marking" |
        | video       | live-only              | does not apply because of the exception "outside-marking" |
        | audio       | internal-only          | applies                                                   |
        | audio, text | live-only              | applies                                                   |
        | audio       | live-only, advertising | applies                                                   |

  Rule: Article 111(2), second sentence - older systems meant for public authorities

    Scenario: The last day of 2030 is set for providers and deployers; an importer has none
      Given the case "eu-exam-camera-importer"
      And the answer to "use.market_date" is "2027-12-01"
      And the answer to "market.customers" is "public-bodies"
      And the answer to "org.public_work" is "supplies-eu-authority"
      When it is assessed as of 2030-08-02
      Then the test "eu-ai-act.in-scope" is met
      And "eu-ai-act.art111-2.public-sector-legacy" does not apply because its conditions are not met

    Scenario Outline: A town's clinic brings an older medical device into line by 2 August 2030; a newer one is bound at once (<placed>)
      Given the case "eu-clinic-scan-reader"
      And the answer to "org.kind" is "public-body"
      And the answer to "use.market_date" is "<placed>"
      When it is assessed as of 2028-08-02
      Then "eu-ai-act.art111-2.public-sector-legacy" <verdict>

      Examples:
        | placed     | verdict                                           |
        | 2028-08-01 | applies and is upcoming from 2030-08-02           |
        | 2028-08-02 | does not apply because its conditions are not met |

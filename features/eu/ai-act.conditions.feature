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

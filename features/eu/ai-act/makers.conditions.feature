Feature: Artificial Intelligence Act, who makes a high-risk system, condition by condition
  Each condition is tried alone: one is taken away while the others hold, or it is the only one left of several that would do.

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

    Scenario: Nor by who supplies a part for a tool that is not high-risk, authorities among the customers or not
      Given the case "eu-web-shop-chatbot"
      And the answer to "role.deeds" is "supplies-part"
      And the answer to "product.regulated" is "none"
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

    Scenario Outline: Whoever takes over the provider's part settles with its suppliers as a provider does (<deeds>, <run by>)
      Given the case "eu-hiring-score-maker"
      And the answer to "role.deeds" is "<deeds>"
      And the answer to "role.offered_as" is "anothers"
      And the answer to "vendor.runs_it" is "<run by>"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.provider" is not met
      And "eu-ai-act.art25-4.supplier-agreement" <verdict>

      Examples:
        | deeds                                                          | run by       | verdict                                           |
        | uses-it, changed-it-substantially                              | own-machines | applies and is in force from 2027-12-02           |
        | uses-it, changed-its-purpose                                   | own-machines | applies and is in force from 2027-12-02           |
        | changed-it-substantially, released-open-source                 | own-machines | applies and is in force from 2027-12-02           |
        | changed-it-substantially, supplies-part, released-open-source  | own-machines | applies and is in force from 2027-12-02           |
        | uses-it                                                        | own-machines | does not apply because its conditions are not met |

    Scenario Outline: Who only supplies a part is left out where it goes to the public free and open, and only there (<deeds>)
      Given the case "eu-hiring-score-maker"
      And the answer to "role.deeds" is "<deeds>"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art25-4.supplier-agreement" <verdict>

      Examples:
        | deeds                                                  | verdict                                                     |
        | supplies-part, resells-unchanged, released-open-source | does not apply because of the exception "open-source-supplier" |
        | supplies-part, resells-unchanged                       | applies and is in force from 2027-12-02                     |

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

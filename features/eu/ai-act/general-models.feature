Feature: Artificial Intelligence Act, general-purpose models
  Regulation (EU) 2024/1689 as amended by Regulation (EU) 2026/1744.

  Rule: Articles 53 and 54 - makers of general-purpose models

    Scenario Outline: A model new since 2 August 2025 is bound from that day
      Given the case "eu-model-lab"
      And the answer to "use.market_date" is "2025-08-02"
      When it is assessed as of <day>
      Then "eu-ai-act.art53.gpai-provider" applies and is <state> from 2025-08-02

      Examples:
        | day | state |
        | 2025-08-01 | upcoming |
        | 2025-08-02 | in force |
        | 2026-11-24 | in force |
        | 2027-08-02 | in force |

    Scenario Outline: Trap - a model out before 2 August 2025 has until 2 August 2027
      Given the case "eu-model-lab"
      And the answer to "use.market_date" is "2025-08-01"
      When it is assessed as of <day>
      Then "eu-ai-act.art53.gpai-provider" applies and is <state> from 2027-08-02

      Examples:
        | day | state |
        | 2026-11-24 | upcoming |
        | 2027-08-01 | upcoming |
        | 2027-08-02 | in force |

    Scenario: When the model was first offered is not known
      Given the case "eu-model-lab"
      And the answer to "use.market_date" is not known
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art53.gpai-provider" may apply, and "use.market_date" would settle it

    Scenario: Trap - who builds on another's model is no model provider, but provider of a system
      Given the case "eu-hr-software-maker"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.gpai-provider" is not met
      And the test "eu-ai-act.provider" is met
      And "eu-ai-act.art53.gpai-provider" does not apply because its conditions are not met

    Scenario Outline: Trap - the third of the original effort (<level>)
      Given the case "eu-hiring-score-maker"
      And the answer to "role.deeds" is "fine-tuned-it, sells-it"
      And the answer to "training.level" is "<level>"
      And the answer to "output.kinds" is "text"
      And the answer to "use.market_date" is "2026-01-01"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.gpai-provider" is <test>
      And "eu-ai-act.art53.gpai-provider" <verdict>

      Examples:
        | level | test | verdict |
        | light-tuning | not met | does not apply because its conditions are not met |
        | heavy-retraining | open | may apply |
        | from-scratch | not met | does not apply because its conditions are not met |
        | frontier-scale | met | applies and is in force from 2025-08-02 |
        | looks-up-documents | not met | does not apply because its conditions are not met |

    Scenario Outline: Whether in-depth retraining makes a new model is an open question of law (settled as <settled>)
      Given the case "eu-hiring-score-maker"
      And the answer to "role.deeds" is "fine-tuned-it, sells-it"
      And the answer to "training.level" is "heavy-retraining"
      And the answer to "output.kinds" is "text"
      And the answer to "use.market_date" is "2026-01-01"
      And the open question of law "eu-ai-act.retrained-model-is-new" is settled as <settled>
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art53.gpai-provider" <verdict>

      Examples:
        | settled | verdict                                           |
        | yes     | applies and is in force from 2025-08-02           |
        | no      | does not apply because its conditions are not met |

    Scenario: A model retrained into a mere scorer is no longer general
      Given the case "eu-hiring-score-maker"
      And the answer to "role.deeds" is "fine-tuned-it, sells-it"
      And the answer to "training.level" is "heavy-retraining"
      And the answer to "output.kinds" is "score-of-person"
      And the answer to "use.market_date" is "2026-01-01"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.gpai-provider" is not met
      And "eu-ai-act.art53.gpai-provider" does not apply because its conditions are not met

    Scenario Outline: A model is put out where others get it or it goes out under one's name (<deed>)
      Given the case "eu-model-lab"
      And the answer to "role.deeds" is "trains-general-model, <deed>"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.gpai-provider" is met
      And "eu-ai-act.art53.gpai-provider" applies

      Examples:
        | deed |
        | sells-it |
        | offers-free |
        | licenses-to-others |
        | released-open-source |
        | hosts-models |
        | own-name-on-it |
        | ai-inside-own-product |

    Scenario: A model its maker keeps to itself for internal work is not put out
      Given the case "eu-model-lab"
      And the answer to "role.deeds" is "trains-general-model, uses-it"
      And the answer to "people.groups" is "employees"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.gpai-provider" is not met
      And "eu-ai-act.art53.gpai-provider" does not apply because its conditions are not met

    Scenario: A model its maker uses towards its customers counts as put out
      Given the case "eu-model-lab"
      And the answer to "role.deeds" is "trains-general-model, uses-it"
      And the answer to "people.groups" is "customers"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.gpai-provider" is met
      And "eu-ai-act.art53.gpai-provider" applies

    Scenario: A model that only deals with customers of those who made another is not one's own
      Given the case "eu-model-lab"
      And the answer to "role.deeds" is "trains-general-model, supplies-part"
      And the answer to "people.groups" is "customers"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.gpai-provider" is not met

    Scenario: A model sold only outside the Union is not bound
      Given the case "eu-model-lab"
      And the answer to "market.places" is "JP"
      And the answer to "people.locations" is "JP"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.gpai-provider" is not met
      And "eu-ai-act.art53.gpai-provider" does not apply because its conditions are not met

    Scenario: A model anyone can download is taken to be on the Union market
      Given the case "eu-model-lab"
      And the answer to "role.deeds" is "trains-general-model, released-open-source"
      And the answer to "org.established_in" is "JP"
      And the answer to "org.headcount" is "JP: 15"
      And the answer to "market.places" is "JP"
      And the answer to "people.locations" is "JP"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.gpai-provider" is met
      And "eu-ai-act.art53.gpai-provider" applies

    Scenario: A laboratory of a third country that sells in the Union is bound
      Given the case "eu-model-lab"
      And the answer to "org.established_in" is "JP"
      And the answer to "org.headcount" is "JP: 15"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.gpai-provider" is met
      And "eu-ai-act.art53.gpai-provider" applies

    Scenario: A firm in the Union that uses its model here towards customers abroad is bound
      Given the case "eu-model-lab"
      And the answer to "role.deeds" is "trains-general-model, uses-it"
      And the answer to "people.groups" is "customers"
      And the answer to "market.places" is "JP"
      And the answer to "people.locations" is "JP"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.gpai-provider" is met

    Scenario: A firm outside the Union that uses its model there towards customers there is not
      Given the case "eu-model-lab"
      And the answer to "role.deeds" is "trains-general-model, uses-it"
      And the answer to "people.groups" is "customers"
      And the answer to "market.places" is "JP"
      And the answer to "people.locations" is "JP"
      And the answer to "org.established_in" is "JP"
      And the answer to "org.headcount" is "JP: 15"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.gpai-provider" is not met

    Scenario: A firm in the Union that offers its model for free only abroad is not bound by that alone
      Given the case "eu-model-lab"
      And the answer to "role.deeds" is "trains-general-model, offers-free"
      And the answer to "market.places" is "JP"
      And the answer to "people.locations" is "JP"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.gpai-provider" is not met

    Scenario: Trap - a free and open licence frees from some papers only, not from Article 53
      Given the case "eu-model-lab"
      And the answer to "role.deeds" is "trains-general-model, released-open-source"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art53.gpai-provider" applies and is in force from 2025-08-02

    Scenario Outline: Models made only for <context> are outside
      Given the case "eu-model-lab"
      And the answer to "use.special_context" is "<context>"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.gpai-provider" is met
      And "eu-ai-act.art53.gpai-provider" does not apply because its conditions are not met

      Examples:
        | context |
        | science-only |
        | military-security |

    Scenario: A model still tested in the laboratory, without people, is outside
      Given the case "eu-model-lab"
      And the answer to "use.stage" is "lab-test"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art53.gpai-provider" does not apply because its conditions are not met

    Scenario: What infers nothing is no AI model
      Given the case "eu-model-lab"
      And the answer to "use.technology" is "fixed-rules"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.gpai-provider" is met
      And "eu-ai-act.art53.gpai-provider" does not apply because its conditions are not met

    Scenario: What the laboratory does with the model is not known
      Given the case "eu-model-lab"
      And the answer to "role.deeds" is not known
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.gpai-provider" is open
      And "eu-ai-act.art53.gpai-provider" may apply, and "role.deeds" would settle it

  Rule: Article 54 - a maker of a model outside the Union appoints a representative

    Scenario Outline: A Tokyo laboratory that licenses its model in the Union needs one (<day>)
      Given the case "eu-model-lab"
      And the answer to "org.established_in" is "JP"
      And the answer to "org.headcount" is "JP: 15"
      And the answer to "use.market_date" is "2025-08-02"
      When it is assessed as of <day>
      Then "eu-ai-act.art54.gpai-representative" applies and is <state> from 2025-08-02

      Examples:
        | day | state |
        | 2025-08-01 | upcoming |
        | 2025-08-02 | in force |

    Scenario Outline: For a model out before 2 August 2025, by 2 August 2027 (<day>)
      Given the case "eu-model-lab"
      And the answer to "org.established_in" is "JP"
      And the answer to "org.headcount" is "JP: 15"
      And the answer to "use.market_date" is "2025-08-01"
      When it is assessed as of <day>
      Then "eu-ai-act.art54.gpai-representative" applies and is <state> from 2027-08-02

      Examples:
        | day | state |
        | 2027-08-01 | upcoming |
        | 2027-08-02 | in force |

    Scenario: A laboratory in the Union needs none
      Given the case "eu-model-lab"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art54.gpai-representative" does not apply because its conditions are not met

    Scenario: Who builds on another's model is no maker of a model
      Given the case "eu-hr-software-maker"
      And the answer to "org.established_in" is "JP"
      And the answer to "org.headcount" is "JP: 15"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art54.gpai-representative" does not apply because its conditions are not met

    Scenario Outline: A model given away under a free and open licence is spared, unless it has systemic risk or is sold too (<level>, <deeds>)
      Given the case "eu-model-lab"
      And the answer to "org.established_in" is "JP"
      And the answer to "org.headcount" is "JP: 15"
      And the answer to "role.deeds" is "<deeds>"
      And the answer to "training.level" is "<level>"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art54.gpai-representative" <verdict>

      Examples:
        | level | deeds | verdict |
        | from-scratch | trains-general-model, released-open-source | does not apply because of the exception "free-and-open-model" |
        | systemic-scale | trains-general-model, released-open-source | applies |
        | frontier-scale | trains-general-model, released-open-source | applies |
        | from-scratch | trains-general-model, released-open-source, sells-it | applies |
        | from-scratch | trains-general-model, released-open-source, licenses-to-others | applies |
        | from-scratch | trains-general-model, offers-free | applies |

    Scenario: A model made only for defence is outside
      Given the case "eu-model-lab"
      And the answer to "org.established_in" is "JP"
      And the answer to "org.headcount" is "JP: 15"
      And the answer to "use.special_context" is "military-security"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art54.gpai-representative" does not apply because its conditions are not met

    Scenario: What infers nothing is no AI model that needs a representative
      Given the case "eu-model-lab"
      And the answer to "org.established_in" is "JP"
      And the answer to "org.headcount" is "JP: 15"
      And the answer to "use.technology" is "fixed-rules"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art54.gpai-representative" does not apply because its conditions are not met

  Rule: Articles 51, 52 and 55 - models with systemic risk, presumed above 10^25 operations

    Scenario Outline: The step at 10^25 operations (<level>)
      Given the case "eu-model-lab"
      And the answer to "training.level" is "<level>"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.systemic-risk-model" is <test>
      And "eu-ai-act.art52-55.systemic-risk" <verdict>
      And "eu-ai-act.art53.gpai-provider" applies

      Examples:
        | level | test | verdict |
        | from-scratch | not met | does not apply because its conditions are not met |
        | systemic-scale | met | applies and is in force from 2025-08-02 |
        | frontier-scale | met | applies and is in force from 2025-08-02 |

    Scenario Outline: A very large model new since 2 August 2025 is bound from that day (<day>)
      Given the case "eu-model-lab"
      And the answer to "training.level" is "systemic-scale"
      And the answer to "use.market_date" is "2025-08-02"
      When it is assessed as of <day>
      Then "eu-ai-act.art52-55.systemic-risk" applies and is <state> from 2025-08-02

      Examples:
        | day | state |
        | 2025-08-01 | upcoming |
        | 2025-08-02 | in force |

    Scenario Outline: One out before that day, by 2 August 2027 (<day>)
      Given the case "eu-model-lab"
      And the answer to "training.level" is "systemic-scale"
      And the answer to "use.market_date" is "2025-08-01"
      When it is assessed as of <day>
      Then "eu-ai-act.art52-55.systemic-risk" applies and is <state> from 2027-08-02

      Examples:
        | day | state |
        | 2027-08-01 | upcoming |
        | 2027-08-02 | in force |

    Scenario: A very large model given away free and open is bound all the same
      Given the case "eu-model-lab"
      And the answer to "role.deeds" is "trains-general-model, released-open-source"
      And the answer to "training.level" is "systemic-scale"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art52-55.systemic-risk" applies

    Scenario: A very large model kept for internal work is not put out
      Given the case "eu-model-lab"
      And the answer to "role.deeds" is "trains-general-model, uses-it"
      And the answer to "people.groups" is "employees"
      And the answer to "training.level" is "systemic-scale"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art52-55.systemic-risk" does not apply because its conditions are not met

    Scenario Outline: A very large model <what> is outside
      Given the case "eu-model-lab"
      And the answer to "training.level" is "systemic-scale"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art52-55.systemic-risk" does not apply because its conditions are not met

      Examples:
        | what | fact | answer |
        | made only for defence | use.special_context | military-security |
        | that infers nothing | use.technology | fixed-rules |

    Scenario: How far the model was trained is not known
      Given the case "eu-model-lab"
      And the answer to "training.level" is not known
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art52-55.systemic-risk" may apply, and "training.level" would settle it

  Rule: Article 53(1)(b) - papers a firm should get from the maker of the model it builds on

    Scenario Outline: A firm that builds on or retrains another's model should ask for them (<deeds>)
      Given the case "eu-hr-software-maker"
      And the answer to "role.deeds" is "<deeds>"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art53-1b.downstream-use-of-gpai-documentation" applies

      Examples:
        | deeds |
        | built-on-others-model, sells-it |
        | built-it, fine-tuned-it, sells-it |

    Scenario Outline: The advice goes with the model maker's duty of 2 August 2025 (<day>)
      Given the case "eu-hr-software-maker"
      When it is assessed as of <day>
      Then "eu-ai-act.art53-1b.downstream-use-of-gpai-documentation" applies and is voluntary from 2025-08-02

      Examples:
        | day |
        | 2025-08-01 |
        | 2025-08-02 |

    Scenario: A firm whose model is its own has nobody to ask
      Given the case "eu-hiring-score-maker"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.provider-in-eu" is met
      And "eu-ai-act.art53-1b.downstream-use-of-gpai-documentation" does not apply because its conditions are not met

    Scenario: A mere user that trains a bought tool further is no provider of a system
      Given the case "eu-bakery-cv-ranker"
      And the answer to "role.deeds" is "uses-it, fine-tuned-it"
      And the answer to "training.level" is "light-tuning"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.in-scope" is met
      And "eu-ai-act.art53-1b.downstream-use-of-gpai-documentation" does not apply because its conditions are not met

    Scenario: A tool that only applies rules written by people is outside
      Given the case "eu-hr-software-maker"
      And the answer to "use.technology" is "fixed-rules"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art53-1b.downstream-use-of-gpai-documentation" does not apply because its conditions are not met

    Scenario: What the firm does with the tool is not known
      Given the case "eu-hr-software-maker"
      And the answer to "role.deeds" is not known
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art53-1b.downstream-use-of-gpai-documentation" may apply, and "role.deeds" would settle it

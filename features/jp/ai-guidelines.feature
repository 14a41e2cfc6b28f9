Feature: AI Guidelines for Business, version 1.2
  Voluntary practice for AI developers, AI providers and AI business users, scaled to risk and means. Japan has no statutory notion of high-risk AI, of
  an automated decision or of a right to explanation; nothing here invents one.

  Rule: Part 1 - AI developer

    Scenario Outline: Who builds or reworks the tool: <deed>
      Given the case "jp2-kyoto-inn"
      And the answer to "role.deeds" is "<deed>"
      When it is assessed as of 2026-11-24
      Then the test "jp-ai.developer" is <result>

      Examples:
        | deed                     | result  |
        | built-it                 | met     |
        | built-on-others-model    | met     |
        | fine-tuned-it            | met     |
        | changed-it-substantially | met     |
        | trains-general-model     | met     |
        | uses-it                  | not met |
        | sells-it                 | not met |
        | orders-finished-work     | not met |

    Scenario: Unless it is known what the firm does with the tool, the role is open
      Given the case "jp2-kyoto-inn"
      And the answer to "role.deeds" is not known
      When it is assessed as of 2026-11-24
      Then the test "jp-ai.developer" is open
      And the test "jp-ai.provider" is open
      And the test "jp-ai.user" is open
      And the test "jp-ai.actor" is open
      And "jp-ai-gfb.governance" may apply, and "role.deeds" would settle it

  Rule: Part 1 - AI provider

    Scenario Outline: Who brings the tool to others: <deed>
      Given the case "jp2-kyoto-inn"
      And the answer to "role.deeds" is "<deed>"
      When it is assessed as of 2026-11-24
      Then the test "jp-ai.provider" is <result>

      Examples:
        | deed                    | result  |
        | sells-it                | met     |
        | offers-free             | met     |
        | licenses-to-others      | met     |
        | released-open-source    | met     |
        | hosts-models            | met     |
        | own-name-on-it          | met     |
        | resells-unchanged       | met     |
        | brings-in-foreign-brand | met     |
        | ai-inside-own-product   | met     |
        | supplies-part           | met     |
        | uses-it                 | not met |
        | built-it                | not met |
        | changed-its-purpose     | not met |
        | orders-finished-work    | not met |

  Rule: Part 1 - AI business user

    Scenario Outline: Who works with the tool or its result: <deed>
      Given the case "jp2-kyoto-inn"
      And the answer to "role.deeds" is "<deed>"
      When it is assessed as of 2026-11-24
      Then the test "jp-ai.user" is <result>

      Examples:
        | deed                    | result  |
        | uses-it                 | met     |
        | relies-on-others-result | met     |
        | changed-its-purpose     | met     |
        | sells-it                | not met |
        | built-it                | not met |
        | orders-finished-work    | not met |

    Scenario: A private person is no business user, whatever the tool is used for
      Given the case "jp2-kyoto-inn"
      And the answer to "org.kind" is "private-person"
      And the answer to "role.deeds" is "uses-it, changed-its-purpose"
      When it is assessed as of 2026-11-24
      Then the test "jp-ai.user" is not met
      And the test "jp-ai.actor" is not met

  Rule: Part 1 and Article 7 of the AI Promotion Act - actors

    Scenario Outline: Any one of the three roles is enough: <deed>
      Given the case "jp2-kyoto-inn"
      And the answer to "role.deeds" is "<deed>"
      When it is assessed as of 2026-11-24
      Then the test "jp-ai.actor" is <result>

      Examples:
        | deed                 | result  |
        | built-it             | met     |
        | resells-unchanged    | met     |
        | uses-it              | met     |
        | orders-finished-work | not met |

    Scenario Outline: A <kind> that builds AI
      Given the case "jp2-kyoto-inn"
      And the answer to "role.deeds" is "built-it"
      And the answer to "org.kind" is "<kind>"
      When it is assessed as of 2026-11-24
      Then the test "jp-ai.actor" is <result>

      Examples:
        | kind           | result  |
        | for-profit     | met     |
        | sole-trader    | met     |
        | nonprofit      | met     |
        | charity        | met     |
        | public-body    | met     |
        | private-person | not met |

    Scenario Outline: Japan is in play by place of business, market or people: <established>, <market>, <people>
      Given the case "jp2-kyoto-inn"
      And the answer to "org.established_in" is "<established>"
      And the answer to "market.places" is "<market>"
      And the answer to "people.locations" is "<people>"
      When it is assessed as of 2026-11-24
      Then the test "jp-ai.actor" is <result>

      Examples:
        | established | market | people | result  |
        | JP          | KR     | KR     | met     |
        | KR          | JP     | KR     | met     |
        | KR          | KR     | JP     | met     |
        | KR          | KR     | KR     | not met |

    Scenario: Fixed rules make no AI actor
      Given the case "jp2-kyoto-inn"
      And the answer to "use.technology" is "fixed-rules"
      When it is assessed as of 2026-11-24
      Then the test "jp-ai.actor" is not met

  Rule: Common principles - version 1.0 of 19 April 2024, version 1.2 current

    Scenario Outline: The inn with its chatbot follows them in proportion: <id>
      Given the case "jp2-kyoto-inn"
      When it is assessed as of 2026-11-24
      Then "jp-ai-gfb.<id>" applies

      Examples:
        | id                    |
        | governance            |
        | human-involvement     |
        | fairness              |
        | transparency          |
        | security-privacy      |
        | education             |
        | advanced-ai-hiroshima |

    Scenario Outline: The day before the first version: <id>, a text to follow is shown with its day
      Given the case "jp2-kyoto-inn"
      When it is assessed as of 2024-04-18
      Then "jp-ai-gfb.<id>" applies

      Examples:
        | id                    |
        | governance            |
        | human-involvement     |
        | fairness              |
        | transparency          |
        | security-privacy      |
        | education             |
        | advanced-ai-hiroshima |

    Scenario Outline: The day of the first version: <id>
      Given the case "jp2-kyoto-inn"
      When it is assessed as of 2024-04-19
      Then "jp-ai-gfb.<id>" applies

      Examples:
        | id                    |
        | governance            |
        | human-involvement     |
        | fairness              |
        | transparency          |
        | security-privacy      |
        | education             |
        | advanced-ai-hiroshima |

    Scenario Outline: Not for who is no AI actor: <id>
      Given the case "jp2-kyoto-inn"
      And the answer to "role.deeds" is "orders-finished-work"
      When it is assessed as of 2026-11-24
      Then "jp-ai-gfb.<id>" does not apply because its conditions are not met

      Examples:
        | id                    |
        | governance            |
        | human-involvement     |
        | fairness              |
        | transparency          |
        | security-privacy      |
        | education             |
        | advanced-ai-hiroshima |

    Scenario Outline: Open while nobody knows how the tool works: <id>
      Given the case "jp2-kyoto-inn"
      And the answer to "decision.domains" is "price-or-terms"
      And the answer to "use.technology" is not known
      When it is assessed as of 2026-11-24
      Then "jp-ai-gfb.<id>" may apply, and "use.technology" would settle it

      Examples:
        | id                    |
        | governance            |
        | human-involvement     |
        | fairness              |
        | transparency          |
        | security-privacy      |
        | education             |
        | advanced-ai-hiroshima |

    Scenario Outline: A tool that only predicts stock, about nobody, still calls for <id>
      Given the case "jp2-kyoto-inn"
      And the answer to "data.about_people" is "no"
      And the answer to "output.kinds" is "prediction"
      And the answer to "agent.actions" is "none"
      And the answer to "use.purposes" is "data-analysis"
      When it is assessed as of 2026-11-24
      Then "jp-ai-gfb.<id>" <result>

      Examples:
        | id                    | result                                            |
        | governance            | applies                                           |
        | human-involvement     | does not apply because its conditions are not met |
        | fairness              | does not apply because its conditions are not met |
        | transparency          | applies                                           |
        | security-privacy      | applies                                           |
        | education             | applies                                           |
        | advanced-ai-hiroshima | does not apply because its conditions are not met |

  Rule: Human involvement - where results count for people, or the tool acts by itself

    Scenario Outline: Decisions <domains>, own actions <actions>
      Given the case "jp2-kyoto-inn"
      And the answer to "decision.domains" is "<domains>"
      And the answer to "agent.actions" is "<actions>"
      When it is assessed as of 2026-11-24
      Then "jp-ai-gfb.human-involvement" <result>

      Examples:
        | domains    | actions           | result                                            |
        | job        | none              | applies                                           |
        | low-stakes | none              | applies                                           |
        | none       | sends-messages    | applies                                           |
        | none       | controls-machines | applies                                           |
        | none       | none              | does not apply because its conditions are not met |

    Scenario: Unless it is known what the results decide, the point stays open
      Given the case "jp2-kyoto-inn"
      And the answer to "agent.actions" is "none"
      And the answer to "decision.domains" is not known
      When it is assessed as of 2026-11-24
      Then "jp-ai-gfb.human-involvement" may apply, and "decision.domains" would settle it

    Scenario: Unless it is known what the tool does by itself, the point stays open
      Given the case "jp2-kyoto-inn"
      And the answer to "agent.actions" is not known
      When it is assessed as of 2026-11-24
      Then "jp-ai-gfb.human-involvement" may apply, and "agent.actions" would settle it

  Rule: Fairness - people, content or decisions

    Scenario Outline: Data on people <people>, output <kinds>, decisions <domains>
      Given the case "jp2-kyoto-inn"
      And the answer to "data.about_people" is "<people>"
      And the answer to "output.kinds" is "<kinds>"
      And the answer to "decision.domains" is "<domains>"
      When it is assessed as of 2026-11-24
      Then "jp-ai-gfb.fairness" <result>

      Examples:
        | people             | kinds      | domains         | result                                            |
        | yes                | prediction | none            | applies                                           |
        | work-contacts-only | prediction | none            | applies                                           |
        | no                 | image      | none            | applies                                           |
        | no                 | prediction | essential-goods | applies                                           |
        | no                 | prediction | none            | does not apply because its conditions are not met |

    Scenario: Unless it is known whether the tool is about people, the point stays open
      Given the case "jp2-kyoto-inn"
      And the answer to "output.kinds" is "prediction"
      And the answer to "data.about_people" is not known
      When it is assessed as of 2026-11-24
      Then "jp-ai-gfb.fairness" may apply, and "data.about_people" would settle it

  Rule: Education - nobody is too small

    Scenario Outline: A firm with <count> on the payroll
      Given the case "jp2-kyoto-inn"
      And the answer to "org.headcount" is "<count>"
      When it is assessed as of 2026-11-24
      Then "jp-ai-gfb.education" applies

      Examples:
        | count |
        | JP: 0 |
        | JP: 1 |

  Rule: Advanced AI - the Hiroshima code and principles

    Scenario Outline: Deeds <deeds>, training <level>, output <kinds>
      Given the case "jp2-tokyo-image-studio"
      And the answer to "role.deeds" is "<deeds>"
      And the answer to "training.level" is "<level>"
      And the answer to "output.kinds" is "<kinds>"
      When it is assessed as of 2026-11-24
      Then "jp-ai-gfb.advanced-ai-hiroshima" <result>

      Examples:
        | deeds                | level            | kinds           | result                                            |
        | trains-general-model | from-scratch     | prediction      | applies                                           |
        | built-it             | frontier-scale   | prediction      | applies                                           |
        | built-it             | none             | text            | applies                                           |
        | built-it             | from-scratch     | prediction      | does not apply because its conditions are not met |
        | built-it             | heavy-retraining | prediction      | does not apply because its conditions are not met |
        | uses-it              | none             | score-of-person | does not apply because its conditions are not met |

    Scenario: Unless it is known what the tool makes, the point stays open
      Given the case "jp2-kyoto-inn"
      And the answer to "output.kinds" is not known
      When it is assessed as of 2026-11-24
      Then "jp-ai-gfb.advanced-ai-hiroshima" may apply, and "output.kinds" would settle it

  Rule: AI Guidelines for Business - version 1.0 of 19 April 2024, version 1.2 current

    Scenario Outline: The common principles count from the first version, whatever the version in hand: <principle>
      Given the case "jp2-kyoto-inn"
      When it is assessed as of 2026-11-24
      Then "jp-ai-gfb.<principle>" applies and is voluntary from 2024-04-19

      Examples:
        | principle             |
        | governance            |
        | human-involvement     |
        | fairness              |
        | transparency          |
        | security-privacy      |
        | education             |
        | advanced-ai-hiroshima |

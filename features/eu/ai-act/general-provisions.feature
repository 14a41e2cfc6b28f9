Feature: Artificial Intelligence Act, literacy and data against bias
  Regulation (EU) 2024/1689 as amended by Regulation (EU) 2026/1744.

  Rule: Article 4 - AI literacy

    Scenario: The day before Chapters I and II apply, the duty is to come
      Given the case "eu-bakery-cv-ranker"
      When it is assessed as of 2025-02-01
      Then "eu-ai-act.art4.ai-literacy" applies and is upcoming from 2025-02-02

    Scenario: From 2 February 2025 deployers support the AI literacy of their people
      Given the case "eu-bakery-cv-ranker"
      When it is assessed as of 2025-02-02
      Then "eu-ai-act.art4.ai-literacy" applies and is in force from 2025-02-02

    Scenario: Trap - the amendment of July 2026 did not move the duty to the Member States alone
      Given the case "eu-bakery-cv-ranker"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art4.ai-literacy" applies and is in force from 2025-02-02

    Scenario: No size is exempt and no risk is too low
      Given the case "eu-local-news"
      And the answer to "org.kind" is "sole-trader"
      And the answer to "org.headcount" is "BE: 1"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art4.ai-literacy" applies

    Scenario: A provider owes it too
      Given the case "eu-hr-software-maker"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art4.ai-literacy" applies

    Scenario: An old recruiting tool does not free its user from AI literacy
      Given the case "eu-bakery-cv-ranker"
      And the answer to "use.market_date" is "2024-05-01"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art4.ai-literacy" applies and is in force from 2025-02-02

    Scenario: A free and open-source release of low risk is outside
      Given the case "eu-game-studio"
      And the answer to "role.deeds" is "built-it, released-open-source"
      And the answer to "use.purposes" is "data-analysis"
      And the answer to "output.kinds" is "prediction"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art4.ai-literacy" does not apply because of the exception "free-open-source"

    Scenario Outline: Trap - the open-source licence frees nothing where <reason>
      Given the case "eu-game-studio"
      And the answer to "role.deeds" is "built-it, released-open-source"
      And the answer to "use.purposes" is "<purpose>"
      And the answer to "output.kinds" is "<output>"
      And the answer to "interaction.direct" is "<interaction>"
      And the answer to "use.red_lines" is "<red line>"
      And the answer to "decision.weight" is "main-factor"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art4.ai-literacy" applies

      Examples:
        | reason                             | purpose            | output     | interaction | red line         |
        | it is high-risk                    | education-grading  | prediction | no          | none             |
        | it is a banned practice            | data-analysis      | prediction | no          | hidden-influence |
        | people talk to it (Art 50(1))      | customer-chat      | prediction | two-way     | none             |
        | it makes new content (Art 50(2))   | images-video-sound | image      | no          | none             |

    Scenario: An open-source tool that is also sold is no free release
      Given the case "eu-game-studio"
      And the answer to "role.deeds" is "built-it, released-open-source, sells-it"
      And the answer to "use.purposes" is "data-analysis"
      And the answer to "output.kinds" is "prediction"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art4.ai-literacy" applies

  Rule: Article 4a - sensitive data used to find or mend bias

    Scenario Outline: The maker of a high-risk tool keeps the conditions since 27 July 2026
      Given the case "eu-hiring-score-maker"
      And the answer to "training.level" is "light-tuning"
      And the answer to "training.data" is "client-data, sensitive-for-bias-check"
      When it is assessed as of <day>
      Then "eu-ai-act.art4a.bias-data-conditions" applies and is <state> from 2026-07-27
      And "eu-ai-act.art4a.no-onward-transfer-of-bias-data" applies and is <state> from 2026-07-27

      Examples:
        | day | state |
        | 2026-07-26 | upcoming |
        | 2026-07-27 | in force |
        | 2026-11-24 | in force |

    Scenario: Trap - Article 4a reaches tools that are not high-risk
      Given the case "eu-hr-software-maker"
      And the answer to "training.level" is "light-tuning"
      And the answer to "training.data" is "client-data, sensitive-for-bias-check"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.high-risk" is not met
      And the test "eu-ai-act.bias-data" is met
      And "eu-ai-act.art4a.bias-data-conditions" applies and is in force from 2026-07-27
      And "eu-ai-act.art4a.no-onward-transfer-of-bias-data" applies and is in force from 2026-07-27

    Scenario: Trap - it reaches a user that checks a bought tool
      Given the case "eu-bakery-cv-ranker"
      And the answer to "data.kinds" is "contact, work-history, origin"
      And the answer to "training.data" is "sensitive-for-bias-check"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.provider-in-eu" is not met
      And the test "eu-ai-act.bias-data" is met
      And "eu-ai-act.art4a.bias-data-conditions" applies and is in force from 2026-07-27
      And "eu-ai-act.art4a.no-onward-transfer-of-bias-data" applies and is in force from 2026-07-27

    Scenario: A user of sensitive data that has not said what the tool was tested with may be reached
      Given the case "eu-bakery-cv-ranker"
      And the answer to "data.kinds" is "contact, work-history, origin"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.bias-data" is open
      And "eu-ai-act.art4a.bias-data-conditions" may apply, and "training.data" would settle it
      And "eu-ai-act.art4a.no-onward-transfer-of-bias-data" may apply, and "training.data" would settle it

    Scenario: A user without sensitive data is not asked and not reached
      Given the case "eu-bakery-cv-ranker"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.bias-data" is not met
      And "eu-ai-act.art4a.bias-data-conditions" does not apply because its conditions are not met
      And "eu-ai-act.art4a.no-onward-transfer-of-bias-data" does not apply because its conditions are not met

    Scenario: Nobody has to look for bias: without such data there is nothing to keep
      Given the case "eu-hiring-score-maker"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.bias-data" is not met
      And "eu-ai-act.art4a.bias-data-conditions" does not apply because its conditions are not met
      And "eu-ai-act.art4a.no-onward-transfer-of-bias-data" does not apply because its conditions are not met

    Scenario: Whether such data was used is not known
      Given the case "eu-hiring-score-maker"
      And the answer to "training.data" is not known
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.bias-data" is open
      And "eu-ai-act.art4a.bias-data-conditions" may apply, and "training.data" would settle it
      And "eu-ai-act.art4a.no-onward-transfer-of-bias-data" may apply, and "training.data" would settle it

    Scenario: A reseller that neither makes nor uses the tool is not bound
      Given the case "eu-exam-camera-importer"
      And the answer to "training.level" is "light-tuning"
      And the answer to "training.data" is "client-data, sensitive-for-bias-check"
      And the answer to "role.deeds" is "resells-unchanged, supplies-part"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.in-scope" is met
      And "eu-ai-act.art4a.bias-data-conditions" does not apply because its conditions are not met
      And "eu-ai-act.art4a.no-onward-transfer-of-bias-data" does not apply because its conditions are not met

    Scenario: The maker of a general-purpose model is bound for the model
      Given the case "eu-model-lab"
      And the answer to "role.offered_as" is "only-a-part"
      And the answer to "training.data" is "web-scraped, sensitive-for-bias-check"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.provider-in-eu" is not met
      And the test "eu-ai-act.gpai-provider" is met
      And "eu-ai-act.art4a.bias-data-conditions" applies and is in force from 2026-07-27
      And "eu-ai-act.art4a.no-onward-transfer-of-bias-data" applies and is in force from 2026-07-27

    Scenario: The maker of a special-purpose model that only supplies it as a part is outside
      Given the case "eu-model-lab"
      And the answer to "training.data" is "web-scraped, sensitive-for-bias-check"
      And the answer to "role.deeds" is "supplies-part"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.gpai-provider" is not met
      And "eu-ai-act.art4a.bias-data-conditions" does not apply because its conditions are not met
      And "eu-ai-act.art4a.no-onward-transfer-of-bias-data" does not apply because its conditions are not met

    Scenario Outline: A laboratory whose work is outside the Act is not bound (<context>)
      Given the case "eu-model-lab"
      And the answer to "training.data" is "web-scraped, sensitive-for-bias-check"
      And the answer to "use.special_context" is "<context>"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.gpai-provider" is met
      And "eu-ai-act.art4a.bias-data-conditions" does not apply because its conditions are not met
      And "eu-ai-act.art4a.no-onward-transfer-of-bias-data" does not apply because its conditions are not met

      Examples:
        | context |
        | science-only |
        | military-security |

    Scenario: A model that infers nothing is no AI model
      Given the case "eu-model-lab"
      And the answer to "training.data" is "web-scraped, sensitive-for-bias-check"
      And the answer to "use.technology" is "fixed-rules"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.gpai-provider" is met
      And "eu-ai-act.art4a.bias-data-conditions" does not apply because its conditions are not met
      And "eu-ai-act.art4a.no-onward-transfer-of-bias-data" does not apply because its conditions are not met

    Scenario: A tool that only applies rules written by people is outside
      Given the case "eu-hiring-score-maker"
      And the answer to "training.level" is "light-tuning"
      And the answer to "training.data" is "client-data, sensitive-for-bias-check"
      And the answer to "use.technology" is "fixed-rules"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art4a.bias-data-conditions" does not apply because its conditions are not met
      And "eu-ai-act.art4a.no-onward-transfer-of-bias-data" does not apply because its conditions are not met

    Scenario: An old tool is bound too: Article 4a applies since 27 July 2026 on its own
      Given the case "eu-hr-software-maker"
      And the answer to "training.level" is "light-tuning"
      And the answer to "training.data" is "client-data, sensitive-for-bias-check"
      And the answer to "use.market_date" is "2025-01-01"
      When it is assessed as of 2027-12-02
      Then these duties apply and are in force:
        | eu-ai-act.art4a.bias-data-conditions |
        | eu-ai-act.art4a.no-onward-transfer-of-bias-data |

Feature: Artificial Intelligence Act, literacy and data against bias, condition by condition
  Each condition is tried alone: one is taken away while the others hold, or it is the only one left of several that would do.

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

Feature: Guidance of the British regulator on AI
  Soft law: a benchmark, never a duty. The order to write a statutory code (SI 2026/425) binds the regulator alone and is no rule here.

  Rule: The guidance of 15 March 2023 and the draft of 2026

    Scenario Outline: A firm that uses AI on data about people may measure itself against it since 15 March 2023: <day>
      Given the case "uk-workshop"
      When it is assessed as of <day>
      Then "uk-ico.ai-guidance.soft" applies and is voluntary from 2023-03-15
      And "uk-ico.ai-guidance.soft" stands in the tier "good-practice"

      Examples:
        | day        |
        | 2023-03-14 |
        | 2023-03-15 |
        | 2026-11-24 |

    Scenario: It speaks to processors as well
      Given the case "uk-transcriber"
      When it is assessed as of 2026-11-24
      Then "uk-ico.ai-guidance.soft" applies and is voluntary from 2023-03-15

    Scenario Outline: Without AI, or without data on people, it has nothing to say: <fact> <answer>
      Given the case "uk-workshop"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "uk-ico.ai-guidance.soft" does not apply because its conditions are not met

      Examples:
        | fact              | answer      |
        | use.technology    | fixed-rules |
        | data.about_people | no          |

    Scenario: As long as nobody knows how the tool works, it may be of use
      Given the case "uk-workshop"
      And the answer to "use.technology" is not known
      When it is assessed as of 2026-11-24
      Then "uk-ico.ai-guidance.soft" may apply, and "use.technology" would settle it

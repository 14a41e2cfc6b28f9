Feature: Canada's voluntary code on advanced generative AI
  Six principles and eighteen measures for those who signed or chose to follow them. Not law; it did not turn into law when the bill died.

  Rule: Managers

    Scenario: A firm that signed, and runs its own writing assistant
      Given the case "ca2-waterloo-writer"
      When it is assessed as of 2026-11-24
      Then "ca-vol-code.manager" applies and is voluntary from 2023-09-27
      And "ca-vol-code.manager" stands in the tier "good-practice"

    Scenario Outline: Running it for oneself or for clients is managing it: <deeds>
      Given the case "ca2-waterloo-writer"
      And the answer to "role.deeds" is "<deeds>"
      When it is assessed as of 2026-11-24
      Then "ca-vol-code.manager" <verdict>

      Examples:
        | deeds     | verdict                                           |
        | uses-it   | applies                                           |
        | sells-it  | applies                                           |
        | built-it  | does not apply because its conditions are not met |

    Scenario Outline: Each part is needed: <fact> <answer> (Managers)
      Given the case "ca2-waterloo-writer"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "ca-vol-code.manager" does not apply because its conditions are not met

      Examples:
        | fact                 | answer                    |
        | in_place.commitments | none                      |
        | in_place.commitments | recognised-risk-framework |
        | in_place.commitments | hiroshima-reporting       |
        | output.kinds         | score-of-person           |
        | use.technology       | fixed-rules               |

    Scenario: Whether the firm signed is not known
      Given the case "ca2-waterloo-writer"
      And the answer to "in_place.commitments" is not known
      When it is assessed as of 2026-11-24
      Then "ca-vol-code.manager" may apply, and "in_place.commitments" would settle it
      And "ca-vol-code.developer" may apply, and "in_place.commitments" would settle it

  Rule: Developers

    Scenario: A firm that signed, and trains its own general model
      Given the case "ca2-waterloo-writer"
      When it is assessed as of 2026-11-24
      Then "ca-vol-code.developer" applies and is voluntary from 2023-09-27
      And "ca-vol-code.developer" stands in the tier "good-practice"

    Scenario Outline: Each part is needed: <fact> <answer> (Developers)
      Given the case "ca2-waterloo-writer"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "ca-vol-code.developer" does not apply because its conditions are not met

      Examples:
        | fact                 | answer              |
        | in_place.commitments | hiroshima-reporting |
        | role.deeds           | fine-tuned-it       |
        | role.deeds           | uses-it, sells-it   |
        | output.kinds         | prediction          |

    Scenario Outline: Before and after publication (<day>)
      Given the case "ca2-waterloo-writer"
      When it is assessed as of <day>
      Then "ca-vol-code.manager" applies and is voluntary from 2023-09-27
      And "ca-vol-code.developer" applies and is voluntary from 2023-09-27

      Examples:
        | day        |
        | 2023-09-26 |
        | 2023-09-27 |

Feature: The five British principles for AI
  There is no British act on AI. The principles of the white paper of 2023 bind nobody.

  Rule: A choice, not a duty

    Scenario Outline: A workshop with a language model may look at the principles since 29 March 2023: <day>
      Given the case "uk-workshop"
      When it is assessed as of <day>
      Then "uk-ai-principles.soft" applies and is voluntary from 2023-03-29
      And "uk-ai-principles.soft" stands in the tier "good-practice"

      Examples:
        | day        |
        | 2023-03-28 |
        | 2023-03-29 |
        | 2026-11-24 |

    Scenario: So may a shop abroad that sells to Britain
      Given the case "uk-us-shop"
      When it is assessed as of 2026-11-24
      Then "uk-ai-principles.soft" applies and is voluntary from 2023-03-29

    Scenario Outline: Without AI or outside business they have nothing to say: <fact> <answer>
      Given the case "uk-workshop"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "uk-ai-principles.soft" does not apply because its conditions are not met

      Examples:
        | fact           | answer         |
        | use.technology | fixed-rules    |
        | org.kind       | private-person |

    Scenario: Without any link to the United Kingdom they are of no concern
      Given the case "uk-us-shop"
      And the answer to "market.places" is "US-OH"
      And the answer to "people.locations" is "US-OH"
      When it is assessed as of 2026-11-24
      Then "uk-ai-principles.soft" does not apply

    Scenario: As long as nobody knows how the tool works, they may be of use
      Given the case "uk-workshop"
      And the answer to "use.technology" is not known
      When it is assessed as of 2026-11-24
      Then "uk-ai-principles.soft" may apply, and "use.technology" would settle it

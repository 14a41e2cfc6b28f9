Feature: NIST AI Risk Management Framework
  A voluntary framework for anyone in business whose AI touches the United States. In Texas it is part of a defence, nowhere a duty.

  Rule: NIST AI 100-1 and 600-1 - good practice

    Scenario: The framework was published on 26 January 2023: the day before
      Given the case "us-fed-lender"
      When it is assessed as of 2023-01-25
      Then "us-nist-ai-rmf.adopt" applies and is voluntary from 2023-01-26

    Scenario: It stays voluntary, and stands with good practice
      Given the case "us-fed-lender"
      When it is assessed as of 2026-11-24
      Then "us-nist-ai-rmf.adopt" applies and is voluntary from 2023-01-26
      And "us-nist-ai-rmf.adopt" stands in the tier "good-practice"

    Scenario: In Texas too the framework is no duty
      Given the case "us-fed-lender"
      And the answer to "org.established_in" is "US-TX"
      When it is assessed as of 2026-11-24
      Then "us-nist-ai-rmf.adopt" applies and is voluntary from 2023-01-26

    Scenario Outline: For businesses that use AI in the United States: <what>
      Given the case "us-fed-lender"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-nist-ai-rmf.adopt" does not apply because its conditions are not met

      Examples:
        | what               | fact           | answer         |
        | rules people wrote | use.technology | fixed-rules    |
        | a private person   | org.kind       | private-person |

    Scenario: A firm with no tie to the United States has no reason to
      Given the case "us-fed-lender"
      And the answer to "org.established_in" is "FR"
      And the answer to "market.places" is "FR"
      And the answer to "people.locations" is "FR"
      When it is assessed as of 2026-11-24
      Then "us-nist-ai-rmf.adopt" does not apply because its conditions are not met

    Scenario: While it is not known whether the tool infers, the framework may be of use
      Given the case "us-fed-lender"
      And the answer to "use.technology" is not known
      When it is assessed as of 2026-11-24
      Then "us-nist-ai-rmf.adopt" may apply, and "use.technology" would settle it

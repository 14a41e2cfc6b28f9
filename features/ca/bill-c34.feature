Feature: Bill C-34
  First reading on 10 June 2026, no later stage known. Nothing of it may be shown as a present duty.

  Rule: Bill C-34 - AI chatbots

    Scenario: The maker of a writing assistant that people talk to follows the bill
      Given the case "ca2-waterloo-writer"
      When it is assessed as of 2026-11-24
      Then "ca-bill-c34.watch" applies and is pending
      And "ca-bill-c34.watch" stands in the tier "plan"

    Scenario Outline: Each part is needed: <fact> <answer>
      Given the case "ca2-waterloo-writer"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "ca-bill-c34.watch" does not apply because its conditions are not met

      Examples:
        | fact               | answer      |
        | interaction.direct | one-way     |
        | interaction.direct | no          |
        | use.technology     | fixed-rules |
        | role.deeds         | uses-it     |

    Scenario: Nothing in Canada, nothing to follow
      Given the case "ca2-waterloo-writer"
      And the answer to "org.established_in" is "FR"
      And the answer to "market.places" is "FR"
      And the answer to "people.locations" is "FR"
      When it is assessed as of 2026-11-24
      Then "ca-bill-c34.watch" does not apply because its conditions are not met

    Scenario: Whether people talk to it is not known
      Given the case "ca2-waterloo-writer"
      And the answer to "interaction.direct" is not known
      When it is assessed as of 2026-11-24
      Then "ca-bill-c34.watch" may apply, and "interaction.direct" would settle it

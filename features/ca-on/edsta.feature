Feature: Ontario, Enhancing Digital Security and Trust Act, 2024
  The AI sections (5 to 8) bind public sector entities, only in prescribed circumstances, and no regulation prescribes any. Private
  suppliers are reached by contract. Nothing here is in force for them, and nothing may be shown as if it were.

  Rule: Sections 5 to 8 - a matter to watch for suppliers of AI to Ontario's public sector

    Scenario: A supplier of AI to a town watches, and owes nothing yet
      Given the case "on-permit-helper"
      When it is assessed as of 2026-11-24
      Then "ca-on-edsta.supplier-watch" applies and is pending

    Scenario: Nothing to watch without a public client in Ontario
      Given the case "on-permit-helper"
      And the answer to "org.public_work" is "none"
      When it is assessed as of 2026-11-24
      Then "ca-on-edsta.supplier-watch" does not apply because its conditions are not met

    Scenario: A supplier to a federal department is not concerned
      Given the case "on-permit-helper"
      And the answer to "org.public_work" is "supplies-ca-federal"
      When it is assessed as of 2026-11-24
      Then "ca-on-edsta.supplier-watch" does not apply because its conditions are not met

    Scenario: A tool with fixed rules is no AI
      Given the case "on-permit-helper"
      And the answer to "use.technology" is "fixed-rules"
      When it is assessed as of 2026-11-24
      Then "ca-on-edsta.supplier-watch" does not apply because its conditions are not met

    Scenario: Not knowing whom one supplies leaves it open
      Given the case "on-permit-helper"
      And the answer to "org.public_work" is not known
      When it is assessed as of 2026-11-24
      Then "ca-on-edsta.supplier-watch" may apply, and "org.public_work" would settle it

    Scenario: Not knowing how the tool works leaves it open
      Given the case "on-permit-helper"
      And the answer to "use.technology" is not known
      When it is assessed as of 2026-11-24
      Then "ca-on-edsta.supplier-watch" may apply, and "use.technology" would settle it

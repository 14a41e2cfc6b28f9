Feature: Bill C-36
  First reading on 15 June 2026, no later stage known. PIPEDA stays the law, and has no administrative fines; the Artificial Intelligence
  and Data Act died with Bill C-27 on 6 January 2025.

  Rule: Bill C-36 - a new privacy statute

    Scenario: Whoever is under PIPEDA follows the bill and owes nothing by it
      Given the case "ca-toronto-shop"
      When it is assessed as of 2026-11-24
      Then "ca-bill-c36.watch" applies and is pending
      And "ca-bill-c36.watch" stands in the tier "plan"
      And "ca-pipeda.p3.meaningful-consent" applies

    Scenario: A framer whose data stays in British Columbia is not under PIPEDA
      Given the case "ca-victoria-framer"
      When it is assessed as of 2026-11-24
      Then "ca-bill-c36.watch" does not apply because its conditions are not met

    Scenario: Whether people can be recognised is not known
      Given the case "ca-toronto-shop"
      And the answer to "data.about_people" is not known
      When it is assessed as of 2026-11-24
      Then "ca-bill-c36.watch" may apply, and "data.about_people" would settle it

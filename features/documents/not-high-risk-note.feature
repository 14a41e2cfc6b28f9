Feature: What the document says: Why it is not high-risk: note and registration
  It has no part that hangs on a condition; it is needed where a listed use is not high-risk, and not elsewhere.

  Scenario: A listed use that only prepares
    Given the case "eu-hr-software-maker"
    When it is assessed as of 2026-11-24
    Then the document "not-high-risk-note" is needed

  Scenario: A use that no annex lists
    Given the case "hair-salon-booking"
    When it is assessed as of 2026-11-24
    Then the document "not-high-risk-note" is not needed

Feature: What the document says: Financial privacy notice (United States)
  Each part that hangs on a condition, in a case in which it stands and in one in which it does not.

  Scenario: ca-us2-dental-plan
    Given the case "ca-us2-dental-plan"
    When it is assessed as of 2026-11-24
    Then the document "financial-privacy-notice" does not say "It protects them by safeguards that"

  Scenario: ca-us-lender
    Given the case "ca-us-lender"
    When it is assessed as of 2026-11-24
    Then the document "financial-privacy-notice" says "It protects them by safeguards that"

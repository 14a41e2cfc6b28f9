Feature: What the document says: A tool counts in this decision: the notice (Colorado)
  Each part that hangs on a condition, in a case in which it stands and in one in which it does not.

  Scenario: co-home-finder
    Given the case "co-home-finder"
    When it is assessed as of 2026-11-24
    Then the document "notice-before-decision" does not say "This holds for applicants and staff"

  Scenario: ca-regina-isp
    Given the case "ca-regina-isp"
    When it is assessed as of 2026-11-24
    Then the document "notice-before-decision" says "This holds for applicants and staff"

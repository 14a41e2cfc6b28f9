Feature: What the document says: AI and patient data: our rules (Ontario)
  Each part that hangs on a condition, in a case in which it stands and in one in which it does not.

  Scenario: ca-ottawa-dental, vendor.runs_it: own-machines
    Given the case "ca-ottawa-dental"
    And the answer to "vendor.runs_it" is "own-machines"
    When it is assessed as of 2026-11-24
    Then the document "patient-data-rules" does not say "acts as agent of"
    And the document "patient-data-rules" does not say "Kept in, or opened from"

  Scenario: owner-toronto
    Given the case "owner-toronto"
    When it is assessed as of 2026-11-24
    Then the document "patient-data-rules" says "acts as agent of"
    And the document "patient-data-rules" says "Kept in, or opened from"

Feature: What the document says: Body patterns: declaration to the Commission (Québec)
  Each part that hangs on a condition, in a case in which it stands and in one in which it does not.

  Scenario: qc-gymnase-acces-facial
    Given the case "qc-gymnase-acces-facial"
    When it is assessed as of 2026-11-24
    Then the document "biometric-declaration" does not say "3. The bank of patterns"
    And the document "biometric-declaration" does not say "60 days later at the earliest"

  Scenario: gym-face-entry
    Given the case "gym-face-entry"
    When it is assessed as of 2026-11-24
    Then the document "biometric-declaration" says "3. The bank of patterns"
    And the document "biometric-declaration" says "60 days later at the earliest"

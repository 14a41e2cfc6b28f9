Feature: What the document says: Instructions for use of an AI system
  Each part that hangs on a condition, in a case in which it stands and in one in which it does not.

  Scenario: gdpr-bureau
    Given the case "gdpr-bureau"
    When it is assessed as of 2026-11-24
    Then the document "instructions-for-use" does not say "Colorado: what you need to tell"
    And the document "instructions-for-use" does not say "Connecticut, hiring and staff: what you"
    And the document "instructions-for-use" does not say "Colorado: this file and the notices"

  Scenario: ca-hamilton-hr-software
    Given the case "ca-hamilton-hr-software"
    When it is assessed as of 2026-11-24
    Then the document "instructions-for-use" says "Colorado: what you need to tell"
    And the document "instructions-for-use" says "Connecticut, hiring and staff: what you"
    And the document "instructions-for-use" says "Colorado: this file and the notices"

  Scenario: gdpr-bureau, role.deeds: sells-it
    Given the case "gdpr-bureau"
    And the answer to "role.deeds" is "sells-it"
    When it is assessed as of 2026-11-24
    Then the document "instructions-for-use" does not say "Colorado: what you need to tell"
    And the document "instructions-for-use" does not say "Connecticut, hiring and staff: what you"
    And the document "instructions-for-use" does not say "Colorado: this file and the notices"

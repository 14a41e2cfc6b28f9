Feature: What the document says: What our system learned from: the public summary
  Each part that hangs on a condition, in a case in which it stands and in one in which it does not.

  Scenario: ca-us2-companion-app
    Given the case "ca-us2-companion-app"
    When it is assessed as of 2026-11-24
    Then the document "training-data-summary" does not say "For the European Union"
    And the document "training-data-summary" does not say "Published on the AI Office's own"
    And the document "training-data-summary" does not say "Our copyright policy: we use works"
    And the document "training-data-summary" says "For you: where it stands (not"
    And the document "training-data-summary" says "On our own website at"

  Scenario: de-machine-maker
    Given the case "de-machine-maker"
    When it is assessed as of 2026-11-24
    Then the document "training-data-summary" says "For the European Union"
    And the document "training-data-summary" says "Published on the AI Office's own"
    And the document "training-data-summary" says "Our copyright policy: we use works"
    And the document "training-data-summary" does not say "For you: where it stands (not"
    And the document "training-data-summary" does not say "On our own website at"

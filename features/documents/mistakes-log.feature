Feature: What the document says: Accuracy: log of mistakes and redress
  Each part that hangs on a condition, in a case in which it stands and in one in which it does not.

  Scenario: ca2-calgary-roofer
    Given the case "ca2-calgary-roofer"
    When it is assessed as of 2026-11-24
    Then the document "mistakes-log" does not say "A decision about somebody rested on"
    And the document "mistakes-log" does not say "Plan for watching the system after"
    And the document "mistakes-log" does not say "Maker of a high-risk system: over"
    And the document "mistakes-log" does not say "Japan: this log and your safety"
    And the document "mistakes-log" does not say "What you say about it in"
    And the document "mistakes-log" does not say "Words, place, first day"

  Scenario: g7-hiring-software
    Given the case "g7-hiring-software"
    When it is assessed as of 2026-11-24
    Then the document "mistakes-log" says "A decision about somebody rested on"
    And the document "mistakes-log" says "Plan for watching the system after"
    And the document "mistakes-log" says "Maker of a high-risk system: over"
    And the document "mistakes-log" says "Japan: this log and your safety"
    And the document "mistakes-log" says "What you say about it in"
    And the document "mistakes-log" says "Words, place, first day"

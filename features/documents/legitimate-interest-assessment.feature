Feature: What the document says: Legitimate-interest assessment
  Each part that hangs on a condition, in a case in which it stands and in one in which it does not.

  Scenario: eu-bakery-cv-ranker
    Given the case "eu-bakery-cv-ranker"
    When it is assessed as of 2026-11-24
    Then the document "legitimate-interest-assessment" does not say "Intimate data is among it. Your"
    And the document "legitimate-interest-assessment" does not say "Children are concerned: their interests weigh"
    And the document "legitimate-interest-assessment" does not say "The supplier uses, or may use,"

  Scenario: owner-salon
    Given the case "owner-salon"
    When it is assessed as of 2026-11-24
    Then the document "legitimate-interest-assessment" does not say "Intimate data is among it. Your"
    And the document "legitimate-interest-assessment" says "Children are concerned: their interests weigh"
    And the document "legitimate-interest-assessment" says "The supplier uses, or may use,"

  Scenario: eu-bakery-cv-ranker, data.kinds: health
    Given the case "eu-bakery-cv-ranker"
    And the answer to "data.kinds" is "health"
    When it is assessed as of 2026-11-24
    Then the document "legitimate-interest-assessment" says "Intimate data is among it. Your"
    And the document "legitimate-interest-assessment" does not say "Children are concerned: their interests weigh"
    And the document "legitimate-interest-assessment" does not say "The supplier uses, or may use,"

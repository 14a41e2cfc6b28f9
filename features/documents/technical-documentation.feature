Feature: What the document says: Technical file of an AI system (short form)
  Each part that hangs on a condition, in a case in which it stands and in one in which it does not.

  Scenario: owner-munich
    Given the case "owner-munich"
    When it is assessed as of 2026-11-24
    Then the document "technical-documentation" does not say "Small maker: the Commission is to"
    And the document "technical-documentation" does not say "5. to 9. The rest of"
    And the document "technical-documentation" does not say "5. Risk management (Art 9)"
    And the document "technical-documentation" does not say "Kept for ten years after the"
    And the document "technical-documentation" says "Texas: if the Attorney General sends"

  Scenario: eu-hiring-score-maker
    Given the case "eu-hiring-score-maker"
    When it is assessed as of 2026-11-24
    Then the document "technical-documentation" says "Small maker: the Commission is to"
    And the document "technical-documentation" says "5. to 9. The rest of"
    And the document "technical-documentation" says "5. Risk management (Art 9)"
    And the document "technical-documentation" says "Kept for ten years after the"
    And the document "technical-documentation" does not say "Texas: if the Attorney General sends"

Feature: What the document says: AI policy for staff
  Each part that hangs on a condition, in a case in which it stands and in one in which it does not.

  Scenario: ca-moncton-librairie
    Given the case "ca-moncton-librairie"
    When it is assessed as of 2026-11-24
    Then the document "ai-use-policy" does not say "Anything about health, disability or genes,"
    And the document "ai-use-policy" does not say "Account numbers, identity numbers or credit"
    And the document "ai-use-policy" does not say "Anything about a child, except in"
    And the document "ai-use-policy" does not say "In the tools whose maker may"
    And the document "ai-use-policy" does not say "No one is hired, turned down,"
    And the document "ai-use-policy" does not say "A machine that talks to people"
    And the document "ai-use-policy" does not say "A picture, sound or film made"
    And the document "ai-use-policy" does not say "Read the feelings of staff or"
    And the document "ai-use-policy" does not say "A complaint about data from the"
    And the document "ai-use-policy" does not say "How long we keep data, and"
    And the document "ai-use-policy" does not say "Keeping and destruction"
    And the document "ai-use-policy" does not say "In detail and in plain words,"

  Scenario: g7-hiring-software
    Given the case "g7-hiring-software"
    When it is assessed as of 2026-11-24
    Then the document "ai-use-policy" does not say "Anything about health, disability or genes,"
    And the document "ai-use-policy" does not say "Account numbers, identity numbers or credit"
    And the document "ai-use-policy" says "Anything about a child, except in"
    And the document "ai-use-policy" says "In the tools whose maker may"
    And the document "ai-use-policy" says "No one is hired, turned down,"
    And the document "ai-use-policy" says "A machine that talks to people"
    And the document "ai-use-policy" does not say "A picture, sound or film made"
    And the document "ai-use-policy" says "Read the feelings of staff or"
    And the document "ai-use-policy" says "A complaint about data from the"
    And the document "ai-use-policy" says "How long we keep data, and"
    And the document "ai-use-policy" says "Keeping and destruction"
    And the document "ai-use-policy" says "In detail and in plain words,"

  Scenario: co-clinic
    Given the case "co-clinic"
    When it is assessed as of 2026-11-24
    Then the document "ai-use-policy" says "Anything about health, disability or genes,"
    And the document "ai-use-policy" says "Account numbers, identity numbers or credit"
    And the document "ai-use-policy" does not say "Anything about a child, except in"
    And the document "ai-use-policy" does not say "In the tools whose maker may"
    And the document "ai-use-policy" says "No one is hired, turned down,"
    And the document "ai-use-policy" does not say "A machine that talks to people"
    And the document "ai-use-policy" does not say "A picture, sound or film made"
    And the document "ai-use-policy" does not say "Read the feelings of staff or"
    And the document "ai-use-policy" does not say "A complaint about data from the"
    And the document "ai-use-policy" does not say "How long we keep data, and"
    And the document "ai-use-policy" does not say "Keeping and destruction"
    And the document "ai-use-policy" does not say "In detail and in plain words,"

  Scenario: eu-game-studio
    Given the case "eu-game-studio"
    When it is assessed as of 2026-11-24
    Then the document "ai-use-policy" does not say "Anything about health, disability or genes,"
    And the document "ai-use-policy" does not say "Account numbers, identity numbers or credit"
    And the document "ai-use-policy" does not say "Anything about a child, except in"
    And the document "ai-use-policy" does not say "In the tools whose maker may"
    And the document "ai-use-policy" does not say "No one is hired, turned down,"
    And the document "ai-use-policy" does not say "A machine that talks to people"
    And the document "ai-use-policy" says "A picture, sound or film made"
    And the document "ai-use-policy" says "Read the feelings of staff or"
    And the document "ai-use-policy" does not say "A complaint about data from the"
    And the document "ai-use-policy" does not say "How long we keep data, and"
    And the document "ai-use-policy" does not say "Keeping and destruction"
    And the document "ai-use-policy" does not say "In detail and in plain words,"

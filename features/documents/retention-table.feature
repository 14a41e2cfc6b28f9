Feature: What the document says: How long data is kept: the table
  Each part that hangs on a condition, in a case in which it stands and in one in which it does not.

  Scenario: ab-furniture-credit
    Given the case "ab-furniture-credit"
    When it is assessed as of 2026-11-24
    Then the document "retention-table" does not say "Least times"
    And the document "retention-table" does not say "European Union, high-risk AI: the logs"
    And the document "retention-table" does not say "Québec: information used for a decision"
    And the document "retention-table" does not say "British Columbia: information used for a"
    And the document "retention-table" does not say "United States, hiring and staff: applications,"
    And the document "retention-table" does not say "California, hiring and staff: four years,"
    And the document "retention-table" does not say "United States, credit: the file of"
    And the document "retention-table" does not say "Colorado, tools that decide about people:"
    And the document "retention-table" does not say "Québec: destroyed once the purpose is"
    And the document "retention-table" does not say "Illinois, body patterns: once the purpose"
    And the document "retention-table" does not say "Colorado, body patterns: once the purpose"
    And the document "retention-table" does not say "Children's data in the United States:"

  Scenario: g7-hiring-software
    Given the case "g7-hiring-software"
    When it is assessed as of 2026-11-24
    Then the document "retention-table" says "Least times"
    And the document "retention-table" does not say "European Union, high-risk AI: the logs"
    And the document "retention-table" says "Québec: information used for a decision"
    And the document "retention-table" says "British Columbia: information used for a"
    And the document "retention-table" says "United States, hiring and staff: applications,"
    And the document "retention-table" says "California, hiring and staff: four years,"
    And the document "retention-table" does not say "United States, credit: the file of"
    And the document "retention-table" says "Colorado, tools that decide about people:"
    And the document "retention-table" says "Québec: destroyed once the purpose is"
    And the document "retention-table" does not say "Illinois, body patterns: once the purpose"
    And the document "retention-table" does not say "Colorado, body patterns: once the purpose"
    And the document "retention-table" says "Children's data in the United States:"

  Scenario: co-gym
    Given the case "co-gym"
    When it is assessed as of 2026-11-24
    Then the document "retention-table" says "Least times"
    And the document "retention-table" does not say "European Union, high-risk AI: the logs"
    And the document "retention-table" does not say "Québec: information used for a decision"
    And the document "retention-table" does not say "British Columbia: information used for a"
    And the document "retention-table" does not say "United States, hiring and staff: applications,"
    And the document "retention-table" does not say "California, hiring and staff: four years,"
    And the document "retention-table" says "United States, credit: the file of"
    And the document "retention-table" does not say "Colorado, tools that decide about people:"
    And the document "retention-table" does not say "Québec: destroyed once the purpose is"
    And the document "retention-table" does not say "Illinois, body patterns: once the purpose"
    And the document "retention-table" says "Colorado, body patterns: once the purpose"
    And the document "retention-table" does not say "Children's data in the United States:"

  Scenario: de-bakery-hiring
    Given the case "de-bakery-hiring"
    When it is assessed as of 2026-11-24
    Then the document "retention-table" says "Least times"
    And the document "retention-table" says "European Union, high-risk AI: the logs"
    And the document "retention-table" does not say "Québec: information used for a decision"
    And the document "retention-table" does not say "British Columbia: information used for a"
    And the document "retention-table" does not say "United States, hiring and staff: applications,"
    And the document "retention-table" does not say "California, hiring and staff: four years,"
    And the document "retention-table" does not say "United States, credit: the file of"
    And the document "retention-table" does not say "Colorado, tools that decide about people:"
    And the document "retention-table" does not say "Québec: destroyed once the purpose is"
    And the document "retention-table" does not say "Illinois, body patterns: once the purpose"
    And the document "retention-table" does not say "Colorado, body patterns: once the purpose"
    And the document "retention-table" does not say "Children's data in the United States:"

  Scenario: il-gym-clock
    Given the case "il-gym-clock"
    When it is assessed as of 2026-11-24
    Then the document "retention-table" says "Least times"
    And the document "retention-table" does not say "European Union, high-risk AI: the logs"
    And the document "retention-table" does not say "Québec: information used for a decision"
    And the document "retention-table" does not say "British Columbia: information used for a"
    And the document "retention-table" does not say "United States, hiring and staff: applications,"
    And the document "retention-table" says "California, hiring and staff: four years,"
    And the document "retention-table" does not say "United States, credit: the file of"
    And the document "retention-table" does not say "Colorado, tools that decide about people:"
    And the document "retention-table" does not say "Québec: destroyed once the purpose is"
    And the document "retention-table" says "Illinois, body patterns: once the purpose"
    And the document "retention-table" says "Colorado, body patterns: once the purpose"
    And the document "retention-table" does not say "Children's data in the United States:"

Feature: What the document says: Children: assessment, parents' consent, words for the child
  Each part that hangs on a condition, in a case in which it stands and in one in which it does not.

  Scenario: owner-consultant
    Given the case "owner-consultant"
    When it is assessed as of 2026-11-24
    Then the document "childrens-assessment" is not needed

  Scenario: bakery-cv-ranker
    Given the case "bakery-cv-ranker"
    When it is assessed as of 2026-11-24
    Then the document "childrens-assessment" does not say "Vermont: what under-18s are shown is"
    And the document "childrens-assessment" does not say "United Kingdom: a parent says yes"
    And the document "childrens-assessment" says "European Union: a parent says yes"
    And the document "childrens-assessment" says "France, below 15: the child and"
    And the document "childrens-assessment" does not say "Italy, below 14: the parent's yes"
    And the document "childrens-assessment" says "Québec, below 14: whoever has parental"
    And the document "childrens-assessment" does not say "United States, below 13: a yes"
    And the document "childrens-assessment" does not say "Arkansas, 13 to 16: the teenager"

  Scenario: g7-hiring-software
    Given the case "g7-hiring-software"
    When it is assessed as of 2026-11-24
    Then the document "childrens-assessment" does not say "Vermont: what under-18s are shown is"
    And the document "childrens-assessment" does not say "United Kingdom: a parent says yes"
    And the document "childrens-assessment" does not say "European Union: a parent says yes"
    And the document "childrens-assessment" does not say "France, below 15: the child and"
    And the document "childrens-assessment" says "Italy, below 14: the parent's yes"
    And the document "childrens-assessment" says "Québec, below 14: whoever has parental"
    And the document "childrens-assessment" says "United States, below 13: a yes"
    And the document "childrens-assessment" does not say "Arkansas, 13 to 16: the teenager"

  Scenario: gap-burlington-clips
    Given the case "gap-burlington-clips"
    When it is assessed as of 2026-11-24
    Then the document "childrens-assessment" says "Vermont: what under-18s are shown is"
    And the document "childrens-assessment" does not say "United Kingdom: a parent says yes"
    And the document "childrens-assessment" does not say "European Union: a parent says yes"
    And the document "childrens-assessment" does not say "France, below 15: the child and"
    And the document "childrens-assessment" does not say "Italy, below 14: the parent's yes"
    And the document "childrens-assessment" does not say "Québec, below 14: whoever has parental"
    And the document "childrens-assessment" does not say "United States, below 13: a yes"
    And the document "childrens-assessment" does not say "Arkansas, 13 to 16: the teenager"

  Scenario: gap-little-rock-homework
    Given the case "gap-little-rock-homework"
    When it is assessed as of 2026-11-24
    Then the document "childrens-assessment" does not say "Vermont: what under-18s are shown is"
    And the document "childrens-assessment" does not say "United Kingdom: a parent says yes"
    And the document "childrens-assessment" does not say "European Union: a parent says yes"
    And the document "childrens-assessment" does not say "France, below 15: the child and"
    And the document "childrens-assessment" does not say "Italy, below 14: the parent's yes"
    And the document "childrens-assessment" does not say "Québec, below 14: whoever has parental"
    And the document "childrens-assessment" does not say "United States, below 13: a yes"
    And the document "childrens-assessment" says "Arkansas, 13 to 16: the teenager"

  Scenario: uk-story-app
    Given the case "uk-story-app"
    When it is assessed as of 2026-11-24
    Then the document "childrens-assessment" does not say "Vermont: what under-18s are shown is"
    And the document "childrens-assessment" says "United Kingdom: a parent says yes"
    And the document "childrens-assessment" does not say "European Union: a parent says yes"
    And the document "childrens-assessment" does not say "France, below 15: the child and"
    And the document "childrens-assessment" does not say "Italy, below 14: the parent's yes"
    And the document "childrens-assessment" does not say "Québec, below 14: whoever has parental"
    And the document "childrens-assessment" does not say "United States, below 13: a yes"
    And the document "childrens-assessment" does not say "Arkansas, 13 to 16: the teenager"

Feature: What the document says: Human oversight: who, what, when to stop
  Each part that hangs on a condition, in a case in which it stands and in one in which it does not.

  Scenario: eu-clinic-scan-reader
    Given the case "eu-clinic-scan-reader"
    When it is assessed as of 2026-11-24
    Then the document "human-oversight-sheet" does not say "On our answers today your look"
    And the document "human-oversight-sheet" does not say "When somebody objects to a result"
    And the document "human-oversight-sheet" does not say "You hear the person, go through"
    And the document "human-oversight-sheet" does not say "Recognising people by their body: nothing"
    And the document "human-oversight-sheet" does not say "Care and treatment"
    And the document "human-oversight-sheet" does not say "A licensed professional reads everything the"
    And the document "human-oversight-sheet" does not say "California, discipline and dismissal: the tool"
    And the document "human-oversight-sheet" says "We look at how it works"

  Scenario: owner-osaka
    Given the case "owner-osaka"
    When it is assessed as of 2026-11-24
    Then the document "human-oversight-sheet" does not say "On our answers today your look"
    And the document "human-oversight-sheet" says "When somebody objects to a result"
    And the document "human-oversight-sheet" says "You hear the person, go through"
    And the document "human-oversight-sheet" does not say "Recognising people by their body: nothing"
    And the document "human-oversight-sheet" does not say "Care and treatment"
    And the document "human-oversight-sheet" does not say "A licensed professional reads everything the"
    And the document "human-oversight-sheet" does not say "California, discipline and dismissal: the tool"
    And the document "human-oversight-sheet" does not say "We look at how it works"

  Scenario: ca-us2-dental-plan
    Given the case "ca-us2-dental-plan"
    When it is assessed as of 2026-11-24
    Then the document "human-oversight-sheet" does not say "On our answers today your look"
    And the document "human-oversight-sheet" does not say "When somebody objects to a result"
    And the document "human-oversight-sheet" does not say "You hear the person, go through"
    And the document "human-oversight-sheet" does not say "Recognising people by their body: nothing"
    And the document "human-oversight-sheet" says "Care and treatment"
    And the document "human-oversight-sheet" says "A licensed professional reads everything the"
    And the document "human-oversight-sheet" does not say "California, discipline and dismissal: the tool"
    And the document "human-oversight-sheet" does not say "We look at how it works"

  Scenario: ca-us2-warehouse
    Given the case "ca-us2-warehouse"
    When it is assessed as of 2026-11-24
    Then the document "human-oversight-sheet" does not say "On our answers today your look"
    And the document "human-oversight-sheet" does not say "When somebody objects to a result"
    And the document "human-oversight-sheet" does not say "You hear the person, go through"
    And the document "human-oversight-sheet" does not say "Recognising people by their body: nothing"
    And the document "human-oversight-sheet" does not say "Care and treatment"
    And the document "human-oversight-sheet" does not say "A licensed professional reads everything the"
    And the document "human-oversight-sheet" says "California, discipline and dismissal: the tool"
    And the document "human-oversight-sheet" does not say "We look at how it works"

  Scenario: eu-courier-app
    Given the case "eu-courier-app"
    When it is assessed as of 2026-11-24
    Then the document "human-oversight-sheet" says "On our answers today your look"
    And the document "human-oversight-sheet" does not say "When somebody objects to a result"
    And the document "human-oversight-sheet" does not say "You hear the person, go through"
    And the document "human-oversight-sheet" does not say "Recognising people by their body: nothing"
    And the document "human-oversight-sheet" does not say "Care and treatment"
    And the document "human-oversight-sheet" does not say "A licensed professional reads everything the"
    And the document "human-oversight-sheet" does not say "California, discipline and dismissal: the tool"
    And the document "human-oversight-sheet" says "We look at how it works"

  Scenario: eu-clinic-scan-reader, bio.uses: identify-many
    Given the case "eu-clinic-scan-reader"
    And the answer to "bio.uses" is "identify-many"
    When it is assessed as of 2026-11-24
    Then the document "human-oversight-sheet" does not say "On our answers today your look"
    And the document "human-oversight-sheet" does not say "When somebody objects to a result"
    And the document "human-oversight-sheet" does not say "You hear the person, go through"
    And the document "human-oversight-sheet" says "Recognising people by their body: nothing"
    And the document "human-oversight-sheet" does not say "Care and treatment"
    And the document "human-oversight-sheet" does not say "A licensed professional reads everything the"
    And the document "human-oversight-sheet" does not say "California, discipline and dismissal: the tool"
    And the document "human-oversight-sheet" says "We look at how it works"

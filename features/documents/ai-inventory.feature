Feature: What the document says: Inventory of AI uses: one sheet a use
  Each part that hangs on a condition, in a case in which it stands and in one in which it does not.

  Scenario: de-joinery-letters
    Given the case "de-joinery-letters"
    When it is assessed as of 2026-11-24
    Then the document "ai-inventory" says "Under the AI Act we are a deployer"
    And the document "ai-inventory" does not say "Under the AI Act we are its provider:"
    And the document "ai-inventory" does not say "Decisions about people"
    And the document "ai-inventory" does not say "Banned by the AI Act, Art"
    And the document "ai-inventory" does not say "High-risk under the AI Act, Art"
    And the document "ai-inventory" says "Not high-risk under the AI Act,"
    And the document "ai-inventory" does not say "People must be told that it"
    And the document "ai-inventory" does not say "Why a use that Annex III"
    And the document "ai-inventory" does not say "What the result counts for there"

  Scenario: eu-lift-safety-maker, decision.domains: job
    Given the case "eu-lift-safety-maker"
    And the answer to "decision.domains" is "job"
    When it is assessed as of 2026-11-24
    Then the document "ai-inventory" does not say "Under the AI Act we are a deployer"
    And the document "ai-inventory" says "Under the AI Act we are its provider:"
    And the document "ai-inventory" says "Decisions about people"
    And the document "ai-inventory" does not say "Banned by the AI Act, Art"
    And the document "ai-inventory" says "High-risk under the AI Act, Art"
    And the document "ai-inventory" does not say "Not high-risk under the AI Act,"
    And the document "ai-inventory" does not say "People must be told that it"
    And the document "ai-inventory" says "Why a use that Annex III"
    And the document "ai-inventory" says "What the result counts for there"

  Scenario: eu-hr-software-maker
    Given the case "eu-hr-software-maker"
    When it is assessed as of 2026-11-24
    Then the document "ai-inventory" does not say "Under the AI Act we are a deployer"
    And the document "ai-inventory" says "Under the AI Act we are its provider:"
    And the document "ai-inventory" does not say "Decisions about people"
    And the document "ai-inventory" does not say "Banned by the AI Act, Art"
    And the document "ai-inventory" does not say "High-risk under the AI Act, Art"
    And the document "ai-inventory" says "Not high-risk under the AI Act,"
    And the document "ai-inventory" does not say "People must be told that it"
    And the document "ai-inventory" says "Why a use that Annex III"
    And the document "ai-inventory" says "What the result counts for there"

  Scenario: eu-mail-checker, output.kinds: unknown
    Given the case "eu-mail-checker"
    And the answer to "output.kinds" is "unknown"
    When it is assessed as of 2026-11-24
    Then the document "ai-inventory" says "Under the AI Act we are a deployer"
    And the document "ai-inventory" does not say "Under the AI Act we are its provider:"
    And the document "ai-inventory" does not say "Decisions about people"
    And the document "ai-inventory" does not say "Banned by the AI Act, Art"
    And the document "ai-inventory" says "High-risk under the AI Act, Art"
    And the document "ai-inventory" does not say "Not high-risk under the AI Act,"
    And the document "ai-inventory" says "People must be told that it"
    And the document "ai-inventory" does not say "Why a use that Annex III"
    And the document "ai-inventory" does not say "What the result counts for there"

  Scenario: gap-boise-adviser
    Given the case "gap-boise-adviser"
    When it is assessed as of 2026-11-24
    Then the document "ai-inventory" does not say "Under the AI Act we are a deployer"
    And the document "ai-inventory" does not say "Under the AI Act we are its provider:"
    And the document "ai-inventory" does not say "Decisions about people"
    And the document "ai-inventory" does not say "Banned by the AI Act, Art"
    And the document "ai-inventory" does not say "High-risk under the AI Act, Art"
    And the document "ai-inventory" does not say "Not high-risk under the AI Act,"
    And the document "ai-inventory" does not say "People must be told that it"
    And the document "ai-inventory" does not say "Why a use that Annex III"
    And the document "ai-inventory" does not say "What the result counts for there"

  Scenario: eu-lift-safety-maker, bio.uses: emotion
    Given the case "eu-lift-safety-maker"
    And the answer to "bio.uses" is "emotion"
    When it is assessed as of 2026-11-24
    Then the document "ai-inventory" does not say "Under the AI Act we are a deployer"
    And the document "ai-inventory" says "Under the AI Act we are its provider:"
    And the document "ai-inventory" does not say "Decisions about people"
    And the document "ai-inventory" says "Banned by the AI Act, Art"
    And the document "ai-inventory" says "High-risk under the AI Act, Art"
    And the document "ai-inventory" does not say "Not high-risk under the AI Act,"
    And the document "ai-inventory" does not say "People must be told that it"
    And the document "ai-inventory" says "Why a use that Annex III"
    And the document "ai-inventory" says "What the result counts for there"

Feature: What the document says: Test for unequal results: record and summary
  Each part that hangs on a condition, in a case in which it stands and in one in which it does not.

  Scenario: jp-fukuoka-shop
    Given the case "jp-fukuoka-shop"
    When it is assessed as of 2026-11-24
    Then the document "bias-test-record" does not say "United States: below four fifths of"
    And the document "bias-test-record" does not say "New York City: by race or"
    And the document "bias-test-record" does not say "United States, where a group fares"
    And the document "bias-test-record" does not say "European Union, maker of a high-risk"
    And the document "bias-test-record" does not say "European Union: intimate data taken to"
    And the document "bias-test-record" does not say "Why other data, made-up or anonymous,"
    And the document "bias-test-record" does not say "Published or filed"
    And the document "bias-test-record" does not say "New York City, on the jobs"
    And the document "bias-test-record" does not say "Illinois, by 31 December, for the"
    And the document "bias-test-record" does not say "Colorado, insurer: this test is part"

  Scenario: ca2-guelph-landlord
    Given the case "ca2-guelph-landlord"
    When it is assessed as of 2026-11-24
    Then the document "bias-test-record" says "United States: below four fifths of"
    And the document "bias-test-record" says "New York City: by race or"
    And the document "bias-test-record" says "United States, where a group fares"
    And the document "bias-test-record" does not say "European Union, maker of a high-risk"
    And the document "bias-test-record" does not say "European Union: intimate data taken to"
    And the document "bias-test-record" does not say "Why other data, made-up or anonymous,"
    And the document "bias-test-record" says "Published or filed"
    And the document "bias-test-record" says "New York City, on the jobs"
    And the document "bias-test-record" says "Illinois, by 31 December, for the"
    And the document "bias-test-record" does not say "Colorado, insurer: this test is part"

  Scenario: gdpr-bureau
    Given the case "gdpr-bureau"
    When it is assessed as of 2026-11-24
    Then the document "bias-test-record" does not say "United States: below four fifths of"
    And the document "bias-test-record" does not say "New York City: by race or"
    And the document "bias-test-record" does not say "United States, where a group fares"
    And the document "bias-test-record" says "European Union, maker of a high-risk"
    And the document "bias-test-record" says "European Union: intimate data taken to"
    And the document "bias-test-record" says "Why other data, made-up or anonymous,"
    And the document "bias-test-record" does not say "Published or filed"
    And the document "bias-test-record" does not say "New York City, on the jobs"
    And the document "bias-test-record" does not say "Illinois, by 31 December, for the"
    And the document "bias-test-record" does not say "Colorado, insurer: this test is part"

  Scenario: gap-denver-life
    Given the case "gap-denver-life"
    When it is assessed as of 2026-11-24
    Then the document "bias-test-record" does not say "United States: below four fifths of"
    And the document "bias-test-record" does not say "New York City: by race or"
    And the document "bias-test-record" does not say "United States, where a group fares"
    And the document "bias-test-record" does not say "European Union, maker of a high-risk"
    And the document "bias-test-record" does not say "European Union: intimate data taken to"
    And the document "bias-test-record" does not say "Why other data, made-up or anonymous,"
    And the document "bias-test-record" says "Published or filed"
    And the document "bias-test-record" does not say "New York City, on the jobs"
    And the document "bias-test-record" does not say "Illinois, by 31 December, for the"
    And the document "bias-test-record" says "Colorado, insurer: this test is part"

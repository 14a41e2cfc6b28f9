Feature: What the document says: Mandate of your representative in Europe
  Each part that hangs on a condition, in a case in which it stands and in one in which it does not.

  Scenario: gdpr-us-shop
    Given the case "gdpr-us-shop"
    When it is assessed as of 2026-11-24
    Then the document "representative-mandate" says "2. For data on people in"
    And the document "representative-mandate" says "where some of the people are whose data"
    And the document "representative-mandate" does not say "3. For data on people in"
    And the document "representative-mandate" does not say "The representative is established in the"
    And the document "representative-mandate" does not say "4. For our high-risk AI systems"
    And the document "representative-mandate" does not say "Appointed before each is made available"
    And the document "representative-mandate" does not say "5. For our general-purpose AI model"
    And the document "representative-mandate" does not say "Appointed before it is placed"

  Scenario: uk-us-shop, role.deeds: released-open-source
    Given the case "uk-us-shop"
    And the answer to "role.deeds" is "released-open-source"
    When it is assessed as of 2026-11-24
    Then the document "representative-mandate" does not say "2. For data on people in"
    And the document "representative-mandate" does not say "where some of the people are whose data"
    And the document "representative-mandate" says "3. For data on people in"
    And the document "representative-mandate" says "The representative is established in the"
    And the document "representative-mandate" does not say "4. For our high-risk AI systems"
    And the document "representative-mandate" does not say "Appointed before each is made available"
    And the document "representative-mandate" says "5. For our general-purpose AI model"
    And the document "representative-mandate" says "Appointed before it is placed"

  Scenario: gdpr-us-shop, role.deeds: released-open-source
    Given the case "gdpr-us-shop"
    And the answer to "role.deeds" is "released-open-source"
    When it is assessed as of 2026-11-24
    Then the document "representative-mandate" says "2. For data on people in"
    And the document "representative-mandate" says "where some of the people are whose data"
    And the document "representative-mandate" does not say "3. For data on people in"
    And the document "representative-mandate" does not say "The representative is established in the"
    And the document "representative-mandate" says "4. For our high-risk AI systems"
    And the document "representative-mandate" says "Appointed before each is made available"
    And the document "representative-mandate" says "5. For our general-purpose AI model"
    And the document "representative-mandate" says "Appointed before it is placed"

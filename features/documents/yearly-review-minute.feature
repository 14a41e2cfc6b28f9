Feature: What the document says: Yearly review of AI and data: minute
  Each part that hangs on a condition, in a case in which it stands and in one in which it does not.

  Scenario: ca-us-bakery-chat
    Given the case "ca-us-bakery-chat"
    When it is assessed as of 2026-11-24
    Then the document "yearly-review-minute" does not say "Data abroad: the basis of each"
    And the document "yearly-review-minute" does not say "Massachusetts: the scope of the security"
    And the document "yearly-review-minute" does not say "Insurer in the United States: the"
    And the document "yearly-review-minute" does not say "Ontario: the six principles of the"

  Scenario: g7-hiring-software
    Given the case "g7-hiring-software"
    When it is assessed as of 2026-11-24
    Then the document "yearly-review-minute" says "Data abroad: the basis of each"
    And the document "yearly-review-minute" does not say "Massachusetts: the scope of the security"
    And the document "yearly-review-minute" does not say "Insurer in the United States: the"
    And the document "yearly-review-minute" says "Ontario: the six principles of the"

  Scenario: ca-us2-dental-plan
    Given the case "ca-us2-dental-plan"
    When it is assessed as of 2026-11-24
    Then the document "yearly-review-minute" does not say "Data abroad: the basis of each"
    And the document "yearly-review-minute" does not say "Massachusetts: the scope of the security"
    And the document "yearly-review-minute" says "Insurer in the United States: the"
    And the document "yearly-review-minute" does not say "Ontario: the six principles of the"

  Scenario: ma-student-lender
    Given the case "ma-student-lender"
    When it is assessed as of 2026-11-24
    Then the document "yearly-review-minute" does not say "Data abroad: the basis of each"
    And the document "yearly-review-minute" says "Massachusetts: the scope of the security"
    And the document "yearly-review-minute" does not say "Insurer in the United States: the"
    And the document "yearly-review-minute" does not say "Ontario: the six principles of the"

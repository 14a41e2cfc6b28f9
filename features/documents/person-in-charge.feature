Feature: What the document says: The person in charge of personal data: appointment
  Each part that hangs on a condition, in a case in which it stands and in one in which it does not.

  Scenario: ca-hamilton-hr-software
    Given the case "ca-hamilton-hr-software"
    When it is assessed as of 2026-11-24
    Then the document "person-in-charge" does not say "Data protection officer (Europe, United Kingdom)"
    And the document "person-in-charge" does not say "Gets no instructions on how to"
    And the document "person-in-charge" does not say "Contact details given to the authority"
    And the document "person-in-charge" does not say "Germany: the officer is protected against"
    And the document "person-in-charge" does not say "Québec: by law it is the"
    And the document "person-in-charge" does not say "The firm stays answerable for information"

  Scenario: g7-hiring-software
    Given the case "g7-hiring-software"
    When it is assessed as of 2026-11-24
    Then the document "person-in-charge" says "Data protection officer (Europe, United Kingdom)"
    And the document "person-in-charge" says "Gets no instructions on how to"
    And the document "person-in-charge" says "Contact details given to the authority"
    And the document "person-in-charge" says "Germany: the officer is protected against"
    And the document "person-in-charge" says "Québec: by law it is the"
    And the document "person-in-charge" says "The firm stays answerable for information"

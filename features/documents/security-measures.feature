Feature: What the document says: Security of data: measures and incident plan
  Each part that hangs on a condition, in a case in which it stands and in one in which it does not.

  Scenario: ca-us-hotel-hiring
    Given the case "ca-us-hotel-hiring"
    When it is assessed as of 2026-11-24
    Then the document "security-measures" does not say "Europe and the United Kingdom: these"
    And the document "security-measures" does not say "Québec: they are reasonable given the"
    And the document "security-measures" does not say "Japan, basic policy and rules of"
    And the document "security-measures" does not say "Massachusetts: this sheet is the written"
    And the document "security-measures" does not say "New York: risks inside and outside"
    And the document "security-measures" does not say "Financial firm: the person in charge"
    And the document "security-measures" does not say "Patient data in the United States:"
    And the document "security-measures" does not say "Licensee of the New York Department"
    And the document "security-measures" does not say "Children's data: the measures are looked"

  Scenario: g7-hiring-software
    Given the case "g7-hiring-software"
    When it is assessed as of 2026-11-24
    Then the document "security-measures" says "Europe and the United Kingdom: these"
    And the document "security-measures" says "Québec: they are reasonable given the"
    And the document "security-measures" says "Japan, basic policy and rules of"
    And the document "security-measures" does not say "Massachusetts: this sheet is the written"
    And the document "security-measures" does not say "New York: risks inside and outside"
    And the document "security-measures" does not say "Financial firm: the person in charge"
    And the document "security-measures" does not say "Patient data in the United States:"
    And the document "security-measures" says "Licensee of the New York Department"
    And the document "security-measures" says "Children's data: the measures are looked"

  Scenario: ma-student-lender
    Given the case "ma-student-lender"
    When it is assessed as of 2026-11-24
    Then the document "security-measures" does not say "Europe and the United Kingdom: these"
    And the document "security-measures" does not say "Québec: they are reasonable given the"
    And the document "security-measures" does not say "Japan, basic policy and rules of"
    And the document "security-measures" says "Massachusetts: this sheet is the written"
    And the document "security-measures" does not say "New York: risks inside and outside"
    And the document "security-measures" says "Financial firm: the person in charge"
    And the document "security-measures" does not say "Patient data in the United States:"
    And the document "security-measures" does not say "Licensee of the New York Department"
    And the document "security-measures" does not say "Children's data: the measures are looked"

  Scenario: ca-us-clinic
    Given the case "ca-us-clinic"
    When it is assessed as of 2026-11-24
    Then the document "security-measures" does not say "Europe and the United Kingdom: these"
    And the document "security-measures" does not say "Québec: they are reasonable given the"
    And the document "security-measures" does not say "Japan, basic policy and rules of"
    And the document "security-measures" does not say "Massachusetts: this sheet is the written"
    And the document "security-measures" does not say "New York: risks inside and outside"
    And the document "security-measures" does not say "Financial firm: the person in charge"
    And the document "security-measures" says "Patient data in the United States:"
    And the document "security-measures" does not say "Licensee of the New York Department"
    And the document "security-measures" does not say "Children's data: the measures are looked"

  Scenario: gap-albany-agency
    Given the case "gap-albany-agency"
    When it is assessed as of 2026-11-24
    Then the document "security-measures" does not say "Europe and the United Kingdom: these"
    And the document "security-measures" does not say "Québec: they are reasonable given the"
    And the document "security-measures" does not say "Japan, basic policy and rules of"
    And the document "security-measures" does not say "Massachusetts: this sheet is the written"
    And the document "security-measures" says "New York: risks inside and outside"
    And the document "security-measures" does not say "Financial firm: the person in charge"
    And the document "security-measures" does not say "Patient data in the United States:"
    And the document "security-measures" says "Licensee of the New York Department"
    And the document "security-measures" does not say "Children's data: the measures are looked"

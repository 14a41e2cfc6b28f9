Feature: What the document says: Agreement with a receiver abroad
  Each part that hangs on a condition, in a case in which it stands and in one in which it does not.

  Scenario: ca2-ottawa-permits
    Given the case "ca2-ottawa-permits"
    When it is assessed as of 2026-11-24
    Then the document "transfer-agreement" does not say "Japan: the route for each receiver"
    And the document "transfer-agreement" says "The agreement"
    And the document "transfer-agreement" says "taking account of the assessment of"
    And the document "transfer-agreement" says "It passes the data on only"
    And the document "transfer-agreement" does not say "sheet for the model clauses"
    And the document "transfer-agreement" does not say "annexed to Decision (EU) 2021/914"
    And the document "transfer-agreement" does not say "Annex II, security, point by point"
    And the document "transfer-agreement" does not say "sheet for the addendum"
    And the document "transfer-agreement" does not say "The four tables of the addendum"

  Scenario: jp2-kyoto-inn
    Given the case "jp2-kyoto-inn"
    When it is assessed as of 2026-11-24
    Then the document "transfer-agreement" says "Japan: the route for each receiver"
    And the document "transfer-agreement" says "The agreement"
    And the document "transfer-agreement" says "taking account of the assessment of"
    And the document "transfer-agreement" says "It passes the data on only"
    And the document "transfer-agreement" says "sheet for the model clauses"
    And the document "transfer-agreement" says "annexed to Decision (EU) 2021/914"
    And the document "transfer-agreement" says "Annex II, security, point by point"
    And the document "transfer-agreement" does not say "sheet for the addendum"
    And the document "transfer-agreement" does not say "The four tables of the addendum"

  Scenario: owner-salon
    Given the case "owner-salon"
    When it is assessed as of 2026-11-24
    Then the document "transfer-agreement" does not say "Japan: the route for each receiver"
    And the document "transfer-agreement" does not say "The agreement"
    And the document "transfer-agreement" does not say "taking account of the assessment of"
    And the document "transfer-agreement" does not say "It passes the data on only"
    And the document "transfer-agreement" says "sheet for the model clauses"
    And the document "transfer-agreement" says "annexed to Decision (EU) 2021/914"
    And the document "transfer-agreement" says "Annex II, security, point by point"
    And the document "transfer-agreement" does not say "sheet for the addendum"
    And the document "transfer-agreement" does not say "The four tables of the addendum"

  Scenario: owner-leeds
    Given the case "owner-leeds"
    When it is assessed as of 2026-11-24
    Then the document "transfer-agreement" does not say "Japan: the route for each receiver"
    And the document "transfer-agreement" does not say "The agreement"
    And the document "transfer-agreement" does not say "taking account of the assessment of"
    And the document "transfer-agreement" does not say "It passes the data on only"
    And the document "transfer-agreement" does not say "sheet for the model clauses"
    And the document "transfer-agreement" does not say "annexed to Decision (EU) 2021/914"
    And the document "transfer-agreement" does not say "Annex II, security, point by point"
    And the document "transfer-agreement" says "sheet for the addendum"
    And the document "transfer-agreement" says "The four tables of the addendum"

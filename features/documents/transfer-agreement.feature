Feature: What the document says: Agreement with a receiver abroad
  Each part that hangs on a condition, in a case in which it stands and in one in which it does not.

  Scenario: ca2-ottawa-permits
    Given the case "ca2-ottawa-permits"
    When it is assessed as of 2026-11-24
    Then the document "transfer-agreement" does not say "Japan: the route for each receiver"
    And the document "transfer-agreement" does not say "Under European or British law too,"

  Scenario: jp2-kyoto-inn
    Given the case "jp2-kyoto-inn"
    When it is assessed as of 2026-11-24
    Then the document "transfer-agreement" says "Japan: the route for each receiver"
    And the document "transfer-agreement" says "Under European or British law too,"

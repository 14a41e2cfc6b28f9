Feature: What the document says: Record of processing: the entry for this use
  Each part that hangs on a condition, in a case in which it stands and in one in which it does not.

  Scenario: de-bakery-hiring
    Given the case "de-bakery-hiring"
    When it is assessed as of 2026-11-24
    Then the document "record-of-processing" does not say "You decide about this data together"
    And the document "record-of-processing" does not say "Transfer to other countries"
    And the document "record-of-processing" does not say "Intimate data is among it. The"
    And the document "record-of-processing" does not say "Second entry: what you do for"
    And the document "record-of-processing" does not say "Each client for whom you handle"

  Scenario: de-records-host
    Given the case "de-records-host"
    When it is assessed as of 2026-11-24
    Then the document "record-of-processing" does not say "You decide about this data together"
    And the document "record-of-processing" does not say "Transfer to other countries"
    And the document "record-of-processing" says "Intimate data is among it. The"
    And the document "record-of-processing" says "Second entry: what you do for"
    And the document "record-of-processing" says "Each client for whom you handle"

  Scenario: staffing-agency
    Given the case "staffing-agency"
    When it is assessed as of 2026-11-24
    Then the document "record-of-processing" says "You decide about this data together"
    And the document "record-of-processing" says "Transfer to other countries"
    And the document "record-of-processing" does not say "Intimate data is among it. The"
    And the document "record-of-processing" does not say "Second entry: what you do for"
    And the document "record-of-processing" does not say "Each client for whom you handle"

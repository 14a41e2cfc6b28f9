Feature: What the document says: Japan: purposes, outsourcing, joint use, records
  Each part that hangs on a condition, in a case in which it stands and in one in which it does not.

  Scenario: jp-kyoto-institute
    Given the case "jp-kyoto-institute"
    When it is assessed as of 2026-11-24
    Then the document "purpose-and-outsourcing" says "uses personal information for"
    And the document "purpose-and-outsourcing" says "A changed purpose stays reasonably connected"
    And the document "purpose-and-outsourcing" does not say "Marks of the body are captured"
    And the document "purpose-and-outsourcing" does not say "Before anybody types personal data into"
    And the document "purpose-and-outsourcing" does not say "Check of the provider"
    And the document "purpose-and-outsourcing" does not say "Outsourcing: the supplier that handles data"
    And the document "purpose-and-outsourcing" does not say "Choice and watch"
    And the document "purpose-and-outsourcing" does not say "The supplier handles the data only"
    And the document "purpose-and-outsourcing" does not say "Passing on and joint use"
    And the document "purpose-and-outsourcing" does not say "Asked before it is passed on"
    And the document "purpose-and-outsourcing" does not say "Published before a joint use"
    And the document "purpose-and-outsourcing" does not say "Record of data passed on or"
    And the document "purpose-and-outsourcing" does not say "The record is kept for three"

  Scenario: g7-hiring-software
    Given the case "g7-hiring-software"
    When it is assessed as of 2026-11-24
    Then the document "purpose-and-outsourcing" says "uses personal information for"
    And the document "purpose-and-outsourcing" says "A changed purpose stays reasonably connected"
    And the document "purpose-and-outsourcing" does not say "Marks of the body are captured"
    And the document "purpose-and-outsourcing" says "Before anybody types personal data into"
    And the document "purpose-and-outsourcing" says "Check of the provider"
    And the document "purpose-and-outsourcing" says "Outsourcing: the supplier that handles data"
    And the document "purpose-and-outsourcing" says "Choice and watch"
    And the document "purpose-and-outsourcing" says "The supplier handles the data only"
    And the document "purpose-and-outsourcing" says "Passing on and joint use"
    And the document "purpose-and-outsourcing" says "Asked before it is passed on"
    And the document "purpose-and-outsourcing" does not say "Published before a joint use"
    And the document "purpose-and-outsourcing" says "Record of data passed on or"
    And the document "purpose-and-outsourcing" says "The record is kept for three"

  Scenario: jp2-sapporo-gym, org.sector: unknown
    Given the case "jp2-sapporo-gym"
    And the answer to "org.sector" is "unknown"
    When it is assessed as of 2026-11-24
    Then the document "purpose-and-outsourcing" says "uses personal information for"
    And the document "purpose-and-outsourcing" says "A changed purpose stays reasonably connected"
    And the document "purpose-and-outsourcing" says "Marks of the body are captured"
    And the document "purpose-and-outsourcing" does not say "Before anybody types personal data into"
    And the document "purpose-and-outsourcing" does not say "Check of the provider"
    And the document "purpose-and-outsourcing" says "Outsourcing: the supplier that handles data"
    And the document "purpose-and-outsourcing" says "Choice and watch"
    And the document "purpose-and-outsourcing" says "The supplier handles the data only"
    And the document "purpose-and-outsourcing" says "Passing on and joint use"
    And the document "purpose-and-outsourcing" does not say "Asked before it is passed on"
    And the document "purpose-and-outsourcing" says "Published before a joint use"
    And the document "purpose-and-outsourcing" does not say "Record of data passed on or"
    And the document "purpose-and-outsourcing" does not say "The record is kept for three"

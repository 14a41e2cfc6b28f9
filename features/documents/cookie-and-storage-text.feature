Feature: What the document says: Cookies and storage on devices: banner, list, proof
  Each part that hangs on a condition, in a case in which it stands and in one in which it does not.

  Scenario: eu-fashion-shop
    Given the case "eu-fashion-shop"
    When it is assessed as of 2026-11-24
    Then the document "cookie-and-storage-text" does not say "France: the choice, no as well"
    And the document "cookie-and-storage-text" does not say "Germany: that something is useful to"
    And the document "cookie-and-storage-text" does not say "United Kingdom: for your own statistics"
    And the document "cookie-and-storage-text" says "Advertising that follows people: name each"
    And the document "cookie-and-storage-text" does not say "Tags of others (videos, maps, fonts,"

  Scenario: g7-hiring-software
    Given the case "g7-hiring-software"
    When it is assessed as of 2026-11-24
    Then the document "cookie-and-storage-text" says "France: the choice, no as well"
    And the document "cookie-and-storage-text" says "Germany: that something is useful to"
    And the document "cookie-and-storage-text" says "United Kingdom: for your own statistics"
    And the document "cookie-and-storage-text" does not say "Advertising that follows people: name each"
    And the document "cookie-and-storage-text" says "Tags of others (videos, maps, fonts,"

Feature: Micro, small and mid-sized firms in EU law
  Recommendation 2003/361/EC counts staff first, then turnover or the balance sheet, whichever helps the firm. Stakes of 25 per cent or
  more bring in the figures of other firms, which are not asked here: such a firm is not shown to be small.

  Rule: Recommendation 2003/361/EC, annex, Article 2(2) - small: fewer than 50 staff, and EUR 10 million of turnover or of assets

    Scenario Outline: <staff> staff, turnover EUR <turnover>, balance sheet EUR <assets>: small <small>
      Given the answer to "org.kind" is "for-profit"
      And the answer to "org.established_in" is "FR"
      And the answer to "org.group_ties" is "none"
      And the answer to "org.headcount" is "FR: <staff>"
      And the answer to "org.turnover" is "<turnover> EUR"
      And the answer to "org.balance_total" is "<assets> EUR"
      When it is assessed as of 2026-11-24
      Then the test "eu.small" is <small>

      Examples: fewer than 50, so 50 is too many whatever the money
        | staff | turnover | assets   | small   |
        | 48    | 10000000 | 90000000 | met     |
        | 49    | 10000000 | 90000000 | met     |
        | 50    | 10000000 | 90000000 | not met |
        | 51    | 3000000  | 3000000  | not met |

      Examples: the turnover alone is enough, up to EUR 10 million and no further
        | staff | turnover | assets   | small   |
        | 20    | 9999999  | 90000000 | met     |
        | 20    | 10000001 | 90000000 | not met |

      Examples: the balance sheet alone is enough too
        | staff | turnover | assets   | small   |
        | 20    | 90000000 | 9999999  | met     |
        | 20    | 90000000 | 10000000 | met     |
        | 20    | 90000000 | 10000001 | not met |

    Scenario: The staff of all places counts, not that of one country
      Given the answer to "org.kind" is "for-profit"
      And the answer to "org.established_in" is "FR, JP"
      And the answer to "org.group_ties" is "none"
      And the answer to "org.headcount" is "FR: 30, JP: 20"
      And the answer to "org.turnover" is "3000000 EUR"
      And the answer to "org.balance_total" is "3000000 EUR"
      When it is assessed as of 2026-11-24
      Then the test "eu.small" is not met

  Rule: Recommendation 2003/361/EC, annex, Article 2(3) - micro: fewer than 10 staff, and EUR 2 million of turnover or of assets

    Scenario Outline: <staff> staff, turnover EUR <turnover>, balance sheet EUR <assets>: micro <micro>
      Given the answer to "org.kind" is "for-profit"
      And the answer to "org.established_in" is "IT"
      And the answer to "org.group_ties" is "none"
      And the answer to "org.headcount" is "IT: <staff>"
      And the answer to "org.turnover" is "<turnover> EUR"
      And the answer to "org.balance_total" is "<assets> EUR"
      When it is assessed as of 2026-11-24
      Then the test "eu.micro" is <micro>
      And the test "eu.small" is <small>

      Examples: fewer than 10, so the tenth makes the firm small
        | staff | turnover | assets  | micro   | small |
        | 8     | 2000000  | 9000000 | met     | met   |
        | 9     | 2000000  | 9000000 | met     | met   |
        | 10    | 2000000  | 9000000 | not met | met   |
        | 11    | 1000000  | 9000000 | not met | met   |

      Examples: the turnover alone is enough, up to EUR 2 million and no further
        | staff | turnover | assets  | micro   | small |
        | 4     | 1999999  | 9000000 | met     | met   |
        | 4     | 2000001  | 9000000 | not met | met   |

      Examples: the balance sheet alone is enough too
        | staff | turnover | assets  | micro   | small |
        | 4     | 9000000  | 1999999 | met     | met   |
        | 4     | 9000000  | 2000000 | met     | met   |
        | 4     | 9000000  | 2000001 | not met | met   |

  Rule: Recommendation 2003/361/EC, annex, Articles 1 and 3(4) - an enterprise, and not under public control

    Scenario Outline: Three people and small sums: <kind>, small and micro <verdict>
      Given the answer to "org.kind" is "<kind>"
      And the answer to "org.established_in" is "DE"
      And the answer to "org.group_ties" is "none"
      And the answer to "org.headcount" is "DE: 3"
      And the answer to "org.turnover" is "300000 EUR"
      When it is assessed as of 2026-11-24
      Then the test "eu.small" is <verdict>
      And the test "eu.micro" is <verdict>

      Examples: whatever its legal form, a body with an economic activity is an enterprise; a public body or a private person is not one here
        | kind           | verdict |
        | for-profit     | met     |
        | sole-trader    | met     |
        | nonprofit      | met     |
        | public-body    | not met |
        | private-person | not met |

  Rule: Recommendation 2003/361/EC, annex, Articles 3 and 6 - figures of partner and linked firms count too

    Scenario Outline: A firm tied by <tie> is not shown to keep its size
      Given the answer to "org.kind" is "for-profit"
      And the answer to "org.established_in" is "DE"
      And the answer to "org.group_ties" is "<tie>"
      And the answer to "org.headcount" is "DE: <staff>"
      And the answer to "org.turnover" is "<turnover> EUR"
      And the answer to "org.balance_total" is "90000000 EUR"
      When it is assessed as of 2026-11-24
      Then the test "eu.micro" is <micro>
      And the test "eu.small" is <small>
      And the test "eu.smc" is <smc>

      Examples: without a tie
        | tie  | staff | turnover  | micro   | small   | smc     |
        | none | 5     | 1000000   | met     | met     | not met |
        | none | 30    | 5000000   | not met | met     | not met |
        | none | 300   | 120000000 | not met | not met | met     |

      Examples: a stake of 25 to 50 per cent, a stake above
        | tie              | staff | turnover  | micro   | small   | smc     |
        | partner-25-to-50 | 5     | 1000000   | not met | not met | not met |
        | linked-over-50   | 5     | 1000000   | not met | not met | not met |
        | partner-25-to-50 | 30    | 5000000   | not met | not met | not met |
        | linked-over-50   | 30    | 5000000   | not met | not met | not met |
        | partner-25-to-50 | 300   | 120000000 | not met | not met | not met |
        | linked-over-50   | 300   | 120000000 | not met | not met | not met |

      Examples: work done for a larger firm without a stake takes nothing away
        | tie                     | staff | turnover | micro   | small | smc     |
        | subcontracted-by-larger | 5     | 1000000  | met     | met   | not met |
        | subcontracted-by-larger | 30    | 5000000  | not met | met   | not met |

    Scenario: Whether there are stakes is not known, so the size stays open
      Given the answer to "org.kind" is "for-profit"
      And the answer to "org.established_in" is "DE"
      And the answer to "org.headcount" is "DE: 5"
      And the answer to "org.turnover" is "1000000 EUR"
      And the answer to "org.group_ties" is not known
      When it is assessed as of 2026-11-24
      Then the test "eu.micro" is open
      And the test "eu.small" is open

  Rule: Article 3(14a)-(14b) - SMEs and small mid-caps, on which the ceiling of fines depends

    Scenario Outline: An SME has fewer than 250 staff, and turnover up to EUR 50 million or a balance sheet up to EUR 43 million
      Given the case "eu-bakery-cv-ranker"
      And the answer to "org.headcount" is "FR: <staff>"
      And the answer to "org.turnover" is "<turnover> EUR"
      And the answer to "org.balance_total" is "<balance> EUR"
      When it is assessed as of 2026-11-24
      Then the test "eu.sme" <verdict>

      Examples:
        | staff | turnover | balance  | verdict    |
        | 249   | 50000000 | 43000000 | is met     |
        | 250   | 50000000 | 43000000 | is not met |
        | 249   | 50000000 | 43000001 | is met     |
        | 249   | 50000001 | 43000000 | is met     |
        | 249   | 50000001 | 43000001 | is not met |

    Scenario Outline: A small mid-cap is no SME, has fewer than 750 staff, and turnover up to EUR 150 million or a balance sheet up to EUR 129 million
      Given the case "eu-bakery-cv-ranker"
      And the answer to "org.headcount" is "FR: <staff>"
      And the answer to "org.turnover" is "<turnover> EUR"
      And the answer to "org.balance_total" is "<balance> EUR"
      When it is assessed as of 2026-11-24
      Then the test "eu.smc" <verdict>

      Examples:
        | staff | turnover  | balance   | verdict    |
        | 249   | 40000000  | 20000000  | is not met |
        | 250   | 40000000  | 20000000  | is met     |
        | 749   | 150000000 | 129000001 | is met     |
        | 750   | 150000000 | 129000000 | is not met |
        | 749   | 150000001 | 129000000 | is met     |
        | 749   | 150000001 | 129000001 | is not met |
        | 240   | 60000000  | 50000000  | is met     |

    Scenario: Trap - the ceiling for a small mid-cap today is not 1,000 staff
      Given the case "eu-bakery-cv-ranker"
      And the answer to "org.headcount" is "FR: 999"
      And the answer to "org.turnover" is "90000000 EUR"
      When it is assessed as of 2026-11-24
      Then the test "eu.smc" is not met

    Scenario: A firm tied to others is not shown to be an SME by its own figures
      Given the case "eu-bakery-cv-ranker"
      And the answer to "org.group_ties" is "linked-over-50"
      When it is assessed as of 2026-11-24
      Then the test "eu.sme" is not met
      And the test "eu.sme-standalone" is not met

    Scenario: A public body is no SME
      Given the case "eu-town-hall-benefits"
      When it is assessed as of 2026-11-24
      Then the test "eu.sme" is not met
      And the test "eu.smc" is not met

Feature: Who counts as small, by the definitions of the G7 members
  One firm can be small in one legal system and not in another: each definition is a test of its own.

  Rule: United Kingdom, Companies Act 2006 - two of three limits

    Scenario Outline: Staff <staff>, turnover <turnover>, assets <assets>: micro-entity <micro>, small <small>, medium or smaller <medium>
      Given the answer to "org.kind" is "for-profit"
      And the answer to "org.established_in" is "GB"
      And the answer to "org.headcount" is "GB: <staff>"
      And the answer to "org.turnover" is "<turnover> GBP"
      And the answer to "org.balance_total" is "<assets> GBP"
      When it is assessed as of 2026-11-24
      Then the test "uk.micro-company" is <micro>
      And the test "uk.small-company" is <small>
      And the test "uk.medium-company" is <medium>

      Examples: staff and turnover decide; the smallest firms are not asked for their assets, so two misses stay open
        | staff | turnover | assets     | micro   | small   | medium  |
        | 10    | 1000000  | 900000000  | met     | met     | met     |
        | 11    | 1000000  | 900000000  | open    | met     | met     |
        | 10    | 1000001  | 900000000  | open    | met     | met     |
        | 50    | 15000000 | 900000000  | not met | met     | met     |
        | 51    | 15000000 | 900000000  | not met | not met | met     |
        | 50    | 15000001 | 900000000  | not met | not met | met     |
        | 250   | 54000000 | 900000000  | not met | not met | met     |
        | 251   | 54000000 | 900000000  | not met | not met | not met |
        | 250   | 54000001 | 900000000  | not met | not met | not met |

      Examples: staff and assets decide, turnover is above the limit of a micro-entity
        | staff | turnover | assets | micro   | small | medium |
        | 10    | 5000000  | 499999 | met     | met   | met    |
        | 10    | 5000000  | 500000 | met     | met   | met    |
        | 10    | 5000000  | 500001 | not met | met   | met    |
        | 11    | 5000000  | 500000 | not met | met   | met    |

      Examples: turnover and assets decide, staff is far above
        | staff | turnover | assets   | micro   | small   | medium  |
        | 700   | 15000000 | 7500000  | not met | met     | met     |
        | 700   | 15000000 | 7500001  | not met | not met | met     |
        | 700   | 54000000 | 27000000 | not met | not met | met     |
        | 700   | 54000000 | 27000001 | not met | not met | not met |

    Scenario: One limit met and two figures unknown leave the size open
      Given the answer to "org.kind" is "for-profit"
      And the answer to "org.established_in" is "GB"
      And the answer to "org.headcount" is "GB: 5"
      When it is assessed as of 2026-11-24
      Then the test "uk.micro-company" is open

  Rule: Canada, statistical definition - employees only

    Scenario Outline: <staff> employees: small <small>, medium <medium>
      Given the answer to "org.kind" is "for-profit"
      And the answer to "org.established_in" is "CA-ON"
      And the answer to "org.headcount" is "CA-ON: <staff>"
      When it is assessed as of 2026-11-24
      Then the test "ca.small-business" is <small>
      And the test "ca.medium-business" is <medium>

      Examples:
        | staff | small   | medium  |
        | 0     | not met | not met |
        | 1     | met     | not met |
        | 99    | met     | not met |
        | 100   | not met | met     |
        | 499   | not met | met     |
        | 500   | not met | not met |

  Rule: Japan, SME Basic Act - staff or capital, by branch

    Scenario Outline: A firm of the branch <branch> with <staff> staff and JPY <capital> of capital: <outcome>
      Given the answer to "org.kind" is "for-profit"
      And the answer to "org.established_in" is "JP"
      And the answer to "org.sector" is "<branch>"
      And the answer to "org.headcount" is "JP: <staff>"
      And the answer to "org.capital" is "<capital> JPY"
      When it is assessed as of 2026-11-24
      Then the test "jp.sme" is <outcome>

      Examples:
        | branch              | staff | capital   | outcome |
        | retail-hospitality  | 50    | 900000000 | met     |
        | retail-hospitality  | 51    | 900000000 | not met |
        | retail-hospitality  | 900   | 50000000  | met     |
        | retail-hospitality  | 900   | 50000001  | not met |
        | software-ai         | 100   | 900000000 | met     |
        | software-ai         | 101   | 900000000 | not met |
        | software-ai         | 101   | 300000000 | not met |
        | manufacturing       | 300   | 900000000 | met     |
        | manufacturing       | 301   | 900000000 | not met |
        | manufacturing       | 900   | 300000000 | met     |
        | manufacturing       | 900   | 300000001 | not met |

    Scenario: Many staff and an unknown capital leave the size open: either is enough
      Given the answer to "org.kind" is "for-profit"
      And the answer to "org.established_in" is "JP"
      And the answer to "org.sector" is "manufacturing"
      And the answer to "org.headcount" is "JP: 400"
      When it is assessed as of 2026-11-24
      Then the test "jp.sme" is open

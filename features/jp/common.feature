Feature: Tests shared by Japanese law
  Japan is in play through the firm, its market or the people; one person working there makes an employer.

  Rule: Articles 2, 16(2), 57 and 171 - whom and what the act binds

    Scenario Outline: Japan is in play through the firm, the market or the people: <firm>, <market>, <people>
      Given the case "jp-portland-outfitter"
      And the answer to "org.established_in" is "<firm>"
      And the answer to "market.places" is "<market>"
      And the answer to "people.locations" is "<people>"
      When it is assessed as of 2026-11-24
      Then the test "jp.here" is <verdict>

      Examples:
        | firm  | market | people | verdict |
        | JP    | US-OR  | US-OR  | met     |
        | US-OR | JP     | US-OR  | met     |
        | US-OR | US-OR  | JP     | met     |
        | US-OR | US-OR  | US-OR  | not met |

    Scenario Outline: One person working in Japan makes an employer there: <staff>
      Given the case "jp-portland-outfitter"
      And the answer to "org.headcount" is "<staff>"
      When it is assessed as of 2026-11-24
      Then the test "jp.employer" is <verdict>

      Examples:
        | staff           | verdict |
        | US-OR: 20       | not met |
        | US-OR: 20, JP: 1 | met    |
        | JP: 0           | not met |
        | JP: 2           | met     |

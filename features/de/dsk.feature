Feature: German list of processing that needs an impact assessment
  The joint list of the German authorities names AI that steers the contact with people or judges them. It says nothing about size.

  Rule: GDPR Article 35(4), list no 11 - AI that talks with people or judges them

    Scenario: A bakery that lets AI rank applicants makes the assessment
      Given the case "de-bakery-hiring"
      When it is assessed as of 2026-11-24
      Then "de-dsk.dpia-list" applies and is in force from 2018-10-17
      And "eu-gdpr.art35.dpia" applies

    Scenario Outline: How people meet the tool: <direct>
      Given the case "de-joinery-letters"
      And the answer to "interaction.direct" is "<direct>"
      When it is assessed as of 2026-11-24
      Then "de-dsk.dpia-list" <verdict>

      Examples:
        | direct       | verdict                                           |
        | two-way      | applies                                           |
        | one-way      | does not apply because its conditions are not met |
        | staff-answer | does not apply because its conditions are not met |
        | no           | does not apply because its conditions are not met |

    Scenario: A tool that helps staff write letters is not on the list, for the item is narrow
      Given the case "de-joinery-letters"
      When it is assessed as of 2026-11-24
      Then "de-dsk.dpia-list" does not apply because its conditions are not met

    Scenario: As long as it is not known whether the tool talks with people, it may apply
      Given the case "de-joinery-letters"
      And the answer to "interaction.direct" is not known
      When it is assessed as of 2026-11-24
      Then "de-dsk.dpia-list" may apply, and "interaction.direct" would settle it

    Scenario: A menu of ready-made answers is no AI
      Given the case "de-joinery-letters"
      And the answer to "interaction.direct" is "two-way"
      And the answer to "use.technology" is "fixed-rules"
      When it is assessed as of 2026-11-24
      Then "de-dsk.dpia-list" does not apply because its conditions are not met

    Scenario: Whoever works on a client's orders leaves the assessment to the client
      Given the case "de-bakery-hiring"
      And the answer to "role.deeds" is "sells-it"
      And the answer to "role.data" is "for-clients"
      When it is assessed as of 2026-11-24
      Then "de-dsk.dpia-list" does not apply because its conditions are not met

    Scenario Outline: Whose list counts: firm in <place>, people in <people>
      Given the case "de-bakery-hiring"
      And the answer to "org.established_in" is "<place>"
      And the answer to "people.locations" is "<people>"
      And the answer to "market.places" is "DE, FR"
      When it is assessed as of 2026-11-24
      Then "de-dsk.dpia-list" <verdict>

      Examples:
        | place | people | verdict        |
        | DE    | DE     | applies        |
        | DE    | FR     | applies        |
        | FR    | DE     | does not apply |
        | NO    | DE     | does not apply |
        | US-OH | DE     | applies        |
        | US-OH | FR     | does not apply |

    Scenario Outline: Public bodies have lists of their own, which may say the same: settled as <how>
      Given the case "de-bakery-hiring"
      And the answer to "org.kind" is "public-body"
      And the open question of law "de-dsk.public-bodies" is settled as <how>
      When it is assessed as of 2026-11-24
      Then "de-dsk.dpia-list" <verdict>

      Examples:
        | how | verdict        |
        | yes | applies        |
        | no  | does not apply |

    Scenario: As long as that is open, a public body is told that it may apply
      Given the case "de-bakery-hiring"
      And the answer to "org.kind" is "public-body"
      When it is assessed as of 2026-11-24
      Then "de-dsk.dpia-list" may apply

    Scenario Outline: The list of 2018 on <day>
      Given the case "de-bakery-hiring"
      When it is assessed as of <day>
      Then "de-dsk.dpia-list" applies and is <status> from 2018-10-17

      Examples:
        | day        | status   |
        | 2018-10-16 | upcoming |
        | 2018-10-17 | in force |

Feature: Labour Union Act, bargaining about AI
  Due when a union asks; no right of a single worker to an explanation follows.

  Rule: Article 7(ii) - refusal to bargain

    Scenario: A unionised maker that rates its staff
      Given the case "jp2-osaka-parts"
      When it is assessed as of 2026-11-24
      Then "jp-union.art7.bargaining-on-ai" applies and is in force from 1949-06-10

    Scenario: The day before the Act
      Given the case "jp2-osaka-parts"
      When it is assessed as of 1949-06-09
      Then "jp-union.art7.bargaining-on-ai" applies and is upcoming from 1949-06-10

    Scenario: The day of the Act
      Given the case "jp2-osaka-parts"
      When it is assessed as of 1949-06-10
      Then "jp-union.art7.bargaining-on-ai" applies and is in force from 1949-06-10

    Scenario Outline: Bodies of the staff: <bodies>
      Given the case "jp2-osaka-parts"
      And the answer to "org.worker_bodies" is "<bodies>"
      When it is assessed as of 2026-11-24
      Then "jp-union.art7.bargaining-on-ai" <result>

      Examples:
        | bodies        | result                                            |
        | union         | applies                                           |
        | none          | does not apply because its conditions are not met |
        | works-council | does not apply because its conditions are not met |

    Scenario Outline: The tool <use>
      Given the case "jp2-osaka-parts"
      And the answer to "employment.uses" is "<use>"
      When it is assessed as of 2026-11-24
      Then "jp-union.art7.bargaining-on-ai" <result>

      Examples:
        | use                | result                                            |
        | promotion          | applies                                           |
        | pay-or-terms       | applies                                           |
        | renewal            | applies                                           |
        | training-selection | applies                                           |
        | tasks-by-person    | applies                                           |
        | scheduling         | applies                                           |
        | monitoring         | applies                                           |
        | performance        | applies                                           |
        | discipline         | applies                                           |
        | dismissal          | applies                                           |
        | sort-applications  | does not apply because its conditions are not met |
        | none               | does not apply because its conditions are not met |

    Scenario Outline: Staff: <count>
      Given the case "jp2-osaka-parts"
      And the answer to "org.headcount" is "<count>"
      When it is assessed as of 2026-11-24
      Then "jp-union.art7.bargaining-on-ai" <result>

      Examples:
        | count         | result                                            |
        | JP: 0, KR: 60 | does not apply because its conditions are not met |
        | JP: 1         | applies                                           |
        | JP: 4         | applies                                           |
        | JP: 5         | applies                                           |

    Scenario: A maker that does not use the tool on its own staff
      Given the case "jp2-osaka-parts"
      And the answer to "role.deeds" is "sells-it"
      When it is assessed as of 2026-11-24
      Then "jp-union.art7.bargaining-on-ai" does not apply because its conditions are not met

    Scenario: Unless it is known whether there is a union, it stays open
      Given the case "jp2-osaka-parts"
      And the answer to "org.worker_bodies" is not known
      When it is assessed as of 2026-11-24
      Then "jp-union.art7.bargaining-on-ai" may apply, and "org.worker_bodies" would settle it

    Scenario: In a workshop of two the question of a union is asked as well
      Given the case "jp2-osaka-parts"
      And the answer to "org.headcount" is "JP: 2"
      And the answer to "org.worker_bodies" is not known
      When it is assessed as of 2026-11-24
      Then "jp-union.art7.bargaining-on-ai" may apply, and "org.worker_bodies" would settle it

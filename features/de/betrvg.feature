Feature: Works Constitution Act, AI and the works council
  Where staff have elected a works council, a tool that can watch them needs its agreement, and AI at work must be explained to it.

  Rule: Section 87(1) nos 2 and 6 - agreement before a tool that can watch staff

    Scenario: A tool that rates bakers needs the works council's agreement
      Given the case "de-bakery-hiring"
      And the answer to "people.groups" is "employees"
      And the answer to "employment.uses" is "performance"
      When it is assessed as of 2026-11-24
      Then "de-betrvg.s87.codetermination" applies and is in force from 1972-01-19

    Scenario Outline: What the tool does with staff: <use>
      Given the case "de-bakery-hiring"
      And the answer to "people.groups" is "employees"
      And the answer to "employment.uses" is "<use>"
      And the open question of law "de-betrvg.tool-records-staff" is settled as no
      When it is assessed as of 2026-11-24
      Then "de-betrvg.s87.codetermination" <verdict>

      Examples:
        | use                | verdict        |
        | monitoring         | applies        |
        | performance        | applies        |
        | tasks-by-person    | applies        |
        | scheduling         | applies        |
        | discipline         | applies        |
        | promotion          | applies        |
        | sort-applications  | does not apply |
        | training-selection | does not apply |

    Scenario: Watching how staff work is enough by itself
      Given the case "de-bakery-hiring"
      And the answer to "people.groups" is "employees"
      And the answer to "use.purposes" is "worker-monitoring"
      And the answer to "employment.uses" is "none"
      When it is assessed as of 2026-11-24
      Then "de-betrvg.s87.codetermination" applies

    Scenario: It need not be AI: a time clock with fixed rules is caught as well
      Given the case "de-bakery-hiring"
      And the answer to "people.groups" is "employees"
      And the answer to "employment.uses" is "monitoring"
      And the answer to "use.technology" is "fixed-rules"
      When it is assessed as of 2026-11-24
      Then "de-betrvg.s87.codetermination" applies
      And "de-betrvg.s90-95-80.ai-information" does not apply because its conditions are not met

    Scenario: Ranking outside applicants alone does not trigger it, but the tool may record what staff do in it
      Given the case "de-bakery-hiring"
      When it is assessed as of 2026-11-24
      Then "de-betrvg.s87.codetermination" may apply

    Scenario Outline: A tool staff merely log in to: records settled as <how>
      Given the case "de-bakery-hiring"
      And the answer to "use.purposes" is "general-assistant"
      And the answer to "decision.domains" is "none"
      And the answer to "employment.uses" is "none"
      And the answer to "people.groups" is "customers"
      And the open question of law "de-betrvg.tool-records-staff" is settled as <how>
      When it is assessed as of 2026-11-24
      Then "de-betrvg.s87.codetermination" <verdict>

      Examples:
        | how | verdict                                           |
        | yes | applies                                           |
        | no  | does not apply because its conditions are not met |

    Scenario Outline: Whose conduct is watched: <group>
      Given the case "de-bakery-hiring"
      And the answer to "people.groups" is "<group>"
      And the answer to "use.purposes" is "worker-monitoring"
      And the answer to "employment.uses" is "monitoring"
      And the open question of law "de-betrvg.tool-records-staff" is settled as no
      When it is assessed as of 2026-11-24
      Then "de-betrvg.s87.codetermination" <verdict>

      Examples:
        | group            | verdict        |
        | employees        | applies        |
        | platform-workers | does not apply |
        | applicants       | does not apply |

    Scenario: Staff of the French branch have a French committee
      Given the case "de-bakery-hiring"
      And the answer to "org.established_in" is "DE, FR"
      And the answer to "people.locations" is "FR"
      And the answer to "people.groups" is "employees"
      And the answer to "employment.uses" is "monitoring"
      And the open question of law "de-bdsg.mixed-establishment" is settled as no
      And the open question of law "de-betrvg.tool-records-staff" is settled as no
      When it is assessed as of 2026-11-24
      Then "de-betrvg.s87.codetermination" does not apply because its conditions are not met

    Scenario Outline: Body of staff: <body>
      Given the case "de-bakery-hiring"
      And the answer to "people.groups" is "employees"
      And the answer to "employment.uses" is "monitoring"
      And the answer to "org.worker_bodies" is "<body>"
      When it is assessed as of 2026-11-24
      Then the test "de.works-council" <council>
      And "de-betrvg.s87.codetermination" <verdict>

      Examples:
        | body               | council    | verdict                                           |
        | works-council      | is met     | applies                                           |
        | union              | is not met | does not apply because its conditions are not met |
        | staff-committee-fr | is not met | does not apply because its conditions are not met |
        | none               | is not met | does not apply because its conditions are not met |

    Scenario: As long as it is not known whether there is a works council, it may apply (Section 87(1) nos 2 and 6)
      Given the case "de-bakery-hiring"
      And the answer to "people.groups" is "employees"
      And the answer to "employment.uses" is "monitoring"
      And the answer to "org.worker_bodies" is not known
      When it is assessed as of 2026-11-24
      Then "de-betrvg.s87.codetermination" may apply, and "org.worker_bodies" would settle it

    Scenario: A maker that only sells such a tool does not owe its own works council an agreement
      Given the case "de-bakery-hiring"
      And the answer to "people.groups" is "employees"
      And the answer to "employment.uses" is "monitoring"
      And the answer to "role.deeds" is "built-it, sells-it"
      When it is assessed as of 2026-11-24
      Then "de-betrvg.s87.codetermination" does not apply because its conditions are not met
      And "de-betrvg.s90-95-80.ai-information" does not apply because its conditions are not met

    Scenario Outline: The act of 1972 on <day>
      Given the case "de-bakery-hiring"
      And the answer to "people.groups" is "employees"
      And the answer to "employment.uses" is "monitoring"
      When it is assessed as of <day>
      Then "de-betrvg.s87.codetermination" applies and is <status> from 1972-01-19

      Examples:
        | day        | status   |
        | 1972-01-18 | upcoming |
        | 1972-01-19 | in force |

  Rule: Sections 80(3), 90 and 95(2a) - information and consultation on AI

    Scenario: A bakery with a works council that brings in AI tells it in good time
      Given the case "de-bakery-hiring"
      When it is assessed as of 2026-11-24
      Then "de-betrvg.s90-95-80.ai-information" applies and is in force from 2021-06-18

    Scenario: Any AI at work counts, even a writing help with no data on staff
      Given the case "de-joinery-letters"
      And the answer to "org.worker_bodies" is "works-council"
      When it is assessed as of 2026-11-24
      Then "de-betrvg.s90-95-80.ai-information" applies

    Scenario: Criteria for choosing people drawn up by AI need consent in a firm of any size
      Given the case "de-joinery-letters"
      And the answer to "org.worker_bodies" is "works-council"
      And the answer to "org.headcount" is "DE: 6"
      And the answer to "use.purposes" is "worker-management"
      And the answer to "employment.uses" is "selection-criteria"
      When it is assessed as of 2026-11-24
      Then "de-betrvg.s90-95-80.ai-information" applies

    Scenario: Without a works council nothing is owed
      Given the case "de-joinery-letters"
      When it is assessed as of 2026-11-24
      Then "de-betrvg.s90-95-80.ai-information" does not apply because its conditions are not met
      And "de-betrvg.s87.codetermination" does not apply because its conditions are not met

    Scenario: As long as it is not known whether there is a works council, it may apply (Sections 80(3), 90 and 95(2a))
      Given the case "de-joinery-letters"
      And the answer to "org.worker_bodies" is not known
      When it is assessed as of 2026-11-24
      Then "de-betrvg.s90-95-80.ai-information" may apply, and "org.worker_bodies" would settle it

    Scenario Outline: AI used in the French office only, the set-up settled as <how>
      Given the case "de-bakery-hiring"
      And the answer to "org.established_in" is "DE, FR"
      And the answer to "people.locations" is "FR"
      And the open question of law "de-bdsg.mixed-establishment" is settled as <how>
      When it is assessed as of 2026-11-24
      Then "de-betrvg.s90-95-80.ai-information" <verdict>

      Examples:
        | how | verdict        |
        | yes | applies        |
        | no  | does not apply |

    Scenario Outline: The act of 2021 on <day>
      Given the case "de-bakery-hiring"
      When it is assessed as of <day>
      Then "de-betrvg.s90-95-80.ai-information" applies and is <status> from 2021-06-18

      Examples:
        | day        | status   |
        | 2021-06-17 | upcoming |
        | 2021-06-18 | in force |

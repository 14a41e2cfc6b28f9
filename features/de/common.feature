Feature: Tests shared by German law
  Germany is concerned by the place of business or by the people; staff or jobs there make an employer; a works council sits in an
  establishment there.

  Rule: Section 1(4) - whom the act reaches

    Scenario Outline: Place of business <place>, people in <people>
      Given the case "de-joinery-letters"
      And the answer to "org.established_in" is "<place>"
      And the answer to "people.locations" is "<people>"
      When it is assessed as of 2026-11-24
      Then the test "de.here" <here>
      And the test "de-bdsg.reach" <reach>

      Examples:
        | place  | people | here       | reach      |
        | DE     | DE     | is met     | is met     |
        | DE     | FR     | is met     | is met     |
        | DE, FR | DE     | is met     | is met     |
        | DE, FR | FR     | is open    | is open    |
        | FR     | DE     | is met     | is not met |
        | NO     | DE     | is met     | is not met |
        | US-OH  | DE     | is met     | is met     |
        | GB     | DE     | is met     | is met     |
        | FR     | FR     | is not met | is not met |
        | US-OH  | FR     | is not met | is not met |

    Scenario: The German set-up question does not bring in a firm without any German place of business
      Given the case "de-joinery-letters"
      And the answer to "org.established_in" is "FR"
      And the answer to "people.locations" is "FR"
      And the open question of law "de-bdsg.mixed-establishment" is settled as yes
      When it is assessed as of 2026-11-24
      Then the test "de.here" is not met

    Scenario: A firm with no place of business at all is not taken for a German one
      Given the case "de-joinery-letters"
      And the answer to "org.established_in" is "none"
      And the answer to "people.locations" is "FR"
      When it is assessed as of 2026-11-24
      Then the test "de.here" is not met
      And the test "de-bdsg.reach" is not met

  Rule: Section 26 - data on staff and applicants

    Scenario Outline: Staff in Germany, <staff>, or jobs there, <jobs>
      Given the case "de-bakery-hiring"
      And the answer to "org.headcount" is "<staff>"
      And the answer to "employment.job_places" is "<jobs>"
      When it is assessed as of 2026-11-24
      Then the test "de.employer" <employer>
      And "de-bdsg.s26.employment-data" <verdict>

      Examples:
        | staff        | jobs | employer   | verdict                                           |
        | DE: 0        | DE   | is met     | applies                                           |
        | DE: 1        | AT   | is met     | applies                                           |
        | DE: 0, AT: 5 | AT   | is not met | does not apply because its conditions are not met |

  Rule: Section 87(1) nos 2 and 6 - agreement before a tool that can watch staff

    Scenario Outline: A works council in this sense sits in an establishment in Germany (<place>)
      Given the case "de-bakery-hiring"
      And the answer to "org.established_in" is "<place>"
      And the answer to "org.worker_bodies" is not known
      When it is assessed as of 2026-11-24
      Then the test "de.works-council" <council>
      And "de-betrvg.s87.codetermination" <verdict>

      Examples:
        | place  | council    | verdict                                           |
        | DE     | is open    | may apply                                         |
        | DE, FR | is open    | may apply                                         |
        | FR     | is not met | does not apply because its conditions are not met |

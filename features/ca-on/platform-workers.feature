Feature: Ontario, Digital Platform Workers' Rights Act, 2022
  Since 1 July 2025 whoever offers rides, delivery or courier work in Ontario through a platform tells workers how pay, offers and
  ratings work and explains why access is taken away. Whether the workers are employees, and whether AI decides, does not matter.

  Rule: Section 1 - operators of platforms for rides, delivery and courier work in Ontario

    Scenario: The day before 1 July 2025 both duties are upcoming
      Given the case "on-courier-app"
      When it is assessed as of 2025-06-30
      Then "ca-on-dpwra.algorithmic-info" applies and is upcoming from 2025-07-01
      And "ca-on-dpwra.removal" applies and is upcoming from 2025-07-01

    Scenario: On the day itself they bind
      Given the case "on-courier-app"
      When it is assessed as of 2025-07-01
      Then "ca-on-dpwra.algorithmic-info" applies and is in force from 2025-07-01
      And "ca-on-dpwra.removal" applies and is in force from 2025-07-01

    Scenario Outline: Other platform work, or none, is outside (<work>)
      Given the case "on-courier-app"
      And the answer to "employment.platform_work" is "<work>"
      When it is assessed as of 2026-11-24
      Then the test "ca-on.platform" is not met
      And "ca-on-dpwra.algorithmic-info" does not apply because its conditions are not met
      And "ca-on-dpwra.removal" does not apply because its conditions are not met

      Examples:
        | work       |
        | other-work |
        | no         |

    Scenario: Not knowing whether people get work through the app leaves it open
      Given the case "on-courier-app"
      And the answer to "employment.platform_work" is not known
      When it is assessed as of 2026-11-24
      Then the test "ca-on.platform" is open
      And "ca-on-dpwra.algorithmic-info" may apply, and "employment.platform_work" would settle it
      And "ca-on-dpwra.removal" may apply, and "employment.platform_work" would settle it

    Scenario Outline: The work counts if it is done in Ontario, wherever the operator is (<people>, <market>)
      Given the case "on-courier-app"
      And the answer to "org.established_in" is "US-CA"
      And the answer to "people.locations" is "<people>"
      And the answer to "market.places" is "<market>"
      When it is assessed as of 2026-11-24
      Then the test "ca-on.platform" is met
      And "ca-on-dpwra.algorithmic-info" applies

      Examples:
        | people | market |
        | CA-ON  | US-CA  |
        | US-CA  | CA-ON  |

    Scenario: A platform that works only in Québec is outside, even if run from Ontario
      Given the case "on-courier-app"
      And the answer to "people.locations" is "CA-QC"
      And the answer to "market.places" is "CA-QC"
      When it is assessed as of 2026-11-24
      Then the test "ca-on.platform" is not met
      And "ca-on-dpwra.algorithmic-info" does not apply because its conditions are not met
      And "ca-on-dpwra.removal" does not apply because its conditions are not met

    Scenario: Not knowing where the couriers are leaves it open
      Given the case "on-courier-app"
      And the answer to "people.locations" is not known
      And the answer to "market.places" is "CA-QC"
      When it is assessed as of 2026-11-24
      Then "ca-on-dpwra.algorithmic-info" may apply, and "people.locations" would settle it

    Scenario: A platform with fixed rules and no AI owes both duties
      Given the case "on-courier-app"
      And the answer to "use.technology" is "fixed-rules"
      When it is assessed as of 2026-11-24
      Then "ca-on-dpwra.algorithmic-info" applies
      And "ca-on-dpwra.removal" applies

  Rule: Section 11 - removal of access

    Scenario: A courier who was cut off gets an explanation, and two weeks' notice for 24 hours or more
      Given the case "on-courier-app"
      And the answer to "org.events" is "worker-cut-off"
      When it is assessed as of 2026-11-24
      Then "ca-on-dpwra.removal" applies and is in force from 2025-07-01

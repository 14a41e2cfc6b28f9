Feature: Platform Work Directive, people who get work through an app
  From 2 December 2026 national law must give people who work through an app a say on the systems that watch them and decide on them.
  The directive is for platforms, not for employers who merely plan shifts with software, and it binds a private firm only through
  national law, so that the day itself has to be checked country by country.

  Background:
    Given the open question of law "eu-pwd.carried-out-elsewhere" is settled as yes

  Rule: Article 29 - due on 2 December 2026, not before

    Scenario Outline: A courier app: <day>
      Given the case "eu-courier-app"
      When it is assessed as of <day>
      Then "eu-pwd.art7-11.algorithmic-management" applies and is <state> from 2026-12-02

      Examples:
        | day        | state    |
        | 2026-11-24 | upcoming |
        | 2026-12-01 | upcoming |
        | 2026-12-02 | in force |

  Rule: Article 2(1)(a) - what a digital labour platform is

    Scenario Outline: Paid jobs by app, of whatever kind: <work>
      Given the case "eu-courier-app"
      And the answer to "employment.platform_work" is "<work>"
      When it is assessed as of 2026-12-02
      Then the test "eu-pwd.platform" <met>
      And "eu-pwd.art7-11.algorithmic-management" <verdict>

      Examples:
        | work              | met        | verdict                                           |
        | rides-or-delivery | is met     | applies and is in force from 2026-12-02           |
        | other-work        | is met     | applies and is in force from 2026-12-02           |
        | no                | is not met | does not apply because its conditions are not met |

    Scenario: A delivery firm that plans the shifts of its own staff with software is no platform
      Given the case "eu-courier-app"
      And the answer to "employment.platform_work" is "no"
      And the answer to "people.groups" is "employees"
      And the answer to "employment.uses" is "scheduling"
      When it is assessed as of 2026-12-02
      Then "eu-pwd.art7-11.algorithmic-management" does not apply because its conditions are not met

    Scenario Outline: The tool must concern people who work through the platform: <group>
      Given the case "eu-courier-app"
      And the answer to "people.groups" is "<group>"
      When it is assessed as of 2026-12-02
      Then the test "eu-pwd.platform" <met>
      And "eu-pwd.art7-11.algorithmic-management" <verdict>

      Examples:
        | group                       | met        | verdict                                           |
        | platform-workers            | is met     | applies                                           |
        | platform-workers, customers | is met     | applies                                           |
        | employees                   | is not met | does not apply because its conditions are not met |
        | customers                   | is not met | does not apply because its conditions are not met |

    Scenario Outline: The place of the work counts, not that of the firm: <seat>, <place>
      Given the case "eu-courier-app"
      And the answer to "org.established_in" is "<seat>"
      And the answer to "people.locations" is "<place>"
      When it is assessed as of 2026-12-02
      Then the test "eu-pwd.platform" <met>
      And "eu-pwd.art7-11.algorithmic-management" <verdict>

      Examples:
        | seat  | place  | met        | verdict                                           |
        | US-CA | IT     | is met     | applies                                           |
        | IT    | IT     | is met     | applies                                           |
        | IT    | GB-ENG | is not met | does not apply because its conditions are not met |

    Scenario: As long as it is not known whether people get jobs through the app, it may apply
      Given the case "eu-courier-app"
      And the answer to "employment.platform_work" is not known
      When it is assessed as of 2026-12-02
      Then the test "eu-pwd.platform" is open
      And "eu-pwd.art7-11.algorithmic-management" may apply, and "employment.platform_work" would settle it

    Scenario: A small platform owes it like a large one
      Given the case "eu-courier-app"
      And the answer to "org.headcount" is "IT: 3"
      When it is assessed as of 2026-12-02
      Then "eu-pwd.art7-11.algorithmic-management" applies and is in force from 2026-12-02

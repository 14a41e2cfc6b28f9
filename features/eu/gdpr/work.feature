Feature: GDPR, data on staff
  What a small firm owes when a tool handles data about people.

  Rule: Article 88 - national rules on staff data come on top

    Scenario Outline: Staff, applicants and other workers count: <group>
      Given the case "gdpr-bakery"
      And the answer to "people.groups" is "<group>"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art88.employee-data" <verdict>

      Examples:
        | group             | verdict                                           |
        | applicants        | applies and is in force from 2018-05-25           |
        | employees         | applies                                           |
        | former-employees  | applies                                           |
        | contractors       | applies                                           |
        | platform-workers  | applies                                           |
        | customers         | does not apply because its conditions are not met |
        | business-contacts | does not apply because its conditions are not met |

    Scenario: As long as it is not known whom the tool concerns, it may apply
      Given the case "gdpr-bakery"
      And the answer to "people.groups" is not known
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art88.employee-data" may apply, and "people.groups" would settle it

    Scenario: A payroll bureau that follows its clients' orders leaves it to them
      Given the case "gdpr-transcriber"
      And the answer to "people.groups" is "employees"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art88.employee-data" does not apply because its conditions are not met

Feature: Health Breach Notification Rule, health apps outside HIPAA
  An app in which people keep their own health data must tell them and the FTC of a breach, which includes sharing without consent.
  Who is covered by HIPAA, or only acts for such an entity, is outside.

  Rule: 16 CFR 318.3-318.5 - notice of a breach

    Scenario: The rule starts in 2009: the day before
      Given the case "us-fed-health-app"
      When it is assessed as of 2009-09-23
      Then "us-hbnr.notice" applies and is upcoming from 2009-09-24

    Scenario: The rule starts in 2009: the day itself
      Given the case "us-fed-health-app"
      When it is assessed as of 2009-09-24
      Then "us-hbnr.notice" applies and is in force from 2009-09-24

    Scenario: The words on sharing of 29 July 2024 start no new period
      Given the case "us-fed-health-app"
      When it is assessed as of 2024-07-29
      Then "us-hbnr.notice" applies and is in force from 2009-09-24

    Scenario Outline: An app in which people keep their health data: <what>
      Given the case "us-fed-health-app"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-hbnr.notice" <verdict>

      Examples:
        | what                           | fact            | answer              | verdict                                           |
        | a sleep app                    | health.activity | consumer-health-app | applies                                           |
        | no such app                    | health.activity | none                | does not apply because its conditions are not met |
        | only patients' files of others | health.activity | hosts-records       | does not apply because its conditions are not met |

    Scenario: An app with no tie to the United States is outside
      Given the case "us-fed-health-app"
      And the answer to "org.established_in" is "FR"
      And the answer to "market.places" is "FR"
      And the answer to "people.locations" is "FR"
      When it is assessed as of 2026-11-24
      Then "us-hbnr.notice" does not apply because its conditions are not met

    Scenario: While the part in health care is not known, the rule may apply
      Given the case "us-fed-health-app"
      And the answer to "health.activity" is not known
      When it is assessed as of 2026-11-24
      Then "us-hbnr.notice" may apply, and "health.activity" would settle it

  Rule: 16 CFR 318.1 - HIPAA goes first

    Scenario Outline: Covered entities are outside as a whole, associates only for what they do on orders: <what>
      Given the case "us-fed-health-app"
      And the answer to "<fact1>" is "<answer1>"
      And the answer to "<fact2>" is "<answer2>"
      When it is assessed as of 2026-11-24
      Then "us-hbnr.notice" <verdict>

      Examples:
        | what                                                 | fact1           | answer1                                   | fact2     | answer2                | verdict                                                         |
        | a provider that bills electronically                 | health.activity | consumer-health-app, bills-electronically | role.data | we-decide              | does not apply because of the exception "hipaa-covered-entity"  |
        | a health plan                                        | health.activity | consumer-health-app, health-plan          | role.data | we-decide              | does not apply because of the exception "hipaa-covered-entity"  |
        | run for a clinic on its orders                       | health.activity | consumer-health-app, for-care-providers   | role.data | for-clients            | does not apply because of the exception "acts-for-hipaa-entity" |
        | its own app, and work for clinics beside             | health.activity | consumer-health-app, for-care-providers   | role.data | we-decide, for-clients | applies                                                         |
        | its own app, data decided with others                | health.activity | consumer-health-app, hosts-records        | role.data | jointly                | applies                                                         |
        | work for clinics, but nobody's orders behind the app | health.activity | consumer-health-app, for-care-providers   | role.data | none                   | applies                                                         |
        | run on the orders of a client outside HIPAA          | health.activity | consumer-health-app                       | role.data | for-clients            | applies                                                         |
        | a practice that never bills electronically           | health.activity | consumer-health-app, treats-patients      | role.data | we-decide              | applies                                                         |

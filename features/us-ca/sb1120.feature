Feature: SB 1120, refusing care is for clinicians
  A health plan, an insurer or a firm that works for one may use a tool to look at requests for care, but a licensed clinician refuses,
  delays or changes them.

  Rule: Health and Safety Code 1367.01(k) - review of requests for care

    Scenario Outline: From 2025-01-01: <day>
      Given the case "ca-us2-dental-plan"
      When it is assessed as of <day>
      Then "us-ca-sb1120.utilisation-review" applies and is <state> from 2025-01-01

      Examples:
        | day        | state    |
        | 2024-12-31 | upcoming |
        | 2025-01-01 | in force |

    Scenario Outline: Plans, those who work for them, and medical groups that review: <health>
      Given the case "ca-us2-dental-plan"
      And the answer to "health.activity" is "<health>"
      When it is assessed as of 2026-11-24
      Then "us-ca-sb1120.utilisation-review" <verdict>

      Examples:
        | health              | verdict                                           |
        | health-plan         | applies                                           |
        | for-care-providers  | applies                                           |
        | treats-patients     | applies                                           |
        | consumer-health-app | does not apply because its conditions are not met |
        | hosts-records       | does not apply because its conditions are not met |
        | none                | does not apply because its conditions are not met |

    Scenario Outline: Only review of what is paid for: <purposes>
      Given the case "ca-us2-dental-plan"
      And the answer to "use.purposes" is "<purposes>"
      When it is assessed as of 2026-11-24
      Then "us-ca-sb1120.utilisation-review" <verdict>

      Examples:
        | purposes              | verdict                                           |
        | care-coverage-review  | applies                                           |
        | diagnosis-treatment   | does not apply because its conditions are not met |
        | life-health-insurance | does not apply because its conditions are not met |
        | patient-messages      | does not apply because its conditions are not met |

    Scenario Outline: A clinician in the loop does not end the duty, and fixed rules count: <fact> is <answer>
      Given the case "ca-us2-dental-plan"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-ca-sb1120.utilisation-review" applies

      Examples:
        | fact                | answer         |
        | decision.automation | machine-alone  |
        | decision.automation | person-reviews |
        | use.technology      | fixed-rules    |

    Scenario: Members in Nevada only
      Given the case "ca-us2-dental-plan"
      And the answer to "people.locations" is "US-NV"
      When it is assessed as of 2026-11-24
      Then "us-ca-sb1120.utilisation-review" does not apply because its conditions are not met

    Scenario: Not known what part it has in care
      Given the case "ca-us2-dental-plan"
      And the answer to "health.activity" is not known
      When it is assessed as of 2026-11-24
      Then "us-ca-sb1120.utilisation-review" may apply, and "health.activity" would settle it

    Scenario: Not known where members are
      Given the case "ca-us2-dental-plan"
      And the answer to "people.locations" is not known
      When it is assessed as of 2026-11-24
      Then "us-ca-sb1120.utilisation-review" may apply, and "people.locations" would settle it

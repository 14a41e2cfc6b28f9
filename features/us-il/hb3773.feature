Feature: Illinois Human Rights Act, AI in hiring and work
  Since 1 January 2026 an employer with a single employee in Illinois must not use AI with a discriminatory effect at work, and must say
  that it uses AI. No rule on the notice is in force.

  Rule: P.A. 103-0804, s. 99 - from 1 January 2026

    Scenario: Both duties start with the year 2026: the day before
      Given the case "il-warehouse"
      When it is assessed as of 2025-12-31
      Then "us-il-hb3773.no-discriminatory-ai" applies and is upcoming from 2026-01-01
      And "us-il-hb3773.notice" applies and is upcoming from 2026-01-01

    Scenario: Both duties start with the year 2026: the day itself
      Given the case "il-warehouse"
      When it is assessed as of 2026-01-01
      Then "us-il-hb3773.no-discriminatory-ai" applies and is in force from 2026-01-01
      And "us-il-hb3773.notice" applies and is in force from 2026-01-01

  Rule: 775 ILCS 5/2-102(L)(1) - no discriminatory effect

    Scenario Outline: An employer in Illinois: <what> (775 ILCS 5/2-102(L)(1))
      Given the case "il-warehouse"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-il-hb3773.no-discriminatory-ai" <verdict>

      Examples:
        | what                | fact          | answer              | verdict                                           |
        | no employee there   | org.headcount | US-IN: 30           | does not apply because its conditions are not met |
        | one employee there  | org.headcount | US-IL: 1, US-IN: 29 | applies                                           |
        | two employees there | org.headcount | US-IL: 2, US-IN: 28 | applies                                           |

    Scenario Outline: Only AI, only at work, only with Illinois concerned: <what> (775 ILCS 5/2-102(L)(1))
      Given the case "il-warehouse"
      And the answer to "<fact1>" is "<answer1>"
      And the answer to "<fact2>" is "<answer2>"
      When it is assessed as of 2026-11-24
      Then "us-il-hb3773.no-discriminatory-ai" <verdict>

      Examples:
        | what                       | fact1                 | answer1            | fact2            | answer2            | verdict                                           |
        | sorts applications         | employment.uses       | sort-applications  | employment.uses  | sort-applications  | applies                                           |
        | plans shifts               | employment.uses       | scheduling         | employment.uses  | scheduling         | applies                                           |
        | only watches staff         | employment.uses       | monitoring         | employment.uses  | monitoring         | may apply                                         |
        | no part at work            | employment.uses       | none               | employment.uses  | none               | does not apply because its conditions are not met |
        | fixed rules                | use.technology        | fixed-rules        | use.technology   | fixed-rules        | does not apply because its conditions are not met |
        | sold to others only        | role.deeds            | built-it, sells-it | role.deeds       | built-it, sells-it | does not apply because its conditions are not met |
        | jobs and people in Indiana | employment.job_places | US-IN              | people.locations | US-IN              | does not apply because its conditions are not met |

    Scenario: While the staff in Illinois is not known, it may apply (775 ILCS 5/2-102(L)(1))
      Given the case "il-warehouse"
      And the answer to "org.headcount" is not known
      When it is assessed as of 2026-11-24
      Then "us-il-hb3773.no-discriminatory-ai" may apply, and "org.headcount" would settle it

    Scenario: While the part at work is not known, it may apply (775 ILCS 5/2-102(L)(1))
      Given the case "il-warehouse"
      And the answer to "employment.uses" is not known
      When it is assessed as of 2026-11-24
      Then "us-il-hb3773.no-discriminatory-ai" may apply, and "employment.uses" would settle it

    Scenario: A person in the loop changes nothing (775 ILCS 5/2-102(L)(1))
      Given the case "il-warehouse"
      And the answer to "decision.automation" is "person-decides-with-hints"
      And the answer to "decision.weight" is "one-factor"
      When it is assessed as of 2026-11-24
      Then "us-il-hb3773.no-discriminatory-ai" applies and is in force from 2026-01-01

  Rule: 775 ILCS 5/2-102(L)(2) - notice

    Scenario Outline: An employer in Illinois: <what> (775 ILCS 5/2-102(L)(2))
      Given the case "il-warehouse"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-il-hb3773.notice" <verdict>

      Examples:
        | what                | fact          | answer              | verdict                                           |
        | no employee there   | org.headcount | US-IN: 30           | does not apply because its conditions are not met |
        | one employee there  | org.headcount | US-IL: 1, US-IN: 29 | applies                                           |
        | two employees there | org.headcount | US-IL: 2, US-IN: 28 | applies                                           |

    Scenario Outline: Only AI, only at work, only with Illinois concerned: <what> (775 ILCS 5/2-102(L)(2))
      Given the case "il-warehouse"
      And the answer to "<fact1>" is "<answer1>"
      And the answer to "<fact2>" is "<answer2>"
      When it is assessed as of 2026-11-24
      Then "us-il-hb3773.notice" <verdict>

      Examples:
        | what                       | fact1                 | answer1            | fact2            | answer2            | verdict                                           |
        | sorts applications         | employment.uses       | sort-applications  | employment.uses  | sort-applications  | applies                                           |
        | plans shifts               | employment.uses       | scheduling         | employment.uses  | scheduling         | applies                                           |
        | only watches staff         | employment.uses       | monitoring         | employment.uses  | monitoring         | may apply                                         |
        | no part at work            | employment.uses       | none               | employment.uses  | none               | does not apply because its conditions are not met |
        | fixed rules                | use.technology        | fixed-rules        | use.technology   | fixed-rules        | does not apply because its conditions are not met |
        | sold to others only        | role.deeds            | built-it, sells-it | role.deeds       | built-it, sells-it | does not apply because its conditions are not met |
        | jobs and people in Indiana | employment.job_places | US-IN              | people.locations | US-IN              | does not apply because its conditions are not met |

    Scenario: While the staff in Illinois is not known, it may apply (775 ILCS 5/2-102(L)(2))
      Given the case "il-warehouse"
      And the answer to "org.headcount" is not known
      When it is assessed as of 2026-11-24
      Then "us-il-hb3773.notice" may apply, and "org.headcount" would settle it

    Scenario: While the part at work is not known, it may apply (775 ILCS 5/2-102(L)(2))
      Given the case "il-warehouse"
      And the answer to "employment.uses" is not known
      When it is assessed as of 2026-11-24
      Then "us-il-hb3773.notice" may apply, and "employment.uses" would settle it

    Scenario: A person in the loop changes nothing (775 ILCS 5/2-102(L)(2))
      Given the case "il-warehouse"
      And the answer to "decision.automation" is "person-decides-with-hints"
      And the answer to "decision.weight" is "one-factor"
      When it is assessed as of 2026-11-24
      Then "us-il-hb3773.notice" applies and is in force from 2026-01-01

    Scenario: The rules withdrawn on 2 June 2026 change nothing: the statute stands
      Given the case "il-warehouse"
      When it is assessed as of 2026-06-03
      Then "us-il-hb3773.notice" applies and is in force from 2026-01-01
      And "us-il-hb3773.no-discriminatory-ai" applies and is in force from 2026-01-01

    Scenario: The notice is owed even where nobody can come off worse
      Given the case "il-warehouse"
      And the answer to "decision.outcomes" is "granted-only"
      When it is assessed as of 2026-11-24
      Then "us-il-hb3773.notice" applies

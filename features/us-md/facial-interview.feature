Feature: Maryland, face recognition in interviews
  Lab. & Empl. 3-717: no face pattern in a job interview without a signed waiver.

  Rule: 3-717 - waiver

    Scenario: In force since 1 October 2020: the day before
      Given the case "md-lab"
      When it is assessed as of 2020-09-30
      Then "us-md-facial-interview.waiver" applies and is upcoming from 2020-10-01

    Scenario: In force since 1 October 2020: the day itself
      Given the case "md-lab"
      When it is assessed as of 2020-10-01
      Then "us-md-facial-interview.waiver" applies and is in force from 2020-10-01

    Scenario Outline: Own use, face pattern, Maryland job: <what>
      Given the case "md-lab"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-md-facial-interview.waiver" <verdict>

      Examples:
        | what                               | fact            | answer                   | verdict                                           |
        | all three                          | employment.uses | face-in-interview        | applies                                           |
        | a recorded video without a pattern | employment.uses | recorded-video-interview | does not apply because its conditions are not met |
        | a face clock for staff             | employment.uses | monitoring               | does not apply because its conditions are not met |
        | only sells it                      | role.deeds      | built-it, sells-it       | does not apply because its conditions are not met |
        | a private person                   | org.kind        | private-person           | does not apply because its conditions are not met |
        | no AI, but a pattern               | use.technology  | fixed-rules              | applies                                           |
        | a staff of one                     | org.headcount   | US-MD: 1                 | applies                                           |
        | no staff in Maryland               | org.headcount   | US-VA: 9                 | applies                                           |

    Scenario Outline: A job elsewhere with a tie to Maryland: <what>
      Given the case "md-lab"
      And the answer to "employment.job_places" is "US-VA"
      And the answer to "<fact1>" is "<answer1>"
      And the answer to "<fact2>" is "<answer2>"
      When it is assessed as of 2026-11-24
      Then "us-md-facial-interview.waiver" <verdict>

      Examples:
        | what                            | fact1         | answer1  | fact2            | answer2  | verdict                                           |
        | applicant and staff in Maryland | org.headcount | US-MD: 1 | org.headcount    | US-MD: 1 | may apply                                         |
        | applicant only                  | org.headcount | US-VA: 9 | org.headcount    | US-VA: 9 | may apply                                         |
        | staff only: one                 | org.headcount | US-MD: 1 | people.locations | US-VA    | may apply                                         |
        | staff only: two                 | org.headcount | US-MD: 2 | people.locations | US-VA    | may apply                                         |
        | staff only: none                | org.headcount | US-MD: 0 | people.locations | US-VA    | does not apply because its conditions are not met |

    Scenario: Were such an interview held to count (yes)
      Given the case "md-lab"
      And the answer to "employment.job_places" is "US-VA"
      And the open question of law "us-md-facial-interview.interview-in-maryland" is settled as yes
      When it is assessed as of 2026-11-24
      Then "us-md-facial-interview.waiver" applies

    Scenario: Were such an interview held to count (no)
      Given the case "md-lab"
      And the answer to "employment.job_places" is "US-VA"
      And the open question of law "us-md-facial-interview.interview-in-maryland" is settled as no
      When it is assessed as of 2026-11-24
      Then "us-md-facial-interview.waiver" does not apply because its conditions are not met

    Scenario: Without any tie to Maryland it does not apply even then
      Given the case "md-lab"
      And the answer to "employment.job_places" is "US-VA"
      And the answer to "people.locations" is "US-VA"
      And the answer to "org.headcount" is "US-VA: 9"
      And the open question of law "us-md-facial-interview.interview-in-maryland" is settled as yes
      When it is assessed as of 2026-11-24
      Then "us-md-facial-interview.waiver" does not apply because its conditions are not met

    Scenario: While the use is not known, it may apply
      Given the case "md-lab"
      And the answer to "employment.uses" is not known
      When it is assessed as of 2026-11-24
      Then "us-md-facial-interview.waiver" may apply, and "employment.uses" would settle it

    Scenario Outline: Without a waiver the use must stop: <what>
      Given the case "md-lab"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-md-facial-interview.waiver" <verdict>

      Examples:
        | what                   | fact         | answer       | verdict                     |
        | a clear yes            | data.grounds | explicit-yes | stands in the tier "do-now" |
        | only a business reason | data.grounds | own-interest | stands in the tier "stop"   |

  Rule: 3-717 - public bodies

    Scenario: Whether a public body is an employer here is open
      Given the case "md-lab"
      And the answer to "org.kind" is "public-body"
      When it is assessed as of 2026-11-24
      Then "us-md-facial-interview.waiver" may apply

    Scenario: Were it none, the exception holds
      Given the case "md-lab"
      And the answer to "org.kind" is "public-body"
      And the open question of law "us-md-facial-interview.public-employer" is settled as no
      When it is assessed as of 2026-11-24
      Then "us-md-facial-interview.waiver" does not apply because of the exception "public-employer"

    Scenario: Were it one, the duty holds
      Given the case "md-lab"
      And the answer to "org.kind" is "public-body"
      And the open question of law "us-md-facial-interview.public-employer" is settled as yes
      When it is assessed as of 2026-11-24
      Then "us-md-facial-interview.waiver" applies

    Scenario: A firm is bound whatever is held of public bodies
      Given the case "md-lab"
      And the open question of law "us-md-facial-interview.public-employer" is settled as no
      When it is assessed as of 2026-11-24
      Then "us-md-facial-interview.waiver" applies

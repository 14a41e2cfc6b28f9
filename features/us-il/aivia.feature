Feature: Illinois AI Video Interview Act
  Whoever has applicants for Illinois jobs record videos and lets AI read them must tell, explain and ask first, delete on request, and
  report once a year where the AI alone decides.

  Rule: 820 ILCS 42/5, 42/10 - notice, explanation, consent

    Scenario: The act starts in 2020: the day before
      Given the case "il-warehouse"
      When it is assessed as of 2019-12-31
      Then "us-il-aivia.notice-explain-consent" applies and is upcoming from 2020-01-01
      And "us-il-aivia.deletion" applies and is upcoming from 2020-01-01

    Scenario: The act starts in 2020: the day itself
      Given the case "il-warehouse"
      When it is assessed as of 2020-01-01
      Then "us-il-aivia.notice-explain-consent" applies and is in force from 2020-01-01
      And "us-il-aivia.deletion" applies and is in force from 2020-01-01

    Scenario Outline: Recorded videos, AI, Illinois job, own use: <what> (notice, explanation, consent)
      Given the case "il-warehouse"
      And the answer to "<fact1>" is "<answer1>"
      And the answer to "<fact2>" is "<answer2>"
      When it is assessed as of 2026-11-24
      Then "us-il-aivia.notice-explain-consent" <verdict>

      Examples:
        | what                           | fact1                 | answer1                  | fact2                 | answer2                  | verdict                                           |
        | all four                       | employment.uses       | recorded-video-interview | employment.uses       | recorded-video-interview | applies                                           |
        | no recorded video              | employment.uses       | assess-candidates        | employment.uses       | assess-candidates        | does not apply because its conditions are not met |
        | no AI                          | use.technology        | fixed-rules              | use.technology        | fixed-rules              | does not apply because its conditions are not met |
        | a job in Indiana               | employment.job_places | US-IN                    | employment.job_places | US-IN                    | does not apply because its conditions are not met |
        | acts on a score made elsewhere | role.deeds            | relies-on-others-result  | role.deeds            | relies-on-others-result  | applies                                           |
        | only orders or sells           | role.deeds            | sells-it                 | role.data             | we-decide                | does not apply because its conditions are not met |
        | no staff in Illinois           | org.headcount         | US-IN: 3                 | org.headcount         | US-IN: 3                 | applies                                           |

    Scenario: While the use is not known, it may apply (notice, explanation, consent)
      Given the case "il-warehouse"
      And the answer to "employment.uses" is not known
      When it is assessed as of 2026-11-24
      Then "us-il-aivia.notice-explain-consent" may apply, and "employment.uses" would settle it

    Scenario: While the place of the job is not known, it may apply (notice, explanation, consent)
      Given the case "il-warehouse"
      And the answer to "employment.job_places" is not known
      When it is assessed as of 2026-11-24
      Then "us-il-aivia.notice-explain-consent" may apply, and "employment.job_places" would settle it

    Scenario Outline: Recorded videos, AI, Illinois job, own use: <what> (deletion)
      Given the case "il-warehouse"
      And the answer to "<fact1>" is "<answer1>"
      And the answer to "<fact2>" is "<answer2>"
      When it is assessed as of 2026-11-24
      Then "us-il-aivia.deletion" <verdict>

      Examples:
        | what                           | fact1                 | answer1                  | fact2                 | answer2                  | verdict                                           |
        | all four                       | employment.uses       | recorded-video-interview | employment.uses       | recorded-video-interview | applies                                           |
        | no recorded video              | employment.uses       | assess-candidates        | employment.uses       | assess-candidates        | does not apply because its conditions are not met |
        | no AI                          | use.technology        | fixed-rules              | use.technology        | fixed-rules              | does not apply because its conditions are not met |
        | a job in Indiana               | employment.job_places | US-IN                    | employment.job_places | US-IN                    | does not apply because its conditions are not met |
        | acts on a score made elsewhere | role.deeds            | relies-on-others-result  | role.deeds            | relies-on-others-result  | applies                                           |
        | only orders or sells           | role.deeds            | sells-it                 | role.data             | we-decide                | does not apply because its conditions are not met |
        | no staff in Illinois           | org.headcount         | US-IN: 3                 | org.headcount         | US-IN: 3                 | applies                                           |

    Scenario: While the use is not known, it may apply (deletion)
      Given the case "il-warehouse"
      And the answer to "employment.uses" is not known
      When it is assessed as of 2026-11-24
      Then "us-il-aivia.deletion" may apply, and "employment.uses" would settle it

    Scenario: While the place of the job is not known, it may apply (deletion)
      Given the case "il-warehouse"
      And the answer to "employment.job_places" is not known
      When it is assessed as of 2026-11-24
      Then "us-il-aivia.deletion" may apply, and "employment.job_places" would settle it

    Scenario Outline: Without the applicants' agreement the use must stop: <what>
      Given the case "il-warehouse"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-il-aivia.notice-explain-consent" <verdict>

      Examples:
        | what                        | fact         | answer       | verdict                     |
        | agreement among the grounds | data.grounds | they-agreed  | stands in the tier "do-now" |
        | only a business reason      | data.grounds | own-interest | stands in the tier "stop"   |

  Rule: 820 ILCS 42/15 - deletion

    Scenario Outline: Whoever holds copies for the employer follows its instruction: <what>
      Given the case "il-warehouse"
      And the answer to "role.deeds" is "built-it, sells-it"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-il-aivia.deletion" <verdict>

      Examples:
        | what                         | fact      | answer      | verdict                                           |
        | the supplier with the videos | role.data | for-clients | applies                                           |
        | a maker who gets no videos   | role.data | we-decide   | does not apply because its conditions are not met |

    Scenario Outline: Before the interview it is the employer's duty alone: <what>
      Given the case "il-warehouse"
      And the answer to "role.deeds" is "built-it, sells-it"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-il-aivia.notice-explain-consent" <verdict>

      Examples:
        | what                         | fact      | answer      | verdict                                           |
        | the supplier with the videos | role.data | for-clients | does not apply because its conditions are not met |

    Scenario: A request makes it due now
      Given the case "il-warehouse"
      And the answer to "org.events" is "people-request"
      When it is assessed as of 2026-11-24
      Then "us-il-aivia.deletion" applies and is in force from 2020-01-01

  Rule: 820 ILCS 42/20 - yearly report

    Scenario: The report starts in 2022: the day before
      Given the case "il-warehouse"
      And the answer to "employment.uses" is "recorded-video-interview, ai-alone-picks-interviews"
      When it is assessed as of 2021-12-31
      Then "us-il-aivia.demographic-report" applies and is upcoming from 2022-01-01

    Scenario: The report starts in 2022: the day itself
      Given the case "il-warehouse"
      And the answer to "employment.uses" is "recorded-video-interview, ai-alone-picks-interviews"
      When it is assessed as of 2022-01-01
      Then "us-il-aivia.demographic-report" applies and is in force from 2022-01-01

    Scenario Outline: Only where the AI alone picks: <what>
      Given the case "il-warehouse"
      And the answer to "<fact1>" is "<answer1>"
      And the answer to "<fact2>" is "<answer2>"
      When it is assessed as of 2026-11-24
      Then "us-il-aivia.demographic-report" <verdict>

      Examples:
        | what                          | fact1           | answer1                                              | fact2                 | answer2                                              | verdict                                           |
        | AI alone                      | employment.uses | recorded-video-interview, ai-alone-picks-interviews  | employment.uses       | recorded-video-interview, ai-alone-picks-interviews  | applies                                           |
        | a person looks too            | employment.uses | recorded-video-interview                             | employment.uses       | recorded-video-interview                             | does not apply because its conditions are not met |
        | AI alone, but no video        | employment.uses | sort-applications, ai-alone-picks-interviews         | employment.uses       | sort-applications, ai-alone-picks-interviews         | does not apply because its conditions are not met |
        | AI alone, only sold to others | employment.uses | recorded-video-interview, ai-alone-picks-interviews  | role.deeds            | built-it, sells-it                                   | does not apply because its conditions are not met |
        | AI alone, a job in Indiana    | employment.uses | recorded-video-interview, ai-alone-picks-interviews  | employment.job_places | US-IN                                                | does not apply because its conditions are not met |
        | not sure whether it is alone  | employment.uses | recorded-video-interview, ai-alone-picks-interviews? | employment.uses       | recorded-video-interview, ai-alone-picks-interviews? | may apply, and "employment.uses" would settle it  |

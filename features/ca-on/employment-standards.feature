Feature: Ontario, Employment Standards Act, 2000 - job postings (Part III.1) and electronic monitoring (Part XI.1)
  Two different counts of 25: for job postings the day of the posting, for the monitoring policy 1 January of the year. Below 25
  there is nothing. Work outside Ontario and federally regulated employers are out.

  Rule: O. Reg. 476/24 s. 1 - fewer than 25 employees on the posting day: all of Part III.1 falls away

    Scenario: At 24 nothing is owed but, perhaps, the keeping of postings, which stands outside Part III.1
      Given the case "on-food-plant-hiring"
      And the answer to "org.headcount" is "CA-ON: 24"
      When it is assessed as of 2026-11-24
      Then "ca-on-esa.s8-4.ai-statement" does not apply because its conditions are not met
      And "ca-on-esa.job-posting-other" does not apply because its conditions are not met
      And "ca-on-esa.job-posting-records" may apply
      And "ca-on-esa.electronic-monitoring" does not apply because its conditions are not met

    Scenario Outline: Whether a small employer keeps its postings is an open question of law (<staff>, settled as <answer>)
      Given the case "on-food-plant-hiring"
      And the answer to "org.headcount" is "<staff>"
      And the open question of law "ca-on-esa.small-firm-keeps-postings" is settled as <answer>
      When it is assessed as of 2026-11-24
      Then "ca-on-esa.job-posting-records" <verdict>

      Examples:
        | staff                | answer | verdict                                           |
        | CA-ON: 24            | yes    | applies                                           |
        | CA-ON: 1             | yes    | applies                                           |
        | CA-ON: 24            | no     | does not apply because its conditions are not met |
        | CA-ON: 0, CA-QC: 300 | yes    | does not apply because its conditions are not met |
        | CA-ON: 25            | no     | applies                                           |

    Scenario Outline: It is open only for those who hire with the tool in Ontario (<fact>: <answer>)
      Given the case "on-food-plant-hiring"
      And the answer to "org.headcount" is "CA-ON: 24"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "ca-on-esa.job-posting-records" <verdict>

      Examples:
        | fact                  | answer                    | verdict                                           |
        | employment.uses       | sort-applications         | may apply                                         |
        | employment.uses       | assess-candidates         | may apply                                         |
        | employment.uses       | recorded-video-interview  | may apply                                         |
        | employment.uses       | face-in-interview         | may apply                                         |
        | employment.uses       | ai-alone-picks-interviews | may apply                                         |
        | employment.uses       | availability-screen       | may apply                                         |
        | employment.uses       | timed-tests-games         | may apply                                         |
        | employment.uses       | background-report         | may apply                                         |
        | employment.uses       | job-ad-targeting          | may apply                                         |
        | employment.uses       | performance               | does not apply because its conditions are not met |
        | employment.job_places | CA-QC                     | does not apply because its conditions are not met |
        | org.sector            | telecom                   | does not apply because its conditions are not met |

    Scenario: A posting employer of 25 who puts out no posting for a particular job stays outside, whatever is settled
      Given the case "on-food-plant-hiring"
      And the answer to "employment.public_postings" is "no"
      And the open question of law "ca-on-esa.small-firm-keeps-postings" is settled as yes
      When it is assessed as of 2026-11-24
      Then "ca-on-esa.job-posting-records" does not apply because its conditions are not met

    Scenario: At exactly 25 all four are
      Given the case "on-food-plant-hiring"
      And the answer to "org.headcount" is "CA-ON: 25"
      When it is assessed as of 2026-11-24
      Then "ca-on-esa.s8-4.ai-statement" applies and is in force from 2026-01-01
      And "ca-on-esa.job-posting-other" applies and is in force from 2026-01-01
      And "ca-on-esa.job-posting-records" applies and is in force from 2026-01-01
      And "ca-on-esa.electronic-monitoring" applies and is in force from 2022-10-11

    Scenario: Staff outside Ontario are not counted
      Given the case "on-food-plant-hiring"
      And the answer to "org.headcount" is "CA-ON: 20, CA-QC: 300"
      When it is assessed as of 2026-11-24
      Then the test "ca-on.esa-jobs" is not met
      And "ca-on-esa.electronic-monitoring" does not apply because its conditions are not met

    Scenario: A range across the threshold leaves it open
      Given the case "on-food-plant-hiring"
      And the answer to "org.headcount" is "CA-ON: 20..30"
      When it is assessed as of 2026-11-24
      Then "ca-on-esa.s8-4.ai-statement" may apply, and "org.headcount" would settle it
      And "ca-on-esa.job-posting-other" may apply, and "org.headcount" would settle it
      And "ca-on-esa.electronic-monitoring" may apply, and "org.headcount" would settle it

  Rule: Federally regulated employers are not under the Act

    Scenario Outline: A federal undertaking in Ontario is outside (<sector>)
      Given the case "on-food-plant-hiring"
      And the answer to "org.sector" is "<sector>"
      When it is assessed as of 2026-11-24
      Then the test "ca-on.esa-jobs" is not met
      And the test "ca-on.monitoring" is not met
      And "ca-on-esa.s8-4.ai-statement" does not apply because its conditions are not met
      And "ca-on-esa.job-posting-other" does not apply because its conditions are not met
      And "ca-on-esa.job-posting-records" does not apply because its conditions are not met
      And "ca-on-esa.electronic-monitoring" does not apply because its conditions are not met

      Examples:
        | sector                 |
        | telecom                |
        | cross-border-transport |

    Scenario: Without the line of business one cannot tell
      Given the case "on-food-plant-hiring"
      And the answer to "org.sector" is not known
      When it is assessed as of 2026-11-24
      Then "ca-on-esa.electronic-monitoring" may apply, and "org.sector" would settle it
      And "ca-on-esa.s8-4.ai-statement" may apply, and "org.sector" would settle it

  Rule: O. Reg. 476/24 s. 2 - only public postings for particular jobs

    Scenario: An employer that only advertises to its own staff or in general campaigns owes nothing under Part III.1
      Given the case "on-food-plant-hiring"
      And the answer to "employment.public_postings" is "no"
      When it is assessed as of 2026-11-24
      Then the test "ca-on.esa-jobs" is not met
      And "ca-on-esa.s8-4.ai-statement" does not apply because its conditions are not met
      And "ca-on-esa.job-posting-other" does not apply because its conditions are not met
      And "ca-on-esa.job-posting-records" does not apply because its conditions are not met
      And "ca-on-esa.electronic-monitoring" applies

    Scenario: Not knowing whether jobs are advertised to the public leaves it open
      Given the case "on-food-plant-hiring"
      And the answer to "employment.public_postings" is not known
      When it is assessed as of 2026-11-24
      Then the test "ca-on.esa-jobs" is open
      And "ca-on-esa.s8-4.ai-statement" may apply, and "employment.public_postings" would settle it
      And "ca-on-esa.job-posting-records" may apply, and "employment.public_postings" would settle it

  Rule: Section 8.4 - the advert says that AI screens, assesses or selects applicants

    Scenario: The day before 1 January 2026 the duties on postings are upcoming
      Given the case "on-food-plant-hiring"
      When it is assessed as of 2025-12-31
      Then "ca-on-esa.s8-4.ai-statement" applies and is upcoming from 2026-01-01
      And "ca-on-esa.job-posting-other" applies and is upcoming from 2026-01-01
      And "ca-on-esa.job-posting-records" applies and is upcoming from 2026-01-01

    Scenario: From 1 January 2026 they bind
      Given the case "on-food-plant-hiring"
      When it is assessed as of 2026-01-01
      Then "ca-on-esa.s8-4.ai-statement" applies and is in force from 2026-01-01
      And "ca-on-esa.job-posting-other" applies and is in force from 2026-01-01
      And "ca-on-esa.job-posting-records" applies and is in force from 2026-01-01

    Scenario Outline: Screening, assessing or selecting in any form brings the statement (<use>)
      Given the case "on-food-plant-hiring"
      And the answer to "employment.uses" is "<use>"
      When it is assessed as of 2026-11-24
      Then "ca-on-esa.s8-4.ai-statement" applies and is in force from 2026-01-01

      Examples:
        | use                       |
        | sort-applications         |
        | assess-candidates         |
        | recorded-video-interview  |
        | face-in-interview         |
        | ai-alone-picks-interviews |
        | availability-screen       |
        | timed-tests-games         |
        | background-report         |

    Scenario Outline: Other uses of AI around jobs do not (<use>)
      Given the case "on-food-plant-hiring"
      And the answer to "employment.uses" is "<use>"
      When it is assessed as of 2026-11-24
      Then "ca-on-esa.s8-4.ai-statement" does not apply because its conditions are not met
      And "ca-on-esa.job-posting-other" applies

      Examples:
        | use                |
        | job-ad-targeting   |
        | selection-criteria |
        | scheduling         |
        | performance        |
        | none               |

    Scenario: A plain knock-out filter that infers nothing is outside
      Given the case "on-food-plant-hiring"
      And the answer to "use.technology" is "fixed-rules"
      When it is assessed as of 2026-11-24
      Then "ca-on-esa.s8-4.ai-statement" does not apply because its conditions are not met
      And "ca-on-esa.job-posting-other" applies

    Scenario: Not knowing how the tool works leaves it open
      Given the case "on-food-plant-hiring"
      And the answer to "use.technology" is not known
      When it is assessed as of 2026-11-24
      Then "ca-on-esa.s8-4.ai-statement" may apply, and "use.technology" would settle it

    Scenario: An employer that acts on an agency's AI score says so too
      Given the case "on-food-plant-hiring"
      And the answer to "role.deeds" is "relies-on-others-result"
      When it is assessed as of 2026-11-24
      Then "ca-on-esa.s8-4.ai-statement" applies

    Scenario: A maker that only sells the tool posts no advert with it
      Given the case "on-food-plant-hiring"
      And the answer to "role.deeds" is "built-it, sells-it"
      When it is assessed as of 2026-11-24
      Then "ca-on-esa.s8-4.ai-statement" does not apply because its conditions are not met

    Scenario: Work outside Ontario is out, even if applicants live in Ontario
      Given the case "on-food-plant-hiring"
      And the answer to "employment.job_places" is "CA-QC"
      When it is assessed as of 2026-11-24
      Then "ca-on-esa.s8-4.ai-statement" does not apply because its conditions are not met

    Scenario: A job in Ontario counts wherever the applicants are
      Given the case "on-food-plant-hiring"
      And the answer to "people.locations" is "IN"
      When it is assessed as of 2026-11-24
      Then "ca-on-esa.s8-4.ai-statement" applies

    Scenario: Not knowing where the jobs are leaves it open
      Given the case "on-food-plant-hiring"
      And the answer to "employment.job_places" is not known
      When it is assessed as of 2026-11-24
      Then "ca-on-esa.s8-4.ai-statement" may apply, and "employment.job_places" would settle it

  Rule: Part XI.1 - a written policy on electronic monitoring

    Scenario: The day before 11 October 2022 the policy is upcoming
      Given the case "on-food-plant-hiring"
      When it is assessed as of 2022-10-10
      Then "ca-on-esa.electronic-monitoring" applies and is upcoming from 2022-10-11

    Scenario: On 11 October 2022 the first policies are due
      Given the case "on-food-plant-hiring"
      When it is assessed as of 2022-10-11
      Then "ca-on-esa.electronic-monitoring" applies and is in force from 2022-10-11

    Scenario: The policy is owed although nobody is monitored and the tool has nothing to do with staff
      Given the case "on-food-plant-hiring"
      And the answer to "employment.uses" is "none"
      And the answer to "data.about_people" is "no"
      And the answer to "use.technology" is "fixed-rules"
      When it is assessed as of 2026-11-24
      Then "ca-on-esa.electronic-monitoring" applies and is in force from 2022-10-11

Feature: New York City, hiring tools
  Local Law 144: a tool that outweighs everything else in hiring or promotion for a job of the city needs a yearly independent audit
  and notice to residents.

  Rule: NYC Admin. Code 20-870; 6 RCNY 5-300 - the tool

    Scenario Outline: Screening for hiring or promotion only: <what>
      Given the case "ny-shop-hiring"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then the test "us-nyc.aedt" is <verdict>

      Examples:
        | what                      | fact            | answer                    | verdict |
        | sort-applications         | employment.uses | sort-applications         | met     |
        | assess-candidates         | employment.uses | assess-candidates         | met     |
        | recorded-video-interview  | employment.uses | recorded-video-interview  | met     |
        | face-in-interview         | employment.uses | face-in-interview         | met     |
        | ai-alone-picks-interviews | employment.uses | ai-alone-picks-interviews | met     |
        | background-report         | employment.uses | background-report         | met     |
        | availability-screen       | employment.uses | availability-screen       | met     |
        | timed-tests-games         | employment.uses | timed-tests-games         | met     |
        | promotion                 | employment.uses | promotion                 | met     |
        | job-ad-targeting          | employment.uses | job-ad-targeting          | not met |
        | pay-or-terms              | employment.uses | pay-or-terms              | not met |
        | renewal                   | employment.uses | renewal                   | not met |
        | training-selection        | employment.uses | training-selection        | not met |
        | tasks-by-person           | employment.uses | tasks-by-person           | not met |
        | performance               | employment.uses | performance               | not met |
        | discipline                | employment.uses | discipline                | not met |
        | dismissal                 | employment.uses | dismissal                 | not met |
        | selection-criteria        | employment.uses | selection-criteria        | not met |
        | scheduling                | employment.uses | scheduling                | not met |
        | monitoring                | employment.uses | monitoring                | not met |
        | none                      | employment.uses | none                      | not met |

    Scenario Outline: It must outweigh the rest: <what>
      Given the case "ny-shop-hiring"
      And the answer to "<fact1>" is "<answer1>"
      And the answer to "<fact2>" is "<answer2>"
      When it is assessed as of 2026-11-24
      Then the test "us-nyc.aedt" is <verdict>

      Examples:
        | what                                               | fact1           | answer1           | fact2           | answer2                                      | verdict |
        | the only factor                                    | decision.weight | only-factor       | decision.weight | only-factor                                  | met     |
        | the main factor                                    | decision.weight | main-factor       | decision.weight | main-factor                                  | met     |
        | one factor among equals                            | decision.weight | one-factor        | decision.weight | one-factor                                   | not met |
        | checks afterwards                                  | decision.weight | checks-afterwards | decision.weight | checks-afterwards                            | not met |
        | prepares only                                      | decision.weight | prepares-only     | decision.weight | prepares-only                                | not met |
        | sorts without weight                               | decision.weight | only-arranges     | decision.weight | only-arranges                                | not met |
        | one factor later, but alone decides who is invited | decision.weight | one-factor        | employment.uses | sort-applications, ai-alone-picks-interviews | met     |
        | fixed rules only                                   | use.technology  | fixed-rules       | use.technology  | fixed-rules                                  | not met |

    Scenario: While its weight is not known, the question is open
      Given the case "ny-shop-hiring"
      And the answer to "decision.weight" is not known
      When it is assessed as of 2026-11-24
      Then the test "us-nyc.aedt" is open

  Rule: In the city

    Scenario Outline: The job or its office: <what>
      Given the case "ny-shop-hiring"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then the test "us-nyc.in-the-city" is <verdict>

      Examples:
        | what                                       | fact                  | answer           | verdict |
        | an office in the city                      | employment.job_places | US-NY-NYC        | met     |
        | remote, tied to an office in the city      | employment.job_places | US-NY-NYC, US-VT | met     |
        | a job in New Jersey, candidate in the city | employment.job_places | US-NJ            | not met |
        | somewhere in New York State                | employment.job_places | US-NY            | open    |

    Scenario Outline: A recruitment agency in the city: <what>
      Given the case "ny-shop-hiring"
      And the answer to "employment.job_places" is "US-NJ"
      And the answer to "<fact1>" is "<answer1>"
      And the answer to "<fact2>" is "<answer2>"
      When it is assessed as of 2026-11-24
      Then the test "us-nyc.in-the-city" is <verdict>

      Examples:
        | what                               | fact1      | answer1            | fact2              | answer2            | verdict |
        | agency in the city                 | org.sector | recruitment-agency | org.sector         | recruitment-agency | met     |
        | shop in the city                   | org.sector | retail-hospitality | org.sector         | retail-hospitality | not met |
        | agency in New Jersey               | org.sector | recruitment-agency | org.established_in | US-NJ              | not met |
        | agency somewhere in New York State | org.sector | recruitment-agency | org.established_in | US-NY              | open    |

  Rule: 20-871(a) - bias audit

    Scenario: In force from 1 January 2023: the day before (20-871(a))
      Given the case "ny-shop-hiring"
      When it is assessed as of 2022-12-31
      Then "us-nyc-ll144.bias-audit" applies and is upcoming from 2023-01-01

    Scenario: In force from 1 January 2023: the day itself (20-871(a))
      Given the case "ny-shop-hiring"
      When it is assessed as of 2023-01-01
      Then "us-nyc-ll144.bias-audit" applies and is in force from 2023-01-01

    Scenario Outline: Tool, own use, city: <what> (20-871(a))
      Given the case "ny-shop-hiring"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-nyc-ll144.bias-audit" <verdict>

      Examples:
        | what                              | fact                  | answer                  | verdict                                                |
        | all three                         | role.deeds            | uses-it                 | applies                                                |
        | acts on the agency's score        | role.deeds            | relies-on-others-result | applies                                                |
        | the maker of the tool             | role.deeds            | built-it, sells-it      | does not apply because its conditions are not met      |
        | one factor among others           | decision.weight       | one-factor              | does not apply because its conditions are not met      |
        | used for pay                      | employment.uses       | pay-or-terms            | does not apply because its conditions are not met      |
        | used for dismissals               | employment.uses       | dismissal               | does not apply because its conditions are not met      |
        | a job in New Jersey               | employment.job_places | US-NJ                   | does not apply because its conditions are not met      |
        | a job somewhere in New York State | employment.job_places | US-NY                   | may apply, and "employment.job_places" would settle it |
        | a staff of one                    | org.headcount         | US-NY: 1                | applies                                                |

    Scenario: While the weight is not known, it may apply (20-871(a))
      Given the case "ny-shop-hiring"
      And the answer to "decision.weight" is not known
      When it is assessed as of 2026-11-24
      Then "us-nyc-ll144.bias-audit" may apply, and "decision.weight" would settle it

  Rule: 20-871(b) - notices

    Scenario: In force from 1 January 2023: the day before (20-871(b))
      Given the case "ny-shop-hiring"
      When it is assessed as of 2022-12-31
      Then "us-nyc-ll144.notices" applies and is upcoming from 2023-01-01

    Scenario: In force from 1 January 2023: the day itself (20-871(b))
      Given the case "ny-shop-hiring"
      When it is assessed as of 2023-01-01
      Then "us-nyc-ll144.notices" applies and is in force from 2023-01-01

    Scenario Outline: Tool, own use, city: <what> (20-871(b))
      Given the case "ny-shop-hiring"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-nyc-ll144.notices" <verdict>

      Examples:
        | what                              | fact                  | answer                  | verdict                                                |
        | all three                         | role.deeds            | uses-it                 | applies                                                |
        | acts on the agency's score        | role.deeds            | relies-on-others-result | applies                                                |
        | the maker of the tool             | role.deeds            | built-it, sells-it      | does not apply because its conditions are not met      |
        | one factor among others           | decision.weight       | one-factor              | does not apply because its conditions are not met      |
        | used for pay                      | employment.uses       | pay-or-terms            | does not apply because its conditions are not met      |
        | used for dismissals               | employment.uses       | dismissal               | does not apply because its conditions are not met      |
        | a job in New Jersey               | employment.job_places | US-NJ                   | does not apply because its conditions are not met      |
        | a job somewhere in New York State | employment.job_places | US-NY                   | may apply, and "employment.job_places" would settle it |
        | a staff of one                    | org.headcount         | US-NY: 1                | applies                                                |

    Scenario: While the weight is not known, it may apply (20-871(b))
      Given the case "ny-shop-hiring"
      And the answer to "decision.weight" is not known
      When it is assessed as of 2026-11-24
      Then "us-nyc-ll144.notices" may apply, and "decision.weight" would settle it

    Scenario Outline: Notices run to residents of the city: <what>
      Given the case "ny-shop-hiring"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-nyc-ll144.notices" <verdict>

      Examples:
        | what                       | fact             | answer           | verdict                                           |
        | in the city                | people.locations | US-NY-NYC        | applies                                           |
        | in the city and New Jersey | people.locations | US-NJ, US-NY-NYC | applies                                           |
        | in New York State          | people.locations | US-NY            | may apply, and "people.locations" would settle it |
        | in New Jersey              | people.locations | US-NJ            | does not apply because its conditions are not met |

    Scenario Outline: The audit does not ask where candidates live: <what>
      Given the case "ny-shop-hiring"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-nyc-ll144.bias-audit" <verdict>

      Examples:
        | what          | fact             | answer | verdict |
        | in New Jersey | people.locations | US-NJ  | applies |

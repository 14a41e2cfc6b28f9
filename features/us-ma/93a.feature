Feature: Massachusetts law applied to scoring
  Unfair or deceptive scoring is barred; what to do against it is advice, since a settlement binds one lender only. At work, six employees count.

  Rule: c. 93A s. 2 - scoring in trade

    Scenario: Shown from the settlement of 10 July 2025: the day before
      Given the case "ma-student-lender"
      When it is assessed as of 2025-07-09
      Then "us-ma-93a.ai-underwriting-governance" applies and is upcoming from 2025-07-10

    Scenario: Shown from the settlement of 10 July 2025: the day itself
      Given the case "ma-student-lender"
      When it is assessed as of 2025-07-10
      Then "us-ma-93a.ai-underwriting-governance" applies and is in force from 2025-07-10

    Scenario Outline: Own use on people in Massachusetts: <what>
      Given the case "ma-student-lender"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-ma-93a.ai-underwriting-governance" <verdict>

      Examples:
        | what                         | fact                | answer                  | verdict                                           |
        | a lender                     | role.deeds          | uses-it                 | applies                                           |
        | acts on another firm's score | role.deeds          | relies-on-others-result | applies                                           |
        | only makes and sells it      | role.deeds          | built-it, sells-it      | does not apply because its conditions are not met |
        | a private person             | org.kind            | private-person          | does not apply because its conditions are not met |
        | people in Vermont            | people.locations    | US-VT                   | does not apply because its conditions are not met |
        | a lender in Ohio             | org.established_in  | US-OH                   | applies                                           |
        | fixed rules                  | use.technology      | fixed-rules             | applies                                           |
        | a person reviews             | decision.automation | person-reviews          | applies                                           |
        | a lender of one              | org.headcount       | US-MA: 1                | applies                                           |

    Scenario Outline: Matters: <what>
      Given the case "ma-student-lender"
      And the answer to "use.purposes" is "data-analysis"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-ma-93a.ai-underwriting-governance" <verdict>

      Examples:
        | what             | fact             | answer           | verdict                                           |
        | credit           | decision.domains | credit           | applies                                           |
        | other-finance    | decision.domains | other-finance    | applies                                           |
        | housing          | decision.domains | housing          | applies                                           |
        | insurance        | decision.domains | insurance        | applies                                           |
        | price-or-terms   | decision.domains | price-or-terms   | applies                                           |
        | education        | decision.domains | education        | does not apply because its conditions are not met |
        | advertising-only | decision.domains | advertising-only | does not apply because its conditions are not met |
        | low-stakes       | decision.domains | low-stakes       | does not apply because its conditions are not met |

    Scenario Outline: The purpose alone: <what>
      Given the case "ma-student-lender"
      And the answer to "decision.domains" is "none"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-ma-93a.ai-underwriting-governance" <verdict>

      Examples:
        | what                | fact         | answer         | verdict                                           |
        | judging who can pay | use.purposes | credit-scoring | applies                                           |
        | statistics          | use.purposes | data-analysis  | does not apply because its conditions are not met |

    Scenario Outline: Judges people, or can refuse them: <what>
      Given the case "ma-student-lender"
      And the answer to "use.purposes" is "data-analysis"
      And the answer to "output.infers" is "none"
      And the answer to "<fact1>" is "<answer1>"
      And the answer to "<fact2>" is "<answer2>"
      When it is assessed as of 2026-11-24
      Then "us-ma-93a.ai-underwriting-governance" <verdict>

      Examples:
        | what                             | fact1        | answer1         | fact2             | answer2      | verdict                                           |
        | both                             | output.kinds | score-of-person | decision.outcomes | refused      | applies                                           |
        | scores, only grants              | output.kinds | score-of-person | decision.outcomes | granted-only | applies                                           |
        | a knock-out rule without a score | output.kinds | recommendation  | decision.outcomes | refused      | applies                                           |
        | neither                          | output.kinds | recommendation  | decision.outcomes | granted-only | does not apply because its conditions are not met |

    Scenario: While the place of the people is not known, it may apply
      Given the case "ma-student-lender"
      And the answer to "people.locations" is not known
      When it is assessed as of 2026-11-24
      Then "us-ma-93a.ai-underwriting-governance" may apply, and "people.locations" would settle it

    Scenario: The end of the federal effects test on 21 July 2026 changes nothing
      Given the case "ma-student-lender"
      When it is assessed as of 2026-07-21
      Then "us-ma-93a.ai-underwriting-governance" applies and is in force from 2025-07-10

  Rule: c. 151B - employment from six employees

    Scenario Outline: Six employees: <what>
      Given the case "ma-student-lender"
      And the answer to "decision.domains" is "job"
      And the answer to "use.purposes" is "recruitment"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-ma-93a.151b-employment" <verdict>

      Examples:
        | what                | fact          | answer             | verdict                                           |
        | five                | org.headcount | US-MA: 5           | does not apply because its conditions are not met |
        | six                 | org.headcount | US-MA: 6           | applies                                           |
        | seven               | org.headcount | US-MA: 7           | applies                                           |
        | six, some elsewhere | org.headcount | US-MA: 2, US-NH: 4 | applies                                           |

    Scenario Outline: Jobs, pay and promotion: <what>
      Given the case "ma-student-lender"
      And the answer to "use.purposes" is "worker-management"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-ma-93a.151b-employment" <verdict>

      Examples:
        | what             | fact             | answer           | verdict                                           |
        | a job            | decision.domains | job              | applies                                           |
        | pay or promotion | decision.domains | pay-or-promotion | applies                                           |
        | tasks or hours   | decision.domains | tasks-hours      | does not apply because its conditions are not met |

    Scenario Outline: Credit is not work, work is not credit: <domain>
      Given the case "ma-student-lender"
      And the answer to "use.purposes" is "worker-management"
      And the answer to "decision.domains" is "<domain>"
      When it is assessed as of 2026-11-24
      Then "us-ma-93a.151b-employment" <work>
      And "us-ma-93a.ai-underwriting-governance" <trade>

      Examples:
        | domain | work                                              | trade                                             |
        | job    | applies                                           | does not apply because its conditions are not met |
        | credit | does not apply because its conditions are not met | applies                                           |

    Scenario Outline: Own use on people at work (c. 151B): <what>
      Given the case "ma-student-lender"
      And the answer to "use.purposes" is "recruitment"
      And the answer to "decision.domains" is "job"
      And the answer to "role.deeds" is "<deeds>"
      When it is assessed as of 2026-11-24
      Then "us-ma-93a.151b-employment" <verdict>

      Examples:
        | what                         | deeds                   | verdict                                           |
        | an employer's own tool       | uses-it                 | applies                                           |
        | acts on another firm's score | relies-on-others-result | applies                                           |
        | only makes and sells it      | built-it, sells-it      | does not apply because its conditions are not met |

    Scenario Outline: The tool judges people or lets them come off worse (c. 151B): <what>
      Given the case "ma-student-lender"
      And the answer to "use.purposes" is "data-analysis"
      And the answer to "decision.domains" is "job"
      And the answer to "employment.uses" is "job-ad-targeting"
      And the answer to "output.infers" is "none"
      And the answer to "output.kinds" is "<output>"
      And the answer to "decision.outcomes" is "<outcome>"
      When it is assessed as of 2026-11-24
      Then "us-ma-93a.151b-employment" <verdict>

      Examples:
        | what                          | output          | outcome | verdict                                           |
        | a score and a refusal         | score-of-person | refused | applies                                           |
        | a score, nobody worse off     | score-of-person | none    | applies                                           |
        | a refusal, nobody scored      | text            | refused | applies                                           |
        | nobody scored, none worse off | text            | none    | does not apply because its conditions are not met |

    Scenario: Where the people are is not known (c. 151B)
      Given the case "ma-student-lender"
      And the answer to "use.purposes" is "recruitment"
      And the answer to "decision.domains" is "job"
      And the answer to "people.locations" is not known
      When it is assessed as of 2026-11-24
      Then "us-ma-93a.151b-employment" may apply, and "people.locations" would settle it

    Scenario Outline: The ban is old (c. 151B, St. 1946): <day>
      Given the case "ma-student-lender"
      And the answer to "use.purposes" is "recruitment"
      And the answer to "decision.domains" is "job"
      When it is assessed as of <day>
      Then "us-ma-93a.151b-employment" applies and is <state> from 1946-08-21

      Examples:
        | day        | state    |
        | 1946-08-20 | upcoming |
        | 1946-08-21 | in force |

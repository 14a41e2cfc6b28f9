Feature: Illinois, what its laws make of an owner's answers
  Who is an employer under the Human Rights Act, which use of AI at work it reaches, what is an AI video interview, and who handles
  body patterns.

  Rule: 775 ILCS 5/2-101(B) - employer

    Scenario Outline: One employee in Illinois is enough: <what>
      Given the case "il-warehouse"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then the test "us-il.hra-employer" is <verdict>

      Examples:
        | what                           | fact          | answer   | verdict |
        | none in the state              | org.headcount | US-IN: 9 | not met |
        | nobody at all                  | org.headcount | US-IL: 0 | not met |
        | one                            | org.headcount | US-IL: 1 | met     |
        | two                            | org.headcount | US-IL: 2 | met     |
        | nine in the US, state not told | org.headcount | US: 9    | open    |

    Scenario Outline: Public bodies and their contractors count without staff, if they are in Illinois: <what>
      Given the case "il-warehouse"
      And the answer to "org.headcount" is "US-IN: 9"
      And the answer to "<fact1>" is "<answer1>"
      And the answer to "<fact2>" is "<answer2>"
      When it is assessed as of 2026-11-24
      Then the test "us-il.hra-employer" is <verdict>

      Examples:
        | what                                   | fact1            | answer1             | fact2              | answer2             | verdict |
        | a private firm with private customers  | org.kind         | for-profit          | org.kind           | for-profit          | not met |
        | a public body                          | org.kind         | public-body         | org.kind           | public-body         | met     |
        | a public body elsewhere                | org.kind         | public-body         | org.established_in | US-IN               | not met |
        | acts for an authority                  | org.public_work  | acts-for-authority  | org.public_work    | acts-for-authority  | met     |
        | acts for an authority elsewhere        | org.public_work  | acts-for-authority  | org.established_in | US-IN               | not met |
        | sells to public bodies                 | market.customers | public-bodies       | market.customers   | public-bodies       | met     |
        | sells to public bodies elsewhere       | market.customers | public-bodies       | org.established_in | US-IN               | not met |
        | runs a service of public interest only | org.public_work  | runs-public-service | org.public_work    | runs-public-service | not met |

  Rule: 775 ILCS 5/2-102(L)(1) - AI in hiring and employment

    Scenario Outline: Each part in hiring or terms of work counts: <what>
      Given the case "il-warehouse"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then the test "us-il.ai-at-work" is <verdict>

      Examples:
        | what                      | fact            | answer                    | verdict |
        | job-ad-targeting          | employment.uses | job-ad-targeting          | met     |
        | sort-applications         | employment.uses | sort-applications         | met     |
        | assess-candidates         | employment.uses | assess-candidates         | met     |
        | recorded-video-interview  | employment.uses | recorded-video-interview  | met     |
        | face-in-interview         | employment.uses | face-in-interview         | met     |
        | ai-alone-picks-interviews | employment.uses | ai-alone-picks-interviews | met     |
        | background-report         | employment.uses | background-report         | met     |
        | availability-screen       | employment.uses | availability-screen       | met     |
        | timed-tests-games         | employment.uses | timed-tests-games         | met     |
        | promotion                 | employment.uses | promotion                 | met     |
        | pay-or-terms              | employment.uses | pay-or-terms              | met     |
        | renewal                   | employment.uses | renewal                   | met     |
        | training-selection        | employment.uses | training-selection        | met     |
        | tasks-by-person           | employment.uses | tasks-by-person           | met     |
        | performance               | employment.uses | performance               | met     |
        | discipline                | employment.uses | discipline                | met     |
        | dismissal                 | employment.uses | dismissal                 | met     |
        | selection-criteria        | employment.uses | selection-criteria        | met     |
        | plans shifts only         | employment.uses | scheduling                | met     |
        | watches staff only        | employment.uses | monitoring                | open    |
        | nothing                   | employment.uses | none                      | not met |

    Scenario: Were mere watching held to be a term of employment (yes)
      Given the case "il-warehouse"
      And the answer to "employment.uses" is "monitoring"
      And the open question of law "us-il-hb3773.watching-as-terms" is settled as yes
      When it is assessed as of 2026-11-24
      Then the test "us-il.ai-at-work" is met

    Scenario: Were mere watching held to be a term of employment (no)
      Given the case "il-warehouse"
      And the answer to "employment.uses" is "monitoring"
      And the open question of law "us-il-hb3773.watching-as-terms" is settled as no
      When it is assessed as of 2026-11-24
      Then the test "us-il.ai-at-work" is not met

    Scenario Outline: What is not AI, or not the employer's own use, is outside: <what>
      Given the case "il-warehouse"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then the test "us-il.ai-at-work" is <verdict>

      Examples:
        | what                         | fact           | answer                  | verdict |
        | AI                           | use.technology | learns-or-generates     | met     |
        | fixed rules                  | use.technology | fixed-rules             | not met |
        | acts on another firm's score | role.deeds     | relies-on-others-result | met     |
        | only sells the tool          | role.deeds     | built-it, sells-it      | not met |
        | a private person             | org.kind       | private-person          | not met |

    Scenario Outline: Jobs or people in Illinois: <what>
      Given the case "il-warehouse"
      And the answer to "<fact1>" is "<answer1>"
      And the answer to "<fact2>" is "<answer2>"
      When it is assessed as of 2026-11-24
      Then the test "us-il.ai-at-work" is <verdict>

      Examples:
        | what                | fact1                 | answer1 | fact2                 | answer2 | verdict |
        | both                | employment.job_places | US-IL   | employment.job_places | US-IL   | met     |
        | the job only        | employment.job_places | US-IL   | people.locations      | US-IN   | met     |
        | the people only     | employment.job_places | US-IN   | people.locations      | US-IL   | met     |
        | neither             | employment.job_places | US-IN   | people.locations      | US-IN   | not met |
        | somewhere in the US | employment.job_places | US      | people.locations      | US      | open    |

  Rule: 820 ILCS 42/5 - AI video interview

    Scenario Outline: Recorded, read by AI, for a job in Illinois: <what>
      Given the case "il-warehouse"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then the test "us-il.video-ai" is <verdict>

      Examples:
        | what                                     | fact                  | answer                   | verdict |
        | all three                                | employment.uses       | recorded-video-interview | met     |
        | a live interview scored                  | employment.uses       | assess-candidates        | not met |
        | a person watches, no AI                  | use.technology        | fixed-rules              | not met |
        | a job in Indiana, applicants in Illinois | employment.job_places | US-IN                    | not met |
        | a job in Illinois, applicants elsewhere  | people.locations      | US-IN                    | met     |
        | a job somewhere in the US                | employment.job_places | US                       | open    |

  Rule: 740 ILCS 14/10 - private entity with biometric identifiers

    Scenario Outline: Any private organisation, of any size: <what>
      Given the case "il-gym-clock"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then the test "us-il.bipa-entity" is <verdict>

      Examples:
        | what                     | fact          | answer      | verdict |
        | a company                | org.kind      | for-profit  | met     |
        | one self-employed person | org.kind      | sole-trader | met     |
        | an association           | org.kind      | nonprofit   | met     |
        | a charity                | org.kind      | charity     | met     |
        | a town                   | org.kind      | public-body | not met |
        | a staff of one           | org.headcount | US-IL: 1    | met     |

    Scenario Outline: Body patterns, not pictures: <what>
      Given the case "il-gym-clock"
      And the answer to "employment.uses" is "none"
      And the answer to "data.kinds" is "contact, pictures-voice"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then the test "us-il.bipa-entity" is <verdict>

      Examples:
        | what                           | fact     | answer                  | verdict |
        | checks who someone is          | bio.uses | verify-one              | met     |
        | finds someone among many       | bio.uses | identify-many           | met     |
        | keeps patterns                 | bio.uses | keeps-templates         | met     |
        | reads emotions only            | bio.uses | emotion                 | open    |
        | sorts by age or looks only     | bio.uses | sort-by-trait           | open    |
        | guesses origin only            | bio.uses | sort-by-sensitive-trait | open    |
        | rates from the face only       | bio.uses | rate-from-body          | open    |
        | sees tiredness only            | bio.uses | attention-fatigue       | open    |
        | analyses no body: a photograph | bio.uses | none                    | not met |

    Scenario: Were a scan that recognises nobody held to be biometric (yes)
      Given the case "il-gym-clock"
      And the answer to "data.kinds" is "contact, pictures-voice"
      And the answer to "bio.uses" is "emotion"
      And the open question of law "us-il-bipa.body-reading-without-identity" is settled as yes
      When it is assessed as of 2026-11-24
      Then the test "us-il.bipa-entity" is met

    Scenario: Were a scan that recognises nobody held to be biometric (no)
      Given the case "il-gym-clock"
      And the answer to "employment.uses" is "none"
      And the answer to "data.kinds" is "contact, pictures-voice"
      And the answer to "bio.uses" is "emotion"
      And the open question of law "us-il-bipa.body-reading-without-identity" is settled as no
      When it is assessed as of 2026-11-24
      Then the test "us-il.bipa-entity" is not met

    Scenario: A face pattern built in an interview counts by itself
      Given the case "il-warehouse"
      And the answer to "employment.uses" is "face-in-interview"
      When it is assessed as of 2026-11-24
      Then the test "us-il.bipa-entity" is met

    Scenario: A video interview of which nothing is measured does not
      Given the case "il-warehouse"
      And the answer to "employment.uses" is "assess-candidates"
      When it is assessed as of 2026-11-24
      Then the test "us-il.bipa-entity" is not met

    Scenario Outline: Of people in Illinois: <what>
      Given the case "il-gym-clock"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then the test "us-il.bipa-entity" is <verdict>

      Examples:
        | what                | fact             | answer       | verdict |
        | in Illinois         | people.locations | US-IL        | met     |
        | in Indiana          | people.locations | US-IN        | not met |
        | in both             | people.locations | US-IN, US-IL | met     |
        | somewhere in the US | people.locations | US           | open    |

Feature: New Jersey, disparate impact rules
  N.J.A.C. 13:16: the effect counts, a bought tool is your own responsibility, and applicants screened by schedule may ask for an adjustment.

  Rule: R.2025 d.150 - from 15 December 2025

    Scenario: All three start on 15 December 2025: the day before
      Given the case "nj-diner"
      And the open question of law "us-nj-13-16.falls-harder" is settled as yes
      When it is assessed as of 2025-12-14
      Then "us-nj-13-16.disparate-impact" applies and is upcoming from 2025-12-15
      And "us-nj-13-16.vendor-diligence" applies and is upcoming from 2025-12-15
      And "us-nj-13-16.schedule-screen-accommodation" applies and is upcoming from 2025-12-15

    Scenario: All three start on 15 December 2025: the day itself
      Given the case "nj-diner"
      And the open question of law "us-nj-13-16.falls-harder" is settled as yes
      When it is assessed as of 2025-12-15
      Then "us-nj-13-16.disparate-impact" applies and is in force from 2025-12-15
      And "us-nj-13-16.vendor-diligence" applies and is in force from 2025-12-15
      And "us-nj-13-16.schedule-screen-accommodation" applies and is in force from 2025-12-15

  Rule: 13:16-1.3, 2.1 - reach

    Scenario Outline: People or jobs in New Jersey: <what>
      Given the case "nj-diner"
      And the answer to "<fact1>" is "<answer1>"
      And the answer to "<fact2>" is "<answer2>"
      When it is assessed as of 2026-11-24
      Then the test "us-nj-13-16.in-new-jersey" is <verdict>

      Examples:
        | what                | fact1                 | answer1 | fact2                 | answer2 | verdict |
        | both                | people.locations      | US-NJ   | people.locations      | US-NJ   | met     |
        | the people          | employment.job_places | US-NY   | employment.job_places | US-NY   | met     |
        | the jobs            | people.locations      | US-NY   | people.locations      | US-NY   | met     |
        | neither             | people.locations      | US-NY   | employment.job_places | US-NY   | not met |
        | somewhere in the US | people.locations      | US      | employment.job_places | US      | open    |

    Scenario Outline: What people get or are refused: <what>
      Given the case "nj-diner"
      And the answer to "<fact1>" is "<answer1>"
      And the answer to "<fact2>" is "<answer2>"
      When it is assessed as of 2026-11-24
      Then the test "us-nj-13-16.practice" is <verdict>

      Examples:
        | what             | fact1            | answer1          | fact2           | answer2 | verdict |
        | job              | decision.domains | job              | employment.uses | none    | met     |
        | pay-or-promotion | decision.domains | pay-or-promotion | employment.uses | none    | met     |
        | tasks-hours      | decision.domains | tasks-hours      | employment.uses | none    | met     |
        | credit           | decision.domains | credit           | employment.uses | none    | met     |
        | other-finance    | decision.domains | other-finance    | employment.uses | none    | met     |
        | housing          | decision.domains | housing          | employment.uses | none    | met     |
        | insurance        | decision.domains | insurance        | employment.uses | none    | met     |
        | education        | decision.domains | education        | employment.uses | none    | met     |
        | health-care      | decision.domains | health-care      | employment.uses | none    | met     |
        | public-benefits  | decision.domains | public-benefits  | employment.uses | none    | met     |
        | essential-goods  | decision.domains | essential-goods  | employment.uses | none    | met     |
        | justice          | decision.domains | justice          | employment.uses | none    | met     |
        | price-or-terms   | decision.domains | price-or-terms   | employment.uses | none    | met     |
        | account-access   | decision.domains | account-access   | employment.uses | none    | met     |
        | other-matter     | decision.domains | other-matter     | employment.uses | none    | met     |
        | advertising-only | decision.domains | advertising-only | employment.uses | none    | not met |
        | low-stakes       | decision.domains | low-stakes       | employment.uses | none    | not met |
        | none             | decision.domains | none             | employment.uses | none    | not met |

    Scenario Outline: Any practice at work: <what>
      Given the case "nj-diner"
      And the answer to "decision.domains" is "none"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then the test "us-nj-13-16.practice" is <verdict>

      Examples:
        | what                | fact            | answer              | verdict |
        | job-ad-targeting    | employment.uses | job-ad-targeting    | met     |
        | scheduling          | employment.uses | scheduling          | met     |
        | monitoring          | employment.uses | monitoring          | met     |
        | availability-screen | employment.uses | availability-screen | met     |
        | none                | employment.uses | none                | not met |

    Scenario Outline: Tenants and borrowers: <what>
      Given the case "nj-diner"
      And the answer to "decision.domains" is "none"
      And the answer to "employment.uses" is "none"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then the test "us-nj-13-16.practice" is <verdict>

      Examples:
        | what             | fact         | answer           | verdict |
        | tenant-screening | use.purposes | tenant-screening | met     |
        | credit-scoring   | use.purposes | credit-scoring   | met     |
        | writing          | use.purposes | writing          | not met |

    Scenario Outline: Adverts and chats of those who deal in housing: <what>
      Given the case "nj-diner"
      And the answer to "decision.domains" is "none"
      And the answer to "employment.uses" is "none"
      And the answer to "org.sector" is "real-estate"
      And the answer to "housing.activity" is "agent"
      And the answer to "<fact1>" is "<answer1>"
      And the answer to "<fact2>" is "<answer2>"
      When it is assessed as of 2026-11-24
      Then the test "us-nj-13-16.practice" is <verdict>

      Examples:
        | what                | fact1        | answer1            | fact2            | answer2            | verdict |
        | ad-targeting        | use.purposes | ad-targeting       | use.purposes     | ad-targeting       | met     |
        | marketing-outreach  | use.purposes | marketing-outreach | use.purposes     | marketing-outreach | met     |
        | customer-chat       | use.purposes | customer-chat      | use.purposes     | customer-chat      | met     |
        | sales-chat          | use.purposes | sales-chat         | use.purposes     | sales-chat         | met     |
        | accounting-admin    | use.purposes | accounting-admin   | use.purposes     | accounting-admin   | not met |
        | adverts, no housing | use.purposes | ad-targeting       | housing.activity | none               | not met |

    Scenario Outline: Finding people by the face in a shop: <what>
      Given the case "nj-diner"
      And the answer to "decision.domains" is "none"
      And the answer to "employment.uses" is "none"
      And the answer to "data.kinds" is "biometric"
      And the answer to "use.purposes" is "surveillance"
      And the answer to "<fact1>" is "<answer1>"
      And the answer to "<fact2>" is "<answer2>"
      When it is assessed as of 2026-11-24
      Then the test "us-nj-13-16.practice" is <verdict>

      Examples:
        | what                | fact1    | answer1           | fact2        | answer2       | verdict |
        | in a shop           | bio.uses | identify-many     | bio.settings | shop-or-venue | met     |
        | staff only          | bio.uses | identify-many     | bio.settings | workplace     | not met |
        | attention in a shop | bio.uses | attention-fatigue | bio.settings | shop-or-venue | not met |

  Rule: 13:16-2.1 to 2.3, 3.2(c) - disparate impact

    Scenario Outline: Own use, New Jersey, a practice that touches people: <what>
      Given the case "nj-diner"
      And the answer to "<fact1>" is "<answer1>"
      And the answer to "<fact2>" is "<answer2>"
      When it is assessed as of 2026-11-24
      Then "us-nj-13-16.disparate-impact" <verdict>

      Examples:
        | what                           | fact1               | answer1             | fact2                 | answer2             | verdict                                           |
        | all three                      | role.deeds          | uses-it             | role.deeds            | uses-it             | applies                                           |
        | only sells it                  | role.deeds          | built-it, sells-it  | role.deeds            | built-it, sells-it  | does not apply because its conditions are not met |
        | a private person               | org.kind            | private-person      | org.kind              | private-person      | does not apply because its conditions are not met |
        | New York only                  | people.locations    | US-NY               | employment.job_places | US-NY               | does not apply because its conditions are not met |
        | small matters only             | decision.domains    | low-stakes          | employment.uses       | none                | does not apply because its conditions are not met |
        | AI instead of fixed rules      | use.technology      | learns-or-generates | use.technology        | learns-or-generates | applies                                           |
        | a plan settled but not started | use.stage           | planned             | use.stage             | planned             | applies                                           |
        | a staff of one                 | org.headcount       | US-NJ: 1            | org.headcount         | US-NJ: 1            | applies                                           |
        | a town                         | org.kind            | public-body         | org.kind              | public-body         | applies                                           |
        | a person in the loop           | decision.automation | person-reviews      | decision.automation   | person-reviews      | applies                                           |
        | intent plays no part           | use.red_lines       | none                | use.red_lines         | none                | applies                                           |

    Scenario: While the place of the people is not known, it may apply
      Given the case "nj-diner"
      And the answer to "employment.job_places" is "US-NY"
      And the answer to "people.locations" is not known
      When it is assessed as of 2026-11-24
      Then "us-nj-13-16.disparate-impact" may apply, and "people.locations" would settle it

  Rule: 13:16-2.4(e) - vendors

    Scenario Outline: Somebody else's product: <what>
      Given the case "nj-diner"
      And the answer to "<fact1>" is "<answer1>"
      And the answer to "<fact2>" is "<answer2>"
      When it is assessed as of 2026-11-24
      Then the test "us-nj-13-16.outside-product" is <verdict>

      Examples:
        | what                         | fact1          | answer1       | fact2      | answer2                                  | verdict |
        | run by a supplier            | vendor.runs_it | outside-firm  | role.deeds | uses-it, built-it                        | met     |
        | run by a firm of the group   | vendor.runs_it | group-company | role.deeds | uses-it, built-it                        | met     |
        | bought, on own machines      | vendor.runs_it | own-machines  | role.deeds | uses-it                                  | met     |
        | built on another's model     | vendor.runs_it | own-machines  | role.deeds | uses-it, built-it, built-on-others-model | met     |
        | a model trained further      | vendor.runs_it | own-machines  | role.deeds | uses-it, built-it, fine-tuned-it         | met     |
        | acts on another firm's score | vendor.runs_it | own-machines  | role.deeds | relies-on-others-result, built-it        | met     |
        | all one's own                | vendor.runs_it | own-machines  | role.deeds | uses-it, built-it                        | not met |

    Scenario Outline: Vendor checks: <what>
      Given the case "nj-diner"
      And the answer to "<fact1>" is "<answer1>"
      And the answer to "<fact2>" is "<answer2>"
      And the open question of law "us-nj-13-16.falls-harder" is settled as yes
      When it is assessed as of 2026-11-24
      Then "us-nj-13-16.vendor-diligence" <verdict>

      Examples:
        | what               | fact1            | answer1      | fact2                 | answer2           | verdict                                           |
        | a bought tool      | role.deeds       | uses-it      | role.deeds            | uses-it           | applies                                           |
        | all one's own      | vendor.runs_it   | own-machines | role.deeds            | uses-it, built-it | does not apply because its conditions are not met |
        | only sells a tool  | role.deeds       | sells-it     | role.deeds            | sells-it          | does not apply because its conditions are not met |
        | New York only      | people.locations | US-NY        | employment.job_places | US-NY             | does not apply because its conditions are not met |
        | small matters only | decision.domains | low-stakes   | employment.uses       | none              | does not apply because its conditions are not met |

    Scenario: While it is not known who runs a tool of one's own making, it may apply
      Given the case "nj-diner"
      And the answer to "role.deeds" is "uses-it, built-it"
      And the answer to "vendor.runs_it" is not known
      And the open question of law "us-nj-13-16.falls-harder" is settled as yes
      When it is assessed as of 2026-11-24
      Then "us-nj-13-16.vendor-diligence" may apply, and "vendor.runs_it" would settle it

  Rule: 13:16-3.2(c)2 - schedule screens

    Scenario Outline: Applicants left out by availability: <what>
      Given the case "nj-diner"
      And the answer to "<fact1>" is "<answer1>"
      And the answer to "<fact2>" is "<answer2>"
      When it is assessed as of 2026-11-24
      Then "us-nj-13-16.schedule-screen-accommodation" <verdict>

      Examples:
        | what                         | fact1            | answer1             | fact2                 | answer2             | verdict                                           |
        | availability screen          | employment.uses  | availability-screen | employment.uses       | availability-screen | applies                                           |
        | rota for staff               | employment.uses  | scheduling          | employment.uses       | scheduling          | does not apply because its conditions are not met |
        | sorts applications otherwise | employment.uses  | sort-applications   | employment.uses       | sort-applications   | does not apply because its conditions are not met |
        | only sells it                | role.deeds       | built-it, sells-it  | role.deeds            | built-it, sells-it  | does not apply because its conditions are not met |
        | New York only                | people.locations | US-NY               | employment.job_places | US-NY               | does not apply because its conditions are not met |

    Scenario: While the use is not known, it may apply
      Given the case "nj-diner"
      And the answer to "employment.uses" is not known
      When it is assessed as of 2026-11-24
      Then "us-nj-13-16.schedule-screen-accommodation" may apply, and "employment.uses" would settle it

  Rule: The privacy rules are another matter

    Scenario: The proposed privacy rules (13:45L) do not hold back the civil-rights rules
      Given the case "nj-diner"
      When it is assessed as of 2026-11-24
      Then "us-nj-13-16.disparate-impact" applies and is in force from 2025-12-15

    Scenario Outline: While nobody knows whether it falls harder on a group, the check of a bought tool may be owed; settled as <settled> it <verdict>
      Given the case "nj-diner"
      And the open question of law "us-nj-13-16.falls-harder" is settled as <settled>
      When it is assessed as of 2026-11-24
      Then "us-nj-13-16.vendor-diligence" <verdict>

      Examples:
        | settled | verdict                                           |
        | yes     | applies                                           |
        | no      | does not apply because its conditions are not met |

Feature: Artificial Intelligence Act, which systems are high-risk, condition by condition
  Each condition is tried alone: one is taken away while the others hold, or it is the only one left of several that would do.

  Rule: Article 6(2)-(3) and Annex III - which uses are listed, and the way out for minor tasks

    Scenario Outline: Deciding on public aid is listed where an authority, or a firm that acts for one, does it (<kind>, <work>)
      Given the case "eu-town-hall-benefits"
      And the answer to "org.kind" is "<kind>"
      And the answer to "org.public_work" is "<work>"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.annex-iii-5a" <verdict>

      Examples:
        | kind        | work               | verdict    |
        | public-body | none               | is met     |
        | nonprofit   | acts-for-authority | is met     |
        | nonprofit   | none               | is not met |

    Scenario Outline: Judging whether private people can pay is listed where credit, a home or a basic supply hangs on it (<infers>, <domain>)
      Given the case "eu-consumer-lender"
      And the answer to "use.purposes" is "data-analysis"
      And the answer to "output.infers" is "<infers>"
      And the answer to "decision.domains" is "<domain>"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.annex-iii-5b" <verdict>

      Examples:
        | infers              | domain           | verdict    |
        | money-situation     | credit           | is met     |
        | money-situation     | housing          | is met     |
        | money-situation     | essential-goods  | is met     |
        | money-situation     | advertising-only | is not met |
        | interests-behaviour | credit           | is not met |

    Scenario Outline: A small clerical step escapes unless it decides, or its result is merely signed, in a matter that counts for a person (<who decides>, <domain>)
      Given the case "eu-hr-software-maker"
      And the answer to "decision.domains" is "<domain>"
      And the answer to "decision.automation" is "<who decides>"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.filter-6-3" <way out>
      And the test "eu-ai-act.high-risk" <high-risk>
      And "eu-ai-act.art6-4.document-not-high-risk" <memo>

      Examples:
        | who decides     | domain     | way out    | high-risk  | memo                                              |
        | person-reviews  | job        | is met     | is not met | applies                                           |
        | machine-alone   | low-stakes | is met     | is not met | applies                                           |
        | machine-alone   | job        | is not met | is met     | does not apply because its conditions are not met |
        | person-confirms | job        | is not met | is met     | does not apply because its conditions are not met |

    Scenario Outline: A clerical step needs the memo only where its purpose is listed (<purpose>)
      Given the case "eu-hr-software-maker"
      And the answer to "use.purposes" is "<purpose>"
      And the answer to "employment.uses" is "<deed>"
      And the answer to "product.features" is "business-only"
      And the answer to "decision.domains" is "low-stakes"
      And the answer to "decision.automation" is "person-reviews"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.filter-6-3" <verdict>

      Examples:
        | purpose          | deed              | verdict    |
        | recruitment      | sort-applications | is met     |
        | accounting-admin | sort-applications | is met     |
        | accounting-admin | none              | is not met |

    Scenario Outline: Work around hiring that judges nobody - reading applications in, dates, mails, a look at past choices - is noted down and registered (<task>)
      Given the case "eu-hr-software-maker"
      And the answer to "use.purposes" is "recruitment"
      And the answer to "employment.uses" is "sort-applications"
      And the answer to "output.kinds" is "text"
      And the answer to "decision.domains" is "job"
      And the answer to "decision.automation" is "person-reviews"
      And the answer to "decision.weight" is "<task>"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.annex-iii-4" is met
      And "eu-ai-act.art6-4.document-not-high-risk" <verdict>
      And "eu-ai-act.art49-2.register-exempted-system" <verdict>

      Examples:
        | task                 | verdict                                           |
        | prepares-only        | applies                                           |
        | narrow-clerical-step | applies                                           |
        | checks-afterwards    | applies                                           |
        | one-factor           | does not apply because its conditions are not met |

    Scenario Outline: What a camera does with staff is asked wherever staff are among the people it sees, also when no decision about a job is named (<people>, <deed>)
      Given the case "eu-bakery-cv-ranker"
      And the answer to "use.purposes" is "surveillance"
      And the answer to "decision.domains" is "none"
      And the answer to "product.features" is "none"
      And the answer to "people.groups" is "<people>"
      And the answer to "employment.uses" is "<deed>"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.annex-iii-4" <verdict>

      Examples:
        | people                       | deed       | verdict    |
        | public-visitors, employees   | monitoring | is met     |
        | public-visitors, contractors | monitoring | is met     |
        | platform-workers             | monitoring | is met     |
        | applicants                   | monitoring | is met     |
        | public-visitors, employees   | none       | is not met |
        | public-visitors              | monitoring | is not met |

    Scenario: As long as it is not said what the camera does with staff, its risk class is open
      Given the case "eu-bakery-cv-ranker"
      And the answer to "use.purposes" is "surveillance"
      And the answer to "decision.domains" is "none"
      And the answer to "product.features" is "none"
      And the answer to "people.groups" is "public-visitors, employees"
      And the answer to "employment.uses" is not known
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.annex-iii-4" is open

Feature: FCRA, reports and scores on people
  Whoever uses a report from an agency owes notices before and after; whoever sells reports owes accuracy and answers. Whether the
  maker of AI that scores applicants is such an agency is for the courts, and is shown as open.

  Rule: 15 U.S.C. 1681m - notice when a report counts against someone

    Scenario: The notice dates from 1971: the day before
      Given the case "us-fed-lender"
      When it is assessed as of 1971-04-24
      Then "us-fcra.1681m.adverse-action" applies and is upcoming from 1971-04-25

    Scenario: The notice dates from 1971: the day itself
      Given the case "us-fed-lender"
      When it is assessed as of 1971-04-25
      Then "us-fcra.1681m.adverse-action" applies and is in force from 1971-04-25

    Scenario Outline: In credit, housing, work, insurance and other matters alike: <what>
      Given the case "us-fed-lender"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-fcra.1681m.adverse-action" <verdict>

      Examples:
        | what            | fact             | answer           | verdict                                           |
        | credit          | decision.domains | credit           | applies                                           |
        | housing         | decision.domains | housing          | applies                                           |
        | insurance       | decision.domains | insurance        | applies                                           |
        | job             | decision.domains | job              | applies                                           |
        | public-benefits | decision.domains | public-benefits  | applies                                           |
        | other-matter    | decision.domains | other-matter     | applies                                           |
        | adverts only    | decision.domains | advertising-only | does not apply because its conditions are not met |
        | small matters   | decision.domains | low-stakes       | does not apply because its conditions are not met |

    Scenario Outline: Somebody must be able to come off worse: <what>
      Given the case "us-fed-lender"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-fcra.1681m.adverse-action" <verdict>

      Examples:
        | what                 | fact              | answer       | verdict                                           |
        | refused              | decision.outcomes | refused      | applies                                           |
        | ended                | decision.outcomes | ended        | applies                                           |
        | worse-terms          | decision.outcomes | worse-terms  | applies                                           |
        | ranked-out           | decision.outcomes | ranked-out   | applies                                           |
        | served-later         | decision.outcomes | served-later | applies                                           |
        | granted-only         | decision.outcomes | granted-only | applies                                           |
        | nothing that matters | decision.outcomes | minor        | does not apply because its conditions are not met |

    Scenario Outline: Without a report nothing is due: <what>
      Given the case "us-fed-lender"
      And the answer to "<fact1>" is "<answer1>"
      And the answer to "<fact2>" is "<answer2>"
      When it is assessed as of 2026-11-24
      Then "us-fcra.1681m.adverse-action" <verdict>

      Examples:
        | what                                       | fact1           | answer1             | fact2        | answer2 | verdict                                           |
        | no report                                  | credit.activity | consumer-credit     | data.sources | person  | does not apply because its conditions are not met |
        | a report read by the firm, not by the tool | credit.activity | uses-agency-reports | data.sources | person  | applies                                           |

    Scenario: A landlord of forty flats owes the notice
      Given the case "us-fed-landlord"
      When it is assessed as of 2026-11-24
      Then "us-fcra.1681m.adverse-action" applies and is in force from 1971-04-25

    Scenario: A user of reports with no tie to the United States owes none
      Given the case "us-fed-lender"
      And the answer to "org.established_in" is "FR"
      And the answer to "market.places" is "FR"
      And the answer to "people.locations" is "FR"
      When it is assessed as of 2026-11-24
      Then "us-fcra.1681m.adverse-action" does not apply because its conditions are not met

    Scenario: While the outcome is not known, the notice may be due
      Given the case "us-fed-lender"
      And the answer to "decision.outcomes" is not known
      When it is assessed as of 2026-11-24
      Then "us-fcra.1681m.adverse-action" may apply, and "decision.outcomes" would settle it

  Rule: 15 U.S.C. 1681b(b) - before a report counts at work

    Scenario: The disclosure dates from 1997: the day before
      Given the case "us-fed-workshop"
      And the answer to "employment.uses" is "sort-applications, background-report"
      When it is assessed as of 1997-09-29
      Then "us-fcra.1681b.employment" applies and is upcoming from 1997-09-30

    Scenario: The disclosure dates from 1997: the day itself
      Given the case "us-fed-workshop"
      And the answer to "employment.uses" is "sort-applications, background-report"
      When it is assessed as of 1997-09-30
      Then "us-fcra.1681b.employment" applies and is in force from 1997-09-30

    Scenario Outline: A background report on applicants or staff: <what>
      Given the case "us-fed-workshop"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-fcra.1681b.employment" <verdict>

      Examples:
        | what                       | fact            | answer            | verdict                                           |
        | named as a use of the tool | employment.uses | background-report | applies                                           |
        | no report                  | employment.uses | sort-applications | does not apply because its conditions are not met |

    Scenario Outline: A report among the tool's sources, on whom and for what: <what>
      Given the case "us-fed-workshop"
      And the answer to "data.sources" is "person, agency-report"
      And the answer to "<fact1>" is "<answer1>"
      And the answer to "<fact2>" is "<answer2>"
      When it is assessed as of 2026-11-24
      Then "us-fcra.1681b.employment" <verdict>

      Examples:
        | what                                            | fact1            | answer1          | fact2            | answer2           | verdict                                           |
        | on applicants for a job                         | people.groups    | applicants       | people.groups    | applicants        | applies                                           |
        | on staff                                        | people.groups    | employees        | people.groups    | employees         | applies                                           |
        | on contractors                                  | people.groups    | contractors      | people.groups    | contractors       | may apply                                         |
        | on platform workers                             | people.groups    | platform-workers | people.groups    | platform-workers  | may apply                                         |
        | on customers                                    | people.groups    | customers        | people.groups    | customers         | does not apply because its conditions are not met |
        | for pay                                         | use.purposes     | data-analysis    | decision.domains | pay-or-promotion  | applies                                           |
        | for tasks and hours                             | use.purposes     | data-analysis    | decision.domains | tasks-hours       | applies                                           |
        | for a job, whatever the tool is called          | use.purposes     | data-analysis    | decision.domains | job               | applies                                           |
        | by purpose alone: recruitment                   | decision.domains | other-matter     | use.purposes     | recruitment       | applies                                           |
        | by purpose alone: worker-management             | decision.domains | other-matter     | use.purposes     | worker-management | applies                                           |
        | by purpose alone: worker-monitoring             | decision.domains | other-matter     | use.purposes     | worker-monitoring | applies                                           |
        | by purpose alone: background-checks             | decision.domains | other-matter     | use.purposes     | background-checks | applies                                           |
        | for credit to applicants who are also customers | decision.domains | credit           | use.purposes     | credit-scoring    | does not apply because its conditions are not met |
        | not in the tool at all                          | data.sources     | person           | data.sources     | person            | does not apply because its conditions are not met |

    Scenario: Contractors, if reports on them are held to be for employment: yes
      Given the case "us-fed-workshop"
      And the answer to "data.sources" is "person, agency-report"
      And the answer to "people.groups" is "contractors"
      And the open question of law "us-fcra.contractors" is settled as yes
      When it is assessed as of 2026-11-24
      Then "us-fcra.1681b.employment" applies

    Scenario: Contractors, if reports on them are held to be for employment: no
      Given the case "us-fed-workshop"
      And the answer to "data.sources" is "person, agency-report"
      And the answer to "people.groups" is "contractors"
      And the open question of law "us-fcra.contractors" is settled as no
      When it is assessed as of 2026-11-24
      Then "us-fcra.1681b.employment" does not apply because its conditions are not met

    Scenario: A shop that gets credit reports on its buyers, but none on applicants, owes applicants no disclosure
      Given the case "us-fed-workshop"
      And the answer to "org.sector" is "retail-hospitality"
      And the answer to "credit.activity" is "consumer-credit, uses-agency-reports"
      When it is assessed as of 2026-11-24
      Then "us-fcra.1681b.employment" does not apply because its conditions are not met

    Scenario: The open question on contractors does not make customers workers
      Given the case "us-fed-workshop"
      And the answer to "data.sources" is "person, agency-report"
      And the answer to "people.groups" is "customers"
      And the open question of law "us-fcra.contractors" is settled as yes
      When it is assessed as of 2026-11-24
      Then "us-fcra.1681b.employment" does not apply because its conditions are not met

    Scenario: An employer with no tie to the United States is outside
      Given the case "us-fed-workshop"
      And the answer to "org.established_in" is "FR"
      And the answer to "market.places" is "FR"
      And the answer to "people.locations" is "FR"
      And the answer to "employment.uses" is "sort-applications, background-report"
      When it is assessed as of 2026-11-24
      Then "us-fcra.1681b.employment" does not apply because its conditions are not met

    Scenario: While the sources are not known, the disclosure may be due
      Given the case "us-fed-workshop"
      And the answer to "data.sources" is not known
      When it is assessed as of 2026-11-24
      Then "us-fcra.1681b.employment" may apply, and "data.sources" would settle it

    Scenario: Only the open question on contractors is left: no answer of the owner settles it
      Given the case "us-fed-workshop"
      And the answer to "data.sources" is "person, agency-report"
      And the answer to "people.groups" is "platform-workers"
      When it is assessed as of 2026-11-24
      Then "us-fcra.1681b.employment" may apply

  Rule: 15 U.S.C. 1681e, 1681g, 1681i - those who sell reports

    Scenario: The agencies' duties date from 1971: the day before
      Given the case "us-fed-data-broker"
      And the answer to "org.data_business" is "sells-scores-or-reports"
      When it is assessed as of 1971-04-24
      Then "us-fcra.cra-duties" applies and is upcoming from 1971-04-25

    Scenario: The agencies' duties date from 1971: the day itself
      Given the case "us-fed-data-broker"
      And the answer to "org.data_business" is "sells-scores-or-reports"
      When it is assessed as of 1971-04-25
      Then "us-fcra.cra-duties" applies and is in force from 1971-04-25

    Scenario: A firm that checks tenants for other landlords owes what an agency owes
      Given the case "us-fed-landlord"
      And the answer to "housing.activity" is "lets-up-to-50, screens-for-others"
      When it is assessed as of 2026-11-24
      Then "us-fcra.cra-duties" applies and is in force from 1971-04-25

    Scenario: A landlord that checks tenants only for its own homes is no agency
      Given the case "us-fed-landlord"
      And the answer to "housing.activity" is "lets-up-to-50"
      When it is assessed as of 2026-11-24
      Then "us-fcra.cra-duties" does not apply because its conditions are not met

    Scenario Outline: Makers of applicant scoring for others: <what>
      Given the case "us-fed-data-broker"
      And the answer to "role.deeds" is "built-it, sells-it"
      And the answer to "role.data" is "we-decide"
      And the answer to "product.features" is "business-only, for-hiring-decisions"
      And the answer to "output.kinds" is "score-of-person"
      And the answer to "<fact1>" is "<answer1>"
      And the answer to "<fact2>" is "<answer2>"
      When it is assessed as of 2026-11-24
      Then the test "us-fcra.applicant-scorer" <verdict>

      Examples:
        | what                       | fact1            | answer1                           | fact2            | answer2                 | verdict    |
        | a score                    | output.kinds     | score-of-person                   | output.kinds     | score-of-person         | is met     |
        | a ranking                  | output.kinds     | ranking-of-people                 | output.kinds     | ranking-of-people       | is met     |
        | a prediction               | output.kinds     | prediction-about-person           | output.kinds     | prediction-about-person | is met     |
        | text only                  | output.kinds     | text                              | output.kinds     | text                    | is not met |
        | not for decisions on staff | product.features | business-only                     | product.features | business-only           | is not met |
        | for own use only           | role.deeds       | built-it, uses-it, own-name-on-it | product.features | for-hiring-decisions    | is not met |

    Scenario Outline: Sellers of reports are agencies; a scorer of applicants is never a plain yes: <what>
      Given the case "us-fed-data-broker"
      And the answer to "<fact1>" is "<answer1>"
      And the answer to "<fact2>" is "<answer2>"
      And the answer to "<fact3>" is "<answer3>"
      And the answer to "<fact4>" is "<answer4>"
      And the answer to "<fact5>" is "<answer5>"
      When it is assessed as of 2026-11-24
      Then "us-fcra.cra-duties" <verdict>

      Examples:
        | what                                | fact1             | answer1                 | fact2             | answer2                 | fact3             | answer3                 | fact4             | answer4                             | fact5             | answer5                 | verdict                                           |
        | sells reports, no hiring scores     | org.data_business | sells-scores-or-reports | org.data_business | sells-scores-or-reports | org.data_business | sells-scores-or-reports | org.data_business | sells-scores-or-reports             | org.data_business | sells-scores-or-reports | applies                                           |
        | sells lists only                    | org.data_business | sells-people-data       | org.data_business | sells-people-data       | org.data_business | sells-people-data       | org.data_business | sells-people-data                   | org.data_business | sells-people-data       | does not apply because its conditions are not met |
        | scores applicants, sells no reports | org.data_business | none                    | role.deeds        | built-it, sells-it      | role.data         | we-decide               | product.features  | business-only, for-hiring-decisions | output.kinds      | score-of-person         | may apply                                         |
        | scores applicants and sells reports | org.data_business | sells-scores-or-reports | role.deeds        | built-it, sells-it      | role.data         | we-decide               | product.features  | business-only, for-hiring-decisions | output.kinds      | score-of-person         | may apply                                         |

    Scenario: If the courts hold scorers of applicants to be agencies: yes
      Given the case "us-fed-data-broker"
      And the answer to "role.deeds" is "built-it, sells-it"
      And the answer to "role.data" is "we-decide"
      And the answer to "product.features" is "business-only, for-hiring-decisions"
      And the answer to "output.kinds" is "score-of-person"
      And the answer to "org.data_business" is "none"
      And the open question of law "us-fcra.ai-applicant-scorers" is settled as yes
      When it is assessed as of 2026-11-24
      Then "us-fcra.cra-duties" applies

    Scenario: If the courts hold scorers of applicants to be agencies: no
      Given the case "us-fed-data-broker"
      And the answer to "role.deeds" is "built-it, sells-it"
      And the answer to "role.data" is "we-decide"
      And the answer to "product.features" is "business-only, for-hiring-decisions"
      And the answer to "output.kinds" is "score-of-person"
      And the answer to "org.data_business" is "none"
      And the open question of law "us-fcra.ai-applicant-scorers" is settled as no
      When it is assessed as of 2026-11-24
      Then "us-fcra.cra-duties" does not apply because its conditions are not met

    Scenario: If the courts say no, scores of applicants sold as a main business make nobody an agency
      Given the case "us-fed-data-broker"
      And the answer to "role.deeds" is "built-it, sells-it"
      And the answer to "role.data" is "we-decide"
      And the answer to "product.features" is "business-only, for-hiring-decisions"
      And the answer to "output.kinds" is "score-of-person"
      And the answer to "org.data_business" is "sells-scores-or-reports"
      And the open question of law "us-fcra.ai-applicant-scorers" is settled as no
      When it is assessed as of 2026-11-24
      Then "us-fcra.cra-duties" does not apply because its conditions are not met

    Scenario: A scorer of applicants with no tie to the United States is outside either way
      Given the case "us-fed-data-broker"
      And the answer to "role.deeds" is "built-it, sells-it"
      And the answer to "role.data" is "we-decide"
      And the answer to "product.features" is "business-only, for-hiring-decisions"
      And the answer to "output.kinds" is "score-of-person"
      And the answer to "org.established_in" is "FR"
      And the answer to "market.places" is "FR"
      And the answer to "people.locations" is "FR"
      And the open question of law "us-fcra.ai-applicant-scorers" is settled as yes
      When it is assessed as of 2026-11-24
      Then "us-fcra.cra-duties" does not apply because its conditions are not met

    Scenario: A ruling on scorers does not reach a seller of lists
      Given the case "us-fed-data-broker"
      And the open question of law "us-fcra.ai-applicant-scorers" is settled as yes
      When it is assessed as of 2026-11-24
      Then "us-fcra.cra-duties" does not apply because its conditions are not met

    Scenario: While the main business is not known, the duties may apply
      Given the case "us-fed-data-broker"
      And the answer to "org.data_business" is not known
      When it is assessed as of 2026-11-24
      Then "us-fcra.cra-duties" may apply, and "org.data_business" would settle it

    Scenario: The penalty of the authorities is higher than the sum owed to a person
      Given the case "us-fed-lender"
      When it is assessed as of 2026-11-28
      Then the highest fine for "us-fcra.1681m.adverse-action" is "4983 USD"

  Rule: 15 U.S.C. 1681m(e) - red flags of stolen identities

    Scenario Outline: Since the act says who is a creditor: <day>
      Given the case "us-fed-lender"
      When it is assessed as of <day>
      Then "us-fcra.1681m-e.red-flags" applies and is <state> from 2010-12-18

      Examples:
        | day        | state    |
        | 2010-12-17 | upcoming |
        | 2010-12-18 | in force |

    Scenario Outline: Who advances money or uses reports for credit is a creditor (<sector>, <credit>)
      Given the case "us-fed-lender"
      And the answer to "org.sector" is "<sector>"
      And the answer to "credit.activity" is "<credit>"
      When it is assessed as of 2026-11-28
      Then "us-fcra.1681m-e.red-flags" <verdict>

      Examples:
        | sector             | credit                               | verdict                                           |
        | lender             | consumer-credit                      | applies                                           |
        | bank               | pay-later                            | applies                                           |
        | lender             | special-programme                    | applies                                           |
        | retail-hospitality | consumer-credit, uses-agency-reports | applies                                           |
        | retail-hospitality | mortgage                             | applies                                           |
        | retail-hospitality | consumer-credit                      | may apply                                         |
        | retail-hospitality | business-credit                      | may apply                                         |
        | lender             | refers-applicants                    | does not apply because its conditions are not met |
        | lender             | uses-agency-reports                  | does not apply because its conditions are not met |

    Scenario: A shop that only waits for its own price is no creditor here
      Given the case "us-fed-lender"
      And the answer to "org.sector" is "retail-hospitality"
      And the answer to "credit.activity" is "pay-later"
      And the open question of law "us-fcra.advances-money" is settled as no
      When it is assessed as of 2026-11-28
      Then "us-fcra.1681m-e.red-flags" does not apply because its conditions are not met

    Scenario: Credit to firms counts where identities can foreseeably be stolen
      Given the case "us-fed-lender"
      And the answer to "credit.activity" is "business-credit"
      And the open question of law "us-fcra.accounts-at-risk" is settled as yes
      When it is assessed as of 2026-11-28
      Then "us-fcra.1681m-e.red-flags" applies

    Scenario: A lender without any tie to the United States is outside
      Given the case "us-fed-lender"
      And the answer to "org.established_in" is "CA-ON"
      And the answer to "market.places" is "CA-ON"
      And the answer to "people.locations" is "CA-ON"
      When it is assessed as of 2026-11-28
      Then "us-fcra.1681m-e.red-flags" does not apply because its conditions are not met

    Scenario: Only the authorities enforce section 1681m
      Given the case "us-fed-lender"
      When it is assessed as of 2026-11-28
      Then the highest fine for "us-fcra.1681m-e.red-flags" is "4983 USD"

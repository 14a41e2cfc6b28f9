Feature: ECOA and Regulation B, credit decisions with AI
  A creditor must give specific reasons for a refusal, whatever scored the applicant. The 2026 rule took the effects test out of
  Regulation B; it left the ban, the notice and the records.

  Rule: 12 CFR 1002.2(l) - who decides credit

    Scenario Outline: Those who decide, not those who only refer: <what>
      Given the case "us-fed-lender"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then the test "us-ecoa.decides-credit" <verdict>

      Examples:
        | what                              | fact            | answer                 | verdict    |
        | consumer-credit                   | credit.activity | consumer-credit        | is met     |
        | pay-later                         | credit.activity | pay-later              | is met     |
        | mortgage                          | credit.activity | mortgage               | is met     |
        | business-credit                   | credit.activity | business-credit        | is met     |
        | special-programme                 | credit.activity | special-programme      | is met     |
        | refers applicants only            | credit.activity | refers-applicants      | is not met |
        | gets reports only                 | credit.activity | uses-agency-reports    | is not met |
        | long leases or services over time | credit.activity | long-lease-or-services | is open    |

    Scenario: Long leases, if held to be credit: yes
      Given the case "us-fed-lender"
      And the answer to "credit.activity" is "long-lease-or-services"
      And the open question of law "us-ecoa.long-lease-or-deferred-service" is settled as yes
      When it is assessed as of 2026-11-24
      Then the test "us-ecoa.decides-credit" is met

    Scenario: Long leases, if held to be credit: no
      Given the case "us-fed-lender"
      And the answer to "credit.activity" is "long-lease-or-services"
      And the open question of law "us-ecoa.long-lease-or-deferred-service" is settled as no
      When it is assessed as of 2026-11-24
      Then the test "us-ecoa.decides-credit" is not met

    Scenario: The open question does not touch a lender without leases
      Given the case "us-fed-lender"
      And the answer to "credit.activity" is "none"
      And the open question of law "us-ecoa.long-lease-or-deferred-service" is settled as yes
      When it is assessed as of 2026-11-24
      Then the test "us-ecoa.decides-credit" is not met

    Scenario: A lender with no tie to the United States is outside Regulation B
      Given the case "us-fed-lender"
      And the answer to "org.established_in" is "FR"
      And the answer to "market.places" is "FR"
      And the answer to "people.locations" is "FR"
      When it is assessed as of 2026-11-24
      Then the test "us-ecoa.decides-credit" is not met
      And "us-ecoa.1002-9.adverse-action-notice" does not apply because its conditions are not met
      And "us-ecoa.no-discrimination" does not apply because its conditions are not met
      And "us-ecoa.records" does not apply because its conditions are not met

  Rule: 12 CFR 1002.9 - notice with the real reasons

    Scenario: The notice duty dates from 1977: the day before
      Given the case "us-fed-lender"
      When it is assessed as of 1977-03-22
      Then "us-ecoa.1002-9.adverse-action-notice" applies and is upcoming from 1977-03-23

    Scenario: The notice duty dates from 1977: the day itself
      Given the case "us-fed-lender"
      When it is assessed as of 1977-03-23
      Then "us-ecoa.1002-9.adverse-action-notice" applies and is in force from 1977-03-23

    Scenario Outline: Refusal, loss and worse terms; not a yes: <what>
      Given the case "us-fed-lender"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-ecoa.1002-9.adverse-action-notice" <verdict>

      Examples:
        | what                  | fact              | answer       | verdict                                           |
        | refused               | decision.outcomes | refused      | applies                                           |
        | ended                 | decision.outcomes | ended        | applies                                           |
        | worse-terms           | decision.outcomes | worse-terms  | applies                                           |
        | ranked-out            | decision.outcomes | ranked-out   | applies                                           |
        | granted-only          | decision.outcomes | granted-only | applies                                           |
        | nothing that matters  | decision.outcomes | minor        | does not apply because its conditions are not met |
        | a decision on housing | decision.domains  | housing      | does not apply because its conditions are not met |
        | no decision on people | decision.domains  | none         | does not apply because its conditions are not met |

    Scenario Outline: Whatever scored the applicant: <what>
      Given the case "us-fed-lender"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-ecoa.1002-9.adverse-action-notice" <verdict>

      Examples:
        | what                | fact                | answer                    | verdict |
        | a machine alone     | decision.automation | machine-alone             | applies |
        | a person with hints | decision.automation | person-decides-with-hints | applies |
        | rules people wrote  | use.technology      | fixed-rules               | applies |

    Scenario Outline: Creditors only: <what>
      Given the case "us-fed-lender"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-ecoa.1002-9.adverse-action-notice" <verdict>

      Examples:
        | what            | fact            | answer                 | verdict                                           |
        | credit to firms | credit.activity | business-credit        | applies                                           |
        | a referrer      | credit.activity | refers-applicants      | does not apply because its conditions are not met |
        | long leases     | credit.activity | long-lease-or-services | may apply                                         |

    Scenario: The 2026 change of Regulation B did not touch the notice: the day before and the day itself
      Given the case "us-fed-lender"
      When it is assessed as of 2026-07-20
      Then "us-ecoa.1002-9.adverse-action-notice" applies and is in force from 1977-03-23

    Scenario: Nor on the day the change took effect
      Given the case "us-fed-lender"
      When it is assessed as of 2026-07-21
      Then "us-ecoa.1002-9.adverse-action-notice" applies and is in force from 1977-03-23

    Scenario: While the outcome is not known, the notice may be due
      Given the case "us-fed-lender"
      And the answer to "decision.outcomes" is not known
      When it is assessed as of 2026-11-24
      Then "us-ecoa.1002-9.adverse-action-notice" may apply, and "decision.outcomes" would settle it

  Rule: 15 U.S.C. 1691(a) - the ban on discrimination

    Scenario: The ban on all grounds dates from 1977: the day before
      Given the case "us-fed-lender"
      When it is assessed as of 1977-03-22
      Then "us-ecoa.no-discrimination" applies and is upcoming from 1977-03-23

    Scenario: The ban on all grounds dates from 1977: the day itself
      Given the case "us-fed-lender"
      When it is assessed as of 1977-03-23
      Then "us-ecoa.no-discrimination" applies and is in force from 1977-03-23

    Scenario Outline: Referrers are bound too, and firms count as applicants: <what>
      Given the case "us-fed-lender"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-ecoa.no-discrimination" <verdict>

      Examples:
        | what            | fact            | answer                 | verdict                                           |
        | a referrer      | credit.activity | refers-applicants      | applies                                           |
        | credit to firms | credit.activity | business-credit        | applies                                           |
        | long leases     | credit.activity | long-lease-or-services | may apply                                         |
        | no credit       | credit.activity | none                   | does not apply because its conditions are not met |

    Scenario: Taking out the effects test repealed nothing: the ban stands after 21 July 2026
      Given the case "us-fed-lender"
      When it is assessed as of 2026-07-21
      Then "us-ecoa.no-discrimination" applies and is in force from 1977-03-23

    Scenario: A lease held to be credit brings the ban
      Given the case "us-fed-lender"
      And the answer to "credit.activity" is "long-lease-or-services"
      And the open question of law "us-ecoa.long-lease-or-deferred-service" is settled as yes
      When it is assessed as of 2026-11-24
      Then "us-ecoa.no-discrimination" applies

    Scenario: While the credit business is not known, the ban may apply
      Given the case "us-fed-lender"
      And the answer to "credit.activity" is not known
      When it is assessed as of 2026-11-24
      Then "us-ecoa.no-discrimination" may apply, and "credit.activity" would settle it

  Rule: 12 CFR 1002.8 - programmes for a disadvantaged group

    Scenario: The limits start with the 2026 rule: the day before
      Given the case "us-fed-lender"
      And the answer to "credit.activity" is "consumer-credit, special-programme"
      When it is assessed as of 2026-07-20
      Then "us-ecoa.special-purpose-programmes" applies and is upcoming from 2026-07-21

    Scenario: The limits start with the 2026 rule: the day itself
      Given the case "us-fed-lender"
      And the answer to "credit.activity" is "consumer-credit, special-programme"
      When it is assessed as of 2026-07-21
      Then "us-ecoa.special-purpose-programmes" applies and is in force from 2026-07-21

    Scenario Outline: For-profit lenders with such a programme only: <what>
      Given the case "us-fed-lender"
      And the answer to "credit.activity" is "consumer-credit, special-programme"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-ecoa.special-purpose-programmes" <verdict>

      Examples:
        | what                | fact            | answer            | verdict                                           |
        | a company           | org.kind        | for-profit        | applies                                           |
        | one person          | org.kind        | sole-trader       | applies                                           |
        | a non-profit lender | org.kind        | nonprofit         | does not apply because its conditions are not met |
        | a charity           | org.kind        | charity           | does not apply because its conditions are not met |
        | a public lender     | org.kind        | public-body       | does not apply because its conditions are not met |
        | no programme        | credit.activity | consumer-credit   | does not apply because its conditions are not met |
        | only the programme  | credit.activity | special-programme | applies                                           |

    Scenario: A programme with no tie to the United States is outside
      Given the case "us-fed-lender"
      And the answer to "credit.activity" is "consumer-credit, special-programme"
      And the answer to "org.established_in" is "FR"
      And the answer to "market.places" is "FR"
      And the answer to "people.locations" is "FR"
      When it is assessed as of 2026-11-24
      Then "us-ecoa.special-purpose-programmes" does not apply because its conditions are not met

    Scenario: While the credit business is not known, the limits may apply
      Given the case "us-fed-lender"
      And the answer to "credit.activity" is not known
      When it is assessed as of 2026-11-24
      Then "us-ecoa.special-purpose-programmes" may apply, and "credit.activity" would settle it

  Rule: 12 CFR 1002.12 - records

    Scenario: Files have been kept since 2011: the day before
      Given the case "us-fed-lender"
      When it is assessed as of 2011-12-29
      Then "us-ecoa.records" applies and is upcoming from 2011-12-30

    Scenario: Files have been kept since 2011: the day itself
      Given the case "us-fed-lender"
      When it is assessed as of 2011-12-30
      Then "us-ecoa.records" applies and is in force from 2011-12-30

    Scenario Outline: Whoever decides keeps the file: <what>
      Given the case "us-fed-lender"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-ecoa.records" <verdict>

      Examples:
        | what            | fact            | answer                 | verdict                                           |
        | consumer credit | credit.activity | consumer-credit        | applies                                           |
        | credit to firms | credit.activity | business-credit        | applies                                           |
        | a referrer      | credit.activity | refers-applicants      | does not apply because its conditions are not met |
        | long leases     | credit.activity | long-lease-or-services | may apply                                         |

    Scenario Outline: Incidental credit owes neither notice nor file: <credit>, <terms>
      Given the case "us-fed-lender"
      And the answer to "org.sector" is "retail-hospitality"
      And the answer to "credit.activity" is "<credit>"
      And the answer to "credit.later_terms" is "<terms>"
      When it is assessed as of 2026-11-24
      Then "us-ecoa.records" <verdict>
      And "us-ecoa.1002-9.adverse-action-notice" <verdict>
      And "us-ecoa.no-discrimination" applies

      Examples:
        | credit                     | terms          | verdict                                           |
        | pay-later                  | none           | does not apply because its conditions are not met |
        | pay-later                  | card-account   | applies                                           |
        | pay-later                  | finance-charge | applies                                           |
        | pay-later                  | more-than-four | applies                                           |
        | consumer-credit            | none           | does not apply because its conditions are not met |
        | consumer-credit            | more-than-four | applies                                           |
        | pay-later, mortgage        | none           | applies                                           |
        | pay-later, business-credit | none           | applies                                           |
        | special-programme          | none           | applies                                           |

    Scenario: While the terms are not known, neither is whether it is incidental
      Given the case "us-fed-lender"
      And the answer to "credit.activity" is "pay-later"
      And the answer to "credit.later_terms" is not known
      When it is assessed as of 2026-11-24
      Then "us-ecoa.records" may apply, and "credit.later_terms" would settle it
      And "us-ecoa.1002-9.adverse-action-notice" may apply, and "credit.later_terms" would settle it

    Scenario: While the credit business is not known, files may have to be kept
      Given the case "us-fed-lender"
      And the answer to "credit.activity" is not known
      When it is assessed as of 2026-11-24
      Then "us-ecoa.records" may apply, and "credit.activity" would settle it

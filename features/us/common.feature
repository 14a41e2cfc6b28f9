Feature: What US federal law calls things, and what several states share
  Legal classifications on which the duties of US law hang: who is an employer, a creditor, a covered entity or a broker, and which
  data, decisions and receivers count. Each scenario states one edge.

  Rule: The United States is in play wherever the firm, its market or the people are

    Scenario Outline: One tie is enough: <what>
      Given the case "us-fed-lender"
      And the answer to "org.established_in" is "FR"
      And the answer to "market.places" is "FR"
      And the answer to "people.locations" is "FR"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then the test "us.here" <verdict>

      Examples:
        | what                      | fact               | answer | verdict    |
        | only the firm is there    | org.established_in | US-OH  | is met     |
        | only the market is there  | market.places      | US-OH  | is met     |
        | only the people are there | people.locations   | US-OH  | is met     |
        | none of the three         | org.established_in | FR     | is not met |

    Scenario: Without knowing where the people are, it stays open
      Given the case "us-fed-lender"
      And the answer to "org.established_in" is "FR"
      And the answer to "market.places" is "FR"
      And the answer to "people.locations" is not known
      When it is assessed as of 2026-11-24
      Then the test "us.here" is open

  Rule: 42 U.S.C. 2000e(b), 29 U.S.C. 630(b) - the number of employees

    Scenario Outline: Fifteen employees in the United States: <what>
      Given the case "us-fed-workshop"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then the test "us.employer-15" <verdict>

      Examples:
        | what                        | fact          | answer             | verdict    |
        | fourteen                    | org.headcount | US-MI: 14          | is not met |
        | fifteen                     | org.headcount | US-MI: 15          | is met     |
        | sixteen                     | org.headcount | US-MI: 16          | is met     |
        | nine and six in two states  | org.headcount | US-MI: 9, US-OH: 6 | is met     |
        | staff abroad does not count | org.headcount | US-MI: 10, FR: 40  | is not met |
        | ten to nineteen             | org.headcount | US-MI: 10..19      | is open    |

    Scenario Outline: Twenty employees in the United States: <what>
      Given the case "us-fed-workshop"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then the test "us.employer-20" <verdict>

      Examples:
        | what                        | fact          | answer            | verdict    |
        | nineteen                    | org.headcount | US-MI: 19         | is not met |
        | twenty                      | org.headcount | US-MI: 20         | is met     |
        | twenty-one                  | org.headcount | US-MI: 21         | is met     |
        | staff abroad does not count | org.headcount | US-MI: 10, FR: 40 | is not met |
        | fifteen to twenty-five      | org.headcount | US-MI: 15..25     | is open    |

  Rule: 12 CFR 1002.2(l) - creditor

    Scenario Outline: Whoever takes part in credit is a creditor, referrers included: <what>
      Given the case "us-fed-lender"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then the test "us.ecoa-creditor" <verdict>

      Examples:
        | what                | fact            | answer                 | verdict    |
        | consumer-credit     | credit.activity | consumer-credit        | is met     |
        | pay-later           | credit.activity | pay-later              | is met     |
        | mortgage            | credit.activity | mortgage               | is met     |
        | business-credit     | credit.activity | business-credit        | is met     |
        | refers-applicants   | credit.activity | refers-applicants      | is met     |
        | special-programme   | credit.activity | special-programme      | is met     |
        | only gets reports   | credit.activity | uses-agency-reports    | is not met |
        | only long leases    | credit.activity | long-lease-or-services | is not met |
        | nothing of the kind | credit.activity | none                   | is not met |

    Scenario: A lender with no tie to the United States is no creditor there
      Given the case "us-fed-lender"
      And the answer to "org.established_in" is "FR"
      And the answer to "market.places" is "FR"
      And the answer to "people.locations" is "FR"
      When it is assessed as of 2026-11-24
      Then the test "us.ecoa-creditor" is not met

    Scenario: A firm of another trade is asked about credit as soon as its tool decides on credit
      Given the case "us-fed-workshop"
      And the answer to "decision.domains" is "credit"
      And the answer to "credit.activity" is "business-credit"
      When it is assessed as of 2026-11-24
      Then the test "us.ecoa-creditor" is met

  Rule: 12 CFR 1002.2(c) - adverse action

    Scenario Outline: Refusal, closing and worse terms count, also where a person says the no: <what>
      Given the case "us-fed-lender"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then the test "us.ecoa-adverse" <verdict>

      Examples:
        | what                               | fact              | answer       | verdict    |
        | refused                            | decision.outcomes | refused      | is met     |
        | ended                              | decision.outcomes | ended        | is met     |
        | worse-terms                        | decision.outcomes | worse-terms  | is met     |
        | ranked-out                         | decision.outcomes | ranked-out   | is met     |
        | granted-only                       | decision.outcomes | granted-only | is met     |
        | served later                       | decision.outcomes | served-later | is not met |
        | nothing that matters               | decision.outcomes | minor        | is not met |
        | a refusal of a home, not of credit | decision.domains  | housing      | is not met |

    Scenario: Without knowing the outcome it stays open
      Given the case "us-fed-lender"
      And the answer to "decision.outcomes" is not known
      When it is assessed as of 2026-11-24
      Then the test "us.ecoa-adverse" is open

  Rule: 15 U.S.C. 1681a - users and sellers of reports

    Scenario Outline: A report may come in by three ways: <what>
      Given the case "us-fed-workshop"
      And the answer to "<fact1>" is "<answer1>"
      And the answer to "<fact2>" is "<answer2>"
      When it is assessed as of 2026-11-24
      Then the test "us.fcra-user" <verdict>

      Examples:
        | what                                  | fact1           | answer1                              | fact2           | answer2                              | verdict    |
        | the tool reads an agency report       | data.sources    | person, agency-report                | data.sources    | person, agency-report                | is met     |
        | a background report on the person     | employment.uses | sort-applications, background-report | employment.uses | sort-applications, background-report | is met     |
        | the firm, a shop, gets credit reports | org.sector      | retail-hospitality                   | credit.activity | uses-agency-reports                  | is met     |
        | no report at all                      | data.sources    | person                               | data.sources    | person                               | is not met |

    Scenario: A user of reports with no tie to the United States is outside
      Given the case "us-fed-lender"
      And the answer to "org.established_in" is "FR"
      And the answer to "market.places" is "FR"
      And the answer to "people.locations" is "FR"
      When it is assessed as of 2026-11-24
      Then the test "us.fcra-user" is not met

    Scenario Outline: Selling reports on people as a main part of business: <what>
      Given the case "us-fed-data-broker"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then the test "us.fcra-cra" <verdict>

      Examples:
        | what              | fact              | answer                  | verdict    |
        | reports or scores | org.data_business | sells-scores-or-reports | is met     |
        | lists only        | org.data_business | sells-people-data       | is not met |

    Scenario Outline: Whoever checks tenants for other landlords furnishes reports, also as a side business: <what>
      Given the case "us-fed-landlord"
      And the answer to "housing.activity" is "<answer>"
      When it is assessed as of 2026-11-24
      Then the test "us.fcra-cra" <verdict>

      Examples:
        | what                            | answer                           | verdict    |
        | checks for others               | screens-for-others               | is met     |
        | lets homes and checks for others | lets-up-to-50, screens-for-others | is met     |
        | only for its own homes          | lets-up-to-50                    | is not met |

    Scenario: A seller of reports with no tie to the United States is outside
      Given the case "us-fed-data-broker"
      And the answer to "org.established_in" is "FR"
      And the answer to "market.places" is "FR"
      And the answer to "people.locations" is "FR"
      And the answer to "org.data_business" is "sells-scores-or-reports"
      When it is assessed as of 2026-11-24
      Then the test "us.fcra-cra" is not met

  Rule: 45 CFR 160.103 - covered entities, business associates and patient data

    Scenario Outline: Plans, clearing houses and whoever bills electronically are covered: <what>
      Given the case "us-fed-clinic"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then the test "us.hipaa-covered" <verdict>

      Examples:
        | what                                       | fact            | answer                                | verdict    |
        | a practice that bills electronically       | health.activity | treats-patients, bills-electronically | is met     |
        | a laboratory that bills but treats nobody  | health.activity | bills-electronically                  | is met     |
        | a health plan                              | health.activity | health-plan                           | is met     |
        | a clearing house                           | health.activity | claims-clearing                       | is met     |
        | a practice that never bills electronically | health.activity | treats-patients                       | is not met |
        | a host of files                            | health.activity | hosts-records                         | is not met |

    Scenario: A health plan with no tie to the United States is not covered
      Given the case "us-fed-clinic"
      And the answer to "org.established_in" is "FR"
      And the answer to "market.places" is "FR"
      And the answer to "people.locations" is "FR"
      And the answer to "health.activity" is "health-plan"
      When it is assessed as of 2026-11-24
      Then the test "us.hipaa-covered" is not met

    Scenario: A clinic abroad that bills US insurers electronically is covered
      Given the case "us-fed-clinic"
      And the answer to "org.established_in" is "FR"
      And the answer to "market.places" is "FR"
      And the answer to "people.locations" is "FR"
      When it is assessed as of 2026-11-24
      Then the test "us.hipaa-covered" is met

    Scenario Outline: Whoever keeps or handles patient data for them is a business associate: <what>
      Given the case "us-fed-clinic"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then the test "us.hipaa-associate" <verdict>

      Examples:
        | what                              | fact            | answer              | verdict    |
        | works for care providers          | health.activity | for-care-providers  | is met     |
        | hosts files                       | health.activity | hosts-records       | is met     |
        | only treats patients              | health.activity | treats-patients     | is not met |
        | a wellness app with its own users | health.activity | consumer-health-app | is not met |

    Scenario: A host abroad with nobody in the United States is no associate
      Given the case "us-fed-clinic"
      And the answer to "org.established_in" is "FR"
      And the answer to "market.places" is "FR"
      And the answer to "people.locations" is "FR"
      And the answer to "health.activity" is "hosts-records"
      When it is assessed as of 2026-11-24
      Then the test "us.hipaa-associate" is not met

    Scenario Outline: HIPAA binds both: <what>
      Given the case "us-fed-clinic"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then the test "us.hipaa-any" <verdict>

      Examples:
        | what               | fact            | answer               | verdict    |
        | covered entity     | health.activity | bills-electronically | is met     |
        | business associate | health.activity | hosts-records        | is met     |
        | neither            | health.activity | consumer-health-app  | is not met |

    Scenario Outline: Patient data is more than diagnoses: <what>
      Given the case "us-fed-clinic"
      And the answer to "<fact1>" is "<answer1>"
      And the answer to "<fact2>" is "<answer2>"
      When it is assessed as of 2026-11-24
      Then the test "us.phi" <verdict>

      Examples:
        | what                               | fact1             | answer1         | fact2         | answer2          | verdict    |
        | patients' names only               | data.kinds        | contact         | people.groups | patients         | is met     |
        | insured people                     | data.kinds        | contact         | people.groups | insured          | is met     |
        | health data on visitors            | data.kinds        | health          | people.groups | public-visitors  | is met     |
        | disability data on visitors        | data.kinds        | disability      | people.groups | public-visitors  | is met     |
        | genetic data on visitors           | data.kinds        | genetic         | people.groups | public-visitors  | is met     |
        | other-omic data on visitors        | data.kinds        | other-omic      | people.groups | public-visitors  | is met     |
        | neural data on visitors            | data.kinds        | neural          | people.groups | public-visitors  | is met     |
        | health data on customers           | data.kinds        | health          | people.groups | customers        | is met     |
        | health data on prospects           | data.kinds        | health          | people.groups | prospects        | is met     |
        | health data on service-users       | data.kinds        | health          | people.groups | service-users    | is met     |
        | health data on students            | data.kinds        | health          | people.groups | students         | is met     |
        | health data on tenants             | data.kinds        | health          | people.groups | tenants          | is met     |
        | health data on borrowers           | data.kinds        | health          | people.groups | borrowers        | is met     |
        | health data on elderly-or-frail    | data.kinds        | health          | people.groups | elderly-or-frail | is met     |
        | health data on in-hardship         | data.kinds        | health          | people.groups | in-hardship      | is met     |
        | health data on disabled            | data.kinds        | health          | people.groups | disabled         | is met     |
        | health data on low-literacy        | data.kinds        | health          | people.groups | low-literacy     | is met     |
        | health data on staff in their file | data.kinds        | health          | people.groups | employees        | is not met |
        | addresses of visitors              | data.kinds        | contact         | people.groups | public-visitors  | is not met |
        | nothing on people                  | data.about_people | no              | people.groups | patients         | is not met |
        | a practice outside HIPAA           | health.activity   | treats-patients | people.groups | patients         | is not met |

    Scenario: A host of files in another trade is asked what it does in health care as soon as patients are among the people
      Given the case "us-fed-lender"
      And the answer to "people.groups" is "patients"
      And the answer to "health.activity" is "hosts-records"
      And the answer to "data.kinds" is "contact"
      When it is assessed as of 2026-11-24
      Then the test "us.phi" is met

    Scenario: While the groups of people are not known, it is open whether patient data is in play
      Given the case "us-fed-clinic"
      And the answer to "people.groups" is not known
      When it is assessed as of 2026-11-24
      Then the test "us.phi" is open

  Rule: 42 U.S.C. 18116 - federal health money

    Scenario Outline: Federal health money makes the entity: <what>
      Given the case "us-fed-clinic"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then the test "us.1557-entity" <verdict>

      Examples:
        | what                | fact            | answer                                | verdict    |
        | Medicare or a grant | health.activity | treats-patients, us-federal-money     | is met     |
        | none                | health.activity | treats-patients, bills-electronically | is not met |

  Rule: 16 CFR 312.2 - operator of a service for children under 13

    Scenario Outline: A commercial service made for or knowingly used by young children: <what>
      Given the case "us-fed-health-app"
      And the answer to "children.ages" is "under-13"
      And the answer to "children.attract" is "made-for-children"
      And the answer to "<fact1>" is "<answer1>"
      And the answer to "<fact2>" is "<answer2>"
      When it is assessed as of 2026-11-24
      Then the test "us.coppa-operator" <verdict>

      Examples:
        | what                        | fact1            | answer1           | fact2            | answer2           | verdict    |
        | made for them               | children.attract | made-for-children | children.attract | made-for-children | is met     |
        | it knows of them            | children.attract | we-know-who       | children.attract | we-know-who       | is met     |
        | nothing keeps them out      | children.attract | likely-reached    | children.attract | likely-reached    | is not met |
        | teenagers only              | children.ages    | age-13, age-14    | children.ages    | age-13, age-14    | is not met |
        | no online service           | online.services  | none              | online.services  | none              | is not met |
        | data only from a school     | children.attract | through-parents-or-school | children.attract | through-parents-or-school | is not met |
        | one person's own business   | org.kind         | sole-trader       | org.kind         | sole-trader       | is met     |
        | a public body               | org.kind         | public-body       | org.kind         | public-body       | is not met |
        | a charity, which may work for nobody's profit | org.kind | charity | market.customers | consumers-remote  | is open    |

    Scenario: A US service with children abroad only is covered too
      Given the case "us-fed-health-app"
      And the answer to "children.ages" is "under-13"
      And the answer to "children.attract" is "made-for-children"
      And the answer to "people.locations" is "FR"
      And the answer to "market.places" is "FR"
      When it is assessed as of 2026-11-24
      Then the test "us.coppa-operator" is met

    Scenario: A service for children with no tie to the United States is outside
      Given the case "us-fed-health-app"
      And the answer to "children.ages" is "under-13"
      And the answer to "children.attract" is "made-for-children"
      And the answer to "org.established_in" is "FR"
      And the answer to "market.places" is "FR"
      And the answer to "people.locations" is "FR"
      When it is assessed as of 2026-11-24
      Then the test "us.coppa-operator" is not met

  Rule: 16 CFR 314.1(b), 314.2(h) and 15 U.S.C. 6809(3) - financial institutions

    Scenario Outline: Financial firms that answer to the FTC: <what>
      Given the case "us-fed-lender"
      And the answer to "<fact1>" is "<answer1>"
      And the answer to "<fact2>" is "<answer2>"
      And the answer to "<fact3>" is "<answer3>"
      When it is assessed as of 2026-11-24
      Then the test "us.glba-fi" <verdict>

      Examples:
        | what                                        | fact1                   | answer1              | fact2                   | answer2              | fact3                   | answer3              | verdict    |
        | a lender                                    | org.sector              | lender               | credit.activity         | none                 | credit.activity         | none                 | is met     |
        | an investment firm                          | org.sector              | investment           | credit.activity         | none                 | credit.activity         | none                 | is met     |
        | an engineering office                       | org.sector              | engineering-architecture | credit.activity     | none                 | credit.activity         | none                 | is not met |
        | a collector or tax preparer                 | org.sector              | finance-other        | credit.activity         | none                 | credit.activity         | none                 | is met     |
        | an insurance agent under a state department | org.sector              | finance-other        | credit.activity         | none                 | org.finance_supervision | us-state-insurance   | is not met |
        | the same agent, also finding loans          | org.sector              | finance-other        | credit.activity         | refers-applicants    | org.finance_supervision | us-state-insurance   | is met     |
        | a shop with its own loans                   | org.sector              | retail-hospitality   | credit.activity         | consumer-credit      | credit.activity         | consumer-credit      | is met     |
        | a home seller giving mortgages              | org.sector              | real-estate          | credit.activity         | mortgage             | credit.activity         | mortgage             | is met     |
        | a shop that finds lenders for buyers        | org.sector              | retail-hospitality   | credit.activity         | refers-applicants    | credit.activity         | refers-applicants    | is met     |
        | a shop with deferred payment only           | org.sector              | retail-hospitality   | credit.activity         | pay-later            | credit.activity         | pay-later            | is not met |
        | an insurer                                  | org.sector              | insurer-other        | credit.activity         | none                 | credit.activity         | none                 | is not met |
        | under a bank regulator                      | org.finance_supervision | us-bank-regulator    | org.finance_supervision | us-bank-regulator    | org.finance_supervision | us-bank-regulator    | is not met |
        | with federally insured deposits             | org.finance_supervision | us-federally-insured | org.finance_supervision | us-federally-insured | org.finance_supervision | us-federally-insured | is not met |

    Scenario Outline: Lines of business in which credit is often met are asked about it whatever the tool does: <sector>
      Given the case "us-fed-lender"
      And the answer to "org.sector" is "<sector>"
      And the answer to "use.purposes" is "customer-chat"
      And the answer to "decision.domains" is "none"
      And the answer to "credit.activity" is "<credit>"
      When it is assessed as of 2026-11-24
      Then the test "us.glba-fi" <verdict>
      And the test "us.ecoa-creditor" <verdict>

      Examples:
        | sector             | credit            | verdict    |
        | education          | consumer-credit   | is met     |
        | us-federal-school  | consumer-credit   | is met     |
        | online-platform    | refers-applicants | is met     |
        | education          | none              | is not met |

    Scenario Outline: An accounting office counts only if it fills in income tax returns for people: <settled>
      Given the case "us-fed-lender"
      And the answer to "org.sector" is "accounting-tax"
      And the answer to "credit.activity" is "none"
      And the open question of law "us-glba.tax-returns" is settled as <settled>
      When it is assessed as of 2026-11-24
      Then the test "us.glba-fi" <verdict>

      Examples:
        | settled | verdict    |
        | yes     | is met     |
        | no      | is not met |

    Scenario: Until an accounting office knows whether it prepares returns as a business, the security rule may bind it
      Given the case "us-fed-lender"
      And the answer to "org.sector" is "accounting-tax"
      And the answer to "credit.activity" is "none"
      When it is assessed as of 2026-11-24
      Then the test "us.glba-fi" is open
      And "us-glba.safeguards-programme" may apply

    Scenario: A lender with no tie to the United States is outside the FTC's rule
      Given the case "us-fed-lender"
      And the answer to "org.established_in" is "FR"
      And the answer to "market.places" is "FR"
      And the answer to "people.locations" is "FR"
      When it is assessed as of 2026-11-24
      Then the test "us.glba-fi" is not met

    Scenario: Who oversees the lender decides; while that is unknown it stays open
      Given the case "us-fed-lender"
      And the answer to "org.finance_supervision" is not known
      When it is assessed as of 2026-11-24
      Then the test "us.glba-fi" is open

    Scenario Outline: Financial institutions as a whole: <what>
      Given the case "us-fed-lender"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then the test "us.glba-entity" <verdict>

      Examples:
        | what                   | fact       | answer              | verdict    |
        | bank                   | org.sector | bank                | is met     |
        | lender                 | org.sector | lender              | is met     |
        | finance-other          | org.sector | finance-other       | is met     |
        | insurer-life-health    | org.sector | insurer-life-health | is met     |
        | insurer-other          | org.sector | insurer-other       | is met     |
        | investment             | org.sector | investment          | is met     |
        | a shop that also lends | org.sector | retail-hospitality  | is not met |

    Scenario: A lender with no tie to the United States is no institution of US law
      Given the case "us-fed-lender"
      And the answer to "org.established_in" is "FR"
      And the answer to "market.places" is "FR"
      And the answer to "people.locations" is "FR"
      When it is assessed as of 2026-11-24
      Then the test "us.glba-entity" is not met

  Rule: Pub. L. 118-50 div. I - brokers, sensitive data and receivers (four countries, 20 %)

    Scenario Outline: Passing on for value what was not collected from the people: <what>
      Given the case "us-fed-data-broker"
      And the answer to "<fact1>" is "<answer1>"
      And the answer to "<fact2>" is "<answer2>"
      When it is assessed as of 2026-11-24
      Then the test "us.padfaa-broker" <verdict>

      Examples:
        | what                       | fact1              | answer1                | fact2              | answer2                | verdict    |
        | sold for money             | sharing.recipients | buyers-for-money       | sharing.recipients | buyers-for-money       | is met     |
        | given for another benefit  | sharing.recipients | buyers-for-other-value | sharing.recipients | buyers-for-other-value | is met     |
        | to advertising networks    | sharing.recipients | ad-networks            | sharing.recipients | ad-networks            | is met     |
        | rented lists               | sharing.recipients | opt-out-lists          | sharing.recipients | opt-out-lists          | is met     |
        | to researchers only        | sharing.recipients | researchers            | sharing.recipients | researchers            | is not met |

    Scenario Outline: What the broker did not collect from the people shows in its trade, its goods or its sources: <what>
      Given the case "us-fed-data-broker"
      And the answer to "org.data_business" is "<business>"
      And the answer to "sharing.kinds_sold" is "<sold>"
      And the answer to "data.sources" is "<sources>"
      When it is assessed as of 2026-11-24
      Then the test "us.padfaa-broker" <verdict>

      Examples:
        | what                                        | business          | sold                        | sources           | verdict    |
        | by the main business alone                  | sells-people-data | ordinary                    | person            | is met     |
        | by what is sold alone                       | none              | ordinary, not-our-customers | person            | is met     |
        | from clients                                | none              | ordinary                    | person, clients   | is met     |
        | from partners                               | none              | ordinary                    | partners          | is met     |
        | from bought lists                           | none              | ordinary                    | bought            | is met     |
        | from an agency                              | none              | ordinary                    | agency-report     | is met     |
        | from public registers                       | none              | ordinary                    | public-records    | is met     |
        | from the internet                           | none              | ordinary                    | web-scrape        | is met     |
        | from social media                           | none              | ordinary                    | social-media      | is met     |
        | its own customers, who gave it themselves   | none              | ordinary                    | person            | is not met |
        | its own customers, whose visits it observed | none              | ordinary                    | person, observed  | is not met |

    Scenario Outline: The people must be in the United States; the broker need not: <what>
      Given the case "us-fed-data-broker"
      And the answer to "org.established_in" is "<firm>"
      And the answer to "market.places" is "<market>"
      And the answer to "people.locations" is "<people>"
      When it is assessed as of 2026-11-24
      Then the test "us.padfaa-broker" <verdict>

      Examples:
        | what                                             | firm  | market | people     | verdict    |
        | a French broker of data on people in Virginia    | FR    | SG     | US-VA, FR  | is met     |
        | a Virginia broker of data on people in France    | US-VA | US-VA  | FR         | is not met |
        | nothing touches the United States                | FR    | FR     | FR         | is not met |

    Scenario Outline: Kinds the act calls sensitive: <what>
      Given the case "us-fed-data-broker"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then the test "us.padfaa-sensitive" <verdict>

      Examples:
        | what                      | fact               | answer         | verdict    |
        | health                    | data.kinds         | health         | is met     |
        | disability                | data.kinds         | disability     | is met     |
        | genetic                   | data.kinds         | genetic        | is met     |
        | biometric                 | data.kinds         | biometric      | is met     |
        | account-logins            | data.kinds         | account-logins | is met     |
        | money                     | data.kinds         | money          | is met     |
        | location                  | data.kinds         | location       | is met     |
        | messages                  | data.kinds         | messages       | is met     |
        | sex-life                  | data.kinds         | sex-life       | is met     |
        | origin                    | data.kinds         | origin         | is met     |
        | religion                  | data.kinds         | religion       | is met     |
        | browsing                  | data.kinds         | browsing       | is met     |
        | id-numbers                | data.kinds         | id-numbers     | is met     |
        | military                  | data.kinds         | military       | is met     |
        | pictures-voice            | data.kinds         | pictures-voice | is met     |
        | sold as intimate          | sharing.kinds_sold | intimate       | is met     |
        | sold as health            | sharing.kinds_sold | health         | is met     |
        | sold as biometric         | sharing.kinds_sold | biometric      | is met     |
        | sold as location          | sharing.kinds_sold | location       | is met     |
        | sold as children          | sharing.kinds_sold | children       | is met     |
        | children among the people | children.ages      | age-15         | is met     |
        | school results            | data.kinds         | education      | is not met |

    Scenario Outline: Receivers of the four countries: <what>
      Given the case "us-fed-data-broker"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then the test "us.padfaa-recipient" <verdict>

      Examples:
        | what               | fact                 | answer             | verdict    |
        | based-cn-ru-ir-kp  | sharing.concern_ties | based-cn-ru-ir-kp  | is met     |
        | owned-20-to-49     | sharing.concern_ties | owned-20-to-49     | is met     |
        | owned-50-or-more   | sharing.concern_ties | owned-50-or-more   | is met     |
        | staff-living-there | sharing.concern_ties | staff-living-there | is not met |
        | cuba-venezuela     | sharing.concern_ties | cuba-venezuela     | is not met |
        | none               | sharing.concern_ties | none               | is not met |

    Scenario: While the buyer's ties are not known, it stays open
      Given the case "us-fed-data-broker"
      And the answer to "sharing.concern_ties" is not known
      When it is assessed as of 2026-11-24
      Then the test "us.padfaa-recipient" is open
      And the test "us.dsp-covered-person" is open

  Rule: 28 CFR 202 - covered persons, bulk data and deals (six countries, 50 %)

    Scenario Outline: Covered persons: <what>
      Given the case "us-fed-data-broker"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then the test "us.dsp-covered-person" <verdict>

      Examples:
        | what               | fact                 | answer             | verdict    |
        | based-cn-ru-ir-kp  | sharing.concern_ties | based-cn-ru-ir-kp  | is met     |
        | owned-50-or-more   | sharing.concern_ties | owned-50-or-more   | is met     |
        | staff-living-there | sharing.concern_ties | staff-living-there | is met     |
        | cuba-venezuela     | sharing.concern_ties | cuba-venezuela     | is met     |
        | owned-20-to-49     | sharing.concern_ties | owned-20-to-49     | is not met |
        | none               | sharing.concern_ties | none               | is not met |

    Scenario Outline: Bulk or government-related data, however it is coded: <what>
      Given the case "us-fed-data-broker"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then the test "us.dsp-data" <verdict>

      Examples:
        | what                       | fact            | answer                     | verdict    |
        | genes-over-100             | sharing.us_bulk | genes-over-100             | is met     |
        | health-over-10000          | sharing.us_bulk | health-over-10000          | is met     |
        | government-people-or-sites | sharing.us_bulk | government-people-or-sites | is met     |
        | none                       | sharing.us_bulk | none                       | is not met |

    Scenario Outline: Brokerage: <what>
      Given the case "us-fed-data-broker"
      And the answer to "<fact1>" is "<answer1>"
      And the answer to "<fact2>" is "<answer2>"
      And the answer to "<fact3>" is "<answer3>"
      And the answer to "<fact4>" is "<answer4>"
      When it is assessed as of 2026-11-24
      Then the test "us.dsp-brokerage" <verdict>

      Examples:
        | what                                           | fact1              | answer1          | fact2              | answer2                                | fact3              | answer3          | fact4              | answer4          | verdict    |
        | sold                                           | sharing.recipients | buyers-for-money | sharing.recipients | buyers-for-money                       | sharing.recipients | buyers-for-money | sharing.recipients | buyers-for-money | is met     |
        | to advertising networks                        | sharing.recipients | ad-networks      | sharing.recipients | ad-networks                            | sharing.recipients | ad-networks      | sharing.recipients | ad-networks      | is met     |
        | to firms that match cookie numbers             | sharing.recipients | id-matchers      | sharing.recipients | id-matchers                            | sharing.recipients | id-matchers      | sharing.recipients | id-matchers      | is met     |
        | to other firms for their own use               | sharing.recipients | other-firms      | sharing.recipients | other-firms                            | sharing.recipients | other-firms      | sharing.recipients | other-firms      | is met     |
        | rented lists                                   | sharing.recipients | opt-out-lists    | sharing.recipients | opt-out-lists                          | sharing.recipients | opt-out-lists    | sharing.recipients | opt-out-lists    | is met     |
        | within the group only                          | sharing.recipients | group-companies  | sharing.recipients | group-companies                        | sharing.recipients | group-companies  | sharing.recipients | group-companies  | is not met |
        | a model trained on people's data, licensed out | sharing.recipients | none             | role.deeds         | built-it, licenses-to-others, sells-it | training.level     | light-tuning     | training.data      | own-people-data  | is met     |
        | a model trained for own use                    | sharing.recipients | none             | role.deeds         | built-it, uses-it                      | training.level     | light-tuning     | training.data      | own-people-data  | is not met |
        | a model offered that was not trained on people | sharing.recipients | none             | role.deeds         | built-it, sells-it                     | training.level     | none             | training.level     | none             | is not met |

    Scenario Outline: Cell, gene and protein data: <what>
      Given the case "us-fed-data-broker"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then the test "us.dsp-omic" <verdict>

      Examples:
        | what                 | fact            | answer               | verdict    |
        | genes-over-100       | sharing.us_bulk | genes-over-100       | is met     |
        | other-omic-over-1000 | sharing.us_bulk | other-omic-over-1000 | is met     |
        | health-over-10000    | sharing.us_bulk | health-over-10000    | is not met |
        | ids-over-100000      | sharing.us_bulk | ids-over-100000      | is not met |

    Scenario Outline: Only plain staff administration inside the group is exempt here: <what>
      Given the case "us-fed-data-broker"
      And the answer to "use.purposes" is "worker-management"
      And the answer to "people.groups" is "employees"
      And the answer to "sharing.recipients" is "group-companies"
      And the answer to "vendor.runs_it" is "own-machines"
      And the answer to "<fact1>" is "<answer1>"
      And the answer to "<fact2>" is "<answer2>"
      When it is assessed as of 2026-11-24
      Then the test "us.dsp-exempt" <verdict>

      Examples:
        | what                           | fact1              | answer1                                 | fact2              | answer2                                 | verdict    |
        | staff data to the group        | data.kinds         | contact                                 | data.kinds         | contact                                 | is met     |
        | payroll and papers             | use.purposes       | accounting-admin                        | use.purposes       | accounting-admin                        | is met     |
        | another purpose                | use.purposes       | data-trade                              | use.purposes       | data-trade                              | is not met |
        | no staff among the people      | people.groups      | former-employees                        | people.groups      | former-employees                        | is not met |
        | not to the group               | sharing.recipients | authorities                             | sharing.recipients | authorities                             | is not met |
        | an outside firm runs it        | vendor.runs_it     | outside-firm                            | vendor.runs_it     | outside-firm                            | is not met |
        | a model is trained             | role.deeds         | built-it, uses-it                       | training.level     | light-tuning                            | is not met |
        | also on customers              | people.groups      | employees, customers                    | people.groups      | employees, customers                    | is not met |
        | also on prospects              | people.groups      | employees, prospects                    | people.groups      | employees, prospects                    | is not met |
        | also on public-visitors        | people.groups      | employees, public-visitors              | people.groups      | employees, public-visitors              | is not met |
        | also on service-users          | people.groups      | employees, service-users                | people.groups      | employees, service-users                | is not met |
        | also on patients               | people.groups      | employees, patients                     | people.groups      | employees, patients                     | is not met |
        | also on students               | people.groups      | employees, students                     | people.groups      | employees, students                     | is not met |
        | also on tenants                | people.groups      | employees, tenants                      | people.groups      | employees, tenants                      | is not met |
        | also on borrowers              | people.groups      | employees, borrowers                    | people.groups      | employees, borrowers                    | is not met |
        | also on insured                | people.groups      | employees, insured                      | people.groups      | employees, insured                      | is not met |
        | also on business-contacts      | people.groups      | employees, business-contacts            | people.groups      | employees, business-contacts            | is not met |
        | also to joint-partners         | sharing.recipients | group-companies, joint-partners         | sharing.recipients | group-companies, joint-partners         | is not met |
        | also to other-firms            | sharing.recipients | group-companies, other-firms            | sharing.recipients | group-companies, other-firms            | is not met |
        | also to buyers-for-money       | sharing.recipients | group-companies, buyers-for-money       | sharing.recipients | group-companies, buyers-for-money       | is not met |
        | also to buyers-for-other-value | sharing.recipients | group-companies, buyers-for-other-value | sharing.recipients | group-companies, buyers-for-other-value | is not met |
        | also to ad-networks            | sharing.recipients | group-companies, ad-networks            | sharing.recipients | group-companies, ad-networks            | is not met |
        | also to opt-out-lists          | sharing.recipients | group-companies, opt-out-lists          | sharing.recipients | group-companies, opt-out-lists          | is not met |
        | also to id-matchers            | sharing.recipients | group-companies, id-matchers            | sharing.recipients | group-companies, id-matchers            | is not met |
        | also to researchers            | sharing.recipients | group-companies, researchers            | sharing.recipients | group-companies, researchers            | is not met |
        | also to clients                | sharing.recipients | group-companies, clients                | sharing.recipients | group-companies, clients                | is not met |
        | also to public                 | sharing.recipients | group-companies, public                 | sharing.recipients | group-companies, public                 | is not met |

    Scenario Outline: Prohibited: brokerage or omic data, in bulk, to a covered person: <what>
      Given the case "us-fed-data-broker"
      And the answer to "<fact1>" is "<answer1>"
      And the answer to "<fact2>" is "<answer2>"
      When it is assessed as of 2026-11-24
      Then the test "us.dsp-prohibited" <verdict>

      Examples:
        | what                             | fact1                | answer1         | fact2                | answer2         | verdict    |
        | a list sold to a covered person  | sharing.us_bulk      | ids-over-100000 | sharing.us_bulk      | ids-over-100000 | is met     |
        | no tie                           | sharing.concern_ties | owned-20-to-49  | sharing.concern_ties | owned-20-to-49  | is not met |
        | below the amounts                | sharing.us_bulk      | none            | sharing.us_bulk      | none            | is not met |
        | other bulk data, not sold        | sharing.recipients   | researchers     | sharing.us_bulk      | ids-over-100000 | is not met |
        | a firm outside the United States | org.established_in   | FR              | org.established_in   | FR              | is not met |

    Scenario Outline: Gene and cell data is barred even where nothing is sold: <what>
      Given the case "us-fed-data-broker"
      And the answer to "sharing.recipients" is "researchers"
      And the answer to "vendor.runs_it" is "outside-firm"
      And the answer to "data.about_people" is "<people>"
      And the answer to "data.kinds" is "<kinds>"
      And the answer to "sharing.us_bulk" is "<amounts>"
      And the answer to "role.deeds" is "<deeds>"
      And the answer to "training.level" is "<level>"
      And the answer to "training.data" is "own-people-data"
      And the answer to "org.sector" is "health-care"
      When it is assessed as of 2026-11-24
      Then the test "us.dsp-prohibited" <verdict>

      Examples:
        | what                                        | people             | kinds            | amounts              | deeds             | level        | verdict    |
        | gene data                                   | yes                | genetic, contact | genes-over-100       | uses-it           | none         | is met     |
        | protein data                                | yes                | other-omic       | other-omic-over-1000 | uses-it           | none         | is met     |
        | gene data below the amounts                 | yes                | genetic          | none                 | uses-it           | none         | is not met |
        | few genes among many device numbers         | yes                | genetic, device-ids | ids-over-100000   | uses-it           | none         | is not met |
        | a laboratory with anonymous samples         | no                 | none             | genes-over-100       | uses-it           | none         | is met     |
        | samples beside work contacts                | work-contacts-only | none             | genes-over-100       | uses-it           | none         | is met     |
        | a model for own use trained on people       | yes                | contact          | genes-over-100       | built-it, uses-it | light-tuning | is met     |
        | names and addresses only, no model trained  | yes                | contact          | genes-over-100       | uses-it           | none         | is not met |

    Scenario: A shop that never named gene data and sells nothing need not settle its suppliers' ties to know that it is not barred
      Given the case "us-fed-data-broker"
      And the answer to "sharing.recipients" is "none"
      And the answer to "vendor.runs_it" is "outside-firm"
      And the answer to "data.kinds" is "contact, money"
      And the answer to "sharing.concern_ties" is not known
      When it is assessed as of 2026-11-24
      Then the test "us.dsp-prohibited" is not met
      And the test "us.dsp-restricted" is open

    Scenario Outline: Restricted: a supplier or staff with access: <what>
      Given the case "us-fed-data-broker"
      And the answer to "sharing.recipients" is "researchers"
      And the answer to "vendor.runs_it" is "outside-firm"
      And the answer to "<fact1>" is "<answer1>"
      And the answer to "<fact2>" is "<answer2>"
      When it is assessed as of 2026-11-24
      Then the test "us.dsp-restricted" <verdict>

      Examples:
        | what                                      | fact1                | answer1          | fact2                | answer2            | verdict    |
        | a supplier owned from there               | sharing.concern_ties | owned-50-or-more | sharing.concern_ties | owned-50-or-more   | is met     |
        | no covered tie                            | sharing.concern_ties | owned-20-to-49   | sharing.concern_ties | owned-20-to-49     | is not met |
        | below the amounts                         | sharing.us_bulk      | none             | sharing.us_bulk      | none               | is not met |
        | own machines, staff living there          | vendor.runs_it       | own-machines     | sharing.concern_ties | staff-living-there | is met     |
        | own machines, a receiver owned from there | vendor.runs_it       | own-machines     | sharing.concern_ties | owned-50-or-more   | is not met |
        | own machines, data to a firm of the group | vendor.runs_it       | own-machines     | sharing.recipients   | group-companies    | is met     |
        | own machines, data used with a partner    | vendor.runs_it       | own-machines     | sharing.recipients   | joint-partners     | is met     |
        | a firm outside the United States          | org.established_in   | FR               | org.established_in   | FR                 | is not met |

  Rule: 16 CFR 318.2 and the 500 people of the breach rules

    Scenario Outline: A health app outside HIPAA: <what>
      Given the case "us-fed-health-app"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then the test "us.phr" <verdict>

      Examples:
        | what                           | fact            | answer              | verdict    |
        | people keep their data in it   | health.activity | consumer-health-app | is met     |
        | only patients' files of others | health.activity | hosts-records       | is not met |

    Scenario: A health app with no tie to the United States is outside
      Given the case "us-fed-health-app"
      And the answer to "org.established_in" is "FR"
      And the answer to "market.places" is "FR"
      And the answer to "people.locations" is "FR"
      When it is assessed as of 2026-11-24
      Then the test "us.phr" is not met

  Rule: 13 CFR 121.201 - small business

    Scenario Outline: Small under every standard: <what>
      Given the case "us-fed-lender"
      And the answer to "org.turnover" is "900000 USD"
      And the answer to "org.headcount" is "US-OH: 8"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then the test "us.sba-small-sure" <verdict>

      Examples:
        | what                                      | fact               | answer                  | verdict    |
        | a tiny firm                               | org.kind           | for-profit              | is met     |
        | one person                                | org.kind           | sole-trader             | is met     |
        | a non-profit                              | org.kind           | nonprofit               | is not met |
        | no place of business in the United States | org.established_in | CA-ON                   | is not met |
        | 99 staff                                  | org.headcount      | US-OH: 99               | is met     |
        | 100 staff                                 | org.headcount      | US-OH: 100              | is not met |
        | 101 staff                                 | org.headcount      | US-OH: 101              | is not met |
        | 60 here and 40 abroad                     | org.headcount      | US-OH: 60, CA-ON: 40    | is not met |
        | 2,249,999 dollars                         | org.turnover       | 2249999 USD             | is met     |
        | 2,250,000 dollars                         | org.turnover       | 2250000 USD             | is not met |
        | 2,250,001 dollars                         | org.turnover       | 2250001 USD             | is not met |
        | a partner with 30 %                       | org.group_ties     | partner-25-to-50        | is not met |
        | a parent                                  | org.group_ties     | linked-over-50          | is not met |
        | works for a larger firm                   | org.group_ties     | subcontracted-by-larger | is met     |

    Scenario Outline: Small by the table or by plain figures: <what>
      Given the case "us-fed-lender"
      And the answer to "people.locations" is "US-TX"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then the test "us.sba-small" <verdict>

      Examples:
        | what                 | fact                  | answer           | verdict    |
        | looked up: small     | org.us_small_business | looked-small     | is met     |
        | looked up: not small | org.us_small_business | looked-not-small | is not met |

    Scenario: A firm with larger figures that has not looked stays open
      Given the case "us-fed-lender"
      And the answer to "people.locations" is "US-TX"
      And the answer to "org.us_small_business" is not known
      When it is assessed as of 2026-11-24
      Then the test "us.sba-small" is open

    Scenario: A tiny firm need not look
      Given the case "us-fed-lender"
      And the answer to "people.locations" is "US-TX"
      And the answer to "org.turnover" is "900000 USD"
      And the answer to "org.headcount" is "US-OH: 8"
      And the answer to "org.us_small_business" is not known
      When it is assessed as of 2026-11-24
      Then the test "us.sba-small" is met

  Rule: What several states share

    Scenario Outline: Decisions that state law counts as significant: <what>
      Given the case "us-fed-lender"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then the test "us.similar-effect" <verdict>

      Examples:
        | what                    | fact              | answer           | verdict    |
        | credit                  | decision.domains  | credit           | is met     |
        | other-finance           | decision.domains  | other-finance    | is met     |
        | housing                 | decision.domains  | housing          | is met     |
        | insurance               | decision.domains  | insurance        | is met     |
        | education               | decision.domains  | education        | is met     |
        | justice                 | decision.domains  | justice          | is met     |
        | job                     | decision.domains  | job              | is met     |
        | health-care             | decision.domains  | health-care      | is met     |
        | essential-goods         | decision.domains  | essential-goods  | is met     |
        | a personal price        | decision.domains  | price-or-terms   | is not met |
        | adverts only            | decision.domains  | advertising-only | is not met |
        | a tool that only grants | decision.outcomes | granted-only     | is met     |
        | nothing that matters    | decision.outcomes | minor            | is not met |

    Scenario Outline: Only the machine decides: <what>
      Given the case "us-fed-lender"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then the test "us.solely-auto" <verdict>

      Examples:
        | what                      | fact                | answer                    | verdict    |
        | machine-alone             | decision.automation | machine-alone             | is met     |
        | machine-then-appeal       | decision.automation | machine-then-appeal       | is met     |
        | person-confirms           | decision.automation | person-confirms           | is met     |
        | person-reviews            | decision.automation | person-reviews            | is not met |
        | person-decides-with-hints | decision.automation | person-decides-with-hints | is not met |
        | no-decision               | decision.automation | no-decision               | is not met |

    Scenario Outline: Sensitive data of the state acts: <what>
      Given the case "us-fed-health-app"
      And the answer to "<fact1>" is "<answer1>"
      And the answer to "<fact2>" is "<answer2>"
      And the answer to "<fact3>" is "<answer3>"
      When it is assessed as of 2026-11-24
      Then the test "us.sensitive" <verdict>

      Examples:
        | what                                | fact1      | answer1     | fact2         | answer2         | fact3            | answer3                   | verdict    |
        | origin                              | data.kinds | origin      | data.kinds    | origin          | data.kinds       | origin                    | is met     |
        | religion                            | data.kinds | religion    | data.kinds    | religion        | data.kinds       | religion                  | is met     |
        | health                              | data.kinds | health      | data.kinds    | health          | data.kinds       | health                    | is met     |
        | disability                          | data.kinds | disability  | data.kinds    | disability      | data.kinds       | disability                | is met     |
        | sex-life                            | data.kinds | sex-life    | data.kinds    | sex-life        | data.kinds       | sex-life                  | is met     |
        | immigration                         | data.kinds | immigration | data.kinds    | immigration     | data.kinds       | immigration               | is met     |
        | genetic                             | data.kinds | genetic     | data.kinds    | genetic         | data.kinds       | genetic                   | is met     |
        | biometric                           | data.kinds | biometric   | data.kinds    | biometric       | data.kinds       | biometric                 | is met     |
        | neural                              | data.kinds | neural      | data.kinds    | neural          | data.kinds       | neural                    | is met     |
        | location                            | data.kinds | location    | data.kinds    | location        | data.kinds       | location                  | is met     |
        | works out health                    | data.kinds | contact     | output.infers | health          | output.infers    | health                    | is met     |
        | works out origin                    | data.kinds | contact     | output.infers | origin          | output.infers    | origin                    | is met     |
        | works out beliefs                   | data.kinds | contact     | output.infers | beliefs         | output.infers    | beliefs                   | is met     |
        | works out sexuality                 | data.kinds | contact     | output.infers | sexuality       | output.infers    | sexuality                 | is met     |
        | a service made for young children   | data.kinds | contact     | children.ages | under-13        | children.attract | made-for-children         | is met     |
        | young children it knows of          | data.kinds | contact     | children.ages | under-13        | children.attract | we-know-who               | is met     |
        | young children's data from a school | data.kinds | contact     | children.ages | under-13        | children.attract | through-parents-or-school | is met     |
        | young children nobody keeps out     | data.kinds | contact     | children.ages | under-13        | children.attract | likely-reached            | is not met |
        | teenagers it knows of               | data.kinds | contact     | children.ages | age-15          | children.attract | we-know-who               | is not met |
        | money                               | data.kinds | money       | output.infers | money-situation | output.infers    | money-situation           | is not met |

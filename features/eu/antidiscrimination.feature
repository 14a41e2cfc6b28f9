Feature: Equality directives, no hidden discrimination by a tool
  Discrimination by effect is forbidden at work on many grounds and towards the public on some, with or without AI. Whoever uses a tool
  that weighs on such matters does well to test it: once facts point to discrimination it is for the user of the tool to clear himself.

  Background:
    Given the open question of law "eu-antidiscrimination.carried-out-elsewhere" is settled as yes

  Rule: The first of the directives was due on 19 July 2003

    Scenario Outline: A bakery that ranks applicants: <day>
      Given the case "gdpr-bakery"
      When it is assessed as of <day>
      Then "eu-antidiscrimination.adm" applies and is <state> from 2003-07-19

      Examples:
        | day        | state    |
        | 2003-07-18 | upcoming |
        | 2003-07-19 | in force |
        | 2026-11-24 | in force |

  Rule: Directive 2000/78/EC Article 3(1) - hiring and conditions of work

    Scenario Outline: Every part of the life at work counts, watching alone does not: <use>
      Given the case "gdpr-bakery"
      And the answer to "decision.domains" is "none"
      And the answer to "employment.uses" is "<use>"
      When it is assessed as of 2026-11-24
      Then the test "eu-antidiscrimination.at-work" <met>
      And "eu-antidiscrimination.adm" <verdict>

      Examples:
        | use                 | met        | verdict        |
        | job-ad-targeting    | is met     | applies        |
        | sort-applications   | is met     | applies        |
        | promotion           | is met     | applies        |
        | pay-or-terms        | is met     | applies        |
        | dismissal           | is met     | applies        |
        | tasks-by-person     | is met     | applies        |
        | scheduling          | is met     | applies        |
        | monitoring          | is not met | does not apply |
        | none                | is not met | does not apply |

    Scenario Outline: So does a part in a job, in pay or in tasks and hours: <domain>
      Given the case "gdpr-bakery"
      And the answer to "employment.uses" is "none"
      And the answer to "decision.domains" is "<domain>"
      When it is assessed as of 2026-11-24
      Then the test "eu-antidiscrimination.at-work" <met>

      Examples:
        | domain           | met        |
        | job              | is met     |
        | pay-or-promotion | is met     |
        | tasks-hours      | is met     |
        | low-stakes       | is not met |
        | housing          | is not met |

    Scenario: Couriers who are rated and served by an app are protected too
      Given the case "eu-courier-app"
      When it is assessed as of 2026-11-24
      Then "eu-antidiscrimination.adm" applies and is in force from 2003-08-28

    Scenario Outline: The people or the jobs must be in the EU: <people>, <jobs>
      Given the case "gdpr-bakery"
      And the answer to "people.locations" is "<people>"
      And the answer to "employment.job_places" is "<jobs>"
      When it is assessed as of 2026-11-24
      Then the test "eu-antidiscrimination.at-work" <met>
      And "eu-antidiscrimination.adm" <verdict>

      Examples:
        | people | jobs  | met        | verdict                                           |
        | PT     | US-NY | is met     | applies                                           |
        | US-NY  | PT    | is met     | applies                                           |
        | CA-QC  | CA-QC | is not met | does not apply because its conditions are not met |

  Rule: Directives 2000/43/EC and 2004/113/EC - goods and services for the public

    Scenario: A shop with personal discounts tests them for sex and origin
      Given the case "eu-fashion-shop"
      When it is assessed as of 2026-11-24
      Then the test "eu-antidiscrimination.to-public" is met
      And the test "eu-antidiscrimination.at-work" is not met
      And "eu-antidiscrimination.adm" applies and is in force from 2003-07-19

    Scenario Outline: What the public gets counts, adverts and small matters do not: <domain>
      Given the case "eu-fashion-shop"
      And the answer to "decision.domains" is "<domain>"
      When it is assessed as of 2026-11-24
      Then the test "eu-antidiscrimination.to-public" <met>
      And "eu-antidiscrimination.adm" <verdict>

      Examples:
        | domain           | met        | verdict        |
        | credit           | is met     | applies        |
        | other-finance    | is met     | applies        |
        | housing          | is met     | applies        |
        | insurance        | is met     | applies        |
        | education        | is met     | applies        |
        | health-care      | is met     | applies        |
        | public-benefits  | is met     | applies        |
        | essential-goods  | is met     | applies        |
        | price-or-terms   | is met     | applies        |
        | account-access   | is met     | applies        |
        | other-matter     | is met     | applies        |
        | advertising-only | is not met | does not apply |
        | low-stakes       | is not met | does not apply |
        | justice          | is not met | does not apply |
        | none             | is not met | does not apply |

    Scenario Outline: Private customers near or far count, firms do not: <customers>
      Given the case "eu-fashion-shop"
      And the answer to "market.customers" is "<customers>"
      When it is assessed as of 2026-11-24
      Then the test "eu-antidiscrimination.to-public" <met>
      And "eu-antidiscrimination.adm" <verdict>

      Examples:
        | customers           | met        | verdict                                           |
        | consumers-remote    | is met     | applies                                           |
        | consumers-in-person | is met     | applies                                           |
        | businesses          | is not met | does not apply because its conditions are not met |

    Scenario Outline: Public bodies and landlords are bound without speaking of customers: <kind>, <housing>
      Given the case "eu-fashion-shop"
      And the answer to "market.customers" is "businesses"
      And the answer to "decision.domains" is "housing"
      And the answer to "org.kind" is "<kind>"
      And the answer to "housing.activity" is "<housing>"
      When it is assessed as of 2026-11-24
      Then the test "eu-antidiscrimination.to-public" <met>

      Examples:
        | kind        | housing       | met        |
        | public-body | none          | is met     |
        | for-profit  | lets-over-50  | is met     |
        | for-profit  | lets-up-to-50 | is met     |
        | for-profit  | agent         | is met     |
        | for-profit  | none          | is not met |

    Scenario: Customers outside the EU are a matter of their own law
      Given the case "eu-fashion-shop"
      And the answer to "people.locations" is "US-OH"
      When it is assessed as of 2026-11-24
      Then the test "eu-antidiscrimination.to-public" is not met
      And "eu-antidiscrimination.adm" does not apply because its conditions are not met

  Rule: Who is bound - the user of the tool, not its maker

    Scenario Outline: Using it or acting on its result binds, selling it does not: <deeds>
      Given the case "gdpr-bakery"
      And the answer to "role.deeds" is "<deeds>"
      When it is assessed as of 2026-11-24
      Then "eu-antidiscrimination.adm" <verdict>

      Examples:
        | deeds                      | verdict                                           |
        | uses-it                    | applies                                           |
        | relies-on-others-result    | applies                                           |
        | built-it, sells-it         | does not apply because its conditions are not met |

    Scenario: As long as it is not known what the tool weighs on, it may apply
      Given the case "eu-fashion-shop"
      And the answer to "decision.domains" is not known
      When it is assessed as of 2026-11-24
      Then "eu-antidiscrimination.adm" may apply, and "decision.domains" would settle it
      And the test "eu-antidiscrimination.to-public" is open

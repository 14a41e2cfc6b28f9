Feature: Colorado SB 26-189, automated decision-making technology in consequential decisions
  Signed on 14 May 2026 in place of SB 24-205, which never applied; it governs decisions made on or after 1 January 2027. It asks for notices,
  records, correction and a second look by a person; it asks for no impact assessment and no risk programme.

  Rule: Decisions made on or after 1 January 2027

    Scenario Outline: The duty to keep records (1703) begins with 2027: <day>
      Given the case "co-brewery"
      When it is assessed as of <day>
      Then "us-co-admt.1703.deployer-records" applies and is <state> from 2027-01-01

      Examples:
        | day        | state    |
        | 2026-11-24 | upcoming |
        | 2026-12-31 | upcoming |
        | 2027-01-01 | in force |
        | 2028-06-01 | in force |

    Scenario Outline: The duty to give notice beforehand (1704) begins with 2027: <day>
      Given the case "co-brewery"
      When it is assessed as of <day>
      Then "us-co-admt.1704.pre-use-notice" applies and is <state> from 2027-01-01

      Examples:
        | day        | state    |
        | 2026-11-24 | upcoming |
        | 2026-12-31 | upcoming |
        | 2027-01-01 | in force |
        | 2028-06-01 | in force |

    Scenario Outline: The duty to explain a bad outcome (1704) begins with 2027: <day>
      Given the case "co-brewery"
      When it is assessed as of <day>
      Then "us-co-admt.1704.adverse-outcome-notice" applies and is <state> from 2027-01-01

      Examples:
        | day        | state    |
        | 2026-11-24 | upcoming |
        | 2026-12-31 | upcoming |
        | 2027-01-01 | in force |
        | 2028-06-01 | in force |

    Scenario Outline: The duty to correct and look again (1705) begins with 2027: <day>
      Given the case "co-brewery"
      When it is assessed as of <day>
      Then "us-co-admt.1705.correction-and-human-review" applies and is <state> from 2027-01-01

      Examples:
        | day        | state    |
        | 2026-11-24 | upcoming |
        | 2026-12-31 | upcoming |
        | 2027-01-01 | in force |
        | 2028-06-01 | in force |

    Scenario Outline: The duty to look at the contracts (1707) begins with 2027: <day>
      Given the case "co-brewery"
      When it is assessed as of <day>
      Then "us-co-admt.1707.contracts" applies and is <state> from 2027-01-01

      Examples:
        | day        | state    |
        | 2026-11-24 | upcoming |
        | 2026-12-31 | upcoming |
        | 2027-01-01 | in force |
        | 2028-06-01 | in force |

    Scenario Outline: The duty to document the tool (1702) begins with 2027: <day>
      Given the case "co-hr-maker"
      When it is assessed as of <day>
      Then "us-co-admt.1702.developer-documentation" applies and is <state> from 2027-01-01

      Examples:
        | day        | state    |
        | 2026-11-24 | upcoming |
        | 2026-12-31 | upcoming |
        | 2027-01-01 | in force |
        | 2028-06-01 | in force |

    Scenario Outline: The duty to tell patients (1708) begins with 2027: <day>
      Given the case "co-clinic"
      When it is assessed as of <day>
      Then "us-co-admt.1708.hipaa-entity-notices" applies and is <state> from 2027-01-01

      Examples:
        | day        | state    |
        | 2026-11-24 | upcoming |
        | 2026-12-31 | upcoming |
        | 2027-01-01 | in force |
        | 2028-06-01 | in force |

  Rule: Sections 1703, 1704 and 1705 - who uses the tool

    Scenario Outline: The duty to keep records (1703) binds whoever uses a covered tool on people in Colorado: <what>
      Given the case "co-brewery"
      And the answer to "org.established_in" is "<established in>"
      And the answer to "market.places" is "<places>"
      And the answer to "org.headcount" is "<headcount>"
      And the answer to "role.deeds" is "<deeds>"
      And the answer to "decision.weight" is "<weight>"
      And the answer to "people.locations" is "<locations>"
      And the answer to "employment.job_places" is "<job places>"
      When it is assessed as of 2026-11-24
      Then "us-co-admt.1703.deployer-records" <verdict>

      Examples:
        | what                             | established in | places | headcount | deeds                | weight        | locations | job places | verdict                                           |
        | a brewery that ranks applicants  | US-CO          | US-CO  | US-CO: 30 | uses-it              | one-factor    | US-CO     | US-CO      | applies and is upcoming from 2027-01-01           |
        | a firm elsewhere                 | US-TX          | US-TX  | US-TX: 30 | uses-it              | one-factor    | US-CO     | US-TX      | does not apply because its conditions are not met |
        | a ranking that carries no weight | US-CO          | US-CO  | US-CO: 30 | uses-it              | only-arranges | US-CO     | US-CO      | does not apply because its conditions are not met |
        | finished work only               | US-CO          | US-CO  | US-CO: 30 | orders-finished-work | one-factor    | US-CO     | US-CO      | does not apply because its conditions are not met |
        | people and jobs elsewhere        | US-CO          | US-CO  | US-CO: 30 | uses-it              | one-factor    | US-TX     | US-TX      | does not apply because its conditions are not met |

    Scenario: How much the result counts settles the duty to keep records (1703)
      Given the case "co-brewery"
      And the answer to "decision.weight" is not known
      When it is assessed as of 2026-11-24
      Then "us-co-admt.1703.deployer-records" may apply, and "decision.weight" would settle it

    Scenario Outline: HIPAA, FDA and insurance rules turn off the duty to keep records (1703), as far as they reach: <what>
      Given the case "co-clinic"
      And the answer to "org.sector" is "<sector>"
      And the answer to "org.finance_supervision" is "<finance supervision>"
      And the answer to "org.established_in" is "<established in>"
      And the answer to "health.activity" is "<activity>"
      And the answer to "use.purposes" is "<purposes>"
      And the answer to "decision.domains" is "<domains>"
      And the answer to "product.regulated" is "<regulated>"
      When it is assessed as of 2026-11-24
      Then "us-co-admt.1703.deployer-records" <verdict>

      Examples:
        | what                                 | sector        | finance supervision | established in | activity                              | purposes            | domains     | regulated      | verdict                                                |
        | a practice that bills electronically | health-care   | none                | US-CO          | treats-patients, bills-electronically | data-analysis       | health-care | none           | does not apply because of the exception "hipaa-or-fda" |
        | a practice that does not             | health-care   | none                | US-CO          | treats-patients                       | data-analysis       | health-care | none           | applies and is upcoming from 2027-01-01                |
        | a provider with no place in Colorado | health-care   | none                | US-TX          | treats-patients, bills-electronically | data-analysis       | health-care | none           | applies and is upcoming from 2027-01-01                |
        | a practice choosing staff            | health-care   | none                | US-CO          | treats-patients, bills-electronically | data-analysis       | job         | none           | applies and is upcoming from 2027-01-01                |
        | a device overseen by the FDA         | health-care   | none                | US-CO          | treats-patients                       | diagnosis-treatment | health-care | us-fda-product | does not apply because of the exception "hipaa-or-fda" |
        | a supervised insurer                 | insurer-other | us-state-insurance  | US-CO          | none                                  | other-insurance     | insurance   | none           | does not apply because of the exception "insurer"      |
        | an insurer choosing staff            | insurer-other | us-state-insurance  | US-CO          | none                                  | other-insurance     | job         | none           | applies and is upcoming from 2027-01-01                |
        | an insurer no department supervises  | insurer-other | none                | US-CO          | none                                  | other-insurance     | insurance   | none           | applies and is upcoming from 2027-01-01                |

    Scenario Outline: The duty to give notice beforehand (1704) binds whoever uses a covered tool on people in Colorado: <what>
      Given the case "co-brewery"
      And the answer to "org.established_in" is "<established in>"
      And the answer to "market.places" is "<places>"
      And the answer to "org.headcount" is "<headcount>"
      And the answer to "role.deeds" is "<deeds>"
      And the answer to "decision.weight" is "<weight>"
      And the answer to "people.locations" is "<locations>"
      And the answer to "employment.job_places" is "<job places>"
      When it is assessed as of 2026-11-24
      Then "us-co-admt.1704.pre-use-notice" <verdict>

      Examples:
        | what                             | established in | places | headcount | deeds                | weight        | locations | job places | verdict                                           |
        | a brewery that ranks applicants  | US-CO          | US-CO  | US-CO: 30 | uses-it              | one-factor    | US-CO     | US-CO      | applies and is upcoming from 2027-01-01           |
        | a firm elsewhere                 | US-TX          | US-TX  | US-TX: 30 | uses-it              | one-factor    | US-CO     | US-TX      | does not apply because its conditions are not met |
        | a ranking that carries no weight | US-CO          | US-CO  | US-CO: 30 | uses-it              | only-arranges | US-CO     | US-CO      | does not apply because its conditions are not met |
        | finished work only               | US-CO          | US-CO  | US-CO: 30 | orders-finished-work | one-factor    | US-CO     | US-CO      | does not apply because its conditions are not met |
        | people and jobs elsewhere        | US-CO          | US-CO  | US-CO: 30 | uses-it              | one-factor    | US-TX     | US-TX      | does not apply because its conditions are not met |

    Scenario: How much the result counts settles the duty to give notice beforehand (1704)
      Given the case "co-brewery"
      And the answer to "decision.weight" is not known
      When it is assessed as of 2026-11-24
      Then "us-co-admt.1704.pre-use-notice" may apply, and "decision.weight" would settle it

    Scenario Outline: HIPAA, FDA and insurance rules turn off the duty to give notice beforehand (1704), as far as they reach: <what>
      Given the case "co-clinic"
      And the answer to "org.sector" is "<sector>"
      And the answer to "org.finance_supervision" is "<finance supervision>"
      And the answer to "org.established_in" is "<established in>"
      And the answer to "health.activity" is "<activity>"
      And the answer to "use.purposes" is "<purposes>"
      And the answer to "decision.domains" is "<domains>"
      And the answer to "product.regulated" is "<regulated>"
      When it is assessed as of 2026-11-24
      Then "us-co-admt.1704.pre-use-notice" <verdict>

      Examples:
        | what                                 | sector        | finance supervision | established in | activity                              | purposes            | domains     | regulated      | verdict                                                |
        | a practice that bills electronically | health-care   | none                | US-CO          | treats-patients, bills-electronically | data-analysis       | health-care | none           | does not apply because of the exception "hipaa-or-fda" |
        | a practice that does not             | health-care   | none                | US-CO          | treats-patients                       | data-analysis       | health-care | none           | applies and is upcoming from 2027-01-01                |
        | a provider with no place in Colorado | health-care   | none                | US-TX          | treats-patients, bills-electronically | data-analysis       | health-care | none           | applies and is upcoming from 2027-01-01                |
        | a practice choosing staff            | health-care   | none                | US-CO          | treats-patients, bills-electronically | data-analysis       | job         | none           | applies and is upcoming from 2027-01-01                |
        | a device overseen by the FDA         | health-care   | none                | US-CO          | treats-patients                       | diagnosis-treatment | health-care | us-fda-product | does not apply because of the exception "hipaa-or-fda" |
        | a supervised insurer                 | insurer-other | us-state-insurance  | US-CO          | none                                  | other-insurance     | insurance   | none           | does not apply because of the exception "insurer"      |
        | an insurer choosing staff            | insurer-other | us-state-insurance  | US-CO          | none                                  | other-insurance     | job         | none           | applies and is upcoming from 2027-01-01                |
        | an insurer no department supervises  | insurer-other | none                | US-CO          | none                                  | other-insurance     | insurance   | none           | applies and is upcoming from 2027-01-01                |

    Scenario Outline: The duty to explain a bad outcome (1704) binds whoever uses a covered tool on people in Colorado: <what>
      Given the case "co-brewery"
      And the answer to "org.established_in" is "<established in>"
      And the answer to "market.places" is "<places>"
      And the answer to "org.headcount" is "<headcount>"
      And the answer to "role.deeds" is "<deeds>"
      And the answer to "decision.weight" is "<weight>"
      And the answer to "people.locations" is "<locations>"
      And the answer to "employment.job_places" is "<job places>"
      When it is assessed as of 2026-11-24
      Then "us-co-admt.1704.adverse-outcome-notice" <verdict>

      Examples:
        | what                             | established in | places | headcount | deeds                | weight        | locations | job places | verdict                                           |
        | a brewery that ranks applicants  | US-CO          | US-CO  | US-CO: 30 | uses-it              | one-factor    | US-CO     | US-CO      | applies and is upcoming from 2027-01-01           |
        | a firm elsewhere                 | US-TX          | US-TX  | US-TX: 30 | uses-it              | one-factor    | US-CO     | US-TX      | does not apply because its conditions are not met |
        | a ranking that carries no weight | US-CO          | US-CO  | US-CO: 30 | uses-it              | only-arranges | US-CO     | US-CO      | does not apply because its conditions are not met |
        | finished work only               | US-CO          | US-CO  | US-CO: 30 | orders-finished-work | one-factor    | US-CO     | US-CO      | does not apply because its conditions are not met |
        | people and jobs elsewhere        | US-CO          | US-CO  | US-CO: 30 | uses-it              | one-factor    | US-TX     | US-TX      | does not apply because its conditions are not met |

    Scenario: How much the result counts settles the duty to explain a bad outcome (1704)
      Given the case "co-brewery"
      And the answer to "decision.weight" is not known
      When it is assessed as of 2026-11-24
      Then "us-co-admt.1704.adverse-outcome-notice" may apply, and "decision.weight" would settle it

    Scenario Outline: HIPAA, FDA and insurance rules turn off the duty to explain a bad outcome (1704), as far as they reach: <what>
      Given the case "co-clinic"
      And the answer to "org.sector" is "<sector>"
      And the answer to "org.finance_supervision" is "<finance supervision>"
      And the answer to "org.established_in" is "<established in>"
      And the answer to "health.activity" is "<activity>"
      And the answer to "use.purposes" is "<purposes>"
      And the answer to "decision.domains" is "<domains>"
      And the answer to "product.regulated" is "<regulated>"
      When it is assessed as of 2026-11-24
      Then "us-co-admt.1704.adverse-outcome-notice" <verdict>

      Examples:
        | what                                 | sector        | finance supervision | established in | activity                              | purposes            | domains     | regulated      | verdict                                                |
        | a practice that bills electronically | health-care   | none                | US-CO          | treats-patients, bills-electronically | data-analysis       | health-care | none           | does not apply because of the exception "hipaa-or-fda" |
        | a practice that does not             | health-care   | none                | US-CO          | treats-patients                       | data-analysis       | health-care | none           | applies and is upcoming from 2027-01-01                |
        | a provider with no place in Colorado | health-care   | none                | US-TX          | treats-patients, bills-electronically | data-analysis       | health-care | none           | applies and is upcoming from 2027-01-01                |
        | a practice choosing staff            | health-care   | none                | US-CO          | treats-patients, bills-electronically | data-analysis       | job         | none           | applies and is upcoming from 2027-01-01                |
        | a device overseen by the FDA         | health-care   | none                | US-CO          | treats-patients                       | diagnosis-treatment | health-care | us-fda-product | does not apply because of the exception "hipaa-or-fda" |
        | a supervised insurer                 | insurer-other | us-state-insurance  | US-CO          | none                                  | other-insurance     | insurance   | none           | does not apply because of the exception "insurer"      |
        | an insurer choosing staff            | insurer-other | us-state-insurance  | US-CO          | none                                  | other-insurance     | job         | none           | applies and is upcoming from 2027-01-01                |
        | an insurer no department supervises  | insurer-other | none                | US-CO          | none                                  | other-insurance     | insurance   | none           | applies and is upcoming from 2027-01-01                |

    Scenario Outline: The duty to correct and look again (1705) binds whoever uses a covered tool on people in Colorado: <what>
      Given the case "co-brewery"
      And the answer to "org.established_in" is "<established in>"
      And the answer to "market.places" is "<places>"
      And the answer to "org.headcount" is "<headcount>"
      And the answer to "role.deeds" is "<deeds>"
      And the answer to "decision.weight" is "<weight>"
      And the answer to "people.locations" is "<locations>"
      And the answer to "employment.job_places" is "<job places>"
      When it is assessed as of 2026-11-24
      Then "us-co-admt.1705.correction-and-human-review" <verdict>

      Examples:
        | what                             | established in | places | headcount | deeds                | weight        | locations | job places | verdict                                           |
        | a brewery that ranks applicants  | US-CO          | US-CO  | US-CO: 30 | uses-it              | one-factor    | US-CO     | US-CO      | applies and is upcoming from 2027-01-01           |
        | a firm elsewhere                 | US-TX          | US-TX  | US-TX: 30 | uses-it              | one-factor    | US-CO     | US-TX      | does not apply because its conditions are not met |
        | a ranking that carries no weight | US-CO          | US-CO  | US-CO: 30 | uses-it              | only-arranges | US-CO     | US-CO      | does not apply because its conditions are not met |
        | finished work only               | US-CO          | US-CO  | US-CO: 30 | orders-finished-work | one-factor    | US-CO     | US-CO      | does not apply because its conditions are not met |
        | people and jobs elsewhere        | US-CO          | US-CO  | US-CO: 30 | uses-it              | one-factor    | US-TX     | US-TX      | does not apply because its conditions are not met |

    Scenario: How much the result counts settles the duty to correct and look again (1705)
      Given the case "co-brewery"
      And the answer to "decision.weight" is not known
      When it is assessed as of 2026-11-24
      Then "us-co-admt.1705.correction-and-human-review" may apply, and "decision.weight" would settle it

    Scenario Outline: HIPAA, FDA and insurance rules turn off the duty to correct and look again (1705), as far as they reach: <what>
      Given the case "co-clinic"
      And the answer to "org.sector" is "<sector>"
      And the answer to "org.finance_supervision" is "<finance supervision>"
      And the answer to "org.established_in" is "<established in>"
      And the answer to "health.activity" is "<activity>"
      And the answer to "use.purposes" is "<purposes>"
      And the answer to "decision.domains" is "<domains>"
      And the answer to "product.regulated" is "<regulated>"
      When it is assessed as of 2026-11-24
      Then "us-co-admt.1705.correction-and-human-review" <verdict>

      Examples:
        | what                                 | sector        | finance supervision | established in | activity                              | purposes            | domains     | regulated      | verdict                                                |
        | a practice that bills electronically | health-care   | none                | US-CO          | treats-patients, bills-electronically | data-analysis       | health-care | none           | does not apply because of the exception "hipaa-or-fda" |
        | a practice that does not             | health-care   | none                | US-CO          | treats-patients                       | data-analysis       | health-care | none           | applies and is upcoming from 2027-01-01                |
        | a provider with no place in Colorado | health-care   | none                | US-TX          | treats-patients, bills-electronically | data-analysis       | health-care | none           | applies and is upcoming from 2027-01-01                |
        | a practice choosing staff            | health-care   | none                | US-CO          | treats-patients, bills-electronically | data-analysis       | job         | none           | applies and is upcoming from 2027-01-01                |
        | a device overseen by the FDA         | health-care   | none                | US-CO          | treats-patients                       | diagnosis-treatment | health-care | us-fda-product | does not apply because of the exception "hipaa-or-fda" |
        | a supervised insurer                 | insurer-other | us-state-insurance  | US-CO          | none                                  | other-insurance     | insurance   | none           | does not apply because of the exception "insurer"      |
        | an insurer choosing staff            | insurer-other | us-state-insurance  | US-CO          | none                                  | other-insurance     | job         | none           | applies and is upcoming from 2027-01-01                |
        | an insurer no department supervises  | insurer-other | none                | US-CO          | none                                  | other-insurance     | insurance   | none           | applies and is upcoming from 2027-01-01                |

    Scenario: The brewery has all its duties ahead and none in force, whatever the court order covers
      Given the case "co-brewery"
      When it is assessed as of 2026-11-24
      Then these duties apply and are upcoming:
        | us-co-admt.1703.deployer-records |
        | us-co-admt.1704.pre-use-notice |
        | us-co-admt.1704.adverse-outcome-notice |
        | us-co-admt.1705.correction-and-human-review |
        | us-co-admt.1707.contracts |

    Scenario Outline: After an outcome that is not adverse nobody is owed an explanation or a second look: <what>
      Given the case "co-brewery"
      And the answer to "decision.outcomes" is "<outcomes>"
      When it is assessed as of 2026-11-24
      Then "us-co-admt.1704.adverse-outcome-notice" <verdict>

      Examples:
        | what         | outcomes     | verdict                                           |
        | refused      | refused      | applies and is upcoming from 2027-01-01           |
        | ended        | ended        | applies and is upcoming from 2027-01-01           |
        | worse-terms  | worse-terms  | applies and is upcoming from 2027-01-01           |
        | ranked-out   | ranked-out   | applies and is upcoming from 2027-01-01           |
        | granted-only | granted-only | does not apply because its conditions are not met |
        | minor        | minor        | does not apply because its conditions are not met |

    Scenario Outline: Nor a correction: <what>
      Given the case "co-brewery"
      And the answer to "decision.outcomes" is "<outcomes>"
      When it is assessed as of 2026-11-24
      Then "us-co-admt.1705.correction-and-human-review" <verdict>

      Examples:
        | what         | outcomes     | verdict                                           |
        | refused      | refused      | applies and is upcoming from 2027-01-01           |
        | granted-only | granted-only | does not apply because its conditions are not met |
        | minor        | minor        | does not apply because its conditions are not met |

    Scenario: A tool that only ever says yes is still announced and recorded
      Given the case "co-brewery"
      And the answer to "decision.outcomes" is "granted-only"
      When it is assessed as of 2026-11-24
      Then "us-co-admt.1704.pre-use-notice" applies
      And "us-co-admt.1703.deployer-records" applies

    Scenario: A lender that sends federal credit notices still owes what this act adds, and the second look
      Given the case "co-lender"
      When it is assessed as of 2026-11-24
      Then "us-co-admt.1704.pre-use-notice" applies and is upcoming from 2027-01-01
      And "us-co-admt.1704.adverse-outcome-notice" applies and is upcoming from 2027-01-01
      And "us-co-admt.1705.correction-and-human-review" applies and is upcoming from 2027-01-01

    Scenario: A lender with a score by fixed rules is caught as well
      Given the case "co-lender"
      And the answer to "use.technology" is "fixed-rules"
      When it is assessed as of 2026-11-24
      Then "us-co-admt.1704.adverse-outcome-notice" applies and is upcoming from 2027-01-01

    Scenario: A school under FERPA owes the notice, by its own channels
      Given the case "co-brewery"
      And the answer to "org.sector" is "us-federal-school, education"
      And the answer to "use.purposes" is "education-admission"
      And the answer to "people.groups" is "students"
      And the answer to "decision.domains" is "education"
      When it is assessed as of 2026-11-24
      Then "us-co-admt.1704.pre-use-notice" applies and is upcoming from 2027-01-01
      And "us-co-admt.1705.correction-and-human-review" applies and is upcoming from 2027-01-01

    Scenario: A law firm choosing its clients is in no covered domain
      Given the case "co-brewery"
      And the answer to "org.sector" is "legal"
      And the answer to "use.purposes" is "professional-advice"
      And the answer to "decision.domains" is "other-matter"
      And the answer to "employment.uses" is "none"
      When it is assessed as of 2026-11-24
      Then "us-co-admt.1704.pre-use-notice" does not apply because its conditions are not met

    Scenario: A review by a person does not turn the duties off
      Given the case "co-brewery"
      And the answer to "decision.automation" is "person-reviews"
      And the answer to "decision.reviewer" is "understands, looks-at-more, can-change, before-effect"
      When it is assessed as of 2026-11-24
      Then "us-co-admt.1704.pre-use-notice" applies
      And "us-co-admt.1705.correction-and-human-review" applies

  Rule: Section 1702 - who makes the tool

    Scenario Outline: Documents are owed by the maker that supplies it: <what>
      Given the case "co-hr-maker"
      And the answer to "org.established_in" is "<established in>"
      And the answer to "market.places" is "<places>"
      And the answer to "org.headcount" is "<headcount>"
      And the answer to "employment.job_places" is "<job places>"
      And the answer to "role.deeds" is "<deeds>"
      And the answer to "product.features" is "<features>"
      When it is assessed as of 2026-11-24
      Then "us-co-admt.1702.developer-documentation" <verdict>

      Examples:
        | what                             | established in | places | headcount | job places | deeds              | features                | verdict                                           |
        | built and sold for hiring        | US-CO          | US-CO  | US-CO: 14 | US-CO      | built-it, sells-it | for-hiring-decisions    | applies and is upcoming from 2027-01-01           |
        | sold for other decisions         | US-CO          | US-CO  | US-CO: 14 | US-CO      | built-it, sells-it | for-decisions-on-people | applies and is upcoming from 2027-01-01           |
        | sold for neither                 | US-CO          | US-CO  | US-CO: 14 | US-CO      | built-it, sells-it | business-only           | does not apply because its conditions are not met |
        | resold as it is, made by another | US-CO          | US-CO  | US-CO: 14 | US-CO      | resells-unchanged  | for-hiring-decisions    | does not apply because its conditions are not met |
        | built for itself alone           | US-CO          | US-CO  | US-CO: 14 | US-CO      | built-it, uses-it  | for-hiring-decisions    | does not apply because its conditions are not met |
        | nothing in Colorado              | US-TX          | US-TX  | US-TX: 30 | US-TX      | built-it, sells-it | for-hiring-decisions    | does not apply because its conditions are not met |

    Scenario: What the tool is sold for settles the duty to document it
      Given the case "co-hr-maker"
      And the answer to "product.features" is not known
      When it is assessed as of 2026-11-24
      Then "us-co-admt.1702.developer-documentation" may apply, and "product.features" would settle it

    Scenario Outline: HIPAA and FDA turn the maker's duty off, except for hiring: <what>
      Given the case "co-hr-maker"
      And the answer to "health.activity" is "<activity>"
      And the answer to "use.purposes" is "<purposes>"
      And the answer to "product.features" is "<features>"
      And the answer to "employment.uses" is "<uses>"
      And the answer to "decision.domains" is "<domains>"
      And the answer to "role.deeds" is "<deeds>"
      And the answer to "product.regulated" is "<regulated>"
      When it is assessed as of 2026-11-24
      Then "us-co-admt.1702.developer-documentation" <verdict>

      Examples:
        | what                                | activity           | purposes            | features                | uses              | domains     | deeds                                     | regulated      | verdict                                                |
        | a care tool for anyone              | none               | diagnosis-treatment | for-decisions-on-people | none              | health-care | built-it, sells-it, ai-inside-own-product | none           | applies and is upcoming from 2027-01-01                |
        | for care providers, on their orders | for-care-providers | diagnosis-treatment | for-decisions-on-people | none              | health-care | built-it, sells-it, ai-inside-own-product | none           | does not apply because of the exception "hipaa-or-fda" |
        | a device overseen by the FDA        | none               | diagnosis-treatment | for-decisions-on-people | none              | health-care | built-it, sells-it, ai-inside-own-product | us-fda-product | does not apply because of the exception "hipaa-or-fda" |
        | a hiring tool for hospitals         | for-care-providers | recruitment         | for-hiring-decisions    | assess-candidates | job         | built-it, sells-it, ai-inside-own-product | none           | applies and is upcoming from 2027-01-01                |

  Rule: Section 1707 - contracts

    Scenario Outline: A contract about the tool binds users and suppliers alike: <what>
      Given the case "co-brewery"
      And the answer to "vendor.runs_it" is "<runs it>"
      And the answer to "role.deeds" is "<deeds>"
      And the answer to "decision.weight" is "<weight>"
      When it is assessed as of 2026-11-24
      Then "us-co-admt.1707.contracts" <verdict>

      Examples:
        | what                                    | runs it      | deeds             | weight        | verdict                                           |
        | run by an outside firm                  | outside-firm | uses-it           | one-factor    | applies and is upcoming from 2027-01-01           |
        | run on its own machines under a licence | own-machines | uses-it           | one-factor    | applies and is upcoming from 2027-01-01           |
        | built and run by itself                 | own-machines | uses-it, built-it | one-factor    | does not apply because its conditions are not met |
        | built by itself, run by an outside firm | outside-firm | uses-it, built-it | one-factor    | applies and is upcoming from 2027-01-01           |
        | no covered decision                     | outside-firm | uses-it           | prepares-only | does not apply because its conditions are not met |

    Scenario Outline: Suppliers too: <what>
      Given the case "co-hr-maker"
      And the answer to "role.deeds" is "<deeds>"
      And the answer to "vendor.runs_it" is "<runs it>"
      And the answer to "product.features" is "<features>"
      When it is assessed as of 2026-11-24
      Then "us-co-admt.1707.contracts" <verdict>

      Examples:
        | what                    | deeds              | runs it      | features             | verdict                                           |
        | the maker               | built-it, sells-it | own-machines | for-hiring-decisions | applies and is upcoming from 2027-01-01           |
        | a reseller              | resells-unchanged  | own-machines | for-hiring-decisions | applies and is upcoming from 2027-01-01           |
        | a tool for other things | built-it, sells-it | own-machines | business-only        | does not apply because its conditions are not met |

    Scenario: HIPAA does not save a clause
      Given the case "co-clinic"
      When it is assessed as of 2026-11-24
      Then "us-co-admt.1707.contracts" applies and is upcoming from 2027-01-01

    Scenario: Nor does the FDA
      Given the case "co-clinic"
      And the answer to "use.purposes" is "diagnosis-treatment"
      And the answer to "product.regulated" is "us-fda-product"
      When it is assessed as of 2026-11-24
      Then "us-co-admt.1707.contracts" applies and is upcoming from 2027-01-01

    Scenario: Nor does insurance supervision
      Given the case "co-lender"
      And the answer to "org.sector" is "insurer-other"
      And the answer to "org.finance_supervision" is "us-state-insurance"
      And the answer to "use.purposes" is "other-insurance"
      And the answer to "decision.domains" is "insurance"
      When it is assessed as of 2026-11-24
      Then "us-co-admt.1707.contracts" applies and is upcoming from 2027-01-01
      And "us-co-admt.1704.pre-use-notice" does not apply because of the exception "insurer"

    Scenario: How much the result counts settles it
      Given the case "co-brewery"
      And the answer to "decision.weight" is not known
      When it is assessed as of 2026-11-24
      Then "us-co-admt.1707.contracts" may apply, and "decision.weight" would settle it

  Rule: Section 1708 - patients

    Scenario Outline: The patient notice binds HIPAA entities that use advanced technology: <what>
      Given the case "co-clinic"
      And the answer to "org.established_in" is "<established in>"
      And the answer to "market.places" is "<places>"
      And the answer to "org.headcount" is "<headcount>"
      And the answer to "health.activity" is "<activity>"
      And the answer to "role.deeds" is "<deeds>"
      And the answer to "use.technology" is "<technology>"
      And the answer to "decision.weight" is "<weight>"
      When it is assessed as of 2026-11-24
      Then "us-co-admt.1708.hipaa-entity-notices" <verdict>

      Examples:
        | what                                 | established in | places | headcount | activity                              | deeds                | technology          | weight        | verdict                                           |
        | a practice that bills electronically | US-CO          | US-CO  | US-CO: 18 | treats-patients, bills-electronically | uses-it              | learns-or-generates | one-factor    | applies and is upcoming from 2027-01-01           |
        | a practice that does not             | US-CO          | US-CO  | US-CO: 18 | treats-patients                       | uses-it              | learns-or-generates | one-factor    | does not apply because its conditions are not met |
        | a provider with no place in Colorado | US-TX          | US-CO  | US-CO: 18 | treats-patients, bills-electronically | uses-it              | learns-or-generates | one-factor    | does not apply because its conditions are not met |
        | a health plan from elsewhere         | US-TX          | US-CO  | US-CO: 18 | health-plan                           | uses-it              | learns-or-generates | one-factor    | applies and is upcoming from 2027-01-01           |
        | a clearing house from elsewhere      | US-TX          | US-CO  | US-CO: 18 | claims-clearing                       | uses-it              | learns-or-generates | one-factor    | applies and is upcoming from 2027-01-01           |
        | a health plan with no business there | US-TX          | US-TX  | US-TX: 18 | health-plan                           | uses-it              | learns-or-generates | one-factor    | does not apply because its conditions are not met |
        | only an order for finished work      | US-CO          | US-CO  | US-CO: 18 | treats-patients, bills-electronically | orders-finished-work | learns-or-generates | one-factor    | does not apply because its conditions are not met |
        | fixed rules that carry no weight     | US-CO          | US-CO  | US-CO: 18 | treats-patients, bills-electronically | uses-it              | fixed-rules         | only-arranges | does not apply because its conditions are not met |
        | fixed rules that count in a decision | US-CO          | US-CO  | US-CO: 18 | treats-patients, bills-electronically | uses-it              | fixed-rules         | one-factor    | applies and is upcoming from 2027-01-01           |
        | an AI that decides nothing           | US-CO          | US-CO  | US-CO: 18 | treats-patients, bills-electronically | uses-it              | learns-or-generates | only-arranges | applies and is upcoming from 2027-01-01           |

    Scenario: Whether a practice bills electronically settles the patient notice
      Given the case "co-clinic"
      And the answer to "health.activity" is not known
      When it is assessed as of 2026-11-24
      Then "us-co-admt.1708.hipaa-entity-notices" may apply, and "health.activity" would settle it

    Scenario: The penalty is higher where the person harmed is elderly
      Given the case "co-brewery"
      When it is assessed as of 2027-01-01
      Then the highest fine for "us-co-admt.1703.deployer-records" is "50000 USD"

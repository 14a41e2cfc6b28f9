Feature: CCPA regulations, risk assessments, audits and decisions by machine
  The regulations approved on 22 September 2025 start at different times: risk assessments since 1 January 2026, decisions by machine from
  1 January 2027, filings and audits from 2028. Human review takes a tool out of the rules on decisions by machine, not out of those of other laws.

  Rule: Sections 7150 to 7156 - risk assessment

    Scenario: A tool that turns applicants down, begun in March 2026, is assessed before it starts
      Given the case "ca-us-hotel-hiring"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa-regs.7150.risk-assessment" applies and is in force from 2026-01-01

    Scenario Outline: Uses already running get until 31 December 2027: begun on <start>
      Given the case "ca-us-hotel-hiring"
      And the answer to "use.started" is "<start>"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa-regs.7150.risk-assessment" applies and is <verdict>

      Examples:
        | start      | verdict                  |
        | 2025-12-31 | upcoming from 2027-12-31 |
        | 2026-01-01 | in force from 2026-01-01 |
        | 2026-01-02 | in force from 2026-01-01 |

    Scenario Outline: New uses from 1 January 2026: <day>
      Given the case "ca-us-hotel-hiring"
      And the answer to "use.started" is "2026-01-01"
      When it is assessed as of <day>
      Then "us-ca-ccpa-regs.7150.risk-assessment" applies and is <state> from 2026-01-01

      Examples:
        | day        | state    |
        | 2025-12-31 | upcoming |
        | 2026-01-01 | in force |

    Scenario Outline: Old uses on 31 December 2027: <day>
      Given the case "ca-us-hotel-hiring"
      And the answer to "use.started" is "2024-05-01"
      When it is assessed as of <day>
      Then "us-ca-ccpa-regs.7150.risk-assessment" applies and is <state> from 2027-12-31

      Examples:
        | day        | state    |
        | 2027-12-30 | upcoming |
        | 2027-12-31 | in force |

    Scenario: A competent person decides, nothing sensitive or sold: none due
      Given the case "ca-us-hotel-hiring"
      And the answer to "decision.automation" is "person-reviews"
      And the answer to "decision.reviewer" is "understands, looks-at-more, can-change, before-effect"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa-regs.7150.risk-assessment" does not apply because its conditions are not met

    Scenario: A firm below the thresholds owes none
      Given the case "ca-us-hotel-hiring"
      And the answer to "org.turnover" is "5000000 USD"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa-regs.7150.risk-assessment" does not apply because its conditions are not met

    Scenario: Who decides is not known (Sections 7150 to 7156)
      Given the case "ca-us-hotel-hiring"
      And the answer to "decision.automation" is not known
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa-regs.7150.risk-assessment" may apply, and "decision.automation" would settle it

    Scenario: A list broker owes one because it sells
      Given the case "ca-us-list-broker"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa-regs.7150.risk-assessment" applies and is in force from 2026-01-01

    Scenario: Sensitive data is enough, although a competent person decides
      Given the case "ca-us-hotel-hiring"
      And the answer to "decision.automation" is "person-reviews"
      And the answer to "decision.reviewer" is "understands, looks-at-more, can-change, before-effect"
      And the answer to "data.kinds" is "contact, health"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa-regs.7150.risk-assessment" applies and is in force from 2026-01-01

    Scenario: Assessments are due already although the rules on decisions by machine are not: the two dates do not move together
      Given the case "ca-us-hotel-hiring"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa-regs.7150.risk-assessment" applies and is in force from 2026-01-01
      And "us-ca-ccpa-regs.7220.admt-pre-use-notice" applies and is upcoming from 2027-01-01

  Rule: Section 7157 - filing with the agency

    Scenario: Whoever owes an assessment files from 2028
      Given the case "ca-us-hotel-hiring"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa-regs.7157.submission" applies and is upcoming from 2028-04-01

    Scenario Outline: First filing by 1 April 2028: <day>
      Given the case "ca-us-hotel-hiring"
      When it is assessed as of <day>
      Then "us-ca-ccpa-regs.7157.submission" applies and is <state> from 2028-04-01

      Examples:
        | day        | state    |
        | 2028-03-31 | upcoming |
        | 2028-04-01 | in force |

    Scenario: No assessment, no filing
      Given the case "ca-us-hotel-hiring"
      And the answer to "decision.automation" is "person-reviews"
      And the answer to "decision.reviewer" is "understands, looks-at-more, can-change, before-effect"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa-regs.7157.submission" does not apply because its conditions are not met

    Scenario: Who decides is not known (Section 7157)
      Given the case "ca-us-hotel-hiring"
      And the answer to "decision.automation" is not known
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa-regs.7157.submission" may apply, and "decision.automation" would settle it

  Rule: Section 7157(e) - reports when asked

    Scenario Outline: Reports are owed on request since 1 January 2026, long before the first filing: <day>
      Given the case "ca-us-hotel-hiring"
      When it is assessed as of <day>
      Then "us-ca-ccpa-regs.7157e.reports-on-request" applies and is <state> from 2026-01-01
      And "us-ca-ccpa-regs.7157.submission" applies and is upcoming from 2028-04-01

      Examples:
        | day        | state    |
        | 2025-12-31 | upcoming |
        | 2026-01-01 | in force |

    Scenario: An old use owes on request what was assessed early
      Given the case "ca-us-hotel-hiring"
      And the answer to "use.started" is "2024-05-01"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa-regs.7157e.reports-on-request" applies and is in force from 2026-01-01

    Scenario: No assessment, nothing to hand over
      Given the case "ca-us-hotel-hiring"
      And the answer to "decision.automation" is "person-reviews"
      And the answer to "decision.reviewer" is "understands, looks-at-more, can-change, before-effect"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa-regs.7157e.reports-on-request" does not apply because its conditions are not met

    Scenario: Who decides is not known (Section 7157(e))
      Given the case "ca-us-hotel-hiring"
      And the answer to "decision.automation" is not known
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa-regs.7157e.reports-on-request" may apply, and "decision.automation" would settle it

  Rule: Sections 7120 to 7124 - cybersecurity audit

    Scenario Outline: Revenue sets the first date: <revenue>
      Given the case "ca-us-hotel-hiring"
      And the answer to "people.count_by_place" is "US-CA: 250000"
      And the answer to "org.turnover" is "<revenue> USD"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa-regs.7120.cyber-audit" applies and is upcoming from <day>

      Examples:
        | revenue   | day        |
        | 100000001 | 2028-04-01 |
        | 100000000 | 2029-04-01 |
        | 99999999  | 2029-04-01 |
        | 50000001  | 2029-04-01 |
        | 50000000  | 2029-04-01 |
        | 49999999  | 2030-04-01 |

    Scenario Outline: Above 100 million: <day>
      Given the case "ca-us-hotel-hiring"
      And the answer to "people.count_by_place" is "US-CA: 250000"
      And the answer to "org.turnover" is "120000000 USD"
      When it is assessed as of <day>
      Then "us-ca-ccpa-regs.7120.cyber-audit" applies and is <state> from 2028-04-01

      Examples:
        | day        | state    |
        | 2028-03-31 | upcoming |
        | 2028-04-01 | in force |

    Scenario Outline: From 50 to 100 million: <day>
      Given the case "ca-us-hotel-hiring"
      And the answer to "people.count_by_place" is "US-CA: 250000"
      And the answer to "org.turnover" is "60000000 USD"
      When it is assessed as of <day>
      Then "us-ca-ccpa-regs.7120.cyber-audit" applies and is <state> from 2029-04-01

      Examples:
        | day        | state    |
        | 2029-03-31 | upcoming |
        | 2029-04-01 | in force |

    Scenario Outline: Below 50 million: <day>
      Given the case "ca-us-hotel-hiring"
      And the answer to "people.count_by_place" is "US-CA: 250000"
      When it is assessed as of <day>
      Then "us-ca-ccpa-regs.7120.cyber-audit" applies and is <state> from 2030-04-01

      Examples:
        | day        | state    |
        | 2030-03-31 | upcoming |
        | 2030-04-01 | in force |

    Scenario Outline: The number of people decides: <people>
      Given the case "ca-us-hotel-hiring"
      And the answer to "people.count_by_place" is "<people>"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa-regs.7120.cyber-audit" <verdict>

      Examples:
        | people        | verdict                                           |
        | US-CA: 249999 | does not apply because its conditions are not met |
        | US-CA: 250000 | applies                                           |

    Scenario: A small broker that lives from selling data is audited last
      Given the case "ca-us-list-broker"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa-regs.7120.cyber-audit" applies and is upcoming from 2030-04-01

    Scenario: The number of people is not known
      Given the case "ca-us-hotel-hiring"
      And the answer to "people.count_by_place" is not known
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa-regs.7120.cyber-audit" may apply, and "people.count_by_place" would settle it

  Rule: Section 7220 - notice before a machine decides

    Scenario: A tool that turns applicants down alone falls under the section from 2027 (Section 7220)
      Given the case "ca-us-hotel-hiring"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa-regs.7220.admt-pre-use-notice" applies and is upcoming from 2027-01-01

    Scenario Outline: From 1 January 2027, old uses included: <day> (Section 7220)
      Given the case "ca-us-hotel-hiring"
      And the answer to "use.started" is "2024-05-01"
      When it is assessed as of <day>
      Then "us-ca-ccpa-regs.7220.admt-pre-use-notice" applies and is <state> from 2027-01-01

      Examples:
        | day        | state    |
        | 2026-12-31 | upcoming |
        | 2027-01-01 | in force |

    Scenario: Not where a person with knowledge, other facts and power decides before any effect (Section 7220)
      Given the case "ca-us-hotel-hiring"
      And the answer to "decision.automation" is "person-reviews"
      And the answer to "decision.reviewer" is "understands, looks-at-more, can-change, before-effect"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa-regs.7220.admt-pre-use-notice" does not apply because its conditions are not met

    Scenario Outline: Not for what earlier drafts covered: <matter> (Section 7220)
      Given the case "ca-us-hotel-hiring"
      And the answer to "decision.domains" is "<matter>"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa-regs.7220.admt-pre-use-notice" does not apply because its conditions are not met

      Examples:
        | matter           |
        | insurance        |
        | advertising-only |
        | essential-goods  |
        | justice          |

    Scenario: Not for a firm below the thresholds (Section 7220)
      Given the case "ca-us-hotel-hiring"
      And the answer to "org.turnover" is "5000000 USD"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa-regs.7220.admt-pre-use-notice" does not apply because its conditions are not met

    Scenario: Not for a lender's borrowers, whose data is left to the finance acts (Section 7220)
      Given the case "ca-us-lender"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa-regs.7220.admt-pre-use-notice" does not apply because its conditions are not met

    Scenario: Who decides is not known (Section 7220)
      Given the case "ca-us-hotel-hiring"
      And the answer to "decision.automation" is not known
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa-regs.7220.admt-pre-use-notice" may apply, and "decision.automation" would settle it

    Scenario: A program with fixed rules falls under it too (Section 7220)
      Given the case "ca-us-hotel-hiring"
      And the answer to "use.technology" is "fixed-rules"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa-regs.7220.admt-pre-use-notice" applies

  Rule: Section 7221 - refusing the decision of a machine

    Scenario: A tool that turns applicants down alone falls under the section from 2027 (Section 7221)
      Given the case "ca-us-hotel-hiring"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa-regs.7221.admt-opt-out" applies and is upcoming from 2027-01-01

    Scenario Outline: From 1 January 2027, old uses included: <day> (Section 7221)
      Given the case "ca-us-hotel-hiring"
      And the answer to "use.started" is "2024-05-01"
      When it is assessed as of <day>
      Then "us-ca-ccpa-regs.7221.admt-opt-out" applies and is <state> from 2027-01-01

      Examples:
        | day        | state    |
        | 2026-12-31 | upcoming |
        | 2027-01-01 | in force |

    Scenario: Not where a person with knowledge, other facts and power decides before any effect (Section 7221)
      Given the case "ca-us-hotel-hiring"
      And the answer to "decision.automation" is "person-reviews"
      And the answer to "decision.reviewer" is "understands, looks-at-more, can-change, before-effect"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa-regs.7221.admt-opt-out" does not apply because its conditions are not met

    Scenario Outline: Not for what earlier drafts covered: <matter> (Section 7221)
      Given the case "ca-us-hotel-hiring"
      And the answer to "decision.domains" is "<matter>"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa-regs.7221.admt-opt-out" does not apply because its conditions are not met

      Examples:
        | matter           |
        | insurance        |
        | advertising-only |
        | essential-goods  |
        | justice          |

    Scenario: Not for a firm below the thresholds (Section 7221)
      Given the case "ca-us-hotel-hiring"
      And the answer to "org.turnover" is "5000000 USD"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa-regs.7221.admt-opt-out" does not apply because its conditions are not met

    Scenario: Not for a lender's borrowers, whose data is left to the finance acts (Section 7221)
      Given the case "ca-us-lender"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa-regs.7221.admt-opt-out" does not apply because its conditions are not met

    Scenario: Who decides is not known (Section 7221)
      Given the case "ca-us-hotel-hiring"
      And the answer to "decision.automation" is not known
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa-regs.7221.admt-opt-out" may apply, and "decision.automation" would settle it

    Scenario: A program with fixed rules falls under it too (Section 7221)
      Given the case "ca-us-hotel-hiring"
      And the answer to "use.technology" is "fixed-rules"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa-regs.7221.admt-opt-out" applies

    Scenario: An appeal to a person who can overturn the result replaces the refusal, but not the notice and the explanation
      Given the case "ca-us-hotel-hiring"
      And the answer to "in_place.controls" is "appeal-to-person"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa-regs.7221.admt-opt-out" does not apply because of the exception "human-appeal"
      And "us-ca-ccpa-regs.7220.admt-pre-use-notice" applies
      And "us-ca-ccpa-regs.7222.admt-access" applies

    Scenario Outline: The appeal replaces it for every kind of decision: <matter>
      Given the case "ca-us-hotel-hiring"
      And the answer to "in_place.controls" is "appeal-to-person"
      And the answer to "decision.domains" is "<matter>"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa-regs.7221.admt-opt-out" does not apply because of the exception "human-appeal"

      Examples:
        | matter           |
        | credit           |
        | housing          |
        | health-care      |
        | education        |
        | pay-or-promotion |

    Scenario: Not known which safeguards exist
      Given the case "ca-us-hotel-hiring"
      And the answer to "in_place.controls" is not known
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa-regs.7221.admt-opt-out" may apply, and "in_place.controls" would settle it

    Scenario: Hiring by a tool that only measures ability and was tested for fairness
      Given the case "ca-us-hotel-hiring"
      And the answer to "in_place.controls" is "only-ability-tested-fair"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa-regs.7221.admt-opt-out" does not apply because of the exception "hiring-or-admission"

    Scenario: Admission to a school by such a tool
      Given the case "ca-us-hotel-hiring"
      And the answer to "in_place.controls" is "only-ability-tested-fair"
      And the answer to "use.purposes" is "education-admission"
      And the answer to "decision.domains" is "education"
      And the answer to "people.groups" is "students"
      And the answer to "employment.uses" is "none"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa-regs.7221.admt-opt-out" does not apply because of the exception "hiring-or-admission"

    Scenario: Not for grades and diplomas
      Given the case "ca-us-hotel-hiring"
      And the answer to "in_place.controls" is "only-ability-tested-fair"
      And the answer to "use.purposes" is "education-admission, education-grading"
      And the answer to "decision.domains" is "education"
      And the answer to "people.groups" is "students"
      And the answer to "employment.uses" is "none"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa-regs.7221.admt-opt-out" applies

    Scenario: Not for an exclusion from school: it is no admission
      Given the case "ca-us-hotel-hiring"
      And the answer to "in_place.controls" is "only-ability-tested-fair"
      And the answer to "use.purposes" is "data-analysis"
      And the answer to "decision.domains" is "education"
      And the answer to "people.groups" is "students"
      And the answer to "employment.uses" is "none"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa-regs.7221.admt-opt-out" applies

    Scenario Outline: Not where the same tool also decides on <matter> (hiring, Section 7221)
      Given the case "ca-us-hotel-hiring"
      And the answer to "in_place.controls" is "only-ability-tested-fair"
      And the answer to "decision.domains" is "job, <matter>"
      And the answer to "people.groups" is "employees"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa-regs.7221.admt-opt-out" applies

      Examples:
        | matter           |
        | credit           |
        | other-finance    |
        | housing          |
        | health-care      |
        | pay-or-promotion |
        | tasks-hours      |

    Scenario Outline: Not for what happens after hiring: <use>
      Given the case "ca-us-hotel-hiring"
      And the answer to "in_place.controls" is "only-ability-tested-fair"
      And the answer to "employment.uses" is "assess-candidates, <use>"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa-regs.7221.admt-opt-out" applies

      Examples:
        | use        |
        | promotion  |
        | renewal    |
        | discipline |
        | dismissal  |

    Scenario: Not for a dismissal
      Given the case "ca-us-hotel-hiring"
      And the answer to "in_place.controls" is "only-ability-tested-fair"
      And the answer to "use.purposes" is "worker-management"
      And the answer to "employment.uses" is "dismissal"
      And the answer to "people.groups" is "employees"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa-regs.7221.admt-opt-out" applies

    Scenario Outline: Giving out work or pay by a tool tested for fairness: <matter>
      Given the case "ca-us-hotel-hiring"
      And the answer to "in_place.controls" is "only-ability-tested-fair"
      And the answer to "use.purposes" is "worker-management"
      And the answer to "people.groups" is "employees"
      And the answer to "decision.domains" is "<matter>"
      And the answer to "employment.uses" is "<use>"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa-regs.7221.admt-opt-out" does not apply because of the exception "work-or-pay"

      Examples:
        | matter           | use          |
        | tasks-hours      | scheduling   |
        | pay-or-promotion | pay-or-terms |

    Scenario: Without the test for fairness the refusal must be offered
      Given the case "ca-us-hotel-hiring"
      And the answer to "use.purposes" is "worker-management"
      And the answer to "people.groups" is "employees"
      And the answer to "decision.domains" is "pay-or-promotion"
      And the answer to "employment.uses" is "pay-or-terms"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa-regs.7221.admt-opt-out" applies

    Scenario Outline: Not for promotion and the like: <use>
      Given the case "ca-us-hotel-hiring"
      And the answer to "in_place.controls" is "only-ability-tested-fair"
      And the answer to "use.purposes" is "worker-management"
      And the answer to "people.groups" is "employees"
      And the answer to "decision.domains" is "pay-or-promotion"
      And the answer to "employment.uses" is "pay-or-terms, <use>"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa-regs.7221.admt-opt-out" applies

      Examples:
        | use                |
        | promotion          |
        | renewal            |
        | training-selection |
        | discipline         |
        | dismissal          |

    Scenario Outline: Not where the same tool also decides on <matter> (staff, Section 7221)
      Given the case "ca-us-hotel-hiring"
      And the answer to "in_place.controls" is "only-ability-tested-fair"
      And the answer to "use.purposes" is "worker-management"
      And the answer to "people.groups" is "employees"
      And the answer to "decision.domains" is "pay-or-promotion, <matter>"
      And the answer to "employment.uses" is "pay-or-terms"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa-regs.7221.admt-opt-out" applies

      Examples:
        | matter        |
        | credit        |
        | other-finance |
        | housing       |
        | health-care   |
        | job           |
        | education     |

    Scenario Outline: Credit, homes and care know no such exception: <matter>
      Given the case "ca-us-hotel-hiring"
      And the answer to "in_place.controls" is "only-ability-tested-fair"
      And the answer to "decision.domains" is "<matter>"
      And the answer to "use.purposes" is "data-analysis"
      And the answer to "employment.uses" is "none"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa-regs.7221.admt-opt-out" applies

      Examples:
        | matter      |
        | credit      |
        | housing     |
        | health-care |

    Scenario: Not for a place to live given by a tool that is also used to hire
      Given the case "ca-us-hotel-hiring"
      And the answer to "in_place.controls" is "only-ability-tested-fair"
      And the answer to "decision.domains" is "housing"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa-regs.7221.admt-opt-out" applies

  Rule: Section 7222 - explaining the decision of a machine

    Scenario: A tool that turns applicants down alone falls under the section from 2027 (Section 7222)
      Given the case "ca-us-hotel-hiring"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa-regs.7222.admt-access" applies and is upcoming from 2027-01-01

    Scenario Outline: From 1 January 2027, old uses included: <day> (Section 7222)
      Given the case "ca-us-hotel-hiring"
      And the answer to "use.started" is "2024-05-01"
      When it is assessed as of <day>
      Then "us-ca-ccpa-regs.7222.admt-access" applies and is <state> from 2027-01-01

      Examples:
        | day        | state    |
        | 2026-12-31 | upcoming |
        | 2027-01-01 | in force |

    Scenario: Not where a person with knowledge, other facts and power decides before any effect (Section 7222)
      Given the case "ca-us-hotel-hiring"
      And the answer to "decision.automation" is "person-reviews"
      And the answer to "decision.reviewer" is "understands, looks-at-more, can-change, before-effect"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa-regs.7222.admt-access" does not apply because its conditions are not met

    Scenario Outline: Not for what earlier drafts covered: <matter> (Section 7222)
      Given the case "ca-us-hotel-hiring"
      And the answer to "decision.domains" is "<matter>"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa-regs.7222.admt-access" does not apply because its conditions are not met

      Examples:
        | matter           |
        | insurance        |
        | advertising-only |
        | essential-goods  |
        | justice          |

    Scenario: Not for a firm below the thresholds (Section 7222)
      Given the case "ca-us-hotel-hiring"
      And the answer to "org.turnover" is "5000000 USD"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa-regs.7222.admt-access" does not apply because its conditions are not met

    Scenario: Not for a lender's borrowers, whose data is left to the finance acts (Section 7222)
      Given the case "ca-us-lender"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa-regs.7222.admt-access" does not apply because its conditions are not met

    Scenario: Who decides is not known (Section 7222)
      Given the case "ca-us-hotel-hiring"
      And the answer to "decision.automation" is not known
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa-regs.7222.admt-access" may apply, and "decision.automation" would settle it

    Scenario: A program with fixed rules falls under it too (Section 7222)
      Given the case "ca-us-hotel-hiring"
      And the answer to "use.technology" is "fixed-rules"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa-regs.7222.admt-access" applies

    Scenario: A request has arrived after the start: the duty is due now
      Given the case "ca-us-hotel-hiring"
      And the answer to "org.events" is "people-request"
      When it is assessed as of 2027-02-01
      Then "us-ca-ccpa-regs.7222.admt-access" applies and is in force from 2027-01-01
      And "us-ca-ccpa-regs.7222.admt-access" stands in the tier "do-now"

  Rule: Sections 7050 and 7051 - work for clients

    Scenario: A small call service may owe help to its clients: it depends on them, not on its own size
      Given the case "ca-us-call-service"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa-regs.7050.service-provider-assist" may apply

    Scenario Outline: The client decides: <law>
      Given the case "ca-us-call-service"
      And the open question of law "us-ca-ccpa-regs.client-is-business" is settled as <law>
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa-regs.7050.service-provider-assist" <verdict>

      Examples:
        | law | verdict                                           |
        | yes | applies and is in force from 2023-03-29           |
        | no  | does not apply because its conditions are not met |

    Scenario Outline: From 29 March 2023: <day>
      Given the case "ca-us-call-service"
      And the open question of law "us-ca-ccpa-regs.client-is-business" is settled as yes
      When it is assessed as of <day>
      Then "us-ca-ccpa-regs.7050.service-provider-assist" applies and is <state> from 2023-03-29

      Examples:
        | day        | state    |
        | 2023-03-28 | upcoming |
        | 2023-03-29 | in force |

    Scenario Outline: Not for <why>
      Given the case "ca-us-call-service"
      And the answer to "<fact>" is "<answer>"
      And the open question of law "us-ca-ccpa-regs.client-is-business" is settled as yes
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa-regs.7050.service-provider-assist" does not apply because its conditions are not met

      Examples:
        | why                              | fact              | answer    |
        | a firm that decides itself       | role.data         | we-decide |
        | a tool without data about people | data.about_people | no        |
        | data on Nevadans                 | people.locations  | US-NV     |

    Scenario: Not for patient files kept for care providers, which the health acts cover
      Given the case "ca-us-call-service"
      And the answer to "people.groups" is "patients"
      And the answer to "data.kinds" is "contact, health"
      And the answer to "health.activity" is "for-care-providers"
      And the open question of law "us-ca-ccpa-regs.client-is-business" is settled as yes
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa-regs.7050.service-provider-assist" does not apply because its conditions are not met

    Scenario: Not known for whom the data is handled
      Given the case "ca-us-call-service"
      And the answer to "role.data" is not known
      And the open question of law "us-ca-ccpa-regs.client-is-business" is settled as yes
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa-regs.7050.service-provider-assist" may apply, and "role.data" would settle it

Feature: New York cybersecurity requirements for financial services companies
  23 NYCRR 500 binds every licensee of the Department of Financial Services; small ones are spared a part of it.

  Rule: Sections 500.2 to 500.13 - what binds every licensee

    Scenario Outline: From 1 March 2017: <day> (Sections 500.2 to 500.13)
      Given the case "gap-albany-agency"
      When it is assessed as of <day>
      Then "us-ny-nycrr500.core-programme" applies and is <state> from 2017-03-01

      Examples:
        | day        | state    |
        | 2017-02-28 | upcoming |
        | 2017-03-01 | in force |
        | 2025-10-31 | in force |

    Scenario: The amended text binds from 2025-11-01 (Sections 500.2 to 500.13)
      Given the case "gap-albany-agency"
      When it is assessed as of 2025-11-01
      Then "us-ny-nycrr500.core-programme" applies and is in force from 2025-11-01

    Scenario Outline: Only a licensee of the department: <what> (Sections 500.2 to 500.13)
      Given the case "gap-albany-agency"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-ny-nycrr500.core-programme" <verdict>

      Examples:
        | what                      | fact                    | answer             | verdict                                           |
        | licensed                  | org.finance_supervision | us-ny-dfs          | applies                                           |
        | licensed by another state | org.finance_supervision | us-state-insurance | does not apply because its conditions are not met |
        | a private person          | org.kind                | private-person     | does not apply because its conditions are not met |

    Scenario: While it is not known who licenses the firm, it may apply (Sections 500.2 to 500.13)
      Given the case "gap-albany-agency"
      And the answer to "org.finance_supervision" is not known
      When it is assessed as of 2026-11-24
      Then "us-ny-nycrr500.core-programme" may apply, and "org.finance_supervision" would settle it

    Scenario: A small licensee is bound all the same
      Given the case "gap-albany-agency"
      And the answer to "org.headcount" is "US-NY: 3"
      When it is assessed as of 2026-11-24
      Then "us-ny-nycrr500.core-programme" applies

  Rule: Sections 500.4 to 500.16 - what small licensees are spared

    Scenario Outline: From 1 March 2017: <day> (Sections 500.4 to 500.16)
      Given the case "gap-albany-agency"
      When it is assessed as of <day>
      Then "us-ny-nycrr500.full-programme" applies and is <state> from 2017-03-01

      Examples:
        | day        | state    |
        | 2017-02-28 | upcoming |
        | 2017-03-01 | in force |
        | 2025-10-31 | in force |

    Scenario: The amended text binds from 2025-11-01 (Sections 500.4 to 500.16)
      Given the case "gap-albany-agency"
      When it is assessed as of 2025-11-01
      Then "us-ny-nycrr500.full-programme" applies and is in force from 2025-11-01

    Scenario Outline: Only a licensee of the department: <what> (Sections 500.4 to 500.16)
      Given the case "gap-albany-agency"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-ny-nycrr500.full-programme" <verdict>

      Examples:
        | what                      | fact                    | answer             | verdict                                           |
        | licensed                  | org.finance_supervision | us-ny-dfs          | applies                                           |
        | licensed by another state | org.finance_supervision | us-state-insurance | does not apply because its conditions are not met |
        | a private person          | org.kind                | private-person     | does not apply because its conditions are not met |

    Scenario: While it is not known who licenses the firm, it may apply (Sections 500.4 to 500.16)
      Given the case "gap-albany-agency"
      And the answer to "org.finance_supervision" is not known
      When it is assessed as of 2026-11-24
      Then "us-ny-nycrr500.full-programme" may apply, and "org.finance_supervision" would settle it

    Scenario Outline: One of three figures spares a small licensee: <what>
      Given the case "gap-albany-agency"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-ny-nycrr500.full-programme" <verdict>

      Examples:
        | what                           | fact              | answer               | verdict                                         |
        | 19 people                      | org.headcount     | US-NY: 19            | does not apply because of the exception "small" |
        | 20 people                      | org.headcount     | US-NY: 20            | applies                                         |
        | 21 people                      | org.headcount     | US-NY: 21            | applies                                         |
        | 12 people and 10 abroad        | org.headcount     | US-NY: 12, CA-ON: 10 | applies                                         |
        | revenue just below 7.5 million | org.turnover      | 7499999 USD          | does not apply because of the exception "small" |
        | revenue of 7.5 million         | org.turnover      | 7500000 USD          | applies                                         |
        | assets just below 15 million   | org.balance_total | 14999999 USD         | does not apply because of the exception "small" |
        | assets of 15 million           | org.balance_total | 15000000 USD         | applies                                         |

    Scenario: While the staff is not known, the exemption is open
      Given the case "gap-albany-agency"
      And the answer to "org.headcount" is not known
      When it is assessed as of 2026-11-24
      Then "us-ny-nycrr500.full-programme" may apply, and "org.headcount" would settle it

  Rule: Section 500.17 - incidents

    Scenario Outline: From 1 March 2017: <day> (Section 500.17)
      Given the case "gap-albany-agency"
      When it is assessed as of <day>
      Then "us-ny-nycrr500.incident-notice" applies and is <state> from 2017-03-01

      Examples:
        | day        | state    |
        | 2017-02-28 | upcoming |
        | 2017-03-01 | in force |
        | 2023-11-30 | in force |

    Scenario: The amended text binds from 2023-12-01
      Given the case "gap-albany-agency"
      When it is assessed as of 2023-12-01
      Then "us-ny-nycrr500.incident-notice" applies and is in force from 2023-12-01

    Scenario Outline: Only a licensee of the department: <what> (Section 500.17)
      Given the case "gap-albany-agency"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-ny-nycrr500.incident-notice" <verdict>

      Examples:
        | what                      | fact                    | answer             | verdict                                           |
        | licensed                  | org.finance_supervision | us-ny-dfs          | applies                                           |
        | licensed by another state | org.finance_supervision | us-state-insurance | does not apply because its conditions are not met |
        | a private person          | org.kind                | private-person     | does not apply because its conditions are not met |

    Scenario: While it is not known who licenses the firm, it may apply (Section 500.17)
      Given the case "gap-albany-agency"
      And the answer to "org.finance_supervision" is not known
      When it is assessed as of 2026-11-24
      Then "us-ny-nycrr500.incident-notice" may apply, and "org.finance_supervision" would settle it

    Scenario: A small licensee reports too
      Given the case "gap-albany-agency"
      And the answer to "org.headcount" is "US-NY: 3"
      When it is assessed as of 2026-11-24
      Then "us-ny-nycrr500.incident-notice" applies

    Scenario: After an incident
      Given the case "gap-albany-agency"
      And the answer to "org.events" is "breach"
      When it is assessed as of 2026-11-24
      Then "us-ny-nycrr500.incident-notice" applies
      And "us-ny-nycrr500.incident-notice" stands in the tier "do-now"

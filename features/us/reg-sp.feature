Feature: SEC Regulation S-P, customers' data of investment firms
  Brokers, advisers and funds protect customers' data, watch their suppliers and, since 2026 also the smaller ones, tell customers of a break-in.

  Rule: 17 CFR 248.30(a)(1)-(3), (5) - safeguards

    Scenario Outline: The text of 2024 binds smaller firms from 3 June 2026: <day>
      Given the case "gap-boise-adviser"
      When it is assessed as of <day>
      Then "us-reg-sp.safeguards" applies and is <state> from 2026-06-03

      Examples:
        | day        | state    |
        | 2026-06-02 | upcoming |
        | 2026-06-03 | in force |

    Scenario Outline: Who is covered: <what>
      Given the case "gap-boise-adviser"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-reg-sp.safeguards" <verdict>

      Examples:
        | what                                   | fact                    | answer                | verdict                                           |
        | an adviser                             | org.sector              | investment            | applies                                           |
        | an insurer                             | org.sector              | insurer-other         | does not apply because its conditions are not met |
        | registered                             | org.finance_supervision | securities-registrant | applies                                           |
        | not registered                         | org.finance_supervision | none                  | does not apply because its conditions are not met |
        | only firms as customers and staff data | people.groups           | employees             | applies                                           |
        | nothing about people                   | data.about_people       | no                    | does not apply because its conditions are not met |
        | work contacts only                     | data.about_people       | work-contacts-only    | does not apply because its conditions are not met |

    Scenario: Only firms as customers
      Given the case "gap-boise-adviser"
      And the answer to "market.customers" is "businesses"
      And the answer to "people.groups" is "business-contacts"
      When it is assessed as of 2026-11-24
      Then "us-reg-sp.safeguards" does not apply because its conditions are not met

    Scenario: No tie to the United States
      Given the case "gap-boise-adviser"
      And the answer to "org.established_in" is "CA-ON"
      And the answer to "market.places" is "CA-ON"
      And the answer to "people.locations" is "CA-ON"
      When it is assessed as of 2026-11-24
      Then "us-reg-sp.safeguards" does not apply because its conditions are not met

    Scenario: While it is not known who oversees the firm, it may apply
      Given the case "gap-boise-adviser"
      And the answer to "org.finance_supervision" is not known
      When it is assessed as of 2026-11-24
      Then "us-reg-sp.safeguards" may apply, and "org.finance_supervision" would settle it

  Rule: 17 CFR 248.30(a)(4) - notice to customers

    Scenario Outline: From 3 June 2026: <day>
      Given the case "gap-boise-adviser"
      When it is assessed as of <day>
      Then "us-reg-sp.customer-notice" applies and is <state> from 2026-06-03

      Examples:
        | day        | state    |
        | 2026-06-02 | upcoming |
        | 2026-06-03 | in force |
        | 2026-11-24 | in force |

    Scenario Outline: Only a covered firm: <what>
      Given the case "gap-boise-adviser"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-reg-sp.customer-notice" <verdict>

      Examples:
        | what           | fact                    | answer                | verdict                                           |
        | registered     | org.finance_supervision | securities-registrant | applies                                           |
        | not registered | org.finance_supervision | none                  | does not apply because its conditions are not met |

    Scenario: After a break-in
      Given the case "gap-boise-adviser"
      And the answer to "org.events" is "breach"
      When it is assessed as of 2026-11-24
      Then "us-reg-sp.customer-notice" applies
      And "us-reg-sp.customer-notice" stands in the tier "do-now"

    Scenario: While it is not known who oversees the firm, notice may be owed
      Given the case "gap-boise-adviser"
      And the answer to "org.finance_supervision" is not known
      When it is assessed as of 2026-11-24
      Then "us-reg-sp.customer-notice" may apply, and "org.finance_supervision" would settle it

    Scenario Outline: The test of a covered firm: <supervision>
      Given the case "gap-boise-adviser"
      And the answer to "org.finance_supervision" is "<supervision>"
      When it is assessed as of 2026-11-24
      Then the test "us-reg-sp.covered" is <state>

      Examples:
        | supervision           | state   |
        | securities-registrant | met     |
        | us-bank-regulator     | not met |

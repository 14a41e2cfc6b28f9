Feature: CSA Staff Notice 11-348 on AI in capital markets
  It creates no new duty and says how staff of the securities regulators read the rules there are.

  Rule: Registered firms and listed companies

    Scenario: An investment adviser that is registered
      Given the case "ca2-halifax-insurer"
      And the answer to "org.sector" is "investment"
      And the answer to "org.finance_supervision" is "securities-registrant"
      When it is assessed as of 2026-11-24
      Then "ca-csa-11-348.registrants" applies and is voluntary from 2024-12-05
      And "ca-csa-11-348.registrants" stands in the tier "good-practice"

    Scenario: A listed company outside finance is meant too, and is asked
      Given the case "ca2-waterloo-writer"
      And the answer to "org.finance_supervision" is "securities-registrant"
      When it is assessed as of 2026-11-24
      Then "ca-csa-11-348.registrants" applies

    Scenario Outline: The question goes to companies in Canada and to finance, not to others: <kind> in <place>, <sector>
      Given the case "ca2-waterloo-writer"
      And the answer to "org.kind" is "<kind>"
      And the answer to "org.established_in" is "<place>"
      And the answer to "org.sector" is "<sector>"
      And the answer to "org.finance_supervision" is not known
      When it is assessed as of 2026-11-24
      Then "ca-csa-11-348.registrants" <verdict>

      Examples:
        | kind       | place | sector      | verdict                                                          |
        | for-profit | CA-ON | software-ai | may apply, and "org.finance_supervision" would settle it         |
        | for-profit | US-OH | investment  | may apply, and "org.finance_supervision" would settle it         |
        | for-profit | US-OH | software-ai | does not apply because its conditions are not met                |
        | nonprofit  | CA-ON | software-ai | does not apply because its conditions are not met                |

    Scenario Outline: Each part is needed: <fact> <answer>
      Given the case "ca2-halifax-insurer"
      And the answer to "org.finance_supervision" is "securities-registrant"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "ca-csa-11-348.registrants" does not apply because its conditions are not met

      Examples:
        | fact                    | answer      |
        | org.finance_supervision | ca-osfi     |
        | use.technology          | fixed-rules |

    Scenario: A registered firm with nothing in Canada
      Given the case "ca2-halifax-insurer"
      And the answer to "org.finance_supervision" is "securities-registrant"
      And the answer to "org.established_in" is "US-OH"
      And the answer to "market.places" is "US-OH"
      And the answer to "people.locations" is "US-OH"
      When it is assessed as of 2026-11-24
      Then "ca-csa-11-348.registrants" does not apply because its conditions are not met

    Scenario Outline: Before and after publication (<day>)
      Given the case "ca2-halifax-insurer"
      And the answer to "org.finance_supervision" is "securities-registrant"
      When it is assessed as of <day>
      Then "ca-csa-11-348.registrants" applies and is voluntary from 2024-12-05

      Examples:
        | day        |
        | 2024-12-04 |
        | 2024-12-05 |

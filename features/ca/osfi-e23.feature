Feature: OSFI Guideline E-23, model risk management
  A guideline for institutions under the federal supervisor, effective 1 May 2027 and not 1 April; nothing of it counts in November 2026.

  Rule: Model risk management from 1 May 2027

    Scenario Outline: A home insurer under the federal supervisor prepares (<day>)
      Given the case "ca2-halifax-insurer"
      When it is assessed as of <day>
      Then "ca-osfi-e23.model-risk" applies and is voluntary from 2027-05-01
      And "ca-osfi-e23.model-risk" stands in the tier "good-practice"

      Examples:
        | day        |
        | 2026-11-24 |
        | 2027-04-01 |
        | 2027-04-30 |
        | 2027-05-01 |

    Scenario Outline: Lines of business a supervised institution can have: <sector>
      Given the case "ca2-halifax-insurer"
      And the answer to "org.sector" is "<sector>"
      When it is assessed as of 2026-11-24
      Then "ca-osfi-e23.model-risk" <verdict>

      Examples:
        | sector              | verdict                                           |
        | bank                | applies                                           |
        | lender              | applies                                           |
        | insurer-life-health | applies                                           |
        | insurer-other       | applies                                           |
        | investment          | applies                                           |
        | finance-other       | applies                                           |
        | software-ai         | does not apply because its conditions are not met |

    Scenario Outline: Another supervisor is not the federal one: <who>
      Given the case "ca2-halifax-insurer"
      And the answer to "org.finance_supervision" is "<who>"
      When it is assessed as of 2026-11-24
      Then "ca-osfi-e23.model-risk" does not apply because its conditions are not met

      Examples:
        | who                   |
        | ca-qc-amf             |
        | securities-registrant |
        | none                  |

    Scenario: Models without AI count as well
      Given the case "ca2-halifax-insurer"
      And the answer to "use.technology" is "fixed-rules"
      When it is assessed as of 2026-11-24
      Then "ca-osfi-e23.model-risk" applies

    Scenario: Who oversees the firm is not known
      Given the case "ca2-halifax-insurer"
      And the answer to "org.finance_supervision" is not known
      When it is assessed as of 2026-11-24
      Then "ca-osfi-e23.model-risk" may apply, and "org.finance_supervision" would settle it

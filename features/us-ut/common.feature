Feature: Utah, what its laws make of an owner's answers
  Sensitive talks and licensed occupations.

  Rule: 13-77-101(5) - high-risk interaction

    Scenario Outline: Sensitive data: <what>
      Given the case "ut-tax-office"
      And the answer to "use.purposes" is "customer-chat"
      And the answer to "interaction.kind" is "customer-support"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then the test "us-ut.high-risk-interaction" is <verdict>

      Examples:
        | what                  | fact       | answer           | verdict |
        | health                | data.kinds | health           | met     |
        | disability            | data.kinds | disability       | met     |
        | genetic               | data.kinds | genetic          | met     |
        | other-omic            | data.kinds | other-omic       | met     |
        | neural                | data.kinds | neural           | met     |
        | money                 | data.kinds | money            | met     |
        | account-logins        | data.kinds | account-logins   | met     |
        | credit-history        | data.kinds | credit-history   | met     |
        | biometric             | data.kinds | biometric        | met     |
        | contact               | data.kinds | contact          | not met |
        | not sure about health | data.kinds | contact, health? | open    |

    Scenario Outline: Personal advice: <what>
      Given the case "ut-tax-office"
      And the answer to "use.purposes" is "customer-chat"
      And the answer to "data.kinds" is "contact"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then the test "us-ut.high-risk-interaction" is <verdict>

      Examples:
        | what             | fact             | answer           | verdict |
        | personal-advice  | interaction.kind | personal-advice  | met     |
        | therapy-like     | interaction.kind | therapy-like     | met     |
        | clinical         | interaction.kind | clinical         | met     |
        | sales            | interaction.kind | sales            | not met |
        | information      | interaction.kind | information      | not met |
        | customer-support | interaction.kind | customer-support | not met |

    Scenario Outline: Purposes of advice: <what>
      Given the case "ut-tax-office"
      And the answer to "interaction.kind" is "information"
      And the answer to "data.kinds" is "contact"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then the test "us-ut.high-risk-interaction" is <verdict>

      Examples:
        | what                 | fact         | answer               | verdict |
        | financial-advice     | use.purposes | financial-advice     | met     |
        | professional-advice  | use.purposes | professional-advice  | met     |
        | diagnosis-treatment  | use.purposes | diagnosis-treatment  | met     |
        | therapy-or-wellbeing | use.purposes | therapy-or-wellbeing | met     |
        | sales-chat           | use.purposes | sales-chat           | not met |

  Rule: 13-77-101(8) - regulated occupation

    Scenario Outline: Licensed by the Department of Commerce: <what>
      Given the case "ut-tax-office"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then the test "us-ut.regulated-occupation" is <verdict>

      Examples:
        | what                     | fact       | answer                   | verdict |
        | health-care              | org.sector | health-care              | met     |
        | pharmacy                 | org.sector | pharmacy                 | met     |
        | counselling              | org.sector | counselling              | met     |
        | social-care              | org.sector | social-care              | met     |
        | accounting-tax           | org.sector | accounting-tax           | met     |
        | engineering-architecture | org.sector | engineering-architecture | met     |
        | real-estate              | org.sector | real-estate              | met     |
        | investment               | org.sector | investment               | met     |
        | lender                   | org.sector | lender                   | met     |
        | finance-other            | org.sector | finance-other            | met     |
        | construction             | org.sector | construction             | met     |
        | retail-hospitality       | org.sector | retail-hospitality       | met     |
        | security-investigation   | org.sector | security-investigation   | met     |
        | legal                    | org.sector | legal                    | not met |
        | insurer-life-health      | org.sector | insurer-life-health      | not met |
        | insurer-other            | org.sector | insurer-other            | not met |
        | manufacturing            | org.sector | manufacturing            | not met |
        | software-ai              | org.sector | software-ai              | not met |

    Scenario: While the line of business is not known, it stays open
      Given the case "ut-tax-office"
      And the answer to "org.sector" is not known
      When it is assessed as of 2026-11-24
      Then the test "us-ut.regulated-occupation" is open

Feature: New York, disclosure of prices set from personal data
  GBL 349-a asks for one sentence beside the price.

  Rule: GBL 349-a(2) - the sentence

    Scenario: Enforced from 10 November 2025: the day before
      Given the case "ny-hotel"
      When it is assessed as of 2025-11-09
      Then "us-ny-pricing.disclosure" applies and is upcoming from 2025-11-10

    Scenario: Enforced from 10 November 2025: the day itself
      Given the case "ny-hotel"
      When it is assessed as of 2025-11-10
      Then "us-ny-pricing.disclosure" applies and is in force from 2025-11-10

    Scenario Outline: Own use, personal data, consumers, New York: <what>
      Given the case "ny-hotel"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-ny-pricing.disclosure" <verdict>

      Examples:
        | what                                        | fact               | answer             | verdict                                           |
        | all four                                    | price.setting      | by-personal-data   | applies                                           |
        | demand only                                 | price.setting      | by-market          | does not apply because its conditions are not met |
        | firms only                                  | market.customers   | businesses         | does not apply because its conditions are not met |
        | consumers in New Jersey                     | people.locations   | US-NJ              | does not apply because its conditions are not met |
        | a maker of pricing tools                    | role.deeds         | built-it, sells-it | does not apply because its conditions are not met |
        | an inn in Vermont with guests from New York | org.established_in | US-VT              | applies                                           |
        | a ride firm that prices by the person       | org.sector         | transport-delivery | applies                                           |
        | fixed rules                                 | use.technology     | fixed-rules        | applies                                           |
        | a tool for staff only                       | people.groups      | employees          | does not apply because its conditions are not met |

    Scenario: While it is not known how prices are set, it may apply
      Given the case "ny-hotel"
      And the answer to "price.setting" is not known
      When it is assessed as of 2026-11-24
      Then "us-ny-pricing.disclosure" may apply, and "price.setting" would settle it

  Rule: Financial institutions and insurers

    Scenario Outline: They are outside: <what>
      Given the case "ny-hotel"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-ny-pricing.disclosure" <verdict>

      Examples:
        | what                | fact       | answer              | verdict                                                          |
        | bank                | org.sector | bank                | does not apply because of the exception "financial-or-insurance" |
        | lender              | org.sector | lender              | does not apply because of the exception "financial-or-insurance" |
        | finance-other       | org.sector | finance-other       | does not apply because of the exception "financial-or-insurance" |
        | insurer-life-health | org.sector | insurer-life-health | does not apply because of the exception "financial-or-insurance" |
        | insurer-other       | org.sector | insurer-other       | does not apply because of the exception "financial-or-insurance" |
        | investment          | org.sector | investment          | does not apply because of the exception "financial-or-insurance" |
        | retail-hospitality  | org.sector | retail-hospitality  | applies                                                          |
        | real-estate         | org.sector | real-estate         | applies                                                          |

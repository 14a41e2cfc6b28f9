Feature: NAIC model bulletin on AI of insurers
  About half the states expect a written AI programme of the insurers they license; Colorado has binding rules of its own.

  Rule: Sections 3 and 4 - the written programme

    Scenario Outline: Expected since 4 December 2023: <day>
      Given the case "gap-denver-life"
      When it is assessed as of <day>
      Then "us-naic-ai.programme" applies and is <state> from 2023-12-04

      Examples:
        | day        | state     |
        | 2023-12-03 | voluntary |
        | 2023-12-04 | voluntary |
        | 2026-11-24 | voluntary |

    Scenario Outline: Which insurer, which tool: <what>
      Given the case "gap-denver-life"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-naic-ai.programme" <verdict>

      Examples:
        | what                | fact                    | answer              | verdict                                           |
        | life or health      | org.sector              | insurer-life-health | applies                                           |
        | home or car         | org.sector              | insurer-other       | applies                                           |
        | an agent            | org.sector              | finance-other       | does not apply because its conditions are not met |
        | licensed by a state | org.finance_supervision | us-state-insurance  | applies                                           |
        | not licensed there  | org.finance_supervision | ca-osfi             | does not apply because its conditions are not met |
        | fixed rules only    | use.technology          | fixed-rules         | does not apply because its conditions are not met |
        | sold to others only | role.deeds              | built-it, sells-it  | does not apply because its conditions are not met |

    Scenario Outline: Decisions on customers: <what>
      Given the case "gap-denver-life"
      And the answer to "use.purposes" is "<a>"
      And the answer to "decision.domains" is "<b>"
      When it is assessed as of 2026-11-24
      Then "us-naic-ai.programme" <verdict>

      Examples:
        | what                       | a                     | b              | verdict                                           |
        | rates life or health risks | life-health-insurance | none           | applies                                           |
        | rates other risks          | other-insurance       | none           | applies                                           |
        | reviews care               | care-coverage-review  | none           | applies                                           |
        | who is insured             | data-analysis         | insurance      | applies                                           |
        | the price                  | data-analysis         | price-or-terms | applies                                           |
        | care                       | data-analysis         | health-care    | applies                                           |
        | access to the account      | data-analysis         | account-access | applies                                           |
        | book-keeping               | accounting-admin      | none           | does not apply because its conditions are not met |

    Scenario: No tie to the United States
      Given the case "gap-denver-life"
      And the answer to "org.established_in" is "CA-ON"
      And the answer to "market.places" is "CA-ON"
      And the answer to "people.locations" is "CA-ON"
      When it is assessed as of 2026-11-24
      Then "us-naic-ai.programme" does not apply because its conditions are not met

    Scenario: While it is not known who licenses the firm, it may apply
      Given the case "gap-denver-life"
      And the answer to "org.finance_supervision" is not known
      When it is assessed as of 2026-11-24
      Then "us-naic-ai.programme" may apply, and "org.finance_supervision" would settle it

    Scenario Outline: The test of a licensed insurer: <sector>
      Given the case "gap-denver-life"
      And the answer to "org.sector" is "<sector>"
      When it is assessed as of 2026-11-24
      Then the test "us.state-licensed-insurer" is <state>

      Examples:
        | sector              | state   |
        | insurer-life-health | met     |
        | finance-other       | not met |

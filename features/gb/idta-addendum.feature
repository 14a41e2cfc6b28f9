Feature: The British transfer agreement and the addendum
  The EU's model clauses alone do not carry data out of the United Kingdom.

  Rule: DPA 2018 section 119A - the right form

    Scenario Outline: A lender with an Indian supplier uses the British form since 21 March 2022: <day>
      Given the case "uk-lender"
      When it is assessed as of <day>
      Then "uk-idta-addendum.valid-form" applies and is <state> from 2022-03-21

      Examples:
        | day        | state    |
        | 2022-03-20 | upcoming |
        | 2022-03-21 | in force |
        | 2026-11-24 | in force |

    Scenario Outline: The EU's clauses alone are a stop, with a British tool they are not: <cover>
      Given the case "uk-lender"
      And the answer to "transfer.cover" is "<cover>"
      When it is assessed as of 2026-11-24
      Then "uk-idta-addendum.valid-form" applies and is in force from 2022-03-21
      And "uk-idta-addendum.valid-form" stands in the tier "<tier>"
      And the test "uk-idta-addendum.eu-clauses-alone" is <alone>

      Examples:
        | cover                            | tier   | alone   |
        | eu-clauses                       | stop   | met     |
        | eu-clauses, cbpr                 | stop   | met     |
        | eu-clauses, uk-addendum          | do-now | not met |
        | eu-clauses, uk-agreement         | do-now | not met |
        | eu-clauses, group-rules          | do-now | not met |
        | eu-clauses, same-protection-contract | do-now | not met |
        | eu-clauses, consent-to-go-abroad | do-now | not met |
        | eu-clauses, one-off-need         | do-now | not met |
        | uk-agreement                     | do-now | not met |
        | uk-addendum                      | do-now | not met |

    Scenario Outline: Where no clauses carry the transfer, their form is no question: <cover>
      Given the case "uk-lender"
      And the answer to "transfer.cover" is "<cover>"
      When it is assessed as of 2026-11-24
      Then "uk-idta-addendum.valid-form" does not apply because its conditions are not met
      And the test "uk-idta-addendum.eu-clauses-alone" is not met

      Examples:
        | cover        |
        | none         |
        | group-rules  |
        | one-off-need |

    Scenario: For a trusted country no British form is asked, whatever was signed
      Given the case "uk-recruiter"
      And the answer to "transfer.cover" is "eu-clauses"
      When it is assessed as of 2026-11-24
      Then "uk-idta-addendum.valid-form" does not apply because its conditions are not met

    Scenario: As long as nobody knows what was signed, the duty may apply
      Given the case "uk-lender"
      And the answer to "transfer.cover" is not known
      When it is assessed as of 2026-11-24
      Then the test "uk-idta-addendum.eu-clauses-alone" is open
      And "uk-idta-addendum.valid-form" may apply, and "transfer.cover" would settle it

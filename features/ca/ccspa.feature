Feature: Critical Cyber Systems Protection Act
  Assented on 15 June 2026 and not in force: nothing may be shown as a present duty.

  Rule: A matter to watch

    Scenario Outline: Operators of vital networks, and their software suppliers, watch: <sector>
      Given the case "ca2-waterloo-writer"
      And the answer to "org.sector" is "<sector>"
      When it is assessed as of 2026-11-24
      Then "ca-ccspa.supply-chain-watch" applies and is pending
      And "ca-ccspa.supply-chain-watch" stands in the tier "plan"

      Examples:
        | sector                 |
        | telecom                |
        | bank                   |
        | energy-water           |
        | airline-airport        |
        | cross-border-transport |
        | software-ai            |

    Scenario: A roofer has nothing to watch
      Given the case "ca2-calgary-roofer"
      When it is assessed as of 2026-11-24
      Then "ca-ccspa.supply-chain-watch" does not apply because its conditions are not met

    Scenario: Nothing in Canada, nothing to watch
      Given the case "ca2-waterloo-writer"
      And the answer to "org.established_in" is "FR"
      And the answer to "market.places" is "FR"
      And the answer to "people.locations" is "FR"
      When it is assessed as of 2026-11-24
      Then "ca-ccspa.supply-chain-watch" does not apply because its conditions are not met

    Scenario: The line of business is not known
      Given the case "ca2-waterloo-writer"
      And the answer to "org.sector" is not known
      When it is assessed as of 2026-11-24
      Then "ca-ccspa.supply-chain-watch" may apply, and "org.sector" would settle it

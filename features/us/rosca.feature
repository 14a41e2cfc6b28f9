Feature: ROSCA, subscriptions sold online
  What goes on until the consumer says stop: say it first, get a yes, make stopping simple. Whether an offer is of this kind is asked as an open question.

  Rule: 15 U.S.C. 8403 - negative options on the internet

    Scenario Outline: From the day of the act: <day>
      Given the case "us-fed-lender"
      And the answer to "use.purposes" is "sales-chat"
      And the open question of law "us-rosca.goes-on-until-cancelled" is settled as yes
      When it is assessed as of <day>
      Then "us-rosca.8403.negative-option" applies and is <state> from 2010-12-29

      Examples:
        | day        | state    |
        | 2010-12-28 | upcoming |
        | 2010-12-29 | in force |

    Scenario: Whether the offer goes on until cancelled is open
      Given the case "us-fed-lender"
      And the answer to "use.purposes" is "sales-chat"
      When it is assessed as of 2026-11-24
      Then "us-rosca.8403.negative-option" may apply

    Scenario: What is sold once is no negative option
      Given the case "us-fed-lender"
      And the answer to "use.purposes" is "sales-chat"
      And the open question of law "us-rosca.goes-on-until-cancelled" is settled as no
      When it is assessed as of 2026-11-24
      Then "us-rosca.8403.negative-option" does not apply because its conditions are not met

    Scenario Outline: What the tool does, for whom: <what>
      Given the case "us-fed-lender"
      And the answer to "use.purposes" is "<purpose>"
      And the answer to "agent.actions" is "<agent>"
      And the answer to "market.customers" is "<customers>"
      And the open question of law "us-rosca.goes-on-until-cancelled" is settled as yes
      When it is assessed as of 2026-11-24
      Then "us-rosca.8403.negative-option" <verdict>

      Examples:
        | what                      | purpose        | agent         | customers           | verdict                                           |
        | a bot sells               | sales-chat     | none          | consumers-remote    | applies                                           |
        | a tool takes payments     | taking-payments | none         | consumers-remote    | applies                                           |
        | an agent buys or books    | writing        | buys-or-books | consumers-remote    | applies                                           |
        | a tool writes             | writing        | none          | consumers-remote    | does not apply because its conditions are not met |
        | sold across a counter     | sales-chat     | none          | consumers-in-person | does not apply because its conditions are not met |
        | sold to firms             | sales-chat     | none          | businesses          | does not apply because its conditions are not met |

    Scenario Outline: In the United States or not: <seat>, <market>, <people>
      Given the case "us-fed-lender"
      And the answer to "use.purposes" is "sales-chat"
      And the answer to "org.established_in" is "<seat>"
      And the answer to "market.places" is "<market>"
      And the answer to "people.locations" is "<people>"
      And the open question of law "us-rosca.goes-on-until-cancelled" is settled as yes
      When it is assessed as of 2026-11-24
      Then "us-rosca.8403.negative-option" <verdict>

      Examples:
        | seat  | market | people | verdict                                           |
        | CA-ON | US-OH  | CA-ON  | applies                                           |
        | CA-ON | CA-ON  | CA-ON  | does not apply because its conditions are not met |

    Scenario: The penalty is the adjusted one of the trade rules
      Given the case "us-fed-lender"
      And the answer to "use.purposes" is "sales-chat"
      And the open question of law "us-rosca.goes-on-until-cancelled" is settled as yes
      When it is assessed as of 2026-11-28
      Then the highest fine for "us-rosca.8403.negative-option" is "53088 USD"

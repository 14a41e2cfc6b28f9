Feature: FTC rule on impersonation
  16 CFR Part 461, since 1 April 2024.

  Rule: 461.2 and 461.3 - no posing as a public body or another firm

    Scenario Outline: The rule begins: <day>
      Given the case "us-fed-lender"
      And the answer to "use.purposes" is "marketing-outreach"
      And the answer to "outreach.channels" is "ai-voice-calls"
      And the answer to "outreach.recipients" is "other-people"
      When it is assessed as of <day>
      Then "us-impersonation.461.no-posing" applies and is <state> from 2024-04-01

      Examples:
        | day        | state    |
        | 2024-03-31 | upcoming |
        | 2024-04-01 | in force |

    Scenario Outline: Who speaks to people, and how: <what>
      Given the case "us-fed-lender"
      And the answer to "use.purposes" is "marketing-outreach"
      And the answer to "outreach.channels" is "<channel>"
      And the answer to "outreach.recipients" is "other-people"
      And the answer to "agent.actions" is "<agent>"
      And the answer to "use.red_lines" is "<lines>"
      When it is assessed as of 2026-11-24
      Then "us-impersonation.461.no-posing" <verdict>

      Examples:
        | what                        | channel               | agent            | lines                     | verdict                                           |
        | e-mail                      | email-text            | none             | none                      | applies                                           |
        | social networks             | direct-messages       | none             | none                      | applies                                           |
        | a computer voice            | ai-voice-calls        | none             | none                      | applies                                           |
        | an agent that writes        | none                  | sends-messages   | none                      | applies                                           |
        | an agent that calls         | none                  | places-calls     | none                      | applies                                           |
        | a bot that hides            | none                  | none             | bot-hides-to-sell-or-sway | applies                                           |
        | an agent that books         | none                  | buys-or-books    | none                      | does not apply because its conditions are not met |
        | adverts near a clinic       | near-clinic-targeting | none             | none                      | does not apply because its conditions are not met |
        | nobody is spoken to         | none                  | none             | none                      | does not apply because its conditions are not met |

    Scenario Outline: In the United States or not: <seat>, <market>, <people>
      Given the case "us-fed-lender"
      And the answer to "use.purposes" is "marketing-outreach"
      And the answer to "outreach.channels" is "ai-voice-calls"
      And the answer to "outreach.recipients" is "other-people"
      And the answer to "org.established_in" is "<seat>"
      And the answer to "market.places" is "<market>"
      And the answer to "people.locations" is "<people>"
      When it is assessed as of 2026-11-24
      Then "us-impersonation.461.no-posing" <verdict>

      Examples:
        | seat  | market | people | verdict                                           |
        | US-OH | CA-ON  | CA-ON  | applies                                           |
        | CA-ON | US-OH  | CA-ON  | applies                                           |
        | CA-ON | CA-ON  | US-OH  | applies                                           |
        | CA-ON | CA-ON  | CA-ON  | does not apply because its conditions are not met |

    Scenario: The penalty is the adjusted one of the trade rules
      Given the case "us-fed-lender"
      And the answer to "use.purposes" is "marketing-outreach"
      And the answer to "outreach.channels" is "ai-voice-calls"
      And the answer to "outreach.recipients" is "other-people"
      When it is assessed as of 2026-11-28
      Then the highest fine for "us-impersonation.461.no-posing" is "53088 USD"

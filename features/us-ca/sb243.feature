Feature: SB 243, companion chatbots
  Whoever opens a companion chatbot to Californians says that it is AI, follows a published plan against self-harm, protects known minors
  and, from 1 July 2027, reports each year.

  Rule: Sections 22601 to 22605 - companion chatbots

    Scenario Outline: From 2026-01-01: <day>
      Given the case "ca-us2-companion-app"
      When it is assessed as of <day>
      Then "us-ca-sb243.companion-disclosure-and-protocol" applies and is <state> from 2026-01-01

      Examples:
        | day        | state    |
        | 2025-12-31 | upcoming |
        | 2026-01-01 | in force |

    Scenario Outline: No size limit: <staff>
      Given the case "ca-us2-companion-app"
      And the answer to "org.headcount" is "<staff>"
      When it is assessed as of 2026-11-24
      Then "us-ca-sb243.companion-disclosure-and-protocol" applies

      Examples:
        | staff      |
        | US-CA: 1   |
        | US-CA: 9   |
        | US-CA: 900 |

    Scenario: A bot that only answers customers is no companion, whatever else may bind it
      Given the case "ca-us-bakery-chat"
      And the answer to "interaction.kind" is "customer-support"
      When it is assessed as of 2026-11-24
      Then "us-ca-sb243.companion-disclosure-and-protocol" does not apply because its conditions are not met

    Scenario: A care home that lets residents talk with a bought companion is an operator
      Given the case "ca-us2-companion-app"
      And the answer to "role.deeds" is "uses-it"
      And the answer to "people.groups" is "patients, elderly-or-frail"
      When it is assessed as of 2026-11-24
      Then "us-ca-sb243.companion-disclosure-and-protocol" applies

    Scenario: One trait alone does not make a companion
      Given the case "ca-us2-companion-app"
      And the answer to "interaction.companion_traits" is "humanlike-adaptive"
      When it is assessed as of 2026-11-24
      Then "us-ca-sb243.companion-disclosure-and-protocol" does not apply because its conditions are not met

    Scenario: Not known what it does with people
      Given the case "ca-us2-companion-app"
      And the answer to "interaction.companion_traits" is not known
      When it is assessed as of 2026-11-24
      Then "us-ca-sb243.companion-disclosure-and-protocol" may apply, and "interaction.companion_traits" would settle it

    Scenario Outline: Only where nobody in California can use it: <offer>, <people>
      Given the case "ca-us2-companion-app"
      And the answer to "market.places" is "<offer>"
      And the answer to "people.locations" is "<people>"
      When it is assessed as of 2026-11-24
      Then "us-ca-sb243.companion-disclosure-and-protocol" <verdict>

      Examples:
        | offer | people | verdict                                           |
        | US-NV | US-NV  | does not apply because its conditions are not met |
        | US-NV | US-CA  | applies                                           |

  Rule: Section 22601(b)(2) - what is not a companion

    Scenario Outline: A helper for the firm's own staff: <kind>
      Given the case "ca-us2-companion-app"
      And the answer to "interaction.kind" is "<kind>"
      When it is assessed as of 2026-11-24
      Then "us-ca-sb243.companion-disclosure-and-protocol" <verdict>

      Examples:
        | kind                       | verdict                                              |
        | information, internal-tool | does not apply because of the exception "staff-only" |
        | information                | applies                                              |
        | companionship              | applies                                              |

    Scenario: A game character may be outside if it cannot leave its game
      Given the case "ca-us2-companion-app"
      And the answer to "interaction.kind" is "game-character"
      And the answer to "interaction.companion_traits" is "humanlike-adaptive, meets-social-needs"
      When it is assessed as of 2026-11-24
      Then "us-ca-sb243.companion-disclosure-and-protocol" may apply

    Scenario Outline: It is outside if tried and limited: <law>
      Given the case "ca-us2-companion-app"
      And the answer to "interaction.kind" is "game-character"
      And the answer to "interaction.companion_traits" is "humanlike-adaptive, meets-social-needs"
      And the open question of law "us-ca-sb243.limited-to-the-game" is settled as <law>
      When it is assessed as of 2026-11-24
      Then "us-ca-sb243.companion-disclosure-and-protocol" <verdict>

      Examples:
        | law | verdict                                                          |
        | yes | does not apply because of the exception "limited-game-character" |
        | no  | applies                                                          |

    Scenario Outline: A character that also does other things is no limited one: <kind>, <traits>
      Given the case "ca-us2-companion-app"
      And the answer to "interaction.kind" is "<kind>"
      And the answer to "interaction.companion_traits" is "humanlike-adaptive, meets-social-needs, <traits>"
      And the open question of law "us-ca-sb243.limited-to-the-game" is settled as yes
      When it is assessed as of 2026-11-24
      Then "us-ca-sb243.companion-disclosure-and-protocol" <verdict>

      Examples:
        | kind                            | traits                   | verdict                                                          |
        | game-character                  | remembers-past-chats     | does not apply because of the exception "limited-game-character" |
        | game-character                  | asks-feelings-unprompted | applies                                                          |
        | game-character                  | personal-dialogue        | applies                                                          |
        | companionship                   | remembers-past-chats     | applies                                                          |
        | game-character, information     | remembers-past-chats     | applies                                                          |
        | game-character, personal-advice | remembers-past-chats     | applies                                                          |
        | game-character, companionship   | remembers-past-chats     | applies                                                          |
        | game-character, therapy-like    | remembers-past-chats     | applies                                                          |
        | game-character, education       | remembers-past-chats     | applies                                                          |
        | game-character, clinical        | remembers-past-chats     | applies                                                          |

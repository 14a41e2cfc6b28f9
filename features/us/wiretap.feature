Feature: Federal Wiretap Act, tools that listen in
  Recording or reading along is lawful under federal law if one who takes part agreed; many states ask for more.

  Rule: 18 U.S.C. 2511 - the yes of one who takes part

    Scenario Outline: For messages and chats too since 19 January 1987: <day>
      Given the case "ca-us-bakery-chat"
      And the answer to "use.purposes" is "meeting-call-notes"
      And the answer to "interaction.direct" is "no"
      And the answer to "interaction.listening" is "records-speech"
      When it is assessed as of <day>
      Then "us-wiretap.2511.consent" applies and is <state> from 1987-01-19

      Examples:
        | day        | state    |
        | 1987-01-18 | upcoming |
        | 1987-01-19 | in force |

    Scenario Outline: How the tool listens: <how>
      Given the case "ca-us-bakery-chat"
      And the answer to "use.purposes" is "meeting-call-notes"
      And the answer to "interaction.direct" is "no"
      And the answer to "interaction.listening" is "<how>"
      When it is assessed as of 2026-11-24
      Then "us-wiretap.2511.consent" <verdict>

      Examples:
        | how                            | verdict                                                   |
        | records-speech                 | applies                                                   |
        | analyses-live                  | applies                                                   |
        | reads-messages                 | applies                                                   |
        | outside-firm-listens           | applies                                                   |
        | none                           | does not apply because its conditions are not met         |
        | records-speech, everyone-agreed | does not apply because of the exception "everyone-agreed" |

    Scenario: Not sure that everyone agreed
      Given the case "ca-us-bakery-chat"
      And the answer to "use.purposes" is "meeting-call-notes"
      And the answer to "interaction.direct" is "no"
      And the answer to "interaction.listening" is "records-speech, everyone-agreed?"
      When it is assessed as of 2026-11-24
      Then "us-wiretap.2511.consent" may apply

    Scenario: Not known whether the tool listens
      Given the case "ca-us-bakery-chat"
      And the answer to "use.purposes" is "meeting-call-notes"
      And the answer to "interaction.direct" is "no"
      And the answer to "interaction.listening" is not known
      When it is assessed as of 2026-11-24
      Then "us-wiretap.2511.consent" may apply, and "interaction.listening" would settle it

    Scenario Outline: In the United States or not: <seat>, <market>, <people>
      Given the case "ca-us-bakery-chat"
      And the answer to "use.purposes" is "meeting-call-notes"
      And the answer to "interaction.direct" is "no"
      And the answer to "interaction.listening" is "records-speech"
      And the answer to "org.established_in" is "<seat>"
      And the answer to "market.places" is "<market>"
      And the answer to "people.locations" is "<people>"
      When it is assessed as of 2026-11-24
      Then "us-wiretap.2511.consent" <verdict>

      Examples:
        | seat  | market | people | verdict                                           |
        | CA-ON | CA-ON  | US-NV  | applies                                           |
        | CA-ON | CA-ON  | CA-ON  | does not apply because its conditions are not met |

    Scenario: The act sets a sum for who was listened to
      Given the case "ca-us-bakery-chat"
      And the answer to "use.purposes" is "meeting-call-notes"
      And the answer to "interaction.direct" is "no"
      And the answer to "interaction.listening" is "records-speech"
      When it is assessed as of 2026-11-28
      Then the highest fine for "us-wiretap.2511.consent" is "10000 USD"

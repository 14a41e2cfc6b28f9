Feature: German Criminal Code, secrecy of the spoken word
  Recording talk that is not public without everyone's consent is a crime, for the dentist's scribe as for the call centre.

  Rule: Section 201 - no recording without consent

    Scenario: A practice whose tool records patients without having asked must stop
      Given the case "de-dental-notes"
      When it is assessed as of 2026-11-24
      Then "de-stgb.s201.call-recording" applies and is in force from 1975-01-01
      And "de-stgb.s201.call-recording" stands in the tier "stop"

    Scenario: Where everyone agreed before it started, nothing is forbidden
      Given the case "de-dental-notes"
      And the answer to "interaction.listening" is "records-speech, everyone-agreed"
      When it is assessed as of 2026-11-24
      Then "de-stgb.s201.call-recording" does not apply because of the exception "all-agreed"

    Scenario: As long as it is not known whether all agreed, it may apply, and is not called a stop
      Given the case "de-dental-notes"
      And the answer to "interaction.listening" is "records-speech, everyone-agreed?"
      When it is assessed as of 2026-11-24
      Then "de-stgb.s201.call-recording" may apply, and "interaction.listening" would settle it
      And "de-stgb.s201.call-recording" stands in the tier "do-now"

    Scenario Outline: How the tool listens: <listening>
      Given the case "de-dental-notes"
      And the answer to "interaction.listening" is "<listening>"
      When it is assessed as of 2026-11-24
      Then "de-stgb.s201.call-recording" <verdict>

      Examples:
        | listening                         | verdict                                           |
        | records-speech                    | applies                                           |
        | records-speech, analyses-live     | applies                                           |
        | analyses-live                     | may apply                                         |
        | analyses-live, everyone-agreed    | does not apply because of the exception "all-agreed" |
        | reads-messages                    | does not apply because its conditions are not met |
        | outside-firm-listens              | does not apply because its conditions are not met |
        | none                              | does not apply because its conditions are not met |

    Scenario: Live help without any recording is open and no stop
      Given the case "de-dental-notes"
      And the answer to "interaction.listening" is "analyses-live"
      When it is assessed as of 2026-11-24
      Then "de-stgb.s201.call-recording" may apply
      And "de-stgb.s201.call-recording" stands in the tier "do-now"

    Scenario Outline: Live help settled as <how>, with <listening>
      Given the case "de-dental-notes"
      And the answer to "interaction.listening" is "<listening>"
      And the open question of law "de-stgb.live-without-recording" is settled as <how>
      When it is assessed as of 2026-11-24
      Then "de-stgb.s201.call-recording" <verdict>

      Examples:
        | how | listening      | verdict        |
        | yes | analyses-live  | applies        |
        | no  | analyses-live  | does not apply |
        | yes | reads-messages | does not apply |

    Scenario: Where live help is the offence too, it is a stop without consent
      Given the case "de-dental-notes"
      And the answer to "interaction.listening" is "analyses-live"
      And the open question of law "de-stgb.live-without-recording" is settled as yes
      When it is assessed as of 2026-11-24
      Then "de-stgb.s201.call-recording" stands in the tier "stop"

    Scenario: As long as it is not known whether the tool listens, it may apply
      Given the case "de-dental-notes"
      And the answer to "interaction.listening" is not known
      When it is assessed as of 2026-11-24
      Then "de-stgb.s201.call-recording" may apply, and "interaction.listening" would settle it

    Scenario Outline: Firm in <place>, people in <people>
      Given the case "de-dental-notes"
      And the answer to "org.established_in" is "<place>"
      And the answer to "people.locations" is "<people>"
      When it is assessed as of 2026-11-24
      Then "de-stgb.s201.call-recording" <verdict>

      Examples:
        | place  | people | verdict        |
        | DE     | DE     | applies        |
        | US-OH  | DE     | applies        |
        | FR     | FR     | does not apply |
        | DE, FR | FR     | may apply      |

    Scenario Outline: The section on <day>
      Given the case "de-dental-notes"
      When it is assessed as of <day>
      Then "de-stgb.s201.call-recording" applies and is <status> from 1975-01-01

      Examples:
        | day        | status   |
        | 1974-12-31 | upcoming |
        | 1975-01-01 | in force |

    Scenario: A company answers for its management with up to ten million
      Given the case "de-dental-notes"
      When it is assessed as of 2026-11-28
      Then the highest fine for "de-stgb.s201.call-recording" is "10000000 EUR"

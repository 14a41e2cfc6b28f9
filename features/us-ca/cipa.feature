Feature: CIPA, everyone's yes before a tool listens in
  A wiretap law of 1967, applied to suppliers of AI that hear calls or read chats. Courts are split on suppliers that keep their hands off the
  content; they agree that recording, and a supplier that uses the content for itself, need the yes of everyone.

  Rule: Sections 631, 632 and 632.7 - consent of everyone

    Scenario: A note-taker that records calls with Californians needs everyone's yes, on own machines too
      Given the case "ca-us-bakery-chat"
      And the answer to "use.purposes" is "meeting-call-notes"
      And the answer to "interaction.direct" is "no"
      And the answer to "interaction.listening" is "records-speech"
      And the answer to "vendor.runs_it" is "own-machines"
      When it is assessed as of 2026-11-24
      Then "us-ca-cipa.ai-call-and-chat-consent" applies and is in force from 1967-11-01
      And "us-ca-cipa.ai-call-and-chat-consent" stands in the tier "stop"

    Scenario Outline: From 1 November 1967: <day>
      Given the case "ca-us-bakery-chat"
      And the answer to "use.purposes" is "meeting-call-notes"
      And the answer to "interaction.direct" is "no"
      And the answer to "interaction.listening" is "records-speech"
      When it is assessed as of <day>
      Then "us-ca-cipa.ai-call-and-chat-consent" applies and is <state> from 1967-11-01

      Examples:
        | day        | state    |
        | 1967-10-31 | upcoming |
        | 1967-11-01 | in force |

    Scenario: Everyone agreed before it started
      Given the case "ca-us-bakery-chat"
      And the answer to "use.purposes" is "meeting-call-notes"
      And the answer to "interaction.direct" is "no"
      And the answer to "interaction.listening" is "records-speech, everyone-agreed"
      When it is assessed as of 2026-11-24
      Then "us-ca-cipa.ai-call-and-chat-consent" does not apply because of the exception "everyone-agreed"

    Scenario: Not known whether the tool listens
      Given the case "ca-us-bakery-chat"
      And the answer to "use.purposes" is "meeting-call-notes"
      And the answer to "interaction.direct" is "no"
      And the answer to "interaction.listening" is not known
      When it is assessed as of 2026-11-24
      Then "us-ca-cipa.ai-call-and-chat-consent" may apply, and "interaction.listening" would settle it

    Scenario: Not sure that everyone agreed: a check before it goes on, not yet a stop
      Given the case "ca-us-bakery-chat"
      And the answer to "use.purposes" is "meeting-call-notes"
      And the answer to "interaction.direct" is "no"
      And the answer to "interaction.listening" is "records-speech, everyone-agreed?"
      When it is assessed as of 2026-11-24
      Then "us-ca-cipa.ai-call-and-chat-consent" may apply
      And "us-ca-cipa.ai-call-and-chat-consent" stands in the tier "do-now"

    Scenario: Nobody in California
      Given the case "ca-us-bakery-chat"
      And the answer to "use.purposes" is "meeting-call-notes"
      And the answer to "interaction.direct" is "no"
      And the answer to "interaction.listening" is "records-speech"
      And the answer to "people.locations" is "US-NV"
      When it is assessed as of 2026-11-24
      Then "us-ca-cipa.ai-call-and-chat-consent" does not apply because its conditions are not met

    Scenario: A supplier that hears the calls and may use them for itself
      Given the case "ca-us-bakery-chat"
      And the answer to "use.purposes" is "meeting-call-notes"
      And the answer to "interaction.direct" is "no"
      And the answer to "interaction.listening" is "outside-firm-listens"
      And the answer to "vendor.training_use" is "allowed"
      When it is assessed as of 2026-11-24
      Then "us-ca-cipa.ai-call-and-chat-consent" applies and is in force from 1967-11-01
      And "us-ca-cipa.ai-call-and-chat-consent" stands in the tier "do-now"

    Scenario Outline: What the supplier may do decides, or the courts: <training>
      Given the case "ca-us-bakery-chat"
      And the answer to "use.purposes" is "meeting-call-notes"
      And the answer to "interaction.direct" is "no"
      And the answer to "interaction.listening" is "outside-firm-listens"
      And the answer to "vendor.training_use" is "<training>"
      When it is assessed as of 2026-11-24
      Then "us-ca-cipa.ai-call-and-chat-consent" <verdict>

      Examples:
        | training     | verdict   |
        | allowed      | applies   |
        | done-anyway  | applies   |
        | barred       | may apply |
        | switched-off | may apply |

    Scenario Outline: A supplier that keeps its hands off: <law>
      Given the case "ca-us-bakery-chat"
      And the answer to "use.purposes" is "meeting-call-notes"
      And the answer to "interaction.direct" is "no"
      And the answer to "interaction.listening" is "outside-firm-listens"
      And the open question of law "us-ca-cipa.capability" is settled as <law>
      When it is assessed as of 2026-11-24
      Then "us-ca-cipa.ai-call-and-chat-consent" <verdict>

      Examples:
        | law | verdict                                           |
        | yes | applies                                           |
        | no  | does not apply because its conditions are not met |

    Scenario: A chat window run by a supplier may need it
      Given the case "ca-us-bakery-chat"
      When it is assessed as of 2026-11-24
      Then "us-ca-cipa.ai-call-and-chat-consent" may apply

    Scenario Outline: A chat window of a supplier that trains on the chats: whether anything is read on its way is <law>
      Given the case "ca-us-bakery-chat"
      And the answer to "vendor.training_use" is "allowed"
      And the open question of law "us-ca-cipa.in-transit" is settled as <law>
      When it is assessed as of 2026-11-24
      Then "us-ca-cipa.ai-call-and-chat-consent" <verdict>

      Examples:
        | law | verdict                                           |
        | yes | applies                                           |
        | no  | does not apply because its conditions are not met |

    Scenario: A supplier that trains on the chats may need it while courts differ
      Given the case "ca-us-bakery-chat"
      And the answer to "vendor.training_use" is "allowed"
      When it is assessed as of 2026-11-24
      Then "us-ca-cipa.ai-call-and-chat-consent" may apply

    Scenario Outline: Recording where a talk need not be confidential: settled as <law>
      Given the case "ca-us-bakery-chat"
      And the answer to "use.purposes" is "surveillance"
      And the answer to "data.kinds" is "pictures-voice"
      And the answer to "interaction.direct" is "no"
      And the answer to "interaction.listening" is "records-speech"
      And the open question of law "us-ca-cipa.confidential" is settled as <law>
      When it is assessed as of 2026-11-24
      Then "us-ca-cipa.ai-call-and-chat-consent" <verdict>

      Examples:
        | law | verdict                                           |
        | yes | applies                                           |
        | no  | does not apply because its conditions are not met |

    Scenario: A microphone on the street may need it, a call does
      Given the case "ca-us-bakery-chat"
      And the answer to "use.purposes" is "surveillance"
      And the answer to "data.kinds" is "pictures-voice"
      And the answer to "interaction.direct" is "no"
      And the answer to "interaction.listening" is "records-speech"
      When it is assessed as of 2026-11-24
      Then the test "us-ca-cipa.private-talk" is open
      And "us-ca-cipa.ai-call-and-chat-consent" may apply

    Scenario: Whoever chats agreed beforehand
      Given the case "ca-us-bakery-chat"
      And the answer to "vendor.training_use" is "allowed"
      And the answer to "interaction.listening" is "everyone-agreed"
      When it is assessed as of 2026-11-24
      Then "us-ca-cipa.ai-call-and-chat-consent" does not apply because of the exception "everyone-agreed"

    Scenario: A chat on own machines lets nobody else in
      Given the case "ca-us-bakery-chat"
      And the answer to "vendor.runs_it" is "own-machines"
      And the answer to "vendor.training_use" is "allowed"
      When it is assessed as of 2026-11-24
      Then the test "us-ca-cipa.supplier-in-talk" is not met
      And "us-ca-cipa.ai-call-and-chat-consent" does not apply because its conditions are not met

    Scenario Outline: A tool that only sends messages, or that staff use, lets nobody listen: <talk>
      Given the case "ca-us-bakery-chat"
      And the answer to "interaction.direct" is "<talk>"
      When it is assessed as of 2026-11-24
      Then the test "us-ca-cipa.supplier-in-talk" is not met
      And "us-ca-cipa.ai-call-and-chat-consent" does not apply because its conditions are not met

      Examples:
        | talk         |
        | one-way      |
        | staff-answer |
        | no           |

    Scenario: Staff who write to a tool of their own are not listened in on
      Given the case "ca-us-bakery-chat"
      And the answer to "people.groups" is "employees"
      When it is assessed as of 2026-11-24
      Then the test "us-ca-cipa.supplier-in-talk" is not met
      And "us-ca-cipa.ai-call-and-chat-consent" does not apply because its conditions are not met

    Scenario Outline: The law has no size: <staff> staff
      Given the case "ca-us-bakery-chat"
      And the answer to "org.headcount" is "US-CA: <staff>"
      And the answer to "interaction.listening" is "outside-firm-listens"
      And the answer to "vendor.training_use" is "allowed"
      When it is assessed as of 2026-11-24
      Then "us-ca-cipa.ai-call-and-chat-consent" applies

      Examples:
        | staff |
        | 1     |
        | 500   |

  Rule: Section 631 - whoever reads the messages of others, or listens for a client

    Scenario Outline: A service that listens live for its clients may be a third party: <listening>
      Given the case "ca-us-call-service"
      And the answer to "interaction.listening" is "<listening>"
      When it is assessed as of 2026-11-24
      Then the test "us-ca-cipa.listens-for-client" <verdict>

      Examples:
        | listening      | verdict    |
        | analyses-live  | is met     |
        | reads-messages | is met     |
        | none           | is not met |

    Scenario: The call service may owe it
      Given the case "ca-us-call-service"
      When it is assessed as of 2026-11-24
      Then "us-ca-cipa.ai-call-and-chat-consent" may apply

    Scenario Outline: A call service that trains a model on what its clients give it owes it, its own vendor or none: <level> on <data>
      Given the case "ca-us-call-service"
      And the answer to "role.deeds" is "uses-it, fine-tuned-it"
      And the answer to "training.level" is "<level>"
      And the answer to "training.data" is "<data>"
      When it is assessed as of 2026-11-24
      Then the test "us-ca-cipa.uses-client-talk" <test>
      And "us-ca-cipa.ai-call-and-chat-consent" <verdict>

      Examples:
        | level        | data            | test       | verdict   |
        | light-tuning | client-data     | is met     | applies   |
        | light-tuning | own-people-data | is not met | may apply |
        | none         | client-data     | is not met | may apply |

    Scenario: A call service whose tool only looks things up in its clients' documents does not train on them
      Given the case "ca-us-call-service"
      And the answer to "role.deeds" is "uses-it, fine-tuned-it"
      And the answer to "training.level" is "looks-up-documents"
      And the answer to "training.data" is "client-data"
      When it is assessed as of 2026-11-24
      Then the test "us-ca-cipa.uses-client-talk" is not met
      And "us-ca-cipa.ai-call-and-chat-consent" may apply

    Scenario Outline: The courts decide: <law>
      Given the case "ca-us-call-service"
      And the open question of law "us-ca-cipa.capability" is settled as <law>
      When it is assessed as of 2026-11-24
      Then "us-ca-cipa.ai-call-and-chat-consent" <verdict>

      Examples:
        | law | verdict                                           |
        | yes | applies                                           |
        | no  | does not apply because its conditions are not met |

    Scenario: A firm that listens live to its own calls, without recording and without a supplier, is a party to them
      Given the case "ca-us-call-service"
      And the answer to "role.data" is "we-decide"
      When it is assessed as of 2026-11-24
      Then the test "us-ca-cipa.listens-for-client" is not met
      And "us-ca-cipa.ai-call-and-chat-consent" does not apply because its conditions are not met

    Scenario: A platform that reads what its users send each other may owe it
      Given the case "ca-us-call-service"
      And the answer to "role.data" is "we-decide"
      And the answer to "interaction.listening" is "reads-messages"
      When it is assessed as of 2026-11-24
      Then "us-ca-cipa.ai-call-and-chat-consent" may apply

    Scenario Outline: Whether a platform reads as an outsider and on the way is open: settled as <law>
      Given the case "ca-us-call-service"
      And the answer to "role.data" is "we-decide"
      And the answer to "interaction.listening" is "reads-messages"
      And the open question of law "us-ca-cipa.own-platform" is settled as <law>
      When it is assessed as of 2026-11-24
      Then "us-ca-cipa.ai-call-and-chat-consent" <verdict>

      Examples:
        | law | verdict                                           |
        | yes | applies                                           |
        | no  | does not apply because its conditions are not met |

    Scenario: Whoever reads messages for a client is judged by what it may do with them, not as a platform
      Given the case "ca-us-call-service"
      And the answer to "interaction.listening" is "reads-messages"
      And the open question of law "us-ca-cipa.capability" is settled as no
      And the open question of law "us-ca-cipa.own-platform" is settled as yes
      When it is assessed as of 2026-11-24
      Then "us-ca-cipa.ai-call-and-chat-consent" does not apply because its conditions are not met

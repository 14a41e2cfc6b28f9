Feature: Companion and human-like bots in ten more states
  Washington, Maine, Tennessee, Nebraska, Idaho, Iowa and New Hampshire have rules of their own; Oregon, Georgia and Hawaii share one
  set of safeguards built to the strictest. All are switched on by what the bot does and where the people are, from the day of each act.

  Rule: A companion

    Scenario Outline: AI that talks both ways and behaves like a companion: <what>
      Given the case "us-fed2-companion"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then the test "us-companions.companion-bot" <verdict>

      Examples:
        | what                          | fact                         | answer              | verdict    |
        | it keeps people company       | interaction.companion_traits | meets-social-needs  | is met     |
        | it remembers earlier talks    | interaction.companion_traits | remembers-past-chats | is met     |
        | it does none of this          | interaction.companion_traits | none                | is not met |
        | rules people wrote            | use.technology               | fixed-rules         | is not met |
        | it only sends messages out    | interaction.direct           | one-way             | is not met |

    Scenario: While it is not known what the bot does, it stays open
      Given the case "us-fed2-companion"
      And the answer to "interaction.companion_traits" is not known
      When it is assessed as of 2026-11-24
      Then the test "us-companions.companion-bot" is open

    Scenario Outline: Companions in these states: <state>
      Given the case "us-fed2-companion"
      And the answer to "people.locations" is "<state>"
      And the open question of law "us-companions.state-asks-this-much" is settled as yes
      When it is assessed as of <day>
      Then "us-companions.other-states" <verdict>

      Examples:
        | state | day        | verdict                                           |
        | US-ME | 2027-07-01 | does not apply because its conditions are not met |
        | US-NH | 2027-07-01 | does not apply because its conditions are not met |
        | US-WA | 2027-07-01 | does not apply because its conditions are not met |
        | US-OR | 2027-07-01 | does not apply because its conditions are not met |
        | US-GA | 2027-06-30 | applies and is upcoming from 2027-07-01           |
        | US-GA | 2027-07-01 | applies and is in force from 2027-07-01           |
        | US-ID | 2027-07-01 | does not apply because its conditions are not met |
        | US-IA | 2027-07-01 | does not apply because its conditions are not met |
        | US-NE | 2027-07-01 | does not apply because its conditions are not met |
        | US-HI | 2027-06-30 | applies and is upcoming from 2027-07-01           |
        | US-HI | 2027-07-01 | applies and is in force from 2027-07-01           |
        | US-OH | 2027-07-01 | does not apply because its conditions are not met |
        | US-TN | 2027-07-01 | does not apply because its conditions are not met |

    Scenario Outline: Oregon asks for three traits together: <traits>, <day>
      Given the case "us-fed2-companion"
      And the answer to "people.locations" is "<state>"
      And the answer to "interaction.companion_traits" is "<traits>"
      And the open question of law "us-companions.state-asks-this-much" is settled as yes
      When it is assessed as of <day>
      Then "us-companions.other-states" <verdict>

      Examples:
        | state | traits                                                            | day        | verdict                                           |
        | US-OR | remembers-past-chats, asks-feelings-unprompted, personal-dialogue | 2026-12-31 | applies and is upcoming from 2027-01-01           |
        | US-OR | remembers-past-chats, asks-feelings-unprompted, personal-dialogue | 2027-01-01 | applies and is in force from 2027-01-01           |
        | US-OR | asks-feelings-unprompted, personal-dialogue                       | 2027-01-01 | does not apply because its conditions are not met |
        | US-OR | remembers-past-chats, personal-dialogue                           | 2027-01-01 | does not apply because its conditions are not met |
        | US-OR | remembers-past-chats, asks-feelings-unprompted                    | 2027-01-01 | does not apply because its conditions are not met |
        | US-OR | humanlike-adaptive, meets-social-needs                            | 2027-01-01 | does not apply because its conditions are not met |
        | US-WA | remembers-past-chats, asks-feelings-unprompted, personal-dialogue | 2027-01-01 | does not apply because its conditions are not met |

    Scenario Outline: What is a companion in Oregon: <what>
      Given the case "us-fed2-companion"
      And the answer to "people.locations" is "US-OR"
      And the answer to "interaction.companion_traits" is "remembers-past-chats, asks-feelings-unprompted, personal-dialogue"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2027-01-01
      Then the test "us-companions.oregon-companion" <verdict>

      Examples:
        | what                       | fact               | answer      | verdict    |
        | the three traits           | interaction.direct | two-way     | is met     |
        | rules people wrote         | use.technology     | fixed-rules | is not met |
        | it only sends messages out | interaction.direct | one-way     | is not met |
        | nobody there uses it       | people.locations   | US-OH       | is not met |

    Scenario: While it is not known what the bot does, the gathered rule may apply in Oregon
      Given the case "us-fed2-companion"
      And the answer to "people.locations" is "US-OR"
      And the answer to "interaction.companion_traits" is not known
      And the open question of law "us-companions.state-asks-this-much" is settled as yes
      When it is assessed as of 2027-01-01
      Then the test "us-companions.oregon-companion" is open
      And "us-companions.other-states" may apply, and "interaction.companion_traits" would settle it

    Scenario: Three acts differ, so the gathered rule may apply and never more until the state's own act is read
      Given the case "us-fed2-companion"
      And the answer to "people.locations" is "US-OR, US-ME"
      And the answer to "interaction.companion_traits" is "remembers-past-chats, asks-feelings-unprompted, personal-dialogue"
      When it is assessed as of 2026-11-24
      Then "us-companions.other-states" may apply

    Scenario: While it is not known where the people are, the rule may apply
      Given the case "us-fed2-companion"
      And the answer to "people.locations" is not known
      And the open question of law "us-companions.state-asks-this-much" is settled as yes
      When it is assessed as of 2026-11-24
      Then "us-companions.other-states" may apply, and "people.locations" would settle it

  Rule: ESHB 2225 - companions in Washington

    Scenario Outline: The traits that make a companion there: <what>
      Given the case "us-fed2-companion"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2027-01-01
      Then the test "us-companions.washington-companion" <verdict>

      Examples:
        | what                                  | fact                         | answer                                   | verdict    |
        | like a human, and it remembers        | interaction.companion_traits | humanlike-adaptive, remembers-past-chats | is met     |
        | like a human, and made to keep company | interaction.companion_traits | humanlike-adaptive, meets-social-needs   | is met     |
        | like a human, but no relationship     | interaction.companion_traits | humanlike-adaptive                       | is not met |
        | it remembers, but is not like a human | interaction.companion_traits | remembers-past-chats, meets-social-needs | is not met |
        | rules people wrote                    | use.technology               | fixed-rules                              | is not met |
        | it only sends messages out            | interaction.direct           | one-way                                  | is not met |
        | nobody there uses it                  | people.locations             | US-OH                                    | is not met |
        | it only supplies a model              | role.deeds                   | supplies-part                            | is not met |
        | it bought the bot and runs it         | role.deeds                   | uses-it                                  | is met     |

    Scenario Outline: From 1 January 2027 the notices and the plan: <day>
      Given the case "us-fed2-companion"
      When it is assessed as of <day>
      Then "us-companions.washington" applies and is <state> from 2027-01-01

      Examples:
        | day        | state    |
        | 2026-12-31 | upcoming |
        | 2027-01-01 | in force |

    Scenario Outline: Minors among the users, <ages>, <how>: the hourly notice <verdict>
      Given the case "us-fed2-companion"
      And the answer to "children.ages" is "<ages>"
      And the answer to "children.attract" is "<how>"
      When it is assessed as of <day>
      Then "us-companions.washington-minors" <verdict>

      Examples:
        | ages   | how                    | day        | verdict                                           |
        | age-15 | we-know-who            | 2027-01-01 | applies and is in force from 2027-01-01           |
        | age-15 | we-know-who            | 2026-12-31 | applies and is upcoming from 2027-01-01           |
        | age-15 | made-for-children      | 2027-01-01 | applies and is in force from 2027-01-01           |
        | age-15 | through-parents-or-school | 2027-01-01 | applies and is in force from 2027-01-01           |
        | age-15 | likely-reached         | 2027-01-01 | does not apply because its conditions are not met |
        | none   | none                   | 2027-01-01 | does not apply because its conditions are not met |
        | none   | we-know-who            | 2027-01-01 | does not apply because its conditions are not met |

    Scenario: A bot that minors use but that keeps up no relationship owes no hourly notice
      Given the case "us-fed2-companion"
      And the answer to "children.ages" is "age-15"
      And the answer to "children.attract" is "we-know-who"
      And the answer to "interaction.companion_traits" is "humanlike-adaptive"
      When it is assessed as of 2027-01-01
      Then "us-companions.washington-minors" does not apply because its conditions are not met

    Scenario Outline: A narrow bot is left out once that is settled: <kind>
      Given the case "us-fed2-companion"
      And the answer to "interaction.kind" is "<kind>"
      And the answer to "children.ages" is "age-15"
      And the answer to "children.attract" is "made-for-children"
      And the open question of law "us-companions.wa-narrow-bot" is settled as <settled>
      When it is assessed as of 2027-01-01
      Then "us-companions.washington" <verdict>
      And "us-companions.washington-minors" <verdict>

      Examples:
        | kind                      | settled | verdict                                                       |
        | game-character            | yes     | does not apply because of the exception "limited-game-character" |
        | game-character            | no      | applies                                                       |
        | game-character, education | yes     | applies                                                       |
        | education                 | yes     | does not apply because of the exception "curriculum-tool"     |
        | education                 | no      | applies                                                       |
        | education, companionship  | yes     | applies                                                       |
        | companionship             | yes     | applies                                                       |

  Rule: Conversational AI in Nebraska, Idaho and Iowa

    Scenario Outline: What is a conversational service there: <what>
      Given the case "us-fed2-companion"
      And the answer to "people.locations" is "US-NE"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2027-07-01
      Then the test "us-companions.conversational-service" <verdict>

      Examples:
        | what                         | fact               | answer           | verdict    |
        | company                      | interaction.kind   | companionship    | is met     |
        | general information          | interaction.kind   | information      | is met     |
        | personal advice              | interaction.kind   | personal-advice  | is met     |
        | talk about feelings          | interaction.kind   | therapy-like     | is met     |
        | a character in a game        | interaction.kind   | game-character   | is met     |
        | learning                     | interaction.kind   | education        | is met     |
        | medical care                 | interaction.kind   | clinical         | is met     |
        | customer service             | interaction.kind   | customer-support | is not met |
        | a plain voice speaker        | interaction.kind   | voice-speaker    | is not met |
        | a tool for our own staff     | interaction.kind   | internal-tool    | is not met |
        | rules people wrote           | use.technology     | fixed-rules      | is not met |
        | it only sends messages out   | interaction.direct | one-way          | is not met |
        | it only supplies a model     | role.deeds         | supplies-part    | is not met |
        | people in Idaho              | people.locations   | US-ID            | is met     |
        | people in Iowa               | people.locations   | US-IA            | is met     |
        | people in Ohio               | people.locations   | US-OH            | is not met |

    Scenario: While it is not known what the talk there is about, it stays open
      Given the case "us-fed2-companion"
      And the answer to "people.locations" is "US-NE"
      And the answer to "interaction.kind" is not known
      When it is assessed as of 2027-07-01
      Then the test "us-companions.conversational-service" is open

    Scenario Outline: A companion there, from 1 July 2027: <state>, <day>
      Given the case "us-fed2-companion"
      And the answer to "people.locations" is "<state>"
      When it is assessed as of <day>
      Then "us-companions.conversational" <verdict>

      Examples:
        | state | day        | verdict                                           |
        | US-NE | 2027-06-30 | applies and is upcoming from 2027-07-01           |
        | US-NE | 2027-07-01 | applies and is in force from 2027-07-01           |
        | US-ID | 2027-07-01 | applies and is in force from 2027-07-01           |
        | US-IA | 2027-07-01 | applies and is in force from 2027-07-01           |
        | US-OR | 2027-07-01 | does not apply because its conditions are not met |

    Scenario Outline: Minors with an account, <ages>, <how>: <day>
      Given the case "us-fed2-companion"
      And the answer to "people.locations" is "US-NE"
      And the answer to "children.ages" is "<ages>"
      And the answer to "children.attract" is "<how>"
      When it is assessed as of <day>
      Then "us-companions.conversational-minors" <verdict>

      Examples:
        | ages   | how                       | day        | verdict                                           |
        | age-15 | we-know-who               | 2027-06-30 | applies and is upcoming from 2027-07-01           |
        | age-15 | we-know-who               | 2027-07-01 | applies and is in force from 2027-07-01           |
        | age-15 | made-for-children         | 2027-07-01 | applies and is in force from 2027-07-01           |
        | age-15 | through-parents-or-school | 2027-07-01 | applies and is in force from 2027-07-01           |
        | age-15 | likely-reached            | 2027-07-01 | does not apply because its conditions are not met |
        | none   | none                      | 2027-07-01 | does not apply because its conditions are not met |

    Scenario Outline: A narrow topic or a feature is left out once that is settled: <kind>, <deeds>, <settled>
      Given the case "us-fed2-companion"
      And the answer to "people.locations" is "US-NE"
      And the answer to "interaction.kind" is "<kind>"
      And the answer to "role.deeds" is "<deeds>"
      And the answer to "children.ages" is "age-15"
      And the answer to "children.attract" is "we-know-who"
      And the open question of law "us-companions.narrow-service" is settled as <settled>
      When it is assessed as of 2027-07-01
      Then "us-companions.conversational" <verdict>
      And "us-companions.conversational-minors" <verdict>

      Examples:
        | kind          | deeds                 | settled | verdict                                                      |
        | information   | sells-it              | yes     | does not apply because of the exception "narrow-or-feature" |
        | information   | sells-it              | no      | applies                                                      |
        | companionship | sells-it              | yes     | applies                                                      |
        | companionship | ai-inside-own-product | yes     | does not apply because of the exception "narrow-or-feature" |
        | companionship | ai-inside-own-product | no      | applies                                                      |

    Scenario: Until it is settled what is narrow, a bot for information may be bound
      Given the case "us-fed2-companion"
      And the answer to "people.locations" is "US-NE"
      And the answer to "interaction.kind" is "information"
      When it is assessed as of 2027-07-01
      Then "us-companions.conversational" may apply

  Rule: HB 143 - talk meant to endanger a child in New Hampshire

    Scenario Outline: Since 1 January 2026, open talk with children there: <what>
      Given the case "us-fed2-companion"
      And the answer to "people.locations" is "<state>"
      And the answer to "children.ages" is "<ages>"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of <day>
      Then "us-companions.new-hampshire" <verdict>

      Examples:
        | what                       | state | ages   | fact               | answer           | day        | verdict                                           |
        | the day before             | US-NH | age-15 | interaction.kind   | companionship    | 2025-12-31 | applies and is upcoming from 2026-01-01           |
        | the day itself             | US-NH | age-15 | interaction.kind   | companionship    | 2026-01-01 | applies and is in force from 2026-01-01           |
        | general talk               | US-NH | age-15 | interaction.kind   | information      | 2026-11-24 | applies and is in force from 2026-01-01           |
        | talk about feelings        | US-NH | age-15 | interaction.kind   | therapy-like     | 2026-11-24 | applies and is in force from 2026-01-01           |
        | advice                     | US-NH | age-15 | interaction.kind   | personal-advice  | 2026-11-24 | applies and is in force from 2026-01-01           |
        | customer service           | US-NH | age-15 | interaction.kind   | customer-support | 2026-11-24 | does not apply because its conditions are not met |
        | no children                | US-NH | none   | interaction.kind   | companionship    | 2026-11-24 | does not apply because its conditions are not met |
        | rules people wrote         | US-NH | age-15 | use.technology     | fixed-rules      | 2026-11-24 | does not apply because its conditions are not met |
        | it only sends messages out | US-NH | age-15 | interaction.direct | one-way          | 2026-11-24 | does not apply because its conditions are not met |
        | it only supplies a model   | US-NH | age-15 | role.deeds         | supplies-part    | 2026-11-24 | does not apply because its conditions are not met |
        | in Oregon                  | US-OR | age-15 | interaction.kind   | companionship    | 2026-11-24 | does not apply because its conditions are not met |

    Scenario: While it is not known whether children use it, it may apply
      Given the case "us-fed2-companion"
      And the answer to "people.locations" is "US-NH"
      And the answer to "children.ages" is not known
      When it is assessed as of 2026-11-24
      Then "us-companions.new-hampshire" may apply, and "children.ages" would settle it

  Rule: A bot in dealings with consumers that can pass for a human (Maine)

    Scenario Outline: Nothing clearly says that it is a machine: <what>
      Given the case "us-fed2-call-centre"
      And the answer to "interaction.told" is "not-told"
      And the answer to "<fact1>" is "<answer1>"
      When it is assessed as of 2026-11-24
      Then the test "us-companions.mistaken-in-trade" <verdict>

      Examples:
        | what                               | fact1              | answer1             | verdict    |
        | a customer service bot             | interaction.kind   | customer-support    | is met     |
        | a sales bot                        | interaction.kind   | sales               | is met     |
        | general information                | interaction.kind   | information         | is met     |
        | personal advice                    | interaction.kind   | personal-advice     | is met     |
        | company                            | interaction.kind   | companionship       | is met     |
        | talk about feelings                | interaction.kind   | therapy-like        | is met     |
        | a character in a game              | interaction.kind   | game-character      | is met     |
        | a voice speaker                    | interaction.kind   | voice-speaker       | is met     |
        | learning                           | interaction.kind   | education           | is met     |
        | medical care                       | interaction.kind   | clinical            | is met     |
        | a tool for its own staff           | interaction.kind   | internal-tool       | is not met |
        | it follows rules people wrote      | use.technology     | fixed-rules         | is met     |
        | only the small print says so       | interaction.told   | only-in-terms       | is met     |
        | it says so at the start            | interaction.told   | told-at-start       | is not met |
        | it is obvious                      | interaction.told   | obvious             | is not met |
        | nobody can answer it               | interaction.direct | one-way             | is not met |
        | customers in its shops             | market.customers   | consumers-in-person | is met     |
        | firms are its only customers       | market.customers   | businesses          | is not met |

    Scenario: While it is not known what people are told, it stays open
      Given the case "us-fed2-call-centre"
      And the answer to "interaction.told" is not known
      When it is assessed as of 2026-11-24
      Then the test "us-companions.mistaken-in-trade" is open

    Scenario Outline: A shop's silent bot is caught in Maine from 24 September 2025: <state>, <day>
      Given the case "us-fed2-call-centre"
      And the answer to "interaction.told" is "<told>"
      And the answer to "people.locations" is "<state>"
      And the answer to "use.technology" is "<technology>"
      When it is assessed as of <day>
      Then "us-companions.maine-notice" <verdict>

      Examples:
        | told          | state | technology          | day        | verdict                                           |
        | not-told      | US-ME | learns-or-generates | 2025-09-23 | applies and is upcoming from 2025-09-24           |
        | not-told      | US-ME | learns-or-generates | 2025-09-24 | applies and is in force from 2025-09-24           |
        | not-told      | US-ME | fixed-rules         | 2026-11-24 | applies and is in force from 2025-09-24           |
        | told-at-start | US-ME | learns-or-generates | 2026-11-24 | does not apply because its conditions are not met |
        | not-told      | US-OH | learns-or-generates | 2026-11-24 | does not apply because its conditions are not met |

    Scenario Outline: A shop's silent bot is outside where customer service is left out: <state>
      Given the case "us-fed2-call-centre"
      And the answer to "interaction.told" is "not-told"
      And the answer to "people.locations" is "<state>"
      And the open question of law "us-companions.state-asks-this-much" is settled as yes
      When it is assessed as of 2026-11-24
      Then "us-companions.other-states" <verdict>

      Examples:
        | state | verdict                                           |
        | US-ME | does not apply because its conditions are not met |
        | US-WA | does not apply because its conditions are not met |
        | US-OR | does not apply because its conditions are not met |
        | US-ID | does not apply because its conditions are not met |
        | US-IA | does not apply because its conditions are not met |
        | US-NE | does not apply because its conditions are not met |
        | US-HI | does not apply because its conditions are not met |
        | US-NH | does not apply because its conditions are not met |
        | US-TN | does not apply because its conditions are not met |
        | US-GA | applies and is upcoming from 2027-07-01           |

    Scenario: Georgia's act is about AI: a silent shop bot that follows rules people wrote is outside
      Given the case "us-fed2-call-centre"
      And the answer to "interaction.told" is "not-told"
      And the answer to "use.technology" is "fixed-rules"
      And the answer to "people.locations" is "US-GA"
      And the open question of law "us-companions.state-asks-this-much" is settled as yes
      When it is assessed as of 2026-11-24
      Then "us-companions.other-states" does not apply because its conditions are not met

    Scenario: Georgia's act, too, is met by a shop bot that says it is a machine
      Given the case "us-fed2-call-centre"
      And the answer to "people.locations" is "US-GA"
      And the open question of law "us-companions.state-asks-this-much" is settled as yes
      When it is assessed as of 2026-11-24
      Then "us-companions.other-states" does not apply because its conditions are not met

  Rule: AI for general talk that can pass for a human (Georgia, Hawaii)

    Scenario Outline: General talk without a clear word that it is a machine: <what>
      Given the case "us-fed2-companion"
      And the answer to "interaction.companion_traits" is "none"
      And the answer to "interaction.told" is "not-told"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then the test "us-companions.general-chat" <verdict>

      Examples:
        | what                           | fact               | answer           | verdict    |
        | general information            | interaction.kind   | information      | is met     |
        | personal advice                | interaction.kind   | personal-advice  | is met     |
        | company                        | interaction.kind   | companionship    | is met     |
        | talk about feelings            | interaction.kind   | therapy-like     | is met     |
        | a character in a game          | interaction.kind   | game-character   | is met     |
        | learning                       | interaction.kind   | education        | is met     |
        | customer service               | interaction.kind   | customer-support | is not met |
        | a plain voice speaker          | interaction.kind   | voice-speaker    | is not met |
        | only the small print says so   | interaction.told   | only-in-terms    | is met     |
        | it says so at the start        | interaction.told   | told-at-start    | is not met |
        | rules people wrote             | use.technology     | fixed-rules      | is not met |
        | it only sends messages out     | interaction.direct | one-way          | is not met |

    Scenario: While it is not known what the talk is about, it stays open
      Given the case "us-fed2-companion"
      And the answer to "interaction.told" is "not-told"
      And the answer to "interaction.kind" is not known
      When it is assessed as of 2026-11-24
      Then the test "us-companions.general-chat" is open

    Scenario Outline: A silent general bot without companion traits: <state>
      Given the case "us-fed2-companion"
      And the answer to "interaction.companion_traits" is "none"
      And the answer to "interaction.told" is "not-told"
      And the answer to "people.locations" is "<state>"
      And the open question of law "us-companions.state-asks-this-much" is settled as yes
      When it is assessed as of <day>
      Then "us-companions.other-states" <verdict>

      Examples:
        | state | day        | verdict                                           |
        | US-GA | 2026-11-24 | applies and is upcoming from 2027-07-01           |
        | US-ID | 2026-11-24 | does not apply because its conditions are not met |
        | US-IA | 2026-11-24 | does not apply because its conditions are not met |
        | US-NE | 2026-11-24 | does not apply because its conditions are not met |
        | US-HI | 2027-06-30 | applies and is upcoming from 2027-07-01           |
        | US-HI | 2027-07-01 | applies and is in force from 2027-07-01           |
        | US-WA | 2026-11-24 | does not apply because its conditions are not met |
        | US-OR | 2026-11-24 | does not apply because its conditions are not met |
        | US-NH | 2026-11-24 | does not apply because its conditions are not met |

    Scenario Outline: A general bot need not be sold to consumers: <state>
      Given the case "us-fed2-companion"
      And the answer to "interaction.companion_traits" is "none"
      And the answer to "interaction.told" is "not-told"
      And the answer to "market.customers" is "businesses"
      And the answer to "people.locations" is "<state>"
      And the open question of law "us-companions.state-asks-this-much" is settled as yes
      When it is assessed as of 2026-11-24
      Then "us-companions.other-states" applies and is upcoming from 2027-07-01

      Examples:
        | state |
        | US-GA |
        | US-HI |

    Scenario Outline: A companion elsewhere does not make a state's act its own: <places>
      Given the case "us-fed2-companion"
      And the answer to "interaction.companion_traits" is "none"
      And the answer to "interaction.told" is "not-told"
      And the answer to "people.locations" is "<places>"
      And the open question of law "us-companions.state-asks-this-much" is settled as yes
      When it is assessed as of 2028-01-01
      Then "us-companions.other-states" applies and is in force from <day>

      Examples:
        | places       | day        |
        | US-WA, US-GA | 2027-07-01 |
        | US-NH, US-GA | 2027-07-01 |
        | US-TN, US-GA | 2027-07-01 |

  Rule: AI presented as a mental-health professional (Tennessee)

    Scenario Outline: A professional's title for AI: <what>
      Given the case "us-fed2-companion"
      And the answer to "market.claims" is "professional-title"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then the test "us-companions.posing-clinician" <verdict>

      Examples:
        | what                                   | fact             | answer          | verdict    |
        | for talk about feelings                | interaction.kind | therapy-like    | is met     |
        | for personal advice                    | interaction.kind | personal-advice | is met     |
        | for company                            | interaction.kind | companionship   | is met     |
        | in medical care                        | interaction.kind | clinical        | is met     |
        | for selling                            | interaction.kind | sales           | is not met |
        | no such title                          | market.claims    | ai-abilities    | is not met |
        | rules people wrote                     | use.technology   | fixed-rules     | is not met |

    Scenario: While the claims are not known, it stays open
      Given the case "us-fed2-companion"
      And the answer to "market.claims" is not known
      When it is assessed as of 2026-11-24
      Then the test "us-companions.posing-clinician" is open

    Scenario Outline: Tennessee bars the title, from 1 July 2026: <what>
      Given the case "us-fed2-companion"
      And the answer to "people.locations" is "<state>"
      And the answer to "market.claims" is "<claims>"
      When it is assessed as of <day>
      Then "us-companions.tennessee-title" <verdict>

      Examples:
        | what                          | state        | claims             | day        | verdict                                           |
        | the day before                | US-TN        | professional-title | 2026-06-30 | applies and is upcoming from 2026-07-01           |
        | the day itself                | US-TN        | professional-title | 2026-07-01 | applies and is in force from 2026-07-01           |
        | with people in Washington too | US-TN, US-WA | professional-title | 2026-11-24 | applies and is in force from 2026-07-01           |
        | without such a title          | US-TN        | ai-abilities       | 2026-11-24 | does not apply because its conditions are not met |
        | in Ohio                       | US-OH        | professional-title | 2026-11-24 | does not apply because its conditions are not met |

    Scenario Outline: The title without companion traits in other states: <what>
      Given the case "us-fed2-companion"
      And the answer to "people.locations" is "<state>"
      And the answer to "interaction.companion_traits" is "none"
      And the answer to "market.claims" is "professional-title"
      And the open question of law "us-companions.state-asks-this-much" is settled as yes
      When it is assessed as of 2026-11-24
      Then "us-companions.other-states" <verdict>

      Examples:
        | what                          | state | verdict                                           |
        | in Tennessee, by its own rule | US-TN | does not apply because its conditions are not met |
        | in Maine, known for a machine | US-ME | does not apply because its conditions are not met |
        | in Washington                 | US-WA | does not apply because its conditions are not met |
        | in Georgia                    | US-GA | applies and is upcoming from 2027-07-01           |
        | in Hawaii                     | US-HI | applies and is upcoming from 2027-07-01           |
        | in Nebraska, by its own rule  | US-NE | does not apply because its conditions are not met |

    Scenario: A companion without such a title in Tennessee and Oregon waits for Oregon's day
      Given the case "us-fed2-companion"
      And the answer to "people.locations" is "US-TN, US-OR"
      And the answer to "interaction.companion_traits" is "remembers-past-chats, asks-feelings-unprompted, personal-dialogue"
      And the open question of law "us-companions.state-asks-this-much" is settled as yes
      When it is assessed as of 2026-11-24
      Then "us-companions.other-states" applies and is upcoming from 2027-01-01

    Scenario: A titled companion in Oregon and Ohio waits for Oregon's day
      Given the case "us-fed2-companion"
      And the answer to "people.locations" is "US-OR, US-OH"
      And the answer to "interaction.companion_traits" is "remembers-past-chats, asks-feelings-unprompted, personal-dialogue"
      And the answer to "market.claims" is "professional-title"
      And the open question of law "us-companions.state-asks-this-much" is settled as yes
      When it is assessed as of 2026-11-24
      Then "us-companions.other-states" applies and is upcoming from 2027-01-01

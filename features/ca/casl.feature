Feature: Canada's anti-spam legislation
  Consent, identity and a way out for every commercial electronic message; consent before software is installed on another's device.
  Replies are outside, outreach by an AI tool is inside. The private right of action never came into force and is gone.

  Rule: Section 6 - commercial electronic messages

    Scenario: A roofer whose tool writes and sends offers
      Given the case "ca2-calgary-roofer"
      When it is assessed as of 2026-11-24
      Then "ca-casl.s6.cem" applies and is in force from 2014-07-01

    Scenario: A chat window that only replies to customers is outside
      Given the case "ca-toronto-shop"
      And the answer to "outreach.channels" is "direct-messages"
      And the answer to "outreach.recipients" is "only-replies"
      When it is assessed as of 2026-11-24
      Then "ca-casl.s6.cem" does not apply because its conditions are not met

    Scenario: The same shop that writes first is inside
      Given the case "ca-toronto-shop"
      And the answer to "outreach.channels" is "direct-messages"
      And the answer to "outreach.recipients" is "only-replies, own-customers"
      When it is assessed as of 2026-11-24
      Then "ca-casl.s6.cem" applies

    Scenario Outline: Messages to firms count as well, voice calls have their own rules: <channel> to <who>
      Given the case "ca2-calgary-roofer"
      And the answer to "outreach.channels" is "<channel>"
      And the answer to "outreach.recipients" is "<who>"
      When it is assessed as of 2026-11-24
      Then "ca-casl.s6.cem" <verdict>

      Examples:
        | channel        | who           | verdict                                           |
        | email-text     | businesses    | applies                                           |
        | ai-voice-calls | own-customers | does not apply because its conditions are not met |
        | none           | own-customers | does not apply because its conditions are not met |

    Scenario Outline: A tool for <purpose> can send offers too, and is asked about
      Given the case "ca2-calgary-roofer"
      And the answer to "use.purposes" is "<purpose>"
      And the answer to "interaction.direct" is "no"
      When it is assessed as of 2026-11-24
      Then "ca-casl.s6.cem" applies

      Examples:
        | purpose            |
        | writing            |
        | patient-messages   |
        | general-assistant  |
        | images-video-sound |
        | search-recommend   |
        | elections          |
        | other              |

    Scenario Outline: A tool that sends by itself is asked about, whatever it is for: <fact> <answer>
      Given the case "ca2-calgary-roofer"
      And the answer to "use.purposes" is "fitness-lifestyle"
      And the answer to "interaction.direct" is "no"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "ca-casl.s6.cem" <verdict>

      Examples:
        | fact               | answer         | verdict                                           |
        | interaction.direct | one-way        | applies                                           |
        | agent.actions      | sends-messages | applies                                           |
        | agent.actions      | places-calls   | applies                                           |
        | agent.actions      | none           | does not apply because its conditions are not met |

    Scenario: Someone who sells nothing sends no commercial message
      Given the case "ca2-calgary-roofer"
      And the answer to "org.kind" is "nonprofit"
      And the answer to "market.customers" is "none"
      When it is assessed as of 2026-11-24
      Then "ca-casl.s6.cem" does not apply because its conditions are not met

    Scenario: A non-profit that sells tickets is inside
      Given the case "ca2-calgary-roofer"
      And the answer to "org.kind" is "nonprofit"
      When it is assessed as of 2026-11-24
      Then "ca-casl.s6.cem" applies

    Scenario: A registered charity that only seeks donations is exempt
      Given the case "ca2-calgary-roofer"
      And the answer to "org.kind" is "charity"
      And the answer to "use.purposes" is "writing"
      And the answer to "outreach.recipients" is "other-people"
      When it is assessed as of 2026-11-24
      Then "ca-casl.s6.cem" does not apply because of the exception "charity-fundraising"

    Scenario Outline: Not exempt: <kind> for <purpose> to <who>
      Given the case "ca2-calgary-roofer"
      And the answer to "org.kind" is "<kind>"
      And the answer to "use.purposes" is "<purpose>"
      And the answer to "outreach.recipients" is "<who>"
      When it is assessed as of 2026-11-24
      Then "ca-casl.s6.cem" applies

      Examples:
        | kind       | purpose            | who                         |
        | nonprofit  | writing            | other-people                |
        | for-profit | writing            | other-people                |
        | charity    | marketing-outreach | other-people                |
        | charity    | sales-chat         | other-people                |
        | charity    | ad-targeting       | other-people                |
        | charity    | writing            | own-customers, other-people |
        | charity    | writing            | businesses                  |

    Scenario Outline: What is not known leaves it open: <fact>
      Given the case "ca2-calgary-roofer"
      And the answer to "<fact>" is not known
      When it is assessed as of 2026-11-24
      Then "ca-casl.s6.cem" may apply, and "<fact>" would settle it

      Examples:
        | fact                |
        | outreach.channels   |
        | outreach.recipients |

    Scenario: What the tool is for is not known, and could be answering nobody
      Given the case "ca2-calgary-roofer"
      And the answer to "interaction.direct" is "no"
      And the answer to "outreach.channels" is not known
      And the answer to "use.purposes" is not known
      When it is assessed as of 2026-11-24
      Then "ca-casl.s6.cem" may apply

    Scenario Outline: The first day (<day>) (Section 6)
      Given the case "ca2-calgary-roofer"
      When it is assessed as of <day>
      Then "ca-casl.s6.cem" <verdict>

      Examples:
        | day        | verdict                                 |
        | 2014-06-30 | applies and is upcoming from 2014-07-01 |
        | 2014-07-01 | applies and is in force from 2014-07-01 |

  Rule: Section 8 - installing computer programs

    Scenario: A writing assistant whose plug-in goes onto the user's computer
      Given the case "ca2-waterloo-writer"
      When it is assessed as of 2026-11-24
      Then "ca-casl.s8.program-install" applies and is in force from 2015-01-15

    Scenario Outline: An offer that installs nothing is outside: <features>
      Given the case "ca2-waterloo-writer"
      And the answer to "product.features" is "<features>"
      When it is assessed as of 2026-11-24
      Then "ca-casl.s8.program-install" does not apply because its conditions are not met

      Examples:
        | features             |
        | open-to-public       |
        | connected-product    |
        | downloadable-weights |
        | none                 |

    Scenario: A firm that offers the tool to nobody installs nothing for others
      Given the case "ca2-waterloo-writer"
      And the answer to "role.deeds" is "uses-it"
      When it is assessed as of 2026-11-24
      Then "ca-casl.s8.program-install" does not apply because its conditions are not met

    Scenario Outline: It must be in the course of business: <kind> with customers <customers>
      Given the case "ca2-waterloo-writer"
      And the answer to "org.kind" is "<kind>"
      And the answer to "market.customers" is "<customers>"
      When it is assessed as of 2026-11-24
      Then "ca-casl.s8.program-install" <verdict>

      Examples:
        | kind      | customers        | verdict                                           |
        | nonprofit | none             | does not apply because its conditions are not met |
        | nonprofit | consumers-remote | applies                                           |

    Scenario: Nothing in Canada
      Given the case "ca2-waterloo-writer"
      And the answer to "org.established_in" is "FR"
      And the answer to "market.places" is "FR"
      And the answer to "people.locations" is "FR"
      When it is assessed as of 2026-11-24
      Then "ca-casl.s8.program-install" does not apply because its conditions are not met

    Scenario: What the offer does is not known
      Given the case "ca2-waterloo-writer"
      And the answer to "product.features" is not known
      When it is assessed as of 2026-11-24
      Then "ca-casl.s8.program-install" may apply, and "product.features" would settle it

    Scenario Outline: The first day (<day>) (Section 8)
      Given the case "ca2-waterloo-writer"
      When it is assessed as of <day>
      Then "ca-casl.s8.program-install" <verdict>

      Examples:
        | day        | verdict                                 |
        | 2015-01-14 | applies and is upcoming from 2015-01-15 |
        | 2015-01-15 | applies and is in force from 2015-01-15 |

Feature: Unsolicited Telecommunications Rules of the CRTC
  A computer voice may sell by phone only to those who expressly agreed. Being a customer is not agreeing.

  Rule: Part IV - automatic dialing-announcing devices

    Scenario: A roofer that calls house owners with a computer voice
      Given the case "ca2-calgary-roofer"
      When it is assessed as of 2026-11-24
      Then "ca-utr.adad-voice" applies and is in force from 2008-09-30

    Scenario Outline: Own customers must have agreed too; calling back those who asked is not unsolicited: <who>
      Given the case "ca2-calgary-roofer"
      And the answer to "outreach.recipients" is "<who>"
      When it is assessed as of 2026-11-24
      Then "ca-utr.adad-voice" <verdict>

      Examples:
        | who                         | verdict                                           |
        | own-customers               | applies                                           |
        | other-people                | applies                                           |
        | businesses                  | applies                                           |
        | only-replies, own-customers | applies                                           |
        | only-replies                | does not apply because its conditions are not met |

    Scenario Outline: A computer voice, or a tool that dials by itself: channel <channel>, acts alone <acts>
      Given the case "ca2-calgary-roofer"
      And the answer to "outreach.channels" is "<channel>"
      And the answer to "agent.actions" is "<acts>"
      When it is assessed as of 2026-11-24
      Then "ca-utr.adad-voice" <verdict>

      Examples:
        | channel         | acts           | verdict                                           |
        | ai-voice-calls  | none           | applies                                           |
        | email-text      | places-calls   | applies                                           |
        | email-text      | sends-messages | does not apply because its conditions are not met |
        | direct-messages | none           | does not apply because its conditions are not met |
        | none            | places-calls   | does not apply because its conditions are not met |

    Scenario Outline: An AI that converses is treated like one that only announces (<direct>)
      Given the case "ca2-calgary-roofer"
      And the answer to "interaction.direct" is "<direct>"
      When it is assessed as of 2026-11-24
      Then "ca-utr.adad-voice" applies

      Examples:
        | direct  |
        | two-way |
        | one-way |

    Scenario Outline: Where the people called are: <place>
      Given the case "ca2-calgary-roofer"
      And the answer to "people.locations" is "<place>"
      When it is assessed as of 2026-11-24
      Then "ca-utr.adad-voice" <verdict>

      Examples:
        | place        | verdict                                           |
        | CA-QC        | applies                                           |
        | US-OH, CA-ON | applies                                           |
        | US-OH        | does not apply because its conditions are not met |

    Scenario Outline: What is not known leaves it open: <fact>
      Given the case "ca2-calgary-roofer"
      And the answer to "<fact>" is not known
      When it is assessed as of 2026-11-24
      Then "ca-utr.adad-voice" may apply, and "<fact>" would settle it

      Examples:
        | fact                |
        | outreach.channels   |
        | outreach.recipients |
        | people.locations    |

    Scenario Outline: The first day (<day>)
      Given the case "ca2-calgary-roofer"
      When it is assessed as of <day>
      Then "ca-utr.adad-voice" <verdict>

      Examples:
        | day        | verdict                                 |
        | 2008-09-29 | applies and is upcoming from 2008-09-30 |
        | 2008-09-30 | applies and is in force from 2008-09-30 |

Feature: PECR, devices and messages
  The British rules on cookies and on marketing messages, which hold beside the UK GDPR and for anyone.

  Rule: Regulation 6 - what is stored on or read from visitors' devices

    Scenario Outline: A forum with advertising trackers asks for consent: <day>
      Given the case "uk2-forum"
      When it is assessed as of <day>
      Then "uk-pecr.reg6.cookies-device-access" applies and is <state> from <start>

      Examples:
        | day        | state    | start      |
        | 2003-12-10 | upcoming | 2003-12-11 |
        | 2003-12-11 | in force | 2003-12-11 |
        | 2026-02-04 | in force | 2003-12-11 |
        | 2026-02-05 | in force | 2026-02-05 |

    Scenario Outline: Each use beyond bare need counts by itself: <use>
      Given the case "uk-workshop"
      And the answer to "online.device_storage" is "<use>"
      When it is assessed as of 2026-11-24
      Then the test "uk-pecr.not-exempt" is met
      And "uk-pecr.reg6.cookies-device-access" applies and is in force from 2026-02-05

      Examples:
        | use                              |
        | advertising-tracking             |
        | outside-tags                     |
        | own-statistics                   |
        | looks-preferences                |
        | strictly-needed, own-statistics  |

    Scenario Outline: What the service strictly needs is free: <use>
      Given the case "uk-workshop"
      And the answer to "online.device_storage" is "<use>"
      When it is assessed as of 2026-11-24
      Then the test "uk-pecr.not-exempt" is not met
      And "uk-pecr.reg6.cookies-device-access" does not apply because its conditions are not met

      Examples:
        | use             |
        | strictly-needed |
        | none            |

    Scenario: As long as nobody knows what the site stores, the duty may apply
      Given the case "uk-workshop"
      And the answer to "online.device_storage" is not known
      When it is assessed as of 2026-11-24
      Then the test "uk-pecr.not-exempt" is open
      And "uk-pecr.reg6.cookies-device-access" may apply, and "online.device_storage" would settle it

    Scenario: A firm that runs nothing online has no such duty
      Given the case "uk2-warehouse"
      When it is assessed as of 2026-11-24
      Then the test "uk-pecr.not-exempt" is not met
      And "uk-pecr.reg6.cookies-device-access" does not apply because its conditions are not met

    Scenario: A shop abroad that sells to Britain is bound
      Given the case "uk-us-shop"
      And the answer to "online.device_storage" is "advertising-tracking"
      When it is assessed as of 2026-11-24
      Then "uk-pecr.reg6.cookies-device-access" applies and is in force from 2026-02-05

    Scenario: A British firm that sells abroad only is bound
      Given the case "uk2-forum"
      And the answer to "market.places" is "DE"
      When it is assessed as of 2026-11-24
      Then "uk-pecr.reg6.cookies-device-access" applies and is in force from 2026-02-05

    Scenario: A shop abroad that does not aim at Britain is not bound
      Given the case "uk-us-shop"
      And the answer to "online.device_storage" is "advertising-tracking"
      And the answer to "market.places" is "US-OH"
      When it is assessed as of 2026-11-24
      Then "uk-pecr.reg6.cookies-device-access" does not apply because its conditions are not met

  Rule: Regulations 22 and 23 - marketing by electronic mail

    Scenario Outline: A gym that mails offers to its members is bound since 11 December 2003: <day>
      Given the case "uk2-gym"
      When it is assessed as of <day>
      Then "uk-pecr.reg22.electronic-marketing" applies and is <state> from 2003-12-11

      Examples:
        | day        | state    |
        | 2003-12-10 | upcoming |
        | 2003-12-11 | in force |
        | 2026-11-24 | in force |

    Scenario Outline: Channel and recipients decide: <channels> to <recipients>
      Given the case "uk2-gym"
      And the answer to "outreach.channels" is "<channels>"
      And the answer to "outreach.recipients" is "<recipients>"
      When it is assessed as of 2026-11-24
      Then "uk-pecr.reg22.electronic-marketing" <verdict>

      Examples:
        | channels              | recipients               | verdict                                           |
        | email-text            | own-customers            | applies and is in force from 2003-12-11           |
        | email-text            | other-people             | applies and is in force from 2003-12-11           |
        | direct-messages       | other-people             | applies and is in force from 2003-12-11           |
        | direct-messages       | own-customers            | applies and is in force from 2003-12-11           |
        | near-clinic-targeting | other-people             | does not apply because its conditions are not met |
        | none                  | other-people             | does not apply because its conditions are not met |
        | email-text            | only-replies             | does not apply because its conditions are not met |
        | email-text            | businesses               | may apply                                         |
        | email-text            | businesses, other-people | applies and is in force from 2003-12-11           |
        | ai-voice-calls        | other-people             | may apply                                         |
        | ai-voice-calls        | only-replies             | does not apply because its conditions are not met |

    Scenario Outline: Firms without a company form are protected like private people, companies are not: <value>
      Given the case "uk2-gym"
      And the answer to "outreach.recipients" is "<recipients>"
      And the open question of law "uk-pecr.firm-is-individual-subscriber" is settled as <value>
      When it is assessed as of 2026-11-24
      Then "uk-pecr.reg22.electronic-marketing" <verdict>

      Examples:
        | recipients   | value | verdict                                           |
        | businesses   | yes   | applies and is in force from 2003-12-11           |
        | businesses   | no    | does not apply because its conditions are not met |
        | only-replies | yes   | does not apply because its conditions are not met |

    Scenario Outline: A voice message left by a machine is electronic mail, a mere call is not: <channels>, <value>
      Given the case "uk2-gym"
      And the answer to "outreach.channels" is "<channels>"
      And the open question of law "uk-pecr.calls-leave-voicemail" is settled as <value>
      When it is assessed as of 2026-11-24
      Then "uk-pecr.reg22.electronic-marketing" <verdict>

      Examples:
        | channels              | value | verdict                                           |
        | ai-voice-calls        | yes   | applies and is in force from 2003-12-11           |
        | ai-voice-calls        | no    | does not apply because its conditions are not met |
        | near-clinic-targeting | yes   | does not apply because its conditions are not met |

    Scenario: Members abroad are outside
      Given the case "uk2-gym"
      And the answer to "people.locations" is "FR"
      When it is assessed as of 2026-11-24
      Then "uk-pecr.reg22.electronic-marketing" does not apply because its conditions are not met

    Scenario: The rule holds in Northern Ireland too
      Given the case "uk2-gym"
      And the answer to "people.locations" is "GB-NIR"
      When it is assessed as of 2026-11-24
      Then "uk-pecr.reg22.electronic-marketing" applies and is in force from 2003-12-11

    Scenario Outline: As long as <fact> is not known, the duty may apply
      Given the case "uk2-gym"
      And the answer to "<fact>" is not known
      When it is assessed as of 2026-11-24
      Then "uk-pecr.reg22.electronic-marketing" may apply, and "<fact>" would settle it

      Examples:
        | fact                |
        | outreach.channels   |
        | outreach.recipients |
        | people.locations    |

  Rule: Regulations 19, 21 and 24 - advertising calls by machine

    Scenario Outline: Recorded calls need consent, calls by a machine that talks keep to the register (<direct>)
      Given the case "uk2-gym"
      And the answer to "outreach.channels" is "ai-voice-calls"
      And the answer to "interaction.direct" is "<direct>"
      When it is assessed as of 2026-11-24
      Then "uk-pecr.reg19.automated-calls" <recorded>
      And "uk-pecr.reg21.calls" <talking>

      Examples:
        | direct  | recorded                                | talking                                           |
        | one-way | applies and is in force from 2003-12-11 | does not apply because its conditions are not met |
        | no      | applies and is in force from 2003-12-11 | does not apply because its conditions are not met |
        | two-way | may apply                               | applies and is in force from 2003-12-11           |

    Scenario Outline: The open question on talking machines is settled as <how>
      Given the case "uk2-gym"
      And the answer to "outreach.channels" is "ai-voice-calls"
      And the answer to "interaction.direct" is "two-way"
      And the open question of law "uk-pecr.talking-machine-is-recorded-matter" is settled as <how>
      When it is assessed as of 2026-11-24
      Then "uk-pecr.reg19.automated-calls" <verdict>

      Examples:
        | how | verdict                                           |
        | yes | applies and is in force from 2003-12-11           |
        | no  | does not apply because its conditions are not met |

    Scenario Outline: Since 11 December 2003 (<day>)
      Given the case "uk2-gym"
      And the answer to "outreach.channels" is "ai-voice-calls"
      And the answer to "interaction.direct" is "<direct>"
      When it is assessed as of <day>
      Then "<duty>" applies and is <state> from 2003-12-11

      Examples:
        | day        | state    | direct  | duty                          |
        | 2003-12-10 | upcoming | one-way | uk-pecr.reg19.automated-calls |
        | 2003-12-11 | in force | one-way | uk-pecr.reg19.automated-calls |
        | 2003-12-10 | upcoming | two-way | uk-pecr.reg21.calls           |
        | 2003-12-11 | in force | two-way | uk-pecr.reg21.calls           |

    Scenario Outline: Who is called decides: <recipients>, by a machine that <talks>
      Given the case "uk2-gym"
      And the answer to "outreach.channels" is "<channels>"
      And the answer to "outreach.recipients" is "<recipients>"
      And the answer to "interaction.direct" is "<talks>"
      When it is assessed as of 2026-11-24
      Then "<duty>" <verdict>

      Examples:
        | channels       | recipients    | talks   | duty                          | verdict                                           |
        | ai-voice-calls | own-customers | one-way | uk-pecr.reg19.automated-calls | applies                                           |
        | ai-voice-calls | other-people  | one-way | uk-pecr.reg19.automated-calls | applies                                           |
        | ai-voice-calls | businesses    | one-way | uk-pecr.reg19.automated-calls | applies                                           |
        | ai-voice-calls | only-replies  | one-way | uk-pecr.reg19.automated-calls | does not apply because its conditions are not met |
        | email-text     | other-people  | one-way | uk-pecr.reg19.automated-calls | does not apply because its conditions are not met |
        | ai-voice-calls | own-customers | two-way | uk-pecr.reg21.calls           | applies                                           |
        | ai-voice-calls | other-people  | two-way | uk-pecr.reg21.calls           | applies                                           |
        | ai-voice-calls | businesses    | two-way | uk-pecr.reg21.calls           | applies                                           |
        | ai-voice-calls | only-replies  | two-way | uk-pecr.reg21.calls           | does not apply because its conditions are not met |
        | email-text     | other-people  | two-way | uk-pecr.reg21.calls           | does not apply because its conditions are not met |

    Scenario Outline: People called abroad are outside (<duty>)
      Given the case "uk2-gym"
      And the answer to "outreach.channels" is "ai-voice-calls"
      And the answer to "interaction.direct" is "<direct>"
      And the answer to "people.locations" is "FR"
      When it is assessed as of 2026-11-24
      Then "<duty>" does not apply because its conditions are not met

      Examples:
        | direct  | duty                          |
        | one-way | uk-pecr.reg19.automated-calls |
        | two-way | uk-pecr.reg21.calls           |

    Scenario Outline: As long as it is not known whether the machine talks, both may apply (<duty>)
      Given the case "uk2-gym"
      And the answer to "outreach.channels" is "ai-voice-calls"
      And the answer to "interaction.direct" is not known
      When it is assessed as of 2026-11-24
      Then "<duty>" may apply, and "interaction.direct" would settle it

      Examples:
        | duty                          |
        | uk-pecr.reg19.automated-calls |
        | uk-pecr.reg21.calls           |

Feature: Posts and Electronic Communications Code (France), advertising by e-mail, message and automatic call
  France's form of Article 13 of the ePrivacy Directive.

  Rule: Article L. 34-5 - consent beforehand

    Scenario Outline: Who is written to, and how: <channels>, <recipients>
      Given the case "fr-credit-en-ligne"
      And the answer to "use.purposes" is "marketing-outreach"
      And the answer to "outreach.channels" is "<channels>"
      And the answer to "outreach.recipients" is "<recipients>"
      When it is assessed as of 2026-11-28
      Then "fr-cpce.l34-5.electronic-marketing" <verdict>

      Examples:
        | channels              | recipients    | verdict                                           |
        | email-text            | other-people  | applies                                           |
        | email-text            | own-customers | applies                                           |
        | direct-messages       | other-people  | applies                                           |
        | email-text            | businesses    | may apply                                         |
        | email-text            | only-replies  | does not apply because its conditions are not met |
        | ai-voice-calls        | other-people  | may apply                                         |
        | near-clinic-targeting | other-people  | does not apply because its conditions are not met |
        | none                  | none          | does not apply because its conditions are not met |

    Scenario Outline: A computer voice, the question settled as <how>: <recipients>
      Given the case "fr-credit-en-ligne"
      And the answer to "use.purposes" is "marketing-outreach"
      And the answer to "outreach.channels" is "ai-voice-calls"
      And the answer to "outreach.recipients" is "<recipients>"
      And the open question of law "fr-cpce.voice-agent-is-automated-system" is settled as <how>
      When it is assessed as of 2026-11-28
      Then "fr-cpce.l34-5.electronic-marketing" <verdict>

      Examples:
        | how | recipients   | verdict        |
        | yes | other-people | applies        |
        | yes | only-replies | does not apply |
        | no  | other-people | does not apply |

    Scenario Outline: Addresses of firms, the question settled as <how>
      Given the case "fr-credit-en-ligne"
      And the answer to "use.purposes" is "marketing-outreach"
      And the answer to "outreach.channels" is "email-text"
      And the answer to "outreach.recipients" is "businesses"
      And the open question of law "fr-cpce.firm-address-is-a-person" is settled as <how>
      When it is assessed as of 2026-11-28
      Then "fr-cpce.l34-5.electronic-marketing" <verdict>

      Examples:
        | how | verdict        |
        | yes | applies        |
        | no  | does not apply |

    Scenario Outline: In France since 2004: <people>, <day>
      Given the case "fr-credit-en-ligne"
      And the answer to "people.locations" is "<people>"
      And the answer to "use.purposes" is "marketing-outreach"
      And the answer to "outreach.channels" is "email-text"
      And the answer to "outreach.recipients" is "other-people"
      When it is assessed as of <day>
      Then "fr-cpce.l34-5.electronic-marketing" <verdict>

      Examples:
        | people | day        | verdict                                           |
        | FR     | 2004-06-22 | applies and is upcoming from 2004-06-23           |
        | FR     | 2004-06-23 | applies and is in force from 2004-06-23           |
        | GB     | 2026-11-28 | does not apply because its conditions are not met |

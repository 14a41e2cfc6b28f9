Feature: TCPA, calls with an AI voice
  The FCC ruled on 8 February 2024 that a voice made by AI is an artificial voice: calling with it needs consent beforehand.

  Rule: 47 U.S.C. 227(b) and FCC 24-17 - consent before the call

    Scenario: The ruling took effect on release: the day before
      Given the case "us-fed-lender"
      And the answer to "use.purposes" is "marketing-outreach"
      And the answer to "outreach.channels" is "ai-voice-calls"
      And the answer to "outreach.recipients" is "other-people"
      When it is assessed as of 2024-02-07
      Then "us-tcpa.ai-voice-consent" applies and is upcoming from 2024-02-08

    Scenario: The ruling took effect on release: the day itself
      Given the case "us-fed-lender"
      And the answer to "use.purposes" is "marketing-outreach"
      And the answer to "outreach.channels" is "ai-voice-calls"
      And the answer to "outreach.recipients" is "other-people"
      When it is assessed as of 2024-02-08
      Then "us-tcpa.ai-voice-consent" applies and is in force from 2024-02-08

    Scenario Outline: Calls with a computer voice, or placed by the tool itself: <what>
      Given the case "us-fed-lender"
      And the answer to "use.purposes" is "marketing-outreach"
      And the answer to "outreach.channels" is "ai-voice-calls"
      And the answer to "outreach.recipients" is "other-people"
      And the answer to "<fact1>" is "<answer1>"
      And the answer to "<fact2>" is "<answer2>"
      When it is assessed as of 2026-11-24
      Then "us-tcpa.ai-voice-consent" <verdict>

      Examples:
        | what                                    | fact1             | answer1        | fact2             | answer2        | verdict                                           |
        | a marketing campaign                    | outreach.channels | ai-voice-calls | outreach.channels | ai-voice-calls | applies                                           |
        | an agent that calls borrowers by itself | outreach.channels | email-text     | agent.actions     | places-calls   | applies                                           |
        | e-mail only                             | outreach.channels | email-text     | outreach.channels | email-text     | does not apply because its conditions are not met |
        | an agent that only writes               | outreach.channels | email-text     | agent.actions     | sends-messages | does not apply because its conditions are not met |
        | people always call first                | outreach.channels | none           | outreach.channels | none           | does not apply because its conditions are not met |

    Scenario Outline: Where the people called are decides: <what>
      Given the case "us-fed-lender"
      And the answer to "use.purposes" is "marketing-outreach"
      And the answer to "outreach.channels" is "ai-voice-calls"
      And the answer to "outreach.recipients" is "other-people"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-tcpa.ai-voice-consent" <verdict>

      Examples:
        | what                 | fact             | answer       | verdict                                           |
        | in the United States | people.locations | US-IN        | applies                                           |
        | in Canada and there  | people.locations | CA-ON, US-NY | applies                                           |
        | in Canada only       | people.locations | CA-ON        | does not apply because its conditions are not met |

    Scenario Outline: Whom one calls changes what must be shown, not whether the rule is there: <what>
      Given the case "us-fed-lender"
      And the answer to "use.purposes" is "marketing-outreach"
      And the answer to "outreach.channels" is "ai-voice-calls"
      And the answer to "outreach.recipients" is "other-people"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-tcpa.ai-voice-consent" <verdict>

      Examples:
        | what                         | fact                | answer        | verdict |
        | calling back those who asked | outreach.recipients | only-replies  | applies |
        | own customers                | outreach.recipients | own-customers | applies |
        | firms, many on mobile phones | outreach.recipients | businesses    | applies |

    Scenario: While it is not known how people are contacted, the duty may apply
      Given the case "us-fed-lender"
      And the answer to "use.purposes" is "marketing-outreach"
      And the answer to "outreach.channels" is not known
      When it is assessed as of 2026-11-24
      Then "us-tcpa.ai-voice-consent" may apply, and "outreach.channels" would settle it

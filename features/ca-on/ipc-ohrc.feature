Feature: Ontario, principles for the responsible use of AI (IPC and OHRC, 21 January 2026)
  Six principles of Ontario's privacy and human rights commissions. They are not law and are shown as voluntary.

  Rule: Recommended to organizations in Ontario that use AI

    Scenario: The day before they were published they bear their date and are no duty
      Given the case "on-permit-helper"
      When it is assessed as of 2026-01-20
      Then "ca-on-ipc-ohrc.principles" applies and is voluntary from 2026-01-21

    Scenario: From 21 January 2026 they are there to be followed voluntarily
      Given the case "on-permit-helper"
      When it is assessed as of 2026-01-21
      Then "ca-on-ipc-ohrc.principles" applies and is voluntary from 2026-01-21

    Scenario Outline: Being in Ontario or dealing with people there is enough (<seat>, <people>)
      Given the case "on-permit-helper"
      And the answer to "org.established_in" is "<seat>"
      And the answer to "people.locations" is "<people>"
      When it is assessed as of 2026-11-24
      Then "ca-on-ipc-ohrc.principles" applies

      Examples:
        | seat  | people |
        | CA-ON | CA-MB  |
        | CA-MB | CA-ON  |

    Scenario: Neither is outside
      Given the case "on-permit-helper"
      And the answer to "org.established_in" is "CA-MB"
      And the answer to "people.locations" is "CA-MB"
      When it is assessed as of 2026-11-24
      Then "ca-on-ipc-ohrc.principles" does not apply because its conditions are not met

    Scenario: Knowing only that it is in Canada leaves it open
      Given the case "on-permit-helper"
      And the answer to "org.established_in" is "CA"
      And the answer to "people.locations" is "CA-MB"
      When it is assessed as of 2026-11-24
      Then "ca-on-ipc-ohrc.principles" may apply, and "org.established_in" would settle it

    Scenario: A tool with fixed rules is no AI
      Given the case "on-permit-helper"
      And the answer to "use.technology" is "fixed-rules"
      When it is assessed as of 2026-11-24
      Then "ca-on-ipc-ohrc.principles" does not apply because its conditions are not met

    Scenario: A private person is not addressed
      Given the case "on-permit-helper"
      And the answer to "org.kind" is "private-person"
      When it is assessed as of 2026-11-24
      Then "ca-on-ipc-ohrc.principles" does not apply because its conditions are not met

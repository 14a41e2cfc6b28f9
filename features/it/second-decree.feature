Feature: Second Italian AI decree (not published)
  Approved on 4 August 2026, not found in the Gazette: nothing to apply, only to watch.

  Rule: Law 132/2025 Article 24 - decisions at work by machine alone

    Scenario: Trap - the ban on machine-only decisions is not law
      Given the case "it-padova-hiring"
      When it is assessed as of 2026-11-24
      Then "it-second-decree.automated-hr-decisions" applies and is pending

    Scenario Outline: It would reach machines that decide alone only (<decision>)
      Given the case "it-padova-hiring"
      And the answer to "decision.automation" is "<decision>"
      When it is assessed as of 2026-11-24
      Then "it-second-decree.automated-hr-decisions" <verdict>

      Examples:
        | decision       | verdict                                         |
        | machine-alone  | applies                                         |
        | person-reviews | does not apply because its conditions are not met |

    Scenario: It would reach jobs in Italy only
      Given the case "it-padova-hiring"
      And the answer to "employment.job_places" is "AT"
      When it is assessed as of 2026-11-24
      Then "it-second-decree.automated-hr-decisions" does not apply because its conditions are not met

    Scenario: It would not reach a maker that only sells the tool
      Given the case "it-padova-hiring"
      And the answer to "role.deeds" is "sells-it"
      When it is assessed as of 2026-11-24
      Then "it-second-decree.automated-hr-decisions" does not apply because its conditions are not met

    Scenario: Not knowing who decides leaves it open
      Given the case "it-padova-hiring"
      And the answer to "decision.automation" is not known
      When it is assessed as of 2026-11-24
      Then "it-second-decree.automated-hr-decisions" may apply, and "decision.automation" would settle it

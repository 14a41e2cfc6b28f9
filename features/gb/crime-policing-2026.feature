Feature: Crime and Policing Act 2026, generators of child abuse images
  Enacted on 29 April 2026; whether sections 72 to 74 have begun is not verified, so the offence is never shown as live.

  Rule: Sections 72 to 74 - the tool itself

    Scenario Outline: A tool made for sexual images of children falls under the coming offence, on any day: <day>
      Given the case "uk2-picture-app"
      And the answer to "use.red_lines" is "child-abuse-images"
      When it is assessed as of <day>
      Then "uk-cpa2026.s72.csa-image-generator" applies and is pending
      And "uk-cpa2026.s72.csa-image-generator" stands in the tier "plan"

      Examples:
        | day        |
        | 2026-04-28 |
        | 2026-06-29 |
        | 2026-11-24 |

    Scenario: A tool that makes sexual pictures of adults only is not concerned
      Given the case "uk2-picture-app"
      When it is assessed as of 2026-11-24
      Then "uk-cpa2026.s72.csa-image-generator" does not apply because its conditions are not met

    Scenario: Without any link to the United Kingdom the offence is silent
      Given the case "uk-us-shop"
      And the answer to "use.red_lines" is "child-abuse-images"
      And the answer to "market.places" is "US-OH"
      And the answer to "people.locations" is "US-OH"
      When it is assessed as of 2026-11-24
      Then "uk-cpa2026.s72.csa-image-generator" does not apply

    Scenario: As long as nobody says what the tool is made for, it may apply
      Given the case "uk2-picture-app"
      And the answer to "use.red_lines" is not known
      When it is assessed as of 2026-11-24
      Then "uk-cpa2026.s72.csa-image-generator" may apply, and "use.red_lines" would settle it

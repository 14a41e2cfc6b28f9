Feature: Breach notification laws of the fifty states
  Whoever holds data on people in the United States tells them of a breach in the time of their state, and state officials above the
  state's count. One rule stands for fifty statutes; the counts are told in its notes.

  Rule: Telling people

    Scenario: California's act, the first of all, starts on 1 July 2003: the day before
      Given the case "us-fed-workshop"
      And the answer to "data.about_people" is "yes"
      And the answer to "people.locations" is "US-CA"
      When it is assessed as of 2003-06-30
      Then "us-state-breach-notification.all" applies and is upcoming from 2003-07-01

    Scenario: California's act, the first of all, starts on 1 July 2003: the day itself
      Given the case "us-fed-workshop"
      And the answer to "data.about_people" is "yes"
      And the answer to "people.locations" is "US-CA"
      When it is assessed as of 2003-07-01
      Then "us-state-breach-notification.all" applies and is in force from 2003-07-01

    Scenario: Every state has had one since 1 July 2018: the day before
      Given the case "us-fed2-tax-office"
      When it is assessed as of 2018-06-30
      Then "us-state-breach-notification.all" applies and is upcoming from 2018-07-01

    Scenario: Every state has had one since 1 July 2018: the day itself
      Given the case "us-fed2-tax-office"
      When it is assessed as of 2018-07-01
      Then "us-state-breach-notification.all" applies and is in force from 2018-07-01

    Scenario Outline: Businesses and bodies of any size that hold such data: <what>
      Given the case "us-fed2-tax-office"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-state-breach-notification.all" <verdict>

      Examples:
        | what                                  | fact              | answer         | verdict                                           |
        | one person in business                | org.kind          | sole-trader    | applies                                           |
        | a charity                             | org.kind          | charity        | applies                                           |
        | a private person                      | org.kind          | private-person | does not apply because its conditions are not met |
        | nothing about people                  | data.about_people | no             | does not apply because its conditions are not met |
        | people in Canada only                 | people.locations  | CA-ON          | does not apply because its conditions are not met |

    Scenario: A host abroad that keeps clients' data on people in Vermont tells the client
      Given the case "us-fed2-file-host"
      When it is assessed as of 2026-11-24
      Then "us-state-breach-notification.all" applies

    Scenario: While it is not known where the people are, the duty may stand
      Given the case "us-fed2-tax-office"
      And the answer to "people.locations" is not known
      When it is assessed as of 2026-11-24
      Then "us-state-breach-notification.all" may apply, and "people.locations" would settle it

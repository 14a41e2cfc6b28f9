Feature: Breach notification laws of the fifty states
  Whoever holds data on people in the United States tells them of a breach in the time of their state, and state officials above the
  state's count. One rule stands for fifty statutes; the counts are kept apart.

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

  Rule: Telling state officials

    Scenario Outline: The count of each state, one below, at the edge and above: <hit>
      Given the case "us-fed2-tax-office"
      And the answer to "org.events" is "breach"
      And the answer to "incident.data" is "identity-numbers"
      And the answer to "incident.people_hit" is "<hit>"
      When it is assessed as of 2026-11-24
      Then the test "us-state-breach.official-count" <verdict>

      Examples:
        | count           | hit         | verdict    |
        | any number      | US-CT: 0    | is not met |
        | any number      | US-CT: 1    | is met     |
        | any number      | US-CT: 2    | is met     |
        | any number      | US-IN: 0    | is not met |
        | any number      | US-IN: 1    | is met     |
        | any number      | US-IN: 2    | is met     |
        | any number      | US-LA: 0    | is not met |
        | any number      | US-LA: 1    | is met     |
        | any number      | US-LA: 2    | is met     |
        | any number      | US-ME: 0    | is not met |
        | any number      | US-ME: 1    | is met     |
        | any number      | US-ME: 2    | is met     |
        | any number      | US-MD: 0    | is not met |
        | any number      | US-MD: 1    | is met     |
        | any number      | US-MD: 2    | is met     |
        | any number      | US-MA: 0    | is not met |
        | any number      | US-MA: 1    | is met     |
        | any number      | US-MA: 2    | is met     |
        | any number      | US-MT: 0    | is not met |
        | any number      | US-MT: 1    | is met     |
        | any number      | US-MT: 2    | is met     |
        | any number      | US-NE: 0    | is not met |
        | any number      | US-NE: 1    | is met     |
        | any number      | US-NE: 2    | is met     |
        | any number      | US-NH: 0    | is not met |
        | any number      | US-NH: 1    | is met     |
        | any number      | US-NH: 2    | is met     |
        | any number      | US-NJ: 0    | is not met |
        | any number      | US-NJ: 1    | is met     |
        | any number      | US-NJ: 2    | is met     |
        | any number      | US-NY: 0    | is not met |
        | any number      | US-NY: 1    | is met     |
        | any number      | US-NY: 2    | is met     |
        | any number      | US-NC: 0    | is not met |
        | any number      | US-NC: 1    | is met     |
        | any number      | US-NC: 2    | is met     |
        | any number      | US-VT: 0    | is not met |
        | any number      | US-VT: 1    | is met     |
        | any number      | US-VT: 2    | is met     |
        | any number      | US-VA: 0    | is not met |
        | any number      | US-VA: 1    | is met     |
        | any number      | US-VA: 2    | is met     |
        | 250 or more     | US-TX: 249  | is not met |
        | 250 or more     | US-TX: 250  | is met     |
        | 250 or more     | US-TX: 251  | is met     |
        | more than 250   | US-ND: 250  | is not met |
        | more than 250   | US-ND: 251  | is met     |
        | more than 250   | US-ND: 252  | is met     |
        | more than 250   | US-OR: 250  | is not met |
        | more than 250   | US-OR: 251  | is met     |
        | more than 250   | US-OR: 252  | is met     |
        | more than 250   | US-SD: 250  | is not met |
        | more than 250   | US-SD: 251  | is met     |
        | more than 250   | US-SD: 252  | is met     |
        | 500 or more     | US-CO: 499  | is not met |
        | 500 or more     | US-CO: 500  | is met     |
        | 500 or more     | US-CO: 501  | is met     |
        | 500 or more     | US-FL: 499  | is not met |
        | 500 or more     | US-FL: 500  | is met     |
        | 500 or more     | US-FL: 501  | is met     |
        | 500 or more     | US-UT: 499  | is not met |
        | 500 or more     | US-UT: 500  | is met     |
        | 500 or more     | US-UT: 501  | is met     |
        | more than 500   | US-CA: 500  | is not met |
        | more than 500   | US-CA: 501  | is met     |
        | more than 500   | US-CA: 502  | is met     |
        | more than 500   | US-DE: 500  | is not met |
        | more than 500   | US-DE: 501  | is met     |
        | more than 500   | US-DE: 502  | is met     |
        | more than 500   | US-IA: 500  | is not met |
        | more than 500   | US-IA: 501  | is met     |
        | more than 500   | US-IA: 502  | is met     |
        | more than 500   | US-IL: 500  | is not met |
        | more than 500   | US-IL: 501  | is met     |
        | more than 500   | US-IL: 502  | is met     |
        | more than 500   | US-RI: 500  | is not met |
        | more than 500   | US-RI: 501  | is met     |
        | more than 500   | US-RI: 502  | is met     |
        | more than 500   | US-WA: 500  | is not met |
        | more than 500   | US-WA: 501  | is met     |
        | more than 500   | US-WA: 502  | is met     |
        | more than 1,000 | US-AL: 1000 | is not met |
        | more than 1,000 | US-AL: 1001 | is met     |
        | more than 1,000 | US-AL: 1002 | is met     |
        | more than 1,000 | US-AZ: 1000 | is not met |
        | more than 1,000 | US-AZ: 1001 | is met     |
        | more than 1,000 | US-AZ: 1002 | is met     |
        | more than 1,000 | US-HI: 1000 | is not met |
        | more than 1,000 | US-HI: 1001 | is met     |
        | more than 1,000 | US-HI: 1002 | is met     |
        | more than 1,000 | US-MO: 1000 | is not met |
        | more than 1,000 | US-MO: 1001 | is met     |
        | more than 1,000 | US-MO: 1002 | is met     |
        | more than 1,000 | US-NM: 1000 | is not met |
        | more than 1,000 | US-NM: 1001 | is met     |
        | more than 1,000 | US-NM: 1002 | is met     |
        | more than 1,000 | US-SC: 1000 | is not met |
        | more than 1,000 | US-SC: 1001 | is met     |
        | more than 1,000 | US-SC: 1002 | is met     |

    Scenario Outline: States are counted apart, and encrypted data is left out: <what>
      Given the case "us-fed2-tax-office"
      And the answer to "org.events" is "breach"
      And the answer to "incident.data" is "<data>"
      And the answer to "incident.people_hit" is "<hit>"
      When it is assessed as of 2026-11-24
      Then the test "us-state-breach.official-count" <verdict>

      Examples:
        | what                                   | data               | hit                    | verdict    |
        | 300 in Florida and 300 in Colorado     | identity-numbers   | US-FL: 300, US-CO: 300 | is not met |
        | 5,000 in Kansas, which names no count  | identity-numbers   | US-KS: 5000            | is not met |
        | 5,000 in Florida, all encrypted        | strongly-encrypted | US-FL: 5000            | is not met |
        | 400 to 600 in Florida                  | identity-numbers   | US-FL: 400..600        | is open    |

    Scenario: Without a breach there is nothing to count
      Given the case "us-fed2-tax-office"
      When it is assessed as of 2026-11-24
      Then the test "us-state-breach.official-count" is not met

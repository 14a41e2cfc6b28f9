Feature: Breach notification laws of the fifty states
  Whoever holds data on people in the United States tells them of a breach in the time of their state, and state officials above the
  state's count. Two rules stand for fifty statutes: one for the acts that were read, one for twelve that were not.

  Rule: Telling people

    Scenario: California's act, the first of all, starts on 1 July 2003: the day before
      Given the case "us-fed-workshop"
      And the answer to "data.about_people" is "yes"
      And the answer to "people.locations" is "US-CA"
      When it is assessed as of 2003-06-30
      Then "us-state-breach-notification.other-states" applies and is upcoming from 2003-07-01

    Scenario: California's act, the first of all, starts on 1 July 2003: the day itself
      Given the case "us-fed-workshop"
      And the answer to "data.about_people" is "yes"
      And the answer to "people.locations" is "US-CA"
      When it is assessed as of 2003-07-01
      Then "us-state-breach-notification.other-states" applies and is in force from 2003-07-01

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

    Scenario Outline: The act of each state: <place>, <business>
      Given the case "us-fed2-tax-office"
      And the answer to "people.locations" is "<place>"
      And the answer to "org.data_business" is "<business>"
      When it is assessed as of 2026-11-24
      Then "us-state-breach-notification.all" <read>
      And "us-state-breach-notification.other-states" <unread>

      Examples:
        | place | business          | read                                              | unread                                            |
        | US-AK | none              | applies                                           | does not apply because its conditions are not met |
        | US-AL | none              | applies                                           | does not apply because its conditions are not met |
        | US-AR | none              | applies                                           | does not apply because its conditions are not met |
        | US-AZ | none              | applies                                           | does not apply because its conditions are not met |
        | US-CO | none              | applies                                           | does not apply because its conditions are not met |
        | US-DE | none              | applies                                           | does not apply because its conditions are not met |
        | US-FL | none              | applies                                           | does not apply because its conditions are not met |
        | US-HI | none              | applies                                           | does not apply because its conditions are not met |
        | US-ID | none              | applies                                           | does not apply because its conditions are not met |
        | US-IL | none              | applies                                           | does not apply because its conditions are not met |
        | US-KS | none              | applies                                           | does not apply because its conditions are not met |
        | US-LA | none              | applies                                           | does not apply because its conditions are not met |
        | US-MA | none              | applies                                           | does not apply because its conditions are not met |
        | US-MD | none              | applies                                           | does not apply because its conditions are not met |
        | US-ME | none              | applies                                           | does not apply because its conditions are not met |
        | US-MI | none              | applies                                           | does not apply because its conditions are not met |
        | US-MO | none              | applies                                           | does not apply because its conditions are not met |
        | US-MS | none              | applies                                           | does not apply because its conditions are not met |
        | US-NC | none              | applies                                           | does not apply because its conditions are not met |
        | US-ND | none              | applies                                           | does not apply because its conditions are not met |
        | US-NE | none              | applies                                           | does not apply because its conditions are not met |
        | US-NH | none              | applies                                           | does not apply because its conditions are not met |
        | US-NM | none              | applies                                           | does not apply because its conditions are not met |
        | US-NV | none              | applies                                           | does not apply because its conditions are not met |
        | US-NY | none              | applies                                           | does not apply because its conditions are not met |
        | US-OH | none              | applies                                           | does not apply because its conditions are not met |
        | US-OK | none              | applies                                           | does not apply because its conditions are not met |
        | US-PA | none              | applies                                           | does not apply because its conditions are not met |
        | US-RI | none              | applies                                           | does not apply because its conditions are not met |
        | US-SC | none              | applies                                           | does not apply because its conditions are not met |
        | US-SD | none              | applies                                           | does not apply because its conditions are not met |
        | US-TX | none              | applies                                           | does not apply because its conditions are not met |
        | US-VT | none              | applies                                           | does not apply because its conditions are not met |
        | US-WA | none              | applies                                           | does not apply because its conditions are not met |
        | US-WI | none              | applies                                           | does not apply because its conditions are not met |
        | US-WV | none              | applies                                           | does not apply because its conditions are not met |
        | US-WY | none              | applies                                           | does not apply because its conditions are not met |
        | US-CA | none              | does not apply because its conditions are not met | applies                                           |
        | US-CT | none              | does not apply because its conditions are not met | applies                                           |
        | US-IA | none              | does not apply because its conditions are not met | applies                                           |
        | US-IN | none              | does not apply because its conditions are not met | applies                                           |
        | US-KY | none              | does not apply because its conditions are not met | applies                                           |
        | US-MN | none              | does not apply because its conditions are not met | applies                                           |
        | US-MT | none              | does not apply because its conditions are not met | applies                                           |
        | US-NJ | none              | does not apply because its conditions are not met | applies                                           |
        | US-OR | none              | does not apply because its conditions are not met | applies                                           |
        | US-TN | none              | does not apply because its conditions are not met | applies                                           |
        | US-UT | none              | does not apply because its conditions are not met | applies                                           |
        | US-VA | none              | does not apply because its conditions are not met | applies                                           |
        | US-GA | sells-people-data | applies                                           | does not apply because its conditions are not met |
        | US-GA | none              | does not apply because its conditions are not met | does not apply because its conditions are not met |

    Scenario Outline: Twelve acts that were not read, and whom they bind: <what>
      Given the case "us-fed2-tax-office"
      And the answer to "people.locations" is "US-NJ"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of <day>
      Then "us-state-breach-notification.other-states" <verdict>

      Examples:
        | what                 | fact              | answer         | day        | verdict                                           |
        | a charity            | org.kind          | charity        | 2018-06-30 | applies and is upcoming from 2018-07-01           |
        | a charity, in force  | org.kind          | charity        | 2018-07-01 | applies and is in force from 2018-07-01           |
        | a private person     | org.kind          | private-person | 2026-11-24 | does not apply because its conditions are not met |
        | nothing about people | data.about_people | no             | 2026-11-24 | does not apply because its conditions are not met |

Feature: Vermont data broker law
  Who sells data on people in Vermont it does not deal with registers every year and protects the data.

  Rule: Sections 2446 and 2447 - registration and security

    Scenario Outline: From 1 January 2019: <day>
      Given the case "us-fed-data-broker"
      And the answer to "people.locations" is "US-VA, US-VT"
      When it is assessed as of <day>
      Then "us-vt-data-brokers.registration" applies and is <state> from 2019-01-01

      Examples:
        | day        | state    |
        | 2018-12-31 | upcoming |
        | 2019-01-01 | in force |
        | 2026-11-24 | in force |

    Scenario Outline: Sells data on people it does not deal with: <what>
      Given the case "us-fed-data-broker"
      And the answer to "people.locations" is "US-VA, US-VT"
      And the answer to "sharing.kinds_sold" is "<a>"
      And the answer to "org.data_business" is "<b>"
      When it is assessed as of 2026-11-24
      Then "us-vt-data-brokers.registration" <verdict>

      Examples:
        | what                       | a                 | b                 | verdict                                           |
        | both answers say so        | not-our-customers | sells-people-data | applies                                           |
        | as a side task             | not-our-customers | none              | applies                                           |
        | as its main business       | ordinary          | sells-people-data | may apply                                         |
        | only data on its customers | ordinary          | none              | does not apply because its conditions are not met |

    Scenario Outline: Who is a broker: <what>
      Given the case "us-fed-data-broker"
      And the answer to "people.locations" is "US-VA, US-VT"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-vt-data-brokers.registration" <verdict>

      Examples:
        | what                      | fact             | answer      | verdict                                           |
        | data on people in Vermont | people.locations | US-VT       | applies                                           |
        | nobody in Vermont         | people.locations | US-VA       | does not apply because its conditions are not met |
        | a charity                 | org.kind         | charity     | applies                                           |
        | a public body             | org.kind         | public-body | does not apply because its conditions are not met |

    Scenario: While it is not known what is sold, it may apply
      Given the case "us-fed-data-broker"
      And the answer to "people.locations" is "US-VA, US-VT"
      And the answer to "sharing.kinds_sold" is not known
      And the answer to "org.data_business" is "none"
      When it is assessed as of 2026-11-24
      Then "us-vt-data-brokers.registration" may apply, and "sharing.kinds_sold" would settle it

    Scenario Outline: A trade in data of which nothing else is said: settled as <law>
      Given the case "us-fed-data-broker"
      And the answer to "people.locations" is "US-VA, US-VT"
      And the answer to "sharing.kinds_sold" is "ordinary"
      And the answer to "org.data_business" is "sells-people-data"
      And the open question of law "us-vt-data-brokers.people-not-dealt-with" is settled as <law>
      When it is assessed as of 2026-11-28
      Then "us-vt-data-brokers.registration" <verdict>

      Examples:
        | law | verdict                                           |
        | yes | applies                                           |
        | no  | does not apply because its conditions are not met |

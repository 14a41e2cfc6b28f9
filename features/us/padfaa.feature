Feature: Protecting Americans' Data from Foreign Adversaries Act
  A broker may not pass sensitive data on people in the United States to receivers of four countries, or owned 20 % or more from
  there, whatever the amount. The act is not the Justice Department's data rule.

  Rule: Pub. L. 118-50 div. I s. 2(a) - the ban

    Background:
      Given the case "us-fed-data-broker"
      And the answer to "data.kinds" is "contact, location"

    Scenario: The ban starts on 23 June 2024: the day before
      When it is assessed as of 2024-06-22
      Then "us-padfaa.no-broker-transfer" applies and is upcoming from 2024-06-23

    Scenario: The ban starts on 23 June 2024: the day itself
      When it is assessed as of 2024-06-23
      Then "us-padfaa.no-broker-transfer" applies and is in force from 2024-06-23

    Scenario: A broker with such a buyer stops
      When it is assessed as of 2026-11-24
      Then "us-padfaa.no-broker-transfer" stands in the tier "stop"

    Scenario Outline: Broker, sensitive data and receiver must come together: <what>
      Given the answer to "<fact1>" is "<answer1>"
      And the answer to "<fact2>" is "<answer2>"
      When it is assessed as of 2026-11-24
      Then "us-padfaa.no-broker-transfer" <verdict>

      Examples:
        | what                                        | fact1                | answer1           | fact2              | answer2    | verdict                                           |
        | owned 20 to 49 % from China                 | sharing.concern_ties | owned-20-to-49    | data.kinds         | location   | applies                                           |
        | based in Russia                             | sharing.concern_ties | based-cn-ru-ir-kp | data.kinds         | location   | applies                                           |
        | a buyer in Venezuela only                   | sharing.concern_ties | cuba-venezuela    | data.kinds         | location   | does not apply because its conditions are not met |
        | no tie                                      | sharing.concern_ties | none              | data.kinds         | location   | does not apply because its conditions are not met |
        | names and addresses only                    | data.kinds           | contact           | sharing.kinds_sold | not-our-customers | does not apply because its conditions are not met |
        | bought data on its own customers             | org.data_business    | none              | sharing.kinds_sold | location   | applies                                           |
        | a small amount of data                      | sharing.us_bulk      | none              | data.kinds         | location   | applies                                           |
        | given away to researchers                   | sharing.recipients   | researchers       | data.kinds         | location   | does not apply because its conditions are not met |

    Scenario: A firm that sells only what its customers gave it is no broker
      Given the answer to "org.data_business" is "none"
      And the answer to "sharing.kinds_sold" is "location"
      And the answer to "data.sources" is "person"
      When it is assessed as of 2026-11-24
      Then "us-padfaa.no-broker-transfer" does not apply because its conditions are not met

    Scenario: A French broker of data on people in the United States is asked about its buyers, and bound
      Given the answer to "org.established_in" is "FR"
      And the answer to "market.places" is "SG"
      When it is assessed as of 2026-11-24
      Then "us-padfaa.no-broker-transfer" applies

    Scenario: While a French broker does not know its buyers' owners, the ban may apply
      Given the answer to "org.established_in" is "FR"
      And the answer to "sharing.concern_ties" is not known
      When it is assessed as of 2026-11-24
      Then "us-padfaa.no-broker-transfer" may apply, and "sharing.concern_ties" would settle it

    Scenario: While the buyer's ties are not known, the ban may apply
      Given the answer to "sharing.concern_ties" is not known
      When it is assessed as of 2026-11-24
      Then "us-padfaa.no-broker-transfer" may apply, and "sharing.concern_ties" would settle it

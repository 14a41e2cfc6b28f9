Feature: CLOUD Act
  Who hosts data or messages for others and is within reach of US courts hands over what a US order names, wherever it lies.

  Rule: 18 U.S.C. 2713 - production whatever the place of storage

    Scenario: The act starts on 23 March 2018: the day before
      Given the case "us-fed2-file-host"
      When it is assessed as of 2018-03-22
      Then "us-cloud-act.compelled-production" applies and is upcoming from 2018-03-23

    Scenario: The act starts on 23 March 2018: the day itself, for data kept in Canada too
      Given the case "us-fed2-file-host"
      When it is assessed as of 2018-03-23
      Then "us-cloud-act.compelled-production" applies and is in force from 2018-03-23

    Scenario Outline: Hosts and message services within US reach: <what>
      Given the case "us-fed2-file-host"
      And the answer to "market.contracts" is "<contracts>"
      And the answer to "online.services" is "<services>"
      When it is assessed as of 2026-11-24
      Then "us-cloud-act.compelled-production" <verdict>

      Examples:
        | what                                        | contracts                     | services             | verdict                                           |
        | customers keep their data with it           | standard-terms, cloud-service | website              | applies                                           |
        | users send each other messages              | standard-terms                | messaging            | applies                                           |
        | people post for others                      | standard-terms                | website, people-post | applies                                           |
        | a plain website                             | standard-terms                | website              | does not apply because its conditions are not met |

    Scenario: A host with no tie to the United States is outside
      Given the case "us-fed2-file-host"
      And the answer to "market.places" is "CA-QC"
      And the answer to "people.locations" is "CA-QC"
      When it is assessed as of 2026-11-24
      Then "us-cloud-act.compelled-production" does not apply because its conditions are not met

    Scenario: A shop that only uses a cloud service of others is not the one who is ordered
      Given the case "us-fed2-call-centre"
      When it is assessed as of 2026-11-24
      Then "us-cloud-act.compelled-production" does not apply because its conditions are not met

    Scenario: While the contracts are not known, the act may bind
      Given the case "us-fed2-file-host"
      And the answer to "market.contracts" is not known
      When it is assessed as of 2026-11-24
      Then "us-cloud-act.compelled-production" may apply, and "market.contracts" would settle it

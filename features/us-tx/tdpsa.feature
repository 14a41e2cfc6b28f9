Feature: Texas Data Privacy and Security Act, what goes beyond the pattern
  The common duties stand in us/state-privacy. Here: the fixed warning for whoever sells sensitive data, and the first days.

  Rule: Texas - the fixed warning

    Scenario Outline: In Texas, <sold> data going to <recipients>, firm <size>: the warning <verdict>
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "US-TX"
      And the answer to "market.places" is "US-TX"
      And the answer to "people.locations" is "US-TX"
      And the answer to "org.us_small_business" is "<size>"
      And the answer to "sharing.recipients" is "<recipients>"
      And the answer to "sharing.kinds_sold" is "<sold>"
      When it is assessed as of 2026-11-24
      Then "us-tx-tdpsa.controller-core" <verdict>

      Examples:
        | size             | recipients       | sold      | verdict                                           |
        | looked-not-small | buyers-for-money | intimate  | applies                                           |
        | looked-not-small | buyers-for-money | health    | may apply                                         |
        | looked-not-small | buyers-for-money | biometric | applies                                           |
        | looked-not-small | buyers-for-money | location  | applies                                           |
        | looked-not-small | buyers-for-money | children  | applies                                           |
        | looked-not-small | buyers-for-money | ordinary  | does not apply because its conditions are not met |
        | looked-not-small | ad-networks      | health    | does not apply because its conditions are not met |
        | looked-small     | buyers-for-money | health    | does not apply because its conditions are not met |

    Scenario Outline: The warning for health data, where it reveals a diagnosis settled as <settled>
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "US-TX"
      And the answer to "market.places" is "US-TX"
      And the answer to "people.locations" is "US-TX"
      And the answer to "org.us_small_business" is "looked-not-small"
      And the answer to "sharing.recipients" is "buyers-for-money"
      And the answer to "sharing.kinds_sold" is "health"
      And the open question of law "us-state-privacy.health-diagnosis-tx" is settled as <settled>
      When it is assessed as of 2026-11-24
      Then "us-tx-tdpsa.controller-core" <verdict>

      Examples:
        | settled | verdict        |
        | yes     | applies        |
        | no      | does not apply |

    Scenario: Whether the warning is due stays open while the kinds sold are not known
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "US-TX"
      And the answer to "market.places" is "US-TX"
      And the answer to "people.locations" is "US-TX"
      And the answer to "sharing.recipients" is "buyers-for-money"
      And the answer to "sharing.kinds_sold" is not known
      When it is assessed as of 2026-11-24
      Then "us-tx-tdpsa.controller-core" may apply, and "sharing.kinds_sold" would settle it

  Rule: What goes beyond the pattern

    Scenario Outline: Texas: on <day> the duties of its own are <state>
      Given the case "st-deal-app"
      And the answer to "org.established_in" is "US-TX"
      And the answer to "market.places" is "US-TX"
      And the answer to "people.locations" is "US-TX"
      And the answer to "people.count_by_place" is "US-TX: 1"
      When it is assessed as of <day>
      Then "us-tx-tdpsa.controller-core" applies and is <state> from 2024-07-01

      Examples:
        | day        | state    |
        | 2024-06-30 | upcoming |
        | 2024-07-01 | in force |

    Scenario Outline: Texas: on <day> the small firm's duty is <state>
      Given the case "st-small-tracker"
      And the answer to "org.established_in" is "US-TX"
      And the answer to "market.places" is "US-TX"
      And the answer to "people.locations" is "US-TX"
      When it is assessed as of <day>
      Then "us-tx-tdpsa.small-business-sensitive-sale" applies and is <state> from 2024-07-01

      Examples:
        | day        | state    |
        | 2024-06-30 | upcoming |
        | 2024-07-01 | in force |

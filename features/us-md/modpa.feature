Feature: Maryland Online Data Privacy Act, what goes beyond the pattern
  The common duties stand in us/state-privacy. Here: sensitive data only as far as strictly necessary, and never for sale.

  Rule: Maryland - strict necessity, and no sale of sensitive data

    Scenario Outline: With <number> people in Maryland, strict necessity <verdict>
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "US-MD"
      And the answer to "market.places" is "US-MD"
      And the answer to "people.locations" is "US-MD"
      And the answer to "people.count_by_place" is "US-MD: <number>"
      When it is assessed as of 2026-11-24
      Then "us-md-modpa.strict-necessity" <verdict>

      Examples:
        | number | verdict                                           |
        | 35000  | applies                                           |
        | 34999  | does not apply because its conditions are not met |

    Scenario: Whether strict necessity binds stays open while the people in Maryland are not counted
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "US-MD"
      And the answer to "market.places" is "US-MD"
      And the answer to "people.locations" is "US-MD"
      And the answer to "people.count_by_place" is not known
      When it is assessed as of 2026-11-24
      Then "us-md-modpa.strict-necessity" may apply, and "people.count_by_place" would settle it

    Scenario Outline: With <number> people in Maryland, <sold> data going to <recipients>: the ban on sale <verdict>
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "US-MD"
      And the answer to "market.places" is "US-MD"
      And the answer to "people.locations" is "US-MD"
      And the answer to "people.count_by_place" is "US-MD: <number>"
      And the answer to "sharing.recipients" is "<recipients>"
      And the answer to "sharing.kinds_sold" is "<sold>"
      When it is assessed as of 2026-11-24
      Then "us-md-modpa.strict-necessity.no-sensitive-sale" <verdict>

      Examples:
        | number | recipients       | sold      | verdict                                           |
        | 35000  | buyers-for-money | intimate  | applies                                           |
        | 35000  | buyers-for-money | health    | applies                                           |
        | 35000  | buyers-for-money | biometric | applies                                           |
        | 35000  | buyers-for-money | location  | applies                                           |
        | 35000  | buyers-for-money | children  | applies                                           |
        | 35000  | buyers-for-money | ordinary  | does not apply because its conditions are not met |
        | 35000  | ad-networks      | health    | does not apply because its conditions are not met |
        | 9999   | buyers-for-money | health    | does not apply because its conditions are not met |

    Scenario: Consent does not help: the sale of health data on people in Maryland is a reason to stop
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "US-MD"
      And the answer to "market.places" is "US-MD"
      And the answer to "people.locations" is "US-MD"
      And the answer to "people.count_by_place" is "US-MD: 35000"
      And the answer to "sharing.recipients" is "buyers-for-money"
      And the answer to "sharing.kinds_sold" is "health"
      And the answer to "data.grounds" is "explicit-yes"
      When it is assessed as of 2026-11-24
      Then "us-md-modpa.strict-necessity.no-sensitive-sale" stands in the tier "stop"

    Scenario: Whether sensitive data is sold in Maryland stays open while the kinds sold are not known
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "US-MD"
      And the answer to "market.places" is "US-MD"
      And the answer to "people.locations" is "US-MD"
      And the answer to "people.count_by_place" is "US-MD: 35000"
      And the answer to "sharing.recipients" is "buyers-for-money"
      And the answer to "sharing.kinds_sold" is not known
      When it is assessed as of 2026-11-24
      Then "us-md-modpa.strict-necessity.no-sensitive-sale" may apply, and "sharing.kinds_sold" would settle it

  Rule: Maryland - no sale to bodies that enforce immigration law

    Scenario Outline: With <number> people in Maryland and data going to <recipients>: the ban <verdict>
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "US-MD"
      And the answer to "market.places" is "US-MD"
      And the answer to "people.locations" is "US-MD"
      And the answer to "people.count_by_place" is "US-MD: <number>"
      And the answer to "sharing.recipients" is "<recipients>"
      And the answer to "sharing.sale_income" is "0"
      When it is assessed as of 2026-11-24
      Then "us-md-modpa.no-sale-for-immigration" <verdict>

      Examples:
        | number | recipients             | verdict                                           |
        | 35000  | buyers-for-money       | applies                                           |
        | 35000  | buyers-for-other-value | applies                                           |
        | 35000  | authorities            | does not apply because its conditions are not met |
        | 34999  | buyers-for-money       | does not apply because its conditions are not met |

    Scenario: Whether the ban binds stays open while the receivers are not known
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "US-MD"
      And the answer to "market.places" is "US-MD"
      And the answer to "people.locations" is "US-MD"
      And the answer to "people.count_by_place" is "US-MD: 35000"
      And the answer to "sharing.recipients" is not known
      When it is assessed as of 2026-11-24
      Then "us-md-modpa.no-sale-for-immigration" may apply, and "sharing.recipients" would settle it

    Scenario Outline: On <day> the ban is <state>
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "US-MD"
      And the answer to "market.places" is "US-MD"
      And the answer to "people.locations" is "US-MD"
      And the answer to "people.count_by_place" is "US-MD: 35000"
      And the answer to "sharing.recipients" is "buyers-for-money"
      When it is assessed as of <day>
      Then "us-md-modpa.no-sale-for-immigration" applies and is <state> from 2026-07-01

      Examples:
        | day        | state    |
        | 2026-06-30 | upcoming |
        | 2026-07-01 | in force |

  Rule: What goes beyond the pattern

    Scenario Outline: Maryland: on <day> the duties of its own are <state>
      Given the case "st-deal-app"
      And the answer to "org.established_in" is "US-MD"
      And the answer to "market.places" is "US-MD"
      And the answer to "people.locations" is "US-MD"
      And the answer to "people.count_by_place" is "US-MD: 35000"
      When it is assessed as of <day>
      Then "us-md-modpa.strict-necessity" applies and is <state> from 2026-04-01
      And "us-md-modpa.strict-necessity.no-sensitive-sale" applies and is <state> from 2026-04-01

      Examples:
        | day        | state    |
        | 2026-03-31 | upcoming |
        | 2026-04-01 | in force |

Feature: FTC rule on consumer reviews and testimonials
  16 CFR Part 465, since 21 October 2024.

  Rule: 465.2 - fake reviews

    Scenario Outline: Who has to do with the United States: <seat>, <market>, <people>, <lines>
      Given the case "ca-us-bakery-chat"
      And the answer to "org.established_in" is "<seat>"
      And the answer to "market.places" is "<market>"
      And the answer to "people.locations" is "<people>"
      And the answer to "use.red_lines" is "<lines>"
      When it is assessed as of 2026-11-28
      Then "us-review-rule.465-2.fake-reviews" <verdict>

      Examples:
        | seat  | market | people | lines         | verdict                                           |
        | US-NY | GB     | GB     | fake-reviews  | applies and is in force from 2024-10-21           |
        | GB    | US-NY  | GB     | fake-reviews  | applies and is in force from 2024-10-21           |
        | GB    | GB     | US-NY  | fake-reviews  | applies and is in force from 2024-10-21           |
        | GB    | GB     | GB     | fake-reviews  | does not apply because its conditions are not met |
        | US-NY | US-NY  | US-NY  | re-identifies | does not apply because its conditions are not met |

    Scenario Outline: The rule begins: <day>
      Given the case "ca-us-bakery-chat"
      And the answer to "market.places" is "US-NY"
      And the answer to "use.red_lines" is "fake-reviews"
      And the answer to "market.claims" is "customer-reviews"
      When it is assessed as of <day>
      Then "us-review-rule.465-2.fake-reviews" applies and is <state> from 2024-10-21
      And "us-review-rule.465-4-to-7.honest-reviews" applies and is <state> from 2024-10-21

      Examples:
        | day        | state    |
        | 2024-10-20 | upcoming |
        | 2024-10-21 | in force |

    Scenario: Invented reviews are a stop
      Given the case "ca-us-bakery-chat"
      And the answer to "market.places" is "US-NY"
      And the answer to "use.red_lines" is "fake-reviews"
      When it is assessed as of 2026-11-28
      Then "us-review-rule.465-2.fake-reviews" stands in the tier "stop"

  Rule: 465.4 to 465.7 - reviews that are shown

    Scenario Outline: Who shows reviews keeps them honest: <seat>, <market>, <people>, <claims>
      Given the case "ca-us-bakery-chat"
      And the answer to "org.established_in" is "<seat>"
      And the answer to "market.places" is "<market>"
      And the answer to "people.locations" is "<people>"
      And the answer to "market.claims" is "<claims>"
      When it is assessed as of 2026-11-28
      Then "us-review-rule.465-4-to-7.honest-reviews" <verdict>

      Examples:
        | seat  | market | people | claims           | verdict                                           |
        | US-NY | GB     | GB     | customer-reviews | applies                                           |
        | GB    | US-NY  | GB     | customer-reviews | applies                                           |
        | GB    | GB     | US-NY  | customer-reviews | applies                                           |
        | GB    | GB     | GB     | customer-reviews | does not apply because its conditions are not met |
        | US-NY | US-NY  | US-NY  | ai-abilities     | does not apply because its conditions are not met |

    Scenario: As long as it is not known what is shown, it may apply
      Given the case "ca-us-bakery-chat"
      And the answer to "market.places" is "US-NY"
      And the answer to "market.claims" is not known
      When it is assessed as of 2026-11-28
      Then "us-review-rule.465-4-to-7.honest-reviews" may apply, and "market.claims" would settle it

    Scenario: The penalty is the adjusted one of the trade rules
      Given the case "ca-us-bakery-chat"
      And the answer to "market.places" is "US-NY"
      And the answer to "use.red_lines" is "fake-reviews"
      When it is assessed as of 2026-11-28
      Then the highest fine for "us-review-rule.465-2.fake-reviews" is "53088 USD"

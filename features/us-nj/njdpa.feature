Feature: New Jersey Data Privacy Act, what goes beyond the pattern
  The common duties stand in us/state-privacy. Here: an assessment that must be there before the use begins.

  Rule: The assessment

    Scenario Outline: New Jersey wants it before the start: data going to <recipients>, kinds <data>, tool gives <output>, people may be <outcomes>: <verdict>
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "people.count_by_place" is "<code>: <number>"
      And the answer to "sharing.recipients" is "<recipients>"
      And the answer to "data.kinds" is "<data>"
      And the answer to "output.kinds" is "<output>"
      And the answer to "decision.domains" is "<domains>"
      And the answer to "decision.outcomes" is "<outcomes>"
      When it is assessed as of 2028-06-01
      Then "us-nj-njdpa.core" <verdict>

      Examples:
        | state      | key | code  | number | recipients             | data             | output          | domains    | outcomes     | verdict                                           |
        | New Jersey | nj  | US-NJ | 100000 | buyers-for-money       | contact          | recommendation  | low-stakes | minor        | applies                                           |
        | New Jersey | nj  | US-NJ | 100000 | buyers-for-other-value | contact          | recommendation  | low-stakes | minor        | applies                                           |
        | New Jersey | nj  | US-NJ | 100000 | ad-networks            | contact          | recommendation  | low-stakes | minor        | applies                                           |
        | New Jersey | nj  | US-NJ | 100000 | none                   | contact, genetic | recommendation  | low-stakes | minor        | applies                                           |
        | New Jersey | nj  | US-NJ | 100000 | none                   | contact          | score-of-person | credit     | refused      | applies                                           |
        | New Jersey | nj  | US-NJ | 100000 | none                   | contact          | score-of-person | credit     | granted-only | does not apply because its conditions are not met |
        | New Jersey | nj  | US-NJ | 100000 | none                   | contact          | recommendation  | credit     | refused      | does not apply because its conditions are not met |
        | New Jersey | nj  | US-NJ | 100000 | group-companies        | contact          | recommendation  | low-stakes | minor        | does not apply because its conditions are not met |

  Rule: What goes beyond the pattern

    Scenario Outline: New Jersey: on <day> the duties of its own are <state>
      Given the case "st-deal-app"
      And the answer to "org.established_in" is "US-NJ"
      And the answer to "market.places" is "US-NJ"
      And the answer to "people.locations" is "US-NJ"
      And the answer to "people.count_by_place" is "US-NJ: 100000"
      When it is assessed as of <day>
      Then "us-nj-njdpa.core" applies and is <state> from 2025-01-15

      Examples:
        | day        | state    |
        | 2025-01-14 | upcoming |
        | 2025-01-15 | in force |

Feature: Minnesota Consumer Data Privacy Act, what goes beyond the pattern
  The common duties stand in us/state-privacy. Here: questions about decisions made by profiling, and written policies.

  Rule: Minnesota - questions about profiled decisions, and policies

    Scenario Outline: With <number> people, a tool that gives <output> in the matter of <domains>, decided by <who>, people may be <outcomes>: the right to question <verdict>
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "US-MN"
      And the answer to "market.places" is "US-MN"
      And the answer to "people.locations" is "US-MN"
      And the answer to "people.count_by_place" is "US-MN: <number>"
      And the answer to "output.kinds" is "<output>"
      And the answer to "decision.domains" is "<domains>"
      And the answer to "decision.outcomes" is "<outcomes>"
      And the answer to "decision.automation" is "<who>"
      When it is assessed as of 2026-11-24
      Then "us-mn-mcdpa.contest-profiling" <verdict>

      Examples:
        | number | output          | domains          | who                       | outcomes     | verdict                                           |
        | 100000 | score-of-person | credit           | machine-alone             | refused      | applies                                           |
        | 100000 | score-of-person | credit           | machine-then-appeal       | refused      | applies                                           |
        | 100000 | score-of-person | credit           | person-confirms           | refused      | applies                                           |
        | 100000 | score-of-person | credit           | person-reviews            | refused      | applies                                           |
        | 100000 | score-of-person | credit           | person-decides-with-hints | refused      | applies                                           |
        | 100000 | score-of-person | credit           | no-decision               | refused      | does not apply because its conditions are not met |
        | 100000 | recommendation  | credit           | machine-alone             | refused      | does not apply because its conditions are not met |
        | 100000 | score-of-person | advertising-only | machine-alone             | refused      | does not apply because its conditions are not met |
        | 100000 | score-of-person | credit           | machine-alone             | minor        | does not apply because its conditions are not met |
        | 100000 | score-of-person | credit           | machine-alone             | granted-only | applies                                           |
        | 99999  | score-of-person | credit           | machine-alone             | refused      | does not apply because its conditions are not met |

    Scenario: Whether the right to question exists stays open while the outcome is not known
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "US-MN"
      And the answer to "market.places" is "US-MN"
      And the answer to "people.locations" is "US-MN"
      And the answer to "people.count_by_place" is "US-MN: 100000"
      And the answer to "output.kinds" is "score-of-person"
      And the answer to "decision.domains" is "credit"
      And the answer to "decision.automation" is "machine-alone"
      And the answer to "decision.outcomes" is not known
      When it is assessed as of 2026-11-24
      Then "us-mn-mcdpa.contest-profiling" may apply, and "decision.outcomes" would settle it

    Scenario Outline: With <number> people in Minnesota, policies and a named person: <verdict>
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "US-MN"
      And the answer to "market.places" is "US-MN"
      And the answer to "people.locations" is "US-MN"
      And the answer to "people.count_by_place" is "US-MN: <number>"
      When it is assessed as of 2026-11-24
      Then "us-mn-mcdpa.contest-profiling.policies" <verdict>

      Examples:
        | number | verdict                                           |
        | 100000 | applies                                           |
        | 99999  | does not apply because its conditions are not met |

    Scenario: Whether policies are due stays open while the people in Minnesota are not counted
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "US-MN"
      And the answer to "market.places" is "US-MN"
      And the answer to "people.locations" is "US-MN"
      And the answer to "people.count_by_place" is not known
      When it is assessed as of 2026-11-24
      Then "us-mn-mcdpa.contest-profiling.policies" may apply, and "people.count_by_place" would settle it

  Rule: What goes beyond the pattern

    Scenario Outline: Minnesota: on <day> the duties of its own are <state>
      Given the case "st-deal-app"
      And the answer to "org.established_in" is "US-MN"
      And the answer to "market.places" is "US-MN"
      And the answer to "people.locations" is "US-MN"
      And the answer to "people.count_by_place" is "US-MN: 100000"
      When it is assessed as of <day>
      Then "us-mn-mcdpa.contest-profiling" applies and is <state> from 2025-07-31
      And "us-mn-mcdpa.contest-profiling.policies" applies and is <state> from 2025-07-31

      Examples:
        | day        | state    |
        | 2025-07-30 | upcoming |
        | 2025-07-31 | in force |

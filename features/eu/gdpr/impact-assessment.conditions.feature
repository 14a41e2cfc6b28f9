Feature: GDPR, the impact assessment, condition by condition
  Each condition is tried alone: one is taken away while the others hold, or it is the only one left of several that would do.

  Rule: Article 35 - the criteria besides new technology

    Scenario Outline: Each criterion of the guidelines counts by itself: <criterion>
      Given the case "gdpr-workshop"
      And the answer to "data.kinds" is "<kinds>"
      And the answer to "data.sources" is "<sources>"
      And the answer to "people.groups" is "<people>"
      And the answer to "decision.domains" is "<domain>"
      And the answer to "decision.automation" is "<who decides>"
      And the answer to "decision.outcomes" is "<outcome>"
      And the answer to "output.kinds" is "<output>"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.wp248-besides-technology" <verdict>

      Examples:
        | criterion                            | kinds    | sources          | people      | domain    | who decides    | outcome     | output          | verdict    |
        | none                                 | contact  | person           | customers   | none      | no-decision    | none        | text            | is not met |
        | evaluation of people                 | contact  | person           | customers   | none      | no-decision    | none        | score-of-person | is met     |
        | a machine alone decides on insurance | contact  | person           | customers   | insurance | machine-alone  | worse-terms | text            | is met     |
        | conduct is followed                  | contact  | person, observed | customers   | none      | no-decision    | none        | text            | is met     |
        | highly personal data                 | location | person           | customers   | none      | no-decision    | none        | text            | is met     |
        | data from several sources            | contact  | person, bought   | customers   | none      | no-decision    | none        | text            | is met     |
        | people in a weak position            | contact  | person           | in-hardship | none      | no-decision    | none        | text            | is met     |
        | a home can be refused                | contact  | person           | customers   | housing   | person-reviews | refused     | text            | is met     |
        | a home, with nothing to be lost      | contact  | person           | customers   | housing   | person-reviews | minor       | text            | is not met |

    Scenario Outline: Many people alone call for no assessment, where fixed rules handle plain data and nobody is watched (<count>, <kind>)
      Given the case "gdpr-workshop"
      And the answer to "use.technology" is "fixed-rules"
      And the answer to "people.in_use_count" is "<count>"
      And the answer to "data.kinds" is "contact, <kind>"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.dpia-required" <verdict>

      Examples:
        | count | kind        | verdict    |
        | 10000 | education   | is not met |
        | 10000 | health      | is met     |
        | 10000 | convictions | is met     |
        | 9999  | health      | is not met |
        | 9999  | convictions | is not met |

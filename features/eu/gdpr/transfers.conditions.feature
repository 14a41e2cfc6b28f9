Feature: GDPR, transfers to other countries, condition by condition
  Each condition is tried alone: one is taken away while the others hold, or it is the only one left of several that would do.

  Rule: Articles 44 to 49 - a transfer without any tool must stop

    Scenario Outline: To a country that is not recognised, data goes only under a tool that fits the receiver (<place>, <cover>)
      Given the case "gdpr-fintech"
      And the answer to "vendor.places" is "<place>"
      And the answer to "data.places" is "<place>"
      And the answer to "transfer.cover" is "<cover>"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art44.transfer-rule" stands in the tier "<tier>"

      Examples:
        | place | cover                        | tier   |
        | IN    | none                         | stop   |
        | IN    | eu-clauses                   | do-now |
        | IN    | subject-to-gdpr              | stop   |
        | IN    | eu-clauses, subject-to-gdpr  | stop   |
        | IN    | group-rules                  | do-now |
        | IN    | group-rules, subject-to-gdpr | do-now |
        | IN    | consent-to-go-abroad         | do-now |
        | IN    | one-off-need                 | do-now |
        | US    | none                         | stop   |
        | US    | dpf-listed                   | do-now |
        | JP    | none                         | do-now |

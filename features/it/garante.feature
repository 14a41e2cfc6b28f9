Feature: Garante list of uses that need an impact assessment (decision 467/2018)

  Rule: GDPR Article 35(4) - the list

    Scenario Outline: The list binds from its publication (<day>)
      Given the case "it-padova-hiring"
      When it is assessed as of <day>
      Then "it-garante.dpia-list" applies and is <state> from 2018-11-19

      Examples:
        | day        | state    |
        | 2018-11-18 | upcoming |
        | 2018-11-19 | in force |
        | 2026-11-24 | in force |

    Scenario: A lawyer's drafting tool for a few adult clients is not on the list
      Given the case "it-torino-lawyer"
      When it is assessed as of 2026-11-24
      Then "it-garante.dpia-list" does not apply because its conditions are not met
      And the test "it-garante.listed" is not met

    Scenario Outline: Scoring counts on a large scale, without AI too (<number>; <output>)
      Given the case "it-torino-lawyer"
      And the answer to "use.technology" is "fixed-rules"
      And the answer to "people.in_use_count" is "<number>"
      And the answer to "output.kinds" is "<output>"
      When it is assessed as of 2026-11-24
      Then the test "it-garante.listed" <state>

      Examples:
        | number | output          | state      |
        | 10000  | score-of-person | is met     |
        | 9999   | score-of-person | is not met |
        | 10000  | text            | is not met |

    Scenario Outline: A machine that alone refuses people counts, without AI too (<decision>)
      Given the case "it-padova-hiring"
      And the answer to "use.technology" is "fixed-rules"
      And the answer to "decision.automation" is "<decision>"
      And the answer to "decision.reviewer" is "understands, looks-at-more, can-change, before-effect"
      When it is assessed as of 2026-11-24
      Then the test "it-garante.listed" <state>

      Examples:
        | decision       | state      |
        | machine-alone  | is met     |
        | person-reviews | is not met |

    Scenario Outline: Watching workers counts, without AI too (<sources>)
      Given the case "it-torino-lawyer"
      And the answer to "use.technology" is "fixed-rules"
      And the answer to "data.sources" is "<sources>"
      When it is assessed as of 2026-11-24
      Then the test "it-garante.listed" <state>

      Examples:
        | sources  | state      |
        | observed | is met     |
        | person   | is not met |

    Scenario Outline: AI counts together with another criterion of the guidelines (<technology>; <data>)
      Given the case "it-torino-lawyer"
      And the answer to "use.technology" is "<technology>"
      And the answer to "data.kinds" is "<data>"
      When it is assessed as of 2026-11-24
      Then the test "it-garante.listed" <state>

      Examples:
        | technology          | data    | state      |
        | learns-or-generates | health  | is met     |
        | learns-or-generates | contact | is not met |
        | fixed-rules         | health  | is not met |

    Scenario Outline: Data of vulnerable people counts on a large scale unless it is only now and then (<people>; <stage>)
      Given the case "it-torino-lawyer"
      And the answer to "use.technology" is "fixed-rules"
      And the answer to "people.in_use_count" is "10000"
      And the answer to "people.groups" is "<people>"
      And the answer to "use.stage" is "<stage>"
      When it is assessed as of 2026-11-24
      Then the test "it-garante.listed" <state>

      Examples:
        | people           | stage        | state      |
        | patients         | live         | is met     |
        | elderly-or-frail | live         | is met     |
        | disabled         | live         | is met     |
        | patients         | planned      | is met     |
        | patients         | now-and-then | is not met |
        | customers        | live         | is not met |

    Scenario Outline: Below a large scale it stays open whether data of vulnerable people counts (<number>; <people>)
      Given the case "it-torino-lawyer"
      And the answer to "use.technology" is "fixed-rules"
      And the answer to "people.groups" is "<people>"
      And the answer to "use.stage" is "live"
      And the answer to "people.in_use_count" is "<number>"
      When it is assessed as of 2026-11-24
      Then the test "it-garante.listed" <state>

      Examples:
        | number | people    | state      |
        | 10000  | patients  | is met     |
        | 9999   | patients  | is open    |
        | 9999   | customers | is not met |

    Scenario Outline: Children count where the tool is meant for them or the firm knows of them (<contact>)
      Given the case "it-torino-lawyer"
      And the answer to "use.technology" is "fixed-rules"
      And the answer to "people.in_use_count" is "10000"
      And the answer to "children.ages" is "age-15"
      And the answer to "children.attract" is "<contact>"
      When it is assessed as of 2026-11-24
      Then the test "it-garante.listed" <state>

      Examples:
        | contact                   | state      |
        | made-for-children         | is met     |
        | we-know-who               | is met     |
        | through-parents-or-school | is met     |
        | age-check                 | is not met |

    Scenario Outline: The list follows the place of business, and the people if the firm is not in Europe (<established>; <people>)
      Given the case "it-padova-hiring"
      And the answer to "org.established_in" is "<established>"
      And the answer to "people.locations" is "<people>"
      When it is assessed as of 2026-11-24
      Then "it-garante.dpia-list" <verdict>

      Examples:
        | established | people | verdict                                         |
        | IT          | AT     | applies                                         |
        | US-NY       | IT     | applies                                         |
        | AT          | IT     | does not apply because its conditions are not met |
        | US-NY       | AT     | does not apply because its conditions are not met |

    Scenario: A processor on a client's orders does not make the assessment
      Given the case "it-padova-hiring"
      And the answer to "role.deeds" is "uses-it, sells-it"
      And the answer to "role.data" is "for-clients"
      When it is assessed as of 2026-11-24
      Then "it-garante.dpia-list" does not apply because its conditions are not met

    Scenario: Not knowing where the data comes from leaves it open
      Given the case "it-torino-lawyer"
      And the answer to "use.technology" is "fixed-rules"
      And the answer to "data.sources" is not known
      When it is assessed as of 2026-11-24
      Then "it-garante.dpia-list" may apply, and "data.sources" would settle it

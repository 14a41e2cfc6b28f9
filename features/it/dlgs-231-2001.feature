Feature: D.Lgs. 231/2001 Article 25-vicies, liability of companies for AI offences

  Rule: Article 25-vicies - Articles 437-bis and 612-quater as offences of the company

    Scenario Outline: The company answers from 30 September 2026 on (<day>)
      Given the case "it-milano-emergency"
      When it is assessed as of <day>
      Then "it-dlgs231.art25vicies.entity-liability" applies and is <state> from 2026-09-30

      Examples:
        | day        | state    |
        | 2026-09-29 | upcoming |
        | 2026-09-30 | in force |
        | 2026-11-24 | in force |

    Scenario Outline: Companies and associations answer, one-person businesses and public authorities do not (<kind>)
      Given the case "it-milano-emergency"
      And the answer to "org.kind" is "<kind>"
      When it is assessed as of 2026-11-24
      Then "it-dlgs231.art25vicies.entity-liability" <verdict>

      Examples:
        | kind        | verdict                                         |
        | for-profit  | applies                                         |
        | nonprofit   | applies                                         |
        | charity     | applies                                         |
        | sole-trader | does not apply because its conditions are not met |
        | public-body | does not apply because its conditions are not met |

    Scenario Outline: Fakes of people count too (<output>; <content>)
      Given the case "it-genova-studio"
      And the answer to "output.kinds" is "<output>"
      And the answer to "output.depicts" is "<content>"
      When it is assessed as of 2026-11-24
      Then "it-dlgs231.art25vicies.entity-liability" <verdict>

      Examples:
        | output | content                | verdict                                         |
        | video  | real-person-not-agreed | applies                                         |
        | video  | could-make-intimate    | may apply                                         |
        | video  | real-person-agreed     | does not apply because its conditions are not met |
        | text   | none                   | does not apply because its conditions are not met |

    Scenario: A tool made to undress people counts whatever else is said
      Given the case "it-genova-studio"
      And the answer to "use.red_lines" is "intimate-fakes"
      And the answer to "output.kinds" is "text"
      When it is assessed as of 2026-11-24
      Then "it-dlgs231.art25vicies.entity-liability" applies

    Scenario: For a high-risk tool that can hardly endanger anyone, the answer is left open
      Given the case "it-padova-hiring"
      When it is assessed as of 2026-11-24
      Then "it-dlgs231.art25vicies.entity-liability" may apply

    Scenario Outline: Italy must be concerned (<established>; <people>)
      Given the case "it-milano-emergency"
      And the answer to "org.established_in" is "<established>"
      And the answer to "people.locations" is "<people>"
      When it is assessed as of 2026-11-24
      Then "it-dlgs231.art25vicies.entity-liability" <verdict>

      Examples:
        | established | people | verdict                                         |
        | IT          | AT     | applies                                         |
        | AT          | IT     | applies                                         |
        | AT          | AT     | does not apply because its conditions are not met |

    Scenario: Not knowing the kind of organisation leaves it open
      Given the case "it-milano-emergency"
      And the answer to "org.kind" is not known
      When it is assessed as of 2026-11-24
      Then "it-dlgs231.art25vicies.entity-liability" may apply, and "org.kind" would settle it

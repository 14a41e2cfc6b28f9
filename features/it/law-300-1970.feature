Feature: Law 300/1970 (Workers' Statute), Article 4
  A tool from which remote watching of workers may also result needs a reason, and a union agreement or a permit, before it is installed.

  Rule: Article 4 - remote monitoring

    Scenario Outline: The rule has stood since June 1970 (<day>)
      Given the case "it-bologna-warehouse"
      When it is assessed as of <day>
      Then "it-l300.art4.remote-monitoring" applies and is <state> from 1970-06-11

      Examples:
        | day        | state    |
        | 1970-06-10 | upcoming |
        | 1970-06-11 | in force |
        | 2026-11-24 | in force |

    Scenario: The workers' own consent does not replace the agreement
      Given the case "it-bologna-warehouse"
      And the answer to "data.grounds" is "explicit-yes"
      When it is assessed as of 2026-11-24
      Then "it-l300.art4.remote-monitoring" applies

    Scenario Outline: A planned tool counts, since installing it completes the offence (<stage>)
      Given the case "it-bologna-warehouse"
      And the answer to "use.stage" is "<stage>"
      When it is assessed as of 2026-11-24
      Then "it-l300.art4.remote-monitoring" applies

      Examples:
        | stage   |
        | planned |
        | trying  |

    Scenario Outline: One worker in Italy is enough (<staff>)
      Given the case "it-bologna-warehouse"
      And the answer to "org.headcount" is "<staff>"
      When it is assessed as of 2026-11-24
      Then "it-l300.art4.remote-monitoring" <verdict>

      Examples:
        | staff         | verdict                                         |
        | IT: 1         | applies                                         |
        | IT: 0, AT: 40 | does not apply because its conditions are not met |

    Scenario Outline: Watching by use or by purpose counts (<purpose>; <uses>)
      Given the case "it-bologna-warehouse"
      And the answer to "use.purposes" is "<purpose>"
      And the answer to "employment.uses" is "<uses>"
      When it is assessed as of 2026-11-24
      Then "it-l300.art4.remote-monitoring" <verdict>

      Examples:
        | purpose           | uses       | verdict                                         |
        | worker-monitoring | none       | applies                                         |
        | surveillance      | none       | applies                                         |
        | worker-management | monitoring | applies                                         |
        | worker-management | scheduling | does not apply because its conditions are not met |

    Scenario Outline: Tools that staff work with and that show how they work are an open question (<purpose>; <uses>; <people>)
      Given the case "it-bologna-warehouse"
      And the answer to "use.purposes" is "<purpose>"
      And the answer to "employment.uses" is "<uses>"
      And the answer to "people.groups" is "<people>"
      When it is assessed as of 2026-11-24
      Then "it-l300.art4.remote-monitoring" <verdict>

      Examples:
        | purpose            | uses            | people    | verdict                                         |
        | worker-management  | performance     | employees | may apply                                       |
        | worker-management  | tasks-by-person | employees | may apply                                       |
        | meeting-call-notes | none            | employees | may apply                                       |
        | meeting-call-notes | none            | customers | does not apply because its conditions are not met |
        | writing            | none            | employees | does not apply because its conditions are not met |

    Scenario Outline: Once settled, the open question decides (<uses>; <answer>)
      Given the case "it-bologna-warehouse"
      And the answer to "use.purposes" is "worker-management"
      And the answer to "employment.uses" is "<uses>"
      And the open question of law "it-l300.more-than-a-work-tool" is settled as <answer>
      When it is assessed as of 2026-11-24
      Then "it-l300.art4.remote-monitoring" <verdict>

      Examples:
        | uses        | answer | verdict                                         |
        | performance | yes    | applies                                         |
        | performance | no     | does not apply because its conditions are not met |
        | scheduling  | yes    | does not apply because its conditions are not met |

    Scenario: A tool that concerns only people abroad is out
      Given the case "it-bologna-warehouse"
      And the answer to "people.locations" is "AT"
      When it is assessed as of 2026-11-24
      Then "it-l300.art4.remote-monitoring" does not apply because its conditions are not met

    Scenario: A maker that only sells the tool is not the employer
      Given the case "it-bologna-warehouse"
      And the answer to "role.deeds" is "sells-it"
      When it is assessed as of 2026-11-24
      Then "it-l300.art4.remote-monitoring" does not apply because its conditions are not met

    Scenario: Not knowing the staff leaves it open
      Given the case "it-bologna-warehouse"
      And the answer to "org.headcount" is not known
      When it is assessed as of 2026-11-24
      Then "it-l300.art4.remote-monitoring" may apply, and "org.headcount" would settle it

    Scenario: The judge may raise the fine up to five times
      Given the case "it-bologna-warehouse"
      When it is assessed as of 2026-11-28
      Then the highest fine for "it-l300.art4.remote-monitoring" is "7745 EUR"

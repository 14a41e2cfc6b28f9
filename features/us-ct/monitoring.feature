Feature: Connecticut, notice of electronic monitoring at work
  Whoever watches staff by electronic means tells them in writing how and where, and posts it.

  Rule: Conn. Gen. Stat. 31-48d(b) - notice

    Scenario Outline: From 2026-10-01: <day>
      Given the case "ct-office-watch"
      When it is assessed as of <day>
      Then "us-ct-monitoring.notice" applies and is <state> from 2026-10-01

      Examples:
        | day        | state    |
        | 2026-09-30 | upcoming |
        | 2026-10-01 | in force |

    Scenario Outline: Who is bound, where, and to whom: <what>
      Given the case "ct-office-watch"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-ct-monitoring.notice" <verdict>

      Examples:
        | what                          | fact             | answer             | verdict                                           |
        | a firm                        | org.kind         | for-profit         | applies                                           |
        | a public body                 | org.kind         | public-body        | applies                                           |
        | a private person              | org.kind         | private-person     | does not apply because its conditions are not met |
        | staff in another state        | people.locations | US-NY              | does not apply because its conditions are not met |
        | workers of a supplier         | people.groups    | contractors        | does not apply because its conditions are not met |
        | the maker of the program only | role.deeds       | built-it, sells-it | does not apply because its conditions are not met |

    Scenario Outline: Any electronic means: <what>
      Given the case "ct-office-watch"
      And the answer to "use.purposes" is "<purposes>"
      And the answer to "employment.uses" is "<uses>"
      And the answer to "interaction.listening" is "<listening>"
      When it is assessed as of 2026-11-24
      Then "us-ct-monitoring.notice" <verdict>

      Examples:
        | what                           | purposes           | uses            | listening      | verdict                                           |
        | the purpose is to watch        | worker-monitoring  | none            | none           | applies                                           |
        | watching among other uses      | worker-management  | monitoring      | none           | applies                                           |
        | rating by work done            | worker-management  | performance     | none           | may apply                                         |
        | tasks given out by conduct     | worker-management  | tasks-by-person | none           | may apply                                         |
        | talks recorded                 | meeting-call-notes | none            | records-speech | may apply                                         |
        | talks heard live               | meeting-call-notes | none            | analyses-live  | may apply                                         |
        | messages read                  | accounting-admin   | none            | reads-messages | may apply                                         |
        | neither watched, rated nor heard | accounting-admin | none            | none           | does not apply because its conditions are not met |

    Scenario Outline: Were it settled that rating collects more than work records (<value>)
      Given the case "ct-office-watch"
      And the answer to "use.purposes" is "worker-management"
      And the answer to "employment.uses" is "performance"
      And the open question of law "us-ct-monitoring.more-than-work-records" is settled as <value>
      When it is assessed as of 2026-11-24
      Then "us-ct-monitoring.notice" <verdict>

      Examples:
        | value | verdict                                           |
        | yes   | applies                                           |
        | no    | does not apply because its conditions are not met |

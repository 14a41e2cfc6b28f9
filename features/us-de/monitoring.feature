Feature: Delaware, notice of monitoring at work
  Calls, e-mail and internet use of staff: a notice each day, or one confirmed beforehand.

  Rule: 19 Del. C. 705 - notice

    Scenario Outline: From 2002-01-01: <day>
      Given the case "de-us-office-watch"
      When it is assessed as of <day>
      Then "us-de-monitoring.notice" applies and is <state> from 2002-01-01

      Examples:
        | day        | state    |
        | 2001-12-31 | upcoming |
        | 2002-01-01 | in force |

    Scenario Outline: Who is bound, where, and to whom: <what>
      Given the case "de-us-office-watch"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-de-monitoring.notice" <verdict>

      Examples:
        | what                          | fact               | answer             | verdict                                           |
        | a firm                        | org.kind           | for-profit         | applies                                           |
        | a charity                     | org.kind           | charity            | applies                                           |
        | a public body                 | org.kind           | public-body        | applies                                           |
        | a private person              | org.kind           | private-person     | does not apply because its conditions are not met |
        | no place of business there    | org.established_in | US-PA              | does not apply because its conditions are not met |
        | staff in another state        | people.locations   | US-PA              | does not apply because its conditions are not met |
        | workers of a supplier         | people.groups      | contractors        | does not apply because its conditions are not met |
        | the maker of the program only | role.deeds         | built-it, sells-it | does not apply because its conditions are not met |

    Scenario Outline: Telephone, e-mail and internet: <what>
      Given the case "de-us-office-watch"
      And the answer to "use.purposes" is "<purposes>"
      And the answer to "employment.uses" is "<uses>"
      And the answer to "data.kinds" is "<kinds>"
      And the answer to "interaction.listening" is "<listening>"
      When it is assessed as of 2026-11-24
      Then "us-de-monitoring.notice" <verdict>

      Examples:
        | what                                | purposes          | uses        | kinds        | listening      | verdict                                           |
        | messages read to watch staff        | worker-monitoring | monitoring  | messages     | none           | applies                                           |
        | pages visited, to watch staff       | worker-monitoring | none        | browsing     | none           | applies                                           |
        | watching among other purposes       | worker-management | monitoring  | browsing     | none           | applies                                           |
        | watching, by what is not told       | worker-monitoring | monitoring  | work-history | none           | may apply                                         |
        | talks recorded, staff not watched   | meeting-call-notes | none       | pictures-voice | records-speech | may apply                                       |
        | talks heard live                    | meeting-call-notes | none       | pictures-voice | analyses-live  | may apply                                       |
        | messages read for another purpose   | accounting-admin  | none        | messages     | reads-messages | may apply                                         |
        | mail data, nobody watched or heard  | accounting-admin  | none        | messages     | none           | does not apply because its conditions are not met |
        | rating by work done                 | worker-management | performance | work-history | none           | does not apply because its conditions are not met |

    Scenario Outline: Were it settled what is watched (<value>)
      Given the case "de-us-office-watch"
      And the answer to "data.kinds" is "work-history"
      And the open question of law "us-de-monitoring.what-is-watched" is settled as <value>
      When it is assessed as of 2026-11-24
      Then "us-de-monitoring.notice" <verdict>

      Examples:
        | value | verdict                                           |
        | yes   | applies                                           |
        | no    | does not apply because its conditions are not met |

Feature: D.Lgs. 152/1997 Article 1-bis, notice of automated systems at work
  From 13 August 2022 every automated system that fed work decisions had to be described; since 5 May 2023 only fully automated ones.

  Rule: Article 1-bis - notice to workers and unions

    Scenario Outline: The notice for a machine that decides alone was born on 13 August 2022 and was never interrupted (<day>)
      Given the case "it-padova-hiring"
      When it is assessed as of <day>
      Then "it-dlgs152-1997.art1bis.automated-systems-notice" applies and is <state>

      Examples:
        | day        | state                    |
        | 2022-08-12 | upcoming from 2022-08-13 |
        | 2022-08-13 | in force from 2022-08-13 |
        | 2023-05-04 | in force from 2022-08-13 |
        | 2023-05-05 | in force from 2023-05-05 |
        | 2026-11-24 | in force from 2023-05-05 |

    Scenario Outline: Trap - since 5 May 2023 a tool with a person who really decides is out (<day>)
      Given the case "it-padova-hiring"
      And the answer to "decision.automation" is "<decision>"
      When it is assessed as of <day>
      Then "it-dlgs152-1997.art1bis.automated-systems-notice" <verdict>

      Examples:
        | decision                  | day        | verdict                                |
        | person-reviews            | 2022-08-13 | applies and is in force from 2022-08-13 |
        | person-reviews            | 2023-05-04 | applies and is in force from 2022-08-13 |
        | person-reviews            | 2023-05-05 | does not apply                         |
        | person-reviews            | 2026-11-24 | does not apply because it has ended    |
        | person-decides-with-hints | 2026-11-24 | does not apply                         |
        | machine-alone             | 2026-11-24 | applies                                |
        | machine-then-appeal       | 2026-11-24 | applies                                |

    Scenario Outline: A mere signature is an open question (<answer>)
      Given the case "it-padova-hiring"
      And the answer to "decision.automation" is "<decision>"
      And the open question of law "it-dlgs152-1997.fully-automated-edge" is settled as <answer>
      When it is assessed as of 2026-11-24
      Then "it-dlgs152-1997.art1bis.automated-systems-notice" <verdict>

      Examples:
        | decision        | answer | verdict        |
        | person-confirms | yes    | applies        |
        | person-confirms | no     | does not apply |
        | person-reviews  | yes    | does not apply |

    Scenario: Until it is settled, the notice may be due for a mere signature
      Given the case "it-padova-hiring"
      And the answer to "decision.automation" is "person-confirms"
      When it is assessed as of 2026-11-24
      Then "it-dlgs152-1997.art1bis.automated-systems-notice" may apply

    Scenario Outline: A system that watches by itself while a person reads the result is an open question too (<answer>)
      Given the case "it-bologna-warehouse"
      And the answer to "employment.uses" is "<uses>"
      And the open question of law "it-dlgs152-1997.fully-automated-edge" is settled as <answer>
      When it is assessed as of 2026-11-24
      Then "it-dlgs152-1997.art1bis.automated-systems-notice" <verdict>

      Examples:
        | uses        | answer | verdict        |
        | monitoring  | yes    | applies        |
        | monitoring  | no     | does not apply |
        | performance | yes    | does not apply |

    Scenario: Until it is settled, the notice may be due for monitoring
      Given the case "it-bologna-warehouse"
      When it is assessed as of 2026-11-24
      Then "it-dlgs152-1997.art1bis.automated-systems-notice" may apply

    Scenario Outline: Neither firm size nor AI matters (<staff>; <technology>)
      Given the case "it-padova-hiring"
      And the answer to "org.headcount" is "<staff>"
      And the answer to "use.technology" is "<technology>"
      When it is assessed as of 2026-11-24
      Then "it-dlgs152-1997.art1bis.automated-systems-notice" applies

      Examples:
        | staff | technology          |
        | IT: 1 | learns-or-generates |
        | IT: 25 | fixed-rules        |

    Scenario Outline: The place of the job decides (<jobs>)
      Given the case "it-padova-hiring"
      And the answer to "employment.job_places" is "<jobs>"
      When it is assessed as of 2026-11-24
      Then "it-dlgs152-1997.art1bis.automated-systems-notice" <verdict>

      Examples:
        | jobs   | verdict                                         |
        | AT, IT | applies                                         |
        | AT     | does not apply because its conditions are not met |

    Scenario: A maker that only sells the tool is not the employer
      Given the case "it-padova-hiring"
      And the answer to "role.deeds" is "sells-it"
      When it is assessed as of 2026-11-24
      Then "it-dlgs152-1997.art1bis.automated-systems-notice" does not apply because its conditions are not met

    Scenario: A tool that is not used on workers or applicants is out
      Given the case "it-padova-hiring"
      And the answer to "employment.uses" is "none"
      When it is assessed as of 2026-11-24
      Then "it-dlgs152-1997.art1bis.automated-systems-notice" does not apply because its conditions are not met

    Scenario: Not knowing who decides leaves it open
      Given the case "it-padova-hiring"
      And the answer to "decision.automation" is not known
      When it is assessed as of 2026-11-24
      Then "it-dlgs152-1997.art1bis.automated-systems-notice" may apply, and "decision.automation" would settle it

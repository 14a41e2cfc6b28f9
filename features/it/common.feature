Feature: Tests shared by Italian law
  Italy is concerned by the place of business or by the people; staff on the payroll there make an employer; a machine decides alone
  where nobody looks at the case before the decision.

  Rule: Place of business or people in Italy

    Scenario Outline: A place of business or people in Italy is enough (<established>; <people>)
      Given the case "it-torino-lawyer"
      And the answer to "org.established_in" is "<established>"
      And the answer to "people.locations" is "<people>"
      When it is assessed as of 2026-11-24
      Then the test "it.here" <state>

      Examples:
        | established | people | state      |
        | IT          | AT     | is met     |
        | AT          | IT     | is met     |
        | AT          | AT     | is not met |

    Scenario: Not knowing where the people are leaves it open for an Austrian firm
      Given the case "it-torino-lawyer"
      And the answer to "org.established_in" is "AT"
      And the answer to "people.locations" is not known
      When it is assessed as of 2026-11-24
      Then the test "it.here" is open

  Rule: Employer in Italy

    Scenario Outline: One person on the payroll in Italy makes an employer (<staff>)
      Given the case "it-padova-hiring"
      And the answer to "org.headcount" is "<staff>"
      When it is assessed as of 2026-11-24
      Then the test "it.employer" <state>

      Examples:
        | staff         | state      |
        | IT: 0, AT: 30 | is not met |
        | IT: 1         | is met     |
        | IT: 2         | is met     |
        | IT: 0..3      | is open    |

  Rule: A machine that decides at work with no person in it

    Scenario Outline: Only a person who looks before the decision takes the tool out (<decision>)
      Given the case "it-padova-hiring"
      And the answer to "decision.automation" is "<decision>"
      When it is assessed as of 2026-11-24
      Then the test "it.fully-automated-hr" <state>

      Examples:
        | decision                  | state      |
        | machine-alone             | is met     |
        | machine-then-appeal       | is met     |
        | person-confirms           | is not met |
        | person-reviews            | is not met |
        | person-decides-with-hints | is not met |
        | no-decision               | is not met |

    Scenario Outline: The tool must be used on workers or applicants (<uses>)
      Given the case "it-padova-hiring"
      And the answer to "employment.uses" is "<uses>"
      When it is assessed as of 2026-11-24
      Then the test "it.fully-automated-hr" <state>

      Examples:
        | uses       | state      |
        | scheduling | is met     |
        | dismissal  | is met     |
        | none       | is not met |

    Scenario: Not knowing who decides leaves it open
      Given the case "it-padova-hiring"
      And the answer to "decision.automation" is not known
      When it is assessed as of 2026-11-24
      Then the test "it.fully-automated-hr" is open

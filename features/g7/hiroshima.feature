Feature: Hiroshima Process - a voluntary code, for those who make AI and those who use it
  The eleven actions and the twelfth principle bind nobody. They stand at the end of the list, whatever else is on it.

  Rule: Code of Conduct - steps for those who use AI

    Scenario Outline: A shop that uses a chatbot may take the step <id>, and need not
      Given the case "eu-web-shop-chatbot"
      When it is assessed as of 2026-11-24
      Then "<id>" applies and is voluntary from 2023-10-30
      And "<id>" stands in the tier "good-practice"

      Examples:
        | id |
        | g7-hiroshima.a01.use |
        | g7-hiroshima.a02.use |
        | g7-hiroshima.a03.use |
        | g7-hiroshima.a04.use |
        | g7-hiroshima.a05.use |
        | g7-hiroshima.a06.use |
        | g7-hiroshima.a07.use |
        | g7-hiroshima.a10.use |
        | g7-hiroshima.a11.use |

    Scenario Outline: Before the code was agreed there was no step <id> to take
      Given the case "eu-web-shop-chatbot"
      When it is assessed as of 2023-10-29
      Then "<id>" applies and is voluntary from 2023-10-30

      Examples:
        | id |
        | g7-hiroshima.a01.use |
        | g7-hiroshima.a02.use |
        | g7-hiroshima.a03.use |
        | g7-hiroshima.a04.use |
        | g7-hiroshima.a05.use |
        | g7-hiroshima.a06.use |
        | g7-hiroshima.a07.use |
        | g7-hiroshima.a10.use |
        | g7-hiroshima.a11.use |

    Scenario: A firm that only sells tools it does not use is not asked to do what users do
      Given the case "eu-hr-software-maker"
      And the answer to "role.deeds" is "built-it, sells-it"
      When it is assessed as of 2026-11-24
      Then these duties do not apply:
        | g7-hiroshima.a01.use |
        | g7-hiroshima.a02.use |
        | g7-hiroshima.a03.use |
        | g7-hiroshima.a04.use |
        | g7-hiroshima.a05.use |
        | g7-hiroshima.a06.use |
        | g7-hiroshima.a07.use |
        | g7-hiroshima.a10.use |
        | g7-hiroshima.a11.use |

    Scenario: A table of fixed rules is no AI
      Given the case "eu-web-shop-chatbot"
      And the answer to "use.technology" is "fixed-rules"
      When it is assessed as of 2026-11-24
      Then the test "g7.ai-user" is not met
      And the test "g7.ai-actor" is not met
      And "g7-hiroshima.a05.use" does not apply because its conditions are not met

    Scenario: Whether it learns or follows fixed rules decides, so not knowing leaves it open
      Given the case "eu-web-shop-chatbot"
      And the answer to "use.technology" is not known
      When it is assessed as of 2026-11-24
      Then "g7-hiroshima.a05.use" may apply, and "use.technology" would settle it

    Scenario: A private person outside any work is not addressed
      Given the case "eu-web-shop-chatbot"
      And the answer to "org.kind" is "private-person"
      When it is assessed as of 2026-11-24
      Then the test "g7.ai-user" is not met

  Rule: Code of Conduct - steps for those who make AI

    Scenario Outline: A maker of software may take the step <id>
      Given the case "eu-hr-software-maker"
      When it is assessed as of 2026-11-24
      Then "<id>" applies and is voluntary from 2023-10-30

      Examples:
        | id |
        | g7-hiroshima.a01.make |
        | g7-hiroshima.a02.make |
        | g7-hiroshima.a03.make |
        | g7-hiroshima.a04.make |
        | g7-hiroshima.a05.make |
        | g7-hiroshima.a06.make |
        | g7-hiroshima.a07.make |
        | g7-hiroshima.a08.make |
        | g7-hiroshima.a10.make |
        | g7-hiroshima.a11.make |

    Scenario Outline: Before the code was agreed there was no step <id> for makers
      Given the case "eu-hr-software-maker"
      When it is assessed as of 2023-10-29
      Then "<id>" applies and is voluntary from 2023-10-30

      Examples:
        | id |
        | g7-hiroshima.a01.make |
        | g7-hiroshima.a02.make |
        | g7-hiroshima.a03.make |
        | g7-hiroshima.a04.make |
        | g7-hiroshima.a05.make |
        | g7-hiroshima.a06.make |
        | g7-hiroshima.a07.make |
        | g7-hiroshima.a08.make |
        | g7-hiroshima.a10.make |
        | g7-hiroshima.a11.make |

    Scenario: A firm that only uses a bought tool is not asked to do what makers do
      Given the case "eu-web-shop-chatbot"
      And the answer to "role.deeds" is "uses-it"
      When it is assessed as of 2026-11-24
      Then these duties do not apply:
        | g7-hiroshima.a01.make |
        | g7-hiroshima.a02.make |
        | g7-hiroshima.a03.make |
        | g7-hiroshima.a04.make |
        | g7-hiroshima.a05.make |
        | g7-hiroshima.a06.make |
        | g7-hiroshima.a07.make |
        | g7-hiroshima.a08.make |
        | g7-hiroshima.a10.make |
        | g7-hiroshima.a11.make |

    Scenario: A private person who builds a tool as a hobby is not addressed
      Given the case "eu-hr-software-maker"
      And the answer to "org.kind" is "private-person"
      When it is assessed as of 2026-11-24
      Then the test "g7.ai-maker" is not met
      And the test "g7.ai-actor" is not met

    Scenario: A maker of software that follows fixed rules makes no AI
      Given the case "eu-hr-software-maker"
      And the answer to "use.technology" is "fixed-rules"
      When it is assessed as of 2026-11-24
      Then the test "g7.ai-maker" is not met
      And the test "g7.ai-actor" is not met

  Rule: Guiding Principle 12 - all actors

    Scenario: Who uses AI is an actor, from the day the twelve principles were agreed
      Given the case "eu-web-shop-chatbot"
      When it is assessed as of 2026-11-24
      Then "g7-hiroshima.p12.all-actors" applies and is voluntary from 2023-12-01

    Scenario: The eleven principles of October 2023 had no such item
      Given the case "eu-web-shop-chatbot"
      When it is assessed as of 2023-11-30
      Then "g7-hiroshima.p12.all-actors" applies and is voluntary from 2023-12-01

    Scenario: A maker that neither sells nor uses its tool is an actor too
      Given the case "eu-hr-software-maker"
      And the answer to "role.deeds" is "built-it"
      When it is assessed as of 2026-11-24
      Then the test "g7.ai-maker" is met
      And "g7-hiroshima.p12.all-actors" applies

    Scenario: A pure reseller is an actor, though neither user nor maker
      Given the case "eu-hr-software-maker"
      And the answer to "role.deeds" is "sells-it"
      When it is assessed as of 2026-11-24
      Then the test "g7.ai-user" is not met
      And the test "g7.ai-maker" is not met
      And "g7-hiroshima.p12.all-actors" applies

    Scenario Outline: A reseller is no actor where <why>
      Given the case "eu-hr-software-maker"
      And the answer to "role.deeds" is "sells-it"
      And the answer to "<fact>" is "<value>"
      When it is assessed as of 2026-11-24
      Then the test "g7.ai-actor" is not met
      And "g7-hiroshima.p12.all-actors" does not apply because its conditions are not met

      Examples:
        | why                            | fact           | value          |
        | the tool follows fixed rules   | use.technology | fixed-rules    |
        | it is a private person         | org.kind       | private-person |
        | it neither makes nor offers it | role.deeds     | supplies-part  |

  Rule: Where - the members of the G7 and the European Union

    Scenario Outline: A firm whose only tie is that <tie> in <place> is addressed
      Given the case "eu-web-shop-chatbot"
      And the answer to "org.established_in" is "BR"
      And the answer to "market.places" is "BR"
      And the answer to "people.locations" is "BR"
      And the answer to "people.groups" is "customers, applicants"
      And the answer to "use.purposes" is "customer-chat, recruitment"
      And the answer to "decision.domains" is "job"
      And the answer to "employment.uses" is "sort-applications"
      And the answer to "employment.job_places" is "BR"
      And the answer to "<fact>" is "<place>"
      When it is assessed as of 2026-11-24
      Then the test "g7.in-play" is met
      And the test "g7.ai-user" is met

      Examples:
        | tie            | fact                  | place |
        | it sits        | org.established_in    | ES    |
        | it sits        | org.established_in    | JP    |
        | it sells       | market.places         | CA    |
        | people are     | people.locations      | GB    |
        | the jobs are   | employment.job_places | US    |

    Scenario: A firm all of whose places lie in Brazil is not addressed
      Given the case "eu-web-shop-chatbot"
      And the answer to "org.established_in" is "BR"
      And the answer to "market.places" is "BR"
      And the answer to "people.locations" is "BR"
      When it is assessed as of 2026-11-24
      Then the test "g7.in-play" is not met
      And the test "g7.ai-user" is not met
      And these duties do not apply:
        | g7-hiroshima.a01.use        |
        | g7-hiroshima.p12.all-actors |

    Scenario: A maker or reseller all of whose places lie in Brazil is not addressed
      Given the case "eu-hr-software-maker"
      And the answer to "org.established_in" is "BR"
      And the answer to "market.places" is "BR"
      And the answer to "people.locations" is "BR"
      And the answer to "employment.job_places" is "BR"
      When it is assessed as of 2026-11-24
      Then the test "g7.ai-maker" is not met
      And the test "g7.ai-actor" is not met

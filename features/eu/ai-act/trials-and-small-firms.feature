Feature: Artificial Intelligence Act, trials on real people
  Regulation (EU) 2024/1689 as amended by Regulation (EU) 2026/1744.

  Rule: Articles 60 and 61 - trials of high-risk tools on real people

    Scenario Outline: A maker that tries a tool of Annex III on real people needs approval since 2 August 2026
      Given the case "eu-hiring-score-maker"
      And the answer to "use.stage" is "tested-on-people"
      When it is assessed as of <day>
      Then "eu-ai-act.art60.real-world-testing" applies and is <state> from 2026-08-02

      Examples:
        | day | state |
        | 2026-08-01 | upcoming |
        | 2026-08-02 | in force |
        | 2026-11-24 | in force |

    Scenario: So does a maker of products of Annex I, Section A
      Given the case "eu-lift-safety-maker"
      And the answer to "use.stage" is "tested-on-people"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art60.real-world-testing" applies and is in force from 2026-08-02

    Scenario: Machinery, in Section B, has its own rule
      Given the case "eu-lift-safety-maker"
      And the answer to "use.stage" is "tested-on-people"
      And the answer to "product.regulated" is "machinery"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art60.real-world-testing" does not apply because its conditions are not met

    Scenario Outline: Other stages are no such trial (<stage>)
      Given the case "eu-hiring-score-maker"
      And the answer to "use.stage" is "<stage>"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art60.real-world-testing" does not apply because its conditions are not met

      Examples:
        | stage |
        | planned |
        | lab-test |
        | trying |
        | live |

    Scenario: A tool listed nowhere needs no approval
      Given the case "eu-hiring-score-maker"
      And the answer to "use.stage" is "tested-on-people"
      And the answer to "use.purposes" is "writing"
      And the answer to "employment.uses" is "none"
      And the answer to "output.infers" is "none"
      And the answer to "output.kinds" is "text"
      And the answer to "decision.domains" is "none"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.annex-iii-listed" is not met
      And "eu-ai-act.art60.real-world-testing" does not apply because its conditions are not met

    Scenario: A listed purpose counts even where Article 6(3) might lead out of it one day
      Given the case "eu-hr-software-maker"
      And the answer to "use.stage" is "tested-on-people"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.high-risk" is not met
      And "eu-ai-act.art60.real-world-testing" applies and is in force from 2026-08-02

    Scenario: A trial on people outside the Union needs no approval here
      Given the case "eu-hiring-score-maker"
      And the answer to "use.stage" is "tested-on-people"
      And the answer to "people.locations" is "US-NY"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art60.real-world-testing" does not apply because its conditions are not met

    Scenario: A foreign maker's trial on people in the Union needs it
      Given the case "eu-hiring-score-maker"
      And the answer to "use.stage" is "tested-on-people"
      And the answer to "org.established_in" is "US-NY"
      And the answer to "org.headcount" is "US-NY: 40"
      And the answer to "market.places" is "US-NY"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art60.real-world-testing" applies and is in force from 2026-08-02

    Scenario Outline: Providers to be, and whoever makes or reworks the tool (<deed>)
      Given the case "eu-hiring-score-maker"
      And the answer to "use.stage" is "tested-on-people"
      And the answer to "role.deeds" is "<deed>"
      And the answer to "product.regulated" is "none"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art60.real-world-testing" applies and is in force from 2026-08-02

      Examples:
        | deed |
        | built-it |
        | own-name-on-it |
        | fine-tuned-it |
        | changed-its-purpose |

    Scenario: The maker of the product round it
      Given the case "eu-lift-safety-maker"
      And the answer to "use.stage" is "tested-on-people"
      And the answer to "role.deeds" is "ai-inside-own-product"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art60.real-world-testing" applies and is in force from 2026-08-02

    Scenario: A user that lends itself to a trial is not the one who asks
      Given the case "eu-bakery-cv-ranker"
      And the answer to "use.stage" is "tested-on-people"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art60.real-world-testing" does not apply because its conditions are not met

    Scenario Outline: A trial outside the Act (<context>)
      Given the case "eu-hiring-score-maker"
      And the answer to "use.stage" is "tested-on-people"
      And the answer to "use.special_context" is "<context>"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art60.real-world-testing" does not apply because its conditions are not met

      Examples:
        | context |
        | military-security |
        | science-only |

    Scenario: What infers nothing needs no approval
      Given the case "eu-hiring-score-maker"
      And the answer to "use.stage" is "tested-on-people"
      And the answer to "use.technology" is "fixed-rules"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art60.real-world-testing" does not apply because its conditions are not met

    Scenario: How far the firm is with the tool is not known
      Given the case "eu-hiring-score-maker"
      And the answer to "use.stage" is not known
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art60.real-world-testing" may apply, and "use.stage" would settle it

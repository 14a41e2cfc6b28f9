Feature: D.Lgs. 160/2026 on criminal and civil liability for AI
  In force since 30 September 2026: the offence of Article 437-bis, evidence and presumptions in damage suits, the answer on insurance.

  Rule: Article 12 - Penal Code Article 437-bis

    Scenario Outline: The offence exists from 30 September 2026 on (<day>)
      Given the case "it-milano-emergency"
      When it is assessed as of <day>
      Then "it-dlgs160.art12.art437bis-cp" applies and is <state> from 2026-09-30

      Examples:
        | day        | state    |
        | 2026-09-29 | upcoming |
        | 2026-09-30 | in force |
        | 2026-11-24 | in force |

    Scenario: Trap - the decree is in force although the high-risk rules of the AI Act are not
      Given the case "it-milano-emergency"
      And the answer to "use.market_date" is "2027-12-05"
      When it is assessed as of 2026-11-24
      Then "it-dlgs160.art12.art437bis-cp" applies and is in force from 2026-09-30
      And "eu-ai-act.art26.human-oversight" applies and is upcoming from 2027-12-02

    Scenario: Trap - sorting job applications is high-risk, but danger to life or safety is left open
      Given the case "it-padova-hiring"
      When it is assessed as of 2026-11-24
      Then "it-dlgs160.art12.art437bis-cp" may apply
      And the test "it-dlgs160.may-endanger" is open

    Scenario Outline: Once settled, the danger decides (<answer>)
      Given the case "it-padova-hiring"
      And the open question of law "it-dlgs160.danger" is settled as <answer>
      When it is assessed as of 2026-11-24
      Then "it-dlgs160.art12.art437bis-cp" <verdict>
      And the test "it-dlgs160.may-endanger" <state>

      Examples:
        | answer | verdict                                         | state      |
        | yes    | applies                                         | is met     |
        | no     | does not apply because its conditions are not met | is not met |

    Scenario: A drafting tool is not high-risk, danger or not
      Given the case "it-torino-lawyer"
      And the open question of law "it-dlgs160.danger" is settled as yes
      When it is assessed as of 2026-11-24
      Then the test "it-dlgs160.may-endanger" is not met
      And "it-dlgs160.art12.art437bis-cp" does not apply because its conditions are not met

    Scenario Outline: Critical infrastructure counts where the AI is a safety part (<part>)
      Given the case "it-milano-emergency"
      And the answer to "org.sector" is "energy-water"
      And the answer to "use.purposes" is "critical-infrastructure"
      And the answer to "product.ai_part" is "<part>"
      When it is assessed as of 2026-11-24
      Then the test "it-dlgs160.may-endanger" <state>

      Examples:
        | part              | state      |
        | keeps-people-safe | is met     |
        | comfort-only      | is not met |

    Scenario Outline: A regulated product counts where an outside body must check it (<check>)
      Given the case "it-milano-emergency"
      And the answer to "use.purposes" is "diagnosis-treatment"
      And the answer to "product.regulated" is "medical-device"
      And the answer to "product.outside_check" is "<check>"
      And the answer to "product.ai_part" is "is-the-product"
      When it is assessed as of 2026-11-24
      Then the test "it-dlgs160.may-endanger" <state>

      Examples:
        | check | state      |
        | yes   | is met     |
        | no    | is not met |

    Scenario: A rule-based triage list is outside the AI Act
      Given the case "it-milano-emergency"
      And the answer to "use.technology" is "fixed-rules"
      When it is assessed as of 2026-11-24
      Then the test "it-dlgs160.may-endanger" is not met
      And "it-dlgs160.art12.art437bis-cp" does not apply because its conditions are not met

    Scenario Outline: Italy must be concerned (<established>; <people>)
      Given the case "it-milano-emergency"
      And the answer to "org.established_in" is "<established>"
      And the answer to "people.locations" is "<people>"
      When it is assessed as of 2026-11-24
      Then "it-dlgs160.art12.art437bis-cp" <verdict>
      And "it-dlgs160.art17-19.evidence-and-presumption" <verdict>
      And "it-dlgs160.art20.insurance-answer" <verdict>

      Examples:
        | established | people | verdict                                         |
        | IT          | AT     | applies                                         |
        | AT          | IT     | applies                                         |
        | AT          | AT     | does not apply because its conditions are not met |

    Scenario: Not knowing what the tool is for leaves it open
      Given the case "it-milano-emergency"
      And the answer to "use.purposes" is not known
      When it is assessed as of 2026-11-24
      Then "it-dlgs160.art12.art437bis-cp" may apply, and "use.purposes" would settle it

  Rule: Articles 16 to 19 - evidence and presumption

    Scenario Outline: Evidence must be producible from 30 September 2026 on (<day>)
      Given the case "it-torino-lawyer"
      When it is assessed as of <day>
      Then "it-dlgs160.art17-19.evidence-and-presumption" applies and is <state> from 2026-09-30
      And "it-dlgs160.art20.insurance-answer" applies and is <state> from 2026-09-30

      Examples:
        | day        | state    |
        | 2026-09-29 | upcoming |
        | 2026-09-30 | in force |
        | 2026-11-24 | in force |

    Scenario Outline: Any risk level counts, but only AI (<technology>)
      Given the case "it-torino-lawyer"
      And the answer to "use.technology" is "<technology>"
      When it is assessed as of 2026-11-24
      Then "it-dlgs160.art17-19.evidence-and-presumption" <verdict>
      And "it-dlgs160.art20.insurance-answer" <verdict>

      Examples:
        | technology          | verdict                                         |
        | learns-or-generates | applies                                         |
        | fixed-rules         | does not apply because its conditions are not met |

    Scenario Outline: Whoever is sued can be ordered to produce, or asked about insurance, a private person too (<kind>)
      Given the case "it-torino-lawyer"
      And the answer to "org.kind" is "<kind>"
      When it is assessed as of 2026-11-24
      Then "it-dlgs160.art17-19.evidence-and-presumption" applies
      And "it-dlgs160.art20.insurance-answer" applies

      Examples:
        | kind           |
        | for-profit     |
        | public-body    |
        | private-person |

    Scenario: A claim for damage makes both due at once
      Given the case "it-torino-lawyer"
      And the answer to "org.events" is "damage-claim"
      When it is assessed as of 2026-11-24
      Then "it-dlgs160.art17-19.evidence-and-presumption" stands in the tier "do-now"
      And "it-dlgs160.art20.insurance-answer" stands in the tier "do-now"

    Scenario: Not knowing whether the tool is AI leaves both open
      Given the case "it-torino-lawyer"
      And the answer to "use.technology" is not known
      When it is assessed as of 2026-11-24
      Then "it-dlgs160.art17-19.evidence-and-presumption" may apply, and "use.technology" would settle it
      And "it-dlgs160.art20.insurance-answer" may apply, and "use.technology" would settle it

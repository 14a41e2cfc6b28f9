Feature: KI-MIG, the German authority for AI
  Since 29 July 2026 Germany has an act beside the AI Act: it names the authority, the complaint office and some fines.

  Rule: Sections 2 and 8 - the authority and its requests

    Scenario: A bakery that uses AI knows the authority and answers it
      Given the case "de-bakery-hiring"
      When it is assessed as of 2026-11-24
      Then "de-ki-mig.authority-and-complaints" applies and is in force from 2026-07-29
      And "eu-ai-act.art21.cooperate-with-authorities" applies

    Scenario: High risk is not needed
      Given the case "de-joinery-letters"
      When it is assessed as of 2026-11-24
      Then "de-ki-mig.authority-and-complaints" applies

    Scenario: Germany does have an AI act, but not before 29 July 2026
      Given the case "de-bakery-hiring"
      When it is assessed as of 2026-07-28
      Then "de-ki-mig.authority-and-complaints" applies and is upcoming from 2026-07-29

    Scenario: On the day itself it is in force
      Given the case "de-bakery-hiring"
      When it is assessed as of 2026-07-29
      Then "de-ki-mig.authority-and-complaints" applies and is in force from 2026-07-29

    Scenario: Fixed rules are no AI
      Given the case "de-bakery-hiring"
      And the answer to "use.technology" is "fixed-rules"
      When it is assessed as of 2026-11-24
      Then "de-ki-mig.authority-and-complaints" does not apply because its conditions are not met

    Scenario: As long as it is not known whether the tool learns, it may apply
      Given the case "de-bakery-hiring"
      And the answer to "use.technology" is not known
      When it is assessed as of 2026-11-24
      Then "de-ki-mig.authority-and-complaints" may apply, and "use.technology" would settle it

    Scenario Outline: User in <place>, people in <people>, offers aimed at <market>
      Given the case "de-bakery-hiring"
      And the answer to "org.established_in" is "<place>"
      And the answer to "people.locations" is "<people>"
      And the answer to "market.places" is "<market>"
      When it is assessed as of 2026-11-24
      Then "de-ki-mig.authority-and-complaints" <verdict>

      Examples:
        | place  | people | market | verdict        |
        | DE     | AT     | AT     | applies        |
        | FR     | DE     | FR     | does not apply |
        | US-OH  | DE     | US-OH  | applies        |
        | US-OH  | FR     | US-OH  | does not apply |
        | FR     | FR     | DE     | does not apply |
        | FR     | FR     | FR     | does not apply |

    Scenario Outline: A French firm whose system reaches the German market: <deed>
      Given the case "de-machine-maker"
      And the answer to "org.established_in" is "FR"
      And the answer to "people.locations" is "FR"
      And the answer to "role.deeds" is "<deed>"
      When it is assessed as of 2026-11-24
      Then "de-ki-mig.authority-and-complaints" <verdict>

      Examples:
        | deed                           | verdict        |
        | built-it, sells-it             | applies        |
        | built-it, offers-free          | applies        |
        | built-it, licenses-to-others   | applies        |
        | built-it, uses-it, released-open-source | applies |
        | uses-it, hosts-models          | applies        |
        | resells-unchanged              | applies        |
        | brings-in-foreign-brand        | applies        |
        | built-it, uses-it, ai-inside-own-product | applies |
        | built-it, uses-it              | does not apply |

    Scenario: A French maker that does not sell in Germany has its own authority
      Given the case "de-machine-maker"
      And the answer to "org.established_in" is "FR"
      And the answer to "people.locations" is "FR"
      And the answer to "market.places" is "FR"
      When it is assessed as of 2026-11-24
      Then "de-ki-mig.authority-and-complaints" does not apply because its conditions are not met

  Rule: Section 15 - what the fines do not reach

    Scenario: The national fines do not bring the duties of deployers forward
      Given the case "de-furniture-instalments"
      When it is assessed as of 2026-11-24
      Then "de-ki-mig.authority-and-complaints" applies
      And "eu-ai-act.art27.fria" does not apply

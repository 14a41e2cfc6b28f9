Feature: Generative AI principles of the privacy commissioners
  Nine principles of 7 December 2023, by the federal commissioner and all counterparts. Expected, never a must.

  Rule: For those who develop or provide generative AI

    Scenario: The maker of a writing assistant is expected to follow them, and nothing more
      Given the case "ca2-waterloo-writer"
      When it is assessed as of 2026-11-24
      Then "ca-opc-genai.developer" applies and is voluntary from 2023-12-07
      And "ca-opc-genai.developer" stands in the tier "good-practice"

    Scenario Outline: Building, offering or putting one's name on it is enough: <deeds>
      Given the case "ca2-waterloo-writer"
      And the answer to "role.deeds" is "<deeds>"
      When it is assessed as of 2026-11-24
      Then "ca-opc-genai.developer" <verdict>

      Examples:
        | deeds                | verdict                                           |
        | fine-tuned-it        | applies                                           |
        | offers-free          | applies                                           |
        | own-name-on-it       | applies                                           |
        | ai-inside-own-product | applies                                          |
        | resells-unchanged    | does not apply because its conditions are not met |
        | uses-it              | does not apply because its conditions are not met |

    Scenario Outline: Each part is needed: <fact> <answer> (For those who develop or provide generative AI)
      Given the case "ca2-waterloo-writer"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "ca-opc-genai.developer" does not apply because its conditions are not met

      Examples:
        | fact           | answer          |
        | use.technology | fixed-rules     |
        | output.kinds   | score-of-person |
        | org.kind       | private-person  |

    Scenario: No link to Canada
      Given the case "ca2-waterloo-writer"
      And the answer to "org.established_in" is "FR"
      And the answer to "market.places" is "FR"
      And the answer to "people.locations" is "FR"
      When it is assessed as of 2026-11-24
      Then "ca-opc-genai.developer" does not apply because its conditions are not met
      And "ca-opc-genai.deployer" does not apply because its conditions are not met

    Scenario: They count even where no one recognisable shows up in use
      Given the case "ca2-waterloo-writer"
      And the answer to "data.about_people" is "no"
      When it is assessed as of 2026-11-24
      Then "ca-opc-genai.developer" applies

    Scenario Outline: What is not known leaves them open: <fact>
      Given the case "ca2-waterloo-writer"
      And the answer to "<fact>" is not known
      When it is assessed as of 2026-11-24
      Then "ca-opc-genai.developer" may apply, and "<fact>" would settle it

      Examples:
        | fact           |
        | role.deeds     |
        | output.kinds   |
        | use.technology |

    Scenario Outline: Before and after publication (<day>)
      Given the case "ca2-waterloo-writer"
      When it is assessed as of <day>
      Then "ca-opc-genai.developer" applies and is voluntary from 2023-12-07
      And "ca-opc-genai.deployer" applies and is voluntary from 2023-12-07

      Examples:
        | day        |
        | 2023-12-06 |
        | 2023-12-07 |

  Rule: For those who use generative AI

    Scenario: A shop whose chat window answers customers freely
      Given the case "ca-toronto-shop"
      When it is assessed as of 2026-11-24
      Then "ca-opc-genai.deployer" applies and is voluntary from 2023-12-07
      And "ca-opc-genai.deployer" stands in the tier "good-practice"
      And "ca-opc-genai.developer" does not apply because its conditions are not met

    Scenario Outline: Each part is needed: <fact> <answer> (For those who use generative AI)
      Given the case "ca-toronto-shop"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "ca-opc-genai.deployer" does not apply because its conditions are not met

      Examples:
        | fact              | answer             |
        | output.kinds      | score-of-person    |
        | use.technology    | fixed-rules        |
        | data.about_people | no                 |
        | data.about_people | work-contacts-only |
        | role.deeds        | sells-it           |

    Scenario: Acting on what another firm's tool wrote is use as well
      Given the case "ca-toronto-shop"
      And the answer to "role.deeds" is "relies-on-others-result"
      When it is assessed as of 2026-11-24
      Then "ca-opc-genai.deployer" applies

    Scenario: What the tool produces is not known
      Given the case "ca-toronto-shop"
      And the answer to "output.kinds" is not known
      When it is assessed as of 2026-11-24
      Then "ca-opc-genai.deployer" may apply, and "output.kinds" would settle it

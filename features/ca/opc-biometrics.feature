Feature: Guidance of the Privacy Commissioner on biometrics
  Guidance of 11 August 2025 on top of PIPEDA: expected, never a must, and there is no administrative fine behind it.

  Rule: Businesses that use biometrics under PIPEDA

    Scenario: A gym that opens its door by face is expected to justify it
      Given the case "ca2-winnipeg-gym"
      When it is assessed as of 2026-11-24
      Then "ca-opc-bio.business" applies and is voluntary from 2025-08-11
      And "ca-opc-bio.business" stands in the tier "good-practice"
      And "ca-pipeda.s5-3.appropriate-purpose" applies

    Scenario Outline: Each way of reading the body counts: <use>
      Given the case "ca2-winnipeg-gym"
      And the answer to "data.kinds" is "contact, pictures-voice"
      And the answer to "bio.uses" is "<use>"
      When it is assessed as of 2026-11-24
      Then "ca-opc-bio.business" <verdict>

      Examples:
        | use                     | verdict                                           |
        | verify-one              | applies                                           |
        | identify-many           | applies                                           |
        | emotion                 | applies                                           |
        | sort-by-trait           | applies                                           |
        | sort-by-sensitive-trait | applies                                           |
        | rate-from-body          | applies                                           |
        | attention-fatigue       | applies                                           |
        | keeps-templates         | applies                                           |
        | none                    | does not apply because its conditions are not met |

    Scenario: Patterns that tell people apart are enough, even if nothing is analysed
      Given the case "ca2-winnipeg-gym"
      And the answer to "bio.uses" is "none"
      When it is assessed as of 2026-11-24
      Then "ca-opc-bio.business" applies

    Scenario: A gym whose data never leaves Alberta is under Alberta's statute, not PIPEDA
      Given the case "ca2-winnipeg-gym"
      And the answer to "org.established_in" is "CA-AB"
      And the answer to "people.locations" is "CA-AB"
      And the answer to "data.places" is "CA-AB"
      And the answer to "vendor.places" is "CA-AB"
      When it is assessed as of 2026-11-24
      Then "ca-opc-bio.business" does not apply because its conditions are not met

    Scenario: Whether bodies are analysed is not known
      Given the case "ca2-winnipeg-gym"
      And the answer to "data.kinds" is "contact, pictures-voice"
      And the answer to "bio.uses" is not known
      When it is assessed as of 2026-11-24
      Then "ca-opc-bio.business" may apply, and "bio.uses" would settle it

    Scenario Outline: Before and after publication (<day>)
      Given the case "ca2-winnipeg-gym"
      When it is assessed as of <day>
      Then "ca-opc-bio.business" applies and is voluntary from 2025-08-11

      Examples:
        | day        |
        | 2025-08-10 |
        | 2025-08-11 |

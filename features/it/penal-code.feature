Feature: Italian Penal Code Article 612-quater (deepfakes)
  Spreading AI pictures, videos or voices of a person without consent is a crime where they can deceive and cause unjust harm.

  Rule: Article 612-quater - unlawful spreading of AI content

    Scenario Outline: The offence exists from 10 October 2025 on (<day>)
      Given the case "it-genova-studio"
      When it is assessed as of <day>
      Then "it-cp.612-quater.deepfake" applies and is <state> from 2025-10-10

      Examples:
        | day        | state    |
        | 2025-10-09 | upcoming |
        | 2025-10-10 | in force |
        | 2026-11-24 | in force |

    Scenario Outline: Only a real person who did not agree counts; for a tool that users could make undress people it is open (<content>)
      Given the case "it-genova-studio"
      And the answer to "output.depicts" is "<content>"
      When it is assessed as of 2026-11-24
      Then "it-cp.612-quater.deepfake" <verdict>

      Examples:
        | content                | verdict                                         |
        | real-person-not-agreed | applies                                         |
        | could-make-intimate    | may apply                                         |
        | real-person-agreed     | does not apply because its conditions are not met |
        | invented-performer     | does not apply because its conditions are not met |

    Scenario Outline: Whether the supplier of such a tool answers is an open question of law (settled as <answer>)
      Given the case "it-genova-studio"
      And the answer to "output.depicts" is "could-make-intimate"
      And the open question of law "it-cp.supplier-answers" is settled as <answer>
      When it is assessed as of 2026-11-24
      Then "it-cp.612-quater.deepfake" <verdict>

      Examples:
        | answer | verdict                                           |
        | yes    | applies                                           |
        | no     | does not apply because its conditions are not met |

    Scenario: A text shows nobody's likeness or voice
      Given the case "it-genova-studio"
      And the answer to "output.kinds" is "text"
      When it is assessed as of 2026-11-24
      Then "it-cp.612-quater.deepfake" does not apply because its conditions are not met

    Scenario Outline: Italy must be concerned (<established>; <people>; <market>)
      Given the case "it-genova-studio"
      And the answer to "org.established_in" is "<established>"
      And the answer to "people.locations" is "<people>"
      And the answer to "market.places" is "<market>"
      When it is assessed as of 2026-11-24
      Then "it-cp.612-quater.deepfake" <verdict>

      Examples:
        | established | people | market | verdict                                         |
        | IT          | AT     | AT     | applies                                         |
        | AT          | IT     | AT     | applies                                         |
        | AT          | AT     | IT     | applies                                         |
        | AT          | AT     | AT     | does not apply because its conditions are not met |

    Scenario: Not knowing what can be seen leaves it open
      Given the case "it-genova-studio"
      And the answer to "output.depicts" is not known
      When it is assessed as of 2026-11-24
      Then "it-cp.612-quater.deepfake" may apply, and "output.depicts" would settle it

    Scenario: A fake that is not sexual is a condition to meet, not a stop
      Given the case "it-genova-studio"
      When it is assessed as of 2026-11-24
      Then "it-cp.612-quater.deepfake" stands in the tier "do-now"

    Scenario: A sexual fake of a real person stops the use
      Given the case "it-genova-studio"
      And the answer to "output.depicts" is "real-person-not-agreed, sexual"
      When it is assessed as of 2026-11-24
      Then "it-cp.612-quater.deepfake" stands in the tier "stop"

    Scenario: A tool made to undress people is caught whatever else is said
      Given the case "it-genova-studio"
      And the answer to "use.red_lines" is "intimate-fakes"
      And the answer to "output.depicts" is "none"
      When it is assessed as of 2026-11-24
      Then "it-cp.612-quater.deepfake" applies and is in force from 2025-10-10
      And "it-cp.612-quater.deepfake" stands in the tier "stop"

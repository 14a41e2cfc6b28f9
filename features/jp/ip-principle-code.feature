Feature: Principle Code for generative AI
  Comply or explain, for those who develop and offer generative AI; not for companies that only use it.

  Rule: Final version of 25 August 2026

    Scenario: A studio that sells its picture generator
      Given the case "jp2-tokyo-image-studio"
      When it is assessed as of 2026-11-24
      Then "jp-ip-principle-code.generative-ai" applies

    Scenario: The day before, a text to follow is shown with its day
      Given the case "jp2-tokyo-image-studio"
      When it is assessed as of 2026-08-24
      Then "jp-ip-principle-code.generative-ai" applies

    Scenario: The day itself
      Given the case "jp2-tokyo-image-studio"
      When it is assessed as of 2026-08-25
      Then "jp-ip-principle-code.generative-ai" applies

    Scenario: A foreign firm that offers its answer service in Japan is addressed too
      Given the case "jp2-seoul-answers"
      When it is assessed as of 2026-11-24
      Then "jp-ip-principle-code.generative-ai" applies

    Scenario: An inn that only uses a bought chatbot is not addressed
      Given the case "jp2-kyoto-inn"
      When it is assessed as of 2026-11-24
      Then "jp-ip-principle-code.generative-ai" does not apply because its conditions are not met

    Scenario Outline: Deeds <deeds>, people talk to it <direct>, people <groups>
      Given the case "jp2-tokyo-image-studio"
      And the answer to "role.deeds" is "<deeds>"
      And the answer to "interaction.direct" is "<direct>"
      And the answer to "people.groups" is "<groups>"
      When it is assessed as of 2026-11-24
      Then "jp-ip-principle-code.generative-ai" <result>

      Examples:
        | deeds                 | direct  | groups    | result                                            |
        | sells-it              | no      | employees | applies                                           |
        | resells-unchanged     | no      | employees | applies                                           |
        | built-on-others-model | two-way | customers | applies                                           |
        | built-on-others-model | no      | customers | does not apply because its conditions are not met |
        | built-on-others-model | one-way | customers | does not apply because its conditions are not met |
        | built-on-others-model | two-way | employees | does not apply because its conditions are not met |
        | uses-it               | two-way | customers | does not apply because its conditions are not met |

    Scenario Outline: What the tool makes: <kinds>
      Given the case "jp2-tokyo-image-studio"
      And the answer to "output.kinds" is "<kinds>"
      When it is assessed as of 2026-11-24
      Then "jp-ip-principle-code.generative-ai" <result>

      Examples:
        | kinds           | result                                            |
        | text            | applies                                           |
        | image           | applies                                           |
        | audio           | applies                                           |
        | video           | applies                                           |
        | code            | applies                                           |
        | summary         | applies                                           |
        | prediction      | does not apply because its conditions are not met |
        | score-of-person | does not apply because its conditions are not met |

    Scenario: Fixed rules are no generative AI
      Given the case "jp2-tokyo-image-studio"
      And the answer to "use.technology" is "fixed-rules"
      When it is assessed as of 2026-11-24
      Then "jp-ip-principle-code.generative-ai" does not apply because its conditions are not met

    Scenario: Unless it is known what the firm does with the tool, it stays open
      Given the case "jp2-tokyo-image-studio"
      And the answer to "role.deeds" is not known
      When it is assessed as of 2026-11-24
      Then "jp-ip-principle-code.generative-ai" may apply, and "role.deeds" would settle it

  Rule: Principle Code for generative AI - final version of 25 August 2026

    Scenario: A studio that sells its own picture and video tool says openly how it treats the works of others
      Given the case "jp2-tokyo-image-studio"
      When it is assessed as of 2026-11-24
      Then "jp-ip-principle-code.generative-ai" applies and is voluntary from 2026-08-25

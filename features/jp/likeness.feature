Feature: Likeness and voice in Japan
  No statute of its own; case law on portrait and publicity rights under the Civil Code.

  Rule: Judgment of 2 February 2012

    Scenario: A studio whose clips show a real person
      Given the case "jp2-tokyo-image-studio"
      When it is assessed as of 2026-11-24
      Then "jp-likeness.voice-face" applies

    Scenario: The day before the judgment, what is to follow is shown with its day
      Given the case "jp2-tokyo-image-studio"
      When it is assessed as of 2012-02-01
      Then "jp-likeness.voice-face" applies

    Scenario: The day of the judgment
      Given the case "jp2-tokyo-image-studio"
      When it is assessed as of 2012-02-02
      Then "jp-likeness.voice-face" applies

    Scenario Outline: The content shows <depicts>
      Given the case "jp2-tokyo-image-studio"
      And the answer to "output.depicts" is "<depicts>"
      When it is assessed as of 2026-11-24
      Then "jp-likeness.voice-face" <result>

      Examples:
        | depicts                | result                                            |
        | real-person-agreed     | applies                                           |
        | real-person-not-agreed | applies                                           |
        | could-make-intimate    | applies                                           |
        | invented-performer     | does not apply because its conditions are not met |
        | clearly-artistic       | does not apply because its conditions are not met |
        | real-scene-altered     | does not apply because its conditions are not met |
        | real-seeming-scene     | does not apply because its conditions are not met |
        | none                   | does not apply because its conditions are not met |

    Scenario: A voice counts like a face
      Given the case "jp2-tokyo-image-studio"
      And the answer to "output.kinds" is "audio"
      And the answer to "output.depicts" is "real-person-not-agreed"
      When it is assessed as of 2026-11-24
      Then "jp-likeness.voice-face" applies

    Scenario: Text alone shows nobody
      Given the case "jp2-tokyo-image-studio"
      And the answer to "output.kinds" is "text"
      When it is assessed as of 2026-11-24
      Then "jp-likeness.voice-face" does not apply because its conditions are not met

    Scenario: Japan must be in play
      Given the case "jp2-tokyo-image-studio"
      And the answer to "org.established_in" is "KR"
      And the answer to "market.places" is "KR"
      And the answer to "people.locations" is "KR"
      When it is assessed as of 2026-11-24
      Then "jp-likeness.voice-face" does not apply because its conditions are not met

    Scenario: Unless it is known what the content shows, it stays open
      Given the case "jp2-tokyo-image-studio"
      And the answer to "output.depicts" is not known
      When it is assessed as of 2026-11-24
      Then "jp-likeness.voice-face" may apply, and "output.depicts" would settle it

  Rule: Likeness and voice - from the judgment on

    Scenario: A studio whose clips show a real person who did not agree
      Given the case "jp2-tokyo-image-studio"
      When it is assessed as of 2026-11-24
      Then "jp-likeness.voice-face" applies and is voluntary from 2012-02-02

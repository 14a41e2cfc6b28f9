Feature: Election Act of Japan, label of AI pictures from March 2027
  Enacted on 17 July 2026, in application from 1 March 2027. Pictures and video, not sound or text; minor edits that mislead nobody are out.

  Rule: Act 58 of 2026 - label in campaign material

    Scenario: In November 2026 the label is only upcoming
      Given the case "jp2-tokyo-image-studio"
      When it is assessed as of 2026-11-24
      Then "jp-poea2027.ai-label-election" applies and is upcoming from 2027-03-01

    Scenario: The day before
      Given the case "jp2-tokyo-image-studio"
      When it is assessed as of 2027-02-28
      Then "jp-poea2027.ai-label-election" applies and is upcoming from 2027-03-01

    Scenario: The day itself
      Given the case "jp2-tokyo-image-studio"
      When it is assessed as of 2027-03-01
      Then "jp-poea2027.ai-label-election" applies and is in force from 2027-03-01

    Scenario Outline: What the tool makes: <kinds>
      Given the case "jp2-tokyo-image-studio"
      And the answer to "output.kinds" is "<kinds>"
      When it is assessed as of 2026-11-24
      Then "jp-poea2027.ai-label-election" <result>

      Examples:
        | kinds       | result                                            |
        | image       | applies                                           |
        | video       | applies                                           |
        | audio       | does not apply because its conditions are not met |
        | text        | does not apply because its conditions are not met |
        | light-edits | does not apply because its conditions are not met |

    Scenario Outline: Content used: <uses>
      Given the case "jp2-tokyo-image-studio"
      And the answer to "output.uses" is "<uses>"
      When it is assessed as of 2026-11-24
      Then "jp-poea2027.ai-label-election" <result>

      Examples:
        | uses              | result                                            |
        | election-material | applies                                           |
        | advertising       | does not apply because its conditions are not met |
        | shown-to-public   | does not apply because its conditions are not met |

    Scenario: A campaign that has nothing to do with Japan
      Given the case "jp2-tokyo-image-studio"
      And the answer to "org.established_in" is "KR"
      And the answer to "market.places" is "KR"
      And the answer to "people.locations" is "KR"
      When it is assessed as of 2026-11-24
      Then "jp-poea2027.ai-label-election" does not apply because its conditions are not met

    Scenario: Unless it is known what the content is used for, it stays open
      Given the case "jp2-tokyo-image-studio"
      And the answer to "output.uses" is not known
      When it is assessed as of 2026-11-24
      Then "jp-poea2027.ai-label-election" may apply, and "output.uses" would settle it

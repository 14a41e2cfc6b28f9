Feature: Copyright Act of Japan, training of AI
  Article 30-4 permits copying for analysis and is no total safe harbour: not for works meant to be enjoyed, nor where the owner is harmed beyond reason.

  Rule: Article 30-4 - what counts as more than analysis

    Scenario Outline: Trained on <data> (what counts as more than analysis)
      Given the case "jp2-tokyo-image-studio"
      And the answer to "training.data" is "<data>"
      When it is assessed as of 2026-11-24
      Then the test "jp-copyright.more-than-analysis" is <result>

      Examples:
        | data                         | result  |
        | works-shown-again            | met     |
        | style-of-one-author          | met     |
        | works-of-others, web-scraped | not met |
        | works-licensed               | not met |
        | made-up-data                 | not met |

    Scenario: Open while the training data is not known
      Given the case "jp2-tokyo-image-studio"
      And the answer to "training.data" is not known
      When it is assessed as of 2026-11-24
      Then the test "jp-copyright.more-than-analysis" is open

  Rule: Article 30-4 - copies for training or for looking up

    Scenario: A studio that tunes a model on works found online
      Given the case "jp2-tokyo-image-studio"
      When it is assessed as of 2026-11-24
      Then "jp-copyright.art30-4.training" applies and is in force from 2019-01-01

    Scenario: The day before the article began
      Given the case "jp2-tokyo-image-studio"
      When it is assessed as of 2018-12-31
      Then "jp-copyright.art30-4.training" applies and is upcoming from 2019-01-01

    Scenario: The day it began
      Given the case "jp2-tokyo-image-studio"
      When it is assessed as of 2019-01-01
      Then "jp-copyright.art30-4.training" applies and is in force from 2019-01-01

    Scenario Outline: Trained on <data> (copies for training or for looking up)
      Given the case "jp2-tokyo-image-studio"
      And the answer to "training.data" is "<data>"
      When it is assessed as of 2026-11-24
      Then "jp-copyright.art30-4.training" <result>

      Examples:
        | data                | result                                            |
        | works-of-others     | applies                                           |
        | works-shown-again   | applies                                           |
        | style-of-one-author | applies                                           |
        | web-scraped         | applies                                           |
        | works-licensed      | does not apply because its conditions are not met |
        | made-up-data        | does not apply because its conditions are not met |
        | own-people-data     | does not apply because its conditions are not met |
        | bought-or-licensed  | does not apply because its conditions are not met |

    Scenario: Feeding works into a tool that looks things up is copying too
      Given the case "jp2-tokyo-image-studio"
      And the answer to "training.level" is "looks-up-documents"
      And the answer to "training.data" is "works-of-others"
      When it is assessed as of 2026-11-24
      Then "jp-copyright.art30-4.training" applies

    Scenario: A firm that trained nothing copied nothing
      Given the case "jp2-tokyo-image-studio"
      And the answer to "training.level" is "none"
      When it is assessed as of 2026-11-24
      Then "jp-copyright.art30-4.training" does not apply because its conditions are not met

    Scenario: Japan must be in play
      Given the case "jp2-tokyo-image-studio"
      And the answer to "org.established_in" is "KR"
      And the answer to "market.places" is "KR"
      And the answer to "people.locations" is "KR"
      When it is assessed as of 2026-11-24
      Then "jp-copyright.art30-4.training" does not apply because its conditions are not met

    Scenario: Unless the training data is known, it stays open
      Given the case "jp2-tokyo-image-studio"
      And the answer to "training.data" is not known
      When it is assessed as of 2026-11-24
      Then "jp-copyright.art30-4.training" may apply, and "training.data" would settle it

    Scenario Outline: Article 30-4 is no safe harbour where works are shown again or one author is imitated: trained on <data>
      Given the case "jp2-tokyo-image-studio"
      And the answer to "training.data" is "<data>"
      When it is assessed as of 2026-11-24
      Then "jp-copyright.art30-4.training" stands in the tier "<tier>"

      Examples:
        | data                                 | tier   |
        | works-shown-again                    | stop   |
        | style-of-one-author, works-of-others | stop   |
        | works-of-others                      | do-now |
        | web-scraped                          | do-now |

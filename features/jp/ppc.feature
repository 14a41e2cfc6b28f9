Feature: PPC on generative AI
  Soft law of June 2023 on binding articles: personal data in prompts, and sensitive data in training sets.

  Rule: Notice of 2 June 2023, point (1) - personal data in prompts

    Scenario: An inn whose guests write to a bought chatbot
      Given the case "jp2-kyoto-inn"
      When it is assessed as of 2026-11-24
      Then "jp-ppc.genai.prompt-use" applies

    Scenario: The day before, a text to follow is shown with its day
      Given the case "jp2-kyoto-inn"
      When it is assessed as of 2023-06-01
      Then "jp-ppc.genai.prompt-use" applies

    Scenario: The day itself
      Given the case "jp2-kyoto-inn"
      When it is assessed as of 2023-06-02
      Then "jp-ppc.genai.prompt-use" applies

    Scenario: A supplier that trains on prompts does not work on the firm's behalf; the check is due all the more
      Given the case "jp2-kyoto-inn"
      And the answer to "vendor.training_use" is "allowed"
      When it is assessed as of 2026-11-24
      Then "jp-ppc.genai.prompt-use" applies

    Scenario Outline: Who runs it: <who>
      Given the case "jp2-kyoto-inn"
      And the answer to "vendor.runs_it" is "<who>"
      When it is assessed as of 2026-11-24
      Then "jp-ppc.genai.prompt-use" <result>

      Examples:
        | who               | result                                            |
        | outside-firm      | applies                                           |
        | group-company     | applies                                           |
        | own-machines      | does not apply because its conditions are not met |
        | own-branch-abroad | does not apply because its conditions are not met |

    Scenario Outline: Output <kinds>, purpose <purpose>
      Given the case "jp2-kyoto-inn"
      And the answer to "output.kinds" is "<kinds>"
      And the answer to "use.purposes" is "<purpose>"
      When it is assessed as of 2026-11-24
      Then "jp-ppc.genai.prompt-use" <result>

      Examples:
        | kinds           | purpose           | result                                            |
        | text            | customer-chat     | applies                                           |
        | score-of-person | general-assistant | applies                                           |
        | score-of-person | customer-chat     | does not apply because its conditions are not met |

    Scenario Outline: Data on people: <people>
      Given the case "jp2-kyoto-inn"
      And the answer to "data.about_people" is "<people>"
      When it is assessed as of 2026-11-24
      Then "jp-ppc.genai.prompt-use" <result>

      Examples:
        | people             | result                                            |
        | yes                | applies                                           |
        | work-contacts-only | applies                                           |
        | no                 | does not apply because its conditions are not met |

    Scenario: Fixed rules are no generative AI
      Given the case "jp2-kyoto-inn"
      And the answer to "use.technology" is "fixed-rules"
      When it is assessed as of 2026-11-24
      Then "jp-ppc.genai.prompt-use" does not apply because its conditions are not met

    Scenario: Unless it is known who runs the tool, it stays open
      Given the case "jp2-kyoto-inn"
      And the answer to "vendor.runs_it" is not known
      When it is assessed as of 2026-11-24
      Then "jp-ppc.genai.prompt-use" may apply, and "vendor.runs_it" would settle it

  Rule: Guidance of 1 June 2023 - training of generative AI

    Scenario: A studio that trains on pictures of people found online
      Given the case "jp2-tokyo-image-studio"
      When it is assessed as of 2026-11-24
      Then "jp-ppc.genai.developer" applies

    Scenario: The day before it was published, a text to follow is shown with its day
      Given the case "jp2-tokyo-image-studio"
      When it is assessed as of 2023-06-01
      Then "jp-ppc.genai.developer" applies

    Scenario: The day it was published
      Given the case "jp2-tokyo-image-studio"
      When it is assessed as of 2023-06-02
      Then "jp-ppc.genai.developer" applies

    Scenario: Pages found online hold data on people even where the finished tool is about nobody
      Given the case "jp2-tokyo-image-studio"
      And the answer to "data.about_people" is "no"
      When it is assessed as of 2026-11-24
      Then "jp-ppc.genai.developer" applies

    Scenario: A foreign firm that trains on its Japanese users' data
      Given the case "jp2-seoul-answers"
      When it is assessed as of 2026-11-24
      Then "jp-ppc.genai.developer" applies

    Scenario Outline: Trained on <data>, <level>
      Given the case "jp2-tokyo-image-studio"
      And the answer to "training.data" is "<data>"
      And the answer to "training.level" is "<level>"
      When it is assessed as of 2026-11-24
      Then "jp-ppc.genai.developer" <result>

      Examples:
        | data            | level              | result                                            |
        | web-scraped     | heavy-retraining   | applies                                           |
        | own-people-data | light-tuning       | applies                                           |
        | made-up-data    | heavy-retraining   | does not apply because its conditions are not met |
        | web-scraped     | looks-up-documents | does not apply because its conditions are not met |

    Scenario: A model that makes nothing new
      Given the case "jp2-tokyo-image-studio"
      And the answer to "output.kinds" is "prediction"
      When it is assessed as of 2026-11-24
      Then "jp-ppc.genai.developer" does not apply because its conditions are not met

    Scenario: A town hall is not an operator under these rules
      Given the case "jp2-tokyo-image-studio"
      And the answer to "org.kind" is "public-body"
      When it is assessed as of 2026-11-24
      Then "jp-ppc.genai.developer" does not apply because its conditions are not met

    Scenario: Unless the training data is known, it stays open
      Given the case "jp2-tokyo-image-studio"
      And the answer to "training.data" is not known
      When it is assessed as of 2026-11-24
      Then "jp-ppc.genai.developer" may apply, and "training.data" would settle it

    Scenario: Soft law stands under good practice
      Given the case "jp2-tokyo-image-studio"
      When it is assessed as of 2026-11-24
      Then "jp-ppc.genai.developer" stands in the tier "good-practice"

  Rule: Personal Information Protection Commission on generative AI - published on 2 June 2023

    Scenario: An inn whose guests' messages go into a supplier's chatbot
      Given the case "jp2-kyoto-inn"
      When it is assessed as of 2026-11-24
      Then "jp-ppc.genai.prompt-use" applies and is voluntary from 2023-06-02

    Scenario: A studio that tuned its model on pages with people's data
      Given the case "jp2-tokyo-image-studio"
      When it is assessed as of 2026-11-24
      Then "jp-ppc.genai.developer" applies and is voluntary from 2023-06-02

Feature: Artificial Intelligence Act, banned practices, condition by condition
  Each condition is tried alone: one is taken away while the others hold, or it is the only one left of several that would do.

  Rule: Article 5 - banned practices

    Scenario Outline: Guessing sensitive traits from the body is left out in law enforcement only as far as a law allows it (<context>)
      Given the case "eu-town-hall-benefits"
      And the answer to "use.purposes" is "law-enforcement"
      And the answer to "use.special_context" is "<context>"
      And the answer to "bio.uses" is "sort-by-sensitive-trait"
      And the answer to "bio.settings" is "public-place"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art5.prohibited-practices" <verdict>

      Examples:
        | context            | verdict                                           |
        | none               | applies                                           |
        | law-required-crime | does not apply because its conditions are not met |

    Scenario Outline: A supplier without safeguards is caught only if its tool could undress people (<depicts>)
      Given the case "eu-game-studio"
      And the answer to "output.depicts" is "<depicts>"
      And the answer to "in_place.controls" is "none"
      When it is assessed as of 2026-12-02
      Then "eu-ai-act.art5.intimate-content-and-csam" <verdict>

      Examples:
        | depicts                                 | verdict                                           |
        | real-seeming-scene, could-make-intimate | applies                                           |
        | real-seeming-scene                      | does not apply because its conditions are not met |

    Scenario Outline: Whoever places such a tool on the Union market without safeguards is caught, its maker or not (<deeds>)
      Given the case "eu-game-studio"
      And the answer to "role.deeds" is "<deeds>"
      And the answer to "output.depicts" is "could-make-intimate"
      And the answer to "in_place.controls" is "none"
      When it is assessed as of 2026-12-02
      Then the test "eu-ai-act.provider" is not met
      And "eu-ai-act.art5.intimate-content-and-csam" <verdict>

      Examples:
        | deeds                   | verdict                                           |
        | brings-in-foreign-brand | applies and is in force from 2026-12-02           |
        | ai-inside-own-product   | applies and is in force from 2026-12-02           |
        | orders-finished-work    | does not apply because its conditions are not met |

    Scenario Outline: The ban on abuse material concerns pictures, video, sound and the like; words alone are left to criminal law (<output>)
      Given the case "eu-game-studio"
      And the answer to "output.kinds" is "<output>"
      And the answer to "use.red_lines" is "child-abuse-images"
      When it is assessed as of 2026-12-02
      Then "eu-ai-act.art5.intimate-content-and-csam" <verdict>

      Examples:
        | output      | verdict                                           |
        | text        | does not apply because its conditions are not met |
        | text, image | applies and is in force from 2026-12-02           |

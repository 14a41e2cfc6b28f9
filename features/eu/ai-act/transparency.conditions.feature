Feature: Artificial Intelligence Act, transparency, condition by condition
  Each condition is tried alone: one is taken away while the others hold, or it is the only one left of several that would do.

  Rule: Article 50 - transparency

    Scenario Outline: A crime-fighting tool must say that it is AI where the public may meet it: offered to all, or with outsiders among its users (<features>, <people>)
      Given the case "eu-web-shop-chatbot"
      And the answer to "role.deeds" is "built-it, offers-free"
      And the answer to "use.purposes" is "fraud-security"
      And the answer to "use.special_context" is "law-required-crime"
      And the answer to "product.features" is "<features>"
      And the answer to "people.groups" is "<people>"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art50-1.disclose-ai-interaction" <verdict>

      Examples:
        | features       | people          | verdict                                             |
        | open-to-public | employees       | applies and is in force from 2026-08-02             |
        | business-only  | public-visitors | applies and is in force from 2026-08-02             |
        | business-only  | employees       | does not apply because of the exception "crime-law" |

    Scenario Outline: The label for public affairs is for texts; a spoken or filmed report falls under the rule on deep fakes (<output>)
      Given the case "eu-local-news"
      And the answer to "output.kinds" is "<output>"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art50-4.public-interest-text-label" <verdict>

      Examples:
        | output  | verdict                                           |
        | text    | applies and is in force from 2026-08-02           |
        | summary | applies and is in force from 2026-08-02           |
        | video   | does not apply because its conditions are not met |

    Scenario Outline: Marking is in doubt only for purely technical output that no person meets (<uses>, <interaction>)
      Given the case "eu-game-studio"
      And the answer to "output.uses" is "<uses>"
      And the answer to "interaction.direct" is "<interaction>"
      And the answer to "interaction.told" is "told-at-start"
      When it is assessed as of 2026-12-02
      Then "eu-ai-act.art50-2.mark-synthetic-content" <verdict>

      Examples:
        | uses           | interaction | verdict   |
        | technical-only | no          | may apply |
        | technical-only | two-way     | applies   |
        | technical-only | one-way     | applies   |
        | internal-only  | no          | applies   |

    Scenario Outline: Marking is in doubt only for sound or video that is heard or seen live and nowhere else (<output>, <uses>)
      Given the case "eu-game-studio"
      And the answer to "output.kinds" is "<output>"
      And the answer to "output.uses" is "<uses>"
      When it is assessed as of 2026-12-02
      Then "eu-ai-act.art50-2.mark-synthetic-content" <verdict>

      Examples:
        | output      | uses                   | verdict   |
        | audio       | live-only              | may apply |
        | video       | live-only              | may apply |
        | audio       | internal-only          | applies   |
        | audio, text | live-only              | applies   |
        | audio       | live-only, advertising | applies   |

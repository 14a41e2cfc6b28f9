Feature: Artificial Intelligence Act, transparency
  Regulation (EU) 2024/1689 as amended by Regulation (EU) 2026/1744.

  Rule: Article 50(1) - people must learn that they deal with AI

    Scenario Outline: The provider owes the notice from 2 August 2026; nothing was put off
      Given the case "eu-web-shop-chatbot"
      And the answer to "role.deeds" is "built-on-others-model, uses-it"
      When it is assessed as of <day>
      Then "eu-ai-act.art50-1.disclose-ai-interaction" applies and is <state> from 2026-08-02

      Examples:
        | day        | state    |
        | 2026-08-01 | upcoming |
        | 2026-08-02 | in force |
        | 2026-11-24 | in force |

    Scenario: Trap - the notice is the provider's duty, not the deployer's
      Given the case "eu-web-shop-chatbot"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art50-1.disclose-ai-interaction" does not apply because its conditions are not met

    Scenario: A deployer that puts its own name on the tool is provider and owes both parts
      Given the case "eu-web-shop-chatbot"
      And the answer to "role.deeds" is "uses-it, own-name-on-it"
      And the answer to "data.kinds" is "contact, messages, pictures-voice"
      And the answer to "bio.uses" is "emotion"
      And the answer to "bio.settings" is "online-or-phone"
      When it is assessed as of 2026-12-02
      Then the test "eu-ai-act.provider-in-eu" is met
      And the test "eu-ai-act.deployer-in-eu" is met
      And these duties apply and are in force:
        | eu-ai-act.art50-1.disclose-ai-interaction                        |
        | eu-ai-act.art50-2.mark-synthetic-content                         |
        | eu-ai-act.art50-3.emotion-or-biometric-categorisation-notice     |

    Scenario: Not where the machine is plain to everyone who may meet it
      Given the case "eu-web-shop-chatbot"
      And the answer to "role.deeds" is "own-name-on-it, offers-free"
      And the answer to "interaction.told" is "obvious"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art50-1.disclose-ai-interaction" does not apply because of the exception "obvious"

    Scenario Outline: It is never plain where <audience> may be in the audience
      Given the case "eu-web-shop-chatbot"
      And the answer to "role.deeds" is "own-name-on-it, offers-free"
      And the answer to "interaction.told" is "obvious"
      And the answer to "people.groups" is "<groups>"
      And the answer to "children.ages" is "<ages>"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art50-1.disclose-ai-interaction" applies and is in force from 2026-08-02

      Examples:
        | audience                        | groups                     | ages   |
        | children                        | customers                  | age-13 |
        | the elderly or frail            | customers, elderly-or-frail | none   |
        | people who hardly read          | customers, low-literacy    | none   |

    Scenario: Trap - a line in the small print does not lift the duty
      Given the case "eu-web-shop-chatbot"
      And the answer to "role.deeds" is "own-name-on-it, uses-it"
      And the answer to "interaction.told" is "only-in-terms"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art50-1.disclose-ai-interaction" applies

    Scenario: A system that a law allows for fighting crime is left out (Article 50(1))
      Given the case "eu-web-shop-chatbot"
      And the answer to "role.deeds" is "built-it, uses-it"
      And the answer to "use.purposes" is "fraud-security"
      And the answer to "use.special_context" is "law-required-crime"
      And the answer to "people.groups" is "employees"
      And the answer to "product.features" is "business-only"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art50-1.disclose-ai-interaction" does not apply because of the exception "crime-law"

    Scenario: A crime-fighting system that the public may use to report crime must say that it is AI
      Given the case "eu-web-shop-chatbot"
      And the answer to "role.deeds" is "built-it, offers-free"
      And the answer to "use.purposes" is "fraud-security"
      And the answer to "use.special_context" is "law-required-crime"
      And the answer to "people.groups" is "public-visitors"
      And the answer to "product.features" is "open-to-public"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art50-1.disclose-ai-interaction" applies and is in force from 2026-08-02

    Scenario: Trap - an open-source licence does not lift the notice
      Given the case "eu-web-shop-chatbot"
      And the answer to "role.deeds" is "built-it, released-open-source"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art50-1.disclose-ai-interaction" applies

    Scenario: The grace for older systems does not reach paragraph 1
      Given the case "eu-web-shop-chatbot"
      And the answer to "role.deeds" is "built-it, offers-free"
      And the answer to "use.market_date" is "2024-01-15"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art50-1.disclose-ai-interaction" applies and is in force from 2026-08-02
      And "eu-ai-act.art50-2.mark-synthetic-content" applies and is upcoming from 2026-12-02

    Scenario Outline: There is no direct exchange where <how>
      Given the case "eu-web-shop-chatbot"
      And the answer to "role.deeds" is "built-it, uses-it"
      And the answer to "interaction.direct" is "<interaction>"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art50-1.disclose-ai-interaction" does not apply because its conditions are not met

      Examples:
        | how                                           | interaction  |
        | a person answers with the tool's help          | staff-answer |
        | the tool only sends messages                   | one-way      |
        | people do not meet the tool at all             | no           |

    Scenario: Staff count as people too
      Given the case "eu-web-shop-chatbot"
      And the answer to "role.deeds" is "built-it, uses-it"
      And the answer to "use.purposes" is "general-assistant"
      And the answer to "people.groups" is "employees"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art50-1.disclose-ai-interaction" applies

    Scenario: Whether people deal with the tool itself is not known
      Given the case "eu-web-shop-chatbot"
      And the answer to "role.deeds" is "built-it, uses-it"
      And the answer to "interaction.direct" is not known
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art50-1.disclose-ai-interaction" may apply, and "interaction.direct" would settle it

  Rule: Articles 50(2) and 111(4) - marking of AI-made content

    Scenario Outline: A system placed on the market on or after 2 August 2026 is marked from that day; an older one by 2 December 2026
      Given the case "eu-game-studio"
      And the answer to "use.market_date" is "<placed>"
      When it is assessed as of <day>
      Then "eu-ai-act.art50-2.mark-synthetic-content" applies and is <state> from <start>

      Examples:
        | placed     | day        | state    | start      |
        | 2026-08-02 | 2026-08-01 | upcoming | 2026-08-02 |
        | 2026-08-02 | 2026-08-02 | in force | 2026-08-02 |
        | 2026-08-02 | 2026-12-02 | in force | 2026-08-02 |
        | 2026-08-01 | 2026-08-02 | upcoming | 2026-12-02 |
        | 2026-08-01 | 2026-11-24 | upcoming | 2026-12-02 |
        | 2026-08-01 | 2026-12-01 | upcoming | 2026-12-02 |
        | 2026-08-01 | 2026-12-02 | in force | 2026-12-02 |

    Scenario: Without the day of placing on the market, marking may already be due
      Given the case "eu-game-studio"
      And the answer to "use.market_date" is not known
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art50-2.mark-synthetic-content" may apply, and "use.market_date" would settle it

    Scenario: From 2 December 2026 the day of placing on the market no longer matters
      Given the case "eu-game-studio"
      And the answer to "use.market_date" is not known
      When it is assessed as of 2026-12-02
      Then "eu-ai-act.art50-2.mark-synthetic-content" applies and is in force from 2026-12-02

    Scenario: Trap - the grace did not become February 2027
      Given the case "eu-game-studio"
      And the answer to "use.market_date" is "2025-06-01"
      When it is assessed as of 2027-01-31
      Then "eu-ai-act.art50-2.mark-synthetic-content" applies and is in force from 2026-12-02

    Scenario: Trap - marking is the provider's duty, not the deployer's
      Given the case "eu-game-studio"
      And the answer to "role.deeds" is "uses-it"
      And the answer to "output.depicts" is "real-person-agreed"
      When it is assessed as of 2026-12-02
      Then "eu-ai-act.art50-2.mark-synthetic-content" does not apply because its conditions are not met
      And "eu-ai-act.art50-4.deepfake-label" applies

    Scenario Outline: What the tool makes decides: <output>
      Given the case "eu-game-studio"
      And the answer to "output.kinds" is "<output>"
      When it is assessed as of 2026-12-02
      Then the test "eu-ai-act.synthetic-output" <verdict>

      Examples:
        | output      | verdict    |
        | text        | is met     |
        | summary     | is met     |
        | image       | is met     |
        | audio       | is met     |
        | video       | is met     |
        | translation | is not met |
        | light-edits | is not met |
        | code        | is open    |

    Scenario Outline: Whether source code is text to be marked is an open question of law (settled as <settled>)
      Given the case "eu-game-studio"
      And the answer to "output.kinds" is "code"
      And the open question of law "eu-ai-act.code-is-text" is settled as <settled>
      When it is assessed as of 2026-12-02
      Then the test "eu-ai-act.synthetic-output" is <met>

      Examples:
        | settled | met     |
        | yes     | met     |
        | no      | not met |

    Scenario: A translation tool owes no mark
      Given the case "eu-game-studio"
      And the answer to "use.purposes" is "translation-transcription"
      And the answer to "output.kinds" is "translation"
      When it is assessed as of 2026-12-02
      Then "eu-ai-act.art50-2.mark-synthetic-content" does not apply because its conditions are not met

    Scenario: A system that a law allows for fighting crime owes no mark
      Given the case "eu-game-studio"
      And the answer to "use.special_context" is "law-required-crime"
      When it is assessed as of 2026-12-02
      Then "eu-ai-act.art50-2.mark-synthetic-content" does not apply because of the exception "crime-law"

    Scenario Outline: Purely technical output between firms' systems owes no mark by the guidelines alone (the guidelines followed: <settled>)
      Given the case "eu-game-studio"
      And the answer to "output.kinds" is "text"
      And the answer to "use.purposes" is "coding"
      And the answer to "output.uses" is "technical-only"
      And the open question of law "eu-ai-act.technical-or-live-is-outside" is settled as <settled>
      When it is assessed as of 2026-12-02
      Then "eu-ai-act.art50-2.mark-synthetic-content" <verdict>

      Examples:
        | settled | verdict                                                   |
        | yes     | does not apply because of the exception "outside-marking" |
        | no      | applies                                                   |

    Scenario Outline: Live sound that nobody records owes no mark by the guidelines alone (the guidelines followed: <settled>)
      Given the case "eu-game-studio"
      And the answer to "output.kinds" is "audio"
      And the answer to "output.uses" is "live-only"
      And the open question of law "eu-ai-act.technical-or-live-is-outside" is settled as <settled>
      When it is assessed as of 2026-12-02
      Then "eu-ai-act.art50-2.mark-synthetic-content" <verdict>

      Examples:
        | settled | verdict                                                   |
        | yes     | does not apply because of the exception "outside-marking" |
        | no      | applies                                                   |

    Scenario: Technical output that also goes to people is marked
      Given the case "eu-game-studio"
      And the answer to "output.kinds" is "text"
      And the answer to "output.uses" is "technical-only, sent-to-people"
      When it is assessed as of 2026-12-02
      Then "eu-ai-act.art50-2.mark-synthetic-content" applies

  Rule: Article 50(3) - notice of emotion recognition and biometric categorisation

    Scenario Outline: The deployer tells the people exposed, from 2 August 2026
      Given the case "eu-web-shop-chatbot"
      And the answer to "data.kinds" is "contact, messages, pictures-voice"
      And the answer to "bio.uses" is "emotion"
      And the answer to "bio.settings" is "online-or-phone"
      When it is assessed as of <day>
      Then "eu-ai-act.art50-3.emotion-or-biometric-categorisation-notice" applies and is <state> from 2026-08-02

      Examples:
        | day        | state    |
        | 2026-08-01 | upcoming |
        | 2026-08-02 | in force |

    Scenario: Sorting shoppers by age or sex from their faces needs the notice
      Given the case "eu-web-shop-chatbot"
      And the answer to "data.kinds" is "pictures-voice"
      And the answer to "bio.uses" is "sort-by-trait"
      And the answer to "bio.settings" is "shop-or-venue"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art50-3.emotion-or-biometric-categorisation-notice" applies

    Scenario: Trap - the notice is the deployer's duty, not the provider's
      Given the case "eu-web-shop-chatbot"
      And the answer to "role.deeds" is "built-it, sells-it"
      And the answer to "data.kinds" is "pictures-voice"
      And the answer to "bio.uses" is "emotion"
      And the answer to "bio.settings" is "online-or-phone"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art50-3.emotion-or-biometric-categorisation-notice" does not apply because its conditions are not met

    Scenario: The mood of a written text is no emotion recognition
      Given the case "eu-web-shop-chatbot"
      And the answer to "output.infers" is "emotions"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art50-3.emotion-or-biometric-categorisation-notice" does not apply because its conditions are not met

    Scenario: Checking that someone is who they say is neither
      Given the case "eu-web-shop-chatbot"
      And the answer to "use.purposes" is "identity-check"
      And the answer to "bio.uses" is "verify-one"
      And the answer to "bio.settings" is "online-or-phone"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art50-3.emotion-or-biometric-categorisation-notice" does not apply because its conditions are not met

    Scenario: A system that a law allows for fighting crime is left out (Article 50(3))
      Given the case "eu-web-shop-chatbot"
      And the answer to "use.purposes" is "fraud-security"
      And the answer to "use.special_context" is "law-required-crime"
      And the answer to "bio.uses" is "sort-by-trait"
      And the answer to "bio.settings" is "public-place"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art50-3.emotion-or-biometric-categorisation-notice" does not apply because of the exception "crime-law"

  Rule: Article 50(4) - deep fakes, and texts on matters of public interest

    Scenario Outline: The deployer discloses a deep fake from 2 August 2026
      Given the case "eu-game-studio"
      And the answer to "output.depicts" is "real-person-agreed"
      When it is assessed as of <day>
      Then "eu-ai-act.art50-4.deepfake-label" applies and is <state> from 2026-08-02

      Examples:
        | day        | state    |
        | 2026-08-01 | upcoming |
        | 2026-08-02 | in force |

    Scenario Outline: What resembles a person who exists is a deep fake, agreed or not: <depicts>
      Given the case "eu-game-studio"
      And the answer to "output.depicts" is "<depicts>"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.deep-fake" is met

      Examples:
        | depicts                |
        | real-person-agreed     |
        | real-person-not-agreed |
        | real-scene-altered     |

    Scenario Outline: Whether what looks real but does not exist is a deep fake too is an open question of law: <depicts>
      Given the case "eu-game-studio"
      And the answer to "output.depicts" is "<depicts>"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art50-4.deepfake-label" may apply

      Examples:
        | depicts            |
        | real-seeming-scene |
        | invented-performer |

    Scenario Outline: Once that question is settled, so is the duty: <settled>
      Given the case "eu-game-studio"
      And the answer to "output.depicts" is "<depicts>"
      And the open question of law "eu-ai-act.plausible-is-existing" is settled as <settled>
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.deep-fake" is <met>

      Examples:
        | depicts            | settled | met     |
        | real-seeming-scene | yes     | met     |
        | real-seeming-scene | no      | not met |
        | invented-performer | yes     | met     |
        | invented-performer | no      | not met |

    Scenario: A real shop shown on fire is a deep fake, whatever is held of invented scenes
      Given the case "eu-game-studio"
      And the answer to "output.depicts" is "real-scene-altered"
      And the open question of law "eu-ai-act.plausible-is-existing" is settled as no
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art50-4.deepfake-label" applies

    Scenario: Pictures that could not pass for real need no label
      Given the case "eu-game-studio"
      And the answer to "output.depicts" is "clearly-artistic"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art50-4.deepfake-label" does not apply because its conditions are not met

    Scenario: Evident art with a real-looking person keeps a discreet mention
      Given the case "eu-game-studio"
      And the answer to "output.depicts" is "clearly-artistic, real-person-agreed"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art50-4.deepfake-label" applies

    Scenario: Trap - the label is the deployer's duty, not the maker's
      Given the case "eu-game-studio"
      And the answer to "role.deeds" is "built-it, sells-it"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art50-4.deepfake-label" does not apply because its conditions are not met
      And "eu-ai-act.art50-2.mark-synthetic-content" applies

    Scenario: Purely private use needs no label
      Given the case "eu-game-studio"
      And the answer to "role.deeds" is "uses-it"
      And the answer to "use.special_context" is "personal-only"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art50-4.deepfake-label" does not apply because its conditions are not met

    Scenario: A use that a law allows for fighting crime needs no label
      Given the case "eu-game-studio"
      And the answer to "use.special_context" is "law-required-crime"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art50-4.deepfake-label" does not apply because of the exception "crime-law"

    Scenario: What the pictures show is not known
      Given the case "eu-game-studio"
      And the answer to "output.depicts" is not known
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art50-4.deepfake-label" may apply, and "output.depicts" would settle it

    Scenario Outline: A text that informs the public is labelled from 2 August 2026
      Given the case "eu-local-news"
      When it is assessed as of <day>
      Then "eu-ai-act.art50-4.public-interest-text-label" applies and is <state> from 2026-08-02

      Examples:
        | day        | state    |
        | 2026-08-01 | upcoming |
        | 2026-08-02 | in force |

    Scenario: No label where a person has reviewed the text and an editor answers for it
      Given the case "eu-local-news"
      And the answer to "output.uses" is "shown-to-public, news-checked"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art50-4.public-interest-text-label" does not apply because of the exception "human-review"

    Scenario: The review must cover all such texts
      Given the case "eu-local-news"
      And the answer to "output.uses" is "news-checked, news-unchecked"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art50-4.public-interest-text-label" applies

    Scenario: A use that a law allows for fighting crime needs no label on texts
      Given the case "eu-local-news"
      And the answer to "use.special_context" is "law-required-crime"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art50-4.public-interest-text-label" does not apply because of the exception "crime-law"

    Scenario: Advertising copy does not inform the public on matters of public interest
      Given the case "eu-local-news"
      And the answer to "output.uses" is "shown-to-public, advertising"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art50-4.public-interest-text-label" does not apply because its conditions are not met

    Scenario: Trap - who only makes the writing tool owes no label on what others publish
      Given the case "eu-local-news"
      And the answer to "role.deeds" is "built-it, sells-it"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art50-4.public-interest-text-label" does not apply because its conditions are not met

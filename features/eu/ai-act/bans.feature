Feature: Artificial Intelligence Act, banned practices
  Regulation (EU) 2024/1689 as amended by Regulation (EU) 2026/1744.

  Rule: Article 5(1)(a)-(h) - banned practices

    Scenario Outline: The bans (a) to (h) apply since 2 February 2025
      Given the case "eu-web-shop-chatbot"
      And the answer to "use.red_lines" is "hidden-influence"
      When it is assessed as of <day>
      Then "eu-ai-act.art5.prohibited-practices" applies and is <state> from 2025-02-02

      Examples:
        | day        | state    |
        | 2025-02-01 | upcoming |
        | 2025-02-02 | in force |

    Scenario Outline: Each practice named is banned, for private firms too: <red line>
      Given the case "eu-web-shop-chatbot"
      And the answer to "use.red_lines" is "<red line>"
      When it is assessed as of 2026-11-24
      Then the test "<test>" is met
      And "eu-ai-act.art5.prohibited-practices" applies and is in force from 2025-02-02

      Examples:
        | red line          | test                      |
        | hidden-influence  | eu-ai-act.prohibited-a    |
        | exploits-weakness | eu-ai-act.prohibited-b    |
        | social-score      | eu-ai-act.prohibited-c    |
        | crime-guessing    | eu-ai-act.prohibited-d    |
        | face-scraping     | eu-ai-act.prohibited-e    |
        | live-id-police    | eu-ai-act.prohibited-h    |

    Scenario: An ordinary chatbot meets none of the bans
      Given the case "eu-web-shop-chatbot"
      When it is assessed as of 2026-12-02
      Then the test "eu-ai-act.prohibited" is not met
      And these duties do not apply:
        | eu-ai-act.art5.prohibited-practices      |
        | eu-ai-act.art5.intimate-content-and-csam |

    Scenario: Whether a red line is crossed is not known
      Given the case "eu-web-shop-chatbot"
      And the answer to "use.red_lines" is "exploits-weakness?"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art5.prohibited-practices" may apply, and "use.red_lines" would settle it

    Scenario Outline: Importers and distributors must keep their hands off too
      Given the case "eu-game-studio"
      And the answer to "role.deeds" is "<deed>"
      And the answer to "use.red_lines" is "exploits-weakness"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art5.prohibited-practices" applies

      Examples:
        | deed                    |
        | brings-in-foreign-brand |
        | resells-unchanged       |

    Scenario: An old system on the market is not spared from the bans
      Given the case "eu-bakery-cv-ranker"
      And the answer to "use.market_date" is "2020-01-01"
      And the answer to "bio.uses" is "emotion"
      And the answer to "bio.settings" is "workplace"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art5.prohibited-practices" applies and is in force from 2025-02-02

    Scenario Outline: Reading emotions from the body of <whom> is banned
      Given the case "eu-bakery-cv-ranker"
      And the answer to "bio.uses" is "emotion"
      And the answer to "bio.settings" is "<setting>"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.prohibited-f" is met
      And "eu-ai-act.art5.prohibited-practices" applies

      Examples:
        | whom                    | setting   |
        | workers and applicants  | workplace |
        | pupils and students     | education |

    Scenario Outline: Trap - reading the emotions of customers is not banned
      Given the case "eu-web-shop-chatbot"
      And the answer to "data.kinds" is "contact, messages, pictures-voice"
      And the answer to "bio.uses" is "emotion"
      And the answer to "bio.settings" is "<setting>"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.prohibited-f" is not met
      And "eu-ai-act.art5.prohibited-practices" does not apply because its conditions are not met
      And the test "eu-ai-act.high-risk-annex-iii" is met
      And "eu-ai-act.art50-3.emotion-or-biometric-categorisation-notice" applies and is in force from 2026-08-02

      Examples:
        | setting         |
        | online-or-phone |
        | shop-or-venue   |

    Scenario: A medical or safety reason lifts the ban on reading emotions at work
      Given the case "eu-bakery-cv-ranker"
      And the answer to "bio.uses" is "emotion"
      And the answer to "bio.settings" is "workplace, medical-or-safety"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.prohibited-f" is not met

    Scenario: Tiredness is not an emotion
      Given the case "eu-bakery-cv-ranker"
      And the answer to "bio.uses" is "attention-fatigue"
      And the answer to "bio.settings" is "workplace"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art5.prohibited-practices" does not apply because its conditions are not met

    Scenario: The mood of a written text needs no body data and is not banned
      Given the case "eu-bakery-cv-ranker"
      And the answer to "output.infers" is "emotions"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art5.prohibited-practices" does not apply because its conditions are not met

    Scenario: Sorting people by race, beliefs or sexuality from the body is banned
      Given the case "eu-web-shop-chatbot"
      And the answer to "data.kinds" is "pictures-voice"
      And the answer to "bio.uses" is "sort-by-sensitive-trait"
      And the answer to "bio.settings" is "shop-or-venue"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.prohibited-g" is met
      And "eu-ai-act.art5.prohibited-practices" applies

    Scenario: Guessing ethnic origin, health or genes from the body is listed as high-risk, not banned
      Given the case "eu-web-shop-chatbot"
      And the answer to "data.kinds" is "pictures-voice"
      And the answer to "bio.uses" is "sort-by-origin-or-health"
      And the answer to "bio.settings" is "shop-or-venue"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.prohibited-g" is not met
      And "eu-ai-act.art5.prohibited-practices" does not apply because its conditions are not met
      And the test "eu-ai-act.annex-iii-1" is met
      And "eu-ai-act.art50-3.emotion-or-biometric-categorisation-notice" applies and is in force from 2026-08-02

    Scenario: Sorting people by age or sex is not the banned categorisation
      Given the case "eu-web-shop-chatbot"
      And the answer to "data.kinds" is "pictures-voice"
      And the answer to "bio.uses" is "sort-by-trait"
      And the answer to "bio.settings" is "shop-or-venue"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.prohibited-g" is not met
      And "eu-ai-act.art5.prohibited-practices" does not apply because its conditions are not met

    Scenario: Categorising biometric data in police work, as a law allows, is left out of the ban
      Given the case "eu-town-hall-benefits"
      And the answer to "use.purposes" is "law-enforcement"
      And the answer to "use.special_context" is "law-required-crime"
      And the answer to "bio.uses" is "sort-by-sensitive-trait"
      And the answer to "bio.settings" is "public-place"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.prohibited-g" is not met

    Scenario: A private firm that fights fraud is no law enforcement and stays under the ban
      Given the case "eu-web-shop-chatbot"
      And the answer to "use.purposes" is "fraud-security"
      And the answer to "use.special_context" is "law-required-crime"
      And the answer to "bio.uses" is "sort-by-sensitive-trait"
      And the answer to "bio.settings" is "shop-or-venue"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art5.prohibited-practices" applies

  Rule: Article 5(1)(ba)-(bb), (1a)-(1b) - intimate fakes and child sexual abuse material

    Scenario Outline: The new bans apply from 2 December 2026 and not a day before
      Given the case "eu-game-studio"
      And the answer to "output.depicts" is "could-make-intimate"
      And the answer to "in_place.controls" is "none"
      When it is assessed as of <day>
      Then "eu-ai-act.art5.intimate-content-and-csam" applies and is <state> from 2026-12-02

      Examples:
        | day        | state    |
        | 2026-11-24 | upcoming |
        | 2026-12-01 | upcoming |
        | 2026-12-02 | in force |

    Scenario: Adequate safeguards take the supplier out of the ban
      Given the case "eu-game-studio"
      And the answer to "output.depicts" is "could-make-intimate"
      And the answer to "in_place.controls" is "intimate-safeguards"
      When it is assessed as of 2026-12-02
      Then "eu-ai-act.art5.intimate-content-and-csam" does not apply because its conditions are not met

    Scenario: Whether there are safeguards is not known
      Given the case "eu-game-studio"
      And the answer to "output.depicts" is "could-make-intimate"
      And the answer to "in_place.controls" is not known
      When it is assessed as of 2026-12-02
      Then "eu-ai-act.art5.intimate-content-and-csam" may apply, and "in_place.controls" would settle it

    Scenario: A mere user of a tool without safeguards is not caught while it does no such thing
      Given the case "eu-game-studio"
      And the answer to "role.deeds" is "uses-it"
      And the answer to "output.depicts" is "could-make-intimate"
      And the answer to "in_place.controls" is "none"
      When it is assessed as of 2026-12-02
      Then "eu-ai-act.art5.intimate-content-and-csam" does not apply because its conditions are not met

    Scenario Outline: A user who does make such content is caught: <red line>
      Given the case "eu-game-studio"
      And the answer to "role.deeds" is "uses-it"
      And the answer to "use.red_lines" is "<red line>"
      When it is assessed as of 2026-12-02
      Then "eu-ai-act.art5.intimate-content-and-csam" applies and is in force from 2026-12-02

      Examples:
        | red line           |
        | intimate-fakes     |
        | child-abuse-images |

    Scenario: Safeguards do not excuse a tool that is made for it
      Given the case "eu-game-studio"
      And the answer to "use.red_lines" is "intimate-fakes"
      And the answer to "in_place.controls" is "intimate-safeguards"
      When it is assessed as of 2026-12-02
      Then "eu-ai-act.art5.intimate-content-and-csam" applies

    Scenario: Sexual content with invented figures or adults who expressly agreed is not this ban
      Given the case "eu-game-studio"
      And the answer to "output.depicts" is "sexual, real-person-agreed"
      When it is assessed as of 2026-12-02
      Then "eu-ai-act.art5.intimate-content-and-csam" does not apply because its conditions are not met

  Rule: Article 2(1) - whoever offers AI is within the Act, or it is open whose tool goes out

    Scenario Outline: Whoever sells, lends or publishes AI is never told that the Act does not reach it (<deeds>)
      Given the case "eu-hr-software-maker"
      And the answer to "use.red_lines" is "hidden-influence"
      And the answer to "market.places" is "DE"
      And the answer to "role.deeds" is "<deeds>"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art5.prohibited-practices" may apply, and "role.offered_as" would settle it

      Examples:
        | deeds                              |
        | sells-it                           |
        | offers-free                        |
        | licenses-to-others                 |
        | fine-tuned-it, sells-it            |
        | changed-it-substantially, sells-it |
        | changed-its-purpose, sells-it      |
        | trains-general-model, sells-it     |
        | released-open-source               |
        | hosts-models                       |

    Scenario Outline: Once it is known whose tool goes out, the ban holds (<whose>)
      Given the case "eu-hr-software-maker"
      And the answer to "use.red_lines" is "hidden-influence"
      And the answer to "market.places" is "DE"
      And the answer to "role.deeds" is "fine-tuned-it, sells-it"
      And the answer to "role.offered_as" is "<whose>"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art5.prohibited-practices" applies

      Examples:
        | whose    |
        | as-ours  |
        | anothers |

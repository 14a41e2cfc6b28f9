Feature: Artificial Intelligence Act, Regulation (EU) 2024/1689 as amended by Regulation (EU) 2026/1744
  What the Act asks of a small firm depends on three things: the part it plays (maker, user, importer, reseller), the
  purpose of the tool, and the day. The duties for high-risk systems were put off to 2 December 2027 and 2 August 2028;
  the bans, AI literacy and transparency were not. Each date, exception and size limit is tried here on both sides.

  Rule: Articles 2 and 3 - what the Act reaches, and who is who

    Scenario: A bought tool used in a firm's own work makes that firm a deployer, not a provider
      Given the case "eu-bakery-cv-ranker"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.in-scope" is met
      And the test "eu-ai-act.deployer-in-eu" is met
      And the test "eu-ai-act.provider" is not met

    Scenario: A program that only applies rules written by people is no AI system
      Given the case "eu-game-studio"
      And the answer to "use.technology" is "fixed-rules"
      When it is assessed as of 2026-12-02
      Then the test "eu-ai-act.in-scope" is not met
      And these duties do not apply:
        | eu-ai-act.art4.ai-literacy                   |
        | eu-ai-act.art50-2.mark-synthetic-content     |
        | eu-ai-act.art50-4.deepfake-label             |
        | eu-ai-act.art5.intimate-content-and-csam     |

    Scenario: Whether it is an AI system at all is not known
      Given the case "eu-bakery-cv-ranker"
      And the answer to "use.technology" is not known
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.in-scope" is open
      And "eu-ai-act.art4.ai-literacy" may apply, and "use.technology" would settle it

    Scenario: A user outside the Union is reached when the tool deals with people in the Union
      Given the case "eu-bakery-cv-ranker"
      And the answer to "org.established_in" is "CH"
      And the answer to "org.headcount" is "CH: 60"
      And the answer to "market.places" is "CH"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.deployer-in-eu" is met
      And "eu-ai-act.art4.ai-literacy" applies and is in force from 2025-02-02

    Scenario: A user outside the Union whose tool deals with nobody in the Union is not reached
      Given the case "eu-bakery-cv-ranker"
      And the answer to "org.established_in" is "CH"
      And the answer to "org.headcount" is "CH: 60"
      And the answer to "market.places" is "CH"
      And the answer to "people.locations" is "CH"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.in-scope" is not met
      And "eu-ai-act.art26.human-oversight" does not apply because its conditions are not met

    Scenario: A maker in a third country that sells in the Union is a provider the Act reaches
      Given the case "eu-game-studio"
      And the answer to "org.established_in" is "JP"
      And the answer to "org.headcount" is "JP: 22"
      And the answer to "people.locations" is "JP"
      And the answer to "role.deeds" is "built-it, sells-it"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.provider-in-eu" is met
      And the test "eu-ai-act.deployer-in-eu" is not met
      And "eu-ai-act.art50-2.mark-synthetic-content" applies and is in force from 2026-08-02

    Scenario: Building an application on another firm's model makes one the provider of the system
      Given the case "eu-game-studio"
      And the answer to "role.deeds" is "built-on-others-model, offers-free"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.provider-in-eu" is met

    Scenario: A tool built in the house and put to its own use has a provider too
      Given the case "eu-game-studio"
      And the answer to "role.deeds" is "built-it, uses-it"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.provider-in-eu" is met
      And the test "eu-ai-act.deployer-in-eu" is met

    Scenario: Training a bought tool further for own use, without own name, does not make one its provider
      Given the case "eu-web-shop-chatbot"
      And the answer to "role.deeds" is "uses-it, fine-tuned-it"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.provider" is not met

    Scenario Outline: Acting on another firm's result, or ordering a finished piece, is not using the system
      Given the case "eu-game-studio"
      And the answer to "role.deeds" is "<deed>"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.deployer" is not met
      And the test "eu-ai-act.provider" is not met
      And "eu-ai-act.art50-4.deepfake-label" does not apply because its conditions are not met

      Examples:
        | deed                    |
        | relies-on-others-result |
        | orders-finished-work    |

    Scenario: An importer is established in the Union and brings in a foreign maker's product
      Given the case "eu-game-studio"
      And the answer to "role.deeds" is "brings-in-foreign-brand"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.importer" is met
      And the test "eu-ai-act.distributor" is not met

    Scenario: Who resells a system unchanged is a distributor, neither provider nor deployer
      Given the case "eu-game-studio"
      And the answer to "role.deeds" is "resells-unchanged"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.distributor" is met
      And the test "eu-ai-act.provider" is not met
      And "eu-ai-act.art4.ai-literacy" does not apply because its conditions are not met

    Scenario: Defence alone is outside the Act
      Given the case "eu-game-studio"
      And the answer to "org.sector" is "defence"
      And the answer to "use.special_context" is "military-security"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.excluded" is met
      And "eu-ai-act.art50-2.mark-synthetic-content" does not apply because its conditions are not met

    Scenario: A system made only for scientific research is outside the Act
      Given the case "eu-game-studio"
      And the answer to "org.sector" is "academic-research"
      And the answer to "use.special_context" is "science-only"
      And the answer to "role.deeds" is "built-it, uses-it"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.excluded" is met

    Scenario: A general tool bought in and used by researchers stays inside the Act
      Given the case "eu-local-news"
      And the answer to "org.sector" is "academic-research"
      And the answer to "use.special_context" is "science-only"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.excluded" is not met
      And "eu-ai-act.art4.ai-literacy" applies

    Scenario: The maker's own tests before release are outside the Act
      Given the case "eu-game-studio"
      And the answer to "use.stage" is "lab-test"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.excluded" is met

    Scenario: Tests on real people are never excluded
      Given the case "eu-game-studio"
      And the answer to "use.stage" is "tested-on-people"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.excluded" is not met

    Scenario: A private person outside any work is no deployer
      Given the case "eu-web-shop-chatbot"
      And the answer to "org.kind" is "private-person"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.deployer" is not met
      And "eu-ai-act.art4.ai-literacy" does not apply because its conditions are not met

    Scenario: Private life frees the user only; a firm that sells such a tool stays bound
      Given the case "eu-game-studio"
      And the answer to "use.special_context" is "personal-only"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.deployer" is not met
      And the test "eu-ai-act.provider-in-eu" is met
      And "eu-ai-act.art50-2.mark-synthetic-content" applies and is in force from 2026-08-02

  Rule: Article 4 - AI literacy

    Scenario: The day before Chapters I and II apply, the duty is to come
      Given the case "eu-bakery-cv-ranker"
      When it is assessed as of 2025-02-01
      Then "eu-ai-act.art4.ai-literacy" applies and is upcoming from 2025-02-02

    Scenario: From 2 February 2025 deployers support the AI literacy of their people
      Given the case "eu-bakery-cv-ranker"
      When it is assessed as of 2025-02-02
      Then "eu-ai-act.art4.ai-literacy" applies and is in force from 2025-02-02

    Scenario: Trap - the amendment of July 2026 did not move the duty to the Member States alone
      Given the case "eu-bakery-cv-ranker"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art4.ai-literacy" applies and is in force from 2025-02-02

    Scenario: No size is exempt and no risk is too low
      Given the case "eu-local-news"
      And the answer to "org.kind" is "sole-trader"
      And the answer to "org.headcount" is "BE: 1"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art4.ai-literacy" applies

    Scenario: A provider owes it too
      Given the case "eu-hr-software-maker"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art4.ai-literacy" applies

    Scenario: An old recruiting tool does not free its user from AI literacy
      Given the case "eu-bakery-cv-ranker"
      And the answer to "use.market_date" is "2024-05-01"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art4.ai-literacy" applies and is in force from 2025-02-02

    Scenario: A free and open-source release of low risk is outside
      Given the case "eu-game-studio"
      And the answer to "role.deeds" is "built-it, released-open-source"
      And the answer to "use.purposes" is "data-analysis"
      And the answer to "output.kinds" is "prediction"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art4.ai-literacy" does not apply because of the exception "free-open-source"

    Scenario Outline: Trap - the open-source licence frees nothing where <reason>
      Given the case "eu-game-studio"
      And the answer to "role.deeds" is "built-it, released-open-source"
      And the answer to "use.purposes" is "<purpose>"
      And the answer to "output.kinds" is "<output>"
      And the answer to "interaction.direct" is "<interaction>"
      And the answer to "use.red_lines" is "<red line>"
      And the answer to "decision.weight" is "main-factor"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art4.ai-literacy" applies

      Examples:
        | reason                             | purpose            | output     | interaction | red line         |
        | it is high-risk                    | education-grading  | prediction | no          | none             |
        | it is a banned practice            | data-analysis      | prediction | no          | hidden-influence |
        | people talk to it (Art 50(1))      | customer-chat      | prediction | two-way     | none             |
        | it makes new content (Art 50(2))   | images-video-sound | image      | no          | none             |

    Scenario: An open-source tool that is also sold is no free release
      Given the case "eu-game-studio"
      And the answer to "role.deeds" is "built-it, released-open-source, sells-it"
      And the answer to "use.purposes" is "data-analysis"
      And the answer to "output.kinds" is "prediction"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art4.ai-literacy" applies

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

    Scenario: A system that a law allows for fighting crime is left out
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
        | code        | is not met |

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

    Scenario: Purely technical output between firms' systems owes no mark
      Given the case "eu-game-studio"
      And the answer to "output.kinds" is "text"
      And the answer to "use.purposes" is "coding"
      And the answer to "output.uses" is "technical-only"
      When it is assessed as of 2026-12-02
      Then "eu-ai-act.art50-2.mark-synthetic-content" does not apply because of the exception "outside-marking"

    Scenario: Live sound that nobody records owes no mark
      Given the case "eu-game-studio"
      And the answer to "output.kinds" is "audio"
      And the answer to "output.uses" is "live-only"
      When it is assessed as of 2026-12-02
      Then "eu-ai-act.art50-2.mark-synthetic-content" does not apply because of the exception "outside-marking"

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

    Scenario: A system that a law allows for fighting crime is left out
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
      When it is assessed as of <day>
      Then "eu-ai-act.art50-4.deepfake-label" applies and is <state> from 2026-08-02

      Examples:
        | day        | state    |
        | 2026-08-01 | upcoming |
        | 2026-08-02 | in force |

    Scenario Outline: What resembles real people, things or events is a deep fake, agreed or not: <depicts>
      Given the case "eu-game-studio"
      And the answer to "output.depicts" is "<depicts>"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.deep-fake" is met

      Examples:
        | depicts               |
        | real-person-agreed    |
        | real-person-not-agreed |
        | real-seeming-scene    |
        | invented-performer    |

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

  Rule: Article 6(2) and Annex III - high-risk by purpose

    Scenario Outline: A listed purpose makes the system high-risk: <purpose>
      Given the case "eu-town-hall-benefits"
      And the answer to "use.purposes" is "<purpose>"
      And the answer to "output.infers" is "none"
      When it is assessed as of 2026-11-24
      Then the test "<point>" is met
      And the test "eu-ai-act.high-risk-annex-iii" is met

      Examples:
        | purpose               | point                    |
        | education-admission   | eu-ai-act.annex-iii-3    |
        | education-grading     | eu-ai-act.annex-iii-3    |
        | exam-proctoring       | eu-ai-act.annex-iii-3    |
        | public-benefits       | eu-ai-act.annex-iii-5a   |
        | credit-scoring        | eu-ai-act.annex-iii-5b   |
        | life-health-insurance | eu-ai-act.annex-iii-5c   |
        | emergency-triage      | eu-ai-act.annex-iii-5d   |
        | law-enforcement       | eu-ai-act.annex-iii-6-8  |
        | migration             | eu-ai-act.annex-iii-6-8  |
        | justice               | eu-ai-act.annex-iii-6-8  |
        | elections             | eu-ai-act.annex-iii-6-8  |

    Scenario Outline: In employment, <use> is <what>
      Given the case "eu-bakery-cv-ranker"
      And the answer to "use.purposes" is "worker-management"
      And the answer to "employment.uses" is "<use>"
      And the answer to "output.infers" is "none"
      And the answer to "output.kinds" is "plan-or-rota"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.annex-iii-4" <verdict>

      Examples:
        | use              | what       | verdict    |
        | job-ad-targeting | listed     | is met     |
        | sort-applications | listed    | is met     |
        | promotion        | listed     | is met     |
        | dismissal        | listed     | is met     |
        | tasks-by-person  | listed     | is met     |
        | performance      | listed     | is met     |
        | scheduling       | not listed | is not met |

    Scenario: Trap - fraud detection is not high-risk
      Given the case "eu-consumer-lender"
      And the answer to "use.purposes" is "fraud-security"
      And the answer to "output.infers" is "crime-risk"
      And the answer to "decision.domains" is "account-access"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.high-risk" is not met
      And "eu-ai-act.art26.human-oversight" does not apply because its conditions are not met
      And "eu-ai-act.art27.fria" does not apply because its conditions are not met

    Scenario: Trap - judging the credit of companies is not high-risk
      Given the case "eu-consumer-lender"
      And the answer to "use.purposes" is "data-analysis"
      And the answer to "credit.activity" is "business-credit"
      And the answer to "data.about_people" is "no"
      And the answer to "decision.domains" is "none"
      And the answer to "output.kinds" is "score-of-firm"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.annex-iii-5b" is not met
      And the test "eu-ai-act.high-risk" is not met
      And "eu-ai-act.art27.fria" does not apply because its conditions are not met

    Scenario: Trap - property insurance is not high-risk
      Given the case "eu-consumer-lender"
      And the answer to "org.sector" is "insurer-other"
      And the answer to "use.purposes" is "other-insurance"
      And the answer to "output.infers" is "none"
      And the answer to "decision.domains" is "insurance"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.annex-iii-5c" is not met
      And the test "eu-ai-act.high-risk" is not met
      And "eu-ai-act.art27.fria" does not apply because its conditions are not met

    Scenario: Judging whether a tenant can pay is judging the credit of a natural person
      Given the case "eu-consumer-lender"
      And the answer to "org.sector" is "real-estate"
      And the answer to "use.purposes" is "tenant-screening"
      And the answer to "decision.domains" is "housing"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.annex-iii-5b" is met

    Scenario: A private body with no public task does not decide on public benefits
      Given the case "eu-consumer-lender"
      And the answer to "use.purposes" is "public-benefits"
      And the answer to "output.infers" is "none"
      And the answer to "org.public_work" is "none"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.annex-iii-5a" is not met

    Scenario Outline: Among biometric uses, <use> is <what>
      Given the case "eu-web-shop-chatbot"
      And the answer to "use.purposes" is "identity-check"
      And the answer to "bio.uses" is "<use>"
      And the answer to "bio.settings" is "shop-or-venue"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.annex-iii-1" <verdict>

      Examples:
        | use                     | what       | verdict    |
        | identify-many           | listed     | is met     |
        | emotion                 | listed     | is met     |
        | sort-by-sensitive-trait | listed     | is met     |
        | verify-one              | not listed | is not met |

    Scenario Outline: In critical infrastructure only a safety part is listed
      Given the case "eu-town-hall-benefits"
      And the answer to "use.purposes" is "critical-infrastructure"
      And the answer to "output.infers" is "none"
      And the answer to "product.regulated" is "none"
      And the answer to "product.ai_part" is "<part>"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.annex-iii-2" <verdict>

      Examples:
        | part              | verdict    |
        | keeps-people-safe | is met     |
        | comfort-only      | is not met |

    Scenario: Trap - a person who decides in the end does not take the system out of the high-risk class
      Given the case "eu-bakery-cv-ranker"
      And the answer to "decision.automation" is "person-reviews"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.high-risk-annex-iii" is met
      And "eu-ai-act.art26.human-oversight" applies and is in force from 2027-12-02

  Rule: Article 6(3) - the way out for minor tasks

    Scenario Outline: A listed system that profiles nobody and does only a minor task escapes: <task>
      Given the case "eu-hr-software-maker"
      And the answer to "decision.weight" is "<task>"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.filter-6-3" is met
      And the test "eu-ai-act.high-risk-annex-iii" is not met

      Examples:
        | task                  |
        | narrow-clerical-step  |
        | polishes-human-work   |
        | checks-afterwards     |
        | prepares-only         |

    Scenario Outline: Trap - the way out never opens for a system that profiles people: <task>
      Given the case "eu-hr-software-maker"
      And the answer to "decision.weight" is "<task>"
      And the answer to "output.kinds" is "score-of-person"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.filter-6-3" is not met
      And the test "eu-ai-act.high-risk-annex-iii" is met
      And "eu-ai-act.art6-4.document-not-high-risk" does not apply because its conditions are not met
      And "eu-ai-act.art49-2.register-exempted-system" does not apply because its conditions are not met

      Examples:
        | task                  |
        | narrow-clerical-step  |
        | polishes-human-work   |
        | checks-afterwards     |
        | prepares-only         |

    Scenario: Ranking or recommending is no minor task
      Given the case "eu-hr-software-maker"
      And the answer to "decision.weight" is "one-factor"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.filter-6-3" is not met
      And the test "eu-ai-act.high-risk-annex-iii" is met

    Scenario: A task said to be minor stays high-risk where the machine decides alone what a person gets
      Given the case "eu-hr-software-maker"
      And the answer to "decision.domains" is "job"
      And the answer to "decision.automation" is "machine-alone"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.filter-6-3" is not met
      And the test "eu-ai-act.high-risk-annex-iii" is met

    Scenario: Whether the tool profiles people is not known, and the class stays open
      Given the case "eu-hr-software-maker"
      And the answer to "output.kinds" is "light-edits, score-of-person?"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.filter-6-3" is open
      And the test "eu-ai-act.high-risk-annex-iii" is open
      And "eu-ai-act.art6-4.document-not-high-risk" may apply, and "output.kinds" would settle it

  Rule: Article 6(1) and Annex I - high-risk as product or safety part

    Scenario: A medical device that a notified body must check is high-risk
      Given the case "eu-clinic-scan-reader"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.high-risk-annex-i" is met
      And the test "eu-ai-act.high-risk-annex-iii" is not met

    Scenario Outline: Products of Section A count, those of Section B do not: <product>
      Given the case "eu-clinic-scan-reader"
      And the answer to "product.regulated" is "<product>"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.high-risk-annex-i" <verdict>

      Examples:
        | product                 | verdict    |
        | medical-device          | is met     |
        | toy                     | is met     |
        | lift-or-ropeway         | is met     |
        | radio-device            | is met     |
        | pressure-gas-protective | is met     |
        | machinery               | is not met |
        | vehicle-ship-aircraft   | is not met |

    Scenario: Trap - machinery left Section A in July 2026 and never brings the deployer duties of Article 26
      Given the case "eu-clinic-scan-reader"
      And the answer to "org.sector" is "manufacturing"
      And the answer to "use.purposes" is "product-function"
      And the answer to "product.regulated" is "machinery"
      And the answer to "product.ai_part" is "keeps-people-safe"
      When it is assessed as of 2028-08-02
      Then the test "eu-ai-act.high-risk" is not met
      And these duties do not apply:
        | eu-ai-act.art26.use-per-instructions |
        | eu-ai-act.art26.human-oversight      |
        | eu-ai-act.art26.monitor-and-suspend  |

    Scenario: A product that its maker may check alone is not high-risk
      Given the case "eu-clinic-scan-reader"
      And the answer to "product.outside_check" is "no"
      When it is assessed as of 2028-08-02
      Then the test "eu-ai-act.high-risk-annex-i" is not met

    Scenario: A part for comfort or speed alone is no safety part
      Given the case "eu-clinic-scan-reader"
      And the answer to "product.ai_part" is "comfort-only"
      When it is assessed as of 2028-08-02
      Then the test "eu-ai-act.high-risk-annex-i" is not met

    Scenario: A comfort part whose failure endangers people is a safety part all the same
      Given the case "eu-clinic-scan-reader"
      And the answer to "product.ai_part" is "failure-endangers"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.high-risk-annex-i" is met

    Scenario: Whether an outside body must check the product is not known
      Given the case "eu-clinic-scan-reader"
      And the answer to "product.outside_check" is not known
      When it is assessed as of 2028-08-02
      Then the test "eu-ai-act.high-risk-annex-i" is open
      And "eu-ai-act.art26.human-oversight" may apply, and "product.outside_check" would settle it

  Rule: Articles 6(4) and 49(2) - write down and register why a listed system is not high-risk

    Scenario Outline: The provider documents and registers from 2 December 2027
      Given the case "eu-hr-software-maker"
      When it is assessed as of <day>
      Then "eu-ai-act.art6-4.document-not-high-risk" applies and is <state> from 2027-12-02
      And "eu-ai-act.art49-2.register-exempted-system" applies and is <state> from 2027-12-02

      Examples:
        | day        | state    |
        | 2026-11-24 | upcoming |
        | 2027-12-01 | upcoming |
        | 2027-12-02 | in force |

    Scenario: Trap - the registration of exempted systems was not dropped in July 2026
      Given the case "eu-hr-software-maker"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art49-2.register-exempted-system" applies

    Scenario: A deployer does not own these duties
      Given the case "eu-hr-software-maker"
      And the answer to "role.deeds" is "uses-it"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.filter-6-3" is met
      And "eu-ai-act.art6-4.document-not-high-risk" does not apply because its conditions are not met
      And "eu-ai-act.art49-2.register-exempted-system" does not apply because its conditions are not met

    Scenario: A purpose that is not listed needs no memo and no registration
      Given the case "eu-game-studio"
      When it is assessed as of 2027-12-02
      Then these duties do not apply:
        | eu-ai-act.art6-4.document-not-high-risk    |
        | eu-ai-act.art49-2.register-exempted-system |

  Rule: Article 25 - taking over the provider's part, and agreements with suppliers

    Scenario Outline: Who <deed> becomes the provider of a high-risk system (Annex III)
      Given the case "eu-bakery-cv-ranker"
      And the answer to "role.deeds" is "uses-it, <answer>"
      When it is assessed as of <day>
      Then "eu-ai-act.art25-1.deemed-provider" applies and is <state> from 2027-12-02

      Examples:
        | deed                       | answer                   | day        | state    |
        | puts its name on it        | own-name-on-it           | 2026-11-24 | upcoming |
        | puts its name on it        | own-name-on-it           | 2027-12-01 | upcoming |
        | puts its name on it        | own-name-on-it           | 2027-12-02 | in force |
        | changes it substantially   | changed-it-substantially | 2027-12-02 | in force |
        | gives it that purpose      | changed-its-purpose      | 2027-12-02 | in force |

    Scenario Outline: Who puts a high-risk safety part out inside its own product becomes its provider (Annex I)
      Given the case "eu-clinic-scan-reader"
      And the answer to "org.sector" is "manufacturing"
      And the answer to "role.deeds" is "ai-inside-own-product, sells-it"
      And the answer to "product.features" is "connected-product"
      When it is assessed as of <day>
      Then "eu-ai-act.art25-1.deemed-provider" applies and is <state> from 2028-08-02

      Examples:
        | day        | state    |
        | 2026-11-24 | upcoming |
        | 2027-12-02 | upcoming |
        | 2028-08-01 | upcoming |
        | 2028-08-02 | in force |

    Scenario: The use as intended makes nobody a provider
      Given the case "eu-bakery-cv-ranker"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art25-1.deemed-provider" does not apply because its conditions are not met

    Scenario: A new name on a system that is not high-risk is no case of Article 25
      Given the case "eu-web-shop-chatbot"
      And the answer to "role.deeds" is "uses-it, own-name-on-it"
      And the answer to "product.regulated" is "none"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art25-1.deemed-provider" does not apply because its conditions are not met

    Scenario: A new name on an old system brings nothing while its design stays
      Given the case "eu-bakery-cv-ranker"
      And the answer to "role.deeds" is "uses-it, own-name-on-it"
      And the answer to "use.market_date" is "2027-12-01"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art25-1.deemed-provider" does not apply because of the exception "already-on-the-market"

    Scenario Outline: A town that put its name on an old system is bound by 2 August 2030
      Given the case "eu-town-hall-benefits"
      And the answer to "role.deeds" is "uses-it, own-name-on-it"
      When it is assessed as of <day>
      Then "eu-ai-act.art25-1.deemed-provider" applies and is <state> from 2030-08-02

      Examples:
        | day        | state    |
        | 2030-08-01 | upcoming |
        | 2030-08-02 | in force |

    Scenario Outline: The provider of a high-risk system settles in writing what its suppliers give (Annex III)
      Given the case "eu-hr-software-maker"
      And the answer to "output.kinds" is "ranking-of-people"
      And the answer to "decision.weight" is "main-factor"
      When it is assessed as of <day>
      Then "eu-ai-act.art25-4.supplier-agreement" applies and is <state> from 2027-12-02

      Examples:
        | day        | state    |
        | 2026-11-24 | upcoming |
        | 2027-12-01 | upcoming |
        | 2027-12-02 | in force |

    Scenario Outline: The provider of a high-risk product settles it too (Annex I)
      Given the case "eu-clinic-scan-reader"
      And the answer to "role.deeds" is "built-on-others-model, own-name-on-it, sells-it"
      And the answer to "product.features" is "connected-product"
      When it is assessed as of <day>
      Then "eu-ai-act.art25-4.supplier-agreement" applies and is <state> from 2028-08-02

      Examples:
        | day        | state    |
        | 2028-08-01 | upcoming |
        | 2028-08-02 | in force |

    Scenario: The supplier of a part for a high-risk system is bound as well
      Given the case "eu-bakery-cv-ranker"
      And the answer to "role.deeds" is "supplies-part"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art25-4.supplier-agreement" applies and is in force from 2027-12-02

    Scenario: The supplier of free and open-source parts is left out
      Given the case "eu-bakery-cv-ranker"
      And the answer to "role.deeds" is "supplies-part, released-open-source"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art25-4.supplier-agreement" does not apply because of the exception "open-source-supplier"

    Scenario: The supplier of an open-source general-purpose model is not left out
      Given the case "eu-bakery-cv-ranker"
      And the answer to "role.deeds" is "supplies-part, released-open-source, trains-general-model"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art25-4.supplier-agreement" applies

    Scenario: A mere deployer needs no agreement under Article 25(4)
      Given the case "eu-bakery-cv-ranker"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art25-4.supplier-agreement" does not apply because its conditions are not met

    Scenario: An old system needs no agreement while its design stays
      Given the case "eu-hr-software-maker"
      And the answer to "output.kinds" is "ranking-of-people"
      And the answer to "use.market_date" is "2027-12-01"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art25-4.supplier-agreement" does not apply because of the exception "already-on-the-market"

    Scenario Outline: A maker of an old system meant for authorities needs the agreement by 2 August 2030
      Given the case "eu-hr-software-maker"
      And the answer to "output.kinds" is "ranking-of-people"
      And the answer to "use.market_date" is "2027-12-01"
      And the answer to "market.customers" is "public-bodies"
      And the answer to "org.public_work" is "supplies-eu-authority"
      When it is assessed as of <day>
      Then "eu-ai-act.art25-4.supplier-agreement" applies and is <state> from 2030-08-02

      Examples:
        | day        | state    |
        | 2030-08-01 | upcoming |
        | 2030-08-02 | in force |

  Rule: Articles 26, 111(2) and 113(c) - duties of the deployer of a high-risk system, and their dates

    Scenario: Trap - the deployer duties of Chapter III are not due since 2 August 2026; on 24 November 2026 they are to come
      Given the case "eu-bakery-cv-ranker"
      When it is assessed as of 2026-11-24
      Then these duties apply and are upcoming:
        | eu-ai-act.art26.use-per-instructions     |
        | eu-ai-act.art26.human-oversight          |
        | eu-ai-act.art26.monitor-and-suspend      |
        | eu-ai-act.art26.keep-logs                |
        | eu-ai-act.art26.inform-workers           |
        | eu-ai-act.art26.inform-affected-persons  |
        | eu-ai-act.art26.dpia-input               |
      And "eu-ai-act.art26.human-oversight" applies and is upcoming from 2027-12-02

    Scenario: The day before, they are still to come (Annex III)
      Given the case "eu-bakery-cv-ranker"
      When it is assessed as of 2027-12-01
      Then these duties apply and are upcoming:
        | eu-ai-act.art26.use-per-instructions     |
        | eu-ai-act.art26.human-oversight          |
        | eu-ai-act.art26.monitor-and-suspend      |
        | eu-ai-act.art26.keep-logs                |
        | eu-ai-act.art26.inform-workers           |
        | eu-ai-act.art26.inform-affected-persons  |
        | eu-ai-act.art26.dpia-input               |

    Scenario: A system new on the market on 2 December 2027 is bound that day (Annex III)
      Given the case "eu-bakery-cv-ranker"
      When it is assessed as of 2027-12-02
      Then these duties apply and are in force:
        | eu-ai-act.art26.use-per-instructions     |
        | eu-ai-act.art26.human-oversight          |
        | eu-ai-act.art26.monitor-and-suspend      |
        | eu-ai-act.art26.keep-logs                |
        | eu-ai-act.art26.inform-workers           |
        | eu-ai-act.art26.inform-affected-persons  |
        | eu-ai-act.art26.dpia-input               |

    Scenario Outline: Trap - for products of Annex I nothing is due in August 2027, nor in December 2027
      Given the case "eu-clinic-scan-reader"
      And the answer to "people.groups" is "patients, employees"
      When it is assessed as of <day>
      Then these duties apply and are upcoming:
        | eu-ai-act.art26.use-per-instructions     |
        | eu-ai-act.art26.human-oversight          |
        | eu-ai-act.art26.monitor-and-suspend      |
        | eu-ai-act.art26.keep-logs                |
        | eu-ai-act.art26.inform-workers           |
        | eu-ai-act.art26.dpia-input               |
      And "eu-ai-act.art26.human-oversight" applies and is upcoming from 2028-08-02

      Examples:
        | day        |
        | 2026-11-24 |
        | 2027-08-02 |
        | 2027-12-02 |
        | 2028-08-01 |

    Scenario: A product new on the market on 2 August 2028 is bound that day (Annex I)
      Given the case "eu-clinic-scan-reader"
      And the answer to "people.groups" is "patients, employees"
      When it is assessed as of 2028-08-02
      Then these duties apply and are in force:
        | eu-ai-act.art26.use-per-instructions     |
        | eu-ai-act.art26.human-oversight          |
        | eu-ai-act.art26.monitor-and-suspend      |
        | eu-ai-act.art26.keep-logs                |
        | eu-ai-act.art26.inform-workers           |
        | eu-ai-act.art26.dpia-input               |
      And "eu-ai-act.art26.inform-affected-persons" does not apply because its conditions are not met

    Scenario Outline: Trap - a recruiting tool out before 2 December 2027 and not redesigned stays outside for good, its deployer too
      Given the case "eu-bakery-cv-ranker"
      And the answer to "use.market_date" is "<placed>"
      When it is assessed as of <day>
      Then "eu-ai-act.art26.use-per-instructions" does not apply because of the exception "already-on-the-market"
      And "eu-ai-act.art26.human-oversight" does not apply because of the exception "already-on-the-market"
      And "eu-ai-act.art26.monitor-and-suspend" does not apply because of the exception "already-on-the-market"
      And "eu-ai-act.art26.keep-logs" does not apply because of the exception "already-on-the-market"
      And "eu-ai-act.art26.inform-workers" does not apply because of the exception "already-on-the-market"
      And "eu-ai-act.art26.inform-affected-persons" does not apply because of the exception "already-on-the-market"
      And "eu-ai-act.art26.dpia-input" does not apply because of the exception "already-on-the-market"
      And "eu-ai-act.art111-2.public-sector-legacy" does not apply because its conditions are not met

      Examples:
        | placed     | day        |
        | 2024-05-01 | 2026-11-24 |
        | 2024-05-01 | 2027-12-02 |
        | 2027-12-01 | 2027-12-02 |
        | 2027-12-01 | 2028-08-02 |
        | 2027-12-01 | 2030-08-02 |

    Scenario Outline: A medical device out before 2 August 2028 and not redesigned stays outside
      Given the case "eu-clinic-scan-reader"
      And the answer to "use.market_date" is "2028-08-01"
      When it is assessed as of <day>
      Then "eu-ai-act.art26.human-oversight" does not apply because of the exception "already-on-the-market"

      Examples:
        | day        |
        | 2028-08-02 |
        | 2030-08-02 |

    Scenario Outline: A significant change of design from the key date on brings an old system in
      Given the case "eu-bakery-cv-ranker"
      And the answer to "use.market_date" is "2024-05-01"
      And the answer to "use.major_change" is "<changed>"
      When it is assessed as of 2028-02-01
      Then the test "eu-ai-act.legacy-annex-iii" <verdict>

      Examples:
        | changed    | verdict    |
        | none       | is met     |
        | 2027-12-01 | is met     |
        | 2027-12-02 | is not met |

    Scenario: After such a change the deployer duties are in force
      Given the case "eu-bakery-cv-ranker"
      And the answer to "use.market_date" is "2024-05-01"
      And the answer to "use.major_change" is "2028-01-10"
      When it is assessed as of 2028-01-10
      Then "eu-ai-act.art26.human-oversight" applies and is in force from 2027-12-02

    Scenario: Without the day of placing on the market, the duties may come
      Given the case "eu-bakery-cv-ranker"
      And the answer to "use.market_date" is not known
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art26.human-oversight" may apply, and "use.market_date" would settle it

    Scenario: A tool that is not high-risk brings none of these duties
      Given the case "eu-web-shop-chatbot"
      When it is assessed as of 2028-08-02
      Then these duties do not apply:
        | eu-ai-act.art26.use-per-instructions     |
        | eu-ai-act.art26.human-oversight          |
        | eu-ai-act.art26.monitor-and-suspend      |
        | eu-ai-act.art26.keep-logs                |
        | eu-ai-act.art26.inform-workers           |
        | eu-ai-act.art26.inform-affected-persons  |
        | eu-ai-act.art26.dpia-input               |
        | eu-ai-act.art27.fria                     |
        | eu-ai-act.art86.right-to-explanation     |

    Scenario: Trap - the provider of a high-risk system that does not use it owes no deployer duties
      Given the case "eu-hr-software-maker"
      And the answer to "output.kinds" is "ranking-of-people"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.high-risk" is met
      And these duties do not apply:
        | eu-ai-act.art26.use-per-instructions     |
        | eu-ai-act.art26.human-oversight          |
        | eu-ai-act.art26.inform-affected-persons  |
        | eu-ai-act.art27.fria                     |

    Scenario: Logs are kept only by the deployer that holds them
      Given the case "eu-bakery-cv-ranker"
      And the answer to "in_place.controls" is "none"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art26.keep-logs" does not apply because its conditions are not met

    Scenario: A system run on the deployer's own machines leaves its logs in the deployer's hands
      Given the case "eu-bakery-cv-ranker"
      And the answer to "in_place.controls" is "none"
      And the answer to "vendor.runs_it" is "own-machines"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art26.keep-logs" applies and is in force from 2027-12-02

    Scenario: Who holds the logs is not known
      Given the case "eu-bakery-cv-ranker"
      And the answer to "in_place.controls" is not known
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art26.keep-logs" may apply, and "in_place.controls" would settle it

    Scenario: A deployer without staff is no employer and informs no workers
      Given the case "eu-bakery-cv-ranker"
      And the answer to "org.headcount" is "FR: 0"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art26.inform-workers" does not apply because its conditions are not met

    Scenario: A scoring tool for borrowers is not used at the workplace on workers
      Given the case "eu-consumer-lender"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art26.inform-workers" does not apply because its conditions are not met
      And "eu-ai-act.art26.inform-affected-persons" applies and is in force from 2027-12-02

    Scenario Outline: Where workers of any kind are among the people of a high-risk tool, they are told: <people>
      Given the case "eu-consumer-lender"
      And the answer to "people.groups" is "borrowers, <people>"
      And the answer to "employment.uses" is "none"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art26.inform-workers" applies and is in force from 2027-12-02

      Examples:
        | people           |
        | employees        |
        | contractors      |
        | applicants       |
        | platform-workers |

    Scenario: A tool that chooses applicants is used at work, whatever the people are called
      Given the case "eu-bakery-cv-ranker"
      And the answer to "people.groups" is "prospects"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art26.inform-workers" applies and is in force from 2027-12-02

    Scenario: Police work has its own rules on informing people
      Given the case "eu-town-hall-benefits"
      And the answer to "use.purposes" is "law-enforcement"
      And the answer to "use.special_context" is "law-required-crime"
      And the answer to "use.market_date" is "2027-12-02"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art26.inform-affected-persons" does not apply because of the exception "police-work"
      And "eu-ai-act.art26.human-oversight" applies

    Scenario: Where no data protection impact assessment is due, there is nothing to feed
      Given the case "eu-clinic-scan-reader"
      And the answer to "data.about_people" is "no"
      When it is assessed as of 2028-08-02
      Then the test "eu-gdpr.dpia-required" is not met
      And "eu-ai-act.art26.dpia-input" does not apply because its conditions are not met

  Rule: Article 111(2), second sentence - older systems meant for public authorities

    Scenario: An authority's old system is spared in 2027 but its duties are to come in 2030
      Given the case "eu-town-hall-benefits"
      And the answer to "people.groups" is "service-users, employees"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art111-2.public-sector-legacy" applies and is upcoming from 2030-08-02
      And "eu-ai-act.art26.human-oversight" applies and is upcoming from 2030-08-02
      And "eu-ai-act.art27.fria" applies and is upcoming from 2030-08-02

    Scenario: On 1 August 2030 the last day has not come
      Given the case "eu-town-hall-benefits"
      And the answer to "people.groups" is "service-users, employees"
      When it is assessed as of 2030-08-01
      Then these duties apply and are upcoming:
        | eu-ai-act.art111-2.public-sector-legacy  |
        | eu-ai-act.art26.use-per-instructions     |
        | eu-ai-act.art26.human-oversight          |
        | eu-ai-act.art26.monitor-and-suspend      |
        | eu-ai-act.art26.keep-logs                |
        | eu-ai-act.art26.inform-workers           |
        | eu-ai-act.art26.inform-affected-persons  |
        | eu-ai-act.art26.dpia-input               |
        | eu-ai-act.art27.fria                     |
        | eu-ai-act.art86.right-to-explanation     |

    Scenario: By 2 August 2030 an authority's old system meets the whole Act
      Given the case "eu-town-hall-benefits"
      And the answer to "people.groups" is "service-users, employees"
      When it is assessed as of 2030-08-02
      Then these duties apply and are in force:
        | eu-ai-act.art111-2.public-sector-legacy  |
        | eu-ai-act.art26.use-per-instructions     |
        | eu-ai-act.art26.human-oversight          |
        | eu-ai-act.art26.monitor-and-suspend      |
        | eu-ai-act.art26.keep-logs                |
        | eu-ai-act.art26.inform-workers           |
        | eu-ai-act.art26.inform-affected-persons  |
        | eu-ai-act.art26.dpia-input               |
        | eu-ai-act.art27.fria                     |
        | eu-ai-act.art86.right-to-explanation     |

    Scenario: An authority's new system does not wait until 2030
      Given the case "eu-town-hall-benefits"
      And the answer to "use.market_date" is "2027-12-02"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art26.human-oversight" applies and is in force from 2027-12-02
      And "eu-ai-act.art27.fria" applies and is in force from 2027-12-02
      And "eu-ai-act.art111-2.public-sector-legacy" does not apply because its conditions are not met

    Scenario: An authority's old system that is redesigned falls in at once
      Given the case "eu-town-hall-benefits"
      And the answer to "use.major_change" is "2028-03-01"
      When it is assessed as of 2028-03-01
      Then "eu-ai-act.art26.human-oversight" applies and is in force from 2027-12-02
      And "eu-ai-act.art111-2.public-sector-legacy" does not apply because its conditions are not met

    Scenario: The maker of an old system meant for authorities is bound with them
      Given the case "eu-hr-software-maker"
      And the answer to "output.kinds" is "ranking-of-people"
      And the answer to "use.market_date" is "2026-01-01"
      And the answer to "market.customers" is "public-bodies"
      And the answer to "org.public_work" is "supplies-eu-authority"
      When it is assessed as of 2030-08-02
      Then "eu-ai-act.art111-2.public-sector-legacy" applies and is in force from 2030-08-02

    Scenario: An authority's old tool that is not high-risk has no last day
      Given the case "eu-town-hall-benefits"
      And the answer to "use.purposes" is "writing"
      And the answer to "output.kinds" is "text"
      And the answer to "output.infers" is "none"
      When it is assessed as of 2030-08-02
      Then "eu-ai-act.art111-2.public-sector-legacy" does not apply because its conditions are not met

    Scenario: Whether the system is meant for authorities is not known
      Given the case "eu-hr-software-maker"
      And the answer to "output.kinds" is "ranking-of-people"
      And the answer to "use.market_date" is "2026-01-01"
      And the answer to "market.customers" is "public-bodies"
      And the answer to "org.public_work" is not known
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art111-2.public-sector-legacy" may apply, and "org.public_work" would settle it

  Rule: Article 27 - fundamental rights impact assessment, for its group only

    Scenario Outline: Whoever scores the credit of natural persons owes it from 2 December 2027
      Given the case "eu-consumer-lender"
      When it is assessed as of <day>
      Then "eu-ai-act.art27.fria" applies and is <state> from 2027-12-02

      Examples:
        | day        | state    |
        | 2026-11-24 | upcoming |
        | 2027-12-01 | upcoming |
        | 2027-12-02 | in force |

    Scenario: Whoever prices life or health insurance owes it
      Given the case "eu-consumer-lender"
      And the answer to "org.sector" is "insurer-life-health"
      And the answer to "use.purposes" is "life-health-insurance"
      And the answer to "output.infers" is "health"
      And the answer to "decision.domains" is "insurance"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art27.fria" applies and is in force from 2027-12-02

    Scenario: Trap - an ordinary employer with a recruiting tool does not owe it
      Given the case "eu-bakery-cv-ranker"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art27.fria" does not apply because its conditions are not met

    Scenario: A private school that runs a public service owes it for grading pupils
      Given the case "eu-bakery-cv-ranker"
      And the answer to "org.sector" is "education"
      And the answer to "org.public_work" is "runs-public-service"
      And the answer to "use.purposes" is "education-grading"
      And the answer to "people.groups" is "students"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art27.fria" applies and is in force from 2027-12-02

    Scenario: Critical infrastructure is left out, even for a public body
      Given the case "eu-town-hall-benefits"
      And the answer to "use.purposes" is "critical-infrastructure"
      And the answer to "output.infers" is "none"
      And the answer to "product.regulated" is "none"
      And the answer to "product.ai_part" is "keeps-people-safe"
      And the answer to "use.market_date" is "2027-12-02"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.high-risk-annex-iii" is met
      And "eu-ai-act.art27.fria" does not apply because its conditions are not met

    Scenario: A product of Annex I brings no such assessment
      Given the case "eu-clinic-scan-reader"
      And the answer to "org.public_work" is "runs-public-service"
      When it is assessed as of 2028-08-02
      Then "eu-ai-act.art27.fria" does not apply because its conditions are not met

    Scenario Outline: A scoring tool out before 2 December 2027 and not redesigned brings no assessment, whatever the year
      Given the case "eu-consumer-lender"
      And the answer to "use.market_date" is "2027-12-01"
      When it is assessed as of <day>
      Then "eu-ai-act.art27.fria" does not apply because of the exception "already-on-the-market"

      Examples:
        | day        |
        | 2027-12-02 |
        | 2030-08-02 |

    Scenario: Whether the school runs a public service is not known
      Given the case "eu-bakery-cv-ranker"
      And the answer to "org.sector" is "education"
      And the answer to "org.public_work" is not known
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art27.fria" may apply, and "org.public_work" would settle it

  Rule: Article 86 - explanation of a decision, contested before 2 December 2027

    Scenario: Before Chapter IX applied, only the later day was certain
      Given the case "eu-bakery-cv-ranker"
      When it is assessed as of 2026-08-01
      Then "eu-ai-act.art86.right-to-explanation" applies and is upcoming from 2027-12-02

    Scenario Outline: Trap - between 2 August 2026 and 2 December 2027 it is neither plainly due nor plainly not
      Given the case "eu-bakery-cv-ranker"
      When it is assessed as of <day>
      Then "eu-ai-act.art86.right-to-explanation" may apply

      Examples:
        | day        |
        | 2026-08-02 |
        | 2026-11-24 |
        | 2027-12-01 |

    Scenario Outline: If courts were to read it as binding before the classification, it would have been due from 2 August 2026 (<day>)
      Given the case "eu-bakery-cv-ranker"
      And the open question of law "eu-ai-act.art86-before-classification" is settled as yes
      When it is assessed as of <day>
      Then "eu-ai-act.art86.right-to-explanation" <verdict>

      Examples:
        | day        | verdict                                        |
        | 2026-08-01 | applies and is upcoming from 2026-08-02        |
        | 2026-08-02 | applies and is in force from 2026-08-02        |
        | 2027-12-01 | applies and is in force from 2026-08-02        |
        | 2027-12-02 | applies and is in force from 2027-12-02        |

    Scenario: If they were to read it the other way, it would only be coming
      Given the case "eu-bakery-cv-ranker"
      And the open question of law "eu-ai-act.art86-before-classification" is settled as no
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art86.right-to-explanation" applies and is upcoming from 2027-12-02

    Scenario: From 2 December 2027 it is due for a new system
      Given the case "eu-bakery-cv-ranker"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art86.right-to-explanation" applies and is in force from 2027-12-02

    Scenario: From that day an old system without significant change is outside
      Given the case "eu-bakery-cv-ranker"
      And the answer to "use.market_date" is "2024-05-01"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art86.right-to-explanation" does not apply

    Scenario: Critical infrastructure is never covered
      Given the case "eu-town-hall-benefits"
      And the answer to "use.purposes" is "critical-infrastructure"
      And the answer to "output.infers" is "none"
      And the answer to "product.regulated" is "none"
      And the answer to "product.ai_part" is "keeps-people-safe"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art86.right-to-explanation" does not apply because its conditions are not met

    Scenario: Where nobody can lose out in what matters, there is nothing to explain
      Given the case "eu-bakery-cv-ranker"
      And the answer to "decision.outcomes" is "minor"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art86.right-to-explanation" does not apply because its conditions are not met

    Scenario: For consumer credit the right in the consumer credit directive takes its place, once that is in force
      Given the case "eu-consumer-lender"
      When it is assessed as of 2026-11-20
      Then "eu-ai-act.art86.right-to-explanation" does not apply because "eu-ccd2.art18-8.human-review-of-credit-decision" takes its place

    Scenario: The day before the consumer credit rules apply, nothing is displaced
      Given the case "eu-consumer-lender"
      When it is assessed as of 2026-11-19
      Then "eu-ai-act.art86.right-to-explanation" may apply

    Scenario: For consumer credit it stays displaced after 2 December 2027
      Given the case "eu-consumer-lender"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art86.right-to-explanation" does not apply because "eu-ccd2.art18-8.human-review-of-credit-decision" takes its place

    Scenario: For home loans, outside that directive, Article 86 keeps its place
      Given the case "eu-consumer-lender"
      And the answer to "credit.activity" is "mortgage"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art86.right-to-explanation" applies and is in force from 2027-12-02

  Rule: Articles 16 and 25 - who is the provider of a high-risk system

    Scenario: A firm that builds and sells a tool for scoring applicants is the provider of a high-risk system
      Given the case "eu-hiring-score-maker"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.hr-provider" is met
      And the test "eu-ai-act.provider-in-eu" is met

    Scenario: The firm that only uses the tool is not
      Given the case "eu-bakery-cv-ranker"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.hr-provider" is not met
      And these duties do not apply:
        | eu-ai-act.art9.risk-management |
        | eu-ai-act.art10.data-governance |
        | eu-ai-act.art11.technical-documentation |
        | eu-ai-act.art12.logging |
        | eu-ai-act.art13.instructions-for-use |
        | eu-ai-act.art14.human-oversight-design |
        | eu-ai-act.art15.accuracy-robustness-cybersecurity |
        | eu-ai-act.art17.quality-management-system |
        | eu-ai-act.art16.provider-conformity-package |
        | eu-ai-act.art20.corrective-action |
        | eu-ai-act.art22.authorised-representative |
        | eu-ai-act.art23.importer-checks |
        | eu-ai-act.art24.distributor-checks |
        | eu-ai-act.art72.post-market-monitoring |
        | eu-ai-act.art11-1.simplified-documentation |
        | eu-ai-act.art63-1.simplified-quality-management |

    Scenario: A program that only applies rules written by people has no such provider
      Given the case "eu-hiring-score-maker"
      And the answer to "use.technology" is "fixed-rules"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.hr-provider" is not met
      And these duties do not apply:
        | eu-ai-act.art9.risk-management |
        | eu-ai-act.art10.data-governance |
        | eu-ai-act.art11.technical-documentation |
        | eu-ai-act.art12.logging |
        | eu-ai-act.art13.instructions-for-use |
        | eu-ai-act.art14.human-oversight-design |
        | eu-ai-act.art15.accuracy-robustness-cybersecurity |
        | eu-ai-act.art17.quality-management-system |
        | eu-ai-act.art16.provider-conformity-package |
        | eu-ai-act.art20.corrective-action |
        | eu-ai-act.art72.post-market-monitoring |
        | eu-ai-act.art73.serious-incident-report |
        | eu-ai-act.art11-1.simplified-documentation |
        | eu-ai-act.art63-1.simplified-quality-management |

    Scenario: The maker of a tool that is not high-risk owes nothing of Chapter III
      Given the case "eu-hiring-score-maker"
      And the answer to "use.purposes" is "writing"
      And the answer to "employment.uses" is "none"
      And the answer to "output.infers" is "none"
      And the answer to "output.kinds" is "text"
      And the answer to "decision.domains" is "none"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.in-scope" is met
      And the test "eu-ai-act.provider-in-eu" is met
      And the test "eu-ai-act.hr-provider" is not met
      And these duties do not apply:
        | eu-ai-act.art9.risk-management |
        | eu-ai-act.art10.data-governance |
        | eu-ai-act.art11.technical-documentation |
        | eu-ai-act.art12.logging |
        | eu-ai-act.art13.instructions-for-use |
        | eu-ai-act.art14.human-oversight-design |
        | eu-ai-act.art15.accuracy-robustness-cybersecurity |
        | eu-ai-act.art17.quality-management-system |
        | eu-ai-act.art16.provider-conformity-package |
        | eu-ai-act.art20.corrective-action |
        | eu-ai-act.art72.post-market-monitoring |
        | eu-ai-act.art73.serious-incident-report |
        | eu-ai-act.art11-1.simplified-documentation |
        | eu-ai-act.art63-1.simplified-quality-management |

    Scenario: Trap - the maker that rightly relies on Article 6(3) owes none of these duties
      Given the case "eu-hr-software-maker"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.filter-6-3" is met
      And the test "eu-ai-act.hr-provider" is not met
      And these duties do not apply:
        | eu-ai-act.art9.risk-management |
        | eu-ai-act.art10.data-governance |
        | eu-ai-act.art11.technical-documentation |
        | eu-ai-act.art12.logging |
        | eu-ai-act.art13.instructions-for-use |
        | eu-ai-act.art14.human-oversight-design |
        | eu-ai-act.art15.accuracy-robustness-cybersecurity |
        | eu-ai-act.art17.quality-management-system |
        | eu-ai-act.art16.provider-conformity-package |
        | eu-ai-act.art20.corrective-action |
        | eu-ai-act.art11-1.simplified-documentation |
        | eu-ai-act.art63-1.simplified-quality-management |

    Scenario: Trap - a human who decides in the end does not free the maker
      Given the case "eu-hiring-score-maker"
      And the answer to "decision.automation" is "person-decides-with-hints"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.hr-provider" is met
      And "eu-ai-act.art9.risk-management" applies and is in force from 2027-12-02

    Scenario: Trap - a free and open-source licence does not free the maker of a high-risk tool
      Given the case "eu-hiring-score-maker"
      And the answer to "role.deeds" is "built-it, released-open-source"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.hr-provider" is met
      And these duties apply and are in force:
        | eu-ai-act.art9.risk-management |
        | eu-ai-act.art10.data-governance |
        | eu-ai-act.art11.technical-documentation |
        | eu-ai-act.art12.logging |
        | eu-ai-act.art13.instructions-for-use |
        | eu-ai-act.art14.human-oversight-design |
        | eu-ai-act.art15.accuracy-robustness-cybersecurity |
        | eu-ai-act.art17.quality-management-system |
        | eu-ai-act.art16.provider-conformity-package |
        | eu-ai-act.art20.corrective-action |

    Scenario Outline: Whoever <deed> is treated as the provider
      Given the case "eu-bakery-cv-ranker"
      And the answer to "role.deeds" is "uses-it, <answer>"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.hr-provider" is met
      And these duties apply and are in force:
        | eu-ai-act.art9.risk-management |
        | eu-ai-act.art10.data-governance |
        | eu-ai-act.art11.technical-documentation |
        | eu-ai-act.art12.logging |
        | eu-ai-act.art13.instructions-for-use |
        | eu-ai-act.art14.human-oversight-design |
        | eu-ai-act.art15.accuracy-robustness-cybersecurity |
        | eu-ai-act.art17.quality-management-system |
        | eu-ai-act.art16.provider-conformity-package |
        | eu-ai-act.art20.corrective-action |

      Examples:
        | deed | answer |
        | puts its name on it | own-name-on-it |
        | changes it in depth | changed-it-substantially |
        | gives it that purpose | changed-its-purpose |

    Scenario: A reseller that puts its own name on a high-risk tool becomes its provider, wherever the people concerned are
      Given the case "eu-exam-camera-importer"
      And the answer to "role.deeds" is "resells-unchanged, own-name-on-it"
      And the answer to "people.locations" is "US-NY"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.provider-in-eu" is not met
      And the test "eu-ai-act.hr-provider" is met
      And "eu-ai-act.art16.provider-conformity-package" applies and is in force from 2027-12-02

    Scenario: Who puts a high-risk safety part out inside its own product is its provider (Annex I)
      Given the case "eu-lift-safety-maker"
      And the answer to "role.deeds" is "ai-inside-own-product"
      When it is assessed as of 2028-08-02
      Then the test "eu-ai-act.provider-in-eu" is not met
      And the test "eu-ai-act.hr-provider" is met
      And these duties apply and are in force:
        | eu-ai-act.art9.risk-management |
        | eu-ai-act.art10.data-governance |
        | eu-ai-act.art11.technical-documentation |
        | eu-ai-act.art12.logging |
        | eu-ai-act.art13.instructions-for-use |
        | eu-ai-act.art14.human-oversight-design |
        | eu-ai-act.art15.accuracy-robustness-cybersecurity |
        | eu-ai-act.art17.quality-management-system |
        | eu-ai-act.art16.provider-conformity-package |
        | eu-ai-act.art20.corrective-action |

    Scenario: A bought tool of an Annex III kind inside one's own product does not do the same
      Given the case "eu-hiring-score-maker"
      And the answer to "role.deeds" is "ai-inside-own-product"
      And the answer to "product.regulated" is "none"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.high-risk" is met
      And the test "eu-ai-act.in-scope" is met
      And the test "eu-ai-act.hr-provider" is not met

    Scenario: Who resells a lift unchanged is not its provider
      Given the case "eu-lift-safety-maker"
      And the answer to "role.deeds" is "resells-unchanged"
      When it is assessed as of 2028-08-02
      Then the test "eu-ai-act.in-scope" is met
      And the test "eu-ai-act.hr-provider" is not met
      And these duties do not apply:
        | eu-ai-act.art9.risk-management |
        | eu-ai-act.art10.data-governance |
        | eu-ai-act.art11.technical-documentation |
        | eu-ai-act.art12.logging |
        | eu-ai-act.art13.instructions-for-use |
        | eu-ai-act.art14.human-oversight-design |
        | eu-ai-act.art15.accuracy-robustness-cybersecurity |
        | eu-ai-act.art17.quality-management-system |
        | eu-ai-act.art16.provider-conformity-package |
        | eu-ai-act.art20.corrective-action |
        | eu-ai-act.art72.post-market-monitoring |

    Scenario: The user of a machine is outside: machinery left Section A in July 2026
      Given the case "eu-lift-safety-maker"
      And the answer to "product.regulated" is "machinery"
      When it is assessed as of 2028-08-02
      Then the test "eu-ai-act.hr-provider" is not met
      And these duties do not apply:
        | eu-ai-act.art9.risk-management |
        | eu-ai-act.art10.data-governance |
        | eu-ai-act.art11.technical-documentation |
        | eu-ai-act.art12.logging |
        | eu-ai-act.art13.instructions-for-use |
        | eu-ai-act.art14.human-oversight-design |
        | eu-ai-act.art15.accuracy-robustness-cybersecurity |
        | eu-ai-act.art17.quality-management-system |
        | eu-ai-act.art16.provider-conformity-package |
        | eu-ai-act.art20.corrective-action |

    Scenario: What the firm does with the tool is not known
      Given the case "eu-hiring-score-maker"
      And the answer to "role.deeds" is not known
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.hr-provider" is open
      And "eu-ai-act.art9.risk-management" may apply, and "role.deeds" would settle it
      And "eu-ai-act.art10.data-governance" may apply, and "role.deeds" would settle it
      And "eu-ai-act.art11.technical-documentation" may apply, and "role.deeds" would settle it
      And "eu-ai-act.art12.logging" may apply, and "role.deeds" would settle it
      And "eu-ai-act.art13.instructions-for-use" may apply, and "role.deeds" would settle it
      And "eu-ai-act.art14.human-oversight-design" may apply, and "role.deeds" would settle it
      And "eu-ai-act.art15.accuracy-robustness-cybersecurity" may apply, and "role.deeds" would settle it
      And "eu-ai-act.art17.quality-management-system" may apply, and "role.deeds" would settle it
      And "eu-ai-act.art16.provider-conformity-package" may apply, and "role.deeds" would settle it
      And "eu-ai-act.art20.corrective-action" may apply, and "role.deeds" would settle it
      And "eu-ai-act.art72.post-market-monitoring" may apply, and "role.deeds" would settle it

  Rule: Articles 6, 111(2) and 113(c) - which systems the rules for high-risk systems will reach

    Scenario Outline: New systems are reached (<case>)
      Given the case "<case>"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.hr-regime" is met

      Examples:
        | case |
        | eu-hiring-score-maker |
        | eu-lift-safety-maker |
        | eu-bakery-cv-ranker |

    Scenario: A program that only applies rules written by people is not
      Given the case "eu-hiring-score-maker"
      And the answer to "use.technology" is "fixed-rules"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.high-risk" is met
      And the test "eu-ai-act.hr-regime" is not met

    Scenario: An old private system is not, nor is its user the deployer these rules mean
      Given the case "eu-bakery-cv-ranker"
      And the answer to "use.market_date" is "2027-12-01"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.high-risk" is met
      And the test "eu-ai-act.deployer-in-eu" is met
      And the test "eu-ai-act.hr-regime" is not met
      And the test "eu-ai-act.hr-deployer" is not met

    Scenario: An authority's old system is
      Given the case "eu-town-hall-benefits"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.due-annex-iii" is not met
      And the test "eu-ai-act.hr-regime" is met
      And the test "eu-ai-act.hr-deployer" is met

    Scenario: An authority's tool that is not high-risk is not
      Given the case "eu-town-hall-benefits"
      And the answer to "use.purposes" is "writing"
      And the answer to "output.kinds" is "text"
      And the answer to "output.infers" is "none"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.for-authorities" is met
      And the test "eu-ai-act.in-scope" is met
      And the test "eu-ai-act.hr-regime" is not met

  Rule: Articles 9 to 17 and 20 - what the provider of a high-risk system owes, and from which day

    Scenario: Trap - none of it is due since 2 August 2026; on 24 November 2026 it is to come
      Given the case "eu-hiring-score-maker"
      When it is assessed as of 2026-11-24
      Then these duties apply and are upcoming:
        | eu-ai-act.art9.risk-management |
        | eu-ai-act.art10.data-governance |
        | eu-ai-act.art11.technical-documentation |
        | eu-ai-act.art12.logging |
        | eu-ai-act.art13.instructions-for-use |
        | eu-ai-act.art14.human-oversight-design |
        | eu-ai-act.art15.accuracy-robustness-cybersecurity |
        | eu-ai-act.art17.quality-management-system |
        | eu-ai-act.art16.provider-conformity-package |
        | eu-ai-act.art20.corrective-action |
      And "eu-ai-act.art9.risk-management" applies and is upcoming from 2027-12-02
      And "eu-ai-act.art10.data-governance" applies and is upcoming from 2027-12-02
      And "eu-ai-act.art11.technical-documentation" applies and is upcoming from 2027-12-02
      And "eu-ai-act.art12.logging" applies and is upcoming from 2027-12-02
      And "eu-ai-act.art13.instructions-for-use" applies and is upcoming from 2027-12-02
      And "eu-ai-act.art14.human-oversight-design" applies and is upcoming from 2027-12-02
      And "eu-ai-act.art15.accuracy-robustness-cybersecurity" applies and is upcoming from 2027-12-02
      And "eu-ai-act.art17.quality-management-system" applies and is upcoming from 2027-12-02
      And "eu-ai-act.art16.provider-conformity-package" applies and is upcoming from 2027-12-02
      And "eu-ai-act.art20.corrective-action" applies and is upcoming from 2027-12-02

    Scenario: The day before, it is still to come (Annex III)
      Given the case "eu-hiring-score-maker"
      When it is assessed as of 2027-12-01
      Then these duties apply and are upcoming:
        | eu-ai-act.art9.risk-management |
        | eu-ai-act.art10.data-governance |
        | eu-ai-act.art11.technical-documentation |
        | eu-ai-act.art12.logging |
        | eu-ai-act.art13.instructions-for-use |
        | eu-ai-act.art14.human-oversight-design |
        | eu-ai-act.art15.accuracy-robustness-cybersecurity |
        | eu-ai-act.art17.quality-management-system |
        | eu-ai-act.art16.provider-conformity-package |
        | eu-ai-act.art20.corrective-action |

    Scenario: On 2 December 2027 it is due for a tool new on the market (Annex III)
      Given the case "eu-hiring-score-maker"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art9.risk-management" applies and is in force from 2027-12-02
      And "eu-ai-act.art10.data-governance" applies and is in force from 2027-12-02
      And "eu-ai-act.art11.technical-documentation" applies and is in force from 2027-12-02
      And "eu-ai-act.art12.logging" applies and is in force from 2027-12-02
      And "eu-ai-act.art13.instructions-for-use" applies and is in force from 2027-12-02
      And "eu-ai-act.art14.human-oversight-design" applies and is in force from 2027-12-02
      And "eu-ai-act.art15.accuracy-robustness-cybersecurity" applies and is in force from 2027-12-02
      And "eu-ai-act.art17.quality-management-system" applies and is in force from 2027-12-02
      And "eu-ai-act.art16.provider-conformity-package" applies and is in force from 2027-12-02
      And "eu-ai-act.art20.corrective-action" applies and is in force from 2027-12-02

    Scenario Outline: Trap - for products of Annex I nothing is due in August 2027, nor in December 2027
      Given the case "eu-lift-safety-maker"
      When it is assessed as of <day>
      Then these duties apply and are upcoming:
        | eu-ai-act.art9.risk-management |
        | eu-ai-act.art10.data-governance |
        | eu-ai-act.art11.technical-documentation |
        | eu-ai-act.art12.logging |
        | eu-ai-act.art13.instructions-for-use |
        | eu-ai-act.art14.human-oversight-design |
        | eu-ai-act.art15.accuracy-robustness-cybersecurity |
        | eu-ai-act.art17.quality-management-system |
        | eu-ai-act.art16.provider-conformity-package |
        | eu-ai-act.art20.corrective-action |

      Examples:
        | day |
        | 2027-08-02 |
        | 2027-12-02 |
        | 2028-08-01 |

    Scenario: Products of Annex I are due on 2 August 2028
      Given the case "eu-lift-safety-maker"
      When it is assessed as of 2028-08-02
      Then "eu-ai-act.art9.risk-management" applies and is in force from 2028-08-02
      And "eu-ai-act.art10.data-governance" applies and is in force from 2028-08-02
      And "eu-ai-act.art11.technical-documentation" applies and is in force from 2028-08-02
      And "eu-ai-act.art12.logging" applies and is in force from 2028-08-02
      And "eu-ai-act.art13.instructions-for-use" applies and is in force from 2028-08-02
      And "eu-ai-act.art14.human-oversight-design" applies and is in force from 2028-08-02
      And "eu-ai-act.art15.accuracy-robustness-cybersecurity" applies and is in force from 2028-08-02
      And "eu-ai-act.art17.quality-management-system" applies and is in force from 2028-08-02
      And "eu-ai-act.art16.provider-conformity-package" applies and is in force from 2028-08-02
      And "eu-ai-act.art20.corrective-action" applies and is in force from 2028-08-02

    Scenario Outline: Trap - a tool out before 2 December 2027 and not redesigned is spared, whatever the year
      Given the case "eu-hiring-score-maker"
      And the answer to "use.market_date" is "2027-12-01"
      When it is assessed as of <day>
      Then "eu-ai-act.art9.risk-management" does not apply because of the exception "already-on-the-market"
      And "eu-ai-act.art10.data-governance" does not apply because of the exception "already-on-the-market"
      And "eu-ai-act.art11.technical-documentation" does not apply because of the exception "already-on-the-market"
      And "eu-ai-act.art12.logging" does not apply because of the exception "already-on-the-market"
      And "eu-ai-act.art13.instructions-for-use" does not apply because of the exception "already-on-the-market"
      And "eu-ai-act.art14.human-oversight-design" does not apply because of the exception "already-on-the-market"
      And "eu-ai-act.art15.accuracy-robustness-cybersecurity" does not apply because of the exception "already-on-the-market"
      And "eu-ai-act.art17.quality-management-system" does not apply because of the exception "already-on-the-market"
      And "eu-ai-act.art16.provider-conformity-package" does not apply because of the exception "already-on-the-market"
      And "eu-ai-act.art20.corrective-action" does not apply because of the exception "already-on-the-market"

      Examples:
        | day |
        | 2027-12-02 |
        | 2030-08-02 |

    Scenario: A redesign from that day on ends the relief
      Given the case "eu-hiring-score-maker"
      And the answer to "use.market_date" is "2027-12-01"
      And the answer to "use.major_change" is "2027-12-02"
      When it is assessed as of 2028-03-01
      Then these duties apply and are in force:
        | eu-ai-act.art9.risk-management |
        | eu-ai-act.art10.data-governance |
        | eu-ai-act.art11.technical-documentation |
        | eu-ai-act.art12.logging |
        | eu-ai-act.art13.instructions-for-use |
        | eu-ai-act.art14.human-oversight-design |
        | eu-ai-act.art15.accuracy-robustness-cybersecurity |
        | eu-ai-act.art17.quality-management-system |
        | eu-ai-act.art16.provider-conformity-package |
        | eu-ai-act.art20.corrective-action |

    Scenario: A redesign before that day does not
      Given the case "eu-hiring-score-maker"
      And the answer to "use.market_date" is "2027-06-01"
      And the answer to "use.major_change" is "2027-12-01"
      When it is assessed as of 2028-03-01
      Then "eu-ai-act.art9.risk-management" does not apply because of the exception "already-on-the-market"

    Scenario: A lift out before 2 August 2028 is spared
      Given the case "eu-lift-safety-maker"
      And the answer to "use.market_date" is "2028-08-01"
      When it is assessed as of 2028-08-02
      Then "eu-ai-act.art9.risk-management" does not apply because of the exception "already-on-the-market"
      And "eu-ai-act.art10.data-governance" does not apply because of the exception "already-on-the-market"
      And "eu-ai-act.art11.technical-documentation" does not apply because of the exception "already-on-the-market"
      And "eu-ai-act.art12.logging" does not apply because of the exception "already-on-the-market"
      And "eu-ai-act.art13.instructions-for-use" does not apply because of the exception "already-on-the-market"
      And "eu-ai-act.art14.human-oversight-design" does not apply because of the exception "already-on-the-market"
      And "eu-ai-act.art15.accuracy-robustness-cybersecurity" does not apply because of the exception "already-on-the-market"
      And "eu-ai-act.art17.quality-management-system" does not apply because of the exception "already-on-the-market"
      And "eu-ai-act.art16.provider-conformity-package" does not apply because of the exception "already-on-the-market"
      And "eu-ai-act.art20.corrective-action" does not apply because of the exception "already-on-the-market"

    Scenario: A lift whose door guard also does a job of Annex III is bound from the earlier day
      Given the case "eu-lift-safety-maker"
      And the answer to "use.market_date" is "2028-01-15"
      And the answer to "use.purposes" is "product-function, emergency-triage"
      And the answer to "decision.weight" is "one-factor"
      When it is assessed as of 2028-01-15
      Then the test "eu-ai-act.high-risk-annex-iii" is met
      And the test "eu-ai-act.legacy-annex-i" is met
      And the test "eu-ai-act.legacy-annex-iii" is not met
      And "eu-ai-act.art9.risk-management" applies and is in force from 2027-12-02
      And "eu-ai-act.art10.data-governance" applies and is in force from 2027-12-02
      And "eu-ai-act.art11.technical-documentation" applies and is in force from 2027-12-02
      And "eu-ai-act.art12.logging" applies and is in force from 2027-12-02
      And "eu-ai-act.art13.instructions-for-use" applies and is in force from 2027-12-02
      And "eu-ai-act.art14.human-oversight-design" applies and is in force from 2027-12-02
      And "eu-ai-act.art15.accuracy-robustness-cybersecurity" applies and is in force from 2027-12-02
      And "eu-ai-act.art17.quality-management-system" applies and is in force from 2027-12-02
      And "eu-ai-act.art16.provider-conformity-package" applies and is in force from 2027-12-02
      And "eu-ai-act.art20.corrective-action" applies and is in force from 2027-12-02

    Scenario Outline: Old tools meant for public authorities must comply by 2 August 2030
      Given the case "eu-hiring-score-maker"
      And the answer to "use.market_date" is "2027-12-01"
      And the answer to "market.customers" is "public-bodies"
      And the answer to "org.public_work" is "supplies-eu-authority"
      When it is assessed as of <day>
      Then these duties apply and are <state>:
        | eu-ai-act.art9.risk-management |
        | eu-ai-act.art10.data-governance |
        | eu-ai-act.art11.technical-documentation |
        | eu-ai-act.art12.logging |
        | eu-ai-act.art13.instructions-for-use |
        | eu-ai-act.art14.human-oversight-design |
        | eu-ai-act.art15.accuracy-robustness-cybersecurity |
        | eu-ai-act.art17.quality-management-system |
        | eu-ai-act.art16.provider-conformity-package |
        | eu-ai-act.art20.corrective-action |

      Examples:
        | day | state |
        | 2027-12-02 | upcoming |
        | 2028-08-02 | upcoming |
        | 2030-08-01 | upcoming |
        | 2030-08-02 | in force |

    Scenario: When the tool was first sold is not known
      Given the case "eu-hiring-score-maker"
      And the answer to "use.market_date" is not known
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art9.risk-management" may apply, and "use.market_date" would settle it
      And "eu-ai-act.art10.data-governance" may apply, and "use.market_date" would settle it
      And "eu-ai-act.art11.technical-documentation" may apply, and "use.market_date" would settle it
      And "eu-ai-act.art12.logging" may apply, and "use.market_date" would settle it
      And "eu-ai-act.art13.instructions-for-use" may apply, and "use.market_date" would settle it
      And "eu-ai-act.art14.human-oversight-design" may apply, and "use.market_date" would settle it
      And "eu-ai-act.art15.accuracy-robustness-cybersecurity" may apply, and "use.market_date" would settle it
      And "eu-ai-act.art17.quality-management-system" may apply, and "use.market_date" would settle it
      And "eu-ai-act.art16.provider-conformity-package" may apply, and "use.market_date" would settle it
      And "eu-ai-act.art20.corrective-action" may apply, and "use.market_date" would settle it

    Scenario: Whether an old tool is meant for authorities is not known
      Given the case "eu-hiring-score-maker"
      And the answer to "use.market_date" is "2026-01-01"
      And the answer to "market.customers" is "public-bodies"
      And the answer to "org.public_work" is not known
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art9.risk-management" may apply, and "org.public_work" would settle it
      And "eu-ai-act.art10.data-governance" may apply, and "org.public_work" would settle it
      And "eu-ai-act.art11.technical-documentation" may apply, and "org.public_work" would settle it
      And "eu-ai-act.art12.logging" may apply, and "org.public_work" would settle it
      And "eu-ai-act.art13.instructions-for-use" may apply, and "org.public_work" would settle it
      And "eu-ai-act.art14.human-oversight-design" may apply, and "org.public_work" would settle it
      And "eu-ai-act.art15.accuracy-robustness-cybersecurity" may apply, and "org.public_work" would settle it
      And "eu-ai-act.art17.quality-management-system" may apply, and "org.public_work" would settle it
      And "eu-ai-act.art16.provider-conformity-package" may apply, and "org.public_work" would settle it
      And "eu-ai-act.art20.corrective-action" may apply, and "org.public_work" would settle it

  Rule: Articles 11(1) and 63(1) - relief for small firms

    Scenario: A small firm standing alone may use the short form and the simpler quality management
      Given the case "eu-hiring-score-maker"
      When it is assessed as of 2027-12-02
      Then the test "eu.sme" is met
      And these duties apply:
        | eu-ai-act.art11-1.simplified-documentation |
        | eu-ai-act.art63-1.simplified-quality-management |
        | eu-ai-act.art11.technical-documentation |
        | eu-ai-act.art17.quality-management-system |

    Scenario Outline: An SME has fewer than 250 staff; a small mid-cap keeps only the short form (<staff>)
      Given the case "eu-hiring-score-maker"
      And the answer to "org.headcount" is "FR: <staff>"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art11-1.simplified-documentation" <form>
      And "eu-ai-act.art63-1.simplified-quality-management" <quality>
      And "eu-ai-act.art17.quality-management-system" applies

      Examples:
        | staff | form | quality |
        | 249 | applies | applies |
        | 250 | applies | does not apply because its conditions are not met |
        | 749 | applies | does not apply because its conditions are not met |
        | 750 | does not apply because its conditions are not met | does not apply because its conditions are not met |

    Scenario Outline: The relief is shown together with the duty that is to come (Annex III, <day>)
      Given the case "eu-hiring-score-maker"
      When it is assessed as of <day>
      Then "eu-ai-act.art11-1.simplified-documentation" applies and is voluntary from 2027-12-02
      And "eu-ai-act.art63-1.simplified-quality-management" applies and is voluntary from 2027-12-02

      Examples:
        | day |
        | 2027-12-01 |
        | 2027-12-02 |

    Scenario Outline: The relief is shown together with the duty that is to come (Annex I, <day>)
      Given the case "eu-lift-safety-maker"
      When it is assessed as of <day>
      Then "eu-ai-act.art11-1.simplified-documentation" applies and is voluntary from 2028-08-02
      And "eu-ai-act.art63-1.simplified-quality-management" applies and is voluntary from 2028-08-02

      Examples:
        | day |
        | 2028-08-01 |
        | 2028-08-02 |

    Scenario Outline: The relief is shown together with the duty that is to come (older tools meant for authorities, <day>)
      Given the case "eu-hiring-score-maker"
      And the answer to "use.market_date" is "2027-12-01"
      And the answer to "market.customers" is "public-bodies"
      And the answer to "org.public_work" is "supplies-eu-authority"
      When it is assessed as of <day>
      Then "eu-ai-act.art11-1.simplified-documentation" applies and is voluntary from 2030-08-02
      And "eu-ai-act.art63-1.simplified-quality-management" applies and is voluntary from 2030-08-02

      Examples:
        | day |
        | 2030-08-01 |
        | 2030-08-02 |

    Scenario: A partner firm takes the relief away unless its figures are added
      Given the case "eu-hiring-score-maker"
      And the answer to "org.group_ties" is "partner-25-to-50"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art11-1.simplified-documentation" does not apply because its conditions are not met
      And "eu-ai-act.art63-1.simplified-quality-management" does not apply because its conditions are not met
      And these duties apply:
        | eu-ai-act.art9.risk-management |
        | eu-ai-act.art10.data-governance |
        | eu-ai-act.art11.technical-documentation |
        | eu-ai-act.art12.logging |
        | eu-ai-act.art13.instructions-for-use |
        | eu-ai-act.art14.human-oversight-design |
        | eu-ai-act.art15.accuracy-robustness-cybersecurity |
        | eu-ai-act.art17.quality-management-system |
        | eu-ai-act.art16.provider-conformity-package |
        | eu-ai-act.art20.corrective-action |

    Scenario: Turnover not known: the relief stays possible, the duty certain
      Given the case "eu-hiring-score-maker"
      And the answer to "org.turnover" is not known
      And the answer to "org.balance_total" is not known
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art11-1.simplified-documentation" may apply
      And "eu-ai-act.art63-1.simplified-quality-management" may apply
      And "eu-ai-act.art11.technical-documentation" applies

    Scenario: An importer, small as it may be, has no technical file to shorten
      Given the case "eu-exam-camera-importer"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art11-1.simplified-documentation" does not apply because its conditions are not met
      And "eu-ai-act.art63-1.simplified-quality-management" does not apply because its conditions are not met

    Scenario: Who need not comply needs no relief
      Given the case "eu-hiring-score-maker"
      And the answer to "use.market_date" is "2027-12-01"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art11-1.simplified-documentation" does not apply because of the exception "already-on-the-market"
      And "eu-ai-act.art63-1.simplified-quality-management" does not apply because of the exception "already-on-the-market"

    Scenario: The same for an old lift
      Given the case "eu-lift-safety-maker"
      And the answer to "use.market_date" is "2028-08-01"
      When it is assessed as of 2028-08-02
      Then "eu-ai-act.art11-1.simplified-documentation" does not apply because of the exception "already-on-the-market"
      And "eu-ai-act.art63-1.simplified-quality-management" does not apply because of the exception "already-on-the-market"

    Scenario: A new lift: the relief is open
      Given the case "eu-lift-safety-maker"
      When it is assessed as of 2028-08-02
      Then these duties apply:
        | eu-ai-act.art11-1.simplified-documentation |
        | eu-ai-act.art63-1.simplified-quality-management |

    Scenario: A lift that also does a job of Annex III: the relief is open with the duty
      Given the case "eu-lift-safety-maker"
      And the answer to "use.market_date" is "2028-01-15"
      And the answer to "use.purposes" is "product-function, emergency-triage"
      And the answer to "decision.weight" is "one-factor"
      When it is assessed as of 2028-01-15
      Then these duties apply:
        | eu-ai-act.art11-1.simplified-documentation |
        | eu-ai-act.art63-1.simplified-quality-management |

    Scenario: An old tool meant for authorities: the relief is open with the duty
      Given the case "eu-hiring-score-maker"
      And the answer to "use.market_date" is "2027-12-01"
      And the answer to "market.customers" is "public-bodies"
      And the answer to "org.public_work" is "supplies-eu-authority"
      When it is assessed as of 2030-08-02
      Then these duties apply:
        | eu-ai-act.art11-1.simplified-documentation |
        | eu-ai-act.art63-1.simplified-quality-management |

  Rule: Article 22 - a provider without a place of business in the Union appoints a representative

    Scenario Outline: A New York maker that sells in the Union needs one from 2 December 2027 (Annex III)
      Given the case "eu-hiring-score-maker"
      And the answer to "org.established_in" is "US-NY"
      And the answer to "org.headcount" is "US-NY: 40"
      When it is assessed as of <day>
      Then "eu-ai-act.art22.authorised-representative" applies and is <state> from 2027-12-02

      Examples:
        | day | state |
        | 2026-11-24 | upcoming |
        | 2027-12-01 | upcoming |
        | 2027-12-02 | in force |

    Scenario Outline: For a product of Annex I from 2 August 2028
      Given the case "eu-lift-safety-maker"
      And the answer to "org.established_in" is "US-NY"
      And the answer to "org.headcount" is "US-NY: 40"
      When it is assessed as of <day>
      Then "eu-ai-act.art22.authorised-representative" applies and is <state> from 2028-08-02

      Examples:
        | day | state |
        | 2027-12-02 | upcoming |
        | 2028-08-01 | upcoming |
        | 2028-08-02 | in force |

    Scenario: A maker in the Union needs none
      Given the case "eu-hiring-score-maker"
      When it is assessed as of 2027-12-02
      Then the test "eu.established" is met
      And "eu-ai-act.art22.authorised-representative" does not apply because its conditions are not met

    Scenario: A maker with an office in the Union as well needs none
      Given the case "eu-hiring-score-maker"
      And the answer to "org.established_in" is "US-NY, FR"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art22.authorised-representative" does not apply because its conditions are not met

    Scenario: A foreign firm that only uses such a tool on people in the Union needs none
      Given the case "eu-bakery-cv-ranker"
      And the answer to "org.established_in" is "US-NY"
      And the answer to "org.headcount" is "US-NY: 40"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.deployer-in-eu" is met
      And "eu-ai-act.art22.authorised-representative" does not apply because its conditions are not met

    Scenario: Where the maker is established is not known
      Given the case "eu-hiring-score-maker"
      And the answer to "org.established_in" is not known
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art22.authorised-representative" may apply, and "org.established_in" would settle it

    Scenario: An old tool needs none while its design stays
      Given the case "eu-hiring-score-maker"
      And the answer to "org.established_in" is "US-NY"
      And the answer to "org.headcount" is "US-NY: 40"
      And the answer to "use.market_date" is "2027-12-01"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art22.authorised-representative" does not apply because of the exception "already-on-the-market"

    Scenario: An old lift needs none either
      Given the case "eu-lift-safety-maker"
      And the answer to "org.established_in" is "US-NY"
      And the answer to "org.headcount" is "US-NY: 40"
      And the answer to "use.market_date" is "2028-08-01"
      When it is assessed as of 2028-08-02
      Then "eu-ai-act.art22.authorised-representative" does not apply because of the exception "already-on-the-market"

    Scenario: A lift that also does a job of Annex III needs one from the earlier day
      Given the case "eu-lift-safety-maker"
      And the answer to "org.established_in" is "US-NY"
      And the answer to "org.headcount" is "US-NY: 40"
      And the answer to "use.market_date" is "2028-01-15"
      And the answer to "use.purposes" is "product-function, emergency-triage"
      And the answer to "decision.weight" is "one-factor"
      When it is assessed as of 2028-01-15
      Then "eu-ai-act.art22.authorised-representative" applies and is in force from 2027-12-02

    Scenario Outline: The foreign maker of an old tool meant for authorities has until 2 August 2030
      Given the case "eu-hiring-score-maker"
      And the answer to "org.established_in" is "US-NY"
      And the answer to "org.headcount" is "US-NY: 40"
      And the answer to "use.market_date" is "2027-12-01"
      And the answer to "market.customers" is "public-bodies"
      And the answer to "org.public_work" is "supplies-eu-authority"
      When it is assessed as of <day>
      Then "eu-ai-act.art22.authorised-representative" applies and is <state> from 2030-08-02

      Examples:
        | day | state |
        | 2028-08-02 | upcoming |
        | 2030-08-01 | upcoming |
        | 2030-08-02 | in force |

  Rule: Article 23 - checks by the importer of a high-risk system

    Scenario Outline: The importer checks from 2 December 2027 (Annex III)
      Given the case "eu-exam-camera-importer"
      And the answer to "role.deeds" is "brings-in-foreign-brand"
      When it is assessed as of <day>
      Then the test "eu-ai-act.importer" is met
      And "eu-ai-act.art23.importer-checks" applies and is <state> from 2027-12-02

      Examples:
        | day | state |
        | 2026-11-24 | upcoming |
        | 2027-12-01 | upcoming |
        | 2027-12-02 | in force |

    Scenario Outline: For a product of Annex I from 2 August 2028
      Given the case "eu-lift-safety-maker"
      And the answer to "role.deeds" is "brings-in-foreign-brand"
      When it is assessed as of <day>
      Then "eu-ai-act.art23.importer-checks" applies and is <state> from 2028-08-02

      Examples:
        | day | state |
        | 2027-12-02 | upcoming |
        | 2028-08-01 | upcoming |
        | 2028-08-02 | in force |

    Scenario: The other trader does not owe what the importer owes
      Given the case "eu-exam-camera-importer"
      And the answer to "role.deeds" is "resells-unchanged"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art23.importer-checks" does not apply because its conditions are not met

    Scenario: A mere user is no importer
      Given the case "eu-bakery-cv-ranker"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art23.importer-checks" does not apply because its conditions are not met

    Scenario: A tool that is not high-risk needs no such checks
      Given the case "eu-exam-camera-importer"
      And the answer to "role.deeds" is "brings-in-foreign-brand"
      And the answer to "use.purposes" is "tutoring"
      And the answer to "decision.domains" is "none"
      And the answer to "output.kinds" is "text"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.in-scope" is met
      And "eu-ai-act.art23.importer-checks" does not apply because its conditions are not met

    Scenario: A program that only applies rules written by people needs none
      Given the case "eu-exam-camera-importer"
      And the answer to "role.deeds" is "brings-in-foreign-brand"
      And the answer to "use.technology" is "fixed-rules"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art23.importer-checks" does not apply because its conditions are not met

    Scenario: An old tool needs none while its design stays
      Given the case "eu-exam-camera-importer"
      And the answer to "role.deeds" is "brings-in-foreign-brand"
      And the answer to "use.market_date" is "2027-12-01"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art23.importer-checks" does not apply because of the exception "already-on-the-market"

    Scenario: An old lift needs none either
      Given the case "eu-lift-safety-maker"
      And the answer to "role.deeds" is "brings-in-foreign-brand"
      And the answer to "use.market_date" is "2028-08-01"
      When it is assessed as of 2028-08-02
      Then "eu-ai-act.art23.importer-checks" does not apply because of the exception "already-on-the-market"

    Scenario: A lift that also does a job of Annex III is bound from the earlier day
      Given the case "eu-lift-safety-maker"
      And the answer to "role.deeds" is "brings-in-foreign-brand"
      And the answer to "use.market_date" is "2028-01-15"
      And the answer to "use.purposes" is "product-function, emergency-triage"
      And the answer to "decision.weight" is "one-factor"
      When it is assessed as of 2028-01-15
      Then "eu-ai-act.art23.importer-checks" applies and is in force from 2027-12-02

    Scenario Outline: Old tools meant for authorities: by 2 August 2030
      Given the case "eu-exam-camera-importer"
      And the answer to "role.deeds" is "brings-in-foreign-brand"
      And the answer to "use.market_date" is "2027-12-01"
      And the answer to "market.customers" is "public-bodies"
      And the answer to "org.public_work" is "supplies-eu-authority"
      When it is assessed as of <day>
      Then "eu-ai-act.art23.importer-checks" applies and is <state> from 2030-08-02

      Examples:
        | day | state |
        | 2028-08-02 | upcoming |
        | 2030-08-01 | upcoming |
        | 2030-08-02 | in force |

    Scenario: What the firm does with the tool is not known
      Given the case "eu-exam-camera-importer"
      And the answer to "role.deeds" is not known
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art23.importer-checks" may apply, and "role.deeds" would settle it

  Rule: Article 24 - checks by the distributor of a high-risk system

    Scenario Outline: The distributor checks from 2 December 2027 (Annex III)
      Given the case "eu-exam-camera-importer"
      And the answer to "role.deeds" is "resells-unchanged"
      When it is assessed as of <day>
      Then the test "eu-ai-act.distributor" is met
      And "eu-ai-act.art24.distributor-checks" applies and is <state> from 2027-12-02

      Examples:
        | day | state |
        | 2026-11-24 | upcoming |
        | 2027-12-01 | upcoming |
        | 2027-12-02 | in force |

    Scenario Outline: For a product of Annex I from 2 August 2028
      Given the case "eu-lift-safety-maker"
      And the answer to "role.deeds" is "resells-unchanged"
      When it is assessed as of <day>
      Then "eu-ai-act.art24.distributor-checks" applies and is <state> from 2028-08-02

      Examples:
        | day | state |
        | 2027-12-02 | upcoming |
        | 2028-08-01 | upcoming |
        | 2028-08-02 | in force |

    Scenario: The other trader does not owe what the distributor owes
      Given the case "eu-exam-camera-importer"
      And the answer to "role.deeds" is "brings-in-foreign-brand"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art24.distributor-checks" does not apply because its conditions are not met

    Scenario: A mere user is no distributor
      Given the case "eu-bakery-cv-ranker"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art24.distributor-checks" does not apply because its conditions are not met

    Scenario: A tool that is not high-risk needs no such checks
      Given the case "eu-exam-camera-importer"
      And the answer to "role.deeds" is "resells-unchanged"
      And the answer to "use.purposes" is "tutoring"
      And the answer to "decision.domains" is "none"
      And the answer to "output.kinds" is "text"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.in-scope" is met
      And "eu-ai-act.art24.distributor-checks" does not apply because its conditions are not met

    Scenario: A program that only applies rules written by people needs none
      Given the case "eu-exam-camera-importer"
      And the answer to "role.deeds" is "resells-unchanged"
      And the answer to "use.technology" is "fixed-rules"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art24.distributor-checks" does not apply because its conditions are not met

    Scenario: An old tool needs none while its design stays
      Given the case "eu-exam-camera-importer"
      And the answer to "role.deeds" is "resells-unchanged"
      And the answer to "use.market_date" is "2027-12-01"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art24.distributor-checks" does not apply because of the exception "already-on-the-market"

    Scenario: An old lift needs none either
      Given the case "eu-lift-safety-maker"
      And the answer to "role.deeds" is "resells-unchanged"
      And the answer to "use.market_date" is "2028-08-01"
      When it is assessed as of 2028-08-02
      Then "eu-ai-act.art24.distributor-checks" does not apply because of the exception "already-on-the-market"

    Scenario: A lift that also does a job of Annex III is bound from the earlier day
      Given the case "eu-lift-safety-maker"
      And the answer to "role.deeds" is "resells-unchanged"
      And the answer to "use.market_date" is "2028-01-15"
      And the answer to "use.purposes" is "product-function, emergency-triage"
      And the answer to "decision.weight" is "one-factor"
      When it is assessed as of 2028-01-15
      Then "eu-ai-act.art24.distributor-checks" applies and is in force from 2027-12-02

    Scenario Outline: Old tools meant for authorities: by 2 August 2030
      Given the case "eu-exam-camera-importer"
      And the answer to "role.deeds" is "resells-unchanged"
      And the answer to "use.market_date" is "2027-12-01"
      And the answer to "market.customers" is "public-bodies"
      And the answer to "org.public_work" is "supplies-eu-authority"
      When it is assessed as of <day>
      Then "eu-ai-act.art24.distributor-checks" applies and is <state> from 2030-08-02

      Examples:
        | day | state |
        | 2028-08-02 | upcoming |
        | 2030-08-01 | upcoming |
        | 2030-08-02 | in force |

    Scenario: What the firm does with the tool is not known
      Given the case "eu-exam-camera-importer"
      And the answer to "role.deeds" is not known
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art24.distributor-checks" may apply, and "role.deeds" would settle it

    Scenario: An importer that is not established in the Union is no importer under the Act; reselling then makes it a distributor
      Given the case "eu-exam-camera-importer"
      And the answer to "role.deeds" is "brings-in-foreign-brand, resells-unchanged"
      And the answer to "org.established_in" is "CH"
      And the answer to "org.headcount" is "CH: 9"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.importer" is not met
      And the test "eu-ai-act.distributor" is met
      And "eu-ai-act.art23.importer-checks" does not apply because its conditions are not met
      And "eu-ai-act.art24.distributor-checks" applies and is in force from 2027-12-02

    Scenario: A reseller that puts its own name on the tool is provider, not distributor
      Given the case "eu-exam-camera-importer"
      And the answer to "role.deeds" is "resells-unchanged, own-name-on-it"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.distributor" is not met
      And the test "eu-ai-act.hr-provider" is met
      And "eu-ai-act.art24.distributor-checks" does not apply because its conditions are not met

    Scenario: An importer whose name is on the tool sees both sets of duties, since the answers do not tell which name it is
      Given the case "eu-exam-camera-importer"
      And the answer to "role.deeds" is "brings-in-foreign-brand, own-name-on-it"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.hr-provider" is met
      And "eu-ai-act.art23.importer-checks" applies and is in force from 2027-12-02
      And "eu-ai-act.art16.provider-conformity-package" applies and is in force from 2027-12-02

  Rule: Articles 72 and 73 - monitoring and serious incidents, contested before the high-risk rules begin

    Scenario: Before Chapter IX applied, only the later day was certain
      Given the case "eu-hiring-score-maker"
      When it is assessed as of 2026-08-01
      Then "eu-ai-act.art72.post-market-monitoring" applies and is upcoming from 2027-12-02
      And "eu-ai-act.art73.serious-incident-report" applies and is upcoming from 2027-12-02

    Scenario Outline: Trap - from 2 August 2026 to 2 December 2027 they are neither plainly due nor plainly not (Annex III)
      Given the case "eu-hiring-score-maker"
      When it is assessed as of <day>
      Then "eu-ai-act.art72.post-market-monitoring" may apply
      And "eu-ai-act.art73.serious-incident-report" may apply

      Examples:
        | day |
        | 2026-08-02 |
        | 2026-11-24 |
        | 2027-12-01 |

    Scenario: From 2 December 2027 they are due for a new tool
      Given the case "eu-hiring-score-maker"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art72.post-market-monitoring" applies and is in force from 2027-12-02
      And "eu-ai-act.art73.serious-incident-report" applies and is in force from 2027-12-02

    Scenario Outline: For products of Annex I the open question lasts until 2 August 2028
      Given the case "eu-lift-safety-maker"
      When it is assessed as of <day>
      Then "eu-ai-act.art72.post-market-monitoring" may apply
      And "eu-ai-act.art73.serious-incident-report" may apply

      Examples:
        | day |
        | 2026-08-02 |
        | 2027-12-02 |
        | 2028-08-01 |

    Scenario: Products of Annex I: certain from 2 August 2028
      Given the case "eu-lift-safety-maker"
      When it is assessed as of 2028-08-02
      Then "eu-ai-act.art72.post-market-monitoring" applies and is in force from 2028-08-02
      And "eu-ai-act.art73.serious-incident-report" applies and is in force from 2028-08-02

    Scenario Outline: If courts were to read them as binding before the classification (Annex III, <day>)
      Given the case "eu-hiring-score-maker"
      And the open question of law "eu-ai-act.art72-73-before-classification" is settled as yes
      When it is assessed as of <day>
      Then "eu-ai-act.art72.post-market-monitoring" <verdict>
      And "eu-ai-act.art73.serious-incident-report" <verdict>

      Examples:
        | day | verdict |
        | 2026-08-01 | applies and is upcoming from 2026-08-02 |
        | 2026-08-02 | applies and is in force from 2026-08-02 |
        | 2027-12-01 | applies and is in force from 2026-08-02 |
        | 2027-12-02 | applies and is in force from 2027-12-02 |

    Scenario Outline: If courts were to read them as binding before the classification (Annex I, <day>)
      Given the case "eu-lift-safety-maker"
      And the open question of law "eu-ai-act.art72-73-before-classification" is settled as yes
      When it is assessed as of <day>
      Then "eu-ai-act.art72.post-market-monitoring" <verdict>
      And "eu-ai-act.art73.serious-incident-report" <verdict>

      Examples:
        | day | verdict |
        | 2026-08-01 | applies and is upcoming from 2026-08-02 |
        | 2026-08-02 | applies and is in force from 2026-08-02 |
        | 2028-08-01 | applies and is in force from 2026-08-02 |
        | 2028-08-02 | applies and is in force from 2028-08-02 |

    Scenario: If courts were to read it the other way, they would only be coming
      Given the case "eu-hiring-score-maker"
      And the open question of law "eu-ai-act.art72-73-before-classification" is settled as no
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art72.post-market-monitoring" applies and is upcoming from 2027-12-02
      And "eu-ai-act.art73.serious-incident-report" applies and is upcoming from 2027-12-02

    Scenario: The other way, for products of Annex I
      Given the case "eu-lift-safety-maker"
      And the open question of law "eu-ai-act.art72-73-before-classification" is settled as no
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art72.post-market-monitoring" applies and is upcoming from 2028-08-02
      And "eu-ai-act.art73.serious-incident-report" applies and is upcoming from 2028-08-02

    Scenario: From 2 December 2027 an old tool without significant change is outside
      Given the case "eu-hiring-score-maker"
      And the answer to "use.market_date" is "2027-12-01"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art72.post-market-monitoring" does not apply
      And "eu-ai-act.art73.serious-incident-report" does not apply

    Scenario: From 2 August 2028 an old lift without significant change is outside
      Given the case "eu-lift-safety-maker"
      And the answer to "use.market_date" is "2028-08-01"
      When it is assessed as of 2028-08-02
      Then "eu-ai-act.art72.post-market-monitoring" does not apply
      And "eu-ai-act.art73.serious-incident-report" does not apply

    Scenario: Even if the open question is settled as yes, old tools are outside from 2 December 2027
      Given the case "eu-hiring-score-maker"
      And the answer to "use.market_date" is "2027-12-01"
      And the open question of law "eu-ai-act.art72-73-before-classification" is settled as yes
      When it is assessed as of 2028-08-02
      Then "eu-ai-act.art72.post-market-monitoring" does not apply because it has ended
      And "eu-ai-act.art73.serious-incident-report" does not apply because it has ended

    Scenario: An old lift is inside until 2 August 2028 if the open question is settled as yes
      Given the case "eu-lift-safety-maker"
      And the answer to "use.market_date" is "2025-01-01"
      And the open question of law "eu-ai-act.art72-73-before-classification" is settled as yes
      When it is assessed as of 2028-08-01
      Then "eu-ai-act.art72.post-market-monitoring" applies and is in force from 2026-08-02
      And "eu-ai-act.art73.serious-incident-report" applies and is in force from 2026-08-02

    Scenario Outline: Old tools meant for authorities: by 2 August 2030 at the latest
      Given the case "eu-hiring-score-maker"
      And the answer to "use.market_date" is "2027-12-01"
      And the answer to "market.customers" is "public-bodies"
      And the answer to "org.public_work" is "supplies-eu-authority"
      When it is assessed as of <day>
      Then "eu-ai-act.art72.post-market-monitoring" applies and is <state> from 2030-08-02
      And "eu-ai-act.art73.serious-incident-report" applies and is <state> from 2030-08-02

      Examples:
        | day | state |
        | 2027-12-02 | upcoming |
        | 2028-08-02 | upcoming |
        | 2030-08-01 | upcoming |
        | 2030-08-02 | in force |

    Scenario: A maker whose tool is not high-risk monitors and reports nothing under these articles
      Given the case "eu-hr-software-maker"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art72.post-market-monitoring" does not apply because its conditions are not met
      And "eu-ai-act.art73.serious-incident-report" does not apply because its conditions are not met

    Scenario: When the tool was first sold is not known
      Given the case "eu-hiring-score-maker"
      And the answer to "use.market_date" is not known
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art72.post-market-monitoring" may apply, and "use.market_date" would settle it
      And "eu-ai-act.art73.serious-incident-report" may apply, and "use.market_date" would settle it

    Scenario: A user reports in the maker's place where the maker cannot be reached
      Given the case "eu-bakery-cv-ranker"
      And the answer to "org.events" is "ai-incident, maker-unreachable"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art73.serious-incident-report" applies and is in force from 2027-12-02
      And "eu-ai-act.art72.post-market-monitoring" does not apply because its conditions are not met

    Scenario: A user whose maker can be reached owes the notices of Article 26(5) instead
      Given the case "eu-bakery-cv-ranker"
      And the answer to "org.events" is "ai-incident"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art73.serious-incident-report" does not apply because its conditions are not met
      And "eu-ai-act.art26.monitor-and-suspend" applies

    Scenario: Whether the maker can be reached is not known
      Given the case "eu-bakery-cv-ranker"
      And the answer to "org.events" is not known
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art73.serious-incident-report" may apply, and "org.events" would settle it

    Scenario: A seller that does not use the tool does not report in the maker's place
      Given the case "eu-exam-camera-importer"
      And the answer to "org.events" is "ai-incident, maker-unreachable"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art73.serious-incident-report" does not apply because its conditions are not met

    Scenario: A user of a tool that is not high-risk does not report under Article 73
      Given the case "eu-bakery-cv-ranker"
      And the answer to "org.events" is "ai-incident, maker-unreachable"
      And the answer to "use.purposes" is "writing"
      And the answer to "employment.uses" is "none"
      And the answer to "output.infers" is "none"
      And the answer to "output.kinds" is "text"
      And the answer to "decision.domains" is "none"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.deployer-in-eu" is met
      And the test "eu-ai-act.in-scope" is met
      And "eu-ai-act.art73.serious-incident-report" does not apply because its conditions are not met

    Scenario: A user of a program that only applies rules written by people does not
      Given the case "eu-bakery-cv-ranker"
      And the answer to "org.events" is "ai-incident, maker-unreachable"
      And the answer to "use.technology" is "fixed-rules"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.deployer-in-eu" is met
      And "eu-ai-act.art73.serious-incident-report" does not apply because its conditions are not met

    Scenario: A user of an old tool is outside from 2 December 2027
      Given the case "eu-bakery-cv-ranker"
      And the answer to "org.events" is "ai-incident, maker-unreachable"
      And the answer to "use.market_date" is "2024-05-01"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art73.serious-incident-report" does not apply

    Scenario Outline: Article 73(1) speaks of the Union market: whether a maker that only uses its own tool is free is open (<deed>)
      Given the case "eu-hiring-score-maker"
      And the answer to "role.deeds" is "<deed>, uses-it"
      And the answer to "org.events" is "none"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art73.serious-incident-report" may apply

      Examples:
        | deed |
        | built-it |
        | built-on-others-model |

    Scenario Outline: If courts were to hold to the wording, that maker would be free (<deed>)
      Given the case "eu-hiring-score-maker"
      And the answer to "role.deeds" is "<deed>, uses-it"
      And the answer to "org.events" is "none"
      And the open question of law "eu-ai-act.art73-only-on-the-eu-market" is settled as yes
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art73.serious-incident-report" does not apply because of the exception "not-on-the-eu-market"
      And "eu-ai-act.art26.monitor-and-suspend" applies

      Examples:
        | deed |
        | built-it |
        | built-on-others-model |

    Scenario: If they were to read it the other way, that maker would report
      Given the case "eu-hiring-score-maker"
      And the answer to "role.deeds" is "built-it, uses-it"
      And the answer to "org.events" is "none"
      And the open question of law "eu-ai-act.art73-only-on-the-eu-market" is settled as no
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art73.serious-incident-report" applies and is in force from 2027-12-02

    Scenario Outline: Whoever offers its tool to others in the Union is not free in any case (<deed>)
      Given the case "eu-hiring-score-maker"
      And the answer to "role.deeds" is "built-it, <deed>"
      And the answer to "product.regulated" is "none"
      And the answer to "org.events" is "none"
      And the open question of law "eu-ai-act.art73-only-on-the-eu-market" is settled as yes
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art73.serious-incident-report" applies and is in force from 2027-12-02

      Examples:
        | deed |
        | sells-it |
        | offers-free |
        | licenses-to-others |
        | ai-inside-own-product |
        | released-open-source |

    Scenario: A maker that sells only outside the Union, though people there are concerned, would be free by the wording
      Given the case "eu-hiring-score-maker"
      And the answer to "org.established_in" is "US-NY"
      And the answer to "org.headcount" is "US-NY: 40"
      And the answer to "market.places" is "US-NY"
      And the answer to "org.events" is "none"
      And the open question of law "eu-ai-act.art73-only-on-the-eu-market" is settled as yes
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.hr-provider" is met
      And "eu-ai-act.art73.serious-incident-report" does not apply because of the exception "not-on-the-eu-market"

    Scenario: A firm that puts its name on a bought tool is not free: that tool has been on the market
      Given the case "eu-bakery-cv-ranker"
      And the answer to "role.deeds" is "uses-it, own-name-on-it"
      And the answer to "org.events" is "none"
      And the open question of law "eu-ai-act.art73-only-on-the-eu-market" is settled as yes
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art73.serious-incident-report" applies and is in force from 2027-12-02

  Rule: Article 4a - intimate data used to find or mend bias

    Scenario Outline: The maker of a high-risk tool keeps the conditions since 27 July 2026
      Given the case "eu-hiring-score-maker"
      And the answer to "training.level" is "light-tuning"
      And the answer to "training.data" is "client-data, sensitive-for-bias-check"
      When it is assessed as of <day>
      Then "eu-ai-act.art4a.bias-data-conditions" applies and is <state> from 2026-07-27
      And "eu-ai-act.art4a.no-onward-transfer-of-bias-data" applies and is <state> from 2026-07-27

      Examples:
        | day | state |
        | 2026-07-26 | upcoming |
        | 2026-07-27 | in force |
        | 2026-11-24 | in force |

    Scenario: Trap - Article 4a reaches tools that are not high-risk
      Given the case "eu-hr-software-maker"
      And the answer to "training.level" is "light-tuning"
      And the answer to "training.data" is "client-data, sensitive-for-bias-check"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.high-risk" is not met
      And the test "eu-ai-act.bias-data" is met
      And "eu-ai-act.art4a.bias-data-conditions" applies and is in force from 2026-07-27
      And "eu-ai-act.art4a.no-onward-transfer-of-bias-data" applies and is in force from 2026-07-27

    Scenario: Trap - it reaches a user that checks a bought tool
      Given the case "eu-bakery-cv-ranker"
      And the answer to "data.kinds" is "contact, work-history, origin"
      And the answer to "training.data" is "sensitive-for-bias-check"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.provider-in-eu" is not met
      And the test "eu-ai-act.bias-data" is met
      And "eu-ai-act.art4a.bias-data-conditions" applies and is in force from 2026-07-27
      And "eu-ai-act.art4a.no-onward-transfer-of-bias-data" applies and is in force from 2026-07-27

    Scenario: A user of intimate data that has not said what the tool was tested with may be reached
      Given the case "eu-bakery-cv-ranker"
      And the answer to "data.kinds" is "contact, work-history, origin"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.bias-data" is open
      And "eu-ai-act.art4a.bias-data-conditions" may apply, and "training.data" would settle it
      And "eu-ai-act.art4a.no-onward-transfer-of-bias-data" may apply, and "training.data" would settle it

    Scenario: A user without intimate data is not asked and not reached
      Given the case "eu-bakery-cv-ranker"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.bias-data" is not met
      And "eu-ai-act.art4a.bias-data-conditions" does not apply because its conditions are not met
      And "eu-ai-act.art4a.no-onward-transfer-of-bias-data" does not apply because its conditions are not met

    Scenario: Nobody has to look for bias: without such data there is nothing to keep
      Given the case "eu-hiring-score-maker"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.bias-data" is not met
      And "eu-ai-act.art4a.bias-data-conditions" does not apply because its conditions are not met
      And "eu-ai-act.art4a.no-onward-transfer-of-bias-data" does not apply because its conditions are not met

    Scenario: Whether such data was used is not known
      Given the case "eu-hiring-score-maker"
      And the answer to "training.data" is not known
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.bias-data" is open
      And "eu-ai-act.art4a.bias-data-conditions" may apply, and "training.data" would settle it
      And "eu-ai-act.art4a.no-onward-transfer-of-bias-data" may apply, and "training.data" would settle it

    Scenario: A reseller that neither makes nor uses the tool is not bound
      Given the case "eu-exam-camera-importer"
      And the answer to "training.level" is "light-tuning"
      And the answer to "training.data" is "client-data, sensitive-for-bias-check"
      And the answer to "role.deeds" is "resells-unchanged, supplies-part"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.in-scope" is met
      And "eu-ai-act.art4a.bias-data-conditions" does not apply because its conditions are not met
      And "eu-ai-act.art4a.no-onward-transfer-of-bias-data" does not apply because its conditions are not met

    Scenario: The maker of a general-purpose model is bound for the model
      Given the case "eu-model-lab"
      And the answer to "training.data" is "web-scraped, sensitive-for-bias-check"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.provider-in-eu" is not met
      And the test "eu-ai-act.gpai-provider" is met
      And "eu-ai-act.art4a.bias-data-conditions" applies and is in force from 2026-07-27
      And "eu-ai-act.art4a.no-onward-transfer-of-bias-data" applies and is in force from 2026-07-27

    Scenario: The maker of a special-purpose model that only supplies it as a part is outside
      Given the case "eu-model-lab"
      And the answer to "training.data" is "web-scraped, sensitive-for-bias-check"
      And the answer to "role.deeds" is "supplies-part"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.gpai-provider" is not met
      And "eu-ai-act.art4a.bias-data-conditions" does not apply because its conditions are not met
      And "eu-ai-act.art4a.no-onward-transfer-of-bias-data" does not apply because its conditions are not met

    Scenario Outline: A laboratory whose work is outside the Act is not bound (<context>)
      Given the case "eu-model-lab"
      And the answer to "training.data" is "web-scraped, sensitive-for-bias-check"
      And the answer to "use.special_context" is "<context>"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.gpai-provider" is met
      And "eu-ai-act.art4a.bias-data-conditions" does not apply because its conditions are not met
      And "eu-ai-act.art4a.no-onward-transfer-of-bias-data" does not apply because its conditions are not met

      Examples:
        | context |
        | science-only |
        | military-security |

    Scenario: A model that infers nothing is no AI model
      Given the case "eu-model-lab"
      And the answer to "training.data" is "web-scraped, sensitive-for-bias-check"
      And the answer to "use.technology" is "fixed-rules"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.gpai-provider" is met
      And "eu-ai-act.art4a.bias-data-conditions" does not apply because its conditions are not met
      And "eu-ai-act.art4a.no-onward-transfer-of-bias-data" does not apply because its conditions are not met

    Scenario: A tool that only applies rules written by people is outside
      Given the case "eu-hiring-score-maker"
      And the answer to "training.level" is "light-tuning"
      And the answer to "training.data" is "client-data, sensitive-for-bias-check"
      And the answer to "use.technology" is "fixed-rules"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art4a.bias-data-conditions" does not apply because its conditions are not met
      And "eu-ai-act.art4a.no-onward-transfer-of-bias-data" does not apply because its conditions are not met

    Scenario: An old tool is bound too: Article 4a applies since 27 July 2026 on its own
      Given the case "eu-hr-software-maker"
      And the answer to "training.level" is "light-tuning"
      And the answer to "training.data" is "client-data, sensitive-for-bias-check"
      And the answer to "use.market_date" is "2025-01-01"
      When it is assessed as of 2027-12-02
      Then these duties apply and are in force:
        | eu-ai-act.art4a.bias-data-conditions |
        | eu-ai-act.art4a.no-onward-transfer-of-bias-data |

  Rule: Articles 53 and 54 - makers of general-purpose models

    Scenario Outline: A model new since 2 August 2025 is bound from that day
      Given the case "eu-model-lab"
      And the answer to "use.market_date" is "2025-08-02"
      When it is assessed as of <day>
      Then "eu-ai-act.art53.gpai-provider" applies and is <state> from 2025-08-02

      Examples:
        | day | state |
        | 2025-08-01 | upcoming |
        | 2025-08-02 | in force |
        | 2026-11-24 | in force |
        | 2027-08-02 | in force |

    Scenario Outline: Trap - a model out before 2 August 2025 has until 2 August 2027
      Given the case "eu-model-lab"
      And the answer to "use.market_date" is "2025-08-01"
      When it is assessed as of <day>
      Then "eu-ai-act.art53.gpai-provider" applies and is <state> from 2027-08-02

      Examples:
        | day | state |
        | 2026-11-24 | upcoming |
        | 2027-08-01 | upcoming |
        | 2027-08-02 | in force |

    Scenario: When the model was first offered is not known
      Given the case "eu-model-lab"
      And the answer to "use.market_date" is not known
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art53.gpai-provider" may apply, and "use.market_date" would settle it

    Scenario: Trap - who builds on another's model is no model provider, but provider of a system
      Given the case "eu-hr-software-maker"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.gpai-provider" is not met
      And the test "eu-ai-act.provider" is met
      And "eu-ai-act.art53.gpai-provider" does not apply because its conditions are not met

    Scenario Outline: Trap - the third of the original effort (<level>)
      Given the case "eu-hiring-score-maker"
      And the answer to "role.deeds" is "fine-tuned-it, sells-it"
      And the answer to "training.level" is "<level>"
      And the answer to "output.kinds" is "text"
      And the answer to "use.market_date" is "2026-01-01"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.gpai-provider" is <test>
      And "eu-ai-act.art53.gpai-provider" <verdict>

      Examples:
        | level | test | verdict |
        | light-tuning | not met | does not apply because its conditions are not met |
        | heavy-retraining | met | applies and is in force from 2025-08-02 |
        | from-scratch | not met | does not apply because its conditions are not met |
        | frontier-scale | met | applies and is in force from 2025-08-02 |
        | looks-up-documents | not met | does not apply because its conditions are not met |

    Scenario: A model retrained into a mere scorer is no longer general
      Given the case "eu-hiring-score-maker"
      And the answer to "role.deeds" is "fine-tuned-it, sells-it"
      And the answer to "training.level" is "heavy-retraining"
      And the answer to "output.kinds" is "score-of-person"
      And the answer to "use.market_date" is "2026-01-01"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.gpai-provider" is not met
      And "eu-ai-act.art53.gpai-provider" does not apply because its conditions are not met

    Scenario Outline: A model is put out where others get it or it goes out under one's name (<deed>)
      Given the case "eu-model-lab"
      And the answer to "role.deeds" is "trains-general-model, <deed>"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.gpai-provider" is met
      And "eu-ai-act.art53.gpai-provider" applies

      Examples:
        | deed |
        | sells-it |
        | offers-free |
        | licenses-to-others |
        | released-open-source |
        | hosts-models |
        | own-name-on-it |
        | ai-inside-own-product |

    Scenario: A model its maker keeps to itself for internal work is not put out
      Given the case "eu-model-lab"
      And the answer to "role.deeds" is "trains-general-model, uses-it"
      And the answer to "people.groups" is "employees"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.gpai-provider" is not met
      And "eu-ai-act.art53.gpai-provider" does not apply because its conditions are not met

    Scenario: A model its maker uses towards its customers counts as put out
      Given the case "eu-model-lab"
      And the answer to "role.deeds" is "trains-general-model, uses-it"
      And the answer to "people.groups" is "customers"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.gpai-provider" is met
      And "eu-ai-act.art53.gpai-provider" applies

    Scenario: A model that only deals with customers of those who made another is not one's own
      Given the case "eu-model-lab"
      And the answer to "role.deeds" is "trains-general-model, supplies-part"
      And the answer to "people.groups" is "customers"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.gpai-provider" is not met

    Scenario: A model sold only outside the Union is not bound
      Given the case "eu-model-lab"
      And the answer to "market.places" is "JP"
      And the answer to "people.locations" is "JP"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.gpai-provider" is not met
      And "eu-ai-act.art53.gpai-provider" does not apply because its conditions are not met

    Scenario: A model anyone can download is taken to be on the Union market
      Given the case "eu-model-lab"
      And the answer to "role.deeds" is "trains-general-model, released-open-source"
      And the answer to "org.established_in" is "JP"
      And the answer to "org.headcount" is "JP: 15"
      And the answer to "market.places" is "JP"
      And the answer to "people.locations" is "JP"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.gpai-provider" is met
      And "eu-ai-act.art53.gpai-provider" applies

    Scenario: A laboratory of a third country that sells in the Union is bound
      Given the case "eu-model-lab"
      And the answer to "org.established_in" is "JP"
      And the answer to "org.headcount" is "JP: 15"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.gpai-provider" is met
      And "eu-ai-act.art53.gpai-provider" applies

    Scenario: A firm in the Union that uses its model here towards customers abroad is bound
      Given the case "eu-model-lab"
      And the answer to "role.deeds" is "trains-general-model, uses-it"
      And the answer to "people.groups" is "customers"
      And the answer to "market.places" is "JP"
      And the answer to "people.locations" is "JP"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.gpai-provider" is met

    Scenario: A firm outside the Union that uses its model there towards customers there is not
      Given the case "eu-model-lab"
      And the answer to "role.deeds" is "trains-general-model, uses-it"
      And the answer to "people.groups" is "customers"
      And the answer to "market.places" is "JP"
      And the answer to "people.locations" is "JP"
      And the answer to "org.established_in" is "JP"
      And the answer to "org.headcount" is "JP: 15"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.gpai-provider" is not met

    Scenario: A firm in the Union that offers its model for free only abroad is not bound by that alone
      Given the case "eu-model-lab"
      And the answer to "role.deeds" is "trains-general-model, offers-free"
      And the answer to "market.places" is "JP"
      And the answer to "people.locations" is "JP"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.gpai-provider" is not met

    Scenario: Trap - a free and open licence frees from some papers only, not from Article 53
      Given the case "eu-model-lab"
      And the answer to "role.deeds" is "trains-general-model, released-open-source"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art53.gpai-provider" applies and is in force from 2025-08-02

    Scenario Outline: Models made only for <context> are outside
      Given the case "eu-model-lab"
      And the answer to "use.special_context" is "<context>"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.gpai-provider" is met
      And "eu-ai-act.art53.gpai-provider" does not apply because its conditions are not met

      Examples:
        | context |
        | science-only |
        | military-security |

    Scenario: A model still tested in the laboratory, without people, is outside
      Given the case "eu-model-lab"
      And the answer to "use.stage" is "lab-test"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art53.gpai-provider" does not apply because its conditions are not met

    Scenario: What infers nothing is no AI model
      Given the case "eu-model-lab"
      And the answer to "use.technology" is "fixed-rules"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.gpai-provider" is met
      And "eu-ai-act.art53.gpai-provider" does not apply because its conditions are not met

    Scenario: What the laboratory does with the model is not known
      Given the case "eu-model-lab"
      And the answer to "role.deeds" is not known
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.gpai-provider" is open
      And "eu-ai-act.art53.gpai-provider" may apply, and "role.deeds" would settle it

  Rule: Article 53(1)(b) - papers a firm should get from the maker of the model it builds on

    Scenario Outline: A firm that builds on or retrains another's model should ask for them (<deeds>)
      Given the case "eu-hr-software-maker"
      And the answer to "role.deeds" is "<deeds>"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art53-1b.downstream-use-of-gpai-documentation" applies

      Examples:
        | deeds |
        | built-on-others-model, sells-it |
        | built-it, fine-tuned-it, sells-it |

    Scenario Outline: The advice goes with the model maker's duty of 2 August 2025 (<day>)
      Given the case "eu-hr-software-maker"
      When it is assessed as of <day>
      Then "eu-ai-act.art53-1b.downstream-use-of-gpai-documentation" applies and is voluntary from 2025-08-02

      Examples:
        | day |
        | 2025-08-01 |
        | 2025-08-02 |

    Scenario: A firm whose model is its own has nobody to ask
      Given the case "eu-hiring-score-maker"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.provider-in-eu" is met
      And "eu-ai-act.art53-1b.downstream-use-of-gpai-documentation" does not apply because its conditions are not met

    Scenario: A mere user that trains a bought tool further is no provider of a system
      Given the case "eu-bakery-cv-ranker"
      And the answer to "role.deeds" is "uses-it, fine-tuned-it"
      And the answer to "training.level" is "light-tuning"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.in-scope" is met
      And "eu-ai-act.art53-1b.downstream-use-of-gpai-documentation" does not apply because its conditions are not met

    Scenario: A tool that only applies rules written by people is outside
      Given the case "eu-hr-software-maker"
      And the answer to "use.technology" is "fixed-rules"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art53-1b.downstream-use-of-gpai-documentation" does not apply because its conditions are not met

    Scenario: What the firm does with the tool is not known
      Given the case "eu-hr-software-maker"
      And the answer to "role.deeds" is not known
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art53-1b.downstream-use-of-gpai-documentation" may apply, and "role.deeds" would settle it

  Rule: Articles 60 and 61 - trials of high-risk tools on real people

    Scenario Outline: A maker that tries a tool of Annex III on real people needs approval since 2 August 2026
      Given the case "eu-hiring-score-maker"
      And the answer to "use.stage" is "tested-on-people"
      When it is assessed as of <day>
      Then "eu-ai-act.art60.real-world-testing" applies and is <state> from 2026-08-02

      Examples:
        | day | state |
        | 2026-08-01 | upcoming |
        | 2026-08-02 | in force |
        | 2026-11-24 | in force |

    Scenario: So does a maker of products of Annex I, Section A
      Given the case "eu-lift-safety-maker"
      And the answer to "use.stage" is "tested-on-people"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art60.real-world-testing" applies and is in force from 2026-08-02

    Scenario: Machinery, in Section B, has its own rule
      Given the case "eu-lift-safety-maker"
      And the answer to "use.stage" is "tested-on-people"
      And the answer to "product.regulated" is "machinery"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art60.real-world-testing" does not apply because its conditions are not met

    Scenario Outline: Other stages are no such trial (<stage>)
      Given the case "eu-hiring-score-maker"
      And the answer to "use.stage" is "<stage>"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art60.real-world-testing" does not apply because its conditions are not met

      Examples:
        | stage |
        | planned |
        | lab-test |
        | trying |
        | live |

    Scenario: A tool listed nowhere needs no approval
      Given the case "eu-hiring-score-maker"
      And the answer to "use.stage" is "tested-on-people"
      And the answer to "use.purposes" is "writing"
      And the answer to "employment.uses" is "none"
      And the answer to "output.infers" is "none"
      And the answer to "output.kinds" is "text"
      And the answer to "decision.domains" is "none"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.annex-iii-listed" is not met
      And "eu-ai-act.art60.real-world-testing" does not apply because its conditions are not met

    Scenario: A listed purpose counts even where Article 6(3) might lead out of it one day
      Given the case "eu-hr-software-maker"
      And the answer to "use.stage" is "tested-on-people"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.high-risk" is not met
      And "eu-ai-act.art60.real-world-testing" applies and is in force from 2026-08-02

    Scenario: A trial on people outside the Union needs no approval here
      Given the case "eu-hiring-score-maker"
      And the answer to "use.stage" is "tested-on-people"
      And the answer to "people.locations" is "US-NY"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art60.real-world-testing" does not apply because its conditions are not met

    Scenario: A foreign maker's trial on people in the Union needs it
      Given the case "eu-hiring-score-maker"
      And the answer to "use.stage" is "tested-on-people"
      And the answer to "org.established_in" is "US-NY"
      And the answer to "org.headcount" is "US-NY: 40"
      And the answer to "market.places" is "US-NY"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art60.real-world-testing" applies and is in force from 2026-08-02

    Scenario Outline: Providers to be, and whoever makes or reworks the tool (<deed>)
      Given the case "eu-hiring-score-maker"
      And the answer to "use.stage" is "tested-on-people"
      And the answer to "role.deeds" is "<deed>"
      And the answer to "product.regulated" is "none"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art60.real-world-testing" applies and is in force from 2026-08-02

      Examples:
        | deed |
        | built-it |
        | own-name-on-it |
        | fine-tuned-it |
        | changed-its-purpose |

    Scenario: The maker of the product round it
      Given the case "eu-lift-safety-maker"
      And the answer to "use.stage" is "tested-on-people"
      And the answer to "role.deeds" is "ai-inside-own-product"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art60.real-world-testing" applies and is in force from 2026-08-02

    Scenario: A user that lends itself to a trial is not the one who asks
      Given the case "eu-bakery-cv-ranker"
      And the answer to "use.stage" is "tested-on-people"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art60.real-world-testing" does not apply because its conditions are not met

    Scenario Outline: A trial outside the Act (<context>)
      Given the case "eu-hiring-score-maker"
      And the answer to "use.stage" is "tested-on-people"
      And the answer to "use.special_context" is "<context>"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art60.real-world-testing" does not apply because its conditions are not met

      Examples:
        | context |
        | military-security |
        | science-only |

    Scenario: What infers nothing needs no approval
      Given the case "eu-hiring-score-maker"
      And the answer to "use.stage" is "tested-on-people"
      And the answer to "use.technology" is "fixed-rules"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art60.real-world-testing" does not apply because its conditions are not met

    Scenario: How far the firm is with the tool is not known
      Given the case "eu-hiring-score-maker"
      And the answer to "use.stage" is not known
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art60.real-world-testing" may apply, and "use.stage" would settle it

  Rule: Article 87 - reports from inside the firm

    Scenario Outline: From 50 staff in the Union a channel is owed (<staff>)
      Given the case "eu-hiring-score-maker"
      And the answer to "org.headcount" is "<staff>"
      And the answer to "org.established_in" is "FR"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art87.whistleblowing" <verdict>

      Examples:
        | staff | verdict |
        | FR: 49 | does not apply because its conditions are not met |
        | FR: 50 | applies and is in force from 2026-08-02 |
        | FR: 51 | applies and is in force from 2026-08-02 |
        | FR: 30, DE: 20 | applies and is in force from 2026-08-02 |
        | FR: 30, US-NY: 30 | does not apply because its conditions are not met |

    Scenario Outline: It is owed from 2 August 2026
      Given the case "eu-hiring-score-maker"
      And the answer to "org.headcount" is "FR: 50"
      When it is assessed as of <day>
      Then "eu-ai-act.art87.whistleblowing" applies and is <state> from 2026-08-02

      Examples:
        | day | state |
        | 2026-08-01 | upcoming |
        | 2026-08-02 | in force |

    Scenario Outline: Some trades owe it whatever their size (<sector>)
      Given the case "eu-hiring-score-maker"
      And the answer to "org.sector" is "<sector>"
      And the answer to "org.headcount" is "FR: 5"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art87.whistleblowing" applies and is in force from 2026-08-02

      Examples:
        | sector |
        | bank |
        | lender |
        | insurer-life-health |
        | insurer-other |
        | investment |

    Scenario Outline: For some trades the countries differ (<sector>)
      Given the case "eu-hiring-score-maker"
      And the answer to "org.sector" is "<sector>"
      And the answer to "org.headcount" is "FR: 5"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art87.whistleblowing" may apply

      Examples:
        | sector |
        | finance-other |
        | accounting-tax |
        | legal |
        | real-estate |
        | airline-airport |
        | cross-border-transport |

    Scenario: Settled as yes, such a firm owes it
      Given the case "eu-hiring-score-maker"
      And the answer to "org.sector" is "accounting-tax"
      And the answer to "org.headcount" is "FR: 5"
      And the open question of law "eu-ai-act.art87-small-obliged-firms" is settled as yes
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art87.whistleblowing" applies and is in force from 2026-08-02

    Scenario: Settled as no, it does not
      Given the case "eu-hiring-score-maker"
      And the answer to "org.sector" is "accounting-tax"
      And the answer to "org.headcount" is "FR: 5"
      And the open question of law "eu-ai-act.art87-small-obliged-firms" is settled as no
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art87.whistleblowing" does not apply because its conditions are not met

    Scenario: Another small firm does not owe it, however that question is settled
      Given the case "eu-hiring-score-maker"
      And the answer to "org.headcount" is "FR: 5"
      And the open question of law "eu-ai-act.art87-small-obliged-firms" is settled as yes
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art87.whistleblowing" does not apply because its conditions are not met

    Scenario: A lender that works alone has no staff to report
      Given the case "eu-hiring-score-maker"
      And the answer to "org.sector" is "lender"
      And the answer to "org.headcount" is "FR: 0"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art87.whistleblowing" does not apply because its conditions are not met

    Scenario: A lender established outside the Union is not reached by this
      Given the case "eu-hiring-score-maker"
      And the answer to "org.established_in" is "US-NY"
      And the answer to "org.headcount" is "US-NY: 40"
      And the answer to "org.sector" is "lender"
      When it is assessed as of 2026-11-24
      Then the test "eu-ai-act.in-scope" is met
      And "eu-ai-act.art87.whistleblowing" does not apply because its conditions are not met

    Scenario: A firm that uses no AI in the sense of the Act owes it under other law only
      Given the case "eu-hiring-score-maker"
      And the answer to "org.headcount" is "FR: 50"
      And the answer to "use.technology" is "fixed-rules"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art87.whistleblowing" does not apply because its conditions are not met

    Scenario: Deployers owe it as well
      Given the case "eu-bakery-cv-ranker"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art87.whistleblowing" applies and is in force from 2026-08-02

    Scenario: How many people work for the firm is not known
      Given the case "eu-hiring-score-maker"
      And the answer to "org.headcount" is not known
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art87.whistleblowing" may apply, and "org.headcount" would settle it

  Rule: Articles 26(8) and 49(3) - public users of a high-risk system register

    Scenario Outline: A town registers its new tool from 2 December 2027
      Given the case "eu-town-hall-benefits"
      And the answer to "use.market_date" is "2027-12-02"
      When it is assessed as of <day>
      Then "eu-ai-act.art49-3.public-deployer-registration" applies and is <state> from 2027-12-02

      Examples:
        | day | state |
        | 2026-11-24 | upcoming |
        | 2027-12-01 | upcoming |
        | 2027-12-02 | in force |
        | 2030-08-02 | in force |

    Scenario Outline: A town's old tool joins by 2 August 2030
      Given the case "eu-town-hall-benefits"
      When it is assessed as of <day>
      Then "eu-ai-act.art49-3.public-deployer-registration" applies and is <state> from 2030-08-02

      Examples:
        | day | state |
        | 2027-12-02 | upcoming |
        | 2030-08-01 | upcoming |
        | 2030-08-02 | in force |

    Scenario: A firm that acts in an authority's name registers too
      Given the case "eu-bakery-cv-ranker"
      And the answer to "org.sector" is "recruitment-agency"
      And the answer to "org.public_work" is "acts-for-authority"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art49-3.public-deployer-registration" applies and is in force from 2027-12-02

    Scenario Outline: Other ties to the public sector do not suffice (<work>)
      Given the case "eu-bakery-cv-ranker"
      And the answer to "org.sector" is "recruitment-agency"
      And the answer to "org.public_work" is "<work>"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art49-3.public-deployer-registration" does not apply because its conditions are not met

      Examples:
        | work |
        | runs-public-service |
        | supplies-eu-authority |

    Scenario: An ordinary private user does not register
      Given the case "eu-bakery-cv-ranker"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art49-3.public-deployer-registration" does not apply because its conditions are not met

    Scenario: Critical infrastructure is left out
      Given the case "eu-town-hall-benefits"
      And the answer to "use.market_date" is "2027-12-02"
      And the answer to "use.purposes" is "critical-infrastructure"
      And the answer to "output.infers" is "none"
      And the answer to "product.regulated" is "none"
      And the answer to "product.ai_part" is "keeps-people-safe"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.high-risk-annex-iii" is met
      And "eu-ai-act.art49-3.public-deployer-registration" does not apply because its conditions are not met

    Scenario: A town that only hands the tool on does not register a use
      Given the case "eu-town-hall-benefits"
      And the answer to "use.market_date" is "2027-12-02"
      And the answer to "role.deeds" is "resells-unchanged"
      And the answer to "product.regulated" is "none"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.in-scope" is met
      And "eu-ai-act.art49-3.public-deployer-registration" does not apply because its conditions are not met

    Scenario: A town's medical device that escapes Annex III by a minor task is not registered as a use of Annex III
      Given the case "eu-town-hall-benefits"
      And the answer to "use.market_date" is "2028-08-02"
      And the answer to "use.purposes" is "emergency-triage"
      And the answer to "output.infers" is "none"
      And the answer to "output.kinds" is "light-edits"
      And the answer to "decision.domains" is "none"
      And the answer to "decision.weight" is "narrow-clerical-step"
      And the answer to "product.regulated" is "medical-device"
      And the answer to "product.outside_check" is "yes"
      And the answer to "product.ai_part" is "is-the-product"
      When it is assessed as of 2028-08-02
      Then the test "eu-ai-act.high-risk-annex-i" is met
      And the test "eu-ai-act.annex-iii-not-2" is met
      And the test "eu-ai-act.high-risk-annex-iii" is not met
      And "eu-ai-act.art49-3.public-deployer-registration" does not apply because its conditions are not met

    Scenario: Whether the firm acts for an authority is not known
      Given the case "eu-bakery-cv-ranker"
      And the answer to "org.sector" is "recruitment-agency"
      And the answer to "org.public_work" is not known
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art49-3.public-deployer-registration" may apply, and "org.public_work" would settle it

  Rule: Articles 21, 26(12) and 99(5) - answering the authorities

    Scenario Outline: Whoever the Act reaches answers truthfully, since 2 August 2025, whatever the risk
      Given the case "eu-hr-software-maker"
      When it is assessed as of <day>
      Then "eu-ai-act.art21.cooperate-with-authorities" applies and is <state> from 2025-08-02

      Examples:
        | day | state |
        | 2025-08-01 | upcoming |
        | 2025-08-02 | in force |
        | 2026-11-24 | in force |

    Scenario Outline: Every role is bound (<case>)
      Given the case "<case>"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art21.cooperate-with-authorities" applies and is in force from 2025-08-02

      Examples:
        | case |
        | eu-bakery-cv-ranker |
        | eu-hiring-score-maker |
        | eu-lift-safety-maker |
        | eu-exam-camera-importer |
        | eu-town-hall-benefits |

    Scenario: Who has no AI in the sense of the Act is not
      Given the case "eu-bakery-cv-ranker"
      And the answer to "use.technology" is "fixed-rules"
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art21.cooperate-with-authorities" does not apply because its conditions are not met

    Scenario: Whether the tool is AI at all is not known
      Given the case "eu-bakery-cv-ranker"
      And the answer to "use.technology" is not known
      When it is assessed as of 2026-11-24
      Then "eu-ai-act.art21.cooperate-with-authorities" may apply, and "use.technology" would settle it

  Rule: Articles 3, 25, 26 and 111(2) - the roles and the relief, tried from their other sides

    Scenario: A user of a program that only applies rules written by people owes none of the deployer's duties
      Given the case "eu-bakery-cv-ranker"
      And the answer to "use.technology" is "fixed-rules"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art26.use-per-instructions" does not apply because its conditions are not met
      And "eu-ai-act.art26.human-oversight" does not apply because its conditions are not met
      And "eu-ai-act.art26.monitor-and-suspend" does not apply because its conditions are not met
      And "eu-ai-act.art26.keep-logs" does not apply because its conditions are not met
      And "eu-ai-act.art26.dpia-input" does not apply because its conditions are not met
      And "eu-ai-act.art26.inform-workers" does not apply because its conditions are not met
      And "eu-ai-act.art26.inform-affected-persons" does not apply because its conditions are not met

    Scenario: Nor does a town whose tool is not high-risk, not even in 2030
      Given the case "eu-town-hall-benefits"
      And the answer to "use.purposes" is "writing"
      And the answer to "output.kinds" is "text"
      And the answer to "output.infers" is "none"
      And the answer to "people.groups" is "service-users, employees"
      When it is assessed as of 2030-08-02
      Then the test "eu-ai-act.for-authorities" is met
      And the test "eu-ai-act.deployer-in-eu" is met
      And "eu-ai-act.art26.use-per-instructions" does not apply because its conditions are not met
      And "eu-ai-act.art26.human-oversight" does not apply because its conditions are not met
      And "eu-ai-act.art26.monitor-and-suspend" does not apply because its conditions are not met
      And "eu-ai-act.art26.keep-logs" does not apply because its conditions are not met
      And "eu-ai-act.art26.dpia-input" does not apply because its conditions are not met
      And "eu-ai-act.art26.inform-workers" does not apply because its conditions are not met
      And "eu-ai-act.art26.inform-affected-persons" does not apply because its conditions are not met

    Scenario: Nor does a dealer that uses nothing itself
      Given the case "eu-exam-camera-importer"
      And the answer to "in_place.controls" is "we-keep-logs"
      And the answer to "data.about_people" is "yes"
      And the answer to "data.kinds" is "contact, education"
      And the answer to "people.groups" is "students, employees"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.high-risk" is met
      And the test "eu-ai-act.in-scope" is met
      And "eu-ai-act.art26.use-per-instructions" does not apply because its conditions are not met
      And "eu-ai-act.art26.human-oversight" does not apply because its conditions are not met
      And "eu-ai-act.art26.monitor-and-suspend" does not apply because its conditions are not met
      And "eu-ai-act.art26.keep-logs" does not apply because its conditions are not met
      And "eu-ai-act.art26.dpia-input" does not apply because its conditions are not met
      And "eu-ai-act.art26.inform-workers" does not apply because its conditions are not met
      And "eu-ai-act.art26.inform-affected-persons" does not apply because its conditions are not met

    Scenario: A device out before 2 August 2028 is spared for its user too
      Given the case "eu-clinic-scan-reader"
      And the answer to "use.market_date" is "2028-08-01"
      And the answer to "people.groups" is "patients, employees"
      When it is assessed as of 2028-08-02
      Then "eu-ai-act.art26.use-per-instructions" does not apply because of the exception "already-on-the-market"
      And "eu-ai-act.art26.human-oversight" does not apply because of the exception "already-on-the-market"
      And "eu-ai-act.art26.monitor-and-suspend" does not apply because of the exception "already-on-the-market"
      And "eu-ai-act.art26.keep-logs" does not apply because of the exception "already-on-the-market"
      And "eu-ai-act.art26.dpia-input" does not apply because of the exception "already-on-the-market"

    Scenario: A device that another firm's brand was put on before 2 August 2028 is spared
      Given the case "eu-clinic-scan-reader"
      And the answer to "use.market_date" is "2028-08-01"
      And the answer to "role.deeds" is "uses-it, own-name-on-it"
      And the answer to "product.features" is "connected-product"
      And the answer to "training.level" is "none"
      When it is assessed as of 2028-08-02
      Then "eu-ai-act.art25-1.deemed-provider" does not apply because of the exception "already-on-the-market"

    Scenario: Nobody takes over the provider's part for a program that only applies rules written by people
      Given the case "eu-bakery-cv-ranker"
      And the answer to "role.deeds" is "uses-it, own-name-on-it"
      And the answer to "use.technology" is "fixed-rules"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art25-1.deemed-provider" does not apply because its conditions are not met

    Scenario Outline: For products of Annex I the relief ends with a redesign from 2 August 2028 on (<change>)
      Given the case "eu-lift-safety-maker"
      And the answer to "use.market_date" is "2028-07-01"
      And the answer to "use.major_change" is "<change>"
      When it is assessed as of 2028-09-01
      Then the test "eu-ai-act.legacy-annex-i" is <verdict>
      And "eu-ai-act.art9.risk-management" <duty>

      Examples:
        | change | verdict | duty |
        | 2028-08-01 | met | does not apply because of the exception "already-on-the-market" |
        | 2028-08-02 | not met | applies and is in force from 2028-08-02 |

    Scenario: A dealer that sells only outside the Union is no distributor under the Act
      Given the case "eu-exam-camera-importer"
      And the answer to "role.deeds" is "resells-unchanged"
      And the answer to "market.places" is "KR"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.distributor" is not met

    Scenario: A dealer in the Union that imports and resells is importer, not distributor
      Given the case "eu-exam-camera-importer"
      And the answer to "role.deeds" is "brings-in-foreign-brand, resells-unchanged"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.importer" is met
      And the test "eu-ai-act.distributor" is not met
      And "eu-ai-act.art24.distributor-checks" does not apply because its conditions are not met

    Scenario: A maker whose products never reach the Union is no manufacturer under the Act
      Given the case "eu-lift-safety-maker"
      And the answer to "role.deeds" is "ai-inside-own-product"
      And the answer to "market.places" is "JP"
      When it is assessed as of 2028-08-02
      Then the test "eu-ai-act.manufacturer" is not met
      And the test "eu-ai-act.hr-provider" is not met

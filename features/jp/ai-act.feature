Feature: AI Promotion Act of Japan, cooperation and no more
  The Act lays one duty on business: to cooperate. It has no fine, no ban, no risk class and no filing, and it means foreign firms too.

  Rule: Article 7 - cooperation of those who develop, offer or use AI

    Scenario Outline: An inn that uses a bought chatbot: <id> (guidance to follow, Article 16)
      Given the case "jp2-kyoto-inn"
      When it is assessed as of 2026-11-24
      Then "<id>" applies

      Examples:
        | id                                     |
        | jp-ai-act.art16.investigation-guidance |

    Scenario Outline: An inn that uses a bought chatbot: <id> (cooperation, Article 7)
      Given the case "jp2-kyoto-inn"
      When it is assessed as of 2026-11-24
      Then "<id>" applies and is in force from 2025-06-04

      Examples:
        | id                                  |
        | jp-ai-act.art7.business-cooperation |

    Scenario Outline: The day before promulgation: <id>, a text to follow, shown with its day
      Given the case "jp2-kyoto-inn"
      When it is assessed as of 2025-06-03
      Then "<id>" applies

      Examples:
        | id                                     |
        | jp-ai-act.art16.investigation-guidance |

    Scenario Outline: The day before promulgation: <id>
      Given the case "jp2-kyoto-inn"
      When it is assessed as of 2025-06-03
      Then "<id>" applies and is upcoming from 2025-06-04

      Examples:
        | id                                  |
        | jp-ai-act.art7.business-cooperation |

    Scenario Outline: The day of promulgation itself, before the Act was fully in force: <id> (guidance to follow, Article 16)
      Given the case "jp2-kyoto-inn"
      When it is assessed as of 2025-06-04
      Then "<id>" applies

      Examples:
        | id                                     |
        | jp-ai-act.art16.investigation-guidance |

    Scenario Outline: The day of promulgation itself, before the Act was fully in force: <id> (cooperation, Article 7)
      Given the case "jp2-kyoto-inn"
      When it is assessed as of 2025-06-04
      Then "<id>" applies and is in force from 2025-06-04

      Examples:
        | id                                  |
        | jp-ai-act.art7.business-cooperation |

    Scenario Outline: A foreign firm that offers AI in Japan is meant too: <id> (guidance to follow, Article 16)
      Given the case "jp2-seoul-answers"
      When it is assessed as of 2026-11-24
      Then "<id>" applies

      Examples:
        | id                                     |
        | jp-ai-act.art16.investigation-guidance |

    Scenario Outline: A foreign firm that offers AI in Japan is meant too: <id> (cooperation, Article 7)
      Given the case "jp2-seoul-answers"
      When it is assessed as of 2026-11-24
      Then "<id>" applies and is in force from 2025-06-04

      Examples:
        | id                                  |
        | jp-ai-act.art7.business-cooperation |

    Scenario Outline: A firm of one person is not too small: <id>
      Given the case "jp2-kyoto-inn"
      And the answer to "org.headcount" is "JP: 0"
      And the answer to "org.kind" is "sole-trader"
      When it is assessed as of 2026-11-24
      Then "<id>" applies

      Examples:
        | id                                     |
        | jp-ai-act.art7.business-cooperation    |
        | jp-ai-act.art16.investigation-guidance |

    Scenario Outline: A tool that only follows written rules is left out: <id>
      Given the case "jp2-kyoto-inn"
      And the answer to "use.technology" is "fixed-rules"
      When it is assessed as of 2026-11-24
      Then "<id>" does not apply because its conditions are not met

      Examples:
        | id                                     |
        | jp-ai-act.art7.business-cooperation    |
        | jp-ai-act.art16.investigation-guidance |

    Scenario Outline: A private person outside any work is not a business: <id>
      Given the case "jp2-kyoto-inn"
      And the answer to "org.kind" is "private-person"
      When it is assessed as of 2026-11-24
      Then "<id>" does not apply because its conditions are not met

      Examples:
        | id                                     |
        | jp-ai-act.art7.business-cooperation    |
        | jp-ai-act.art16.investigation-guidance |

    Scenario Outline: If nobody can say how the tool works, the question stays open: <id>
      Given the case "jp2-kyoto-inn"
      And the answer to "use.technology" is not known
      When it is assessed as of 2026-11-24
      Then "<id>" may apply, and "use.technology" would settle it

      Examples:
        | id                                     |
        | jp-ai-act.art7.business-cooperation    |
        | jp-ai-act.art16.investigation-guidance |

  Rule: Article 16 - investigation, guidance and advice by the State

    Scenario: Nobody who only orders a finished piece needs an incident file
      Given the case "jp2-kyoto-inn"
      And the answer to "role.deeds" is "orders-finished-work"
      When it is assessed as of 2026-11-24
      Then "jp-ai-act.art16.investigation-guidance" does not apply because its conditions are not met
      And "jp-ai-act.art7.business-cooperation" does not apply because its conditions are not met

    Scenario: The article binds the State, so that readiness is good practice and no duty
      Given the case "jp2-kyoto-inn"
      When it is assessed as of 2026-11-24
      Then "jp-ai-act.art16.investigation-guidance" stands in the tier "good-practice"

  Rule: Act 53 of 2025 (AI Promotion Act), Article 16 - chapter 2 counts from promulgation, 4 June 2025

    Scenario: An inn with a bought chatbot should heed what the state finds out and advises
      Given the case "jp2-kyoto-inn"
      When it is assessed as of 2026-11-24
      Then "jp-ai-act.art16.investigation-guidance" applies and is voluntary from 2025-06-04

Feature: Online Safety Act 2023, where AI brings a service under it
  The Act reaches services between users, search over several sites, and whoever shows pornographic content. It does not reach every chatbot.

  Rule: Part 3 - services between users and search

    Scenario Outline: A forum whose members make and share pictures is bound, step by step: <day>
      Given the case "uk2-forum"
      When it is assessed as of <day>
      Then "uk-osa2023.user-to-user-genai" applies and is <state> from <start>

      Examples:
        | day        | state    | start      |
        | 2025-03-16 | upcoming | 2025-03-17 |
        | 2025-03-17 | in force | 2025-03-17 |
        | 2025-07-24 | in force | 2025-03-17 |
        | 2025-07-25 | in force | 2025-07-25 |
        | 2026-06-28 | in force | 2025-07-25 |
        | 2026-06-29 | in force | 2026-06-29 |
        | 2026-11-24 | in force | 2026-06-29 |

    Scenario: A report of an intimate picture makes the duty due now
      Given the case "uk2-forum"
      And the answer to "org.events" is "image-removal-request"
      When it is assessed as of 2026-11-24
      Then "uk-osa2023.user-to-user-genai" stands in the tier "do-now"

    Scenario Outline: The kind of service decides: <services>
      Given the case "uk2-forum"
      And the answer to "online.services" is "<services>"
      When it is assessed as of 2026-11-24
      Then the test "uk-osa.u2u-or-search" is <state>
      And "uk-osa2023.user-to-user-genai" <verdict>

      Examples:
        | services           | state   | verdict                                           |
        | people-post        | met     | applies and is in force from 2026-06-29           |
        | user-made-bots     | met     | applies and is in force from 2026-06-29           |
        | search             | met     | applies and is in force from 2026-06-29           |
        | messaging          | met     | applies and is in force from 2026-06-29           |
        | marketplace        | met     | applies and is in force from 2026-06-29           |
        | website            | not met | does not apply because its conditions are not met |
        | app                | not met | does not apply because its conditions are not met |
        | webshop            | not met | does not apply because its conditions are not met |
        | public-information | not met | does not apply because its conditions are not met |
        | none               | not met | does not apply because its conditions are not met |

    Scenario: A chatbot that talks with one person and searches nothing is outside the Act
      Given the case "uk-us-shop"
      When it is assessed as of 2026-11-24
      Then the test "uk-osa.u2u-or-search" is not met
      And "uk-osa2023.user-to-user-genai" does not apply because its conditions are not met

    Scenario: A chatbot that answers the public with what it finds on the web is a search service
      Given the case "uk-us-shop"
      And the answer to "use.purposes" is "web-search"
      When it is assessed as of 2026-11-24
      Then the test "uk-osa.u2u-or-search" is met
      And "uk-osa2023.user-to-user-genai" applies and is in force from 2026-06-29

    Scenario Outline: A web search for staff, or one that answers nobody directly, is none: <fact> <answer>
      Given the case "uk-us-shop"
      And the answer to "use.purposes" is "web-search"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then the test "uk-osa.u2u-or-search" is not met

      Examples:
        | fact               | answer       |
        | people.groups      | employees    |
        | interaction.direct | staff-answer |
        | interaction.direct | one-way      |

    Scenario Outline: A link with the United Kingdom is needed: <market>, <people> (Part 3)
      Given the case "uk2-forum"
      And the answer to "market.places" is "<market>"
      And the answer to "people.locations" is "<people>"
      When it is assessed as of 2026-11-24
      Then the test "uk-osa.u2u-or-search" is <state>

      Examples:
        | market | people | state   |
        | GB     | DE     | met     |
        | DE     | GB     | met     |
        | DE     | DE     | not met |

    Scenario: As long as nobody knows what runs online, the duties may apply
      Given the case "uk2-forum"
      And the answer to "online.services" is not known
      When it is assessed as of 2026-11-24
      Then the test "uk-osa.u2u-or-search" is open
      And "uk-osa2023.user-to-user-genai" may apply, and "online.services" would settle it

  Rule: Part 4 - child abuse content goes to the National Crime Agency

    Scenario Outline: A forum reports it since 7 April 2026: <day>
      Given the case "uk2-forum"
      When it is assessed as of <day>
      Then "uk-osa2023.s66.csea-reports" applies and is <state> from 2026-04-07

      Examples:
        | day        | state    |
        | 2026-04-06 | upcoming |
        | 2026-04-07 | in force |

    Scenario Outline: Only a service on which users meet each other's content is bound: <services>
      Given the case "uk2-forum"
      And the answer to "online.services" is "<services>"
      When it is assessed as of 2026-11-28
      Then "uk-osa2023.s66.csea-reports" <verdict>

      Examples:
        | services       | verdict                                           |
        | people-post    | applies and is in force from 2026-04-07           |
        | user-made-bots | applies and is in force from 2026-04-07           |
        | messaging      | applies and is in force from 2026-04-07           |
        | marketplace    | applies and is in force from 2026-04-07           |
        | search         | does not apply because its conditions are not met |
        | website        | does not apply because its conditions are not met |

    Scenario Outline: A link with the United Kingdom is needed: <market>, <people> (Part 4)
      Given the case "uk2-forum"
      And the answer to "market.places" is "<market>"
      And the answer to "people.locations" is "<people>"
      When it is assessed as of 2026-11-28
      Then "uk-osa2023.s66.csea-reports" <verdict>

      Examples:
        | market | people | verdict                                           |
        | GB     | DE     | applies and is in force from 2026-04-07           |
        | DE     | GB     | applies and is in force from 2026-04-07           |
        | DE     | DE     | does not apply because its conditions are not met |

  Rule: Part 5 - pornographic content needs an age check

    Scenario Outline: An app that draws sexual pictures checks age since 17 January 2025: <day>
      Given the case "uk2-picture-app"
      When it is assessed as of <day>
      Then "uk-osa2023.part5.generative-pornography" applies and is <state> from 2025-01-17

      Examples:
        | day        | state    |
        | 2025-01-16 | upcoming |
        | 2025-01-17 | in force |
        | 2026-11-24 | in force |

    Scenario Outline: What the pictures show decides: <shown>
      Given the case "uk2-picture-app"
      And the answer to "output.depicts" is "<shown>"
      When it is assessed as of 2026-11-24
      Then "uk-osa2023.part5.generative-pornography" <verdict>

      Examples:
        | shown                | verdict                                           |
        | sexual               | applies and is in force from 2025-01-17           |
        | invented-performer   | does not apply because its conditions are not met |
        | none                 | does not apply because its conditions are not met |
        | could-make-intimate  | may apply                                         |

    Scenario Outline: A tool that only misuse turns sexual waits for the answer of the law: <shown>, <value>
      Given the case "uk2-picture-app"
      And the answer to "output.depicts" is "<shown>"
      And the open question of law "uk-osa2023.pornography-by-misuse" is settled as <value>
      When it is assessed as of 2026-11-24
      Then "uk-osa2023.part5.generative-pornography" <verdict>

      Examples:
        | shown               | value | verdict                                           |
        | could-make-intimate | yes   | applies and is in force from 2025-01-17           |
        | could-make-intimate | no    | does not apply because its conditions are not met |
        | clearly-artistic    | yes   | does not apply because its conditions are not met |

    Scenario: Text alone is outside
      Given the case "uk2-picture-app"
      And the answer to "output.kinds" is "text"
      When it is assessed as of 2026-11-24
      Then "uk-osa2023.part5.generative-pornography" does not apply because its conditions are not met

    Scenario Outline: It is enough that one road leads to the public: <features>, <uses>, <contact> with <people>
      Given the case "uk2-picture-app"
      And the answer to "product.features" is "<features>"
      And the answer to "output.uses" is "<uses>"
      And the answer to "interaction.direct" is "<contact>"
      And the answer to "people.groups" is "<people>"
      When it is assessed as of 2026-11-24
      Then "uk-osa2023.part5.generative-pornography" <verdict>

      Examples:
        | features          | uses            | contact | people            | verdict                                           |
        | open-to-public    | internal-only   | no      | business-contacts | applies and is in force from 2025-01-17           |
        | paid-subscription | internal-only   | no      | business-contacts | applies and is in force from 2025-01-17           |
        | business-only     | shown-to-public | no      | business-contacts | applies and is in force from 2025-01-17           |
        | business-only     | internal-only   | two-way | customers         | applies and is in force from 2025-01-17           |
        | business-only     | internal-only   | two-way | employees         | does not apply because its conditions are not met |
        | business-only     | internal-only   | no      | customers         | does not apply because its conditions are not met |
        | business-only     | internal-only   | no      | business-contacts | does not apply because its conditions are not met |

    Scenario Outline: A link with the United Kingdom is needed: <market>, <people> (Part 5)
      Given the case "uk2-picture-app"
      And the answer to "market.places" is "<market>"
      And the answer to "people.locations" is "<people>"
      When it is assessed as of 2026-11-24
      Then "uk-osa2023.part5.generative-pornography" <verdict>

      Examples:
        | market | people | verdict                                           |
        | GB     | DE     | applies and is in force from 2025-01-17           |
        | DE     | GB     | applies and is in force from 2025-01-17           |
        | DE     | DE     | does not apply because its conditions are not met |

    Scenario Outline: Where users make and share the content themselves, it is open whose content it is: <services>
      Given the case "uk2-picture-app"
      And the answer to "online.services" is "<services>"
      When it is assessed as of 2026-11-24
      Then "uk-osa2023.part5.generative-pornography" may apply

      Examples:
        | services       |
        | people-post    |
        | user-made-bots |
        | messaging      |

    Scenario Outline: Content of users alone belongs to Part 3, content shown by the firm to Part 5: <services>, <value>
      Given the case "uk2-picture-app"
      And the answer to "online.services" is "<services>"
      And the open question of law "uk-osa2023.only-user-content" is settled as <value>
      When it is assessed as of 2026-11-24
      Then "uk-osa2023.part5.generative-pornography" <verdict>

      Examples:
        | services    | value | verdict                                                     |
        | people-post | yes   | does not apply because of the exception "users-own-content" |
        | people-post | no    | applies and is in force from 2025-01-17                     |
        | app         | yes   | applies and is in force from 2025-01-17                     |

    Scenario: A forum that publishes sexual pictures of its own making is under Part 5, whatever its members post
      Given the case "uk2-picture-app"
      And the answer to "online.services" is "people-post"
      And the answer to "role.deeds" is "uses-it"
      And the answer to "output.uses" is "shown-to-public"
      And the open question of law "uk-osa2023.only-user-content" is settled as yes
      When it is assessed as of 2026-11-24
      Then "uk-osa2023.part5.generative-pornography" applies and is in force from 2025-01-17

    Scenario: As long as nobody knows what the pictures show, the duty may apply
      Given the case "uk2-picture-app"
      And the answer to "output.depicts" is not known
      When it is assessed as of 2026-11-24
      Then "uk-osa2023.part5.generative-pornography" may apply, and "output.depicts" would settle it

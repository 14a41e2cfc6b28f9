Feature: Digital Services Act, how a platform ranks content
  A platform that orders what its users see has to say in its terms what decides the order. Micro and small enterprises are exempt. A
  place where people post as a mere side matter of another service makes no platform.

  Rule: Article 93(2) - application from 17 February 2024

    Scenario Outline: A marketplace with 80 people: <day>
      Given the case "eu-flea-market"
      When it is assessed as of <day>
      Then "eu-dsa.art27.recommender-transparency" applies and is <state> from 2024-02-17

      Examples:
        | day        | state    |
        | 2024-02-16 | upcoming |
        | 2024-02-17 | in force |
        | 2026-11-24 | in force |

  Rule: Article 3(i) - what an online platform is

    Scenario Outline: Offers, posts or bots of users shown to the public: <services>
      Given the case "eu-flea-market"
      And the answer to "online.services" is "<services>"
      When it is assessed as of 2026-11-24
      Then the test "eu-dsa.online-platform" <met>
      And "eu-dsa.art27.recommender-transparency" <verdict>

      Examples:
        | services             | met        | verdict                                           |
        | marketplace          | is met     | applies                                           |
        | user-made-bots       | is met     | applies                                           |
        | people-post          | is met     | applies                                           |
        | website, webshop     | is not met | does not apply because its conditions are not met |
        | messaging            | is not met | does not apply because its conditions are not met |
        | search               | is not met | does not apply because its conditions are not met |
        | none                 | is not met | does not apply because its conditions are not met |

    Scenario Outline: Posts beside another business may be a side matter, offers of other sellers are not: <services>
      Given the case "eu-flea-market"
      And the answer to "org.sector" is "media-press"
      And the answer to "online.services" is "<services>"
      When it is assessed as of 2026-11-24
      Then the test "eu-dsa.online-platform" <met>

      Examples:
        | services             | met        |
        | website, people-post | is open    |
        | marketplace          | is met     |
        | user-made-bots       | is met     |
        | website              | is not met |

    Scenario Outline: Whether the posts are more than a side matter decides for a newspaper: <answer>
      Given the case "eu-flea-market"
      And the answer to "org.sector" is "media-press"
      And the answer to "online.services" is "<services>"
      And the open question of law "eu-dsa.posts-are-no-side-matter" is settled as <answer>
      When it is assessed as of 2026-11-24
      Then the test "eu-dsa.online-platform" <met>
      And "eu-dsa.art27.recommender-transparency" <verdict>

      Examples:
        | services             | answer | met        | verdict        |
        | website, people-post | yes    | is met     | applies        |
        | website, people-post | no     | is not met | does not apply |
        | website              | yes    | is not met | does not apply |

    Scenario: Whoever says that a platform is its business has no side matter
      Given the case "eu-flea-market"
      And the answer to "online.services" is "people-post"
      And the open question of law "eu-dsa.posts-are-no-side-matter" is settled as no
      When it is assessed as of 2026-11-24
      Then the test "eu-dsa.online-platform" is met

    Scenario Outline: The users in the EU count, not the seat: <seat>, <market>
      Given the case "eu-flea-market"
      And the answer to "org.established_in" is "<seat>"
      And the answer to "market.places" is "<market>"
      When it is assessed as of 2026-11-24
      Then the test "eu-dsa.online-platform" <met>
      And "eu-dsa.art27.recommender-transparency" <verdict>

      Examples:
        | seat  | market | met        | verdict                                           |
        | US-CA | EE     | is met     | applies                                           |
        | EE    | US-CA  | is not met | does not apply because its conditions are not met |

  Rule: Article 27 - a recommender system

    Scenario Outline: Suggesting or ordering content brings it in, choosing adverts alone does not: <kinds>, <purposes>
      Given the case "eu-flea-market"
      And the answer to "output.kinds" is "<kinds>"
      And the answer to "use.purposes" is "<purposes>"
      When it is assessed as of 2026-11-24
      Then "eu-dsa.art27.recommender-transparency" <verdict>

      Examples:
        | kinds          | purposes         | verdict                                           |
        | recommendation | other            | applies                                           |
        | dashboard      | search-recommend | applies                                           |
        | recommendation | ad-targeting     | applies                                           |
        | dashboard      | ad-targeting     | does not apply because its conditions are not met |
        | text           | customer-chat    | does not apply because its conditions are not met |

    Scenario: As long as it is not known what the tool produces, it may apply
      Given the case "eu-flea-market"
      And the answer to "use.purposes" is "other"
      And the answer to "output.kinds" is not known
      When it is assessed as of 2026-11-24
      Then "eu-dsa.art27.recommender-transparency" may apply, and "output.kinds" would settle it

  Rule: Article 19 - micro and small enterprises are exempt

    Scenario Outline: Fewer than 50 people, and turnover or balance sheet up to EUR 10 million: <staff>, <turnover>, <balance>
      Given the case "eu-flea-market"
      And the answer to "org.headcount" is "<staff>"
      And the answer to "org.turnover" is "<turnover>"
      And the answer to "org.balance_total" is "<balance>"
      When it is assessed as of 2026-11-24
      Then "eu-dsa.art27.recommender-transparency" <verdict>

      Examples:
        | staff  | turnover     | balance      | verdict                                                     |
        | EE: 48 | 10000000 EUR | 11000000 EUR | does not apply because of the exception "small-enterprise"  |
        | EE: 49 | 10000000 EUR | 11000000 EUR | does not apply because of the exception "small-enterprise"  |
        | EE: 50 | 10000000 EUR | 10000000 EUR | applies                                                     |
        | EE: 51 | 9000000 EUR  | 9000000 EUR  | applies                                                     |
        | EE: 49 | 12000000 EUR | 10000000 EUR | does not apply because of the exception "small-enterprise"  |
        | EE: 49 | 12000000 EUR | 11000000 EUR | applies                                                     |

    Scenario: A small platform owned by a large firm is not shown to be small
      Given the case "eu-flea-market"
      And the answer to "org.headcount" is "EE: 20"
      And the answer to "org.turnover" is "1000000 EUR"
      And the answer to "org.group_ties" is "linked-over-50"
      When it is assessed as of 2026-11-24
      Then "eu-dsa.art27.recommender-transparency" applies and is in force from 2024-02-17

    Scenario: As long as the number of staff is not known, the exemption may hold
      Given the case "eu-flea-market"
      And the answer to "org.headcount" is not known
      And the answer to "org.turnover" is "9000000 EUR"
      When it is assessed as of 2026-11-24
      Then "eu-dsa.art27.recommender-transparency" may apply, and "org.headcount" would settle it

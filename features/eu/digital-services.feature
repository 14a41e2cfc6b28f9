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

  Rule: Articles 14 and 16 to 18 - intermediaries and hosts, whatever their size

    Scenario Outline: A marketplace tells how it moderates, takes notices, gives reasons and reports crimes: <day>
      Given the case "eu-flea-market"
      When it is assessed as of <day>
      Then "eu-dsa.art14.moderation-terms" applies and is <state> from 2024-02-17
      And "eu-dsa.art16.notice-and-action" applies and is <state> from 2024-02-17
      And "eu-dsa.art17.statement-of-reasons" applies and is <state> from 2024-02-17
      And "eu-dsa.art18.suspected-crimes" applies and is <state> from 2024-02-17

      Examples:
        | day        | state    |
        | 2024-02-16 | upcoming |
        | 2024-02-17 | in force |

    Scenario: A small firm is bound by these all the same
      Given the case "eu-flea-market"
      And the answer to "org.headcount" is "EE: 5"
      And the answer to "org.turnover" is "300000 EUR"
      When it is assessed as of 2026-11-24
      Then "eu-dsa.art14.moderation-terms" applies
      And "eu-dsa.art16.notice-and-action" applies
      And "eu-dsa.art17.statement-of-reasons" applies
      And "eu-dsa.art18.suspected-crimes" applies

    Scenario Outline: What is stored or carried for others: <services>, <contracts>
      Given the case "eu-flea-market"
      And the answer to "online.services" is "<services>"
      And the answer to "market.contracts" is "<contracts>"
      When it is assessed as of 2026-11-24
      Then "eu-dsa.art14.moderation-terms" <terms>
      And "eu-dsa.art16.notice-and-action" <hosting>
      And "eu-dsa.art17.statement-of-reasons" <hosting>
      And "eu-dsa.art18.suspected-crimes" <hosting>

      Examples:
        | services             | contracts     | terms                                             | hosting                                           |
        | people-post          | none          | applies                                           | applies                                           |
        | marketplace          | none          | applies                                           | applies                                           |
        | user-made-bots       | none          | applies                                           | applies                                           |
        | messaging            | none          | applies                                           | may apply                                         |
        | website              | cloud-service | may apply                                         | may apply                                         |
        | website, webshop     | none          | does not apply because its conditions are not met | does not apply because its conditions are not met |
        | search               | none          | does not apply because its conditions are not met | does not apply because its conditions are not met |

    Scenario Outline: Whether a service for clients stores for them is settled as <how>
      Given the case "eu-flea-market"
      And the answer to "online.services" is "<services>"
      And the answer to "market.contracts" is "<contracts>"
      And the open question of law "eu-dsa.stores-for-users" is settled as <how>
      When it is assessed as of 2026-11-24
      Then the test "eu-dsa.hosting" <met>
      And "eu-dsa.art16.notice-and-action" <verdict>

      Examples:
        | services  | contracts     | how | met        | verdict                                           |
        | website   | cloud-service | yes | is met     | applies                                           |
        | website   | cloud-service | no  | is not met | does not apply because its conditions are not met |
        | messaging | none          | yes | is met     | applies                                           |
        | messaging | none          | no  | is not met | does not apply because its conditions are not met |

    Scenario Outline: A service not offered in the Union is outside (<services>)
      Given the case "eu-flea-market"
      And the answer to "online.services" is "<services>"
      And the answer to "market.places" is "US-NY"
      When it is assessed as of 2026-11-24
      Then "eu-dsa.art14.moderation-terms" does not apply because its conditions are not met
      And "eu-dsa.art16.notice-and-action" does not apply because its conditions are not met

      Examples:
        | services    |
        | marketplace |
        | messaging   |

    Scenario: As long as it is not known what runs online, these may apply
      Given the case "eu-flea-market"
      And the answer to "online.services" is not known
      And the answer to "market.contracts" is "none"
      When it is assessed as of 2026-11-24
      Then "eu-dsa.art14.moderation-terms" may apply, and "online.services" would settle it
      And "eu-dsa.art16.notice-and-action" may apply, and "online.services" would settle it
      And "eu-dsa.art17.statement-of-reasons" may apply, and "online.services" would settle it
      And "eu-dsa.art18.suspected-crimes" may apply, and "online.services" would settle it

  Rule: Articles 26 and 28 - advertising and minors on platforms that are not small

    Scenario Outline: A platform whose tool chooses adverts marks them: <day>
      Given the case "eu-flea-market"
      And the answer to "use.purposes" is "ad-targeting"
      When it is assessed as of <day>
      Then "eu-dsa.art26.advertising" applies and is <state> from 2024-02-17

      Examples:
        | day        | state    |
        | 2024-02-16 | upcoming |
        | 2024-02-17 | in force |

    Scenario Outline: <what>: Article 26 does not hold
      Given the case "eu-flea-market"
      And the answer to "use.purposes" is "<purpose>"
      And the answer to "online.services" is "<services>"
      When it is assessed as of 2026-11-24
      Then "eu-dsa.art26.advertising" does not apply because its conditions are not met

      Examples:
        | what                         | purpose          | services    |
        | The tool chooses no adverts  | search-recommend | marketplace |
        | A shop for one's own goods   | ad-targeting     | webshop     |

    Scenario Outline: The platform has users under age: <attract>
      Given the case "eu-flea-market"
      And the answer to "children.ages" is "age-13"
      And the answer to "children.attract" is "<attract>"
      When it is assessed as of <day>
      Then "eu-dsa.art28.minors" <verdict>

      Examples:
        | attract           | day        | verdict                                           |
        | made-for-children | 2024-02-16 | applies and is upcoming from 2024-02-17           |
        | made-for-children | 2024-02-17 | applies and is in force from 2024-02-17           |
        | we-know-who       | 2026-11-24 | applies and is in force from 2024-02-17           |
        | likely-reached    | 2026-11-24 | may apply                                         |
        | age-check         | 2026-11-24 | may apply                                         |
        | none              | 2026-11-24 | does not apply because its conditions are not met |

    Scenario Outline: Whether minors have access is settled as <how>
      Given the case "eu-flea-market"
      And the answer to "children.ages" is "age-13"
      And the answer to "children.attract" is "<attract>"
      And the open question of law "eu-dsa.accessible-to-minors" is settled as <how>
      When it is assessed as of 2026-11-24
      Then "eu-dsa.art28.minors" <verdict>

      Examples:
        | attract        | how | verdict                                           |
        | likely-reached | yes | applies                                           |
        | likely-reached | no  | does not apply because its conditions are not met |
        | age-check      | yes | applies                                           |
        | age-check      | no  | does not apply because its conditions are not met |

    Scenario: A shop made for children is no platform
      Given the case "eu-flea-market"
      And the answer to "online.services" is "webshop"
      And the answer to "children.ages" is "age-13"
      And the answer to "children.attract" is "made-for-children"
      When it is assessed as of 2026-11-24
      Then "eu-dsa.art28.minors" does not apply because its conditions are not met

    Scenario Outline: Small platforms are exempt (<staff> people)
      Given the case "eu-flea-market"
      And the answer to "use.purposes" is "ad-targeting"
      And the answer to "children.ages" is "age-13"
      And the answer to "children.attract" is "made-for-children"
      And the answer to "org.headcount" is "<place>: <staff>"
      And the answer to "org.turnover" is "9000000 EUR"
      And the answer to "org.group_ties" is "none"
      When it is assessed as of 2026-11-24
      Then "eu-dsa.art26.advertising" <verdict>
      And "eu-dsa.art28.minors" <verdict>

      Examples:
        | place | staff | verdict                                                    |
        | EE    | 49    | does not apply because of the exception "small-enterprise" |
        | EE    | 50    | applies                                                    |

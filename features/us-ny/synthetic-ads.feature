Feature: New York, artificial performers in adverts
  GBL 396-b: say so in the advert.

  Rule: GBL 396-b(3) - disclosure

    Scenario: In force since 9 June 2026: the day before
      Given the case "ny-ad-maker"
      When it is assessed as of 2026-06-08
      Then "us-ny-synthetic-ads.disclosure" applies and is upcoming from 2026-06-09

    Scenario: In force since 9 June 2026: the day itself
      Given the case "ny-ad-maker"
      When it is assessed as of 2026-06-09
      Then "us-ny-synthetic-ads.disclosure" applies and is in force from 2026-06-09

    Scenario Outline: Advert, picture or film, invented performer: <what>
      Given the case "ny-ad-maker"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-ny-synthetic-ads.disclosure" <verdict>

      Examples:
        | what                                | fact           | answer              | verdict                                           |
        | film                                | output.kinds   | video               | applies                                           |
        | picture                             | output.kinds   | image               | applies                                           |
        | sound only                          | output.kinds   | audio               | does not apply because its conditions are not met |
        | translation of a human performer    | output.kinds   | translation         | does not apply because its conditions are not met |
        | not used in adverts                 | output.uses    | shown-to-public     | does not apply because its conditions are not met |
        | a real person who agreed            | output.depicts | real-person-agreed  | does not apply because its conditions are not met |
        | a real place, altered               | output.depicts | real-scene-altered  | does not apply because its conditions are not met |
        | a real-looking place                | output.depicts | real-seeming-scene  | does not apply because its conditions are not met |
        | a figure made without AI            | use.technology | fixed-rules         | applies                                           |
        | not sure whether the person is real | output.depicts | invented-performer? | may apply, and "output.depicts" would settle it   |

    Scenario Outline: Who makes the advert: <what>
      Given the case "ny-ad-maker"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-ny-synthetic-ads.disclosure" <verdict>

      Examples:
        | what                         | fact       | answer                  | verdict                                           |
        | the firm itself              | role.deeds | uses-it                 | applies                                           |
        | an agency acting on a result | role.deeds | relies-on-others-result | applies                                           |
        | a firm that only orders it   | role.deeds | orders-finished-work    | may apply                                         |
        | the maker of the image tool  | role.deeds | built-it, sells-it      | does not apply because its conditions are not met |

    Scenario: Were a firm that only orders held to produce the advert (yes)
      Given the case "ny-ad-maker"
      And the answer to "role.deeds" is "orders-finished-work"
      And the open question of law "us-ny-synthetic-ads.who-orders" is settled as yes
      When it is assessed as of 2026-11-24
      Then "us-ny-synthetic-ads.disclosure" applies

    Scenario: Were a firm that only orders held to produce the advert (no)
      Given the case "ny-ad-maker"
      And the answer to "role.deeds" is "orders-finished-work"
      And the open question of law "us-ny-synthetic-ads.who-orders" is settled as no
      When it is assessed as of 2026-11-24
      Then "us-ny-synthetic-ads.disclosure" does not apply because its conditions are not met

    Scenario: The maker of the image tool stays outside whatever is held of those who order
      Given the case "ny-ad-maker"
      And the answer to "role.deeds" is "built-it, sells-it"
      And the open question of law "us-ny-synthetic-ads.who-orders" is settled as yes
      When it is assessed as of 2026-11-24
      Then "us-ny-synthetic-ads.disclosure" does not apply because its conditions are not met

    Scenario Outline: Reaching New York: <what>
      Given the case "ny-ad-maker"
      And the answer to "<fact1>" is "<answer1>"
      And the answer to "<fact2>" is "<answer2>"
      When it is assessed as of 2026-11-24
      Then "us-ny-synthetic-ads.disclosure" <verdict>

      Examples:
        | what       | fact1         | answer1 | fact2            | answer2 | verdict                                           |
        | the market | market.places | US-NY   | people.locations | US-VT   | applies                                           |
        | the people | market.places | US-VT   | people.locations | US-NY   | applies                                           |
        | neither    | market.places | US-VT   | people.locations | US-VT   | does not apply because its conditions are not met |

    Scenario: While it is not known what is seen, it may apply
      Given the case "ny-ad-maker"
      And the answer to "output.depicts" is not known
      When it is assessed as of 2026-11-24
      Then "us-ny-synthetic-ads.disclosure" may apply, and "output.depicts" would settle it

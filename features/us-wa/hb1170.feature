Feature: Washington act on the provenance of AI content
  Hidden marks by makers of very widely used generators, from February 2027.

  Rule: ch. 167, Laws of 2026 - provenance data

    Scenario: From 1 February 2027: the day before
      Given the case "wa-picture-maker"
      When it is assessed as of 2027-01-31
      Then "us-wa-hb1170.provenance" applies and is upcoming from 2027-02-01

    Scenario: From 1 February 2027: the day itself
      Given the case "wa-picture-maker"
      When it is assessed as of 2027-02-01
      Then "us-wa-hb1170.provenance" applies and is in force from 2027-02-01

    Scenario: Today it is still to come
      Given the case "wa-picture-maker"
      When it is assessed as of 2026-11-24
      Then "us-wa-hb1170.provenance" applies and is upcoming from 2027-02-01

    Scenario Outline: More than a million users a month: <what>
      Given the case "wa-picture-maker"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-wa-hb1170.provenance" <verdict>

      Examples:
        | what      | fact                 | answer  | verdict                                           |
        | one below | online.monthly_users | 999999  | does not apply because its conditions are not met |
        | exactly   | online.monthly_users | 1000000 | does not apply because its conditions are not met |
        | one above | online.monthly_users | 1000001 | applies                                           |

    Scenario Outline: Makes AI for pictures, sound or video and offers it: <what>
      Given the case "wa-picture-maker"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-wa-hb1170.provenance" <verdict>

      Examples:
        | what                     | fact           | answer                         | verdict                                           |
        | pictures                 | output.kinds   | image                          | applies                                           |
        | sound                    | output.kinds   | audio                          | applies                                           |
        | video                    | output.kinds   | video                          | applies                                           |
        | text only                | output.kinds   | text                           | does not apply because its conditions are not met |
        | built and given away     | role.deeds     | built-it, offers-free          | applies                                           |
        | built and sold           | role.deeds     | built-it, sells-it             | applies                                           |
        | built and licensed       | role.deeds     | built-it, licenses-to-others   | applies                                           |
        | published as open source | role.deeds     | built-it, released-open-source | applies                                           |
        | models to download       | role.deeds     | built-it, hosts-models         | applies                                           |
        | built for itself         | role.deeds     | built-it, uses-it              | does not apply because its conditions are not met |
        | only resold              | role.deeds     | sells-it                       | does not apply because its conditions are not met |
        | fixed rules              | use.technology | fixed-rules                    | does not apply because its conditions are not met |

    Scenario Outline: A market place that makes pictures for itself: <what>
      Given the case "wa-picture-maker"
      And the answer to "online.services" is "marketplace"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-wa-hb1170.provenance" <verdict>

      Examples:
        | what               | fact       | answer                | verdict                                           |
        | built for itself   | role.deeds | built-it, uses-it     | does not apply because its conditions are not met |
        | lets others use it | role.deeds | built-it, offers-free | applies                                           |

    Scenario Outline: Open to people in Washington: <what>
      Given the case "wa-picture-maker"
      And the answer to "<fact1>" is "<answer1>"
      And the answer to "<fact2>" is "<answer2>"
      When it is assessed as of 2026-11-24
      Then "us-wa-hb1170.provenance" <verdict>

      Examples:
        | what          | fact1            | answer1 | fact2         | answer2 | verdict                                           |
        | users there   | people.locations | US-WA   | market.places | US-OR   | applies                                           |
        | offered there | people.locations | US-OR   | market.places | US-WA   | applies                                           |
        | neither       | people.locations | US-OR   | market.places | US-OR   | does not apply because its conditions are not met |

    Scenario Outline: Outside: <what>
      Given the case "wa-picture-maker"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-wa-hb1170.provenance" <verdict>

      Examples:
        | what           | fact             | answer         | verdict                                                 |
        | for firms only | product.features | business-only  | does not apply because of the exception "business-only" |
        | open to anyone | product.features | open-to-public | applies                                                 |
        | a public body  | org.kind         | public-body    | does not apply because of the exception "government"    |
        | a non-profit   | org.kind         | nonprofit      | applies                                                 |

    Scenario: While the number of users is not known, it may apply
      Given the case "wa-picture-maker"
      And the answer to "online.monthly_users" is not known
      When it is assessed as of 2027-02-01
      Then "us-wa-hb1170.provenance" may apply, and "online.monthly_users" would settle it

    Scenario Outline: A free and open model whose users are not counted yet: <what>
      Given the case "wa-picture-maker"
      And the answer to "online.monthly_users" is not known
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-wa-hb1170.provenance" <verdict>

      Examples:
        | what          | fact       | answer                         | verdict   |
        | open source   | role.deeds | built-it, released-open-source | may apply |
        | hosted models | role.deeds | built-it, hosts-models         | may apply |

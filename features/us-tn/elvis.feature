Feature: Tennessee, another's voice or looks
  Passing on a real person's voice or looks without leave is barred, advertising or not; art and satire are outside unless they advertise.

  Rule: 47-25-1105 - leave of the person

    Scenario Outline: What is shown and what for: <what>
      Given the case "ny-ad-maker"
      And the answer to "market.places" is "US-TN"
      And the answer to "output.depicts" is "<depicts>"
      And the answer to "output.uses" is "<uses>"
      When it is assessed as of 2026-11-28
      Then "us-tn-elvis.1105.consent" <verdict>

      Examples:
        | what                       | depicts                                  | uses            | verdict                                            |
        | a real person in an advert | real-person-not-agreed                   | advertising     | applies                                            |
        | published                  | real-person-not-agreed                   | shown-to-public | applies                                            |
        | sent to people             | real-person-not-agreed                   | sent-to-people  | applies                                            |
        | kept inside                | real-person-not-agreed                   | internal-only   | does not apply because its conditions are not met  |
        | a person who agreed        | real-person-agreed                       | advertising     | does not apply because its conditions are not met  |
        | an invented figure         | invented-performer                       | shown-to-public | does not apply because its conditions are not met  |
        | satire that is published   | real-person-not-agreed, clearly-artistic | shown-to-public | does not apply because of the exception "fair-use" |
        | satire in an advert        | real-person-not-agreed, clearly-artistic | advertising     | applies                                            |

    Scenario Outline: A tie to Tennessee: seat <seat>, market <market>, people <people>
      Given the case "ny-ad-maker"
      And the answer to "output.depicts" is "real-person-not-agreed"
      And the answer to "output.uses" is "advertising"
      And the answer to "org.established_in" is "<seat>"
      And the answer to "market.places" is "<market>"
      And the answer to "people.locations" is "<people>"
      When it is assessed as of 2026-11-28
      Then "us-tn-elvis.1105.consent" <verdict>

      Examples:
        | seat  | market | people | verdict                                           |
        | US-TN | US-NY  | US-NY  | applies                                           |
        | US-NY | US-TN  | US-NY  | applies                                           |
        | US-NY | US-NY  | US-TN  | applies                                           |
        | US-NY | US-NY  | US-NY  | does not apply because its conditions are not met |

    Scenario Outline: Own use, ordered work, or a tool for it: <deeds>, settled as <law>
      Given the case "ny-ad-maker"
      And the answer to "market.places" is "US-TN"
      And the answer to "output.depicts" is "real-person-not-agreed"
      And the answer to "output.uses" is "advertising"
      And the answer to "role.deeds" is "<deeds>"
      And the open question of law "us-tn-elvis.tool-for-one-person" is settled as <law>
      When it is assessed as of 2026-11-28
      Then "us-tn-elvis.1105.consent" <verdict>

      Examples:
        | deeds                | law | verdict                                           |
        | uses-it              | no  | applies                                           |
        | orders-finished-work | no  | applies                                           |
        | built-it, sells-it   | yes | applies                                           |
        | built-it, sells-it   | no  | does not apply because its conditions are not met |

    Scenario Outline: In force on 1 July 2024: <day>
      Given the case "ny-ad-maker"
      And the answer to "market.places" is "US-TN"
      And the answer to "output.depicts" is "real-person-not-agreed"
      And the answer to "output.uses" is "advertising"
      When it is assessed as of <day>
      Then "us-tn-elvis.1105.consent" applies and is <state> from 2024-07-01

      Examples:
        | day        | state    |
        | 2024-06-30 | upcoming |
        | 2024-07-01 | in force |

    Scenario: Whom it shows is not known
      Given the case "ny-ad-maker"
      And the answer to "market.places" is "US-TN"
      And the answer to "output.depicts" is not known
      And the answer to "output.uses" is "advertising"
      When it is assessed as of 2026-11-28
      Then "us-tn-elvis.1105.consent" may apply, and "output.depicts" would settle it

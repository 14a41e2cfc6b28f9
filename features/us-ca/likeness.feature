Feature: California, another's voice or looks in advertising
  Advertising or selling with a real person's voice or looks needs that person's yes; art is outside unless it advertises.

  Rule: Section 3344 - consent

    Scenario Outline: What is shown and what for: <what>
      Given the case "ny-ad-maker"
      And the answer to "market.places" is "US-CA"
      And the answer to "output.depicts" is "<depicts>"
      And the answer to "output.uses" is "<uses>"
      When it is assessed as of 2026-11-28
      Then "us-ca-likeness.3344.consent" <verdict>

      Examples:
        | what                               | depicts                                   | uses                        | verdict                                           |
        | a real person in an advert         | real-person-not-agreed                    | advertising                 | applies                                           |
        | a person who agreed                | real-person-agreed                        | advertising                 | does not apply because its conditions are not met |
        | an invented figure                 | invented-performer                        | advertising                 | does not apply because its conditions are not met |
        | published, not advertising         | real-person-not-agreed                    | shown-to-public             | may apply                                         |
        | sent to people                     | real-person-not-agreed                    | sent-to-people              | may apply                                         |
        | kept inside                        | real-person-not-agreed                    | internal-only               | does not apply because its conditions are not met |
        | satire that is published           | real-person-not-agreed, clearly-artistic  | shown-to-public             | does not apply because of the exception "artistic" |
        | satire in an advert                | real-person-not-agreed, clearly-artistic  | advertising                 | applies                                           |

    Scenario Outline: A published thing that carries the looks: settled as <law>
      Given the case "ny-ad-maker"
      And the answer to "market.places" is "US-CA"
      And the answer to "output.depicts" is "real-person-not-agreed"
      And the answer to "output.uses" is "shown-to-public"
      And the open question of law "us-ca-likeness.on-goods" is settled as <law>
      When it is assessed as of 2026-11-28
      Then "us-ca-likeness.3344.consent" <verdict>

      Examples:
        | law | verdict                                           |
        | yes | applies                                           |
        | no  | does not apply because its conditions are not met |

    Scenario Outline: A tie to California: seat <seat>, market <market>, people <people>
      Given the case "ny-ad-maker"
      And the answer to "output.depicts" is "real-person-not-agreed"
      And the answer to "output.uses" is "advertising"
      And the answer to "org.established_in" is "<seat>"
      And the answer to "market.places" is "<market>"
      And the answer to "people.locations" is "<people>"
      When it is assessed as of 2026-11-28
      Then "us-ca-likeness.3344.consent" <verdict>

      Examples:
        | seat  | market | people | verdict                                           |
        | US-CA | US-NY  | US-NY  | applies                                           |
        | US-NY | US-CA  | US-NY  | applies                                           |
        | US-NY | US-NY  | US-CA  | applies                                           |
        | US-NY | US-NY  | US-NY  | does not apply because its conditions are not met |

    Scenario Outline: Own use, also of ordered work: <deeds>
      Given the case "ny-ad-maker"
      And the answer to "market.places" is "US-CA"
      And the answer to "output.depicts" is "real-person-not-agreed"
      And the answer to "output.uses" is "advertising"
      And the answer to "role.deeds" is "<deeds>"
      When it is assessed as of 2026-11-28
      Then "us-ca-likeness.3344.consent" <verdict>

      Examples:
        | deeds                | verdict                                           |
        | uses-it              | applies                                           |
        | orders-finished-work | applies                                           |
        | built-it, sells-it   | does not apply because its conditions are not met |

    Scenario Outline: Since 1972: <day>
      Given the case "ny-ad-maker"
      And the answer to "market.places" is "US-CA"
      And the answer to "output.depicts" is "real-person-not-agreed"
      And the answer to "output.uses" is "advertising"
      When it is assessed as of <day>
      Then "us-ca-likeness.3344.consent" applies and is <state> from 1972-03-04

      Examples:
        | day        | state    |
        | 1972-03-03 | upcoming |
        | 1972-03-04 | in force |

    Scenario: Whom it shows is not known
      Given the case "ny-ad-maker"
      And the answer to "market.places" is "US-CA"
      And the answer to "output.depicts" is not known
      And the answer to "output.uses" is "advertising"
      When it is assessed as of 2026-11-28
      Then "us-ca-likeness.3344.consent" may apply, and "output.depicts" would settle it

Feature: Sexual Offences Act 2003, fake intimate pictures of adults
  Creating such a picture, or asking for it, without the person's agreement is an offence in England and Wales since 6 February 2026.

  Rule: Where it reaches

    Scenario Outline: England and Wales, by firm, market or people: <firm>, <market>, <people>
      Given the case "uk2-picture-app"
      And the answer to "org.established_in" is "<firm>"
      And the answer to "market.places" is "<market>"
      And the answer to "people.locations" is "<people>"
      When it is assessed as of 2026-11-24
      Then the test "uk-soa2003.england-wales" is <state>

      Examples:
        | firm   | market | people | state   |
        | GB-ENG | GB-SCT | GB-SCT | met     |
        | GB-WLS | GB-SCT | GB-SCT | met     |
        | GB-SCT | GB-ENG | GB-SCT | met     |
        | GB-SCT | GB-WLS | GB-SCT | met     |
        | GB-SCT | GB-SCT | GB-ENG | met     |
        | GB-SCT | GB-SCT | GB-WLS | met     |
        | GB-SCT | GB-SCT | GB-SCT | not met |
        | GB-NIR | GB-NIR | GB-NIR | not met |
        | GB-SCT | GB     | GB-SCT | open    |

  Rule: Sections 66E and following - creating and requesting

    Scenario Outline: A tool made for it is caught from 6 February 2026: <day>
      Given the case "uk2-picture-app"
      And the answer to "use.red_lines" is "intimate-fakes"
      When it is assessed as of <day>
      Then "uk-soa2003.intimate-image-creation" applies and is <state> from 2026-02-06

      Examples:
        | day        | state    |
        | 2026-02-05 | upcoming |
        | 2026-02-06 | in force |
        | 2026-11-24 | in force |

    Scenario: Whether the supplier of a tool that users could bring to undress people answers is an open question of law
      Given the case "uk2-picture-app"
      And the answer to "output.depicts" is "could-make-intimate"
      When it is assessed as of 2026-11-24
      Then "uk-soa2003.intimate-image-creation" may apply

    Scenario Outline: It decides once it is settled (as <answer>)
      Given the case "uk2-picture-app"
      And the answer to "output.depicts" is "could-make-intimate"
      And the open question of law "uk-soa2003.supplier-answers" is settled as <answer>
      When it is assessed as of 2026-11-24
      Then "uk-soa2003.intimate-image-creation" <verdict>

      Examples:
        | answer | verdict                                           |
        | yes    | applies and is in force from 2026-02-06           |
        | no     | does not apply because its conditions are not met |

    Scenario Outline: What the tool makes decides, and how urgent it is: <shown>, <lines>
      Given the case "uk2-picture-app"
      And the answer to "output.depicts" is "<shown>"
      And the answer to "use.red_lines" is "<lines>"
      When it is assessed as of 2026-11-24
      Then "uk-soa2003.intimate-image-creation" applies and is in force from 2026-02-06
      And "uk-soa2003.intimate-image-creation" stands in the tier "<tier>"

      Examples:
        | shown                         | lines          | tier   |
        | none                          | intimate-fakes | stop   |
        | sexual, real-person-not-agreed | none          | stop   |

    Scenario Outline: Sexual pictures of invented people, or pictures of real people that are not sexual, are no matter of this law: <shown>
      Given the case "uk2-picture-app"
      And the answer to "output.depicts" is "<shown>"
      When it is assessed as of 2026-11-24
      Then "uk-soa2003.intimate-image-creation" does not apply because its conditions are not met

      Examples:
        | shown                      |
        | sexual, invented-performer |
        | real-person-not-agreed     |
        | sexual, real-person-agreed |
        | none                       |

    Scenario Outline: Only what looks like a photograph or film counts: <made>
      Given the case "uk2-picture-app"
      And the answer to "use.red_lines" is "intimate-fakes"
      And the answer to "output.kinds" is "<made>"
      When it is assessed as of 2026-11-24
      Then "uk-soa2003.intimate-image-creation" <verdict>

      Examples:
        | made  | verdict                                           |
        | image | applies and is in force from 2026-02-06           |
        | video | applies and is in force from 2026-02-06           |
        | audio | does not apply because its conditions are not met |
        | text  | does not apply because its conditions are not met |

    Scenario: Tested blocks fulfil the duty; they do not end it
      Given the case "uk2-picture-app"
      And the answer to "use.red_lines" is "intimate-fakes"
      And the answer to "in_place.controls" is "intimate-safeguards"
      When it is assessed as of 2026-11-24
      Then "uk-soa2003.intimate-image-creation" applies and is in force from 2026-02-06

    Scenario: In Scotland this offence does not hold
      Given the case "uk2-picture-app"
      And the answer to "output.depicts" is "could-make-intimate"
      And the answer to "org.established_in" is "GB-SCT"
      And the answer to "market.places" is "GB-SCT"
      And the answer to "people.locations" is "GB-SCT"
      When it is assessed as of 2026-11-24
      Then "uk-soa2003.intimate-image-creation" does not apply because its conditions are not met

    Scenario: As long as nobody knows what users can make of it, the duty may apply
      Given the case "uk2-picture-app"
      And the answer to "output.depicts" is not known
      When it is assessed as of 2026-11-24
      Then "uk-soa2003.intimate-image-creation" may apply, and "output.depicts" would settle it

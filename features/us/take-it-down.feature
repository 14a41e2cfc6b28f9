Feature: TAKE IT DOWN Act, removal of intimate pictures
  Since 19 May 2026 services on which users post must take down intimate pictures published without consent, AI fakes included,
  within 48 hours of a valid request.

  Rule: Section 3(a) - the removal process

    Scenario: The platform duty starts a year after the act: the day before
      Given the case "us-fed-health-app"
      And the answer to "online.services" is "website, people-post"
      When it is assessed as of 2026-05-18
      Then "us-take-it-down.removal-process" applies and is upcoming from 2026-05-19

    Scenario: The platform duty starts a year after the act: the day itself
      Given the case "us-fed-health-app"
      And the answer to "online.services" is "website, people-post"
      When it is assessed as of 2026-05-19
      Then "us-take-it-down.removal-process" applies and is in force from 2026-05-19

    Scenario Outline: Services that carry what users post or send: <what>
      Given the case "us-fed-health-app"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-take-it-down.removal-process" <verdict>

      Examples:
        | what                    | fact            | answer             | verdict                                           |
        | a forum                 | online.services | people-post        | applies                                           |
        | a messaging service     | online.services | messaging          | applies                                           |
        | a place for users' bots | online.services | user-made-bots     | applies                                           |
        | a shop of its own goods | online.services | webshop, website   | does not apply because its conditions are not met |
        | own news only           | online.services | public-information | does not apply because its conditions are not met |
        | nothing online          | online.services | none               | does not apply because its conditions are not met |

    Scenario Outline: A site that itself publishes intimate pictures made without consent is caught too: <what>
      Given the case "us-fed-health-app"
      And the answer to "use.purposes" is "images-video-sound"
      And the answer to "output.kinds" is "image"
      And the answer to "output.depicts" is "real-person-not-agreed, sexual"
      And the answer to "output.uses" is "shown-to-public"
      And the answer to "online.services" is "website"
      And the answer to "<fact1>" is "<answer1>"
      And the answer to "<fact2>" is "<answer2>"
      When it is assessed as of 2026-11-24
      Then "us-take-it-down.removal-process" <verdict>

      Examples:
        | what                   | fact1           | answer1                    | fact2           | answer2                    | verdict                                           |
        | it publishes them      | output.uses     | shown-to-public            | output.uses     | shown-to-public            | applies                                           |
        | it names them as a use | output.depicts  | invented-performer         | use.red_lines   | intimate-fakes             | applies                                           |
        | they stay inside       | output.uses     | internal-only              | output.uses     | internal-only              | does not apply because its conditions are not met |
        | nobody real is shown   | output.depicts  | invented-performer, sexual | output.depicts  | invented-performer, sexual | does not apply because its conditions are not met |
        | the people agreed      | output.depicts  | real-person-agreed, sexual | output.depicts  | real-person-agreed, sexual | does not apply because its conditions are not met |
        | nothing is online      | online.services | none                       | online.services | none                       | does not apply because its conditions are not met |

    Scenario Outline: A tie to the United States is needed: <what>
      Given the case "us-fed-health-app"
      And the answer to "online.services" is "website, people-post"
      And the answer to "org.established_in" is "FR"
      And the answer to "market.places" is "FR"
      And the answer to "people.locations" is "FR"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-take-it-down.removal-process" <verdict>

      Examples:
        | what         | fact               | answer | verdict                                           |
        | users there  | people.locations   | US-OH  | applies                                           |
        | market there | market.places      | US-OH  | applies                                           |
        | firm there   | org.established_in | US-OH  | applies                                           |
        | none         | people.locations   | FR     | does not apply because its conditions are not met |

    Scenario: A request that came in makes it urgent, not different
      Given the case "us-fed-health-app"
      And the answer to "online.services" is "website, people-post"
      And the answer to "org.events" is "image-removal-request"
      When it is assessed as of 2026-11-24
      Then "us-take-it-down.removal-process" applies and is in force from 2026-05-19

    Scenario: No size is too small: one self-employed person with a forum is bound
      Given the case "us-fed-health-app"
      And the answer to "online.services" is "website, people-post"
      And the answer to "org.kind" is "sole-trader"
      And the answer to "org.headcount" is "US-OH: 1"
      When it is assessed as of 2026-11-24
      Then "us-take-it-down.removal-process" applies

    Scenario: While it is not known what runs online, the duty may apply
      Given the case "us-fed-health-app"
      And the answer to "online.services" is not known
      When it is assessed as of 2026-11-24
      Then "us-take-it-down.removal-process" may apply, and "online.services" would settle it

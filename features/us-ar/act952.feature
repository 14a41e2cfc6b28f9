Feature: Arkansas Children and Teens' Online Privacy Protection Act
  Act 952 of 2025, in force since 1 July 2026: consent for data of under-17s and no targeted adverts.

  Rule: Consent, notice and rights

    Scenario Outline: In force on 1 July 2026: <day> (Consent, notice and rights)
      Given the case "gap-little-rock-homework"
      When it is assessed as of <day>
      Then "us-ar-act952.consent-and-rights" applies and is <state> from 2026-07-01

      Examples:
        | day        | state    |
        | 2026-06-30 | upcoming |
        | 2026-07-01 | in force |
        | 2026-11-24 | in force |

    Scenario Outline: Who is bound: <what>
      Given the case "gap-little-rock-homework"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-ar-act952.consent-and-rights" <verdict>

      Examples:
        | what                                    | fact              | answer            | verdict                                           |
        | an app made for pupils                  | children.attract  | made-for-children | applies                                           |
        | users it knows to be young              | children.attract  | we-know-who       | applies                                           |
        | an app for everybody that they may find | children.attract  | likely-reached    | does not apply because its conditions are not met |
        | small children                          | children.ages     | under-13          | applies                                           |
        | teens of 13                             | children.ages     | age-13            | applies                                           |
        | teens of 16 or 17                       | children.ages     | age-16-17         | applies                                           |
        | adults only                             | children.ages     | none              | does not apply because its conditions are not met |
        | a sole trader                           | org.kind          | sole-trader       | applies                                           |
        | a charity                               | org.kind          | charity           | does not apply because its conditions are not met |
        | a public school                         | org.kind          | public-body       | does not apply because its conditions are not met |
        | a website                               | online.services   | website           | applies                                           |
        | nothing online                          | online.services   | none              | does not apply because its conditions are not met |
        | nothing about people                    | data.about_people | no                | does not apply because its conditions are not met |

    Scenario Outline: Arkansas is in play: <what>
      Given the case "gap-little-rock-homework"
      And the answer to "people.locations" is "<a>"
      And the answer to "market.places" is "<b>"
      When it is assessed as of 2026-11-24
      Then "us-ar-act952.consent-and-rights" <verdict>

      Examples:
        | what          | a     | b     | verdict                                           |
        | users there   | US-AR | US-OK | applies                                           |
        | offered there | US-OK | US-AR | applies                                           |
        | neither       | US-OK | US-OK | does not apply because its conditions are not met |

    Scenario: While it is not known how young users come to it, it may apply
      Given the case "gap-little-rock-homework"
      And the answer to "children.attract" is not known
      When it is assessed as of 2026-11-24
      Then "us-ar-act952.consent-and-rights" may apply, and "children.attract" would settle it

    Scenario Outline: The test of an operator: <kind>
      Given the case "gap-little-rock-homework"
      And the answer to "org.kind" is "<kind>"
      When it is assessed as of 2026-11-24
      Then the test "us-ar-act952.operator" is <state>

      Examples:
        | kind       | state   |
        | for-profit | met     |
        | nonprofit  | not met |

  Rule: No targeted adverts

    Scenario Outline: In force on 1 July 2026: <day> (No targeted adverts)
      Given the case "gap-little-rock-homework"
      And the answer to "sharing.recipients" is "ad-networks"
      When it is assessed as of <day>
      Then "us-ar-act952.no-targeted-ads" applies and is <state> from 2026-07-01

      Examples:
        | day        | state    |
        | 2026-06-30 | upcoming |
        | 2026-07-01 | in force |
        | 2026-11-24 | in force |

    Scenario: It stands under stop
      Given the case "gap-little-rock-homework"
      And the answer to "sharing.recipients" is "ad-networks"
      When it is assessed as of 2026-11-24
      Then "us-ar-act952.no-targeted-ads" applies
      And "us-ar-act952.no-targeted-ads" stands in the tier "stop"

    Scenario Outline: What counts as use for targeted adverts: <what>
      Given the case "gap-little-rock-homework"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-ar-act952.no-targeted-ads" <verdict>

      Examples:
        | what                                        | fact                  | answer               | verdict                                           |
        | the tool picks adverts                      | use.purposes          | ad-targeting         | applies                                           |
        | data goes to advertising networks           | sharing.recipients    | ad-networks          | applies                                           |
        | data goes to those who match cookie numbers | sharing.recipients    | id-matchers          | applies                                           |
        | the app tracks for advertising              | online.device_storage | advertising-tracking | applies                                           |
        | none of it                                  | sharing.recipients    | none                 | does not apply because its conditions are not met |

    Scenario Outline: Only for under-17s: <what>
      Given the case "gap-little-rock-homework"
      And the answer to "sharing.recipients" is "ad-networks"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-ar-act952.no-targeted-ads" <verdict>

      Examples:
        | what            | fact             | answer            | verdict                                           |
        | made for pupils | children.attract | made-for-children | applies                                           |
        | found by chance | children.attract | likely-reached    | does not apply because its conditions are not met |

    Scenario: While it is not known who gets the data, it may apply
      Given the case "gap-little-rock-homework"
      And the answer to "sharing.recipients" is not known
      When it is assessed as of 2026-11-24
      Then "us-ar-act952.no-targeted-ads" may apply, and "sharing.recipients" would settle it

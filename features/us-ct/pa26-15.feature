Feature: Connecticut Public Act 26-15, online safety: the AI provisions
  Signed on 27 May 2026 (Senate Bill 5). Subscriptions and the end of the machine excuse since 1 October 2026, companions from 1 January 2027,
  notices to applicants and staff for tools deployed on or after 1 October 2027.

  Rule: Section 1 - subscriptions

    Scenario Outline: In force on 1 October 2026: <day> (Section 1)
      Given the case "ct-companion"
      When it is assessed as of <day>
      Then "us-ct-pa26-15.s1.subscription-notice" applies and is <state> from 2026-10-01

      Examples:
        | day        | state    |
        | 2026-09-30 | upcoming |
        | 2026-10-01 | in force |
        | 2026-11-24 | in force |

    Scenario Outline: A paid AI product for private people in Connecticut: <what>
      Given the case "ct-companion"
      And the answer to "use.technology" is "<technology>"
      And the answer to "market.places" is "<places>"
      And the answer to "people.locations" is "<locations>"
      And the answer to "market.customers" is "<customers>"
      And the answer to "role.deeds" is "<deeds>"
      And the answer to "product.features" is "<features>"
      When it is assessed as of 2026-11-24
      Then "us-ct-pa26-15.s1.subscription-notice" <verdict>

      Examples:
        | what                             | technology          | places       | locations    | customers           | deeds                              | features          | verdict                                           |
        | a subscription                   | learns-or-generates | US-NY, US-CT | US-NY, US-CT | consumers-remote    | built-on-others-model, sells-it    | paid-subscription | applies and is in force from 2026-10-01           |
        | no AI in it                      | fixed-rules         | US-NY, US-CT | US-NY, US-CT | consumers-remote    | built-on-others-model, sells-it    | paid-subscription | does not apply because its conditions are not met |
        | offers there only                | learns-or-generates | US-NY, US-CT | US-NY        | consumers-remote    | built-on-others-model, sells-it    | paid-subscription | applies and is in force from 2026-10-01           |
        | users there only                 | learns-or-generates | US-NY        | US-NY, US-CT | consumers-remote    | built-on-others-model, sells-it    | paid-subscription | applies and is in force from 2026-10-01           |
        | nobody there                     | learns-or-generates | US-NY        | US-NY        | consumers-remote    | built-on-others-model, sells-it    | paid-subscription | does not apply because its conditions are not met |
        | free of charge                   | learns-or-generates | US-NY, US-CT | US-NY, US-CT | consumers-remote    | built-on-others-model, offers-free | open-to-public    | does not apply because its conditions are not met |
        | sold once, open to all           | learns-or-generates | US-NY, US-CT | US-NY, US-CT | consumers-remote    | built-on-others-model, sells-it    | open-to-public    | applies and is in force from 2026-10-01           |
        | sold once to walk-in customers   | learns-or-generates | US-NY, US-CT | US-NY, US-CT | consumers-in-person | built-on-others-model, sells-it    | open-to-public    | applies and is in force from 2026-10-01           |
        | open to all, sold to firms alone | learns-or-generates | US-NY, US-CT | US-NY, US-CT | businesses          | built-on-others-model, sells-it    | open-to-public    | does not apply because its conditions are not met |
        | for firms only                   | learns-or-generates | US-NY, US-CT | US-NY, US-CT | businesses          | built-on-others-model, sells-it    | business-only     | does not apply because its conditions are not met |
        | sold, open to nobody named       | learns-or-generates | US-NY, US-CT | US-NY, US-CT | consumers-remote    | built-on-others-model, sells-it    | none              | does not apply because its conditions are not met |
        | a subscription resold            | learns-or-generates | US-NY, US-CT | US-NY, US-CT | consumers-remote    | resells-unchanged                  | paid-subscription | applies and is in force from 2026-10-01           |

    Scenario: One customer is enough: the section has no size
      Given the case "ct-companion"
      And the answer to "org.headcount" is "US-NY: 1"
      And the answer to "people.in_use_count" is "1"
      When it is assessed as of 2026-11-24
      Then "us-ct-pa26-15.s1.subscription-notice" applies

    Scenario: How the product is offered settles it
      Given the case "ct-companion"
      And the answer to "product.features" is not known
      And the answer to "role.deeds" is "built-on-others-model, offers-free"
      When it is assessed as of 2026-11-24
      Then "us-ct-pa26-15.s1.subscription-notice" may apply, and "product.features" would settle it

  Rule: Section 8 - the maker of an employment tool

    Scenario Outline: For tools deployed on or after 1 October 2027: <day>
      Given the case "ct-hr-maker"
      When it is assessed as of <day>
      Then "us-ct-pa26-15.s8.developer-information" applies and is <state> from 2027-10-01

      Examples:
        | day        | state    |
        | 2026-11-24 | upcoming |
        | 2027-09-30 | upcoming |
        | 2027-10-01 | in force |

    Scenario Outline: Who makes a tool for decisions on staff that is used in Connecticut: <what>
      Given the case "ct-hr-maker"
      And the answer to "role.deeds" is "<deeds>"
      And the answer to "product.features" is "<features>"
      And the answer to "market.places" is "<places>"
      And the answer to "people.locations" is "<locations>"
      And the answer to "employment.job_places" is "<job places>"
      When it is assessed as of 2026-11-24
      Then "us-ct-pa26-15.s8.developer-information" <verdict>

      Examples:
        | what                       | deeds              | features                | places | locations | job places | verdict                                           |
        | offered there              | built-it, sells-it | for-hiring-decisions    | US-CT  | US-NY     | US-NY      | applies and is upcoming from 2027-10-01           |
        | used on people there       | built-it, sells-it | for-hiring-decisions    | US-NY  | US-CT     | US-NY      | applies and is upcoming from 2027-10-01           |
        | used for jobs there        | built-it, sells-it | for-hiring-decisions    | US-NY  | US-NY     | US-CT      | applies and is upcoming from 2027-10-01           |
        | nothing there              | built-it, sells-it | for-hiring-decisions    | US-NY  | US-NY     | US-NY      | does not apply because its conditions are not met |
        | a tool for other decisions | built-it, sells-it | for-decisions-on-people | US-CT  | US-NY     | US-NY      | does not apply because its conditions are not met |
        | resold as it is            | resells-unchanged  | for-hiring-decisions    | US-CT  | US-NY     | US-NY      | does not apply because its conditions are not met |

    Scenario: What the tool is sold for settles it
      Given the case "ct-hr-maker"
      And the answer to "product.features" is not known
      When it is assessed as of 2026-11-24
      Then "us-ct-pa26-15.s8.developer-information" may apply, and "product.features" would settle it

    Scenario: An older tool is caught all the same when an employer puts it into use later
      Given the case "ct-hr-maker"
      And the answer to "use.market_date" is "2024-01-01"
      And the answer to "use.started" is "2024-01"
      When it is assessed as of 2026-11-24
      Then "us-ct-pa26-15.s8.developer-information" applies and is upcoming from 2027-10-01

  Rule: Sections 9 and 10 - the employer that uses it

    Scenario Outline: For tools deployed on or after 1 October 2027, though the sections took effect a year before: <day>
      Given the case "ct-bakery"
      When it is assessed as of <day>
      Then "us-ct-pa26-15.s9-10.applicant-notices" applies and is <state> from 2027-10-01

      Examples:
        | day        | state    |
        | 2026-10-01 | upcoming |
        | 2026-11-24 | upcoming |
        | 2027-09-30 | upcoming |
        | 2027-10-01 | in force |

    Scenario Outline: Who uses such a tool in Connecticut: <what>
      Given the case "ct-bakery"
      And the answer to "org.established_in" is "<established in>"
      And the answer to "market.places" is "<places>"
      And the answer to "org.headcount" is "<headcount>"
      And the answer to "role.deeds" is "<deeds>"
      And the answer to "decision.weight" is "<weight>"
      And the answer to "employment.job_places" is "<job places>"
      And the answer to "people.locations" is "<locations>"
      When it is assessed as of 2026-11-24
      Then "us-ct-pa26-15.s9-10.applicant-notices" <verdict>

      Examples:
        | what                                           | established in | places | headcount | deeds                | weight        | job places | locations | verdict                                           |
        | a bakery                                       | US-CT          | US-CT  | US-CT: 30 | uses-it              | one-factor    | US-CT      | US-CT     | applies and is upcoming from 2027-10-01           |
        | a firm elsewhere that meets someone from there | US-NY          | US-NY  | US-NY: 30 | uses-it              | one-factor    | US-NY      | US-CT     | does not apply because its conditions are not met |
        | finished work only                             | US-CT          | US-CT  | US-CT: 30 | orders-finished-work | one-factor    | US-CT      | US-CT     | does not apply because its conditions are not met |
        | no substantial factor                          | US-CT          | US-CT  | US-CT: 30 | uses-it              | prepares-only | US-CT      | US-CT     | does not apply because its conditions are not met |
        | nobody there and no job there                  | US-CT          | US-CT  | US-CT: 30 | uses-it              | one-factor    | US-NY      | US-NY     | does not apply because its conditions are not met |

    Scenario Outline: The maker may take the notices over: <what>
      Given the case "ct-bakery"
      And the answer to "vendor.contract" is "<contract>"
      When it is assessed as of 2026-11-24
      Then "us-ct-pa26-15.s9-10.applicant-notices" <verdict>

      Examples:
        | what                | contract                       | verdict                                                 |
        | by contract         | data-terms, takes-over-notices | does not apply because of the exception "maker-informs" |
        | not by contract     | data-terms                     | applies and is upcoming from 2027-10-01                 |
        | no written contract | none                           | applies and is upcoming from 2027-10-01                 |

    Scenario Outline: A tool given up before is out: <what>
      Given the case "ct-bakery"
      And the answer to "use.started" is "<started>"
      And the answer to "use.stage" is "<stage>"
      When it is assessed as of 2026-11-24
      Then "us-ct-pa26-15.s9-10.applicant-notices" <verdict>

      Examples:
        | what                                     | started    | stage   | verdict                                                   |
        | started before and stopped               | 2026-03-01 | stopped | does not apply because of the exception "given-up-before" |
        | started on 30 September 2027 and stopped | 2027-09-30 | stopped | does not apply because of the exception "given-up-before" |
        | started on 1 October 2027 and stopped    | 2027-10-01 | stopped | applies and is upcoming from 2027-10-01                   |
        | started before and still in use          | 2026-03-01 | live    | applies and is upcoming from 2027-10-01                   |

    Scenario Outline: A tool already running on 1 October 2027, if that is held to be deployed: yes: <what>
      Given the case "ct-bakery"
      And the open question of law "us-ct-pa26-15.older-tools-caught" is settled as yes
      And the answer to "use.started" is "<started>"
      When it is assessed as of 2026-11-24
      Then "us-ct-pa26-15.s9-10.applicant-notices" <verdict>

      Examples:
        | what                       | started    | verdict                                 |
        | begun on 30 September 2027 | 2027-09-30 | applies and is upcoming from 2027-10-01 |
        | begun on 1 October 2027    | 2027-10-01 | applies and is upcoming from 2027-10-01 |

    Scenario Outline: A tool already running on 1 October 2027, if that is held to be deployed: no: <what>
      Given the case "ct-bakery"
      And the open question of law "us-ct-pa26-15.older-tools-caught" is settled as no
      And the answer to "use.started" is "<started>"
      When it is assessed as of 2026-11-24
      Then "us-ct-pa26-15.s9-10.applicant-notices" <verdict>

      Examples:
        | what                       | started    | verdict                                           |
        | begun on 30 September 2027 | 2027-09-30 | does not apply because its conditions are not met |
        | begun on 1 October 2027    | 2027-10-01 | applies and is upcoming from 2027-10-01           |

    Scenario: A running tool is treated as caught until that is settled
      Given the case "ct-bakery"
      When it is assessed as of 2026-11-24
      Then "us-ct-pa26-15.s9-10.applicant-notices" applies and is upcoming from 2027-10-01

    Scenario: How much the result counts settles the notices
      Given the case "ct-bakery"
      And the answer to "decision.weight" is not known
      When it is assessed as of 2026-11-24
      Then "us-ct-pa26-15.s9-10.applicant-notices" may apply, and "decision.weight" would settle it

  Rule: Sections 13 and 14 - no defence

    Scenario Outline: In force on 1 October 2026, whatever the day the tool was put into use: <day>
      Given the case "ct-bakery"
      When it is assessed as of <day>
      Then "us-ct-pa26-15.s13.no-ai-defence" applies and is <state> from 2026-10-01

      Examples:
        | day        | state    |
        | 2026-09-30 | upcoming |
        | 2026-10-01 | in force |
        | 2026-11-24 | in force |

    Scenario Outline: Every employer with one person or one job there: <what>
      Given the case "ct-bakery"
      And the answer to "org.headcount" is "<headcount>"
      And the answer to "employment.job_places" is "<job places>"
      And the answer to "people.locations" is "<locations>"
      And the answer to "role.deeds" is "<deeds>"
      And the answer to "decision.weight" is "<weight>"
      And the answer to "vendor.contract" is "<contract>"
      When it is assessed as of 2026-11-24
      Then "us-ct-pa26-15.s13.no-ai-defence" <verdict>

      Examples:
        | what                            | headcount           | job places | locations | deeds                | weight        | contract           | verdict                                           |
        | one person there                | US-NY: 30, US-CT: 1 | US-NY      | US-CT     | uses-it              | one-factor    | data-terms         | applies and is in force from 2026-10-01           |
        | nobody and no job there         | US-NY: 30           | US-NY      | US-CT     | uses-it              | one-factor    | data-terms         | does not apply because its conditions are not met |
        | nobody there by count           | US-NY: 30, US-CT: 0 | US-NY      | US-CT     | uses-it              | one-factor    | data-terms         | does not apply because its conditions are not met |
        | a job there                     | US-NY: 30           | US-CT      | US-CT     | uses-it              | one-factor    | data-terms         | applies and is in force from 2026-10-01           |
        | no substantial factor           | US-NY: 30           | US-CT      | US-CT     | uses-it              | prepares-only | data-terms         | does not apply because its conditions are not met |
        | finished work only              | US-NY: 30           | US-CT      | US-CT     | orders-finished-work | one-factor    | data-terms         | does not apply because its conditions are not met |
        | notices taken over by the maker | US-NY: 30           | US-CT      | US-CT     | uses-it              | one-factor    | takes-over-notices | applies and is in force from 2026-10-01           |

    Scenario: How much the result counts settles whether the tool could be an excuse at all
      Given the case "ct-bakery"
      And the answer to "decision.weight" is not known
      When it is assessed as of 2026-11-24
      Then "us-ct-pa26-15.s13.no-ai-defence" may apply, and "decision.weight" would settle it

  Rule: Sections 4 to 6 - companions

    Scenario Outline: From 1 January 2027: <day>
      Given the case "ct-companion"
      When it is assessed as of <day>
      Then "us-ct-pa26-15.s5-6.companions" applies and is <state> from 2027-01-01

      Examples:
        | day        | state    |
        | 2026-11-24 | upcoming |
        | 2026-12-31 | upcoming |
        | 2027-01-01 | in force |

    Scenario Outline: Who provides or runs a companion: <what>
      Given the case "ct-companion"
      And the answer to "role.deeds" is "<deeds>"
      And the answer to "interaction.kind" is "<kind>"
      And the answer to "interaction.companion_traits" is "<companion traits>"
      When it is assessed as of 2026-11-24
      Then "us-ct-pa26-15.s5-6.companions" <verdict>

      Examples:
        | what                      | deeds                                           | kind             | companion traits                         | verdict                                           |
        | a chat friend             | built-on-others-model, own-name-on-it, sells-it | companionship    | humanlike-adaptive, meets-social-needs   | applies and is upcoming from 2027-01-01           |
        | a care home that runs one | uses-it                                         | companionship    | humanlike-adaptive, meets-social-needs   | applies and is upcoming from 2027-01-01           |
        | a model others build in   | built-on-others-model, licenses-to-others       | companionship    | humanlike-adaptive, meets-social-needs   | does not apply because its conditions are not met |
        | a customer service bot    | built-on-others-model, own-name-on-it, sells-it | customer-support | none                                     | does not apply because its conditions are not met |
        | a homework helper         | built-on-others-model, own-name-on-it, sells-it | education        | humanlike-adaptive, remembers-past-chats | does not apply because its conditions are not met |
        | a lone memory feature     | built-on-others-model, own-name-on-it, sells-it | information      | remembers-past-chats                     | does not apply because its conditions are not met |

    Scenario: What the bot does with people settles it
      Given the case "ct-companion"
      And the answer to "interaction.companion_traits" is not known
      When it is assessed as of 2026-11-24
      Then "us-ct-pa26-15.s5-6.companions" may apply, and "interaction.companion_traits" would settle it

  Rule: Section 15 - provenance of pictures, sound and video

    Scenario Outline: In force on 1 October 2026: <day> (Section 15)
      Given the case "wa-picture-maker"
      And the answer to "market.places" is "US-WA, US-CT"
      And the answer to "people.locations" is "US-WA, US-CT"
      When it is assessed as of <day>
      Then "us-ct-pa26-15.s15.provenance" applies and is <state> from 2026-10-01

      Examples:
        | day        | state    |
        | 2026-09-30 | upcoming |
        | 2026-10-01 | in force |
        | 2026-11-24 | in force |

    Scenario Outline: More than a million users in a month: <what>
      Given the case "wa-picture-maker"
      And the answer to "market.places" is "US-WA, US-CT"
      And the answer to "people.locations" is "US-WA, US-CT"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-ct-pa26-15.s15.provenance" <verdict>

      Examples:
        | what      | fact                 | answer  | verdict                                           |
        | one below | online.monthly_users | 999999  | does not apply because its conditions are not met |
        | exactly   | online.monthly_users | 1000000 | does not apply because its conditions are not met |
        | one above | online.monthly_users | 1000001 | applies                                           |

    Scenario Outline: Makes AI for pictures, sound or video and lets others use it: <what>
      Given the case "wa-picture-maker"
      And the answer to "market.places" is "US-WA, US-CT"
      And the answer to "people.locations" is "US-WA, US-CT"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-ct-pa26-15.s15.provenance" <verdict>

      Examples:
        | what                    | fact           | answer                          | verdict                                           |
        | pictures                | output.kinds   | image                           | applies                                           |
        | sound                   | output.kinds   | audio                           | applies                                           |
        | video                   | output.kinds   | video                           | applies                                           |
        | text only               | output.kinds   | text                            | does not apply because its conditions are not met |
        | given away              | role.deeds     | built-it, offers-free           | applies                                           |
        | sold under its name     | role.deeds     | built-it, own-name-on-it        | applies                                           |
        | part of its own product | role.deeds     | built-it, ai-inside-own-product | applies                                           |
        | built for itself        | role.deeds     | built-it, uses-it               | does not apply because its conditions are not met |
        | only resold             | role.deeds     | sells-it                        | does not apply because its conditions are not met |
        | fixed rules             | use.technology | fixed-rules                     | does not apply because its conditions are not met |

    Scenario Outline: A market place that makes pictures: <what>
      Given the case "wa-picture-maker"
      And the answer to "market.places" is "US-WA, US-CT"
      And the answer to "people.locations" is "US-WA, US-CT"
      And the answer to "online.services" is "marketplace"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-ct-pa26-15.s15.provenance" <verdict>

      Examples:
        | what           | fact       | answer                | verdict                                           |
        | for itself     | role.deeds | built-it, uses-it     | does not apply because its conditions are not met |
        | for others too | role.deeds | built-it, offers-free | applies                                           |

    Scenario Outline: Within reach of people in Connecticut: <what>
      Given the case "wa-picture-maker"
      And the answer to "people.locations" is "<a>"
      And the answer to "market.places" is "<b>"
      When it is assessed as of 2026-11-24
      Then "us-ct-pa26-15.s15.provenance" <verdict>

      Examples:
        | what          | a     | b     | verdict                                           |
        | users there   | US-CT | US-OR | applies                                           |
        | offered there | US-OR | US-CT | applies                                           |
        | neither       | US-OR | US-OR | does not apply because its conditions are not met |

    Scenario Outline: Outside: <what>
      Given the case "wa-picture-maker"
      And the answer to "market.places" is "US-WA, US-CT"
      And the answer to "people.locations" is "US-WA, US-CT"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-ct-pa26-15.s15.provenance" <verdict>

      Examples:
        | what                           | fact             | answer                           | verdict                                                 |
        | for firms only                 | product.features | business-only                    | does not apply because of the exception "business-only" |
        | for firms and for everyone     | product.features | business-only, open-to-public    | applies                                                 |
        | for firms and by subscription  | product.features | business-only, paid-subscription | applies                                                 |
        | open to anyone                 | product.features | open-to-public                   | applies                                                 |
        | nothing said of who may use it | product.features | none                             | applies                                                 |
        | an agency of the state         | org.kind         | public-body                      | does not apply because of the exception "government"    |
        | a non-profit                   | org.kind         | nonprofit                        | applies                                                 |

    Scenario: While the number of users is not known, it may apply
      Given the case "wa-picture-maker"
      And the answer to "market.places" is "US-WA, US-CT"
      And the answer to "people.locations" is "US-WA, US-CT"
      And the answer to "online.monthly_users" is not known
      When it is assessed as of 2026-11-24
      Then "us-ct-pa26-15.s15.provenance" may apply, and "online.monthly_users" would settle it

  Rule: Section on lay-off notices - whether AI has to do with it

    Scenario Outline: Since 1 October 2026: <day>
      Given the case "ct-bakery"
      And the answer to "org.headcount" is "US-CT: 130"
      When it is assessed as of <day>
      Then "us-ct-pa26-15.warn-ai-statement" applies and is <state> from 2026-10-01

      Examples:
        | day        | state    |
        | 2026-09-30 | upcoming |
        | 2026-10-01 | in force |
        | 2026-11-24 | in force |

    Scenario Outline: From 100 employees in the United States, with staff in Connecticut: <what>
      Given the case "ct-bakery"
      And the answer to "org.headcount" is "US-CT: 130"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-ct-pa26-15.warn-ai-statement" <verdict>

      Examples:
        | what                   | fact          | answer               | verdict                                           |
        | 99                     | org.headcount | US-CT: 99            | does not apply because its conditions are not met |
        | 100                    | org.headcount | US-CT: 100           | applies                                           |
        | 101                    | org.headcount | US-CT: 101           | applies                                           |
        | most of them elsewhere | org.headcount | US-CT: 1, US-NY: 99  | applies                                           |
        | nobody in Connecticut  | org.headcount | US-CT: 0, US-NY: 130 | does not apply because its conditions are not met |
        | most of them abroad    | org.headcount | US-CT: 30, FR: 100   | does not apply because its conditions are not met |

    Scenario Outline: A public body gives no such notice: <what>
      Given the case "ct-bakery"
      And the answer to "org.headcount" is "US-CT: 130"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-ct-pa26-15.warn-ai-statement" <verdict>

      Examples:
        | what      | fact     | answer      | verdict                                              |
        | a town    | org.kind | public-body | does not apply because of the exception "government" |
        | a charity | org.kind | charity     | applies                                              |

    Scenario: It does not matter that the tool plays no part in dismissals
      Given the case "ct-bakery"
      And the answer to "org.headcount" is "US-CT: 130"
      And the answer to "employment.uses" is "sort-applications"
      When it is assessed as of 2026-11-24
      Then "us-ct-pa26-15.warn-ai-statement" applies

    Scenario: While the number of staff is not known, it may apply
      Given the case "ct-bakery"
      And the answer to "org.headcount" is not known
      When it is assessed as of 2026-11-24
      Then "us-ct-pa26-15.warn-ai-statement" may apply, and "org.headcount" would settle it

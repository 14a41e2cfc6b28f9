Feature: Vermont Age-Appropriate Design Code Act
  Signed on 12 June 2025 as Act 63; from 1 January 2027 online services that minors are likely to use protect them by design.

  Rule: Sections 2449c, 2449d and 2449f - design and data

    Scenario Outline: From 1 January 2027: <day> (Sections 2449c, 2449d and 2449f)
      Given the case "gap-burlington-clips"
      When it is assessed as of <day>
      Then "us-vt-aadc.design-and-data" applies and is <state> from 2027-01-01

      Examples:
        | day        | state    |
        | 2026-12-31 | upcoming |
        | 2027-01-01 | in force |
        | 2027-03-01 | in force |

    Scenario Outline: Excluded: <what> (Sections 2449c, 2449d and 2449f)
      Given the case "gap-burlington-clips"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-vt-aadc.design-and-data" <verdict>

      Examples:
        | what                                                                 | fact       | answer          | verdict                                              |
        | a town                                                               | org.kind   | public-body     | does not apply because of the exception "government" |
        | a newspaper, until somebody has checked that it is mostly journalism | org.sector | media-press     | applies                                              |
        | a platform                                                           | org.sector | online-platform | applies                                              |
        | a bank                                                               | org.sector | bank            | does not apply because of the exception "financial"  |

    Scenario Outline: Patient data of a covered entity: <what> (Sections 2449c, 2449d and 2449f)
      Given the case "gap-burlington-clips"
      And the answer to "people.groups" is "service-users, patients"
      And the answer to "data.kinds" is "contact, health"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-vt-aadc.design-and-data" <verdict>

      Examples:
        | what                               | fact            | answer               | verdict                                                |
        | a clinic that bills electronically | health.activity | bills-electronically | does not apply because of the exception "patient-data" |
        | no part in care                    | health.activity | none                 | applies                                                |

    Scenario: While it is not known whether minors use it, it may apply (Sections 2449c, 2449d and 2449f)
      Given the case "gap-burlington-clips"
      And the answer to "children.ages" is not known
      And the answer to "children.attract" is "likely-reached"
      When it is assessed as of 2026-11-24
      Then "us-vt-aadc.design-and-data" may apply, and "children.ages" would settle it

  Rule: Section 2449e - transparency

    Scenario Outline: From 1 January 2027: <day> (Section 2449e)
      Given the case "gap-burlington-clips"
      When it is assessed as of <day>
      Then "us-vt-aadc.transparency" applies and is <state> from 2027-01-01

      Examples:
        | day        | state    |
        | 2026-12-31 | upcoming |
        | 2027-01-01 | in force |
        | 2027-03-01 | in force |

    Scenario Outline: Excluded: <what> (Section 2449e)
      Given the case "gap-burlington-clips"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-vt-aadc.transparency" <verdict>

      Examples:
        | what                                                                 | fact       | answer          | verdict                                              |
        | a town                                                               | org.kind   | public-body     | does not apply because of the exception "government" |
        | a newspaper, until somebody has checked that it is mostly journalism | org.sector | media-press     | applies                                              |
        | a platform                                                           | org.sector | online-platform | applies                                              |
        | a bank                                                               | org.sector | bank            | does not apply because of the exception "financial"  |

    Scenario Outline: Patient data of a covered entity: <what> (Section 2449e)
      Given the case "gap-burlington-clips"
      And the answer to "people.groups" is "service-users, patients"
      And the answer to "data.kinds" is "contact, health"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-vt-aadc.transparency" <verdict>

      Examples:
        | what                               | fact            | answer               | verdict                                                |
        | a clinic that bills electronically | health.activity | bills-electronically | does not apply because of the exception "patient-data" |
        | no part in care                    | health.activity | none                 | applies                                                |

    Scenario: While it is not known whether minors use it, it may apply (Section 2449e)
      Given the case "gap-burlington-clips"
      And the answer to "children.ages" is not known
      And the answer to "children.attract" is "likely-reached"
      When it is assessed as of 2026-11-24
      Then "us-vt-aadc.transparency" may apply, and "children.ages" would settle it

  Rule: Section 2449a - who is covered

    Scenario Outline: Which online services count: <what>
      Given the case "gap-burlington-clips"
      And the answer to "product.features" is "none"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-vt-aadc.design-and-data" <verdict>

      Examples:
        | what                     | fact            | answer             | verdict                                           |
        | an app                   | online.services | app                | applies                                           |
        | open information         | online.services | public-information | applies                                           |
        | posts of users           | online.services | people-post        | applies                                           |
        | a marketplace            | online.services | marketplace        | applies                                           |
        | a search tool            | online.services | search             | applies                                           |
        | messages                 | online.services | messaging          | applies                                           |
        | bots made by users       | online.services | user-made-bots     | applies                                           |
        | a bare website           | online.services | website            | does not apply because its conditions are not met |
        | a shop for its own goods | online.services | webshop            | does not apply because its conditions are not met |

    Scenario Outline: An AI product for private people counts even on a bare website: <what>
      Given the case "gap-burlington-clips"
      And the answer to "online.services" is "website"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-vt-aadc.design-and-data" <verdict>

      Examples:
        | what              | fact             | answer            | verdict                                           |
        | anyone can use it | product.features | open-to-public    | applies                                           |
        | they subscribe    | product.features | paid-subscription | applies                                           |
        | firms only        | product.features | business-only     | does not apply because its conditions are not met |

    Scenario Outline: Minors are likely to use it: <what>
      Given the case "gap-burlington-clips"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-vt-aadc.design-and-data" <verdict>

      Examples:
        | what                               | fact              | answer                    | verdict                                           |
        | made for them                      | children.attract  | made-for-children         | applies                                           |
        | known to be there                  | children.attract  | we-know-who               | applies                                           |
        | nothing keeps them out             | children.attract  | likely-reached            | applies                                           |
        | an age check keeps most out        | children.attract  | age-check                 | applies                                           |
        | data only from parents or a school | children.attract  | through-parents-or-school | does not apply because its conditions are not met |
        | small children                     | children.ages     | under-13                  | applies                                           |
        | 17 at most                         | children.ages     | age-16-17                 | applies                                           |
        | adults only                        | children.ages     | none                      | does not apply because its conditions are not met |
        | nothing about people               | data.about_people | no                        | does not apply because its conditions are not met |
        | on a client's orders only          | role.data         | for-clients               | does not apply because its conditions are not met |
        | a private person                   | org.kind          | private-person            | does not apply because its conditions are not met |

    Scenario Outline: Vermont is in play: <what>
      Given the case "gap-burlington-clips"
      And the answer to "people.locations" is "<a>"
      And the answer to "market.places" is "<b>"
      When it is assessed as of 2026-11-24
      Then "us-vt-aadc.design-and-data" <verdict>

      Examples:
        | what          | a     | b     | verdict                                           |
        | users there   | US-VT | US-NH | applies                                           |
        | offered there | US-NH | US-VT | applies                                           |
        | neither       | US-NH | US-NH | does not apply because its conditions are not met |

    Scenario Outline: The test of a covered service: <ages>
      Given the case "gap-burlington-clips"
      And the answer to "children.ages" is "<ages>"
      When it is assessed as of 2027-01-01
      Then the test "us-vt-aadc.covered" is <state>

      Examples:
        | ages   | state   |
        | age-15 | met     |
        | none   | not met |

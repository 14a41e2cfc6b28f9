Feature: New York SHIELD Act
  Safeguards scaled to the firm, and breach notices within thirty days.

  Rule: GBL 899-bb - safeguards

    Scenario: Safeguards start on 21 March 2020: the day before
      Given the case "ny-hotel"
      When it is assessed as of 2020-03-20
      Then "us-ny-shield.security" applies and is upcoming from 2020-03-21

    Scenario: Safeguards start on 21 March 2020: the day itself
      Given the case "ny-hotel"
      When it is assessed as of 2020-03-21
      Then "us-ny-shield.security" applies and is in force from 2020-03-21

    Scenario: Health data joins on 21 March 2025: the day before
      Given the case "ny-hotel"
      And the answer to "data.kinds" is "contact, health"
      When it is assessed as of 2025-03-20
      Then "us-ny-shield.security" applies and is upcoming from 2025-03-21

    Scenario: Health data joins on 21 March 2025: the day itself
      Given the case "ny-hotel"
      And the answer to "data.kinds" is "contact, health"
      When it is assessed as of 2025-03-21
      Then "us-ny-shield.security" applies and is in force from 2025-03-21

    Scenario Outline: What had been private information before health data joined: <what>
      Given the case "ny-hotel"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2025-03-20
      Then "us-ny-shield.security" <verdict>

      Examples:
        | what           | fact       | answer                  | verdict                                 |
        | id-numbers     | data.kinds | contact, id-numbers     | applies and is in force from 2020-03-21 |
        | account-logins | data.kinds | contact, account-logins | applies and is in force from 2020-03-21 |
        | biometric      | data.kinds | contact, biometric      | applies and is in force from 2020-03-21 |
        | health         | data.kinds | contact, health         | applies and is upcoming from 2025-03-21 |
        | disability     | data.kinds | contact, disability     | applies and is upcoming from 2025-03-21 |

    Scenario Outline: Private information: <what>
      Given the case "ny-hotel"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-ny-shield.security" <verdict>

      Examples:
        | what                      | fact       | answer                  | verdict                                           |
        | id-numbers                | data.kinds | contact, id-numbers     | applies                                           |
        | account-logins            | data.kinds | contact, account-logins | applies                                           |
        | biometric                 | data.kinds | contact, biometric      | applies                                           |
        | health                    | data.kinds | contact, health         | applies                                           |
        | disability                | data.kinds | contact, disability     | applies                                           |
        | purchases or card numbers | data.kinds | contact, money          | may apply                                         |
        | contact                   | data.kinds | contact                 | does not apply because its conditions are not met |
        | browsing                  | data.kinds | browsing                | does not apply because its conditions are not met |
        | work-history              | data.kinds | work-history            | does not apply because its conditions are not met |
        | location                  | data.kinds | location                | does not apply because its conditions are not met |

    Scenario Outline: Were the money data held to be card numbers that open an account: <what>
      Given the case "ny-hotel"
      And the answer to "<fact>" is "<answer>"
      And the open question of law "us-ny-shield.bare-card-numbers" is settled as yes
      When it is assessed as of 2026-11-24
      Then "us-ny-shield.security" <verdict>

      Examples:
        | what  | fact       | answer         | verdict                                           |
        | money | data.kinds | contact, money | applies and is in force from 2020-03-21           |
        | none  | data.kinds | contact        | does not apply because its conditions are not met |

    Scenario Outline: Were the money data held to be plain records: <what>
      Given the case "ny-hotel"
      And the answer to "<fact>" is "<answer>"
      And the open question of law "us-ny-shield.bare-card-numbers" is settled as no
      When it is assessed as of 2026-11-24
      Then "us-ny-shield.security" <verdict>

      Examples:
        | what  | fact       | answer         | verdict                                           |
        | money | data.kinds | contact, money | does not apply because its conditions are not met |

    Scenario: With health data beside card numbers, the earlier day counts
      Given the case "ny-hotel"
      And the answer to "data.kinds" is "contact, money, health"
      And the open question of law "us-ny-shield.bare-card-numbers" is settled as yes
      When it is assessed as of 2024-01-01
      Then "us-ny-shield.security" applies and is in force from 2020-03-21

    Scenario: With health data beside plain purchases, the later day counts
      Given the case "ny-hotel"
      And the answer to "data.kinds" is "contact, money, health"
      And the open question of law "us-ny-shield.bare-card-numbers" is settled as no
      When it is assessed as of 2024-01-01
      Then "us-ny-shield.security" applies and is upcoming from 2025-03-21

    Scenario Outline: New Yorkers' data in any business: <what>
      Given the case "ny-hotel"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-ny-shield.security" <verdict>

      Examples:
        | what                                | fact               | answer         | verdict                                           |
        | a hotel                             | org.kind           | for-profit     | applies                                           |
        | a charity                           | org.kind           | charity        | applies                                           |
        | a private person                    | org.kind           | private-person | does not apply because its conditions are not met |
        | people in New Jersey                | people.locations   | US-NJ          | does not apply because its conditions are not met |
        | a firm in Texas, people in New York | org.established_in | US-TX          | applies                                           |
        | no data on people                   | data.about_people  | no             | does not apply because its conditions are not met |

    Scenario Outline: Small firms scale the measures but stay bound: <what>
      Given the case "ny-hotel"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-ny-shield.security" <verdict>

      Examples:
        | what                 | fact          | answer     | verdict |
        | 49 staff             | org.headcount | US-NY: 49  | applies |
        | 50 staff             | org.headcount | US-NY: 50  | applies |
        | USD 400,000 in sales | org.turnover  | 400000 USD | applies |

    Scenario: While the kinds of data are not known, it may apply
      Given the case "ny-hotel"
      And the answer to "data.kinds" is not known
      When it is assessed as of 2026-11-24
      Then "us-ny-shield.security" may apply, and "data.kinds" would settle it

    Scenario: A breach makes the notices due
      Given the case "ny-hotel"
      And the answer to "org.events" is "breach"
      When it is assessed as of 2026-11-24
      Then "us-ny-shield.security" applies and is in force from 2020-03-21

  Rule: GBL 899-aa(3) - whoever holds data of others

    Scenario Outline: Owner or supplier: <role>
      Given the case "ny-hotel"
      And the answer to "data.kinds" is "contact, id-numbers"
      And the answer to "data.sources" is "person, clients"
      And the answer to "role.data" is "<role>"
      When it is assessed as of 2026-11-28
      Then "us-ny-shield.security" <owner>
      And "us-ny-shield.maintainer-tells-owner" <supplier>

      Examples:
        | role                   | owner                                             | supplier                                          |
        | we-decide              | applies                                           | does not apply because its conditions are not met |
        | for-clients            | does not apply because its conditions are not met | applies                                           |
        | we-decide, for-clients | applies                                           | applies                                           |

    Scenario Outline: Which data of clients: <kinds>
      Given the case "ny-hotel"
      And the answer to "data.sources" is "person, clients"
      And the answer to "role.data" is "for-clients"
      And the answer to "data.kinds" is "<kinds>"
      When it is assessed as of 2026-11-28
      Then "us-ny-shield.maintainer-tells-owner" <verdict>

      Examples:
        | kinds     | verdict                                           |
        | biometric | applies                                           |
        | health    | applies                                           |
        | money     | may apply                                         |
        | contact   | does not apply because its conditions are not met |

    Scenario Outline: Card numbers that open an account: settled as <law>
      Given the case "ny-hotel"
      And the answer to "data.sources" is "person, clients"
      And the answer to "role.data" is "for-clients"
      And the answer to "data.kinds" is "money"
      And the open question of law "us-ny-shield.bare-card-numbers" is settled as <law>
      When it is assessed as of 2026-11-28
      Then "us-ny-shield.maintainer-tells-owner" <verdict>

      Examples:
        | law | verdict                                           |
        | yes | applies                                           |
        | no  | does not apply because its conditions are not met |

    Scenario Outline: With the limit of 30 days since 21 December 2024: <day>
      Given the case "ny-hotel"
      And the answer to "data.sources" is "person, clients"
      And the answer to "role.data" is "for-clients"
      And the answer to "data.kinds" is "contact, id-numbers"
      When it is assessed as of <day>
      Then "us-ny-shield.maintainer-tells-owner" applies and is <state> from 2024-12-21

      Examples:
        | day        | state    |
        | 2024-12-20 | upcoming |
        | 2024-12-21 | in force |

    Scenario: Where the people live is not known
      Given the case "ny-hotel"
      And the answer to "data.sources" is "person, clients"
      And the answer to "role.data" is "for-clients"
      And the answer to "data.kinds" is "contact, id-numbers"
      And the answer to "people.locations" is not known
      When it is assessed as of 2026-11-28
      Then "us-ny-shield.maintainer-tells-owner" may apply, and "people.locations" would settle it

    Scenario: A private person is outside
      Given the case "ny-hotel"
      And the answer to "data.sources" is "person, clients"
      And the answer to "role.data" is "for-clients"
      And the answer to "data.kinds" is "contact, id-numbers"
      And the answer to "org.kind" is "private-person"
      When it is assessed as of 2026-11-28
      Then "us-ny-shield.maintainer-tells-owner" does not apply because its conditions are not met

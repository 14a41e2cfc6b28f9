Feature: CCPA, what a business owes on data of Californians
  The California Consumer Privacy Act binds firms above 26,625,000 dollars of revenue, or that trade in data on 100,000 Californians, or that
  live from selling data. It alone among the state laws also protects applicants, staff and contacts at other firms.

  Rule: Section 1798.100(a)-(b) - notice at collection

    Scenario Outline: Whoever the people are: <people>
      Given the case "ca-us-hotel-hiring"
      And the answer to "people.groups" is "<people>"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa.100.notice-at-collection" applies and is in force from 2020-01-01

      Examples:
        | people      |
        | customers   |
        | applicants  |
        | employees   |
        | contractors |

    Scenario: Contacts at other firms have been owed it since 2023
      Given the case "ca-us-hotel-hiring"
      And the answer to "data.about_people" is "work-contacts-only"
      And the answer to "people.groups" is "business-contacts"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa.100.notice-at-collection" applies and is in force from 2023-01-01

    Scenario Outline: From 1 January 2020, applicants included: <day>
      Given the case "ca-us-hotel-hiring"
      When it is assessed as of <day>
      Then "us-ca-ccpa.100.notice-at-collection" applies and is <state> from 2020-01-01

      Examples:
        | day        | state    |
        | 2019-12-31 | upcoming |
        | 2020-01-01 | in force |

    Scenario Outline: For contacts at other firms from 1 January 2023: <day>
      Given the case "ca-us-hotel-hiring"
      And the answer to "data.about_people" is "work-contacts-only"
      When it is assessed as of <day>
      Then "us-ca-ccpa.100.notice-at-collection" applies and is <state> from 2023-01-01

      Examples:
        | day        | state    |
        | 2022-12-31 | upcoming |
        | 2023-01-01 | in force |

    Scenario Outline: Only a business under the CCPA: <fact> is <answer> (Section 1798.100(a)-(b))
      Given the case "ca-us-hotel-hiring"
      And the answer to "data.sources" is "person, clients"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa.100.notice-at-collection" does not apply because its conditions are not met

      Examples:
        | fact              | answer      |
        | org.turnover      | 5000000 USD |
        | people.locations  | US-NV       |
        | role.data         | for-clients |
        | data.about_people | no          |

    Scenario Outline: Data that comes only from others and is not sold needs no such notice: <sources>
      Given the case "ca-us-hotel-hiring"
      And the answer to "data.sources" is "<sources>"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa.100.notice-at-collection" <verdict>

      Examples:
        | sources                  | verdict                                                             |
        | bought                   | does not apply because of the exception "not-collected-from-people" |
        | public-records, partners | does not apply because of the exception "not-collected-from-people" |
        | person                   | applies                                                             |
        | observed                 | applies                                                             |
        | bought, person           | applies                                                             |

    Scenario: A list broker that sells what it bought is not excused
      Given the case "ca-us-list-broker"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa.100.notice-at-collection" applies

    Scenario: Revenue not known (Section 1798.100(a)-(b))
      Given the case "ca-us-hotel-hiring"
      And the answer to "org.turnover" is not known
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa.100.notice-at-collection" may apply, and "org.turnover" would settle it

    Scenario: A lender owes none for its borrowers' data, but does for its applicants for a job
      Given the case "ca-us-lender"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa.100.notice-at-collection" does not apply because its conditions are not met

    Scenario: The lender's own recruiting
      Given the case "ca-us-lender"
      And the answer to "people.groups" is "applicants"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa.100.notice-at-collection" applies

  Rule: Section 1798.130(a)(5) - privacy policy

    Scenario: A shop with customers has owed it since 2020
      Given the case "ca-us-hotel-hiring"
      And the answer to "people.groups" is "customers"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa.130.privacy-policy" applies and is in force from 2020-01-01

    Scenario: For applicants only since 2023
      Given the case "ca-us-hotel-hiring"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa.130.privacy-policy" applies and is in force from 2023-01-01

    Scenario Outline: Customers: from 1 January 2020: <day> (Section 1798.130(a)(5))
      Given the case "ca-us-hotel-hiring"
      And the answer to "people.groups" is "customers"
      When it is assessed as of <day>
      Then "us-ca-ccpa.130.privacy-policy" applies and is <state> from 2020-01-01

      Examples:
        | day        | state    |
        | 2019-12-31 | upcoming |
        | 2020-01-01 | in force |

    Scenario Outline: Applicants: from 1 January 2023: <day> (Section 1798.130(a)(5))
      Given the case "ca-us-hotel-hiring"
      When it is assessed as of <day>
      Then "us-ca-ccpa.130.privacy-policy" applies and is <state> from 2023-01-01

      Examples:
        | day        | state    |
        | 2022-12-31 | upcoming |
        | 2023-01-01 | in force |

    Scenario Outline: Only a business under the CCPA: <fact> is <answer> (Section 1798.130(a)(5))
      Given the case "ca-us-hotel-hiring"
      And the answer to "data.sources" is "person, clients"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa.130.privacy-policy" does not apply because its conditions are not met

      Examples:
        | fact              | answer      |
        | org.turnover      | 5000000 USD |
        | people.locations  | US-NV       |
        | role.data         | for-clients |
        | data.about_people | no          |

    Scenario: Revenue not known (Section 1798.130(a)(5))
      Given the case "ca-us-hotel-hiring"
      And the answer to "org.turnover" is not known
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa.130.privacy-policy" may apply, and "org.turnover" would settle it

  Rule: Section 1798.100(c) - only what is needed

    Scenario: A business keeps to what the purpose needs
      Given the case "ca-us-hotel-hiring"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa.100c.minimisation" applies and is in force from 2023-01-01

    Scenario Outline: From 1 January 2023: <day> (Section 1798.100(c))
      Given the case "ca-us-hotel-hiring"
      And the answer to "people.groups" is "customers"
      When it is assessed as of <day>
      Then "us-ca-ccpa.100c.minimisation" applies and is <state> from 2023-01-01

      Examples:
        | day        | state    |
        | 2022-12-31 | upcoming |
        | 2023-01-01 | in force |

    Scenario Outline: Only a business under the CCPA: <fact> is <answer> (Section 1798.100(c))
      Given the case "ca-us-hotel-hiring"
      And the answer to "data.sources" is "person, clients"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa.100c.minimisation" does not apply because its conditions are not met

      Examples:
        | fact              | answer      |
        | org.turnover      | 5000000 USD |
        | people.locations  | US-NV       |
        | role.data         | for-clients |
        | data.about_people | no          |

    Scenario: Revenue not known (Section 1798.100(c))
      Given the case "ca-us-hotel-hiring"
      And the answer to "org.turnover" is not known
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa.100c.minimisation" may apply, and "org.turnover" would settle it

  Rule: Sections 1798.105 to 1798.130 - requests of people

    Scenario: A business answers requests; applicants may ask since 2023
      Given the case "ca-us-hotel-hiring"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa.105-110.rights" applies and is in force from 2023-01-01

    Scenario: A request has arrived: the duty is due now
      Given the case "ca-us-hotel-hiring"
      And the answer to "org.events" is "people-request"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa.105-110.rights" applies
      And "us-ca-ccpa.105-110.rights" stands in the tier "do-now"

    Scenario Outline: Customers: from 1 January 2020: <day> (Sections 1798.105 to 1798.130)
      Given the case "ca-us-hotel-hiring"
      And the answer to "people.groups" is "customers"
      When it is assessed as of <day>
      Then "us-ca-ccpa.105-110.rights" applies and is <state> from 2020-01-01

      Examples:
        | day        | state    |
        | 2019-12-31 | upcoming |
        | 2020-01-01 | in force |

    Scenario Outline: Applicants: from 1 January 2023: <day> (Sections 1798.105 to 1798.130)
      Given the case "ca-us-hotel-hiring"
      When it is assessed as of <day>
      Then "us-ca-ccpa.105-110.rights" applies and is <state> from 2023-01-01

      Examples:
        | day        | state    |
        | 2022-12-31 | upcoming |
        | 2023-01-01 | in force |

    Scenario Outline: Only a business under the CCPA: <fact> is <answer> (Sections 1798.105 to 1798.130)
      Given the case "ca-us-hotel-hiring"
      And the answer to "data.sources" is "person, clients"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa.105-110.rights" does not apply because its conditions are not met

      Examples:
        | fact              | answer      |
        | org.turnover      | 5000000 USD |
        | people.locations  | US-NV       |
        | role.data         | for-clients |
        | data.about_people | no          |

    Scenario: Revenue not known (Sections 1798.105 to 1798.130)
      Given the case "ca-us-hotel-hiring"
      And the answer to "org.turnover" is not known
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa.105-110.rights" may apply, and "org.turnover" would settle it

  Rule: Sections 1798.120 and 1798.135 - refusing sale and sharing

    Scenario: A list broker lets people refuse
      Given the case "ca-us-list-broker"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa.120.opt-out-sale-sharing" applies and is in force from 2020-01-01

    Scenario: A small site that passes data on 130,000 visitors to advertising firms must obey the browser signal
      Given the case "ca-us-hotel-hiring"
      And the answer to "org.turnover" is "5000000 USD"
      And the answer to "online.device_storage" is "advertising-tracking"
      And the answer to "sharing.sale_income" is "0"
      And the answer to "people.traded_by_place" is "US-CA: 130000"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa.120.opt-out-sale-sharing" applies and is in force from 2023-01-01

    Scenario: A business whose tool shares nothing but whose site has advertising trackers owes it too
      Given the case "ca-us-hotel-hiring"
      And the answer to "online.device_storage" is "advertising-tracking"
      And the answer to "sharing.sale_income" is "0"
      And the answer to "people.traded_by_place" is "US-CA: 500"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa.120.opt-out-sale-sharing" applies

    Scenario: A business that neither sells nor shares owes nothing here
      Given the case "ca-us-hotel-hiring"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa.120.opt-out-sale-sharing" does not apply because its conditions are not met

    Scenario: A supplier without contract terms may be a buyer
      Given the case "ca-us-hotel-hiring"
      And the answer to "vendor.contract" is "none"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa.120.opt-out-sale-sharing" may apply

    Scenario Outline: Sale of customers' data: from 1 January 2020: <day>
      Given the case "ca-us-list-broker"
      When it is assessed as of <day>
      Then "us-ca-ccpa.120.opt-out-sale-sharing" applies and is <state> from 2020-01-01

      Examples:
        | day        | state    |
        | 2019-12-31 | upcoming |
        | 2020-01-01 | in force |

    Scenario Outline: Sharing for adverts: from 1 January 2023: <day>
      Given the case "ca-us-list-broker"
      And the answer to "sharing.recipients" is "ad-networks"
      When it is assessed as of <day>
      Then "us-ca-ccpa.120.opt-out-sale-sharing" applies and is <state> from 2023-01-01

      Examples:
        | day        | state    |
        | 2022-12-31 | upcoming |
        | 2023-01-01 | in force |

    Scenario Outline: Sale of applicants' data: from 1 January 2023: <day>
      Given the case "ca-us-hotel-hiring"
      And the answer to "sharing.recipients" is "buyers-for-money"
      And the answer to "sharing.kinds_sold" is "ordinary"
      And the answer to "sharing.sale_income" is "0"
      And the answer to "people.traded_by_place" is "US-CA: 10"
      When it is assessed as of <day>
      Then "us-ca-ccpa.120.opt-out-sale-sharing" applies and is <state> from 2023-01-01

      Examples:
        | day        | state    |
        | 2022-12-31 | upcoming |
        | 2023-01-01 | in force |

    Scenario Outline: Only a business under the CCPA: <fact> is <answer> (Sections 1798.120 and 1798.135)
      Given the case "ca-us-hotel-hiring"
      And the answer to "data.sources" is "person, clients"
      And the answer to "sharing.recipients" is "ad-networks"
      And the answer to "sharing.kinds_sold" is "ordinary"
      And the answer to "sharing.sale_income" is "0"
      And the answer to "people.traded_by_place" is "US-CA: 10"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa.120.opt-out-sale-sharing" does not apply because its conditions are not met

      Examples:
        | fact              | answer      |
        | org.turnover      | 5000000 USD |
        | people.locations  | US-NV       |
        | role.data         | for-clients |
        | data.about_people | no          |

    Scenario: Not known who gets the data
      Given the case "ca-us-hotel-hiring"
      And the answer to "sharing.recipients" is not known
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa.120.opt-out-sale-sharing" may apply, and "sharing.recipients" would settle it

    Scenario: Passing data on to another firm free of charge is no sale
      Given the case "ca-us-hotel-hiring"
      And the answer to "sharing.recipients" is "other-firms"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa.120.opt-out-sale-sharing" does not apply because its conditions are not met

  Rule: Section 1798.121 - limiting the use of sensitive data

    Scenario: Whether the use goes beyond need calls for a check: the duty stays open
      Given the case "ca-us-hotel-hiring"
      And the answer to "data.kinds" is "contact, health"
      And the answer to "use.purposes" is "recruitment"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa.121.limit-sensitive" may apply

    Scenario Outline: The check decides: <law>
      Given the case "ca-us-hotel-hiring"
      And the answer to "data.kinds" is "contact, health"
      And the answer to "use.purposes" is "recruitment"
      And the open question of law "us-ca-ccpa.sensitive-beyond-need" is settled as <law>
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa.121.limit-sensitive" <verdict>

      Examples:
        | law | verdict                                           |
        | yes | applies and is in force from 2023-01-01           |
        | no  | does not apply because its conditions are not met |

    Scenario Outline: Selling it goes beyond: <kind>
      Given the case "ca-us-hotel-hiring"
      And the answer to "data.kinds" is "contact, health"
      And the answer to "use.purposes" is "recruitment"
      And the answer to "sharing.recipients" is "buyers-for-money"
      And the answer to "sharing.kinds_sold" is "<kind>"
      And the answer to "sharing.sale_income" is "1"
      And the answer to "people.traded_by_place" is "US-CA: 10"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa.121.limit-sensitive" <verdict>

      Examples:
        | kind      | verdict   |
        | intimate  | applies   |
        | health    | applies   |
        | biometric | applies   |
        | location  | applies   |
        | ordinary  | may apply |

    Scenario Outline: So does using it for adverts or trade: <purpose>
      Given the case "ca-us-hotel-hiring"
      And the answer to "data.kinds" is "contact, health"
      And the answer to "use.purposes" is "<purpose>"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa.121.limit-sensitive" <verdict>

      Examples:
        | purpose       | verdict   |
        | ad-targeting  | applies   |
        | data-trade    | applies   |
        | data-analysis | may apply |

    Scenario: Nothing sensitive, nothing to limit
      Given the case "ca-us-hotel-hiring"
      And the answer to "use.purposes" is "ad-targeting"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa.121.limit-sensitive" does not apply because its conditions are not met

    Scenario Outline: From 1 January 2023: <day> (Section 1798.121)
      Given the case "ca-us-hotel-hiring"
      And the answer to "data.kinds" is "health"
      And the answer to "use.purposes" is "ad-targeting"
      When it is assessed as of <day>
      Then "us-ca-ccpa.121.limit-sensitive" applies and is <state> from 2023-01-01

      Examples:
        | day        | state    |
        | 2022-12-31 | upcoming |
        | 2023-01-01 | in force |

    Scenario Outline: Only a business under the CCPA: <fact> is <answer> (Section 1798.121)
      Given the case "ca-us-hotel-hiring"
      And the answer to "data.sources" is "person, clients"
      And the answer to "data.kinds" is "health"
      And the answer to "use.purposes" is "ad-targeting"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa.121.limit-sensitive" does not apply because its conditions are not met

      Examples:
        | fact              | answer      |
        | org.turnover      | 5000000 USD |
        | people.locations  | US-NV       |
        | role.data         | for-clients |
        | data.about_people | no          |

    Scenario: Not known which data the tool handles
      Given the case "ca-us-hotel-hiring"
      And the answer to "data.kinds" is not known
      And the answer to "use.purposes" is "ad-targeting"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa.121.limit-sensitive" may apply, and "data.kinds" would settle it

  Rule: Section 1798.100(d) - contracts with suppliers and buyers

    Scenario: A hiring tool run by an outside firm needs a contract with it
      Given the case "ca-us-hotel-hiring"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa.100d.contracts" applies and is in force from 2023-01-01

    Scenario Outline: The supplier's country makes no difference: <place>
      Given the case "ca-us-hotel-hiring"
      And the answer to "vendor.places" is "<place>"
      And the answer to "data.places" is "<place>"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa.100d.contracts" applies

      Examples:
        | place |
        | US-CA |
        | US-NV |
        | FR    |
        | IN    |

    Scenario Outline: A firm of the group that runs the tool counts, one's own machines do not: <who>
      Given the case "ca-us-hotel-hiring"
      And the answer to "vendor.runs_it" is "<who>"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa.100d.contracts" <verdict>

      Examples:
        | who           | verdict                                           |
        | group-company | applies                                           |
        | outside-firm  | applies                                           |
        | own-machines  | does not apply because its conditions are not met |

    Scenario: Buyers of data need a contract although the tool runs on own machines
      Given the case "ca-us-list-broker"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa.100d.contracts" applies

    Scenario: Advertising firms that track visitors need one
      Given the case "ca-us-hotel-hiring"
      And the answer to "vendor.runs_it" is "own-machines"
      And the answer to "online.device_storage" is "advertising-tracking"
      And the answer to "sharing.sale_income" is "0"
      And the answer to "people.traded_by_place" is "US-CA: 10"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa.100d.contracts" applies

    Scenario: Handing data to another firm free of charge for its own use is not within this section
      Given the case "ca-us-hotel-hiring"
      And the answer to "vendor.runs_it" is "own-machines"
      And the answer to "sharing.recipients" is "other-firms"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa.100d.contracts" does not apply because its conditions are not met

    Scenario Outline: From 1 January 2023: <day> (Section 1798.100(d))
      Given the case "ca-us-hotel-hiring"
      And the answer to "people.groups" is "customers"
      When it is assessed as of <day>
      Then "us-ca-ccpa.100d.contracts" applies and is <state> from 2023-01-01

      Examples:
        | day        | state    |
        | 2022-12-31 | upcoming |
        | 2023-01-01 | in force |

    Scenario Outline: Only a business under the CCPA: <fact> is <answer> (Section 1798.100(d))
      Given the case "ca-us-hotel-hiring"
      And the answer to "data.sources" is "person, clients"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa.100d.contracts" does not apply because its conditions are not met

      Examples:
        | fact              | answer      |
        | org.turnover      | 5000000 USD |
        | people.locations  | US-NV       |
        | role.data         | for-clients |
        | data.about_people | no          |

    Scenario: Not known who runs the tool
      Given the case "ca-us-hotel-hiring"
      And the answer to "vendor.runs_it" is not known
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa.100d.contracts" may apply, and "vendor.runs_it" would settle it

  Rule: Sections 1798.81.5, 1798.100(e) and 1798.150 - security

    Scenario: A business secures all data it collects
      Given the case "ca-us-hotel-hiring"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa.150.security" applies and is in force from 2023-01-01

    Scenario: A small bakery that holds identity numbers secures them: no size limit
      Given the case "ca-us-bakery-chat"
      And the answer to "data.kinds" is "contact, id-numbers"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa.150.security" applies and is in force from 2005-01-01

    Scenario: A small bakery with names and phone numbers only is not bound here
      Given the case "ca-us-bakery-chat"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa.150.security" does not apply because its conditions are not met

    Scenario: A processor that holds health data for clients is bound
      Given the case "ca-us-call-service"
      And the answer to "data.kinds" is "contact, health"
      And the answer to "health.activity" is "none"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa.150.security" applies and is in force from 2005-01-01

    Scenario Outline: Identity numbers: from 1 January 2005: <day>
      Given the case "ca-us-hotel-hiring"
      And the answer to "data.kinds" is "id-numbers"
      When it is assessed as of <day>
      Then "us-ca-ccpa.150.security" applies and is <state> from 2005-01-01

      Examples:
        | day        | state    |
        | 2004-12-31 | upcoming |
        | 2005-01-01 | in force |

    Scenario Outline: Other data: from 1 January 2023: <day>
      Given the case "ca-us-hotel-hiring"
      When it is assessed as of <day>
      Then "us-ca-ccpa.150.security" applies and is <state> from 2023-01-01

      Examples:
        | day        | state    |
        | 2022-12-31 | upcoming |
        | 2023-01-01 | in force |

    Scenario Outline: Only a business under the CCPA: <fact> is <answer> (Sections 1798.81.5, 1798.100(e) and 1798.150)
      Given the case "ca-us-hotel-hiring"
      And the answer to "data.sources" is "person, clients"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa.150.security" does not apply because its conditions are not met

      Examples:
        | fact              | answer      |
        | org.turnover      | 5000000 USD |
        | people.locations  | US-NV       |
        | role.data         | for-clients |
        | data.about_people | no          |

    Scenario: Revenue not known (Sections 1798.81.5, 1798.100(e) and 1798.150)
      Given the case "ca-us-hotel-hiring"
      And the answer to "org.turnover" is not known
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa.150.security" may apply, and "org.turnover" would settle it

    Scenario: A clinic's patient files are left to the health acts
      Given the case "ca-us-clinic"
      When it is assessed as of 2026-11-24
      Then "us-ca-ccpa.150.security" does not apply because its conditions are not met

  Rule: 1798.199.95(d) - amounts that follow the price index

    Scenario Outline: On <day> a firm with revenue of <revenue> is a business: <met>
      Given the case "ca-us-hotel-hiring"
      And the answer to "org.turnover" is "<revenue>"
      When it is assessed as of <day>
      Then the test "us-ca.ccpa-business" <met>
      And "us-ca-ccpa.100.notice-at-collection" <verdict>

      Examples:
        | revenue      | day                               | met        | verdict                                           |
        | 25000000 USD | {day before: us-ca-ccpa.cpi-2025} | is not met | does not apply because its conditions are not met |
        | 25500000 USD | {day before: us-ca-ccpa.cpi-2025} | is met     | applies and is in force from 2020-01-01           |
        | 25500000 USD | {day: us-ca-ccpa.cpi-2025}        | is not met | does not apply because its conditions are not met |
        | 26625001 USD | {day before: us-ca-ccpa.cpi-2025} | is met     | applies and is in force from 2020-01-01           |
        | 26625001 USD | {day: us-ca-ccpa.cpi-2025}        | is met     | applies and is in force from 2020-01-01           |
        | 26625000 USD | 2026-11-24                        | is not met | does not apply because its conditions are not met |
        | 25000001 USD | 2019-12-31                        | is met     | applies and is upcoming from 2020-01-01           |

    Scenario Outline: On <day> a violation costs up to <fine>, a breach of security up to <damages> a person
      Given the case "ca-us-hotel-hiring"
      And the answer to "org.turnover" is "30000000 USD"
      When it is assessed as of <day>
      Then the highest fine for "us-ca-ccpa.100.notice-at-collection" is "<fine>"
      And the highest fine for "us-ca-ccpa.150.security" is "<damages>"

      Examples:
        | day                               | fine     | damages |
        | {day before: us-ca-ccpa.cpi-2025} | 7500 USD | 750 USD |
        | {day: us-ca-ccpa.cpi-2025}        | 7988 USD | 799 USD |

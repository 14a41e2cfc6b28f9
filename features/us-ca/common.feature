Feature: What the privacy laws of California make of an owner's answers
  Who is a business under the CCPA, which data it leaves to other acts, what counts as sensitive, as a sale, as a decision by a machine
  and as a significant decision. Other states draw these lines elsewhere; none of these answers may be borrowed for them.

  Rule: Civil Code 1798.140(d)(1) - doing business in California

    Scenario Outline: A place of business, an offer or staff in California is each enough: <place>, <offer>, <staff>
      Given the case "ca-us-hotel-hiring"
      And the answer to "org.established_in" is "<place>"
      And the answer to "market.places" is "<offer>"
      And the answer to "org.headcount" is "<staff>"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.nexus" <verdict>

      Examples:
        | place | offer | staff               | verdict    |
        | US-CA | US-NV | US-NV: 50           | is met     |
        | US-NV | US-CA | US-NV: 50           | is met     |
        | US-NV | US-NV | US-NV: 50, US-CA: 1 | is met     |
        | US-NV | US-NV | US-NV: 50, US-CA: 0 | is not met |

    Scenario: A Nevada broker that sells data on Californians may be doing business there: the act does not say
      Given the case "ca-us-list-broker"
      And the answer to "org.established_in" is "US-NV"
      And the answer to "market.places" is "US-NV"
      And the answer to "org.headcount" is "US-NV: 12"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.nexus" is open

    Scenario Outline: The answer to that question decides: <law> (Civil Code 1798.140(d)(1))
      Given the case "ca-us-list-broker"
      And the answer to "org.established_in" is "US-NV"
      And the answer to "market.places" is "US-NV"
      And the answer to "org.headcount" is "US-NV: 12"
      And the open question of law "us-ca-ccpa.trade-in-data-only" is settled as <law>
      When it is assessed as of 2026-11-24
      Then the test "us-ca.nexus" <verdict>

      Examples:
        | law | verdict    |
        | yes | is met     |
        | no  | is not met |

    Scenario: A Nevada firm that sells no data and offers nothing in California does no business there
      Given the case "ca-us-list-broker"
      And the answer to "org.established_in" is "US-NV"
      And the answer to "market.places" is "US-NV"
      And the answer to "org.headcount" is "US-NV: 12"
      And the answer to "sharing.recipients" is "none"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.nexus" is not met

    Scenario: A Nevada broker with data on Nevadans only does no business in California
      Given the case "ca-us-list-broker"
      And the answer to "org.established_in" is "US-NV"
      And the answer to "market.places" is "US-NV"
      And the answer to "org.headcount" is "US-NV: 12"
      And the answer to "people.locations" is "US-NV"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.nexus" is not met

  Rule: Civil Code 1798.140(d) - who is a business

    Scenario Outline: Revenue must exceed 26,625,000 dollars, not 25,000,000: <revenue>
      Given the case "ca-us-hotel-hiring"
      And the answer to "org.turnover" is "<revenue> USD"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.ccpa-business" <verdict>

      Examples:
        | revenue  | verdict    |
        | 25000001 | is not met |
        | 26624999 | is not met |
        | 26625000 | is not met |
        | 26625001 | is met     |

    Scenario Outline: Below the revenue line, trade in the data of 100,000 Californians makes a business: <people>
      Given the case "ca-us-hotel-hiring"
      And the answer to "org.turnover" is "5000000 USD"
      And the answer to "sharing.recipients" is "ad-networks"
      And the answer to "sharing.sale_income" is "1"
      And the answer to "people.traded_by_place" is "<people>"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.ccpa-business" <verdict>

      Examples:
        | people                  | verdict    |
        | US-CA: 99999            | is not met |
        | US-CA: 100000           | is met     |
        | US-CA: 100001           | is met     |
        | US-NV: 200000, US-CA: 0 | is not met |

    Scenario: Merely handling the data of 300,000 Californians makes no business of a small firm
      Given the case "ca-us-hotel-hiring"
      And the answer to "org.turnover" is "5000000 USD"
      And the answer to "people.count_by_place" is "US-CA: 300000"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.ccpa-business" is not met

    Scenario: A small firm that buys lists on 120,000 Californians is a business, though it sells nothing
      Given the case "ca-us-hotel-hiring"
      And the answer to "org.turnover" is "5000000 USD"
      And the answer to "data.sources" is "bought"
      And the answer to "people.traded_by_place" is "US-CA: 120000"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.ccpa-business" is met

    Scenario Outline: A small shop whose site passes data on 130,000 visitors to other firms is a business: <tags>
      Given the case "ca-us-hotel-hiring"
      And the answer to "org.turnover" is "5000000 USD"
      And the answer to "online.device_storage" is "<tags>"
      And the answer to "sharing.sale_income" is "0"
      And the answer to "people.traded_by_place" is "US-CA: 130000"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.ccpa-business" is met

      Examples:
        | tags                 |
        | advertising-tracking |
        | outside-tags         |

    Scenario Outline: Half of the income from selling or sharing data makes a business: <share> per cent
      Given the case "ca-us-hotel-hiring"
      And the answer to "org.turnover" is "5000000 USD"
      And the answer to "sharing.recipients" is "buyers-for-money"
      And the answer to "people.traded_by_place" is "US-CA: 500"
      And the answer to "sharing.sale_income" is "<share>"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.ccpa-business" <verdict>

      Examples:
        | share | verdict    |
        | 49    | is not met |
        | 50    | is met     |
        | 51    | is met     |

    Scenario Outline: Income from rented lists and matched cookie numbers counts too: <recipients>
      Given the case "ca-us-hotel-hiring"
      And the answer to "org.turnover" is "5000000 USD"
      And the answer to "sharing.recipients" is "<recipients>"
      And the answer to "people.traded_by_place" is "US-CA: 500"
      And the answer to "sharing.sale_income" is "60"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.ccpa-business" is met

      Examples:
        | recipients    |
        | opt-out-lists |
        | id-matchers   |
        | ad-networks   |

    Scenario Outline: A small affiliate that shares brand and customer data with a larger Californian business is one too, wherever it is: <tie>
      Given the case "ca-us-hotel-hiring"
      And the answer to "org.turnover" is "5000000 USD"
      And the answer to "org.group_ties" is "<tie>"
      And the answer to "org.established_in" is "US-NV"
      And the answer to "market.places" is "US-NV"
      And the answer to "org.headcount" is "US-NV: 8"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.ccpa-business" <verdict>

      Examples:
        | tie                   | verdict    |
        | shares-brand-and-data | is met     |
        | linked-over-50        | is not met |
        | none                  | is not met |

    Scenario Outline: Only those who work for profit: <kind>
      Given the case "ca-us-hotel-hiring"
      And the answer to "org.kind" is "<kind>"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.ccpa-business" <verdict>

      Examples:
        | kind        | verdict    |
        | for-profit  | is met     |
        | sole-trader | is met     |
        | nonprofit   | is not met |
        | charity     | is not met |
        | public-body | is not met |

    Scenario: A large firm that does no business in California is no business under its act
      Given the case "ca-us-hotel-hiring"
      And the answer to "org.established_in" is "US-NV"
      And the answer to "market.places" is "US-NV"
      And the answer to "org.headcount" is "US-NV: 220"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.ccpa-business" is not met

    Scenario Outline: Whoever decides on the data, alone or with others: <role>
      Given the case "ca-us-hotel-hiring"
      And the answer to "data.sources" is "clients"
      And the answer to "role.data" is "<role>"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.ccpa-business" <verdict>

      Examples:
        | role        | verdict    |
        | we-decide   | is met     |
        | jointly     | is met     |
        | for-clients | is not met |

    Scenario Outline: Data about people must be used, work contacts included: <about>
      Given the case "ca-us-hotel-hiring"
      And the answer to "data.about_people" is "<about>"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.ccpa-business" <verdict>

      Examples:
        | about              | verdict    |
        | yes                | is met     |
        | work-contacts-only | is met     |
        | no                 | is not met |

    Scenario Outline: Some of the people must live in California: <places>
      Given the case "ca-us-hotel-hiring"
      And the answer to "people.locations" is "<places>"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.ccpa-business" <verdict>

      Examples:
        | places       | verdict    |
        | US-CA        | is met     |
        | US-NV, US-CA | is met     |
        | US-NV        | is not met |
        | US           | is open    |

    Scenario Outline: Customers, applicants, staff, contractors and business contacts all count as consumers: <people>
      Given the case "ca-us-hotel-hiring"
      And the answer to "people.groups" is "<people>"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.ccpa-business" is met

      Examples:
        | people            |
        | customers         |
        | applicants        |
        | employees         |
        | contractors       |
        | business-contacts |

    Scenario: Revenue not known, no trade in data: the question stays open
      Given the case "ca-us-hotel-hiring"
      And the answer to "org.turnover" is not known
      When it is assessed as of 2026-11-24
      Then the test "us-ca.ccpa-business" is open
      And "us-ca-ccpa.100c.minimisation" may apply, and "org.turnover" would settle it

    Scenario: A lender is no business as to the data of its borrowers, for all its revenue
      Given the case "ca-us-lender"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.ccpa-business" is not met

  Rule: Civil Code 1798.145(c), (e) - data left to the finance and health privacy acts

    Scenario Outline: Data on borrowers of a finance firm is left to the finance acts: <sector>
      Given the case "ca-us-lender"
      And the answer to "org.sector" is "<sector>"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.carved-out" <verdict>

      Examples:
        | sector              | verdict    |
        | bank                | is met     |
        | lender              | is met     |
        | finance-other       | is met     |
        | insurer-life-health | is met     |
        | insurer-other       | is met     |
        | investment          | is met     |
        | real-estate         | is not met |

    Scenario: So is data on insured people
      Given the case "ca-us-lender"
      And the answer to "org.sector" is "insurer-other"
      And the answer to "people.groups" is "insured"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.carved-out" is met

    Scenario: A lender that also lends to firms keeps that part inside the CCPA
      Given the case "ca-us-lender"
      And the answer to "credit.activity" is "consumer-credit, business-credit"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.carved-out" is not met

    Scenario Outline: The firm is not out, only the data: with <people> in the tool the lender is inside
      Given the case "ca-us-lender"
      And the answer to "people.groups" is "borrowers, <people>"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.beyond-clients" is met
      And the test "us-ca.carved-out" is not met
      And the test "us-ca.ccpa-business" is met

      Examples:
        | people            |
        | prospects         |
        | public-visitors   |
        | service-users     |
        | students          |
        | tenants           |
        | applicants        |
        | employees         |
        | former-employees  |
        | contractors       |
        | platform-workers  |
        | business-contacts |

    Scenario: With borrowers alone nobody else is in the tool
      Given the case "ca-us-lender"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.beyond-clients" is not met

    Scenario: A lender's tool on nobody but frail people it lends nothing to is not covered by the finance acts
      Given the case "ca-us-lender"
      And the answer to "people.groups" is "elderly-or-frail"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.carved-out" is not met

    Scenario Outline: Customers in general may or may not fall under those acts: <people>
      Given the case "ca-us-lender"
      And the answer to "people.groups" is "<people>"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.carved-out" is open
      And "us-ca-ccpa.130.privacy-policy" may apply

      Examples:
        | people               |
        | customers            |
        | borrowers, customers |

    Scenario Outline: The answer to that question decides: <law> (Civil Code 1798.145(c), (e))
      Given the case "ca-us-lender"
      And the answer to "people.groups" is "customers"
      And the open question of law "us-ca-ccpa.customers-under-other-acts" is settled as <law>
      When it is assessed as of 2026-11-24
      Then the test "us-ca.carved-out" <verdict>

      Examples:
        | law | verdict    |
        | yes | is met     |
        | no  | is not met |

    Scenario Outline: Patients' health data is left to the health acts, whether or not insurers are billed: <part>
      Given the case "ca-us-clinic"
      And the answer to "health.activity" is "<part>"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.carved-out" <verdict>

      Examples:
        | part                                  | verdict    |
        | treats-patients, bills-electronically | is met     |
        | treats-patients                       | is met     |
        | for-care-providers                    | is met     |
        | hosts-records                         | is met     |
        | none                                  | is not met |

    Scenario: A health plan's data on insured people is left to the health acts
      Given the case "ca-us-clinic"
      And the answer to "health.activity" is "health-plan"
      And the answer to "people.groups" is "insured"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.carved-out" is met

    Scenario: Without health data in the tool a clinic that HIPAA does not bind is not carved out
      Given the case "ca-us-clinic"
      And the answer to "data.kinds" is "contact"
      And the answer to "health.activity" is "treats-patients"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.carved-out" is not met

    Scenario: The bare name of a patient is protected where HIPAA binds the clinic
      Given the case "ca-us-clinic"
      And the answer to "data.kinds" is "contact"
      And the answer to "health.activity" is "treats-patients, bills-electronically"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.carved-out" is met

    Scenario: Health data of the clinic's own staff stays inside the CCPA
      Given the case "ca-us-clinic"
      And the answer to "people.groups" is "employees"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.carved-out" is not met
      And the test "us-ca.ccpa-business" is met

    Scenario: Frail people who are not patients stay inside too
      Given the case "ca-us-clinic"
      And the answer to "people.groups" is "elderly-or-frail"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.carved-out" is not met

    Scenario: Patients who also buy other things leave the question open
      Given the case "ca-us-clinic"
      And the answer to "people.groups" is "patients, customers"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.carved-out" is open

  Rule: Civil Code 1798.140(ae), 11 CCR 7001(bbb) - sensitive data

    Scenario Outline: On the list: <kind> (Civil Code 1798.140(ae), 11 CCR 7001(bbb))
      Given the case "ca-us-hotel-hiring"
      And the answer to "data.kinds" is "<kind>"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.sensitive" is met

      Examples:
        | kind           |
        | id-numbers     |
        | account-logins |
        | location       |
        | origin         |
        | religion       |
        | union          |
        | immigration    |
        | genetic        |
        | other-omic     |
        | biometric      |
        | neural         |
        | health         |
        | disability     |
        | sex-life       |

    Scenario Outline: Not on the list, though sensitive elsewhere: <kind>
      Given the case "ca-us-hotel-hiring"
      And the answer to "data.kinds" is "<kind>"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.sensitive" is not met

      Examples:
        | kind           |
        | politics       |
        | convictions    |
        | credit-history |
        | money          |
        | browsing       |
        | pictures-voice |

    Scenario Outline: Messages count only where the tool reads them between other people: <kinds>, <listening>
      Given the case "ca-us-hotel-hiring"
      And the answer to "data.kinds" is "<kinds>"
      And the answer to "use.purposes" is "customer-chat"
      And the answer to "interaction.listening" is "<listening>"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.sensitive" <verdict>

      Examples:
        | kinds    | listening      | verdict    |
        | messages | reads-messages | is met     |
        | messages | none           | is not met |
        | contact  | reads-messages | is not met |

    Scenario Outline: Recognising people by their body counts: <use>
      Given the case "ca-us-hotel-hiring"
      And the answer to "bio.uses" is "<use>"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.sensitive" <verdict>

      Examples:
        | use             | verdict    |
        | verify-one      | is met     |
        | identify-many   | is met     |
        | keeps-templates | is met     |
        | emotion         | is not met |

    Scenario Outline: What the tool guesses counts: <guess>
      Given the case "ca-us-hotel-hiring"
      And the answer to "output.infers" is "<guess>"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.sensitive" <verdict>

      Examples:
        | guess            | verdict    |
        | health           | is met     |
        | origin           | is met     |
        | beliefs          | is met     |
        | sexuality        | is met     |
        | work-performance | is not met |
        | personality      | is not met |

    Scenario Outline: All data on someone known to be under 16 counts; where children may turn up it is open: <ages>
      Given the case "ca-us-hotel-hiring"
      And the answer to "people.groups" is "customers"
      And the answer to "children.ages" is "<ages>"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.sensitive" <verdict>

      Examples:
        | ages      | verdict    |
        | under-13  | is open    |
        | age-13    | is open    |
        | age-14    | is open    |
        | age-15    | is open    |
        | age-16-17 | is not met |
        | none      | is not met |

    Scenario Outline: Knowing decides: <law>
      Given the case "ca-us-hotel-hiring"
      And the answer to "people.groups" is "customers"
      And the answer to "children.ages" is "age-14"
      And the open question of law "us-ca-ccpa.knows-under-16" is settled as <law>
      When it is assessed as of 2026-11-24
      Then the test "us-ca.sensitive" <verdict>

      Examples:
        | law | verdict    |
        | yes | is met     |
        | no  | is not met |

  Rule: Civil Code 1798.140(ad), (ah) - selling and sharing

    Scenario Outline: Who gets the data decides: <who>
      Given the case "ca-us-hotel-hiring"
      And the answer to "sharing.recipients" is "<who>"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.sells-or-shares" <verdict>

      Examples:
        | who                    | verdict    |
        | buyers-for-money       | is met     |
        | buyers-for-other-value | is met     |
        | ad-networks            | is met     |
        | opt-out-lists          | is met     |
        | id-matchers            | is met     |
        | other-firms            | is not met |
        | group-companies        | is not met |
        | authorities            | is not met |
        | none                   | is not met |

    Scenario Outline: A supplier without the contract terms, or that trains on the data, may be a buyer: <terms>, <training>
      Given the case "ca-us-hotel-hiring"
      And the answer to "vendor.contract" is "<terms>"
      And the answer to "vendor.training_use" is "<training>"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.sells-or-shares" <verdict>

      Examples:
        | terms      | training     | verdict    |
        | none       | barred       | is open    |
        | data-terms | allowed      | is open    |
        | data-terms | done-anyway  | is open    |
        | data-terms | switched-off | is not met |
        | data-terms | barred       | is not met |

    Scenario Outline: The answer to that question decides: <law> (Civil Code 1798.140(ad), (ah))
      Given the case "ca-us-hotel-hiring"
      And the answer to "vendor.contract" is "none"
      And the open question of law "us-ca-ccpa.supplier-as-buyer" is settled as <law>
      When it is assessed as of 2026-11-24
      Then the test "us-ca.sells-or-shares" <verdict>

      Examples:
        | law | verdict    |
        | yes | is met     |
        | no  | is not met |

    Scenario: On one's own machines there is no supplier to whom data could be sold
      Given the case "ca-us-hotel-hiring"
      And the answer to "vendor.runs_it" is "own-machines"
      And the answer to "vendor.contract" is "none"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.sells-or-shares" is not met

    Scenario Outline: What the site stores decides on its visitors: <storage>
      Given the case "ca-us-hotel-hiring"
      And the answer to "online.device_storage" is "<storage>"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.site-sells-or-shares" <verdict>

      Examples:
        | storage              | verdict    |
        | advertising-tracking | is met     |
        | outside-tags         | is open    |
        | own-statistics       | is not met |
        | strictly-needed      | is not met |

    Scenario Outline: Tags of other firms are a sale or not, by what the firm gets in return: <law>
      Given the case "ca-us-hotel-hiring"
      And the answer to "online.device_storage" is "outside-tags"
      And the open question of law "us-ca-ccpa.supplier-as-buyer" is settled as <law>
      When it is assessed as of 2026-11-24
      Then the test "us-ca.site-sells-or-shares" <verdict>

      Examples:
        | law | verdict    |
        | yes | is met     |
        | no  | is not met |

  Rule: Civil Code 1798.81.5 - data that must be secured at a firm of any size

    Scenario Outline: On the list: <kind> (Civil Code 1798.81.5)
      Given the case "ca-us-bakery-chat"
      And the answer to "data.kinds" is "<kind>"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.secured-data" <verdict>

      Examples:
        | kind           | verdict    |
        | id-numbers     | is met     |
        | account-logins | is met     |
        | health         | is met     |
        | genetic        | is met     |
        | biometric      | is met     |
        | contact        | is not met |
        | religion       | is not met |

    Scenario Outline: Any private firm or association, not a public body: <kind>
      Given the case "ca-us-bakery-chat"
      And the answer to "data.kinds" is "id-numbers"
      And the answer to "org.kind" is "<kind>"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.secured-data" <verdict>

      Examples:
        | kind        | verdict    |
        | nonprofit   | is met     |
        | sole-trader | is met     |
        | public-body | is not met |

    Scenario: Not for data on Nevadans
      Given the case "ca-us-bakery-chat"
      And the answer to "data.kinds" is "id-numbers"
      And the answer to "people.locations" is "US-NV"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.secured-data" is not met

    Scenario: Not for a firm that does no business in California
      Given the case "ca-us-bakery-chat"
      And the answer to "data.kinds" is "id-numbers"
      And the answer to "org.established_in" is "US-NV"
      And the answer to "market.places" is "US-NV"
      And the answer to "org.headcount" is "US-NV: 9"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.secured-data" is not met

    Scenario: Not for patients' data under the health acts
      Given the case "ca-us-clinic"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.secured-data" is not met

  Rule: 11 CCR 7001(e) - a tool that decides in place of a person

    Scenario Outline: How the decision is taken: <how>
      Given the case "ca-us-hotel-hiring"
      And the answer to "decision.automation" is "<how>"
      And the answer to "decision.reviewer" is "none"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.admt" <verdict>

      Examples:
        | how                       | verdict    |
        | machine-alone             | is met     |
        | machine-then-appeal       | is met     |
        | person-confirms           | is met     |
        | person-reviews            | is met     |
        | person-decides-with-hints | is met     |
        | no-decision               | is not met |

    Scenario Outline: A person who signs without looking does not count, whatever they know: <how>
      Given the case "ca-us-hotel-hiring"
      And the answer to "decision.automation" is "<how>"
      And the answer to "decision.reviewer" is "understands, looks-at-more, can-change, before-effect"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.admt" <verdict>

      Examples:
        | how                       | verdict    |
        | machine-then-appeal       | is met     |
        | person-confirms           | is met     |
        | person-reviews            | is not met |
        | person-decides-with-hints | is not met |

    Scenario Outline: All of knowledge, other facts, power and time are needed: <reviewer>
      Given the case "ca-us-hotel-hiring"
      And the answer to "decision.automation" is "person-reviews"
      And the answer to "decision.reviewer" is "<reviewer>"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.admt" is met

      Examples:
        | reviewer                                  |
        | looks-at-more, can-change, before-effect  |
        | understands, can-change, before-effect    |
        | understands, looks-at-more, before-effect |
        | understands, looks-at-more, can-change    |

    Scenario: Not known what the reviewer can do: open
      Given the case "ca-us-hotel-hiring"
      And the answer to "decision.automation" is "person-reviews"
      And the answer to "decision.reviewer" is not known
      When it is assessed as of 2026-11-24
      Then the test "us-ca.admt" is open

    Scenario: Without data about people there is no such tool
      Given the case "ca-us-hotel-hiring"
      And the answer to "data.about_people" is "no"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.admt" is not met

    Scenario: A program with fixed rules counts as well: computation is enough, AI is not needed
      Given the case "ca-us-hotel-hiring"
      And the answer to "use.technology" is "fixed-rules"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.admt" is met

  Rule: 11 CCR 7001(ddd) - significant decisions

    Scenario Outline: In: <matter>
      Given the case "ca-us-hotel-hiring"
      And the answer to "decision.domains" is "<matter>"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.significant-decision" is met

      Examples:
        | matter           |
        | credit           |
        | other-finance    |
        | housing          |
        | education        |
        | job              |
        | pay-or-promotion |
        | health-care      |

    Scenario Outline: Out: <matter>
      Given the case "ca-us-hotel-hiring"
      And the answer to "decision.domains" is "<matter>"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.significant-decision" is not met

      Examples:
        | matter           |
        | insurance        |
        | essential-goods  |
        | justice          |
        | public-benefits  |
        | price-or-terms   |
        | account-access   |
        | advertising-only |
        | other-matter     |
        | low-stakes       |

    Scenario Outline: Giving out work counts for employees only: <people>
      Given the case "ca-us-hotel-hiring"
      And the answer to "decision.domains" is "tasks-hours"
      And the answer to "people.groups" is "<people>"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.significant-decision" <verdict>

      Examples:
        | people           | verdict    |
        | employees        | is met     |
        | contractors      | is not met |
        | platform-workers | is not met |

    Scenario: A decision on a job about employees is in by itself; without any matter nothing is decided
      Given the case "ca-us-hotel-hiring"
      And the answer to "decision.domains" is "none"
      And the answer to "people.groups" is "employees"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.significant-decision" is not met

  Rule: 11 CCR 7200 - the three together

    Scenario: A hotel group that lets a tool turn applicants down uses such a tool for a significant decision
      Given the case "ca-us-hotel-hiring"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.admt-significant" is met

    Scenario: Not a firm below the thresholds
      Given the case "ca-us-hotel-hiring"
      And the answer to "org.turnover" is "5000000 USD"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.admt-significant" is not met

    Scenario: Not where a competent person decides
      Given the case "ca-us-hotel-hiring"
      And the answer to "decision.automation" is "person-reviews"
      And the answer to "decision.reviewer" is "understands, looks-at-more, can-change, before-effect"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.admt-significant" is not met

    Scenario: Not for insurance
      Given the case "ca-us-hotel-hiring"
      And the answer to "decision.domains" is "insurance"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.admt-significant" is not met

  Rule: 11 CCR 7150(b) - when a risk assessment is due

    Scenario: A competent person decides, nothing sensitive, nothing sold: no assessment
      Given the case "ca-us-hotel-hiring"
      And the answer to "decision.automation" is "person-reviews"
      And the answer to "decision.reviewer" is "understands, looks-at-more, can-change, before-effect"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.risk-assessment" is not met

    Scenario: Selling data
      Given the case "ca-us-hotel-hiring"
      And the answer to "decision.automation" is "person-reviews"
      And the answer to "decision.reviewer" is "understands, looks-at-more, can-change, before-effect"
      And the answer to "sharing.recipients" is "buyers-for-money"
      And the answer to "sharing.kinds_sold" is "ordinary"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.risk-assessment" is met

    Scenario: Sensitive data
      Given the case "ca-us-hotel-hiring"
      And the answer to "decision.automation" is "person-reviews"
      And the answer to "decision.reviewer" is "understands, looks-at-more, can-change, before-effect"
      And the answer to "data.kinds" is "contact, health"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.risk-assessment" is met

    Scenario: A machine that decides on jobs
      Given the case "ca-us-hotel-hiring"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.risk-assessment" is met

    Scenario: Not a firm below the thresholds, whatever it does
      Given the case "ca-us-hotel-hiring"
      And the answer to "org.turnover" is "5000000 USD"
      And the answer to "data.kinds" is "contact, health"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.risk-assessment" is not met

    Scenario Outline: Conclusions drawn from watching people at work or study: <people>
      Given the case "ca-us-hotel-hiring"
      And the answer to "decision.automation" is "person-reviews"
      And the answer to "decision.reviewer" is "understands, looks-at-more, can-change, before-effect"
      And the answer to "data.sources" is "observed"
      And the answer to "people.groups" is "<people>"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.risk-assessment" <verdict>

      Examples:
        | people           | verdict    |
        | applicants       | is met     |
        | students         | is met     |
        | employees        | is met     |
        | contractors      | is met     |
        | platform-workers | is met     |
        | customers        | is not met |

    Scenario: Watching without any conclusion about the person is not enough
      Given the case "ca-us-hotel-hiring"
      And the answer to "decision.automation" is "person-reviews"
      And the answer to "decision.reviewer" is "understands, looks-at-more, can-change, before-effect"
      And the answer to "data.sources" is "observed"
      And the answer to "output.kinds" is "dashboard"
      And the answer to "output.infers" is "none"
      And the answer to "use.purposes" is "recruitment"
      And the answer to "employment.uses" is "sort-applications"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.risk-assessment" is not met

    Scenario: Conclusions without watching are not enough
      Given the case "ca-us-hotel-hiring"
      And the answer to "decision.automation" is "person-reviews"
      And the answer to "decision.reviewer" is "understands, looks-at-more, can-change, before-effect"
      And the answer to "output.infers" is "personality"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.risk-assessment" is not met

    Scenario Outline: Conclusions from cameras in a place such as a clinic, school, law office or place of worship: <sector>
      Given the case "ca-us-hotel-hiring"
      And the answer to "decision.automation" is "person-reviews"
      And the answer to "decision.reviewer" is "understands, looks-at-more, can-change, before-effect"
      And the answer to "people.groups" is "public-visitors"
      And the answer to "decision.domains" is "none"
      And the answer to "use.purposes" is "surveillance"
      And the answer to "org.sector" is "<sector>"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.risk-assessment" <verdict>

      Examples:
        | sector              | verdict    |
        | health-care         | is met     |
        | pharmacy            | is met     |
        | social-care         | is met     |
        | education           | is met     |
        | us-federal-school   | is met     |
        | academic-research   | is met     |
        | legal               | is met     |
        | political-religious | is met     |
        | retail-hospitality  | is not met |

    Scenario: The same clinic without cameras
      Given the case "ca-us-hotel-hiring"
      And the answer to "decision.automation" is "person-reviews"
      And the answer to "decision.reviewer" is "understands, looks-at-more, can-change, before-effect"
      And the answer to "people.groups" is "public-visitors"
      And the answer to "decision.domains" is "none"
      And the answer to "use.purposes" is "data-analysis"
      And the answer to "org.sector" is "health-care"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.risk-assessment" is not met

    Scenario: Cameras in a clinic that draw no conclusion on anybody
      Given the case "ca-us-hotel-hiring"
      And the answer to "decision.automation" is "person-reviews"
      And the answer to "decision.reviewer" is "understands, looks-at-more, can-change, before-effect"
      And the answer to "people.groups" is "public-visitors"
      And the answer to "decision.domains" is "none"
      And the answer to "use.purposes" is "surveillance"
      And the answer to "org.sector" is "health-care"
      And the answer to "output.kinds" is "dashboard"
      And the answer to "output.infers" is "none"
      And the answer to "employment.uses" is "none"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.risk-assessment" is not met

    Scenario Outline: Training a tool for decisions on people: <features>
      Given the case "ca-us-hotel-hiring"
      And the answer to "decision.automation" is "person-reviews"
      And the answer to "decision.reviewer" is "understands, looks-at-more, can-change, before-effect"
      And the answer to "role.deeds" is "built-it, sells-it"
      And the answer to "training.level" is "from-scratch"
      And the answer to "training.data" is "own-people-data"
      And the answer to "use.purposes" is "model-making"
      And the answer to "data.kinds" is "contact, pictures-voice"
      And the answer to "decision.domains" is "none"
      And the answer to "product.features" is "<features>"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.risk-assessment" <verdict>

      Examples:
        | features                | verdict    |
        | for-hiring-decisions    | is met     |
        | for-decisions-on-people | is met     |
        | open-to-public          | is not met |

    Scenario Outline: Training a tool that reads bodies: <bio>
      Given the case "ca-us-hotel-hiring"
      And the answer to "decision.automation" is "person-reviews"
      And the answer to "decision.reviewer" is "understands, looks-at-more, can-change, before-effect"
      And the answer to "role.deeds" is "built-it, sells-it"
      And the answer to "training.level" is "from-scratch"
      And the answer to "training.data" is "own-people-data"
      And the answer to "use.purposes" is "model-making"
      And the answer to "data.kinds" is "contact, pictures-voice"
      And the answer to "decision.domains" is "none"
      And the answer to "product.features" is "business-only"
      And the answer to "bio.uses" is "<bio>"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.risk-assessment" <verdict>

      Examples:
        | bio               | verdict    |
        | emotion           | is met     |
        | attention-fatigue | is met     |
        | none              | is not met |

    Scenario: Training on made-up data only
      Given the case "ca-us-hotel-hiring"
      And the answer to "decision.automation" is "person-reviews"
      And the answer to "decision.reviewer" is "understands, looks-at-more, can-change, before-effect"
      And the answer to "role.deeds" is "built-it, sells-it"
      And the answer to "training.level" is "from-scratch"
      And the answer to "training.data" is "own-people-data"
      And the answer to "use.purposes" is "model-making"
      And the answer to "data.kinds" is "contact, pictures-voice"
      And the answer to "decision.domains" is "none"
      And the answer to "product.features" is "for-hiring-decisions"
      And the answer to "training.data" is "made-up-data"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.risk-assessment" is not met

  Rule: 11 CCR 7120(b) - when a cybersecurity audit is due

    Scenario Outline: With revenue above the line, the number of people decides: <people>, <intimate>
      Given the case "ca-us-hotel-hiring"
      And the answer to "people.count_by_place" is "<people>"
      And the answer to "people.sensitive_by_place" is "<intimate>"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.cyber-audit" <verdict>

      Examples:
        | people                  | intimate               | verdict    |
        | US-CA: 249999           | US-CA: 0               | is not met |
        | US-CA: 250000           | US-CA: 0               | is met     |
        | US-CA: 250001           | US-CA: 0               | is met     |
        | US-CA: 0                | US-CA: 49999           | is not met |
        | US-CA: 0                | US-CA: 50000           | is met     |
        | US-CA: 0                | US-CA: 50001           | is met     |
        | US-NV: 900000, US-CA: 0 | US-NV: 90000, US-CA: 0 | is not met |

    Scenario Outline: With that many people, revenue decides, even for a business by its trade in data: <revenue>
      Given the case "ca-us-hotel-hiring"
      And the answer to "org.turnover" is "<revenue> USD"
      And the answer to "people.count_by_place" is "US-CA: 250000"
      And the answer to "sharing.recipients" is "ad-networks"
      And the answer to "sharing.sale_income" is "10"
      And the answer to "people.traded_by_place" is "US-CA: 250000"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.ccpa-business" is met
      And the test "us-ca.cyber-audit" <verdict>

      Examples:
        | revenue  | verdict    |
        | 26625000 | is not met |
        | 26625001 | is met     |

    Scenario Outline: Half of the income from selling data is enough by itself: <share>
      Given the case "ca-us-list-broker"
      And the answer to "sharing.sale_income" is "<share>"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.cyber-audit" <verdict>

      Examples:
        | share | verdict    |
        | 49    | is not met |
        | 50    | is met     |
        | 51    | is met     |

    Scenario: A firm that is no business under the CCPA needs no audit
      Given the case "ca-us-hotel-hiring"
      And the answer to "org.kind" is "nonprofit"
      And the answer to "people.count_by_place" is "US-CA: 900000"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.cyber-audit" is not met

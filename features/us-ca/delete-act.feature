Feature: Delete Act, what a data broker owes
  A business under the CCPA that sells data on people it does not deal with registers each year and deletes through one platform.

  Rule: Sections 1798.99.80 to 1798.99.86 - registration and deletion

    Scenario: A list broker registers and deletes
      Given the case "ca-us-list-broker"
      When it is assessed as of 2026-11-24
      Then "us-ca-delete-act.broker" applies and is in force from 2020-01-01

    Scenario Outline: From 1 January 2020: <day>
      Given the case "ca-us-list-broker"
      When it is assessed as of <day>
      Then "us-ca-delete-act.broker" applies and is <state> from 2020-01-01

      Examples:
        | day        | state    |
        | 2019-12-31 | upcoming |
        | 2020-01-01 | in force |

    Scenario Outline: Who buys: <who>
      Given the case "ca-us-list-broker"
      And the answer to "sharing.recipients" is "<who>"
      When it is assessed as of 2026-11-24
      Then "us-ca-delete-act.broker" <verdict>

      Examples:
        | who                    | verdict                                           |
        | buyers-for-money       | applies                                           |
        | buyers-for-other-value | applies                                           |
        | opt-out-lists          | applies                                           |
        | ad-networks            | applies                                           |
        | id-matchers            | applies                                           |
        | other-firms            | does not apply because its conditions are not met |
        | none                   | does not apply because its conditions are not met |

    Scenario: Selling data on one's own customers makes no broker
      Given the case "ca-us-list-broker"
      And the answer to "sharing.kinds_sold" is "ordinary"
      When it is assessed as of 2026-11-24
      Then "us-ca-delete-act.broker" does not apply because its conditions are not met

    Scenario: A firm that hands data to a supplier without terms is no broker for that
      Given the case "ca-us-hotel-hiring"
      And the answer to "vendor.contract" is "none"
      And the answer to "sharing.recipients" is "ad-networks"
      And the answer to "sharing.kinds_sold" is "ordinary"
      When it is assessed as of 2026-11-24
      Then "us-ca-delete-act.broker" does not apply because its conditions are not met

    Scenario Outline: Only a business under the CCPA: <fact> is <answer>
      Given the case "ca-us-list-broker"
      And the answer to "data.sources" is "bought, clients"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-ca-delete-act.broker" does not apply because its conditions are not met

      Examples:
        | fact             | answer      |
        | org.kind         | nonprofit   |
        | people.locations | US-NV       |
        | role.data        | for-clients |

    Scenario: A broker below all three thresholds is none under this act
      Given the case "ca-us-list-broker"
      And the answer to "people.traded_by_place" is "US-CA: 99999"
      And the answer to "sharing.sale_income" is "40"
      When it is assessed as of 2026-11-24
      Then "us-ca-delete-act.broker" does not apply because its conditions are not met

    Scenario: Not known what is sold
      Given the case "ca-us-list-broker"
      And the answer to "sharing.kinds_sold" is not known
      When it is assessed as of 2026-11-24
      Then "us-ca-delete-act.broker" may apply, and "sharing.kinds_sold" would settle it

    Scenario: A Nevada broker that sells data on Californians may have to register
      Given the case "ca-us-list-broker"
      And the answer to "org.established_in" is "US-NV"
      And the answer to "market.places" is "US-NV"
      And the answer to "org.headcount" is "US-NV: 12"
      When it is assessed as of 2026-11-24
      Then "us-ca-delete-act.broker" may apply

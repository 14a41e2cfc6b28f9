Feature: New York, rents set by a tool that pools landlords' data
  The tool must pool data of several landlords; that is seldom known to the landlord, so the duty may apply until it is looked up.

  Rule: GBL 340-b - landlords and suppliers

    Scenario Outline: In force on 15 December 2025: <day>
      Given the case "us-fed-landlord"
      And the answer to "people.locations" is "US-NY"
      And the answer to "use.purposes" is "pricing"
      And the answer to "price.setting" is "shared-with-rivals"
      And the open question of law "us-ny-340b.pools-landlords" is settled as yes
      When it is assessed as of <day>
      Then "us-ny-340b.no-shared-rents" applies and is <state> from 2025-12-15

      Examples:
        | day        | state    |
        | 2025-12-14 | upcoming |
        | 2025-12-15 | in force |

    Scenario Outline: Who and what: <what>
      Given the case "us-fed-landlord"
      And the answer to "people.locations" is "US-NY"
      And the answer to "use.purposes" is "pricing"
      And the answer to "price.setting" is "shared-with-rivals"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-28
      Then "us-ny-340b.no-shared-rents" <verdict>

      Examples:
        | what                        | fact             | answer             | verdict                                           |
        | a small landlord            | housing.activity | lets-up-to-50      | may apply                                         |
        | a large landlord            | housing.activity | lets-over-50       | may apply                                         |
        | no landlord                 | housing.activity | none               | does not apply because its conditions are not met |
        | homes in Missouri           | people.locations | US-MO              | does not apply because its conditions are not met |
        | a price by demand           | price.setting    | by-market          | does not apply because its conditions are not met |
        | a supplier of such a tool   | role.deeds       | built-it, sells-it | may apply                                         |

    Scenario Outline: A supplier that sets no rents itself: settled as <law>
      Given the case "us-fed-landlord"
      And the answer to "people.locations" is "US-NY"
      And the answer to "use.purposes" is "pricing"
      And the answer to "price.setting" is "none"
      And the answer to "housing.activity" is "none"
      And the answer to "role.deeds" is "built-it, sells-it"
      And the open question of law "us-ny-340b.pools-landlords" is settled as <law>
      When it is assessed as of 2026-11-28
      Then "us-ny-340b.no-shared-rents" <verdict>

      Examples:
        | law | verdict                                           |
        | yes | applies                                           |
        | no  | does not apply because its conditions are not met |

    Scenario: A landlord who has such a tool built but neither uses nor offers it
      Given the case "us-fed-landlord"
      And the answer to "people.locations" is "US-NY"
      And the answer to "use.purposes" is "pricing"
      And the answer to "price.setting" is "shared-with-rivals"
      And the answer to "role.deeds" is "built-it"
      And the open question of law "us-ny-340b.pools-landlords" is settled as yes
      When it is assessed as of 2026-11-28
      Then "us-ny-340b.no-shared-rents" does not apply because its conditions are not met

    Scenario: A supplier of a tool that chooses tenants sets no rents, whatever it pools
      Given the case "us-fed-landlord"
      And the answer to "people.locations" is "US-NY"
      And the answer to "use.purposes" is "tenant-screening"
      And the answer to "role.deeds" is "built-it, sells-it"
      And the open question of law "us-ny-340b.pools-landlords" is settled as yes
      When it is assessed as of 2026-11-28
      Then "us-ny-340b.no-shared-rents" does not apply because its conditions are not met

    Scenario: The market alone is in New York
      Given the case "us-fed-landlord"
      And the answer to "market.places" is "US-NY"
      And the answer to "use.purposes" is "pricing"
      And the answer to "price.setting" is "shared-with-rivals"
      When it is assessed as of 2026-11-28
      Then "us-ny-340b.no-shared-rents" may apply

    Scenario: A supplier of tools for prices of goods is outside
      Given the case "us-fed-landlord"
      And the answer to "people.locations" is "US-NY"
      And the answer to "use.purposes" is "pricing"
      And the answer to "decision.domains" is "price-or-terms"
      And the answer to "price.setting" is "by-market"
      And the answer to "role.deeds" is "built-it, sells-it"
      When it is assessed as of 2026-11-28
      Then "us-ny-340b.no-shared-rents" does not apply because its conditions are not met

    Scenario: How rents are set is not known
      Given the case "us-fed-landlord"
      And the answer to "people.locations" is "US-NY"
      And the answer to "use.purposes" is "pricing"
      And the answer to "price.setting" is not known
      And the open question of law "us-ny-340b.pools-landlords" is settled as yes
      When it is assessed as of 2026-11-28
      Then "us-ny-340b.no-shared-rents" may apply, and "price.setting" would settle it

Feature: Fair Housing Act, screening, rents, loans and adverts
  Whoever rents, sells, lends for or advertises homes must keep AI from shutting people out; effect still counts. Letting in the
  small house one lives in is exempt, its adverts are not.

  Rule: 42 U.S.C. 3604-3606 - no exclusion by machine

    Scenario: All homes are bound after 31 December 1968: the day before
      Given the case "us-fed-landlord"
      When it is assessed as of 1968-12-31
      Then "us-fha.screening-and-ads" applies and is upcoming from 1969-01-01

    Scenario: All homes are bound after 31 December 1968: the day itself
      Given the case "us-fed-landlord"
      When it is assessed as of 1969-01-01
      Then "us-fha.screening-and-ads" applies and is in force from 1969-01-01

    Scenario Outline: Choosing tenants, or any decision on homes, is enough by itself: <what>
      Given the case "us-fed-landlord"
      And the answer to "housing.activity" is "none"
      And the answer to "<fact1>" is "<answer1>"
      And the answer to "<fact2>" is "<answer2>"
      When it is assessed as of 2026-11-24
      Then "us-fha.screening-and-ads" <verdict>

      Examples:
        | what                 | fact1        | answer1          | fact2            | answer2      | verdict                                           |
        | choosing tenants     | use.purposes | tenant-screening | decision.domains | other-matter | applies                                           |
        | a decision on a home | use.purposes | data-analysis    | decision.domains | housing      | applies                                           |
        | neither              | use.purposes | data-analysis    | decision.domains | other-matter | does not apply because its conditions are not met |

    Scenario Outline: A firm in housing is bound in each use that meets the public: <what>
      Given the case "us-fed-landlord"
      And the answer to "use.purposes" is "accounting-admin"
      And the answer to "decision.domains" is "none"
      And the answer to "<fact1>" is "<answer1>"
      And the answer to "<fact2>" is "<answer2>"
      When it is assessed as of 2026-11-24
      Then "us-fha.screening-and-ads" <verdict>

      Examples:
        | what                                        | fact1            | answer1            | fact2            | answer2            | verdict                                           |
        | customer-chat                               | use.purposes     | customer-chat      | use.purposes     | customer-chat      | applies                                           |
        | sales-chat                                  | use.purposes     | sales-chat         | use.purposes     | sales-chat         | applies                                           |
        | pricing                                     | use.purposes     | pricing            | use.purposes     | pricing            | applies                                           |
        | ad-targeting                                | use.purposes     | ad-targeting       | use.purposes     | ad-targeting       | applies                                           |
        | marketing-outreach                          | use.purposes     | marketing-outreach | use.purposes     | marketing-outreach | applies                                           |
        | credit-scoring                              | use.purposes     | credit-scoring     | use.purposes     | credit-scoring     | applies                                           |
        | background-checks                           | use.purposes     | background-checks  | use.purposes     | background-checks  | applies                                           |
        | credit                                      | decision.domains | credit             | decision.domains | credit             | applies                                           |
        | price-or-terms                              | decision.domains | price-or-terms     | decision.domains | price-or-terms     | applies                                           |
        | advertising-only                            | decision.domains | advertising-only   | decision.domains | advertising-only   | applies                                           |
        | bookkeeping                                 | use.purposes     | accounting-admin   | use.purposes     | accounting-admin   | does not apply because its conditions are not met |
        | rents set by a firm with no part in housing | use.purposes     | pricing            | housing.activity | none               | does not apply because its conditions are not met |

    Scenario Outline: A mortgage broker's chat meets people who seek a home: <sector>
      Given the case "us-fed-landlord"
      And the answer to "org.sector" is "<sector>"
      And the answer to "housing.activity" is "home-loans-or-ads"
      And the answer to "use.purposes" is "customer-chat"
      And the answer to "decision.domains" is "none"
      When it is assessed as of 2026-11-24
      Then "us-fha.screening-and-ads" <verdict>

      Examples:
        | sector             | verdict                                           |
        | finance-other      | applies                                           |
        | retail-hospitality | does not apply because its conditions are not met |

    Scenario Outline: Every part in housing counts: <what>
      Given the case "us-fed-landlord"
      And the answer to "use.purposes" is "pricing"
      And the answer to "decision.domains" is "none"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-fha.screening-and-ads" <verdict>

      Examples:
        | what               | fact             | answer             | verdict |
        | lets-over-50       | housing.activity | lets-over-50       | applies |
        | lets-up-to-50      | housing.activity | lets-up-to-50      | applies |
        | agent              | housing.activity | agent              | applies |
        | screens-for-others | housing.activity | screens-for-others | applies |
        | home-loans-or-ads  | housing.activity | home-loans-or-ads  | applies |

    Scenario: An advertising agency is asked about housing as soon as it targets adverts
      Given the case "us-fed-data-broker"
      And the answer to "use.purposes" is "ad-targeting"
      And the answer to "housing.activity" is "home-loans-or-ads"
      When it is assessed as of 2026-11-24
      Then "us-fha.screening-and-ads" applies

    Scenario: Homes with no tie to the United States are outside
      Given the case "us-fed-landlord"
      And the answer to "org.established_in" is "FR"
      And the answer to "market.places" is "FR"
      And the answer to "people.locations" is "FR"
      When it is assessed as of 2026-11-24
      Then "us-fha.screening-and-ads" does not apply because its conditions are not met

    Scenario: HUD's proposal of 14 January 2026 changed nothing: the duty stands
      Given the case "us-fed-landlord"
      When it is assessed as of 2026-01-15
      Then "us-fha.screening-and-ads" applies and is in force from 1969-01-01

    Scenario: While the part in housing is not known, the duty may apply
      Given the case "us-fed-landlord"
      And the answer to "use.purposes" is "pricing"
      And the answer to "decision.domains" is "none"
      And the answer to "housing.activity" is not known
      When it is assessed as of 2026-11-24
      Then "us-fha.screening-and-ads" may apply, and "housing.activity" would settle it

  Rule: 42 U.S.C. 3603(b)(2) - the small house one lives in

    Scenario Outline: Exempt only for the house lived in, and not in its adverts: <what>
      Given the case "us-fed-landlord"
      And the answer to "housing.activity" is "lives-in-small-house"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-fha.screening-and-ads" <verdict>

      Examples:
        | what                        | fact             | answer                                   | verdict                                                        |
        | rooms in the own house      | housing.activity | lives-in-small-house                     | does not apply because of the exception "small-house-lived-in" |
        | also lets-over-50           | housing.activity | lives-in-small-house, lets-over-50       | applies                                                        |
        | also lets-up-to-50          | housing.activity | lives-in-small-house, lets-up-to-50      | applies                                                        |
        | also agent                  | housing.activity | lives-in-small-house, agent              | applies                                                        |
        | also screens-for-others     | housing.activity | lives-in-small-house, screens-for-others | applies                                                        |
        | also home-loans-or-ads      | housing.activity | lives-in-small-house, home-loans-or-ads  | applies                                                        |
        | in advertising              | use.purposes     | tenant-screening, ad-targeting           | applies                                                        |
        | in offers sent out          | use.purposes     | tenant-screening, marketing-outreach     | applies                                                        |
        | in the text of the advert   | use.purposes     | tenant-screening, writing                | applies                                                        |
        | in who sees the advert      | decision.domains | housing, advertising-only                | applies                                                        |
        | another house, not lived in | housing.activity | lets-up-to-50                            | applies                                                        |

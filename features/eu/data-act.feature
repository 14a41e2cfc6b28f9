Feature: Data Act, data of connected products, data terms between firms, and cloud services
  Since 12 September 2025: users may get the data of their devices and have it passed on, data terms that are imposed on other firms
  must be fair, customers may leave a cloud service, and cloud services guard data against foreign authorities.

  Rule: Articles 3 and 4 - the user's access to the data of the device

    Scenario: A maker of machines that send data tells buyers beforehand and gives them the data
      Given the case "de-machine-maker"
      And the answer to "org.headcount" is "DE: 300"
      When it is assessed as of 2026-11-24
      Then "eu-data-act.art3-4.connected-product-access" applies and is in force from 2025-09-12
      And "eu-data-act.art5-6.third-party-sharing" applies and is in force from 2025-09-12

    Scenario: The duty stands before anybody asks
      Given the case "de-machine-maker"
      And the answer to "org.headcount" is "DE: 300"
      And the answer to "org.events" is "none"
      When it is assessed as of 2026-11-24
      Then these duties apply and are in force:
        | eu-data-act.art3-4.connected-product-access |
        | eu-data-act.art5-6.third-party-sharing      |

    Scenario Outline: What is offered: <features>
      Given the case "de-machine-maker"
      And the answer to "org.headcount" is "DE: 300"
      And the answer to "product.features" is "<features>"
      When it is assessed as of 2026-11-24
      Then the test "eu-data-act.connected" <connected>
      And "eu-data-act.art3-4.connected-product-access" <verdict>
      And "eu-data-act.art5-6.third-party-sharing" <verdict>

      Examples:
        | features                         | connected  | verdict                                           |
        | connected-product                | is met     | applies                                           |
        | connected-product, business-only | is met     | applies                                           |
        | business-only                    | is not met | does not apply because its conditions are not met |
        | none                             | is not met | does not apply because its conditions are not met |

    Scenario: As long as it is not known whether it is a device, the duties may apply
      Given the case "de-machine-maker"
      And the answer to "product.features" is not known
      When it is assessed as of 2026-11-24
      Then the test "eu-data-act.connected" is open
      And "eu-data-act.art3-4.connected-product-access" may apply, and "product.features" would settle it
      And "eu-data-act.art5-6.third-party-sharing" may apply, and "product.features" would settle it

    Scenario Outline: Maker in <place>, offers aimed at <market>
      Given the case "de-machine-maker"
      And the answer to "org.headcount" is "DE: 300"
      And the answer to "org.established_in" is "<place>"
      And the answer to "market.places" is "<market>"
      When it is assessed as of 2026-11-24
      Then "eu-data-act.art3-4.connected-product-access" <verdict>
      And "eu-data-act.art5-6.third-party-sharing" <verdict>

      Examples:
        | place | market | verdict        |
        | DE    | DE     | applies        |
        | JP    | DE     | applies        |
        | DE    | GB     | does not apply |

    Scenario: A firm that only uses a tool offers no product
      Given the case "de-bakery-hiring"
      When it is assessed as of 2026-11-24
      Then "eu-data-act.art3-4.connected-product-access" does not apply because its conditions are not met
      And "eu-data-act.art5-6.third-party-sharing" does not apply because its conditions are not met

  Rule: Article 7(1) - small makers

    Scenario: A maker with 49 people, no ties and small figures is spared
      Given the case "de-machine-maker"
      And the answer to "org.headcount" is "DE: 49"
      And the answer to "org.turnover" is "10000000 EUR"
      When it is assessed as of 2026-11-24
      Then the test "eu-data-act.small-exempt" is met
      And "eu-data-act.art3-4.connected-product-access" does not apply because of the exception "small-maker"
      And "eu-data-act.art5-6.third-party-sharing" does not apply because of the exception "small-maker"

    Scenario Outline: Staff of <staff> with <ties>
      Given the case "de-machine-maker"
      And the answer to "org.headcount" is "DE: <staff>"
      And the answer to "org.turnover" is "10000000 EUR"
      And the answer to "org.group_ties" is "<ties>"
      When it is assessed as of 2026-11-24
      Then the test "eu-data-act.small-exempt" <exempt>
      And "eu-data-act.art3-4.connected-product-access" <verdict>
      And "eu-data-act.art5-6.third-party-sharing" <verdict>

      Examples:
        | staff | ties                    | exempt     | verdict        |
        | 9     | none                    | is met     | does not apply |
        | 49    | none                    | is met     | does not apply |
        | 50    | none                    | is not met | may apply      |
        | 51    | none                    | is not met | may apply      |
        | 249   | none                    | is not met | may apply      |
        | 250   | none                    | is not met | applies        |
        | 49    | partner-25-to-50        | is not met | applies        |
        | 49    | linked-over-50          | is not met | applies        |
        | 49    | subcontracted-by-larger | is not met | applies        |

    Scenario Outline: A medium-sized maker may be in its first year, or its product in its first (<answer>)
      Given the case "de-machine-maker"
      And the open question of law "eu-data-act.medium-first-year" is settled as <answer>
      When it is assessed as of 2026-11-24
      Then the test "eu-data-act.medium-maker" is met
      And "eu-data-act.art3-4.connected-product-access" <verdict>
      And "eu-data-act.art5-6.third-party-sharing" <verdict>

      Examples:
        | answer | verdict                                                      |
        | yes    | does not apply because of the exception "medium-first-year" |
        | no     | applies                                                      |

    Scenario Outline: Who only sells a machine, or brings it in, is no medium-sized maker of it (<deeds>)
      Given the case "de-machine-maker"
      And the answer to "role.deeds" is "<deeds>"
      When it is assessed as of 2026-11-24
      Then the test "eu-data-act.medium-maker" <medium>
      And "eu-data-act.art3-4.connected-product-access" <verdict>

      Examples:
        | deeds                                   | medium     | verdict   |
        | ai-inside-own-product                   | is met     | may apply |
        | sells-it                                | is not met | applies   |
        | resells-unchanged                       | is not met | applies   |
        | own-name-on-it, brings-in-foreign-brand | is not met | applies   |

    Scenario Outline: It is the maker's size that counts, not the seller's: <deeds>
      Given the case "de-machine-maker"
      And the answer to "org.headcount" is "DE: 9"
      And the answer to "org.turnover" is "1500000 EUR"
      And the answer to "role.deeds" is "<deeds>"
      When it is assessed as of 2026-11-24
      Then the test "eu-data-act.small-exempt" <exempt>
      And "eu-data-act.art3-4.connected-product-access" <verdict>

      Examples:
        | deeds                                    | exempt     | verdict        |
        | sells-it, built-it                       | is met     | does not apply |
        | sells-it, built-on-others-model          | is met     | does not apply |
        | sells-it, fine-tuned-it                  | is met     | does not apply |
        | ai-inside-own-product                    | is met     | does not apply |
        | own-name-on-it                           | is met     | does not apply |
        | sells-it                                 | is not met | applies        |
        | resells-unchanged                        | is not met | applies        |
        | ai-inside-own-product, resells-unchanged | is not met | applies        |
        | own-name-on-it, brings-in-foreign-brand  | is not met | applies        |

    Scenario: As long as the size is not known, the duties may apply
      Given the case "de-machine-maker"
      And the answer to "org.headcount" is "DE: 30..70"
      And the answer to "org.turnover" is "9000000 EUR"
      When it is assessed as of 2026-11-24
      Then "eu-data-act.art3-4.connected-product-access" may apply, and "org.headcount" would settle it
      And "eu-data-act.art5-6.third-party-sharing" may apply, and "org.headcount" would settle it

  Rule: Article 50 - application from 12 September 2025

    Scenario Outline: On <day>
      Given the case "de-machine-maker"
      And the answer to "org.headcount" is "DE: 300"
      When it is assessed as of <day>
      Then "eu-data-act.art3-4.connected-product-access" applies and is <status> from 2025-09-12
      And "eu-data-act.art5-6.third-party-sharing" applies and is <status> from 2025-09-12
      And "eu-data-act.art13.unfair-terms" applies and is <status> from 2025-09-12
      And "eu-data-act.art23-31.switching" applies and is <status> from 2025-09-12
      And "eu-data-act.art32.third-country-access" applies and is <status> from 2025-09-12

      Examples:
        | day        | status   |
        | 2025-09-11 | upcoming |
        | 2025-09-12 | in force |

    Scenario: A machine placed on the market before 12 September 2026 is still covered, only not by the duty of design
      Given the case "de-machine-maker"
      And the answer to "org.headcount" is "DE: 300"
      And the answer to "use.market_date" is "2024-03-01"
      When it is assessed as of 2026-11-24
      Then "eu-data-act.art3-4.connected-product-access" applies and is in force from 2025-09-12

  Rule: Article 13 - data terms imposed on other firms

    Scenario Outline: How terms are set: <contracts>
      Given the case "de-machine-maker"
      And the answer to "market.contracts" is "<contracts>"
      When it is assessed as of 2026-11-24
      Then "eu-data-act.art13.unfair-terms" <verdict>

      Examples:
        | contracts                          | verdict                                           |
        | data-terms-imposed                 | applies                                           |
        | standard-terms, data-terms-imposed | applies                                           |
        | standard-terms                     | does not apply because its conditions are not met |
        | none                               | does not apply because its conditions are not met |

    Scenario: As long as it is not known how terms are set, it may apply
      Given the case "de-machine-maker"
      And the answer to "market.contracts" is not known
      When it is assessed as of 2026-11-24
      Then "eu-data-act.art13.unfair-terms" may apply, and "market.contracts" would settle it

    Scenario: No size limit protects a small firm that imposes terms
      Given the case "de-machine-maker"
      And the answer to "org.headcount" is "DE: 3"
      And the answer to "org.turnover" is "400000 EUR"
      When it is assessed as of 2026-11-24
      Then "eu-data-act.art13.unfair-terms" applies

    Scenario Outline: Firm in <place>, offers aimed at <market>
      Given the case "de-machine-maker"
      And the answer to "org.established_in" is "<place>"
      And the answer to "market.places" is "<market>"
      When it is assessed as of 2026-11-24
      Then "eu-data-act.art13.unfair-terms" <verdict>

      Examples:
        | place | market | verdict        |
        | DE    | GB     | applies        |
        | GB    | DE     | applies        |
        | GB    | GB     | does not apply |

  Rule: Articles 23 to 31 - switching

    Scenario: A firm that keeps customers' files online lets them leave
      Given the case "de-records-host"
      When it is assessed as of 2026-11-24
      Then "eu-data-act.art23-31.switching" applies and is in force from 2025-09-12

    Scenario Outline: What is offered: <contracts>
      Given the case "de-records-host"
      And the answer to "market.contracts" is "<contracts>"
      When it is assessed as of 2026-11-24
      Then the test "eu-data-act.processing-service" <service>
      And "eu-data-act.art23-31.switching" <switching>
      And "eu-data-act.art32.third-country-access" <foreign>

      Examples:
        | contracts                        | service    | switching                                               | foreign                                           |
        | cloud-service                    | is met     | applies                                                 | applies                                           |
        | cloud-service, custom-built-only | is met     | applies                                                 | applies                                           |
        | cloud-service, trial-only        | is met     | does not apply because of the exception "trial-version" | applies                                           |
        | standard-terms                   | is not met | does not apply because its conditions are not met       | does not apply because its conditions are not met |

    Scenario Outline: Provider in <place>, offers aimed at <market>
      Given the case "de-records-host"
      And the answer to "org.established_in" is "<place>"
      And the answer to "market.places" is "<market>"
      When it is assessed as of 2026-11-24
      Then the test "eu-data-act.processing-service" <service>
      And "eu-data-act.art23-31.switching" <verdict>
      And "eu-data-act.art32.third-country-access" <verdict>

      Examples:
        | place | market | service    | verdict        |
        | DE    | AT     | is met     | applies        |
        | US-OH | AT     | is met     | applies        |
        | DE    | GB     | is not met | does not apply |

    Scenario: Nor does size matter for a cloud service
      Given the case "de-records-host"
      And the answer to "org.headcount" is "DE: 4"
      And the answer to "org.turnover" is "300000 EUR"
      When it is assessed as of 2026-11-24
      Then "eu-data-act.art23-31.switching" applies
      And "eu-data-act.art32.third-country-access" applies

    Scenario: As long as it is not known what the service is, both duties may apply
      Given the case "de-records-host"
      And the answer to "market.contracts" is not known
      When it is assessed as of 2026-11-24
      Then "eu-data-act.art23-31.switching" may apply, and "market.contracts" would settle it
      And "eu-data-act.art32.third-country-access" may apply, and "market.contracts" would settle it

    Scenario: A software firm that only serves consumers and uses AI for itself is asked about its online service as well
      Given the case "de-records-host"
      And the answer to "market.customers" is "consumers-remote"
      And the answer to "role.deeds" is "uses-it"
      And the answer to "market.contracts" is not known
      When it is assessed as of 2026-11-24
      Then "eu-data-act.art23-31.switching" may apply, and "market.contracts" would settle it

  Rule: Article 32 - authorities of other countries

    Scenario: The measures are due before any foreign order arrives
      Given the case "de-records-host"
      And the answer to "org.events" is "none"
      When it is assessed as of 2026-11-24
      Then "eu-data-act.art32.third-country-access" applies and is in force from 2025-09-12

Feature: Product Liability Directive, software answers for its defects
  From 9 December 2026 software is a product: whoever makes it, brands it, builds it in, imports it or supplies it in the EU may have to
  pay for harm to people without being at fault. What came onto the market before stays under the old law, but a model's age does not
  protect the units sold later.

  Background:
    Given the open question of law "eu-pld.carried-out-elsewhere" is settled as yes

  Rule: Articles 2(1) and 21 - products from 9 December 2026 on

    Scenario Outline: The law starts on 9 December 2026: <day>
      Given the case "eu-mower-maker"
      When it is assessed as of <day>
      Then "eu-pld.strict-liability-software" applies and is <state> from 2026-12-09

      Examples:
        | day        | state    |
        | 2026-11-24 | upcoming |
        | 2026-12-08 | upcoming |
        | 2026-12-09 | in force |

    Scenario Outline: A tool made for own use counts from its first day of use, and the ninth of December itself is treated as covered: <date>
      Given the case "eu-fashion-shop"
      And the answer to "use.market_date" is "<date>"
      When it is assessed as of 2026-12-20
      Then the test "eu-pld.after-the-day" <met>
      And "eu-pld.strict-liability-software" <verdict>

      Examples:
        | date       | met        | verdict                                           |
        | 2026-12-08 | is not met | does not apply because its conditions are not met |
        | 2026-12-09 | is met     | applies and is in force from 2026-12-09           |
        | 2026-12-10 | is met     | applies and is in force from 2026-12-09           |
        | none       | is met     | applies and is in force from 2026-12-09           |

    Scenario Outline: A tool for own use that was rebuilt in depth afterwards counts as new: <change>
      Given the case "eu-fashion-shop"
      And the answer to "use.market_date" is "2026-02-02"
      And the answer to "use.major_change" is "<change>"
      When it is assessed as of 2027-03-01
      Then the test "eu-pld.after-the-day" <met>

      Examples:
        | change     | met        |
        | none       | is not met |
        | 2026-12-08 | is not met |
        | 2026-12-09 | is met     |
        | 2027-01-15 | is met     |

    Scenario: The old mower that is still sold may be covered, unit by unit
      Given the case "eu-mower-maker"
      And the answer to "use.market_date" is "2025-03-01"
      When it is assessed as of 2026-12-20
      Then the test "eu-pld.after-the-day" is open
      And "eu-pld.strict-liability-software" may apply

    Scenario Outline: Units supplied afresh decide for whoever supplies an older tool: <deeds>
      Given the case "eu-mower-maker"
      And the answer to "use.market_date" is "2025-03-01"
      And the answer to "role.deeds" is "<deeds>"
      And the open question of law "eu-pld.later-units" is settled as yes
      When it is assessed as of 2026-12-20
      Then the test "eu-pld.after-the-day" <met>

      Examples:
        | deeds                  | met        |
        | sells-it               | is met     |
        | offers-free            | is met     |
        | licenses-to-others     | is met     |
        | released-open-source   | is met     |
        | hosts-models           | is met     |
        | resells-unchanged      | is met     |
        | brings-in-foreign-brand | is met    |
        | ai-inside-own-product  | is met     |
        | supplies-part          | is met     |
        | built-it, uses-it      | is not met |

    Scenario: An older tool of which nothing more is supplied stays under the old law
      Given the case "eu-mower-maker"
      And the answer to "use.market_date" is "2025-03-01"
      And the open question of law "eu-pld.later-units" is settled as no
      When it is assessed as of 2026-12-20
      Then the test "eu-pld.after-the-day" is not met
      And "eu-pld.strict-liability-software" does not apply because its conditions are not met

    Scenario: So does one that was withdrawn
      Given the case "eu-mower-maker"
      And the answer to "use.market_date" is "2025-03-01"
      And the answer to "use.stage" is "stopped"
      And the open question of law "eu-pld.later-units" is settled as yes
      When it is assessed as of 2026-12-20
      Then the test "eu-pld.after-the-day" is not met

    Scenario: As long as the first day of a tool for own use is not known, it may be covered
      Given the case "eu-fashion-shop"
      And the answer to "use.market_date" is not known
      When it is assessed as of 2026-12-20
      Then "eu-pld.strict-liability-software" may apply, and "use.market_date" would settle it

  Rule: Articles 4 and 8 - who answers

    Scenario Outline: Makers, brand owners, integrators, importers and suppliers, not mere users: <deeds>
      Given the case "eu-mower-maker"
      And the answer to "role.deeds" is "<deeds>"
      When it is assessed as of 2026-12-20
      Then the test "eu-pld.in-the-chain" <met>
      And "eu-pld.strict-liability-software" <verdict>

      Examples:
        | deeds                    | met        | verdict                                           |
        | built-it                 | is met     | applies                                           |
        | built-on-others-model    | is met     | applies                                           |
        | changed-it-substantially | is met     | applies                                           |
        | own-name-on-it           | is met     | applies                                           |
        | ai-inside-own-product    | is met     | applies                                           |
        | supplies-part            | is met     | applies                                           |
        | resells-unchanged        | is met     | applies                                           |
        | brings-in-foreign-brand  | is met     | applies                                           |
        | sells-it                 | is met     | applies                                           |
        | offers-free              | is met     | applies                                           |
        | hosts-models             | is met     | applies                                           |
        | uses-it                  | is not met | does not apply because its conditions are not met |
        | orders-finished-work     | is not met | does not apply because its conditions are not met |

    Scenario: An importer need not be established in the EU
      Given the case "eu-mower-maker"
      And the answer to "org.established_in" is "GB-ENG"
      And the answer to "role.deeds" is "brings-in-foreign-brand"
      When it is assessed as of 2026-12-20
      Then "eu-pld.strict-liability-software" applies and is in force from 2026-12-09

    Scenario: Software that only follows written rules is a product too
      Given the case "eu-mower-maker"
      And the answer to "use.technology" is "fixed-rules"
      When it is assessed as of 2026-12-20
      Then "eu-pld.strict-liability-software" applies and is in force from 2026-12-09

    Scenario: A micro maker of a software part answers to the injured person like any other
      Given the case "eu-mower-maker"
      And the answer to "org.headcount" is "AT: 3"
      And the answer to "org.turnover" is "200000 EUR"
      And the answer to "role.deeds" is "supplies-part"
      When it is assessed as of 2026-12-20
      Then "eu-pld.strict-liability-software" applies and is in force from 2026-12-09

    Scenario Outline: The product must reach the market of the EU, or be used there by its maker: <seat>, <market>, <deeds>
      Given the case "eu-mower-maker"
      And the answer to "org.established_in" is "<seat>"
      And the answer to "market.places" is "<market>"
      And the answer to "role.deeds" is "<deeds>"
      When it is assessed as of 2026-12-20
      Then "eu-pld.strict-liability-software" <verdict>

      Examples:
        | seat  | market | deeds              | verdict                                           |
        | US-CA | DE     | built-it, sells-it | applies                                           |
        | AT    | US-CA  | built-it, sells-it | does not apply because its conditions are not met |
        | AT    | US-CA  | built-it, uses-it  | applies                                           |
        | US-CA | US-CA  | built-it, uses-it  | does not apply because its conditions are not met |

    Scenario: A private person does not answer under it
      Given the case "eu-mower-maker"
      And the answer to "org.kind" is "private-person"
      And the answer to "role.deeds" is "built-it, uses-it"
      When it is assessed as of 2026-12-20
      Then "eu-pld.strict-liability-software" does not apply because its conditions are not met

  Rule: Article 2(2) - outside any commercial activity

    Scenario Outline: Free open-source software of those who are not in business is outside: <kind>, <customers>
      Given the case "eu-mower-maker"
      And the answer to "org.kind" is "<kind>"
      And the answer to "market.customers" is "<customers>"
      And the answer to "role.deeds" is "built-it, released-open-source"
      When it is assessed as of 2026-12-20
      Then "eu-pld.strict-liability-software" <verdict>

      Examples:
        | kind        | customers        | verdict                                                  |
        | nonprofit   | none             | does not apply because of the exception "non-commercial" |
        | charity     | none             | does not apply because of the exception "non-commercial" |
        | nonprofit   | consumers-remote | applies                                                  |
        | for-profit  | none             | applies                                                  |
        | sole-trader | none             | applies                                                  |

    Scenario: As long as it is not known whether a non-profit has customers, it may be outside
      Given the case "eu-mower-maker"
      And the answer to "org.kind" is "nonprofit"
      And the answer to "market.customers" is not known
      When it is assessed as of 2026-12-20
      Then "eu-pld.strict-liability-software" may apply, and "market.customers" would settle it

Feature: Consumer Rights Directive, personal prices and a person beside the chatbot
  Consumers who buy at a distance or at their door must be told when a machine made the price for them, and those who buy financial
  services that way may ask for a person. Both rules bind through national law; neither knows a relief by size.

  Background:
    Given the open question of law "eu-crd.carried-out-elsewhere" is settled as yes

  Rule: Article 6(1)(ea) - the price was made for this consumer

    Scenario Outline: The notice is owed since 28 May 2022: <day>
      Given the case "eu-fashion-shop"
      When it is assessed as of <day>
      Then "eu-crd.art6-1-ea.personalised-price" applies and is <state> from 2022-05-28

      Examples:
        | day        | state    |
        | 2022-05-27 | upcoming |
        | 2022-05-28 | in force |
        | 2026-11-24 | in force |

    Scenario Outline: Only what is known about the customer makes a price personal: <setting>
      Given the case "eu-fashion-shop"
      And the answer to "price.setting" is "<setting>"
      When it is assessed as of 2026-11-24
      Then "eu-crd.art6-1-ea.personalised-price" <verdict>

      Examples:
        | setting                     | verdict                                           |
        | by-personal-data            | applies                                           |
        | by-personal-data, by-market | applies                                           |
        | by-market                   | does not apply because its conditions are not met |
        | shared-with-rivals          | does not apply because its conditions are not met |
        | shared-pay-tool             | does not apply because its conditions are not met |
        | none                        | does not apply because its conditions are not met |

    Scenario: As long as it is not known how the price is made, the notice may be owed
      Given the case "eu-fashion-shop"
      And the answer to "price.setting" is not known
      When it is assessed as of 2026-11-24
      Then "eu-crd.art6-1-ea.personalised-price" may apply, and "price.setting" would settle it

    Scenario Outline: The sale must be to consumers, at a distance or at their door: <customers>
      Given the case "eu-fashion-shop"
      And the answer to "market.customers" is "<customers>"
      When it is assessed as of 2026-11-24
      Then the test "eu-crd.remote-consumer-sale" <met>
      And "eu-crd.art6-1-ea.personalised-price" <verdict>

      Examples:
        | customers                      | met        | verdict                                           |
        | consumers-remote               | is met     | applies                                           |
        | consumers-remote, businesses   | is met     | applies                                           |
        | consumers-in-person            | is not met | does not apply because its conditions are not met |
        | businesses, public-bodies      | is not met | does not apply because its conditions are not met |

    Scenario Outline: Market and consumers must be in the EU, the shop need not be: <seat>, <market>, <people>
      Given the case "eu-fashion-shop"
      And the answer to "org.established_in" is "<seat>"
      And the answer to "market.places" is "<market>"
      And the answer to "people.locations" is "<people>"
      When it is assessed as of 2026-11-24
      Then the test "eu-crd.remote-consumer-sale" <met>
      And "eu-crd.art6-1-ea.personalised-price" <verdict>

      Examples:
        | seat  | market    | people | met        | verdict                                           |
        | US-OH | NL        | NL     | is met     | applies                                           |
        | NL    | US-OH     | NL     | is not met | does not apply because its conditions are not met |
        | NL    | NL, US-OH | US-OH  | is not met | does not apply because its conditions are not met |

    Scenario: As long as it is not known where the shop sells, the question is open
      Given the case "eu-fashion-shop"
      And the answer to "market.places" is not known
      When it is assessed as of 2026-11-24
      Then the test "eu-crd.remote-consumer-sale" is open

    Scenario Outline: Financial services owe the same notice only since 19 June 2026: <day>, <sector>
      Given the case "eu-fashion-shop"
      And the answer to "org.sector" is "<sector>"
      When it is assessed as of <day>
      Then "eu-crd.art6-1-ea.personalised-price" applies and is <state> from <from>

      Examples:
        | day        | sector              | state    | from       |
        | 2026-06-18 | bank                | upcoming | 2026-06-19 |
        | 2026-06-19 | bank                | in force | 2026-06-19 |
        | 2026-06-19 | lender              | in force | 2026-06-19 |
        | 2026-06-19 | insurer-life-health | in force | 2026-06-19 |
        | 2026-06-19 | insurer-other       | in force | 2026-06-19 |
        | 2026-06-19 | investment          | in force | 2026-06-19 |
        | 2026-06-18 | finance-other       | upcoming | 2026-06-19 |
        | 2026-06-19 | finance-other       | in force | 2026-06-19 |
        | 2026-06-19 | retail-hospitality  | in force | 2022-05-28 |

    Scenario Outline: Where each Member State has carried it out, the notice is owed in all of them since 28 May 2022: <place>
      Given the case "eu-fashion-shop"
      And the answer to "people.locations" is "<place>"
      And the answer to "market.places" is "<place>"
      When it is assessed as of 2026-11-28
      Then "eu-crd.art6-1-ea.personalised-price" applies and is in force from 2022-05-28

      Examples:
        | place |
        | AT    |
        | BE    |
        | BG    |
        | HR    |
        | CY    |
        | CZ    |
        | DK    |
        | EE    |
        | FI    |
        | FR    |
        | DE    |
        | GR    |
        | HU    |
        | IE    |
        | IT    |
        | LV    |
        | LT    |
        | LU    |
        | MT    |
        | NL    |
        | PL    |
        | PT    |
        | RO    |
        | SK    |
        | SI    |
        | ES    |
        | SE    |

  Rule: Article 16d - a person on request in financial services at a distance

    Scenario Outline: The right exists since 19 June 2026: <day>
      Given the case "eu-payment-chat"
      When it is assessed as of <day>
      Then "eu-crd.art16d.human-contact-financial-services" applies and is <state> from 2026-06-19

      Examples:
        | day        | state    |
        | 2026-06-18 | upcoming |
        | 2026-06-19 | in force |
        | 2026-11-24 | in force |

    Scenario Outline: Only financial services are concerned: <sector>
      Given the case "eu-payment-chat"
      And the answer to "org.sector" is "<sector>"
      When it is assessed as of 2026-11-24
      Then the test "eu-crd.financial-services" <met>
      And "eu-crd.art16d.human-contact-financial-services" <verdict>

      Examples:
        | sector              | met        | verdict                                           |
        | finance-other       | is met     | applies                                           |
        | bank                | is met     | may apply                                         |
        | lender              | is met     | may apply                                         |
        | insurer-life-health | is met     | may apply                                         |
        | insurer-other       | is met     | may apply                                         |
        | investment          | is met     | may apply                                         |
        | retail-hospitality  | is not met | does not apply because its conditions are not met |
        | legal               | is not met | does not apply because its conditions are not met |

    Scenario Outline: Where other law rules on explanations for the same service it takes over: <sector>, <answer>
      Given the case "eu-payment-chat"
      And the answer to "org.sector" is "<sector>"
      And the open question of law "eu-crd.own-rules-on-explanations" is settled as <answer>
      When it is assessed as of 2026-11-24
      Then "eu-crd.art16d.human-contact-financial-services" <verdict>

      Examples:
        | sector              | answer | verdict                                              |
        | bank                | yes    | does not apply because of the exception "own-rules"  |
        | lender              | yes    | does not apply because of the exception "own-rules"  |
        | insurer-life-health | yes    | does not apply because of the exception "own-rules"  |
        | insurer-other       | yes    | does not apply because of the exception "own-rules"  |
        | investment          | yes    | does not apply because of the exception "own-rules"  |
        | lender              | no     | applies                                              |
        | finance-other       | yes    | applies                                              |

    Scenario Outline: It is the tool that consumers talk to which brings it in: <direct>
      Given the case "eu-payment-chat"
      And the answer to "interaction.direct" is "<direct>"
      When it is assessed as of 2026-11-24
      Then "eu-crd.art16d.human-contact-financial-services" <verdict>

      Examples:
        | direct       | verdict                                           |
        | two-way      | applies                                           |
        | one-way      | does not apply because its conditions are not met |
        | staff-answer | does not apply because its conditions are not met |
        | no           | does not apply because its conditions are not met |

    Scenario Outline: Consumers at a distance in the EU: <fact>, <answer>
      Given the case "eu-payment-chat"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "eu-crd.art16d.human-contact-financial-services" does not apply because its conditions are not met

      Examples:
        | fact             | answer              |
        | market.customers | consumers-in-person |
        | market.customers | businesses          |
        | market.places    | US-OH               |
        | people.locations | US-OH               |

    Scenario: As long as it is not known whether people talk to the tool, the right may be owed
      Given the case "eu-payment-chat"
      And the answer to "interaction.direct" is not known
      When it is assessed as of 2026-11-24
      Then "eu-crd.art16d.human-contact-financial-services" may apply, and "interaction.direct" would settle it

Feature: Consumer Rights Directive, Member State by Member State
  A directive binds a firm through the law of a Member State. Where the act that carries it out is known, the duty applies from the
  day of that act; elsewhere it may apply, and whether it does is a question of law that is open.

  Rule: Directive 2011/83/EU Art 6(1)(ea), personalised price

    Scenario Outline: Whose law counts for the notice of a personal price: <place>
      Given the case "eu-fashion-shop"
      And the answer to "people.locations" is "<place>"
      And the answer to "market.places" is "<place>"
      When it is assessed as of 2026-11-28
      Then "eu-crd.art6-1-ea.personalised-price" <verdict>

      Examples:
        | place  | verdict                                           |
        | AT     | may apply                                         |
        | BE     | may apply                                         |
        | BG     | may apply                                         |
        | HR     | may apply                                         |
        | CY     | may apply                                         |
        | CZ     | may apply                                         |
        | DK     | may apply                                         |
        | EE     | may apply                                         |
        | FI     | may apply                                         |
        | FR     | may apply                                         |
        | DE     | applies and is in force from 2022-05-28           |
        | GR     | may apply                                         |
        | HU     | may apply                                         |
        | IE     | may apply                                         |
        | IT     | may apply                                         |
        | LV     | may apply                                         |
        | LT     | may apply                                         |
        | LU     | may apply                                         |
        | MT     | may apply                                         |
        | NL     | may apply                                         |
        | PL     | may apply                                         |
        | PT     | may apply                                         |
        | RO     | may apply                                         |
        | SK     | may apply                                         |
        | SI     | may apply                                         |
        | ES     | may apply                                         |
        | SE     | may apply                                         |
        | FR, ES | may apply                                         |
        | CH     | does not apply because its conditions are not met |

    Scenario Outline: On the days on which some law on the notice of a personal price begins: <place>, <day>
      Given the case "eu-fashion-shop"
      And the answer to "people.locations" is "<place>"
      And the answer to "market.places" is "<place>"
      When it is assessed as of <day>
      Then "eu-crd.art6-1-ea.personalised-price" <verdict>

      Examples:
        | place | day        | verdict                                 |
        | DE    | 2022-05-27 | applies and is upcoming from 2022-05-28 |
        | DE    | 2022-05-28 | applies and is in force from 2022-05-28 |
        | DE    | 2026-06-18 | applies and is in force from 2022-05-28 |
        | DE    | 2026-06-19 | applies and is in force from 2022-05-28 |
        | ES    | 2022-05-27 | may apply                               |
        | ES    | 2022-05-28 | may apply                               |
        | ES    | 2026-06-18 | may apply                               |
        | ES    | 2026-06-19 | may apply                               |

    Scenario Outline: Another Member State has carried out the notice of a personal price: <settled>, <day>
      Given the case "eu-fashion-shop"
      And the answer to "people.locations" is "ES"
      And the answer to "market.places" is "ES"
      And the open question of law "eu-crd.carried-out-elsewhere" is settled as <settled>
      When it is assessed as of <day>
      Then "eu-crd.art6-1-ea.personalised-price" <verdict>

      Examples:
        | settled | day        | verdict                                           |
        | yes     | 2022-05-27 | applies and is upcoming from 2022-05-28           |
        | yes     | 2022-05-28 | applies and is in force from 2022-05-28           |
        | yes     | 2026-06-18 | applies and is in force from 2022-05-28           |
        | yes     | 2026-06-19 | applies and is in force from 2022-05-28           |
        | no      | 2026-11-28 | does not apply because its conditions are not met |

  Rule: Directive 2011/83/EU Art 6(1)(ea), personalised price (lenders)

    Scenario Outline: Whose law counts for the notice of a personal price, for lenders: <place>
      Given the case "eu-fashion-shop"
      And the answer to "org.sector" is "lender"
      And the answer to "people.locations" is "<place>"
      And the answer to "market.places" is "<place>"
      When it is assessed as of 2026-11-28
      Then "eu-crd.art6-1-ea.personalised-price" <verdict>

      Examples:
        | place  | verdict                                           |
        | AT     | may apply                                         |
        | BE     | may apply                                         |
        | BG     | may apply                                         |
        | HR     | may apply                                         |
        | CY     | may apply                                         |
        | CZ     | may apply                                         |
        | DK     | may apply                                         |
        | EE     | may apply                                         |
        | FI     | may apply                                         |
        | FR     | may apply                                         |
        | DE     | applies and is in force from 2026-06-19           |
        | GR     | may apply                                         |
        | HU     | may apply                                         |
        | IE     | may apply                                         |
        | IT     | may apply                                         |
        | LV     | may apply                                         |
        | LT     | may apply                                         |
        | LU     | may apply                                         |
        | MT     | may apply                                         |
        | NL     | may apply                                         |
        | PL     | may apply                                         |
        | PT     | may apply                                         |
        | RO     | may apply                                         |
        | SK     | may apply                                         |
        | SI     | may apply                                         |
        | ES     | may apply                                         |
        | SE     | may apply                                         |
        | FR, ES | may apply                                         |
        | CH     | does not apply because its conditions are not met |

    Scenario Outline: On the days on which some law on the notice of a personal price, for lenders begins: <place>, <day>
      Given the case "eu-fashion-shop"
      And the answer to "org.sector" is "lender"
      And the answer to "people.locations" is "<place>"
      And the answer to "market.places" is "<place>"
      When it is assessed as of <day>
      Then "eu-crd.art6-1-ea.personalised-price" <verdict>

      Examples:
        | place | day        | verdict                                 |
        | DE    | 2022-05-27 | applies and is upcoming from 2026-06-19 |
        | DE    | 2022-05-28 | applies and is upcoming from 2026-06-19 |
        | DE    | 2026-06-18 | applies and is upcoming from 2026-06-19 |
        | DE    | 2026-06-19 | applies and is in force from 2026-06-19 |
        | ES    | 2022-05-27 | may apply                               |
        | ES    | 2022-05-28 | may apply                               |
        | ES    | 2026-06-18 | may apply                               |
        | ES    | 2026-06-19 | may apply                               |

    Scenario Outline: Another Member State has carried out the notice of a personal price, for lenders: <settled>, <day>
      Given the case "eu-fashion-shop"
      And the answer to "org.sector" is "lender"
      And the answer to "people.locations" is "ES"
      And the answer to "market.places" is "ES"
      And the open question of law "eu-crd.carried-out-elsewhere" is settled as <settled>
      When it is assessed as of <day>
      Then "eu-crd.art6-1-ea.personalised-price" <verdict>

      Examples:
        | settled | day        | verdict                                           |
        | yes     | 2022-05-27 | applies and is upcoming from 2026-06-19           |
        | yes     | 2022-05-28 | applies and is upcoming from 2026-06-19           |
        | yes     | 2026-06-18 | applies and is upcoming from 2026-06-19           |
        | yes     | 2026-06-19 | applies and is in force from 2026-06-19           |
        | no      | 2026-11-28 | does not apply because its conditions are not met |

  Rule: Directive 2011/83/EU Art 16d(3), human contact financial services

    Scenario Outline: Whose law counts for a person beside the chatbot: <place>
      Given the case "eu-payment-chat"
      And the answer to "people.locations" is "<place>"
      And the answer to "market.places" is "<place>"
      When it is assessed as of 2026-11-28
      Then "eu-crd.art16d.human-contact-financial-services" <verdict>

      Examples:
        | place  | verdict                                           |
        | AT     | may apply                                         |
        | BE     | may apply                                         |
        | BG     | may apply                                         |
        | HR     | may apply                                         |
        | CY     | may apply                                         |
        | CZ     | may apply                                         |
        | DK     | may apply                                         |
        | EE     | may apply                                         |
        | FI     | may apply                                         |
        | FR     | may apply                                         |
        | DE     | applies and is in force from 2026-06-19           |
        | GR     | may apply                                         |
        | HU     | may apply                                         |
        | IE     | may apply                                         |
        | IT     | may apply                                         |
        | LV     | may apply                                         |
        | LT     | may apply                                         |
        | LU     | may apply                                         |
        | MT     | may apply                                         |
        | NL     | may apply                                         |
        | PL     | may apply                                         |
        | PT     | may apply                                         |
        | RO     | may apply                                         |
        | SK     | may apply                                         |
        | SI     | may apply                                         |
        | ES     | may apply                                         |
        | SE     | may apply                                         |
        | FR, ES | may apply                                         |
        | CH     | does not apply because its conditions are not met |

    Scenario Outline: On the days on which some law on a person beside the chatbot begins: <place>, <day>
      Given the case "eu-payment-chat"
      And the answer to "people.locations" is "<place>"
      And the answer to "market.places" is "<place>"
      When it is assessed as of <day>
      Then "eu-crd.art16d.human-contact-financial-services" <verdict>

      Examples:
        | place | day        | verdict                                 |
        | DE    | 2026-06-18 | applies and is upcoming from 2026-06-19 |
        | DE    | 2026-06-19 | applies and is in force from 2026-06-19 |
        | ES    | 2026-06-18 | may apply                               |
        | ES    | 2026-06-19 | may apply                               |

    Scenario Outline: Another Member State has carried out a person beside the chatbot: <settled>, <day>
      Given the case "eu-payment-chat"
      And the answer to "people.locations" is "ES"
      And the answer to "market.places" is "ES"
      And the open question of law "eu-crd.carried-out-elsewhere" is settled as <settled>
      When it is assessed as of <day>
      Then "eu-crd.art16d.human-contact-financial-services" <verdict>

      Examples:
        | settled | day        | verdict                                           |
        | yes     | 2026-06-18 | applies and is upcoming from 2026-06-19           |
        | yes     | 2026-06-19 | applies and is in force from 2026-06-19           |
        | no      | 2026-11-28 | does not apply because its conditions are not met |

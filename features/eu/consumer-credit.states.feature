Feature: Consumer Credit Directive, Member State by Member State
  A directive binds a firm through the law of a Member State. Where the act that carries it out is known, the duty applies from the
  day of that act; elsewhere it may apply, and whether it does is a question of law that is open.

  Rule: Directive (EU) 2023/2225 Art 18(8), human review of credit decision

    Scenario Outline: Whose law counts for review by a person: <place>
      Given the case "gdpr-fintech"
      And the answer to "people.locations" is "<place>"
      When it is assessed as of 2026-11-28
      Then "eu-ccd2.art18-8.human-review-of-credit-decision" <verdict>

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
        | FR     | applies and is in force from 2026-11-20           |
        | DE     | may apply                                         |
        | GR     | may apply                                         |
        | HU     | may apply                                         |
        | IE     | may apply                                         |
        | IT     | applies and is in force from 2026-01-10           |
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
        | FR, ES | applies and is in force from 2026-11-20           |
        | CH     | does not apply because its conditions are not met |

    Scenario Outline: On the days on which some law on review by a person begins: <place>, <day>
      Given the case "gdpr-fintech"
      And the answer to "people.locations" is "<place>"
      When it is assessed as of <day>
      Then "eu-ccd2.art18-8.human-review-of-credit-decision" <verdict>

      Examples:
        | place | day        | verdict                                 |
        | FR    | 2026-01-09 | applies and is upcoming from 2026-11-20 |
        | FR    | 2026-01-10 | applies and is upcoming from 2026-11-20 |
        | FR    | 2026-11-19 | applies and is upcoming from 2026-11-20 |
        | FR    | 2026-11-20 | applies and is in force from 2026-11-20 |
        | IT    | 2026-01-09 | applies and is upcoming from 2026-01-10 |
        | IT    | 2026-01-10 | applies and is in force from 2026-01-10 |
        | IT    | 2026-11-19 | applies and is in force from 2026-01-10 |
        | IT    | 2026-11-20 | applies and is in force from 2026-01-10 |
        | ES    | 2026-01-09 | may apply                               |
        | ES    | 2026-01-10 | may apply                               |
        | ES    | 2026-11-19 | may apply                               |
        | ES    | 2026-11-20 | may apply                               |

    Scenario Outline: Another Member State has carried out review by a person: <settled>, <day>
      Given the case "gdpr-fintech"
      And the answer to "people.locations" is "ES"
      And the open question of law "eu-ccd2.carried-out-elsewhere" is settled as <settled>
      When it is assessed as of <day>
      Then "eu-ccd2.art18-8.human-review-of-credit-decision" <verdict>

      Examples:
        | settled | day        | verdict                                           |
        | yes     | 2026-01-09 | applies and is upcoming from 2026-11-20           |
        | yes     | 2026-01-10 | applies and is upcoming from 2026-11-20           |
        | yes     | 2026-11-19 | applies and is upcoming from 2026-11-20           |
        | yes     | 2026-11-20 | applies and is in force from 2026-11-20           |
        | no      | 2026-11-28 | does not apply because its conditions are not met |

  Rule: Directive (EU) 2023/2225 Art 18(3), no social network data

    Scenario Outline: Whose law counts for data in the check: <place>
      Given the case "gdpr-fintech"
      And the answer to "people.locations" is "<place>"
      When it is assessed as of 2026-11-28
      Then "eu-ccd2.art18-3.no-social-network-data" <verdict>

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
        | FR     | applies and is in force from 2026-11-20           |
        | DE     | may apply                                         |
        | GR     | may apply                                         |
        | HU     | may apply                                         |
        | IE     | may apply                                         |
        | IT     | applies and is in force from 2026-01-10           |
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
        | FR, ES | applies and is in force from 2026-11-20           |
        | CH     | does not apply because its conditions are not met |

    Scenario Outline: On the days on which some law on data in the check begins: <place>, <day>
      Given the case "gdpr-fintech"
      And the answer to "people.locations" is "<place>"
      When it is assessed as of <day>
      Then "eu-ccd2.art18-3.no-social-network-data" <verdict>

      Examples:
        | place | day        | verdict                                 |
        | FR    | 2026-01-09 | applies and is upcoming from 2026-11-20 |
        | FR    | 2026-01-10 | applies and is upcoming from 2026-11-20 |
        | FR    | 2026-11-19 | applies and is upcoming from 2026-11-20 |
        | FR    | 2026-11-20 | applies and is in force from 2026-11-20 |
        | IT    | 2026-01-09 | applies and is upcoming from 2026-01-10 |
        | IT    | 2026-01-10 | applies and is in force from 2026-01-10 |
        | IT    | 2026-11-19 | applies and is in force from 2026-01-10 |
        | IT    | 2026-11-20 | applies and is in force from 2026-01-10 |
        | ES    | 2026-01-09 | may apply                               |
        | ES    | 2026-01-10 | may apply                               |
        | ES    | 2026-11-19 | may apply                               |
        | ES    | 2026-11-20 | may apply                               |

    Scenario Outline: Another Member State has carried out data in the check: <settled>, <day>
      Given the case "gdpr-fintech"
      And the answer to "people.locations" is "ES"
      And the open question of law "eu-ccd2.carried-out-elsewhere" is settled as <settled>
      When it is assessed as of <day>
      Then "eu-ccd2.art18-3.no-social-network-data" <verdict>

      Examples:
        | settled | day        | verdict                                           |
        | yes     | 2026-01-09 | applies and is upcoming from 2026-11-20           |
        | yes     | 2026-01-10 | applies and is upcoming from 2026-11-20           |
        | yes     | 2026-11-19 | applies and is upcoming from 2026-11-20           |
        | yes     | 2026-11-20 | applies and is in force from 2026-11-20           |
        | no      | 2026-11-28 | does not apply because its conditions are not met |

  Rule: Directive (EU) 2023/2225 Art 13, personalised offer notice

    Scenario Outline: Whose law counts for the notice of a personal offer: <place>
      Given the case "gdpr-fintech"
      And the answer to "use.purposes" is "ad-targeting"
      And the answer to "people.locations" is "<place>"
      When it is assessed as of 2026-11-28
      Then "eu-ccd2.art13.personalised-offer-notice" <verdict>

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
        | FR     | applies and is in force from 2026-11-20           |
        | DE     | may apply                                         |
        | GR     | may apply                                         |
        | HU     | may apply                                         |
        | IE     | may apply                                         |
        | IT     | applies and is in force from 2026-01-10           |
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
        | FR, ES | applies and is in force from 2026-11-20           |
        | CH     | does not apply because its conditions are not met |

    Scenario Outline: On the days on which some law on the notice of a personal offer begins: <place>, <day>
      Given the case "gdpr-fintech"
      And the answer to "use.purposes" is "ad-targeting"
      And the answer to "people.locations" is "<place>"
      When it is assessed as of <day>
      Then "eu-ccd2.art13.personalised-offer-notice" <verdict>

      Examples:
        | place | day        | verdict                                 |
        | FR    | 2026-01-09 | applies and is upcoming from 2026-11-20 |
        | FR    | 2026-01-10 | applies and is upcoming from 2026-11-20 |
        | FR    | 2026-11-19 | applies and is upcoming from 2026-11-20 |
        | FR    | 2026-11-20 | applies and is in force from 2026-11-20 |
        | IT    | 2026-01-09 | applies and is upcoming from 2026-01-10 |
        | IT    | 2026-01-10 | applies and is in force from 2026-01-10 |
        | IT    | 2026-11-19 | applies and is in force from 2026-01-10 |
        | IT    | 2026-11-20 | applies and is in force from 2026-01-10 |
        | ES    | 2026-01-09 | may apply                               |
        | ES    | 2026-01-10 | may apply                               |
        | ES    | 2026-11-19 | may apply                               |
        | ES    | 2026-11-20 | may apply                               |

    Scenario Outline: Another Member State has carried out the notice of a personal offer: <settled>, <day>
      Given the case "gdpr-fintech"
      And the answer to "use.purposes" is "ad-targeting"
      And the answer to "people.locations" is "ES"
      And the open question of law "eu-ccd2.carried-out-elsewhere" is settled as <settled>
      When it is assessed as of <day>
      Then "eu-ccd2.art13.personalised-offer-notice" <verdict>

      Examples:
        | settled | day        | verdict                                           |
        | yes     | 2026-01-09 | applies and is upcoming from 2026-11-20           |
        | yes     | 2026-01-10 | applies and is upcoming from 2026-11-20           |
        | yes     | 2026-11-19 | applies and is upcoming from 2026-11-20           |
        | yes     | 2026-11-20 | applies and is in force from 2026-11-20           |
        | no      | 2026-11-28 | does not apply because its conditions are not met |

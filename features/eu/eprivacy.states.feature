Feature: ePrivacy Directive, Member State by Member State
  A directive binds a firm through the law of a Member State. Where the act that carries it out is known, the duty applies from the
  day of that act; elsewhere it may apply, and whether it does is a question of law that is open.

  Rule: Directive 2002/58/EC Art 5(3), device access

    Scenario Outline: Whose law counts for cookies: <place>
      Given the case "eu-fashion-shop"
      And the answer to "org.established_in" is "<place>"
      And the answer to "market.places" is "<place>"
      And the answer to "people.locations" is "<place>"
      When it is assessed as of 2026-11-28
      Then "eu-eprivacy.art5-3.device-access" <verdict>

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
        | FR     | applies and is in force from 2011-05-25           |
        | DE     | applies and is in force from 2021-12-01           |
        | GR     | may apply                                         |
        | HU     | may apply                                         |
        | IE     | may apply                                         |
        | IT     | applies and is in force from 2011-05-25           |
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
        | FR, ES | applies and is in force from 2011-05-25           |
        | CH     | does not apply because its conditions are not met |

    Scenario Outline: On the days on which some law on cookies begins: <place>, <day>
      Given the case "eu-fashion-shop"
      And the answer to "org.established_in" is "<place>"
      And the answer to "market.places" is "<place>"
      And the answer to "people.locations" is "<place>"
      When it is assessed as of <day>
      Then "eu-eprivacy.art5-3.device-access" <verdict>

      Examples:
        | place | day        | verdict                                 |
        | FR    | 2011-05-24 | applies and is upcoming from 2011-05-25 |
        | FR    | 2011-05-25 | applies and is in force from 2011-05-25 |
        | FR    | 2021-11-30 | applies and is in force from 2011-05-25 |
        | FR    | 2021-12-01 | applies and is in force from 2011-05-25 |
        | DE    | 2011-05-24 | applies and is upcoming from 2021-12-01 |
        | DE    | 2011-05-25 | applies and is upcoming from 2021-12-01 |
        | DE    | 2021-11-30 | applies and is upcoming from 2021-12-01 |
        | DE    | 2021-12-01 | applies and is in force from 2021-12-01 |
        | IT    | 2011-05-24 | applies and is upcoming from 2011-05-25 |
        | IT    | 2011-05-25 | applies and is in force from 2011-05-25 |
        | IT    | 2021-11-30 | applies and is in force from 2011-05-25 |
        | IT    | 2021-12-01 | applies and is in force from 2011-05-25 |
        | ES    | 2011-05-24 | may apply                               |
        | ES    | 2011-05-25 | may apply                               |
        | ES    | 2021-11-30 | may apply                               |
        | ES    | 2021-12-01 | may apply                               |

    Scenario Outline: Another Member State has carried out cookies: <settled>, <day>
      Given the case "eu-fashion-shop"
      And the answer to "org.established_in" is "ES"
      And the answer to "market.places" is "ES"
      And the answer to "people.locations" is "ES"
      And the open question of law "eu-eprivacy.carried-out-elsewhere" is settled as <settled>
      When it is assessed as of <day>
      Then "eu-eprivacy.art5-3.device-access" <verdict>

      Examples:
        | settled | day        | verdict                                           |
        | yes     | 2011-05-24 | applies and is upcoming from 2011-05-25           |
        | yes     | 2011-05-25 | applies and is in force from 2011-05-25           |
        | yes     | 2021-11-30 | applies and is in force from 2011-05-25           |
        | yes     | 2021-12-01 | applies and is in force from 2011-05-25           |
        | no      | 2026-11-28 | does not apply because its conditions are not met |

  Rule: Directive 2002/58/EC Art 2(d), confidentiality

    Scenario Outline: Whose law counts for listening in: <place>
      Given the case "eu-mail-checker"
      And the answer to "org.established_in" is "<place>"
      And the answer to "market.places" is "<place>"
      And the answer to "people.locations" is "<place>"
      When it is assessed as of 2026-11-28
      Then "eu-eprivacy.art5-1.confidentiality" <verdict>

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
        | DE     | applies and is in force from 2003-10-31           |
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

    Scenario Outline: On the days on which some law on listening in begins: <place>, <day>
      Given the case "eu-mail-checker"
      And the answer to "org.established_in" is "<place>"
      And the answer to "market.places" is "<place>"
      And the answer to "people.locations" is "<place>"
      When it is assessed as of <day>
      Then "eu-eprivacy.art5-1.confidentiality" <verdict>

      Examples:
        | place | day        | verdict                                 |
        | FR    | 2003-10-30 | may apply                               |
        | FR    | 2003-10-31 | may apply                               |
        | DE    | 2003-10-30 | applies and is upcoming from 2003-10-31 |
        | DE    | 2003-10-31 | applies and is in force from 2003-10-31 |
        | IT    | 2003-10-30 | may apply                               |
        | IT    | 2003-10-31 | may apply                               |
        | ES    | 2003-10-30 | may apply                               |
        | ES    | 2003-10-31 | may apply                               |

    Scenario Outline: Another Member State has carried out listening in: <settled>, <day>
      Given the case "eu-mail-checker"
      And the answer to "org.established_in" is "ES"
      And the answer to "market.places" is "ES"
      And the answer to "people.locations" is "ES"
      And the open question of law "eu-eprivacy.carried-out-elsewhere" is settled as <settled>
      When it is assessed as of <day>
      Then "eu-eprivacy.art5-1.confidentiality" <verdict>

      Examples:
        | settled | day        | verdict                                           |
        | yes     | 2003-10-30 | applies and is upcoming from 2003-10-31           |
        | yes     | 2003-10-31 | applies and is in force from 2003-10-31           |
        | no      | 2026-11-28 | does not apply because its conditions are not met |

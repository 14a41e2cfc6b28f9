Feature: Product Liability Directive, Member State by Member State
  A directive binds a firm through the law of a Member State. Where the act that carries it out is known, the duty applies from the
  day of that act; elsewhere it may apply, and whether it does is a question of law that is open.

  Rule: Directive (EU) 2024/2853 Art 2, strict liability software

    Scenario Outline: Whose law counts for defective software: <place>
      Given the case "eu-mower-maker"
      And the answer to "market.places" is "<place>"
      And the answer to "org.established_in" is "<place>"
      When it is assessed as of 2026-11-28
      Then "eu-pld.strict-liability-software" <verdict>

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
        | DE     | may apply                                         |
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

    Scenario Outline: On the days on which some law on defective software begins: <place>, <day>
      Given the case "eu-mower-maker"
      And the answer to "market.places" is "<place>"
      And the answer to "org.established_in" is "<place>"
      When it is assessed as of <day>
      Then "eu-pld.strict-liability-software" <verdict>

      Examples:
        | place | day        | verdict   |
        | ES    | 2026-12-08 | may apply |
        | ES    | 2026-12-09 | may apply |

    Scenario Outline: Another Member State has carried out defective software: <settled>, <day>
      Given the case "eu-mower-maker"
      And the answer to "market.places" is "ES"
      And the answer to "org.established_in" is "ES"
      And the open question of law "eu-pld.carried-out-elsewhere" is settled as <settled>
      When it is assessed as of <day>
      Then "eu-pld.strict-liability-software" <verdict>

      Examples:
        | settled | day        | verdict                                           |
        | yes     | 2026-12-08 | applies and is upcoming from 2026-12-09           |
        | yes     | 2026-12-09 | applies and is in force from 2026-12-09           |
        | no      | 2026-11-28 | does not apply because its conditions are not met |

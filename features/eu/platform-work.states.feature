Feature: Platform Work Directive, Member State by Member State
  A directive binds a firm through the law of a Member State. Where the act that carries it out is known, the duty applies from the
  day of that act; elsewhere it may apply, and whether it does is a question of law that is open.

  Rule: Directive (EU) 2024/2831 Art 7-11, algorithmic management

    Scenario Outline: Whose law counts for work through an app: <place>
      Given the case "eu-courier-app"
      And the answer to "people.locations" is "<place>"
      When it is assessed as of 2026-11-28
      Then "eu-pwd.art7-11.algorithmic-management" <verdict>

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

    Scenario Outline: On the days on which some law on work through an app begins: <place>, <day>
      Given the case "eu-courier-app"
      And the answer to "people.locations" is "<place>"
      When it is assessed as of <day>
      Then "eu-pwd.art7-11.algorithmic-management" <verdict>

      Examples:
        | place | day        | verdict   |
        | ES    | 2026-12-01 | may apply |
        | ES    | 2026-12-02 | may apply |

    Scenario Outline: Another Member State has carried out work through an app: <settled>, <day>
      Given the case "eu-courier-app"
      And the answer to "people.locations" is "ES"
      And the open question of law "eu-pwd.carried-out-elsewhere" is settled as <settled>
      When it is assessed as of <day>
      Then "eu-pwd.art7-11.algorithmic-management" <verdict>

      Examples:
        | settled | day        | verdict                                           |
        | yes     | 2026-12-01 | applies and is upcoming from 2026-12-02           |
        | yes     | 2026-12-02 | applies and is in force from 2026-12-02           |
        | no      | 2026-11-28 | does not apply because its conditions are not met |

Feature: Equality directives, Member State by Member State
  A directive binds a firm through the law of a Member State. Where the act that carries it out is known, the duty applies from the
  day of that act; elsewhere it may apply, and whether it does is a question of law that is open.

  Rule: Directives 2000/43/EC Art 2, adm

    Scenario Outline: Whose law counts for discrimination by a tool: <place>
      Given the case "gdpr-bakery"
      And the answer to "people.locations" is "<place>"
      And the answer to "employment.job_places" is "<place>"
      When it is assessed as of 2026-11-28
      Then "eu-antidiscrimination.adm" <verdict>

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
        | FR     | applies and is in force from 2008-05-29           |
        | DE     | applies and is in force from 2006-08-18           |
        | GR     | may apply                                         |
        | HU     | may apply                                         |
        | IE     | may apply                                         |
        | IT     | applies and is in force from 2003-08-28           |
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
        | FR, ES | applies and is in force from 2003-07-19           |
        | CH     | does not apply because its conditions are not met |

    Scenario Outline: Where the people are counts by itself, and so does where the jobs are: <people>, <jobs>
      Given the case "gdpr-bakery"
      And the answer to "people.locations" is "<people>"
      And the answer to "employment.job_places" is "<jobs>"
      When it is assessed as of 2026-11-28
      Then "eu-antidiscrimination.adm" <verdict>

      Examples:
        | people | jobs  | verdict                                 |
        | AT     | US-NY | may apply                               |
        | BE     | US-NY | may apply                               |
        | BG     | US-NY | may apply                               |
        | HR     | US-NY | may apply                               |
        | CY     | US-NY | may apply                               |
        | CZ     | US-NY | may apply                               |
        | DK     | US-NY | may apply                               |
        | EE     | US-NY | may apply                               |
        | FI     | US-NY | may apply                               |
        | FR     | US-NY | applies and is in force from 2008-05-29 |
        | DE     | US-NY | applies and is in force from 2006-08-18 |
        | GR     | US-NY | may apply                               |
        | HU     | US-NY | may apply                               |
        | IE     | US-NY | may apply                               |
        | IT     | US-NY | applies and is in force from 2003-08-28 |
        | LV     | US-NY | may apply                               |
        | LT     | US-NY | may apply                               |
        | LU     | US-NY | may apply                               |
        | MT     | US-NY | may apply                               |
        | NL     | US-NY | may apply                               |
        | PL     | US-NY | may apply                               |
        | PT     | US-NY | may apply                               |
        | RO     | US-NY | may apply                               |
        | SK     | US-NY | may apply                               |
        | SI     | US-NY | may apply                               |
        | ES     | US-NY | may apply                               |
        | SE     | US-NY | may apply                               |
        | US-NY  | AT    | may apply                               |
        | US-NY  | BE    | may apply                               |
        | US-NY  | BG    | may apply                               |
        | US-NY  | HR    | may apply                               |
        | US-NY  | CY    | may apply                               |
        | US-NY  | CZ    | may apply                               |
        | US-NY  | DK    | may apply                               |
        | US-NY  | EE    | may apply                               |
        | US-NY  | FI    | may apply                               |
        | US-NY  | FR    | applies and is in force from 2008-05-29 |
        | US-NY  | DE    | applies and is in force from 2006-08-18 |
        | US-NY  | GR    | may apply                               |
        | US-NY  | HU    | may apply                               |
        | US-NY  | IE    | may apply                               |
        | US-NY  | IT    | applies and is in force from 2003-08-28 |
        | US-NY  | LV    | may apply                               |
        | US-NY  | LT    | may apply                               |
        | US-NY  | LU    | may apply                               |
        | US-NY  | MT    | may apply                               |
        | US-NY  | NL    | may apply                               |
        | US-NY  | PL    | may apply                               |
        | US-NY  | PT    | may apply                               |
        | US-NY  | RO    | may apply                               |
        | US-NY  | SK    | may apply                               |
        | US-NY  | SI    | may apply                               |
        | US-NY  | ES    | may apply                               |
        | US-NY  | SE    | may apply                               |

    Scenario Outline: On the days on which some law on discrimination by a tool begins: <place>, <day>
      Given the case "gdpr-bakery"
      And the answer to "people.locations" is "<place>"
      And the answer to "employment.job_places" is "<place>"
      When it is assessed as of <day>
      Then "eu-antidiscrimination.adm" <verdict>

      Examples:
        | place | day        | verdict                                 |
        | DE    | 2003-08-27 | applies and is upcoming from 2006-08-18 |
        | DE    | 2003-08-28 | applies and is upcoming from 2006-08-18 |
        | DE    | 2003-07-18 | applies and is upcoming from 2006-08-18 |
        | DE    | 2003-07-19 | applies and is upcoming from 2006-08-18 |
        | DE    | 2006-08-17 | applies and is upcoming from 2006-08-18 |
        | DE    | 2006-08-18 | applies and is in force from 2006-08-18 |
        | DE    | 2008-05-28 | applies and is in force from 2006-08-18 |
        | DE    | 2008-05-29 | applies and is in force from 2006-08-18 |
        | FR    | 2003-08-27 | applies and is upcoming from 2008-05-29 |
        | FR    | 2003-08-28 | applies and is upcoming from 2008-05-29 |
        | FR    | 2003-07-18 | applies and is upcoming from 2008-05-29 |
        | FR    | 2003-07-19 | applies and is upcoming from 2008-05-29 |
        | FR    | 2006-08-17 | applies and is upcoming from 2008-05-29 |
        | FR    | 2006-08-18 | applies and is upcoming from 2008-05-29 |
        | FR    | 2008-05-28 | applies and is upcoming from 2008-05-29 |
        | FR    | 2008-05-29 | applies and is in force from 2008-05-29 |
        | IT    | 2003-08-27 | applies and is upcoming from 2003-08-28 |
        | IT    | 2003-08-28 | applies and is in force from 2003-08-28 |
        | IT    | 2003-07-18 | applies and is upcoming from 2003-08-28 |
        | IT    | 2003-07-19 | applies and is upcoming from 2003-08-28 |
        | IT    | 2006-08-17 | applies and is in force from 2003-08-28 |
        | IT    | 2006-08-18 | applies and is in force from 2003-08-28 |
        | IT    | 2008-05-28 | applies and is in force from 2003-08-28 |
        | IT    | 2008-05-29 | applies and is in force from 2003-08-28 |
        | ES    | 2003-08-27 | may apply                               |
        | ES    | 2003-08-28 | may apply                               |
        | ES    | 2003-07-18 | may apply                               |
        | ES    | 2003-07-19 | may apply                               |
        | ES    | 2006-08-17 | may apply                               |
        | ES    | 2006-08-18 | may apply                               |
        | ES    | 2008-05-28 | may apply                               |
        | ES    | 2008-05-29 | may apply                               |

    Scenario Outline: Another Member State has carried out discrimination by a tool: <settled>, <day>
      Given the case "gdpr-bakery"
      And the answer to "people.locations" is "ES"
      And the answer to "employment.job_places" is "ES"
      And the open question of law "eu-antidiscrimination.carried-out-elsewhere" is settled as <settled>
      When it is assessed as of <day>
      Then "eu-antidiscrimination.adm" <verdict>

      Examples:
        | settled | day        | verdict                                           |
        | yes     | 2003-07-18 | applies and is upcoming from 2003-07-19           |
        | yes     | 2003-07-19 | applies and is in force from 2003-07-19           |
        | yes     | 2006-08-17 | applies and is in force from 2003-07-19           |
        | yes     | 2006-08-18 | applies and is in force from 2003-07-19           |
        | no      | 2026-11-28 | does not apply because its conditions are not met |

Feature: CalOPPA, the privacy policy of every commercial site
  Since 2004 a commercial site or app that collects data from private people in California posts a privacy policy, whatever the size of the firm.

  Rule: Section 22575 - the posted policy

    Scenario: A bakery with an online shop posts one, though the CCPA leaves it alone
      Given the case "ca-us-bakery-chat"
      When it is assessed as of 2026-11-24
      Then "us-ca-caloppa.posted-policy" applies and is in force from 2004-07-01
      And the test "us-ca.ccpa-business" is not met

    Scenario Outline: From 1 July 2004: <day>
      Given the case "ca-us-bakery-chat"
      When it is assessed as of <day>
      Then "us-ca-caloppa.posted-policy" applies and is <state> from 2004-07-01

      Examples:
        | day        | state    |
        | 2004-06-30 | upcoming |
        | 2004-07-01 | in force |

    Scenario Outline: Any private firm or association that sells to people: <kind>
      Given the case "ca-us-bakery-chat"
      And the answer to "org.kind" is "<kind>"
      When it is assessed as of 2026-11-24
      Then "us-ca-caloppa.posted-policy" <verdict>

      Examples:
        | kind        | verdict                                           |
        | sole-trader | applies                                           |
        | nonprofit   | applies                                           |
        | charity     | applies                                           |
        | public-body | does not apply because its conditions are not met |

    Scenario Outline: What is online decides: <online>
      Given the case "ca-us-bakery-chat"
      And the answer to "online.services" is "<online>"
      When it is assessed as of 2026-11-24
      Then "us-ca-caloppa.posted-policy" <verdict>

      Examples:
        | online      | verdict                                           |
        | webshop     | applies                                           |
        | people-post | applies                                           |
        | marketplace | applies                                           |
        | messaging   | applies                                           |
        | website     | may apply                                         |
        | app         | may apply                                         |
        | none        | does not apply because its conditions are not met |

    Scenario: A tool that holds data on users of the site shows that the site collects some
      Given the case "ca-us-bakery-chat"
      And the answer to "online.services" is "website"
      And the answer to "people.groups" is "service-users"
      When it is assessed as of 2026-11-24
      Then "us-ca-caloppa.posted-policy" applies

    Scenario: Users of the site, but no data about people
      Given the case "ca-us-bakery-chat"
      And the answer to "online.services" is "website"
      And the answer to "people.groups" is "service-users"
      And the answer to "data.about_people" is "no"
      When it is assessed as of 2026-11-24
      Then "us-ca-caloppa.posted-policy" may apply

    Scenario Outline: A mere showcase is out, a form that asks for a name is in: <law>
      Given the case "ca-us-bakery-chat"
      And the answer to "online.services" is "website"
      And the open question of law "us-ca-caloppa.site-collects" is settled as <law>
      When it is assessed as of 2026-11-24
      Then "us-ca-caloppa.posted-policy" <verdict>

      Examples:
        | law | verdict                                           |
        | yes | applies                                           |
        | no  | does not apply because its conditions are not met |

    Scenario Outline: Private customers are needed: <customers>
      Given the case "ca-us-bakery-chat"
      And the answer to "market.customers" is "<customers>"
      When it is assessed as of 2026-11-24
      Then "us-ca-caloppa.posted-policy" <verdict>

      Examples:
        | customers           | verdict                                           |
        | consumers-remote    | applies                                           |
        | consumers-in-person | applies                                           |
        | businesses          | does not apply because its conditions are not met |
        | public-bodies       | does not apply because its conditions are not met |

    Scenario Outline: Californians must be aimed at or concerned: <offer>, <people>
      Given the case "ca-us-bakery-chat"
      And the answer to "market.places" is "<offer>"
      And the answer to "people.locations" is "<people>"
      When it is assessed as of 2026-11-24
      Then "us-ca-caloppa.posted-policy" <verdict>

      Examples:
        | offer | people | verdict                                           |
        | US-CA | US-NV  | applies                                           |
        | US-NV | US-CA  | applies                                           |
        | US-NV | US-NV  | does not apply because its conditions are not met |

    Scenario: Not known what is online
      Given the case "ca-us-bakery-chat"
      And the answer to "online.services" is not known
      When it is assessed as of 2026-11-24
      Then "us-ca-caloppa.posted-policy" may apply, and "online.services" would settle it

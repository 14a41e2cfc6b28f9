Feature: SB 1001, bots that hide being one
  Since 1 July 2019 nobody may let a bot pass for a person so as to deceive people into a purchase or a vote. No size of firm or audience
  matters.

  Rule: Section 17941 - no bot posing as a person

    Scenario Outline: From 2019-07-01: <day>
      Given the case "ca-us-bakery-chat"
      And the answer to "use.purposes" is "sales-chat"
      And the answer to "use.red_lines" is "bot-hides-to-sell-or-sway"
      And the answer to "interaction.told" is "not-told"
      When it is assessed as of <day>
      Then "us-ca-sb1001.bot-disclosure" applies and is <state> from 2019-07-01

      Examples:
        | day        | state    |
        | 2019-06-30 | upcoming |
        | 2019-07-01 | in force |

    Scenario: A sales bot that poses as a person must be stopped
      Given the case "ca-us-bakery-chat"
      And the answer to "use.purposes" is "sales-chat"
      And the answer to "use.red_lines" is "bot-hides-to-sell-or-sway"
      And the answer to "interaction.told" is "not-told"
      When it is assessed as of 2026-11-24
      Then "us-ca-sb1001.bot-disclosure" applies and is in force from 2019-07-01
      And "us-ca-sb1001.bot-disclosure" stands in the tier "stop"

    Scenario Outline: Plain words at the start are a complete defence, the small print is not: <talk>, <told>
      Given the case "ca-us-bakery-chat"
      And the answer to "use.purposes" is "sales-chat"
      And the answer to "use.red_lines" is "bot-hides-to-sell-or-sway"
      And the answer to "interaction.direct" is "<talk>"
      And the answer to "interaction.told" is "<told>"
      When it is assessed as of 2026-11-24
      Then "us-ca-sb1001.bot-disclosure" <verdict>

      Examples:
        | talk    | told          | verdict                                                 |
        | two-way | told-at-start | does not apply because of the exception "told-at-start" |
        | one-way | told-at-start | does not apply because of the exception "told-at-start" |
        | two-way | only-in-terms | applies                                                 |
        | two-way | not-told      | applies                                                 |
        | two-way | obvious       | applies                                                 |
        | one-way | not-told      | applies                                                 |

    Scenario Outline: A bot that posts rather than talks gets no defence from a question nobody asked: <talk>
      Given the case "ca-us-bakery-chat"
      And the answer to "use.purposes" is "sales-chat"
      And the answer to "use.red_lines" is "bot-hides-to-sell-or-sway"
      And the answer to "interaction.direct" is "<talk>"
      When it is assessed as of 2026-11-24
      Then "us-ca-sb1001.bot-disclosure" applies

      Examples:
        | talk         |
        | no           |
        | staff-answer |

    Scenario: An ordinary sales chat without such an aim is not meant
      Given the case "ca-us-bakery-chat"
      And the answer to "use.purposes" is "sales-chat"
      And the answer to "interaction.told" is "not-told"
      When it is assessed as of 2026-11-24
      Then "us-ca-sb1001.bot-disclosure" does not apply because its conditions are not met

    Scenario: Nobody in California
      Given the case "ca-us-bakery-chat"
      And the answer to "use.purposes" is "sales-chat"
      And the answer to "use.red_lines" is "bot-hides-to-sell-or-sway"
      And the answer to "interaction.told" is "not-told"
      And the answer to "people.locations" is "US-NV"
      When it is assessed as of 2026-11-24
      Then "us-ca-sb1001.bot-disclosure" does not apply because its conditions are not met

    Scenario Outline: The size of the audience is of no account: <users>
      Given the case "ca-us-bakery-chat"
      And the answer to "use.purposes" is "sales-chat"
      And the answer to "use.red_lines" is "bot-hides-to-sell-or-sway"
      And the answer to "interaction.told" is "not-told"
      And the answer to "online.services" is "public-information"
      And the answer to "online.monthly_users" is "<users>"
      When it is assessed as of 2026-11-24
      Then "us-ca-sb1001.bot-disclosure" applies

      Examples:
        | users    |
        | 10       |
        | 20000000 |

    Scenario: Not known whether it hides
      Given the case "ca-us-bakery-chat"
      And the answer to "use.purposes" is "sales-chat"
      And the answer to "interaction.told" is "not-told"
      And the answer to "use.red_lines" is not known
      When it is assessed as of 2026-11-24
      Then "us-ca-sb1001.bot-disclosure" may apply, and "use.red_lines" would settle it

    Scenario: Not known what people are told
      Given the case "ca-us-bakery-chat"
      And the answer to "use.purposes" is "sales-chat"
      And the answer to "use.red_lines" is "bot-hides-to-sell-or-sway"
      And the answer to "interaction.told" is not known
      When it is assessed as of 2026-11-24
      Then "us-ca-sb1001.bot-disclosure" may apply, and "interaction.told" would settle it

    Scenario: Not known where people are
      Given the case "ca-us-bakery-chat"
      And the answer to "use.purposes" is "sales-chat"
      And the answer to "use.red_lines" is "bot-hides-to-sell-or-sway"
      And the answer to "interaction.told" is "not-told"
      And the answer to "people.locations" is not known
      When it is assessed as of 2026-11-24
      Then "us-ca-sb1001.bot-disclosure" may apply, and "people.locations" would settle it

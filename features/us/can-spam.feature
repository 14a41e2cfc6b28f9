Feature: CAN-SPAM, advertising by e-mail
  Advertising by e-mail needs no consent beforehand in the United States, but a true sender, an address and a way out that works.

  Rule: 15 U.S.C. 7704(a) - every advertising message

    Scenario Outline: From 1 January 2004: <day>
      Given the case "us-fed-lender"
      And the answer to "use.purposes" is "marketing-outreach"
      And the answer to "outreach.channels" is "email-text"
      And the answer to "outreach.recipients" is "other-people"
      When it is assessed as of <day>
      Then "us-can-spam.7704-a.commercial-mail" applies and is <state> from 2004-01-01

      Examples:
        | day        | state    |
        | 2003-12-31 | upcoming |
        | 2004-01-01 | in force |
        | 2026-11-24 | in force |

    Scenario Outline: By which way: <what>
      Given the case "us-fed-lender"
      And the answer to "use.purposes" is "marketing-outreach"
      And the answer to "outreach.channels" is "<answer>"
      And the answer to "outreach.recipients" is "other-people"
      When it is assessed as of 2026-11-24
      Then "us-can-spam.7704-a.commercial-mail" <verdict>

      Examples:
        | what                | answer          | verdict                                           |
        | e-mail              | email-text      | applies                                           |
        | a computer voice    | ai-voice-calls  | does not apply because its conditions are not met |
        | a social network    | direct-messages | does not apply because its conditions are not met |
        | nobody is contacted | none            | does not apply because its conditions are not met |

    Scenario Outline: What the mail is for and who gets it: <what>
      Given the case "us-fed-lender"
      And the answer to "use.purposes" is "<purpose>"
      And the answer to "outreach.channels" is "email-text"
      And the answer to "outreach.recipients" is "<recipients>"
      When it is assessed as of 2026-11-24
      Then "us-can-spam.7704-a.commercial-mail" <verdict>

      Examples:
        | what                               | purpose            | recipients    | verdict                                           |
        | a campaign to those who asked      | marketing-outreach | only-replies  | applies                                           |
        | writing to customers about more    | writing            | own-customers | applies                                           |
        | writing to people who are not      | writing            | other-people  | applies                                           |
        | writing to firms                   | writing            | businesses    | applies                                           |
        | answers to those who asked         | writing            | only-replies  | does not apply because its conditions are not met |

    Scenario Outline: Who has to do with the United States: <seat>, <market>, <people>
      Given the case "us-fed-lender"
      And the answer to "use.purposes" is "marketing-outreach"
      And the answer to "outreach.channels" is "email-text"
      And the answer to "outreach.recipients" is "other-people"
      And the answer to "org.established_in" is "<seat>"
      And the answer to "market.places" is "<market>"
      And the answer to "people.locations" is "<people>"
      When it is assessed as of 2026-11-24
      Then "us-can-spam.7704-a.commercial-mail" <verdict>
      And "us-can-spam.7704-b.harvested-addresses" does not apply because its conditions are not met

      Examples:
        | seat  | market | people | verdict                                           |
        | US-OH | CA-ON  | CA-ON  | applies                                           |
        | CA-ON | US-OH  | CA-ON  | applies                                           |
        | CA-ON | CA-ON  | US-OH  | applies                                           |
        | CA-ON | CA-ON  | CA-ON  | does not apply because its conditions are not met |

    Scenario: While it is not known how people are contacted, it may apply
      Given the case "us-fed-lender"
      And the answer to "use.purposes" is "marketing-outreach"
      And the answer to "outreach.channels" is not known
      When it is assessed as of 2026-11-24
      Then "us-can-spam.7704-a.commercial-mail" may apply, and "outreach.channels" would settle it

  Rule: 15 U.S.C. 7704(b) - harvested addresses

    Scenario Outline: Addresses gathered by a program: <day>
      Given the case "us-fed-lender"
      And the answer to "use.red_lines" is "harvests-addresses"
      When it is assessed as of <day>
      Then "us-can-spam.7704-b.harvested-addresses" applies and is <state> from 2004-01-01

      Examples:
        | day        | state    |
        | 2003-12-31 | upcoming |
        | 2004-01-01 | in force |

    Scenario Outline: Whose business it is: <what>
      Given the case "us-fed-lender"
      And the answer to "use.red_lines" is "<lines>"
      And the answer to "org.established_in" is "<seat>"
      And the answer to "market.places" is "CA-ON"
      And the answer to "people.locations" is "CA-ON"
      When it is assessed as of 2026-11-24
      Then "us-can-spam.7704-b.harvested-addresses" <verdict>

      Examples:
        | what                             | lines              | seat  | verdict                                           |
        | a firm of Ohio harvests          | harvests-addresses | US-OH | applies                                           |
        | a firm of Ohio does not          | re-identifies      | US-OH | does not apply because its conditions are not met |
        | a firm of Ontario at home        | harvests-addresses | CA-ON | does not apply because its conditions are not met |

    Scenario: The highest sum is three times that which a state can seek
      Given the case "us-fed-lender"
      And the answer to "use.purposes" is "marketing-outreach"
      And the answer to "outreach.channels" is "email-text"
      And the answer to "outreach.recipients" is "other-people"
      When it is assessed as of 2026-11-28
      Then the highest fine for "us-can-spam.7704-a.commercial-mail" is "6000000 USD"

Feature: Consumer Code (France), reviews, claims and calls
  What is said to buyers in France, and who may be called there.

  Rule: Article L. 121-4, 28° - invented reviews

    Scenario Outline: A firm that lets a tool write reviews stops, whoever reads them: <customers>, <lines>
      Given the case "fr-credit-en-ligne"
      And the answer to "market.customers" is "<customers>"
      And the answer to "use.red_lines" is "<lines>"
      When it is assessed as of 2026-11-28
      Then "fr-cconso.l121-4.fake-reviews" <verdict>

      Examples:
        | customers        | lines         | verdict                                           |
        | consumers-remote | fake-reviews  | applies and is in force from 2022-05-28           |
        | businesses       | fake-reviews  | applies and is in force from 2022-05-28           |
        | consumers-remote | re-identifies | does not apply because its conditions are not met |

    Scenario Outline: Made in France or working there: <seat>, <market>, <people>
      Given the case "fr-credit-en-ligne"
      And the answer to "org.established_in" is "<seat>"
      And the answer to "market.places" is "<market>"
      And the answer to "people.locations" is "<people>"
      And the answer to "use.red_lines" is "fake-reviews"
      When it is assessed as of 2026-11-28
      Then "fr-cconso.l121-4.fake-reviews" <verdict>

      Examples:
        | seat | market | people | verdict                                           |
        | FR   | GB     | GB     | applies                                           |
        | GB   | FR     | GB     | applies                                           |
        | GB   | GB     | FR     | applies                                           |
        | GB   | GB     | GB     | does not apply because its conditions are not met |

    Scenario Outline: The rules of 2022 bind from their day: <day>
      Given the case "fr-credit-en-ligne"
      And the answer to "use.red_lines" is "fake-reviews"
      And the answer to "market.claims" is "customer-reviews"
      When it is assessed as of <day>
      Then "fr-cconso.l121-4.fake-reviews" applies and is <state> from 2022-05-28
      And "fr-cconso.l121-3.reviews-shown" applies and is <state> from 2022-05-28

      Examples:
        | day        | state    |
        | 2022-05-27 | upcoming |
        | 2022-05-28 | in force |

    Scenario: Online, a company pays up to five times what a person pays
      Given the case "fr-credit-en-ligne"
      And the answer to "use.red_lines" is "fake-reviews"
      When it is assessed as of 2026-11-28
      Then the highest fine for "fr-cconso.l121-4.fake-reviews" is "3750000 EUR"

    Scenario: Invented reviews are a stop
      Given the case "fr-credit-en-ligne"
      And the answer to "use.red_lines" is "fake-reviews"
      When it is assessed as of 2026-11-28
      Then "fr-cconso.l121-4.fake-reviews" stands in the tier "stop"

  Rule: Article L. 121-3 - reviews that are shown

    Scenario Outline: Who shows reviews says how they are checked: <claims>, <seat>
      Given the case "fr-credit-en-ligne"
      And the answer to "org.established_in" is "<seat>"
      And the answer to "market.places" is "<seat>"
      And the answer to "people.locations" is "<seat>"
      And the answer to "market.claims" is "<claims>"
      When it is assessed as of 2026-11-28
      Then "fr-cconso.l121-3.reviews-shown" <verdict>

      Examples:
        | claims           | seat | verdict                                           |
        | customer-reviews | FR   | applies                                           |
        | customer-reviews | GB   | does not apply because its conditions are not met |
        | ai-abilities     | FR   | does not apply because its conditions are not met |

    Scenario: As long as it is not known what is shown, it may apply
      Given the case "fr-credit-en-ligne"
      And the answer to "market.claims" is not known
      When it is assessed as of 2026-11-28
      Then "fr-cconso.l121-3.reviews-shown" may apply, and "market.claims" would settle it

  Rule: Article L. 121-2 - nobody is misled

    Scenario Outline: Each claim, and each deceit of the tool, counts by itself: <claims>, <lines>
      Given the case "fr-credit-en-ligne"
      And the answer to "market.claims" is "<claims>"
      And the answer to "use.red_lines" is "<lines>"
      When it is assessed as of 2026-11-28
      Then "fr-cconso.l121-2.misleading" <verdict>

      Examples:
        | claims              | lines                     | verdict                                           |
        | ai-abilities        | none                      | applies and is in force from 2016-07-01           |
        | performance-figures | none                      | applies and is in force from 2016-07-01           |
        | earnings            | none                      | applies and is in force from 2016-07-01           |
        | professional-title  | none                      | applies and is in force from 2016-07-01           |
        | privacy-statement   | none                      | applies and is in force from 2016-07-01           |
        | none                | bot-hides-to-sell-or-sway | applies and is in force from 2016-07-01           |
        | none                | steers-answers-silently   | applies and is in force from 2016-07-01           |
        | customer-reviews    | none                      | applies                                           |
        | none                | none                      | does not apply because its conditions are not met |

    Scenario: Nothing is said or done in France
      Given the case "fr-credit-en-ligne"
      And the answer to "org.established_in" is "GB"
      And the answer to "market.places" is "GB"
      And the answer to "people.locations" is "GB"
      And the answer to "market.claims" is "ai-abilities"
      When it is assessed as of 2026-11-28
      Then "fr-cconso.l121-2.misleading" does not apply because its conditions are not met

    Scenario Outline: The code in its present numbering: <day>
      Given the case "fr-credit-en-ligne"
      And the answer to "market.claims" is "ai-abilities"
      When it is assessed as of <day>
      Then "fr-cconso.l121-2.misleading" applies and is <state> from 2016-07-01

      Examples:
        | day        | state    |
        | 2016-06-30 | upcoming |
        | 2016-07-01 | in force |

  Rule: Article L. 223-1 - calls

    Scenario Outline: A computer voice that calls to sell: <channels>, <recipients>, <customers>
      Given the case "fr-credit-en-ligne"
      And the answer to "market.customers" is "<customers>"
      And the answer to "use.purposes" is "marketing-outreach"
      And the answer to "outreach.channels" is "<channels>"
      And the answer to "outreach.recipients" is "<recipients>"
      When it is assessed as of 2026-11-28
      Then "fr-cconso.l223-1.calls" <verdict>

      Examples:
        | channels       | recipients    | customers           | verdict                                           |
        | ai-voice-calls | other-people  | consumers-remote    | applies and is in force from 2026-08-11           |
        | ai-voice-calls | other-people  | businesses          | applies and is in force from 2026-08-11           |
        | ai-voice-calls | own-customers | consumers-remote    | may apply                                         |
        | ai-voice-calls | own-customers | consumers-in-person | may apply                                         |
        | ai-voice-calls | own-customers | businesses          | does not apply because its conditions are not met |
        | ai-voice-calls | businesses    | consumers-remote    | does not apply because its conditions are not met |
        | ai-voice-calls | only-replies  | consumers-remote    | does not apply because its conditions are not met |
        | email-text     | other-people  | consumers-remote    | does not apply because its conditions are not met |

    Scenario Outline: Calls to one's own customers while a contract runs, settled as <how>
      Given the case "fr-credit-en-ligne"
      And the answer to "market.customers" is "consumers-remote"
      And the answer to "use.purposes" is "marketing-outreach"
      And the answer to "outreach.channels" is "ai-voice-calls"
      And the answer to "outreach.recipients" is "own-customers"
      And the open question of law "fr-cconso.call-within-running-contract" is settled as <how>
      When it is assessed as of 2026-11-28
      Then "fr-cconso.l223-1.calls" <verdict>

      Examples:
        | how | verdict        |
        | yes | does not apply |
        | no  | applies        |

    Scenario Outline: Consent is needed since 11 August 2026: <day>
      Given the case "fr-credit-en-ligne"
      And the answer to "use.purposes" is "marketing-outreach"
      And the answer to "outreach.channels" is "ai-voice-calls"
      And the answer to "outreach.recipients" is "other-people"
      When it is assessed as of <day>
      Then "fr-cconso.l223-1.calls" applies and is <state> from 2026-08-11

      Examples:
        | day        | state    |
        | 2026-08-10 | upcoming |
        | 2026-08-11 | in force |

    Scenario: People elsewhere are called
      Given the case "fr-credit-en-ligne"
      And the answer to "people.locations" is "GB"
      And the answer to "use.purposes" is "marketing-outreach"
      And the answer to "outreach.channels" is "ai-voice-calls"
      And the answer to "outreach.recipients" is "other-people"
      When it is assessed as of 2026-11-28
      Then "fr-cconso.l223-1.calls" does not apply because its conditions are not met

  Rule: Article L. 111-7-2 - how online reviews are handled

    Scenario Outline: Who shows reviews online tells how they are handled, since 2018: <day>
      Given the case "fr-credit-en-ligne"
      And the answer to "market.claims" is "customer-reviews"
      When it is assessed as of <day>
      Then "fr-cconso.l111-7-2.online-reviews" applies and is <state> from 2018-01-01
      And "fr-cconso.l121-2.misleading" applies

      Examples:
        | day        | state    |
        | 2017-12-31 | upcoming |
        | 2018-01-01 | in force |

    Scenario Outline: <what>
      Given the case "fr-credit-en-ligne"
      And the answer to "market.claims" is "<claims>"
      And the answer to "online.services" is "<services>"
      And the answer to "org.established_in" is "<seat>"
      And the answer to "market.places" is "<market>"
      And the answer to "people.locations" is "<people>"
      When it is assessed as of 2026-11-28
      Then "fr-cconso.l111-7-2.online-reviews" <verdict>

      Examples:
        | what                                   | claims           | services | seat | market | people | verdict                                           |
        | Reviews on a French site               | customer-reviews | website  | FR   | GB     | GB     | applies                                           |
        | Reviews for buyers in France           | customer-reviews | website  | GB   | FR     | GB     | applies                                           |
        | Reviews that people in France see      | customer-reviews | website  | GB   | GB     | FR     | applies                                           |
        | Reviews elsewhere                      | customer-reviews | website  | GB   | GB     | GB     | does not apply because its conditions are not met |
        | Reviews, but nothing online            | customer-reviews | none     | FR   | FR     | FR     | does not apply because its conditions are not met |
        | Other claims only                      | earnings         | website  | FR   | FR     | FR     | does not apply because its conditions are not met |

    Scenario: The highest fine is that of a company
      Given the case "fr-credit-en-ligne"
      And the answer to "market.claims" is "customer-reviews"
      When it is assessed as of 2026-11-28
      Then the highest fine for "fr-cconso.l111-7-2.online-reviews" is "375000 EUR"

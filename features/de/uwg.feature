Feature: UWG, reviews, claims and advertising in Germany
  The act against unfair competition: what is said to buyers, and whom one may write to or call.

  Rule: Annex no 23c - invented reviews

    Scenario Outline: A shop that sells to German consumers and lets a tool write reviews stops: <customers>, <market>, <lines>
      Given the case "de-furniture-instalments"
      And the answer to "market.customers" is "<customers>"
      And the answer to "market.places" is "<market>"
      And the answer to "people.locations" is "<market>"
      And the answer to "use.red_lines" is "<lines>"
      When it is assessed as of 2026-11-28
      Then "de-uwg.annex-23c.fake-reviews" <verdict>

      Examples:
        | customers           | market | lines         | verdict                                           |
        | consumers-remote    | DE     | fake-reviews  | applies and is in force from 2022-05-28           |
        | consumers-in-person | DE     | fake-reviews  | applies and is in force from 2022-05-28           |
        | businesses          | DE     | fake-reviews  | does not apply because its conditions are not met |
        | consumers-remote    | GB     | fake-reviews  | does not apply because its conditions are not met |
        | consumers-remote    | DE     | re-identifies | does not apply because its conditions are not met |

    Scenario Outline: People reached in Germany are enough, and so is an offer there: <market>, <people>
      Given the case "de-furniture-instalments"
      And the answer to "market.places" is "<market>"
      And the answer to "people.locations" is "<people>"
      And the answer to "use.red_lines" is "fake-reviews"
      When it is assessed as of 2026-11-28
      Then "de-uwg.annex-23c.fake-reviews" <verdict>

      Examples:
        | market | people | verdict                                           |
        | DE     | GB     | applies                                           |
        | GB     | DE     | applies                                           |
        | GB     | GB     | does not apply because its conditions are not met |

    Scenario Outline: The rule of 2022 binds from its day: <day>
      Given the case "de-furniture-instalments"
      And the answer to "use.red_lines" is "fake-reviews"
      And the answer to "market.claims" is "customer-reviews"
      When it is assessed as of <day>
      Then "de-uwg.annex-23c.fake-reviews" applies and is <state> from 2022-05-28
      And "de-uwg.s5b-3.reviews-shown" applies and is <state> from 2022-05-28

      Examples:
        | day        | state    |
        | 2022-05-27 | upcoming |
        | 2022-05-28 | in force |

    Scenario: Invented reviews are a stop
      Given the case "de-furniture-instalments"
      And the answer to "use.red_lines" is "fake-reviews"
      When it is assessed as of 2026-11-28
      Then "de-uwg.annex-23c.fake-reviews" stands in the tier "stop"

  Rule: Section 5b(3) - reviews that are shown

    Scenario Outline: Who shows reviews to consumers says how they are checked: <claims>, <customers>, <market>
      Given the case "de-furniture-instalments"
      And the answer to "market.claims" is "<claims>"
      And the answer to "market.customers" is "<customers>"
      And the answer to "market.places" is "<market>"
      And the answer to "people.locations" is "<market>"
      When it is assessed as of 2026-11-28
      Then "de-uwg.s5b-3.reviews-shown" <verdict>

      Examples:
        | claims           | customers           | market | verdict                                           |
        | customer-reviews | consumers-remote    | DE     | applies                                           |
        | customer-reviews | consumers-in-person | DE     | applies                                           |
        | customer-reviews | businesses          | DE     | does not apply because its conditions are not met |
        | customer-reviews | consumers-remote    | GB     | does not apply because its conditions are not met |
        | ai-abilities     | consumers-remote    | DE     | does not apply because its conditions are not met |

    Scenario: As long as it is not known what is shown, it may apply
      Given the case "de-furniture-instalments"
      And the answer to "market.claims" is not known
      When it is assessed as of 2026-11-28
      Then "de-uwg.s5b-3.reviews-shown" may apply, and "market.claims" would settle it

  Rule: Sections 5 and 5a - nobody is misled

    Scenario Outline: Each kind of claim counts by itself, towards firms as well: <claims>, <customers>
      Given the case "de-furniture-instalments"
      And the answer to "use.red_lines" is "none"
      And the answer to "market.claims" is "<claims>"
      And the answer to "market.customers" is "<customers>"
      When it is assessed as of 2026-11-28
      Then "de-uwg.s5.misleading" <verdict>

      Examples:
        | claims              | customers        | verdict                                           |
        | ai-abilities        | consumers-remote | applies                                           |
        | ai-abilities        | businesses       | applies                                           |
        | performance-figures | businesses       | applies                                           |
        | earnings            | businesses       | applies                                           |
        | professional-title  | consumers-remote | applies                                           |
        | privacy-statement   | consumers-remote | applies                                           |
        | customer-reviews    | consumers-remote | applies                                           |
        | none                | consumers-remote | does not apply because its conditions are not met |

    Scenario Outline: A tool that deceives by itself counts without any claim: <lines>
      Given the case "de-furniture-instalments"
      And the answer to "market.claims" is "none"
      And the answer to "use.red_lines" is "<lines>"
      When it is assessed as of 2026-11-28
      Then "de-uwg.s5.misleading" <verdict>

      Examples:
        | lines                     | verdict                                           |
        | bot-hides-to-sell-or-sway | applies                                           |
        | steers-answers-silently   | applies                                           |
        | re-identifies             | does not apply because its conditions are not met |

    Scenario: Nothing is offered in Germany and nobody there is reached
      Given the case "de-furniture-instalments"
      And the answer to "market.claims" is "ai-abilities"
      And the answer to "market.places" is "GB"
      And the answer to "people.locations" is "GB"
      When it is assessed as of 2026-11-28
      Then "de-uwg.s5.misleading" does not apply because its conditions are not met

    Scenario Outline: The act of 2004 begins: <day>
      Given the case "de-furniture-instalments"
      And the answer to "market.claims" is "ai-abilities"
      And the answer to "use.purposes" is "marketing-outreach"
      And the answer to "outreach.channels" is "email-text"
      And the answer to "outreach.recipients" is "other-people"
      When it is assessed as of <day>
      Then "de-uwg.s5.misleading" applies and is <state> from 2004-07-08
      And "de-uwg.s7.marketing" applies and is <state> from 2004-07-08

      Examples:
        | day        | state    |
        | 2004-07-07 | upcoming |
        | 2004-07-08 | in force |

  Rule: Section 7 - advertising by e-mail, message and call

    Scenario Outline: Who is written to or called, and how: <channels>, <recipients>
      Given the case "de-furniture-instalments"
      And the answer to "market.customers" is "consumers-remote"
      And the answer to "use.purposes" is "marketing-outreach"
      And the answer to "outreach.channels" is "<channels>"
      And the answer to "outreach.recipients" is "<recipients>"
      When it is assessed as of 2026-11-28
      Then "de-uwg.s7.marketing" <verdict>

      Examples:
        | channels              | recipients    | verdict                                           |
        | email-text            | other-people  | applies                                           |
        | email-text            | own-customers | applies                                           |
        | email-text            | businesses    | applies                                           |
        | email-text            | only-replies  | does not apply because its conditions are not met |
        | direct-messages       | businesses    | applies                                           |
        | ai-voice-calls        | other-people  | applies                                           |
        | ai-voice-calls        | own-customers | applies                                           |
        | ai-voice-calls        | businesses    | may apply                                         |
        | near-clinic-targeting | other-people  | does not apply because its conditions are not met |
        | none                  | none          | does not apply because its conditions are not met |

    Scenario Outline: A computer voice that calls firms, the question settled as <how>: <recipients>
      Given the case "de-furniture-instalments"
      And the answer to "market.customers" is "businesses"
      And the answer to "use.purposes" is "marketing-outreach"
      And the answer to "outreach.channels" is "ai-voice-calls"
      And the answer to "outreach.recipients" is "<recipients>"
      And the open question of law "de-uwg.voice-agent-is-calling-machine" is settled as <how>
      When it is assessed as of 2026-11-28
      Then "de-uwg.s7.marketing" <verdict>

      Examples:
        | how | recipients    | verdict        |
        | yes | businesses    | applies        |
        | yes | own-customers | applies        |
        | yes | only-replies  | does not apply |
        | no  | businesses    | does not apply |
        | no  | own-customers | does not apply |

    Scenario: Nobody in Germany is written to
      Given the case "de-furniture-instalments"
      And the answer to "people.locations" is "AT"
      And the answer to "use.purposes" is "marketing-outreach"
      And the answer to "outreach.channels" is "email-text"
      And the answer to "outreach.recipients" is "other-people"
      When it is assessed as of 2026-11-28
      Then "de-uwg.s7.marketing" does not apply because its conditions are not met

  Rule: Section 7a - proof of consent to calls

    Scenario Outline: Only calls to consumers need the record: <channels>, <recipients>, <customers>
      Given the case "de-furniture-instalments"
      And the answer to "market.customers" is "<customers>"
      And the answer to "use.purposes" is "marketing-outreach"
      And the answer to "outreach.channels" is "<channels>"
      And the answer to "outreach.recipients" is "<recipients>"
      When it is assessed as of 2026-11-28
      Then "de-uwg.s7a.record-of-consent" <verdict>

      Examples:
        | channels       | recipients    | customers           | verdict                                           |
        | ai-voice-calls | other-people  | businesses          | may apply                                         |
        | ai-voice-calls | own-customers | consumers-remote    | may apply                                         |
        | ai-voice-calls | own-customers | consumers-in-person | may apply                                         |
        | ai-voice-calls | own-customers | businesses          | does not apply because its conditions are not met |
        | ai-voice-calls | businesses    | consumers-remote    | does not apply because its conditions are not met |
        | email-text     | other-people  | consumers-remote    | does not apply because its conditions are not met |

    Scenario Outline: The record is due since 1 October 2021: <day>
      Given the case "de-furniture-instalments"
      And the answer to "use.purposes" is "marketing-outreach"
      And the answer to "outreach.channels" is "ai-voice-calls"
      And the answer to "outreach.recipients" is "other-people"
      And the open question of law "de-uwg.voice-agent-is-calling-machine" is settled as no
      When it is assessed as of <day>
      Then "de-uwg.s7a.record-of-consent" applies and is <state> from 2021-10-01

      Examples:
        | day        | state    |
        | 2021-09-30 | upcoming |
        | 2021-10-01 | in force |

    Scenario Outline: The section names the telephone call, not the calling machine: settled as <how>
      Given the case "de-furniture-instalments"
      And the answer to "use.purposes" is "marketing-outreach"
      And the answer to "outreach.channels" is "ai-voice-calls"
      And the answer to "outreach.recipients" is "other-people"
      And the open question of law "de-uwg.voice-agent-is-calling-machine" is settled as <how>
      When it is assessed as of 2026-11-28
      Then "de-uwg.s7a.record-of-consent" <verdict>

      Examples:
        | how | verdict                                           |
        | no  | applies                                           |
        | yes | does not apply because its conditions are not met |

    Scenario: Calls from Germany to people elsewhere
      Given the case "de-furniture-instalments"
      And the answer to "people.locations" is "GB"
      And the answer to "use.purposes" is "marketing-outreach"
      And the answer to "outreach.channels" is "ai-voice-calls"
      And the answer to "outreach.recipients" is "other-people"
      When it is assessed as of 2026-11-28
      Then "de-uwg.s7a.record-of-consent" does not apply because its conditions are not met

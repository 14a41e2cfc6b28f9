Feature: Competition Act, claims about AI and shared pricing tools
  A claim about AI must be true, a claim of performance must have been tested first, and a tool shared with rivals must not become a deal.
  None of this turns on the size of the firm. The cuts of March 2026 to the rules on green claims leave these untouched.

  Rule: Section 74.01(1)(a) and section 52 - false or misleading claims

    Scenario: A software firm that talks about its AI answers for every word
      Given the case "ca2-waterloo-writer"
      When it is assessed as of 2026-11-24
      Then "ca-competition.s74-01-1-a.ai-washing" applies and is in force from 1999-03-18
      And "ca-competition.s74-01-1-a.ai-washing" stands in the tier "do-now"

    Scenario Outline: Each sort of claim is enough by itself: <claim>
      Given the case "ca2-waterloo-writer"
      And the answer to "market.claims" is "<claim>"
      When it is assessed as of 2026-11-24
      Then "ca-competition.s74-01-1-a.ai-washing" <verdict>

      Examples:
        | claim              | verdict                                           |
        | ai-abilities       | applies                                           |
        | performance-figures | applies                                          |
        | professional-title | applies                                           |
        | earnings           | applies                                           |
        | privacy-statement  | does not apply because its conditions are not met |
        | customer-reviews   | does not apply because its conditions are not met |
        | none               | does not apply because its conditions are not met |

    Scenario Outline: A link to Canada is needed: established in <e>, selling in <m>, people in <p>
      Given the case "ca2-waterloo-writer"
      And the answer to "org.established_in" is "<e>"
      And the answer to "market.places" is "<m>"
      And the answer to "people.locations" is "<p>"
      When it is assessed as of 2026-11-24
      Then "ca-competition.s74-01-1-a.ai-washing" <verdict>
      And "ca-competition.s74-01-1-b.performance-test" <verdict>

      Examples:
        | e     | m     | p     | verdict                                           |
        | US-OH | US    | US-OH | does not apply because its conditions are not met |
        | US-OH | CA-ON | US-OH | applies                                           |
        | US-OH | US    | CA-NS | applies                                           |
        | CA-NU | US    | US-OH | applies                                           |

    Scenario: A charity without customers that seeks donations counts as a business too
      Given the case "ca-halifax-charity"
      And the answer to "market.claims" is "ai-abilities"
      When it is assessed as of 2026-11-24
      Then "ca-competition.s74-01-1-a.ai-washing" applies

    Scenario: What the firm says is not known
      Given the case "ca2-waterloo-writer"
      And the answer to "market.claims" is not known
      When it is assessed as of 2026-11-24
      Then "ca-competition.s74-01-1-a.ai-washing" may apply, and "market.claims" would settle it
      And "ca-competition.s74-01-1-b.performance-test" may apply, and "market.claims" would settle it

    Scenario Outline: The green-claims cuts of 26 March 2026 change nothing here (<day>)
      Given the case "ca2-waterloo-writer"
      When it is assessed as of <day>
      Then "ca-competition.s74-01-1-a.ai-washing" applies and is in force from 1999-03-18
      And "ca-competition.s74-01-1-b.performance-test" applies and is in force from 1999-03-18

      Examples:
        | day        |
        | 2026-03-25 |
        | 2026-03-26 |
        | 1999-03-18 |

    Scenario: The day before the civil track began
      Given the case "ca2-waterloo-writer"
      When it is assessed as of 1999-03-17
      Then "ca-competition.s74-01-1-a.ai-washing" applies and is upcoming from 1999-03-18
      And "ca-competition.s74-01-1-b.performance-test" applies and is upcoming from 1999-03-18

  Rule: Section 74.01(1)(b) - an adequate and proper test before a claim of performance

    Scenario: Figures of accuracy need a test made beforehand
      Given the case "ca2-waterloo-writer"
      And the answer to "market.claims" is "performance-figures"
      When it is assessed as of 2026-11-24
      Then "ca-competition.s74-01-1-b.performance-test" applies and is in force from 1999-03-18

    Scenario Outline: Without figures, the words decide: <claim>
      Given the case "ca2-waterloo-writer"
      And the answer to "market.claims" is "<claim>"
      When it is assessed as of 2026-11-24
      Then "ca-competition.s74-01-1-b.performance-test" <verdict>

      Examples:
        | claim              | verdict                                           |
        | ai-abilities       | may apply                                         |
        | earnings           | may apply                                         |
        | professional-title | does not apply because its conditions are not met |
        | privacy-statement  | does not apply because its conditions are not met |
        | none               | does not apply because its conditions are not met |

    Scenario Outline: Once the words are known to state performance or not: <claim>, <answer>
      Given the case "ca2-waterloo-writer"
      And the answer to "market.claims" is "<claim>"
      And the open question of law "ca-competition.claim-is-about-performance" is settled as <answer>
      When it is assessed as of 2026-11-24
      Then "ca-competition.s74-01-1-b.performance-test" <verdict>

      Examples:
        | claim               | answer | verdict                                           |
        | ai-abilities        | yes    | applies                                           |
        | earnings            | yes    | applies                                           |
        | customer-reviews    | yes    | does not apply because its conditions are not met |
        | ai-abilities        | no     | does not apply because its conditions are not met |
        | performance-figures | no     | applies                                           |

  Rule: Sections 45 and 90.1 - pricing and pay tools shared with others

    Scenario: A landlord whose rent tool pools the rents of others keeps its own decision
      Given the case "ca2-guelph-landlord"
      When it is assessed as of 2026-11-24
      Then "ca-competition.pricing-algorithms" applies and is in force from 2010-03-12

    Scenario: A tool that sets wages with other employers
      Given the case "ca2-guelph-landlord"
      And the answer to "price.setting" is "shared-pay-tool"
      When it is assessed as of 2026-11-24
      Then "ca-competition.pricing-algorithms" applies and is in force from 2023-06-23

    Scenario Outline: A tool of one's own is no deal: <how>
      Given the case "ca2-guelph-landlord"
      And the answer to "price.setting" is "<how>"
      When it is assessed as of 2026-11-24
      Then "ca-competition.pricing-algorithms" does not apply because its conditions are not met

      Examples:
        | how                         |
        | by-personal-data            |
        | by-market                   |
        | by-personal-data, by-market |
        | none                        |

    Scenario Outline: The days the two offences began: <how> on <day>
      Given the case "ca2-guelph-landlord"
      And the answer to "price.setting" is "<how>"
      When it is assessed as of <day>
      Then "ca-competition.pricing-algorithms" <verdict>

      Examples:
        | how                | day        | verdict                                 |
        | shared-with-rivals | 2010-03-11 | applies and is upcoming from 2010-03-12 |
        | shared-with-rivals | 2010-03-12 | applies and is in force from 2010-03-12 |
        | shared-pay-tool    | 2023-06-22 | applies and is upcoming from 2023-06-23 |
        | shared-pay-tool    | 2023-06-23 | applies and is in force from 2023-06-23 |

    Scenario: Nothing in Canada, no Canadian cartel law
      Given the case "ca2-guelph-landlord"
      And the answer to "org.established_in" is "US-OH"
      And the answer to "market.places" is "US"
      And the answer to "people.locations" is "US-OH"
      When it is assessed as of 2026-11-24
      Then "ca-competition.pricing-algorithms" does not apply because its conditions are not met

    Scenario Outline: A shared tool for <purpose> is asked about, and open while not answered
      Given the case "ca2-halifax-insurer"
      And the answer to "use.purposes" is "<purpose>"
      And the answer to "price.setting" is not known
      When it is assessed as of 2026-11-24
      Then "ca-competition.pricing-algorithms" may apply, and "price.setting" would settle it

      Examples:
        | purpose               |
        | pricing               |
        | other-insurance       |
        | life-health-insurance |

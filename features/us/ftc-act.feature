Feature: FTC Act, what is said about AI and about people's data
  Section 5 bans unfair and deceptive acts. It has no threshold of size: a claim about AI needs proof before it is made,
  a privacy promise binds, and data already held is not quietly turned to a new use. What the FTC has only proposed is no duty.

  Rule: Whom the act reaches

    Scenario Outline: Firms run for profit are reached, public bodies and private people are not: <what>
      Given the case "us-fed-health-app"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then the test "us-ftc-act.reached" <verdict>

      Examples:
        | what                   | fact     | answer         | verdict    |
        | a company              | org.kind | for-profit     | is met     |
        | a self-employed person | org.kind | sole-trader    | is met     |
        | a non-profit           | org.kind | nonprofit      | is open    |
        | a charity              | org.kind | charity        | is open    |
        | a town                 | org.kind | public-body    | is not met |
        | a private person       | org.kind | private-person | is not met |

    Scenario: A non-profit that turns out to be run for its members' profit: yes
      Given the case "us-fed-health-app"
      And the answer to "org.kind" is "nonprofit"
      And the open question of law "us-ftc-act.nonprofit-for-profit" is settled as yes
      When it is assessed as of 2026-11-24
      Then the test "us-ftc-act.reached" is met

    Scenario: A non-profit that turns out to be run for its members' profit: no
      Given the case "us-fed-health-app"
      And the answer to "org.kind" is "nonprofit"
      And the open question of law "us-ftc-act.nonprofit-for-profit" is settled as no
      When it is assessed as of 2026-11-24
      Then the test "us-ftc-act.reached" is not met

  Rule: 15 U.S.C. 45(a) - claims about AI need proof first

    Scenario: The ban on deceptive acts dates from 1938: the day before
      Given the case "us-fed-health-app"
      When it is assessed as of 1938-03-20
      Then "us-ftc-act.s5.ai-claims-substantiated" applies and is upcoming from 1938-03-21

    Scenario: The ban on deceptive acts dates from 1938: the day itself
      Given the case "us-fed-health-app"
      When it is assessed as of 1938-03-21
      Then "us-ftc-act.s5.ai-claims-substantiated" applies and is in force from 1938-03-21

    Scenario Outline: Every claim about what AI does, achieves or earns counts: <what>
      Given the case "us-fed-health-app"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-ftc-act.s5.ai-claims-substantiated" <verdict>

      Examples:
        | what                     | fact          | answer              | verdict                                           |
        | ai-abilities             | market.claims | ai-abilities        | applies                                           |
        | performance-figures      | market.claims | performance-figures | applies                                           |
        | earnings                 | market.claims | earnings            | applies                                           |
        | professional-title       | market.claims | professional-title  | applies                                           |
        | only a privacy statement | market.claims | privacy-statement   | does not apply because its conditions are not met |
        | only customer reviews    | market.claims | customer-reviews    | does not apply because its conditions are not met |
        | no claim                 | market.claims | none                | does not apply because its conditions are not met |

    Scenario Outline: Selling in the United States or from there is enough: <what>
      Given the case "us-fed-health-app"
      And the answer to "<fact1>" is "<answer1>"
      And the answer to "<fact2>" is "<answer2>"
      When it is assessed as of 2026-11-24
      Then "us-ftc-act.s5.ai-claims-substantiated" <verdict>

      Examples:
        | what                           | fact1              | answer1 | fact2         | answer2 | verdict                                           |
        | a US firm selling abroad       | org.established_in | US-OH   | market.places | CA-ON   | applies                                           |
        | a firm abroad selling there    | org.established_in | CA-ON   | market.places | US-OH   | applies                                           |
        | neither, whoever the users are | org.established_in | CA-ON   | market.places | CA-ON   | does not apply because its conditions are not met |

    Scenario Outline: No relief by size, but none of it for public bodies: <what>
      Given the case "us-fed-health-app"
      And the answer to "<fact1>" is "<answer1>"
      And the answer to "<fact2>" is "<answer2>"
      When it is assessed as of 2026-11-24
      Then "us-ftc-act.s5.ai-claims-substantiated" <verdict>

      Examples:
        | what       | fact1    | answer1     | fact2         | answer2   | verdict                                           |
        | one person | org.kind | sole-trader | org.headcount | US-OH: 1  | applies                                           |
        | a town     | org.kind | public-body | org.headcount | US-OH: 40 | does not apply because its conditions are not met |
        | a charity  | org.kind | charity     | org.headcount | US-OH: 5  | may apply                                         |

    Scenario: While its claims are not known, the duty may apply
      Given the case "us-fed-health-app"
      And the answer to "market.claims" is not known
      When it is assessed as of 2026-11-24
      Then "us-ftc-act.s5.ai-claims-substantiated" may apply, and "market.claims" would settle it

    Scenario: Supplying a tool that others might misuse, with no claim about it, is not this duty
      Given the case "us-fed-health-app"
      And the answer to "market.claims" is "none"
      And the answer to "use.purposes" is "writing"
      When it is assessed as of 2026-11-24
      Then "us-ftc-act.s5.ai-claims-substantiated" does not apply because its conditions are not met

  Rule: 15 U.S.C. 45(a), (n) - privacy promises and new uses of old data

    Scenario: The ban on deceptive and unfair acts dates from 1938: the day before
      Given the case "us-fed-health-app"
      When it is assessed as of 1938-03-20
      Then "us-ftc-act.s5.privacy-promises" applies and is upcoming from 1938-03-21

    Scenario: The ban on deceptive and unfair acts dates from 1938: the day itself
      Given the case "us-fed-health-app"
      When it is assessed as of 1938-03-21
      Then "us-ftc-act.s5.privacy-promises" applies and is in force from 1938-03-21

    Scenario Outline: A statement, a new use or a service online is enough: <what>
      Given the case "us-fed-health-app"
      And the answer to "market.claims" is "none"
      And the answer to "online.services" is "none"
      And the answer to "data.new_use" is "no"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-ftc-act.s5.privacy-promises" <verdict>

      Examples:
        | what                       | fact            | answer            | verdict                                           |
        | only a statement           | market.claims   | privacy-statement | applies                                           |
        | only a new use of old data | data.new_use    | yes               | applies                                           |
        | only a site                | online.services | website           | applies                                           |
        | none of the three          | market.claims   | ai-abilities      | does not apply because its conditions are not met |

    Scenario Outline: Without people's data, a US link or an organisation that is reached, nothing is due: <what>
      Given the case "us-fed-health-app"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-ftc-act.s5.privacy-promises" <verdict>

      Examples:
        | what                             | fact              | answer             | verdict                                           |
        | no data on people                | data.about_people | no                 | does not apply because its conditions are not met |
        | work contacts are data on people | data.about_people | work-contacts-only | applies                                           |
        | a town                           | org.kind          | public-body        | does not apply because its conditions are not met |
        | a charity                        | org.kind          | charity            | may apply                                         |
        | a self-employed person           | org.kind          | sole-trader        | applies                                           |

    Scenario: A firm with no tie to the United States is not reached
      Given the case "us-fed-health-app"
      And the answer to "org.established_in" is "FR"
      And the answer to "market.places" is "FR"
      And the answer to "people.locations" is "FR"
      When it is assessed as of 2026-11-24
      Then "us-ftc-act.s5.privacy-promises" does not apply because its conditions are not met

    Scenario: While it is not known whether old data gets a new use, the duty may apply
      Given the case "us-fed-health-app"
      And the answer to "market.claims" is "none"
      And the answer to "online.services" is "none"
      And the answer to "data.new_use" is not known
      When it is assessed as of 2026-11-24
      Then "us-ftc-act.s5.privacy-promises" may apply, and "data.new_use" would settle it

  Rule: 91 FR 41638 - a proposed statement on steered answers is not law

    Scenario Outline: The maker who steers in silence should watch the proposal; nobody else: <what>
      Given the case "us-fed-health-app"
      And the answer to "use.red_lines" is "steers-answers-silently"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-ftc-act.s5.output-steering-disclosure" <verdict>

      Examples:
        | what                          | fact           | answer                  | verdict                                           |
        | a maker who steers in silence | use.red_lines  | steers-answers-silently | applies                                           |
        | a maker who does not          | use.red_lines  | none                    | does not apply because its conditions are not met |
        | a mere user                   | role.deeds     | uses-it                 | does not apply because its conditions are not met |
        | rules people wrote            | use.technology | fixed-rules             | does not apply because its conditions are not met |

    Scenario: A maker with no tie to the United States need not watch it
      Given the case "us-fed-health-app"
      And the answer to "use.red_lines" is "steers-answers-silently"
      And the answer to "org.established_in" is "FR"
      And the answer to "market.places" is "FR"
      And the answer to "people.locations" is "FR"
      When it is assessed as of 2026-11-24
      Then "us-ftc-act.s5.output-steering-disclosure" does not apply because its conditions are not met

    Scenario: While the red lines are not known, it may matter
      Given the case "us-fed-health-app"
      And the answer to "use.red_lines" is not known
      When it is assessed as of 2026-11-24
      Then "us-ftc-act.s5.output-steering-disclosure" may apply, and "use.red_lines" would settle it

  Rule: 15 U.S.C. 45(n) - harm that consumers cannot avoid

    Scenario Outline: Tools whose errors can hurt consumers may be unfair: <what>
      Given the case "us-fed-health-app"
      And the answer to "use.purposes" is "writing"
      And the answer to "data.kinds" is "contact"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-28
      Then "us-ftc-act.s5.unfairness" <verdict>

      Examples:
        | what                     | fact             | answer              | verdict                                           |
        | health data              | data.kinds       | health              | may apply                                         |
        | where people are         | data.kinds       | location            | may apply                                         |
        | faces that are recognised | data.kinds       | biometric           | may apply                                         |
        | nothing of the kind      | data.kinds       | contact             | does not apply because its conditions are not met |

    Scenario Outline: Who may be hurt as a consumer: <customers>, <groups>, <kind>, <places>
      Given the case "us-fed-health-app"
      And the answer to "data.kinds" is "health"
      And the answer to "market.customers" is "<customers>"
      And the answer to "people.groups" is "<groups>"
      And the answer to "org.kind" is "<kind>"
      And the answer to "org.established_in" is "<places>"
      And the answer to "market.places" is "<places>"
      And the answer to "people.locations" is "<places>"
      When it is assessed as of 2026-11-28
      Then "us-ftc-act.s5.unfairness" <verdict>

      Examples:
        | customers           | groups          | kind        | places | verdict                                           |
        | consumers-remote    | customers       | for-profit  | US-OH  | may apply                                         |
        | consumers-in-person | customers       | for-profit  | US-OH  | may apply                                         |
        | businesses          | customers       | for-profit  | US-OH  | may apply                                         |
        | businesses          | prospects       | for-profit  | US-OH  | may apply                                         |
        | businesses          | public-visitors | for-profit  | US-OH  | may apply                                         |
        | businesses          | service-users   | for-profit  | US-OH  | may apply                                         |
        | businesses          | patients        | for-profit  | US-OH  | may apply                                         |
        | businesses          | students        | for-profit  | US-OH  | may apply                                         |
        | businesses          | tenants         | for-profit  | US-OH  | may apply                                         |
        | businesses          | borrowers       | for-profit  | US-OH  | may apply                                         |
        | businesses          | insured         | for-profit  | US-OH  | may apply                                         |
        | businesses          | employees       | for-profit  | US-OH  | does not apply because its conditions are not met |
        | consumers-remote    | customers       | public-body | US-OH  | does not apply because its conditions are not met |
        | consumers-remote    | customers       | for-profit  | GB     | does not apply because its conditions are not met |

    Scenario Outline: The injury is a question of the case, settled as <how>
      Given the case "us-fed-health-app"
      And the answer to "data.kinds" is "health"
      And the open question of law "us-ftc-act.injury-not-avoidable" is settled as <how>
      When it is assessed as of 2026-11-28
      Then "us-ftc-act.s5.unfairness" <verdict>

      Examples:
        | how | verdict                                 |
        | yes | applies and is in force from 1938-03-21 |
        | no  | does not apply                          |

    Scenario Outline: The ban on unfair acts dates from 1938: <day>
      Given the case "us-fed-health-app"
      And the answer to "data.kinds" is "health"
      And the open question of law "us-ftc-act.injury-not-avoidable" is settled as yes
      When it is assessed as of <day>
      Then "us-ftc-act.s5.unfairness" applies and is <state> from 1938-03-21

      Examples:
        | day        | state    |
        | 1938-03-20 | upcoming |
        | 1938-03-21 | in force |

    Scenario Outline: Decisions that can go against a consumer: <domain>, <outcome>
      Given the case "us-fed-health-app"
      And the answer to "use.purposes" is "tenant-screening"
      And the answer to "data.kinds" is "contact"
      And the answer to "decision.domains" is "<domain>"
      And the answer to "decision.outcomes" is "<outcome>"
      When it is assessed as of 2026-11-28
      Then "us-ftc-act.s5.unfairness" <verdict>

      Examples:
        | domain  | outcome | verdict                                           |
        | housing | refused | may apply                                         |
        | housing | none    | does not apply because its conditions are not met |
        | none    | refused | does not apply because its conditions are not met |

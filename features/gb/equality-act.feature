Feature: Equality Act 2010, what a tool may not do to people in Great Britain
  England, Wales and Scotland. Northern Ireland has statutes of its own, and "United Kingdom" as an answer leaves open which nation is meant.

  Rule: Where the Act reaches - the work

    Scenario Outline: The place of the jobs decides: <jobs>
      Given the case "uk2-warehouse"
      And the answer to "employment.job_places" is "<jobs>"
      When it is assessed as of 2026-11-24
      Then the test "uk-eqa2010.work-in-gb" is <state>

      Examples:
        | jobs           | state   |
        | GB-ENG         | met     |
        | GB-WLS         | met     |
        | GB-SCT         | met     |
        | GB-NIR         | not met |
        | GB-NIR, GB-SCT | met     |
        | GB             | open    |
        | FR             | open    |
        | none           | not met |

    Scenario Outline: Work abroad for a firm in Great Britain depends on how strong the link is: <value>
      Given the case "uk2-warehouse"
      And the answer to "employment.job_places" is "<jobs>"
      And the open question of law "uk-eqa2010.work-abroad" is settled as <value>
      When it is assessed as of 2026-11-24
      Then the test "uk-eqa2010.work-in-gb" is <state>

      Examples:
        | jobs   | value | state   |
        | FR     | yes   | met     |
        | FR     | no    | not met |
        | GB-NIR | yes   | not met |

    Scenario: Work abroad for a firm in Northern Ireland has no link with Great Britain
      Given the case "uk2-warehouse"
      And the answer to "employment.job_places" is "IE"
      And the answer to "org.established_in" is "GB-NIR"
      And the answer to "people.locations" is "IE"
      When it is assessed as of 2026-11-24
      Then the test "uk-eqa2010.work-in-gb" is not met

    Scenario Outline: Where no jobs are asked about, the place of the workers stands for them: <place>
      Given the case "uk2-warehouse"
      And the answer to "employment.uses" is "none"
      And the answer to "people.locations" is "<place>"
      When it is assessed as of 2026-11-24
      Then the test "uk-eqa2010.work-in-gb" is <state>

      Examples:
        | place  | state   |
        | GB-ENG | met     |
        | GB-WLS | met     |
        | GB-SCT | met     |
        | GB-NIR | not met |
        | FR     | not met |

    Scenario: Where jobs are named, the home of the workers does not decide
      Given the case "uk2-warehouse"
      And the answer to "employment.job_places" is "GB-NIR"
      And the answer to "people.locations" is "GB-SCT"
      When it is assessed as of 2026-11-24
      Then the test "uk-eqa2010.work-in-gb" is not met

  Rule: Where the Act reaches - services

    Scenario Outline: The place of the people, and of the firm that serves them: <people>, <firm>
      Given the case "uk2-letting-agent"
      And the answer to "people.locations" is "<people>"
      And the answer to "org.established_in" is "<firm>"
      When it is assessed as of 2026-11-24
      Then the test "uk-eqa2010.service-in-gb" is <state>

      Examples:
        | people     | firm   | state   |
        | GB-ENG     | US-OH  | met     |
        | GB-WLS     | US-OH  | met     |
        | GB-SCT     | US-OH  | met     |
        | GB-NIR     | US-OH  | not met |
        | GB         | US-OH  | open    |
        | GB         | GB-ENG | met     |
        | GB         | GB-WLS | met     |
        | GB         | GB-SCT | met     |
        | GB-NIR     | GB-NIR | not met |
        | GB         | GB     | open    |
        | FR         | GB-ENG | open    |
        | FR         | GB-NIR | not met |
        | FR         | US-OH  | not met |
        | FR, GB-ENG | GB-ENG | met     |

    Scenario Outline: A service only for people abroad waits for the answer of the law: <firm>, <value>
      Given the case "uk2-letting-agent"
      And the answer to "people.locations" is "<people>"
      And the answer to "org.established_in" is "<firm>"
      And the open question of law "uk-eqa2010.service-abroad" is settled as <value>
      When it is assessed as of 2026-11-24
      Then the test "uk-eqa2010.service-in-gb" is <state>

      Examples:
        | people | firm   | value | state   |
        | FR     | GB-ENG | yes   | met     |
        | FR     | GB-WLS | yes   | met     |
        | FR     | GB-SCT | yes   | met     |
        | FR     | GB-ENG | no    | not met |
        | FR     | US-OH  | yes   | not met |
        | none   | GB-ENG | yes   | not met |

    Scenario Outline: Who serves the public: <customers>
      Given the case "uk2-letting-agent"
      And the answer to "market.customers" is "<customers>"
      When it is assessed as of 2026-11-24
      Then the test "uk-eqa2010.serves-the-public" is <state>

      Examples:
        | customers           | state   |
        | consumers-remote    | met     |
        | consumers-in-person | met     |
        | public-bodies       | met     |
        | businesses          | not met |
        | none                | not met |

    Scenario: A public body serves the public by its tasks
      Given the case "uk2-agency"
      When it is assessed as of 2026-11-24
      Then the test "uk-eqa2010.serves-the-public" is met

    Scenario: Dealing in homes is serving the public, even for landlords only
      Given the case "uk2-letting-agent"
      And the answer to "market.customers" is "businesses"
      And the answer to "housing.activity" is "agent"
      When it is assessed as of 2026-11-24
      Then the test "uk-eqa2010.serves-the-public" is met
      And "uk-eqa2010.s29.services-discrimination" applies and is in force from 2010-10-01

  Rule: Section 39 - no discrimination at work

    Scenario Outline: A warehouse that follows the pace of its pickers may not disadvantage groups, since 1 October 2010: <day>
      Given the case "uk2-warehouse"
      When it is assessed as of <day>
      Then "uk-eqa2010.s39.employment-discrimination" applies and is <state> from 2010-10-01

      Examples:
        | day        | state    |
        | 2010-09-30 | upcoming |
        | 2010-10-01 | in force |
        | 2026-11-24 | in force |

    Scenario Outline: Every use on applicants or staff counts: <use>
      Given the case "uk-recruiter"
      And the answer to "decision.domains" is "none"
      And the answer to "employment.uses" is "<use>"
      And the answer to "employment.job_places" is "GB-ENG"
      When it is assessed as of 2026-11-24
      Then "uk-eqa2010.s39.employment-discrimination" applies and is in force from 2010-10-01

      Examples:
        | use              |
        | job-ad-targeting |
        | sort-applications |
        | scheduling       |
        | monitoring       |
        | tasks-by-person  |
        | dismissal        |

    Scenario Outline: A decision on the work of people on a platform counts without any other answer: <domain>
      Given the case "uk2-warehouse"
      And the answer to "use.purposes" is "fraud-security"
      And the answer to "people.groups" is "platform-workers"
      And the answer to "employment.uses" is "none"
      And the answer to "decision.domains" is "<domain>"
      When it is assessed as of 2026-11-24
      Then "uk-eqa2010.s39.employment-discrimination" <verdict>

      Examples:
        | domain           | verdict                                           |
        | job              | applies and is in force from 2010-10-01           |
        | pay-or-promotion | applies and is in force from 2010-10-01           |
        | tasks-hours      | applies and is in force from 2010-10-01           |
        | account-access   | does not apply because its conditions are not met |
        | none             | does not apply because its conditions are not met |

    Scenario: A recruiter who says only that the jobs are in the United Kingdom is asked where
      Given the case "uk-recruiter"
      When it is assessed as of 2026-11-24
      Then "uk-eqa2010.s39.employment-discrimination" may apply, and "employment.job_places" would settle it

    Scenario: Jobs in Northern Ireland fall under its own statutes, even for a firm in England
      Given the case "uk-recruiter"
      And the answer to "employment.job_places" is "GB-NIR"
      And the answer to "people.locations" is "GB-NIR"
      When it is assessed as of 2026-11-24
      Then "uk-eqa2010.s39.employment-discrimination" does not apply because its conditions are not met

    Scenario: As long as nobody knows what the tool does with staff, the duty may apply
      Given the case "uk2-warehouse"
      And the answer to "employment.uses" is not known
      When it is assessed as of 2026-11-24
      Then "uk-eqa2010.s39.employment-discrimination" may apply, and "employment.uses" would settle it

  Rule: Section 29 and Part 4 - no discrimination in services and homes

    Scenario Outline: A letting agent that ranks would-be tenants is bound since 1 October 2010: <day>
      Given the case "uk2-letting-agent"
      When it is assessed as of <day>
      Then "uk-eqa2010.s29.services-discrimination" applies and is <state> from 2010-10-01

      Examples:
        | day        | state    |
        | 2010-09-30 | upcoming |
        | 2010-10-01 | in force |
        | 2026-11-24 | in force |

    Scenario Outline: There is no lower edge of importance, but work has its own Part: <domain>
      Given the case "uk2-letting-agent"
      And the answer to "decision.domains" is "<domain>"
      When it is assessed as of 2026-11-24
      Then "uk-eqa2010.s29.services-discrimination" <verdict>

      Examples:
        | domain           | verdict                                           |
        | credit           | applies and is in force from 2010-10-01           |
        | other-finance    | applies and is in force from 2010-10-01           |
        | housing          | applies and is in force from 2010-10-01           |
        | insurance        | applies and is in force from 2010-10-01           |
        | health-care      | applies and is in force from 2010-10-01           |
        | public-benefits  | applies and is in force from 2010-10-01           |
        | essential-goods  | applies and is in force from 2010-10-01           |
        | justice          | applies and is in force from 2010-10-01           |
        | price-or-terms   | applies and is in force from 2010-10-01           |
        | account-access   | applies and is in force from 2010-10-01           |
        | other-matter     | applies and is in force from 2010-10-01           |
        | advertising-only | applies and is in force from 2010-10-01           |
        | low-stakes       | applies and is in force from 2010-10-01           |
        | job              | does not apply because its conditions are not met |
        | pay-or-promotion | does not apply because its conditions are not met |
        | tasks-hours      | does not apply because its conditions are not met |
        | none             | does not apply because its conditions are not met |
        | education        | may apply                                         |

    Scenario Outline: A private course is a service, a school has a Part of its own: <value>
      Given the case "uk2-letting-agent"
      And the answer to "decision.domains" is "<domain>"
      And the open question of law "uk-eqa2010.education-under-part-3" is settled as <value>
      When it is assessed as of 2026-11-24
      Then "uk-eqa2010.s29.services-discrimination" <verdict>

      Examples:
        | domain    | value | verdict                                           |
        | education | yes   | applies and is in force from 2010-10-01           |
        | education | no    | does not apply because its conditions are not met |
        | none      | yes   | does not apply because its conditions are not met |

    Scenario Outline: A price set by what is known about the customer counts, one for all does not: <prices>
      Given the case "uk-us-shop"
      And the answer to "use.purposes" is "pricing"
      And the answer to "people.locations" is "GB-SCT"
      And the answer to "price.setting" is "<prices>"
      When it is assessed as of 2026-11-24
      Then "uk-eqa2010.s29.services-discrimination" <verdict>

      Examples:
        | prices           | verdict                                           |
        | by-personal-data | applies and is in force from 2010-10-01           |
        | by-market        | does not apply because its conditions are not met |

    Scenario: A lender in Manchester that serves the whole United Kingdom is bound
      Given the case "uk-lender"
      When it is assessed as of 2026-11-24
      Then "uk-eqa2010.s29.services-discrimination" applies and is in force from 2010-10-01

    Scenario: An agency of the state is bound in its tasks
      Given the case "uk2-agency"
      When it is assessed as of 2026-11-24
      Then "uk-eqa2010.s29.services-discrimination" applies and is in force from 2010-10-01

    Scenario: A firm that serves firms only is not shown this duty
      Given the case "uk2-letting-agent"
      And the answer to "market.customers" is "businesses"
      When it is assessed as of 2026-11-24
      Then "uk-eqa2010.s29.services-discrimination" does not apply because its conditions are not met

    Scenario: In Northern Ireland the Act does not hold (Section 29 and Part 4)
      Given the case "uk2-letting-agent"
      And the answer to "org.established_in" is "GB-NIR"
      And the answer to "people.locations" is "GB-NIR"
      When it is assessed as of 2026-11-24
      Then "uk-eqa2010.s29.services-discrimination" does not apply because its conditions are not met

    Scenario: A private person outside any work is not bound
      Given the case "uk2-letting-agent"
      And the answer to "org.kind" is "private-person"
      And the answer to "housing.activity" is "lets-up-to-50"
      When it is assessed as of 2026-11-24
      Then "uk-eqa2010.s29.services-discrimination" does not apply because its conditions are not met

    Scenario Outline: As long as <fact> is not known, the duty may apply
      Given the case "uk2-letting-agent"
      And the answer to "<fact>" is not known
      When it is assessed as of 2026-11-24
      Then "uk-eqa2010.s29.services-discrimination" may apply, and "<fact>" would settle it

      Examples:
        | fact             |
        | decision.domains |
        | market.customers |

  Rule: Section 20 - reasonable adjustments

    Scenario Outline: A gym with a chat tool adapts it for disabled people, since 1 October 2010: <day>
      Given the case "uk2-gym"
      And the answer to "interaction.direct" is "two-way"
      When it is assessed as of <day>
      Then "uk-eqa2010.s20.reasonable-adjustments" applies and is <state> from 2010-10-01

      Examples:
        | day        | state    |
        | 2010-09-30 | upcoming |
        | 2010-10-01 | in force |
        | 2026-11-24 | in force |

    Scenario Outline: Each way in which a tool meets people counts by itself: <fact> <answer>
      Given the case "uk2-gym"
      And the answer to "data.kinds" is "contact, pictures-voice"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "uk-eqa2010.s20.reasonable-adjustments" applies and is in force from 2010-10-01

      Examples:
        | fact               | answer         |
        | interaction.direct | two-way        |
        | bio.uses           | verify-one     |
        | decision.domains   | account-access |
        | decision.domains   | job            |

    Scenario: A tool that people do not meet and that decides nothing calls for no adjustment
      Given the case "uk2-gym"
      When it is assessed as of 2026-11-24
      Then "uk-eqa2010.s20.reasonable-adjustments" does not apply because its conditions are not met

    Scenario: At work it is enough that the tool is used on staff
      Given the case "uk2-warehouse"
      When it is assessed as of 2026-11-24
      Then "uk-eqa2010.s20.reasonable-adjustments" applies and is in force from 2010-10-01

    Scenario: A firm abroad with jobs in England adapts its tests
      Given the case "uk-recruiter"
      And the answer to "org.established_in" is "US-OH"
      And the answer to "people.locations" is "US-OH"
      And the answer to "employment.job_places" is "GB-ENG"
      When it is assessed as of 2026-11-24
      Then "uk-eqa2010.s20.reasonable-adjustments" applies and is in force from 2010-10-01

    Scenario: In Northern Ireland the Act does not hold (Section 20)
      Given the case "uk2-gym"
      And the answer to "interaction.direct" is "two-way"
      And the answer to "org.established_in" is "GB-NIR"
      And the answer to "people.locations" is "GB-NIR"
      When it is assessed as of 2026-11-24
      Then "uk-eqa2010.s20.reasonable-adjustments" does not apply because its conditions are not met

    Scenario: A private person outside any work owes no adjustment
      Given the case "uk2-gym"
      And the answer to "interaction.direct" is "two-way"
      And the answer to "org.kind" is "private-person"
      When it is assessed as of 2026-11-24
      Then "uk-eqa2010.s20.reasonable-adjustments" does not apply because its conditions are not met

    Scenario: A firm with an office in Scotland that serves the whole kingdom is bound
      Given the case "uk-story-app"
      When it is assessed as of 2026-11-24
      Then "uk-eqa2010.s20.reasonable-adjustments" applies and is in force from 2010-10-01

    Scenario: As long as nobody knows whether people deal with the tool, the duty may apply
      Given the case "uk2-gym"
      And the answer to "interaction.direct" is not known
      When it is assessed as of 2026-11-24
      Then "uk-eqa2010.s20.reasonable-adjustments" may apply, and "interaction.direct" would settle it

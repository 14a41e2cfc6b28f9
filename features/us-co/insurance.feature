Feature: Colorado Regulation 10-1-1, outside data and models of insurers
  Life insurers since 14 November 2023, private car and health insurers since 15 October 2025.

  Rule: C.R.S. 10-3-1104.9 and Regulation 10-1-1 - governance and testing

    Scenario Outline: Life insurers from 14 November 2023: <day>
      Given the case "gap-denver-life"
      When it is assessed as of <day>
      Then "us-co-insurance.ecdis-governance" applies and is <state> from 2023-11-14

      Examples:
        | day        | state    |
        | 2023-11-13 | upcoming |
        | 2023-11-14 | in force |
        | 2025-10-14 | in force |

    Scenario: The amended text binds from 15 October 2025
      Given the case "gap-denver-life"
      When it is assessed as of 2025-10-15
      Then "us-co-insurance.ecdis-governance" applies and is in force from 2025-10-15

    Scenario Outline: Car insurers from 15 October 2025: <day>
      Given the case "gap-denver-life"
      And the answer to "org.sector" is "insurer-other"
      When it is assessed as of <day>
      Then "us-co-insurance.ecdis-governance" applies and is <state> from 2025-10-15

      Examples:
        | day        | state    |
        | 2025-10-14 | upcoming |
        | 2025-10-15 | in force |
        | 2026-11-24 | in force |

    Scenario Outline: Which insurer, which tool: <what>
      Given the case "gap-denver-life"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-co-insurance.ecdis-governance" <verdict>

      Examples:
        | what                   | fact                    | answer              | verdict                                           |
        | life or health         | org.sector              | insurer-life-health | applies                                           |
        | car                    | org.sector              | insurer-other       | applies                                           |
        | an agent               | org.sector              | finance-other       | does not apply because its conditions are not met |
        | not licensed           | org.finance_supervision | none                | does not apply because its conditions are not met |
        | a model of fixed rules | use.technology          | fixed-rules         | applies                                           |
        | sold to others only    | role.deeds              | built-it, sells-it  | does not apply because its conditions are not met |
        | nothing about people   | data.about_people       | no                  | does not apply because its conditions are not met |

    Scenario Outline: Outside data: <what>
      Given the case "gap-denver-life"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-co-insurance.ecdis-governance" <verdict>

      Examples:
        | what                           | fact         | answer         | verdict                                           |
        | driving trackers               | data.sources | observed       | applies                                           |
        | partners                       | data.sources | partners       | applies                                           |
        | bought lists                   | data.sources | bought         | applies                                           |
        | credit reports                 | data.sources | agency-report  | applies                                           |
        | public registers               | data.sources | public-records | applies                                           |
        | the internet                   | data.sources | web-scrape     | applies                                           |
        | social media                   | data.sources | social-media   | applies                                           |
        | what applicants say themselves | data.sources | person         | does not apply because its conditions are not met |

    Scenario Outline: Any insurance practice: <what>
      Given the case "gap-denver-life"
      And the answer to "use.purposes" is "<a>"
      And the answer to "decision.domains" is "<b>"
      When it is assessed as of 2026-11-24
      Then "us-co-insurance.ecdis-governance" <verdict>

      Examples:
        | what                 | a                     | b              | verdict                                           |
        | life or health risks | life-health-insurance | none           | applies                                           |
        | other risks          | other-insurance       | none           | applies                                           |
        | review of care       | care-coverage-review  | none           | applies                                           |
        | prices               | pricing               | none           | applies                                           |
        | fraud                | fraud-security        | none           | applies                                           |
        | adverts              | ad-targeting          | none           | applies                                           |
        | marketing            | marketing-outreach    | none           | applies                                           |
        | who is insured       | data-analysis         | insurance      | applies                                           |
        | terms                | data-analysis         | price-or-terms | applies                                           |
        | care                 | data-analysis         | health-care    | applies                                           |
        | book-keeping         | accounting-admin      | none           | does not apply because its conditions are not met |

    Scenario Outline: Colorado is in play: <what>
      Given the case "gap-denver-life"
      And the answer to "people.locations" is "<a>"
      And the answer to "market.places" is "<b>"
      When it is assessed as of 2026-11-24
      Then "us-co-insurance.ecdis-governance" <verdict>

      Examples:
        | what          | a     | b     | verdict                                           |
        | people there  | US-CO | US-UT | applies                                           |
        | offered there | US-UT | US-CO | applies                                           |
        | neither       | US-UT | US-UT | does not apply because its conditions are not met |

    Scenario: While it is not known where the data comes from, it may apply
      Given the case "gap-denver-life"
      And the answer to "data.sources" is not known
      When it is assessed as of 2026-11-24
      Then "us-co-insurance.ecdis-governance" may apply, and "data.sources" would settle it

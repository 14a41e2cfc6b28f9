Feature: Connecticut Data Privacy Act, AI training, profiling, assessments, sensitive data
  Conn. Gen. Stat. 42-515 to 42-526 as amended by Public Act 25-113: lower thresholds since 1 July 2026, impact assessments for profiling begun
  on or after 1 August 2026.

  Rule: 42-517 - who is out of all four

    Scenario Outline: HIPAA entities and supervised finance are out of the duty of notice: <what>
      Given the case "ct-home-finder"
      And the answer to "org.sector" is "<sector>"
      And the answer to "health.activity" is "<activity>"
      And the answer to "org.finance_supervision" is "<finance supervision>"
      When it is assessed as of 2026-11-24
      Then "us-ct-ctdpa.notice-with-llm-statement" <verdict>

      Examples:
        | what                               | sector        | activity                              | finance supervision | verdict                                                      |
        | a clinic that bills electronically | health-care   | treats-patients, bills-electronically | none                | does not apply because of the exception "hipaa-entity"       |
        | a clinic that does not             | health-care   | treats-patients                       | none                | applies                                                      |
        | a supervised bank                  | bank          | none                                  | us-bank-regulator   | does not apply because of the exception "supervised-finance" |
        | a lender without such a supervisor | lender        | none                                  | none                | applies                                                      |
        | an insurer with its department     | insurer-other | none                                  | us-state-insurance  | does not apply because of the exception "supervised-finance" |

    Scenario Outline: HIPAA entities and supervised finance are out of the duty of rights over profiling: <what>
      Given the case "ct-home-finder"
      And the answer to "org.sector" is "<sector>"
      And the answer to "health.activity" is "<activity>"
      And the answer to "org.finance_supervision" is "<finance supervision>"
      When it is assessed as of 2026-11-24
      Then "us-ct-ctdpa.profiling-rights" <verdict>

      Examples:
        | what                               | sector        | activity                              | finance supervision | verdict                                                      |
        | a clinic that bills electronically | health-care   | treats-patients, bills-electronically | none                | does not apply because of the exception "hipaa-entity"       |
        | a clinic that does not             | health-care   | treats-patients                       | none                | applies                                                      |
        | a supervised bank                  | bank          | none                                  | us-bank-regulator   | does not apply because of the exception "supervised-finance" |
        | a lender without such a supervisor | lender        | none                                  | none                | applies                                                      |
        | an insurer with its department     | insurer-other | none                                  | us-state-insurance  | does not apply because of the exception "supervised-finance" |

    Scenario Outline: HIPAA entities and supervised finance are out of the duty of assessment: <what>
      Given the case "ct-home-finder"
      And the answer to "org.sector" is "<sector>"
      And the answer to "health.activity" is "<activity>"
      And the answer to "org.finance_supervision" is "<finance supervision>"
      When it is assessed as of 2026-11-24
      Then "us-ct-ctdpa.dpa-and-profiling-impact-assessment" <verdict>

      Examples:
        | what                               | sector        | activity                              | finance supervision | verdict                                                      |
        | a clinic that bills electronically | health-care   | treats-patients, bills-electronically | none                | does not apply because of the exception "hipaa-entity"       |
        | a clinic that does not             | health-care   | treats-patients                       | none                | applies                                                      |
        | a supervised bank                  | bank          | none                                  | us-bank-regulator   | does not apply because of the exception "supervised-finance" |
        | a lender without such a supervisor | lender        | none                                  | none                | applies                                                      |
        | an insurer with its department     | insurer-other | none                                  | us-state-insurance  | does not apply because of the exception "supervised-finance" |

    Scenario Outline: HIPAA entities and supervised finance are out of the duty of consent for sensitive data: <what>
      Given the case "ct-home-finder"
      And the answer to "data.kinds" is "contact, crime-victim"
      And the answer to "org.sector" is "<sector>"
      And the answer to "health.activity" is "<activity>"
      And the answer to "org.finance_supervision" is "<finance supervision>"
      When it is assessed as of 2026-11-24
      Then "us-ct-ctdpa.sensitive-and-minors" <verdict>

      Examples:
        | what                               | sector        | activity                              | finance supervision | verdict                                                      |
        | a clinic that bills electronically | health-care   | treats-patients, bills-electronically | none                | does not apply because of the exception "hipaa-entity"       |
        | a clinic that does not             | health-care   | treats-patients                       | none                | applies                                                      |
        | a supervised bank                  | bank          | none                                  | us-bank-regulator   | does not apply because of the exception "supervised-finance" |
        | a lender without such a supervisor | lender        | none                                  | none                | applies                                                      |
        | an insurer with its department     | insurer-other | none                                  | us-state-insurance  | does not apply because of the exception "supervised-finance" |

  Rule: 42-520(b) - the notice

    Scenario Outline: In force on 1 July 2026: <day> (42-520(b))
      Given the case "ct-home-finder"
      When it is assessed as of <day>
      Then "us-ct-ctdpa.notice-with-llm-statement" applies and is <state> from 2026-07-01

      Examples:
        | day        | state    |
        | 2026-06-30 | upcoming |
        | 2026-07-01 | in force |
        | 2026-11-24 | in force |

    Scenario Outline: Every controller the act reaches: <what>
      Given the case "ct-home-finder"
      And the answer to "people.count_by_place" is "<count by place>"
      And the answer to "data.kinds" is "<kinds>"
      When it is assessed as of 2026-11-24
      Then "us-ct-ctdpa.notice-with-llm-statement" <verdict>

      Examples:
        | what                                  | count by place | kinds      | verdict                                           |
        | 34,999 people                         | US-CT: 34999   | contact    | does not apply because its conditions are not met |
        | 35,000 people                         | US-CT: 35000   | contact    | applies and is in force from 2026-07-01           |
        | ten people and their identity numbers | US-CT: 10      | id-numbers | applies and is in force from 2026-07-01           |

    Scenario: The number of people settles it
      Given the case "ct-home-finder"
      And the answer to "people.count_by_place" is not known
      When it is assessed as of 2026-11-24
      Then "us-ct-ctdpa.notice-with-llm-statement" may apply, and "people.count_by_place" would settle it

  Rule: 42-518 - rights over profiling

    Scenario Outline: In force on 1 July 2026: <day> (42-518)
      Given the case "ct-home-finder"
      When it is assessed as of <day>
      Then "us-ct-ctdpa.profiling-rights" applies and is <state> from 2026-07-01

      Examples:
        | day        | state    |
        | 2026-06-30 | upcoming |
        | 2026-07-01 | in force |
        | 2026-11-24 | in force |

    Scenario Outline: Profiling for a decision that matters: <what>
      Given the case "ct-home-finder"
      And the answer to "people.count_by_place" is "<count by place>"
      And the answer to "output.kinds" is "<kinds>"
      And the answer to "output.infers" is "<infers>"
      And the answer to "decision.domains" is "<domains>"
      And the answer to "decision.outcomes" is "<outcomes>"
      And the answer to "decision.automation" is "<automation>"
      When it is assessed as of 2026-11-24
      Then "us-ct-ctdpa.profiling-rights" <verdict>

      Examples:
        | what                       | count by place | kinds           | infers          | domains      | outcomes | automation                | verdict                                           |
        | home seekers scored        | US-CT: 36000   | score-of-person | money-situation | housing      | refused  | machine-alone             | applies and is in force from 2026-07-01           |
        | a person takes part        | US-CT: 36000   | score-of-person | money-situation | housing      | refused  | person-reviews            | applies and is in force from 2026-07-01           |
        | a person only gets a hint  | US-CT: 36000   | score-of-person | money-situation | housing      | refused  | person-decides-with-hints | applies and is in force from 2026-07-01           |
        | no profiling               | US-CT: 36000   | text            | none            | housing      | refused  | machine-alone             | does not apply because its conditions are not met |
        | a decision of another kind | US-CT: 36000   | score-of-person | money-situation | other-matter | refused  | machine-alone             | does not apply because its conditions are not met |
        | nothing that matters       | US-CT: 36000   | score-of-person | money-situation | housing      | minor    | machine-alone             | does not apply because its conditions are not met |
        | under the threshold        | US-CT: 34999   | score-of-person | money-situation | housing      | refused  | machine-alone             | does not apply because its conditions are not met |

    Scenario: Decisions on staff are outside
      Given the case "ct-home-finder"
      And the answer to "people.groups" is "employees"
      And the answer to "decision.domains" is "job"
      When it is assessed as of 2026-11-24
      Then "us-ct-ctdpa.profiling-rights" does not apply because its conditions are not met

    Scenario: What the outcome can be settles it
      Given the case "ct-home-finder"
      And the answer to "decision.outcomes" is not known
      When it is assessed as of 2026-11-24
      Then "us-ct-ctdpa.profiling-rights" may apply, and "decision.outcomes" would settle it

  Rule: 42-522 - assessments

    Scenario Outline: The date follows the thresholds of the time: 100,000 people, or 25,000 and more than 25 % of income from data: <what>
      Given the case "ct-home-finder"
      And the answer to "use.started" is "2024-03-01"
      And the answer to "people.count_by_place" is "<count by place>"
      And the answer to "sharing.recipients" is "<recipients>"
      And the answer to "sharing.sale_income" is "<sale income>"
      And the answer to "org.sector" is "<sector>"
      And the answer to "data.kinds" is "<kinds>"
      When it is assessed as of 2026-11-24
      Then "us-ct-ctdpa.dpa-and-profiling-impact-assessment" <verdict>

      Examples:
        | what                                                | count by place | recipients       | sale income | sector      | kinds          | verdict                                 |
        | 36,000 people                                       | US-CT: 36000   | none             | 0           | real-estate | contact, money | applies and is in force from 2026-07-01 |
        | 99,999 people                                       | US-CT: 99999   | none             | 0           | real-estate | contact, money | applies and is in force from 2026-07-01 |
        | 100,000 people                                      | US-CT: 100000  | none             | 0           | real-estate | contact, money | applies and is in force from 2023-07-01 |
        | 100,001 people                                      | US-CT: 100001  | none             | 0           | real-estate | contact, money | applies and is in force from 2023-07-01 |
        | 25,000 people and 26 %                              | US-CT: 25000   | buyers-for-money | 26          | real-estate | contact, money | applies and is in force from 2023-07-01 |
        | 24,999 people and 26 %                              | US-CT: 24999   | buyers-for-money | 26          | real-estate | contact, money | applies and is in force from 2026-07-01 |
        | 25,000 people and 25 %                              | US-CT: 25000   | buyers-for-money | 25          | real-estate | contact, money | applies and is in force from 2026-07-01 |
        | 25,001 people and no sale, sensitive data           | US-CT: 25001   | none             | 0           | real-estate | health         | applies and is in force from 2026-07-01 |
        | 100,000 people and a lender, out as such until 2026 | US-CT: 100000  | none             | 0           | lender      | contact, money | applies and is in force from 2026-07-01 |

    Scenario Outline: The day the assessment begins for a platform with 120,000 people: <day>
      Given the case "ct-home-finder"
      And the answer to "people.count_by_place" is "US-CT: 120000"
      When it is assessed as of <day>
      Then "us-ct-ctdpa.dpa-and-profiling-impact-assessment" applies and is <state> from 2023-07-01

      Examples:
        | day        | state    |
        | 2023-06-30 | upcoming |
        | 2023-07-01 | in force |
        | 2026-11-24 | in force |

    Scenario Outline: The day the assessment begins for a platform with 36,000 people: <day>
      Given the case "ct-home-finder"
      When it is assessed as of <day>
      Then "us-ct-ctdpa.dpa-and-profiling-impact-assessment" applies and is <state> from 2026-07-01

      Examples:
        | day        | state    |
        | 2026-06-30 | upcoming |
        | 2026-07-01 | in force |
        | 2026-11-24 | in force |

    Scenario Outline: The day the assessment begins for a platform whose tool only ever grants: <day>
      Given the case "ct-home-finder"
      And the answer to "decision.outcomes" is "granted-only"
      When it is assessed as of <day>
      Then "us-ct-ctdpa.dpa-and-profiling-impact-assessment" applies and is <state> from 2026-08-01

      Examples:
        | day        | state    |
        | 2026-07-31 | upcoming |
        | 2026-08-01 | in force |
        | 2026-11-24 | in force |

    Scenario Outline: The impact assessment looks at profiling begun on or after 1 August 2026: <what>
      Given the case "ct-home-finder"
      And the answer to "decision.outcomes" is "granted-only"
      And the answer to "use.started" is "<started>"
      And the answer to "output.kinds" is "<kinds>"
      And the answer to "output.infers" is "<infers>"
      And the answer to "decision.domains" is "<domains>"
      When it is assessed as of 2026-11-24
      Then "us-ct-ctdpa.dpa-and-profiling-impact-assessment" <verdict>

      Examples:
        | what                       | started    | kinds           | infers          | domains      | verdict                                           |
        | begun on 31 July           | 2026-07-31 | score-of-person | money-situation | housing      | does not apply because its conditions are not met |
        | begun on 1 August          | 2026-08-01 | score-of-person | money-situation | housing      | applies and is in force from 2026-08-01           |
        | begun on 2 August          | 2026-08-02 | score-of-person | money-situation | housing      | applies and is in force from 2026-08-01           |
        | no profiling               | 2026-09-15 | text            | none            | housing      | does not apply because its conditions are not met |
        | a decision of another kind | 2026-09-15 | score-of-person | money-situation | other-matter | does not apply because its conditions are not met |

    Scenario Outline: What calls for an assessment, since 2026: <what>
      Given the case "ct-home-finder"
      And the answer to "use.started" is "2024-03-01"
      And the answer to "sharing.sale_income" is "5"
      And the answer to "people.count_by_place" is "<count by place>"
      And the answer to "use.purposes" is "<purposes>"
      And the answer to "output.kinds" is "<kinds>"
      And the answer to "output.infers" is "<infers>"
      And the answer to "decision.domains" is "<domains>"
      And the answer to "decision.outcomes" is "<outcomes>"
      And the answer to "sharing.recipients" is "<recipients>"
      And the answer to "data.kinds" is "<kinds 7>"
      When it is assessed as of 2026-11-24
      Then "us-ct-ctdpa.dpa-and-profiling-impact-assessment" <verdict>

      Examples:
        | what                                   | count by place | purposes         | kinds           | infers          | domains        | outcomes     | recipients       | kinds 7    | verdict                                           |
        | scoring home seekers                   | US-CT: 36000   | tenant-screening | score-of-person | money-situation | housing        | refused      | none             | contact    | applies and is in force from 2026-07-01           |
        | a personal price that hurts            | US-CT: 36000   | tenant-screening | score-of-person | money-situation | price-or-terms | worse-terms  | none             | contact    | applies and is in force from 2026-07-01           |
        | a personal price that only helps       | US-CT: 36000   | tenant-screening | score-of-person | money-situation | price-or-terms | granted-only | none             | contact    | does not apply because its conditions are not met |
        | homes refused without profiling        | US-CT: 36000   | tenant-screening | text            | none            | housing        | refused      | none             | contact    | does not apply because its conditions are not met |
        | nothing of the kind                    | US-CT: 36000   | customer-chat    | text            | none            | none           | minor        | none             | contact    | does not apply because its conditions are not met |
        | data sold                              | US-CT: 36000   | customer-chat    | text            | none            | none           | minor        | buyers-for-money | contact    | applies and is in force from 2026-07-01           |
        | targeted adverts                       | US-CT: 36000   | customer-chat    | text            | none            | none           | minor        | ad-networks      | contact    | applies and is in force from 2026-07-01           |
        | health data                            | US-CT: 36000   | customer-chat    | text            | none            | none           | minor        | none             | health     | applies and is in force from 2026-07-01           |
        | identity numbers, sensitive since 2026 | US-CT: 36000   | customer-chat    | text            | none            | none           | minor        | none             | id-numbers | applies and is in force from 2026-07-01           |
        | under the threshold                    | US-CT: 34999   | tenant-screening | score-of-person | money-situation | housing        | refused      | none             | contact    | does not apply because its conditions are not met |

    Scenario Outline: What calls for an assessment, since 2023 for the large: <what>
      Given the case "ct-home-finder"
      And the answer to "use.started" is "2024-03-01"
      And the answer to "sharing.sale_income" is "5"
      And the answer to "people.count_by_place" is "<count by place>"
      And the answer to "use.purposes" is "<purposes>"
      And the answer to "output.kinds" is "<kinds>"
      And the answer to "output.infers" is "<infers>"
      And the answer to "decision.domains" is "<domains>"
      And the answer to "decision.outcomes" is "<outcomes>"
      And the answer to "sharing.recipients" is "<recipients>"
      And the answer to "data.kinds" is "<kinds 7>"
      When it is assessed as of 2026-11-24
      Then "us-ct-ctdpa.dpa-and-profiling-impact-assessment" <verdict>

      Examples:
        | what                                   | count by place | purposes         | kinds           | infers          | domains        | outcomes     | recipients       | kinds 7    | verdict                                           |
        | scoring home seekers                   | US-CT: 120000  | tenant-screening | score-of-person | money-situation | housing        | refused      | none             | contact    | applies and is in force from 2023-07-01           |
        | a personal price that hurts            | US-CT: 120000  | tenant-screening | score-of-person | money-situation | price-or-terms | worse-terms  | none             | contact    | applies and is in force from 2023-07-01           |
        | a personal price that only helps       | US-CT: 120000  | tenant-screening | score-of-person | money-situation | price-or-terms | granted-only | none             | contact    | does not apply because its conditions are not met |
        | homes refused without profiling        | US-CT: 120000  | tenant-screening | text            | none            | housing        | refused      | none             | contact    | does not apply because its conditions are not met |
        | nothing of the kind                    | US-CT: 120000  | customer-chat    | text            | none            | none           | minor        | none             | contact    | does not apply because its conditions are not met |
        | data sold                              | US-CT: 120000  | customer-chat    | text            | none            | none           | minor        | buyers-for-money | contact    | applies and is in force from 2023-07-01           |
        | targeted adverts                       | US-CT: 120000  | customer-chat    | text            | none            | none           | minor        | ad-networks      | contact    | applies and is in force from 2023-07-01           |
        | health data                            | US-CT: 120000  | customer-chat    | text            | none            | none           | minor        | none             | health     | applies and is in force from 2023-07-01           |
        | identity numbers, sensitive since 2026 | US-CT: 120000  | customer-chat    | text            | none            | none           | minor        | none             | id-numbers | applies and is in force from 2026-07-01           |
        | under the threshold                    | US-CT: 34999   | tenant-screening | score-of-person | money-situation | housing        | refused      | none             | contact    | does not apply because its conditions are not met |

    Scenario: For the large, identity numbers do not carry the date back to 2023: homes refused without profiling
      Given the case "ct-home-finder"
      And the answer to "people.count_by_place" is "US-CT: 120000"
      And the answer to "data.kinds" is "id-numbers"
      And the answer to "output.kinds" is "text"
      And the answer to "output.infers" is "none"
      When it is assessed as of 2026-11-24
      Then "us-ct-ctdpa.dpa-and-profiling-impact-assessment" applies and is in force from 2026-07-01

    Scenario: For the large, identity numbers do not carry the date back to 2023: profiling that only grants
      Given the case "ct-home-finder"
      And the answer to "people.count_by_place" is "US-CT: 120000"
      And the answer to "data.kinds" is "id-numbers"
      And the answer to "decision.outcomes" is "granted-only"
      When it is assessed as of 2026-11-24
      Then "us-ct-ctdpa.dpa-and-profiling-impact-assessment" applies and is in force from 2026-07-01

    Scenario: For the large, identity numbers do not carry the date back to 2023: profiling that can refuse
      Given the case "ct-home-finder"
      And the answer to "people.count_by_place" is "US-CT: 120000"
      And the answer to "data.kinds" is "id-numbers"
      When it is assessed as of 2026-11-24
      Then "us-ct-ctdpa.dpa-and-profiling-impact-assessment" applies and is in force from 2023-07-01

    Scenario: A new use without any of the risks needs no assessment
      Given the case "ct-home-finder"
      And the answer to "use.purposes" is "customer-chat"
      And the answer to "output.kinds" is "text"
      And the answer to "output.infers" is "none"
      And the answer to "decision.domains" is "none"
      And the answer to "decision.outcomes" is "minor"
      When it is assessed as of 2026-11-24
      Then "us-ct-ctdpa.dpa-and-profiling-impact-assessment" does not apply because its conditions are not met

    Scenario: Whether the outcome can hurt settles it
      Given the case "ct-home-finder"
      And the answer to "decision.outcomes" is not known
      When it is assessed as of 2026-11-24
      Then "us-ct-ctdpa.dpa-and-profiling-impact-assessment" may apply, and "decision.outcomes" would settle it

  Rule: 42-520(a) - sensitive data and teenagers

    Scenario Outline: In force on 1 July 2026: <day> (42-520(a))
      Given the case "ct-home-finder"
      And the answer to "data.kinds" is "contact, health"
      When it is assessed as of <day>
      Then "us-ct-ctdpa.sensitive-and-minors" applies and is <state> from 2026-07-01

      Examples:
        | day        | state    |
        | 2026-06-30 | upcoming |
        | 2026-07-01 | in force |
        | 2026-11-24 | in force |

    Scenario Outline: Sensitive data, or people of 13 to 17: <what>
      Given the case "ct-home-finder"
      And the answer to "people.groups" is "tenants, customers"
      And the answer to "children.attract" is "<contact with children>"
      And the answer to "people.count_by_place" is "<count by place>"
      And the answer to "data.kinds" is "<kinds>"
      And the answer to "children.ages" is "<ages>"
      When it is assessed as of 2026-11-24
      Then "us-ct-ctdpa.sensitive-and-minors" <verdict>

      Examples:
        | what                           | count by place | contact with children     | kinds          | ages      | verdict                                           |
        | neither                        | US-CT: 36000   | we-know-who               | contact        | none      | does not apply because its conditions are not met |
        | health data of ten people      | US-CT: 10      | likely-reached            | health         | none      | applies and is in force from 2026-07-01           |
        | account log-ins of ten people  | US-CT: 10      | likely-reached            | account-logins | none      | applies and is in force from 2026-07-01           |
        | 13 years, known                | US-CT: 36000   | we-know-who               | contact        | age-13    | applies and is in force from 2026-07-01           |
        | 14 years, known                | US-CT: 36000   | we-know-who               | contact        | age-14    | applies and is in force from 2026-07-01           |
        | 15 years, made for them        | US-CT: 36000   | made-for-children         | contact        | age-15    | applies and is in force from 2026-07-01           |
        | 16 years, through a school     | US-CT: 36000   | through-parents-or-school | contact        | age-16-17 | applies and is in force from 2026-07-01           |
        | teenagers who may come by      | US-CT: 36000   | likely-reached            | contact        | age-15    | does not apply because its conditions are not met |
        | teenagers, under the threshold | US-CT: 34999   | we-know-who               | contact        | age-15    | does not apply because its conditions are not met |

    Scenario: Which data the tool handles settles it
      Given the case "ct-home-finder"
      And the answer to "data.kinds" is not known
      When it is assessed as of 2026-11-24
      Then "us-ct-ctdpa.sensitive-and-minors" may apply, and "data.kinds" would settle it

  Rule: 42-516 - 100,000 people until the reform, 35,000 since

    Scenario Outline: With <people> people on <day> the notice is due: <verdict>
      Given the case "ct-home-finder"
      And the answer to "people.count_by_place" is "US-CT: <people>"
      And the answer to "people.sensitive_by_place" is "US-CT: 0"
      And the answer to "data.kinds" is "contact"
      When it is assessed as of <day>
      Then "us-ct-ctdpa.notice-with-llm-statement" <verdict>

      Examples:
        | people | day                              | verdict                                                   |
        | 120000 | 2023-06-30                       | applies and is upcoming from 2023-07-01                   |
        | 120000 | 2023-07-01                       | applies and is in force from 2023-07-01                   |
        | 120000 | 2025-01-02                       | applies and is in force from 2023-07-01                   |
        | 120000 | {day: us-ct-ctdpa.reform}        | applies and is in force from 2023-07-01                   |
        | 99999  | 2025-01-02                       | applies and is upcoming from {day: us-ct-ctdpa.reform}    |
        | 60000  | {day before: us-ct-ctdpa.reform} | applies and is upcoming from {day: us-ct-ctdpa.reform}    |
        | 60000  | {day: us-ct-ctdpa.reform}        | applies and is in force from {day: us-ct-ctdpa.reform}    |
        | 35000  | {day: us-ct-ctdpa.reform}        | applies and is in force from {day: us-ct-ctdpa.reform}    |
        | 34999  | {day: us-ct-ctdpa.reform}        | does not apply because its conditions are not met         |

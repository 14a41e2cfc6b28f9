Feature: Gramm-Leach-Bliley Act
  Financial firms outside the bank regulators keep the FTC's written security programme and report big leaks to it; every financial
  institution gives private customers a privacy notice and a way out.

  Rule: Private customers

    Scenario Outline: Data on private customers: <what>
      Given the case "us-fed2-tax-office"
      And the answer to "<fact1>" is "<answer1>"
      And the answer to "<fact2>" is "<answer2>"
      When it is assessed as of 2026-11-24
      Then the test "us-glba.customer-information" <verdict>

      Examples:
        | what                                                | fact1             | answer1             | fact2            | answer2                | verdict    |
        | clients who come in person                          | people.groups     | employees           | market.customers | consumers-in-person    | is met     |
        | clients at a distance                               | people.groups     | employees           | market.customers | consumers-remote       | is met     |
        | private people in the tool, though firms pay        | people.groups     | customers           | market.customers | businesses             | is met     |
        | firms only, and staff data in the tool              | people.groups     | employees           | market.customers | businesses             | is not met |
        | work contacts only                                  | data.about_people | work-contacts-only  | market.customers | consumers-in-person    | is not met |
        | nothing about people                                | data.about_people | no                  | market.customers | consumers-in-person    | is not met |

    Scenario: While it is not known what the tool holds, it stays open
      Given the case "us-fed2-tax-office"
      And the answer to "data.about_people" is not known
      When it is assessed as of 2026-11-24
      Then the test "us-glba.customer-information" is open

  Rule: 16 CFR 314.3-314.6 - security programme

    Scenario Outline: The programme through time: <day>
      Given the case "us-fed2-tax-office"
      When it is assessed as of <day>
      Then "us-glba.safeguards-programme" <verdict>

      Examples:
        | day        | verdict                                      |
        | 2023-06-08 | applies and is upcoming from 2023-06-09      |
        | 2023-06-09 | applies and is in force from 2023-06-09      |

    Scenario Outline: Financial firms that answer to the FTC, whatever their size: <what>
      Given the case "us-fed2-tax-office"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-glba.safeguards-programme" <verdict>

      Examples:
        | what                                         | fact                    | answer             | verdict                                           |
        | a tax preparer                               | org.sector              | finance-other      | applies                                           |
        | a lender                                     | org.sector              | lender             | applies                                           |
        | under a bank regulator                       | org.finance_supervision | us-bank-regulator  | does not apply because its conditions are not met |
        | a shop that sells no finance                 | org.sector              | retail-hospitality | does not apply because its conditions are not met |
        | a tool that holds nothing about people       | data.about_people       | no                 | does not apply because its conditions are not met |
        | 4,999 people: lighter, but not exempt        | people.count_by_place   | US-KS: 4999        | applies                                           |
        | 5,000 people                                 | people.count_by_place   | US-KS: 5000        | applies                                           |

    Scenario: While it is not known who oversees the firm, the programme may be due
      Given the case "us-fed2-tax-office"
      And the answer to "org.finance_supervision" is not known
      When it is assessed as of 2026-11-24
      Then "us-glba.safeguards-programme" may apply, and "org.finance_supervision" would settle it

  Rule: 16 CFR 314.4(j) - report to the FTC

    Scenario: Reports start on 13 May 2024: the day before
      Given the case "us-fed2-tax-office"
      When it is assessed as of 2024-05-12
      Then "us-glba.ftc-breach-notice" applies and is upcoming from 2024-05-13

    Scenario: Reports start on 13 May 2024: the day itself
      Given the case "us-fed2-tax-office"
      When it is assessed as of 2024-05-13
      Then "us-glba.ftc-breach-notice" applies and is in force from 2024-05-13

    Scenario Outline: The duty stands for every such firm, before a breach as after it: <hit>
      Given the case "us-fed2-tax-office"
      And the answer to "org.events" is "breach"
      And the answer to "incident.data" is "identity-numbers"
      And the answer to "incident.people_hit" is "<hit>"
      When it is assessed as of 2026-11-24
      Then "us-glba.ftc-breach-notice" applies

      Examples: whether there are 500 customers to report is seen on the day
        | hit        |
        | US-KS: 499 |
        | US-KS: 500 |

    Scenario: A small firm below 5,000 people reports all the same
      Given the case "us-fed2-tax-office"
      And the answer to "people.count_by_place" is "US-KS: 4999"
      When it is assessed as of 2026-11-24
      Then "us-glba.ftc-breach-notice" applies

    Scenario: A bank reports to its own supervisor, not to the FTC
      Given the case "us-fed2-tax-office"
      And the answer to "org.finance_supervision" is "us-bank-regulator"
      When it is assessed as of 2026-11-24
      Then "us-glba.ftc-breach-notice" does not apply because its conditions are not met

    Scenario: While the line of business is not known, reports may be due
      Given the case "us-fed2-tax-office"
      And the answer to "org.sector" is not known
      And the answer to "credit.activity" is "none"
      When it is assessed as of 2026-11-24
      Then "us-glba.ftc-breach-notice" may apply, and "org.sector" would settle it

  Rule: 15 U.S.C. 6802-6803 - privacy notices

    Scenario: Notices start on 1 July 2001: the day before
      Given the case "us-fed2-tax-office"
      When it is assessed as of 2001-06-30
      Then "us-glba.privacy-notices" applies and is upcoming from 2001-07-01

    Scenario: Notices start on 1 July 2001: the day itself
      Given the case "us-fed2-tax-office"
      When it is assessed as of 2001-07-01
      Then "us-glba.privacy-notices" applies and is in force from 2001-07-01

    Scenario Outline: Every financial institution with private customers gives the notice, shared data or not: <what>
      Given the case "us-fed2-tax-office"
      And the answer to "<fact1>" is "<answer1>"
      And the answer to "<fact2>" is "<answer2>"
      When it is assessed as of 2026-11-24
      Then "us-glba.privacy-notices" <verdict>

      Examples:
        | what                                          | fact1                   | answer1            | fact2             | answer2            | verdict                                           |
        | a supplier handles the data                   | vendor.runs_it          | outside-firm       | vendor.runs_it    | outside-firm       | applies                                           |
        | other firms get the data                      | sharing.recipients      | other-firms        | vendor.runs_it    | own-machines       | applies                                           |
        | nothing leaves the house                      | sharing.recipients      | none               | vendor.runs_it    | own-machines       | applies                                           |
        | a bank under its regulator                    | org.finance_supervision | us-bank-regulator  | org.sector        | bank               | applies                                           |
        | a shop with its own loans                     | org.sector              | retail-hospitality | credit.activity   | consumer-credit    | applies                                           |
        | a shop without                                | org.sector              | retail-hospitality | credit.activity   | none               | does not apply because its conditions are not met |
        | nothing about people in the tool              | data.about_people       | no                 | data.about_people | no                 | does not apply because its conditions are not met |

    Scenario: While it is not known who the customers are, the notice may be due
      Given the case "us-fed2-tax-office"
      And the answer to "people.groups" is "employees"
      And the answer to "market.customers" is not known
      When it is assessed as of 2026-11-24
      Then "us-glba.privacy-notices" may apply, and "market.customers" would settle it

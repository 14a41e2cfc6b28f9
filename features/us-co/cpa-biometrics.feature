Feature: Colorado Privacy Act, profiling and body features
  The opt-out and the assessment bind those over the thresholds of the Privacy Act; the biometric rules bind anyone who handles any amount.

  Rule: 6-1-1306 and 6-1-1309 - profiling and assessments

    Scenario Outline: In force with the Privacy Act: <day>
      Given the case "co-home-finder"
      When it is assessed as of <day>
      Then "us-co-cpa.profiling-and-dpia" applies and is <state> from 2023-07-01

      Examples:
        | day        | state    |
        | 2023-06-30 | upcoming |
        | 2023-07-01 | in force |
        | 2026-11-24 | in force |

    Scenario Outline: The thresholds: 100,000 people, or 25,000 and a sale of data: <what>
      Given the case "co-home-finder"
      And the answer to "people.count_by_place" is "<count by place>"
      And the answer to "sharing.recipients" is "<recipients>"
      When it is assessed as of 2026-11-24
      Then "us-co-cpa.profiling-and-dpia" <verdict>

      Examples:
        | what              | count by place | recipients       | verdict                                           |
        | 99,999            | US-CO: 99999   | none             | does not apply because its conditions are not met |
        | 100,000           | US-CO: 100000  | none             | applies and is in force from 2023-07-01           |
        | 100,001           | US-CO: 100001  | none             | applies and is in force from 2023-07-01           |
        | 24,999 and a sale | US-CO: 24999   | buyers-for-money | does not apply because its conditions are not met |
        | 25,000 and a sale | US-CO: 25000   | buyers-for-money | applies and is in force from 2023-07-01           |

    Scenario Outline: What calls for an assessment or an opt-out: <what>
      Given the case "co-home-finder"
      And the answer to "use.purposes" is "<purposes>"
      And the answer to "output.kinds" is "<kinds>"
      And the answer to "output.infers" is "<infers>"
      And the answer to "decision.domains" is "<domains>"
      And the answer to "decision.outcomes" is "<outcomes>"
      And the answer to "sharing.recipients" is "<recipients>"
      And the answer to "data.kinds" is "<kinds 6>"
      When it is assessed as of 2026-11-24
      Then "us-co-cpa.profiling-and-dpia" <verdict>

      Examples:
        | what                                | purposes         | kinds           | infers          | domains        | outcomes     | recipients             | kinds 6         | verdict                                           |
        | scoring home seekers                | tenant-screening | score-of-person | money-situation | housing        | refused      | none                   | contact         | applies and is in force from 2023-07-01           |
        | scoring that only ever grants       | tenant-screening | score-of-person | money-situation | housing        | granted-only | none                   | contact         | applies and is in force from 2023-07-01           |
        | a personal price that hurts         | tenant-screening | score-of-person | money-situation | price-or-terms | worse-terms  | none                   | contact         | applies and is in force from 2023-07-01           |
        | a personal price that only helps    | tenant-screening | score-of-person | money-situation | price-or-terms | granted-only | none                   | contact         | does not apply because its conditions are not met |
        | homes refused without any profiling | tenant-screening | text            | none            | housing        | refused      | none                   | contact         | does not apply because its conditions are not met |
        | nothing of the kind                 | customer-chat    | text            | none            | none           | minor        | none                   | contact         | does not apply because its conditions are not met |
        | data sold for money                 | customer-chat    | text            | none            | none           | minor        | buyers-for-money       | contact         | applies and is in force from 2023-07-01           |
        | data passed on for another benefit  | customer-chat    | text            | none            | none           | minor        | buyers-for-other-value | contact         | applies and is in force from 2023-07-01           |
        | targeted adverts                    | customer-chat    | text            | none            | none           | minor        | ad-networks            | contact         | applies and is in force from 2023-07-01           |
        | health data                         | customer-chat    | text            | none            | none           | minor        | none                   | contact, health | applies and is in force from 2023-07-01           |

    Scenario: A hiring tool is outside: applicants are no consumers here
      Given the case "co-home-finder"
      And the answer to "people.groups" is "applicants"
      And the answer to "decision.domains" is "job"
      When it is assessed as of 2026-11-24
      Then "us-co-cpa.profiling-and-dpia" does not apply because its conditions are not met

    Scenario: The number of people settles it
      Given the case "co-home-finder"
      And the answer to "people.count_by_place" is not known
      When it is assessed as of 2026-11-24
      Then "us-co-cpa.profiling-and-dpia" may apply, and "people.count_by_place" would settle it

  Rule: 6-1-1314 - biometric identifiers

    Scenario Outline: In force on 1 July 2025: <day>
      Given the case "co-gym"
      When it is assessed as of <day>
      Then "us-co-cpa.biometrics" applies and is <state> from 2025-07-01

      Examples:
        | day        | state    |
        | 2025-06-30 | upcoming |
        | 2025-07-01 | in force |
        | 2026-11-24 | in force |

    Scenario Outline: Any amount, by anyone private who decides: <what>
      Given the case "co-gym"
      And the answer to "org.kind" is "<kind>"
      And the answer to "org.established_in" is "<established in>"
      And the answer to "market.places" is "<places>"
      And the answer to "org.headcount" is "<headcount>"
      And the answer to "org.sector" is "<sector>"
      And the answer to "people.locations" is "<locations>"
      And the answer to "data.kinds" is "<kinds>"
      And the answer to "bio.uses" is "<uses>"
      When it is assessed as of 2026-11-24
      Then "us-co-cpa.biometrics" <verdict>

      Examples:
        | what                | kind        | established in | places | headcount | sector             | locations | kinds              | uses       | verdict                                                         |
        | a small studio      | for-profit  | US-CO          | US-CO  | US-CO: 8  | retail-hospitality | US-CO     | contact, biometric | verify-one | applies and is in force from 2025-07-01                         |
        | a nonprofit         | nonprofit   | US-CO          | US-CO  | US-CO: 8  | retail-hospitality | US-CO     | contact, biometric | verify-one | applies and is in force from 2025-07-01                         |
        | a town              | public-body | US-CO          | US-CO  | US-CO: 8  | retail-hospitality | US-CO     | contact, biometric | verify-one | does not apply because its conditions are not met               |
        | nothing in Colorado | for-profit  | US-TX          | US-TX  | US-TX: 8  | retail-hospitality | US-CO     | contact, biometric | verify-one | does not apply because its conditions are not met               |
        | people elsewhere    | for-profit  | US-CO          | US-CO  | US-CO: 8  | retail-hospitality | US-TX     | contact, biometric | verify-one | does not apply because its conditions are not met               |
        | no body patterns    | for-profit  | US-CO          | US-CO  | US-CO: 8  | retail-hospitality | US-CO     | contact            | none       | does not apply because its conditions are not met               |
        | a lender            | for-profit  | US-CO          | US-CO  | US-CO: 8  | lender             | US-CO     | contact, biometric | verify-one | does not apply because of the exception "financial-institution" |

    Scenario: One person is enough
      Given the case "co-gym"
      And the answer to "people.count_by_place" is "US-CO: 1"
      And the answer to "people.in_use_count" is "1"
      When it is assessed as of 2026-11-24
      Then "us-co-cpa.biometrics" applies

    Scenario: A time clock by finger for jobs in Colorado is caught, staff included
      Given the case "co-gym"
      And the answer to "people.groups" is "employees"
      And the answer to "use.purposes" is "worker-management"
      And the answer to "employment.uses" is "monitoring"
      And the answer to "employment.job_places" is "US-CO"
      And the answer to "people.locations" is "US-TX"
      When it is assessed as of 2026-11-24
      Then "us-co-cpa.biometrics" applies and is in force from 2025-07-01

    Scenario: The same clock for jobs elsewhere is not
      Given the case "co-gym"
      And the answer to "people.groups" is "employees"
      And the answer to "use.purposes" is "worker-management"
      And the answer to "employment.uses" is "monitoring"
      And the answer to "employment.job_places" is "US-TX"
      And the answer to "people.locations" is "US-TX"
      When it is assessed as of 2026-11-24
      Then "us-co-cpa.biometrics" does not apply because its conditions are not met

    Scenario Outline: Who only works on a client's orders is not bound: <what>
      Given the case "co-gym"
      And the answer to "data.sources" is "clients"
      And the answer to "role.data" is "<data>"
      When it is assessed as of 2026-11-24
      Then "us-co-cpa.biometrics" <verdict>

      Examples:
        | what                 | data        | verdict                                           |
        | for a client         | for-clients | does not apply because its conditions are not met |
        | together with others | jointly     | applies and is in force from 2025-07-01           |
        | for itself           | we-decide   | applies and is in force from 2025-07-01           |

    Scenario: What the tool does with faces settles it
      Given the case "co-gym"
      And the answer to "data.kinds" is "contact, pictures-voice"
      And the answer to "bio.uses" is not known
      When it is assessed as of 2026-11-24
      Then "us-co-cpa.biometrics" may apply, and "bio.uses" would settle it

    Scenario Outline: Without people's agreement the scanner must stop: <grounds>
      Given the case "co-gym"
      And the answer to "data.grounds" is "<grounds>"
      When it is assessed as of 2026-11-24
      Then "us-co-cpa.biometrics" stands in the tier "<tier>"

      Examples:
        | grounds      | tier   |
        | own-interest | stop   |
        | explicit-yes | do-now |
        | they-agreed  | do-now |

    Scenario: The penalty is higher where the person harmed is elderly
      Given the case "co-home-finder"
      And the answer to "people.count_by_place" is "US-CO: 100000"
      When it is assessed as of 2026-11-28
      Then the highest fine for "us-co-cpa.profiling-and-dpia" is "50000 USD"

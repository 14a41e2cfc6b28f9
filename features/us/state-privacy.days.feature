Feature: US state privacy acts, from which day
  Each act has its own first day, and some duties start later. On the day before, a duty is upcoming; on the day it is in force.

  Rule: The core duties start with the act

    Scenario Outline: <name>: on <day> the core duties are <state>
      Given the case "st-deal-app"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "people.count_by_place" is "<code>: <number>"
      And the open question of law "us-state-privacy.contract-of-controller-or" is settled as yes
      And the open question of law "us-state-privacy.children-data-left-out-co" is settled as no
      When it is assessed as of <day>
      Then "us-state-privacy.notice.<key>" applies and is <state> from <from>
      And "us-state-privacy.minimise-and-secondary-use.<key>" applies and is <state> from <from>
      And "us-state-privacy.rights-and-appeals.<key>" applies and is <state> from <from>
      And "us-state-privacy.processor-contract.<key>" applies and is <state> from <from>
      And "us-state-privacy.non-discrimination.<key>" applies and is <state> from <from>
      And "us-state-privacy.children.<key>" applies and is <state> from <from>

      Examples:
        | name          | key | code  | number | day        | state    | from       |
        | Virginia      | va  | US-VA | 100000 | 2022-12-31 | upcoming | 2023-01-01 |
        | Virginia      | va  | US-VA | 100000 | 2023-01-01 | in force | 2023-01-01 |
        | Colorado      | co  | US-CO | 100000 | 2023-06-30 | upcoming | 2023-07-01 |
        | Colorado      | co  | US-CO | 100000 | 2023-07-01 | in force | 2023-07-01 |
        | Utah          | ut  | US-UT | 100000 | 2023-12-30 | upcoming | 2023-12-31 |
        | Utah          | ut  | US-UT | 100000 | 2023-12-31 | in force | 2023-12-31 |
        | Texas         | tx  | US-TX | 1      | 2024-06-30 | upcoming | 2024-07-01 |
        | Texas         | tx  | US-TX | 1      | 2024-07-01 | in force | 2024-07-01 |
        | Oregon        | or  | US-OR | 100000 | 2024-06-30 | upcoming | 2024-07-01 |
        | Oregon        | or  | US-OR | 100000 | 2024-07-01 | in force | 2024-07-01 |
        | Montana       | mt  | US-MT | 50000  | 2024-09-30 | upcoming | 2024-10-01 |
        | Montana       | mt  | US-MT | 50000  | 2024-10-01 | in force | 2024-10-01 |
        | Iowa          | ia  | US-IA | 100000 | 2024-12-31 | upcoming | 2025-01-01 |
        | Iowa          | ia  | US-IA | 100000 | 2025-01-01 | in force | 2025-01-01 |
        | Delaware      | de  | US-DE | 35000  | 2024-12-31 | upcoming | 2025-01-01 |
        | Delaware      | de  | US-DE | 35000  | 2025-01-01 | in force | 2025-01-01 |
        | Nebraska      | ne  | US-NE | 1      | 2024-12-31 | upcoming | 2025-01-01 |
        | Nebraska      | ne  | US-NE | 1      | 2025-01-01 | in force | 2025-01-01 |
        | New Hampshire | nh  | US-NH | 35000  | 2024-12-31 | upcoming | 2025-01-01 |
        | New Hampshire | nh  | US-NH | 35000  | 2025-01-01 | in force | 2025-01-01 |
        | New Jersey    | nj  | US-NJ | 100000 | 2025-01-14 | upcoming | 2025-01-15 |
        | New Jersey    | nj  | US-NJ | 100000 | 2025-01-15 | in force | 2025-01-15 |
        | Tennessee     | tn  | US-TN | 175000 | 2025-06-30 | upcoming | 2025-07-01 |
        | Tennessee     | tn  | US-TN | 175000 | 2025-07-01 | in force | 2025-07-01 |
        | Minnesota     | mn  | US-MN | 100000 | 2025-07-30 | upcoming | 2025-07-31 |
        | Minnesota     | mn  | US-MN | 100000 | 2025-07-31 | in force | 2025-07-31 |
        | Maryland      | md  | US-MD | 35000  | 2026-03-31 | upcoming | 2026-04-01 |
        | Maryland      | md  | US-MD | 35000  | 2026-04-01 | in force | 2026-04-01 |
        | Indiana       | in  | US-IN | 100000 | 2025-12-31 | upcoming | 2026-01-01 |
        | Indiana       | in  | US-IN | 100000 | 2026-01-01 | in force | 2026-01-01 |
        | Kentucky      | ky  | US-KY | 100000 | 2025-12-31 | upcoming | 2026-01-01 |
        | Kentucky      | ky  | US-KY | 100000 | 2026-01-01 | in force | 2026-01-01 |
        | Oklahoma      | ok  | US-OK | 100000 | 2026-12-31 | upcoming | 2027-01-01 |
        | Oklahoma      | ok  | US-OK | 100000 | 2027-01-01 | in force | 2027-01-01 |
        | Louisiana     | la  | US-LA | 1      | 2026-12-31 | upcoming | 2027-01-01 |
        | Louisiana     | la  | US-LA | 1      | 2027-01-01 | in force | 2027-01-01 |
        | Alabama       | al  | US-AL | 25001  | 2027-04-30 | upcoming | 2027-05-01 |
        | Alabama       | al  | US-AL | 25001  | 2027-05-01 | in force | 2027-05-01 |
        | Vermont       | vt  | US-VT | 35000  | 2027-12-31 | upcoming | 2028-01-01 |
        | Vermont       | vt  | US-VT | 35000  | 2028-01-01 | in force | 2028-01-01 |

    Scenario Outline: <name>: on <day> the rule on sensitive data is <state>
      Given the case "st-deal-app"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "people.count_by_place" is "<code>: <number>"
      When it is assessed as of <day>
      Then "us-state-privacy.sensitive-consent.<key>" applies and is <state> from <from>

      Examples:
        | name          | key | code  | number | day        | state    | from       |
        | Virginia      | va  | US-VA | 100000 | 2022-12-31 | upcoming | 2023-01-01 |
        | Virginia      | va  | US-VA | 100000 | 2023-01-01 | in force | 2023-01-01 |
        | Colorado      | co  | US-CO | 100000 | 2023-06-30 | upcoming | 2023-07-01 |
        | Colorado      | co  | US-CO | 100000 | 2023-07-01 | in force | 2023-07-01 |
        | Utah          | ut  | US-UT | 100000 | 2023-12-30 | upcoming | 2023-12-31 |
        | Utah          | ut  | US-UT | 100000 | 2023-12-31 | in force | 2023-12-31 |
        | Texas         | tx  | US-TX | 1      | 2024-06-30 | upcoming | 2024-07-01 |
        | Texas         | tx  | US-TX | 1      | 2024-07-01 | in force | 2024-07-01 |
        | Oregon        | or  | US-OR | 100000 | 2024-06-30 | upcoming | 2024-07-01 |
        | Oregon        | or  | US-OR | 100000 | 2024-07-01 | in force | 2024-07-01 |
        | Montana       | mt  | US-MT | 50000  | 2024-09-30 | upcoming | 2024-10-01 |
        | Montana       | mt  | US-MT | 50000  | 2024-10-01 | in force | 2024-10-01 |
        | Iowa          | ia  | US-IA | 100000 | 2024-12-31 | upcoming | 2025-01-01 |
        | Iowa          | ia  | US-IA | 100000 | 2025-01-01 | in force | 2025-01-01 |
        | Delaware      | de  | US-DE | 35000  | 2024-12-31 | upcoming | 2025-01-01 |
        | Delaware      | de  | US-DE | 35000  | 2025-01-01 | in force | 2025-01-01 |
        | Nebraska      | ne  | US-NE | 1      | 2024-12-31 | upcoming | 2025-01-01 |
        | Nebraska      | ne  | US-NE | 1      | 2025-01-01 | in force | 2025-01-01 |
        | New Hampshire | nh  | US-NH | 35000  | 2024-12-31 | upcoming | 2025-01-01 |
        | New Hampshire | nh  | US-NH | 35000  | 2025-01-01 | in force | 2025-01-01 |
        | New Jersey    | nj  | US-NJ | 100000 | 2025-01-14 | upcoming | 2025-01-15 |
        | New Jersey    | nj  | US-NJ | 100000 | 2025-01-15 | in force | 2025-01-15 |
        | Tennessee     | tn  | US-TN | 175000 | 2025-06-30 | upcoming | 2025-07-01 |
        | Tennessee     | tn  | US-TN | 175000 | 2025-07-01 | in force | 2025-07-01 |
        | Minnesota     | mn  | US-MN | 100000 | 2025-07-30 | upcoming | 2025-07-31 |
        | Minnesota     | mn  | US-MN | 100000 | 2025-07-31 | in force | 2025-07-31 |
        | Indiana       | in  | US-IN | 100000 | 2025-12-31 | upcoming | 2026-01-01 |
        | Indiana       | in  | US-IN | 100000 | 2026-01-01 | in force | 2026-01-01 |
        | Kentucky      | ky  | US-KY | 100000 | 2025-12-31 | upcoming | 2026-01-01 |
        | Kentucky      | ky  | US-KY | 100000 | 2026-01-01 | in force | 2026-01-01 |
        | Rhode Island  | ri  | US-RI | 35000  | 2025-12-31 | upcoming | 2026-01-01 |
        | Rhode Island  | ri  | US-RI | 35000  | 2026-01-01 | in force | 2026-01-01 |
        | Oklahoma      | ok  | US-OK | 100000 | 2026-12-31 | upcoming | 2027-01-01 |
        | Oklahoma      | ok  | US-OK | 100000 | 2027-01-01 | in force | 2027-01-01 |
        | Louisiana     | la  | US-LA | 1      | 2026-12-31 | upcoming | 2027-01-01 |
        | Louisiana     | la  | US-LA | 1      | 2027-01-01 | in force | 2027-01-01 |
        | Alabama       | al  | US-AL | 25001  | 2027-04-30 | upcoming | 2027-05-01 |
        | Alabama       | al  | US-AL | 25001  | 2027-05-01 | in force | 2027-05-01 |
        | Vermont       | vt  | US-VT | 35000  | 2027-12-31 | upcoming | 2028-01-01 |
        | Vermont       | vt  | US-VT | 35000  | 2028-01-01 | in force | 2028-01-01 |

    Scenario Outline: <name>: on <day> the right to refuse profiling is <state>
      Given the case "st-deal-app"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "people.count_by_place" is "<code>: <number>"
      When it is assessed as of <day>
      Then "us-state-privacy.rights-and-appeals.profiling.<key>" applies and is <state> from <from>

      Examples:
        | name          | key | code  | number | day        | state    | from       |
        | Virginia      | va  | US-VA | 100000 | 2022-12-31 | upcoming | 2023-01-01 |
        | Virginia      | va  | US-VA | 100000 | 2023-01-01 | in force | 2023-01-01 |
        | Texas         | tx  | US-TX | 1      | 2024-06-30 | upcoming | 2024-07-01 |
        | Texas         | tx  | US-TX | 1      | 2024-07-01 | in force | 2024-07-01 |
        | Oregon        | or  | US-OR | 100000 | 2024-06-30 | upcoming | 2024-07-01 |
        | Oregon        | or  | US-OR | 100000 | 2024-07-01 | in force | 2024-07-01 |
        | Montana       | mt  | US-MT | 50000  | 2024-09-30 | upcoming | 2024-10-01 |
        | Montana       | mt  | US-MT | 50000  | 2024-10-01 | in force | 2024-10-01 |
        | Delaware      | de  | US-DE | 35000  | 2024-12-31 | upcoming | 2025-01-01 |
        | Delaware      | de  | US-DE | 35000  | 2025-01-01 | in force | 2025-01-01 |
        | Nebraska      | ne  | US-NE | 1      | 2024-12-31 | upcoming | 2025-01-01 |
        | Nebraska      | ne  | US-NE | 1      | 2025-01-01 | in force | 2025-01-01 |
        | New Hampshire | nh  | US-NH | 35000  | 2024-12-31 | upcoming | 2025-01-01 |
        | New Hampshire | nh  | US-NH | 35000  | 2025-01-01 | in force | 2025-01-01 |
        | New Jersey    | nj  | US-NJ | 100000 | 2025-01-14 | upcoming | 2025-01-15 |
        | New Jersey    | nj  | US-NJ | 100000 | 2025-01-15 | in force | 2025-01-15 |
        | Tennessee     | tn  | US-TN | 175000 | 2025-06-30 | upcoming | 2025-07-01 |
        | Tennessee     | tn  | US-TN | 175000 | 2025-07-01 | in force | 2025-07-01 |
        | Minnesota     | mn  | US-MN | 100000 | 2025-07-30 | upcoming | 2025-07-31 |
        | Minnesota     | mn  | US-MN | 100000 | 2025-07-31 | in force | 2025-07-31 |
        | Maryland      | md  | US-MD | 35000  | 2026-03-31 | upcoming | 2026-04-01 |
        | Maryland      | md  | US-MD | 35000  | 2026-04-01 | in force | 2026-04-01 |
        | Indiana       | in  | US-IN | 100000 | 2025-12-31 | upcoming | 2026-01-01 |
        | Indiana       | in  | US-IN | 100000 | 2026-01-01 | in force | 2026-01-01 |
        | Kentucky      | ky  | US-KY | 100000 | 2025-12-31 | upcoming | 2026-01-01 |
        | Kentucky      | ky  | US-KY | 100000 | 2026-01-01 | in force | 2026-01-01 |
        | Rhode Island  | ri  | US-RI | 35000  | 2025-12-31 | upcoming | 2026-01-01 |
        | Rhode Island  | ri  | US-RI | 35000  | 2026-01-01 | in force | 2026-01-01 |
        | Oklahoma      | ok  | US-OK | 100000 | 2026-12-31 | upcoming | 2027-01-01 |
        | Oklahoma      | ok  | US-OK | 100000 | 2027-01-01 | in force | 2027-01-01 |
        | Louisiana     | la  | US-LA | 1      | 2026-12-31 | upcoming | 2027-01-01 |
        | Louisiana     | la  | US-LA | 1      | 2027-01-01 | in force | 2027-01-01 |
        | Alabama       | al  | US-AL | 25001  | 2027-04-30 | upcoming | 2027-05-01 |
        | Alabama       | al  | US-AL | 25001  | 2027-05-01 | in force | 2027-05-01 |
        | Vermont       | vt  | US-VT | 35000  | 2027-12-31 | upcoming | 2028-01-01 |
        | Vermont       | vt  | US-VT | 35000  | 2028-01-01 | in force | 2028-01-01 |

  Rule: Oregon - nonprofit bodies follow on 1 July 2025; Montana - lower numbers since 1 October 2025

    Scenario Outline: A <kind> in <name>: on <day> the core duties are <state>
      Given the case "st-deal-app"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "people.count_by_place" is "<code>: <number>"
      And the answer to "org.kind" is "<kind>"
      And the open question of law "us-state-privacy.contract-of-controller-or" is settled as yes
      When it is assessed as of <day>
      Then "us-state-privacy.notice.<key>" applies and is <state> from <from>
      And "us-state-privacy.minimise-and-secondary-use.<key>" applies and is <state> from <from>
      And "us-state-privacy.sensitive-consent.<key>" applies and is <state> from <from>
      And "us-state-privacy.rights-and-appeals.<key>" applies and is <state> from <from>
      And "us-state-privacy.rights-and-appeals.profiling.<key>" applies and is <state> from <from>
      And "us-state-privacy.dpia.<key>" applies and is <state> from <from>
      And "us-state-privacy.processor-contract.<key>" applies and is <state> from <from>
      And "us-state-privacy.non-discrimination.<key>" applies and is <state> from <from>
      And "us-state-privacy.children.<key>" applies and is <state> from <from>

      Examples:
        | name    | key | code  | number | day        | state    | from       | kind       |
        | Oregon  | or  | US-OR | 100000 | 2025-06-30 | upcoming | 2025-07-01 | nonprofit  |
        | Oregon  | or  | US-OR | 100000 | 2025-07-01 | in force | 2025-07-01 | nonprofit  |
        | Oregon  | or  | US-OR | 100000 | 2025-06-30 | upcoming | 2025-07-01 | charity    |
        | Oregon  | or  | US-OR | 100000 | 2025-07-01 | in force | 2025-07-01 | charity    |
        | Montana | mt  | US-MT | 50000  | 2025-09-30 | upcoming | 2025-10-01 | nonprofit  |
        | Montana | mt  | US-MT | 50000  | 2025-10-01 | in force | 2025-10-01 | nonprofit  |
        | Montana | mt  | US-MT | 25000  | 2025-09-30 | upcoming | 2025-10-01 | for-profit |
        | Montana | mt  | US-MT | 25000  | 2025-10-01 | in force | 2025-10-01 | for-profit |

    Scenario Outline: A lender in <name>: on <day> the core duties are <state>
      Given the case "st-deal-app"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "people.count_by_place" is "<code>: <number>"
      And the answer to "org.sector" is "lender"
      And the answer to "people.groups" is "customers, prospects"
      When it is assessed as of <day>
      Then "us-state-privacy.notice.<key>" applies and is <state> from <from>
      And "us-state-privacy.rights-and-appeals.<key>" applies and is <state> from <from>
      And "us-state-privacy.dpia.<key>" applies and is <state> from <from>
      And "us-state-privacy.children.<key>" applies and is <state> from <from>
      And "us-state-privacy.universal-opt-out.<key>" applies and is <state> from <from>

      Examples:
        | name    | key | code  | number | day        | state    | from       |
        | Montana | mt  | US-MT | 50000  | 2025-09-30 | upcoming | 2025-10-01 |
        | Montana | mt  | US-MT | 50000  | 2025-10-01 | in force | 2025-10-01 |

    Scenario Outline: A machine whose results a person reviews, in <name>: on <day> the right to refuse profiling is <state>
      Given the case "st-deal-app"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "people.count_by_place" is "<code>: <number>"
      And the answer to "decision.automation" is "person-reviews"
      And the open question of law "us-state-privacy.reviewed-is-automated-<key>" is settled as yes
      When it is assessed as of <day>
      Then "us-state-privacy.rights-and-appeals.profiling.<key>" applies and is <state> from <from>

      Examples:
        | name    | key | code  | number | day        | state    | from       |
        | Montana | mt  | US-MT | 50000  | 2025-09-30 | upcoming | 2025-10-01 |
        | Montana | mt  | US-MT | 50000  | 2025-10-01 | in force | 2025-10-01 |

    Scenario Outline: A Montana processor over the old numbers: on <day> the contract is <state>
      Given the case "st-client-cloud"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "people.count_by_place" is "<code>: <number>"
      When it is assessed as of <day>
      Then "us-state-privacy.processor-contract.<key>" applies and is <state> from <from>

      Examples:
        | name    | key | code  | number | day        | state    | from       |
        | Montana | mt  | US-MT | 50000  | 2024-09-30 | upcoming | 2024-10-01 |
        | Montana | mt  | US-MT | 50000  | 2024-10-01 | in force | 2024-10-01 |

    Scenario Outline: A Montana firm under the old numbers that uses a vendor: on <day> the contract is <state>
      Given the case "st-deal-app"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "people.count_by_place" is "<code>: <number>"
      When it is assessed as of <day>
      Then "us-state-privacy.processor-contract.<key>" applies and is <state> from <from>

      Examples:
        | name    | key | code  | number | day        | state    | from       |
        | Montana | mt  | US-MT | 25000  | 2025-09-30 | upcoming | 2025-10-01 |
        | Montana | mt  | US-MT | 25000  | 2025-10-01 | in force | 2025-10-01 |

  Rule: The assessment

    Scenario Outline: <name>: on <day> the assessment is <state>
      Given the case "st-deal-app"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "people.count_by_place" is "<code>: <number>"
      When it is assessed as of <day>
      Then "us-state-privacy.dpia.<key>" applies and is <state> from <from>

      Examples:
        | name          | key | code  | number | day        | state    | from       |
        | Virginia      | va  | US-VA | 100000 | 2022-12-31 | upcoming | 2023-01-01 |
        | Virginia      | va  | US-VA | 100000 | 2023-01-01 | in force | 2023-01-01 |
        | Texas         | tx  | US-TX | 1      | 2024-06-30 | upcoming | 2024-07-01 |
        | Texas         | tx  | US-TX | 1      | 2024-07-01 | in force | 2024-07-01 |
        | Oregon        | or  | US-OR | 100000 | 2024-06-30 | upcoming | 2024-07-01 |
        | Oregon        | or  | US-OR | 100000 | 2024-07-01 | in force | 2024-07-01 |
        | Montana       | mt  | US-MT | 50000  | 2024-12-31 | upcoming | 2025-01-01 |
        | Montana       | mt  | US-MT | 50000  | 2025-01-01 | in force | 2025-01-01 |
        | Delaware      | de  | US-DE | 100000 | 2025-06-30 | upcoming | 2025-07-01 |
        | Delaware      | de  | US-DE | 100000 | 2025-07-01 | in force | 2025-07-01 |
        | Nebraska      | ne  | US-NE | 1      | 2024-12-31 | upcoming | 2025-01-01 |
        | Nebraska      | ne  | US-NE | 1      | 2025-01-01 | in force | 2025-01-01 |
        | New Hampshire | nh  | US-NH | 35000  | 2024-12-31 | upcoming | 2025-01-01 |
        | New Hampshire | nh  | US-NH | 35000  | 2025-01-01 | in force | 2025-01-01 |
        | Tennessee     | tn  | US-TN | 175000 | 2025-06-30 | upcoming | 2025-07-01 |
        | Tennessee     | tn  | US-TN | 175000 | 2025-07-01 | in force | 2025-07-01 |
        | Minnesota     | mn  | US-MN | 100000 | 2025-07-30 | upcoming | 2025-07-31 |
        | Minnesota     | mn  | US-MN | 100000 | 2025-07-31 | in force | 2025-07-31 |
        | Maryland      | md  | US-MD | 35000  | 2026-03-31 | upcoming | 2026-04-01 |
        | Maryland      | md  | US-MD | 35000  | 2026-04-01 | in force | 2026-04-01 |
        | Indiana       | in  | US-IN | 100000 | 2025-12-31 | upcoming | 2026-01-01 |
        | Indiana       | in  | US-IN | 100000 | 2026-01-01 | in force | 2026-01-01 |
        | Kentucky      | ky  | US-KY | 100000 | 2026-05-31 | upcoming | 2026-06-01 |
        | Kentucky      | ky  | US-KY | 100000 | 2026-06-01 | in force | 2026-06-01 |
        | Rhode Island  | ri  | US-RI | 35000  | 2025-12-31 | upcoming | 2026-01-01 |
        | Rhode Island  | ri  | US-RI | 35000  | 2026-01-01 | in force | 2026-01-01 |
        | Oklahoma      | ok  | US-OK | 100000 | 2026-12-31 | upcoming | 2027-01-01 |
        | Oklahoma      | ok  | US-OK | 100000 | 2027-01-01 | in force | 2027-01-01 |
        | Louisiana     | la  | US-LA | 1      | 2026-12-31 | upcoming | 2027-01-01 |
        | Louisiana     | la  | US-LA | 1      | 2027-01-01 | in force | 2027-01-01 |
        | Vermont       | vt  | US-VT | 35000  | 2027-12-31 | upcoming | 2028-01-01 |
        | Vermont       | vt  | US-VT | 35000  | 2028-01-01 | in force | 2028-01-01 |

  Rule: The browser's signal

    Scenario Outline: <name>: on <day> the signal is <state>
      Given the case "st-deal-app"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "people.count_by_place" is "<code>: <number>"
      When it is assessed as of <day>
      Then "us-state-privacy.universal-opt-out.<key>" applies and is <state> from <from>

      Examples:
        | name          | key | code  | number | day        | state    | from       |
        | Colorado      | co  | US-CO | 100000 | 2024-06-30 | upcoming | 2024-07-01 |
        | Colorado      | co  | US-CO | 100000 | 2024-07-01 | in force | 2024-07-01 |
        | Texas         | tx  | US-TX | 1      | 2024-12-31 | upcoming | 2025-01-01 |
        | Texas         | tx  | US-TX | 1      | 2025-01-01 | in force | 2025-01-01 |
        | Louisiana     | la  | US-LA | 1      | 2026-12-31 | upcoming | 2027-01-01 |
        | Louisiana     | la  | US-LA | 1      | 2027-01-01 | in force | 2027-01-01 |
        | Oregon        | or  | US-OR | 100000 | 2025-12-31 | upcoming | 2026-01-01 |
        | Oregon        | or  | US-OR | 100000 | 2026-01-01 | in force | 2026-01-01 |
        | Montana       | mt  | US-MT | 50000  | 2024-12-31 | upcoming | 2025-01-01 |
        | Montana       | mt  | US-MT | 50000  | 2025-01-01 | in force | 2025-01-01 |
        | Delaware      | de  | US-DE | 35000  | 2025-12-31 | upcoming | 2026-01-01 |
        | Delaware      | de  | US-DE | 35000  | 2026-01-01 | in force | 2026-01-01 |
        | Nebraska      | ne  | US-NE | 1      | 2024-12-31 | upcoming | 2025-01-01 |
        | Nebraska      | ne  | US-NE | 1      | 2025-01-01 | in force | 2025-01-01 |
        | New Hampshire | nh  | US-NH | 35000  | 2024-12-31 | upcoming | 2025-01-01 |
        | New Hampshire | nh  | US-NH | 35000  | 2025-01-01 | in force | 2025-01-01 |
        | New Jersey    | nj  | US-NJ | 100000 | 2025-07-14 | upcoming | 2025-07-15 |
        | New Jersey    | nj  | US-NJ | 100000 | 2025-07-15 | in force | 2025-07-15 |
        | Minnesota     | mn  | US-MN | 100000 | 2025-07-30 | upcoming | 2025-07-31 |
        | Minnesota     | mn  | US-MN | 100000 | 2025-07-31 | in force | 2025-07-31 |
        | Vermont       | vt  | US-VT | 35000  | 2027-12-31 | upcoming | 2028-01-01 |
        | Vermont       | vt  | US-VT | 35000  | 2028-01-01 | in force | 2028-01-01 |

    Scenario Outline: Maryland, if signals bind there: on <day> the signal is <state>
      Given the case "st-deal-app"
      And the answer to "org.established_in" is "US-MD"
      And the answer to "market.places" is "US-MD"
      And the answer to "people.locations" is "US-MD"
      And the answer to "people.count_by_place" is "US-MD: 35000"
      And the open question of law "us-state-privacy.signal-binds-md" is settled as yes
      When it is assessed as of <day>
      Then "us-state-privacy.universal-opt-out.md" applies and is <state> from 2026-04-01

      Examples:
        | day        | state    |
        | 2026-03-31 | upcoming |
        | 2026-04-01 | in force |

    Scenario Outline: Alabama, if signals bind there: on <day> the signal is <state>
      Given the case "st-deal-app"
      And the answer to "org.established_in" is "US-AL"
      And the answer to "market.places" is "US-AL"
      And the answer to "people.locations" is "US-AL"
      And the answer to "people.count_by_place" is "US-AL: 25001"
      And the open question of law "us-state-privacy.signal-binds-al" is settled as yes
      When it is assessed as of <day>
      Then "us-state-privacy.universal-opt-out.al" applies and is <state> from 2027-05-01

      Examples:
        | day        | state    |
        | 2027-04-30 | upcoming |
        | 2027-05-01 | in force |

    Scenario Outline: A Montana firm under the old numbers: on <day> the signal is <state>
      Given the case "st-deal-app"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "people.count_by_place" is "<code>: <number>"
      When it is assessed as of <day>
      Then "us-state-privacy.universal-opt-out.<key>" applies and is <state> from <from>

      Examples:
        | name    | key | code  | number | day        | state    | from       |
        | Montana | mt  | US-MT | 25000  | 2025-09-30 | upcoming | 2025-10-01 |
        | Montana | mt  | US-MT | 25000  | 2025-10-01 | in force | 2025-10-01 |

  Rule: Sale of whereabouts, of small firms' sensitive data, of health data, and the site notice

    Scenario Outline: New Jersey: on <day> the ban on selling sensitive data is <state>
      Given the case "st-deal-app"
      And the answer to "org.established_in" is "US-NJ"
      And the answer to "market.places" is "US-NJ"
      And the answer to "people.locations" is "US-NJ"
      And the answer to "people.count_by_place" is "US-NJ: 1"
      When it is assessed as of <day>
      Then "us-state-privacy.sensitive-consent.sale-ban.nj" applies and is <state> from 2026-06-30

      Examples:
        | day        | state    |
        | 2026-06-29 | upcoming |
        | 2026-06-30 | in force |

    Scenario Outline: <name>: on <day> the ban on selling whereabouts is <state>
      Given the case "st-deal-app"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "people.count_by_place" is "<code>: <number>"
      When it is assessed as of <day>
      Then "us-state-privacy.sensitive-consent.location-sale.<key>" applies and is <state> from <from>

      Examples:
        | name     | key | code  | number | day        | state    | from       |
        | Virginia | va  | US-VA | 100000 | 2026-06-30 | upcoming | 2026-07-01 |
        | Virginia | va  | US-VA | 100000 | 2026-07-01 | in force | 2026-07-01 |
        | Oregon   | or  | US-OR | 100000 | 2025-12-31 | upcoming | 2026-01-01 |
        | Oregon   | or  | US-OR | 100000 | 2026-01-01 | in force | 2026-01-01 |

    Scenario Outline: <name>: on <day> the small firm's duty is <state>
      Given the case "st-small-tracker"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "people.count_by_place" is "<code>: <number>"
      When it is assessed as of <day>
      Then "us-state-privacy.sensitive-consent.small-firm-sale.<key>" applies and is <state> from <from>

      Examples:
        | name      | key | code  | number | day        | state    | from       |
        | Nebraska  | ne  | US-NE | 1      | 2024-12-31 | upcoming | 2025-01-01 |
        | Nebraska  | ne  | US-NE | 1      | 2025-01-01 | in force | 2025-01-01 |
        | Minnesota | mn  | US-MN | 1      | 2025-07-30 | upcoming | 2025-07-31 |
        | Minnesota | mn  | US-MN | 1      | 2025-07-31 | in force | 2025-07-31 |

    Scenario Outline: <name>: on <day> the duty on health data is <state>
      Given the case "st-small-tracker"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "people.count_by_place" is "<code>: <number>"
      When it is assessed as of <day>
      Then "us-state-privacy.sensitive-consent.health-sale.<key>" applies and is <state> from <from>

      Examples:
        | name    | key | code  | number | day        | state    | from       |
        | Vermont | vt  | US-VT | 1      | 2027-12-31 | upcoming | 2028-01-01 |
        | Vermont | vt  | US-VT | 1      | 2028-01-01 | in force | 2028-01-01 |

    Scenario Outline: <name>: on <day> the site notice is <state>
      Given the case "st-small-tracker"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "people.count_by_place" is "<code>: <number>"
      When it is assessed as of <day>
      Then "us-state-privacy.notice.site.<key>" applies and is <state> from <from>

      Examples:
        | name         | key | code  | number | day        | state    | from       |
        | Rhode Island | ri  | US-RI | 1      | 2025-12-31 | upcoming | 2026-01-01 |
        | Rhode Island | ri  | US-RI | 1      | 2026-01-01 | in force | 2026-01-01 |

  Rule: Teenagers

    Scenario Outline: <name>: on <day> the rule on teenagers is <state>
      Given the case "st-deal-app"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "people.count_by_place" is "<code>: <number>"
      When it is assessed as of <day>
      Then "us-state-privacy.children.teens.<key>" applies and is <state> from <from>

      Examples:
        | name          | key | code  | number | day        | state    | from       |
        | Colorado      | co  | US-CO | 100000 | 2025-09-30 | upcoming | 2025-10-01 |
        | Colorado      | co  | US-CO | 100000 | 2025-10-01 | in force | 2025-10-01 |
        | Oregon        | or  | US-OR | 100000 | 2025-12-31 | upcoming | 2026-01-01 |
        | Oregon        | or  | US-OR | 100000 | 2026-01-01 | in force | 2026-01-01 |
        | Montana       | mt  | US-MT | 50000  | 2025-09-30 | upcoming | 2025-10-01 |
        | Montana       | mt  | US-MT | 50000  | 2025-10-01 | in force | 2025-10-01 |
        | Delaware      | de  | US-DE | 35000  | 2024-12-31 | upcoming | 2025-01-01 |
        | Delaware      | de  | US-DE | 35000  | 2025-01-01 | in force | 2025-01-01 |
        | New Hampshire | nh  | US-NH | 35000  | 2024-12-31 | upcoming | 2025-01-01 |
        | New Hampshire | nh  | US-NH | 35000  | 2025-01-01 | in force | 2025-01-01 |
        | Alabama       | al  | US-AL | 25001  | 2027-04-30 | upcoming | 2027-05-01 |
        | Alabama       | al  | US-AL | 25001  | 2027-05-01 | in force | 2027-05-01 |
        | New Jersey    | nj  | US-NJ | 100000 | 2025-01-14 | upcoming | 2025-01-15 |
        | New Jersey    | nj  | US-NJ | 100000 | 2025-01-15 | in force | 2025-01-15 |
        | Minnesota     | mn  | US-MN | 100000 | 2025-07-30 | upcoming | 2025-07-31 |
        | Minnesota     | mn  | US-MN | 100000 | 2025-07-31 | in force | 2025-07-31 |
        | Maryland      | md  | US-MD | 35000  | 2026-03-31 | upcoming | 2026-04-01 |
        | Maryland      | md  | US-MD | 35000  | 2026-04-01 | in force | 2026-04-01 |

  Rule: In November 2026

    Scenario Outline: The act of <state> is still to come: nothing is due yet
      Given the case "st-deal-app"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "people.count_by_place" is "<code>: <number>"
      When it is assessed as of 2026-11-24
      Then "us-state-privacy.notice.<key>" applies and is upcoming from <from>

      Examples:
        | state     | key | code  | number | from       |
        | Oklahoma  | ok  | US-OK | 100000 | 2027-01-01 |
        | Louisiana | la  | US-LA | 1      | 2027-01-01 |
        | Alabama   | al  | US-AL | 25001  | 2027-05-01 |
        | Vermont   | vt  | US-VT | 35000  | 2028-01-01 |

    Scenario Outline: The act of <state> is in force since January 2026
      Given the case "st-deal-app"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "people.count_by_place" is "<code>: <number>"
      When it is assessed as of 2026-11-24
      Then "us-state-privacy.notice.<key>" applies and is in force from <from>

      Examples:
        | state        | key | code  | number | from       |
        | Indiana      | in  | US-IN | 100000 | 2026-01-01 |
        | Kentucky     | ky  | US-KY | 100000 | 2026-01-01 |
        | Rhode Island | ri  | US-RI | 35000  | 2026-01-01 |

Feature: US state privacy acts, reach and kinds of firms left out
  Before any number is counted, the act must reach the firm: its business touches the state, it decides on data of private people,
  and it is not of a kind that the act leaves out.

  Rule: Business in the state, or aimed at it

    Scenario Outline: A place of business in <state> or an offer aimed at it is enough, one of the two is needed: <place>, <offer>
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "<place>"
      And the answer to "market.places" is "<offer>"
      And the answer to "people.locations" is "<code>"
      When it is assessed as of 2026-11-24
      Then the test "us-state-privacy.reach-<key>" is <met>

      Examples:
        | state         | key | code  | place | offer | met     |
        | Virginia      | va  | US-VA | US-VA | US-OH | met     |
        | Virginia      | va  | US-VA | US-OH | US-VA | met     |
        | Virginia      | va  | US-VA | US-OH | US-OH | not met |
        | Colorado      | co  | US-CO | US-CO | US-OH | met     |
        | Colorado      | co  | US-CO | US-OH | US-CO | met     |
        | Colorado      | co  | US-CO | US-OH | US-OH | not met |
        | Utah          | ut  | US-UT | US-UT | US-OH | met     |
        | Utah          | ut  | US-UT | US-OH | US-UT | met     |
        | Utah          | ut  | US-UT | US-OH | US-OH | not met |
        | Montana       | mt  | US-MT | US-MT | US-OH | met     |
        | Montana       | mt  | US-MT | US-OH | US-MT | met     |
        | Montana       | mt  | US-MT | US-OH | US-OH | not met |
        | Iowa          | ia  | US-IA | US-IA | US-OH | met     |
        | Iowa          | ia  | US-IA | US-OH | US-IA | met     |
        | Iowa          | ia  | US-IA | US-OH | US-OH | not met |
        | Delaware      | de  | US-DE | US-DE | US-OH | met     |
        | Delaware      | de  | US-DE | US-OH | US-DE | met     |
        | Delaware      | de  | US-DE | US-OH | US-OH | not met |
        | New Hampshire | nh  | US-NH | US-NH | US-OH | met     |
        | New Hampshire | nh  | US-NH | US-OH | US-NH | met     |
        | New Hampshire | nh  | US-NH | US-OH | US-OH | not met |
        | New Jersey    | nj  | US-NJ | US-NJ | US-OH | met     |
        | New Jersey    | nj  | US-NJ | US-OH | US-NJ | met     |
        | New Jersey    | nj  | US-NJ | US-OH | US-OH | not met |
        | Tennessee     | tn  | US-TN | US-TN | US-OH | met     |
        | Tennessee     | tn  | US-TN | US-OH | US-TN | met     |
        | Tennessee     | tn  | US-TN | US-OH | US-OH | not met |
        | Minnesota     | mn  | US-MN | US-MN | US-OH | met     |
        | Minnesota     | mn  | US-MN | US-OH | US-MN | met     |
        | Minnesota     | mn  | US-MN | US-OH | US-OH | not met |
        | Maryland      | md  | US-MD | US-MD | US-OH | met     |
        | Maryland      | md  | US-MD | US-OH | US-MD | met     |
        | Maryland      | md  | US-MD | US-OH | US-OH | not met |
        | Indiana       | in  | US-IN | US-IN | US-OH | met     |
        | Indiana       | in  | US-IN | US-OH | US-IN | met     |
        | Indiana       | in  | US-IN | US-OH | US-OH | not met |
        | Kentucky      | ky  | US-KY | US-KY | US-OH | met     |
        | Kentucky      | ky  | US-KY | US-OH | US-KY | met     |
        | Kentucky      | ky  | US-KY | US-OH | US-OH | not met |
        | Rhode Island  | ri  | US-RI | US-RI | US-OH | met     |
        | Rhode Island  | ri  | US-RI | US-OH | US-RI | met     |
        | Rhode Island  | ri  | US-RI | US-OH | US-OH | not met |
        | Oklahoma      | ok  | US-OK | US-OK | US-OH | met     |
        | Oklahoma      | ok  | US-OK | US-OH | US-OK | met     |
        | Oklahoma      | ok  | US-OK | US-OH | US-OH | not met |
        | Alabama       | al  | US-AL | US-AL | US-OH | met     |
        | Alabama       | al  | US-AL | US-OH | US-AL | met     |
        | Alabama       | al  | US-AL | US-OH | US-OH | not met |
        | Vermont       | vt  | US-VT | US-VT | US-OH | met     |
        | Vermont       | vt  | US-VT | US-OH | US-VT | met     |
        | Vermont       | vt  | US-VT | US-OH | US-OH | not met |

    Scenario Outline: In Texas, Oregon and Nebraska it is enough that residents use the product: <state>
      Given the case "st-outfitter"
      And the answer to "people.locations" is "<code>"
      When it is assessed as of 2026-11-24
      Then the test "us-state-privacy.reach-<key>" is <met>

      Examples:
        | state    | key | code  | met |
        | Texas    | tx  | US-TX | met |
        | Oregon   | or  | US-OR | met |
        | Nebraska | ne  | US-NE | met |

  Rule: People in the state, private people, and a firm that decides

    Scenario Outline: Where nobody in <state> is in the data, its act does not reach the use
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "US-OH"
      When it is assessed as of 2026-11-24
      Then the test "us-state-privacy.reach-<key>" is <met>

      Examples:
        | state         | key | code  | met     |
        | Virginia      | va  | US-VA | not met |
        | Colorado      | co  | US-CO | not met |
        | Utah          | ut  | US-UT | not met |
        | Texas         | tx  | US-TX | not met |
        | Oregon        | or  | US-OR | not met |
        | Montana       | mt  | US-MT | not met |
        | Iowa          | ia  | US-IA | not met |
        | Delaware      | de  | US-DE | not met |
        | Nebraska      | ne  | US-NE | not met |
        | New Hampshire | nh  | US-NH | not met |
        | New Jersey    | nj  | US-NJ | not met |
        | Tennessee     | tn  | US-TN | not met |
        | Minnesota     | mn  | US-MN | not met |
        | Maryland      | md  | US-MD | not met |
        | Indiana       | in  | US-IN | not met |
        | Kentucky      | ky  | US-KY | not met |
        | Rhode Island  | ri  | US-RI | not met |
        | Oklahoma      | ok  | US-OK | not met |
        | Louisiana     | la  | US-LA | not met |
        | Alabama       | al  | US-AL | not met |
        | Vermont       | vt  | US-VT | not met |

    Scenario Outline: Applicants and staff are no consumers: a hiring tool is outside the act of <state>
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "use.purposes" is "recruitment"
      And the answer to "people.groups" is "applicants, employees"
      When it is assessed as of 2026-11-24
      Then the test "us-state-privacy.reach-<key>" is <met>
      And "us-state-privacy.notice.<key>" does not apply because its conditions are not met

      Examples:
        | state         | key | code  | met     |
        | Virginia      | va  | US-VA | not met |
        | Colorado      | co  | US-CO | not met |
        | Utah          | ut  | US-UT | not met |
        | Texas         | tx  | US-TX | not met |
        | Oregon        | or  | US-OR | not met |
        | Montana       | mt  | US-MT | not met |
        | Iowa          | ia  | US-IA | not met |
        | Delaware      | de  | US-DE | not met |
        | Nebraska      | ne  | US-NE | not met |
        | New Hampshire | nh  | US-NH | not met |
        | New Jersey    | nj  | US-NJ | not met |
        | Tennessee     | tn  | US-TN | not met |
        | Minnesota     | mn  | US-MN | not met |
        | Maryland      | md  | US-MD | not met |
        | Indiana       | in  | US-IN | not met |
        | Kentucky      | ky  | US-KY | not met |
        | Rhode Island  | ri  | US-RI | not met |
        | Oklahoma      | ok  | US-OK | not met |
        | Louisiana     | la  | US-LA | not met |
        | Alabama       | al  | US-AL | not met |
        | Vermont       | vt  | US-VT | not met |

    Scenario Outline: Contacts at other firms are no consumers in <state>
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "data.about_people" is "work-contacts-only"
      When it is assessed as of 2026-11-24
      Then the test "us-state-privacy.reach-<key>" is <met>

      Examples:
        | state         | key | code  | met     |
        | Virginia      | va  | US-VA | not met |
        | Colorado      | co  | US-CO | not met |
        | Utah          | ut  | US-UT | not met |
        | Texas         | tx  | US-TX | not met |
        | Oregon        | or  | US-OR | not met |
        | Montana       | mt  | US-MT | not met |
        | Iowa          | ia  | US-IA | not met |
        | Delaware      | de  | US-DE | not met |
        | Nebraska      | ne  | US-NE | not met |
        | New Hampshire | nh  | US-NH | not met |
        | New Jersey    | nj  | US-NJ | not met |
        | Tennessee     | tn  | US-TN | not met |
        | Minnesota     | mn  | US-MN | not met |
        | Maryland      | md  | US-MD | not met |
        | Indiana       | in  | US-IN | not met |
        | Kentucky      | ky  | US-KY | not met |
        | Rhode Island  | ri  | US-RI | not met |
        | Oklahoma      | ok  | US-OK | not met |
        | Louisiana     | la  | US-LA | not met |
        | Alabama       | al  | US-AL | not met |
        | Vermont       | vt  | US-VT | not met |

    Scenario Outline: A firm that only follows its clients' orders is no controller in <state>: <who>
      Given the case "st-client-cloud"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "role.data" is "<who>"
      When it is assessed as of 2026-11-24
      Then the test "us-state-privacy.reach-<key>" is <met>

      Examples:
        | state         | key | code  | who                    | met     |
        | Virginia      | va  | US-VA | for-clients            | not met |
        | Virginia      | va  | US-VA | for-clients, we-decide | met     |
        | Colorado      | co  | US-CO | for-clients            | not met |
        | Colorado      | co  | US-CO | for-clients, we-decide | met     |
        | Utah          | ut  | US-UT | for-clients            | not met |
        | Utah          | ut  | US-UT | for-clients, we-decide | met     |
        | Texas         | tx  | US-TX | for-clients            | not met |
        | Texas         | tx  | US-TX | for-clients, we-decide | met     |
        | Oregon        | or  | US-OR | for-clients            | not met |
        | Oregon        | or  | US-OR | for-clients, we-decide | met     |
        | Montana       | mt  | US-MT | for-clients            | not met |
        | Montana       | mt  | US-MT | for-clients, we-decide | met     |
        | Iowa          | ia  | US-IA | for-clients            | not met |
        | Iowa          | ia  | US-IA | for-clients, we-decide | met     |
        | Delaware      | de  | US-DE | for-clients            | not met |
        | Delaware      | de  | US-DE | for-clients, we-decide | met     |
        | Nebraska      | ne  | US-NE | for-clients            | not met |
        | Nebraska      | ne  | US-NE | for-clients, we-decide | met     |
        | New Hampshire | nh  | US-NH | for-clients            | not met |
        | New Hampshire | nh  | US-NH | for-clients, we-decide | met     |
        | New Jersey    | nj  | US-NJ | for-clients            | not met |
        | New Jersey    | nj  | US-NJ | for-clients, we-decide | met     |
        | Tennessee     | tn  | US-TN | for-clients            | not met |
        | Tennessee     | tn  | US-TN | for-clients, we-decide | met     |
        | Minnesota     | mn  | US-MN | for-clients            | not met |
        | Minnesota     | mn  | US-MN | for-clients, we-decide | met     |
        | Maryland      | md  | US-MD | for-clients            | not met |
        | Maryland      | md  | US-MD | for-clients, we-decide | met     |
        | Indiana       | in  | US-IN | for-clients            | not met |
        | Indiana       | in  | US-IN | for-clients, we-decide | met     |
        | Kentucky      | ky  | US-KY | for-clients            | not met |
        | Kentucky      | ky  | US-KY | for-clients, we-decide | met     |
        | Rhode Island  | ri  | US-RI | for-clients            | not met |
        | Rhode Island  | ri  | US-RI | for-clients, we-decide | met     |
        | Oklahoma      | ok  | US-OK | for-clients            | not met |
        | Oklahoma      | ok  | US-OK | for-clients, we-decide | met     |
        | Louisiana     | la  | US-LA | for-clients            | not met |
        | Louisiana     | la  | US-LA | for-clients, we-decide | met     |
        | Alabama       | al  | US-AL | for-clients            | not met |
        | Alabama       | al  | US-AL | for-clients, we-decide | met     |
        | Vermont       | vt  | US-VT | for-clients            | not met |
        | Vermont       | vt  | US-VT | for-clients, we-decide | met     |

  Rule: Public and nonprofit bodies

    Scenario Outline: A body of the kind <kind> in <state>: the reach is <met>
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "org.kind" is "<kind>"
      When it is assessed as of 2026-11-24
      Then the test "us-state-privacy.reach-<key>" is <met>

      Examples:
        | state         | key | code  | kind        | met     |
        | Virginia      | va  | US-VA | nonprofit   | not met |
        | Virginia      | va  | US-VA | charity     | not met |
        | Virginia      | va  | US-VA | public-body | not met |
        | Virginia      | va  | US-VA | sole-trader | met     |
        | Colorado      | co  | US-CO | nonprofit   | met     |
        | Colorado      | co  | US-CO | charity     | met     |
        | Colorado      | co  | US-CO | public-body | not met |
        | Colorado      | co  | US-CO | sole-trader | met     |
        | Utah          | ut  | US-UT | nonprofit   | not met |
        | Utah          | ut  | US-UT | charity     | not met |
        | Utah          | ut  | US-UT | public-body | not met |
        | Utah          | ut  | US-UT | sole-trader | met     |
        | Texas         | tx  | US-TX | nonprofit   | not met |
        | Texas         | tx  | US-TX | charity     | not met |
        | Texas         | tx  | US-TX | public-body | not met |
        | Texas         | tx  | US-TX | sole-trader | met     |
        | Oregon        | or  | US-OR | nonprofit   | met     |
        | Oregon        | or  | US-OR | charity     | met     |
        | Oregon        | or  | US-OR | public-body | not met |
        | Oregon        | or  | US-OR | sole-trader | met     |
        | Montana       | mt  | US-MT | nonprofit   | met     |
        | Montana       | mt  | US-MT | charity     | met     |
        | Montana       | mt  | US-MT | public-body | not met |
        | Montana       | mt  | US-MT | sole-trader | met     |
        | Iowa          | ia  | US-IA | nonprofit   | not met |
        | Iowa          | ia  | US-IA | charity     | not met |
        | Iowa          | ia  | US-IA | public-body | not met |
        | Iowa          | ia  | US-IA | sole-trader | met     |
        | Delaware      | de  | US-DE | nonprofit   | met     |
        | Delaware      | de  | US-DE | charity     | met     |
        | Delaware      | de  | US-DE | public-body | not met |
        | Delaware      | de  | US-DE | sole-trader | met     |
        | Nebraska      | ne  | US-NE | nonprofit   | not met |
        | Nebraska      | ne  | US-NE | charity     | not met |
        | Nebraska      | ne  | US-NE | public-body | not met |
        | Nebraska      | ne  | US-NE | sole-trader | met     |
        | New Hampshire | nh  | US-NH | nonprofit   | not met |
        | New Hampshire | nh  | US-NH | charity     | not met |
        | New Hampshire | nh  | US-NH | public-body | not met |
        | New Hampshire | nh  | US-NH | sole-trader | met     |
        | New Jersey    | nj  | US-NJ | nonprofit   | met     |
        | New Jersey    | nj  | US-NJ | charity     | met     |
        | New Jersey    | nj  | US-NJ | public-body | not met |
        | New Jersey    | nj  | US-NJ | sole-trader | met     |
        | Tennessee     | tn  | US-TN | nonprofit   | not met |
        | Tennessee     | tn  | US-TN | charity     | not met |
        | Tennessee     | tn  | US-TN | public-body | not met |
        | Tennessee     | tn  | US-TN | sole-trader | met     |
        | Minnesota     | mn  | US-MN | nonprofit   | met     |
        | Minnesota     | mn  | US-MN | charity     | met     |
        | Minnesota     | mn  | US-MN | public-body | not met |
        | Minnesota     | mn  | US-MN | sole-trader | met     |
        | Maryland      | md  | US-MD | nonprofit   | met     |
        | Maryland      | md  | US-MD | charity     | met     |
        | Maryland      | md  | US-MD | public-body | not met |
        | Maryland      | md  | US-MD | sole-trader | met     |
        | Indiana       | in  | US-IN | nonprofit   | not met |
        | Indiana       | in  | US-IN | charity     | not met |
        | Indiana       | in  | US-IN | public-body | not met |
        | Indiana       | in  | US-IN | sole-trader | met     |
        | Kentucky      | ky  | US-KY | nonprofit   | not met |
        | Kentucky      | ky  | US-KY | charity     | not met |
        | Kentucky      | ky  | US-KY | public-body | not met |
        | Kentucky      | ky  | US-KY | sole-trader | met     |
        | Rhode Island  | ri  | US-RI | nonprofit   | not met |
        | Rhode Island  | ri  | US-RI | charity     | not met |
        | Rhode Island  | ri  | US-RI | public-body | not met |
        | Rhode Island  | ri  | US-RI | sole-trader | met     |
        | Oklahoma      | ok  | US-OK | nonprofit   | not met |
        | Oklahoma      | ok  | US-OK | charity     | not met |
        | Oklahoma      | ok  | US-OK | public-body | not met |
        | Oklahoma      | ok  | US-OK | sole-trader | met     |
        | Louisiana     | la  | US-LA | nonprofit   | not met |
        | Louisiana     | la  | US-LA | charity     | not met |
        | Louisiana     | la  | US-LA | public-body | not met |
        | Louisiana     | la  | US-LA | sole-trader | met     |
        | Alabama       | al  | US-AL | nonprofit   | met     |
        | Alabama       | al  | US-AL | charity     | met     |
        | Alabama       | al  | US-AL | public-body | not met |
        | Alabama       | al  | US-AL | sole-trader | met     |
        | Vermont       | vt  | US-VT | nonprofit   | not met |
        | Vermont       | vt  | US-VT | charity     | not met |
        | Vermont       | vt  | US-VT | public-body | not met |
        | Vermont       | vt  | US-VT | sole-trader | met     |

  Rule: Banks, insurers and other financial firms

    Scenario Outline: A firm in the branch <sector> in <state>: the reach is <met>
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "org.sector" is "<sector>"
      When it is assessed as of 2026-11-24
      Then the test "us-state-privacy.reach-<key>" is <met>

      Examples:
        | state         | key | code  | sector              | met     |
        | Virginia      | va  | US-VA | bank                | not met |
        | Virginia      | va  | US-VA | lender              | not met |
        | Colorado      | co  | US-CO | bank                | not met |
        | Colorado      | co  | US-CO | lender              | not met |
        | Utah          | ut  | US-UT | bank                | not met |
        | Utah          | ut  | US-UT | lender              | not met |
        | Texas         | tx  | US-TX | bank                | not met |
        | Texas         | tx  | US-TX | lender              | not met |
        | Oregon        | or  | US-OR | bank                | not met |
        | Oregon        | or  | US-OR | insurer-life-health | not met |
        | Oregon        | or  | US-OR | insurer-other       | not met |
        | Oregon        | or  | US-OR | lender              | open    |
        | Montana       | mt  | US-MT | bank                | not met |
        | Montana       | mt  | US-MT | insurer-life-health | not met |
        | Montana       | mt  | US-MT | insurer-other       | not met |
        | Montana       | mt  | US-MT | lender              | open    |
        | Iowa          | ia  | US-IA | bank                | not met |
        | Iowa          | ia  | US-IA | lender              | not met |
        | Delaware      | de  | US-DE | bank                | not met |
        | Delaware      | de  | US-DE | lender              | not met |
        | Nebraska      | ne  | US-NE | bank                | not met |
        | Nebraska      | ne  | US-NE | lender              | not met |
        | New Hampshire | nh  | US-NH | bank                | not met |
        | New Hampshire | nh  | US-NH | lender              | not met |
        | New Jersey    | nj  | US-NJ | bank                | not met |
        | New Jersey    | nj  | US-NJ | lender              | not met |
        | Tennessee     | tn  | US-TN | bank                | not met |
        | Tennessee     | tn  | US-TN | lender              | not met |
        | Minnesota     | mn  | US-MN | bank                | not met |
        | Minnesota     | mn  | US-MN | insurer-life-health | not met |
        | Minnesota     | mn  | US-MN | insurer-other       | not met |
        | Minnesota     | mn  | US-MN | lender              | open    |
        | Maryland      | md  | US-MD | bank                | not met |
        | Maryland      | md  | US-MD | lender              | not met |
        | Indiana       | in  | US-IN | bank                | not met |
        | Indiana       | in  | US-IN | lender              | not met |
        | Kentucky      | ky  | US-KY | bank                | not met |
        | Kentucky      | ky  | US-KY | lender              | not met |
        | Rhode Island  | ri  | US-RI | bank                | not met |
        | Rhode Island  | ri  | US-RI | lender              | not met |
        | Oklahoma      | ok  | US-OK | bank                | not met |
        | Oklahoma      | ok  | US-OK | lender              | not met |
        | Louisiana     | la  | US-LA | bank                | not met |
        | Louisiana     | la  | US-LA | lender              | not met |
        | Alabama       | al  | US-AL | bank                | not met |
        | Alabama       | al  | US-AL | lender              | not met |
        | Vermont       | vt  | US-VT | bank                | not met |
        | Vermont       | vt  | US-VT | lender              | not met |

  Rule: Care providers, health plans and their contractors

    Scenario Outline: A clinic that bills health insurers electronically, in <state>: the reach is <met>
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "org.sector" is "health-care"
      And the answer to "health.activity" is "treats-patients, bills-electronically"
      When it is assessed as of 2026-11-24
      Then the test "us-state-privacy.reach-<key>" is <met>

      Examples:
        | state         | key | code  | met     |
        | Virginia      | va  | US-VA | not met |
        | Colorado      | co  | US-CO | met     |
        | Utah          | ut  | US-UT | not met |
        | Texas         | tx  | US-TX | not met |
        | Oregon        | or  | US-OR | met     |
        | Montana       | mt  | US-MT | not met |
        | Iowa          | ia  | US-IA | not met |
        | Delaware      | de  | US-DE | met     |
        | Nebraska      | ne  | US-NE | not met |
        | New Hampshire | nh  | US-NH | not met |
        | New Jersey    | nj  | US-NJ | met     |
        | Tennessee     | tn  | US-TN | not met |
        | Minnesota     | mn  | US-MN | met     |
        | Maryland      | md  | US-MD | met     |
        | Indiana       | in  | US-IN | not met |
        | Kentucky      | ky  | US-KY | not met |
        | Rhode Island  | ri  | US-RI | not met |
        | Oklahoma      | ok  | US-OK | not met |
        | Louisiana     | la  | US-LA | not met |
        | Alabama       | al  | US-AL | not met |
        | Vermont       | vt  | US-VT | met     |

    Scenario Outline: A contractor that hosts patient files, in <state>: the reach is <met>
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "org.sector" is "software-ai"
      And the answer to "health.activity" is "hosts-records"
      When it is assessed as of 2026-11-24
      Then the test "us-state-privacy.reach-<key>" is <met>

      Examples:
        | state         | key | code  | met     |
        | Virginia      | va  | US-VA | not met |
        | Colorado      | co  | US-CO | met     |
        | Utah          | ut  | US-UT | not met |
        | Texas         | tx  | US-TX | not met |
        | Oregon        | or  | US-OR | met     |
        | Montana       | mt  | US-MT | not met |
        | Iowa          | ia  | US-IA | not met |
        | Delaware      | de  | US-DE | met     |
        | Nebraska      | ne  | US-NE | not met |
        | New Hampshire | nh  | US-NH | not met |
        | New Jersey    | nj  | US-NJ | met     |
        | Tennessee     | tn  | US-TN | not met |
        | Minnesota     | mn  | US-MN | met     |
        | Maryland      | md  | US-MD | met     |
        | Indiana       | in  | US-IN | not met |
        | Kentucky      | ky  | US-KY | not met |
        | Rhode Island  | ri  | US-RI | not met |
        | Oklahoma      | ok  | US-OK | not met |
        | Louisiana     | la  | US-LA | not met |
        | Alabama       | al  | US-AL | not met |
        | Vermont       | vt  | US-VT | met     |

    Scenario Outline: A fitness app with direct users is not under HIPAA and stays within the act of <state>
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "org.sector" is "software-ai"
      And the answer to "health.activity" is "consumer-health-app"
      When it is assessed as of 2026-11-24
      Then the test "us-state-privacy.reach-<key>" is <met>

      Examples:
        | state         | key | code  | met |
        | Virginia      | va  | US-VA | met |
        | Colorado      | co  | US-CO | met |
        | Utah          | ut  | US-UT | met |
        | Texas         | tx  | US-TX | met |
        | Oregon        | or  | US-OR | met |
        | Montana       | mt  | US-MT | met |
        | Iowa          | ia  | US-IA | met |
        | Delaware      | de  | US-DE | met |
        | Nebraska      | ne  | US-NE | met |
        | New Hampshire | nh  | US-NH | met |
        | New Jersey    | nj  | US-NJ | met |
        | Tennessee     | tn  | US-TN | met |
        | Minnesota     | mn  | US-MN | met |
        | Maryland      | md  | US-MD | met |
        | Indiana       | in  | US-IN | met |
        | Kentucky      | ky  | US-KY | met |
        | Rhode Island  | ri  | US-RI | met |
        | Oklahoma      | ok  | US-OK | met |
        | Louisiana     | la  | US-LA | met |
        | Alabama       | al  | US-AL | met |
        | Vermont       | vt  | US-VT | met |

  Rule: What is not known stays open

    Scenario Outline: A firm that has not counted its people in <state> may be bound: <fact> would settle it
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "<fact>" is not known
      When it is assessed as of 2026-11-24
      Then the test "us-state-privacy.controller-<key>" is open
      And "us-state-privacy.notice.<key>" may apply, and "<fact>" would settle it

      Examples:
        | state         | key | code  | fact                  |
        | Virginia      | va  | US-VA | people.count_by_place |
        | Colorado      | co  | US-CO | people.count_by_place |
        | Utah          | ut  | US-UT | people.count_by_place |
        | Oregon        | or  | US-OR | people.count_by_place |
        | Montana       | mt  | US-MT | people.count_by_place |
        | Iowa          | ia  | US-IA | people.count_by_place |
        | Delaware      | de  | US-DE | people.count_by_place |
        | New Hampshire | nh  | US-NH | people.count_by_place |
        | New Jersey    | nj  | US-NJ | people.count_by_place |
        | Tennessee     | tn  | US-TN | people.count_by_place |
        | Minnesota     | mn  | US-MN | people.count_by_place |
        | Maryland      | md  | US-MD | people.count_by_place |
        | Indiana       | in  | US-IN | people.count_by_place |
        | Kentucky      | ky  | US-KY | people.count_by_place |
        | Rhode Island  | ri  | US-RI | people.count_by_place |
        | Oklahoma      | ok  | US-OK | people.count_by_place |
        | Alabama       | al  | US-AL | people.count_by_place |
        | Vermont       | vt  | US-VT | people.count_by_place |
        | Texas         | tx  | US-TX | org.us_small_business |
        | Nebraska      | ne  | US-NE | org.us_small_business |
        | Louisiana     | la  | US-LA | org.turnover          |

    Scenario Outline: Somebody who only knows that the people are somewhere in the United States is told that <state> may be in play
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "US"
      And the answer to "market.places" is "US"
      And the answer to "people.locations" is "US"
      And the answer to "people.count_by_place" is "<code>: <number>"
      When it is assessed as of 2026-11-24
      Then the test "us-state-privacy.reach-<key>" is <met>

      Examples:
        | state         | key | code  | number | met  |
        | Virginia      | va  | US-VA | 100000 | open |
        | Colorado      | co  | US-CO | 100000 | open |
        | Utah          | ut  | US-UT | 100000 | open |
        | Texas         | tx  | US-TX | 1      | open |
        | Oregon        | or  | US-OR | 100000 | open |
        | Montana       | mt  | US-MT | 25000  | open |
        | Iowa          | ia  | US-IA | 100000 | open |
        | Delaware      | de  | US-DE | 35000  | open |
        | Nebraska      | ne  | US-NE | 1      | open |
        | New Hampshire | nh  | US-NH | 35000  | open |
        | New Jersey    | nj  | US-NJ | 100000 | open |
        | Tennessee     | tn  | US-TN | 175000 | open |
        | Minnesota     | mn  | US-MN | 100000 | open |
        | Maryland      | md  | US-MD | 35000  | open |
        | Indiana       | in  | US-IN | 100000 | open |
        | Kentucky      | ky  | US-KY | 100000 | open |
        | Rhode Island  | ri  | US-RI | 35000  | open |
        | Oklahoma      | ok  | US-OK | 100000 | open |
        | Louisiana     | la  | US-LA | 1      | open |
        | Alabama       | al  | US-AL | 25001  | open |
        | Vermont       | vt  | US-VT | 35000  | open |

  Rule: Data that the act leaves out, not the firm

    Scenario Outline: Records of a school in <state>, of <groups>, reached as <attract>, by a firm in the branch <sector>: the reach is <met>
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "people.groups" is "<groups>"
      And the answer to "org.sector" is "<sector>"
      And the answer to "children.ages" is "under-13, age-14"
      And the answer to "children.attract" is "<attract>"
      When it is assessed as of 2028-06-01
      Then the test "us-state-privacy.reach-<key>" is <met>

      Examples:
        | state         | key | code  | groups                    | attract                   | sector            | met  |
        | Virginia      | va  | US-VA | students                  | through-parents-or-school | online-platform   | open |
        | Colorado      | co  | US-CO | students                  | through-parents-or-school | online-platform   | open |
        | Utah          | ut  | US-UT | students                  | through-parents-or-school | online-platform   | open |
        | Texas         | tx  | US-TX | students                  | through-parents-or-school | online-platform   | open |
        | Oregon        | or  | US-OR | students                  | through-parents-or-school | online-platform   | open |
        | Montana       | mt  | US-MT | students                  | through-parents-or-school | online-platform   | open |
        | Iowa          | ia  | US-IA | students                  | through-parents-or-school | online-platform   | open |
        | Delaware      | de  | US-DE | students                  | through-parents-or-school | online-platform   | open |
        | Nebraska      | ne  | US-NE | students                  | through-parents-or-school | online-platform   | open |
        | New Hampshire | nh  | US-NH | students                  | through-parents-or-school | online-platform   | open |
        | New Jersey    | nj  | US-NJ | students                  | through-parents-or-school | online-platform   | met  |
        | Tennessee     | tn  | US-TN | students                  | through-parents-or-school | online-platform   | open |
        | Minnesota     | mn  | US-MN | students                  | through-parents-or-school | online-platform   | open |
        | Maryland      | md  | US-MD | students                  | through-parents-or-school | online-platform   | open |
        | Indiana       | in  | US-IN | students                  | through-parents-or-school | online-platform   | open |
        | Kentucky      | ky  | US-KY | students                  | through-parents-or-school | online-platform   | open |
        | Rhode Island  | ri  | US-RI | students                  | through-parents-or-school | online-platform   | open |
        | Oklahoma      | ok  | US-OK | students                  | through-parents-or-school | online-platform   | open |
        | Louisiana     | la  | US-LA | students                  | through-parents-or-school | online-platform   | open |
        | Alabama       | al  | US-AL | students                  | through-parents-or-school | online-platform   | open |
        | Vermont       | vt  | US-VT | students                  | through-parents-or-school | online-platform   | open |
        | Virginia      | va  | US-VA | students                  | we-know-who               | us-federal-school | open |
        | Virginia      | va  | US-VA | students                  | we-know-who               | online-platform   | met  |
        | Virginia      | va  | US-VA | customers                 | through-parents-or-school | online-platform   | met  |
        | Virginia      | va  | US-VA | students, public-visitors | through-parents-or-school | online-platform   | met  |
        | Virginia      | va  | US-VA | students, prospects       | through-parents-or-school | us-federal-school | met  |
        | Colorado      | co  | US-CO | students                  | we-know-who               | us-federal-school | open |
        | Colorado      | co  | US-CO | students                  | we-know-who               | online-platform   | met  |
        | Colorado      | co  | US-CO | customers                 | through-parents-or-school | online-platform   | met  |
        | Colorado      | co  | US-CO | students, public-visitors | through-parents-or-school | online-platform   | met  |
        | Colorado      | co  | US-CO | students, prospects       | through-parents-or-school | us-federal-school | met  |
        | Texas         | tx  | US-TX | students                  | we-know-who               | us-federal-school | open |
        | Texas         | tx  | US-TX | students                  | we-know-who               | online-platform   | met  |
        | Texas         | tx  | US-TX | customers                 | through-parents-or-school | online-platform   | met  |
        | Texas         | tx  | US-TX | students, public-visitors | through-parents-or-school | online-platform   | met  |
        | Texas         | tx  | US-TX | students, prospects       | through-parents-or-school | us-federal-school | met  |
        | New Jersey    | nj  | US-NJ | students                  | we-know-who               | us-federal-school | met  |
        | New Jersey    | nj  | US-NJ | students                  | we-know-who               | online-platform   | met  |
        | New Jersey    | nj  | US-NJ | customers                 | through-parents-or-school | online-platform   | met  |
        | New Jersey    | nj  | US-NJ | students, public-visitors | through-parents-or-school | online-platform   | met  |
        | New Jersey    | nj  | US-NJ | students, prospects       | through-parents-or-school | us-federal-school | met  |

    Scenario Outline: Whether data on pupils in <state> are records of a school, settled as <how>: the reach is <met>
      Given the case "st-outfitter"
      And the open question of law "us-state-privacy.school-records-<key>" is settled as <how>
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "people.groups" is "students"
      And the answer to "children.ages" is "age-14"
      And the answer to "children.attract" is "through-parents-or-school"
      When it is assessed as of 2028-06-01
      Then the test "us-state-privacy.reach-<key>" is <met>

      Examples:
        | state    | key | code  | how | met     |
        | Virginia | va  | US-VA | yes | not met |
        | Virginia | va  | US-VA | no  | met     |
        | Colorado | co  | US-CO | yes | not met |
        | Colorado | co  | US-CO | no  | met     |
        | Texas    | tx  | US-TX | yes | not met |
        | Texas    | tx  | US-TX | no  | met     |

    Scenario Outline: A supplier that works on the data of its clients in <state>, of <groups>: the act binds it: <met>
      Given the case "st-client-cloud"
      And the open question of law "us-state-privacy.processors-nj" is settled as yes
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "people.count_by_place" is "<code>: 200000"
      And the answer to "people.groups" is "<groups>"
      When it is assessed as of 2028-06-01
      Then the test "us-state-privacy.processor-<key>" is <met>

      Examples:
        | state      | key | code  | groups              | met  |
        | Virginia   | va  | US-VA | students            | open |
        | Virginia   | va  | US-VA | customers           | met  |
        | Virginia   | va  | US-VA | students, prospects | met  |
        | Iowa       | ia  | US-IA | students            | open |
        | Iowa       | ia  | US-IA | customers           | met  |
        | Iowa       | ia  | US-IA | students, prospects | met  |
        | New Jersey | nj  | US-NJ | students            | met  |
        | New Jersey | nj  | US-NJ | customers           | met  |
        | New Jersey | nj  | US-NJ | students, prospects | met  |

    Scenario Outline: A clinic under HIPAA in <state> with a tool for data on <groups>: the reach is <met>
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "people.groups" is "<groups>"
      And the answer to "org.sector" is "health-care"
      And the answer to "health.activity" is "treats-patients, bills-electronically"
      When it is assessed as of 2028-06-01
      Then the test "us-state-privacy.reach-<key>" is <met>

      Examples:
        | state      | key | code  | groups              | met     |
        | Virginia   | va  | US-VA | patients, prospects | not met |
        | Colorado   | co  | US-CO | patients            | open    |
        | Colorado   | co  | US-CO | patients, prospects | met     |
        | Colorado   | co  | US-CO | customers           | met     |
        | Texas      | tx  | US-TX | patients, prospects | not met |
        | Oregon     | or  | US-OR | patients            | open    |
        | Oregon     | or  | US-OR | patients, prospects | met     |
        | Oregon     | or  | US-OR | customers           | met     |
        | Delaware   | de  | US-DE | patients            | open    |
        | Delaware   | de  | US-DE | patients, prospects | met     |
        | Delaware   | de  | US-DE | customers           | met     |
        | New Jersey | nj  | US-NJ | patients            | open    |
        | New Jersey | nj  | US-NJ | patients, prospects | met     |
        | New Jersey | nj  | US-NJ | customers           | met     |
        | Minnesota  | mn  | US-MN | patients            | open    |
        | Minnesota  | mn  | US-MN | patients, prospects | met     |
        | Minnesota  | mn  | US-MN | customers           | met     |
        | Maryland   | md  | US-MD | patients            | open    |
        | Maryland   | md  | US-MD | patients, prospects | met     |
        | Maryland   | md  | US-MD | customers           | met     |
        | Vermont    | vt  | US-VT | patients            | open    |
        | Vermont    | vt  | US-VT | patients, prospects | met     |
        | Vermont    | vt  | US-VT | customers           | met     |

    Scenario Outline: Whether all data of a clinic in <state> is protected patient data, settled as <how>: the reach is <met>
      Given the case "st-outfitter"
      And the open question of law "us-state-privacy.patient-data-<key>" is settled as <how>
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "people.groups" is "patients"
      And the answer to "org.sector" is "health-care"
      And the answer to "health.activity" is "treats-patients, bills-electronically"
      When it is assessed as of 2028-06-01
      Then the test "us-state-privacy.reach-<key>" is <met>

      Examples:
        | state      | key | code  | how | met     |
        | Colorado   | co  | US-CO | yes | not met |
        | Colorado   | co  | US-CO | no  | met     |
        | New Jersey | nj  | US-NJ | yes | not met |
        | New Jersey | nj  | US-NJ | no  | met     |

    Scenario Outline: A firm in the branch <sector> in <state> with data on <groups>: the reach is <met>
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "people.groups" is "<groups>"
      And the answer to "org.sector" is "<sector>"
      When it is assessed as of 2028-06-01
      Then the test "us-state-privacy.reach-<key>" is <met>

      Examples:
        | state         | key | code  | sector         | groups                     | met  |
        | Virginia      | va  | US-VA | accounting-tax | customers                  | open |
        | Colorado      | co  | US-CO | accounting-tax | customers                  | open |
        | Utah          | ut  | US-UT | accounting-tax | customers                  | open |
        | Texas         | tx  | US-TX | accounting-tax | customers                  | open |
        | Oregon        | or  | US-OR | accounting-tax | customers                  | open |
        | Montana       | mt  | US-MT | accounting-tax | customers                  | open |
        | Iowa          | ia  | US-IA | accounting-tax | customers                  | open |
        | Delaware      | de  | US-DE | accounting-tax | customers                  | open |
        | Nebraska      | ne  | US-NE | accounting-tax | customers                  | open |
        | New Hampshire | nh  | US-NH | accounting-tax | customers                  | open |
        | New Jersey    | nj  | US-NJ | accounting-tax | customers                  | open |
        | Tennessee     | tn  | US-TN | accounting-tax | customers                  | open |
        | Minnesota     | mn  | US-MN | accounting-tax | customers                  | open |
        | Maryland      | md  | US-MD | accounting-tax | customers                  | open |
        | Indiana       | in  | US-IN | accounting-tax | customers                  | open |
        | Kentucky      | ky  | US-KY | accounting-tax | customers                  | open |
        | Rhode Island  | ri  | US-RI | accounting-tax | customers                  | open |
        | Oklahoma      | ok  | US-OK | accounting-tax | customers                  | open |
        | Louisiana     | la  | US-LA | accounting-tax | customers                  | open |
        | Alabama       | al  | US-AL | accounting-tax | customers                  | open |
        | Vermont       | vt  | US-VT | accounting-tax | customers                  | open |
        | Virginia      | va  | US-VA | accounting-tax | customers, prospects       | met  |
        | Colorado      | co  | US-CO | accounting-tax | customers, prospects       | met  |
        | New Jersey    | nj  | US-NJ | accounting-tax | customers, prospects       | met  |
        | Oregon        | or  | US-OR | lender         | customers, public-visitors | met  |
        | Montana       | mt  | US-MT | lender         | customers, public-visitors | met  |
        | Minnesota     | mn  | US-MN | lender         | customers, public-visitors | met  |
        | Delaware      | de  | US-DE | lender         | customers, public-visitors | met  |

    Scenario Outline: Whether data of a financial service in <state> is left out, settled as <how>: the reach is <met>
      Given the case "st-outfitter"
      And the open question of law "us-state-privacy.financial-data-<key>" is settled as <how>
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "org.sector" is "<sector>"
      When it is assessed as of 2028-06-01
      Then the test "us-state-privacy.reach-<key>" is <met>

      Examples:
        | state    | key | code  | sector         | how | met     |
        | Virginia | va  | US-VA | accounting-tax | yes | not met |
        | Virginia | va  | US-VA | accounting-tax | no  | met     |
        | Oregon   | or  | US-OR | lender         | yes | not met |
        | Oregon   | or  | US-OR | lender         | no  | met     |

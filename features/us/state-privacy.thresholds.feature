Feature: US state privacy acts, whom they bind
  Twenty-one states have an act of one pattern, each with its own numbers: how many of its residents a firm holds data on in a year,
  or what share of its income comes from selling data. One person more or less decides.

  Rule: The number of residents

    Scenario Outline: A firm with exactly the number of people that <state> names is bound, one with fewer is not: <number>
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "people.count_by_place" is "<code>: <number>"
      When it is assessed as of 2026-11-24
      Then the test "us-state-privacy.controller-<key>" is <met>

      Examples:
        | state         | key | code  | number | met     |
        | Virginia      | va  | US-VA | 100000 | met     |
        | Virginia      | va  | US-VA | 99999  | not met |
        | Colorado      | co  | US-CO | 100000 | met     |
        | Colorado      | co  | US-CO | 99999  | not met |
        | Utah          | ut  | US-UT | 100000 | met     |
        | Utah          | ut  | US-UT | 99999  | not met |
        | Oregon        | or  | US-OR | 100000 | met     |
        | Oregon        | or  | US-OR | 99999  | not met |
        | Montana       | mt  | US-MT | 25000  | met     |
        | Montana       | mt  | US-MT | 24999  | not met |
        | Iowa          | ia  | US-IA | 100000 | met     |
        | Iowa          | ia  | US-IA | 99999  | not met |
        | Delaware      | de  | US-DE | 35000  | met     |
        | Delaware      | de  | US-DE | 34999  | not met |
        | New Hampshire | nh  | US-NH | 35000  | met     |
        | New Hampshire | nh  | US-NH | 34999  | not met |
        | New Jersey    | nj  | US-NJ | 100000 | met     |
        | New Jersey    | nj  | US-NJ | 99999  | not met |
        | Tennessee     | tn  | US-TN | 175000 | met     |
        | Tennessee     | tn  | US-TN | 174999 | not met |
        | Minnesota     | mn  | US-MN | 100000 | met     |
        | Minnesota     | mn  | US-MN | 99999  | not met |
        | Maryland      | md  | US-MD | 35000  | met     |
        | Maryland      | md  | US-MD | 34999  | not met |
        | Indiana       | in  | US-IN | 100000 | met     |
        | Indiana       | in  | US-IN | 99999  | not met |
        | Kentucky      | ky  | US-KY | 100000 | met     |
        | Kentucky      | ky  | US-KY | 99999  | not met |
        | Rhode Island  | ri  | US-RI | 35000  | met     |
        | Rhode Island  | ri  | US-RI | 34999  | not met |
        | Oklahoma      | ok  | US-OK | 100000 | met     |
        | Oklahoma      | ok  | US-OK | 99999  | not met |
        | Alabama       | al  | US-AL | 25001  | met     |
        | Alabama       | al  | US-AL | 25000  | not met |
        | Vermont       | vt  | US-VT | 35000  | met     |
        | Vermont       | vt  | US-VT | 34999  | not met |

    Scenario Outline: Texas and Nebraska count nobody: one person is enough
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "people.count_by_place" is "<code>: <number>"
      When it is assessed as of 2026-11-24
      Then the test "us-state-privacy.controller-<key>" is <met>

      Examples:
        | state    | key | code  | number | met |
        | Texas    | tx  | US-TX | 1      | met |
        | Nebraska | ne  | US-NE | 1      | met |

  Rule: The share of income from selling data

    Scenario Outline: With <number> people in <state> and <share> % of income from selling data, the test is <met>
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "people.count_by_place" is "<code>: <number>"
      And the answer to "sharing.recipients" is "buyers-for-money"
      And the answer to "sharing.sale_income" is "<share>"
      When it is assessed as of 2026-11-24
      Then the test "us-state-privacy.controller-<key>" is <met>

      Examples:
        | state         | key | code  | number | share | met     |
        | Virginia      | va  | US-VA | 25000  | 51    | met     |
        | Virginia      | va  | US-VA | 25000  | 50    | not met |
        | Virginia      | va  | US-VA | 24999  | 51    | not met |
        | Utah          | ut  | US-UT | 25000  | 51    | met     |
        | Utah          | ut  | US-UT | 25000  | 50    | not met |
        | Utah          | ut  | US-UT | 24999  | 51    | not met |
        | Oregon        | or  | US-OR | 25000  | 25    | met     |
        | Oregon        | or  | US-OR | 25000  | 24    | not met |
        | Oregon        | or  | US-OR | 24999  | 25    | not met |
        | Montana       | mt  | US-MT | 15000  | 26    | met     |
        | Montana       | mt  | US-MT | 15000  | 25    | not met |
        | Montana       | mt  | US-MT | 14999  | 26    | not met |
        | Iowa          | ia  | US-IA | 25000  | 51    | met     |
        | Iowa          | ia  | US-IA | 25000  | 50    | not met |
        | Iowa          | ia  | US-IA | 24999  | 51    | not met |
        | Delaware      | de  | US-DE | 10000  | 21    | met     |
        | Delaware      | de  | US-DE | 10000  | 20    | not met |
        | Delaware      | de  | US-DE | 9999   | 21    | not met |
        | New Hampshire | nh  | US-NH | 10000  | 26    | met     |
        | New Hampshire | nh  | US-NH | 10000  | 25    | not met |
        | New Hampshire | nh  | US-NH | 9999   | 26    | not met |
        | Tennessee     | tn  | US-TN | 25000  | 51    | met     |
        | Tennessee     | tn  | US-TN | 25000  | 50    | not met |
        | Tennessee     | tn  | US-TN | 24999  | 51    | not met |
        | Minnesota     | mn  | US-MN | 25000  | 26    | met     |
        | Minnesota     | mn  | US-MN | 25000  | 25    | not met |
        | Minnesota     | mn  | US-MN | 24999  | 26    | not met |
        | Maryland      | md  | US-MD | 10000  | 21    | met     |
        | Maryland      | md  | US-MD | 10000  | 20    | not met |
        | Maryland      | md  | US-MD | 9999   | 21    | not met |
        | Indiana       | in  | US-IN | 25000  | 51    | met     |
        | Indiana       | in  | US-IN | 25000  | 50    | not met |
        | Indiana       | in  | US-IN | 24999  | 51    | not met |
        | Kentucky      | ky  | US-KY | 25000  | 51    | met     |
        | Kentucky      | ky  | US-KY | 25000  | 50    | not met |
        | Kentucky      | ky  | US-KY | 24999  | 51    | not met |
        | Rhode Island  | ri  | US-RI | 10000  | 21    | met     |
        | Rhode Island  | ri  | US-RI | 10000  | 20    | not met |
        | Rhode Island  | ri  | US-RI | 9999   | 21    | not met |
        | Oklahoma      | ok  | US-OK | 25000  | 51    | met     |
        | Oklahoma      | ok  | US-OK | 25000  | 50    | not met |
        | Oklahoma      | ok  | US-OK | 24999  | 51    | not met |

    Scenario Outline: In Colorado and New Jersey any sale counts from 25,000 people: <number>, <recipients>
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "people.count_by_place" is "<code>: <number>"
      And the answer to "sharing.recipients" is "<recipients>"
      And the answer to "sharing.sale_income" is "0"
      When it is assessed as of 2026-11-24
      Then the test "us-state-privacy.controller-<key>" is <met>

      Examples:
        | state      | key | code  | number | recipients             | met     |
        | Colorado   | co  | US-CO | 25000  | buyers-for-money       | met     |
        | Colorado   | co  | US-CO | 25000  | buyers-for-other-value | met     |
        | Colorado   | co  | US-CO | 24999  | buyers-for-money       | not met |
        | Colorado   | co  | US-CO | 25000  | none                   | not met |
        | New Jersey | nj  | US-NJ | 25000  | buyers-for-money       | met     |
        | New Jersey | nj  | US-NJ | 25000  | buyers-for-other-value | met     |
        | New Jersey | nj  | US-NJ | 24999  | buyers-for-money       | not met |
        | New Jersey | nj  | US-NJ | 25000  | none                   | not met |

  Rule: Utah and Tennessee - a floor of revenue

    Scenario Outline: In <state>, with sales of <sales> dollars, <number> people and <share> % from selling data, the test is <met>
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "people.count_by_place" is "<code>: <number>"
      And the answer to "org.turnover" is "<sales> USD"
      And the answer to "sharing.recipients" is "buyers-for-money"
      And the answer to "sharing.sale_income" is "<share>"
      When it is assessed as of 2026-11-24
      Then the test "us-state-privacy.controller-<key>" is <met>

      Examples:
        | state     | key | code  | number | share | sales    | met     |
        | Utah      | ut  | US-UT | 100000 | 0     | 25000000 | met     |
        | Utah      | ut  | US-UT | 100000 | 0     | 24999999 | not met |
        | Utah      | ut  | US-UT | 25000  | 51    | 25000000 | met     |
        | Utah      | ut  | US-UT | 25000  | 51    | 24999999 | not met |
        | Utah      | ut  | US-UT | 99999  | 0     | 25000000 | not met |
        | Tennessee | tn  | US-TN | 175000 | 0     | 25000001 | met     |
        | Tennessee | tn  | US-TN | 175000 | 0     | 25000000 | not met |
        | Tennessee | tn  | US-TN | 25000  | 51    | 25000001 | met     |
        | Tennessee | tn  | US-TN | 25000  | 51    | 25000000 | not met |
        | Tennessee | tn  | US-TN | 174999 | 0     | 25000001 | not met |

    Scenario Outline: In <state>, just beside the floor, at <sales> dollars, the test is <met>
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "people.count_by_place" is "<code>: <number>"
      And the answer to "org.turnover" is "<sales> USD"
      When it is assessed as of 2026-11-24
      Then the test "us-state-privacy.controller-<key>" is <met>

      Examples:
        | state     | key | code  | number | sales    | met     |
        | Utah      | ut  | US-UT | 100000 | 25000001 | met     |
        | Tennessee | tn  | US-TN | 175000 | 25000002 | met     |
        | Tennessee | tn  | US-TN | 175000 | 24999999 | not met |

  Rule: Texas, Nebraska and Minnesota - small firms

    Scenario Outline: A firm that is small in the federal size table is not bound in <state>, whatever its numbers: <size>
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "people.count_by_place" is "<code>: <number>"
      And the answer to "org.us_small_business" is "<size>"
      When it is assessed as of 2026-11-24
      Then the test "us-state-privacy.controller-<key>" is <met>

      Examples:
        | state     | key | code  | number | size             | met     |
        | Texas     | tx  | US-TX | 1      | looked-small     | not met |
        | Texas     | tx  | US-TX | 1      | looked-not-small | met     |
        | Nebraska  | ne  | US-NE | 1      | looked-small     | not met |
        | Nebraska  | ne  | US-NE | 1      | looked-not-small | met     |
        | Minnesota | mn  | US-MN | 100000 | looked-small     | not met |
        | Minnesota | mn  | US-MN | 100000 | looked-not-small | met     |

    Scenario Outline: A <kind> is no small business in the sense of the federal table: in Minnesota the test is <met>
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "people.count_by_place" is "<code>: <number>"
      And the answer to "org.us_small_business" is "looked-small"
      And the answer to "org.kind" is "<kind>"
      When it is assessed as of 2026-11-24
      Then the test "us-state-privacy.controller-<key>" is <met>

      Examples:
        | state     | key | code  | number | kind        | met     |
        | Minnesota | mn  | US-MN | 100000 | nonprofit   | met     |
        | Minnesota | mn  | US-MN | 100000 | charity     | met     |
        | Minnesota | mn  | US-MN | 100000 | sole-trader | not met |

    Scenario Outline: As long as the firm has not looked at the size table, <state> stays open
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "people.count_by_place" is "<code>: <number>"
      And the answer to "org.us_small_business" is not known
      When it is assessed as of 2026-11-24
      Then the test "us-state-privacy.controller-<key>" is open

      Examples:
        | state     | key | code  | number |
        | Texas     | tx  | US-TX | 1      |
        | Nebraska  | ne  | US-NE | 1      |
        | Minnesota | mn  | US-MN | 100000 |

    Scenario Outline: Elsewhere small size by itself frees nobody: <state>
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "people.count_by_place" is "<code>: <number>"
      And the answer to "org.us_small_business" is "looked-small"
      And the answer to "org.headcount" is "<code>: 3"
      When it is assessed as of 2026-11-24
      Then the test "us-state-privacy.controller-<key>" is <met>

      Examples:
        | state         | key | code  | number | met |
        | Virginia      | va  | US-VA | 100000 | met |
        | Colorado      | co  | US-CO | 100000 | met |
        | Utah          | ut  | US-UT | 100000 | met |
        | Oregon        | or  | US-OR | 100000 | met |
        | Montana       | mt  | US-MT | 25000  | met |
        | Iowa          | ia  | US-IA | 100000 | met |
        | Delaware      | de  | US-DE | 35000  | met |
        | New Hampshire | nh  | US-NH | 35000  | met |
        | New Jersey    | nj  | US-NJ | 100000 | met |
        | Tennessee     | tn  | US-TN | 175000 | met |
        | Maryland      | md  | US-MD | 35000  | met |
        | Indiana       | in  | US-IN | 100000 | met |
        | Kentucky      | ky  | US-KY | 100000 | met |
        | Rhode Island  | ri  | US-RI | 35000  | met |
        | Oklahoma      | ok  | US-OK | 100000 | met |
        | Louisiana     | la  | US-LA | 1      | met |
        | Vermont       | vt  | US-VT | 35000  | met |

  Rule: Louisiana - revenue, trade in data, or half the income

    Scenario Outline: With sales of <sales> dollars, <traded> people traded and <share> % from selling data, the test is <met>
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "org.turnover" is "<sales> USD"
      And the answer to "sharing.recipients" is "buyers-for-money"
      And the answer to "people.traded_by_place" is "<code>: <traded>"
      And the answer to "sharing.sale_income" is "<share>"
      When it is assessed as of 2026-11-24
      Then the test "us-state-privacy.controller-<key>" is <met>

      Examples:
        | state     | key | code  | sales    | traded | share | met     |
        | Louisiana | la  | US-LA | 25000001 | 0      | 0     | met     |
        | Louisiana | la  | US-LA | 25000000 | 0      | 0     | not met |
        | Louisiana | la  | US-LA | 24999999 | 0      | 0     | not met |
        | Louisiana | la  | US-LA | 25000002 | 0      | 0     | met     |
        | Louisiana | la  | US-LA | 1000000  | 75000  | 0     | met     |
        | Louisiana | la  | US-LA | 1000000  | 74999  | 0     | not met |
        | Louisiana | la  | US-LA | 1000000  | 75001  | 0     | met     |
        | Louisiana | la  | US-LA | 1000000  | 0      | 50    | met     |
        | Louisiana | la  | US-LA | 1000000  | 0      | 49    | not met |
        | Louisiana | la  | US-LA | 1000000  | 0      | 51    | met     |

    Scenario: Bought data counts too: a Louisiana firm that sells nothing but buys data on 75,000 people is bound
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "US-LA"
      And the answer to "market.places" is "US-LA"
      And the answer to "people.locations" is "US-LA"
      And the answer to "org.turnover" is "1000000 USD"
      And the answer to "data.sources" is "bought"
      And the answer to "people.traded_by_place" is "US-LA: 75000"
      When it is assessed as of 2026-11-24
      Then the test "us-state-privacy.controller-la" is met

    Scenario: Revenue alone catches a firm that sells to other firms, as soon as visitors of its site are in the data
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "US-LA"
      And the answer to "market.places" is "US-LA"
      And the answer to "people.locations" is "US-LA"
      And the answer to "market.customers" is "businesses"
      And the answer to "people.groups" is "business-contacts, public-visitors"
      When it is assessed as of 2026-11-24
      Then the test "us-state-privacy.controller-la" is met

    Scenario: Whether a firm that only sells into Louisiana does business there is open
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "US-OH"
      And the answer to "market.places" is "US-LA"
      And the answer to "people.locations" is "US-LA"
      When it is assessed as of 2026-11-24
      Then the test "us-state-privacy.reach-la" is open
      And "us-state-privacy.notice.la" may apply

    Scenario: If the question is settled as yes, the firm that only sells into Louisiana is reached
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "US-OH"
      And the answer to "market.places" is "US-LA"
      And the answer to "people.locations" is "US-LA"
      And the open question of law "us-state-privacy.business-without-a-place-la" is settled as yes
      When it is assessed as of 2026-11-24
      Then the test "us-state-privacy.reach-la" is met

    Scenario: If the question is settled as no, the firm that only sells into Louisiana is not reached
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "US-OH"
      And the answer to "market.places" is "US-LA"
      And the answer to "people.locations" is "US-LA"
      And the open question of law "us-state-privacy.business-without-a-place-la" is settled as no
      When it is assessed as of 2026-11-24
      Then the test "us-state-privacy.reach-la" is not met

    Scenario: A firm without place or offer in Louisiana is not reached, however the question is settled
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "US-OH"
      And the answer to "market.places" is "US-OH"
      And the answer to "people.locations" is "US-LA"
      And the open question of law "us-state-privacy.business-without-a-place-la" is settled as yes
      When it is assessed as of 2026-11-24
      Then the test "us-state-privacy.reach-la" is not met

    Scenario: A Louisiana shop that does not say where it sells is reached by its place alone
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "US-LA"
      And the answer to "market.places" is "US-OH"
      And the answer to "people.locations" is "US-LA"
      When it is assessed as of 2026-11-24
      Then the test "us-state-privacy.reach-la" is met

  Rule: Alabama - few employees and no sale at all

    Scenario Outline: A firm of the kind <kind> with <staff> employees and data going to <recipients>: the test is <met>
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "people.count_by_place" is "<code>: 25001"
      And the answer to "org.kind" is "<kind>"
      And the answer to "org.headcount" is "US-AL: <staff>"
      And the answer to "sharing.recipients" is "<recipients>"
      And the answer to "sharing.sale_income" is "0"
      When it is assessed as of 2026-11-24
      Then the test "us-state-privacy.controller-<key>" is <met>

      Examples:
        | state   | key | code  | kind       | staff | recipients             | met     |
        | Alabama | al  | US-AL | for-profit | 500   | none                   | met     |
        | Alabama | al  | US-AL | for-profit | 499   | none                   | not met |
        | Alabama | al  | US-AL | for-profit | 501   | none                   | met     |
        | Alabama | al  | US-AL | for-profit | 100   | none                   | not met |
        | Alabama | al  | US-AL | for-profit | 3     | buyers-for-money       | met     |
        | Alabama | al  | US-AL | for-profit | 3     | buyers-for-other-value | met     |
        | Alabama | al  | US-AL | for-profit | 499   | ad-networks            | not met |
        | Alabama | al  | US-AL | nonprofit  | 100   | none                   | met     |
        | Alabama | al  | US-AL | nonprofit  | 99    | none                   | not met |
        | Alabama | al  | US-AL | charity    | 100   | none                   | met     |
        | Alabama | al  | US-AL | nonprofit  | 101   | none                   | met     |
        | Alabama | al  | US-AL | nonprofit  | 5     | buyers-for-money       | met     |

    Scenario Outline: In Alabama more than 25 % of income from selling data counts whatever the number of people: <share> %
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "people.count_by_place" is "<code>: 1"
      And the answer to "sharing.recipients" is "buyers-for-money"
      And the answer to "sharing.sale_income" is "<share>"
      When it is assessed as of 2026-11-24
      Then the test "us-state-privacy.controller-<key>" is <met>

      Examples:
        | state   | key | code  | share | met     |
        | Alabama | al  | US-AL | 26    | met     |
        | Alabama | al  | US-AL | 25    | not met |
        | Alabama | al  | US-AL | 27    | met     |

    Scenario Outline: In Alabama more than 25,000 people bring the act into play: <number> is <met>
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "US-AL"
      And the answer to "market.places" is "US-AL"
      And the answer to "people.locations" is "US-AL"
      And the answer to "people.count_by_place" is "US-AL: <number>"
      When it is assessed as of 2026-11-24
      Then the test "us-state-privacy.controller-al" is <met>

      Examples:
        | number | met     |
        | 25000  | not met |
        | 25001  | met     |
        | 25002  | met     |

  Rule: Vermont - intimate data and data offered for sale count from 3,000 people

    Scenario Outline: <number> people, <intimate> of them with intimate data, data going to <recipients>: the test is <met>
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "people.count_by_place" is "<code>: <number>"
      And the answer to "people.sensitive_by_place" is "<code>: <intimate>"
      And the answer to "sharing.recipients" is "<recipients>"
      And the answer to "sharing.sale_income" is "0"
      When it is assessed as of 2026-11-24
      Then the test "us-state-privacy.controller-<key>" is <met>

      Examples:
        | state   | key | code  | number | intimate | recipients       | met     |
        | Vermont | vt  | US-VT | 100    | 3000     | none             | met     |
        | Vermont | vt  | US-VT | 100    | 2999     | none             | not met |
        | Vermont | vt  | US-VT | 100    | 3001     | none             | met     |
        | Vermont | vt  | US-VT | 3000   | 0        | buyers-for-money | met     |
        | Vermont | vt  | US-VT | 2999   | 0        | buyers-for-money | not met |
        | Vermont | vt  | US-VT | 3001   | 0        | buyers-for-money | met     |
        | Vermont | vt  | US-VT | 3000   | 0        | none             | not met |
        | Vermont | vt  | US-VT | 25000  | 0        | none             | not met |

  Rule: Montana - the numbers before the reform

    Scenario Outline: With <number> people, <share> % from selling data, as <kind> in <sector>: the test of 2024 is <met>
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "people.count_by_place" is "<code>: <number>"
      And the answer to "org.kind" is "<kind>"
      And the answer to "org.sector" is "<sector>"
      And the answer to "sharing.recipients" is "buyers-for-money"
      And the answer to "sharing.sale_income" is "<share>"
      When it is assessed as of {day before: us-mt.reform}
      Then the test "us-state-privacy.controller-<key>" is <met>

      Examples:
        | state   | key | code  | number | share | kind        | sector             | met     |
        | Montana | mt  | US-MT | 50000  | 0     | for-profit  | retail-hospitality | met     |
        | Montana | mt  | US-MT | 49999  | 0     | for-profit  | retail-hospitality | not met |
        | Montana | mt  | US-MT | 50001  | 0     | for-profit  | retail-hospitality | met     |
        | Montana | mt  | US-MT | 25000  | 26    | for-profit  | retail-hospitality | met     |
        | Montana | mt  | US-MT | 25000  | 25    | for-profit  | retail-hospitality | not met |
        | Montana | mt  | US-MT | 24999  | 26    | for-profit  | retail-hospitality | not met |
        | Montana | mt  | US-MT | 25001  | 27    | sole-trader | retail-hospitality | met     |
        | Montana | mt  | US-MT | 50000  | 0     | nonprofit   | retail-hospitality | not met |
        | Montana | mt  | US-MT | 50000  | 0     | for-profit  | lender             | not met |

    Scenario Outline: The numbers of 2024 bind only a firm within the reach of the act: people in <where>
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<where>"
      And the answer to "people.count_by_place" is "<code>: <number>"
      When it is assessed as of {day before: us-mt.reform}
      Then the test "us-state-privacy.controller-<key>" is <met>

      Examples:
        | state   | key | code  | number | where | met     |
        | Montana | mt  | US-MT | 50000  | US-MT | met     |
        | Montana | mt  | US-MT | 50000  | US-OH | not met |

    Scenario Outline: From one day to the next fewer people are enough, or fewer with a share of sales: <number>, <share> %, on <day>
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "US-MT"
      And the answer to "market.places" is "US-MT"
      And the answer to "people.locations" is "US-MT"
      And the answer to "people.count_by_place" is "US-MT: <number>"
      And the answer to "org.kind" is "for-profit"
      And the answer to "org.sector" is "retail-hospitality"
      And the answer to "sharing.recipients" is "buyers-for-money"
      And the answer to "sharing.sale_income" is "<share>"
      When it is assessed as of <day>
      Then the test "us-state-privacy.controller-mt" is <met>

      Examples:
        | number | share | day                        | met     |
        | 49999  | 0     | {day before: us-mt.reform} | not met |
        | 49999  | 0     | {day: us-mt.reform}        | met     |
        | 24999  | 26    | {day before: us-mt.reform} | not met |
        | 24999  | 26    | {day: us-mt.reform}        | met     |
        | 14999  | 26    | {day before: us-mt.reform} | not met |
        | 14999  | 26    | {day: us-mt.reform}        | not met |

  Rule: Delaware - the numbers, the financial firms and the sensitive data of 2027

    Scenario Outline: With <number> people, <share> % from selling data, data from <sources>, on <day>: the test is <met>
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "US-DE"
      And the answer to "market.places" is "US-DE"
      And the answer to "people.locations" is "US-DE"
      And the answer to "people.count_by_place" is "US-DE: <number>"
      And the answer to "org.kind" is "for-profit"
      And the answer to "org.sector" is "retail-hospitality"
      And the answer to "data.sources" is "<sources>"
      And the answer to "sharing.recipients" is "buyers-for-money"
      And the answer to "sharing.sale_income" is "<share>"
      When it is assessed as of <day>
      Then the test "us-state-privacy.controller-de" is <met>

      Examples:
        | number | share | sources       | day                        | met     |
        | 34999  | 0     | person        | {day before: us-de.reform} | not met |
        | 35000  | 0     | person        | {day before: us-de.reform} | met     |
        | 10000  | 0     | person        | {day: us-de.reform}        | met     |
        | 9999   | 0     | person        | {day: us-de.reform}        | not met |
        | 9999   | 21    | person        | {day before: us-de.reform} | not met |
        | 10000  | 21    | person        | {day before: us-de.reform} | met     |
        | 10000  | 20    | person        | {day before: us-de.reform} | not met |
        | 5000   | 21    | person        | {day: us-de.reform}        | met     |
        | 5000   | 20    | person        | {day: us-de.reform}        | not met |
        | 4999   | 21    | person        | {day: us-de.reform}        | not met |
        | 1      | 0     | bought        | {day before: us-de.reform} | not met |
        | 1      | 0     | bought        | {day: us-de.reform}        | met     |
        | 1      | 0     | agency-report | {day: us-de.reform}        | met     |
        | 1      | 0     | web-scrape    | {day: us-de.reform}        | not met |

    Scenario Outline: The branch <sector> in Delaware on <day>: the reach is <met>
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "US-DE"
      And the answer to "market.places" is "US-DE"
      And the answer to "people.locations" is "US-DE"
      And the answer to "people.count_by_place" is "US-DE: 35000"
      And the answer to "org.sector" is "<sector>"
      When it is assessed as of <day>
      Then the test "us-state-privacy.reach-de" is <met>

      Examples:
        | sector              | day                        | met     |
        | lender              | {day before: us-de.reform} | not met |
        | lender              | {day: us-de.reform}        | open    |
        | investment          | {day: us-de.reform}        | open    |
        | bank                | {day before: us-de.reform} | not met |
        | bank                | {day: us-de.reform}        | not met |
        | insurer-life-health | {day: us-de.reform}        | not met |
        | insurer-other       | {day: us-de.reform}        | not met |

    Scenario Outline: The data <kinds> in Delaware on <day>: sensitive is <met>
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "US-DE"
      And the answer to "market.places" is "US-DE"
      And the answer to "people.locations" is "US-DE"
      And the answer to "data.kinds" is "<kinds>"
      When it is assessed as of <day>
      Then the test "us-state-privacy.sensitive-de" is <met>

      Examples:
        | kinds                   | day                        | met     |
        | contact, neural         | {day before: us-de.reform} | not met |
        | contact, neural         | {day: us-de.reform}        | met     |
        | contact, account-logins | {day: us-de.reform}        | met     |
        | contact, id-numbers     | {day before: us-de.reform} | not met |
        | contact, id-numbers     | {day: us-de.reform}        | met     |
        | contact                 | {day: us-de.reform}        | not met |

Feature: US state privacy acts, rules that only some states have
  Sale of whereabouts in Virginia and Oregon, of sensitive data in New Jersey, small firms that sell sensitive data, health data in Vermont, the buyers' list in Rhode Island.
  What Texas, New Jersey, Maryland and Minnesota ask beyond the pattern stands in the files of their own acts.

  Rule: Virginia and Oregon - whereabouts are not for sale

    Scenario Outline: In <state>, <sold> data going to <recipients>: the ban <verdict>
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "people.count_by_place" is "<code>: <number>"
      And the answer to "sharing.recipients" is "<recipients>"
      And the answer to "sharing.kinds_sold" is "<sold>"
      When it is assessed as of 2028-06-01
      Then "us-state-privacy.sensitive-consent.location-sale.<key>" <verdict>

      Examples:
        | state    | key | code  | number | recipients             | sold     | verdict                                           |
        | Virginia | va  | US-VA | 100000 | buyers-for-money       | location | applies                                           |
        | Virginia | va  | US-VA | 100000 | buyers-for-money       | health   | does not apply because its conditions are not met |
        | Virginia | va  | US-VA | 100000 | ad-networks            | location | does not apply because its conditions are not met |
        | Virginia | va  | US-VA | 100000 | buyers-for-other-value | location | does not apply because its conditions are not met |
        | Virginia | va  | US-VA | 1      | buyers-for-money       | location | does not apply because its conditions are not met |
        | Oregon   | or  | US-OR | 100000 | buyers-for-money       | location | applies                                           |
        | Oregon   | or  | US-OR | 100000 | buyers-for-money       | health   | does not apply because its conditions are not met |
        | Oregon   | or  | US-OR | 100000 | ad-networks            | location | does not apply because its conditions are not met |
        | Oregon   | or  | US-OR | 100000 | buyers-for-other-value | location | applies                                           |
        | Oregon   | or  | US-OR | 1      | buyers-for-money       | location | does not apply because its conditions are not met |

    Scenario Outline: In New Jersey, with <number> customers, <sold> data going to <recipients>: the ban on selling sensitive data <verdict>
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "US-NJ"
      And the answer to "market.places" is "US-NJ"
      And the answer to "people.locations" is "US-NJ"
      And the answer to "people.count_by_place" is "US-NJ: <number>"
      And the answer to "sharing.recipients" is "<recipients>"
      And the answer to "sharing.kinds_sold" is "<sold>"
      When it is assessed as of 2028-06-01
      Then "us-state-privacy.sensitive-consent.sale-ban.nj" <verdict>

      Examples:
        | number | recipients             | sold      | verdict                                           |
        | 100000 | buyers-for-money       | location  | applies                                           |
        | 1      | buyers-for-money       | location  | applies                                           |
        | 1      | buyers-for-other-value | health    | applies                                           |
        | 1      | buyers-for-money       | biometric | applies                                           |
        | 1      | buyers-for-money       | intimate  | applies                                           |
        | 1      | buyers-for-money       | children  | applies                                           |
        | 1      | ad-networks            | location  | does not apply because its conditions are not met |
        | 1      | buyers-for-money       | ordinary  | does not apply because its conditions are not met |

    Scenario Outline: The sale of whereabouts in <state> is a reason to stop
      Given the case "st-deal-app"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "people.count_by_place" is "<code>: <number>"
      When it is assessed as of 2026-11-24
      Then "us-state-privacy.sensitive-consent.location-sale.<key>" stands in the tier "stop"

      Examples:
        | state    | key | code  | number |
        | Virginia | va  | US-VA | 100000 |
        | Oregon   | or  | US-OR | 100000 |

    Scenario Outline: Whether whereabouts are sold in <state> stays open while the kinds sold are not known
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "people.count_by_place" is "<code>: <number>"
      And the answer to "sharing.recipients" is "buyers-for-money"
      And the answer to "sharing.sale_income" is "0"
      And the answer to "sharing.kinds_sold" is not known
      When it is assessed as of 2028-06-01
      Then "us-state-privacy.sensitive-consent.location-sale.<key>" may apply, and "sharing.kinds_sold" would settle it

      Examples:
        | state    | key | code  | number |
        | Virginia | va  | US-VA | 100000 |
        | Oregon   | or  | US-OR | 100000 |

  Rule: Texas, Nebraska, Minnesota - small firms that sell sensitive data

    Scenario Outline: In <state>, a firm that is <size> and passes <sold> data to <recipients>: consent before sale <verdict>
      Given the case "st-small-tracker"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "people.count_by_place" is "<code>: 100000"
      And the answer to "org.us_small_business" is "<size>"
      And the answer to "org.turnover" is "40000000 USD"
      And the answer to "sharing.recipients" is "<recipients>"
      And the answer to "sharing.kinds_sold" is "<sold>"
      When it is assessed as of 2028-06-01
      Then "<id>" <verdict>

      Examples:
        | state     | key | code  | id                                                    | size             | recipients             | sold      | verdict                                           |
        | Texas     | tx  | US-TX | us-tx-tdpsa.small-business-sensitive-sale             | looked-small     | buyers-for-money       | intimate  | applies                                           |
        | Texas     | tx  | US-TX | us-tx-tdpsa.small-business-sensitive-sale             | looked-small     | buyers-for-money       | health    | may apply                                         |
        | Texas     | tx  | US-TX | us-tx-tdpsa.small-business-sensitive-sale             | looked-small     | buyers-for-money       | biometric | applies                                           |
        | Texas     | tx  | US-TX | us-tx-tdpsa.small-business-sensitive-sale             | looked-small     | buyers-for-money       | location  | applies                                           |
        | Texas     | tx  | US-TX | us-tx-tdpsa.small-business-sensitive-sale             | looked-small     | buyers-for-money       | children  | applies                                           |
        | Texas     | tx  | US-TX | us-tx-tdpsa.small-business-sensitive-sale             | looked-small     | buyers-for-other-value | health    | may apply                                         |
        | Texas     | tx  | US-TX | us-tx-tdpsa.small-business-sensitive-sale             | looked-small     | buyers-for-money       | ordinary  | does not apply because its conditions are not met |
        | Texas     | tx  | US-TX | us-tx-tdpsa.small-business-sensitive-sale             | looked-small     | ad-networks            | health    | does not apply because its conditions are not met |
        | Texas     | tx  | US-TX | us-tx-tdpsa.small-business-sensitive-sale             | looked-not-small | buyers-for-money       | health    | does not apply because its conditions are not met |
        | Nebraska  | ne  | US-NE | us-state-privacy.sensitive-consent.small-firm-sale.ne | looked-small     | buyers-for-money       | intimate  | applies                                           |
        | Nebraska  | ne  | US-NE | us-state-privacy.sensitive-consent.small-firm-sale.ne | looked-small     | buyers-for-money       | health    | may apply                                         |
        | Nebraska  | ne  | US-NE | us-state-privacy.sensitive-consent.small-firm-sale.ne | looked-small     | buyers-for-money       | biometric | applies                                           |
        | Nebraska  | ne  | US-NE | us-state-privacy.sensitive-consent.small-firm-sale.ne | looked-small     | buyers-for-money       | location  | applies                                           |
        | Nebraska  | ne  | US-NE | us-state-privacy.sensitive-consent.small-firm-sale.ne | looked-small     | buyers-for-money       | children  | applies                                           |
        | Nebraska  | ne  | US-NE | us-state-privacy.sensitive-consent.small-firm-sale.ne | looked-small     | buyers-for-other-value | health    | may apply                                         |
        | Nebraska  | ne  | US-NE | us-state-privacy.sensitive-consent.small-firm-sale.ne | looked-small     | buyers-for-money       | ordinary  | does not apply because its conditions are not met |
        | Nebraska  | ne  | US-NE | us-state-privacy.sensitive-consent.small-firm-sale.ne | looked-small     | ad-networks            | health    | does not apply because its conditions are not met |
        | Nebraska  | ne  | US-NE | us-state-privacy.sensitive-consent.small-firm-sale.ne | looked-not-small | buyers-for-money       | health    | does not apply because its conditions are not met |
        | Minnesota | mn  | US-MN | us-state-privacy.sensitive-consent.small-firm-sale.mn | looked-small     | buyers-for-money       | intimate  | applies                                           |
        | Minnesota | mn  | US-MN | us-state-privacy.sensitive-consent.small-firm-sale.mn | looked-small     | buyers-for-money       | health    | applies                                           |
        | Minnesota | mn  | US-MN | us-state-privacy.sensitive-consent.small-firm-sale.mn | looked-small     | buyers-for-money       | biometric | applies                                           |
        | Minnesota | mn  | US-MN | us-state-privacy.sensitive-consent.small-firm-sale.mn | looked-small     | buyers-for-money       | location  | applies                                           |
        | Minnesota | mn  | US-MN | us-state-privacy.sensitive-consent.small-firm-sale.mn | looked-small     | buyers-for-money       | children  | applies                                           |
        | Minnesota | mn  | US-MN | us-state-privacy.sensitive-consent.small-firm-sale.mn | looked-small     | buyers-for-other-value | health    | applies                                           |
        | Minnesota | mn  | US-MN | us-state-privacy.sensitive-consent.small-firm-sale.mn | looked-small     | buyers-for-money       | ordinary  | does not apply because its conditions are not met |
        | Minnesota | mn  | US-MN | us-state-privacy.sensitive-consent.small-firm-sale.mn | looked-small     | ad-networks            | health    | does not apply because its conditions are not met |
        | Minnesota | mn  | US-MN | us-state-privacy.sensitive-consent.small-firm-sale.mn | looked-not-small | buyers-for-money       | health    | does not apply because its conditions are not met |

    Scenario Outline: A small firm in <state> sells health data: consent before sale where that reveals a diagnosis, settled as <settled>
      Given the case "st-small-tracker"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "people.count_by_place" is "<code>: 100000"
      And the answer to "org.us_small_business" is "looked-small"
      And the answer to "org.turnover" is "40000000 USD"
      And the answer to "sharing.recipients" is "buyers-for-money"
      And the answer to "sharing.kinds_sold" is "health"
      And the open question of law "<question>" is settled as <settled>
      When it is assessed as of 2028-06-01
      Then "<id>" <verdict>

      Examples:
        | state    | code  | question                             | id                                                    | settled | verdict        |
        | Texas    | US-TX | us-state-privacy.health-diagnosis-tx | us-tx-tdpsa.small-business-sensitive-sale             | yes     | applies        |
        | Texas    | US-TX | us-state-privacy.health-diagnosis-tx | us-tx-tdpsa.small-business-sensitive-sale             | no      | does not apply |
        | Nebraska | US-NE | us-state-privacy.health-diagnosis-ne | us-state-privacy.sensitive-consent.small-firm-sale.ne | yes     | applies        |
        | Nebraska | US-NE | us-state-privacy.health-diagnosis-ne | us-state-privacy.sensitive-consent.small-firm-sale.ne | no      | does not apply |

    Scenario Outline: In <state>, a small firm that sells sensitive data without people's agreement must stop: <grounds>
      Given the case "st-small-tracker"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "data.grounds" is "<grounds>"
      When it is assessed as of <day>
      Then "<id>" stands in the tier "<tier>"

      Examples:
        | state     | code  | day        | id                                                    | grounds           | tier   |
        | Texas     | US-TX | 2026-11-24 | us-tx-tdpsa.small-business-sensitive-sale             | contract-needs-it | stop   |
        | Texas     | US-TX | 2026-11-24 | us-tx-tdpsa.small-business-sensitive-sale             | they-agreed       | do-now |
        | Nebraska  | US-NE | 2026-11-24 | us-state-privacy.sensitive-consent.small-firm-sale.ne | contract-needs-it | stop   |
        | Nebraska  | US-NE | 2026-11-24 | us-state-privacy.sensitive-consent.small-firm-sale.ne | they-agreed       | do-now |
        | Minnesota | US-MN | 2026-11-24 | us-state-privacy.sensitive-consent.small-firm-sale.mn | contract-needs-it | stop   |
        | Minnesota | US-MN | 2026-11-24 | us-state-privacy.sensitive-consent.small-firm-sale.mn | they-agreed       | do-now |
        | Vermont   | US-VT | 2028-06-01 | us-state-privacy.sensitive-consent.health-sale.vt     | contract-needs-it | stop   |
        | Vermont   | US-VT | 2028-06-01 | us-state-privacy.sensitive-consent.health-sale.vt     | they-agreed       | do-now |

    Scenario Outline: A small firm is free of the rest of the act of <state>, but not of this
      Given the case "st-small-tracker"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "people.count_by_place" is "<code>: 100000"
      When it is assessed as of 2028-06-01
      Then "<id>" applies
      And "us-state-privacy.notice.<key>" does not apply because its conditions are not met
      And "us-state-privacy.sensitive-consent.<key>" does not apply because its conditions are not met

      Examples:
        | state     | key | code  | id                                                    |
        | Texas     | tx  | US-TX | us-tx-tdpsa.small-business-sensitive-sale             |
        | Nebraska  | ne  | US-NE | us-state-privacy.sensitive-consent.small-firm-sale.ne |
        | Minnesota | mn  | US-MN | us-state-privacy.sensitive-consent.small-firm-sale.mn |

    Scenario Outline: A small firm outside the reach of the act of <state> owes nothing: <why>
      Given the case "st-small-tracker"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<where>"
      And the answer to "org.kind" is "<kind>"
      When it is assessed as of 2028-06-01
      Then "<id>" <verdict>

      Examples:
        | state     | key | code  | id                                                    | where | kind        | why          | verdict                                           |
        | Texas     | tx  | US-TX | us-tx-tdpsa.small-business-sensitive-sale             | US-OH | for-profit  | nobody there | does not apply because its conditions are not met |
        | Texas     | tx  | US-TX | us-tx-tdpsa.small-business-sensitive-sale             | US-TX | public-body | public body  | does not apply because its conditions are not met |
        | Nebraska  | ne  | US-NE | us-state-privacy.sensitive-consent.small-firm-sale.ne | US-OH | for-profit  | nobody there | does not apply because its conditions are not met |
        | Nebraska  | ne  | US-NE | us-state-privacy.sensitive-consent.small-firm-sale.ne | US-NE | public-body | public body  | does not apply because its conditions are not met |
        | Minnesota | mn  | US-MN | us-state-privacy.sensitive-consent.small-firm-sale.mn | US-OH | for-profit  | nobody there | does not apply because its conditions are not met |
        | Minnesota | mn  | US-MN | us-state-privacy.sensitive-consent.small-firm-sale.mn | US-MN | public-body | public body  | does not apply because its conditions are not met |

    Scenario Outline: Whether a small firm owes consent in <state> stays open while the kinds sold are not known
      Given the case "st-small-tracker"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "sharing.kinds_sold" is not known
      When it is assessed as of 2028-06-01
      Then "<id>" may apply, and "sharing.kinds_sold" would settle it

      Examples:
        | state     | key | code  | id                                                    |
        | Texas     | tx  | US-TX | us-tx-tdpsa.small-business-sensitive-sale             |
        | Nebraska  | ne  | US-NE | us-state-privacy.sensitive-consent.small-firm-sale.ne |
        | Minnesota | mn  | US-MN | us-state-privacy.sensitive-consent.small-firm-sale.mn |

  Rule: Vermont - health data has no number of people

    Scenario Outline: A firm of four in Vermont passes <sold> data to <recipients>, people in <where>: the duty on health data <verdict>
      Given the case "st-small-tracker"
      And the answer to "org.established_in" is "US-VT"
      And the answer to "market.places" is "US-VT"
      And the answer to "people.locations" is "<where>"
      And the answer to "people.count_by_place" is "US-VT: 1"
      And the answer to "sharing.recipients" is "<recipients>"
      And the answer to "sharing.kinds_sold" is "<sold>"
      When it is assessed as of 2028-06-01
      Then "us-state-privacy.sensitive-consent.health-sale.vt" <verdict>
      And "us-state-privacy.notice.vt" does not apply because its conditions are not met

      Examples:
        | sold     | recipients             | where | verdict                                           |
        | health   | buyers-for-money       | US-VT | applies                                           |
        | intimate | buyers-for-other-value | US-VT | applies                                           |
        | location | buyers-for-money       | US-VT | does not apply because its conditions are not met |
        | health   | ad-networks            | US-VT | does not apply because its conditions are not met |
        | health   | buyers-for-money       | US-OH | does not apply because its conditions are not met |

    Scenario: Whether the Vermont duty binds stays open while the kinds sold are not known
      Given the case "st-small-tracker"
      And the answer to "org.established_in" is "US-VT"
      And the answer to "market.places" is "US-VT"
      And the answer to "people.locations" is "US-VT"
      And the answer to "sharing.kinds_sold" is not known
      When it is assessed as of 2028-06-01
      Then "us-state-privacy.sensitive-consent.health-sale.vt" may apply, and "sharing.kinds_sold" would settle it

  Rule: Rhode Island - no duty to collect only what is needed, the others from 1 January 2026

    Scenario Outline: Rhode Island: on <day> the core duties are <state>
      Given the case "st-deal-app"
      And the answer to "org.established_in" is "US-RI"
      And the answer to "market.places" is "US-RI"
      And the answer to "people.locations" is "US-RI"
      And the answer to "people.count_by_place" is "US-RI: 35000"
      When it is assessed as of <day>
      Then "us-state-privacy.notice.ri" applies and is <state> from 2026-01-01
      And "us-state-privacy.rights-and-appeals.ri" applies and is <state> from 2026-01-01
      And "us-state-privacy.processor-contract.ri" applies and is <state> from 2026-01-01
      And "us-state-privacy.non-discrimination.ri" applies and is <state> from 2026-01-01
      And "us-state-privacy.children.ri" applies and is <state> from 2026-01-01

      Examples:
        | day        | state    |
        | 2025-12-31 | upcoming |
        | 2026-01-01 | in force |

    Scenario: A controller in Rhode Island owes notice, answers and fairness without any further trigger
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "US-RI"
      And the answer to "market.places" is "US-RI"
      And the answer to "people.locations" is "US-RI"
      And the answer to "people.count_by_place" is "US-RI: 35000"
      When it is assessed as of 2028-06-01
      Then these duties apply:
        | us-state-privacy.notice.ri |
        | us-state-privacy.rights-and-appeals.ri |
        | us-state-privacy.non-discrimination.ri |
      And these duties do not apply:
        | us-state-privacy.children.ri |
        | us-state-privacy.processor-contract.ri |

    Scenario: Where nobody in Rhode Island is in the data, none of the core duties is owed there
      Given the case "st-deal-app"
      And the answer to "org.established_in" is "US-RI"
      And the answer to "market.places" is "US-RI"
      And the answer to "people.locations" is "US-OH"
      And the answer to "people.count_by_place" is "US-RI: 35000"
      When it is assessed as of 2028-06-01
      Then "us-state-privacy.notice.ri" does not apply because its conditions are not met
      And "us-state-privacy.rights-and-appeals.ri" does not apply because its conditions are not met
      And "us-state-privacy.non-discrimination.ri" does not apply because its conditions are not met
      And "us-state-privacy.children.ri" does not apply because its conditions are not met
      And "us-state-privacy.processor-contract.ri" does not apply because its conditions are not met

  Rule: What an act does not list as sensitive is not sensitive under it

    Scenario Outline: In <state>, a tool that handles <kinds>: the rule on sensitive data <verdict>
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "people.count_by_place" is "<code>: <number>"
      And the answer to "data.kinds" is "<kinds>"
      When it is assessed as of 2028-06-01
      Then "us-state-privacy.sensitive-consent.<key>" <verdict>

      Examples:
        | state | key | code | number | kinds | verdict |
        | Utah | ut | US-UT | 100000 | contact, neural | does not apply because its conditions are not met |
        | Iowa | ia | US-IA | 100000 | contact, neural | does not apply because its conditions are not met |
        | Nebraska | ne | US-NE | 1 | contact, neural | does not apply because its conditions are not met |
        | Tennessee | tn | US-TN | 175000 | contact, neural | does not apply because its conditions are not met |
        | Indiana | in | US-IN | 100000 | contact, neural | does not apply because its conditions are not met |
        | Kentucky | ky | US-KY | 100000 | contact, neural | does not apply because its conditions are not met |
        | Rhode Island | ri | US-RI | 35000 | contact, neural | does not apply because its conditions are not met |
        | Oklahoma | ok | US-OK | 100000 | contact, neural | does not apply because its conditions are not met |
        | Louisiana | la | US-LA | 1 | contact, neural | does not apply because its conditions are not met |
        | Alabama | al | US-AL | 25001 | contact, neural | does not apply because its conditions are not met |
        | Vermont | vt | US-VT | 35000 | contact, neural | applies |
        | Vermont | vt | US-VT | 35000 | contact, account-logins | applies |
        | Vermont | vt | US-VT | 35000 | contact, id-numbers | applies |
        | Vermont | vt | US-VT | 35000 | contact | does not apply because its conditions are not met |
        | Oklahoma | ok | US-OK | 100000 | contact, account-logins | does not apply because its conditions are not met |
        | Virginia | va | US-VA | 100000 | contact, id-numbers | does not apply because its conditions are not met |
        | Virginia | va | US-VA | 100000 | contact, neural | does not apply because its conditions are not met |
        | Texas | tx | US-TX | 1 | contact, neural | does not apply because its conditions are not met |
        | Oregon | or | US-OR | 100000 | contact, neural | does not apply because its conditions are not met |
        | Montana | mt | US-MT | 25000 | contact, neural | does not apply because its conditions are not met |
        | Delaware | de | US-DE | 35000 | contact, neural | applies |
        | New Hampshire | nh | US-NH | 35000 | contact, neural | does not apply because its conditions are not met |
        | New Jersey | nj | US-NJ | 100000 | contact, neural | does not apply because its conditions are not met |
        | Minnesota | mn | US-MN | 100000 | contact, neural | does not apply because its conditions are not met |
        | Colorado | co | US-CO | 100000 | contact, neural | applies |
        | New Jersey | nj | US-NJ | 100000 | contact, account-logins | applies |
        | Oregon | or | US-OR | 100000 | contact, crime-victim | applies |
        | Montana | mt | US-MT | 25000 | contact, crime-victim | does not apply because its conditions are not met |
        | Delaware | de | US-DE | 35000 | contact, account-logins | applies |
        | Delaware | de | US-DE | 35000 | contact | does not apply because its conditions are not met |

  Rule: Rhode Island - the buyers' list on the site

    Scenario Outline: A site that sells data on customers in Rhode Island names the buyers, whatever its size: <fact> = <value>, the duty <verdict>
      Given the case "st-small-tracker"
      And the answer to "org.established_in" is "US-OH"
      And the answer to "market.places" is "US-OH"
      And the answer to "people.locations" is "US-RI"
      And the answer to "people.count_by_place" is "US-RI: 1"
      And the answer to "<fact>" is "<value>"
      When it is assessed as of 2026-11-24
      Then "us-state-privacy.notice.site.ri" <verdict>

      Examples:
        | fact               | value                  | verdict                                           |
        | online.services    | website                | applies                                           |
        | online.services    | none                   | does not apply because its conditions are not met |
        | sharing.recipients | buyers-for-other-value | applies                                           |
        | sharing.recipients | ad-networks            | does not apply because its conditions are not met |
        | sharing.recipients | none                   | does not apply because its conditions are not met |
        | people.locations   | US-OH                  | does not apply because its conditions are not met |
        | people.groups      | business-contacts      | does not apply because its conditions are not met |
        | org.kind           | nonprofit              | does not apply because its conditions are not met |
        | org.kind           | sole-trader            | applies                                           |
        | org.sector         | lender                 | does not apply because its conditions are not met |
        | health.activity    | hosts-records          | does not apply because its conditions are not met |

    Scenario Outline: A site in Rhode Island says that it sells data or targets adverts, whatever its size: <fact> = <value>, the duty <verdict>
      Given the case "st-small-tracker"
      And the answer to "org.established_in" is "US-OH"
      And the answer to "market.places" is "US-OH"
      And the answer to "people.locations" is "US-RI"
      And the answer to "people.count_by_place" is "US-RI: 1"
      And the answer to "online.device_storage" is "none"
      And the answer to "<fact>" is "<value>"
      When it is assessed as of 2026-11-24
      Then "us-state-privacy.notice.adverts.ri" <verdict>

      Examples:
        | fact | value | verdict |
        | online.services | website | applies |
        | online.services | none | does not apply because its conditions are not met |
        | sharing.recipients | buyers-for-other-value | applies |
        | sharing.recipients | ad-networks | applies |
        | sharing.recipients | none | does not apply because its conditions are not met |
        | people.locations | US-OH | does not apply because its conditions are not met |
        | people.groups | business-contacts | does not apply because its conditions are not met |
        | org.kind | nonprofit | does not apply because its conditions are not met |
        | org.kind | sole-trader | applies |
        | org.sector | lender | does not apply because its conditions are not met |
        | health.activity | hosts-records | does not apply because its conditions are not met |

    Scenario Outline: On <day> the duty to say so is <state> in Rhode Island, for trackers alone too
      Given the case "st-small-tracker"
      And the answer to "org.established_in" is "US-OH"
      And the answer to "market.places" is "US-OH"
      And the answer to "people.locations" is "US-RI"
      And the answer to "people.count_by_place" is "US-RI: 1"
      And the answer to "sharing.recipients" is "none"
      And the answer to "online.device_storage" is "advertising-tracking"
      When it is assessed as of <day>
      Then "us-state-privacy.notice.adverts.ri" applies and is <state> from 2026-01-01

      Examples:
        | day | state |
        | 2025-12-31 | upcoming |
        | 2026-01-01 | in force |

    Scenario: An internet provider says so too
      Given the case "st-small-tracker"
      And the answer to "org.established_in" is "US-OH"
      And the answer to "market.places" is "US-OH"
      And the answer to "people.locations" is "US-RI"
      And the answer to "people.count_by_place" is "US-RI: 1"
      And the answer to "online.services" is "none"
      And the answer to "org.sector" is "telecom"
      When it is assessed as of 2026-11-24
      Then "us-state-privacy.notice.adverts.ri" applies

    Scenario: An internet provider without a site of its own names the buyers too
      Given the case "st-small-tracker"
      And the answer to "org.established_in" is "US-OH"
      And the answer to "market.places" is "US-OH"
      And the answer to "people.locations" is "US-RI"
      And the answer to "people.count_by_place" is "US-RI: 1"
      And the answer to "online.services" is "none"
      And the answer to "org.sector" is "telecom"
      When it is assessed as of 2026-11-24
      Then "us-state-privacy.notice.site.ri" applies
      And "us-state-privacy.notice.ri" does not apply because its conditions are not met

    Scenario: A firm that sells only on its client's orders names no buyers
      Given the case "st-small-tracker"
      And the answer to "org.established_in" is "US-OH"
      And the answer to "market.places" is "US-OH"
      And the answer to "people.locations" is "US-RI"
      And the answer to "people.count_by_place" is "US-RI: 1"
      And the answer to "data.sources" is "clients"
      And the answer to "role.data" is "for-clients"
      When it is assessed as of 2026-11-24
      Then "us-state-privacy.notice.site.ri" does not apply because its conditions are not met
      And "us-state-privacy.notice.adverts.ri" does not apply because its conditions are not met

    Scenario: Whether the list is due stays open while the receivers are not known
      Given the case "st-small-tracker"
      And the answer to "org.established_in" is "US-OH"
      And the answer to "market.places" is "US-OH"
      And the answer to "people.locations" is "US-RI"
      And the answer to "people.count_by_place" is "US-RI: 1"
      And the answer to "sharing.recipients" is not known
      When it is assessed as of 2026-11-24
      Then "us-state-privacy.notice.site.ri" may apply, and "sharing.recipients" would settle it

  Rule: Connecticut - the common duties, with tests of reach of its own

    Scenario Outline: In Connecticut the number of people settles the common duties: <number>
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "US-CT"
      And the answer to "market.places" is "US-CT"
      And the answer to "people.locations" is "US-CT"
      And the answer to "people.sensitive_by_place" is "US-CT: 0"
      And the answer to "people.count_by_place" is "US-CT: <number>"
      When it is assessed as of 2026-11-24
      Then "us-state-privacy.minimise-and-secondary-use.ct" <verdict>
      And "us-state-privacy.rights-and-appeals.ct" <verdict>
      And "us-state-privacy.non-discrimination.ct" <verdict>
      And "us-state-privacy.processor-contract.ct" does not apply because its conditions are not met
      And "us-state-privacy.children.ct" does not apply because its conditions are not met
      And "us-state-privacy.universal-opt-out.ct" does not apply because its conditions are not met

      Examples:
        | number | verdict                                           |
        | 34999  | does not apply because its conditions are not met |
        | 35000  | applies and is in force from 2026-07-01           |
        | 35001  | applies and is in force from 2026-07-01           |

    Scenario Outline: In Connecticut a care provider under HIPAA, a supervised bank or a nonprofit body is outside: <what>
      Given the case "st-deal-app"
      And the answer to "org.established_in" is "US-CT"
      And the answer to "market.places" is "US-CT"
      And the answer to "people.locations" is "US-CT"
      And the answer to "people.count_by_place" is "US-CT: 50000"
      And the answer to "org.kind" is "<kind>"
      And the answer to "org.sector" is "<sector>"
      And the answer to "org.finance_supervision" is "<supervision>"
      And the answer to "health.activity" is "<health>"
      When it is assessed as of 2026-11-24
      Then "us-state-privacy.minimise-and-secondary-use.ct" <verdict>
      And "us-state-privacy.rights-and-appeals.ct" <verdict>
      And "us-state-privacy.non-discrimination.ct" <verdict>
      And "us-state-privacy.processor-contract.ct" <verdict>
      And "us-state-privacy.children.ct" <verdict>
      And "us-state-privacy.universal-opt-out.ct" <verdict>

      Examples:
        | what                | kind       | sector          | supervision       | health              | verdict                                           |
        | a platform          | for-profit | online-platform | none              | none                | applies                                           |
        | a lender            | for-profit | lender          | none              | none                | applies                                           |
        | a supervised bank   | for-profit | bank            | us-bank-regulator | none                | does not apply because its conditions are not met |
        | an electronic biller | for-profit | health-care    | none              | bills-electronically | does not apply because its conditions are not met |
        | a nonprofit body    | nonprofit  | online-platform | none              | none                | does not apply because its conditions are not met |

    Scenario Outline: In Connecticut on <day> the common duties of a firm just over the new number are <state>
      Given the case "st-deal-app"
      And the answer to "org.established_in" is "US-CT"
      And the answer to "market.places" is "US-CT"
      And the answer to "people.locations" is "US-CT"
      And the answer to "people.count_by_place" is "US-CT: 35000"
      When it is assessed as of <day>
      Then "us-state-privacy.minimise-and-secondary-use.ct" applies and is <state> from 2026-07-01
      And "us-state-privacy.rights-and-appeals.ct" applies and is <state> from 2026-07-01
      And "us-state-privacy.non-discrimination.ct" applies and is <state> from 2026-07-01
      And "us-state-privacy.processor-contract.ct" applies and is <state> from 2026-07-01
      And "us-state-privacy.children.ct" applies and is <state> from 2026-07-01
      And "us-state-privacy.universal-opt-out.ct" applies and is <state> from 2026-07-01

      Examples:
        | day        | state    |
        | 2026-06-30 | upcoming |
        | 2026-07-01 | in force |

    Scenario Outline: A processor for clients in Connecticut over the numbers owes the contract since the start of the act: <day>
      Given the case "st-client-cloud"
      And the answer to "people.locations" is "US-CT"
      And the answer to "market.places" is "US-CT"
      And the answer to "people.count_by_place" is "US-CT: 100000"
      When it is assessed as of <day>
      Then "us-state-privacy.processor-contract.ct" applies and is <state> from 2023-07-01

      Examples:
        | day        | state    |
        | 2023-06-30 | upcoming |
        | 2023-07-01 | in force |

    Scenario Outline: A processor over the numbers owes the contract for private people in Connecticut: <number> people, <sensitive> with sensitive data, <groups>, <place>, <kind>, <supervision>, <health>
      Given the case "st-client-cloud"
      And the answer to "market.places" is "<market>"
      And the answer to "employment.uses" is "none"
      And the answer to "people.groups" is "<groups>"
      And the answer to "people.locations" is "<place>"
      And the answer to "people.count_by_place" is "US-CT: <number>"
      And the answer to "people.sensitive_by_place" is "US-CT: <sensitive>"
      And the answer to "org.kind" is "<kind>"
      And the answer to "org.sector" is "<sector>"
      And the answer to "org.finance_supervision" is "<supervision>"
      And the answer to "health.activity" is "<health>"
      When it is assessed as of 2026-11-24
      Then "us-state-privacy.processor-contract.ct" <verdict>

      Examples:
        | number | sensitive | groups            | place | market | kind       | sector      | supervision       | health              | verdict                                           |
        | 35000  | 0         | customers         | US-CT | US-CT  | for-profit | software-ai | none              | none                | applies                                           |
        | 34999  | 0         | customers         | US-CT | US-CT  | for-profit | software-ai | none              | none                | does not apply because its conditions are not met |
        | 34999  | 1         | customers         | US-CT | US-CT  | for-profit | software-ai | none              | none                | applies                                           |
        | 35000  | 0         | business-contacts | US-CT | US-CT  | for-profit | software-ai | none              | none                | does not apply because its conditions are not met |
        | 35000  | 0         | customers         | US-OH | US-CT  | for-profit | software-ai | none              | none                | does not apply because its conditions are not met |
        | 35000  | 0         | customers         | US-CT | US-OH  | for-profit | software-ai | none              | none                | does not apply because its conditions are not met |
        | 35000  | 0         | customers         | US-CT | US-CT  | nonprofit  | software-ai | none              | none                | does not apply because its conditions are not met |
        | 35000  | 0         | customers         | US-CT | US-CT  | for-profit | bank        | us-bank-regulator | none                | does not apply because its conditions are not met |
        | 35000  | 0         | customers         | US-CT | US-CT  | for-profit | software-ai | none              | bills-electronically | does not apply because its conditions are not met |

    Scenario Outline: In Connecticut adverts, a sale or a tracker bring in the browser's signal: <recipients>, <trackers>
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "US-CT"
      And the answer to "market.places" is "US-CT"
      And the answer to "people.locations" is "US-CT"
      And the answer to "people.sensitive_by_place" is "US-CT: 0"
      And the answer to "people.count_by_place" is "US-CT: 35000"
      And the answer to "sharing.recipients" is "<recipients>"
      And the answer to "online.device_storage" is "<trackers>"
      When it is assessed as of 2026-11-24
      Then "us-state-privacy.universal-opt-out.ct" <verdict>

      Examples:
        | recipients             | trackers             | verdict                                           |
        | ad-networks            | strictly-needed      | applies                                           |
        | buyers-for-money       | strictly-needed      | applies                                           |
        | buyers-for-other-value | strictly-needed      | applies                                           |
        | none                   | advertising-tracking | applies                                           |
        | none                   | own-statistics       | does not apply because its conditions are not met |

    Scenario Outline: In Connecticut known children and outside suppliers bring in their duties: <ages>, <attract>, <who>
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "US-CT"
      And the answer to "market.places" is "US-CT"
      And the answer to "people.locations" is "US-CT"
      And the answer to "people.count_by_place" is "US-CT: 35000"
      And the answer to "children.ages" is "<ages>"
      And the answer to "children.attract" is "<attract>"
      And the answer to "vendor.runs_it" is "<who>"
      When it is assessed as of 2026-11-24
      Then "us-state-privacy.children.ct" <children>
      And "us-state-privacy.processor-contract.ct" <contract>

      Examples:
        | ages     | attract        | who           | children                                          | contract                                          |
        | under-13 | we-know-who    | outside-firm  | applies                                           | applies                                           |
        | under-13 | likely-reached | group-company | does not apply because its conditions are not met | applies                                           |
        | age-13   | we-know-who    | own-machines  | does not apply because its conditions are not met | does not apply because its conditions are not met |

    Scenario: A firm elsewhere that neither works nor sells in Connecticut owes nothing there
      Given the case "st-deal-app"
      And the answer to "people.count_by_place" is "US-CT: 50000"
      When it is assessed as of 2026-11-24
      Then "us-state-privacy.rights-and-appeals.ct" does not apply because its conditions are not met
      And "us-state-privacy.processor-contract.ct" does not apply because its conditions are not met

    Scenario: The number of people settles it
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "US-CT"
      And the answer to "market.places" is "US-CT"
      And the answer to "people.locations" is "US-CT"
      And the answer to "people.sensitive_by_place" is "US-CT: 0"
      And the answer to "people.count_by_place" is not known
      When it is assessed as of 2026-11-24
      Then "us-state-privacy.rights-and-appeals.ct" may apply, and "people.count_by_place" would settle it

    Scenario: In Colorado the penalty is higher where the person harmed is elderly
      Given the case "co-home-finder"
      And the answer to "people.count_by_place" is "US-CO: 100000"
      When it is assessed as of 2026-11-28
      Then the highest fine for "us-state-privacy.notice.co" is "50000 USD"

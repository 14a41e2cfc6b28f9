Feature: GDPR, what controller and processor have in place
  What a small firm owes when a tool handles data about people.

  Rule: Articles 24 and 25 - data protection by design and by default

    Scenario: The duty binds the smallest controller, also while the tool is only planned
      Given the case "gdpr-workshop"
      And the answer to "use.stage" is "planned"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art24-25.by-design" applies

    Scenario: The duty does not reach the processor, whose client must choose with care
      Given the case "gdpr-transcriber"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art24-25.by-design" does not apply because its conditions are not met

  Rule: Article 27 - a representative for those who are not established in Europe

    Scenario: A shop outside Europe that sells to people there appoints a representative, however small it is
      Given the case "gdpr-us-shop"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art27.eu-representative" applies and is in force from 2018-05-25

    Scenario: A processor outside Europe needs one as well
      Given the case "gdpr-us-shop"
      And the answer to "data.sources" is "clients"
      And the answer to "role.data" is "for-clients"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art27.eu-representative" applies

    Scenario Outline: A firm with a place of business in Europe needs none: <place>
      Given the case "gdpr-us-shop"
      And the answer to "org.established_in" is "US-OH, <place>"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art27.eu-representative" does not apply because its conditions are not met
      And "eu-gdpr.art6.legal-basis" applies

      Examples:
        | place |
        | FR    |
        | NO    |

    Scenario Outline: Whoever the regulation does not reach needs none: <fact>, <answer>
      Given the case "gdpr-us-shop"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.outside-reach" is not met
      And "eu-gdpr.art27.eu-representative" does not apply because its conditions are not met

      Examples:
        | fact              | answer         |
        | people.locations  | US-OH          |
        | data.about_people | no             |
        | org.kind          | private-person |

    Scenario Outline: A firm abroad that gathers faces of people in Europe, or scores people from lists, needs one too, wherever its clients are: <lines>, settled as <how>
      Given the case "gdpr-us-shop"
      And the answer to "market.places" is "US-OH"
      And the answer to "use.red_lines" is "<lines>"
      And the answer to "data.sources" is "<sources>"
      And the answer to "output.kinds" is "<output>"
      And the open question of law "eu-gdpr.profiling-gathered-data-follows-conduct" is settled as <how>
      When it is assessed as of 2026-11-28
      Then the test "eu-gdpr.outside-reach" <met>
      And "eu-gdpr.art27.eu-representative" <verdict>

      Examples:
        | lines         | sources    | output          | how | met        | verdict        |
        | face-scraping | web-scrape | image           | no  | is met     | applies        |
        | none          | bought     | score-of-person | yes | is met     | applies        |
        | none          | bought     | score-of-person | no  | is not met | does not apply |

    Scenario: A place of business in the United Kingdom is not one in Europe
      Given the case "gdpr-us-shop"
      And the answer to "org.established_in" is "GB"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art27.eu-representative" applies

    Scenario: A foreign public body needs none
      Given the case "gdpr-us-shop"
      And the answer to "org.kind" is "public-body"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art27.eu-representative" does not apply because of the exception "public-body"

    Scenario: Occasional use with little risk needs none
      Given the case "gdpr-us-shop"
      And the answer to "use.stage" is "now-and-then"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.representative-exempt" is met
      And "eu-gdpr.art27.eu-representative" does not apply because of the exception "occasional-low-risk"

    Scenario Outline: A tool in regular use, or on trial, is not occasional: <stage>
      Given the case "gdpr-us-shop"
      And the answer to "use.stage" is "<stage>"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art27.eu-representative" applies

      Examples:
        | stage  |
        | live   |
        | trying |

    Scenario: Occasional use that follows people's conduct is not low in risk
      Given the case "gdpr-us-shop"
      And the answer to "use.stage" is "now-and-then"
      And the answer to "data.kinds" is "contact, browsing"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art27.eu-representative" applies

    Scenario Outline: Sensitive data closes this exception on a large scale only, unlike the one for records: <count> people
      Given the case "gdpr-us-shop"
      And the answer to "use.stage" is "now-and-then"
      And the answer to "use.technology" is "fixed-rules"
      And the answer to "data.kinds" is "contact, disability"
      And the answer to "bio.uses" is "none"
      And the answer to "people.in_use_count" is "<count>"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art27.eu-representative" <verdict>
      And "eu-gdpr.art30.ropa" applies

      Examples:
        | count | verdict                                                       |
        | 9999  | does not apply because of the exception "occasional-low-risk" |
        | 10000 | applies                                                       |

    Scenario: As long as the frequency of use is not known, the exception is neither granted nor refused
      Given the case "gdpr-us-shop"
      And the answer to "use.stage" is not known
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art27.eu-representative" may apply, and "use.stage" would settle it

  Rule: Article 28 - a contract between client and supplier

    Scenario Outline: A firm that lets another firm run the tool needs the contract: <who> in <where>
      Given the case "gdpr-workshop"
      And the answer to "vendor.runs_it" is "<who>"
      And the answer to "vendor.places" is "<where>"
      And the answer to "data.places" is "<where>"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art28.processor-contract" applies

      Examples:
        | who           | where |
        | outside-firm  | PT    |
        | outside-firm  | IE    |
        | outside-firm  | GB    |
        | outside-firm  | US-CA |
        | group-company | DE    |

    Scenario Outline: Whoever runs the tool with its own people needs none: <who>
      Given the case "gdpr-workshop"
      And the answer to "vendor.runs_it" is "<who>"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art28.processor-contract" does not apply because its conditions are not met

      Examples:
        | who               |
        | own-machines      |
        | own-branch-abroad |

    Scenario: The supplier owes the contract too, although it runs everything itself
      Given the case "gdpr-transcriber"
      And the answer to "vendor.runs_it" is "own-machines"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art28.processor-contract" applies

    Scenario: A contract that is already signed does not end the duty
      Given the case "gdpr-bakery"
      And the answer to "vendor.contract" is "data-terms"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art28.processor-contract" applies

    Scenario: As long as it is not known who runs the tool, the duty stays open
      Given the case "gdpr-workshop"
      And the answer to "vendor.runs_it" is not known
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art28.processor-contract" may apply, and "vendor.runs_it" would settle it

  Rule: Article 30 - the record, and an exemption that needs all four limbs

    Scenario: Few staff, occasional use, little risk and no sensitive data: no record for this use
      Given the case "gdpr-workshop"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.ropa-exempt" is met
      And "eu-gdpr.art30.ropa" does not apply because of the exception "small-and-occasional"

    Scenario Outline: The exemption ends at 250 staff: <staff>
      Given the case "gdpr-workshop"
      And the answer to "org.headcount" is "PT: <staff>"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art30.ropa" <verdict>

      Examples:
        | staff | verdict                                                        |
        | 249   | does not apply because of the exception "small-and-occasional" |
        | 250   | applies                                                        |

    Scenario: A firm with 249 staff that uses the tool regularly owes the record
      Given the case "gdpr-workshop"
      And the answer to "org.headcount" is "PT: 249"
      And the answer to "use.stage" is "live"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.ropa-exempt" is not met
      And "eu-gdpr.art30.ropa" applies

    Scenario: Staff in all countries counts together
      Given the case "gdpr-workshop"
      And the answer to "org.headcount" is "PT: 200, US-NY: 50"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art30.ropa" applies

    Scenario Outline: Sensitive or criminal data closes the exemption even for occasional use by a few: <kind>
      Given the case "gdpr-workshop"
      And the answer to "data.kinds" is "contact, <kind>"
      And the answer to "bio.uses" is "none"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art30.ropa" applies

      Examples:
        | kind        |
        | health      |
        | union       |
        | convictions |

    Scenario: A use that rates people is not low in risk
      Given the case "gdpr-workshop"
      And the answer to "output.kinds" is "score-of-person"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art30.ropa" applies

    Scenario: A use that follows what people do is not low in risk
      Given the case "gdpr-workshop"
      And the answer to "use.technology" is "fixed-rules"
      And the answer to "data.sources" is "person, observed"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art30.ropa" applies

    Scenario Outline: Nor is one in which a person can lose something that counts: <domain>, <outcome>
      Given the case "gdpr-workshop"
      And the answer to "use.technology" is "fixed-rules"
      And the answer to "decision.domains" is "<domain>"
      And the answer to "decision.automation" is "person-decides-with-hints"
      And the answer to "decision.reviewer" is "looks-at-more, can-change"
      And the answer to "decision.weight" is "one-factor"
      And the answer to "decision.outcomes" is "<outcome>"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art30.ropa" <verdict>
      And "eu-gdpr.art22.no-solely-automated-decision" does not apply because its conditions are not met

      Examples:
        | domain         | outcome     | verdict                                                        |
        | price-or-terms | worse-terms | applies                                                        |
        | housing        | worse-terms | applies                                                        |
        | housing        | minor       | does not apply because of the exception "small-and-occasional" |
        | low-stakes     | worse-terms | does not apply because of the exception "small-and-occasional" |

    Scenario: The relief for firms of up to 1,000 staff is agreed provisionally and is not law
      Given the case "gdpr-workshop"
      And the answer to "org.headcount" is "PT: 600"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art30.ropa" applies and is in force from 2018-05-25

    Scenario: A small processor with regular clients owes the record
      Given the case "gdpr-transcriber"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art30.ropa" applies

    Scenario: As long as the frequency of use is not known, the record may be owed
      Given the case "gdpr-workshop"
      And the answer to "use.stage" is not known
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.ropa-exempt" is open
      And "eu-gdpr.art30.ropa" may apply, and "use.stage" would settle it

    Scenario: As long as the number of staff is not known, the record may be owed
      Given the case "gdpr-workshop"
      And the answer to "org.headcount" is not known
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art30.ropa" may apply, and "org.headcount" would settle it

  Rule: Article 32 - security

    Scenario: Security is owed by controller and processor alike
      Given the case "gdpr-transcriber"
      And the answer to "role.data" is "we-decide"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art32.security" applies and is in force from 2018-05-25

    Scenario: The one-person firm is not spared
      Given the case "gdpr-workshop"
      And the answer to "org.kind" is "sole-trader"
      And the answer to "org.headcount" is "PT: 0"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art32.security" applies

  Rule: Articles 33 and 34 - the breach duties stand before any breach

    Scenario Outline: With or without a breach, the controller must be ready: <event>
      Given the case "gdpr-bakery"
      And the answer to "org.events" is "<event>"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art33.breach-authority" applies and is in force from 2018-05-25
      And "eu-gdpr.art34.breach-people" applies and is in force from 2018-05-25

      Examples:
        | event  |
        | none   |
        | breach |

    Scenario: Not knowing of any breach does not leave the duties open
      Given the case "gdpr-bakery"
      And the answer to "org.events" is not known
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art33.breach-authority" applies and is in force from 2018-05-25
      And "eu-gdpr.art34.breach-people" applies and is in force from 2018-05-25

    Scenario: The processor tells its client, and leaves the people to the client
      Given the case "gdpr-transcriber"
      And the answer to "org.events" is "breach"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art33.breach-authority" applies
      And "eu-gdpr.art34.breach-people" does not apply because its conditions are not met

  Rule: Article 37 - the data protection officer

    Scenario Outline: Core work with health data calls for an officer once it is large in scale; below the working edge this stays open: <count>
      Given the case "gdpr-clinic"
      And the answer to "people.in_use_count" is "<count>"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art37.dpo" <verdict>

      Examples:
        | count | verdict   |
        | 9999  | may apply |
        | 10000 | applies   |

    Scenario Outline: The same holds for core work that follows people or handles offences: <business>
      Given the case "gdpr-workshop"
      And the answer to "org.data_business" is "<business>"
      And the answer to "people.in_use_count" is "10000"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art37.dpo" applies

      Examples:
        | business         |
        | watches-people   |
        | criminal-at-core |

    Scenario: A processor whose core work is on a large scale needs an officer too
      Given the case "gdpr-transcriber"
      And the answer to "org.data_business" is "sensitive-at-core"
      And the answer to "people.in_use_count" is "10000"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art37.dpo" applies

    Scenario: Staff files, accounts and own advertising are never the core, however many people they concern
      Given the case "gdpr-bakery"
      And the answer to "people.in_use_count" is "500000"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art37.dpo" does not apply because its conditions are not met

    Scenario Outline: Credit scoring is the core of a lender's business and follows people, once it is large in scale: <count> people, <sector>
      Given the case "gdpr-fintech"
      And the answer to "org.data_business" is "none"
      And the answer to "org.sector" is "<sector>"
      And the answer to "use.purposes" is "credit-scoring"
      And the answer to "people.in_use_count" is "<count>"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art37.dpo" <verdict>

      Examples:
        | count | sector             | verdict        |
        | 10000 | lender             | applies        |
        | 9999  | lender             | may apply      |
        | 10000 | retail-hospitality | does not apply |

    Scenario: A town hall needs an officer for the smallest use
      Given the case "gdpr-workshop"
      And the answer to "org.kind" is "public-body"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art37.dpo" applies

    Scenario Outline: A doctor or lawyer practising alone is not large in scale; any other small firm leaves the question open: <kind>, <sector>
      Given the case "gdpr-clinic"
      And the answer to "org.kind" is "<kind>"
      And the answer to "org.sector" is "<sector>"
      And the answer to "people.in_use_count" is "1500"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art37.dpo" <verdict>

      Examples:
        | kind        | sector      | verdict                                           |
        | sole-trader | health-care | does not apply because its conditions are not met |
        | sole-trader | legal       | does not apply because its conditions are not met |
        | sole-trader | other       | may apply                                         |
        | for-profit  | health-care | may apply                                         |

    Scenario: A foreign public body that the regulation does not reach needs no officer under it
      Given the case "gdpr-us-shop"
      And the answer to "org.kind" is "public-body"
      And the answer to "market.places" is "US-OH"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art37.dpo" does not apply because its conditions are not met

    Scenario: The German number of twenty people is no rule of the regulation itself
      Given the case "gdpr-workshop"
      And the answer to "org.established_in" is "DE"
      And the answer to "people.locations" is "DE"
      And the answer to "org.data_handlers" is "25"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art37.dpo" does not apply because its conditions are not met

    Scenario: As long as the core of the business is not known, an officer may be needed
      Given the case "gdpr-clinic"
      And the answer to "org.data_business" is not known
      And the answer to "people.in_use_count" is "20000"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art37.dpo" may apply, and "org.data_business" would settle it

  Rule: Article 26 - deciding together

    Scenario Outline: An arrangement is owed where firms decide together: <role>
      Given the case "gdpr-bakery"
      And the answer to "data.sources" is "person, partners"
      And the answer to "role.data" is "<role>"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art26.joint-controllers" <verdict>

      Examples:
        | role               | verdict                                           |
        | jointly            | applies and is in force from 2018-05-25           |
        | we-decide, jointly | applies and is in force from 2018-05-25           |
        | we-decide          | does not apply because its conditions are not met |
        | for-clients        | does not apply because its conditions are not met |

    Scenario: As long as it is not known who decides, it may be owed
      Given the case "gdpr-bakery"
      And the answer to "data.sources" is "person, partners"
      And the answer to "role.data" is not known
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art26.joint-controllers" may apply, and "role.data" would settle it

    Scenario: Deciding together abroad is no matter of the regulation
      Given the case "gdpr-bakery"
      And the answer to "data.sources" is "person, partners"
      And the answer to "role.data" is "jointly"
      And the answer to "org.established_in" is "US-OH"
      And the answer to "market.places" is "US-OH"
      And the answer to "people.locations" is "US-OH"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art26.joint-controllers" does not apply because its conditions are not met

    Scenario Outline: Where the data goes to others with ends of their own, deciding together is left open: <recipients>
      Given the case "gdpr-bakery"
      And the answer to "sharing.recipients" is "<recipients>"
      And the answer to "role.data" is "we-decide"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art26.joint-controllers" <verdict>

      Examples:
        | recipients | verdict |
        | ad-networks | may apply |
        | joint-partners | may apply |
        | other-firms | does not apply because its conditions are not met |

    Scenario Outline: The open question on advertising networks is settled as <how>
      Given the case "gdpr-bakery"
      And the answer to "sharing.recipients" is "ad-networks"
      And the answer to "role.data" is "we-decide"
      And the open question of law "eu-gdpr.jointly-without-saying-so" is settled as <how>
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art26.joint-controllers" <verdict>

      Examples:
        | how | verdict |
        | yes | applies and is in force from 2018-05-25 |
        | no | does not apply because its conditions are not met |

  Rule: Article 31 - cooperation with the supervisory authority on request

    Scenario Outline: Controllers and processors cooperate: <role>
      Given the case "gdpr-bakery"
      And the answer to "data.sources" is "person, clients"
      And the answer to "role.data" is "<role>"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art31.cooperation" applies and is in force from 2018-05-25

      Examples:
        | role |
        | we-decide |
        | for-clients |

    Scenario Outline: From the first day of the regulation (<day>)
      Given the case "gdpr-bakery"
      When it is assessed as of <day>
      Then "eu-gdpr.art31.cooperation" applies and is <state> from 2018-05-25

      Examples:
        | day | state |
        | 2018-05-24 | upcoming |
        | 2018-05-25 | in force |

    Scenario: Without data on people there is nothing to answer for
      Given the case "gdpr-bakery"
      And the answer to "data.about_people" is "no"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art31.cooperation" does not apply because its conditions are not met

Feature: UK GDPR, what controller and processor have in place
  What a small firm owes when a tool handles data about people.

  Rule: Article 25 - by design, with children in mind

    Scenario Outline: Every controller builds protection in, whether or not children may come: <case>
      Given the case "<case>"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art25.dp-by-design-children" applies and is in force from 2020-12-31

      Examples:
        | case         |
        | uk-story-app |
        | uk-workshop  |

    Scenario: As long as nobody knows how children come to the service, it stays open
      Given the case "uk-story-app"
      And the answer to "children.attract" is not known
      When it is assessed as of 2026-11-24
      Then the test "uk.likely-accessed" is open
      And "uk-gdpr.art8.child-consent" may apply, and "children.attract" would settle it


  Rule: Article 26 - deciding together

    Scenario Outline: An arrangement is owed where data is decided on together: <role>
      Given the case "uk-recruiter"
      And the answer to "role.data" is "<role>"
      And the answer to "data.sources" is "person, partners"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art26.joint-controllers" <verdict>

      Examples:
        | role               | verdict                                           |
        | jointly            | applies and is in force from 2020-12-31           |
        | we-decide, jointly | applies and is in force from 2020-12-31           |
        | we-decide          | does not apply because its conditions are not met |

    Scenario: Joint control abroad is not a matter for British law
      Given the case "uk-transcriber"
      And the answer to "role.data" is "jointly"
      And the answer to "org.established_in" is "FR"
      And the answer to "market.places" is "FR"
      And the answer to "people.locations" is "FR"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art26.joint-controllers" does not apply because its conditions are not met

    Scenario: Whether a supplier that trains on the data decides together with the firm stays open
      Given the case "uk-recruiter"
      And the answer to "vendor.training_use" is "allowed"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art26.joint-controllers" may apply

    Scenario Outline: Once settled, that question counts only for a controller with such a supplier: <role>, <training>, <answer>
      Given the case "uk-transcriber"
      And the answer to "role.data" is "<role>"
      And the answer to "vendor.training_use" is "<training>"
      And the open question of law "uk-gdpr.supplier-as-joint-controller" is settled as <answer>
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art26.joint-controllers" <verdict>

      Examples:
        | role        | training | answer | verdict        |
        | we-decide   | allowed  | yes    | applies        |
        | we-decide   | allowed  | no     | does not apply |
        | we-decide   | barred   | yes    | does not apply |
        | for-clients | allowed  | yes    | does not apply |


  Rule: Article 27 - a representative for firms without a British office

    Scenario Outline: A foreign shop that sells to Britain needs one, an English or Northern Irish shop does not: <place>
      Given the case "uk-us-shop"
      And the answer to "org.established_in" is "<place>"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art27.uk-representative" <verdict>

      Examples:
        | place         | verdict                                           |
        | US-OH         | applies and is in force from 2020-12-31           |
        | IE            | applies and is in force from 2020-12-31           |
        | JE            | applies and is in force from 2020-12-31           |
        | US-OH, GB     | does not apply because its conditions are not met |
        | GB-NIR        | does not apply because its conditions are not met |

    Scenario Outline: Selling to people there, or following them there, is needed: <market>, <people>, <kinds>
      Given the case "uk-us-shop"
      And the answer to "market.places" is "<market>"
      And the answer to "people.locations" is "<people>"
      And the answer to "data.kinds" is "<kinds>"
      When it is assessed as of 2026-11-24
      Then the test "uk-gdpr.outside-reach" <met>
      And "uk-gdpr.art27.uk-representative" <verdict>

      Examples:
        | market    | people    | kinds             | met        | verdict        |
        | US-OH, GB | US-OH, GB | contact           | is met     | applies        |
        | US-OH     | US-OH, GB | contact, browsing | is met     | applies        |
        | US-OH     | US-OH, GB | contact           | is not met | does not apply |
        | US-OH, GB | US-OH     | contact           | is not met | does not apply |
        | US-OH     | US-OH     | contact, browsing | is not met | does not apply |

    Scenario Outline: A firm abroad that gathers faces of people in Britain, or scores people from lists, needs one too, wherever its clients are: <lines>, settled as <how>
      Given the case "uk-us-shop"
      And the answer to "market.places" is "US-OH"
      And the answer to "use.red_lines" is "<lines>"
      And the answer to "data.sources" is "<sources>"
      And the answer to "output.kinds" is "<output>"
      And the open question of law "uk-gdpr.profiling-gathered-data-follows-conduct" is settled as <how>
      When it is assessed as of 2026-11-28
      Then the test "uk-gdpr.outside-reach" <met>
      And "uk-gdpr.art27.uk-representative" <verdict>

      Examples:
        | lines         | sources    | output          | how | met        | verdict        |
        | face-scraping | web-scrape | image           | no  | is met     | applies        |
        | none          | bought     | score-of-person | yes | is met     | applies        |
        | none          | bought     | score-of-person | no  | is not met | does not apply |

    Scenario Outline: A processor abroad needs one as well; a private person or a use without data on people does not: <fact>
      Given the case "uk-transcriber"
      And the answer to "org.established_in" is "US-NY"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art27.uk-representative" <verdict>

      Examples:
        | fact              | answer                 | verdict        |
        | role.data         | for-clients            | applies        |
        | role.data         | we-decide              | applies        |
        | role.data         | none                   | does not apply |
        | data.about_people | no                     | does not apply |
        | org.kind          | private-person         | does not apply |

    Scenario: An occasional use without any sign of risk is exempt
      Given the case "uk-us-shop"
      And the answer to "use.stage" is "now-and-then"
      When it is assessed as of 2026-11-24
      Then the test "uk-gdpr.representative-exempt" is met
      And "uk-gdpr.art27.uk-representative" does not apply because of the exception "occasional-low-risk"

    Scenario Outline: A sign of risk, or regular use, ends the exemption: <fact>, <answer>
      Given the case "uk-us-shop"
      And the answer to "use.stage" is "now-and-then"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art27.uk-representative" <verdict>

      Examples:
        | fact              | answer                | verdict        |
        | use.stage         | live                  | applies        |
        | use.stage         | trying                | applies        |
        | output.kinds      | text, score-of-person | applies        |
        | data.sources      | person, observed      | applies        |
        | data.sources      | person, bought        | applies        |
        | output.infers     | money-situation       | applies        |

    Scenario: Health data on a small scale does not end the exemption by itself where nothing else speaks of risk
      Given the case "uk-us-shop"
      And the answer to "use.stage" is "now-and-then"
      And the answer to "use.technology" is "fixed-rules"
      And the answer to "data.kinds" is "contact, health"
      And the answer to "people.in_use_count" is "9999"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art27.uk-representative" does not apply because of the exception "occasional-low-risk"

    Scenario Outline: On a large scale it does, and so does data on offences: <kinds>
      Given the case "uk-us-shop"
      And the answer to "use.stage" is "now-and-then"
      And the answer to "use.technology" is "fixed-rules"
      And the answer to "data.kinds" is "<kinds>"
      And the answer to "people.in_use_count" is "10000"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art27.uk-representative" <verdict>

      Examples:
        | kinds                | verdict                                                       |
        | contact, health      | applies                                                       |
        | contact, convictions | applies                                                       |
        | contact              | does not apply because of the exception "occasional-low-risk" |

    Scenario: A foreign public body is exempt
      Given the case "uk-us-shop"
      And the answer to "org.kind" is "public-body"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art27.uk-representative" does not apply because of the exception "public-body"

    Scenario: As long as it is not known how often the tool is used, the duty may stand
      Given the case "uk-us-shop"
      And the answer to "use.stage" is not known
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art27.uk-representative" may apply, and "use.stage" would settle it


  Rule: Article 28 - suppliers and their clients

    Scenario Outline: A contract is owed with an outside supplier and with a firm of one's own group, not with one's own branch: <who>
      Given the case "uk-clinic"
      And the answer to "vendor.runs_it" is "<who>"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art28.processor-contract" <verdict>

      Examples:
        | who               | verdict                                           |
        | outside-firm      | applies and is in force from 2020-12-31           |
        | group-company     | applies and is in force from 2020-12-31           |
        | own-branch-abroad | does not apply because its conditions are not met |
        | own-machines      | does not apply because its conditions are not met |

    Scenario: A processor owes the contract although it runs everything itself
      Given the case "uk-transcriber"
      And the answer to "vendor.runs_it" is "own-machines"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art28.processor-contract" applies

    Scenario: A firm with a supplier that the UK GDPR does not reach owes no contract under it
      Given the case "uk-us-shop"
      And the answer to "market.places" is "US-OH"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art28.processor-contract" does not apply because its conditions are not met

    Scenario: As long as it is not known who runs the tool, the contract may be due
      Given the case "uk-clinic"
      And the answer to "vendor.runs_it" is not known
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art28.processor-contract" may apply, and "vendor.runs_it" would settle it


  Rule: Article 30 - the record

    Scenario: Headcount alone never exempts: a workshop of twelve with a tool in regular use keeps a record
      Given the case "uk-workshop"
      When it is assessed as of 2026-11-24
      Then the test "uk-gdpr.ropa-required" is met
      And "uk-gdpr.art30.records" applies

    Scenario Outline: An occasional, harmless use is exempt below 250 staff: <staff>
      Given the case "uk-workshop"
      And the answer to "use.stage" is "now-and-then"
      And the answer to "org.headcount" is "GB: <staff>"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art30.records" <verdict>

      Examples:
        | staff | verdict                                                        |
        | 249   | does not apply because of the exception "small-and-occasional" |
        | 250   | applies                                                        |
        | 251   | applies                                                        |

    Scenario Outline: Each limb of the exemption is needed: <fact>, <answer>
      Given the case "uk-workshop"
      And the answer to "use.technology" is "fixed-rules"
      And the answer to "use.stage" is "now-and-then"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then the test "uk-gdpr.ropa-required" is met
      And "uk-gdpr.art30.records" applies

      Examples:
        | fact             | answer                |
        | use.stage        | live                  |
        | use.stage        | planned               |
        | use.stage        | lab-test              |
        | data.kinds       | contact, health       |
        | data.kinds       | contact, convictions  |
        | output.kinds     | text, score-of-person |
        | data.sources     | observed              |
        | data.sources     | person, bought        |

    Scenario: Without any of them the record is not due
      Given the case "uk-workshop"
      And the answer to "use.technology" is "fixed-rules"
      And the answer to "use.stage" is "now-and-then"
      When it is assessed as of 2026-11-24
      Then the test "uk-gdpr.sign-of-risk" is not met
      And the test "uk-gdpr.ropa-required" is not met

    Scenario Outline: Someone who can come off worse is a sign of risk, whatever decides: <outcomes>
      Given the case "uk-workshop"
      And the answer to "use.stage" is "now-and-then"
      And the answer to "decision.domains" is "low-stakes"
      And the answer to "decision.automation" is "no-decision"
      And the answer to "decision.outcomes" is "<outcomes>"
      When it is assessed as of 2026-11-24
      Then the test "uk-gdpr.sign-of-risk" <met>

      Examples:
        | outcomes     | met        |
        | served-later | is met     |
        | minor        | is not met |

    Scenario: A shop outside British law keeps no record under it
      Given the case "uk-us-shop"
      And the answer to "market.places" is "US-OH"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art30.records" does not apply because its conditions are not met
      And "uk-gdpr.art32.security" does not apply because its conditions are not met

    Scenario: As long as it is not known how often the tool is used, the record may be due
      Given the case "uk-workshop"
      And the answer to "use.stage" is not known
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art30.records" may apply, and "use.stage" would settle it


  Rule: Articles 32 to 34 - security and breaches

    Scenario Outline: The duties around a breach stand before anything happens, and fall due when it does: <event>
      Given the case "uk-workshop"
      And the answer to "org.events" is "<event>"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art33.breach-report" applies and is in force from 2020-12-31
      And "uk-gdpr.art34.breach-to-people" applies and is in force from 2020-12-31
      And "uk-gdpr.art32.security" applies and is in force from 2020-12-31

      Examples:
        | event  |
        | none   |
        | breach |

    Scenario: Encryption spares the word to people about one breach, not the duty as such
      Given the case "uk-workshop"
      And the answer to "org.events" is "breach"
      And the answer to "incident.data" is "strongly-encrypted"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art34.breach-to-people" applies
      And "uk-gdpr.art33.breach-report" applies

    Scenario: A processor reports to its client, not to the regulator
      Given the case "uk-transcriber"
      And the answer to "org.events" is "breach"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art28-processor.own-duties" applies
      And "uk-gdpr.art33.breach-report" does not apply because its conditions are not met


  Rule: Article 37 - the data protection officer

    Scenario Outline: Core work of these kinds calls for an officer once it is large in scale; below the working edge this stays open: <business>, <count>
      Given the case "uk-workshop"
      And the answer to "org.data_business" is "<business>"
      And the answer to "people.in_use_count" is "<count>"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art37.dpo" <verdict>

      Examples:
        | business          | count  | verdict                                           |
        | sensitive-at-core | 9999   | may apply                                         |
        | sensitive-at-core | 10000  | applies and is in force from 2020-12-31           |
        | watches-people    | 10000  | applies and is in force from 2020-12-31           |
        | criminal-at-core  | 10000  | applies and is in force from 2020-12-31           |
        | only-basic-admin  | 500000 | does not apply because its conditions are not met |

    Scenario Outline: Scoring for credit is the core of a lender: <sector>, <purpose>
      Given the case "uk-lender"
      And the answer to "org.sector" is "<sector>"
      And the answer to "use.purposes" is "<purpose>"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art37.dpo" <verdict>

      Examples:
        | sector             | purpose        | verdict        |
        | lender             | credit-scoring | applies        |
        | bank               | credit-scoring | applies        |
        | finance-other      | credit-scoring | applies        |
        | retail-hospitality | credit-scoring | does not apply |
        | lender             | writing        | does not apply |

    Scenario Outline: Whether core work below the edge is large in scale decides only where there is such work and more than one practitioner: <business>, <kind>, <sector>, <answer>
      Given the case "uk-clinic"
      And the answer to "org.data_business" is "<business>"
      And the answer to "org.kind" is "<kind>"
      And the answer to "org.sector" is "<sector>"
      And the open question of law "uk-gdpr.large-scale-below-edge" is settled as <answer>
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art37.dpo" <verdict>

      Examples:
        | business          | kind        | sector      | answer | verdict        |
        | sensitive-at-core | for-profit  | health-care | yes    | applies        |
        | sensitive-at-core | for-profit  | health-care | no     | does not apply |
        | sensitive-at-core | sole-trader | health-care | yes    | does not apply |
        | sensitive-at-core | sole-trader | legal       | yes    | does not apply |
        | sensitive-at-core | sole-trader | other       | yes    | applies        |
        | none              | for-profit  | health-care | yes    | does not apply |

    Scenario: A town hall needs an officer for the smallest use
      Given the case "uk-workshop"
      And the answer to "org.kind" is "public-body"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art37.dpo" applies

    Scenario: A processor whose core work is large in scale needs an officer too
      Given the case "uk-transcriber"
      And the answer to "org.data_business" is "sensitive-at-core"
      And the answer to "people.in_use_count" is "10000"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art37.dpo" applies

    Scenario: A foreign public body that British law does not reach needs none under it
      Given the case "uk-us-shop"
      And the answer to "org.kind" is "public-body"
      And the answer to "market.places" is "US-OH"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art37.dpo" does not apply because its conditions are not met

    Scenario: As long as the core of the business is not known, an officer may be needed
      Given the case "uk-clinic"
      And the answer to "org.data_business" is not known
      And the answer to "people.in_use_count" is "20000"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art37.dpo" may apply, and "org.data_business" would settle it

  Rule: Article 31 - cooperation with the regulator on request

    Scenario Outline: A workshop cooperates since the regulation became British law: <day>
      Given the case "uk-workshop"
      When it is assessed as of <day>
      Then "uk-gdpr.art31.cooperation" applies and is <state> from 2020-12-31

      Examples:
        | day        | state    |
        | 2020-12-30 | upcoming |
        | 2020-12-31 | in force |

    Scenario: Whoever works on clients' orders cooperates too
      Given the case "uk-workshop"
      And the answer to "data.sources" is "clients"
      And the answer to "role.data" is "for-clients"
      When it is assessed as of 2026-11-24
      Then the test "uk-gdpr.processor" is met
      And "uk-gdpr.art31.cooperation" applies

    Scenario: Without data on people there is nothing to answer for
      Given the case "uk-workshop"
      And the answer to "data.about_people" is "no"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art31.cooperation" does not apply because its conditions are not met

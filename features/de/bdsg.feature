Feature: Federal Data Protection Act of Germany
  The BDSG adds to the GDPR where the GDPR leaves room: an officer from 20 people, conditions for data on staff, for scores and for
  machine decisions on insurance benefits. It reaches firms with a place of business in Germany, and firms without any in Europe.

  Rule: Section 1(4) - whom the act reaches

    Scenario Outline: The use of the German office is a question of the set-up, settled as <how>
      Given the case "de-joinery-letters"
      And the answer to "org.established_in" is "DE, FR"
      And the answer to "people.locations" is "FR"
      And the open question of law "de-bdsg.mixed-establishment" is settled as <how>
      When it is assessed as of 2026-11-24
      Then the test "de.here" <here>
      And the test "de-bdsg.reach" <here>

      Examples:
        | how | here       |
        | yes | is met     |
        | no  | is not met |

    Scenario Outline: A <kind> under the act
      Given the case "de-joinery-letters"
      And the answer to "org.kind" is "<kind>"
      When it is assessed as of 2026-11-24
      Then the test "de-bdsg.reach" <reach>

      Examples:
        | kind           | reach      |
        | for-profit     | is met     |
        | sole-trader    | is met     |
        | nonprofit      | is met     |
        | charity        | is met     |
        | public-body    | is open    |
        | private-person | is not met |

    Scenario Outline: A public body follows the federal act only if it is federal: settled as <how>
      Given the case "de-joinery-letters"
      And the answer to "org.kind" is "public-body"
      And the open question of law "de-bdsg.public-body-under-federal-law" is settled as <how>
      When it is assessed as of 2026-11-24
      Then the test "de-bdsg.reach" <reach>

      Examples:
        | how | reach      |
        | yes | is met     |
        | no  | is not met |

    Scenario: The question of the federal public body never concerns a private person
      Given the case "de-joinery-letters"
      And the answer to "org.kind" is "private-person"
      And the open question of law "de-bdsg.public-body-under-federal-law" is settled as yes
      When it is assessed as of 2026-11-24
      Then the test "de-bdsg.reach" is not met

  Rule: Section 38 - data protection officer

    Scenario Outline: The officer is due from 20 people who constantly work on data, not from 10 and not from 250: <handlers>
      Given the case "de-joinery-letters"
      And the answer to "org.data_handlers" is "<handlers>"
      When it is assessed as of 2026-11-24
      Then "de-bdsg.s38.dpo" <verdict>

      Examples:
        | handlers | verdict                                          |
        | 9        | does not apply because its conditions are not met |
        | 10       | does not apply because its conditions are not met |
        | 19       | does not apply because its conditions are not met |
        | 20       | applies and is in force from 2018-05-25           |
        | 21       | applies and is in force from 2018-05-25           |
        | 249      | applies and is in force from 2018-05-25           |
        | 15..25   | may apply, and "org.data_handlers" would settle it |

    Scenario: A maker whose AI holds no data on people counts its 20 people all the same
      Given the case "de-machine-maker"
      And the answer to "org.data_handlers" is "20"
      When it is assessed as of 2026-11-24
      Then "de-bdsg.s38.dpo" applies

    Scenario: The same maker with 19 owes none, since no impact assessment is due either
      Given the case "de-machine-maker"
      When it is assessed as of 2026-11-24
      Then "de-bdsg.s38.dpo" does not apply because its conditions are not met

    Scenario: A use that needs an impact assessment brings in the officer whatever the size
      Given the case "de-bakery-hiring"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.dpia-required" is met
      And "de-bdsg.s38.dpo" applies and is in force from 2018-05-25

    Scenario: Even a sole trader with two people needs one, once an impact assessment is due
      Given the case "de-dental-notes"
      And the answer to "org.data_handlers" is "2"
      And the answer to "people.in_use_count" is "10000"
      When it is assessed as of 2026-11-24
      Then "de-bdsg.s38.dpo" applies

    Scenario: Where only two criteria of the guidelines speak for an impact assessment, the officer is open too
      Given the case "de-dental-notes"
      And the answer to "org.data_handlers" is "2"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.dpia-required" is open
      And "de-bdsg.s38.dpo" may apply

    Scenario Outline: A business with data as its trade needs an officer without any head count: <business>
      Given the case "de-joinery-letters"
      And the answer to "org.data_handlers" is "1"
      And the answer to "org.data_business" is "<business>"
      When it is assessed as of 2026-11-24
      Then "de-bdsg.s38.dpo" <verdict>

      Examples:
        | business                | verdict        |
        | sells-people-data       | applies        |
        | sells-scores-or-reports | applies        |
        | market-research         | applies        |
        | only-basic-admin        | does not apply |
        | watches-people          | does not apply |

    Scenario: A processor counts like a controller
      Given the case "de-joinery-letters"
      And the answer to "role.deeds" is "sells-it"
      And the answer to "role.data" is "for-clients"
      And the answer to "org.data_business" is "market-research"
      When it is assessed as of 2026-11-24
      Then "de-bdsg.s38.dpo" applies

    Scenario: A research firm whose tool holds no data on people is not asked for an officer because of this tool
      Given the case "de-joinery-letters"
      And the answer to "data.about_people" is "no"
      And the answer to "org.data_business" is "market-research"
      When it is assessed as of 2026-11-24
      Then "de-bdsg.s38.dpo" does not apply because its conditions are not met

    Scenario: A firm of another Member State with German customers follows its own law
      Given the case "de-bakery-hiring"
      And the answer to "org.established_in" is "FR"
      And the answer to "org.data_business" is "market-research"
      When it is assessed as of 2026-11-24
      Then "de-bdsg.s38.dpo" does not apply because its conditions are not met

    Scenario: Selling people data from Ohio to Germans needs the officer
      Given the case "gdpr-us-shop"
      And the answer to "market.places" is "US-OH, DE"
      And the answer to "people.locations" is "US-OH, DE"
      And the answer to "org.data_business" is "sells-people-data"
      When it is assessed as of 2026-11-24
      Then "de-bdsg.s38.dpo" applies

    Scenario: A shop in Ohio with German buyers may need the officer, for it is open whether its staff abroad counts
      Given the case "gdpr-us-shop"
      And the answer to "market.places" is "US-OH, DE"
      And the answer to "people.locations" is "US-OH, DE"
      And the answer to "interaction.direct" is "no"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.dpia-required" is not met
      And "de-bdsg.s38.dpo" may apply

    Scenario Outline: The head count abroad settled as <how>
      Given the case "gdpr-us-shop"
      And the answer to "market.places" is "US-OH, DE"
      And the answer to "people.locations" is "US-OH, DE"
      And the answer to "interaction.direct" is "no"
      And the open question of law "de-bdsg.s38-head-count-abroad" is settled as <how>
      When it is assessed as of 2026-11-24
      Then "de-bdsg.s38.dpo" <verdict>

      Examples:
        | how | verdict        |
        | yes | applies        |
        | no  | does not apply |

    Scenario: A shop in Ohio outside the GDPR owes no German officer, however its staff is counted
      Given the case "gdpr-us-shop"
      And the answer to "market.places" is "US-OH"
      And the answer to "people.locations" is "US-OH, DE"
      And the open question of law "de-bdsg.s38-head-count-abroad" is settled as yes
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.applies" is not met
      And "de-bdsg.s38.dpo" does not apply because its conditions are not met

    Scenario: The count abroad is no question for a firm in Germany
      Given the case "de-joinery-letters"
      And the open question of law "de-bdsg.s38-head-count-abroad" is settled as yes
      When it is assessed as of 2026-11-24
      Then "de-bdsg.s38.dpo" does not apply because its conditions are not met

    Scenario Outline: Section 38 is for bodies that are not public: <kind>
      Given the case "de-joinery-letters"
      And the answer to "org.data_handlers" is "40"
      And the answer to "org.kind" is "<kind>"
      When it is assessed as of 2026-11-24
      Then "de-bdsg.s38.dpo" <verdict>

      Examples:
        | kind        | verdict                                           |
        | charity     | applies                                           |
        | public-body | does not apply because its conditions are not met |

    Scenario Outline: The act of 2018 on <day> (Section 38)
      Given the case "de-joinery-letters"
      And the answer to "org.data_handlers" is "20"
      When it is assessed as of <day>
      Then "de-bdsg.s38.dpo" applies and is <status> from 2018-05-25

      Examples:
        | day        | status   |
        | 2018-05-24 | upcoming |
        | 2018-05-25 | in force |

    Scenario: The officer of the GDPR comes on top, and does not push the German one aside
      Given the case "de-records-host"
      When it is assessed as of 2026-11-24
      Then these duties apply and are in force:
        | eu-gdpr.art37.dpo |
        | de-bdsg.s38.dpo   |

  Rule: Section 26 - data on staff and applicants

    Scenario: Sorting applications in Cologne needs a ground in the GDPR itself
      Given the case "de-bakery-hiring"
      When it is assessed as of 2026-11-24
      Then "de-bdsg.s26.employment-data" applies and is in force from 2018-05-25
      And "eu-gdpr.art6.legal-basis" applies

    Scenario Outline: Who is staff in this sense: <group>
      Given the case "de-bakery-hiring"
      And the answer to "people.groups" is "<group>"
      When it is assessed as of 2026-11-24
      Then "de-bdsg.s26.employment-data" <verdict>

      Examples:
        | group             | verdict                                           |
        | applicants        | applies                                           |
        | employees         | applies                                           |
        | former-employees  | applies                                           |
        | contractors       | may apply                                         |
        | platform-workers  | may apply                                         |
        | customers         | does not apply because its conditions are not met |
        | business-contacts | does not apply because its conditions are not met |

    Scenario Outline: Freelancers who live off one client: settled as <how>
      Given the case "de-bakery-hiring"
      And the answer to "people.groups" is "<group>"
      And the open question of law "de-bdsg.s26-dependent-contractors" is settled as <how>
      When it is assessed as of 2026-11-24
      Then "de-bdsg.s26.employment-data" <verdict>

      Examples:
        | how | group            | verdict        |
        | yes | contractors      | applies        |
        | yes | platform-workers | applies        |
        | no  | contractors      | does not apply |
        | yes | customers        | does not apply |

    Scenario: As long as the staff in Germany is not known, it may apply
      Given the case "de-bakery-hiring"
      And the answer to "org.headcount" is not known
      And the answer to "employment.job_places" is "AT"
      When it is assessed as of 2026-11-24
      Then the test "de.employer" is open
      And "de-bdsg.s26.employment-data" may apply, and "org.headcount" would settle it

    Scenario: A provider that only follows its client's orders is not the employer that must name the ground
      Given the case "de-bakery-hiring"
      And the answer to "role.deeds" is "sells-it"
      And the answer to "role.data" is "for-clients"
      When it is assessed as of 2026-11-24
      Then "de-bdsg.s26.employment-data" does not apply because its conditions are not met

    Scenario: A French employer without a German place of business follows French law for applicants in Germany
      Given the case "de-bakery-hiring"
      And the answer to "org.established_in" is "FR"
      When it is assessed as of 2026-11-24
      Then "de-bdsg.s26.employment-data" does not apply because its conditions are not met

    Scenario: As long as it is not known whose data it is, it may apply
      Given the case "de-bakery-hiring"
      And the answer to "people.groups" is not known
      When it is assessed as of 2026-11-24
      Then "de-bdsg.s26.employment-data" may apply, and "people.groups" would settle it

    Scenario Outline: The act of 2018 on <day> (Section 26)
      Given the case "de-bakery-hiring"
      When it is assessed as of <day>
      Then "de-bdsg.s26.employment-data" applies and is <status> from 2018-05-25

      Examples:
        | day        | status   |
        | 2018-05-24 | upcoming |
        | 2018-05-25 | in force |

  Rule: Section 31 - scores used for contracts

    Scenario: A shop that acts on a bureau's score for instalments keeps to the conditions
      Given the case "de-furniture-instalments"
      When it is assessed as of 2026-11-24
      Then "de-bdsg.s31.scoring" applies and is in force from 2018-05-25

    Scenario: The section permits nothing: a machine alone still needs a ground of Article 22
      Given the case "de-furniture-instalments"
      And the answer to "decision.automation" is "machine-alone"
      And the answer to "data.grounds" is "own-interest"
      When it is assessed as of 2026-11-24
      Then "de-bdsg.s31.scoring" applies
      And "eu-gdpr.art22.no-solely-automated-decision" applies
      And "eu-gdpr.art22.no-solely-automated-decision" stands in the tier "stop"

    Scenario Outline: What the score counts for: <domain>
      Given the case "de-furniture-instalments"
      And the answer to "decision.domains" is "<domain>"
      When it is assessed as of 2026-11-24
      Then the test "de-bdsg.s31-contract" <test>
      And "de-bdsg.s31.scoring" <verdict>

      Examples:
        | domain           | test       | verdict        |
        | credit           | is met     | applies        |
        | other-finance    | is met     | applies        |
        | housing          | is met     | applies        |
        | insurance        | is met     | applies        |
        | essential-goods  | is met     | applies        |
        | price-or-terms   | is met     | applies        |
        | account-access   | is met     | applies        |
        | job              | is not met | does not apply |
        | public-benefits  | is not met | does not apply |
        | justice          | is not met | does not apply |
        | advertising-only | is not met | does not apply |
        | none             | is not met | does not apply |

    Scenario Outline: A forecast for <domain> may fall under the section
      Given the case "de-furniture-instalments"
      And the answer to "decision.domains" is "<domain>"
      And the answer to "output.kinds" is "prediction-about-person"
      When it is assessed as of 2026-11-24
      Then the test "de-bdsg.s31-contract" is open
      And "de-bdsg.s31.scoring" may apply

      Examples:
        | domain           |
        | job              |
        | pay-or-promotion |
        | education        |
        | health-care      |
        | other-matter     |

    Scenario Outline: Forecasts outside commerce settled as <how>, with <kind> for <domain>
      Given the case "de-furniture-instalments"
      And the answer to "decision.domains" is "<domain>"
      And the answer to "output.kinds" is "<kind>"
      And the open question of law "de-bdsg.s31-other-contracts" is settled as <how>
      When it is assessed as of 2026-11-24
      Then "de-bdsg.s31.scoring" <verdict>

      Examples:
        | how | kind                    | domain          | verdict        |
        | yes | prediction-about-person | job             | applies        |
        | no  | prediction-about-person | job             | does not apply |
        | yes | score-of-person         | job             | does not apply |
        | yes | prediction-about-person | public-benefits | does not apply |

    Scenario Outline: What is forecast: <kind> about <infers>
      Given the case "de-furniture-instalments"
      And the answer to "use.purposes" is "data-analysis"
      And the answer to "output.kinds" is "<kind>"
      And the answer to "output.infers" is "<infers>"
      When it is assessed as of 2026-11-24
      Then the test "de-bdsg.s31-behaviour" <test>
      And "de-bdsg.s31.scoring" <verdict>

      Examples:
        | kind                    | infers              | test       | verdict        |
        | score-of-person         | money-situation     | is met     | applies        |
        | prediction-about-person | money-situation     | is met     | applies        |
        | score-of-person         | personality         | is met     | applies        |
        | score-of-person         | crime-risk          | is met     | applies        |
        | score-of-person         | interests-behaviour | is met     | applies        |
        | score-of-person         | work-performance    | is met     | applies        |
        | score-of-person         | health              | is not met | does not apply |
        | score-of-person         | none                | is not met | does not apply |
        | score-of-firm           | money-situation     | is not met | does not apply |
        | ranking-of-people       | money-situation     | is not met | does not apply |

    Scenario: A tool bought to judge who can pay counts whatever else is said of it
      Given the case "de-furniture-instalments"
      And the answer to "output.infers" is "none"
      When it is assessed as of 2026-11-24
      Then the test "de-bdsg.s31-behaviour" is met

    Scenario: As long as what it works out is not known, it may apply
      Given the case "de-furniture-instalments"
      And the answer to "use.purposes" is "data-analysis"
      And the answer to "output.infers" is not known
      When it is assessed as of 2026-11-24
      Then "de-bdsg.s31.scoring" may apply, and "output.infers" would settle it

    Scenario: The bureau that only makes and sells the score does not use it for a contract
      Given the case "de-furniture-instalments"
      And the answer to "role.deeds" is "built-it, sells-it"
      And the answer to "role.data" is "we-decide"
      When it is assessed as of 2026-11-24
      Then "de-bdsg.s31.scoring" does not apply because its conditions are not met

    Scenario: A score without data about people is outside
      Given the case "de-furniture-instalments"
      And the answer to "data.about_people" is "no"
      When it is assessed as of 2026-11-24
      Then "de-bdsg.s31.scoring" does not apply because its conditions are not met

    Scenario Outline: A lender in <place> with applicants in Germany
      Given the case "de-furniture-instalments"
      And the answer to "org.established_in" is "<place>"
      When it is assessed as of 2026-11-24
      Then "de-bdsg.s31.scoring" <verdict>

      Examples:
        | place | verdict        |
        | NL    | does not apply |
        | GB    | applies        |

    Scenario Outline: The act of 2018 on <day> (Section 31)
      Given the case "de-furniture-instalments"
      When it is assessed as of <day>
      Then "de-bdsg.s31.scoring" applies and is <status> from 2018-05-25

      Examples:
        | day        | status   |
        | 2018-05-24 | upcoming |
        | 2018-05-25 | in force |

  Rule: Section 37 - insurance benefits decided by machine

    Scenario: An insurer that refuses pet claims by machine on the strength of a law must stop: neither case of the section is met
      Given the case "de-pet-insurer"
      When it is assessed as of 2026-11-24
      Then "de-bdsg.s37.insurance-adm" applies and is in force from 2018-05-25
      And "de-bdsg.s37.insurance-adm" stands in the tier "stop"

    Scenario: A health insurer that applies medical fee rules is not stopped, but must offer a person
      Given the case "de-pet-insurer"
      And the answer to "org.sector" is "insurer-life-health"
      When it is assessed as of 2026-11-24
      Then "de-bdsg.s37.insurance-adm" applies
      And "de-bdsg.s37.insurance-adm" stands in the tier "do-now"

    Scenario: Nor is one whose tool decides who pays for care
      Given the case "de-pet-insurer"
      And the answer to "decision.domains" is "health-care"
      When it is assessed as of 2026-11-24
      Then "de-bdsg.s37.insurance-adm" applies
      And "de-bdsg.s37.insurance-adm" stands in the tier "do-now"

    Scenario: A machine that only ever grants is what the section allows, and at most open
      Given the case "de-pet-insurer"
      And the answer to "decision.outcomes" is "granted-only"
      When it is assessed as of 2026-11-24
      Then "de-bdsg.s37.insurance-adm" may apply
      And "de-bdsg.s37.insurance-adm" stands in the tier "do-now"

    Scenario: Where Article 22 covers favourable decisions too, the section applies to them and permits them
      Given the case "de-pet-insurer"
      And the answer to "decision.outcomes" is "granted-only"
      And the open question of law "eu-gdpr.favourable-decisions" is settled as yes
      When it is assessed as of 2026-11-24
      Then "de-bdsg.s37.insurance-adm" applies
      And "de-bdsg.s37.insurance-adm" stands in the tier "do-now"

    Scenario Outline: The ground relied on: <ground>
      Given the case "de-pet-insurer"
      And the answer to "data.grounds" is "<ground>"
      When it is assessed as of 2026-11-24
      Then "de-bdsg.s37.insurance-adm" <verdict>

      Examples:
        | ground                             | verdict                                           |
        | law-requires-it                    | applies                                           |
        | own-interest                       | applies                                           |
        | they-agreed                        | applies                                           |
        | contract-needs-it                  | does not apply because its conditions are not met |
        | explicit-yes                       | does not apply because its conditions are not met |
        | law-requires-it, contract-needs-it | does not apply because its conditions are not met |

    Scenario: As long as the ground is not known, it may apply
      Given the case "de-pet-insurer"
      And the answer to "data.grounds" is not known
      When it is assessed as of 2026-11-24
      Then "de-bdsg.s37.insurance-adm" may apply, and "data.grounds" would settle it

    Scenario Outline: Who decides: <sector>
      Given the case "de-pet-insurer"
      And the answer to "org.sector" is "<sector>"
      When it is assessed as of 2026-11-24
      Then "de-bdsg.s37.insurance-adm" <verdict>

      Examples:
        | sector              | verdict        |
        | insurer-other       | applies        |
        | insurer-life-health | applies        |
        | finance-other       | does not apply |
        | bank                | does not apply |

    Scenario: A person with power who decides takes the case out
      Given the case "de-pet-insurer"
      And the answer to "decision.automation" is "person-decides-with-hints"
      When it is assessed as of 2026-11-24
      Then "de-bdsg.s37.insurance-adm" does not apply because its conditions are not met

    Scenario: An insurer's hiring by machine is not about an insurance benefit
      Given the case "de-pet-insurer"
      And the answer to "decision.domains" is "job"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.art22" is met
      And "de-bdsg.s37.insurance-adm" does not apply because its conditions are not met

    Scenario: An Austrian insurer without a German place of business is outside the act
      Given the case "de-pet-insurer"
      And the answer to "org.established_in" is "AT"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.art22" is met
      And "de-bdsg.s37.insurance-adm" does not apply because its conditions are not met

    Scenario Outline: The act of 2018 on <day> (Section 37)
      Given the case "de-pet-insurer"
      When it is assessed as of <day>
      Then "de-bdsg.s37.insurance-adm" applies and is <status> from 2018-05-25

      Examples:
        | day        | status   |
        | 2018-05-24 | upcoming |
        | 2018-05-25 | in force |

  Rule: Section 38(1) - ten people until November 2019, twenty since

    Scenario Outline: With <people> people on <day> an officer is due: <verdict>
      Given the case "de-joinery-letters"
      And the answer to "org.data_handlers" is "<people>"
      When it is assessed as of <day>
      Then "de-bdsg.s38.dpo" <verdict>

      Examples:
        | people | day                              | verdict                                           |
        | 9      | {day before: de-bdsg.second-act} | does not apply because its conditions are not met |
        | 10     | {day before: de-bdsg.second-act} | applies and is in force from 2018-05-25           |
        | 15     | {day before: de-bdsg.second-act} | applies and is in force from 2018-05-25           |
        | 15     | {day: de-bdsg.second-act}        | does not apply because its conditions are not met |
        | 19     | {day: de-bdsg.second-act}        | does not apply because its conditions are not met |
        | 20     | {day before: de-bdsg.second-act} | applies and is in force from 2018-05-25           |
        | 20     | {day: de-bdsg.second-act}        | applies and is in force from 2018-05-25           |
        | 15     | 2018-05-24                       | applies and is upcoming from 2018-05-25           |

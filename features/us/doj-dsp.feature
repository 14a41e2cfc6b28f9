Feature: Justice Department Data Security Program
  US persons may not sell bulk data on Americans to receivers tied to six countries, may let suppliers and staff tied to them in only
  under CISA's requirements, and put a no-resale clause in contracts with any other foreign buyer. More than the figure, not at it.

  Rule: 28 CFR 202.302 - sale abroad outside the six countries

    Scenario Outline: Brokerage with foreign persons outside the six countries: <what>
      Given the case "us-fed-data-broker"
      And the answer to "sharing.concern_ties" is "none"
      And the answer to "<fact1>" is "<answer1>"
      And the answer to "<fact2>" is "<answer2>"
      When it is assessed as of 2026-11-24
      Then the test "us-doj-dsp.foreign-brokerage" <verdict>

      Examples:
        | what                                     | fact1              | answer1          | fact2            | answer2    | verdict    |
        | a buyer in Singapore                     | sharing.places     | US-NY, SG        | sharing.us_bulk  | ids-over-100000 | is met     |
        | a buyer in France, of the G7             | sharing.places     | FR               | sharing.us_bulk  | ids-over-100000 | is met     |
        | buyers in the United States only         | sharing.places     | US-NY            | sharing.us_bulk  | ids-over-100000 | is not met |
        | a buyer in Puerto Rico only              | sharing.places     | PR               | sharing.us_bulk  | ids-over-100000 | is not met |
        | below the amounts                        | sharing.places     | SG               | sharing.us_bulk  | none       | is not met |
        | given to researchers, not sold           | sharing.recipients | researchers      | sharing.us_bulk  | ids-over-100000 | is not met |
        | a broker outside the United States       | org.established_in | FR               | sharing.us_bulk  | ids-over-100000 | is not met |

    Scenario Outline: Buyers who sit only in a country of concern are no case for the clause: <place>
      Given the case "us-fed-data-broker"
      And the answer to "sharing.places" is "US-NY, <place>"
      And the answer to "market.places" is "US-VA, <place>"
      When it is assessed as of 2026-11-24
      Then the test "us-doj-dsp.foreign-brokerage" is not met

      Examples:
        | place |
        | CN    |
        | HK    |
        | MO    |
        | RU    |
        | IR    |
        | KP    |
        | CU    |
        | VE    |

    Scenario Outline: A model trained on data about people and licensed abroad: <what>
      Given the case "us-fed-data-broker"
      And the answer to "sharing.recipients" is "none"
      And the answer to "sharing.concern_ties" is "none"
      And the answer to "role.deeds" is "<deeds>"
      And the answer to "training.level" is "<level>"
      And the answer to "training.data" is "own-people-data"
      And the answer to "market.places" is "<market>"
      When it is assessed as of 2026-11-24
      Then the test "us-doj-dsp.foreign-brokerage" <verdict>

      Examples:
        | what                                      | deeds                       | level        | market    | verdict    |
        | licensed to firms in Singapore            | built-it, licenses-to-others | light-tuning | US-VA, SG | is met     |
        | sold in the United States only            | built-it, licenses-to-others | light-tuning | US-VA     | is not met |
        | kept for own use                          | built-it, uses-it            | light-tuning | US-VA, SG | is not met |
        | not trained                               | built-it, licenses-to-others | none         | US-VA, SG | is not met |

    Scenario Outline: A model licensed to a country of concern only is no case for the clause: <place>
      Given the case "us-fed-data-broker"
      And the answer to "sharing.recipients" is "none"
      And the answer to "role.deeds" is "built-it, licenses-to-others"
      And the answer to "training.level" is "light-tuning"
      And the answer to "training.data" is "own-people-data"
      And the answer to "market.places" is "US-VA, <place>"
      When it is assessed as of 2026-11-24
      Then the test "us-doj-dsp.foreign-brokerage" is not met

      Examples:
        | place |
        | CN    |
        | HK    |
        | MO    |
        | RU    |
        | IR    |
        | KP    |
        | CU    |
        | VE    |

    Scenario Outline: Selling data at home and a trained model of one's own that is not offered abroad: <what>
      Given the case "us-fed-data-broker"
      And the answer to "sharing.concern_ties" is "owned-20-to-49"
      And the answer to "sharing.places" is "US-NY"
      And the answer to "sharing.us_bulk" is "ids-over-100000"
      And the answer to "market.places" is "US-VA, SG"
      And the answer to "role.deeds" is "<deeds>"
      And the answer to "training.level" is "<level>"
      And the answer to "training.data" is "own-people-data"
      When it is assessed as of 2026-11-24
      Then the test "us-doj-dsp.foreign-brokerage" <verdict>

      Examples:
        | what                                    | deeds                        | level             | verdict    |
        | the trained model is offered abroad too | built-it, licenses-to-others | light-tuning      | is met     |
        | the trained model stays in the house    | built-it, uses-it            | light-tuning      | is not met |
        | the model on offer was not trained      | built-it, licenses-to-others | looks-up-documents | is not met |

    Scenario: Gifts to researchers abroad are no brokerage, whatever ties they have
      Given the case "us-fed-data-broker"
      And the answer to "sharing.concern_ties" is "cuba-venezuela"
      And the answer to "sharing.recipients" is "researchers"
      And the answer to "sharing.places" is "SG"
      When it is assessed as of 2026-11-24
      Then the test "us-doj-dsp.foreign-brokerage" is not met

    Scenario: While the buyers' places are not known, it stays open
      Given the case "us-fed-data-broker"
      And the answer to "sharing.concern_ties" is "none"
      And the answer to "sharing.places" is not known
      And the answer to "sharing.us_bulk" is "ids-over-100000"
      When it is assessed as of 2026-11-24
      Then the test "us-doj-dsp.foreign-brokerage" is open

    Scenario: The clause starts on 8 April 2025: the day before
      Given the case "us-fed-data-broker"
      When it is assessed as of 2025-04-07
      Then "us-doj-dsp.302.onward-clause" applies and is upcoming from 2025-04-08

    Scenario: The clause starts on 8 April 2025: the day itself
      Given the case "us-fed-data-broker"
      When it is assessed as of 2025-04-08
      Then "us-doj-dsp.302.onward-clause" applies and is in force from 2025-04-08

    Scenario: An ordinary supplier in a friendly country needs no clause
      Given the case "us-fed2-tax-office"
      And the answer to "vendor.places" is "CA-ON"
      When it is assessed as of 2026-11-24
      Then "us-doj-dsp.302.onward-clause" does not apply because its conditions are not met
      And "us-doj-dsp.401.security-requirements" does not apply because its conditions are not met

    Scenario: While the amounts are not known, the clause may be due
      Given the case "us-fed-data-broker"
      And the answer to "sharing.us_bulk" is not known
      When it is assessed as of 2026-11-24
      Then "us-doj-dsp.302.onward-clause" may apply, and "sharing.us_bulk" would settle it

  Rule: 28 CFR 202.301, 202.303 - prohibited deals

    Scenario: The ban starts on 8 April 2025: the day before
      Given the case "us-fed-data-broker"
      When it is assessed as of 2025-04-07
      Then "us-doj-dsp.301.prohibited-brokerage" applies and is upcoming from 2025-04-08

    Scenario: The ban starts on 8 April 2025: the day itself
      Given the case "us-fed-data-broker"
      When it is assessed as of 2025-04-08
      Then "us-doj-dsp.301.prohibited-brokerage" applies and is in force from 2025-04-08
      And "us-doj-dsp.301.prohibited-brokerage" stands in the tier "stop"

    Scenario Outline: Six countries and 50 %, not four and 20 %: <what>
      Given the case "us-fed-data-broker"
      And the answer to "data.kinds" is "contact, device-ids, location"
      And the answer to "sharing.concern_ties" is "<tie>"
      When it is assessed as of 2026-11-24
      Then "us-doj-dsp.301.prohibited-brokerage" <data-rule>
      And "us-padfaa.no-broker-transfer" <padfaa>

      Examples:
        | what                | tie               | data-rule                                         | padfaa                                            |
        | owned half from Iran | owned-50-or-more | applies                                           | applies                                           |
        | owned a third       | owned-20-to-49    | does not apply because its conditions are not met | applies                                           |
        | a buyer in Cuba     | cuba-venezuela    | applies                                           | does not apply because its conditions are not met |

    Scenario: Licensing a model trained on bulk data to a covered person counts as selling the data
      Given the case "us-fed-data-broker"
      And the answer to "sharing.recipients" is "none"
      And the answer to "role.deeds" is "built-it, licenses-to-others"
      And the answer to "training.level" is "light-tuning"
      And the answer to "training.data" is "own-people-data"
      And the answer to "sharing.concern_ties" is "owned-50-or-more"
      And the answer to "sharing.us_bulk" is "ids-over-100000"
      When it is assessed as of 2026-11-24
      Then "us-doj-dsp.301.prohibited-brokerage" applies

    Scenario: A maker of such a model with no other receiver is asked about its buyers
      Given the case "us-fed-data-broker"
      And the answer to "sharing.recipients" is "none"
      And the answer to "role.deeds" is "built-it, licenses-to-others"
      And the answer to "training.level" is "light-tuning"
      And the answer to "training.data" is "own-people-data"
      And the answer to "sharing.concern_ties" is not known
      And the answer to "sharing.us_bulk" is "ids-over-100000"
      When it is assessed as of 2026-11-24
      Then "us-doj-dsp.301.prohibited-brokerage" may apply, and "sharing.concern_ties" would settle it

    Scenario: Coded or encrypted data counts like any other
      Given the case "us-fed-data-broker"
      And the answer to "data.form" is "coded"
      And the answer to "in_place.controls" is "strong-encryption"
      When it is assessed as of 2026-11-24
      Then "us-doj-dsp.301.prohibited-brokerage" applies

    Scenario Outline: Anonymous data counts too when it is sold: <what>
      Given the case "us-fed-data-broker"
      And the answer to "data.about_people" is "no"
      And the answer to "use.purposes" is "<purpose>"
      When it is assessed as of 2026-11-24
      Then "us-doj-dsp.301.prohibited-brokerage" <verdict>

      Examples:
        | what                               | purpose       | verdict                                           |
        | a broker of anonymous records      | data-trade    | applies                                           |
        | a forecast without data on people  | data-analysis | does not apply because its conditions are not met |

    Scenario: Gene data within the group is barred even where nothing is sold
      Given the case "us-fed2-gene-lab"
      When it is assessed as of 2026-11-24
      Then "us-doj-dsp.301.prohibited-brokerage" applies
      And "us-doj-dsp.301.prohibited-brokerage" stands in the tier "stop"

    Scenario: A shop with other bulk data and only staff abroad is not selling
      Given the case "us-fed2-call-centre"
      When it is assessed as of 2026-11-24
      Then "us-doj-dsp.301.prohibited-brokerage" does not apply because its conditions are not met

    Scenario: A broker outside the United States is no US person
      Given the case "us-fed-data-broker"
      And the answer to "org.established_in" is "FR"
      When it is assessed as of 2026-11-24
      Then "us-doj-dsp.301.prohibited-brokerage" does not apply because its conditions are not met

  Rule: 28 CFR 202.506 - plain staff administration inside the group

    Scenario Outline: Staff data that goes to the group for payroll is exempt: <id>
      Given the case "us-fed2-gene-lab"
      And the answer to "use.purposes" is "accounting-admin"
      And the answer to "people.groups" is "employees"
      When it is assessed as of 2026-11-24
      Then "<id>" does not apply because of the exception "group-staff-administration"

      Examples:
        | id                                          |
        | us-doj-dsp.301.prohibited-brokerage         |
        | us-doj-dsp.401.security-requirements        |
        | us-doj-dsp.1001.compliance-programme        |
        | us-doj-dsp.1002.audit                       |
        | us-doj-dsp.1101-1104.records-and-reports    |

    Scenario Outline: Training a model on the staff data is no longer plain administration: <id>
      Given the case "us-fed2-gene-lab"
      And the answer to "use.purposes" is "accounting-admin"
      And the answer to "people.groups" is "employees"
      And the answer to "role.deeds" is "built-it, uses-it"
      And the answer to "training.level" is "light-tuning"
      When it is assessed as of 2026-11-24
      Then "<id>" applies

      Examples:
        | id                                          |
        | us-doj-dsp.301.prohibited-brokerage         |
        | us-doj-dsp.401.security-requirements        |
        | us-doj-dsp.1001.compliance-programme        |
        | us-doj-dsp.1002.audit                       |
        | us-doj-dsp.1101-1104.records-and-reports    |

    Scenario: An exempt firm that turns down a forbidden offer reports it all the same
      Given the case "us-fed2-gene-lab"
      And the answer to "use.purposes" is "accounting-admin"
      And the answer to "people.groups" is "employees"
      And the answer to "org.events" is "data-deal-refused"
      When it is assessed as of 2026-11-24
      Then "us-doj-dsp.1101-1104.records-and-reports" applies

  Rule: 28 CFR 202.401 - restricted deals

    Scenario: The requirements start on 8 April 2025: the day before
      Given the case "us-fed2-call-centre"
      When it is assessed as of 2025-04-07
      Then "us-doj-dsp.401.security-requirements" applies and is upcoming from 2025-04-08

    Scenario: The requirements start on 8 April 2025: the day itself
      Given the case "us-fed2-call-centre"
      When it is assessed as of 2025-04-08
      Then "us-doj-dsp.401.security-requirements" applies and is in force from 2025-04-08

    Scenario: Good controls of one's own make do not replace those of CISA
      Given the case "us-fed2-call-centre"
      And the answer to "in_place.controls" is "strong-encryption, we-keep-logs"
      When it is assessed as of 2026-11-24
      Then "us-doj-dsp.401.security-requirements" applies

    Scenario: Data on US machines is reached all the same if staff living there can open it
      Given the case "us-fed2-call-centre"
      And the answer to "vendor.runs_it" is "own-machines"
      When it is assessed as of 2026-11-24
      Then "us-doj-dsp.401.security-requirements" applies

    Scenario: A firm of the group in China that gets the data needs them too
      Given the case "us-fed2-gene-lab"
      When it is assessed as of 2026-11-24
      Then "us-doj-dsp.401.security-requirements" applies

    Scenario Outline: No covered tie, or no bulk data, no requirements: <what>
      Given the case "us-fed2-call-centre"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then these duties do not apply:
        | us-doj-dsp.401.security-requirements     |
        | us-doj-dsp.1001.compliance-programme     |
        | us-doj-dsp.1002.audit                    |
        | us-doj-dsp.1101-1104.records-and-reports |

      Examples:
        | what                      | fact                 | answer         |
        | a third owned from China  | sharing.concern_ties | owned-20-to-49 |
        | below the amounts         | sharing.us_bulk      | none           |
        | a firm in France          | org.established_in   | FR             |

    Scenario Outline: While the ties are not known, these duties may apply: <id>
      Given the case "us-fed2-call-centre"
      And the answer to "sharing.concern_ties" is not known
      When it is assessed as of 2026-11-24
      Then "<id>" may apply, and "sharing.concern_ties" would settle it

      Examples:
        | id                                       |
        | us-doj-dsp.401.security-requirements     |
        | us-doj-dsp.1001.compliance-programme     |
        | us-doj-dsp.1002.audit                    |
        | us-doj-dsp.1101-1104.records-and-reports |

    Scenario Outline: Too few people for any amount, so nobody is asked about ties: <what>
      Given the case "us-fed2-call-centre"
      And the answer to "sharing.concern_ties" is not known
      And the answer to "sharing.us_bulk" is not known
      And the answer to "org.sector" is "retail-hospitality"
      And the answer to "data.kinds" is "<kinds>"
      And the answer to "bio.uses" is "none"
      And the answer to "people.in_use_count" is "<people>"
      When it is assessed as of 2026-11-24
      Then these duties do not apply:
        | us-doj-dsp.301.prohibited-brokerage      |
        | us-doj-dsp.302.onward-clause             |
        | us-doj-dsp.401.security-requirements     |
        | us-doj-dsp.1001.compliance-programme     |
        | us-doj-dsp.1002.audit                    |
        | us-doj-dsp.1101-1104.records-and-reports |

      Examples:
        | what                                   | kinds               | people |
        | a shop with 10,000 customers           | contact, money      | 10000  |
        | a practice with 10,000 patients        | contact, health     | 10000  |
        | face patterns of exactly 1,000 people  | contact, biometric  | 1000   |
        | protein data on exactly 1,000 people   | contact, other-omic | 1000   |

    Scenario Outline: Enough people, or data for which a few are enough: <what>
      Given the case "us-fed2-call-centre"
      And the answer to "sharing.concern_ties" is not known
      And the answer to "sharing.us_bulk" is not known
      And the answer to "data.kinds" is "<kinds>"
      And the answer to "bio.uses" is "<uses>"
      And the answer to "people.in_use_count" is "<people>"
      When it is assessed as of 2026-11-24
      Then "us-doj-dsp.401.security-requirements" may apply, and "sharing.concern_ties" would settle it

      Examples:
        | what                              | kinds                  | uses       | people |
        | more than 10,000 people           | contact, money         | none       | 10001  |
        | face patterns of over 1,000       | contact, biometric     | none       | 1001   |
        | protein data on over 1,000        | contact, other-omic    | none       | 1001   |
        | voices that prove who one is      | contact, pictures-voice | verify-one | 1001   |
        | gene data on a few                | contact, genetic       | none       | 150    |
        | exact whereabouts of a few        | contact, location      | none       | 150    |
        | military service of a few         | contact, military      | none       | 150    |

    Scenario Outline: A model of one's own can hold more than the tool handles in a year: <data>
      Given the case "us-fed2-call-centre"
      And the answer to "sharing.concern_ties" is not known
      And the answer to "sharing.us_bulk" is not known
      And the answer to "data.kinds" is "contact"
      And the answer to "people.in_use_count" is "150"
      And the answer to "role.deeds" is "built-it, uses-it"
      And the answer to "training.level" is "<level>"
      And the answer to "training.data" is "<data>"
      When it is assessed as of 2026-11-24
      Then "us-doj-dsp.401.security-requirements" <verdict>

      Examples:
        | level              | data               | verdict                                                 |
        | looks-up-documents | own-people-data    | may apply, and "sharing.concern_ties" would settle it   |
        | light-tuning       | client-data        | may apply, and "sharing.concern_ties" would settle it   |
        | heavy-retraining   | web-scraped        | may apply, and "sharing.concern_ties" would settle it   |
        | from-scratch       | bought-or-licensed | may apply, and "sharing.concern_ties" would settle it   |
        | light-tuning       | made-up-data       | does not apply because its conditions are not met       |
        | none               | own-people-data    | does not apply because its conditions are not met       |

    Scenario Outline: Anonymous data counts, so firms likely to hold it are asked: <what>
      Given the case "us-fed2-call-centre"
      And the answer to "sharing.concern_ties" is not known
      And the answer to "sharing.us_bulk" is not known
      And the answer to "data.about_people" is "no"
      And the answer to "org.sector" is "<sector>"
      And the answer to "use.purposes" is "<purpose>"
      And the answer to "health.activity" is "<health>"
      And the answer to "people.in_use_count" is "0"
      When it is assessed as of 2026-11-24
      Then "us-doj-dsp.401.security-requirements" <verdict>

      Examples:
        | what                              | sector             | purpose            | health         | verdict                                               |
        | a laboratory                      | academic-research  | data-analysis      | none           | may apply, and "sharing.concern_ties" would settle it |
        | a clinic                          | health-care        | data-analysis      | none           | may apply, and "sharing.concern_ties" would settle it |
        | a shop that also treats patients  | retail-hospitality | patient-messages   | treats-patients | may apply, and "sharing.concern_ties" would settle it |
        | a shop with a stock forecast      | retail-hospitality | data-analysis      | none           | does not apply because its conditions are not met     |

  Rule: 28 CFR 202.1001, 202.1002, 202.1101-1104 - programme, audit, records

    Scenario Outline: The second phase starts on 6 October 2025: the day before: <id>
      Given the case "us-fed2-call-centre"
      When it is assessed as of 2025-10-05
      Then "<id>" applies and is upcoming from 2025-10-06

      Examples:
        | id                                       |
        | us-doj-dsp.1001.compliance-programme     |
        | us-doj-dsp.1002.audit                    |

    Scenario Outline: The second phase starts on 6 October 2025: the day itself: <id>
      Given the case "us-fed2-call-centre"
      When it is assessed as of 2025-10-06
      Then "<id>" applies and is in force from 2025-10-06

      Examples:
        | id                                       |
        | us-doj-dsp.1001.compliance-programme     |
        | us-doj-dsp.1002.audit                    |

    Scenario: Records are kept from the first day of the rule, 8 April 2025: the day before
      Given the case "us-fed2-call-centre"
      When it is assessed as of 2025-04-07
      Then "us-doj-dsp.1101-1104.records-and-reports" applies and is upcoming from 2025-04-08

    Scenario: Records are kept from the first day of the rule, 8 April 2025: the day itself
      Given the case "us-fed2-call-centre"
      When it is assessed as of 2025-04-08
      Then "us-doj-dsp.1101-1104.records-and-reports" applies and is in force from 2025-04-08

    Scenario Outline: Whoever only turned an offer down owes the report from 6 October 2025: <day>
      Given the case "us-fed2-tax-office"
      And the answer to "vendor.places" is "CA-ON"
      And the answer to "org.events" is "data-deal-refused"
      When it is assessed as of <day>
      Then "us-doj-dsp.1101-1104.records-and-reports" applies and is <state> from 2025-10-06

      Examples:
        | day        | state    |
        | 2025-10-05 | upcoming |
        | 2025-10-06 | in force |

    Scenario: A seller to friendly countries keeps records, but needs no programme and no audit
      Given the case "us-fed-data-broker"
      And the answer to "sharing.concern_ties" is "none"
      And the answer to "sharing.us_bulk" is "ids-over-100000"
      When it is assessed as of 2026-11-24
      Then "us-doj-dsp.1101-1104.records-and-reports" applies
      And "us-doj-dsp.1001.compliance-programme" does not apply because its conditions are not met
      And "us-doj-dsp.1002.audit" does not apply because its conditions are not met

    Scenario: A prohibited deal is recorded too
      Given the case "us-fed-data-broker"
      And the answer to "sharing.places" is "CN"
      And the answer to "market.places" is "US-VA"
      When it is assessed as of 2026-11-24
      Then "us-doj-dsp.1101-1104.records-and-reports" applies

    Scenario: A firm whose only touch with the rule is an offer it turned down reports it
      Given the case "us-fed2-tax-office"
      And the answer to "org.events" is "data-deal-refused"
      When it is assessed as of 2026-11-24
      Then "us-doj-dsp.1101-1104.records-and-reports" applies

    Scenario: A firm outside the United States that turns down an offer has nothing to report
      Given the case "us-fed2-tax-office"
      And the answer to "org.events" is "data-deal-refused"
      And the answer to "org.established_in" is "FR"
      When it is assessed as of 2026-11-24
      Then "us-doj-dsp.1101-1104.records-and-reports" does not apply because its conditions are not met

    Scenario: A firm that turned nothing down and sells nothing has nothing to record
      Given the case "us-fed2-tax-office"
      When it is assessed as of 2026-11-24
      Then "us-doj-dsp.1101-1104.records-and-reports" does not apply because its conditions are not met

  Rule: 28 CFR 202.505, 202.509 to 202.511 - what goes with financial, telecom or regulated medical services

    Scenario Outline: Whether such a deal is exempt is an open question, for those lines of business alone: <sector>
      Given the case "us-fed-data-broker"
      And the answer to "org.sector" is "<sector>"
      When it is assessed as of 2026-11-24
      Then "us-doj-dsp.301.prohibited-brokerage" <verdict>

      Examples:
        | sector              | verdict   |
        | bank                | may apply |
        | lender              | may apply |
        | insurer-life-health | may apply |
        | insurer-other       | may apply |
        | investment          | may apply |
        | finance-other       | may apply |
        | telecom             | may apply |
        | health-care         | may apply |
        | pharmacy            | may apply |
        | academic-research   | may apply |
        | retail-hospitality  | applies   |

    Scenario Outline: Settled as yes, the exemption takes out each duty: <case>, <id>
      Given the case "<case>"
      And the answer to "org.sector" is "bank"
      And the open question of law "us-doj-dsp.exempt-service" is settled as yes
      When it is assessed as of 2026-11-24
      Then "<id>" does not apply because of the exception "exempt-service"

      Examples:
        | case                | id                                       |
        | us-fed-data-broker  | us-doj-dsp.301.prohibited-brokerage      |
        | us-fed2-call-centre | us-doj-dsp.401.security-requirements     |
        | us-fed2-call-centre | us-doj-dsp.1001.compliance-programme     |
        | us-fed2-call-centre | us-doj-dsp.1002.audit                    |
        | us-fed-data-broker  | us-doj-dsp.1101-1104.records-and-reports |

    Scenario: The clause for foreign buyers is taken out too
      Given the case "us-fed-data-broker"
      And the answer to "org.sector" is "bank"
      And the answer to "sharing.concern_ties" is "none"
      And the answer to "sharing.places" is "US-NY, SG"
      And the answer to "sharing.us_bulk" is "ids-over-100000"
      And the open question of law "us-doj-dsp.exempt-service" is settled as yes
      When it is assessed as of 2026-11-24
      Then "us-doj-dsp.302.onward-clause" does not apply because of the exception "exempt-service"

    Scenario: Settled as no, the ban stands for a bank
      Given the case "us-fed-data-broker"
      And the answer to "org.sector" is "bank"
      And the open question of law "us-doj-dsp.exempt-service" is settled as no
      When it is assessed as of 2026-11-24
      Then "us-doj-dsp.301.prohibited-brokerage" applies

    Scenario: An exempt bank that turns down a forbidden offer reports it all the same
      Given the case "us-fed-data-broker"
      And the answer to "org.sector" is "bank"
      And the answer to "org.events" is "data-deal-refused"
      And the open question of law "us-doj-dsp.exempt-service" is settled as yes
      When it is assessed as of 2026-11-24
      Then "us-doj-dsp.1101-1104.records-and-reports" applies

Feature: GDPR, condition by condition
  Where a duty of the regulation rests on several conditions, each is tried alone here: one is taken away while the others hold, or it is
  the only one left of several that would do. A duty whose missing condition forbids the use stands under "stop".

  Rule: Articles 2, 3 and 27 - who is bound, also from outside Europe

    Scenario: A trader without any place of business who serves only people in Canada is not bound
      Given the case "gdpr-workshop"
      And the answer to "org.kind" is "sole-trader"
      And the answer to "org.established_in" is "none"
      And the answer to "market.places" is "CA"
      And the answer to "people.locations" is "CA"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.applies" is not met
      And "eu-gdpr.art6.legal-basis" does not apply because its conditions are not met

    Scenario Outline: A private person abroad who follows what people in Europe do, in private life alone, appoints nobody (<kind>)
      Given the case "gdpr-us-shop"
      And the answer to "org.kind" is "<kind>"
      And the answer to "data.sources" is "person, observed"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.outside-reach" <reach>
      And "eu-gdpr.art27.eu-representative" <verdict>

      Examples:
        | kind           | reach      | verdict                                           |
        | for-profit     | is met     | applies and is in force from 2018-05-25           |
        | private-person | is not met | does not apply because its conditions are not met |

    Scenario Outline: A foreign maker whose clients alone run its tool on their data, so that it never sees it, is neither controller nor processor (<part>)
      Given the case "gdpr-us-shop"
      And the answer to "role.deeds" is "built-it, sells-it"
      And the answer to "role.data" is "<part>"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.outside-reach" is met
      And "eu-gdpr.art27.eu-representative" <verdict>

      Examples:
        | part        | verdict                                           |
        | none        | does not apply because its conditions are not met |
        | we-decide   | applies and is in force from 2018-05-25           |
        | for-clients | applies and is in force from 2018-05-25           |

    Scenario Outline: Occasional use without risk needs no representative, however many people it concerns; sensitive data of many closes that way (<count>, <kind>)
      Given the case "gdpr-us-shop"
      And the answer to "use.stage" is "now-and-then"
      And the answer to "use.technology" is "fixed-rules"
      And the answer to "data.kinds" is "contact, <kind>"
      And the answer to "people.in_use_count" is "<count>"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art27.eu-representative" <verdict>

      Examples:
        | count | kind        | verdict                                                       |
        | 10000 | education   | does not apply because of the exception "occasional-low-risk" |
        | 9999  | health      | does not apply because of the exception "occasional-low-risk" |
        | 10000 | health      | applies and is in force from 2018-05-25                       |
        | 10000 | convictions | applies and is in force from 2018-05-25                       |

  Rule: Articles 6, 9 and 22 - a use without its ground must stop

    Scenario Outline: What tells people apart by their body is sensitive, a stored pattern included (<use>)
      Given the case "gdpr-workshop"
      And the answer to "data.kinds" is "contact, pictures-voice"
      And the answer to "bio.uses" is "<use>"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art9.special-categories" <verdict>

      Examples:
        | use             | verdict                                           |
        | keeps-templates | applies and is in force from 2018-05-25           |
        | sort-by-trait   | does not apply because its conditions are not met |

    Scenario Outline: A use of people's data for which no ground at all is named must stop (<ground>)
      Given the case "gdpr-workshop"
      And the answer to "data.grounds" is "<ground>"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art6.legal-basis" stands in the tier "<tier>"

      Examples:
        | ground            | tier   |
        | none              | stop   |
        | contract-needs-it | do-now |
        | own-interest      | do-now |

    Scenario Outline: So must a use of health data for which none is named (<ground>)
      Given the case "gdpr-clinic"
      And the answer to "data.grounds" is "<ground>"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art9.special-categories" stands in the tier "<tier>"

      Examples:
        | ground          | tier   |
        | none            | stop   |
        | explicit-yes    | do-now |
        | law-requires-it | do-now |

    Scenario Outline: A machine that alone refuses credit must stop unless a contract, a law or an explicit yes carries it (<ground>)
      Given the case "gdpr-fintech"
      And the answer to "data.grounds" is "<ground>"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art22.no-solely-automated-decision" stands in the tier "<tier>"

      Examples:
        | ground            | tier   |
        | contract-needs-it | do-now |
        | law-requires-it   | do-now |
        | explicit-yes      | do-now |
        | they-agreed       | stop   |
        | own-interest      | stop   |

  Rule: Articles 44 to 49 - a transfer without any tool must stop

    Scenario Outline: To a country that is not recognised, data goes only under a tool that fits the receiver (<place>, <cover>)
      Given the case "gdpr-fintech"
      And the answer to "vendor.places" is "<place>"
      And the answer to "data.places" is "<place>"
      And the answer to "transfer.cover" is "<cover>"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art44.transfer-rule" stands in the tier "<tier>"

      Examples:
        | place | cover                        | tier   |
        | IN    | none                         | stop   |
        | IN    | eu-clauses                   | do-now |
        | IN    | subject-to-gdpr              | stop   |
        | IN    | eu-clauses, subject-to-gdpr  | stop   |
        | IN    | group-rules                  | do-now |
        | IN    | group-rules, subject-to-gdpr | do-now |
        | IN    | consent-to-go-abroad         | do-now |
        | IN    | one-off-need                 | do-now |
        | US    | none                         | stop   |
        | US    | dpf-listed                   | do-now |
        | JP    | none                         | do-now |

  Rule: Article 30(5) - the exemption from the record needs all its limbs

    Scenario Outline: With fixed rules, for a few people and now and then, sensitive or criminal data alone brings the record (<kind>)
      Given the case "gdpr-workshop"
      And the answer to "use.technology" is "fixed-rules"
      And the answer to "data.kinds" is "contact, <kind>"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.sign-of-risk" is not met
      And "eu-gdpr.art30.ropa" <verdict>

      Examples:
        | kind        | verdict                                                        |
        | convictions | applies and is in force from 2018-05-25                        |
        | allegations | applies and is in force from 2018-05-25                        |
        | health      | applies and is in force from 2018-05-25                        |
        | education   | does not apply because of the exception "small-and-occasional" |

    Scenario Outline: Two of the nine risk criteria are a sign of risk, though nobody is rated, followed or refused anything (<technology>, <kind>)
      Given the case "gdpr-workshop"
      And the answer to "use.technology" is "<technology>"
      And the answer to "data.kinds" is "contact, <kind>"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.wp248-two" <two>
      And the test "eu-gdpr.sign-of-risk" <two>

      Examples:
        | technology          | kind      | two        |
        | learns-or-generates | messages  | is met     |
        | fixed-rules         | messages  | is not met |
        | learns-or-generates | education | is not met |

  Rule: Article 35 - the criteria besides new technology

    Scenario Outline: Each criterion of the guidelines counts by itself: <criterion>
      Given the case "gdpr-workshop"
      And the answer to "data.kinds" is "<kinds>"
      And the answer to "data.sources" is "<sources>"
      And the answer to "people.groups" is "<people>"
      And the answer to "decision.domains" is "<domain>"
      And the answer to "decision.automation" is "<who decides>"
      And the answer to "decision.outcomes" is "<outcome>"
      And the answer to "output.kinds" is "<output>"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.wp248-besides-technology" <verdict>

      Examples:
        | criterion                            | kinds    | sources          | people      | domain    | who decides    | outcome     | output          | verdict    |
        | none                                 | contact  | person           | customers   | none      | no-decision    | none        | text            | is not met |
        | evaluation of people                 | contact  | person           | customers   | none      | no-decision    | none        | score-of-person | is met     |
        | a machine alone decides on insurance | contact  | person           | customers   | insurance | machine-alone  | worse-terms | text            | is met     |
        | conduct is followed                  | contact  | person, observed | customers   | none      | no-decision    | none        | text            | is met     |
        | highly personal data                 | location | person           | customers   | none      | no-decision    | none        | text            | is met     |
        | data from several sources            | contact  | person, bought   | customers   | none      | no-decision    | none        | text            | is met     |
        | people in a weak position            | contact  | person           | in-hardship | none      | no-decision    | none        | text            | is met     |
        | a home can be refused                | contact  | person           | customers   | housing   | person-reviews | refused     | text            | is met     |
        | a home, with nothing to be lost      | contact  | person           | customers   | housing   | person-reviews | minor       | text            | is not met |

    Scenario Outline: Many people alone call for no assessment, where fixed rules handle plain data and nobody is watched (<count>, <kind>)
      Given the case "gdpr-workshop"
      And the answer to "use.technology" is "fixed-rules"
      And the answer to "people.in_use_count" is "<count>"
      And the answer to "data.kinds" is "contact, <kind>"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.dpia-required" <verdict>

      Examples:
        | count | kind        | verdict    |
        | 10000 | education   | is not met |
        | 10000 | health      | is met     |
        | 10000 | convictions | is met     |
        | 9999  | health      | is not met |
        | 9999  | convictions | is not met |

  Rule: Article 37 - the data protection officer

    Scenario Outline: A lender's core business follows people through credit scores, not through every tool it uses (<purpose>)
      Given the case "gdpr-fintech"
      And the answer to "use.purposes" is "<purpose>"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art37.dpo" <verdict>

      Examples:
        | purpose        | verdict                                           |
        | credit-scoring | applies and is in force from 2018-05-25           |
        | customer-chat  | does not apply because its conditions are not met |

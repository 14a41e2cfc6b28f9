Feature: GDPR, the impact assessment
  What a small firm owes when a tool handles data about people.

  Rule: Articles 35 and 36 - the impact assessment

    Scenario: One criterion of the nine is not enough
      Given the case "gdpr-workshop"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.new-technology" is met
      And the test "eu-gdpr.wp248-besides-technology" is not met
      And "eu-gdpr.art35.dpia" does not apply because its conditions are not met
      And "eu-gdpr.art36.prior-consultation" does not apply because its conditions are not met

    Scenario Outline: New technology and one more criterion may call for an assessment: <why>
      Given the case "gdpr-workshop"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.wp248-two" is met
      And "eu-gdpr.art35.dpia" may apply
      And "eu-gdpr.art36.prior-consultation" may apply

      Examples:
        | why                       | fact                | answer                  |
        | evaluation                | output.kinds        | text, score-of-person   |
        | monitoring                | data.sources        | person, observed        |
        | highly personal data      | data.kinds          | contact, location       |
        | private messages          | data.kinds          | contact, messages       |
        | account logins            | data.kinds          | contact, account-logins |
        | union membership          | data.kinds          | contact, union          |
        | offences                  | data.kinds          | contact, convictions    |
        | large scale               | people.in_use_count | 10000                   |
        | combined sources          | data.sources        | person, bought          |
        | people in a weak position | people.groups       | customers, in-hardship  |
        | staff                     | people.groups       | employees               |

    Scenario: One person short of the working edge, the scale does not count as a criterion
      Given the case "gdpr-workshop"
      And the answer to "people.in_use_count" is "9999"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art35.dpia" does not apply because its conditions are not met

    Scenario Outline: Data from outside joined with another source is combined: <sources>
      Given the case "gdpr-workshop"
      And the answer to "data.sources" is "<sources>"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.combined-sources" is met

      Examples:
        | sources                     |
        | person, partners            |
        | person, bought              |
        | person, agency-report       |
        | person, web-scrape          |
        | person, social-media        |
        | observed, bought            |
        | clients, bought             |
        | public-records, bought      |
        | partners, bought            |
        | agency-report, web-scrape   |
        | agency-report, social-media |
        | web-scrape, social-media    |

    Scenario Outline: One's own sources side by side are not: <sources>
      Given the case "gdpr-workshop"
      And the answer to "data.sources" is "<sources>"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.combined-sources" is not met

      Examples:
        | sources                |
        | person, observed       |
        | person, clients        |
        | person, public-records |

    Scenario Outline: These people are in a weak position: <people>
      Given the case "gdpr-workshop"
      And the answer to "people.groups" is "<people>"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.vulnerable-people" is met

      Examples:
        | people           |
        | patients         |
        | employees        |
        | applicants       |
        | platform-workers |
        | elderly-or-frail |
        | in-hardship      |
        | disabled         |
        | students         |

    Scenario Outline: So are children whom the service is made for or knows of, and those who are watched at work or in exams: <fact>, <answer>
      Given the case "gdpr-workshop"
      And the answer to "children.ages" is "<ages>"
      And the answer to "employment.uses" is "none"
      And the answer to "bio.uses" is "none"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.vulnerable-people" is met

      Examples:
        | ages     | fact             | answer                    |
        | under-13 | children.attract | made-for-children         |
        | under-13 | children.attract | we-know-who               |
        | under-13 | children.attract | through-parents-or-school |
        | none     | use.purposes     | worker-monitoring         |
        | none     | use.purposes     | exam-proctoring           |

    Scenario: Ordinary grown-up customers are not
      Given the case "gdpr-workshop"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.vulnerable-people" is not met

    Scenario Outline: A learning tool that reads bodies or watches places counts as new technology, although it writes nothing: <purpose>
      Given the case "gdpr-workshop"
      And the answer to "use.purposes" is "<purpose>"
      And the answer to "output.kinds" is "prediction"
      And the answer to "bio.uses" is "<bio>"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.new-technology" is met

      Examples:
        | purpose       | bio               |
        | data-analysis | attention-fatigue |
        | surveillance  | none              |

    Scenario: A machine that alone decides who waits longer for care meets two criteria with new technology, which leaves the assessment open
      Given the case "gdpr-workshop"
      And the answer to "decision.domains" is "health-care"
      And the answer to "decision.automation" is "machine-alone"
      And the answer to "decision.weight" is "only-factor"
      And the answer to "decision.outcomes" is "served-later"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.blocks-service" is not met
      And "eu-gdpr.art35.dpia" may apply

    Scenario: Data from a single outside source is not combined with anything
      Given the case "gdpr-workshop"
      And the answer to "data.sources" is "bought"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.combined-sources" is not met
      And "eu-gdpr.art35.dpia" does not apply because its conditions are not met

    Scenario: Two criteria without new technology are enough: applicants are rated by fixed rules
      Given the case "gdpr-bakery"
      And the answer to "use.technology" is "fixed-rules"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art35.dpia" applies

    Scenario Outline: Fixed rules over people in hardship may call for an assessment if a service can be lost, not for worse terms alone: <outcome> in <domain>
      Given the case "gdpr-workshop"
      And the answer to "use.technology" is "fixed-rules"
      And the answer to "people.groups" is "in-hardship"
      And the answer to "decision.domains" is "<domain>"
      And the answer to "decision.automation" is "person-reviews"
      And the answer to "decision.reviewer" is "understands, can-change, before-effect"
      And the answer to "decision.weight" is "one-factor"
      And the answer to "decision.outcomes" is "<outcome>"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.blocks-service" <blocks>
      And "eu-gdpr.art35.dpia" <verdict>

      Examples:
        | domain          | outcome     | blocks     | verdict        |
        | essential-goods | refused     | is met     | may apply      |
        | essential-goods | ended       | is met     | may apply      |
        | essential-goods | ranked-out  | is met     | may apply      |
        | essential-goods | worse-terms | is not met | does not apply |
        | low-stakes      | refused     | is not met | does not apply |

    Scenario: A human reviewer does not do away with the assessment of a ranking of applicants
      Given the case "gdpr-bakery"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art22.no-solely-automated-decision" does not apply because its conditions are not met
      And "eu-gdpr.art35.dpia" applies

    Scenario: An automated evaluation that ends in a refusal is named by the article itself
      Given the case "gdpr-fintech"
      And the answer to "people.in_use_count" is "50"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art35.dpia" applies

    Scenario Outline: An evaluation of people on which weighty decisions rest is named by the article, even if a person decides: <output>, <domain>
      Given the case "gdpr-workshop"
      And the answer to "use.technology" is "fixed-rules"
      And the answer to "output.kinds" is "<output>"
      And the answer to "decision.domains" is "<domain>"
      And the answer to "decision.automation" is "person-reviews"
      And the answer to "decision.reviewer" is "understands, can-change, before-effect"
      And the answer to "decision.weight" is "main-factor"
      And the answer to "decision.outcomes" is "worse-terms"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art35.dpia" <verdict>

      Examples:
        | output          | domain     | verdict        |
        | score-of-person | insurance  | applies        |
        | score-of-person | low-stakes | does not apply |
        | dashboard       | insurance  | does not apply |

    Scenario Outline: A single criterion on a small scale is not named: <fact>
      Given the case "gdpr-workshop"
      And the answer to "use.technology" is "fixed-rules"
      And the answer to "people.in_use_count" is "9999"
      And the answer to "bio.uses" is "none"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art35.dpia" does not apply because its conditions are not met

      Examples:
        | fact         | answer         |
        | data.kinds   | contact, union |
        | use.purposes | surveillance   |

    Scenario: Health data on a large scale is named by the article itself
      Given the case "gdpr-clinic"
      And the answer to "use.technology" is "fixed-rules"
      And the answer to "people.in_use_count" is "10000"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art35.dpia" applies

    Scenario: Watching a place open to the public on a large scale is named by the article itself
      Given the case "gdpr-workshop"
      And the answer to "use.purposes" is "surveillance"
      And the answer to "use.technology" is "fixed-rules"
      And the answer to "people.in_use_count" is "10000"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art35.dpia" applies

    Scenario Outline: Following people on a large scale is named by the article where the place is open to the public: <place>, <sources>
      Given the case "gdpr-workshop"
      And the answer to "use.technology" is "fixed-rules"
      And the answer to "people.in_use_count" is "10000"
      And the answer to "data.kinds" is "contact, pictures-voice"
      And the answer to "bio.uses" is "attention-fatigue"
      And the answer to "bio.settings" is "<place>"
      And the answer to "data.sources" is "<sources>"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art35.dpia" <verdict>

      Examples:
        | place         | sources          | verdict   |
        | public-place  | person, observed | applies   |
        | shop-or-venue | person, observed | applies   |
        | workplace     | person, observed | may apply |
        | public-place  | person           | may apply |

    Scenario: Whether a well-tried learning tool is new technology stays open, and so does the assessment
      Given the case "gdpr-workshop"
      And the answer to "output.kinds" is "prediction"
      And the answer to "data.kinds" is "contact, location"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.new-technology" is open
      And "eu-gdpr.art35.dpia" may apply
      And "eu-gdpr.art36.prior-consultation" may apply

    Scenario: With fixed rules the same use meets one criterion only
      Given the case "gdpr-workshop"
      And the answer to "use.technology" is "fixed-rules"
      And the answer to "output.kinds" is "prediction"
      And the answer to "data.kinds" is "contact, location"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art35.dpia" does not apply because its conditions are not met

    Scenario: As long as the number of people is not known, the assessment may be due
      Given the case "gdpr-workshop"
      And the answer to "people.in_use_count" is not known
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art35.dpia" may apply, and "people.in_use_count" would settle it

    Scenario: As long as it is not known whose data it is, the assessment may be due
      Given the case "gdpr-workshop"
      And the answer to "people.groups" is not known
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art35.dpia" may apply, and "people.groups" would settle it

    Scenario Outline: The German list names learning tools that talk with people; the article alone does not: <country>
      Given the case "gdpr-workshop"
      And the answer to "org.established_in" is "<country>"
      And the answer to "people.locations" is "<country>"
      And the answer to "use.purposes" is "customer-chat"
      And the answer to "interaction.direct" is "two-way"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art35.dpia" <verdict>

      Examples:
        | country | verdict        |
        | DE      | applies        |
        | PT      | does not apply |

    Scenario: The Italian list names learning tools with one more criterion
      Given the case "gdpr-workshop"
      And the answer to "org.established_in" is "IT"
      And the answer to "people.locations" is "IT"
      And the answer to "output.kinds" is "prediction"
      And the answer to "data.kinds" is "contact, location"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.national-dpia-list" is met
      And "eu-gdpr.art35.dpia" applies

    Scenario: The French list names the constant monitoring of staff
      Given the case "gdpr-workshop"
      And the answer to "org.established_in" is "FR"
      And the answer to "people.locations" is "FR"
      And the answer to "use.technology" is "fixed-rules"
      And the answer to "use.purposes" is "worker-monitoring"
      And the answer to "people.groups" is "employees"
      And the open question of law "fr-cnil.constant-watching" is settled as yes
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.national-dpia-list" is met
      And "eu-gdpr.art35.dpia" applies

    Scenario Outline: French list: profiling of staff, not of many people as such: <country>, <people>, <count>, <output>
      Given the case "gdpr-workshop"
      And the answer to "org.established_in" is "<country>"
      And the answer to "people.locations" is "<country>"
      And the answer to "use.technology" is "fixed-rules"
      And the answer to "people.groups" is "<people>"
      And the answer to "people.in_use_count" is "<count>"
      And the answer to "employment.uses" is "none"
      And the answer to "output.kinds" is "<output>"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.national-dpia-list" <verdict>

      Examples:
        | country | people    | count | output          | verdict    |
        | FR      | employees | 40    | score-of-person | is met     |
        | FR      | customers | 10000 | score-of-person | is not met |
        | FR      | customers | 9999  | score-of-person | is not met |
        | FR      | employees | 40    | dashboard       | is not met |
        | FR      | customers | 10000 | dashboard       | is not met |
        | PT      | employees | 40    | score-of-person | is not met |

    Scenario Outline: German list: a learning tool that talks with people or rates them, and not a program of fixed rules: <technology>, <talk>, <output>
      Given the case "gdpr-workshop"
      And the answer to "org.established_in" is "DE"
      And the answer to "people.locations" is "DE"
      And the answer to "use.technology" is "<technology>"
      And the answer to "interaction.direct" is "<talk>"
      And the answer to "output.kinds" is "<output>"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.national-dpia-list" <verdict>

      Examples:
        | technology          | talk    | output          | verdict    |
        | learns-or-generates | two-way | text            | is met     |
        | learns-or-generates | no      | score-of-person | is met     |
        | learns-or-generates | no      | text            | is not met |
        | fixed-rules         | two-way | text            | is not met |
        | fixed-rules         | no      | score-of-person | is not met |

    Scenario Outline: Italian list, without a learning tool: <stage>, <fact>, <answer>
      Given the case "gdpr-workshop"
      And the answer to "org.established_in" is "IT"
      And the answer to "people.locations" is "IT"
      And the answer to "use.technology" is "fixed-rules"
      And the answer to "people.in_use_count" is "10000"
      And the answer to "children.ages" is "under-13"
      And the answer to "children.attract" is "none"
      And the answer to "use.stage" is "<stage>"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.national-dpia-list" <verdict>

      Examples:
        | stage            | fact             | answer                    | verdict    |
        | live             | people.groups    | patients                  | is met     |
        | live             | people.groups    | elderly-or-frail          | is met     |
        | live             | people.groups    | disabled                  | is met     |
        | trying           | people.groups    | patients                  | is met     |
        | tested-on-people | people.groups    | patients                  | is met     |
        | live             | children.attract | made-for-children         | is met     |
        | live             | children.attract | we-know-who               | is met     |
        | live             | children.attract | through-parents-or-school | is met     |
        | now-and-then     | data.sources     | person, observed          | is met     |
        | now-and-then     | people.groups    | patients                  | is not met |
        | live             | people.groups    | customers                 | is not met |
        | live             | data.kinds       | contact, location         | is not met |

    Scenario: Italian list: a machine that alone refuses credit
      Given the case "gdpr-fintech"
      And the answer to "org.established_in" is "IT"
      And the answer to "use.technology" is "fixed-rules"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.national-dpia-list" is met

    Scenario Outline: Italian list: a learning tool needs one more criterion of the nine: <fact>, <answer>
      Given the case "gdpr-workshop"
      And the answer to "org.established_in" is "IT"
      And the answer to "people.locations" is "IT"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.national-dpia-list" <verdict>

      Examples:
        | fact                | answer                | verdict    |
        | output.kinds        | text, score-of-person | is met     |
        | people.in_use_count | 10000                 | is met     |
        | people.in_use_count | 9999                  | is not met |

    Scenario Outline: A national list also counts for a firm without any place of business in Europe, where the people are: firm in <place>, people in <people>
      Given the case "gdpr-workshop"
      And the answer to "org.established_in" is "<place>"
      And the answer to "people.locations" is "<people>"
      And the answer to "market.places" is "<people>"
      And the answer to "interaction.direct" is "two-way"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.national-dpia-list" <verdict>

      Examples:
        | place | people | verdict    |
        | US-OH | DE     | is met     |
        | NO    | DE     | is not met |
        | US-OH | PT     | is not met |

    Scenario: Where a national list calls for the assessment, so does the regulation, and the work is the same
      Given the case "fr-credit-en-ligne"
      And the answer to "org.established_in" is "US-NY"
      And the answer to "people.locations" is "FR"
      And the answer to "people.in_use_count" is "900"
      When it is assessed as of 2026-11-24
      Then "fr-cnil.dpia-list" applies
      And "eu-gdpr.art35.dpia" applies

    Scenario Outline: German public bodies have lists of their own, which may say the same: settled as <how>
      Given the case "gdpr-workshop"
      And the answer to "org.established_in" is "DE"
      And the answer to "people.locations" is "DE"
      And the answer to "org.kind" is "public-body"
      And the answer to "interaction.direct" is "two-way"
      And the open question of law "de-dsk.public-bodies" is settled as <how>
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.national-dpia-list" <verdict>

      Examples:
        | how | verdict    |
        | yes | is met     |
        | no  | is not met |

    Scenario Outline: The duty to consult the authority stands with the assessment, and falls due when the risk stays high: <event>
      Given the case "gdpr-fintech"
      And the answer to "org.events" is "<event>"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art36.prior-consultation" applies and is in force from 2018-05-25

      Examples:
        | event           |
        | none            |
        | risk-stays-high |

    Scenario: Small firms are not exempt from the assessment
      Given the case "gdpr-fintech"
      And the answer to "org.headcount" is "NL: 2"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art35.dpia" applies

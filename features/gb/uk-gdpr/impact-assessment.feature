Feature: UK GDPR, the impact assessment
  What a small firm owes when a tool handles data about people.

  Rule: Article 35 - the impact assessment

    Scenario: A letter-writing tool with ordinary data meets one criterion only, its being AI
      Given the case "uk-workshop"
      When it is assessed as of 2026-11-24
      Then the test "uk-gdpr.high-risk" is not met
      And the test "uk-gdpr.two-criteria" is not met
      And "uk-gdpr.art35.dpia" does not apply because its conditions are not met
      And "uk-gdpr.art36.prior-consultation" does not apply because its conditions are not met

    Scenario Outline: A decision on access to something calls for the assessment with any degree of automation: <who>
      Given the case "uk-workshop"
      And the answer to "use.technology" is "fixed-rules"
      And the answer to "decision.domains" is "account-access"
      And the answer to "decision.automation" is "<who>"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art35.dpia" <verdict>

      Examples:
        | who                       | verdict        |
        | machine-alone             | applies        |
        | machine-then-appeal       | applies        |
        | person-confirms           | applies        |
        | person-reviews            | applies        |
        | person-decides-with-hints | applies        |
        | no-decision               | does not apply |

    Scenario Outline: What is decided on matters: <domain>
      Given the case "uk-workshop"
      And the answer to "use.technology" is "fixed-rules"
      And the answer to "decision.domains" is "<domain>"
      And the answer to "decision.automation" is "person-decides-with-hints"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art35.dpia" <verdict>

      Examples:
        | domain           | verdict        |
        | job              | applies        |
        | tasks-hours      | applies        |
        | price-or-terms   | applies        |
        | other-matter     | applies        |
        | advertising-only | does not apply |
        | low-stakes       | does not apply |

    Scenario Outline: Sensitive data in a decision counts even where nothing is automated: <domain>, <kinds>
      Given the case "uk-workshop"
      And the answer to "use.technology" is "fixed-rules"
      And the answer to "decision.domains" is "<domain>"
      And the answer to "decision.automation" is "no-decision"
      And the answer to "data.kinds" is "<kinds>"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art35.dpia" <verdict>

      Examples:
        | domain       | kinds           | verdict        |
        | insurance    | contact, health | applies        |
        | other-matter | contact, health | applies        |
        | low-stakes   | contact, health | does not apply |
        | insurance    | contact         | does not apply |

    Scenario Outline: On a large scale these stand alone: <fact>, <answer> with <count> people
      Given the case "uk-workshop"
      And the answer to "use.technology" is "fixed-rules"
      And the answer to "<fact>" is "<answer>"
      And the answer to "people.in_use_count" is "<count>"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art35.dpia" <verdict>

      Examples:
        | fact         | answer                | count | verdict        |
        | data.kinds   | contact, health       | 9999  | does not apply |
        | data.kinds   | contact, health       | 10000 | applies        |
        | data.kinds   | contact, health       | 10001 | applies        |
        | data.kinds   | contact, convictions  | 9999  | does not apply |
        | data.kinds   | contact, convictions  | 10000 | applies        |
        | output.kinds | text, score-of-person | 9999  | does not apply |
        | output.kinds | text, score-of-person | 10000 | applies        |
        | data.kinds   | contact, money        | 10000 | does not apply |

    Scenario Outline: Watching people on a large scale calls for it without AI: <purpose>, <sources>, <count>
      Given the case "uk-workshop"
      And the answer to "use.technology" is "fixed-rules"
      And the answer to "use.purposes" is "<purpose>"
      And the answer to "data.sources" is "<sources>"
      And the answer to "data.kinds" is "pictures-voice"
      And the answer to "output.kinds" is "dashboard"
      And the answer to "people.in_use_count" is "<count>"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art35.dpia" <verdict>

      Examples:
        | purpose       | sources  | count | verdict        |
        | surveillance  | person   | 9999  | does not apply |
        | surveillance  | person   | 10000 | applies        |
        | data-analysis | observed | 9999  | does not apply |
        | data-analysis | observed | 10000 | applies        |
        | data-analysis | person   | 10000 | does not apply |

    Scenario Outline: Matching data from several sources stands alone; one source is no match: <sources>
      Given the case "uk-workshop"
      And the answer to "use.technology" is "fixed-rules"
      And the answer to "data.sources" is "<sources>"
      When it is assessed as of 2026-11-24
      Then the test "uk-gdpr.combined-sources" <met>
      And "uk-gdpr.art35.dpia" <verdict>

      Examples:
        | sources                   | met        | verdict        |
        | person, bought            | is met     | applies        |
        | observed, bought          | is met     | applies        |
        | person, partners          | is met     | applies        |
        | person, agency-report     | is met     | applies        |
        | person, web-scrape        | is met     | applies        |
        | person, social-media      | is met     | applies        |
        | person, public-records    | is met     | applies        |
        | clients, public-records   | is met     | applies        |
        | bought, partners          | is met     | applies        |
        | agency-report, web-scrape | is met     | applies        |
        | bought, social-media      | is met     | applies        |
        | person, observed          | is not met | does not apply |
        | person, clients           | is not met | does not apply |
        | bought                    | is not met | does not apply |
        | public-records            | is not met | does not apply |
        | web-scrape                | is not met | does not apply |

    Scenario: Offering a service made for children calls for it by itself
      Given the case "uk-story-app"
      And the answer to "use.technology" is "fixed-rules"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art35.dpia" applies

    Scenario Outline: Profiling children or people in a weak position, or marketing to them, calls for it: <purpose>, <output>, <people>, <ages>
      Given the case "uk-workshop"
      And the answer to "use.technology" is "fixed-rules"
      And the answer to "use.purposes" is "<purpose>"
      And the answer to "output.kinds" is "<output>"
      And the answer to "people.groups" is "<people>"
      And the answer to "children.ages" is "<ages>"
      And the answer to "children.attract" is "likely-reached"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art35.dpia" <verdict>

      Examples:
        | purpose            | output          | people           | ages      | verdict        |
        | writing            | score-of-person | customers        | age-16-17 | applies        |
        | marketing-outreach | text            | customers        | age-16-17 | applies        |
        | ad-targeting       | text            | customers        | under-13  | applies        |
        | marketing-outreach | text            | patients         | none      | applies        |
        | marketing-outreach | text            | elderly-or-frail | none      | applies        |
        | marketing-outreach | text            | in-hardship      | none      | applies        |
        | marketing-outreach | text            | disabled         | none      | applies        |
        | marketing-outreach | text            | low-literacy     | none      | applies        |
        | writing            | score-of-person | disabled         | none      | applies        |
        | marketing-outreach | text            | customers        | none      | does not apply |
        | writing            | text            | disabled         | age-16-17 | does not apply |
        | writing            | score-of-person | customers        | none      | does not apply |

    Scenario Outline: AI needs a second criterion: <fact>, <answer>
      Given the case "uk-workshop"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then the test "uk-gdpr.two-criteria" <met>
      And "uk-gdpr.art35.dpia" <verdict>

      Examples:
        | fact                | answer                 | met        | verdict        |
        | data.kinds          | contact, health        | is met     | applies        |
        | data.kinds          | contact, convictions   | is met     | applies        |
        | data.kinds          | contact, location      | is met     | applies        |
        | data.kinds          | contact, messages      | is met     | applies        |
        | data.kinds          | contact, account-logins | is met    | applies        |
        | data.kinds          | contact, money         | is not met | does not apply |
        | output.kinds        | text, score-of-person  | is met     | applies        |
        | data.sources        | observed               | is met     | applies        |
        | data.sources        | bought                 | is met     | applies        |
        | data.sources        | partners               | is met     | applies        |
        | data.sources        | agency-report          | is met     | applies        |
        | data.sources        | web-scrape             | is met     | applies        |
        | data.sources        | social-media           | is met     | applies        |
        | data.sources        | public-records         | is not met | does not apply |
        | people.in_use_count | 9999                   | is not met | does not apply |
        | people.in_use_count | 10000                  | is met     | applies        |
        | people.groups       | patients               | is met     | applies        |
        | people.groups       | employees              | is met     | applies        |
        | people.groups       | applicants             | is met     | applies        |
        | people.groups       | platform-workers       | is met     | applies        |
        | people.groups       | elderly-or-frail       | is met     | applies        |
        | people.groups       | in-hardship            | is met     | applies        |
        | people.groups       | disabled               | is met     | applies        |
        | people.groups       | students               | is met     | applies        |
        | people.groups       | business-contacts      | is not met | does not apply |
        | children.ages       | age-16-17              | is met     | applies        |

    Scenario Outline: A program of fixed rules meets none of these alone: <fact>, <answer>
      Given the case "uk-workshop"
      And the answer to "use.technology" is "fixed-rules"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art35.dpia" does not apply because its conditions are not met

      Examples:
        | fact          | answer              |
        | data.kinds    | contact, health     |
        | data.kinds    | contact, location   |
        | data.kinds    | contact, genetic    |
        | data.sources  | observed            |
        | data.sources  | bought              |
        | people.groups | patients            |
        | output.kinds  | score-of-person     |

    Scenario Outline: Body features, genes, tracking and unseen collection need a second criterion, and then suffice without AI: <kinds>, <bio>, <sources>, <people>
      Given the case "uk-workshop"
      And the answer to "use.technology" is "fixed-rules"
      And the answer to "data.kinds" is "<kinds>"
      And the answer to "bio.uses" is "<bio>"
      And the answer to "data.sources" is "<sources>"
      And the answer to "people.groups" is "<people>"
      And the answer to "employment.uses" is "none"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art35.dpia" <verdict>

      Examples:
        | kinds          | bio           | sources  | people    | verdict        |
        | pictures-voice | verify-one    | person   | employees | applies        |
        | pictures-voice | identify-many | person   | employees | applies        |
        | pictures-voice | verify-one    | person   | customers | does not apply |
        | genetic        | none          | person   | employees | applies        |
        | location       | none          | person   | employees | applies        |
        | contact        | none          | observed | employees | applies        |
        | contact        | none          | bought   | employees | applies        |
        | health         | none          | person   | employees | does not apply |

    Scenario Outline: The assessment and the consultation stand whether or not the risk stays high: <event>
      Given the case "uk-recruiter"
      And the answer to "org.events" is "<event>"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art35.dpia" applies and is in force from 2020-12-31
      And "uk-gdpr.art36.prior-consultation" applies and is in force from 2020-12-31

      Examples:
        | event           |
        | none            |
        | risk-stays-high |

    Scenario: Small firms are not exempt
      Given the case "uk-recruiter"
      And the answer to "org.headcount" is "GB: 1"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art35.dpia" applies

    Scenario Outline: As long as a deciding answer is missing, the assessment may be due: <fact>
      Given the case "uk-workshop"
      And the answer to "<fact>" is not known
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art35.dpia" may apply, and "<fact>" would settle it
      And "uk-gdpr.art36.prior-consultation" may apply, and "<fact>" would settle it

      Examples:
        | fact                |
        | people.in_use_count |
        | people.groups       |
        | data.sources        |
        | output.infers       |

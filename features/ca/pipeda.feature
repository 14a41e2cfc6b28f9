Feature: PIPEDA, what private organizations owe when a tool handles data about people
  Part 1 and Schedule 1 of the Personal Information Protection and Electronic Documents Act bind organizations in commerce, and federal
  undertakings for their staff. The ten principles of Schedule 1 are duties where they say shall and recommendations where they say
  should. There is no ground of legitimate interest, no administrative fine, no 72-hour clock and no relief for small firms; the last
  three cannot be read off a verdict and are stated in the texts of the rules. Whom the Act reaches is specified in common.feature.

  Rule: Sections 5 to 10 and Schedule 1 - the general duties

    Scenario: A Toronto shop with a US supplier owes them all
      Given the case "ca-toronto-shop"
      When it is assessed as of 2026-11-24
      Then these duties apply and are in force:
        | ca-pipeda.s5-3.appropriate-purpose   |
        | ca-pipeda.p1.accountability          |
        | ca-pipeda.p2.identify-purposes       |
        | ca-pipeda.p4.limit-collection        |
        | ca-pipeda.p5.limit-use-retention     |
        | ca-pipeda.p6.accuracy                |
        | ca-pipeda.p7.safeguards              |
        | ca-pipeda.p8.openness                |
        | ca-pipeda.p9.access                  |
        | ca-pipeda.p10.complaints             |
        | ca-pipeda.p1-3.processor-protection  |
        | ca-pipeda.p3.meaningful-consent      |
        | ca-pipeda.p3-3.no-tying              |
        | ca-pipeda.p3-8.withdrawal            |
        | ca-pipeda.s27-1.no-reprisal          |
        | ca-pipeda.s10-1.breach-report-opc    |
        | ca-pipeda.s10-1-3.breach-notify-people |
        | ca-pipeda.s10-2.breach-notify-others |
        | ca-pipeda.s10-3.breach-records       |

    Scenario Outline: They do not depend on size: <n> people
      Given the case "ca-toronto-shop"
      And the answer to "org.headcount" is "CA-ON: <n>"
      When it is assessed as of 2026-11-24
      Then these duties apply and are in force:
        | ca-pipeda.s5-3.appropriate-purpose   |
        | ca-pipeda.p1.accountability          |
        | ca-pipeda.p2.identify-purposes       |
        | ca-pipeda.p4.limit-collection        |
        | ca-pipeda.p5.limit-use-retention     |
        | ca-pipeda.p6.accuracy                |
        | ca-pipeda.p7.safeguards              |
        | ca-pipeda.p8.openness                |
        | ca-pipeda.p9.access                  |
        | ca-pipeda.p10.complaints             |

      Examples:
        | n   |
        | 1   |
        | 12  |
        | 900 |

    Scenario: A framer whose data never leaves British Columbia owes none of them
      Given the case "ca-victoria-framer"
      When it is assessed as of 2026-11-24
      Then these duties do not apply:
        | ca-pipeda.s5-3.appropriate-purpose   |
        | ca-pipeda.p1.accountability          |
        | ca-pipeda.p2.identify-purposes       |
        | ca-pipeda.p4.limit-collection        |
        | ca-pipeda.p5.limit-use-retention     |
        | ca-pipeda.p6.accuracy                |
        | ca-pipeda.p7.safeguards              |
        | ca-pipeda.p8.openness                |
        | ca-pipeda.p9.access                  |
        | ca-pipeda.p10.complaints             |
        | ca-pipeda.p1-3.processor-protection  |
        | ca-pipeda.p3.meaningful-consent      |
        | ca-pipeda.p3-3.no-tying              |
        | ca-pipeda.p3-8.withdrawal            |
        | ca-pipeda.s27-1.no-reprisal          |
        | ca-pipeda.s10-1.breach-report-opc    |
        | ca-pipeda.s10-1-3.breach-notify-people |
        | ca-pipeda.s10-2.breach-notify-others |
        | ca-pipeda.s10-3.breach-records       |
        | ca-pipeda.s7-1.harvesting            |
        | ca-pipeda.s7-3.fwub-employees        |
        | ca-pipeda.s10-4.data-mobility        |

    Scenario Outline: A plant in Manitoba owes nothing under the Act for its applicants
      Given the case "ca-winnipeg-plant"
      When it is assessed as of 2026-11-24
      Then "ca-pipeda.<duty>" does not apply because its conditions are not met

      Examples:
        | duty                         |
        | s5-3.appropriate-purpose     |
        | p1.accountability            |
        | p2.identify-purposes         |
        | p4.limit-collection          |
        | p5.limit-use-retention       |
        | p6.accuracy                  |
        | p7.safeguards                |
        | p8.openness                  |
        | p9.access                    |
        | p10.complaints               |
        | p1-3.processor-protection    |
        | p3.meaningful-consent        |
        | p3-3.no-tying                |
        | p3-8.withdrawal              |
        | s27-1.no-reprisal            |
        | s10-1.breach-report-opc      |
        | s10-1-3.breach-notify-people |
        | s10-2.breach-notify-others   |
        | s10-3.breach-records         |
        | s7-3.fwub-employees          |

    Scenario Outline: A clinic under a provincial health statute, with data that stays at home, owes nothing under the Act
      Given the case "ca-ottawa-dental"
      When it is assessed as of 2026-11-24
      Then "ca-pipeda.<duty>" does not apply because its conditions are not met

      Examples:
        | duty                     |
        | s5-3.appropriate-purpose |
        | p1.accountability        |
        | p2.identify-purposes     |
        | p4.limit-collection      |
        | p5.limit-use-retention   |
        | p6.accuracy              |
        | p7.safeguards            |
        | p8.openness              |
        | p9.access                |
        | p10.complaints           |

    Scenario: A software firm that handles the applicants of its clients owes them itself
      Given the case "ca-hamilton-hr-software"
      When it is assessed as of 2026-11-24
      Then these duties apply and are in force:
        | ca-pipeda.s5-3.appropriate-purpose   |
        | ca-pipeda.p1.accountability          |
        | ca-pipeda.p2.identify-purposes       |
        | ca-pipeda.p4.limit-collection        |
        | ca-pipeda.p5.limit-use-retention     |
        | ca-pipeda.p6.accuracy                |
        | ca-pipeda.p7.safeguards              |
        | ca-pipeda.p8.openness                |
        | ca-pipeda.p9.access                  |
        | ca-pipeda.p10.complaints             |
        | ca-pipeda.p3.meaningful-consent      |
        | ca-pipeda.p3-3.no-tying              |
        | ca-pipeda.p3-8.withdrawal            |

    Scenario Outline: Whether the tool handles data about people decides
      Given the case "ca-toronto-shop"
      And the answer to "data.about_people" is not known
      When it is assessed as of 2026-11-24
      Then "ca-pipeda.<duty>" may apply, and "data.about_people" would settle it

      Examples:
        | duty                         |
        | s5-3.appropriate-purpose     |
        | p1.accountability            |
        | p2.identify-purposes         |
        | p4.limit-collection          |
        | p5.limit-use-retention       |
        | p6.accuracy                  |
        | p7.safeguards                |
        | p8.openness                  |
        | p9.access                    |
        | p10.complaints               |
        | p1-3.processor-protection    |
        | p3.meaningful-consent        |
        | p3-3.no-tying                |
        | p3-8.withdrawal              |
        | s27-1.no-reprisal            |
        | s10-1.breach-report-opc      |
        | s10-1-3.breach-notify-people |
        | s10-2.breach-notify-others   |
        | s10-3.breach-records         |

    Scenario Outline: For a firm in British Columbia the place where data is kept decides
      Given the case "ca-victoria-framer"
      And the answer to "data.places" is not known
      When it is assessed as of 2026-11-24
      Then "ca-pipeda.<duty>" may apply, and "data.places" would settle it

      Examples:
        | duty                     |
        | s5-3.appropriate-purpose |
        | p1.accountability        |
        | p2.identify-purposes     |
        | p4.limit-collection      |
        | p5.limit-use-retention   |
        | p6.accuracy              |
        | p7.safeguards            |
        | p8.openness              |
        | p9.access                |
        | p10.complaints           |

    Scenario Outline: Without data about people there is nothing to protect
      Given the case "ca-toronto-shop"
      And the answer to "data.about_people" is "no"
      When it is assessed as of 2026-11-24
      Then "ca-pipeda.<duty>" does not apply because its conditions are not met

      Examples:
        | duty                         |
        | s5-3.appropriate-purpose     |
        | p1.accountability            |
        | p2.identify-purposes         |
        | p4.limit-collection          |
        | p5.limit-use-retention       |
        | p6.accuracy                  |
        | p7.safeguards                |
        | p8.openness                  |
        | p9.access                    |
        | p10.complaints               |
        | p1-3.processor-protection    |
        | p3.meaningful-consent        |
        | p3-3.no-tying                |
        | p3-8.withdrawal              |
        | s27-1.no-reprisal            |
        | s10-1.breach-report-opc      |
        | s10-1-3.breach-notify-people |
        | s10-2.breach-notify-others   |
        | s10-3.breach-records         |

  Rule: Section 30 - in force by stages

    Scenario Outline: Inside a province a shop was not bound on the last day of 2003
      Given the case "ca-toronto-shop"
      When it is assessed as of 2003-12-31
      Then "ca-pipeda.<duty>" applies and is upcoming from 2004-01-01

      Examples:
        | duty                      |
        | s5-3.appropriate-purpose  |
        | p1.accountability         |
        | p2.identify-purposes      |
        | p4.limit-collection       |
        | p5.limit-use-retention    |
        | p6.accuracy               |
        | p7.safeguards             |
        | p8.openness               |
        | p9.access                 |
        | p10.complaints            |
        | p1-3.processor-protection |
        | p3.meaningful-consent     |
        | p3-3.no-tying             |
        | p3-8.withdrawal           |
        | s27-1.no-reprisal         |

    Scenario Outline: It is bound from 1 January 2004
      Given the case "ca-toronto-shop"
      When it is assessed as of 2004-01-01
      Then "ca-pipeda.<duty>" applies and is in force from 2004-01-01

      Examples:
        | duty                      |
        | s5-3.appropriate-purpose  |
        | p1.accountability         |
        | p2.identify-purposes      |
        | p4.limit-collection       |
        | p5.limit-use-retention    |
        | p6.accuracy               |
        | p7.safeguards             |
        | p8.openness               |
        | p9.access                 |
        | p10.complaints            |
        | p1-3.processor-protection |
        | p3.meaningful-consent     |
        | p3-3.no-tying             |
        | p3-8.withdrawal           |
        | s27-1.no-reprisal         |

    Scenario Outline: A federal undertaking was not bound on the last day of 2000
      Given the case "ca-regina-isp"
      And the answer to "people.groups" is "employees, customers"
      And the answer to "vendor.runs_it" is "outside-firm"
      And the answer to "vendor.places" is "CA-SK"
      And the answer to "vendor.training_use" is "barred"
      When it is assessed as of 2000-12-31
      Then "ca-pipeda.<duty>" applies and is upcoming from 2001-01-01

      Examples:
        | duty                      |
        | s5-3.appropriate-purpose  |
        | p1.accountability         |
        | p2.identify-purposes      |
        | p4.limit-collection       |
        | p5.limit-use-retention    |
        | p6.accuracy               |
        | p7.safeguards             |
        | p8.openness               |
        | p9.access                 |
        | p10.complaints            |
        | p1-3.processor-protection |
        | p3.meaningful-consent     |
        | p3-3.no-tying             |
        | p3-8.withdrawal           |
        | s27-1.no-reprisal         |

    Scenario Outline: It is bound from 1 January 2001
      Given the case "ca-regina-isp"
      And the answer to "people.groups" is "employees, customers"
      And the answer to "vendor.runs_it" is "outside-firm"
      And the answer to "vendor.places" is "CA-SK"
      And the answer to "vendor.training_use" is "barred"
      When it is assessed as of 2001-01-01
      Then "ca-pipeda.<duty>" applies and is in force from 2001-01-01

      Examples:
        | duty                      |
        | s5-3.appropriate-purpose  |
        | p1.accountability         |
        | p2.identify-purposes      |
        | p4.limit-collection       |
        | p5.limit-use-retention    |
        | p6.accuracy               |
        | p7.safeguards             |
        | p8.openness               |
        | p9.access                 |
        | p10.complaints            |
        | p1-3.processor-protection |
        | p3.meaningful-consent     |
        | p3-3.no-tying             |
        | p3-8.withdrawal           |
        | s27-1.no-reprisal         |

    Scenario Outline: A shop in Yukon is bound from the same day
      Given the case "ca-toronto-shop"
      And the answer to "org.established_in" is "CA-YT"
      And the answer to "people.locations" is "CA-YT"
      When it is assessed as of 2001-01-01
      Then "ca-pipeda.<duty>" applies and is in force from 2001-01-01

      Examples:
        | duty                      |
        | s5-3.appropriate-purpose  |
        | p1.accountability         |
        | p2.identify-purposes      |
        | p4.limit-collection       |
        | p5.limit-use-retention    |
        | p6.accuracy               |
        | p7.safeguards             |
        | p8.openness               |
        | p9.access                 |
        | p10.complaints            |
        | p1-3.processor-protection |
        | p3.meaningful-consent     |
        | p3-3.no-tying             |
        | p3-8.withdrawal           |
        | s27-1.no-reprisal         |

    Scenario Outline: A federal undertaking stays bound from 2001, not from 2004
      Given the case "ca-regina-isp"
      And the answer to "people.groups" is "employees, customers"
      And the answer to "vendor.runs_it" is "outside-firm"
      And the answer to "vendor.places" is "CA-SK"
      And the answer to "vendor.training_use" is "barred"
      When it is assessed as of 2026-11-24
      Then "ca-pipeda.<duty>" applies and is in force from 2001-01-01

      Examples:
        | duty                      |
        | s5-3.appropriate-purpose  |
        | p1.accountability         |
        | p2.identify-purposes      |
        | p4.limit-collection       |
        | p5.limit-use-retention    |
        | p6.accuracy               |
        | p7.safeguards             |
        | p8.openness               |
        | p9.access                 |
        | p10.complaints            |
        | p1-3.processor-protection |
        | p3.meaningful-consent     |
        | p3-3.no-tying             |
        | p3-8.withdrawal           |
        | s27-1.no-reprisal         |

  Rule: Section 5(3) - appropriate purposes

    Scenario: Consent does not do away with the test of purpose
      Given the case "ca-toronto-shop"
      And the answer to "data.grounds" is "explicit-yes"
      When it is assessed as of 2026-11-24
      Then "ca-pipeda.s5-3.appropriate-purpose" applies

    Scenario Outline: Nor does any other ground: <g>
      Given the case "ca-toronto-shop"
      And the answer to "data.grounds" is "<g>"
      When it is assessed as of 2026-11-24
      Then "ca-pipeda.s5-3.appropriate-purpose" applies

      Examples:
        | g                   |
        | own-interest        |
        | contract-needs-it   |
        | law-requires-it     |
        | research-statistics |

  Rule: Clause 4.1.3 - third parties for processing

    Scenario Outline: Data handled by <r>
      Given the case "ca-toronto-shop"
      And the answer to "vendor.runs_it" is "<r>"
      And the answer to "vendor.places" is "CA-ON"
      When it is assessed as of 2026-11-24
      Then "ca-pipeda.p1-3.processor-protection" applies

      Examples:
        | r                          |
        | outside-firm               |
        | group-company              |
        | own-machines, outside-firm |

    Scenario: Holds inside Canada as well
      Given the case "ca-toronto-shop"
      And the answer to "vendor.places" is "CA-ON"
      And the answer to "data.places" is "CA-ON"
      When it is assessed as of 2026-11-24
      Then "ca-pipeda.p1-3.processor-protection" applies and is in force from 2004-01-01

    Scenario Outline: Data handled by the firm itself: <r>
      Given the case "ca-toronto-shop"
      And the answer to "vendor.runs_it" is "<r>"
      When it is assessed as of 2026-11-24
      Then "ca-pipeda.p1-3.processor-protection" does not apply because its conditions are not met

      Examples:
        | r                 |
        | own-machines      |
        | own-branch-abroad |

    Scenario: Who runs the tool is not known
      Given the case "ca-toronto-shop"
      And the answer to "vendor.runs_it" is not known
      When it is assessed as of 2026-11-24
      Then "ca-pipeda.p1-3.processor-protection" may apply, and "vendor.runs_it" would settle it

  Rule: Section 6.1 and clause 4.3 - consent

    Scenario Outline: No ground of the owner's own takes the place of consent: <g>
      Given the case "ca-toronto-shop"
      And the answer to "data.grounds" is "<g>"
      When it is assessed as of 2026-11-24
      Then "ca-pipeda.p3.meaningful-consent" applies

      Examples:
        | g                 |
        | own-interest      |
        | contract-needs-it |
        | law-requires-it   |
        | none              |

    Scenario Outline: What is on the internet is not publicly available in the sense of the Act: <s>
      Given the case "ca-toronto-shop"
      And the answer to "data.sources" is "<s>"
      When it is assessed as of 2026-11-24
      Then "ca-pipeda.p3.meaningful-consent" applies

      Examples:
        | s              |
        | web-scrape     |
        | social-media   |
        | public-records |

    Scenario Outline: A federal undertaking that manages its own staff (p3.meaningful-consent): <p>
      Given the case "ca-regina-isp"
      And the answer to "use.purposes" is "<p>"
      When it is assessed as of 2026-11-24
      Then "ca-pipeda.p3.meaningful-consent" does not apply because of the exception "employment-relationship"

      Examples:
        | p                 |
        | worker-management |
        | worker-monitoring |
        | recruitment       |

    Scenario: A shop in Yukon that chooses its staff (p3.meaningful-consent)
      Given the case "ca-winnipeg-plant"
      And the answer to "org.established_in" is "CA-YT"
      And the answer to "people.locations" is "CA-YT"
      When it is assessed as of 2026-11-24
      Then "ca-pipeda.p3.meaningful-consent" does not apply because of the exception "employment-relationship"

    Scenario Outline: The same data used for something other than employment (p3.meaningful-consent): <p>
      Given the case "ca-regina-isp"
      And the answer to "use.purposes" is "<p>"
      And the answer to "use.special_context" is "none"
      When it is assessed as of 2026-11-24
      Then "ca-pipeda.p3.meaningful-consent" applies

      Examples:
        | p                  |
        | marketing-outreach |
        | writing            |
        | fraud-security     |

    Scenario Outline: Managing staff and something else besides (p3.meaningful-consent): <p>
      Given the case "ca-regina-isp"
      And the answer to "use.purposes" is "worker-management, <p>"
      And the answer to "use.special_context" is "none"
      When it is assessed as of 2026-11-24
      Then "ca-pipeda.p3.meaningful-consent" applies

      Examples:
        | p                     |
        | marketing-outreach    |
        | ad-targeting          |
        | data-trade            |
        | sales-chat            |
        | credit-scoring        |
        | life-health-insurance |
        | other-insurance       |
        | model-making          |
        | elections             |
        | other                 |

    Scenario: A use of which staff were not told has no such exception (p3.meaningful-consent)
      Given the case "ca-regina-isp"
      And the answer to "data.new_use" is "yes"
      When it is assessed as of 2026-11-24
      Then "ca-pipeda.p3.meaningful-consent" applies

    Scenario: Whether staff data is put to a new use is not known (p3.meaningful-consent)
      Given the case "ca-regina-isp"
      And the answer to "data.new_use" is not known
      When it is assessed as of 2026-11-24
      Then "ca-pipeda.p3.meaningful-consent" may apply, and "data.new_use" would settle it

    Scenario: Once customers are concerned too (p3.meaningful-consent)
      Given the case "ca-regina-isp"
      And the answer to "people.groups" is "employees, customers"
      When it is assessed as of 2026-11-24
      Then "ca-pipeda.p3.meaningful-consent" applies

    Scenario: What the tool is for is not known (p3.meaningful-consent)
      Given the case "ca-regina-isp"
      And the answer to "use.purposes" is not known
      When it is assessed as of 2026-11-24
      Then "ca-pipeda.p3.meaningful-consent" may apply, and "use.purposes" would settle it

    Scenario: With one's own freelancers among the people the exception is open (p3.meaningful-consent)
      Given the case "ca-regina-isp"
      And the answer to "people.groups" is "employees, contractors"
      When it is assessed as of 2026-11-24
      Then "ca-pipeda.p3.meaningful-consent" may apply

    Scenario: Software that manages the staff of clients is no employer (p3.meaningful-consent)
      Given the case "ca-hamilton-hr-software"
      When it is assessed as of 2026-11-24
      Then "ca-pipeda.p3.meaningful-consent" applies

    Scenario Outline: A federal undertaking that manages its own staff (p3-8.withdrawal): <p>
      Given the case "ca-regina-isp"
      And the answer to "use.purposes" is "<p>"
      When it is assessed as of 2026-11-24
      Then "ca-pipeda.p3-8.withdrawal" does not apply because of the exception "employment-relationship"

      Examples:
        | p                 |
        | worker-management |
        | worker-monitoring |
        | recruitment       |

    Scenario: A shop in Yukon that chooses its staff (p3-8.withdrawal)
      Given the case "ca-winnipeg-plant"
      And the answer to "org.established_in" is "CA-YT"
      And the answer to "people.locations" is "CA-YT"
      When it is assessed as of 2026-11-24
      Then "ca-pipeda.p3-8.withdrawal" does not apply because of the exception "employment-relationship"

    Scenario Outline: The same data used for something other than employment (p3-8.withdrawal): <p>
      Given the case "ca-regina-isp"
      And the answer to "use.purposes" is "<p>"
      And the answer to "use.special_context" is "none"
      When it is assessed as of 2026-11-24
      Then "ca-pipeda.p3-8.withdrawal" applies

      Examples:
        | p                  |
        | marketing-outreach |
        | writing            |
        | fraud-security     |

    Scenario Outline: Managing staff and something else besides (p3-8.withdrawal): <p>
      Given the case "ca-regina-isp"
      And the answer to "use.purposes" is "worker-management, <p>"
      And the answer to "use.special_context" is "none"
      When it is assessed as of 2026-11-24
      Then "ca-pipeda.p3-8.withdrawal" applies

      Examples:
        | p                     |
        | marketing-outreach    |
        | ad-targeting          |
        | data-trade            |
        | sales-chat            |
        | credit-scoring        |
        | life-health-insurance |
        | other-insurance       |
        | model-making          |
        | elections             |
        | other                 |

    Scenario: A use of which staff were not told has no such exception (p3-8.withdrawal)
      Given the case "ca-regina-isp"
      And the answer to "data.new_use" is "yes"
      When it is assessed as of 2026-11-24
      Then "ca-pipeda.p3-8.withdrawal" applies

    Scenario: Whether staff data is put to a new use is not known (p3-8.withdrawal)
      Given the case "ca-regina-isp"
      And the answer to "data.new_use" is not known
      When it is assessed as of 2026-11-24
      Then "ca-pipeda.p3-8.withdrawal" may apply, and "data.new_use" would settle it

    Scenario: Once customers are concerned too (p3-8.withdrawal)
      Given the case "ca-regina-isp"
      And the answer to "people.groups" is "employees, customers"
      When it is assessed as of 2026-11-24
      Then "ca-pipeda.p3-8.withdrawal" applies

    Scenario: What the tool is for is not known (p3-8.withdrawal)
      Given the case "ca-regina-isp"
      And the answer to "use.purposes" is not known
      When it is assessed as of 2026-11-24
      Then "ca-pipeda.p3-8.withdrawal" may apply, and "use.purposes" would settle it

    Scenario: With one's own freelancers among the people the exception is open (p3-8.withdrawal)
      Given the case "ca-regina-isp"
      And the answer to "people.groups" is "employees, contractors"
      When it is assessed as of 2026-11-24
      Then "ca-pipeda.p3-8.withdrawal" may apply

    Scenario: Software that manages the staff of clients is no employer (p3-8.withdrawal)
      Given the case "ca-hamilton-hr-software"
      When it is assessed as of 2026-11-24
      Then "ca-pipeda.p3-8.withdrawal" applies

  Rule: Clause 4.3.3 - no tying

    Scenario: Customers are supplied with something
      Given the case "ca-regina-isp"
      And the answer to "people.groups" is "customers"
      When it is assessed as of 2026-11-24
      Then "ca-pipeda.p3-3.no-tying" applies

    Scenario: Staff alone are not
      Given the case "ca-regina-isp"
      When it is assessed as of 2026-11-24
      Then "ca-pipeda.p3-3.no-tying" does not apply because its conditions are not met

    Scenario: Data on business contacts beyond mere contact counts
      Given the case "ca-toronto-shop"
      And the answer to "people.groups" is "business-contacts"
      When it is assessed as of 2026-11-24
      Then "ca-pipeda.p3-3.no-tying" applies

    Scenario: An employer in British Columbia whose data stays there is not bound
      Given the case "ca-victoria-framer"
      When it is assessed as of 2026-11-24
      Then "ca-pipeda.p3-3.no-tying" does not apply because its conditions are not met

    Scenario: Who the people are is not known
      Given the case "ca-regina-isp"
      And the answer to "people.groups" is not known
      When it is assessed as of 2026-11-24
      Then "ca-pipeda.p3-3.no-tying" may apply, and "people.groups" would settle it

  Rule: Clause 4.3.8 - withdrawal of consent

    Scenario Outline: A use that rests on <g> rests in law on consent
      Given the case "ca-toronto-shop"
      And the answer to "data.grounds" is "<g>"
      When it is assessed as of 2026-11-24
      Then "ca-pipeda.p3-8.withdrawal" applies and is in force from 2004-01-01

      Examples:
        | g                                          |
        | they-agreed                                |
        | explicit-yes                               |
        | contract-needs-it                          |
        | own-interest                               |
        | own-interest, law-requires-it              |
        | they-agreed, research-statistics           |
        | explicit-yes, crime-emergency-safeguarding |
        | contract-needs-it, public-task             |
        | none                                       |

    Scenario Outline: A use that rests only on <g> has no consent to take back
      Given the case "ca-toronto-shop"
      And the answer to "data.grounds" is "<g>"
      When it is assessed as of 2026-11-24
      Then "ca-pipeda.p3-8.withdrawal" does not apply because its conditions are not met

      Examples:
        | g                                    |
        | law-requires-it                      |
        | crime-emergency-safeguarding         |
        | public-task                          |
        | research-statistics                  |
        | law-requires-it, research-statistics |

    Scenario: What the use rests on is not known
      Given the case "ca-toronto-shop"
      And the answer to "data.grounds" is not known
      When it is assessed as of 2026-11-24
      Then "ca-pipeda.p3-8.withdrawal" may apply, and "data.grounds" would settle it

  Rule: Clause 4.6 - accuracy

    Scenario Outline: Accuracy is owed whatever the tool produces: <k>
      Given the case "ca-toronto-shop"
      And the answer to "output.kinds" is "<k>"
      When it is assessed as of 2026-11-24
      Then "ca-pipeda.p6.accuracy" applies

      Examples:
        | k               |
        | text            |
        | translation     |
        | score-of-person |
        | dashboard       |
        | recommendation  |

  Rule: Sections 10.1 to 10.3 - breaches of security safeguards

    Scenario Outline: Not in force on 31 October 2018
      Given the case "ca-toronto-shop"
      When it is assessed as of 2018-10-31
      Then "ca-pipeda.<duty>" applies and is upcoming from 2018-11-01

      Examples:
        | duty                         |
        | s10-1.breach-report-opc      |
        | s10-1-3.breach-notify-people |
        | s10-2.breach-notify-others   |
        | s10-3.breach-records         |

    Scenario Outline: In force from 1 November 2018
      Given the case "ca-toronto-shop"
      When it is assessed as of 2018-11-01
      Then "ca-pipeda.<duty>" applies and is in force from 2018-11-01

      Examples:
        | duty                         |
        | s10-1.breach-report-opc      |
        | s10-1-3.breach-notify-people |
        | s10-2.breach-notify-others   |
        | s10-3.breach-records         |

    Scenario Outline: A firm that decides with others what the data is for has control too
      Given the case "ca-hamilton-hr-software"
      And the answer to "role.data" is "jointly"
      When it is assessed as of 2026-11-24
      Then "ca-pipeda.<duty>" applies

      Examples:
        | duty                         |
        | s10-1.breach-report-opc      |
        | s10-1-3.breach-notify-people |
        | s10-2.breach-notify-others   |
        | s10-3.breach-records         |

    Scenario Outline: A firm that also decides for itself has control of that part
      Given the case "ca-hamilton-hr-software"
      And the answer to "role.data" is "for-clients, we-decide"
      When it is assessed as of 2026-11-24
      Then "ca-pipeda.<duty>" applies

      Examples:
        | duty                         |
        | s10-1.breach-report-opc      |
        | s10-1-3.breach-notify-people |
        | s10-2.breach-notify-others   |
        | s10-3.breach-records         |

    Scenario Outline: A firm that only acts on the orders of clients has no control
      Given the case "ca-hamilton-hr-software"
      When it is assessed as of 2026-11-24
      Then "ca-pipeda.<duty>" does not apply because its conditions are not met

      Examples:
        | duty                         |
        | s10-1.breach-report-opc      |
        | s10-1-3.breach-notify-people |
        | s10-2.breach-notify-others   |
        | s10-3.breach-records         |

    Scenario Outline: Who decides is not known
      Given the case "ca-hamilton-hr-software"
      And the answer to "role.data" is not known
      When it is assessed as of 2026-11-24
      Then "ca-pipeda.<duty>" may apply, and "role.data" would settle it

      Examples:
        | duty                         |
        | s10-1.breach-report-opc      |
        | s10-1-3.breach-notify-people |
        | s10-2.breach-notify-others   |
        | s10-3.breach-records         |

    Scenario Outline: An employer outside the Act does not report under it, whatever happened
      Given the case "ca-winnipeg-plant"
      And the answer to "org.events" is "breach"
      When it is assessed as of 2026-11-24
      Then "ca-pipeda.<duty>" does not apply because its conditions are not met

      Examples:
        | duty                         |
        | s10-1.breach-report-opc      |
        | s10-1-3.breach-notify-people |
        | s10-2.breach-notify-others   |
        | s10-3.breach-records         |

  Rule: Section 7.1 - harvested addresses and data got by breaking in

    Scenario Outline: A tool that does this: <r>
      Given the case "ca-toronto-shop"
      And the answer to "use.red_lines" is "<r>"
      When it is assessed as of 2026-11-24
      Then "ca-pipeda.s7-1.harvesting" applies and is in force from 2014-07-01

      Examples:
        | r                             |
        | harvests-addresses            |
        | breaks-in                     |
        | harvests-addresses, breaks-in |

    Scenario Outline: A tool that does none of it: <r>
      Given the case "ca-toronto-shop"
      And the answer to "use.red_lines" is "<r>"
      When it is assessed as of 2026-11-24
      Then "ca-pipeda.s7-1.harvesting" does not apply because its conditions are not met

      Examples:
        | r             |
        | none          |
        | face-scraping |
        | fake-reviews  |

    Scenario: Before July 2014
      Given the case "ca-toronto-shop"
      And the answer to "use.red_lines" is "harvests-addresses"
      When it is assessed as of 2014-06-30
      Then "ca-pipeda.s7-1.harvesting" applies and is upcoming from 2014-07-01

    Scenario: From 1 July 2014
      Given the case "ca-toronto-shop"
      And the answer to "use.red_lines" is "harvests-addresses"
      When it is assessed as of 2014-07-01
      Then "ca-pipeda.s7-1.harvesting" applies and is in force from 2014-07-01

    Scenario: Wholly inside British Columbia the provincial statute governs instead
      Given the case "ca-victoria-framer"
      And the answer to "use.red_lines" is "harvests-addresses"
      When it is assessed as of 2026-11-24
      Then "ca-pipeda.s7-1.harvesting" does not apply because its conditions are not met

    Scenario: Whether harvested work addresses are inside the Act is an open question of law
      Given the case "ca-toronto-shop"
      And the answer to "data.about_people" is "work-contacts-only"
      And the answer to "people.groups" is "business-contacts"
      And the answer to "use.red_lines" is "harvests-addresses"
      When it is assessed as of 2026-11-24
      Then "ca-pipeda.s7-1.harvesting" may apply

    Scenario: Whether the tool does it is not known
      Given the case "ca-toronto-shop"
      And the answer to "use.red_lines" is not known
      When it is assessed as of 2026-11-24
      Then "ca-pipeda.s7-1.harvesting" may apply, and "use.red_lines" would settle it

  Rule: Section 7.3 - employees of federal undertakings

    Scenario: An internet provider that rates its technicians
      Given the case "ca-regina-isp"
      When it is assessed as of 2026-11-24
      Then "ca-pipeda.s7-3.fwub-employees" applies and is in force from 2015-06-18

    Scenario Outline: An internet provider, data on <g>
      Given the case "ca-regina-isp"
      And the answer to "people.groups" is "<g>"
      When it is assessed as of 2026-11-24
      Then "ca-pipeda.s7-3.fwub-employees" applies

      Examples:
        | g                    |
        | applicants           |
        | former-employees     |
        | employees, customers |

    Scenario: A shop in Nunavut that sorts applications
      Given the case "ca-winnipeg-plant"
      And the answer to "org.established_in" is "CA-NU"
      And the answer to "people.locations" is "CA-NU"
      When it is assessed as of 2026-11-24
      Then "ca-pipeda.s7-3.fwub-employees" applies

    Scenario: An internet provider, customers only
      Given the case "ca-regina-isp"
      And the answer to "people.groups" is "customers"
      When it is assessed as of 2026-11-24
      Then "ca-pipeda.s7-3.fwub-employees" does not apply because its conditions are not met

    Scenario: A plant in Manitoba that sorts applications
      Given the case "ca-winnipeg-plant"
      When it is assessed as of 2026-11-24
      Then "ca-pipeda.s7-3.fwub-employees" does not apply because its conditions are not met

    Scenario: A public telecom is outside the Act
      Given the case "ca-regina-isp"
      And the answer to "org.kind" is "public-body"
      When it is assessed as of 2026-11-24
      Then "ca-pipeda.s7-3.fwub-employees" does not apply because its conditions are not met

    Scenario: A broadcaster, for its reporting only
      Given the case "ca-regina-isp"
      And the answer to "org.sector" is "broadcaster"
      And the answer to "use.special_context" is "journalism"
      When it is assessed as of 2026-11-24
      Then "ca-pipeda.s7-3.fwub-employees" does not apply because its conditions are not met

    Scenario: A broadcaster, for managing its staff
      Given the case "ca-regina-isp"
      And the answer to "org.sector" is "broadcaster"
      And the answer to "use.special_context" is "none"
      When it is assessed as of 2026-11-24
      Then "ca-pipeda.s7-3.fwub-employees" applies

    Scenario: The day before royal assent
      Given the case "ca-regina-isp"
      When it is assessed as of 2015-06-17
      Then "ca-pipeda.s7-3.fwub-employees" applies and is upcoming from 2015-06-18

    Scenario: The day of royal assent
      Given the case "ca-regina-isp"
      When it is assessed as of 2015-06-18
      Then "ca-pipeda.s7-3.fwub-employees" applies and is in force from 2015-06-18

    Scenario: A deposit-taker must first know whether it is a bank
      Given the case "ca-regina-isp"
      And the answer to "org.sector" is "bank"
      And the answer to "use.special_context" is "none"
      When it is assessed as of 2026-11-24
      Then "ca-pipeda.s7-3.fwub-employees" may apply

    Scenario: A bank is bound
      Given the case "ca-regina-isp"
      And the answer to "org.sector" is "bank"
      And the answer to "use.special_context" is "none"
      And the answer to "org.finance_supervision" is "ca-osfi"
      And the open question of law "ca-pipeda.deposit-taker-is-a-bank" is settled as yes
      When it is assessed as of 2026-11-24
      Then "ca-pipeda.s7-3.fwub-employees" applies

    Scenario: A credit union is not
      Given the case "ca-regina-isp"
      And the answer to "org.sector" is "bank"
      And the answer to "use.special_context" is "none"
      And the answer to "org.finance_supervision" is "none"
      When it is assessed as of 2026-11-24
      Then "ca-pipeda.s7-3.fwub-employees" does not apply because its conditions are not met

    Scenario: The line of business decides
      Given the case "ca-regina-isp"
      And the answer to "org.sector" is not known
      When it is assessed as of 2026-11-24
      Then "ca-pipeda.s7-3.fwub-employees" may apply, and "org.sector" would settle it

  Rule: Section 27.1 - no reprisal

    Scenario: One employee is enough
      Given the case "ca-toronto-shop"
      And the answer to "org.headcount" is "CA-ON: 1"
      When it is assessed as of 2026-11-24
      Then "ca-pipeda.s27-1.no-reprisal" applies

    Scenario: Two employees
      Given the case "ca-toronto-shop"
      And the answer to "org.headcount" is "CA-ON: 2"
      When it is assessed as of 2026-11-24
      Then "ca-pipeda.s27-1.no-reprisal" applies

    Scenario: Nobody works for the firm
      Given the case "ca-toronto-shop"
      And the answer to "org.headcount" is "CA-ON: 0"
      When it is assessed as of 2026-11-24
      Then "ca-pipeda.s27-1.no-reprisal" does not apply because its conditions are not met

    Scenario Outline: Nobody on the payroll, but <g> among the people
      Given the case "ca-toronto-shop"
      And the answer to "org.headcount" is "CA-ON: 0"
      And the answer to "people.groups" is "customers, <g>"
      When it is assessed as of 2026-11-24
      Then "ca-pipeda.s27-1.no-reprisal" applies

      Examples:
        | g                |
        | contractors      |
        | platform-workers |
        | employees        |

    Scenario: An employer outside the Act
      Given the case "ca-winnipeg-plant"
      When it is assessed as of 2026-11-24
      Then "ca-pipeda.s27-1.no-reprisal" does not apply because its conditions are not met

    Scenario: How many people work there is not known
      Given the case "ca-toronto-shop"
      And the answer to "org.headcount" is not known
      When it is assessed as of 2026-11-24
      Then "ca-pipeda.s27-1.no-reprisal" may apply, and "org.headcount" would settle it

  Rule: Sections 10.4 to 10.6 - data mobility, enacted and not in force

    Scenario: It is shown as law to come, never as a present duty
      Given the case "ca-toronto-shop"
      When it is assessed as of 2026-11-24
      Then "ca-pipeda.s10-4.data-mobility" applies and is pending

    Scenario: Not for those whom the Act does not reach
      Given the case "ca-winnipeg-plant"
      When it is assessed as of 2026-11-24
      Then "ca-pipeda.s10-4.data-mobility" does not apply because its conditions are not met

    Scenario: Whom it reaches hangs on the same questions
      Given the case "ca-toronto-shop"
      And the answer to "data.about_people" is not known
      When it is assessed as of 2026-11-24
      Then "ca-pipeda.s10-4.data-mobility" may apply, and "data.about_people" would settle it

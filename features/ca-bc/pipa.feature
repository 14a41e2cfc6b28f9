Feature: British Columbia, Personal Information Protection Act (S.B.C. 2003, c. 63)
  BC PIPA binds private-sector organizations of any size, non-profits included, for customers and staff alike. It has no duty to
  report a breach and no fines without a court; thirty days to answer a request are business days. What turns it off is a public
  body, a federal undertaking, private life, and a use that is journalism, art or literature and nothing else.

  Rule: Section 3 - which organizations and which uses the Act reaches

    Scenario Outline: Any private-sector organization is bound, whatever its form and size (<kind>, <staff>)
      Given the case "bc-outdoor-shop-chat"
      And the answer to "org.kind" is "<kind>"
      And the answer to "org.headcount" is "CA-BC: <staff>"
      When it is assessed as of 2026-11-24
      Then the test "ca-bc.organisation" is met
      And the test "ca-bc.applies" is met
      And these duties apply and are in force:
        | ca-bc-pipa.s4.accountability        |
        | ca-bc-pipa.s5.policies              |
        | ca-bc-pipa.s6-9.consent             |
        | ca-bc-pipa.s10-11.notice-purpose    |
        | ca-bc-pipa.s23-24.access-correction |
        | ca-bc-pipa.s34.security             |
        | ca-bc-pipa.s35-2.destroy            |

      Examples:
        | kind        | staff |
        | for-profit  | 1     |
        | for-profit  | 900   |
        | sole-trader | 0     |
        | nonprofit   | 5     |
        | charity     | 5     |

    Scenario Outline: A public body or a private person is not an organization under the Act (<kind>)
      Given the case "bc-outdoor-shop-chat"
      And the answer to "org.kind" is "<kind>"
      And the answer to "use.special_context" is "none"
      When it is assessed as of 2026-11-24
      Then the test "ca-bc.organisation" is not met
      And "ca-bc-pipa.s4.accountability" does not apply because its conditions are not met
      And "ca-bc-pipa.s5.policies" does not apply because its conditions are not met
      And "ca-bc-pipa.s6-9.consent" does not apply because its conditions are not met
      And "ca-bc-pipa.s10-11.notice-purpose" does not apply because its conditions are not met
      And "ca-bc-pipa.s23-24.access-correction" does not apply because its conditions are not met
      And "ca-bc-pipa.s34.security" does not apply because its conditions are not met
      And "ca-bc-pipa.s35-2.destroy" does not apply because its conditions are not met

      Examples:
        | kind           |
        | public-body    |
        | private-person |

    Scenario Outline: A tool that holds nothing about people, or only work contacts, is outside (<data>)
      Given the case "bc-outdoor-shop-chat"
      And the answer to "data.about_people" is "<data>"
      When it is assessed as of 2026-11-24
      Then the test "ca-bc.organisation" is not met
      And these duties do not apply:
        | ca-bc-pipa.s4.accountability     |
        | ca-bc-pipa.s6-9.consent          |
        | ca-bc-pipa.s10-11.notice-purpose |
        | ca-bc-pipa.s34.security          |

      Examples:
        | data               |
        | no                 |
        | work-contacts-only |

    Scenario: Not knowing whether the tool holds anything about people is not a no
      Given the case "bc-outdoor-shop-chat"
      And the answer to "data.about_people" is not known
      When it is assessed as of 2026-11-24
      Then "ca-bc-pipa.s6-9.consent" may apply, and "data.about_people" would settle it
      And "ca-bc-pipa.s4.accountability" may apply, and "data.about_people" would settle it
      And "ca-bc-pipa.s34.security" may apply, and "data.about_people" would settle it

    Scenario: A foreign firm that handles information of people in British Columbia is reached
      Given the case "bc-outdoor-shop-chat"
      And the answer to "org.established_in" is "US"
      And the answer to "people.locations" is "US-WA, CA-BC"
      When it is assessed as of 2026-11-24
      Then the test "ca-bc.organisation" is met
      And "ca-bc-pipa.s6-9.consent" applies

    Scenario: A Vancouver firm answers for what it handles there about people elsewhere
      Given the case "bc-outdoor-shop-chat"
      And the answer to "people.locations" is "CA-AB"
      When it is assessed as of 2026-11-24
      Then the test "ca-bc.organisation" is met
      And "ca-bc-pipa.s34.security" applies

    Scenario: Neither the firm nor the people are in British Columbia
      Given the case "bc-outdoor-shop-chat"
      And the answer to "org.established_in" is "CA-AB"
      And the answer to "people.locations" is "CA-AB"
      When it is assessed as of 2026-11-24
      Then the test "ca-bc.organisation" is not met
      And the test "ca-bc.applies" is not met
      And "ca-bc-pipa.s4.accountability" does not apply because its conditions are not met
      And "ca-bc-pipa.s34.security" does not apply because its conditions are not met

    Scenario: Knowing only that all happens in Canada leaves the province open
      Given the case "bc-outdoor-shop-chat"
      And the answer to "org.established_in" is "CA"
      And the answer to "people.locations" is "CA"
      When it is assessed as of 2026-11-24
      Then the test "ca-bc.organisation" is open
      And "ca-bc-pipa.s6-9.consent" may apply, and "people.locations" would settle it

    Scenario Outline: A federal undertaking falls under the federal Act instead (<sector>)
      Given the case "bc-outdoor-shop-chat"
      And the answer to "org.sector" is "<sector>"
      And the answer to "use.special_context" is "none"
      When it is assessed as of 2026-11-24
      Then the test "ca-bc.organisation" is not met
      And "ca-bc-pipa.s6-9.consent" does not apply because its conditions are not met

      Examples:
        | sector                 |
        | telecom                |
        | broadcaster            |
        | airline-airport        |
        | cross-border-transport |

    Scenario: Without the line of business one cannot tell whether the federal Act takes over
      Given the case "bc-outdoor-shop-chat"
      And the answer to "org.sector" is not known
      And the answer to "use.special_context" is "none"
      When it is assessed as of 2026-11-24
      Then "ca-bc-pipa.s6-9.consent" may apply, and "org.sector" would settle it

    Scenario: A tool used for one person's private life only is outside altogether
      Given the case "bc-magazine-transcripts"
      And the answer to "use.special_context" is "personal-only"
      When it is assessed as of 2026-11-24
      Then the test "ca-bc.organisation" is not met
      And "ca-bc-pipa.s4.accountability" does not apply because its conditions are not met

    Scenario Outline: A use that is only journalism, art or literature is outside, but the organization keeps its general duties (<context>)
      Given the case "bc-magazine-transcripts"
      And the answer to "use.special_context" is "<context>"
      When it is assessed as of 2026-11-24
      Then the test "ca-bc.applies" is not met
      And the test "ca-bc.organisation" is met
      And these duties do not apply:
        | ca-bc-pipa.s6-9.consent          |
        | ca-bc-pipa.s10-11.notice-purpose |
        | ca-bc-pipa.s33.accuracy          |
        | ca-bc-pipa.s34.security          |
        | ca-bc-pipa.s35.keep-1y-destroy   |
      And these duties apply and are in force:
        | ca-bc-pipa.s4.accountability        |
        | ca-bc-pipa.s5.policies              |
        | ca-bc-pipa.s23-24.access-correction |
        | ca-bc-pipa.s35-2.destroy            |

      Examples:
        | context        |
        | journalism     |
        | art-literature |

    Scenario: A magazine that also sells with the tool is inside
      Given the case "bc-magazine-transcripts"
      And the answer to "use.special_context" is "none"
      When it is assessed as of 2026-11-24
      Then the test "ca-bc.applies" is met
      And "ca-bc-pipa.s6-9.consent" applies

    Scenario: Not knowing whether the tool serves journalism alone leaves the use open
      Given the case "bc-magazine-transcripts"
      And the answer to "use.special_context" is not known
      When it is assessed as of 2026-11-24
      Then "ca-bc-pipa.s6-9.consent" may apply, and "use.special_context" would settle it

  Rule: The Act is in force since 1 January 2004

    Scenario: The day before, all duties are only upcoming
      Given the case "bc-builder-crew-scores"
      When it is assessed as of 2003-12-31
      Then "ca-bc-pipa.s4.accountability" applies and is upcoming from 2004-01-01
      And "ca-bc-pipa.s5.policies" applies and is upcoming from 2004-01-01
      And "ca-bc-pipa.s6-9.consent" applies and is upcoming from 2004-01-01
      And "ca-bc-pipa.s10-11.notice-purpose" applies and is upcoming from 2004-01-01
      And "ca-bc-pipa.s13-16-19.employees" applies and is upcoming from 2004-01-01
      And "ca-bc-pipa.s23-24.access-correction" applies and is upcoming from 2004-01-01
      And "ca-bc-pipa.s33.accuracy" applies and is upcoming from 2004-01-01
      And "ca-bc-pipa.s34.security" applies and is upcoming from 2004-01-01
      And "ca-bc-pipa.s35.keep-1y-destroy" applies and is upcoming from 2004-01-01
      And "ca-bc-pipa.s35-2.destroy" applies and is upcoming from 2004-01-01

    Scenario: On the day itself they bind
      Given the case "bc-builder-crew-scores"
      When it is assessed as of 2004-01-01
      Then "ca-bc-pipa.s4.accountability" applies and is in force from 2004-01-01
      And "ca-bc-pipa.s5.policies" applies and is in force from 2004-01-01
      And "ca-bc-pipa.s6-9.consent" applies and is in force from 2004-01-01
      And "ca-bc-pipa.s10-11.notice-purpose" applies and is in force from 2004-01-01
      And "ca-bc-pipa.s13-16-19.employees" applies and is in force from 2004-01-01
      And "ca-bc-pipa.s23-24.access-correction" applies and is in force from 2004-01-01
      And "ca-bc-pipa.s33.accuracy" applies and is in force from 2004-01-01
      And "ca-bc-pipa.s34.security" applies and is in force from 2004-01-01
      And "ca-bc-pipa.s35.keep-1y-destroy" applies and is in force from 2004-01-01
      And "ca-bc-pipa.s35-2.destroy" applies and is in force from 2004-01-01

  Rule: Section 4 - responsibility follows control, not custody

    Scenario: Hosting at a US supplier takes nothing off the shop, and no transfer duty is added
      Given the case "bc-outdoor-shop-chat"
      When it is assessed as of 2026-11-24
      Then "ca-bc-pipa.s4.accountability" applies and is in force from 2004-01-01
      And "ca-bc-pipa.s34.security" applies and is in force from 2004-01-01

  Rule: Sections 6 to 9 - consent

    Scenario Outline: The consent rule stands whatever reason the owner names; it is for the owner to find the section that does without (<ground>)
      Given the case "bc-outdoor-shop-chat"
      And the answer to "data.grounds" is "<ground>"
      When it is assessed as of 2026-11-24
      Then "ca-bc-pipa.s6-9.consent" applies

      Examples:
        | ground          |
        | they-agreed     |
        | own-interest    |
        | law-requires-it |

    Scenario: Gathering pages from the internet does not put the information outside the consent rule
      Given the case "bc-outdoor-shop-chat"
      And the answer to "data.sources" is "web-scrape"
      When it is assessed as of 2026-11-24
      Then "ca-bc-pipa.s6-9.consent" applies

  Rule: Sections 13, 16 and 19 - employees are told before their information is used without consent

    Scenario Outline: Staff and applicants are told beforehand (<group>)
      Given the case "bc-builder-crew-scores"
      And the answer to "people.groups" is "<group>"
      When it is assessed as of 2026-11-24
      Then "ca-bc-pipa.s13-16-19.employees" applies and is in force from 2004-01-01

      Examples:
        | group      |
        | employees  |
        | applicants |

    Scenario Outline: Information on others is not employee information (<group>)
      Given the case "bc-builder-crew-scores"
      And the answer to "people.groups" is "<group>"
      When it is assessed as of 2026-11-24
      Then "ca-bc-pipa.s13-16-19.employees" does not apply because its conditions are not met

      Examples:
        | group     |
        | customers |
        | none      |

    Scenario Outline: Whether contractors and platform workers are employees is an open question of law (<group>)
      Given the case "bc-builder-crew-scores"
      And the answer to "people.groups" is "<group>"
      When it is assessed as of 2026-11-24
      Then "ca-bc-pipa.s13-16-19.employees" may apply

      Examples:
        | group            |
        | contractors      |
        | platform-workers |

    Scenario Outline: If they are employees they are told too (<group>)
      Given the case "bc-builder-crew-scores"
      And the answer to "people.groups" is "<group>"
      And the open question of law "ca-bc-pipa.contractor-is-employee" is settled as yes
      When it is assessed as of 2026-11-24
      Then "ca-bc-pipa.s13-16-19.employees" applies

      Examples:
        | group            |
        | contractors      |
        | platform-workers |

    Scenario Outline: If they are not employees, consent is needed instead (<group>)
      Given the case "bc-builder-crew-scores"
      And the answer to "people.groups" is "<group>"
      And the open question of law "ca-bc-pipa.contractor-is-employee" is settled as no
      When it is assessed as of 2026-11-24
      Then "ca-bc-pipa.s13-16-19.employees" does not apply because its conditions are not met
      And "ca-bc-pipa.s6-9.consent" applies

      Examples:
        | group            |
        | contractors      |
        | platform-workers |

    Scenario: That the question is settled changes nothing for customers
      Given the case "bc-builder-crew-scores"
      And the answer to "people.groups" is "customers"
      And the open question of law "ca-bc-pipa.contractor-is-employee" is settled as yes
      When it is assessed as of 2026-11-24
      Then "ca-bc-pipa.s13-16-19.employees" does not apply because its conditions are not met

    Scenario Outline: With consent alone no notice under these sections is due (<ground>)
      Given the case "bc-builder-crew-scores"
      And the answer to "data.grounds" is "<ground>"
      When it is assessed as of 2026-11-24
      Then "ca-bc-pipa.s13-16-19.employees" does not apply because its conditions are not met

      Examples:
        | ground       |
        | they-agreed  |
        | explicit-yes |

    Scenario Outline: Where part of the use rests on something else than consent, the notice is due for that part (<ground>)
      Given the case "bc-builder-crew-scores"
      And the answer to "data.grounds" is "they-agreed, <ground>"
      When it is assessed as of 2026-11-24
      Then "ca-bc-pipa.s13-16-19.employees" applies

      Examples:
        | ground                        |
        | contract-needs-it             |
        | law-requires-it               |
        | own-interest                  |
        | crime-emergency-safeguarding  |

    Scenario: Naming no reason at all does not escape the notice
      Given the case "bc-builder-crew-scores"
      And the answer to "data.grounds" is "none"
      When it is assessed as of 2026-11-24
      Then "ca-bc-pipa.s13-16-19.employees" applies

    Scenario: Not knowing whether staff agreed leaves it open
      Given the case "bc-builder-crew-scores"
      And the answer to "data.grounds" is not known
      When it is assessed as of 2026-11-24
      Then "ca-bc-pipa.s13-16-19.employees" may apply, and "data.grounds" would settle it

    Scenario: Not knowing who is concerned leaves it open
      Given the case "bc-builder-crew-scores"
      And the answer to "people.groups" is not known
      When it is assessed as of 2026-11-24
      Then "ca-bc-pipa.s13-16-19.employees" may apply, and "people.groups" would settle it

    Scenario: A builder in Alberta is not under this rule
      Given the case "bc-builder-crew-scores"
      And the answer to "org.established_in" is "CA-AB"
      And the answer to "people.locations" is "CA-AB"
      When it is assessed as of 2026-11-24
      Then "ca-bc-pipa.s13-16-19.employees" does not apply because its conditions are not met

  Rule: Sections 23 to 32 - access and correction on written request

    Scenario: The duty stands before anyone asks, and when someone has asked
      Given the case "bc-outdoor-shop-chat"
      And the answer to "org.events" is "people-request"
      When it is assessed as of 2026-11-24
      Then "ca-bc-pipa.s23-24.access-correction" applies and is in force from 2004-01-01

  Rule: Section 33 - accuracy where it counts

    Scenario Outline: Information likely to be used to decide about a person must be accurate (<domain>)
      Given the case "bc-outdoor-shop-chat"
      And the answer to "decision.domains" is "<domain>"
      When it is assessed as of 2026-11-24
      Then "ca-bc-pipa.s33.accuracy" applies and is in force from 2004-01-01
      And "ca-bc-pipa.s35.keep-1y-destroy" applies and is in force from 2004-01-01

      Examples:
        | domain         |
        | account-access |
        | other-matter   |
        | low-stakes     |

    Scenario Outline: Where nothing is decided and nothing disclosed, neither accuracy nor the year of keeping is owed (<domain>)
      Given the case "bc-outdoor-shop-chat"
      And the answer to "decision.domains" is "<domain>"
      When it is assessed as of 2026-11-24
      Then "ca-bc-pipa.s33.accuracy" does not apply because its conditions are not met
      And "ca-bc-pipa.s35.keep-1y-destroy" does not apply because its conditions are not met
      And "ca-bc-pipa.s35-2.destroy" applies

      Examples:
        | domain           |
        | none             |
        | advertising-only |

    Scenario Outline: Information going to another organization must be accurate, but need not be kept a year (<recipient>)
      Given the case "bc-outdoor-shop-chat"
      And the answer to "sharing.recipients" is "<recipient>"
      When it is assessed as of 2026-11-24
      Then "ca-bc-pipa.s33.accuracy" applies
      And "ca-bc-pipa.s35.keep-1y-destroy" does not apply because its conditions are not met

      Examples:
        | recipient   |
        | other-firms |
        | clients     |

    Scenario: A supplier that trains on the chats receives the information for itself
      Given the case "bc-outdoor-shop-chat"
      And the answer to "vendor.training_use" is "allowed"
      When it is assessed as of 2026-11-24
      Then "ca-bc-pipa.s33.accuracy" applies

    Scenario: Not knowing what the results decide leaves both open
      Given the case "bc-outdoor-shop-chat"
      And the answer to "decision.domains" is not known
      When it is assessed as of 2026-11-24
      Then "ca-bc-pipa.s33.accuracy" may apply, and "decision.domains" would settle it
      And "ca-bc-pipa.s35.keep-1y-destroy" may apply, and "decision.domains" would settle it

    Scenario: A decision about people elsewhere by a firm elsewhere is not under the Act
      Given the case "bc-builder-crew-scores"
      And the answer to "org.established_in" is "CA-ON"
      And the answer to "people.locations" is "CA-ON"
      When it is assessed as of 2026-11-24
      Then "ca-bc-pipa.s33.accuracy" does not apply because its conditions are not met
      And "ca-bc-pipa.s35.keep-1y-destroy" does not apply because its conditions are not met

  Rule: Section 35 - a year for what was decided on, then destruction

    Scenario: The crew scores are kept for a year and then destroyed
      Given the case "bc-builder-crew-scores"
      When it is assessed as of 2026-11-24
      Then "ca-bc-pipa.s35.keep-1y-destroy" applies and is in force from 2004-01-01
      And "ca-bc-pipa.s35-2.destroy" applies and is in force from 2004-01-01

    Scenario: Old chats that nobody needs are destroyed although nothing was decided on them
      Given the case "bc-outdoor-shop-chat"
      And the answer to "org.events" is "data-no-longer-needed"
      When it is assessed as of 2026-11-24
      Then "ca-bc-pipa.s35-2.destroy" applies and is in force from 2004-01-01

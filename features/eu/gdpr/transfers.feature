Feature: GDPR, transfers to other countries
  What a small firm owes when a tool handles data about people.

  Rule: Article 44 - no transfer without a condition

    Scenario Outline: Data that stays with firms in the European Economic Area is not transferred: <place>
      Given the case "gdpr-bakery"
      And the answer to "vendor.places" is "<place>"
      And the answer to "data.places" is "<place>"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.restricted-transfer" is not met
      And "eu-gdpr.art28.processor-contract" applies
      And these duties do not apply:
        | eu-gdpr.art44.transfer-rule      |
        | eu-gdpr.art45.adequacy-check     |
        | eu-gdpr.art46.safeguards-and-tia |
        | eu-gdpr.art49.derogations        |
        | eu-gdpr.art13-1f.transfer-notice |

      Examples:
        | place |
        | PT    |
        | IE    |
        | NO    |
        | IS    |

    Scenario: Help staff who can open the data from India make it a transfer, although it is kept in Ireland
      Given the case "gdpr-bakery"
      And the answer to "data.places" is "IE, IN"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.restricted-transfer" is met
      And "eu-gdpr.art44.transfer-rule" applies
      And "eu-gdpr.art46.safeguards-and-tia" applies
      And "eu-gdpr.art13-1f.transfer-notice" applies

    Scenario: A firm of one's own group abroad is a recipient like any other
      Given the case "gdpr-workshop"
      And the answer to "vendor.runs_it" is "group-company"
      And the answer to "vendor.places" is "IN"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art44.transfer-rule" applies

    Scenario: One's own branch abroad is no separate recipient
      Given the case "gdpr-workshop"
      And the answer to "vendor.runs_it" is "own-branch-abroad"
      And the answer to "data.places" is "PT, IN"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.restricted-transfer" is not met
      And "eu-gdpr.art44.transfer-rule" does not apply because its conditions are not met
      And "eu-gdpr.art13-1f.transfer-notice" does not apply because its conditions are not met

    Scenario: Nor is it one in an adequate country, so that no decision need be checked
      Given the case "gdpr-workshop"
      And the answer to "vendor.runs_it" is "own-branch-abroad"
      And the answer to "data.places" is "PT, GB"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art45.adequacy-check" does not apply because its conditions are not met

    Scenario: Data given to others abroad for their own use is transferred too
      Given the case "gdpr-workshop"
      And the answer to "sharing.recipients" is "other-firms"
      And the answer to "sharing.places" is "SG"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art44.transfer-rule" applies
      And "eu-gdpr.art46.safeguards-and-tia" applies

    Scenario: The processor is bound by the transfer rules, while the notice on transfers is its client's
      Given the case "gdpr-transcriber"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art44.transfer-rule" applies
      And "eu-gdpr.art46.safeguards-and-tia" applies
      And "eu-gdpr.art13-1f.transfer-notice" does not apply because its conditions are not met

    Scenario: It makes no difference for the rule that the receiver abroad is itself bound by the regulation
      Given the case "gdpr-fintech"
      And the answer to "transfer.cover" is "subject-to-gdpr"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.restricted-transfer" is met
      And "eu-gdpr.art44.transfer-rule" applies

    Scenario: As long as the supplier's country is not known, a transfer cannot be ruled out
      Given the case "gdpr-bakery"
      And the answer to "vendor.places" is not known
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art44.transfer-rule" may apply, and "vendor.places" would settle it
      And "eu-gdpr.art13-1f.transfer-notice" may apply, and "vendor.places" would settle it

    Scenario: As long as it is not known where the data can be opened, a transfer cannot be ruled out
      Given the case "gdpr-bakery"
      And the answer to "data.places" is not known
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art44.transfer-rule" may apply, and "data.places" would settle it

  Rule: Article 45 - adequacy, by destination and by recipient

    Scenario Outline: The destination decides between adequacy and safeguards: <place> with <cover>
      Given the case "gdpr-workshop"
      And the answer to "vendor.runs_it" is "outside-firm"
      And the answer to "vendor.places" is "<place>"
      And the answer to "data.places" is "<place>"
      And the answer to "transfer.cover" is "<cover>"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art44.transfer-rule" applies
      And "eu-gdpr.art45.adequacy-check" <check>
      And "eu-gdpr.art46.safeguards-and-tia" <safeguards>
      And "eu-gdpr.art13-1f.transfer-notice" applies

      Examples:
        | place | cover             | check          | safeguards     |
        | GB    | none              | applies        | does not apply |
        | JP    | none              | applies        | does not apply |
        | NZ    | none              | applies        | does not apply |
        | CH    | none              | applies        | does not apply |
        | KR    | none              | applies        | does not apply |
        | BR    | none              | applies        | does not apply |
        | CA-ON | subject-to-pipeda | applies        | does not apply |
        | CA-ON | none              | does not apply | applies        |
        | US-CA | dpf-listed        | applies        | does not apply |
        | US-CA | none              | does not apply | applies        |
        | US-CA | eu-clauses        | does not apply | applies        |
        | US-CA | cbpr              | does not apply | applies        |
        | US-CA | dpf-uk-extension  | does not apply | applies        |
        | IN    | eu-clauses        | does not apply | applies        |
        | CN    | none              | does not apply | applies        |
        | SG    | group-rules       | does not apply | applies        |

    Scenario Outline: Supplier, place of the data and recipient are each looked at: <supplier>, <data>, <recipient> with <cover>
      Given the case "gdpr-workshop"
      And the answer to "vendor.runs_it" is "outside-firm"
      And the answer to "vendor.places" is "<supplier>"
      And the answer to "data.places" is "<data>"
      And the answer to "sharing.recipients" is "other-firms"
      And the answer to "sharing.places" is "<recipient>"
      And the answer to "transfer.cover" is "<cover>"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art44.transfer-rule" applies
      And "eu-gdpr.art45.adequacy-check" <check>
      And "eu-gdpr.art46.safeguards-and-tia" <safeguards>

      Examples:
        | supplier | data  | recipient | cover             | check          | safeguards     |
        | GB       | PT    | PT        | none              | applies        | does not apply |
        | PT       | GB    | PT        | none              | applies        | does not apply |
        | PT       | PT    | GB        | none              | applies        | does not apply |
        | NZ       | PT    | PT        | none              | applies        | does not apply |
        | PT       | NZ    | PT        | none              | applies        | does not apply |
        | PT       | PT    | NZ        | none              | applies        | does not apply |
        | JP       | PT    | PT        | none              | applies        | does not apply |
        | PT       | JP    | PT        | none              | applies        | does not apply |
        | PT       | PT    | JP        | none              | applies        | does not apply |
        | CA-ON    | PT    | PT        | subject-to-pipeda | applies        | does not apply |
        | PT       | CA-ON | PT        | subject-to-pipeda | applies        | does not apply |
        | PT       | PT    | CA-ON     | subject-to-pipeda | applies        | does not apply |
        | US-NY    | PT    | PT        | dpf-listed        | applies        | does not apply |
        | PT       | US-NY | PT        | dpf-listed        | applies        | does not apply |
        | PT       | PT    | US-NY     | dpf-listed        | applies        | does not apply |
        | IN       | PT    | PT        | eu-clauses        | does not apply | applies        |
        | PT       | IN    | PT        | eu-clauses        | does not apply | applies        |
        | PT       | PT    | IN        | eu-clauses        | does not apply | applies        |

    Scenario Outline: Neither the American list nor the Canadian act helps a receiver in another country: <cover>
      Given the case "gdpr-fintech"
      And the answer to "transfer.cover" is "<cover>"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art45.adequacy-check" does not apply because its conditions are not met
      And "eu-gdpr.art46.safeguards-and-tia" applies

      Examples:
        | cover             |
        | dpf-listed        |
        | subject-to-pipeda |

    Scenario: The United States are named but nothing is known of the list: open both ways, never closed
      Given the case "gdpr-workshop"
      And the answer to "vendor.runs_it" is "outside-firm"
      And the answer to "vendor.places" is "US"
      And the answer to "data.places" is "US"
      And the answer to "transfer.cover" is not known
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art44.transfer-rule" applies
      And the test "eu-gdpr.some-adequate" is open
      And the test "eu-gdpr.some-not-adequate" is open
      And "eu-gdpr.art45.adequacy-check" may apply, and "transfer.cover" would settle it
      And "eu-gdpr.art46.safeguards-and-tia" may apply, and "transfer.cover" would settle it
      And "eu-gdpr.art49.derogations" may apply, and "transfer.cover" would settle it

    Scenario: A doubtful entry on the American list leaves it open as well
      Given the case "gdpr-workshop"
      And the answer to "vendor.runs_it" is "outside-firm"
      And the answer to "vendor.places" is "US"
      And the answer to "data.places" is "US"
      And the answer to "transfer.cover" is "eu-clauses, dpf-listed?"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art45.adequacy-check" may apply, and "transfer.cover" would settle it
      And "eu-gdpr.art46.safeguards-and-tia" may apply, and "transfer.cover" would settle it

    Scenario: Canada as a whole is not adequate: as long as the receiver's law is not known, it stays open
      Given the case "gdpr-workshop"
      And the answer to "vendor.runs_it" is "outside-firm"
      And the answer to "vendor.places" is "CA-QC"
      And the answer to "data.places" is "CA-QC"
      And the answer to "transfer.cover" is not known
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art45.adequacy-check" may apply, and "transfer.cover" would settle it
      And "eu-gdpr.art46.safeguards-and-tia" may apply, and "transfer.cover" would settle it

    Scenario Outline: Staff and applicants need an American entry that covers staff data: <people> with <cover>
      Given the case "gdpr-bakery"
      And the answer to "people.groups" is "<people>"
      And the answer to "vendor.places" is "US-WA"
      And the answer to "data.places" is "US-WA"
      And the answer to "transfer.cover" is "<cover>"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art45.adequacy-check" <check>
      And "eu-gdpr.art46.safeguards-and-tia" <safeguards>

      Examples:
        | people           | cover                       | check          | safeguards     |
        | employees        | dpf-listed                  | does not apply | applies        |
        | applicants       | dpf-listed                  | does not apply | applies        |
        | employees        | dpf-listed, dpf-staff-data  | applies        | does not apply |
        | applicants       | dpf-listed, dpf-staff-data  | applies        | does not apply |
        | employees        | dpf-listed, dpf-staff-data? | may apply      | may apply      |
        | former-employees | dpf-listed                  | does not apply | applies        |
        | contractors      | dpf-listed                  | does not apply | applies        |
        | platform-workers | dpf-listed                  | does not apply | applies        |
        | disabled         | dpf-listed                  | applies        | does not apply |
        | customers        | dpf-listed                  | applies        | does not apply |

    Scenario Outline: Where others and staff are in the same tool, an entry without staff data carries the others only: <others>
      Given the case "gdpr-bakery"
      And the answer to "people.groups" is "<others>, employees"
      And the answer to "vendor.places" is "US-WA"
      And the answer to "data.places" is "US-WA"
      And the answer to "transfer.cover" is "dpf-listed"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art45.adequacy-check" applies
      And "eu-gdpr.art46.safeguards-and-tia" applies

      Examples:
        | others            |
        | customers         |
        | prospects         |
        | public-visitors   |
        | service-users     |
        | patients          |
        | students          |
        | tenants           |
        | borrowers         |
        | insured           |
        | business-contacts |

    Scenario: One flow to an adequate country and one to another call for both
      Given the case "gdpr-bakery"
      And the answer to "vendor.places" is "GB"
      And the answer to "data.places" is "GB, IN"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art45.adequacy-check" applies
      And "eu-gdpr.art46.safeguards-and-tia" applies

    Scenario Outline: The British decision runs to 27 December 2031, neither to June nor to December 2025: <day>
      Given the case "gdpr-bakery"
      And the answer to "vendor.places" is "GB"
      And the answer to "data.places" is "GB"
      When it is assessed as of <day>
      Then "eu-gdpr.art45.adequacy-check" <check>
      And "eu-gdpr.art46.safeguards-and-tia" <safeguards>

      Examples:
        | day        | check          | safeguards     |
        | 2025-06-28 | applies        | does not apply |
        | 2025-12-28 | applies        | does not apply |
        | 2031-12-27 | applies        | does not apply |
        | 2031-12-28 | does not apply | applies        |

    Scenario Outline: Brazil became adequate in January 2026: <day>
      Given the case "gdpr-bakery"
      And the answer to "vendor.places" is "BR"
      And the answer to "data.places" is "BR"
      When it is assessed as of <day>
      Then "eu-gdpr.art45.adequacy-check" <check>
      And "eu-gdpr.art46.safeguards-and-tia" <safeguards>

      Examples:
        | day        | check          | safeguards     |
        | 2025-12-31 | does not apply | applies        |
        | 2026-01-31 | applies        | does not apply |

  Rule: Article 46 - safeguards and the assessment of the transfer

    Scenario Outline: Whatever the tool in use, a country that is not recognised calls for safeguards and an assessment: <cover>
      Given the case "gdpr-fintech"
      And the answer to "transfer.cover" is "<cover>"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art46.safeguards-and-tia" applies

      Examples:
        | cover                    |
        | none                     |
        | eu-clauses               |
        | group-rules              |
        | same-protection-contract |

    Scenario: Model clauses do not solve a transfer to a receiver that is itself bound by the regulation: the safeguards are still owed
      Given the case "gdpr-fintech"
      And the answer to "transfer.cover" is "eu-clauses, subject-to-gdpr"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art46.safeguards-and-tia" applies

    Scenario: People's consent to the transfer is for specific cases and does not spare a tool in regular use the safeguards
      Given the case "gdpr-fintech"
      And the answer to "transfer.cover" is "consent-to-go-abroad"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art46.safeguards-and-tia" applies
      And "eu-gdpr.art49.derogations" applies

    Scenario: Single cases of a tool used now and then, with no other tool in place, rest on the narrow exceptions alone
      Given the case "gdpr-fintech"
      And the answer to "use.stage" is "now-and-then"
      And the answer to "transfer.cover" is "one-off-need"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art46.safeguards-and-tia" does not apply because of the exception "single-cases"
      And "eu-gdpr.art49.derogations" applies

    Scenario Outline: One tick of single cases does not free what a tool sends every day: <stage>
      Given the case "gdpr-fintech"
      And the answer to "use.stage" is "<stage>"
      And the answer to "transfer.cover" is "one-off-need"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art46.safeguards-and-tia" may apply
      And "eu-gdpr.art49.derogations" applies

      Examples:
        | stage   |
        | live    |
        | trying  |
        | planned |

    Scenario Outline: Whether the single cases of a regular tool are occasional, once settled: <how>
      Given the case "gdpr-fintech"
      And the answer to "transfer.cover" is "one-off-need"
      And the open question of law "eu-gdpr.single-transfers-of-a-regular-tool" is settled as <how>
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art46.safeguards-and-tia" <verdict>

      Examples:
        | how | verdict                                                    |
        | yes | does not apply because of the exception "single-cases" |
        | no  | applies                                                    |

    Scenario Outline: Where a fitting tool is there, single cases change nothing: <cover>
      Given the case "gdpr-fintech"
      And the answer to "use.stage" is "now-and-then"
      And the answer to "transfer.cover" is "<cover>"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art46.safeguards-and-tia" applies

      Examples:
        | cover                     |
        | one-off-need, eu-clauses  |
        | one-off-need, group-rules |

    Scenario: Clauses that do not fit count for nothing, so single cases rest on the narrow exceptions
      Given the case "gdpr-fintech"
      And the answer to "use.stage" is "now-and-then"
      And the answer to "transfer.cover" is "one-off-need, eu-clauses, subject-to-gdpr"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art46.safeguards-and-tia" does not apply because of the exception "single-cases"
      And "eu-gdpr.art49.derogations" applies

    Scenario: Group rules fit a receiver bound by the regulation too
      Given the case "gdpr-fintech"
      And the answer to "use.stage" is "now-and-then"
      And the answer to "transfer.cover" is "one-off-need, group-rules, subject-to-gdpr"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art46.safeguards-and-tia" applies

  Rule: Article 48 - orders of foreign authorities

    Scenario Outline: The rule stands for controller and processor, before any order arrives: <case>, <event>
      Given the case "<case>"
      And the answer to "org.events" is "<event>"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art48.foreign-orders" applies and is in force from 2018-05-25

      Examples:
        | case             | event         |
        | gdpr-bakery      | none          |
        | gdpr-bakery      | foreign-order |
        | gdpr-transcriber | none          |

    Scenario: A firm the regulation does not reach answers its authorities under its own law
      Given the case "gdpr-us-shop"
      And the answer to "people.locations" is "US-OH"
      And the answer to "org.events" is "foreign-order"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art48.foreign-orders" does not apply because its conditions are not met

  Rule: Article 49 - the narrow exceptions

    Scenario Outline: Whoever rests on consent or on a single need keeps within the limits: <cover>
      Given the case "gdpr-fintech"
      And the answer to "transfer.cover" is "<cover>"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art49.derogations" applies

      Examples:
        | cover                |
        | one-off-need         |
        | consent-to-go-abroad |

    Scenario: Whoever has model clauses does not need the exceptions
      Given the case "gdpr-fintech"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art49.derogations" does not apply because its conditions are not met

    Scenario: Where the country is adequate, no exception is needed, even if people agreed
      Given the case "gdpr-fintech"
      And the answer to "vendor.places" is "JP"
      And the answer to "data.places" is "JP"
      And the answer to "transfer.cover" is "consent-to-go-abroad"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art49.derogations" does not apply because its conditions are not met

    Scenario: A processor may not rest on the exceptions more freely than its client
      Given the case "gdpr-transcriber"
      And the answer to "transfer.cover" is "one-off-need"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art49.derogations" applies

  Rule: Articles 13(1)(f) and 14(1)(f) - people are told of the transfer

    Scenario Outline: The notice is owed under adequacy as well as under safeguards: <place>
      Given the case "gdpr-bakery"
      And the answer to "vendor.places" is "<place>"
      And the answer to "data.places" is "<place>"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art13-1f.transfer-notice" applies

      Examples:
        | place |
        | GB    |
        | JP    |
        | IN    |
        | US-NY |

    Scenario: Without a transfer there is nothing to tell
      Given the case "gdpr-bakery"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art13-1f.transfer-notice" does not apply because its conditions are not met

Feature: UK GDPR, transfers to other countries
  What a small firm owes when a tool handles data about people.

  Rule: Article 44A - which flows are transfers

    Scenario: Data that stays with British firms is not transferred
      Given the case "uk-clinic"
      When it is assessed as of 2026-11-24
      Then the test "uk-gdpr.restricted-transfer" is not met
      And "uk-gdpr.art28.processor-contract" applies
      And these duties do not apply:
        | uk-gdpr.art44A.restricted-transfer-gate |
        | uk-gdpr.art45A.adequacy                 |
        | uk-gdpr.art46.safeguards-dp-test        |
        | uk-gdpr.art49.exceptions                |
        | uk-gdpr.art13-1f.transfer-transparency  |

    Scenario: The lender's supplier in India makes a transfer, of which people are told
      Given the case "uk-lender"
      When it is assessed as of 2026-11-24
      Then the test "uk-gdpr.restricted-transfer" is met
      And "uk-gdpr.art44A.restricted-transfer-gate" applies
      And "uk-gdpr.art13-1f.transfer-transparency" applies

    Scenario Outline: Supplier, recipient and place of the data are each looked at: <vendor>, <recipients> in <recipient>, data in <data>
      Given the case "uk-clinic"
      And the answer to "vendor.places" is "<vendor>"
      And the answer to "sharing.recipients" is "<recipients>"
      And the answer to "sharing.places" is "<recipient>"
      And the answer to "data.places" is "<data>"
      When it is assessed as of 2026-11-24
      Then the test "uk-gdpr.restricted-transfer" <met>
      And "uk-gdpr.art44A.restricted-transfer-gate" <verdict>

      Examples:
        | vendor | recipients  | recipient | data   | met        | verdict        |
        | GB     | none        | none      | GB     | is not met | does not apply |
        | IN     | none        | none      | GB     | is met     | applies        |
        | IE     | none        | none      | GB     | is met     | applies        |
        | GG     | none        | none      | GB     | is met     | applies        |
        | GB     | other-firms | IN        | GB     | is met     | applies        |
        | GB     | other-firms | GB        | GB     | is not met | does not apply |
        | GB     | none        | none      | GB, IN | is open    | may apply      |
        | GB     | other-firms | GB        | IN     | is open    | may apply      |

    Scenario Outline: Whoever receives the data abroad for its own use makes it a transfer: <recipients>
      Given the case "uk-workshop"
      And the answer to "sharing.recipients" is "<recipients>"
      And the answer to "sharing.places" is "IN"
      When it is assessed as of 2026-11-24
      Then the test "uk-gdpr.passes-on" is met
      And "uk-gdpr.art44A.restricted-transfer-gate" applies

      Examples:
        | recipients             |
        | group-companies        |
        | other-firms            |
        | buyers-for-money       |
        | buyers-for-other-value |
        | ad-networks            |
        | opt-out-lists          |
        | id-matchers            |
        | researchers            |
        | authorities            |
        | public                 |

    Scenario Outline: A British processor that hands a foreign client's data back to it starts no transfer; whoever decides does: <role>, <recipients>
      Given the case "uk-transcriber"
      And the answer to "role.data" is "<role>"
      And the answer to "vendor.runs_it" is "own-machines"
      And the answer to "data.places" is "GB"
      And the answer to "sharing.recipients" is "<recipients>"
      And the answer to "sharing.places" is "US-NY"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art44A.restricted-transfer-gate" <verdict>

      Examples:
        | role                   | recipients           | verdict        |
        | for-clients            | clients              | does not apply |
        | for-clients            | clients, other-firms | applies        |
        | for-clients            | joint-partners       | applies        |
        | we-decide              | clients              | applies        |
        | we-decide, for-clients | clients              | applies        |

    Scenario: The return to a foreign client stays free although a supplier sits abroad; only the supplier's country counts
      Given the case "uk-transcriber"
      And the answer to "vendor.places" is "IE"
      And the answer to "data.places" is "GB"
      And the answer to "sharing.places" is "IN"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art44A.restricted-transfer-gate" applies
      And "uk-gdpr.art45A.adequacy" applies
      And "uk-gdpr.art46.safeguards-dp-test" does not apply because its conditions are not met

    Scenario Outline: One's own branch is no separate recipient, a firm of one's own group is: <who>
      Given the case "uk-clinic"
      And the answer to "vendor.runs_it" is "<who>"
      And the answer to "vendor.places" is "IN"
      And the answer to "data.places" is "<data>"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art44A.restricted-transfer-gate" <verdict>

      Examples:
        | who               | data   | verdict        |
        | own-branch-abroad | GB, IN | does not apply |
        | group-company     | GB     | applies        |

    Scenario Outline: Whether the firm itself starts what happens behind its British supplier decides only where data lies abroad: <who>, <data>, <answer>
      Given the case "uk-clinic"
      And the answer to "vendor.runs_it" is "<who>"
      And the answer to "data.places" is "<data>"
      And the open question of law "uk-gdpr.transfer-behind-the-supplier" is settled as <answer>
      When it is assessed as of 2026-11-24
      Then the test "uk-gdpr.restricted-transfer" <met>

      Examples:
        | who          | data   | answer | met        |
        | outside-firm | GB, IN | yes    | is met     |
        | outside-firm | GB, IN | no     | is not met |
        | outside-firm | GB     | yes    | is not met |
        | own-machines | GB, IN | yes    | is not met |

    Scenario: A recipient at home opens the same question for data kept abroad
      Given the case "uk-workshop"
      And the answer to "sharing.recipients" is "other-firms"
      And the answer to "sharing.places" is "GB"
      And the answer to "data.places" is "IN"
      And the open question of law "uk-gdpr.transfer-behind-the-supplier" is settled as yes
      When it is assessed as of 2026-11-24
      Then the test "uk-gdpr.restricted-transfer" is met

    Scenario: A firm outside British law makes no transfer under it
      Given the case "uk-us-shop"
      And the answer to "market.places" is "US-OH"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art44A.restricted-transfer-gate" does not apply because its conditions are not met
      And "uk-gdpr.art45A.adequacy" does not apply because its conditions are not met
      And "uk-gdpr.art46.safeguards-dp-test" does not apply because its conditions are not met

    Scenario: As long as the supplier's country is not known, the gate may be due
      Given the case "uk-clinic"
      And the answer to "vendor.places" is not known
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art44A.restricted-transfer-gate" may apply, and "vendor.places" would settle it
      And "uk-gdpr.art13-1f.transfer-transparency" may apply, and "vendor.places" would settle it
      And "uk-gdpr.art45A.adequacy" may apply, and "vendor.places" would settle it
      And "uk-gdpr.art46.safeguards-dp-test" may apply, and "vendor.places" would settle it


  Rule: Articles 45A and 46 - recognised countries, and safeguards for the rest

    Scenario Outline: The country of the supplier decides which of the two is due: <place> with <cover>
      Given the case "uk-clinic"
      And the answer to "vendor.places" is "<place>"
      And the answer to "transfer.cover" is "<cover>"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art44A.restricted-transfer-gate" applies
      And "uk-gdpr.art45A.adequacy" <check>
      And "uk-gdpr.art46.safeguards-dp-test" <safeguards>

      Examples:
        | place | cover                         | check          | safeguards     |
        | FR    | none                          | applies        | does not apply |
        | IE    | none                          | applies        | does not apply |
        | NO    | none                          | applies        | does not apply |
        | IS    | none                          | applies        | does not apply |
        | CH    | none                          | applies        | does not apply |
        | GI    | none                          | applies        | does not apply |
        | GG    | none                          | applies        | does not apply |
        | NZ    | none                          | applies        | does not apply |
        | KR    | none                          | applies        | does not apply |
        | JP    | none                          | applies        | does not apply |
        | CA-ON | subject-to-pipeda             | applies        | does not apply |
        | CA-ON | none                          | does not apply | applies        |
        | CA-QC | uk-agreement                  | does not apply | applies        |
        | US-NY | dpf-listed, dpf-uk-extension  | applies        | does not apply |
        | US-NY | dpf-listed                    | does not apply | applies        |
        | US-NY | uk-addendum                   | does not apply | applies        |
        | US-NY | cbpr                          | does not apply | applies        |
        | US-NY | subject-to-pipeda             | does not apply | applies        |
        | IN    | uk-agreement                  | does not apply | applies        |
        | IN    | dpf-uk-extension              | does not apply | applies        |
        | IN    | subject-to-pipeda             | does not apply | applies        |
        | BR    | none                          | does not apply | applies        |
        | SG    | group-rules                   | does not apply | applies        |

    Scenario Outline: Recipient and supplier are judged apart, and each place by its own law: <vendor>, <recipient>
      Given the case "uk-clinic"
      And the answer to "vendor.places" is "<vendor>"
      And the answer to "sharing.recipients" is "other-firms"
      And the answer to "sharing.places" is "<recipient>"
      And the answer to "transfer.cover" is "<cover>"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art45A.adequacy" <check>
      And "uk-gdpr.art46.safeguards-dp-test" <safeguards>

      Examples:
        | vendor | recipient | cover             | check          | safeguards     |
        | GB     | FR        | none              | applies        | does not apply |
        | GB     | NZ        | none              | applies        | does not apply |
        | GB     | JP        | none              | applies        | does not apply |
        | GB     | IN        | none              | does not apply | applies        |
        | GB     | US-NY     | dpf-uk-extension  | applies        | does not apply |
        | GB     | US-NY     | none              | does not apply | applies        |
        | GB     | CA-ON     | subject-to-pipeda | applies        | does not apply |
        | GB     | CA-ON     | none              | does not apply | applies        |
        | FR     | IN        | none              | applies        | applies        |
        | IN     | FR        | none              | applies        | applies        |
        | NZ     | US-NY     | dpf-uk-extension  | applies        | does not apply |
        | NZ     | GB        | none              | applies        | does not apply |

    Scenario Outline: Only what the processor passes on to others is judged, not the return to its client: <place>, <cover>
      Given the case "uk-transcriber"
      And the answer to "vendor.places" is "NZ"
      And the answer to "data.places" is "GB"
      And the answer to "sharing.places" is "<place>"
      And the answer to "transfer.cover" is "<cover>"
      When it is assessed as of 2026-11-24
      Then the test "uk-gdpr.to-us" is not met
      And the test "uk-gdpr.to-canada" is not met
      And the test "uk-gdpr.to-third" is not met
      And the test "uk-gdpr.to-trusted" is met
      And "uk-gdpr.art46.safeguards-dp-test" does not apply because its conditions are not met

      Examples:
        | place | cover |
        | US-NY | none  |
        | CA-ON | none  |
        | IN    | none  |

    Scenario: The return to a client in France is no flow to a trusted country either
      Given the case "uk-transcriber"
      And the answer to "vendor.places" is "IN"
      And the answer to "sharing.places" is "FR"
      And the answer to "data.places" is "IN"
      When it is assessed as of 2026-11-24
      Then the test "uk-gdpr.to-trusted" is not met
      And "uk-gdpr.art45A.adequacy" does not apply because its conditions are not met

    Scenario Outline: Where data merely lies abroad, both stay open, and the answer to who started it decides: <place>, <answer>
      Given the case "uk-clinic"
      And the answer to "data.places" is "GB, <place>"
      And the answer to "transfer.cover" is "<cover>"
      And the open question of law "uk-gdpr.transfer-behind-the-supplier" is settled as <answer>
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art45A.adequacy" <check>
      And "uk-gdpr.art46.safeguards-dp-test" <safeguards>

      Examples:
        | place | cover             | answer | check          | safeguards     |
        | FR    | none              | yes    | applies        | does not apply |
        | NZ    | none              | yes    | applies        | does not apply |
        | JP    | none              | yes    | applies        | does not apply |
        | US-NY | dpf-uk-extension  | yes    | applies        | does not apply |
        | US-NY | none              | yes    | does not apply | applies        |
        | CA-ON | subject-to-pipeda | yes    | applies        | does not apply |
        | CA-ON | none              | yes    | does not apply | applies        |
        | IN    | none              | yes    | does not apply | applies        |
        | IN    | none              | no     | does not apply | does not apply |

    Scenario Outline: A supplier abroad does not turn what lies behind it into the firm's own transfer: <place>, <answer>
      Given the case "uk-clinic"
      And the answer to "vendor.places" is "<vendor>"
      And the answer to "data.places" is "<place>"
      And the answer to "transfer.cover" is "<cover>"
      And the open question of law "uk-gdpr.transfer-behind-the-supplier" is settled as <answer>
      When it is assessed as of 2026-11-24
      Then the test "uk-gdpr.to-adequate" <adequate>
      And the test "uk-gdpr.not-adequate" <safeguard>

      Examples:
        | vendor | place | cover             | answer | adequate   | safeguard  |
        | IE     | US-NY | none              | no     | is met     | is not met |
        | IE     | US-NY | none              | yes    | is met     | is met     |
        | IE     | CA-ON | none              | no     | is met     | is not met |
        | IE     | CA-ON | none              | yes    | is met     | is met     |
        | IE     | IN    | none              | no     | is met     | is not met |
        | IE     | IN    | none              | yes    | is met     | is met     |
        | IN     | FR    | none              | no     | is not met | is met     |
        | IN     | FR    | none              | yes    | is met     | is met     |
        | IN     | US-NY | dpf-uk-extension  | no     | is not met | is met     |
        | IN     | CA-ON | subject-to-pipeda | no     | is not met | is met     |

    Scenario Outline: The American route is shut for banks, insurers, telephone firms and press data: <cover>, <context>
      Given the case "uk-transcriber"
      And the answer to "vendor.places" is "US-NY"
      And the answer to "data.places" is "GB"
      And the answer to "use.special_context" is "<context>"
      And the answer to "transfer.cover" is "<cover>"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art45A.adequacy" <check>
      And "uk-gdpr.art46.safeguards-dp-test" <safeguards>

      Examples:
        | cover                                | context    | check          | safeguards     |
        | dpf-uk-extension                     | none       | applies        | does not apply |
        | dpf-uk-extension, us-bank-or-telecom | none       | does not apply | applies        |
        | dpf-uk-extension                     | journalism | does not apply | applies        |

    Scenario Outline: Staff and applicants need an entry that covers staff data: <people> with <cover>
      Given the case "uk-recruiter"
      And the answer to "vendor.places" is "US-WA"
      And the answer to "people.groups" is "<people>"
      And the answer to "transfer.cover" is "<cover>"
      And the answer to "data.places" is "GB"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art45A.adequacy" <check>
      And "uk-gdpr.art46.safeguards-dp-test" <safeguards>

      Examples:
        | people                | cover                             | check          | safeguards     |
        | employees             | dpf-uk-extension                  | does not apply | applies        |
        | applicants            | dpf-uk-extension                  | does not apply | applies        |
        | former-employees      | dpf-uk-extension                  | does not apply | applies        |
        | contractors           | dpf-uk-extension                  | does not apply | applies        |
        | platform-workers      | dpf-uk-extension                  | does not apply | applies        |
        | employees             | dpf-uk-extension, dpf-staff-data  | applies        | does not apply |
        | employees             | dpf-uk-extension, dpf-staff-data? | may apply      | may apply      |
        | employees             | dpf-staff-data                    | does not apply | applies        |
        | customers, employees  | dpf-uk-extension                  | applies        | applies        |
        | customers             | dpf-uk-extension                  | applies        | does not apply |
        | disabled              | dpf-uk-extension                  | applies        | does not apply |

    Scenario Outline: Others in the same tool are carried by an entry without staff data: <others>
      Given the case "uk-recruiter"
      And the answer to "vendor.places" is "US-WA"
      And the answer to "people.groups" is "<others>, employees"
      And the answer to "transfer.cover" is "dpf-uk-extension"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art45A.adequacy" applies
      And "uk-gdpr.art46.safeguards-dp-test" applies

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

    Scenario Outline: Nothing known of the list or of the Canadian act leaves both open, never closed: <place>
      Given the case "uk-clinic"
      And the answer to "vendor.places" is "<place>"
      And the answer to "transfer.cover" is not known
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art45A.adequacy" may apply, and "transfer.cover" would settle it
      And "uk-gdpr.art46.safeguards-dp-test" may apply, and "transfer.cover" would settle it
      And "uk-gdpr.art49.exceptions" may apply, and "transfer.cover" would settle it

      Examples:
        | place |
        | US    |
        | CA-QC |

    Scenario Outline: The American recognition dates from 12 October 2023: <day>
      Given the case "uk-clinic"
      And the answer to "vendor.places" is "US-NY"
      And the answer to "transfer.cover" is "dpf-uk-extension"
      When it is assessed as of <day>
      Then "uk-gdpr.art45A.adequacy" applies and is <state> from 2023-10-12

      Examples:
        | day        | state    |
        | 2023-10-11 | upcoming |
        | 2023-10-12 | in force |

    Scenario Outline: Korea was recognised on 19 December 2022: <day>
      Given the case "uk-clinic"
      And the answer to "vendor.places" is "KR"
      When it is assessed as of <day>
      Then "uk-gdpr.art45A.adequacy" <check>
      And "uk-gdpr.art46.safeguards-dp-test" <safeguards>

      Examples:
        | day        | check          | safeguards     |
        | 2022-12-18 | does not apply | applies        |
        | 2022-12-19 | applies        | does not apply |

    Scenario Outline: The EU's clauses alone are no British safeguard, so the duty stands whatever is signed: <cover>
      Given the case "uk-lender"
      And the answer to "transfer.cover" is "<cover>"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art46.safeguards-dp-test" applies and is in force from 2026-02-05
      And the test "uk-gdpr.transfer-uncovered" <uncovered>

      Examples:
        | cover                        | uncovered  |
        | none                         | is met     |
        | eu-clauses                   | is met     |
        | dpf-uk-extension             | is met     |
        | uk-agreement                 | is not met |
        | uk-addendum                  | is not met |
        | uk-addendum, eu-clauses      | is not met |
        | group-rules                  | is not met |
        | same-protection-contract     | is not met |
        | consent-to-go-abroad         | is not met |
        | one-off-need, uk-agreement   | is not met |
        | one-off-need, uk-addendum    | is not met |
        | one-off-need, group-rules    | is not met |

    Scenario: Where the country is recognised nothing is uncovered, though no tool is signed
      Given the case "uk-recruiter"
      When it is assessed as of 2026-11-24
      Then the test "uk-gdpr.transfer-uncovered" is not met

    Scenario Outline: One tick of single cases does not free what a tool sends every day: settled as <how>
      Given the case "uk-lender"
      And the answer to "transfer.cover" is "one-off-need"
      And the open question of law "uk-gdpr.single-transfers-of-a-regular-tool" is settled as <how>
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art46.safeguards-dp-test" <verdict>

      Examples:
        | how | verdict                                                |
        | yes | does not apply because of the exception "single-cases" |
        | no  | applies                                                |

    Scenario Outline: As long as that is open, the safeguards may be owed for a tool beyond occasional use: <stage>
      Given the case "uk-lender"
      And the answer to "use.stage" is "<stage>"
      And the answer to "transfer.cover" is "one-off-need"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art46.safeguards-dp-test" may apply
      And "uk-gdpr.art49.exceptions" applies

      Examples:
        | stage   |
        | live    |
        | trying  |
        | planned |

    Scenario Outline: Where a British tool is signed, single cases of an occasional use change nothing: <cover>
      Given the case "uk-lender"
      And the answer to "use.stage" is "now-and-then"
      And the answer to "transfer.cover" is "<cover>"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art46.safeguards-dp-test" applies

      Examples:
        | cover                      |
        | one-off-need, uk-agreement |
        | one-off-need, uk-addendum  |
        | one-off-need, group-rules  |
        | consent-to-go-abroad       |

    Scenario Outline: Single cases of a tool used now and then, without a British tool, rest on the narrow exceptions alone: <cover>
      Given the case "uk-lender"
      And the answer to "use.stage" is "now-and-then"
      And the answer to "transfer.cover" is "<cover>"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art46.safeguards-dp-test" does not apply because of the exception "single-cases"
      And "uk-gdpr.art49.exceptions" applies
      And the test "uk-gdpr.transfer-uncovered" is not met

      Examples:
        | cover                    |
        | one-off-need             |
        | one-off-need, eu-clauses |


  Rule: Article 49 - the narrow exceptions

    Scenario Outline: Whoever rests on consent or on single needs keeps within the limits, also to fill what a safeguard leaves open: <cover>
      Given the case "uk-lender"
      And the answer to "transfer.cover" is "<cover>"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art49.exceptions" <verdict>

      Examples:
        | cover                        | verdict                                           |
        | one-off-need                 | applies and is in force from 2020-12-31           |
        | consent-to-go-abroad         | applies and is in force from 2020-12-31           |
        | one-off-need, uk-agreement   | applies and is in force from 2020-12-31           |
        | uk-agreement                 | does not apply because its conditions are not met |

    Scenario: Where the country is recognised no exception is needed
      Given the case "uk-recruiter"
      And the answer to "transfer.cover" is "consent-to-go-abroad"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art49.exceptions" does not apply because its conditions are not met


  Rule: Articles 13(1)(f) and 14(1)(f) - people are told of the transfer

    Scenario Outline: Under a recognition as well as under a safeguard: <place>
      Given the case "uk-clinic"
      And the answer to "vendor.places" is "<place>"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art13-1f.transfer-transparency" applies and is in force from 2020-12-31

      Examples:
        | place |
        | FR    |
        | IN    |

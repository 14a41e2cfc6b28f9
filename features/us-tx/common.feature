Feature: Texas, what its laws make of an owner's answers
  Who is reached, which records count, and where they are.

  Rule: Bus. & Com. Code 551.002 - business, people or use in Texas

    Scenario Outline: One tie to Texas is enough: <what>
      Given the case "tx-chat-studio"
      And the answer to "<fact1>" is "<answer1>"
      And the answer to "<fact2>" is "<answer2>"
      And the answer to "<fact3>" is "<answer3>"
      When it is assessed as of 2026-11-24
      Then the test "us-tx.nexus" is <verdict>

      Examples:
        | what                       | fact1              | answer1 | fact2         | answer2 | fact3            | answer3 | verdict |
        | established there          | org.established_in | US-TX   | market.places | US-OK   | people.locations | US-OK   | met     |
        | selling there              | org.established_in | US-OK   | market.places | US-TX   | people.locations | US-OK   | met     |
        | people there               | org.established_in | US-OK   | market.places | US-OK   | people.locations | US-TX   | met     |
        | none of the three          | org.established_in | US-OK   | market.places | US-OK   | people.locations | US-OK   | not met |
        | people somewhere in the US | org.established_in | US-OK   | market.places | US-OK   | people.locations | US      | open    |

  Rule: Health & Saf. Code 181.001(b)(2) - wider than HIPAA

    Scenario Outline: A part in care or health data, Texas, not private: <what>
      Given the case "tx-dental-clinic"
      And the answer to "<fact1>" is "<answer1>"
      And the answer to "<fact2>" is "<answer2>"
      When it is assessed as of 2026-11-24
      Then the test "us-tx.ehr-entity" is <verdict>

      Examples:
        | what                       | fact1            | answer1            | fact2            | answer2         | verdict |
        | treats patients            | health.activity  | treats-patients    | data.kinds       | contact         | met     |
        | health plan                | health.activity  | health-plan        | data.kinds       | contact         | met     |
        | works for care providers   | health.activity  | for-care-providers | data.kinds       | contact         | met     |
        | hosts records              | health.activity  | hosts-records      | data.kinds       | contact         | met     |
        | clears claims              | health.activity  | claims-clearing    | data.kinds       | contact         | met     |
        | only holds health data     | health.activity  | none               | data.kinds       | contact, health | met     |
        | neither                    | health.activity  | none               | data.kinds       | contact         | not met |
        | people in Oklahoma         | people.locations | US-OK              | people.locations | US-OK           | not met |
        | a private person           | org.kind         | private-person     | org.kind         | private-person  | not met |
        | a public hospital          | org.kind         | public-body        | org.kind         | public-body     | met     |
        | not known where people are | people.locations | US-TX?             | people.locations | US-TX?          | open    |

  Rule: Health & Saf. Code 183.002 - patient information

    Scenario Outline: Patients, or the health of people outside the staff: <what>
      Given the case "tx-dental-clinic"
      And the answer to "<fact1>" is "<answer1>"
      And the answer to "<fact2>" is "<answer2>"
      When it is assessed as of 2026-11-24
      Then the test "us-tx.patient-records" is <verdict>

      Examples:
        | what                                  | fact1             | answer1            | fact2             | answer2    | verdict |
        | the bare name of a patient            | people.groups     | patients           | data.kinds        | contact    | met     |
        | insured people                        | people.groups     | insured            | data.kinds        | contact    | met     |
        | health of customers                   | people.groups     | customers          | data.kinds        | health     | met     |
        | disability of customers               | people.groups     | customers          | data.kinds        | disability | met     |
        | genetic of customers                  | people.groups     | customers          | data.kinds        | genetic    | met     |
        | other-omic of customers               | people.groups     | customers          | data.kinds        | other-omic | met     |
        | neural of customers                   | people.groups     | customers          | data.kinds        | neural     | met     |
        | health of prospects                   | people.groups     | prospects          | data.kinds        | health     | met     |
        | health of public-visitors             | people.groups     | public-visitors    | data.kinds        | health     | met     |
        | health of service-users               | people.groups     | service-users      | data.kinds        | health     | met     |
        | health of students                    | people.groups     | students           | data.kinds        | health     | met     |
        | health of tenants                     | people.groups     | tenants            | data.kinds        | health     | met     |
        | health of borrowers                   | people.groups     | borrowers          | data.kinds        | health     | met     |
        | health of elderly-or-frail            | people.groups     | elderly-or-frail   | data.kinds        | health     | met     |
        | health of in-hardship                 | people.groups     | in-hardship        | data.kinds        | health     | met     |
        | health of disabled                    | people.groups     | disabled           | data.kinds        | health     | met     |
        | health of low-literacy                | people.groups     | low-literacy       | data.kinds        | health     | met     |
        | health of staff                       | people.groups     | employees          | data.kinds        | health     | not met |
        | contact data of customers             | people.groups     | customers          | data.kinds        | contact    | not met |
        | no data on people                     | data.about_people | no                 | data.about_people | no         | not met |
        | only work contacts of a patient group | data.about_people | work-contacts-only | people.groups     | patients   | met     |
        | customers, health not known           | people.groups     | customers          | data.kinds        | health?    | open    |

  Rule: Health & Saf. Code 183.002 - the United States or a territory

    Scenario Outline: Not even Canada: <what>
      Given the case "tx-dental-clinic"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then the test "us-tx.records-abroad" is <verdict>

      Examples:
        | what                          | fact           | answer    | verdict |
        | Texas                         | data.stored_in | US-TX     | not met |
        | somewhere in the US           | data.stored_in | US        | not met |
        | Puerto Rico                   | data.stored_in | PR        | not met |
        | Guam                          | data.stored_in | GU        | not met |
        | the Virgin Islands            | data.stored_in | VI        | not met |
        | American Samoa                | data.stored_in | AS        | not met |
        | the Northern Marianas         | data.stored_in | MP        | not met |
        | Canada                        | data.stored_in | CA        | met     |
        | India                         | data.stored_in | IN        | met     |
        | Texas, with a copy in Ireland | data.stored_in | US-TX, IE | met     |

    Scenario: Where it is not known where the files are, it stays open
      Given the case "tx-dental-clinic"
      And the answer to "data.stored_in" is not known
      When it is assessed as of 2026-11-24
      Then the test "us-tx.records-abroad" is open

    Scenario: Opening files in Texas from abroad does not put them abroad
      Given the case "tx-dental-clinic"
      And the answer to "data.places" is "US-TX, IN"
      When it is assessed as of 2026-11-24
      Then the test "us-tx.records-abroad" is not met

Feature: Florida, what its laws make of an owner's answers
  Where records are, and who is a consumer.

  Rule: 408.051(3) - the United States, its territories or Canada

    Scenario Outline: Canada is allowed: <what>
      Given the case "fl-family-practice"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then the test "us-fl.records-abroad" is <verdict>

      Examples:
        | what                             | fact           | answer    | verdict |
        | Virginia                         | data.stored_in | US-VA     | not met |
        | somewhere in the US              | data.stored_in | US        | not met |
        | Puerto Rico                      | data.stored_in | PR        | not met |
        | Guam                             | data.stored_in | GU        | not met |
        | the Virgin Islands               | data.stored_in | VI        | not met |
        | American Samoa                   | data.stored_in | AS        | not met |
        | the Northern Marianas            | data.stored_in | MP        | not met |
        | Canada                           | data.stored_in | CA        | not met |
        | Québec                           | data.stored_in | CA-QC     | not met |
        | India                            | data.stored_in | IN        | met     |
        | Virginia, with a copy in Ireland | data.stored_in | US-VA, IE | met     |

    Scenario: Where it is not known where the files are, it stays open
      Given the case "fl-family-practice"
      And the answer to "data.stored_in" is not known
      When it is assessed as of 2026-11-24
      Then the test "us-fl.records-abroad" is open

  Rule: 501.702 - consumer

    Scenario Outline: Private people outside their work: <what>
      Given the case "fl-list-seller"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then the test "us-fl.consumer" is <verdict>

      Examples:
        | what                       | fact          | answer                      | verdict |
        | customers                  | people.groups | customers                   | met     |
        | prospects                  | people.groups | prospects                   | met     |
        | public-visitors            | people.groups | public-visitors             | met     |
        | service-users              | people.groups | service-users               | met     |
        | patients                   | people.groups | patients                    | met     |
        | students                   | people.groups | students                    | met     |
        | tenants                    | people.groups | tenants                     | met     |
        | borrowers                  | people.groups | borrowers                   | met     |
        | insured                    | people.groups | insured                     | met     |
        | elderly-or-frail           | people.groups | elderly-or-frail            | met     |
        | in-hardship                | people.groups | in-hardship                 | met     |
        | disabled                   | people.groups | disabled                    | met     |
        | low-literacy               | people.groups | low-literacy                | met     |
        | applicants                 | people.groups | applicants                  | not met |
        | employees                  | people.groups | employees                   | not met |
        | former-employees           | people.groups | former-employees            | not met |
        | contractors                | people.groups | contractors                 | not met |
        | platform-workers           | people.groups | platform-workers            | not met |
        | business-contacts          | people.groups | business-contacts           | not met |
        | disabled applicants        | people.groups | disabled, applicants        | not met |
        | disabled employees         | people.groups | disabled, employees         | not met |
        | disabled former-employees  | people.groups | disabled, former-employees  | not met |
        | disabled contractors       | people.groups | disabled, contractors       | not met |
        | disabled platform-workers  | people.groups | disabled, platform-workers  | not met |
        | disabled business-contacts | people.groups | disabled, business-contacts | not met |
        | customers and staff        | people.groups | customers, employees        | met     |
        | nobody named               | people.groups | none                        | not met |

    Scenario Outline: Data on people in Florida: <what>
      Given the case "fl-list-seller"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then the test "us-fl.consumer" is <verdict>

      Examples:
        | what                | fact              | answer             | verdict |
        | in Florida          | people.locations  | US-FL              | met     |
        | in Georgia          | people.locations  | US-GA              | not met |
        | somewhere in the US | people.locations  | US                 | open    |
        | no data on people   | data.about_people | no                 | not met |
        | only work contacts  | data.about_people | work-contacts-only | not met |

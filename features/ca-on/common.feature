Feature: Tests shared by the laws of Ontario
  Which employers, platforms and care providers Ontario's laws mean; what each law asks of them is said in the file of that law.

  Rule: O. Reg. 476/24 s. 1 - fewer than 25 employees on the posting day: all of Part III.1 falls away

    Scenario Outline: The threshold is 25 employees in Ontario (<staff>: <verdict>)
      Given the case "on-food-plant-hiring"
      And the answer to "org.headcount" is "CA-ON: <staff>"
      When it is assessed as of 2026-11-24
      Then the test "ca-on.esa-jobs" is <verdict>
      And the test "ca-on.monitoring" is <verdict>

      Examples:
        | staff | verdict |
        | 24    | not met |
        | 25    | met     |
        | 26    | met     |

  Rule: Section 1 - operators of platforms for rides, delivery and courier work in Ontario

    Scenario: A restaurant whose couriers take jobs through its app is asked, and is an operator
      Given the case "on-courier-app"
      And the answer to "org.sector" is "retail-hospitality"
      When it is assessed as of 2026-11-24
      Then the test "ca-on.platform" is met

  Rule: Section 3 - who is a custodian

    Scenario Outline: A counselling service without licensed health workers may give health care all the same (settled as <issue>)
      Given the case "on-family-practice-scribe"
      And the answer to "org.sector" is "counselling"
      And the answer to "health.activity" is "none"
      And the open question of law "ca-on-phipa.counsellor-gives-health-care" is settled as <issue>
      When it is assessed as of 2026-11-24
      Then the test "ca-on.custodian" <verdict>

      Examples:
        | issue | verdict    |
        | yes   | is met     |
        | no    | is not met |

    Scenario: The question touches no other line of business
      Given the case "on-family-practice-scribe"
      And the answer to "org.sector" is "retail-hospitality"
      And the answer to "health.activity" is "none"
      And the open question of law "ca-on-phipa.counsellor-gives-health-care" is settled as yes
      When it is assessed as of 2026-11-24
      Then the test "ca-on.custodian" is not met

    Scenario: A public hospital is a custodian too
      Given the case "on-family-practice-scribe"
      And the answer to "org.kind" is "public-body"
      And the answer to "org.public_work" is "runs-public-service"
      When it is assessed as of 2026-11-24
      Then the test "ca-on.custodian" is met

  Rule: Section 4 - what is personal health information

    Scenario Outline: Health details of people who are not called patients count (<kind>, <group>)
      Given the case "on-family-practice-scribe"
      And the answer to "data.kinds" is "contact, <kind>"
      And the answer to "people.groups" is "<group>"
      When it is assessed as of 2026-11-24
      Then the test "ca-on.health-information" is met

      Examples:
        | kind       | group           |
        | health     | customers       |
        | disability | customers       |
        | genetic    | customers       |
        | other-omic | customers       |
        | health     | elderly-or-frail |
        | health     | disabled        |
        | health     | service-users   |

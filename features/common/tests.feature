Feature: The tests that several laws share
  Working definitions of this rulebook: supplier, profiling, monitoring, training on people. Each says which of an owner's answers
  are enough, and which are not without another.

  Rule: Data about recognisable people is what makes a supplier one of data

    Scenario Outline: An outside firm runs the chatbot, and the answer on data about people is <about>
      Given the case "eu-web-shop-chatbot"
      And the answer to "data.about_people" is "<about>"
      And the answer to "vendor.training_use" is "allowed"
      When it is assessed as of 2026-11-24
      Then the test "common.vendor" is met
      And the test "common.vendor-data" is <verdict>
      And the test "common.vendor-trains" is <verdict>

      Examples: a supplier that sees no data about people handles none and trains on none
        | about              | verdict |
        | yes                | met     |
        | work-contacts-only | met     |
        | no                 | not met |

    Scenario: On one's own machines nobody else handles the data, whoever it is about
      Given the case "eu-web-shop-chatbot"
      And the answer to "vendor.runs_it" is "own-machines"
      When it is assessed as of 2026-11-24
      Then the test "common.vendor-data" is not met
      And the test "common.vendor-trains" is not met

  Rule: Following what people do counts, whichever answer shows it

    Scenario Outline: Staff tool with the work uses <uses>
      Given the case "qc-usine-rendement"
      And the answer to "data.sources" is "person"
      And the answer to "employment.uses" is "<uses>"
      When it is assessed as of 2026-11-24
      Then the test "common.monitoring" is <verdict>

      Examples: whoever ticks the watching of staff watches, even where the purpose named is the running of the team
        | uses                    | verdict |
        | monitoring              | met     |
        | scheduling, monitoring  | met     |
        | scheduling              | not met |

  Rule: Training on data about people

    Scenario Outline: A model tuned on <data>, in a tool that handles data about people: <about>
      Given the case "jp2-tokyo-image-studio"
      And the answer to "training.data" is "<data>"
      And the answer to "data.about_people" is "<about>"
      When it is assessed as of 2026-11-24
      Then the test "common.trains-on-people" is <verdict>

      Examples: bought data and clients' data are about people only where the tool is
        | data               | about | verdict |
        | bought-or-licensed | yes   | met     |
        | client-data        | yes   | met     |
        | bought-or-licensed | no    | not met |
        | client-data        | no    | not met |

      Examples: data on one's own customers is about people in any case, invented data never
        | data            | about | verdict |
        | own-people-data | no    | met     |
        | made-up-data    | yes   | not met |

  Rule: Evaluating people - uses that cannot be done without judging a person

    Scenario Outline: A lender's or insurer's tool that only drafts a recommendation, for the purpose <purpose>
      Given the case "qc-loueur-auto"
      And the answer to "use.purposes" is "<purpose>"
      And the answer to "output.kinds" is "recommendation"
      And the answer to "output.infers" is "none"
      When it is assessed as of 2026-11-24
      Then the test "common.evaluates-people" is <verdict>
      And the test "common.profiling" is <verdict>

      Examples:
        | purpose               | verdict |
        | credit-scoring        | met     |
        | life-health-insurance | met     |
        | accounting-admin      | not met |

    Scenario Outline: A staff tool that shows a dashboard, with the work uses <uses>
      Given the case "qc-usine-rendement"
      And the answer to "output.kinds" is "dashboard"
      And the answer to "output.infers" is "none"
      And the answer to "price.setting" is "none"
      And the answer to "employment.uses" is "<uses>"
      When it is assessed as of 2026-11-24
      Then the test "common.evaluates-people" is <verdict>

      Examples: judging people at work, whatever the screen shows
        | uses                      | verdict |
        | assess-candidates         | met     |
        | ai-alone-picks-interviews | met     |
        | timed-tests-games         | met     |
        | tasks-by-person           | met     |
        | monitoring                | met     |
        | performance               | met     |

      Examples: a rota or an advert judges nobody
        | uses             | verdict |
        | scheduling       | not met |
        | job-ad-targeting | not met |

    Scenario Outline: A shop whose tool sets prices <how>
      Given the case "eu-web-shop-chatbot"
      And the answer to "use.purposes" is "pricing"
      And the answer to "price.setting" is "<how>"
      When it is assessed as of 2026-11-24
      Then the test "common.evaluates-people" is <verdict>

      Examples: a personal price rests on a judgement of the customer, a price for all does not
        | how              | verdict |
        | by-personal-data | met     |
        | by-market        | not met |

  Rule: GDPR Article 4(4) - profiling is done on personal data

    Scenario Outline: A camera sorts passers-by by age group, and the answer on data about people is <about>
      Given the case "eu-web-shop-chatbot"
      And the answer to "use.purposes" is "surveillance"
      And the answer to "bio.uses" is "sort-by-trait"
      And the answer to "data.about_people" is "<about>"
      When it is assessed as of 2026-11-24
      Then the test "common.evaluates-people" is met
      And the test "common.profiling" is <verdict>

      Examples:
        | about | verdict |
        | yes   | met     |
        | no    | not met |

  Rule: Visitors' devices - more than the service needs

    Scenario Outline: A web shop that stores on visitors' devices, or reads from them, <what>
      Given the case "eu-web-shop-chatbot"
      And the answer to "online.device_storage" is "<what>"
      When it is assessed as of 2026-11-24
      Then the test "common.device-access" is <verdict>

      Examples:
        | what                                  | verdict |
        | own-statistics                        | met     |
        | looks-preferences                     | met     |
        | advertising-tracking                  | met     |
        | outside-tags                          | met     |
        | strictly-needed, own-statistics       | met     |
        | strictly-needed                       | not met |
        | none                                  | not met |

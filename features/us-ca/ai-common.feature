Feature: What the AI and employment laws of California make of an owner's answers
  Who is an employer under the civil rights act, who made a generative system, what a companion chatbot is. Each act draws its own line; a
  person with the last word changes nothing for the employment rules.

  Rule: Where a use reaches California

    Scenario Outline: An offer there or people there is each enough: <offer>, <people>
      Given the case "ca-us2-image-studio"
      And the answer to "market.places" is "<offer>"
      And the answer to "people.locations" is "<people>"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.offered-here" <verdict>

      Examples:
        | offer | people | verdict    |
        | US-CA | US-CA  | is met     |
        | US-CA | US-NV  | is met     |
        | US-NV | US-CA  | is met     |
        | US-NV | US-NV  | is not met |
        | US-NV | US     | is open    |

  Rule: 2 CCR 11008(f) - jobs and people in California

    Scenario Outline: Jobs there, or people there who apply or work: <jobs>, <people>, <groups>
      Given the case "ca-us2-warehouse"
      And the answer to "employment.job_places" is "<jobs>"
      And the answer to "people.locations" is "<people>"
      And the answer to "people.groups" is "<groups>"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.jobs-here" <verdict>

      Examples:
        | jobs  | people | groups           | verdict    |
        | US-CA | US-NV  | employees        | is met     |
        | US-NV | US-CA  | employees        | is met     |
        | US-NV | US-CA  | applicants       | is met     |
        | US-NV | US-CA  | former-employees | is met     |
        | US-NV | US-CA  | customers        | is not met |
        | US-NV | US-NV  | employees        | is not met |

    Scenario: Not known where the jobs are, nobody there: open
      Given the case "ca-us2-warehouse"
      And the answer to "people.locations" is "US-NV"
      And the answer to "employment.job_places" is not known
      When it is assessed as of 2026-11-24
      Then the test "us-ca.jobs-here" is open

  Rule: Government Code 12926(d) - five employees

    Scenario Outline: All employees count, wherever they are: <staff>
      Given the case "ca-us2-warehouse"
      And the answer to "org.headcount" is "<staff>"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.feha-employer" <verdict>

      Examples:
        | staff              | verdict    |
        | US-CA: 4           | is not met |
        | US-CA: 5           | is met     |
        | US-CA: 6           | is met     |
        | US-CA: 1, US-NV: 4 | is met     |
        | US-CA: 1, US-NV: 3 | is not met |
        | FR: 5              | is met     |

    Scenario Outline: A public body is an employer whatever its staff, if it is Californian: <kind>, <place>
      Given the case "ca-us2-warehouse"
      And the answer to "org.headcount" is "US-CA: 3"
      And the answer to "org.kind" is "<kind>"
      And the answer to "org.established_in" is "<place>"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.feha-employer" <verdict>

      Examples:
        | kind        | place | verdict    |
        | public-body | US-CA | is met     |
        | public-body | US-NV | is not met |
        | for-profit  | US-CA | is not met |
        | nonprofit   | US-CA | is not met |

    Scenario: Staff not counted: open
      Given the case "ca-us2-warehouse"
      And the answer to "org.headcount" is not known
      When it is assessed as of 2026-11-24
      Then the test "us-ca.feha-employer" is open

    Scenario: A Fresno firm that rates workers in Nevada: reached only if California decides
      Given the case "ca-us2-warehouse"
      And the answer to "employment.job_places" is "US-NV"
      And the answer to "people.locations" is "US-NV"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.feha-employer" is open

    Scenario Outline: Jobs in Nevada, staff in California <staff>, decided in California: <law>
      Given the case "ca-us2-warehouse"
      And the answer to "employment.job_places" is "US-NV"
      And the answer to "people.locations" is "US-NV"
      And the answer to "org.headcount" is "<staff>"
      And the open question of law "us-ca-feha-ads.decided-in-california" is settled as <law>
      When it is assessed as of 2026-11-24
      Then the test "us-ca.feha-employer" <verdict>

      Examples:
        | staff               | law | verdict    |
        | US-CA: 1, US-NV: 30 | yes | is met     |
        | US-CA: 1, US-NV: 30 | no  | is not met |
        | US-CA: 0, US-NV: 30 | yes | is not met |
        | US-CA: 2, US-NV: 30 | yes | is met     |

  Rule: Civil Code 3110 - developer of a generative system

    Scenario: A studio that trained a public picture generator is a developer
      Given the case "ca-us2-image-studio"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.ab2013-developer" is met

    Scenario: Whoever only fine-tunes another's model is a developer too
      Given the case "ca-us2-companion-app"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.ab2013-developer" is met

    Scenario Outline: Each way of making or reworking counts: <deeds>
      Given the case "ca-us2-image-studio"
      And the answer to "role.deeds" is "<deeds>"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.ab2013-developer" <verdict>

      Examples:
        | deeds                                 | verdict    |
        | built-it, sells-it                    | is met     |
        | built-on-others-model, sells-it       | is met     |
        | fine-tuned-it, sells-it               | is met     |
        | changed-it-substantially, offers-free | is met     |
        | trains-general-model, offers-free     | is met     |
        | sells-it                              | is not met |
        | resells-unchanged                     | is not met |

    Scenario Outline: Paid, free, licensed, open, hosted or inside a product, all open it to Californians: <deeds>
      Given the case "ca-us2-image-studio"
      And the answer to "role.deeds" is "<deeds>"
      And the answer to "interaction.direct" is "<talk>"
      And the answer to "people.groups" is "<people>"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.ab2013-developer" <verdict>

      Examples:
        | deeds                           | talk         | people    | verdict    |
        | built-it, sells-it              | no           | employees | is met     |
        | built-it, offers-free           | no           | employees | is met     |
        | built-it, licenses-to-others    | no           | employees | is met     |
        | built-it, released-open-source  | no           | employees | is met     |
        | built-it, hosts-models          | no           | employees | is met     |
        | built-it, ai-inside-own-product | no           | employees | is met     |
        | built-it, own-name-on-it        | no           | employees | is met     |
        | built-it, uses-it               | no           | employees | is not met |
        | built-it, uses-it               | two-way      | customers | is met     |
        | built-it, uses-it               | two-way      | employees | is not met |
        | built-it, uses-it               | staff-answer | customers | is not met |

    Scenario Outline: It must be AI that makes new content: <technology>, <output>
      Given the case "ca-us2-image-studio"
      And the answer to "use.technology" is "<technology>"
      And the answer to "output.kinds" is "<output>"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.ab2013-developer" <verdict>

      Examples:
        | technology          | output            | verdict    |
        | learns-or-generates | text              | is met     |
        | learns-or-generates | code              | is met     |
        | learns-or-generates | audio             | is met     |
        | learns-or-generates | ranking-of-people | is not met |
        | learns-or-generates | score-of-person   | is not met |
        | fixed-rules         | image             | is not met |

    Scenario Outline: Offered in California or used there: <offer>, <people>
      Given the case "ca-us2-image-studio"
      And the answer to "market.places" is "<offer>"
      And the answer to "people.locations" is "<people>"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.ab2013-developer" <verdict>

      Examples:
        | offer | people | verdict    |
        | US-CA | US-NV  | is met     |
        | US-NV | US-CA  | is met     |
        | US-NV | US-NV  | is not met |

    Scenario Outline: Released, or changed in depth, since 2022: <first>, <change>
      Given the case "ca-us2-image-studio"
      And the answer to "use.market_date" is "<first>"
      And the answer to "use.major_change" is "<change>"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.ab2013-developer" <verdict>

      Examples:
        | first      | change     | verdict    |
        | 2021-12-31 | none       | is not met |
        | 2022-01-01 | none       | is met     |
        | 2022-01-02 | none       | is met     |
        | 2021-06-01 | 2021-12-31 | is not met |
        | 2021-06-01 | 2022-01-01 | is met     |
        | 2021-06-01 | 2022-01-02 | is met     |

    Scenario: First day not known: open
      Given the case "ca-us2-image-studio"
      And the answer to "use.market_date" is not known
      And the answer to "use.major_change" is not known
      When it is assessed as of 2026-11-24
      Then the test "us-ca.ab2013-developer" is open

    Scenario Outline: Training of one's own, or else an open question: <training>, <law>
      Given the case "ca-us2-companion-app"
      And the answer to "training.level" is "<training>"
      And the open question of law "us-ca-ab2013.no-training-of-own" is settled as <law>
      When it is assessed as of 2026-11-24
      Then the test "us-ca.ab2013-developer" <verdict>

      Examples:
        | training           | law | verdict    |
        | light-tuning       | no  | is met     |
        | heavy-retraining   | no  | is met     |
        | from-scratch       | no  | is met     |
        | none               | no  | is not met |
        | looks-up-documents | no  | is not met |
        | none               | yes | is met     |
        | looks-up-documents | yes | is met     |

    Scenario: A friend built on another's model with documents to look up in, and no training: the act does not say
      Given the case "ca-us2-companion-app"
      And the answer to "training.level" is "looks-up-documents"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.ab2013-developer" is open

  Rule: Business and Professions Code 22601 - companion chatbot

    Scenario: A virtual friend that adapts and keeps people company is one
      Given the case "ca-us2-companion-app"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.companion" is met

    Scenario Outline: Both traits are needed: <traits>
      Given the case "ca-us2-companion-app"
      And the answer to "interaction.companion_traits" is "<traits>"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.companion" <verdict>

      Examples:
        | traits                                                            | verdict    |
        | humanlike-adaptive, meets-social-needs                            | is met     |
        | humanlike-adaptive                                                | is not met |
        | meets-social-needs                                                | is not met |
        | remembers-past-chats, asks-feelings-unprompted, personal-dialogue | is not met |
        | humanlike-adaptive, meets-social-needs?                           | is open    |

    Scenario Outline: People must talk with it themselves, and it must be AI: <talk>, <technology>
      Given the case "ca-us2-companion-app"
      And the answer to "interaction.direct" is "<talk>"
      And the answer to "use.technology" is "<technology>"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.companion" <verdict>

      Examples:
        | talk         | technology          | verdict    |
        | two-way      | learns-or-generates | is met     |
        | one-way      | learns-or-generates | is not met |
        | staff-answer | learns-or-generates | is not met |
        | two-way      | fixed-rules         | is not met |

    Scenario Outline: Open to people in California: <offer>, <people>
      Given the case "ca-us2-companion-app"
      And the answer to "market.places" is "<offer>"
      And the answer to "people.locations" is "<people>"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.companion" <verdict>

      Examples:
        | offer | people | verdict    |
        | US-CA | US-NV  | is met     |
        | US-NV | US-CA  | is met     |
        | US-NV | US-NV  | is not met |

    Scenario Outline: Whoever opens it to users is the operator, the maker or a firm that bought it: <deeds>, <people>
      Given the case "ca-us2-companion-app"
      And the answer to "role.deeds" is "<deeds>"
      And the answer to "people.groups" is "<people>"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.companion" <verdict>

      Examples:
        | deeds                 | people    | verdict    |
        | sells-it              | customers | is met     |
        | offers-free           | customers | is met     |
        | licenses-to-others    | customers | is met     |
        | own-name-on-it        | customers | is met     |
        | resells-unchanged     | customers | is met     |
        | ai-inside-own-product | customers | is met     |
        | uses-it               | patients  | is met     |
        | uses-it               | customers | is met     |
        | uses-it               | employees | is not met |
        | built-it              | customers | is not met |
        | orders-finished-work  | customers | is not met |

    Scenario: A bot that only answers customers lacks the traits
      Given the case "ca-us-bakery-chat"
      And the answer to "interaction.kind" is "customer-support"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.companion" is not met

    Scenario: A plain voice speaker lacks the traits
      Given the case "ca-us2-companion-app"
      And the answer to "interaction.kind" is "voice-speaker"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.companion" is not met

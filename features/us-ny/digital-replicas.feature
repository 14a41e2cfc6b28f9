Feature: New York, contracts for digital replicas
  A clause that lets a computer imitate a person in place of their work says for what, or is void.

  Rule: General Obligations Law 5-302 - the described use

    Scenario Outline: From 2025-01-01: <day>
      Given the case "ny-ad-maker"
      And the answer to "output.depicts" is "real-person-agreed"
      And the open question of law "us-ny-digital-replicas.in-place-of-work" is settled as yes
      When it is assessed as of <day>
      Then "us-ny-digital-replicas.described-use" applies and is <state> from 2025-01-01

      Examples:
        | day        | state    |
        | 2024-12-31 | upcoming |
        | 2025-01-01 | in force |

    Scenario Outline: What the agreement is for: <value>
      Given the case "ny-ad-maker"
      And the answer to "output.depicts" is "real-person-agreed"
      And the open question of law "us-ny-digital-replicas.in-place-of-work" is settled as <value>
      When it is assessed as of 2026-11-24
      Then "us-ny-digital-replicas.described-use" <verdict>

      Examples:
        | value | verdict                                           |
        | yes   | applies                                           |
        | no    | does not apply because its conditions are not met |

    Scenario: Your answers do not tell what the agreement is for
      Given the case "ny-ad-maker"
      And the answer to "output.depicts" is "real-person-agreed"
      When it is assessed as of 2026-11-24
      Then "us-ny-digital-replicas.described-use" may apply

    Scenario Outline: A real person who agreed, and who uses the imitation: <what>
      Given the case "ny-ad-maker"
      And the answer to "output.depicts" is "<depicts>"
      And the answer to "role.deeds" is "<deeds>"
      And the open question of law "us-ny-digital-replicas.in-place-of-work" is settled as yes
      When it is assessed as of 2026-11-24
      Then "us-ny-digital-replicas.described-use" <verdict>

      Examples:
        | what                          | depicts                | deeds                   | verdict                                           |
        | agreed, used by the firm      | real-person-agreed     | uses-it                 | applies                                           |
        | agreed, another's result used | real-person-agreed     | relies-on-others-result | applies                                           |
        | agreed, the maker of the tool | real-person-agreed     | built-it, sells-it      | does not apply because its conditions are not met |
        | did not agree                 | real-person-not-agreed | uses-it                 | does not apply because its conditions are not met |
        | nobody real                   | invented-performer     | uses-it                 | does not apply because its conditions are not met |

    Scenario Outline: New York by office or by people: <what>
      Given the case "ny-ad-maker"
      And the answer to "output.depicts" is "real-person-agreed"
      And the answer to "org.established_in" is "<established in>"
      And the answer to "people.locations" is "<people>"
      And the open question of law "us-ny-digital-replicas.in-place-of-work" is settled as yes
      When it is assessed as of 2026-11-24
      Then "us-ny-digital-replicas.described-use" <verdict>

      Examples:
        | what         | established in | people | verdict                                           |
        | office there | US-NY          | US-NJ  | applies                                           |
        | people there | US-NJ          | US-NY  | applies                                           |
        | neither      | US-NJ          | US-NJ  | does not apply because its conditions are not met |

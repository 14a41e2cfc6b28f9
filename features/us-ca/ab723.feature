Feature: California AB 723, altered pictures of homes for sale
  An agent who shows an altered picture says so and shows the original.

  Rule: Bus. & Prof. Code 10140.8 - altered pictures

    Scenario Outline: From 2026-01-01: <day>
      Given the case "ca-us-home-agent"
      And the open question of law "us-ca-ab723.sold-by-agent" is settled as yes
      When it is assessed as of <day>
      Then "us-ca-ab723.altered-picture" applies and is <state> from 2026-01-01

      Examples:
        | day        | state    |
        | 2025-12-31 | upcoming |
        | 2026-01-01 | in force |

    Scenario: Your answers do not tell sales from lettings
      Given the case "ca-us-home-agent"
      When it is assessed as of 2026-11-24
      Then "us-ca-ab723.altered-picture" may apply

    Scenario: A letting, or nobody with a licence
      Given the case "ca-us-home-agent"
      And the open question of law "us-ca-ab723.sold-by-agent" is settled as no
      When it is assessed as of 2026-11-24
      Then "us-ca-ab723.altered-picture" does not apply because its conditions are not met

    Scenario Outline: An agent, California, a picture shown to others: <what>
      Given the case "ca-us-home-agent"
      And the answer to "<fact>" is "<answer>"
      And the open question of law "us-ca-ab723.sold-by-agent" is settled as yes
      When it is assessed as of 2026-11-24
      Then "us-ca-ab723.altered-picture" <verdict>

      Examples:
        | what                            | fact             | answer               | verdict                                           |
        | an agent for owners             | housing.activity | agent                | applies                                           |
        | a landlord of own homes         | housing.activity | none                 | does not apply because its conditions are not met |
        | pictures made to order          | role.deeds       | orders-finished-work | applies                                           |
        | acting on another's result      | role.deeds       | relies-on-others-result | applies                                        |
        | the maker of the program        | role.deeds       | built-it, sells-it   | does not apply because its conditions are not met |
        | film only                       | output.kinds     | video                | does not apply because its conditions are not met |
        | only light corrections          | output.kinds     | light-edits          | does not apply because its conditions are not met |
        | in an advert                    | output.uses      | advertising          | applies                                           |
        | published                       | output.uses      | shown-to-public      | applies                                           |
        | sent to those who look for one  | output.uses      | sent-to-people       | applies                                           |
        | kept in the firm                | output.uses      | internal-only        | does not apply because its conditions are not met |
        | a real place, altered           | output.depicts   | real-scene-altered   | applies                                           |
        | an invented thing in it         | output.depicts   | real-seeming-scene   | applies                                           |
        | an invented person              | output.depicts   | invented-performer   | does not apply because its conditions are not met |

    Scenario Outline: California by market or by office: <what>
      Given the case "ca-us-home-agent"
      And the answer to "org.established_in" is "<established in>"
      And the answer to "market.places" is "<places>"
      And the open question of law "us-ca-ab723.sold-by-agent" is settled as yes
      When it is assessed as of 2026-11-24
      Then "us-ca-ab723.altered-picture" <verdict>

      Examples:
        | what              | established in | places | verdict                                           |
        | office there      | US-CA          | US-NV  | applies                                           |
        | offers there      | US-NV          | US-CA  | applies                                           |
        | neither           | US-NV          | US-NV  | does not apply because its conditions are not met |

    Scenario Outline: An agency that makes adverts for agents acts on their behalf: settled as <law>
      Given the case "ca-us-home-agent"
      And the answer to "org.sector" is "marketing-advertising"
      And the answer to "housing.activity" is "none"
      And the open question of law "us-ca-ab723.sold-by-agent" is settled as <law>
      When it is assessed as of 2026-11-28
      Then "us-ca-ab723.altered-picture" <verdict>

      Examples:
        | law | verdict                                           |
        | yes | applies                                           |
        | no  | does not apply because its conditions are not met |

    Scenario: Neither an agent nor an agency
      Given the case "ca-us-home-agent"
      And the answer to "org.sector" is "retail-hospitality"
      And the answer to "housing.activity" is "none"
      When it is assessed as of 2026-11-28
      Then "us-ca-ab723.altered-picture" does not apply because its conditions are not met

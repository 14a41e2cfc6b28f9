Feature: New York, AI companions
  GBL article 47: a self-harm protocol, and a notice that it is no human at the start and every three hours.

  Rule: GBL 1701, 1702 - protocol and notice

    Scenario: In force since 5 November 2025: the day before
      Given the case "ny-companion"
      When it is assessed as of 2025-11-04
      Then "us-ny-companion.protocol-and-notice" applies and is upcoming from 2025-11-05

    Scenario: In force since 5 November 2025: the day itself
      Given the case "ny-companion"
      When it is assessed as of 2025-11-05
      Then "us-ny-companion.protocol-and-notice" applies and is in force from 2025-11-05

    Scenario Outline: Companion in New York: <what>
      Given the case "ny-companion"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-ny-companion.protocol-and-notice" <verdict>

      Examples:
        | what                                     | fact                         | answer                                                             | verdict                                                       |
        | all three traits                         | interaction.companion_traits | remembers-past-chats, asks-feelings-unprompted, personal-dialogue  | applies                                                       |
        | a memory alone                           | interaction.companion_traits | remembers-past-chats                                               | does not apply because its conditions are not met             |
        | people in Vermont                        | people.locations             | US-VT                                                              | does not apply because its conditions are not met             |
        | no AI                                    | use.technology               | fixed-rules                                                        | does not apply because its conditions are not met             |
        | obvious to everyone that it is a machine | interaction.told             | obvious                                                            | applies                                                       |
        | a studio in Oregon, users in New York    | org.established_in           | US-OR                                                              | applies                                                       |
        | not sure about the memory                | interaction.companion_traits | remembers-past-chats?, asks-feelings-unprompted, personal-dialogue | may apply, and "interaction.companion_traits" would settle it |

    Scenario Outline: Whoever operates or provides it: <what>
      Given the case "ny-companion"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-ny-companion.protocol-and-notice" <verdict>

      Examples:
        | what                      | fact       | answer                | verdict                                           |
        | sells it                  | role.deeds | sells-it              | applies                                           |
        | lets people use it free   | role.deeds | offers-free           | applies                                           |
        | under its own name        | role.deeds | own-name-on-it        | applies                                           |
        | inside its own product    | role.deeds | ai-inside-own-product | applies                                           |
        | runs it for its customers | role.deeds | uses-it               | applies                                           |
        | supplies a part           | role.deeds | supplies-part         | does not apply because its conditions are not met |
        | built it only             | role.deeds | built-it              | does not apply because its conditions are not met |

    Scenario: While the traits are not known, it may apply
      Given the case "ny-companion"
      And the answer to "interaction.companion_traits" is not known
      When it is assessed as of 2026-11-24
      Then "us-ny-companion.protocol-and-notice" may apply, and "interaction.companion_traits" would settle it

  Rule: GBL 1700(4)(c) - what is no companion

    Scenario Outline: A tool for own staff only is outside: <what>
      Given the case "ny-companion"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-ny-companion.protocol-and-notice" <verdict>

      Examples:
        | what                  | fact             | answer                     | verdict                                                 |
        | own staff only        | interaction.kind | internal-tool, information | does not apply because of the exception "internal-only" |
        | the public            | interaction.kind | information                | applies                                                 |
        | customer service only | interaction.kind | customer-support           | does not apply because its conditions are not met       |

Feature: Utah act on generative AI disclosure
  On a clear question to every supplier; unasked for licensed occupations in sensitive talks.

  Rule: 13-77-103 - disclosure

    Scenario: The text of SB 226 starts on 7 May 2025: the day before
      Given the case "ut-tax-office"
      When it is assessed as of 2025-05-06
      Then "us-ut-aipa.disclosure" applies and is upcoming from 2025-05-07

    Scenario: The text of SB 226 starts on 7 May 2025: the day itself
      Given the case "ut-tax-office"
      When it is assessed as of 2025-05-07
      Then "us-ut-aipa.disclosure" applies and is in force from 2025-05-07

    Scenario: The end of the AI office chapter on 1 July 2027 does not end the duty
      Given the case "ut-tax-office"
      When it is assessed as of 2027-07-02
      Then "us-ut-aipa.disclosure" applies and is in force from 2025-05-07

    Scenario Outline: Generative AI dealing with a person in Utah: <what>
      Given the case "ut-tax-office"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-ut-aipa.disclosure" <verdict>

      Examples:
        | what                         | fact               | answer          | verdict                                           |
        | answers people               | interaction.direct | two-way         | applies                                           |
        | only sends messages          | interaction.direct | one-way         | does not apply because its conditions are not met |
        | staff answer                 | interaction.direct | staff-answer    | does not apply because its conditions are not met |
        | no exchange                  | interaction.direct | no              | does not apply because its conditions are not met |
        | a menu of ready-made answers | use.technology     | fixed-rules     | does not apply because its conditions are not met |
        | makes no content             | output.kinds       | score-of-person | does not apply because its conditions are not met |
        | people in Idaho              | people.locations   | US-ID           | does not apply because its conditions are not met |
        | a private person             | org.kind           | private-person  | does not apply because its conditions are not met |
        | a firm in Ohio               | org.established_in | US-OH           | applies                                           |
        | a charity                    | org.kind           | charity         | applies                                           |
        | told at the start            | interaction.told   | told-at-start   | applies                                           |

    Scenario Outline: Customer service of any trade: <what>
      Given the case "ut-tax-office"
      And the answer to "use.purposes" is "customer-chat"
      And the answer to "interaction.kind" is "customer-support"
      And the answer to "data.kinds" is "contact"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-ut-aipa.disclosure" <verdict>

      Examples:
        | what            | fact       | answer        | verdict |
        | a factory shop  | org.sector | manufacturing | applies |
        | a software firm | org.sector | software-ai   | applies |

    Scenario Outline: People at other firms: only licensed occupations in sensitive talks: <what>
      Given the case "ut-tax-office"
      And the answer to "people.groups" is "business-contacts"
      And the answer to "<fact1>" is "<answer1>"
      And the answer to "<fact2>" is "<answer2>"
      When it is assessed as of 2026-11-24
      Then "us-ut-aipa.disclosure" <verdict>

      Examples:
        | what                        | fact1      | answer1        | fact2        | answer2             | verdict                                           |
        | an accountant on taxes      | org.sector | accounting-tax | use.purposes | professional-advice | applies                                           |
        | a software firm with advice | org.sector | software-ai    | use.purposes | professional-advice | does not apply because its conditions are not met |

    Scenario Outline: People at other firms, nothing sensitive: <what>
      Given the case "ut-tax-office"
      And the answer to "people.groups" is "business-contacts"
      And the answer to "use.purposes" is "customer-chat"
      And the answer to "interaction.kind" is "customer-support"
      And the answer to "data.kinds" is "contact"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-ut-aipa.disclosure" <verdict>

      Examples:
        | what                           | fact       | answer         | verdict                                           |
        | an accountant on opening hours | org.sector | accounting-tax | does not apply because its conditions are not met |

    Scenario Outline: An inside tool for staff: <what>
      Given the case "ut-tax-office"
      And the answer to "org.sector" is "manufacturing"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-ut-aipa.disclosure" <verdict>

      Examples:
        | what           | fact          | answer    | verdict                                           |
        | for staff only | people.groups | employees | does not apply because its conditions are not met |

    Scenario: While whether people talk with the tool is not known, it may apply
      Given the case "ut-tax-office"
      And the answer to "interaction.direct" is not known
      When it is assessed as of 2026-11-24
      Then "us-ut-aipa.disclosure" may apply, and "interaction.direct" would settle it

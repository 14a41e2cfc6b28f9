Feature: The children's code
  A code under section 123 of the Data Protection Act 2018 for online services that children are likely to use, made for them or not.

  Rule: The fifteen standards

    Scenario Outline: A story app for children follows the code since 2 September 2021: <day>
      Given the case "uk-story-app"
      When it is assessed as of <day>
      Then "uk-aadc.childrens-code" applies and is <state> from 2021-09-02

      Examples:
        | day        | state    |
        | 2021-09-01 | upcoming |
        | 2021-09-02 | in force |
        | 2026-11-24 | in force |

    Scenario Outline: The age counts to 18, not to the age of consent of 13: <ages>
      Given the case "uk-story-app"
      And the answer to "children.ages" is "<ages>"
      When it is assessed as of 2026-11-24
      Then "uk-aadc.childrens-code" applies and is in force from 2021-09-02

      Examples:
        | ages     |
        | under-13 |
        | age-13   |
        | age-15   |
        | age-16-17 |

    Scenario Outline: The service need not be made for children, and an age check does not take it out: <contact>
      Given the case "uk-story-app"
      And the answer to "children.attract" is "<contact>"
      When it is assessed as of 2026-11-24
      Then "uk-aadc.childrens-code" applies and is in force from 2021-09-02

      Examples:
        | contact      |
        | likely-reached |
        | we-know-who  |
        | age-check    |

    Scenario Outline: A talking toy counts without a site or app of its own, a program on a plain device does not: <features>
      Given the case "uk-story-app"
      And the answer to "online.services" is "none"
      And the answer to "product.features" is "<features>"
      When it is assessed as of 2026-11-24
      Then "uk-aadc.childrens-code" <ends>
      And the test "uk.iss-to-child" <met>

      Examples:
        | features          | ends                                              | met        |
        | connected-product | applies and is in force from 2021-09-02           | is met     |
        | open-to-public    | does not apply because its conditions are not met | is not met |

    Scenario: Where only parents or a school hand over the data, children do not use the service
      Given the case "uk-story-app"
      And the answer to "children.attract" is "through-parents-or-school"
      When it is assessed as of 2026-11-24
      Then "uk-aadc.childrens-code" does not apply because its conditions are not met

    Scenario Outline: Without the one or the other condition the code is silent: <fact> <answer>
      Given the case "uk-story-app"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "uk-aadc.childrens-code" does not apply because its conditions are not met

      Examples:
        | fact              | answer      |
        | children.ages     | none        |
        | online.services   | none        |
        | org.sector        | counselling |
        | people.locations  | IE          |
        | role.data         | for-clients |
        | data.about_people | no          |

    Scenario Outline: As long as <fact> is not known, the code may apply
      Given the case "uk-story-app"
      And the answer to "<fact>" is not known
      When it is assessed as of 2026-11-24
      Then "uk-aadc.childrens-code" may apply, and "<fact>" would settle it

      Examples:
        | fact             |
        | children.attract |
        | people.locations |

Feature: GDPR, what controller and processor have in place, condition by condition
  Each condition is tried alone: one is taken away while the others hold, or it is the only one left of several that would do.

  Rule: Article 30(5) - the exemption from the record needs all its limbs

    Scenario Outline: With fixed rules, for a few people and now and then, sensitive or criminal data alone brings the record (<kind>)
      Given the case "gdpr-workshop"
      And the answer to "use.technology" is "fixed-rules"
      And the answer to "data.kinds" is "contact, <kind>"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.sign-of-risk" is not met
      And "eu-gdpr.art30.ropa" <verdict>

      Examples:
        | kind        | verdict                                                        |
        | convictions | applies and is in force from 2018-05-25                        |
        | allegations | applies and is in force from 2018-05-25                        |
        | health      | applies and is in force from 2018-05-25                        |
        | education   | does not apply because of the exception "small-and-occasional" |

    Scenario Outline: Two of the nine risk criteria are a sign of risk, though nobody is rated, followed or refused anything (<technology>, <kind>)
      Given the case "gdpr-workshop"
      And the answer to "use.technology" is "<technology>"
      And the answer to "data.kinds" is "contact, <kind>"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.wp248-two" <two>
      And the test "eu-gdpr.sign-of-risk" <two>

      Examples:
        | technology          | kind      | two        |
        | learns-or-generates | messages  | is met     |
        | fixed-rules         | messages  | is not met |
        | learns-or-generates | education | is not met |

  Rule: Article 37 - the data protection officer

    Scenario Outline: A lender's core business follows people through credit scores, not through every tool it uses (<purpose>)
      Given the case "gdpr-fintech"
      And the answer to "use.purposes" is "<purpose>"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art37.dpo" <verdict>

      Examples:
        | purpose        | verdict                                           |
        | credit-scoring | applies and is in force from 2018-05-25           |
        | customer-chat  | does not apply because its conditions are not met |

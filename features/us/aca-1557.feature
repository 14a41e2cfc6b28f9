Feature: ACA section 1557, tools that support care decisions
  Whoever receives federal health money must find the decision tools that use protected traits and reduce the risk from each.

  Rule: 45 CFR 92.210(b)-(c) - identify and mitigate

    Scenario: Identify and mitigate: the day before
      Given the case "us-fed-clinic"
      When it is assessed as of 2025-04-30
      Then "us-aca-1557.92-210.decision-tools" applies and is upcoming from 2025-05-01

    Scenario: Identify and mitigate: the day itself
      Given the case "us-fed-clinic"
      When it is assessed as of 2025-05-01
      Then "us-aca-1557.92-210.decision-tools" applies and is in force from 2025-05-01

    Scenario Outline: Tools for care decisions, AI or not: <what>
      Given the case "us-fed-clinic"
      And the answer to "<fact1>" is "<answer1>"
      And the answer to "<fact2>" is "<answer2>"
      When it is assessed as of 2026-11-24
      Then "us-aca-1557.92-210.decision-tools" <verdict>

      Examples:
        | what                                  | fact1          | answer1              | fact2            | answer2     | verdict                                           |
        | diagnosis-treatment                   | use.purposes   | diagnosis-treatment  | decision.domains | none        | applies                                           |
        | emergency-triage                      | use.purposes   | emergency-triage     | decision.domains | none        | applies                                           |
        | care-coverage-review                  | use.purposes   | care-coverage-review | decision.domains | none        | applies                                           |
        | any tool that counts in who gets care | use.purposes   | data-analysis        | decision.domains | health-care | applies                                           |
        | a scoring chart without AI            | use.technology | fixed-rules          | decision.domains | health-care | applies                                           |
        | bookkeeping                           | use.purposes   | accounting-admin     | decision.domains | none        | does not apply because its conditions are not met |
        | a chat about opening hours            | use.purposes   | customer-chat        | decision.domains | low-stakes  | does not apply because its conditions are not met |

    Scenario Outline: Federal money, and use in the entity's own care: <what>
      Given the case "us-fed-clinic"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-aca-1557.92-210.decision-tools" <verdict>

      Examples:
        | what                            | fact            | answer                                | verdict                                           |
        | Medicare                        | health.activity | treats-patients, us-federal-money     | applies                                           |
        | no federal money                | health.activity | treats-patients, bills-electronically | does not apply because its conditions are not met |
        | a practice of one               | org.headcount   | US-PA: 1                              | applies                                           |
        | it only sells the tool          | role.deeds      | built-it, sells-it                    | does not apply because its conditions are not met |
        | it acts on another firm's score | role.deeds      | relies-on-others-result               | applies                                           |

    Scenario: While the sources of money are not known, the duty may apply
      Given the case "us-fed-clinic"
      And the answer to "health.activity" is not known
      When it is assessed as of 2026-11-24
      Then "us-aca-1557.92-210.decision-tools" may apply, and "health.activity" would settle it

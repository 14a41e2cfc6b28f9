Feature: Artificial Intelligence Act, incidents, explanations and reports, condition by condition
  Each condition is tried alone: one is taken away while the others hold, or it is the only one left of several that would do.

  Rule: Articles 27 and 86 - impact on fundamental rights, explanation of a decision

    Scenario: A public body owes the assessment as such, even if it provides no service to the public
      Given the case "eu-town-hall-benefits"
      And the answer to "org.public_work" is "none"
      And the answer to "use.market_date" is "2027-12-02"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art27.fria" applies and is in force from 2027-12-02

    Scenario: The maker of a scoring tool that does not use it owes neither the assessment nor the explanation
      Given the case "eu-consumer-lender"
      And the answer to "role.deeds" is "built-it, sells-it"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.high-risk-annex-iii" is met
      And "eu-ai-act.art27.fria" does not apply because its conditions are not met
      And "eu-ai-act.art86.right-to-explanation" does not apply because its conditions are not met

    Scenario: A town's tool that only prepares files for public aid and profiles nobody brings neither, not even in 2030
      Given the case "eu-town-hall-benefits"
      And the answer to "output.kinds" is "dashboard"
      And the answer to "output.infers" is "none"
      And the answer to "decision.weight" is "prepares-only"
      When it is assessed as of 2030-08-02
      Then the test "eu-ai-act.filter-6-3" is met
      And "eu-ai-act.art27.fria" does not apply because its conditions are not met
      And "eu-ai-act.art86.right-to-explanation" does not apply because its conditions are not met

    Scenario Outline: The explanation is owed for biometrics, education and the fields of public order too (<purpose>, <reads>)
      Given the case "eu-town-hall-benefits"
      And the answer to "use.market_date" is "2027-12-02"
      And the answer to "use.purposes" is "<purpose>"
      And the answer to "use.public_judging" is "applications"
      And the answer to "bio.uses" is "<reads>"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art86.right-to-explanation" <verdict>

      Examples:
        | purpose           | reads         | verdict                                           |
        | surveillance      | identify-many | applies and is in force from 2027-12-02           |
        | education-grading | none          | applies and is in force from 2027-12-02           |
        | migration         | none          | applies and is in force from 2027-12-02           |
        | writing           | none          | does not apply because its conditions are not met |

Feature: What the document says: Fundamental rights impact assessment
  Each part that hangs on a condition, in a case in which it stands and in one in which it does not.

  Scenario: eu-consumer-lender, use.stage: stopped
    Given the case "eu-consumer-lender"
    And the answer to "use.stage" is "stopped"
    When it is assessed as of 2026-11-24
    Then the document "fundamental-rights-assessment" says "You score people's credit: that is"
    And the document "fundamental-rights-assessment" does not say "You judge risks or prices of"
    And the document "fundamental-rights-assessment" does not say "You are a public body, or"
    And the document "fundamental-rights-assessment" does not say "The system is not in use"
    And the document "fundamental-rights-assessment" does not say "The system is in use already."
    And the document "fundamental-rights-assessment" does not say "A machine decides before anybody looks."
    And the document "fundamental-rights-assessment" says "Parts taken over from the data"

  Scenario: fr-entrepot-suivi, data.about_people: no
    Given the case "fr-entrepot-suivi"
    And the answer to "data.about_people" is "no"
    When it is assessed as of 2026-11-24
    Then the document "fundamental-rights-assessment" does not say "You score people's credit: that is"
    And the document "fundamental-rights-assessment" does not say "You judge risks or prices of"
    And the document "fundamental-rights-assessment" says "You are a public body, or"
    And the document "fundamental-rights-assessment" does not say "The system is not in use"
    And the document "fundamental-rights-assessment" says "The system is in use already."
    And the document "fundamental-rights-assessment" does not say "A machine decides before anybody looks."
    And the document "fundamental-rights-assessment" does not say "Parts taken over from the data"

  Scenario: eu-consumer-lender, use.purposes: life-health-insurance
    Given the case "eu-consumer-lender"
    And the answer to "use.purposes" is "life-health-insurance"
    When it is assessed as of 2026-11-24
    Then the document "fundamental-rights-assessment" says "You score people's credit: that is"
    And the document "fundamental-rights-assessment" says "You judge risks or prices of"
    And the document "fundamental-rights-assessment" does not say "You are a public body, or"
    And the document "fundamental-rights-assessment" says "The system is not in use"
    And the document "fundamental-rights-assessment" does not say "The system is in use already."
    And the document "fundamental-rights-assessment" does not say "A machine decides before anybody looks."
    And the document "fundamental-rights-assessment" says "Parts taken over from the data"

  Scenario: eu-courier-app
    Given the case "eu-courier-app"
    When it is assessed as of 2026-11-24
    Then the document "fundamental-rights-assessment" does not say "You score people's credit: that is"
    And the document "fundamental-rights-assessment" does not say "You judge risks or prices of"
    And the document "fundamental-rights-assessment" says "You are a public body, or"
    And the document "fundamental-rights-assessment" does not say "The system is not in use"
    And the document "fundamental-rights-assessment" says "The system is in use already."
    And the document "fundamental-rights-assessment" says "A machine decides before anybody looks."
    And the document "fundamental-rights-assessment" says "Parts taken over from the data"

  Scenario: A public body that says nothing of public work
    Given the case "eu-consumer-lender"
    And the answer to "org.kind" is "public-body"
    And the answer to "org.public_work" is "none"
    When it is assessed as of 2026-11-24
    Then the document "fundamental-rights-assessment" says "You are a public body, or provide"

Feature: What the document says: Letter to the supplier: contract and open questions
  Each part that hangs on a condition, in a case in which it stands and in one in which it does not.

  Scenario: ab-furniture-credit
    Given the case "ab-furniture-credit"
    When it is assessed as of 2026-11-24
    Then the document "supplier-letter" does not say "For Europe and the United Kingdom"
    And the document "supplier-letter" does not say "You act only on our written"
    And the document "supplier-letter" does not say "For Québec"
    And the document "supplier-letter" does not say "The contract describes the measures you"
    And the document "supplier-letter" says "For Canada"
    And the document "supplier-letter" says "You protect the information as well"
    And the document "supplier-letter" does not say "For patient data in Ontario"
    And the document "supplier-letter" does not say "For Japan"
    And the document "supplier-letter" does not say "You do not mix our data"
    And the document "supplier-letter" does not say "For California"
    And the document "supplier-letter" does not say "The contract names the limited purposes"
    And the document "supplier-letter" does not say "For patient data in the United"
    And the document "supplier-letter" does not say "The agreement says which uses and"
    And the document "supplier-letter" does not say "For New York, Massachusetts and financial"
    And the document "supplier-letter" does not say "The contract obliges you to put"
    And the document "supplier-letter" does not say "What protects the data when it"

  Scenario: gdpr-us-shop
    Given the case "gdpr-us-shop"
    When it is assessed as of 2026-11-24
    Then the document "supplier-letter" says "For Europe and the United Kingdom"
    And the document "supplier-letter" says "You act only on our written"
    And the document "supplier-letter" does not say "For Québec"
    And the document "supplier-letter" does not say "The contract describes the measures you"
    And the document "supplier-letter" does not say "For Canada"
    And the document "supplier-letter" does not say "You protect the information as well"
    And the document "supplier-letter" does not say "For Japan"
    And the document "supplier-letter" does not say "You do not mix our data"
    And the document "supplier-letter" does not say "For California"
    And the document "supplier-letter" does not say "The contract names the limited purposes"
    And the document "supplier-letter" does not say "For patient data in the United"
    And the document "supplier-letter" does not say "The agreement says which uses and"
    And the document "supplier-letter" says "For New York, Massachusetts and financial"
    And the document "supplier-letter" says "The contract obliges you to put"
    And the document "supplier-letter" says "What protects the data when it"

  Scenario: g7-hiring-software
    Given the case "g7-hiring-software"
    When it is assessed as of 2026-11-24
    Then the document "supplier-letter" says "For Europe and the United Kingdom"
    And the document "supplier-letter" says "You act only on our written"
    And the document "supplier-letter" says "For Québec"
    And the document "supplier-letter" says "The contract describes the measures you"
    And the document "supplier-letter" says "For Canada"
    And the document "supplier-letter" says "You protect the information as well"
    And the document "supplier-letter" says "For Japan"
    And the document "supplier-letter" says "You do not mix our data"
    And the document "supplier-letter" says "For California"
    And the document "supplier-letter" says "The contract names the limited purposes"
    And the document "supplier-letter" does not say "For patient data in the United"
    And the document "supplier-letter" does not say "The agreement says which uses and"
    And the document "supplier-letter" does not say "For New York, Massachusetts and financial"
    And the document "supplier-letter" does not say "The contract obliges you to put"
    And the document "supplier-letter" says "What protects the data when it"

  Scenario: ca-us2-dental-plan
    Given the case "ca-us2-dental-plan"
    When it is assessed as of 2026-11-24
    Then the document "supplier-letter" does not say "For Europe and the United Kingdom"
    And the document "supplier-letter" does not say "You act only on our written"
    And the document "supplier-letter" does not say "For Québec"
    And the document "supplier-letter" does not say "The contract describes the measures you"
    And the document "supplier-letter" does not say "For Canada"
    And the document "supplier-letter" does not say "You protect the information as well"
    And the document "supplier-letter" does not say "For Japan"
    And the document "supplier-letter" does not say "You do not mix our data"
    And the document "supplier-letter" does not say "For California"
    And the document "supplier-letter" does not say "The contract names the limited purposes"
    And the document "supplier-letter" says "For patient data in the United"
    And the document "supplier-letter" says "The agreement says which uses and"
    And the document "supplier-letter" does not say "For New York, Massachusetts and financial"
    And the document "supplier-letter" does not say "The contract obliges you to put"
    And the document "supplier-letter" does not say "What protects the data when it"

  Scenario: owner-toronto
    Given the case "owner-toronto"
    When it is assessed as of 2026-11-24
    Then the document "supplier-letter" says "For patient data in Ontario (you act as our agent)"
    And the document "supplier-letter" says "You collect, use, disclose, keep and dispose of patient data only as we permit"
    And the document "supplier-letter" says "you tell us at the first reasonable opportunity"

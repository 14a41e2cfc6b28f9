Feature: What the document says: Letter when the decision goes against somebody
  Each part that hangs on a condition, in a case in which it stands and in one in which it does not.

  Scenario: ca-regina-isp
    Given the case "ca-regina-isp"
    When it is assessed as of 2026-11-24
    Then the document "adverse-action-letter" does not say "First letter, before the decision: work"
    And the document "adverse-action-letter" does not say "We have a report on you"
    And the document "adverse-action-letter" does not say "These are the reasons that really"
    And the document "adverse-action-letter" does not say "This letter left on"
    And the document "adverse-action-letter" does not say "The report that counted"
    And the document "adverse-action-letter" does not say "Our decision rests in whole or"
    And the document "adverse-action-letter" does not say "You have a right to a"
    And the document "adverse-action-letter" does not say "The credit score we used; leave"
    And the document "adverse-action-letter" does not say "If information from somebody else than"
    And the document "adverse-action-letter" does not say "Québec: our refusal rests on a"
    And the document "adverse-action-letter" says "Colorado: the tool's part"
    And the document "adverse-action-letter" says "Automated decision-making technology had this part"
    And the document "adverse-action-letter" does not say "Notice"
    And the document "adverse-action-letter" does not say "The Federal Equal Credit Opportunity Act"

  Scenario: us-fed-lender
    Given the case "us-fed-lender"
    When it is assessed as of 2026-11-24
    Then the document "adverse-action-letter" does not say "First letter, before the decision: work"
    And the document "adverse-action-letter" does not say "We have a report on you"
    And the document "adverse-action-letter" says "These are the reasons that really"
    And the document "adverse-action-letter" says "This letter left on"
    And the document "adverse-action-letter" says "The report that counted"
    And the document "adverse-action-letter" says "Our decision rests in whole or"
    And the document "adverse-action-letter" says "You have a right to a"
    And the document "adverse-action-letter" says "The credit score we used; leave"
    And the document "adverse-action-letter" says "If information from somebody else than"
    And the document "adverse-action-letter" does not say "Québec: our refusal rests on a"
    And the document "adverse-action-letter" does not say "Colorado: the tool's part"
    And the document "adverse-action-letter" does not say "Automated decision-making technology had this part"
    And the document "adverse-action-letter" says "Notice"
    And the document "adverse-action-letter" says "The Federal Equal Credit Opportunity Act"

  Scenario: il-gym-clock
    Given the case "il-gym-clock"
    When it is assessed as of 2026-11-24
    Then the document "adverse-action-letter" says "First letter, before the decision: work"
    And the document "adverse-action-letter" says "We have a report on you"
    And the document "adverse-action-letter" does not say "These are the reasons that really"
    And the document "adverse-action-letter" does not say "This letter left on"
    And the document "adverse-action-letter" does not say "The report that counted"
    And the document "adverse-action-letter" does not say "Our decision rests in whole or"
    And the document "adverse-action-letter" does not say "You have a right to a"
    And the document "adverse-action-letter" does not say "The credit score we used; leave"
    And the document "adverse-action-letter" does not say "If information from somebody else than"
    And the document "adverse-action-letter" does not say "Québec: our refusal rests on a"
    And the document "adverse-action-letter" does not say "Colorado: the tool's part"
    And the document "adverse-action-letter" does not say "Automated decision-making technology had this part"
    And the document "adverse-action-letter" does not say "Notice"
    And the document "adverse-action-letter" does not say "The Federal Equal Credit Opportunity Act"

  Scenario: qc-boulangerie-tri-cv
    Given the case "qc-boulangerie-tri-cv"
    When it is assessed as of 2026-11-24
    Then the document "adverse-action-letter" does not say "First letter, before the decision: work"
    And the document "adverse-action-letter" does not say "We have a report on you"
    And the document "adverse-action-letter" does not say "These are the reasons that really"
    And the document "adverse-action-letter" does not say "This letter left on"
    And the document "adverse-action-letter" says "The report that counted"
    And the document "adverse-action-letter" does not say "Our decision rests in whole or"
    And the document "adverse-action-letter" does not say "You have a right to a"
    And the document "adverse-action-letter" does not say "The credit score we used; leave"
    And the document "adverse-action-letter" does not say "If information from somebody else than"
    And the document "adverse-action-letter" says "Québec: our refusal rests on a"
    And the document "adverse-action-letter" says "Colorado: the tool's part"
    And the document "adverse-action-letter" says "Automated decision-making technology had this part"
    And the document "adverse-action-letter" does not say "Notice"
    And the document "adverse-action-letter" does not say "The Federal Equal Credit Opportunity Act"

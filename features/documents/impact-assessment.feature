Feature: What the document says: Impact assessment: privacy
  Each part that hangs on a condition, in a case in which it stands and in one in which it does not.

  Scenario: fr-entrepot-suivi
    Given the case "fr-entrepot-suivi"
    When it is assessed as of 2026-11-24
    Then the document "impact-assessment" does not say "The use has not begun. It"
    And the document "impact-assessment" says "The use is under way. This"
    And the document "impact-assessment" says "Advice of the data protection officer,"
    And the document "impact-assessment" does not say "The person in charge of personal"
    And the document "impact-assessment" does not say "Does the supplier train on the"
    And the document "impact-assessment" does not say "Nobody looks at the case before"
    And the document "impact-assessment" does not say "Intimate data is used. The stricter"
    And the document "impact-assessment" does not say "Children are concerned. What you do"
    And the document "impact-assessment" does not say "For Québec"
    And the document "impact-assessment" does not say "The depth of this assessment fits"
    And the document "impact-assessment" does not say "Before information leaves Québec"
    And the document "impact-assessment" says "If the risk stays high despite"

  Scenario: gym-face-entry
    Given the case "gym-face-entry"
    When it is assessed as of 2026-11-24
    Then the document "impact-assessment" says "The use has not begun. It"
    And the document "impact-assessment" does not say "The use is under way. This"
    And the document "impact-assessment" does not say "Advice of the data protection officer,"
    And the document "impact-assessment" says "The person in charge of personal"
    And the document "impact-assessment" says "Does the supplier train on the"
    And the document "impact-assessment" says "Nobody looks at the case before"
    And the document "impact-assessment" says "Intimate data is used. The stricter"
    And the document "impact-assessment" says "Children are concerned. What you do"
    And the document "impact-assessment" says "For Québec"
    And the document "impact-assessment" says "The depth of this assessment fits"
    And the document "impact-assessment" says "Before information leaves Québec"
    And the document "impact-assessment" does not say "If the risk stays high despite"

  Scenario: ca-us-hotel-hiring
    Given the case "ca-us-hotel-hiring"
    When it is assessed as of 2026-11-24
    Then the document "impact-assessment" says "For American states"
    And the document "impact-assessment" says "Would data without names do?"
    And the document "impact-assessment" does not say "Shown to the Attorney General of"
    And the document "impact-assessment" does not say "Connecticut, profiling for decisions begun"
    And the document "impact-assessment" says "California: who in the firm took"

  Scenario: co-clinic
    Given the case "co-clinic"
    When it is assessed as of 2026-11-24
    Then the document "impact-assessment" says "For American states"
    And the document "impact-assessment" says "Would data without names do?"
    And the document "impact-assessment" says "Shown to the Attorney General of"
    And the document "impact-assessment" does not say "Connecticut, profiling for decisions begun"
    And the document "impact-assessment" does not say "California: who in the firm took"

  Scenario: ct-home-finder
    Given the case "ct-home-finder"
    When it is assessed as of 2026-11-24
    Then the document "impact-assessment" says "For American states"
    And the document "impact-assessment" says "Would data without names do?"
    And the document "impact-assessment" says "Shown to the Attorney General of"
    And the document "impact-assessment" says "Connecticut, profiling for decisions begun"
    And the document "impact-assessment" does not say "California: who in the firm took"

  Scenario: uk-us-shop
    Given the case "uk-us-shop"
    When it is assessed as of 2026-11-24
    Then the document "impact-assessment" does not say "For American states"
    And the document "impact-assessment" does not say "Would data without names do?"
    And the document "impact-assessment" does not say "Shown to the Attorney General of"
    And the document "impact-assessment" does not say "Connecticut, profiling for decisions begun"
    And the document "impact-assessment" does not say "California: who in the firm took"

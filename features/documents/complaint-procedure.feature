Feature: What the document says: Requests, objections, complaints and appeals: procedure
  Each part that hangs on a condition, in a case in which it stands and in one in which it does not.

  Scenario: bc-builder-crew-scores
    Given the case "bc-builder-crew-scores"
    When it is assessed as of 2026-11-24
    Then the document "complaint-procedure" does not say "Against advertising an objection always counts,"
    And the document "complaint-procedure" does not say "A decision that a machine takes"
    And the document "complaint-procedure" does not say "Québec: computerized information collected from the"
    And the document "complaint-procedure" does not say "United Kingdom, complaints about data received"
    And the document "complaint-procedure" does not say "European Union and United Kingdom, requests:"
    And the document "complaint-procedure" does not say "Québec: requests in writing within 30"
    And the document "complaint-procedure" does not say "Canada: whoever asks or complains is"
    And the document "complaint-procedure" does not say "American states with a privacy act:"
    And the document "complaint-procedure" does not say "Colorado: an appeal is answered within"

  Scenario: g7-hiring-software
    Given the case "g7-hiring-software"
    When it is assessed as of 2026-11-24
    Then the document "complaint-procedure" says "Against advertising an objection always counts,"
    And the document "complaint-procedure" says "A decision that a machine takes"
    And the document "complaint-procedure" says "Québec: computerized information collected from the"
    And the document "complaint-procedure" says "United Kingdom, complaints about data received"
    And the document "complaint-procedure" says "European Union and United Kingdom, requests:"
    And the document "complaint-procedure" says "Québec: requests in writing within 30"
    And the document "complaint-procedure" says "Canada: whoever asks or complains is"
    And the document "complaint-procedure" says "American states with a privacy act:"
    And the document "complaint-procedure" does not say "Colorado: an appeal is answered within"

  Scenario: co-clinic
    Given the case "co-clinic"
    When it is assessed as of 2026-11-24
    Then the document "complaint-procedure" does not say "Against advertising an objection always counts,"
    And the document "complaint-procedure" does not say "A decision that a machine takes"
    And the document "complaint-procedure" does not say "Québec: computerized information collected from the"
    And the document "complaint-procedure" does not say "United Kingdom, complaints about data received"
    And the document "complaint-procedure" does not say "European Union and United Kingdom, requests:"
    And the document "complaint-procedure" does not say "Québec: requests in writing within 30"
    And the document "complaint-procedure" does not say "Canada: whoever asks or complains is"
    And the document "complaint-procedure" says "American states with a privacy act:"
    And the document "complaint-procedure" says "Colorado: an appeal is answered within"

Feature: What the document says: Credit check: which data are used, and which are left out
  Each part that hangs on a condition, in a case in which it stands and in one in which it does not.

  Scenario: de-furniture-instalments, vendor.runs_it: own-machines
    Given the case "de-furniture-instalments"
    And the answer to "vendor.runs_it" is "own-machines"
    When it is assessed as of 2026-11-24
    Then the document "credit-data-note" does not say "Stop: the answers name social networks"
    And the document "credit-data-note" does not say "3. What the supplier of the"
    And the document "credit-data-note" does not say "The score rests on these data"

  Scenario: de-furniture-instalments, data.kinds: social-posts
    Given the case "de-furniture-instalments"
    And the answer to "data.kinds" is "social-posts"
    When it is assessed as of 2026-11-24
    Then the document "credit-data-note" says "Stop: the answers name social networks"
    And the document "credit-data-note" says "3. What the supplier of the"
    And the document "credit-data-note" says "The score rests on these data"

  Scenario: de-furniture-instalments, data.sources: social-media
    Given the case "de-furniture-instalments"
    And the answer to "data.sources" is "social-media"
    When it is assessed as of 2026-11-24
    Then the document "credit-data-note" says "Stop: the answers name social networks"
    And the document "credit-data-note" says "3. What the supplier of the"
    And the document "credit-data-note" says "The score rests on these data"

  Scenario: de-furniture-instalments, output.infers: health
    Given the case "de-furniture-instalments"
    And the answer to "output.infers" is "health"
    When it is assessed as of 2026-11-24
    Then the document "credit-data-note" says "Stop: the answers name social networks"
    And the document "credit-data-note" says "3. What the supplier of the"
    And the document "credit-data-note" says "The score rests on these data"

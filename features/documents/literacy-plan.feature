Feature: What the document says: Plan for AI skills, with log
  Each part that hangs on a condition, in a case in which it stands and in one in which it does not.

  Scenario: fl-list-seller
    Given the case "fl-list-seller"
    When it is assessed as of 2026-11-24
    Then the document "literacy-plan" does not say "Who lets AI write or draw:"
    And the document "literacy-plan" does not say "Who decides about people with it:"
    And the document "literacy-plan" does not say "Who hires or leads staff with"
    And the document "literacy-plan" says "Who handles data on people with"
    And the document "literacy-plan" does not say "Who runs a tool that acts"
    And the document "literacy-plan" does not say "Who makes, sells or passes on"
    And the document "literacy-plan" does not say "Those who watch over high-risk AI"
    And the document "literacy-plan" does not say "Before they start: the maker's instructions"

  Scenario: staffing-agency
    Given the case "staffing-agency"
    When it is assessed as of 2026-11-24
    Then the document "literacy-plan" says "Who lets AI write or draw:"
    And the document "literacy-plan" says "Who decides about people with it:"
    And the document "literacy-plan" says "Who hires or leads staff with"
    And the document "literacy-plan" says "Who handles data on people with"
    And the document "literacy-plan" says "Who runs a tool that acts"
    And the document "literacy-plan" says "Who makes, sells or passes on"
    And the document "literacy-plan" says "Those who watch over high-risk AI"
    And the document "literacy-plan" says "Before they start: the maker's instructions"

  Scenario: ca-us-home-agent
    Given the case "ca-us-home-agent"
    When it is assessed as of 2026-11-24
    Then the document "literacy-plan" says "Who lets AI write or draw:"
    And the document "literacy-plan" does not say "Who decides about people with it:"
    And the document "literacy-plan" does not say "Who hires or leads staff with"
    And the document "literacy-plan" does not say "Who handles data on people with"
    And the document "literacy-plan" says "Who runs a tool that acts"
    And the document "literacy-plan" does not say "Who makes, sells or passes on"
    And the document "literacy-plan" does not say "Those who watch over high-risk AI"
    And the document "literacy-plan" does not say "Before they start: the maker's instructions"

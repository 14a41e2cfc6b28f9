Feature: AI Guideline under the AI Promotion Act
  Soft law for every business that develops, offers or uses AI; nobody is bound by it.

  Rule: Decision of 19 December 2025

    Scenario: A user of a bought chatbot aligns with it
      Given the case "jp2-kyoto-inn"
      When it is assessed as of 2026-11-24
      Then "jp-ai-guideline2025.soft" applies

    Scenario: The day before, it is still to come, a text to follow is shown with its day
      Given the case "jp2-kyoto-inn"
      When it is assessed as of 2025-12-18
      Then "jp-ai-guideline2025.soft" applies

    Scenario: On the day itself it is current
      Given the case "jp2-kyoto-inn"
      When it is assessed as of 2025-12-19
      Then "jp-ai-guideline2025.soft" applies

    Scenario: Fixed rules are no AI
      Given the case "jp2-kyoto-inn"
      And the answer to "use.technology" is "fixed-rules"
      When it is assessed as of 2026-11-24
      Then "jp-ai-guideline2025.soft" does not apply because its conditions are not met

    Scenario: Without knowing how the tool works it stays open
      Given the case "jp2-kyoto-inn"
      And the answer to "use.technology" is not known
      When it is assessed as of 2026-11-24
      Then "jp-ai-guideline2025.soft" may apply, and "use.technology" would settle it

  Rule: AI Guideline under the AI Promotion Act - decision of 19 December 2025

    Scenario: The same inn and the guideline under the Act
      Given the case "jp2-kyoto-inn"
      When it is assessed as of 2026-11-24
      Then "jp-ai-guideline2025.soft" applies and is voluntary from 2025-12-19

Feature: What a tool, a decision or a firm is under each law: Japan
  Each class of rulesets/classes.yaml in a case in which it is so, and in one in which one other answer ends it.

  Rule: APPI

    Scenario: Out of scope: the APPI does not reach this use
      Given the case "jp2-tokyo-image-studio"
      And the answer to "training.data" is "bought-or-licensed"
      And the answer to "data.about_people" is "no"
      When it is assessed as of 2026-11-24
      Then under "APPI" it is "Out of scope"

    Scenario: Not so: Out of scope: the APPI does not reach this use
      Given the case "jp2-tokyo-image-studio"
      And the answer to "training.data" is "bought-or-licensed"
      And the answer to "data.about_people" is "yes"
      When it is assessed as of 2026-11-24
      Then under "APPI" it is not "Out of scope"

    Scenario: Special-care information: it handles origin, beliefs, standing, health, disability, offences or crime victims
      Given the case "jp-kobe-payroll-bureau"
      When it is assessed as of 2026-11-24
      Then under "APPI" it is "Special-care information"

    Scenario: Not so: Special-care information: it handles origin, beliefs, standing, health, disability, offences or crime victims
      Given the case "jp-kobe-payroll-bureau"
      And the answer to "data.kinds" is "contact, money"
      When it is assessed as of 2026-11-24
      Then under "APPI" it is not "Special-care information"

    Scenario: Pseudonymised information only: it may be used inside the firm, and not be traced back
      Given the case "jp2-osaka-parts"
      And the answer to "data.about_people" is "yes"
      And the answer to "data.form" is "coded"
      And the open question of law "jp-appi.coded-is-pseudonymised" is settled as yes
      When it is assessed as of 2026-11-24
      Then under "APPI" it is "Pseudonymised information only"

    Scenario: Open while the law is: Pseudonymised information only: it may be used inside the firm, and not be traced back
      Given the case "jp2-osaka-parts"
      And the answer to "data.about_people" is "yes"
      And the answer to "data.form" is "coded"
      When it is assessed as of 2026-11-24
      Then under "APPI" it is open whether it is "Pseudonymised information only"

    Scenario: Not so: Pseudonymised information only: it may be used inside the firm, and not be traced back
      Given the case "jp2-osaka-parts"
      And the answer to "data.about_people" is "yes"
      And the answer to "data.form" is "coded"
      And the answer to "data.form" is "coded, identifiable"
      And the open question of law "jp-appi.coded-is-pseudonymised" is settled as yes
      When it is assessed as of 2026-11-24
      Then under "APPI" it is not "Pseudonymised information only"

    Scenario: Entrusting: another firm handles the data for you, and you supervise it
      Given the case "jp-fukuoka-shop"
      When it is assessed as of 2026-11-24
      Then under "APPI" it is "Entrusting"

    Scenario: Not so: Entrusting: another firm handles the data for you, and you supervise it
      Given the case "jp-fukuoka-shop"
      And the answer to "vendor.runs_it" is "none"
      When it is assessed as of 2026-11-24
      Then under "APPI" it is not "Entrusting"

    Scenario: Business operator handling personal information: nothing of special care, nothing entrusted to others
      Given the case "jp-nagoya-list-firm"
      When it is assessed as of 2026-11-24
      Then under "APPI" it is "Business operator handling personal information"

    Scenario: Not so: Business operator handling personal information: nothing of special care, nothing entrusted to others
      Given the case "jp-nagoya-list-firm"
      And the answer to "data.about_people" is "no"
      When it is assessed as of 2026-11-24
      Then under "APPI" it is not "Business operator handling personal information"

  Rule: AI Guidelines for Business

    Scenario: AI developer: you built the tool or reworked it
      Given the case "jp2-nagoya-lists"
      When it is assessed as of 2026-11-24
      Then under "AI Guidelines for Business" it is "AI developer"

    Scenario: Not so: AI developer: you built the tool or reworked it
      Given the case "jp2-nagoya-lists"
      And the answer to "role.deeds" is "uses-it"
      When it is assessed as of 2026-11-24
      Then under "AI Guidelines for Business" it is not "AI developer"

    Scenario: AI provider: you offer the tool to others
      Given the case "jp2-seoul-answers"
      When it is assessed as of 2026-11-24
      Then under "AI Guidelines for Business" it is "AI provider"

    Scenario: Not so: AI provider: you offer the tool to others
      Given the case "jp2-seoul-answers"
      And the answer to "role.deeds" is "built-on-others-model"
      When it is assessed as of 2026-11-24
      Then under "AI Guidelines for Business" it is not "AI provider"

    Scenario: AI business user: you use the tool, or act on its result, in your work
      Given the case "jp-fukuoka-shop"
      When it is assessed as of 2026-11-24
      Then under "AI Guidelines for Business" it is "AI business user"

    Scenario: Not so: AI business user: you use the tool, or act on its result, in your work
      Given the case "jp-fukuoka-shop"
      And the answer to "role.deeds" is "none"
      When it is assessed as of 2026-11-24
      Then under "AI Guidelines for Business" it is not "AI business user"

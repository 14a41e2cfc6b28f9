Feature: What a tool, a decision or a firm is under each law: European Union
  Each class of rulesets/classes.yaml in a case in which it is so, and in one in which one other answer ends it.

  Rule: GDPR

    Scenario: Out of scope: the GDPR does not reach this use
      Given the case "de-machine-maker"
      When it is assessed as of 2026-11-24
      Then under "GDPR" it is "Out of scope"

    Scenario: Not so: Out of scope: the GDPR does not reach this use
      Given the case "de-machine-maker"
      And the answer to "data.about_people" is "yes"
      When it is assessed as of 2026-11-24
      Then under "GDPR" it is not "Out of scope"

    Scenario: Controller: you decide, alone or with others, what the data on people is used for
      Given the case "de-bakery-hiring"
      When it is assessed as of 2026-11-24
      Then under "GDPR" it is "Controller"

    Scenario: Not so: Controller: you decide, alone or with others, what the data on people is used for
      Given the case "de-bakery-hiring"
      And the answer to "data.about_people" is "no"
      When it is assessed as of 2026-11-24
      Then under "GDPR" it is not "Controller"

    Scenario: Joint controller: others decide with you, and the two of you settle who does what
      Given the case "gdpr-bakery"
      And the answer to "data.sources" is "person, partners"
      And the answer to "role.data" is "jointly"
      When it is assessed as of 2026-11-24
      Then under "GDPR" it is "Joint controller"

    Scenario: Not so: Joint controller: others decide with you, and the two of you settle who does what
      Given the case "gdpr-bakery"
      And the answer to "data.sources" is "person, partners"
      And the answer to "role.data" is "none"
      When it is assessed as of 2026-11-24
      Then under "GDPR" it is not "Joint controller"

    Scenario: Processor: you work on a client's data on its orders
      Given the case "de-records-host"
      When it is assessed as of 2026-11-24
      Then under "GDPR" it is "Processor"

    Scenario: Not so: Processor: you work on a client's data on its orders
      Given the case "de-records-host"
      And the answer to "role.data" is "none"
      When it is assessed as of 2026-11-24
      Then under "GDPR" it is not "Processor"

    Scenario: Decision based solely on automated processing: a machine alone takes decisions that weigh on people
      Given the case "de-pet-insurer"
      When it is assessed as of 2026-11-24
      Then under "GDPR" it is "Decision based solely on automated processing"

    Scenario: Not so: Decision based solely on automated processing: a machine alone takes decisions that weigh on people
      Given the case "de-pet-insurer"
      And the answer to "decision.outcomes" is "none"
      When it is assessed as of 2026-11-24
      Then under "GDPR" it is not "Decision based solely on automated processing"

    Scenario: Profiling: the tool rates people, or works something out about them, from their data
      Given the case "de-bakery-hiring"
      When it is assessed as of 2026-11-24
      Then under "GDPR" it is "Profiling"

    Scenario: Not so: Profiling: the tool rates people, or works something out about them, from their data
      Given the case "de-bakery-hiring"
      And the answer to "output.kinds" is "none"
      When it is assessed as of 2026-11-24
      Then under "GDPR" it is not "Profiling"

    Scenario: Sensitive data: it handles or guesses health, origin, beliefs, sex life, genes or identifying body features
      Given the case "de-dental-notes"
      When it is assessed as of 2026-11-24
      Then under "GDPR" it is "Sensitive data"

    Scenario: Not so: Sensitive data: it handles or guesses health, origin, beliefs, sex life, genes or identifying body features
      Given the case "de-dental-notes"
      And the answer to "data.kinds" is "contact, pictures-voice"
      When it is assessed as of 2026-11-24
      Then under "GDPR" it is not "Sensitive data"

    Scenario: Biometric identification: it tells people apart by face, voice, fingers or other body features
      Given the case "eu-web-shop-chatbot"
      And the answer to "use.purposes" is "identity-check"
      And the answer to "bio.uses" is "identify-many"
      And the answer to "bio.settings" is "shop-or-venue"
      When it is assessed as of 2026-11-24
      Then under "GDPR" it is "Biometric identification"

    Scenario: Not so: Biometric identification: it tells people apart by face, voice, fingers or other body features
      Given the case "eu-web-shop-chatbot"
      And the answer to "use.purposes" is "identity-check"
      And the answer to "bio.settings" is "shop-or-venue"
      And the answer to "bio.uses" is "none"
      When it is assessed as of 2026-11-24
      Then under "GDPR" it is not "Biometric identification"

    Scenario: Data on offences: it handles data on convictions or offences
      Given the case "gdpr-workshop"
      And the answer to "use.technology" is "fixed-rules"
      And the answer to "data.kinds" is "contact, convictions"
      When it is assessed as of 2026-11-24
      Then under "GDPR" it is "Data on offences"

    Scenario: Not so: Data on offences: it handles data on convictions or offences
      Given the case "gdpr-workshop"
      And the answer to "use.technology" is "fixed-rules"
      And the answer to "data.kinds" is "contact"
      When it is assessed as of 2026-11-24
      Then under "GDPR" it is not "Data on offences"

    Scenario: Ordinary personal data: no decision by a machine alone that weighs on people, no profiling, nothing sensitive
      Given the case "de-joinery-letters"
      When it is assessed as of 2026-11-24
      Then under "GDPR" it is "Ordinary personal data"

    Scenario: Not so: Ordinary personal data: no decision by a machine alone that weighs on people, no profiling, nothing sensitive
      Given the case "de-joinery-letters"
      And the answer to "data.about_people" is "no"
      When it is assessed as of 2026-11-24
      Then under "GDPR" it is not "Ordinary personal data"

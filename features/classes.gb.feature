Feature: What a tool, a decision or a firm is under each law: United Kingdom
  Each class of rulesets/classes.yaml in a case in which it is so, and in one in which one other answer ends it.

  Rule: UK GDPR

    Scenario: Out of scope: the UK GDPR does not reach this use
      Given the case "de-furniture-instalments"
      And the answer to "market.places" is "DE"
      And the answer to "people.locations" is "GB"
      And the answer to "use.red_lines" is "fake-reviews"
      When it is assessed as of 2026-11-24
      Then under "UK GDPR" it is "Out of scope"

    Scenario: Not so: Out of scope: the UK GDPR does not reach this use
      Given the case "uk-clinic"
      When it is assessed as of 2026-11-24
      Then under "UK GDPR" it is not "Out of scope"

    Scenario: Controller: you decide, alone or with others, what the data on people is used for
      Given the case "uk-clinic"
      When it is assessed as of 2026-11-24
      Then under "UK GDPR" it is "Controller"

    Scenario: Not so: Controller: you decide, alone or with others, what the data on people is used for
      Given the case "uk-clinic"
      And the answer to "data.about_people" is "no"
      When it is assessed as of 2026-11-24
      Then under "UK GDPR" it is not "Controller"

    Scenario: Joint controller: others decide with you, and the two of you settle who does what
      Given the case "uk-recruiter"
      And the answer to "role.data" is "jointly"
      And the answer to "data.sources" is "person, partners"
      When it is assessed as of 2026-11-24
      Then under "UK GDPR" it is "Joint controller"

    Scenario: Not so: Joint controller: others decide with you, and the two of you settle who does what
      Given the case "uk-recruiter"
      And the answer to "data.sources" is "person, partners"
      And the answer to "role.data" is "none"
      When it is assessed as of 2026-11-24
      Then under "UK GDPR" it is not "Joint controller"

    Scenario: Processor: you work on a client's data on its orders
      Given the case "uk-transcriber"
      When it is assessed as of 2026-11-24
      Then under "UK GDPR" it is "Processor"

    Scenario: Not so: Processor: you work on a client's data on its orders
      Given the case "uk-transcriber"
      And the answer to "role.data" is "none"
      When it is assessed as of 2026-11-24
      Then under "UK GDPR" it is not "Processor"

    Scenario: Significant decision based solely on automated processing: a machine alone takes decisions that weigh on people
      Given the case "uk-lender"
      When it is assessed as of 2026-11-24
      Then under "UK GDPR" it is "Significant decision based solely on automated processing", which binds from 2026-02-05

    Scenario: Not so: Significant decision based solely on automated processing: a machine alone takes decisions that weigh on people
      Given the case "uk-lender"
      And the answer to "decision.outcomes" is "none"
      When it is assessed as of 2026-11-24
      Then under "UK GDPR" it is not "Significant decision based solely on automated processing"

    Scenario: Profiling: the tool rates people, or works something out about them, from their data
      Given the case "uk-lender"
      When it is assessed as of 2026-11-24
      Then under "UK GDPR" it is "Profiling"

    Scenario: Not so: Profiling: the tool rates people, or works something out about them, from their data
      Given the case "uk-lender"
      And the answer to "data.about_people" is "no"
      When it is assessed as of 2026-11-24
      Then under "UK GDPR" it is not "Profiling"

    Scenario: Sensitive data: it handles or guesses health, origin, beliefs, sex life, genes or identifying body features
      Given the case "uk-clinic"
      When it is assessed as of 2026-11-24
      Then under "UK GDPR" it is "Sensitive data"

    Scenario: Not so: Sensitive data: it handles or guesses health, origin, beliefs, sex life, genes or identifying body features
      Given the case "uk-clinic"
      And the answer to "data.kinds" is "contact"
      When it is assessed as of 2026-11-24
      Then under "UK GDPR" it is not "Sensitive data"

    Scenario: Biometric identification: it tells people apart by face, voice, fingers or other body features
      Given the case "uk2-gym"
      And the answer to "data.kinds" is "contact, pictures-voice"
      And the answer to "bio.uses" is "verify-one"
      When it is assessed as of 2026-11-24
      Then under "UK GDPR" it is "Biometric identification"

    Scenario: Not so: Biometric identification: it tells people apart by face, voice, fingers or other body features
      Given the case "uk2-gym"
      And the answer to "data.kinds" is "contact, pictures-voice"
      And the answer to "bio.uses" is "none"
      When it is assessed as of 2026-11-24
      Then under "UK GDPR" it is not "Biometric identification"

    Scenario: Data on offences: it handles data on convictions or offences
      Given the case "uk-us-shop"
      And the answer to "use.stage" is "now-and-then"
      And the answer to "use.technology" is "fixed-rules"
      And the answer to "data.kinds" is "contact, convictions"
      And the answer to "people.in_use_count" is "10000"
      When it is assessed as of 2026-11-24
      Then under "UK GDPR" it is "Data on offences"

    Scenario: Not so: Data on offences: it handles data on convictions or offences
      Given the case "uk-us-shop"
      And the answer to "use.stage" is "now-and-then"
      And the answer to "use.technology" is "fixed-rules"
      And the answer to "people.in_use_count" is "10000"
      And the answer to "data.kinds" is "contact"
      When it is assessed as of 2026-11-24
      Then under "UK GDPR" it is not "Data on offences"

    Scenario: Ordinary personal data: no decision by a machine alone that weighs on people, no profiling, nothing sensitive
      Given the case "uk-story-app"
      When it is assessed as of 2026-11-24
      Then under "UK GDPR" it is "Ordinary personal data"

    Scenario: Not so: Ordinary personal data: no decision by a machine alone that weighs on people, no profiling, nothing sensitive
      Given the case "uk-story-app"
      And the answer to "data.about_people" is "no"
      When it is assessed as of 2026-11-24
      Then under "UK GDPR" it is not "Ordinary personal data"

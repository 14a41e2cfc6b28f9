Feature: What a tool, a decision or a firm is under each law: Canada
  Each class of rulesets/classes.yaml in a case in which it is so, and in one in which one other answer ends it.

  Rule: PIPEDA

    Scenario: Organization under PIPEDA: the act binds you in this use
      Given the case "ab-furniture-credit"
      When it is assessed as of 2026-11-24
      Then under "PIPEDA" it is "Organization under PIPEDA"

    Scenario: Not so: Organization under PIPEDA: the act binds you in this use
      Given the case "ab-furniture-credit"
      And the answer to "data.about_people" is "no"
      When it is assessed as of 2026-11-24
      Then under "PIPEDA" it is not "Organization under PIPEDA"

    Scenario: Out of scope: PIPEDA does not reach this use
      Given the case "ab-oilfield-hiring"
      When it is assessed as of 2026-11-24
      Then under "PIPEDA" it is "Out of scope"

    Scenario: Not so: Out of scope: PIPEDA does not reach this use
      Given the case "ab-furniture-credit"
      When it is assessed as of 2026-11-24
      Then under "PIPEDA" it is not "Out of scope"

  Rule: Québec private-sector privacy Act

    Scenario: Out of scope: Québec's private-sector privacy Act does not reach this use
      Given the case "on-food-plant-hiring"
      And the answer to "org.headcount" is "CA-ON: 24"
      And the answer to "employment.job_places" is "CA-QC"
      When it is assessed as of 2026-11-24
      Then under "Québec private-sector privacy Act" it is "Out of scope"

    Scenario: Not so: Out of scope: Québec's private-sector privacy Act does not reach this use
      Given the case "qc-agence-dossiers"
      When it is assessed as of 2026-11-24
      Then under "Québec private-sector privacy Act" it is not "Out of scope"

    Scenario: Decision based exclusively on automated processing: a machine alone decides about people, or a person only confirms
      Given the case "qc-journal-temoignages"
      When it is assessed as of 2026-11-24
      Then under "Québec private-sector privacy Act" it is "Decision based exclusively on automated processing", which binds from 2023-09-22

    Scenario: Not so: Decision based exclusively on automated processing: a machine alone decides about people, or a person only confirms
      Given the case "qc-journal-temoignages"
      And the answer to "decision.automation" is "person-reviews"
      When it is assessed as of 2026-11-24
      Then under "Québec private-sector privacy Act" it is not "Decision based exclusively on automated processing"

    Scenario: Technology that identifies, locates or profiles people: it is off until they turn it on
      Given the case "qc-assureur"
      When it is assessed as of 2026-11-24
      Then under "Québec private-sector privacy Act" it is "Technology that identifies, locates or profiles people", which binds from 2023-09-22

    Scenario: Not so: Technology that identifies, locates or profiles people: it is off until they turn it on
      Given the case "qc-assureur"
      And the answer to "data.sources" is "none"
      When it is assessed as of 2026-11-24
      Then under "Québec private-sector privacy Act" it is not "Technology that identifies, locates or profiles people"

    Scenario: Work contact details only: the rules on collection, use and communication do not apply
      Given the case "qc-grossiste-contacts"
      When it is assessed as of 2026-11-24
      Then under "Québec private-sector privacy Act" it is "Work contact details only"

    Scenario: Not so: Work contact details only: the rules on collection, use and communication do not apply
      Given the case "qc-grossiste-contacts"
      And the answer to "data.about_people" is "yes"
      When it is assessed as of 2026-11-24
      Then under "Québec private-sector privacy Act" it is not "Work contact details only"

    Scenario: Enterprise with personal information: no decision by a machine alone, no profiling technology
      Given the case "qc-agence-dossiers"
      When it is assessed as of 2026-11-24
      Then under "Québec private-sector privacy Act" it is "Enterprise with personal information"

    Scenario: Not so: Enterprise with personal information: no decision by a machine alone, no profiling technology
      Given the case "qc-agence-dossiers"
      And the answer to "decision.automation" is "machine-alone"
      When it is assessed as of 2026-11-24
      Then under "Québec private-sector privacy Act" it is not "Enterprise with personal information"

  Rule: Québec IT framework Act

    Scenario: Biometric identification: you check or confirm who somebody is by body features
      Given the case "qc-gymnase-acces-facial"
      When it is assessed as of 2026-11-24
      Then under "Québec IT framework Act" it is "Biometric identification"

    Scenario: Not so: Biometric identification: you check or confirm who somebody is by body features
      Given the case "qc-gymnase-acces-facial"
      And the answer to "bio.uses" is "none"
      When it is assessed as of 2026-11-24
      Then under "Québec IT framework Act" it is not "Biometric identification"

    Scenario: Bank of biometric features: the regulator must know of it 60 days before it is used
      Given the case "qc-gymnase-acces-facial"
      And the answer to "bio.uses" is "identify-many"
      When it is assessed as of 2026-11-24
      Then under "Québec IT framework Act" it is "Bank of biometric features"

    Scenario: Not so: Bank of biometric features: the regulator must know of it 60 days before it is used
      Given the case "qc-gymnase-acces-facial"
      And the answer to "bio.uses" is "none"
      When it is assessed as of 2026-11-24
      Then under "Québec IT framework Act" it is not "Bank of biometric features"

  Rule: Alberta PIPA

    Scenario: Organization under Alberta PIPA: the act binds you in this use
      Given the case "ab-furniture-credit"
      When it is assessed as of 2026-11-24
      Then under "Alberta PIPA" it is "Organization under Alberta PIPA"

    Scenario: Not so: Organization under Alberta PIPA: the act binds you in this use
      Given the case "ab-furniture-credit"
      And the answer to "data.about_people" is "work-contacts-only"
      When it is assessed as of 2026-11-24
      Then under "Alberta PIPA" it is not "Organization under Alberta PIPA"

    Scenario: Out of scope: Alberta PIPA does not reach this use
      Given the case "ab-physio-notes"
      And the answer to "org.sector" is "pharmacy"
      And the answer to "data.about_people" is "no"
      And the answer to "people.groups" is "patients"
      And the answer to "data.kinds" is "contact, health"
      When it is assessed as of 2026-11-24
      Then under "Alberta PIPA" it is "Out of scope"

    Scenario: Not so: Out of scope: Alberta PIPA does not reach this use
      Given the case "ab-furniture-credit"
      When it is assessed as of 2026-11-24
      Then under "Alberta PIPA" it is not "Out of scope"

  Rule: BC PIPA

    Scenario: Organization under BC PIPA: the act binds you in this use
      Given the case "bc-builder-crew-scores"
      When it is assessed as of 2026-11-24
      Then under "BC PIPA" it is "Organization under BC PIPA"

    Scenario: Not so: Organization under BC PIPA: the act binds you in this use
      Given the case "bc-builder-crew-scores"
      And the answer to "data.about_people" is "work-contacts-only"
      When it is assessed as of 2026-11-24
      Then under "BC PIPA" it is not "Organization under BC PIPA"

    Scenario: Out of scope: BC PIPA does not reach this use
      Given the case "bc-magazine-transcripts"
      When it is assessed as of 2026-11-24
      Then under "BC PIPA" it is "Out of scope"

    Scenario: Not so: Out of scope: BC PIPA does not reach this use
      Given the case "bc-magazine-transcripts"
      And the answer to "use.special_context" is "none"
      When it is assessed as of 2026-11-24
      Then under "BC PIPA" it is not "Out of scope"

  Rule: PHIPA

    Scenario: Health information custodian: you provide health care in Ontario
      Given the case "ca-ottawa-dental"
      When it is assessed as of 2026-11-24
      Then under "PHIPA" it is "Health information custodian"

    Scenario: Not so: Health information custodian: you provide health care in Ontario
      Given the case "ca-ottawa-dental"
      And the answer to "data.about_people" is "work-contacts-only"
      When it is assessed as of 2026-11-24
      Then under "PHIPA" it is not "Health information custodian"

    Scenario: Agent or provider of a custodian: you handle or host patient data for care providers
      Given the case "on-scribe-maker"
      When it is assessed as of 2026-11-24
      Then under "PHIPA" it is "Agent or provider of a custodian"

    Scenario: Not so: Agent or provider of a custodian: you handle or host patient data for care providers
      Given the case "on-scribe-maker"
      And the answer to "health.activity" is "none"
      When it is assessed as of 2026-11-24
      Then under "PHIPA" it is not "Agent or provider of a custodian"

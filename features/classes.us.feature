Feature: What a tool, a decision or a firm is under each law: United States
  Each class of rulesets/classes.yaml in a case in which it is so, and in one in which one other answer ends it.

  Rule: FCRA

    Scenario: Consumer reporting agency: you sell reports or scores on people, or check tenants for other landlords
      Given the case "us-fed-data-broker"
      And the answer to "org.data_business" is "sells-scores-or-reports"
      When it is assessed as of 2026-11-24
      Then under "FCRA" it is "Consumer reporting agency"

    Scenario: Not so: Consumer reporting agency: you sell reports or scores on people, or check tenants for other landlords
      Given the case "us-fed-data-broker"
      And the answer to "org.data_business" is "none"
      When it is assessed as of 2026-11-24
      Then under "FCRA" it is not "Consumer reporting agency"

    Scenario: User of consumer reports: you decide on people by the reports or scores of an agency
      Given the case "gap-denver-life"
      When it is assessed as of 2026-11-24
      Then under "FCRA" it is "User of consumer reports"

    Scenario: Not so: User of consumer reports: you decide on people by the reports or scores of an agency
      Given the case "gap-denver-life"
      And the answer to "data.sources" is "person, bought"
      When it is assessed as of 2026-11-24
      Then under "FCRA" it is not "User of consumer reports"

  Rule: HIPAA

    Scenario: Covered entity: you are a health plan, a clearing house, or a provider that bills electronically
      Given the case "ca-us-clinic"
      When it is assessed as of 2026-11-24
      Then under "HIPAA" it is "Covered entity"

    Scenario: Not so: Covered entity: you are a health plan, a clearing house, or a provider that bills electronically
      Given the case "ca-us-clinic"
      And the answer to "health.activity" is "treats-patients"
      When it is assessed as of 2026-11-24
      Then under "HIPAA" it is not "Covered entity"

    Scenario: Business associate: you handle or host patient data for those whom HIPAA covers
      Given the case "on-scribe-maker"
      When it is assessed as of 2026-11-24
      Then under "HIPAA" it is "Business associate"

    Scenario: Not so: Business associate: you handle or host patient data for those whom HIPAA covers
      Given the case "on-scribe-maker"
      And the answer to "health.activity" is "none"
      When it is assessed as of 2026-11-24
      Then under "HIPAA" it is not "Business associate"

  Rule: ECOA

    Scenario: Creditor: you lend, let people pay over time, or send applicants to lenders
      Given the case "ca-us-lender"
      When it is assessed as of 2026-11-24
      Then under "ECOA" it is "Creditor"

    Scenario: Not so: Creditor: you lend, let people pay over time, or send applicants to lenders
      Given the case "ca-us-lender"
      And the answer to "credit.activity" is "none"
      When it is assessed as of 2026-11-24
      Then under "ECOA" it is not "Creditor"

  Rule: COPPA

    Scenario: Operator: your online service is made for children under 13, or used by them to your knowledge
      Given the case "gap-little-rock-homework"
      When it is assessed as of 2026-11-24
      Then under "COPPA" it is "Operator"

    Scenario: Not so: Operator: your online service is made for children under 13, or used by them to your knowledge
      Given the case "gap-little-rock-homework"
      And the answer to "online.services" is "none"
      When it is assessed as of 2026-11-24
      Then under "COPPA" it is not "Operator"

  Rule: CCPA

    Scenario: Business: by size, or by trade in data, California's privacy act binds you
      Given the case "ca-us-hotel-hiring"
      When it is assessed as of 2026-11-24
      Then under "CCPA" it is "Business"

    Scenario: Not so: Business: by size, or by trade in data, California's privacy act binds you
      Given the case "ca-us-hotel-hiring"
      And the answer to "data.about_people" is "no"
      When it is assessed as of 2026-11-24
      Then under "CCPA" it is not "Business"

    Scenario: Service provider, where your client is a business under the act: you handle data on Californians on its orders
      Given the case "ca-us-call-service"
      When it is assessed as of 2026-11-24
      Then under "CCPA" it is "Service provider, where your client is a business under the act"

    Scenario: Not so: Service provider, where your client is a business under the act: you handle data on Californians on its orders
      Given the case "ca-us-call-service"
      And the answer to "data.about_people" is "no"
      When it is assessed as of 2026-11-24
      Then under "CCPA" it is not "Service provider, where your client is a business under the act"

  Rule: CCPA regulations

    Scenario: Automated decisionmaking technology for a significant decision: it decides in place of a person on finance, housing, education, work or care
      Given the case "ca-us-hotel-hiring"
      When it is assessed as of 2026-11-24
      Then under "CCPA regulations" it is "Automated decisionmaking technology for a significant decision", which binds from 2027-01-01

    Scenario: Not so: Automated decisionmaking technology for a significant decision: it decides in place of a person on finance, housing, education, work or care
      Given the case "ca-us-hotel-hiring"
      And the answer to "decision.automation" is "no-decision"
      When it is assessed as of 2026-11-24
      Then under "CCPA regulations" it is not "Automated decisionmaking technology for a significant decision"

    Scenario: Use with a risk assessment: it is among those that California wants weighed in writing
      Given the case "ca-us-hotel-hiring"
      When it is assessed as of 2026-11-24
      Then under "CCPA regulations" it is "Use with a risk assessment", which binds from 2026-01-01

    Scenario: Not so: Use with a risk assessment: it is among those that California wants weighed in writing
      Given the case "ca-us-hotel-hiring"
      And the answer to "decision.automation" is "no-decision"
      When it is assessed as of 2026-11-24
      Then under "CCPA regulations" it is not "Use with a risk assessment"

    Scenario: No automated decisionmaking technology for significant decisions, and no use with a risk assessment
      Given the case "ca-us-hotel-hiring"
      And the answer to "decision.automation" is "person-reviews"
      And the answer to "decision.reviewer" is "understands, looks-at-more, can-change, before-effect"
      When it is assessed as of 2026-11-24
      Then under "CCPA regulations" it is "No automated decisionmaking technology for significant decisions, and no use with a risk assessment"

    Scenario: Not so: No automated decisionmaking technology for significant decisions, and no use with a risk assessment
      Given the case "ca-us-hotel-hiring"
      And the answer to "decision.automation" is "person-reviews"
      And the answer to "decision.reviewer" is "looks-at-more, can-change, before-effect"
      When it is assessed as of 2026-11-24
      Then under "CCPA regulations" it is not "No automated decisionmaking technology for significant decisions, and no use with a risk assessment"

  Rule: FEHA ADS rules

    Scenario: Automated-decision system at work: the tool plays a part in hiring, pay, promotion or dismissal of people in California
      Given the case "ca-us-hotel-hiring"
      When it is assessed as of 2026-11-24
      Then under "FEHA ADS rules" it is "Automated-decision system at work", which binds from 2025-10-01

    Scenario: Not so: Automated-decision system at work: the tool plays a part in hiring, pay, promotion or dismissal of people in California
      Given the case "ca-us-hotel-hiring"
      And the answer to "employment.uses" is "none"
      When it is assessed as of 2026-11-24
      Then under "FEHA ADS rules" it is not "Automated-decision system at work"

  Rule: Californian acts on AI

    Scenario: Companion chatbot: it answers like a human and is built to keep people company
      Given the case "ca-us2-companion-app"
      When it is assessed as of 2026-11-24
      Then under "Californian acts on AI" it is "Companion chatbot", which binds from 2026-01-01

    Scenario: Not so: Companion chatbot: it answers like a human and is built to keep people company
      Given the case "ca-us2-companion-app"
      And the answer to "interaction.companion_traits" is "meets-social-needs, remembers-past-chats"
      When it is assessed as of 2026-11-24
      Then under "Californian acts on AI" it is not "Companion chatbot"

    Scenario: Covered provider of generative AI: it makes pictures, sound or video, and must let people find out
      Given the case "ca-us2-image-studio"
      When it is assessed as of 2026-11-24
      Then under "Californian acts on AI" it is "Covered provider of generative AI", which binds from 2026-08-02

    Scenario: Not so: Covered provider of generative AI: it makes pictures, sound or video, and must let people find out
      Given the case "ca-us2-image-studio"
      And the answer to "output.kinds" is "none"
      When it is assessed as of 2026-11-24
      Then under "Californian acts on AI" it is not "Covered provider of generative AI"

  Rule: Colorado ADMT Act

    Scenario: Spared by Colorado's act: HIPAA or the FDA governs the tool, or the insurance supervisor does
      Given the case "co-clinic"
      When it is assessed as of 2026-11-24
      Then under "Colorado ADMT Act" it is "Spared by Colorado's act", which binds from 2027-01-01

    Scenario: Not so: Spared by Colorado's act: HIPAA or the FDA governs the tool, or the insurance supervisor does
      Given the case "co-clinic"
      And the answer to "health.activity" is "treats-patients, decides-discounts"
      When it is assessed as of 2026-11-24
      Then under "Colorado ADMT Act" it is not "Spared by Colorado's act"

    Scenario: Deployer of covered automated decision-making technology: it materially influences who gets school, work, a home, money, insurance, care or public aid
      Given the case "co-brewery"
      When it is assessed as of 2026-11-24
      Then under "Colorado ADMT Act" it is "Deployer of covered automated decision-making technology", which binds from 2027-01-01

    Scenario: Not so: Deployer of covered automated decision-making technology: it materially influences who gets school, work, a home, money, insurance, care or public aid
      Given the case "co-brewery"
      And the answer to "decision.weight" is "checks-afterwards"
      When it is assessed as of 2026-11-24
      Then under "Colorado ADMT Act" it is not "Deployer of covered automated decision-making technology"

    Scenario: Developer: you supply a tool, or a part you made for one, that is sold or set up for decisions on people
      Given the case "co-hr-maker"
      When it is assessed as of 2026-11-24
      Then under "Colorado ADMT Act" it is "Developer", which binds from 2027-01-01

    Scenario: Not so: Developer: you supply a tool, or a part you made for one, that is sold or set up for decisions on people
      Given the case "co-hr-maker"
      And the answer to "product.features" is "business-only"
      When it is assessed as of 2026-11-24
      Then under "Colorado ADMT Act" it is not "Developer"

    Scenario: No covered automated decision-making technology under Colorado's act
      Given the case "co-companion"
      When it is assessed as of 2026-11-24
      Then under "Colorado ADMT Act" it is "No covered automated decision-making technology under Colorado's act"

    Scenario: Not so: No covered automated decision-making technology under Colorado's act
      Given the case "co-brewery"
      When it is assessed as of 2026-11-24
      Then under "Colorado ADMT Act" it is not "No covered automated decision-making technology under Colorado's act"

  Rule: Connecticut PA 26-15

    Scenario: Automated employment-related decision technology: its result can change who is hired, kept, promoted or paid in Connecticut
      Given the case "ct-bakery"
      When it is assessed as of 2026-11-24
      Then under "Connecticut PA 26-15" it is "Automated employment-related decision technology", which binds from 2026-10-01

    Scenario: Not so: Automated employment-related decision technology: its result can change who is hired, kept, promoted or paid in Connecticut
      Given the case "ct-bakery"
      And the answer to "employment.uses" is "none"
      When it is assessed as of 2026-11-24
      Then under "Connecticut PA 26-15" it is not "Automated employment-related decision technology"

    Scenario: AI companion: it talks like a human and can keep up a relationship with people in Connecticut
      Given the case "ct-companion"
      When it is assessed as of 2026-11-24
      Then under "Connecticut PA 26-15" it is "AI companion", which binds from 2027-01-01

    Scenario: Not so: AI companion: it talks like a human and can keep up a relationship with people in Connecticut
      Given the case "ct-companion"
      And the answer to "interaction.companion_traits" is "none"
      When it is assessed as of 2026-11-24
      Then under "Connecticut PA 26-15" it is not "AI companion"

  Rule: Illinois acts on AI at work

    Scenario: AI in employment: an employer under the Human Rights Act uses it for hiring, pay, shifts, discipline or the like in Illinois
      Given the case "il-warehouse"
      When it is assessed as of 2026-11-24
      Then under "Illinois acts on AI at work" it is "AI in employment", which binds from 2026-01-01

    Scenario: Not so: AI in employment: an employer under the Human Rights Act uses it for hiring, pay, shifts, discipline or the like in Illinois
      Given the case "il-warehouse"
      And the answer to "employment.uses" is "none"
      When it is assessed as of 2026-11-24
      Then under "Illinois acts on AI at work" it is not "AI in employment"

    Scenario: Video interview with AI: it analyses recorded interviews for jobs in Illinois
      Given the case "il-warehouse"
      When it is assessed as of 2026-11-24
      Then under "Illinois acts on AI at work" it is "Video interview with AI", which binds from 2020-01-01

    Scenario: Not so: Video interview with AI: it analyses recorded interviews for jobs in Illinois
      Given the case "il-warehouse"
      And the answer to "employment.uses" is "none"
      When it is assessed as of 2026-11-24
      Then under "Illinois acts on AI at work" it is not "Video interview with AI"

  Rule: BIPA

    Scenario: Private entity with biometric identifiers: it takes or keeps face, hand, finger, eye or voice patterns of people in Illinois
      Given the case "il-gym-clock"
      When it is assessed as of 2026-11-24
      Then under "BIPA" it is "Private entity with biometric identifiers", which binds from 2008-10-03

    Scenario: Not so: Private entity with biometric identifiers: it takes or keeps face, hand, finger, eye or voice patterns of people in Illinois
      Given the case "il-gym-clock"
      And the answer to "org.kind" is "public-body"
      When it is assessed as of 2026-11-24
      Then under "BIPA" it is not "Private entity with biometric identifiers"

  Rule: NYC Local Law 144

    Scenario: Automated employment decision tool: it scores, sorts or recommends people for hiring or promotion in New York City, and counts most
      Given the case "ny-shop-hiring"
      When it is assessed as of 2026-11-24
      Then under "NYC Local Law 144" it is "Automated employment decision tool", which binds from 2023-01-01

    Scenario: Not so: Automated employment decision tool: it scores, sorts or recommends people for hiring or promotion in New York City, and counts most
      Given the case "ny-shop-hiring"
      And the answer to "employment.uses" is "none"
      When it is assessed as of 2026-11-24
      Then under "NYC Local Law 144" it is not "Automated employment decision tool"

  Rule: New York AI companion law

    Scenario: AI companion: it remembers earlier talks, asks about feelings and keeps up a personal dialogue with people in New York
      Given the case "ny-companion"
      When it is assessed as of 2026-11-24
      Then under "New York AI companion law" it is "AI companion", which binds from 2025-11-05

    Scenario: Not so: AI companion: it remembers earlier talks, asks about feelings and keeps up a personal dialogue with people in New York
      Given the case "ny-companion"
      And the answer to "interaction.companion_traits" is "asks-feelings-unprompted, personal-dialogue"
      When it is assessed as of 2026-11-24
      Then under "New York AI companion law" it is not "AI companion"

  Rule: New Jersey disparate impact rules

    Scenario: Practice under New Jersey's rules on disparate impact: the tool plays a part in work, housing, credit or what people are given or refused there
      Given the case "nj-diner"
      When it is assessed as of 2026-11-24
      Then under "New Jersey disparate impact rules" it is "Practice under New Jersey's rules on disparate impact", which binds from 2025-12-15

    Scenario: Not so: Practice under New Jersey's rules on disparate impact: the tool plays a part in work, housing, credit or what people are given or refused there
      Given the case "nj-diner"
      And the answer to "role.deeds" is "none"
      When it is assessed as of 2026-11-24
      Then under "New Jersey disparate impact rules" it is not "Practice under New Jersey's rules on disparate impact"

  Rule: CUBI

    Scenario: Capture of biometric identifiers: it tells people in Texas apart by face, hand, finger, eye or voice
      Given the case "tx-face-clock"
      When it is assessed as of 2026-11-24
      Then under "CUBI" it is "Capture of biometric identifiers", which binds from 2009-04-01

    Scenario: Not so: Capture of biometric identifiers: it tells people in Texas apart by face, hand, finger, eye or voice
      Given the case "tx-face-clock"
      And the answer to "data.kinds" is "contact"
      When it is assessed as of 2026-11-24
      Then under "CUBI" it is not "Capture of biometric identifiers"

  Rule: My Health My Data Act

    Scenario: Regulated entity: you decide on health data of private people in Washington State
      Given the case "wa-ad-agency"
      When it is assessed as of 2026-11-24
      Then under "My Health My Data Act" it is "Regulated entity", which binds from 2024-03-31

    Scenario: Not so: Regulated entity: you decide on health data of private people in Washington State
      Given the case "wa-ad-agency"
      And the answer to "data.kinds" is "device-ids"
      When it is assessed as of 2026-11-24
      Then under "My Health My Data Act" it is not "Regulated entity"

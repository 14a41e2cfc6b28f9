Feature: AB 3030, AI that writes to patients
  A clinic whose AI writes or speaks to patients about their health says so and tells them how to reach a person, unless a licensed person
  has read the message.

  Rule: Section 1339.75 - notice in messages on care

    Scenario Outline: From 2025-01-01: <day>
      Given the case "ca-us2-practice-letters"
      When it is assessed as of <day>
      Then "us-ca-ab3030.clinical-communication" applies and is <state> from 2025-01-01

      Examples:
        | day        | state    |
        | 2024-12-31 | upcoming |
        | 2025-01-01 | in force |

    Scenario Outline: A licensed person who reads each message lifts the duty: <controls>
      Given the case "ca-us2-practice-letters"
      And the answer to "in_place.controls" is "<controls>"
      When it is assessed as of 2026-11-24
      Then "us-ca-ab3030.clinical-communication" <verdict>

      Examples:
        | controls                            | verdict                                                           |
        | we-keep-logs, licensed-person-reads | does not apply because of the exception "licensed-person-read-it" |
        | licensed-person-reads               | does not apply because of the exception "licensed-person-read-it" |
        | appeal-to-person                    | applies                                                           |
        | none                                | applies                                                           |

    Scenario Outline: The act names facilities, clinics and physicians only: <sector>
      Given the case "ca-us2-practice-letters"
      And the answer to "org.sector" is "<sector>"
      When it is assessed as of 2026-11-24
      Then "us-ca-ab3030.clinical-communication" <verdict>

      Examples:
        | sector      | verdict   |
        | health-care | applies   |
        | counselling | may apply |

    Scenario: Not known whether somebody reads them
      Given the case "ca-us2-practice-letters"
      And the answer to "in_place.controls" is "we-keep-logs, licensed-person-reads?"
      When it is assessed as of 2026-11-24
      Then "us-ca-ab3030.clinical-communication" may apply, and "in_place.controls" would settle it

    Scenario Outline: Letters on care, not appointments and bills: <uses>
      Given the case "ca-us2-practice-letters"
      And the answer to "output.uses" is "<uses>"
      When it is assessed as of 2026-11-24
      Then "us-ca-ab3030.clinical-communication" <verdict>

      Examples:
        | uses            | verdict                                           |
        | patient-letters | applies                                           |
        | sent-to-people  | does not apply because its conditions are not met |
        | internal-only   | does not apply because its conditions are not met |

    Scenario Outline: A chat or call with patients about care counts as well: <talk>, <kind>
      Given the case "ca-us2-practice-letters"
      And the answer to "use.purposes" is "customer-chat"
      And the answer to "output.uses" is "sent-to-people"
      And the answer to "interaction.direct" is "<talk>"
      And the answer to "interaction.kind" is "<kind>"
      When it is assessed as of 2026-11-24
      Then "us-ca-ab3030.clinical-communication" <verdict>

      Examples:
        | talk    | kind             | verdict                                           |
        | two-way | clinical         | applies                                           |
        | two-way | therapy-like     | applies                                           |
        | two-way | personal-advice  | applies                                           |
        | one-way | clinical         | applies                                           |
        | two-way | customer-support | does not apply because its conditions are not met |
        | no      | clinical         | does not apply because its conditions are not met |

    Scenario Outline: It binds those who treat patients: <health>
      Given the case "ca-us2-practice-letters"
      And the answer to "health.activity" is "<health>"
      When it is assessed as of 2026-11-24
      Then "us-ca-ab3030.clinical-communication" <verdict>

      Examples:
        | health              | verdict                                           |
        | treats-patients     | applies                                           |
        | for-care-providers  | does not apply because its conditions are not met |
        | health-plan         | does not apply because its conditions are not met |
        | consumer-health-app | does not apply because its conditions are not met |

    Scenario Outline: It must be AI that makes new content: <technology>, <output>
      Given the case "ca-us2-practice-letters"
      And the answer to "use.technology" is "<technology>"
      And the answer to "output.kinds" is "<output>"
      And the answer to "interaction.direct" is "two-way"
      And the answer to "interaction.kind" is "clinical"
      When it is assessed as of 2026-11-24
      Then "us-ca-ab3030.clinical-communication" <verdict>

      Examples:
        | technology          | output          | verdict                                           |
        | learns-or-generates | text            | applies                                           |
        | learns-or-generates | audio           | applies                                           |
        | learns-or-generates | summary         | applies                                           |
        | learns-or-generates | score-of-person | does not apply because its conditions are not met |
        | fixed-rules         | text            | does not apply because its conditions are not met |

    Scenario Outline: Patients in California, or a practice that is only there: <people>, <place>
      Given the case "ca-us2-practice-letters"
      And the answer to "people.locations" is "<people>"
      And the answer to "org.established_in" is "<place>"
      When it is assessed as of 2026-11-24
      Then "us-ca-ab3030.clinical-communication" <verdict>

      Examples:
        | people | place        | verdict                                           |
        | US-CA  | US-CA        | applies                                           |
        | US-CA  | US-NV        | applies                                           |
        | US-NV  | US-CA        | applies                                           |
        | US-NV  | US-CA, US-NV | does not apply because its conditions are not met |
        | US-NV  | US-NV        | does not apply because its conditions are not met |
        | US-NV  | none         | does not apply because its conditions are not met |

    Scenario: Not known what becomes of the texts
      Given the case "ca-us2-practice-letters"
      And the answer to "output.uses" is not known
      When it is assessed as of 2026-11-24
      Then "us-ca-ab3030.clinical-communication" may apply, and "output.uses" would settle it

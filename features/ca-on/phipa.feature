Feature: Ontario, Personal Health Information Protection Act, 2004
  PHIPA binds those who provide health care in Ontario (custodians) and, by ss. 10(4) and 17, those who work for them with patient
  data. Patients are told of every theft, loss or unauthorized use, at the first reasonable opportunity and without any threshold of
  harm. The electronic audit log of s. 10.1 is printed in the Act but not in force, so no rule here asks for it.

  Rule: The Act is in force since 1 November 2004

    Scenario: The day before, a practice's duties are upcoming
      Given the case "on-family-practice-scribe"
      And the answer to "sharing.recipients" is "other-firms"
      And the answer to "sharing.places" is "US"
      When it is assessed as of 2004-10-31
      Then "ca-on-phipa.custodian-ai" applies and is upcoming from 2004-11-01
      And "ca-on-phipa.breach" applies and is upcoming from 2004-11-01
      And "ca-on-phipa.s50.outside-ontario" applies and is upcoming from 2004-11-01

    Scenario: On the day itself they bind
      Given the case "on-family-practice-scribe"
      And the answer to "sharing.recipients" is "other-firms"
      And the answer to "sharing.places" is "US"
      When it is assessed as of 2004-11-01
      Then "ca-on-phipa.custodian-ai" applies and is in force from 2004-11-01
      And "ca-on-phipa.breach" applies and is in force from 2004-11-01
      And "ca-on-phipa.s50.outside-ontario" applies and is in force from 2004-11-01

    Scenario: The same for a supplier, the day before
      Given the case "on-scribe-maker"
      When it is assessed as of 2004-10-31
      Then "ca-on-phipa.agent-vendor" applies and is upcoming from 2004-11-01

    Scenario: And on the day itself
      Given the case "on-scribe-maker"
      When it is assessed as of 2004-11-01
      Then "ca-on-phipa.agent-vendor" applies and is in force from 2004-11-01

  Rule: Section 3 - who is a custodian

    Scenario Outline: Care providers in Ontario, by what they do or by their line of business (<sector>, <part>)
      Given the case "on-family-practice-scribe"
      And the answer to "org.sector" is "<sector>"
      And the answer to "health.activity" is "<part>"
      When it is assessed as of 2026-11-24
      Then the test "ca-on.custodian" is met
      And "ca-on-phipa.custodian-ai" applies and is in force from 2004-11-01
      And "ca-on-phipa.breach" applies and is in force from 2004-11-01

      Examples:
        | sector             | part           |
        | counselling        | treats-patients |
        | retail-hospitality | treats-patients |
        | health-care        | none           |
        | pharmacy           | none           |
        | social-care        | none           |

    Scenario Outline: Others with health data are no custodians (<sector>, <part>)
      Given the case "on-family-practice-scribe"
      And the answer to "org.sector" is "<sector>"
      And the answer to "health.activity" is "<part>"
      When it is assessed as of 2026-11-24
      Then the test "ca-on.custodian" is not met
      And "ca-on-phipa.custodian-ai" does not apply because its conditions are not met
      And "ca-on-phipa.breach" does not apply because its conditions are not met
      And "ca-on-phipa.s50.outside-ontario" does not apply because its conditions are not met

      Examples:
        | sector              | part                |
        | insurer-life-health | health-plan         |
        | software-ai         | consumer-health-app |
        | retail-hospitality  | none                |

    Scenario: Until that is settled it stays open
      Given the case "on-family-practice-scribe"
      And the answer to "org.sector" is "counselling"
      And the answer to "health.activity" is "none"
      When it is assessed as of 2026-11-24
      Then "ca-on-phipa.breach" may apply

    Scenario: A practice in Québec is no custodian in Ontario
      Given the case "on-family-practice-scribe"
      And the answer to "org.established_in" is "CA-QC"
      When it is assessed as of 2026-11-24
      Then the test "ca-on.custodian" is not met
      And "ca-on-phipa.custodian-ai" does not apply because its conditions are not met
      And "ca-on-phipa.breach" does not apply because its conditions are not met

    Scenario: Not knowing whether licensed workers treat patients leaves it open
      Given the case "on-family-practice-scribe"
      And the answer to "org.sector" is "counselling"
      And the answer to "health.activity" is not known
      When it is assessed as of 2026-11-24
      Then the test "ca-on.custodian" is open
      And "ca-on-phipa.custodian-ai" may apply, and "health.activity" would settle it
      And "ca-on-phipa.breach" may apply, and "health.activity" would settle it

    Scenario: Not knowing the province leaves it open
      Given the case "on-family-practice-scribe"
      And the answer to "org.established_in" is "CA"
      When it is assessed as of 2026-11-24
      Then "ca-on-phipa.breach" may apply, and "org.established_in" would settle it

  Rule: Section 4 - what is personal health information

    Scenario: That someone is a patient is enough: a booking tool counts
      Given the case "on-family-practice-scribe"
      And the answer to "data.kinds" is "contact"
      When it is assessed as of 2026-11-24
      Then the test "ca-on.health-information" is met
      And "ca-on-phipa.custodian-ai" applies

    Scenario: Health details in one's own staff files are left out
      Given the case "on-family-practice-scribe"
      And the answer to "people.groups" is "employees"
      When it is assessed as of 2026-11-24
      Then the test "ca-on.health-information" is not met
      And "ca-on-phipa.custodian-ai" does not apply because its conditions are not met
      And "ca-on-phipa.breach" applies

    Scenario: Customers without health details are no patients
      Given the case "on-family-practice-scribe"
      And the answer to "people.groups" is "customers"
      And the answer to "data.kinds" is "contact, money"
      When it is assessed as of 2026-11-24
      Then the test "ca-on.health-information" is not met
      And "ca-on-phipa.custodian-ai" does not apply because its conditions are not met

    Scenario: A tool that holds nothing about people holds no health information
      Given the case "on-family-practice-scribe"
      And the answer to "data.about_people" is "no"
      When it is assessed as of 2026-11-24
      Then the test "ca-on.health-information" is not met
      And "ca-on-phipa.custodian-ai" does not apply because its conditions are not met

    Scenario: Not knowing whose data it is leaves it open
      Given the case "on-family-practice-scribe"
      And the answer to "people.groups" is not known
      When it is assessed as of 2026-11-24
      Then "ca-on-phipa.custodian-ai" may apply, and "people.groups" would settle it

  Rule: Section 12(2)-(3) - patients are told of a breach

    Scenario: A practice whose notes leaked tells the patients, whatever the harm
      Given the case "on-family-practice-scribe"
      And the answer to "org.events" is "breach"
      When it is assessed as of 2026-11-24
      Then "ca-on-phipa.breach" applies and is in force from 2004-11-01

  Rule: Sections 10(4) and 17 - those who work for a custodian

    Scenario Outline: Handling or hosting patient data for care providers in Ontario, from anywhere (<part>)
      Given the case "on-scribe-maker"
      And the answer to "health.activity" is "<part>"
      When it is assessed as of 2026-11-24
      Then the test "ca-on.agent" is met
      And "ca-on-phipa.agent-vendor" applies and is in force from 2004-11-01
      And "ca-on-phipa.custodian-ai" does not apply because its conditions are not met

      Examples:
        | part               |
        | for-care-providers |
        | hosts-records      |

    Scenario Outline: Other parts in health care make no agent (<part>)
      Given the case "on-scribe-maker"
      And the answer to "health.activity" is "<part>"
      When it is assessed as of 2026-11-24
      Then the test "ca-on.agent" is not met
      And "ca-on-phipa.agent-vendor" does not apply because its conditions are not met

      Examples:
        | part                |
        | consumer-health-app |
        | none                |

    Scenario: Patients outside Ontario are not under the Act
      Given the case "on-scribe-maker"
      And the answer to "people.locations" is "CA-BC"
      When it is assessed as of 2026-11-24
      Then the test "ca-on.agent" is not met
      And "ca-on-phipa.agent-vendor" does not apply because its conditions are not met

    Scenario: The supplier's own hiring tool holds no patient data
      Given the case "on-scribe-maker"
      And the answer to "people.groups" is "applicants"
      And the answer to "data.kinds" is "contact, work-history"
      When it is assessed as of 2026-11-24
      Then "ca-on-phipa.agent-vendor" does not apply because its conditions are not met

    Scenario: Not knowing one's part in health care leaves it open
      Given the case "on-scribe-maker"
      And the answer to "health.activity" is not known
      When it is assessed as of 2026-11-24
      Then the test "ca-on.agent" is open
      And "ca-on-phipa.agent-vendor" may apply, and "health.activity" would settle it

    Scenario: A call centre that books patients for clinics is asked about its part in health care
      Given the case "on-scribe-maker"
      And the answer to "org.sector" is "call-centre"
      And the answer to "data.kinds" is "contact"
      When it is assessed as of 2026-11-24
      Then "ca-on-phipa.agent-vendor" applies

  Rule: Section 50 - disclosure to someone outside Ontario

    Scenario: Sending data to one's own supplier abroad is a use, not a disclosure
      Given the case "on-family-practice-scribe"
      And the answer to "vendor.places" is "US"
      And the answer to "data.places" is "US"
      When it is assessed as of 2026-11-24
      Then "ca-on-phipa.s50.outside-ontario" does not apply because its conditions are not met
      And "ca-on-phipa.custodian-ai" applies

    Scenario Outline: A supplier abroad that trains its own models on the data takes it for its own use (<training>)
      Given the case "on-family-practice-scribe"
      And the answer to "vendor.places" is "US"
      And the answer to "vendor.training_use" is "<training>"
      When it is assessed as of 2026-11-24
      Then "ca-on-phipa.s50.outside-ontario" applies

      Examples:
        | training    |
        | allowed     |
        | done-anyway |

    Scenario: The same by a supplier in Ontario is no disclosure outside
      Given the case "on-family-practice-scribe"
      And the answer to "vendor.training_use" is "allowed"
      When it is assessed as of 2026-11-24
      Then "ca-on-phipa.s50.outside-ontario" does not apply because its conditions are not met

    Scenario Outline: Another province is outside Ontario as much as another country (<place>)
      Given the case "on-family-practice-scribe"
      And the answer to "sharing.recipients" is "other-firms"
      And the answer to "sharing.places" is "<place>"
      When it is assessed as of 2026-11-24
      Then "ca-on-phipa.s50.outside-ontario" applies and is in force from 2004-11-01

      Examples:
        | place |
        | CA-QC |
        | US    |
        | FR    |

    Scenario: A recipient in Ontario is not
      Given the case "on-family-practice-scribe"
      And the answer to "sharing.recipients" is "other-firms"
      And the answer to "sharing.places" is "CA-ON"
      When it is assessed as of 2026-11-24
      Then "ca-on-phipa.s50.outside-ontario" does not apply because its conditions are not met

    Scenario: Knowing only that the recipient is in Canada leaves it open
      Given the case "on-family-practice-scribe"
      And the answer to "sharing.recipients" is "other-firms"
      And the answer to "sharing.places" is "CA"
      When it is assessed as of 2026-11-24
      Then "ca-on-phipa.s50.outside-ontario" may apply, and "sharing.places" would settle it

    Scenario: A clinic's tool for applicants that shares their papers abroad discloses no health information
      Given the case "on-family-practice-scribe"
      And the answer to "people.groups" is "applicants"
      And the answer to "data.kinds" is "contact, work-history"
      And the answer to "sharing.recipients" is "other-firms"
      And the answer to "sharing.places" is "US"
      When it is assessed as of 2026-11-24
      Then "ca-on-phipa.s50.outside-ontario" does not apply because its conditions are not met

    Scenario: A Québec clinic that shares with the US is not under Ontario's rule
      Given the case "on-family-practice-scribe"
      And the answer to "org.established_in" is "CA-QC"
      And the answer to "sharing.recipients" is "other-firms"
      And the answer to "sharing.places" is "US"
      When it is assessed as of 2026-11-24
      Then "ca-on-phipa.s50.outside-ontario" does not apply because its conditions are not met

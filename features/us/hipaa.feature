Feature: HIPAA, patient data and AI
  Patient data may go to a supplier's AI only under a business associate agreement, only as far as needed, and with the tool in the
  security risk analysis. The stricter Security Rule is still a proposal.

  Rule: 45 CFR 164.502(e), 164.504(e) - business associate agreement

    Scenario: Agreement first, for a covered provider: the day before
      Given the case "us-fed-clinic"
      When it is assessed as of 2003-04-13
      Then "us-hipaa.baa-before-ai" applies and is upcoming from 2003-04-14

    Scenario: Agreement first, for a covered provider: the day itself
      Given the case "us-fed-clinic"
      When it is assessed as of 2003-04-14
      Then "us-hipaa.baa-before-ai" applies and is in force from 2003-04-14

    Scenario: Agreement first, for a business associate: the day before
      Given the case "us-fed-clinic"
      And the answer to "health.activity" is "for-care-providers"
      When it is assessed as of 2013-09-22
      Then "us-hipaa.baa-before-ai" applies and is upcoming from 2013-09-23

    Scenario: Agreement first, for a business associate: the day itself
      Given the case "us-fed-clinic"
      And the answer to "health.activity" is "for-care-providers"
      When it is assessed as of 2013-09-23
      Then "us-hipaa.baa-before-ai" applies and is in force from 2013-09-23

    Scenario Outline: Agreement first: which data: <what>
      Given the case "us-fed-clinic"
      And the answer to "<fact1>" is "<answer1>"
      And the answer to "<fact2>" is "<answer2>"
      When it is assessed as of 2026-11-24
      Then "us-hipaa.baa-before-ai" <verdict>

      Examples:
        | what                                            | fact1             | answer1             | fact2         | answer2         | verdict                                           |
        | health data of patients                         | people.groups     | patients            | data.kinds    | contact, health | applies                                           |
        | a patient's name alone                          | people.groups     | patients            | data.kinds    | contact         | applies                                           |
        | nothing on people                               | data.about_people | no                  | people.groups | patients        | does not apply because its conditions are not met |
        | only the staff file                             | people.groups     | employees           | data.kinds    | contact, health | does not apply because its conditions are not met |
        | a practice that bills no insurer electronically | health.activity   | treats-patients     | people.groups | patients        | does not apply because its conditions are not met |
        | a wellness app with its own users               | health.activity   | consumer-health-app | people.groups | service-users   | does not apply because its conditions are not met |

    Scenario: Agreement first: while the people in the data are not known, it may apply
      Given the case "us-fed-clinic"
      And the answer to "people.groups" is not known
      When it is assessed as of 2026-11-24
      Then "us-hipaa.baa-before-ai" may apply, and "people.groups" would settle it

    Scenario Outline: A supplier must be involved, group firms included: <what>
      Given the case "us-fed-clinic"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-hipaa.baa-before-ai" <verdict>

      Examples:
        | what                    | fact           | answer            | verdict                                           |
        | an outside firm         | vendor.runs_it | outside-firm      | applies                                           |
        | a firm of the group     | vendor.runs_it | group-company     | applies                                           |
        | own machines            | vendor.runs_it | own-machines      | does not apply because its conditions are not met |
        | an own office elsewhere | vendor.runs_it | own-branch-abroad | does not apply because its conditions are not met |

    Scenario: A contract without a word on data means stop
      Given the case "us-fed-clinic"
      And the answer to "vendor.contract" is "none"
      When it is assessed as of 2026-11-24
      Then "us-hipaa.baa-before-ai" applies
      And "us-hipaa.baa-before-ai" stands in the tier "stop"

    Scenario: A contract with data terms is a thing to check now, not a stop
      Given the case "us-fed-clinic"
      And the answer to "vendor.contract" is "data-terms"
      When it is assessed as of 2026-11-24
      Then "us-hipaa.baa-before-ai" applies
      And "us-hipaa.baa-before-ai" stands in the tier "do-now"

    Scenario: No practice is too small
      Given the case "us-fed-clinic"
      And the answer to "org.headcount" is "US-PA: 1"
      When it is assessed as of 2026-11-24
      Then "us-hipaa.baa-before-ai" applies

    Scenario: While it is not known who runs the tool, an agreement may be needed
      Given the case "us-fed-clinic"
      And the answer to "vendor.runs_it" is not known
      When it is assessed as of 2026-11-24
      Then "us-hipaa.baa-before-ai" may apply, and "vendor.runs_it" would settle it

  Rule: 45 CFR 164.502(b), 164.508, 164.514 - minimum necessary and purpose

    Scenario: Only what is needed, for a covered provider: the day before
      Given the case "us-fed-clinic"
      When it is assessed as of 2003-04-13
      Then "us-hipaa.minimum-necessary-and-purpose" applies and is upcoming from 2003-04-14

    Scenario: Only what is needed, for a covered provider: the day itself
      Given the case "us-fed-clinic"
      When it is assessed as of 2003-04-14
      Then "us-hipaa.minimum-necessary-and-purpose" applies and is in force from 2003-04-14

    Scenario: Only what is needed, for a business associate: the day before
      Given the case "us-fed-clinic"
      And the answer to "health.activity" is "for-care-providers"
      When it is assessed as of 2013-09-22
      Then "us-hipaa.minimum-necessary-and-purpose" applies and is upcoming from 2013-09-23

    Scenario: Only what is needed, for a business associate: the day itself
      Given the case "us-fed-clinic"
      And the answer to "health.activity" is "for-care-providers"
      When it is assessed as of 2013-09-23
      Then "us-hipaa.minimum-necessary-and-purpose" applies and is in force from 2013-09-23

    Scenario Outline: Only what is needed: which data: <what>
      Given the case "us-fed-clinic"
      And the answer to "<fact1>" is "<answer1>"
      And the answer to "<fact2>" is "<answer2>"
      When it is assessed as of 2026-11-24
      Then "us-hipaa.minimum-necessary-and-purpose" <verdict>

      Examples:
        | what                                            | fact1             | answer1             | fact2         | answer2         | verdict                                           |
        | health data of patients                         | people.groups     | patients            | data.kinds    | contact, health | applies                                           |
        | a patient's name alone                          | people.groups     | patients            | data.kinds    | contact         | applies                                           |
        | nothing on people                               | data.about_people | no                  | people.groups | patients        | does not apply because its conditions are not met |
        | only the staff file                             | people.groups     | employees           | data.kinds    | contact, health | does not apply because its conditions are not met |
        | a practice that bills no insurer electronically | health.activity   | treats-patients     | people.groups | patients        | does not apply because its conditions are not met |
        | a wellness app with its own users               | health.activity   | consumer-health-app | people.groups | service-users   | does not apply because its conditions are not met |

    Scenario: Only what is needed: while the people in the data are not known, it may apply
      Given the case "us-fed-clinic"
      And the answer to "people.groups" is not known
      When it is assessed as of 2026-11-24
      Then "us-hipaa.minimum-necessary-and-purpose" may apply, and "people.groups" would settle it

  Rule: 45 CFR 164.308, 164.312 - security risk analysis

    Scenario: Risk analysis, for a covered provider: the day before
      Given the case "us-fed-clinic"
      When it is assessed as of 2005-04-19
      Then "us-hipaa.security-risk-analysis" applies and is upcoming from 2005-04-20

    Scenario: Risk analysis, for a covered provider: the day itself
      Given the case "us-fed-clinic"
      When it is assessed as of 2005-04-20
      Then "us-hipaa.security-risk-analysis" applies and is in force from 2005-04-20

    Scenario: Risk analysis, for a business associate: the day before
      Given the case "us-fed-clinic"
      And the answer to "health.activity" is "for-care-providers"
      When it is assessed as of 2013-09-22
      Then "us-hipaa.security-risk-analysis" applies and is upcoming from 2013-09-23

    Scenario: Risk analysis, for a business associate: the day itself
      Given the case "us-fed-clinic"
      And the answer to "health.activity" is "for-care-providers"
      When it is assessed as of 2013-09-23
      Then "us-hipaa.security-risk-analysis" applies and is in force from 2013-09-23

    Scenario Outline: Risk analysis: which data: <what>
      Given the case "us-fed-clinic"
      And the answer to "<fact1>" is "<answer1>"
      And the answer to "<fact2>" is "<answer2>"
      When it is assessed as of 2026-11-24
      Then "us-hipaa.security-risk-analysis" <verdict>

      Examples:
        | what                                            | fact1             | answer1             | fact2         | answer2         | verdict                                           |
        | health data of patients                         | people.groups     | patients            | data.kinds    | contact, health | applies                                           |
        | a patient's name alone                          | people.groups     | patients            | data.kinds    | contact         | applies                                           |
        | nothing on people                               | data.about_people | no                  | people.groups | patients        | does not apply because its conditions are not met |
        | only the staff file                             | people.groups     | employees           | data.kinds    | contact, health | does not apply because its conditions are not met |
        | a practice that bills no insurer electronically | health.activity   | treats-patients     | people.groups | patients        | does not apply because its conditions are not met |
        | a wellness app with its own users               | health.activity   | consumer-health-app | people.groups | service-users   | does not apply because its conditions are not met |

    Scenario: Risk analysis: while the people in the data are not known, it may apply
      Given the case "us-fed-clinic"
      And the answer to "people.groups" is not known
      When it is assessed as of 2026-11-24
      Then "us-hipaa.security-risk-analysis" may apply, and "people.groups" would settle it

    Scenario: The proposed rewrite of the Security Rule changes nothing yet
      Given the case "us-fed-clinic"
      When it is assessed as of 2026-11-24
      Then "us-hipaa.security-risk-analysis" applies and is in force from 2005-04-20

  Rule: 45 CFR 164.404-164.410 - breaches

    Scenario: Breach notices: the day before
      Given the case "us-fed-clinic"
      When it is assessed as of 2009-09-22
      Then "us-hipaa.breach" applies and is upcoming from 2009-09-23

    Scenario: Breach notices: the day itself
      Given the case "us-fed-clinic"
      When it is assessed as of 2009-09-23
      Then "us-hipaa.breach" applies and is in force from 2009-09-23

    Scenario Outline: Covered entities and their associates prepare for it, whatever the tool: <what>
      Given the case "us-fed-clinic"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-hipaa.breach" <verdict>

      Examples:
        | what                     | fact            | answer               | verdict                                           |
        | a provider               | health.activity | bills-electronically | applies                                           |
        | a plan                   | health.activity | health-plan          | applies                                           |
        | a host of files          | health.activity | hosts-records        | applies                                           |
        | a wellness app           | health.activity | consumer-health-app  | does not apply because its conditions are not met |
        | a practice outside HIPAA | health.activity | treats-patients      | does not apply because its conditions are not met |
        | no part in health care   | health.activity | none                 | does not apply because its conditions are not met |

    Scenario: A breach that happened makes it due, and the rule stands from its first day
      Given the case "us-fed-clinic"
      And the answer to "org.events" is "breach"
      And the answer to "incident.people_hit" is "US-PA: 500"
      And the answer to "incident.data" is "intimate"
      When it is assessed as of 2026-11-24
      Then "us-hipaa.breach" applies and is in force from 2009-09-23

    Scenario: While the part in health care is not known, the breach rule may apply
      Given the case "us-fed-clinic"
      And the answer to "health.activity" is not known
      When it is assessed as of 2026-11-24
      Then "us-hipaa.breach" may apply, and "health.activity" would settle it

    Scenario: HIPAA does not follow a consumer app: none of its duties reach it
      Given the case "us-fed-health-app"
      When it is assessed as of 2026-11-24
      Then "us-hipaa.baa-before-ai" does not apply because its conditions are not met
      And "us-hipaa.minimum-necessary-and-purpose" does not apply because its conditions are not met
      And "us-hipaa.security-risk-analysis" does not apply because its conditions are not met
      And "us-hipaa.breach" does not apply because its conditions are not met

    Scenario: The yearly ceiling is that of 28 January 2026
      Given the case "us-fed-clinic"
      When it is assessed as of 2026-11-28
      Then the highest fine for "us-hipaa.baa-before-ai" is "2190294 USD"

Feature: Illinois Biometric Information Privacy Act
  A written policy, a written release before capture, no sale. Staff are protected; a single violation for each person since 2024.

  Rule: 740 ILCS 14/15 - policy and release

    Scenario: The act starts on 3 October 2008: the day before
      Given the case "il-gym-clock"
      When it is assessed as of 2008-10-02
      Then "us-il-bipa.policy-consent" applies and is upcoming from 2008-10-03

    Scenario: The act starts on 3 October 2008: the day itself
      Given the case "il-gym-clock"
      When it is assessed as of 2008-10-03
      Then "us-il-bipa.policy-consent" applies and is in force from 2008-10-03

    Scenario: The one-recovery amendment of 2 August 2024 moves no duty
      Given the case "il-gym-clock"
      When it is assessed as of 2024-08-02
      Then "us-il-bipa.policy-consent" applies and is in force from 2008-10-03

    Scenario Outline: Private organisation, body pattern, person in Illinois: <what>
      Given the case "il-gym-clock"
      And the answer to "employment.uses" is "none"
      And the answer to "<fact1>" is "<answer1>"
      And the answer to "<fact2>" is "<answer2>"
      When it is assessed as of 2026-11-24
      Then "us-il-bipa.policy-consent" <verdict>

      Examples:
        | what                                  | fact1              | answer1                 | fact2              | answer2        | verdict                                           |
        | all three                             | org.kind           | for-profit              | org.kind           | for-profit     | applies                                           |
        | a town                                | org.kind           | public-body             | org.kind           | public-body    | does not apply because its conditions are not met |
        | no pattern                            | data.kinds         | contact                 | bio.uses           | none           | does not apply because its conditions are not met |
        | only pictures                         | data.kinds         | contact, pictures-voice | bio.uses           | none           | does not apply because its conditions are not met |
        | people in Indiana                     | people.locations   | US-IN                   | people.locations   | US-IN          | does not apply because its conditions are not met |
        | a firm in Ohio, people in Illinois    | org.established_in | US-OH                   | org.established_in | US-OH          | applies                                           |
        | customers instead of staff            | people.groups      | customers               | people.groups      | customers      | applies                                           |
        | a voice bot that tells speakers apart | bio.uses           | identify-many           | data.kinds         | pictures-voice | applies                                           |
        | reads emotions, recognises nobody     | bio.uses           | emotion                 | data.kinds         | pictures-voice | may apply                                         |

    Scenario: While the place of the people is not known, it may apply
      Given the case "il-gym-clock"
      And the answer to "people.locations" is not known
      When it is assessed as of 2026-11-24
      Then "us-il-bipa.policy-consent" may apply, and "people.locations" would settle it

    Scenario Outline: Without a release the use must stop: <what>
      Given the case "il-gym-clock"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-il-bipa.policy-consent" <verdict>

      Examples:
        | what                   | fact         | answer       | verdict                     |
        | a clear yes            | data.grounds | explicit-yes | stands in the tier "do-now" |
        | a plain yes            | data.grounds | they-agreed  | stands in the tier "do-now" |
        | only a business reason | data.grounds | own-interest | stands in the tier "stop"   |

  Rule: 740 ILCS 14/25(c) - financial institutions

    Scenario Outline: Financial institutions are outside: <what>
      Given the case "il-gym-clock"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-il-bipa.policy-consent" <verdict>

      Examples:
        | what                | fact       | answer              | verdict                                                         |
        | bank                | org.sector | bank                | does not apply because of the exception "financial-institution" |
        | lender              | org.sector | lender              | does not apply because of the exception "financial-institution" |
        | finance-other       | org.sector | finance-other       | does not apply because of the exception "financial-institution" |
        | insurer-life-health | org.sector | insurer-life-health | does not apply because of the exception "financial-institution" |
        | insurer-other       | org.sector | insurer-other       | does not apply because of the exception "financial-institution" |
        | investment          | org.sector | investment          | does not apply because of the exception "financial-institution" |
        | retail-hospitality  | org.sector | retail-hospitality  | applies                                                         |

  Rule: 740 ILCS 14/10 - patients

    Scenario Outline: Patterns of patients in care are outside, those of anybody else are not: <what>
      Given the case "il-gym-clock"
      And the answer to "org.sector" is "health-care"
      And the answer to "health.activity" is "treats-patients"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-il-bipa.policy-consent" <verdict>

      Examples:
        | what                             | fact          | answer                      | verdict                                                |
        | patients only                    | people.groups | patients                    | does not apply because of the exception "patient-data" |
        | frail patients                   | people.groups | patients, elderly-or-frail  | does not apply because of the exception "patient-data" |
        | patients and customers           | people.groups | patients, customers         | applies                                                |
        | patients and prospects           | people.groups | patients, prospects         | applies                                                |
        | patients and public-visitors     | people.groups | patients, public-visitors   | applies                                                |
        | patients and service-users       | people.groups | patients, service-users     | applies                                                |
        | patients and students            | people.groups | patients, students          | applies                                                |
        | patients and applicants          | people.groups | patients, applicants        | applies                                                |
        | patients and employees           | people.groups | patients, employees         | applies                                                |
        | patients and former-employees    | people.groups | patients, former-employees  | applies                                                |
        | patients and contractors         | people.groups | patients, contractors       | applies                                                |
        | patients and platform-workers    | people.groups | patients, platform-workers  | applies                                                |
        | patients and tenants             | people.groups | patients, tenants           | applies                                                |
        | patients and borrowers           | people.groups | patients, borrowers         | applies                                                |
        | patients and insured             | people.groups | patients, insured           | applies                                                |
        | patients and business-contacts   | people.groups | patients, business-contacts | applies                                                |
        | employees only                   | people.groups | employees                   | applies                                                |
        | frail people who are no patients | people.groups | elderly-or-frail            | applies                                                |

    Scenario Outline: Any part in care will do: <what>
      Given the case "il-gym-clock"
      And the answer to "org.sector" is "health-care"
      And the answer to "people.groups" is "patients"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-il-bipa.policy-consent" <verdict>

      Examples:
        | what                     | fact            | answer               | verdict                                                |
        | treats patients          | health.activity | treats-patients      | does not apply because of the exception "patient-data" |
        | bills electronically     | health.activity | bills-electronically | does not apply because of the exception "patient-data" |
        | works for care providers | health.activity | for-care-providers   | does not apply because of the exception "patient-data" |
        | none                     | health.activity | none                 | applies                                                |

  Rule: 740 ILCS 14/25(e) - work for government

    Scenario: Who acts for an authority may be outside, depending on the contract
      Given the case "il-gym-clock"
      And the answer to "org.sector" is "security-investigation"
      And the answer to "org.public_work" is "acts-for-authority"
      When it is assessed as of 2026-11-24
      Then "us-il-bipa.policy-consent" may apply

    Scenario: Who acts for Illinois or a local body in this use is outside
      Given the case "il-gym-clock"
      And the answer to "org.sector" is "security-investigation"
      And the answer to "org.public_work" is "acts-for-authority"
      And the open question of law "us-il-bipa.working-for-government" is settled as yes
      When it is assessed as of 2026-11-24
      Then "us-il-bipa.policy-consent" does not apply because of the exception "public-contractor"

    Scenario: Who acts for another authority is not
      Given the case "il-gym-clock"
      And the answer to "org.sector" is "security-investigation"
      And the answer to "org.public_work" is "acts-for-authority"
      And the open question of law "us-il-bipa.working-for-government" is settled as no
      When it is assessed as of 2026-11-24
      Then "us-il-bipa.policy-consent" applies

    Scenario: Running a service of public interest is not work for government
      Given the case "il-gym-clock"
      And the answer to "org.sector" is "security-investigation"
      And the answer to "org.public_work" is "runs-public-service"
      And the open question of law "us-il-bipa.working-for-government" is settled as yes
      When it is assessed as of 2026-11-24
      Then "us-il-bipa.policy-consent" applies

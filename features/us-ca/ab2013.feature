Feature: AB 2013, what a generative system learned from
  Whoever makes or tunes a generative system that Californians can use publishes a summary of the training data, whatever the size of the
  firm and whether it is paid or free.

  Rule: Civil Code 3111(a) - summary on the website

    Scenario Outline: From 2026-01-01: <day>
      Given the case "ca-us2-image-studio"
      When it is assessed as of <day>
      Then "us-ca-ab2013.training-data-summary" applies and is <state> from 2026-01-01

      Examples:
        | day        | state    |
        | 2025-12-31 | upcoming |
        | 2026-01-01 | in force |

    Scenario: A firm of nine that tuned another's model publishes a summary
      Given the case "ca-us2-companion-app"
      When it is assessed as of 2026-11-24
      Then "us-ca-ab2013.training-data-summary" applies and is in force from 2026-01-01

    Scenario: A free tool is no different
      Given the case "ca-us2-companion-app"
      And the answer to "role.deeds" is "fine-tuned-it, offers-free"
      When it is assessed as of 2026-11-24
      Then "us-ca-ab2013.training-data-summary" applies

    Scenario: A bakery that only uses a bought chat window publishes nothing
      Given the case "ca-us-bakery-chat"
      When it is assessed as of 2026-11-24
      Then "us-ca-ab2013.training-data-summary" does not apply because its conditions are not met

    Scenario: A system from before 2022 that was not changed since
      Given the case "ca-us2-image-studio"
      And the answer to "use.market_date" is "2021-12-31"
      When it is assessed as of 2026-11-24
      Then "us-ca-ab2013.training-data-summary" does not apply because its conditions are not met

    Scenario: Not known how much was trained
      Given the case "ca-us2-companion-app"
      And the answer to "training.level" is not known
      And the open question of law "us-ca-ab2013.no-training-of-own" is settled as no
      When it is assessed as of 2026-11-24
      Then "us-ca-ab2013.training-data-summary" may apply, and "training.level" would settle it

    Scenario: Built on another's model without training: unsettled
      Given the case "ca-us2-companion-app"
      And the answer to "training.level" is "none"
      When it is assessed as of 2026-11-24
      Then "us-ca-ab2013.training-data-summary" may apply

  Rule: Civil Code 3111(b) - exemptions

    Scenario Outline: Only a system with no other purpose than security is exempt: <purposes>
      Given the case "ca-us2-image-studio"
      And the answer to "use.purposes" is "<purposes>"
      When it is assessed as of 2026-11-24
      Then "us-ca-ab2013.training-data-summary" <verdict>

      Examples:
        | purposes                                  | verdict                                                 |
        | fraud-security                            | does not apply because of the exception "security-only" |
        | fraud-security, product-function          | does not apply because of the exception "security-only" |
        | fraud-security, model-making              | does not apply because of the exception "security-only" |
        | product-function                          | applies                                                 |
        | model-making                              | applies                                                 |
        | fraud-security, customer-chat             | applies                                                 |
        | fraud-security, sales-chat                | applies                                                 |
        | fraud-security, general-assistant         | applies                                                 |
        | fraud-security, writing                   | applies                                                 |
        | fraud-security, images-video-sound        | applies                                                 |
        | fraud-security, translation-transcription | applies                                                 |
        | fraud-security, meeting-call-notes        | applies                                                 |
        | fraud-security, coding                    | applies                                                 |
        | fraud-security, accounting-admin          | applies                                                 |
        | fraud-security, taking-payments           | applies                                                 |
        | fraud-security, data-analysis             | applies                                                 |
        | fraud-security, search-recommend          | applies                                                 |
        | fraud-security, web-search                | applies                                                 |
        | fraud-security, marketing-outreach        | applies                                                 |
        | fraud-security, ad-targeting              | applies                                                 |
        | fraud-security, data-trade                | applies                                                 |
        | fraud-security, pricing                   | applies                                                 |
        | fraud-security, recruitment               | applies                                                 |
        | fraud-security, worker-management         | applies                                                 |
        | fraud-security, worker-monitoring         | applies                                                 |
        | fraud-security, credit-scoring            | applies                                                 |
        | fraud-security, life-health-insurance     | applies                                                 |
        | fraud-security, other-insurance           | applies                                                 |
        | fraud-security, tenant-screening          | applies                                                 |
        | fraud-security, financial-advice          | applies                                                 |
        | fraud-security, education-admission       | applies                                                 |
        | fraud-security, education-grading         | applies                                                 |
        | fraud-security, tutoring                  | applies                                                 |
        | fraud-security, exam-proctoring           | applies                                                 |
        | fraud-security, diagnosis-treatment       | applies                                                 |
        | fraud-security, care-coverage-review      | applies                                                 |
        | fraud-security, emergency-triage          | applies                                                 |
        | fraud-security, patient-messages          | applies                                                 |
        | fraud-security, therapy-or-wellbeing      | applies                                                 |
        | fraud-security, fitness-lifestyle         | applies                                                 |
        | fraud-security, companionship             | applies                                                 |
        | fraud-security, people-chat               | applies                                                 |
        | fraud-security, professional-advice       | applies                                                 |
        | fraud-security, identity-check            | applies                                                 |
        | fraud-security, surveillance              | applies                                                 |
        | fraud-security, background-checks         | applies                                                 |
        | fraud-security, public-benefits           | applies                                                 |
        | fraud-security, law-enforcement           | applies                                                 |
        | fraud-security, migration                 | applies                                                 |
        | fraud-security, justice                   | applies                                                 |
        | fraud-security, elections                 | applies                                                 |
        | fraud-security, critical-infrastructure   | applies                                                 |
        | fraud-security, other                     | applies                                                 |

    Scenario Outline: Defence systems for public bodies alone are exempt: <context>, <customers>
      Given the case "ca-us2-image-studio"
      And the answer to "org.sector" is "software-ai, defence"
      And the answer to "use.special_context" is "<context>"
      And the answer to "market.customers" is "<customers>"
      When it is assessed as of 2026-11-24
      Then "us-ca-ab2013.training-data-summary" <verdict>

      Examples:
        | context           | customers                 | verdict                                                     |
        | military-security | public-bodies             | does not apply because of the exception "national-security" |
        | military-security | public-bodies, businesses | applies                                                     |
        | military-security | consumers-remote          | applies                                                     |
        | military-security | consumers-in-person       | applies                                                     |
        | none              | public-bodies             | applies                                                     |
        | art-literature    | public-bodies             | applies                                                     |

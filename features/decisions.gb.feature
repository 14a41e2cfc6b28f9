Feature: What was punished before, done today: United Kingdom
  A firm that does today what was done in a decision of rulesets/decisions.yaml; its title begins with the id of the decision.

  Rule: United Kingdom

    Scenario: gb.ico-ticketmaster-2020: a chat window on the payment page, and card numbers stolen through it
      Given these answers:
        | org.kind              | for-profit                   |
        | org.established_in    | GB                           |
        | org.sector            | retail-hospitality           |
        | market.places         | GB                           |
        | market.customers      | consumers-remote             |
        | use.purposes          | customer-chat                |
        | interaction.direct    | two-way                      |
        | online.services       | webshop                      |
        | online.device_storage | outside-tags                 |
        | vendor.runs_it        | outside-firm                 |
        | role.deeds            | uses-it                      |
        | role.data             | we-decide                    |
        | use.stage             | live                         |
        | people.locations      | GB, EU                       |
        | org.events            | breach                       |
        | data.about_people     | yes                          |
        | data.form             | identifiable                 |
        | people.groups         | customers                    |
        | incident.cause        | attack-or-theft, at-supplier |
        | incident.data         | usable-for-theft             |
        | data.kinds            | contact, money               |
      When it is assessed as of 2026-11-28
      Then "uk-gdpr.art32.security" applies

    Scenario: gb.ico-first-choice-2021: a recruitment firm that refuses access
      Given these answers:
        | org.kind           | for-profit                     |
        | org.established_in | GB                             |
        | org.sector         | recruitment-agency             |
        | market.places      | GB                             |
        | role.deeds         | uses-it                        |
        | role.data          | we-decide                      |
        | use.stage          | live                           |
        | use.purposes       | recruitment, worker-management |
        | people.locations   | GB                             |
        | people.groups      | applicants, contractors        |
        | data.about_people  | yes                            |
        | data.kinds         | contact, work-history, money   |
        | data.form          | identifiable                   |
        | org.events         | people-request                 |
      When it is assessed as of 2026-11-28
      Then "uk-gdpr.art12A-15.access-request" applies

    Scenario: gb.ico-emailmovers-2021: mail addresses bought and sold on
      Given these answers:
        | org.kind           | for-profit                     |
        | org.established_in | GB                             |
        | org.sector         | marketing-advertising          |
        | org.data_business  | sells-people-data              |
        | market.places      | GB                             |
        | market.customers   | businesses                     |
        | role.deeds         | uses-it                        |
        | role.data          | we-decide                      |
        | use.stage          | live                           |
        | use.purposes       | data-trade, marketing-outreach |
        | people.locations   | GB                             |
        | people.groups      | prospects                      |
        | sharing.recipients | buyers-for-money               |
        | data.about_people  | yes                            |
        | data.kinds         | contact                        |
        | data.sources       | bought, partners               |
        | data.form          | identifiable                   |
        | data.grounds       | they-agreed                    |
      When it is assessed as of 2026-11-28
      Then "uk-gdpr.art5-6.lawful-basis" applies
      And "uk-gdpr.art13-14.privacy-notice" applies

    Scenario: gb.ico-webuyanycar-2021: mails for years after one question
      Given these answers:
        | org.kind            | for-profit                  |
        | org.established_in  | GB                          |
        | market.places       | GB                          |
        | market.customers    | consumers-remote            |
        | role.deeds          | uses-it                     |
        | role.data           | we-decide                   |
        | use.stage           | live                        |
        | use.purposes        | marketing-outreach          |
        | people.locations    | GB                          |
        | people.groups       | prospects                   |
        | outreach.channels   | email-text                  |
        | outreach.recipients | own-customers, other-people |
        | data.about_people   | yes                         |
        | data.kinds          | contact                     |
        | data.sources        | person                      |
        | data.form           | identifiable                |
      When it is assessed as of 2026-11-28
      Then "uk-pecr.reg22.electronic-marketing" applies

    Scenario: gb.ico-tuckers-2022: court files locked and published
      Given these answers:
        | org.kind           | for-profit                                 |
        | org.established_in | GB                                         |
        | org.sector         | legal                                      |
        | role.deeds         | uses-it                                    |
        | role.data          | we-decide                                  |
        | use.stage          | live                                       |
        | people.locations   | GB                                         |
        | org.events         | breach                                     |
        | data.about_people  | yes                                        |
        | data.form          | identifiable                               |
        | people.groups      | customers                                  |
        | incident.cause     | attack-or-theft                            |
        | incident.data      | intimate                                   |
        | data.kinds         | contact, health, allegations, crime-victim |
      When it is assessed as of 2026-11-28
      Then "uk-gdpr.art32.security" applies

    Scenario: gb.ico-easylife-2022: illness guessed from purchases
      Given these answers:
        | org.kind           | for-profit                        |
        | org.established_in | GB                                |
        | org.sector         | retail-hospitality                |
        | market.places      | GB                                |
        | market.customers   | consumers-remote                  |
        | role.deeds         | uses-it                           |
        | role.data          | we-decide                         |
        | use.stage          | live                              |
        | use.purposes       | marketing-outreach, data-analysis |
        | people.locations   | GB                                |
        | people.groups      | customers                         |
        | output.infers      | health                            |
        | vendor.runs_it     | outside-firm                      |
        | data.about_people  | yes                               |
        | data.kinds         | contact, money, health            |
        | data.sources       | person                            |
        | data.new_use       | yes                               |
        | data.form          | identifiable                      |
        | data.grounds       | own-interest                      |
      When it is assessed as of 2026-11-28
      Then "uk-gdpr.art5-6.lawful-basis" applies
      And "uk-gdpr.art9.special-category-condition" applies
      And "uk-gdpr.art13-14.privacy-notice" applies

    Scenario: gb.ico-employer-biometrics-2022: working time recorded by biometric readers
      Given these answers:
        | org.kind           | for-profit                        |
        | org.established_in | GB                                |
        | market.places      | GB                                |
        | role.deeds         | uses-it                           |
        | role.data          | we-decide                         |
        | use.stage          | live                              |
        | use.purposes       | identity-check, worker-monitoring |
        | people.locations   | GB                                |
        | people.groups      | employees                         |
        | bio.uses           | verify-one, keeps-templates       |
        | bio.settings       | workplace                         |
        | data.about_people  | yes                               |
        | data.kinds         | biometric                         |
        | data.form          | identifiable                      |
        | data.grounds       | contract-needs-it                 |
      When it is assessed as of 2026-11-28
      Then "uk-gdpr.art5-6.lawful-basis" applies
      And "uk-gdpr.art9.special-category-condition" applies
      And "uk-gdpr.art35.dpia" applies

    Scenario: gb.ico-interserve-2022: staff files locked after a false mail
      Given these answers:
        | org.kind           | for-profit             |
        | org.established_in | GB                     |
        | org.sector         | construction           |
        | role.deeds         | uses-it                |
        | role.data          | we-decide              |
        | use.stage          | live                   |
        | people.locations   | GB                     |
        | org.events         | breach                 |
        | data.about_people  | yes                    |
        | data.form          | identifiable           |
        | people.groups      | employees              |
        | incident.cause     | attack-or-theft        |
        | incident.data      | ordinary, intimate     |
        | data.kinds         | contact, health, money |
      When it is assessed as of 2026-11-28
      Then "uk-gdpr.art32.security" applies

    Scenario: gb.ico-tiktok-2023: a video app full of children under 13
      Given these answers:
        | org.kind           | for-profit                                  |
        | org.established_in | GB                                          |
        | org.sector         | online-platform                             |
        | market.places      | GB                                          |
        | market.customers   | consumers-remote                            |
        | role.deeds         | built-it, offers-free                       |
        | role.data          | we-decide                                   |
        | use.stage          | live                                        |
        | use.technology     | learns-or-generates                         |
        | use.purposes       | search-recommend                            |
        | online.services    | app, people-post                            |
        | people.locations   | GB                                          |
        | people.groups      | service-users                               |
        | children.ages      | under-13, age-13, age-14, age-15, age-16-17 |
        | children.attract   | likely-reached                              |
        | data.about_people  | yes                                         |
        | data.kinds         | contact, social-posts, browsing             |
        | data.form          | identifiable                                |
        | data.grounds       | they-agreed, contract-needs-it              |
      When it is assessed as of 2026-11-28
      Then "uk-gdpr.art8.child-consent" applies
      And "uk-gdpr.art13-14.privacy-notice" applies
      And "uk-gdpr.art5-6.lawful-basis" applies

    Scenario: gb.ico-serco-leisure-2024: workers who clock in by face to get paid
      Given these answers:
        | org.kind           | for-profit                        |
        | org.established_in | GB                                |
        | market.places      | GB                                |
        | role.deeds         | uses-it                           |
        | role.data          | jointly                           |
        | use.stage          | live                              |
        | use.purposes       | identity-check, worker-monitoring |
        | people.locations   | GB                                |
        | people.groups      | employees                         |
        | bio.uses           | verify-one, keeps-templates       |
        | bio.settings       | workplace                         |
        | data.about_people  | yes                               |
        | data.kinds         | biometric                         |
        | data.form          | identifiable                      |
      When it is assessed as of 2026-11-28
      Then "uk-gdpr.art5-6.lawful-basis" applies
      And "uk-gdpr.art9.special-category-condition" applies

    Scenario: gb.ico-home-office-tags-2024: migrants followed by tags in a trial
      Given these answers:
        | org.kind           | public-body           |
        | org.established_in | GB                    |
        | role.deeds         | uses-it               |
        | role.data          | we-decide             |
        | use.stage          | trying                |
        | use.purposes       | migration             |
        | people.locations   | GB                    |
        | people.groups      | service-users         |
        | output.infers      | whereabouts           |
        | vendor.runs_it     | outside-firm          |
        | data.about_people  | yes                   |
        | data.kinds         | location, immigration |
        | data.sources       | observed              |
        | data.form          | identifiable          |
        | data.grounds       | public-task           |
      When it is assessed as of 2026-11-28
      Then "uk-gdpr.art35.dpia" applies

    Scenario: gb.manjang-uber-eats-2024: a courier shut out by a face check
      Given these answers:
        | org.kind                 | for-profit                          |
        | org.established_in       | GB-ENG                              |
        | org.sector               | transport-delivery, online-platform |
        | market.places            | GB                                  |
        | role.deeds               | uses-it                             |
        | role.data                | we-decide                           |
        | use.stage                | live                                |
        | use.technology           | learns-or-generates                 |
        | use.purposes             | identity-check, worker-management   |
        | people.locations         | GB-ENG                              |
        | people.groups            | platform-workers                    |
        | employment.platform_work | rides-or-delivery                   |
        | employment.job_places    | GB-ENG                              |
        | employment.uses          | dismissal                           |
        | decision.domains         | job                                 |
        | decision.automation      | machine-alone                       |
        | decision.outcomes        | ended                               |
        | bio.uses                 | verify-one                          |
        | bio.settings             | workplace                           |
        | data.about_people        | yes                                 |
        | data.kinds               | biometric, pictures-voice           |
        | data.form                | identifiable                        |
      When it is assessed as of 2026-11-28
      Then "uk-eqa2010.s39.employment-discrimination" applies

    Scenario: gb.ut-experian-2024: profiles built from public registers without a word
      Given these answers:
        | org.kind           | for-profit                                 |
        | org.established_in | GB                                         |
        | org.sector         | finance-other, marketing-advertising       |
        | org.data_business  | sells-people-data, sells-scores-or-reports |
        | market.places      | GB                                         |
        | market.customers   | businesses                                 |
        | role.deeds         | built-it, sells-it                         |
        | role.data          | we-decide                                  |
        | use.stage          | live                                       |
        | use.purposes       | data-trade, marketing-outreach             |
        | people.locations   | GB                                         |
        | people.groups      | public-visitors                            |
        | output.infers      | money-situation, interests-behaviour       |
        | sharing.recipients | buyers-for-money                           |
        | data.about_people  | yes                                        |
        | data.kinds         | contact, money, credit-history             |
        | data.sources       | public-records, partners                   |
        | data.form          | identifiable                               |
        | data.grounds       | own-interest                               |
      When it is assessed as of 2026-11-28
      Then "uk-gdpr.art13-14.privacy-notice" applies

    Scenario: gb.ftt-triboo-2024: adverts of others sent to job seekers
      Given these answers:
        | org.kind            | for-profit         |
        | org.established_in  | GB                 |
        | market.places       | GB                 |
        | market.customers    | consumers-remote   |
        | role.deeds          | uses-it            |
        | role.data           | we-decide          |
        | use.stage           | live               |
        | use.purposes        | marketing-outreach |
        | people.locations    | GB                 |
        | people.groups       | service-users      |
        | outreach.channels   | email-text         |
        | outreach.recipients | other-people       |
        | data.about_people   | yes                |
        | data.kinds          | contact            |
        | data.sources        | person             |
        | data.form           | identifiable       |
        | sharing.recipients  | buyers-for-money   |
      When it is assessed as of 2026-11-28
      Then "uk-pecr.reg22.electronic-marketing" applies

    Scenario: gb.ico-snap-my-ai-2024: a chat programme for teenagers, assessed in the end
      Given these answers:
        | org.kind           | for-profit                         |
        | org.sector         | online-platform                    |
        | market.places      | GB                                 |
        | market.customers   | consumers-remote                   |
        | role.deeds         | built-on-others-model, offers-free |
        | role.data          | we-decide                          |
        | use.stage          | live                               |
        | use.technology     | learns-or-generates                |
        | use.purposes       | general-assistant                  |
        | online.services    | app, messaging                     |
        | interaction.direct | two-way                            |
        | people.locations   | GB                                 |
        | people.groups      | service-users                      |
        | children.ages      | age-13, age-14, age-15, age-16-17  |
        | children.attract   | likely-reached                     |
        | output.infers      | interests-behaviour                |
        | data.about_people  | yes                                |
        | data.kinds         | contact, messages, location        |
        | data.form          | identifiable                       |
      When it is assessed as of 2026-11-28
      Then "uk-gdpr.art35.dpia" applies
      And "uk-gdpr.art36.prior-consultation" applies

    Scenario: gb.ico-chelmer-valley-2024: lunch paid for by face at a school
      Given these answers:
        | org.kind           | public-body                                 |
        | org.established_in | GB                                          |
        | org.sector         | education                                   |
        | role.deeds         | uses-it                                     |
        | role.data          | we-decide                                   |
        | use.stage          | live                                        |
        | use.purposes       | taking-payments, identity-check             |
        | people.locations   | GB                                          |
        | people.groups      | students                                    |
        | children.ages      | under-13, age-13, age-14, age-15, age-16-17 |
        | children.attract   | through-parents-or-school                   |
        | bio.uses           | verify-one                                  |
        | bio.settings       | education                                   |
        | data.about_people  | yes                                         |
        | data.kinds         | biometric                                   |
        | data.form          | identifiable                                |
        | data.grounds       | they-agreed                                 |
      When it is assessed as of 2026-11-28
      Then "uk-gdpr.art35.dpia" applies

    Scenario: gb.ico-dpp-law-2025: case files stolen and reported late
      Given these answers:
        | org.kind           | for-profit                                      |
        | org.established_in | GB                                              |
        | org.sector         | legal                                           |
        | role.deeds         | uses-it                                         |
        | role.data          | we-decide                                       |
        | use.stage          | live                                            |
        | people.locations   | GB                                              |
        | org.events         | breach                                          |
        | data.about_people  | yes                                             |
        | data.form          | identifiable                                    |
        | people.groups      | customers                                       |
        | incident.cause     | attack-or-theft                                 |
        | incident.data      | intimate                                        |
        | data.kinds         | contact, convictions, allegations, crime-victim |
      When it is assessed as of 2026-11-28
      Then "uk-gdpr.art32.security" applies
      And "uk-gdpr.art33.breach-report" applies

    Scenario: gb.ico-23andme-2025: genes taken with passwords stolen elsewhere
      Given these answers:
        | org.kind           | for-profit                       |
        | org.established_in | US                               |
        | market.places      | US, GB                           |
        | market.customers   | consumers-remote                 |
        | role.deeds         | built-it, sells-it               |
        | role.data          | we-decide                        |
        | use.stage          | live                             |
        | use.technology     | learns-or-generates              |
        | people.locations   | GB, US                           |
        | people.groups      | customers                        |
        | org.events         | breach                           |
        | incident.cause     | attack-or-theft                  |
        | incident.data      | intimate                         |
        | output.infers      | origin, health                   |
        | data.about_people  | yes                              |
        | data.kinds         | contact, genetic, health, origin |
        | data.form          | identifiable                     |
      When it is assessed as of 2026-11-28
      Then "uk-gdpr.art32.security" applies

    Scenario: gb.ut-clearview-2025: faces gathered from the web, of people in the United Kingdom
      Given these answers:
        | org.kind           | for-profit                     |
        | org.established_in | US-NY                          |
        | market.places      | US                             |
        | role.deeds         | built-it, sells-it             |
        | role.data          | we-decide                      |
        | use.red_lines      | face-scraping                  |
        | use.stage          | live                           |
        | people.locations   | GB, US                         |
        | bio.uses           | identify-many, keeps-templates |
        | data.about_people  | yes                            |
        | data.kinds         | biometric, pictures-voice      |
        | data.sources       | web-scrape                     |
        | data.form          | identifiable                   |
      And the open question of law "uk-gdpr.profiling-gathered-data-follows-conduct" is settled as yes
      When it is assessed as of 2026-11-28
      Then "uk-gdpr.art5-6.lawful-basis" applies
      And "uk-gdpr.art9.special-category-condition" applies
      And "uk-gdpr.art13-14.privacy-notice" applies

    Scenario: gb.ico-capita-2025: pension files stolen while an alarm was left alone
      Given these answers:
        | org.kind           | for-profit                           |
        | org.established_in | GB                                   |
        | org.sector         | other                                |
        | market.places      | GB                                   |
        | market.customers   | businesses, public-bodies            |
        | role.deeds         | uses-it                              |
        | role.data          | we-decide                            |
        | use.stage          | live                                 |
        | people.locations   | GB                                   |
        | org.events         | breach                               |
        | data.about_people  | yes                                  |
        | data.form          | identifiable                         |
        | people.groups      | customers, employees                 |
        | incident.cause     | attack-or-theft                      |
        | incident.data      | ordinary, intimate, usable-for-theft |
        | data.kinds         | contact, money, convictions, health  |
      When it is assessed as of 2026-11-28
      Then "uk-gdpr.art32.security" applies

    Scenario: gb.ico-medialab-2026: a picture site without an age check
      Given these answers:
        | org.kind           | for-profit                                  |
        | org.established_in | US                                          |
        | org.sector         | online-platform                             |
        | market.places      | GB                                          |
        | market.customers   | consumers-remote                            |
        | role.deeds         | built-it, offers-free                       |
        | role.data          | we-decide                                   |
        | use.stage          | live                                        |
        | use.technology     | learns-or-generates                         |
        | use.purposes       | search-recommend                            |
        | online.services    | app, people-post                            |
        | people.locations   | GB                                          |
        | people.groups      | service-users                               |
        | children.ages      | under-13, age-13, age-14, age-15, age-16-17 |
        | children.attract   | likely-reached                              |
        | data.about_people  | yes                                         |
        | data.kinds         | contact, social-posts, browsing             |
        | data.form          | identifiable                                |
        | data.grounds       | they-agreed                                 |
      When it is assessed as of 2026-11-28
      Then "uk-gdpr.art8.child-consent" applies
      And "uk-gdpr.art5-6.lawful-basis" applies
      And "uk-gdpr.art35.dpia" applies

    Scenario: gb.ico-reddit-2026: a discussion site that takes users' word for their age
      Given these answers:
        | org.kind           | for-profit                                  |
        | org.established_in | US                                          |
        | org.sector         | online-platform                             |
        | market.places      | GB                                          |
        | market.customers   | consumers-remote                            |
        | role.deeds         | built-it, offers-free                       |
        | role.data          | we-decide                                   |
        | use.stage          | live                                        |
        | use.technology     | learns-or-generates                         |
        | use.purposes       | search-recommend                            |
        | online.services    | app, people-post                            |
        | people.locations   | GB                                          |
        | people.groups      | service-users                               |
        | children.ages      | under-13, age-13, age-14, age-15, age-16-17 |
        | children.attract   | likely-reached                              |
        | data.about_people  | yes                                         |
        | data.kinds         | contact, social-posts, browsing             |
        | data.form          | identifiable                                |
        | data.grounds       | contract-needs-it                           |
      When it is assessed as of 2026-11-28
      Then "uk-gdpr.art5-6.lawful-basis" applies
      And "uk-gdpr.art35.dpia" applies

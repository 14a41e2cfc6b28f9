Feature: What was punished before, done today: United States
  A firm that does today what was done in a decision of rulesets/decisions.yaml; the title of each scenario begins with the id of its decision.

  Rule: United States

    Scenario: us.rosenbach-six-flags-2019: thumb prints for season passes
      Given these answers:
        | org.kind           | for-profit                  |
        | org.established_in | US-IL                       |
        | org.sector         | retail-hospitality          |
        | market.places      | US-IL                       |
        | market.customers   | consumers-in-person         |
        | role.deeds         | uses-it                     |
        | use.stage          | live                        |
        | use.technology     | learns-or-generates         |
        | use.purposes       | identity-check              |
        | bio.uses           | verify-one, keeps-templates |
        | bio.settings       | shop-or-venue               |
        | people.locations   | US-IL                       |
        | people.groups      | customers                   |
        | children.ages      | age-14                      |
        | data.about_people  | yes                         |
        | data.kinds         | biometric                   |
        | data.sources       | person                      |
      When it is assessed as of 2026-11-28
      Then "us-il-bipa.policy-consent" applies

    Scenario: us.ftc-everalbum-2021: a photo app that says face sorting is off when it is on
      Given these answers:
        | org.kind           | for-profit                |
        | org.established_in | US-CA                     |
        | org.sector         | software-ai               |
        | market.places      | US                        |
        | market.customers   | consumers-remote          |
        | market.claims      | privacy-statement         |
        | role.deeds         | built-it, offers-free     |
        | use.stage          | live                      |
        | use.technology     | learns-or-generates       |
        | online.services    | app                       |
        | people.locations   | US                        |
        | people.groups      | service-users             |
        | data.about_people  | yes                       |
        | data.kinds         | pictures-voice, biometric |
        | data.sources       | person                    |
        | training.data      | own-people-data           |
        | bio.uses           | identify-many             |
        | bio.settings       | online-or-phone           |
      When it is assessed as of 2026-11-28
      Then "us-ftc-act.s5.privacy-promises" applies

    Scenario: us.ftc-ascension-2021: mortgage papers read by a vendor nobody checked
      Given these answers:
        | org.kind           | for-profit                                 |
        | org.established_in | US-TX                                      |
        | org.sector         | finance-other                              |
        | market.places      | US                                         |
        | market.customers   | businesses                                 |
        | role.deeds         | uses-it                                    |
        | use.stage          | live                                       |
        | use.technology     | learns-or-generates                        |
        | use.purposes       | data-analysis                              |
        | vendor.runs_it     | outside-firm                               |
        | vendor.places      | US                                         |
        | people.locations   | US                                         |
        | people.groups      | borrowers                                  |
        | data.about_people  | yes                                        |
        | data.kinds         | contact, id-numbers, money, credit-history |
        | data.sources       | clients                                    |
        | data.form          | identifiable                               |
        | org.events         | breach                                     |
        | incident.cause     | at-supplier                                |
        | incident.data      | identity-numbers                           |
      When it is assessed as of 2026-11-28
      Then "us-glba.safeguards-programme" may apply

    Scenario: us.ftc-ww-kurbo-2022: a diet app made for children
      Given these answers:
        | org.kind           | for-profit                       |
        | org.established_in | US-NY                            |
        | market.places      | US                               |
        | market.customers   | consumers-remote                 |
        | role.deeds         | built-it, sells-it               |
        | use.stage          | live                             |
        | use.technology     | learns-or-generates              |
        | use.purposes       | fitness-lifestyle                |
        | online.services    | app, website                     |
        | people.locations   | US                               |
        | people.groups      | service-users                    |
        | children.ages      | under-13, age-13, age-14, age-15 |
        | children.attract   | made-for-children                |
        | data.about_people  | yes                              |
        | data.kinds         | contact, health                  |
        | data.sources       | person                           |
        | training.data      | children-data                    |
      When it is assessed as of 2026-11-28
      Then "us-coppa.312-5.parental-consent" applies
      And "us-coppa.312-8-10.security-retention" applies

    Scenario: us.aclu-clearview-2022: face patterns of people in Illinois taken from the web
      Given these answers:
        | org.kind           | for-profit                     |
        | org.established_in | US-NY                          |
        | org.sector         | software-ai                    |
        | market.places      | US                             |
        | market.customers   | businesses, public-bodies      |
        | role.deeds         | built-it, sells-it             |
        | use.stage          | live                           |
        | use.technology     | learns-or-generates            |
        | use.purposes       | identity-check, surveillance   |
        | use.red_lines      | face-scraping                  |
        | bio.uses           | identify-many, keeps-templates |
        | people.locations   | US-IL                          |
        | people.groups      | public-visitors                |
        | data.about_people  | yes                            |
        | data.kinds         | biometric, pictures-voice      |
        | data.sources       | web-scrape                     |
      When it is assessed as of 2026-11-28
      Then "us-il-bipa.policy-consent" may apply

    Scenario: us.doj-meta-housing-2022: a platform that chooses who sees adverts for homes
      Given these answers:
        | org.kind           | for-profit                             |
        | org.established_in | US-CA                                  |
        | org.sector         | online-platform, marketing-advertising |
        | market.places      | US                                     |
        | market.customers   | businesses, consumers-remote           |
        | role.deeds         | built-it, uses-it                      |
        | use.stage          | live                                   |
        | use.technology     | learns-or-generates                    |
        | use.purposes       | ad-targeting                           |
        | housing.activity   | home-loans-or-ads                      |
        | decision.domains   | housing, advertising-only              |
        | people.locations   | US                                     |
        | people.groups      | service-users                          |
        | output.infers      | interests-behaviour                    |
        | data.about_people  | yes                                    |
        | data.kinds         | browsing, social-posts                 |
      When it is assessed as of 2026-11-28
      Then "us-fha.screening-and-ads" applies

    Scenario: us.ftc-goodrx-2023: a medicine app that sends health data to advertisers
      Given these answers:
        | org.kind              | for-profit                         |
        | org.established_in    | US-CA                              |
        | market.places         | US                                 |
        | market.customers      | consumers-remote                   |
        | market.claims         | privacy-statement                  |
        | role.deeds            | built-it, offers-free              |
        | use.stage             | live                               |
        | use.technology        | learns-or-generates                |
        | use.purposes          | ad-targeting                       |
        | online.services       | app, website                       |
        | online.device_storage | advertising-tracking, outside-tags |
        | health.activity       | consumer-health-app                |
        | people.locations      | US                                 |
        | people.groups         | service-users                      |
        | data.about_people     | yes                                |
        | data.kinds            | contact, health, device-ids        |
        | data.form             | identifiable                       |
        | data.sources          | person, observed                   |
        | sharing.recipients    | ad-networks                        |
        | sharing.kinds_sold    | health                             |
        | org.events            | breach                             |
        | incident.data         | intimate                           |
      When it is assessed as of 2026-11-28
      Then "us-hbnr.notice" applies
      And "us-ftc-act.s5.privacy-promises" applies
      And "us-ftc-act.s5.unfairness" may apply

    Scenario: us.cothron-white-castle-2023: fingers of staff for pay slips and computers
      Given these answers:
        | org.kind           | for-profit                  |
        | org.established_in | US-OH                       |
        | org.sector         | retail-hospitality          |
        | market.places      | US-IL                       |
        | market.customers   | consumers-in-person         |
        | role.deeds         | uses-it                     |
        | use.stage          | live                        |
        | use.technology     | learns-or-generates         |
        | use.purposes       | identity-check              |
        | vendor.runs_it     | outside-firm                |
        | bio.uses           | verify-one, keeps-templates |
        | bio.settings       | workplace                   |
        | people.locations   | US-IL                       |
        | people.groups      | employees                   |
        | data.about_people  | yes                         |
        | data.kinds         | biometric                   |
        | data.sources       | person                      |
        | sharing.recipients | other-firms                 |
      When it is assessed as of 2026-11-28
      Then "us-il-bipa.policy-consent" applies

    Scenario: us.ftc-betterhelp-2023: online therapy that feeds advertisers
      Given these answers:
        | org.kind              | for-profit              |
        | org.established_in    | US-CA                   |
        | org.sector            | counselling             |
        | market.places         | US                      |
        | market.customers      | consumers-remote        |
        | market.claims         | privacy-statement       |
        | role.deeds            | built-it, uses-it       |
        | use.stage             | live                    |
        | use.technology        | learns-or-generates     |
        | use.purposes          | ad-targeting            |
        | online.services       | app, website            |
        | online.device_storage | advertising-tracking    |
        | people.locations      | US                      |
        | people.groups         | patients, service-users |
        | data.about_people     | yes                     |
        | data.kinds            | contact, health         |
        | data.sources          | person                  |
        | sharing.recipients    | ad-networks             |
        | sharing.kinds_sold    | health                  |
      When it is assessed as of 2026-11-28
      Then "us-ftc-act.s5.privacy-promises" applies
      And "us-ftc-act.s5.unfairness" may apply

    Scenario: us.eeoc-dhi-dice-2023: a job site that publishes adverts for some origins only
      Given these answers:
        | org.kind              | for-profit                          |
        | org.established_in    | US-CO                               |
        | org.headcount         | US: 300                             |
        | org.sector            | recruitment-agency, online-platform |
        | market.places         | US                                  |
        | market.customers      | businesses, consumers-remote        |
        | role.deeds            | built-it, uses-it                   |
        | use.stage             | live                                |
        | use.technology        | fixed-rules                         |
        | use.purposes          | recruitment                         |
        | online.services       | marketplace, website                |
        | employment.uses       | job-ad-targeting                    |
        | employment.job_places | US                                  |
        | people.locations      | US                                  |
        | people.groups         | applicants                          |
        | decision.domains      | job                                 |
        | data.about_people     | yes                                 |
      When it is assessed as of 2026-11-28
      Then "us-title-vii.selection-procedures" applies

    Scenario: us.ocr-medevolve-2023: software for doctors' offices that left patients' data open
      Given these answers:
        | org.kind           | for-profit                        |
        | org.established_in | US-AR                             |
        | org.sector         | software-ai                       |
        | market.places      | US                                |
        | market.customers   | businesses                        |
        | role.deeds         | built-it, sells-it                |
        | role.data          | for-clients                       |
        | use.stage          | live                              |
        | use.technology     | learns-or-generates               |
        | use.purposes       | accounting-admin                  |
        | health.activity    | for-care-providers, hosts-records |
        | vendor.runs_it     | outside-firm                      |
        | people.locations   | US                                |
        | people.groups      | patients                          |
        | data.about_people  | yes                               |
        | data.kinds         | contact, health, id-numbers       |
        | data.sources       | clients                           |
        | data.form          | identifiable                      |
        | org.events         | breach                            |
        | incident.cause     | attack-or-theft                   |
      When it is assessed as of 2026-11-28
      Then "us-hipaa.security-risk-analysis" applies
      And "us-hipaa.baa-before-ai" applies

    Scenario: us.ftc-premom-2023: a fertility app that shares with advertisers
      Given these answers:
        | org.kind           | for-profit                             |
        | org.established_in | US-IL                                  |
        | market.places      | US                                     |
        | market.customers   | consumers-remote                       |
        | market.claims      | privacy-statement                      |
        | role.deeds         | built-it, offers-free                  |
        | use.stage          | live                                   |
        | use.technology     | learns-or-generates                    |
        | use.purposes       | therapy-or-wellbeing                   |
        | online.services    | app                                    |
        | health.activity    | consumer-health-app                    |
        | people.locations   | US                                     |
        | people.groups      | service-users                          |
        | data.about_people  | yes                                    |
        | data.kinds         | health, sex-life, device-ids, location |
        | data.form          | identifiable                           |
        | data.sources       | person                                 |
        | sharing.recipients | ad-networks, other-firms               |
        | sharing.places     | US, CN                                 |
        | org.events         | breach                                 |
        | incident.data      | intimate                               |
      When it is assessed as of 2026-11-28
      Then "us-hbnr.notice" applies
      And "us-ftc-act.s5.privacy-promises" applies
      And "us-ftc-act.s5.unfairness" may apply

    Scenario: us.ftc-edmodo-2023: a class platform that lives on advertising
      Given these answers:
        | org.kind              | for-profit                                   |
        | org.established_in    | US-CA                                        |
        | org.sector            | education, online-platform                   |
        | market.places         | US                                           |
        | market.customers      | consumers-remote, public-bodies              |
        | role.deeds            | built-it, offers-free, sells-it              |
        | use.stage             | live                                         |
        | use.technology        | learns-or-generates                          |
        | use.purposes          | ad-targeting                                 |
        | online.services       | app, website                                 |
        | online.device_storage | advertising-tracking                         |
        | people.locations      | US                                           |
        | people.groups         | students                                     |
        | children.ages         | under-13, age-13, age-14, age-15, age-16-17  |
        | children.attract      | made-for-children, through-parents-or-school |
        | data.about_people     | yes                                          |
        | data.kinds            | contact, education, device-ids               |
        | data.sources          | person, observed                             |
        | sharing.recipients    | ad-networks                                  |
      When it is assessed as of 2026-11-28
      Then "us-coppa.312-5.parental-consent" applies
      And "us-coppa.312-8-10.security-retention" applies
      And "us-ftc-act.s5.unfairness" may apply

    Scenario: us.ftc-amazon-alexa-2023: a voice assistant that keeps the voices of children
      Given these answers:
        | org.kind           | for-profit                     |
        | org.established_in | US-WA                          |
        | org.sector         | online-platform                |
        | market.places      | US                             |
        | market.customers   | consumers-remote               |
        | market.claims      | privacy-statement              |
        | role.deeds         | built-it, sells-it             |
        | use.stage          | live                           |
        | use.technology     | learns-or-generates            |
        | interaction.direct | two-way                        |
        | interaction.kind   | voice-speaker                  |
        | online.services    | app                            |
        | people.locations   | US                             |
        | people.groups      | service-users                  |
        | children.ages      | under-13                       |
        | children.attract   | made-for-children, we-know-who |
        | data.about_people  | yes                            |
        | data.kinds         | pictures-voice, location       |
        | data.sources       | person, observed               |
        | training.data      | children-data, own-people-data |
      When it is assessed as of 2026-11-28
      Then "us-coppa.312-8-10.security-retention" applies
      And "us-ftc-act.s5.privacy-promises" applies

    Scenario: us.ftc-ring-2023: home cameras whose videos staff can watch
      Given these answers:
        | org.kind           | for-profit                     |
        | org.established_in | US-CA                          |
        | market.places      | US                             |
        | market.customers   | consumers-remote               |
        | role.deeds         | built-it, sells-it             |
        | use.stage          | live                           |
        | use.technology     | learns-or-generates            |
        | product.features   | connected-product              |
        | people.locations   | US                             |
        | people.groups      | customers, public-visitors     |
        | data.about_people  | yes                            |
        | data.kinds         | pictures-voice, biometric      |
        | data.sources       | observed                       |
        | training.data      | own-people-data                |
        | org.events         | breach                         |
        | incident.cause     | attack-or-theft, staff-took-it |
      When it is assessed as of 2026-11-28
      Then "us-ftc-act.s5.unfairness" may apply

    Scenario: us.rogers-bnsf-2023: fingerprints of drivers at the gate, taken by a contractor
      Given these answers:
        | org.kind           | for-profit                  |
        | org.established_in | US-TX                       |
        | org.sector         | cross-border-transport      |
        | market.places      | US-IL                       |
        | market.customers   | businesses                  |
        | role.deeds         | uses-it                     |
        | role.data          | we-decide                   |
        | use.stage          | live                        |
        | use.technology     | learns-or-generates         |
        | use.purposes       | identity-check              |
        | vendor.runs_it     | outside-firm                |
        | bio.uses           | verify-one, keeps-templates |
        | bio.settings       | workplace                   |
        | people.locations   | US-IL                       |
        | people.groups      | contractors                 |
        | data.about_people  | yes                         |
        | data.kinds         | biometric                   |
        | data.sources       | person                      |
      When it is assessed as of 2026-11-28
      Then "us-il-bipa.policy-consent" may apply

    Scenario: us.eeoc-itutorgroup-2023: application software that refuses the old
      Given these answers:
        | org.kind              | for-profit            |
        | org.established_in    | US-NY                 |
        | org.headcount         | US: 200               |
        | org.sector            | education             |
        | market.places         | US                    |
        | role.deeds            | uses-it               |
        | use.stage             | live                  |
        | use.technology        | fixed-rules           |
        | use.purposes          | recruitment           |
        | employment.uses       | sort-applications     |
        | employment.job_places | US                    |
        | people.locations      | US                    |
        | people.groups         | applicants            |
        | decision.domains      | job                   |
        | decision.automation   | machine-alone         |
        | decision.outcomes     | refused               |
        | data.about_people     | yes                   |
        | data.kinds            | contact, work-history |
      When it is assessed as of 2026-11-28
      Then "us-adea.age" applies

    Scenario: us.cfpb-turss-2023: reports on would-be tenants with wrong evictions
      Given these answers:
        | org.kind           | for-profit                          |
        | org.established_in | US-CO                               |
        | org.data_business  | sells-scores-or-reports             |
        | market.places      | US                                  |
        | market.customers   | businesses                          |
        | role.deeds         | built-it, sells-it                  |
        | use.stage          | live                                |
        | use.technology     | fixed-rules                         |
        | use.purposes       | tenant-screening, background-checks |
        | housing.activity   | screens-for-others                  |
        | people.locations   | US                                  |
        | people.groups      | tenants, applicants                 |
        | decision.domains   | housing, job                        |
        | output.kinds       | score-of-person                     |
        | data.about_people  | yes                                 |
        | data.kinds         | convictions, credit-history         |
        | data.sources       | public-records, bought              |
        | sharing.recipients | clients, buyers-for-money           |
      When it is assessed as of 2026-11-28
      Then "us-fcra.cra-duties" may apply

    Scenario: us.ftc-x-mode-2024: a broker of movements
      Given these answers:
        | org.kind           | for-profit                  |
        | org.established_in | US                          |
        | org.data_business  | sells-people-data           |
        | market.places      | US                          |
        | market.customers   | businesses                  |
        | role.deeds         | uses-it                     |
        | use.stage          | live                        |
        | use.technology     | learns-or-generates         |
        | use.purposes       | data-trade                  |
        | people.locations   | US                          |
        | people.groups      | service-users               |
        | data.about_people  | yes                         |
        | data.kinds         | location, device-ids        |
        | data.sources       | partners, observed          |
        | sharing.recipients | buyers-for-money            |
        | sharing.kinds_sold | location, not-our-customers |
      When it is assessed as of 2026-11-28
      Then "us-ftc-act.s5.unfairness" may apply

    Scenario: us.caag-doordash-2024: customer lists pooled with other shops
      Given these answers:
        | org.kind              | for-profit                          |
        | org.established_in    | US-CA                               |
        | org.turnover          | 300000000 USD                       |
        | org.sector            | transport-delivery, online-platform |
        | market.places         | US-CA                               |
        | market.customers      | consumers-remote                    |
        | market.claims         | privacy-statement                   |
        | role.deeds            | uses-it                             |
        | use.stage             | live                                |
        | use.technology        | learns-or-generates                 |
        | use.purposes          | marketing-outreach                  |
        | online.services       | app, website                        |
        | people.locations      | US-CA                               |
        | people.groups         | customers, prospects                |
        | people.count_by_place | US-CA: 1000000                      |
        | data.about_people     | yes                                 |
        | data.kinds            | contact, money                      |
        | data.sources          | person                              |
        | sharing.recipients    | buyers-for-other-value              |
        | sharing.kinds_sold    | ordinary                            |
      When it is assessed as of 2026-11-28
      Then "us-ca-ccpa.120.opt-out-sale-sharing" applies
      And "us-ca-caloppa.posted-policy" may apply

    Scenario: us.ftc-ngl-labs-2024: an anonymous messaging app for teenagers
      Given these answers:
        | org.kind           | for-profit                                  |
        | org.established_in | US-CA                                       |
        | org.sector         | online-platform                             |
        | market.places      | US                                          |
        | market.customers   | consumers-remote                            |
        | market.claims      | ai-abilities                                |
        | role.deeds         | built-it, offers-free, sells-it             |
        | use.stage          | live                                        |
        | use.technology     | learns-or-generates                         |
        | use.purposes       | people-chat                                 |
        | online.services    | app, messaging                              |
        | product.features   | open-to-public, paid-subscription           |
        | people.locations   | US                                          |
        | people.groups      | service-users                               |
        | children.ages      | under-13, age-13, age-14, age-15, age-16-17 |
        | children.attract   | we-know-who, likely-reached                 |
        | data.about_people  | yes                                         |
        | data.kinds         | contact, messages                           |
        | data.sources       | person                                      |
      When it is assessed as of 2026-11-28
      Then "us-ftc-act.s5.ai-claims-substantiated" applies
      And "us-ftc-act.s5.unfairness" may apply
      And "us-coppa.312-5.parental-consent" applies
      And "us-rosca.8403.negative-option" may apply

    Scenario: us.txag-meta-2024: a social network that names faces
      Given these answers:
        | org.kind           | for-profit                     |
        | org.established_in | US-CA                          |
        | org.sector         | online-platform                |
        | market.places      | US                             |
        | market.customers   | consumers-remote               |
        | role.deeds         | built-it, offers-free          |
        | use.stage          | live                           |
        | use.technology     | learns-or-generates            |
        | online.services    | app, website, people-post      |
        | people.locations   | US-TX                          |
        | people.groups      | service-users                  |
        | data.about_people  | yes                            |
        | data.kinds         | biometric, pictures-voice      |
        | data.sources       | person                         |
        | bio.uses           | identify-many, keeps-templates |
        | bio.settings       | online-or-phone                |
      When it is assessed as of 2026-11-28
      Then "us-tx-cubi.biometric-consent" may apply

    Scenario: us.ftc-verkada-2024: networked cameras, broken into, and mail without a way out
      Given these answers:
        | org.kind            | for-profit                                     |
        | org.established_in  | US-CA                                          |
        | org.sector          | security-investigation                         |
        | market.places       | US                                             |
        | market.customers    | businesses, public-bodies                      |
        | market.claims       | privacy-statement, customer-reviews            |
        | role.deeds          | built-it, sells-it                             |
        | use.stage           | live                                           |
        | use.technology      | learns-or-generates                            |
        | use.purposes        | surveillance, marketing-outreach               |
        | outreach.channels   | email-text                                     |
        | outreach.recipients | businesses                                     |
        | people.locations    | US                                             |
        | people.groups       | public-visitors, patients, students, prospects |
        | data.about_people   | yes                                            |
        | data.kinds          | pictures-voice, contact, location              |
        | data.sources        | clients, observed                              |
        | product.features    | connected-product                              |
        | org.events          | breach                                         |
        | incident.cause      | attack-or-theft                                |
      When it is assessed as of 2026-11-28
      Then "us-can-spam.7704-a.commercial-mail" applies
      And "us-ftc-act.s5.privacy-promises" applies
      And "us-ftc-act.s5.unfairness" may apply

    Scenario: us.saferent-2024: scores of would-be tenants sold to landlords
      Given these answers:
        | org.kind           | for-profit                    |
        | org.established_in | US-MD                         |
        | org.data_business  | sells-scores-or-reports       |
        | market.places      | US-MA                         |
        | market.customers   | businesses                    |
        | role.deeds         | built-it, sells-it            |
        | use.stage          | live                          |
        | use.technology     | learns-or-generates           |
        | use.purposes       | tenant-screening              |
        | housing.activity   | screens-for-others            |
        | people.locations   | US-MA                         |
        | people.groups      | tenants                       |
        | decision.domains   | housing                       |
        | decision.weight    | main-factor                   |
        | decision.outcomes  | refused                       |
        | output.kinds       | score-of-person               |
        | data.about_people  | yes                           |
        | data.kinds         | credit-history, money         |
        | data.sources       | agency-report, public-records |
      When it is assessed as of 2026-11-28
      Then "us-fha.screening-and-ads" applies

    Scenario: us.ftc-evolv-2024: weapon scanners for schools praised beyond what they do
      Given these answers:
        | org.kind           | for-profit                        |
        | org.established_in | US-MA                             |
        | org.sector         | software-ai                       |
        | market.places      | US                                |
        | market.customers   | public-bodies, businesses         |
        | market.claims      | ai-abilities, performance-figures |
        | role.deeds         | built-it, sells-it                |
        | use.stage          | live                              |
        | use.technology     | learns-or-generates               |
        | use.purposes       | fraud-security                    |
      When it is assessed as of 2026-11-28
      Then "us-ftc-act.s5.ai-claims-substantiated" applies

    Scenario: us.ftc-intellivision-2024: face recognition sold as free of bias without tests
      Given these answers:
        | org.kind           | for-profit                        |
        | org.established_in | US-CA                             |
        | org.sector         | software-ai                       |
        | market.places      | US                                |
        | market.claims      | ai-abilities, performance-figures |
        | role.deeds         | built-it, sells-it                |
        | use.stage          | live                              |
        | use.technology     | learns-or-generates               |
        | use.purposes       | identity-check                    |
        | bio.uses           | identify-many                     |
      When it is assessed as of 2026-11-28
      Then "us-ftc-act.s5.ai-claims-substantiated" applies

    Scenario: us.ftc-accessibe-2025: an AI widget said to make any site accessible
      Given these answers:
        | org.kind           | for-profit                                          |
        | org.established_in | US-NY                                               |
        | org.sector         | software-ai                                         |
        | market.places      | US                                                  |
        | market.customers   | businesses                                          |
        | market.claims      | ai-abilities, performance-figures, customer-reviews |
        | role.deeds         | built-it, sells-it                                  |
        | use.stage          | live                                                |
        | use.technology     | learns-or-generates                                 |
        | use.purposes       | product-function                                    |
      When it is assessed as of 2026-11-28
      Then "us-ftc-act.s5.ai-claims-substantiated" applies

    Scenario: us.ftc-donotpay-2025: an untested legal chat service sold as a lawyer
      Given these answers:
        | org.kind           | for-profit                        |
        | org.established_in | US                                |
        | org.sector         | software-ai                       |
        | market.places      | US                                |
        | market.customers   | consumers-remote, businesses      |
        | market.claims      | ai-abilities, professional-title  |
        | role.deeds         | built-on-others-model, sells-it   |
        | use.stage          | live                              |
        | use.technology     | learns-or-generates               |
        | use.purposes       | professional-advice               |
        | interaction.direct | two-way                           |
        | interaction.kind   | personal-advice                   |
        | product.features   | open-to-public, paid-subscription |
        | people.locations   | US                                |
        | people.groups      | customers                         |
      When it is assessed as of 2026-11-28
      Then "us-ftc-act.s5.ai-claims-substantiated" applies

    Scenario: us.ambriz-google-2025: call centre AI whose supplier may use the calls
      Given these answers:
        | org.kind              | for-profit                                          |
        | org.established_in    | US-CA                                               |
        | org.sector            | retail-hospitality                                  |
        | market.places         | US-CA                                               |
        | market.customers      | consumers-remote                                    |
        | role.deeds            | uses-it                                             |
        | use.stage             | live                                                |
        | use.technology        | learns-or-generates                                 |
        | use.purposes          | customer-chat, meeting-call-notes                   |
        | vendor.runs_it        | outside-firm                                        |
        | vendor.training_use   | allowed                                             |
        | interaction.direct    | two-way                                             |
        | interaction.kind      | customer-support                                    |
        | interaction.listening | records-speech, analyses-live, outside-firm-listens |
        | people.locations      | US-CA                                               |
        | people.groups         | customers                                           |
        | data.about_people     | yes                                                 |
        | data.kinds            | pictures-voice, messages                            |
      When it is assessed as of 2026-11-28
      Then "us-ca-cipa.ai-call-and-chat-consent" applies

    Scenario: us.cppa-honda-2025: opting out made hard
      Given these answers:
        | org.kind              | for-profit                            |
        | org.established_in    | US-CA                                 |
        | org.turnover          | 300000000 USD                         |
        | org.sector            | manufacturing                         |
        | market.places         | US-CA                                 |
        | market.customers      | consumers-remote, consumers-in-person |
        | role.deeds            | uses-it                               |
        | use.stage             | live                                  |
        | use.technology        | learns-or-generates                   |
        | use.purposes          | ad-targeting                          |
        | online.services       | website                               |
        | online.device_storage | advertising-tracking                  |
        | people.locations      | US-CA                                 |
        | people.groups         | customers, prospects                  |
        | people.count_by_place | US-CA: 500000                         |
        | data.about_people     | yes                                   |
        | data.kinds            | contact, browsing, location           |
        | data.sources          | person, observed                      |
        | sharing.recipients    | ad-networks                           |
        | sharing.kinds_sold    | ordinary                              |
      When it is assessed as of 2026-11-28
      Then "us-ca-ccpa.120.opt-out-sale-sharing" applies
      And "us-ca-ccpa.121.limit-sensitive" applies
      And "us-ca-ccpa.100d.contracts" applies

    Scenario: us.cppa-todd-snyder-2025: a clothes shop whose opt-out window was broken
      Given these answers:
        | org.kind              | for-profit           |
        | org.established_in    | US-NY                |
        | org.turnover          | 60000000 USD         |
        | org.sector            | retail-hospitality   |
        | market.places         | US-CA                |
        | market.customers      | consumers-remote     |
        | role.deeds            | uses-it              |
        | use.stage             | live                 |
        | use.technology        | learns-or-generates  |
        | use.purposes          | ad-targeting         |
        | vendor.runs_it        | outside-firm         |
        | online.services       | webshop              |
        | online.device_storage | advertising-tracking |
        | people.locations      | US-CA                |
        | people.groups         | customers            |
        | people.count_by_place | US-CA: 150000        |
        | data.about_people     | yes                  |
        | data.kinds            | contact, browsing    |
        | data.sources          | person, observed     |
        | sharing.recipients    | ad-networks          |
        | org.events            | people-request       |
      When it is assessed as of 2026-11-28
      Then "us-ca-ccpa.120.opt-out-sale-sharing" applies
      And "us-ca-ccpa.105-110.rights" applies

    Scenario: us.cppa-national-public-data-2025: a data broker that does not register
      Given these answers:
        | org.kind               | for-profit                    |
        | org.established_in     | US-FL                         |
        | org.data_business      | sells-people-data             |
        | org.turnover           | 30000000 USD                  |
        | market.places          | US                            |
        | market.customers       | businesses                    |
        | role.deeds             | uses-it                       |
        | use.stage              | live                          |
        | use.technology         | learns-or-generates           |
        | use.purposes           | data-trade, background-checks |
        | people.locations       | US-CA                         |
        | people.groups          | public-visitors               |
        | people.count_by_place  | US-CA: 1000000                |
        | people.traded_by_place | US-CA: 1000000                |
        | data.about_people      | yes                           |
        | data.kinds             | contact, id-numbers           |
        | data.sources           | public-records, bought        |
        | sharing.recipients     | buyers-for-money              |
        | sharing.kinds_sold     | not-our-customers             |
        | sharing.sale_income    | 90                            |
      When it is assessed as of 2026-11-28
      Then "us-ca-delete-act.broker" may apply

    Scenario: us.mobley-workday-2025: hiring software that scores applicants for many employers
      Given these answers:
        | org.kind              | for-profit                         |
        | org.established_in    | US-CA                              |
        | org.headcount         | US-CA: 500                         |
        | org.sector            | software-ai                        |
        | market.places         | US                                 |
        | market.customers      | businesses                         |
        | role.deeds            | built-it, sells-it                 |
        | role.data             | for-clients                        |
        | use.stage             | live                               |
        | use.technology        | learns-or-generates                |
        | use.purposes          | recruitment                        |
        | employment.uses       | sort-applications                  |
        | employment.job_places | US                                 |
        | people.locations      | US                                 |
        | people.groups         | applicants                         |
        | decision.domains      | job                                |
        | decision.weight       | main-factor                        |
        | decision.outcomes     | refused, ranked-out                |
        | output.kinds          | score-of-person, ranking-of-people |
        | product.features      | for-hiring-decisions               |
        | data.about_people     | yes                                |
        | data.kinds            | work-history, education            |
      When it is assessed as of 2026-11-28
      Then "us-adea.age" may apply
      And "us-title-vii.selection-procedures" may apply
      And "us-ada.accommodation-and-screen-out" may apply

    Scenario: us.caag-healthline-2025: a health site whose opt-out does not work
      Given these answers:
        | org.kind              | for-profit                   |
        | org.established_in    | US-CA                        |
        | org.turnover          | 100000000 USD                |
        | org.sector            | media-press                  |
        | market.places         | US-CA                        |
        | market.customers      | consumers-remote             |
        | role.deeds            | uses-it                      |
        | use.stage             | live                         |
        | use.technology        | learns-or-generates          |
        | use.purposes          | ad-targeting                 |
        | online.services       | website, public-information  |
        | online.device_storage | advertising-tracking         |
        | people.locations      | US-CA                        |
        | people.groups         | service-users                |
        | people.count_by_place | US-CA: 6500000               |
        | data.about_people     | yes                          |
        | data.kinds            | browsing, device-ids, health |
        | data.sources          | observed                     |
        | data.new_use          | yes                          |
        | sharing.recipients    | ad-networks                  |
        | sharing.kinds_sold    | health                       |
      When it is assessed as of 2026-11-28
      Then "us-ca-ccpa.120.opt-out-sale-sharing" applies
      And "us-ca-ccpa.100c.minimisation" applies
      And "us-ca-ccpa.100d.contracts" applies

    Scenario: us.ctag-ticketnetwork-2025: a privacy notice nobody can read
      Given these answers:
        | org.kind              | for-profit           |
        | org.established_in    | US-CT                |
        | org.sector            | online-platform      |
        | market.places         | US-CT                |
        | market.customers      | consumers-remote     |
        | market.claims         | privacy-statement    |
        | role.deeds            | uses-it              |
        | use.stage             | live                 |
        | use.technology        | learns-or-generates  |
        | use.purposes          | search-recommend     |
        | online.services       | webshop, marketplace |
        | people.locations      | US-CT                |
        | people.groups         | customers            |
        | people.count_by_place | US-CT: 200000        |
        | data.about_people     | yes                  |
        | data.kinds            | contact, money       |
        | data.sources          | person               |
        | org.events            | authority-request    |
      When it is assessed as of 2026-11-28
      Then "us-ct-ctdpa.notice-with-llm-statement" may apply

    Scenario: us.maag-earnest-2025: student loans decided by models nobody tested
      Given these answers:
        | org.kind           | for-profit                    |
        | org.established_in | US-DE                         |
        | org.sector         | lender                        |
        | market.places      | US-MA                         |
        | market.customers   | consumers-remote              |
        | role.deeds         | built-it, uses-it             |
        | use.stage          | live                          |
        | use.technology     | learns-or-generates           |
        | use.purposes       | credit-scoring                |
        | credit.activity    | consumer-credit               |
        | credit.later_terms | finance-charge, more-than-four |
        | people.locations   | US-MA                         |
        | people.groups      | borrowers                     |
        | decision.domains   | credit                        |
        | decision.weight    | main-factor                   |
        | decision.outcomes  | refused, worse-terms          |
        | output.kinds       | score-of-person               |
        | data.about_people  | yes                           |
        | data.kinds         | money, education, immigration |
        | data.sources       | person, public-records        |
        | org.events         | refused-someone               |
      When it is assessed as of 2026-11-28
      Then "us-ma-93a.ai-underwriting-governance" applies
      And "us-ecoa.no-discrimination" applies
      And "us-ecoa.1002-9.adverse-action-notice" applies

    Scenario: us.frasco-flo-meta-2025: a tool in an app that hears what users tell it
      Given these answers:
        | org.kind              | for-profit                         |
        | org.established_in    | US-CA                              |
        | org.sector            | marketing-advertising, software-ai |
        | market.places         | US                                 |
        | market.customers      | businesses                         |
        | role.deeds            | built-it, offers-free              |
        | use.stage             | live                               |
        | use.technology        | learns-or-generates                |
        | use.purposes          | ad-targeting                       |
        | interaction.direct    | two-way                            |
        | interaction.listening | reads-messages                     |
        | people.locations      | US-CA                              |
        | people.groups         | service-users                      |
        | data.about_people     | yes                                |
        | data.kinds            | health, messages                   |
        | data.sources          | partners, observed                 |
      When it is assessed as of 2026-11-28
      Then "us-ca-cipa.ai-call-and-chat-consent" may apply

    Scenario: us.taylor-conversenow-2025: a voice assistant that takes orders by phone
      Given these answers:
        | org.kind              | for-profit                     |
        | org.established_in    | US-TX                          |
        | org.sector            | software-ai                    |
        | market.places         | US-CA                          |
        | market.customers      | businesses                     |
        | role.deeds            | built-it, sells-it             |
        | use.stage             | live                           |
        | use.technology        | learns-or-generates            |
        | use.purposes          | customer-chat                  |
        | interaction.direct    | two-way                        |
        | interaction.told      | not-told                       |
        | interaction.kind      | customer-support, sales        |
        | interaction.listening | records-speech, analyses-live  |
        | people.locations      | US-CA                          |
        | people.groups         | customers                      |
        | data.about_people     | yes                            |
        | data.kinds            | contact, money, pictures-voice |
        | training.data         | client-data                    |
      When it is assessed as of 2026-11-28
      Then "us-ca-cipa.ai-call-and-chat-consent" applies

    Scenario: us.ftc-workado-2025: an AI detector sold as 98 percent accurate
      Given these answers:
        | org.kind           | for-profit                        |
        | org.established_in | US                                |
        | org.sector         | software-ai                       |
        | market.places      | US                                |
        | market.customers   | consumers-remote, businesses      |
        | market.claims      | performance-figures, ai-abilities |
        | role.deeds         | fine-tuned-it, sells-it           |
        | use.stage          | live                              |
        | use.technology     | learns-or-generates               |
      When it is assessed as of 2026-11-28
      Then "us-ftc-act.s5.ai-claims-substantiated" applies

    Scenario: us.ftc-disney-2025: videos for children with targeted adverts
      Given these answers:
        | org.kind           | for-profit                  |
        | org.established_in | US-CA                       |
        | org.sector         | media-press                 |
        | market.places      | US                          |
        | market.customers   | consumers-remote            |
        | role.deeds         | uses-it                     |
        | use.stage          | live                        |
        | use.technology     | learns-or-generates         |
        | use.purposes       | ad-targeting                |
        | online.services    | website, public-information |
        | people.locations   | US                          |
        | people.groups      | service-users               |
        | children.ages      | under-13                    |
        | children.attract   | made-for-children           |
        | data.about_people  | yes                         |
        | data.kinds         | browsing, device-ids        |
        | data.sources       | observed                    |
        | sharing.recipients | ad-networks                 |
      When it is assessed as of 2026-11-28
      Then "us-coppa.312-5.parental-consent" applies

    Scenario: us.ftc-apitor-2025: a robot toy whose app sends where the child is
      Given these answers:
        | org.kind           | for-profit               |
        | org.established_in | CN                       |
        | org.sector         | manufacturing            |
        | market.places      | US                       |
        | market.customers   | consumers-remote         |
        | role.deeds         | built-it, sells-it       |
        | use.stage          | live                     |
        | use.technology     | learns-or-generates      |
        | online.services    | app                      |
        | product.features   | connected-product        |
        | product.regulated  | toy                      |
        | people.locations   | US                       |
        | people.groups      | customers                |
        | children.ages      | under-13, age-13, age-14 |
        | children.attract   | made-for-children        |
        | data.about_people  | yes                      |
        | data.kinds         | location, device-ids     |
        | data.sources       | observed                 |
        | data.places        | CN                       |
        | sharing.recipients | other-firms              |
        | sharing.places     | CN                       |
      When it is assessed as of 2026-11-28
      Then "us-coppa.312-5.parental-consent" applies

    Scenario: us.cppa-tractor-supply-2025: a shop chain that tells applicants nothing
      Given these answers:
        | org.kind              | for-profit                            |
        | org.established_in    | US-TN                                 |
        | org.turnover          | 500000000 USD                         |
        | org.sector            | retail-hospitality                    |
        | market.places         | US-CA                                 |
        | market.customers      | consumers-in-person, consumers-remote |
        | role.deeds            | uses-it                               |
        | use.stage             | live                                  |
        | use.technology        | learns-or-generates                   |
        | use.purposes          | ad-targeting, recruitment             |
        | online.services       | webshop                               |
        | online.device_storage | advertising-tracking                  |
        | people.locations      | US-CA                                 |
        | people.groups         | customers, applicants                 |
        | people.count_by_place | US-CA: 500000                         |
        | data.about_people     | yes                                   |
        | data.kinds            | contact, browsing, work-history       |
        | data.sources          | person, observed                      |
        | sharing.recipients    | ad-networks                           |
      When it is assessed as of 2026-11-28
      Then "us-ca-ccpa.130.privacy-policy" applies
      And "us-ca-ccpa.100.notice-at-collection" applies
      And "us-ca-ccpa.120.opt-out-sale-sharing" applies
      And "us-ca-ccpa.100d.contracts" applies

    Scenario: us.txag-google-2025: voices and faces taken through photos, an assistant and a camera
      Given these answers:
        | org.kind           | for-profit                                    |
        | org.established_in | US-CA                                         |
        | org.sector         | online-platform                               |
        | market.places      | US                                            |
        | market.customers   | consumers-remote                              |
        | market.claims      | privacy-statement                             |
        | role.deeds         | built-it, offers-free                         |
        | use.stage          | live                                          |
        | use.technology     | learns-or-generates                           |
        | interaction.kind   | voice-speaker                                 |
        | online.services    | app, search                                   |
        | people.locations   | US-TX                                         |
        | people.groups      | service-users                                 |
        | data.about_people  | yes                                           |
        | data.kinds         | biometric, pictures-voice, location, browsing |
        | data.sources       | person, observed                              |
        | bio.uses           | identify-many, verify-one, keeps-templates    |
        | bio.settings       | online-or-phone                               |
      When it is assessed as of 2026-11-28
      Then "us-tx-cubi.biometric-consent" may apply

    Scenario: us.ftc-rytr-2025: a writing assistant that can also write reviews
      Given these answers:
        | org.kind           | for-profit                        |
        | org.established_in | US-DE                             |
        | org.sector         | software-ai                       |
        | market.places      | US                                |
        | market.customers   | consumers-remote, businesses      |
        | role.deeds         | built-on-others-model, sells-it   |
        | use.stage          | live                              |
        | use.technology     | learns-or-generates               |
        | use.purposes       | writing                           |
        | output.kinds       | text                              |
        | product.features   | open-to-public, paid-subscription |
      When it is assessed as of 2026-11-28
      Then "us-ftc-act.s5.unfairness" may apply

    Scenario: us.ftc-gm-onstar-2026: cars that report how people drive
      Given these answers:
        | org.kind           | for-profit                       |
        | org.established_in | US-MI                            |
        | org.sector         | manufacturing                    |
        | market.places      | US                               |
        | market.customers   | consumers-in-person              |
        | role.deeds         | built-it, ai-inside-own-product  |
        | use.stage          | live                             |
        | use.technology     | learns-or-generates              |
        | product.features   | connected-product                |
        | product.regulated  | vehicle-ship-aircraft            |
        | people.locations   | US                               |
        | people.groups      | customers                        |
        | data.about_people  | yes                              |
        | data.kinds         | location                         |
        | data.sources       | observed                         |
        | output.infers      | interests-behaviour, whereabouts |
        | sharing.recipients | buyers-for-money                 |
        | sharing.kinds_sold | location                         |
      When it is assessed as of 2026-11-28
      Then "us-ftc-act.s5.unfairness" may apply

    Scenario: us.ftc-air-ai-2026: an AI that telephones sold with promises of earnings
      Given these answers:
        | org.kind           | for-profit                      |
        | org.established_in | US-DE                           |
        | org.sector         | software-ai                     |
        | market.places      | US                              |
        | market.customers   | businesses                      |
        | market.claims      | earnings, ai-abilities          |
        | role.deeds         | built-on-others-model, sells-it |
        | use.stage          | live                            |
        | use.technology     | learns-or-generates             |
        | use.purposes       | sales-chat                      |
        | agent.actions      | places-calls                    |
      When it is assessed as of 2026-11-28
      Then "us-ftc-act.s5.ai-claims-substantiated" applies

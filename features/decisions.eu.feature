Feature: What was punished before, done today: European Union
  A firm that does today what was done in a decision of rulesets/decisions.yaml; its title begins with the id of the decision.

  Rule: European Union

    Scenario: eu.ap-fingerprints-2019: staff who clock in by fingerprint in the Netherlands
      Given these answers:
        | org.kind           | for-profit                        |
        | org.established_in | NL                                |
        | market.places      | NL                                |
        | role.deeds         | uses-it                           |
        | role.data          | we-decide                         |
        | use.stage          | live                              |
        | use.purposes       | identity-check, worker-monitoring |
        | people.locations   | NL                                |
        | people.groups      | employees                         |
        | bio.uses           | verify-one, keeps-templates       |
        | bio.settings       | workplace                         |
        | data.about_people  | yes                               |
        | data.kinds         | biometric                         |
        | data.form          | identifiable                      |
        | data.grounds       | they-agreed                       |
        | org.headcount      | NL: 337                           |
      When it is assessed as of 2026-11-28
      Then "eu-gdpr.art9.special-categories" applies

    Scenario: eu.tietosuoja-taksi-helsinki-2020: taxis filmed with sound
      Given these answers:
        | org.kind              | for-profit                            |
        | org.established_in    | FI                                    |
        | org.sector            | transport-delivery                    |
        | market.places         | FI                                    |
        | market.customers      | consumers-in-person, consumers-remote |
        | role.deeds            | uses-it                               |
        | role.data             | jointly                               |
        | use.stage             | live                                  |
        | use.purposes          | surveillance, marketing-outreach      |
        | people.locations      | FI                                    |
        | people.groups         | customers, contractors                |
        | output.infers         | interests-behaviour                   |
        | interaction.listening | records-speech                        |
        | org.data_business     | watches-people                        |
        | data.about_people     | yes                                   |
        | data.kinds            | pictures-voice, contact               |
        | data.sources          | observed                              |
        | data.form             | identifiable                          |
        | data.grounds          | own-interest                          |
      When it is assessed as of 2026-11-28
      Then "eu-gdpr.art5.principles" applies
      And "eu-gdpr.art6.legal-basis" applies
      And "eu-gdpr.art12.modalities" applies
      And "eu-gdpr.art13-14.notice" applies
      And "eu-gdpr.art26.joint-controllers" may apply
      And "eu-gdpr.art30.ropa" applies
      And "eu-gdpr.art35.dpia" may apply

    Scenario: eu.lag-berlin-fingerprint-2020: a practice whose staff clock in by fingerprint
      Given these answers:
        | org.kind           | for-profit                        |
        | org.established_in | DE                                |
        | market.places      | DE                                |
        | role.deeds         | uses-it                           |
        | role.data          | we-decide                         |
        | use.stage          | live                              |
        | use.purposes       | identity-check, worker-monitoring |
        | people.locations   | DE                                |
        | people.groups      | employees                         |
        | bio.uses           | verify-one, keeps-templates       |
        | bio.settings       | workplace                         |
        | data.about_people  | yes                               |
        | data.kinds         | biometric                         |
        | data.form          | identifiable                      |
        | org.sector         | health-care                       |
      When it is assessed as of 2026-11-28
      Then "eu-gdpr.art9.special-categories" applies

    Scenario: eu.hmbbfdi-hm-2020: notes on workers' private lives used to decide on them
      Given these answers:
        | org.kind           | for-profit                     |
        | org.established_in | DE                             |
        | org.sector         | retail-hospitality             |
        | market.places      | DE                             |
        | role.deeds         | uses-it                        |
        | role.data          | we-decide                      |
        | use.stage          | live                           |
        | use.technology     | fixed-rules                    |
        | use.purposes       | worker-management              |
        | people.locations   | DE                             |
        | people.groups      | employees                      |
        | decision.domains   | job, pay-or-promotion          |
        | employment.uses    | performance                    |
        | data.about_people  | yes                            |
        | data.kinds         | health, religion, work-history |
        | data.sources       | person, observed               |
        | data.form          | identifiable                   |
        | org.events         | breach                         |
      When it is assessed as of 2026-11-28
      Then "eu-gdpr.art5.principles" applies
      And "eu-gdpr.art6.legal-basis" applies

    Scenario: eu.aepd-conseguridad-2020: a security firm without a data protection officer
      Given these answers:
        | org.kind           | for-profit                 |
        | org.established_in | ES                         |
        | org.sector         | security-investigation     |
        | org.data_business  | watches-people             |
        | market.places      | ES                         |
        | role.deeds         | uses-it                    |
        | role.data          | we-decide                  |
        | use.stage          | live                       |
        | use.purposes       | surveillance               |
        | people.locations   | ES                         |
        | people.groups      | employees, public-visitors |
        | data.about_people  | yes                        |
        | data.kinds         | pictures-voice             |
        | data.sources       | observed                   |
        | data.form          | identifiable               |
      When it is assessed as of 2026-11-28
      Then "eu-gdpr.art37.dpo" may apply

    Scenario: eu.dpc-twitter-breach-2020: a leak reported late because a ticket missed one person
      Given these answers:
        | org.kind           | for-profit            |
        | org.established_in | IE                    |
        | org.sector         | online-platform       |
        | market.places      | EU                    |
        | market.customers   | consumers-remote      |
        | role.deeds         | built-it, offers-free |
        | role.data          | we-decide             |
        | use.stage          | live                  |
        | online.services    | people-post, app      |
        | people.locations   | EU                    |
        | people.groups      | service-users         |
        | org.events         | breach                |
        | data.about_people  | yes                   |
        | data.kinds         | social-posts          |
        | data.form          | identifiable          |
      When it is assessed as of 2026-11-28
      Then "eu-gdpr.art33.breach-authority" applies

    Scenario: eu.ap-booking-2020: a leak known in January and reported in February
      Given these answers:
        | org.kind           | for-profit                   |
        | org.established_in | NL                           |
        | org.sector         | online-platform              |
        | market.places      | EU                           |
        | market.customers   | consumers-remote, businesses |
        | role.deeds         | built-it                     |
        | role.data          | we-decide                    |
        | use.stage          | live                         |
        | online.services    | marketplace                  |
        | people.locations   | EU                           |
        | people.groups      | customers                    |
        | org.events         | breach                       |
        | incident.cause     | attack-or-theft              |
        | incident.data      | ordinary, usable-for-theft   |
        | data.about_people  | yes                          |
        | data.kinds         | contact, money               |
        | data.form          | identifiable                 |
      When it is assessed as of 2026-11-28
      Then "eu-gdpr.art33.breach-authority" applies

    Scenario: eu.ap-locatefamily-2020: a people finder abroad without a representative
      Given these answers:
        | market.places      | NL, EU                      |
        | market.customers   | consumers-remote            |
        | role.deeds         | built-it, offers-free       |
        | role.data          | we-decide                   |
        | use.stage          | live                        |
        | use.purposes       | web-search                  |
        | online.services    | website, public-information |
        | people.locations   | NL, EU                      |
        | people.groups      | public-visitors             |
        | sharing.recipients | public                      |
        | data.about_people  | yes                         |
        | data.kinds         | contact                     |
        | data.form          | identifiable                |
        | org.events         | people-request              |
      When it is assessed as of 2026-11-28
      Then "eu-gdpr.art27.eu-representative" may apply

    Scenario: eu.trib-bologna-deliveroo-2020: riders who lose their turn when ill or on strike
      Given these answers:
        | org.kind                 | for-profit                          |
        | org.established_in       | IT                                  |
        | org.sector               | transport-delivery, online-platform |
        | market.places            | IT                                  |
        | role.deeds               | uses-it                             |
        | role.data                | we-decide                           |
        | use.stage                | live                                |
        | use.purposes             | worker-management                   |
        | people.locations         | IT                                  |
        | people.groups            | platform-workers                    |
        | employment.platform_work | rides-or-delivery                   |
        | employment.uses          | scheduling, tasks-by-person         |
        | employment.job_places    | IT                                  |
        | decision.domains         | tasks-hours                         |
        | decision.automation      | machine-alone                       |
        | decision.outcomes        | ranked-out                          |
        | output.kinds             | score-of-person, ranking-of-people  |
        | data.about_people        | yes                                 |
      When it is assessed as of 2026-11-28
      Then "eu-antidiscrimination.adm" applies

    Scenario: eu.lfd-notebooksbilliger-2021: staff and customers filmed without cause
      Given these answers:
        | org.kind           | for-profit                            |
        | org.established_in | DE                                    |
        | org.sector         | retail-hospitality                    |
        | market.places      | DE                                    |
        | market.customers   | consumers-in-person, consumers-remote |
        | role.deeds         | uses-it                               |
        | role.data          | we-decide                             |
        | use.stage          | live                                  |
        | use.purposes       | surveillance, fraud-security          |
        | people.locations   | DE                                    |
        | people.groups      | employees, customers                  |
        | employment.uses    | monitoring                            |
        | data.about_people  | yes                                   |
        | data.kinds         | pictures-voice                        |
        | data.sources       | observed                              |
        | data.form          | identifiable                          |
        | data.grounds       | own-interest                          |
      When it is assessed as of 2026-11-28
      Then "eu-gdpr.art5.principles" applies
      And "eu-gdpr.art6.legal-basis" applies

    Scenario: eu.datatilsynet-itu-2021: one exam recorded, after its need was weighed
      Given these answers:
        | org.kind           | public-body                                  |
        | org.established_in | DK                                           |
        | org.sector         | education                                    |
        | role.deeds         | uses-it                                      |
        | role.data          | we-decide                                    |
        | use.stage          | live                                         |
        | use.technology     | learns-or-generates                          |
        | use.purposes       | exam-proctoring                              |
        | people.locations   | DK                                           |
        | people.groups      | students                                     |
        | vendor.runs_it     | outside-firm                                 |
        | data.about_people  | yes                                          |
        | data.form          | identifiable                                 |
        | bio.uses           | none                                         |
        | data.kinds         | education, pictures-voice, browsing, contact |
        | data.sources       | observed                                     |
        | data.grounds       | public-task                                  |
      When it is assessed as of 2026-11-28
      Then "eu-gdpr.art6.legal-basis" applies
      And "eu-gdpr.art13-14.notice" applies
      And "eu-gdpr.art32.security" applies

    Scenario: eu.kamr-skelleftea-2021: a school that calls the roll by face
      Given these answers:
        | org.kind           | public-body               |
        | org.established_in | SE                        |
        | org.sector         | education                 |
        | role.deeds         | uses-it                   |
        | role.data          | we-decide                 |
        | use.stage          | trying                    |
        | use.technology     | learns-or-generates       |
        | use.purposes       | identity-check            |
        | people.locations   | SE                        |
        | people.groups      | students                  |
        | bio.uses           | identify-many             |
        | bio.settings       | education                 |
        | children.ages      | age-16-17                 |
        | children.attract   | through-parents-or-school |
        | data.about_people  | yes                       |
        | data.kinds         | biometric, education      |
        | data.form          | identifiable              |
        | data.grounds       | they-agreed               |
        | org.events         | risk-stays-high           |
      When it is assessed as of 2026-11-28
      Then "eu-gdpr.art5.principles" applies
      And "eu-gdpr.art9.special-categories" applies
      And "eu-gdpr.art35.dpia" may apply
      And "eu-gdpr.art36.prior-consultation" may apply

    Scenario: eu.dpc-credit-bureau-2021: a change of code that spoils credit records
      Given these answers:
        | org.established_in | IE                      |
        | org.sector         | finance-other           |
        | org.data_business  | sells-scores-or-reports |
        | market.places      | IE                      |
        | market.customers   | businesses              |
        | role.deeds         | built-it, sells-it      |
        | role.data          | we-decide               |
        | use.stage          | live                    |
        | use.purposes       | credit-scoring          |
        | people.locations   | IE                      |
        | people.groups      | borrowers               |
        | sharing.recipients | clients                 |
        | data.about_people  | yes                     |
        | data.kinds         | contact, credit-history |
        | data.sources       | clients                 |
        | data.form          | identifiable            |
      When it is assessed as of 2026-11-28
      Then "eu-gdpr.art24-25.by-design" may apply
      And "eu-gdpr.art5.principles" may apply

    Scenario: eu.uoou-registers-2021: public registers copied to a site
      Given these answers:
        | org.kind           | for-profit                  |
        | org.established_in | CZ                          |
        | market.places      | CZ                          |
        | role.deeds         | built-it                    |
        | role.data          | we-decide                   |
        | use.stage          | live                        |
        | use.purposes       | data-trade, web-search      |
        | online.services    | website, public-information |
        | people.locations   | CZ                          |
        | people.groups      | public-visitors             |
        | sharing.recipients | public                      |
        | data.about_people  | yes                         |
        | data.kinds         | contact                     |
        | data.sources       | public-records, web-scrape  |
        | data.form          | identifiable                |
        | data.grounds       | own-interest                |
        | org.events         | people-request, complaint   |
      When it is assessed as of 2026-11-28
      Then "eu-gdpr.art5.principles" applies
      And "eu-gdpr.art6.legal-basis" applies
      And "eu-gdpr.art12.modalities" applies
      And "eu-gdpr.art13-14.notice" applies

    Scenario: eu.cnpd-respondus-2021: exams watched through camera and keyboard
      Given these answers:
        | org.kind           | public-body                                   |
        | org.established_in | PT                                            |
        | org.sector         | education                                     |
        | role.deeds         | uses-it                                       |
        | role.data          | we-decide                                     |
        | use.stage          | live                                          |
        | use.technology     | learns-or-generates                           |
        | use.purposes       | exam-proctoring                               |
        | people.locations   | PT                                            |
        | people.groups      | students                                      |
        | vendor.runs_it     | outside-firm                                  |
        | data.about_people  | yes                                           |
        | data.form          | identifiable                                  |
        | bio.uses           | verify-one                                    |
        | bio.settings       | education                                     |
        | output.kinds       | score-of-person                               |
        | data.kinds         | education, pictures-voice, biometric, contact |
        | data.sources       | observed                                      |
        | data.grounds       | own-interest                                  |
        | vendor.places      | US                                            |
      When it is assessed as of 2026-11-28
      Then "eu-gdpr.art5.principles" applies
      And "eu-gdpr.art6.legal-basis" applies

    Scenario: eu.garante-foodinho-2021: riders rated and given work by a programme
      Given these answers:
        | org.kind                 | for-profit                               |
        | org.established_in       | IT                                       |
        | org.sector               | transport-delivery, online-platform      |
        | market.places            | IT                                       |
        | role.deeds               | uses-it                                  |
        | role.data                | we-decide                                |
        | use.stage                | live                                     |
        | use.technology           | learns-or-generates                      |
        | use.purposes             | worker-management, worker-monitoring     |
        | people.locations         | IT                                       |
        | people.groups            | platform-workers                         |
        | employment.platform_work | rides-or-delivery                        |
        | decision.domains         | tasks-hours, job                         |
        | decision.automation      | machine-alone                            |
        | decision.outcomes        | refused, ended                           |
        | employment.uses          | tasks-by-person, performance, monitoring |
        | output.kinds             | score-of-person                          |
        | output.infers            | work-performance, whereabouts            |
        | data.about_people        | yes                                      |
        | data.kinds               | contact, location, messages              |
        | data.sources             | observed, person                         |
      When it is assessed as of 2026-11-28
      Then "eu-gdpr.art5.principles" applies
      And "eu-gdpr.art13-14.notice" applies
      And "eu-gdpr.art22-3.safeguards" may apply
      And "eu-gdpr.art24-25.by-design" applies
      And "eu-gdpr.art30.ropa" applies
      And "eu-gdpr.art32.security" applies
      And "eu-gdpr.art35.dpia" applies
      And "eu-gdpr.art37.dpo" may apply
      And "eu-gdpr.art88.employee-data" applies
      And "it-l300.art4.remote-monitoring" may apply

    Scenario: eu.vdai-vs-fitness-2021: a gym entered by fingerprint only
      Given these answers:
        | org.kind           | for-profit                  |
        | org.established_in | LT                          |
        | org.sector         | retail-hospitality          |
        | market.places      | LT                          |
        | market.customers   | consumers-in-person         |
        | role.deeds         | uses-it                     |
        | role.data          | we-decide                   |
        | use.stage          | live                        |
        | use.purposes       | identity-check              |
        | people.locations   | LT                          |
        | people.groups      | customers, employees        |
        | bio.uses           | verify-one, keeps-templates |
        | bio.settings       | workplace, shop-or-venue    |
        | data.about_people  | yes                         |
        | data.kinds         | biometric                   |
        | data.form          | identifiable                |
        | data.grounds       | they-agreed                 |
      When it is assessed as of 2026-11-28
      Then "eu-gdpr.art5.principles" applies
      And "eu-gdpr.art9.special-categories" applies
      And "eu-gdpr.art13-14.notice" applies
      And "eu-gdpr.art30.ropa" applies
      And "eu-gdpr.art35.dpia" may apply

    Scenario: eu.garante-deliveroo-2021: shifts offered by a hidden score, riders followed every few seconds
      Given these answers:
        | org.kind                 | for-profit                                           |
        | org.established_in       | IT                                                   |
        | org.sector               | transport-delivery, online-platform                  |
        | market.places            | IT                                                   |
        | role.deeds               | uses-it                                              |
        | role.data                | we-decide                                            |
        | use.stage                | live                                                 |
        | use.technology           | learns-or-generates                                  |
        | use.purposes             | worker-management, worker-monitoring                 |
        | people.locations         | IT                                                   |
        | people.groups            | platform-workers                                     |
        | employment.platform_work | rides-or-delivery                                    |
        | decision.domains         | tasks-hours                                          |
        | decision.automation      | machine-alone                                        |
        | decision.outcomes        | ranked-out, served-later                             |
        | employment.uses          | scheduling, tasks-by-person, performance, monitoring |
        | output.kinds             | score-of-person, ranking-of-people                   |
        | output.infers            | work-performance, whereabouts                        |
        | data.about_people        | yes                                                  |
        | data.kinds               | contact, location, account-logins                    |
        | data.sources             | observed, person                                     |
      When it is assessed as of 2026-11-28
      Then "eu-gdpr.art5.principles" applies
      And "eu-gdpr.art13-14.notice" applies
      And "eu-gdpr.art22-3.safeguards" may apply
      And "eu-gdpr.art24-25.by-design" applies
      And "eu-gdpr.art30.ropa" applies
      And "eu-gdpr.art32.security" applies
      And "eu-gdpr.art35.dpia" applies
      And "eu-gdpr.art37.dpo" may apply
      And "eu-gdpr.art88.employee-data" applies
      And "it-l300.art4.remote-monitoring" may apply

    Scenario: eu.aepd-mercadona-2021: a shop that looks for banned people among all customers
      Given these answers:
        | org.kind           | for-profit                            |
        | org.established_in | ES                                    |
        | org.sector         | retail-hospitality                    |
        | market.places      | ES                                    |
        | market.customers   | consumers-in-person                   |
        | role.deeds         | uses-it                               |
        | role.data          | we-decide                             |
        | use.stage          | live                                  |
        | use.technology     | learns-or-generates                   |
        | use.purposes       | surveillance, fraud-security          |
        | people.locations   | ES                                    |
        | people.groups      | customers, employees, public-visitors |
        | bio.uses           | identify-many                         |
        | bio.settings       | shop-or-venue                         |
        | data.about_people  | yes                                   |
        | data.kinds         | biometric, convictions                |
        | data.sources       | observed                              |
        | data.form          | identifiable                          |
        | data.grounds       | public-task                           |
      When it is assessed as of 2026-11-28
      Then "eu-gdpr.art5.principles" applies
      And "eu-gdpr.art6.legal-basis" applies
      And "eu-gdpr.art9.special-categories" applies
      And "eu-gdpr.art12.modalities" applies
      And "eu-gdpr.art13-14.notice" applies
      And "eu-gdpr.art24-25.by-design" applies
      And "eu-gdpr.art35.dpia" may apply

    Scenario: eu.garante-bocconi-2021: a private university whose exams a programme watches
      Given these answers:
        | org.kind           | nonprofit                                     |
        | org.established_in | IT                                            |
        | org.sector         | education                                     |
        | role.deeds         | uses-it                                       |
        | role.data          | we-decide                                     |
        | use.stage          | live                                          |
        | use.technology     | learns-or-generates                           |
        | use.purposes       | exam-proctoring                               |
        | people.locations   | IT                                            |
        | people.groups      | students                                      |
        | vendor.runs_it     | outside-firm                                  |
        | data.about_people  | yes                                           |
        | data.form          | identifiable                                  |
        | bio.uses           | verify-one                                    |
        | bio.settings       | education                                     |
        | output.kinds       | score-of-person                               |
        | data.kinds         | education, pictures-voice, biometric, contact |
        | data.grounds       | they-agreed                                   |
        | data.places        | US                                            |
        | vendor.places      | US                                            |
        | transfer.cover     | eu-clauses                                    |
      When it is assessed as of 2026-11-28
      Then "eu-gdpr.art5.principles" applies
      And "eu-gdpr.art6.legal-basis" applies
      And "eu-gdpr.art9.special-categories" applies
      And "eu-gdpr.art13-14.notice" applies
      And "eu-gdpr.art24-25.by-design" applies
      And "eu-gdpr.art35.dpia" applies
      And "eu-gdpr.art44.transfer-rule" applies
      And "eu-gdpr.art46.safeguards-and-tia" applies

    Scenario: eu.lg-berlin-five-stars-2021: stars for goods nobody rated
      Given these answers:
        | org.kind           | for-profit                   |
        | org.established_in | DE                           |
        | org.sector         | retail-hospitality           |
        | market.places      | DE                           |
        | market.customers   | consumers-remote             |
        | market.claims      | customer-reviews             |
        | role.deeds         | uses-it                      |
        | use.stage          | live                         |
        | use.purposes       | writing, search-recommend    |
        | output.uses        | advertising, shown-to-public |
        | online.services    | webshop                      |
        | people.locations   | DE                           |
        | people.groups      | customers                    |
      When it is assessed as of 2026-11-28
      Then "de-uwg.s5.misleading" applies

    Scenario: eu.cnil-slimpay-2021: bank details from a test left open on the web
      Given these answers:
        | org.kind           | for-profit                      |
        | org.established_in | FR                              |
        | org.sector         | finance-other                   |
        | market.places      | EU                              |
        | market.customers   | businesses                      |
        | role.deeds         | built-it                        |
        | role.data          | we-decide                       |
        | use.stage          | lab-test                        |
        | use.purposes       | taking-payments, fraud-security |
        | people.locations   | EU                              |
        | people.groups      | customers                       |
        | vendor.runs_it     | outside-firm                    |
        | training.data      | client-data                     |
        | org.events         | breach                          |
        | incident.data      | ordinary, usable-for-theft      |
        | data.about_people  | yes                             |
        | data.kinds         | contact, money                  |
        | data.form          | identifiable                    |
      When it is assessed as of 2026-11-28
      Then "eu-gdpr.art28.processor-contract" applies
      And "eu-gdpr.art32.security" applies
      And "eu-gdpr.art34.breach-people" applies

    Scenario: eu.naih-budapest-bank-2022: a bank that has the feelings of callers read from their voices
      Given these answers:
        | org.kind              | for-profit                            |
        | org.established_in    | HU                                    |
        | org.sector            | bank                                  |
        | market.places         | HU                                    |
        | market.customers      | consumers-remote, consumers-in-person |
        | role.deeds            | uses-it                               |
        | role.data             | we-decide                             |
        | use.stage             | live                                  |
        | use.technology        | learns-or-generates                   |
        | use.purposes          | customer-chat, data-analysis          |
        | people.locations      | HU                                    |
        | people.groups         | customers, employees                  |
        | bio.uses              | emotion                               |
        | bio.settings          | online-or-phone, workplace            |
        | output.infers         | emotions                              |
        | output.kinds          | ranking-of-people                     |
        | interaction.listening | records-speech                        |
        | data.about_people     | yes                                   |
        | data.kinds            | contact, pictures-voice, messages     |
        | data.form             | identifiable                          |
        | data.grounds          | own-interest                          |
      When it is assessed as of 2026-11-28
      Then "eu-gdpr.art5.principles" applies
      And "eu-gdpr.art6.legal-basis" applies
      And "eu-gdpr.art12.modalities" applies
      And "eu-gdpr.art13-14.notice" applies
      And "eu-gdpr.art16-21.rights" applies
      And "eu-gdpr.art24-25.by-design" applies

    Scenario: eu.garante-clearview-2022: faces gathered from the web, of people in Italy
      Given these answers:
        | org.kind           | for-profit                     |
        | org.established_in | US-NY                          |
        | market.places      | US                             |
        | role.deeds         | built-it, sells-it             |
        | role.data          | we-decide                      |
        | use.red_lines      | face-scraping                  |
        | use.stage          | live                           |
        | people.locations   | IT, US                         |
        | bio.uses           | identify-many, keeps-templates |
        | data.about_people  | yes                            |
        | data.kinds         | biometric, pictures-voice      |
        | data.sources       | web-scrape                     |
        | data.form          | identifiable                   |
        | org.events         | people-request                 |
      And the open question of law "eu-gdpr.profiling-gathered-data-follows-conduct" is settled as yes
      When it is assessed as of 2026-11-28
      Then "eu-gdpr.art5.principles" applies
      And "eu-gdpr.art6.legal-basis" applies
      And "eu-gdpr.art9.special-categories" applies
      And "eu-gdpr.art12.modalities" applies
      And "eu-gdpr.art13-14.notice" applies
      And "eu-gdpr.art15.access" applies
      And "eu-gdpr.art27.eu-representative" applies

    Scenario: eu.imy-klarna-2022: credit decided by a programme, and a notice that does not say how
      Given these answers:
        | org.kind            | for-profit                                      |
        | org.established_in  | SE                                              |
        | org.sector          | bank, lender                                    |
        | market.places       | SE                                              |
        | market.customers    | consumers-remote, businesses                    |
        | role.deeds          | uses-it                                         |
        | role.data           | we-decide                                       |
        | use.stage           | live                                            |
        | use.purposes        | credit-scoring                                  |
        | credit.activity     | consumer-credit, pay-later, uses-agency-reports |
        | decision.domains    | credit                                          |
        | decision.automation | machine-alone                                   |
        | decision.outcomes   | refused                                         |
        | people.locations    | SE                                              |
        | people.groups       | customers, borrowers                            |
        | sharing.recipients  | other-firms                                     |
        | data.about_people   | yes                                             |
        | data.kinds          | contact, money, credit-history                  |
        | data.places         | US                                              |
        | data.form           | identifiable                                    |
      When it is assessed as of 2026-11-28
      Then "eu-gdpr.art5.principles" applies
      And "eu-gdpr.art12.modalities" applies
      And "eu-gdpr.art13-14.notice" applies
      And "eu-gdpr.art13-2f.adm-notice" applies
      And "eu-gdpr.art13-1f.transfer-notice" applies

    Scenario: eu.tietosuoja-patient-risk-2022: patients picked for care by a programme, the others left out
      Given these answers:
        | org.established_in  | FI                                         |
        | org.sector          | health-care                                |
        | market.places       | FI                                         |
        | role.deeds          | uses-it                                    |
        | role.data           | we-decide                                  |
        | use.stage           | planned                                    |
        | use.technology      | learns-or-generates                        |
        | use.purposes        | diagnosis-treatment                        |
        | health.activity     | treats-patients                            |
        | decision.domains    | health-care                                |
        | decision.automation | machine-alone                              |
        | decision.outcomes   | ranked-out                                 |
        | output.kinds        | prediction-about-person, ranking-of-people |
        | output.infers       | health                                     |
        | people.locations    | FI                                         |
        | people.groups       | patients                                   |
        | data.about_people   | yes                                        |
        | data.kinds          | health                                     |
        | data.form           | identifiable                               |
      When it is assessed as of 2026-11-28
      Then "eu-gdpr.art22.no-solely-automated-decision" may apply
      And "eu-gdpr.art9.special-categories" may apply

    Scenario: eu.lfd-bank-profiles-2022: customers profiled for advertising with data of a credit agency
      Given these answers:
        | org.kind           | for-profit                               |
        | org.established_in | DE                                       |
        | org.sector         | bank                                     |
        | market.places      | DE                                       |
        | market.customers   | consumers-in-person, consumers-remote    |
        | role.deeds         | uses-it                                  |
        | role.data          | we-decide                                |
        | use.stage          | live                                     |
        | use.purposes       | marketing-outreach, data-analysis        |
        | people.locations   | DE                                       |
        | people.groups      | customers                                |
        | output.infers      | interests-behaviour                      |
        | vendor.runs_it     | outside-firm                             |
        | data.about_people  | yes                                      |
        | data.kinds         | money, contact, browsing, credit-history |
        | data.sources       | observed, agency-report                  |
        | data.new_use       | yes                                      |
        | data.form          | identifiable                             |
        | data.grounds       | own-interest                             |
      When it is assessed as of 2026-11-28
      Then "eu-gdpr.art6.legal-basis" applies

    Scenario: eu.lfd-volkswagen-2022: a test car that films the road to train a driving aid
      Given these answers:
        | org.kind           | for-profit                      |
        | org.established_in | DE                              |
        | org.sector         | manufacturing                   |
        | market.places      | DE                              |
        | role.deeds         | built-it, ai-inside-own-product |
        | role.data          | we-decide                       |
        | use.stage          | tested-on-people                |
        | use.technology     | learns-or-generates             |
        | use.purposes       | product-function, model-making  |
        | product.regulated  | vehicle-ship-aircraft           |
        | people.locations   | AT, DE                          |
        | people.groups      | public-visitors                 |
        | vendor.runs_it     | outside-firm                    |
        | data.about_people  | yes                             |
        | data.kinds         | pictures-voice                  |
        | data.sources       | observed                        |
        | data.form          | identifiable                    |
      When it is assessed as of 2026-11-28
      Then "eu-gdpr.art13-14.notice" applies
      And "eu-gdpr.art28.processor-contract" applies
      And "eu-gdpr.art30.ropa" applies
      And "eu-gdpr.art35.dpia" may apply

    Scenario: eu.lfdi-land-register-2022: owners found in a register and written to
      Given these answers:
        | org.kind           | for-profit               |
        | org.established_in | DE                       |
        | org.sector         | real-estate              |
        | market.places      | DE                       |
        | role.deeds         | uses-it                  |
        | role.data          | we-decide                |
        | use.stage          | live                     |
        | use.purposes       | marketing-outreach       |
        | people.locations   | DE                       |
        | people.groups      | prospects                |
        | vendor.runs_it     | outside-firm             |
        | data.about_people  | yes                      |
        | data.kinds         | contact                  |
        | data.sources       | public-records, partners |
        | data.form          | identifiable             |
        | data.grounds       | own-interest             |
        | org.events         | people-request           |
      When it is assessed as of 2026-11-28
      Then "eu-gdpr.art6.legal-basis" applies
      And "eu-gdpr.art13-14.notice" applies

    Scenario: eu.garante-sportitalia-2022: staff of a gym who clock in by fingerprint
      Given these answers:
        | org.kind           | for-profit                        |
        | org.established_in | IT                                |
        | market.places      | IT                                |
        | role.deeds         | uses-it                           |
        | role.data          | we-decide                         |
        | use.stage          | live                              |
        | use.purposes       | identity-check, worker-monitoring |
        | people.locations   | IT                                |
        | people.groups      | employees                         |
        | bio.uses           | verify-one, keeps-templates       |
        | bio.settings       | workplace                         |
        | data.about_people  | yes                               |
        | data.kinds         | biometric                         |
        | data.form          | identifiable                      |
        | data.grounds       | they-agreed                       |
      When it is assessed as of 2026-11-28
      Then "eu-gdpr.art5.principles" applies
      And "eu-gdpr.art9.special-categories" applies
      And "eu-gdpr.art13-14.notice" applies
      And "eu-gdpr.art30.ropa" applies

    Scenario: eu.garante-replika-2023: a virtual friend that asks nobody for their age
      Given these answers:
        | org.kind                     | for-profit                                                |
        | org.established_in           | US                                                        |
        | org.sector                   | software-ai                                               |
        | market.places                | IT, US                                                    |
        | market.customers             | consumers-remote                                          |
        | role.deeds                   | built-it, sells-it                                        |
        | role.data                    | we-decide                                                 |
        | use.stage                    | live                                                      |
        | use.technology               | learns-or-generates                                       |
        | use.purposes                 | companionship                                             |
        | people.locations             | IT, US                                                    |
        | people.groups                | service-users                                             |
        | interaction.direct           | two-way                                                   |
        | interaction.kind             | companionship                                             |
        | product.features             | open-to-public                                            |
        | data.about_people            | yes                                                       |
        | data.kinds                   | contact, messages                                         |
        | data.sources                 | person                                                    |
        | data.form                    | identifiable                                              |
        | children.ages                | under-13, age-13, age-14, age-15, age-16-17               |
        | children.attract             | likely-reached                                            |
        | interaction.companion_traits | humanlike-adaptive, meets-social-needs, personal-dialogue |
      When it is assessed as of 2026-11-28
      Then "eu-gdpr.art5.principles" applies
      And "eu-gdpr.art6.legal-basis" applies
      And "eu-gdpr.art8.child-consent" may apply
      And "eu-gdpr.art9.special-categories" may apply
      And "eu-gdpr.art13-14.notice" applies

    Scenario: eu.garante-chatgpt-2023: a chat programme trained on pages of the web
      Given these answers:
        | org.kind           | for-profit                                  |
        | org.established_in | US                                          |
        | org.sector         | software-ai                                 |
        | market.places      | IT, US                                      |
        | market.customers   | consumers-remote                            |
        | role.deeds         | built-it, offers-free, trains-general-model |
        | role.data          | we-decide                                   |
        | use.stage          | live                                        |
        | use.technology     | learns-or-generates                         |
        | use.purposes       | general-assistant, model-making             |
        | people.locations   | IT, US                                      |
        | people.groups      | service-users                               |
        | interaction.direct | two-way                                     |
        | interaction.kind   | information                                 |
        | product.features   | open-to-public                              |
        | data.about_people  | yes                                         |
        | data.kinds         | contact, messages                           |
        | data.sources       | person, web-scrape                          |
        | data.form          | identifiable                                |
        | children.ages      | under-13, age-13, age-14, age-15, age-16-17 |
        | children.attract   | likely-reached                              |
        | training.level     | from-scratch                                |
        | training.data      | web-scraped, own-people-data                |
      When it is assessed as of 2026-11-28
      Then "eu-gdpr.art5.principles" applies
      And "eu-gdpr.art6.legal-basis" applies
      And "eu-gdpr.art8.child-consent" may apply
      And "eu-gdpr.art13-14.notice" applies

    Scenario: eu.ghams-ola-drivers-2023: drivers scored for fraud and given rides by a programme
      Given these answers:
        | org.kind                 | for-profit                               |
        | org.established_in       | NL                                       |
        | org.sector               | transport-delivery, online-platform      |
        | market.places            | EU                                       |
        | role.deeds               | uses-it                                  |
        | role.data                | we-decide                                |
        | use.stage                | live                                     |
        | use.technology           | learns-or-generates                      |
        | use.purposes             | worker-management, fraud-security        |
        | people.locations         | EU                                       |
        | people.groups            | platform-workers                         |
        | employment.platform_work | rides-or-delivery                        |
        | employment.job_places    | EU                                       |
        | data.about_people        | yes                                      |
        | data.kinds               | contact, location, messages              |
        | data.form                | identifiable                             |
        | org.events               | people-request                           |
        | decision.domains         | tasks-hours                              |
        | decision.automation      | machine-alone                            |
        | output.kinds             | score-of-person                          |
        | output.infers            | crime-risk, work-performance             |
        | employment.uses          | tasks-by-person, monitoring, performance |
      When it is assessed as of 2026-11-28
      Then "eu-gdpr.art15.access" applies

    Scenario: eu.ghams-uber-drivers-2023: drivers shut out by a programme
      Given these answers:
        | org.kind                 | for-profit                          |
        | org.established_in       | NL                                  |
        | org.sector               | transport-delivery, online-platform |
        | market.places            | EU                                  |
        | role.deeds               | uses-it                             |
        | role.data                | we-decide                           |
        | use.stage                | live                                |
        | use.technology           | learns-or-generates                 |
        | use.purposes             | worker-management, fraud-security   |
        | people.locations         | EU                                  |
        | people.groups            | platform-workers                    |
        | employment.platform_work | rides-or-delivery                   |
        | employment.job_places    | EU                                  |
        | data.about_people        | yes                                 |
        | data.kinds               | contact, location, messages         |
        | data.form                | identifiable                        |
        | org.events               | people-request                      |
        | decision.domains         | job                                 |
        | decision.automation      | machine-alone                       |
        | decision.outcomes        | ended                               |
        | employment.uses          | dismissal, monitoring               |
      When it is assessed as of 2026-11-28
      Then "eu-gdpr.art15.access" applies

    Scenario: eu.dsb-clearview-2023: faces gathered from the web, of a person in Austria
      Given these answers:
        | org.kind           | for-profit                     |
        | org.established_in | US-NY                          |
        | market.places      | US                             |
        | role.deeds         | built-it, sells-it             |
        | role.data          | we-decide                      |
        | use.red_lines      | face-scraping                  |
        | use.stage          | live                           |
        | people.locations   | AT, US                         |
        | bio.uses           | identify-many, keeps-templates |
        | data.about_people  | yes                            |
        | data.kinds         | biometric, pictures-voice      |
        | data.sources       | web-scrape                     |
        | data.form          | identifiable                   |
        | org.events         | complaint                      |
      And the open question of law "eu-gdpr.profiling-gathered-data-follows-conduct" is settled as yes
      When it is assessed as of 2026-11-28
      Then "eu-gdpr.art5.principles" applies
      And "eu-gdpr.art9.special-categories" applies

    Scenario: eu.cnil-doctissimo-2023: a site whose quizzes ask about health
      Given these answers:
        | org.kind              | for-profit                            |
        | org.established_in    | FR                                    |
        | org.sector            | media-press                           |
        | market.places         | FR                                    |
        | market.customers      | consumers-remote                      |
        | role.deeds            | built-it, offers-free                 |
        | role.data             | jointly                               |
        | use.stage             | live                                  |
        | use.purposes          | ad-targeting, fitness-lifestyle       |
        | people.locations      | FR                                    |
        | people.groups         | service-users                         |
        | online.services       | website, people-post                  |
        | online.device_storage | advertising-tracking                  |
        | vendor.runs_it        | outside-firm                          |
        | sharing.recipients    | joint-partners                        |
        | data.about_people     | yes                                   |
        | data.kinds            | contact, health, sex-life, device-ids |
        | data.sources          | person                                |
        | data.form             | identifiable                          |
      When it is assessed as of 2026-11-28
      Then "eu-gdpr.art5.principles" applies
      And "eu-gdpr.art9.special-categories" applies
      And "eu-gdpr.art26.joint-controllers" applies
      And "eu-gdpr.art32.security" applies
      And "fr-lil.art82.cookies" applies

    Scenario: eu.blnbdi-credit-card-2023: a credit card refused by a programme, without a reason
      Given these answers:
        | org.kind            | for-profit                                   |
        | org.established_in  | DE                                           |
        | org.sector          | bank                                         |
        | market.places       | DE                                           |
        | market.customers    | consumers-remote                             |
        | role.deeds          | uses-it                                      |
        | role.data           | we-decide                                    |
        | use.stage           | live                                         |
        | use.purposes        | credit-scoring                               |
        | credit.activity     | consumer-credit                              |
        | decision.domains    | credit                                       |
        | decision.automation | machine-alone                                |
        | decision.weight     | only-factor                                  |
        | decision.outcomes   | refused                                      |
        | people.locations    | DE                                           |
        | people.groups       | borrowers, customers                         |
        | org.events          | people-request, refused-someone              |
        | data.about_people   | yes                                          |
        | data.kinds          | contact, money, work-history, credit-history |
        | data.form           | identifiable                                 |
      When it is assessed as of 2026-11-28
      Then "eu-gdpr.art5.principles" applies
      And "eu-gdpr.art15.access" applies
      And "eu-gdpr.art22-3.safeguards" may apply

    Scenario: eu.cnil-criteo-2023: adverts chosen by what people did on other sites
      Given these answers:
        | org.kind           | for-profit                  |
        | org.established_in | FR                          |
        | org.sector         | marketing-advertising       |
        | market.places      | EU                          |
        | market.customers   | businesses                  |
        | role.deeds         | built-it, sells-it          |
        | role.data          | jointly                     |
        | use.stage          | live                        |
        | use.technology     | learns-or-generates         |
        | use.purposes       | ad-targeting                |
        | people.locations   | EU                          |
        | people.groups      | public-visitors             |
        | decision.domains   | advertising-only            |
        | output.infers      | interests-behaviour         |
        | data.about_people  | yes                         |
        | data.kinds         | browsing, device-ids        |
        | data.sources       | observed, partners          |
        | data.form          | coded                       |
        | data.grounds       | they-agreed                 |
        | sharing.recipients | joint-partners, ad-networks |
        | org.events         | people-request              |
      When it is assessed as of 2026-11-28
      Then "eu-gdpr.art7.consent" applies
      And "eu-gdpr.art12.modalities" applies
      And "eu-gdpr.art13-14.notice" applies
      And "eu-gdpr.art15.access" applies
      And "eu-gdpr.art16-21.rights" applies
      And "eu-gdpr.art26.joint-controllers" applies

    Scenario: eu.trib-palermo-foodinho-2023: unions that are not told how work is shared out
      Given these answers:
        | org.kind                 | for-profit                          |
        | org.established_in       | IT                                  |
        | org.sector               | transport-delivery, online-platform |
        | org.worker_bodies        | union                               |
        | market.places            | IT                                  |
        | role.deeds               | uses-it                             |
        | role.data                | we-decide                           |
        | use.stage                | live                                |
        | use.purposes             | worker-management                   |
        | people.locations         | IT                                  |
        | people.groups            | platform-workers                    |
        | employment.platform_work | rides-or-delivery                   |
        | employment.uses          | tasks-by-person, monitoring         |
        | decision.domains         | tasks-hours                         |
        | decision.automation      | machine-alone                       |
        | data.about_people        | yes                                 |
      When it is assessed as of 2026-11-28
      Then "it-dlgs152-1997.art1bis.automated-systems-notice" may apply

    Scenario: eu.imy-tele2-2023: visitors counted by a tool in the United States
      Given these answers:
        | org.kind              | for-profit                   |
        | org.established_in    | SE                           |
        | org.sector            | telecom                      |
        | market.places         | SE                           |
        | market.customers      | consumers-remote             |
        | role.deeds            | uses-it                      |
        | role.data             | we-decide                    |
        | use.stage             | live                         |
        | use.purposes          | data-analysis                |
        | online.services       | website                      |
        | online.device_storage | own-statistics, outside-tags |
        | people.locations      | SE                           |
        | people.groups         | public-visitors              |
        | vendor.runs_it        | outside-firm                 |
        | vendor.places         | US                           |
        | data.about_people     | yes                          |
        | data.kinds            | device-ids, browsing         |
        | data.places           | US                           |
        | data.form             | coded                        |
        | transfer.cover        | eu-clauses                   |
      When it is assessed as of 2026-11-28
      Then "eu-gdpr.art44.transfer-rule" applies

    Scenario: eu.dpc-tiktok-children-2023: children's accounts public by default
      Given these answers:
        | org.kind           | for-profit                                  |
        | org.established_in | IE                                          |
        | org.sector         | online-platform                             |
        | market.places      | EU                                          |
        | market.customers   | consumers-remote                            |
        | role.deeds         | built-it, offers-free                       |
        | role.data          | we-decide                                   |
        | use.stage          | live                                        |
        | use.technology     | learns-or-generates                         |
        | use.purposes       | search-recommend                            |
        | online.services    | app, people-post                            |
        | people.locations   | EU                                          |
        | people.groups      | service-users                               |
        | children.ages      | under-13, age-13, age-14, age-15, age-16-17 |
        | children.attract   | likely-reached                              |
        | data.about_people  | yes                                         |
        | data.kinds         | pictures-voice, social-posts                |
        | data.form          | identifiable                                |
      When it is assessed as of 2026-11-28
      Then "eu-gdpr.art5.principles" applies
      And "eu-gdpr.art24-25.by-design" applies

    Scenario: eu.cjeu-schufa-2023: a score that nearly always decides a loan
      Given these answers:
        | org.kind            | for-profit              |
        | org.established_in  | DE                      |
        | org.sector          | finance-other           |
        | org.data_business   | sells-scores-or-reports |
        | market.places       | DE                      |
        | market.customers    | businesses              |
        | role.deeds          | built-it, sells-it      |
        | role.data           | we-decide               |
        | use.stage           | live                    |
        | use.technology      | learns-or-generates     |
        | use.purposes        | credit-scoring          |
        | decision.domains    | credit                  |
        | decision.automation | machine-alone           |
        | decision.weight     | main-factor             |
        | decision.outcomes   | refused                 |
        | output.kinds        | score-of-person         |
        | output.infers       | money-situation         |
        | people.locations    | DE                      |
        | people.groups       | borrowers, customers    |
        | data.about_people   | yes                     |
        | data.kinds          | contact, credit-history |
        | data.form           | identifiable            |
        | sharing.recipients  | clients                 |
      When it is assessed as of 2026-11-28
      Then "eu-gdpr.art22.no-solely-automated-decision" applies

    Scenario: eu.ap-ics-2023: customers who identify themselves anew online
      Given these answers:
        | org.kind           | for-profit          |
        | org.established_in | NL                  |
        | org.sector         | finance-other       |
        | market.places      | NL                  |
        | market.customers   | consumers-remote    |
        | role.deeds         | uses-it             |
        | role.data          | we-decide           |
        | use.stage          | live                |
        | use.purposes       | identity-check      |
        | people.locations   | NL                  |
        | people.groups      | customers           |
        | data.about_people  | yes                 |
        | data.kinds         | contact, id-numbers |
        | data.form          | identifiable        |
      When it is assessed as of 2026-11-28
      Then "eu-gdpr.art35.dpia" may apply

    Scenario: eu.vwgh-ams-2023: the jobless sorted by their chances
      Given these answers:
        | org.kind            | public-body                              |
        | org.established_in  | AT                                       |
        | org.public_work     | runs-public-service                      |
        | role.deeds          | uses-it                                  |
        | role.data           | we-decide                                |
        | use.stage           | planned                                  |
        | use.technology      | learns-or-generates                      |
        | use.purposes        | public-benefits                          |
        | decision.domains    | public-benefits                          |
        | decision.automation | person-confirms                          |
        | decision.weight     | main-factor                              |
        | output.kinds        | prediction-about-person, score-of-person |
        | people.locations    | AT                                       |
        | people.groups       | service-users                            |
        | data.about_people   | yes                                      |
        | data.kinds          | contact, work-history, health, education |
        | data.form           | identifiable                             |
        | data.grounds        | public-task                              |
      When it is assessed as of 2026-11-28
      Then "eu-gdpr.art22.no-solely-automated-decision" may apply

    Scenario: eu.cnil-amazon-logistique-2023: warehouse workers whose every scan is timed
      Given these answers:
        | org.kind           | for-profit                             |
        | org.established_in | FR                                     |
        | org.sector         | transport-delivery, retail-hospitality |
        | market.places      | FR                                     |
        | role.deeds         | uses-it                                |
        | role.data          | we-decide                              |
        | use.stage          | live                                   |
        | use.purposes       | worker-monitoring, worker-management   |
        | people.locations   | FR                                     |
        | people.groups      | employees, contractors                 |
        | employment.uses    | monitoring, performance                |
        | output.kinds       | dashboard, score-of-person             |
        | output.infers      | work-performance                       |
        | vendor.runs_it     | group-company                          |
        | data.about_people  | yes                                    |
        | data.kinds         | work-history, pictures-voice           |
        | data.sources       | observed                               |
        | data.form          | identifiable                           |
        | data.grounds       | own-interest                           |
      When it is assessed as of 2026-11-28
      Then "eu-gdpr.art5.principles" applies
      And "eu-gdpr.art6.legal-basis" applies
      And "eu-gdpr.art12.modalities" applies
      And "eu-gdpr.art13-14.notice" applies
      And "eu-gdpr.art32.security" applies

    Scenario: eu.cnil-yahoo-2023: cookies before any choice
      Given these answers:
        | org.kind              | for-profit                     |
        | org.established_in    | IE, FR                         |
        | org.sector            | media-press                    |
        | market.places         | FR                             |
        | market.customers      | consumers-remote               |
        | role.deeds            | uses-it                        |
        | role.data             | we-decide                      |
        | use.stage             | live                           |
        | use.purposes          | ad-targeting                   |
        | online.services       | website, messaging             |
        | online.device_storage | advertising-tracking           |
        | people.locations      | FR                             |
        | people.groups         | public-visitors, service-users |
        | data.about_people     | yes                            |
        | data.kinds            | device-ids, browsing           |
        | data.grounds          | they-agreed                    |
      When it is assessed as of 2026-11-28
      Then "fr-lil.art82.cookies" applies

    Scenario: eu.arbg-hamburg-chatgpt-2024: staff who may use a chat programme in private accounts
      Given these answers:
        | org.kind           | for-profit                 |
        | org.established_in | DE                         |
        | org.sector         | manufacturing              |
        | org.worker_bodies  | works-council              |
        | market.places      | DE                         |
        | role.deeds         | uses-it                    |
        | use.stage          | live                       |
        | use.technology     | learns-or-generates        |
        | use.purposes       | general-assistant, writing |
        | people.locations   | DE                         |
        | people.groups      | employees                  |
        | employment.uses    | none                       |
      When it is assessed as of 2026-11-28
      Then "de-betrvg.s87.codetermination" may apply

    Scenario: eu.cassazione-bocconi-2024: exams in which a programme keeps checking who sits there
      Given these answers:
        | org.established_in | IT                        |
        | org.sector         | education                 |
        | role.deeds         | uses-it                   |
        | role.data          | we-decide                 |
        | use.stage          | live                      |
        | use.technology     | learns-or-generates       |
        | use.purposes       | exam-proctoring           |
        | people.locations   | IT                        |
        | people.groups      | students                  |
        | vendor.runs_it     | outside-firm              |
        | data.about_people  | yes                       |
        | data.form          | identifiable              |
        | bio.uses           | verify-one                |
        | bio.settings       | education                 |
        | data.kinds         | pictures-voice, biometric |
      When it is assessed as of 2026-11-28
      Then "eu-gdpr.art9.special-categories" may apply

    Scenario: eu.dvi-aquaphoto-2024: visitors photographed and found again by their faces
      Given these answers:
        | org.kind           | for-profit                                  |
        | org.established_in | LV                                          |
        | market.places      | LV                                          |
        | market.customers   | consumers-in-person                         |
        | role.deeds         | uses-it                                     |
        | role.data          | we-decide                                   |
        | use.stage          | live                                        |
        | people.locations   | LV                                          |
        | people.groups      | customers, public-visitors                  |
        | bio.uses           | identify-many                               |
        | bio.settings       | shop-or-venue                               |
        | data.about_people  | yes                                         |
        | data.kinds         | pictures-voice, biometric                   |
        | data.sources       | observed                                    |
        | data.form          | identifiable                                |
        | data.grounds       | they-agreed                                 |
        | children.ages      | under-13, age-13, age-14, age-15, age-16-17 |
      When it is assessed as of 2026-11-28
      Then "eu-gdpr.art5.principles" applies
      And "eu-gdpr.art6.legal-basis" applies
      And "eu-gdpr.art7.consent" applies
      And "eu-gdpr.art12.modalities" applies

    Scenario: eu.garante-igiene-urbana-2024: workers who clock in with their faces
      Given these answers:
        | org.kind           | for-profit                        |
        | org.established_in | IT                                |
        | market.places      | IT                                |
        | role.deeds         | uses-it                           |
        | role.data          | we-decide                         |
        | use.stage          | live                              |
        | use.purposes       | identity-check, worker-monitoring |
        | people.locations   | IT                                |
        | people.groups      | employees                         |
        | bio.uses           | verify-one, keeps-templates       |
        | bio.settings       | workplace                         |
        | data.about_people  | yes                               |
        | data.kinds         | biometric                         |
        | data.form          | identifiable                      |
        | vendor.runs_it     | outside-firm                      |
        | data.grounds       | law-requires-it                   |
      When it is assessed as of 2026-11-28
      Then "eu-gdpr.art5.principles" applies
      And "eu-gdpr.art9.special-categories" applies
      And "eu-gdpr.art13-14.notice" applies
      And "eu-gdpr.art28.processor-contract" applies
      And "eu-gdpr.art30.ropa" applies
      And "eu-gdpr.art32.security" applies

    Scenario: eu.gba-bank-models-2024: models built from customers' payments
      Given these answers:
        | org.kind           | for-profit                            |
        | org.established_in | BE                                    |
        | org.sector         | bank                                  |
        | market.places      | BE                                    |
        | market.customers   | consumers-remote, consumers-in-person |
        | role.deeds         | built-it, uses-it                     |
        | role.data          | we-decide                             |
        | use.stage          | live                                  |
        | use.technology     | learns-or-generates                   |
        | use.purposes       | model-making, ad-targeting            |
        | people.locations   | BE                                    |
        | people.groups      | customers                             |
        | training.level     | from-scratch                          |
        | training.data      | own-people-data                       |
        | output.infers      | interests-behaviour                   |
        | data.about_people  | yes                                   |
        | data.kinds         | money                                 |
        | data.new_use       | yes                                   |
        | data.form          | identifiable                          |
        | data.grounds       | own-interest                          |
        | org.events         | people-request, complaint             |
      When it is assessed as of 2026-11-28
      Then "eu-gdpr.art6.legal-basis" applies

    Scenario: eu.datatilsynet-ida-2024: calls transcribed and scored by a programme
      Given these answers:
        | org.kind              | for-profit                                                  |
        | org.established_in    | DK                                                          |
        | org.sector            | insurer-other                                               |
        | market.places         | DK                                                          |
        | market.customers      | consumers-remote                                            |
        | role.deeds            | uses-it                                                     |
        | role.data             | we-decide                                                   |
        | use.stage             | live                                                        |
        | use.technology        | learns-or-generates                                         |
        | use.purposes          | translation-transcription, worker-management, data-analysis |
        | people.locations      | DK                                                          |
        | people.groups         | customers, employees                                        |
        | employment.uses       | performance                                                 |
        | interaction.listening | records-speech, outside-firm-listens                        |
        | output.kinds          | translation, score-of-person                                |
        | vendor.runs_it        | outside-firm                                                |
        | data.about_people     | yes                                                         |
        | data.kinds            | contact, health, money, pictures-voice, messages            |
        | data.form             | identifiable                                                |
        | data.grounds          | they-agreed, own-interest                                   |
      When it is assessed as of 2026-11-28
      Then "eu-gdpr.art7.consent" applies

    Scenario: eu.datatilsynet-gym-2024: a gym that says there is no way in but by face
      Given these answers:
        | org.kind           | for-profit                  |
        | org.established_in | DK                          |
        | org.sector         | retail-hospitality          |
        | market.places      | DK                          |
        | market.customers   | consumers-in-person         |
        | role.deeds         | uses-it                     |
        | role.data          | we-decide                   |
        | use.stage          | live                        |
        | use.purposes       | identity-check              |
        | people.locations   | DK                          |
        | people.groups      | customers                   |
        | bio.uses           | verify-one, keeps-templates |
        | bio.settings       | shop-or-venue               |
        | data.about_people  | yes                         |
        | data.kinds         | biometric                   |
        | data.form          | identifiable                |
        | data.grounds       | explicit-yes                |
        | org.events         | complaint                   |
      When it is assessed as of 2026-11-28
      Then "eu-gdpr.art9.special-categories" applies

    Scenario: eu.rb-twitter-shadowban-2024: an account hidden by a programme
      Given these answers:
        | org.kind            | for-profit                       |
        | org.established_in  | IE                               |
        | org.sector          | online-platform                  |
        | market.places       | EU                               |
        | market.customers    | consumers-remote                 |
        | role.deeds          | built-it, uses-it                |
        | role.data           | we-decide                        |
        | use.stage           | live                             |
        | use.technology      | learns-or-generates              |
        | use.purposes        | search-recommend, fraud-security |
        | online.services     | people-post, app                 |
        | decision.domains    | account-access                   |
        | decision.automation | machine-then-appeal              |
        | decision.outcomes   | ended                            |
        | people.locations    | NL                               |
        | people.groups       | service-users                    |
        | data.about_people   | yes                              |
        | data.kinds          | social-posts, contact            |
        | data.form           | identifiable                     |
        | org.events          | people-request                   |
      When it is assessed as of 2026-11-28
      Then "eu-gdpr.art15.access" applies
      And "eu-gdpr.art13-2f.adm-notice" applies

    Scenario: eu.ap-uber-transfers-2024: drivers' data kept in the United States without cover
      Given these answers:
        | org.kind                 | for-profit                                         |
        | org.established_in       | NL                                                 |
        | org.sector               | transport-delivery, online-platform                |
        | market.places            | EU                                                 |
        | role.deeds               | uses-it                                            |
        | role.data                | jointly                                            |
        | use.stage                | live                                               |
        | use.purposes             | worker-management                                  |
        | people.locations         | EU                                                 |
        | people.groups            | platform-workers                                   |
        | employment.platform_work | rides-or-delivery                                  |
        | vendor.runs_it           | group-company                                      |
        | vendor.places            | US                                                 |
        | data.about_people        | yes                                                |
        | data.kinds               | contact, location, health, convictions, id-numbers |
        | data.places              | US                                                 |
        | data.form                | identifiable                                       |
        | transfer.cover           | none                                               |
      When it is assessed as of 2026-11-28
      Then "eu-gdpr.art44.transfer-rule" applies

    Scenario: eu.lg-berlin-apple-reviews-2024: reviews shown without a word on checks
      Given these answers:
        | org.kind           | for-profit       |
        | org.established_in | IE               |
        | org.sector         | online-platform  |
        | market.places      | DE               |
        | market.customers   | consumers-remote |
        | market.claims      | customer-reviews |
        | role.deeds         | uses-it          |
        | use.stage          | live             |
        | use.purposes       | search-recommend |
        | online.services    | marketplace, app |
        | people.locations   | DE               |
        | people.groups      | customers        |
      When it is assessed as of 2026-11-28
      Then "de-uwg.s5b-3.reviews-shown" applies

    Scenario: eu.ap-clearview-2024: faces gathered from the web, of people in the Netherlands
      Given these answers:
        | org.kind           | for-profit                     |
        | org.established_in | US-NY                          |
        | market.places      | US                             |
        | role.deeds         | built-it, sells-it             |
        | role.data          | we-decide                      |
        | use.red_lines      | face-scraping                  |
        | use.stage          | live                           |
        | people.locations   | NL, US                         |
        | bio.uses           | identify-many, keeps-templates |
        | data.about_people  | yes                            |
        | data.kinds         | biometric, pictures-voice      |
        | data.sources       | web-scrape                     |
        | data.form          | identifiable                   |
        | org.events         | people-request                 |
      And the open question of law "eu-gdpr.profiling-gathered-data-follows-conduct" is settled as yes
      When it is assessed as of 2026-11-28
      Then "eu-gdpr.art5.principles" applies
      And "eu-gdpr.art6.legal-basis" applies
      And "eu-gdpr.art12.modalities" applies
      And "eu-gdpr.art13-14.notice" applies
      And "eu-gdpr.art15.access" applies
      And "eu-gdpr.art27.eu-representative" applies

    Scenario: eu.cnil-cegedim-2024: patients' files drawn off for studies and called anonymous
      Given these answers:
        | org.kind           | for-profit                |
        | org.established_in | FR                        |
        | org.sector         | software-ai               |
        | market.places      | FR                        |
        | market.customers   | businesses                |
        | role.deeds         | built-it, sells-it        |
        | role.data          | we-decide                 |
        | use.stage          | live                      |
        | use.purposes       | data-analysis, data-trade |
        | people.locations   | FR                        |
        | people.groups      | patients                  |
        | data.about_people  | yes                       |
        | data.kinds         | health                    |
        | data.sources       | clients                   |
        | data.form          | coded                     |
        | data.new_use       | yes                       |
        | sharing.recipients | other-firms               |
      When it is assessed as of 2026-11-28
      Then "eu-gdpr.art5.principles" applies

    Scenario: eu.apd-fingerprints-2024: workers in Belgium who clock in by fingerprint
      Given these answers:
        | org.kind           | for-profit                        |
        | org.established_in | BE                                |
        | market.places      | BE                                |
        | role.deeds         | uses-it                           |
        | role.data          | we-decide                         |
        | use.stage          | live                              |
        | use.purposes       | identity-check, worker-monitoring |
        | people.locations   | BE                                |
        | people.groups      | employees                         |
        | bio.uses           | verify-one, keeps-templates       |
        | bio.settings       | workplace                         |
        | data.about_people  | yes                               |
        | data.kinds         | biometric                         |
        | data.form          | identifiable                      |
        | data.grounds       | they-agreed                       |
        | vendor.runs_it     | outside-firm                      |
        | org.events         | people-request, complaint         |
        | org.headcount      | BE: 200                           |
      When it is assessed as of 2026-11-28
      Then "eu-gdpr.art5.principles" applies
      And "eu-gdpr.art6.legal-basis" applies
      And "eu-gdpr.art7.consent" applies
      And "eu-gdpr.art9.special-categories" applies
      And "eu-gdpr.art12.modalities" applies
      And "eu-gdpr.art13-14.notice" applies
      And "eu-gdpr.art15.access" applies
      And "eu-gdpr.art28.processor-contract" applies
      And "eu-gdpr.art35.dpia" may apply
      And "eu-gdpr.art32.security" applies

    Scenario: eu.cnil-clairvoyance-2024: intimate talks recorded and kept, and mails to bought addresses
      Given these answers:
        | org.kind              | for-profit                                          |
        | org.established_in    | FR                                                  |
        | market.places         | FR                                                  |
        | market.customers      | consumers-remote                                    |
        | role.deeds            | uses-it                                             |
        | role.data             | jointly                                             |
        | use.stage             | live                                                |
        | use.purposes          | customer-chat, marketing-outreach                   |
        | people.locations      | FR                                                  |
        | people.groups         | customers, prospects                                |
        | interaction.listening | records-speech                                      |
        | outreach.channels     | email-text                                          |
        | outreach.recipients   | other-people, own-customers                         |
        | sharing.recipients    | joint-partners                                      |
        | data.about_people     | yes                                                 |
        | data.kinds            | contact, health, sex-life, messages, pictures-voice |
        | data.sources          | person, partners                                    |
        | data.form             | identifiable                                        |
      When it is assessed as of 2026-11-28
      Then "eu-gdpr.art5.principles" applies
      And "eu-gdpr.art9.special-categories" applies
      And "fr-cpce.l34-5.electronic-marketing" applies

    Scenario: eu.aepd-loro-parque-2024: visitors of a park who give a fingerprint for a ticket
      Given these answers:
        | org.kind           | for-profit                                  |
        | org.established_in | ES                                          |
        | org.sector         | retail-hospitality                          |
        | market.places      | ES                                          |
        | market.customers   | consumers-in-person                         |
        | role.deeds         | uses-it                                     |
        | role.data          | we-decide                                   |
        | use.stage          | live                                        |
        | use.purposes       | identity-check                              |
        | people.locations   | ES                                          |
        | people.groups      | customers                                   |
        | bio.uses           | verify-one, keeps-templates                 |
        | bio.settings       | shop-or-venue                               |
        | data.about_people  | yes                                         |
        | data.kinds         | biometric                                   |
        | data.form          | coded                                       |
        | children.ages      | under-13, age-13, age-14, age-15, age-16-17 |
      When it is assessed as of 2026-11-28
      Then "eu-gdpr.art9.special-categories" applies

    Scenario: eu.cjeu-lindenapotheke-2024: medicines ordered online and who bought what
      Given these answers:
        | org.kind           | sole-trader                       |
        | org.established_in | DE                                |
        | org.sector         | pharmacy                          |
        | market.places      | DE                                |
        | market.customers   | consumers-remote                  |
        | role.deeds         | uses-it                           |
        | role.data          | we-decide                         |
        | use.stage          | live                              |
        | use.purposes       | taking-payments, accounting-admin |
        | people.locations   | DE                                |
        | people.groups      | customers                         |
        | vendor.runs_it     | outside-firm                      |
        | data.about_people  | yes                               |
        | data.kinds         | contact, health                   |
        | data.form          | identifiable                      |
      When it is assessed as of 2026-11-28
      Then "eu-gdpr.art9.special-categories" applies

    Scenario: eu.dpc-linkedin-2024: adverts by what members do
      Given these answers:
        | org.kind           | for-profit                                   |
        | org.established_in | IE                                           |
        | org.sector         | online-platform                              |
        | market.places      | EU                                           |
        | market.customers   | consumers-remote, businesses                 |
        | role.deeds         | built-it, uses-it                            |
        | role.data          | we-decide                                    |
        | use.stage          | live                                         |
        | use.technology     | learns-or-generates                          |
        | use.purposes       | ad-targeting                                 |
        | online.services    | people-post, app                             |
        | people.locations   | EU                                           |
        | people.groups      | service-users                                |
        | decision.domains   | advertising-only                             |
        | output.infers      | interests-behaviour                          |
        | data.about_people  | yes                                          |
        | data.kinds         | contact, work-history, browsing              |
        | data.sources       | observed, partners                           |
        | data.form          | identifiable                                 |
        | data.grounds       | they-agreed, own-interest, contract-needs-it |
      When it is assessed as of 2026-11-28
      Then "eu-gdpr.art5.principles" applies
      And "eu-gdpr.art6.legal-basis" applies
      And "eu-gdpr.art13-14.notice" applies

    Scenario: eu.garante-openai-2024: a chat programme trained on people, and a leak nobody reported
      Given these answers:
        | org.kind           | for-profit                                  |
        | org.established_in | US                                          |
        | org.sector         | software-ai                                 |
        | market.places      | IT, US                                      |
        | market.customers   | consumers-remote                            |
        | role.deeds         | built-it, offers-free, trains-general-model |
        | role.data          | we-decide                                   |
        | use.stage          | live                                        |
        | use.technology     | learns-or-generates                         |
        | use.purposes       | general-assistant, model-making             |
        | people.locations   | IT, US                                      |
        | people.groups      | service-users                               |
        | interaction.direct | two-way                                     |
        | interaction.kind   | information                                 |
        | product.features   | open-to-public                              |
        | data.about_people  | yes                                         |
        | data.kinds         | contact, messages                           |
        | data.sources       | person, web-scrape                          |
        | data.form          | identifiable                                |
        | children.ages      | under-13, age-13, age-14, age-15, age-16-17 |
        | children.attract   | likely-reached                              |
        | training.level     | from-scratch                                |
        | training.data      | web-scraped, own-people-data                |
        | org.events         | breach                                      |
        | incident.data      | ordinary                                    |
      When it is assessed as of 2026-11-28
      Then "eu-gdpr.art6.legal-basis" applies
      And "eu-gdpr.art13-14.notice" applies
      And "eu-gdpr.art33.breach-authority" applies

    Scenario: eu.aepd-laliga-2024: fans checked by face or finger at stadiums
      Given these answers:
        | org.kind           | nonprofit                 |
        | org.established_in | ES                        |
        | market.places      | ES                        |
        | market.customers   | consumers-in-person       |
        | role.deeds         | uses-it, offers-free      |
        | role.data          | we-decide                 |
        | use.stage          | live                      |
        | use.purposes       | identity-check            |
        | people.locations   | ES                        |
        | people.groups      | customers                 |
        | bio.uses           | verify-one, identify-many |
        | bio.settings       | shop-or-venue             |
        | decision.domains   | account-access            |
        | data.about_people  | yes                       |
        | data.kinds         | biometric                 |
        | data.grounds       | they-agreed               |
      When it is assessed as of 2026-11-28
      Then "eu-gdpr.art35.dpia" may apply

    Scenario: eu.garante-foodinho-2024: riders followed off duty and checked by their faces
      Given these answers:
        | org.kind                 | for-profit                               |
        | org.established_in       | IT                                       |
        | org.sector               | transport-delivery, online-platform      |
        | market.places            | IT                                       |
        | role.deeds               | uses-it                                  |
        | role.data                | we-decide                                |
        | use.stage                | live                                     |
        | use.technology           | learns-or-generates                      |
        | use.purposes             | worker-management, worker-monitoring     |
        | people.locations         | IT                                       |
        | people.groups            | platform-workers                         |
        | employment.platform_work | rides-or-delivery                        |
        | decision.domains         | tasks-hours, job                         |
        | decision.automation      | machine-alone                            |
        | decision.outcomes        | ended, refused                           |
        | employment.uses          | tasks-by-person, performance, monitoring |
        | output.kinds             | score-of-person                          |
        | output.infers            | work-performance, whereabouts            |
        | bio.uses                 | verify-one                               |
        | bio.settings             | workplace                                |
        | vendor.runs_it           | group-company, outside-firm              |
        | data.about_people        | yes                                      |
        | data.kinds               | contact, location, biometric, id-numbers |
        | data.sources             | observed, person                         |
      When it is assessed as of 2026-11-28
      Then "eu-gdpr.art5.principles" applies
      And "eu-gdpr.art6.legal-basis" applies
      And "eu-gdpr.art9.special-categories" applies
      And "eu-gdpr.art12.modalities" applies
      And "eu-gdpr.art13-14.notice" applies
      And "eu-gdpr.art22-3.safeguards" may apply
      And "eu-gdpr.art24-25.by-design" applies
      And "eu-gdpr.art28.processor-contract" applies
      And "eu-gdpr.art32.security" applies
      And "eu-gdpr.art35.dpia" applies
      And "eu-gdpr.art88.employee-data" applies
      And "it-l300.art4.remote-monitoring" may apply
      And "it-dlgs152-1997.art1bis.automated-systems-notice" may apply

    Scenario: eu.garante-gedi-2024: a newspaper archive sold to train a model
      Given these answers:
        | org.kind           | for-profit                                          |
        | org.established_in | IT                                                  |
        | org.sector         | media-press                                         |
        | market.places      | IT                                                  |
        | role.deeds         | supplies-part                                       |
        | role.data          | we-decide                                           |
        | use.stage          | planned                                             |
        | use.purposes       | data-trade, model-making                            |
        | people.locations   | IT                                                  |
        | people.groups      | public-visitors                                     |
        | data.about_people  | yes                                                 |
        | data.kinds         | contact, health, convictions, allegations, politics |
        | data.new_use       | yes                                                 |
        | data.grounds       | own-interest                                        |
        | sharing.recipients | buyers-for-money                                    |
        | sharing.places     | US, IE                                              |
      When it is assessed as of 2026-11-28
      Then "eu-gdpr.art9.special-categories" applies
      And "eu-gdpr.art10.criminal-data" applies
      And "eu-gdpr.art13-14.notice" applies

    Scenario: eu.cnil-kaspr-2024: contact data gathered from a network of professionals and sold
      Given these answers:
        | org.kind           | for-profit               |
        | org.established_in | FR                       |
        | org.sector         | software-ai              |
        | org.data_business  | sells-people-data        |
        | market.places      | EU                       |
        | market.customers   | businesses               |
        | role.deeds         | built-it, sells-it       |
        | role.data          | we-decide                |
        | use.stage          | live                     |
        | use.purposes       | data-trade               |
        | people.locations   | EU                       |
        | people.groups      | business-contacts        |
        | data.about_people  | yes                      |
        | data.kinds         | contact, work-history    |
        | data.sources       | web-scrape, social-media |
        | data.form          | identifiable             |
        | data.grounds       | own-interest             |
        | sharing.recipients | buyers-for-money         |
        | org.events         | people-request           |
      When it is assessed as of 2026-11-28
      Then "eu-gdpr.art5.principles" applies
      And "eu-gdpr.art6.legal-basis" applies
      And "eu-gdpr.art12.modalities" applies
      And "eu-gdpr.art13-14.notice" applies
      And "eu-gdpr.art15.access" applies

    Scenario: eu.uodo-bank-scoring-2024: loan seekers scored without an assessment
      Given these answers:
        | org.kind           | for-profit                                 |
        | org.established_in | PL                                         |
        | org.sector         | bank                                       |
        | market.places      | PL                                         |
        | market.customers   | consumers-remote, consumers-in-person      |
        | role.deeds         | uses-it                                    |
        | role.data          | we-decide                                  |
        | use.stage          | live                                       |
        | use.purposes       | credit-scoring                             |
        | credit.activity    | consumer-credit                            |
        | decision.domains   | credit                                     |
        | output.kinds       | score-of-person                            |
        | output.infers      | money-situation                            |
        | people.locations   | PL                                         |
        | people.groups      | borrowers                                  |
        | data.about_people  | yes                                        |
        | data.kinds         | contact, id-numbers, money, credit-history |
        | data.form          | identifiable                               |
      When it is assessed as of 2026-11-28
      Then "eu-gdpr.art30.ropa" applies
      And "eu-gdpr.art35.dpia" may apply
      And "eu-gdpr.art37.dpo" may apply

    Scenario: eu.cnil-screenshots-2024: staff whose idle minutes and screens a programme records
      Given these answers:
        | org.kind              | for-profit                            |
        | org.established_in    | FR                                    |
        | org.sector            | real-estate                           |
        | market.places         | FR                                    |
        | role.deeds            | uses-it                               |
        | role.data             | we-decide                             |
        | use.stage             | live                                  |
        | use.purposes          | worker-monitoring                     |
        | people.locations      | FR                                    |
        | people.groups         | employees                             |
        | employment.uses       | monitoring, performance, pay-or-terms |
        | decision.domains      | pay-or-promotion                      |
        | output.infers         | work-performance                      |
        | interaction.listening | records-speech                        |
        | data.about_people     | yes                                   |
        | data.kinds            | pictures-voice, browsing, messages    |
        | data.sources          | observed                              |
        | data.form             | identifiable                          |
      When it is assessed as of 2026-11-28
      Then "eu-gdpr.art5.principles" applies
      And "eu-gdpr.art6.legal-basis" applies
      And "eu-gdpr.art12.modalities" applies
      And "eu-gdpr.art13-14.notice" applies
      And "eu-gdpr.art32.security" applies
      And "eu-gdpr.art35.dpia" applies

    Scenario: eu.tj-nanterre-cse-2025: AI tools tried out before the staff committee spoke
      Given these answers:
        | org.kind           | for-profit                 |
        | org.established_in | FR                         |
        | org.worker_bodies  | staff-committee-fr         |
        | market.places      | FR                         |
        | role.deeds         | uses-it                    |
        | role.data          | we-decide                  |
        | use.stage          | trying                     |
        | use.technology     | learns-or-generates        |
        | use.purposes       | general-assistant, writing |
        | people.locations   | FR                         |
        | people.groups      | employees                  |
      When it is assessed as of 2026-11-28
      Then "fr-ctrav.l2312-8.cse-consultation" may apply

    Scenario: eu.cjeu-dun-bradstreet-2025: a score that is not explained to whoever asks
      Given these answers:
        | org.kind            | for-profit                      |
        | org.established_in  | AT                              |
        | org.sector          | finance-other                   |
        | org.data_business   | sells-scores-or-reports         |
        | market.places       | AT                              |
        | market.customers    | businesses                      |
        | role.deeds          | built-it, sells-it              |
        | role.data           | we-decide                       |
        | use.stage           | live                            |
        | use.technology      | learns-or-generates             |
        | use.purposes        | credit-scoring                  |
        | decision.domains    | credit                          |
        | decision.automation | machine-alone                   |
        | decision.weight     | main-factor                     |
        | decision.outcomes   | refused                         |
        | output.kinds        | score-of-person                 |
        | output.infers       | money-situation                 |
        | people.locations    | AT                              |
        | people.groups       | borrowers, customers            |
        | data.about_people   | yes                             |
        | data.kinds          | contact, credit-history         |
        | data.form           | identifiable                    |
        | sharing.recipients  | clients                         |
        | org.events          | people-request, refused-someone |
      When it is assessed as of 2026-11-28
      Then "eu-gdpr.art15.access" applies

    Scenario: eu.bfdi-vodafone-2025: agents nobody checks and a portal that lets strangers in
      Given these answers:
        | org.kind           | for-profit                            |
        | org.established_in | DE                                    |
        | org.sector         | telecom                               |
        | market.places      | DE                                    |
        | market.customers   | consumers-in-person, consumers-remote |
        | role.deeds         | uses-it                               |
        | role.data          | we-decide                             |
        | use.stage          | live                                  |
        | use.purposes       | identity-check, accounting-admin      |
        | people.locations   | DE                                    |
        | people.groups      | customers                             |
        | vendor.runs_it     | outside-firm                          |
        | data.about_people  | yes                                   |
        | data.kinds         | contact, account-logins, money        |
        | data.form          | identifiable                          |
      When it is assessed as of 2026-11-28
      Then "eu-gdpr.art28.processor-contract" applies
      And "eu-gdpr.art32.security" applies

    Scenario: eu.bvwg-zero-score-2025: a score of zero by error, and a loan refused
      Given these answers:
        | org.kind            | for-profit                |
        | org.established_in  | AT                        |
        | org.sector          | finance-other             |
        | org.data_business   | sells-scores-or-reports   |
        | market.places       | AT                        |
        | market.customers    | businesses                |
        | role.deeds          | built-it, sells-it        |
        | role.data           | we-decide                 |
        | use.stage           | live                      |
        | use.technology      | learns-or-generates       |
        | use.purposes        | credit-scoring            |
        | decision.domains    | credit                    |
        | decision.automation | machine-alone             |
        | decision.weight     | main-factor               |
        | decision.outcomes   | refused                   |
        | output.kinds        | score-of-person           |
        | output.infers       | money-situation           |
        | people.locations    | AT                        |
        | people.groups       | borrowers, customers      |
        | data.about_people   | yes                       |
        | data.kinds          | contact, credit-history   |
        | data.form           | identifiable              |
        | sharing.recipients  | clients                   |
        | org.events          | people-request, complaint |
      When it is assessed as of 2026-11-28
      Then "eu-gdpr.art22.no-solely-automated-decision" applies
      And "eu-gdpr.art16-21.rights" applies
      And "eu-gdpr.art6.legal-basis" applies

    Scenario: eu.garante-luka-2025: a virtual friend that learns from what people tell it
      Given these answers:
        | org.kind                     | for-profit                                                |
        | org.established_in           | US                                                        |
        | org.sector                   | software-ai                                               |
        | market.places                | IT, US                                                    |
        | market.customers             | consumers-remote                                          |
        | role.deeds                   | built-it, sells-it                                        |
        | role.data                    | we-decide                                                 |
        | use.stage                    | live                                                      |
        | use.technology               | learns-or-generates                                       |
        | use.purposes                 | companionship, model-making                               |
        | people.locations             | IT, US                                                    |
        | people.groups                | service-users                                             |
        | interaction.direct           | two-way                                                   |
        | interaction.kind             | companionship                                             |
        | product.features             | open-to-public                                            |
        | data.about_people            | yes                                                       |
        | data.kinds                   | contact, messages                                         |
        | data.sources                 | person                                                    |
        | data.form                    | identifiable                                              |
        | children.ages                | under-13, age-13, age-14, age-15, age-16-17               |
        | children.attract             | likely-reached                                            |
        | interaction.companion_traits | humanlike-adaptive, meets-social-needs, personal-dialogue |
        | training.data                | own-people-data                                           |
      When it is assessed as of 2026-11-28
      Then "eu-gdpr.art6.legal-basis" applies
      And "eu-gdpr.art13-14.notice" applies
      And "eu-gdpr.art24-25.by-design" applies

    Scenario: eu.dpc-tiktok-china-2025: users' data opened from China
      Given these answers:
        | org.kind           | for-profit                      |
        | org.established_in | IE                              |
        | org.sector         | online-platform                 |
        | market.places      | EU                              |
        | market.customers   | consumers-remote                |
        | role.deeds         | built-it, offers-free           |
        | role.data          | we-decide                       |
        | use.stage          | live                            |
        | use.technology     | learns-or-generates             |
        | use.purposes       | search-recommend                |
        | online.services    | app, people-post                |
        | people.locations   | EU                              |
        | people.groups      | service-users                   |
        | data.about_people  | yes                             |
        | data.kinds         | contact, browsing, social-posts |
        | data.places        | CN                              |
        | data.form          | identifiable                    |
        | transfer.cover     | eu-clauses                      |
      When it is assessed as of 2026-11-28
      Then "eu-gdpr.art46.safeguards-and-tia" may apply
      And "eu-gdpr.art13-1f.transfer-notice" may apply

    Scenario: eu.cnil-caloga-2025: adverts mailed to people from prize games
      Given these answers:
        | org.kind            | for-profit                       |
        | org.established_in  | FR                               |
        | org.sector          | marketing-advertising            |
        | org.data_business   | sells-people-data                |
        | market.places       | FR                               |
        | market.customers    | businesses                       |
        | role.deeds          | uses-it                          |
        | role.data           | jointly                          |
        | use.stage           | live                             |
        | use.purposes        | marketing-outreach, data-trade   |
        | people.locations    | FR                               |
        | people.groups       | prospects                        |
        | outreach.channels   | email-text                       |
        | outreach.recipients | other-people                     |
        | sharing.recipients  | buyers-for-money, joint-partners |
        | data.about_people   | yes                              |
        | data.kinds          | contact                          |
        | data.sources        | bought, partners                 |
        | data.form           | identifiable                     |
        | data.grounds        | they-agreed                      |
      When it is assessed as of 2026-11-28
      Then "eu-gdpr.art5.principles" applies
      And "eu-gdpr.art6.legal-basis" applies
      And "fr-cpce.l34-5.electronic-marketing" applies

    Scenario: eu.garante-menarini-2025: patients' pictures kept long after a programme was trained
      Given these answers:
        | org.kind           | for-profit                        |
        | org.established_in | IT                                |
        | org.sector         | manufacturing                     |
        | market.places      | EU                                |
        | role.deeds         | built-it                          |
        | role.data          | we-decide                         |
        | use.stage          | lab-test                          |
        | use.technology     | learns-or-generates               |
        | use.purposes       | model-making, diagnosis-treatment |
        | product.regulated  | medical-device                    |
        | people.locations   | EU, US                            |
        | people.groups      | patients                          |
        | vendor.runs_it     | group-company, outside-firm       |
        | training.level     | from-scratch                      |
        | data.about_people  | yes                               |
        | data.kinds         | health, genetic                   |
        | data.sources       | partners                          |
        | data.form          | coded                             |
        | data.grounds       | they-agreed, research-statistics  |
      When it is assessed as of 2026-11-28
      Then "eu-gdpr.art5.principles" applies
      And "eu-gdpr.art13-14.notice" applies

    Scenario: eu.hdpa-deepseek-2025: a chat programme from China offered in Greek
      Given these answers:
        | org.kind           | for-profit                                  |
        | org.established_in | CN                                          |
        | org.sector         | software-ai                                 |
        | market.places      | EU                                          |
        | market.customers   | consumers-remote                            |
        | role.deeds         | built-it, offers-free, trains-general-model |
        | role.data          | we-decide                                   |
        | use.stage          | live                                        |
        | use.technology     | learns-or-generates                         |
        | use.purposes       | general-assistant                           |
        | people.locations   | GR                                          |
        | people.groups      | service-users                               |
        | interaction.direct | two-way                                     |
        | product.features   | open-to-public                              |
        | data.about_people  | yes                                         |
        | data.kinds         | contact, messages                           |
        | data.places        | CN                                          |
      When it is assessed as of 2026-11-28
      Then "eu-gdpr.art27.eu-representative" applies

    Scenario: eu.olg-koeln-meta-ai-2025: models trained on public posts
      Given these answers:
        | org.kind           | for-profit                     |
        | org.established_in | IE                             |
        | org.sector         | online-platform                |
        | market.places      | EU                             |
        | market.customers   | consumers-remote               |
        | role.deeds         | trains-general-model, built-it |
        | role.data          | we-decide                      |
        | use.stage          | planned                        |
        | use.technology     | learns-or-generates            |
        | use.purposes       | model-making                   |
        | online.services    | people-post, app               |
        | training.level     | from-scratch                   |
        | training.data      | own-people-data                |
        | people.locations   | EU                             |
        | people.groups      | service-users                  |
        | data.about_people  | yes                            |
        | data.kinds         | social-posts, pictures-voice   |
        | data.sources       | person                         |
        | data.new_use       | yes                            |
        | data.grounds       | own-interest                   |
      When it is assessed as of 2026-11-28
      Then "eu-gdpr.art6.legal-basis" applies

    Scenario: eu.bvwg-score-access-2025: a score nobody explains on request
      Given these answers:
        | org.kind            | for-profit                |
        | org.established_in  | AT                        |
        | org.sector          | finance-other             |
        | org.data_business   | sells-scores-or-reports   |
        | market.places       | AT                        |
        | market.customers    | businesses                |
        | role.deeds          | built-it, sells-it        |
        | role.data           | we-decide                 |
        | use.stage           | live                      |
        | use.technology      | learns-or-generates       |
        | use.purposes        | credit-scoring            |
        | decision.domains    | credit                    |
        | decision.automation | machine-alone             |
        | decision.weight     | main-factor               |
        | decision.outcomes   | refused                   |
        | output.kinds        | score-of-person           |
        | output.infers       | money-situation           |
        | people.locations    | AT                        |
        | people.groups       | borrowers, customers      |
        | data.about_people   | yes                       |
        | data.kinds          | contact, credit-history   |
        | data.form           | identifiable              |
        | sharing.recipients  | clients                   |
        | org.events          | people-request, complaint |
      When it is assessed as of 2026-11-28
      Then "eu-gdpr.art15.access" applies

    Scenario: eu.aepd-sidecu-2025: a gym entered by face only
      Given these answers:
        | org.kind           | for-profit                     |
        | org.established_in | ES                             |
        | org.sector         | retail-hospitality             |
        | market.places      | ES                             |
        | market.customers   | consumers-in-person            |
        | role.deeds         | uses-it                        |
        | role.data          | we-decide                      |
        | use.stage          | live                           |
        | use.purposes       | identity-check                 |
        | people.locations   | ES                             |
        | people.groups      | customers                      |
        | bio.uses           | identify-many, keeps-templates |
        | bio.settings       | shop-or-venue                  |
        | decision.domains   | account-access                 |
        | data.about_people  | yes                            |
        | data.kinds         | biometric                      |
        | data.form          | identifiable                   |
        | org.events         | complaint                      |
      When it is assessed as of 2026-11-28
      Then "eu-gdpr.art9.special-categories" applies
      And "eu-gdpr.art13-14.notice" applies
      And "eu-gdpr.art35.dpia" may apply

    Scenario: eu.hmbbfdi-credit-cards-2025: credit cards refused by a programme, and questions left without an answer
      Given these answers:
        | org.kind            | for-profit                                   |
        | org.established_in  | DE                                           |
        | org.sector          | bank                                         |
        | market.places       | DE                                           |
        | market.customers    | consumers-remote                             |
        | role.deeds          | uses-it                                      |
        | role.data           | we-decide                                    |
        | use.stage           | live                                         |
        | use.purposes        | credit-scoring                               |
        | credit.activity     | consumer-credit                              |
        | decision.domains    | credit                                       |
        | decision.automation | machine-alone                                |
        | decision.weight     | only-factor                                  |
        | decision.outcomes   | refused                                      |
        | people.locations    | DE                                           |
        | people.groups       | borrowers, customers                         |
        | org.events          | people-request, refused-someone              |
        | data.about_people   | yes                                          |
        | data.kinds          | contact, money, work-history, credit-history |
        | data.form           | identifiable                                 |
      When it is assessed as of 2026-11-28
      Then "eu-gdpr.art15.access" applies

    Scenario: eu.garante-clothoff-2025: a service that undresses people in pictures
      Given these answers:
        | org.kind           | for-profit                                          |
        | org.established_in | VG                                                  |
        | market.places      | IT                                                  |
        | market.customers   | consumers-remote                                    |
        | role.deeds         | built-it, sells-it, offers-free                     |
        | role.data          | we-decide                                           |
        | use.stage          | live                                                |
        | use.technology     | learns-or-generates                                 |
        | use.purposes       | images-video-sound                                  |
        | use.red_lines      | intimate-fakes                                      |
        | output.kinds       | image, video                                        |
        | output.depicts     | real-person-not-agreed, sexual, could-make-intimate |
        | people.locations   | IT                                                  |
        | people.groups      | service-users                                       |
        | product.features   | open-to-public                                      |
        | data.about_people  | yes                                                 |
        | data.kinds         | pictures-voice                                      |
        | data.form          | identifiable                                        |
        | children.attract   | likely-reached                                      |
      When it is assessed as of 2026-11-28
      Then "eu-gdpr.art5.principles" applies
      And "eu-gdpr.art24-25.by-design" applies

    Scenario: eu.rb-amsterdam-meta-feed-2025: a feed that forgets the user's choice
      Given these answers:
        | org.kind           | for-profit                |
        | org.established_in | IE                        |
        | org.sector         | online-platform           |
        | market.places      | EU                        |
        | market.customers   | consumers-remote          |
        | role.deeds         | built-it, uses-it         |
        | role.data          | we-decide                 |
        | use.stage          | live                      |
        | use.technology     | learns-or-generates       |
        | use.purposes       | search-recommend          |
        | online.services    | people-post, app, website |
        | output.kinds       | recommendation            |
        | people.locations   | NL                        |
        | people.groups      | service-users             |
        | data.about_people  | yes                       |
        | data.kinds         | browsing, social-posts    |
      When it is assessed as of 2026-11-28
      Then "eu-dsa.art27.recommender-transparency" may apply

    Scenario: eu.conseil-etat-amazon-2025: warehouse workers timed, on appeal
      Given these answers:
        | org.kind           | for-profit                             |
        | org.established_in | FR                                     |
        | org.sector         | transport-delivery, retail-hospitality |
        | market.places      | FR                                     |
        | role.deeds         | uses-it                                |
        | role.data          | we-decide                              |
        | use.stage          | live                                   |
        | use.purposes       | worker-monitoring, worker-management   |
        | people.locations   | FR                                     |
        | people.groups      | employees, contractors                 |
        | employment.uses    | monitoring, performance                |
        | output.kinds       | dashboard, score-of-person             |
        | output.infers      | work-performance                       |
        | vendor.runs_it     | group-company                          |
        | data.about_people  | yes                                    |
        | data.kinds         | work-history, pictures-voice           |
        | data.sources       | observed                               |
        | data.form          | identifiable                           |
        | data.grounds       | own-interest                           |
      When it is assessed as of 2026-11-28
      Then "eu-gdpr.art6.legal-basis" applies
      And "eu-gdpr.art5.principles" applies

    Scenario: eu.tj-nanterre-cse-2026: staff managed with AI without asking the committee
      Given these answers:
        | org.kind           | for-profit          |
        | org.established_in | FR                  |
        | org.worker_bodies  | staff-committee-fr  |
        | market.places      | FR                  |
        | role.deeds         | uses-it             |
        | role.data          | we-decide           |
        | use.stage          | live                |
        | use.technology     | learns-or-generates |
        | use.purposes       | worker-management   |
        | people.locations   | FR                  |
        | people.groups      | employees           |
      When it is assessed as of 2026-11-28
      Then "fr-ctrav.l2312-8.cse-consultation" may apply

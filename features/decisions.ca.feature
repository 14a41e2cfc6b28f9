Feature: What was punished before, done today: Canada
  A firm that does today what was done in a decision of rulesets/decisions.yaml; the title of each scenario begins with the id of its decision.

  Rule: Canada

    Scenario: ca.crtc-compu-finder-2015: advertising e-mails to gathered addresses
      Given these answers:
        | org.kind            | for-profit                   |
        | org.established_in  | CA-QC                        |
        | org.sector          | education                    |
        | market.places       | CA                           |
        | market.customers    | businesses                   |
        | role.deeds          | uses-it                      |
        | role.data           | we-decide                    |
        | use.stage           | live                         |
        | use.technology      | learns-or-generates          |
        | use.purposes        | marketing-outreach           |
        | outreach.channels   | email-text                   |
        | outreach.recipients | businesses                   |
        | people.locations    | CA-QC, CA-ON                 |
        | people.groups       | business-contacts, prospects |
        | data.about_people   | yes                          |
        | data.kinds          | contact                      |
        | data.sources        | web-scrape                   |
      When it is assessed as of 2026-11-28
      Then "ca-casl.s6.cem" applies

    Scenario: ca.crtc-individual-2017: commercial e-mails by a person in business alone
      Given these answers:
        | org.kind            | sole-trader         |
        | org.established_in  | CA                  |
        | market.places       | CA                  |
        | role.deeds          | uses-it             |
        | role.data           | we-decide           |
        | use.stage           | live                |
        | use.technology      | learns-or-generates |
        | use.purposes        | marketing-outreach  |
        | outreach.channels   | email-text          |
        | outreach.recipients | other-people        |
        | people.locations    | CA                  |
        | people.groups       | prospects           |
        | data.about_people   | yes                 |
        | data.kinds          | contact             |
      When it is assessed as of 2026-11-28
      Then "ca-casl.s6.cem" applies

    Scenario: ca.joint-cadillac-fairview-2020: mall maps that guess the age and sex of visitors
      Given these answers:
        | org.kind           | for-profit                      |
        | org.established_in | CA-ON                           |
        | org.sector         | real-estate                     |
        | market.places      | CA                              |
        | market.customers   | businesses, consumers-in-person |
        | role.deeds         | uses-it                         |
        | role.data          | we-decide                       |
        | use.stage          | live                            |
        | use.technology     | learns-or-generates             |
        | vendor.runs_it     | outside-firm                    |
        | vendor.places      | CA-ON                           |
        | people.locations   | CA-ON, CA-AB, CA-BC             |
        | people.groups      | public-visitors, customers      |
        | data.about_people  | yes                             |
        | data.form          | identifiable                    |
        | data.kinds         | biometric, pictures-voice       |
        | data.sources       | observed                        |
        | data.grounds       | own-interest                    |
        | bio.uses           | sort-by-trait, keeps-templates  |
        | bio.settings       | shop-or-venue, public-place     |
      When it is assessed as of 2026-11-28
      Then "ca-pipeda.p3.meaningful-consent" may apply
      And "ca-ab-pipa.s7-9.consent" may apply
      And "ca-bc-pipa.s6-9.consent" may apply

    Scenario: ca.joint-clearview-2021: faces gathered from the web and sold as a search
      Given these answers:
        | org.kind           | for-profit                     |
        | org.established_in | US-NY                          |
        | org.sector         | software-ai                    |
        | org.data_business  | sells-people-data              |
        | market.places      | US, CA                         |
        | market.customers   | public-bodies, businesses      |
        | role.deeds         | built-it, sells-it             |
        | role.data          | we-decide                      |
        | use.stage          | live                           |
        | use.technology     | learns-or-generates            |
        | use.red_lines      | face-scraping                  |
        | people.locations   | CA-ON, CA-QC, CA-AB, CA-BC     |
        | people.groups      | public-visitors                |
        | data.about_people  | yes                            |
        | data.form          | identifiable                   |
        | data.kinds         | biometric, pictures-voice      |
        | data.sources       | web-scrape, social-media       |
        | data.grounds       | own-interest                   |
        | bio.uses           | identify-many, keeps-templates |
      When it is assessed as of 2026-11-28
      Then "ca-pipeda.p3.meaningful-consent" may apply
      And "ca-ab-pipa.s7-9.consent" may apply
      And "ca-bc-pipa.s6-9.consent" may apply

    Scenario: ca.joint-tim-hortons-2022: a coffee app that follows its users
      Given these answers:
        | org.kind           | for-profit                            |
        | org.established_in | CA-ON                                 |
        | org.sector         | retail-hospitality                    |
        | market.places      | CA                                    |
        | market.customers   | consumers-remote, consumers-in-person |
        | role.deeds         | uses-it                               |
        | role.data          | we-decide                             |
        | use.stage          | live                                  |
        | use.technology     | learns-or-generates                   |
        | use.purposes       | ad-targeting                          |
        | online.services    | app                                   |
        | vendor.runs_it     | outside-firm                          |
        | vendor.places      | US                                    |
        | people.locations   | CA-ON, CA-QC, CA-AB, CA-BC            |
        | people.groups      | customers                             |
        | data.about_people  | yes                                   |
        | data.form          | identifiable                          |
        | data.kinds         | location                              |
        | data.sources       | observed                              |
        | output.infers      | whereabouts, interests-behaviour      |
      When it is assessed as of 2026-11-28
      Then "ca-pipeda.s5-3.appropriate-purpose" applies
      And "ca-pipeda.p3.meaningful-consent" applies
      And "ca-pipeda.p1.accountability" applies
      And "ca-ab-pipa.s7-9.consent" applies
      And "ca-bc-pipa.s6-9.consent" applies

    Scenario: ca.opc-home-depot-2023: e-mail addresses for receipts passed on to measure adverts
      Given these answers:
        | org.kind           | for-profit                            |
        | org.established_in | CA-ON                                 |
        | org.sector         | retail-hospitality                    |
        | market.places      | CA                                    |
        | market.customers   | consumers-in-person, consumers-remote |
        | role.deeds         | uses-it                               |
        | role.data          | we-decide                             |
        | use.stage          | live                                  |
        | use.technology     | learns-or-generates                   |
        | use.purposes       | ad-targeting                          |
        | people.locations   | CA-ON                                 |
        | people.groups      | customers                             |
        | data.about_people  | yes                                   |
        | data.form          | coded                                 |
        | data.kinds         | contact, money                        |
        | data.sources       | person                                |
        | data.new_use       | yes                                   |
        | sharing.recipients | ad-networks, id-matchers              |
        | sharing.places     | US                                    |
      When it is assessed as of 2026-11-28
      Then "ca-pipeda.p3.meaningful-consent" applies

    Scenario: ca.oipc-canadian-tire-2023: shops that compare faces with a list of suspects
      Given these answers:
        | org.kind           | for-profit                             |
        | org.established_in | CA-BC                                  |
        | org.sector         | retail-hospitality                     |
        | market.places      | CA-BC                                  |
        | market.customers   | consumers-in-person                    |
        | role.deeds         | uses-it                                |
        | role.data          | we-decide                              |
        | use.stage          | live                                   |
        | use.technology     | learns-or-generates                    |
        | use.purposes       | fraud-security, surveillance           |
        | people.locations   | CA-BC                                  |
        | people.groups      | customers, employees, public-visitors  |
        | data.about_people  | yes                                    |
        | data.form          | identifiable                           |
        | data.kinds         | biometric, pictures-voice, allegations |
        | data.sources       | observed                               |
        | bio.uses           | identify-many, keeps-templates         |
        | bio.settings       | shop-or-venue                          |
      When it is assessed as of 2026-11-28
      Then "ca-bc-pipa.s6-9.consent" may apply
      And "ca-bc-pipa.s10-11.notice-purpose" may apply

    Scenario: ca.opc-aylo-2024: a video site that takes the word of whoever uploads
      Given these answers:
        | org.kind           | for-profit                       |
        | org.established_in | CA-QC, CY                        |
        | org.sector         | online-platform                  |
        | market.places      | CA                               |
        | market.customers   | consumers-remote                 |
        | role.deeds         | uses-it                          |
        | role.data          | we-decide                        |
        | use.stage          | live                             |
        | use.technology     | learns-or-generates              |
        | use.purposes       | search-recommend                 |
        | online.services    | website, people-post             |
        | people.locations   | CA-ON, CA-QC                     |
        | people.groups      | service-users, public-visitors   |
        | data.about_people  | yes                              |
        | data.form          | identifiable                     |
        | data.kinds         | pictures-voice, sex-life         |
        | data.sources       | partners                         |
        | org.events         | complaint, image-removal-request |
      When it is assessed as of 2026-11-28
      Then "ca-pipeda.p3.meaningful-consent" applies
      And "ca-pipeda.p1.accountability" applies

    Scenario: ca.cai-transcontinental-2024: staff let in by their faces
      Given these answers:
        | org.kind           | for-profit                  |
        | org.established_in | CA-QC                       |
        | org.sector         | manufacturing               |
        | market.places      | CA-QC                       |
        | market.customers   | businesses                  |
        | role.deeds         | uses-it                     |
        | role.data          | we-decide                   |
        | use.stage          | live                        |
        | use.technology     | learns-or-generates         |
        | use.purposes       | identity-check              |
        | people.locations   | CA-QC                       |
        | people.groups      | employees                   |
        | data.about_people  | yes                         |
        | data.form          | identifiable                |
        | data.kinds         | biometric                   |
        | data.sources       | person                      |
        | data.grounds       | they-agreed                 |
        | bio.uses           | verify-one, keeps-templates |
        | bio.settings       | workplace                   |
      When it is assessed as of 2026-11-28
      Then "ca-qc-p391.s4-5.necessity" may apply

    Scenario: ca.fca-facebook-2024: a network that lets other apps read profiles
      Given these answers:
        | org.kind           | for-profit                           |
        | org.established_in | US-CA                                |
        | org.sector         | online-platform                      |
        | market.places      | CA                                   |
        | market.customers   | consumers-remote, businesses         |
        | role.deeds         | built-it, offers-free                |
        | role.data          | we-decide                            |
        | use.stage          | live                                 |
        | use.technology     | learns-or-generates                  |
        | online.services    | website, app, people-post, messaging |
        | people.locations   | CA-ON                                |
        | people.groups      | service-users                        |
        | data.about_people  | yes                                  |
        | data.form          | identifiable                         |
        | data.kinds         | contact, social-posts, politics      |
        | data.sources       | person, observed                     |
        | sharing.recipients | other-firms                          |
      When it is assessed as of 2026-11-28
      Then "ca-pipeda.p3.meaningful-consent" may apply
      And "ca-pipeda.p7.safeguards" may apply

    Scenario: ca.cai-metro-2025: a grocer that plans to look for thieves by their faces
      Given these answers:
        | org.kind           | for-profit                     |
        | org.established_in | CA-QC                          |
        | org.sector         | retail-hospitality             |
        | market.places      | CA-QC                          |
        | market.customers   | consumers-in-person            |
        | role.deeds         | uses-it                        |
        | role.data          | we-decide                      |
        | use.stage          | planned                        |
        | use.technology     | learns-or-generates            |
        | use.purposes       | fraud-security, surveillance   |
        | people.locations   | CA-QC                          |
        | people.groups      | customers, public-visitors     |
        | data.about_people  | yes                            |
        | data.form          | identifiable                   |
        | data.kinds         | biometric, allegations         |
        | data.sources       | observed                       |
        | bio.uses           | identify-many, keeps-templates |
        | bio.settings       | shop-or-venue                  |
      When it is assessed as of 2026-11-28
      Then "ca-qc-lccjti.s44.biometric-id" applies

    Scenario: ca.joint-tiktok-2025: a video network that profiles children
      Given these answers:
        | org.kind           | for-profit                                                |
        | org.established_in | SG                                                        |
        | org.sector         | online-platform                                           |
        | market.places      | CA                                                        |
        | market.customers   | consumers-remote, businesses                              |
        | role.deeds         | built-it, offers-free                                     |
        | role.data          | we-decide                                                 |
        | use.stage          | live                                                      |
        | use.technology     | learns-or-generates                                       |
        | use.purposes       | ad-targeting, search-recommend                            |
        | online.services    | app, website, people-post                                 |
        | product.features   | open-to-public, privacy-settings                          |
        | people.locations   | CA-ON, CA-QC, CA-AB, CA-BC                                |
        | people.groups      | service-users                                             |
        | children.ages      | under-13, age-13, age-14, age-15, age-16-17               |
        | children.attract   | likely-reached                                            |
        | data.about_people  | yes                                                       |
        | data.form          | identifiable                                              |
        | data.kinds         | browsing, location, pictures-voice, biometric, device-ids |
        | data.sources       | person, observed                                          |
        | data.places        | CN, SG, US                                                |
        | output.infers      | interests-behaviour, whereabouts                          |
        | bio.uses           | sort-by-trait                                             |
      When it is assessed as of 2026-11-28
      Then "ca-pipeda.s5-3.appropriate-purpose" applies
      And "ca-pipeda.p3.meaningful-consent" applies
      And "ca-qc-p391.s8-1.profiling-notice" applies
      And "ca-qc-p391.s9-1.default-privacy" applies

    Scenario: ca.on-ipc-otter-2025: a note-taking AI in a meeting about patients
      Given these answers:
        | org.kind              | public-body                                   |
        | org.established_in    | CA-ON                                         |
        | org.sector            | health-care                                   |
        | market.places         | CA-ON                                         |
        | role.deeds            | uses-it                                       |
        | role.data             | we-decide                                     |
        | use.stage             | live                                          |
        | use.technology        | learns-or-generates                           |
        | use.purposes          | meeting-call-notes, translation-transcription |
        | health.activity       | treats-patients                               |
        | interaction.listening | records-speech, outside-firm-listens          |
        | vendor.runs_it        | outside-firm                                  |
        | vendor.places         | US                                            |
        | people.locations      | CA-ON                                         |
        | people.groups         | patients                                      |
        | data.about_people     | yes                                           |
        | data.form             | identifiable                                  |
        | data.kinds            | health, pictures-voice                        |
        | data.sources          | person                                        |
        | org.events            | breach                                        |
        | incident.cause        | put-into-tool                                 |
        | incident.people_hit   | CA-ON: 7                                      |
      When it is assessed as of 2026-11-28
      Then "ca-on-phipa.custodian-ai" applies
      And "ca-on-phipa.breach" applies

Feature: What was punished before, done today: Japan
  A firm that does today what was done in a decision of rulesets/decisions.yaml; the title of each scenario begins with the id of its decision.

  Rule: Japan

    Scenario: jp.ppc-recruit-career-2019: a score of students sold to employers without asking them
      Given these answers:
        | org.kind           | for-profit                               |
        | org.established_in | JP                                       |
        | market.places      | JP                                       |
        | role.data          | we-decide                                |
        | use.stage          | live                                     |
        | use.technology     | learns-or-generates                      |
        | people.locations   | JP                                       |
        | data.about_people  | yes                                      |
        | data.form          | identifiable                             |
        | org.sector         | recruitment-agency, online-platform      |
        | org.data_business  | sells-scores-or-reports                  |
        | market.customers   | businesses, consumers-remote             |
        | role.deeds         | built-it, sells-it                       |
        | use.purposes       | recruitment                              |
        | employment.uses    | assess-candidates                        |
        | decision.domains   | job                                      |
        | output.kinds       | score-of-person, prediction-about-person |
        | people.groups      | applicants, students                     |
        | data.kinds         | contact, browsing                        |
        | data.sources       | observed, clients                        |
        | sharing.recipients | clients, buyers-for-money                |
      When it is assessed as of 2026-11-28
      Then "jp-appi.art27-1.third-party-consent" may apply

    Scenario: jp.ppc-recruit-clients-2019: an employer that buys a score of its applicants
      Given these answers:
        | org.kind           | for-profit                       |
        | org.established_in | JP                               |
        | market.places      | JP                               |
        | role.data          | we-decide                        |
        | use.stage          | live                             |
        | use.technology     | learns-or-generates              |
        | people.locations   | JP                               |
        | data.about_people  | yes                              |
        | data.form          | identifiable                     |
        | org.sector         | manufacturing                    |
        | role.deeds         | relies-on-others-result, uses-it |
        | use.purposes       | recruitment                      |
        | employment.uses    | assess-candidates                |
        | decision.domains   | job                              |
        | vendor.runs_it     | outside-firm                     |
        | vendor.places      | JP                               |
        | people.groups      | applicants                       |
        | data.kinds         | contact                          |
        | data.sources       | person                           |
        | output.kinds       | prediction-about-person          |
        | sharing.recipients | other-firms                      |
      When it is assessed as of 2026-11-28
      Then "jp-appi.art21.notice" may apply
      And "jp-appi.art27-1.third-party-consent" may apply
      And "jp-appi.art25.processor-supervision" may apply

    Scenario: jp.ppc-line-2021: a messaging service whose engineers abroad can read along
      Given these answers:
        | org.kind           | for-profit                  |
        | org.established_in | JP                          |
        | market.places      | JP                          |
        | role.data          | we-decide                   |
        | use.stage          | live                        |
        | use.technology     | learns-or-generates         |
        | people.locations   | JP                          |
        | data.about_people  | yes                         |
        | data.form          | identifiable                |
        | org.sector         | online-platform             |
        | market.customers   | consumers-remote            |
        | role.deeds         | built-it, offers-free       |
        | online.services    | app, messaging              |
        | vendor.runs_it     | outside-firm, group-company |
        | vendor.places      | CN                          |
        | vendor.contract    | data-terms                  |
        | people.groups      | service-users               |
        | data.kinds         | messages, contact           |
        | data.sources       | person                      |
        | data.places        | JP, CN, KR                  |
      When it is assessed as of 2026-11-28
      Then "jp-appi.art25.processor-supervision" may apply
      And "jp-appi.art28-1.foreign-transfer" may apply

    Scenario: jp.ppc-bankrupts-2022-03: a database of bankrupts open to all
      Given these answers:
        | org.kind           | for-profit                  |
        | org.established_in | JP                          |
        | market.places      | JP                          |
        | role.data          | we-decide                   |
        | use.stage          | live                        |
        | use.technology     | learns-or-generates         |
        | people.locations   | JP                          |
        | data.about_people  | yes                         |
        | data.form          | identifiable                |
        | role.deeds         | built-it, offers-free       |
        | use.purposes       | search-recommend            |
        | online.services    | website, public-information |
        | people.groups      | public-visitors             |
        | data.kinds         | contact, money              |
        | data.sources       | public-records              |
        | sharing.recipients | public                      |
        | org.events         | people-request              |
      When it is assessed as of 2026-11-28
      Then "jp-appi.art27-1.third-party-consent" may apply

    Scenario: jp.ppc-bankrupts-2022-11: a map of bankrupts, taken down for money
      Given these answers:
        | org.kind           | for-profit                  |
        | org.established_in | JP                          |
        | market.places      | JP                          |
        | role.data          | we-decide                   |
        | use.stage          | live                        |
        | use.technology     | learns-or-generates         |
        | people.locations   | JP                          |
        | data.about_people  | yes                         |
        | data.form          | identifiable                |
        | role.deeds         | built-it, offers-free       |
        | use.purposes       | search-recommend            |
        | online.services    | website, public-information |
        | people.groups      | public-visitors             |
        | data.kinds         | contact, money              |
        | data.sources       | public-records              |
        | sharing.recipients | public                      |
        | org.events         | people-request              |
      When it is assessed as of 2026-11-28
      Then "jp-appi.art19.no-improper-use" may apply
      And "jp-appi.art21.notice" may apply
      And "jp-appi.art27-1.third-party-consent" may apply

    Scenario: jp.ppc-openai-2023: a chat service trained on the web
      Given these answers:
        | org.kind           | for-profit                                            |
        | org.established_in | US-CA                                                 |
        | market.places      | JP                                                    |
        | role.data          | we-decide                                             |
        | use.stage          | live                                                  |
        | use.technology     | learns-or-generates                                   |
        | people.locations   | JP                                                    |
        | data.about_people  | yes                                                   |
        | data.form          | identifiable                                          |
        | org.sector         | software-ai                                           |
        | market.customers   | consumers-remote, businesses                          |
        | role.deeds         | built-it, trains-general-model, offers-free, sells-it |
        | use.purposes       | model-making, general-assistant                       |
        | interaction.direct | two-way                                               |
        | product.features   | open-to-public                                        |
        | people.groups      | service-users, public-visitors                        |
        | data.kinds         | health, convictions, contact, messages                |
        | data.sources       | web-scrape, person                                    |
        | training.level     | from-scratch                                          |
        | training.data      | web-scraped, own-people-data                          |
      When it is assessed as of 2026-11-28
      Then "jp-appi.art20-2.special-care-consent" may apply
      And "jp-appi.art21.notice" may apply

    Scenario: jp.ppc-toyota-2023: cars whose whereabouts lie open in the cloud
      Given these answers:
        | org.kind           | for-profit                      |
        | org.established_in | JP                              |
        | market.places      | JP                              |
        | role.data          | we-decide                       |
        | use.stage          | live                            |
        | use.technology     | learns-or-generates             |
        | people.locations   | JP                              |
        | data.about_people  | yes                             |
        | data.form          | identifiable                    |
        | org.sector         | manufacturing                   |
        | market.customers   | consumers-in-person             |
        | role.deeds         | built-it, ai-inside-own-product |
        | use.purposes       | product-function                |
        | product.features   | connected-product               |
        | product.regulated  | vehicle-ship-aircraft           |
        | vendor.runs_it     | group-company                   |
        | vendor.places      | JP                              |
        | vendor.contract    | data-terms                      |
        | people.groups      | customers                       |
        | data.kinds         | location, device-ids            |
        | data.sources       | observed                        |
        | org.events         | breach                          |
        | incident.cause     | at-supplier                     |
      When it is assessed as of 2026-11-28
      Then "jp-appi.art25.processor-supervision" may apply
      And "jp-appi.art24.staff-supervision" may apply

    Scenario: jp.ppc-ntt-procx-2024: a call centre whose supplier lets data go
      Given these answers:
        | org.kind            | for-profit                 |
        | org.established_in  | JP                         |
        | market.places       | JP                         |
        | role.data           | for-clients                |
        | use.stage           | live                       |
        | use.technology      | learns-or-generates        |
        | people.locations    | JP                         |
        | data.about_people   | yes                        |
        | data.form           | identifiable               |
        | org.sector          | call-centre                |
        | market.customers    | businesses, public-bodies  |
        | role.deeds          | uses-it                    |
        | use.purposes        | customer-chat              |
        | vendor.runs_it      | group-company              |
        | vendor.places       | JP                         |
        | people.groups       | customers                  |
        | data.kinds          | contact                    |
        | data.sources        | clients                    |
        | org.events          | breach                     |
        | incident.cause      | at-supplier, staff-took-it |
        | incident.people_hit | JP: 9280000                |
      When it is assessed as of 2026-11-28
      Then "jp-appi.art23.security-control" applies
      And "jp-appi.art25.processor-supervision" may apply

    Scenario: jp.ppc-yotsuya-otsuka-2024: a school whose teacher takes the data of pupils
      Given these answers:
        | org.kind            | for-profit          |
        | org.established_in  | JP                  |
        | market.places       | JP                  |
        | role.data           | we-decide           |
        | use.stage           | live                |
        | use.technology      | learns-or-generates |
        | people.locations    | JP                  |
        | data.about_people   | yes                 |
        | data.form           | identifiable        |
        | org.sector          | education           |
        | market.customers    | consumers-in-person |
        | role.deeds          | uses-it             |
        | use.purposes        | accounting-admin    |
        | people.groups       | students, employees |
        | children.ages       | under-13            |
        | data.kinds          | contact, education  |
        | data.sources        | person              |
        | org.events          | breach              |
        | incident.cause      | staff-took-it       |
        | incident.data       | children            |
        | incident.people_hit | JP: 6               |
      When it is assessed as of 2026-11-28
      Then "jp-appi.art23.security-control" applies
      And "jp-appi.art26-1.breach-report" applies

    Scenario: jp.ppc-mk-system-2024: cloud software for payroll, hit by ransomware
      Given these answers:
        | org.kind           | for-profit                        |
        | org.established_in | JP                                |
        | market.places      | JP                                |
        | role.data          | for-clients                       |
        | use.stage          | live                              |
        | use.technology     | learns-or-generates               |
        | people.locations   | JP                                |
        | data.about_people  | yes                               |
        | data.form          | identifiable                      |
        | org.sector         | software-ai                       |
        | market.customers   | businesses                        |
        | market.contracts   | cloud-service                     |
        | role.deeds         | built-it, sells-it                |
        | use.purposes       | accounting-admin                  |
        | people.groups      | employees                         |
        | data.kinds         | contact, work-history, id-numbers |
        | data.sources       | clients                           |
        | org.events         | breach                            |
        | incident.cause     | attack-or-theft                   |
      When it is assessed as of 2026-11-28
      Then "jp-appi.art23.security-control" may apply

    Scenario: jp.tlrc-ibm-japan-2024: AI that advises on pay rises, and a union that asks
      Given these answers:
        | org.kind           | for-profit                |
        | org.established_in | JP                        |
        | market.places      | JP                        |
        | role.data          | we-decide                 |
        | use.stage          | live                      |
        | use.technology     | learns-or-generates       |
        | people.locations   | JP                        |
        | data.about_people  | yes                       |
        | data.form          | identifiable              |
        | org.headcount      | JP: 1000                  |
        | org.sector         | software-ai               |
        | org.worker_bodies  | union                     |
        | role.deeds         | built-it, uses-it         |
        | use.purposes       | worker-management         |
        | employment.uses    | pay-or-terms, performance |
        | decision.domains   | pay-or-promotion          |
        | decision.weight    | one-factor                |
        | people.groups      | employees                 |
        | data.kinds         | work-history, money       |
        | data.sources       | observed, person          |
        | output.kinds       | recommendation            |
        | org.events         | bargaining-request        |
      When it is assessed as of 2026-11-28
      Then "jp-union.art7.bargaining-on-ai" applies

Feature: What was punished before, done today
  Each decision of rulesets/decisions.yaml has a scenario whose title begins with its id: a firm that does today what was
  done there, in its own answers. A duty that was held to be broken must not come out as not applying.

  Rule: European Union

    Scenario: eu.cnil-clearview-2022: faces gathered from the web and sold as a search engine
      Given these answers:
        | org.kind           | for-profit                       |
        | org.established_in | US-NY                            |
        | market.places      | US                               |
        | role.deeds         | built-it, sells-it               |
        | role.data          | we-decide                        |
        | use.red_lines      | face-scraping                    |
        | use.stage          | live                             |
        | people.locations   | FR, US                           |
        | data.about_people  | yes                              |
        | data.kinds         | biometric                        |
        | data.sources       | web-scrape                       |
        | data.form          | identifiable                     |
        | data.grounds       | none                             |
      And the open question of law "eu-gdpr.profiling-gathered-data-follows-conduct" is settled as yes
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art6.legal-basis" applies
      And "eu-gdpr.art12.modalities" applies
      And "eu-gdpr.art15.access" applies
      And "eu-gdpr.art16-21.rights" applies

  Rule: United States

    Scenario: us.ftc-rite-aid-2023: shops that compare faces with a list of suspects
      Given these answers:
        | org.kind           | for-profit                 |
        | org.established_in | US-PA                      |
        | org.sector         | pharmacy                   |
        | market.places      | US-PA                      |
        | market.customers   | consumers-in-person        |
        | role.deeds         | uses-it                    |
        | use.stage          | live                       |
        | use.technology     | learns-or-generates        |
        | people.locations   | US-PA                      |
        | people.groups      | customers                  |
        | data.about_people  | yes                        |
        | data.kinds         | biometric                  |
      When it is assessed as of 2026-11-24
      Then "us-ftc-act.s5.unfairness" may apply

  Rule: Canada

    Scenario: ca.moffatt-air-canada-2024: a chat window that tells customers the wrong thing about refunds
      Given these answers:
        | org.kind           | for-profit                 |
        | org.established_in | CA-QC                      |
        | org.sector         | airline-airport            |
        | market.places      | CA                         |
        | market.customers   | consumers-remote           |
        | role.deeds         | uses-it                    |
        | use.stage          | live                       |
        | people.locations   | CA-BC                      |
        | people.groups      | customers                  |
        | interaction.direct | two-way                    |
        | interaction.kind   | customer-support           |
      When it is assessed as of 2026-11-24
      Then "ca-common-law.chatbot-accuracy" applies

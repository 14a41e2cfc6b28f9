Feature: UK GDPR, notice and rights
  What a small firm owes when a tool handles data about people.

  Rule: Articles 13 to 21 - notice and rights

    Scenario Outline: A notice is owed whether the data comes from the person or from elsewhere, scraped training data included: <source>
      Given the case "uk-workshop"
      And the answer to "data.sources" is "<source>"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art13-14.privacy-notice" applies

      Examples:
        | source     |
        | person     |
        | bought     |
        | web-scrape |

    Scenario: Research does not spare the first notice
      Given the case "uk-workshop"
      And the answer to "data.grounds" is "research-statistics"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art13-14.privacy-notice" applies

    Scenario Outline: The rights stand before anyone has asked, and fall due when somebody does: <event>
      Given the case "uk-workshop"
      And the answer to "org.events" is "<event>"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art12A-15.access-request" applies and is in force from 2020-12-31
      And "uk-gdpr.art16-21.rights" applies and is in force from 2020-12-31

      Examples:
        | event          |
        | none           |
        | people-request |

    Scenario: The right to object also stands against a recognised interest
      Given the case "uk-workshop"
      And the answer to "data.grounds" is "crime-emergency-safeguarding"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art16-21.rights" applies

Feature: The UK-US data bridge
  The United States is not trusted as a country. Who sends data to an American firm on the strength of its listing checks the list.

  Rule: SI 2023/1028 - check of the American receiver

    Scenario Outline: A shop whose chatbot runs in Texas checks the list since 12 October 2023: <day>
      Given the case "uk-us-shop"
      When it is assessed as of <day>
      Then "uk-us-data-bridge.check-recipient" applies and is <state> from 2023-10-12

      Examples:
        | day        | state    |
        | 2023-10-11 | upcoming |
        | 2023-10-12 | in force |
        | 2026-11-24 | in force |

    Scenario Outline: Who relies on the list checks it, who relies on a British tool need not: <cover>
      Given the case "uk-lender"
      And the answer to "vendor.places" is "US"
      And the answer to "transfer.cover" is "<cover>"
      When it is assessed as of 2026-11-24
      Then "uk-us-data-bridge.check-recipient" <verdict>

      Examples:
        | cover                        | verdict                                           |
        | dpf-uk-extension             | applies and is in force from 2023-10-12           |
        | dpf-listed, dpf-uk-extension | applies and is in force from 2023-10-12           |
        | dpf-listed                   | applies and is in force from 2023-10-12           |
        | dpf-staff-data               | applies and is in force from 2023-10-12           |
        | dpf-uk-extension, uk-agreement | applies and is in force from 2023-10-12         |
        | dpf-listed, uk-agreement     | does not apply because its conditions are not met |
        | dpf-listed, uk-addendum      | does not apply because its conditions are not met |
        | dpf-staff-data, group-rules  | does not apply because its conditions are not met |
        | dpf-listed, eu-clauses       | applies and is in force from 2023-10-12           |
        | uk-agreement                 | does not apply because its conditions are not met |
        | none                         | does not apply because its conditions are not met |

    Scenario: The listing that lies idle beside an Indian supplier needs no check
      Given the case "uk-lender"
      And the answer to "transfer.cover" is "dpf-uk-extension"
      When it is assessed as of 2026-11-24
      Then "uk-us-data-bridge.check-recipient" does not apply because its conditions are not met

    Scenario: Where the UK GDPR does not reach the use there is no transfer to check
      Given the case "uk-us-shop"
      And the answer to "people.locations" is "US-OH"
      When it is assessed as of 2026-11-24
      Then "uk-us-data-bridge.check-recipient" does not apply because its conditions are not met

    Scenario: The bridge is not open to banks, insurers and telephone firms
      Given the case "uk-us-shop"
      And the answer to "transfer.cover" is "dpf-listed, dpf-uk-extension, us-bank-or-telecom"
      When it is assessed as of 2026-11-24
      Then "uk-us-data-bridge.check-recipient" does not apply because of the exception "bank-insurer-telecom"

    Scenario Outline: The bridge is not open to press data (<context>)
      Given the case "uk-us-shop"
      And the answer to "org.sector" is "media-press"
      And the answer to "use.special_context" is "<context>"
      When it is assessed as of 2026-11-24
      Then "uk-us-data-bridge.check-recipient" <verdict>

      Examples:
        | context        | verdict                                              |
        | journalism     | does not apply because of the exception "press-data" |
        | art-literature | applies and is in force from 2023-10-12              |
        | none           | applies and is in force from 2023-10-12              |

    Scenario: As long as nobody knows what covers the transfer, the check may be due
      Given the case "uk-us-shop"
      And the answer to "transfer.cover" is not known
      When it is assessed as of 2026-11-24
      Then "uk-us-data-bridge.check-recipient" may apply, and "transfer.cover" would settle it

    Scenario: As long as the place of the supplier is not known, the check may be due
      Given the case "uk-us-shop"
      And the answer to "vendor.places" is not known
      And the answer to "data.places" is "GB"
      When it is assessed as of 2026-11-24
      Then "uk-us-data-bridge.check-recipient" may apply, and "vendor.places" would settle it

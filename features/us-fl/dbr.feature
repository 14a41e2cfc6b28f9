Feature: Florida Digital Bill of Rights, sale of sensitive data
  Any for-profit firm, of any size, asks before it sells.

  Rule: 501.715 - consent before a sale

    Scenario: From 1 July 2024: the day before
      Given the case "fl-list-seller"
      When it is assessed as of 2024-06-30
      Then "us-fl-dbr.sensitive-sale" applies and is upcoming from 2024-07-01

    Scenario: From 1 July 2024: the day itself
      Given the case "fl-list-seller"
      When it is assessed as of 2024-07-01
      Then "us-fl-dbr.sensitive-sale" applies and is in force from 2024-07-01

    Scenario Outline: A sale by a firm run for profit: <what>
      Given the case "fl-list-seller"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-fl-dbr.sensitive-sale" <verdict>

      Examples:
        | what                           | fact               | answer                 | verdict                                           |
        | for money                      | sharing.recipients | buyers-for-money       | applies                                           |
        | for another benefit            | sharing.recipients | buyers-for-other-value | applies                                           |
        | to researchers                 | sharing.recipients | researchers            | does not apply because its conditions are not met |
        | to nobody                      | sharing.recipients | none                   | does not apply because its conditions are not met |
        | self-employed                  | org.kind           | sole-trader            | applies                                           |
        | a non-profit                   | org.kind           | nonprofit              | does not apply because its conditions are not met |
        | a charity                      | org.kind           | charity                | does not apply because its conditions are not met |
        | a public body                  | org.kind           | public-body            | does not apply because its conditions are not met |
        | people in Georgia              | people.locations   | US-GA                  | does not apply because its conditions are not met |
        | a firm in Ohio                 | org.established_in | US-OH                  | applies                                           |
        | a firm of one                  | org.headcount      | US-FL: 1               | applies                                           |
        | turnover far below a billion   | org.turnover       | 100000 USD             | applies                                           |
        | data on business contacts only | people.groups      | business-contacts      | does not apply because its conditions are not met |

    Scenario Outline: Lists for rent and adverts: <what>
      Given the case "fl-list-seller"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-fl-dbr.sensitive-sale" <verdict>

      Examples:
        | what                        | fact               | answer        | verdict                                           |
        | rents out lists             | sharing.recipients | opt-out-lists | applies                                           |
        | an advertising network      | sharing.recipients | ad-networks   | may apply                                         |
        | a matcher of cookie numbers | sharing.recipients | id-matchers   | may apply                                         |
        | other firms, no return      | sharing.recipients | other-firms   | does not apply because its conditions are not met |

    Scenario Outline: Advertising held to be a sale: <what>
      Given the case "fl-list-seller"
      And the open question of law "us-fl-dbr.advertising-as-sale" is settled as yes
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-fl-dbr.sensitive-sale" <verdict>

      Examples:
        | what                        | fact               | answer       | verdict                                           |
        | an advertising network      | sharing.recipients | ad-networks  | applies                                           |
        | a matcher of cookie numbers | sharing.recipients | id-matchers  | applies                                           |
        | other firms, no return      | sharing.recipients | other-firms  | does not apply because its conditions are not met |
        | not sure about a network    | sharing.recipients | ad-networks? | may apply                                         |

    Scenario Outline: Advertising held to be no sale: <what>
      Given the case "fl-list-seller"
      And the open question of law "us-fl-dbr.advertising-as-sale" is settled as no
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-fl-dbr.sensitive-sale" <verdict>

      Examples:
        | what                        | fact               | answer           | verdict                                           |
        | an advertising network      | sharing.recipients | ad-networks      | does not apply because its conditions are not met |
        | a matcher of cookie numbers | sharing.recipients | id-matchers      | does not apply because its conditions are not met |
        | buyers                      | sharing.recipients | buyers-for-money | applies                                           |

    Scenario Outline: Sensitive data: <what>
      Given the case "fl-list-seller"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-fl-dbr.sensitive-sale" <verdict>

      Examples:
        | what              | fact               | answer            | verdict                                           |
        | intimate          | sharing.kinds_sold | intimate          | applies                                           |
        | health            | sharing.kinds_sold | health            | may apply                                         |
        | biometric         | sharing.kinds_sold | biometric         | applies                                           |
        | location          | sharing.kinds_sold | location          | applies                                           |
        | children          | sharing.kinds_sold | children          | applies                                           |
        | ordinary          | sharing.kinds_sold | ordinary          | does not apply because its conditions are not met |
        | not-our-customers | sharing.kinds_sold | not-our-customers | does not apply because its conditions are not met |

    Scenario Outline: Whether health data reveals a diagnosis, settled as <settled>
      Given the case "fl-list-seller"
      And the answer to "sharing.kinds_sold" is "health"
      And the open question of law "us-fl-dbr.health-diagnosis" is settled as <settled>
      When it is assessed as of 2026-11-24
      Then "us-fl-dbr.sensitive-sale" <verdict>

      Examples:
        | settled | verdict        |
        | yes     | applies        |
        | no      | does not apply |

    Scenario Outline: Without agreement the sale must stop: <what>
      Given the case "fl-list-seller"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-fl-dbr.sensitive-sale" <verdict>

      Examples:
        | what                   | fact         | answer       | verdict                     |
        | a yes                  | data.grounds | they-agreed  | stands in the tier "do-now" |
        | a clear yes            | data.grounds | explicit-yes | stands in the tier "do-now" |
        | only a business reason | data.grounds | own-interest | stands in the tier "stop"   |

    Scenario: While which data is sold is not known, it may apply
      Given the case "fl-list-seller"
      And the answer to "sharing.kinds_sold" is not known
      When it is assessed as of 2026-11-24
      Then "us-fl-dbr.sensitive-sale" may apply, and "sharing.kinds_sold" would settle it

  Rule: 501.703 - outside

    Scenario Outline: Financial institutions: <what>
      Given the case "fl-list-seller"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-fl-dbr.sensitive-sale" <verdict>

      Examples:
        | what                | fact       | answer              | verdict                                                         |
        | bank                | org.sector | bank                | does not apply because of the exception "financial-institution" |
        | lender              | org.sector | lender              | does not apply because of the exception "financial-institution" |
        | finance-other       | org.sector | finance-other       | does not apply because of the exception "financial-institution" |
        | insurer-life-health | org.sector | insurer-life-health | does not apply because of the exception "financial-institution" |
        | insurer-other       | org.sector | insurer-other       | does not apply because of the exception "financial-institution" |
        | investment          | org.sector | investment          | does not apply because of the exception "financial-institution" |
        | retail-hospitality  | org.sector | retail-hospitality  | applies                                                         |

    Scenario Outline: HIPAA entities: <what>
      Given the case "fl-list-seller"
      And the answer to "org.sector" is "software-ai"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-fl-dbr.sensitive-sale" <verdict>

      Examples:
        | what                    | fact            | answer               | verdict                                                |
        | bills electronically    | health.activity | bills-electronically | does not apply because of the exception "hipaa-entity" |
        | health plan             | health.activity | health-plan          | does not apply because of the exception "hipaa-entity" |
        | hosts records           | health.activity | hosts-records        | does not apply because of the exception "hipaa-entity" |
        | for care providers      | health.activity | for-care-providers   | does not apply because of the exception "hipaa-entity" |
        | a health app of its own | health.activity | consumer-health-app  | applies                                                |

    Scenario: The penalty may be tripled
      Given the case "fl-list-seller"
      When it is assessed as of 2026-11-28
      Then the highest fine for "us-fl-dbr.sensitive-sale" is "150000 USD"

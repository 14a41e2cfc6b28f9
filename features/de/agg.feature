Feature: General Equal Treatment Act of Germany, discrimination by a tool
  The act forbids disadvantage in employment, in mass contracts and private insurance, and, for race and ethnic origin, in every offer
  to the public. Buying the tool does not shift the liability.

  Rule: Sections 2(1) nos 1-2 and 7 - employment

    Scenario: A tool that ranks applicants must not put a protected group at a disadvantage
      Given the case "de-bakery-hiring"
      When it is assessed as of 2026-11-24
      Then "de-agg.adm-discrimination" applies and is in force from 2006-08-18

    Scenario Outline: Part played at work: <use> and <domain>
      Given the case "de-bakery-hiring"
      And the answer to "use.purposes" is "worker-management"
      And the answer to "employment.uses" is "<use>"
      And the answer to "decision.domains" is "<domain>"
      When it is assessed as of 2026-11-24
      Then "de-agg.adm-discrimination" <verdict>

      Examples:
        | use              | domain           | verdict        |
        | performance      | none             | applies        |
        | job-ad-targeting | none             | applies        |
        | scheduling       | none             | applies        |
        | none             | job              | applies        |
        | none             | pay-or-promotion | applies        |
        | none             | tasks-hours      | applies        |
        | monitoring       | none             | does not apply |
        | none             | low-stakes       | does not apply |

    Scenario: A maker that only sells the tool is not the one who chooses
      Given the case "de-bakery-hiring"
      And the answer to "role.deeds" is "built-it, sells-it"
      When it is assessed as of 2026-11-24
      Then "de-agg.adm-discrimination" does not apply because its conditions are not met

    Scenario: Whoever acts on another firm's score is bound
      Given the case "de-bakery-hiring"
      And the answer to "role.deeds" is "relies-on-others-result"
      When it is assessed as of 2026-11-24
      Then "de-agg.adm-discrimination" applies

    Scenario Outline: Firm in <place>, people in <people>
      Given the case "de-bakery-hiring"
      And the answer to "org.established_in" is "<place>"
      And the answer to "people.locations" is "<people>"
      When it is assessed as of 2026-11-24
      Then "de-agg.adm-discrimination" <verdict>

      Examples:
        | place | people | verdict        |
        | DE    | DE     | applies        |
        | FR    | DE     | applies        |
        | FR    | FR     | does not apply |

  Rule: Section 19 - customers

    Scenario: A shop that scores consumers before instalments is bound
      Given the case "de-furniture-instalments"
      When it is assessed as of 2026-11-24
      Then "de-agg.adm-discrimination" applies

    Scenario Outline: What consumers may be refused: <domain>
      Given the case "de-furniture-instalments"
      And the answer to "decision.domains" is "<domain>"
      When it is assessed as of 2026-11-24
      Then "de-agg.adm-discrimination" <verdict>

      Examples:
        | domain           | verdict                                           |
        | credit           | applies                                           |
        | other-finance    | applies                                           |
        | housing          | applies                                           |
        | insurance        | applies                                           |
        | education        | applies                                           |
        | health-care      | applies                                           |
        | essential-goods  | applies                                           |
        | price-or-terms   | applies                                           |
        | account-access   | applies                                           |
        | other-matter     | applies                                           |
        | public-benefits  | does not apply because its conditions are not met |
        | advertising-only | does not apply because its conditions are not met |
        | low-stakes       | does not apply because its conditions are not met |
        | none             | does not apply because its conditions are not met |

    Scenario Outline: Who the customers are: <customers>
      Given the case "de-furniture-instalments"
      And the answer to "market.customers" is "<customers>"
      When it is assessed as of 2026-11-24
      Then "de-agg.adm-discrimination" <verdict>

      Examples:
        | customers            | verdict        |
        | consumers-remote     | applies        |
        | consumers-in-person  | applies        |
        | businesses           | does not apply |

    Scenario: As long as it is not known what the tool decides, it may apply
      Given the case "de-furniture-instalments"
      And the answer to "decision.domains" is not known
      When it is assessed as of 2026-11-24
      Then "de-agg.adm-discrimination" may apply, and "decision.domains" would settle it

    Scenario Outline: Homes: <activity>
      Given the case "de-furniture-instalments"
      And the answer to "org.sector" is "real-estate"
      And the answer to "market.customers" is "none"
      And the answer to "use.purposes" is "tenant-screening"
      And the answer to "decision.domains" is "housing"
      And the answer to "housing.activity" is "<activity>"
      When it is assessed as of 2026-11-24
      Then "de-agg.adm-discrimination" <verdict>

      Examples:
        | activity           | verdict        |
        | lets-over-50       | applies        |
        | lets-up-to-50      | applies        |
        | agent              | applies        |
        | screens-for-others | does not apply |

    Scenario: A landlord whose tool only writes letters decides on no tenant
      Given the case "de-joinery-letters"
      And the answer to "org.sector" is "real-estate"
      And the answer to "housing.activity" is "lets-over-50"
      When it is assessed as of 2026-11-24
      Then "de-agg.adm-discrimination" does not apply because its conditions are not met

  Rule: Section 19(5) - letting in the house one lives in

    Scenario: Whether sharing the house takes the letting out is open, so the act may apply
      Given the case "de-furniture-instalments"
      And the answer to "org.sector" is "real-estate"
      And the answer to "use.purposes" is "tenant-screening"
      And the answer to "decision.domains" is "housing"
      And the answer to "housing.activity" is "lives-in-small-house"
      When it is assessed as of 2026-11-24
      Then "de-agg.adm-discrimination" may apply

    Scenario: Where it makes a close relationship, the act does not apply
      Given the case "de-furniture-instalments"
      And the answer to "org.sector" is "real-estate"
      And the answer to "use.purposes" is "tenant-screening"
      And the answer to "decision.domains" is "housing"
      And the answer to "housing.activity" is "lives-in-small-house"
      And the open question of law "de-agg.close-relationship" is settled as yes
      When it is assessed as of 2026-11-24
      Then "de-agg.adm-discrimination" does not apply because of the exception "own-small-house"

    Scenario Outline: The exception is for that letting only: <activity>, <domain>, <use>, settled as <how>
      Given the case "de-furniture-instalments"
      And the answer to "org.sector" is "real-estate"
      And the answer to "use.purposes" is "tenant-screening, worker-management"
      And the answer to "decision.domains" is "<domain>"
      And the answer to "employment.uses" is "<use>"
      And the answer to "employment.job_places" is "DE"
      And the answer to "housing.activity" is "<activity>"
      And the open question of law "de-agg.close-relationship" is settled as <how>
      When it is assessed as of 2026-11-24
      Then "de-agg.adm-discrimination" <verdict>

      Examples:
        | activity             | domain                   | use         | how | verdict        |
        | lives-in-small-house | housing                  | none        | yes | does not apply |
        | lives-in-small-house | housing                  | none        | no  | applies        |
        | lets-up-to-50        | housing                  | none        | yes | applies        |
        | lives-in-small-house | housing, credit          | none        | yes | applies        |
        | lives-in-small-house | housing, other-finance   | none        | yes | applies        |
        | lives-in-small-house | housing, insurance       | none        | yes | applies        |
        | lives-in-small-house | housing, education       | none        | yes | applies        |
        | lives-in-small-house | housing, health-care     | none        | yes | applies        |
        | lives-in-small-house | housing, essential-goods | none        | yes | applies        |
        | lives-in-small-house | housing, price-or-terms  | none        | yes | applies        |
        | lives-in-small-house | housing, account-access  | none        | yes | applies        |
        | lives-in-small-house | housing, other-matter    | none        | yes | applies        |
        | lives-in-small-house | housing, job             | none        | yes | applies        |
        | lives-in-small-house | housing, pay-or-promotion | none       | yes | applies        |
        | lives-in-small-house | housing, tasks-hours     | none        | yes | applies        |
        | lives-in-small-house | housing                  | performance | yes | applies        |
        | lives-in-small-house | housing                  | scheduling  | yes | applies        |

  Rule: The act of 2006

    Scenario Outline: On <day>
      Given the case "de-bakery-hiring"
      When it is assessed as of <day>
      Then "de-agg.adm-discrimination" applies and is <status> from 2006-08-18

      Examples:
        | day        | status   |
        | 2006-08-17 | upcoming |
        | 2006-08-18 | in force |

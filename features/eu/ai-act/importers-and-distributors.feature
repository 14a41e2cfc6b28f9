Feature: Artificial Intelligence Act, who brings in or passes on a high-risk system
  Regulation (EU) 2024/1689 as amended by Regulation (EU) 2026/1744.

  Rule: Article 23 - checks by the importer of a high-risk system

    Scenario Outline: The importer checks from 2 December 2027 (Annex III)
      Given the case "eu-exam-camera-importer"
      And the answer to "role.deeds" is "brings-in-foreign-brand"
      When it is assessed as of <day>
      Then the test "eu-ai-act.importer" is met
      And "eu-ai-act.art23.importer-checks" applies and is <state> from 2027-12-02

      Examples:
        | day | state |
        | 2026-11-24 | upcoming |
        | 2027-12-01 | upcoming |
        | 2027-12-02 | in force |

    Scenario Outline: For a product of Annex I from 2 August 2028 (Article 23)
      Given the case "eu-lift-safety-maker"
      And the answer to "role.deeds" is "brings-in-foreign-brand"
      When it is assessed as of <day>
      Then "eu-ai-act.art23.importer-checks" applies and is <state> from 2028-08-02

      Examples:
        | day | state |
        | 2027-12-02 | upcoming |
        | 2028-08-01 | upcoming |
        | 2028-08-02 | in force |

    Scenario: The other trader does not owe what the importer owes
      Given the case "eu-exam-camera-importer"
      And the answer to "role.deeds" is "resells-unchanged"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art23.importer-checks" does not apply because its conditions are not met

    Scenario: A mere user is no importer
      Given the case "eu-bakery-cv-ranker"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art23.importer-checks" does not apply because its conditions are not met

    Scenario: A tool that is not high-risk needs no such checks (Article 23)
      Given the case "eu-exam-camera-importer"
      And the answer to "role.deeds" is "brings-in-foreign-brand"
      And the answer to "use.purposes" is "tutoring"
      And the answer to "decision.domains" is "none"
      And the answer to "output.kinds" is "text"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.in-scope" is met
      And "eu-ai-act.art23.importer-checks" does not apply because its conditions are not met

    Scenario: A program that only applies rules written by people needs none (Article 23)
      Given the case "eu-exam-camera-importer"
      And the answer to "role.deeds" is "brings-in-foreign-brand"
      And the answer to "use.technology" is "fixed-rules"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art23.importer-checks" does not apply because its conditions are not met

    Scenario: An old tool needs none while its design stays (Article 23)
      Given the case "eu-exam-camera-importer"
      And the answer to "role.deeds" is "brings-in-foreign-brand"
      And the answer to "use.market_date" is "2027-12-01"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art23.importer-checks" does not apply because of the exception "already-on-the-market"

    Scenario: An old lift needs none either (Article 23)
      Given the case "eu-lift-safety-maker"
      And the answer to "role.deeds" is "brings-in-foreign-brand"
      And the answer to "use.market_date" is "2028-08-01"
      When it is assessed as of 2028-08-02
      Then "eu-ai-act.art23.importer-checks" does not apply because of the exception "already-on-the-market"

    Scenario: A lift that also does a job of Annex III is bound from the earlier day (Article 23)
      Given the case "eu-lift-safety-maker"
      And the answer to "role.deeds" is "brings-in-foreign-brand"
      And the answer to "use.market_date" is "2028-01-15"
      And the answer to "use.purposes" is "product-function, emergency-triage"
      And the answer to "decision.weight" is "one-factor"
      When it is assessed as of 2028-01-15
      Then "eu-ai-act.art23.importer-checks" applies and is in force from 2027-12-02

    Scenario Outline: The day of 2030 for old tools meant for authorities binds providers and users alone (Article 23)
      Given the case "eu-exam-camera-importer"
      And the answer to "role.deeds" is "brings-in-foreign-brand"
      And the answer to "use.market_date" is "2027-12-01"
      And the answer to "market.customers" is "public-bodies"
      And the answer to "org.public_work" is "supplies-eu-authority"
      When it is assessed as of <day>
      Then "eu-ai-act.art23.importer-checks" does not apply because of the exception "already-on-the-market"

      Examples:
        | day |
        | 2028-08-02 |
        | 2030-08-01 |
        | 2030-08-02 |

    Scenario: A new tool meant for authorities is bound from the first day (Article 23)
      Given the case "eu-exam-camera-importer"
      And the answer to "role.deeds" is "brings-in-foreign-brand"
      And the answer to "use.market_date" is "2027-12-02"
      And the answer to "market.customers" is "public-bodies"
      And the answer to "org.public_work" is "supplies-eu-authority"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art23.importer-checks" applies and is in force from 2027-12-02

    Scenario: What the firm does with the tool is not known (Article 23)
      Given the case "eu-exam-camera-importer"
      And the answer to "role.deeds" is not known
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art23.importer-checks" may apply, and "role.deeds" would settle it

  Rule: Article 24 - checks by the distributor of a high-risk system

    Scenario Outline: The distributor checks from 2 December 2027 (Annex III)
      Given the case "eu-exam-camera-importer"
      And the answer to "role.deeds" is "resells-unchanged"
      When it is assessed as of <day>
      Then the test "eu-ai-act.distributor" is met
      And "eu-ai-act.art24.distributor-checks" applies and is <state> from 2027-12-02

      Examples:
        | day | state |
        | 2026-11-24 | upcoming |
        | 2027-12-01 | upcoming |
        | 2027-12-02 | in force |

    Scenario Outline: For a product of Annex I from 2 August 2028 (Article 24)
      Given the case "eu-lift-safety-maker"
      And the answer to "role.deeds" is "resells-unchanged"
      When it is assessed as of <day>
      Then "eu-ai-act.art24.distributor-checks" applies and is <state> from 2028-08-02

      Examples:
        | day | state |
        | 2027-12-02 | upcoming |
        | 2028-08-01 | upcoming |
        | 2028-08-02 | in force |

    Scenario: The other trader does not owe what the distributor owes
      Given the case "eu-exam-camera-importer"
      And the answer to "role.deeds" is "brings-in-foreign-brand"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art24.distributor-checks" does not apply because its conditions are not met

    Scenario: A mere user is no distributor
      Given the case "eu-bakery-cv-ranker"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art24.distributor-checks" does not apply because its conditions are not met

    Scenario: A tool that is not high-risk needs no such checks (Article 24)
      Given the case "eu-exam-camera-importer"
      And the answer to "role.deeds" is "resells-unchanged"
      And the answer to "use.purposes" is "tutoring"
      And the answer to "decision.domains" is "none"
      And the answer to "output.kinds" is "text"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.in-scope" is met
      And "eu-ai-act.art24.distributor-checks" does not apply because its conditions are not met

    Scenario: A program that only applies rules written by people needs none (Article 24)
      Given the case "eu-exam-camera-importer"
      And the answer to "role.deeds" is "resells-unchanged"
      And the answer to "use.technology" is "fixed-rules"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art24.distributor-checks" does not apply because its conditions are not met

    Scenario: An old tool needs none while its design stays (Article 24)
      Given the case "eu-exam-camera-importer"
      And the answer to "role.deeds" is "resells-unchanged"
      And the answer to "use.market_date" is "2027-12-01"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art24.distributor-checks" does not apply because of the exception "already-on-the-market"

    Scenario: An old lift needs none either (Article 24)
      Given the case "eu-lift-safety-maker"
      And the answer to "role.deeds" is "resells-unchanged"
      And the answer to "use.market_date" is "2028-08-01"
      When it is assessed as of 2028-08-02
      Then "eu-ai-act.art24.distributor-checks" does not apply because of the exception "already-on-the-market"

    Scenario: A lift that also does a job of Annex III is bound from the earlier day (Article 24)
      Given the case "eu-lift-safety-maker"
      And the answer to "role.deeds" is "resells-unchanged"
      And the answer to "use.market_date" is "2028-01-15"
      And the answer to "use.purposes" is "product-function, emergency-triage"
      And the answer to "decision.weight" is "one-factor"
      When it is assessed as of 2028-01-15
      Then "eu-ai-act.art24.distributor-checks" applies and is in force from 2027-12-02

    Scenario Outline: The day of 2030 for old tools meant for authorities binds providers and users alone (Article 24)
      Given the case "eu-exam-camera-importer"
      And the answer to "role.deeds" is "resells-unchanged"
      And the answer to "use.market_date" is "2027-12-01"
      And the answer to "market.customers" is "public-bodies"
      And the answer to "org.public_work" is "supplies-eu-authority"
      When it is assessed as of <day>
      Then "eu-ai-act.art24.distributor-checks" does not apply because of the exception "already-on-the-market"

      Examples:
        | day |
        | 2028-08-02 |
        | 2030-08-01 |
        | 2030-08-02 |

    Scenario: A new tool meant for authorities is bound from the first day (Article 24)
      Given the case "eu-exam-camera-importer"
      And the answer to "role.deeds" is "resells-unchanged"
      And the answer to "use.market_date" is "2027-12-02"
      And the answer to "market.customers" is "public-bodies"
      And the answer to "org.public_work" is "supplies-eu-authority"
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art24.distributor-checks" applies and is in force from 2027-12-02

    Scenario: What the firm does with the tool is not known (Article 24)
      Given the case "eu-exam-camera-importer"
      And the answer to "role.deeds" is not known
      When it is assessed as of 2027-12-02
      Then "eu-ai-act.art24.distributor-checks" may apply, and "role.deeds" would settle it

    Scenario: An importer that is not established in the Union is no importer under the Act; reselling then makes it a distributor
      Given the case "eu-exam-camera-importer"
      And the answer to "role.deeds" is "brings-in-foreign-brand, resells-unchanged"
      And the answer to "org.established_in" is "CH"
      And the answer to "org.headcount" is "CH: 9"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.importer" is not met
      And the test "eu-ai-act.distributor" is met
      And "eu-ai-act.art23.importer-checks" does not apply because its conditions are not met
      And "eu-ai-act.art24.distributor-checks" applies and is in force from 2027-12-02

    Scenario: A reseller that puts its own name on the tool is provider, not distributor
      Given the case "eu-exam-camera-importer"
      And the answer to "role.deeds" is "resells-unchanged, own-name-on-it"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.distributor" is not met
      And the test "eu-ai-act.hr-provider" is met
      And "eu-ai-act.art24.distributor-checks" does not apply because its conditions are not met

    Scenario: An importer whose name is on the tool sees both sets of duties, since the answers do not tell which name it is
      Given the case "eu-exam-camera-importer"
      And the answer to "role.deeds" is "brings-in-foreign-brand, own-name-on-it"
      When it is assessed as of 2027-12-02
      Then the test "eu-ai-act.hr-provider" is met
      And "eu-ai-act.art23.importer-checks" applies and is in force from 2027-12-02
      And "eu-ai-act.art16.provider-conformity-package" applies and is in force from 2027-12-02

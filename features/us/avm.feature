Feature: Models that value homes for mortgages
  Lenders and others who take mortgages keep quality controls over models that value the home. Whether a model does so is asked as an open question.

  Rule: 12 U.S.C. 3354 and 12 CFR 1026.42(i) - quality control

    Scenario Outline: From 1 October 2025: <day>
      Given the case "us-fed-lender"
      And the answer to "credit.activity" is "mortgage"
      And the open question of law "us-avm.values-the-home" is settled as yes
      When it is assessed as of <day>
      Then "us-avm.quality-control" applies and is <state> from 2025-10-01

      Examples:
        | day        | state    |
        | 2025-09-30 | upcoming |
        | 2025-10-01 | in force |

    Scenario: Whether a model sets the value is open
      Given the case "us-fed-lender"
      And the answer to "credit.activity" is "mortgage"
      When it is assessed as of 2026-11-24
      Then "us-avm.quality-control" may apply

    Scenario: No model sets the value
      Given the case "us-fed-lender"
      And the answer to "credit.activity" is "mortgage"
      And the open question of law "us-avm.values-the-home" is settled as no
      When it is assessed as of 2026-11-24
      Then "us-avm.quality-control" does not apply because its conditions are not met

    Scenario Outline: Who takes mortgages: <what>
      Given the case "us-fed-lender"
      And the answer to "credit.activity" is "<credit>"
      And the answer to "housing.activity" is "<housing>"
      And the answer to "role.deeds" is "<deed>"
      And the open question of law "us-avm.values-the-home" is settled as yes
      When it is assessed as of 2026-11-24
      Then "us-avm.quality-control" <verdict>

      Examples:
        | what                            | credit          | housing           | deed     | verdict                                           |
        | a mortgage lender               | mortgage        | none              | uses-it  | applies                                           |
        | a broker of home loans          | consumer-credit | home-loans-or-ads | uses-it  | applies                                           |
        | a lender of small sums          | consumer-credit | none              | uses-it  | does not apply because its conditions are not met |
        | one that only sells the model   | mortgage        | none              | sells-it | does not apply because its conditions are not met |

    Scenario Outline: In the United States or not: <seat>, <market>, <people>
      Given the case "us-fed-lender"
      And the answer to "credit.activity" is "mortgage"
      And the answer to "org.established_in" is "<seat>"
      And the answer to "market.places" is "<market>"
      And the answer to "people.locations" is "<people>"
      And the open question of law "us-avm.values-the-home" is settled as yes
      When it is assessed as of 2026-11-24
      Then "us-avm.quality-control" <verdict>

      Examples:
        | seat  | market | people | verdict                                           |
        | CA-ON | CA-ON  | US-OH  | applies                                           |
        | CA-ON | CA-ON  | CA-ON  | does not apply because its conditions are not met |

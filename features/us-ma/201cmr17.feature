Feature: Massachusetts, written security programme
  Any size, any place: whoever holds identity, account or card numbers of residents keeps a written programme.

  Rule: 201 CMR 17.03 - the programme

    Scenario Outline: In full since 1 March 2010: <day>
      Given the case "ma-student-lender"
      And the answer to "data.kinds" is "contact, id-numbers"
      When it is assessed as of <day>
      Then "us-ma-201cmr17.security-programme" applies and is <state> from 2010-03-01

      Examples:
        | day        | state    |
        | 2010-02-28 | upcoming |
        | 2010-03-01 | in force |

    Scenario Outline: Whose data and which: <what>
      Given the case "ma-student-lender"
      And the answer to "data.kinds" is "contact, id-numbers"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-28
      Then "us-ma-201cmr17.security-programme" <verdict>

      Examples:
        | what                    | fact               | answer        | verdict                                           |
        | identity numbers        | people.locations   | US-MA         | applies                                           |
        | people in Vermont       | people.locations   | US-VT         | does not apply because its conditions are not met |
        | a firm in Ohio          | org.established_in | US-OH         | applies                                           |
        | a firm of one           | org.headcount      | US-MA: 1      | applies                                           |
        | works for a client      | role.data          | for-clients   | applies                                           |
        | an association          | org.kind           | nonprofit     | applies                                           |
        | a public body           | org.kind           | public-body   | does not apply because its conditions are not met |
        | only addresses          | data.kinds         | contact       | does not apply because its conditions are not met |
        | data on money           | data.kinds         | money         | may apply                                         |

    Scenario Outline: Data on money count if account or card numbers are among them: settled as <law>
      Given the case "ma-student-lender"
      And the answer to "data.kinds" is "contact, money"
      And the open question of law "us-ma-201cmr17.account-numbers" is settled as <law>
      When it is assessed as of 2026-11-28
      Then "us-ma-201cmr17.security-programme" <verdict>

      Examples:
        | law | verdict                                           |
        | yes | applies                                           |
        | no  | does not apply because its conditions are not met |

    Scenario: Which data are held is not known
      Given the case "ma-student-lender"
      And the answer to "data.kinds" is not known
      When it is assessed as of 2026-11-28
      Then "us-ma-201cmr17.security-programme" may apply, and "data.kinds" would settle it

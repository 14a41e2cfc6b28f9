Feature: Data Protection Act 2018, what stands beside the UK GDPR
  Three duties of the Act itself: hearing complaints, paying the yearly fee, and leaving anonymous data anonymous.

  Rule: Section 164A - complaints to the controller, from 19 June 2026

    Scenario Outline: Every controller hears complaints from 19 June 2026, whatever its size: <day>
      Given the case "uk-workshop"
      When it is assessed as of <day>
      Then "uk-dpa2018.s164A.complaints" applies and is <state> from 2026-06-19

      Examples:
        | day        | state    |
        | 2026-06-18 | upcoming |
        | 2026-06-19 | in force |
        | 2026-11-24 | in force |

    Scenario: A shop abroad that sells to Britain hears complaints too
      Given the case "uk-us-shop"
      When it is assessed as of 2026-11-24
      Then "uk-dpa2018.s164A.complaints" applies and is in force from 2026-06-19

    Scenario: A complaint that has arrived makes the duty due now
      Given the case "uk-workshop"
      And the answer to "org.events" is "complaint"
      When it is assessed as of 2026-11-24
      Then "uk-dpa2018.s164A.complaints" stands in the tier "do-now"

    Scenario: Who only works on a client's orders leaves complaints to the client
      Given the case "uk-transcriber"
      When it is assessed as of 2026-11-24
      Then "uk-dpa2018.s164A.complaints" does not apply because its conditions are not met

    Scenario: Without data on people there is nothing to complain about
      Given the case "uk-workshop"
      And the answer to "data.about_people" is "no"
      When it is assessed as of 2026-11-24
      Then "uk-dpa2018.s164A.complaints" does not apply because its conditions are not met

    Scenario: As long as it is not known whether the tool uses data on people, the duty may apply
      Given the case "uk-workshop"
      And the answer to "data.about_people" is not known
      When it is assessed as of 2026-11-24
      Then "uk-dpa2018.s164A.complaints" may apply, and "data.about_people" would settle it

  Rule: Section 137 - the yearly fee

    Scenario Outline: A lender pays the fee, in the amounts of 2018 and from 17 February 2025 in the new ones: <day>
      Given the case "uk-lender"
      When it is assessed as of <day>
      Then "uk-dpa2018.s137.data-protection-fee" applies and is <state> from <start>

      Examples:
        | day        | state    | start      |
        | 2018-05-24 | upcoming | 2018-05-25 |
        | 2018-05-25 | in force | 2018-05-25 |
        | 2025-02-16 | in force | 2018-05-25 |
        | 2025-02-17 | in force | 2025-02-17 |

    Scenario: A workshop that keeps data only for staff, accounts and its own advertising pays nothing
      Given the case "uk-workshop"
      When it is assessed as of 2026-11-24
      Then "uk-dpa2018.s137.data-protection-fee" does not apply because of the exception "only-basic-admin"

    Scenario: If it does more than that, it pays
      Given the case "uk-workshop"
      And the answer to "org.data_business" is "none"
      When it is assessed as of 2026-11-24
      Then "uk-dpa2018.s137.data-protection-fee" applies and is in force from 2025-02-17

    Scenario: As long as nobody knows what else it does with data, it may have to pay
      Given the case "uk-workshop"
      And the answer to "org.data_business" is not known
      When it is assessed as of 2026-11-24
      Then "uk-dpa2018.s137.data-protection-fee" may apply, and "org.data_business" would settle it

    Scenario Outline: A tool that does more with people's data puts the exemption in doubt: <fact> <answer>
      Given the case "uk-workshop"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then the test "uk-dpa2018.more-than-admin" is met
      And "uk-dpa2018.s137.data-protection-fee" may apply

      Examples:
        | fact               | answer                |
        | interaction.direct | two-way               |
        | decision.domains   | credit                |
        | decision.domains   | other-finance         |
        | decision.domains   | housing               |
        | decision.domains   | insurance             |
        | decision.domains   | education             |
        | decision.domains   | health-care           |
        | decision.domains   | public-benefits       |
        | decision.domains   | essential-goods       |
        | decision.domains   | justice               |
        | decision.domains   | price-or-terms        |
        | decision.domains   | account-access        |
        | decision.domains   | other-matter          |
        | use.purposes       | writing, surveillance |
        | use.purposes       | identity-check        |
        | use.purposes       | fraud-security        |
        | use.purposes       | background-checks     |
        | use.purposes       | data-trade            |

    Scenario Outline: Letters, staff matters and small things leave the exemption alone: <fact> <answer>
      Given the case "uk-workshop"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then the test "uk-dpa2018.more-than-admin" is not met
      And "uk-dpa2018.s137.data-protection-fee" does not apply because of the exception "only-basic-admin"

      Examples:
        | fact               | answer          |
        | interaction.direct | one-way         |
        | decision.domains   | tasks-hours     |
        | decision.domains   | low-stakes      |
        | use.purposes       | accounting-admin |

    Scenario: A chat tool that only staff talk to leaves the exemption alone
      Given the case "uk-workshop"
      And the answer to "interaction.direct" is "two-way"
      And the answer to "people.groups" is "employees"
      When it is assessed as of 2026-11-24
      Then the test "uk-dpa2018.more-than-admin" is not met
      And "uk-dpa2018.s137.data-protection-fee" does not apply because of the exception "only-basic-admin"

    Scenario: As long as nobody knows whether customers talk to the tool, the exemption is open
      Given the case "uk-workshop"
      And the answer to "interaction.direct" is not known
      When it is assessed as of 2026-11-24
      Then the test "uk-dpa2018.more-than-admin" is open
      And "uk-dpa2018.s137.data-protection-fee" may apply, and "interaction.direct" would settle it

    Scenario Outline: An adviser settles whether the exemption outlives the tool: <value>
      Given the case "uk-workshop"
      And the answer to "interaction.direct" is "two-way"
      And the open question of law "uk-dpa2018.fee-exempt-despite-ai" is settled as <value>
      When it is assessed as of 2026-11-24
      Then "uk-dpa2018.s137.data-protection-fee" <verdict>

      Examples:
        | value | verdict                                                    |
        | yes   | does not apply because of the exception "only-basic-admin" |
        | no    | applies and is in force from 2025-02-17                    |

    Scenario Outline: A <kind> that uses data for its members alone pays nothing, otherwise it pays: <value>
      Given the case "uk-lender"
      And the answer to "org.kind" is "<kind>"
      And the open question of law "uk-dpa2018.fee-not-for-profit" is settled as <value>
      When it is assessed as of 2026-11-24
      Then "uk-dpa2018.s137.data-protection-fee" <verdict>

      Examples:
        | kind      | value | verdict                                                  |
        | charity   | yes   | does not apply because of the exception "not-for-profit" |
        | nonprofit | yes   | does not apply because of the exception "not-for-profit" |
        | charity   | no    | applies and is in force from 2025-02-17                  |
        | nonprofit | no    | applies and is in force from 2025-02-17                  |
        | for-profit | yes  | applies and is in force from 2025-02-17                  |

    Scenario Outline: Until that is settled, a <kind> may have to pay
      Given the case "uk-lender"
      And the answer to "org.kind" is "<kind>"
      When it is assessed as of 2026-11-24
      Then "uk-dpa2018.s137.data-protection-fee" may apply

      Examples:
        | kind      |
        | charity   |
        | nonprofit |

    Scenario Outline: A public body and a self-employed person pay like everyone: <kind>
      Given the case "uk-lender"
      And the answer to "org.kind" is "<kind>"
      When it is assessed as of 2026-11-24
      Then "uk-dpa2018.s137.data-protection-fee" applies and is in force from 2025-02-17

      Examples:
        | kind        |
        | public-body |
        | sole-trader |

    Scenario Outline: The size of the firm sets the amount, not whether it pays (<staff> people, <turnover>)
      Given the case "uk-lender"
      And the answer to "org.headcount" is "GB: <staff>"
      And the answer to "org.turnover" is "<turnover>"
      When it is assessed as of 2026-11-24
      Then "uk-dpa2018.s137.data-protection-fee" applies and is in force from 2025-02-17

      Examples:
        | staff | turnover     |
        | 10    | 632001 GBP   |
        | 11    | 632000 GBP   |
        | 250   | 36000001 GBP |
        | 251   | 36000001 GBP |

    Scenario: Whether a shop without any British office pays is open
      Given the case "uk-us-shop"
      And the answer to "org.data_business" is "none"
      When it is assessed as of 2026-11-24
      Then "uk-dpa2018.s137.data-protection-fee" may apply

    Scenario Outline: The answer of the law settles it for the shop abroad: <value>
      Given the case "uk-us-shop"
      And the answer to "org.data_business" is "none"
      And the open question of law "uk-dpa2018.fee-without-uk-office" is settled as <value>
      When it is assessed as of 2026-11-24
      Then "uk-dpa2018.s137.data-protection-fee" <verdict>

      Examples:
        | value | verdict                                             |
        | yes   | applies and is in force from 2025-02-17             |
        | no    | does not apply because its conditions are not met   |

    Scenario: Who only works on a client's orders pays no fee
      Given the case "uk-transcriber"
      When it is assessed as of 2026-11-24
      Then "uk-dpa2018.s137.data-protection-fee" does not apply because its conditions are not met

  Rule: Section 171 - re-identification is an offence

    Scenario Outline: Working out who is behind data made anonymous by others is barred since 25 May 2018: <day>
      Given the case "uk-story-app"
      And the answer to "use.red_lines" is "re-identifies"
      And the answer to "data.form" is "anonymised-received"
      When it is assessed as of <day>
      Then "uk-dpa2018.s171.no-reidentification" applies and is <state> from 2018-05-25

      Examples:
        | day        | state    |
        | 2018-05-24 | upcoming |
        | 2018-05-25 | in force |
        | 2026-11-24 | in force |

    Scenario: It is a stop
      Given the case "uk-story-app"
      And the answer to "use.red_lines" is "re-identifies"
      When it is assessed as of 2026-11-24
      Then "uk-dpa2018.s171.no-reidentification" stands in the tier "stop"

    Scenario: A tool that does nothing of the kind is not concerned
      Given the case "uk-story-app"
      When it is assessed as of 2026-11-24
      Then "uk-dpa2018.s171.no-reidentification" does not apply because its conditions are not met

    Scenario: As long as nobody knows what the tool does, the ban may apply
      Given the case "uk-story-app"
      And the answer to "use.red_lines" is not known
      When it is assessed as of 2026-11-24
      Then "uk-dpa2018.s171.no-reidentification" may apply, and "use.red_lines" would settle it

    Scenario: Without any link to the United Kingdom the British ban is silent
      Given the case "uk-us-shop"
      And the answer to "use.red_lines" is "re-identifies"
      And the answer to "market.places" is "US-OH"
      And the answer to "people.locations" is "US-OH"
      When it is assessed as of 2026-11-24
      Then "uk-dpa2018.s171.no-reidentification" does not apply

    Scenario: A processor is bound as well
      Given the case "uk-transcriber"
      And the answer to "use.red_lines" is "re-identifies"
      When it is assessed as of 2026-11-24
      Then "uk-dpa2018.s171.no-reidentification" applies and is in force from 2018-05-25

    Scenario Outline: Undoing one's own work is no offence (<form>)
      Given the case "uk-story-app"
      And the answer to "use.red_lines" is "re-identifies"
      And the answer to "data.form" is "<form>"
      When it is assessed as of 2026-11-24
      Then "uk-dpa2018.s171.no-reidentification" does not apply because of the exception "own-data"

      Examples:
        | form                               |
        | anonymised-by-us                   |
        | anonymised-not-deleted             |
        | identifiable, anonymised-by-us     |

    Scenario Outline: Where data anonymised or coded by others is about, the ban holds (<form>)
      Given the case "uk-story-app"
      And the answer to "use.red_lines" is "re-identifies"
      And the answer to "data.form" is "<form>"
      When it is assessed as of 2026-11-24
      Then "uk-dpa2018.s171.no-reidentification" applies and is in force from 2018-05-25

      Examples:
        | form                                  |
        | identifiable                          |
        | anonymised-by-us, anonymised-received |
        | anonymised-by-us, coded               |

    Scenario Outline: What a client had made anonymous is not one's own (<role>)
      Given the case "uk-transcriber"
      And the answer to "role.data" is "<role>"
      And the answer to "use.red_lines" is "re-identifies"
      And the answer to "data.form" is "anonymised-by-us"
      When it is assessed as of 2026-11-24
      Then "uk-dpa2018.s171.no-reidentification" <verdict>

      Examples:
        | role                   | verdict                                            |
        | for-clients            | applies and is in force from 2018-05-25            |
        | we-decide, for-clients | applies and is in force from 2018-05-25            |
        | we-decide              | does not apply because of the exception "own-data" |
        | none                   | applies and is in force from 2018-05-25            |

    Scenario Outline: A defence is for the accused to prove, so it only opens the question: <context>
      Given the case "uk-story-app"
      And the answer to "use.red_lines" is "re-identifies"
      And the answer to "use.special_context" is "<context>"
      When it is assessed as of 2026-11-24
      Then "uk-dpa2018.s171.no-reidentification" may apply

      Examples:
        | context            |
        | law-required-crime |
        | journalism         |
        | art-literature     |
        | science-only       |

    Scenario Outline: Once the defence is settled, the ban falls or stands: <context>, <value>
      Given the case "uk-story-app"
      And the answer to "use.red_lines" is "re-identifies"
      And the answer to "use.special_context" is "<context>"
      And the open question of law "uk-dpa2018.s171-defence" is settled as <value>
      When it is assessed as of 2026-11-24
      Then "uk-dpa2018.s171.no-reidentification" <verdict>

      Examples:
        | context       | value | verdict                                           |
        | journalism    | yes   | does not apply because of the exception "defence" |
        | journalism    | no    | applies and is in force from 2018-05-25           |
        | military-security | yes | applies and is in force from 2018-05-25         |
        | none          | yes   | applies and is in force from 2018-05-25           |

Feature: ADA, disability and automated tests at work
  From 15 employees on, people must be able to ask for another form of a test, and no criterion may shut out disability without need.
  The EEOC's guide of 2022 is gone; the statute is not.

  Rule: 42 U.S.C. 12112 - accommodation and screening out

    Scenario: It binds from its statutory day: the day before
      Given the case "us-fed-workshop"
      When it is assessed as of 1994-07-25
      Then "us-ada.accommodation-and-screen-out" applies and is upcoming from 1994-07-26

    Scenario: It binds from its statutory day: the day itself
      Given the case "us-fed-workshop"
      When it is assessed as of 1994-07-26
      Then "us-ada.accommodation-and-screen-out" applies and is in force from 1994-07-26

    Scenario Outline: The number of staff in the United States: <what>
      Given the case "us-fed-workshop"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-ada.accommodation-and-screen-out" <verdict>

      Examples:
        | what                    | fact          | answer              | verdict                                           |
        | 14                      | org.headcount | US-MI: 14           | does not apply because its conditions are not met |
        | 15                      | org.headcount | US-MI: 15           | applies                                           |
        | 16                      | org.headcount | US-MI: 16           | applies                                           |
        | five here, fifty abroad | org.headcount | US-MI: 5, CA-ON: 50 | does not apply because its conditions are not met |

    Scenario: While the number of staff is not known, the duty may apply
      Given the case "us-fed-workshop"
      And the answer to "org.headcount" is not known
      When it is assessed as of 2026-11-24
      Then "us-ada.accommodation-and-screen-out" may apply, and "org.headcount" would settle it

    Scenario Outline: An employment agency is bound whatever its size: <what>
      Given the case "us-fed-workshop"
      And the answer to "org.sector" is "recruitment-agency"
      And the answer to "org.headcount" is "US-MI: 4"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-ada.accommodation-and-screen-out" <verdict>

      Examples:
        | what              | fact          | answer             | verdict                                           |
        | an agency of four | org.headcount | US-MI: 4           | applies                                           |
        | a shop of four    | org.sector    | retail-hospitality | does not apply because its conditions are not met |

    Scenario: An agency of four with no tie to the United States is not bound
      Given the case "us-fed-workshop"
      And the answer to "org.sector" is "recruitment-agency"
      And the answer to "org.headcount" is "FR: 4"
      And the answer to "org.established_in" is "FR"
      And the answer to "market.places" is "FR"
      And the answer to "people.locations" is "FR"
      When it is assessed as of 2026-11-24
      Then "us-ada.accommodation-and-screen-out" does not apply because its conditions are not met

    Scenario Outline: Each part in choosing, rating or dismissing people counts: <what>
      Given the case "us-fed-workshop"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-ada.accommodation-and-screen-out" <verdict>

      Examples:
        | what                      | fact            | answer                    | verdict                                           |
        | job-ad-targeting          | employment.uses | job-ad-targeting          | applies                                           |
        | sort-applications         | employment.uses | sort-applications         | applies                                           |
        | assess-candidates         | employment.uses | assess-candidates         | applies                                           |
        | recorded-video-interview  | employment.uses | recorded-video-interview  | applies                                           |
        | face-in-interview         | employment.uses | face-in-interview         | applies                                           |
        | ai-alone-picks-interviews | employment.uses | ai-alone-picks-interviews | applies                                           |
        | background-report         | employment.uses | background-report         | applies                                           |
        | availability-screen       | employment.uses | availability-screen       | applies                                           |
        | timed-tests-games         | employment.uses | timed-tests-games         | applies                                           |
        | promotion                 | employment.uses | promotion                 | applies                                           |
        | pay-or-terms              | employment.uses | pay-or-terms              | applies                                           |
        | renewal                   | employment.uses | renewal                   | applies                                           |
        | training-selection        | employment.uses | training-selection        | applies                                           |
        | tasks-by-person           | employment.uses | tasks-by-person           | applies                                           |
        | performance               | employment.uses | performance               | applies                                           |
        | discipline                | employment.uses | discipline                | applies                                           |
        | dismissal                 | employment.uses | dismissal                 | applies                                           |
        | selection-criteria        | employment.uses | selection-criteria        | applies                                           |
        | shift plans only          | employment.uses | scheduling                | does not apply because its conditions are not met |
        | watching staff only       | employment.uses | monitoring                | applies                                           |
        | nothing                   | employment.uses | none                      | does not apply because its conditions are not met |

    Scenario Outline: Only in the employer's own work: <what>
      Given the case "us-fed-workshop"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-ada.accommodation-and-screen-out" <verdict>

      Examples:
        | what                         | fact       | answer                  | verdict                                           |
        | uses the tool                | role.deeds | uses-it                 | applies                                           |
        | acts on another firm's score | role.deeds | relies-on-others-result | applies                                           |
        | only sells it                | role.deeds | built-it, sells-it      | may apply                                         |

    Scenario: While the tool's part in staff matters is not known, the duty may apply
      Given the case "us-fed-workshop"
      And the answer to "employment.uses" is not known
      When it is assessed as of 2026-11-24
      Then "us-ada.accommodation-and-screen-out" may apply, and "employment.uses" would settle it

  Rule: Suppliers of tools that decide about work - agents, or not

    Scenario Outline: A supplier may be bound as its clients' agent: <deeds>, <purpose>
      Given the case "us-fed-workshop"
      And the answer to "role.deeds" is "<deeds>"
      And the answer to "use.purposes" is "<purpose>"
      And the answer to "employment.uses" is "<uses>"
      When it is assessed as of 2026-11-28
      Then "us-ada.accommodation-and-screen-out" <verdict>

      Examples:
        | deeds               | purpose     | uses   | verdict                                           |
        | sells-it            | recruitment | sort-applications | may apply                                         |
        | licenses-to-others  | recruitment | sort-applications | may apply                                         |
        | offers-free         | recruitment | sort-applications | may apply                                         |
        | sells-it            | writing     | none   | does not apply because its conditions are not met |

    Scenario Outline: What a supplier of hiring software owes, the question settled as <how>
      Given the case "us-fed-workshop"
      And the answer to "role.deeds" is "sells-it"
      And the answer to "use.purposes" is "recruitment"
      And the answer to "employment.uses" is "sort-applications"
      And the answer to "org.headcount" is "US-MI: 4"
      And the open question of law "us.tool-supplier-as-agent" is settled as <how>
      When it is assessed as of 2026-11-28
      Then "us-ada.accommodation-and-screen-out" <verdict>

      Examples:
        | how | verdict        |
        | yes | applies        |
        | no  | does not apply |

    Scenario: A supplier that has nothing to do with the United States
      Given the case "us-fed-workshop"
      And the answer to "role.deeds" is "sells-it"
      And the answer to "use.purposes" is "recruitment"
      And the answer to "employment.uses" is "sort-applications"
      And the answer to "org.established_in" is "GB"
      And the answer to "market.places" is "GB"
      And the answer to "people.locations" is "GB"
      When it is assessed as of 2026-11-28
      Then "us-ada.accommodation-and-screen-out" does not apply because its conditions are not met

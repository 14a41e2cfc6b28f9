Feature: Florida, storage of electronic health records
  Offsite patient information stays in the United States, its territories or Canada.

  Rule: 408.051(3) - offsite storage

    Scenario: From 1 July 2023: the day before
      Given the case "fl-family-practice"
      When it is assessed as of 2023-06-30
      Then "us-fl-ehr.location" applies and is upcoming from 2023-07-01

    Scenario: From 1 July 2023: the day itself
      Given the case "fl-family-practice"
      When it is assessed as of 2023-07-01
      Then "us-fl-ehr.location" applies and is in force from 2023-07-01

    Scenario Outline: Certified software, Florida, patients: <what>
      Given the case "fl-family-practice"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-fl-ehr.location" <verdict>

      Examples:
        | what                  | fact              | answer                                | verdict                                           |
        | all three             | health.activity   | treats-patients, certified-records-us | applies                                           |
        | no certified software | health.activity   | treats-patients                       | does not apply because its conditions are not met |
        | patients in Georgia   | people.locations  | US-GA                                 | does not apply because its conditions are not met |
        | no data on people     | data.about_people | no                                    | does not apply because its conditions are not met |
        | a pharmacy            | org.sector        | pharmacy                              | applies                                           |
        | a care home           | org.sector        | social-care                           | applies                                           |

    Scenario Outline: Information on patients: <what>
      Given the case "fl-family-practice"
      And the answer to "<fact1>" is "<answer1>"
      And the answer to "<fact2>" is "<answer2>"
      When it is assessed as of 2026-11-24
      Then "us-fl-ehr.location" <verdict>

      Examples:
        | what                   | fact1         | answer1   | fact2      | answer2    | verdict                                           |
        | patient names          | people.groups | patients  | data.kinds | contact    | applies                                           |
        | health data            | people.groups | customers | data.kinds | health     | applies                                           |
        | disability data        | people.groups | customers | data.kinds | disability | applies                                           |
        | genetic data           | people.groups | customers | data.kinds | genetic    | applies                                           |
        | other-omic data        | people.groups | customers | data.kinds | other-omic | applies                                           |
        | neural data            | people.groups | customers | data.kinds | neural     | applies                                           |
        | addresses of customers | people.groups | customers | data.kinds | contact    | does not apply because its conditions are not met |

    Scenario Outline: Offsite, by whomever: <what>
      Given the case "fl-family-practice"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-fl-ehr.location" <verdict>

      Examples:
        | what                     | fact           | answer            | verdict                                           |
        | a supplier               | vendor.runs_it | outside-firm      | applies                                           |
        | a firm of the group      | vendor.runs_it | group-company     | applies                                           |
        | own people abroad        | vendor.runs_it | own-branch-abroad | applies                                           |
        | own machines in Virginia | vendor.runs_it | own-machines      | does not apply because its conditions are not met |

    Scenario Outline: Own machines but files abroad: <what>
      Given the case "fl-family-practice"
      And the answer to "vendor.runs_it" is "own-machines"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-fl-ehr.location" <verdict>

      Examples:
        | what      | fact           | answer | verdict                                           |
        | in India  | data.stored_in | IN     | applies                                           |
        | in Canada | data.stored_in | CA     | does not apply because its conditions are not met |

    Scenario: While where the files are is not known, it may apply
      Given the case "fl-family-practice"
      And the answer to "vendor.runs_it" is "own-machines"
      And the answer to "data.stored_in" is not known
      When it is assessed as of 2026-11-24
      Then "us-fl-ehr.location" may apply, and "data.stored_in" would settle it

    Scenario: While which software is used is not known, it may apply
      Given the case "fl-family-practice"
      And the answer to "health.activity" is not known
      When it is assessed as of 2026-11-24
      Then "us-fl-ehr.location" may apply, and "health.activity" would settle it

    Scenario Outline: Kept elsewhere it must stop, opened from elsewhere it need not: <what>
      Given the case "fl-family-practice"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-fl-ehr.location" <verdict>

      Examples:
        | what                   | fact           | answer    | verdict                     |
        | in Virginia            | data.stored_in | US-VA     | stands in the tier "do-now" |
        | in Canada              | data.stored_in | CA        | stands in the tier "do-now" |
        | in India               | data.stored_in | IN        | stands in the tier "stop"   |
        | support staff in India | data.places    | US-VA, IN | stands in the tier "do-now" |

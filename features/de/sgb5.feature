Feature: Social Code Book V, health data in the cloud
  Those who work within Germany's public health insurance, and firms that handle data for them, may use the cloud only on conditions.

  Rule: Section 393 - places, a C5 report and the customer's own part

    Scenario: A dental practice whose notes are drafted online is bound
      Given the case "de-dental-notes"
      When it is assessed as of 2026-11-24
      Then "de-sgb5.s393.cloud-health" applies and is in force from 2024-07-01
      And "de-sgb5.s393.cloud-health" stands in the tier "do-now"

    Scenario Outline: Part in health care: <activity>, people in <people>
      Given the case "de-dental-notes"
      And the answer to "health.activity" is "<activity>"
      And the answer to "people.locations" is "<people>"
      When it is assessed as of 2026-11-24
      Then the test "de-sgb5.bound" <bound>
      And "de-sgb5.s393.cloud-health" <verdict>

      Examples:
        | activity            | people | bound      | verdict                                           |
        | statutory-care-de   | DE     | is met     | applies                                           |
        | statutory-care-de   | AT     | is met     | applies                                           |
        | for-care-providers  | DE     | is met     | applies                                           |
        | hosts-records       | DE     | is met     | applies                                           |
        | for-care-providers  | AT     | is not met | does not apply because its conditions are not met |
        | hosts-records       | AT     | is not met | does not apply because its conditions are not met |
        | treats-patients     | DE     | is not met | does not apply because its conditions are not met |
        | consumer-health-app | DE     | is not met | does not apply because its conditions are not met |

    Scenario Outline: Public insurance in Germany concerns only firms and people there: practice in <place>, people in <people>
      Given the case "de-dental-notes"
      And the answer to "org.established_in" is "<place>"
      And the answer to "people.locations" is "<people>"
      And the answer to "health.activity" is not known
      When it is assessed as of 2026-11-24
      Then "de-sgb5.s393.cloud-health" <verdict>

      Examples:
        | place | people | verdict                                           |
        | DE    | AT     | may apply                                         |
        | AT    | DE     | may apply                                         |
        | IT    | IT     | does not apply because its conditions are not met |

    Scenario Outline: A practice abroad that treats publicly insured people in Germany is bound: people in <people>
      Given the case "de-dental-notes"
      And the answer to "org.established_in" is "AT"
      And the answer to "people.locations" is "<people>"
      When it is assessed as of 2026-11-24
      Then the test "de-sgb5.bound" <bound>

      Examples:
        | people | bound      |
        | DE     | is met     |
        | AT     | is not met |

    Scenario: As long as it is not known whether the practice works within public insurance, it may apply
      Given the case "de-dental-notes"
      And the answer to "health.activity" is not known
      When it is assessed as of 2026-11-24
      Then "de-sgb5.s393.cloud-health" may apply, and "health.activity" would settle it

    Scenario Outline: Who runs the tool: <runs>
      Given the case "de-dental-notes"
      And the answer to "vendor.runs_it" is "<runs>"
      When it is assessed as of 2026-11-24
      Then the test "de-sgb5.cloud" <cloud>
      And "de-sgb5.s393.cloud-health" <verdict>

      Examples:
        | runs          | cloud      | verdict                                           |
        | outside-firm  | is met     | applies                                           |
        | group-company | is met     | applies                                           |
        | own-machines  | is not met | does not apply because its conditions are not met |

    Scenario: A software firm that keeps patient files online for practices is bound as their processor
      Given the case "de-records-host"
      When it is assessed as of 2026-11-24
      Then the test "de-sgb5.cloud" is met
      And "de-sgb5.s393.cloud-health" applies

    Scenario Outline: Online service and part in care: <activity>, <contracts>
      Given the case "de-records-host"
      And the answer to "health.activity" is "<activity>"
      And the answer to "market.contracts" is "<contracts>"
      When it is assessed as of 2026-11-24
      Then the test "de-sgb5.cloud" <cloud>

      Examples:
        | activity           | contracts      | cloud      |
        | hosts-records      | cloud-service  | is met     |
        | for-care-providers | cloud-service  | is met     |
        | statutory-care-de  | cloud-service  | is not met |
        | hosts-records      | standard-terms | is not met |

    Scenario Outline: Kind of data: <kind>
      Given the case "de-dental-notes"
      And the answer to "data.kinds" is "<kind>"
      When it is assessed as of 2026-11-24
      Then "de-sgb5.s393.cloud-health" <verdict>

      Examples:
        | kind       | verdict                                           |
        | health     | applies                                           |
        | disability | applies                                           |
        | genetic    | applies                                           |
        | contact    | does not apply because its conditions are not met |

    Scenario Outline: A fund's data on the insured is social data, whatever its kind: <activity>, <group>
      Given the case "de-dental-notes"
      And the answer to "health.activity" is "<activity>"
      And the answer to "data.kinds" is "contact"
      And the answer to "people.groups" is "<group>"
      When it is assessed as of 2026-11-24
      Then "de-sgb5.s393.cloud-health" <verdict>

      Examples:
        | activity                       | group     | verdict        |
        | statutory-care-de, health-plan | insured   | applies        |
        | statutory-care-de, health-plan | patients  | applies        |
        | statutory-care-de, health-plan | employees | does not apply |
        | statutory-care-de              | insured   | does not apply |

    Scenario: A fund's tool without data on people is outside
      Given the case "de-dental-notes"
      And the answer to "health.activity" is "statutory-care-de, health-plan"
      And the answer to "people.groups" is "insured"
      And the answer to "data.about_people" is "no"
      When it is assessed as of 2026-11-24
      Then "de-sgb5.s393.cloud-health" does not apply because its conditions are not met

    Scenario Outline: Where the data lies or can be opened: <place>
      Given the case "de-dental-notes"
      And the answer to "data.places" is "<place>"
      When it is assessed as of 2026-11-24
      Then "de-sgb5.s393.cloud-health" stands in the tier "<tier>"

      Examples:
        | place  | tier   |
        | DE     | do-now |
        | FR     | do-now |
        | NO     | do-now |
        | CH     | do-now |
        | GB     | do-now |
        | US     | do-now |
        | CA     | do-now |
        | JP     | do-now |
        | DE, IN | stop   |
        | CN     | stop   |

    Scenario Outline: The section on <day>
      Given the case "de-dental-notes"
      When it is assessed as of <day>
      Then "de-sgb5.s393.cloud-health" applies and is <status> from 2024-07-01

      Examples:
        | day        | status   |
        | 2024-06-30 | upcoming |
        | 2024-07-01 | in force |
        | 2025-07-01 | in force |

Feature: FERPA, records of pupils and students
  A school that receives federal money hands records to an outside firm only with consent or under its own control; the firm uses them for the school alone.

  Rule: 34 CFR 99.30-99.31 - what leaves the school

    Scenario Outline: From 19 November 1974: <day>
      Given the case "gap-toledo-college"
      When it is assessed as of <day>
      Then "us-ferpa.records-to-suppliers" applies and is <state> from 1974-11-19

      Examples:
        | day        | state    |
        | 1974-11-18 | upcoming |
        | 1974-11-19 | in force |
        | 2009-01-08 | in force |

    Scenario Outline: Which school, whose records: <what>
      Given the case "gap-toledo-college"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-ferpa.records-to-suppliers" <verdict>

      Examples:
        | what                      | fact              | answer            | verdict                                           |
        | it receives federal money | org.sector        | us-federal-school | applies                                           |
        | it does not               | org.sector        | education         | does not apply because its conditions are not met |
        | students                  | people.groups     | students          | applies                                           |
        | staff alone               | people.groups     | employees         | does not apply because its conditions are not met |
        | nothing about people      | data.about_people | no                | does not apply because its conditions are not met |

    Scenario Outline: The records leave the school: <what>
      Given the case "gap-toledo-college"
      And the answer to "vendor.runs_it" is "<a>"
      And the answer to "sharing.recipients" is "<b>"
      When it is assessed as of 2026-11-24
      Then "us-ferpa.records-to-suppliers" <verdict>

      Examples:
        | what                                      | a             | b           | verdict                                           |
        | an outside firm runs the tool             | outside-firm  | none        | applies                                           |
        | a firm of the group runs it               | group-company | none        | applies                                           |
        | its own machines, nothing passed on       | own-machines  | none        | does not apply because its conditions are not met |
        | its own machines, but passed on to others | own-machines  | other-firms | applies                                           |
        | its own machines, but published           | own-machines  | public      | applies                                           |

    Scenario: Nothing about people is passed on
      Given the case "gap-toledo-college"
      And the answer to "data.about_people" is "no"
      And the answer to "vendor.runs_it" is "own-machines"
      And the answer to "sharing.recipients" is "other-firms"
      When it is assessed as of 2026-11-24
      Then "us-ferpa.records-to-suppliers" does not apply because its conditions are not met

    Scenario: It stands under stop until the school says that it is done
      Given the case "gap-toledo-college"
      When it is assessed as of 2026-11-24
      Then "us-ferpa.records-to-suppliers" applies
      And "us-ferpa.records-to-suppliers" stands in the tier "stop"

    Scenario: While it is not known who runs the tool, it may apply
      Given the case "gap-toledo-college"
      And the answer to "vendor.runs_it" is not known
      When it is assessed as of 2026-11-24
      Then "us-ferpa.records-to-suppliers" may apply, and "vendor.runs_it" would settle it

  Rule: 34 CFR 99.33 - what the supplier may do

    Scenario Outline: The supplier is bound from 19 November 1974: <day>
      Given the case "us-fed2-reading-app"
      And the answer to "role.data" is "for-clients"
      And the answer to "people.groups" is "students"
      And the answer to "data.sources" is "clients"
      When it is assessed as of <day>
      Then "us-ferpa.supplier-limits" applies and is <state> from 1974-11-19

      Examples:
        | day        | state    |
        | 1974-11-18 | upcoming |
        | 1974-11-19 | in force |
        | 2026-11-24 | in force |

    Scenario Outline: Who is a supplier of schools: <what>
      Given the case "us-fed2-reading-app"
      And the answer to "role.data" is "for-clients"
      And the answer to "people.groups" is "students"
      And the answer to "data.sources" is "clients"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-ferpa.supplier-limits" <verdict>

      Examples:
        | what                         | fact              | answer        | verdict                                           |
        | works on the schools' orders | role.data         | for-clients   | applies                                           |
        | its own customers only       | role.data         | we-decide     | does not apply because its conditions are not met |
        | students                     | people.groups     | students      | applies                                           |
        | other users                  | people.groups     | service-users | does not apply because its conditions are not met |
        | nothing about people         | data.about_people | no            | does not apply because its conditions are not met |

    Scenario: Schools outside the United States
      Given the case "us-fed2-reading-app"
      And the answer to "role.data" is "for-clients"
      And the answer to "people.groups" is "students"
      And the answer to "data.sources" is "clients"
      And the answer to "org.established_in" is "CA-ON"
      And the answer to "market.places" is "CA-ON"
      And the answer to "people.locations" is "CA-ON"
      When it is assessed as of 2026-11-24
      Then "us-ferpa.supplier-limits" does not apply because its conditions are not met

    Scenario Outline: A tie to the United States: <what>
      Given the case "us-fed2-reading-app"
      And the answer to "role.data" is "for-clients"
      And the answer to "people.groups" is "students"
      And the answer to "data.sources" is "clients"
      And the answer to "org.established_in" is "CA-ON"
      And the answer to "market.places" is "CA-ON"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-ferpa.supplier-limits" <verdict>

      Examples:
        | what             | fact             | answer | verdict                                           |
        | pupils there     | people.locations | US-OH  | applies                                           |
        | pupils elsewhere | people.locations | CA-ON  | does not apply because its conditions are not met |

    Scenario: While it is not known who decides on the data, it may apply
      Given the case "us-fed2-reading-app"
      And the answer to "role.data" is not known
      And the answer to "people.groups" is "students"
      And the answer to "data.sources" is "clients"
      When it is assessed as of 2026-11-24
      Then "us-ferpa.supplier-limits" may apply, and "role.data" would settle it

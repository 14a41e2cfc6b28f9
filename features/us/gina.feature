Feature: GINA, genes and family illnesses at work
  Employers of 15 and more, and employment agencies, keep genetic information out of decisions on applicants and staff.

  Rule: 42 U.S.C. 2000ff-1 - genetic information

    Scenario Outline: From 21 November 2009: <day>
      Given the case "us-fed-workshop"
      And the answer to "data.kinds" is "contact, genetic"
      When it is assessed as of <day>
      Then "us-gina.genetic-information" applies and is <state> from 2009-11-21

      Examples:
        | day        | state    |
        | 2009-11-20 | upcoming |
        | 2009-11-21 | in force |
        | 2026-11-24 | in force |

    Scenario Outline: The number of staff in the United States: <what>
      Given the case "us-fed-workshop"
      And the answer to "data.kinds" is "contact, genetic"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-gina.genetic-information" <verdict>

      Examples:
        | what                | fact          | answer              | verdict                                           |
        | 14                  | org.headcount | US-MI: 14           | does not apply because its conditions are not met |
        | 15                  | org.headcount | US-MI: 15           | applies                                           |
        | 16                  | org.headcount | US-MI: 16           | applies                                           |
        | most of them abroad | org.headcount | US-MI: 5, CA-ON: 50 | does not apply because its conditions are not met |

    Scenario Outline: An employment agency is bound whatever its size: <what>
      Given the case "us-fed-workshop"
      And the answer to "data.kinds" is "contact, genetic"
      And the answer to "org.headcount" is "US-MI: 4"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-gina.genetic-information" <verdict>

      Examples:
        | what              | fact       | answer             | verdict                                           |
        | an agency of four | org.sector | recruitment-agency | applies                                           |
        | a maker of four   | org.sector | manufacturing      | does not apply because its conditions are not met |

    Scenario: An agency with no tie to the United States is not bound
      Given the case "us-fed-workshop"
      And the answer to "data.kinds" is "contact, genetic"
      And the answer to "org.sector" is "recruitment-agency"
      And the answer to "org.headcount" is "FR: 4"
      And the answer to "org.established_in" is "FR"
      And the answer to "market.places" is "FR"
      And the answer to "people.locations" is "FR"
      When it is assessed as of 2026-11-24
      Then "us-gina.genetic-information" does not apply because its conditions are not met

    Scenario Outline: What the tool reads about whom: <what>
      Given the case "us-fed-workshop"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-gina.genetic-information" <verdict>

      Examples:
        | what                                    | fact              | answer                | verdict                                           |
        | genes                                   | data.kinds        | genetic               | applies                                           |
        | health, where family illnesses may hide | data.kinds        | health                | applies                                           |
        | neither                                 | data.kinds        | contact, work-history | does not apply because its conditions are not met |
        | nothing about people                    | data.about_people | no                    | does not apply because its conditions are not met |

    Scenario Outline: It protects workers and applicants: <what>
      Given the case "us-fed-workshop"
      And the answer to "data.kinds" is "contact, genetic"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-gina.genetic-information" <verdict>

      Examples:
        | what                             | fact          | answer           | verdict                                           |
        | applicants                       | people.groups | applicants       | applies                                           |
        | staff                            | people.groups | employees        | applies                                           |
        | former staff                     | people.groups | former-employees | applies                                           |
        | patients of the hospital as such | people.groups | patients         | does not apply because its conditions are not met |

    Scenario Outline: Who acts on the result: <what>
      Given the case "us-fed-workshop"
      And the answer to "data.kinds" is "contact, genetic"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-gina.genetic-information" <verdict>

      Examples:
        | what             | fact       | answer             | verdict                                           |
        | it uses the tool | role.deeds | uses-it            | applies                                           |
        | it only sells it | role.deeds | built-it, sells-it | does not apply because its conditions are not met |

    Scenario: A public employer is bound as well
      Given the case "us-fed-workshop"
      And the answer to "data.kinds" is "contact, genetic"
      And the answer to "org.kind" is "public-body"
      When it is assessed as of 2026-11-24
      Then "us-gina.genetic-information" applies

    Scenario: While the number of staff is not known, it may apply
      Given the case "us-fed-workshop"
      And the answer to "data.kinds" is "contact, genetic"
      And the answer to "org.headcount" is not known
      When it is assessed as of 2026-11-24
      Then "us-gina.genetic-information" may apply, and "org.headcount" would settle it

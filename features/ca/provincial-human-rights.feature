Feature: Human rights codes of the provinces and territories outside Québec
  Same substance as the federal Act, for everybody who is not a federal undertaking. Liability rests on the firm that uses the tool.

  Rule: Work, services and housing

    Scenario: A plant in Winnipeg that sorts applications, with a tool a supplier built
      Given the case "ca-winnipeg-plant"
      When it is assessed as of 2026-11-24
      Then "ca-prov-hr.discrimination" applies and is in force from 1982-06-15
      And "ca-chra.discrimination-employment" does not apply because its conditions are not met

    Scenario: A gym whose door decides who gets in
      Given the case "ca2-winnipeg-gym"
      When it is assessed as of 2026-11-24
      Then "ca-prov-hr.discrimination" applies

    Scenario Outline: A decision is enough, and so is a use on staff: <domain> ; <uses>
      Given the case "ca-winnipeg-plant"
      And the answer to "decision.domains" is "<domain>"
      And the answer to "employment.uses" is "<uses>"
      When it is assessed as of 2026-11-24
      Then "ca-prov-hr.discrimination" <verdict>

      Examples:
        | domain           | uses       | verdict                                           |
        | housing          | none       | applies                                           |
        | advertising-only | none       | applies                                           |
        | none             | monitoring | applies                                           |
        | none             | none       | does not apply because its conditions are not met |

    Scenario Outline: A vendor that only sells the tool is not the one who decides, a federal undertaking has the federal Act: <fact> <answer>
      Given the case "ca-winnipeg-plant"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "ca-prov-hr.discrimination" does not apply because its conditions are not met

      Examples:
        | fact       | answer          |
        | role.deeds | sells-it        |
        | org.sector | airline-airport |

    Scenario Outline: Where the firm and the people are: <place>
      Given the case "ca-winnipeg-plant"
      And the answer to "org.established_in" is "<place>"
      And the answer to "people.locations" is "<place>"
      When it is assessed as of 2026-11-24
      Then "ca-prov-hr.discrimination" <verdict>

      Examples:
        | place | verdict                                           |
        | CA-BC | applies                                           |
        | CA-AB | applies                                           |
        | CA-ON | applies                                           |
        | CA-NU | applies                                           |
        | CA-QC | does not apply because its conditions are not met |
        | FR    | does not apply because its conditions are not met |

    Scenario: In what the tool counts is not known
      Given the case "ca2-winnipeg-gym"
      And the answer to "decision.domains" is not known
      When it is assessed as of 2026-11-24
      Then "ca-prov-hr.discrimination" may apply, and "decision.domains" would settle it

    Scenario Outline: The first day of Ontario's present text (<day>)
      Given the case "ca-winnipeg-plant"
      When it is assessed as of <day>
      Then "ca-prov-hr.discrimination" <verdict>

      Examples:
        | day        | verdict                                 |
        | 1982-06-14 | applies and is upcoming from 1982-06-15 |
        | 1982-06-15 | applies and is in force from 1982-06-15 |

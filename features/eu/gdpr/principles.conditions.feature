Feature: GDPR, principles and grounds, condition by condition
  Each condition is tried alone: one is taken away while the others hold, or it is the only one left of several that would do.

  Rule: Articles 6, 9 and 22 - a use without its ground must stop

    Scenario Outline: What tells people apart by their body is sensitive, a stored pattern included (<use>)
      Given the case "gdpr-workshop"
      And the answer to "data.kinds" is "contact, pictures-voice"
      And the answer to "bio.uses" is "<use>"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art9.special-categories" <verdict>

      Examples:
        | use             | verdict                                           |
        | keeps-templates | applies and is in force from 2018-05-25           |
        | sort-by-trait   | does not apply because its conditions are not met |

    Scenario Outline: A use of people's data for which no ground at all is named must stop (<ground>)
      Given the case "gdpr-workshop"
      And the answer to "data.grounds" is "<ground>"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art6.legal-basis" stands in the tier "<tier>"

      Examples:
        | ground            | tier   |
        | none              | stop   |
        | contract-needs-it | do-now |
        | own-interest      | do-now |

    Scenario Outline: So must a use of health data for which none is named (<ground>)
      Given the case "gdpr-clinic"
      And the answer to "data.grounds" is "<ground>"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art9.special-categories" stands in the tier "<tier>"

      Examples:
        | ground          | tier   |
        | none            | stop   |
        | explicit-yes    | do-now |
        | law-requires-it | do-now |

    Scenario Outline: A machine that alone refuses credit must stop unless a contract, a law or an explicit yes carries it (<ground>)
      Given the case "gdpr-fintech"
      And the answer to "data.grounds" is "<ground>"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art22.no-solely-automated-decision" stands in the tier "<tier>"

      Examples:
        | ground            | tier   |
        | contract-needs-it | do-now |
        | law-requires-it   | do-now |
        | explicit-yes      | do-now |
        | they-agreed       | stop   |
        | own-interest      | stop   |

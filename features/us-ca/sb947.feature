Feature: SB 947, discipline and dismissal by machine
  Reported as signed on 30 September 2026, operative on 1 July 2027. Until the chaptered text has been read the duty is shown as
  unsettled, neither due nor out.

  Rule: Labor Code 1522 - no decision by machine alone

    Scenario: While the signature is not confirmed the duty may apply
      Given the case "ca-us2-warehouse"
      When it is assessed as of 2026-11-24
      Then "us-ca-sb947.discipline-termination" may apply

    Scenario Outline: The answer to that question decides: <law>
      Given the case "ca-us2-warehouse"
      And the open question of law "us-ca.sb947-in-force" is settled as <law>
      When it is assessed as of 2026-11-24
      Then "us-ca-sb947.discipline-termination" <verdict>

      Examples:
        | law | verdict                                           |
        | yes | applies and is upcoming from 2027-07-01           |
        | no  | does not apply because its conditions are not met |

    Scenario Outline: From 2027-07-01: <day>
      Given the case "ca-us2-warehouse"
      And the open question of law "us-ca.sb947-in-force" is settled as yes
      When it is assessed as of <day>
      Then "us-ca-sb947.discipline-termination" applies and is <state> from 2027-07-01

      Examples:
        | day        | state    |
        | 2027-06-30 | upcoming |
        | 2027-07-01 | in force |

    Scenario Outline: It is about discipline and dismissal only: <uses>
      Given the case "ca-us2-warehouse"
      And the answer to "employment.uses" is "<uses>"
      And the open question of law "us-ca.sb947-in-force" is settled as yes
      When it is assessed as of 2026-11-24
      Then "us-ca-sb947.discipline-termination" <verdict>

      Examples:
        | uses              | verdict                                           |
        | discipline        | applies                                           |
        | dismissal         | applies                                           |
        | performance       | does not apply because its conditions are not met |
        | sort-applications | does not apply because its conditions are not met |
        | promotion         | does not apply because its conditions are not met |
        | pay-or-terms      | does not apply because its conditions are not met |

    Scenario Outline: Staff, not applicants; contractors only if the final text says so: <people>
      Given the case "ca-us2-warehouse"
      And the answer to "people.groups" is "<people>"
      And the open question of law "us-ca.sb947-in-force" is settled as yes
      When it is assessed as of 2026-11-24
      Then "us-ca-sb947.discipline-termination" <verdict>

      Examples:
        | people           | verdict                                           |
        | employees        | applies                                           |
        | former-employees | applies                                           |
        | applicants       | does not apply because its conditions are not met |
        | customers        | does not apply because its conditions are not met |
        | contractors      | may apply                                         |
        | platform-workers | may apply                                         |

    Scenario Outline: Contractors: <people>, <law>
      Given the case "ca-us2-warehouse"
      And the answer to "people.groups" is "<people>"
      And the open question of law "us-ca.sb947-in-force" is settled as yes
      And the open question of law "us-ca-sb947.contractors" is settled as <law>
      When it is assessed as of 2026-11-24
      Then "us-ca-sb947.discipline-termination" <verdict>

      Examples:
        | people           | law | verdict                                           |
        | contractors      | yes | applies                                           |
        | platform-workers | yes | applies                                           |
        | contractors      | no  | does not apply because its conditions are not met |
        | applicants       | yes | does not apply because its conditions are not met |
        | employees        | no  | applies                                           |

    Scenario Outline: Jobs or people in California: <jobs>, <people>
      Given the case "ca-us2-warehouse"
      And the answer to "employment.job_places" is "<jobs>"
      And the answer to "people.locations" is "<people>"
      And the open question of law "us-ca.sb947-in-force" is settled as yes
      When it is assessed as of 2026-11-24
      Then "us-ca-sb947.discipline-termination" <verdict>

      Examples:
        | jobs  | people | verdict                                           |
        | US-CA | US-NV  | applies                                           |
        | US-NV | US-CA  | applies                                           |
        | US-NV | US-NV  | does not apply because its conditions are not met |

    Scenario Outline: The employer uses the tool or its result: <deeds>
      Given the case "ca-us2-warehouse"
      And the answer to "role.deeds" is "<deeds>"
      And the open question of law "us-ca.sb947-in-force" is settled as yes
      When it is assessed as of 2026-11-24
      Then "us-ca-sb947.discipline-termination" <verdict>

      Examples:
        | deeds                   | verdict                                           |
        | uses-it                 | applies                                           |
        | relies-on-others-result | applies                                           |
        | sells-it                | does not apply because its conditions are not met |

    Scenario Outline: No size limit and no need of AI: <fact> is <answer>
      Given the case "ca-us2-warehouse"
      And the answer to "<fact>" is "<answer>"
      And the open question of law "us-ca.sb947-in-force" is settled as yes
      When it is assessed as of 2026-11-24
      Then "us-ca-sb947.discipline-termination" applies

      Examples:
        | fact           | answer      |
        | org.headcount  | US-CA: 1    |
        | use.technology | fixed-rules |

    Scenario: Not known what the tool is for among staff
      Given the case "ca-us2-warehouse"
      And the answer to "employment.uses" is not known
      And the open question of law "us-ca.sb947-in-force" is settled as yes
      When it is assessed as of 2026-11-24
      Then "us-ca-sb947.discipline-termination" may apply, and "employment.uses" would settle it

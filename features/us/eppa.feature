Feature: Employee Polygraph Protection Act, tools that judge honesty
  A device used to say whether applicants or staff are honest is a lie detector; whether a score of voice or face is one depends on its use.

  Rule: 29 U.S.C. 2001-2002 - no lie detector at work

    Scenario Outline: The act begins six months after 27 June 1988: <day>
      Given the case "us-fed-lender"
      And the answer to "use.purposes" is "recruitment"
      And the answer to "people.groups" is "applicants"
      And the answer to "employment.uses" is "recorded-video-interview"
      And the answer to "output.infers" is "emotions"
      And the open question of law "us-eppa.judges-honesty" is settled as yes
      When it is assessed as of <day>
      Then "us-eppa.2002.no-lie-detector" applies and is <state> from 1988-12-27

      Examples:
        | day        | state    |
        | 1988-12-26 | upcoming |
        | 1988-12-27 | in force |

    Scenario: The penalty is the adjusted one, not that of the act as printed
      Given the case "us-fed-lender"
      And the answer to "use.purposes" is "recruitment"
      And the answer to "people.groups" is "applicants"
      And the answer to "employment.uses" is "recorded-video-interview"
      And the answer to "output.infers" is "emotions"
      And the open question of law "us-eppa.judges-honesty" is settled as yes
      When it is assessed as of 2026-11-28
      Then the highest fine for "us-eppa.2002.no-lie-detector" is "26262 USD"

    Scenario: What the score is used for is open
      Given the case "us-fed-lender"
      And the answer to "use.purposes" is "recruitment"
      And the answer to "people.groups" is "applicants"
      And the answer to "employment.uses" is "recorded-video-interview"
      And the answer to "output.infers" is "emotions"
      When it is assessed as of 2026-11-24
      Then "us-eppa.2002.no-lie-detector" may apply

    Scenario: A score that nobody reads as honesty is no lie detector
      Given the case "us-fed-lender"
      And the answer to "use.purposes" is "recruitment"
      And the answer to "people.groups" is "applicants"
      And the answer to "employment.uses" is "recorded-video-interview"
      And the answer to "output.infers" is "emotions"
      And the open question of law "us-eppa.judges-honesty" is settled as no
      When it is assessed as of 2026-11-24
      Then "us-eppa.2002.no-lie-detector" does not apply because its conditions are not met

    Scenario Outline: What the tool does with people at work: <use>
      Given the case "us-fed-lender"
      And the answer to "use.purposes" is "recruitment, worker-management"
      And the answer to "people.groups" is "applicants, employees"
      And the answer to "employment.uses" is "<use>"
      And the answer to "output.infers" is "personality"
      And the open question of law "us-eppa.judges-honesty" is settled as yes
      When it is assessed as of 2026-11-24
      Then "us-eppa.2002.no-lie-detector" <verdict>

      Examples:
        | use                      | verdict                                           |
        | assess-candidates        | applies                                           |
        | recorded-video-interview | applies                                           |
        | face-in-interview        | applies                                           |
        | monitoring               | applies                                           |
        | performance              | applies                                           |
        | promotion                | applies                                           |
        | scheduling               | does not apply because its conditions are not met |

    Scenario Outline: What it reads from people: <infers>, <bio>
      Given the case "us-fed-lender"
      And the answer to "use.purposes" is "recruitment"
      And the answer to "people.groups" is "applicants"
      And the answer to "employment.uses" is "assess-candidates"
      And the answer to "data.kinds" is "contact, pictures-voice, biometric"
      And the answer to "output.infers" is "<infers>"
      And the answer to "bio.uses" is "<bio>"
      And the open question of law "us-eppa.judges-honesty" is settled as yes
      When it is assessed as of 2026-11-24
      Then "us-eppa.2002.no-lie-detector" <verdict>

      Examples:
        | infers           | bio            | verdict                                           |
        | personality      | none           | applies                                           |
        | emotions         | none           | applies                                           |
        | crime-risk       | none           | applies                                           |
        | work-performance | emotion        | applies                                           |
        | work-performance | rate-from-body | applies                                           |
        | work-performance | verify-one     | does not apply because its conditions are not met |

    Scenario Outline: Who is bound: <what>
      Given the case "us-fed-lender"
      And the answer to "use.purposes" is "recruitment"
      And the answer to "people.groups" is "applicants"
      And the answer to "employment.uses" is "assess-candidates"
      And the answer to "output.infers" is "emotions"
      And the answer to "<fact>" is "<answer>"
      And the open question of law "us-eppa.judges-honesty" is settled as yes
      When it is assessed as of 2026-11-24
      Then "us-eppa.2002.no-lie-detector" <verdict>

      Examples:
        | what                        | fact       | answer      | verdict                                              |
        | a firm                      | org.kind   | for-profit  | applies                                              |
        | a public authority          | org.kind   | public-body | does not apply because of the exception "public-employer" |
        | one that uses the tool      | role.deeds | uses-it     | applies                                              |
        | one that only sells it      | role.deeds | sells-it    | does not apply because its conditions are not met    |

    Scenario Outline: In the United States or not: <seat>, <market>, <people>
      Given the case "us-fed-lender"
      And the answer to "use.purposes" is "recruitment"
      And the answer to "people.groups" is "applicants"
      And the answer to "employment.uses" is "assess-candidates"
      And the answer to "output.infers" is "emotions"
      And the answer to "org.established_in" is "<seat>"
      And the answer to "market.places" is "<market>"
      And the answer to "people.locations" is "<people>"
      And the open question of law "us-eppa.judges-honesty" is settled as yes
      When it is assessed as of 2026-11-24
      Then "us-eppa.2002.no-lie-detector" <verdict>

      Examples:
        | seat  | market | people | verdict                                           |
        | CA-ON | CA-ON  | US-OH  | applies                                           |
        | CA-ON | CA-ON  | CA-ON  | does not apply because its conditions are not met |

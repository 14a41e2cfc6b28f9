Feature: Equal treatment in employment in Japan
  No statute on AI in hiring; the general rules on sex, disability, nationality, creed and social status reach the tool. Any size of employer.

  Rule: Equal Employment Opportunity Act Articles 5 to 7, Labour Standards Act Article 3

    Scenario: A maker of machine parts that ranks applicants and rates staff
      Given the case "jp2-osaka-parts"
      When it is assessed as of 2026-11-24
      Then "jp-hiring.equal-treatment" applies and is in force from 2007-04-01

    Scenario: The day before the present articles
      Given the case "jp2-osaka-parts"
      When it is assessed as of 2007-03-31
      Then "jp-hiring.equal-treatment" applies and is upcoming from 2007-04-01

    Scenario: The day of the present articles
      Given the case "jp2-osaka-parts"
      When it is assessed as of 2007-04-01
      Then "jp-hiring.equal-treatment" applies and is in force from 2007-04-01

    Scenario: An employer of one person is not too small
      Given the case "jp2-osaka-parts"
      And the answer to "org.headcount" is "JP: 1"
      When it is assessed as of 2026-11-24
      Then "jp-hiring.equal-treatment" applies

    Scenario Outline: The tool <use>
      Given the case "jp2-osaka-parts"
      And the answer to "employment.uses" is "<use>"
      When it is assessed as of 2026-11-24
      Then "jp-hiring.equal-treatment" <result>

      Examples:
        | use               | result                                            |
        | job-ad-targeting  | applies                                           |
        | sort-applications | applies                                           |
        | assess-candidates | applies                                           |
        | promotion         | applies                                           |
        | pay-or-terms      | applies                                           |
        | tasks-by-person   | applies                                           |
        | dismissal         | applies                                           |
        | scheduling        | applies                                           |
        | monitoring        | does not apply because its conditions are not met |
        | none              | does not apply because its conditions are not met |

    Scenario Outline: Jobs in <jobs> of a firm in <firm>
      Given the case "jp2-osaka-parts"
      And the answer to "employment.job_places" is "<jobs>"
      And the answer to "org.established_in" is "<firm>"
      When it is assessed as of 2026-11-24
      Then "jp-hiring.equal-treatment" <result>

      Examples:
        | jobs   | firm | result                                            |
        | JP     | KR   | applies                                           |
        | KR     | JP   | does not apply because its conditions are not met |
        | KR, JP | JP   | applies                                           |

    Scenario: A maker that only sells the tool chooses nobody
      Given the case "jp2-osaka-parts"
      And the answer to "role.deeds" is "sells-it"
      When it is assessed as of 2026-11-24
      Then "jp-hiring.equal-treatment" does not apply because its conditions are not met

    Scenario: Who acts on a score another firm makes is bound like a user
      Given the case "jp2-osaka-parts"
      And the answer to "role.deeds" is "relies-on-others-result"
      When it is assessed as of 2026-11-24
      Then "jp-hiring.equal-treatment" applies

    Scenario: Unless it is known where the jobs are, it stays open
      Given the case "jp2-osaka-parts"
      And the answer to "employment.job_places" is not known
      When it is assessed as of 2026-11-24
      Then "jp-hiring.equal-treatment" may apply, and "employment.job_places" would settle it

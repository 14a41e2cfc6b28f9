Feature: Employment Security Act, data of job applicants
  Whoever recruits in Japan collects only what the recruitment needs, with AI or without.

  Rule: Article 5-5 - job applicants' data

    Scenario: A maker of machine parts that ranks applicants
      Given the case "jp2-osaka-parts"
      When it is assessed as of 2026-11-24
      Then "jp-esa.art5-5.jobseeker-data" applies and is in force from 2022-10-01

    Scenario: The day before the present form
      Given the case "jp2-osaka-parts"
      When it is assessed as of 2022-09-30
      Then "jp-esa.art5-5.jobseeker-data" applies and is upcoming from 2022-10-01

    Scenario: The day of the present form
      Given the case "jp2-osaka-parts"
      When it is assessed as of 2022-10-01
      Then "jp-esa.art5-5.jobseeker-data" applies and is in force from 2022-10-01

    Scenario: A tool of fixed rules is no way out
      Given the case "jp2-osaka-parts"
      And the answer to "use.technology" is "fixed-rules"
      When it is assessed as of 2026-11-24
      Then "jp-esa.art5-5.jobseeker-data" applies

    Scenario: Consent lifts the limit on what is needed, not the duty itself
      Given the case "jp2-osaka-parts"
      And the answer to "data.grounds" is "explicit-yes"
      When it is assessed as of 2026-11-24
      Then "jp-esa.art5-5.jobseeker-data" applies

    Scenario Outline: Jobs in <jobs>, firm in <firm>, people in <people>
      Given the case "jp2-osaka-parts"
      And the answer to "employment.job_places" is "<jobs>"
      And the answer to "org.established_in" is "<firm>"
      And the answer to "people.locations" is "<people>"
      When it is assessed as of 2026-11-24
      Then "jp-esa.art5-5.jobseeker-data" <result>

      Examples:
        | jobs | firm | people | result                                            |
        | JP   | KR   | KR     | applies                                           |
        | KR   | JP   | JP     | applies                                           |
        | KR   | JP   | KR     | does not apply because its conditions are not met |
        | KR   | KR   | JP     | does not apply because its conditions are not met |

    Scenario Outline: The tool deals with <groups>
      Given the case "jp2-osaka-parts"
      And the answer to "people.groups" is "<groups>"
      When it is assessed as of 2026-11-24
      Then "jp-esa.art5-5.jobseeker-data" <result>

      Examples:
        | groups                 | result                                            |
        | applicants             | applies                                           |
        | employees              | does not apply because its conditions are not met |
        | contractors, employees | does not apply because its conditions are not met |

    Scenario: Nothing about recognisable people
      Given the case "jp2-osaka-parts"
      And the answer to "data.about_people" is "no"
      When it is assessed as of 2026-11-24
      Then "jp-esa.art5-5.jobseeker-data" does not apply because its conditions are not met

    Scenario Outline: Deeds <deeds>, data decided by <who>
      Given the case "jp2-osaka-parts"
      And the answer to "role.deeds" is "<deeds>"
      And the answer to "role.data" is "<who>"
      When it is assessed as of 2026-11-24
      Then "jp-esa.art5-5.jobseeker-data" <result>

      Examples:
        | deeds             | who         | result                                            |
        | uses-it, sells-it | for-clients | applies                                           |
        | sells-it          | we-decide   | applies                                           |
        | sells-it          | jointly     | applies                                           |
        | sells-it          | for-clients | does not apply because its conditions are not met |

    Scenario: Unless it is known whom the tool deals with, it stays open
      Given the case "jp2-osaka-parts"
      And the answer to "people.groups" is not known
      When it is assessed as of 2026-11-24
      Then "jp-esa.art5-5.jobseeker-data" may apply, and "people.groups" would settle it

  Rule: Article 51 - applicants' secrets and data are not told

    Scenario Outline: The present form of the Article: <day>
      Given the case "jp2-osaka-parts"
      When it is assessed as of <day>
      Then "jp-esa.art51.applicants-secrets" applies and is <state> from 2022-10-01

      Examples:
        | day        | state    |
        | 2022-09-30 | upcoming |
        | 2022-10-01 | in force |

    Scenario Outline: Jobs in <jobs>, firm in <firm>, people in <people>: secrecy too
      Given the case "jp2-osaka-parts"
      And the answer to "employment.job_places" is "<jobs>"
      And the answer to "org.established_in" is "<firm>"
      And the answer to "people.locations" is "<people>"
      When it is assessed as of 2026-11-28
      Then "jp-esa.art51.applicants-secrets" <result>

      Examples:
        | jobs | firm | people | result                                            |
        | JP   | KR   | KR     | applies                                           |
        | KR   | JP   | JP     | applies                                           |
        | KR   | JP   | KR     | does not apply because its conditions are not met |
        | KR   | KR   | JP     | does not apply because its conditions are not met |

    Scenario: Staff are not applicants
      Given the case "jp2-osaka-parts"
      And the answer to "people.groups" is "employees"
      When it is assessed as of 2026-11-28
      Then "jp-esa.art51.applicants-secrets" does not apply because its conditions are not met

    Scenario: Without data about people there is nothing to tell
      Given the case "jp2-osaka-parts"
      And the answer to "data.about_people" is "no"
      When it is assessed as of 2026-11-28
      Then "jp-esa.art51.applicants-secrets" does not apply because its conditions are not met

    Scenario Outline: Deeds <deeds>, data decided by <who>: secrecy
      Given the case "jp2-osaka-parts"
      And the answer to "role.deeds" is "<deeds>"
      And the answer to "role.data" is "<who>"
      When it is assessed as of 2026-11-28
      Then "jp-esa.art51.applicants-secrets" <result>

      Examples:
        | deeds             | who         | result                                            |
        | uses-it, sells-it | for-clients | applies                                           |
        | sells-it          | we-decide   | applies                                           |
        | sells-it          | for-clients | does not apply because its conditions are not met |

    Scenario: Leaking a secret is fined at once
      Given the case "jp2-osaka-parts"
      When it is assessed as of 2026-11-28
      Then the highest fine for "jp-esa.art51.applicants-secrets" is "300000 JPY"

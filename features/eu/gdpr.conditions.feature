Feature: GDPR, condition by condition
  Where a duty of the regulation rests on several conditions, each is tried alone here: one is taken away while the others hold, or it is
  the only one left of several that would do. A duty whose missing condition forbids the use stands under "stop".

  Rule: Articles 2, 3 and 27 - who is bound, also from outside Europe

    Scenario: A trader without any place of business who serves only people in Canada is not bound
      Given the case "gdpr-workshop"
      And the answer to "org.kind" is "sole-trader"
      And the answer to "org.established_in" is "none"
      And the answer to "market.places" is "CA"
      And the answer to "people.locations" is "CA"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.applies" is not met
      And "eu-gdpr.art6.legal-basis" does not apply because its conditions are not met

    Scenario Outline: A private person abroad who follows what people in Europe do, in private life alone, appoints nobody (<kind>)
      Given the case "gdpr-us-shop"
      And the answer to "org.kind" is "<kind>"
      And the answer to "data.sources" is "person, observed"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.outside-reach" <reach>
      And "eu-gdpr.art27.eu-representative" <verdict>

      Examples:
        | kind           | reach      | verdict                                           |
        | for-profit     | is met     | applies and is in force from 2018-05-25           |
        | private-person | is not met | does not apply because its conditions are not met |

    Scenario Outline: A foreign maker whose clients alone run its tool on their data, so that it never sees it, is neither controller nor processor (<part>)
      Given the case "gdpr-us-shop"
      And the answer to "role.deeds" is "built-it, sells-it"
      And the answer to "role.data" is "<part>"
      When it is assessed as of 2026-11-24
      Then the test "eu-gdpr.outside-reach" is met
      And "eu-gdpr.art27.eu-representative" <verdict>

      Examples:
        | part        | verdict                                           |
        | none        | does not apply because its conditions are not met |
        | we-decide   | applies and is in force from 2018-05-25           |
        | for-clients | applies and is in force from 2018-05-25           |

    Scenario Outline: Occasional use without risk needs no representative, however many people it concerns; sensitive data of many closes that way (<count>, <kind>)
      Given the case "gdpr-us-shop"
      And the answer to "use.stage" is "now-and-then"
      And the answer to "use.technology" is "fixed-rules"
      And the answer to "data.kinds" is "contact, <kind>"
      And the answer to "people.in_use_count" is "<count>"
      When it is assessed as of 2026-11-24
      Then "eu-gdpr.art27.eu-representative" <verdict>

      Examples:
        | count | kind        | verdict                                                       |
        | 10000 | education   | does not apply because of the exception "occasional-low-risk" |
        | 9999  | health      | does not apply because of the exception "occasional-low-risk" |
        | 10000 | health      | applies and is in force from 2018-05-25                       |
        | 10000 | convictions | applies and is in force from 2018-05-25                       |

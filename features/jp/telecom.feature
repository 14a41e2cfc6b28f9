Feature: Telecommunications Business Act, external transmission
  Online services of four types say what visitors' devices send out. A firm's own site or shop is generally out.

  Rule: Article 27-12 - services in scope

    Scenario Outline: Service <services>
      Given the case "jp2-seoul-answers"
      And the answer to "online.services" is "<services>"
      When it is assessed as of 2026-11-24
      Then the test "jp-tba.in-scope" is <result>

      Examples:
        | services           | result  |
        | messaging          | met     |
        | people-post        | met     |
        | marketplace        | met     |
        | search             | met     |
        | public-information | met     |
        | user-made-bots     | met     |
        | website            | not met |
        | webshop            | not met |
        | app                | not met |
        | none               | not met |

    Scenario Outline: Devices store or send <storage>
      Given the case "jp2-seoul-answers"
      And the answer to "online.device_storage" is "<storage>"
      When it is assessed as of 2026-11-24
      Then the test "jp-tba.in-scope" is <result>

      Examples:
        | storage              | result  |
        | own-statistics       | met     |
        | advertising-tracking | met     |
        | outside-tags         | met     |
        | strictly-needed      | not met |
        | looks-preferences    | not met |
        | none                 | not met |

    Scenario Outline: Firm in <firm>, market <market>
      Given the case "jp2-seoul-answers"
      And the answer to "org.established_in" is "<firm>"
      And the answer to "market.places" is "<market>"
      When it is assessed as of 2026-11-24
      Then the test "jp-tba.in-scope" is <result>

      Examples:
        | firm | market | result  |
        | JP   | KR     | met     |
        | KR   | JP     | met     |
        | KR   | KR     | not met |

    Scenario: Open while nobody knows what the site stores
      Given the case "jp2-seoul-answers"
      And the answer to "online.device_storage" is not known
      When it is assessed as of 2026-11-24
      Then the test "jp-tba.in-scope" is open

  Rule: Article 27-12 - tell or publish

    Scenario: A free answer service paid by adverts
      Given the case "jp2-seoul-answers"
      When it is assessed as of 2026-11-24
      Then "jp-tba.art27-12.external-transmission" applies and is in force from 2023-06-16

    Scenario: The day before
      Given the case "jp2-seoul-answers"
      When it is assessed as of 2023-06-15
      Then "jp-tba.art27-12.external-transmission" applies and is upcoming from 2023-06-16

    Scenario: The day itself
      Given the case "jp2-seoul-answers"
      When it is assessed as of 2023-06-16
      Then "jp-tba.art27-12.external-transmission" applies and is in force from 2023-06-16

    Scenario: The own site of an inn, outside tags or not
      Given the case "jp2-kyoto-inn"
      When it is assessed as of 2026-11-24
      Then "jp-tba.art27-12.external-transmission" does not apply because its conditions are not met

    Scenario: Unless it is known what the site stores, it stays open
      Given the case "jp2-seoul-answers"
      And the answer to "online.device_storage" is not known
      When it is assessed as of 2026-11-24
      Then "jp-tba.art27-12.external-transmission" may apply, and "online.device_storage" would settle it

Feature: TDDDG, access to visitors' devices
  Germany's form of Article 5(3) of the ePrivacy Directive: consent before anything is stored on or read from a device.

  Rule: Section 25 - consent, unless strictly necessary

    Scenario: A shop with tags of other firms asks first
      Given the case "de-furniture-instalments"
      When it is assessed as of 2026-11-24
      Then "de-tdddg.s25.device-access" applies and is in force from 2021-12-01

    Scenario Outline: What is stored or read: <storage>
      Given the case "de-furniture-instalments"
      And the answer to "online.device_storage" is "<storage>"
      When it is assessed as of 2026-11-24
      Then "de-tdddg.s25.device-access" <verdict>

      Examples:
        | storage                           | verdict                                           |
        | strictly-needed                   | does not apply because its conditions are not met |
        | none                              | does not apply because its conditions are not met |
        | own-statistics                    | applies                                           |
        | advertising-tracking              | applies                                           |
        | outside-tags                      | applies                                           |
        | looks-preferences                 | may apply                                         |
        | looks-preferences, own-statistics | applies                                           |

    Scenario Outline: Display choices settled as <how>, with <storage>
      Given the case "de-furniture-instalments"
      And the answer to "online.device_storage" is "<storage>"
      And the open question of law "de-tdddg.display-choices" is settled as <how>
      When it is assessed as of 2026-11-24
      Then "de-tdddg.s25.device-access" <verdict>

      Examples:
        | how | storage           | verdict        |
        | yes | looks-preferences | applies        |
        | no  | looks-preferences | does not apply |
        | yes | strictly-needed   | does not apply |

    Scenario: As long as it is not known what the site stores, it may apply
      Given the case "de-furniture-instalments"
      And the answer to "online.device_storage" is not known
      When it is assessed as of 2026-11-24
      Then "de-tdddg.s25.device-access" may apply, and "online.device_storage" would settle it

    Scenario: Data about people is not needed
      Given the case "de-machine-maker"
      And the answer to "online.device_storage" is "own-statistics"
      When it is assessed as of 2026-11-24
      Then "de-tdddg.s25.device-access" applies

    Scenario: A public body is bound too, though it pays no fine
      Given the case "de-furniture-instalments"
      And the answer to "org.kind" is "public-body"
      When it is assessed as of 2026-11-24
      Then "de-tdddg.s25.device-access" applies

    Scenario Outline: Firm in <place>, offers aimed at <market>
      Given the case "de-furniture-instalments"
      And the answer to "org.established_in" is "<place>"
      And the answer to "market.places" is "<market>"
      When it is assessed as of 2026-11-24
      Then "de-tdddg.s25.device-access" <verdict>

      Examples:
        | place | market | verdict        |
        | DE    | AT     | applies        |
        | FR    | DE     | applies        |
        | US-OH | DE     | applies        |
        | FR    | FR     | does not apply |

    Scenario Outline: The act of 2021 on <day>
      Given the case "de-furniture-instalments"
      When it is assessed as of <day>
      Then "de-tdddg.s25.device-access" applies and is <status> from 2021-12-01

      Examples:
        | day        | status   |
        | 2021-11-30 | upcoming |
        | 2021-12-01 | in force |

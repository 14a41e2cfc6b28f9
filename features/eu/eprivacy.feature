Feature: ePrivacy Directive, devices and the secrecy of communications
  Two old rules reach much AI: nothing may be stored on or read from a visitor's device without a yes unless the service needs it, and
  nobody may listen in on an exchange he takes no part in. Neither depends on data about people or on size. The regulation that was to
  replace the directive has been withdrawn.

  Background:
    Given the open question of law "eu-eprivacy.carried-out-elsewhere" is settled as yes

  Rule: Article 5(3) - consent before cookies, tags and fingerprints

    Scenario Outline: The rule of consent had to be in national law by 25 May 2011: <day>
      Given the case "eu-fashion-shop"
      When it is assessed as of <day>
      Then "eu-eprivacy.art5-3.device-access" applies and is <state> from 2011-05-25

      Examples:
        | day        | state    |
        | 2011-05-24 | upcoming |
        | 2011-05-25 | in force |
        | 2026-11-24 | in force |

    Scenario Outline: What the site stores or reads decides: <storage>
      Given the case "eu-fashion-shop"
      And the answer to "online.device_storage" is "<storage>"
      When it is assessed as of 2026-11-24
      Then "eu-eprivacy.art5-3.device-access" <verdict>

      Examples:
        | storage                          | verdict                                           |
        | own-statistics                   | applies                                           |
        | advertising-tracking             | applies                                           |
        | outside-tags                     | applies                                           |
        | strictly-needed, outside-tags    | applies                                           |
        | looks-preferences                | may apply                                         |
        | strictly-needed                  | does not apply because its conditions are not met |
        | none                             | does not apply because its conditions are not met |

    Scenario Outline: Display choices alone turn on whether the visitor asked for them: <answer>
      Given the case "eu-fashion-shop"
      And the answer to "online.device_storage" is "<storage>"
      And the open question of law "eu-eprivacy.chosen-looks" is settled as <answer>
      When it is assessed as of 2026-11-24
      Then "eu-eprivacy.art5-3.device-access" <verdict>

      Examples:
        | storage           | answer | verdict        |
        | looks-preferences | yes    | applies        |
        | looks-preferences | no     | does not apply |
        | strictly-needed   | yes    | does not apply |
        | own-statistics    | no     | applies        |

    Scenario: As long as nobody has looked what the site stores, consent may be needed
      Given the case "eu-fashion-shop"
      And the answer to "online.device_storage" is not known
      When it is assessed as of 2026-11-24
      Then "eu-eprivacy.art5-3.device-access" may apply, and "online.device_storage" would settle it

    Scenario: Whoever runs nothing online stores nothing
      Given the case "eu-fashion-shop"
      And the answer to "online.services" is "none"
      When it is assessed as of 2026-11-24
      Then "eu-eprivacy.art5-3.device-access" does not apply because its conditions are not met

    Scenario Outline: A place of business or a market in the EU is enough: <seat>, <market>
      Given the case "eu-fashion-shop"
      And the answer to "org.established_in" is "<seat>"
      And the answer to "market.places" is "<market>"
      When it is assessed as of 2026-11-24
      Then "eu-eprivacy.art5-3.device-access" <verdict>

      Examples:
        | seat   | market | verdict                                           |
        | NL     | US-NY  | applies                                           |
        | US-NY  | NL     | applies                                           |
        | US-NY  | US-NY  | does not apply because its conditions are not met |
        | GB-ENG | GB     | does not apply because its conditions are not met |

    Scenario: It does not matter that no data about people is involved
      Given the case "eu-fashion-shop"
      And the answer to "data.about_people" is "no"
      When it is assessed as of 2026-11-24
      Then "eu-eprivacy.art5-3.device-access" applies and is in force from 2011-05-25

  Rule: Article 5(1) - nobody but those taking part may listen, record or read

    Scenario Outline: The directive was due on 31 October 2003: <day>
      Given the case "eu-mail-checker"
      When it is assessed as of <day>
      Then "eu-eprivacy.art5-1.confidentiality" applies and is <state> from 2003-10-31

      Examples:
        | day        | state    |
        | 2003-10-30 | upcoming |
        | 2003-10-31 | in force |
        | 2026-11-24 | in force |

    Scenario Outline: Reading other people's messages counts; recording counts where somebody else listens: <listening>
      Given the case "eu-mail-checker"
      And the answer to "interaction.listening" is "<listening>"
      When it is assessed as of 2026-11-24
      Then "eu-eprivacy.art5-1.confidentiality" <verdict>

      Examples:
        | listening                            | verdict                                           |
        | reads-messages                       | applies                                           |
        | records-speech, outside-firm-listens | may apply                                         |
        | analyses-live, outside-firm-listens  | may apply                                         |
        | records-speech                       | does not apply because its conditions are not met |
        | analyses-live                        | does not apply because its conditions are not met |
        | outside-firm-listens                 | does not apply because its conditions are not met |
        | none                                 | does not apply because its conditions are not met |

    Scenario Outline: Whether a supplier is a third party to the talk is an open question: <listening>, <answer>
      Given the case "eu-mail-checker"
      And the answer to "interaction.listening" is "<listening>"
      And the open question of law "eu-eprivacy.supplier-is-third-party" is settled as <answer>
      When it is assessed as of 2026-11-24
      Then "eu-eprivacy.art5-1.confidentiality" <verdict>

      Examples:
        | listening                            | answer | verdict        |
        | records-speech, outside-firm-listens | yes    | applies        |
        | analyses-live, outside-firm-listens  | yes    | applies        |
        | records-speech, outside-firm-listens | no     | does not apply |
        | records-speech                       | yes    | does not apply |
        | outside-firm-listens                 | yes    | does not apply |
        | reads-messages                       | no     | applies        |

    Scenario: A firm that records a talk in which it takes part itself is judged by national criminal law, not by this rule
      Given the case "eu-mail-checker"
      And the answer to "use.purposes" is "meeting-call-notes"
      And the answer to "interaction.listening" is "records-speech"
      When it is assessed as of 2026-11-24
      Then "eu-eprivacy.art5-1.confidentiality" does not apply because its conditions are not met

    Scenario Outline: The agreement of all who take part lifts it: <listening>
      Given the case "eu-mail-checker"
      And the answer to "interaction.listening" is "<listening>"
      When it is assessed as of 2026-11-24
      Then "eu-eprivacy.art5-1.confidentiality" does not apply because of the exception "everyone-agreed"

      Examples:
        | listening                       |
        | reads-messages, everyone-agreed |

    Scenario: As long as it is not known whether all agreed, it may apply
      Given the case "eu-mail-checker"
      And the answer to "interaction.listening" is "reads-messages, everyone-agreed?"
      When it is assessed as of 2026-11-24
      Then "eu-eprivacy.art5-1.confidentiality" may apply, and "interaction.listening" would settle it

    Scenario Outline: A law against crime lifts it, research or the press does not: <context>
      Given the case "eu-mail-checker"
      And the answer to "use.purposes" is "fraud-security"
      And the answer to "use.special_context" is "<context>"
      When it is assessed as of 2026-11-24
      Then "eu-eprivacy.art5-1.confidentiality" <verdict>

      Examples:
        | context            | verdict                                                  |
        | law-required-crime | does not apply because of the exception "crime-law"      |
        | science-only       | applies                                                  |
        | journalism         | applies                                                  |
        | none               | applies                                                  |

    Scenario Outline: The people must be in the EU: <place>
      Given the case "eu-mail-checker"
      And the answer to "people.locations" is "<place>"
      When it is assessed as of 2026-11-24
      Then "eu-eprivacy.art5-1.confidentiality" <verdict>

      Examples:
        | place  | verdict                                           |
        | FI     | applies                                           |
        | US-NY  | does not apply because its conditions are not met |
        | GB-SCT | does not apply because its conditions are not met |

    Scenario: As long as nobody knows whether the tool listens, it may apply
      Given the case "eu-mail-checker"
      And the answer to "interaction.listening" is not known
      When it is assessed as of 2026-11-24
      Then "eu-eprivacy.art5-1.confidentiality" may apply, and "interaction.listening" would settle it

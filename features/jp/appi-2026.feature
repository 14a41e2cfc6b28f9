Feature: Reform of the APPI by Act 56 of 2026
  Enacted and promulgated on 17 July 2026. Only the penal step has a fixed day, 17 January 2027; the main part waits for a Cabinet Order, at the
  latest until 16 July 2028. Nothing of it is in force on 24 November 2026, and until then the present rules on consent stand.

  Rule: Supplementary provisions Article 1, proviso - penalties from 17 January 2027

    Scenario: On 24 November 2026 the change of penalties is shown with its day
      Given the case "jp2-kyoto-inn"
      When it is assessed as of 2026-11-24
      Then "jp-appi2026.criminal-step" applies and is voluntary from 2027-01-17

    Scenario: The day before
      Given the case "jp2-kyoto-inn"
      When it is assessed as of 2027-01-16
      Then "jp-appi2026.criminal-step" applies and is voluntary from 2027-01-17

    Scenario: The day itself
      Given the case "jp2-kyoto-inn"
      When it is assessed as of 2027-01-17
      Then "jp-appi2026.criminal-step" applies and is voluntary from 2027-01-17

    Scenario: Not for a tool about nobody
      Given the case "jp2-kyoto-inn"
      And the answer to "data.about_people" is "no"
      When it is assessed as of 2026-11-24
      Then "jp-appi2026.criminal-step" does not apply because its conditions are not met

    Scenario: Open while nobody knows whether the tool is about people
      Given the case "jp2-kyoto-inn"
      And the answer to "data.about_people" is not known
      When it is assessed as of 2026-11-24
      Then "jp-appi2026.criminal-step" may apply, and "data.about_people" would settle it

  Rule: Main part - no day fixed yet

    Scenario Outline: Nobody outside the reach of the APPI is concerned: <id>
      Given the case "<case>"
      And the answer to "org.kind" is "public-body"
      When it is assessed as of 2026-11-24
      Then "jp-appi2026.<id>" does not apply because its conditions are not met

      Examples:
        | id                              | case             |
        | art30-2.statistics-ai-exemption | jp2-nagoya-lists |
        | consent-relaxations             | jp2-nagoya-lists |
        | specific-biometric              | jp2-sapporo-gym  |
        | children-under-16               | jp2-sapporo-gym  |
        | processor-rules                 | jp2-nagoya-lists |
        | contactable-and-optout          | jp2-nagoya-lists |
        | surcharge                       | jp2-nagoya-lists |

    Scenario Outline: A firm the APPI reaches will be concerned: <id>
      Given the case "<case>"
      When it is assessed as of 2026-11-24
      Then "jp-appi2026.<id>" applies

      Examples:
        | id                              | case             |
        | art30-2.statistics-ai-exemption | jp2-nagoya-lists |
        | consent-relaxations             | jp2-nagoya-lists |
        | specific-biometric              | jp2-sapporo-gym  |
        | children-under-16               | jp2-sapporo-gym  |
        | processor-rules                 | jp2-nagoya-lists |
        | contactable-and-optout          | jp2-nagoya-lists |
        | surcharge                       | jp2-nagoya-lists |

    Scenario: None of the enacted main part is in force, on any day that has been fixed
      Given the case "jp2-nagoya-lists"
      When it is assessed as of 2026-11-24
      Then these duties apply:
        | jp-appi2026.art30-2.statistics-ai-exemption |
        | jp-appi2026.processor-rules |
        | jp-appi2026.surcharge |

    Scenario Outline: Nothing is due yet, only to be planned for: <id>
      Given the case "<case>"
      When it is assessed as of 2026-11-24
      Then "jp-appi2026.<id>" stands in the tier "plan"

      Examples:
        | id                              | case             |
        | art30-2.statistics-ai-exemption | jp2-nagoya-lists |
        | consent-relaxations             | jp2-nagoya-lists |
        | specific-biometric              | jp2-sapporo-gym  |
        | children-under-16               | jp2-sapporo-gym  |
        | processor-rules                 | jp2-nagoya-lists |
        | contactable-and-optout          | jp2-nagoya-lists |
        | surcharge                       | jp2-nagoya-lists |

  Rule: New Articles 30-2 and 31-3 - statistics and AI

    Scenario Outline: Aim <aim>: training <level>, purpose <purpose>, ground <ground>
      Given the case "jp2-nagoya-lists"
      And the answer to "training.level" is "<level>"
      And the answer to "use.purposes" is "<purpose>"
      And the answer to "data.grounds" is "<ground>"
      When it is assessed as of 2026-11-24
      Then "jp-appi2026.art30-2.statistics-ai-exemption" <result>

      Examples:
        | aim                | level        | purpose            | ground              | result                                            |
        | AI                 | light-tuning | marketing-outreach | own-interest        | applies                                           |
        | statistics         | none         | data-analysis      | own-interest        | applies                                           |
        | a model for others | none         | model-making       | own-interest        | applies                                           |
        | research           | none         | marketing-outreach | research-statistics | applies                                           |
        | mere outreach      | none         | marketing-outreach | own-interest        | does not apply because its conditions are not met |

    Scenario Outline: Route: recipients <recipients>, sources <sources>, training data <data>
      Given the case "jp2-nagoya-lists"
      And the answer to "sharing.recipients" is "<recipients>"
      And the answer to "data.sources" is "<sources>"
      And the answer to "training.data" is "<data>"
      When it is assessed as of 2026-11-24
      Then "jp-appi2026.art30-2.statistics-ai-exemption" <result>

      Examples:
        | recipients  | sources        | data            | result                                            |
        | other-firms | person         | own-people-data | applies                                           |
        | none        | web-scrape     | own-people-data | applies                                           |
        | none        | social-media   | own-people-data | applies                                           |
        | none        | public-records | own-people-data | applies                                           |
        | none        | partners       | own-people-data | applies                                           |
        | none        | bought         | own-people-data | applies                                           |
        | none        | person         | web-scraped     | applies                                           |
        | none        | person         | own-people-data | does not apply because its conditions are not met |

    Scenario: Training on found pages counts even where the finished tool is about nobody
      Given the case "jp2-tokyo-image-studio"
      And the answer to "data.about_people" is "no"
      When it is assessed as of 2026-11-24
      Then "jp-appi2026.art30-2.statistics-ai-exemption" applies

    Scenario: Unless it is known where the data comes from, it stays open
      Given the case "jp2-nagoya-lists"
      And the answer to "sharing.recipients" is "none"
      And the answer to "data.sources" is not known
      When it is assessed as of 2026-11-24
      Then "jp-appi2026.art30-2.statistics-ai-exemption" may apply, and "data.sources" would settle it

    Scenario: Being an operator that runs no AI development is not enough
      Given the case "jp2-kyoto-inn"
      When it is assessed as of 2026-11-24
      Then "jp-appi2026.art30-2.statistics-ai-exemption" does not apply because its conditions are not met

  Rule: Articles 18, 20 and 27 as amended - consent

    Scenario Outline: What the firm relies on today: <ground>
      Given the case "jp2-nagoya-lists"
      And the answer to "data.grounds" is "<ground>"
      When it is assessed as of 2026-11-24
      Then "jp-appi2026.consent-relaxations" <result>

      Examples:
        | ground                       | result                                            |
        | they-agreed                  | applies                                           |
        | explicit-yes                 | applies                                           |
        | contract-needs-it            | applies                                           |
        | crime-emergency-safeguarding | applies                                           |
        | research-statistics          | applies                                           |
        | own-interest                 | does not apply because its conditions are not met |
        | law-requires-it              | does not apply because its conditions are not met |
        | public-task                  | does not apply because its conditions are not met |
        | none                         | does not apply because its conditions are not met |

    Scenario: Unless it is known what the firm relies on, it stays open
      Given the case "jp2-nagoya-lists"
      And the answer to "data.grounds" is not known
      When it is assessed as of 2026-11-24
      Then "jp-appi2026.consent-relaxations" may apply, and "data.grounds" would settle it

  Rule: New Article 21-2 - specific biometric personal information

    Scenario Outline: Use of body features <uses>, data <kinds>
      Given the case "jp2-sapporo-gym"
      And the answer to "bio.uses" is "<uses>"
      And the answer to "data.kinds" is "<kinds>"
      When it is assessed as of 2026-11-24
      Then "jp-appi2026.specific-biometric" <result>

      Examples:
        | uses            | kinds          | result                                            |
        | verify-one      | pictures-voice | applies                                           |
        | identify-many   | pictures-voice | applies                                           |
        | keeps-templates | pictures-voice | applies                                           |
        | none            | biometric      | applies                                           |
        | emotion         | pictures-voice | does not apply because its conditions are not met |
        | none            | pictures-voice | does not apply because its conditions are not met |

    Scenario: Unless it is known what the faces are used for, it stays open
      Given the case "jp2-sapporo-gym"
      And the answer to "bio.uses" is not known
      When it is assessed as of 2026-11-24
      Then "jp-appi2026.specific-biometric" may apply, and "bio.uses" would settle it

  Rule: Children - under 16, not under 18

    Scenario Outline: Ages <ages>
      Given the case "jp2-sapporo-gym"
      And the answer to "children.ages" is "<ages>"
      When it is assessed as of 2026-11-24
      Then "jp-appi2026.children-under-16" <result>

      Examples:
        | ages      | result                                            |
        | under-13  | applies                                           |
        | age-13    | applies                                           |
        | age-14    | applies                                           |
        | age-15    | applies                                           |
        | age-16-17 | does not apply because its conditions are not met |
        | none      | does not apply because its conditions are not met |

    Scenario: Unless the ages are known, it stays open
      Given the case "jp2-sapporo-gym"
      And the answer to "children.ages" is not known
      When it is assessed as of 2026-11-24
      Then "jp-appi2026.children-under-16" may apply, and "children.ages" would settle it

    Scenario: Children who use a tool that holds nothing about them
      Given the case "jp2-sapporo-gym"
      And the answer to "data.about_people" is "no"
      When it is assessed as of 2026-11-24
      Then "jp-appi2026.children-under-16" does not apply because its conditions are not met

  Rule: Entrusted operators

    Scenario Outline: Who decides on the data: <who>
      Given the case "jp2-nagoya-lists"
      And the answer to "role.data" is "<who>"
      When it is assessed as of 2026-11-24
      Then "jp-appi2026.processor-rules" <result>

      Examples:
        | who                    | result                                            |
        | for-clients            | applies                                           |
        | we-decide, for-clients | applies                                           |
        | we-decide              | does not apply because its conditions are not met |
        | jointly                | does not apply because its conditions are not met |

    Scenario: Unless it is known who decides, it stays open
      Given the case "jp2-nagoya-lists"
      And the answer to "role.data" is not known
      When it is assessed as of 2026-11-24
      Then "jp-appi2026.processor-rules" may apply, and "role.data" would settle it

    Scenario: A vendor that gets nothing about people
      Given the case "jp2-nagoya-lists"
      And the answer to "data.about_people" is "no"
      When it is assessed as of 2026-11-24
      Then "jp-appi2026.processor-rules" does not apply because its conditions are not met

  Rule: Contactable information and opt-out

    Scenario Outline: People <people>, data <kinds>, recipients <recipients>
      Given the case "jp2-nagoya-lists"
      And the answer to "data.about_people" is "<people>"
      And the answer to "data.kinds" is "<kinds>"
      And the answer to "sharing.recipients" is "<recipients>"
      When it is assessed as of 2026-11-24
      Then "jp-appi2026.contactable-and-optout" <result>

      Examples:
        | people             | kinds      | recipients       | result                                            |
        | yes                | contact    | none             | applies                                           |
        | yes                | device-ids | none             | applies                                           |
        | work-contacts-only | none       | none             | applies                                           |
        | yes                | health     | opt-out-lists    | applies                                           |
        | yes                | health     | buyers-for-money | does not apply because its conditions are not met |
        | no                 | none       | none             | does not apply because its conditions are not met |

    Scenario: Unless the kinds of data are known, it stays open
      Given the case "jp2-nagoya-lists"
      And the answer to "sharing.recipients" is "none"
      And the answer to "data.kinds" is not known
      When it is assessed as of 2026-11-24
      Then "jp-appi2026.contactable-and-optout" may apply, and "data.kinds" would settle it

  Rule: Surcharge - more than 1,000 people

    Scenario Outline: <count> people
      Given the case "jp2-nagoya-lists"
      And the answer to "people.in_use_count" is "<count>"
      When it is assessed as of 2026-11-24
      Then "jp-appi2026.surcharge" <result>

      Examples:
        | count | result                                            |
        | 999   | does not apply because its conditions are not met |
        | 1000  | does not apply because its conditions are not met |
        | 1001  | applies                                           |
        | 5000  | applies                                           |

    Scenario: Many people, but nothing about them that one could recognise
      Given the case "jp2-nagoya-lists"
      And the answer to "data.about_people" is "no"
      When it is assessed as of 2026-11-24
      Then "jp-appi2026.surcharge" does not apply because its conditions are not met

    Scenario: Many work contacts count too
      Given the case "jp2-nagoya-lists"
      And the answer to "data.about_people" is "work-contacts-only"
      When it is assessed as of 2026-11-24
      Then "jp-appi2026.surcharge" applies

    Scenario: A range across the edge leaves it open
      Given the case "jp2-nagoya-lists"
      And the answer to "people.in_use_count" is "1000..4999"
      When it is assessed as of 2026-11-24
      Then "jp-appi2026.surcharge" may apply, and "people.in_use_count" would settle it

    Scenario: Unless the number is known, it stays open
      Given the case "jp2-nagoya-lists"
      And the answer to "people.in_use_count" is not known
      When it is assessed as of 2026-11-24
      Then "jp-appi2026.surcharge" may apply, and "people.in_use_count" would settle it

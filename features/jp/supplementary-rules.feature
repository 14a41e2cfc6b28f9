Feature: Supplementary Rules for data from the EU and the UK
  Binding on operators in Japan that receive data because of an adequacy decision, as long as they hold it.

  Rule: Annex I to Decision (EU) 2019/419

    Scenario: An inn that gets guest data from a French tour operator under adequacy
      Given the case "jp2-kyoto-inn"
      When it is assessed as of 2026-11-24
      Then "jp-supplementary-rules.eu-uk-data" applies and is in force from 2019-01-23

    Scenario: The day before the decision
      Given the case "jp2-kyoto-inn"
      When it is assessed as of 2019-01-22
      Then "jp-supplementary-rules.eu-uk-data" applies and is upcoming from 2019-01-23

    Scenario: The day of the decision
      Given the case "jp2-kyoto-inn"
      When it is assessed as of 2019-01-23
      Then "jp-supplementary-rules.eu-uk-data" applies and is in force from 2019-01-23

    Scenario Outline: Data from <sources>
      Given the case "jp2-kyoto-inn"
      And the answer to "data.sources" is "<sources>"
      When it is assessed as of 2026-11-24
      Then "jp-supplementary-rules.eu-uk-data" <result>

      Examples:
        | sources           | result                                            |
        | received-from-eea | applies                                           |
        | received-from-uk  | applies                                           |
        | person            | does not apply because its conditions are not met |
        | partners          | does not apply because its conditions are not met |

    Scenario: Guests in France who write to the inn themselves are not a transfer under adequacy
      Given the case "jp2-kyoto-inn"
      And the answer to "data.sources" is "person"
      And the answer to "people.locations" is "FR"
      When it is assessed as of 2026-11-24
      Then "jp-supplementary-rules.eu-uk-data" does not apply because its conditions are not met

    Scenario: A firm outside Japan is not covered by the decision
      Given the case "jp2-kyoto-inn"
      And the answer to "org.established_in" is "KR"
      When it is assessed as of 2026-11-24
      Then "jp-supplementary-rules.eu-uk-data" does not apply because its conditions are not met

    Scenario: A public body is outside
      Given the case "jp2-kyoto-inn"
      And the answer to "org.kind" is "public-body"
      When it is assessed as of 2026-11-24
      Then "jp-supplementary-rules.eu-uk-data" does not apply because its conditions are not met

    Scenario: Unless it is known where the data comes from, it stays open
      Given the case "jp2-kyoto-inn"
      And the answer to "data.sources" is not known
      When it is assessed as of 2026-11-24
      Then "jp-supplementary-rules.eu-uk-data" may apply, and "data.sources" would settle it

Feature: Children's Online Privacy Protection Act and Rule
  A commercial online service for children under 13 asks a parent before it collects anything, asks apart before it passes data on,
  and runs a written plan of security and deletion. The amended rule had to be met in full by 22 April 2026.

  Rule: 16 CFR 312.4-312.5(a)(1) - a parent's consent

    Scenario: The rule starts in 2000: the day before
      Given the case "us-fed2-reading-app"
      When it is assessed as of 2000-04-20
      Then "us-coppa.312-5.parental-consent" applies and is upcoming from 2000-04-21

    Scenario: The rule starts in 2000: the day itself
      Given the case "us-fed2-reading-app"
      When it is assessed as of 2000-04-21
      Then "us-coppa.312-5.parental-consent" applies and is in force from 2000-04-21

    Scenario: The last day of the older text
      Given the case "us-fed2-reading-app"
      When it is assessed as of 2026-04-21
      Then "us-coppa.312-5.parental-consent" applies and is in force from 2000-04-21

    Scenario: The amended text binds in full from 22 April 2026
      Given the case "us-fed2-reading-app"
      When it is assessed as of 2026-04-22
      Then "us-coppa.312-5.parental-consent" applies and is in force from 2026-04-22

    Scenario Outline: Who must ask a parent: <what>
      Given the case "us-fed2-reading-app"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-coppa.312-5.parental-consent" <verdict>

      Examples:
        | what                                         | fact              | answer         | verdict                                           |
        | a voice app made for small children          | data.kinds        | pictures-voice | applies                                           |
        | an app used by children it knows of          | children.attract  | we-know-who    | applies                                           |
        | an app for everybody that children may find  | children.attract  | likely-reached | does not apply because its conditions are not met |
        | teenagers from 13 only                       | children.ages     | age-13, age-14 | does not apply because its conditions are not met |
        | nothing about recognisable people is handled | data.about_people | no             | does not apply because its conditions are not met |
        | no online service                            | online.services   | none           | does not apply because its conditions are not met |
        | a public body                                | org.kind          | public-body    | does not apply because its conditions are not met |
        | a charity, which section 5 may not reach     | org.kind          | charity        | may apply                                         |

    Scenario: Use through schools is not exempt, since the 2025 rule adopted no school exception
      Given the case "us-fed2-reading-app"
      And the answer to "children.attract" is "made-for-children, through-parents-or-school"
      When it is assessed as of 2026-11-24
      Then "us-coppa.312-5.parental-consent" applies and is in force from 2026-04-22

    Scenario: While the children's ages are not known, consent may be needed
      Given the case "us-fed2-reading-app"
      And the answer to "children.ages" is not known
      When it is assessed as of 2026-11-24
      Then "us-coppa.312-5.parental-consent" may apply, and "children.ages" would settle it

  Rule: 16 CFR 312.5(a)(2) - separate consent before data is passed on or trains the AI of others

    Scenario: The separate consent starts on 22 April 2026: the day before
      Given the case "us-fed2-reading-app"
      And the answer to "vendor.training_use" is "allowed"
      When it is assessed as of 2026-04-21
      Then "us-coppa.312-5.separate-consent-third-party-ai" applies and is upcoming from 2026-04-22

    Scenario: The separate consent starts on 22 April 2026: the day itself
      Given the case "us-fed2-reading-app"
      And the answer to "vendor.training_use" is "allowed"
      When it is assessed as of 2026-04-22
      Then "us-coppa.312-5.separate-consent-third-party-ai" applies and is in force from 2026-04-22

    Scenario Outline: Passing children's data on needs its own yes: <what>
      Given the case "us-fed2-reading-app"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-coppa.312-5.separate-consent-third-party-ai" <verdict>

      Examples:
        | what                                           | fact                | answer           | verdict                                           |
        | the supplier may train on what children say    | vendor.training_use | allowed          | applies                                           |
        | advertising networks get it                    | sharing.recipients  | ad-networks      | applies                                           |
        | it is sold                                     | sharing.recipients  | buyers-for-money | applies                                           |
        | the supplier works only for the app            | vendor.training_use | barred           | does not apply because its conditions are not met |
        | nobody but an authority gets it                | sharing.recipients  | authorities      | does not apply because its conditions are not met |

    Scenario Outline: A service that is not for children needs no such consent: <what>
      Given the case "us-fed2-reading-app"
      And the answer to "vendor.training_use" is "allowed"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-coppa.312-5.separate-consent-third-party-ai" does not apply because its conditions are not met

      Examples:
        | what              | fact             | answer         |
        | teenagers only    | children.ages    | age-14         |
        | not made for them | children.attract | likely-reached |

    Scenario: While it is not known whether the supplier may train, the separate consent may be needed
      Given the case "us-fed2-reading-app"
      And the answer to "vendor.training_use" is not known
      When it is assessed as of 2026-11-24
      Then "us-coppa.312-5.separate-consent-third-party-ai" may apply, and "vendor.training_use" would settle it

    Scenario: Training one's own model on children's data without passing it on: whether a separate consent is needed is open
      Given the case "us-fed2-reading-app"
      And the answer to "training.level" is "light-tuning"
      And the answer to "training.data" is "children-data"
      When it is assessed as of 2026-11-24
      Then "us-coppa.312-5.separate-consent-third-party-ai" may apply
      And "us-coppa.312-5.parental-consent" applies

    Scenario: If training in house counts like disclosure, it needs the separate consent
      Given the case "us-fed2-reading-app"
      And the answer to "training.level" is "light-tuning"
      And the answer to "training.data" is "children-data"
      And the open question of law "us-coppa.own-training-separate-consent" is settled as yes
      When it is assessed as of 2026-11-24
      Then "us-coppa.312-5.separate-consent-third-party-ai" applies

    Scenario: If the text means disclosure only, training in house needs no separate consent
      Given the case "us-fed2-reading-app"
      And the answer to "training.level" is "light-tuning"
      And the answer to "training.data" is "children-data"
      And the open question of law "us-coppa.own-training-separate-consent" is settled as no
      When it is assessed as of 2026-11-24
      Then "us-coppa.312-5.separate-consent-third-party-ai" does not apply because its conditions are not met

    Scenario Outline: The open question is about training on children's data, nothing else: <what>
      Given the case "us-fed2-reading-app"
      And the answer to "training.level" is "<level>"
      And the answer to "training.data" is "<data>"
      And the open question of law "us-coppa.own-training-separate-consent" is settled as yes
      When it is assessed as of 2026-11-24
      Then "us-coppa.312-5.separate-consent-third-party-ai" does not apply because its conditions are not met

      Examples:
        | what                                   | level              | data            |
        | trained on made-up data                | light-tuning       | made-up-data    |
        | children's data only looked up in use  | looks-up-documents | children-data   |

  Rule: 16 CFR 312.8, 312.10 - security and retention

    Scenario: The written programme is due from 22 April 2026: the day before
      Given the case "us-fed2-reading-app"
      When it is assessed as of 2026-04-21
      Then "us-coppa.312-8-10.security-retention" applies and is upcoming from 2026-04-22

    Scenario: The written programme is due from 22 April 2026: the day itself
      Given the case "us-fed2-reading-app"
      When it is assessed as of 2026-04-22
      Then "us-coppa.312-8-10.security-retention" applies and is in force from 2026-04-22

    Scenario Outline: Whoever holds children's data keeps the plan, however small: <what>
      Given the case "us-fed2-reading-app"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then "us-coppa.312-8-10.security-retention" <verdict>

      Examples:
        | what                               | fact              | answer        | verdict                                           |
        | one person                         | org.kind          | sole-trader   | applies                                           |
        | teenagers only                     | children.ages     | age-16-17     | does not apply because its conditions are not met |
        | no data about recognisable people  | data.about_people | no            | does not apply because its conditions are not met |

    Scenario: While it is not known how children come to the app, the plan may be due
      Given the case "us-fed2-reading-app"
      And the answer to "children.attract" is not known
      When it is assessed as of 2026-11-24
      Then "us-coppa.312-8-10.security-retention" may apply, and "children.attract" would settle it

    Scenario: The penalty is the adjusted one
      Given the case "us-fed2-reading-app"
      When it is assessed as of 2026-11-28
      Then the highest fine for "us-coppa.312-5.parental-consent" is "53088 USD"

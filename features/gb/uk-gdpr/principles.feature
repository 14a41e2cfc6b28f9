Feature: UK GDPR, principles and grounds
  What a small firm owes when a tool handles data about people.

  Rule: Article 6 - every use needs a legal ground

    Scenario Outline: A ground must be named whatever is relied on: <ground>
      Given the case "uk-workshop"
      And the answer to "data.grounds" is "<ground>"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art5-6.lawful-basis" applies and is in force from 2020-12-31
      And the test "uk-gdpr.no-ground-named" <missing>

      Examples:
        | ground                       | missing    |
        | they-agreed                  | is not met |
        | own-interest                 | is not met |
        | crime-emergency-safeguarding | is not met |
        | research-statistics          | is not met |
        | none                         | is met     |

    Scenario Outline: Whoever relies on crime, an emergency or safeguarding proves the case and its need; nobody else does: <ground>
      Given the case "uk-workshop"
      And the answer to "data.grounds" is "<ground>"
      When it is assessed as of 2026-11-24
      Then the test "uk-gdpr.recognised-interest" <met>
      And "uk-gdpr.art6-1ea.recognised-legitimate-interest" <verdict>

      Examples:
        | ground                                     | met        | verdict        |
        | crime-emergency-safeguarding               | is met     | applies        |
        | own-interest, crime-emergency-safeguarding | is met     | applies        |
        | own-interest                               | is not met | does not apply |
        | public-task                                | is not met | does not apply |

    Scenario: Training a model on a business interest is no recognised interest
      Given the case "uk-transcriber"
      And the answer to "role.data" is "we-decide"
      And the answer to "data.grounds" is "own-interest"
      And the answer to "training.level" is "heavy-retraining"
      And the answer to "training.data" is "client-data"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art6-1ea.recognised-legitimate-interest" does not apply because its conditions are not met

    Scenario: As long as the ground is not known, the proof may be due
      Given the case "uk-workshop"
      And the answer to "data.grounds" is not known
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art6-1ea.recognised-legitimate-interest" may apply, and "data.grounds" would settle it

    Scenario: A public body may use recognised interests only outside its tasks; whether it acts outside them stays open
      Given the case "uk-workshop"
      And the answer to "org.kind" is "public-body"
      And the answer to "data.grounds" is "crime-emergency-safeguarding"
      When it is assessed as of 2026-11-24
      Then the test "uk-gdpr.recognised-interest" is open
      And "uk-gdpr.art6-1ea.recognised-legitimate-interest" may apply

    Scenario Outline: For the public body the question of its tasks decides, for a private person nothing does: <kind>, <answer>
      Given the case "uk-workshop"
      And the answer to "org.kind" is "<kind>"
      And the answer to "data.grounds" is "crime-emergency-safeguarding"
      And the open question of law "uk-gdpr.public-body-outside-tasks" is settled as <answer>
      When it is assessed as of 2026-11-24
      Then the test "uk-gdpr.recognised-interest" <met>

      Examples:
        | kind           | answer | met        |
        | public-body    | yes    | is met     |
        | public-body    | no     | is not met |
        | private-person | yes    | is not met |
        | charity        | no     | is met     |


  Rule: Article 9 - sensitive data needs a further condition

    Scenario Outline: These kinds of data belong to the special categories: <kind>
      Given the case "uk-workshop"
      And the answer to "data.kinds" is "contact, <kind>"
      And the answer to "bio.uses" is "none"
      When it is assessed as of 2026-11-24
      Then the test "uk-gdpr.special-category" is met
      And "uk-gdpr.art9.special-category-condition" applies

      Examples:
        | kind       |
        | health     |
        | disability |
        | origin     |
        | politics   |
        | religion   |
        | union      |
        | sex-life   |
        | genetic    |
        | biometric  |
        | neural     |
        | other-omic |

    Scenario Outline: These kinds do not, however private: <kind>
      Given the case "uk-workshop"
      And the answer to "data.kinds" is "contact, <kind>"
      And the answer to "bio.uses" is "none"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art9.special-category-condition" does not apply because its conditions are not met

      Examples:
        | kind           |
        | money          |
        | location       |
        | id-numbers     |
        | convictions    |
        | pictures-voice |

    Scenario Outline: A guess counts like the fact, also an ethnic origin guessed from a name: <inferred>
      Given the case "uk-workshop"
      And the answer to "output.infers" is "<inferred>"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art9.special-category-condition" <verdict>

      Examples:
        | inferred           | verdict        |
        | health             | applies        |
        | origin             | applies        |
        | beliefs            | applies        |
        | sexuality          | applies        |
        | interests-behaviour | does not apply |
        | emotions           | does not apply |

    Scenario Outline: A picture becomes biometric data where it tells who somebody is: <use>
      Given the case "uk-workshop"
      And the answer to "data.kinds" is "contact, pictures-voice"
      And the answer to "bio.uses" is "<use>"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art9.special-category-condition" <verdict>

      Examples:
        | use                     | verdict        |
        | verify-one              | applies        |
        | identify-many           | applies        |
        | sort-by-sensitive-trait | applies        |
        | emotion                 | does not apply |
        | none                    | does not apply |

    Scenario: As long as it is not known what the tool does with the pictures, the condition stays open
      Given the case "uk-workshop"
      And the answer to "data.kinds" is "contact, pictures-voice"
      And the answer to "bio.uses" is not known
      When it is assessed as of 2026-11-24
      Then the test "uk-gdpr.special-category" is open
      And "uk-gdpr.art9.special-category-condition" may apply, and "bio.uses" would settle it


  Rule: Article 10 - convictions, offences and accusations

    Scenario Outline: Convictions and mere accusations need a condition of Schedule 1: <kind>
      Given the case "uk-workshop"
      And the answer to "data.kinds" is "contact, <kind>"
      When it is assessed as of 2026-11-24
      Then the test "uk-gdpr.criminal-data" is met
      And "uk-gdpr.art10.criminal-offence-data" applies and is in force from 2020-12-31

      Examples:
        | kind        |
        | convictions |
        | allegations |

    Scenario: Ordinary data is no data on offences
      Given the case "uk-workshop"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art10.criminal-offence-data" does not apply because its conditions are not met

    Scenario: Whether a tool's bare suspicion of fraud is data on an alleged offence stays open
      Given the case "uk-workshop"
      And the answer to "output.infers" is "crime-risk"
      When it is assessed as of 2026-11-24
      Then the test "uk-gdpr.criminal-data" is open
      And "uk-gdpr.art10.criminal-offence-data" may apply

    Scenario Outline: Once settled, the question of suspicion decides only where the tool suspects: <inferred>, <answer>
      Given the case "uk-workshop"
      And the answer to "output.infers" is "<inferred>"
      And the open question of law "uk-gdpr.suspicion-as-offence-data" is settled as <answer>
      When it is assessed as of 2026-11-24
      Then the test "uk-gdpr.criminal-data" <met>

      Examples:
        | inferred        | answer | met        |
        | crime-risk      | yes    | is met     |
        | crime-risk      | no     | is not met |
        | money-situation | yes    | is not met |

    Scenario: As long as the kinds of data are not known, the condition may be due
      Given the case "uk-workshop"
      And the answer to "data.kinds" is not known
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art10.criminal-offence-data" may apply, and "data.kinds" would settle it

    Scenario Outline: Only police work of a public body is under official authority: <kind>, <purpose>
      Given the case "uk-workshop"
      And the answer to "data.kinds" is "contact, convictions"
      And the answer to "org.kind" is "<kind>"
      And the answer to "use.purposes" is "<purpose>"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art10.criminal-offence-data" <verdict>

      Examples:
        | kind        | purpose           | verdict                                                      |
        | public-body | law-enforcement   | does not apply because of the exception "official-authority" |
        | public-body | background-checks | applies                                                      |
        | for-profit  | law-enforcement   | applies                                                      |


  Rule: Articles 5(1)(b) and 8A - new uses of data one already has

    Scenario Outline: The check is due where data is put to a use people were not told of: <new>
      Given the case "uk-workshop"
      And the answer to "data.new_use" is "<new>"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art5-1b.purpose-compatibility" <verdict>

      Examples:
        | new | verdict        |
        | yes | applies        |
        | no  | does not apply |

    Scenario: Research or consent at the start does not do away with the check
      Given the case "uk-workshop"
      And the answer to "data.new_use" is "yes"
      And the answer to "data.grounds" is "they-agreed, research-statistics"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art5-1b.purpose-compatibility" applies and is in force from 2026-02-05

    Scenario: As long as it is not known whether the use is new, the check may be due
      Given the case "uk-workshop"
      And the answer to "data.new_use" is not known
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art5-1b.purpose-compatibility" may apply, and "data.new_use" would settle it


  Rule: Article 8 - under-13s and consent

    Scenario: A story app made for children of eight asks the parents
      Given the case "uk-story-app"
      When it is assessed as of 2026-11-24
      Then the test "uk.iss-to-child" is met
      And "uk-gdpr.art8.child-consent" applies and is in force from 2020-12-31

    Scenario Outline: The age is 13, neither 16 nor 18: <ages>
      Given the case "uk-story-app"
      And the answer to "children.ages" is "<ages>"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art8.child-consent" <verdict>

      Examples:
        | ages                      | verdict        |
        | under-13                  | applies        |
        | under-13, age-16-17       | applies        |
        | age-13                    | does not apply |
        | age-14, age-15, age-16-17 | does not apply |
        | none                      | does not apply |

    Scenario Outline: It matters how children come to the service: <way>
      Given the case "uk-story-app"
      And the answer to "children.attract" is "<way>"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art8.child-consent" <verdict>

      Examples:
        | way                       | verdict        |
        | made-for-children         | applies        |
        | we-know-who               | applies        |
        | likely-reached            | applies        |
        | age-check                 | may apply      |
        | through-parents-or-school | does not apply |
        | none                      | does not apply |

    Scenario Outline: Only where the use rests on consent, online, and not for counselling: <fact>, <answer>
      Given the case "uk-story-app"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then the test "uk.iss-to-child" <met>
      And "uk-gdpr.art8.child-consent" <verdict>

      Examples:
        | fact            | answer            | met        | verdict        |
        | data.grounds    | they-agreed       | is met     | applies        |
        | data.grounds    | explicit-yes      | is met     | applies        |
        | data.grounds    | contract-needs-it | is not met | does not apply |
        | online.services | none              | is not met | does not apply |
        | org.sector      | counselling       | is not met | does not apply |
        | org.sector      | education         | is met     | applies        |

    Scenario: A studio outside the reach of British law does not owe it under this text
      Given the case "uk-story-app"
      And the answer to "org.established_in" is "FR"
      And the answer to "market.places" is "FR"
      And the answer to "people.locations" is "FR"
      When it is assessed as of 2026-11-24
      Then the test "uk.iss-to-child" is met
      And "uk-gdpr.art8.child-consent" does not apply because its conditions are not met


  Rule: Data taken from others and given to others

    Scenario Outline: Checks are due where the data comes from another firm: <sources>
      Given the case "uk-workshop"
      And the answer to "data.sources" is "<sources>"
      And the answer to "role.data" is "we-decide"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.onward-sharing.due-diligence" <verdict>

      Examples:
        | sources        | verdict        |
        | bought         | applies        |
        | partners       | applies        |
        | agency-report  | applies        |
        | clients        | applies        |
        | person         | does not apply |
        | observed       | does not apply |
        | public-records | does not apply |

    Scenario Outline: Or where another firm gets it: <recipients>
      Given the case "uk-workshop"
      And the answer to "sharing.recipients" is "<recipients>"
      And the answer to "sharing.places" is "GB"
      And the answer to "role.data" is "we-decide"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.onward-sharing.due-diligence" <verdict>

      Examples:
        | recipients             | verdict        |
        | group-companies        | applies        |
        | joint-partners         | applies        |
        | other-firms            | applies        |
        | buyers-for-money       | applies        |
        | buyers-for-other-value | applies        |
        | ad-networks            | applies        |
        | opt-out-lists          | applies        |
        | id-matchers            | applies        |
        | researchers            | applies        |
        | clients                | applies        |
        | authorities            | does not apply |
        | none                   | does not apply |

    Scenario Outline: Bought training data counts, and a supplier that trains on what one enters: <fact>
      Given the case "uk-recruiter"
      And the answer to "role.deeds" is "uses-it, fine-tuned-it"
      And the answer to "training.level" is "light-tuning"
      And the answer to "training.data" is "<training>"
      And the answer to "vendor.training_use" is "<supplier>"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.onward-sharing.due-diligence" <verdict>

      Examples:
        | training          | supplier | verdict        |
        | bought-or-licensed | barred  | applies        |
        | own-people-data   | allowed  | applies        |
        | own-people-data   | barred   | does not apply |

    Scenario: As long as it is not known who receives the data, the checks may be due
      Given the case "uk-workshop"
      And the answer to "sharing.recipients" is not known
      And the answer to "role.data" is "we-decide"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.onward-sharing.due-diligence" may apply, and "sharing.recipients" would settle it


  Rule: Article 5(1)(a) - fairness between groups

    Scenario Outline: A tool that infers and counts in what people get, or rates them, is tested for bias: <technology>, <domain>, <output>
      Given the case "uk-workshop"
      And the answer to "use.technology" is "<technology>"
      And the answer to "decision.domains" is "<domain>"
      And the answer to "output.kinds" is "<output>"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art5-1a.fairness-bias-testing" <verdict>

      Examples:
        | technology          | domain     | output          | verdict                                           |
        | learns-or-generates | credit     | text            | applies and is in force from 2020-12-31           |
        | learns-or-generates | low-stakes | text            | applies and is in force from 2020-12-31           |
        | learns-or-generates | none       | score-of-person | applies and is in force from 2020-12-31           |
        | learns-or-generates | none       | text            | does not apply because its conditions are not met |
        | fixed-rules         | credit     | score-of-person | does not apply because its conditions are not met |

    Scenario: Guessing origin from names to test for bias is itself a use of sensitive data
      Given the case "uk-recruiter"
      And the answer to "output.infers" is "origin"
      When it is assessed as of 2026-11-24
      Then "uk-gdpr.art5-1a.fairness-bias-testing" applies
      And "uk-gdpr.art9.special-category-condition" applies

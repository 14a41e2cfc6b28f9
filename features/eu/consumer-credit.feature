Feature: Consumer Credit Directive, a person behind the credit check
  Since 20 November 2026 a consumer whose ability to pay is judged by a machine, even if only in part, may ask a lender for a person
  who explains, listens and reviews. The right is wider than Article 22 GDPR, since no decision by the machine alone is needed, and
  narrower in reach, since it concerns consumer credit only: neither firms, nor home loans, nor the makers of scoring tools.

  Background:
    Given the open question of law "eu-ccd2.carried-out-elsewhere" is settled as yes

  Rule: Articles 47 and 48 - application from 20 November 2026

    Scenario: The day before, the right is only upcoming
      Given the case "gdpr-fintech"
      When it is assessed as of 2026-11-19
      Then "eu-ccd2.art18-8.human-review-of-credit-decision" applies and is upcoming from 2026-11-20

    Scenario: On the day itself it is in force
      Given the case "gdpr-fintech"
      When it is assessed as of 2026-11-20
      Then "eu-ccd2.art18-8.human-review-of-credit-decision" applies and is in force from 2026-11-20

    Scenario: The day for transposition, a year earlier, did not bind lenders
      Given the case "gdpr-fintech"
      When it is assessed as of 2025-11-20
      Then "eu-ccd2.art18-8.human-review-of-credit-decision" applies and is upcoming from 2026-11-20

  Rule: Article 18(8) - partly automated is enough

    Scenario Outline: The right does not need a decision by the machine alone: <who>
      Given the case "gdpr-fintech"
      And the answer to "decision.automation" is "<who>"
      And the answer to "decision.reviewer" is "understands, looks-at-more, can-change, before-effect"
      When it is assessed as of 2026-11-24
      Then "eu-ccd2.art18-8.human-review-of-credit-decision" applies and is in force from 2026-11-20
      And "eu-gdpr.art22.no-solely-automated-decision" <article22>

      Examples:
        | who                       | article22      |
        | machine-alone             | applies        |
        | person-confirms           | applies        |
        | person-reviews            | does not apply |
        | person-decides-with-hints | does not apply |

    Scenario: A scorecard of fixed rules is automated processing too
      Given the case "gdpr-fintech"
      And the answer to "use.technology" is "fixed-rules"
      When it is assessed as of 2026-11-24
      Then "eu-ccd2.art18-8.human-review-of-credit-decision" applies

    Scenario: A tool that works out what a person earns, for a credit decision, plays a part in the check
      Given the case "gdpr-fintech"
      And the answer to "use.purposes" is "data-analysis"
      When it is assessed as of 2026-11-24
      Then the test "eu-ccd2.automated-creditworthiness" is met
      And "eu-ccd2.art18-8.human-review-of-credit-decision" applies

    Scenario: A tool bought to judge who can pay counts, whatever else is said of its output
      Given the case "gdpr-fintech"
      And the answer to "output.infers" is "none"
      When it is assessed as of 2026-11-24
      Then "eu-ccd2.art18-8.human-review-of-credit-decision" applies

    Scenario: A lender that looks at the means of its own job applicants judges no consumer's credit
      Given the case "gdpr-fintech"
      And the answer to "use.purposes" is "recruitment"
      And the answer to "decision.domains" is "job"
      When it is assessed as of 2026-11-24
      Then the test "eu-ccd2.automated-creditworthiness" is not met
      And "eu-ccd2.art18-8.human-review-of-credit-decision" does not apply because its conditions are not met

    Scenario: A lender's chatbot that judges nobody's means does not call for the review
      Given the case "gdpr-fintech"
      And the answer to "use.purposes" is "customer-chat"
      And the answer to "decision.domains" is "none"
      And the answer to "output.infers" is "none"
      And the answer to "output.kinds" is "text"
      When it is assessed as of 2026-11-24
      Then the test "eu-ccd2.automated-creditworthiness" is not met
      And "eu-ccd2.art18-8.human-review-of-credit-decision" does not apply because its conditions are not met

    Scenario: Checking for fraud is not judging whether a person can pay
      Given the case "gdpr-fintech"
      And the answer to "use.purposes" is "fraud-security"
      And the answer to "decision.domains" is "credit"
      And the answer to "output.infers" is "crime-risk"
      When it is assessed as of 2026-11-24
      Then "eu-ccd2.art18-8.human-review-of-credit-decision" does not apply because its conditions are not met

    Scenario: Without data about people there is no check of a consumer
      Given the case "gdpr-fintech"
      And the answer to "data.about_people" is "no"
      When it is assessed as of 2026-11-24
      Then "eu-ccd2.art18-8.human-review-of-credit-decision" does not apply because its conditions are not met

    Scenario: The duty stands before anyone asks for the review
      Given the case "gdpr-fintech"
      And the answer to "org.events" is "none"
      When it is assessed as of 2026-11-24
      Then "eu-ccd2.art18-8.human-review-of-credit-decision" applies

    Scenario: No relief for small lenders is known
      Given the case "gdpr-fintech"
      And the answer to "org.headcount" is "NL: 2"
      When it is assessed as of 2026-11-24
      Then "eu-ccd2.art18-8.human-review-of-credit-decision" applies

  Rule: Article 2 - consumer credit, and nothing else

    Scenario Outline: Which credit counts: <activity> (Article 2)
      Given the case "gdpr-fintech"
      And the answer to "credit.activity" is "<activity>"
      When it is assessed as of 2026-11-24
      Then "eu-ccd2.art18-8.human-review-of-credit-decision" <verdict>

      Examples:
        | activity                  | verdict        |
        | consumer-credit           | applies        |
        | pay-later                 | applies        |
        | mortgage, consumer-credit | applies        |
        | mortgage                  | does not apply |
        | business-credit           | does not apply |
        | refers-applicants         | does not apply |
        | uses-agency-reports       | does not apply |

    Scenario: A shop that lets consumers pay later is a lender in this sense
      Given the case "gdpr-fintech"
      And the answer to "org.sector" is "retail-hospitality"
      And the answer to "credit.activity" is "pay-later"
      When it is assessed as of 2026-11-24
      Then "eu-ccd2.art18-8.human-review-of-credit-decision" applies

    Scenario: The bureau that sells the score grants no credit, and so owes no review under this directive
      Given the case "gdpr-bureau"
      When it is assessed as of 2026-11-24
      Then the test "eu-ccd2.applies" is not met
      And "eu-ccd2.art18-8.human-review-of-credit-decision" does not apply because its conditions are not met
      And "eu-gdpr.art22.no-solely-automated-decision" applies

    Scenario: As long as the kind of credit is not known, the right may apply
      Given the case "gdpr-fintech"
      And the answer to "credit.activity" is not known
      When it is assessed as of 2026-11-24
      Then the test "eu-ccd2.applies" is open
      And "eu-ccd2.art18-8.human-review-of-credit-decision" may apply, and "credit.activity" would settle it

    Scenario: A lender in the Union gives no consumer credit in the Union where all its borrowers live elsewhere
      Given the case "gdpr-fintech"
      And the answer to "people.locations" is "US-OH"
      When it is assessed as of 2026-11-24
      Then the test "eu-ccd2.applies" is not met
      And "eu-ccd2.art18-8.human-review-of-credit-decision" does not apply because its conditions are not met

    Scenario: A foreign lender that aims at consumers in a Member State is counted in
      Given the case "gdpr-fintech"
      And the answer to "org.established_in" is "GB"
      When it is assessed as of 2026-11-24
      Then "eu-ccd2.art18-8.human-review-of-credit-decision" applies

    Scenario: A lender in the Union owes the review to consumers there even if it aims at another market
      Given the case "gdpr-fintech"
      And the answer to "market.places" is "GB"
      When it is assessed as of 2026-11-24
      Then "eu-ccd2.art18-8.human-review-of-credit-decision" applies

    Scenario: A foreign lender that does not aim at the Union is not
      Given the case "gdpr-fintech"
      And the answer to "org.established_in" is "GB"
      And the answer to "market.places" is "GB"
      When it is assessed as of 2026-11-24
      Then "eu-ccd2.art18-8.human-review-of-credit-decision" does not apply because its conditions are not met

    Scenario: Consumers outside the Union are not protected by the directive
      Given the case "gdpr-fintech"
      And the answer to "people.locations" is "GB"
      When it is assessed as of 2026-11-24
      Then "eu-ccd2.art18-8.human-review-of-credit-decision" does not apply because its conditions are not met

    Scenario: As long as it is not known where the applicants are, the right may apply
      Given the case "gdpr-fintech"
      And the answer to "people.locations" is not known
      When it is assessed as of 2026-11-24
      Then "eu-ccd2.art18-8.human-review-of-credit-decision" may apply, and "people.locations" would settle it

  Rule: Article 86(3) AI Act - the right to a review in this directive comes first

    Scenario: Where the lender owes the review, the general explanation under the AI Act steps back
      Given the case "gdpr-fintech"
      And the answer to "use.market_date" is "2028-01-15"
      When it is assessed as of 2028-02-01
      Then "eu-ccd2.art18-8.human-review-of-credit-decision" applies
      And "eu-ai-act.art86.right-to-explanation" does not apply because "eu-ccd2.art18-8.human-review-of-credit-decision" takes its place

    Scenario: Where a home loan is at stake, the explanation under the AI Act remains
      Given the case "gdpr-fintech"
      And the answer to "credit.activity" is "mortgage"
      And the answer to "use.market_date" is "2028-01-15"
      When it is assessed as of 2028-02-01
      Then "eu-ccd2.art18-8.human-review-of-credit-decision" does not apply because its conditions are not met
      And "eu-ai-act.art86.right-to-explanation" applies

  Rule: Article 18(3) - no social networks, no sensitive data

    Scenario: A lender that judges who can pay keeps to financial data
      Given the case "gdpr-fintech"
      When it is assessed as of 2026-11-24
      Then "eu-ccd2.art18-3.no-social-network-data" applies and is in force from 2026-11-20
      And "eu-ccd2.art18-3.no-social-network-data" stands in the tier "do-now"

    Scenario Outline: Data in the check: <kinds>
      Given the case "gdpr-fintech"
      And the answer to "data.kinds" is "<kinds>"
      When it is assessed as of 2026-11-24
      Then "eu-ccd2.art18-3.no-social-network-data" stands in the tier "<tier>"

      Examples:
        | kinds                | tier   |
        | money                | do-now |
        | money, browsing      | do-now |
        | money, social-posts  | stop   |
        | money, health        | stop   |
        | money, disability    | stop   |
        | money, origin        | stop   |
        | money, politics      | stop   |
        | money, religion      | stop   |
        | money, union         | stop   |
        | money, sex-life      | stop   |
        | money, genetic       | stop   |
        | money, biometric     | stop   |

    Scenario: Profiles from social networks are a barred source
      Given the case "gdpr-fintech"
      And the answer to "data.sources" is "person, social-media"
      When it is assessed as of 2026-11-24
      Then "eu-ccd2.art18-3.no-social-network-data" stands in the tier "stop"

    Scenario: Consent does not lift the bar
      Given the case "gdpr-fintech"
      And the answer to "data.sources" is "person, social-media"
      And the answer to "data.grounds" is "explicit-yes"
      When it is assessed as of 2026-11-24
      Then "eu-ccd2.art18-3.no-social-network-data" stands in the tier "stop"

    Scenario Outline: Sensitive facts that are worked out count too: <infers>
      Given the case "gdpr-fintech"
      And the answer to "output.infers" is "money-situation, <infers>"
      When it is assessed as of 2026-11-24
      Then "eu-ccd2.art18-3.no-social-network-data" stands in the tier "<tier>"

      Examples:
        | infers    | tier   |
        | health    | stop   |
        | origin    | stop   |
        | beliefs   | stop   |
        | sexuality | stop   |
        | learning  | do-now |

    Scenario Outline: What is judged for credit: <infers>
      Given the case "gdpr-fintech"
      And the answer to "use.purposes" is "data-analysis"
      And the answer to "output.infers" is "<infers>"
      When it is assessed as of 2026-11-24
      Then the test "eu-ccd2.judges-consumer" <test>
      And "eu-ccd2.art18-3.no-social-network-data" <verdict>

      Examples:
        | infers              | test       | verdict                                           |
        | money-situation     | is met     | applies                                           |
        | personality         | is met     | applies                                           |
        | interests-behaviour | is met     | applies                                           |
        | crime-risk          | is not met | does not apply because its conditions are not met |
        | none                | is not met | does not apply because its conditions are not met |

    Scenario: The same reading of habits for another matter judges nobody's credit
      Given the case "gdpr-fintech"
      And the answer to "use.purposes" is "data-analysis"
      And the answer to "decision.domains" is "job"
      When it is assessed as of 2026-11-24
      Then the test "eu-ccd2.judges-consumer" is not met
      And "eu-ccd2.art18-3.no-social-network-data" does not apply because its conditions are not met

    Scenario: A tool bought to judge who can pay counts, whatever else is said of it
      Given the case "gdpr-fintech"
      And the answer to "output.infers" is "none"
      And the answer to "decision.domains" is "none"
      When it is assessed as of 2026-11-24
      Then "eu-ccd2.art18-3.no-social-network-data" applies

    Scenario Outline: Which credit counts: <activity> (Article 18(3))
      Given the case "gdpr-fintech"
      And the answer to "credit.activity" is "<activity>"
      When it is assessed as of 2026-11-24
      Then "eu-ccd2.art18-3.no-social-network-data" <verdict>

      Examples:
        | activity          | verdict                                           |
        | consumer-credit   | applies                                           |
        | pay-later         | applies                                           |
        | mortgage          | does not apply because its conditions are not met |
        | business-credit   | does not apply because its conditions are not met |
        | refers-applicants | does not apply because its conditions are not met |

    Scenario: As long as the kind of credit is not known, it may apply
      Given the case "gdpr-fintech"
      And the answer to "credit.activity" is not known
      When it is assessed as of 2026-11-24
      Then "eu-ccd2.art18-3.no-social-network-data" may apply, and "credit.activity" would settle it

    Scenario Outline: 20 November 2025 was for the States; lenders are bound a year later: <day>
      Given the case "gdpr-fintech"
      When it is assessed as of <day>
      Then "eu-ccd2.art18-3.no-social-network-data" applies and is <status> from 2026-11-20

      Examples:
        | day        | status   |
        | 2025-11-20 | upcoming |
        | 2026-11-19 | upcoming |
        | 2026-11-20 | in force |

  Rule: Article 13 - the consumer is told that the offer is personal

    Scenario: A lender whose rates follow what is known about the customer says so
      Given the case "gdpr-fintech"
      And the answer to "price.setting" is "by-personal-data"
      And the answer to "decision.domains" is "credit, price-or-terms"
      When it is assessed as of 2026-11-24
      Then "eu-ccd2.art13.personalised-offer-notice" applies and is in force from 2026-11-20

    Scenario Outline: How prices are set: <setting>
      Given the case "gdpr-fintech"
      And the answer to "decision.domains" is "credit, price-or-terms"
      And the answer to "price.setting" is "<setting>"
      When it is assessed as of 2026-11-24
      Then the test "eu-ccd2.personalised-offer" <test>
      And "eu-ccd2.art13.personalised-offer-notice" <verdict>

      Examples:
        | setting          | test       | verdict                                           |
        | by-personal-data | is met     | applies                                           |
        | by-market        | is not met | does not apply because its conditions are not met |
        | none             | is not met | does not apply because its conditions are not met |

    Scenario Outline: Offers of credit made by a tool for <purpose> that works out <infers>
      Given the case "gdpr-fintech"
      And the answer to "use.purposes" is "<purpose>"
      And the answer to "output.kinds" is "recommendation"
      And the answer to "output.infers" is "<infers>"
      And the answer to "decision.domains" is "none"
      When it is assessed as of 2026-11-24
      Then the test "eu-ccd2.personalised-offer" <test>
      And "eu-ccd2.art13.personalised-offer-notice" <verdict>

      Examples:
        | purpose           | infers              | test       | verdict        |
        | marketing-outreach | interests-behaviour | is met     | applies        |
        | search-recommend  | interests-behaviour | is met     | applies        |
        | pricing           | interests-behaviour | is met     | applies        |
        | marketing-outreach | none               | is not met | does not apply |
        | search-recommend  | none                | is not met | does not apply |
        | pricing           | none                | is not met | does not apply |
        | ad-targeting      | none                | is met     | applies        |
        | writing           | interests-behaviour | is not met | does not apply |

    Scenario: Without data about people nothing is personal
      Given the case "gdpr-fintech"
      And the answer to "use.purposes" is "ad-targeting"
      And the answer to "data.about_people" is "no"
      When it is assessed as of 2026-11-24
      Then the test "eu-ccd2.personalised-offer" is not met
      And "eu-ccd2.art13.personalised-offer-notice" does not apply because its conditions are not met

    Scenario: Worse terms after the check of means are open
      Given the case "gdpr-fintech"
      And the answer to "decision.outcomes" is "refused, worse-terms"
      When it is assessed as of 2026-11-24
      Then the test "eu-ccd2.personalised-offer" is open
      And "eu-ccd2.art13.personalised-offer-notice" may apply

    Scenario Outline: Terms by risk settled as <how>: <domain>, <outcome>
      Given the case "gdpr-fintech"
      And the answer to "decision.domains" is "<domain>"
      And the answer to "decision.outcomes" is "<outcome>"
      And the open question of law "eu-ccd2.art13-risk-pricing" is settled as <how>
      When it is assessed as of 2026-11-24
      Then "eu-ccd2.art13.personalised-offer-notice" <verdict>

      Examples:
        | how | domain  | outcome     | verdict        |
        | yes | credit  | worse-terms | applies        |
        | no  | credit  | worse-terms | does not apply |
        | yes | credit  | refused     | does not apply |
        | yes | housing | worse-terms | does not apply |

    Scenario: As long as it is not known how prices are set, it may apply
      Given the case "gdpr-fintech"
      And the answer to "decision.domains" is "credit, price-or-terms"
      And the answer to "price.setting" is not known
      When it is assessed as of 2026-11-24
      Then "eu-ccd2.art13.personalised-offer-notice" may apply, and "price.setting" would settle it

    Scenario Outline: A broker that sends people to lenders: in <place>, people in <people>, market <market>, activity <activity>
      Given the case "gdpr-fintech"
      And the answer to "use.purposes" is "ad-targeting"
      And the answer to "org.sector" is "finance-other"
      And the answer to "credit.activity" is "<activity>"
      And the answer to "org.established_in" is "<place>"
      And the answer to "people.locations" is "<people>"
      And the answer to "market.places" is "<market>"
      When it is assessed as of 2026-11-24
      Then the test "eu-ccd2.intermediary" <broker>
      And "eu-ccd2.art13.personalised-offer-notice" <verdict>

      Examples:
        | place | people | market | activity            | broker     | verdict        |
        | NL    | NL     | NL     | refers-applicants   | is met     | applies        |
        | NL    | NL     | GB     | refers-applicants   | is met     | applies        |
        | GB    | NL     | NL     | refers-applicants   | is met     | applies        |
        | GB    | NL     | GB     | refers-applicants   | is not met | does not apply |
        | NL    | GB     | NL     | refers-applicants   | is not met | does not apply |
        | NL    | NL     | NL     | uses-agency-reports | is not met | does not apply |

    Scenario: A comparison platform in the Union is asked whether it sends people to lenders
      Given the case "gdpr-fintech"
      And the answer to "use.purposes" is "ad-targeting"
      And the answer to "decision.domains" is "advertising-only"
      And the answer to "org.sector" is "online-platform"
      And the answer to "credit.activity" is not known
      When it is assessed as of 2026-11-24
      Then "eu-ccd2.art13.personalised-offer-notice" may apply, and "credit.activity" would settle it

    Scenario Outline: Application from 20 November 2026: <day>
      Given the case "gdpr-fintech"
      And the answer to "use.purposes" is "ad-targeting"
      When it is assessed as of <day>
      Then "eu-ccd2.art13.personalised-offer-notice" applies and is <status> from 2026-11-20

      Examples:
        | day        | status   |
        | 2026-11-19 | upcoming |
        | 2026-11-20 | in force |

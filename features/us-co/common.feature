Feature: Colorado: whom the act on automated decisions reaches, and with what
  SB 26-189 has no high-risk label and no size exemption. It asks three things of a tool: that it works from data about people, that its
  result can change the outcome, and that the outcome lies in one of seven domains. These scenarios state each part on its own.

  Rule: Doing business in Colorado

    Scenario Outline: A place, a market, one member of staff or one job is enough: <what>
      Given the case "co-brewery"
      And the answer to "org.established_in" is "<established in>"
      And the answer to "market.places" is "<places>"
      And the answer to "org.headcount" is "<headcount>"
      And the answer to "employment.job_places" is "<job places>"
      When it is assessed as of 2026-11-24
      Then the test "us-co.nexus" <verdict>

      Examples:
        | what                      | established in | places       | headcount           | job places | verdict    |
        | nothing in Colorado       | US-TX          | US-TX        | US-TX: 30           | US-TX      | is not met |
        | a place of business there | US-CO          | US-TX        | US-TX: 30           | US-TX      | is met     |
        | offers there              | US-TX          | US-TX, US-CO | US-TX: 30           | US-TX      | is met     |
        | one member of staff there | US-TX          | US-TX        | US-TX: 30, US-CO: 1 | US-TX      | is met     |
        | no member of staff there  | US-TX          | US-TX        | US-TX: 30, US-CO: 0 | US-TX      | is not met |
        | a job to fill there       | US-TX          | US-TX        | US-TX: 30           | US-CO      | is met     |
        | a state next door         | US-TX          | US-UT        | US-TX: 30           | US-TX      | is not met |

    Scenario: A firm that does not know where it sells may do business in Colorado
      Given the case "co-brewery"
      And the answer to "org.established_in" is "US-TX"
      And the answer to "market.places" is not known
      And the answer to "org.headcount" is "US-TX: 30"
      And the answer to "employment.job_places" is "US-TX"
      When it is assessed as of 2026-11-24
      Then the test "us-co.nexus" is open

  Rule: 6-1-1701(2) - decision technology

    Scenario Outline: Data about people, and a result that is used to make, guide or assist: <what>
      Given the case "co-brewery"
      And the answer to "data.about_people" is "<about people>"
      And the answer to "output.kinds" is "<kinds>"
      And the answer to "output.infers" is "<infers>"
      And the answer to "decision.weight" is "<weight>"
      And the answer to "use.technology" is "<technology>"
      When it is assessed as of 2026-11-24
      Then the test "us-co.admt" <verdict>

      Examples:
        | what                                            | about people | kinds             | infers           | weight        | technology          | verdict    |
        | a ranking of applicants that counts             | yes          | ranking-of-people | work-performance | one-factor    | learns-or-generates | is met     |
        | no data about people                            | no           | ranking-of-people | work-performance | one-factor    | learns-or-generates | is not met |
        | nothing rated, but it counts among other things | yes          | text              | none             | one-factor    | learns-or-generates | is met     |
        | nothing rated, but it is the main thing         | yes          | text              | none             | main-factor   | learns-or-generates | is met     |
        | nothing rated, but nothing else counts          | yes          | text              | none             | only-factor   | learns-or-generates | is met     |
        | people rated, though it only prepares the file  | yes          | ranking-of-people | work-performance | prepares-only | learns-or-generates | is met     |
        | nothing rated and it only prepares the file     | yes          | text              | none             | prepares-only | learns-or-generates | is not met |
        | a score by fixed rules                          | yes          | ranking-of-people | work-performance | one-factor    | fixed-rules         | is met     |
        | a calculator that only arranges figures         | yes          | dashboard         | none             | only-arranges | fixed-rules         | is not met |

  Rule: 6-1-1701(13) - to materially influence

    Scenario Outline: More than a trivial factor that affects the outcome: <what>
      Given the case "co-brewery"
      And the answer to "decision.weight" is "<weight>"
      When it is assessed as of 2026-11-24
      Then the test "us-co.materially-influences" <verdict>

      Examples:
        | what                 | weight               | verdict    |
        | only-factor          | only-factor          | is met     |
        | main-factor          | main-factor          | is met     |
        | one-factor           | one-factor           | is met     |
        | checks-afterwards    | checks-afterwards    | is not met |
        | polishes-human-work  | polishes-human-work  | is not met |
        | prepares-only        | prepares-only        | is not met |
        | narrow-clerical-step | narrow-clerical-step | is not met |
        | only-arranges        | only-arranges        | is not met |

    Scenario Outline: A person in the loop does not take the tool out: <what>
      Given the case "co-brewery"
      And the answer to "decision.automation" is "<automation>"
      When it is assessed as of 2026-11-24
      Then the test "us-co.covered-admt" <verdict>

      Examples:
        | what                      | automation                | verdict |
        | machine-alone             | machine-alone             | is met  |
        | person-confirms           | person-confirms           | is met  |
        | person-reviews            | person-reviews            | is met  |
        | person-decides-with-hints | person-decides-with-hints | is met  |

    Scenario: How much the result counts must be known
      Given the case "co-brewery"
      And the answer to "decision.weight" is not known
      When it is assessed as of 2026-11-24
      Then the test "us-co.materially-influences" is open
      And the test "us-co.covered-admt" is open

  Rule: 6-1-1701(3) and (6) - the covered domains

    Scenario Outline: Seven domains, legal matters not among them: <what>
      Given the case "co-brewery"
      And the answer to "decision.domains" is "<domains>"
      When it is assessed as of 2026-11-24
      Then the test "us-co.consequential" <verdict>

      Examples:
        | what             | domains          | verdict    |
        | education        | education        | is met     |
        | job              | job              | is met     |
        | pay-or-promotion | pay-or-promotion | is met     |
        | housing          | housing          | is met     |
        | credit           | credit           | is met     |
        | other-finance    | other-finance    | is met     |
        | insurance        | insurance        | is met     |
        | health-care      | health-care      | is met     |
        | public-benefits  | public-benefits  | is met     |
        | tasks-hours      | tasks-hours      | is not met |
        | essential-goods  | essential-goods  | is not met |
        | justice          | justice          | is not met |
        | price-or-terms   | price-or-terms   | is not met |
        | account-access   | account-access   | is not met |
        | other-matter     | other-matter     | is not met |
        | advertising-only | advertising-only | is not met |
        | low-stakes       | low-stakes       | is not met |

    Scenario Outline: A personal price counts where it can shut someone out of a domain: <what>
      Given the case "co-brewery"
      And the answer to "org.sector" is "<sector>"
      And the answer to "use.purposes" is "<purposes>"
      And the answer to "decision.domains" is "<domains>"
      When it is assessed as of 2026-11-24
      Then the test "us-co.consequential" <verdict>

      Examples:
        | what                                     | sector              | purposes              | domains        | verdict    |
        | in a shop                                | retail-hospitality  | pricing               | price-or-terms | is not met |
        | by line of business, bank                | bank                | pricing               | price-or-terms | is met     |
        | by line of business, lender              | lender              | pricing               | price-or-terms | is met     |
        | by line of business, finance-other       | finance-other       | pricing               | price-or-terms | is met     |
        | by line of business, investment          | investment          | pricing               | price-or-terms | is met     |
        | by line of business, insurer-life-health | insurer-life-health | pricing               | price-or-terms | is met     |
        | by line of business, insurer-other       | insurer-other       | pricing               | price-or-terms | is met     |
        | by line of business, real-estate         | real-estate         | pricing               | price-or-terms | is met     |
        | by line of business, education           | education           | pricing               | price-or-terms | is met     |
        | by line of business, us-federal-school   | us-federal-school   | pricing               | price-or-terms | is met     |
        | by line of business, health-care         | health-care         | pricing               | price-or-terms | is met     |
        | by line of business, pharmacy            | pharmacy            | pricing               | price-or-terms | is met     |
        | by purpose, credit-scoring               | retail-hospitality  | credit-scoring        | price-or-terms | is met     |
        | by purpose, life-health-insurance        | retail-hospitality  | life-health-insurance | price-or-terms | is met     |
        | by purpose, other-insurance              | retail-hospitality  | other-insurance       | price-or-terms | is met     |
        | by purpose, tenant-screening             | retail-hospitality  | tenant-screening      | price-or-terms | is met     |
        | a bank, but the matter is small          | bank                | pricing               | low-stakes     | is not met |

    Scenario Outline: Fraud, identity, advertising and recommendation tools are out where that is all they do: <what>
      Given the case "co-lender"
      And the answer to "use.purposes" is "<purposes>"
      When it is assessed as of 2026-11-24
      Then the test "us-co.consequential" <verdict>

      Examples:
        | what                         | purposes                              | verdict    |
        | only fraud-security          | fraud-security                        | is not met |
        | only identity-check          | identity-check                        | is not met |
        | only ad-targeting            | ad-targeting                          | is not met |
        | only search-recommend        | search-recommend                      | is not met |
        | with recruitment             | fraud-security, recruitment           | is met     |
        | with worker-management       | fraud-security, worker-management     | is met     |
        | with worker-monitoring       | fraud-security, worker-monitoring     | is met     |
        | with credit-scoring          | fraud-security, credit-scoring        | is met     |
        | with life-health-insurance   | fraud-security, life-health-insurance | is met     |
        | with other-insurance         | fraud-security, other-insurance       | is met     |
        | with tenant-screening        | fraud-security, tenant-screening      | is met     |
        | with financial-advice        | fraud-security, financial-advice      | is met     |
        | with education-admission     | fraud-security, education-admission   | is met     |
        | with education-grading       | fraud-security, education-grading     | is met     |
        | with exam-proctoring         | fraud-security, exam-proctoring       | is met     |
        | with diagnosis-treatment     | fraud-security, diagnosis-treatment   | is met     |
        | with care-coverage-review    | fraud-security, care-coverage-review  | is met     |
        | with emergency-triage        | fraud-security, emergency-triage      | is met     |
        | with background-checks       | fraud-security, background-checks     | is met     |
        | with public-benefits         | fraud-security, public-benefits       | is met     |
        | with pricing                 | fraud-security, pricing               | is met     |
        | with professional-advice     | fraud-security, professional-advice   | is met     |
        | with general-assistant       | fraud-security, general-assistant     | is met     |
        | with data-analysis           | fraud-security, data-analysis         | is met     |
        | with product-function        | fraud-security, product-function      | is met     |
        | with model-making            | fraud-security, model-making          | is met     |
        | with other                   | fraud-security, other                 | is met     |
        | fraud and writing texts      | fraud-security, writing               | is not met |
        | credit scoring alone         | credit-scoring                        | is met     |
        | only writing texts           | writing                               | is met     |
        | only chatting with customers | customer-chat                         | is met     |

  Rule: 6-1-1701(5) - covered decision technology

    Scenario Outline: All three parts are needed: <what>
      Given the case "co-brewery"
      And the answer to "data.about_people" is "<about people>"
      And the answer to "decision.weight" is "<weight>"
      And the answer to "decision.domains" is "<domains>"
      When it is assessed as of 2026-11-24
      Then the test "us-co.covered-admt" <verdict>

      Examples:
        | what                 | about people | weight        | domains     | verdict    |
        | all three            | yes          | one-factor    | job         | is met     |
        | no data about people | no           | one-factor    | job         | is not met |
        | no influence         | yes          | prepares-only | job         | is not met |
        | no covered domain    | yes          | one-factor    | tasks-hours | is not met |

    Scenario: A written rule against decisions does not help once the assistant's result counts
      Given the case "co-brewery"
      And the answer to "use.purposes" is "general-assistant"
      And the answer to "in_place.controls" is "policy-bans-decisions"
      And the answer to "output.kinds" is "text"
      And the answer to "output.infers" is "none"
      When it is assessed as of 2026-11-24
      Then the test "us-co.covered-admt" is met

    Scenario: An assistant kept out of decisions is no decision technology
      Given the case "co-brewery"
      And the answer to "use.purposes" is "general-assistant"
      And the answer to "in_place.controls" is "policy-bans-decisions"
      And the answer to "output.kinds" is "text"
      And the answer to "output.infers" is "none"
      And the answer to "decision.domains" is "none"
      And the answer to "employment.uses" is "none"
      When it is assessed as of 2026-11-24
      Then the test "us-co.covered-admt" is not met

  Rule: 6-1-1701(4) - the people protected

    Scenario Outline: People in Colorado, or up for a job there: <what>
      Given the case "co-brewery"
      And the answer to "people.locations" is "<locations>"
      And the answer to "employment.job_places" is "<job places>"
      When it is assessed as of 2026-11-24
      Then the test "us-co.consumer" <verdict>

      Examples:
        | what       | locations | job places | verdict    |
        | elsewhere  | US-TX     | US-TX      | is not met |
        | residents  | US-CO     | US-TX      | is met     |
        | jobs there | US-TX     | US-CO      | is met     |

    Scenario: Where the people are must be known
      Given the case "co-brewery"
      And the answer to "people.locations" is not known
      And the answer to "employment.job_places" is "US-TX"
      When it is assessed as of 2026-11-24
      Then the test "us-co.consumer" is open

  Rule: 6-1-1701(7) - deployer

    Scenario Outline: Doing business there, using the tool, a covered tool, people there: <what>
      Given the case "co-brewery"
      And the answer to "org.established_in" is "<established in>"
      And the answer to "market.places" is "<places>"
      And the answer to "org.headcount" is "<headcount>"
      And the answer to "role.deeds" is "<deeds>"
      And the answer to "decision.weight" is "<weight>"
      And the answer to "people.locations" is "<locations>"
      And the answer to "employment.job_places" is "<job places>"
      When it is assessed as of 2026-11-24
      Then the test "us-co.deployer" <verdict>

      Examples:
        | what                                  | established in | places | headcount | deeds                   | weight        | locations | job places | verdict    |
        | all four                              | US-CO          | US-CO  | US-CO: 30 | uses-it                 | one-factor    | US-CO     | US-CO      | is met     |
        | a firm elsewhere                      | US-TX          | US-TX  | US-TX: 30 | uses-it                 | one-factor    | US-CO     | US-TX      | is not met |
        | relying on a score another firm makes | US-CO          | US-CO  | US-CO: 30 | relies-on-others-result | one-factor    | US-CO     | US-CO      | is met     |
        | only an order for finished work       | US-CO          | US-CO  | US-CO: 30 | orders-finished-work    | one-factor    | US-CO     | US-CO      | is not met |
        | no influence                          | US-CO          | US-CO  | US-CO: 30 | uses-it                 | only-arranges | US-CO     | US-CO      | is not met |
        | people and jobs elsewhere             | US-CO          | US-CO  | US-CO: 30 | uses-it                 | one-factor    | US-TX     | US-TX      | is not met |

    Scenario Outline: Size does not matter: <what>
      Given the case "co-brewery"
      And the answer to "org.headcount" is "<headcount>"
      And the answer to "org.kind" is "<kind>"
      When it is assessed as of 2026-11-24
      Then the test "us-co.deployer" <verdict>

      Examples:
        | what              | headcount | kind       | verdict |
        | one person        | US-CO: 1  | for-profit | is met  |
        | forty-nine people | US-CO: 49 | for-profit | is met  |
        | a nonprofit       | US-CO: 1  | nonprofit  | is met  |

  Rule: 6-1-1701(8) - developer

    Scenario Outline: Whoever supplies a tool sold or set up for decisions on people: <what>
      Given the case "co-hr-maker"
      And the answer to "org.established_in" is "<established in>"
      And the answer to "market.places" is "<places>"
      And the answer to "org.headcount" is "<headcount>"
      And the answer to "employment.job_places" is "<job places>"
      And the answer to "role.deeds" is "<deeds>"
      And the answer to "product.features" is "<features>"
      When it is assessed as of 2026-11-24
      Then the test "us-co.developer" <verdict>

      Examples:
        | what                                    | established in | places | headcount | job places | deeds                           | features                | verdict    |
        | sold for hiring                         | US-CO          | US-CO  | US-CO: 14 | US-CO      | built-it, sells-it              | for-hiring-decisions    | is met     |
        | sold for credit, homes or care          | US-CO          | US-CO  | US-CO: 14 | US-CO      | built-it, sells-it              | for-decisions-on-people | is met     |
        | sold for neither                        | US-CO          | US-CO  | US-CO: 14 | US-CO      | built-it, sells-it              | business-only           | is not met |
        | nothing in Colorado                     | US-TX          | US-TX  | US-TX: 30 | US-TX      | built-it, sells-it              | for-hiring-decisions    | is not met |
        | offered for nothing                     | US-CO          | US-CO  | US-CO: 14 | US-CO      | built-it, offers-free           | for-hiring-decisions    | is met     |
        | resold as it is                         | US-CO          | US-CO  | US-CO: 14 | US-CO      | resells-unchanged               | for-hiring-decisions    | is met     |
        | imported for sale                       | US-CO          | US-CO  | US-CO: 14 | US-CO      | brings-in-foreign-brand         | for-hiring-decisions    | is met     |
        | inside its own product                  | US-CO          | US-CO  | US-CO: 14 | US-CO      | built-it, ai-inside-own-product | for-hiring-decisions    | is met     |
        | a part it made                          | US-CO          | US-CO  | US-CO: 14 | US-CO      | built-it, supplies-part         | for-hiring-decisions    | is met     |
        | a part it did not make                  | US-CO          | US-CO  | US-CO: 14 | US-CO      | supplies-part                   | for-hiring-decisions    | is not met |
        | its own name on a tool nobody else gets | US-CO          | US-CO  | US-CO: 14 | US-CO      | built-it, own-name-on-it        | for-hiring-decisions    | is not met |
        | built and used by itself alone          | US-CO          | US-CO  | US-CO: 14 | US-CO      | built-it, uses-it               | for-hiring-decisions    | is not met |

    Scenario: What the tool is sold for must be known
      Given the case "co-hr-maker"
      And the answer to "product.features" is not known
      When it is assessed as of 2026-11-24
      Then the test "us-co.developer" is open

  Rule: 6-1-1708(3)-(4) - HIPAA entities and FDA devices

    Scenario Outline: Who is out, and for what: <what>
      Given the case "co-clinic"
      And the answer to "org.established_in" is "<established in>"
      And the answer to "health.activity" is "<activity>"
      And the answer to "data.sources" is "<sources>"
      And the answer to "role.data" is "<data>"
      And the answer to "use.purposes" is "<purposes>"
      And the answer to "employment.uses" is "<uses>"
      And the answer to "decision.domains" is "<domains>"
      And the answer to "product.regulated" is "<regulated>"
      When it is assessed as of 2026-11-24
      Then the test "us-co.exempt" <verdict>

      Examples:
        | what                                              | established in | activity                              | sources | data        | purposes            | uses              | domains          | regulated      | verdict    |
        | a practice in Colorado that bills electronically  | US-CO          | treats-patients, bills-electronically | clients | we-decide   | data-analysis       | none              | health-care      | none           | is met     |
        | a pharmacy in Colorado that bills electronically  | US-CO          | bills-electronically                  | clients | we-decide   | data-analysis       | none              | health-care      | none           | is met     |
        | a practice that never bills electronically        | US-CO          | treats-patients                       | clients | we-decide   | data-analysis       | none              | health-care      | none           | is not met |
        | a provider with no place in Colorado              | US-TX          | treats-patients, bills-electronically | clients | we-decide   | data-analysis       | none              | health-care      | none           | is not met |
        | a health plan elsewhere in the country            | US-TX          | health-plan                           | clients | we-decide   | data-analysis       | none              | health-care      | none           | is met     |
        | a clearing house elsewhere in the country         | US-TX          | claims-clearing                       | clients | we-decide   | data-analysis       | none              | health-care      | none           | is met     |
        | a firm working for care providers on their orders | US-TX          | for-care-providers                    | clients | for-clients | data-analysis       | none              | health-care      | none           | is met     |
        | a host of patient files, on orders                | US-TX          | hosts-records                         | clients | for-clients | data-analysis       | none              | health-care      | none           | is met     |
        | the same firm for its own ends                    | US-TX          | for-care-providers                    | clients | we-decide   | data-analysis       | none              | health-care      | none           | is not met |
        | orders from clients, but no patient data          | US-CO          | treats-patients                       | clients | for-clients | data-analysis       | none              | health-care      | none           | is not met |
        | hiring at the practice                            | US-CO          | treats-patients, bills-electronically | clients | we-decide   | data-analysis       | none              | job              | none           | is not met |
        | pay at the practice                               | US-CO          | treats-patients, bills-electronically | clients | we-decide   | data-analysis       | none              | pay-or-promotion | none           | is not met |
        | sorting of applications at the practice           | US-CO          | treats-patients, bills-electronically | clients | we-decide   | recruitment         | sort-applications | health-care      | none           | is not met |
        | a device overseen by the FDA                      | US-CO          | treats-patients                       | clients | we-decide   | diagnosis-treatment | none              | health-care      | us-fda-product | is met     |
        | a device the FDA does not oversee                 | US-CO          | treats-patients                       | clients | we-decide   | diagnosis-treatment | none              | health-care      | medical-device | is not met |

    Scenario: A care fund with nothing in the United States is no plan under HIPAA
      Given the case "co-clinic"
      And the answer to "health.activity" is "health-plan"
      And the answer to "org.established_in" is "FR"
      And the answer to "market.places" is "FR"
      And the answer to "people.locations" is "FR"
      When it is assessed as of 2026-11-24
      Then the test "us-co.exempt" is not met

    Scenario: Whether a practice bills electronically must be known
      Given the case "co-clinic"
      And the answer to "health.activity" is not known
      When it is assessed as of 2026-11-24
      Then the test "us-co.exempt" is open

  Rule: 6-1-1708(1)-(2) - insurers

    Scenario Outline: Taken to comply in insurance, not towards staff: <what>
      Given the case "co-lender"
      And the answer to "org.sector" is "<sector>"
      And the answer to "org.finance_supervision" is "<finance supervision>"
      And the answer to "use.purposes" is "<purposes>"
      And the answer to "decision.domains" is "<domains>"
      And the answer to "employment.uses" is "<uses>"
      When it is assessed as of 2026-11-24
      Then the test "us-co.insurer-deemed" <verdict>

      Examples:
        | what                      | sector              | finance supervision | purposes                           | domains                     | uses      | verdict    |
        | a supervised insurer      | insurer-other       | us-state-insurance  | other-insurance                    | insurance                   | none      | is met     |
        | a life insurer            | insurer-life-health | us-state-insurance  | other-insurance                    | insurance                   | none      | is met     |
        | who pays for care         | insurer-other       | us-state-insurance  | other-insurance                    | health-care                 | none      | is met     |
        | a personal premium        | insurer-other       | us-state-insurance  | other-insurance                    | price-or-terms              | none      | is met     |
        | a lender                  | lender              | us-state-insurance  | other-insurance                    | insurance                   | none      | is not met |
        | no insurance supervisor   | insurer-other       | none                | other-insurance                    | insurance                   | none      | is not met |
        | a loan by an insurer      | insurer-other       | us-state-insurance  | other-insurance                    | credit                      | none      | is not met |
        | a job at the insurer      | insurer-other       | us-state-insurance  | other-insurance                    | insurance, job              | none      | is not met |
        | pay at the insurer        | insurer-other       | us-state-insurance  | other-insurance                    | insurance, pay-or-promotion | none      | is not met |
        | promotions at the insurer | insurer-other       | us-state-insurance  | other-insurance, worker-management | insurance                   | promotion | is not met |

  Rule: HB 26-1263 - operator of a conversational AI

    Scenario Outline: Who makes a conversational AI for the public: <what>
      Given the case "co-companion"
      And the answer to "use.technology" is "<technology>"
      And the answer to "interaction.direct" is "<direct>"
      And the answer to "product.features" is "<features>"
      And the answer to "people.groups" is "<groups>"
      And the answer to "role.deeds" is "<deeds>"
      And the answer to "market.places" is "<places>"
      And the answer to "people.locations" is "<locations>"
      And the answer to "interaction.kind" is "<kind>"
      When it is assessed as of 2026-11-24
      Then the test "us-co.chatbot-operator" <verdict>

      Examples:
        | what                          | technology          | direct  | features       | groups          | deeds                           | places       | locations    | kind             | verdict    |
        | a chat friend for everyone    | learns-or-generates | two-way | open-to-public | service-users   | built-on-others-model, sells-it | US-UT, US-CO | US-UT, US-CO | companionship    | is met     |
        | a menu of ready-made answers  | fixed-rules         | two-way | open-to-public | service-users   | built-on-others-model, sells-it | US-UT, US-CO | US-UT, US-CO | companionship    | is not met |
        | messages one way only         | learns-or-generates | one-way | open-to-public | service-users   | built-on-others-model, sells-it | US-UT, US-CO | US-UT, US-CO | companionship    | is not met |
        | only for firms                | learns-or-generates | two-way | business-only  | service-users   | built-on-others-model, sells-it | US-UT, US-CO | US-UT, US-CO | companionship    | is not met |
        | for its own customers         | learns-or-generates | two-way | none           | customers       | built-on-others-model, sells-it | US-UT, US-CO | US-UT, US-CO | companionship    | is met     |
        | for prospects                 | learns-or-generates | two-way | none           | prospects       | built-on-others-model, sells-it | US-UT, US-CO | US-UT, US-CO | companionship    | is met     |
        | for visitors                  | learns-or-generates | two-way | none           | public-visitors | built-on-others-model, sells-it | US-UT, US-CO | US-UT, US-CO | companionship    | is met     |
        | for users of the site         | learns-or-generates | two-way | none           | service-users   | built-on-others-model, sells-it | US-UT, US-CO | US-UT, US-CO | companionship    | is met     |
        | for its own staff             | learns-or-generates | two-way | none           | employees       | built-on-others-model, sells-it | US-UT, US-CO | US-UT, US-CO | companionship    | is not met |
        | open to all, staff among them | learns-or-generates | two-way | open-to-public | employees       | built-on-others-model, sells-it | US-UT, US-CO | US-UT, US-CO | companionship    | is met     |
        | a finished bot it only rents  | learns-or-generates | two-way | open-to-public | service-users   | uses-it, sells-it               | US-UT, US-CO | US-UT, US-CO | companionship    | is not met |
        | nothing in Colorado           | learns-or-generates | two-way | open-to-public | service-users   | built-on-others-model, sells-it | US-UT        | US-UT        | companionship    | is not met |
        | offers in Colorado            | learns-or-generates | two-way | open-to-public | service-users   | built-on-others-model, sells-it | US-UT, US-CO | US-UT        | companionship    | is met     |
        | users in Colorado             | learns-or-generates | two-way | open-to-public | service-users   | built-on-others-model, sells-it | US-UT        | US-UT, US-CO | companionship    | is met     |
        | about information             | learns-or-generates | two-way | open-to-public | service-users   | built-on-others-model, sells-it | US-UT, US-CO | US-UT, US-CO | information      | is met     |
        | about personal-advice         | learns-or-generates | two-way | open-to-public | service-users   | built-on-others-model, sells-it | US-UT, US-CO | US-UT, US-CO | personal-advice  | is met     |
        | about therapy-like            | learns-or-generates | two-way | open-to-public | service-users   | built-on-others-model, sells-it | US-UT, US-CO | US-UT, US-CO | therapy-like     | is met     |
        | about game-character          | learns-or-generates | two-way | open-to-public | service-users   | built-on-others-model, sells-it | US-UT, US-CO | US-UT, US-CO | game-character   | is open    |
        | about voice-speaker           | learns-or-generates | two-way | open-to-public | service-users   | built-on-others-model, sells-it | US-UT, US-CO | US-UT, US-CO | voice-speaker    | is open    |
        | about education               | learns-or-generates | two-way | open-to-public | service-users   | built-on-others-model, sells-it | US-UT, US-CO | US-UT, US-CO | education        | is met     |
        | about clinical                | learns-or-generates | two-way | open-to-public | service-users   | built-on-others-model, sells-it | US-UT, US-CO | US-UT, US-CO | clinical         | is met     |
        | about customer-support        | learns-or-generates | two-way | open-to-public | service-users   | built-on-others-model, sells-it | US-UT, US-CO | US-UT, US-CO | customer-support | is open    |
        | about sales                   | learns-or-generates | two-way | open-to-public | service-users   | built-on-others-model, sells-it | US-UT, US-CO | US-UT, US-CO | sales            | is open    |
        | for staff only by kind        | learns-or-generates | two-way | open-to-public | service-users   | built-on-others-model, sells-it | US-UT, US-CO | US-UT, US-CO | internal-tool    | is not met |

    Scenario: A shop bot, if bots that only serve customers are held to be conversational services: yes
      Given the case "co-companion"
      And the answer to "interaction.kind" is "customer-support, sales"
      And the open question of law "us-co-chatbot.shop-bots" is settled as yes
      When it is assessed as of 2026-11-24
      Then the test "us-co.chatbot-operator" is met

    Scenario: A shop bot, if bots that only serve customers are held to be conversational services: no
      Given the case "co-companion"
      And the answer to "interaction.kind" is "customer-support, sales"
      And the open question of law "us-co-chatbot.shop-bots" is settled as no
      When it is assessed as of 2026-11-24
      Then the test "us-co.chatbot-operator" is not met

    Scenario: A tool for staff stays out even if shop bots are in
      Given the case "co-companion"
      And the answer to "interaction.kind" is "internal-tool"
      And the open question of law "us-co-chatbot.shop-bots" is settled as yes
      When it is assessed as of 2026-11-24
      Then the test "us-co.chatbot-operator" is not met

  Rule: 6-1-1303(10) - decisions with a legal or similarly significant effect

    Scenario Outline: What is given or refused: <what>
      Given the case "co-home-finder"
      And the answer to "decision.domains" is "<domains>"
      And the answer to "decision.outcomes" is "<outcomes>"
      When it is assessed as of 2026-11-24
      Then the test "us-co.cpa-decision" <verdict>

      Examples:
        | what                 | domains         | outcomes     | verdict    |
        | credit               | credit          | refused      | is met     |
        | other-finance        | other-finance   | refused      | is met     |
        | housing              | housing         | refused      | is met     |
        | insurance            | insurance       | refused      | is met     |
        | education            | education       | refused      | is met     |
        | justice              | justice         | refused      | is met     |
        | job                  | job             | refused      | is met     |
        | health-care          | health-care     | refused      | is met     |
        | essential-goods      | essential-goods | refused      | is met     |
        | a personal price     | price-or-terms  | refused      | is not met |
        | only ever a yes      | housing         | granted-only | is met     |
        | nothing that matters | housing         | minor        | is not met |

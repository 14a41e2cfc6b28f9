Feature: Connecticut: whom the privacy act and the AI act reach, and with what
  Two acts share these tests: the Connecticut Data Privacy Act, whose thresholds fell on 1 July 2026, and Public Act 26-15 on online safety.

  Rule: Doing business in Connecticut

    Scenario Outline: A place, a market, one member of staff or one job is enough: <what>
      Given the case "ct-bakery"
      And the answer to "org.established_in" is "<established in>"
      And the answer to "market.places" is "<places>"
      And the answer to "org.headcount" is "<headcount>"
      And the answer to "employment.job_places" is "<job places>"
      When it is assessed as of 2026-11-24
      Then the test "us-ct.nexus" <verdict>

      Examples:
        | what                      | established in | places       | headcount           | job places | verdict    |
        | nothing in Connecticut    | US-NY          | US-NY        | US-NY: 30           | US-NY      | is not met |
        | a place of business there | US-CT          | US-NY        | US-NY: 30           | US-NY      | is met     |
        | offers there              | US-NY          | US-NY, US-CT | US-NY: 30           | US-NY      | is met     |
        | one member of staff there | US-NY          | US-NY        | US-NY: 30, US-CT: 1 | US-NY      | is met     |
        | no member of staff there  | US-NY          | US-NY        | US-NY: 30, US-CT: 0 | US-NY      | is not met |
        | a job to fill there       | US-NY          | US-NY        | US-NY: 30           | US-CT      | is met     |

    Scenario: A firm that does not know where it sells may do business in Connecticut
      Given the case "ct-bakery"
      And the answer to "org.established_in" is "US-NY"
      And the answer to "market.places" is not known
      And the answer to "org.headcount" is "US-NY: 30"
      And the answer to "employment.job_places" is "US-NY"
      When it is assessed as of 2026-11-24
      Then the test "us-ct.nexus" is open

  Rule: 42-515(39) - sensitive data

    Scenario Outline: Wider than in most states: <what>
      Given the case "ct-home-finder"
      And the answer to "data.kinds" is "<kinds>"
      When it is assessed as of 2026-11-24
      Then the test "us-ct.sensitive" <verdict>

      Examples:
        | what           | kinds          | verdict    |
        | contact        | contact        | is not met |
        | money          | money          | is not met |
        | health         | health         | is met     |
        | disability     | disability     | is met     |
        | neural         | neural         | is met     |
        | location       | location       | is met     |
        | account-logins | account-logins | is met     |
        | id-numbers     | id-numbers     | is met     |
        | crime-victim   | crime-victim   | is met     |
        | pictures-voice | pictures-voice | is not met |

    Scenario: A guess about health counts like health data
      Given the case "ct-home-finder"
      And the answer to "output.infers" is "health"
      When it is assessed as of 2026-11-24
      Then the test "us-ct.sensitive" is met

    Scenario: Which data the tool handles must be known
      Given the case "ct-home-finder"
      And the answer to "data.kinds" is not known
      When it is assessed as of 2026-11-24
      Then the test "us-ct.sensitive" is open

  Rule: 42-515 - decisions with a legal or similarly significant effect

    Scenario Outline: What is given or refused: <what>
      Given the case "ct-home-finder"
      And the answer to "decision.domains" is "<domains>"
      And the answer to "decision.outcomes" is "<outcomes>"
      When it is assessed as of 2026-11-24
      Then the test "us-ct.significant-effect" <verdict>

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

  Rule: 42-517(a) - who is out

    Scenario Outline: HIPAA entities: <what>
      Given the case "ct-home-finder"
      And the answer to "org.sector" is "health-care"
      And the answer to "health.activity" is "<activity>"
      When it is assessed as of 2026-11-24
      Then the test "us-ct.hipaa-entity" <verdict>

      Examples:
        | what                 | activity             | verdict    |
        | none                 | none                 | is not met |
        | treats-patients      | treats-patients      | is not met |
        | bills-electronically | bills-electronically | is met     |
        | health-plan          | health-plan          | is met     |
        | claims-clearing      | claims-clearing      | is met     |
        | for-care-providers   | for-care-providers   | is met     |
        | hosts-records        | hosts-records        | is met     |
        | consumer-health-app  | consumer-health-app  | is not met |

    Scenario: A care fund with nothing in the United States is no plan under HIPAA
      Given the case "ct-home-finder"
      And the answer to "org.sector" is "health-care"
      And the answer to "health.activity" is "health-plan"
      And the answer to "org.established_in" is "FR"
      And the answer to "market.places" is "FR"
      And the answer to "people.locations" is "FR"
      When it is assessed as of 2026-11-24
      Then the test "us-ct.hipaa-entity" is not met

    Scenario Outline: Supervised banks, insurers and investment firms: <what>
      Given the case "ct-home-finder"
      And the answer to "org.sector" is "<sector>"
      And the answer to "org.finance_supervision" is "<finance supervision>"
      When it is assessed as of 2026-11-24
      Then the test "us-ct.supervised-finance" <verdict>

      Examples:
        | what                                   | sector              | finance supervision   | verdict    |
        | a bank with a bank regulator           | bank                | us-bank-regulator     | is met     |
        | a bank with federally insured deposits | bank                | us-federally-insured  | is met     |
        | a bank with neither                    | bank                | none                  | is not met |
        | a lender with a bank regulator         | lender              | us-bank-regulator     | is not met |
        | an insurer with its department         | insurer-other       | us-state-insurance    | is met     |
        | a life insurer with its department     | insurer-life-health | us-state-insurance    | is met     |
        | an insurer with none                   | insurer-other       | none                  | is not met |
        | a broker with the department           | finance-other       | us-state-insurance    | is not met |
        | a registered investment firm           | investment          | securities-registrant | is met     |
        | one that is not registered             | investment          | none                  | is not met |
        | a listed lender                        | lender              | securities-registrant | is not met |

  Rule: 42-516 - controller

    Scenario Outline: Who decides on data about private people in Connecticut: <what>
      Given the case "ct-home-finder"
      And the answer to "org.kind" is "<kind>"
      And the answer to "org.established_in" is "<established in>"
      And the answer to "market.places" is "<places>"
      And the answer to "org.headcount" is "<headcount>"
      And the answer to "people.locations" is "<locations>"
      And the answer to "people.groups" is "<groups>"
      And the answer to "people.count_by_place" is "<count by place>"
      When it is assessed as of 2026-11-24
      Then the test "us-ct.ctdpa-controller" <verdict>

      Examples:
        | what                         | kind        | established in | places | headcount | locations | groups            | count by place | verdict    |
        | a rental platform            | for-profit  | US-CT          | US-CT  | US-CT: 40 | US-CT     | tenants           | US-CT: 36000   | is met     |
        | one person in business       | sole-trader | US-CT          | US-CT  | US-CT: 40 | US-CT     | tenants           | US-CT: 36000   | is met     |
        | a nonprofit                  | nonprofit   | US-CT          | US-CT  | US-CT: 40 | US-CT     | tenants           | US-CT: 36000   | is not met |
        | a public body                | public-body | US-CT          | US-CT  | US-CT: 40 | US-CT     | tenants           | US-CT: 36000   | is not met |
        | nothing in Connecticut       | for-profit  | US-NY          | US-NY  | US-NY: 40 | US-CT     | tenants           | US-CT: 36000   | is not met |
        | people elsewhere             | for-profit  | US-CT          | US-CT  | US-CT: 40 | US-NY     | tenants           | US-CT: 36000   | is not met |
        | only applicants for jobs     | for-profit  | US-CT          | US-CT  | US-CT: 40 | US-CT     | applicants        | US-CT: 36000   | is not met |
        | only contacts at other firms | for-profit  | US-CT          | US-CT  | US-CT: 40 | US-CT     | business-contacts | US-CT: 36000   | is not met |

    Scenario Outline: Who only works on a client's orders is no controller: <what>
      Given the case "ct-home-finder"
      And the answer to "data.sources" is "clients"
      And the answer to "role.data" is "<data>"
      When it is assessed as of 2026-11-24
      Then the test "us-ct.ctdpa-controller" <verdict>

      Examples:
        | what         | data        | verdict    |
        | for a client | for-clients | is not met |
        | together     | jointly     | is met     |
        | for itself   | we-decide   | is met     |

    Scenario Outline: 35,000 people, or sensitive data, or data for sale: <what>
      Given the case "ct-home-finder"
      And the answer to "people.count_by_place" is "<count by place>"
      And the answer to "people.sensitive_by_place" is "<sensitive by place>"
      And the answer to "data.kinds" is "<kinds>"
      And the answer to "use.purposes" is "<purposes>"
      And the answer to "sharing.recipients" is "<recipients>"
      When it is assessed as of 2026-11-24
      Then the test "us-ct.ctdpa-controller" <verdict>

      Examples:
        | what                                              | count by place | sensitive by place | kinds               | purposes         | recipients             | verdict    |
        | 34,999 people                                     | US-CT: 34999   | US-CT: 0           | contact             | tenant-screening | none                   | is not met |
        | 35,000 people                                     | US-CT: 35000   | US-CT: 0           | contact             | tenant-screening | none                   | is met     |
        | 35,001 people                                     | US-CT: 35001   | US-CT: 0           | contact             | tenant-screening | none                   | is met     |
        | ten people                                        | US-CT: 10      | US-CT: 0           | contact             | tenant-screening | none                   | is not met |
        | one record of sensitive data anywhere in the firm | US-CT: 10      | US-CT: 1           | contact             | tenant-screening | none                   | is met     |
        | health data in the tool                           | US-CT: 10      | US-CT: 0           | contact, health     | tenant-screening | none                   | is met     |
        | identity numbers in the tool                      | US-CT: 10      | US-CT: 0           | contact, id-numbers | tenant-screening | none                   | is met     |
        | victims of crime                                  | US-CT: 10      | US-CT: 0           | crime-victim        | tenant-screening | none                   | is met     |
        | account log-ins in the tool                       | US-CT: 10      | US-CT: 0           | account-logins      | tenant-screening | none                   | is met     |
        | card data for payments alone                      | US-CT: 10      | US-CT: 0           | account-logins      | taking-payments  | none                   | is not met |
        | payments without card data                        | US-CT: 10      | US-CT: 0           | contact             | taking-payments  | none                   | is not met |
        | data sold for money                               | US-CT: 10      | US-CT: 0           | contact             | tenant-screening | buyers-for-money       | is met     |
        | data passed on for another benefit                | US-CT: 10      | US-CT: 0           | contact             | tenant-screening | buyers-for-other-value | is met     |
        | targeted adverts alone                            | US-CT: 10      | US-CT: 0           | contact             | tenant-screening | ad-networks            | is not met |

    Scenario: The number of people must be known
      Given the case "ct-home-finder"
      And the answer to "people.count_by_place" is not known
      When it is assessed as of 2026-11-24
      Then the test "us-ct.ctdpa-controller" is open

  Rule: PA 26-15, section 7 - employment decision technology

    Scenario Outline: What the tool does with applicants or staff: <what>
      Given the case "ct-bakery"
      And the answer to "data.about_people" is "<about people>"
      And the answer to "employment.uses" is "<uses>"
      And the answer to "decision.domains" is "<domains>"
      And the answer to "decision.weight" is "<weight>"
      And the answer to "employment.job_places" is "<job places>"
      And the answer to "people.locations" is "<locations>"
      When it is assessed as of 2026-11-24
      Then the test "us-ct.aerdt" <verdict>

      Examples:
        | what                                                           | about people | uses                      | domains          | weight     | job places | locations | verdict    |
        | sort-applications                                              | yes          | sort-applications         | job              | one-factor | US-CT      | US-CT     | is met     |
        | assess-candidates                                              | yes          | assess-candidates         | job              | one-factor | US-CT      | US-CT     | is met     |
        | recorded-video-interview                                       | yes          | recorded-video-interview  | job              | one-factor | US-CT      | US-CT     | is met     |
        | face-in-interview                                              | yes          | face-in-interview         | job              | one-factor | US-CT      | US-CT     | is met     |
        | ai-alone-picks-interviews                                      | yes          | ai-alone-picks-interviews | job              | one-factor | US-CT      | US-CT     | is met     |
        | background-report                                              | yes          | background-report         | job              | one-factor | US-CT      | US-CT     | is met     |
        | availability-screen                                            | yes          | availability-screen       | job              | one-factor | US-CT      | US-CT     | is met     |
        | timed-tests-games                                              | yes          | timed-tests-games         | job              | one-factor | US-CT      | US-CT     | is met     |
        | promotion                                                      | yes          | promotion                 | job              | one-factor | US-CT      | US-CT     | is met     |
        | pay-or-terms                                                   | yes          | pay-or-terms              | job              | one-factor | US-CT      | US-CT     | is met     |
        | renewal                                                        | yes          | renewal                   | job              | one-factor | US-CT      | US-CT     | is met     |
        | training-selection                                             | yes          | training-selection        | job              | one-factor | US-CT      | US-CT     | is met     |
        | discipline                                                     | yes          | discipline                | job              | one-factor | US-CT      | US-CT     | is met     |
        | dismissal                                                      | yes          | dismissal                 | job              | one-factor | US-CT      | US-CT     | is met     |
        | performance that plays a part in a job                         | yes          | performance               | job              | one-factor | US-CT      | US-CT     | is met     |
        | monitoring that plays a part in a job                          | yes          | monitoring                | job              | one-factor | US-CT      | US-CT     | is met     |
        | tasks-by-person that plays a part in a job                     | yes          | tasks-by-person           | job              | one-factor | US-CT      | US-CT     | is met     |
        | performance that plays a part in pay                           | yes          | performance               | pay-or-promotion | one-factor | US-CT      | US-CT     | is met     |
        | performance for tasks and hours                                | yes          | performance               | tasks-hours      | one-factor | US-CT      | US-CT     | is not met |
        | monitoring for tasks and hours                                 | yes          | monitoring                | tasks-hours      | one-factor | US-CT      | US-CT     | is not met |
        | tasks-by-person for tasks and hours                            | yes          | tasks-by-person           | tasks-hours      | one-factor | US-CT      | US-CT     | is not met |
        | job-ad-targeting                                               | yes          | job-ad-targeting          | job              | one-factor | US-CT      | US-CT     | is not met |
        | scheduling                                                     | yes          | scheduling                | job              | one-factor | US-CT      | US-CT     | is not met |
        | selection-criteria                                             | yes          | selection-criteria        | job              | one-factor | US-CT      | US-CT     | is not met |
        | sorting applications, though the owner names no domain of work | yes          | sort-applications         | other-matter     | one-factor | US-CT      | US-CT     | is met     |
        | nothing with staff                                             | yes          | none                      | job              | one-factor | US-CT      | US-CT     | is not met |

    Scenario Outline: Data about people, a substantial factor, someone in Connecticut: <what>
      Given the case "ct-bakery"
      And the answer to "data.about_people" is "<about people>"
      And the answer to "employment.uses" is "<uses>"
      And the answer to "decision.domains" is "<domains>"
      And the answer to "decision.weight" is "<weight>"
      And the answer to "employment.job_places" is "<job places>"
      And the answer to "people.locations" is "<locations>"
      When it is assessed as of 2026-11-24
      Then the test "us-ct.aerdt" <verdict>

      Examples:
        | what                        | about people | uses              | domains | weight               | job places | locations | verdict    |
        | all three                   | yes          | sort-applications | job     | one-factor           | US-CT      | US-CT     | is met     |
        | no data about people        | no           | sort-applications | job     | one-factor           | US-CT      | US-CT     | is not met |
        | jobs there                  | yes          | sort-applications | job     | one-factor           | US-CT      | US-NY     | is met     |
        | people there                | yes          | sort-applications | job     | one-factor           | US-NY      | US-CT     | is met     |
        | neither                     | yes          | sort-applications | job     | one-factor           | US-NY      | US-NY     | is not met |
        | weight only-factor          | yes          | sort-applications | job     | only-factor          | US-CT      | US-CT     | is met     |
        | weight main-factor          | yes          | sort-applications | job     | main-factor          | US-CT      | US-CT     | is met     |
        | weight checks-afterwards    | yes          | sort-applications | job     | checks-afterwards    | US-CT      | US-CT     | is not met |
        | weight polishes-human-work  | yes          | sort-applications | job     | polishes-human-work  | US-CT      | US-CT     | is not met |
        | weight prepares-only        | yes          | sort-applications | job     | prepares-only        | US-CT      | US-CT     | is not met |
        | weight narrow-clerical-step | yes          | sort-applications | job     | narrow-clerical-step | US-CT      | US-CT     | is not met |
        | weight only-arranges        | yes          | sort-applications | job     | only-arranges        | US-CT      | US-CT     | is not met |

    Scenario: A score by fixed rules counts too
      Given the case "ct-bakery"
      And the answer to "use.technology" is "fixed-rules"
      When it is assessed as of 2026-11-24
      Then the test "us-ct.aerdt" is met

    Scenario: How much the result counts must be known
      Given the case "ct-bakery"
      And the answer to "decision.weight" is not known
      When it is assessed as of 2026-11-24
      Then the test "us-ct.aerdt" is open

  Rule: PA 26-15, section 4 - AI companions

    Scenario Outline: A tool that talks like a human and keeps up a relationship: <what>
      Given the case "ct-companion"
      And the answer to "use.technology" is "<technology>"
      And the answer to "interaction.direct" is "<direct>"
      And the answer to "interaction.kind" is "<kind>"
      And the answer to "interaction.companion_traits" is "<companion traits>"
      And the answer to "market.places" is "<places>"
      And the answer to "people.locations" is "<locations>"
      When it is assessed as of 2026-11-24
      Then the test "us-ct.companion" <verdict>

      Examples:
        | what                                     | technology          | direct  | kind             | companion traits                         | places       | locations    | verdict    |
        | built to keep company                    | learns-or-generates | two-way | companionship    | meets-social-needs                       | US-NY, US-CT | US-NY, US-CT | is met     |
        | fixed answers                            | fixed-rules         | two-way | companionship    | meets-social-needs                       | US-NY, US-CT | US-NY, US-CT | is not met |
        | one way only                             | learns-or-generates | one-way | companionship    | meets-social-needs                       | US-NY, US-CT | US-NY, US-CT | is not met |
        | nobody in Connecticut                    | learns-or-generates | two-way | companionship    | meets-social-needs                       | US-NY        | US-NY        | is not met |
        | offers in Connecticut                    | learns-or-generates | two-way | companionship    | meets-social-needs                       | US-NY, US-CT | US-NY        | is met     |
        | users in Connecticut                     | learns-or-generates | two-way | companionship    | meets-social-needs                       | US-NY        | US-NY, US-CT | is met     |
        | no trait of the kind                     | learns-or-generates | two-way | companionship    | none                                     | US-NY, US-CT | US-NY, US-CT | is not met |
        | humanlike only                           | learns-or-generates | two-way | companionship    | humanlike-adaptive                       | US-NY, US-CT | US-NY, US-CT | is not met |
        | a memory only                            | learns-or-generates | two-way | companionship    | remembers-past-chats                     | US-NY, US-CT | US-NY, US-CT | is not met |
        | asks about feelings only                 | learns-or-generates | two-way | companionship    | asks-feelings-unprompted                 | US-NY, US-CT | US-NY, US-CT | is not met |
        | humanlike with a memory, companionship   | learns-or-generates | two-way | companionship    | humanlike-adaptive, remembers-past-chats | US-NY, US-CT | US-NY, US-CT | is met     |
        | humanlike with a memory, therapy-like    | learns-or-generates | two-way | therapy-like     | humanlike-adaptive, remembers-past-chats | US-NY, US-CT | US-NY, US-CT | is met     |
        | humanlike with a memory, information     | learns-or-generates | two-way | information      | humanlike-adaptive, remembers-past-chats | US-NY, US-CT | US-NY, US-CT | is met     |
        | humanlike with a memory, personal-advice | learns-or-generates | two-way | personal-advice  | humanlike-adaptive, remembers-past-chats | US-NY, US-CT | US-NY, US-CT | is met     |
        | humanlike with a memory, game-character  | learns-or-generates | two-way | game-character   | humanlike-adaptive, remembers-past-chats | US-NY, US-CT | US-NY, US-CT | is not met |
        | humanlike with a memory, education       | learns-or-generates | two-way | education        | humanlike-adaptive, remembers-past-chats | US-NY, US-CT | US-NY, US-CT | is not met |
        | a personal dialogue, companionship       | learns-or-generates | two-way | companionship    | personal-dialogue                        | US-NY, US-CT | US-NY, US-CT | is met     |
        | a personal dialogue, therapy-like        | learns-or-generates | two-way | therapy-like     | personal-dialogue                        | US-NY, US-CT | US-NY, US-CT | is met     |
        | a personal dialogue, information         | learns-or-generates | two-way | information      | personal-dialogue                        | US-NY, US-CT | US-NY, US-CT | is met     |
        | a personal dialogue, personal-advice     | learns-or-generates | two-way | personal-advice  | personal-dialogue                        | US-NY, US-CT | US-NY, US-CT | is met     |
        | a personal dialogue, game-character      | learns-or-generates | two-way | game-character   | personal-dialogue                        | US-NY, US-CT | US-NY, US-CT | is met     |
        | a personal dialogue, education           | learns-or-generates | two-way | education        | personal-dialogue                        | US-NY, US-CT | US-NY, US-CT | is not met |
        | built to keep company, game-character    | learns-or-generates | two-way | game-character   | meets-social-needs                       | US-NY, US-CT | US-NY, US-CT | is met     |
        | built to keep company, education         | learns-or-generates | two-way | education        | meets-social-needs                       | US-NY, US-CT | US-NY, US-CT | is met     |
        | customer service                         | learns-or-generates | two-way | customer-support | none                                     | US-NY, US-CT | US-NY, US-CT | is not met |

    Scenario: What the bot does with people must be known
      Given the case "ct-companion"
      And the answer to "interaction.companion_traits" is not known
      When it is assessed as of 2026-11-24
      Then the test "us-ct.companion" is open

    Scenario Outline: Who provides it or runs it: <what>
      Given the case "ct-companion"
      And the answer to "role.deeds" is "<deeds>"
      And the answer to "interaction.companion_traits" is "<companion traits>"
      When it is assessed as of 2026-11-24
      Then the test "us-ct.companion-operator" <verdict>

      Examples:
        | what                     | deeds                        | companion traits   | verdict    |
        | uses-it                  | uses-it                      | meets-social-needs | is met     |
        | own-name-on-it           | own-name-on-it               | meets-social-needs | is met     |
        | sells-it                 | sells-it                     | meets-social-needs | is met     |
        | offers-free              | offers-free                  | meets-social-needs | is met     |
        | ai-inside-own-product    | ai-inside-own-product        | meets-social-needs | is met     |
        | resells-unchanged        | resells-unchanged            | meets-social-needs | is met     |
        | brings-in-foreign-brand  | brings-in-foreign-brand      | meets-social-needs | is met     |
        | a model others build in  | built-it, licenses-to-others | meets-social-needs | is not met |
        | a part for another maker | built-it, supplies-part      | meets-social-needs | is not met |
        | a model to download      | built-it, hosts-models       | meets-social-needs | is not met |
        | sold, but no companion   | sells-it                     | none               | is not met |

  Rule: Conn. Gen. Stat. 42-516 - the tests of size until 30 June 2026

    Scenario Outline: Besides 100,000 people, 25,000 and more than 25 % of revenue from selling data: <people>, <share> %
      Given the case "ct-home-finder"
      And the answer to "people.count_by_place" is "US-CT: <people>"
      And the answer to "people.sensitive_by_place" is "US-CT: 0"
      And the answer to "data.kinds" is "contact"
      And the answer to "sharing.recipients" is "buyers-for-money"
      And the answer to "sharing.sale_income" is "<share>"
      When it is assessed as of 2026-06-30
      Then the test "us-ct.ctdpa-size" <verdict>

      Examples:
        | people | share | verdict    |
        | 24999  | 26    | is not met |
        | 25000  | 26    | is met     |
        | 25000  | 25    | is not met |
        | 25000  | 0     | is not met |

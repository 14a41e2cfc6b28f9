Feature: Canadian federal law, whom it reaches
  PIPEDA binds private organizations in the course of commercial activities, and the employers that are federal undertakings for their
  staff as well. Three provinces have statutes of their own that take its place for what happens inside them, and four more have one
  for care providers. What is federal also decides which human rights law applies. None of this turns on the size of the firm.

  Rule: Real and substantial connection to Canada

    Scenario: A shop with nothing in Canada is out of reach
      Given the case "ca-toronto-shop"
      And the answer to "org.established_in" is "FR"
      And the answer to "market.places" is "FR"
      And the answer to "people.locations" is "FR"
      When it is assessed as of 2026-11-24
      Then the test "ca.here" is not met

    Scenario Outline: Any one link is enough: place of business <e>, market <m>, people <p>
      Given the case "ca-toronto-shop"
      And the answer to "org.established_in" is "<e>"
      And the answer to "market.places" is "<m>"
      And the answer to "people.locations" is "<p>"
      When it is assessed as of 2026-11-24
      Then the test "ca.here" is met

      Examples:
        | e     | m  | p     |
        | CA-ON | FR | FR    |
        | FR    | CA | FR    |
        | FR    | FR | CA-QC |
        | CA-NU | US | US    |

    Scenario: Where the people are decides, and is not known
      Given the case "ca-toronto-shop"
      And the answer to "org.established_in" is "FR"
      And the answer to "market.places" is "FR"
      And the answer to "people.locations" is not known
      When it is assessed as of 2026-11-24
      Then the test "ca.here" is open

  Rule: PIPEDA section 2(1) - federal works, undertakings and businesses

    Scenario Outline: A business in the line <s>, with a link to Canada, is a federal undertaking
      Given the case "ca-toronto-shop"
      And the answer to "org.sector" is "<s>"
      When it is assessed as of 2026-11-24
      Then the test "ca.fwub" is met

      Examples:
        | s                           |
        | telecom                     |
        | broadcaster                 |
        | airline-airport             |
        | cross-border-transport      |
        | retail-hospitality, telecom |

    Scenario Outline: A business in the line <s> is not a federal undertaking
      Given the case "ca-toronto-shop"
      And the answer to "org.sector" is "<s>"
      When it is assessed as of 2026-11-24
      Then the test "ca.fwub" is not met

      Examples:
        | s                   |
        | retail-hospitality  |
        | transport-delivery  |
        | lender              |
        | insurer-life-health |
        | investment          |
        | finance-other       |
        | energy-water        |
        | media-press         |
        | software-ai         |
        | health-care         |

    Scenario: An airline that has nothing in Canada is not a federal undertaking
      Given the case "ca-toronto-shop"
      And the answer to "org.sector" is "airline-airport"
      And the answer to "org.established_in" is "FR"
      And the answer to "market.places" is "FR"
      And the answer to "people.locations" is "FR"
      When it is assessed as of 2026-11-24
      Then the test "ca.fwub" is not met

    Scenario: Whether a deposit-taker is a bank or a credit union is open
      Given the case "ca-toronto-shop"
      And the answer to "org.sector" is "bank"
      When it is assessed as of 2026-11-24
      Then the test "ca.fwub" is open

    Scenario: A deposit-taker that is a bank under the Bank Act is federal
      Given the case "ca-toronto-shop"
      And the answer to "org.sector" is "bank"
      And the answer to "org.finance_supervision" is "ca-osfi"
      And the open question of law "ca-pipeda.deposit-taker-is-a-bank" is settled as yes
      When it is assessed as of 2026-11-24
      Then the test "ca.fwub" is met

    Scenario Outline: OSFI oversees every bank, so a deposit-taker it does not oversee is a credit union or the like (<supervision>)
      Given the case "ca-toronto-shop"
      And the answer to "org.sector" is "bank"
      And the answer to "org.finance_supervision" is "<supervision>"
      And the open question of law "ca-pipeda.deposit-taker-is-a-bank" is settled as yes
      When it is assessed as of 2026-11-24
      Then the test "ca.fwub" is not met

      Examples:
        | supervision           |
        | none                  |
        | securities-registrant |

    Scenario: One that OSFI oversees may still be a federal trust or loan company
      Given the case "ca-toronto-shop"
      And the answer to "org.sector" is "bank"
      And the answer to "org.finance_supervision" is "ca-osfi"
      When it is assessed as of 2026-11-24
      Then the test "ca.fwub" is open

    Scenario: A trust company under OSFI is not federal
      Given the case "ca-toronto-shop"
      And the answer to "org.sector" is "bank"
      And the answer to "org.finance_supervision" is "ca-osfi"
      And the open question of law "ca-pipeda.deposit-taker-is-a-bank" is settled as no
      When it is assessed as of 2026-11-24
      Then the test "ca.fwub" is not met

    Scenario: A lender that takes no deposits is not federal, whatever the answer on banks
      Given the case "ca-toronto-shop"
      And the answer to "org.sector" is "lender"
      And the open question of law "ca-pipeda.deposit-taker-is-a-bank" is settled as yes
      When it is assessed as of 2026-11-24
      Then the test "ca.fwub" is not met

    Scenario: Without the line of business the question is open
      Given the case "ca-toronto-shop"
      And the answer to "org.sector" is not known
      When it is assessed as of 2026-11-24
      Then the test "ca.fwub" is open

    Scenario: A local shop in Whitehorse is no federal undertaking outside PIPEDA
      Given the case "ca-toronto-shop"
      And the answer to "org.established_in" is "CA-YT"
      And the answer to "people.locations" is "CA-YT"
      When it is assessed as of 2026-11-24
      Then the test "ca.fwub" is not met

    Scenario Outline: A place of business in <p> counts as territorial
      Given the case "ca-toronto-shop"
      And the answer to "org.established_in" is "<p>"
      When it is assessed as of 2026-11-24
      Then the test "ca.territory" is met

      Examples:
        | p            |
        | CA-YT        |
        | CA-NT        |
        | CA-NU        |
        | CA-ON, CA-NU |

    Scenario Outline: A place of business in <p> is not territorial
      Given the case "ca-toronto-shop"
      And the answer to "org.established_in" is "<p>"
      And the answer to "people.locations" is "CA-YT"
      When it is assessed as of 2026-11-24
      Then the test "ca.territory" is not met

      Examples:
        | p     |
        | CA-ON |
        | CA-MB |
        | US-AK |

    Scenario: Knowing only that the place of business is in Canada leaves it open
      Given the case "ca-toronto-shop"
      And the answer to "org.established_in" is "CA"
      When it is assessed as of 2026-11-24
      Then the test "ca.territory" is open

  Rule: PIPEDA section 4(2) - private life, press, art and literature

    Scenario Outline: A use for <c> and nothing else is left out
      Given the case "ca-toronto-shop"
      And the answer to "org.sector" is "media-press"
      And the answer to "use.special_context" is "<c>"
      When it is assessed as of 2026-11-24
      Then the test "ca.domestic-use" is met

      Examples:
        | c              |
        | journalism     |
        | art-literature |
        | personal-only  |

    Scenario Outline: A use for <c> is not left out
      Given the case "ca-toronto-shop"
      And the answer to "org.sector" is "media-press"
      And the answer to "use.special_context" is "<c>"
      When it is assessed as of 2026-11-24
      Then the test "ca.domestic-use" is not met

      Examples:
        | c                  |
        | none               |
        | science-only       |
        | military-security  |
        | law-required-crime |

    Scenario: A private person is left out
      Given the case "ca-toronto-shop"
      And the answer to "org.kind" is "private-person"
      And the answer to "use.special_context" is "none"
      When it is assessed as of 2026-11-24
      Then the test "ca.domestic-use" is met

    Scenario: A sole trader is not a private person
      Given the case "ca-toronto-shop"
      And the answer to "org.kind" is "sole-trader"
      When it is assessed as of 2026-11-24
      Then the test "ca.domestic-use" is not met

    Scenario: A newspaper that does not know whether the tool serves only the newsroom
      Given the case "ca-toronto-shop"
      And the answer to "org.sector" is "media-press"
      And the answer to "use.special_context" is not known
      When it is assessed as of 2026-11-24
      Then the test "ca.domestic-use" is open

  Rule: Exemption orders - Québec, British Columbia and Alberta only, and only inside the province

    Scenario Outline: People in <p> are outside the three provinces
      Given the case "ca-victoria-framer"
      And the answer to "people.locations" is "<p>"
      When it is assessed as of 2026-11-24
      Then the test "ca.people-elsewhere" is met

      Examples:
        | p     |
        | CA-ON |
        | CA-MB |
        | CA-SK |
        | CA-NB |
        | CA-NS |
        | CA-PE |
        | CA-NL |
        | CA-YT |
        | CA-NT |
        | CA-NU |

    Scenario Outline: A place of business in <p> is outside the three provinces
      Given the case "ca-victoria-framer"
      And the answer to "org.established_in" is "<p>"
      When it is assessed as of 2026-11-24
      Then the test "ca.people-elsewhere" is met

      Examples:
        | p     |
        | CA-ON |
        | CA-MB |
        | CA-SK |
        | CA-NB |
        | CA-NS |
        | CA-PE |
        | CA-NL |
        | CA-YT |
        | CA-NT |
        | CA-NU |

    Scenario Outline: A firm and people in <p> are inside the three provinces
      Given the case "ca-victoria-framer"
      And the answer to "people.locations" is "<p>"
      And the answer to "org.established_in" is "<p>"
      When it is assessed as of 2026-11-24
      Then the test "ca.people-elsewhere" is not met

      Examples:
        | p     |
        | CA-BC |
        | CA-AB |
        | CA-QC |

    Scenario: People somewhere in Canada leave it open
      Given the case "ca-victoria-framer"
      And the answer to "people.locations" is "CA"
      When it is assessed as of 2026-11-24
      Then the test "ca.people-elsewhere" is open

    Scenario: Where all stays in Canada, nothing crosses its border
      Given the case "ca-victoria-framer"
      When it is assessed as of 2026-11-24
      Then the test "ca.crosses-canada-border" is not met

    Scenario Outline: One flow abroad is enough: <f>
      Given the case "ca-victoria-framer"
      And the answer to "<f>" is "CA-BC, US"
      When it is assessed as of 2026-11-24
      Then the test "ca.crosses-canada-border" is met

      Examples:
        | f                  |
        | vendor.places      |
        | data.places        |
        | sharing.places     |
        | people.locations   |
        | org.established_in |

    Scenario Outline: A flow to another province does not cross the border of Canada: <f>
      Given the case "ca-victoria-framer"
      And the answer to "<f>" is "CA-BC, CA-ON"
      When it is assessed as of 2026-11-24
      Then the test "ca.crosses-canada-border" is not met

      Examples:
        | f                  |
        | vendor.places      |
        | data.places        |
        | sharing.places     |
        | people.locations   |
        | org.established_in |

    Scenario: Where the data is kept is not known (orders for Québec, British Columbia and Alberta)
      Given the case "ca-victoria-framer"
      And the answer to "data.places" is not known
      When it is assessed as of 2026-11-24
      Then the test "ca.crosses-canada-border" is open

    Scenario Outline: A firm in <p> whose data stays there crosses no provincial border
      Given the case "ca-victoria-framer"
      And the answer to "org.established_in" is "<p>"
      And the answer to "people.locations" is "<p>"
      And the answer to "data.places" is "<p>"
      And the answer to "vendor.places" is "<p>"
      And the answer to "sharing.places" is "<p>"
      When it is assessed as of 2026-11-24
      Then the test "ca.crosses-province-border" is not met

      Examples:
        | p     |
        | CA-QC |
        | CA-BC |
        | CA-AB |

    Scenario Outline: A firm in <p> crosses its border by one flow alone: <f> in <d>
      Given the case "ca-victoria-framer"
      And the answer to "org.established_in" is "<p>"
      And the answer to "people.locations" is "<p>"
      And the answer to "data.places" is "<p>"
      And the answer to "vendor.places" is "<p>"
      And the answer to "sharing.places" is "<p>"
      And the answer to "<f>" is "<d>"
      When it is assessed as of 2026-11-24
      Then the test "ca.crosses-province-border" is met

      Examples:
        | p     | f                | d     |
        | CA-QC | vendor.places    | CA-ON |
        | CA-QC | data.places      | CA-ON |
        | CA-QC | sharing.places   | CA-ON |
        | CA-QC | people.locations | CA-ON |
        | CA-BC | vendor.places    | CA-AB |
        | CA-BC | data.places      | CA-AB |
        | CA-BC | sharing.places   | CA-AB |
        | CA-BC | people.locations | CA-AB |
        | CA-AB | vendor.places    | CA-BC |
        | CA-AB | data.places      | CA-BC |
        | CA-AB | sharing.places   | CA-BC |
        | CA-AB | people.locations | CA-BC |

    Scenario Outline: A firm in <p> is under no exemption order to begin with
      Given the case "ca-victoria-framer"
      And the answer to "org.established_in" is "<p>"
      And the answer to "people.locations" is "<p>"
      And the answer to "data.places" is "<p>"
      And the answer to "vendor.places" is "<p>"
      And the answer to "sharing.places" is "<p>"
      And the answer to "data.places" is "CA-QC"
      When it is assessed as of 2026-11-24
      Then the test "ca.crosses-province-border" is not met

      Examples:
        | p     |
        | CA-ON |
        | CA-MB |
        | CA-NS |

    Scenario: Québec data kept somewhere in Canada leaves the border question open
      Given the case "ca-victoria-framer"
      And the answer to "org.established_in" is "CA-QC"
      And the answer to "people.locations" is "CA-QC"
      And the answer to "data.places" is "CA-QC"
      And the answer to "vendor.places" is "CA-QC"
      And the answer to "sharing.places" is "CA-QC"
      And the answer to "data.places" is "CA"
      When it is assessed as of 2026-11-24
      Then the test "ca.crosses-province-border" is open

  Rule: Exemption orders - care providers in Ontario, New Brunswick, Nova Scotia, Newfoundland and Labrador

    Scenario Outline: A clinic in <p> whose patient data stays in the province is taken out
      Given the case "ca-ottawa-dental"
      And the answer to "org.established_in" is "<p>"
      And the answer to "people.locations" is "<p>"
      And the answer to "data.places" is "<p>"
      And the answer to "vendor.places" is "<p>"
      And the answer to "sharing.places" is "<p>"
      When it is assessed as of 2026-11-24
      Then the test "ca.health-custodian-at-home" is met

      Examples:
        | p     |
        | CA-ON |
        | CA-NB |
        | CA-NS |
        | CA-NL |

    Scenario Outline: A clinic in <p> has no such order
      Given the case "ca-ottawa-dental"
      And the answer to "org.established_in" is "<p>"
      And the answer to "people.locations" is "<p>"
      And the answer to "data.places" is "<p>"
      And the answer to "vendor.places" is "<p>"
      And the answer to "sharing.places" is "<p>"
      When it is assessed as of 2026-11-24
      Then the test "ca.health-custodian-at-home" is not met

      Examples:
        | p     |
        | CA-MB |
        | CA-SK |
        | CA-PE |
        | CA-BC |
        | CA-AB |
        | CA-QC |
        | CA-YT |

    Scenario Outline: One flow out of <p> brings PIPEDA back: <f>
      Given the case "ca-ottawa-dental"
      And the answer to "org.established_in" is "<p>"
      And the answer to "people.locations" is "<p>"
      And the answer to "data.places" is "<p>"
      And the answer to "vendor.places" is "<p>"
      And the answer to "sharing.places" is "<p>"
      And the answer to "<f>" is "<v>"
      When it is assessed as of 2026-11-24
      Then the test "ca.health-custodian-at-home" is not met

      Examples:
        | p     | f                  | v            |
        | CA-ON | vendor.places      | CA-ON, CA-QC |
        | CA-ON | data.places        | CA-ON, CA-QC |
        | CA-ON | sharing.places     | CA-ON, CA-QC |
        | CA-ON | people.locations   | CA-ON, CA-QC |
        | CA-ON | org.established_in | CA-ON, CA-QC |
        | CA-NB | vendor.places      | CA-NB, CA-QC |
        | CA-NB | data.places        | CA-NB, CA-QC |
        | CA-NB | sharing.places     | CA-NB, CA-QC |
        | CA-NB | people.locations   | CA-NB, CA-QC |
        | CA-NB | org.established_in | CA-NB, CA-QC |
        | CA-NS | vendor.places      | CA-NS, CA-QC |
        | CA-NS | data.places        | CA-NS, CA-QC |
        | CA-NS | sharing.places     | CA-NS, CA-QC |
        | CA-NS | people.locations   | CA-NS, CA-QC |
        | CA-NS | org.established_in | CA-NS, CA-QC |
        | CA-NL | vendor.places      | CA-NL, CA-QC |
        | CA-NL | data.places        | CA-NL, CA-QC |
        | CA-NL | sharing.places     | CA-NL, CA-QC |
        | CA-NL | people.locations   | CA-NL, CA-QC |
        | CA-NL | org.established_in | CA-NL, CA-QC |

    Scenario Outline: A care provider with no place of business in Canada is no custodian there (people in <p>)
      Given the case "ca-ottawa-dental"
      And the answer to "org.established_in" is "<p>"
      And the answer to "people.locations" is "<p>"
      And the answer to "data.places" is "<p>"
      And the answer to "vendor.places" is "<p>"
      And the answer to "sharing.places" is "<p>"
      And the answer to "org.established_in" is "none"
      When it is assessed as of 2026-11-24
      Then the test "ca.health-custodian-at-home" is not met

      Examples:
        | p     |
        | CA-ON |
        | CA-NB |
        | CA-NS |
        | CA-NL |

    Scenario: A shop in Ontario is no care provider
      Given the case "ca-ottawa-dental"
      And the answer to "health.activity" is "none"
      When it is assessed as of 2026-11-24
      Then the test "ca.health-custodian-at-home" is not met

    Scenario Outline: Hosting records or working for care providers (<a>) is not treating patients
      Given the case "ca-ottawa-dental"
      And the answer to "health.activity" is "<a>"
      When it is assessed as of 2026-11-24
      Then the test "ca.health-custodian-at-home" is not met

      Examples:
        | a                   |
        | hosts-records       |
        | for-care-providers  |
        | consumer-health-app |

    Scenario: Ontario covers all personal information of a custodian, customers included
      Given the case "ca-ottawa-dental"
      And the answer to "people.groups" is "patients, prospects"
      When it is assessed as of 2026-11-24
      Then the test "ca.health-custodian-at-home" is met

    Scenario: Ontario covers staff data of a custodian too
      Given the case "ca-ottawa-dental"
      And the answer to "people.groups" is "employees"
      When it is assessed as of 2026-11-24
      Then the test "ca.health-custodian-at-home" is met

    Scenario Outline: New Brunswick covers health information only: <g>
      Given the case "ca-ottawa-dental"
      And the answer to "org.established_in" is "CA-NB"
      And the answer to "people.locations" is "CA-NB"
      And the answer to "data.places" is "CA-NB"
      And the answer to "vendor.places" is "CA-NB"
      And the answer to "sharing.places" is "CA-NB"
      And the answer to "people.groups" is "<g>"
      When it is assessed as of 2026-11-24
      Then the test "ca.health-custodian-at-home" is not met

      Examples:
        | g                           |
        | patients, prospects         |
        | patients, public-visitors   |
        | patients, business-contacts |
        | employees                   |
        | customers                   |

    Scenario: Whether patients are treated is not known
      Given the case "ca-ottawa-dental"
      And the answer to "health.activity" is not known
      When it is assessed as of 2026-11-24
      Then the test "ca.health-custodian-at-home" is open

    Scenario: Where the data is kept is not known (orders for care providers)
      Given the case "ca-ottawa-dental"
      And the answer to "data.places" is not known
      When it is assessed as of 2026-11-24
      Then the test "ca.health-custodian-at-home" is open

  Rule: PIPEDA section 2(1) - commercial activity

    Scenario Outline: An organization of the kind <k> acts commercially
      Given the case "ca-halifax-charity"
      And the answer to "org.kind" is "<k>"
      When it is assessed as of 2026-11-24
      Then the test "ca.commercial" is met

      Examples:
        | k           |
        | for-profit  |
        | sole-trader |

    Scenario Outline: A <k> that sells nothing and passes on no list does not act commercially
      Given the case "ca-halifax-charity"
      And the answer to "org.kind" is "<k>"
      When it is assessed as of 2026-11-24
      Then the test "ca.commercial" is not met

      Examples:
        | k         |
        | nonprofit |
        | charity   |

    Scenario Outline: A <k> that lets <r> have its donor list acts commercially
      Given the case "ca-halifax-charity"
      And the answer to "org.kind" is "<k>"
      And the answer to "sharing.recipients" is "<r>"
      And the answer to "sharing.places" is "CA-NS"
      When it is assessed as of 2026-11-24
      Then the test "ca.commercial" is met

      Examples:
        | k         | r                      |
        | charity   | buyers-for-money       |
        | charity   | buyers-for-other-value |
        | charity   | opt-out-lists          |
        | nonprofit | buyers-for-money       |

    Scenario Outline: A charity that shares data with <r> does not trade in it
      Given the case "ca-halifax-charity"
      And the answer to "sharing.recipients" is "<r>"
      And the answer to "sharing.places" is "CA-NS"
      When it is assessed as of 2026-11-24
      Then the test "ca.commercial" is not met

      Examples:
        | r           |
        | researchers |
        | authorities |
        | other-firms |

    Scenario: Whether what a charity supplies is commercial is judged activity by activity
      Given the case "ca-halifax-charity"
      And the answer to "market.customers" is "consumers-in-person"
      When it is assessed as of 2026-11-24
      Then the test "ca.commercial" is open

    Scenario Outline: A <k> whose supply is found commercial is inside
      Given the case "ca-halifax-charity"
      And the answer to "org.kind" is "<k>"
      And the answer to "market.customers" is "consumers-in-person"
      And the open question of law "ca-pipeda.nonprofit-supply-is-commercial" is settled as yes
      When it is assessed as of 2026-11-24
      Then the test "ca.commercial" is met

      Examples:
        | k         |
        | charity   |
        | nonprofit |

    Scenario: A charity whose services are found not commercial is outside
      Given the case "ca-halifax-charity"
      And the answer to "market.customers" is "consumers-in-person"
      And the open question of law "ca-pipeda.nonprofit-supply-is-commercial" is settled as no
      When it is assessed as of 2026-11-24
      Then the test "ca.commercial" is not met

    Scenario: A charity that supplies nothing is outside, whatever the answer
      Given the case "ca-halifax-charity"
      And the open question of law "ca-pipeda.nonprofit-supply-is-commercial" is settled as yes
      When it is assessed as of 2026-11-24
      Then the test "ca.commercial" is not met

    Scenario: A town is no organization in commerce here, even where it charges and trades lists
      Given the case "ca-halifax-charity"
      And the answer to "org.kind" is "public-body"
      And the answer to "market.customers" is "consumers-in-person"
      And the answer to "sharing.recipients" is "buyers-for-money"
      And the answer to "sharing.places" is "CA-NS"
      And the open question of law "ca-pipeda.nonprofit-supply-is-commercial" is settled as yes
      When it is assessed as of 2026-11-24
      Then the test "ca.commercial" is not met

  Rule: PIPEDA section 4(1) - the people beyond one's own workforce

    Scenario Outline: Data on <g> is data on people beyond the workforce
      Given the case "ca-winnipeg-plant"
      And the answer to "people.groups" is "<g>"
      When it is assessed as of 2026-11-24
      Then the test "ca.people-beyond-workforce" is met

      Examples:
        | g                            |
        | customers                    |
        | prospects                    |
        | public-visitors              |
        | service-users                |
        | patients                     |
        | students                     |
        | tenants                      |
        | borrowers                    |
        | insured                      |
        | business-contacts            |
        | elderly-or-frail             |
        | none                         |
        | applicants, customers        |
        | employees, business-contacts |

    Scenario Outline: Data on <g> alone is data on the workforce
      Given the case "ca-winnipeg-plant"
      And the answer to "people.groups" is "<g>"
      When it is assessed as of 2026-11-24
      Then the test "ca.people-beyond-workforce" is not met

      Examples:
        | g                        |
        | applicants               |
        | employees                |
        | former-employees         |
        | employees, disabled      |
        | applicants, low-literacy |

    Scenario Outline: A client's <g>, handled on its orders, are beyond one's own workforce
      Given the case "ca-hamilton-hr-software"
      And the answer to "people.groups" is "<g>"
      When it is assessed as of 2026-11-24
      Then the test "ca.people-beyond-workforce" is met

      Examples:
        | g                |
        | applicants       |
        | employees        |
        | former-employees |
        | contractors      |
        | platform-workers |

    Scenario: The same data handled for oneself is data on the workforce
      Given the case "ca-hamilton-hr-software"
      And the answer to "role.data" is "we-decide"
      And the answer to "data.sources" is "person"
      When it is assessed as of 2026-11-24
      Then the test "ca.people-beyond-workforce" is not met

    Scenario: On its orders is enough, whoever hands over the data
      Given the case "ca-hamilton-hr-software"
      And the answer to "data.sources" is "person"
      When it is assessed as of 2026-11-24
      Then the test "ca.people-beyond-workforce" is met

    Scenario Outline: Data that clients hand over is about their people, even where one decides with them: <d>
      Given the case "ca-hamilton-hr-software"
      And the answer to "role.data" is "<d>"
      When it is assessed as of 2026-11-24
      Then the test "ca.people-beyond-workforce" is met

      Examples:
        | d         |
        | jointly   |
        | we-decide |

    Scenario: Whose orders are followed is not known
      Given the case "ca-hamilton-hr-software"
      And the answer to "role.data" is not known
      And the answer to "data.sources" is "person, partners"
      When it is assessed as of 2026-11-24
      Then the test "ca.people-beyond-workforce" is open

    Scenario: A recruitment agency's candidates are its trade
      Given the case "ca-winnipeg-plant"
      And the answer to "org.sector" is "recruitment-agency"
      When it is assessed as of 2026-11-24
      Then the test "ca.people-beyond-workforce" is met

    Scenario: A recruitment agency's own staff are its workforce
      Given the case "ca-winnipeg-plant"
      And the answer to "org.sector" is "recruitment-agency"
      And the answer to "people.groups" is "employees"
      When it is assessed as of 2026-11-24
      Then the test "ca.people-beyond-workforce" is not met

    Scenario Outline: Whether <g> of one's own are handled in commerce is open
      Given the case "ca-winnipeg-plant"
      And the answer to "people.groups" is "<g>"
      When it is assessed as of 2026-11-24
      Then the test "ca.people-beyond-workforce" is open

      Examples:
        | g                      |
        | contractors            |
        | platform-workers       |
        | employees, contractors |

    Scenario Outline: If the question is settled as yes, <g> count
      Given the case "ca-winnipeg-plant"
      And the answer to "people.groups" is "<g>"
      And the open question of law "ca-pipeda.contractors-in-commerce" is settled as yes
      When it is assessed as of 2026-11-24
      Then the test "ca.people-beyond-workforce" is met

      Examples:
        | g                |
        | contractors      |
        | platform-workers |

    Scenario: If it is settled as no, freelancers do not count
      Given the case "ca-winnipeg-plant"
      And the answer to "people.groups" is "contractors"
      And the open question of law "ca-pipeda.contractors-in-commerce" is settled as no
      When it is assessed as of 2026-11-24
      Then the test "ca.people-beyond-workforce" is not met

    Scenario: Even then applicants stay outside
      Given the case "ca-winnipeg-plant"
      And the open question of law "ca-pipeda.contractors-in-commerce" is settled as yes
      When it is assessed as of 2026-11-24
      Then the test "ca.people-beyond-workforce" is not met

    Scenario: Who the people are is not known
      Given the case "ca-winnipeg-plant"
      And the answer to "people.groups" is not known
      When it is assessed as of 2026-11-24
      Then the test "ca.people-beyond-workforce" is open

  Rule: PIPEDA section 4.01 - work contacts

    Scenario: Work contacts used only to reach people about their job are outside
      Given the case "ca-toronto-shop"
      And the answer to "data.about_people" is "work-contacts-only"
      And the answer to "people.groups" is "business-contacts"
      And the answer to "output.kinds" is "text"
      And the answer to "output.infers" is "none"
      When it is assessed as of 2026-11-24
      Then the test "ca.contacts-beyond-contact" is not met

    Scenario: Rating the people behind the contacts goes beyond reaching them
      Given the case "ca-toronto-shop"
      And the answer to "data.about_people" is "work-contacts-only"
      And the answer to "people.groups" is "business-contacts"
      And the answer to "output.kinds" is "text"
      And the answer to "output.infers" is "none"
      And the answer to "output.kinds" is "score-of-person"
      When it is assessed as of 2026-11-24
      Then the test "ca.contacts-beyond-contact" is met

    Scenario: So does training a model on them
      Given the case "ca-toronto-shop"
      And the answer to "data.about_people" is "work-contacts-only"
      And the answer to "people.groups" is "business-contacts"
      And the answer to "output.kinds" is "text"
      And the answer to "output.infers" is "none"
      And the answer to "role.deeds" is "fine-tuned-it, uses-it"
      And the answer to "training.level" is "light-tuning"
      And the answer to "training.data" is "own-people-data"
      When it is assessed as of 2026-11-24
      Then the test "ca.contacts-beyond-contact" is met

    Scenario: Where all kinds of data are handled the special rule on contacts has no place
      Given the case "ca-toronto-shop"
      And the answer to "output.kinds" is "score-of-person"
      When it is assessed as of 2026-11-24
      Then the test "ca.contacts-beyond-contact" is not met

    Scenario: No data about people, no contacts
      Given the case "ca-toronto-shop"
      And the answer to "data.about_people" is "no"
      And the answer to "output.kinds" is "score-of-person"
      When it is assessed as of 2026-11-24
      Then the test "ca.contacts-beyond-contact" is not met

    Scenario Outline: Whether contacts traded or gathered in this way (<f>: <v>) still serve only contact is open
      Given the case "ca-toronto-shop"
      And the answer to "data.about_people" is "work-contacts-only"
      And the answer to "people.groups" is "business-contacts"
      And the answer to "output.kinds" is "text"
      And the answer to "output.infers" is "none"
      And the answer to "<f>" is "<v>"
      When it is assessed as of 2026-11-24
      Then the test "ca.contacts-beyond-contact" is open

      Examples:
        | f             | v                  |
        | use.purposes  | data-trade         |
        | use.red_lines | harvests-addresses |
        | use.red_lines | breaks-in          |

    Scenario Outline: Settled as yes, they are inside (<f>: <v>)
      Given the case "ca-toronto-shop"
      And the answer to "data.about_people" is "work-contacts-only"
      And the answer to "people.groups" is "business-contacts"
      And the answer to "output.kinds" is "text"
      And the answer to "output.infers" is "none"
      And the answer to "<f>" is "<v>"
      And the open question of law "ca-pipeda.traded-contacts" is settled as yes
      When it is assessed as of 2026-11-24
      Then the test "ca.contacts-beyond-contact" is met

      Examples:
        | f             | v                  |
        | use.purposes  | data-trade         |
        | use.red_lines | harvests-addresses |
        | use.red_lines | breaks-in          |

    Scenario: Settled as no, they are outside
      Given the case "ca-toronto-shop"
      And the answer to "data.about_people" is "work-contacts-only"
      And the answer to "people.groups" is "business-contacts"
      And the answer to "output.kinds" is "text"
      And the answer to "output.infers" is "none"
      And the answer to "use.purposes" is "data-trade"
      And the open question of law "ca-pipeda.traded-contacts" is settled as no
      When it is assessed as of 2026-11-24
      Then the test "ca.contacts-beyond-contact" is not met

    Scenario: The answer changes nothing for contacts that are neither traded nor gathered by program
      Given the case "ca-toronto-shop"
      And the answer to "data.about_people" is "work-contacts-only"
      And the answer to "people.groups" is "business-contacts"
      And the answer to "output.kinds" is "text"
      And the answer to "output.infers" is "none"
      And the open question of law "ca-pipeda.traded-contacts" is settled as yes
      When it is assessed as of 2026-11-24
      Then the test "ca.contacts-beyond-contact" is not met

  Rule: PIPEDA section 4(1)(b) - staff of federal undertakings and in the territories

    Scenario Outline: An internet provider: data on <g>
      Given the case "ca-regina-isp"
      And the answer to "people.groups" is "<g>"
      When it is assessed as of 2026-11-24
      Then the test "ca.staff-federal" is met

      Examples:
        | g                |
        | employees        |
        | applicants       |
        | former-employees |

    Scenario Outline: An internet provider: data on <g> is not staff data
      Given the case "ca-regina-isp"
      And the answer to "people.groups" is "<g>"
      When it is assessed as of 2026-11-24
      Then the test "ca.staff-federal" is not met

      Examples:
        | g                |
        | customers        |
        | contractors      |
        | platform-workers |
        | none             |

    Scenario: A shop in Nunavut: data on applicants
      Given the case "ca-winnipeg-plant"
      And the answer to "org.established_in" is "CA-NU"
      And the answer to "people.locations" is "CA-NU"
      When it is assessed as of 2026-11-24
      Then the test "ca.staff-federal" is met

    Scenario: A plant in Manitoba is neither federal nor territorial
      Given the case "ca-winnipeg-plant"
      When it is assessed as of 2026-11-24
      Then the test "ca.staff-federal" is not met

    Scenario: Whose data it is, is not known
      Given the case "ca-regina-isp"
      And the answer to "people.groups" is not known
      When it is assessed as of 2026-11-24
      Then the test "ca.staff-federal" is open

  Rule: PIPEDA sections 4 and 26 - when the Act applies

    Scenario: A Toronto shop that answers its customers is inside
      Given the case "ca-toronto-shop"
      When it is assessed as of 2026-11-24
      Then the test "ca.pipeda-applies" is met

    Scenario Outline: Size does not matter: a <k> business with <n> people is inside
      Given the case "ca-toronto-shop"
      And the answer to "org.kind" is "<k>"
      And the answer to "org.headcount" is "CA-ON: <n>"
      When it is assessed as of 2026-11-24
      Then the test "ca.pipeda-applies" is met

      Examples:
        | k           | n   |
        | sole-trader | 0   |
        | for-profit  | 1   |
        | for-profit  | 900 |

    Scenario Outline: The Act leaves out: <f> <v>
      Given the case "ca-toronto-shop"
      And the answer to "<f>" is "<v>"
      When it is assessed as of 2026-11-24
      Then the test "ca.pipeda-applies" is not met

      Examples:
        | f                 | v                  |
        | data.about_people | no                 |
        | data.about_people | work-contacts-only |
        | org.kind          | public-body        |
        | org.kind          | private-person     |

    Scenario: Work contacts that are rated come inside
      Given the case "ca-toronto-shop"
      And the answer to "data.about_people" is "work-contacts-only"
      And the answer to "people.groups" is "business-contacts"
      And the answer to "output.kinds" is "text"
      And the answer to "output.infers" is "none"
      And the answer to "output.kinds" is "score-of-person"
      When it is assessed as of 2026-11-24
      Then the test "ca.pipeda-applies" is met

    Scenario: A newspaper that uses the tool only for its reporting is outside
      Given the case "ca-toronto-shop"
      And the answer to "org.sector" is "media-press"
      And the answer to "use.special_context" is "journalism"
      When it is assessed as of 2026-11-24
      Then the test "ca.pipeda-applies" is not met

    Scenario: A newspaper that uses it for other things too is inside
      Given the case "ca-toronto-shop"
      And the answer to "org.sector" is "media-press"
      And the answer to "use.special_context" is "none"
      When it is assessed as of 2026-11-24
      Then the test "ca.pipeda-applies" is met

    Scenario: A charity that sells nothing is outside
      Given the case "ca-halifax-charity"
      When it is assessed as of 2026-11-24
      Then the test "ca.pipeda-applies" is not met

    Scenario: A charity that rents out its donor list is inside
      Given the case "ca-halifax-charity"
      And the answer to "sharing.recipients" is "opt-out-lists"
      And the answer to "sharing.places" is "CA-NS"
      When it is assessed as of 2026-11-24
      Then the test "ca.pipeda-applies" is met

    Scenario: A US firm that aims at people in Ontario is inside
      Given the case "ca-toronto-shop"
      And the answer to "org.established_in" is "US"
      And the answer to "market.places" is "CA-ON"
      And the answer to "people.locations" is "CA-ON"
      When it is assessed as of 2026-11-24
      Then the test "ca.pipeda-applies" is met

    Scenario: The same firm with no link to Canada is outside
      Given the case "ca-toronto-shop"
      And the answer to "org.established_in" is "US"
      And the answer to "market.places" is "US"
      And the answer to "people.locations" is "US"
      When it is assessed as of 2026-11-24
      Then the test "ca.pipeda-applies" is not met

    Scenario: A framer in Victoria whose data stays in British Columbia is outside
      Given the case "ca-victoria-framer"
      When it is assessed as of 2026-11-24
      Then the test "ca.pipeda-applies" is not met

    Scenario: So is the same firm wholly in Québec
      Given the case "ca-victoria-framer"
      And the answer to "org.established_in" is "CA-QC"
      And the answer to "people.locations" is "CA-QC"
      And the answer to "data.places" is "CA-QC"
      And the answer to "vendor.places" is "CA-QC"
      And the answer to "sharing.places" is "CA-QC"
      When it is assessed as of 2026-11-24
      Then the test "ca.pipeda-applies" is not met

    Scenario: So is the same firm wholly in Alberta
      Given the case "ca-victoria-framer"
      And the answer to "org.established_in" is "CA-AB"
      And the answer to "people.locations" is "CA-AB"
      And the answer to "data.places" is "CA-AB"
      And the answer to "vendor.places" is "CA-AB"
      And the answer to "sharing.places" is "CA-AB"
      When it is assessed as of 2026-11-24
      Then the test "ca.pipeda-applies" is not met

    Scenario Outline: Each opening brings it back: <f> in <v>
      Given the case "ca-victoria-framer"
      And the answer to "<f>" is "<v>"
      When it is assessed as of 2026-11-24
      Then the test "ca.pipeda-applies" is met

      Examples:
        | f                  | v     |
        | people.locations   | CA-ON |
        | org.established_in | CA-MB |
        | vendor.places      | US    |
        | data.places        | CA-AB |
        | sharing.places     | CA-QC |

    Scenario: A French firm with customers in Québec is inside, by the flow abroad alone
      Given the case "ca-victoria-framer"
      And the answer to "org.established_in" is "CA-QC"
      And the answer to "people.locations" is "CA-QC"
      And the answer to "data.places" is "CA-QC"
      And the answer to "vendor.places" is "CA-QC"
      And the answer to "sharing.places" is "CA-QC"
      And the answer to "org.established_in" is "FR"
      When it is assessed as of 2026-11-24
      Then the test "ca.pipeda-applies" is met

    Scenario: A federal undertaking wholly in British Columbia is inside for its customers
      Given the case "ca-victoria-framer"
      And the answer to "org.sector" is "telecom"
      When it is assessed as of 2026-11-24
      Then the test "ca.pipeda-applies" is met

    Scenario: A clinic whose data stays in Ontario is outside, under the health statute
      Given the case "ca-ottawa-dental"
      When it is assessed as of 2026-11-24
      Then the test "ca.pipeda-applies" is not met

    Scenario: The same clinic with a supplier in the United States is inside for that flow
      Given the case "ca-ottawa-dental"
      And the answer to "vendor.places" is "US"
      When it is assessed as of 2026-11-24
      Then the test "ca.pipeda-applies" is met

    Scenario: A clinic whose data stays in Manitoba is inside, for no order covers it
      Given the case "ca-ottawa-dental"
      And the answer to "org.established_in" is "CA-MB"
      And the answer to "people.locations" is "CA-MB"
      And the answer to "data.places" is "CA-MB"
      And the answer to "vendor.places" is "CA-MB"
      And the answer to "sharing.places" is "CA-MB"
      When it is assessed as of 2026-11-24
      Then the test "ca.pipeda-applies" is met

    Scenario: An employer under provincial law is outside for its applicants
      Given the case "ca-winnipeg-plant"
      When it is assessed as of 2026-11-24
      Then the test "ca.pipeda-applies" is not met

    Scenario Outline: So are employers in <p>
      Given the case "ca-winnipeg-plant"
      And the answer to "org.established_in" is "<p>"
      And the answer to "people.locations" is "<p>"
      When it is assessed as of 2026-11-24
      Then the test "ca.pipeda-applies" is not met

      Examples:
        | p     |
        | CA-ON |
        | CA-MB |
        | CA-SK |
        | CA-NB |
        | CA-NS |
        | CA-PE |
        | CA-NL |

    Scenario Outline: In the territories data on staff is inside: <p>
      Given the case "ca-winnipeg-plant"
      And the answer to "org.established_in" is "<p>"
      And the answer to "people.locations" is "<p>"
      When it is assessed as of 2026-11-24
      Then the test "ca.pipeda-applies" is met

      Examples:
        | p     |
        | CA-YT |
        | CA-NT |
        | CA-NU |

    Scenario: A federal undertaking is inside for its staff
      Given the case "ca-regina-isp"
      When it is assessed as of 2026-11-24
      Then the test "ca.pipeda-applies" is met

    Scenario: A software firm is inside for the applicants of its clients
      Given the case "ca-hamilton-hr-software"
      When it is assessed as of 2026-11-24
      Then the test "ca.pipeda-applies" is met

    Scenario: A deposit-taker with only staff data cannot tell before knowing whether it is a bank
      Given the case "ca-regina-isp"
      And the answer to "org.sector" is "bank"
      And the answer to "use.special_context" is "none"
      When it is assessed as of 2026-11-24
      Then the test "ca.pipeda-applies" is open

    Scenario: Open while this is not known: data.about_people
      Given the case "ca-toronto-shop"
      And the answer to "data.about_people" is not known
      When it is assessed as of 2026-11-24
      Then the test "ca.pipeda-applies" is open

    Scenario: Open while this is not known: people.groups
      Given the case "ca-winnipeg-plant"
      And the answer to "people.groups" is not known
      When it is assessed as of 2026-11-24
      Then the test "ca.pipeda-applies" is open

    Scenario: Open while this is not known: org.kind
      Given the case "ca-toronto-shop"
      And the answer to "org.kind" is not known
      When it is assessed as of 2026-11-24
      Then the test "ca.pipeda-applies" is open

  Rule: Canadian Human Rights Act sections 2 and 63 - federal or provincial human rights law

    Scenario: A federal undertaking is under the Canadian Act
      Given the case "ca-regina-isp"
      When it is assessed as of 2026-11-24
      Then the test "ca.rights-federal" is met

    Scenario: And not under the code of the province
      Given the case "ca-regina-isp"
      When it is assessed as of 2026-11-24
      Then the test "ca.rights-province" is not met

    Scenario: A plant in Manitoba is under the code of the province
      Given the case "ca-winnipeg-plant"
      When it is assessed as of 2026-11-24
      Then the test "ca.rights-province" is met

    Scenario: And not under the Canadian Act
      Given the case "ca-winnipeg-plant"
      When it is assessed as of 2026-11-24
      Then the test "ca.rights-federal" is not met

    Scenario Outline: A firm established in <p>, people elsewhere, is under its code
      Given the case "ca-winnipeg-plant"
      And the answer to "org.established_in" is "<p>"
      And the answer to "people.locations" is "US"
      When it is assessed as of 2026-11-24
      Then the test "ca.rights-province" is met

      Examples:
        | p     |
        | CA-ON |
        | CA-BC |
        | CA-AB |
        | CA-MB |
        | CA-SK |
        | CA-NB |
        | CA-NS |
        | CA-PE |
        | CA-NL |
        | CA-YT |
        | CA-NT |
        | CA-NU |

    Scenario Outline: People in <p> are protected by its code
      Given the case "ca-winnipeg-plant"
      And the answer to "org.established_in" is "US"
      And the answer to "people.locations" is "<p>"
      When it is assessed as of 2026-11-24
      Then the test "ca.rights-province" is met

      Examples:
        | p     |
        | CA-ON |
        | CA-BC |
        | CA-AB |
        | CA-MB |
        | CA-SK |
        | CA-NB |
        | CA-NS |
        | CA-PE |
        | CA-NL |
        | CA-YT |
        | CA-NT |
        | CA-NU |

    Scenario: Québec has a Charter of its own
      Given the case "ca-winnipeg-plant"
      And the answer to "org.established_in" is "CA-QC"
      And the answer to "people.locations" is "CA-QC"
      When it is assessed as of 2026-11-24
      Then the test "ca.rights-province" is not met

    Scenario: A local shop in Whitehorse is not under the Canadian Act (s. 63)
      Given the case "ca-winnipeg-plant"
      And the answer to "org.established_in" is "CA-YT"
      And the answer to "people.locations" is "CA-YT"
      When it is assessed as of 2026-11-24
      Then the test "ca.rights-federal" is not met

    Scenario: A deposit-taker may be under either
      Given the case "ca-winnipeg-plant"
      And the answer to "org.sector" is "bank"
      When it is assessed as of 2026-11-24
      Then the test "ca.rights-federal" is open

    Scenario: The other half of the same question
      Given the case "ca-winnipeg-plant"
      And the answer to "org.sector" is "bank"
      When it is assessed as of 2026-11-24
      Then the test "ca.rights-province" is open

  Rule: Canada's anti-spam legislation sections 1, 6 and 12 - commercial electronic messages

    Scenario: A Toronto shop that writes to its customers to sell is inside
      Given the case "ca-toronto-shop"
      And the answer to "use.purposes" is "marketing-outreach"
      And the answer to "outreach.channels" is "email-text"
      And the answer to "outreach.recipients" is "own-customers"
      When it is assessed as of 2026-11-24
      Then the test "ca.casl-cem" is met

    Scenario Outline: A message sent by <c> is an electronic message
      Given the case "ca-toronto-shop"
      And the answer to "use.purposes" is "marketing-outreach"
      And the answer to "outreach.channels" is "email-text"
      And the answer to "outreach.recipients" is "own-customers"
      And the answer to "outreach.channels" is "<c>"
      When it is assessed as of 2026-11-24
      Then the test "ca.casl-cem" is met

      Examples:
        | c               |
        | email-text      |
        | direct-messages |

    Scenario Outline: What goes by <c> is no such message
      Given the case "ca-toronto-shop"
      And the answer to "use.purposes" is "marketing-outreach"
      And the answer to "outreach.channels" is "email-text"
      And the answer to "outreach.recipients" is "own-customers"
      And the answer to "outreach.channels" is "<c>"
      When it is assessed as of 2026-11-24
      Then the test "ca.casl-cem" is not met

      Examples:
        | c                     |
        | ai-voice-calls        |
        | near-clinic-targeting |
        | none                  |

    Scenario Outline: A message to <r> is inside
      Given the case "ca-toronto-shop"
      And the answer to "use.purposes" is "marketing-outreach"
      And the answer to "outreach.channels" is "email-text"
      And the answer to "outreach.recipients" is "own-customers"
      And the answer to "outreach.recipients" is "<r>"
      When it is assessed as of 2026-11-24
      Then the test "ca.casl-cem" is met

      Examples:
        | r             |
        | own-customers |
        | other-people  |
        | businesses    |

    Scenario: A chat window that only replies is outside
      Given the case "ca-toronto-shop"
      And the answer to "use.purposes" is "marketing-outreach"
      And the answer to "outreach.channels" is "email-text"
      And the answer to "outreach.recipients" is "own-customers"
      And the answer to "outreach.recipients" is "only-replies"
      When it is assessed as of 2026-11-24
      Then the test "ca.casl-cem" is not met

    Scenario: A US sender to people in Canada is inside
      Given the case "ca-toronto-shop"
      And the answer to "use.purposes" is "marketing-outreach"
      And the answer to "outreach.channels" is "email-text"
      And the answer to "outreach.recipients" is "own-customers"
      And the answer to "org.established_in" is "US"
      When it is assessed as of 2026-11-24
      Then the test "ca.casl-cem" is met

    Scenario: A Canadian sender to people abroad is inside
      Given the case "ca-toronto-shop"
      And the answer to "use.purposes" is "marketing-outreach"
      And the answer to "outreach.channels" is "email-text"
      And the answer to "outreach.recipients" is "own-customers"
      And the answer to "people.locations" is "US"
      When it is assessed as of 2026-11-24
      Then the test "ca.casl-cem" is met

    Scenario: A US sender to people abroad is outside
      Given the case "ca-toronto-shop"
      And the answer to "use.purposes" is "marketing-outreach"
      And the answer to "outreach.channels" is "email-text"
      And the answer to "outreach.recipients" is "own-customers"
      And the answer to "org.established_in" is "US"
      And the answer to "people.locations" is "US"
      When it is assessed as of 2026-11-24
      Then the test "ca.casl-cem" is not met

    Scenario: To whom the messages go is not known
      Given the case "ca-toronto-shop"
      And the answer to "use.purposes" is "marketing-outreach"
      And the answer to "outreach.channels" is "email-text"
      And the answer to "outreach.recipients" is "own-customers"
      And the answer to "outreach.recipients" is not known
      When it is assessed as of 2026-11-24
      Then the test "ca.casl-cem" is open

  Rule: Generative AI principles of 7 December 2023 - generative AI used on or about people

    Scenario: A chat window that answers freely is inside
      Given the case "ca-toronto-shop"
      When it is assessed as of 2026-11-24
      Then the test "ca.generative-on-people" is met

    Scenario Outline: Each part is needed: <f> <v>
      Given the case "ca-toronto-shop"
      And the answer to "<f>" is "<v>"
      When it is assessed as of 2026-11-24
      Then the test "ca.generative-on-people" is not met

      Examples:
        | f                 | v                  |
        | output.kinds      | recommendation     |
        | use.technology    | fixed-rules        |
        | data.about_people | no                 |
        | data.about_people | work-contacts-only |

    Scenario: Without a link to Canada it is outside
      Given the case "ca-toronto-shop"
      And the answer to "org.established_in" is "FR"
      And the answer to "market.places" is "FR"
      And the answer to "people.locations" is "FR"
      When it is assessed as of 2026-11-24
      Then the test "ca.generative-on-people" is not met

    Scenario: How the tool works is not known
      Given the case "ca-toronto-shop"
      And the answer to "use.technology" is not known
      When it is assessed as of 2026-11-24
      Then the test "ca.generative-on-people" is open

Feature: AI Transparency Act, where pictures, sound and video come from
  SB 942 as put off by AB 853 binds makers of public generators above a million monthly users since 2 August 2026. SB 1000, reported as
  signed on 30 September 2026, removes that limit; until it has been checked a smaller maker is neither bound nor out.

  Rule: Section 22757.1 - who is a covered provider

    Scenario: A studio that built a public picture generator makes one
      Given the case "ca-us2-image-studio"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.genai-maker" is met
      And the test "us-ca.genai-provider-large" is met
      And the test "us-ca.genai-provider" is met

    Scenario Outline: Pictures, sound or video; text alone is outside: <output>
      Given the case "ca-us2-image-studio"
      And the answer to "output.kinds" is "<output>"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.genai-maker" <verdict>

      Examples:
        | output      | verdict    |
        | image       | is met     |
        | audio       | is met     |
        | video       | is met     |
        | text        | is not met |
        | code        | is not met |
        | text, audio | is met     |

    Scenario Outline: The maker, not the user or reseller: <deeds>
      Given the case "ca-us2-image-studio"
      And the answer to "role.deeds" is "<deeds>"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.genai-maker" <verdict>

      Examples:
        | deeds                              | verdict    |
        | built-it, sells-it                 | is met     |
        | built-on-others-model, offers-free | is met     |
        | fine-tuned-it, sells-it            | is met     |
        | resells-unchanged                  | is not met |
        | sells-it                           | is not met |

    Scenario: A program that only draws by fixed rules is no generator
      Given the case "ca-us2-image-studio"
      And the answer to "use.technology" is "fixed-rules"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.genai-maker" is not met

    Scenario Outline: Offered or used in California: <offer>, <people> (Section 22757.1)
      Given the case "ca-us2-image-studio"
      And the answer to "market.places" is "<offer>"
      And the answer to "people.locations" is "<people>"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.genai-maker" <verdict>

      Examples:
        | offer | people | verdict    |
        | US-CA | US-NV  | is met     |
        | US-NV | US-CA  | is met     |
        | US-NV | US-NV  | is not met |

    Scenario Outline: Open to the public; for tools only firms can use the act does not say: <features>
      Given the case "ca-us2-image-studio"
      And the answer to "product.features" is "<features>"
      And the answer to "interaction.direct" is "no"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.genai-maker" <verdict>

      Examples:
        | features          | verdict    |
        | open-to-public    | is met     |
        | paid-subscription | is met     |
        | business-only     | is open    |
        | privacy-settings  | is not met |
        | none              | is not met |

    Scenario Outline: Tools that only firms can use: <features>, <law>
      Given the case "ca-us2-image-studio"
      And the answer to "product.features" is "<features>"
      And the answer to "interaction.direct" is "no"
      And the open question of law "us-ca-ai-transparency.firms-only-access" is settled as <law>
      When it is assessed as of 2026-11-24
      Then the test "us-ca.genai-maker" <verdict>

      Examples:
        | features      | law | verdict    |
        | business-only | yes | is met     |
        | business-only | no  | is not met |
        | none          | yes | is not met |

    Scenario Outline: A generator that customers meet on the maker's own site is open too: <talk>, <people>
      Given the case "ca-us2-image-studio"
      And the answer to "role.deeds" is "built-it, uses-it"
      And the answer to "interaction.direct" is "<talk>"
      And the answer to "people.groups" is "<people>"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.genai-maker" <verdict>

      Examples:
        | talk    | people          | verdict    |
        | two-way | customers       | is met     |
        | two-way | prospects       | is met     |
        | two-way | public-visitors | is met     |
        | two-way | service-users   | is met     |
        | two-way | employees       | is not met |
        | one-way | customers       | is not met |

    Scenario Outline: More than a million monthly users: <users>
      Given the case "ca-us2-image-studio"
      And the answer to "online.monthly_users" is "<users>"
      When it is assessed as of 2026-11-24
      Then the test "us-ca.genai-provider-large" <large>
      And the test "us-ca.genai-provider" <any>

      Examples:
        | users   | large      | any     |
        | 999999  | is not met | is open |
        | 1000000 | is not met | is open |
        | 1000001 | is met     | is met  |

    Scenario Outline: Below the limit SB 1000 decides: <law>
      Given the case "ca-us2-image-studio"
      And the answer to "online.monthly_users" is "900000"
      And the open question of law "us-ca.sb1000-in-force" is settled as <law>
      When it is assessed as of 2026-11-24
      Then the test "us-ca.genai-provider-any" <verdict>
      And the test "us-ca.genai-provider" <verdict>

      Examples:
        | law | verdict    |
        | yes | is met     |
        | no  | is not met |

    Scenario: A large provider is bound whatever becomes of SB 1000
      Given the case "ca-us2-image-studio"
      And the open question of law "us-ca.sb1000-in-force" is settled as no
      When it is assessed as of 2026-11-24
      Then the test "us-ca.genai-provider-any" is not met
      And the test "us-ca.genai-provider" is met

    Scenario Outline: A maker of text alone is no provider, at any size and with SB 1000: <id>
      Given the case "ca-us2-image-studio"
      And the answer to "output.kinds" is "text"
      And the open question of law "us-ca.sb1000-in-force" is settled as yes
      When it is assessed as of 2026-11-24
      Then the test "<id>" is not met

      Examples:
        | id                         |
        | us-ca.genai-provider-large |
        | us-ca.genai-provider-any   |
        | us-ca.genai-provider       |

  Rule: Section 22757.2 - tool to check content

    Scenario Outline: From 2026-08-02: <day> (Section 22757.2)
      Given the case "ca-us2-image-studio"
      When it is assessed as of <day>
      Then "us-ca-ai-transparency.verification-tool" applies and is <state> from 2026-08-02

      Examples:
        | day        | state    |
        | 2026-08-01 | upcoming |
        | 2026-08-02 | in force |

    Scenario Outline: Above the limit, and at or below it: <users> (Section 22757.2)
      Given the case "ca-us2-image-studio"
      And the answer to "online.monthly_users" is "<users>"
      When it is assessed as of 2026-11-24
      Then "us-ca-ai-transparency.verification-tool" <verdict>

      Examples:
        | users   | verdict                                 |
        | 1000001 | applies and is in force from 2026-08-02 |
        | 1000000 | may apply                               |
        | 999999  | may apply                               |
        | 200     | may apply                               |

    Scenario Outline: A maker of any size if SB 1000 is law, from 30 September 2026: <day> (Section 22757.2)
      Given the case "ca-us2-image-studio"
      And the answer to "online.monthly_users" is "200"
      And the open question of law "us-ca.sb1000-in-force" is settled as yes
      When it is assessed as of <day>
      Then "us-ca-ai-transparency.verification-tool" applies and is <state> from 2026-09-30

      Examples:
        | day        | state    |
        | 2026-09-29 | upcoming |
        | 2026-09-30 | in force |

    Scenario: A small maker if SB 1000 is not law (Section 22757.2)
      Given the case "ca-us2-image-studio"
      And the answer to "online.monthly_users" is "200"
      And the open question of law "us-ca.sb1000-in-force" is settled as no
      When it is assessed as of 2026-11-24
      Then "us-ca-ai-transparency.verification-tool" does not apply because its conditions are not met

    Scenario Outline: A large maker is bound since August, whatever becomes of SB 1000: <law> (Section 22757.2)
      Given the case "ca-us2-image-studio"
      And the open question of law "us-ca.sb1000-in-force" is settled as <law>
      When it is assessed as of 2026-11-24
      Then "us-ca-ai-transparency.verification-tool" applies and is in force from 2026-08-02

      Examples:
        | law |
        | yes |
        | no  |

    Scenario: Users not counted and SB 1000 not law (Section 22757.2)
      Given the case "ca-us2-image-studio"
      And the answer to "online.monthly_users" is not known
      And the open question of law "us-ca.sb1000-in-force" is settled as no
      When it is assessed as of 2026-11-24
      Then "us-ca-ai-transparency.verification-tool" may apply, and "online.monthly_users" would settle it

    Scenario: Text alone is outside (Section 22757.2)
      Given the case "ca-us2-image-studio"
      And the answer to "output.kinds" is "text"
      When it is assessed as of 2026-11-24
      Then "us-ca-ai-transparency.verification-tool" does not apply because its conditions are not met

    Scenario: Not known what it makes (Section 22757.2)
      Given the case "ca-us2-image-studio"
      And the answer to "output.kinds" is not known
      And the open question of law "us-ca.sb1000-in-force" is settled as yes
      When it is assessed as of 2026-11-24
      Then "us-ca-ai-transparency.verification-tool" may apply, and "output.kinds" would settle it

  Rule: Section 22757.3 - hidden mark

    Scenario Outline: From 2026-08-02: <day> (hidden mark)
      Given the case "ca-us2-image-studio"
      When it is assessed as of <day>
      Then "us-ca-ai-transparency.latent-disclosure" applies and is <state> from 2026-08-02

      Examples:
        | day        | state    |
        | 2026-08-01 | upcoming |
        | 2026-08-02 | in force |

    Scenario Outline: Above the limit, and at or below it: <users> (hidden mark)
      Given the case "ca-us2-image-studio"
      And the answer to "online.monthly_users" is "<users>"
      When it is assessed as of 2026-11-24
      Then "us-ca-ai-transparency.latent-disclosure" <verdict>

      Examples:
        | users   | verdict                                 |
        | 1000001 | applies and is in force from 2026-08-02 |
        | 1000000 | may apply                               |
        | 999999  | may apply                               |
        | 200     | may apply                               |

    Scenario Outline: A maker of any size if SB 1000 is law, from 30 September 2026: <day> (hidden mark)
      Given the case "ca-us2-image-studio"
      And the answer to "online.monthly_users" is "200"
      And the open question of law "us-ca.sb1000-in-force" is settled as yes
      When it is assessed as of <day>
      Then "us-ca-ai-transparency.latent-disclosure" applies and is <state> from 2026-09-30

      Examples:
        | day        | state    |
        | 2026-09-29 | upcoming |
        | 2026-09-30 | in force |

    Scenario: A small maker if SB 1000 is not law (hidden mark)
      Given the case "ca-us2-image-studio"
      And the answer to "online.monthly_users" is "200"
      And the open question of law "us-ca.sb1000-in-force" is settled as no
      When it is assessed as of 2026-11-24
      Then "us-ca-ai-transparency.latent-disclosure" does not apply because its conditions are not met

    Scenario Outline: A large maker is bound since August, whatever becomes of SB 1000: <law> (hidden mark)
      Given the case "ca-us2-image-studio"
      And the open question of law "us-ca.sb1000-in-force" is settled as <law>
      When it is assessed as of 2026-11-24
      Then "us-ca-ai-transparency.latent-disclosure" applies and is in force from 2026-08-02

      Examples:
        | law |
        | yes |
        | no  |

    Scenario: Users not counted and SB 1000 not law (hidden mark)
      Given the case "ca-us2-image-studio"
      And the answer to "online.monthly_users" is not known
      And the open question of law "us-ca.sb1000-in-force" is settled as no
      When it is assessed as of 2026-11-24
      Then "us-ca-ai-transparency.latent-disclosure" may apply, and "online.monthly_users" would settle it

    Scenario: Text alone is outside (hidden mark)
      Given the case "ca-us2-image-studio"
      And the answer to "output.kinds" is "text"
      When it is assessed as of 2026-11-24
      Then "us-ca-ai-transparency.latent-disclosure" does not apply because its conditions are not met

    Scenario: Not known what it makes (hidden mark)
      Given the case "ca-us2-image-studio"
      And the answer to "output.kinds" is not known
      And the open question of law "us-ca.sb1000-in-force" is settled as yes
      When it is assessed as of 2026-11-24
      Then "us-ca-ai-transparency.latent-disclosure" may apply, and "output.kinds" would settle it

  Rule: Section 22757.3 - licensees

    Scenario Outline: From 2026-08-02: <day> (licensees)
      Given the case "ca-us2-image-studio"
      When it is assessed as of <day>
      Then "us-ca-ai-transparency.licensee-contracts" applies and is <state> from 2026-08-02

      Examples:
        | day        | state    |
        | 2026-08-01 | upcoming |
        | 2026-08-02 | in force |

    Scenario Outline: Above the limit, and at or below it: <users> (licensees)
      Given the case "ca-us2-image-studio"
      And the answer to "online.monthly_users" is "<users>"
      When it is assessed as of 2026-11-24
      Then "us-ca-ai-transparency.licensee-contracts" <verdict>

      Examples:
        | users   | verdict                                 |
        | 1000001 | applies and is in force from 2026-08-02 |
        | 1000000 | may apply                               |
        | 999999  | may apply                               |
        | 200     | may apply                               |

    Scenario Outline: A maker of any size if SB 1000 is law, from 30 September 2026: <day> (licensees)
      Given the case "ca-us2-image-studio"
      And the answer to "online.monthly_users" is "200"
      And the open question of law "us-ca.sb1000-in-force" is settled as yes
      When it is assessed as of <day>
      Then "us-ca-ai-transparency.licensee-contracts" applies and is <state> from 2026-09-30

      Examples:
        | day        | state    |
        | 2026-09-29 | upcoming |
        | 2026-09-30 | in force |

    Scenario: A small maker if SB 1000 is not law (licensees)
      Given the case "ca-us2-image-studio"
      And the answer to "online.monthly_users" is "200"
      And the open question of law "us-ca.sb1000-in-force" is settled as no
      When it is assessed as of 2026-11-24
      Then "us-ca-ai-transparency.licensee-contracts" does not apply because its conditions are not met

    Scenario Outline: A large maker is bound since August, whatever becomes of SB 1000: <law> (licensees)
      Given the case "ca-us2-image-studio"
      And the open question of law "us-ca.sb1000-in-force" is settled as <law>
      When it is assessed as of 2026-11-24
      Then "us-ca-ai-transparency.licensee-contracts" applies and is in force from 2026-08-02

      Examples:
        | law |
        | yes |
        | no  |

    Scenario: Users not counted and SB 1000 not law (licensees)
      Given the case "ca-us2-image-studio"
      And the answer to "online.monthly_users" is not known
      And the open question of law "us-ca.sb1000-in-force" is settled as no
      When it is assessed as of 2026-11-24
      Then "us-ca-ai-transparency.licensee-contracts" may apply, and "online.monthly_users" would settle it

    Scenario: Text alone is outside (licensees)
      Given the case "ca-us2-image-studio"
      And the answer to "output.kinds" is "text"
      When it is assessed as of 2026-11-24
      Then "us-ca-ai-transparency.licensee-contracts" does not apply because its conditions are not met

    Scenario: Not known what it makes (licensees)
      Given the case "ca-us2-image-studio"
      And the answer to "output.kinds" is not known
      And the open question of law "us-ca.sb1000-in-force" is settled as yes
      When it is assessed as of 2026-11-24
      Then "us-ca-ai-transparency.licensee-contracts" may apply, and "output.kinds" would settle it

    Scenario: Whoever licenses the system to nobody has no licensees
      Given the case "ca-us2-image-studio"
      And the answer to "role.deeds" is "built-it, sells-it"
      When it is assessed as of 2026-11-24
      Then "us-ca-ai-transparency.licensee-contracts" does not apply because its conditions are not met
      And "us-ca-ai-transparency.latent-disclosure" applies

    Scenario: Not known whether others build on it
      Given the case "ca-us2-image-studio"
      And the answer to "role.deeds" is "built-it, sells-it, licenses-to-others?"
      When it is assessed as of 2026-11-24
      Then "us-ca-ai-transparency.licensee-contracts" may apply, and "role.deeds" would settle it

    Scenario: Licensing only to firms gives no way out
      Given the case "ca-us2-image-studio"
      And the answer to "role.deeds" is "built-it, licenses-to-others"
      And the answer to "market.customers" is "businesses"
      When it is assessed as of 2026-11-24
      Then "us-ca-ai-transparency.licensee-contracts" applies

  Rule: Sections 22757.3.1 and 22757.3.2 - large platforms and hosts

    Scenario Outline: From 2027-01-01: <day>
      Given the case "ca-us2-image-studio"
      And the answer to "online.services" is "people-post"
      And the answer to "online.monthly_users" is "2000001"
      When it is assessed as of <day>
      Then "us-ca-ai-transparency.platforms-and-hosts" applies and is <state> from 2027-01-01

      Examples:
        | day        | state    |
        | 2026-12-31 | upcoming |
        | 2027-01-01 | in force |

    Scenario Outline: More than two million monthly users: <users>
      Given the case "ca-us2-image-studio"
      And the answer to "online.services" is "people-post"
      And the answer to "online.monthly_users" is "<users>"
      When it is assessed as of 2026-11-24
      Then "us-ca-ai-transparency.platforms-and-hosts" <verdict>

      Examples:
        | users   | verdict                                           |
        | 1999999 | does not apply because its conditions are not met |
        | 2000000 | does not apply because its conditions are not met |
        | 2000001 | applies and is upcoming from 2027-01-01           |

    Scenario Outline: Posts, search or messages: <services>
      Given the case "ca-us2-image-studio"
      And the answer to "online.services" is "<services>"
      And the answer to "online.monthly_users" is "3000000"
      When it is assessed as of 2026-11-24
      Then "us-ca-ai-transparency.platforms-and-hosts" <verdict>

      Examples:
        | services           | verdict                                           |
        | people-post        | applies                                           |
        | search             | applies                                           |
        | messaging          | applies                                           |
        | marketplace        | does not apply because its conditions are not met |
        | website            | does not apply because its conditions are not met |
        | public-information | does not apply because its conditions are not met |

    Scenario: A messaging service that makes no AI is asked for its users
      Given the case "ca-us-bakery-chat"
      And the answer to "online.services" is "messaging"
      When it is assessed as of 2026-11-24
      Then "us-ca-ai-transparency.platforms-and-hosts" may apply, and "online.monthly_users" would settle it

    Scenario: A small studio runs no large platform and hosts no models
      Given the case "ca-us2-image-studio"
      When it is assessed as of 2026-11-24
      Then "us-ca-ai-transparency.platforms-and-hosts" does not apply because its conditions are not met

    Scenario Outline: Whoever hosts generators for download, of any size: <deeds>, <output>
      Given the case "ca-us2-image-studio"
      And the answer to "role.deeds" is "<deeds>"
      And the answer to "output.kinds" is "<output>"
      And the answer to "online.monthly_users" is "50"
      When it is assessed as of 2026-11-24
      Then "us-ca-ai-transparency.platforms-and-hosts" <verdict>

      Examples:
        | deeds                | output     | verdict                                           |
        | hosts-models         | image      | applies and is upcoming from 2027-01-01           |
        | hosts-models         | text       | applies and is upcoming from 2027-01-01           |
        | hosts-models         | prediction | does not apply because its conditions are not met |
        | released-open-source | image      | does not apply because its conditions are not met |

    Scenario: A maker whose own model can be downloaded: it depends from where
      Given the case "ca-us2-image-studio"
      And the answer to "product.features" is "open-to-public, downloadable-weights"
      When it is assessed as of 2026-11-24
      Then "us-ca-ai-transparency.platforms-and-hosts" may apply

    Scenario Outline: The answer to that question decides: <law>, <features>, <output>
      Given the case "ca-us2-image-studio"
      And the answer to "product.features" is "<features>"
      And the answer to "output.kinds" is "<output>"
      And the open question of law "us-ca-ai-transparency.own-weights" is settled as <law>
      When it is assessed as of 2026-11-24
      Then "us-ca-ai-transparency.platforms-and-hosts" <verdict>

      Examples:
        | law | features             | output     | verdict                                           |
        | yes | downloadable-weights | image      | applies                                           |
        | no  | downloadable-weights | image      | does not apply because its conditions are not met |
        | yes | open-to-public       | image      | does not apply because its conditions are not met |
        | yes | downloadable-weights | prediction | does not apply because its conditions are not met |

    Scenario Outline: Offered or used in California: <offer>, <people> (Sections 22757.3.1 and 22757.3.2)
      Given the case "ca-us2-image-studio"
      And the answer to "online.services" is "people-post"
      And the answer to "online.monthly_users" is "2000001"
      And the answer to "market.places" is "<offer>"
      And the answer to "people.locations" is "<people>"
      When it is assessed as of 2026-11-24
      Then "us-ca-ai-transparency.platforms-and-hosts" <verdict>

      Examples:
        | offer | people | verdict                                           |
        | US-CA | US-NV  | applies                                           |
        | US-NV | US-CA  | applies                                           |
        | US-NV | US-NV  | does not apply because its conditions are not met |

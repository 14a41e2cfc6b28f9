Feature: Tests shared by British law
  Which part of the United Kingdom is concerned, whether children are likely to use a service, and whether it asks consent of a child.

  Rule: Which part of the United Kingdom

    Scenario Outline: Great Britain is not Northern Ireland: <firm>, <people>, <jobs>
      Given the case "uk-recruiter"
      And the answer to "org.established_in" is "<firm>"
      And the answer to "people.locations" is "<people>"
      And the answer to "employment.job_places" is "<jobs>"
      When it is assessed as of 2026-11-24
      Then the test "uk.gb" <met>

      Examples:
        | firm   | people | jobs   | met        |
        | GB-ENG | GB-NIR | GB-NIR | is met     |
        | GB-WLS | GB-NIR | GB-NIR | is met     |
        | GB-SCT | GB-NIR | GB-NIR | is met     |
        | GB-NIR | GB-ENG | GB-NIR | is met     |
        | GB-NIR | GB-WLS | GB-NIR | is met     |
        | GB-NIR | GB-SCT | GB-NIR | is met     |
        | GB-NIR | GB-NIR | GB-ENG | is met     |
        | GB-NIR | GB-NIR | GB-WLS | is met     |
        | GB-NIR | GB-NIR | GB-SCT | is met     |
        | GB-NIR | GB-NIR | GB-NIR | is not met |
        | GB     | GB     | GB     | is open    |
        | FR     | FR     | FR     | is not met |

    Scenario Outline: The country is concerned through the firm, its market or the people: <firm>, <market>, <people>
      Given the case "uk-workshop"
      And the answer to "org.established_in" is "<firm>"
      And the answer to "market.places" is "<market>"
      And the answer to "people.locations" is "<people>"
      When it is assessed as of 2026-11-24
      Then the test "uk.here" <met>

      Examples:
        | firm   | market | people | met        |
        | GB-NIR | FR     | FR     | is met     |
        | FR     | GB     | FR     | is met     |
        | FR     | FR     | GB     | is met     |
        | FR     | FR     | FR     | is not met |
        | GG     | IM     | JE     | is not met |

  Rule: Article 25 - by design, with children in mind

    Scenario Outline: A service is likely used by under-18s unless only parents or a school hand over the data: <way>
      Given the case "uk-story-app"
      And the answer to "children.ages" is "age-16-17"
      And the answer to "children.attract" is "<way>"
      When it is assessed as of 2026-11-24
      Then the test "uk.likely-accessed" <met>

      Examples:
        | way                       | met        |
        | made-for-children         | is met     |
        | we-know-who               | is met     |
        | likely-reached            | is met     |
        | age-check                 | is met     |
        | through-parents-or-school | is not met |

    Scenario Outline: Without an online service, without children or for a counselling service the test is not met: <fact>
      Given the case "uk-story-app"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2026-11-24
      Then the test "uk.likely-accessed" <met>

      Examples:
        | fact            | answer                  | met        |
        | online.services | none                    | is not met |
        | children.ages   | none                    | is not met |
        | org.sector      | counselling             | is not met |
        | org.sector      | education               | is met     |
        | online.services | website                 | is met     |

  Rule: Article 8 - under-13s and consent

    Scenario Outline: Whether an age check is good enough decides only where there is one: <way>, <answer>
      Given the case "uk-story-app"
      And the answer to "children.attract" is "<way>"
      And the open question of law "uk-gdpr.age-check-enough" is settled as <answer>
      When it is assessed as of 2026-11-24
      Then the test "uk.iss-to-child" <met>

      Examples:
        | way                       | answer | met        |
        | age-check                 | yes    | is met     |
        | age-check                 | no     | is not met |
        | through-parents-or-school | yes    | is not met |
        | made-for-children         | no     | is met     |

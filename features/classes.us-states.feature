Feature: What a tool, a decision or a firm is under each law: privacy acts of the states of the United States
  Each class of rulesets/classes.yaml in a case in which it is so, and in one in which one other answer ends it.

  Rule: State privacy acts

    Scenario: Virginia: you are a controller under the Virginia CDPA
      Given the case "st-deal-app"
      And the answer to "org.established_in" is "US-VA"
      And the answer to "market.places" is "US-VA"
      And the answer to "people.locations" is "US-VA"
      And the answer to "people.count_by_place" is "US-VA: 100000"
      When it is assessed as of 2026-11-24
      Then under "State privacy acts" it is "Virginia", which binds from 2023-01-01

    Scenario: Not so: Virginia: you are a controller under the Virginia CDPA
      Given the case "st-deal-app"
      And the answer to "org.established_in" is "US-VA"
      And the answer to "market.places" is "US-VA"
      And the answer to "people.locations" is "US-VA"
      And the answer to "people.count_by_place" is "US-VA: 100000"
      And the answer to "data.about_people" is "work-contacts-only"
      When it is assessed as of 2026-11-24
      Then under "State privacy acts" it is not "Virginia"

    Scenario: Colorado: you are a controller under the Colorado Privacy Act
      Given the case "co-home-finder"
      When it is assessed as of 2026-11-24
      Then under "State privacy acts" it is "Colorado", which binds from 2023-07-01

    Scenario: Not so: Colorado: you are a controller under the Colorado Privacy Act
      Given the case "co-home-finder"
      And the answer to "data.about_people" is "work-contacts-only"
      When it is assessed as of 2026-11-24
      Then under "State privacy acts" it is not "Colorado"

    Scenario: Connecticut: you are a controller under the CTDPA
      Given the case "ct-home-finder"
      When it is assessed as of 2026-11-24
      Then under "State privacy acts" it is "Connecticut", which binds from 2023-07-01

    Scenario: Not so: Connecticut: you are a controller under the CTDPA
      Given the case "ct-home-finder"
      And the answer to "data.about_people" is "work-contacts-only"
      When it is assessed as of 2026-11-24
      Then under "State privacy acts" it is not "Connecticut"

    Scenario: Utah: you are a controller under the Utah UCPA
      Given the case "st-deal-app"
      And the answer to "org.established_in" is "US-UT"
      And the answer to "market.places" is "US-UT"
      And the answer to "people.locations" is "US-UT"
      And the answer to "people.count_by_place" is "US-UT: 100000"
      When it is assessed as of 2026-11-24
      Then under "State privacy acts" it is "Utah", which binds from 2023-12-31

    Scenario: Not so: Utah: you are a controller under the Utah UCPA
      Given the case "st-deal-app"
      And the answer to "org.established_in" is "US-UT"
      And the answer to "market.places" is "US-UT"
      And the answer to "people.locations" is "US-UT"
      And the answer to "people.count_by_place" is "US-UT: 100000"
      And the answer to "data.about_people" is "work-contacts-only"
      When it is assessed as of 2026-11-24
      Then under "State privacy acts" it is not "Utah"

    Scenario: Texas: you are a controller under the Texas TDPSA
      Given the case "st-deal-app"
      And the answer to "org.established_in" is "US-TX"
      And the answer to "market.places" is "US-TX"
      And the answer to "people.locations" is "US-TX"
      And the answer to "people.count_by_place" is "US-TX: 1"
      When it is assessed as of 2026-11-24
      Then under "State privacy acts" it is "Texas", which binds from 2024-07-01

    Scenario: Not so: Texas: you are a controller under the Texas TDPSA
      Given the case "st-deal-app"
      And the answer to "org.established_in" is "US-TX"
      And the answer to "market.places" is "US-TX"
      And the answer to "people.locations" is "US-TX"
      And the answer to "people.count_by_place" is "US-TX: 1"
      And the answer to "data.about_people" is "work-contacts-only"
      When it is assessed as of 2026-11-24
      Then under "State privacy acts" it is not "Texas"

    Scenario: Oregon: you are a controller under the Oregon OCPA
      Given the case "st-deal-app"
      And the answer to "org.established_in" is "US-OR"
      And the answer to "market.places" is "US-OR"
      And the answer to "people.locations" is "US-OR"
      And the answer to "people.count_by_place" is "US-OR: 100000"
      When it is assessed as of 2026-11-24
      Then under "State privacy acts" it is "Oregon", which binds from 2024-07-01

    Scenario: Not so: Oregon: you are a controller under the Oregon OCPA
      Given the case "st-deal-app"
      And the answer to "org.established_in" is "US-OR"
      And the answer to "market.places" is "US-OR"
      And the answer to "people.locations" is "US-OR"
      And the answer to "people.count_by_place" is "US-OR: 100000"
      And the answer to "data.about_people" is "work-contacts-only"
      When it is assessed as of 2026-11-24
      Then under "State privacy acts" it is not "Oregon"

    Scenario: Montana: you are a controller under the Montana MCDPA
      Given the case "st-deal-app"
      And the answer to "org.established_in" is "US-MT"
      And the answer to "market.places" is "US-MT"
      And the answer to "people.locations" is "US-MT"
      And the answer to "people.count_by_place" is "US-MT: 50000"
      When it is assessed as of 2026-11-24
      Then under "State privacy acts" it is "Montana", which binds from 2024-10-01

    Scenario: Not so: Montana: you are a controller under the Montana MCDPA
      Given the case "st-deal-app"
      And the answer to "org.established_in" is "US-MT"
      And the answer to "market.places" is "US-MT"
      And the answer to "people.locations" is "US-MT"
      And the answer to "people.count_by_place" is "US-MT: 50000"
      And the answer to "data.about_people" is "work-contacts-only"
      When it is assessed as of 2026-11-24
      Then under "State privacy acts" it is not "Montana"

    Scenario: Iowa: you are a controller under the Iowa ICDPA
      Given the case "st-deal-app"
      And the answer to "org.established_in" is "US-IA"
      And the answer to "market.places" is "US-IA"
      And the answer to "people.locations" is "US-IA"
      And the answer to "people.count_by_place" is "US-IA: 100000"
      When it is assessed as of 2026-11-24
      Then under "State privacy acts" it is "Iowa", which binds from 2025-01-01

    Scenario: Not so: Iowa: you are a controller under the Iowa ICDPA
      Given the case "st-deal-app"
      And the answer to "org.established_in" is "US-IA"
      And the answer to "market.places" is "US-IA"
      And the answer to "people.locations" is "US-IA"
      And the answer to "people.count_by_place" is "US-IA: 100000"
      And the answer to "data.about_people" is "work-contacts-only"
      When it is assessed as of 2026-11-24
      Then under "State privacy acts" it is not "Iowa"

    Scenario: Delaware: you are a controller under the Delaware DPDPA
      Given the case "st-deal-app"
      And the answer to "org.established_in" is "US-DE"
      And the answer to "market.places" is "US-DE"
      And the answer to "people.locations" is "US-DE"
      And the answer to "people.count_by_place" is "US-DE: 35000"
      When it is assessed as of 2026-11-24
      Then under "State privacy acts" it is "Delaware", which binds from 2025-01-01

    Scenario: Not so: Delaware: you are a controller under the Delaware DPDPA
      Given the case "st-deal-app"
      And the answer to "org.established_in" is "US-DE"
      And the answer to "market.places" is "US-DE"
      And the answer to "people.locations" is "US-DE"
      And the answer to "people.count_by_place" is "US-DE: 35000"
      And the answer to "data.about_people" is "work-contacts-only"
      When it is assessed as of 2026-11-24
      Then under "State privacy acts" it is not "Delaware"

    Scenario: Nebraska: you are a controller under the Nebraska NDPA
      Given the case "st-deal-app"
      And the answer to "org.established_in" is "US-NE"
      And the answer to "market.places" is "US-NE"
      And the answer to "people.locations" is "US-NE"
      And the answer to "people.count_by_place" is "US-NE: 1"
      When it is assessed as of 2026-11-24
      Then under "State privacy acts" it is "Nebraska", which binds from 2025-01-01

    Scenario: Not so: Nebraska: you are a controller under the Nebraska NDPA
      Given the case "st-deal-app"
      And the answer to "org.established_in" is "US-NE"
      And the answer to "market.places" is "US-NE"
      And the answer to "people.locations" is "US-NE"
      And the answer to "people.count_by_place" is "US-NE: 1"
      And the answer to "data.about_people" is "work-contacts-only"
      When it is assessed as of 2026-11-24
      Then under "State privacy acts" it is not "Nebraska"

    Scenario: New Hampshire: you are a controller under the New Hampshire RSA 507-H
      Given the case "st-deal-app"
      And the answer to "org.established_in" is "US-NH"
      And the answer to "market.places" is "US-NH"
      And the answer to "people.locations" is "US-NH"
      And the answer to "people.count_by_place" is "US-NH: 35000"
      When it is assessed as of 2026-11-24
      Then under "State privacy acts" it is "New Hampshire", which binds from 2025-01-01

    Scenario: Not so: New Hampshire: you are a controller under the New Hampshire RSA 507-H
      Given the case "st-deal-app"
      And the answer to "org.established_in" is "US-NH"
      And the answer to "market.places" is "US-NH"
      And the answer to "people.locations" is "US-NH"
      And the answer to "people.count_by_place" is "US-NH: 35000"
      And the answer to "data.about_people" is "work-contacts-only"
      When it is assessed as of 2026-11-24
      Then under "State privacy acts" it is not "New Hampshire"

    Scenario: New Jersey: you are a controller under the New Jersey NJDPA
      Given the case "st-deal-app"
      And the answer to "org.established_in" is "US-NJ"
      And the answer to "market.places" is "US-NJ"
      And the answer to "people.locations" is "US-NJ"
      And the answer to "people.count_by_place" is "US-NJ: 100000"
      When it is assessed as of 2026-11-24
      Then under "State privacy acts" it is "New Jersey", which binds from 2025-01-15

    Scenario: Not so: New Jersey: you are a controller under the New Jersey NJDPA
      Given the case "st-deal-app"
      And the answer to "org.established_in" is "US-NJ"
      And the answer to "market.places" is "US-NJ"
      And the answer to "people.locations" is "US-NJ"
      And the answer to "people.count_by_place" is "US-NJ: 100000"
      And the answer to "data.about_people" is "work-contacts-only"
      When it is assessed as of 2026-11-24
      Then under "State privacy acts" it is not "New Jersey"

    Scenario: Tennessee: you are a controller under the Tennessee TIPA
      Given the case "st-deal-app"
      And the answer to "org.established_in" is "US-TN"
      And the answer to "market.places" is "US-TN"
      And the answer to "people.locations" is "US-TN"
      And the answer to "people.count_by_place" is "US-TN: 175000"
      When it is assessed as of 2026-11-24
      Then under "State privacy acts" it is "Tennessee", which binds from 2025-07-01

    Scenario: Not so: Tennessee: you are a controller under the Tennessee TIPA
      Given the case "st-deal-app"
      And the answer to "org.established_in" is "US-TN"
      And the answer to "market.places" is "US-TN"
      And the answer to "people.locations" is "US-TN"
      And the answer to "people.count_by_place" is "US-TN: 175000"
      And the answer to "data.about_people" is "work-contacts-only"
      When it is assessed as of 2026-11-24
      Then under "State privacy acts" it is not "Tennessee"

    Scenario: Minnesota: you are a controller under the Minnesota MCDPA
      Given the case "st-deal-app"
      And the answer to "org.established_in" is "US-MN"
      And the answer to "market.places" is "US-MN"
      And the answer to "people.locations" is "US-MN"
      And the answer to "people.count_by_place" is "US-MN: 100000"
      When it is assessed as of 2026-11-24
      Then under "State privacy acts" it is "Minnesota", which binds from 2025-07-31

    Scenario: Not so: Minnesota: you are a controller under the Minnesota MCDPA
      Given the case "st-deal-app"
      And the answer to "org.established_in" is "US-MN"
      And the answer to "market.places" is "US-MN"
      And the answer to "people.locations" is "US-MN"
      And the answer to "people.count_by_place" is "US-MN: 100000"
      And the answer to "data.about_people" is "work-contacts-only"
      When it is assessed as of 2026-11-24
      Then under "State privacy acts" it is not "Minnesota"

    Scenario: Maryland: you are a controller under the Maryland MODPA
      Given the case "st-deal-app"
      And the answer to "org.established_in" is "US-MD"
      And the answer to "market.places" is "US-MD"
      And the answer to "people.locations" is "US-MD"
      And the answer to "people.count_by_place" is "US-MD: 35000"
      When it is assessed as of 2026-11-24
      Then under "State privacy acts" it is "Maryland", which binds from 2026-04-01

    Scenario: Not so: Maryland: you are a controller under the Maryland MODPA
      Given the case "st-deal-app"
      And the answer to "org.established_in" is "US-MD"
      And the answer to "market.places" is "US-MD"
      And the answer to "people.locations" is "US-MD"
      And the answer to "people.count_by_place" is "US-MD: 35000"
      And the answer to "data.about_people" is "work-contacts-only"
      When it is assessed as of 2026-11-24
      Then under "State privacy acts" it is not "Maryland"

    Scenario: Indiana: you are a controller under the Indiana ICDPA
      Given the case "st-deal-app"
      And the answer to "org.established_in" is "US-IN"
      And the answer to "market.places" is "US-IN"
      And the answer to "people.locations" is "US-IN"
      And the answer to "people.count_by_place" is "US-IN: 100000"
      When it is assessed as of 2026-11-24
      Then under "State privacy acts" it is "Indiana", which binds from 2026-01-01

    Scenario: Not so: Indiana: you are a controller under the Indiana ICDPA
      Given the case "st-deal-app"
      And the answer to "org.established_in" is "US-IN"
      And the answer to "market.places" is "US-IN"
      And the answer to "people.locations" is "US-IN"
      And the answer to "people.count_by_place" is "US-IN: 100000"
      And the answer to "data.about_people" is "work-contacts-only"
      When it is assessed as of 2026-11-24
      Then under "State privacy acts" it is not "Indiana"

    Scenario: Kentucky: you are a controller under the Kentucky KCDPA
      Given the case "st-deal-app"
      And the answer to "org.established_in" is "US-KY"
      And the answer to "market.places" is "US-KY"
      And the answer to "people.locations" is "US-KY"
      And the answer to "people.count_by_place" is "US-KY: 100000"
      When it is assessed as of 2026-11-24
      Then under "State privacy acts" it is "Kentucky", which binds from 2026-01-01

    Scenario: Not so: Kentucky: you are a controller under the Kentucky KCDPA
      Given the case "st-deal-app"
      And the answer to "org.established_in" is "US-KY"
      And the answer to "market.places" is "US-KY"
      And the answer to "people.locations" is "US-KY"
      And the answer to "people.count_by_place" is "US-KY: 100000"
      And the answer to "data.about_people" is "work-contacts-only"
      When it is assessed as of 2026-11-24
      Then under "State privacy acts" it is not "Kentucky"

    Scenario: Rhode Island: you are a controller under the Rhode Island DTPPA
      Given the case "st-deal-app"
      And the answer to "org.established_in" is "US-RI"
      And the answer to "market.places" is "US-RI"
      And the answer to "people.locations" is "US-RI"
      And the answer to "people.count_by_place" is "US-RI: 35000"
      When it is assessed as of 2026-11-24
      Then under "State privacy acts" it is "Rhode Island", which binds from 2026-01-01

    Scenario: Not so: Rhode Island: you are a controller under the Rhode Island DTPPA
      Given the case "st-deal-app"
      And the answer to "org.established_in" is "US-RI"
      And the answer to "market.places" is "US-RI"
      And the answer to "people.locations" is "US-RI"
      And the answer to "people.count_by_place" is "US-RI: 35000"
      And the answer to "data.about_people" is "work-contacts-only"
      When it is assessed as of 2026-11-24
      Then under "State privacy acts" it is not "Rhode Island"

    Scenario: Oklahoma: you are a controller under the Oklahoma OKCDPA
      Given the case "st-deal-app"
      And the answer to "org.established_in" is "US-OK"
      And the answer to "market.places" is "US-OK"
      And the answer to "people.locations" is "US-OK"
      And the answer to "people.count_by_place" is "US-OK: 100000"
      When it is assessed as of 2026-11-24
      Then under "State privacy acts" it is "Oklahoma", which binds from 2027-01-01

    Scenario: Not so: Oklahoma: you are a controller under the Oklahoma OKCDPA
      Given the case "st-deal-app"
      And the answer to "org.established_in" is "US-OK"
      And the answer to "market.places" is "US-OK"
      And the answer to "people.locations" is "US-OK"
      And the answer to "people.count_by_place" is "US-OK: 100000"
      And the answer to "data.about_people" is "work-contacts-only"
      When it is assessed as of 2026-11-24
      Then under "State privacy acts" it is not "Oklahoma"

    Scenario: Louisiana: you are a controller under the Louisiana Act 502
      Given the case "st-deal-app"
      And the answer to "org.established_in" is "US-LA"
      And the answer to "market.places" is "US-LA"
      And the answer to "people.locations" is "US-LA"
      And the answer to "people.count_by_place" is "US-LA: 1"
      When it is assessed as of 2026-11-24
      Then under "State privacy acts" it is "Louisiana", which binds from 2027-01-01

    Scenario: Not so: Louisiana: you are a controller under the Louisiana Act 502
      Given the case "st-deal-app"
      And the answer to "org.established_in" is "US-LA"
      And the answer to "market.places" is "US-LA"
      And the answer to "people.locations" is "US-LA"
      And the answer to "people.count_by_place" is "US-LA: 1"
      And the answer to "data.about_people" is "work-contacts-only"
      When it is assessed as of 2026-11-24
      Then under "State privacy acts" it is not "Louisiana"

    Scenario: Alabama: you are a controller under the Alabama APDPA
      Given the case "st-deal-app"
      And the answer to "org.established_in" is "US-AL"
      And the answer to "market.places" is "US-AL"
      And the answer to "people.locations" is "US-AL"
      And the answer to "people.count_by_place" is "US-AL: 25001"
      When it is assessed as of 2026-11-24
      Then under "State privacy acts" it is "Alabama", which binds from 2027-05-01

    Scenario: Not so: Alabama: you are a controller under the Alabama APDPA
      Given the case "st-deal-app"
      And the answer to "org.established_in" is "US-AL"
      And the answer to "market.places" is "US-AL"
      And the answer to "people.locations" is "US-AL"
      And the answer to "people.count_by_place" is "US-AL: 25001"
      And the answer to "data.about_people" is "work-contacts-only"
      When it is assessed as of 2026-11-24
      Then under "State privacy acts" it is not "Alabama"

    Scenario: Vermont: you are a controller under the Vermont Act 145
      Given the case "st-deal-app"
      And the answer to "org.established_in" is "US-VT"
      And the answer to "market.places" is "US-VT"
      And the answer to "people.locations" is "US-VT"
      And the answer to "people.count_by_place" is "US-VT: 35000"
      When it is assessed as of 2026-11-24
      Then under "State privacy acts" it is "Vermont", which binds from 2028-01-01

    Scenario: Not so: Vermont: you are a controller under the Vermont Act 145
      Given the case "st-deal-app"
      And the answer to "org.established_in" is "US-VT"
      And the answer to "market.places" is "US-VT"
      And the answer to "people.locations" is "US-VT"
      And the answer to "people.count_by_place" is "US-VT: 35000"
      And the answer to "data.about_people" is "work-contacts-only"
      When it is assessed as of 2026-11-24
      Then under "State privacy acts" it is not "Vermont"

    Scenario: Profiling in solely automated decisions: a machine alone decides on credit, housing, work, care or the like
      Given the case "st-deal-app"
      And the answer to "org.established_in" is "US-VA"
      And the answer to "market.places" is "US-VA"
      And the answer to "people.locations" is "US-VA"
      And the answer to "people.count_by_place" is "US-VA: 100000"
      When it is assessed as of 2026-11-24
      Then under "State privacy acts" it is "Profiling in solely automated decisions"

    Scenario: Not so: Profiling in solely automated decisions: a machine alone decides on credit, housing, work, care or the like
      Given the case "st-deal-app"
      And the answer to "org.established_in" is "US-VA"
      And the answer to "market.places" is "US-VA"
      And the answer to "people.locations" is "US-VA"
      And the answer to "people.count_by_place" is "US-VA: 100000"
      And the answer to "decision.outcomes" is "none"
      When it is assessed as of 2026-11-24
      Then under "State privacy acts" it is not "Profiling in solely automated decisions"

    Scenario: Profiling for a significant decision: the tool rates people, and that plays a part in credit, housing, work, care or the like
      Given the case "co-home-finder"
      When it is assessed as of 2026-11-24
      Then under "State privacy acts" it is "Profiling for a significant decision"

    Scenario: Not so: Profiling for a significant decision: the tool rates people, and that plays a part in credit, housing, work, care or the like
      Given the case "co-home-finder"
      And the answer to "decision.outcomes" is "none"
      When it is assessed as of 2026-11-24
      Then under "State privacy acts" it is not "Profiling for a significant decision"

    Scenario: Sensitive data: it handles or works out what the state privacy acts call sensitive
      Given the case "st-deal-app"
      And the answer to "org.established_in" is "US-VA"
      And the answer to "market.places" is "US-VA"
      And the answer to "people.locations" is "US-VA"
      And the answer to "people.count_by_place" is "US-VA: 100000"
      When it is assessed as of 2026-11-24
      Then under "State privacy acts" it is "Sensitive data"

    Scenario: Not so: Sensitive data: it handles or works out what the state privacy acts call sensitive
      Given the case "st-deal-app"
      And the answer to "org.established_in" is "US-VA"
      And the answer to "market.places" is "US-VA"
      And the answer to "people.locations" is "US-VA"
      And the answer to "people.count_by_place" is "US-VA: 100000"
      And the answer to "data.about_people" is "work-contacts-only"
      When it is assessed as of 2026-11-24
      Then under "State privacy acts" it is not "Sensitive data"

Feature: What a tool, a decision or a firm is under each law: AI Act of the European Union
  Each class of rulesets/classes.yaml in a case in which it is so, and in one in which one other answer ends it.

  Rule: AI Act

    Scenario: Out of scope: the AI Act does not reach this use
      Given the case "de-bakery-hiring"
      And the answer to "role.deeds" is "relies-on-others-result"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is "Out of scope"

    Scenario: Not so: Out of scope: the AI Act does not reach this use
      Given the case "de-bakery-hiring"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is not "Out of scope"

    Scenario: Prohibited, Article 5(1)(a): it steers people by hidden means, to their harm
      Given the case "eu-web-shop-chatbot"
      And the answer to "use.red_lines" is "hidden-influence"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is "Prohibited, Article 5(1)(a)", which binds from 2025-02-02

    Scenario: Not so: Prohibited, Article 5(1)(a): it steers people by hidden means, to their harm
      Given the case "eu-web-shop-chatbot"
      And the answer to "use.red_lines" is "none"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is not "Prohibited, Article 5(1)(a)"

    Scenario: Prohibited, Article 5(1)(b): it exploits age, disability or hardship
      Given the case "eu-web-shop-chatbot"
      And the answer to "use.red_lines" is "exploits-weakness"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is "Prohibited, Article 5(1)(b)", which binds from 2025-02-02

    Scenario: Not so: Prohibited, Article 5(1)(b): it exploits age, disability or hardship
      Given the case "eu-web-shop-chatbot"
      And the answer to "use.red_lines" is "none"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is not "Prohibited, Article 5(1)(b)"

    Scenario: Prohibited, Article 5(1)(c): it scores people by their conduct or character and treats them worse for it
      Given the case "eu-web-shop-chatbot"
      And the answer to "use.red_lines" is "social-score"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is "Prohibited, Article 5(1)(c)", which binds from 2025-02-02

    Scenario: Not so: Prohibited, Article 5(1)(c): it scores people by their conduct or character and treats them worse for it
      Given the case "eu-web-shop-chatbot"
      And the answer to "use.red_lines" is "none"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is not "Prohibited, Article 5(1)(c)"

    Scenario: Prohibited, Article 5(1)(d): it guesses from a person's traits alone who will commit a crime
      Given the case "eu-web-shop-chatbot"
      And the answer to "use.red_lines" is "crime-guessing"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is "Prohibited, Article 5(1)(d)", which binds from 2025-02-02

    Scenario: Not so: Prohibited, Article 5(1)(d): it guesses from a person's traits alone who will commit a crime
      Given the case "eu-web-shop-chatbot"
      And the answer to "use.red_lines" is "none"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is not "Prohibited, Article 5(1)(d)"

    Scenario: Prohibited, Article 5(1)(e): it gathers faces at random for a face database
      Given the case "eu-web-shop-chatbot"
      And the answer to "use.red_lines" is "face-scraping"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is "Prohibited, Article 5(1)(e)", which binds from 2025-02-02

    Scenario: Not so: Prohibited, Article 5(1)(e): it gathers faces at random for a face database
      Given the case "eu-web-shop-chatbot"
      And the answer to "use.red_lines" is "none"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is not "Prohibited, Article 5(1)(e)"

    Scenario: Prohibited, Article 5(1)(f): it reads emotions from the body at work or in teaching
      Given the case "eu-bakery-cv-ranker"
      And the answer to "use.market_date" is "2020-01-01"
      And the answer to "bio.uses" is "emotion"
      And the answer to "bio.settings" is "workplace"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is "Prohibited, Article 5(1)(f)", which binds from 2025-02-02

    Scenario: Not so: Prohibited, Article 5(1)(f): it reads emotions from the body at work or in teaching
      Given the case "eu-bakery-cv-ranker"
      And the answer to "use.market_date" is "2020-01-01"
      And the answer to "bio.uses" is "emotion"
      And the answer to "bio.settings" is "none"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is not "Prohibited, Article 5(1)(f)"

    Scenario: Prohibited, Article 5(1)(g): it guesses race, politics, union membership, beliefs or sexuality from the body
      Given the case "eu-town-hall-benefits"
      And the answer to "use.purposes" is "law-enforcement"
      And the answer to "use.special_context" is "none"
      And the answer to "bio.uses" is "sort-by-sensitive-trait"
      And the answer to "bio.settings" is "public-place"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is "Prohibited, Article 5(1)(g)", which binds from 2025-02-02

    Scenario: Not so: Prohibited, Article 5(1)(g): it guesses race, politics, union membership, beliefs or sexuality from the body
      Given the case "eu-town-hall-benefits"
      And the answer to "use.purposes" is "law-enforcement"
      And the answer to "use.special_context" is "none"
      And the answer to "bio.settings" is "public-place"
      And the answer to "bio.uses" is "none"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is not "Prohibited, Article 5(1)(g)"

    Scenario: Prohibited, Article 5(1)(h): it recognises people live in public places for the police
      Given the case "eu-web-shop-chatbot"
      And the answer to "use.red_lines" is "live-id-police"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is "Prohibited, Article 5(1)(h)", which binds from 2025-02-02

    Scenario: Not so: Prohibited, Article 5(1)(h): it recognises people live in public places for the police
      Given the case "eu-web-shop-chatbot"
      And the answer to "use.red_lines" is "none"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is not "Prohibited, Article 5(1)(h)"

    Scenario: Prohibited, Article 5(1)(ba) and (bb): it makes intimate fakes or child abuse material, or is supplied without safeguards against that
      Given the case "eu-game-studio"
      And the answer to "output.depicts" is "real-seeming-scene, could-make-intimate"
      And the answer to "in_place.controls" is "none"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is "Prohibited, Article 5(1)(ba) and (bb)", which binds from 2026-12-02

    Scenario: Not so: Prohibited, Article 5(1)(ba) and (bb): it makes intimate fakes or child abuse material, or is supplied without safeguards against that
      Given the case "eu-game-studio"
      And the answer to "in_place.controls" is "none"
      And the answer to "output.depicts" is "real-seeming-scene"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is not "Prohibited, Article 5(1)(ba) and (bb)"

    Scenario: High-risk under Annex III, point 1(a): it recognises people from afar among many
      Given the case "eu-town-hall-benefits"
      And the answer to "use.market_date" is "2027-12-02"
      And the answer to "use.purposes" is "surveillance"
      And the answer to "use.public_judging" is "applications"
      And the answer to "bio.uses" is "identify-many"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is "High-risk under Annex III, point 1(a)", which binds from 2027-12-02

    Scenario: Not so: High-risk under Annex III, point 1(a): it recognises people from afar among many
      Given the case "eu-town-hall-benefits"
      And the answer to "use.market_date" is "2027-12-02"
      And the answer to "use.purposes" is "surveillance"
      And the answer to "use.public_judging" is "applications"
      And the answer to "bio.uses" is "none"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is not "High-risk under Annex III, point 1(a)"

    Scenario: High-risk under Annex III, point 1(b): it sorts people by sensitive traits from the body
      Given the case "eu-town-hall-benefits"
      And the answer to "use.purposes" is "law-enforcement"
      And the answer to "use.special_context" is "none"
      And the answer to "bio.uses" is "sort-by-sensitive-trait"
      And the answer to "bio.settings" is "public-place"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is "High-risk under Annex III, point 1(b)", which binds from 2030-08-02

    Scenario: Not so: High-risk under Annex III, point 1(b): it sorts people by sensitive traits from the body
      Given the case "eu-town-hall-benefits"
      And the answer to "use.purposes" is "law-enforcement"
      And the answer to "use.special_context" is "none"
      And the answer to "bio.settings" is "public-place"
      And the answer to "bio.uses" is "none"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is not "High-risk under Annex III, point 1(b)"

    Scenario: High-risk under Annex III, point 1(c): it reads emotions from the body
      Given the case "eu-bakery-cv-ranker"
      And the answer to "use.market_date" is "2020-01-01"
      And the answer to "bio.uses" is "emotion"
      And the answer to "bio.settings" is "workplace"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is "High-risk under Annex III, point 1(c)"

    Scenario: Not so: High-risk under Annex III, point 1(c): it reads emotions from the body
      Given the case "eu-bakery-cv-ranker"
      And the answer to "use.market_date" is "2020-01-01"
      And the answer to "bio.settings" is "workplace"
      And the answer to "bio.uses" is "none"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is not "High-risk under Annex III, point 1(c)"

    Scenario: High-risk under Annex III, point 2: it is a safety part of power, water, heating, road traffic or digital networks
      Given the case "eu-town-hall-benefits"
      And the answer to "use.purposes" is "critical-infrastructure"
      And the answer to "output.infers" is "none"
      And the answer to "product.regulated" is "none"
      And the answer to "product.ai_part" is "keeps-people-safe"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is "High-risk under Annex III, point 2", which binds from 2030-08-02

    Scenario: Not so: High-risk under Annex III, point 2: it is a safety part of power, water, heating, road traffic or digital networks
      Given the case "eu-town-hall-benefits"
      And the answer to "use.purposes" is "critical-infrastructure"
      And the answer to "output.infers" is "none"
      And the answer to "product.regulated" is "none"
      And the answer to "product.ai_part" is "comfort-only"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is not "High-risk under Annex III, point 2"

    Scenario: High-risk under Annex III, point 3(a) or (c): it helps to decide who is admitted to a school or course, or at which level
      Given the case "eu-town-hall-benefits"
      And the answer to "use.purposes" is "education-admission"
      And the answer to "output.infers" is "none"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is "High-risk under Annex III, point 3(a) or (c)", which binds from 2030-08-02

    Scenario: Not so: High-risk under Annex III, point 3(a) or (c): it helps to decide who is admitted to a school or course, or at which level
      Given the case "eu-town-hall-benefits"
      And the answer to "output.infers" is "none"
      And the answer to "use.purposes" is "none"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is not "High-risk under Annex III, point 3(a) or (c)"

    Scenario: High-risk under Annex III, point 3(b): it grades pupils or students
      Given the case "eu-town-hall-benefits"
      And the answer to "use.purposes" is "education-grading"
      And the answer to "output.infers" is "none"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is "High-risk under Annex III, point 3(b)", which binds from 2030-08-02

    Scenario: Not so: High-risk under Annex III, point 3(b): it grades pupils or students
      Given the case "eu-town-hall-benefits"
      And the answer to "output.infers" is "none"
      And the answer to "use.purposes" is "none"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is not "High-risk under Annex III, point 3(b)"

    Scenario: High-risk under Annex III, point 3(d): it watches pupils or students during exams
      Given the case "eu-exam-camera-importer"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is "High-risk under Annex III, point 3(d)", which binds from 2027-12-02

    Scenario: Not so: High-risk under Annex III, point 3(d): it watches pupils or students during exams
      Given the case "eu-exam-camera-importer"
      And the answer to "decision.weight" is "checks-afterwards"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is not "High-risk under Annex III, point 3(d)"

    Scenario: High-risk under Annex III, point 4(a): it helps to choose people for jobs
      Given the case "de-bakery-hiring"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is "High-risk under Annex III, point 4(a)"

    Scenario: Not so: High-risk under Annex III, point 4(a): it helps to choose people for jobs
      Given the case "de-bakery-hiring"
      And the answer to "employment.uses" is "none"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is not "High-risk under Annex III, point 4(a)"

    Scenario: High-risk under Annex III, point 4(b): it helps to decide on workers, to give out their work or to watch and rate them
      Given the case "eu-courier-app"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is "High-risk under Annex III, point 4(b)"

    Scenario: Not so: High-risk under Annex III, point 4(b): it helps to decide on workers, to give out their work or to watch and rate them
      Given the case "eu-courier-app"
      And the answer to "employment.uses" is "none"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is not "High-risk under Annex III, point 4(b)"

    Scenario: High-risk under Annex III, point 5(a): it helps to decide on public aid or care for an authority
      Given the case "eu-town-hall-benefits"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is "High-risk under Annex III, point 5(a)", which binds from 2030-08-02

    Scenario: Not so: High-risk under Annex III, point 5(a): it helps to decide on public aid or care for an authority
      Given the case "eu-town-hall-benefits"
      And the answer to "use.purposes" is "none"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is not "High-risk under Annex III, point 5(a)"

    Scenario: High-risk under Annex III, point 5(b): it judges whether private people can pay
      Given the case "de-furniture-instalments"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is "High-risk under Annex III, point 5(b)"

    Scenario: Not so: High-risk under Annex III, point 5(b): it judges whether private people can pay
      Given the case "de-furniture-instalments"
      And the answer to "role.deeds" is "relies-on-others-result"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is not "High-risk under Annex III, point 5(b)"

    Scenario: High-risk under Annex III, point 5(c): it sets the risk or the price in life or health insurance
      Given the case "eu-town-hall-benefits"
      And the answer to "use.purposes" is "life-health-insurance"
      And the answer to "output.infers" is "none"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is "High-risk under Annex III, point 5(c)", which binds from 2030-08-02

    Scenario: Not so: High-risk under Annex III, point 5(c): it sets the risk or the price in life or health insurance
      Given the case "eu-town-hall-benefits"
      And the answer to "output.infers" is "none"
      And the answer to "use.purposes" is "none"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is not "High-risk under Annex III, point 5(c)"

    Scenario: High-risk under Annex III, point 5(d): it sorts emergency calls, help or patients
      Given the case "it-milano-emergency"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is "High-risk under Annex III, point 5(d)"

    Scenario: Not so: High-risk under Annex III, point 5(d): it sorts emergency calls, help or patients
      Given the case "it-milano-emergency"
      And the answer to "use.purposes" is "none"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is not "High-risk under Annex III, point 5(d)"

    Scenario: High-risk under Annex III, point 6(a): for police work, it judges who may become a victim
      Given the case "eu-town-hall-benefits"
      And the answer to "use.purposes" is "law-enforcement"
      And the answer to "use.public_judging" is "victims"
      And the answer to "output.infers" is "none"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is "High-risk under Annex III, point 6(a)", which binds from 2030-08-02

    Scenario: Not so: High-risk under Annex III, point 6(a): for police work, it judges who may become a victim
      Given the case "eu-town-hall-benefits"
      And the answer to "use.purposes" is "law-enforcement"
      And the answer to "output.infers" is "none"
      And the answer to "use.public_judging" is "none"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is not "High-risk under Annex III, point 6(a)"

    Scenario: High-risk under Annex III, point 6(b): for police work, it judges who tells the truth
      Given the case "eu-town-hall-benefits"
      And the answer to "use.purposes" is "law-enforcement"
      And the answer to "use.public_judging" is "truthfulness"
      And the answer to "output.infers" is "none"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is "High-risk under Annex III, point 6(b)", which binds from 2030-08-02

    Scenario: Not so: High-risk under Annex III, point 6(b): for police work, it judges who tells the truth
      Given the case "eu-town-hall-benefits"
      And the answer to "use.purposes" is "law-enforcement"
      And the answer to "output.infers" is "none"
      And the answer to "use.public_judging" is "none"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is not "High-risk under Annex III, point 6(b)"

    Scenario: High-risk under Annex III, point 6(c): for police work, it judges how reliable evidence is
      Given the case "eu-town-hall-benefits"
      And the answer to "use.purposes" is "law-enforcement"
      And the answer to "use.public_judging" is "evidence"
      And the answer to "output.infers" is "none"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is "High-risk under Annex III, point 6(c)", which binds from 2030-08-02

    Scenario: Not so: High-risk under Annex III, point 6(c): for police work, it judges how reliable evidence is
      Given the case "eu-town-hall-benefits"
      And the answer to "use.purposes" is "law-enforcement"
      And the answer to "output.infers" is "none"
      And the answer to "use.public_judging" is "none"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is not "High-risk under Annex III, point 6(c)"

    Scenario: High-risk under Annex III, point 6(d): for police work, it judges who may offend
      Given the case "eu-town-hall-benefits"
      And the answer to "use.purposes" is "law-enforcement"
      And the answer to "use.public_judging" is "offending"
      And the answer to "output.infers" is "none"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is "High-risk under Annex III, point 6(d)", which binds from 2030-08-02

    Scenario: Not so: High-risk under Annex III, point 6(d): for police work, it judges who may offend
      Given the case "eu-town-hall-benefits"
      And the answer to "use.purposes" is "law-enforcement"
      And the answer to "output.infers" is "none"
      And the answer to "use.public_judging" is "none"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is not "High-risk under Annex III, point 6(d)"

    Scenario: High-risk under Annex III, point 6(e): for police work, it profiles people
      Given the case "eu-town-hall-benefits"
      And the answer to "use.purposes" is "law-enforcement"
      And the answer to "use.public_judging" is "profiles"
      And the answer to "output.infers" is "none"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is "High-risk under Annex III, point 6(e)", which binds from 2030-08-02

    Scenario: Not so: High-risk under Annex III, point 6(e): for police work, it profiles people
      Given the case "eu-town-hall-benefits"
      And the answer to "use.purposes" is "law-enforcement"
      And the answer to "output.infers" is "none"
      And the answer to "use.public_judging" is "none"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is not "High-risk under Annex III, point 6(e)"

    Scenario: High-risk under Annex III, point 7(a): in migration work, it judges who tells the truth
      Given the case "eu-town-hall-benefits"
      And the answer to "use.purposes" is "migration"
      And the answer to "use.public_judging" is "truthfulness"
      And the answer to "output.infers" is "none"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is "High-risk under Annex III, point 7(a)", which binds from 2030-08-02

    Scenario: Not so: High-risk under Annex III, point 7(a): in migration work, it judges who tells the truth
      Given the case "eu-town-hall-benefits"
      And the answer to "use.purposes" is "migration"
      And the answer to "output.infers" is "none"
      And the answer to "use.public_judging" is "none"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is not "High-risk under Annex III, point 7(a)"

    Scenario: High-risk under Annex III, point 7(b): in migration work, it judges the risk that somebody poses who wants to enter
      Given the case "eu-town-hall-benefits"
      And the answer to "use.purposes" is "migration"
      And the answer to "use.public_judging" is "entry"
      And the answer to "output.infers" is "none"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is "High-risk under Annex III, point 7(b)", which binds from 2030-08-02

    Scenario: Not so: High-risk under Annex III, point 7(b): in migration work, it judges the risk that somebody poses who wants to enter
      Given the case "eu-town-hall-benefits"
      And the answer to "use.purposes" is "migration"
      And the answer to "output.infers" is "none"
      And the answer to "use.public_judging" is "none"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is not "High-risk under Annex III, point 7(b)"

    Scenario: High-risk under Annex III, point 7(c): in migration work, it helps to examine applications
      Given the case "eu-town-hall-benefits"
      And the answer to "use.purposes" is "migration"
      And the answer to "use.public_judging" is "applications"
      And the answer to "output.infers" is "none"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is "High-risk under Annex III, point 7(c)", which binds from 2030-08-02

    Scenario: Not so: High-risk under Annex III, point 7(c): in migration work, it helps to examine applications
      Given the case "eu-town-hall-benefits"
      And the answer to "use.purposes" is "migration"
      And the answer to "output.infers" is "none"
      And the answer to "use.public_judging" is "none"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is not "High-risk under Annex III, point 7(c)"

    Scenario: High-risk under Annex III, point 7(d): in migration work, it finds or recognises people
      Given the case "eu-town-hall-benefits"
      And the answer to "use.purposes" is "migration"
      And the answer to "use.public_judging" is "finds-people"
      And the answer to "output.infers" is "none"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is "High-risk under Annex III, point 7(d)", which binds from 2030-08-02

    Scenario: Not so: High-risk under Annex III, point 7(d): in migration work, it finds or recognises people
      Given the case "eu-town-hall-benefits"
      And the answer to "use.purposes" is "migration"
      And the answer to "output.infers" is "none"
      And the answer to "use.public_judging" is "none"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is not "High-risk under Annex III, point 7(d)"

    Scenario: High-risk under Annex III, point 8(a): it helps with the facts or the law of a case
      Given the case "eu-town-hall-benefits"
      And the answer to "use.purposes" is "justice"
      And the answer to "use.public_judging" is "facts-and-law"
      And the answer to "output.infers" is "none"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is "High-risk under Annex III, point 8(a)", which binds from 2030-08-02

    Scenario: Not so: High-risk under Annex III, point 8(a): it helps with the facts or the law of a case
      Given the case "eu-town-hall-benefits"
      And the answer to "use.purposes" is "justice"
      And the answer to "output.infers" is "none"
      And the answer to "use.public_judging" is "none"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is not "High-risk under Annex III, point 8(a)"

    Scenario: High-risk under Annex III, point 8(b): it sways voters
      Given the case "eu-town-hall-benefits"
      And the answer to "use.purposes" is "elections"
      And the answer to "output.infers" is "none"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is "High-risk under Annex III, point 8(b)", which binds from 2030-08-02

    Scenario: Not so: High-risk under Annex III, point 8(b): it sways voters
      Given the case "eu-town-hall-benefits"
      And the answer to "output.infers" is "none"
      And the answer to "use.purposes" is "none"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is not "High-risk under Annex III, point 8(b)"

    Scenario: High-risk under Annex I: it is a medical device, or a safety part of one, that an outside body must check
      Given the case "eu-clinic-scan-reader"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is "High-risk under Annex I: it is a medical device, or a safety part of one, that an outside body must check", which binds from 2028-08-02

    Scenario: Not so: High-risk under Annex I: it is a medical device, or a safety part of one, that an outside body must check
      Given the case "eu-clinic-scan-reader"
      And the answer to "product.ai_part" is "comfort-only"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is not "High-risk under Annex I: it is a medical device, or a safety part of one, that an outside body must check"

    Scenario: High-risk under Annex I: it is a regulated product, or a safety part of one, that an outside body must check
      Given the case "eu-lift-safety-maker"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is "High-risk under Annex I: it is a regulated product, or a safety part of one, that an outside body must check", which binds from 2028-08-02

    Scenario: Not so: High-risk under Annex I: it is a regulated product, or a safety part of one, that an outside body must check
      Given the case "eu-lift-safety-maker"
      And the answer to "product.ai_part" is "comfort-only"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is not "High-risk under Annex I: it is a regulated product, or a safety part of one, that an outside body must check"

    Scenario: Listed in Annex III, and exempt by Article 6(3), as it only does a minor task: its provider writes down why and registers it
      Given the case "eu-hr-software-maker"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is "Listed in Annex III, and exempt by Article 6(3), as it only does a minor task", which binds from 2027-12-02

    Scenario: Not so: Listed in Annex III, and exempt by Article 6(3), as it only does a minor task: its provider writes down why and registers it
      Given the case "eu-hr-software-maker"
      And the answer to "employment.uses" is "none"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is not "Listed in Annex III, and exempt by Article 6(3), as it only does a minor task"

    Scenario: Subject to transparency, Article 50(1): people talk or write to it, and its provider makes sure they are told that it is AI
      Given the case "eu-payment-chat"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is "Subject to transparency, Article 50(1)", which binds from 2026-08-02

    Scenario: Not so: Subject to transparency, Article 50(1): people talk or write to it, and its provider makes sure they are told that it is AI
      Given the case "eu-payment-chat"
      And the answer to "interaction.told" is "obvious"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is not "Subject to transparency, Article 50(1)"

    Scenario: Subject to transparency, Article 50(2): it makes or alters text, pictures, sound or video, and its provider marks that as artificial
      Given the case "de-joinery-letters"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is "Subject to transparency, Article 50(2)"

    Scenario: Not so: Subject to transparency, Article 50(2): it makes or alters text, pictures, sound or video, and its provider marks that as artificial
      Given the case "de-joinery-letters"
      And the answer to "output.kinds" is "none"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is not "Subject to transparency, Article 50(2)"

    Scenario: Subject to transparency, Article 50(3): it reads feelings or sorts people from body data, and who uses it tells them
      Given the case "eu-town-hall-benefits"
      And the answer to "use.purposes" is "law-enforcement"
      And the answer to "use.special_context" is "none"
      And the answer to "bio.uses" is "sort-by-sensitive-trait"
      And the answer to "bio.settings" is "public-place"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is "Subject to transparency, Article 50(3)", which binds from 2026-08-02

    Scenario: Not so: Subject to transparency, Article 50(3): it reads feelings or sorts people from body data, and who uses it tells them
      Given the case "eu-town-hall-benefits"
      And the answer to "use.purposes" is "law-enforcement"
      And the answer to "use.special_context" is "none"
      And the answer to "bio.settings" is "public-place"
      And the answer to "bio.uses" is "none"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is not "Subject to transparency, Article 50(3)"

    Scenario: Subject to transparency, Article 50(4): what it makes can pass for real, and who uses it says that it is artificial
      Given the case "eu-game-studio"
      And the answer to "output.depicts" is "real-person-agreed"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is "Subject to transparency, Article 50(4): what it makes can pass for real, and who uses it says that it is artificial", which binds from 2026-08-02

    Scenario: Not so: Subject to transparency, Article 50(4): what it makes can pass for real, and who uses it says that it is artificial
      Given the case "eu-game-studio"
      And the answer to "output.depicts" is "none"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is not "Subject to transparency, Article 50(4): what it makes can pass for real, and who uses it says that it is artificial"

    Scenario: Subject to transparency, Article 50(4): its text informs the public unchecked, and who uses it says that it is artificial
      Given the case "eu-local-news"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is "Subject to transparency, Article 50(4): its text informs the public unchecked, and who uses it says that it is artificial", which binds from 2026-08-02

    Scenario: Not so: Subject to transparency, Article 50(4): its text informs the public unchecked, and who uses it says that it is artificial
      Given the case "eu-local-news"
      And the answer to "output.uses" is "shown-to-public"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is not "Subject to transparency, Article 50(4): its text informs the public unchecked, and who uses it says that it is artificial"

    Scenario: Minimal: no class of the AI Act with duties of its own fits this tool. Those who work with it still need to know what they do
      Given the case "de-pet-insurer"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is "Minimal"

    Scenario: Not so: Minimal: no class of the AI Act with duties of its own fits this tool. Those who work with it still need to know what they do
      Given the case "de-pet-insurer"
      And the answer to "role.deeds" is "none"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is not "Minimal"

    Scenario: General-purpose model with systemic risk: your own model was trained with more than 10^25 operations
      Given the case "eu-hiring-score-maker"
      And the answer to "role.deeds" is "fine-tuned-it, sells-it"
      And the answer to "training.level" is "frontier-scale"
      And the answer to "output.kinds" is "text"
      And the answer to "use.market_date" is "2026-01-01"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is "General-purpose model with systemic risk", which binds from 2025-08-02

    Scenario: Not so: General-purpose model with systemic risk: your own model was trained with more than 10^25 operations
      Given the case "eu-hiring-score-maker"
      And the answer to "role.deeds" is "fine-tuned-it, sells-it"
      And the answer to "output.kinds" is "text"
      And the answer to "use.market_date" is "2026-01-01"
      And the answer to "training.level" is "none"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is not "General-purpose model with systemic risk"

    Scenario: General-purpose model: you put a model of your own, or one retrained in depth, on the EU market. Above 10^25 operations it would be one with systemic risk; below 10^26 that is not asked here
      Given the case "eu-model-lab"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is "General-purpose model", which binds from 2025-08-02

    Scenario: Not so: General-purpose model: you put a model of your own, or one retrained in depth, on the EU market. Above 10^25 operations it would be one with systemic risk; below 10^26 that is not asked here
      Given the case "eu-model-lab"
      And the answer to "training.level" is "frontier-scale"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is not "General-purpose model"

    Scenario: Provider: you made the tool or had it made and put it out, or it carries your name
      Given the case "de-machine-maker"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is "Provider"

    Scenario: Not so: Provider: you made the tool or had it made and put it out, or it carries your name
      Given the case "de-machine-maker"
      And the answer to "role.deeds" is "none"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is not "Provider"

    Scenario: Treated as provider: by a new name, a deep change, a new purpose or your own product you take over the provider's part
      Given the case "eu-lift-safety-maker"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is "Treated as provider"

    Scenario: Not so: Treated as provider: by a new name, a deep change, a new purpose or your own product you take over the provider's part
      Given the case "eu-lift-safety-maker"
      And the answer to "product.ai_part" is "comfort-only"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is not "Treated as provider"

    Scenario: Deployer: you use the tool in your work
      Given the case "de-bakery-hiring"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is "Deployer"

    Scenario: Not so: Deployer: you use the tool in your work
      Given the case "de-bakery-hiring"
      And the answer to "role.deeds" is "none"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is not "Deployer"

    Scenario: Importer: you bring a foreign maker's tool onto the EU market
      Given the case "eu-exam-camera-importer"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is "Importer"

    Scenario: Not so: Importer: you bring a foreign maker's tool onto the EU market
      Given the case "eu-exam-camera-importer"
      And the answer to "role.deeds" is "none"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is not "Importer"

    Scenario: Distributor: you pass on another firm's tool on the EU market
      Given the case "de-machine-maker"
      And the answer to "org.established_in" is "FR"
      And the answer to "people.locations" is "FR"
      And the answer to "role.deeds" is "resells-unchanged"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is "Distributor"

    Scenario: Not so: Distributor: you pass on another firm's tool on the EU market
      Given the case "de-machine-maker"
      And the answer to "org.established_in" is "FR"
      And the answer to "people.locations" is "FR"
      And the answer to "role.deeds" is "none"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is not "Distributor"

    Scenario: Product manufacturer: the tool goes on the EU market inside your own product
      Given the case "de-machine-maker"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is "Product manufacturer"

    Scenario: Not so: Product manufacturer: the tool goes on the EU market inside your own product
      Given the case "de-machine-maker"
      And the answer to "role.deeds" is "built-it, own-name-on-it, sells-it"
      When it is assessed as of 2026-11-24
      Then under "AI Act" it is not "Product manufacturer"

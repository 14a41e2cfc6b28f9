Feature: Japan's voluntary texts on AI, each from its own day
  Japan steers AI by guidelines, codes and reports. None binds; each counts from the day it was decided or published, and the reader is
  told that day.

  Rule: Act 53 of 2025 (AI Promotion Act), Article 16 - chapter 2 counts from promulgation, 4 June 2025

    Scenario: An inn with a bought chatbot should heed what the state finds out and advises
      Given the case "jp2-kyoto-inn"
      When it is assessed as of 2026-11-24
      Then "jp-ai-act.art16.investigation-guidance" applies and is voluntary from 2025-06-04

  Rule: AI Guideline under the AI Promotion Act - decision of 19 December 2025

    Scenario: The same inn and the guideline under the Act
      Given the case "jp2-kyoto-inn"
      When it is assessed as of 2026-11-24
      Then "jp-ai-guideline2025.soft" applies and is voluntary from 2025-12-19

  Rule: AI Guidelines for Business - version 1.0 of 19 April 2024, version 1.2 current

    Scenario Outline: The common principles count from the first version, whatever the version in hand: <principle>
      Given the case "jp2-kyoto-inn"
      When it is assessed as of 2026-11-24
      Then "jp-ai-gfb.<principle>" applies and is voluntary from 2024-04-19

      Examples:
        | principle             |
        | governance            |
        | human-involvement     |
        | fairness              |
        | transparency          |
        | security-privacy      |
        | education             |
        | advanced-ai-hiroshima |

  Rule: Principle Code for generative AI - final version of 25 August 2026

    Scenario: A studio that sells its own picture and video tool says openly how it treats the works of others
      Given the case "jp2-tokyo-image-studio"
      When it is assessed as of 2026-11-24
      Then "jp-ip-principle-code.generative-ai" applies and is voluntary from 2026-08-25

  Rule: Likeness and voice - report of the Ministry of Justice of 7 August 2026

    Scenario: A studio whose clips show a real person who did not agree
      Given the case "jp2-tokyo-image-studio"
      When it is assessed as of 2026-11-24
      Then "jp-likeness.voice-face" applies and is voluntary from 2026-08-07

  Rule: Personal Information Protection Commission on generative AI - published on 2 June 2023

    Scenario: An inn whose guests' messages go into a supplier's chatbot
      Given the case "jp2-kyoto-inn"
      When it is assessed as of 2026-11-24
      Then "jp-ppc.genai.prompt-use" applies and is voluntary from 2023-06-02

    Scenario: A studio that tuned its model on pages with people's data
      Given the case "jp2-tokyo-image-studio"
      When it is assessed as of 2026-11-24
      Then "jp-ppc.genai.developer" applies and is voluntary from 2023-06-02

# language: fr
Fonctionnalité: Loi sur la protection du consommateur (RLRQ, c. P-40.1)
  Ce qui est dit aux consommateurs au Québec, par l'entreprise ou par un outil pour elle.

  Règle: Article 219 - aucune représentation fausse ou trompeuse

    Plan du scénario: Ce que la boutique dit de son IA est visé (<propos>)
      Étant donné le dossier « qc-boutique-clavardage »
      Et que la réponse à « interaction.direct » est « no »
      Et que la réponse à « output.uses » est « internal-only »
      Et que la réponse à « market.claims » est « <propos> »
      Quand on l'évalue au 2026-11-28
      Alors « ca-qc-cpa.s219.no-falsehood » <verdict>

      Exemples:
        | propos              | verdict                                                  |
        | ai-abilities        | s'applique et est en vigueur depuis le 1980-04-30        |
        | performance-figures | s'applique et est en vigueur depuis le 1980-04-30        |
        | professional-title  | s'applique                                               |
        | earnings            | s'applique                                               |
        | customer-reviews    | ne s'applique pas car ses conditions ne sont pas réunies |

    Plan du scénario: Ce que l'outil dit aux clients est visé (<échange> ; <sorte> ; <contenu>)
      Étant donné le dossier « qc-boutique-clavardage »
      Et que la réponse à « market.claims » est « none »
      Et que la réponse à « interaction.direct » est « <échange> »
      Et que la réponse à « interaction.kind » est « <sorte> »
      Et que la réponse à « output.uses » est « <contenu> »
      Quand on l'évalue au 2026-11-28
      Alors « ca-qc-cpa.s219.no-falsehood » <verdict>

      Exemples:
        | échange | sorte            | contenu     | verdict                                                  |
        | two-way | customer-support | internal-only | s'applique                                               |
        | one-way | sales            | internal-only | s'applique                                               |
        | two-way | information      | internal-only | s'applique                                               |
        | two-way | personal-advice  | internal-only | s'applique                                               |
        | two-way | game-character   | internal-only | ne s'applique pas car ses conditions ne sont pas réunies |
        | no      | none             | advertising | s'applique                                               |
        | no      | none             | internal-only | ne s'applique pas car ses conditions ne sont pas réunies |

    Plan du scénario: Il faut une entreprise privée qui offre à des consommateurs au Québec (<forme> ; <clients> ; <marché>)
      Étant donné le dossier « qc-boutique-clavardage »
      Et que la réponse à « org.kind » est « <forme> »
      Et que la réponse à « market.customers » est « <clients> »
      Et que la réponse à « market.places » est « <marché> »
      Et que la réponse à « market.claims » est « ai-abilities »
      Et que la réponse à « use.red_lines » est « fake-reviews »
      Quand on l'évalue au 2026-11-28
      Alors « ca-qc-cpa.s219.no-falsehood » <verdict>
      Et « ca-qc-cpa.s238.invented-approval » <verdict>

      Exemples:
        | forme       | clients             | marché | verdict                                                  |
        | for-profit  | consumers-remote    | CA-QC  | s'applique                                               |
        | nonprofit   | consumers-in-person | CA-QC  | s'applique                                               |
        | public-body | consumers-remote    | CA-QC  | ne s'applique pas car ses conditions ne sont pas réunies |
        | for-profit  | businesses          | CA-QC  | ne s'applique pas car ses conditions ne sont pas réunies |
        | for-profit  | consumers-remote    | CA-ON  | ne s'applique pas car ses conditions ne sont pas réunies |

  Règle: Article 238 - aucune recommandation inventée

    Plan du scénario: Des avis inventés sont interdits (<lignes>)
      Étant donné le dossier « qc-boutique-clavardage »
      Et que la réponse à « use.red_lines » est « <lignes> »
      Quand on l'évalue au 2026-11-28
      Alors « ca-qc-cpa.s238.invented-approval » <verdict>

      Exemples:
        | lignes        | verdict                                                  |
        | fake-reviews  | s'applique et est en vigueur depuis le 1980-04-30        |
        | re-identifies | ne s'applique pas car ses conditions ne sont pas réunies |

    Plan du scénario: La loi de 1978 vaut dès son jour (<jour>)
      Étant donné le dossier « qc-boutique-clavardage »
      Et que la réponse à « market.claims » est « ai-abilities »
      Et que la réponse à « use.red_lines » est « fake-reviews »
      Quand on l'évalue au <jour>
      Alors « ca-qc-cpa.s219.no-falsehood » <verdict>
      Et « ca-qc-cpa.s238.invented-approval » <verdict>

      Exemples:
        | jour       | verdict                                             |
        | 1980-04-29 | s'applique et entrera en application le 1980-04-30  |
        | 1980-04-30 | s'applique et est en vigueur depuis le 1980-04-30   |

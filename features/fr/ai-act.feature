# language: fr
Fonctionnalité: Autorités françaises du règlement sur l'IA (projet de loi DDADUE)
  Aucune loi de désignation n'était adoptée au 24 novembre 2026 : rien n'oblige, l'entreprise sait seulement qui est prévu.

  Règle: RIA, article 70 - désignation encore en projet

    Scénario: Piège - aucune autorité n'est présentée comme désignée
      Étant donné le dossier « fr-agence-tri-cv »
      Quand on l'évalue au 2026-11-24
      Alors « fr-ai-act.authorities » s'applique et est en projet

    Plan du scénario: L'information vaut pour tout opérateur en France, non ailleurs (<établissement> ; <personnes>)
      Étant donné le dossier « fr-agence-tri-cv »
      Et que la réponse à « org.established_in » est « <établissement> »
      Et que la réponse à « people.locations » est « <personnes> »
      Quand on l'évalue au 2026-11-24
      Alors « fr-ai-act.authorities » <verdict>

      Exemples:
        | établissement | personnes | verdict                                                  |
        | FR            | DE        | s'applique                                               |
        | DE            | FR        | s'applique                                               |
        | DE            | DE        | ne s'applique pas car ses conditions ne sont pas réunies |

    Scénario: Un outil à règles fixes est hors du règlement
      Étant donné le dossier « fr-agence-tri-cv »
      Et que la réponse à « use.technology » est « fixed-rules »
      Quand on l'évalue au 2026-11-24
      Alors « fr-ai-act.authorities » ne s'applique pas car ses conditions ne sont pas réunies

    Scénario: Sans savoir si l'outil est une IA, la question reste ouverte
      Étant donné le dossier « fr-agence-tri-cv »
      Et que la réponse à « use.technology » n'est pas connue
      Quand on l'évalue au 2026-11-24
      Alors « fr-ai-act.authorities » peut s'appliquer, et « use.technology » trancherait

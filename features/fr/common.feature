# language: fr
Fonctionnalité: Critères communs au droit français
  La France est en jeu par l'établissement ou par les personnes ; l'effectif décide de la consultation du comité social et économique.

  Règle: Loi n° 78-17, article 3 - établissement ou personnes en France

    Plan du scénario: L'établissement ou la présence des personnes suffit (<établissement> ; <personnes>)
      Étant donné le dossier « fr-agence-tri-cv »
      Et que la réponse à « org.established_in » est « <établissement> »
      Et que la réponse à « people.locations » est « <personnes> »
      Quand on l'évalue au 2026-11-24
      Alors le critère « fr.here » <état>

      Exemples:
        | établissement | personnes | état             |
        | FR            | DE        | est rempli       |
        | DE            | FR        | est rempli       |
        | RE            | DE        | est rempli       |
        | DE            | DE        | n'est pas rempli |

    Scénario: Sans savoir où sont les personnes, la question reste ouverte pour une entreprise allemande
      Étant donné le dossier « fr-agence-tri-cv »
      Et que la réponse à « org.established_in » est « DE »
      Et que la réponse à « people.locations » n'est pas connue
      Quand on l'évalue au 2026-11-24
      Alors le critère « fr.here » reste ouvert

  Règle: Code du travail - employeur et seuil de cinquante salariés

    Plan du scénario: Un seul salarié en France fait un employeur, cinquante font le seuil (<effectif>)
      Étant donné le dossier « fr-agence-tri-cv »
      Et que la réponse à « org.headcount » est « <effectif> »
      Quand on l'évalue au 2026-11-24
      Alors le critère « fr.employer » <employeur>
      Et le critère « fr.cse-50 » <cinquante>

      Exemples:
        | effectif       | employeur        | cinquante        |
        | FR: 0, DE: 80  | n'est pas rempli | n'est pas rempli |
        | FR: 1, DE: 80  | est rempli       | n'est pas rempli |
        | FR: 2          | est rempli       | n'est pas rempli |
        | FR: 49, DE: 80 | est rempli       | n'est pas rempli |
        | FR: 50         | est rempli       | est rempli       |
        | FR: 51         | est rempli       | est rempli       |
        | FR: 45..55     | est rempli       | reste ouvert     |

    Plan du scénario: Le personnel du secteur privé relève du code du travail, celui d'un organisme public reste à vérifier (<forme>)
      Étant donné le dossier « fr-agence-tri-cv »
      Et que la réponse à « org.kind » est « <forme> »
      Quand on l'évalue au 2026-11-24
      Alors le critère « fr.labour-code-staff » <état>

      Exemples:
        | forme          | état             |
        | for-profit     | est rempli       |
        | sole-trader    | est rempli       |
        | nonprofit      | est rempli       |
        | charity        | est rempli       |
        | public-body    | reste ouvert     |
        | private-person | n'est pas rempli |

    Plan du scénario: La question du personnel public, une fois tranchée, décide (<réponse>)
      Étant donné le dossier « fr-agence-tri-cv »
      Et que la réponse à « org.kind » est « public-body »
      Et que la question de droit « fr-ctrav.public-staff » est tranchée par <réponse>
      Quand on l'évalue au 2026-11-24
      Alors le critère « fr.labour-code-staff » <état>

      Exemples:
        | réponse | état             |
        | oui     | est rempli       |
        | non     | n'est pas rempli |

    Scénario: La question du personnel public ne concerne pas un particulier
      Étant donné le dossier « fr-agence-tri-cv »
      Et que la réponse à « org.kind » est « private-person »
      Et que la question de droit « fr-ctrav.public-staff » est tranchée par oui
      Quand on l'évalue au 2026-11-24
      Alors le critère « fr.labour-code-staff » n'est pas rempli

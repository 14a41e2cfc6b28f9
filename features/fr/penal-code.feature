# language: fr
Fonctionnalité: Code pénal, articles 226-8 et 226-8-1 (hypertrucages)
  Montrer à un tiers le faux d'une personne réelle sans son accord exige que l'artifice soit évident ou signalé ; un faux sexuel
  est puni quelle que soit la mention.

  Règle: Article 226-8 - contenu généré représentant une personne sans son accord

    Plan du scénario: L'infraction vise les contenus générés par algorithme depuis le 23 mai 2024 (<jour>)
      Étant donné le dossier « fr-studio-voix »
      Quand on l'évalue au <jour>
      Alors « fr-cpen.226-8.deepfake » s'applique et <état> le 2024-05-23

      Exemples:
        | jour       | état                   |
        | 2024-05-22 | entrera en application |
        | 2024-05-23 | est en vigueur depuis  |
        | 2026-11-24 | est en vigueur depuis  |

    Plan du scénario: Seule compte une personne réelle qui n'a pas donné son accord, et c'est ouvert pour un outil qui peut dénuder (<contenu>)
      Étant donné le dossier « fr-studio-voix »
      Et que la réponse à « output.depicts » est « <contenu> »
      Quand on l'évalue au 2026-11-24
      Alors « fr-cpen.226-8.deepfake » <verdict>

      Exemples:
        | contenu                                  | verdict                                                  |
        | real-person-not-agreed                   | s'applique                                               |
        | real-person-not-agreed, clearly-artistic | s'applique                                               |
        | could-make-intimate                      | peut s'appliquer                                         |
        | real-person-agreed                       | ne s'applique pas car ses conditions ne sont pas réunies |
        | invented-performer                       | ne s'applique pas car ses conditions ne sont pas réunies |
        | sexual                                   | ne s'applique pas car ses conditions ne sont pas réunies |

    Plan du scénario: Piège - la publication n'est pas requise, un seul tiers suffit (<diffusion>)
      Étant donné le dossier « fr-studio-voix »
      Et que la réponse à « output.uses » est « <diffusion> »
      Quand on l'évalue au 2026-11-24
      Alors « fr-cpen.226-8.deepfake » s'applique

      Exemples:
        | diffusion      |
        | internal-only  |
        | sent-to-people |
        | live-only      |

    Scénario: Un texte ne représente ni l'image ni la voix
      Étant donné le dossier « fr-studio-voix »
      Et que la réponse à « output.kinds » est « text »
      Quand on l'évalue au 2026-11-24
      Alors « fr-cpen.226-8.deepfake » ne s'applique pas car ses conditions ne sont pas réunies

    Plan du scénario: La France doit être en jeu, par l'établissement, les personnes ou le public visé (<établissement> ; <personnes> ; <marché>)
      Étant donné le dossier « fr-studio-voix »
      Et que la réponse à « org.established_in » est « <établissement> »
      Et que la réponse à « people.locations » est « <personnes> »
      Et que la réponse à « market.places » est « <marché> »
      Quand on l'évalue au 2026-11-24
      Alors « fr-cpen.226-8.deepfake » <verdict>

      Exemples:
        | établissement | personnes | marché | verdict                                                  |
        | FR            | BE        | BE     | s'applique                                               |
        | BE            | FR        | BE     | s'applique                                               |
        | BE            | BE        | FR     | s'applique                                               |
        | BE            | BE        | BE     | ne s'applique pas car ses conditions ne sont pas réunies |

    Scénario: Sans savoir ce que l'on voit, la question reste ouverte
      Étant donné le dossier « fr-studio-voix »
      Et que la réponse à « output.depicts » n'est pas connue
      Quand on l'évalue au 2026-11-24
      Alors « fr-cpen.226-8.deepfake » peut s'appliquer, et « output.depicts » trancherait

    Scénario: Un faux non sexuel reste possible avec l'accord ou une mention
      Étant donné le dossier « fr-studio-voix »
      Quand on l'évalue au 2026-11-24
      Alors « fr-cpen.226-8.deepfake » figure au palier « do-now »

  Règle: Article 226-8-1 - contenu à caractère sexuel

    Scénario: Un faux sexuel d'une personne réelle sans accord arrête l'usage, quelle que soit la mention
      Étant donné le dossier « fr-studio-voix »
      Et que la réponse à « output.depicts » est « real-person-not-agreed, sexual »
      Quand on l'évalue au 2026-11-24
      Alors « fr-cpen.226-8.deepfake » figure au palier « stop »

    Scénario: L'outil fait pour dénuder est visé même si rien d'autre n'est indiqué
      Étant donné le dossier « fr-studio-voix »
      Et que la réponse à « use.red_lines » est « intimate-fakes »
      Et que la réponse à « output.depicts » est « none »
      Quand on l'évalue au 2026-11-24
      Alors « fr-cpen.226-8.deepfake » s'applique et est en vigueur depuis le 2024-05-23
      Et « fr-cpen.226-8.deepfake » figure au palier « stop »

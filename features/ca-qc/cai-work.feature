# language: fr
Fonctionnalité: Mémoire de la Commission d'accès à l'information sur l'IA au travail (2025)
  Des recommandations, non des règles : elles ne figurent jamais parmi les obligations.

  Règle: Mémoire du 27 janvier 2025 - bonnes pratiques des employeurs

    Scénario: L'usine qui note le rendement par IA est invitée à suivre les recommandations
      Étant donné le dossier « qc-usine-rendement »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-cai-work.guidance » s'applique et est facultative depuis le 2025-01-27
      Et « ca-qc-cai-work.guidance » figure au palier « good-practice »

    Plan du scénario: Tout usage à l'égard du personnel ou des candidats compte (<usage>)
      Étant donné le dossier « qc-usine-rendement »
      Et que la réponse à « employment.uses » est « <usage> »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-cai-work.guidance » s'applique

      Exemples:
        | usage             |
        | sort-applications |
        | scheduling        |
        | monitoring        |
        | dismissal         |

    Scénario: Planifier les quarts de travail compte, même sans évaluer personne
      Étant donné le dossier « qc-usine-rendement »
      Et que la réponse à « employment.uses » est « scheduling »
      Et que la réponse à « output.kinds » est « plan-or-rota »
      Et que la réponse à « output.infers » est « none »
      Et que la réponse à « price.setting » est « none »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-cai-work.guidance » s'applique

    Plan du scénario: Sans usage nommé, il faut évaluer des travailleurs d'après leurs données (<personnes> ; <résultat> ; <données>)
      Étant donné le dossier « qc-usine-rendement »
      Et que la réponse à « employment.uses » est « none »
      Et que la réponse à « people.groups » est « <personnes> »
      Et que la réponse à « output.kinds » est « <résultat> »
      Et que la réponse à « output.infers » est « none »
      Et que la réponse à « price.setting » est « none »
      Et que la réponse à « data.about_people » est « <données> »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-cai-work.guidance » <verdict>

      Exemples:
        | personnes | résultat        | données | verdict                                                  |
        | employees | score-of-person | yes     | s'applique                                               |
        | customers | score-of-person | yes     | ne s'applique pas car ses conditions ne sont pas réunies |
        | employees | text            | yes     | ne s'applique pas car ses conditions ne sont pas réunies |
        | employees | score-of-person | no      | ne s'applique pas car ses conditions ne sont pas réunies |

    Scénario: Un tableau de règles fixes n'est pas de l'IA
      Étant donné le dossier « qc-usine-rendement »
      Et que la réponse à « use.technology » est « fixed-rules »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-cai-work.guidance » ne s'applique pas car ses conditions ne sont pas réunies

    Scénario: Qui ne fait que vendre l'outil n'est pas l'employeur visé
      Étant donné le dossier « qc-usine-rendement »
      Et que la réponse à « role.deeds » est « built-it, sells-it »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-cai-work.guidance » ne s'applique pas car ses conditions ne sont pas réunies

    Plan du scénario: L'emploi ou la personne est au Québec (<emplois> ; <personnes>)
      Étant donné le dossier « qc-usine-rendement »
      Et que la réponse à « employment.job_places » est « <emplois> »
      Et que la réponse à « people.locations » est « <personnes> »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-cai-work.guidance » <verdict>

      Exemples:
        | emplois | personnes | verdict                                                  |
        | CA-QC   | CA-ON     | s'applique                                               |
        | CA-ON   | CA-QC     | s'applique                                               |
        | CA-ON   | CA-ON     | ne s'applique pas car ses conditions ne sont pas réunies |

    Scénario: Sans savoir si l'outil apprend ou applique des règles, la recommandation reste possible
      Étant donné le dossier « qc-usine-rendement »
      Et que la réponse à « use.technology » n'est pas connue
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-cai-work.guidance » peut s'appliquer, et « use.technology » trancherait

    Plan du scénario: Le mémoire, du 27 janvier 2025, reste une recommandation avant comme après (<jour>)
      Étant donné le dossier « qc-usine-rendement »
      Quand on l'évalue au <jour>
      Alors « ca-qc-cai-work.guidance » s'applique et est facultative depuis le 2025-01-27
      Et « ca-qc-cai-work.guidance » figure au palier « good-practice »

      Exemples:
        | jour       |
        | 2025-01-26 |
        | 2025-01-27 |
        | 2026-11-24 |

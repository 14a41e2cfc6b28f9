# language: fr
Fonctionnalité: Code du travail, outils de recrutement, d'évaluation et de contrôle
  L'information des candidats et des salariés n'a pas de seuil ; l'information et la consultation du comité social et économique
  valent à partir de cinquante salariés, pilotes compris.

  Règle: Articles L. 1221-6, L. 1221-8 et L. 1221-9 - information des candidats

    Plan du scénario: L'obligation existe dans ces articles depuis le 1er mai 2008 (<jour>) (Articles L. 1221-6, L. 1221-8 et L. 1221-9)
      Étant donné le dossier « fr-agence-tri-cv »
      Quand on l'évalue au <jour>
      Alors « fr-ctrav.l1221-8.candidate-information » s'applique et <état> le 2008-05-01

      Exemples:
        | jour       | état                  |
        | 2008-04-30 | entrera en application |
        | 2008-05-01 | est en vigueur depuis |
        | 2026-11-24 | est en vigueur depuis |

    Plan du scénario: Aucun seuil d'effectif (<effectif>)
      Étant donné le dossier « fr-agence-tri-cv »
      Et que la réponse à « org.headcount » est « <effectif> »
      Quand on l'évalue au 2026-11-24
      Alors « fr-ctrav.l1221-8.candidate-information » s'applique

      Exemples:
        | effectif |
        | FR: 0    |
        | FR: 1    |
        | FR: 49   |

    Plan du scénario: Le lieu du poste décide, non le siège de l'employeur (<poste>)
      Étant donné le dossier « fr-agence-tri-cv »
      Et que la réponse à « org.established_in » est « <siège> »
      Et que la réponse à « employment.job_places » est « <poste> »
      Quand on l'évalue au 2026-11-24
      Alors « fr-ctrav.l1221-8.candidate-information » <verdict>

      Exemples:
        | siège | poste  | verdict                                                  |
        | DE    | FR     | s'applique                                               |
        | FR    | DE, FR | s'applique                                               |
        | FR    | DE     | ne s'applique pas car ses conditions ne sont pas réunies |

    Scénario: Sans savoir où est le poste, la question reste ouverte
      Étant donné le dossier « fr-agence-tri-cv »
      Et que la réponse à « employment.job_places » n'est pas connue
      Quand on l'évalue au 2026-11-24
      Alors « fr-ctrav.l1221-8.candidate-information » peut s'appliquer, et « employment.job_places » trancherait

    Plan du scénario: Toute aide au recrutement compte, l'évaluation des salariés relève d'un autre article (<usage>)
      Étant donné le dossier « fr-agence-tri-cv »
      Et que la réponse à « employment.uses » est « <usage> »
      Quand on l'évalue au 2026-11-24
      Alors « fr-ctrav.l1221-8.candidate-information » <verdict>

      Exemples:
        | usage             | verdict                                                  |
        | job-ad-targeting  | s'applique                                               |
        | assess-candidates | s'applique                                               |
        | timed-tests-games | s'applique                                               |
        | performance       | ne s'applique pas car ses conditions ne sont pas réunies |

    Scénario: Un outil à règles fixes compte aussi
      Étant donné le dossier « fr-agence-tri-cv »
      Et que la réponse à « use.technology » est « fixed-rules »
      Quand on l'évalue au 2026-11-24
      Alors « fr-ctrav.l1221-8.candidate-information » s'applique

    Plan du scénario: L'employeur qui utilise l'outil ou son résultat est tenu, l'éditeur qui le vend ne l'est pas (<rôle>)
      Étant donné le dossier « fr-agence-tri-cv »
      Et que la réponse à « role.deeds » est « <rôle> »
      Quand on l'évalue au 2026-11-24
      Alors « fr-ctrav.l1221-8.candidate-information » <verdict>

      Exemples:
        | rôle                    | verdict                                                  |
        | uses-it                 | s'applique                                               |
        | relies-on-others-result | s'applique                                               |
        | sells-it                | ne s'applique pas car ses conditions ne sont pas réunies |

    Scénario: Pour un organisme public, tout dépend du statut du personnel
      Étant donné le dossier « fr-agence-tri-cv »
      Et que la réponse à « org.kind » est « public-body »
      Quand on l'évalue au 2026-11-24
      Alors « fr-ctrav.l1221-8.candidate-information » peut s'appliquer

    Scénario: Les agents publics ne relèvent pas du code du travail
      Étant donné le dossier « fr-agence-tri-cv »
      Et que la réponse à « org.kind » est « public-body »
      Et que la question de droit « fr-ctrav.public-staff » est tranchée par non
      Quand on l'évalue au 2026-11-24
      Alors « fr-ctrav.l1221-8.candidate-information » ne s'applique pas car ses conditions ne sont pas réunies
      Et « fr-ctrav.l2312-8.cse-consultation » ne s'applique pas car ses conditions ne sont pas réunies
      Et « fr-ctrav.l2312-38.cse-monitoring » ne s'applique pas car ses conditions ne sont pas réunies

  Règle: Articles L. 1121-1, L. 1222-3 et L. 1222-4 - information des salariés

    Plan du scénario: L'obligation existe dans ces articles depuis le 1er mai 2008 (<jour>) (Articles L. 1121-1, L. 1222-3 et L. 1222-4)
      Étant donné le dossier « fr-entrepot-suivi »
      Quand on l'évalue au <jour>
      Alors « fr-ctrav.l1222-3-4.employee-information » s'applique et <état> le 2008-05-01

      Exemples:
        | jour       | état                   |
        | 2008-04-30 | entrera en application |
        | 2008-05-01 | est en vigueur depuis  |
        | 2026-11-24 | est en vigueur depuis  |

    Plan du scénario: Aucun seuil, mais il faut du personnel en France (<effectif>)
      Étant donné le dossier « fr-entrepot-suivi »
      Et que la réponse à « org.headcount » est « <effectif> »
      Quand on l'évalue au 2026-11-24
      Alors « fr-ctrav.l1222-3-4.employee-information » <verdict>

      Exemples:
        | effectif      | verdict                                                  |
        | FR: 0, BE: 20 | ne s'applique pas car ses conditions ne sont pas réunies |
        | FR: 1         | s'applique                                               |
        | FR: 2         | s'applique                                               |

    Plan du scénario: Seuls les salariés sont protégés (<personnes>)
      Étant donné le dossier « fr-entrepot-suivi »
      Et que la réponse à « people.groups » est « <personnes> »
      Quand on l'évalue au 2026-11-24
      Alors « fr-ctrav.l1222-3-4.employee-information » <verdict>

      Exemples:
        | personnes              | verdict                                                  |
        | employees, contractors | s'applique                                               |
        | contractors            | ne s'applique pas car ses conditions ne sont pas réunies |
        | platform-workers       | ne s'applique pas car ses conditions ne sont pas réunies |

    Scénario: Un outil qui ne concerne que le personnel belge est hors champ
      Étant donné le dossier « fr-entrepot-suivi »
      Et que la réponse à « people.locations » est « BE »
      Quand on l'évalue au 2026-11-24
      Alors « fr-ctrav.l1222-3-4.employee-information » ne s'applique pas car ses conditions ne sont pas réunies

    Plan du scénario: Toute méthode d'évaluation ou tout suivi compte (<usage>)
      Étant donné le dossier « fr-entrepot-suivi »
      Et que la réponse à « use.purposes » est « worker-management »
      Et que la réponse à « data.sources » est « person »
      Et que la réponse à « employment.uses » est « <usage> »
      Quand on l'évalue au 2026-11-24
      Alors « fr-ctrav.l1222-3-4.employee-information » <verdict>

      Exemples:
        | usage              | verdict                                                  |
        | performance        | s'applique                                               |
        | monitoring         | s'applique                                               |
        | promotion          | s'applique                                               |
        | pay-or-terms       | s'applique                                               |
        | renewal            | s'applique                                               |
        | training-selection | s'applique                                               |
        | tasks-by-person    | s'applique                                               |
        | discipline         | s'applique                                               |
        | dismissal          | s'applique                                               |
        | scheduling         | ne s'applique pas car ses conditions ne sont pas réunies |

    Plan du scénario: Caméra, enregistrement et surveillance recueillent des informations sur les salariés (<finalité>)
      Étant donné le dossier « fr-entrepot-suivi »
      Et que la réponse à « use.purposes » est « <finalité> »
      Et que la réponse à « data.sources » est « person »
      Et que la réponse à « employment.uses » est « none »
      Quand on l'évalue au 2026-11-24
      Alors « fr-ctrav.l1222-3-4.employee-information » <verdict>

      Exemples:
        | finalité           | verdict                                                  |
        | worker-monitoring  | s'applique                                               |
        | surveillance       | s'applique                                               |
        | meeting-call-notes | s'applique                                               |
        | accounting-admin   | ne s'applique pas car ses conditions ne sont pas réunies |

    Plan du scénario: Un dispositif qui observe des salariés reconnaissables compte quel qu'en soit le but (<données> ; <source>)
      Étant donné le dossier « fr-entrepot-suivi »
      Et que la réponse à « use.purposes » est « fraud-security »
      Et que la réponse à « employment.uses » est « none »
      Et que la réponse à « data.about_people » est « <données> »
      Et que la réponse à « data.sources » est « <source> »
      Quand on l'évalue au 2026-11-24
      Alors « fr-ctrav.l1222-3-4.employee-information » <verdict>

      Exemples:
        | données | source   | verdict                                                  |
        | yes     | observed | s'applique                                               |
        | no      | observed | ne s'applique pas car ses conditions ne sont pas réunies |
        | yes     | person   | ne s'applique pas car ses conditions ne sont pas réunies |

    Scénario: L'éditeur qui vend l'outil sans l'utiliser n'est pas l'employeur visé
      Étant donné le dossier « fr-entrepot-suivi »
      Et que la réponse à « role.deeds » est « sells-it »
      Quand on l'évalue au 2026-11-24
      Alors « fr-ctrav.l1222-3-4.employee-information » ne s'applique pas car ses conditions ne sont pas réunies
      Et « fr-ctrav.l2312-38.cse-monitoring » ne s'applique pas car ses conditions ne sont pas réunies

    Scénario: Les agents publics ne relèvent pas de cet article
      Étant donné le dossier « fr-entrepot-suivi »
      Et que la réponse à « org.kind » est « public-body »
      Et que la question de droit « fr-ctrav.public-staff » est tranchée par non
      Quand on l'évalue au 2026-11-24
      Alors « fr-ctrav.l1222-3-4.employee-information » ne s'applique pas car ses conditions ne sont pas réunies

    Scénario: Sans savoir qui est concerné, la question reste ouverte
      Étant donné le dossier « fr-entrepot-suivi »
      Et que la réponse à « people.groups » n'est pas connue
      Quand on l'évalue au 2026-11-24
      Alors « fr-ctrav.l1222-3-4.employee-information » peut s'appliquer, et « people.groups » trancherait

  Règle: Article L. 2312-8 - consultation du CSE sur les nouvelles technologies

    Plan du scénario: La consultation est due depuis le 1er janvier 2018 (<jour>)
      Étant donné le dossier « fr-agence-tri-cv »
      Quand on l'évalue au <jour>
      Alors « fr-ctrav.l2312-8.cse-consultation » s'applique et <état> le 2018-01-01

      Exemples:
        | jour       | état                   |
        | 2017-12-31 | entrera en application |
        | 2018-01-01 | est en vigueur depuis  |
        | 2026-11-24 | est en vigueur depuis  |

    Plan du scénario: Piège - le seuil est de cinquante salariés en France (<effectif>)
      Étant donné le dossier « fr-agence-tri-cv »
      Et que la réponse à « org.headcount » est « <effectif> »
      Quand on l'évalue au 2026-11-24
      Alors « fr-ctrav.l2312-8.cse-consultation » <verdict>
      Et « fr-ctrav.l2312-38.cse-monitoring » <verdict>
      Et « fr-ctrav.l1221-8.candidate-information » s'applique

      Exemples:
        | effectif        | verdict                                                  |
        | FR: 49          | ne s'applique pas car ses conditions ne sont pas réunies |
        | FR: 49, DE: 100 | ne s'applique pas car ses conditions ne sont pas réunies |
        | FR: 50          | s'applique                                               |
        | FR: 51          | s'applique                                               |

    Scénario: Sans l'effectif, la question reste ouverte
      Étant donné le dossier « fr-agence-tri-cv »
      Et que la réponse à « org.headcount » n'est pas connue
      Quand on l'évalue au 2026-11-24
      Alors « fr-ctrav.l2312-8.cse-consultation » peut s'appliquer, et « org.headcount » trancherait
      Et « fr-ctrav.l2312-38.cse-monitoring » peut s'appliquer, et « org.headcount » trancherait

    Plan du scénario: Piège - le projet et le pilote comptent, seul l'usage abandonné est hors champ (<stade>)
      Étant donné le dossier « fr-agence-tri-cv »
      Et que la réponse à « use.stage » est « <stade> »
      Quand on l'évalue au 2026-11-24
      Alors « fr-ctrav.l2312-8.cse-consultation » <verdict>

      Exemples:
        | stade            | verdict                                                  |
        | planned          | s'applique                                               |
        | lab-test         | s'applique                                               |
        | tested-on-people | s'applique                                               |
        | trying           | s'applique                                               |
        | live             | s'applique                                               |
        | now-and-then     | s'applique                                               |
        | stopped          | ne s'applique pas car ses conditions ne sont pas réunies |

    Scénario: Un assistant général pour le personnel compte, même s'il ne juge personne
      Étant donné le dossier « fr-agence-tri-cv »
      Et que la réponse à « use.purposes » est « general-assistant »
      Et que la réponse à « employment.uses » est « none »
      Et que la réponse à « decision.domains » est « none »
      Quand on l'évalue au 2026-11-24
      Alors « fr-ctrav.l2312-8.cse-consultation » s'applique
      Et « fr-ctrav.l2312-38.cse-monitoring » ne s'applique pas car ses conditions ne sont pas réunies

    Scénario: Un outil à règles fixes n'est pas présumé être une nouvelle technologie
      Étant donné le dossier « fr-agence-tri-cv »
      Et que la réponse à « use.technology » est « fixed-rules »
      Quand on l'évalue au 2026-11-24
      Alors « fr-ctrav.l2312-8.cse-consultation » ne s'applique pas car ses conditions ne sont pas réunies
      Et « fr-ctrav.l2312-38.cse-monitoring » s'applique

    Scénario: Celui qui vend l'outil sans l'utiliser ne consulte pas son comité
      Étant donné le dossier « fr-agence-tri-cv »
      Et que la réponse à « role.deeds » est « sells-it »
      Quand on l'évalue au 2026-11-24
      Alors « fr-ctrav.l2312-8.cse-consultation » ne s'applique pas car ses conditions ne sont pas réunies

  Règle: Article L. 2312-38 - recrutement, gestion du personnel et moyens de contrôle

    Plan du scénario: L'obligation existe depuis le 1er janvier 2018 (<jour>)
      Étant donné le dossier « fr-entrepot-suivi »
      Quand on l'évalue au <jour>
      Alors « fr-ctrav.l2312-38.cse-monitoring » s'applique et <état> le 2018-01-01

      Exemples:
        | jour       | état                   |
        | 2017-12-31 | entrera en application |
        | 2018-01-01 | est en vigueur depuis  |
        | 2026-11-24 | est en vigueur depuis  |

    Plan du scénario: Tout usage de gestion du personnel ou de recrutement compte (<usage>)
      Étant donné le dossier « fr-entrepot-suivi »
      Et que la réponse à « use.purposes » est « recruitment »
      Et que la réponse à « data.sources » est « person »
      Et que la réponse à « employment.uses » est « <usage> »
      Quand on l'évalue au 2026-11-24
      Alors « fr-ctrav.l2312-38.cse-monitoring » <verdict>

      Exemples:
        | usage             | verdict                                                  |
        | sort-applications | s'applique                                               |
        | scheduling        | s'applique                                               |
        | monitoring        | s'applique                                               |
        | performance       | s'applique                                               |
        | none              | ne s'applique pas car ses conditions ne sont pas réunies |

    Plan du scénario: La finalité de gestion ou de surveillance du personnel suffit (<finalité>)
      Étant donné le dossier « fr-entrepot-suivi »
      Et que la réponse à « use.purposes » est « <finalité> »
      Et que la réponse à « data.sources » est « person »
      Et que la réponse à « employment.uses » est « none »
      Quand on l'évalue au 2026-11-24
      Alors « fr-ctrav.l2312-38.cse-monitoring » s'applique

      Exemples:
        | finalité          |
        | worker-management |
        | worker-monitoring |

    Plan du scénario: Une caméra ou un enregistrement compte si des salariés sont concernés (<finalité> ; <personnes>)
      Étant donné le dossier « fr-entrepot-suivi »
      Et que la réponse à « use.purposes » est « <finalité> »
      Et que la réponse à « data.sources » est « person »
      Et que la réponse à « employment.uses » est « none »
      Et que la réponse à « people.groups » est « <personnes> »
      Quand on l'évalue au 2026-11-24
      Alors « fr-ctrav.l2312-38.cse-monitoring » <verdict>

      Exemples:
        | finalité           | personnes       | verdict                                                  |
        | surveillance       | employees       | s'applique                                               |
        | meeting-call-notes | employees       | s'applique                                               |
        | surveillance       | public-visitors | ne s'applique pas car ses conditions ne sont pas réunies |
        | meeting-call-notes | customers       | ne s'applique pas car ses conditions ne sont pas réunies |
        | fraud-security     | employees       | ne s'applique pas car ses conditions ne sont pas réunies |

    Plan du scénario: Observer des salariés ou les reconnaître à l'entrée permet aussi de les contrôler (<source> ; <données> ; <corps> ; <personnes>)
      Étant donné le dossier « fr-entrepot-suivi »
      Et que la réponse à « use.purposes » est « identity-check »
      Et que la réponse à « employment.uses » est « none »
      Et que la réponse à « data.sources » est « <source> »
      Et que la réponse à « data.kinds » est « <données> »
      Et que la réponse à « bio.uses » est « <corps> »
      Et que la réponse à « people.groups » est « <personnes> »
      Quand on l'évalue au 2026-11-24
      Alors « fr-ctrav.l2312-38.cse-monitoring » <verdict>
      Et « fr-ctrav.l1222-3-4.employee-information » <verdict>

      Exemples:
        | source   | données                 | corps      | personnes | verdict                                                  |
        | observed | contact                 | none       | employees | s'applique                                               |
        | person   | contact, biometric      | none       | employees | s'applique                                               |
        | person   | contact, pictures-voice | verify-one | employees | s'applique                                               |
        | person   | contact                 | none       | employees | ne s'applique pas car ses conditions ne sont pas réunies |
        | observed | contact                 | none       | customers | ne s'applique pas car ses conditions ne sont pas réunies |

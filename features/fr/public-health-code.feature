# language: fr
Fonctionnalité: Code de la santé publique, hébergement des données de santé (HDS)
  Qui fait conserver par autrui des données de patients prend un hébergeur certifié ; qui héberge pour autrui est certifié.

  Règle: Article L. 1111-8 - hébergeur certifié, stockage dans l'Espace économique européen

    Plan du scénario: Un certificat est exigé depuis le 1er avril 2018 (<jour>)
      Étant donné le dossier « fr-clinique-dictee »
      Quand on l'évalue au <jour>
      Alors « fr-csp.l1111-8.hds-hosting » s'applique et <état> le 2018-04-01

      Exemples:
        | jour       | état                   |
        | 2018-03-31 | entrera en application |
        | 2018-04-01 | est en vigueur depuis  |
        | 2026-11-24 | est en vigueur depuis  |

    Plan du scénario: La conservation sur ses propres machines n'est pas un hébergement pour autrui (<exploitant>)
      Étant donné le dossier « fr-clinique-dictee »
      Et que la réponse à « vendor.runs_it » est « <exploitant> »
      Quand on l'évalue au 2026-11-24
      Alors « fr-csp.l1111-8.hds-hosting » <verdict>

      Exemples:
        | exploitant    | verdict                                                  |
        | outside-firm  | s'applique                                               |
        | group-company | s'applique                                               |
        | own-machines  | ne s'applique pas car ses conditions ne sont pas réunies |

    Plan du scénario: Piège - l'inscription au Data Privacy Framework ne dispense de rien
      Étant donné le dossier « fr-clinique-dictee »
      Et que la réponse à « vendor.places » est « US-CA »
      Et que la réponse à « data.places » est « US-CA »
      Et que la réponse à « transfer.cover » est « <garantie> »
      Quand on l'évalue au 2026-11-24
      Alors « fr-csp.l1111-8.hds-hosting » s'applique

      Exemples:
        | garantie   |
        | dpf-listed |
        | none       |

    Plan du scénario: Les données de santé comptent, comme toute donnée sur des patients (<données> ; <personnes>)
      Étant donné le dossier « fr-clinique-dictee »
      Et que la réponse à « data.about_people » est « <reconnaissables> »
      Et que la réponse à « data.kinds » est « <données> »
      Et que la réponse à « people.groups » est « <personnes> »
      Quand on l'évalue au 2026-11-24
      Alors « fr-csp.l1111-8.hds-hosting » <verdict>
      Et le critère « fr-csp.care-data » <critère>

      Exemples:
        | reconnaissables | données    | personnes | verdict                                                  | critère          |
        | yes             | health     | customers | s'applique                                               | est rempli       |
        | yes             | disability | customers | s'applique                                               | est rempli       |
        | yes             | genetic    | customers | s'applique                                               | est rempli       |
        | yes             | contact    | patients  | s'applique                                               | est rempli       |
        | yes             | contact    | employees | ne s'applique pas car ses conditions ne sont pas réunies | n'est pas rempli |
        | no              | none       | patients  | ne s'applique pas car ses conditions ne sont pas réunies | n'est pas rempli |

    Plan du scénario: Soins et suivi médico-social sont visés, non les autres secteurs (<secteur> ; <activité>)
      Étant donné le dossier « fr-clinique-dictee »
      Et que la réponse à « org.sector » est « <secteur> »
      Et que la réponse à « health.activity » est « <activité> »
      Quand on l'évalue au 2026-11-24
      Alors « fr-csp.l1111-8.hds-hosting » <verdict>

      Exemples:
        | secteur             | activité            | verdict                                                  |
        | health-care         | treats-patients     | s'applique                                               |
        | social-care         | none                | s'applique                                               |
        | insurer-life-health | health-plan         | ne s'applique pas car ses conditions ne sont pas réunies |
        | software-ai         | consumer-health-app | ne s'applique pas car ses conditions ne sont pas réunies |

    Plan du scénario: L'éditeur qui traite des données pour des soignants est visé s'il s'agit de données de soins (<activité> ; <données>)
      Étant donné le dossier « fr-clinique-dictee »
      Et que la réponse à « org.sector » est « software-ai »
      Et que la réponse à « vendor.runs_it » est « own-machines »
      Et que la réponse à « people.groups » est « business-contacts »
      Et que la réponse à « health.activity » est « <activité> »
      Et que la réponse à « data.kinds » est « <données> »
      Quand on l'évalue au 2026-11-24
      Alors « fr-csp.l1111-8.hds-hosting » <verdict>

      Exemples:
        | activité           | données | verdict                                                  |
        | for-care-providers | health  | s'applique                                               |
        | for-care-providers | contact | ne s'applique pas car ses conditions ne sont pas réunies |
        | hosts-records      | contact | s'applique                                               |

    Plan du scénario: La France doit être en jeu (<établissement> ; <personnes>)
      Étant donné le dossier « fr-clinique-dictee »
      Et que la réponse à « org.established_in » est « <établissement> »
      Et que la réponse à « people.locations » est « <personnes> »
      Quand on l'évalue au 2026-11-24
      Alors « fr-csp.l1111-8.hds-hosting » <verdict>

      Exemples:
        | établissement | personnes | verdict                                                  |
        | FR            | BE        | s'applique                                               |
        | BE            | FR        | s'applique                                               |
        | BE            | BE        | ne s'applique pas car ses conditions ne sont pas réunies |

    Scénario: Sans savoir qui fait fonctionner l'outil, la question reste ouverte
      Étant donné le dossier « fr-clinique-dictee »
      Et que la réponse à « vendor.runs_it » n'est pas connue
      Quand on l'évalue au 2026-11-24
      Alors « fr-csp.l1111-8.hds-hosting » peut s'appliquer, et « vendor.runs_it » trancherait

# language: fr
Fonctionnalité: Liste de la CNIL des traitements soumis à l'analyse d'impact (délibération 2018-327)

  Règle: RGPD, article 35, paragraphe 4 - la liste

    Plan du scénario: La liste lie depuis le lendemain de sa publication au Journal officiel (<jour>)
      Étant donné le dossier « fr-agence-tri-cv »
      Quand on l'évalue au <jour>
      Alors « fr-cnil.dpia-list » s'applique et <état> le 2018-11-07

      Exemples:
        | jour       | état                   |
        | 2018-11-06 | entrera en application |
        | 2018-11-07 | est en vigueur depuis  |
        | 2026-11-24 | est en vigueur depuis  |

    Plan du scénario: Le profilage compte pour le personnel, à partir de sources externes ou s'il peut coûter un contrat, non par le seul nombre (<personnes> ; <nombre> ; <source> ; <issue>)
      Étant donné le dossier « fr-credit-en-ligne »
      Et que la réponse à « people.groups » est « <personnes> »
      Et que la réponse à « people.in_use_count » est « <nombre> »
      Et que la réponse à « data.sources » est « <source> »
      Et que la réponse à « role.data » est « we-decide »
      Et que la réponse à « decision.outcomes » est « <issue> »
      Quand on l'évalue au 2026-11-24
      Alors « fr-cnil.dpia-list » <verdict>

      Exemples:
        | personnes | nombre | source        | issue        | verdict                                                  |
        | customers | 9999   | person        | worse-terms  | ne s'applique pas car ses conditions ne sont pas réunies |
        | employees | 9999   | person        | worse-terms  | s'applique                                               |
        | customers | 10000  | person        | worse-terms  | ne s'applique pas car ses conditions ne sont pas réunies |
        | customers | 9999   | partners      | worse-terms  | s'applique                                               |
        | customers | 9999   | bought        | worse-terms  | s'applique                                               |
        | customers | 9999   | agency-report | worse-terms  | s'applique                                               |
        | customers | 9999   | web-scrape    | worse-terms  | s'applique                                               |
        | customers | 9999   | social-media  | worse-terms  | s'applique                                               |
        | customers | 9999   | person        | refused      | s'applique                                               |
        | customers | 9999   | person        | ended        | s'applique                                               |
        | customers | 9999   | person        | ranked-out   | s'applique                                               |

    Scénario: Sans profilage, un simple fichier de clients n'est pas sur la liste
      Étant donné le dossier « fr-credit-en-ligne »
      Et que la réponse à « use.purposes » est « accounting-admin »
      Et que la réponse à « output.kinds » est « dashboard »
      Et que la réponse à « output.infers » est « none »
      Quand on l'évalue au 2026-11-24
      Alors « fr-cnil.dpia-list » ne s'applique pas car ses conditions ne sont pas réunies
      Et le critère « fr-cnil.listed » n'est pas rempli

    Plan du scénario: La surveillance constante des salariés est sur la liste, par la finalité ou par l'usage (<finalité> ; <usage>)
      Étant donné le dossier « fr-entrepot-suivi »
      Et que la réponse à « use.purposes » est « <finalité> »
      Et que la réponse à « employment.uses » est « <usage> »
      Et que la réponse à « output.infers » est « none »
      Et que la réponse à « people.groups » est « <personnes> »
      Quand on l'évalue au 2026-11-24
      Alors le critère « fr-cnil.listed » <critère>

      Exemples:
        | finalité          | usage      | personnes       | critère          |
        | worker-monitoring | none       | employees       | reste ouvert     |
        | worker-management | monitoring | public-visitors | reste ouvert     |
        | worker-management | scheduling | public-visitors | n'est pas rempli |
        | surveillance      | none       | public-visitors | n'est pas rempli |

    Plan du scénario: Surveiller le personnel n'est sur la liste que si c'est constant (tranché par <réponse>)
      Étant donné le dossier « fr-entrepot-suivi »
      Et que la réponse à « use.purposes » est « worker-monitoring »
      Et que la réponse à « employment.uses » est « none »
      Et que la réponse à « output.infers » est « none »
      Et que la question de droit « fr-cnil.constant-watching » est tranchée par <réponse>
      Quand on l'évalue au 2026-11-24
      Alors le critère « fr-cnil.listed » <critère>

      Exemples:
        | réponse | critère          |
        | oui     | est rempli       |
        | non     | n'est pas rempli |

    Plan du scénario: La localisation à grande échelle est sur la liste (<nombre> ; <données>)
      Étant donné le dossier « fr-appli-lecture »
      Et que la réponse à « people.in_use_count » est « <nombre> »
      Et que la réponse à « data.kinds » est « <données> »
      Quand on l'évalue au 2026-11-24
      Alors le critère « fr-cnil.listed » <critère>

      Exemples:
        | nombre | données  | critère          |
        | 10000  | location | est rempli       |
        | 9999   | location | n'est pas rempli |
        | 10000  | contact  | n'est pas rempli |

    Plan du scénario: La reconnaissance biométrique compte si des personnes vulnérables sont concernées (<biométrie> ; <personnes>)
      Étant donné le dossier « fr-appli-lecture »
      Et que la réponse à « data.kinds » est « pictures-voice »
      Et que la réponse à « bio.uses » est « <biométrie> »
      Et que la réponse à « people.groups » est « <personnes> »
      Quand on l'évalue au 2026-11-24
      Alors le critère « fr-cnil.listed » <critère>

      Exemples:
        | biométrie          | personnes        | critère          |
        | verify-one         | patients         | est rempli       |
        | verify-one         | students         | est rempli       |
        | verify-one         | employees        | est rempli       |
        | verify-one         | applicants       | est rempli       |
        | verify-one         | elderly-or-frail | est rempli       |
        | verify-one         | disabled         | est rempli       |
        | identify-at-reader | employees        | est rempli       |
        | verify-one         | service-users    | n'est pas rempli |
        | none               | students         | n'est pas rempli |

    Plan du scénario: Les données de santé des établissements sont sur la liste, non celles du médecin exerçant seul ; pour une société de santé, la question reste ouverte (<secteur> ; <forme> ; <données>)
      Étant donné le dossier « fr-clinique-dictee »
      Et que la réponse à « org.sector » est « <secteur> »
      Et que la réponse à « org.kind » est « <forme> »
      Et que la réponse à « data.kinds » est « <données> »
      Quand on l'évalue au 2026-11-24
      Alors le critère « fr-cnil.listed » <critère>

      Exemples:
        | secteur     | forme       | données    | critère          |
        | health-care | for-profit  | health     | reste ouvert     |
        | health-care | public-body | health     | est rempli       |
        | social-care | for-profit  | disability | est rempli       |
        | health-care | public-body | genetic    | est rempli       |
        | health-care | sole-trader | health     | n'est pas rempli |
        | pharmacy    | for-profit  | health     | n'est pas rempli |
        | health-care | for-profit  | contact    | n'est pas rempli |

    Plan du scénario: Les données génétiques d'enfants ou d'élèves comptent (<âges> ; <personnes>)
      Étant donné le dossier « fr-appli-lecture »
      Et que la réponse à « data.kinds » est « genetic »
      Et que la réponse à « people.groups » est « <personnes> »
      Et que la réponse à « children.ages » est « <âges> »
      Quand on l'évalue au 2026-11-24
      Alors le critère « fr-cnil.listed » <critère>

      Exemples:
        | âges     | personnes | critère          |
        | under-13 | customers | est rempli       |
        | none     | students  | est rempli       |
        | none     | customers | n'est pas rempli |

    Plan du scénario: Les données génétiques comptent si des personnes vulnérables sont concernées (<personnes> ; <données>)
      Étant donné le dossier « fr-appli-lecture »
      Et que la réponse à « children.ages » est « none »
      Et que la réponse à « data.kinds » est « <données> »
      Et que la réponse à « people.groups » est « <personnes> »
      Quand on l'évalue au 2026-11-24
      Alors le critère « fr-cnil.listed » <critère>

      Exemples:
        | données | personnes        | critère          |
        | genetic | patients         | est rempli       |
        | genetic | employees        | est rempli       |
        | genetic | elderly-or-frail | est rempli       |
        | genetic | disabled         | est rempli       |
        | genetic | customers        | n'est pas rempli |
        | health  | patients         | n'est pas rempli |

    Plan du scénario: La liste suit l'établissement, et les personnes si l'entreprise n'est pas en Europe (<établissement> ; <personnes>)
      Étant donné le dossier « fr-credit-en-ligne »
      Et que la réponse à « org.established_in » est « <établissement> »
      Et que la réponse à « people.locations » est « <personnes> »
      Quand on l'évalue au 2026-11-24
      Alors « fr-cnil.dpia-list » <verdict>

      Exemples:
        | établissement | personnes | verdict                                                  |
        | FR            | BE        | s'applique                                               |
        | US-NY         | FR        | s'applique                                               |
        | BE            | FR        | ne s'applique pas car ses conditions ne sont pas réunies |
        | US-NY         | BE        | ne s'applique pas car ses conditions ne sont pas réunies |

    Scénario: Le sous-traitant qui suit les ordres d'un client ne fait pas l'analyse
      Étant donné le dossier « fr-credit-en-ligne »
      Et que la réponse à « role.deeds » est « uses-it, sells-it »
      Et que la réponse à « role.data » est « for-clients »
      Quand on l'évalue au 2026-11-24
      Alors « fr-cnil.dpia-list » ne s'applique pas car ses conditions ne sont pas réunies

    Scénario: Sans savoir d'où viennent les données, la question reste ouverte
      Étant donné le dossier « fr-credit-en-ligne »
      Et que la réponse à « decision.outcomes » est « worse-terms »
      Et que la réponse à « data.sources » n'est pas connue
      Quand on l'évalue au 2026-11-24
      Alors « fr-cnil.dpia-list » peut s'appliquer, et « data.sources » trancherait

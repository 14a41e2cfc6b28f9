# language: fr
Fonctionnalité: Charte des droits et libertés de la personne (RLRQ, c. C-12)
  La discrimination fondée sur un motif énuméré est interdite, directe ou par effet, dans l'emploi, les biens et services offerts au
  public et les autres droits de la Charte, quelle que soit la taille de l'entreprise.

  Règle: Articles 10 à 20 - aucune discrimination par l'outil

    Scénario: Le tri de candidatures ne défavorise personne pour un motif énuméré
      Étant donné le dossier « qc-boulangerie-tri-cv »
      Et que la réponse à « employment.job_places » est « CA-QC »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-chrf.s10-18.discrimination » s'applique et est en vigueur depuis le 1976-06-28

    Plan du scénario: L'emploi, les biens et services et les autres droits sont visés (<domaine>)
      Étant donné le dossier « qc-assureur »
      Et que la réponse à « decision.domains » est « <domaine> »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-chrf.s10-18.discrimination » s'applique

      Exemples:
        | domaine          |
        | insurance        |
        | credit           |
        | housing          |
        | account-access   |
        | price-or-terms   |
        | advertising-only |
        | low-stakes       |

    Plan du scénario: Art. 20.1 - en assurance l'obligation demeure, car seuls l'âge, le sexe, l'état civil et la santé y ont un allègement (<domaine>)
      Étant donné le dossier « qc-assureur »
      Et que la réponse à « decision.domains » est « <domaine> »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-chrf.s10-18.discrimination » <verdict>

      Exemples:
        | domaine   | verdict                                                  |
        | insurance | s'applique                                               |
        | none      | ne s'applique pas car ses conditions ne sont pas réunies |

    Plan du scénario: Une décision sur une personne ou un usage à l'égard du personnel suffit (<domaine> ; <usage>)
      Étant donné le dossier « qc-usine-rendement »
      Et que la réponse à « decision.domains » est « <domaine> »
      Et que la réponse à « employment.uses » est « <usage> »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-chrf.s10-18.discrimination » <verdict>

      Exemples:
        | domaine          | usage      | verdict                                                  |
        | pay-or-promotion | none       | s'applique                                               |
        | none             | scheduling | s'applique                                               |
        | none             | monitoring | s'applique                                               |
        | none             | none       | ne s'applique pas car ses conditions ne sont pas réunies |

    Plan du scénario: La personne ou l'emploi est au Québec (<personnes> ; <emplois>)
      Étant donné le dossier « qc-usine-rendement »
      Et que la réponse à « people.locations » est « <personnes> »
      Et que la réponse à « employment.job_places » est « <emplois> »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-chrf.s10-18.discrimination » <verdict>

      Exemples:
        | personnes | emplois | verdict                                                  |
        | CA-QC     | CA-ON   | s'applique                                               |
        | CA-ON     | CA-QC   | s'applique                                               |
        | CA-ON     | CA-ON   | ne s'applique pas car ses conditions ne sont pas réunies |

    Scénario: Qui ne fait que vendre l'outil ne décide de rien à l'égard des personnes
      Étant donné le dossier « qc-usine-rendement »
      Et que la réponse à « role.deeds » est « built-it, sells-it »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-chrf.s10-18.discrimination » ne s'applique pas car ses conditions ne sont pas réunies

    Plan du scénario: Aucune taille ni aucune forme d'entreprise n'en dispense, l'organisme public non plus (<forme>)
      Étant donné le dossier « qc-usine-rendement »
      Et que la réponse à « org.kind » est « <forme> »
      Et que la réponse à « org.headcount » est « CA-QC: 1 »
      Et que la réponse à « use.special_context » est « none »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-chrf.s10-18.discrimination » s'applique

      Exemples:
        | forme       |
        | for-profit  |
        | sole-trader |
        | charity     |
        | public-body |

    Plan du scénario: Une réponse qui manque (<question>) laisse l'obligation possible
      Étant donné le dossier « qc-assureur »
      Et que la réponse à « <question> » n'est pas connue
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-chrf.s10-18.discrimination » peut s'appliquer, et « <question> » trancherait

      Exemples:
        | question         |
        | decision.domains |
        | people.locations |
        | role.deeds       |
        | org.sector       |

  Règle: Article 55 - les entreprises fédérales relèvent de la loi fédérale

    Plan du scénario: L'entreprise fédérale (<secteur>) répond devant la Commission canadienne
      Étant donné le dossier « qc-usine-rendement »
      Et que la réponse à « org.sector » est « <secteur> »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-chrf.s10-18.discrimination » ne s'applique pas en raison de l'exception « federal-undertaking »

      Exemples:
        | secteur                |
        | telecom                |
        | broadcaster            |
        | airline-airport        |
        | cross-border-transport |

    Plan du scénario: La banque est fédérale, la caisse et la société de fiducie ne le sont pas (<secteur>, <surveillance>)
      Étant donné le dossier « qc-usine-rendement »
      Et que la réponse à « org.sector » est « <secteur> »
      Et que la réponse à « org.finance_supervision » est « <surveillance> »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-chrf.s10-18.discrimination » <verdict>

      Exemples:
        | secteur       | surveillance       | verdict                                                         |
        | bank          | ca-osfi            | ne s'applique pas en raison de l'exception « federal-undertaking » |
        | bank          | ca-qc-amf          | s'applique                                                      |
        | bank          | ca-osfi, ca-qc-amf | s'applique                                                      |
        | bank          | none               | s'applique                                                      |
        | insurer-other | ca-osfi            | s'applique                                                      |

    Scénario: Sans savoir qui surveille l'institution de dépôts, la question reste ouverte
      Étant donné le dossier « qc-usine-rendement »
      Et que la réponse à « org.sector » est « bank »
      Et que la réponse à « org.finance_supervision » n'est pas connue
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-chrf.s10-18.discrimination » peut s'appliquer, et « org.finance_supervision » trancherait

    Scénario: Le transporteur local relève du Québec
      Étant donné le dossier « qc-usine-rendement »
      Et que la réponse à « org.sector » est « transport-delivery »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-chrf.s10-18.discrimination » s'applique

    Scénario: Un comptoir au Yukon ne soustrait pas à la Charte les décisions prises sur des personnes au Québec
      Étant donné le dossier « qc-usine-rendement »
      Et que la réponse à « org.established_in » est « CA-QC, CA-YT »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-chrf.s10-18.discrimination » s'applique

  Règle: Entrée en vigueur - le 28 juin 1976

    Plan du scénario: La veille et le jour même (<jour>)
      Étant donné le dossier « qc-assureur »
      Quand on l'évalue au <jour>
      Alors « ca-qc-chrf.s10-18.discrimination » <verdict>

      Exemples:
        | jour       | verdict                                            |
        | 1976-06-27 | s'applique et entrera en application le 1976-06-28 |
        | 1976-06-28 | s'applique et est en vigueur depuis le 1976-06-28  |

# language: fr
Fonctionnalité: Charte de la langue française (RLRQ, c. C-11), telle que modifiée en 2022
  La Charte règle la langue du commerce et du travail au Québec ; elle atteint les robots conversationnels, les sites, les logiciels
  et les contrats. Aucune taille n'en dispense ; seule la francisation dépend d'un seuil, de 25 personnes sur six mois.
  Les amendes de 1 500 $ à 20 000 $ que citent encore d'anciennes pages sont celles d'avant 2022.

  Règle: Articles 5 et 50.2 - informer et servir la clientèle en français

    Scénario: La boutique qui vend au Québec sert sa clientèle en français, robot conversationnel compris
      Étant donné le dossier « qc-boutique-clavardage »
      Quand on l'évalue au 2026-11-24
      Alors le critère « ca-qc.clf-binds » est rempli
      Et le critère « ca-qc.market » est rempli
      Et « ca-qc-clf.s50-2.serve-in-french » s'applique et est en vigueur depuis le 2022-06-01

    Plan du scénario: La clientèle autre que les consommateurs est aussi servie en français (<clientèle>)
      Étant donné le dossier « qc-boutique-clavardage »
      Et que la réponse à « market.customers » est « <clientèle> »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-clf.s50-2.serve-in-french » s'applique

      Exemples:
        | clientèle           |
        | businesses          |
        | public-bodies       |
        | consumers-in-person |

    Scénario: Sans clientèle, personne n'est à servir
      Étant donné le dossier « qc-boutique-clavardage »
      Et que la réponse à « market.customers » est « none »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-clf.s50-2.serve-in-french » ne s'applique pas car ses conditions ne sont pas réunies

    Scénario: L'entreprise ontarienne qui vend au Québec sert sa clientèle québécoise en français
      Étant donné le dossier « qc-boutique-clavardage »
      Et que la réponse à « org.established_in » est « CA-ON »
      Et que la réponse à « market.places » est « CA-ON, CA-QC »
      Quand on l'évalue au 2026-11-24
      Alors le critère « ca-qc.market » est rempli
      Et « ca-qc-clf.s50-2.serve-in-french » s'applique

    Scénario: L'entreprise du Québec qui ne vend qu'en Ontario n'offre rien au Québec
      Étant donné le dossier « qc-boutique-clavardage »
      Et que la réponse à « market.places » est « CA-ON »
      Quand on l'évalue au 2026-11-24
      Alors le critère « ca-qc.market » n'est pas rempli
      Et « ca-qc-clf.s50-2.serve-in-french » ne s'applique pas car ses conditions ne sont pas réunies

    Scénario: Viser tout le Canada sans préciser laisse la question ouverte
      Étant donné le dossier « qc-boutique-clavardage »
      Et que la réponse à « market.places » est « CA »
      Quand on l'évalue au 2026-11-24
      Alors le critère « ca-qc.market » reste ouvert
      Et « ca-qc-clf.s50-2.serve-in-french » peut s'appliquer, et « market.places » trancherait

    Scénario: Sans connaître la clientèle, l'obligation reste possible
      Étant donné le dossier « qc-boutique-clavardage »
      Et que la réponse à « market.customers » n'est pas connue
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-clf.s50-2.serve-in-french » peut s'appliquer, et « market.customers » trancherait

    Plan du scénario: L'organisme public et le particulier relèvent d'autres règles (<forme>)
      Étant donné le dossier « qc-boutique-clavardage »
      Et que la réponse à « org.kind » est « <forme> »
      Et que la réponse à « use.special_context » est « none »
      Quand on l'évalue au 2026-11-24
      Alors le critère « ca-qc.market » n'est pas rempli
      Et ces obligations ne s'appliquent pas :
        | ca-qc-clf.s50-2.serve-in-french   |
        | ca-qc-clf.s52-documents           |
        | ca-qc-clf.s52-1.software          |
        | ca-qc-clf.s55.adhesion-contracts  |
        | ca-qc-clf.s139.francization-25    |

      Exemples:
        | forme          |
        | public-body    |
        | private-person |

  Règle: Entreprises fédérales - l'assujettissement à la Charte est contesté

    Plan du scénario: Pour une entreprise fédérale (<secteur>), la Charte reste une possibilité
      Étant donné le dossier « qc-tuteur-en-ligne »
      Et que la réponse à « org.sector » est « <secteur> »
      Quand on l'évalue au 2026-11-24
      Alors le critère « ca-qc.clf-binds » reste ouvert
      Et ces obligations peuvent s'appliquer :
        | ca-qc-clf.s50-2.serve-in-french  |
        | ca-qc-clf.s52-documents          |
        | ca-qc-clf.s52-1.software         |
        | ca-qc-clf.s55.adhesion-contracts |
        | ca-qc-clf.workplace-tools        |
        | ca-qc-clf.s139.francization-25   |

      Exemples:
        | secteur                |
        | bank                   |
        | telecom                |
        | broadcaster            |
        | airline-airport        |
        | cross-border-transport |

    Plan du scénario: Si la question était tranchée, la banque serait liée ou ne le serait pas (<réponse>)
      Étant donné le dossier « qc-tuteur-en-ligne »
      Et que la réponse à « org.sector » est « bank »
      Et que la réponse à « org.finance_supervision » est « ca-osfi »
      Et que la question de droit « ca-qc-clf.binds-federal-undertakings » est tranchée par <réponse>
      Quand on l'évalue au 2026-11-24
      Alors le critère « ca-qc.clf-binds » <critère>
      Et « ca-qc-clf.s50-2.serve-in-french » <verdict>
      Et « ca-qc-clf.s52-documents » <verdict>
      Et « ca-qc-clf.workplace-tools » <verdict>
      Et « ca-qc-clf.s139.francization-25 » <verdict>

      Exemples:
        | réponse | critère          | verdict                                                  |
        | oui     | est rempli       | s'applique                                               |
        | non     | n'est pas rempli | ne s'applique pas car ses conditions ne sont pas réunies |

    Plan du scénario: La caisse sous la surveillance de l'AMF est une entreprise du Québec (<secteur>, <surveillance>)
      Étant donné le dossier « qc-tuteur-en-ligne »
      Et que la réponse à « org.sector » est « <secteur> »
      Et que la réponse à « org.finance_supervision » est « <surveillance> »
      Quand on l'évalue au 2026-11-24
      Alors le critère « ca-qc.clf-binds » <critère>

      Exemples:
        | secteur                      | surveillance | critère      |
        | bank                         | ca-qc-amf    | est rempli   |
        | bank                         | ca-osfi      | reste ouvert |
        | bank, telecom                | ca-qc-amf    | reste ouvert |
        | bank, broadcaster            | ca-qc-amf    | reste ouvert |
        | bank, airline-airport        | ca-qc-amf    | reste ouvert |
        | bank, cross-border-transport | ca-qc-amf    | reste ouvert |

  Règle: Article 52 - publications commerciales, site Web compris

    Scénario: Le site de l'entreprise est une publication commerciale en français
      Étant donné le dossier « qc-boulangerie-tri-cv »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-clf.s52-documents » s'applique et est en vigueur depuis le 1993-01-01

    Plan du scénario: Faire des affaires au Québec, par un établissement ou par la vente, suffit (<établissement>, <marché>)
      Étant donné le dossier « qc-boutique-clavardage »
      Et que la réponse à « org.established_in » est « <établissement> »
      Et que la réponse à « market.places » est « <marché> »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-clf.s52-documents » <verdict>

      Exemples:
        | établissement | marché | verdict                                                  |
        | CA-QC         | CA-ON  | s'applique                                               |
        | CA-ON         | CA-QC  | s'applique                                               |
        | CA-ON         | CA-ON  | ne s'applique pas car ses conditions ne sont pas réunies |

    Plan du scénario: Sans rien en ligne, seule la publicité produite par l'outil est une publication (<contenu>)
      Étant donné le dossier « qc-tuteur-en-ligne »
      Et que la réponse à « online.services » est « none »
      Et que la réponse à « output.uses » est « <contenu> »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-clf.s52-documents » <verdict>

      Exemples:
        | contenu        | verdict                                                  |
        | advertising    | s'applique                                               |
        | internal-only  | ne s'applique pas car ses conditions ne sont pas réunies |
        | sent-to-people | ne s'applique pas car ses conditions ne sont pas réunies |

    Scénario: Sans savoir ce que l'entreprise tient en ligne, l'obligation reste possible
      Étant donné le dossier « qc-tuteur-en-ligne »
      Et que la réponse à « online.services » n'est pas connue
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-clf.s52-documents » peut s'appliquer, et « online.services » trancherait

  Règle: Article 52.1 - version française du logiciel

    Plan du scénario: Dès qu'il existe une version française, elle est offerte au Québec, quel que soit le mode de distribution (<activité>)
      Étant donné le dossier « qc-tuteur-en-ligne »
      Et que la réponse à « role.deeds » est « <activité> »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-clf.s52-1.software » s'applique et est en vigueur depuis le 1997-01-01

      Exemples:
        | activité               |
        | sells-it               |
        | offers-free            |
        | licenses-to-others     |
        | released-open-source   |
        | hosts-models           |
        | resells-unchanged      |
        | brings-in-foreign-brand |
        | ai-inside-own-product  |

    Scénario: Seule l'absence de toute version française dispense
      Étant donné le dossier « qc-tuteur-en-ligne »
      Et que la réponse à « product.features » est « open-to-public, privacy-settings »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-clf.s52-1.software » ne s'applique pas car ses conditions ne sont pas réunies

    Plan du scénario: Qui n'offre pas le logiciel à d'autres n'a pas à le rendre disponible (<activité>)
      Étant donné le dossier « qc-tuteur-en-ligne »
      Et que la réponse à « role.deeds » est « <activité> »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-clf.s52-1.software » ne s'applique pas car ses conditions ne sont pas réunies

      Exemples:
        | activité                |
        | uses-it                 |
        | built-it, own-name-on-it |

    Scénario: Le logiciel qui n'est offert qu'en Ontario n'est pas visé
      Étant donné le dossier « qc-tuteur-en-ligne »
      Et que la réponse à « market.places » est « CA-ON »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-clf.s52-1.software » ne s'applique pas car ses conditions ne sont pas réunies

    Scénario: Sans savoir s'il existe une version française, l'obligation reste possible
      Étant donné le dossier « qc-tuteur-en-ligne »
      Et que la réponse à « product.features » n'est pas connue
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-clf.s52-1.software » peut s'appliquer, et « product.features » trancherait

  Règle: Article 55 - contrat d'adhésion, la version française d'abord

    Scénario: Les conditions à prendre ou à laisser sont d'abord remises en français, et une clause de langue ne suffit plus
      Étant donné le dossier « qc-tuteur-en-ligne »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-clf.s55.adhesion-contracts » s'applique et est en vigueur depuis le 2023-06-01

    Plan du scénario: Un contrat négocié n'est pas un contrat d'adhésion (<contrats>)
      Étant donné le dossier « qc-tuteur-en-ligne »
      Et que la réponse à « market.contracts » est « <contrats> »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-clf.s55.adhesion-contracts » ne s'applique pas car ses conditions ne sont pas réunies

      Exemples:
        | contrats          |
        | none              |
        | custom-built-only |

    Scénario: Si tous les adhérents sont hors du Québec, la règle ne joue pas
      Étant donné le dossier « qc-tuteur-en-ligne »
      Et que la réponse à « market.places » est « FR »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-clf.s55.adhesion-contracts » ne s'applique pas car ses conditions ne sont pas réunies

    Scénario: Sans connaître les contrats, la règle reste possible
      Étant donné le dossier « qc-boulangerie-tri-cv »
      Et que la réponse à « market.contracts » n'est pas connue
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-clf.s55.adhesion-contracts » peut s'appliquer, et « market.contracts » trancherait

  Règle: Articles 4, 41, 46 et 141 - outils de travail en français

    Plan du scénario: Dès une personne ou un emploi au Québec, les documents de travail sont en français (<effectif>, emplois : <emplois>)
      Étant donné le dossier « qc-usine-rendement »
      Et que la réponse à « org.headcount » est « <effectif> »
      Et que la réponse à « employment.job_places » est « <emplois> »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-clf.workplace-tools » <verdict>

      Exemples:
        | effectif             | emplois | verdict                                                  |
        | CA-QC: 0, CA-ON: 60  | CA-ON   | ne s'applique pas car ses conditions ne sont pas réunies |
        | CA-QC: 0, CA-ON: 60  | CA-QC   | s'applique et est en vigueur depuis le 2022-06-01        |
        | CA-QC: 1, CA-ON: 60  | CA-ON   | s'applique et est en vigueur depuis le 2022-06-01        |
        | CA-QC: 25, CA-ON: 60 | CA-QC   | s'applique                                               |

    Scénario: L'employeur public est tenu lui aussi
      Étant donné le dossier « qc-usine-rendement »
      Et que la réponse à « org.kind » est « public-body »
      Et que la réponse à « use.special_context » est « none »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-clf.workplace-tools » s'applique

    Scénario: L'outil que l'entreprise vend sans l'utiliser n'est pas un outil de travail
      Étant donné le dossier « qc-usine-rendement »
      Et que la réponse à « role.deeds » est « built-it, sells-it »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-clf.workplace-tools » ne s'applique pas car ses conditions ne sont pas réunies

    Scénario: Sans connaître l'effectif au Québec, l'obligation reste possible
      Étant donné le dossier « qc-usine-rendement »
      Et que la réponse à « org.headcount » n'est pas connue
      Et que la réponse à « employment.job_places » est « CA-ON »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-clf.workplace-tools » peut s'appliquer, et « org.headcount » trancherait

  Règle: Articles 139 et 140 - francisation à partir de 25 personnes

    Plan du scénario: Le seuil est de 25 personnes au Québec, celles d'ailleurs ne comptent pas (<effectif>)
      Étant donné le dossier « qc-usine-rendement »
      Et que la réponse à « org.headcount » est « <effectif> »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-clf.s139.francization-25 » <verdict>

      Exemples:
        | effectif              | verdict                                                  |
        | CA-QC: 24, CA-ON: 600 | ne s'applique pas car ses conditions ne sont pas réunies |
        | CA-QC: 25, CA-ON: 60  | s'applique et est en vigueur depuis le 2025-06-01        |
        | CA-QC: 26, CA-ON: 60  | s'applique et est en vigueur depuis le 2025-06-01        |
        | CA-QC: 49             | s'applique et est en vigueur depuis le 2025-06-01        |
        | CA-QC: 50             | s'applique et est en vigueur depuis le 2022-06-01        |
        | CA-QC: 51             | s'applique et est en vigueur depuis le 2022-06-01        |

    Scénario: L'organisme public a ses propres règles de francisation
      Étant donné le dossier « qc-usine-rendement »
      Et que la réponse à « org.kind » est « public-body »
      Et que la réponse à « use.special_context » est « none »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-clf.s139.francization-25 » ne s'applique pas car ses conditions ne sont pas réunies

    Plan du scénario: Le seuil se mesure sur six mois : près de 25, un effectif incertain laisse la question ouverte (<effectif>)
      Étant donné le dossier « qc-usine-rendement »
      Et que la réponse à « org.headcount » est « <effectif> »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-clf.s139.francization-25 » peut s'appliquer, et « org.headcount » trancherait

      Exemples:
        | effectif      |
        | CA-QC: 20..30 |
        | unknown       |

    Plan du scénario: Les entreprises de 25 à 49 personnes sont visées depuis le 1er juin 2025, celles de 50 et plus l'étaient déjà (<effectif> au <jour>)
      Étant donné le dossier « qc-usine-rendement »
      Et que la réponse à « org.headcount » est « CA-QC: <effectif> »
      Quand on l'évalue au <jour>
      Alors « ca-qc-clf.s139.francization-25 » <verdict>

      Exemples:
        | effectif | jour       | verdict                                            |
        | 25       | 2025-05-31 | s'applique et entrera en application le 2025-06-01 |
        | 25       | 2025-06-01 | s'applique et est en vigueur depuis le 2025-06-01  |
        | 49       | 2025-05-31 | s'applique et entrera en application le 2025-06-01 |
        | 50       | 2025-05-31 | s'applique et est en vigueur depuis le 2022-06-01  |
        | 50       | 2022-06-01 | s'applique et est en vigueur depuis le 2022-06-01  |
        | 50       | 2022-05-31 | s'applique et entrera en application le 2022-06-01 |

  Règle: Entrée en vigueur - réforme du 1er juin 2022 et contrats d'adhésion du 1er juin 2023

    Plan du scénario: La veille et le jour même (<obligation> au <jour>)
      Étant donné le dossier « qc-tuteur-en-ligne »
      Quand on l'évalue au <jour>
      Alors « <obligation> » <verdict>

      Exemples:
        | obligation                       | jour       | verdict                                            |
        | ca-qc-clf.s50-2.serve-in-french  | 2022-05-31 | s'applique et entrera en application le 2022-06-01 |
        | ca-qc-clf.s50-2.serve-in-french  | 2022-06-01 | s'applique et est en vigueur depuis le 2022-06-01  |
        | ca-qc-clf.workplace-tools        | 2022-05-31 | s'applique et entrera en application le 2022-06-01 |
        | ca-qc-clf.workplace-tools        | 2022-06-01 | s'applique et est en vigueur depuis le 2022-06-01  |
        | ca-qc-clf.s55.adhesion-contracts | 2023-05-31 | s'applique et entrera en application le 2023-06-01 |
        | ca-qc-clf.s55.adhesion-contracts | 2023-06-01 | s'applique et est en vigueur depuis le 2023-06-01  |
        | ca-qc-clf.s52-documents          | 1992-12-31 | s'applique et entrera en application le 1993-01-01 |
        | ca-qc-clf.s52-documents          | 1993-01-01 | s'applique et est en vigueur depuis le 1993-01-01  |
        | ca-qc-clf.s52-1.software         | 1996-12-31 | s'applique et entrera en application le 1997-01-01 |
        | ca-qc-clf.s52-1.software         | 1997-01-01 | s'applique et est en vigueur depuis le 1997-01-01  |

  Règle: Charte de la langue française, articles 41 et 139 - des personnes employées au Québec

    Plan du scénario: L'employeur ontarien dont des emplois se trouvent au Québec y est tenu (<établissement>, emplois : <emplois>)
      Étant donné le dossier « qc-usine-rendement »
      Et que la réponse à « org.established_in » est « <établissement> »
      Et que la réponse à « employment.job_places » est « <emplois> »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-clf.workplace-tools » s'applique et est en vigueur depuis le 2022-06-01
      Et « ca-qc-clf.s139.francization-25 » s'applique et est en vigueur depuis le 2025-06-01

      Exemples:
        | établissement | emplois |
        | CA-ON         | CA-QC   |
        | CA-QC, CA-ON  | CA-ON   |

    Scénario: Sans établissement ni emploi au Québec, l'entreprise n'est pas visée, même si elle n'a compté son personnel que pour tout le Canada
      Étant donné le dossier « qc-usine-rendement »
      Et que la réponse à « org.established_in » est « CA-ON »
      Et que la réponse à « employment.job_places » est « CA-ON »
      Et que la réponse à « org.headcount » est « CA: 85 »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-clf.workplace-tools » ne s'applique pas car ses conditions ne sont pas réunies
      Et « ca-qc-clf.s139.francization-25 » ne s'applique pas car ses conditions ne sont pas réunies

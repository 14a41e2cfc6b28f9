# language: fr
Fonctionnalité: Loi concernant le cadre juridique des technologies de l'information (RLRQ, c. C-1.1), articles 44 et 45
  Deux obligations distinctes encadrent la biométrie au Québec : la divulgation préalable à la Commission d'accès à l'information et le
  consentement exprès pour tout procédé de vérification ou de confirmation d'identité, et la divulgation de toute banque de
  caractéristiques ou de mesures biométriques au plus tard 60 jours avant sa mise en service. Les pages antérieures au 22 septembre 2022,
  encore en circulation, ignorent l'une et l'autre.

  Règle: Article 44 - vérifier ou confirmer l'identité par un procédé biométrique

    Scénario: La divulgation préalable et le consentement exprès sont dus même sans banque de caractéristiques biométriques
      Étant donné le dossier « qc-gymnase-acces-facial »
      Quand on l'évalue au 2026-11-24
      Alors le critère « ca-qc.biometric-id » est rempli
      Et le critère « ca-qc.biometric-database » n'est pas rempli
      Et « ca-qc-lccjti.s44.biometric-id » s'applique et est en vigueur depuis le 2022-09-22
      Et « ca-qc-lccjti.s45.database-60-days » ne s'applique pas car ses conditions ne sont pas réunies

    Scénario: Comparer les clients à une liste de surveillance revient à vérifier ou confirmer leur identité (décision Metro)
      Étant donné le dossier « qc-gymnase-acces-facial »
      Et que la réponse à « use.purposes » est « surveillance »
      Et que la réponse à « bio.uses » est « identify-many »
      Et que la réponse à « data.sources » est « observed »
      Et que la réponse à « data.grounds » est « crime-emergency-safeguarding »
      Quand on l'évalue au 2026-11-24
      Alors le critère « ca-qc.biometric-id » est rempli
      Et « ca-qc-lccjti.s44.biometric-id » s'applique

    Scénario: La prévention du vol n'est pas une exception (décision Metro, en appel)
      Étant donné le dossier « qc-gymnase-acces-facial »
      Et que la réponse à « bio.uses » est « identify-many »
      Et que la réponse à « use.special_context » est « law-required-crime »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-lccjti.s44.biometric-id » s'applique
      Et « ca-qc-lccjti.s45.database-60-days » s'applique

    Plan du scénario: La taille et la forme de l'organisation sont indifférentes (<forme>)
      Étant donné le dossier « qc-gymnase-acces-facial »
      Et que la réponse à « org.kind » est « <forme> »
      Et que la réponse à « org.headcount » est « CA-QC: 1 »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-lccjti.s44.biometric-id » s'applique

      Exemples:
        | forme       |
        | for-profit  |
        | sole-trader |
        | nonprofit   |
        | public-body |

    Plan du scénario: Classer par âge ou lire les émotions sans établir l'identité échappe à l'article 44 (<analyse>)
      Étant donné le dossier « qc-gymnase-acces-facial »
      Et que la réponse à « bio.uses » est « <analyse> »
      Quand on l'évalue au 2026-11-24
      Alors le critère « ca-qc.biometric-id » n'est pas rempli
      Et « ca-qc-lccjti.s44.biometric-id » ne s'applique pas car ses conditions ne sont pas réunies
      Et « ca-qc-lccjti.s45.database-60-days » ne s'applique pas car ses conditions ne sont pas réunies
      Et « ca-qc-p391.s8-1.profiling-notice » s'applique

      Exemples:
        | analyse           |
        | sort-by-trait     |
        | emotion           |
        | attention-fatigue |

    Scénario: L'entreprise qui ne fait que fournir l'outil et suit les instructions de son client ne fait pas elle-même vérifier d'identité
      Étant donné le dossier « qc-gymnase-acces-facial »
      Et que la réponse à « role.deeds » est « built-it, sells-it »
      Et que la réponse à « role.data » est « for-clients »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-lccjti.s44.biometric-id » ne s'applique pas car ses conditions ne sont pas réunies

    Scénario: Le particulier, hors de tout travail, n'est pas visé
      Étant donné le dossier « qc-gymnase-acces-facial »
      Et que la réponse à « org.kind » est « private-person »
      Et que la réponse à « bio.uses » est « verify-one, keeps-templates »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-lccjti.s44.biometric-id » ne s'applique pas car ses conditions ne sont pas réunies
      Et « ca-qc-lccjti.s45.database-60-days » ne s'applique pas car ses conditions ne sont pas réunies

    Scénario: Le gymnase ontarien qui n'identifie que des personnes en Ontario n'est pas visé
      Étant donné le dossier « qc-gymnase-acces-facial »
      Et que la réponse à « org.established_in » est « CA-ON »
      Et que la réponse à « people.locations » est « CA-ON »
      Et que la réponse à « bio.uses » est « verify-one, keeps-templates »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-lccjti.s44.biometric-id » ne s'applique pas car ses conditions ne sont pas réunies
      Et « ca-qc-lccjti.s45.database-60-days » ne s'applique pas car ses conditions ne sont pas réunies

    Scénario: L'entreprise d'ailleurs qui identifie des personnes au Québec est visée
      Étant donné le dossier « qc-gymnase-acces-facial »
      Et que la réponse à « org.established_in » est « CA-ON »
      Et que la réponse à « people.locations » est « CA-ON, CA-QC »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-lccjti.s44.biometric-id » s'applique

    Scénario: Savoir seulement que tout se passe au Canada laisse la question ouverte
      Étant donné le dossier « qc-gymnase-acces-facial »
      Et que la réponse à « org.established_in » est « CA »
      Et que la réponse à « people.locations » est « CA »
      Quand on l'évalue au 2026-11-24
      Alors le critère « ca-qc.biometric-id » reste ouvert
      Et « ca-qc-lccjti.s44.biometric-id » peut s'appliquer, et « people.locations » trancherait

    Scénario: Sans savoir ce que l'outil fait des visages, la divulgation et le consentement restent possibles
      Étant donné le dossier « qc-gymnase-acces-facial »
      Et que la réponse à « bio.uses » n'est pas connue
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-lccjti.s44.biometric-id » peut s'appliquer, et « bio.uses » trancherait
      Et « ca-qc-lccjti.s45.database-60-days » peut s'appliquer, et « bio.uses » trancherait

    Scénario: Sans biométrie, ni l'un ni l'autre article ne joue
      Étant donné le dossier « qc-boutique-clavardage »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-lccjti.s44.biometric-id » ne s'applique pas car ses conditions ne sont pas réunies
      Et « ca-qc-lccjti.s45.database-60-days » ne s'applique pas car ses conditions ne sont pas réunies

  Règle: Article 45 - banque de caractéristiques ou de mesures biométriques, divulguée 60 jours avant sa mise en service

    Scénario: Conserver les gabarits des membres crée une banque, qui s'ajoute au procédé
      Étant donné le dossier « qc-gymnase-acces-facial »
      Et que la réponse à « bio.uses » est « verify-one, keeps-templates »
      Quand on l'évalue au 2026-11-24
      Alors le critère « ca-qc.biometric-database » est rempli
      Et « ca-qc-lccjti.s44.biometric-id » s'applique et est en vigueur depuis le 2022-09-22
      Et « ca-qc-lccjti.s45.database-60-days » s'applique et est en vigueur depuis le 2022-09-22

    Scénario: Reconnaître quelqu'un parmi plusieurs suppose des gabarits enregistrés, donc une banque
      Étant donné le dossier « qc-gymnase-acces-facial »
      Et que la réponse à « bio.uses » est « identify-many »
      Quand on l'évalue au 2026-11-24
      Alors le critère « ca-qc.biometric-database » est rempli
      Et « ca-qc-lccjti.s45.database-60-days » s'applique

    Scénario: La banque qui n'est pas encore en service se divulgue déjà, puisque les 60 jours se comptent avant la mise en service
      Étant donné le dossier « qc-gymnase-acces-facial »
      Et que la réponse à « use.stage » est « planned »
      Et que la réponse à « use.started » n'est pas connue
      Et que la réponse à « bio.uses » est « verify-one, keeps-templates »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-lccjti.s45.database-60-days » s'applique

    Scénario: Une banque peut exister sans qu'aucune identité soit vérifiée
      Étant donné le dossier « qc-gymnase-acces-facial »
      Et que la réponse à « bio.uses » est « keeps-templates »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-lccjti.s45.database-60-days » s'applique
      Et « ca-qc-lccjti.s44.biometric-id » ne s'applique pas car ses conditions ne sont pas réunies

    Scénario: Une simple photo de membre, sans analyse du visage, ne crée pas de banque biométrique
      Étant donné le dossier « qc-gymnase-acces-facial »
      Et que la réponse à « data.kinds » est « contact, pictures-voice »
      Et que la réponse à « bio.uses » est « none »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-lccjti.s45.database-60-days » ne s'applique pas car ses conditions ne sont pas réunies
      Et « ca-qc-lccjti.s44.biometric-id » ne s'applique pas car ses conditions ne sont pas réunies

    Scénario: Sans savoir si des gabarits sont conservés, la divulgation de la banque reste possible
      Étant donné le dossier « qc-gymnase-acces-facial »
      Et que la réponse à « bio.uses » est « verify-one, keeps-templates? »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-lccjti.s44.biometric-id » s'applique
      Et « ca-qc-lccjti.s45.database-60-days » peut s'appliquer, et « bio.uses » trancherait

  Règle: Entreprises fédérales - l'assujettissement est contesté et n'est pas tranché

    Plan du scénario: Pour une entreprise fédérale (<secteur>), les articles 44 et 45 restent possibles
      Étant donné le dossier « qc-gymnase-acces-facial »
      Et que la réponse à « org.sector » est « <secteur> »
      Et que la réponse à « bio.uses » est « verify-one, keeps-templates »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-lccjti.s44.biometric-id » peut s'appliquer
      Et « ca-qc-lccjti.s45.database-60-days » peut s'appliquer

      Exemples:
        | secteur         |
        | bank            |
        | telecom         |
        | airline-airport |

    Plan du scénario: La caisse sous la surveillance de l'AMF est une entreprise du Québec (<secteur>, <surveillance>)
      Étant donné le dossier « qc-gymnase-acces-facial »
      Et que la réponse à « org.sector » est « <secteur> »
      Et que la réponse à « org.finance_supervision » est « <surveillance> »
      Et que la réponse à « bio.uses » est « verify-one, keeps-templates »
      Quand on l'évalue au 2026-11-24
      Alors le critère « ca-qc.biometric-id » <verdict>
      Et le critère « ca-qc.biometric-database » <verdict>

      Exemples:
        | secteur                      | surveillance | verdict      |
        | bank                         | ca-qc-amf    | est rempli   |
        | bank                         | ca-osfi      | reste ouvert |
        | bank, telecom                | ca-qc-amf    | reste ouvert |
        | bank, broadcaster            | ca-qc-amf    | reste ouvert |
        | bank, airline-airport        | ca-qc-amf    | reste ouvert |
        | bank, cross-border-transport | ca-qc-amf    | reste ouvert |

  Règle: Entrée en vigueur - 22 septembre 2022

    Plan du scénario: La veille, la divulgation exigée par <obligation> est encore à venir ; le jour même, elle est en vigueur
      Étant donné le dossier « qc-gymnase-acces-facial »
      Et que la réponse à « bio.uses » est « verify-one, keeps-templates »
      Quand on l'évalue au 2022-09-21
      Alors « <obligation> » s'applique et entrera en application le 2022-09-22
      Quand on l'évalue au 2022-09-22
      Alors « <obligation> » s'applique et est en vigueur depuis le 2022-09-22

      Exemples:
        | obligation                        |
        | ca-qc-lccjti.s44.biometric-id     |
        | ca-qc-lccjti.s45.database-60-days |

  Règle: LCCJTI, articles 44 et 45 - l'entreprise établie au Québec, ou les personnes qui s'y trouvent

    Plan du scénario: L'établissement au Québec suffit, la présence des personnes aussi (<établissement>, <personnes>)
      Étant donné le dossier « qc-gymnase-acces-facial »
      Et que la réponse à « bio.uses » est « verify-one, keeps-templates »
      Et que la réponse à « org.established_in » est « <établissement> »
      Et que la réponse à « people.locations » est « <personnes> »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-lccjti.s44.biometric-id » <verdict>
      Et « ca-qc-lccjti.s45.database-60-days » <verdict>

      Exemples:
        | établissement | personnes | verdict                                                  |
        | CA-QC         | CA-QC     | s'applique                                               |
        | CA-QC         | CA-ON     | s'applique                                               |
        | CA-ON         | CA-QC     | s'applique                                               |
        | CA-ON         | CA-ON     | ne s'applique pas car ses conditions ne sont pas réunies |

  Règle: LCCJTI, article 44 - « nul ne peut exiger » : qui emploie le procédé, et qui décide de son emploi

    Plan du scénario: Se servir du procédé suffit, en décider suffit aussi (<activité>, <décision>)
      Étant donné le dossier « qc-gymnase-acces-facial »
      Et que la réponse à « org.sector » est « security-investigation »
      Et que la réponse à « data.sources » est « person, clients »
      Et que la réponse à « role.deeds » est « <activité> »
      Et que la réponse à « role.data » est « <décision> »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-lccjti.s44.biometric-id » <verdict>

      Exemples: l'agence qui contrôle elle-même les visages à la porte d'un client les exige des personnes, fût-ce pour autrui
        | activité                | décision    | verdict    |
        | uses-it                 | for-clients | s'applique |
        | relies-on-others-result | for-clients | s'applique |

      Exemples: l'entreprise qui offre le procédé à d'autres et décide elle-même de l'usage des mesures saisies
        | activité           | décision               | verdict    |
        | built-it, sells-it | we-decide              | s'applique |
        | built-it, sells-it | for-clients, jointly   | s'applique |

      Exemples: l'entreprise qui ne fait que fournir le procédé et suit les instructions de son client
        | activité           | décision    | verdict                                                  |
        | built-it, sells-it | for-clients | ne s'applique pas car ses conditions ne sont pas réunies |

  Règle: LCCJTI, article 44 - sans consentement exprès, on arrête

    Plan du scénario: L'assise déclarée pour la vérification du visage des membres (<assise>) : palier <palier>
      Étant donné le dossier « qc-gymnase-acces-facial »
      Et que la réponse à « data.grounds » est « <assise> »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-lccjti.s44.biometric-id » figure au palier « <palier> »

      Exemples: le consentement, ou la loi qui impose la vérification
        | assise                      | palier |
        | explicit-yes                | do-now |
        | they-agreed                 | do-now |
        | law-requires-it             | do-now |
        | own-interest, explicit-yes  | do-now |

      Exemples: ni l'un ni l'autre ; la lutte contre le vol ne dispense pas du consentement (décision Metro, en appel)
        | assise                       | palier |
        | own-interest                 | stop   |
        | contract-needs-it            | stop   |
        | crime-emergency-safeguarding | stop   |
        | none                         | stop   |

    Scénario: À qui dit ne toucher à aucun renseignement sur des personnes, on ne demande pas d'assise : rien n'établit que le consentement manque
      Étant donné le dossier « qc-gymnase-acces-facial »
      Et que la réponse à « data.about_people » est « no »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-lccjti.s44.biometric-id » s'applique et est en vigueur depuis le 2022-09-22
      Et « ca-qc-lccjti.s44.biometric-id » figure au palier « do-now »

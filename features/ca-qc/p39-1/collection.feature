# language: fr
Fonctionnalité: Loi sur le privé, collecte
  Ce que doit une petite entreprise dont un outil traite des renseignements personnels.

  Règle: Article 8 - information de la personne concernée lors de la collecte

    Plan du scénario: Recueillir auprès de la personne, en lui demandant ou en l'observant, oblige à l'informer (<source>)
      Étant donné le dossier « qc-boulangerie-tri-cv »
      Et que la réponse à « data.sources » est « <source> »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s8.collection-notice » s'applique et est en vigueur depuis le 2023-09-22

      Exemples:
        | source           |
        | person         |
        | observed       |
        | person, bought |

    Plan du scénario: Les renseignements recueillis auprès de tiers seulement (<source>) ne relèvent pas de l'article 8
      Étant donné le dossier « qc-boulangerie-tri-cv »
      Et que la réponse à « data.sources » est « <source> »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s8.collection-notice » ne s'applique pas car ses conditions ne sont pas réunies

      Exemples:
        | source        |
        | bought        |
        | agency-report |
        | web-scrape    |

    Scénario: Sans connaître la source, l'information à la collecte reste possible
      Étant donné le dossier « qc-boulangerie-tri-cv »
      Et que la réponse à « data.sources » n'est pas connue
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s8.collection-notice » peut s'appliquer, et « data.sources » trancherait


  Règle: Article 8.1 - technologie permettant d'identifier, de localiser ou d'effectuer un profilage

    Scénario: Les témoins publicitaires ne sont pas exclus de l'article 8.1, au contraire de l'article 9.1
      Étant donné le dossier « qc-boutique-clavardage »
      Quand on l'évalue au 2026-11-24
      Alors le critère « ca-qc.profiling-tech » est rempli
      Et « ca-qc-p391.s8-1.profiling-notice » s'applique et est en vigueur depuis le 2023-09-22

    Scénario: Un clavardage sans suivi, sans localisation et sans évaluation de la personne ne relève pas de l'article 8.1
      Étant donné le dossier « qc-boutique-clavardage »
      Et que la réponse à « online.device_storage » est « strictly-needed »
      Quand on l'évalue au 2026-11-24
      Alors le critère « ca-qc.profiling-tech » n'est pas rempli
      Et « ca-qc-p391.s8-1.profiling-notice » ne s'applique pas car ses conditions ne sont pas réunies

    Plan du scénario: Identifier, localiser ou profiler la personne auprès de qui l'on recueille suffit (<question> : <réponse>)
      Étant donné le dossier « qc-boutique-clavardage »
      Et que la réponse à « online.device_storage » est « strictly-needed »
      Et que la réponse à « <question> » est « <réponse> »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s8-1.profiling-notice » s'applique

      Exemples:
        | question      | réponse             |
        | data.kinds    | contact, location   |
        | data.kinds    | contact, browsing   |
        | data.kinds    | contact, biometric  |
        | output.kinds  | score-of-person     |
        | output.infers | interests-behaviour |
        | output.infers | money-situation     |
        | output.infers | health              |

    Scénario: Évaluer le rendement probable de candidats d'après ce qu'ils ont fourni est un profilage
      Étant donné le dossier « qc-boulangerie-tri-cv »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s8-1.profiling-notice » s'applique

    Scénario: Profiler d'après des renseignements achetés à un tiers n'est pas recueillir auprès de la personne
      Étant donné le dossier « qc-boulangerie-tri-cv »
      Et que la réponse à « data.sources » est « bought »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s8-1.profiling-notice » ne s'applique pas car ses conditions ne sont pas réunies

    Scénario: Sans savoir ce que le site dépose sur l'appareil, l'article 8.1 reste possible
      Étant donné le dossier « qc-boutique-clavardage »
      Et que la réponse à « online.device_storage » n'est pas connue
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s8-1.profiling-notice » peut s'appliquer, et « online.device_storage » trancherait


  Règle: Articles 4 et 5 - intérêt sérieux et légitime, fins déterminées, seuls renseignements nécessaires

    Scénario: Qui recueille des renseignements personnels détermine les fins d'abord et ne recueille que le nécessaire
      Étant donné le dossier « qc-tuteur-en-ligne »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s4-5.necessity » s'applique et est en vigueur depuis le 1994-01-01

    Plan du scénario: Le consentement ne remplace pas la nécessité (<fondement>)
      Étant donné le dossier « qc-tuteur-en-ligne »
      Et que la réponse à « data.grounds » est « <fondement> »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s4-5.necessity » s'applique

      Exemples:
        | fondement    |
        | they-agreed  |
        | explicit-yes |

    Scénario: L'outil qui ne touche aucun renseignement personnel n'a rien à justifier
      Étant donné le dossier « qc-tuteur-en-ligne »
      Et que la réponse à « data.about_people » est « no »
      Quand on l'évalue au 2026-11-24
      Alors ces obligations ne s'appliquent pas :
        | ca-qc-p391.s4-5.necessity            |
        | ca-qc-p391.s4-1.minors               |
        | ca-qc-p391.s6-7.source               |
        | ca-qc-p391.s8-2.confidentiality-policy |
        | ca-qc-p391.s9.no-refusal             |
        | ca-qc-p391.s9-1.default-privacy      |
        | ca-qc-p391.s10.security              |
        | ca-qc-p391.s11.accuracy-keep-1y      |
        | ca-qc-p391.s20.need-to-know          |
        | ca-qc-p391.s21.research              |
        | ca-qc-p391.s22.prospecting           |
        | ca-qc-p391.s23.destroy-or-anonymize  |
        | ca-qc-p391.s27-3.portability         |
        | ca-qc-p391.s28.rectify               |
        | ca-qc-p391.s81-1.no-reprisal         |
        | ca-qc-p391.s81-3.answer-cai          |

    Scénario: Sans savoir si l'outil touche des renseignements personnels, la nécessité reste à établir
      Étant donné le dossier « qc-tuteur-en-ligne »
      Et que la réponse à « data.about_people » n'est pas connue
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s4-5.necessity » peut s'appliquer, et « data.about_people » trancherait
      Et « ca-qc-p391.s10.security » peut s'appliquer, et « data.about_people » trancherait
      Et « ca-qc-p391.s20.need-to-know » peut s'appliquer, et « data.about_people » trancherait
      Et « ca-qc-p391.s23.destroy-or-anonymize » peut s'appliquer, et « data.about_people » trancherait
      Et « ca-qc-p391.s28.rectify » peut s'appliquer, et « data.about_people » trancherait
      Et « ca-qc-p391.s81-1.no-reprisal » peut s'appliquer, et « data.about_people » trancherait
      Et « ca-qc-p391.s81-3.answer-cai » peut s'appliquer, et « data.about_people » trancherait


  Règle: Article 4.1 - mineur de moins de 14 ans

    Plan du scénario: La règle protège avant 14 ans et non à partir de 14 ans (<âges>)
      Étant donné le dossier « qc-tuteur-en-ligne »
      Et que la réponse à « children.ages » est « <âges> »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s4-1.minors » <verdict>

      Exemples:
        | âges                       | verdict                                                  |
        | under-13                   | s'applique et est en vigueur depuis le 2023-09-22        |
        | age-13                     | s'applique et est en vigueur depuis le 2023-09-22        |
        | age-13, age-16-17          | s'applique                                               |
        | age-14                     | ne s'applique pas car ses conditions ne sont pas réunies |
        | age-14, age-15, age-16-17  | ne s'applique pas car ses conditions ne sont pas réunies |
        | none                       | ne s'applique pas car ses conditions ne sont pas réunies |

    Plan du scénario: Encore faut-il recueillir auprès du mineur lui-même (<contact>)
      Étant donné le dossier « qc-tuteur-en-ligne »
      Et que la réponse à « children.attract » est « <contact> »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s4-1.minors » <verdict>

      Exemples:
        | contact                                    | verdict                                                  |
        | made-for-children                          | s'applique                                               |
        | we-know-who                                | s'applique                                               |
        | likely-reached                             | s'applique                                               |
        | age-check                                  | s'applique                                               |
        | made-for-children, through-parents-or-school | s'applique                                             |
        | through-parents-or-school                  | ne s'applique pas car ses conditions ne sont pas réunies |

    Plan du scénario: Ce que seuls des tiers ont fourni n'est pas recueilli auprès du mineur (<source>)
      Étant donné le dossier « qc-tuteur-en-ligne »
      Et que la réponse à « data.sources » est « <source> »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s4-1.minors » <verdict>

      Exemples:
        | source   | verdict                                                  |
        | person   | s'applique                                               |
        | observed | s'applique                                               |
        | partners | ne s'applique pas car ses conditions ne sont pas réunies |

    Plan du scénario: Une réponse qui manque (<question>) laisse la règle possible (Article 4.1)
      Étant donné le dossier « qc-tuteur-en-ligne »
      Et que la réponse à « <question> » n'est pas connue
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s4-1.minors » peut s'appliquer, et « <question> » trancherait

      Exemples:
        | question         |
        | children.ages    |
        | children.attract |
        | data.sources     |


  Règle: Articles 6 et 7 - collecte auprès de tiers et source

    Plan du scénario: Toute source autre que la personne demande un motif, même publique ou en ligne (<source>)
      Étant donné le dossier « qc-tuteur-en-ligne »
      Et que la réponse à « data.sources » est « <source> »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s6-7.source » s'applique et est en vigueur depuis le 1994-01-01

      Exemples:
        | source            |
        | partners          |
        | bought            |
        | agency-report     |
        | public-records    |
        | web-scrape        |
        | social-media      |
        | received-from-eea |
        | received-from-uk  |
        | clients           |
        | person, bought    |

    Plan du scénario: Recueillir seulement auprès de la personne ne pose pas la question (<source>)
      Étant donné le dossier « qc-tuteur-en-ligne »
      Et que la réponse à « data.sources » est « <source> »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s6-7.source » ne s'applique pas car ses conditions ne sont pas réunies

      Exemples:
        | source           |
        | person           |
        | observed         |
        | person, observed |

    Scénario: Ce que le client confie au prestataire pour le traiter sur ses instructions n'est pas recueilli auprès d'un tiers
      Étant donné le dossier « qc-centre-appels-mandataire »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s6-7.source » ne s'applique pas car ses conditions ne sont pas réunies

    Scénario: Le prestataire qui décide aussi des fins recueille auprès d'un tiers
      Étant donné le dossier « qc-centre-appels-mandataire »
      Et que la réponse à « role.data » est « jointly »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s6-7.source » s'applique

    Scénario: Le prestataire qui ramasse lui-même des pages pour son client recueille auprès de tiers
      Étant donné le dossier « qc-centre-appels-mandataire »
      Et que la réponse à « data.sources » est « clients, web-scrape »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s6-7.source » s'applique

    Scénario: Sans connaître les sources, la règle reste possible
      Étant donné le dossier « qc-tuteur-en-ligne »
      Et que la réponse à « data.sources » n'est pas connue
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s6-7.source » peut s'appliquer, et « data.sources » trancherait


  Règle: Article 8.2 - politique de confidentialité de qui recueille par un moyen technologique

    Scénario: L'application et le site sont des moyens technologiques
      Étant donné le dossier « qc-tuteur-en-ligne »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s8-2.confidentiality-policy » s'applique et est en vigueur depuis le 2023-09-22

    Scénario: L'article 3.2 et l'article 8.2 demandent deux publications différentes
      Étant donné le dossier « qc-tuteur-en-ligne »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s3-2.governance-policies » s'applique
      Et « ca-qc-p391.s8-2.confidentiality-policy » s'applique

    Plan du scénario: Le moyen technologique peut être le site, l'échange avec l'outil, l'observation ou la collecte en ligne (<source> ; <en ligne> ; <échange>)
      Étant donné le dossier « qc-tuteur-en-ligne »
      Et que la réponse à « data.sources » est « <source> »
      Et que la réponse à « online.services » est « <en ligne> »
      Et que la réponse à « interaction.direct » est « <échange> »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s8-2.confidentiality-policy » <verdict>

      Exemples:
        | source           | en ligne | échange      | verdict                                                  |
        | person           | website  | no           | s'applique                                               |
        | person           | none     | two-way      | s'applique                                               |
        | person           | none     | one-way      | s'applique                                               |
        | person           | none     | staff-answer | ne s'applique pas car ses conditions ne sont pas réunies |
        | person           | none     | no           | ne s'applique pas car ses conditions ne sont pas réunies |
        | observed         | none     | no           | s'applique                                               |
        | web-scrape       | none     | no           | s'applique                                               |
        | social-media     | none     | no           | s'applique                                               |
        | bought           | website  | two-way      | ne s'applique pas car ses conditions ne sont pas réunies |

    Scénario: Sans savoir si les gens écrivent à l'outil, la politique reste possible
      Étant donné le dossier « qc-tuteur-en-ligne »
      Et que la réponse à « data.sources » est « person »
      Et que la réponse à « online.services » est « none »
      Et que la réponse à « interaction.direct » n'est pas connue
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s8-2.confidentiality-policy » peut s'appliquer, et « interaction.direct » trancherait


  Règle: Article 9 - pas de refus faute de renseignements non nécessaires

    Plan du scénario: La demande de travail d'un travailleur autonome ou par une plateforme est une question ouverte (<groupe>)
      Étant donné le dossier « qc-tuteur-en-ligne »
      Et que la réponse à « people.groups » est « <groupe> »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s9.no-refusal » peut s'appliquer

      Exemples:
        | groupe           |
        | contractors      |
        | platform-workers |

    Plan du scénario: La question tranchée, l'article vise ces travailleurs ou non, mais jamais les seuls anciens employés
      Étant donné le dossier « qc-tuteur-en-ligne »
      Et que la réponse à « people.groups » est « <groupe> »
      Et que la question de droit « ca-qc-p391.contract-work-is-employment » est tranchée par <issue>
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s9.no-refusal » <verdict>

      Exemples:
        | groupe           | issue | verdict                                                 |
        | contractors      | oui   | s'applique                                              |
        | contractors      | non   | ne s'applique pas car ses conditions ne sont pas réunies |
        | platform-workers | oui   | s'applique                                              |
        | platform-workers | non   | ne s'applique pas car ses conditions ne sont pas réunies |
        | former-employees | oui   | ne s'applique pas car ses conditions ne sont pas réunies |

    Plan du scénario: Qui demande un bien, un service ou un emploi est protégé (<personnes>)
      Étant donné le dossier « qc-tuteur-en-ligne »
      Et que la réponse à « people.groups » est « <personnes> »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s9.no-refusal » s'applique et est en vigueur depuis le 1994-01-01

      Exemples:
        | personnes     |
        | customers     |
        | prospects     |
        | service-users |
        | applicants    |
        | employees     |
        | patients      |
        | tenants       |
        | borrowers     |
        | insured       |
        | students      |

    Plan du scénario: Sans demande d'un bien, d'un service ou d'un emploi, la règle ne joue pas (<personnes>)
      Étant donné le dossier « qc-tuteur-en-ligne »
      Et que la réponse à « people.groups » est « <personnes> »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s9.no-refusal » ne s'applique pas car ses conditions ne sont pas réunies

      Exemples:
        | personnes         |
        | public-visitors   |
        | former-employees  |
        | business-contacts |

    Scénario: Sans savoir de qui il s'agit, la règle reste possible
      Étant donné le dossier « qc-tuteur-en-ligne »
      Et que la réponse à « people.groups » n'est pas connue
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s9.no-refusal » peut s'appliquer, et « people.groups » trancherait


  Règle: Article 9.1 - plus haut niveau de confidentialité par défaut

    Plan du scénario: Un produit offert au public et doté de paramètres de confidentialité est visé (<produit>, <clientèle>)
      Étant donné le dossier « qc-tuteur-en-ligne »
      Et que la réponse à « product.features » est « <produit> »
      Et que la réponse à « market.customers » est « <clientèle> »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s9-1.default-privacy » s'applique et est en vigueur depuis le 2023-09-22

      Exemples:
        | produit                             | clientèle           |
        | privacy-settings, open-to-public    | businesses          |
        | privacy-settings, paid-subscription | businesses          |
        | privacy-settings                    | consumers-remote    |
        | privacy-settings                    | consumers-in-person |

    Plan du scénario: Sans paramètres de confidentialité, ou sans offre au public, la règle ne joue pas (<produit>, <clientèle>)
      Étant donné le dossier « qc-tuteur-en-ligne »
      Et que la réponse à « product.features » est « <produit> »
      Et que la réponse à « market.customers » est « <clientèle> »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s9-1.default-privacy » ne s'applique pas car ses conditions ne sont pas réunies

      Exemples:
        | produit                         | clientèle        |
        | open-to-public                  | consumers-remote |
        | privacy-settings                | businesses       |
        | privacy-settings, business-only | consumers-remote |

    Scénario: Les témoins de connexion relèvent de l'article 8.1 et non de l'article 9.1
      Étant donné le dossier « qc-boutique-clavardage »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s8-1.profiling-notice » s'applique
      Et « ca-qc-p391.s9-1.default-privacy » ne s'applique pas car ses conditions ne sont pas réunies

    Scénario: Le logiciel libre publié par une entreprise peut avoir des paramètres de confidentialité ; la question se pose
      Étant donné le dossier « qc-tuteur-en-ligne »
      Et que la réponse à « role.deeds » est « built-it, released-open-source »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s9-1.default-privacy » s'applique

    Scénario: Sans savoir comment le produit est fait, la règle reste possible
      Étant donné le dossier « qc-tuteur-en-ligne »
      Et que la réponse à « product.features » n'est pas connue
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s9-1.default-privacy » peut s'appliquer, et « product.features » trancherait

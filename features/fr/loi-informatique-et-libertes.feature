# language: fr
Fonctionnalité: Loi n° 78-17 du 6 janvier 1978 (Informatique et Libertés)
  Trois règles s'ajoutent au RGPD : expliquer les décisions automatisées, recueillir un consentement conjoint avant 15 ans,
  demander le consentement pour les traceurs.

  Règle: Article 47 - décision automatisée

    Plan du scénario: Le prêteur explique ses règles depuis 2018 (<jour>)
      Étant donné le dossier « fr-credit-en-ligne »
      Quand on l'évalue au <jour>
      Alors « fr-lil.art47.automated-decision » s'applique et <état> le 2018-05-25

      Exemples:
        | jour       | état                   |
        | 2018-05-24 | entrera en application |
        | 2018-05-25 | est en vigueur depuis  |
        | 2026-11-24 | est en vigueur depuis  |

    Plan du scénario: La règle assortit les exceptions du contrat et du consentement explicite, non les autres (<fondement>)
      Étant donné le dossier « fr-credit-en-ligne »
      Et que la réponse à « data.grounds » est « <fondement> »
      Quand on l'évalue au 2026-11-24
      Alors « fr-lil.art47.automated-decision » <verdict>

      Exemples:
        | fondement         | verdict                                                  |
        | contract-needs-it | s'applique                                               |
        | explicit-yes      | s'applique                                               |
        | law-requires-it   | ne s'applique pas car ses conditions ne sont pas réunies |
        | own-interest      | ne s'applique pas car ses conditions ne sont pas réunies |

    Plan du scénario: Une personne qui décide vraiment fait sortir du champ (<décision>)
      Étant donné le dossier « fr-credit-en-ligne »
      Et que la réponse à « decision.automation » est « <décision> »
      Et que la réponse à « decision.reviewer » est « understands, looks-at-more, can-change, before-effect »
      Quand on l'évalue au 2026-11-24
      Alors « fr-lil.art47.automated-decision » <verdict>

      Exemples:
        | décision       | verdict                                                  |
        | machine-alone  | s'applique                                               |
        | person-reviews | ne s'applique pas car ses conditions ne sont pas réunies |

    Plan du scénario: La France doit être en jeu (<établissement> ; <personnes>)
      Étant donné le dossier « fr-credit-en-ligne »
      Et que la réponse à « org.established_in » est « <établissement> »
      Et que la réponse à « people.locations » est « <personnes> »
      Quand on l'évalue au 2026-11-24
      Alors « fr-lil.art47.automated-decision » <verdict>

      Exemples:
        | établissement | personnes | verdict                                                  |
        | FR            | BE        | s'applique                                               |
        | BE            | FR        | s'applique                                               |
        | BE            | BE        | ne s'applique pas car ses conditions ne sont pas réunies |

    Scénario: Sans savoir qui prend la décision, la question reste ouverte
      Étant donné le dossier « fr-credit-en-ligne »
      Et que la réponse à « decision.automation » n'est pas connue
      Quand on l'évalue au 2026-11-24
      Alors « fr-lil.art47.automated-decision » peut s'appliquer, et « decision.automation » trancherait

    Scénario: Sans le fondement, la question reste ouverte
      Étant donné le dossier « fr-credit-en-ligne »
      Et que la réponse à « data.grounds » n'est pas connue
      Quand on l'évalue au 2026-11-24
      Alors « fr-lil.art47.automated-decision » peut s'appliquer, et « data.grounds » trancherait

  Règle: Article 45 - consentement conjoint avant 15 ans

    Plan du scénario: L'appli de lecture recueille le consentement conjoint depuis 2018 (<jour>)
      Étant donné le dossier « fr-appli-lecture »
      Quand on l'évalue au <jour>
      Alors « fr-lil.art45.age-15 » s'applique et <état> le 2018-05-25

      Exemples:
        | jour       | état                   |
        | 2018-05-24 | entrera en application |
        | 2018-05-25 | est en vigueur depuis  |
        | 2026-11-24 | est en vigueur depuis  |

    Plan du scénario: Piège - l'âge est de 15 ans, ni 13 ni 16 (<âges>)
      Étant donné le dossier « fr-appli-lecture »
      Et que la réponse à « children.ages » est « <âges> »
      Quand on l'évalue au 2026-11-24
      Alors « fr-lil.art45.age-15 » <verdict>
      Et le critère « fr.iss-to-under-15 » <critère>

      Exemples:
        | âges                | verdict                                                  | critère          |
        | under-13            | s'applique                                               | est rempli       |
        | age-13              | s'applique                                               | est rempli       |
        | age-14              | s'applique                                               | est rempli       |
        | age-15              | ne s'applique pas car ses conditions ne sont pas réunies | n'est pas rempli |
        | age-15, age-16-17   | ne s'applique pas car ses conditions ne sont pas réunies | n'est pas rempli |
        | age-14?             | peut s'appliquer                                         | reste ouvert     |

    Plan du scénario: Seul l'usage fondé sur le consentement est visé (<fondement>)
      Étant donné le dossier « fr-appli-lecture »
      Et que la réponse à « data.grounds » est « <fondement> »
      Quand on l'évalue au 2026-11-24
      Alors « fr-lil.art45.age-15 » <verdict>

      Exemples:
        | fondement         | verdict                                                  |
        | they-agreed       | s'applique                                               |
        | explicit-yes      | s'applique                                               |
        | contract-needs-it | ne s'applique pas car ses conditions ne sont pas réunies |

    Plan du scénario: Il faut un service en ligne ouvert aux enfants (<services> ; <accès>)
      Étant donné le dossier « fr-appli-lecture »
      Et que la réponse à « online.services » est « <services> »
      Et que la réponse à « children.attract » est « <accès> »
      Quand on l'évalue au 2026-11-24
      Alors le critère « fr.iss-to-under-15 » <critère>

      Exemples:
        | services | accès                     | critère          |
        | app      | made-for-children         | est rempli       |
        | app      | we-know-who               | est rempli       |
        | app      | likely-reached            | est rempli       |
        | app      | age-check                 | reste ouvert     |
        | app      | through-parents-or-school | n'est pas rempli |
        | none     | made-for-children         | n'est pas rempli |

    Plan du scénario: La fiabilité du contrôle d'âge, une fois tranchée, décide (<réponse>)
      Étant donné le dossier « fr-appli-lecture »
      Et que la réponse à « children.attract » est « <accès> »
      Et que la question de droit « fr-lil.age-check-still-offered » est tranchée par <réponse>
      Quand on l'évalue au 2026-11-24
      Alors le critère « fr.iss-to-under-15 » <critère>

      Exemples:
        | accès                     | réponse | critère          |
        | age-check                 | oui     | est rempli       |
        | age-check                 | non     | n'est pas rempli |
        | through-parents-or-school | oui     | n'est pas rempli |

    Plan du scénario: La règle suit les mineurs en France, où que soit l'entreprise (<établissement> ; <personnes>)
      Étant donné le dossier « fr-appli-lecture »
      Et que la réponse à « org.established_in » est « <établissement> »
      Et que la réponse à « people.locations » est « <personnes> »
      Quand on l'évalue au 2026-11-24
      Alors « fr-lil.art45.age-15 » <verdict>

      Exemples:
        | établissement | personnes | verdict                                                  |
        | US-CA         | FR        | s'applique                                               |
        | FR            | BE        | ne s'applique pas car ses conditions ne sont pas réunies |

    Scénario: Un service de prévention ou de conseil pour enfants en est dispensé
      Étant donné le dossier « fr-appli-lecture »
      Et que la réponse à « org.sector » est « counselling »
      Quand on l'évalue au 2026-11-24
      Alors « fr-lil.art45.age-15 » ne s'applique pas en raison de l'exception « counselling »

    Scénario: Le sous-traitant qui suit les ordres d'un client n'est pas visé
      Étant donné le dossier « fr-appli-lecture »
      Et que la réponse à « role.data » est « for-clients »
      Et que la réponse à « role.deeds » est « uses-it, built-it, sells-it »
      Quand on l'évalue au 2026-11-24
      Alors « fr-lil.art45.age-15 » ne s'applique pas car ses conditions ne sont pas réunies

  Règle: Article 82 - cookies et autres traceurs

    Plan du scénario: Le prêteur qui piste pour la publicité demande le consentement (<jour>)
      Étant donné le dossier « fr-credit-en-ligne »
      Quand on l'évalue au <jour>
      Alors « fr-lil.art82.cookies » s'applique et <état> le 2019-06-01

      Exemples:
        | jour       | état                   |
        | 2019-05-31 | entrera en application |
        | 2019-06-01 | est en vigueur depuis  |
        | 2026-11-24 | est en vigueur depuis  |

    Plan du scénario: Ce qui est strictement nécessaire est libre, la mesure d'audience est à vérifier (<traceurs>)
      Étant donné le dossier « fr-credit-en-ligne »
      Et que la réponse à « online.device_storage » est « <traceurs> »
      Quand on l'évalue au 2026-11-24
      Alors « fr-lil.art82.cookies » <verdict>

      Exemples:
        | traceurs             | verdict                                                  |
        | strictly-needed      | ne s'applique pas car ses conditions ne sont pas réunies |
        | none                 | ne s'applique pas car ses conditions ne sont pas réunies |
        | own-statistics       | s'applique                                               |
        | looks-preferences    | s'applique                                               |
        | advertising-tracking | s'applique                                               |
        | outside-tags         | s'applique                                               |

    Plan du scénario: Il suffit d'être établi en France ou d'en viser le public (<établissement> ; <marché>)
      Étant donné le dossier « fr-credit-en-ligne »
      Et que la réponse à « org.established_in » est « <établissement> »
      Et que la réponse à « market.places » est « <marché> »
      Quand on l'évalue au 2026-11-24
      Alors « fr-lil.art82.cookies » <verdict>

      Exemples:
        | établissement | marché | verdict                                                  |
        | FR            | BE     | s'applique                                               |
        | BE            | FR     | s'applique                                               |
        | BE            | BE     | ne s'applique pas car ses conditions ne sont pas réunies |

    Scénario: Sans savoir ce que le site dépose, la question reste ouverte
      Étant donné le dossier « fr-credit-en-ligne »
      Et que la réponse à « online.device_storage » n'est pas connue
      Quand on l'évalue au 2026-11-24
      Alors « fr-lil.art82.cookies » peut s'appliquer, et « online.device_storage » trancherait

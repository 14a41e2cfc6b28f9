# language: fr
Fonctionnalité: Règlement sur l'anonymisation des renseignements personnels (RLRQ, c. A-2.1, r. 0.1)
  Qui garde des renseignements anonymisés au lieu de les détruire suit le règlement : fins établies d'abord, personne compétente,
  analyses du risque de réidentification, évaluation périodique, registre.

  Règle: Articles 3 à 8 - le processus d'anonymisation

    Scénario: L'entreprise qui anonymise au lieu de détruire suit le processus du règlement
      Étant donné le dossier « qc-tuteur-en-ligne »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-anon.process » s'applique et est en vigueur depuis le 2024-05-30
      Et « ca-qc-anon.register » s'applique et est en vigueur depuis le 2025-01-01

    Plan du scénario: Dépersonnaliser n'est pas anonymiser, et recevoir des données anonymes n'est pas anonymiser au lieu de détruire (<forme>)
      Étant donné le dossier « qc-tuteur-en-ligne »
      Et que la réponse à « data.form » est « <forme> »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-anon.process » ne s'applique pas car ses conditions ne sont pas réunies
      Et « ca-qc-anon.register » ne s'applique pas car ses conditions ne sont pas réunies

      Exemples:
        | forme               |
        | identifiable        |
        | coded               |
        | anonymised-by-us    |
        | anonymised-received |

    Scénario: Des coordonnées professionnelles ne relèvent pas de l'article 23 ni du règlement
      Étant donné le dossier « qc-tuteur-en-ligne »
      Et que la réponse à « data.about_people » est « work-contacts-only »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-anon.process » ne s'applique pas car ses conditions ne sont pas réunies
      Et « ca-qc-anon.register » ne s'applique pas car ses conditions ne sont pas réunies

    Scénario: L'entreprise ontarienne sans lien avec le Québec n'est pas visée
      Étant donné le dossier « qc-tuteur-en-ligne »
      Et que la réponse à « org.established_in » est « CA-ON »
      Et que la réponse à « people.locations » est « CA-ON »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-anon.process » ne s'applique pas car ses conditions ne sont pas réunies
      Et « ca-qc-anon.register » ne s'applique pas car ses conditions ne sont pas réunies

    Scénario: Sans savoir sous quelle forme les données sont gardées, le règlement reste possible
      Étant donné le dossier « qc-tuteur-en-ligne »
      Et que la réponse à « data.form » n'est pas connue
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-anon.process » peut s'appliquer, et « data.form » trancherait
      Et « ca-qc-anon.register » peut s'appliquer, et « data.form » trancherait

  Règle: Articles 1 et 3 de la Loi sur le privé - matériel journalistique et renseignements de santé

    Scénario: Le matériel journalistique échappe à la Loi, donc au règlement
      Étant donné le dossier « qc-tuteur-en-ligne »
      Et que la réponse à « use.special_context » est « journalism »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-anon.process » ne s'applique pas en raison de l'exception « journalism »
      Et « ca-qc-anon.register » ne s'applique pas en raison de l'exception « journalism »

    Plan du scénario: Pour des renseignements de santé, le partage des lois n'est pas tranché (<rôle>)
      Étant donné le dossier « qc-tuteur-en-ligne »
      Et que la réponse à « health.activity » est « <rôle> »
      Et que la réponse à « data.kinds » est « contact, health »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-anon.process » peut s'appliquer
      Et « ca-qc-anon.register » peut s'appliquer

      Exemples:
        | rôle               |
        | treats-patients    |
        | for-care-providers |
        | hosts-records      |

    Scénario: Si la loi sur les renseignements de santé devait seule les régir, le règlement céderait
      Étant donné le dossier « qc-tuteur-en-ligne »
      Et que la réponse à « health.activity » est « hosts-records »
      Et que la réponse à « data.kinds » est « contact, health »
      Et que la question de droit « ca-qc-p391.health-act-instead » est tranchée par oui
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-anon.process » ne s'applique pas en raison de l'exception « health-information-act »
      Et « ca-qc-anon.register » ne s'applique pas en raison de l'exception « health-information-act »

    Plan du scénario: Même tranchée par oui, la réserve exige un rôle dans les soins et des renseignements de santé (<rôle>, <renseignements>)
      Étant donné le dossier « qc-tuteur-en-ligne »
      Et que la réponse à « health.activity » est « <rôle> »
      Et que la réponse à « data.kinds » est « <renseignements> »
      Et que la question de droit « ca-qc-p391.health-act-instead » est tranchée par oui
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-anon.process » s'applique
      Et « ca-qc-anon.register » s'applique

      Exemples:
        | rôle          | renseignements  |
        | none          | contact, health |
        | hosts-records | contact         |

  Règle: Entrée en vigueur - le 30 mai 2024, et le 1er janvier 2025 pour le registre

    Plan du scénario: Le règlement est entré en vigueur en deux temps (<obligation> au <jour>)
      Étant donné le dossier « qc-tuteur-en-ligne »
      Quand on l'évalue au <jour>
      Alors « <obligation> » <verdict>

      Exemples:
        | obligation           | jour       | verdict                                            |
        | ca-qc-anon.process   | 2024-05-29 | s'applique et entrera en application le 2024-05-30 |
        | ca-qc-anon.process   | 2024-05-30 | s'applique et est en vigueur depuis le 2024-05-30  |
        | ca-qc-anon.register  | 2024-05-30 | s'applique et entrera en application le 2025-01-01 |
        | ca-qc-anon.register  | 2024-12-31 | s'applique et entrera en application le 2025-01-01 |
        | ca-qc-anon.register  | 2025-01-01 | s'applique et est en vigueur depuis le 2025-01-01  |

# language: fr
Fonctionnalité: Loi sur le privé, responsabilité, évaluation des projets et incidents
  Ce que doit une petite entreprise dont un outil traite des renseignements personnels.

  Règle: Article 3.3 - les projets entrepris avant le 22 septembre 2023, lecture non confirmée

    Plan du scénario: Si ces projets devaient rester en dehors, la date du début déciderait (<début>)
      Étant donné le dossier « qc-boulangerie-tri-cv »
      Et que la réponse à « use.stage » est « live »
      Et que la réponse à « use.started » est « <début> »
      Et que la question de droit « ca-qc-p391.older-projects-left-alone » est tranchée par oui
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s3-3.pia-project » <verdict>

      Exemples:
        | début      | verdict                                                         |
        | 2023-09-21 | ne s'applique pas en raison de l'exception « older-project »    |
        | 2023-09-22 | s'applique                                                      |


  Règle: Article 3.3 - évaluation des facteurs relatifs à la vie privée de tout projet

    Scénario: Acheter un outil d'IA en ligne, c'est acquérir un système
      Étant donné le dossier « qc-boulangerie-tri-cv »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s3-3.pia-project » s'applique et est en vigueur depuis le 2023-09-22

    Plan du scénario: L'évaluation est due dès le projet, sans attendre de date de mise en service (<étape>)
      Étant donné le dossier « qc-boulangerie-tri-cv »
      Et que la réponse à « use.stage » est « <étape> »
      Et que la réponse à « use.started » n'est pas connue
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s3-3.pia-project » s'applique et est en vigueur depuis le 2023-09-22

      Exemples:
        | étape    |
        | planned  |
        | lab-test |

    Scénario: Développer soi-même un système touchant des renseignements personnels exige aussi l'évaluation
      Étant donné le dossier « qc-preteur-decision-auto »
      Et que la réponse à « role.deeds » est « built-it, uses-it »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s3-3.pia-project » s'applique

    Scénario: Commander seulement une œuvre finie n'est pas un projet d'acquisition de système
      Étant donné le dossier « qc-boulangerie-tri-cv »
      Et que la réponse à « role.deeds » est « orders-finished-work »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s3-3.pia-project » ne s'applique pas car ses conditions ne sont pas réunies

    Plan du scénario: Seul un projet d'acquérir, de développer ou de refondre un système est visé (<ce qui est fait>)
      Étant donné le dossier « qc-preteur-decision-auto »
      Et que la réponse à « role.deeds » est « <ce qui est fait> »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s3-3.pia-project » <verdict>

      Exemples:
        | ce qui est fait                  | verdict                                                  |
        | relies-on-others-result          | ne s'applique pas car ses conditions ne sont pas réunies |
        | relies-on-others-result, uses-it | s'applique                                               |
        | resells-unchanged                | ne s'applique pas car ses conditions ne sont pas réunies |
        | brings-in-foreign-brand          | ne s'applique pas car ses conditions ne sont pas réunies |
        | resells-unchanged, fine-tuned-it | s'applique                                               |
        | own-name-on-it                   | s'applique                                               |

    Scénario: L'usage abandonné n'est plus un projet
      Étant donné le dossier « qc-boulangerie-tri-cv »
      Et que la réponse à « use.stage » est « stopped »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s3-3.pia-project » ne s'applique pas car ses conditions ne sont pas réunies

    Plan du scénario: L'usage commencé le <début>, le 22 septembre 2023 ou après, n'échappe pas à l'évaluation
      Étant donné le dossier « qc-boulangerie-tri-cv »
      Et que la réponse à « use.started » est « <début> »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s3-3.pia-project » s'applique

      Exemples:
        | début      |
        | 2023-09-22 |
        | 2024-01    |

    Plan du scénario: Pour l'usage commencé avant le 22 septembre 2023 (<début>, <étape>), l'exemption n'est pas assurée et l'obligation reste possible
      Étant donné le dossier « qc-boulangerie-tri-cv »
      Et que la réponse à « use.started » est « <début> »
      Et que la réponse à « use.stage » est « <étape> »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s3-3.pia-project » peut s'appliquer

      Exemples:
        | début      | étape            |
        | 2023-09-21 | live             |
        | 2023-09-21 | trying           |
        | 2023-09-21 | tested-on-people |
        | 2022-01    | now-and-then     |

    Plan du scénario: Quand le début est inconnu ou tombe en septembre 2023 (<début>), la date trancherait
      Étant donné le dossier « qc-boulangerie-tri-cv »
      Et que la réponse à « use.started » est « <début> »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s3-3.pia-project » peut s'appliquer, et « use.started » trancherait

      Exemples:
        | début   |
        | unknown |
        | 2023-09 |

    Scénario: Sans savoir où en est le projet, on ne peut écarter l'évaluation
      Étant donné le dossier « qc-boulangerie-tri-cv »
      Et que la réponse à « use.stage » n'est pas connue
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s3-3.pia-project » peut s'appliquer, et « use.stage » trancherait


  Règle: Articles 3.3 et 17 - deux évaluations différentes

    Scénario: Hébergé en Ontario, l'outil demande les deux évaluations
      Étant donné le dossier « qc-boulangerie-tri-cv »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s3-3.pia-project » s'applique
      Et « ca-qc-p391.s17.transfer-pia » s'applique

    Scénario: Entièrement hébergé au Québec, l'outil demande l'évaluation du projet et non celle de la communication hors Québec
      Étant donné le dossier « qc-preteur-decision-auto »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s3-3.pia-project » s'applique
      Et « ca-qc-p391.s17.transfer-pia » ne s'applique pas car ses conditions ne sont pas réunies
      Et « ca-qc-p391.s17.transfer-agreement » ne s'applique pas car ses conditions ne sont pas réunies

    Scénario: Des coordonnées professionnelles hébergées en Ontario demandent l'évaluation du projet et non celle de l'article 17, qui est de la section III
      Étant donné le dossier « qc-grossiste-contacts »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s3-3.pia-project » s'applique
      Et « ca-qc-p391.s17.transfer-pia » ne s'applique pas car ses conditions ne sont pas réunies

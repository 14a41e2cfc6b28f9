# language: fr
Fonctionnalité: Loi sur le privé, droits des personnes
  Ce que doit une petite entreprise dont un outil traite des renseignements personnels.

  Règle: Articles 27 et 28 - portabilité et rectification

    Plan du scénario: La portabilité vise ce qui a été recueilli auprès de la personne, non ce qui vient de tiers ou a été inféré (<source>)
      Étant donné le dossier « qc-tuteur-en-ligne »
      Et que la réponse à « data.sources » est « <source> »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s27-3.portability » <verdict>

      Exemples:
        | source   | verdict                                                  |
        | person   | s'applique et est en vigueur depuis le 2024-09-22        |
        | observed | s'applique et est en vigueur depuis le 2024-09-22        |
        | bought   | ne s'applique pas car ses conditions ne sont pas réunies |

    Scénario: L'agence qui n'a rien recueilli auprès des personnes doit l'accès et la rectification, non la portabilité
      Étant donné le dossier « qc-agence-dossiers »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s27.access » s'applique
      Et « ca-qc-p391.s28.rectify » s'applique et est en vigueur depuis le 1994-01-01
      Et « ca-qc-p391.s27-3.portability » ne s'applique pas car ses conditions ne sont pas réunies

    Scénario: Sans connaître les sources, la portabilité reste possible
      Étant donné le dossier « qc-tuteur-en-ligne »
      Et que la réponse à « data.sources » n'est pas connue
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s27-3.portability » peut s'appliquer, et « data.sources » trancherait


  Règle: Article 28.1 - cessation de la diffusion et désindexation

    Scénario: Le moteur qui nomme des personnes dans ses réponses au public peut devoir cesser ou désindexer
      Étant donné le dossier « qc-moteur-reponses »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s28-1.deindex » s'applique et est en vigueur depuis le 2023-09-22

    Plan du scénario: Publier, indexer ou répondre au public suffit (<question> : <réponse>)
      Étant donné le dossier « qc-tuteur-en-ligne »
      Et que la réponse à « <question> » est « <réponse> »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s28-1.deindex » s'applique

      Exemples:
        | question           | réponse                     |
        | sharing.recipients | public                      |
        | output.uses        | shown-to-public             |
        | output.uses        | advertising                 |
        | output.uses        | news-checked                |
        | output.uses        | news-unchecked              |
        | output.uses        | election-material           |
        | online.services    | website, search             |
        | online.services    | website, public-information |
        | online.services    | website, people-post        |
        | use.purposes       | web-search                  |

    Plan du scénario: Chercher en ligne pour le personnel, sans répondre au public, n'est pas diffuser (<échange>)
      Étant donné le dossier « qc-moteur-reponses »
      Et que la réponse à « interaction.direct » est « <échange> »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s28-1.deindex » ne s'applique pas car ses conditions ne sont pas réunies

      Exemples:
        | échange      |
        | staff-answer |
        | one-way      |
        | no           |

    Scénario: L'outil qui ne touche aucun renseignement personnel ne diffuse rien sur personne
      Étant donné le dossier « qc-moteur-reponses »
      Et que la réponse à « data.about_people » est « no »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s28-1.deindex » ne s'applique pas car ses conditions ne sont pas réunies

    Scénario: Sans savoir si les gens interrogent eux-mêmes l'outil, l'obligation reste possible
      Étant donné le dossier « qc-moteur-reponses »
      Et que la réponse à « interaction.direct » n'est pas connue
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s28-1.deindex » peut s'appliquer, et « interaction.direct » trancherait


  Règle: Articles 27 et 28 - seules les entreprises visées par la Loi

    Scénario: L'entreprise ontarienne qui n'a que des clients en Ontario ne doit au titre de la Loi ni portabilité, ni rectification, ni désindexation
      Étant donné le dossier « qc-moteur-reponses »
      Et que la réponse à « org.established_in » est « CA-ON »
      Et que la réponse à « people.locations » est « CA-ON »
      Et que la réponse à « data.sources » est « person, web-scrape »
      Quand on l'évalue au 2026-11-24
      Alors ces obligations ne s'appliquent pas :
        | ca-qc-p391.s27-3.portability |
        | ca-qc-p391.s28.rectify       |
        | ca-qc-p391.s28-1.deindex     |
        | ca-qc-p391.s81-1.no-reprisal |
        | ca-qc-p391.s81-3.answer-cai  |

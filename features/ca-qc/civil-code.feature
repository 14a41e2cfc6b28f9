# language: fr
Fonctionnalité: Code civil du Québec, respect de la vie privée (art. 35 et 36)
  Le nom, l'image, la ressemblance ou la voix d'une personne ne servent pas sans son consentement.

  Règle: Article 36, par. 5° - le nom, l'image, la ressemblance ou la voix

    Plan du scénario: Une personne réelle qui n'a pas accepté est visée (<contenu>)
      Étant donné le dossier « qc-boutique-clavardage »
      Et que la réponse à « output.kinds » est « image »
      Et que la réponse à « output.depicts » est « <contenu> »
      Quand on l'évalue au 2026-11-28
      Alors « ca-qc-ccq.art36.name-image-voice » <verdict>

      Exemples:
        | contenu                | verdict                                                  |
        | real-person-not-agreed | s'applique et est en vigueur depuis le 1994-01-01        |
        | real-person-agreed     | ne s'applique pas car ses conditions ne sont pas réunies |
        | invented-performer     | ne s'applique pas car ses conditions ne sont pas réunies |

    Plan du scénario: Il suffit que l'entreprise ou les personnes soient au Québec (<siège> ; <personnes> ; <actes>)
      Étant donné le dossier « qc-boutique-clavardage »
      Et que la réponse à « output.kinds » est « audio »
      Et que la réponse à « output.depicts » est « real-person-not-agreed »
      Et que la réponse à « org.established_in » est « <siège> »
      Et que la réponse à « people.locations » est « <personnes> »
      Et que la réponse à « role.deeds » est « <actes> »
      Quand on l'évalue au 2026-11-28
      Alors « ca-qc-ccq.art36.name-image-voice » <verdict>

      Exemples:
        | siège | personnes | actes                | verdict                                                  |
        | CA-QC | CA-ON     | uses-it              | s'applique                                               |
        | CA-ON | CA-QC     | uses-it              | s'applique                                               |
        | CA-ON | CA-ON     | uses-it              | ne s'applique pas car ses conditions ne sont pas réunies |
        | CA-QC | CA-QC     | built-it, sells-it   | ne s'applique pas car ses conditions ne sont pas réunies |

    Scénario: L'information légitime du public est exclue
      Étant donné le dossier « qc-boutique-clavardage »
      Et que la réponse à « use.purposes » est « images-video-sound »
      Et que la réponse à « output.kinds » est « image »
      Et que la réponse à « output.depicts » est « real-person-not-agreed »
      Et que la réponse à « use.special_context » est « journalism »
      Quand on l'évalue au 2026-11-28
      Alors « ca-qc-ccq.art36.name-image-voice » ne s'applique pas en raison de l'exception « public-information »

    Plan du scénario: Le Code vaut dès son jour (<jour>)
      Étant donné le dossier « qc-boutique-clavardage »
      Et que la réponse à « output.kinds » est « image »
      Et que la réponse à « output.depicts » est « real-person-not-agreed »
      Quand on l'évalue au <jour>
      Alors « ca-qc-ccq.art36.name-image-voice » <verdict>

      Exemples:
        | jour       | verdict                                             |
        | 1993-12-31 | s'applique et entrera en application le 1994-01-01  |
        | 1994-01-01 | s'applique et est en vigueur depuis le 1994-01-01   |

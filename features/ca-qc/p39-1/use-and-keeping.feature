# language: fr
Fonctionnalité: Loi sur le privé, utilisation, décisions et conservation
  Ce que doit une petite entreprise dont un outil traite des renseignements personnels.

  Règle: Article 12 - utilisation à une fin autre que celle de la collecte

    Scénario: Entraîner un modèle avec les dossiers de clients qui n'en ont pas été informés est une nouvelle fin
      Étant donné le dossier « qc-preteur-decision-auto »
      Et que la réponse à « role.deeds » est « uses-it, fine-tuned-it »
      Et que la réponse à « training.level » est « light-tuning »
      Et que la réponse à « training.data » est « own-people-data »
      Et que la réponse à « data.new_use » est « yes »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s12.secondary-use » s'applique et est en vigueur depuis le 2023-09-22

    Scénario: L'entraînement annoncé lors de la collecte n'est pas une nouvelle fin
      Étant donné le dossier « qc-preteur-decision-auto »
      Et que la réponse à « role.deeds » est « uses-it, fine-tuned-it »
      Et que la réponse à « training.level » est « light-tuning »
      Et que la réponse à « training.data » est « own-people-data »
      Et que la réponse à « data.new_use » est « no »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s12.secondary-use » ne s'applique pas car ses conditions ne sont pas réunies

    Scénario: La fin compatible dispense du consentement ; encore faut-il établir l'exception invoquée
      Étant donné le dossier « qc-preteur-decision-auto »
      Et que la réponse à « data.new_use » est « yes »
      Et que la réponse à « data.grounds » est « own-interest »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s12.secondary-use » s'applique

    Scénario: Sans savoir si les personnes ont été informées de la fin, l'obligation reste possible
      Étant donné le dossier « qc-preteur-decision-auto »
      Et que la réponse à « data.new_use » n'est pas connue
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s12.secondary-use » peut s'appliquer, et « data.new_use » trancherait


  Règle: Article 12.1 - décision fondée exclusivement sur un traitement automatisé

    Scénario: Le refus de prêt rendu par la machine seule ouvre les trois obligations
      Étant donné le dossier « qc-preteur-decision-auto »
      Quand on l'évalue au 2026-11-24
      Alors le critère « ca-qc.adm » est rempli
      Et « ca-qc-p391.s12-1.inform » s'applique et est en vigueur depuis le 2023-09-22
      Et « ca-qc-p391.s12-1.explain » s'applique et est en vigueur depuis le 2023-09-22
      Et « ca-qc-p391.s12-1.observations » s'applique et est en vigueur depuis le 2023-09-22

    Plan du scénario: L'article 12.1 ne pose aucun seuil d'effet : même une décision mineure compte (<domaine>)
      Étant donné le dossier « qc-preteur-decision-auto »
      Et que la réponse à « decision.domains » est « <domaine> »
      Quand on l'évalue au 2026-11-24
      Alors le critère « ca-qc.adm » est rempli
      Et ces obligations s'appliquent et sont en vigueur :
        | ca-qc-p391.s12-1.inform       |
        | ca-qc-p391.s12-1.explain      |
        | ca-qc-p391.s12-1.observations |

      Exemples:
        | domaine        |
        | low-stakes     |
        | other-matter   |
        | account-access |
        | price-or-terms |
        | tasks-hours    |
        | job            |

    Plan du scénario: Ni le contrat ni le consentement ne dispensent d'informer, à la différence du droit européen (<fondement>)
      Étant donné le dossier « qc-preteur-decision-auto »
      Et que la réponse à « data.grounds » est « <fondement> »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s12-1.inform » s'applique
      Et « ca-qc-p391.s12-1.observations » s'applique

      Exemples:
        | fondement         |
        | contract-needs-it |
        | explicit-yes      |
        | law-requires-it   |

    Scénario: La révision offerte seulement après une plainte n'empêche pas la décision d'être exclusivement automatisée
      Étant donné le dossier « qc-preteur-decision-auto »
      Et que la réponse à « decision.automation » est « machine-then-appeal »
      Quand on l'évalue au 2026-11-24
      Alors le critère « ca-qc.adm » est rempli
      Et « ca-qc-p391.s12-1.observations » s'applique

    Plan du scénario: Une vraie décision humaine fait sortir de l'article 12.1 (<qui décide>)
      Étant donné le dossier « qc-preteur-decision-auto »
      Et que la réponse à « decision.automation » est « <qui décide> »
      Quand on l'évalue au 2026-11-24
      Alors le critère « ca-qc.adm » n'est pas rempli
      Et « ca-qc-p391.s12-1.inform » ne s'applique pas car ses conditions ne sont pas réunies
      Et « ca-qc-p391.s12-1.explain » ne s'applique pas car ses conditions ne sont pas réunies
      Et « ca-qc-p391.s12-1.observations » ne s'applique pas car ses conditions ne sont pas réunies

      Exemples:
        | qui décide                |
        | person-reviews            |
        | person-decides-with-hints |

    Scénario: La Loi est muette sur la signature machinale ; par prudence, elle est assimilée à une décision automatisée
      Étant donné le dossier « qc-preteur-decision-auto »
      Et que la réponse à « decision.automation » est « person-confirms »
      Et que la réponse à « decision.reviewer » est « none »
      Quand on l'évalue au 2026-11-24
      Alors le critère « ca-qc.adm » est rempli
      Et « ca-qc-p391.s12-1.inform » s'applique

    Scénario: Sans décision sur une personne, l'article 12.1 ne joue pas
      Étant donné le dossier « qc-boutique-clavardage »
      Quand on l'évalue au 2026-11-24
      Alors le critère « ca-qc.adm » n'est pas rempli
      Et « ca-qc-p391.s12-1.inform » ne s'applique pas car ses conditions ne sont pas réunies

    Scénario: Une décision automatisée qui n'emploie aucun renseignement personnel échappe à l'article 12.1
      Étant donné le dossier « qc-preteur-decision-auto »
      Et que la réponse à « data.about_people » est « no »
      Quand on l'évalue au 2026-11-24
      Alors le critère « ca-qc.adm » n'est pas rempli
      Et « ca-qc-p391.s12-1.explain » ne s'applique pas car ses conditions ne sont pas réunies

    Scénario: Le prestataire qui ne fait que suivre les instructions de son client ne rend pas la décision
      Étant donné le dossier « qc-centre-appels-mandataire »
      Quand on l'évalue au 2026-11-24
      Alors le critère « ca-qc.adm » n'est pas rempli
      Et « ca-qc-p391.s12-1.inform » ne s'applique pas car ses conditions ne sont pas réunies
      Et « ca-qc-p391.s12-1.observations » ne s'applique pas car ses conditions ne sont pas réunies

    Scénario: Le fournisseur d'un outil décisionnel qui décide aussi, avec d'autres, de l'usage des renseignements répond de l'article 12.1
      Étant donné le dossier « qc-centre-appels-mandataire »
      Et que la réponse à « role.data » est « jointly »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s12-1.inform » s'applique

    Scénario: Sans savoir qui prend la décision finale, les obligations restent possibles
      Étant donné le dossier « qc-preteur-decision-auto »
      Et que la réponse à « decision.automation » n'est pas connue
      Quand on l'évalue au 2026-11-24
      Alors le critère « ca-qc.adm » reste ouvert
      Et « ca-qc-p391.s12-1.inform » peut s'appliquer, et « decision.automation » trancherait
      Et « ca-qc-p391.s12-1.explain » peut s'appliquer, et « decision.automation » trancherait


  Règle: Articles 10 et 20 - sécurité et accès interne

    Scénario: Toute entreprise qui traite des renseignements personnels les protège et en limite l'accès interne
      Étant donné le dossier « qc-boulangerie-tri-cv »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s10.security » s'applique et est en vigueur depuis le 1994-01-01
      Et « ca-qc-p391.s20.need-to-know » s'applique et est en vigueur depuis le 1994-01-01

    Scénario: Le prestataire protège lui aussi les renseignements de ses clients
      Étant donné le dossier « qc-centre-appels-mandataire »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s10.security » s'applique
      Et « ca-qc-p391.s20.need-to-know » s'applique


  Règle: Article 11 - renseignements exacts pour décider, conservés un an

    Plan du scénario: Toute décision compte, automatisée ou non, importante ou non (<domaine>, <qui décide>)
      Étant donné le dossier « qc-tuteur-en-ligne »
      Et que la réponse à « decision.domains » est « <domaine> »
      Et que la réponse à « decision.automation » est « <qui décide> »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s11.accuracy-keep-1y » s'applique et est en vigueur depuis le 2023-09-22

      Exemples:
        | domaine    | qui décide                |
        | education  | machine-alone             |
        | low-stakes | person-reviews            |
        | job        | person-decides-with-hints |

    Scénario: Sans décision sur une personne, rien n'est à conserver à ce titre
      Étant donné le dossier « qc-tuteur-en-ligne »
      Et que la réponse à « decision.domains » est « none »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s11.accuracy-keep-1y » ne s'applique pas car ses conditions ne sont pas réunies

    Scénario: Sans savoir si l'outil sert à décider, la règle reste possible
      Étant donné le dossier « qc-tuteur-en-ligne »
      Et que la réponse à « decision.domains » n'est pas connue
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s11.accuracy-keep-1y » peut s'appliquer, et « decision.domains » trancherait


  Règle: Article 23 - destruction ou anonymisation

    Scénario: Une fois les fins accomplies, l'entreprise détruit ou anonymise
      Étant donné le dossier « qc-boulangerie-tri-cv »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s23.destroy-or-anonymize » s'applique et est en vigueur depuis le 2023-09-22

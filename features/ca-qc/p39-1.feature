# language: fr
Fonctionnalité: Loi sur la protection des renseignements personnels dans le secteur privé (RLRQ, c. P-39.1)
  La Loi vise toute personne qui exploite une entreprise et traite des renseignements personnels, sans seuil de taille. La Loi 25
  (L.Q. 2021, ch. 25) l'a refondue par étapes, les 22 septembre 2022 et 2023. Plusieurs idées reçues viennent du droit européen :
  il n'y a ni seuil d'effet à l'article 12.1, ni liste d'États adéquats à l'article 17, ni délai de 72 heures pour un incident.
  Ce dernier point ne se lit pas dans un verdict : l'avis d'incident se donne « avec diligence » et la règle ne porte aucun délai chiffré.

  Règle: Articles 1 et 2 - toute personne qui exploite une entreprise et traite des renseignements personnels

    Scénario: Une boulangerie de Montréal qui trie des candidatures exploite une entreprise visée par la Loi
      Étant donné le dossier « qc-boulangerie-tri-cv »
      Quand on l'évalue au 2026-11-24
      Alors le critère « ca-qc.applies » est rempli
      Et le critère « ca-qc.full » est rempli

    Plan du scénario: L'entreprise s'entend de toute activité économique organisée, commerciale ou non, sans seuil de taille (<forme>, <effectif> personnes)
      Étant donné le dossier « qc-boulangerie-tri-cv »
      Et que la réponse à « org.kind » est « <forme> »
      Et que la réponse à « org.headcount » est « CA-QC: <effectif> »
      Quand on l'évalue au 2026-11-24
      Alors ces obligations s'appliquent et sont en vigueur :
        | ca-qc-p391.s3-1.person-in-charge       |
        | ca-qc-p391.s3-2.governance-policies    |
        | ca-qc-p391.s3-3.pia-project            |
        | ca-qc-p391.s3-5.incident-mitigate      |
        | ca-qc-p391.s3-5.incident-notify        |
        | ca-qc-p391.s3-8.incident-register      |
        | ca-qc-p391.s8.collection-notice        |
        | ca-qc-p391.s17.transfer-pia            |
        | ca-qc-p391.s27.access                  |

      Exemples:
        | forme       | effectif |
        | for-profit  | 1        |
        | for-profit  | 600      |
        | sole-trader | 0        |
        | nonprofit   | 3        |
        | charity     | 3        |

    Scénario: L'entreprise établie en France qui recueille des renseignements auprès de personnes au Québec est tenue pour visée
      Étant donné le dossier « qc-boulangerie-tri-cv »
      Et que la réponse à « org.established_in » est « FR »
      Et que la réponse à « people.locations » est « FR, CA-QC »
      Quand on l'évalue au 2026-11-24
      Alors le critère « ca-qc.applies » est rempli
      Et « ca-qc-p391.s3-1.person-in-charge » s'applique et est en vigueur depuis le 2022-09-22

    Scénario: L'entreprise de Montréal répond aussi des renseignements de personnes situées ailleurs
      Étant donné le dossier « qc-boulangerie-tri-cv »
      Et que la réponse à « people.locations » est « CA-ON »
      Quand on l'évalue au 2026-11-24
      Alors le critère « ca-qc.applies » est rempli
      Et « ca-qc-p391.s27.access » s'applique

    Scénario: L'entreprise ontarienne qui ne traite que des renseignements de personnes en Ontario n'est pas visée
      Étant donné le dossier « qc-boulangerie-tri-cv »
      Et que la réponse à « org.established_in » est « CA-ON »
      Et que la réponse à « people.locations » est « CA-ON »
      Quand on l'évalue au 2026-11-24
      Alors le critère « ca-qc.applies » n'est pas rempli
      Et ces obligations ne s'appliquent pas :
        | ca-qc-p391.s3-1.person-in-charge       |
        | ca-qc-p391.s3-2.governance-policies    |
        | ca-qc-p391.s3-3.pia-project            |
        | ca-qc-p391.s3-5.incident-mitigate      |
        | ca-qc-p391.s3-5.incident-notify        |
        | ca-qc-p391.s3-8.incident-register      |
        | ca-qc-p391.s8.collection-notice        |
        | ca-qc-p391.s8-1.profiling-notice       |
        | ca-qc-p391.s12.secondary-use           |
        | ca-qc-p391.s12-1.inform                |
        | ca-qc-p391.s12-1.explain               |
        | ca-qc-p391.s12-1.observations          |
        | ca-qc-p391.s13-14.consent              |
        | ca-qc-p391.s17.transfer-pia            |
        | ca-qc-p391.s17.transfer-agreement      |
        | ca-qc-p391.s18-3.service-contract      |
        | ca-qc-p391.s27.access                  |

    Scénario: Savoir seulement que tout se passe au Canada laisse la question ouverte
      Étant donné le dossier « qc-boulangerie-tri-cv »
      Et que la réponse à « org.established_in » est « CA »
      Et que la réponse à « people.locations » est « CA »
      Quand on l'évalue au 2026-11-24
      Alors le critère « ca-qc.applies » reste ouvert
      Et « ca-qc-p391.s3-1.person-in-charge » peut s'appliquer, et « org.established_in » trancherait
      Et « ca-qc-p391.s8.collection-notice » peut s'appliquer, et « people.locations » trancherait

    Scénario: L'organisme public relève d'une autre loi
      Étant donné le dossier « qc-preteur-decision-auto »
      Et que la réponse à « org.kind » est « public-body »
      Et que la réponse à « use.special_context » est « none »
      Quand on l'évalue au 2026-11-24
      Alors le critère « ca-qc.applies » n'est pas rempli
      Et « ca-qc-p391.s12-1.inform » ne s'applique pas car ses conditions ne sont pas réunies
      Et « ca-qc-p391.s3-1.person-in-charge » ne s'applique pas car ses conditions ne sont pas réunies

    Scénario: Le particulier qui se sert d'un outil pour sa vie privée n'exploite pas d'entreprise
      Étant donné le dossier « qc-boutique-clavardage »
      Et que la réponse à « org.kind » est « private-person »
      Et que la réponse à « use.special_context » est « personal-only »
      Quand on l'évalue au 2026-11-24
      Alors le critère « ca-qc.applies » n'est pas rempli
      Et « ca-qc-p391.s3-3.pia-project » ne s'applique pas car ses conditions ne sont pas réunies

    Scénario: L'outil qui ne touche aucun renseignement personnel échappe aux règles propres à l'usage
      Étant donné le dossier « qc-boulangerie-tri-cv »
      Et que la réponse à « data.about_people » est « no »
      Quand on l'évalue au 2026-11-24
      Alors le critère « ca-qc.applies » n'est pas rempli
      Et ces obligations ne s'appliquent pas :
        | ca-qc-p391.s3-3.pia-project       |
        | ca-qc-p391.s8.collection-notice   |
        | ca-qc-p391.s8-1.profiling-notice  |
        | ca-qc-p391.s12-1.inform           |
        | ca-qc-p391.s17.transfer-pia       |
        | ca-qc-p391.s18-3.service-contract |

    Scénario: Ne pas savoir si l'outil touche des renseignements personnels n'équivaut pas à dire qu'il n'en touche pas
      Étant donné le dossier « qc-boulangerie-tri-cv »
      Et que la réponse à « data.about_people » n'est pas connue
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s3-3.pia-project » peut s'appliquer, et « data.about_people » trancherait
      Et « ca-qc-p391.s17.transfer-pia » peut s'appliquer, et « data.about_people » trancherait

  Règle: Entreprises fédérales - l'assujettissement à la Loi est contesté et n'est pas tranché

    Plan du scénario: Pour une entreprise fédérale (<secteur>), l'application de la Loi reste ouverte
      Étant donné le dossier « qc-preteur-decision-auto »
      Et que la réponse à « org.sector » est « <secteur> »
      Et que la réponse à « use.special_context » est « none »
      Quand on l'évalue au 2026-11-24
      Alors le critère « ca-qc.applies » reste ouvert
      Et ces obligations peuvent s'appliquer :
        | ca-qc-p391.s3-1.person-in-charge    |
        | ca-qc-p391.s3-2.governance-policies |
        | ca-qc-p391.s3-3.pia-project         |
        | ca-qc-p391.s3-5.incident-notify     |
        | ca-qc-p391.s12-1.inform             |
        | ca-qc-p391.s12-1.explain            |
        | ca-qc-p391.s12-1.observations       |
        | ca-qc-p391.s27.access               |

      Exemples:
        | secteur                |
        | bank                   |
        | telecom                |
        | broadcaster            |
        | airline-airport        |
        | cross-border-transport |

    Plan du scénario: L'entreprise de compétence provinciale (<secteur>) est visée sans discussion
      Étant donné le dossier « qc-preteur-decision-auto »
      Et que la réponse à « org.sector » est « <secteur> »
      Quand on l'évalue au 2026-11-24
      Alors le critère « ca-qc.applies » est rempli
      Et « ca-qc-p391.s12-1.inform » s'applique

      Exemples:
        | secteur            |
        | lender             |
        | insurer-other      |
        | transport-delivery |
        | retail-hospitality |

    Plan du scénario: La caisse sous la surveillance de l'AMF relève du Québec, la banque non (<surveillance>, <secteur>)
      Étant donné le dossier « qc-preteur-decision-auto »
      Et que la réponse à « org.sector » est « <secteur> »
      Et que la réponse à « org.finance_supervision » est « <surveillance> »
      Et que la réponse à « use.special_context » est « none »
      Quand on l'évalue au 2026-11-24
      Alors le critère « ca-qc.applies » <critère>

      Exemples:
        | secteur                | surveillance | critère      |
        | bank                   | ca-qc-amf    | est rempli   |
        | bank                   | ca-osfi      | reste ouvert |
        | bank, telecom          | ca-qc-amf    | reste ouvert |
        | bank, broadcaster      | ca-qc-amf    | reste ouvert |
        | bank, airline-airport  | ca-qc-amf    | reste ouvert |
        | bank, cross-border-transport | ca-qc-amf | reste ouvert |

    Scénario: Sans connaître le secteur, on ne sait pas si la question fédérale se pose
      Étant donné le dossier « qc-preteur-decision-auto »
      Et que la réponse à « org.sector » n'est pas connue
      Et que la réponse à « use.special_context » est « none »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s12-1.inform » peut s'appliquer, et « org.sector » trancherait

  Règle: Article 1, quatrième alinéa - le matériel journalistique échappe à la Loi

    Plan du scénario: L'usage journalistique exclusif n'est pas visé par l'obligation <obligation>
      Étant donné le dossier « qc-journal-temoignages »
      Quand on l'évalue au 2026-11-24
      Alors « <obligation> » ne s'applique pas en raison de l'exception « journalism »

      Exemples:
        | obligation                         |
        | ca-qc-p391.s3-3.pia-project        |
        | ca-qc-p391.s8.collection-notice    |
        | ca-qc-p391.s8-1.profiling-notice   |
        | ca-qc-p391.s12.secondary-use       |
        | ca-qc-p391.s12-1.inform            |
        | ca-qc-p391.s12-1.explain           |
        | ca-qc-p391.s12-1.observations      |
        | ca-qc-p391.s13-14.consent          |
        | ca-qc-p391.s17.transfer-pia        |
        | ca-qc-p391.s17.transfer-agreement  |
        | ca-qc-p391.s18-3.service-contract  |

    Scénario: Le journal reste une entreprise pour ses autres renseignements (personnel, abonnés)
      Étant donné le dossier « qc-journal-temoignages »
      Quand on l'évalue au 2026-11-24
      Alors ces obligations s'appliquent et sont en vigueur :
        | ca-qc-p391.s3-1.person-in-charge    |
        | ca-qc-p391.s3-2.governance-policies |
        | ca-qc-p391.s3-5.incident-mitigate   |
        | ca-qc-p391.s3-5.incident-notify     |
        | ca-qc-p391.s3-8.incident-register   |
        | ca-qc-p391.s27.access               |

    Scénario: Le même outil employé par le journal pour autre chose que le journalisme est visé comme tout autre
      Étant donné le dossier « qc-journal-temoignages »
      Et que la réponse à « use.special_context » est « none »
      Quand on l'évalue au 2026-11-24
      Alors ces obligations s'appliquent et sont en vigueur :
        | ca-qc-p391.s3-3.pia-project        |
        | ca-qc-p391.s8.collection-notice    |
        | ca-qc-p391.s8-1.profiling-notice   |
        | ca-qc-p391.s12.secondary-use       |
        | ca-qc-p391.s12-1.inform            |
        | ca-qc-p391.s12-1.explain           |
        | ca-qc-p391.s12-1.observations      |
        | ca-qc-p391.s13-14.consent          |
        | ca-qc-p391.s17.transfer-pia        |
        | ca-qc-p391.s17.transfer-agreement  |
        | ca-qc-p391.s18-3.service-contract  |

    Scénario: Tant qu'on ignore si l'usage est journalistique, l'obligation reste possible
      Étant donné le dossier « qc-journal-temoignages »
      Et que la réponse à « use.special_context » n'est pas connue
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s8.collection-notice » peut s'appliquer, et « use.special_context » trancherait

  Règle: Article 1, dernier alinéa - les renseignements sur l'exercice d'une fonction échappent aux sections II et III, non au reste de la Loi

    Scénario: Nom, fonction et coordonnées du travail ne relèvent ni de la collecte ni de l'utilisation ni de la communication
      Étant donné le dossier « qc-grossiste-contacts »
      Et que la réponse à « data.new_use » est « yes »
      Et que la réponse à « decision.domains » est « low-stakes »
      Et que la réponse à « decision.automation » est « machine-alone »
      Et que la réponse à « output.kinds » est « score-of-person »
      Et que la réponse à « sharing.recipients » est « other-firms »
      Et que la réponse à « sharing.places » est « CA-ON »
      Quand on l'évalue au 2026-11-24
      Alors le critère « ca-qc.full » n'est pas rempli
      Et ces obligations ne s'appliquent pas :
        | ca-qc-p391.s8.collection-notice    |
        | ca-qc-p391.s8-1.profiling-notice   |
        | ca-qc-p391.s12.secondary-use       |
        | ca-qc-p391.s12-1.inform            |
        | ca-qc-p391.s12-1.explain           |
        | ca-qc-p391.s12-1.observations      |
        | ca-qc-p391.s13-14.consent          |
        | ca-qc-p391.s17.transfer-pia        |
        | ca-qc-p391.s17.transfer-agreement  |
        | ca-qc-p391.s18-3.service-contract  |

    Scénario: Le responsable, les incidents, l'évaluation du projet et le droit d'accès demeurent pour ces mêmes renseignements
      Étant donné le dossier « qc-grossiste-contacts »
      Quand on l'évalue au 2026-11-24
      Alors le critère « ca-qc.applies » est rempli
      Et ces obligations s'appliquent et sont en vigueur :
        | ca-qc-p391.s3-1.person-in-charge    |
        | ca-qc-p391.s3-2.governance-policies |
        | ca-qc-p391.s3-3.pia-project         |
        | ca-qc-p391.s3-5.incident-mitigate   |
        | ca-qc-p391.s3-5.incident-notify     |
        | ca-qc-p391.s3-8.incident-register   |
        | ca-qc-p391.s27.access               |

    Scénario: Dès que l'outil contient davantage que des coordonnées professionnelles, les sections II et III reprennent
      Étant donné le dossier « qc-grossiste-contacts »
      Et que la réponse à « data.about_people » est « yes »
      Et que la réponse à « data.kinds » est « contact »
      Quand on l'évalue au 2026-11-24
      Alors le critère « ca-qc.full » est rempli
      Et « ca-qc-p391.s8.collection-notice » s'applique
      Et « ca-qc-p391.s17.transfer-pia » s'applique
      Et « ca-qc-p391.s18-3.service-contract » s'applique

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

  Règle: Article 3, paragraphe 3 - les renseignements de santé régis par la loi c. R-22.1

    Scénario: Pour les renseignements des patients d'une clinique, le partage entre les deux lois n'est pas tranché
      Étant donné le dossier « qc-clinique-notes »
      Et que la réponse à « data.new_use » est « yes »
      Quand on l'évalue au 2026-11-24
      Alors ces obligations peuvent s'appliquer :
        | ca-qc-p391.s3-3.pia-project        |
        | ca-qc-p391.s8.collection-notice    |
        | ca-qc-p391.s12.secondary-use       |
        | ca-qc-p391.s13-14.consent          |
        | ca-qc-p391.s17.transfer-pia        |
        | ca-qc-p391.s17.transfer-agreement  |
        | ca-qc-p391.s18-3.service-contract  |

    Plan du scénario: La réserve vaut pour qui soigne, ou traite des dossiers pour ceux qui soignent (<rôle>)
      Étant donné le dossier « qc-clinique-notes »
      Et que la réponse à « health.activity » est « <rôle> »
      Et que la réponse à « output.infers » est « health »
      Et que la réponse à « decision.domains » est « health-care »
      Et que la réponse à « decision.automation » est « machine-alone »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s17.transfer-pia » peut s'appliquer
      Et « ca-qc-p391.s8-1.profiling-notice » peut s'appliquer
      Et ces obligations peuvent s'appliquer :
        | ca-qc-p391.s12-1.inform       |
        | ca-qc-p391.s12-1.explain      |
        | ca-qc-p391.s12-1.observations |

      Exemples:
        | rôle               |
        | treats-patients    |
        | for-care-providers |
        | hosts-records      |

    Plan du scénario: Si la loi sur les renseignements de santé devait seule régir ces renseignements, l'obligation céderait (<obligation>)
      Étant donné le dossier « qc-clinique-notes »
      Et que la réponse à « data.new_use » est « yes »
      Et que la réponse à « output.infers » est « health »
      Et que la réponse à « decision.domains » est « health-care »
      Et que la réponse à « decision.automation » est « machine-alone »
      Et que la question de droit « ca-qc-p391.health-act-instead » est tranchée par oui
      Quand on l'évalue au 2026-11-24
      Alors « <obligation> » ne s'applique pas en raison de l'exception « health-information-act »

      Exemples:
        | obligation |
        | ca-qc-p391.s3-3.pia-project |
        | ca-qc-p391.s8.collection-notice |
        | ca-qc-p391.s8-1.profiling-notice |
        | ca-qc-p391.s12.secondary-use |
        | ca-qc-p391.s12-1.inform |
        | ca-qc-p391.s12-1.explain |
        | ca-qc-p391.s12-1.observations |
        | ca-qc-p391.s13-14.consent |
        | ca-qc-p391.s17.transfer-pia |
        | ca-qc-p391.s17.transfer-agreement |
        | ca-qc-p391.s18-3.service-contract |

    Scénario: Si au contraire la Loi continuait de régir ces renseignements, la clinique y serait pleinement tenue
      Étant donné le dossier « qc-clinique-notes »
      Et que la question de droit « ca-qc-p391.health-act-instead » est tranchée par non
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s3-3.pia-project » s'applique
      Et « ca-qc-p391.s17.transfer-pia » s'applique

    Scénario: La clinique reste tenue, comme entreprise, d'avoir un responsable et un registre des incidents
      Étant donné le dossier « qc-clinique-notes »
      Quand on l'évalue au 2026-11-24
      Alors ces obligations s'appliquent et sont en vigueur :
        | ca-qc-p391.s3-1.person-in-charge  |
        | ca-qc-p391.s3-5.incident-mitigate |
        | ca-qc-p391.s3-8.incident-register |

    Scénario: L'outil de la clinique qui ne contient aucun renseignement de santé relève de la Loi
      Étant donné le dossier « qc-clinique-notes »
      Et que la réponse à « data.kinds » est « contact »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s3-3.pia-project » s'applique
      Et « ca-qc-p391.s17.transfer-pia » s'applique

    Scénario: L'employeur qui traite des renseignements de santé sans rôle dans les soins relève de la Loi
      Étant donné le dossier « qc-clinique-notes »
      Et que la réponse à « org.sector » est « manufacturing »
      Et que la réponse à « health.activity » est « none »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s3-3.pia-project » s'applique
      Et « ca-qc-p391.s8.collection-notice » s'applique

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

  Règle: Articles 13 et 14 - communication à un tiers et consentement

    Plan du scénario: Communiquer à un tiers pour ses propres fins exige le consentement ou une exception de la Loi (<destinataire>)
      Étant donné le dossier « qc-boulangerie-tri-cv »
      Et que la réponse à « sharing.recipients » est « <destinataire> »
      Et que la réponse à « sharing.places » est « CA-QC »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s13-14.consent » s'applique et est en vigueur depuis le 2023-09-22

      Exemples:
        | destinataire     |
        | ad-networks      |
        | other-firms      |
        | group-companies  |
        | buyers-for-money |
        | joint-partners   |
        | researchers      |

    Scénario: L'autorité publique est un tiers : la communication doit reposer sur le consentement ou sur la Loi
      Étant donné le dossier « qc-boulangerie-tri-cv »
      Et que la réponse à « sharing.recipients » est « authorities »
      Et que la réponse à « sharing.places » est « CA-QC »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s13-14.consent » s'applique

    Plan du scénario: Qui s'appuie sur un consentement doit en respecter les conditions (<fondement>)
      Étant donné le dossier « qc-boulangerie-tri-cv »
      Et que la réponse à « data.grounds » est « <fondement> »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s13-14.consent » s'applique

      Exemples:
        | fondement    |
        | they-agreed  |
        | explicit-yes |

    Scénario: Le prestataire qui entraîne ses propres modèles avec les renseignements devient un tiers
      Étant donné le dossier « qc-boulangerie-tri-cv »
      Et que la réponse à « vendor.training_use » est « allowed »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s13-14.consent » s'applique

    Scénario: Confier les renseignements à un prestataire pour le seul contrat n'est pas une communication soumise au consentement
      Étant donné le dossier « qc-boulangerie-tri-cv »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s13-14.consent » ne s'applique pas car ses conditions ne sont pas réunies
      Et « ca-qc-p391.s18-3.service-contract » s'applique

    Scénario: Remettre les résultats au client pour qui le travail est fait n'est pas communiquer à un tiers
      Étant donné le dossier « qc-centre-appels-mandataire »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s13-14.consent » ne s'applique pas car ses conditions ne sont pas réunies

    Scénario: L'agence qui décide elle-même des fins et transmet des candidatures à ses entreprises clientes les communique à des tiers
      Étant donné le dossier « qc-boulangerie-tri-cv »
      Et que la réponse à « sharing.recipients » est « clients »
      Et que la réponse à « sharing.places » est « CA-QC »
      Et que la réponse à « role.data » est « we-decide »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s13-14.consent » s'applique

    Plan du scénario: Une réponse qui manque (<question>) laisse l'obligation possible
      Étant donné le dossier « qc-boulangerie-tri-cv »
      Et que la réponse à « <question> » n'est pas connue
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s13-14.consent » peut s'appliquer, et « <question> » trancherait

      Exemples:
        | question            |
        | vendor.training_use |
        | data.grounds        |
        | sharing.recipients  |

  Règle: Article 17 - communication à l'extérieur du Québec

    Plan du scénario: Aucun lieu hors du Québec n'est dispensé, pas même une autre province, et il n'existe pas de liste d'États adéquats (<lieu>)
      Étant donné le dossier « qc-boulangerie-tri-cv »
      Et que la réponse à « vendor.places » est « CA-QC »
      Et que la réponse à « data.places » est « <lieu> »
      Quand on l'évalue au 2026-11-24
      Alors le critère « ca-qc.leaves-quebec » est rempli
      Et « ca-qc-p391.s17.transfer-pia » s'applique et est en vigueur depuis le 2023-09-22
      Et « ca-qc-p391.s17.transfer-agreement » s'applique et est en vigueur depuis le 2023-09-22

      Exemples:
        | lieu          |
        | CA-ON         |
        | CA-BC         |
        | CA-AB         |
        | US            |
        | US-CA         |
        | GB            |
        | FR            |
        | DE            |
        | IT            |
        | JP            |
        | CA-QC, US     |

    Scénario: L'hébergement et le prestataire au Québec laissent l'article 17 de côté
      Étant donné le dossier « qc-boulangerie-tri-cv »
      Et que la réponse à « vendor.places » est « CA-QC »
      Et que la réponse à « data.places » est « CA-QC »
      Quand on l'évalue au 2026-11-24
      Alors le critère « ca-qc.leaves-quebec » n'est pas rempli
      Et « ca-qc-p391.s17.transfer-pia » ne s'applique pas car ses conditions ne sont pas réunies
      Et « ca-qc-p391.s17.transfer-agreement » ne s'applique pas car ses conditions ne sont pas réunies

    Scénario: Savoir seulement que l'hébergement est au Canada laisse l'article 17 ouvert
      Étant donné le dossier « qc-boulangerie-tri-cv »
      Et que la réponse à « vendor.places » est « CA-QC »
      Et que la réponse à « data.places » est « CA »
      Quand on l'évalue au 2026-11-24
      Alors le critère « ca-qc.leaves-quebec » reste ouvert
      Et « ca-qc-p391.s17.transfer-pia » peut s'appliquer, et « data.places » trancherait
      Et « ca-qc-p391.s17.transfer-agreement » peut s'appliquer, et « data.places » trancherait

    Scénario: Confier la tâche à un prestataire établi en Ontario suffit, même s'il conserve tout au Québec
      Étant donné le dossier « qc-boulangerie-tri-cv »
      Et que la réponse à « vendor.places » est « CA-ON »
      Et que la réponse à « data.places » est « CA-QC »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s17.transfer-pia » s'applique
      Et « ca-qc-p391.s17.transfer-agreement » s'applique

    Scénario: Communiquer à une autre entreprise en Ontario suffit, même si l'outil fonctionne au Québec
      Étant donné le dossier « qc-boutique-clavardage »
      Et que la réponse à « sharing.places » est « CA-ON »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s17.transfer-pia » s'applique

    Scénario: Le prestataire québécois qui héberge en Ontario les dossiers de ses clients est lui aussi tenu à l'article 17
      Étant donné le dossier « qc-centre-appels-mandataire »
      Et que la réponse à « data.places » est « CA-ON »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s17.transfer-pia » s'applique
      Et « ca-qc-p391.s17.transfer-agreement » s'applique

    Scénario: Le consentement de la personne ne dispense pas de l'évaluation
      Étant donné le dossier « qc-boulangerie-tri-cv »
      Et que la réponse à « data.grounds » est « explicit-yes »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s17.transfer-pia » s'applique

    Scénario: Sans connaître le lieu du prestataire, l'article 17 reste possible
      Étant donné le dossier « qc-boulangerie-tri-cv »
      Et que la réponse à « vendor.places » n'est pas connue
      Et que la réponse à « data.places » est « CA-QC »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s17.transfer-pia » peut s'appliquer, et « vendor.places » trancherait

  Règle: Article 18.3 - mandat ou contrat de service par écrit

    Plan du scénario: Confier les renseignements à une autre entreprise, même du groupe, exige un écrit (<exploitant>)
      Étant donné le dossier « qc-boulangerie-tri-cv »
      Et que la réponse à « vendor.runs_it » est « <exploitant> »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s18-3.service-contract » s'applique et est en vigueur depuis le 2023-09-22

      Exemples:
        | exploitant                 |
        | outside-firm               |
        | group-company              |
        | own-machines, outside-firm |

    Plan du scénario: Sans prestataire, il n'y a pas de contrat de service à conclure (<exploitant>)
      Étant donné le dossier « qc-boulangerie-tri-cv »
      Et que la réponse à « vendor.runs_it » est « <exploitant> »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s18-3.service-contract » ne s'applique pas car ses conditions ne sont pas réunies

      Exemples:
        | exploitant        |
        | own-machines      |
        | own-branch-abroad |

    Scénario: Le prestataire est lié lui aussi : il signale sans délai toute violation et permet les vérifications
      Étant donné le dossier « qc-centre-appels-mandataire »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s18-3.service-contract » s'applique

    Scénario: Sans savoir qui fait fonctionner l'outil, l'écrit reste possible
      Étant donné le dossier « qc-boulangerie-tri-cv »
      Et que la réponse à « vendor.runs_it » n'est pas connue
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s18-3.service-contract » peut s'appliquer, et « vendor.runs_it » trancherait

  Règle: Entrée en vigueur - loi d'origine du 1er janvier 1994 et étapes de la Loi 25

    Plan du scénario: La veille de son entrée en vigueur, l'obligation <obligation> est encore à venir
      Étant donné le dossier « <dossier> »
      Et que la réponse à « data.new_use » est « yes »
      Quand on l'évalue au <veille>
      Alors « <obligation> » s'applique et entrera en application le <jour>

      Exemples:
        | obligation                          | dossier                  | veille     | jour       |
        | ca-qc-p391.s27.access               | qc-boulangerie-tri-cv    | 1993-12-31 | 1994-01-01 |
        | ca-qc-p391.s3-1.person-in-charge    | qc-boulangerie-tri-cv    | 2022-09-21 | 2022-09-22 |
        | ca-qc-p391.s3-5.incident-mitigate   | qc-boulangerie-tri-cv    | 2022-09-21 | 2022-09-22 |
        | ca-qc-p391.s3-5.incident-notify     | qc-boulangerie-tri-cv    | 2022-09-21 | 2022-09-22 |
        | ca-qc-p391.s3-8.incident-register   | qc-boulangerie-tri-cv    | 2022-12-28 | 2022-12-29 |
        | ca-qc-p391.s3-2.governance-policies | qc-boulangerie-tri-cv    | 2023-09-21 | 2023-09-22 |
        | ca-qc-p391.s3-3.pia-project         | qc-boulangerie-tri-cv    | 2023-09-21 | 2023-09-22 |
        | ca-qc-p391.s8.collection-notice     | qc-boulangerie-tri-cv    | 2023-09-21 | 2023-09-22 |
        | ca-qc-p391.s8-1.profiling-notice    | qc-boulangerie-tri-cv    | 2023-09-21 | 2023-09-22 |
        | ca-qc-p391.s12.secondary-use        | qc-boulangerie-tri-cv    | 2023-09-21 | 2023-09-22 |
        | ca-qc-p391.s17.transfer-pia         | qc-boulangerie-tri-cv    | 2023-09-21 | 2023-09-22 |
        | ca-qc-p391.s17.transfer-agreement   | qc-boulangerie-tri-cv    | 2023-09-21 | 2023-09-22 |
        | ca-qc-p391.s18-3.service-contract   | qc-boulangerie-tri-cv    | 2023-09-21 | 2023-09-22 |
        | ca-qc-p391.s12-1.inform             | qc-preteur-decision-auto | 2023-09-21 | 2023-09-22 |
        | ca-qc-p391.s12-1.explain            | qc-preteur-decision-auto | 2023-09-21 | 2023-09-22 |
        | ca-qc-p391.s12-1.observations       | qc-preteur-decision-auto | 2023-09-21 | 2023-09-22 |
        | ca-qc-p391.s13-14.consent           | qc-preteur-decision-auto | 2023-09-21 | 2023-09-22 |

    Plan du scénario: Le jour même, l'obligation <obligation> est en vigueur
      Étant donné le dossier « <dossier> »
      Et que la réponse à « data.new_use » est « yes »
      Quand on l'évalue au <jour>
      Alors « <obligation> » s'applique et est en vigueur depuis le <jour>

      Exemples:
        | obligation                          | dossier                  | jour       |
        | ca-qc-p391.s27.access               | qc-boulangerie-tri-cv    | 1994-01-01 |
        | ca-qc-p391.s3-1.person-in-charge    | qc-boulangerie-tri-cv    | 2022-09-22 |
        | ca-qc-p391.s3-5.incident-mitigate   | qc-boulangerie-tri-cv    | 2022-09-22 |
        | ca-qc-p391.s3-5.incident-notify     | qc-boulangerie-tri-cv    | 2022-09-22 |
        | ca-qc-p391.s3-8.incident-register   | qc-boulangerie-tri-cv    | 2022-12-29 |
        | ca-qc-p391.s3-2.governance-policies | qc-boulangerie-tri-cv    | 2023-09-22 |
        | ca-qc-p391.s3-3.pia-project         | qc-boulangerie-tri-cv    | 2023-09-22 |
        | ca-qc-p391.s8.collection-notice     | qc-boulangerie-tri-cv    | 2023-09-22 |
        | ca-qc-p391.s8-1.profiling-notice    | qc-boulangerie-tri-cv    | 2023-09-22 |
        | ca-qc-p391.s12.secondary-use        | qc-boulangerie-tri-cv    | 2023-09-22 |
        | ca-qc-p391.s17.transfer-pia         | qc-boulangerie-tri-cv    | 2023-09-22 |
        | ca-qc-p391.s17.transfer-agreement   | qc-boulangerie-tri-cv    | 2023-09-22 |
        | ca-qc-p391.s18-3.service-contract   | qc-boulangerie-tri-cv    | 2023-09-22 |
        | ca-qc-p391.s12-1.inform             | qc-preteur-decision-auto | 2023-09-22 |
        | ca-qc-p391.s12-1.explain            | qc-preteur-decision-auto | 2023-09-22 |
        | ca-qc-p391.s12-1.observations       | qc-preteur-decision-auto | 2023-09-22 |
        | ca-qc-p391.s13-14.consent           | qc-preteur-decision-auto | 2023-09-22 |

    Scénario: Le 29 décembre 2022, le registre des incidents existe, mais ni l'évaluation du projet ni l'article 12.1
      Étant donné le dossier « qc-preteur-decision-auto »
      Quand on l'évalue au 2022-12-29
      Alors ces obligations s'appliquent et sont en vigueur :
        | ca-qc-p391.s3-1.person-in-charge  |
        | ca-qc-p391.s3-5.incident-mitigate |
        | ca-qc-p391.s3-5.incident-notify   |
        | ca-qc-p391.s3-8.incident-register |
        | ca-qc-p391.s27.access             |
      Et ces obligations s'appliquent et sont à venir :
        | ca-qc-p391.s3-2.governance-policies |
        | ca-qc-p391.s3-3.pia-project         |
        | ca-qc-p391.s12-1.inform             |
        | ca-qc-p391.s12-1.explain            |
        | ca-qc-p391.s12-1.observations       |

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

  Règle: Article 1 - l'application de tutorat et les sections II, III et IV

    Scénario: L'application de tutorat répond de toutes les règles de collecte, d'utilisation et de conservation
      Étant donné le dossier « qc-tuteur-en-ligne »
      Quand on l'évalue au 2026-11-24
      Alors ces obligations s'appliquent et sont en vigueur :
        | ca-qc-p391.s4-5.necessity              |
        | ca-qc-p391.s4-1.minors                 |
        | ca-qc-p391.s6-7.source                 |
        | ca-qc-p391.s8-2.confidentiality-policy |
        | ca-qc-p391.s9.no-refusal               |
        | ca-qc-p391.s9-1.default-privacy        |
        | ca-qc-p391.s10.security                |
        | ca-qc-p391.s11.accuracy-keep-1y        |
        | ca-qc-p391.s20.need-to-know            |
        | ca-qc-p391.s21.research                |
        | ca-qc-p391.s22.prospecting             |
        | ca-qc-p391.s23.destroy-or-anonymize    |
        | ca-qc-p391.s27-3.portability           |
        | ca-qc-p391.s28.rectify                 |
        | ca-qc-p391.s81-1.no-reprisal           |
        | ca-qc-p391.s81-3.answer-cai            |
      Et ces obligations ne s'appliquent pas :
        | ca-qc-p391.s19.credit-report           |
        | ca-qc-p391.s28-1.deindex               |
        | ca-qc-p391.s70.agent-registration      |

    Scénario: Des coordonnées professionnelles seules échappent aux sections II et III, mais non aux droits de la section IV
      Étant donné le dossier « qc-tuteur-en-ligne »
      Et que la réponse à « data.about_people » est « work-contacts-only »
      Quand on l'évalue au 2026-11-24
      Alors ces obligations ne s'appliquent pas :
        | ca-qc-p391.s4-5.necessity              |
        | ca-qc-p391.s4-1.minors                 |
        | ca-qc-p391.s6-7.source                 |
        | ca-qc-p391.s8-2.confidentiality-policy |
        | ca-qc-p391.s9.no-refusal               |
        | ca-qc-p391.s9-1.default-privacy        |
        | ca-qc-p391.s10.security                |
        | ca-qc-p391.s11.accuracy-keep-1y        |
        | ca-qc-p391.s20.need-to-know            |
        | ca-qc-p391.s21.research                |
        | ca-qc-p391.s22.prospecting             |
        | ca-qc-p391.s23.destroy-or-anonymize    |
      Et ces obligations s'appliquent et sont en vigueur :
        | ca-qc-p391.s27-3.portability           |
        | ca-qc-p391.s28.rectify                 |
        | ca-qc-p391.s81-1.no-reprisal           |
        | ca-qc-p391.s81-3.answer-cai            |

    Plan du scénario: Le matériel journalistique échappe à l'obligation <obligation>
      Étant donné le dossier « <dossier> »
      Et que la réponse à « use.special_context » est « journalism »
      Quand on l'évalue au 2026-11-24
      Alors « <obligation> » ne s'applique pas en raison de l'exception « journalism »

      Exemples:
        | obligation                      | dossier            |
        | ca-qc-p391.s4-5.necessity       | qc-tuteur-en-ligne |
        | ca-qc-p391.s4-1.minors          | qc-tuteur-en-ligne |
        | ca-qc-p391.s6-7.source          | qc-tuteur-en-ligne |
        | ca-qc-p391.s9.no-refusal        | qc-tuteur-en-ligne |
        | ca-qc-p391.s9-1.default-privacy | qc-tuteur-en-ligne |
        | ca-qc-p391.s10.security         | qc-tuteur-en-ligne |
        | ca-qc-p391.s11.accuracy-keep-1y | qc-tuteur-en-ligne |
        | ca-qc-p391.s20.need-to-know     | qc-tuteur-en-ligne |
        | ca-qc-p391.s21.research         | qc-tuteur-en-ligne |
        | ca-qc-p391.s22.prospecting      | qc-tuteur-en-ligne |
        | ca-qc-p391.s19.credit-report    | qc-loueur-auto     |
        | ca-qc-p391.s28-1.deindex        | qc-moteur-reponses |

    Scénario: Le journal reste tenu, comme entreprise, de détruire, de rectifier et de répondre à la Commission
      Étant donné le dossier « qc-journal-temoignages »
      Quand on l'évalue au 2026-11-24
      Alors ces obligations s'appliquent et sont en vigueur :
        | ca-qc-p391.s8-2.confidentiality-policy |
        | ca-qc-p391.s23.destroy-or-anonymize    |
        | ca-qc-p391.s27-3.portability           |
        | ca-qc-p391.s28.rectify                 |
        | ca-qc-p391.s81-1.no-reprisal           |
        | ca-qc-p391.s81-3.answer-cai            |

    Plan du scénario: Pour des renseignements de santé hébergés pour qui soigne, le partage des lois n'est pas tranché (<obligation>)
      Étant donné le dossier « <dossier> »
      Et que la réponse à « health.activity » est « <rôle> »
      Et que la réponse à « data.kinds » est « contact, health »
      Quand on l'évalue au 2026-11-24
      Alors « <obligation> » peut s'appliquer

      Exemples:
        | obligation                      | dossier            | rôle               |
        | ca-qc-p391.s4-5.necessity       | qc-tuteur-en-ligne | hosts-records      |
        | ca-qc-p391.s4-5.necessity       | qc-tuteur-en-ligne | treats-patients    |
        | ca-qc-p391.s4-5.necessity       | qc-tuteur-en-ligne | for-care-providers |
        | ca-qc-p391.s4-1.minors          | qc-tuteur-en-ligne | hosts-records      |
        | ca-qc-p391.s4-1.minors          | qc-tuteur-en-ligne | treats-patients    |
        | ca-qc-p391.s4-1.minors          | qc-tuteur-en-ligne | for-care-providers |
        | ca-qc-p391.s6-7.source          | qc-tuteur-en-ligne | hosts-records      |
        | ca-qc-p391.s6-7.source          | qc-tuteur-en-ligne | treats-patients    |
        | ca-qc-p391.s6-7.source          | qc-tuteur-en-ligne | for-care-providers |
        | ca-qc-p391.s9.no-refusal        | qc-tuteur-en-ligne | hosts-records      |
        | ca-qc-p391.s9.no-refusal        | qc-tuteur-en-ligne | treats-patients    |
        | ca-qc-p391.s9.no-refusal        | qc-tuteur-en-ligne | for-care-providers |
        | ca-qc-p391.s9-1.default-privacy | qc-tuteur-en-ligne | hosts-records      |
        | ca-qc-p391.s9-1.default-privacy | qc-tuteur-en-ligne | treats-patients    |
        | ca-qc-p391.s9-1.default-privacy | qc-tuteur-en-ligne | for-care-providers |
        | ca-qc-p391.s10.security         | qc-tuteur-en-ligne | hosts-records      |
        | ca-qc-p391.s10.security         | qc-tuteur-en-ligne | treats-patients    |
        | ca-qc-p391.s10.security         | qc-tuteur-en-ligne | for-care-providers |
        | ca-qc-p391.s11.accuracy-keep-1y | qc-tuteur-en-ligne | hosts-records      |
        | ca-qc-p391.s11.accuracy-keep-1y | qc-tuteur-en-ligne | treats-patients    |
        | ca-qc-p391.s11.accuracy-keep-1y | qc-tuteur-en-ligne | for-care-providers |
        | ca-qc-p391.s20.need-to-know     | qc-tuteur-en-ligne | hosts-records      |
        | ca-qc-p391.s20.need-to-know     | qc-tuteur-en-ligne | treats-patients    |
        | ca-qc-p391.s20.need-to-know     | qc-tuteur-en-ligne | for-care-providers |
        | ca-qc-p391.s21.research         | qc-tuteur-en-ligne | hosts-records      |
        | ca-qc-p391.s21.research         | qc-tuteur-en-ligne | treats-patients    |
        | ca-qc-p391.s21.research         | qc-tuteur-en-ligne | for-care-providers |
        | ca-qc-p391.s22.prospecting      | qc-tuteur-en-ligne | hosts-records      |
        | ca-qc-p391.s22.prospecting      | qc-tuteur-en-ligne | treats-patients    |
        | ca-qc-p391.s22.prospecting      | qc-tuteur-en-ligne | for-care-providers |
        | ca-qc-p391.s19.credit-report    | qc-loueur-auto     | hosts-records      |
        | ca-qc-p391.s19.credit-report    | qc-loueur-auto     | treats-patients    |
        | ca-qc-p391.s19.credit-report    | qc-loueur-auto     | for-care-providers |

    Plan du scénario: Si la loi sur les renseignements de santé devait seule les régir, l'obligation céderait (<obligation>)
      Étant donné le dossier « <dossier> »
      Et que la réponse à « health.activity » est « hosts-records »
      Et que la réponse à « data.kinds » est « contact, health »
      Et que la question de droit « ca-qc-p391.health-act-instead » est tranchée par oui
      Quand on l'évalue au 2026-11-24
      Alors « <obligation> » ne s'applique pas en raison de l'exception « health-information-act »

      Exemples:
        | obligation                      | dossier            |
        | ca-qc-p391.s4-5.necessity       | qc-tuteur-en-ligne |
        | ca-qc-p391.s4-1.minors          | qc-tuteur-en-ligne |
        | ca-qc-p391.s6-7.source          | qc-tuteur-en-ligne |
        | ca-qc-p391.s9.no-refusal        | qc-tuteur-en-ligne |
        | ca-qc-p391.s9-1.default-privacy | qc-tuteur-en-ligne |
        | ca-qc-p391.s10.security         | qc-tuteur-en-ligne |
        | ca-qc-p391.s11.accuracy-keep-1y | qc-tuteur-en-ligne |
        | ca-qc-p391.s20.need-to-know     | qc-tuteur-en-ligne |
        | ca-qc-p391.s21.research         | qc-tuteur-en-ligne |
        | ca-qc-p391.s22.prospecting      | qc-tuteur-en-ligne |
        | ca-qc-p391.s19.credit-report    | qc-loueur-auto     |

    Plan du scénario: Même tranchée par oui, la réserve exige à la fois un rôle dans les soins et des renseignements de santé (<rôle>, <renseignements>) (Article 1)
      Étant donné le dossier « qc-tuteur-en-ligne »
      Et que la réponse à « health.activity » est « <rôle> »
      Et que la réponse à « data.kinds » est « <renseignements> »
      Et que la question de droit « ca-qc-p391.health-act-instead » est tranchée par oui
      Quand on l'évalue au 2026-11-24
      Alors ces obligations s'appliquent et sont en vigueur :
        | ca-qc-p391.s4-5.necessity       |
        | ca-qc-p391.s4-1.minors          |
        | ca-qc-p391.s6-7.source          |
        | ca-qc-p391.s9.no-refusal        |
        | ca-qc-p391.s9-1.default-privacy |
        | ca-qc-p391.s10.security         |
        | ca-qc-p391.s11.accuracy-keep-1y |
        | ca-qc-p391.s20.need-to-know     |
        | ca-qc-p391.s21.research         |
        | ca-qc-p391.s22.prospecting      |

      Exemples:
        | rôle          | renseignements  |
        | none          | contact, health |
        | health-plan   | contact, health |
        | hosts-records | contact         |

    Plan du scénario: Le rapport de crédit ne relève pas des renseignements de santé sans rôle dans les soins et sans données de santé (<rôle>, <renseignements>)
      Étant donné le dossier « qc-loueur-auto »
      Et que la réponse à « org.sector » est « health-care »
      Et que la réponse à « health.activity » est « <rôle> »
      Et que la réponse à « data.kinds » est « <renseignements> »
      Et que la question de droit « ca-qc-p391.health-act-instead » est tranchée par oui
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s19.credit-report » s'applique

      Exemples:
        | rôle          | renseignements  |
        | none          | contact, health |
        | hosts-records | contact         |

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

  Règle: Article 19 - rapports de crédit d'un agent de renseignements personnels

    Scénario: Le loueur à long terme qui consulte un rapport en informe la personne
      Étant donné le dossier « qc-loueur-auto »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s19.credit-report » s'applique et est en vigueur depuis le 2023-09-22

    Plan du scénario: Le crédit sous toutes ses formes et la location à long terme sont visés (<activité>)
      Étant donné le dossier « qc-loueur-auto »
      Et que la réponse à « credit.activity » est « <activité> »
      Et que la réponse à « data.sources » est « person, agency-report »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s19.credit-report » <verdict>

      Exemples:
        | activité               | verdict                                                  |
        | consumer-credit        | s'applique et est en vigueur depuis le 1994-01-01        |
        | pay-later              | s'applique et est en vigueur depuis le 1994-01-01        |
        | mortgage               | s'applique et est en vigueur depuis le 1994-01-01        |
        | long-lease-or-services | s'applique et est en vigueur depuis le 2023-09-22        |
        | business-credit        | ne s'applique pas car ses conditions ne sont pas réunies |
        | refers-applicants      | ne s'applique pas car ses conditions ne sont pas réunies |
        | none                   | ne s'applique pas car ses conditions ne sont pas réunies |

    Plan du scénario: Encore faut-il consulter un rapport d'agent, peu importe où on le dit (<activité> ; <source>)
      Étant donné le dossier « qc-loueur-auto »
      Et que la réponse à « credit.activity » est « <activité> »
      Et que la réponse à « data.sources » est « <source> »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s19.credit-report » <verdict>

      Exemples:
        | activité                                     | source                | verdict                                                  |
        | long-lease-or-services, uses-agency-reports  | person                | s'applique                                               |
        | long-lease-or-services                       | person, agency-report | s'applique                                               |
        | long-lease-or-services                       | person                | ne s'applique pas car ses conditions ne sont pas réunies |
        | uses-agency-reports                          | person, agency-report | ne s'applique pas car ses conditions ne sont pas réunies |

    Scénario: Le loueur d'un secteur sans lien avec le crédit est interrogé dès qu'il reçoit un rapport d'agent
      Étant donné le dossier « qc-loueur-auto »
      Et que la réponse à « use.purposes » est « data-analysis »
      Et que la réponse à « credit.activity » n'est pas connue
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s19.credit-report » peut s'appliquer, et « credit.activity » trancherait

    Scénario: Des coordonnées professionnelles ne relèvent pas de l'article 19
      Étant donné le dossier « qc-loueur-auto »
      Et que la réponse à « data.about_people » est « work-contacts-only »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s19.credit-report » ne s'applique pas car ses conditions ne sont pas réunies

    Plan du scénario: Le prêt était visé avant la location et les services à exécution successive (<activité> au <jour>)
      Étant donné le dossier « qc-loueur-auto »
      Et que la réponse à « credit.activity » est « <activité>, uses-agency-reports »
      Quand on l'évalue au <jour>
      Alors « ca-qc-p391.s19.credit-report » <verdict>

      Exemples:
        | activité               | jour       | verdict                                               |
        | consumer-credit        | 1993-12-31 | s'applique et entrera en application le 1994-01-01    |
        | consumer-credit        | 1994-01-01 | s'applique et est en vigueur depuis le 1994-01-01     |
        | pay-later              | 1994-01-01 | s'applique et est en vigueur depuis le 1994-01-01     |
        | mortgage               | 1994-01-01 | s'applique et est en vigueur depuis le 1994-01-01     |
        | long-lease-or-services | 2023-09-21 | s'applique et entrera en application le 2023-09-22    |
        | long-lease-or-services | 2023-09-22 | s'applique et est en vigueur depuis le 2023-09-22     |

  Règle: Articles 21 à 21.0.2 - communication pour étude, recherche ou statistiques

    Scénario: Communiquer sans consentement à des chercheurs exige l'évaluation et l'entente transmise à la Commission
      Étant donné le dossier « qc-tuteur-en-ligne »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s21.research » s'applique et est en vigueur depuis le 2022-09-22

    Plan du scénario: Le destinataire ou la fin de recherche suffisent, non une communication quelconque (<destinataire> ; <fondement>)
      Étant donné le dossier « qc-tuteur-en-ligne »
      Et que la réponse à « sharing.recipients » est « <destinataire> »
      Et que la réponse à « data.grounds » est « <fondement> »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s21.research » <verdict>

      Exemples:
        | destinataire | fondement                       | verdict                                                  |
        | researchers  | own-interest                    | s'applique                                               |
        | other-firms  | research-statistics             | s'applique                                               |
        | other-firms  | own-interest                    | ne s'applique pas car ses conditions ne sont pas réunies |
        | authorities  | research-statistics             | ne s'applique pas car ses conditions ne sont pas réunies |
        | none         | research-statistics             | ne s'applique pas car ses conditions ne sont pas réunies |
        | researchers  | they-agreed                     | ne s'applique pas car ses conditions ne sont pas réunies |
        | researchers  | explicit-yes                    | ne s'applique pas car ses conditions ne sont pas réunies |

    Plan du scénario: Une réponse qui manque (<question>) laisse la règle possible (Articles 21 à 21.0.2)
      Étant donné le dossier « qc-tuteur-en-ligne »
      Et que la réponse à « <question> » n'est pas connue
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s21.research » peut s'appliquer, et « <question> » trancherait

      Exemples:
        | question           |
        | sharing.recipients |
        | data.grounds       |

  Règle: Article 22 - prospection commerciale ou philanthropique

    Plan du scénario: Solliciter, cibler une publicité ou vendre en abordant les gens est de la prospection (<fin> ; <canal>)
      Étant donné le dossier « qc-tuteur-en-ligne »
      Et que la réponse à « use.purposes » est « <fin> »
      Et que la réponse à « outreach.channels » est « <canal> »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s22.prospecting » <verdict>

      Exemples:
        | fin                | canal          | verdict                                                  |
        | marketing-outreach | none           | s'applique et est en vigueur depuis le 2023-09-22        |
        | ad-targeting       | none           | s'applique                                               |
        | sales-chat         | ai-voice-calls | s'applique                                               |
        | sales-chat         | none           | ne s'applique pas car ses conditions ne sont pas réunies |
        | customer-chat      | email-text     | ne s'applique pas car ses conditions ne sont pas réunies |
        | tutoring           | none           | ne s'applique pas car ses conditions ne sont pas réunies |

    Scénario: L'organisme de bienfaisance qui sollicite des dons est visé comme l'entreprise commerciale
      Étant donné le dossier « qc-tuteur-en-ligne »
      Et que la réponse à « org.kind » est « charity »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s22.prospecting » s'applique

    Scénario: Sans savoir comment la vente aborde les gens, la règle reste possible
      Étant donné le dossier « qc-tuteur-en-ligne »
      Et que la réponse à « use.purposes » est « sales-chat »
      Et que la réponse à « outreach.channels » n'est pas connue
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s22.prospecting » peut s'appliquer, et « outreach.channels » trancherait

  Règle: Article 23 - destruction ou anonymisation

    Scénario: Une fois les fins accomplies, l'entreprise détruit ou anonymise
      Étant donné le dossier « qc-boulangerie-tri-cv »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s23.destroy-or-anonymize » s'applique et est en vigueur depuis le 2023-09-22

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

  Règle: Articles 70 à 79.1 - agent de renseignements personnels

    Scénario: L'agence qui vend des rapports sur la solvabilité et la réputation s'inscrit auprès de la Commission
      Étant donné le dossier « qc-agence-dossiers »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s70.agent-registration » s'applique et est en vigueur depuis le 1994-01-01

    Plan du scénario: Exploiter des données autrement n'est pas faire commerce de rapports (<activité>)
      Étant donné le dossier « qc-agence-dossiers »
      Et que la réponse à « org.data_business » est « <activité> »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s70.agent-registration » ne s'applique pas car ses conditions ne sont pas réunies

      Exemples:
        | activité          |
        | sells-people-data |
        | market-research   |
        | none              |

    Scénario: L'agence ontarienne qui ne vend que des rapports sur des personnes en Ontario n'a pas à s'inscrire au Québec
      Étant donné le dossier « qc-agence-dossiers »
      Et que la réponse à « org.established_in » est « CA-ON »
      Et que la réponse à « people.locations » est « CA-ON »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s70.agent-registration » ne s'applique pas car ses conditions ne sont pas réunies

    Scénario: Sans connaître le cœur de l'activité, l'inscription reste possible
      Étant donné le dossier « qc-agence-dossiers »
      Et que la réponse à « org.data_business » n'est pas connue
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s70.agent-registration » peut s'appliquer, et « org.data_business » trancherait

  Règle: Articles 81.1 et 81.3 - représailles et demandes de la Commission

    Scénario: Toute entreprise visée s'abstient de représailles et répond aux demandes péremptoires
      Étant donné le dossier « qc-boulangerie-tri-cv »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s81-1.no-reprisal » s'applique et est en vigueur depuis le 2022-09-22
      Et « ca-qc-p391.s81-3.answer-cai » s'applique et est en vigueur depuis le 2022-09-22

  Règle: Entrée en vigueur - les autres obligations de la Loi, d'origine ou venues avec la Loi 25

    Plan du scénario: La veille du jour prévu, l'obligation <obligation> est encore à venir
      Étant donné le dossier « <dossier> »
      Quand on l'évalue au <veille>
      Alors « <obligation> » s'applique et entrera en application le <jour>

      Exemples:
        | obligation                             | dossier            | veille     | jour       |
        | ca-qc-p391.s4-5.necessity              | qc-tuteur-en-ligne | 1993-12-31 | 1994-01-01 |
        | ca-qc-p391.s6-7.source                 | qc-tuteur-en-ligne | 1993-12-31 | 1994-01-01 |
        | ca-qc-p391.s9.no-refusal               | qc-tuteur-en-ligne | 1993-12-31 | 1994-01-01 |
        | ca-qc-p391.s10.security                | qc-tuteur-en-ligne | 1993-12-31 | 1994-01-01 |
        | ca-qc-p391.s20.need-to-know            | qc-tuteur-en-ligne | 1993-12-31 | 1994-01-01 |
        | ca-qc-p391.s28.rectify                 | qc-tuteur-en-ligne | 1993-12-31 | 1994-01-01 |
        | ca-qc-p391.s70.agent-registration      | qc-agence-dossiers | 1993-12-31 | 1994-01-01 |
        | ca-qc-p391.s21.research                | qc-tuteur-en-ligne | 2022-09-21 | 2022-09-22 |
        | ca-qc-p391.s81-1.no-reprisal           | qc-tuteur-en-ligne | 2022-09-21 | 2022-09-22 |
        | ca-qc-p391.s81-3.answer-cai            | qc-tuteur-en-ligne | 2022-09-21 | 2022-09-22 |
        | ca-qc-p391.s4-1.minors                 | qc-tuteur-en-ligne | 2023-09-21 | 2023-09-22 |
        | ca-qc-p391.s8-2.confidentiality-policy | qc-tuteur-en-ligne | 2023-09-21 | 2023-09-22 |
        | ca-qc-p391.s9-1.default-privacy        | qc-tuteur-en-ligne | 2023-09-21 | 2023-09-22 |
        | ca-qc-p391.s11.accuracy-keep-1y        | qc-tuteur-en-ligne | 2023-09-21 | 2023-09-22 |
        | ca-qc-p391.s22.prospecting             | qc-tuteur-en-ligne | 2023-09-21 | 2023-09-22 |
        | ca-qc-p391.s23.destroy-or-anonymize    | qc-tuteur-en-ligne | 2023-09-21 | 2023-09-22 |
        | ca-qc-p391.s28-1.deindex               | qc-moteur-reponses | 2023-09-21 | 2023-09-22 |
        | ca-qc-p391.s27-3.portability           | qc-tuteur-en-ligne | 2024-09-21 | 2024-09-22 |

    Plan du scénario: Le jour venu, l'obligation <obligation> est en vigueur
      Étant donné le dossier « <dossier> »
      Quand on l'évalue au <jour>
      Alors « <obligation> » s'applique et est en vigueur depuis le <jour>

      Exemples:
        | obligation                             | dossier            | jour       |
        | ca-qc-p391.s4-5.necessity              | qc-tuteur-en-ligne | 1994-01-01 |
        | ca-qc-p391.s6-7.source                 | qc-tuteur-en-ligne | 1994-01-01 |
        | ca-qc-p391.s9.no-refusal               | qc-tuteur-en-ligne | 1994-01-01 |
        | ca-qc-p391.s10.security                | qc-tuteur-en-ligne | 1994-01-01 |
        | ca-qc-p391.s20.need-to-know            | qc-tuteur-en-ligne | 1994-01-01 |
        | ca-qc-p391.s28.rectify                 | qc-tuteur-en-ligne | 1994-01-01 |
        | ca-qc-p391.s70.agent-registration      | qc-agence-dossiers | 1994-01-01 |
        | ca-qc-p391.s21.research                | qc-tuteur-en-ligne | 2022-09-22 |
        | ca-qc-p391.s81-1.no-reprisal           | qc-tuteur-en-ligne | 2022-09-22 |
        | ca-qc-p391.s81-3.answer-cai            | qc-tuteur-en-ligne | 2022-09-22 |
        | ca-qc-p391.s4-1.minors                 | qc-tuteur-en-ligne | 2023-09-22 |
        | ca-qc-p391.s8-2.confidentiality-policy | qc-tuteur-en-ligne | 2023-09-22 |
        | ca-qc-p391.s9-1.default-privacy        | qc-tuteur-en-ligne | 2023-09-22 |
        | ca-qc-p391.s11.accuracy-keep-1y        | qc-tuteur-en-ligne | 2023-09-22 |
        | ca-qc-p391.s22.prospecting             | qc-tuteur-en-ligne | 2023-09-22 |
        | ca-qc-p391.s23.destroy-or-anonymize    | qc-tuteur-en-ligne | 2023-09-22 |
        | ca-qc-p391.s28-1.deindex               | qc-moteur-reponses | 2023-09-22 |
        | ca-qc-p391.s27-3.portability           | qc-tuteur-en-ligne | 2024-09-22 |

    Scénario: Fin 2023, la portabilité est encore à venir alors que l'accès et la rectification sont dus
      Étant donné le dossier « qc-tuteur-en-ligne »
      Quand on l'évalue au 2023-12-31
      Alors « ca-qc-p391.s27.access » s'applique et est en vigueur depuis le 1994-01-01
      Et « ca-qc-p391.s28.rectify » s'applique et est en vigueur depuis le 1994-01-01
      Et « ca-qc-p391.s27-3.portability » s'applique et entrera en application le 2024-09-22

  Règle: Article 3, paragraphe 3 - ce qu'il faut pour que la réserve des renseignements de santé joue

    Plan du scénario: Même tranchée par oui, la réserve exige à la fois un rôle dans les soins et des renseignements de santé (<rôle>, <renseignements>) (Article 3, paragraphe 3)
      Étant donné le dossier « qc-clinique-notes »
      Et que la réponse à « health.activity » est « <rôle> »
      Et que la réponse à « data.kinds » est « <renseignements> »
      Et que la réponse à « data.new_use » est « yes »
      Et que la réponse à « output.infers » est « health »
      Et que la réponse à « decision.domains » est « health-care »
      Et que la réponse à « decision.automation » est « machine-alone »
      Et que la question de droit « ca-qc-p391.health-act-instead » est tranchée par oui
      Quand on l'évalue au 2026-11-24
      Alors ces obligations s'appliquent et sont en vigueur :
        | ca-qc-p391.s3-3.pia-project       |
        | ca-qc-p391.s8.collection-notice   |
        | ca-qc-p391.s8-1.profiling-notice  |
        | ca-qc-p391.s12.secondary-use      |
        | ca-qc-p391.s12-1.inform           |
        | ca-qc-p391.s12-1.explain          |
        | ca-qc-p391.s12-1.observations     |
        | ca-qc-p391.s13-14.consent         |
        | ca-qc-p391.s17.transfer-pia       |
        | ca-qc-p391.s17.transfer-agreement |
        | ca-qc-p391.s18-3.service-contract |

      Exemples:
        | rôle            | renseignements  |
        | none            | contact, health |
        | health-plan     | contact, health |
        | treats-patients | contact         |

  Règle: Article 1 - hors de l'exploitation d'une entreprise

    Scénario: L'entrepreneur qui se sert de l'outil pour sa seule vie privée ne l'emploie pas dans son entreprise
      Étant donné le dossier « qc-tuteur-en-ligne »
      Et que la réponse à « org.kind » est « sole-trader »
      Et que la réponse à « use.special_context » est « personal-only »
      Quand on l'évalue au 2026-11-24
      Alors le critère « ca-qc.applies » n'est pas rempli
      Et « ca-qc-p391.s10.security » ne s'applique pas car ses conditions ne sont pas réunies

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

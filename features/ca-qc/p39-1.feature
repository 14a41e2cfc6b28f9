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

# language: fr
Fonctionnalité: Règlement sur l'intelligence artificielle (UE) 2024/1689, modifié par le règlement (UE) 2026/1744
  Le règlement oblige selon le rôle (fournisseur, déployeur, importateur, distributeur), la finalité du système et la date.
  Les obligations relatives aux systèmes à haut risque ont été reportées au 2 décembre 2027 et au 2 août 2028 ; la maîtrise
  de l'IA, les pratiques interdites et la transparence ne l'ont pas été. Ce fichier en éprouve le cœur.

  Règle: Article 4 - maîtrise de l'IA

    Plan du scénario: L'obligation s'applique depuis le 2 février 2025, quels que soient la taille et le niveau de risque
      Étant donné le dossier « eu-local-news »
      Quand on l'évalue au <jour>
      Alors « eu-ai-act.art4.ai-literacy » s'applique et <état> le 2025-02-02

      Exemples:
        | jour       | état                          |
        | 2025-02-01 | entrera en application        |
        | 2025-02-02 | est en vigueur depuis         |
        | 2026-11-24 | est en vigueur depuis         |

    Scénario: Un ancien système de recrutement n'en dispense pas son déployeur
      Étant donné le dossier « eu-bakery-cv-ranker »
      Et que la réponse à « use.market_date » est « 2024-05-01 »
      Quand on l'évalue au 2027-12-02
      Alors « eu-ai-act.art4.ai-literacy » s'applique et est en vigueur depuis le 2025-02-02

    Scénario: Une publication sous licence libre et ouverte, à faible risque, reste hors du champ
      Étant donné le dossier « eu-game-studio »
      Et que la réponse à « role.deeds » est « built-it, released-open-source »
      Et que la réponse à « use.purposes » est « data-analysis »
      Et que la réponse à « output.kinds » est « prediction »
      Quand on l'évalue au 2026-11-24
      Alors « eu-ai-act.art4.ai-literacy » ne s'applique pas en raison de l'exception « free-open-source »

    Scénario: Un programme qui n'applique que des règles écrites par des personnes n'est pas un système d'IA
      Étant donné le dossier « eu-local-news »
      Et que la réponse à « use.technology » est « fixed-rules »
      Quand on l'évalue au 2026-11-24
      Alors le critère « eu-ai-act.in-scope » n'est pas rempli
      Et « eu-ai-act.art4.ai-literacy » ne s'applique pas car ses conditions ne sont pas réunies

    Scénario: Un particulier qui agit hors de tout travail n'est pas déployeur
      Étant donné le dossier « eu-local-news »
      Et que la réponse à « org.kind » est « private-person »
      Quand on l'évalue au 2026-11-24
      Alors le critère « eu-ai-act.deployer » n'est pas rempli
      Et « eu-ai-act.art4.ai-literacy » ne s'applique pas

    Scénario: Tant que la nature de l'outil est inconnue, l'obligation reste possible
      Étant donné le dossier « eu-local-news »
      Et que la réponse à « use.technology » n'est pas connue
      Quand on l'évalue au 2026-11-24
      Alors « eu-ai-act.art4.ai-literacy » peut s'appliquer, et « use.technology » trancherait

  Règle: Article 5 - pratiques interdites

    Plan du scénario: Les interdictions des points a) à h) s'appliquent depuis le 2 février 2025
      Étant donné le dossier « eu-web-shop-chatbot »
      Et que la réponse à « use.red_lines » est « exploits-weakness »
      Quand on l'évalue au <jour>
      Alors « eu-ai-act.art5.prohibited-practices » s'applique et <état> le 2025-02-02

      Exemples:
        | jour       | état                   |
        | 2025-02-01 | entrera en application |
        | 2025-02-02 | est en vigueur depuis  |

    Scénario: Lire les émotions de candidats d'après leur visage est interdit
      Étant donné le dossier « eu-bakery-cv-ranker »
      Et que la réponse à « bio.uses » est « emotion »
      Et que la réponse à « bio.settings » est « workplace »
      Quand on l'évalue au 2026-11-24
      Alors « eu-ai-act.art5.prohibited-practices » s'applique et est en vigueur depuis le 2025-02-02

    Scénario: Piège - la reconnaissance des émotions de clients n'est pas interdite ; elle est à haut risque et exige une information
      Étant donné le dossier « eu-web-shop-chatbot »
      Et que la réponse à « data.kinds » est « contact, messages, pictures-voice »
      Et que la réponse à « bio.uses » est « emotion »
      Et que la réponse à « bio.settings » est « online-or-phone »
      Quand on l'évalue au 2026-11-24
      Alors « eu-ai-act.art5.prohibited-practices » ne s'applique pas car ses conditions ne sont pas réunies
      Et le critère « eu-ai-act.high-risk-annex-iii » est rempli
      Et « eu-ai-act.art50-3.emotion-or-biometric-categorisation-notice » s'applique et est en vigueur depuis le 2026-08-02

    Scénario: Une raison médicale ou de sécurité lève l'interdiction au travail
      Étant donné le dossier « eu-bakery-cv-ranker »
      Et que la réponse à « bio.uses » est « emotion »
      Et que la réponse à « bio.settings » est « workplace, medical-or-safety »
      Quand on l'évalue au 2026-11-24
      Alors le critère « eu-ai-act.prohibited-f » n'est pas rempli

    Plan du scénario: Les interdictions des points b bis) et b ter) ne s'appliquent qu'à compter du 2 décembre 2026
      Étant donné le dossier « eu-game-studio »
      Et que la réponse à « output.depicts » est « could-make-intimate »
      Et que la réponse à « in_place.controls » est « none »
      Quand on l'évalue au <jour>
      Alors « eu-ai-act.art5.intimate-content-and-csam » s'applique et <état> le 2026-12-02

      Exemples:
        | jour       | état                   |
        | 2026-12-01 | entrera en application |
        | 2026-12-02 | est en vigueur depuis  |

    Scénario: Des garde-fous adéquats font échapper le fournisseur à l'interdiction
      Étant donné le dossier « eu-game-studio »
      Et que la réponse à « output.depicts » est « could-make-intimate »
      Et que la réponse à « in_place.controls » est « intimate-safeguards »
      Quand on l'évalue au 2026-12-02
      Alors « eu-ai-act.art5.intimate-content-and-csam » ne s'applique pas car ses conditions ne sont pas réunies

    Scénario: Le simple déployeur n'est visé que s'il utilise le système à cette fin
      Étant donné le dossier « eu-game-studio »
      Et que la réponse à « role.deeds » est « uses-it »
      Et que la réponse à « output.depicts » est « could-make-intimate »
      Et que la réponse à « in_place.controls » est « none »
      Quand on l'évalue au 2026-12-02
      Alors « eu-ai-act.art5.intimate-content-and-csam » ne s'applique pas car ses conditions ne sont pas réunies

  Règle: Article 6 - classement à haut risque

    Scénario: Piège - la détection de la fraude n'est pas à haut risque
      Étant donné le dossier « eu-consumer-lender »
      Et que la réponse à « use.purposes » est « fraud-security »
      Et que la réponse à « output.infers » est « crime-risk »
      Et que la réponse à « decision.domains » est « account-access »
      Quand on l'évalue au 2027-12-02
      Alors le critère « eu-ai-act.high-risk » n'est pas rempli

    Scénario: Piège - l'assurance de biens n'est pas à haut risque
      Étant donné le dossier « eu-consumer-lender »
      Et que la réponse à « org.sector » est « insurer-other »
      Et que la réponse à « use.purposes » est « other-insurance »
      Et que la réponse à « output.infers » est « none »
      Et que la réponse à « decision.domains » est « insurance »
      Quand on l'évalue au 2027-12-02
      Alors le critère « eu-ai-act.high-risk » n'est pas rempli

    Scénario: Piège - la solvabilité des sociétés n'est pas celle des personnes physiques
      Étant donné le dossier « eu-consumer-lender »
      Et que la réponse à « use.purposes » est « data-analysis »
      Et que la réponse à « credit.activity » est « business-credit »
      Et que la réponse à « data.about_people » est « no »
      Et que la réponse à « decision.domains » est « none »
      Et que la réponse à « output.kinds » est « score-of-firm »
      Quand on l'évalue au 2027-12-02
      Alors le critère « eu-ai-act.annex-iii-5b » n'est pas rempli
      Et le critère « eu-ai-act.high-risk » n'est pas rempli

    Scénario: Une simple tâche procédurale étroite, sans profilage, échappe au haut risque (art. 6, par. 3)
      Étant donné le dossier « eu-hr-software-maker »
      Quand on l'évalue au 2027-12-02
      Alors le critère « eu-ai-act.filter-6-3 » est rempli
      Et le critère « eu-ai-act.high-risk-annex-iii » n'est pas rempli
      Et « eu-ai-act.art6-4.document-not-high-risk » s'applique et est en vigueur depuis le 2027-12-02

    Scénario: Piège - jamais d'exemption pour un système qui effectue un profilage de personnes physiques
      Étant donné le dossier « eu-hr-software-maker »
      Et que la réponse à « output.kinds » est « score-of-person »
      Quand on l'évalue au 2027-12-02
      Alors le critère « eu-ai-act.filter-6-3 » n'est pas rempli
      Et le critère « eu-ai-act.high-risk-annex-iii » est rempli

    Scénario: Tant que le profilage est incertain, le classement reste ouvert
      Étant donné le dossier « eu-hr-software-maker »
      Et que la réponse à « output.kinds » est « light-edits, score-of-person? »
      Quand on l'évalue au 2027-12-02
      Alors le critère « eu-ai-act.high-risk-annex-iii » reste ouvert

    Scénario: Piège - la présence d'un humain qui décide ne fait pas sortir du haut risque
      Étant donné le dossier « eu-bakery-cv-ranker »
      Et que la réponse à « decision.automation » est « person-reviews »
      Quand on l'évalue au 2027-12-02
      Alors le critère « eu-ai-act.high-risk-annex-iii » est rempli

    Scénario: Piège - les machines ne relèvent plus de l'annexe I, section A
      Étant donné le dossier « eu-clinic-scan-reader »
      Et que la réponse à « use.purposes » est « product-function »
      Et que la réponse à « product.regulated » est « machinery »
      Et que la réponse à « product.ai_part » est « keeps-people-safe »
      Quand on l'évalue au 2028-08-02
      Alors le critère « eu-ai-act.high-risk-annex-i » n'est pas rempli
      Et « eu-ai-act.art26.human-oversight » ne s'applique pas car ses conditions ne sont pas réunies

  Règle: Articles 26, 111, par. 2, et 113 - obligations du déployeur d'un système à haut risque

    Plan du scénario: Piège - rien n'est exigible avant le 2 décembre 2027 (annexe III)
      Étant donné le dossier « eu-bakery-cv-ranker »
      Quand on l'évalue au <jour>
      Alors ces obligations s'appliquent et sont à venir :
        | eu-ai-act.art26.use-per-instructions     |
        | eu-ai-act.art26.human-oversight          |
        | eu-ai-act.art26.monitor-and-suspend      |
        | eu-ai-act.art26.keep-logs                |
        | eu-ai-act.art26.inform-affected-persons  |
        | eu-ai-act.art26.dpia-input               |
      Et « eu-ai-act.art26.human-oversight » s'applique et entrera en application le 2027-12-02

      Exemples:
        | jour       |
        | 2026-11-24 |
        | 2027-12-01 |

    Scénario: Un système mis sur le marché le 2 décembre 2027 est visé le jour même (annexe III)
      Étant donné le dossier « eu-bakery-cv-ranker »
      Quand on l'évalue au 2027-12-02
      Alors ces obligations s'appliquent et sont en vigueur :
        | eu-ai-act.art26.use-per-instructions     |
        | eu-ai-act.art26.human-oversight          |
        | eu-ai-act.art26.monitor-and-suspend      |
        | eu-ai-act.art26.keep-logs                |
        | eu-ai-act.art26.inform-affected-persons  |
        | eu-ai-act.art26.dpia-input               |

    Plan du scénario: Pour les produits de l'annexe I, la date est le 2 août 2028
      Étant donné le dossier « eu-clinic-scan-reader »
      Quand on l'évalue au <jour>
      Alors « eu-ai-act.art26.human-oversight » s'applique et <état> le 2028-08-02

      Exemples:
        | jour       | état                   |
        | 2026-11-24 | entrera en application |
        | 2027-12-02 | entrera en application |
        | 2028-08-01 | entrera en application |
        | 2028-08-02 | est en vigueur depuis  |

    Plan du scénario: Piège - un système antérieur au 2 décembre 2027, sans modification importante de la conception, reste en dehors, déployeur compris
      Étant donné le dossier « eu-bakery-cv-ranker »
      Et que la réponse à « use.market_date » est « <mise sur le marché> »
      Quand on l'évalue au <jour>
      Alors « eu-ai-act.art26.human-oversight » ne s'applique pas en raison de l'exception « already-on-the-market »
      Et « eu-ai-act.art26.inform-workers » ne s'applique pas en raison de l'exception « already-on-the-market »
      Et « eu-ai-act.art111-2.public-sector-legacy » ne s'applique pas car ses conditions ne sont pas réunies

      Exemples:
        | mise sur le marché | jour       |
        | 2024-05-01         | 2026-11-24 |
        | 2027-12-01         | 2027-12-02 |
        | 2027-12-01         | 2030-08-02 |

    Scénario: Une modification importante de la conception fait entrer l'ancien système dans le règlement
      Étant donné le dossier « eu-bakery-cv-ranker »
      Et que la réponse à « use.market_date » est « 2024-05-01 »
      Et que la réponse à « use.major_change » est « 2028-01-10 »
      Quand on l'évalue au 2028-01-10
      Alors « eu-ai-act.art26.human-oversight » s'applique et est en vigueur depuis le 2027-12-02

    Scénario: Sans la date de mise sur le marché, les obligations restent possibles
      Étant donné le dossier « eu-bakery-cv-ranker »
      Et que la réponse à « use.market_date » n'est pas connue
      Quand on l'évalue au 2026-11-24
      Alors « eu-ai-act.art26.human-oversight » peut s'appliquer, et « use.market_date » trancherait

    Plan du scénario: Les anciens systèmes des autorités publiques doivent être en règle le 2 août 2030
      Étant donné le dossier « eu-town-hall-benefits »
      Quand on l'évalue au <jour>
      Alors « eu-ai-act.art111-2.public-sector-legacy » s'applique et <état> le 2030-08-02
      Et « eu-ai-act.art26.human-oversight » s'applique et <état> le 2030-08-02

      Exemples:
        | jour       | état                   |
        | 2027-12-02 | entrera en application |
        | 2030-08-01 | entrera en application |
        | 2030-08-02 | est en vigueur depuis  |

    Scénario: Piège - l'employeur ordinaire ne doit pas l'analyse d'impact sur les droits fondamentaux
      Étant donné le dossier « eu-bakery-cv-ranker »
      Quand on l'évalue au 2027-12-02
      Alors « eu-ai-act.art27.fria » ne s'applique pas car ses conditions ne sont pas réunies

    Scénario: Quiconque évalue la solvabilité de personnes physiques doit cette analyse
      Étant donné le dossier « eu-consumer-lender »
      Quand on l'évalue au 2027-12-02
      Alors « eu-ai-act.art27.fria » s'applique et est en vigueur depuis le 2027-12-02

  Règle: Article 50 - transparence

    Plan du scénario: Le fournisseur fait savoir que l'on a affaire à une IA, à compter du 2 août 2026
      Étant donné le dossier « eu-web-shop-chatbot »
      Et que la réponse à « role.deeds » est « built-on-others-model, uses-it »
      Quand on l'évalue au <jour>
      Alors « eu-ai-act.art50-1.disclose-ai-interaction » s'applique et <état> le 2026-08-02

      Exemples:
        | jour       | état                   |
        | 2026-08-01 | entrera en application |
        | 2026-08-02 | est en vigueur depuis  |

    Scénario: Piège - le paragraphe 1 oblige le fournisseur, non le déployeur
      Étant donné le dossier « eu-web-shop-chatbot »
      Quand on l'évalue au 2026-11-24
      Alors « eu-ai-act.art50-1.disclose-ai-interaction » ne s'applique pas car ses conditions ne sont pas réunies

    Scénario: Le déployeur qui appose son nom sur le système devient fournisseur et doit les deux
      Étant donné le dossier « eu-game-studio »
      Et que la réponse à « role.deeds » est « uses-it, own-name-on-it »
      Et que la réponse à « output.depicts » est « real-person-agreed »
      Quand on l'évalue au 2026-11-24
      Alors ces obligations s'appliquent et sont en vigueur :
        | eu-ai-act.art50-2.mark-synthetic-content |
        | eu-ai-act.art50-4.deepfake-label         |

    Scénario: L'information est superflue si la nature de la machine est évidente pour tout son public
      Étant donné le dossier « eu-web-shop-chatbot »
      Et que la réponse à « role.deeds » est « own-name-on-it, offers-free »
      Et que la réponse à « interaction.told » est « obvious »
      Quand on l'évalue au 2026-11-24
      Alors « eu-ai-act.art50-1.disclose-ai-interaction » ne s'applique pas en raison de l'exception « obvious »

    Scénario: Elle n'est jamais évidente si des enfants peuvent faire partie du public
      Étant donné le dossier « eu-web-shop-chatbot »
      Et que la réponse à « role.deeds » est « own-name-on-it, offers-free »
      Et que la réponse à « interaction.told » est « obvious »
      Et que la réponse à « children.ages » est « age-13 »
      Quand on l'évalue au 2026-11-24
      Alors « eu-ai-act.art50-1.disclose-ai-interaction » s'applique et est en vigueur depuis le 2026-08-02

    Scénario: Un système autorisé par la loi contre la criminalité échappe à l'information
      Étant donné le dossier « eu-web-shop-chatbot »
      Et que la réponse à « role.deeds » est « built-it, uses-it »
      Et que la réponse à « use.purposes » est « fraud-security »
      Et que la réponse à « use.special_context » est « law-required-crime »
      Et que la réponse à « people.groups » est « employees »
      Et que la réponse à « product.features » est « business-only »
      Quand on l'évalue au 2026-11-24
      Alors « eu-ai-act.art50-1.disclose-ai-interaction » ne s'applique pas en raison de l'exception « crime-law »

    Scénario: Mis à la disposition du public pour signaler une infraction, il n'y échappe pas
      Étant donné le dossier « eu-web-shop-chatbot »
      Et que la réponse à « role.deeds » est « built-it, offers-free »
      Et que la réponse à « use.purposes » est « fraud-security »
      Et que la réponse à « use.special_context » est « law-required-crime »
      Et que la réponse à « people.groups » est « public-visitors »
      Et que la réponse à « product.features » est « open-to-public »
      Quand on l'évalue au 2026-11-24
      Alors « eu-ai-act.art50-1.disclose-ai-interaction » s'applique

    Plan du scénario: Le marquage dépend de la date de mise sur le marché (art. 50, par. 2, et art. 111, par. 4)
      Étant donné le dossier « eu-game-studio »
      Et que la réponse à « use.market_date » est « <mise sur le marché> »
      Quand on l'évalue au <jour>
      Alors « eu-ai-act.art50-2.mark-synthetic-content » s'applique et <état> le <début>

      Exemples:
        | mise sur le marché | jour       | état                   | début      |
        | 2026-08-02         | 2026-08-01 | entrera en application | 2026-08-02 |
        | 2026-08-02         | 2026-08-02 | est en vigueur depuis  | 2026-08-02 |
        | 2026-08-01         | 2026-08-02 | entrera en application | 2026-12-02 |
        | 2026-08-01         | 2026-12-01 | entrera en application | 2026-12-02 |
        | 2026-08-01         | 2026-12-02 | est en vigueur depuis  | 2026-12-02 |

    Scénario: Sans cette date, le marquage est peut-être déjà exigible
      Étant donné le dossier « eu-game-studio »
      Et que la réponse à « use.market_date » n'est pas connue
      Quand on l'évalue au 2026-11-24
      Alors « eu-ai-act.art50-2.mark-synthetic-content » peut s'appliquer, et « use.market_date » trancherait

    Plan du scénario: Le déployeur signale l'hypertrucage à compter du 2 août 2026
      Étant donné le dossier « eu-game-studio »
      Et que la réponse à « output.depicts » est « real-person-agreed »
      Quand on l'évalue au <jour>
      Alors « eu-ai-act.art50-4.deepfake-label » s'applique et <état> le 2026-08-02

      Exemples:
        | jour       | état                   |
        | 2026-08-01 | entrera en application |
        | 2026-08-02 | est en vigueur depuis  |

    Scénario: Piège - le signalement de l'hypertrucage n'incombe pas à celui qui n'est que fournisseur
      Étant donné le dossier « eu-game-studio »
      Et que la réponse à « role.deeds » est « built-it, sells-it »
      Quand on l'évalue au 2026-11-24
      Alors « eu-ai-act.art50-4.deepfake-label » ne s'applique pas car ses conditions ne sont pas réunies

    Scénario: Un texte d'intérêt public généré par IA et non relu est signalé
      Étant donné le dossier « eu-local-news »
      Quand on l'évalue au 2026-11-24
      Alors « eu-ai-act.art50-4.public-interest-text-label » s'applique et est en vigueur depuis le 2026-08-02

    Scénario: Pas de mention si une personne a relu le texte et en assume la responsabilité éditoriale
      Étant donné le dossier « eu-local-news »
      Et que la réponse à « output.uses » est « shown-to-public, news-checked »
      Quand on l'évalue au 2026-11-24
      Alors « eu-ai-act.art50-4.public-interest-text-label » ne s'applique pas en raison de l'exception « human-review »

  Règle: Article 86 - droit à une explication, contesté avant le 2 décembre 2027

    Plan du scénario: Entre le 2 août 2026 et le 2 décembre 2027, ni clairement exigible ni clairement exclu
      Étant donné le dossier « eu-bakery-cv-ranker »
      Quand on l'évalue au <jour>
      Alors « eu-ai-act.art86.right-to-explanation » peut s'appliquer

      Exemples:
        | jour       |
        | 2026-08-02 |
        | 2026-11-24 |
        | 2027-12-01 |

    Scénario: À partir du 2 décembre 2027, l'explication est due pour un système nouveau
      Étant donné le dossier « eu-bakery-cv-ranker »
      Quand on l'évalue au 2027-12-02
      Alors « eu-ai-act.art86.right-to-explanation » s'applique et est en vigueur depuis le 2027-12-02

    Scénario: Pour le crédit à la consommation, le droit prévu par la directive (UE) 2023/2225 le remplace une fois celle-ci applicable
      Étant donné le dossier « eu-consumer-lender »
      Quand on l'évalue au 2026-11-20
      Alors « eu-ai-act.art86.right-to-explanation » ne s'applique pas car « eu-ccd2.art18-8.human-review-of-credit-decision » prend sa place

    Scénario: La veille du droit français, rien ne le remplace encore
      Étant donné le dossier « eu-consumer-lender »
      Et que la réponse à « people.locations » est « FR »
      Quand on l'évalue au 2026-11-19
      Alors « eu-ai-act.art86.right-to-explanation » peut s'appliquer

  Règle: Articles 9 à 17 et 20 - ce que doit le fournisseur d'un système à haut risque, et à partir de quand

    Plan du scénario: Piège - rien n'est dû depuis le 2 août 2026 ; les obligations commencent le 2 décembre 2027 (annexe III)
      Étant donné le dossier « eu-hiring-score-maker »
      Quand on l'évalue au <jour>
      Alors le critère « eu-ai-act.hr-provider » est rempli
      Et « eu-ai-act.art9.risk-management » s'applique et <état> le 2027-12-02
      Et « eu-ai-act.art10.data-governance » s'applique et <état> le 2027-12-02
      Et « eu-ai-act.art11.technical-documentation » s'applique et <état> le 2027-12-02
      Et « eu-ai-act.art14.human-oversight-design » s'applique et <état> le 2027-12-02
      Et « eu-ai-act.art16.provider-conformity-package » s'applique et <état> le 2027-12-02
      Et « eu-ai-act.art17.quality-management-system » s'applique et <état> le 2027-12-02

      Exemples:
        | jour       | état                   |
        | 2026-11-24 | entrera en application |
        | 2027-12-01 | entrera en application |
        | 2027-12-02 | est en vigueur depuis  |

    Plan du scénario: Pour un produit de l'annexe I, elles commencent le 2 août 2028, non en août 2027
      Étant donné le dossier « eu-lift-safety-maker »
      Quand on l'évalue au <jour>
      Alors « eu-ai-act.art9.risk-management » s'applique et <état> le 2028-08-02
      Et « eu-ai-act.art15.accuracy-robustness-cybersecurity » s'applique et <état> le 2028-08-02
      Et « eu-ai-act.art16.provider-conformity-package » s'applique et <état> le 2028-08-02

      Exemples:
        | jour       | état                   |
        | 2027-08-02 | entrera en application |
        | 2028-08-01 | entrera en application |
        | 2028-08-02 | est en vigueur depuis  |

    Scénario: Piège - un outil diffusé avant le 2 décembre 2027 et non remanié est épargné
      Étant donné le dossier « eu-hiring-score-maker »
      Et que la réponse à « use.market_date » est « 2027-12-01 »
      Quand on l'évalue au 2030-08-02
      Alors « eu-ai-act.art9.risk-management » ne s'applique pas en raison de l'exception « already-on-the-market »
      Et « eu-ai-act.art17.quality-management-system » ne s'applique pas en raison de l'exception « already-on-the-market »

    Scénario: Destiné à des autorités publiques, il doit être en règle au 2 août 2030
      Étant donné le dossier « eu-hiring-score-maker »
      Et que la réponse à « use.market_date » est « 2027-12-01 »
      Et que la réponse à « market.customers » est « public-bodies »
      Et que la réponse à « org.public_work » est « supplies-eu-authority »
      Quand on l'évalue au 2030-08-01
      Alors « eu-ai-act.art9.risk-management » s'applique et entrera en application le 2030-08-02

    Scénario: Le simple utilisateur de l'outil ne doit rien de tout cela
      Étant donné le dossier « eu-bakery-cv-ranker »
      Quand on l'évalue au 2027-12-02
      Alors le critère « eu-ai-act.hr-provider » n'est pas rempli
      Et ces obligations ne s'appliquent pas :
        | eu-ai-act.art9.risk-management               |
        | eu-ai-act.art11.technical-documentation      |
        | eu-ai-act.art16.provider-conformity-package  |
        | eu-ai-act.art17.quality-management-system    |
        | eu-ai-act.art20.corrective-action            |
        | eu-ai-act.art72.post-market-monitoring       |

    Scénario: Apposer son nom sur un système à haut risque en rend fournisseur
      Étant donné le dossier « eu-bakery-cv-ranker »
      Et que la réponse à « role.deeds » est « uses-it, own-name-on-it »
      Quand on l'évalue au 2027-12-02
      Alors « eu-ai-act.art16.provider-conformity-package » s'applique et est en vigueur depuis le 2027-12-02

    Scénario: Tant que la date de première diffusion est inconnue, l'obligation reste possible
      Étant donné le dossier « eu-hiring-score-maker »
      Et que la réponse à « use.market_date » n'est pas connue
      Quand on l'évalue au 2027-12-02
      Alors « eu-ai-act.art9.risk-management » peut s'appliquer, et « use.market_date » trancherait

    Plan du scénario: Une PME autonome peut simplifier ; une petite entreprise à moyenne capitalisation ne garde que le formulaire (<effectif>)
      Étant donné le dossier « eu-hiring-score-maker »
      Et que la réponse à « org.headcount » est « FR: <effectif> »
      Quand on l'évalue au 2027-12-02
      Alors « eu-ai-act.art11-1.simplified-documentation » <formulaire>
      Et « eu-ai-act.art63-1.simplified-quality-management » <qualité>

      Exemples:
        | effectif | formulaire       | qualité          |
        | 249      | s'applique       | s'applique       |
        | 250      | s'applique       | ne s'applique pas |
        | 750      | ne s'applique pas | ne s'applique pas |

  Règle: Articles 22 à 24 - mandataire, importateur, distributeur

    Scénario: Un fournisseur sans établissement dans l'Union désigne un mandataire
      Étant donné le dossier « eu-hiring-score-maker »
      Et que la réponse à « org.established_in » est « US-NY »
      Et que la réponse à « org.headcount » est « US-NY: 40 »
      Quand on l'évalue au 2027-12-02
      Alors « eu-ai-act.art22.authorised-representative » s'applique et est en vigueur depuis le 2027-12-02

    Scénario: Un fournisseur établi dans l'Union n'en a pas besoin
      Étant donné le dossier « eu-hiring-score-maker »
      Quand on l'évalue au 2027-12-02
      Alors « eu-ai-act.art22.authorised-representative » ne s'applique pas car ses conditions ne sont pas réunies

    Plan du scénario: L'importateur et le distributeur vérifient chacun de leur côté (<acte>)
      Étant donné le dossier « eu-exam-camera-importer »
      Et que la réponse à « role.deeds » est « <acte> »
      Quand on l'évalue au 2027-12-02
      Alors « eu-ai-act.art23.importer-checks » <importateur>
      Et « eu-ai-act.art24.distributor-checks » <distributeur>

      Exemples:
        | acte                    | importateur                                      | distributeur                                     |
        | brings-in-foreign-brand | s'applique et est en vigueur depuis le 2027-12-02 | ne s'applique pas                                |
        | resells-unchanged       | ne s'applique pas                                | s'applique et est en vigueur depuis le 2027-12-02 |

  Règle: Articles 72 et 73 - surveillance et incidents graves, date contestée

    Plan du scénario: Piège - avant le 2 décembre 2027, ni clairement dus ni clairement exclus
      Étant donné le dossier « eu-hiring-score-maker »
      Quand on l'évalue au <jour>
      Alors « eu-ai-act.art72.post-market-monitoring » peut s'appliquer
      Et « eu-ai-act.art73.serious-incident-report » peut s'appliquer

      Exemples:
        | jour       |
        | 2026-08-02 |
        | 2026-11-24 |
        | 2027-12-01 |

    Scénario: Si les tribunaux les jugeaient applicables avant le classement, ils le seraient depuis le 2 août 2026
      Étant donné le dossier « eu-hiring-score-maker »
      Et que la question de droit « eu-ai-act.art72-73-before-classification » est tranchée par oui
      Quand on l'évalue au 2026-11-24
      Alors « eu-ai-act.art73.serious-incident-report » s'applique et est en vigueur depuis le 2026-08-02

    Scénario: À partir du 2 décembre 2027, ils sont certains pour un nouvel outil
      Étant donné le dossier « eu-hiring-score-maker »
      Quand on l'évalue au 2027-12-02
      Alors « eu-ai-act.art72.post-market-monitoring » s'applique et est en vigueur depuis le 2027-12-02
      Et « eu-ai-act.art73.serious-incident-report » s'applique et est en vigueur depuis le 2027-12-02

    Plan du scénario: L'utilisateur ne signale à la place du fournisseur que si celui-ci est injoignable
      Étant donné le dossier « eu-bakery-cv-ranker »
      Et que la réponse à « org.events » est « <événements> »
      Quand on l'évalue au 2027-12-02
      Alors « eu-ai-act.art73.serious-incident-report » <verdict>

      Exemples:
        | événements                     | verdict           |
        | ai-incident, maker-unreachable | s'applique        |
        | ai-incident                    | ne s'applique pas |

  Règle: Article 4 bis - données sensibles pour détecter ou corriger des biais

    Plan du scénario: Les conditions valent depuis le 27 juillet 2026, haut risque ou non
      Étant donné le dossier « eu-hr-software-maker »
      Et que la réponse à « training.level » est « light-tuning »
      Et que la réponse à « training.data » est « sensitive-for-bias-check »
      Quand on l'évalue au <jour>
      Alors « eu-ai-act.art4a.bias-data-conditions » s'applique et <état> le 2026-07-27
      Et « eu-ai-act.art4a.no-onward-transfer-of-bias-data » s'applique et <état> le 2026-07-27

      Exemples:
        | jour       | état                   |
        | 2026-07-26 | entrera en application |
        | 2026-07-27 | est en vigueur depuis  |

    Scénario: Nul n'est tenu de chercher des biais avec de telles données
      Étant donné le dossier « eu-hiring-score-maker »
      Quand on l'évalue au 2026-11-24
      Alors « eu-ai-act.art4a.bias-data-conditions » ne s'applique pas car ses conditions ne sont pas réunies

  Règle: Article 53 - modèles d'IA à usage général

    Plan du scénario: Les nouveaux modèles depuis le 2 août 2025, les anciens au 2 août 2027
      Étant donné le dossier « eu-model-lab »
      Et que la réponse à « use.market_date » est « <première offre> »
      Quand on l'évalue au 2026-11-24
      Alors « eu-ai-act.art53.gpai-provider » s'applique et <état>

      Exemples:
        | première offre | état                                 |
        | 2025-08-01     | entrera en application le 2027-08-02 |
        | 2025-08-02     | est en vigueur depuis le 2025-08-02  |

    Scénario: Piège - bâtir sur le modèle d'un autre ne rend pas fournisseur de ce modèle
      Étant donné le dossier « eu-hr-software-maker »
      Quand on l'évalue au 2026-11-24
      Alors le critère « eu-ai-act.gpai-provider » n'est pas rempli
      Et « eu-ai-act.art53.gpai-provider » ne s'applique pas car ses conditions ne sont pas réunies
      Et « eu-ai-act.art53-1b.downstream-use-of-gpai-documentation » s'applique

  Règle: Articles 21, 49, 60 et 87 - autorités, registre, essais, signalements

    Scénario: Répondre honnêtement aux autorités est dû par tous depuis le 2 août 2025
      Étant donné le dossier « eu-bakery-cv-ranker »
      Quand on l'évalue au 2026-11-24
      Alors « eu-ai-act.art21.cooperate-with-authorities » s'applique et est en vigueur depuis le 2025-08-02

    Scénario: Une commune enregistre son nouvel outil, un employeur privé non
      Étant donné le dossier « eu-town-hall-benefits »
      Et que la réponse à « use.market_date » est « 2027-12-02 »
      Quand on l'évalue au 2027-12-02
      Alors « eu-ai-act.art49-3.public-deployer-registration » s'applique et est en vigueur depuis le 2027-12-02

    Scénario: L'employeur privé ne s'enregistre pas
      Étant donné le dossier « eu-bakery-cv-ranker »
      Quand on l'évalue au 2027-12-02
      Alors « eu-ai-act.art49-3.public-deployer-registration » ne s'applique pas car ses conditions ne sont pas réunies

    Scénario: Essayer un outil de l'annexe III sur de vraies personnes exige une approbation depuis le 2 août 2026
      Étant donné le dossier « eu-hiring-score-maker »
      Et que la réponse à « use.stage » est « tested-on-people »
      Quand on l'évalue au 2026-11-24
      Alors « eu-ai-act.art60.real-world-testing » s'applique et est en vigueur depuis le 2026-08-02

    Plan du scénario: Un canal de signalement est dû à partir de 50 personnes (<effectif>)
      Étant donné le dossier « eu-hiring-score-maker »
      Et que la réponse à « org.headcount » est « FR: <effectif> »
      Quand on l'évalue au 2026-11-24
      Alors « eu-ai-act.art87.whistleblowing » <verdict>

      Exemples:
        | effectif | verdict                                           |
        | 49       | ne s'applique pas                                 |
        | 50       | s'applique et est en vigueur depuis le 2026-08-02 |

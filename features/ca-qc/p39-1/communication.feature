# language: fr
Fonctionnalité: Loi sur le privé, communication à des tiers et hors du Québec, prospection
  Ce que doit une petite entreprise dont un outil traite des renseignements personnels.

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

    Scénario: Sans l'entente, la poursuite pénale fixe le plafond, non la sanction administrative, qui reste seule pour la décision automatisée tue
      Étant donné le dossier « qc-boulangerie-tri-cv »
      Et que la réponse à « vendor.places » est « CA-ON »
      Quand on l'évalue au 2026-11-24
      Alors l'amende la plus haute pour « ca-qc-p391.s17.transfer-agreement » est de « 25000000 CAD »
      Et l'amende la plus haute pour « ca-qc-p391.s12-1.inform » est de « 10000000 CAD »

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

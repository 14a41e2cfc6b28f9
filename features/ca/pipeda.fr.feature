# language: fr
Fonctionnalité: LPRPDE, les principales obligations des organisations privées
  La partie 1 et l'annexe 1 de la Loi sur la protection des renseignements personnels et les documents électroniques visent les
  organisations dans leurs activités commerciales et, pour leur personnel, les entreprises fédérales. Aucun seuil de taille, aucun
  fondement d'intérêt légitime, aucune amende administrative, aucun délai de 72 heures. Version française des obligations centrales ;
  le détail se trouve dans pipeda.feature et common.feature.

  Règle: Article 4 et décrets d'exclusion - qui est visé

    Scénario: Une librairie de Moncton qui suggère des livres à ses clients est visée
      Étant donné le dossier « ca-moncton-librairie »
      Quand on l'évalue au 2026-11-24
      Alors le critère « ca.pipeda-applies » est rempli
      Et ces obligations s'appliquent et sont en vigueur :
        | ca-pipeda.s5-3.appropriate-purpose    |
        | ca-pipeda.p1.accountability           |
        | ca-pipeda.p1-3.processor-protection   |
        | ca-pipeda.p2.identify-purposes        |
        | ca-pipeda.p3.meaningful-consent       |
        | ca-pipeda.p3-3.no-tying               |
        | ca-pipeda.p3-8.withdrawal             |
        | ca-pipeda.p4.limit-collection         |
        | ca-pipeda.p5.limit-use-retention      |
        | ca-pipeda.p6.accuracy                 |
        | ca-pipeda.p7.safeguards               |
        | ca-pipeda.p8.openness                 |
        | ca-pipeda.p9.access                   |
        | ca-pipeda.p10.complaints              |
        | ca-pipeda.s10-1.breach-report-opc     |
        | ca-pipeda.s10-1-3.breach-notify-people |
        | ca-pipeda.s10-2.breach-notify-others  |
        | ca-pipeda.s10-3.breach-records        |
        | ca-pipeda.s27-1.no-reprisal           |

    Plan du scénario: La même librairie, avec des renseignements qui restent dans la province (<province>), relève de la loi provinciale
      Étant donné le dossier « ca-moncton-librairie »
      Et que la réponse à « org.established_in » est « <code> »
      Et que la réponse à « people.locations » est « <code> »
      Et que la réponse à « data.places » est « <code> »
      Et que la réponse à « vendor.places » est « <code> »
      Quand on l'évalue au 2026-11-24
      Alors le critère « ca.pipeda-applies » n'est pas rempli
      Et « ca-pipeda.p3.meaningful-consent » ne s'applique pas car ses conditions ne sont pas réunies

      Exemples:
        | province             | code  |
        | Québec               | CA-QC |
        | Colombie-Britannique | CA-BC |
        | Alberta              | CA-AB |

    Scénario: Une entreprise du Québec dont les renseignements vont en Ontario est aussi visée par la LPRPDE
      Étant donné le dossier « ca-moncton-librairie »
      Et que la réponse à « org.established_in » est « CA-QC »
      Et que la réponse à « people.locations » est « CA-QC »
      Et que la réponse à « data.places » est « CA-ON »
      Et que la réponse à « vendor.places » est « CA-QC »
      Quand on l'évalue au 2026-11-24
      Alors le critère « ca.crosses-province-border » est rempli
      Et « ca-pipeda.p8.openness » s'applique et est en vigueur depuis le 2004-01-01

    Scénario: Les seuls candidats d'un employeur de compétence provinciale ne sont pas visés
      Étant donné le dossier « ca-winnipeg-plant »
      Quand on l'évalue au 2026-11-24
      Alors le critère « ca.pipeda-applies » n'est pas rempli
      Et « ca-pipeda.p9.access » ne s'applique pas car ses conditions ne sont pas réunies

    Scénario: Sans savoir si l'outil traite des renseignements sur des personnes, la question reste ouverte
      Étant donné le dossier « ca-moncton-librairie »
      Et que la réponse à « data.about_people » n'est pas connue
      Quand on l'évalue au 2026-11-24
      Alors le critère « ca.pipeda-applies » reste ouvert
      Et « ca-pipeda.p7.safeguards » peut s'appliquer, et « data.about_people » trancherait

  Règle: Article 30 - une entrée en application par étapes

    Scénario: À l'intérieur d'une province, le commerce n'était pas visé avant 2004
      Étant donné le dossier « ca-moncton-librairie »
      Quand on l'évalue au 2003-12-31
      Alors « ca-pipeda.p3.meaningful-consent » s'applique et entrera en application le 2004-01-01

    Scénario: Il l'est depuis le 1er janvier 2004
      Étant donné le dossier « ca-moncton-librairie »
      Quand on l'évalue au 2004-01-01
      Alors « ca-pipeda.p3.meaningful-consent » s'applique et est en vigueur depuis le 2004-01-01

    Scénario: L'entreprise fédérale l'est depuis le 1er janvier 2001
      Étant donné le dossier « ca-regina-isp »
      Quand on l'évalue au 2026-11-24
      Alors « ca-pipeda.p7.safeguards » s'applique et est en vigueur depuis le 2001-01-01

  Règle: Paragraphe 5(3) et article 6.1 - fins acceptables et consentement valable

    Scénario: Le consentement ne dispense pas du critère des fins acceptables
      Étant donné le dossier « ca-moncton-librairie »
      Et que la réponse à « data.grounds » est « explicit-yes »
      Quand on l'évalue au 2026-11-24
      Alors « ca-pipeda.s5-3.appropriate-purpose » s'applique

    Scénario: L'intérêt de l'entreprise ne remplace pas le consentement
      Étant donné le dossier « ca-moncton-librairie »
      Et que la réponse à « data.grounds » est « own-interest »
      Quand on l'évalue au 2026-11-24
      Alors « ca-pipeda.p3.meaningful-consent » s'applique
      Et « ca-pipeda.p3-8.withdrawal » s'applique

    Scénario: Ce qui se trouve sur le Web n'est pas pour autant accessible au public au sens du règlement
      Étant donné le dossier « ca-moncton-librairie »
      Et que la réponse à « data.sources » est « web-scrape »
      Quand on l'évalue au 2026-11-24
      Alors « ca-pipeda.p3.meaningful-consent » s'applique

    Scénario: L'entreprise fédérale gère l'emploi de son personnel sans consentement, mais l'informe au préalable
      Étant donné le dossier « ca-regina-isp »
      Quand on l'évalue au 2026-11-24
      Alors « ca-pipeda.p3.meaningful-consent » ne s'applique pas en raison de l'exception « employment-relationship »
      Et « ca-pipeda.p3-8.withdrawal » ne s'applique pas en raison de l'exception « employment-relationship »
      Et « ca-pipeda.s7-3.fwub-employees » s'applique et est en vigueur depuis le 2015-06-18

  Règle: Article 4.1.3 de l'annexe 1 - transfert à un tiers aux fins de traitement

    Scénario: L'outil exploité sur ses propres machines n'appelle pas de contrat
      Étant donné le dossier « ca-moncton-librairie »
      Et que la réponse à « vendor.runs_it » est « own-machines »
      Quand on l'évalue au 2026-11-24
      Alors « ca-pipeda.p1-3.processor-protection » ne s'applique pas car ses conditions ne sont pas réunies

  Règle: Articles 10.1 à 10.3 - atteintes aux mesures de sécurité

    Scénario: La veille de l'entrée en vigueur
      Étant donné le dossier « ca-moncton-librairie »
      Quand on l'évalue au 2018-10-31
      Alors « ca-pipeda.s10-1.breach-report-opc » s'applique et entrera en application le 2018-11-01

    Scénario: Le jour même
      Étant donné le dossier « ca-moncton-librairie »
      Quand on l'évalue au 2018-11-01
      Alors « ca-pipeda.s10-1.breach-report-opc » s'applique et est en vigueur depuis le 2018-11-01

    Scénario: Celui qui traite des renseignements sur les ordres d'un client n'en a pas la gestion
      Étant donné le dossier « ca-hamilton-hr-software »
      Quand on l'évalue au 2026-11-24
      Alors « ca-pipeda.s10-1.breach-report-opc » ne s'applique pas car ses conditions ne sont pas réunies
      Et « ca-pipeda.p7.safeguards » s'applique

  Règle: Articles 10.4 à 10.6 - mobilité des renseignements, non en vigueur

    Scénario: Elle est présentée comme du droit à venir
      Étant donné le dossier « ca-moncton-librairie »
      Quand on l'évalue au 2026-11-24
      Alors « ca-pipeda.s10-4.data-mobility » s'applique et est en projet

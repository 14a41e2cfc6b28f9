# language: fr
Fonctionnalité: Alberta, Personal Information Protection Act (S.A. 2003, c. P-6.5)
  La loi, qui n'a pas de version française officielle, vise toute organisation du secteur privé. Elle demande un avis lorsqu'un
  fournisseur hors du Canada traite les renseignements, et un avis d'atteinte au commissaire, sans délai déraisonnable.

  Règle: Articles 4 et 56 - champ d'application

    Scénario: Le marchand d'Edmonton qui fait coter ses acheteurs à crédit est visé
      Étant donné le dossier « ab-furniture-credit »
      Quand on l'évalue au 2026-11-24
      Alors le critère « ca-ab.applies » est rempli
      Et ces obligations s'appliquent et sont en vigueur :
        | ca-ab-pipa.s5-6.accountability-policies    |
        | ca-ab-pipa.s6-2.foreign-provider-policy    |
        | ca-ab-pipa.s6-13-1.foreign-provider-notice |
        | ca-ab-pipa.s7-9.consent                    |
        | ca-ab-pipa.s11-13.purpose-notice           |
        | ca-ab-pipa.s24-28.access                   |
        | ca-ab-pipa.s33-34.accuracy-security        |
        | ca-ab-pipa.s34-1.breach                    |
        | ca-ab-pipa.s35.retention                   |

    Scénario: L'organisme sans but lucratif qui ne vend rien est visé ou non selon la loi qui le constitue
      Étant donné le dossier « ab-furniture-credit »
      Et que la réponse à « org.kind » est « nonprofit »
      Et que la réponse à « market.customers » est « none »
      Quand on l'évalue au 2026-11-24
      Alors le critère « ca-ab.organisation » reste ouvert
      Et « ca-ab-pipa.s7-9.consent » peut s'appliquer

    Scénario: L'organisme public n'est pas visé
      Étant donné le dossier « ab-furniture-credit »
      Et que la réponse à « org.kind » est « public-body »
      Et que la réponse à « use.special_context » est « none »
      Quand on l'évalue au 2026-11-24
      Alors « ca-ab-pipa.s7-9.consent » ne s'applique pas car ses conditions ne sont pas réunies

  Règle: Article 13.1 - fournisseur hors du Canada, et non hors de l'Alberta

    Scénario: Le fournisseur ontarien ne donne lieu à aucun avis
      Étant donné le dossier « ab-furniture-credit »
      Et que la réponse à « vendor.places » est « CA-ON »
      Et que la réponse à « data.places » est « CA-ON »
      Quand on l'évalue au 2026-11-24
      Alors « ca-ab-pipa.s6-13-1.foreign-provider-notice » ne s'applique pas car ses conditions ne sont pas réunies

    Scénario: Ne pas savoir où est le fournisseur laisse la question ouverte
      Étant donné le dossier « ab-furniture-credit »
      Et que la réponse à « vendor.places » n'est pas connue
      Et que la réponse à « data.places » est « CA-AB »
      Quand on l'évalue au 2026-11-24
      Alors « ca-ab-pipa.s6-13-1.foreign-provider-notice » peut s'appliquer, et « vendor.places » trancherait

  Règle: Articles 15, 18 et 21 - renseignements des employés sans consentement

    Scénario: L'entreprise de services pétroliers qui note équipes et candidats suit ces articles
      Étant donné le dossier « ab-oilfield-hiring »
      Quand on l'évalue au 2026-11-24
      Alors « ca-ab-pipa.s15-18-21.employees » s'applique et est en vigueur depuis le 2010-05-01

  Règle: Article 34.1 - avis d'atteinte

    Scénario: La veille du 1er mai 2010, l'avis n'est pas encore dû
      Étant donné le dossier « ab-furniture-credit »
      Quand on l'évalue au 2010-04-30
      Alors « ca-ab-pipa.s34-1.breach » s'applique et entrera en application le 2010-05-01

    Scénario: Qui suit les seuls ordres d'un client prévient celui-ci, non le commissaire
      Étant donné le dossier « ab-furniture-credit »
      Et que la réponse à « data.sources » est « clients »
      Et que la réponse à « role.data » est « for-clients »
      Quand on l'évalue au 2026-11-24
      Alors « ca-ab-pipa.s34-1.breach » ne s'applique pas car ses conditions ne sont pas réunies

  Règle: Articles 23 à 32 - demandes d'accès et de correction

    Scénario: Qui agit seulement pour le compte d'un client ne répond pas lui-même aux demandes
      Étant donné le dossier « ab-furniture-credit »
      Et que la réponse à « data.sources » est « clients »
      Et que la réponse à « role.data » est « for-clients »
      Quand on l'évalue au 2026-11-24
      Alors « ca-ab-pipa.s24-28.access » ne s'applique pas car ses conditions ne sont pas réunies

    Scénario: Le marchand qui décide de l'usage y répond
      Étant donné le dossier « ab-furniture-credit »
      Quand on l'évalue au 2026-11-24
      Alors « ca-ab-pipa.s24-28.access » s'applique et est en vigueur depuis le 2004-01-01

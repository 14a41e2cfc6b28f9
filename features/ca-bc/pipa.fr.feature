# language: fr
Fonctionnalité: Colombie-Britannique, Personal Information Protection Act (S.B.C. 2003, c. 63)
  La loi, qui n'a pas de version française officielle, vise toute organisation du secteur privé, quelle que soit sa taille, pour ses
  clients comme pour son personnel. Elle n'impose aucune déclaration d'atteinte ; les trente jours pour répondre à une demande sont ouvrables.

  Règle: Article 3 - champ d'application

    Scénario: Une boutique de Vancouver qui répond à ses clients avec un robot est visée
      Étant donné le dossier « bc-outdoor-shop-chat »
      Quand on l'évalue au 2026-11-24
      Alors le critère « ca-bc.applies » est rempli
      Et ces obligations s'appliquent et sont en vigueur :
        | ca-bc-pipa.s4.accountability        |
        | ca-bc-pipa.s5.policies              |
        | ca-bc-pipa.s6-9.consent             |
        | ca-bc-pipa.s10-11.notice-purpose    |
        | ca-bc-pipa.s23-24.access-correction |
        | ca-bc-pipa.s34.security             |
        | ca-bc-pipa.s35-2.destroy            |

    Scénario: L'entreprise de télécommunications relève de la loi fédérale
      Étant donné le dossier « bc-outdoor-shop-chat »
      Et que la réponse à « org.sector » est « telecom »
      Et que la réponse à « use.special_context » est « none »
      Quand on l'évalue au 2026-11-24
      Alors le critère « ca-bc.organisation » n'est pas rempli
      Et « ca-bc-pipa.s6-9.consent » ne s'applique pas car ses conditions ne sont pas réunies

    Scénario: Le journalisme seul est exclu, mais le magazine reste une organisation visée
      Étant donné le dossier « bc-magazine-transcripts »
      Quand on l'évalue au 2026-11-24
      Alors « ca-bc-pipa.s6-9.consent » ne s'applique pas car ses conditions ne sont pas réunies
      Et « ca-bc-pipa.s4.accountability » s'applique et est en vigueur depuis le 2004-01-01

    Scénario: Ne pas savoir si l'outil touche des renseignements personnels n'est pas un non
      Étant donné le dossier « bc-outdoor-shop-chat »
      Et que la réponse à « data.about_people » n'est pas connue
      Quand on l'évalue au 2026-11-24
      Alors « ca-bc-pipa.s6-9.consent » peut s'appliquer, et « data.about_people » trancherait

  Règle: Articles 13, 16 et 19 - le personnel est prévenu

    Scénario: L'entrepreneur qui note ses équipes sans leur consentement les prévient d'avance
      Étant donné le dossier « bc-builder-crew-scores »
      Quand on l'évalue au 2026-11-24
      Alors « ca-bc-pipa.s13-16-19.employees » s'applique et est en vigueur depuis le 2004-01-01

    Scénario: Avec le seul consentement, cet avis n'est pas dû
      Étant donné le dossier « bc-builder-crew-scores »
      Et que la réponse à « data.grounds » est « explicit-yes »
      Quand on l'évalue au 2026-11-24
      Alors « ca-bc-pipa.s13-16-19.employees » ne s'applique pas car ses conditions ne sont pas réunies

  Règle: Article 35 - conservation d'un an

    Scénario: Ce qui a servi à décider est gardé un an
      Étant donné le dossier « bc-builder-crew-scores »
      Quand on l'évalue au 2026-11-24
      Alors « ca-bc-pipa.s35.keep-1y-destroy » s'applique et est en vigueur depuis le 2004-01-01

    Scénario: Sans décision, pas de conservation d'un an
      Étant donné le dossier « bc-outdoor-shop-chat »
      Quand on l'évalue au 2026-11-24
      Alors « ca-bc-pipa.s35.keep-1y-destroy » ne s'applique pas car ses conditions ne sont pas réunies

# language: fr
Fonctionnalité: Ontario, Loi de 2000 sur les normes d'emploi - annonces de postes et surveillance électronique
  Deux décomptes de 25 : le jour de l'affichage pour les annonces, le 1er janvier pour la politique de surveillance. En deçà, rien n'est dû.

  Règle: Article 8.4 - annonce publique de poste et intelligence artificielle

    Plan du scénario: Le seuil est de 25 employés en Ontario (<effectif>)
      Étant donné le dossier « on-food-plant-hiring »
      Et que la réponse à « org.headcount » est « CA-ON: <effectif> »
      Quand on l'évalue au 2026-11-24
      Alors « ca-on-esa.s8-4.ai-statement » s'applique et est en vigueur depuis le 2026-01-01

      Exemples:
        | effectif |
        | 25       |
        | 26       |

    Scénario: À 24 employés, aucune mention n'est due
      Étant donné le dossier « on-food-plant-hiring »
      Et que la réponse à « org.headcount » est « CA-ON: 24 »
      Quand on l'évalue au 2026-11-24
      Alors « ca-on-esa.s8-4.ai-statement » ne s'applique pas car ses conditions ne sont pas réunies

    Scénario: La veille du 1er janvier 2026, la mention n'est pas encore due
      Étant donné le dossier « on-food-plant-hiring »
      Quand on l'évalue au 2025-12-31
      Alors « ca-on-esa.s8-4.ai-statement » s'applique et entrera en application le 2026-01-01

    Scénario: Le travail hors de l'Ontario est exclu
      Étant donné le dossier « on-food-plant-hiring »
      Et que la réponse à « employment.job_places » est « CA-QC »
      Quand on l'évalue au 2026-11-24
      Alors « ca-on-esa.s8-4.ai-statement » ne s'applique pas car ses conditions ne sont pas réunies

    Scénario: Ne pas savoir si les postes sont annoncés au public laisse la question ouverte
      Étant donné le dossier « on-food-plant-hiring »
      Et que la réponse à « employment.public_postings » n'est pas connue
      Quand on l'évalue au 2026-11-24
      Alors « ca-on-esa.s8-4.ai-statement » peut s'appliquer, et « employment.public_postings » trancherait

  Règle: Partie XI.1 - politique écrite sur la surveillance électronique

    Scénario: La politique est due même si personne n'est surveillé
      Étant donné le dossier « on-food-plant-hiring »
      Quand on l'évalue au 2026-11-24
      Alors « ca-on-esa.electronic-monitoring » s'applique et est en vigueur depuis le 2022-10-11

    Scénario: L'entreprise fédérale n'est pas visée
      Étant donné le dossier « on-food-plant-hiring »
      Et que la réponse à « org.sector » est « telecom »
      Quand on l'évalue au 2026-11-24
      Alors « ca-on-esa.electronic-monitoring » ne s'applique pas car ses conditions ne sont pas réunies

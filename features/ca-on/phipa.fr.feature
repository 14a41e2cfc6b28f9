# language: fr
Fonctionnalité: Ontario, Loi de 2004 sur la protection des renseignements personnels sur la santé
  La Loi vise les dépositaires de renseignements sur la santé et ceux qui travaillent pour eux (mandataires et fournisseurs de services
  électroniques). L'avis d'atteinte se donne à la première occasion raisonnable, sans seuil de préjudice.

  Règle: Articles 3, 12 et 17 - dépositaires

    Scénario: Le cabinet d'Ottawa qui fait rédiger ses notes par l'IA est un dépositaire
      Étant donné le dossier « on-family-practice-scribe »
      Quand on l'évalue au 2026-11-24
      Alors le critère « ca-on.custodian » est rempli
      Et « ca-on-phipa.custodian-ai » s'applique et est en vigueur depuis le 2004-11-01
      Et « ca-on-phipa.breach » s'applique et est en vigueur depuis le 2004-11-01

    Scénario: Les détails de santé des dossiers du personnel sont exclus
      Étant donné le dossier « on-family-practice-scribe »
      Et que la réponse à « people.groups » est « employees »
      Quand on l'évalue au 2026-11-24
      Alors « ca-on-phipa.custodian-ai » ne s'applique pas car ses conditions ne sont pas réunies

    Scénario: Ne pas savoir à qui appartiennent les données laisse la question ouverte
      Étant donné le dossier « on-family-practice-scribe »
      Et que la réponse à « people.groups » n'est pas connue
      Quand on l'évalue au 2026-11-24
      Alors « ca-on-phipa.custodian-ai » peut s'appliquer, et « people.groups » trancherait

  Règle: Paragraphes 10(4) et 17(4) - mandataires

    Scénario: Le fournisseur de Boston qui sert des médecins ontariens est tenu
      Étant donné le dossier « on-scribe-maker »
      Quand on l'évalue au 2026-11-24
      Alors « ca-on-phipa.agent-vendor » s'applique et est en vigueur depuis le 2004-11-01

  Règle: Article 50 - divulgation hors de l'Ontario

    Scénario: Envoyer à son propre fournisseur à l'étranger est une utilisation
      Étant donné le dossier « on-family-practice-scribe »
      Et que la réponse à « vendor.places » est « US »
      Quand on l'évalue au 2026-11-24
      Alors « ca-on-phipa.s50.outside-ontario » ne s'applique pas car ses conditions ne sont pas réunies

    Scénario: Communiquer au Québec est une divulgation hors de l'Ontario
      Étant donné le dossier « on-family-practice-scribe »
      Et que la réponse à « sharing.recipients » est « other-firms »
      Et que la réponse à « sharing.places » est « CA-QC »
      Quand on l'évalue au 2026-11-24
      Alors « ca-on-phipa.s50.outside-ontario » s'applique

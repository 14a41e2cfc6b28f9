# language: fr
Fonctionnalité: Ontario, Loi de 2024 visant à renforcer la sécurité et la confiance en matière de numérique
  Les articles sur l'IA attendent des règlements ; les entreprises privées ne sont atteintes que par contrat.

  Règle: Articles 5 à 8 - à surveiller

    Scénario: Le fournisseur d'une ville surveille, sans rien devoir encore
      Étant donné le dossier « on-permit-helper »
      Quand on l'évalue au 2026-11-24
      Alors « ca-on-edsta.supplier-watch » s'applique et est en projet

    Scénario: Sans client public en Ontario, rien à surveiller
      Étant donné le dossier « on-permit-helper »
      Et que la réponse à « org.public_work » est « none »
      Quand on l'évalue au 2026-11-24
      Alors « ca-on-edsta.supplier-watch » ne s'applique pas car ses conditions ne sont pas réunies

# language: fr
Fonctionnalité: Directive sur la prise de décisions automatisées
  Version française des obligations centrales ; le détail se trouve dans le fichier en anglais.

  Règle: Directive sur la prise de décisions automatisées

    Scénario: Le fournisseur d'un ministère fédéral remet ce que la directive exige
      Étant donné le dossier « ca2-ottawa-permits »
      Et que la question de droit « ca-dadm.contract-asks » est tranchée par oui
      Quand on l'évalue au 2026-11-24
      Alors « ca-dadm.supplier » s'applique et est en vigueur depuis le 2026-06-24

    Scénario: Sans client fédéral, aucune évaluation de l'incidence algorithmique
      Étant donné le dossier « ca2-ottawa-permits »
      Et que la réponse à « org.public_work » est « none »
      Quand on l'évalue au 2026-11-24
      Alors « ca-dadm.supplier » ne s'applique pas car ses conditions ne sont pas réunies

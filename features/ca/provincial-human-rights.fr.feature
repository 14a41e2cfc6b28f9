# language: fr
Fonctionnalité: Lois provinciales sur les droits de la personne
  Version française des obligations centrales ; le détail se trouve dans le fichier en anglais.

  Règle: Droits de la personne - loi fédérale ou code provincial

    Scénario: L'usine de Winnipeg relève du code provincial
      Étant donné le dossier « ca-winnipeg-plant »
      Quand on l'évalue au 2026-11-24
      Alors « ca-prov-hr.discrimination » s'applique
      Et « ca-chra.discrimination-employment » ne s'applique pas car ses conditions ne sont pas réunies

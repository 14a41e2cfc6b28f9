# language: fr
Fonctionnalité: Loi canadienne sur les droits de la personne
  Version française des obligations centrales ; le détail se trouve dans le fichier en anglais.

  Règle: Droits de la personne - loi fédérale ou code provincial

    Scénario: Le fournisseur d'accès relève de la loi fédérale, pour ses services
      Étant donné le dossier « ca2-timmins-internet »
      Quand on l'évalue au 2026-11-24
      Alors « ca-chra.discrimination-services » s'applique et est en vigueur depuis le 1978-03-01
      Et « ca-prov-hr.discrimination » ne s'applique pas car ses conditions ne sont pas réunies

    Scénario: Pour ses techniciens, il relève de la loi fédérale aussi
      Étant donné le dossier « ca-regina-isp »
      Quand on l'évalue au 2026-11-24
      Alors « ca-chra.discrimination-employment » s'applique et est en vigueur depuis le 1978-03-01

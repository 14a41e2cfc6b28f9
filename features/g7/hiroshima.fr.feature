# language: fr
Fonctionnalité: Processus d'Hiroshima - un code facultatif, pour ceux qui conçoivent l'IA et ceux qui l'utilisent

  Règle: Rien n'y oblige, et rien n'y remplace une obligation

    Scénario: Une boulangerie québécoise qui trie des CV peut suivre le code ; ces pas viennent après les obligations
      Étant donné le dossier « qc-boulangerie-tri-cv »
      Quand on l'évalue au 2026-11-24
      Alors « g7-hiroshima.a01.use » s'applique et est facultative depuis le 2023-10-30
      Et « g7-hiroshima.a01.use » figure au palier « good-practice »
      Et « g7-hiroshima.p12.all-actors » s'applique et est facultative depuis le 2023-12-01
      Et « g7-hiroshima.a01.make » ne s'applique pas car ses conditions ne sont pas réunies

# language: fr
Fonctionnalité: Ligne directrice E-23 du BSIF
  Une ligne directrice n'oblige pas. Version française des obligations centrales ; le détail se trouve dans le fichier en anglais.

  Règle: Orientations et projets de loi - rien d'obligatoire

    Scénario: La ligne directrice E-23 ne joue qu'au 1er mai 2027
      Étant donné le dossier « ca2-halifax-insurer »
      Quand on l'évalue au 2026-11-24
      Alors « ca-osfi-e23.model-risk » s'applique et est facultative depuis le 2027-05-01

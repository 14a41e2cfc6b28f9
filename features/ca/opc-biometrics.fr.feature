# language: fr
Fonctionnalité: Orientation du CPVP sur la biométrie
  Une ligne directrice n'oblige pas. Version française des obligations centrales ; le détail se trouve dans le fichier en anglais.

  Règle: Orientations et projets de loi - rien d'obligatoire

    Scénario: La salle de sport qui reconnaît les visages suit l'orientation sur la biométrie
      Étant donné le dossier « ca2-winnipeg-gym »
      Quand on l'évalue au 2026-11-24
      Alors « ca-opc-bio.business » s'applique et est facultative depuis le 2025-08-11
      Et « ca-bill-c36.watch » s'applique et est en projet

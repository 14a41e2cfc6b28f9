# language: fr
Fonctionnalité: Principes et code volontaire sur l'IA générative, projets de loi
  Un projet de loi ou une orientation n'oblige pas. Version française des obligations centrales ; le détail se trouve dans le fichier en anglais.

  Règle: Orientations et projets de loi - rien d'obligatoire

    Scénario: Principes, orientations et code sont facultatifs
      Étant donné le dossier « ca2-waterloo-writer »
      Quand on l'évalue au 2026-11-24
      Alors « ca-opc-genai.developer » s'applique et est facultative depuis le 2023-12-07
      Et « ca-vol-code.developer » s'applique et est facultative depuis le 2023-09-27
      Et « ca-bill-c34.watch » s'applique et est en projet

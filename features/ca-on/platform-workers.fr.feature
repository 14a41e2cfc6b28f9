# language: fr
Fonctionnalité: Ontario, Loi de 2022 sur les droits des travailleurs de plateformes numériques
  Depuis le 1er juillet 2025, l'exploitant d'une plateforme de courses, de livraison ou de messagerie explique rémunération, offres et notes.

  Règle: Articles 7 et 11 - information et retrait de l'accès

    Scénario: L'application de messagerie de London doit les deux
      Étant donné le dossier « on-courier-app »
      Quand on l'évalue au 2026-11-24
      Alors « ca-on-dpwra.algorithmic-info » s'applique et est en vigueur depuis le 2025-07-01
      Et « ca-on-dpwra.removal » s'applique et est en vigueur depuis le 2025-07-01

    Scénario: Une plateforme d'autres travaux n'est pas visée
      Étant donné le dossier « on-courier-app »
      Et que la réponse à « employment.platform_work » est « other-work »
      Quand on l'évalue au 2026-11-24
      Alors « ca-on-dpwra.algorithmic-info » ne s'applique pas car ses conditions ne sont pas réunies

    Scénario: Ne pas savoir si du travail passe par l'application laisse la question ouverte
      Étant donné le dossier « on-courier-app »
      Et que la réponse à « employment.platform_work » n'est pas connue
      Quand on l'évalue au 2026-11-24
      Alors « ca-on-dpwra.removal » peut s'appliquer, et « employment.platform_work » trancherait

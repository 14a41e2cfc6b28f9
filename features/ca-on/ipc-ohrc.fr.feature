# language: fr
Fonctionnalité: Ontario, principes du CIPVP et de la CODP pour une IA responsable (21 janvier 2026)
  Ces principes ne sont pas la loi ; ils sont présentés comme facultatifs.

  Règle: Recommandés aux organisations de l'Ontario qui utilisent l'IA

    Scénario: L'éditeur de Kingston peut les suivre
      Étant donné le dossier « on-permit-helper »
      Quand on l'évalue au 2026-11-24
      Alors « ca-on-ipc-ohrc.principles » s'applique et est facultative depuis le 2026-01-21

    Scénario: L'outil à règles fixes n'est pas de l'IA
      Étant donné le dossier « on-permit-helper »
      Et que la réponse à « use.technology » est « fixed-rules »
      Quand on l'évalue au 2026-11-24
      Alors « ca-on-ipc-ohrc.principles » ne s'applique pas car ses conditions ne sont pas réunies

# language: fr
Fonctionnalité: Loi canadienne anti-pourriel, messages, appels et logiciels installés
  Version française des obligations centrales ; le détail se trouve dans le fichier en anglais.

  Règle: LCAP et règles du CRTC - messages et appels

    Scénario: Le couvreur qui fait écrire et appeler un outil doit avoir le consentement
      Étant donné le dossier « ca2-calgary-roofer »
      Quand on l'évalue au 2026-11-24
      Alors « ca-casl.s6.cem » s'applique et est en vigueur depuis le 2014-07-01
      Et « ca-utr.adad-voice » s'applique et est en vigueur depuis le 2008-09-30

    Scénario: La réponse à qui a demandé n'est ni un message visé par l'art. 6 ni un appel non sollicité
      Étant donné le dossier « ca2-calgary-roofer »
      Et que la réponse à « outreach.recipients » est « only-replies »
      Quand on l'évalue au 2026-11-24
      Alors « ca-casl.s6.cem » ne s'applique pas car ses conditions ne sont pas réunies
      Et « ca-utr.adad-voice » ne s'applique pas car ses conditions ne sont pas réunies

    Scénario: L'organisme de bienfaisance qui ne fait que solliciter des dons est exempté
      Étant donné le dossier « ca2-calgary-roofer »
      Et que la réponse à « org.kind » est « charity »
      Et que la réponse à « use.purposes » est « writing »
      Et que la réponse à « outreach.recipients » est « other-people »
      Quand on l'évalue au 2026-11-24
      Alors « ca-casl.s6.cem » ne s'applique pas en raison de l'exception « charity-fundraising »

    Scénario: Le module installé sur l'ordinateur d'autrui exige un consentement exprès
      Étant donné le dossier « ca2-waterloo-writer »
      Quand on l'évalue au 2026-11-24
      Alors « ca-casl.s8.program-install » s'applique et est en vigueur depuis le 2015-01-15

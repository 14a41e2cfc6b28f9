# language: fr
Fonctionnalité: Loi sur la concurrence, publicité sur l'IA et outils de prix communs
  Version française des obligations centrales ; le détail se trouve dans le fichier en anglais.

  Règle: Loi sur la concurrence - indications sur l'IA et outils de prix communs

    Scénario: L'entreprise qui vante son IA répond de l'exactitude de ses indications et des épreuves
      Étant donné le dossier « ca2-waterloo-writer »
      Quand on l'évalue au 2026-11-24
      Alors ces obligations s'appliquent et sont en vigueur :
        | ca-competition.s74-01-1-a.ai-washing       |
        | ca-competition.s74-01-1-b.performance-test |

    Scénario: Sans indication sur l'IA, rien à justifier
      Étant donné le dossier « ca2-waterloo-writer »
      Et que la réponse à « market.claims » est « none »
      Quand on l'évalue au 2026-11-24
      Alors « ca-competition.s74-01-1-a.ai-washing » ne s'applique pas car ses conditions ne sont pas réunies

    Scénario: Le locateur dont l'outil met en commun les loyers d'autrui décide seul
      Étant donné le dossier « ca2-guelph-landlord »
      Quand on l'évalue au 2026-11-24
      Alors « ca-competition.pricing-algorithms » s'applique et est en vigueur depuis le 2010-03-12

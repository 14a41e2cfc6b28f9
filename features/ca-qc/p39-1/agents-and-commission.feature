# language: fr
Fonctionnalité: Loi sur le privé, agents de renseignements personnels et Commission
  Ce que doit une petite entreprise dont un outil traite des renseignements personnels.

  Règle: Articles 70 à 79.1 - agent de renseignements personnels

    Scénario: L'agence qui vend des rapports sur la solvabilité et la réputation s'inscrit auprès de la Commission
      Étant donné le dossier « qc-agence-dossiers »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s70.agent-registration » s'applique et est en vigueur depuis le 1994-01-01

    Plan du scénario: Exploiter des données autrement n'est pas faire commerce de rapports (<activité>)
      Étant donné le dossier « qc-agence-dossiers »
      Et que la réponse à « org.data_business » est « <activité> »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s70.agent-registration » ne s'applique pas car ses conditions ne sont pas réunies

      Exemples:
        | activité          |
        | sells-people-data |
        | market-research   |
        | none              |

    Scénario: L'agence ontarienne qui ne vend que des rapports sur des personnes en Ontario n'a pas à s'inscrire au Québec
      Étant donné le dossier « qc-agence-dossiers »
      Et que la réponse à « org.established_in » est « CA-ON »
      Et que la réponse à « people.locations » est « CA-ON »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s70.agent-registration » ne s'applique pas car ses conditions ne sont pas réunies

    Scénario: Sans connaître le cœur de l'activité, l'inscription reste possible
      Étant donné le dossier « qc-agence-dossiers »
      Et que la réponse à « org.data_business » n'est pas connue
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s70.agent-registration » peut s'appliquer, et « org.data_business » trancherait


  Règle: Articles 81.1 et 81.3 - représailles et demandes de la Commission

    Scénario: Toute entreprise visée s'abstient de représailles et répond aux demandes péremptoires
      Étant donné le dossier « qc-boulangerie-tri-cv »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-p391.s81-1.no-reprisal » s'applique et est en vigueur depuis le 2022-09-22
      Et « ca-qc-p391.s81-3.answer-cai » s'applique et est en vigueur depuis le 2022-09-22

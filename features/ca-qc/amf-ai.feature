# language: fr
Fonctionnalité: Ligne directrice de l'Autorité des marchés financiers sur l'utilisation de l'intelligence artificielle
  Une ligne directrice, non une loi ; elle prend effet le 1er mai 2027 et ne joue donc pas encore le 24 novembre 2026.

  Règle: Institutions autorisées - attentes à compter du 1er mai 2027

    Scénario: L'assureur autorisé se prépare, rien n'est encore attendu en novembre 2026
      Étant donné le dossier « qc-assureur »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-amf-ai.guideline » s'applique et est facultative depuis le 2027-05-01
      Et « ca-qc-amf-ai.guideline » figure au palier « good-practice »

    Plan du scénario: Avant comme après le 1er mai 2027, ce sont des attentes et non une obligation (<jour>)
      Étant donné le dossier « qc-assureur »
      Quand on l'évalue au <jour>
      Alors « ca-qc-amf-ai.guideline » s'applique et est facultative depuis le 2027-05-01
      Et « ca-qc-amf-ai.guideline » figure au palier « good-practice »

      Exemples:
        | jour       |
        | 2027-04-01 |
        | 2027-04-30 |
        | 2027-05-01 |

    Plan du scénario: Le courtier, le prêteur ou l'institution fédérale qui n'est pas une institution autorisée par l'AMF n'est pas visé (<surveillance>)
      Étant donné le dossier « qc-assureur »
      Et que la réponse à « org.finance_supervision » est « <surveillance> »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-amf-ai.guideline » ne s'applique pas car ses conditions ne sont pas réunies

      Exemples:
        | surveillance          |
        | none                  |
        | ca-osfi               |
        | securities-registrant |

    Scénario: Sans système qui procède par inférence, il n'y a pas de système d'IA à encadrer
      Étant donné le dossier « qc-assureur »
      Et que la réponse à « use.technology » est « fixed-rules »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-amf-ai.guideline » ne s'applique pas car ses conditions ne sont pas réunies

    Plan du scénario: Une réponse qui manque (<question>) laisse la ligne directrice possible
      Étant donné le dossier « qc-assureur »
      Et que la réponse à « <question> » n'est pas connue
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-amf-ai.guideline » peut s'appliquer, et « <question> » trancherait

      Exemples:
        | question                |
        | org.finance_supervision |
        | use.technology          |

  Règle: Ligne directrice de l'AMF - une institution qui exerce au Québec

    Plan du scénario: L'établissement au Québec suffit, le marché québécois aussi (<établissement>, <marché>)
      Étant donné le dossier « qc-assureur »
      Et que la réponse à « org.established_in » est « <établissement> »
      Et que la réponse à « market.places » est « <marché> »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-amf-ai.guideline » s'applique et est facultative depuis le 2027-05-01

      Exemples:
        | établissement | marché |
        | CA-QC         | CA-ON  |
        | CA-ON         | CA-QC  |

    Scénario: L'assureur qui n'exerce qu'en Ontario n'est pas visé, même s'il n'a pas dit quelle autorité le surveille
      Étant donné le dossier « qc-assureur »
      Et que la réponse à « org.established_in » est « CA-ON »
      Et que la réponse à « market.places » est « CA-ON »
      Et que la réponse à « org.finance_supervision » n'est pas connue
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-amf-ai.guideline » ne s'applique pas car ses conditions ne sont pas réunies

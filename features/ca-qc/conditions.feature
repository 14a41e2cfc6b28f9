# language: fr
Fonctionnalité: Québec, les conditions d'application une à une
  Biométrie, francisation et attentes de l'AMF : chaque rattachement au Québec suffit à lui seul, et l'absence de tout rattachement
  libère l'entreprise, même quand une autre réponse manque ou reste trop large.

  Règle: LCCJTI, articles 44 et 45 - l'entreprise établie au Québec, ou les personnes qui s'y trouvent

    Plan du scénario: L'établissement au Québec suffit, la présence des personnes aussi (<établissement>, <personnes>)
      Étant donné le dossier « qc-gymnase-acces-facial »
      Et que la réponse à « bio.uses » est « verify-one, keeps-templates »
      Et que la réponse à « org.established_in » est « <établissement> »
      Et que la réponse à « people.locations » est « <personnes> »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-lccjti.s44.biometric-id » <verdict>
      Et « ca-qc-lccjti.s45.database-60-days » <verdict>

      Exemples:
        | établissement | personnes | verdict                                                  |
        | CA-QC         | CA-QC     | s'applique                                               |
        | CA-QC         | CA-ON     | s'applique                                               |
        | CA-ON         | CA-QC     | s'applique                                               |
        | CA-ON         | CA-ON     | ne s'applique pas car ses conditions ne sont pas réunies |

  Règle: LCCJTI, article 44 - « nul ne peut exiger » : qui emploie le procédé, et qui décide de son emploi

    Plan du scénario: Se servir du procédé suffit, en décider suffit aussi (<activité>, <décision>)
      Étant donné le dossier « qc-gymnase-acces-facial »
      Et que la réponse à « org.sector » est « security-investigation »
      Et que la réponse à « data.sources » est « person, clients »
      Et que la réponse à « role.deeds » est « <activité> »
      Et que la réponse à « role.data » est « <décision> »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-lccjti.s44.biometric-id » <verdict>

      Exemples: l'agence qui contrôle elle-même les visages à la porte d'un client les exige des personnes, fût-ce pour autrui
        | activité                | décision    | verdict    |
        | uses-it                 | for-clients | s'applique |
        | relies-on-others-result | for-clients | s'applique |

      Exemples: l'entreprise qui offre le procédé à d'autres et décide elle-même de l'usage des mesures saisies
        | activité           | décision               | verdict    |
        | built-it, sells-it | we-decide              | s'applique |
        | built-it, sells-it | for-clients, jointly   | s'applique |

      Exemples: l'entreprise qui ne fait que fournir le procédé et suit les instructions de son client
        | activité           | décision    | verdict                                                  |
        | built-it, sells-it | for-clients | ne s'applique pas car ses conditions ne sont pas réunies |

  Règle: LCCJTI, article 44 - sans consentement exprès, on arrête

    Plan du scénario: L'assise déclarée pour la vérification du visage des membres (<assise>) : palier <palier>
      Étant donné le dossier « qc-gymnase-acces-facial »
      Et que la réponse à « data.grounds » est « <assise> »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-lccjti.s44.biometric-id » figure au palier « <palier> »

      Exemples: le consentement, ou la loi qui impose la vérification
        | assise                      | palier |
        | explicit-yes                | do-now |
        | they-agreed                 | do-now |
        | law-requires-it             | do-now |
        | own-interest, explicit-yes  | do-now |

      Exemples: ni l'un ni l'autre ; la lutte contre le vol ne dispense pas du consentement (décision Metro, en appel)
        | assise                       | palier |
        | own-interest                 | stop   |
        | contract-needs-it            | stop   |
        | crime-emergency-safeguarding | stop   |
        | none                         | stop   |

    Scénario: À qui dit ne toucher à aucun renseignement sur des personnes, on ne demande pas d'assise : rien n'établit que le consentement manque
      Étant donné le dossier « qc-gymnase-acces-facial »
      Et que la réponse à « data.about_people » est « no »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-lccjti.s44.biometric-id » s'applique et est en vigueur depuis le 2022-09-22
      Et « ca-qc-lccjti.s44.biometric-id » figure au palier « do-now »

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

  Règle: Charte de la langue française, articles 41 et 139 - des personnes employées au Québec

    Plan du scénario: L'employeur ontarien dont des emplois se trouvent au Québec y est tenu (<établissement>, emplois : <emplois>)
      Étant donné le dossier « qc-usine-rendement »
      Et que la réponse à « org.established_in » est « <établissement> »
      Et que la réponse à « employment.job_places » est « <emplois> »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-clf.workplace-tools » s'applique et est en vigueur depuis le 2022-06-01
      Et « ca-qc-clf.s139.francization-25 » s'applique et est en vigueur depuis le 2025-06-01

      Exemples:
        | établissement | emplois |
        | CA-ON         | CA-QC   |
        | CA-QC, CA-ON  | CA-ON   |

    Scénario: Sans établissement ni emploi au Québec, l'entreprise n'est pas visée, même si elle n'a compté son personnel que pour tout le Canada
      Étant donné le dossier « qc-usine-rendement »
      Et que la réponse à « org.established_in » est « CA-ON »
      Et que la réponse à « employment.job_places » est « CA-ON »
      Et que la réponse à « org.headcount » est « CA: 85 »
      Quand on l'évalue au 2026-11-24
      Alors « ca-qc-clf.workplace-tools » ne s'applique pas car ses conditions ne sont pas réunies
      Et « ca-qc-clf.s139.francization-25 » ne s'applique pas car ses conditions ne sont pas réunies

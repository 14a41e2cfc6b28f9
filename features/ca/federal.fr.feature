# language: fr
Fonctionnalité: Droit fédéral canadien hors LPRPDE, les obligations centrales
  Publicité sur l'IA, messages et appels commerciaux, robots conversationnels, discrimination, fournisseurs de l'État. Version française
  des obligations centrales ; le détail se trouve dans les fichiers en anglais. Un projet de loi ou une ligne directrice n'oblige pas.

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

  Règle: Robots conversationnels - Moffatt c. Air Canada

    Scénario: La librairie dont le robot renseigne les clients en répond
      Étant donné le dossier « ca-moncton-librairie »
      Et que la réponse à « interaction.direct » est « two-way »
      Et que la réponse à « interaction.kind » est « customer-support »
      Quand on l'évalue au 2026-11-24
      Alors « ca-common-law.chatbot-accuracy » s'applique et est en vigueur depuis le 2024-02-14

  Règle: Droits de la personne - loi fédérale ou code provincial

    Scénario: Le fournisseur d'accès relève de la loi fédérale, pour ses services
      Étant donné le dossier « ca2-timmins-internet »
      Quand on l'évalue au 2026-11-24
      Alors « ca-chra.discrimination-services » s'applique et est en vigueur depuis le 1978-03-01
      Et « ca-prov-hr.discrimination » ne s'applique pas car ses conditions ne sont pas réunies

    Scénario: Pour ses techniciens, il relève de la loi fédérale aussi
      Étant donné le dossier « ca-regina-isp »
      Quand on l'évalue au 2026-11-24
      Alors « ca-chra.discrimination-employment » s'applique et est en vigueur depuis le 1978-03-01

    Scénario: L'usine de Winnipeg relève du code provincial
      Étant donné le dossier « ca-winnipeg-plant »
      Quand on l'évalue au 2026-11-24
      Alors « ca-prov-hr.discrimination » s'applique
      Et « ca-chra.discrimination-employment » ne s'applique pas car ses conditions ne sont pas réunies

  Règle: Directive sur la prise de décisions automatisées

    Scénario: Le fournisseur d'un ministère fédéral remet ce que la directive exige
      Étant donné le dossier « ca2-ottawa-permits »
      Quand on l'évalue au 2026-11-24
      Alors « ca-dadm.supplier » s'applique et est en vigueur depuis le 2026-06-24

    Scénario: Sans client fédéral, aucune évaluation de l'incidence algorithmique
      Étant donné le dossier « ca2-ottawa-permits »
      Et que la réponse à « org.public_work » est « none »
      Quand on l'évalue au 2026-11-24
      Alors « ca-dadm.supplier » ne s'applique pas car ses conditions ne sont pas réunies

  Règle: Orientations et projets de loi - rien d'obligatoire

    Scénario: Principes, orientations et code sont facultatifs
      Étant donné le dossier « ca2-waterloo-writer »
      Quand on l'évalue au 2026-11-24
      Alors « ca-opc-genai.developer » s'applique et est facultative depuis le 2023-12-07
      Et « ca-vol-code.developer » s'applique et est facultative depuis le 2023-09-27
      Et « ca-bill-c34.watch » s'applique et est en projet

    Scénario: La ligne directrice E-23 ne joue qu'au 1er mai 2027
      Étant donné le dossier « ca2-halifax-insurer »
      Quand on l'évalue au 2026-11-24
      Alors « ca-osfi-e23.model-risk » s'applique et est facultative depuis le 2027-05-01

    Scénario: La salle de sport qui reconnaît les visages suit l'orientation sur la biométrie
      Étant donné le dossier « ca2-winnipeg-gym »
      Quand on l'évalue au 2026-11-24
      Alors « ca-opc-bio.business » s'applique et est facultative depuis le 2025-08-11
      Et « ca-bill-c36.watch » s'applique et est en projet

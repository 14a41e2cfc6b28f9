# language: fr
Fonctionnalité: Ce qu'est un outil, une décision ou une entreprise selon chaque texte
  Des catégories de rulesets/classes.yaml dites avec les mots de la loi en français.

  Scénario: À haut risque selon l'annexe III, point 4 a) : il aide à choisir des personnes pour un emploi
    Étant donné le dossier « de-bakery-hiring »
    Quand on l'évalue au 2026-11-24
    Alors selon « RIA » c'est « À haut risque selon l'annexe III, point 4 a) »

  Scénario: Ce n'est pas le cas : À haut risque selon l'annexe III, point 4 a) : il aide à choisir des personnes pour un emploi
    Étant donné le dossier « de-bakery-hiring »
    Et que la réponse à « employment.uses » est « none »
    Quand on l'évalue au 2026-11-24
    Alors selon « RIA » ce n'est pas « À haut risque selon l'annexe III, point 4 a) »

  Scénario: Minime : aucune classe du RIA assortie d'obligations propres ne convient à cet outil. Qui travaille avec lui doit tout de même savoir ce qu'il fait
    Étant donné le dossier « de-pet-insurer »
    Quand on l'évalue au 2026-11-24
    Alors selon « RIA » c'est « Minime »

  Scénario: Ce n'est pas le cas : Minime : aucune classe du RIA assortie d'obligations propres ne convient à cet outil. Qui travaille avec lui doit tout de même savoir ce qu'il fait
    Étant donné le dossier « de-pet-insurer »
    Et que la réponse à « role.deeds » est « none »
    Quand on l'évalue au 2026-11-24
    Alors selon « RIA » ce n'est pas « Minime »

  Scénario: Responsable du traitement : vous décidez, seul ou avec d'autres, à quoi servent les données sur les personnes
    Étant donné le dossier « de-bakery-hiring »
    Quand on l'évalue au 2026-11-24
    Alors selon « RGPD » c'est « Responsable du traitement »

  Scénario: Ce n'est pas le cas : Responsable du traitement : vous décidez, seul ou avec d'autres, à quoi servent les données sur les personnes
    Étant donné le dossier « de-bakery-hiring »
    Et que la réponse à « data.about_people » est « no »
    Quand on l'évalue au 2026-11-24
    Alors selon « RGPD » ce n'est pas « Responsable du traitement »

  Scénario: Sous-traitant : vous traitez les données d'un client sur ses ordres
    Étant donné le dossier « de-records-host »
    Quand on l'évalue au 2026-11-24
    Alors selon « RGPD » c'est « Sous-traitant »

  Scénario: Ce n'est pas le cas : Sous-traitant : vous traitez les données d'un client sur ses ordres
    Étant donné le dossier « de-records-host »
    Et que la réponse à « role.data » est « none »
    Quand on l'évalue au 2026-11-24
    Alors selon « RGPD » ce n'est pas « Sous-traitant »

  Scénario: Profilage : l'outil évalue des personnes, ou en déduit quelque chose, d'après leurs données
    Étant donné le dossier « uk-lender »
    Quand on l'évalue au 2026-11-24
    Alors selon « RGPD britannique » c'est « Profilage »

  Scénario: Ce n'est pas le cas : Profilage : l'outil évalue des personnes, ou en déduit quelque chose, d'après leurs données
    Étant donné le dossier « uk-lender »
    Et que la réponse à « data.about_people » est « no »
    Quand on l'évalue au 2026-11-24
    Alors selon « RGPD britannique » ce n'est pas « Profilage »

  Scénario: Coordonnées professionnelles seulement : les règles sur la collecte, l'utilisation et la communication ne s'appliquent pas
    Étant donné le dossier « qc-grossiste-contacts »
    Quand on l'évalue au 2026-11-24
    Alors selon « Loi sur le privé » c'est « Coordonnées professionnelles seulement »

  Scénario: Ce n'est pas le cas : Coordonnées professionnelles seulement : les règles sur la collecte, l'utilisation et la communication ne s'appliquent pas
    Étant donné le dossier « qc-grossiste-contacts »
    Et que la réponse à « data.about_people » est « yes »
    Quand on l'évalue au 2026-11-24
    Alors selon « Loi sur le privé » ce n'est pas « Coordonnées professionnelles seulement »

  Scénario: Utilisateur d'IA : vous utilisez l'outil, ou suivez son résultat, dans votre activité
    Étant donné le dossier « jp-fukuoka-shop »
    Quand on l'évalue au 2026-11-24
    Alors selon « Lignes directrices IA (Japon) » c'est « Utilisateur d'IA »

  Scénario: Ce n'est pas le cas : Utilisateur d'IA : vous utilisez l'outil, ou suivez son résultat, dans votre activité
    Étant donné le dossier « jp-fukuoka-shop »
    Et que la réponse à « role.deeds » est « none »
    Quand on l'évalue au 2026-11-24
    Alors selon « Lignes directrices IA (Japon) » ce n'est pas « Utilisateur d'IA »

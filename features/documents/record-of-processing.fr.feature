# language: fr
Fonctionnalité: Ce que dit le document : Registre des traitements : la fiche de cet usage
  Chaque partie qui dépend d'une condition, dans un dossier où elle figure et dans un dossier où elle ne figure pas.

  Scénario: de-bakery-hiring
    Soit le dossier « de-bakery-hiring »
    Quand on l'évalue au 2026-11-24
    Alors le document « record-of-processing » ne dit pas « Vous décidez de ces données avec d'autres. Responsable »
    Et le document « record-of-processing » ne dit pas « Transfert vers d'autres pays »
    Et le document « record-of-processing » ne dit pas « Des données intimes en font partie. La condition »
    Et le document « record-of-processing » ne dit pas « Seconde fiche : ce que vous faites pour »
    Et le document « record-of-processing » ne dit pas « Chaque client pour lequel vous traitez des données, »

  Scénario: de-records-host
    Soit le dossier « de-records-host »
    Quand on l'évalue au 2026-11-24
    Alors le document « record-of-processing » ne dit pas « Vous décidez de ces données avec d'autres. Responsable »
    Et le document « record-of-processing » ne dit pas « Transfert vers d'autres pays »
    Et le document « record-of-processing » dit « Des données intimes en font partie. La condition »
    Et le document « record-of-processing » dit « Seconde fiche : ce que vous faites pour »
    Et le document « record-of-processing » dit « Chaque client pour lequel vous traitez des données, »

  Scénario: staffing-agency
    Soit le dossier « staffing-agency »
    Quand on l'évalue au 2026-11-24
    Alors le document « record-of-processing » dit « Vous décidez de ces données avec d'autres. Responsable »
    Et le document « record-of-processing » dit « Transfert vers d'autres pays »
    Et le document « record-of-processing » ne dit pas « Des données intimes en font partie. La condition »
    Et le document « record-of-processing » ne dit pas « Seconde fiche : ce que vous faites pour »
    Et le document « record-of-processing » ne dit pas « Chaque client pour lequel vous traitez des données, »

# language: fr
Fonctionnalité: Moffatt c. Air Canada, qui répond d'un robot conversationnel
  Version française des obligations centrales ; le détail se trouve dans le fichier en anglais.

  Règle: Robots conversationnels - Moffatt c. Air Canada

    Scénario: La librairie dont le robot renseigne les clients en répond
      Étant donné le dossier « ca-moncton-librairie »
      Et que la réponse à « interaction.direct » est « two-way »
      Et que la réponse à « interaction.kind » est « customer-support »
      Quand on l'évalue au 2026-11-24
      Alors « ca-common-law.chatbot-accuracy » s'applique et est en vigueur depuis le 2024-02-14

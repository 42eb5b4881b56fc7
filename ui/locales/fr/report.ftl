### The report for the helpdesk, and the dialog that shows it before it leaves.

report = Rapport pour le helpdesk
    .title = Rapport pour le helpdesk
    .about = Lisez-le en entier : le helpdesk ne reçoit rien d’autre. Il ne contient ni mot de passe, ni lien, ni clé. Envoyez-le par e-mail, ou copiez-le ou enregistrez-le.
    .mail = Envoyer par e-mail…
    .mailed = Votre programme de messagerie s’ouvre. Envoyez l’e-mail de là.
    .not-mailed = Il n’y a pas de programme de messagerie sur cet ordinateur. Copiez le rapport ou enregistrez-le.
    .save = Enregistrer…
    .saved = Le rapport est ici :
    .copy = Copier
    .copied = Copié. Collez-le maintenant dans votre e-mail.
    .not-copied = La copie n’a pas réussi. Sélectionnez le texte et copiez-le vous-même.
    .close = Fermer
    .text = Texte du rapport

## The e-mail with it

report-mail = Rapport de l’assistant PersonalSign
    .cut = (La fin du rapport était trop longue. Vous pouvez l’enregistrer et joindre le fichier.)

## In the report itself

report-title = Rapport pour le helpdesk – PersonalSign Wizard
report-made = Établi
report-wizard = Version de l’assistant
report-system = Système
report-language = Langue
report-residence = Habite ou a commandé
report-order = Commande
report-step-code = Code d’étape
report-help-code = Code d’aide
report-programs = Programmes
report-stand-ins = Ouvert avec d’autres bibliothèques que celles du programme
# $at: when the connection was checked
report-connection = Vérification de la connexion, { $at }
report-course = Déroulement jusqu’ici : heure, écran, erreur, opération en cours

## What was looked at before, and what was not

report-not-looked-at = pas encore examiné
report-none-found = aucun trouvé
report-of-connection = Vérification de la connexion
report-of-last-look = Dernière vérification avant le téléchargement
# $at: when it was looked at
report-last-look = Dernière vérification avant le téléchargement, { $at }

### The order and its computer, the last look before the download, and the sheet to print.

## Review Order

order-more = Plus d’informations sur cette commande
order-wrong = Quelque chose n’est pas correct ?
    .fixed = Une commande ne peut plus être modifiée, et le certificat contiendra exactement ce que dit la commande. N’allez donc pas plus loin : si vous vous arrêtez ici, votre lien n’est pas utilisé.
    .not-yours = Cette commande n’est pas du tout la vôtre ? Alors l’e-mail vous est parvenu par erreur. Fermez l’assistant et signalez-le là où la commande a été passée.
order-wrong-chamber-of-commerce-be = Renseignez-vous à la Chambre de commerce où vous avez commandé. Si un nom ou l’organisation n’est pas correct, il faut passer une nouvelle commande. Envoyez son numéro à GlobalSign Support : cela ira plus vite. Inutile de retourner à la Chambre, sauf si les données qu’elle a confirmées changent.
order-wrong-marktconcurrent-nl = Renseignez-vous auprès de Marktconcurrent : info@marktconcurrent.nl, téléphone +31 6 2464 9267. Si un nom ou l’organisation n’est pas correct, il faut passer une nouvelle commande. Envoyez son numéro à GlobalSign Support : cela ira plus vite. Vos données ne doivent être confirmées à nouveau que si elles changent.
order-wrong-other = Si le certificat est prêt depuis moins de 7 jours, vous pouvez annuler la commande dans votre compte et la passer à nouveau. Ce choix n’apparaît pas ? Vérifiez si quelqu’un d’autre a passé la commande : seul cet utilisateur peut le faire. Si c’était vous, adressez-vous à GlobalSign Support. Les données qui changent doivent être confirmées à nouveau par un notaire ou un avocat.

## This Computer

# $user: who is logged in
this-computer = Allez-vous utiliser le certificat sur cet ordinateur ?
    .lead = Le certificat sera installé ici, pour cet utilisateur.
    .action = Oui, sur cet ordinateur
    .name = Cet ordinateur
    .user = Utilisateur : { $user }
another-computer = Non, sur un autre
    .go = Fermez l’assistant ici. Ouvrez ensuite l’e-mail sur l’autre ordinateur, et commencez là-bas.
    .nothing-used = Rien n’a été utilisé : votre lien y fonctionne aussi.

## The last look before the download

preflight-lead = Cela prend quelques secondes.
    .lines = Ce qui doit être en ordre
    .again = Vérifier à nouveau
    .then = Ce qui se passe ensuite
task-preflight = Dernière vérification…
preflight =
    .good = Tout est prêt. Votre lien n’a pas encore été utilisé.
    .doubtful = Vous pouvez continuer. Mais lisez d’abord ce qui est signalé ci-dessous.
    .failed = Il faut d’abord corriger ce qui est signalé ci-dessous.
ready-computer = Cet ordinateur
    .good = Vous avez dit que vous utiliserez le certificat ici.
ready-own-file = Place pour le fichier
    .good = Il peut être enregistré sur cet ordinateur.
    .failed = Il ne peut pas être enregistré sur cet ordinateur.
ready-backup = Place pour la copie
    .good = Elle peut être enregistrée dans le dossier ci-dessous.
    .failed = Elle ne peut pas être enregistrée dans le dossier ci-dessous.
# $check: what is in the way, named as in the check of the connection
ready-connection = Connexion internet
    .good = Le service est joignable.
    .doubtful = Il y a un problème : « { $check } ».
    .advice = Choisissez « { action-connection } » sur le côté pour voir ce que c’est. Vous pouvez aussi essayer de télécharger : en cas d’échec, rien n’est perdu.
ready-not-tried = Pas encore vérifié.

## The sheet to print

sheet = Une fiche à conserver
    .about = Elle indique votre commande, votre certificat et qui peut vous aider. Une ligne est prévue pour y écrire à la main le mot de passe du certificat : l’assistant n’imprime aucun mot de passe.
    .print = Imprimer ou enregistrer en PDF…
    .failed = La fenêtre d’impression ne s’est pas ouverte. Vous pouvez aussi noter tout cela à la main.
    .title = Mon certificat
    .valid-until = Valable jusqu’au
    .file = Fichier de certificat
    .password = Mot de passe du certificat
    .keep = Écrivez le mot de passe à la main sur la ligne. Gardez cette fiche sous clé, et pas à côté de l’ordinateur : toute personne qui a le fichier et le mot de passe peut signer en votre nom.
    .help = Aide
    .vetting = Vetting Team de GlobalSign
sheet-help-belgium = La Chambre de commerce où vous avez commandé.
sheet-help-netherlands = Marktconcurrent : info@marktconcurrent.nl, téléphone +31 6 2464 9267.
sheet-help-elsewhere = L’endroit où vous avez commandé, ou votre compte GlobalSign.
sheet-help-unknown = L’endroit où vous avez commandé.

## Review Order, of an order that cannot be picked up any more

review-order-over = Votre commande

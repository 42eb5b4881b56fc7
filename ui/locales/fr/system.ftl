### What the wizard says outside its window: in the system's dialogs, and in files that it saves.

dialog-folder = Choisissez un dossier pour la copie de sauvegarde de votre fichier de certificat
dialog-file = Choisissez votre e-mail ou votre fichier de certificat

## The bar above the page of the CA, in its own window

# $host: the host of the page
page-bar-host = La page de { $host }
    .checked = La page de { $host } : la connexion est chiffrée et le certificat du site a été vérifié
page-bar-help = Aide
page-bar-close = Fermer la page
page-bar-ask = La page envoie encore quelque chose. Si vous la fermez maintenant, cet envoi risque d’être perdu, et votre lien ne servira peut-être plus. La fermer quand même ?
page-bar-cancel = Annuler

## Files that are saved

dialog-save-certificate = Enregistrer votre certificat public
    .kind = Certificats
dialog-save-calendar = Enregistrer le rappel
    .kind = Fichiers de calendrier
dialog-save-report = Enregistrer le rapport
    .kind = Fichiers texte

## Reminders in a calendar

# $day: the day of the month
# $month: the month, 1 to 12
# $year: the year
day-in-words =
    { $day ->
        [1] 1er
       *[other] { $day }
    } { $month ->
        [1] janvier
        [2] février
        [3] mars
        [4] avril
        [5] mai
        [6] juin
        [7] juillet
        [8] août
        [9] septembre
        [10] octobre
        [11] novembre
       *[12] décembre
    } { $year }

# $number: the number of the order
# $until: the last day
# $days: how many days are left
reminder-of-order = Le certificat de votre commande { $number } peut être retiré jusqu’au { $until }. Ensuite, la commande est annulée. Sur l’ordinateur où vous utiliserez le certificat, ouvrez l’assistant et continuez. Il vous faut votre mot de passe de retrait, et peut-être l’e-mail avec le lien.
    .days = Retirez votre certificat : encore { $days } jours
    .last-day = Dernier jour pour retirer votre certificat
# $name: the name under which programs list the certificate
# $holder: whose it is
# $until: the day on which it expires
# $days: in how many days
reminder-of-expiry = Le certificat « { $name } » établi pour { $holder } expire le { $until }.
    .days = Votre certificat expire dans { $days } jours
    .new-order = Passez à temps une nouvelle commande, là où vous avez commandé celui-ci.
    .renew = Renouvelez-le à temps, là où vous l’avez commandé. C’est possible de 90 jours avant son expiration jusqu’à 7 jours après.
    .either = Si vous habitez en Belgique ou aux Pays-Bas, passez à temps une nouvelle commande. Si vous habitez dans un autre pays, renouvelez-le : c’est possible de 90 jours avant son expiration jusqu’à 7 jours après.
    .keep = Gardez tout de même l’ancien certificat : sans lui, vous ne pourrez plus lire vos anciens e-mails chiffrés.
# $days: in how many days
# $holder: whose the certificate is
# $until: the day on which it expires
expiry-notification =
    { $days ->
        [0] Votre certificat expire aujourd’hui
        [one] Votre certificat expire dans { $days } jour
       *[other] Votre certificat expire dans { $days } jours
    }
    .what = Le certificat établi pour { $holder } expire le { $until }.
    .help = L’aide de l’assistant dit comment obtenir le suivant.

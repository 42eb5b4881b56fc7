### What a person takes along: the screens Take Along and Arrival, and the pages beside the files.

## Take Along

# $holder: whose certificate it is
take-along = Enregistrer ou emporter
    .lead = Le certificat de { $holder }, valable jusqu’au { $until }.
    .open = Enregistrer ou emporter…
    .computer = Tout vers mon nouvel ordinateur…
take-along-key = Avec la clé
take-along-backup = Copie de sauvegarde
    .why = Un seul fichier, avec un mot de passe que vous choisissez. Il permet de réinstaller le certificat.
    .open = Faire une copie de sauvegarde…
    .lead = Choisissez un mot de passe, puis un emplacement pour la copie.
    .action = Enregistrer la copie…
    .older = Pour les anciens ordinateurs et GnuPG : moins bien protégé
take-along-phone = Vers mon téléphone
    .why = Un fichier que l’iPhone et Android savent lire, avec une page qui dit comment faire.
    .open = Vers mon téléphone…
    .lead = Les téléphones ne lisent qu’un fichier plus ancien, moins bien protégé : choisissez donc un bon mot de passe. Le fichier va dans un dossier, avec une page qui dit que faire.
    .action = Choisir un dossier…
take-along-computer = Vers mon nouvel ordinateur
    .lead = Toutes vos clés, même anciennes. D’abord un mot de passe, puis un dossier.
    .action = Choisir un dossier…
taken-along = Enregistré et vérifié
    .lead = L’assistant a relu le fichier, et sa clé fonctionne. Vous aurez besoin du mot de passe que vous venez de choisir.
    .lead-computer = L’assistant a relu chaque fichier, et chaque clé fonctionne. Sur le nouvel ordinateur, il vous faut le dossier et le mot de passe que vous venez de choisir.
    .action = Terminé
    .folder = Le dossier :
    .page = Cette page dit ce qu’il faut faire maintenant :
    .show = Afficher dans le dossier
take-along-public = Sans la clé
    .why = Il n’y a pas de clé dans ces fichiers : vous pouvez les transmettre.
    .pem = Un site qui demande votre certificat, ou connaissait l’ancien : .cer
    .der = Un programme qui n’accepte pas ce fichier : .cer (DER)
    .chain = Un programme qui demande le certificat avec ses émetteurs : .p7b
    .save = Enregistrer…
    .saved = Enregistré ici :
# $file: the path of the file
file-password = Mot de passe de votre fichier de certificat
    .hint = La clé vient de { $file }. Son mot de passe l’ouvre.
# $count: the number of keys
take-along-keys = Ce qui est emporté
    .not = Ce qui n’est pas emporté
    .until = valable jusqu’au { $until }
    .expired = expiré le { $until }, pour les anciens e-mails
# $program: the program, as in a list
left-out-program = { $program } est verrouillé et contient peut-être d’autres clés. Vérifiez-le d’abord avec son mot de passe principal, dans « { action-check } ».
left-out-not-exportable = La clé a été enregistrée de telle sorte qu’elle ne peut pas quitter cet ordinateur. Sans son fichier de certificat, seule une réémission aide.
left-out-file-password = La clé est dans son fichier de certificat. Faites-en une copie de sauvegarde à part : l’assistant y demande son mot de passe.
left-out-locked = La clé est peut-être dans un programme verrouillé par un mot de passe principal. Vérifiez-le d’abord dans « { action-check } ».
left-out-nowhere = La clé n’est dans aucun programme ici, et son fichier n’est plus où il était.
left-out-failed = La clé n’a pas pu être lue. Réessayez, ou faites-en une copie de sauvegarde à part.

## Arrival

arrival = Je viens d’un autre ordinateur
    .lead = Sur votre ancien ordinateur, « { take-along-computer } » a rempli un dossier. Choisissez ce dossier, par exemple sur la clé USB.
    .action = Choisir le dossier…
    .open = Je viens d’un autre ordinateur
# $files: how many certificate files there are
arrival-password = Mot de passe des fichiers
    .lead =
        { $files ->
            [one] Il y a { $files } fichier de certificat dans le dossier. Entrez le mot de passe que vous avez choisi sur l’autre ordinateur.
           *[other] Il y a { $files } fichiers de certificat dans le dossier. Entrez le mot de passe que vous avez choisi sur l’autre ordinateur.
        }
    .action = Installer
arrival-done = Installé
    .lead = Voici où se trouve maintenant chaque certificat. Une copie de chaque fichier est dans votre propre dossier.
    .action = { action-check }
arrival-copy = La copie :
arrival-unopened = Non ouverts
    .each = Un fichier avec un autre mot de passe peut être ouvert à part : choisissez « { action-choose-file } » sur le premier écran.
dialog-save-chain = Enregistrer le certificat avec ses émetteurs
    .kind = Certificats avec émetteurs
dialog-save-backup = Enregistrer la copie de sauvegarde
    .kind = Fichiers de certificat

## The pages beside the files

# $holder: whose certificate it is
# $until: the day on which it ends
leaflet-key = { $holder }, valable jusqu’au { $until }
leaflet-file = LISEZ-MOI - PersonalSign
leaflet-after = Ensuite
leaflet-files = Les fichiers
leaflet-left-out = Pas dans ce dossier
leaflet-computer = Vers votre nouvel ordinateur
    .lead = Ce dossier contient vos certificats avec leurs clés. Chaque fichier ne s’ouvre qu’avec le mot de passe que vous avez choisi. Ne gardez pas ce mot de passe dans ce dossier.
    .there = Sur le nouvel ordinateur
    .there-1 = Obtenez PersonalSign Wizard là où vous l’avez obtenu pour cet ordinateur, et démarrez-le.
    .there-2 = Choisissez « Je viens d’un autre ordinateur » sur le premier écran, puis ce dossier.
    .there-3 = Entrez le mot de passe une fois. L’assistant installe chaque certificat et le teste dans chaque programme.
    .without = Sans l’assistant
    .without-1 = Sous Windows ou sur un Mac, double-cliquez sur chaque fichier .pfx et entrez le mot de passe.
    .without-2 = Dans Firefox et Thunderbird, cherchez « Certificats » dans les paramètres, et importez le fichier .pfx dans « Vos certificats ».
    .after-1 = Lisez un ancien e-mail chiffré et connectez-vous à un site avant de vous séparer de l’ancien ordinateur.
    .after-2 = Gardez ce dossier en lieu sûr comme copie de sauvegarde, ou supprimez-le.
leaflet-phone = Vers votre téléphone
    .lead = Ce dossier contient votre certificat avec sa clé, sous la forme que lisent l’iPhone et Android. Le fichier ne s’ouvre qu’avec le mot de passe que vous avez choisi.
    .send = Envoyer le fichier à votre téléphone
    .send-1 = Le plus sûr est le câble : copiez le fichier sur le téléphone.
    .send-2 = Ou envoyez-le-vous par votre propre e-mail, ou placez-le dans votre propre cloud. Ne mettez jamais le mot de passe dans le même message ni au même endroit.
    .ios = iPhone et iPad
    .ios-1 = Ouvrez le fichier dans Fichiers ou dans Mail. Le téléphone dit qu’un profil a été téléchargé.
    .ios-2 = Ouvrez Réglages, puis « Profil téléchargé » ; ou « Général », « VPN et gestion de l’appareil ». Choisissez « Installer », et entrez le mot de passe du fichier.
    .ios-3 = Pour l’e-mail, activez S/MIME dans les réglages de votre compte, et choisissez le certificat pour signer et pour chiffrer.
    .android = Android
    .android-1 = Ouvrez Paramètres, puis « Sécurité », et cherchez « Installer depuis le stockage » ou « Installer un certificat ». Les mots varient selon la marque.
    .android-2 = Choisissez le fichier, entrez son mot de passe, et donnez-lui un nom.
    .android-3 = Beaucoup de programmes d’e-mail ont leurs propres certificats : cherchez « S/MIME » dans les paramètres du vôtre.
    .after-1 = Supprimez le fichier des téléchargements du téléphone, de l’e-mail et du cloud. Le certificat installé reste.

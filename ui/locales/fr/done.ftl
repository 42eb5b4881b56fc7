### What comes next: the screen Done, and what can be saved there, on Check, and while an order is open.

## What can be used now

done-receipt = Le service ne sait pas encore que votre fichier de certificat est arrivé. L’assistant l’en avertira quand vous l’ouvrirez la prochaine fois ; si le trousseau de cet ordinateur n’est pas ouvert, quand vous rouvrirez votre lien.

done-next = Par où voulez-vous commencer ?

# The menus are named as the programs name them in this language.
# $name: the name under which the program lists the certificate
next-browser = Se connecter à des sites web
    .where = Chrome, Edge, Firefox, Safari et d’autres
    .step-1 = Ouvrez le site web et choisissez de vous connecter avec un certificat.
    .step-2 = Le navigateur demande quel certificat il peut présenter. Choisissez « { $name } ».
    .step-3 = Si l’ordinateur demande l’autorisation d’utiliser la clé, acceptez.
    .step-4 = Si aucune question n’apparaît, fermez complètement le navigateur, rouvrez-le et réessayez.
    .note = Le SPF Finances belge (Finprof, Intervat, Finelts) n’accepte plus ces certificats depuis le 31 janvier 2024.
next-outlook = Signer des e-mails dans Outlook
    .where = Outlook sous Windows
    .step-1 = Choisissez Fichier › Options › Centre de gestion de la confidentialité › Paramètres du Centre de gestion de la confidentialité… › Sécurité de messagerie électronique.
    .step-2 = Choisissez Paramètres…, puis, à côté de « Certificat de signature », Choisir….
    .step-3 = Choisissez « { $name } » et fermez chaque fenêtre avec OK.
    .step-4 = Dans un nouveau message, choisissez Options › Signer.
    .note = Dans le nouvel Outlook, cela se trouve sous Paramètres › Courrier › S/MIME.
next-outlook-for-mac = Signer des e-mails dans Outlook
    .where = Outlook sur Mac
    .step-1 = Choisissez Outlook › Paramètres… › Comptes, puis votre compte.
    .step-2 = Choisissez Sécurité.
    .step-3 = Pour la signature numérique, choisissez « { $name } ».
    .step-4 = Dans un nouveau message, choisissez de le signer : sous Options, ou derrière les trois points.
    .note = Si macOS demande si Outlook peut utiliser la clé, choisissez « Toujours autoriser ».
next-apple-mail = Signer des e-mails dans Mail
    .where = Mail sur Mac
    .step-1 = Fermez Mail et rouvrez-le.
    .step-2 = Écrivez un nouveau message. À côté de « De », choisissez l’adresse e-mail qui figure dans votre certificat.
    .step-3 = Cliquez sur la coche au bout de la ligne de l’objet : le message est signé avec « { $name } ».
    .step-4 = Si macOS demande si Mail peut utiliser la clé, choisissez « Toujours autoriser ».
    .note = La coche n’apparaît que pour l’adresse e-mail de votre certificat.
next-thunderbird = Signer des e-mails dans Thunderbird
    .where = Thunderbird
    .step-1 = Choisissez ≡ › Paramètres des comptes, puis, sous votre adresse, Chiffrement de bout en bout.
    .step-2 = Sous S/MIME, à côté du certificat pour la signature numérique, choisissez Sélectionner un certificat… et « { $name } ».
    .step-3 = Si Thunderbird demande s’il doit aussi servir au chiffrement, acceptez.
    .step-4 = Dans un nouveau message, choisissez Sécurité › Signer numériquement.
    .note = Qui a reçu un message signé de vous peut vous écrire de façon chiffrée.
next-office = Signer des documents dans Office
    .where = Word, Excel et PowerPoint sous Windows
    .step-1 = Ouvrez le document et choisissez Fichier › Informations › Protéger le document › Ajouter une signature numérique.
    .step-2 = Indiquez pourquoi vous signez, si vous le souhaitez.
    .step-3 = Si un autre nom figure à « Signer en tant que », choisissez Modifier… et « { $name } ».
    .step-4 = Choisissez Signer.
    .note = Signez tout à la fin : si le document est modifié, la signature disparaît.
next-acrobat = Signer des fichiers PDF dans Acrobat
    .where = Acrobat et Acrobat Reader
    .step-1 = Ouvrez le fichier PDF et choisissez Tous les outils › Utiliser un certificat › Signer numériquement.
    .step-2 = Tracez un cadre à l’endroit de la signature.
    .step-3 = Choisissez « { $name } », puis Continuer.
    .step-4 = Choisissez Signer, et enregistrez le fichier signé sous un autre nom.
    .note = Il n’est pas dans la liste ? Regardez sous Menu › Préférences › Signatures › Identités et certificats approuvés › Autres… › Identifications numériques Windows.
next-acrobat-for-mac = Signer des fichiers PDF dans Acrobat
    .where = Acrobat et Acrobat Reader
    .step-1 = Ouvrez le fichier PDF et choisissez Tous les outils › Utiliser un certificat › Signer numériquement.
    .step-2 = Tracez un cadre à l’endroit de la signature.
    .step-3 = Choisissez « { $name } », puis Continuer.
    .step-4 = Choisissez Signer, et enregistrez le fichier signé sous un autre nom.
    .note = Il n’est pas dans la liste ? Regardez sous Acrobat › Préférences › Signatures › Identités et certificats approuvés › Autres… › Identifications numériques du trousseau.
next-libre-office = Signer des documents dans LibreOffice
    .where = Writer, Calc et Impress
    .step-1 = Enregistrez le document et choisissez Fichier › Signatures numériques › Signatures numériques….
    .step-2 = Choisissez Signer le document….
    .step-3 = Choisissez « { $name } », puis Signer.
    .step-4 = Fermez la fenêtre. La barre de titre indique maintenant que le document est signé.
    .note = Il n’y a rien à choisir ? Sous Linux et macOS, choisissez le profil de Thunderbird ou de Firefox sous Outils › Options › LibreOffice › Sécurité › Certificat…, puis rouvrez LibreOffice.
next-restart = Fermez d’abord complètement le navigateur et rouvrez-le : il est ouvert en ce moment, et ne connaît peut-être pas encore votre certificat.

## To take along

done-take = À conserver
public-certificate = Votre certificat public
    .why = Un site web ou une personne demande votre certificat ? Donnez ce fichier. Il ne contient pas de clé : vous pouvez le transmettre.
    .save = Enregistrer le certificat public…
    .saved = Votre certificat public est ici :
# $times: on how many days it reminds
reminder-expiry = Un rappel pour votre calendrier
    .why =
        { $times ->
            [one] Il vous avertit 30 jours avant l’expiration de votre certificat, et dit ce qu’il faut faire alors.
           *[other] Il vous avertit 90 jours et 30 jours avant l’expiration de votre certificat, et dit ce qu’il faut faire alors.
        }
    .save = Enregistrer le rappel…
    .saved = Le rappel est ici. Ouvrez-le pour l’ajouter à votre calendrier :

## While the order is open

# $times: on how many days it reminds
reminder-order = Pas maintenant ? Enregistrer un rappel…
    .why =
        { $times ->
            [one] Un fichier pour votre calendrier. Il vous avertit le dernier jour de votre commande.
           *[other] Un fichier pour votre calendrier. Il vous avertit trois jours avant le dernier jour de votre commande, et ce jour-là.
        }

## On Check

try-certificate = Tester ce certificat
    .why = Pour le tester, l’assistant signe quelque chose avec sa clé. L’ordinateur peut demander un code PIN ou un mot de passe.

### The programs that can hold the certificate, and the screens about them: Install, Done, Check and Remove.

programs = Programmes sur cet ordinateur

# The value is the name within a sentence, “.named” the name in a list, “.use” what the program does with a certificate.
# $name: the name of the profile, or of the browser
program-shared-nss = Chrome sous Linux
    .named = Chrome et Chromium (Linux)
    .use = Pour se connecter à des sites web
program-packaged-chromium = { $name }
    .named = { $name }
    .use = Pour se connecter à des sites web
program-firefox-profile = Firefox
    .named = Firefox, profil { $name }
    .use = Pour se connecter à des sites web. Sans Thunderbird, aussi pour signer des documents dans LibreOffice
program-libre-wolf-profile = LibreWolf
    .named = LibreWolf, profil { $name }
    .use = Pour se connecter à des sites web
program-thunderbird-profile = Thunderbird
    .named = Thunderbird, profil { $name }
    .use = Pour signer et lire des e-mails, et pour signer des documents dans LibreOffice
program-windows-personal = Windows
    .named = Edge, Chrome et Office (Windows)
    .use = Pour se connecter à des sites web, signer des PDF et des documents, et pour les e-mails
program-login-keychain = macOS
    .named = Safari, Chrome et Mail (macOS)
    .use = Pour se connecter à des sites web, signer des PDF, et pour les e-mails

target-ready = Prêt
target-absent = Prêt, sera d’abord préparé
target-locked = Verrouillé, sera laissé de côté
target-needs-password = Son mot de passe sera demandé
target-asking = Attend son mot de passe
target-in-use = Ouvert en ce moment, sera essayé
target-old-format = Ancien format, sera laissé de côté
target-damaged = Endommagé, sera laissé de côté
target-not-permitted = Accès refusé, sera laissé de côté
target-not-writable = Enregistrement impossible, sera laissé de côté
target-left-out = Laissé de côté
target-not-chosen = Non choisi
target-working = En cours…
target-proven = Installé et testé
target-failed = N’a pas fonctionné

# $program: the program, as in a list
primary-password = Mot de passe principal pour { $program }
    .hint = Le mot de passe que vous avez choisi dans les réglages de ce programme. Ce n’est pas le mot de passe du certificat.
    .unlock-and-install = Déverrouiller et installer
    .unlock-and-check = Déverrouiller et vérifier
    .unlock-and-remove = Déverrouiller et supprimer
    .leave-out = Laisser ce programme de côté

## What there is to say of a program in which the certificate works

# $name: the name under which the program lists the certificate
result-already-there = Il y était déjà ; rien n’a été modifié.
result-listed = Il y figure sous le nom « { $name } ».
# $until: the day on which the other certificate ends, or has ended
result-other = Un autre de vos certificats, valable jusqu’au { $until }, se trouve ici aussi. Gardez-le : sans lui, vous ne pourrez plus lire vos anciens e-mails chiffrés.
    .expired = Un de vos anciens certificats, expiré depuis le { $until }, se trouve encore ici. Gardez-le : sans lui, vous ne pourrez plus lire vos anciens e-mails chiffrés. Pour tout le reste, choisissez le nouveau.
result-restart = Si un site web dit encore qu’il n’y a pas de certificat, fermez complètement le navigateur et rouvrez-le.

trust-unknown-root = Ce programme ne connaît pas l’émetteur de votre certificat. Il peut donc afficher un avertissement. Vous pouvez quand même vous connecter aux sites web qui connaissent cet émetteur.
trust-missing-issuer = Il manque à ce programme le certificat de votre émetteur. Il peut donc afficher un avertissement.
trust-not-checkable = Ce programme ne connaît pas, ou n’accepte plus, le type de signature que porte votre certificat ou celui d’un émetteur. Il ne peut donc pas vérifier cette signature et peut afficher un avertissement.
trust-not-valid-now = Pour ce programme, votre certificat, ou celui d’un émetteur, n’est pas valable aujourd’hui. Vérifiez la date de cet ordinateur.

## Install

# $holder: whose certificate it is
install = Installez votre certificat
    .lead = Le certificat établi pour { $holder } est placé dans les programmes ci-dessous, puis testé. Vous pouvez les laisser ouverts.
    .action = Installer

options = Options
    .about = Vous n’avez rien à changer ici : ce qui est recommandé est déjà choisi.
    .how = Comment il est installé
    .where = Où il est placé
option-exportable = Je pourrai faire plus tard une copie de sauvegarde de la clé (recommandé)
option-extended-properties = Reprendre tout ce que le fichier dit du certificat (recommandé)
option-strong-protection = Me demander mon accord à chaque utilisation de la clé
choice-automatically = Dans tous les programmes qui peuvent le recevoir (recommandé)
choice-by-hand = Je choisis les programmes

# $programs: those that do not have the option
# $count: how many they are
lacks-exportable =
    { $count ->
        [one] { $programs } permet toujours de faire une copie de sauvegarde de la clé ; cette option n’y existe pas.
       *[other] { $programs } permettent toujours de faire une copie de sauvegarde de la clé ; cette option n’y existe pas.
    }
lacks-extended-properties =
    { $count ->
        [one] { $programs } reprend ce qui peut lui servir ; cette option n’y existe pas.
       *[other] { $programs } reprennent ce qui peut leur servir ; cette option n’y existe pas.
    }
lacks-strong-protection =
    { $count ->
        [one] { $programs } ne peut pas le demander à chaque fois ; cette option n’y existe pas.
       *[other] { $programs } ne peuvent pas le demander à chaque fois ; cette option n’y existe pas.
    }

## Done

# $count: the number of programs in which the certificate works
done = Votre certificat fonctionne
    .lead =
        { $count ->
            [one] Installé et testé dans { $count } programme.
           *[other] Installé et testé dans { $count } programmes.
        }
    .action = Fermer
    .another = Un autre certificat
    .keep = Gardez ce fichier : c’est votre sauvegarde
    .keep-why = Pour réinstaller, avec le mot de passe du certificat.
    .show-backup = Afficher dans le dossier
    .more = En savoir plus sur votre certificat
certificate-holder = Nom
certificate-validity = Valable
    .range = du { $from } au { $until }
certificate-issuer = Émis par
certificate-friendly-name = Nom dans les programmes
certificate-fingerprint = Empreinte (SHA-256)
chain-practice = Pour l’exercice seulement, sans valeur
chain-complete = Avec tous les certificats de ses émetteurs
chain-incomplete = Le certificat d’un émetteur manque dans le fichier

## Check

certificates = Mes certificats
    .lead = L’assistant regarde dans chaque programme si votre certificat s’y trouve et s’il fonctionne. Rien n’est modifié.
    .action = Vérifier à nouveau
    .looking = Cela prend quelques secondes.
    .none = Aucun certificat n’a été trouvé dans les programmes de cet ordinateur.
    .none-but-locked = Aucun certificat n’a été trouvé dans les programmes qui ont pu être consultés.
    .none-link = J’ai l’e-mail avec le lien
# $program: the program, as in a list
locked-programs = Programmes verrouillés
    .about = Ils contiennent peut-être d’autres certificats. Pour y regarder, l’assistant a besoin de leur mot de passe principal.
    .ask = Entrer le mot de passe principal pour { $program }
# $until: the day on which it ends, or has ended
# $days: whole days until then
# $holder: whose certificate it is
holding-validity = Valable jusqu’au { $until }
    .over = Expiré depuis le { $until }
    .days-left =
        { $days ->
            [0] Aujourd’hui est le dernier jour
            [one] Il vous reste { $days } jour
           *[other] Il vous reste { $days } jours
        }
    .programs = Où se trouve le certificat établi pour { $holder }
holding-repair = Réinstaller
holding-remove = Supprimer partout
held-works = Fonctionne : testé à l’instant
held-key-fails = Il est là, mais ne fonctionne pas
held-not-tried = Il est là, non testé : l’assistant ne l’a pas installé
held-missing = Absent de ce programme
held-away = Introuvable pour le moment : ce que l’assistant a installé reste sur sa liste
held-needs-password = Verrouillé : pour y regarder, l’assistant a besoin de son mot de passe principal
held-unreadable = N’a pas pu être consulté
held-exportable = Copie de sauvegarde de la clé possible.
    .not = Copie de sauvegarde de la clé impossible.
# $program: the program, as in a list
held-remove = Supprimer
    .label = Supprimer dans { $program }
# $program: the program, as in a list
held-forget = Enlever de la liste
    .label = Enlever { $program } de la liste

## Remove

remove = Supprimer ce certificat ?
    .lead = Il sera supprimé de ces programmes, et seulement de ceux-là.
    .action = Supprimer
    .back = Garder
    .programs = Programmes concernés
    .away = Pas supprimé : introuvable pour le moment
    .away-why = Le certificat est peut-être encore dans ces programmes. Il reste sur la liste de l’assistant : dès qu’ils seront à nouveau accessibles, vous pourrez l’y supprimer.
    .meaning = Ce que cela signifie
    .use = Les sites web et les programmes ne pourront plus l’y utiliser.
    .mail = Les e-mails chiffrés avec ce certificat ne pourront plus y être lus.
    .file = Le fichier de certificat reste à sa place. Avec lui, vous pouvez réinstaller le certificat.

forget = L’enlever de la liste de l’assistant ?
    .lead = Ce programme est introuvable pour le moment. S’il ne réapparaît pas, vous pouvez l’enlever de la liste de l’assistant.
    .action = Enlever de la liste
    .back = Garder sur la liste
    .programs = Enlevés de la liste
    .meaning = Rien n’est supprimé. Si le programme réapparaît malgré tout, votre certificat s’y trouvera peut-être encore, et vous devrez l’y supprimer vous-même.

## Install, where no program can hold the certificate

# $holder: whose certificate it is
install-nowhere = Le certificat établi pour { $holder } est en sécurité dans son fichier. L’assistant n’a trouvé ici aucun programme qui puisse le recevoir pour le moment.

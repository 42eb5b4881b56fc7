### The screens up to Download, in the order of the journey, and that of the connection.

## Start

start = Retirez votre certificat
    .lead = L’e-mail « Certificate Download Ready » contient un lien qui vous est personnel.
    .action = Trouver ma commande
start-link = Lien reçu par e-mail
    .hint = Dans l’e-mail, cliquez sur le lien avec le bouton droit et choisissez « Copier le lien ». Choisissez ensuite « { start-paste } ».
    .suggested = Le lien de votre commande d’exercice est déjà rempli.
start-paste = Coller
    .nothing = Il n’y a pas de texte à coller. Copiez d’abord le lien dans votre e-mail.
start-page-link = S’exercer avec la page de GlobalSign
    .without = S’exercer sans la page de GlobalSign
start-stop = Arrêter la recherche
start-needs = Ayez sous la main
    .password = Votre mot de passe de retrait. Vous l’avez choisi en commandant.
    .computer = L’ordinateur sur lequel vous aurez besoin du certificat.
    .time = Cinq minutes. Gardez l’e-mail jusqu’à ce que votre certificat fonctionne.
# $order: the number of the order
start-resumed = Vous pouvez reprendre. Collez à nouveau le lien de la commande { $order } : aucun trousseau n’est ouvert sur cet ordinateur pour le garder.
start-page-file = Un fichier de certificat envoyé par la page de « { $host } » se trouve sur cet ordinateur. Il n’est pas encore installé.
    .open = Ouvrir ce fichier
# The links that are offered: of an e-mail, or handed over by another program. None of them is used.
# $count: how many there are
# $number: the place in the list, from 1
start-offer =
    .file = { $count ->
        [one] L’e-mail que vous avez ouvert contient le lien d’une commande.
       *[other] L’e-mail que vous avez ouvert contient { $count } liens de commandes.
    }
    .text = Le texte que vous avez collé contient { $count } liens de commandes.
    .system = Un autre programme a transmis à l’assistant le lien d’une commande.
    .check = Vérifiez où il mène, puis continuez. Rien n’a encore été envoyé.
    .choose = Choisissez la commande que vous voulez retirer maintenant. Les autres liens restent inutilisés. Rien n’a encore été envoyé.
    .host = Mène à
    .order = Numéro de commande
    .use = Utiliser le lien { $number }
    .other = Utiliser un autre lien

## Review Order

review-order = Est-ce votre commande ?
    .lead = Voici la commande qui correspond à votre lien. La consulter ne change rien et n’utilise pas votre lien.
    .action = Oui, c’est ma commande
order-holder = Nom
order-organization = Organisation
order-email = Adresse e-mail
order-number = Numéro de commande
order-kind-new = Nouveau certificat
order-kind-reissue = Réémission d’un certificat
order-channel = Commandé via
order-channel-chamber-of-commerce-be = Chambre de commerce (Belgique)
order-channel-marktconcurrent-nl = Marktconcurrent (Pays-Bas)
order-channel-other = Un compte ou un autre vendeur
order-host = Votre lien mène à
order-state = État
order-state-ready = Prête à être retirée
order-state-locked = Bloquée
order-state-picked-up = Déjà retirée
order-state-lapsed = Délai dépassé
order-state-cancelled = Annulée
order-lapses = À retirer avant le
# $days: whole days until the order lapses
order-countdown-days =
    { $days ->
        [one] Il vous reste { $days } jour
       *[other] Il vous reste { $days } jours
    }
order-countdown-last-day = Il vous reste moins d’un jour
order-countdown-lapsed = Délai dépassé

## Pickup Password

# $order: the number of the order
pickup-password = Entrez votre mot de passe de retrait
    .lead = Vous l’avez choisi en passant la commande { $order }. Dans les e-mails, il s’appelle « Pickup Password ».
    .resumed = Vous pouvez reprendre. Entrez votre mot de passe de retrait, puis choisissez le mot de passe du certificat, même si vous en aviez déjà choisi un : l’assistant ne l’a pas gardé.
    .action = Continuer
    .practice = Le mot de passe de retrait de cette commande d’exercice est
    .field = Mot de passe de retrait
    .hint = Celui que vous avez choisi en commandant : au moins 8 lettres et chiffres. Respectez les majuscules et les minuscules. Ce n’est pas le mot de passe du certificat.
# $attempts: how many wrong passwords the service still allows
pickup-attempts-unused = Vous avez droit à l’erreur : vous pouvez essayer { $attempts } fois.
pickup-attempts-used = Vous pouvez encore essayer { $attempts } fois.
pickup-attempts-lock-near =
    { $attempts ->
        [0] Vous ne pouvez plus essayer : la commande est bloquée.
        [one] Vous pouvez essayer encore une fois. Ensuite, la commande est bloquée définitivement et il faut en passer une nouvelle.
       *[other] Vous pouvez encore essayer { $attempts } fois. Ensuite, la commande est bloquée définitivement et il faut en passer une nouvelle.
    }
    .ask = Un doute ? Renseignez-vous avant de réessayer :
pickup-forgotten = J’ai oublié mon mot de passe de retrait

## Certificate Password

certificate-password = Mot de passe du certificat
    .repeat = Le même mot de passe, une seconde fois
certificate-password-choose = Notez le mot de passe du certificat
    .lead = Ce nouveau mot de passe ouvre votre fichier de certificat. Notez-le maintenant sur papier : personne ne pourra le retrouver pour vous.
    .resumed = Vous pouvez reprendre. Inutile d’entrer à nouveau votre mot de passe de retrait. Choisissez le mot de passe du certificat, même si vous en aviez déjà choisi un : l’assistant ne l’a pas gardé.
    .action = Je l’ai noté
    .hint = Ensemble, ils forment un seul mot de passe : sans espaces, avec les majuscules et les chiffres.
certificate-password-type-over = Vérifiez ce que vous avez noté
    .lead = Recopiez le mot de passe : vous saurez si vous l’avez bien noté.
    .action = Utiliser ce mot de passe
    .field = Recopiez-le d’après votre papier
    .hint = Les trois mots à la suite, sans espaces.
certificate-password-choose-own = Choisissez votre propre mot de passe
    .lead = Notez-le sur papier : personne ne pourra le retrouver.
    .action = Utiliser ce mot de passe
    .hint = Différent de votre mot de passe de retrait.
certificate-password-open = Entrez le mot de passe du certificat
    .lead = Votre fichier de certificat a déjà été enregistré. Il s’ouvre avec le mot de passe que vous aviez choisi.
    .action = Ouvrir le fichier
    .hint = Celui que vous avez choisi ici, dans l’assistant : au moins 12 lettres et chiffres. Ce n’est pas votre mot de passe de retrait.
certificate-password-open-page = Entrez le mot de passe du certificat
    .lead = La page a envoyé votre fichier de certificat. Il est en sécurité sur cet ordinateur. Il s’ouvre avec le mot de passe que vous avez choisi sur la page.
    .action = Ouvrir le fichier
    .hint = Celui que vous avez choisi sur la page, ou que la page vous a montré. Ce n’est pas votre mot de passe de retrait.
certificate-password-open-user-file = Entrez le mot de passe de votre fichier
    .lead = Votre fichier de certificat est protégé par un mot de passe.
    .action = Ouvrir le fichier
    .field = Mot de passe du fichier
    .hint = Celui qui a été choisi quand le fichier a été téléchargé ou créé. Ce n’est pas le mot de passe de retrait.
# Followed by the path of the file
opened-file = Votre fichier de certificat
certificate-forgotten = J’ai oublié le mot de passe
    .again = Personne ne peut le retrouver, mais l’assistant peut télécharger le fichier à nouveau : choisissez « Retour », entrez votre mot de passe de retrait et choisissez un nouveau mot de passe pour le certificat.
    .lost = Personne ne peut le retrouver. Tant que le certificat n’est pas installé, il faut annuler la commande et en passer une nouvelle. Renseignez-vous là où vous avez commandé.
    .user-file = Personne ne peut le retrouver. Si le certificat fonctionne encore dans un programme ou sur un autre ordinateur, faites-y une copie de sauvegarde avec un nouveau mot de passe, puis ouvrez ici ce nouveau fichier. Sinon, demandez une réémission là où vous avez commandé.

## What is in a file that the user brought

inspect = Voici ce que contient votre fichier
    .lead = Vérifiez que c’est bien le certificat à installer. Rien n’a encore été modifié.
    .action = Faire une copie et continuer
    .action-alone = Continuer sans copie
    .doubts = Ce qu’il faut savoir
    .file = Le fichier que vous avez choisi reste à sa place :
inspect-order = Voulez-vous utiliser ce certificat ?
    .lead = L’assistant n’a pas pu vérifier qui l’a émis. Rien n’a encore été installé.
    .action = L’utiliser quand même
    .waits = Tant que vous n’avez pas décidé, le service n’est pas averti et rien ne change pour votre lien. Vous pouvez aussi fermer l’assistant : il reposera la question.
    .file = Le fichier de certificat reste ici :
certificate-uses = Prévu pour
    .none = Aucun usage connu de l’assistant
use-signing = signer des documents
use-log-in = se connecter
use-mail = sécuriser des e-mails
doubt-expired = Il a expiré
    .means = Il ne permet plus de signer ni de se connecter. Gardez-le tout de même : sans lui, vous ne pourrez plus lire vos anciens e-mails chiffrés.
doubt-not-yet-valid = Il n’est pas encore valable
    .means = Vous pouvez l’installer dès maintenant. Il servira à signer et à se connecter à partir de son premier jour. Si ce jour est déjà passé, corrigez la date de cet ordinateur.
doubt-not-for-signing = Il n’est pas prévu pour signer des documents
    .means = Les programmes ne l’utiliseront pas pour signer, ou d’autres n’accepteront pas la signature. Il fonctionne pour l’usage prévu.
doubt-not-for-log-in = Il n’est pas prévu pour se connecter
    .means = Les sites web ne l’accepteront pas quand vous vous connecterez. Il fonctionne pour l’usage prévu.
doubt-incomplete-chain = Le certificat de son émetteur manque
    .means = Vous pouvez l’installer et signer avec lui. Mais certains programmes et sites web risquent de ne pas l’accepter, car ils ne peuvent pas savoir qui l’a émis.
doubt-self-signed = Il n’a pas d’autre émetteur que lui-même
    .means = Vous pouvez l’installer et signer avec lui. Mais seuls ceux qui ont décidé de faire confiance à ce certificat précis l’accepteront.
doubt-unknown-root = Cet ordinateur ne fait pas confiance à son émetteur
    .means = Les programmes ne peuvent pas savoir qui l’a vraiment émis : ils risquent de ne pas l’accepter, et d’autres non plus. Il peut tout de même être le bon, par exemple si une organisation a son propre émetteur. S’il ne l’est pas, quelqu’un d’autre connaît peut-être sa clé.
doubt-roots-unreadable = Son authenticité n’a pas pu être vérifiée
    .means = La liste des émetteurs auxquels cet ordinateur fait confiance n’a pas pu être lue. Le certificat est peut-être authentique, peut-être pas : il n’a pas été vérifié.
doubt-weak-signature = Il est signé selon une méthode dépassée
    .means = Un émetteur l’a signé avec SHA-1 ou une méthode encore plus ancienne. De telles signatures peuvent être falsifiées, et les programmes et sites web actuels ne les acceptent pas.
doubt-short-key = La clé d’un émetteur est trop courte
    .means = C’est une clé RSA de moins de 2048 bits, par exemple 1024. De telles clés peuvent être cassées, et les programmes et sites web actuels n’acceptent pas ce qu’elles ont signé.
doubt-no-password = Le fichier n’a pas de mot de passe
    .means = Toute personne qui obtient ce fichier peut signer en votre nom. L’assistant n’en fait donc pas de copie et installe à partir du fichier lui-même. Gardez-le là où personne d’autre n’y a accès.
doubt-short-own-key = Sa clé est trop courte
    .means = C’est une clé RSA de moins de 2048 bits, par exemple 1024. De telles clés peuvent être cassées : quelqu’un d’autre pourrait alors signer en votre nom. Les programmes et sites web actuels risquent de ne pas l’accepter. Ne l’utilisez que pour d’anciens documents et e-mails.
doubt-rare-key = Beaucoup de programmes refusent les signatures faites avec ce type de clé
    .means = Sa clé est prévue pour RSASSA-PSS, une méthode RSA que peu de programmes connaissent bien. Vous pouvez installer le certificat et signer avec lui, mais d’autres n’accepteront peut-être pas la signature. Faites d’abord un essai de signature, et demandez au destinataire s’il l’accepte.
doubt-unchecked-issuer = Son émetteur n’a pas pu être vérifié ici
    .means = Un émetteur l’a signé selon une méthode que l’assistant ne connaît pas. L’assistant se fie donc aux noms qui y figurent. Vous pouvez l’installer ; vos programmes le vérifient eux-mêmes.

## Agreement

# $version: the version of the agreement
agreement = Lisez le contrat d’abonné
    .lead = Voici les conditions d’utilisation de votre certificat, à accepter sous le texte.
    .region = Contrat d’abonné, version { $version }
    .agree = J’accepte le contrat d’abonné
    .action = Accepter et continuer

## Download

download = Téléchargez votre certificat
    .lead = Cela prend quelques secondes et se passe dans cet ordre :
    .action = Télécharger
download-saved = Votre fichier de certificat est arrivé
    .lead = Le fichier est enregistré. La suite se passe dans cet ordre :
    .action = Avertir le service maintenant
    .skip = Installer d’abord
download-course =
    .save = Enregistrement du fichier de certificat sur cet ordinateur
    .check = Vérification : il est complet, et c’est bien le vôtre
    .copy = Copie de sauvegarde pour vous, dans le dossier choisi
    .confirm = Ensuite seulement : le service apprend que vous avez le fichier. Votre lien ne peut alors plus servir
download-copy =
    .planned = Votre copie de sauvegarde ira dans le dossier
    .there = Votre copie de sauvegarde se trouve ici
# Followed by the path of the file with which the wizard itself works
download-file =
    .planned = L’assistant gardera son propre fichier ici
    .saved = L’assistant garde son propre fichier ici
download-stop = Arrêter le téléchargement
download-progress = Téléchargé
# Of a file that was delivered or brought; there is nothing to do
file-strengthened =
    .weak = Ce fichier de certificat était moins bien protégé qu’on ne le conseille aujourd’hui. Celui que l’assistant enregistre est bien protégé, avec le même mot de passe.
    .spelling = D’autres programmes n’acceptent pas le mot de passe de ce fichier de certificat tel que vous le tapez. Celui que l’assistant enregistre est tout aussi bien protégé, et s’ouvre partout avec le même mot de passe.
# Of a file that opened all the same; there is nothing to do
password-had-more = Vous avez tapé quelque chose qui ne fait pas partie du mot de passe, par exemple une espace à la fin. Le fichier s’est ouvert quand même, mais d’autres programmes n’acceptent le mot de passe que sans cet ajout.

## Connection

# $host: the host of the pickup service
connection = Connexion internet
    .lead = L’assistant vérifie, étape par étape, s’il peut joindre { $host }.
    .action = Utiliser ces réglages
proxy = Réglages de la connexion
    .about = En général, il n’y a rien à régler ici. Au bureau, il peut y avoir un proxy entre cet ordinateur et internet. Après une modification, choisissez « { connection.action } », puis vérifiez à nouveau.
    .question = Comment l’assistant doit-il accéder à internet ?
proxy-system = Selon les réglages de cet ordinateur (recommandé)
proxy-none = Sans proxy
proxy-manual = Par ce proxy :
proxy-address = Adresse du proxy
    .hint = Un nom et un numéro, par exemple proxy.example.org:8080. Si ce n’est pas un proxy pour pages web, indiquez son type devant, par exemple socks5h://proxy.example.org:1080.
proxy-user = Votre nom d’utilisateur pour le proxy
    .hint = Laissez ce champ vide si le proxy n’en demande pas.
proxy-password = Votre mot de passe pour le proxy
    .hint = Laissez ce champ vide si le proxy n’en demande pas.
    .known = L’assistant en connaît déjà un. Laissez ce champ vide pour continuer à l’utiliser.
    .refused = Le proxy a refusé le précédent. Ce que vous tapez est visible, pour que vous puissiez le vérifier. Certains réseaux bloquent un compte après quelques mots de passe erronés : en cas de doute, demandez d’abord à la personne qui gère votre réseau.

## The check of the connection

connection-check =
    .action = Vérifier la connexion
    .results = Résultats de la vérification
# $check: the first thing that is not as it should be
connection-outcome =
    .good = Tout est en ordre : le service est joignable.
    .bad = Il y a un problème : « { $check } ».
    .not-tried = Sans coche : pas nécessaire, ou pas encore vérifié.
# The names stand in connection-outcome.bad, too.
check-proxy = Proxy
    .good = Il laisse passer l’assistant.
    .failed = Il ne répond pas, ou pas comme un proxy devrait le faire.
    .advice = Vérifiez son adresse, http:// ou https:// compris. Si elle vient des réglages de cet ordinateur, demandez à la personne qui gère vos ordinateurs.
    .refused = Il demande un nom d’utilisateur et un mot de passe, ou n’accepte pas ceux qu’il a reçus.
    .refused-advice = Choisissez « Par ce proxy » ci-dessous, sous « { proxy } », et entrez les deux. La personne qui gère votre réseau les connaît.
    .closed = Il répond, mais ne laisse pas l’assistant accéder au service.
    .closed-advice = Demandez à la personne qui gère votre réseau de laisser l’assistant accéder au service indiqué ci-dessus, ou essayez sur un autre réseau.
    .untrusted = Il répond, mais cet ordinateur ne fait pas confiance à son certificat. L’assistant ne lui envoie donc rien.
    .untrusted-advice = Demandez à la personne qui gère votre réseau si c’est le bon proxy, et faites installer l’émetteur de son certificat sur cet ordinateur. Ou essayez sur un autre réseau.
    .unreadable = Le réglage du proxy n’est pas l’adresse d’un proxy. Il n’est pas affiché, car il peut contenir un mot de passe.
    .unreadable-advice = Dites à la personne qui gère vos ordinateurs de quel réglage il s’agit. Ou choisissez « Par ce proxy » ci-dessous, sous « { proxy } », et entrez l’adresse vous-même.
check-name = Nom du service
    .good = Il est connu sur internet.
    .failed = Il n’a pas été trouvé.
    .advice = Vérifiez si d’autres pages web s’ouvrent. Si ce n’est pas le cas, cet ordinateur n’est pas connecté à internet. Si elles s’ouvrent, comparez le lien avec celui de votre e-mail.
# $issuer: who issued the certificate of the other side
check-tls = Connexion sécurisée
    .issuer = certificat émis par { $issuer }
    .good = Elle est sécurisée : cet ordinateur fait confiance à son interlocuteur.
    .failed = Cet ordinateur ne fait pas confiance à son interlocuteur : quelqu’un se trouve entre les deux. Au bureau, c’est le plus souvent la sécurité du réseau. Vous n’êtes pas au bureau ? Arrêtez-vous ici et demandez de l’aide.
    .advice = Dites à la personne qui gère votre réseau qui a émis le certificat, ou essayez sur un autre réseau.
    .no-authorities = Cet ordinateur ne connaît aucune autorité de certification : aucun service ne peut donc lui prouver son identité.
    .no-authorities-advice = Faites installer la liste des autorités de certification par la personne qui gère cet ordinateur (sous Linux : ca-certificates), puis vérifiez à nouveau.
# $minutes: by how many minutes
# $direction: ahead or behind
check-clock = Horloge de cet ordinateur
    .good = Elle concorde avec celle du service.
    .failed = Elle { $direction ->
        [ahead] avance
       *[behind] retarde
    } de { $minutes ->
        [one] { $minutes } minute.
       *[other] { $minutes } minutes.
    }
    .advice = Corrigez la date et l’heure de cet ordinateur, puis vérifiez à nouveau.
check-service = Service
    .good = Il répond.
    .failed = Il est en panne pour le moment. Vous n’y êtes pour rien.
    .advice = Réessayez dans quelques minutes. Si le problème persiste, contactez le helpdesk.
check-not-tried = Pas vérifié : ce n’est pas nécessaire, ou il faut d’abord corriger autre chose.

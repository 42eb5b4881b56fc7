### The page of the CA, on which a certificate is picked up: before it is opened, and beside its window.

## Before

# $host: the host of the page
ca-page = Passez par la page de GlobalSign
    .lead = Votre lien ouvre une page web de { $host }, dans une fenêtre à part. L’assistant vous guide à côté.
    .action = Ouvrir la page
    .resumed = Vous pouvez reprendre là où vous en étiez : l’assistant a gardé votre lien. Si vous ne voulez pas continuer, revenez en arrière : l’assistant oublie alors le lien.
ca-page-host = La page appartient à
ca-page-course = Ce qui va se passer
    .open = La page s’ouvre dans une seconde fenêtre. Celle-ci reste à côté et explique dans votre langue ce que demande chaque page.
    .type = Vous tapez et cliquez vous-même sur la page. L’assistant n’envoie rien à votre place.
    .file = Quand votre fichier de certificat arrive, l’assistant l’enregistre, le vérifie et place votre copie de sauvegarde dans le dossier choisi. Ensuite, il ferme la page et installe le certificat.
ca-page-once = Vous ne pouvez télécharger qu’une seule fois. Après ce clic, attendez que le fichier soit là et ne fermez rien.
ca-page-limit-reply = Sur un Mac, si le fichier arrive d’une façon inhabituelle, la fenêtre risque de l’afficher sans l’enregistrer. Si vous préférez ne pas essayer, ouvrez le lien dans votre propre navigateur et téléchargez-y le fichier de certificat. Revenez ensuite au début de l’assistant et choisissez « { action-choose-file } ».
ca-page-limit-proxy = Le proxy réglé dans l’assistant ne vaut pas pour la page : sur un Mac, sa fenêtre utilise celui des réglages du système.
ca-page-needs = Ayez sous la main
    .pickup-password = Votre mot de passe de retrait, choisi en commandant
    .certificate-password = De quoi écrire, pour un nouveau mot de passe
    .computer = En cours de route, vous choisirez un nouveau mot de passe, celui du certificat. L’assistant peut vous en proposer un. Faites tout cela sur l’ordinateur où vous utiliserez le certificat. Ce n’est pas celui-ci ? Arrêtez-vous ici et ouvrez l’e-mail sur l’autre.
# In place of the texts before a download of the wizard’s own
ca-page-ready =
    .computer = Le certificat sera installé sur cet ordinateur.
    .good = Cet ordinateur est prêt.
    .doubtful = Vous pouvez ouvrir la page. Mais lisez d’abord ce qui est signalé ci-dessous.
    .connection = Choisissez « { action-connection } » sur le côté pour voir ce que c’est. N’ouvrez la page qu’une fois cela réglé : le téléchargement n’est possible qu’une seule fois.

## Beside the page

ca-page-open = Continuez dans l’autre fenêtre
    .lead = Regardez ici pour savoir que faire. Vous tapez et cliquez vous-même : l’assistant n’envoie rien à votre place.
    .probably = L’assistant le déduit de l’aspect de la page. Seul compte ce que dit la page elle-même.
ca-page-imitated = Voici une imitation de la page
    .lead = Avec un vrai lien, la page de GlobalSign s’affiche dans sa propre fenêtre. Pendant l’exercice, une imitation se trouve au bas de cet écran.
    .page = La page imitée, en anglais
    .fields = Pendant l’exercice, seul « { ca-page-fill } » remplit ces champs.
ca-page-fill = Mettre dans la page
    .hint = L’assistant ne fait que remplir le champ. C’est vous qui cliquez sur le bouton de la page.
    .pickup-password = Le taper plutôt ici
    .certificate-password = Le choisir plutôt ici, avec une proposition
page-filled-pickup-password = Le mot de passe de retrait est maintenant dans la page. Continuez là-bas.
page-filled-certificate-password = Le mot de passe est maintenant dans les deux champs de la page, et l’assistant le connaît : il ne vous le demandera plus. Notez-le tout de même, puis continuez sur la page.
ca-page-reply = La page envoie quelque chose. Attendez, et ne fermez aucune des deux fenêtres.
    .received =
        { $received ->
            [one] { $received } octet est arrivé.
           *[other] { $received } octets sont arrivés.
        }

## What the page asks for

page-kind-unknown = Suivez ce que dit la page
    .do = L’assistant ne connaît pas cette page. Elle fonctionne quand même : faites ce qu’elle demande. Quand votre fichier de certificat arrivera, l’assistant le gardera.
page-kind-review-order = Est-ce votre commande ?
    .do = Comparez votre nom, votre organisation et votre adresse e-mail. Si tout est correct, cliquez sur le bouton de la page. Sinon, fermez la page : rien n’a encore été retiré.
page-kind-pickup-password = La page demande le mot de passe de retrait
    .do = C’est celui que vous avez choisi en commandant. Tapez-le sur la page, ou tapez-le ci-dessous pour que l’assistant l’y mette. Cliquez ensuite sur le bouton de la page.
page-kind-certificate-password = La page demande un nouveau mot de passe
    .do = C’est le mot de passe du certificat : vous le choisissez maintenant, et il protège votre fichier de certificat. Ce n’est pas le mot de passe de retrait. Tapez-le deux fois sur la page, ou choisissez-le ci-dessous pour que l’assistant l’y mette. Notez-le avant de cliquer sur le bouton de la page.
page-kind-password-made = La page a créé un mot de passe pour vous
    .do = Notez-le avant toute autre chose, lettre par lettre, avec les majuscules et les minuscules. C’est le mot de passe du certificat, et la page ne l’affiche que maintenant. L’assistant ne le lit pas : il vous le demandera quand le fichier sera là.
page-kind-agreement = Lisez le contrat d’abonné
    .do = Il est sur la page. Si vous l’acceptez, cochez-y la case et cliquez sur le bouton de la page.
page-kind-download = Voici le téléchargement. Il n’est possible qu’une seule fois
    .do = Le mot de passe du certificat est-il noté ? Alors cliquez sur la page pour télécharger, une seule fois. Ensuite, ne cliquez sur rien et ne fermez rien avant que le fichier soit là. Cela peut prendre une minute.
page-kind-session-over = La page dit que le délai est écoulé
    .do = Fermez la page, ouvrez-la à nouveau et entrez encore une fois votre mot de passe de retrait. Tant que rien n’a été téléchargé, votre lien fonctionne encore.
page-kind-invalid-request = La page ne connaît pas ce lien
    .do = Fermez la page et choisissez « { action-start-over } ». Prenez le lien dans votre e-mail « Certificate Download Ready » le plus récent, et copiez-le en entier. Si c’est bien celui-là, contactez le helpdesk.
page-kind-already-picked-up = Ce certificat a déjà été téléchargé
    .do = Un lien ne fonctionne qu’une fois. Fermez la page et utilisez le fichier enregistré à ce moment-là, ici ou sur un autre ordinateur : « { action-choose-file } ». S’il a disparu, demandez une réémission là où vous avez commandé.
page-kind-not-ready = Votre certificat n’est pas encore prêt
    .do = Votre commande est encore en cours de vérification. Fermez la page et attendez l’e-mail « Certificate Download Ready ». Si vous l’avez déjà, contactez le helpdesk.
page-kind-key-in-browser = La page veut créer la clé elle-même
    .do = Votre commande prévoit que le navigateur crée la clé. Cela ne fonctionne que dans Microsoft Edge sous Windows, en mode Internet Explorer. Choisissez « { edge-mode-open } » : l’assistant ferme la page et vous y conduit, ou vous dit que faire sans un tel ordinateur.

## Dans Microsoft Edge, où la clé est alors créée

edge-mode = Créez la clé dans Microsoft Edge
edge-mode-there = Votre certificat est dans Windows
edge-mode-open = Continuer dans Microsoft Edge
edge-mode-looking =
    .lead = L’assistant regarde si cela est possible sur cet ordinateur.
    .action = Chercher le certificat
edge-mode-awaiting =
    .lead = Votre commande prévoit que votre ordinateur crée la clé. Ouvrez une étape pour voir comment faire.
    .action = Chercher le certificat
    .back = Laissez cette fenêtre ouverte. L’assistant trouve lui-même le nouveau certificat, puis continue.
# The steps, and how each is done
edge-mode-steps =
    .allow = Autorisez le mode Internet Explorer
    .link = Ouvrez votre lien dans Edge
    .link-in-mail = Ouvrez dans Edge le lien de votre e-mail
    .reload = Rechargez la page dans ce mode
    .password = Entrez votre mot de passe de retrait
    .exportable = Cochez la case « exportable »
    .agreement = Acceptez le contrat
    .install = Installez le certificat
edge-mode-course =
    .allow = Tapez edge://settings/defaultBrowser dans la barre d’adresse et appuyez sur Entrée. À « Autoriser le rechargement des sites en mode Internet Explorer (mode IE) », choisissez « Autoriser », puis redémarrez Edge.
    .link = Choisissez « { copy-link } », collez-le dans la barre d’adresse d’Edge (Ctrl+V) et appuyez sur Entrée.
    .link-in-mail = Copiez le lien de votre e-mail « Certificate Download Ready », collez-le dans la barre d’adresse d’Edge et appuyez sur Entrée.
    .reload = Ouvrez le menu d’Edge (les trois points) et choisissez « Recharger en mode Internet Explorer ». Cochez « Ouvrir cette page en mode Internet Explorer la prochaine fois », puis « Terminé ».
    .password = Entrez votre mot de passe de retrait. Si Edge demande s’il peut installer « Microsoft Certificate Enrolment Control », répondez « Oui ».
    .exportable = Cochez « Yes, make this Certificate exportable ». Sans cela, aucune copie de sauvegarde n’est possible, et Firefox et Thunderbird ne peuvent pas recevoir le certificat.
    .agreement = Lisez le Subscriber Agreement. Si vous êtes d’accord, cochez la case et cliquez sur « Next ».
    .install = Cliquez sur « Install my Certificate » et confirmez ce que Windows demande.
open-edge = Ouvrir Microsoft Edge
    .opened = Edge s’ouvre. S’il n’apparaît pas, ouvrez-le vous-même.
copy-link = Copier le lien
    .copied = Copié. Collez-le dans la barre d’adresse d’Edge.
    .not-copied = La copie n’a pas réussi. Copiez le lien de votre e-mail « Certificate Download Ready ».
edge-mode-elsewhere =
    .lead = Votre commande prévoit que votre ordinateur crée la clé. Cela ne fonctionne que dans Microsoft Edge sous Windows, et cet ordinateur ne l’a pas.
    .action = Chercher à nouveau
    .windows = Avez-vous un ordinateur Windows sur lequel vous utiliserez le certificat ? Lancez-y l’assistant, et ouvrez le même lien.
    .order = Sinon, il faut une nouvelle commande, avec « Download as .pfx (PKCS12) ». L’assistant peut la retirer ici.
edge-mode-choosing =
    .lead = Ces certificats sont nouveaux dans Windows. Lequel est le vôtre ? L’assistant testera ensuite sa clé.
    .action = Chercher à nouveau
edge-choose = C’est celui-ci : { $holder }
edge-until = Valable jusqu’au
edge-mode-proven =
    .lead = Sa clé fonctionne. Choisissez le mot de passe du certificat. Il protège le fichier que l’assistant crée maintenant : votre copie de sauvegarde, qui sert aussi à installer le certificat dans vos autres programmes.
    .action = Enregistrer le fichier et continuer
edge-mode-kept =
    .lead = Sa clé fonctionne : dans Edge, Chrome, Outlook et les autres programmes qui utilisent les certificats de Windows.
    .action = Afficher mes certificats

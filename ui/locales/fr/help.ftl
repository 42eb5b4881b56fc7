### Help: questions as a person would ask them, and their answers.
### body: the answer; an empty line parts paragraphs, “- ” begins a line of a list. words: what a person may search for; not shown.
### belgium, netherlands, elsewhere: what differs by where the person lives.

## The Help window

help = Aide
    .search = Chercher dans l’aide
    .search-hint = Un ou deux mots suffisent, par exemple « mot de passe oublié ».
    .screen = À propos de cet écran
    .problem = À propos du problème
    .results = Réponses trouvées
    .all = Toutes les questions
    .person = Demander à quelqu’un
    .close = Fermer l’aide
# $count: how many answers
help-found =
    { $count ->
        [0] Aucune réponse trouvée
        [one] { $count } réponse trouvée
       *[other] { $count } réponses trouvées
    }
# $count: how many further answers
help-more =
    { $count ->
        [one] Afficher une réponse de plus
       *[other] Afficher { $count } réponses de plus
    }
# $step, $code: the step code and the help code
help-read-out = Lisez { $step } et { $code } : on saura tout de suite où vous en êtes.
# $words: what the person typed
help-nothing = Malheureusement, rien n’a été trouvé pour « { $words } ».
    .try = Essayez un autre mot, ou un seul. Videz le champ pour revoir toutes les questions.
    .ask = Ou demandez à quelqu’un :

## The CA’s own support, where the administrator has named no helpdesk

helpdesk-public = GlobalSign Support
    .address = support.globalsign.com

helpers = Pour aider quelqu’un
    .about = Chaque écran et chaque code d’erreur : ce que voit la personne qui vous appelle, ce que cela veut dire, ce qu’il faut demander et ce qu’il faut faire.
    .open = Ouvrir le guide

residence = Où habitez-vous ?
    .why = Certaines réponses en dépendent. Rien n’est envoyé.
    .belgium = En Belgique
    .netherlands = Aux Pays-Bas
    .elsewhere = Dans un autre pays
# $residence: belgium, netherlands or elsewhere
residence-said =
    { $residence ->
        [belgium] Ces réponses s’adressent aux personnes qui habitent en Belgique.
        [netherlands] Ces réponses s’adressent aux personnes qui habitent aux Pays-Bas.
       *[elsewhere] Ces réponses s’adressent aux personnes qui habitent hors de Belgique et des Pays-Bas.
    }
    .by-order = Votre commande indique où elle a été passée.
    .change = Modifier

help-group-order = Votre lien et votre commande
help-group-passwords = Mots de passe
help-group-apply = Demande, documents, comptes
help-group-install = Télécharger et installer
help-group-by-hand = Installer soi-même
help-group-use = Utiliser votre certificat
help-group-later = Sauvegarde, nouvel ordinateur, réémission, renouvellement
help-group-more = Qui vous aide

## Your link and your order

help-link = Où se trouve mon lien ?
    .body =
        Dans un e-mail dont l’objet commence par « Certificate Download Ready ». Il a été envoyé à l’adresse e-mail indiquée lors de la commande ; regardez aussi dans les courriers indésirables.

        Faites un clic droit sur le lien, choisissez « Copier le lien », puis collez-le dans l’assistant. Aucun navigateur n’est nécessaire.
    .words = e-mail mail courriel message objet Certificate Download Ready URL adresse coller copier boîte spam
help-mail-file = Puis-je donner l’e-mail lui-même à l’assistant ?
    .body =
        Oui. Enregistrez l’e-mail dans votre programme de messagerie (au format .eml ou .msg), puis choisissez « { action-choose-file } », ou faites glisser le fichier sur l’assistant. Vous pouvez aussi copier tout le texte de l’e-mail et le coller à la place du lien.

        L’assistant y cherche seulement le lien. Il n’ouvre rien d’autre et ne charge rien. Avant tout envoi, il vous montre où mène le lien. S’il y en a plusieurs, vous choisissez.

        Un lien peut aussi venir d’un autre programme, par « personalsign: ». Là aussi, l’assistant vous demande d’abord.
    .words = eml msg Outlook Thunderbird Gmail enregistrer glisser déposer transférer pièce jointe personalsign ouvrir avec
help-time-limit = Combien de temps ai-je ?
    .body =
        - Un nouveau certificat : 30 jours à partir du jour où il est prêt.
        - Une réémission : 7 jours.

        Ensuite, la commande est annulée automatiquement et il vous en faut une nouvelle. L’écran « { step-review-order } » indique le dernier jour.
    .words = délai échéance date limite caduque expirer jours 30 7 trop tard annulée automatiquement quand
help-right-computer = Quel ordinateur dois-je utiliser ?
    .body =
        Celui sur lequel vous utiliserez le certificat. Vérifiez-le avant de commencer : le lien ne fonctionne qu’une fois.

        Vous étiez sur un autre ? Copiez le fichier enregistré sur le bon ordinateur et ouvrez-le là avec « { action-choose-file } ».
    .words = PC portable appareil machine poste autre mauvais
help-link-once = Puis-je utiliser le lien une deuxième fois ?
    .body =
        Non. Un lien fonctionne une fois, une seule. L’assistant ne l’utilise que lorsque votre fichier de certificat est en sécurité sur cet ordinateur.

        Vous avez encore besoin du même certificat ? Utilisez votre fichier de certificat. Un nouvel exemplaire est une réémission : un nouveau lien et une nouvelle clé.

        Si le lien ouvre une page web de GlobalSign, il est utilisé dès le téléchargement sur cette page. Cliquez donc une seule fois, et restez jusqu’à ce que le fichier soit là.
    .words = deux fois encore réutiliser utilisé télécharger nouvelle copie exemplaire lien d’origine nouvel ordinateur
help-ca-page = Pourquoi une page web s’ouvre-t-elle dans une seconde fenêtre ?
    .body =
        Certains liens ouvrent une page de GlobalSign au lieu de passer directement par l’assistant. L’assistant affiche alors cette page dans une fenêtre à part, avec sa propre barre au-dessus, et vous dit à côté ce qu’il faut faire.

        - Vous tapez et cliquez vous-même sur la page. L’assistant peut mettre un mot de passe dans un champ si vous le demandez, mais il n’envoie rien à votre place.
        - Ce qu’il dit d’une page, il le déduit de son aspect. Si la page dit autre chose, suivez la page.
        - Le certificat ne peut être téléchargé qu’une seule fois. Après ce clic, attendez et ne fermez rien.
        - Dès que le fichier est là, l’assistant le garde, le vérifie et l’installe.

        Si la page ne fonctionne pas dans l’assistant, ouvrez le lien dans votre navigateur, téléchargez-y le fichier de certificat et choisissez « { action-choose-file } ».
    .words = page web seconde fenêtre GlobalSign navigateur télécharger une seule fois remplir mot de passe fermer
help-link-refused = Pourquoi l’assistant n’accepte-t-il pas mon lien ?
    .body =
        Il n’ouvre que les liens qui mènent au service de retrait, car un faux e-mail pourrait mener ailleurs.

        - Copiez le lien en entier, même s’il occupe deux lignes.
        - Prenez-le dans l’e-mail lui-même. Certaines messageries le cachent derrière leur propre lien.
        - Si vous avez plusieurs de ces e-mails, prenez le plus récent.

        S’il est tout de même refusé, ne l’utilisez pas et prévenez le helpdesk.
    .words = mauvais non valide inconnu faux falsifié hameçonnage phishing analyse navigateur page sûr refusé
help-interrupted = Puis-je m’arrêter et continuer plus tard ?
    .body =
        Oui. Fermez l’assistant quand vous voulez. Il note où vous en êtes et reprend à cet endroit. Gardez l’e-mail jusqu’à ce que votre certificat fonctionne ; l’assistant redemandera peut-être le lien.

        Il s’occupe d’un seul certificat à la fois.
    .words = fermer redémarrer pause panne interrompu reprendre continuer
help-practise = Puis-je d’abord m’exercer ?
    .body =
        Oui. Sur le premier écran de l’assistant, ouvrez l’aide et choisissez « { practise } » : vous parcourez toutes les étapes avec une commande d’exercice. Votre lien n’est pas utilisé, rien n’est installé sur cet ordinateur, et tout disparaît à la fin.

        Un vrai lien n’est pas ouvert pendant l’exercice. « { end-practice } » y met fin.
    .words = exercice s’exercer essayer test exemple démonstration sans risque
help-wrong-details = Il y a une erreur dans ma commande. Peut-on la corriger ?
    .body =
        Non. Ce qui figurera dans le certificat est fixé dès que la commande est passée. Pour un certificat avec d’autres données, il faut une autre commande.

        Il ne faut faire certifier vos documents une nouvelle fois que si les données du certificat changent. Sinon, envoyez le numéro de la nouvelle commande à GlobalSign Support, qui s’occupe du reste et peut accélérer les choses.
    .belgium = Passez une nouvelle commande là où vous aviez commandé. Donnez-en le numéro à GlobalSign Support pour aller plus vite.
    .netherlands = Passez une nouvelle commande via Marktconcurrent. Donnez-en le numéro à GlobalSign Support pour aller plus vite.
    .elsewhere =
        Dans votre compte, choisissez d’annuler et de commander à nouveau. C’est possible tant que le certificat n’est pas émis, ou s’il l’est depuis moins de 7 jours.

        Ce choix n’apparaît pas ? Connectez-vous avec le compte de l’utilisateur qui a passé la commande : les autres n’ont peut-être pas ce droit. Si vous êtes cet utilisateur, adressez-vous à GlobalSign Support.
    .words = erreur faute nom orthographe modifier changer corriger données organisation annuler commander à nouveau notaire
help-approval-email = J’ai donné une mauvaise adresse e-mail pour l’approbation
    .body = Cette adresse ne peut pas être modifiée. Passez à nouveau la commande avec la bonne adresse. Donnez le nouveau numéro de commande à GlobalSign Support pour aller plus vite.
    .words = approbation approuver adresse incorrecte modifier changer mail commander à nouveau
help-order-over = Le délai de ma commande est dépassé, ou elle est annulée
    .body =
        Elle ne peut pas être rétablie. Passez une nouvelle commande ; vous recevrez un e-mail avec un nouveau lien.

        Un nouveau certificat doit être retiré dans les 30 jours, une réémission dans les 7 jours.
    .words = expirée trop tard délai dépassé caduque annulée terminée nouvelle commande
help-key-option = Quelles sont les deux façons de créer la clé ?
    .body =
        L’une des deux a été choisie lors de la commande, et ce choix ne peut plus être modifié :

        - « Download as .pfx (PKCS12) » : le certificat arrive sous forme de fichier, avec sa clé. L’assistant le retire.
        - « Internet Explorer (IE) Compatibility Mode » : votre ordinateur crée la clé dans le navigateur, ce qui ne fonctionne que dans Microsoft Edge sous Windows. L’assistant vous y guide pas à pas, trouve ensuite le certificat et l’installe dans vos autres programmes. Si le service accepte une demande de certificat, l’assistant crée la clé lui-même : voir « { help-own-key } ».

        La seconde a été conçue pour Internet Explorer, qui n’existe plus. Demandez au helpdesk si votre commande peut être passée à nouveau de la première façon. Un nom plus ancien, « advanced browser pick-up », désigne encore une autre façon, que cet assistant n’utilise pas.
    .words = clé option génération création PKCS12 pfx mode IE compatibilité Internet Explorer navigateur Edge exportable advanced browser pick-up
help-own-key = Pourquoi mon propre ordinateur crée-t-il la clé ?
    .body =
        C’est ce qui a été choisi à la commande. La clé ne quitte alors jamais votre ordinateur : le service reçoit seulement une demande de certificat, et émet le certificat.

        - L’assistant enregistre la clé, chiffrée, avant d’envoyer la demande. Si l’assistant ou l’ordinateur s’arrête, il continue avec la même clé.
        - Vous choisissez une seule fois si vous voulez une copie de sauvegarde de la clé. Avec elle, vous pouvez continuer après une panne, et sur un nouvel ordinateur. Sans elle, il ne reste aucun fichier : si l’ordinateur est perdu, il faut une nouvelle commande.
        - L’émission peut prendre quelques minutes. Vous pouvez fermer l’assistant entre-temps.

        Si votre commande mène à Microsoft Edge, le service n’accepte pas de demande : voir « { help-key-option } ».
    .words = propre clé demande certificat CSR PKCS10 sur cet ordinateur copie de sauvegarde exportable non exportable émission attendre trousseau

## Passwords

help-forgotten-pickup-password = J’ai oublié mon mot de passe de retrait
    .body = Personne ne peut le retrouver ni vous le donner, pas même GlobalSign ou le helpdesk : aucun système ne l’affiche. Il vous faut une nouvelle commande.
    .belgium =
        - Passez une nouvelle commande et choisissez un mot de passe de retrait que vous pourrez retrouver.
        - Laissez la commande existante telle quelle : il n’est pas nécessaire de l’annuler.
        - Écrivez à Vetting en indiquant les deux numéros de commande. L’e-mail est prêt ci-dessous.
    .netherlands =
        - Passez une nouvelle commande via Marktconcurrent et choisissez un mot de passe de retrait que vous pourrez retrouver.
        - Laissez la commande existante telle quelle : il n’est pas nécessaire de l’annuler.
        - Écrivez à Vetting en indiquant les deux numéros de commande. L’e-mail est prêt ci-dessous.
    .elsewhere = Dans votre compte, annulez cette commande et commandez à nouveau. Donnez le nouveau numéro de commande à GlobalSign Support pour aller plus vite.
    .words = oublié oublier perdu mot de passe pickup récupérer réinitialiser retrouver commander vetting e-mail Chambre de commerce Marktconcurrent Dairiten
help-forgotten-certificate-password = J’ai oublié le mot de passe du certificat
    .body =
        Personne ne peut le retrouver.

        - Si le certificat n’est pas encore installé et que vous pouvez encore choisir « { action-back } » dans l’assistant, faites-le, entrez votre mot de passe de retrait et choisissez un nouveau mot de passe pour le certificat. Si ce n’est plus possible, la commande doit être annulée et passée à nouveau.
        - S’il fonctionne dans un programme, faites-en une copie de sauvegarde depuis ce programme, avec un nouveau mot de passe.
        - S’il ne fonctionne plus nulle part, ou si vous ne connaissez pas le mot de passe créé pour votre fichier, demandez une réémission. Voir « { help-reissue } »
    .words = oublié oublier perdu mot de passe pfx fichier généré automatique récupérer réinitialiser
help-two-passwords = À quoi sert chaque mot de passe ?
    .body =
        - Le mot de passe de retrait : vous l’avez choisi en commandant. Il ouvre votre commande. Au moins 8 lettres et chiffres.
        - Le mot de passe du certificat : vous le choisissez dans l’assistant. Il protège votre fichier de certificat. Au moins 12 lettres et chiffres.

        Ce ne sont pas les mêmes, et ils ne doivent pas l’être. Si vous avez un compte, son mot de passe en est un troisième.
    .words = différence confondre confusion mots de passe retrait certificat quel
help-wrong-pickup-password = L’assistant dit que mon mot de passe de retrait est incorrect
    .body =
        - Après un refus, l’assistant montre ce que vous avez tapé. Relisez-le lettre par lettre : majuscules et minuscules comptent.
        - C’est le mot de passe de votre commande, pas celui de votre compte ni d’un fichier de certificat.
        - Après cinq erreurs, le service bloque la commande, et il ne reste qu’à en passer une nouvelle. Ce qui ne peut pas être un mot de passe de retrait n’est pas envoyé et ne compte pas.
    .words = faux incorrect erroné mot de passe refusé tentatives essais verrouillé bloqué
help-certificate-password-rules = À quoi doit ressembler le mot de passe du certificat ?
    .body =
        Au moins 12 caractères, uniquement des lettres A–Z et a–z et des chiffres, difficile à deviner, et sans votre mot de passe de retrait.

        L’assistant vous en propose un, facile à lire et à noter ; vous pouvez aussi en choisir un vous-même. Notez-le et gardez-le en lieu sûr : il vous le faut pour installer le certificat, maintenant, plus tard, et aussi sur un autre ordinateur. Une ligne est prévue pour lui sur la fiche à conserver. Si vous le souhaitez, l’assistant le garde aussi dans le trousseau de cet ordinateur.
    .words = règles exigences longueur 12 caractères alphanumérique spécial fort garder retenir conserver sûr mot de passe
help-primary-password = Qu’est-ce qu’un mot de passe principal ?
    .body =
        Firefox et Thunderbird peuvent verrouiller ce qu’ils gardent avec leur propre mot de passe, que vous avez choisi dans leurs paramètres. Sans lui, l’assistant ne peut pas y placer de certificat.

        Si vous ne le connaissez pas, laissez ce programme de côté. Les autres programmes n’en ont pas besoin.
    .words = maître Firefox Thunderbird verrouillé déverrouiller mot de passe

## Applying, documents, accounts

help-apply = Comment demander un certificat ?
    .body = Un certificat PersonalSign 3 Pro est destiné à une personne qui agit pour une organisation. Il faut donc d’abord vérifier qui vous êtes et pour qui vous agissez.
    .belgium = Présentez-vous avec vos documents à votre Chambre de commerce.
    .netherlands =
        Marktconcurrent B.V. vous explique la suite. Un agent local (Authority Agent) vérifie votre identité sur place.

        - info@marktconcurrent.nl
        - +31 6 2464 9267 (Mme J. Noordermeer)
    .elsewhere = Présentez-vous avec vos documents chez votre notaire ou votre avocat. Les nouveaux clients commandent sur le site de GlobalSign, les autres dans leur compte.
    .words = commander acheter demande identité vérification vetting notaire avocat Chambre de commerce Marktconcurrent agent
help-documents = Quels documents faut-il ?
    .body =
        - une copie de votre carte d’identité ou de votre passeport
        - le formulaire de demande (Subscriber Agreement), signé, avec le cachet de la Chambre de commerce ou du notaire
        - des documents qui prouvent que l’organisation est enregistrée

        Quand ils sont certifiés, envoyez-les à vetting-emea@globalsign.com.
    .words = papiers pièce d’identité passeport formulaire enregistrement entreprise cachet notarié vetting
help-request-form = Où se trouve mon formulaire de demande, et qu’en faire ?
    .body =
        Le formulaire de demande s’appelle aussi Subscriber Agreement ou Digital Request Form. Vous pouvez le télécharger à la fin de la commande. Si cela ne fonctionne pas, GlobalSign Support vous l’envoie.

        Présentez-le à la Chambre de commerce ou au notaire, puis envoyez-le à Vetting. Sans lui, l’équipe ne peut pas commencer.
    .words = digital request form formulaire demande subscriber agreement télécharger copie notaire
help-vetting = J’ai envoyé mes documents. Que se passe-t-il maintenant ?
    .body =
        L’équipe Vetting les vérifie. S’il manque quelque chose ou si elle a une question, elle vous écrit. Quand tout est en ordre, vous recevez l’e-mail « Certificate Download Ready ».

        Elle n’a pas votre formulaire de demande ? Alors elle n’a pas encore commencé : envoyez-le à vetting-emea@globalsign.com.
    .words = état attente vérification combien de temps vetting avancement
help-agreement = Qu’est-ce que j’accepte ?
    .body =
        Le contrat d’abonné de GlobalSign pour les certificats PersonalSign (EMEA) : les conditions d’utilisation de votre certificat. Lisez-le, cochez « { agreement.agree } » et continuez. Sans votre accord, il n’y a pas de certificat.

        Si le texte change entre-temps, l’assistant vous montre le nouveau et vous pose à nouveau la question.
    .words = conditions subscriber agreement contrat EMEA cocher accepter accord juridique
help-account = Ai-je un compte chez GlobalSign ?
    .body = Le compte (GlobalSign Certificate Center, GCC) sert à commander, réémettre, renouveler et annuler des certificats.
    .belgium = Si vous habitez en Belgique, vous n’en avez pas. GlobalSign Support, ou la Chambre de commerce où vous avez commandé, s’en charge pour vous.
    .netherlands = Si vous habitez aux Pays-Bas, vous n’en avez pas. GlobalSign Support, ou Marktconcurrent, s’en charge pour vous.
    .elsewhere =
        Oui : le nom et le mot de passe vous ont été envoyés. Si vous ne les avez plus, réinitialisez le mot de passe du compte.

        Si un choix n’y apparaît pas, connectez-vous avec le compte de l’utilisateur qui a passé la commande. Si vous êtes cet utilisateur, adressez-vous à GlobalSign Support.
    .words = GCC Certificate Center connexion se connecter identifiants mot de passe oublié réinitialiser utilisateur droits

## Downloading and installing

help-download = Que se passe-t-il quand je télécharge ?
    .body =
        L’assistant va chercher le fichier de certificat, le vérifie et en place une copie pour vous dans le dossier de votre choix. Ensuite seulement, il avertit le service que vous l’avez. C’est seulement alors que le lien est utilisé. D’ici là, vous pouvez réessayer.

        Si le fichier ne peut pas être enregistré ou lu, faites de la place sur le disque ou choisissez un dossier où vous pouvez écrire.
    .words = enregistrer fichier pfx p12 dossier disque plein écrire accusé endommagé abîmé
help-file-refused = Pourquoi mon fichier de certificat n’est-il pas accepté ?
    .body =
        L’assistant installe des fichiers qui contiennent un certificat avec sa clé et s’ouvrent avec un seul mot de passe : .pfx ou .p12. Le message d’erreur dit ce qu’il a trouvé.

        - .cer, .crt, .pem et .p7b ne contiennent pas de clé. Ils sont destinés à d’autres personnes.
        - Un raccourci ou un dossier n’est pas le fichier lui-même. Si c’est un e-mail enregistré, l’assistant prend le fichier de certificat qui y est joint.
        - Un fichier venant d’un navigateur peut contenir plusieurs certificats : n’en exportez qu’un.
        - Les programmes utilisent des clés RSA, et des clés sur les courbes P-256, P-384 et P-521. Pour un autre type, le message d’erreur en donne le nom.
        - Si le certificat n’est pas valable aujourd’hui, vérifiez la date de cet ordinateur.

        Rien n’a été modifié, et le fichier reste où il est.
    .words = pfx p12 cer pem zip vide endommagé mauvais fichier clé absente non valide keystore jks raccourci e-mail pièce jointe dossier
help-where-it-goes = Où mon certificat est-il placé ?
    .body =
        Là où vos programmes le cherchent :

        - Windows : votre magasin personnel. Edge, Chrome, Office et Outlook l’utilisent.
        - macOS : le trousseau « Session ». Safari, Chrome et Mail l’utilisent.
        - Firefox et Thunderbird : leur propre emplacement, quel que soit le système.
        - Linux : l’emplacement que partagent Chrome et Chromium.

        L’assistant s’occupe de tout cela et teste chaque programme.
    .words = magasin trousseau personnel Windows macOS Linux Firefox Chrome Edge Safari Outlook emplacement
help-import-options = Que signifient les options ?
    .body =
        - Copie de sauvegarde de la clé (« exportable ») : vous pourrez plus tard emporter le certificat vers un autre ordinateur. Recommandé.
        - Tout ce que dit le fichier (« propriétés étendues ») : toutes les données du certificat sont reprises. Recommandé.
        - Où il est placé : un magasin est l’endroit où le système garde les certificats. Laissez le choix à l’assistant ; ne choisissez vous-même que si un programme ne voit pas votre certificat.
    .words = exportable propriétés étendues magasin automatique à la main marquer clé recommandé options importation
help-no-program = Aucun programme pour mon certificat n’a été trouvé
    .body =
        L’assistant cherche les programmes qui peuvent garder un certificat. Ouvrez une fois le navigateur que vous voulez utiliser, pour qu’il crée son emplacement, puis réessayez.

        Vous pouvez chercher aussi souvent que vous voulez : cela ne change rien.
    .words = navigateur introuvable aucun programme installer Firefox Chrome Linux
help-program-trouble = Un programme n’a pas accepté mon certificat
    .body =
        - Fermez ce programme et réessayez.
        - Déverrouillez ce qui est verrouillé : le trousseau, ou le mot de passe principal du programme.
        - L’écran indique un dossier auquel vous n’avez pas accès, ou dans lequel rien ne peut être écrit ? Le helpdesk peut y remédier.
        - S’il ne peut pas utiliser ce type de clé, ou s’il contient déjà un certificat qui porte le même numéro, utilisez un autre programme.
        - Terminez avec les programmes qui fonctionnent. Les autres pourront le recevoir plus tard : choisissez « { action-check } » sur le premier écran.

        Pendant tout ce temps, votre certificat est en sécurité dans son fichier.
    .words = échec verrouillé endommagé ancien format en cours supprimer erreur magasin réparer autorisation droit lecture seule disque plein
help-not-recognised = Un site ou un programme ne voit pas mon certificat
    .body =
        - Fermez complètement le navigateur, puis rouvrez-le.
        - Sur le premier écran de l’assistant, choisissez « { action-check } ». Vous y voyez où le certificat fonctionne. « { holding-repair } » le place là où il manque.
        - Vous l’avez installé vous-même ? Recommencez et choisissez vous-même le magasin : Personnel.
    .words = pas reconnu ne fonctionne pas ne marche pas invisible redémarrer navigateur réinstaller certificat manquant connexion
help-trust-warning = Mon certificat porte une croix rouge ou un avertissement
    .body =
        C’est que le programme ne sait pas qui l’a émis. Cela arrive avec des certificats sans autre émetteur qu’eux-mêmes, ou quand un certificat de l’émetteur manque.

        Sur un Mac, vous pouvez indiquer vous-même que vous lui faites confiance : dans Trousseaux d’accès, double-cliquez sur le certificat, ouvrez « Se fier » et choisissez « Toujours approuver » pour son utilisation. Ne le faites que si vous savez d’où vient le certificat. L’assistant ne le fait jamais sans vous le demander.
    .words = confiance X rouge non approuvé autosigné émetteur inconnu avertissement trousseau toujours
help-check-installed = Comment voir si mon certificat est installé ?
    .body =
        Choisissez « { action-check } » sur le premier écran : l’assistant regarde dans chaque programme et fait signer un message de test par les clés qu’il a installées.

        Si vous voulez regarder vous-même :

        - Firefox : Paramètres, Vie privée et sécurité, Sécurité logicielle et des connexions, Gérer les certificats (avant : Afficher les certificats), Vos certificats
        - Chrome : Paramètres, Confidentialité et sécurité, Sécurité, Gérer les certificats, Vos certificats
        - Edge : Paramètres, Confidentialité, recherche et services, Sécurité, Gérer les certificats
        - Safari : Trousseaux d’accès, Session, Mes certificats
    .words = vérifier installé correctement voir afficher Firefox Chrome Safari Edge menu paramètres
help-intermediates = Que sont les certificats intermédiaires, et où les trouver ?
    .body =
        Ils se situent entre le vôtre et l’émetteur que les programmes connaissent. Ils se trouvent dans votre fichier de certificat, et l’assistant les installe avec lui.

        S’il en manque un, GlobalSign Support vous dit où l’obtenir.
    .words = intermédiaire chaîne racine CA émetteur certificats

## Installing by hand

help-by-hand-windows = Comment installer le certificat moi-même dans Windows ?
    .body =
        L’assistant le fait pour vous. Si vous voulez le faire vous-même :

        - Double-cliquez sur le fichier .pfx. L’Assistant Importation du certificat s’ouvre.
        - Choisissez « Utilisateur actuel », puis « Suivant » jusqu’à ce que le mot de passe soit demandé. Entrez le mot de passe du certificat.
        - Cochez « Marquer cette clé comme exportable » et « Inclure toutes les propriétés étendues ».
        - Choisissez « Sélectionner automatiquement le magasin de certificats » ; ou, si le certificat n’est pas reconnu ensuite, « Placer tous les certificats dans le magasin suivant » et « Personnel ».
        - Choisissez « Terminer ».
    .words = manuellement Windows assistant importation double-cliquer pfx magasin Outlook Office
help-by-hand-macos = Comment installer le certificat moi-même sur un Mac ?
    .body =
        L’assistant le fait pour vous. Si vous voulez le faire vous-même :

        - Double-cliquez sur le fichier .pfx ou .p12. Trousseaux d’accès s’ouvre ; entrez le mot de passe du certificat.
        - Si rien ne s’ouvre, lancez Trousseaux d’accès avec Spotlight, choisissez le trousseau « Session », puis « Fichier », « Importer des éléments… » et le fichier ; entrez le mot de passe du certificat.

        Pour les experts, dans le Terminal : security import FICHIER.pfx -k ~/Library/Keychains/login.keychain-db. Laissez la commande demander le mot de passe du certificat ; ne l’écrivez pas à la suite. Pour votre propre trousseau, aucun mot de passe d’administrateur (sudo) n’est nécessaire.

        Safari et Chrome trouvent alors le certificat. Firefox en a peut-être besoin dans son propre emplacement.
    .words = manuellement macOS Apple Trousseaux d’accès importer Terminal security sudo session login
help-by-hand-edge = Comment installer le certificat moi-même dans Edge ?
    .body =
        L’assistant le fait pour vous. Si vous voulez le faire vous-même :

        - Choisissez les trois points (…), « Paramètres », « Confidentialité, recherche et services », « Sécurité », « Gérer les certificats ».
        - De là, ouvrez les certificats de Windows et choisissez « Importer… ».
        - Continuez comme dans « { help-by-hand-windows } »

        Edge utilise ce que garde Windows : un certificat déjà présent dans Windows n’a pas besoin d’être importé.
    .words = manuellement Microsoft Edge paramètres importer gérer certificats
help-by-hand-chrome = Comment installer le certificat moi-même dans Chrome ?
    .body =
        L’assistant le fait pour vous. Si vous voulez le faire vous-même :

        - Choisissez les trois points (⋮), « Paramètres », « Confidentialité et sécurité », « Sécurité », « Gérer les certificats ».
        - Sous Windows, ouvrez à cet endroit les certificats importés de Windows et choisissez « Importer… ». Continuez comme dans « { help-by-hand-windows } »
        - Sur un Mac, Chrome utilise le trousseau. Sous Linux, importez le fichier sous « Vos certificats ».
    .words = manuellement Google Chrome paramètres importer gérer certificats
help-by-hand-firefox = Comment installer le certificat moi-même dans Firefox ?
    .body =
        L’assistant le fait pour vous. Si vous voulez le faire vous-même :

        - Choisissez les trois traits (≡), « Paramètres », « Vie privée et sécurité », « Sécurité logicielle et des connexions », puis « Gérer les certificats ». Dans les versions plus anciennes, « Afficher les certificats… » se trouve tout en bas de « Vie privée et sécurité ».
        - Sous « Vos certificats », choisissez « Importer… » et le fichier. Si vous ne le voyez pas, réglez le type de fichier sur « Fichiers PKCS12 » ou « Personal Information Exchange ».
        - Entrez le mot de passe du certificat, puis fermez avec « OK ».

        Sous Windows et sur un Mac, Firefox montre aujourd’hui aussi les certificats que garde le système.
    .words = manuellement Mozilla Firefox paramètres importer afficher certificats gestionnaire

## Using your certificate

help-what-for = Que puis-je faire avec mon certificat ?
    .body =
        PersonalSign 3 Pro est un certificat de classe 3, avec le plus haut niveau de confiance, pour les personnes qui représentent une organisation. Il a été conçu pour répondre aux exigences de l’administration belge.

        - vous connecter aux services publics belges qui l’acceptent, et y déposer des déclarations et des comptes annuels
        - signer des documents, pour que les lecteurs voient de qui ils viennent et que rien n’a été modifié
        - signer et chiffrer des e-mails
        - vous connecter en toute sécurité à des réseaux et à des sites

        Demandez au service lui-même s’il accepte le certificat. Le SPF Finances ne l’accepte plus.
    .words = utilisation usage but pourquoi administration Belgique TVA comptes annuels déclaration services PersonalSign classe 3
help-fps-finance = Puis-je l’utiliser pour FINPROF, Intervat ou FINELTS ?
    .body = Non. Depuis le 31 janvier 2024, le SPF Finances belge n’accepte plus PersonalSign 3 Pro pour ses services en ligne : FINPROF, Intervat et FINELTS. Leurs sites indiquent comment vous connecter aujourd’hui.
    .words = SPF Finances FPS FOD impôts TVA Finprof Intervat Finelts Belgique terminé
help-sign-documents = Comment signer des documents ?
    .body =
        - Word, Excel et PowerPoint sous Windows : « Fichier », « Informations », « Protéger… », « Ajouter une signature numérique ». Vous pouvez ajouter une image de votre signature manuscrite. Office reconnaît le certificat comme fiable.
        - LibreOffice : « Fichier », « Signatures numériques ».
        - Adobe Acrobat : « Utiliser un certificat ».

        La signature montre qui a signé et que rien n’a changé depuis. Aucun papier n’est donc nécessaire, ce qui fait gagner du temps, et vous pouvez respecter les règles sur les documents électroniques.
    .words = signer signature Word Excel Office PDF Acrobat LibreOffice document manuscrite image conformité sans papier
help-mail = Comment signer et chiffrer des e-mails ?
    .body =
        Dans les paramètres de votre messagerie, choisissez votre certificat pour signer et pour chiffrer (S/MIME), puis signez ou chiffrez chaque message. Outlook : « Centre de gestion de la confidentialité », « Sécurité de messagerie électronique ». Thunderbird : « Paramètres des comptes », « Chiffrement de bout en bout ». Apple Mail le propose de lui-même.

        - Signer montre que l’e-mail vient de vous et qu’il est arrivé sans modification.
        - Chiffrer le rend illisible, de sorte que seule la clé du destinataire l’ouvre. Pour cela, le destinataire a besoin d’un certificat, lui aussi.
    .words = S/MIME email courriel Outlook Thunderbird Apple Mail configurer régler chiffrer crypter signer messagerie
help-log-in = Comment me connecter avec mon certificat ?
    .body =
        Ouvrez le site et choisissez votre certificat quand le navigateur le demande. Personne d’autre ne peut se connecter ainsi, car personne d’autre n’a la clé (authentification du client, à deux facteurs).

        Il sert aussi avec des réseaux, des VPN, des services en ligne (cloud), des cartes à puce et des appareils mobiles. Des réseaux et des sites peuvent n’admettre que certains certificats, et tenir ainsi les autres à l’écart. Les certificats PersonalSign sont approuvés pour des services comme l’ESG de la FDA et le registre du secteur de l’électricité de NAESB.
    .words = connexion se connecter authentification deux facteurs 2FA VPN site accès serveur cloud FDA ESG NAESB FAA
help-signature = Que prouve une signature numérique ?
    .body =
        Que le document ou l’e-mail vient du propriétaire du certificat, et que rien n’y a changé depuis.

        La signature est calculée avec votre clé à partir de tout le texte (son empreinte, ou hash). Si un seul caractère change, elle ne correspond plus. Elle n’a rien à voir avec les lignes qu’une messagerie ajoute sous un message.
    .words = hash empreinte intégrité authenticité clé privée fonctionnement signature numérique électronique
help-non-repudiation = Que veut dire « non-répudiation » ?
    .body = Que la personne qui a signé ne peut pas prétendre plus tard que c’était quelqu’un d’autre : elle seule a la clé. Ne donnez donc jamais à personne votre clé ni le mot de passe du certificat.
    .words = non-répudiation nier juridique preuve

## Backup, new computer, reissue, renewal

help-validity = Combien de temps mon certificat est-il valable ?
    .body = 39 mois au plus. Le dernier jour figure sur le dernier écran et sous « { action-check } ».
    .words = validité valable expire expiration mois années durée jusqu’à quand
help-renew = Comment renouveler mon certificat ?
    .body = Un certificat renouvelé a une nouvelle clé. Voir « { help-after-reissue } »
    .belgium = En Belgique, il n’y a pas de renouvellement : passez une nouvelle commande avant l’expiration du certificat.
    .netherlands = Aux Pays-Bas, il n’y a pas de renouvellement : passez une nouvelle commande avant l’expiration du certificat.
    .elsewhere = Dans votre compte (GCC). Le bouton s’y trouve de 90 jours avant l’expiration du certificat jusqu’à 7 jours après.
    .words = renouveler renouvellement prolonger expiré expire bientôt nouvelle commande 90 jours
help-reissue = Comment demander une réémission ?
    .body = Une réémission est un nouveau certificat, avec une nouvelle clé, à la place du vôtre. Vous recevez un e-mail avec un nouveau lien, qui fonctionne pendant 7 jours.
    .belgium = Demandez-la à GlobalSign Support : vous n’avez pas de compte pour le faire vous-même.
    .netherlands = Demandez-la à GlobalSign Support : vous n’avez pas de compte pour le faire vous-même.
    .elsewhere = Dans votre compte (GCC), choisissez le certificat, puis la réémission. Si vous ne pouvez plus vous connecter, réinitialisez le mot de passe du compte.
    .words = réémission réémettre reissue nouvel exemplaire remplacer à nouveau support GCC
help-changed-name = Mon nom ou mon organisation a changé
    .body = Ce qui figure dans un certificat ne peut pas être modifié. Pour un autre nom ou une autre organisation, il vous faut un nouveau certificat, et les documents sont à nouveau certifiés. Gardez l’ancien certificat : il vous le faut pour lire les anciens e-mails chiffrés.
    .words = nom changé mariage marié divorce nouvel employeur société entreprise organisation modifier
help-when-reissue = Quand faut-il une réémission ?
    .body =
        - Vous voulez le certificat sur un nouvel ordinateur, mais le fichier est perdu et l’ancien ordinateur ne permet pas de l’exporter.
        - Vous ne connaissez pas le mot de passe de votre fichier de certificat, que vous l’ayez choisi ou qu’il ait été créé pour vous.
        - Quelqu’un d’autre a peut-être votre clé.
    .words = réémission raisons pourquoi cas besoin
help-after-reissue = Que change une réémission ou un renouvellement ?
    .body =
        Vous avez une nouvelle clé, et l’ancien certificat et le nouveau ne sont pas interchangeables.

        - Signer : aucun problème. Les anciennes signatures restent valables.
        - Se connecter : un site qui connaît votre ancienne clé publique a besoin de la nouvelle. Donnez-lui le nouveau certificat public.
        - E-mails chiffrés : ce qui a été chiffré pour l’ancien certificat ne s’ouvre qu’avec lui. Gardez-le, et son fichier.
    .words = conséquences problème effet ancien certificat paire de clés clé publique e-mail chiffré lire authentification
help-cancel = Comment annuler mon certificat ?
    .body = Dans les 7 jours qui suivent son émission, et pas plus tard.
    .belgium = Adressez-vous à la Chambre de commerce où vous avez commandé.
    .netherlands = Adressez-vous à Marktconcurrent.
    .elsewhere =
        Dans votre compte.

        Ce choix n’apparaît pas ? Connectez-vous avec le compte de l’utilisateur qui a passé la commande : les autres n’ont peut-être pas ce droit. Si vous êtes cet utilisateur, adressez-vous à GlobalSign Support.
    .words = annuler annulation remboursement retirer arrêter 7 jours
help-back-up = Comment faire une copie de sauvegarde de mon certificat ?
    .body =
        Vous en avez une : la copie de votre fichier de certificat que l’assistant a placée dans votre dossier. Copiez-la aussi sur une clé USB, et gardez son mot de passe à un autre endroit.

        Pour en faire une vous-même, si la clé peut être exportée :

        - Firefox : « Gérer les certificats » (avant : « Afficher les certificats… »), « Vos certificats », « Sauvegarder… »
        - Windows : dans « Gérer les certificats utilisateur », « Personnel » : « Toutes les tâches », « Exporter… », « Oui, exporter la clé privée »
        - Mac : dans Trousseaux d’accès, « Mes certificats » : « Fichier », « Exporter les éléments… », en .p12
    .words = sauvegarde backup exporter pfx copier enregistrer USB emporter déplacer clé privée
help-public-certificate = Un site ou une personne demande mon certificat (.cer). Comment l’obtenir ?
    .body =
        Il s’agit du certificat public, sans la clé. Tout le monde peut l’avoir ; le fichier .pfx, non.

        Choisissez « { action-check } » sur le premier écran, puis « { take-along.open } ».

        Pour le faire vous-même : exportez comme pour une copie de sauvegarde, choisissez dans Windows « Non, ne pas exporter la clé privée » et enregistrez-le en .cer ; dans Firefox, choisissez « Voir… » et téléchargez-le en PEM.
    .words = certificat public clé publique cer crt pem exporter site tiers donner enregistrer service public
help-not-exportable = Je ne peux pas exporter ma clé
    .body =
        Si un programme ne laisse pas exporter une clé, « exportable » n’était pas coché lors de l’installation du certificat dans ce programme. Cela ne peut plus être changé.

        - Cherchez le fichier de certificat qui a été téléchargé, et installez-le à nouveau : « { action-choose-file } ».
        - S’il n’existe plus, demandez une réémission.
    .words = exporter grisé clé privée non exportable impossible sauvegarde
help-lost-file = J’ai perdu mon fichier de certificat
    .body =
        Personne d’autre ne l’a, et il ne peut pas être téléchargé une deuxième fois.

        - Si le certificat fonctionne encore dans un programme qui laisse exporter sa clé, faites-en une copie de sauvegarde depuis ce programme.
        - Sinon, demandez une réémission. Le certificat aura une nouvelle clé.
    .words = perdu fichier pfx original téléchargement disparu supprimé autre exemplaire
help-new-computer = J’ai un nouvel ordinateur
    .body =
        - Exportez le certificat de l’ancien ordinateur : choisissez-y « { action-check } » et « { take-along.computer } ». L’assistant remplit un dossier avec toutes vos clés, y compris les anciennes.
        - Sur le nouveau, démarrez l’assistant, et choisissez « { arrival.open } » puis ce dossier.
        - L’ancien ordinateur n’est plus là ? Copiez votre fichier de certificat sur le nouveau, et choisissez « { action-choose-file } ».
        - Ni l’un ni l’autre n’est possible ? Demandez une réémission. L’ancien lien ne fonctionne plus.
    .words = nouvel ordinateur changer PC déplacer transférer installer encore deuxième poste
help-phone = Comment utiliser mon certificat sur mon téléphone ?
    .body =
        Choisissez « { action-check } », puis « { take-along.open } » et « { take-along-phone.open } ». L’assistant enregistre un fichier que l’iPhone et Android savent lire, avec une page qui dit que faire.

        Transférez le fichier par câble, ou par votre propre e-mail ou cloud. Gardez le mot de passe à part, et supprimez le fichier ensuite.
    .words = téléphone portable mobile smartphone iphone ipad ios android tablette
help-compromised = Quelqu’un d’autre a peut-être ma clé
    .body = Demandez tout de suite une réémission. Quand vous avez le nouveau certificat, faites révoquer l’ancien, pour que personne ne puisse l’utiliser.
    .words = volé compromis piraté perdu portable clé révoquer révocation sécurité
help-remove = Que se passe-t-il quand je supprime un certificat ?
    .body =
        Il disparaît des programmes indiqués, et seulement de ceux-là. Ils ne pourront plus l’utiliser pour se connecter ou signer, ni pour ouvrir les e-mails chiffrés avec lui. Le fichier de certificat reste.

        Ne supprimez pas un certificat expiré si vous avez des e-mails chiffrés.

        Un programme introuvable pour le moment garde ce qu’il a. Le certificat reste sur la liste de l’assistant et pourra être supprimé du programme dès que celui-ci sera à nouveau accessible.
    .words = effacer supprimer désinstaller nettoyer ancien certificat

## Who helps

help-who-to-ask = À qui puis-je m’adresser ?
    .body = D’abord au helpdesk. Lisez-lui le code d’aide de cet écran : il saura aussitôt où vous en êtes. Ne donnez jamais à personne un mot de passe ni votre lien.
    .belgium = Pour la commande : la Chambre de commerce où vous l’avez passée. Pour une réémission ou un formulaire : GlobalSign Support. Pour vos documents ou un mot de passe de retrait oublié : vetting-emea@globalsign.com.
    .netherlands = Pour la commande : Marktconcurrent B.V., info@marktconcurrent.nl, +31 6 2464 9267 (Mme J. Noordermeer). Pour une réémission ou un formulaire : GlobalSign Support. Pour vos documents ou un mot de passe de retrait oublié : vetting-emea@globalsign.com.
    .elsewhere = Pour la commande, une réémission ou un renouvellement : votre compte (GCC), puis GlobalSign Support. Pour vos documents : votre notaire ou votre avocat, puis vetting-emea@globalsign.com.
    .words = contact support téléphone appeler aide personne assistance helpdesk adresse e-mail vetting Marktconcurrent
help-codes = Que sont les codes sur le côté de la fenêtre ?
    .body =
        Ils servent au téléphone. Lisez-les à voix haute, et le helpdesk sait aussitôt où vous en êtes.

        - { step-code } : l’écran.
        - { problem-code } : ce qui n’a pas fonctionné ; il figure à côté de l’erreur.
        - { help-code } : les deux, et les programmes trouvés. Il ne contient rien de personnel : ni nom, ni lien, ni mot de passe.
    .words = code d’étape code d’erreur code d’aide téléphone lettres chiffres lire P3 PU-201 appelant
help-connection = L’assistant n’arrive pas à joindre le service
    .body =
        - Vérifiez si des sites s’ouvrent. Sinon, cet ordinateur n’est pas connecté à internet.
        - Au bureau, un proxy ou le réseau peut bloquer l’accès. Choisissez « { action-connection } », puis « { connection-check.action } ».
        - « { proxy-system } » utilise le même proxy que votre navigateur. Si l’environnement de cet ordinateur en indique un (HTTPS_PROXY ou ALL_PROXY), c’est celui-là qui compte.
        - Si le service est surchargé ou en panne, réessayez dans quelques minutes.

        Rien n’est perdu : tant que votre fichier n’est pas en sécurité ici, le lien reste valable.
    .words = internet réseau proxy pare-feu hors ligne délai connexion sécurisée TLS occupé lent bureau
help-old-systems = J’ai Windows XP ou Vista, ou on me demande d’utiliser Internet Explorer
    .body =
        Ce n’est plus nécessaire. D’anciennes instructions parlent d’Internet Explorer, de son mode de compatibilité, de Windows 2000, XP et Vista, et d’un petit programme appelé « Microsoft Certificate Enrolment Control ». Rien de tout cela n’est plus nécessaire. Ne le cherchez pas non plus : la sécurité n’en est plus assurée.

        Utilisez cet assistant sur un ordinateur qui reçoit encore des mises à jour. Pour retirer et installer, aucun navigateur n’est nécessaire ; si le lien ouvre une page web, l’assistant l’affiche lui-même. Seule une commande dont la clé est créée dans le navigateur demande encore Microsoft Edge sous Windows, dans ce mode, et alors aussi ce petit programme : choisissez « { edge-mode-open } » à l’écran de votre commande, et l’assistant vous guide. Sans Windows, il faut une nouvelle commande : voir « { help-key-option } ».
    .words = Internet Explorer mode IE ActiveX Windows XP Vista 2000 ancien navigateur enrolment control fenêtre Firefox

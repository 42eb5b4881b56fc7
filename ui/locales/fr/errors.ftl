### What can go wrong. The message is named after the code that the helpdesk hears.
### Value: what is wrong. body: what happened. next: what to do.
### What became of the link and of the certificate file is said by the link-status-… messages below every body, and by
### these texts only where a program is concerned (ST-701 to ST-705, ST-709, ST-710, ST-713 and ST-715 to ST-722), which has no such line.

## Why a file could not be written: for the errors of several parts

# $path: the file or the folder
# $reason: denied, read-only, full, missing, in-the-way or other
not-written = { $reason ->
        [denied] Votre compte d’utilisateur n’a pas accès à { $path }, ou à son dossier.
        [read-only] { $path } se trouve sur un lecteur où rien ne peut être écrit pour le moment.
        [full] Le lecteur de { $path } est plein, ou vous n’y avez plus d’espace.
        [missing] Le dossier de { $path } est introuvable.
        [in-the-way] Autre chose se trouve à la place de { $path } : un élément du même nom, ou un fichier là où il faut un dossier.
       *[other] L’assistant n’a pas pu écrire dans { $path }.
    }
    .next = { $reason ->
        [denied] Demandez au helpdesk le droit d’y lire et d’y écrire.
        [read-only] Demandez au helpdesk pourquoi rien ne peut y être écrit.
        [full] Supprimez de ce lecteur ce dont vous n’avez plus besoin, ou videz la corbeille.
        [missing] S’il se trouve sur une clé USB ou sur un réseau, rétablissez la connexion.
        [in-the-way] Renommez ce qui se trouve à cette place, ou déplacez-le.
       *[other] Assurez-vous que le lecteur est connecté et que vous avez le droit d’y écrire.
    }

## The link

error-LK-101 = Ce n’est pas un lien
    .body = Le champ ne contient pas l’adresse d’une page web. Rien n’a été envoyé.
    .next = Copiez le lien entier dans l’e-mail et collez-le ici. Il commence par https://.
# $host: the host in the link
error-LK-102 = Ce lien mène à une adresse que l’assistant ne connaît pas
    .body = « { $host } » n’est pas un service de retrait connu. Rien n’y a été envoyé.
    .next = Copiez le lien dans l’e-mail « Certificate Download Ready » lui-même. Si c’est bien ce lien-là, signalez-le au helpdesk : l’e-mail est peut-être un faux.
error-LK-103 = Ce lien n’est pas sécurisé
    .body = Un vrai lien commence par https://. Pas celui-ci. Rien n’a été envoyé.
    .next = Copiez encore une fois le lien de l’e-mail « Certificate Download Ready ».
error-LK-104 = Il manque une partie de ce lien
    .body = Il mène au bon endroit, mais rien n’y indique quelle commande est la vôtre. Rien n’a été envoyé.
    .next = Dans certains e-mails, un lien s’étend sur deux lignes : copiez-le en entier, ou faites un clic droit dessus et choisissez « Copier le lien ». Si vous avez déjà le fichier de certificat, choisissez « { action-choose-file } ».
error-LK-105 = Ce lien cache l’adresse où il mène
    .body = Il y a devant ou derrière « { $host } » quelque chose qui n’a pas sa place dans un lien de retrait. Rien n’a été envoyé.
    .next = Ne vous servez pas de ce lien. Copiez celui de l’e-mail « Certificate Download Ready », ou contactez le helpdesk.
# $host: where the link leads
# $genuine: the pickup service that it resembles
error-LK-106 = Ce lien imite un vrai lien
    .body = Il mène à « { $host } », qui ressemble à « { $genuine } » mais n’est pas la même adresse. Rien n’y a été envoyé.
    .next = Ne vous servez pas de ce lien et signalez-le au helpdesk : l’e-mail est peut-être un faux.
# $host: the mail scanner
error-LK-107 = Un filtre d’e-mails a caché votre lien
    .body = « { $host } » a mis son propre lien à la place de celui qui vous a été envoyé. L’assistant ne peut pas y retrouver le vrai lien. Rien n’a été envoyé.
    .next = Ouvrez l’e-mail dans un autre programme ou sur votre téléphone, et copiez-y le lien. Ou contactez le helpdesk.
# $host: where the link leads
error-LK-108 = Le service de retrait n’a pas répondu comme il le devrait
    .body = « { $host } » a répondu, mais pas comme le fait un service de retrait. Rien n’a été retiré.
    .next = Copiez encore une fois le lien de l’e-mail « Certificate Download Ready » et réessayez : s’il ouvre une page web, l’assistant l’affiche. Si vous avez déjà le fichier de certificat, choisissez « { action-choose-file } ».
error-LK-109 = C’est votre vrai lien
    .body = Vous vous exercez : l’assistant ne l’a donc pas ouvert. Rien n’a été envoyé.
    .next = Pour retirer votre certificat, choisissez « { end-practice } », puis collez à nouveau ce lien.
error-LK-110 = Ce texte contient plusieurs liens
    .body = L’assistant ne peut pas savoir lequel est le vôtre et n’en a ouvert aucun. Rien n’a été envoyé.
    .next = Dans l’e-mail « Certificate Download Ready », copiez uniquement le lien, puis collez-le ici.
error-LK-111 = Collez d’abord votre lien
    .body = Le champ est vide. Rien n’a été envoyé.
    .next = Copiez le lien dans l’e-mail « Certificate Download Ready », puis choisissez « { start-paste } ».
error-LK-112 = Cet e-mail ne contient aucun lien de commande
    .body = L’assistant a cherché dans ses textes et dans les messages joints. Rien n’en a été ouvert, et rien n’a été envoyé.
    .next = Ouvrez l’e-mail « Certificate Download Ready » dans votre programme de messagerie, faites un clic droit sur le lien, choisissez « Copier le lien » et collez-le ici. Si vous avez enregistré plusieurs e-mails, ouvrez l’autre.
error-LK-113 = L’assistant ne peut pas lire cet e-mail
    .body = Il est endommagé, trop volumineux ou d’un type que l’assistant ne connaît pas. Rien n’a été envoyé.
    .next = Ouvrez l’e-mail dans votre programme de messagerie, faites un clic droit sur le lien, choisissez « Copier le lien » et collez-le ici.
error-LK-114 = Ceci est un numéro de commande. Il manque le lien
    .body = Le numéro de commande seul n’ouvre pas de commande : l’assistant a besoin du lien reçu par e-mail. Rien n’a été envoyé.
    .next = Copiez le lien dans l’e-mail « Certificate Download Ready » de cette commande et collez-le ici.
error-LK-115 = Ceci est un code d’aide, pas un lien
    .body = Un code d’aide indique au helpdesk quel écran une personne voit. Rien n’a été envoyé.
    .next = Si vous aidez quelqu’un, entrez le code d’aide dans le guide du helpdesk. Si vous retirez un certificat, collez le lien reçu par e-mail.
error-LK-116 = Un autre programme a transmis un lien inutilisable
    .body = Il n’a pas la forme voulue ou ne mène pas au service de retrait. L’assistant ne l’a pas ouvert. Rien n’a été envoyé.
    .next = N’utilisez pas ce lien-là. Copiez celui de l’e-mail « Certificate Download Ready » et collez-le dans l’assistant.

## The order

error-OR-151 = Le service ne connaît pas ce lien
    .body = Il est peut-être incomplet, ou un lien plus récent l’a remplacé.
    .next = Copiez le lien de votre e-mail « Certificate Download Ready » le plus récent. Si c’est bien celui-là, contactez le helpdesk.
error-OR-152 = Le délai de cette commande est dépassé
    .body = Le certificat n’a pas été retiré à temps : le service a annulé la commande.
    .next = Passez une nouvelle commande. Vous recevrez ensuite un e-mail avec un nouveau lien.
error-OR-153 = Ce certificat a déjà été retiré
    .body = Cela s’est fait plus tôt, ici ou sur un autre ordinateur. Un lien ne fonctionne qu’une fois.
    .next = Regardez d’abord dans « { action-check } » : il fonctionne peut-être déjà ici. Sinon, utilisez le fichier de certificat enregistré à ce moment-là, ici ou sur l’autre ordinateur. S’il n’y en a pas, demandez une réémission là où vous avez commandé.
error-OR-154 = Cette commande a été annulée
    .body = Le service ne délivre plus de certificat pour cette commande.
    .next = Si vous avez encore besoin d’un certificat, passez une nouvelle commande.
error-OR-155 = Cette commande est bloquée
    .body = Un mot de passe de retrait incorrect a été entré cinq fois. Plus aucun mot de passe n’ouvre cette commande.
    .next = Passez une nouvelle commande et choisissez un mot de passe de retrait que vous pourrez retrouver.
error-OR-156 = La clé de cette commande est créée dans Microsoft Edge
    .body = Lors de la commande, l’option « Internet Explorer (IE) Compatibility Mode » a été choisie. Il n’y a pas de fichier à retirer : votre propre ordinateur crée la clé, dans Microsoft Edge sous Windows.
    .next = Choisissez « { edge-mode-open } » : sous Windows, l’assistant vous y conduit et trouve ensuite le certificat. Sur un autre système, il vous dit ce que vous pouvez faire.
error-OR-157 = Le délai de cette commande est dépassé, mais son fichier est ici
    .body = Le fichier de certificat a été enregistré sur cet ordinateur avant la fin du délai. L’assistant continue avec ce fichier.
    .next = Entrez le mot de passe du certificat que vous avez choisi pour ce fichier. Si le certificat est ensuite refusé quelque part, demandez au helpdesk s’il est encore valable.
error-OR-158 = Cette commande a été annulée, mais son fichier est ici
    .body = Le fichier de certificat a été enregistré auparavant sur cet ordinateur. Un certificat dont la commande a été annulée peut avoir été révoqué.
    .next = Demandez d’abord au helpdesk si le certificat est encore valable. Si oui, entrez le mot de passe du certificat que vous avez choisi pour ce fichier.
error-OR-159 = Cette commande est bloquée, mais son fichier est ici
    .body = Un mot de passe de retrait incorrect a été entré cinq fois. Vous n’en avez plus besoin : le fichier de certificat a été enregistré auparavant sur cet ordinateur.
    .next = Entrez le mot de passe du certificat que vous avez choisi pour ce fichier.
error-OR-160 = Cette commande a déjà une demande pour une autre clé
    .body = Une commande donne droit à un seul certificat. Le service a déjà reçu une demande pour une autre clé : d’un autre ordinateur, ou de celui-ci avant sa réinstallation.
    .next = Ouvrez l’assistant sur l’ordinateur où vous avez commencé, avec le même lien : il y continue avec sa clé. Si ce n’est plus possible, demandez une nouvelle commande au helpdesk.
error-OR-161 = Le service n’accepte pas la demande de cet ordinateur
    .body = Il n’émet pas de certificat pour la clé créée ici. La clé est toujours sur cet ordinateur.
    .next = Donnez le code d’erreur au helpdesk.

## The pickup password

# $attemptsLeft: how many wrong passwords the service still allows
error-PU-201 = Ce n’est pas le mot de passe de retrait
    .body = { $attemptsLeft ->
        [one] Vous pouvez essayer encore une fois.
       *[other] Vous pouvez encore essayer { $attemptsLeft } fois.
    }{ $refused ->
        [1] { "" }
       *[other] { " " }Ensuite, la commande est bloquée définitivement et il faut en passer une nouvelle. En cas de doute, demandez d’abord.
    }
    .next = Ce que vous avez tapé est maintenant visible. Vérifiez-le lettre par lettre, majuscules comprises.
error-PU-202 = Cela ne peut pas être un mot de passe de retrait
    .body = Un mot de passe de retrait a au moins 8 caractères, uniquement des lettres et des chiffres. Celui-ci n’a pas été envoyé : il ne compte pas comme un essai.
    .next = Vérifiez ce que vous avez tapé. « Afficher » le rend visible.
error-PU-203 = Entrez à nouveau votre mot de passe de retrait
    .body = Un certain temps s’est écoulé : le service le demande donc à nouveau.
    .next = Entrez votre mot de passe de retrait. Choisissez ensuite à nouveau le mot de passe du certificat : l’assistant n’a pas gardé le précédent.
error-PU-204 = Il manque le mot de passe de retrait
    .body = Rien n’a été envoyé : cela ne compte pas comme un essai.
    .next = Entrez le mot de passe que vous avez choisi en commandant.
error-PU-205 = C’est encore le même mot de passe
    .body = Le service l’a déjà refusé. Il n’a pas été envoyé une seconde fois : il ne compte pas comme un essai.
    .next = Ce que vous avez tapé est maintenant visible. Corrigez-le.
error-PU-206 = C’est le mot de passe du certificat
    .body = Vous l’avez choisi pour votre fichier de certificat. Ici, le service demande l’autre mot de passe, celui que vous avez choisi en commandant. Rien n’a été envoyé : cela ne compte pas comme un essai.
    .next = Entrez votre mot de passe de retrait.
error-PU-207 = Le champ commence par un mot de passe refusé
    .body = Le mot de passe que le service a refusé était encore dans le champ, et vous avez continué à taper à la suite. Rien n’a été envoyé : cela ne compte pas comme un essai.
    .next = Videz le champ, puis entrez votre mot de passe de retrait en entier.

## The page of the CA

# $host: the host of the page
# $path: where what came is kept
error-PG-251 = Aucune fenêtre n’a pu être ouverte pour la page
    .body = L’assistant voulait afficher la page de « { $host } » dans une seconde fenêtre, et n’y est pas arrivé. Rien n’y a été envoyé.
    .next = Ouvrez le lien dans votre navigateur, téléchargez-y le fichier de certificat, puis choisissez ici « { action-choose-file } ».
error-PG-252 = La page est inaccessible
    .body = « { $host } » n’a pas répondu, s’est interrompu en cours de route, ou n’a pas pu être joint.
    .next = Vérifiez votre connexion à internet, puis ouvrez à nouveau la page. « { action-connection } » montre où cela bloque.
error-PG-253 = Cette page n’est pas digne de confiance
    .body = « { $host } » n’a pas pu prouver son identité : cet ordinateur ne fait pas confiance à son certificat. L’assistant a fermé la page.
    .next = N’y entrez rien, même dans un autre navigateur. « { action-connection } » montre qui se trouve entre vous et la page. Essayez sur un autre réseau ; au bureau, demandez à la personne qui gère vos ordinateurs.
error-PG-254 = La page demande de se connecter
    .body = « { $host } » a demandé un nom d’utilisateur avec un mot de passe, ou un certificat. Une page de retrait ne fait pas cela : l’assistant n’a donc rien transmis.
    .next = Essayez sur un autre réseau : la demande vient peut-être de quelqu’un d’autre en chemin. Si cela se reproduit, contactez le helpdesk.
error-PG-255 = Ce que la page envoie ne peut pas être enregistré
    .body = « { $host } » a commencé à envoyer quelque chose, mais l’assistant n’a pas pu l’enregistrer sur cet ordinateur.
    .next = Faites de la place sur cet ordinateur, ou demandez au helpdesk pourquoi rien ne peut y être écrit. Ouvrez ensuite la page à nouveau : elle dit si le certificat peut encore être téléchargé.
error-PG-256 = La page a été fermée trop tôt
    .body = La fenêtre de « { $host } » a été fermée alors qu’une réponse était en route. Rien n’est arrivé.
    .next = Ouvrez la page à nouveau : elle dit si le certificat peut encore être téléchargé. Si elle dit que c’est déjà fait, demandez une réémission là où vous avez commandé.
error-PG-257 = Il manque la fin du fichier de certificat
    .body = Ce qui est arrivé est le début d’un fichier de certificat. Il ne s’ouvre pas, et il est gardé ici : { $path }.
    .next = Ne le supprimez pas. Ouvrez la page à nouveau : elle dit si le certificat peut encore être téléchargé. Sinon, demandez une réémission là où vous avez commandé.
error-PG-258 = Ce n’est pas votre fichier de certificat
    .body = La page a envoyé autre chose : un document, une page web ou un certificat sans sa clé. Cet envoi est gardé ici : { $path }.
    .next = Continuez sur la page, ou ouvrez-la à nouveau. Si elle ne propose rien d’autre à télécharger, donnez le code d’erreur au helpdesk.
error-PG-259 = L’assistant s’est arrêté alors que la page était ouverte
    .body = Quelque chose avait déjà été envoyé à « { $host } ». La réponse n’est pas arrivée jusqu’à cet ordinateur.
    .next = Ouvrez la page à nouveau : elle dit si le certificat peut encore être téléchargé. Si elle dit que c’est déjà fait, demandez une réémission là où vous avez commandé.
error-PG-260 = L’assistant s’est arrêté alors qu’un fichier était en route
    .body = La partie déjà arrivée est gardée ici : { $path }. Elle n’est pas complète.
    .next = Ne la supprimez pas. Ouvrez la page à nouveau : elle dit si le certificat peut encore être téléchargé. Sinon, demandez une réémission là où vous avez commandé.
error-PG-261 = La page n’a rien envoyé
    .body = La page a commencé à envoyer un fichier, mais rien n’est arrivé.
    .next = Ouvrez la page à nouveau : elle dit si le certificat peut encore être téléchargé. Si elle dit que c’est déjà fait, demandez une réémission là où vous avez commandé.
error-PG-262 = Le fichier de certificat est arrivé en entier, mais n’est pas encore enregistré
    .body = Il est gardé ici : { $path }. L’assistant n’a pas pu le mettre dans son propre dossier : celui-ci est plein, ou rien ne peut y être écrit.
    .next = Ne le supprimez pas. Faites de la place sur cet ordinateur, ou demandez au helpdesk pourquoi rien ne peut y être écrit. Fermez ensuite l’assistant et relancez-le : il continuera avec ce fichier.
error-PG-271 = Il n’y a pas encore de nouveau certificat qui fonctionne dans Windows
    .body = L’assistant vérifie régulièrement s’il y a un nouveau certificat dont la clé fonctionne.
    .next = Suivez les étapes ci-dessous dans Microsoft Edge jusqu’à « Install my Certificate », et attendez un instant. Si Edge dit qu’il est installé et que l’assistant ne le trouve pas, contactez le helpdesk.
error-PG-272 = La clé de ce certificat ne peut pas quitter Windows
    .body = « Yes, make this Certificate exportable » n’a pas été coché dans Edge, ou Windows n’a pas permis d’enregistrer la clé. Le certificat fonctionne dans les programmes qui utilisent les certificats de Windows. Il n’en existe pas de copie de sauvegarde, et il ne peut pas être installé dans Firefox ou Thunderbird.
    .next = Si vous en avez besoin, demandez une réémission là où vous avez commandé, et cochez alors la case.
error-PG-273 = Cette commande nécessite un ordinateur Windows
    .body = Sa clé ne peut être créée que dans Microsoft Edge sous Windows. L’assistant n’a pas trouvé ici de certificats de Windows.
    .next = Ouvrez le même lien sur un ordinateur Windows, ou passez une nouvelle commande avec « Download as .pfx (PKCS12) ».

## The certificate password

error-CP-301 = Ce mot de passe ne respecte pas encore toutes les règles
    .body = Il n’a été ni envoyé ni utilisé.
    .next = Regardez les règles ci-dessous : celles qui ne sont pas cochées ne sont pas encore respectées.
error-CP-302 = Il manque le mot de passe du certificat
    .body = Rien n’a été envoyé ni modifié.
    .next = Entrez le mot de passe du certificat.
error-CP-303 = Le service n’accepte pas ce mot de passe
    .body = Aucun fichier de certificat n’a été créé avec ce mot de passe.
    .next = Choisissez un autre mot de passe pour le certificat.
error-CP-304 = Le fichier ne s’ouvre pas avec ce mot de passe
    .body = Le fichier a seulement été lu, et rien n’a été modifié. Vous pouvez essayer autant de fois que vous le souhaitez.
    .next = Entrez le mot de passe du certificat que vous avez choisi pour ce fichier, pas le mot de passe de retrait. Respectez les majuscules et les minuscules.
error-CP-305 = C’est votre mot de passe de retrait
    .body = Le fichier de certificat a besoin de son propre mot de passe : ainsi, qui apprend l’un des deux ne connaît pas l’autre.
    .next = Choisissez un autre mot de passe, ou faites-vous en proposer un.
error-CP-306 = C’est votre mot de passe de retrait
    .body = Le fichier a été créé avec le mot de passe du certificat, que vous avez choisi ici, dans l’assistant, après avoir entré le mot de passe de retrait.
    .next = Entrez le mot de passe du certificat.
error-CP-307 = Le trousseau de cet ordinateur n’est pas ouvert
    .body = C’est là que cet ordinateur garde les mots de passe. Pour le moment, l’assistant ne peut ni y en mettre un, ni en lire un.
    .next = Ouvrez le trousseau et réessayez. Ou continuez sans lui : notez le mot de passe, et tapez-le quand il est demandé.
error-CP-308 = Votre mot de passe est encore dans le trousseau
    .body = Le trousseau de cet ordinateur est verrouillé : l’assistant ne peut pas effacer le mot de passe maintenant. Il le fera dès que le trousseau sera ouvert.
    .next = Vous pouvez continuer. Pour qu’il soit effacé, ouvrez le trousseau et relancez l’assistant.
error-CP-309 = Ce n’est pas le mot de passe proposé
    .body = Au moins un caractère est différent. Rien n’a été envoyé, et la proposition est conservée.
    .next = Vérifiez les majuscules et les chiffres, et ne mettez pas d’espace. « { action-back } » montre à nouveau la proposition, pour que vous puissiez corriger votre papier.
error-CP-310 = Ce mot de passe n’ouvre pas votre clé
    .body = Ce n’est pas celui que vous avez choisi quand votre clé a été créée.
    .next = Entrez-le à nouveau. Respectez les majuscules et les minuscules ; ce n’est pas votre mot de passe de retrait.
error-CP-311 = Ce mot de passe n’ouvre pas votre fichier de certificat
    .body = La clé est dans le fichier que vous avez gardé. Le fichier a seulement été lu, et rien n’a été modifié. Vous pouvez essayer autant de fois que vous le souhaitez.
    .next = Entrez le mot de passe que vous avez choisi pour ce fichier. Si vous ne le connaissez plus, il faut un programme dont la clé peut être exportée, ou bien une réémission.

## The agreement

error-AG-401 = Vous n’avez pas encore donné votre accord
    .body = Rien n’a été envoyé au service.
    .next = Lisez le contrat, puis cochez la case en dessous.
error-AG-402 = Le contrat a changé entre-temps
    .body = Vous aviez coché l’ancien texte : la coche a donc été enlevée.
    .next = Lisez le nouveau texte ci-dessus, puis cochez à nouveau la case.

## The download

error-DL-501 = La connexion s’est interrompue
    .body = Le téléchargement n’est pas allé jusqu’au bout.
    .next = Vérifiez votre connexion à internet, puis réessayez.
error-DL-502 = Le fichier reçu était endommagé
    .body = Il n’a pas été conservé.
    .next = Réessayez. Si cela se produit deux fois, contactez le helpdesk.
# $path: where the file is, or was to be
error-DL-503 = Le fichier de certificat n’a pas pu être enregistré
    .body = { not-written }
    .next = { not-written.next } Réessayez ensuite.
error-DL-504 = Le fichier de certificat n’est plus le même
    .body = { $path } ne contient plus ce que l’assistant y avait enregistré. Il a été laissé tel quel.
    .next = Remettez le fichier qui était là, et entrez son mot de passe. Si ce n’est pas possible et que « { action-back } » est proposé, choisissez-le : l’assistant télécharge le fichier à nouveau et le remet à cette place.
error-DL-505 = Le service ne reconnaît pas votre fichier de certificat
    .body = Le fichier sur cet ordinateur est complet et a été vérifié, mais le service dit en avoir envoyé un autre.
    .next = Réessayez, ou choisissez « { download-saved.skip } ». Si cela se produit deux fois, donnez le code d’erreur au helpdesk.
error-DL-506 = Le service n’a pas pu être averti que vous avez le fichier
    .body = Le fichier a été vérifié, et il suffit pour l’installation. Le service n’a pas encore confirmé qu’il est au courant.
    .next = Réessayez, ou choisissez « { download-saved.skip } ».

# $path: where the copy was to be
error-DL-507 = Votre copie de sauvegarde n’a pas pu être placée dans son dossier
    .body = { not-written }
    .next = { not-written.next } Réessayez ensuite, ou choisissez un autre dossier.
error-DL-508 = Avez-vous noté le mot de passe du certificat ?
    .body = Sans lui, personne ne peut ouvrir votre fichier de certificat, et personne ne peut le retrouver. Rien n’a été téléchargé.
    .next = Notez-le, puis cochez la case.
# $path: where the file is to be
error-DL-509 = Le fichier de certificat ne peut pas être enregistré sur cet ordinateur
    .body = { not-written } Rien n’a été téléchargé.
    .next = { not-written.next } Réessayez ensuite.
# $path: the folder for the copy
error-DL-510 = Votre copie de sauvegarde ne peut pas être enregistrée dans son dossier
    .body = { not-written } Rien n’a été téléchargé.
    .next = { not-written.next } Réessayez ensuite, ou choisissez un autre dossier ci-dessous.
# $path: where it was to be
error-DL-511 = Ce fichier n’a pas pu être enregistré
    .body = Votre certificat n’est pas concerné. { not-written }
    .next = { not-written.next } Réessayez ensuite, ou choisissez un autre emplacement.
# $path: the file
# $reason: as above
error-DL-512 = Le fichier de certificat ne peut pas être lu
    .body = { $reason ->
        [denied] Votre compte d’utilisateur n’a pas accès à { $path }, ou à son dossier.
        [missing] { $path } n’est plus là.
        [in-the-way] À la place de { $path }, il y a maintenant autre chose qu’un fichier.
       *[other] L’assistant ne peut pas ouvrir { $path }.
    } Rien n’a été modifié.
    .next = { $reason ->
        [denied] Demandez au helpdesk le droit de le lire.
        [missing] Remettez le fichier là où il était.
        [in-the-way] Déplacez ce qui s’y trouve, et remettez le fichier.
       *[other] S’il est sur une clé USB ou sur un réseau, rétablissez la connexion. Ou contactez le helpdesk.
    } Entrez ensuite à nouveau le mot de passe. Si le fichier est perdu et que « { action-back } » est proposé, choisissez-le : l’assistant le télécharge à nouveau.
error-DL-513 = Le certificat n’est pas pour votre clé
    .body = Le service a envoyé un certificat pour une autre clé : il n’a donc pas été gardé. Votre propre clé est toujours sur cet ordinateur.
    .next = Donnez le code d’erreur au helpdesk.
error-DL-514 = La clé n’a pas pu être créée
    .body = Cet ordinateur n’a pas pu créer la clé, ou la demande de votre certificat. Rien n’a été envoyé.
    .next = Réessayez. Si cela se produit deux fois, donnez le code d’erreur au helpdesk.
# $path: the file of the key
error-DL-515 = Le fichier de votre clé est endommagé
    .body = { $path } ne contient plus ce que l’assistant y avait enregistré. Il a été laissé tel quel.
    .next = S’il existe une copie plus ancienne de ce fichier, par exemple dans une sauvegarde de l’ordinateur, remettez-la et réessayez. Sinon, donnez le code d’erreur au helpdesk.
error-DL-516 = Le trousseau n’ouvre pas votre clé
    .body = Le trousseau de cet ordinateur contient ce qui ouvre votre clé, et il est verrouillé ou introuvable. La clé elle-même est toujours là.
    .next = Déverrouillez le trousseau, par exemple en vous connectant à nouveau à l’ordinateur. Puis réessayez.
# $path and $reason: as above
error-DL-517 = Votre clé n’a pas pu être enregistrée
    .body = { not-written } Rien n’a été envoyé.
    .next = { not-written.next } Puis réessayez.
error-DL-518 = Le fichier de votre clé ne peut pas être lu
    .body = { $reason ->
        [denied] Votre compte d’utilisateur n’a pas accès à { $path }, ou à son dossier.
        [in-the-way] À la place de { $path }, il y a maintenant autre chose qu’un fichier.
       *[other] L’assistant ne peut pas ouvrir { $path }.
    } Rien n’a été modifié.
    .next = { $reason ->
        [denied] Demandez au helpdesk le droit de le lire.
        [in-the-way] Déplacez ce qui s’y trouve, et remettez le fichier.
       *[other] Demandez au helpdesk pourquoi il ne peut pas être lu.
    } Puis réessayez.
error-DL-519 = Le fichier n’est pas tel qu’il a été écrit
    .body = L’assistant a écrit { $path } et l’a relu, et il n’est pas correct. Ce n’est pas une copie de sauvegarde, et l’assistant l’a supprimé autant que possible.
    .next = Choisissez un autre dossier, ou une autre clé USB, et réessayez.
error-DL-520 = Seul le certificat lui-même est connu ici
    .body = Les certificats des émetteurs ne sont dans aucun programme ici, ni dans un fichier que l’assistant peut ouvrir. Il ne peut donc pas les enregistrer ensemble.
    .next = Enregistrez plutôt le fichier .cer. Qui a besoin des émetteurs les trouve chez GlobalSign.
error-DL-521 = La clé n’a pas été trouvée
    .body = La clé de ce certificat n’est dans aucun programme lisible ici, et son fichier n’est plus où il était. Rien n’a été écrit.
    .next = Cherchez le fichier de certificat, aussi sur vos clés USB, et choisissez « { action-choose-file } ». S’il est perdu, demandez une réémission.

## The certificate file

# $path: the file that the user chose
error-FI-600 = Ce fichier ne peut pas être lu
    .body = Cet ordinateur n’a pas permis à l’assistant de lire { $path }. Rien n’a été modifié.
    .next = Si le fichier est sur une clé USB ou sur un réseau, copiez-le d’abord sur cet ordinateur. Choisissez-le ensuite à nouveau.
error-FI-601 = Ce n’est pas un fichier de certificat
    .body = L’assistant ne peut pas le lire comme tel. Il est peut-être endommagé, ou c’est tout autre chose. Il n’a pas été installé.
    .next = Si vous avez choisi ce fichier vous-même, cherchez-en un autre, dont le nom se termine par .pfx ou .p12. Sinon, contactez le helpdesk et donnez-lui le code d’erreur.
error-FI-602 = Le fichier de certificat n’est pas protégé contre les modifications
    .body = Personne ne peut dire s’il a été modifié en chemin. Cela ne veut pas dire qu’il l’a été, mais il n’a pas été installé.
    .next = Si vous avez exporté le fichier vous-même, exportez-le à nouveau en choisissant un mot de passe. Sinon, contactez le helpdesk et donnez-lui le code d’erreur.
error-FI-603 = Le fichier de certificat contient plus d’une clé
    .body = L’assistant ne peut pas savoir laquelle est la bonne, et n’en a installé aucune. Un navigateur crée un tel fichier quand on sauvegarde tous les certificats en une fois.
    .next = Dans le programme qui a créé le fichier, choisissez uniquement le certificat voulu et exportez ou sauvegardez seulement celui-là. Ouvrez ensuite le nouveau fichier.
error-FI-604 = La clé et le certificat ne vont pas ensemble
    .body = Le certificat de ce fichier a été établi pour une autre clé que celle qui l’accompagne, et ne fonctionne pas avec elle. Il n’a pas été installé.
    .next = Si vous avez un autre fichier .pfx ou .p12, ouvrez celui-là. Sinon, contactez le helpdesk et donnez-lui le code d’erreur.
error-FI-605 = Le certificat n’est pas valable aujourd’hui
    .body = D’après l’horloge de cet ordinateur, il n’est pas encore valable ou ne l’est plus. Il n’a pas été installé.
    .next = Vérifiez la date et l’heure de cet ordinateur. Si elles sont fausses, corrigez-les et entrez à nouveau le mot de passe du fichier. Si elles sont correctes, contactez le helpdesk.
error-FI-606 = Le certificat ne vient pas de l’émetteur attendu
    .body = Il ne remonte pas à l’émetteur que l’assistant attend : personne ne peut donc dire avec certitude d’où il vient. Il n’a pas été installé.
    .next = Ne vous servez pas de ce fichier. Contactez le helpdesk et donnez-lui le code d’erreur.
error-FI-607 = Le certificat est prévu pour un autre usage
    .body = Il ne permet pas à la fois de signer et de se connecter. Il n’a pas été installé.
    .next = Contactez le helpdesk et donnez-lui le code d’erreur.
error-FI-608 = Le nom du certificat n’est pas celui de votre commande
    .body = C’est peut-être celui de quelqu’un d’autre, ou votre nom y est écrit autrement. Il n’a pas été installé.
    .next = Contactez le helpdesk et donnez-lui le code d’erreur. Il peut voir quel nom porte votre commande.
# $kind: the name of the kind of key
error-FI-609 = L’assistant ne peut pas installer une clé de ce type
    .body = Le fichier est correct, mais sa clé est du type « { $kind } », que les programmes de cet ordinateur ne peuvent pas utiliser. Elle n’a pas été installée.
    .next = Contactez le helpdesk et donnez-lui le code d’erreur. Il peut dire si vous avez besoin d’un nouveau certificat.
error-FI-610 = Ouvrir ce fichier de certificat prendrait trop de temps
    .body = Il demande bien plus de calculs qu’un vrai fichier de certificat. L’assistant s’est arrêté là et ne l’a pas installé.
    .next = Si vous avez exporté le fichier vous-même, exportez-le à nouveau avec les réglages habituels. Sinon, contactez le helpdesk et donnez-lui le code d’erreur.
error-FI-611 = L’assistant ne connaît pas la protection de ce fichier de certificat
    .body = Il a été protégé par une méthode que l’assistant ne connaît pas. Votre certificat n’est pas en cause. Il n’a pas été installé.
    .next = Si vous le pouvez, exportez-le à nouveau depuis le programme qui l’a créé, avec les réglages habituels. Sinon, contactez le helpdesk.
error-FI-612 = La clé de ce fichier a son propre mot de passe
    .body = Votre mot de passe ouvre le fichier, mais pas la clé qu’il contient. L’assistant n’installe que des fichiers qui s’ouvrent avec un seul mot de passe. Il n’a pas installé celui-ci.
    .next = Exportez à nouveau le certificat avec un seul mot de passe pour tout, ou contactez le helpdesk.
error-FI-613 = Il n’y a pas de clé dans ce fichier de certificat
    .body = Il contient des certificats, mais pas la clé privée qui va avec le vôtre. Sans elle, vous ne pouvez ni signer ni vous connecter. Il n’a pas été installé.
    .next = Exportez à nouveau le certificat en choisissant d’inclure la clé privée. Ou cherchez le fichier que vous aviez téléchargé au départ.
error-FI-614 = L’assistant ne peut pas dire qui a émis ce certificat
    .body = Il est à votre nom et le fichier est complet. Mais l’assistant n’a pas pu établir qu’il vient d’un émetteur auquel cet ordinateur fait confiance. Les détails se trouvent ci-dessous.
    .next = Contactez le helpdesk avant de continuer et donnez-lui le code d’erreur. Ne continuez que si vous savez que le certificat est le bon.
error-FI-615 = Il n’y a pas de fichier de certificat dans ce dossier
    .body = { $path } ne contient aucun fichier dont le nom finit par .pfx ou .p12.
    .next = Choisissez le dossier que l’assistant a rempli sur votre autre ordinateur. Il contient aussi une page qui commence par « LISEZ-MOI ».
error-FI-621 = Ce fichier est vide
    .body = Il ne contient rien : le téléchargement ou la copie s’est mal passé. Votre certificat n’est pas dans ce fichier.
    .next = Copiez encore une fois le fichier depuis l’endroit d’où il vient. S’il est vide là aussi, contactez le helpdesk.
error-FI-622 = Il manque la fin de ce fichier de certificat
    .body = Seul le début est là : il n’a pas été téléchargé ou copié jusqu’au bout. Cette partie ne peut pas être installée.
    .next = Copiez encore une fois le fichier depuis l’endroit d’où il vient, et attendez que ce soit terminé. Si rien ne change, contactez le helpdesk.
error-FI-623 = C’est un certificat sans sa clé
    .body = Ce type de fichier (.cer, .crt ou .pem) est destiné à d’autres personnes. Il ne permet ni de signer ni de se connecter. Il n’a pas été installé.
    .next = Cherchez un fichier dont le nom se termine par .pfx ou .p12. Il contient la clé et demande un mot de passe.
error-FI-624 = Ce sont des certificats sans clé
    .body = Ce type de fichier (.p7b) contient ce que tout le monde peut avoir, pas la clé qui n’appartient qu’à vous. Il ne permet ni de signer ni de se connecter. Il n’a pas été installé.
    .next = Cherchez un fichier dont le nom se termine par .pfx ou .p12. Il contient la clé et demande un mot de passe.
error-FI-625 = C’est une clé dans un autre type de fichier
    .body = L’assistant installe une clé et son certificat à partir d’un seul fichier protégé, .pfx ou .p12. Ce fichier n’a pas été installé. Ne le donnez à personne : qui le possède pourrait signer à votre place.
    .next = Cherchez le fichier .pfx ou .p12. S’il n’y en a pas, demandez à la personne qui a créé ce fichier de réunir la clé et le certificat en un seul.
error-FI-626 = C’est un fichier de clés de Java
    .body = Seuls les programmes Java le lisent. Votre certificat s’y trouve peut-être, mais l’assistant ne peut pas y accéder. Rien n’a été installé.
    .next = Demandez à la personne qui a créé ce fichier de l’enregistrer au format PKCS12, que tous les programmes lisent.
error-FI-627 = C’est une page web, pas un fichier de certificat
    .body = Le navigateur a enregistré la page à la place du fichier, peut-être parce que votre session avait expiré ou parce que le lien ne fonctionne qu’une fois. Votre certificat n’est pas dans ce fichier.
    .next = Retournez à la page et téléchargez le fichier lui-même. Si la page dit qu’il a déjà été téléchargé, cherchez ce fichier dans vos téléchargements.
error-FI-628 = Ce fichier est compressé
    .body = C’est une archive, par exemple un fichier ZIP. Le fichier de certificat est peut-être à l’intérieur. Rien n’a été installé.
    .next = Ouvrez l’archive et sortez-en le fichier .pfx ou .p12. Ouvrez ensuite celui-là.
error-FI-629 = C’est un raccourci, pas le fichier lui-même
    .body = Il mène seulement à un fichier ou à une page. Rien n’a été installé.
    .next = Cherchez le fichier auquel il mène et ouvrez celui-là. S’il mène à une page, téléchargez-y d’abord le fichier.
error-FI-630 = C’est un e-mail, pas un fichier de certificat
    .body = Aucun fichier de certificat que l’assistant puisse lire n’y est joint. Rien n’a été installé.
    .next = Si l’e-mail contient un lien, entrez-le. Si un fichier y est joint, ouvrez l’e-mail dans votre programme de messagerie, enregistrez le fichier et ouvrez celui-là.
error-FI-631 = C’est un dossier, pas un fichier
    .body = Le fichier de certificat est peut-être à l’intérieur. Rien n’a été installé.
    .next = Ouvrez le dossier et choisissez le fichier de certificat lui-même.
# $path: the file that the user chose
error-FI-632 = Vous n’avez pas le droit de lire ce fichier
    .body = Votre compte d’utilisateur n’a pas accès à { $path }, ou à son dossier. Rien n’a été modifié.
    .next = Demandez le droit de le lire au helpdesk, ou à la personne à qui le fichier appartient. Choisissez-le ensuite à nouveau.
# $path: the file that the user chose
error-FI-633 = Ce fichier est introuvable
    .body = Le fichier { $path } n’existe pas, ou n’existe plus. Rien n’a été modifié.
    .next = Cherchez où le fichier se trouve maintenant. S’il est sur une clé USB ou sur un réseau, rétablissez la connexion. Choisissez-le ensuite à nouveau.
# $path: the file that the user chose
error-FI-634 = Ce fichier est trop volumineux pour un fichier de certificat
    .body = { $path } est beaucoup plus volumineux qu’un fichier de certificat. Rien n’a été installé.
    .next = Cherchez un fichier dont le nom se termine par .pfx ou .p12, et choisissez celui-là.
# $path: what the user chose
error-FI-635 = Ce n’est pas un fichier
    .body = { $path } est un dossier, ou un autre élément qui ne contient pas lui-même de certificat. Rien n’a été modifié.
    .next = Si c’est un dossier, cherchez-y un fichier dont le nom se termine par .pfx ou .p12, et choisissez celui-là.

## The programs

# $program: the program that should hold the certificate
error-ST-701 = L’assistant n’a pas pu enregistrer votre certificat dans { $program }
    .body = Le programme ne l’a pas permis, ou seulement en partie. Votre certificat est en sécurité dans son fichier.
    .next = Fermez le programme et réessayez. Si cela ne fonctionne toujours pas, contactez le helpdesk.
error-ST-702 = Ce programme a son propre mot de passe
    .body = Rien n’y a été modifié. Votre certificat n’a pas changé.
    .next = Entrez le mot de passe principal qui a été choisi dans ce programme. Si vous ne le connaissez pas, laissez ce programme de côté ou contactez le helpdesk.
error-ST-703 = L’endroit où ce programme garde ses certificats est endommagé
    .body = Il a été laissé tel quel. Votre certificat est en sécurité dans son fichier.
    .next = Vous pouvez vous passer de ce programme, ou demander au helpdesk de l’examiner.
error-ST-704 = Le certificat a été enregistré, mais n’a pas fonctionné ensuite
    .body = L’assistant y a cherché votre certificat et a essayé de signer avec lui. L’une de ces deux étapes a échoué. Votre certificat est en sécurité dans son fichier.
    .next = Réessayez. Si cela ne fonctionne toujours pas, contactez le helpdesk.
error-ST-705 = Il manque un élément dont ce programme a besoin
    .body = Sans lui, l’assistant ne peut pas y enregistrer de certificats. Rien n’a été modifié. Votre certificat est en sécurité dans son fichier.
    .next = Contactez le helpdesk et donnez-lui le code d’erreur.
error-ST-706 = Aucun programme ne peut recevoir votre certificat pour le moment
    .body = Un programme figure ci-dessous ? La raison est indiquée à côté.
    .next = Si aucun ne figure ci-dessous, ouvrez une fois le navigateur que vous souhaitez utiliser. Puis réessayez.
# $count: how many programs did not work
error-ST-707 = { $count ->
        [one] L’installation n’a pas réussi dans un programme
       *[other] L’installation n’a pas réussi dans { $count } programmes
    }
    .body = Ce qui s’est passé est indiqué à côté de chacun.
    .next = Suivez ce qui y est indiqué, puis réessayez. Si d’autres programmes fonctionnent, vous pouvez aussi terminer avec ceux-là. Si aucun ne fonctionne, vous pouvez arrêter ici et revenir une autre fois. Le helpdesk peut vous aider.
error-ST-708 = L’assistant ne peut pas encore installer de certificat sur ce système
    .body = Il ne sait pas encore où y placer votre certificat, et ne va donc pas plus loin.
    .next = Contactez le helpdesk et donnez-lui le code d’erreur.
error-ST-709 = Ce n’est pas le mot de passe principal
    .body = Il a été essayé une fois, et le programme l’a refusé. Rien n’y a été modifié. Votre certificat n’a pas changé.
    .next = Entrez le mot de passe principal qui a été choisi dans ce programme, ou laissez ce programme de côté. Respectez les majuscules et les minuscules.
error-ST-710 = Ce programme garde ses certificats dans un ancien format
    .body = Rien n’y a été modifié. Votre certificat n’a pas changé.
    .next = Ouvrez une fois le programme, pour qu’il crée le nouveau format, puis fermez-le. Relancez ensuite l’assistant. Si cela n’aide pas, contactez le helpdesk.
# $count: how many programs still have the certificate
error-ST-711 = Le certificat est resté dans { $count ->
        [one] { $count } programme
       *[other] { $count } programmes
    }
    .body = { $removed ->
        [0] Il y est encore, inchangé.
        [one] Il y est encore, inchangé. Il a été supprimé de l’autre programme cité.
       *[other] Il y est encore, inchangé. Il a été supprimé des autres programmes cités.
    }
    .next = Si une raison est indiquée à côté d’un programme, suivez ce qui y est dit. Sinon, fermez le programme. Réessayez ensuite. Si cela ne fonctionne toujours pas, contactez le helpdesk.
error-ST-712 = Aucun programme n’a été choisi
    .body = Le certificat n’a été installé nulle part. Rien n’a été modifié.
    .next = Choisissez au moins un programme, puis continuez.
error-ST-713 = Les certificats de ce programme sont verrouillés
    .body = L’ordinateur les garde verrouillés pour le moment. Votre certificat n’a pas changé.
    .next = Déverrouillez votre trousseau, ou fermez votre session sur l’ordinateur et rouvrez-la. Continuez ensuite ici.
# $path: the list of what was installed
error-ST-714 = L’assistant n’a pas pu noter ce qu’il a installé
    .body = Votre certificat est installé, et fonctionne là où cet écran l’indique. Mais l’assistant n’a pas pu l’ajouter à sa liste de ce qu’il a installé. { not-written } Il ne pourra donc pas supprimer le certificat pour vous plus tard.
    .next = Vous pouvez continuer. { not-written.next } Pour supprimer plus tard le certificat, faites-le dans le programme où il se trouve ; le helpdesk sait comment.
# $path: the folder or the file
error-ST-715 = Vous n’avez pas accès aux certificats de ce programme
    .body = Votre compte d’utilisateur n’a pas accès à tous les endroits où ce programme les garde. Rien n’y a été modifié. Votre certificat est en sécurité dans son fichier.
    .next = Demandez au helpdesk de vous rendre le droit de lire { $path } et d’y écrire. Réessayez ensuite. D’ici là, vous pouvez vous passer de ce programme.
# $path: the folder or the file
error-ST-716 = Les certificats de ce programme sont en lecture seule
    .body = Ils se trouvent à un endroit où rien ne peut être écrit pour le moment. Rien n’y a été modifié. Votre certificat est en sécurité dans son fichier.
    .next = Demandez au helpdesk pourquoi rien ne peut être écrit dans { $path }. Réessayez ensuite. D’ici là, vous pouvez vous passer de ce programme.
# $path: the folder
error-ST-717 = Il n’y a plus de place sur le disque
    .body = Le disque est plein, ou vous avez épuisé l’espace que vous pouvez utiliser. Votre certificat est en sécurité dans son fichier.
    .next = Supprimez ce dont vous n’avez plus besoin, ou videz la corbeille, sur le lecteur de { $path }. Réessayez ensuite.
# $other: the name of the certificate that is there
error-ST-718 = { $program } contient un autre certificat qui porte le même numéro
    .body = Il s’y appelle « { $other } ». Les deux viennent du même émetteur et ont le même numéro de série, ce qui ne devrait jamais arriver, et ce programme ne peut en garder qu’un. Rien n’a été modifié. Votre certificat est en sécurité dans son fichier.
    .next = Avez-vous encore besoin de l’autre ? Alors laissez-le et utilisez votre certificat dans d’autres programmes. Sinon, faites-en une copie de sauvegarde dans les réglages du programme, supprimez-le à cet endroit, puis réessayez. Prévenez dans tous les cas le helpdesk : l’émetteur doit le savoir.
error-ST-719 = { $program } est occupé pour le moment
    .body = Un autre programme y travaille en ce moment : l’assistant n’a donc rien pu faire. Rien n’a été modifié. Votre certificat est en sécurité dans son fichier.
    .next = Attendez un instant, puis réessayez. Si cela n’aide pas, fermez d’abord le programme.
error-ST-720 = Vous avez répondu non à une question de votre ordinateur
    .body = Il a demandé si le certificat pouvait être enregistré ou sa clé utilisée, et la réponse a été non. Votre certificat est en sécurité dans son fichier.
    .next = Réessayez, et acceptez quand votre ordinateur le demande. S’il n’a rien demandé, contactez le helpdesk.
error-ST-721 = L’assistant n’a pas reçu de réponse de { $program }
    .body = La partie de l’assistant qui travaille avec ce programme s’est arrêtée ou a mis trop de temps. Elle reprendra là où elle en était. Votre certificat est en sécurité dans son fichier.
    .next = Réessayez. Si cela ne fonctionne toujours pas, redémarrez l’ordinateur ou contactez le helpdesk.
error-ST-722 = { $program } ne peut pas utiliser une clé de ce type
    .body = La clé de votre certificat n’y a pas été acceptée, ou ne signe pas. Fermer le programme ou réessayer n’y changera rien. Votre certificat est en sécurité dans son fichier.
    .next = Utilisez votre certificat dans un autre programme. Ou contactez le helpdesk et donnez-lui le code d’erreur : un nouveau certificat peut avoir une clé que tous les programmes savent utiliser.
error-ST-723 = Cette clé ne peut pas quitter le programme
    .body = Elle y a été enregistrée de telle sorte qu’elle ne peut pas être exportée. Cela ne peut plus être changé. Le certificat continue à fonctionner ici.
    .next = Cherchez le fichier de certificat à partir duquel il a été installé : on peut en faire une copie de sauvegarde. S’il est perdu, demandez une réémission.
error-ST-724 = Exportez cette clé avec Trousseaux d’accès
    .body = L’assistant ne peut pas encore sortir de clés du trousseau ; macOS le peut. Rien n’a été modifié, et le certificat continue à fonctionner.
    .next = Dans Trousseaux d’accès, choisissez « Mes certificats », votre certificat, « Fichier », « Exporter les éléments… », et enregistrez-le en .p12 avec un mot de passe.

## The network

error-NW-801 = Le service de retrait est injoignable
    .body = Il n’a pas répondu, ou n’a pas pu être joint.
    .next = Vérifiez votre connexion à internet, puis réessayez. « { action-connection } » montre où cela bloque.
error-NW-802 = La connexion au service de retrait n’est pas sécurisée
    .body = Cet ordinateur ne fait pas confiance à son interlocuteur : l’assistant ne lui a donc rien transmis.
    .next = « { action-connection } » montre qui se trouve entre vous et le service. Essayez sur un autre réseau ; au bureau, demandez à la personne qui gère vos ordinateurs.
error-NW-803 = Le service de retrait est en panne pour le moment
    .body = Vous n’y êtes pour rien.
    .next = Réessayez dans quelques minutes. Si le problème persiste, contactez le helpdesk.
error-NW-804 = L’assistant ne comprend pas la réponse de ce service
    .body = Ce n’est pas la réponse d’un service de retrait que l’assistant connaît : il n’est donc pas allé plus loin.
    .next = Contactez le helpdesk et donnez-lui le code d’erreur.
error-NW-805 = Le service de retrait met trop de temps à répondre
    .body = L’assistant a attendu longtemps, puis a abandonné.
    .next = Vérifiez votre connexion à internet, puis réessayez. « { action-connection } » montre où cela bloque.
error-NW-806 = Le proxy de votre réseau demande un nom d’utilisateur et un mot de passe
    .body = Un proxy se trouve entre cet ordinateur et internet. Il n’a pas laissé passer l’assistant.
    .next = Entrez-les sous « { action-connection } ». Au bureau, la personne qui gère vos ordinateurs les connaît.
# $host: where the service points to
error-NW-807 = Le service de retrait veut envoyer l’assistant ailleurs
    .body = Il renvoie à « { $host } ». Un service de retrait ne fait pas cela : l’assistant n’y est donc pas allé.
    .next = Essayez sur un autre réseau. Si cela se reproduit, contactez le helpdesk.
error-NW-808 = Le service de retrait est surchargé
    .body = Trop de personnes l’utilisent en ce moment.
    .next = Réessayez dans quelques minutes.
# $seconds: how long to wait
error-NW-809 = Le service de retrait est surchargé
    .body = { $seconds ->
        [one] Il vous demande d’attendre { $seconds } seconde.
       *[other] Il vous demande d’attendre { $seconds } secondes.
    }
    .next = Réessayez ensuite.
# $setting: the variable of the environment, or desktop
error-NW-810 = Le réglage du proxy ne peut pas être lu
    .body = { $setting ->
        [desktop] Ce que les réglages de cet ordinateur indiquent comme proxy n’est pas une adresse de proxy.
       *[other] Ce que la variable { $setting } de cet ordinateur indique comme proxy n’est pas une adresse de proxy.
    } Ce réglage n’est pas affiché ici, car il peut contenir un mot de passe. L’assistant n’a rien envoyé.
    .next = Demandez à la personne qui gère vos ordinateurs de corriger ce réglage. Ou entrez le proxy vous-même sous « { action-connection } ».
error-NW-811 = Cet ordinateur ne connaît aucune autorité de certification
    .body = Sans autorité, aucun service ne peut lui prouver son identité : l’assistant n’a donc rien transmis au service de retrait.
    .next = Faites installer la liste des autorités de certification par la personne qui gère cet ordinateur (sous Linux, le paquet ca-certificates), puis réessayez. Un fichier de certificat que vous avez déjà peut être installé sans elle.

## The wizard itself

error-JO-901 = L’assistant ne sait plus où vous en étiez
    .body = { $reason ->
        [denied] Votre compte d’utilisateur n’a pas accès à { $path }, le fichier où il le note.
        [damaged] Le fichier où il le note, { $path }, est endommagé.
        [in-the-way] Autre chose se trouve à la place du fichier où il le note, { $path } : un dossier, par exemple.
       *[other] Le fichier où il le note, { $path }, ne peut pas être lu.
    } L’assistant recommence donc au début.
    .next = Collez à nouveau le lien reçu par e-mail.
error-JO-902 = Les réglages de cet ordinateur ne peuvent pas être lus
    .body = L’assistant continue avec sa propre liste de services de retrait. Si votre organisation en a choisi d’autres, il ne les connaît pas.
    .next = Vous pouvez continuer. Prévenez la personne qui gère vos ordinateurs, ou le helpdesk.
# $path: the file in which it is noted
error-JO-903 = L’assistant n’a pas pu noter où vous en êtes
    .body = { not-written } Sans cette note, l’assistant n’avertit pas le service que vous avez le fichier de certificat.
    .next = { not-written.next } Réessayez ensuite, ou choisissez « { download-saved.skip } ».
error-JO-904 = L’assistant s’occupe déjà d’un autre certificat
    .body = Il s’occupe d’un seul certificat à la fois : il n’a donc ouvert ni fichier ni lien. Rien n’a été modifié.
    .next = Terminez ce que vous avez commencé, ou choisissez « { action-back } » jusqu’au premier écran. Ouvrez ensuite le fichier ou le lien à nouveau.
# $path: where the list is now
error-JO-905 = L’assistant ne sait plus tout ce qu’il a installé
    .body = { $reason ->
        [damaged] La liste où il le note est endommagée : il en a donc commencé une nouvelle.
        [denied] Votre compte d’utilisateur n’a pas accès à la liste où il le note.
        [in-the-way] Autre chose se trouve à la place de la liste où il le note : un dossier, par exemple.
       *[other] La liste où il le note ne peut pas être lue.
    } Vos certificats fonctionnent comme avant. Mais l’assistant ne peut pas supprimer ceux qui ne sont plus sur sa liste, et ne les teste pas de lui-même. Ce message reste affiché tant que cette liste se trouve ici : { $path }.
    .next = { $reason ->
        [damaged] Vous n’avez rien à faire.
        [in-the-way] { not-written.next }
       *[other] Demandez au helpdesk le droit de lire et d’écrire ce fichier.
    } Pour supprimer un de ces certificats, faites-le dans le programme où il se trouve ; le helpdesk sait comment.
# $path: the file in which it is noted
error-JO-906 = L’assistant n’a pas pu tout noter
    .body = { not-written } L’assistant continue, et n’oublie rien tant qu’il reste ouvert. Ensuite, il vous reposera peut-être une question, ou ne saura plus ce que vous avez choisi.
    .next = Vous pouvez continuer. { not-written.next }
# $path: where the note is now
error-JO-907 = L’assistant n’a pas pu reprendre là où vous en étiez
    .body = Il a noté où vous en étiez, mais une erreur interne l’a empêché de l’afficher. Il recommence donc au début. La note est conservée dans { $path }, et un fichier de certificat déjà enregistré est toujours là.
    .next = Collez à nouveau le lien reçu par e-mail. Si ce message revient, communiquez ce code au helpdesk.
error-JO-908 = L’assistant a rencontré une erreur interne
    .body = Il a repris d’après ce qu’il avait noté : vous vous trouvez donc peut-être quelques étapes en arrière. Ce qui était tapé dans un champ de mot de passe a été effacé.
    .next = Vous pouvez continuer à partir d’ici. Si ce message revient, communiquez ce code et le code d’aide au helpdesk.
# $path: the file; $reason: damaged, or as above
error-JO-909 = L’un de vos réglages ne peut pas être lu
    .body = { $reason ->
        [damaged] Le fichier { $path } est endommagé.
        [denied] Votre compte d’utilisateur n’a pas accès à { $path }.
        [in-the-way] Autre chose se trouve à la place du fichier { $path } : un dossier, par exemple.
       *[other] L’assistant ne peut pas ouvrir { $path }.
    } L’assistant ne sait donc pas comment vous accédez à internet, ni quelle langue vous avez choisie. Votre commande et vos certificats n’ont pas changé.
    .next = Réglez-le à nouveau : la langue sur le côté, la connexion sous « { action-connection } ». Si ce message revient, { $reason ->
        [in-the-way] renommez ce qui est à cette place, ou déplacez-le.
       *[other] demandez au helpdesk l’accès à ce fichier, ou faites-le supprimer.
    }

## The connection

error-CN-101 = Ce n’est pas l’adresse d’un proxy
    .body = Une adresse se compose d’un nom, d’un deux-points et d’un numéro, par exemple proxy.example.org:8080, avec ou sans le type de proxy devant, par exemple socks5h://. Le nom d’utilisateur et le mot de passe ont leurs propres champs. Rien n’a été modifié.
    .next = Corrigez l’adresse. La personne qui gère votre réseau la connaît.

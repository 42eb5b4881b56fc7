### What the helpdesk needs to know about every screen and every error. The pages beside this folder are made of it.
### means: what the caller is doing, or what has happened. ask: what to put to the caller. do: what to do.
### The words of the window, such as the names of buttons, are taken from ui/locales, so that they are always the same.

## The page

page = Les codes de PersonalSign Wizard
    .lead = Pour le service d’assistance : ce que voit la personne qui appelle, ce que cela veut dire, ce qu’il faut demander et ce qu’il faut faire.
    .code = Chaque écran montre un code d’étape, par exemple P2, et chaque erreur un code d’erreur, par exemple PU-201. Demandez d’abord le code d’erreur ; s’il n’y en a pas, le code d’étape.
    .help-code = Le code d’assistance en dit plus : faites-le lire à voix haute et entrez-le dans votre propre assistant sous « { caller } ». Vous voyez alors le même écran dans le même état, dans votre langue.
    .never = Ne demandez jamais un mot de passe ni le lien. Seule la personne elle-même en a besoin.
column-code = Code
column-sees = Ce que voit la personne
column-means = Ce que cela veut dire
column-ask = Ce qu’il faut demander
column-do = Ce qu’il faut faire

group-ways = Les voies, par pays
group-screens = Les écrans
group-LK = LK : le lien
group-OR = OR : la commande
group-HC = HC : le code d’assistance
group-PU = PU : le mot de passe de retrait
group-CP = CP : le mot de passe du certificat
group-AG = AG : le contrat
group-DL = DL : le téléchargement
group-FI = FI : le fichier de certificat
group-ST = ST : les programmes
group-NW = NW : le réseau
group-JO = JO : l’assistant lui-même
group-CN = CN : les réglages de la connexion

## The ways that many answers share, by where the caller lives and ordered

column-way = Voie
column-belgium = Belgique
column-netherlands = Pays-Bas
column-elsewhere = Ailleurs

way-new-order = Nouvelle commande
    .about = Les données d’une commande ne peuvent pas être modifiées. Le numéro de la nouvelle commande, envoyé au support, accélère les choses.
    .belgium = Passer une nouvelle commande là où la première a été achetée, à la Chambre de commerce.
    .netherlands = Passer une nouvelle commande là où la première a été achetée, chez Marktconcurrent (info@marktconcurrent.nl, 0031 6 2464 9267).
    .elsewhere = Annuler et commander à nouveau dans le compte, avec l’identifiant de la personne qui a commandé. Si le compte ne le propose toujours pas, le support aide.
way-forgotten-pickup-password = Mot de passe de retrait oublié
    .about = Personne ne peut le retrouver.
    .belgium = Commande passée via une Chambre de commerce : passer une nouvelle commande, sans annuler celle-ci. Écrire ensuite à vetting-emea@globalsign.com avec exactement l’objet « Reissue Due to Forgotten PersonalSign 3 Pro Pickup password » et les numéros des deux commandes.
    .netherlands = Commande passée via Marktconcurrent : passer une nouvelle commande, sans annuler celle-ci. Écrire ensuite à vetting-emea@globalsign.com avec exactement l’objet « Reissue Due to Forgotten PersonalSign 3 Pro Pickup password » et les numéros des deux commandes.
    .elsewhere = Annuler et commander à nouveau dans le compte.
way-reissue = Réémission
    .about = Une nouvelle paire de clés ; à retirer dans les 7 jours. Les sites qui connaissent l’ancien certificat doivent recevoir le nouveau certificat public. L’ancien est à garder pour les e-mails chiffrés plus anciens.
    .belgium = Il n’y a pas de compte : le support demande la réémission.
    .netherlands = Il n’y a pas de compte : le support demande la réémission.
    .elsewhere = Dans le compte. Son mot de passe peut y être réinitialisé.
way-renewal = Renouvellement
    .about = Les certificats sont valables 39 mois au plus.
    .belgium = Il n’y en a pas : passer une nouvelle commande.
    .netherlands = Il n’y en a pas : passer une nouvelle commande.
    .elsewhere = Dans le compte, de 90 jours avant à 7 jours après le dernier jour.
way-cancelling = Annulation
    .about = Dans les 7 jours qui suivent l’émission.
    .belgium = Là où il a été acheté.
    .netherlands = Là où il a été acheté.
    .elsewhere = Dans le compte, avec l’identifiant de la personne qui a commandé.

-new-order = → [{ way-new-order }](#new-order).
-forgotten-pickup-password = → [{ way-forgotten-pickup-password }](#forgotten-pickup-password).
-reissue = → [{ way-reissue }](#reissue).
-renewal = → [{ way-renewal }](#renewal).
-pass-on = Demandez le rapport pour le service d’assistance et transmettez-le aux spécialistes.

## The screens

helpdesk-P0 =
    .means = La personne va coller le lien de l’e-mail « Certificate Download Ready ». Rien n’a encore été envoyé ni utilisé.
    .ask = Avez-vous cet e-mail devant vous ? Est-ce l’ordinateur sur lequel vous utiliserez le certificat ?
    .do = Faites copier et coller le lien entier. Si la personne a déjà le fichier de certificat : « { action-choose-file } » ; pour regarder un certificat installé : « { action-check } ». Pas d’e-mail : chercher dans les courriers indésirables. L’adresse donnée à la commande ne peut pas être changée ; si elle est fausse, il faut une nouvelle commande. { -new-order }
helpdesk-P1 =
    .means = Le service connaît le lien et montre la commande. La regarder n’utilise rien. Une commande devient caduque 30 jours après sa mise à disposition, une réémission après 7 jours.
    .ask = Votre nom et votre organisation sont-ils corrects ? Jusqu’à quel jour peut-on retirer le certificat ? Est-ce l’ordinateur sur lequel vous l’utiliserez ?
    .do = Si tout est correct, continuer. Si quelque chose est faux, ne pas continuer : les données d’une commande ne peuvent pas être modifiées. { -new-order }
helpdesk-P2 =
    .means = La personne doit entrer le mot de passe choisi lors de la commande. Après cinq mots de passe faux, la commande est bloquée.
    .ask = Vous souvenez-vous du mot de passe que vous avez choisi en commandant ? Combien d’essais l’écran indique-t-il ?
    .do = Il a au moins 8 lettres et chiffres ; les majuscules et les minuscules comptent. « { password-show } » le rend visible. Personne ne peut le retrouver, nous non plus. Oublié : { -forgotten-pickup-password }
helpdesk-P3 =
    .means = La personne choisit un nouveau mot de passe, qui protège le fichier de certificat : au moins 12 caractères, uniquement A–Z, a–z et 0–9. Ce n’est pas le mot de passe de retrait. Si le fichier est déjà sur l’ordinateur, l’écran demande le mot de passe qui a été choisi pour lui.
    .ask = Devez-vous choisir un mot de passe, ou en entrer un que vous avez déjà ? Quelles règles n’ont pas encore de coche ?
    .do = Faites-le noter et garder en lieu sûr : personne ne peut le retrouver. Oublié avant l’installation : si l’écran dit que le fichier peut être téléchargé à nouveau, le faire ; sinon, la commande doit être annulée et passée à nouveau. { -new-order } Oublié après l’installation : { -reissue }
helpdesk-P4 =
    .means = La personne lit le contrat d’abonné. Il faut l’accepter avant de télécharger.
    .ask = La case sous le texte est-elle cochée ?
    .do = Faites lire le texte et cocher la case, puis continuer. Sans accord, il n’y a pas de certificat.
helpdesk-P5 =
    .means = L’assistant télécharge le fichier de certificat, le vérifie et en place une copie dans un dossier de la personne. C’est seulement ensuite qu’il avertit le service, et cela seul utilise le lien.
    .ask = L’écran dit-il que le fichier est enregistré ? Dans quel dossier est votre copie ?
    .do = Faites attendre l’écran suivant. Si la fenêtre a été fermée, rouvrir l’assistant : il reprend là où il était.
helpdesk-P6 =
    .means = Le fichier de certificat est en sécurité sur l’ordinateur. L’assistant va placer le certificat dans les programmes et faire signer à chacun un court message d’essai.
    .ask = Qu’est-il indiqué à côté de chaque programme ? Avez-vous un mot de passe principal dans Firefox ou Thunderbird ?
    .do = Laissez les options recommandées. Si un programme ne fonctionne pas, le fermer et réessayer, ou terminer avec ceux qui fonctionnent ; le reste peut suivre sous « { action-check } ».
helpdesk-P7 =
    .means = Le certificat est installé, et chaque programme cité vient de signer un message d’essai avec lui.
    .ask = Avec quel programme ou quel site web voulez-vous l’utiliser ? Savez-vous où est votre copie du fichier, et quel est son mot de passe ?
    .do = Si un site web ne voit pas de certificat, fermer complètement le navigateur et le rouvrir. Après une réémission ou un renouvellement, les sites qui connaissent l’ancien certificat doivent recevoir le nouveau certificat public ; l’ancien doit rester pour les e-mails chiffrés plus anciens. Le SPF Finances (Finprof, Intervat, Finelts) n’accepte plus ces certificats depuis le 31 janvier 2024.
helpdesk-F1 =
    .means = La personne a ouvert un fichier de certificat, et l’assistant en demande le mot de passe.
    .ask = D’où vient le fichier : a-t-il été téléchargé, ou exporté d’un programme ?
    .do = C’est le mot de passe choisi à ce moment-là, pas le mot de passe de retrait. On peut essayer aussi souvent qu’on veut. Oublié : si le certificat fonctionne encore dans un programme, l’exporter de là avec un nouveau mot de passe. Sinon : { -reissue }
helpdesk-F2 =
    .means = L’assistant montre ce que contient le fichier, et ce qu’il faut en savoir. Rien n’a été modifié.
    .ask = Est-ce votre nom ? Qu’y a-t-il sous « { inspect.doubts } » ?
    .do = Si c’est le bon certificat, continuer. Un certificat expiré ne sert plus qu’à lire d’anciens e-mails chiffrés. S’il manque le certificat de l’émetteur, il fonctionne, mais certains programmes peuvent avertir.
helpdesk-K1 =
    .means = L’assistant a regardé dans chaque programme et montre où le certificat fonctionne. Rien n’a été modifié.
    .ask = Qu’est-il indiqué à côté de chaque programme ? Jusqu’à quand le certificat est-il valable ?
    .do = S’il manque ou ne signe pas : « { holding-repair } », avec le fichier de certificat. Verrouillé : entrer le mot de passe principal de ce programme. Bientôt expiré : { -renewal }
helpdesk-K2 =
    .means = L’assistant demande s’il faut supprimer le certificat des programmes cités. Le fichier de certificat reste où il est.
    .ask = Voulez-vous vraiment le supprimer ? Y a-t-il des e-mails chiffrés dont vous avez encore besoin ?
    .do = En cas de doute, choisir « { remove.back } ». Un certificat supprimé peut être réinstallé à partir de son fichier.
helpdesk-C1 =
    .means = La personne règle la façon dont l’assistant accède à internet, ou fait vérifier la connexion. Rien ne change dans la commande.
    .ask = Êtes-vous dans un bureau ? Quelle est la première ligne de la vérification qui n’est pas bonne ?
    .do = Faites choisir « { connection-check.action } » et lire les résultats. Proxy : la personne qui gère les ordinateurs en connaît l’adresse, le nom et le mot de passe. Pas sécurisée : ne pas continuer, essayer un autre réseau. Horloge : régler la date et l’heure.

## The link

helpdesk-LK-101 =
    .means = Ce qui a été collé n’est pas une adresse web. Rien n’a été envoyé.
    .ask = Comment avez-vous copié le lien ? Par quoi commence-t-il ?
    .do = Dans l’e-mail, faire un clic droit sur le lien, choisir « Copier le lien » et coller. Il commence par https://.
helpdesk-LK-102 =
    .means = Le lien mène à un endroit qui n’est pas un des services de retrait : un mauvais lien, ou un faux e-mail. Rien n’a été envoyé.
    .ask = Quelle adresse l’écran montre-t-il ? Qui a envoyé l’e-mail ?
    .do = Faites copier le lien dans l’e-mail « Certificate Download Ready » lui-même. Si c’est déjà celui-là, ne pas s’en servir ; faites garder l’e-mail et prévenez les spécialistes. Une organisation qui a son propre service de retrait doit l’autoriser dans les réglages de l’ordinateur.
helpdesk-LK-103 =
    .means = Le lien commence par http:// et n’est donc pas sécurisé. Rien n’a été envoyé.
    .ask = Où avez-vous copié le lien ?
    .do = Faites copier encore une fois le lien de l’e-mail « Certificate Download Ready ». Ne pas simplement en changer le début.
helpdesk-LK-104 =
    .means = Le lien mène au bon endroit, mais il en manque une partie, ou il ouvre une page destinée au navigateur. Rien n’a été envoyé.
    .ask = Le lien s’étend-il sur deux lignes dans l’e-mail ?
    .do = Faites copier le lien entier. Si cela n’aide pas, l’ouvrir dans le navigateur, y télécharger le fichier de certificat, puis choisir « { action-choose-file } » dans l’assistant.
helpdesk-LK-105 =
    .means = Quelque chose devant ou derrière l’adresse cache l’endroit où mène le lien. Les vrais liens ne font pas cela. Rien n’a été envoyé.
    .ask = D’où vient le lien ? Qui a envoyé l’e-mail ?
    .do = Ne pas se servir de ce lien. Faites copier celui du véritable e-mail. S’il se trouve dans cet e-mail, faites-le garder et prévenez les spécialistes.
helpdesk-LK-106 =
    .means = Le lien imite l’adresse d’un service de retrait et mène ailleurs. L’e-mail est très probablement un faux. Rien n’a été envoyé.
    .ask = Qui a envoyé l’e-mail, et quand ? Avez-vous ouvert ce lien dans un navigateur et entré quelque chose sur la page ?
    .do = Ne pas se servir de ce lien. Faites garder l’e-mail et prévenez les spécialistes. Si un mot de passe y a été entré, dites-le-leur.
helpdesk-LK-107 =
    .means = Un filtre d’e-mails a mis son propre lien à la place du vrai, et celui-ci ne peut pas y être lu. Rien n’a été envoyé.
    .ask = Est-ce une adresse e-mail de votre organisation ? Pouvez-vous lire l’e-mail sur votre téléphone ou dans un navigateur ?
    .do = Faites ouvrir l’e-mail dans un autre programme ou sur le téléphone, et y copier le lien. Si cela n’aide pas, la personne qui gère les e-mails de l’organisation peut donner le vrai lien.
helpdesk-LK-108 =
    .means = Il y a une réponse, mais pas celle d’un service de retrait : le lien est destiné au navigateur. Rien n’a été retiré.
    .ask = Avez-vous l’e-mail devant vous ?
    .do = Ouvrir le lien dans le navigateur, y télécharger le fichier de certificat, puis choisir « { action-choose-file } » dans l’assistant.
helpdesk-LK-109 =
    .means = La personne s’exerce et a collé le vrai lien. Il n’a pas été ouvert, et rien n’a été envoyé.
    .ask = Voulez-vous vous exercer, ou retirer votre certificat ?
    .do = Retirer : faites choisir « { end-practice } » et coller à nouveau le lien. S’exercer : le lien de la commande d’exercice est déjà rempli.

## The order

helpdesk-OR-151 =
    .means = Le service ne connaît pas le lien : il est incomplet, ou un plus récent l’a remplacé.
    .ask = Avez-vous reçu plus d’un e-mail de ce genre ? De quel jour est le plus récent ?
    .do = Faites copier le lien de l’e-mail le plus récent. Si c’est déjà celui-là, cherchez la commande par son numéro.
helpdesk-OR-152 =
    .means = La commande n’a pas été retirée à temps (30 jours, 7 pour une réémission) et a été annulée.
    .ask = Où habitez-vous, et où avez-vous commandé ?
    .do = Il faut une nouvelle commande. { -new-order }
helpdesk-OR-153 =
    .means = Le certificat a déjà été retiré, et le lien ne fonctionne qu’une fois.
    .ask = Était-ce sur cet ordinateur ? L’assistant demande-t-il le mot de passe du certificat ? Trouvez-vous un fichier dont le nom se termine par .pfx ou .p12 ?
    .do = Si l’assistant demande le mot de passe, il a le fichier : continuer là. Sinon, chercher le fichier sur l’ordinateur où il a été enregistré et l’ouvrir avec « { action-choose-file } ». S’il n’existe plus : { -reissue }
helpdesk-OR-154 =
    .means = La commande a été annulée. Il n’y a plus de certificat pour elle.
    .ask = L’avez-vous annulée vous-même ? Avez-vous un e-mail plus récent avec un lien ?
    .do = S’il y a une commande plus récente, prendre son lien. Sinon, il faut une nouvelle commande. { -new-order }
helpdesk-OR-155 =
    .means = Un mauvais mot de passe de retrait a été entré cinq fois, et la commande est définitivement bloquée.
    .ask = Où habitez-vous, et où avez-vous commandé ?
    .do = Personne ne peut la débloquer. { -forgotten-pickup-password }
helpdesk-OR-156 =
    .means = La commande a été passée avec l’option de clé « Browser / IE compatibility mode » : la clé est créée sur l’ordinateur de la personne. L’assistant ne sait pas encore le faire.
    .ask = Êtes-vous devant l’ordinateur Windows sur lequel vous utiliserez le certificat ?
    .do = Faites ouvrir le lien sur cet ordinateur dans Microsoft Edge, en mode de compatibilité IE, et y rendre la clé exportable. Sinon : { -new-order }

## The help code

helpdesk-HC-171 =
    .means = Ce qui a été tapé sous « { caller } » n’est pas un code d’assistance : un caractère a été mal entendu ou mal tapé.
    .ask = Pouvez-vous relire le code d’assistance, un caractère à la fois ?
    .do = Il a huit caractères. Aucun n’est I, L, O ou U. Si cela n’aboutit pas, demandez le code d’étape et le code d’erreur, et cherchez-les ici.
helpdesk-HC-172 =
    .means = Le code d’assistance est correct, mais désigne un écran ou une erreur que cet assistant n’a pas : celui de la personne est plus récent ou plus ancien que le vôtre.
    .ask = Quel code d’étape et quel code d’erreur voyez-vous ?
    .do = Cherchez-les ici. Installez l’assistant le plus récent sur votre propre ordinateur.

## The pickup password

helpdesk-PU-201 =
    .means = Le service a refusé le mot de passe de retrait. L’écran dit combien d’essais il reste ; après cinq mots de passe faux, la commande est bloquée.
    .ask = Combien d’essais reste-t-il ? Êtes-vous certain que c’est le mot de passe de la commande, et pas celui d’un compte ?
    .do = Faites choisir « { password-show } » et relire ce qui est tapé, majuscules et minuscules comprises, mais sans le lire à voix haute. S’il reste un seul essai et un doute, s’arrêter. Oublié : { -forgotten-pickup-password }
helpdesk-PU-202 =
    .means = Ce qui a été entré est trop court ou contient autre chose que des lettres et des chiffres : ce ne peut pas être le mot de passe de retrait. Rien n’a été envoyé, et cela ne compte pas comme un essai.
    .ask = Y a-t-il une espace devant ou derrière ? A-t-il été copié quelque part ?
    .do = Faites choisir « { password-show } » et corriger.
helpdesk-PU-203 =
    .means = Trop de temps a passé, et le service demande à nouveau le mot de passe de retrait. Le mot de passe du certificat est aussi à choisir à nouveau.
    .ask = Avez-vous les deux mots de passe à portée de main ?
    .do = Faites entrer à nouveau le mot de passe de retrait, puis choisir un mot de passe pour le certificat. Rien n’est perdu.
helpdesk-PU-204 =
    .means = Aucun mot de passe de retrait n’a été entré. Rien n’a été envoyé, et cela ne compte pas comme un essai.
    .ask = Connaissez-vous le mot de passe que vous avez choisi en commandant ?
    .do = Faites-le entrer. Oublié : { -forgotten-pickup-password }
helpdesk-PU-205 =
    .means = C’est encore le mot de passe que le service vient de refuser. Il n’a pas été envoyé une seconde fois et ne compte pas comme un essai.
    .ask = Que voyez-vous en choisissant « { password-show } » : y a-t-il une faute de frappe ?
    .do = Faites corriger. Si la personne n’en connaît pas d’autre : { -forgotten-pickup-password }

## The certificate password

helpdesk-CP-301 =
    .means = Le mot de passe choisi pour le certificat ne respecte pas encore toutes les règles. Rien n’a été envoyé.
    .ask = Quelles règles n’ont pas de coche ?
    .do = Au moins 12 caractères, uniquement A–Z, a–z et 0–9, sans accents ni espaces, pas le mot de passe de retrait, difficile à deviner et tapé deux fois à l’identique. Le plus simple : quelques mots à la suite et un nombre.
helpdesk-CP-302 =
    .means = Aucun mot de passe du certificat n’a été entré. Rien n’a été envoyé ni modifié.
    .ask = Devez-vous choisir un mot de passe, ou en entrer un que vous avez déjà ?
    .do = Faites-le entrer ; si c’est un nouveau, faites-le d’abord noter.
helpdesk-CP-303 =
    .means = Le service n’a pas accepté le mot de passe du certificat. Aucun fichier de certificat n’a été créé avec lui.
    .ask = Chaque règle à l’écran a-t-elle sa coche ?
    .do = Faites-en choisir et noter un autre. Si cela se reproduit : { -pass-on }
helpdesk-CP-304 =
    .means = Le fichier de certificat ne s’ouvre pas avec ce mot de passe. Il a seulement été lu, et le nombre d’essais n’est pas limité.
    .ask = Entrez-vous bien le mot de passe du certificat, et pas le mot de passe de retrait ? L’avez-vous choisi pour ce fichier-là ?
    .do = Faites choisir « { password-show } » et relire ce qui est tapé, majuscules et minuscules comprises. Oublié avant l’installation : choisir « { action-back } » si l’écran propose de télécharger à nouveau le fichier ; sinon, la commande doit être annulée et passée à nouveau. { -new-order } Oublié après l’installation : { -reissue }

## The agreement

helpdesk-AG-401 =
    .means = La case sous le contrat n’est pas cochée. Le service n’a rien reçu.
    .ask = Voyez-vous la case sous le texte ?
    .do = Faites lire le texte et cocher la case, puis continuer.
helpdesk-AG-402 =
    .means = Le contrat d’abonné a changé pendant que la personne le lisait : la coche a donc été enlevée.
    .ask = Voyez-vous le nouveau texte ?
    .do = Faites lire le nouveau texte et cocher à nouveau la case.

## The download

helpdesk-DL-501 =
    .means = La connexion s’est interrompue pendant le téléchargement. Ce qui est arrivé n’a pas été gardé.
    .ask = D’autres pages web s’ouvrent-elles ? Êtes-vous sur un réseau sans fil ?
    .do = Faites vérifier la connexion, puis « { action-try-again } ». Si elle s’interrompt encore, essayer un autre réseau.
helpdesk-DL-502 =
    .means = Ce qui est arrivé n’est pas ce que le service a envoyé, et n’a donc pas été gardé.
    .ask = Combien de fois est-ce arrivé ? Êtes-vous dans un bureau ?
    .do = « { action-try-again } », la seconde fois sur un autre réseau. Si cela continue : { -pass-on }
helpdesk-DL-503 =
    .means = L’assistant n’a pas le droit d’écrire le fichier de certificat à l’endroit indiqué à l’écran, ou le disque est plein.
    .ask = Quel dossier l’écran indique-t-il ? Combien de place reste-t-il sur le disque ?
    .do = Faites faire de la place ou rétablir le droit d’écrire, puis « { action-try-again } ». Dans un bureau, la personne qui gère les ordinateurs peut aider.
helpdesk-DL-504 =
    .means = Le fichier de certificat enregistré par l’assistant a disparu, ou son contenu a changé.
    .ask = Le fichier a-t-il été déplacé, renommé ou ouvert avec un autre programme ? Un antivirus le retient-il ?
    .do = Faites remettre le fichier à l’endroit indiqué, puis « { action-try-again } » ; ou ouvrir la copie de la personne avec « { action-choose-file } ». S’il ne reste ni l’un ni l’autre et que le lien a été utilisé : { -reissue }
helpdesk-DL-505 =
    .means = Le fichier sur cet ordinateur est complet et vérifié, mais le service dit en avoir envoyé un autre. On peut l’installer quand même.
    .ask = L’avez-vous aussi téléchargé sur un autre ordinateur ?
    .do = « { action-try-again } », ou passer à l’installation. Si cela se produit deux fois : { -pass-on }
helpdesk-DL-506 =
    .means = Le fichier de certificat est en sécurité et vérifié. Seul le service n’a pas encore pu en être averti.
    .ask = D’autres pages web s’ouvrent-elles ?
    .do = « { action-try-again } », ou passer à l’installation. Le certificat n’en souffre pas.
helpdesk-DL-507 =
    .means = La copie de la personne n’a pas pu être placée dans le dossier indiqué à l’écran.
    .ask = Quel dossier l’écran indique-t-il ? Est-il sur un réseau ou une clé USB ?
    .do = Faites choisir un autre dossier avec « { action-choose-folder } », par exemple Documents, ou faire de la place.
helpdesk-DL-508 =
    .means = Avant le téléchargement, la personne n’a pas coché que le mot de passe du certificat est noté. Rien n’a été téléchargé, et le lien n’est pas utilisé.
    .ask = Avez-vous noté le mot de passe du certificat ?
    .do = Faites-le noter, puis cocher la case. Personne ne pourra le retrouver plus tard.
helpdesk-DL-509 =
    .means = Vérifié avant le téléchargement : l’assistant ne pourrait pas enregistrer le fichier de certificat à l’endroit indiqué à l’écran. Rien n’a été téléchargé, et le lien n’est pas utilisé.
    .ask = Quel dossier l’écran indique-t-il ? Combien de place reste-t-il sur le disque ?
    .do = Faites faire de la place ou rétablir le droit d’écrire, puis « { action-try-again } ». Dans un bureau, la personne qui gère les ordinateurs peut aider.
helpdesk-DL-510 =
    .means = Vérifié avant le téléchargement : la copie de la personne ne pourrait pas être placée dans le dossier indiqué à l’écran. Rien n’a été téléchargé, et le lien n’est pas utilisé.
    .ask = Quel dossier l’écran indique-t-il ? Est-il sur un réseau ou une clé USB ?
    .do = Faites choisir un autre dossier avec « { action-choose-folder } », par exemple Documents, ou faire de la place.
helpdesk-DL-511 =
    .means = Un fichier que la personne a demandé, par exemple le certificat public ou un rappel, n’a pas pu être enregistré. Le certificat lui-même n’est pas concerné.
    .ask = Où vouliez-vous l’enregistrer ?
    .do = Faites choisir un autre dossier, par exemple Documents.

## The certificate file

helpdesk-FI-600 =
    .means = L’ordinateur ne permet pas à l’assistant de lire le fichier choisi. Rien n’a été modifié.
    .ask = Le fichier est-il sur une clé USB ou sur un réseau ? Le voyez-vous encore dans son dossier ?
    .do = Faites-le copier sur cet ordinateur et choisir à nouveau.
helpdesk-FI-601 =
    .means = Le fichier n’est pas un fichier de certificat, ou il est endommagé. Il n’a pas été installé.
    .ask = Par quoi se termine le nom du fichier ? L’avez-vous choisi, ou l’assistant l’a-t-il téléchargé ?
    .do = Choisi : chercher un fichier dont le nom se termine par .pfx ou .p12. Téléchargé : réessayer. Si cela se produit deux fois : { -pass-on }
helpdesk-FI-602 =
    .means = Il manque au fichier de certificat le sceau qui montre s’il a été modifié. Un tel fichier n’est pas installé.
    .ask = L’avez-vous exporté vous-même ? Avec quel programme ?
    .do = Faites-le exporter à nouveau, avec un mot de passe. S’il a été téléchargé : { -pass-on }
helpdesk-FI-603 =
    .means = Il y a plus d’une clé dans le fichier, comme quand on sauvegarde tous les certificats d’un navigateur à la fois. Aucune n’a été installée.
    .ask = Quel programme a créé le fichier ?
    .do = Dans ce programme, faites exporter uniquement le certificat voulu, et ouvrir le nouveau fichier.
helpdesk-FI-604 =
    .means = Le certificat du fichier va avec une autre clé que celle qui l’accompagne. Il ne peut pas fonctionner.
    .ask = D’où vient le fichier ? Avez-vous un autre fichier .pfx ou .p12 ?
    .do = Faites ouvrir l’autre fichier. S’il n’y en a pas : { -reissue } S’il vient d’être téléchargé : { -pass-on }
helpdesk-FI-605 =
    .means = D’après l’horloge de l’ordinateur, le certificat n’est pas encore valable ou ne l’est plus.
    .ask = Quelles date et heure votre ordinateur montre-t-il ? Jusqu’à quand le certificat est-il valable ?
    .do = Si l’horloge est fausse, la faire régler et entrer à nouveau le mot de passe. Expiré : { -renewal }
helpdesk-FI-606 =
    .means = Le certificat ne vient pas de l’émetteur que l’assistant attend. Personne ne peut être sûr de son origine.
    .ask = D’où vient le fichier ? Quelle adresse l’écran de la commande indique-t-il ?
    .do = Ne pas se servir du fichier. { -pass-on }
helpdesk-FI-607 =
    .means = Ce n’est pas un certificat avec lequel une personne peut à la fois signer et se connecter : ce n’est donc pas celui qui a été commandé.
    .ask = Quel certificat avez-vous commandé ?
    .do = { -pass-on }
helpdesk-FI-608 =
    .means = Le nom dans le certificat n’est pas celui de la commande : c’est celui de quelqu’un d’autre, ou il est écrit autrement.
    .ask = Comment votre nom est-il écrit sur votre carte d’identité, et dans la commande ?
    .do = Comparez avec la commande. Si la commande elle-même est fausse, ses données ne peuvent pas être modifiées : { -new-order } S’ils concordent : { -pass-on }
helpdesk-FI-609 =
    .means = Le fichier est correct, mais sa clé est d’un type que l’assistant n’installe pas (ni RSA de 2048 à 8192 bits, ni P-256).
    .ask = D’où vient le fichier ? Est-ce un certificat PersonalSign ?
    .do = Si oui : { -pass-on } S’il vient d’ailleurs, son émetteur peut aider.
helpdesk-FI-610 =
    .means = Le fichier demande bien plus de calculs qu’un vrai fichier. L’assistant s’est arrêté et ne l’a pas installé.
    .ask = L’avez-vous exporté vous-même ? Avec quel programme ?
    .do = Faites-le exporter à nouveau avec les réglages habituels. S’il a été téléchargé : { -pass-on }
helpdesk-FI-611 =
    .means = Le fichier est protégé par une méthode que l’assistant ne connaît pas. Le certificat peut très bien être correct.
    .ask = Quel programme a créé le fichier ?
    .do = Faites-le exporter à nouveau avec les réglages habituels (AES-256 et SHA-256). Si ce n’est pas possible : { -pass-on }
helpdesk-FI-612 =
    .means = Le mot de passe ouvre le fichier, mais la clé qu’il contient a son propre mot de passe. De tels fichiers ne sont pas installés.
    .ask = Quel programme a créé le fichier ?
    .do = Faites-le exporter à nouveau avec un seul mot de passe pour tout.
helpdesk-FI-613 =
    .means = Le fichier contient des certificats, mais pas la clé de la personne. Sans elle, on ne peut ni signer ni se connecter.
    .ask = Avez-vous exporté le fichier ? Avez-vous choisi d’inclure la clé privée ?
    .do = Faites-le exporter à nouveau avec la clé privée, ou chercher le fichier téléchargé au départ. Si la clé ne peut pas être exportée et que ce fichier n’existe plus : { -reissue }
helpdesk-FI-621 =
    .means = Le fichier est vide : le téléchargement ou la copie s’est mal passé.
    .ask = D’où avez-vous le fichier ? Est-il vide là aussi ?
    .do = Faites-le copier encore une fois. S’il est vide à la source aussi et qu’il n’y a pas d’autre copie : { -reissue }
helpdesk-FI-622 =
    .means = Il manque la fin du fichier : il n’a pas été téléchargé ou copié jusqu’au bout.
    .ask = D’où avez-vous le fichier ? La copie a-t-elle été interrompue ?
    .do = Faites-le copier encore une fois, jusqu’au bout. S’il est pareil à la source et qu’il n’y a pas d’autre copie : { -reissue }
helpdesk-FI-623 =
    .means = Le fichier (.cer, .crt ou .pem) contient seulement le certificat public, fait pour être donné à d’autres. La clé n’y est pas.
    .ask = Avez-vous un fichier dont le nom se termine par .pfx ou .p12 ?
    .do = Faites ouvrir celui-là. S’il n’y en a pas mais que le certificat fonctionne dans un programme, l’exporter de là avec la clé privée. Ni l’un ni l’autre : { -reissue }
helpdesk-FI-624 =
    .means = Le fichier (.p7b) contient seulement ce que chacun peut avoir. La clé n’y est pas.
    .ask = Avez-vous un fichier dont le nom se termine par .pfx ou .p12 ?
    .do = Faites ouvrir celui-là. S’il n’y en a pas mais que le certificat fonctionne dans un programme, l’exporter de là avec la clé privée. Ni l’un ni l’autre : { -reissue }
helpdesk-FI-625 =
    .means = Le fichier contient seulement une clé, peut-être sans protection. L’assistant n’installe que des fichiers .pfx et .p12.
    .ask = Qui a créé le fichier ? Avez-vous aussi un fichier .pfx ou .p12 ?
    .do = Le fichier ne doit être envoyé à personne, pas même à nous. Faites ouvrir le fichier .pfx ou .p12, ou le faire créer par la personne qui a créé celui-ci.
helpdesk-FI-626 =
    .means = C’est un fichier de clés que seuls les programmes Java lisent.
    .ask = Qui a créé le fichier ?
    .do = Faites-le enregistrer au format PKCS12 par la personne qui l’a créé, et ouvrir celui-là.
helpdesk-FI-627 =
    .means = Le navigateur a enregistré une page web à la place du fichier de certificat. Le certificat n’y est pas.
    .ask = Que dit la page si vous l’ouvrez dans le navigateur : se connecter, ou déjà téléchargé ?
    .do = Faites télécharger le fichier lui-même depuis la page. Déjà téléchargé : chercher un fichier .pfx ou .p12 dans le dossier Téléchargements. S’il n’existe plus : { -reissue }
helpdesk-FI-628 =
    .means = Le fichier est une archive, par exemple un fichier ZIP, qui contient peut-être le fichier de certificat.
    .ask = Que voyez-vous en ouvrant l’archive ?
    .do = Faites-en sortir le fichier .pfx ou .p12, et ouvrir celui-là.

## The programs

helpdesk-ST-701 =
    .means = Le programme n’a pas permis à l’assistant d’enregistrer le certificat, ou pas entièrement. Le certificat est en sécurité dans son fichier.
    .ask = Quel programme est-ce ? Est-il ouvert en ce moment ?
    .do = Faites fermer le programme, puis « { action-try-again } ». Si cela ne fonctionne toujours pas, terminer avec les autres. { -pass-on }
helpdesk-ST-702 =
    .means = Le programme protège ses certificats par un mot de passe principal, dont l’assistant a besoin. Rien n’a été modifié.
    .ask = Avez-vous choisi un mot de passe principal dans ce programme ?
    .do = Faites-le entrer. Ce n’est ni le mot de passe de retrait, ni celui du certificat. S’il n’est pas connu, laisser ce programme de côté ; sans lui, personne ne peut ouvrir les certificats de ce programme.
helpdesk-ST-703 =
    .means = L’endroit où ce programme garde ses certificats est endommagé. L’assistant l’a laissé tel quel.
    .ask = Quel programme est-ce ? Y avez-vous besoin du certificat ?
    .do = Terminer avec les autres programmes. S’il y est nécessaire : un nouveau profil dans ce programme, puis « { action-check } ». { -pass-on }
helpdesk-ST-704 =
    .means = Le certificat a été enregistré, mais n’a pas été retrouvé ensuite ou n’a pas signé. Il est en sécurité dans son fichier.
    .ask = Quel programme est-ce ? Était-il ouvert ?
    .do = Faites fermer le programme, puis « { action-try-again } ». Si cela ne fonctionne toujours pas : { -pass-on }
helpdesk-ST-705 =
    .means = Il manque un élément du programme ou du système, sans lequel l’assistant ne peut pas y enregistrer de certificats.
    .ask = Quel programme est-ce ? Comment a-t-il été installé ?
    .do = Faites mettre à jour ou réinstaller le programme, puis redémarrer l’assistant. Si cela n’aide pas : { -pass-on }
helpdesk-ST-706 =
    .means = L’assistant ne trouve sur cet ordinateur aucun programme où placer le certificat.
    .ask = Quel navigateur utilisez-vous ? L’avez-vous déjà ouvert sous ce nom d’utilisateur ?
    .do = Faites ouvrir une fois le navigateur, puis « { action-try-again } ».
helpdesk-ST-707 =
    .means = Le certificat ne fonctionne pas dans certains programmes. La raison est indiquée à côté de chacun ; dans les autres, il fonctionne.
    .ask = Quels programmes n’ont pas fonctionné, et quel code d’erreur est indiqué à côté ?
    .do = Cherchez ces codes ici. Ensuite « { action-try-again } », ou « { action-skip } ».
helpdesk-ST-708 =
    .means = L’assistant ne connaît sur ce système aucun endroit où placer le certificat.
    .ask = Quel système est-ce ?
    .do = Utiliser le fichier de certificat sur un autre ordinateur, ou l’importer à la main dans le navigateur. { -pass-on }
helpdesk-ST-709 =
    .means = Le programme a refusé le mot de passe principal. Il a été essayé une fois ; rien n’a été modifié.
    .ask = Connaissez-vous le mot de passe que vous avez choisi dans les réglages de ce programme ?
    .do = Faites-le entrer à nouveau, en respectant majuscules et minuscules. Ce n’est ni le mot de passe de retrait, ni celui du certificat. S’il n’est pas connu, laisser ce programme de côté.
helpdesk-ST-710 =
    .means = Le programme garde ses certificats dans un format qui n’est plus utilisé depuis des années. Rien n’a été modifié.
    .ask = De quand date le programme ? L’utilisez-vous encore ?
    .do = Faites-le mettre à jour, ouvrir une fois et fermer, puis redémarrer l’assistant. S’il n’est plus utilisé, le laisser de côté.
helpdesk-ST-711 =
    .means = Le certificat est encore dans certains programmes. Il a été supprimé des autres.
    .ask = Quels programmes l’ont encore ? Sont-ils ouverts ?
    .do = Faites fermer ces programmes et réessayer de supprimer. Si cela ne fonctionne toujours pas : { -pass-on }
helpdesk-ST-712 =
    .means = La personne n’a choisi aucun programme, ou les a tous laissés de côté. Rien n’a été installé.
    .ask = Dans quels programmes voulez-vous utiliser le certificat ?
    .do = Faites choisir au moins un programme. Recommandé : tous.
helpdesk-ST-713 =
    .means = L’ordinateur garde les certificats de ce programme verrouillés pour le moment. Rien n’a été modifié.
    .ask = L’ordinateur demande-t-il un mot de passe pour le trousseau ?
    .do = Faites déverrouiller le trousseau, ou fermer et rouvrir la session sur l’ordinateur, puis « { action-try-again } ».

## The network

helpdesk-NW-801 =
    .means = Le service de retrait n’a pas répondu, ou aucun chemin n’y mène.
    .ask = D’autres pages web s’ouvrent-elles ? Êtes-vous dans un bureau ?
    .do = Si elles ne s’ouvrent pas, l’ordinateur n’est pas connecté à internet. Si elles s’ouvrent : « { action-connection } », puis « { connection-check.action } », et faites lire les résultats. Si tout le monde est touché : { -pass-on }
helpdesk-NW-802 =
    .means = L’ordinateur ne fait pas confiance à son interlocuteur : quelqu’un se trouve entre les deux, souvent l’organisation elle-même, qui inspecte son trafic. L’assistant n’a rien transmis.
    .ask = Quel émetteur « { action-connection } » indique-t-il ? La date de l’ordinateur est-elle correcte ?
    .do = Ne pas continuer sur ce réseau. En essayer un autre, par exemple celui d’un téléphone. Dans un bureau, la personne qui gère les ordinateurs doit y faire connaître son émetteur.
helpdesk-NW-803 =
    .means = Le service de retrait est en panne. La personne n’y est pour rien.
    .ask = Depuis quand est-ce ainsi ?
    .do = Réessayer dans quelques minutes. Si cela dure : { -pass-on }
helpdesk-NW-804 =
    .means = Le service a donné une réponse que l’assistant ne comprend pas : il n’est donc pas allé plus loin.
    .ask = Est-ce la dernière version de l’assistant ? Êtes-vous dans un hôtel ou un train, où il faut d’abord se connecter ?
    .do = Faites installer la dernière version, ou essayer un autre réseau. Sinon : { -pass-on }
helpdesk-NW-805 =
    .means = Le service a mis trop de temps à répondre, et l’assistant a cessé d’attendre.
    .ask = Internet est-il lent ailleurs aussi ?
    .do = Faites choisir « { action-try-again } », puis « { action-connection } » et « { connection-check.action } ». Si tout le monde est touché : { -pass-on }
helpdesk-NW-806 =
    .means = Un proxy de l’organisation demande un nom et un mot de passe, et n’a rien laissé passer.
    .ask = Êtes-vous dans un bureau ? Connaissez-vous le nom et le mot de passe pour le proxy ?
    .do = Faites entrer les deux sous « { action-connection } ». Dans un bureau, la personne qui gère les ordinateurs les connaît.
helpdesk-NW-807 =
    .means = Le service a renvoyé à un autre endroit. Un service de retrait ne fait pas cela : l’assistant n’y est donc pas allé.
    .ask = Quelle adresse l’écran indique-t-il ? Êtes-vous dans un hôtel ou un train, où il faut d’abord se connecter ?
    .do = Faites se connecter dans le navigateur, ou essayer un autre réseau. Si cela continue : { -pass-on }
helpdesk-NW-808 =
    .means = Le service de retrait est très demandé en ce moment.
    .ask = Combien de fois avez-vous essayé ?
    .do = Réessayer dans quelques minutes. Si cela dure : { -pass-on }
helpdesk-NW-809 =
    .means = Le service de retrait est très demandé et dit combien de temps attendre.
    .ask = Combien de secondes l’écran indique-t-il ?
    .do = Faites attendre ce temps, puis « { action-try-again } ».

## The wizard itself

helpdesk-JO-901 =
    .means = Le fichier où l’assistant note où en était la personne ne peut pas être lu : il recommence donc au début. Un fichier de certificat déjà enregistré est toujours là.
    .ask = Avez-vous l’e-mail avec le lien ? Où en étiez-vous ?
    .do = Faites entrer à nouveau le lien. Si le service dit que le certificat a déjà été retiré (OR-153), chercher le fichier et l’ouvrir avec « { action-choose-file } ».
helpdesk-JO-902 =
    .means = Les réglages de l’organisation sur cet ordinateur ne peuvent pas être lus. L’assistant continue avec sa propre liste de services de retrait.
    .ask = Votre organisation a-t-elle son propre service de retrait ?
    .do = La plupart des personnes peuvent continuer. Faites prévenir la personne qui gère les ordinateurs.
helpdesk-JO-903 =
    .means = L’assistant n’a pas le droit de noter où en est la personne, ou le disque est plein. Sans cette note, il n’avertit pas le service que le fichier est arrivé, pour que rien ne se perde.
    .ask = Quel dossier l’écran indique-t-il ? Combien de place reste-t-il sur le disque ?
    .do = Faites faire de la place ou rétablir le droit d’écrire, puis « { action-try-again } » ; ou passer à l’installation.
helpdesk-JO-904 =
    .means = Un fichier de certificat a été ouvert alors qu’un autre certificat est en cours. Rien n’a été modifié.
    .ask = Voulez-vous terminer la commande que vous avez commencée ?
    .do = Faites-la terminer ou abandonner avec « { action-start-over } », puis ouvrir à nouveau le fichier.
helpdesk-JO-905 =
    .means = La liste de ce que l’assistant a installé sur cet ordinateur est endommagée : il en a commencé une nouvelle. Les certificats fonctionnent comme avant ; seulement, l’assistant ne peut ni supprimer ni essayer ceux dont il ne se souvient plus.
    .ask = Voulez-vous supprimer un certificat de cet ordinateur ?
    .do = Sinon, il n’y a rien à faire. Si oui, on le supprime dans les réglages du programme où il se trouve (Windows et macOS : dans le gestionnaire de certificats du système ou Trousseaux d’accès). Une fois la liste endommagée retirée de l’endroit indiqué, le message disparaît.

## The connection

helpdesk-CN-101 =
    .means = Ce qui a été entré n’est pas l’adresse d’un proxy. Rien n’a été modifié.
    .ask = Qu’avez-vous entré : un nom, un deux-points et un numéro ?
    .do = Elle ressemble à proxy.example.org:8080. Dans un bureau, la personne qui gère les ordinateurs la connaît. Sans proxy, choisir « { proxy-system } ».

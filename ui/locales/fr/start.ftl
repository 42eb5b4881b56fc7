### What a wizard that cannot start says, in a message of the system: there is no window then.

# file: somebody wanted to open a certificate file with it
start-open-already = L’assistant est déjà ouvert
    .next = Passez à sa fenêtre.
    .file = Passez à sa fenêtre et ouvrez-y le fichier.
# $names: the names of the practices, as they are typed
start-arguments = L’assistant a été lancé avec une indication qu’il ne comprend pas
    .next = Ouvrez-le à partir de la liste de vos programmes.
    .practice = Aucun exercice ne porte ce nom. Voici ceux qui existent : { $names }.
# $cause: what the system says, in its own language
start-failed = L’assistant ne peut pas démarrer
    .next = Rien n’a été modifié. Communiquez au helpdesk ce code d’erreur et la cause : { $cause }

## The wizard's own folder
##
## $folder: the folder, in which the wizard keeps its notes and the certificate file
## $place: what is in the way: this folder, one above it, or a file

start-folder-denied = L’assistant n’a pas le droit d’utiliser son propre dossier
    .next =
        Rien n’a été modifié. L’assistant garde ses notes et votre fichier de certificat dans « { $folder } ». Mais « { $place } » appartient à quelqu’un d’autre, ou vous n’y avez pas accès, par exemple parce que l’administrateur a un jour ouvert l’assistant.
        Demandez à l’administrateur de vous y donner accès, puis rouvrez l’assistant.
start-folder-read-only = Le dossier de l’assistant est en lecture seule
    .next =
        Rien n’a été modifié. L’assistant garde ses notes et votre fichier de certificat dans « { $folder } », et rien ne peut être écrit dans « { $place } ».
        Redémarrez l’ordinateur, puis rouvrez l’assistant. Si cela ne suffit pas, demandez à la personne qui gère l’ordinateur.
start-folder-full = Il n’y a plus de place pour les notes de l’assistant
    .next =
        Rien n’a été modifié. Le disque où se trouve « { $place } » est plein, ou vous avez épuisé l’espace que vous pouvez utiliser.
        Libérez de la place, par exemple en vidant la corbeille, puis rouvrez l’assistant.
start-folder-taken = Autre chose se trouve à la place du dossier de l’assistant
    .next =
        Rien n’a été modifié. « { $place } » n’est pas ce dont l’assistant a besoin à cet endroit. Son dossier est « { $folder } ».
        Donnez-lui un autre nom ou déplacez-le, puis rouvrez l’assistant.
# $cause: what the system says, in its own language
start-folder-failed = Le dossier de l’assistant ne peut pas être utilisé
    .next =
        Rien n’a été modifié. À propos de « { $place } », le système indique : { $cause }
        Redémarrez l’ordinateur, puis rouvrez l’assistant. Si cela ne suffit pas, communiquez au helpdesk ce code d’erreur et la cause.
# $home: the folder that the system names
start-no-home = Vous n’avez pas de dossier personnel sur cet ordinateur
    .next = Rien n’a été modifié. L’assistant garde ses notes et votre fichier de certificat dans votre dossier personnel, mais le système n’en indique aucun qui existe. Demandez à la personne qui gère l’ordinateur d’en créer un pour votre compte.
    .named = Rien n’a été modifié. L’assistant garde ses notes et votre fichier de certificat dans votre dossier personnel. D’après le système, c’est « { $home } », et ce dossier n’existe pas. Demandez à la personne qui gère l’ordinateur de le créer ou d’indiquer le bon.

## Practice, and what the wizard was started with

# $place: the folder
# $reason: denied, read-only, full, missing, in-the-way or other
start-practice-folder = L’exercice ne trouve pas de place sur cet ordinateur
    .next =
        Rien n’a été modifié. L’exercice a besoin du dossier des fichiers temporaires, « { $place } ». { $reason ->
            [denied] Vous n’avez pas le droit d’y écrire.
            [read-only] Il est en lecture seule.
            [full] Le disque est plein, ou vous avez épuisé l’espace que vous pouvez utiliser.
            [missing] Ce dossier n’existe pas.
            [in-the-way] À sa place, il y a autre chose qu’un dossier.
           *[other] L’assistant ne peut pas y écrire.
        }
        Vous pouvez utiliser l’assistant sans exercice. Pour vous exercer, faites remettre ce dossier en état (sous Linux, la variable TMPDIR l’indique).
# $cause: the file, and what is wrong with it
start-service-file = Le fichier du service d’exercice ne peut pas être utilisé
    .next = Rien n’a été modifié. Il a été indiqué au lancement de l’assistant : { $cause }

## The window

start-no-display = Il n’y a pas d’écran pour afficher la fenêtre de l’assistant
    .next = Ouvrez l’assistant depuis le bureau de l’ordinateur.
window-gone = La fenêtre de l’assistant ne peut plus être affichée
    .next =
        La partie du système qui la dessine s’est arrêtée plusieurs fois. L’assistant se ferme maintenant ; il a noté où vous en étiez.
        Redémarrez l’ordinateur, puis rouvrez l’assistant. Gardez l’e-mail avec le lien à portée de main. Si ce message revient, communiquez ce code d’erreur au helpdesk.
window-empty = La fenêtre de l’assistant reste vide
    .next =
        La partie du système qui la dessine ne répond pas. L’assistant se ferme quand vous fermez ce message ; il a noté où vous en étiez.
        Redémarrez l’ordinateur, puis rouvrez l’assistant. Gardez l’e-mail avec le lien à portée de main. Si ce message revient, communiquez ce code d’erreur au helpdesk.
# $cause: what the system says, in its own language
window-part = Il manque au système une partie dont l’assistant a besoin pour sa fenêtre
    .next =
        L’assistant se ferme maintenant ; il a noté où vous en étiez. Faites réinstaller l’assistant, avec tout ce dont il a besoin, par la personne qui gère l’ordinateur.
        Le système indique : { $cause }

### What a wizard that cannot start says, in a message of the system: there is no window then.

# file: somebody wanted to open a certificate file with it
start-open-already = L’assistant est déjà ouvert
    .next = Allez à sa fenêtre.
    .file = Allez à sa fenêtre et ouvrez-y le fichier.
# $names: the names of the practices, as they are typed
start-arguments = L’assistant a été lancé avec une indication qu’il ne comprend pas
    .next = Ouvrez-le à partir de la liste de vos programmes.
    .practice = Il n’y a pas d’exercice de ce nom. Il y a : { $names }.
start-failed = L’assistant ne peut pas démarrer
    .next = Rien n’a été modifié. Communiquez ce code d’erreur au service d’assistance.

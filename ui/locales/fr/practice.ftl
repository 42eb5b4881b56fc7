### Practice: the whole wizard, apart from everything that is the person's own.

# An order at a practice service, within the person's own wizard
practice = Commande d’exercice.
    .detail = Essayez tout ce que vous voulez : le certificat n’a pas de valeur.
# Everything is practice
practice-apart = Ceci est un exercice.
    .detail = Rien n’est réel ici, et rien n’est installé sur cet ordinateur.
end-practice = Terminer l’exercice
practise = S’exercer d’abord
    .hint = Parcourez toutes les étapes avec une commande d’exercice. Votre lien n’est pas utilisé, et rien n’est installé sur cet ordinateur.
    .failed = L’exercice ne peut pas commencer sur cet ordinateur pour le moment. Rien n’a changé.
# Within practice: opens the list of its screens and problems
scenes = Pour aider quelqu’un : commencer à…
    .title = L’exercice commence à un écran, ou par un problème
    .about = Chaque nom est aussi celui de --practice=NOM sur la ligne de commande.
    .close = Fermer

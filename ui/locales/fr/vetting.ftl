### The e-mail to Vetting about a forgotten pickup password.

# Vetting reads English: subject and text are the same in every language, but for the last line.
# $existing: the number of the order whose pickup password is forgotten
# $new: the number of the order that takes its place
vetting-mail = Votre e-mail à l’équipe Vetting
    .subject = Reissue Due to Forgotten PersonalSign 3 Pro Pickup password
    .body =
        Dear Vetting team,

        I have forgotten the pickup password of my PersonalSign 3 Pro order. I have placed a new order in its place.

        Existing order number: { $existing }
        New order number: { $new }

        Kind regards

        Vous pouvez me répondre en français (French).

vetting-existing = Numéro de la commande dont vous avez oublié le mot de passe
vetting-new = Numéro de la nouvelle commande
    .hint = Il figure dans l’e-mail qui confirme la nouvelle commande.
vetting-number-odd = Cela ne ressemble pas à un numéro de commande, qui ne contient que des lettres, des chiffres et des traits d’union.
vetting-needs-numbers = Dès que les deux numéros sont remplis, votre e-mail est prêt ici : il ne vous reste qu’à l’envoyer.
vetting-practice = C’est une commande d’exercice : il n’y a rien à envoyer à Vetting.
# $address: the address of Vetting
vetting-to = À : { $address }
# $subject: the subject of the e-mail
vetting-subject = Objet : { $subject }
vetting-write = Ouvrir dans ma messagerie
    .hint = Rien ne part tout seul : c’est vous qui envoyez l’e-mail. Si aucune messagerie ne s’ouvre, copiez le texte dans un nouvel e-mail.

copy = Copier
    .copied = Copié.
    .by-hand = Le texte est sélectionné : copiez-le avec Ctrl+C (sur un Mac : ⌘C).

### The help code, and what the helpdesk sees with it.

# Followed by eight letters and digits, which a caller reads out to the helpdesk
help-code = Code d’aide

## The codes, large, to be read out over the telephone

spelling = Lire lettre par lettre
    .about = Dites les noms sous les lettres : au téléphone, beaucoup de lettres se ressemblent.
    .close = Fermer
# The usual names of the letters on the telephone, one for each letter of a help code
spelling-names = Anatole Berthe Célestin Désiré Eugène François Gaston Henri Joseph Kléber Marcel Nicolas Pierre Quintal Raoul Suzanne Thérèse Victor William Xavier Yvonne Zoé
spelling-zero = zéro

## The field for a caller’s code

caller = Code d’aide de l’appelant
    .show = Afficher

## Beside the screen that the caller sees

caller-panel = Ce que voit votre appelant
    .about = Voici un exemple avec des noms inventés. Les boutons ont l’air vrais, mais ne font rien.
    .leave = Quitter
    .words = Dans la langue de l’appelant
    .language = Langue
    .system = Système
    .residence = Habite ou a commandé
    .key = Clé
caller-residence-belgium = En Belgique
caller-residence-netherlands = Aux Pays-Bas
caller-residence-elsewhere = Dans un autre pays
caller-unknown = Inconnu
caller-key-pkcs12 = Dans un fichier du service (.pfx)
caller-key-on-device = Créée sur l’ordinateur de l’appelant
caller-system-windows = Windows
caller-system-macos = macOS
caller-system-linux = Linux
# In place of the agreement that the caller reads
caller-agreement = Ici, l’appelant lit tout le contrat d’abonné.

## What can be wrong with a help code

error-HC-171 = Ce n’est pas un code d’aide
    .body = Un caractère a été mal entendu ou mal tapé. Un code d’aide en compte huit, sans I, L, O ni U.
    .next = Demandez à l’appelant de le relire à voix haute, caractère par caractère.
error-HC-172 = Ce code d’aide vient d’une autre version de l’assistant
    .body = Il désigne un écran ou une erreur que cet assistant n’a pas.
    .next = Demandez plutôt à l’appelant le code d’étape et le code d’erreur, et installez dès que possible la dernière version de l’assistant.

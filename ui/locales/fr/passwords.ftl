### The two passwords: what makes one easy to guess, a suggestion, and keeping one in the keyring.

## What to do about a password that is easy to guess

strength-hint-own-name = Il contient votre nom ou celui de votre organisation. Prenez des mots qui n’ont aucun rapport avec vous.
strength-hint-common-password = Beaucoup de gens utilisent ce mot de passe, ou un autre qui lui ressemble. Prenez trois ou quatre mots sans rapport entre eux.
strength-hint-name = Les noms et les prénoms sont essayés en premier. Prenez trois ou quatre mots sans rapport entre eux.
strength-hint-single-word = Un mot seul figure dans tous les dictionnaires. Ajoutez deux ou trois autres mots.
strength-hint-keyboard-row = Des touches voisines, comme « azerty », se devinent tout de suite. Prenez plutôt des mots.
strength-hint-repeats = Répéter des caractères ou des mots n’aide guère. Ajoutez plutôt un autre mot.
strength-hint-sequence = Les suites comme « abc » ou « 6543 » se devinent tout de suite. Prenez plutôt des mots.
strength-hint-date = Les années et les dates sont faciles à deviner. Prenez plutôt un autre mot.
strength-hint-capitals = Les majuscules n’aident guère. Ajoutez encore un ou deux mots.
strength-hint-reversed = Un mot écrit à l’envers n’est guère plus difficile à deviner. Ajoutez encore un ou deux mots.
strength-hint-substitutions = Des chiffres à la place des lettres n’aident guère. Ajoutez encore un ou deux mots.
strength-hint-add-words = Ajoutez encore un ou deux mots : plus ils sont rares, mieux c’est.

## What no field for a password takes

# $most: the most characters
password-too-long = Cela dépasse { $most } caractères. Rien n’a été mis dans le champ.

## A suggestion

suggest-password = Proposer un mot de passe
    .note = Un mot de passe est maintenant proposé dans le champ : trois mots qui commencent par une majuscule et finissent par un chiffre. Notez-le. Recopiez-le ensuite ci-dessous d’après votre papier : vous saurez ainsi si vous l’avez bien noté.
    .none = L’assistant ne peut pas proposer de mot de passe pour le moment. Trouvez-en un vous-même.

# Above three words, side by side
suggested-password = Le mot de passe proposé, en trois mots
    .another = Autre proposition
    .own = Choisir moi-même
password-noted = Je l’ai noté sur papier.

## Keeping it in the keyring

keep-password = Le mot de passe du certificat
    .about = L’assistant peut le garder dans le trousseau de cet ordinateur, et rouvrir ensuite votre fichier de certificat sans vous le demander. Les autres programmes de cet ordinateur peuvent alors le lire aussi, tant que votre session et le trousseau sont ouverts. Gardez aussi votre papier.
    .keep = Garder le mot de passe dans le trousseau
    .kept = Le mot de passe est dans le trousseau de cet ordinateur. Gardez aussi votre papier. Pour l’en retirer, ouvrez votre fichier de certificat avec l’assistant.
kept-password = Ouvrez votre fichier de certificat
    .lead = Vous n’avez pas besoin de taper le mot de passe du certificat : comme vous l’avez demandé, l’assistant l’a gardé dans le trousseau de cet ordinateur.
    .forget = L’effacer du trousseau
    .field = Mot de passe du certificat, si vous préférez le taper

### The two passwords: what makes one easy to guess, a suggestion, and keeping one in the keyring.

## What to do about a password that is easy to guess

strength-hint-own-name = Uw naam of die van uw organisatie staat erin. Neem woorden die niets met u te maken hebben.
strength-hint-common-password = Veel mensen gebruiken dit wachtwoord, of een dat er sterk op lijkt. Neem drie of vier woorden die niet bij elkaar horen.
strength-hint-name = Namen worden het eerst geprobeerd. Neem drie of vier woorden die niet bij elkaar horen.
strength-hint-single-word = Een los woord staat in elk woordenboek. Voeg twee of drie andere woorden toe.
strength-hint-keyboard-row = Toetsen die naast elkaar liggen, zoals “azerty” of “qwerty”, zijn meteen geraden. Neem liever woorden.
strength-hint-repeats = Tekens of woorden herhalen helpt nauwelijks. Voeg liever een ander woord toe.
strength-hint-sequence = Reeksen zoals “abc” of “6543” zijn meteen geraden. Neem liever woorden.
strength-hint-date = Jaartallen en datums zijn makkelijk te raden. Neem liever een ander woord.
strength-hint-capitals = Hoofdletters helpen nauwelijks. Voeg nog een of twee woorden toe.
strength-hint-reversed = Een woord achterstevoren is nauwelijks moeilijker te raden. Voeg nog een of twee woorden toe.
strength-hint-substitutions = Cijfers in plaats van letters helpen nauwelijks. Voeg nog een of twee woorden toe.
strength-hint-add-words = Voeg nog een of twee woorden toe: hoe ongewoner, hoe beter.

## What no field for a password takes

# $most: the most characters
password-too-long = Dat is langer dan { $most } tekens. Er is niets in het veld gezet.

## A suggestion

suggest-password = Een wachtwoord voorstellen
    .note = Er staat nu een voorstel in het veld: drie woorden die met een hoofdletter beginnen en op een cijfer eindigen. Schrijf het op. Typ het daarna hieronder over van papier: zo weet u dat u het juist hebt opgeschreven.
    .none = De wizard kan nu geen wachtwoord voorstellen. Bedenk er zelf een.

# Above three words, side by side
suggested-password = Het voorgestelde wachtwoord, in drie woorden
    .another = Ander voorstel
    .own = Zelf bedenken
password-noted = Ik heb het op papier geschreven.

## Keeping it in the keyring

keep-password = Uw certificaatwachtwoord
    .about = De wizard kan het bewaren in de sleutelbos van deze computer. Dan opent hij uw certificaatbestand een volgende keer zonder het u te vragen. Andere programma’s op deze computer kunnen het dan ook lezen zolang u ingelogd bent en de sleutelbos open is. Bewaar ook het papier waarop het staat.
    .keep = Wachtwoord in de sleutelbos bewaren
    .kept = Het wachtwoord staat in de sleutelbos van deze computer. Bewaar ook het papier waarop het staat. Wilt u het er weer uit? Open dan uw certificaatbestand met de wizard.
kept-password = Open uw certificaatbestand
    .lead = U hoeft het certificaatwachtwoord niet te typen: de wizard heeft het op uw vraag bewaard in de sleutelbos van deze computer.
    .forget = Uit de sleutelbos halen
    .field = Certificaatwachtwoord, als u het liever zelf typt

### The e-mail to Vetting about a forgotten pickup password.

# Vetting reads English: subject and text are the same in every language, but for the last line.
# $existing: the number of the order whose pickup password is forgotten
# $new: the number of the order that takes its place
vetting-mail = Uw e-mail aan Vetting
    .subject = Reissue Due to Forgotten PersonalSign 3 Pro Pickup password
    .body =
        Dear Vetting team,

        I have forgotten the pickup password of my PersonalSign 3 Pro order. I have placed a new order in its place.

        Existing order number: { $existing }
        New order number: { $new }

        Kind regards

        U mag mij in het Nederlands antwoorden (Dutch).

vetting-existing = Nummer van de bestelling waarvan u het wachtwoord vergeten bent
vetting-new = Nummer van de nieuwe bestelling
    .hint = Het staat in de e-mail die de nieuwe bestelling bevestigt.
vetting-number-odd = Dit ziet er niet uit als een bestelnummer: dat bestaat alleen uit letters, cijfers en koppeltekens.
vetting-needs-numbers = Zodra u beide nummers hebt ingevuld, staat uw e-mail hier klaar.
vetting-practice = Dit is een oefenbestelling: er hoeft niets naar Vetting te worden gestuurd.
# $address: the address of Vetting
vetting-to = Aan: { $address }
# $subject: the subject of the e-mail
vetting-subject = Onderwerp: { $subject }
vetting-write = Openen in mijn mailprogramma
    .hint = De wizard verstuurt niets: dat doet u zelf. Gaat er geen mailprogramma open? Kopieer de tekst dan naar een nieuwe e-mail.

copy = Kopiëren
    .copied = Gekopieerd.
    .by-hand = De tekst is geselecteerd: kopieer hem met Ctrl+C (op een Mac: ⌘C).

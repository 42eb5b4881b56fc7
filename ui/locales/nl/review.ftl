### The order and its computer, the last look before the download, and the sheet to print.

## Review Order

order-more = Meer over deze bestelling
order-wrong = Klopt er iets niet?
    .fixed = Een bestelling kan niet meer worden gewijzigd, en in het certificaat komt precies wat in de bestelling staat. Ga dus niet verder: als u hier stopt, wordt uw link niet gebruikt.
    .not-yours = Is dit helemaal niet uw bestelling? Dan hebt u de e-mail per vergissing gekregen. Sluit de wizard en meld het waar de bestelling is geplaatst.
order-wrong-chamber-of-commerce-be = Vraag hulp aan de Kamer van Koophandel waar u hebt besteld. Klopt een naam of de organisatie niet, dan is een nieuwe bestelling nodig. Stuur het nummer daarvan naar GlobalSign Support: dan gaat het sneller. U hoeft alleen opnieuw naar de Kamer als de gegevens veranderen die daar zijn bevestigd.
order-wrong-marktconcurrent-nl = Vraag hulp aan Marktconcurrent: info@marktconcurrent.nl, telefoon +31 6 2464 9267. Klopt een naam of de organisatie niet, dan is een nieuwe bestelling nodig. Stuur het nummer daarvan naar GlobalSign Support: dan gaat het sneller. Uw gegevens hoeven alleen opnieuw te worden bevestigd als ze veranderen.
order-wrong-other = Zolang het certificaat minder dan 7 dagen klaarstaat, kunt u de bestelling in uw account annuleren en opnieuw plaatsen. Ziet u die mogelijkheid niet? Kijk dan of iemand anders de bestelling heeft geplaatst: alleen die gebruiker mag dat doen. Was u het zelf, vraag het dan aan GlobalSign Support. Gegevens die veranderen, moet een notaris of advocaat opnieuw bevestigen.

## This Computer

# $user: who is logged in
this-computer = Gaat u het certificaat op deze computer gebruiken?
    .lead = Het certificaat wordt hier geïnstalleerd, voor deze gebruiker.
    .action = Ja, op deze computer
    .name = Deze computer
    .user = Ingelogd als { $user }
another-computer = Nee, op een andere
    .go = Sluit de wizard hier. Open daarna de e-mail op de andere computer en begin daar.
    .nothing-used = Er is nog niets gebruikt: uw link werkt daar ook.

## The last look before the download

preflight-lead = Het duurt enkele seconden.
    .lines = Wat in orde moet zijn
    .again = Opnieuw controleren
    .then = Wat er dan gebeurt
task-preflight = De laatste controle…
preflight =
    .good = Alles staat klaar. Uw link is nog niet gebruikt.
    .doubtful = U kunt verdergaan. Lees wel eerst wat hieronder gemarkeerd is.
    .failed = Eerst moet er iets worden opgelost. Het is hieronder gemarkeerd.
ready-computer = Deze computer
    .good = U hebt gezegd dat u het certificaat hier gaat gebruiken.
ready-own-file = Plaats voor het bestand
    .good = Het kan op deze computer worden opgeslagen.
    .failed = Het kan niet op deze computer worden opgeslagen.
ready-backup = Plaats voor de back-up
    .good = Uw back-up kan in de map hieronder worden opgeslagen.
    .failed = Uw back-up kan niet in de map hieronder worden opgeslagen.
# $check: what is in the way, named as in the check of the connection
ready-connection = Internetverbinding
    .good = De dienst is bereikbaar.
    .doubtful = Er is een probleem: “{ $check }”.
    .advice = Kies aan de zijkant “{ action-connection }” om te zien wat het is. U kunt ook proberen te downloaden: lukt het niet, dan gaat er niets verloren.
ready-not-tried = Nog niet gecontroleerd.

## The sheet to print

sheet = Een blad om te bewaren
    .about = Erop staan uw bestelling, uw certificaat en wie u kan helpen. Op de lege regel schrijft u zelf het certificaatwachtwoord: de wizard drukt geen wachtwoord af.
    .print = Afdrukken of als pdf opslaan…
    .failed = Het afdrukvenster ging niet open. U kunt dit alles ook zelf opschrijven.
    .title = Mijn certificaat
    .valid-until = Geldig tot en met
    .file = Certificaatbestand
    .password = Certificaatwachtwoord
    .keep = Schrijf het wachtwoord zelf op de regel. Bewaar dit blad achter slot en niet bij de computer: wie het bestand en het wachtwoord heeft, kan in uw naam ondertekenen.
    .help = Hulp
    .vetting = Vetting Team van GlobalSign
sheet-help-belgium = De Kamer van Koophandel waar u hebt besteld.
sheet-help-netherlands = Marktconcurrent: info@marktconcurrent.nl, telefoon +31 6 2464 9267.
sheet-help-elsewhere = De plaats waar u hebt besteld, of uw GlobalSign-account.
sheet-help-unknown = De plaats waar u hebt besteld.

## Review Order, of an order that cannot be picked up any more

review-order-over = Uw bestelling

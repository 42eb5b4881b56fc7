### What the wizard says outside its window: in the system's dialogs, and in files that it saves.

dialog-folder = Kies een map voor de back-up van uw certificaatbestand
dialog-file = Kies uw e-mail of certificaatbestand

## The bar above the page of the CA, in its own window

# $host: the host of the page
page-bar-host = De pagina van { $host }
    .checked = De pagina van { $host }: de verbinding is versleuteld en het certificaat ervan is gecontroleerd
page-bar-help = Hulp
page-bar-close = Pagina sluiten
page-bar-ask = De pagina verstuurt nog iets. Sluit u nu, dan gaat dat misschien verloren en is uw link misschien gebruikt. Toch sluiten?
page-bar-cancel = Annuleren

## Files that are saved

dialog-save-certificate = Uw publieke certificaat opslaan
    .kind = Certificaten
dialog-save-calendar = De herinnering opslaan
    .kind = Agendabestanden
dialog-save-report = Het rapport opslaan
    .kind = Tekstbestanden

## Reminders in a calendar

# $day: the day of the month
# $month: the month, 1 to 12
# $year: the year
day-in-words =
    { $day } { $month ->
        [1] januari
        [2] februari
        [3] maart
        [4] april
        [5] mei
        [6] juni
        [7] juli
        [8] augustus
        [9] september
        [10] oktober
        [11] november
       *[12] december
    } { $year }

# $number: the number of the order
# $until: the last day
# $days: how many days are left
reminder-of-order = Het certificaat van uw bestelling { $number } kan tot en met { $until } worden afgehaald. Daarna wordt de bestelling geannuleerd. Ga naar de computer waarop u het certificaat gaat gebruiken, open de wizard en ga verder. U hebt uw afhaalwachtwoord nodig, en misschien de e-mail met de link.
    .days = Haal uw certificaat af: nog { $days } dagen
    .last-day = Laatste dag om uw certificaat af te halen
# $name: the name under which programs list the certificate
# $holder: whose it is
# $until: the day on which it expires
# $days: in how many days
reminder-of-expiry = Het certificaat “{ $name }” van { $holder } verloopt op { $until }.
    .days = Uw certificaat verloopt over { $days } dagen
    .new-order = Plaats op tijd een nieuwe bestelling, waar u dit certificaat hebt besteld.
    .renew = Verleng het op tijd, waar u het hebt besteld. Dat kan van 90 dagen voordat het verloopt tot 7 dagen erna.
    .either = Woont u in België of Nederland, plaats dan op tijd een nieuwe bestelling. Woont u in een ander land, verleng het dan: dat kan van 90 dagen voordat het verloopt tot 7 dagen erna.
    .keep = Bewaar ook het oude certificaat: u hebt het nodig om oude versleutelde e-mail te lezen.
# $days: in how many days
# $holder: whose the certificate is
# $until: the day on which it expires
expiry-notification =
    { $days ->
        [0] Uw certificaat verloopt vandaag
        [one] Uw certificaat verloopt over { $days } dag
       *[other] Uw certificaat verloopt over { $days } dagen
    }
    .what = Het certificaat van { $holder } verloopt op { $until }.
    .help = De hulp van de wizard zegt hoe u het volgende krijgt.

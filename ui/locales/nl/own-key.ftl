### An order whose key is made on this computer.

key-choice = Wilt u een back-up van uw sleutel?
    .lead = Deze computer maakt de sleutel van uw certificaat. Uw keuze is definitief.
    .action = Verdergaan
    .exportable = Ja, ik wil een back-up bewaren (aanbevolen)
    .exportable-means = U krijgt een bestand met uw certificaat en de sleutel, beveiligd met een wachtwoord. Daarmee kunt u verder op een nieuwe computer of telefoon.
    .bound = Nee, de sleutel blijft in de programma’s van deze computer
    .bound-means = Er blijft geen bestand achter, en u hoeft geen wachtwoord te bewaren. Gaat deze computer verloren, dan ook uw certificaat: u moet dan opnieuw bestellen.
    .promise = Windows en macOS laten niemand de sleutel kopiëren; Firefox en Thunderbird kunnen dat niet verhinderen.
    .no-promise = De programma’s op deze computer kunnen niet verhinderen dat de sleutel wordt gekopieerd.
    .final = De sleutel is al eerder gemaakt, met deze keuze. Die kan niet meer worden gewijzigd.
password-for-now = De sleutelbos van deze computer is niet te gebruiken. Daarom kan de wizard uw sleutel niet zelf veilig bewaren tot uw certificaat is geïnstalleerd. Dit wachtwoord doet dat. U hebt het nodig als de wizard vóór die tijd wordt gesloten; daarna mag u het weggooien.
certificate-password-open-key = Vul uw certificaatwachtwoord in
    .lead = Uw sleutel is al eerder gemaakt. Hij gaat open met het wachtwoord dat u toen hebt gekozen.
    .action = Verdergaan
    .hint = Het wachtwoord dat u toen hebt opgeschreven: minstens 12 letters en cijfers. Het is niet uw afhaalwachtwoord.
certificate-forgotten-key = Niemand kan het opzoeken, en zonder dit wachtwoord kan niemand uw sleutel gebruiken. De bestelling kan geen andere sleutel krijgen. Vraag een nieuwe bestelling aan waar u hebt besteld.
create = Maak uw certificaat
    .lead = Deze computer maakt de sleutel. Dat gaat in deze volgorde:
    .action = Maken en verdergaan
    .stop = Stoppen
    .course = De sleutel maken en opslaan, en uw certificaat ervoor aanvragen
    .issuing = De dienst is uw certificaat nog aan het uitgeven. U kunt hier wachten of de wizard sluiten: hij gaat later verder met dezelfde sleutel.
    .no-copy = Er wordt geen back-up gemaakt, zoals u hebt gekozen.
    .done = Er blijft geen bestand achter, zoals u hebt gekozen: de sleutel zit alleen in deze programma’s.
task-creating = Uw sleutel wordt gemaakt en uw certificaat aangevraagd…
task-awaiting-issue = De dienst geeft uw certificaat uit…

### The programs that can hold the certificate, and the screens about them: Install, Done, Check and Remove.

programs = Programma’s op deze computer

# The value is the name within a sentence, “.named” the name in a list, “.use” what the program does with a certificate.
# $name: the name of the profile, or of the browser
program-shared-nss = Chrome op Linux
    .named = Chrome en Chromium (Linux)
    .use = Om in te loggen op websites
program-packaged-chromium = { $name }
    .named = { $name }
    .use = Om in te loggen op websites
program-firefox-profile = Firefox
    .named = Firefox, profiel { $name }
    .use = Om in te loggen op websites. Zonder Thunderbird ook om documenten te ondertekenen in LibreOffice
program-libre-wolf-profile = LibreWolf
    .named = LibreWolf, profiel { $name }
    .use = Om in te loggen op websites
program-thunderbird-profile = Thunderbird
    .named = Thunderbird, profiel { $name }
    .use = Om e-mail te ondertekenen en te lezen, en om documenten te ondertekenen in LibreOffice
program-windows-personal = Windows
    .named = Edge, Chrome en Office (Windows)
    .use = Om in te loggen op websites, om pdf-bestanden en documenten te ondertekenen, en voor e-mail
program-login-keychain = macOS
    .named = Safari, Chrome en Mail (macOS)
    .use = Om in te loggen op websites, om pdf-bestanden te ondertekenen, en voor e-mail

target-ready = Klaar om te installeren
target-absent = Wordt eerst ingericht
target-locked = Vergrendeld, wordt overgeslagen
target-needs-password = Wachtwoord straks nodig
target-asking = Wacht op het wachtwoord
target-in-use = Nu in gebruik, wordt geprobeerd
target-old-format = Oude indeling, wordt overgeslagen
target-damaged = Beschadigd, wordt overgeslagen
target-not-permitted = Geen toestemming, wordt overgeslagen
target-not-writable = Kan niets opslaan, wordt overgeslagen
target-left-out = Overgeslagen
target-not-chosen = Niet gekozen
target-working = Bezig…
target-proven = Geïnstalleerd en getest
target-failed = Niet gelukt

# $program: the program, as in a list
primary-password = Hoofdwachtwoord van { $program }
    .hint = Het wachtwoord dat u in de instellingen van dat programma zelf hebt gekozen. Het is niet uw certificaatwachtwoord.
    .unlock-and-install = Ontgrendelen en installeren
    .unlock-and-check = Ontgrendelen en controleren
    .unlock-and-remove = Ontgrendelen en verwijderen
    .leave-out = Dit programma overslaan

## What there is to say of a program in which the certificate works

# $name: the name under which the program lists the certificate
result-already-there = Het stond hier al; er is niets gewijzigd.
result-listed = Staat daar in de lijst als “{ $name }”.
# $until: the day on which the other certificate ends, or has ended
result-other = Hier staat ook een ander certificaat van u, geldig tot en met { $until }. Bewaar het: u hebt het nodig om e-mail te lezen die ermee is versleuteld.
    .expired = Hier staat ook nog een ouder certificaat van u, verlopen op { $until }. Bewaar het: u hebt het nodig om e-mail te lezen die ermee is versleuteld. Kies voor al het andere het nieuwe.
result-restart = Zegt een website nog dat er geen certificaat is? Sluit de browser dan helemaal en open hem opnieuw.

trust-unknown-root = Dit programma kent de uitgever van uw certificaat niet. U krijgt daarom misschien een waarschuwing. Inloggen lukt wel op websites die de uitgever kennen.
trust-missing-issuer = In dit programma ontbreekt het certificaat van uw uitgever. U krijgt daarom misschien een waarschuwing.
trust-not-checkable = Dit programma kent de soort handtekening op uw certificaat, of op dat van een uitgever, niet of niet meer. Het kan de handtekening dus niet controleren. U krijgt daarom misschien een waarschuwing.
trust-not-valid-now = Volgens dit programma is uw certificaat, of dat van een uitgever, vandaag niet geldig. Controleer de datum van deze computer.

## Install

# $holder: whose certificate it is
install = Installeer uw certificaat
    .lead = Het certificaat van { $holder } komt in de programma’s hieronder en wordt daar getest. U kunt ze openlaten.
    .action = Installeren

options = Opties
    .about = U hoeft hier niets te wijzigen: wat wordt aanbevolen, is al gekozen.
    .how = Hoe het wordt geïnstalleerd
    .where = Waar het komt
option-exportable = Ik kan later een back-up van de sleutel maken (aanbevolen)
option-extended-properties = Alles overnemen wat het bestand over het certificaat vermeldt (aanbevolen)
option-strong-protection = Mij telkens om toestemming vragen als de sleutel wordt gebruikt
choice-automatically = In alle programma’s die het kunnen bewaren (aanbevolen)
choice-by-hand = Ik kies de programma’s zelf

# $programs: those that do not have the option
# $count: how many they are
lacks-exportable =
    { $count ->
        [one] In { $programs } kan altijd een back-up van de sleutel worden gemaakt; dat programma heeft deze optie niet.
       *[other] In { $programs } kan altijd een back-up van de sleutel worden gemaakt; die programma’s hebben deze optie niet.
    }
lacks-extended-properties =
    { $count ->
        [one] { $programs } neemt over wat het kan gebruiken; dat programma heeft deze optie niet.
       *[other] { $programs } nemen over wat ze kunnen gebruiken; die programma’s hebben deze optie niet.
    }
lacks-strong-protection =
    { $count ->
        [one] { $programs } vraagt dat niet bij elk gebruik; dat programma heeft deze optie niet.
       *[other] { $programs } vragen dat niet bij elk gebruik; die programma’s hebben deze optie niet.
    }

## Done

# $count: the number of programs in which the certificate works
done = Uw certificaat werkt
    .lead =
        { $count ->
            [one] Geïnstalleerd en getest in { $count } programma.
           *[other] Geïnstalleerd en getest in { $count } programma’s.
        }
    .action = Sluiten
    .another = Nog een certificaat
    .keep = Bewaar dit bestand: het is uw back-up
    .keep-why = Nodig om opnieuw te installeren, met uw certificaatwachtwoord.
    .show-backup = Tonen in map
    .more = Meer over uw certificaat
certificate-holder = Naam
certificate-validity = Geldig
    .range = { $from } tot en met { $until }
certificate-issuer = Uitgegeven door
certificate-friendly-name = Naam in programma’s
certificate-fingerprint = Vingerafdruk (SHA-256)
chain-practice = Alleen om te oefenen, niet geldig
chain-complete = Met alle certificaten van de uitgever
chain-incomplete = Een certificaat van de uitgever ontbreekt in het bestand

## Check

certificates = Mijn certificaten
    .lead = De wizard kijkt in elk programma of uw certificaat er staat en werkt. Er verandert niets.
    .action = Opnieuw controleren
    .looking = Dit duurt enkele seconden.
    .none = Er is geen certificaat gevonden in de programma’s op deze computer.
    .none-but-locked = Er is geen certificaat gevonden in de programma’s die de wizard kon bekijken.
    .none-link = Ik heb de e-mail met de link
# $program: the program, as in a list
locked-programs = Vergrendelde programma’s
    .about = Misschien staan daar nog certificaten in. Om te kijken heeft de wizard hun hoofdwachtwoord nodig.
    .ask = Hoofdwachtwoord van { $program } invullen
# $until: the day on which it ends, or has ended
# $days: whole days until then
# $holder: whose certificate it is
holding-validity = Geldig tot en met { $until }
    .over = Verlopen op { $until }
    .days-left =
        { $days ->
            [0] Vandaag is de laatste dag
            [one] Nog { $days } dag
           *[other] Nog { $days } dagen
        }
    .programs = Waar het certificaat van { $holder } staat
holding-repair = Opnieuw installeren
holding-remove = Overal verwijderen
held-works = Werkt: net getest
held-key-fails = Staat hier, maar werkt niet
held-not-tried = Staat hier, niet getest: niet door de wizard geïnstalleerd
held-missing = Staat hier niet
held-away = Nu niet gevonden: wat de wizard heeft geïnstalleerd, blijft op zijn lijst staan
held-needs-password = Vergrendeld: om te kijken is het hoofdwachtwoord nodig
held-unreadable = De wizard kon hier niet kijken
held-exportable = Back-up van de sleutel mogelijk.
    .not = Geen back-up van de sleutel mogelijk.
# $program: the program, as in a list
held-remove = Verwijderen
    .label = Verwijderen uit { $program }
# $program: the program, as in a list
held-forget = Van de lijst halen
    .label = { $program } van de lijst halen

## Remove

remove = Dit certificaat verwijderen?
    .lead = Het wordt alleen uit deze programma’s verwijderd.
    .action = Verwijderen
    .back = Behouden
    .programs = Wordt verwijderd uit
    .away = Niet verwijderd: nu niet gevonden
    .away-why = Het certificaat kan nog in deze programma’s staan. Het blijft op de lijst van de wizard: zodra ze er weer zijn, kunt u het daar verwijderen.
    .meaning = Wat dit betekent
    .use = Websites en programma’s kunnen het daar niet meer gebruiken.
    .mail = E-mail die ermee is versleuteld, kan daar niet meer worden gelezen.
    .file = Het certificaatbestand blijft waar het is. Daarmee kunt u het certificaat opnieuw installeren.

forget = Van de lijst van de wizard halen?
    .lead = Dit programma is nu niet te vinden. Komt het niet terug, dan kunt u het van de lijst van de wizard halen.
    .action = Van de lijst halen
    .back = Op de lijst laten
    .programs = Van de lijst gehaald
    .meaning = Er wordt niets verwijderd. Komt het programma toch terug, dan staat uw certificaat er misschien nog in. U moet het daar dan zelf verwijderen.

## Install, where no program can hold the certificate

# $holder: whose certificate it is
install-nowhere = Het certificaat van { $holder } staat veilig in het bestand. De wizard heeft hier nu geen programma gevonden dat het kan bewaren.

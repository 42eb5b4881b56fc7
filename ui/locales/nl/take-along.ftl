### What a person takes along: the screens Take Along and Arrival, and the pages beside the files.

## Take Along

# $holder: whose certificate it is
take-along = Opslaan of meenemen
    .lead = Het certificaat van { $holder }, geldig tot en met { $until }.
    .open = Opslaan of meenemen…
    .computer = Alles naar mijn nieuwe computer…
take-along-key = Met de sleutel
take-along-backup = Back-up
    .why = Eén bestand, met een wachtwoord dat u kiest. Daarmee kunt u het certificaat opnieuw installeren.
    .open = Back-up maken…
    .lead = Kies een wachtwoord, en daarna een plaats voor de back-up.
    .action = Back-up opslaan…
    .older = Voor oudere computers en GnuPG: zwakker beveiligd
take-along-phone = Naar mijn telefoon
    .why = Een bestand dat iPhone en Android kunnen lezen, met een pagina die zegt hoe.
    .open = Naar mijn telefoon…
    .lead = Telefoons lezen alleen een ouder, zwakker beveiligd bestand: kies dus een goed wachtwoord. Het bestand komt in een map, met een pagina die zegt wat u moet doen.
    .action = Map kiezen…
take-along-computer = Naar mijn nieuwe computer
    .lead = Al uw sleutels, ook de oude. Kies een wachtwoord en daarna een map.
    .action = Map kiezen…
taken-along = Opgeslagen en gecontroleerd
    .lead = De wizard heeft het bestand teruggelezen, en de sleutel werkt. U hebt het wachtwoord nodig dat u net hebt gekozen.
    .lead-computer = De wizard heeft elk bestand teruggelezen, en elke sleutel werkt. Op de nieuwe computer hebt u de map nodig, en het wachtwoord dat u net hebt gekozen.
    .action = Klaar
    .folder = De map:
    .page = Wat u nu moet doen, staat op deze pagina:
    .show = In map tonen
take-along-public = Zonder de sleutel
    .why = Er zit geen sleutel in deze bestanden, dus u mag ze doorgeven.
    .pem = Een website die om uw certificaat vraagt, of uw oude kende: .cer
    .der = Een programma dat dat bestand niet aanneemt: .cer (DER)
    .chain = Een programma dat om het certificaat met zijn uitgevers vraagt: .p7b
    .save = Opslaan…
    .saved = Hier opgeslagen:
# $file: the path of the file
file-password = Wachtwoord van uw certificaatbestand
    .hint = De sleutel komt uit { $file }. Dat bestand gaat open met zijn wachtwoord.
# $count: the number of keys
take-along-keys = Wat wordt meegenomen
    .not = Wat niet wordt meegenomen
    .until = geldig tot en met { $until }
    .expired = verlopen op { $until }, voor oude e-mail
# $program: the program, as in a list
left-out-program = { $program } is vergrendeld en bevat misschien nog meer. Controleer het eerst met zijn hoofdwachtwoord bij “{ action-check }”.
left-out-not-exportable = De sleutel is zo opgeslagen dat hij deze computer niet kan verlaten. Zonder het certificaatbestand helpt alleen een heruitgifte.
left-out-file-password = De sleutel zit in zijn certificaatbestand. Maak er apart een back-up van: daar vraagt de wizard het wachtwoord.
left-out-locked = De sleutel zit misschien in een programma dat met een hoofdwachtwoord is vergrendeld. Controleer het eerst bij “{ action-check }”.
left-out-nowhere = De sleutel zit hier in geen enkel programma, en zijn bestand staat niet meer waar het stond.
left-out-failed = De sleutel kon niet worden gelezen. Probeer het opnieuw, of maak er apart een back-up van.

## Arrival

arrival = Ik kom van een andere computer
    .lead = Op uw oude computer heeft “{ take-along-computer }” een map gevuld. Kies die map, bijvoorbeeld op de USB-stick.
    .action = Map kiezen…
    .open = Ik kom van een andere computer
# $files: how many certificate files there are
arrival-password = Wachtwoord van de bestanden
    .lead =
        { $files ->
            [one] Er staat { $files } certificaatbestand in de map. Vul het wachtwoord in dat u op de andere computer hebt gekozen.
           *[other] Er staan { $files } certificaatbestanden in de map. Vul het wachtwoord in dat u op de andere computer hebt gekozen.
        }
    .action = Installeren
arrival-done = Geïnstalleerd
    .lead = Hier staat elk certificaat nu. Een kopie van elk bestand staat in uw eigen map.
    .action = { action-check }
arrival-copy = De kopie:
arrival-unopened = Niet geopend
    .each = Een bestand met een ander wachtwoord kan apart worden geopend: kies op het eerste scherm “{ action-choose-file }”.
dialog-save-chain = Het certificaat met zijn uitgevers opslaan
    .kind = Certificaten met uitgevers
dialog-save-backup = De back-up opslaan
    .kind = Certificaatbestanden

## The pages beside the files

# $holder: whose certificate it is
# $until: the day on which it ends
leaflet-key = { $holder }, geldig tot en met { $until }
leaflet-file = LEES MIJ - PersonalSign
leaflet-after = Na afloop
leaflet-files = De bestanden
leaflet-left-out = Niet in deze map
leaflet-computer = Naar uw nieuwe computer
    .lead = In deze map staan uw certificaten met hun sleutels. Elk bestand gaat alleen open met het wachtwoord dat u hebt gekozen. Bewaar dat wachtwoord niet in deze map.
    .there = Op de nieuwe computer
    .there-1 = Haal PersonalSign Wizard waar u hem ook voor deze computer hebt gehaald, en start hem.
    .there-2 = Kies op het eerste scherm “Ik kom van een andere computer”, en dan deze map.
    .there-3 = Vul het wachtwoord één keer in. De wizard installeert elk certificaat en test het in elk programma.
    .without = Zonder de wizard
    .without-1 = Dubbelklik op Windows of een Mac op elk .pfx-bestand, en vul het wachtwoord in.
    .without-2 = Zoek in Firefox en Thunderbird naar “Certificaten” in de instellingen, en importeer het .pfx-bestand bij “Uw certificaten”.
    .after-1 = Lees een oude versleutelde e-mail en log in op een website, voordat u de oude computer wegdoet.
    .after-2 = Bewaar deze map op een veilige plaats als back-up, of verwijder ze.
leaflet-phone = Naar uw telefoon
    .lead = In deze map staat uw certificaat met zijn sleutel, in de vorm die iPhone en Android lezen. Het bestand gaat alleen open met het wachtwoord dat u hebt gekozen.
    .send = Het bestand op uw telefoon krijgen
    .send-1 = Het veiligst is de kabel: kopieer het bestand naar de telefoon.
    .send-2 = Of stuur het uzelf met uw eigen e-mail, of zet het in uw eigen cloud. Zet het wachtwoord nooit in hetzelfde bericht of op dezelfde plaats.
    .ios = iPhone en iPad
    .ios-1 = Open het bestand in Bestanden of Mail. De telefoon zegt dat er een profiel is gedownload.
    .ios-2 = Open Instellingen, en “Profiel gedownload”; of “Algemeen”, “VPN- en apparaatbeheer”. Kies “Installeer”, en vul het wachtwoord van het bestand in.
    .ios-3 = Zet voor e-mail S/MIME aan in de instellingen van uw account, en kies het certificaat voor ondertekenen en versleutelen.
    .android = Android
    .android-1 = Open Instellingen, dan “Beveiliging”, en zoek “Installeren vanuit opslag” of “Certificaat installeren”. De woorden verschillen per merk.
    .android-2 = Kies het bestand, vul het wachtwoord in, en geef het een naam.
    .android-3 = Veel e-mailprogramma’s hebben eigen certificaten: zoek “S/MIME” in de instellingen van het uwe.
    .after-1 = Verwijder het bestand uit de downloads van de telefoon, uit de e-mail en uit de cloud. Het geïnstalleerde certificaat blijft.

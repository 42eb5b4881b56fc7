### The screens up to Download, in the order of the journey, and that of the connection.

## Start

start = Haal uw certificaat af
    .lead = In de e-mail “Certificate Download Ready” staat een link die alleen voor u is.
    .action = Mijn bestelling zoeken
start-link = Link uit de e-mail
    .hint = Klik in de e-mail met de rechtermuisknop op de link en kies “Koppeling kopiëren” of “Link kopiëren”. Kies daarna “{ start-paste }”.
    .suggested = De link van uw oefenbestelling is al ingevuld.
start-paste = Plakken
    .nothing = Er is geen tekst om te plakken. Kopieer eerst de link in uw e-mail.
start-page-link = Oefenen met de pagina van GlobalSign
    .without = Oefenen zonder de pagina van GlobalSign
start-stop = Stoppen met zoeken
start-needs = Houd bij de hand
    .password = Uw afhaalwachtwoord. U hebt het bij uw bestelling gekozen.
    .computer = De computer waarop u het certificaat nodig hebt.
    .time = Vijf minuten. Bewaar de e-mail tot uw certificaat werkt.
# $order: the number of the order
start-resumed = Welkom terug. Plak de link van bestelling { $order } nog een keer: zonder open sleutelbos kon de wizard hem niet bewaren.
start-page-file = Een certificaatbestand dat de pagina van “{ $host }” heeft gestuurd, staat op deze computer. Het is nog niet geïnstalleerd.
    .open = Dit bestand openen
# The links that are offered: of an e-mail, or handed over by another program. None of them is used.
# $count: how many there are
# $number: the place in the list, from 1
start-offer =
    .file = { $count ->
        [one] In de e-mail die u hebt geopend, staat de link van een bestelling.
       *[other] In de e-mail die u hebt geopend, staan { $count } links van bestellingen.
    }
    .text = In de tekst die u hebt geplakt, staan { $count } links van bestellingen.
    .system = Een ander programma heeft de wizard een link van een bestelling gegeven.
    .check = Kijk na waar hij naartoe leidt en ga dan verder. Er is nog niets verstuurd.
    .choose = Kies de bestelling die u nu wilt afhalen. De andere links blijven ongebruikt. Er is nog niets verstuurd.
    .host = Leidt naar
    .order = Bestelnummer
    .use = Link { $number } gebruiken
    .other = Een andere link gebruiken

## Review Order

review-order = Is dit uw bestelling?
    .lead = Deze bestelling hoort bij uw link. Kijken verandert niets: uw link blijft zoals hij is.
    .action = Ja, dit is mijn bestelling
order-holder = Naam
order-organization = Organisatie
order-email = E-mailadres
order-number = Bestelnummer
order-kind-new = Nieuw certificaat
order-kind-reissue = Heruitgifte van een certificaat
order-channel = Besteld via
order-channel-chamber-of-commerce-be = Kamer van Koophandel (België)
order-channel-marktconcurrent-nl = Marktconcurrent (Nederland)
order-channel-other = Een account of een andere verkoper
order-host = Uw link leidt naar
order-state = Status
order-state-ready = Klaar om af te halen
order-state-locked = Geblokkeerd
order-state-picked-up = Al afgehaald
order-state-lapsed = Vervallen
order-state-cancelled = Geannuleerd
order-lapses = Afhalen vóór
# $days: whole days until the order lapses
order-countdown-days =
    { $days ->
        [one] Nog { $days } dag
       *[other] Nog { $days } dagen
    }
order-countdown-last-day = Nog minder dan een dag
order-countdown-lapsed = Vervallen

## Pickup Password

# $order: the number of the order
pickup-password = Vul uw afhaalwachtwoord in
    .lead = U hebt het gekozen toen u bestelling { $order } plaatste. In de e-mails heet het “Pickup Password”.
    .resumed = Welkom terug. Vul uw afhaalwachtwoord in. Kies daarna een certificaatwachtwoord, ook als u dat al eens hebt gedaan: de wizard heeft het niet bewaard.
    .action = Verdergaan
    .practice = Het afhaalwachtwoord van deze oefenbestelling is
    .field = Afhaalwachtwoord
    .hint = Het wachtwoord dat u bij uw bestelling hebt gekozen: minstens 8 letters en cijfers. Let op hoofdletters en kleine letters. Het is niet het certificaatwachtwoord.
# $attempts: how many wrong passwords the service still allows
pickup-attempts-unused = U mag zich vergissen: u kunt het { $attempts } keer proberen.
pickup-attempts-used = U kunt het nog { $attempts } keer proberen.
pickup-attempts-lock-near =
    { $attempts ->
        [0] U kunt het niet meer proberen: de bestelling is geblokkeerd.
        [one] U kunt het nog één keer proberen. Daarna is de bestelling voorgoed geblokkeerd en moet u opnieuw bestellen.
       *[other] U kunt het nog { $attempts } keer proberen. Daarna is de bestelling voorgoed geblokkeerd en moet u opnieuw bestellen.
    }
    .ask = Twijfelt u? Vraag het liever eerst na:
pickup-forgotten = Ik ben mijn afhaalwachtwoord vergeten

## Certificate Password

certificate-password = Certificaatwachtwoord
    .repeat = Hetzelfde wachtwoord nog eens
certificate-password-choose = Uw certificaatwachtwoord
    .lead = Dit nieuwe wachtwoord opent uw certificaatbestand. Schrijf het nu op papier: niemand kan het voor u terugvinden.
    .resumed = Welkom terug. Uw afhaalwachtwoord hoeft u niet opnieuw in te vullen. Kies een certificaatwachtwoord, ook als u dat al eens hebt gedaan: de wizard heeft het niet bewaard.
    .action = Ik heb het opgeschreven
    .hint = Samen zijn ze één wachtwoord: zonder spaties, met de hoofdletters en de cijfers.
certificate-password-type-over = Controleer wat u hebt opgeschreven
    .lead = Typ het over: dan weet u zeker dat het goed op papier staat.
    .action = Dit wachtwoord gebruiken
    .field = Typ het over van papier
    .hint = De drie woorden aan elkaar, zonder spaties.
certificate-password-choose-own = Bedenk zelf een wachtwoord
    .lead = Schrijf het op papier: niemand kan het voor u terugvinden.
    .action = Dit wachtwoord gebruiken
    .hint = Een ander dan uw afhaalwachtwoord.
certificate-password-open = Vul uw certificaatwachtwoord in
    .lead = Uw certificaatbestand is eerder al opgeslagen. Het gaat open met het wachtwoord dat u ervoor hebt gekozen.
    .action = Bestand openen
    .hint = Het wachtwoord dat u hier in de wizard hebt gekozen: minstens 12 letters en cijfers. Het is niet uw afhaalwachtwoord.
certificate-password-open-page = Vul uw certificaatwachtwoord in
    .lead = De pagina heeft uw certificaatbestand gestuurd. Het staat veilig op deze computer. Het gaat open met het wachtwoord dat u op de pagina hebt gekozen.
    .action = Bestand openen
    .hint = Het wachtwoord dat u op de pagina hebt gekozen, of dat de pagina u heeft laten zien. Het is niet uw afhaalwachtwoord.
certificate-password-open-user-file = Vul het wachtwoord van uw bestand in
    .lead = Uw certificaatbestand is beveiligd met een wachtwoord.
    .action = Bestand openen
    .field = Wachtwoord van het bestand
    .hint = Het wachtwoord dat is gekozen toen het bestand werd gedownload of gemaakt. Het is niet het afhaalwachtwoord.
# Followed by the path of the file
opened-file = Uw certificaatbestand
certificate-forgotten = Ik ben het wachtwoord vergeten
    .again = Niemand kan het opzoeken, maar de wizard kan het bestand opnieuw ophalen: kies “Terug”, vul uw afhaalwachtwoord in en kies een nieuw certificaatwachtwoord.
    .lost = Niemand kan het opzoeken. Zolang het certificaat niet is geïnstalleerd, moet de bestelling worden geannuleerd en opnieuw geplaatst. Vraag hulp waar u hebt besteld.
    .user-file = Niemand kan het opzoeken. Werkt het certificaat nog in een programma of op een andere computer? Maak daar dan een back-up met een nieuw wachtwoord, en open het nieuwe bestand hier. Vraag anders een heruitgifte aan waar u hebt besteld.

## What is in a file that the user brought

inspect = Dit zit in uw bestand
    .lead = Controleer of dit het certificaat is dat u wilt installeren. Er is nog niets gewijzigd.
    .action = Back-up maken en verdergaan
    .action-alone = Verdergaan zonder kopie
    .doubts = Wat u moet weten
    .file = Het bestand dat u hebt gekozen, blijft staan waar het staat:
inspect-order = Uw keuze: dit certificaat gebruiken?
    .lead = De wizard weet niet zeker wie het heeft uitgegeven. Er is nog niets geïnstalleerd.
    .action = Toch gebruiken
    .waits = Zolang u niet kiest, krijgt de dienst geen bericht en blijft uw link zoals hij is. U kunt de wizard ook sluiten: hij vraagt het dan opnieuw.
    .file = Het certificaatbestand blijft hier staan:
certificate-uses = Gemaakt voor
    .none = Niets wat de wizard kent
use-signing = documenten ondertekenen
use-log-in = inloggen
use-mail = e-mail
doubt-expired = Het is verlopen
    .means = U kunt er niet meer mee ondertekenen of inloggen. Bewaar het toch: u hebt het nodig om oude versleutelde e-mail te lezen.
doubt-not-yet-valid = Het is nog niet geldig
    .means = U kunt het nu al installeren. Ondertekenen en inloggen kan vanaf de eerste dag dat het geldig is. Is die dag al voorbij? Stel dan de juiste datum in op deze computer.
doubt-not-for-signing = Het is niet gemaakt om documenten te ondertekenen
    .means = Programma’s ondertekenen er niet mee, of anderen accepteren de handtekening niet. Waarvoor het wel is gemaakt, kunt u het gewoon gebruiken.
doubt-not-for-log-in = Het is niet gemaakt om in te loggen
    .means = Websites accepteren het niet wanneer u inlogt. Waarvoor het wel is gemaakt, kunt u het gewoon gebruiken.
doubt-incomplete-chain = Het certificaat van de uitgever ontbreekt
    .means = U kunt uw certificaat installeren en ermee ondertekenen. Maar sommige programma’s en websites accepteren het misschien niet, omdat ze niet kunnen zien wie het heeft uitgegeven.
doubt-self-signed = Het heeft geen andere uitgever dan zichzelf
    .means = U kunt het installeren en ermee ondertekenen. Maar alleen wie heeft besloten om juist dit certificaat te vertrouwen, accepteert het.
doubt-unknown-root = Deze computer vertrouwt de uitgever niet
    .means = Programma’s kunnen niet zien wie het werkelijk heeft uitgegeven. Zij en anderen accepteren het misschien niet. Het kan toch het juiste zijn, bijvoorbeeld als een organisatie een eigen uitgever heeft. Is het niet het juiste, dan kent iemand anders misschien de sleutel.
doubt-roots-unreadable = Er kon niet worden nagegaan of het echt is
    .means = De lijst met uitgevers die deze computer vertrouwt, kon niet worden gelezen. Het certificaat kan dus echt of vals zijn: het is niet gecontroleerd.
doubt-weak-signature = Het is op een verouderde manier ondertekend
    .means = Een uitgever heeft het ondertekend met SHA-1 of een nog oudere methode. Zulke handtekeningen kunnen worden vervalst. De huidige programma’s en websites accepteren ze niet.
doubt-short-key = De sleutel van een uitgever is te kort
    .means = Het is een RSA-sleutel van minder dan 2048 bits, bijvoorbeeld 1024. Zulke sleutels kunnen worden gekraakt. De huidige programma’s en websites accepteren niet wat ermee is ondertekend.
doubt-no-password = Het bestand heeft geen wachtwoord
    .means = Wie het bestand in handen krijgt, kan in uw naam ondertekenen. De wizard maakt er daarom geen kopie van, en installeert vanuit het bestand zelf. Bewaar het waar niemand anders erbij kan.
doubt-short-own-key = De sleutel is te kort
    .means = Het is een RSA-sleutel van minder dan 2048 bits, bijvoorbeeld 1024. Zulke sleutels kunnen worden gekraakt: iemand anders kan dan in uw naam ondertekenen. De huidige programma’s en websites accepteren het misschien niet. Gebruik het alleen voor oude documenten en e-mails.
doubt-rare-key = Veel programma’s weigeren handtekeningen met dit soort sleutel
    .means = De sleutel is voor RSASSA-PSS, een RSA-methode die weinig programma’s goed kennen. U kunt het certificaat installeren en ermee ondertekenen, maar anderen accepteren de handtekening misschien niet. Onderteken eerst iets als proef, en vraag de ontvanger of de handtekening wordt geaccepteerd.
doubt-unchecked-issuer = De uitgever kon hier niet worden gecontroleerd
    .means = Een uitgever heeft het ondertekend op een manier die de wizard niet kent. De wizard gaat dus af op de namen die erin staan. U kunt het installeren; uw programma’s controleren het zelf.

## Agreement

# $version: the version of the agreement
agreement = Lees de abonneeovereenkomst
    .lead = Dit zijn de voorwaarden om uw certificaat te gebruiken. Onder de tekst gaat u akkoord.
    .region = Abonneeovereenkomst, versie { $version }
    .agree = Ik ga akkoord met de abonneeovereenkomst
    .action = Accepteren en verdergaan

## Download

download = Download uw certificaat
    .lead = Dit duurt enkele seconden en gebeurt in deze volgorde:
    .action = Downloaden
download-saved = Uw certificaatbestand is er
    .lead = Het bestand is opgeslagen. De rest gebeurt in deze volgorde:
    .action = Nu aan de dienst melden
    .skip = Eerst installeren
download-course =
    .save = Het certificaatbestand opslaan op deze computer
    .check = Controleren of het volledig is en of het van u is
    .copy = Uw back-up in de gekozen map zetten
    .confirm = Pas daarna: aan de dienst melden dat u het hebt. Uw link kan dan niet meer worden gebruikt
download-copy =
    .planned = Uw back-up komt in de map
    .there = Uw back-up staat hier
# Followed by the path of the file with which the wizard itself works
download-file =
    .planned = Het bestand van de wizard zelf komt hier
    .saved = Het bestand van de wizard zelf staat hier
download-stop = Download stoppen
download-progress = Gedownload
# Of a file that was delivered or brought; there is nothing to do
file-strengthened =
    .weak = Dit certificaatbestand was zwakker beveiligd dan nu wordt aangeraden. Wat de wizard bewaart, is goed beveiligd, met hetzelfde wachtwoord.
    .spelling = Andere programma’s accepteren het wachtwoord van dit certificaatbestand niet zoals u het typt. Wat de wizard bewaart, is even goed beveiligd en gaat overal met hetzelfde wachtwoord open.
# Of a file that opened all the same; there is nothing to do
password-had-more = U hebt iets meegetypt dat niet bij het wachtwoord hoort, zoals een spatie aan het eind. Het bestand ging toch open, maar andere programma’s accepteren het wachtwoord alleen zonder.

## Connection

# $host: the host of the pickup service
connection = Internetverbinding
    .lead = De wizard controleert stap voor stap of { $host } bereikbaar is.
    .action = Deze instellingen gebruiken
proxy = Instellingen van de verbinding
    .about = Meestal hoeft u hier niets in te stellen. Op kantoor kan er een proxy tussen deze computer en het internet staan. Kies na een wijziging “{ connection.action }” en controleer daarna opnieuw.
    .question = Hoe moet de wizard het internet bereiken?
proxy-system = Zoals deze computer is ingesteld (aanbevolen)
proxy-none = Zonder proxy
proxy-manual = Via deze proxy:
proxy-address = Adres van de proxy
    .hint = Naam en nummer, bijvoorbeeld proxy.example.org:8080. Is het geen proxy voor webpagina’s? Zet dan de soort ervoor, bijvoorbeeld socks5h://proxy.example.org:1080.
proxy-user = Uw naam voor de proxy
    .hint = Laat dit leeg als de proxy geen naam vraagt.
proxy-password = Uw wachtwoord voor de proxy
    .hint = Laat dit leeg als de proxy geen wachtwoord vraagt.
    .known = De wizard kent al een wachtwoord. Laat dit leeg om dat te blijven gebruiken.
    .refused = De proxy heeft het vorige geweigerd. Wat u typt, is zichtbaar, zodat u het kunt nakijken. Sommige netwerken blokkeren een account na een paar foute wachtwoorden. Twijfelt u? Vraag het eerst aan wie uw netwerk beheert.

## The check of the connection

connection-check =
    .action = Verbinding controleren
    .results = Resultaat van de controle
# $check: the first thing that is not as it should be
connection-outcome =
    .good = Alles is in orde: de dienst is bereikbaar.
    .bad = Er is een probleem: “{ $check }”.
    .not-tried = Zonder vinkje: niet nodig, of nog niet gecontroleerd.
# The names stand in connection-outcome.bad, too.
check-proxy = Proxy
    .good = De proxy laat de wizard door.
    .failed = De proxy antwoordt niet, of niet zoals een proxy hoort te doen.
    .advice = Controleer of het adres klopt, ook http:// of https:// ervoor. Is de proxy op deze computer zelf ingesteld? Vraag dan hulp aan de mensen die uw computers beheren.
    .refused = De proxy vraagt om een naam en een wachtwoord, of accepteert niet wat hij kreeg.
    .refused-advice = Kies hieronder, bij “{ proxy }”, “Via deze proxy” en vul beide in. De mensen die uw netwerk beheren, kennen ze.
    .closed = De proxy antwoordt, maar laat de wizard niet door naar de dienst.
    .closed-advice = Vraag de mensen die uw netwerk beheren om de wizard door te laten naar de dienst die hierboven staat, of probeer het op een ander netwerk.
    .untrusted = De proxy antwoordt, maar deze computer vertrouwt zijn certificaat niet. Daarom stuurt de wizard hem niets.
    .untrusted-advice = Vraag de mensen die uw netwerk beheren of dit de juiste proxy is, en laat hen de uitgever van zijn certificaat op deze computer installeren. Of probeer het op een ander netwerk.
    .unreadable = Wat als proxy is ingesteld, is geen adres van een proxy. Het staat hier niet, omdat er een wachtwoord in kan staan.
    .unreadable-advice = Vertel de mensen die uw computers beheren welke instelling dit is. Of kies hieronder, bij “{ proxy }”, “Via deze proxy” en vul het adres zelf in.
check-name = Naam van de dienst
    .good = De naam is bekend op het internet.
    .failed = De naam is niet gevonden.
    .advice = Controleer of andere webpagina’s wel opengaan. Zo niet, dan heeft deze computer geen verbinding met het internet. Zo ja, vergelijk dan de link met die in uw e-mail.
# $issuer: who issued the certificate of the other side
check-tls = Beveiligde verbinding
    .issuer = certificaat uitgegeven door { $issuer }
    .good = De verbinding is veilig: deze computer vertrouwt de andere kant.
    .failed = Deze computer vertrouwt de andere kant niet: er zit iemand tussen. Op kantoor is dat meestal de beveiliging van het netwerk. Bent u niet op kantoor? Stop dan hier en vraag hulp.
    .advice = Vertel de mensen die uw netwerk beheren wie het certificaat heeft uitgegeven, of probeer het op een ander netwerk.
    .no-authorities = Deze computer kent geen enkele certificatieautoriteit. Daarom kan geen enkele dienst bewijzen wie hij is.
    .no-authorities-advice = Laat de mensen die deze computer beheren de lijst van certificatieautoriteiten installeren (op Linux: ca-certificates) en controleer daarna opnieuw.
# $minutes: by how many minutes
# $direction: ahead or behind
check-clock = Klok van deze computer
    .good = De klok loopt gelijk met die van de dienst.
    .failed = De klok loopt { $minutes ->
        [one] { $minutes } minuut
       *[other] { $minutes } minuten
    } { $direction ->
        [ahead] voor.
       *[behind] achter.
    }
    .advice = Stel de juiste datum en tijd in op deze computer en controleer dan opnieuw.
check-service = Dienst
    .good = De dienst antwoordt.
    .failed = De dienst heeft op dit moment een storing. Dat ligt niet aan u.
    .advice = Probeer het over enkele minuten opnieuw. Duurt het langer, vraag dan hulp aan de helpdesk.
check-not-tried = Niet gecontroleerd: niet nodig, of eerst moet iets anders worden opgelost.

### The page of the CA, on which a certificate is picked up: before it is opened, and beside its window.

## Before

# $host: the host of the page
ca-page = Afhalen op de pagina van GlobalSign
    .lead = Uw link opent een webpagina van { $host }, in een eigen venster. De wizard helpt u daarbij.
    .action = Pagina openen
    .resumed = Welkom terug. De wizard heeft uw link bewaard, dus u kunt verdergaan met de pagina. Wilt u dat niet, ga dan terug: de wizard vergeet de link.
ca-page-host = De pagina is van
ca-page-course = Wat er gebeurt
    .open = De pagina gaat open in een tweede venster. Dit venster blijft ernaast staan en zegt in uw taal wat er op elke pagina wordt gevraagd.
    .type = U typt en klikt zelf op de pagina. De wizard verstuurt niets voor u.
    .file = Zodra uw certificaatbestand komt, slaat de wizard het op, controleert hij het en zet hij uw back-up in de gekozen map. Daarna sluit hij de pagina en installeert hij het certificaat.
ca-page-once = U kunt maar één keer downloaden. Wacht daarna tot het bestand er is, en sluit niets.
ca-page-limit-reply = Op een Mac kan het gebeuren dat het venster een bestand alleen toont en niet opslaat, als het op een ongewone manier komt. Wilt u dat niet proberen? Open de link dan in uw eigen browser en download het certificaatbestand daar. Ga daarna terug naar het begin van de wizard en kies “{ action-choose-file }”.
ca-page-limit-proxy = De proxy die u in de wizard hebt ingesteld, geldt niet voor de pagina: op een Mac gebruikt het venster die uit de systeeminstellingen.
ca-page-needs = Houd bij de hand
    .pickup-password = Uw afhaalwachtwoord: u hebt het bij uw bestelling gekozen
    .certificate-password = Pen en papier, voor een nieuw wachtwoord
    .computer = Onderweg kiest u een nieuw wachtwoord: het certificaatwachtwoord. De wizard kan er een voorstellen. Doe dit alles op de computer waarop u het certificaat gaat gebruiken. Is dat een andere? Stop dan hier en open de e-mail daar.
# In place of the texts before a download of the wizard’s own
ca-page-ready =
    .computer = Het certificaat wordt op deze computer geïnstalleerd.
    .good = Deze computer is er klaar voor.
    .doubtful = U kunt de pagina openen. Lees wel eerst wat hieronder gemarkeerd is.
    .connection = Kies aan de zijkant “{ action-connection }” om te zien wat het is. Open de pagina pas als dit is opgelost: downloaden kan maar één keer.

## Beside the page

ca-page-open = De pagina staat open in een eigen venster
    .lead = Ga daar verder, en kijk hier als u wilt weten wat u moet doen. U typt en klikt zelf: de wizard verstuurt niets voor u.
    .probably = De wizard leidt dit af uit het uiterlijk van de pagina. Wat de pagina zelf zegt, gaat voor.
ca-page-imitated = De pagina wordt hier nagebootst
    .lead = Bij een echte link staat de pagina van GlobalSign in een eigen venster. In de oefening staat er onder aan dit scherm een nabootsing van.
    .page = De nagebootste pagina, in het Engels
    .fields = In de oefening vult u deze velden alleen in met “{ ca-page-fill }”.
ca-page-fill = Invullen op de pagina
    .hint = De wizard vult alleen het veld in. Op de knop op de pagina klikt u zelf.
    .pickup-password = Liever hier typen
    .certificate-password = Liever hier kiezen, met een voorstel
page-filled-pickup-password = Het afhaalwachtwoord staat nu op de pagina. Ga daar verder.
page-filled-certificate-password = Het wachtwoord staat nu in beide velden van de pagina, en de wizard kent het: hij vraagt er niet meer naar. Schrijf het toch op en ga dan verder op de pagina.
ca-page-reply = De pagina verstuurt iets. Wacht even, en sluit geen van beide vensters.
    .received =
        { $received ->
            [one] Er is { $received } byte aangekomen.
           *[other] Er zijn { $received } bytes aangekomen.
        }

## What the page asks for

page-kind-unknown = Doe wat de pagina vraagt
    .do = De wizard kent deze pagina niet, maar ze werkt gewoon: doe wat ze vraagt. Komt uw certificaatbestand, dan bewaart de wizard het.
page-kind-review-order = Is dit uw bestelling?
    .do = Vergelijk uw naam, uw organisatie en uw e-mailadres. Klopt alles, klik dan op de knop op de pagina. Klopt er iets niet, sluit dan de pagina: er is nog niets afgehaald.
page-kind-pickup-password = De pagina vraagt om het afhaalwachtwoord
    .do = Dat is het wachtwoord dat u bij uw bestelling hebt gekozen. Typ het op de pagina, of typ het hieronder en laat het op de pagina invullen. Klik daarna op de knop op de pagina.
page-kind-certificate-password = De pagina vraagt om een nieuw wachtwoord
    .do = Dit is het certificaatwachtwoord: u kiest het nu, en het beveiligt uw certificaatbestand. Het is niet het afhaalwachtwoord. Typ het twee keer op de pagina, of kies het hieronder en laat het op de pagina invullen. Schrijf het op voordat u op de knop op de pagina klikt.
page-kind-password-made = De pagina heeft een wachtwoord voor u gemaakt
    .do = Schrijf het op voordat u iets anders doet, letter voor letter, met hoofdletters en kleine letters. Het is uw certificaatwachtwoord, en de pagina toont het alleen nu. De wizard leest het niet: hij vraagt u ernaar als het bestand er is.
page-kind-agreement = Lees de abonneeovereenkomst
    .do = Die staat op de pagina. Gaat u akkoord, vink dan daar het vakje aan en klik op de knop op de pagina.
page-kind-download = Nu komt de download. Die kan maar één keer
    .do = Hebt u uw certificaatwachtwoord opgeschreven? Klik dan op de pagina één keer op downloaden. Klik daarna nergens meer op en sluit niets tot het bestand er is. Dat kan een minuut duren.
page-kind-session-over = De pagina zegt dat de tijd om is
    .do = Sluit de pagina, open die opnieuw en vul uw afhaalwachtwoord nog eens in. Zolang er niets is gedownload, werkt uw link nog.
page-kind-invalid-request = De pagina kent deze link niet
    .do = Sluit de pagina en kies “{ action-start-over }”. Neem de link uit uw nieuwste e-mail “Certificate Download Ready” en kopieer hem helemaal. Is het die link al, vraag dan hulp aan de helpdesk.
page-kind-already-picked-up = Dit certificaat is al gedownload
    .do = Een link werkt één keer. Sluit de pagina en gebruik het bestand dat toen is opgeslagen, hier of op een andere computer: “{ action-choose-file }”. Is het weg, vraag dan een heruitgifte aan waar u hebt besteld.
page-kind-not-ready = Uw certificaat staat nog niet klaar
    .do = Uw bestelling wordt nog gecontroleerd. Sluit de pagina en wacht op de e-mail “Certificate Download Ready”. Hebt u die al, vraag dan hulp aan de helpdesk.
page-kind-key-in-browser = De pagina wil de sleutel zelf maken
    .do = Bij uw bestelling is gekozen dat de browser de sleutel maakt. Dat werkt alleen in Microsoft Edge op Windows, in de modus voor Internet Explorer. Kies “{ edge-mode-open }”: de wizard sluit de pagina en leidt u daarheen, of zegt wat u zonder zo’n computer kunt doen.

## In Microsoft Edge, waar de sleutel daar wordt gemaakt

edge-mode = Maak de sleutel in Microsoft Edge
edge-mode-there = Uw certificaat staat in Windows
edge-mode-open = Verdergaan in Microsoft Edge
edge-mode-looking =
    .lead = De wizard kijkt of dit op deze computer kan.
    .action = Certificaat zoeken
edge-mode-awaiting =
    .lead = Bij uw bestelling is gekozen dat uw computer de sleutel maakt. Open een stap om te zien hoe.
    .action = Certificaat zoeken
    .back = Laat dit venster open. De wizard vindt het nieuwe certificaat zelf en gaat dan verder.
# The steps, and how each is done
edge-mode-steps =
    .allow = Sta de modus voor Internet Explorer toe
    .link = Open uw link in Edge
    .link-in-mail = Open de link uit uw e-mail in Edge
    .reload = Laad de pagina opnieuw in die modus
    .password = Vul uw afhaalwachtwoord in
    .exportable = Vink aan dat het certificaat “exportable” is
    .agreement = Accepteer de overeenkomst
    .install = Installeer het certificaat
edge-mode-course =
    .allow = Typ edge://settings/defaultBrowser in de adresbalk en druk op Enter. Kies bij “Toestaan dat sites opnieuw worden geladen in de Internet Explorer-modus (IE-modus)” voor “Toestaan”, en start Edge opnieuw.
    .link = Kies “{ copy-link }”, plak de link in de adresbalk van Edge (Ctrl+V) en druk op Enter.
    .link-in-mail = Kopieer de link uit uw e-mail “Certificate Download Ready”, plak hem in de adresbalk van Edge en druk op Enter.
    .reload = Open het menu van Edge (de drie puntjes) en kies “Opnieuw laden in Internet Explorer-modus”. Vink “Deze pagina de volgende keer openen in Internet Explorer-modus” aan, en kies “Gereed”.
    .password = Vul uw afhaalwachtwoord in. Vraagt Edge of “Microsoft Certificate Enrolment Control” mag worden geïnstalleerd, antwoord dan “Ja”.
    .exportable = Vink “Yes, make this Certificate exportable” aan. Zonder dat vinkje is er geen back-up mogelijk, en kan het certificaat niet naar Firefox en Thunderbird.
    .agreement = Lees de abonneeovereenkomst (Subscriber Agreement). Gaat u akkoord, vink dan het vakje aan en klik op “Next”.
    .install = Klik op “Install my Certificate”, en bevestig wat Windows vraagt.
open-edge = Microsoft Edge openen
    .opened = Edge gaat open. Gebeurt dat niet, open het dan zelf.
copy-link = Link kopiëren
    .copied = Gekopieerd. Plak hem in de adresbalk van Edge.
    .not-copied = Kopiëren is niet gelukt. Kopieer de link uit uw e-mail “Certificate Download Ready”.
edge-mode-elsewhere =
    .lead = Bij uw bestelling is gekozen dat uw computer de sleutel maakt. Dat werkt alleen in Microsoft Edge op Windows, en dat heeft deze computer niet.
    .action = Opnieuw zoeken
    .windows = Hebt u een Windows-computer waarop u het certificaat gaat gebruiken? Start de wizard daar, en open dezelfde link.
    .order = Zo niet, dan is een nieuwe bestelling nodig, met “Download as .pfx (PKCS12)”. Die kan de wizard hier afhalen.
edge-mode-choosing =
    .lead = Deze certificaten zijn nieuw in Windows. Welk is van u? De wizard test dan de sleutel ervan.
    .action = Opnieuw zoeken
edge-choose = Het certificaat van { $holder }
edge-until = Geldig tot en met
edge-mode-proven =
    .lead = De sleutel ervan werkt. Kies een certificaatwachtwoord: dat beveiligt het bestand dat de wizard nu maakt. Dat bestand is uw back-up, en daarmee komt het certificaat in uw andere programma’s.
    .action = Bestand opslaan en verdergaan
edge-mode-kept =
    .lead = De sleutel ervan werkt: in Edge, Chrome, Outlook en andere programma’s die de certificaten van Windows gebruiken.
    .action = Mijn certificaten tonen

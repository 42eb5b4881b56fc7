### What can go wrong. The message is named after the code that the helpdesk hears.
### Value: what is wrong. body: what happened. next: what to do.
### What became of the link and of the certificate file is said by the link-status-… messages below every body, and by
### these texts only where a program is concerned (ST-701 to ST-705, ST-709, ST-710, ST-713 and ST-715 to ST-722), which has no such line.

## Why a file could not be written: for the errors of several parts

# $path: the file or the folder
# $reason: denied, read-only, full, missing, in-the-way or other
not-written = { $reason ->
        [denied] Uw gebruikersnaam heeft op deze computer geen toegang tot { $path }, of tot de map ervan.
        [read-only] { $path } staat op een schijf waarop nu niets kan worden geschreven.
        [full] De schijf van { $path } is vol, of u hebt er geen ruimte meer.
        [missing] De map van { $path } bestaat niet.
        [in-the-way] Op de plaats van { $path } staat iets anders: het heeft dezelfde naam, of het is een bestand waar een map hoort te zijn.
       *[other] De wizard kon niet schrijven naar { $path }.
    }
    .next = { $reason ->
        [denied] Vraag de helpdesk om u daar lees- en schrijfrechten te geven.
        [read-only] Vraag de helpdesk waarom er daar niets kan worden geschreven.
        [full] Verwijder op die schijf wat u niet meer nodig hebt, of maak de prullenbak leeg.
        [missing] Hoort die op een usb-stick of netwerkschijf? Sluit die dan weer aan.
        [in-the-way] Geef wat in de weg staat een andere naam, of zet het ergens anders.
       *[other] Zorg dat de schijf er is en dat u erop mag schrijven.
    }

## The link

error-LK-101 = Dit is geen link
    .body = In het veld staat geen adres van een webpagina. Er is niets verstuurd.
    .next = Kopieer de hele link uit de e-mail (hij begint met https://) en plak hem hier.
# $host: the host in the link
error-LK-102 = Deze link leidt naar een adres dat de wizard niet kent
    .body = “{ $host }” is geen bekende afhaaldienst. Er is niets naartoe gestuurd.
    .next = Kopieer de link uit de e-mail “Certificate Download Ready” zelf. Is het die link al? Meld het dan aan de helpdesk: de e-mail kan vals zijn.
error-LK-103 = Deze link is niet veilig
    .body = Een echte link begint met https://, en deze niet. Er is niets verstuurd.
    .next = Kopieer de link uit de e-mail “Certificate Download Ready” nog een keer.
error-LK-104 = Er ontbreekt een stuk van deze link
    .body = De link leidt naar het juiste adres, maar zegt niet om welke bestelling het gaat. Er is niets verstuurd.
    .next = Loopt de link over twee regels? Kopieer hem helemaal, of klik er met de rechtermuisknop op en kies “Koppeling kopiëren” of “Link kopiëren”. Hebt u het certificaatbestand al, kies dan “{ action-choose-file }”.
error-LK-105 = Deze link verbergt waar hij naartoe leidt
    .body = Voor of achter “{ $host }” staat iets wat niet in een link van de afhaaldienst hoort. Er is niets verstuurd.
    .next = Gebruik die link niet. Kopieer de link uit de e-mail “Certificate Download Ready”, of vraag hulp aan de helpdesk.
# $host: where the link leads
# $genuine: the pickup service that it resembles
error-LK-106 = Deze link lijkt alleen maar echt
    .body = De link leidt naar “{ $host }”. Dat lijkt op “{ $genuine }”, maar is het niet. Er is niets naartoe gestuurd.
    .next = Gebruik deze link niet en meld het aan de helpdesk: de e-mail kan vals zijn.
# $host: the mail scanner
error-LK-107 = De beveiliging van uw e-mail heeft uw link verborgen
    .body = “{ $host }” heeft de link die u kreeg, vervangen door een eigen link. De wizard kan de echte link daar niet uit halen. Er is niets verstuurd.
    .next = Open de e-mail in een ander programma of op uw telefoon en kopieer de link daar. Of vraag hulp aan de helpdesk.
# $host: where the link leads
error-LK-108 = De afhaaldienst antwoordde niet zoals het hoort
    .body = “{ $host }” antwoordde, maar niet zoals een afhaaldienst dat doet. Er is niets afgehaald.
    .next = Kopieer de link nog eens uit de e-mail “Certificate Download Ready” en probeer het opnieuw: opent hij een webpagina, dan toont de wizard die. Hebt u het certificaatbestand al, kies dan “{ action-choose-file }”.
error-LK-109 = Dit is uw echte link
    .body = U bent aan het oefenen. Daarom heeft de wizard deze link niet geopend. Er is niets verstuurd.
    .next = Wilt u uw certificaat afhalen? Kies “{ end-practice }” en plak deze link daarna opnieuw.
error-LK-110 = In deze tekst staat meer dan één link
    .body = De wizard kan niet weten welke van u is, en heeft er geen geopend. Er is niets verstuurd.
    .next = Kopieer alleen de link uit de e-mail “Certificate Download Ready” en plak die hier.
error-LK-111 = Plak eerst uw link
    .body = Het veld is leeg. Er is niets verstuurd.
    .next = Kopieer de link in de e-mail “Certificate Download Ready” en kies dan “{ start-paste }”.
error-LK-112 = In deze e-mail staat geen link van een bestelling
    .body = De wizard heeft in de teksten en in de bijgevoegde berichten gekeken. Er is niets van geopend, en er is niets verstuurd.
    .next = Open de e-mail “Certificate Download Ready” in uw mailprogramma, klik met de rechtermuisknop op de link, kies “Koppeling kopiëren” of “Link kopiëren” en plak hem hier. Hebt u meerdere e-mails bewaard, open dan de andere.
error-LK-113 = De wizard kan deze e-mail niet lezen
    .body = Ze is beschadigd, te groot of van een soort die de wizard niet kent. Er is niets verstuurd.
    .next = Open de e-mail in uw mailprogramma, klik met de rechtermuisknop op de link, kies “Koppeling kopiëren” of “Link kopiëren” en plak hem hier.
error-LK-114 = Dit is een bestelnummer. De link ontbreekt
    .body = Met het bestelnummer alleen gaat een bestelling niet open: de wizard heeft de link uit de e-mail nodig. Er is niets verstuurd.
    .next = Kopieer de link in de e-mail “Certificate Download Ready” die bij deze bestelling hoort en plak hem hier.
error-LK-115 = Dit is een hulpcode, geen link
    .body = Een hulpcode zegt de helpdesk welk scherm iemand ziet. Er is niets verstuurd.
    .next = Helpt u iemand, vul de hulpcode dan in de gids voor de helpdesk in. Haalt u een certificaat af, plak dan de link uit de e-mail.
error-LK-116 = Een ander programma gaf een link door die niet bruikbaar is
    .body = De link heeft niet de juiste vorm of leidt niet naar de afhaaldienst. De wizard heeft hem niet geopend. Er is niets verstuurd.
    .next = Gebruik deze link niet. Kopieer de link in de e-mail “Certificate Download Ready” en plak die in de wizard.

## The order

error-OR-151 = De dienst kent deze link niet
    .body = Misschien is hij niet volledig, of is er intussen een nieuwere link.
    .next = Kopieer de link uit uw nieuwste e-mail “Certificate Download Ready”. Is het die link al? Vraag dan hulp aan de helpdesk.
error-OR-152 = Deze bestelling is vervallen
    .body = Het certificaat is niet op tijd afgehaald. Daarom heeft de dienst de bestelling geannuleerd.
    .next = Plaats een nieuwe bestelling. U krijgt dan een e-mail met een nieuwe link.
error-OR-153 = Dit certificaat is al afgehaald
    .body = Dat is eerder gebeurd, hier of op een andere computer. Een link werkt één keer.
    .next = Kijk eerst bij “{ action-check }”: misschien werkt het hier al. Gebruik anders het certificaatbestand dat toen is opgeslagen, hier of op de andere computer. Is er geen? Vraag dan een heruitgifte aan waar u hebt besteld.
error-OR-154 = Deze bestelling is geannuleerd
    .body = De dienst geeft er geen certificaat meer voor.
    .next = Hebt u nog een certificaat nodig? Plaats dan een nieuwe bestelling.
error-OR-155 = Deze bestelling is geblokkeerd
    .body = Er is vijf keer een fout afhaalwachtwoord ingevuld. Geen enkel wachtwoord opent deze bestelling nog.
    .next = Plaats een nieuwe bestelling en kies een afhaalwachtwoord dat u kunt terugvinden.
error-OR-156 = De sleutel van deze bestelling wordt in Microsoft Edge gemaakt
    .body = Bij het bestellen is “Internet Explorer (IE) Compatibility Mode” gekozen. Er is geen bestand om af te halen: uw eigen computer maakt de sleutel, in Microsoft Edge op Windows.
    .next = Kies “{ edge-mode-open }”: op Windows leidt de wizard u daarheen en vindt hij het certificaat daarna zelf. Op een ander systeem zegt hij wat u kunt doen.
error-OR-157 = Deze bestelling is vervallen, maar het bestand is hier
    .body = Het certificaatbestand is op deze computer opgeslagen voordat de bestelling verviel. De wizard gaat daarmee verder.
    .next = Vul het certificaatwachtwoord in dat u voor dit bestand hebt gekozen. Wordt het certificaat daarna ergens niet geaccepteerd, vraag dan aan de helpdesk of het nog geldig is.
error-OR-158 = Deze bestelling is geannuleerd, maar het bestand is hier
    .body = Het certificaatbestand is eerder op deze computer opgeslagen. Een certificaat waarvan de bestelling is geannuleerd, kan ingetrokken zijn.
    .next = Vraag eerst aan de helpdesk of het certificaat nog geldig is. Is dat zo, vul dan het certificaatwachtwoord in dat u voor dit bestand hebt gekozen.
error-OR-159 = Deze bestelling is geblokkeerd, maar het bestand is hier
    .body = Er is vijf keer een fout afhaalwachtwoord ingevuld. U hebt het niet meer nodig: het certificaatbestand is eerder op deze computer opgeslagen.
    .next = Vul het certificaatwachtwoord in dat u voor dit bestand hebt gekozen.
error-OR-160 = Deze bestelling heeft al een aanvraag voor een andere sleutel
    .body = Bij een bestelling hoort één certificaat. De dienst heeft al een aanvraag voor een andere sleutel gekregen: van een andere computer, of van deze voordat hij opnieuw is ingericht.
    .next = Open de wizard op de computer waar u begonnen bent, en gebruik daar dezelfde link: hij gaat verder met de sleutel van daar. Kan dat niet meer, vraag de helpdesk dan om een nieuwe bestelling.
error-OR-161 = De dienst accepteert de aanvraag van deze computer niet
    .body = Voor de sleutel die hier is gemaakt, geeft hij geen certificaat uit. De sleutel staat nog op deze computer.
    .next = Geef de helpdesk de foutcode door.

## The pickup password

# $attemptsLeft: how many wrong passwords the service still allows
error-PU-201 = Dat is niet het afhaalwachtwoord
    .body = { $attemptsLeft ->
        [one] U kunt het nog één keer proberen.
       *[other] U kunt het nog { $attemptsLeft } keer proberen.
    }{ $refused ->
        [1] { "" }
       *[other] { " " }Daarna is de bestelling voorgoed geblokkeerd en moet u opnieuw bestellen. Vraag het bij twijfel liever eerst na.
    }
    .next = Wat u hebt getypt, is nu zichtbaar. Kijk het letter voor letter na, ook de hoofdletters.
error-PU-202 = Dat kan geen afhaalwachtwoord zijn
    .body = Een afhaalwachtwoord bestaat uit minstens 8 letters en cijfers, en niets anders. Dit is niet verstuurd en telt dus niet als poging.
    .next = Kijk na wat u hebt getypt. Met “Tonen” wordt het zichtbaar.
error-PU-203 = Vul uw afhaalwachtwoord opnieuw in
    .body = U was een tijdje weg. Daarom vraagt de dienst er opnieuw om.
    .next = Vul uw afhaalwachtwoord in. Kies daarna opnieuw een certificaatwachtwoord: de wizard heeft het vorige niet bewaard.
error-PU-204 = Het afhaalwachtwoord ontbreekt
    .body = Er is niets verstuurd. Dit telt dus niet als poging.
    .next = Vul het wachtwoord in dat u bij uw bestelling hebt gekozen.
error-PU-205 = Dat is weer hetzelfde wachtwoord
    .body = De dienst heeft het al eens geweigerd. Het is niet nog eens verstuurd en telt dus niet als poging.
    .next = Wat u hebt getypt, is nu zichtbaar. Verbeter het.
error-PU-206 = Dat is uw certificaatwachtwoord
    .body = Dat hebt u voor uw certificaatbestand gekozen. De dienst vraagt hier om het andere wachtwoord, dat u bij uw bestelling hebt gekozen. Er is niets verstuurd. Dit telt dus niet als poging.
    .next = Vul uw afhaalwachtwoord in.
error-PU-207 = Dit begint met een wachtwoord dat is geweigerd
    .body = Het wachtwoord dat de dienst heeft geweigerd, stond nog in het veld en u hebt erachter verder getypt. Er is niets verstuurd. Dit telt dus niet als poging.
    .next = Maak het veld leeg en vul uw hele afhaalwachtwoord in.

## The page of the CA

# $host: the host of the page
# $path: where what came is kept
error-PG-251 = Er kon geen venster worden geopend voor de pagina
    .body = De wizard wilde de pagina van “{ $host }” in een tweede venster tonen, maar dat lukte niet. Er is niets naartoe gestuurd.
    .next = Open de link in uw browser, download daar het certificaatbestand en kies daarna hier “{ action-choose-file }”.
error-PG-252 = De pagina is niet bereikbaar
    .body = “{ $host }” antwoordde niet, stopte halverwege, of was niet bereikbaar.
    .next = Controleer uw internetverbinding en open de pagina opnieuw. Onder “{ action-connection }” ziet u waar het misgaat.
error-PG-253 = De pagina is niet te vertrouwen
    .body = “{ $host }” kon niet bewijzen dat het de juiste plaats is: deze computer vertrouwt het certificaat ervan niet. De wizard heeft de pagina gesloten.
    .next = Vul daar niets in, ook niet in een andere browser. Onder “{ action-connection }” ziet u wie ertussen zit. Probeer het op een ander netwerk. Bent u op kantoor? Vraag dan hulp aan de mensen die uw computers beheren.
error-PG-254 = De pagina vraagt om in te loggen
    .body = “{ $host }” vroeg om een gebruikersnaam met wachtwoord, of om een certificaat. Een afhaalpagina doet dat niet. Daarom heeft de wizard niets doorgegeven.
    .next = Probeer het op een ander netwerk: misschien zit er iemand tussen. Gebeurt het weer, vraag dan hulp aan de helpdesk.
error-PG-255 = Wat de pagina verstuurt, kan niet worden bewaard
    .body = “{ $host }” begon iets te versturen, maar de wizard kon het niet op deze computer opslaan.
    .next = Maak ruimte op deze computer, of laat de helpdesk nakijken waarom er niets kan worden geschreven. Open daarna de pagina opnieuw: daar staat of het certificaat nog kan worden gedownload.
error-PG-256 = De pagina is te vroeg gesloten
    .body = Het venster van “{ $host }” is gesloten terwijl er een antwoord onderweg was. Er is niets van aangekomen.
    .next = Open de pagina opnieuw: daar staat of het certificaat nog kan worden gedownload. Staat er dat dat al is gebeurd, vraag dan een heruitgifte aan waar u hebt besteld.
error-PG-257 = Het einde van het certificaatbestand ontbreekt
    .body = Wat aankwam, is het begin van een certificaatbestand. Het gaat niet open. Het is bewaard als { $path }.
    .next = Verwijder het niet. Open de pagina opnieuw: daar staat of het certificaat nog kan worden gedownload. Zo niet, vraag dan een heruitgifte aan waar u hebt besteld.
error-PG-258 = Dit is niet uw certificaatbestand
    .body = De pagina heeft iets anders verstuurd: een document, een webpagina of een certificaat zonder zijn sleutel. Het is bewaard als { $path }.
    .next = Ga verder op de pagina, of open die opnieuw. Valt er niets anders te downloaden, geef de helpdesk dan de foutcode door.
error-PG-259 = De wizard is gestopt terwijl de pagina open was
    .body = Er was al iets naar “{ $host }” verstuurd. Het antwoord heeft deze computer niet bereikt.
    .next = Open de pagina opnieuw: daar staat of het certificaat nog kan worden gedownload. Staat er dat dat al is gebeurd, vraag dan een heruitgifte aan waar u hebt besteld.
error-PG-260 = De wizard is gestopt terwijl er een bestand onderweg was
    .body = Wat er toen al van was aangekomen, is bewaard als { $path }. Het is niet volledig.
    .next = Verwijder het niet. Open de pagina opnieuw: daar staat of het certificaat nog kan worden gedownload. Zo niet, vraag dan een heruitgifte aan waar u hebt besteld.
error-PG-261 = De pagina heeft niets verstuurd
    .body = De pagina begon een bestand te versturen, maar er is niets van aangekomen.
    .next = Open de pagina opnieuw: daar staat of het certificaat nog kan worden gedownload. Staat er dat dat al is gebeurd, vraag dan een heruitgifte aan waar u hebt besteld.
error-PG-262 = Het certificaatbestand is volledig aangekomen, maar nog niet opgeslagen
    .body = Het is bewaard als { $path }. De wizard kon het niet in zijn eigen map zetten: die is vol, of er kan niet in worden geschreven.
    .next = Verwijder het niet. Maak ruimte op deze computer, of laat de helpdesk nakijken waarom er niets kan worden geschreven. Sluit daarna de wizard en start hem opnieuw: hij gaat verder met dit bestand.
error-PG-271 = Er is nog geen nieuw certificaat dat werkt in Windows
    .body = De wizard kijkt om de paar seconden of er een nieuw certificaat met een werkende sleutel is.
    .next = Doe de stappen hieronder in Microsoft Edge tot en met “Install my Certificate”, en wacht even. Zegt Edge dat het is geïnstalleerd en vindt de wizard het niet, vraag dan hulp aan de helpdesk.
error-PG-272 = De sleutel van dit certificaat kan niet uit Windows
    .body = “Yes, make this Certificate exportable” is in Edge niet aangevinkt, of de sleutel mocht van Windows niet worden opgeslagen. Het certificaat werkt in de programma’s die de certificaten van Windows gebruiken. Er is geen back-up van, en het kan niet naar Firefox of Thunderbird.
    .next = Hebt u dat nodig, vraag dan een heruitgifte aan waar u hebt besteld, en vink het vakje dan wel aan.
error-PG-273 = Voor deze bestelling is een Windows-computer nodig
    .body = De sleutel ervan kan alleen in Microsoft Edge op Windows worden gemaakt. De wizard heeft hier geen certificaten van Windows gevonden.
    .next = Open dezelfde link op een Windows-computer, of plaats een nieuwe bestelling met “Download as .pfx (PKCS12)”.

## The certificate password

error-CP-301 = Dit wachtwoord voldoet nog niet aan alle regels
    .body = Het is niet verstuurd, en er is niets mee gemaakt.
    .next = Kijk naar de regels hieronder: die zonder vinkje zijn nog niet in orde.
error-CP-302 = Het certificaatwachtwoord ontbreekt
    .body = Er is niets verstuurd of gewijzigd.
    .next = Vul een certificaatwachtwoord in.
error-CP-303 = De dienst accepteert dit wachtwoord niet
    .body = Er is geen certificaatbestand mee gemaakt.
    .next = Kies een ander certificaatwachtwoord.
error-CP-304 = Het bestand gaat niet open met dit wachtwoord
    .body = De wizard heeft het bestand alleen gelezen; er is niets gewijzigd. U kunt het zo vaak proberen als u wilt.
    .next = Vul het certificaatwachtwoord in dat u voor dit bestand hebt gekozen, niet het afhaalwachtwoord. Let op hoofdletters en kleine letters.
error-CP-305 = Dat is uw afhaalwachtwoord
    .body = Het certificaatbestand heeft een eigen wachtwoord nodig. Wie een van beide te weten komt, kent dan niet meteen allebei.
    .next = Kies een ander wachtwoord, of laat er een voorstellen.
error-CP-306 = Dat is uw afhaalwachtwoord
    .body = Het bestand is gemaakt met het certificaatwachtwoord. Dat hebt u hier in de wizard gekozen, nadat u het afhaalwachtwoord had ingevuld.
    .next = Vul uw certificaatwachtwoord in.
error-CP-307 = De sleutelbos van deze computer is niet open
    .body = In de sleutelbos bewaart deze computer wachtwoorden. De wizard kan er nu geen wachtwoord in bewaren en er ook geen uit lezen.
    .next = Open de sleutelbos en probeer het opnieuw. Of ga verder zonder: schrijf het wachtwoord op en typ het wanneer erom wordt gevraagd.
error-CP-308 = Uw wachtwoord staat nog in de sleutelbos
    .body = De sleutelbos van deze computer is vergrendeld. Daarom kan de wizard het wachtwoord nu niet wissen. Hij doet dat zodra de sleutelbos open is.
    .next = U kunt verdergaan. Wilt u het nu laten wissen? Open dan de sleutelbos en start de wizard opnieuw.
error-CP-309 = Dit is niet het voorgestelde wachtwoord
    .body = Minstens één teken is anders. Er is niets verstuurd, en het voorstel blijft bewaard.
    .next = Let op hoofdletters en cijfers. Er zijn geen spaties. Met “{ action-back }” ziet u het voorstel opnieuw, zodat u kunt verbeteren wat u hebt opgeschreven.
error-CP-310 = Dit wachtwoord opent uw sleutel niet
    .body = Het is niet het wachtwoord dat u hebt gekozen toen uw sleutel werd gemaakt.
    .next = Vul het opnieuw in. Let op hoofdletters en kleine letters. Het is niet uw afhaalwachtwoord.
error-CP-311 = Dit wachtwoord opent uw certificaatbestand niet
    .body = De sleutel zit in het bestand dat u hebt bewaard. Het bestand is alleen gelezen; er is niets gewijzigd. U kunt het zo vaak proberen als u wilt.
    .next = Vul het wachtwoord in dat u voor dat bestand hebt gekozen. Weet u het niet meer? Dan helpt een programma waaruit de sleutel kan worden geëxporteerd, of alleen een heruitgifte.

## The agreement

error-AG-401 = U bent nog niet akkoord gegaan
    .body = De dienst heeft nog geen akkoord van u gekregen.
    .next = Lees de overeenkomst en zet daarna een vinkje in het vakje eronder.
error-AG-402 = De overeenkomst is intussen gewijzigd
    .body = Uw vinkje hoorde bij de oudere tekst en is daarom weggehaald.
    .next = Lees de nieuwe tekst hierboven en zet het vinkje opnieuw.

## The download

error-DL-501 = De verbinding is verbroken
    .body = Het bestand is niet volledig gedownload.
    .next = Controleer uw internetverbinding en probeer het opnieuw.
error-DL-502 = Wat aankwam, was beschadigd
    .body = Het was niet wat de dienst heeft verstuurd. Daarom is het weggegooid.
    .next = Probeer het opnieuw. Gebeurt het twee keer, vraag dan hulp aan de helpdesk.
# $path: where the file is, or was to be
error-DL-503 = Het certificaatbestand kon niet worden opgeslagen
    .body = { not-written }
    .next = { not-written.next } Probeer het dan opnieuw.
error-DL-504 = Het certificaatbestand is veranderd
    .body = In { $path } zit iets anders dan de wizard daar had opgeslagen. Hij heeft er niets aan veranderd.
    .next = Zet het bestand terug dat er stond, en vul het wachtwoord ervan in. Lukt dat niet, en kunt u “{ action-back }” kiezen? Doe dat dan: de wizard haalt het bestand opnieuw op en zet het daar.
error-DL-505 = De dienst herkent uw certificaatbestand niet
    .body = Het bestand op deze computer is volledig en gecontroleerd, maar volgens de dienst is er een ander bestand verstuurd.
    .next = Probeer het opnieuw, of kies “{ download-saved.skip }”. Gebeurt het twee keer, geef de helpdesk dan de foutcode door.
error-DL-506 = De dienst heeft nog niet bevestigd dat u het bestand hebt
    .body = Het bestand is gecontroleerd. U hebt niets anders nodig om te installeren.
    .next = Probeer het opnieuw, of kies “{ download-saved.skip }”.

# $path: where the copy was to be
error-DL-507 = Uw back-up kon niet in de map worden gezet
    .body = { not-written }
    .next = { not-written.next } Probeer het dan opnieuw, of kies een andere map.
error-DL-508 = Hebt u uw certificaatwachtwoord opgeschreven?
    .body = Zonder dat wachtwoord kan niemand uw certificaatbestand openen, en niemand kan het opzoeken. Er is niets gedownload.
    .next = Schrijf het op en zet dan het vinkje.
# $path: where the file is to be
error-DL-509 = Het certificaatbestand kan niet op deze computer worden opgeslagen
    .body = { not-written } Er is niets gedownload.
    .next = { not-written.next } Probeer het dan opnieuw.
# $path: the folder for the copy
error-DL-510 = Uw back-up kan niet in de map worden opgeslagen
    .body = { not-written } Er is niets gedownload.
    .next = { not-written.next } Probeer het dan opnieuw, of kies hieronder een andere map.
# $path: where it was to be
error-DL-511 = Dit bestand kon niet worden opgeslagen
    .body = Met uw certificaat is er niets aan de hand. { not-written }
    .next = { not-written.next } Probeer het dan opnieuw, of kies een andere plaats.
# $path: the file
# $reason: as above
error-DL-512 = Het certificaatbestand kan niet worden gelezen
    .body = { $reason ->
        [denied] Uw gebruikersnaam heeft op deze computer geen toegang tot { $path }, of tot de map ervan.
        [missing] { $path } is er niet meer.
        [in-the-way] Op de plaats van { $path } staat nu iets anders dan een bestand.
       *[other] De wizard kan { $path } niet openen.
    } Er is niets gewijzigd.
    .next = { $reason ->
        [denied] Vraag de helpdesk om u toegang tot het bestand te geven.
        [missing] Zet het bestand terug waar het stond.
        [in-the-way] Verplaats wat er staat, en zet het bestand terug.
       *[other] Staat het op een usb-stick of netwerkschijf? Sluit die dan weer aan. Of vraag hulp aan de helpdesk.
    } Vul daarna het wachtwoord opnieuw in. Is het bestand niet terug te krijgen, en kunt u “{ action-back }” kiezen? Doe dat dan: de wizard haalt het opnieuw op.
error-DL-513 = Het certificaat hoort niet bij uw sleutel
    .body = De dienst heeft een certificaat voor een andere sleutel gestuurd. Daarom is het niet bewaard. Uw eigen sleutel staat nog op deze computer.
    .next = Geef de helpdesk de foutcode door.
error-DL-514 = De sleutel kon niet worden gemaakt
    .body = Deze computer kon de sleutel niet maken, of de aanvraag voor uw certificaat niet. Er is niets verstuurd.
    .next = Probeer het opnieuw. Gebeurt het twee keer, geef de helpdesk dan de foutcode door.
# $path: the file of the key
error-DL-515 = Het bestand met uw sleutel is beschadigd
    .body = In { $path } zit iets anders dan de wizard daar had opgeslagen. Hij heeft er niets aan veranderd.
    .next = Is er een oudere kopie van dit bestand, bijvoorbeeld in een back-up van de computer? Zet die dan terug en probeer het opnieuw. Geef anders de helpdesk de foutcode door.
error-DL-516 = De sleutelbos opent uw sleutel niet
    .body = De sleutelbos van deze computer bevat wat uw sleutel opent, en is vergrendeld of weg. De sleutel zelf is er nog.
    .next = Ontgrendel de sleutelbos, bijvoorbeeld door opnieuw op de computer in te loggen. Probeer het dan opnieuw.
# $path and $reason: as above
error-DL-517 = Uw sleutel kon niet worden opgeslagen
    .body = { not-written } Er is niets verstuurd.
    .next = { not-written.next } Probeer het dan opnieuw.
error-DL-518 = Het bestand met uw sleutel kan niet worden gelezen
    .body = { $reason ->
        [denied] Uw gebruikersnaam heeft op deze computer geen toegang tot { $path }, of tot de map ervan.
        [in-the-way] Op de plaats van { $path } staat nu iets anders dan een bestand.
       *[other] De wizard kan { $path } niet openen.
    } Er is niets gewijzigd.
    .next = { $reason ->
        [denied] Vraag de helpdesk om u toegang tot het bestand te geven.
        [in-the-way] Verplaats wat er staat, en zet het bestand terug.
       *[other] Vraag de helpdesk waarom het niet kan worden gelezen.
    } Probeer het dan opnieuw.
error-DL-519 = Het bestand is niet zoals het is geschreven
    .body = De wizard heeft { $path } geschreven en teruggelezen, en het is niet juist. Het is geen back-up, en de wizard heeft het zo mogelijk verwijderd.
    .next = Kies een andere map, of een andere USB-stick, en probeer het opnieuw.
error-DL-520 = Hier is alleen het certificaat zelf bekend
    .body = De certificaten van de uitgevers zitten hier in geen enkel programma, en in geen bestand dat de wizard kan openen. Hij kan ze dus niet samen opslaan.
    .next = Sla het .cer-bestand op. Wie de uitgevers nodig heeft, vindt ze bij GlobalSign.
error-DL-521 = De sleutel is niet gevonden
    .body = De sleutel van dit certificaat zit hier in geen programma dat kan worden gelezen, en zijn bestand staat niet meer waar het stond. Er is niets geschreven.
    .next = Zoek het certificaatbestand, ook op USB-sticks, en kies “{ action-choose-file }”. Is het weg? Vraag dan een heruitgifte aan.

## The certificate file

# $path: the file that the user chose
error-FI-600 = Dit bestand kan niet worden gelezen
    .body = Deze computer laat de wizard { $path } niet lezen. Er is niets gewijzigd.
    .next = Staat het bestand op een usb-stick of op een netwerk? Kopieer het dan eerst naar deze computer. Kies het daarna opnieuw.
error-FI-601 = Dit is geen certificaatbestand
    .body = De wizard kan het niet als certificaatbestand lezen. Misschien is het beschadigd, of is het iets heel anders. Het is niet geïnstalleerd.
    .next = Hebt u dit bestand zelf gekozen? Zoek dan een bestand waarvan de naam eindigt op .pfx of .p12. Vraag anders hulp aan de helpdesk en geef de foutcode door.
error-FI-602 = Het certificaatbestand is niet beschermd tegen wijzigingen
    .body = Niemand kan zien of het onderweg is veranderd. Dat betekent niet dat het zo is, maar het is niet geïnstalleerd.
    .next = Hebt u het bestand zelf geëxporteerd? Doe dat dan nog een keer en stel een wachtwoord in. Vraag anders hulp aan de helpdesk en geef de foutcode door.
error-FI-603 = In het certificaatbestand zit meer dan één sleutel
    .body = De wizard weet niet welke u bedoelt en heeft er daarom geen geïnstalleerd. Een browser maakt zo’n bestand wanneer u van alle certificaten tegelijk een back-up maakt.
    .next = Kies in het programma dat het bestand heeft gemaakt, alleen dat ene certificaat, en exporteer het of maak er een back-up van. Open dan het nieuwe bestand.
error-FI-604 = De sleutel en het certificaat horen niet bij elkaar
    .body = Het certificaat in dit bestand is gemaakt voor een andere sleutel dan die in het bestand, en werkt er niet mee. Het is niet geïnstalleerd.
    .next = Hebt u nog een .pfx- of .p12-bestand? Open dan dat. Vraag anders hulp aan de helpdesk en geef de foutcode door.
error-FI-605 = Het certificaat is vandaag niet geldig
    .body = Volgens de klok van deze computer is het nog niet of niet meer geldig. Het is niet geïnstalleerd.
    .next = Controleer de datum en de tijd van deze computer. Kloppen ze niet, stel ze dan juist in en vul het wachtwoord van het bestand opnieuw in. Kloppen ze wel, vraag dan hulp aan de helpdesk.
error-FI-606 = Het certificaat komt niet van de juiste uitgever
    .body = Het is niet te herleiden tot de uitgever die de wizard verwacht. Niemand weet dus zeker wie het heeft gemaakt. Het is niet geïnstalleerd.
    .next = Gebruik dit bestand niet. Vraag hulp aan de helpdesk en geef de foutcode door.
error-FI-607 = Het certificaat is voor een ander gebruik gemaakt
    .body = Het is geen certificaat waarmee iemand zowel kan ondertekenen als inloggen. Het is niet geïnstalleerd.
    .next = Vraag hulp aan de helpdesk en geef de foutcode door.
error-FI-608 = Op het certificaat staat een andere naam dan op uw bestelling
    .body = Misschien is het van iemand anders, of is uw naam anders gespeld. Het is niet geïnstalleerd.
    .next = Vraag hulp aan de helpdesk en geef de foutcode door. De helpdesk kan zien welke naam op uw bestelling staat.
# $kind: the name of the kind of key
error-FI-609 = De wizard kan dit soort sleutel niet installeren
    .body = Het bestand is in orde, maar de sleutel is van de soort “{ $kind }”, die de programma’s op deze computer niet kunnen gebruiken. Het is niet geïnstalleerd.
    .next = Vraag hulp aan de helpdesk en geef de foutcode door. De helpdesk kan zeggen of u een nieuw certificaat nodig hebt.
error-FI-610 = Dit certificaatbestand openen zou te lang duren
    .body = Het vraagt veel meer rekenwerk dan een echt certificaatbestand. De wizard is daarom gestopt en heeft het niet geïnstalleerd.
    .next = Hebt u het bestand zelf geëxporteerd? Doe dat dan nog een keer met de gewone instellingen. Vraag anders hulp aan de helpdesk en geef de foutcode door.
error-FI-611 = De wizard kan niet lezen hoe dit certificaatbestand is beveiligd
    .body = Het is beveiligd op een manier die de wizard niet kent. Dat betekent niet dat er iets mis is met uw certificaat. Het is niet geïnstalleerd.
    .next = Exporteer het, als dat kan, nog een keer uit het programma dat het heeft gemaakt, met de gewone instellingen. Vraag anders hulp aan de helpdesk.
error-FI-612 = De sleutel in dit bestand heeft een eigen wachtwoord
    .body = Uw wachtwoord opent het bestand, maar niet de sleutel erin. De wizard installeert alleen bestanden die met één wachtwoord opengaan. Het is niet geïnstalleerd.
    .next = Exporteer het certificaat nog een keer met één wachtwoord voor alles, of vraag hulp aan de helpdesk.
error-FI-613 = Er zit geen sleutel in dit certificaatbestand
    .body = Er zitten certificaten in, maar niet de persoonlijke sleutel die bij uw certificaat hoort. Zonder die sleutel kunt u niet ondertekenen of inloggen. Het is niet geïnstalleerd.
    .next = Exporteer het certificaat nog een keer en kies ervoor om ook de persoonlijke sleutel te exporteren. Of zoek het bestand dat u oorspronkelijk hebt gedownload.
error-FI-614 = De wizard kan niet zien wie dit certificaat heeft uitgegeven
    .body = Het staat op uw naam, en het bestand is volledig. Maar het is niet zeker dat het komt van een uitgever die deze computer vertrouwt. Hieronder staat wat er is gevonden.
    .next = Vraag hulp aan de helpdesk voordat u verdergaat, en geef de foutcode door. Ga alleen verder als u weet dat het certificaat klopt.
error-FI-615 = Er staat geen certificaatbestand in deze map
    .body = In { $path } staat geen bestand waarvan de naam eindigt op .pfx of .p12.
    .next = Kies de map die de wizard op uw andere computer heeft gevuld. Daar staat ook een pagina die begint met “LEES MIJ”.
error-FI-621 = Dit bestand is leeg
    .body = Er zit niets in. Bij het downloaden of kopiëren is dus iets misgegaan. Uw certificaat zit niet in dit bestand.
    .next = Kopieer het bestand nog een keer vanaf de plaats waar u het kreeg. Is het daar ook leeg, vraag dan hulp aan de helpdesk.
error-FI-622 = Het einde van dit certificaatbestand ontbreekt
    .body = Alleen het eerste deel is er: het bestand is niet helemaal gedownload of gekopieerd. Wat er is, kan niet worden geïnstalleerd.
    .next = Kopieer het bestand nog een keer vanaf de plaats waar u het kreeg, en wacht tot dat klaar is. Is het daar hetzelfde, vraag dan hulp aan de helpdesk.
error-FI-623 = Dit is een certificaat zonder de sleutel
    .body = Zo’n bestand (.cer, .crt of .pem) is bedoeld om aan anderen te geven. U kunt er niet mee ondertekenen en niet mee inloggen. Het is niet geïnstalleerd.
    .next = Zoek een bestand waarvan de naam eindigt op .pfx of .p12. Daar zit de sleutel in, en er hoort een wachtwoord bij.
error-FI-624 = Dit zijn certificaten zonder sleutel
    .body = In zo’n bestand (.p7b) zit wat iedereen mag hebben, en niet de sleutel die alleen van u is. U kunt er niet mee ondertekenen en niet mee inloggen. Het is niet geïnstalleerd.
    .next = Zoek een bestand waarvan de naam eindigt op .pfx of .p12. Daar zit de sleutel in, en er hoort een wachtwoord bij.
error-FI-625 = Dit is een sleutel in een ander soort bestand
    .body = De wizard installeert een sleutel en het certificaat uit één beveiligd .pfx- of .p12-bestand. Dit bestand is niet geïnstalleerd. Geef het aan niemand: wie het heeft, kan misschien in uw naam ondertekenen.
    .next = Zoek het .pfx- of .p12-bestand. Is dat er niet, vraag dan aan wie dit bestand heeft gemaakt om de sleutel en het certificaat in één bestand te zetten.
error-FI-626 = Dit is een sleutelbestand van Java
    .body = Alleen Java-programma’s kunnen het lezen. Misschien zit uw certificaat erin, maar de wizard kan er niet bij. Er is niets geïnstalleerd.
    .next = Vraag aan wie dit bestand heeft gemaakt om het op te slaan als PKCS12, de soort die elk programma kan lezen.
error-FI-627 = Dit is een webpagina, geen certificaatbestand
    .body = De browser heeft de pagina opgeslagen in plaats van het bestand. Misschien was u uitgelogd, of werkt de link maar één keer. Uw certificaat zit niet in dit bestand.
    .next = Ga terug naar de pagina en download het bestand zelf. Zegt de pagina dat het al is gedownload? Zoek dat bestand dan in uw downloads.
error-FI-628 = Dit bestand is ingepakt
    .body = Het is een archief, zoals een zip-bestand. Misschien zit het certificaatbestand erin. Er is niets geïnstalleerd.
    .next = Open het archief en haal het .pfx- of .p12-bestand eruit. Open dan dat bestand.
error-FI-629 = Dit is een snelkoppeling, niet het bestand zelf
    .body = Een snelkoppeling leidt alleen naar een bestand of een pagina. Er is niets geïnstalleerd.
    .next = Zoek het bestand waar die naartoe leidt en open dat. Leidt die naar een pagina, download het bestand dan eerst daar.
error-FI-630 = Dit is een e-mail, geen certificaatbestand
    .body = Er zit geen certificaatbestand bij dat de wizard kan lezen. Er is niets geïnstalleerd.
    .next = Staat er een link in de e-mail, vul die dan in. Zit er een bestand bij, open de e-mail dan in uw mailprogramma, sla het bestand op en open dat.
error-FI-631 = Dit is een map, geen bestand
    .body = Misschien zit het certificaatbestand erin. Er is niets geïnstalleerd.
    .next = Open de map en kies het certificaatbestand zelf.
# $path: the file that the user chose
error-FI-632 = U mag dit bestand niet lezen
    .body = Uw gebruikersnaam heeft op deze computer geen toegang tot { $path }, of tot de map ervan. Er is niets gewijzigd.
    .next = Vraag de helpdesk, of de eigenaar van het bestand, om u toegang te geven. Kies het daarna opnieuw.
# $path: the file that the user chose
error-FI-633 = Dit bestand is er niet
    .body = Er is geen bestand { $path }, of het is er niet meer. Er is niets gewijzigd.
    .next = Kijk waar het bestand nu is. Staat het op een usb-stick of netwerkschijf? Sluit die dan weer aan. Kies het daarna opnieuw.
# $path: the file that the user chose
error-FI-634 = Dit bestand is te groot voor een certificaatbestand
    .body = { $path } is vele malen groter dan een certificaatbestand. Er is niets geïnstalleerd.
    .next = Zoek een bestand waarvan de naam eindigt op .pfx of .p12, en kies dat.
# $path: what the user chose
error-FI-635 = Dit is geen bestand
    .body = { $path } is een map, of iets anders dat zelf geen certificaat bevat. Er is niets gewijzigd.
    .next = Is het een map? Zoek daarin een bestand waarvan de naam eindigt op .pfx of .p12, en kies dat.

## The programs

# $program: the program that should hold the certificate
error-ST-701 = Het lukte niet om uw certificaat in { $program } te zetten
    .body = Het programma liet dat niet of niet helemaal toe. Uw certificaat zit veilig in het bestand.
    .next = Sluit het programma en probeer het opnieuw. Lukt het nog niet, vraag dan hulp aan de helpdesk.
error-ST-702 = Dit programma heeft een eigen wachtwoord
    .body = Er is daar niets gewijzigd. Uw certificaat is zoals het was.
    .next = Vul het hoofdwachtwoord in dat in dit programma is ingesteld. Kent u het niet, sla het programma dan over, of vraag hulp aan de helpdesk.
error-ST-703 = De plaats waar dit programma certificaten bewaart, is beschadigd
    .body = De wizard heeft er niets aan veranderd. Uw certificaat zit veilig in het bestand.
    .next = U kunt zonder dit programma verder, of de helpdesk vragen ernaar te kijken.
error-ST-704 = Het is opgeslagen, maar kon daarna niet worden gebruikt
    .body = De wizard heeft uw certificaat daar gezocht en geprobeerd ermee te ondertekenen. Een van beide is niet gelukt. Uw certificaat zit veilig in het bestand.
    .next = Probeer het opnieuw. Lukt het nog niet, vraag dan hulp aan de helpdesk.
error-ST-705 = Een onderdeel dat dit programma nodig heeft, ontbreekt
    .body = Zonder dat onderdeel kan de wizard daar geen certificaten opslaan. Er is niets gewijzigd. Uw certificaat zit veilig in het bestand.
    .next = Vraag hulp aan de helpdesk en geef de foutcode door.
error-ST-706 = Op dit moment kan geen enkel programma uw certificaat bewaren
    .body = Staat er hieronder een programma? Dan staat de reden erbij.
    .next = Staat er geen, open dan één keer de browser die u wilt gebruiken. Probeer het daarna opnieuw.
# $count: how many programs did not work
error-ST-707 = { $count ->
        [one] In één programma is het niet gelukt
       *[other] In { $count } programma’s is het niet gelukt
    }
    .body = Bij elk ervan staat wat er is gebeurd.
    .next = Doe wat daar staat en probeer het dan opnieuw. Werken andere programma’s wel, dan kunt u ook daarmee afronden. Werkt er geen, dan kunt u hier stoppen en een andere keer terugkomen. De helpdesk kan u helpen.
error-ST-708 = De wizard kan op dit systeem nog niet installeren
    .body = Hij weet nog niet waar hij uw certificaat hier kan zetten, en gaat daarom niet verder.
    .next = Vraag hulp aan de helpdesk en geef de foutcode door.
error-ST-709 = Dat is niet het hoofdwachtwoord
    .body = Het is één keer geprobeerd, en het programma heeft het geweigerd. Er is daar niets gewijzigd. Uw certificaat is zoals het was.
    .next = Vul het hoofdwachtwoord in dat in dit programma is ingesteld, of sla het programma over. Let op hoofdletters en kleine letters.
error-ST-710 = Dit programma bewaart zijn certificaten in een oude indeling
    .body = Er is daar niets gewijzigd. Uw certificaat is zoals het was.
    .next = Open het programma één keer, zodat het de nieuwe indeling maakt, en sluit het weer. Start dan de wizard opnieuw. Helpt dat niet, vraag dan hulp aan de helpdesk.
# $count: how many programs still have the certificate
error-ST-711 = Het certificaat is niet verwijderd uit { $count ->
        [one] { $count } programma
       *[other] { $count } programma’s
    }
    .body = { $removed ->
        [0] Daar staat het nog, zoals het was.
        [one] Daar staat het nog, zoals het was. Uit het andere genoemde programma is het verwijderd.
       *[other] Daar staat het nog, zoals het was. Uit de andere genoemde programma’s is het verwijderd.
    }
    .next = Staat er een reden bij een programma, doe dan wat daar staat. Sluit anders het programma. Probeer het daarna opnieuw. Lukt het nog niet, vraag dan hulp aan de helpdesk.
error-ST-712 = Er is geen programma gekozen
    .body = Het certificaat is nergens geïnstalleerd. Er is niets gewijzigd.
    .next = Kies minstens één programma en ga dan verder.
error-ST-713 = De certificaten van dit programma zijn vergrendeld
    .body = De computer houdt ze op dit moment vergrendeld. Uw certificaat is zoals het was.
    .next = Ontgrendel uw sleutelhanger, of log uit op de computer en weer in. Ga daarna hier verder.
# $path: the list of what was installed
error-ST-714 = De wizard kon niet noteren wat hij heeft geïnstalleerd
    .body = Uw certificaat is geïnstalleerd en werkt waar dit scherm dat zegt. Maar de wizard kon het niet op zijn lijst zetten van wat hij heeft geïnstalleerd. { not-written } Daarom kan hij het certificaat later niet voor u verwijderen.
    .next = U kunt verdergaan. { not-written.next } Wilt u het certificaat later verwijderen? Doe dat dan in het programma waarin het staat; de helpdesk weet hoe.
# $path: the folder or the file
error-ST-715 = Geen toestemming voor de certificaten van dit programma
    .body = Uw gebruikersnaam heeft op deze computer niet overal toegang waar dit programma ze bewaart. Er is daar niets gewijzigd. Uw certificaat zit veilig in het bestand.
    .next = Vraag de helpdesk om u weer lees- en schrijfrechten op { $path } te geven. Probeer het daarna opnieuw. Tot dan kunt u verder zonder dit programma.
# $path: the folder or the file
error-ST-716 = De certificaten van dit programma kunnen alleen worden gelezen
    .body = Ze staan op een plaats waar nu niets kan worden geschreven. Er is daar niets gewijzigd. Uw certificaat zit veilig in het bestand.
    .next = Vraag de helpdesk waarom er in { $path } niets kan worden geschreven. Probeer het daarna opnieuw. Tot dan kunt u verder zonder dit programma.
# $path: the folder
error-ST-717 = Er is geen plaats meer op de schijf
    .body = De schijf is vol, of u hebt er geen ruimte meer. Uw certificaat zit veilig in het bestand.
    .next = Verwijder op de schijf van { $path } wat u niet meer nodig hebt, of maak de prullenbak leeg. Probeer het daarna opnieuw.
# $other: the name of the certificate that is there
error-ST-718 = In { $program } staat een ander certificaat met hetzelfde nummer
    .body = Het heet daar “{ $other }”. Beide komen van dezelfde uitgever en hebben hetzelfde serienummer. Dat mag nooit gebeuren, en dit programma kan er maar één bewaren. Er is niets veranderd. Uw certificaat zit veilig in het bestand.
    .next = Hebt u het andere nog nodig? Laat het dan staan en gebruik uw certificaat in andere programma’s. Zo niet, maak er dan een back-up van in de instellingen van het programma, verwijder het daar en probeer het opnieuw. Meld het in elk geval aan de helpdesk: de uitgever moet het weten.
error-ST-719 = { $program } is bezig met zijn certificaten
    .body = Een ander programma schrijft daar nu. Daarom kon de wizard dat niet. Er is niets veranderd. Uw certificaat zit veilig in het bestand.
    .next = Wacht even en probeer het opnieuw. Helpt dat niet, sluit dan eerst het programma.
error-ST-720 = U hebt nee geantwoord op een vraag van uw computer
    .body = De computer vroeg of het certificaat mag worden opgeslagen of de sleutel mag worden gebruikt, en het antwoord was nee. Uw certificaat zit veilig in het bestand.
    .next = Probeer het opnieuw, en sta het toe als uw computer het vraagt. Vroeg hij niets? Vraag dan hulp aan de helpdesk.
error-ST-721 = De wizard kreeg geen antwoord van { $program }
    .body = Het deel van de wizard dat met dit programma werkt, stopte of deed er te lang over. De volgende keer gaat het verder waar het was. Uw certificaat zit veilig in het bestand.
    .next = Probeer het opnieuw. Lukt het nog niet, start dan de computer opnieuw op of vraag hulp aan de helpdesk.
error-ST-722 = { $program } kan dit soort sleutel niet gebruiken
    .body = Het programma accepteert de sleutel van uw certificaat niet, of ondertekent er niet mee. Het programma sluiten of opnieuw proberen helpt niet. Uw certificaat zit veilig in het bestand.
    .next = Gebruik uw certificaat in een ander programma. Of vraag hulp aan de helpdesk en geef de foutcode door: een nieuw certificaat kan een sleutel hebben die alle programma’s kunnen gebruiken.
error-ST-723 = Deze sleutel kan het programma niet verlaten
    .body = Hij is daar zo opgeslagen dat hij niet kan worden geëxporteerd. Dat kan later niet worden gewijzigd. Het certificaat blijft hier werken.
    .next = Zoek het certificaatbestand waaruit het is geïnstalleerd: daarvan kan een back-up worden gemaakt. Is het weg? Vraag dan een heruitgifte aan.
error-ST-724 = Exporteer deze sleutel met Sleutelhangertoegang
    .body = De wizard kan nog geen sleutels uit de sleutelhanger halen; macOS zelf wel. Er is niets gewijzigd en het certificaat blijft werken.
    .next = Kies in Sleutelhangertoegang “Mijn certificaten”, uw certificaat, “Archief”, “Exporteer onderdelen…”, en bewaar het als .p12 met een wachtwoord.

## The network

error-NW-801 = De afhaaldienst is niet bereikbaar
    .body = De dienst antwoordde niet, of was niet bereikbaar.
    .next = Controleer uw internetverbinding en probeer het opnieuw. Onder “{ action-connection }” ziet u waar het misgaat.
error-NW-802 = De verbinding met de afhaaldienst is niet veilig
    .body = Deze computer vertrouwt de andere kant niet. Daarom heeft de wizard niets doorgegeven.
    .next = Onder “{ action-connection }” ziet u wie ertussen zit. Probeer het op een ander netwerk. Bent u op kantoor? Vraag dan hulp aan de mensen die uw computers beheren.
error-NW-803 = De afhaaldienst heeft op dit moment een storing
    .body = Dat ligt niet aan u.
    .next = Probeer het over enkele minuten opnieuw. Duurt het langer, vraag dan hulp aan de helpdesk.
error-NW-804 = De wizard begrijpt het antwoord van deze dienst niet
    .body = Het is niet het antwoord van een afhaaldienst die de wizard kent. Daarom is hij niet verdergegaan.
    .next = Vraag hulp aan de helpdesk en geef de foutcode door.
error-NW-805 = De afhaaldienst doet te lang over een antwoord
    .body = De wizard heeft lang gewacht en wacht nu niet langer.
    .next = Controleer uw internetverbinding en probeer het opnieuw. Onder “{ action-connection }” ziet u waar het misgaat.
error-NW-806 = De proxy van uw netwerk vraagt om een naam en een wachtwoord
    .body = Tussen deze computer en het internet staat een proxy. Die liet de wizard niet door.
    .next = Vul beide in onder “{ action-connection }”. Op kantoor krijgt u ze van de mensen die uw computers beheren.
# $host: where the service points to
error-NW-807 = De afhaaldienst wil de wizard ergens anders heen sturen
    .body = De dienst verwijst naar “{ $host }”. Dat doet een afhaaldienst niet. Daarom is de wizard daar niet naartoe gegaan.
    .next = Probeer het op een ander netwerk. Gebeurt het opnieuw, vraag dan hulp aan de helpdesk.
error-NW-808 = Het is druk bij de afhaaldienst
    .body = Te veel mensen gebruiken de dienst op dit moment.
    .next = Probeer het over enkele minuten opnieuw.
# $seconds: how long to wait
error-NW-809 = Het is druk bij de afhaaldienst
    .body = { $seconds ->
        [one] De dienst vraagt u { $seconds } seconde te wachten.
       *[other] De dienst vraagt u { $seconds } seconden te wachten.
    }
    .next = Probeer het daarna opnieuw.
# $setting: the variable of the environment, or desktop
error-NW-810 = De instelling voor de proxy kan niet worden gelezen
    .body = { $setting ->
        [desktop] Wat in de instellingen van deze computer als proxy staat, is geen adres van een proxy.
       *[other] Wat in de variabele { $setting } van deze computer als proxy staat, is geen adres van een proxy.
    } Het staat hier niet, omdat er een wachtwoord in kan staan. De wizard heeft niets verstuurd.
    .next = Vraag de mensen die uw computers beheren om dit te verbeteren. Of vul de proxy zelf in onder “{ action-connection }”.
error-NW-811 = Deze computer kent geen enkele certificatieautoriteit
    .body = Zonder zo’n autoriteit kan geen enkele dienst bewijzen wie hij is. Daarom heeft de wizard niets aan de afhaaldienst doorgegeven.
    .next = Laat de mensen die deze computer beheren de lijst van certificatieautoriteiten installeren (op Linux het pakket ca-certificates) en probeer het dan opnieuw. Een certificaatbestand dat u al hebt, kan ook zonder die lijst worden geïnstalleerd.

## The wizard itself

error-JO-901 = De wizard weet niet meer hoever u was
    .body = { $reason ->
        [denied] Uw gebruikersnaam heeft op deze computer geen toegang tot { $path }, het bestand waarin hij dat noteert.
        [damaged] Het bestand waarin hij dat noteert, { $path }, is beschadigd.
        [in-the-way] Er staat iets anders op de plaats van het bestand waarin hij dat noteert, { $path }: bijvoorbeeld een map.
       *[other] Het bestand waarin hij dat noteert, { $path }, kan niet worden gelezen.
    } Daarom begint hij opnieuw.
    .next = Vul de link uit de e-mail opnieuw in.
error-JO-902 = De instellingen voor deze computer kunnen niet worden gelezen
    .body = De wizard gaat verder met zijn eigen lijst van afhaaldiensten. Heeft uw organisatie er andere ingesteld, dan kent hij die niet.
    .next = U kunt verdergaan. Meld het aan de mensen die uw computers beheren, of aan de helpdesk.
# $path: the file in which it is noted
error-JO-903 = De wizard kon niet noteren hoever u bent
    .body = { not-written } Zonder die notitie meldt de wizard aan de dienst niet dat u het certificaatbestand hebt.
    .next = { not-written.next } Probeer het dan opnieuw, of kies “{ download-saved.skip }”.
error-JO-904 = De wizard is al bezig met een ander certificaat
    .body = Hij behandelt één certificaat tegelijk en heeft het bestand of de link daarom niet geopend. Er is niets gewijzigd.
    .next = Maak af waarmee u bezig bent, of kies “{ action-back }” tot u op het eerste scherm bent. Open het bestand of de link dan opnieuw.
# $path: where the list is now
error-JO-905 = De wizard weet niet meer wat hij allemaal heeft geïnstalleerd
    .body = { $reason ->
        [damaged] De lijst waarin hij dat noteert, is beschadigd. Daarom is hij een nieuwe begonnen.
        [denied] Uw gebruikersnaam heeft op deze computer geen toegang tot de lijst waarin hij dat noteert.
        [in-the-way] Er staat iets anders op de plaats van de lijst waarin hij dat noteert: bijvoorbeeld een map.
       *[other] De lijst waarin hij dat noteert, kan niet worden gelezen.
    } Uw certificaten werken zoals voorheen. Maar de certificaten die niet op de lijst staan, kan de wizard niet verwijderen, en hij test ze niet vanzelf. Zolang die lijst in { $path } staat, meldt de wizard dit hier.
    .next = { $reason ->
        [damaged] U hoeft niets te doen.
        [in-the-way] { not-written.next }
       *[other] Vraag de helpdesk om u lees- en schrijfrechten op dat bestand te geven.
    } Wilt u zo’n certificaat verwijderen? Doe dat dan in het programma waarin het staat; de helpdesk weet hoe.
# $path: the file in which it is noted
error-JO-906 = De wizard kon niet alles noteren
    .body = { not-written } De wizard gaat verder en weet alles totdat u hem sluit. Daarna vraagt hij u misschien iets opnieuw, of weet hij niet meer wat u hebt gekozen.
    .next = U kunt verdergaan. { not-written.next }
# $path: where the note is now
error-JO-907 = De wizard kon niet verdergaan waar u was
    .body = Hij heeft genoteerd hoever u was, maar door een fout in de wizard zelf kon hij dat niet tonen. Daarom begint hij opnieuw. De notitie blijft bewaard in { $path }, en een certificaatbestand dat was opgeslagen, staat er nog.
    .next = Vul de link uit de e-mail opnieuw in. Komt deze melding terug, geef de helpdesk dan deze code door.
error-JO-908 = Er ging iets mis in de wizard
    .body = Hij is verdergegaan met wat hij had genoteerd. Misschien staat u dus enkele stappen terug. Wat u in een wachtwoordveld had getypt, is weg.
    .next = U kunt hier verdergaan. Komt deze melding terug, geef de helpdesk dan deze code en de hulpcode door.
# $path: the file; $reason: damaged, or as above
error-JO-909 = Een van uw instellingen kan niet worden gelezen
    .body = { $reason ->
        [damaged] Het bestand { $path } is beschadigd.
        [denied] Uw gebruikersnaam heeft op deze computer geen toegang tot { $path }.
        [in-the-way] Er staat iets anders op de plaats van het bestand { $path }: bijvoorbeeld een map.
       *[other] De wizard kan { $path } niet openen.
    } Daarom weet de wizard niet hoe u het internet bereikt, of welke taal u koos. Uw bestelling en uw certificaten zijn zoals ze waren.
    .next = Stel het opnieuw in: de taal aan de zijkant, de verbinding onder “{ action-connection }”. Komt deze melding terug? { $reason ->
        [in-the-way] Geef wat in de weg staat dan een andere naam, of zet het ergens anders.
       *[other] Vraag de helpdesk dan om u toegang tot dat bestand te geven, of om het te verwijderen.
    }

## The connection

error-CN-101 = Dit is geen adres van een proxy
    .body = Een adres bestaat uit een naam, een dubbele punt en een nummer, zoals proxy.example.org:8080, met of zonder de soort proxy ervoor, zoals socks5h://. Voor een naam en een wachtwoord zijn er eigen velden. Er is niets gewijzigd.
    .next = Verbeter het adres. De mensen die uw netwerk beheren, kennen het.

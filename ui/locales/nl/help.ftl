### Help: questions as a person would ask them, and their answers.
### body: the answer; an empty line parts paragraphs, “- ” begins a line of a list. words: what a person may search for; not shown.
### belgium, netherlands, elsewhere: what differs by where the person lives.

## The Help window

help = Hulp
    .search = Zoeken in de hulp
    .search-hint = Een of twee woorden zijn genoeg, zoals “wachtwoord vergeten”.
    .screen = Over dit scherm
    .problem = Over wat er misging
    .results = Gevonden
    .all = Alle vragen
    .person = Vraag het aan iemand
    .close = Hulp sluiten
# $count: how many answers
help-found =
    { $count ->
        [0] Niets gevonden
        [one] { $count } antwoord gevonden
       *[other] { $count } antwoorden gevonden
    }
# $count: how many further answers
help-more =
    { $count ->
        [one] Nog één antwoord tonen
       *[other] Nog { $count } antwoorden tonen
    }
# $step, $code: the step code and the help code
help-read-out = Lees { $step } en { $code } voor: dan weten ze meteen waar u bent.
# $words: what the person typed
help-nothing = Helaas is er niets gevonden voor “{ $words }”.
    .try = Probeer een ander woord, of maar één woord. Maak het veld leeg om alle vragen weer te zien.
    .ask = Of vraag het aan iemand:

## The CA’s own support, where the administrator has named no helpdesk

helpdesk-public = GlobalSign Support
    .address = support.globalsign.com

helpers = Voor wie anderen helpt
    .about = Elk scherm en elke foutcode: wat iemand die u belt ziet, wat het betekent, wat u vraagt en wat u doet.
    .open = Gids openen

residence = Waar woont u?
    .why = Sommige antwoorden hangen daarvan af. Er wordt niets verstuurd.
    .belgium = In België
    .netherlands = In Nederland
    .elsewhere = In een ander land
# $residence: belgium, netherlands or elsewhere
residence-said =
    { $residence ->
        [belgium] Deze antwoorden zijn voor mensen die in België wonen.
        [netherlands] Deze antwoorden zijn voor mensen die in Nederland wonen.
       *[elsewhere] Deze antwoorden zijn voor mensen die buiten België en Nederland wonen.
    }
    .by-order = In uw bestelling staat waar ze is geplaatst.
    .change = Wijzigen

help-group-order = Uw link en uw bestelling
help-group-passwords = Wachtwoorden
help-group-apply = Aanvragen, documenten, accounts
help-group-install = Downloaden en installeren
help-group-by-hand = Zelf installeren
help-group-use = Uw certificaat gebruiken
help-group-later = Back-up, nieuwe computer, heruitgifte, verlenging
help-group-more = Wie helpt u

## Your link and your order

help-link = Waar vind ik mijn link?
    .body =
        In een e-mail waarvan het onderwerp begint met “Certificate Download Ready”. Die is gestuurd naar het e-mailadres dat bij de bestelling is opgegeven. Kijk ook in de map met ongewenste e-mail.

        Klik met de rechtermuisknop op de link, kies “Koppeling kopiëren” of “Link kopiëren” en plak hem in de wizard. U hebt er geen browser voor nodig.
    .words = e-mail mail bericht onderwerp Certificate Download Ready URL adres plakken kopiëren postvak spam
help-mail-file = Kan ik de wizard de e-mail zelf geven?
    .body =
        Ja. Bewaar de e-mail in uw mailprogramma (als .eml of .msg) en kies dan “{ action-choose-file }”, of sleep het bestand naar de wizard. U kunt ook de hele tekst van de e-mail kopiëren en in plaats van de link plakken.

        De wizard zoekt er alleen de link in. Hij opent niets anders en haalt niets op. Voor er iets wordt verstuurd, toont hij waar de link naartoe leidt. Zijn er meerdere, dan kiest u.

        Een link kan ook van een ander programma komen, met “personalsign:”. Ook dan vraagt de wizard het u eerst.
    .words = eml msg Outlook Thunderbird Gmail bewaren opslaan slepen doorsturen bijlage personalsign openen met
help-time-limit = Hoeveel tijd heb ik?
    .body =
        - Een nieuw certificaat: 30 dagen vanaf de dag waarop het klaarstaat.
        - Een heruitgifte: 7 dagen.

        Daarna wordt de bestelling automatisch geannuleerd en hebt u een nieuwe nodig. Op het scherm “{ step-review-order }” ziet u de laatste dag.
    .words = termijn uiterste datum vervallen verlopen dagen 30 7 te laat geannuleerd automatisch wanneer tot
help-right-computer = Welke computer moet ik gebruiken?
    .body =
        De computer waarop u het certificaat gaat gebruiken. Let daarop voordat u begint: de link werkt maar één keer.

        Zat u aan de verkeerde computer? Het bestand dat u hebt opgeslagen, kunt u meenemen naar de juiste computer en daar openen met “{ action-choose-file }”.
    .words = pc laptop toestel apparaat machine andere verkeerde
help-link-once = Kan ik de link nog eens gebruiken?
    .body =
        Nee. Een link werkt één keer. Met de wizard is hij pas gebruikt zodra uw certificaatbestand veilig op deze computer staat.

        Hebt u hetzelfde certificaat nog eens nodig? Gebruik dan uw certificaatbestand. Een nieuw exemplaar is een heruitgifte: een nieuwe link en een nieuwe sleutel.

        Opent de link een webpagina van GlobalSign, dan is hij met de download daar meteen gebruikt. Klik dus één keer, en wacht tot het bestand er is.
    .words = twee keer tweede keer opnieuw gebruikt downloaden nogmaals exemplaar kopie oorspronkelijke link nieuwe computer
help-ca-page = Waarom gaat er een webpagina open in een tweede venster?
    .body =
        Sommige links openen een pagina van GlobalSign in plaats van rechtstreeks met de wizard te werken. De wizard toont die pagina dan in een eigen venster, met een balk van de wizard erboven, en zegt ernaast wat u moet doen.

        - U typt en klikt zelf op de pagina. De wizard kan een wachtwoord in een veld zetten als u dat vraagt, maar verstuurt niets voor u.
        - Wat hij over een pagina zegt, leidt hij af uit het uiterlijk ervan. Zegt de pagina iets anders, doe dan wat de pagina zegt.
        - Het certificaat kan maar één keer worden gedownload. Wacht daarna tot het bestand er is, en sluit niets.
        - Zodra het bestand er is, bewaart, controleert en installeert de wizard het.

        Werkt de pagina niet in de wizard? Open de link dan in uw browser, download daar het certificaatbestand en kies “{ action-choose-file }”.
    .words = pagina web tweede venster GlobalSign browser downloaden één keer invullen wachtwoord sluiten
help-link-refused = Waarom accepteert de wizard mijn link niet?
    .body =
        Hij opent alleen links die naar de afhaaldienst leiden, want een vervalste e-mail kan ergens anders heen leiden.

        - Kopieer de hele link, ook als hij over twee regels loopt.
        - Neem hem uit de e-mail zelf. Sommige mailprogramma’s verbergen hem achter een eigen link.
        - Hebt u meerdere van die e-mails, neem dan de nieuwste.

        Wordt hij toch geweigerd, gebruik hem dan niet en meld het aan de helpdesk.
    .words = verkeerd ongeldig onbekend vals vervalst phishing scanner browser pagina veilig geweigerd
help-interrupted = Kan ik stoppen en later verdergaan?
    .body =
        Ja. Sluit de wizard wanneer u wilt. Hij noteert hoever u bent en gaat daar verder. Bewaar de e-mail tot uw certificaat werkt; misschien vraagt de wizard nog eens naar de link.

        Hij behandelt één certificaat tegelijk.
    .words = sluiten herstarten pauze vastgelopen stroom onderbroken hervatten verdergaan
help-practise = Kan ik eerst oefenen?
    .body =
        Ja. Open de hulp op het eerste scherm van de wizard en kies “{ practise }”: u doorloopt dan alle stappen met een oefenbestelling. Uw link wordt niet gebruikt, er wordt niets op deze computer geïnstalleerd, en aan het einde is alles weer weg.

        Een echte link wordt tijdens het oefenen niet geopend. Met “{ end-practice }” gaat u terug.
    .words = oefenen oefening proberen testen voorbeeld demo veilig
help-wrong-details = Er klopt iets niet in mijn bestelling. Kan dat worden gewijzigd?
    .body =
        Nee. Wat in het certificaat komt te staan, ligt vast zodra de bestelling is geplaatst. Voor een certificaat met andere gegevens is een andere bestelling nodig.

        U hoeft uw documenten alleen opnieuw te laten waarmerken als de gegevens van het certificaat veranderen. Stuur anders alleen het nummer van de nieuwe bestelling naar GlobalSign Support: zij regelen de rest en kunnen het sneller laten gaan.
    .belgium = Plaats een nieuwe bestelling waar u hebt besteld. Geef het nummer ervan door aan GlobalSign Support: dan gaat het sneller.
    .netherlands = Plaats een nieuwe bestelling via Marktconcurrent. Geef het nummer ervan door aan GlobalSign Support: dan gaat het sneller.
    .elsewhere =
        Kies in uw account om te annuleren en opnieuw te bestellen. Dat kan zolang het certificaat niet is uitgegeven, of minder dan 7 dagen geleden is uitgegeven.

        Ontbreekt die keuze? Log in als de gebruiker die de bestelling heeft geplaatst: anderen mogen dat misschien niet. Bent u die gebruiker, vraag het dan aan GlobalSign Support.
    .words = fout vergissing typefout naam spelling wijzigen veranderen verbeteren gegevens organisatie annuleren opnieuw bestellen notaris
help-approval-email = Ik heb een verkeerd e-mailadres voor de goedkeuring opgegeven
    .body = Dat adres kan niet worden gewijzigd. Plaats de bestelling opnieuw met het juiste adres. Geef het nieuwe bestelnummer door aan GlobalSign Support: dan gaat het sneller.
    .words = goedkeuring goedkeurder adres onjuist wijzigen mail opnieuw bestellen
help-order-over = Mijn bestelling is vervallen of geannuleerd
    .body =
        Dat kan niet ongedaan worden gemaakt. Plaats een nieuwe bestelling; u krijgt dan een e-mail met een nieuwe link.

        Een nieuw certificaat moet binnen 30 dagen worden afgehaald, een heruitgifte binnen 7.
    .words = verlopen te laat vervallen geannuleerd voorbij weg nieuwe bestelling
help-key-option = Op welke twee manieren kan de sleutel worden gemaakt?
    .body =
        Bij de bestelling is een van de twee gekozen. Dat kan later niet worden gewijzigd:

        - “Download as .pfx (PKCS12)”: het certificaat komt als bestand, met zijn sleutel. De wizard haalt het af.
        - “Internet Explorer (IE) Compatibility Mode”: uw computer maakt de sleutel in de browser, en dat werkt alleen in Microsoft Edge op Windows. Daar noemt de wizard elke stap, vindt hij het certificaat daarna en zet hij het in uw andere programma’s. Neemt de dienst een aanvraag voor het certificaat aan, dan maakt de wizard de sleutel zelf: zie “{ help-own-key }”.

        De tweede manier is gemaakt voor Internet Explorer, dat niet meer bestaat. Vraag de helpdesk of uw bestelling opnieuw kan worden geplaatst op de eerste manier. “Advanced browser pick-up”, een oudere naam, is nog een andere manier. Die gebruikt deze wizard niet.
    .words = sleutel optie aanmaken PKCS12 pfx IE-modus compatibiliteit Internet Explorer browser Edge exporteerbaar advanced browser pick-up
help-own-key = Waarom maakt mijn eigen computer de sleutel?
    .body =
        Dat is gekozen bij het bestellen. De sleutel gaat dan nooit van uw computer af: de dienst krijgt alleen een aanvraag voor uw certificaat, en geeft het uit.

        - De wizard slaat de sleutel versleuteld op voordat hij de aanvraag verstuurt. Stopt de wizard of de computer, dan gaat hij verder met dezelfde sleutel.
        - U kiest één keer of u een back-up van de sleutel wilt. Met een back-up kunt u verder als de computer stukgaat, en op een nieuwe. Zonder back-up blijft er geen bestand achter: gaat de computer verloren, dan moet u opnieuw bestellen.
        - Het uitgeven kan enkele minuten duren. U kunt de wizard intussen sluiten.

        Leidt uw bestelling naar Microsoft Edge? Dan neemt de dienst geen aanvraag aan: zie “{ help-key-option }”.
    .words = eigen sleutel aanvraag certificaat CSR PKCS10 op deze computer back-up exporteerbaar niet exporteerbaar uitgeven wachten sleutelbos

## Passwords

help-forgotten-pickup-password = Ik ben mijn afhaalwachtwoord vergeten
    .body = Niemand kan het opzoeken of u vertellen, ook GlobalSign en de helpdesk niet: geen enkel systeem toont het. U hebt een nieuwe bestelling nodig.
    .belgium =
        - Plaats een nieuwe bestelling en kies een afhaalwachtwoord dat u kunt terugvinden.
        - Laat de bestaande bestelling zoals ze is: u hoeft ze niet te annuleren.
        - Schrijf naar Vetting en vermeld beide bestelnummers. De e-mail staat hieronder klaar.
    .netherlands =
        - Plaats een nieuwe bestelling via Marktconcurrent en kies een afhaalwachtwoord dat u kunt terugvinden.
        - Laat de bestaande bestelling zoals ze is: u hoeft ze niet te annuleren.
        - Schrijf naar Vetting en vermeld beide bestelnummers. De e-mail staat hieronder klaar.
    .elsewhere = Annuleer deze bestelling in uw account en bestel daar opnieuw. Geef het nieuwe bestelnummer door aan GlobalSign Support: dan gaat het sneller.
    .words = vergeten kwijt wachtwoord paswoord ophaalwachtwoord pickup terugvinden herstellen resetten opzoeken opnieuw bestellen vetting e-mail Kamer van Koophandel Marktconcurrent Dairiten
help-forgotten-certificate-password = Ik ben mijn certificaatwachtwoord vergeten
    .body =
        Niemand kan het opzoeken.

        - Is het certificaat nog niet geïnstalleerd en kunt u in de wizard nog “{ action-back }” kiezen, doe dat dan, vul uw afhaalwachtwoord in en kies een nieuw certificaatwachtwoord. Kan dat niet meer, dan moet de bestelling worden geannuleerd en opnieuw geplaatst.
        - Werkt het in een programma, maak daar dan een back-up met een nieuw wachtwoord.
        - Werkt het nergens meer, of kent u het wachtwoord niet dat voor uw bestand is gemaakt, vraag dan een heruitgifte aan. Zie “{ help-reissue }”
    .words = vergeten kwijt wachtwoord paswoord pfx bestand aangemaakt automatisch herstellen resetten
help-two-passwords = Welk wachtwoord is welk?
    .body =
        - Het afhaalwachtwoord: dat hebt u bij de bestelling gekozen. Het opent uw bestelling. Minstens 8 letters en cijfers.
        - Het certificaatwachtwoord: dat kiest u in de wizard. Het beveiligt uw certificaatbestand. Minstens 12 letters en cijfers.

        Het zijn niet dezelfde wachtwoorden, en dat mag ook niet. Hebt u een account, dan heeft dat nog een eigen wachtwoord.
    .words = verschil verwarren verwisselen wachtwoorden afhaalwachtwoord certificaatwachtwoord
help-wrong-pickup-password = De wizard zegt dat mijn afhaalwachtwoord niet klopt
    .body =
        - Na een weigering toont de wizard wat u hebt getypt. Kijk het letter voor letter na: hoofdletters en kleine letters maken verschil.
        - Het is het wachtwoord van uw bestelling, niet dat van uw account of van een certificaatbestand.
        - Na vijf foute wachtwoorden blokkeert de dienst de bestelling. Dan helpt alleen een nieuwe bestelling. Wat geen afhaalwachtwoord kan zijn, wordt niet verstuurd en telt niet mee.
    .words = verkeerd fout onjuist wachtwoord geweigerd pogingen vergrendeld geblokkeerd
help-certificate-password-rules = Hoe moet mijn certificaatwachtwoord eruitzien?
    .body =
        Minstens 12 tekens, alleen letters A–Z en a–z en cijfers, moeilijk te raden, en zonder uw afhaalwachtwoord erin.

        De wizard stelt er een voor dat u makkelijk leest en opschrijft; u kunt er ook zelf een bedenken. Schrijf het op en bewaar het op een veilige plaats: u hebt het nodig om het certificaat te installeren, nu en later opnieuw, ook op een andere computer. Op het blad om te bewaren is er een lege regel voor. Als u dat wilt, bewaart de wizard het ook in de sleutelbos van deze computer.
    .words = regels eisen lengte 12 tekens letters cijfers speciale sterk bewaren onthouden veilig wachtwoord
help-primary-password = Wat is een hoofdwachtwoord?
    .body =
        Firefox en Thunderbird kunnen wat ze bewaren, beveiligen met een eigen wachtwoord. Dat hebt u in hun instellingen gekozen. Zonder dat wachtwoord kan de wizard er geen certificaat in zetten.

        Kent u het niet, sla dat programma dan over. In de andere programma’s lukt het ook zonder.
    .words = master password Firefox Thunderbird vergrendeld ontgrendelen wachtwoord

## Applying, documents, accounts

help-apply = Hoe vraag ik een certificaat aan?
    .body = Een PersonalSign 3 Pro-certificaat is voor iemand die namens een organisatie handelt. Daarom wordt eerst vastgesteld wie u bent en voor wie u handelt.
    .belgium = Ga met uw documenten naar uw Kamer van Koophandel.
    .netherlands =
        Marktconcurrent B.V. vertelt u wat de volgende stappen zijn. Een vertegenwoordiger in uw buurt (Authority Agent) controleert ter plaatse uw identiteit.

        - info@marktconcurrent.nl
        - +31 6 2464 9267 (mevrouw J. Noordermeer)
    .elsewhere = Ga met uw documenten naar uw notaris of advocaat. Nieuwe klanten bestellen op de website van GlobalSign, anderen in hun account.
    .words = aanvragen bestellen kopen aanvraag identiteit controle verificatie vetting notaris advocaat Kamer van Koophandel Marktconcurrent agent
help-documents = Welke documenten zijn nodig?
    .body =
        - een kopie van uw identiteitskaart of paspoort
        - het aanvraagformulier (Subscriber Agreement), ondertekend, en afgestempeld door de Kamer van Koophandel of de notaris
        - documenten waaruit blijkt dat de organisatie is ingeschreven

        Stuur ze, zodra ze zijn gewaarmerkt, naar vetting-emea@globalsign.com.
    .words = papieren identiteitsbewijs paspoort formulier inschrijving uittreksel bedrijf stempel gewaarmerkt vetting
help-request-form = Waar vind ik mijn aanvraagformulier, en wat doe ik ermee?
    .body =
        Het aanvraagformulier heet ook Subscriber Agreement of Digital Request Form. U kunt het aan het einde van de bestelling downloaden. Lukt dat niet, dan stuurt GlobalSign Support het u toe.

        Ga ermee naar de Kamer van Koophandel of de notaris, en stuur het daarna naar Vetting. Zonder formulier kunnen ze daar niet beginnen.
    .words = digital request form aanvraagformulier aanvraag subscriber agreement downloaden kopie notaris
help-vetting = Ik heb mijn documenten opgestuurd. Wat gebeurt er nu?
    .body =
        Het Vetting-team controleert ze. Is er meer nodig of is er een vraag, dan krijgt u bericht. Als alles in orde is, krijgt u de e-mail “Certificate Download Ready”.

        Heeft het team uw aanvraagformulier niet? Dan is het nog niet begonnen: stuur het naar vetting-emea@globalsign.com.
    .words = status wachten controle verificatie hoe lang vetting voortgang
help-agreement = Waarmee ga ik akkoord?
    .body =
        Met de abonneeovereenkomst van GlobalSign voor PersonalSign-certificaten (EMEA): de voorwaarden voor het gebruik van uw certificaat. Lees die, zet een vinkje bij “{ agreement.agree }” en ga verder. Zonder uw akkoord is er geen certificaat.

        Verandert de tekst intussen, dan toont de wizard u de nieuwe en vraagt hij het opnieuw.
    .words = voorwaarden subscriber agreement overeenkomst EMEA vinkje aanvaarden akkoord juridisch
help-account = Heb ik een account bij GlobalSign?
    .body = In het account (GlobalSign Certificate Center, GCC) worden certificaten besteld, opnieuw uitgegeven, verlengd en geannuleerd.
    .belgium = Als u in België woont, hebt u er geen. GlobalSign Support, of de Kamer van Koophandel waar u hebt besteld, doet dit voor u.
    .netherlands = Als u in Nederland woont, hebt u er geen. GlobalSign Support, of Marktconcurrent, doet dit voor u.
    .elsewhere =
        Ja: u hebt er een naam en een wachtwoord voor gekregen. Hebt u die niet meer, stel dan het wachtwoord van het account opnieuw in.

        Ontbreekt daar een keuze? Log dan in als de gebruiker die de bestelling heeft geplaatst. Bent u die gebruiker, vraag het dan aan GlobalSign Support.
    .words = GCC Certificate Center inloggen aanmelden gegevens wachtwoord vergeten opnieuw instellen gebruiker rechten

## Downloading and installing

help-download = Wat gebeurt er als ik download?
    .body =
        De wizard haalt het certificaatbestand op, controleert het, zet een kopie voor u in een map die u kiest, en meldt pas daarna aan de dienst dat u het hebt. Pas dan is uw link gebruikt. Tot dan kunt u het opnieuw proberen.

        Kan het bestand niet worden opgeslagen of gelezen, maak dan ruimte op de schijf of kies een map waarin u mag schrijven.
    .words = opslaan bestand pfx p12 map schijf vol schrijven ontvangst beschadigd kapot
help-file-refused = Waarom wordt mijn certificaatbestand geweigerd?
    .body =
        De wizard installeert bestanden die een certificaat met zijn sleutel bevatten en die met één wachtwoord opengaan: .pfx of .p12. De foutmelding zegt wat hij heeft gevonden.

        - .cer, .crt, .pem en .p7b bevatten geen sleutel. Ze zijn voor anderen bedoeld.
        - Een snelkoppeling of een map is niet het bestand zelf. Uit een bewaarde e-mail haalt de wizard het bijgevoegde certificaatbestand.
        - Een bestand uit een browser kan meerdere certificaten bevatten: exporteer er maar één.
        - Programma’s gebruiken RSA-sleutels, en sleutels op de krommen P-256, P-384 en P-521. Is het een andere soort, dan staat de naam ervan in de foutmelding.
        - Is het certificaat vandaag niet geldig, controleer dan de datum van deze computer.

        Er is niets gewijzigd, en het bestand blijft waar het is.
    .words = pfx p12 cer pem zip leeg beschadigd verkeerd bestand sleutel ontbreekt ongeldig keystore jks snelkoppeling e-mail bijlage map
help-where-it-goes = Waar komt mijn certificaat terecht?
    .body =
        Waar uw programma’s het zoeken:

        - Windows: uw persoonlijke archief. Edge, Chrome, Office en Outlook gebruiken dat.
        - macOS: de sleutelhanger “Inloggen”. Safari, Chrome en Mail gebruiken die.
        - Firefox en Thunderbird: een eigen plaats, op elk systeem.
        - Linux: de plaats die Chrome en Chromium delen.

        De wizard doet dit allemaal en test elk programma.
    .words = archief opslag sleutelhanger persoonlijk Windows macOS Linux Firefox Chrome Edge Safari Outlook plaats waar
help-import-options = Wat betekenen de opties?
    .body =
        - Back-up van de sleutel (“exporteerbaar”): u kunt het certificaat later van deze computer meenemen. Aanbevolen.
        - Alles uit het bestand (“uitgebreide eigenschappen”): alle gegevens van het certificaat komen mee. Aanbevolen.
        - Waar het komt: in een archief bewaart het systeem certificaten. Laat de keuze aan de wizard over; kies alleen zelf als een programma uw certificaat niet ziet.
    .words = exporteerbaar uitgebreide eigenschappen archief automatisch met de hand sleutel aanbevolen opties importeren
help-no-program = Er is geen programma voor mijn certificaat gevonden
    .body =
        De wizard zoekt programma’s die een certificaat kunnen bewaren. Open de browser die u wilt gebruiken één keer, zodat hij zijn plaats voor certificaten aanmaakt, en probeer het opnieuw.

        U mag zo vaak zoeken als u wilt: er verandert niets door.
    .words = browser niet gevonden geen programma installeren Firefox Chrome Linux
help-program-trouble = Een programma heeft mijn certificaat niet geaccepteerd
    .body =
        - Sluit dat programma en probeer het opnieuw.
        - Ontgrendel wat vergrendeld is: de sleutelhanger, of het programma met zijn hoofdwachtwoord.
        - Noemt het scherm een map waarin u niet mag, of waarin niets kan worden geschreven? De helpdesk kan dat veranderen.
        - Kan het programma dit soort sleutel niet gebruiken, of staat er al een certificaat met hetzelfde nummer in? Gebruik dan een ander programma.
        - Rond af met de programma’s die werken. De andere kunnen later nog: kies “{ action-check }” op het eerste scherm.

        Uw certificaat zit al die tijd veilig in het bestand.
    .words = mislukt vergrendeld beschadigd oud formaat in gebruik verwijderen fout archief herstellen toestemming alleen-lezen schijf vol
help-not-recognised = Een website of programma ziet mijn certificaat niet
    .body =
        - Sluit de browser helemaal en open hem opnieuw.
        - Kies “{ action-check }” op het eerste scherm van de wizard. Daar ziet u waar het certificaat werkt. Met “{ holding-repair }” zet u het waar het ontbreekt.
        - Hebt u het zelf geïnstalleerd? Doe het dan nog eens en kies zelf het archief: Persoonlijk.
    .words = niet herkend werkt niet niet zichtbaar browser herstarten opnieuw installeren certificaat ontbreekt inloggen
help-trust-warning = Bij mijn certificaat staat een rood kruis of een waarschuwing
    .body =
        Dan weet het programma niet wie het heeft uitgegeven. Dat komt voor bij certificaten zonder andere uitgever dan zichzelf, of als een certificaat van de uitgever ontbreekt.

        Op een Mac kunt u zelf instellen dat u het vertrouwt: dubbelklik in Sleutelhangertoegang op het certificaat, open “Vertrouw” en kies bij het gebruik “Vertrouw altijd”. Doe dat alleen als u weet waar het certificaat vandaan komt. De wizard doet het nooit zonder te vragen.
    .words = vertrouwen rode X niet vertrouwd zelfondertekend uitgever onbekend waarschuwing sleutelhanger altijd
help-check-installed = Hoe zie ik of mijn certificaat geïnstalleerd is?
    .body =
        Kies “{ action-check }” op het eerste scherm: de wizard kijkt in elk programma en laat de sleutels die hij heeft geïnstalleerd een testbericht ondertekenen.

        Wilt u zelf kijken?

        - Firefox: Instellingen, Privacy & Beveiliging, Verbindings- en softwarebeveiliging, Certificaten beheren (vroeger: Certificaten bekijken), Uw certificaten
        - Chrome: Instellingen, Privacy en beveiliging, Beveiliging, Certificaten beheren, Uw certificaten
        - Edge: Instellingen, Privacy, zoeken en services, Beveiliging, Certificaten beheren
        - Safari: Sleutelhangertoegang, Inloggen, Mijn certificaten
    .words = nakijken controleren geïnstalleerd juist bekijken tonen Firefox Chrome Safari Edge menu instellingen
help-intermediates = Wat zijn tussenliggende certificaten, en waar vind ik ze?
    .body =
        Ze vormen de schakel tussen uw certificaat en de uitgever die programma’s kennen. Ze zitten in uw certificaatbestand, en de wizard installeert ze mee.

        Ontbreekt er een, dan vertelt GlobalSign Support u waar u het krijgt.
    .words = intermediate tussencertificaat keten root CA uitgever certificaten

## Installing by hand

help-by-hand-windows = Hoe installeer ik het zelf in Windows?
    .body =
        De wizard doet dit voor u. Wilt u het toch zelf doen?

        - Dubbelklik op het .pfx-bestand. De Wizard Certificaat importeren gaat open.
        - Kies “Huidige gebruiker” en dan “Volgende”, tot om het wachtwoord wordt gevraagd. Vul uw certificaatwachtwoord in.
        - Vink aan dat de sleutel exporteerbaar is en dat alle uitgebreide eigenschappen worden opgenomen.
        - Laat het certificaatarchief automatisch selecteren. Als het certificaat daarna niet wordt herkend, kies dan “Alle certificaten in het onderstaande archief opslaan” en “Persoonlijk”.
        - Kies “Voltooien”.
    .words = handmatig zelf Windows wizard importeren dubbelklikken pfx archief Outlook Office
help-by-hand-macos = Hoe installeer ik het zelf op een Mac?
    .body =
        De wizard doet dit voor u. Wilt u het toch zelf doen?

        - Dubbelklik op het .pfx- of .p12-bestand. Sleutelhangertoegang gaat open; vul uw certificaatwachtwoord in.
        - Gaat er niets open? Start Sleutelhangertoegang dan met Spotlight, kies de sleutelhanger “Inloggen”, dan “Archief”, “Importeer onderdelen…” en het bestand; vul uw certificaatwachtwoord in.

        Voor gevorderden, in Terminal: security import BESTAND.pfx -k ~/Library/Keychains/login.keychain-db. De opdracht vraagt dan het certificaatwachtwoord; schrijf het er niet achter. Voor uw eigen sleutelhanger is geen beheerderswachtwoord (sudo) nodig.

        Safari en Chrome vinden het certificaat dan. Firefox heeft het misschien op zijn eigen plaats nodig.
    .words = handmatig zelf macOS Apple Sleutelhangertoegang importeren Terminal security sudo login
help-by-hand-edge = Hoe installeer ik het zelf in Edge?
    .body =
        De wizard doet dit voor u. Wilt u het toch zelf doen?

        - Kies de drie puntjes (…), “Instellingen”, “Privacy, zoeken en services”, “Beveiliging”, “Certificaten beheren”.
        - Open van daaruit de certificaten van Windows en kies “Importeren…”.
        - Ga verder zoals bij “{ help-by-hand-windows }”

        Edge gebruikt wat Windows bewaart: een certificaat dat al in Windows staat, hoeft niet te worden geïmporteerd.
    .words = handmatig zelf Microsoft Edge instellingen importeren certificaten beheren
help-by-hand-chrome = Hoe installeer ik het zelf in Chrome?
    .body =
        De wizard doet dit voor u. Wilt u het toch zelf doen?

        - Kies de drie puntjes (⋮), “Instellingen”, “Privacy en beveiliging”, “Beveiliging”, “Certificaten beheren”.
        - Open in Windows daarna de certificaten die uit Windows komen, en kies “Importeren…”. Ga verder zoals bij “{ help-by-hand-windows }”
        - Op een Mac gebruikt Chrome de sleutelhanger. Op Linux importeert u het bestand onder “Uw certificaten”.
    .words = handmatig zelf Google Chrome instellingen importeren certificaten beheren
help-by-hand-firefox = Hoe installeer ik het zelf in Firefox?
    .body =
        De wizard doet dit voor u. Wilt u het toch zelf doen?

        - Kies de drie streepjes (≡), “Instellingen”, “Privacy & Beveiliging”, “Verbindings- en softwarebeveiliging”, en daar “Certificaten beheren”. In oudere versies staat onderaan bij “Privacy & Beveiliging” “Certificaten bekijken…”.
        - Kies bij “Uw certificaten” voor “Importeren…” en kies het bestand. Ziet u het niet, zet het bestandstype dan op “PKCS12-bestanden” of “Personal Information Exchange”.
        - Vul uw certificaatwachtwoord in en sluit met “OK”.

        In Windows en op een Mac toont Firefox tegenwoordig ook de certificaten die het systeem bewaart.
    .words = handmatig zelf Mozilla Firefox instellingen importeren certificaten bekijken beheerder

## Using your certificate

help-what-for = Wat kan ik met mijn certificaat doen?
    .body =
        PersonalSign 3 Pro is een certificaat van klasse 3, met het hoogste vertrouwensniveau, voor mensen die een organisatie vertegenwoordigen. Het is gemaakt om te voldoen aan de eisen van de Belgische overheid.

        - inloggen bij diensten van de Belgische overheid die het accepteren, en daar aangiften en jaarrekeningen indienen
        - documenten ondertekenen, zodat lezers zien van wie ze komen en dat er niets is veranderd
        - e-mail ondertekenen en versleutelen
        - veilig inloggen op netwerken en websites

        Vraag aan de dienst zelf of hij het certificaat accepteert. De Belgische FOD Financiën doet dat niet meer.
    .words = gebruik doel waarvoor waarom overheid België btw jaarrekening aangifte diensten PersonalSign klasse 3
help-fps-finance = Kan ik ermee inloggen bij FINPROF, Intervat of FINELTS?
    .body = Nee. Sinds 31 januari 2024 accepteert de Belgische FOD Financiën PersonalSign 3 Pro niet meer voor zijn onlinediensten: FINPROF, Intervat en FINELTS. Kijk op hun websites hoe u nu inlogt.
    .words = FOD Financiën FPS SPF belasting belastingen btw Finprof Intervat Finelts België beëindigd
help-sign-documents = Hoe onderteken ik documenten?
    .body =
        - Word, Excel en PowerPoint in Windows: “Bestand”, “Info”, de knop om te beveiligen, “Een digitale handtekening toevoegen”. U kunt een afbeelding van uw handtekening toevoegen. Office erkent het certificaat als betrouwbaar.
        - LibreOffice: “Bestand”, “Digitale ondertekening”.
        - Adobe Acrobat: “Een certificaat gebruiken”.

        De handtekening toont wie heeft ondertekend en dat er sindsdien niets is veranderd. Zo hebt u geen papier nodig, bespaart u tijd en voldoet u aan regels voor elektronische documenten.
    .words = ondertekenen handtekening Word Excel Office PDF Acrobat LibreOffice document afbeelding papierloos
help-mail = Hoe onderteken en versleutel ik e-mail?
    .body =
        Kies in de instellingen van uw mailprogramma uw certificaat om te ondertekenen en te versleutelen (S/MIME), en onderteken of versleutel daarna elk bericht. Outlook: “Vertrouwenscentrum”, “E-mailbeveiliging”. Thunderbird: “Accountinstellingen”, “End-to-end-versleuteling”. Apple Mail biedt het vanzelf aan.

        - Ondertekenen toont dat de e-mail van u komt en onveranderd is aangekomen.
        - Versleutelen maakt de e-mail onleesbaar: alleen de sleutel van de ontvanger opent die. Daarvoor heeft de ontvanger ook een certificaat nodig.
    .words = S/MIME email Outlook Thunderbird Apple Mail instellen configureren versleutelen coderen ondertekenen mailprogramma
help-log-in = Hoe log ik in met mijn certificaat?
    .body =
        Open de website en kies uw certificaat als de browser erom vraagt. Niemand anders kan zo inloggen, want niemand anders heeft de sleutel (inloggen met een certificaat, met twee factoren).

        Ook netwerken, VPN’s, clouddiensten, smartcards en mobiele apparaten kunnen het gebruiken. Netwerken en websites kunnen alleen bepaalde certificaten toelaten en zo anderen buitenhouden. PersonalSign-certificaten zijn goedgekeurd voor diensten zoals ESG van de FDA en het register van de elektriciteitssector van NAESB.
    .words = inloggen aanmelden authenticatie twee factoren 2FA VPN website toegang server cloud FDA ESG NAESB FAA
help-signature = Wat bewijst een digitale handtekening?
    .body =
        Dat het document of de e-mail van de eigenaar van het certificaat komt, en dat er sindsdien niets aan is veranderd.

        De handtekening wordt met uw sleutel berekend uit de hele tekst (de hash). Verandert er één teken, dan klopt ze niet meer. Ze heeft niets te maken met de regels die een mailprogramma onder een bericht zet.
    .words = hash integriteit echtheid persoonlijke sleutel hoe werkt digitale handtekening
help-non-repudiation = Wat betekent “onweerlegbaarheid” (non-repudiation)?
    .body = Dat wie heeft ondertekend, later niet kan zeggen dat het iemand anders was: alleen die persoon heeft de sleutel. Geef daarom uw sleutel of uw certificaatwachtwoord nooit aan iemand anders.
    .words = non-repudiation onloochenbaarheid ontkennen juridisch bewijs

## Backup, new computer, reissue, renewal

help-validity = Hoelang is mijn certificaat geldig?
    .body = Hoogstens 39 maanden. U vindt de laatste dag op het laatste scherm, en onder “{ action-check }”.
    .words = geldigheid geldig verloopt vervaldatum maanden jaren hoe lang tot wanneer
help-renew = Hoe verleng ik mijn certificaat?
    .body = Een verlengd certificaat heeft een nieuwe sleutel. Zie “{ help-after-reissue }”
    .belgium = In België is er geen verlenging: plaats een nieuwe bestelling voordat het certificaat verloopt.
    .netherlands = In Nederland is er geen verlenging: plaats een nieuwe bestelling voordat het certificaat verloopt.
    .elsewhere = In uw account (GCC). De knop ervoor staat er van 90 dagen voordat het certificaat verloopt tot 7 dagen erna.
    .words = verlengen verlenging vernieuwen hernieuwen verlopen verloopt binnenkort nieuwe bestelling 90 dagen
help-reissue = Hoe vraag ik een heruitgifte aan?
    .body = Een heruitgifte is een nieuw certificaat, met een nieuwe sleutel, dat uw huidige certificaat vervangt. U krijgt een e-mail met een nieuwe link, die 7 dagen werkt.
    .belgium = Vraag het aan GlobalSign Support: u hebt geen account waarin u het zelf kunt doen.
    .netherlands = Vraag het aan GlobalSign Support: u hebt geen account waarin u het zelf kunt doen.
    .elsewhere = Kies in uw account (GCC) het certificaat en dan de heruitgifte. Kunt u niet meer inloggen, stel dan het wachtwoord van het account opnieuw in.
    .words = heruitgifte heruitgeven reissue nieuw exemplaar vervangen opnieuw support GCC
help-changed-name = Mijn naam of mijn organisatie is veranderd
    .body = Wat in een certificaat staat, kan niet worden veranderd. Voor een andere naam of een andere organisatie hebt u een nieuw certificaat nodig, en worden de documenten opnieuw gewaarmerkt. Bewaar het oude certificaat: u hebt het nodig om oude versleutelde e-mail te lezen.
    .words = naam veranderd gewijzigd huwelijk getrouwd scheiding nieuwe werkgever bedrijf organisatie
help-when-reissue = Wanneer heb ik een heruitgifte nodig?
    .body =
        - Het certificaat moet naar een nieuwe computer, het bestand is weg, en van de oude computer kan het niet worden geëxporteerd.
        - U kent het wachtwoord van uw certificaatbestand niet meer, of u het nu zelf hebt gekozen of het voor u is gemaakt.
        - Iemand anders heeft misschien uw sleutel.
    .words = heruitgifte redenen waarom gevallen nodig
help-after-reissue = Wat verandert er door een heruitgifte of een verlenging?
    .body =
        U hebt een nieuwe sleutel, en het oude en het nieuwe certificaat werken niet samen.

        - Ondertekenen: geen probleem. Oude handtekeningen blijven geldig.
        - Inloggen: een website die uw oude publieke sleutel kent, heeft de nieuwe nodig. Geef die website het nieuwe publieke certificaat.
        - Versleutelde e-mail: wat met het oude certificaat is versleuteld, gaat alleen open met het oude. Bewaar het, en zijn bestand.
    .words = gevolgen probleem effect oud certificaat sleutelpaar publieke sleutel versleutelde mail lezen authenticatie
help-cancel = Hoe annuleer ik mijn certificaat?
    .body = Binnen 7 dagen nadat het is uitgegeven, en daarna niet meer.
    .belgium = Vraag het aan de Kamer van Koophandel waar u hebt besteld.
    .netherlands = Vraag het aan Marktconcurrent.
    .elsewhere =
        In uw account.

        Ontbreekt die keuze? Log in als de gebruiker die de bestelling heeft geplaatst: anderen mogen dat misschien niet. Bent u die gebruiker, vraag het dan aan GlobalSign Support.
    .words = annuleren annulering terugbetaling herroepen stoppen 7 dagen
help-back-up = Hoe maak ik een back-up van mijn certificaat?
    .body =
        U hebt er een: de kopie van uw certificaatbestand die de wizard in uw map heeft gezet. Kopieer die ook naar een usb-stick, en bewaar het wachtwoord op een andere plaats.

        Zelf, als de sleutel mag worden geëxporteerd:

        - Firefox: “Certificaten beheren” (vroeger: “Certificaten bekijken…”), “Uw certificaten”, “Back-up maken…”
        - Windows: bij “Gebruikerscertificaten beheren”, “Persoonlijk”: “Alle taken”, “Exporteren…”, met de persoonlijke sleutel
        - Mac: in Sleutelhangertoegang, “Mijn certificaten”: “Archief”, “Exporteer onderdelen…”, als .p12
    .words = back-up reservekopie exporteren pfx kopiëren opslaan usb meenemen verplaatsen persoonlijke sleutel
help-public-certificate = Een website of iemand vraagt om mijn certificaat (.cer). Hoe kom ik eraan?
    .body =
        Daarmee wordt het publieke certificaat bedoeld, zonder de sleutel. Dat mag iedereen hebben; het .pfx-bestand niet.

        Kies “{ action-check }” op het eerste scherm, en daar “{ take-along.open }”.

        Zelf: exporteer zoals voor een back-up, kies in Windows dat de persoonlijke sleutel niet mee mag en bewaar het als .cer; kies in Firefox “Weergeven…” en download het als PEM.
    .words = publiek certificaat openbare sleutel cer crt pem exporteren website derden geven registreren overheidsdienst
help-not-exportable = Ik kan mijn sleutel niet exporteren
    .body =
        Laat een programma een sleutel niet exporteren, dan was “exporteerbaar” niet aangevinkt toen het certificaat daar werd geïnstalleerd. Dat kan achteraf niet meer.

        - Zoek het certificaatbestand dat is gedownload, en installeer het opnieuw: “{ action-choose-file }”.
        - Is het weg, vraag dan een heruitgifte aan.
    .words = exporteren grijs persoonlijke sleutel niet exporteerbaar kan niet back-up
help-lost-file = Ik ben mijn certificaatbestand kwijt
    .body =
        Niemand anders heeft het, en het kan niet opnieuw worden opgehaald.

        - Werkt het certificaat nog in een programma waaruit de sleutel kan worden geëxporteerd, maak daar dan een back-up.
        - Vraag anders een heruitgifte aan. Die heeft een nieuwe sleutel.
    .words = kwijt verloren bestand pfx origineel download weg verwijderd ander exemplaar
help-new-computer = Ik heb een nieuwe computer
    .body =
        - Exporteer het certificaat van de oude computer: kies daar “{ action-check }” en “{ take-along.computer }”. De wizard vult een map met al uw sleutels, ook de oude.
        - Start op de nieuwe de wizard, en kies “{ arrival.open }” en die map.
        - Is de oude computer weg? Kopieer uw certificaatbestand naar de nieuwe, en kies “{ action-choose-file }”.
        - Kan geen van beide? Vraag een heruitgifte aan. De oude link werkt niet opnieuw.
    .words = nieuwe computer andere pc overzetten verhuizen installeren nogmaals tweede toestel
help-phone = Hoe gebruik ik mijn certificaat op mijn smartphone?
    .body =
        Kies “{ action-check }”, dan “{ take-along.open }” en “{ take-along-phone.open }”. De wizard slaat een bestand op dat iPhone en Android kunnen lezen, met een pagina die zegt wat u daar moet doen.

        Breng het bestand over met een kabel, of met uw eigen e-mail of cloud. Bewaar het wachtwoord apart, en verwijder het bestand na afloop.
    .words = gsm mobiel smartphone iphone ipad ios android tablet
help-compromised = Iemand anders heeft misschien mijn sleutel
    .body = Vraag meteen een heruitgifte aan. Laat het oude certificaat intrekken zodra u het nieuwe hebt, zodat niemand het kan gebruiken.
    .words = gestolen gelekt gehackt verloren laptop sleutel intrekken herroepen veiligheid
help-remove = Wat gebeurt er als ik een certificaat verwijder?
    .body =
        Het wordt verwijderd uit de programma’s die worden genoemd, en nergens anders. Die kunnen er niet meer mee inloggen of ondertekenen, en ook geen e-mail openen die ermee is versleuteld. Het certificaatbestand blijft.

        Verwijder een verlopen certificaat niet als u versleutelde e-mail hebt.

        In een programma dat nu niet te vinden is, verandert niets. Het certificaat blijft op de lijst van de wizard staan en kan uit het programma worden verwijderd zodra dat er weer is.
    .words = wissen verwijderen deïnstalleren opruimen oud certificaat

## Who helps

help-who-to-ask = Wie kan ik om hulp vragen?
    .body = Eerst de helpdesk. Lees de hulpcode op dit scherm voor: dan weet de helpdesk meteen waar u bent. Geef nooit iemand een wachtwoord of uw link.
    .belgium = Over de bestelling: de Kamer van Koophandel waar u ze hebt geplaatst. Voor een heruitgifte of een formulier: GlobalSign Support. Over uw documenten, of een vergeten afhaalwachtwoord: vetting-emea@globalsign.com.
    .netherlands = Over de bestelling: Marktconcurrent B.V., info@marktconcurrent.nl, +31 6 2464 9267 (mevrouw J. Noordermeer). Voor een heruitgifte of een formulier: GlobalSign Support. Over uw documenten, of een vergeten afhaalwachtwoord: vetting-emea@globalsign.com.
    .elsewhere = Over de bestelling, een heruitgifte of een verlenging: uw account (GCC), daarna GlobalSign Support. Over uw documenten: uw notaris of advocaat, daarna vetting-emea@globalsign.com.
    .words = contact support telefoon bellen hulp iemand helpdesk e-mailadres vetting Marktconcurrent
help-codes = Wat zijn de codes aan de zijkant van het venster?
    .body =
        Ze zijn voor de telefoon. Lees ze voor, dan weet de helpdesk meteen waar u bent.

        - { step-code }: het scherm.
        - { problem-code }: wat er misging; die code staat bij de fout.
        - { help-code }: beide, en welke programma’s zijn gevonden. Er zit niets persoonlijks in: geen naam, geen link, geen wachtwoord.
    .words = stapcode foutcode hulpcode telefoon letters cijfers voorlezen P3 PU-201 beller
help-connection = De wizard kan de dienst niet bereiken
    .body =
        - Kijk of websites opengaan. Zo niet, dan is deze computer niet met internet verbonden.
        - Op kantoor kan een proxy of het netwerk ertussen staan. Kies “{ action-connection }” en dan “{ connection-check.action }”.
        - “{ proxy-system }” gebruikt dezelfde proxy als uw webbrowser. Staat er een in de omgevingsvariabelen van deze computer (HTTPS_PROXY of ALL_PROXY), dan geldt die.
        - Is het druk bij de dienst of is er een storing, probeer het dan over een paar minuten opnieuw.

        Er gaat niets verloren: tot uw bestand veilig hier staat, blijft de link werken.
    .words = internet netwerk proxy firewall offline time-out beveiligde verbinding TLS druk traag kantoor
help-old-systems = Ik heb Windows XP of Vista, of ik moet Internet Explorer gebruiken
    .body =
        Dat hoeft niet meer. Oudere handleidingen noemen Internet Explorer, de compatibiliteitsmodus ervan, Windows 2000, XP en Vista, en een klein programma met de naam “Microsoft Certificate Enrolment Control”. Niets daarvan is nog nodig. Zoek er ook niet naar: het krijgt geen beveiligingsupdates meer.

        Gebruik deze wizard op een computer die nog updates krijgt. Om af te halen en te installeren hebt u geen browser nodig; opent de link een webpagina, dan toont de wizard die zelf. Alleen voor een bestelling waarbij de browser de sleutel maakt, is nog Microsoft Edge op Windows nodig, in die modus, en dan ook dat kleine programma: kies “{ edge-mode-open }” bij uw bestelling, en de wizard helpt u erdoorheen. Zonder Windows is een nieuwe bestelling nodig: zie “{ help-key-option }”.
    .words = Internet Explorer IE-modus ActiveX Windows XP Vista 2000 oude browser enrolment control pop-up Firefox

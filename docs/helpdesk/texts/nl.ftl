### What the helpdesk needs to know about every screen and every error. The pages beside this folder are made of it.
### means: what the caller is doing, or what has happened. ask: what to put to the caller. do: what to do.
### The words of the window, such as the names of buttons, are taken from ui/locales, so that they are always the same.

## The page

page = De codes van de PersonalSign Wizard
    .lead = Voor de helpdesk: wat de beller ziet, wat het betekent, wat u vraagt en wat u doet.
    .code = Elk scherm heeft een stapcode, zoals P2, en elke fout een foutcode, zoals PU-201. Vraag eerst naar de foutcode; is die er niet, vraag dan naar de stapcode.
    .help-code = De hulpcode zegt meer: laat hem voorlezen en vul hem in uw eigen wizard in onder “{ caller }”. U ziet dan hetzelfde scherm in dezelfde toestand, in uw eigen taal.
    .never = Vraag nooit naar een wachtwoord of naar de link. Alleen de beller zelf heeft die nodig.
column-code = Code
column-sees = Wat de beller ziet
column-means = Wat het betekent
column-ask = Wat u vraagt
column-do = Wat u doet

group-ways = De wegen, per land
group-screens = De schermen
group-LK = LK: de link
group-OR = OR: de bestelling
group-HC = HC: de hulpcode
group-PU = PU: het afhaalwachtwoord
group-CP = CP: het certificaatwachtwoord
group-AG = AG: de overeenkomst
group-DL = DL: het downloaden
group-FI = FI: het certificaatbestand
group-ST = ST: de programma’s
group-NW = NW: het netwerk
group-JO = JO: de wizard zelf
group-CN = CN: de instellingen van de verbinding

## The ways that many answers share, by where the caller lives and ordered

column-way = Weg
column-belgium = België
column-netherlands = Nederland
column-elsewhere = Elders

way-new-order = Nieuwe bestelling
    .about = De gegevens van een bestelling kunnen niet worden gewijzigd. Wie het nummer van de nieuwe bestelling aan support doorgeeft, wordt sneller geholpen.
    .belgium = Een nieuwe bestelling plaatsen waar de eerste is gekocht, bij de Kamer van Koophandel.
    .netherlands = Een nieuwe bestelling plaatsen waar de eerste is gekocht, bij Marktconcurrent (info@marktconcurrent.nl, 0031 6 2464 9267).
    .elsewhere = Annuleren en opnieuw bestellen in het account, ingelogd als de gebruiker die heeft besteld. Biedt het account dat ook dan niet aan, dan helpt support.
way-forgotten-pickup-password = Vergeten afhaalwachtwoord
    .about = Niemand kan het opzoeken.
    .belgium = Besteld via een Kamer van Koophandel: een nieuwe bestelling plaatsen, zonder deze te annuleren. Daarna e-mailen naar vetting-emea@globalsign.com, met precies het onderwerp “Reissue Due to Forgotten PersonalSign 3 Pro Pickup password” en de nummers van beide bestellingen.
    .netherlands = Besteld via Marktconcurrent: een nieuwe bestelling plaatsen, zonder deze te annuleren. Daarna e-mailen naar vetting-emea@globalsign.com, met precies het onderwerp “Reissue Due to Forgotten PersonalSign 3 Pro Pickup password” en de nummers van beide bestellingen.
    .elsewhere = Annuleren en opnieuw bestellen in het account.
way-reissue = Heruitgifte
    .about = Een nieuw sleutelpaar; binnen 7 dagen af te halen. Sites die het oude certificaat kennen, hebben het nieuwe openbare nodig. Het oude moet worden bewaard voor oudere versleutelde e-mail.
    .belgium = Er is geen account: support vraagt de heruitgifte aan.
    .netherlands = Er is geen account: support vraagt de heruitgifte aan.
    .elsewhere = In het account. Het wachtwoord daarvan kan daar opnieuw worden ingesteld.
way-renewal = Verlenging
    .about = Certificaten zijn hoogstens 39 maanden geldig.
    .belgium = Die is er niet: een nieuwe bestelling plaatsen.
    .netherlands = Die is er niet: een nieuwe bestelling plaatsen.
    .elsewhere = In het account, van 90 dagen vóór tot 7 dagen na de laatste dag.
way-cancelling = Annuleren
    .about = Binnen 7 dagen na de uitgifte.
    .belgium = Waar het is gekocht.
    .netherlands = Waar het is gekocht.
    .elsewhere = In het account, ingelogd als de gebruiker die heeft besteld.

-new-order = → [{ way-new-order }](#new-order).
-forgotten-pickup-password = → [{ way-forgotten-pickup-password }](#forgotten-pickup-password).
-reissue = → [{ way-reissue }](#reissue).
-renewal = → [{ way-renewal }](#renewal).
-pass-on = Vraag het rapport voor de helpdesk en geef het door aan de specialisten.

## The screens

helpdesk-P0 =
    .means = De beller gaat de link uit de e-mail “Certificate Download Ready” plakken. Er is nog niets verstuurd of gebruikt.
    .ask = Hebt u die e-mail voor u? Is dit de computer waarop u het certificaat gaat gebruiken?
    .do = Laat de hele link kopiëren en plakken. Wie het certificaatbestand al heeft, kiest “{ action-choose-file }”; om een geïnstalleerd certificaat te bekijken, “{ action-check }”. Geen e-mail: kijk in de map met ongewenste e-mail. Het adres dat bij de bestelling is opgegeven, kan niet worden gewijzigd; is het fout, dan is een nieuwe bestelling nodig. { -new-order }
helpdesk-P1 =
    .means = De dienst kent de link en toont de bestelling. Bekijken verbruikt niets. Een bestelling vervalt 30 dagen nadat ze klaarstaat, een heruitgifte na 7 dagen.
    .ask = Kloppen uw naam en uw organisatie? Tot welke dag kan er worden afgehaald? Is dit de computer waarop u het certificaat gaat gebruiken?
    .do = Klopt alles, ga dan verder. Klopt er iets niet, ga dan niet verder: de gegevens van een bestelling kunnen niet worden gewijzigd. { -new-order }
helpdesk-P2 =
    .means = De beller moet het wachtwoord invullen dat bij de bestelling is gekozen. Na vijf foute wachtwoorden is de bestelling geblokkeerd.
    .ask = Weet u nog welk wachtwoord u bij de bestelling hebt gekozen? Hoeveel pogingen noemt het scherm?
    .do = Het heeft minstens 8 letters en cijfers; hoofdletters en kleine letters verschillen. “{ password-show }” maakt het zichtbaar. Niemand kan het opzoeken, wij ook niet. Vergeten: { -forgotten-pickup-password }
helpdesk-P3 =
    .means = De beller kiest een nieuw wachtwoord, dat het certificaatbestand beschermt: minstens 12 tekens, alleen A–Z, a–z en 0–9. Het is niet het afhaalwachtwoord. Staat het bestand al op de computer, dan vraagt het scherm het wachtwoord dat ervoor is gekozen.
    .ask = Moet u een wachtwoord kiezen, of er een invullen dat u al hebt? Welke regels hebben nog geen vinkje?
    .do = Laat het opschrijven en goed bewaren: niemand kan het opzoeken. Vergeten vóór het installeren: zegt het scherm dat het bestand opnieuw kan worden opgehaald, doe dat dan; anders moet de bestelling worden geannuleerd en opnieuw geplaatst. { -new-order } Vergeten na het installeren: { -reissue }
helpdesk-P4 =
    .means = De beller leest de abonneeovereenkomst. Zonder akkoord kan er niet worden gedownload.
    .ask = Staat er een vinkje in het vakje onder de tekst?
    .do = Laat de tekst lezen en het vinkje zetten, en ga dan verder. Zonder akkoord is er geen certificaat.
helpdesk-P5 =
    .means = De wizard downloadt het certificaatbestand, controleert het en zet een kopie in een map van de beller. Pas dan meldt hij dat aan de dienst, en pas daarmee is de link gebruikt.
    .ask = Zegt het scherm dat het bestand is opgeslagen? In welke map staat uw kopie?
    .do = Laat wachten tot het volgende scherm komt. Is het venster gesloten, open de wizard dan opnieuw: hij gaat verder waar hij was.
helpdesk-P6 =
    .means = Het certificaatbestand staat veilig op de computer. De wizard gaat het certificaat in de programma’s zetten en laat elk programma een kort testbericht ondertekenen.
    .ask = Wat staat er bij elk programma? Hebt u een hoofdwachtwoord in Firefox of Thunderbird?
    .do = Laat de opties zoals aanbevolen. Lukt het in een programma niet, sluit het dan en probeer het opnieuw, of rond af met de programma’s die werken; de rest kan later onder “{ action-check }”.
helpdesk-P7 =
    .means = Het certificaat is geïnstalleerd, en elk genoemd programma heeft er net een testbericht mee ondertekend.
    .ask = Met welk programma of welke website wilt u het gebruiken? Weet u waar uw kopie van het bestand staat, en het wachtwoord ervan?
    .do = Ziet een website geen certificaat, sluit de browser dan helemaal en open hem opnieuw. Na een heruitgifte of een verlenging moeten sites die het oude certificaat kennen, het nieuwe openbare certificaat krijgen; het oude moet blijven voor oudere versleutelde e-mail. De FOD Financiën (Finprof, Intervat, Finelts) aanvaardt deze certificaten niet meer sinds 31 januari 2024.
helpdesk-F1 =
    .means = De beller heeft een certificaatbestand geopend, en de wizard vraagt het wachtwoord ervan.
    .ask = Waar komt het bestand vandaan: gedownload, of geëxporteerd uit een programma?
    .do = Het is het wachtwoord dat toen is gekozen, niet het afhaalwachtwoord. Proberen mag zo vaak als men wil. Vergeten: werkt het certificaat nog in een programma, exporteer het daar dan met een nieuw wachtwoord. Zo niet: { -reissue }
helpdesk-F2 =
    .means = De wizard toont wat er in het bestand van de beller zit, en wat men daarover moet weten. Er is niets gewijzigd.
    .ask = Is het uw naam? Wat staat er onder “{ inspect.doubts }”?
    .do = Is het het juiste certificaat, ga dan verder. Een verlopen certificaat dient alleen nog om oudere versleutelde e-mail te lezen. Ontbreekt het certificaat van de uitgever, dan werkt het, maar sommige programma’s kunnen waarschuwen.
helpdesk-K1 =
    .means = De wizard heeft in elk programma gekeken en toont waar het certificaat werkt. Er is niets gewijzigd.
    .ask = Wat staat er bij elk programma? Tot wanneer is het certificaat geldig?
    .do = Ontbreekt het of ondertekent het niet: “{ holding-repair }”, met het certificaatbestand. Vergrendeld: het hoofdwachtwoord van dat programma invullen. Bijna verlopen: { -renewal }
helpdesk-K2 =
    .means = De wizard vraagt of het certificaat uit de genoemde programma’s mag. Het certificaatbestand blijft waar het is.
    .ask = Wilt u het echt verwijderen? Is er versleutelde e-mail die u nog nodig hebt?
    .do = Kies bij twijfel “{ remove.back }”. Een verwijderd certificaat kan opnieuw worden geïnstalleerd vanuit het bestand.
helpdesk-C1 =
    .means = De beller stelt in hoe de wizard het internet bereikt, of laat de verbinding controleren. Aan de bestelling verandert niets.
    .ask = Bent u op kantoor? Welke regel van de controle is de eerste die niet goed is?
    .do = Laat “{ connection-check.action }” kiezen en de resultaten voorlezen. Proxy: de mensen die de computers beheren, kennen het adres, de naam en het wachtwoord. Niet veilig: niet verdergaan, een ander netwerk proberen. Klok: datum en tijd juist instellen.

## The link

helpdesk-LK-101 =
    .means = Wat is geplakt, is geen webadres. Er is niets verstuurd.
    .ask = Hoe hebt u de link gekopieerd? Waarmee begint hij?
    .do = In de e-mail met de rechtermuisknop op de link klikken, “Link kopiëren” kiezen en plakken. Hij begint met https://.
helpdesk-LK-102 =
    .means = De link leidt naar een plaats die geen bekende afhaaldienst is: een verkeerde link of een valse e-mail. Er is niets verstuurd.
    .ask = Welk adres staat er op het scherm? Wie heeft de e-mail gestuurd?
    .do = Laat de link uit de e-mail “Certificate Download Ready” zelf kopiëren. Is het die al, gebruik hem dan niet; laat de e-mail bewaren en geef het door aan de specialisten. Een organisatie met een eigen afhaaldienst moet die toelaten in de instellingen van de computer.
helpdesk-LK-103 =
    .means = De link begint met http:// en is dus niet veilig. Er is niets verstuurd.
    .ask = Waar hebt u de link gekopieerd?
    .do = Laat de link nog een keer kopiëren uit de e-mail “Certificate Download Ready”. Verander niet gewoon het begin.
helpdesk-LK-104 =
    .means = De link leidt naar de juiste plaats, maar er ontbreekt een stuk, of hij opent een pagina die voor de browser is bedoeld. Er is niets verstuurd.
    .ask = Loopt de link in de e-mail over twee regels?
    .do = Laat de hele link kopiëren. Helpt dat niet, open hem dan in de browser, download daar het certificaatbestand en kies daarna “{ action-choose-file }” in de wizard.
helpdesk-LK-105 =
    .means = Voor of achter het adres staat iets dat verbergt waar de link naartoe leidt. Echte links doen dat niet. Er is niets verstuurd.
    .ask = Waar komt de link vandaan? Wie heeft de e-mail gestuurd?
    .do = Gebruik deze link niet. Laat de link uit de echte e-mail kopiëren. Staat hij in die e-mail, laat die dan bewaren en geef het door aan de specialisten.
helpdesk-LK-106 =
    .means = De link bootst het adres van een afhaaldienst na en leidt ergens anders heen. De e-mail is heel waarschijnlijk vals. Er is niets verstuurd.
    .ask = Wie heeft de e-mail gestuurd, en wanneer? Hebt u deze link in een browser geopend en daar iets ingevuld?
    .do = Gebruik deze link niet. Laat de e-mail bewaren en geef het door aan de specialisten. Is daar een wachtwoord ingevuld, meld dat dan ook.
helpdesk-LK-107 =
    .means = Een e-mailscanner heeft de link vervangen door een eigen link, en de echte is daar niet uit te halen. Er is niets verstuurd.
    .ask = Is het een e-mailadres van uw organisatie? Kunt u de e-mail op uw telefoon of in een browser lezen?
    .do = Laat de e-mail in een ander programma of op de telefoon openen en de link daar kopiëren. Helpt dat niet, dan kunnen de mensen die de e-mail van de organisatie beheren, de echte link geven.
helpdesk-LK-108 =
    .means = Er komt antwoord, maar niet van een afhaaldienst: de link is bedoeld voor de browser. Er is niets afgehaald.
    .ask = Hebt u de e-mail voor u?
    .do = Open de link in de browser, download daar het certificaatbestand en kies daarna “{ action-choose-file }” in de wizard.
helpdesk-LK-109 =
    .means = De beller is aan het oefenen en heeft de echte link geplakt. Die is niet geopend, en er is niets verstuurd.
    .ask = Wilt u oefenen, of uw certificaat afhalen?
    .do = Afhalen: laat “{ end-practice }” kiezen en de link opnieuw plakken. Oefenen: de link van de oefenbestelling is al ingevuld.

## The order

helpdesk-OR-151 =
    .means = De dienst kent de link niet: hij is niet volledig, of er is een nieuwere.
    .ask = Hebt u meer dan één zo’n e-mail gekregen? Van welke dag is de nieuwste?
    .do = Laat de link uit de nieuwste e-mail kopiëren. Is het die al, zoek de bestelling dan op met het bestelnummer.
helpdesk-OR-152 =
    .means = De bestelling is niet op tijd afgehaald (30 dagen, bij een heruitgifte 7 dagen) en is geannuleerd.
    .ask = Waar woont u, en waar hebt u besteld?
    .do = Er is een nieuwe bestelling nodig. { -new-order }
helpdesk-OR-153 =
    .means = Het certificaat is al eerder afgehaald, en de link werkt maar één keer.
    .ask = Was dat op deze computer? Vraagt de wizard het certificaatwachtwoord? Vindt u een bestand waarvan de naam eindigt op .pfx of .p12?
    .do = Vraagt de wizard het wachtwoord, dan heeft hij het bestand: ga daar verder. Zoek het anders op de computer waar het is opgeslagen, en open het met “{ action-choose-file }”. Is het weg: { -reissue }
helpdesk-OR-154 =
    .means = De bestelling is geannuleerd. Er is geen certificaat meer voor.
    .ask = Hebt u zelf geannuleerd? Hebt u een nieuwere e-mail met een link?
    .do = Is er een nieuwere bestelling, gebruik dan die link. Anders is er een nieuwe bestelling nodig. { -new-order }
helpdesk-OR-155 =
    .means = Er is vijf keer een fout afhaalwachtwoord ingevuld, en de bestelling is voorgoed geblokkeerd.
    .ask = Waar woont u, en waar hebt u besteld?
    .do = Niemand kan dat ongedaan maken. { -forgotten-pickup-password }
helpdesk-OR-156 =
    .means = Bij de bestelling is als sleuteloptie “Browser / IE compatibility mode” gekozen: de sleutel wordt op de computer van de beller gemaakt. De wizard kan dat nog niet.
    .ask = Zit u aan de Windows-computer waarop u het certificaat gaat gebruiken?
    .do = Laat de link op die computer openen in Microsoft Edge, in de IE-compatibiliteitsmodus, en de sleutel daar exporteerbaar maken. Anders: { -new-order }

## The help code

helpdesk-HC-171 =
    .means = Wat onder “{ caller }” is ingevuld, is geen hulpcode: een teken is verkeerd verstaan of getypt.
    .ask = Wilt u de hulpcode nog eens voorlezen, teken voor teken?
    .do = Hij heeft acht tekens. Geen daarvan is I, L, O of U. Lukt het niet, vraag dan de stapcode en de foutcode, en zoek die hier op.
helpdesk-HC-172 =
    .means = De hulpcode klopt, maar noemt een scherm of een fout die deze wizard niet heeft: de wizard van de beller is nieuwer of ouder dan die van u.
    .ask = Welke stapcode en welke foutcode ziet u?
    .do = Zoek die hier op. Installeer de nieuwste wizard op uw eigen computer.

## The pickup password

helpdesk-PU-201 =
    .means = De dienst heeft het afhaalwachtwoord geweigerd. Het scherm zegt hoeveel pogingen er nog zijn; na vijf foute is de bestelling geblokkeerd.
    .ask = Hoeveel pogingen zijn er nog? Weet u zeker dat het het wachtwoord van de bestelling is, en niet dat van een account?
    .do = Laat “{ password-show }” kiezen en nakijken wat er staat, ook de hoofdletters en kleine letters, maar laat het niet voorlezen. Stop bij één poging en twijfel. Vergeten: { -forgotten-pickup-password }
helpdesk-PU-202 =
    .means = Wat is ingevuld, is te kort of bevat iets anders dan letters en cijfers. Het kan dus niet het afhaalwachtwoord zijn. Het is niet verstuurd en telt niet als poging.
    .ask = Staat er een spatie voor of achter? Is het ergens gekopieerd?
    .do = Laat “{ password-show }” kiezen en verbeteren wat er staat.
helpdesk-PU-203 =
    .means = Er is te veel tijd verstreken, en de dienst vraagt het afhaalwachtwoord opnieuw. Ook het certificaatwachtwoord wordt opnieuw gekozen.
    .ask = Hebt u beide wachtwoorden bij de hand?
    .do = Laat het afhaalwachtwoord opnieuw invullen en daarna een certificaatwachtwoord kiezen. Er is niets verloren.
helpdesk-PU-204 =
    .means = Er is geen afhaalwachtwoord ingevuld. Er is niets verstuurd, en het telt niet als poging.
    .ask = Kent u het wachtwoord dat u bij de bestelling hebt gekozen?
    .do = Laat het invullen. Vergeten: { -forgotten-pickup-password }
helpdesk-PU-205 =
    .means = Hetzelfde wachtwoord is ingevuld dat de dienst net heeft geweigerd. Het is niet opnieuw verstuurd en telt niet als poging.
    .ask = Wat ziet u als u “{ password-show }” kiest: staat er een typefout?
    .do = Laat verbeteren wat er staat. Is het het enige wachtwoord dat de beller kent: { -forgotten-pickup-password }

## The certificate password

helpdesk-CP-301 =
    .means = Het gekozen certificaatwachtwoord voldoet nog niet aan alle regels. Er is niets verstuurd.
    .ask = Welke regels hebben geen vinkje?
    .do = Minstens 12 tekens, alleen A–Z, a–z en 0–9, geen accenten en geen spaties, niet het afhaalwachtwoord, moeilijk te raden en twee keer hetzelfde getypt. Enkele woorden na elkaar met een getal zijn het makkelijkst.
helpdesk-CP-302 =
    .means = Er is geen certificaatwachtwoord ingevuld. Er is niets verstuurd of gewijzigd.
    .ask = Moet u een wachtwoord kiezen, of er een invullen dat u al hebt?
    .do = Laat het invullen, en een nieuw wachtwoord eerst opschrijven.
helpdesk-CP-303 =
    .means = De dienst heeft het certificaatwachtwoord niet geaccepteerd. Er is geen certificaatbestand mee gemaakt.
    .ask = Heeft elke regel op het scherm een vinkje?
    .do = Laat een ander kiezen en opschrijven. Gebeurt het opnieuw: { -pass-on }
helpdesk-CP-304 =
    .means = Het certificaatbestand gaat niet open met dit wachtwoord. Het is alleen gelezen, en het aantal pogingen is onbeperkt.
    .ask = Vult u het certificaatwachtwoord in, en niet het afhaalwachtwoord? Hebt u het voor precies dit bestand gekozen?
    .do = Laat “{ password-show }” kiezen en nakijken wat er staat, ook de hoofdletters en kleine letters. Vergeten vóór het installeren: kies “{ action-back }” als het scherm aanbiedt om het bestand opnieuw op te halen; anders moet de bestelling worden geannuleerd en opnieuw geplaatst. { -new-order } Vergeten na het installeren: { -reissue }

## The agreement

helpdesk-AG-401 =
    .means = Het vakje onder de overeenkomst is niet aangevinkt. De dienst heeft niets gekregen.
    .ask = Ziet u het vakje onder de tekst?
    .do = Laat de tekst lezen en het vinkje zetten, en ga dan verder.
helpdesk-AG-402 =
    .means = De abonneeovereenkomst is gewijzigd terwijl de beller ze las. Daarom is het vinkje weggehaald.
    .ask = Ziet u de nieuwe tekst?
    .do = Laat de nieuwe tekst lezen en het vinkje opnieuw zetten.

## The download

helpdesk-DL-501 =
    .means = De verbinding is tijdens het downloaden verbroken. Wat is aangekomen, is niet bewaard.
    .ask = Gaan andere webpagina’s open? Zit u op een draadloos netwerk?
    .do = Laat de verbinding nakijken en kies dan “{ action-try-again }”. Breekt ze weer af, probeer dan een ander netwerk.
helpdesk-DL-502 =
    .means = Wat aankwam, is niet wat de dienst heeft verstuurd. Daarom is het weggegooid.
    .ask = Hoe vaak is het gebeurd? Bent u op kantoor?
    .do = “{ action-try-again }”, de tweede keer op een ander netwerk. Blijft het: { -pass-on }
helpdesk-DL-503 =
    .means = De wizard mag het certificaatbestand niet schrijven op de plaats die het scherm noemt, of de schijf is vol.
    .ask = Welke map noemt het scherm? Hoeveel plaats is er nog op de schijf?
    .do = Laat plaats maken of het schrijfrecht herstellen, en kies dan “{ action-try-again }”. Op kantoor kunnen de mensen die de computers beheren, helpen.
helpdesk-DL-504 =
    .means = Het certificaatbestand dat de wizard heeft opgeslagen, is weg, of de inhoud is veranderd.
    .ask = Is het bestand verplaatst, hernoemd of met een ander programma geopend? Houdt een virusscanner het tegen?
    .do = Laat het bestand terugzetten waar het scherm het zegt, en kies dan “{ action-try-again }”; of open de eigen kopie van de beller met “{ action-choose-file }”. Zijn beide weg en is de link gebruikt: { -reissue }
helpdesk-DL-505 =
    .means = Het bestand op deze computer is gecontroleerd en volledig, maar volgens de dienst is er een ander verstuurd. Het kan toch worden geïnstalleerd.
    .ask = Hebt u het ook op een andere computer gedownload?
    .do = “{ action-try-again }”, of verdergaan en installeren. Gebeurt het twee keer: { -pass-on }
helpdesk-DL-506 =
    .means = Het certificaatbestand staat veilig op de computer en is gecontroleerd. Alleen kon dat nog niet aan de dienst worden gemeld.
    .ask = Gaan andere webpagina’s open?
    .do = “{ action-try-again }”, of verdergaan en installeren. Voor het certificaat maakt het niets uit.
helpdesk-DL-507 =
    .means = De eigen kopie van de beller kon niet in de map worden gezet die het scherm noemt.
    .ask = Welke map noemt het scherm? Staat die op een netwerk of een usb-stick?
    .do = Laat met “{ action-choose-folder }” een andere map kiezen, zoals Documenten, of plaats maken.
helpdesk-DL-508 =
    .means = De beller heeft vóór het downloaden niet aangevinkt dat het certificaatwachtwoord is opgeschreven. Er is niets gedownload, en de link is niet gebruikt.
    .ask = Hebt u het certificaatwachtwoord opgeschreven?
    .do = Laat het opschrijven en dan het vakje aanvinken. Niemand kan het later opzoeken.
helpdesk-DL-509 =
    .means = Nagekeken vóór het downloaden: de wizard zou het certificaatbestand niet kunnen opslaan op de plaats die het scherm noemt. Er is niets gedownload, en de link is niet gebruikt.
    .ask = Welke map noemt het scherm? Hoeveel plaats is er nog op de schijf?
    .do = Laat plaats maken of het schrijfrecht herstellen, en kies dan “{ action-try-again }”. Op kantoor kunnen de mensen die de computers beheren, helpen.
helpdesk-DL-510 =
    .means = Nagekeken vóór het downloaden: de eigen kopie van de beller zou niet in de map kunnen die het scherm noemt. Er is niets gedownload, en de link is niet gebruikt.
    .ask = Welke map noemt het scherm? Staat die op een netwerk of een usb-stick?
    .do = Laat met “{ action-choose-folder }” een andere map kiezen, zoals Documenten, of plaats maken.
helpdesk-DL-511 =
    .means = Een bestand waar de beller om vroeg, zoals het openbare certificaat of een herinnering, kon niet worden opgeslagen. Met het certificaat zelf is er niets aan de hand.
    .ask = Waar wilde u het opslaan?
    .do = Laat een andere map kiezen, zoals Documenten.

## The certificate file

helpdesk-FI-600 =
    .means = De computer laat de wizard het gekozen bestand niet lezen. Er is niets gewijzigd.
    .ask = Staat het bestand op een usb-stick of op een netwerk? Ziet u het nog in de map?
    .do = Laat het naar deze computer kopiëren en opnieuw kiezen.
helpdesk-FI-601 =
    .means = Het bestand is geen certificaatbestand, of het is beschadigd. Het is niet geïnstalleerd.
    .ask = Hoe eindigt de naam van het bestand? Hebt u het gekozen, of heeft de wizard het gedownload?
    .do = Gekozen: zoek een bestand waarvan de naam eindigt op .pfx of .p12. Gedownload: probeer het opnieuw. Gebeurt het twee keer: { -pass-on }
helpdesk-FI-602 =
    .means = In het certificaatbestand ontbreekt het zegel dat toont of het is veranderd. Zo’n bestand wordt niet geïnstalleerd.
    .ask = Hebt u het zelf geëxporteerd? Met welk programma?
    .do = Laat het nog een keer exporteren, met een wachtwoord. Is het gedownload: { -pass-on }
helpdesk-FI-603 =
    .means = Er zit meer dan één sleutel in het bestand, zoals bij een back-up van alle certificaten van een browser. Er is er geen geïnstalleerd.
    .ask = Welk programma heeft het bestand gemaakt?
    .do = Laat in dat programma alleen dat ene certificaat exporteren, en open het nieuwe bestand.
helpdesk-FI-604 =
    .means = Het certificaat in het bestand hoort bij een andere sleutel dan die ernaast. Het kan niet werken.
    .ask = Waar komt het bestand vandaan? Hebt u nog een .pfx- of .p12-bestand?
    .do = Laat het andere bestand openen. Is dat er niet: { -reissue } Is het net gedownload: { -pass-on }
helpdesk-FI-605 =
    .means = Volgens de klok van de computer is het certificaat nog niet of niet meer geldig.
    .ask = Welke datum en tijd toont uw computer? Tot wanneer is het certificaat geldig?
    .do = Laat de klok juist instellen als ze fout is, en het wachtwoord opnieuw invullen. Verlopen: { -renewal }
helpdesk-FI-606 =
    .means = Het certificaat komt niet van de uitgever die de wizard verwacht. Niemand kan zeker zijn wie het heeft gemaakt.
    .ask = Waar komt het bestand vandaan? Welk adres noemt het scherm van de bestelling?
    .do = Gebruik het bestand niet. { -pass-on }
helpdesk-FI-607 =
    .means = Het is geen certificaat waarmee iemand zowel kan ondertekenen als inloggen. Het is dus niet het certificaat dat is besteld.
    .ask = Welk certificaat hebt u besteld?
    .do = { -pass-on }
helpdesk-FI-608 =
    .means = De naam in het certificaat is niet die van de bestelling: het is van iemand anders, of de naam is anders gespeld.
    .ask = Hoe staat uw naam op uw identiteitskaart, en hoe in de bestelling?
    .do = Vergelijk met de bestelling. Is de bestelling zelf fout, dan kunnen de gegevens niet worden gewijzigd: { -new-order } Komen ze overeen: { -pass-on }
helpdesk-FI-609 =
    .means = Het bestand is in orde, maar de sleutel is van een soort die de wizard niet installeert (geen RSA van 2048 tot 8192 bits en geen P-256).
    .ask = Waar komt het bestand vandaan? Is het een PersonalSign-certificaat?
    .do = Zo ja: { -pass-on } Is het van een ander merk, dan kan de uitgever ervan helpen.
helpdesk-FI-610 =
    .means = Het bestand vraagt veel meer rekenwerk dan een echt bestand. De wizard is gestopt en heeft het niet geïnstalleerd.
    .ask = Hebt u het zelf geëxporteerd? Met welk programma?
    .do = Laat het nog een keer exporteren met de gewone instellingen. Is het gedownload: { -pass-on }
helpdesk-FI-611 =
    .means = Het bestand is beveiligd op een manier die de wizard niet kent. Het certificaat kan best in orde zijn.
    .ask = Welk programma heeft het bestand gemaakt?
    .do = Laat het nog een keer exporteren met de gewone instellingen (AES-256 en SHA-256). Kan dat niet: { -pass-on }
helpdesk-FI-612 =
    .means = Het wachtwoord opent het bestand, maar de sleutel erin heeft een eigen wachtwoord. Zulke bestanden worden niet geïnstalleerd.
    .ask = Welk programma heeft het bestand gemaakt?
    .do = Laat het nog een keer exporteren met één wachtwoord voor alles.
helpdesk-FI-613 =
    .means = Er zitten certificaten in het bestand, maar niet de sleutel van de beller. Zonder die sleutel kan niemand ondertekenen of inloggen.
    .ask = Hebt u het bestand geëxporteerd? Hebt u gekozen om ook de persoonlijke sleutel te exporteren?
    .do = Laat het nog een keer exporteren met de persoonlijke sleutel, of het bestand zoeken dat eerst is gedownload. Kan de sleutel niet worden geëxporteerd en is dat bestand weg: { -reissue }
helpdesk-FI-621 =
    .means = Het bestand is leeg: bij het downloaden of kopiëren is iets misgegaan.
    .ask = Waar hebt u het bestand vandaan? Is het daar ook leeg?
    .do = Laat het nog een keer kopiëren. Is het ook bij de bron leeg en is er geen andere kopie: { -reissue }
helpdesk-FI-622 =
    .means = Het einde van het bestand ontbreekt: het is niet helemaal gedownload of gekopieerd.
    .ask = Waar hebt u het bestand vandaan? Is het kopiëren onderbroken?
    .do = Laat het nog een keer helemaal kopiëren. Is het bij de bron hetzelfde en is er geen andere kopie: { -reissue }
helpdesk-FI-623 =
    .means = In het bestand (.cer, .crt of .pem) zit alleen het openbare certificaat, dat aan anderen wordt gegeven. De sleutel zit er niet in.
    .ask = Hebt u een bestand waarvan de naam eindigt op .pfx of .p12?
    .do = Laat dat openen. Is het er niet, maar werkt het certificaat in een programma, exporteer het daar dan met de persoonlijke sleutel. Geen van beide: { -reissue }
helpdesk-FI-624 =
    .means = In het bestand (.p7b) zit alleen wat iedereen mag hebben. De sleutel zit er niet in.
    .ask = Hebt u een bestand waarvan de naam eindigt op .pfx of .p12?
    .do = Laat dat openen. Is het er niet, maar werkt het certificaat in een programma, exporteer het daar dan met de persoonlijke sleutel. Geen van beide: { -reissue }
helpdesk-FI-625 =
    .means = In het bestand zit alleen een sleutel, misschien onbeschermd. De wizard installeert alleen .pfx- en .p12-bestanden.
    .ask = Wie heeft het bestand gemaakt? Hebt u ook een .pfx- of .p12-bestand?
    .do = Het bestand mag naar niemand worden gestuurd, ook niet naar ons. Laat het .pfx- of .p12-bestand openen, of laten maken door wie dit heeft gemaakt.
helpdesk-FI-626 =
    .means = Het is een sleutelbestand dat alleen Java-programma’s lezen.
    .ask = Wie heeft het bestand gemaakt?
    .do = Laat het door de maker opslaan als PKCS12, en open dat.
helpdesk-FI-627 =
    .means = De browser heeft een webpagina opgeslagen in plaats van het certificaatbestand. Het certificaat zit er niet in.
    .ask = Wat zegt de pagina als u ze in de browser opent: inloggen, of al gedownload?
    .do = Laat het bestand zelf van de pagina downloaden. Al gedownload: zoek in de map Downloads een .pfx- of .p12-bestand. Is het weg: { -reissue }
helpdesk-FI-628 =
    .means = Het bestand is een archief, zoals een zip-bestand, waarin het certificaatbestand kan zitten.
    .ask = Wat ziet u als u het archief opent?
    .do = Laat het .pfx- of .p12-bestand eruit halen, en open dat.

## The programs

helpdesk-ST-701 =
    .means = Het programma liet de wizard het certificaat niet of niet helemaal opslaan. Het certificaat zit veilig in het bestand.
    .ask = Welk programma is het? Is het nu open?
    .do = Laat het programma sluiten en kies dan “{ action-try-again }”. Lukt het nog niet, rond dan af met de andere. { -pass-on }
helpdesk-ST-702 =
    .means = Het programma beveiligt zijn certificaten met een hoofdwachtwoord, dat de wizard nodig heeft. Er is niets gewijzigd.
    .ask = Hebt u in dat programma een hoofdwachtwoord ingesteld?
    .do = Laat het invullen. Het is niet het afhaalwachtwoord en niet het certificaatwachtwoord. Is het niet bekend, sla het programma dan over; zonder dat wachtwoord kan niemand bij de certificaten van dat programma.
helpdesk-ST-703 =
    .means = De plaats waar dit programma zijn certificaten bewaart, is beschadigd. De wizard heeft er niets aan veranderd.
    .ask = Welk programma is het? Hebt u het certificaat daar nodig?
    .do = Rond af met de andere programma’s. Is het daar nodig: een nieuw profiel in dat programma, daarna “{ action-check }”. { -pass-on }
helpdesk-ST-704 =
    .means = Het certificaat is opgeslagen, maar werd daarna niet gevonden of ondertekende niet. Het zit veilig in het bestand.
    .ask = Welk programma is het? Was het open?
    .do = Laat het programma sluiten en kies dan “{ action-try-again }”. Lukt het nog niet: { -pass-on }
helpdesk-ST-705 =
    .means = Er ontbreekt een onderdeel van het programma of van het systeem. Zonder dat kan de wizard daar geen certificaten opslaan.
    .ask = Welk programma is het? Hoe is het geïnstalleerd?
    .do = Laat het programma bijwerken of opnieuw installeren, en start de wizard dan opnieuw. Helpt dat niet: { -pass-on }
helpdesk-ST-706 =
    .means = De wizard vindt op deze computer geen programma waarin hij het certificaat kan zetten.
    .ask = Welke browser gebruikt u? Hebt u die onder deze gebruikersnaam al eens geopend?
    .do = Laat de browser één keer openen en kies dan “{ action-try-again }”.
helpdesk-ST-707 =
    .means = In sommige programma’s werkt het certificaat niet. Bij elk ervan staat waarom; in de andere werkt het.
    .ask = In welke programma’s is het niet gelukt, en welke foutcode staat erbij?
    .do = Zoek die codes hier op. Kies dan “{ action-try-again }” of “{ action-skip }”.
helpdesk-ST-708 =
    .means = De wizard kent op dit systeem geen plaats waar hij het certificaat kan zetten.
    .ask = Welk systeem is het?
    .do = Gebruik het certificaatbestand op een andere computer, of importeer het met de hand in de browser. { -pass-on }
helpdesk-ST-709 =
    .means = Het programma heeft het hoofdwachtwoord geweigerd. Het is één keer geprobeerd; er is niets gewijzigd.
    .ask = Kent u het wachtwoord dat u in de instellingen van dat programma hebt gekozen?
    .do = Laat het opnieuw invullen, met aandacht voor hoofdletters en kleine letters. Het is niet het afhaalwachtwoord en niet het certificaatwachtwoord. Is het niet bekend, sla het programma dan over.
helpdesk-ST-710 =
    .means = Het programma bewaart zijn certificaten in een indeling die al jaren niet meer wordt gebruikt. Er is niets gewijzigd.
    .ask = Hoe oud is het programma? Gebruikt u het nog?
    .do = Laat het bijwerken, één keer openen en weer sluiten, en start de wizard dan opnieuw. Wordt het niet meer gebruikt, sla het dan over.
helpdesk-ST-711 =
    .means = Het certificaat staat nog in sommige programma’s. Uit de andere is het verwijderd.
    .ask = Welke programma’s hebben het nog? Staan ze open?
    .do = Laat die programma’s sluiten en het verwijderen opnieuw proberen. Lukt het nog niet: { -pass-on }
helpdesk-ST-712 =
    .means = De beller heeft geen programma gekozen, of alle overgeslagen. Er is niets geïnstalleerd.
    .ask = In welke programma’s wilt u het certificaat gebruiken?
    .do = Laat minstens één programma kiezen. Aanbevolen: alle.
helpdesk-ST-713 =
    .means = De computer houdt de certificaten van dit programma op dit moment vergrendeld. Er is niets gewijzigd.
    .ask = Vraagt de computer een wachtwoord voor de sleutelhanger?
    .do = Laat de sleutelhanger ontgrendelen, of uitloggen op de computer en weer inloggen, en kies dan “{ action-try-again }”.

## The network

helpdesk-NW-801 =
    .means = De afhaaldienst antwoordde niet, of er was geen weg naartoe.
    .ask = Gaan andere webpagina’s open? Bent u op kantoor?
    .do = Zo niet, dan is de computer niet op het internet. Zo wel: “{ action-connection }”, dan “{ connection-check.action }”, en laat de resultaten voorlezen. Heeft iedereen het: { -pass-on }
helpdesk-NW-802 =
    .means = De computer vertrouwt de andere kant niet: er zit iemand tussen, vaak de eigen controle van het verkeer door de organisatie. De wizard heeft niets doorgegeven.
    .ask = Welke uitgever noemt “{ action-connection }”? Klopt de datum van de computer?
    .do = Ga op dit netwerk niet verder. Probeer een ander, zoals dat van een telefoon. Op kantoor moeten de mensen die de computers beheren, hun uitgever op de computer bekendmaken.
helpdesk-NW-803 =
    .means = De afhaaldienst heeft een storing. Dat ligt niet aan de beller.
    .ask = Sinds wanneer is dat zo?
    .do = Probeer het over enkele minuten opnieuw. Blijft het duren: { -pass-on }
helpdesk-NW-804 =
    .means = De dienst gaf een antwoord dat de wizard niet begrijpt. Daarom is hij niet verdergegaan.
    .ask = Is het de nieuwste versie van de wizard? Bent u in een hotel of in een trein, waar men eerst moet inloggen?
    .do = Laat de nieuwste versie installeren, of een ander netwerk proberen. Anders: { -pass-on }
helpdesk-NW-805 =
    .means = De dienst deed te lang over een antwoord, en de wizard is gestopt met wachten.
    .ask = Is het internet ook elders traag?
    .do = Laat “{ action-try-again }” kiezen, dan “{ action-connection }” en “{ connection-check.action }”. Heeft iedereen het: { -pass-on }
helpdesk-NW-806 =
    .means = Een proxy van de organisatie vraagt een naam en een wachtwoord, en heeft niets doorgelaten.
    .ask = Bent u op kantoor? Kent u de naam en het wachtwoord voor de proxy?
    .do = Laat beide invullen onder “{ action-connection }”. Op kantoor kennen de mensen die de computers beheren ze.
helpdesk-NW-807 =
    .means = De dienst verwees naar een andere plaats. Dat doet een afhaaldienst niet. Daarom is de wizard daar niet heen gegaan.
    .ask = Welk adres noemt het scherm? Bent u in een hotel of in een trein, waar men eerst moet inloggen?
    .do = Laat in de browser inloggen, of een ander netwerk proberen. Blijft het: { -pass-on }
helpdesk-NW-808 =
    .means = Het is op dit moment druk bij de afhaaldienst.
    .ask = Hoe vaak hebt u het geprobeerd?
    .do = Probeer het over enkele minuten opnieuw. Blijft het duren: { -pass-on }
helpdesk-NW-809 =
    .means = Het is druk bij de afhaaldienst, en die zegt hoelang men moet wachten.
    .ask = Hoeveel seconden noemt het scherm?
    .do = Laat de beller zo lang wachten en kies dan “{ action-try-again }”.

## The wizard itself

helpdesk-JO-901 =
    .means = Het bestand waarin de wizard noteert hoever de beller was, kan niet worden gelezen. Daarom begint hij opnieuw. Een certificaatbestand dat was opgeslagen, staat er nog.
    .ask = Hebt u de e-mail met de link? Hoever was u?
    .do = Laat de link opnieuw invullen. Zegt de dienst dat er al is afgehaald (OR-153), zoek dan het bestand en open het met “{ action-choose-file }”.
helpdesk-JO-902 =
    .means = De instellingen van de organisatie op deze computer kunnen niet worden gelezen. De wizard gaat verder met zijn eigen lijst van afhaaldiensten.
    .ask = Heeft uw organisatie een eigen afhaaldienst?
    .do = De meeste bellers kunnen verdergaan. Laat het melden aan de mensen die de computers beheren.
helpdesk-JO-903 =
    .means = De wizard mag niet noteren hoever de beller is, of de schijf is vol. Zonder die notitie meldt hij aan de dienst niet dat het bestand er is, zodat niets verloren gaat.
    .ask = Welke map noemt het scherm? Hoeveel plaats is er nog op de schijf?
    .do = Laat plaats maken of het schrijfrecht herstellen, en kies dan “{ action-try-again }”; of ga verder en installeer.
helpdesk-JO-904 =
    .means = Er is een certificaatbestand geopend terwijl de wizard met een ander certificaat bezig is. Er is niets gewijzigd.
    .ask = Wilt u de bestelling afmaken waarmee u bent begonnen?
    .do = Laat die afmaken of ermee stoppen met “{ action-start-over }”, en open dan het bestand opnieuw.
helpdesk-JO-905 =
    .means = De lijst van wat de wizard op deze computer heeft geïnstalleerd, is beschadigd. Daarom is hij een nieuwe begonnen. De certificaten werken zoals voorheen; alleen kan de wizard die hij niet meer kent, niet verwijderen of proberen.
    .ask = Wilt u een certificaat van deze computer verwijderen?
    .do = Zo niet, dan hoeft er niets te gebeuren. Zo wel, dan wordt het verwijderd in de instellingen van het programma waarin het staat (Windows en macOS: in het certificaatbeheer van het systeem of in Sleutelhangertoegang). Is de beschadigde lijst op de genoemde plaats weggehaald, dan verdwijnt de melding.

## The connection

helpdesk-CN-101 =
    .means = Wat is ingevuld, is geen adres van een proxy. Er is niets gewijzigd.
    .ask = Wat hebt u ingevuld: een naam, een dubbele punt en een nummer?
    .do = Het ziet eruit als proxy.example.org:8080. Op kantoor kennen de mensen die de computers beheren het. Is er geen proxy, kies dan “{ proxy-system }”.

### What comes next: the screen Done, and what can be saved there, on Check, and while an order is open.

## What can be used now

done-receipt = De dienst weet nog niet dat uw certificaatbestand is aangekomen. De wizard meldt het zodra u hem weer opent. Is de sleutelbos van deze computer dan niet open, dan meldt hij het als u uw link weer opent.

done-next = Waar wilt u beginnen?

# The menus are named as the programs name them in this language.
# $name: the name under which the program lists the certificate
next-browser = Inloggen op websites
    .where = Chrome, Edge, Firefox, Safari en andere
    .step-1 = Open de website en kies voor inloggen met een certificaat.
    .step-2 = De browser vraagt welk certificaat hij mag tonen. Kies “{ $name }”.
    .step-3 = Vraagt de computer of de sleutel mag worden gebruikt, sta dat dan toe.
    .step-4 = Komt er geen vraag, sluit dan de browser helemaal, open hem opnieuw en probeer het nog eens.
    .note = De Belgische FOD Financiën (Finprof, Intervat, Finelts) accepteert deze certificaten sinds 31 januari 2024 niet meer.
next-outlook = E-mail ondertekenen in Outlook
    .where = Outlook op Windows
    .step-1 = Kies Bestand › Opties › Vertrouwenscentrum › Instellingen voor het Vertrouwenscentrum… › E-mailbeveiliging.
    .step-2 = Kies Instellingen…, en naast “Handtekeningcertificaat” Kiezen….
    .step-3 = Kies “{ $name }” en sluit elk venster met OK.
    .step-4 = Kies in een nieuw bericht Opties › Ondertekenen.
    .note = In de nieuwe Outlook staat dit onder Instellingen › E-mail › S/MIME.
next-outlook-for-mac = E-mail ondertekenen in Outlook
    .where = Outlook op de Mac
    .step-1 = Kies Outlook › Instellingen… › Accounts, en uw account.
    .step-2 = Kies Beveiliging.
    .step-3 = Kies bij digitaal ondertekenen “{ $name }”.
    .step-4 = Kies in een nieuw bericht voor ondertekenen: onder Opties, of achter de drie puntjes.
    .note = Vraagt macOS of Outlook de sleutel mag gebruiken, kies dan “Sta altijd toe”.
next-apple-mail = E-mail ondertekenen in Mail
    .where = Mail op de Mac
    .step-1 = Sluit Mail en open het opnieuw.
    .step-2 = Schrijf een nieuw bericht. Kies naast “Van” het e-mailadres dat in uw certificaat staat.
    .step-3 = Klik op het vinkje aan het einde van de onderwerpregel: het bericht wordt ondertekend met “{ $name }”.
    .step-4 = Vraagt macOS of Mail de sleutel mag gebruiken, kies dan “Sta altijd toe”.
    .note = Het vinkje is er alleen voor het e-mailadres in uw certificaat.
next-thunderbird = E-mail ondertekenen in Thunderbird
    .where = Thunderbird
    .step-1 = Kies ≡ › Accountinstellingen, en onder uw adres End-to-end-versleuteling.
    .step-2 = Kies onder S/MIME, naast het certificaat voor digitaal ondertekenen, Selecteren… en “{ $name }”.
    .step-3 = Vraagt Thunderbird of u het ook voor versleutelen wilt gebruiken, ga dan akkoord.
    .step-4 = Kies in een nieuw bericht Beveiliging › Digitaal ondertekenen.
    .note = Wie een ondertekend bericht van u heeft, kan u versleutelde e-mail sturen.
next-office = Documenten ondertekenen in Office
    .where = Word, Excel en PowerPoint op Windows
    .step-1 = Open het document en kies Bestand › Info › Document beveiligen › Een digitale handtekening toevoegen.
    .step-2 = Vul in waarvoor u ondertekent, als u dat wilt.
    .step-3 = Staat er een andere naam bij “Ondertekenen als”, kies dan Wijzigen… en “{ $name }”.
    .step-4 = Kies Ondertekenen.
    .note = Onderteken helemaal aan het einde: als het document daarna wordt gewijzigd, vervalt de handtekening.
next-acrobat = Pdf-bestanden ondertekenen in Acrobat
    .where = Acrobat en Acrobat Reader
    .step-1 = Open het pdf-bestand en kies Alle gereedschappen › Een certificaat gebruiken › Digitaal ondertekenen.
    .step-2 = Teken een kader waar de handtekening moet komen.
    .step-3 = Kies “{ $name }” en dan Doorgaan.
    .step-4 = Kies Ondertekenen en sla het ondertekende bestand op onder een andere naam.
    .note = Staat het niet in de lijst? Kijk dan onder Menu › Voorkeuren › Handtekeningen › Identiteiten en vertrouwde certificaten › Meer… › Digitale id’s van Windows.
next-acrobat-for-mac = Pdf-bestanden ondertekenen in Acrobat
    .where = Acrobat en Acrobat Reader
    .step-1 = Open het pdf-bestand en kies Alle gereedschappen › Een certificaat gebruiken › Digitaal ondertekenen.
    .step-2 = Teken een kader waar de handtekening moet komen.
    .step-3 = Kies “{ $name }” en dan Doorgaan.
    .step-4 = Kies Ondertekenen en sla het ondertekende bestand op onder een andere naam.
    .note = Staat het niet in de lijst? Kijk dan onder Acrobat › Voorkeuren › Handtekeningen › Identiteiten en vertrouwde certificaten › Meer… › Digitale id’s van de sleutelhanger.
next-libre-office = Documenten ondertekenen in LibreOffice
    .where = Writer, Calc en Impress
    .step-1 = Sla het document op en kies Bestand › Digitale ondertekening › Digitale ondertekening….
    .step-2 = Kies Document ondertekenen….
    .step-3 = Kies “{ $name }” en dan Ondertekenen.
    .step-4 = Sluit het venster. In de titelbalk staat nu dat het document ondertekend is.
    .note = Valt er niets te kiezen? Kies dan op Linux en macOS het profiel van Thunderbird of Firefox onder Extra › Opties › LibreOffice › Beveiliging › Certificaat…, en open LibreOffice opnieuw.
next-restart = Sluit eerst de browser helemaal en open hem opnieuw: hij staat nu open en kent uw certificaat misschien nog niet.

## To take along

done-take = Om te bewaren
public-certificate = Uw publieke certificaat
    .why = Vraagt een website of iemand anders om uw certificaat? Geef dan dit bestand. Er zit geen sleutel in, dus u mag het doorgeven.
    .save = Publiek certificaat opslaan…
    .saved = Uw publieke certificaat staat hier:
# $times: on how many days it reminds
reminder-expiry = Een herinnering voor uw agenda
    .why =
        { $times ->
            [one] Die herinnert u 30 dagen voordat uw certificaat verloopt, en zegt wat u dan moet doen.
           *[other] Die herinnert u 90 dagen en 30 dagen voordat uw certificaat verloopt, en zegt wat u dan moet doen.
        }
    .save = Herinnering opslaan…
    .saved = De herinnering staat hier. Open het bestand, dan komt ze in uw agenda:

## While the order is open

# $times: on how many days it reminds
reminder-order = Nu niet? Herinnering opslaan…
    .why =
        { $times ->
            [one] Een bestand voor uw agenda. Het herinnert u op de laatste dag van uw bestelling.
           *[other] Een bestand voor uw agenda. Het herinnert u op de laatste dag van uw bestelling, en drie dagen ervoor.
        }

## On Check

try-certificate = Testen
    .why = Om te testen laat de wizard de sleutel iets ondertekenen. De computer kan om een pincode of een wachtwoord vragen.

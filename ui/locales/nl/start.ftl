### What a wizard that cannot start says, in a message of the system: there is no window then.

# file: somebody wanted to open a certificate file with it
start-open-already = De wizard is al geopend
    .next = Ga naar dat venster.
    .file = Ga naar dat venster en open het bestand daar.
# $names: the names of the practices, as they are typed
start-arguments = De wizard is gestart met iets wat hij niet begrijpt
    .next = Open hem vanuit de lijst van uw programma’s.
    .practice = Er is geen oefening met deze naam. Er zijn: { $names }.
# $cause: what the system says, in its own language
start-failed = De wizard kan niet starten
    .next = Er is niets veranderd. Geef de helpdesk deze foutcode en de oorzaak door: { $cause }

## The wizard's own folder
##
## $folder: the folder, in which the wizard keeps its notes and the certificate file
## $place: what is in the way: this folder, one above it, or a file

start-folder-denied = De wizard mag zijn eigen map niet gebruiken
    .next =
        Er is niets veranderd. De wizard bewaart zijn notities en uw certificaatbestand in “{ $folder }”. Maar “{ $place }” is van iemand anders, of u mag er niet in, bijvoorbeeld omdat de beheerder de wizard ooit heeft geopend.
        Vraag de beheerder om u toegang tot deze plaats te geven en open de wizard dan opnieuw.
start-folder-read-only = De eigen map van de wizard kan alleen worden gelezen
    .next =
        Er is niets veranderd. De wizard bewaart zijn notities en uw certificaatbestand in “{ $folder }”, en naar “{ $place }” kan niets worden geschreven.
        Start de computer opnieuw op en open de wizard dan opnieuw. Helpt dat niet, vraag dan hulp aan de mensen die de computer beheren.
start-folder-full = Er is geen plaats meer voor de notities van de wizard
    .next =
        Er is niets veranderd. De schijf met “{ $place }” is vol, of u hebt daar geen ruimte meer.
        Maak daar plaats, bijvoorbeeld door de prullenbak te legen, en open de wizard dan opnieuw.
start-folder-taken = Op de plaats van de eigen map van de wizard staat iets anders
    .next =
        Er is niets veranderd. “{ $place }” is niet wat de wizard daar nodig heeft. Zijn map is “{ $folder }”.
        Geef het een andere naam of verplaats het, en open de wizard dan opnieuw.
# $cause: what the system says, in its own language
start-folder-failed = De eigen map van de wizard kan niet worden gebruikt
    .next =
        Er is niets veranderd. Het systeem zegt over “{ $place }”: { $cause }
        Start de computer opnieuw op en open de wizard dan opnieuw. Helpt dat niet, geef de helpdesk dan deze foutcode en de oorzaak door.
# $home: the folder that the system names
start-no-home = Deze computer heeft geen map voor u
    .next = Er is niets veranderd. De wizard bewaart zijn notities en uw certificaatbestand in uw persoonlijke map, maar het systeem geeft geen bestaande map op. Vraag de mensen die de computer beheren om uw account een map te geven.
    .named = Er is niets veranderd. De wizard bewaart zijn notities en uw certificaatbestand in uw persoonlijke map. Volgens het systeem is dat “{ $home }”, maar die map bestaat niet. Vraag de mensen die de computer beheren om die te maken of om de juiste map op te geven.

## Practice, and what the wizard was started with

# $place: the folder
# $reason: denied, read-only, full, missing, in-the-way or other
start-practice-folder = Er is geen plaats voor de oefening
    .next =
        Er is niets veranderd. De oefening heeft de map voor tijdelijke bestanden nodig, “{ $place }”. { $reason ->
            [denied] Met uw gebruikersnaam mag u daar niets bewaren.
            [read-only] Daar kan alleen worden gelezen.
            [full] De schijf is daar vol, of u hebt er geen ruimte meer.
            [missing] Die map bestaat niet.
            [in-the-way] Op die plaats staat iets wat geen map is.
           *[other] De wizard kan daar niets bewaren.
        }
        U kunt de wizard wel gebruiken zonder te oefenen. Wilt u oefenen, laat deze map dan in orde brengen (op Linux staat die in de variabele TMPDIR).
# $cause: the file, and what is wrong with it
start-service-file = Het bestand van de oefendienst kan niet worden gebruikt
    .next = Er is niets veranderd. Dit bestand is opgegeven bij het starten van de wizard: { $cause }

## The window

start-no-display = Er is geen scherm waarop de wizard zijn venster kan tonen
    .next = Open hem op het bureaublad van de computer.
window-gone = Het venster van de wizard kan niet meer worden getoond
    .next =
        Het onderdeel van het systeem dat het venster tekent, is meerdere keren gestopt. De wizard sluit nu; hij heeft genoteerd hoever u was.
        Start de computer opnieuw op en open de wizard dan opnieuw. Houd de e-mail met de link bij de hand. Komt deze melding terug, geef de helpdesk dan deze foutcode door.
window-empty = Het venster van de wizard blijft leeg
    .next =
        Het onderdeel van het systeem dat het venster tekent, antwoordt niet. De wizard sluit als u deze melding sluit; hij heeft genoteerd hoever u was.
        Start de computer opnieuw op en open de wizard dan opnieuw. Houd de e-mail met de link bij de hand. Komt deze melding terug, geef de helpdesk dan deze foutcode door.
# $cause: what the system says, in its own language
window-part = In het systeem ontbreekt een onderdeel dat de wizard nodig heeft voor zijn venster
    .next =
        De wizard sluit nu; hij heeft genoteerd hoever u was. Laat de mensen die de computer beheren de wizard opnieuw installeren, met alles wat hij nodig heeft.
        Het systeem zegt: { $cause }

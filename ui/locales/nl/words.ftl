### Words that several screens share.

product = PersonalSign Wizard

# $heading: the heading of the screen
window-title = { $heading } – PersonalSign Wizard
window-title-problem = Fout: { $heading } – PersonalSign Wizard

lost = Dit venster heeft geen contact meer met de wizard
    .next = Sluit de wizard en open hem opnieuw. Hij heeft genoteerd hoever u was. Houd de e-mail met de link bij de hand: misschien vraagt de wizard er opnieuw naar.

unshown = Dit scherm kon niet worden getoond
    .body = Er ging iets mis in dit venster. Aan uw link, uw certificaatbestand en uw programma’s is daardoor niets veranderd.
    .next = Toon het scherm opnieuw. Komt deze melding terug, sluit de wizard dan en open hem opnieuw. Helpt ook dat niet, geef de helpdesk dan deze code en de hulpcode door.
    .again = Opnieuw tonen

## The frame

steps = Uw stappen
step-review-order = Uw bestelling
step-pickup-password = Afhaalwachtwoord
step-certificate-password = Certificaatwachtwoord
step-agreement = Overeenkomst
step-download = Downloaden
step-create = Maken
step-inspect = Wat er in het bestand zit
step-install = Installeren
step-done = Klaar

step-state-done = (afgerond)
step-state-current = (u bent hier)
step-state-to-do = (komt nog)

step-code = Stapcode
    .hint = Lees ze voor aan de telefoon.

## Actions

action-back = Terug
action-connection = Internetverbinding
action-choose-folder = Andere map…
action-choose-file = Een e-mail of bestand openen
    .another = Ik heb een ander certificaatbestand
    .hint = Vaak een .pfx- of .p12-bestand. U kunt het ook naar dit venster slepen.
action-check = Mijn certificaten
    .hint = Bekijk in welke programma’s ze werken, en herstel of verwijder ze.
action-start-over = Andere link gebruiken
action-skip = Afronden met de programma’s die werken
action-try-again = Opnieuw proberen
more = Meer

# Followed by the code of an error, such as PU-201, which a caller reads out to the helpdesk
problem-code = Foutcode
problem-more = Wat nu?

## What became of the link and of the certificate file: below every error

link-status-not-used = Uw link is niet gebruikt.
link-status-used = Uw link is gebruikt.
    .file-elsewhere = Het certificaat zit in het bestand dat toen is opgeslagen.
link-status-used-in-edge = Uw link is gebruikt. Het certificaat staat in Windows.
link-status-may-be-used = Misschien is uw link gebruikt.
link-status-known-when-service-answers = De wizard weet nog niet of uw link is gebruikt. Dat blijkt zodra de dienst weer antwoordt.
link-status-known-when-link-is-opened = De wizard weet nog niet of uw link is gebruikt. Dat blijkt zodra u de link opnieuw opent.
# Followed by the path of the file
link-status-file = Uw certificaatbestand staat veilig hier:

## Passwords

# $field: the label of the password field
password-show = Tonen
    .label = Tonen wat er is getypt: { $field }
password-hide = Verbergen
    .label = Verbergen wat er is getypt: { $field }

rules = Regels voor het certificaatwachtwoord
rule-length = Minstens 12 tekens
rule-alphabet = Alleen letters A–Z, a–z en cijfers
rule-not-pickup-password = Bevat uw afhaalwachtwoord niet
rule-strength = Moeilijk te raden
rule-repeated = Beide keren hetzelfde
rule-met = (in orde)
rule-not-met = (nog niet in orde)

# $score: 0 (guessed at once) to 4 (strong); -1 while nothing is typed
strength =
    { $score ->
        [-1] De sterkte verschijnt hier terwijl u typt
        [0] Sterkte: veel te makkelijk te raden
        [1] Sterkte: makkelijk te raden
        [2] Sterkte: redelijk
        [3] Sterkte: goed
       *[4] Sterkte: zeer goed
    }

## What the wizard is doing

task-looking-up = Uw bestelling wordt opgezocht…
task-unlocking = Uw afhaalwachtwoord wordt gecontroleerd…
task-reading-agreement = De overeenkomst wordt opgehaald…
task-accepting-agreement = Uw akkoord wordt doorgegeven…
task-downloading = Uw certificaat wordt gedownload…
task-stopping-download = Er wordt gestopt…
task-checking = Uw certificaat wordt gecontroleerd…
task-backing-up = Uw back-up wordt in de map gezet…
task-asking-keyring = De sleutelbos wordt geraadpleegd…
task-choosing-folder = Wachten tot u een map kiest…
task-confirming-receipt = De dienst krijgt bericht dat u het bestand hebt…
task-looking-for-programs = Uw programma’s worden gezocht…
task-installing = Uw certificaat wordt geïnstalleerd en getest…
task-checking-connection = De verbinding wordt gecontroleerd…
task-choosing-file = Wachten tot u een bestand kiest…
task-reading-file = Het certificaatbestand wordt gelezen…
task-checking-certificates = Uw certificaten worden gecontroleerd…
task-trying-certificate = Het certificaat wordt getest…
task-removing = Het certificaat wordt verwijderd…
task-saving-file = Wachten tot u een plaats kiest…
task-taking-along = Uw sleutels worden gezocht en opgeslagen…
task-opening-keys = De bestanden worden geopend…
task-finishing = Afronden…

## The ways out of an error

problem-choose-another-file = Ander bestand kiezen…
problem-leave = Hier stoppen: mijn certificaat blijft in het bestand

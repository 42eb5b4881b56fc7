### The help code, and what the helpdesk sees with it.

# Followed by eight letters and digits, which a caller reads out to the helpdesk
help-code = Hulpcode

## The codes, large, to be read out over the telephone

spelling = Letter voor letter voorlezen
    .about = Zeg de namen onder de letters: aan de telefoon klinken veel letters hetzelfde.
    .close = Sluiten
# The usual names of the letters on the telephone, one for each letter of a help code
spelling-names = Anton Bernard Cornelis Dirk Eduard Ferdinand Gerard Hendrik Johan Karel Maria Nico Pieter Quotiënt Richard Simon Theodoor Victor Willem Xantippe Ypsilon Zaandam
spelling-zero = nul

## The field for a caller’s code

caller = Hulpcode van de beller
    .show = Tonen

## Beside the screen that the caller sees

caller-panel = Wat uw beller ziet
    .about = Dit is een voorbeeld met verzonnen namen. De knoppen zien er echt uit, maar doen niets.
    .leave = Verlaten
    .words = In de woorden van de beller
    .language = Taal
    .system = Systeem
    .residence = Woont of heeft besteld in
    .key = Sleutel
caller-residence-belgium = België
caller-residence-netherlands = Nederland
caller-residence-elsewhere = Een ander land
caller-unknown = Niet bekend
caller-key-pkcs12 = In een bestand van de dienst (.pfx)
caller-key-on-device = Gemaakt op de computer van de beller
caller-system-windows = Windows
caller-system-macos = macOS
caller-system-linux = Linux
# In place of the agreement that the caller reads
caller-agreement = Hier leest de beller de volledige abonneeovereenkomst.

## What can be wrong with a help code

error-HC-171 = Dit is geen hulpcode
    .body = Een teken is verkeerd verstaan of getypt. Een hulpcode heeft acht tekens, en nooit I, L, O of U.
    .next = Vraag de beller om de code nog eens voor te lezen, teken voor teken.
error-HC-172 = Deze hulpcode komt van een andere versie van de wizard
    .body = De code noemt een scherm of een fout die deze wizard niet heeft.
    .next = Vraag de beller naar de stapcode en de foutcode, en installeer de nieuwste wizard zodra dat kan.

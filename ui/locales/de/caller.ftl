### The help code, and what the helpdesk sees with it.

# Followed by eight letters and digits, which a caller reads out to the helpdesk
help-code = Hilfecode

## The codes, large, to be read out over the telephone

spelling = Buchstabe für Buchstabe vorlesen
    .about = Sagen Sie die Namen unter den Buchstaben: Am Telefon klingen viele Buchstaben ähnlich.
    .close = Schließen
# The usual names of the letters on the telephone, one for each letter of a help code
spelling-names = Anton Berta Cäsar Dora Emil Friedrich Gustav Heinrich Julius Konrad Martha Nordpol Paula Quelle Richard Samuel Theodor Viktor Wilhelm Xanthippe Ypsilon Zacharias
spelling-zero = null

## The field for a caller’s code

caller = Hilfecode der anrufenden Person
    .show = Anzeigen

## Beside the screen that the caller sees

caller-panel = Was die anrufende Person sieht
    .about = Dies ist ein Beispiel mit erfundenen Namen. Die Schaltflächen sehen echt aus, tun aber nichts.
    .leave = Verlassen
    .words = In der Sprache der anrufenden Person
    .language = Sprache
    .system = System
    .residence = Wohnt oder hat bestellt
    .key = Schlüssel
caller-residence-belgium = In Belgien
caller-residence-netherlands = In den Niederlanden
caller-residence-elsewhere = In einem anderen Land
caller-unknown = Nicht bekannt
caller-key-pkcs12 = In einer Datei vom Dienst (.pfx)
caller-key-on-device = Auf dem Computer der anrufenden Person erzeugt
caller-system-windows = Windows
caller-system-macos = macOS
caller-system-linux = Linux
# In place of the agreement that the caller reads
caller-agreement = Hier liest die anrufende Person den ganzen Abonnentenvertrag.

## What can be wrong with a help code

error-HC-171 = Das ist kein Hilfecode
    .body = Ein Zeichen wurde falsch verstanden oder falsch eingegeben. Ein Hilfecode hat acht, und keines davon ist I, L, O oder U.
    .next = Bitten Sie die anrufende Person, ihn noch einmal vorzulesen, Zeichen für Zeichen.
error-HC-172 = Dieser Hilfecode stammt von einer anderen Version des Assistenten
    .body = Er nennt eine Ansicht oder einen Fehler, die dieser Assistent nicht hat.
    .next = Fragen Sie stattdessen nach dem Schrittcode und dem Fehlercode und installieren Sie die neueste Version des Assistenten, sobald Sie können.

### The report for the helpdesk, and the dialog that shows it before it leaves.

report = Bericht für den Helpdesk
    .title = Bericht für den Helpdesk
    .about = Lesen Sie ihn durch: Das ist alles, was der Helpdesk bekommt. Darin steht kein Kennwort, kein Link und kein Schlüssel. Senden Sie ihn per E-Mail, oder kopieren oder speichern Sie ihn.
    .mail = E-Mail…
    .mailed = Ihr E-Mail-Programm wird geöffnet. Senden Sie die E-Mail dort ab.
    .not-mailed = Auf diesem Computer ist kein E-Mail-Programm. Kopieren oder speichern Sie den Bericht.
    .save = Speichern…
    .saved = Der Bericht ist hier:
    .copy = Kopieren
    .copied = Kopiert. Fügen Sie ihn jetzt in Ihre E-Mail ein.
    .not-copied = Der Text ließ sich nicht kopieren. Markieren Sie ihn und kopieren Sie ihn selbst.
    .close = Schließen
    .text = Text des Berichts

## The e-mail with it

report-mail = Bericht des PersonalSign-Assistenten
    .cut = (Das Ende des Berichts passte nicht hinein. Sie können ihn speichern und die Datei anhängen.)

## In the report itself

report-title = Bericht für den Helpdesk – PersonalSign Wizard
report-made = Erstellt
report-wizard = Version des Assistenten
report-system = System
report-language = Sprache
report-residence = Wohnt oder hat bestellt
report-order = Bestellung
report-step-code = Schrittcode
report-help-code = Hilfecode
report-programs = Programme
report-stand-ins = Mit anderen Bibliotheken als denen des Programms geöffnet
# $at: when the connection was checked
report-connection = Prüfung der Verbindung, { $at }
report-course = Verlauf bisher: Zeit, Ansicht, Fehler, was gerade geschah

## What was looked at before, and what was not

report-not-looked-at = noch nicht geprüft
report-none-found = keine gefunden
report-of-connection = Prüfung der Verbindung
report-of-last-look = Letzte Prüfung vor dem Herunterladen
# $at: when it was looked at
report-last-look = Letzte Prüfung vor dem Herunterladen, { $at }

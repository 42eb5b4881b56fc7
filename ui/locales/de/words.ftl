### Words that several screens share.

product = PersonalSign Wizard

# $heading: the heading of the screen
window-title = { $heading } – PersonalSign Wizard
window-title-problem = Fehler: { $heading } – PersonalSign Wizard

lost = Dieses Fenster hat den Kontakt zum Assistenten verloren
    .next = Schließen Sie den Assistenten und öffnen Sie ihn wieder. Er hat sich gemerkt, wie weit Sie waren. Halten Sie die E-Mail mit dem Link bereit: Der Assistent fragt vielleicht noch einmal danach.

unshown = Diese Ansicht konnte nicht angezeigt werden
    .body = In diesem Fenster ist ein Fehler aufgetreten. Das allein hat an Ihrem Link, Ihrer Zertifikatsdatei und Ihren Programmen nichts geändert.
    .next = Lassen Sie die Ansicht noch einmal anzeigen. Kommt diese Meldung wieder, schließen Sie den Assistenten und öffnen Sie ihn wieder. Hilft auch das nicht, nennen Sie dem Helpdesk diesen Code und den Hilfecode.
    .again = Noch einmal anzeigen

## The frame

steps = Ihre Schritte
step-review-order = Ihre Bestellung
step-pickup-password = Abholkennwort
step-certificate-password = Zertifikatskennwort
step-agreement = Vertrag
step-download = Herunterladen
step-create = Erstellen
step-inspect = Inhalt der Datei
step-install = Installieren
step-done = Fertig

step-state-done = (erledigt)
step-state-current = (hier sind Sie)
step-state-to-do = (kommt noch)

step-code = Schrittcode
    .hint = Am Telefon bitte vorlesen.

## Actions

action-back = Zurück
action-connection = Internetverbindung
action-choose-folder = Anderer Ordner…
action-choose-file = E-Mail oder Datei öffnen
    .another = Ich habe eine andere Zertifikatsdatei
    .hint = Oft mit .pfx oder .p12. Sie können sie auch in dieses Fenster ziehen.
action-check = Meine Zertifikate
    .hint = Hier sehen Sie, wo sie funktionieren, und können sie reparieren oder entfernen.
action-start-over = Anderen Link verwenden
action-skip = Mit den übrigen Programmen abschließen
action-try-again = Noch einmal versuchen
more = Mehr

# Followed by the code of an error, such as PU-201, which a caller reads out to the helpdesk
problem-code = Fehlercode
problem-more = Was tun?

## What became of the link and of the certificate file: below every error

link-status-not-used = Ihr Link wurde nicht verbraucht.
link-status-used = Ihr Link ist verbraucht.
    .file-elsewhere = Das Zertifikat ist in der Datei, die damals gespeichert wurde.
link-status-used-in-edge = Ihr Link ist verbraucht. Das Zertifikat ist in Windows.
link-status-may-be-used = Ihr Link ist vielleicht verbraucht.
link-status-known-when-service-answers = Der Assistent weiß noch nicht, ob Ihr Link verbraucht ist. Er erfährt es, sobald der Dienst wieder antwortet.
link-status-known-when-link-is-opened = Der Assistent weiß noch nicht, ob Ihr Link verbraucht ist. Er erfährt es, wenn Sie den Link wieder öffnen.
# Followed by the path of the file
link-status-file = Ihre Zertifikatsdatei ist hier sicher aufgehoben:

## Passwords

# $field: the label of the password field
password-show = Anzeigen
    .label = Eingabe anzeigen: { $field }
password-hide = Verbergen
    .label = Verbergen, was eingegeben ist: { $field }

rules = Regeln für das Zertifikatskennwort
rule-length = Mindestens 12 Zeichen
rule-alphabet = Nur Buchstaben A–Z, a–z und Ziffern, keine Umlaute
rule-not-pickup-password = Enthält nicht Ihr Abholkennwort
rule-strength = Schwer zu erraten
rule-repeated = Beide Eingaben stimmen überein
rule-met = (erfüllt)
rule-not-met = (noch nicht erfüllt)

# $score: 0 (guessed at once) to 4 (strong); -1 while nothing is typed
strength =
    { $score ->
        [-1] Beim Eingeben sehen Sie hier die Stärke
        [0] Stärke: viel zu leicht zu erraten
        [1] Stärke: leicht zu erraten
        [2] Stärke: mittel
        [3] Stärke: gut
       *[4] Stärke: sehr gut
    }

## What the wizard is doing

task-looking-up = Ihre Bestellung wird gesucht…
task-unlocking = Ihr Abholkennwort wird geprüft…
task-reading-agreement = Der Vertrag wird geholt…
task-accepting-agreement = Ihre Zustimmung wird übermittelt…
task-downloading = Ihr Zertifikat wird heruntergeladen…
task-stopping-download = Wird abgebrochen…
task-checking = Ihr Zertifikat wird geprüft…
task-backing-up = Ihre Sicherungskopie wird abgelegt…
task-asking-keyring = Der Schlüsselbund wird abgefragt…
task-choosing-folder = Bitte wählen Sie einen Ordner…
task-confirming-receipt = Der Dienst wird benachrichtigt…
task-looking-for-programs = Ihre Programme werden gesucht…
task-installing = Ihr Zertifikat wird installiert und getestet…
task-checking-connection = Die Verbindung wird geprüft…
task-choosing-file = Bitte wählen Sie eine Datei…
task-reading-file = Die Zertifikatsdatei wird gelesen…
task-checking-certificates = Ihre Zertifikate werden geprüft…
task-trying-certificate = Das Zertifikat wird getestet…
task-removing = Das Zertifikat wird entfernt…
task-saving-file = Bitte wählen Sie den Speicherort…
task-taking-along = Ihre Schlüssel werden gesucht und gespeichert…
task-opening-keys = Die Dateien werden geöffnet…
task-finishing = Wird abgeschlossen…

## The ways out of an error

problem-choose-another-file = Andere Datei wählen…
problem-leave = Hier aufhören: Mein Zertifikat bleibt in seiner Datei

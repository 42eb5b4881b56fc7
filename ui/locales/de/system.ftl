### What the wizard says outside its window: in the system's dialogs, and in files that it saves.

dialog-folder = Wählen Sie einen Ordner für die Sicherungskopie Ihrer Zertifikatsdatei
dialog-file = Ihre E-Mail oder Zertifikatsdatei wählen

## The bar above the page of the CA, in its own window

# $host: the host of the page
page-bar-host = Die Seite von { $host }
    .checked = Die Seite von { $host }: Die Verbindung ist verschlüsselt, und das Zertifikat der Seite wurde geprüft
page-bar-help = Hilfe
page-bar-close = Seite schließen
page-bar-ask = Die Seite sendet noch etwas. Wenn Sie sie jetzt schließen, kann das verloren gehen, und Ihr Link kann verbraucht sein. Trotzdem schließen?
page-bar-cancel = Abbrechen

## Files that are saved

dialog-save-certificate = Ihr öffentliches Zertifikat speichern
    .kind = Zertifikate
dialog-save-calendar = Die Erinnerung speichern
    .kind = Kalenderdateien
dialog-save-report = Den Bericht speichern
    .kind = Textdateien

## Reminders in a calendar

# $day: the day of the month
# $month: the month, 1 to 12
# $year: the year
day-in-words =
    { $day }. { $month ->
        [1] Januar
        [2] Februar
        [3] März
        [4] April
        [5] Mai
        [6] Juni
        [7] Juli
        [8] August
        [9] September
        [10] Oktober
        [11] November
       *[12] Dezember
    } { $year }

# $number: the number of the order
# $until: the last day
# $days: how many days are left
reminder-of-order = Das Zertifikat Ihrer Bestellung { $number } können Sie bis zum { $until } abholen. Danach wird die Bestellung storniert. Gehen Sie an den Computer, auf dem Sie das Zertifikat verwenden werden, öffnen Sie den Assistenten und machen Sie weiter. Sie brauchen Ihr Abholkennwort, und vielleicht die E-Mail mit dem Link.
    .days = Holen Sie Ihr Zertifikat ab: noch { $days } Tage
    .last-day = Letzter Tag, um Ihr Zertifikat abzuholen
# $name: the name under which programs list the certificate
# $holder: whose it is
# $until: the day on which it expires
# $days: in how many days
reminder-of-expiry = Das Zertifikat „{ $name }“ von { $holder } läuft am { $until } ab.
    .days = Ihr Zertifikat läuft in { $days } Tagen ab
    .new-order = Geben Sie rechtzeitig eine neue Bestellung auf, dort, wo Sie dieses bestellt haben.
    .renew = Verlängern Sie es rechtzeitig, dort, wo Sie es bestellt haben. Das geht von 90 Tagen vor bis 7 Tage nach dem Ablauf.
    .either = Wenn Sie in Belgien oder den Niederlanden wohnen, geben Sie rechtzeitig eine neue Bestellung auf. Wenn Sie in einem anderen Land wohnen, verlängern Sie es: Das geht von 90 Tagen vor bis 7 Tage nach dem Ablauf.
    .keep = Behalten Sie das alte Zertifikat trotzdem: Sie brauchen es, um alte verschlüsselte E-Mails zu lesen.
# $days: in how many days
# $holder: whose the certificate is
# $until: the day on which it expires
expiry-notification =
    { $days ->
        [0] Ihr Zertifikat läuft heute ab
        [one] Ihr Zertifikat läuft in { $days } Tag ab
       *[other] Ihr Zertifikat läuft in { $days } Tagen ab
    }
    .what = Das Zertifikat von { $holder } läuft am { $until } ab.
    .help = Die Hilfe des Assistenten sagt, wie Sie das nächste bekommen.

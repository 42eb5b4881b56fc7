### What comes next: the screen Done, and what can be saved there, on Check, and while an order is open.

## What can be used now

done-receipt = Der Dienst weiß noch nicht, dass Ihre Zertifikatsdatei angekommen ist. Der Assistent meldet es, sobald Sie ihn wieder öffnen. Ist der Schlüsselbund dieses Computers dann nicht offen, meldet er es, sobald Sie Ihren Link wieder öffnen.

done-next = Womit möchten Sie anfangen?

# The menus are named as the programs name them in this language.
# $name: the name under which the program lists the certificate
next-browser = Sich auf Websites anmelden
    .where = Chrome, Edge, Firefox, Safari und andere
    .step-1 = Öffnen Sie die Website und wählen Sie die Anmeldung mit Zertifikat.
    .step-2 = Der Browser fragt, welches Zertifikat er zeigen darf. Wählen Sie „{ $name }“.
    .step-3 = Wenn der Computer fragt, ob der Schlüssel verwendet werden darf, erlauben Sie es.
    .step-4 = Wenn keine Frage kommt, schließen Sie den Browser ganz, öffnen Sie ihn wieder und versuchen Sie es noch einmal.
    .note = Der belgische FÖD Finanzen (Finprof, Intervat, Finelts) nimmt diese Zertifikate seit dem 31. Januar 2024 nicht mehr an.
next-outlook = E-Mails in Outlook signieren
    .where = Outlook unter Windows
    .step-1 = Wählen Sie Datei › Optionen › Trust Center › Einstellungen für das Trust Center… › E-Mail-Sicherheit.
    .step-2 = Wählen Sie Einstellungen… und dann neben „Signaturzertifikat“ Auswählen….
    .step-3 = Wählen Sie „{ $name }“ und schließen Sie jedes Fenster mit OK.
    .step-4 = Wählen Sie in einer neuen Nachricht Optionen › Signieren.
    .note = Im neuen Outlook steht das unter Einstellungen › E-Mail › S/MIME.
next-outlook-for-mac = E-Mails in Outlook signieren
    .where = Outlook auf dem Mac
    .step-1 = Wählen Sie Outlook › Einstellungen… › Konten und dann Ihr Konto.
    .step-2 = Wählen Sie Sicherheit.
    .step-3 = Wählen Sie bei der digitalen Signatur „{ $name }“.
    .step-4 = Lassen Sie eine neue Nachricht signieren: unter Optionen oder hinter den drei Punkten.
    .note = Wenn macOS fragt, ob Outlook den Schlüssel verwenden darf, wählen Sie „Immer erlauben“.
next-apple-mail = E-Mails in Mail signieren
    .where = Mail auf dem Mac
    .step-1 = Schließen Sie Mail und öffnen Sie es wieder.
    .step-2 = Schreiben Sie eine neue Nachricht. Wählen Sie neben „Von“ die E-Mail-Adresse, die in Ihrem Zertifikat steht.
    .step-3 = Klicken Sie auf das Häkchen am Ende der Betreffzeile: Die Nachricht wird mit „{ $name }“ signiert.
    .step-4 = Wenn macOS fragt, ob Mail den Schlüssel verwenden darf, wählen Sie „Immer erlauben“.
    .note = Das Häkchen gibt es nur für die E-Mail-Adresse in Ihrem Zertifikat.
next-thunderbird = E-Mails in Thunderbird signieren
    .where = Thunderbird
    .step-1 = Wählen Sie ≡ › Konten-Einstellungen und unter Ihrer Adresse Ende-zu-Ende-Verschlüsselung.
    .step-2 = Wählen Sie unter S/MIME, beim persönlichen Zertifikat für digitales Signieren, Auswählen… und „{ $name }“.
    .step-3 = Wenn Thunderbird fragt, ob es auch zum Verschlüsseln dienen soll, stimmen Sie zu.
    .step-4 = Wählen Sie in einer neuen Nachricht Sicherheit › Digital signieren.
    .note = Wer eine signierte Nachricht von Ihnen hat, kann Ihnen verschlüsselt schreiben.
next-office = Dokumente in Office signieren
    .where = Word, Excel und PowerPoint unter Windows
    .step-1 = Öffnen Sie das Dokument und wählen Sie Datei › Informationen › Dokument schützen › Digitale Signatur hinzufügen.
    .step-2 = Wenn Sie möchten, geben Sie an, wofür Sie signieren.
    .step-3 = Wenn bei „Signieren als“ ein anderer Name steht, wählen Sie Ändern… und „{ $name }“.
    .step-4 = Wählen Sie Signieren.
    .note = Signieren Sie ganz am Schluss: Wird das Dokument danach geändert, geht die Signatur verloren.
next-acrobat = PDF-Dateien in Acrobat signieren
    .where = Acrobat und Acrobat Reader
    .step-1 = Öffnen Sie die PDF-Datei und wählen Sie Alle Werkzeuge › Zertifikat verwenden › Digital signieren.
    .step-2 = Ziehen Sie dort einen Rahmen auf, wo die Signatur stehen soll.
    .step-3 = Wählen Sie „{ $name }“ und dann Weiter.
    .step-4 = Wählen Sie Signieren und speichern Sie die signierte Datei unter einem neuen Namen.
    .note = Steht es nicht in der Liste? Sehen Sie nach unter Menü › Voreinstellungen › Signaturen › Identitäten und vertrauenswürdige Zertifikate › Weitere… › Digitale IDs von Windows.
next-acrobat-for-mac = PDF-Dateien in Acrobat signieren
    .where = Acrobat und Acrobat Reader
    .step-1 = Öffnen Sie die PDF-Datei und wählen Sie Alle Werkzeuge › Zertifikat verwenden › Digital signieren.
    .step-2 = Ziehen Sie dort einen Rahmen auf, wo die Signatur stehen soll.
    .step-3 = Wählen Sie „{ $name }“ und dann Weiter.
    .step-4 = Wählen Sie Signieren und speichern Sie die signierte Datei unter einem neuen Namen.
    .note = Steht es nicht in der Liste? Sehen Sie nach unter Acrobat › Einstellungen › Signaturen › Identitäten und vertrauenswürdige Zertifikate › Weitere… › Digitale IDs des Schlüsselbunds.
next-libre-office = Dokumente in LibreOffice signieren
    .where = Writer, Calc und Impress
    .step-1 = Speichern Sie das Dokument und wählen Sie Datei › Digitale Signaturen › Digitale Signaturen….
    .step-2 = Wählen Sie Dokument signieren….
    .step-3 = Wählen Sie „{ $name }“ und dann Signieren.
    .step-4 = Schließen Sie das Fenster. In der Titelleiste steht jetzt, dass das Dokument signiert ist.
    .note = Ist die Liste leer? Wählen Sie unter Linux und macOS das Profil von Thunderbird oder Firefox unter Extras › Optionen › LibreOffice › Sicherheit › Zertifikat… und starten Sie LibreOffice neu.
next-restart = Schließen Sie zuerst den Browser ganz und öffnen Sie ihn wieder: Er ist gerade geöffnet und kennt Ihr Zertifikat vielleicht noch nicht.

## To take along

done-take = Zum Aufbewahren
public-certificate = Ihr öffentliches Zertifikat
    .why = Für Websites, die Ihr Zertifikat kennen müssen, und für solche, die Ihr altes kannten. In dieser Datei ist kein Schlüssel: Sie dürfen sie weitergeben.
    .save = Das öffentliche Zertifikat speichern…
    .saved = Ihr öffentliches Zertifikat ist hier:
# $times: on how many days it reminds
reminder-expiry = Eine Erinnerung für Ihren Kalender
    .why =
        { $times ->
            [one] Sie erinnert Sie 30 Tage vor dem Ablauf Ihres Zertifikats und sagt Ihnen, was dann zu tun ist.
           *[other] Sie erinnert Sie 90 Tage und 30 Tage vor dem Ablauf Ihres Zertifikats und sagt Ihnen, was dann zu tun ist.
        }
    .save = Die Erinnerung speichern…
    .saved = Die Erinnerung ist hier. Öffnen Sie die Datei, um sie in den Kalender zu übernehmen:

## While the order is open

# $times: on how many days it reminds
reminder-order = Nicht jetzt? Eine Erinnerung speichern…
    .why =
        { $times ->
            [one] Eine Datei für Ihren Kalender. Sie erinnert Sie am letzten Tag Ihrer Bestellung.
           *[other] Eine Datei für Ihren Kalender. Sie erinnert Sie drei Tage vor dem letzten Tag Ihrer Bestellung und an diesem Tag.
        }

## On Check

try-certificate = Ausprobieren
    .why = Zum Testen lässt der Assistent den Schlüssel etwas signieren. Der Computer kann nach einer PIN oder einem Kennwort fragen.

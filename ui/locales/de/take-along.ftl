### What a person takes along: the screens Take Along and Arrival, and the pages beside the files.

## Take Along

# $holder: whose certificate it is
take-along = Speichern oder mitnehmen
    .lead = Das Zertifikat von { $holder }, gültig bis zum { $until }.
    .open = Speichern oder mitnehmen…
    .computer = Alles auf meinen neuen Computer…
take-along-key = Mit dem Schlüssel
take-along-backup = Sicherungskopie
    .why = Eine Datei mit einem Kennwort, das Sie wählen. Damit können Sie das Zertifikat neu installieren.
    .open = Sicherungskopie erstellen…
    .lead = Wählen Sie ein Kennwort und danach einen Ort für die Kopie.
    .action = Sicherungskopie speichern…
    .older = Für ältere Computer und GnuPG: schwächer geschützt
take-along-phone = Auf mein Telefon
    .why = Eine Datei, die iPhone und Android lesen, mit einer Seite, auf der steht, wie es geht.
    .open = Auf mein Telefon…
    .lead = Telefone lesen nur eine ältere, schwächer geschützte Datei: Wählen Sie also ein gutes Kennwort. Die Datei kommt in einen Ordner, mit einer Seite, auf der steht, was zu tun ist.
    .action = Ordner wählen…
take-along-computer = Auf meinen neuen Computer
    .lead = Alle Ihre Schlüssel, auch alte. Erst ein Kennwort, dann ein Ordner.
    .action = Ordner wählen…
taken-along = Gespeichert und geprüft
    .lead = Der Assistent hat die Datei zurückgelesen, und ihr Schlüssel funktioniert. Sie brauchen das Kennwort, das Sie eben gewählt haben.
    .lead-computer = Der Assistent hat jede Datei zurückgelesen, und jeder Schlüssel funktioniert. Auf dem neuen Computer brauchen Sie den Ordner und das Kennwort, das Sie eben gewählt haben.
    .action = Fertig
    .folder = Der Ordner:
    .page = Was jetzt zu tun ist, steht auf dieser Seite:
    .show = Im Ordner anzeigen
take-along-public = Ohne den Schlüssel
    .why = In diesen Dateien ist kein Schlüssel. Sie dürfen sie weitergeben.
    .pem = Eine Website, die Ihr Zertifikat verlangt oder Ihr altes kannte: .cer
    .der = Ein Programm, das diese Datei nicht annimmt: .cer (DER)
    .chain = Ein Programm, das das Zertifikat mit seinen Ausstellern verlangt: .p7b
    .save = Speichern…
    .saved = Hier gespeichert:
# $file: the path of the file
file-password = Kennwort Ihrer Zertifikatsdatei
    .hint = Der Schlüssel kommt aus { $file }. Ihr Kennwort öffnet sie.
# $count: the number of keys
take-along-keys = Was mitgenommen wird
    .not = Was nicht mitgenommen wird
    .until = gültig bis zum { $until }
    .expired = abgelaufen am { $until }, für alte E-Mails
# $program: the program, as in a list
left-out-program = { $program } ist gesperrt und enthält vielleicht noch mehr. Prüfen Sie es zuerst mit seinem Hauptpasswort unter „{ action-check }“.
left-out-not-exportable = Der Schlüssel wurde so gespeichert, dass er diesen Computer nicht verlassen kann. Ohne seine Zertifikatsdatei hilft nur eine Neuausstellung.
left-out-file-password = Der Schlüssel ist in seiner Zertifikatsdatei. Erstellen Sie davon einzeln eine Sicherungskopie: Dort fragt der Assistent nach ihrem Kennwort.
left-out-locked = Der Schlüssel ist vielleicht in einem Programm, das mit einem Hauptpasswort gesperrt ist. Prüfen Sie es zuerst unter „{ action-check }“.
left-out-nowhere = Der Schlüssel ist hier in keinem Programm, und seine Datei ist nicht mehr, wo sie war.
left-out-failed = Der Schlüssel konnte nicht gelesen werden. Versuchen Sie es noch einmal, oder erstellen Sie davon einzeln eine Sicherungskopie.

## Arrival

arrival = Ich komme von einem anderen Computer
    .lead = Auf Ihrem alten Computer hat „{ take-along-computer }“ einen Ordner gefüllt. Wählen Sie diesen Ordner, zum Beispiel auf dem USB-Stick.
    .action = Ordner wählen…
    .open = Ich komme von einem anderen Computer
# $files: how many certificate files there are
arrival-password = Kennwort der Dateien
    .lead =
        { $files ->
            [one] Im Ordner ist { $files } Zertifikatsdatei. Geben Sie das Kennwort ein, das Sie auf dem anderen Computer gewählt haben.
           *[other] Im Ordner sind { $files } Zertifikatsdateien. Geben Sie das Kennwort ein, das Sie auf dem anderen Computer gewählt haben.
        }
    .action = Installieren
arrival-done = Installiert
    .lead = Hier ist jedes Zertifikat jetzt. Eine Kopie jeder Datei ist in Ihrem eigenen Ordner.
    .action = { action-check }
arrival-copy = Die Kopie:
arrival-unopened = Nicht geöffnet
    .each = Eine Datei mit einem anderen Kennwort lässt sich einzeln öffnen: Wählen Sie in der ersten Ansicht „{ action-choose-file }“.
dialog-save-chain = Das Zertifikat mit seinen Ausstellern speichern
    .kind = Zertifikate mit Ausstellern
dialog-save-backup = Die Sicherungskopie speichern
    .kind = Zertifikatsdateien

## The pages beside the files

# $holder: whose certificate it is
# $until: the day on which it ends
leaflet-key = { $holder }, gültig bis zum { $until }
leaflet-file = LIES MICH - PersonalSign
leaflet-after = Danach
leaflet-files = Die Dateien
leaflet-left-out = Nicht in diesem Ordner
leaflet-computer = Auf Ihren neuen Computer
    .lead = In diesem Ordner sind Ihre Zertifikate mit ihren Schlüsseln. Jede Datei öffnet sich nur mit dem Kennwort, das Sie gewählt haben. Bewahren Sie dieses Kennwort nicht in diesem Ordner auf.
    .there = Auf dem neuen Computer
    .there-1 = Holen Sie PersonalSign Wizard dort, wo Sie ihn für diesen Computer geholt haben, und starten Sie ihn.
    .there-2 = Wählen Sie in der ersten Ansicht „Ich komme von einem anderen Computer“ und dann diesen Ordner.
    .there-3 = Geben Sie das Kennwort einmal ein. Der Assistent installiert jedes Zertifikat und prüft es in jedem Programm.
    .without = Ohne den Assistenten
    .without-1 = Doppelklicken Sie unter Windows oder auf einem Mac auf jede .pfx-Datei, und geben Sie das Kennwort ein.
    .without-2 = Suchen Sie in Firefox und Thunderbird in den Einstellungen nach „Zertifikate“, und importieren Sie die .pfx-Datei unter „Ihre Zertifikate“.
    .after-1 = Lesen Sie eine alte verschlüsselte E-Mail und melden Sie sich auf einer Website an, bevor Sie den alten Computer weggeben.
    .after-2 = Bewahren Sie diesen Ordner als Sicherungskopie an einem sicheren Ort auf, oder löschen Sie ihn.
leaflet-phone = Auf Ihr Telefon
    .lead = In diesem Ordner ist Ihr Zertifikat mit seinem Schlüssel, in der Form, die iPhone und Android lesen. Die Datei öffnet sich nur mit dem Kennwort, das Sie gewählt haben.
    .send = Die Datei auf Ihr Telefon bringen
    .send-1 = Am sichersten ist das Kabel: Kopieren Sie die Datei auf das Telefon.
    .send-2 = Oder senden Sie sie sich mit Ihrer eigenen E-Mail, oder legen Sie sie in Ihre eigene Cloud. Schreiben Sie das Kennwort nie in dieselbe Nachricht oder an denselben Ort.
    .ios = iPhone und iPad
    .ios-1 = Öffnen Sie die Datei in Dateien oder Mail. Das Telefon sagt, dass ein Profil geladen wurde.
    .ios-2 = Öffnen Sie Einstellungen und „Profil geladen“; oder „Allgemein“, „VPN und Geräteverwaltung“. Wählen Sie „Installieren“, und geben Sie das Kennwort der Datei ein.
    .ios-3 = Schalten Sie für E-Mail S/MIME in den Einstellungen Ihres Accounts ein, und wählen Sie das Zertifikat zum Signieren und Verschlüsseln.
    .android = Android
    .android-1 = Öffnen Sie Einstellungen, dann „Sicherheit“, und suchen Sie „Von Speicher installieren“ oder „Zertifikat installieren“. Die Wörter sind je nach Hersteller verschieden.
    .android-2 = Wählen Sie die Datei, geben Sie ihr Kennwort ein, und geben Sie ihr einen Namen.
    .android-3 = Viele E-Mail-Programme haben eigene Zertifikate: Suchen Sie „S/MIME“ in den Einstellungen des Ihren.
    .after-1 = Löschen Sie die Datei aus den Downloads des Telefons, aus der E-Mail und aus der Cloud. Das installierte Zertifikat bleibt.

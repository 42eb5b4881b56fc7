### The programs that can hold the certificate, and the screens about them: Install, Done, Check and Remove.

programs = Programme auf diesem Computer

# The value is the name within a sentence, “.named” the name in a list, “.use” what the program does with a certificate.
# $name: the name of the profile, or of the browser
program-shared-nss = Chrome unter Linux
    .named = Chrome und Chromium (Linux)
    .use = Zum Anmelden auf Websites
program-packaged-chromium = { $name }
    .named = { $name }
    .use = Zum Anmelden auf Websites
program-firefox-profile = Firefox
    .named = Firefox, Profil { $name }
    .use = Zum Anmelden auf Websites. Ohne Thunderbird auch zum Signieren von Dokumenten in LibreOffice
program-libre-wolf-profile = LibreWolf
    .named = LibreWolf, Profil { $name }
    .use = Zum Anmelden auf Websites
program-thunderbird-profile = Thunderbird
    .named = Thunderbird, Profil { $name }
    .use = Zum Signieren und Lesen von E-Mails und zum Signieren von Dokumenten in LibreOffice
program-windows-personal = Windows
    .named = Edge, Chrome und Office (Windows)
    .use = Zum Anmelden auf Websites, zum Signieren von PDF-Dateien und Dokumenten und für E-Mail
program-login-keychain = macOS
    .named = Safari, Chrome und Mail (macOS)
    .use = Zum Anmelden auf Websites, zum Signieren von PDF-Dateien und für E-Mail

target-ready = Bereit
target-absent = Bereit, wird eingerichtet
target-locked = Gesperrt, wird ausgelassen
target-needs-password = Kennwort nötig
target-asking = Wartet auf das Kennwort
target-in-use = Gerade geöffnet, wird trotzdem versucht
target-old-format = Altes Format, wird ausgelassen
target-damaged = Beschädigt, wird ausgelassen
target-not-permitted = Keine Berechtigung, wird ausgelassen
target-not-writable = Kann nichts speichern, wird ausgelassen
target-left-out = Ausgelassen
target-not-chosen = Nicht gewählt
target-working = In Arbeit…
target-proven = Installiert und getestet
target-failed = Nicht gelungen

# $program: the program, as in a list
primary-password = Hauptpasswort von { $program }
    .hint = Das Kennwort, das Sie in den Einstellungen dieses Programms gewählt haben (Mozilla nennt es Hauptpasswort). Es ist nicht Ihr Zertifikatskennwort.
    .unlock-and-install = Entsperren und installieren
    .unlock-and-check = Entsperren und prüfen
    .unlock-and-remove = Entsperren und entfernen
    .leave-out = Dieses Programm auslassen

## What there is to say of a program in which the certificate works

# $name: the name under which the program lists the certificate
result-already-there = Es war schon hier; nichts wurde verändert.
result-listed = Steht dort in der Liste als „{ $name }“.
# $until: the day on which the other certificate ends, or has ended
result-other = Ein anderes Zertifikat von Ihnen, gültig bis zum { $until }, ist auch hier. Behalten Sie es: Sie brauchen es, um E-Mails zu lesen, die dafür verschlüsselt wurden.
    .expired = Ein älteres Zertifikat von Ihnen, abgelaufen am { $until }, ist noch hier. Behalten Sie es: Sie brauchen es, um E-Mails zu lesen, die dafür verschlüsselt wurden. Für alles andere wählen Sie das neue.
result-restart = Wenn eine Website immer noch sagt, dass es kein Zertifikat gibt, schließen Sie den Browser ganz und öffnen Sie ihn wieder.

trust-unknown-root = Dieses Programm kennt den Aussteller Ihres Zertifikats nicht. Es zeigt deshalb vielleicht eine Warnung. Auf Websites, die den Aussteller kennen, können Sie sich trotzdem anmelden.
trust-missing-issuer = Diesem Programm fehlt das Zertifikat Ihres Ausstellers. Es zeigt deshalb vielleicht eine Warnung.
trust-not-checkable = Dieses Programm kennt die Art der Signatur auf Ihrem Zertifikat oder auf dem eines Ausstellers nicht oder nimmt sie nicht mehr an. Es kann die Signatur also nicht prüfen und zeigt deshalb vielleicht eine Warnung.
trust-not-valid-now = Für dieses Programm ist Ihr Zertifikat oder das eines Ausstellers heute nicht gültig. Prüfen Sie das Datum dieses Computers.

## Install

# $holder: whose certificate it is
install = Installieren Sie Ihr Zertifikat
    .lead = Das Zertifikat von { $holder } kommt in die Programme unten und wird dort getestet. Sie können sie geöffnet lassen.
    .action = Installieren

options = Optionen
    .about = Sie müssen hier nichts ändern: Das Empfohlene ist schon ausgewählt.
    .how = Wie es installiert wird
    .where = Wohin es kommt
option-exportable = Ich kann später eine Sicherungskopie des Schlüssels machen (empfohlen)
option-extended-properties = Alles übernehmen, was in der Datei über das Zertifikat steht (empfohlen)
option-strong-protection = Jedes Mal nachfragen, wenn der Schlüssel benutzt wird
choice-automatically = In alle Programme, die es aufnehmen können (empfohlen)
choice-by-hand = Ich wähle die Programme

# $programs: those that do not have the option
# $count: how many they are
lacks-exportable =
    { $count ->
        [one] { $programs } erlaubt immer eine Sicherungskopie des Schlüssels; diese Option gibt es dort nicht.
       *[other] { $programs } erlauben immer eine Sicherungskopie des Schlüssels; diese Option gibt es dort nicht.
    }
lacks-extended-properties =
    { $count ->
        [one] { $programs } übernimmt, was es nutzen kann; diese Option gibt es dort nicht.
       *[other] { $programs } übernehmen, was sie nutzen können; diese Option gibt es dort nicht.
    }
lacks-strong-protection =
    { $count ->
        [one] { $programs } fragt nicht jedes Mal nach; diese Option gibt es dort nicht.
       *[other] { $programs } fragen nicht jedes Mal nach; diese Option gibt es dort nicht.
    }

## Done

# $count: the number of programs in which the certificate works
done = Ihr Zertifikat funktioniert
    .lead =
        { $count ->
            [one] Installiert und getestet in { $count } Programm.
           *[other] Installiert und getestet in { $count } Programmen.
        }
    .action = Schließen
    .another = Noch ein Zertifikat
    .keep = Heben Sie diese Datei auf: Ihre Sicherungskopie
    .keep-why = Zum Neuinstallieren, mit Ihrem Zertifikatskennwort.
    .show-backup = Im Ordner anzeigen
    .more = Mehr zu Ihrem Zertifikat
certificate-holder = Name
certificate-validity = Gültig
    .range = { $from } bis { $until }
certificate-issuer = Ausgestellt von
certificate-friendly-name = Name in Programmen
certificate-fingerprint = Fingerabdruck (SHA-256)
chain-practice = Nur zum Üben, nicht gültig
chain-complete = Mit allen Zertifikaten der Aussteller
chain-incomplete = Ein Zertifikat eines Ausstellers fehlt in der Datei

## Check

certificates = Meine Zertifikate
    .lead = Der Assistent sieht in jedem Programm nach, ob Ihr Zertifikat da ist und funktioniert. Es wird nichts verändert.
    .action = Noch einmal prüfen
    .looking = Das dauert einige Sekunden.
    .none = In den Programmen auf diesem Computer wurde kein Zertifikat gefunden.
    .none-but-locked = In den Programmen, in denen nachgesehen werden konnte, wurde kein Zertifikat gefunden.
    .none-link = Ich habe die E-Mail mit dem Link
# $program: the program, as in a list
locked-programs = Gesperrte Programme
    .about = Darin sind vielleicht noch mehr Zertifikate. Um nachzusehen, braucht der Assistent das Hauptpasswort der Programme.
    .ask = Hauptpasswort von { $program } eingeben
# $until: the day on which it ends, or has ended
# $days: whole days until then
# $holder: whose certificate it is
holding-validity = Gültig bis zum { $until }
    .over = Abgelaufen am { $until }
    .days-left =
        { $days ->
            [0] Heute ist der letzte Tag
            [one] Noch { $days } Tag
           *[other] Noch { $days } Tage
        }
    .programs = Wo das Zertifikat von { $holder } ist
holding-repair = Noch einmal installieren
holding-remove = Überall entfernen
held-works = Funktioniert: gerade getestet
held-key-fails = Es ist hier, funktioniert aber nicht
held-not-tried = Ist hier, nicht getestet: nicht vom Assistenten installiert
held-missing = Es ist nicht hier
held-away = Gerade nicht da: Was der Assistent installiert hat, bleibt auf seiner Liste
held-needs-password = Gesperrt: Zum Nachsehen braucht der Assistent das Hauptpasswort
held-unreadable = Hier konnte nicht nachgesehen werden
held-exportable = Sicherungskopie des Schlüssels möglich.
    .not = Keine Sicherungskopie des Schlüssels möglich.
# $program: the program, as in a list
held-remove = Entfernen
    .label = Aus { $program } entfernen
# $program: the program, as in a list
held-forget = Von der Liste nehmen
    .label = { $program } von der Liste nehmen

## Remove

remove = Dieses Zertifikat entfernen?
    .lead = Es wird aus diesen Programmen entfernt und sonst nirgends.
    .action = Entfernen
    .back = Behalten
    .programs = Wird entfernt aus
    .away = Wird nicht entfernt: gerade nicht zu finden
    .away-why = Das Zertifikat kann noch in diesen Programmen sein. Es bleibt auf der Liste des Assistenten: Sobald sie wieder da sind, können Sie es dort entfernen.
    .meaning = Was das bedeutet
    .use = Websites und Programme können es dort nicht mehr nutzen.
    .mail = E-Mails, die dafür verschlüsselt wurden, lassen sich dort nicht mehr lesen.
    .file = Die Zertifikatsdatei bleibt, wo sie ist. Mit ihr können Sie das Zertifikat wieder installieren.

forget = Von der Liste des Assistenten nehmen?
    .lead = Dieses Programm ist im Moment nicht zu finden. Kommt es nicht wieder, können Sie es von der Liste des Assistenten nehmen.
    .action = Von der Liste nehmen
    .back = Auf der Liste lassen
    .programs = Wird von der Liste genommen
    .meaning = Es wird nichts entfernt. Kommt das Programm doch wieder, ist Ihr Zertifikat vielleicht noch darin, und Sie müssten es dort selbst entfernen.

## Install, where no program can hold the certificate

# $holder: whose certificate it is
install-nowhere = Das Zertifikat von { $holder } liegt sicher in seiner Datei. Der Assistent hat hier im Moment kein Programm gefunden, das es aufnehmen kann.

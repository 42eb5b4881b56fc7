### The screens up to Download, in the order of the journey, and that of the connection.

## Start

start = Ihr Zertifikat abholen
    .lead = In der E-Mail „Certificate Download Ready“ steht ein Link, der nur für Sie bestimmt ist.
    .action = Meine Bestellung suchen
start-link = Link aus der E-Mail
    .hint = Klicken Sie mit der rechten Maustaste auf den Link in der E-Mail, wählen Sie „Link kopieren“ und dann hier „{ start-paste }“.
    .suggested = Der Link Ihrer Übungsbestellung ist schon eingetragen.
start-paste = Einfügen
    .nothing = Es gibt keinen Text zum Einfügen. Kopieren Sie zuerst den Link in Ihrer E-Mail.
start-page-link = Mit der Seite von GlobalSign üben
    .without = Ohne die Seite von GlobalSign üben
start-stop = Suche abbrechen
start-needs = Halten Sie bereit
    .password = Ihr Abholkennwort. Sie haben es bei der Bestellung gewählt.
    .computer = Den Computer, auf dem Sie das Zertifikat brauchen.
    .time = Fünf Minuten. Bewahren Sie die E-Mail auf, bis Ihr Zertifikat funktioniert.
# $order: the number of the order
start-resumed = Willkommen zurück. Bitte fügen Sie den Link der Bestellung { $order } noch einmal ein: Auf diesem Computer ist kein Schlüsselbund offen.
start-page-file = Eine Zertifikatsdatei, die die Seite von „{ $host }“ geschickt hat, ist auf diesem Computer gespeichert. Sie ist noch nicht installiert.
    .open = Diese Datei öffnen
# The links that are offered: of an e-mail, or handed over by another program. None of them is used.
# $count: how many there are
# $number: the place in the list, from 1
start-offer =
    .file = { $count ->
        [one] In der E-Mail, die Sie geöffnet haben, steht der Link zu einer Bestellung.
       *[other] In der E-Mail, die Sie geöffnet haben, stehen { $count } Links zu Bestellungen.
    }
    .text = In dem Text, den Sie eingefügt haben, stehen { $count } Links zu Bestellungen.
    .system = Ein anderes Programm hat dem Assistenten einen Link zu einer Bestellung übergeben.
    .check = Prüfen Sie, wohin er führt, und machen Sie dann weiter. Es wurde noch nichts gesendet.
    .choose = Wählen Sie die Bestellung, die Sie jetzt abholen möchten. Die anderen Links bleiben unbenutzt. Es wurde noch nichts gesendet.
    .host = Führt zu
    .order = Bestellnummer
    .use = Link { $number } verwenden
    .other = Einen anderen Link verwenden

## Review Order

review-order = Ist das Ihre Bestellung?
    .lead = Diese Bestellung gehört zu Ihrem Link. Nachsehen ändert nichts: Ihr Link bleibt, wie er ist.
    .action = Ja, das ist meine Bestellung
order-holder = Name
order-organization = Organisation
order-email = E-Mail-Adresse
order-number = Bestellnummer
order-kind-new = Neues Zertifikat
order-kind-reissue = Neuausstellung eines Zertifikats
order-channel = Bestellt über
order-channel-chamber-of-commerce-be = Handelskammer (Belgien)
order-channel-marktconcurrent-nl = Marktconcurrent (Niederlande)
order-channel-other = Ein Kundenkonto oder einen anderen Anbieter
order-host = Ihr Link führt zu
order-state = Status
order-state-ready = Bereit zum Abholen
order-state-locked = Gesperrt
order-state-picked-up = Schon abgeholt
order-state-lapsed = Verfallen
order-state-cancelled = Storniert
order-lapses = Abholen vor dem
# $days: whole days until the order lapses
order-countdown-days =
    { $days ->
        [one] Noch { $days } Tag
       *[other] Noch { $days } Tage
    }
order-countdown-last-day = Noch weniger als ein Tag
order-countdown-lapsed = Verfallen

## Pickup Password

# $order: the number of the order
pickup-password = Geben Sie Ihr Abholkennwort ein
    .lead = Sie haben es bei der Bestellung { $order } gewählt. In den E-Mails heißt es „Pickup Password“.
    .resumed = Willkommen zurück. Geben Sie Ihr Abholkennwort ein und wählen Sie danach ein Zertifikatskennwort, auch wenn Sie schon eines gewählt hatten: Der Assistent hat es nicht aufbewahrt.
    .action = Weiter
    .practice = Das Abholkennwort dieser Übungsbestellung lautet
    .field = Abholkennwort
    .hint = Das Kennwort, das Sie bei der Bestellung gewählt haben: mindestens 8 Buchstaben und Ziffern. Achten Sie auf Groß- und Kleinschreibung. Es ist nicht das Zertifikatskennwort.
# $attempts: how many wrong passwords the service still allows
pickup-attempts-unused = Ein Tippfehler schadet nicht: Sie haben { $attempts } Versuche.
pickup-attempts-used = Sie haben noch { $attempts } Versuche.
pickup-attempts-lock-near =
    { $attempts ->
        [0] Sie haben keinen Versuch mehr: Die Bestellung ist gesperrt.
        [one] Sie haben noch einen Versuch. Danach ist die Bestellung endgültig gesperrt, und Sie müssen neu bestellen.
       *[other] Sie haben noch { $attempts } Versuche. Danach ist die Bestellung endgültig gesperrt, und Sie müssen neu bestellen.
    }
    .ask = Unsicher? Fragen Sie lieber zuerst nach:
pickup-forgotten = Ich habe mein Abholkennwort vergessen

## Certificate Password

certificate-password = Zertifikatskennwort
    .repeat = Kennwort wiederholen
certificate-password-choose = Ihr Zertifikats{ "\u00AD" }kennwort
    .lead = Dieses neue Kennwort öffnet Ihre Zertifikatsdatei. Schreiben Sie es jetzt auf Papier: Niemand kann es für Sie wiederfinden.
    .resumed = Willkommen zurück. Ihr Abholkennwort müssen Sie nicht noch einmal eingeben. Wählen Sie ein Zertifikatskennwort, auch wenn Sie schon eines gewählt hatten: Der Assistent hat es nicht aufbewahrt.
    .action = Ich habe es aufgeschrieben
    .hint = Zusammen bilden sie ein Kennwort: ohne Leerzeichen, mit Großbuchstaben und Ziffern.
certificate-password-type-over = Prüfen Sie Ihren Zettel
    .lead = Tippen Sie das Kennwort ab: So ist sicher, dass es richtig dasteht.
    .action = Dieses Kennwort verwenden
    .field = Kennwort von Ihrem Zettel
    .hint = Die drei Wörter am Stück, ohne Leerzeichen.
certificate-password-choose-own = Ihr eigenes Kennwort
    .lead = Schreiben Sie es auf Papier: Niemand kann es wiederfinden.
    .action = Dieses Kennwort verwenden
    .hint = Ein neues, nicht Ihr Abholkennwort.
certificate-password-open = Geben Sie Ihr Zertifikats{ "\u00AD" }kennwort ein
    .lead = Ihre Zertifikatsdatei wurde schon gespeichert. Sie öffnet sich mit dem Kennwort, das Sie dafür gewählt haben.
    .action = Datei öffnen
    .hint = Das Kennwort, das Sie hier im Assistenten gewählt haben: mindestens 12 Buchstaben und Ziffern. Es ist nicht Ihr Abholkennwort.
certificate-password-open-page = Geben Sie Ihr Zertifikats{ "\u00AD" }kennwort ein
    .lead = Die Seite hat Ihre Zertifikatsdatei gesendet. Sie liegt sicher auf diesem Computer. Sie öffnet sich mit dem Kennwort, das Sie auf der Seite gewählt haben.
    .action = Datei öffnen
    .hint = Das Kennwort, das Sie auf der Seite gewählt haben oder das die Seite Ihnen gezeigt hat. Es ist nicht Ihr Abholkennwort.
certificate-password-open-user-file = Geben Sie das Kennwort Ihrer Datei ein
    .lead = Ihre Zertifikatsdatei ist mit einem Kennwort geschützt.
    .action = Datei öffnen
    .field = Kennwort der Datei
    .hint = Es wurde gewählt, als die Datei heruntergeladen oder erstellt wurde. Es ist nicht das Abholkennwort.
# Followed by the path of the file
opened-file = Ihre Zertifikatsdatei
certificate-forgotten = Ich habe das Kennwort vergessen
    .again = Niemand kann es wiederfinden, aber der Assistent kann die Datei noch einmal holen: Wählen Sie „Zurück“, geben Sie Ihr Abholkennwort ein und wählen Sie ein neues Zertifikatskennwort.
    .lost = Niemand kann es wiederfinden. Solange das Zertifikat nicht installiert ist, muss die Bestellung storniert und neu aufgegeben werden. Fragen Sie dort nach, wo Sie bestellt haben.
    .user-file = Niemand kann es wiederfinden. Funktioniert das Zertifikat noch in einem Programm oder auf einem anderen Computer? Dann machen Sie dort eine Sicherungskopie mit einem neuen Kennwort und öffnen Sie hier die neue Datei. Wenn nicht, bitten Sie dort, wo Sie bestellt haben, um eine Neuausstellung.

## What is in a file that the user brought

inspect = Das ist in Ihrer Datei
    .lead = Prüfen Sie, ob es das richtige Zertifikat ist. Bisher wurde nichts verändert.
    .action = Sicherungskopie machen und weiter
    .action-alone = Ohne Kopie weiter
    .doubts = Was Sie wissen sollten
    .file = Die Datei, die Sie gewählt haben, bleibt, wo sie ist:
inspect-order = Ihre Entscheidung: dieses Zertifikat verwenden?
    .lead = Der Assistent konnte nicht sicher feststellen, wer es ausgestellt hat. Bisher wurde nichts installiert.
    .action = Trotzdem verwenden
    .waits = Solange Sie sich nicht entscheiden, erfährt der Dienst nichts, und Ihr Link bleibt, wie er ist. Sie können den Assistenten auch schließen: Er fragt später wieder.
    .file = Die Zertifikatsdatei bleibt hier:
certificate-uses = Bestimmt für
    .none = Keinen Zweck, den der Assistent kennt
use-signing = das Signieren von Dokumenten
use-log-in = das Anmelden
use-mail = E-Mail
doubt-expired = Es ist abgelaufen
    .means = Sie können damit weder signieren noch sich anmelden. Behalten Sie es trotzdem: Sie brauchen es, um alte verschlüsselte E-Mails zu lesen.
doubt-not-yet-valid = Es ist noch nicht gültig
    .means = Sie können es jetzt installieren. Ab dem ersten Tag seiner Gültigkeit können Sie damit signieren und sich anmelden. Ist dieser Tag schon vorbei? Dann stellen Sie das Datum dieses Computers richtig ein.
doubt-not-for-signing = Es ist nicht zum Signieren von Dokumenten bestimmt
    .means = Programme signieren nicht damit, oder andere erkennen die Signatur nicht an. Für das, wofür es bestimmt ist, funktioniert es.
doubt-not-for-log-in = Es ist nicht zum Anmelden bestimmt
    .means = Websites nehmen es bei der Anmeldung nicht an. Für das, wofür es bestimmt ist, funktioniert es.
doubt-incomplete-chain = Das Zertifikat seines Ausstellers fehlt
    .means = Sie können es installieren und damit signieren. Manche Programme und Websites nehmen es aber vielleicht nicht an, weil sie nicht erkennen, wer es ausgestellt hat.
doubt-self-signed = Es hat keinen anderen Aussteller als sich selbst
    .means = Sie können es installieren und damit signieren. Annehmen wird es aber nur, wer sich entschieden hat, genau diesem Zertifikat zu vertrauen.
doubt-unknown-root = Dieser Computer vertraut seinem Aussteller nicht
    .means = Programme können nicht erkennen, wer es wirklich ausgestellt hat. Deshalb nehmen sie und andere es vielleicht nicht an. Es kann trotzdem das richtige sein, zum Beispiel wenn eine Organisation einen eigenen Aussteller hat. Ist es nicht das richtige, kennt vielleicht jemand anders seinen Schlüssel.
doubt-roots-unreadable = Ob es echt ist, ließ sich nicht prüfen
    .means = Die Liste der Aussteller, denen dieser Computer vertraut, ließ sich nicht lesen. Das Zertifikat kann also echt oder gefälscht sein: Es wurde nicht geprüft.
doubt-weak-signature = Es ist auf veraltete Weise signiert
    .means = Ein Aussteller hat es mit SHA-1 oder einem noch älteren Verfahren signiert. Solche Signaturen lassen sich fälschen, und heutige Programme und Websites nehmen sie nicht an.
doubt-short-key = Der Schlüssel eines Ausstellers ist zu kurz
    .means = Es ist ein RSA-Schlüssel mit weniger als 2048 Bit, zum Beispiel mit 1024. Solche Schlüssel lassen sich knacken, und heutige Programme und Websites nehmen nicht an, was damit signiert wurde.
doubt-no-password = Die Datei hat kein Kennwort
    .means = Wer die Datei in die Hände bekommt, kann in Ihrem Namen signieren. Der Assistent macht deshalb keine Kopie davon und installiert aus der Datei selbst. Bewahren Sie sie so auf, dass niemand sonst an sie herankommt.
doubt-short-own-key = Sein Schlüssel ist zu kurz
    .means = Es ist ein RSA-Schlüssel mit weniger als 2048 Bit, zum Beispiel mit 1024. Solche Schlüssel lassen sich knacken: Jemand anders könnte dann in Ihrem Namen signieren. Heutige Programme und Websites nehmen es vielleicht nicht an. Benutzen Sie es nur für alte Dokumente und E-Mails.
doubt-rare-key = Viele Programme lehnen Signaturen mit dieser Art von Schlüssel ab
    .means = Sein Schlüssel ist für RSASSA-PSS bestimmt, ein RSA-Verfahren, das nur wenige Programme gut kennen. Sie können das Zertifikat installieren und damit signieren, aber andere erkennen die Signatur vielleicht nicht an. Signieren Sie zuerst etwas zur Probe und fragen Sie den Empfänger, ob er die Signatur anerkennt.
doubt-unchecked-issuer = Der Aussteller ließ sich hier nicht prüfen
    .means = Ein Aussteller hat es auf eine Weise signiert, die der Assistent nicht kennt. Deshalb verlässt er sich auf die Namen, die darin stehen. Sie können es installieren; Ihre Programme prüfen es selbst.

## Agreement

# $version: the version of the agreement
agreement = Lesen Sie den Abonnentenvertrag
    .lead = Das sind die Nutzungsbedingungen für Ihr Zertifikat. Unter dem Text stimmen Sie zu.
    .region = Abonnentenvertrag, Version { $version }
    .agree = Ich stimme dem Abonnentenvertrag zu
    .action = Zustimmen und weiter

## Download

download = Laden Sie Ihr Zertifikat herunter
    .lead = Das dauert einige Sekunden und läuft in dieser Reihenfolge ab:
    .action = Herunterladen
download-saved = Ihre Zertifikatsdatei ist da
    .lead = Die Datei ist gespeichert. Der Rest läuft in dieser Reihenfolge ab:
    .action = Jetzt dem Dienst melden
    .skip = Zuerst installieren
download-course =
    .save = Die Zertifikatsdatei auf diesem Computer speichern
    .check = Prüfen, ob sie vollständig ist und ob es Ihre ist
    .copy = Ihre Sicherungskopie im gewählten Ordner ablegen
    .confirm = Erst dann: dem Dienst melden, dass Sie die Datei haben. Danach ist Ihr Link verbraucht
download-copy =
    .planned = Ihre Sicherungskopie kommt in den Ordner
    .there = Ihre Sicherungskopie ist hier
# Followed by the path of the file with which the wizard itself works
download-file =
    .planned = Der Assistent bewahrt seine eigene Datei hier auf
    .saved = Die eigene Datei des Assistenten liegt hier
download-stop = Herunterladen abbrechen
download-progress = Heruntergeladen
# Of a file that was delivered or brought; there is nothing to do
file-strengthened =
    .weak = Diese Zertifikatsdatei war schwächer geschützt, als heute empfohlen wird. Was der Assistent speichert, ist gut geschützt, mit demselben Kennwort.
    .spelling = Andere Programme nehmen das Kennwort dieser Zertifikatsdatei nicht so an, wie Sie es eingeben. Was der Assistent speichert, ist ebenso gut geschützt und öffnet sich überall mit demselben Kennwort.
# Of a file that opened all the same; there is nothing to do
password-had-more = Sie haben etwas mit eingegeben, das nicht zum Kennwort gehört, zum Beispiel ein Leerzeichen am Ende. Die Datei hat sich trotzdem geöffnet, aber andere Programme nehmen das Kennwort nur ohne diesen Zusatz an.

## Connection

# $host: the host of the pickup service
connection = Internetverbindung
    .lead = Der Assistent prüft Schritt für Schritt, ob er { $host } erreicht.
    .action = Einstellungen verwenden
proxy = Verbindungseinstellungen
    .about = Meist müssen Sie hier nichts einstellen. Im Büro kann zwischen diesem Computer und dem Internet ein Proxy stehen. Wählen Sie nach einer Änderung „{ connection.action }“ und prüfen Sie dann noch einmal.
    .question = Wie soll der Assistent das Internet erreichen?
proxy-system = Wie auf diesem Computer eingestellt (empfohlen)
proxy-none = Ohne Proxy
proxy-manual = Über diesen Proxy:
proxy-address = Adresse des Proxys
    .hint = Name und Zahl, zum Beispiel proxy.example.org:8080. Ist es kein Proxy für Webseiten, setzen Sie die Art davor, zum Beispiel socks5h://proxy.example.org:1080.
proxy-user = Ihr Benutzername für den Proxy
    .hint = Lassen Sie das Feld leer, wenn der Proxy nicht danach fragt.
proxy-password = Ihr Kennwort für den Proxy
    .hint = Lassen Sie das Feld leer, wenn der Proxy nicht danach fragt.
    .known = Der Assistent kennt schon eines. Lassen Sie das Feld leer, um es weiter zu benutzen.
    .refused = Der Proxy hat das vorige abgelehnt. Ihre Eingabe ist sichtbar, damit Sie sie prüfen können. Manche Netzwerke sperren ein Konto nach einigen falschen Kennwörtern: Fragen Sie im Zweifel zuerst Ihre IT-Betreuung.

## The check of the connection

connection-check =
    .action = Verbindung prüfen
    .results = Ergebnisse der Prüfung
# $check: the first thing that is not as it should be
connection-outcome =
    .good = Alles in Ordnung: Der Dienst ist erreichbar.
    .bad = Es gibt ein Problem: „{ $check }“.
    .not-tried = Ohne Häkchen: nicht nötig oder noch nicht geprüft.
# The names stand in connection-outcome.bad, too.
check-proxy = Proxy
    .good = Er lässt den Assistenten durch.
    .failed = Er antwortet nicht oder nicht so, wie es ein Proxy sollte.
    .advice = Prüfen Sie, ob seine Adresse stimmt, auch das http:// oder https:// davor. Ist sie auf diesem Computer eingestellt, fragen Sie Ihre IT-Betreuung.
    .refused = Er verlangt einen Benutzernamen und ein Kennwort oder nimmt die angegebenen nicht an.
    .refused-advice = Wählen Sie unten bei „{ proxy }“ „Über diesen Proxy“ und geben Sie beides ein. Ihre IT-Betreuung kennt die Angaben.
    .closed = Er antwortet, lässt den Assistenten aber nicht zum Dienst durch.
    .closed-advice = Bitten Sie Ihre IT-Betreuung, den Assistenten zum oben genannten Dienst durchzulassen, oder versuchen Sie es in einem anderen Netzwerk.
    .untrusted = Er antwortet, aber dieser Computer vertraut seinem Zertifikat nicht. Deshalb sendet ihm der Assistent nichts.
    .untrusted-advice = Fragen Sie Ihre IT-Betreuung, ob das der richtige Proxy ist, und lassen Sie den Aussteller seines Zertifikats auf diesem Computer installieren. Oder versuchen Sie es in einem anderen Netzwerk.
    .unreadable = Was als Proxy eingestellt ist, ist keine Adresse eines Proxys. Es wird hier nicht angezeigt, weil ein Kennwort darin stehen kann.
    .unreadable-advice = Sagen Sie Ihrer IT-Betreuung, welche Einstellung das ist. Oder wählen Sie unten bei „{ proxy }“ „Über diesen Proxy“ und geben Sie die Adresse selbst ein.
check-name = Name des Dienstes
    .good = Er ist im Internet bekannt.
    .failed = Er wurde nicht gefunden.
    .advice = Sehen Sie nach, ob sich andere Webseiten öffnen. Wenn nicht, ist dieser Computer nicht mit dem Internet verbunden. Wenn doch, vergleichen Sie den Link mit dem in Ihrer E-Mail.
# $issuer: who issued the certificate of the other side
check-tls = Sichere Verbindung
    .issuer = Zertifikat ausgestellt von { $issuer }
    .good = Sie ist sicher: Dieser Computer vertraut der Gegenseite.
    .failed = Dieser Computer vertraut der Gegenseite nicht: Jemand hat sich dazwischengeschaltet. Im Büro ist das meist die Sicherheitsprüfung des Netzwerks. Sind Sie nicht im Büro? Dann hören Sie auf und holen Sie Hilfe.
    .advice = Sagen Sie Ihrer IT-Betreuung, wer das Zertifikat ausgestellt hat, oder versuchen Sie es in einem anderen Netzwerk.
    .no-authorities = Dieser Computer kennt keine Zertifizierungsstelle. Deshalb kann ihm kein Dienst beweisen, wer er ist.
    .no-authorities-advice = Lassen Sie die Liste der Zertifizierungsstellen von Ihrer IT-Betreuung installieren (unter Linux: ca-certificates) und prüfen Sie dann noch einmal.
# $minutes: by how many minutes
# $direction: ahead or behind
check-clock = Uhr dieses Computers
    .good = Sie stimmt mit der Uhr des Dienstes überein.
    .failed = Sie geht { $minutes ->
        [one] { $minutes } Minute
       *[other] { $minutes } Minuten
    } { $direction ->
        [ahead] vor.
       *[behind] nach.
    }
    .advice = Stellen Sie Datum und Uhrzeit dieses Computers richtig ein und prüfen Sie dann noch einmal.
check-service = Dienst
    .good = Er antwortet.
    .failed = Er hat im Moment eine Störung. Das liegt nicht an Ihnen.
    .advice = Versuchen Sie es in einigen Minuten noch einmal. Wenn die Störung anhält, fragen Sie den Helpdesk.
check-not-tried = Nicht geprüft: nicht nötig, oder es ist zuerst etwas anderes zu beheben.

### The screens up to Download, in the order of the journey, and that of the connection.

## Start

start = Ihr Zertifikat abholen
    .lead = Sie haben eine E-Mail erhalten, deren Betreff mit „Certificate Download Ready“ beginnt. Darin steht ein Link, der nur für Sie bestimmt ist.
    .action = Meine Bestellung suchen
start-link = Link aus der E-Mail
    .hint = Klicken Sie in der E-Mail mit der rechten Maustaste auf den Link, wählen Sie „Link kopieren“ und fügen Sie ihn hier ein.
    .suggested = Der Link Ihrer Übungsbestellung steht schon für Sie da.
start-page-link = Mit der Seite von GlobalSign üben
    .without = Ohne die Seite von GlobalSign üben
start-stop = Suche abbrechen
start-needs = Bevor Sie beginnen
    .password = Halten Sie das Abholkennwort bereit, das Sie bei der Bestellung gewählt haben.
    .computer = Nehmen Sie den Computer, auf dem Sie das Zertifikat brauchen.
    .time = Nehmen Sie sich fünf Minuten Zeit. Sie können jederzeit aufhören und später weitermachen: Bewahren Sie die E-Mail auf, bis Ihr Zertifikat funktioniert.
# $order: the number of the order
start-resumed = Willkommen zurück. Der Assistent war mit der Bestellung { $order } beschäftigt. Bitte fügen Sie den Link dazu noch einmal ein: Ein Link ist geheim, und auf diesem Computer ist kein Schlüsselbund geöffnet, in dem der Assistent ihn aufbewahren könnte.
start-page-file = Eine Zertifikatsdatei, die die Seite von „{ $host }“ geschickt hat, ist auf diesem Computer gespeichert. Sie ist noch nicht installiert.
    .open = Diese Datei öffnen

## Review Order

review-order = Ist das Ihre Bestellung?
    .lead = Diese Bestellung gehört zu Ihrem Link. Das Ansehen verbraucht Ihren Link nicht.
    .action = Ja, alles stimmt
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
order-state = Stand
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
# $attempts: how many wrong passwords the service still allows
pickup-password = Geben Sie Ihr Abholkennwort ein
    .lead = Sie haben es gewählt, als Sie die Bestellung { $order } aufgegeben haben.
    .resumed = Willkommen zurück. Geben Sie Ihr Abholkennwort ein und wählen Sie danach ein Zertifikatskennwort, auch wenn Sie schon eines gewählt hatten: Der Assistent hat es nicht aufbewahrt.
    .action = Weiter
    .practice = Das Abholkennwort dieser Übungsbestellung lautet
    .field = Abholkennwort
    .hint = Das Kennwort, das Sie bei der Bestellung gewählt haben: mindestens 8 Buchstaben und Ziffern. Achten Sie auf Groß- und Kleinschreibung. Es ist nicht das Zertifikatskennwort.
    .attempts =
        { $attempts ->
            [0] Sie haben keinen Versuch mehr: Die Bestellung ist gesperrt.
            [one] Sie haben noch { $attempts } Versuch. Ein falsches Kennwort sperrt jetzt die Bestellung.
           *[other] Sie haben { $attempts } Versuche. Danach ist die Bestellung gesperrt.
        }
pickup-forgotten = Ich habe mein Abholkennwort vergessen

## Certificate Password

certificate-password = Zertifikatskennwort
    .repeat = Noch einmal dasselbe Kennwort
certificate-password-choose = Wählen Sie ein Zertifikats{ "\u00AD" }kennwort
    .lead = Es schützt Ihre Zertifikatsdatei und ist ein neues Kennwort. Schreiben Sie es auf und bewahren Sie es sicher auf: Niemand kann es nachsehen.
    .resumed = Willkommen zurück. Ihr Abholkennwort brauchen Sie nicht noch einmal einzugeben. Wählen Sie ein Zertifikatskennwort, auch wenn Sie schon eines gewählt hatten: Der Assistent hat es nicht aufbewahrt.
    .action = Dieses Kennwort nehmen
    .hint = Ein neues Kennwort: mindestens 12 Buchstaben und Ziffern. Es ist nicht Ihr Abholkennwort.
certificate-password-open = Geben Sie Ihr Zertifikats{ "\u00AD" }kennwort ein
    .lead = Ihre Zertifikatsdatei wurde schon gespeichert. Sie öffnet sich mit dem Kennwort, das Sie dafür gewählt haben.
    .action = Datei öffnen
    .hint = Das Kennwort, das Sie hier im Assistenten gewählt haben: mindestens 12 Buchstaben und Ziffern. Es ist nicht Ihr Abholkennwort.
certificate-password-open-page = Geben Sie Ihr Zertifikats{ "\u00AD" }kennwort ein
    .lead = Ihre Zertifikatsdatei ist von der Seite gekommen und liegt sicher auf diesem Computer. Sie öffnet sich mit dem Kennwort, das Sie auf der Seite gewählt haben.
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
    .again = Niemand kann es nachsehen, aber die Datei lässt sich noch einmal holen: Wählen Sie „Zurück“, geben Sie Ihr Abholkennwort ein und wählen Sie ein neues Zertifikatskennwort.
    .lost = Niemand kann es nachsehen. Solange das Zertifikat nicht installiert ist, muss die Bestellung storniert und neu aufgegeben werden. Fragen Sie dort nach, wo Sie bestellt haben.
    .user-file = Niemand kann es nachsehen. Funktioniert das Zertifikat noch in einem Programm oder auf einem anderen Computer? Dann machen Sie von dort eine Sicherungskopie mit einem neuen Kennwort und öffnen Sie hier die neue Datei. Sonst bitten Sie dort, wo Sie bestellt haben, um eine Neuausstellung.

## What is in a file that the user brought

inspect = Das ist in Ihrer Datei
    .lead = Sehen Sie nach, ob das das Zertifikat ist, das Sie installieren möchten. Bisher wurde nichts verändert.
    .action = Sicherungskopie machen und weiter
    .action-alone = Ohne Kopie weiter
    .doubts = Was Sie wissen sollten
    .file = Die Datei, die Sie gewählt haben, bleibt, wo sie ist:
inspect-order = Ihre Entscheidung: dieses Zertifikat verwenden?
    .lead = Der Assistent konnte nicht feststellen, wer es ausgestellt hat. Bisher wurde nichts installiert.
    .action = Trotzdem verwenden
    .doubts = Was gefunden wurde
    .waits = Solange Sie sich nicht entscheiden, erfährt der Dienst nicht, dass Sie die Datei haben, und Ihr Link bleibt, wie er ist. Sie können den Assistenten auch jetzt schließen: Wenn Sie die Datei wieder öffnen, werden Sie noch einmal gefragt.
    .file = Die Zertifikatsdatei bleibt hier:
certificate-uses = Bestimmt für
    .none = Keinen der Zwecke, die der Assistent kennt
use-signing = das Signieren von Dokumenten
use-log-in = das Anmelden
use-mail = E-Mail
doubt-expired = Es ist abgelaufen
    .means = Sie können damit nicht mehr signieren und sich nicht mehr anmelden. Behalten Sie es trotzdem: E-Mails, die für Sie verschlüsselt wurden, lassen sich nur damit öffnen.
doubt-not-yet-valid = Es ist noch nicht gültig
    .means = Sie können es jetzt installieren. Signieren und sich anmelden können Sie damit ab dem ersten Tag seiner Gültigkeit. Ist dieser Tag schon vorbei, dann stellen Sie das Datum dieses Computers richtig ein.
doubt-not-for-signing = Es ist nicht zum Signieren von Dokumenten bestimmt
    .means = Programme signieren nicht damit, oder andere erkennen die Signatur nicht an. Für das, wofür es bestimmt ist, funktioniert es.
doubt-not-for-log-in = Es ist nicht zum Anmelden bestimmt
    .means = Websites nehmen es bei der Anmeldung nicht an. Für das, wofür es bestimmt ist, funktioniert es.
doubt-incomplete-chain = Das Zertifikat seines Ausstellers fehlt
    .means = Sie können es installieren und damit signieren. Manche Programme und Websites nehmen es aber vielleicht nicht an, weil sie nicht erkennen, wer es ausgestellt hat.
doubt-self-signed = Es hat keinen anderen Aussteller als sich selbst
    .means = Sie können es installieren und damit signieren. Annehmen wird es aber nur, wer sich entschieden hat, genau diesem Zertifikat zu vertrauen.
doubt-unknown-root = Niemand, dem dieser Computer vertraut, steht dafür ein
    .means = Programme können nicht erkennen, wer es wirklich ausgestellt hat. Sie und andere nehmen es vielleicht nicht an. Es kann trotzdem das richtige sein, zum Beispiel wenn eine Organisation einen eigenen Aussteller hat. Ist es nicht das richtige, kennt vielleicht jemand anderes seinen Schlüssel.
doubt-roots-unreadable = Ob es echt ist, ließ sich nicht prüfen
    .means = Die Liste der Aussteller, denen dieser Computer vertraut, ließ sich nicht lesen. Das Zertifikat kann also richtig oder falsch sein: Niemand hat es geprüft.
doubt-weak-signature = Es ist auf veraltete Weise signiert
    .means = Ein Aussteller hat es mit SHA-1 oder einem noch älteren Verfahren signiert. Solche Signaturen lassen sich fälschen, und heutige Programme und Websites nehmen sie nicht an.
doubt-short-key = Der Schlüssel eines Ausstellers ist zu kurz
    .means = Es ist ein RSA-Schlüssel von weniger als 2048 Bit, zum Beispiel 1024. Solche Schlüssel lassen sich knacken, und heutige Programme und Websites nehmen nicht an, was damit signiert wurde.
doubt-no-password = Die Datei hat kein Kennwort
    .means = Wer die Datei in die Hände bekommt, kann in Ihrem Namen signieren. Der Assistent macht deshalb keine Kopie davon und installiert aus der Datei selbst. Bewahren Sie sie so auf, dass niemand anderes an sie herankommt.
doubt-short-own-key = Sein Schlüssel ist zu kurz
    .means = Es ist ein RSA-Schlüssel von weniger als 2048 Bit, zum Beispiel 1024. Solche Schlüssel lassen sich knacken: Jemand anders könnte dann in Ihrem Namen signieren. Heutige Programme und Websites nehmen es vielleicht nicht an. Benutzen Sie es nur für alte Dokumente und E-Mails.
doubt-rare-key = Viele Programme lehnen Signaturen mit dieser Art von Schlüssel ab
    .means = Sein Schlüssel ist für RSASSA-PSS bestimmt, ein RSA-Verfahren, das nur wenige Programme gut kennen. Sie können das Zertifikat installieren und damit signieren, aber andere erkennen die Signatur vielleicht nicht an. Signieren Sie zuerst etwas zur Probe, und fragen Sie den Empfänger, ob sie anerkannt wird.
doubt-unchecked-issuer = Wer es ausgestellt hat, ließ sich hier nicht prüfen
    .means = Ein Aussteller hat es auf eine Weise signiert, die der Assistent nicht kennt. Deshalb richtet er sich nach den Namen darin. Sie können es installieren; Ihre Programme prüfen es selbst.

## Agreement

# $version: the version of the agreement
agreement = Lesen Sie den Abonnentenvertrag
    .lead = Das sind die Bedingungen für die Nutzung Ihres Zertifikats. Scrollen Sie, um weiterzulesen.
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
    .save = Speichern der Zertifikatsdatei auf diesem Computer
    .check = Prüfen, ob sie vollständig ist und ob es Ihre ist
    .copy = Ablegen Ihrer Sicherungskopie in dem Ordner, der unten steht
    .confirm = Erst dann: Mitteilung an den Dienst, dass Sie sie haben, was Ihren Link verbraucht
download-copy =
    .planned = Ihre Sicherungskopie kommt in diesen Ordner
    .there = Ihre Sicherungskopie ist hier
# Followed by the path of the file with which the wizard itself works
download-file =
    .planned = Der Assistent bewahrt seine eigene Datei hier auf
    .saved = Der Assistent hat seine eigene Datei hier
download-stop = Herunterladen abbrechen
download-progress = Heruntergeladen
# Of a file that was delivered or brought; there is nothing to do
file-strengthened =
    .weak = Diese Zertifikatsdatei war schwächer geschützt, als heute empfohlen wird. Was der Assistent davon aufbewahrt, ist gut geschützt, unter demselben Kennwort.
    .spelling = Andere Programme nehmen das Kennwort dieser Zertifikatsdatei nicht so an, wie man es eingibt. Was der Assistent davon aufbewahrt, ist ebenso gut geschützt und nimmt überall dasselbe Kennwort an.
# Of a file that opened all the same; there is nothing to do
password-had-more = Sie haben das Kennwort mit etwas eingegeben, das nicht dazugehört, zum Beispiel mit einem Leerzeichen am Ende; andere Programme nehmen es nur ohne das an.

## Connection

connection = Internetverbindung
    .lead = Meist ist hier nichts einzustellen. In einem Büro kann zwischen diesem Computer und dem Internet ein Proxy stehen.
    .action = Einstellungen verwenden
proxy = Wie soll der Assistent das Internet erreichen?
proxy-system = Wie auf diesem Computer eingestellt (empfohlen)
proxy-none = Ohne Proxy
proxy-manual = Über diesen Proxy:
proxy-address = Adresse des Proxys
    .hint = Name und Zahl, zum Beispiel proxy.example.org:8080. Ist es kein Proxy für Webseiten, dann mit der Art davor, zum Beispiel socks5h://proxy.example.org:1080.
proxy-user = Ihr Name für den Proxy
    .hint = Lassen Sie das Feld leer, wenn der Proxy nicht danach fragt.
proxy-password = Ihr Kennwort für den Proxy
    .hint = Lassen Sie das Feld leer, wenn der Proxy nicht danach fragt.
    .known = Der Assistent kennt schon eines. Lassen Sie das Feld leer, um es weiter zu benutzen.

## The check of the connection

# $host: the host of the pickup service
connection-check = Verbindung prüfen
    .about = Der Assistent prüft den Weg zu { $host } Schritt für Schritt, mit den Einstellungen, die gerade gelten. Wenn Sie oben etwas ändern, wählen Sie zuerst „Einstellungen verwenden“.
    .action = Verbindung prüfen
    .results = Ergebnisse der Prüfung
# $check: the first thing that is not as it should be
connection-outcome =
    .good = Alles in Ordnung: Der Dienst ist erreichbar.
    .bad = Etwas steht im Weg: siehe „{ $check }“ unten.
# The names stand in connection-outcome.bad, too.
check-proxy = Proxy
    .good = Er lässt den Assistenten durch.
    .failed = Er antwortet nicht oder nicht so, wie es ein solcher Proxy tut.
    .advice = Sehen Sie nach, ob seine Adresse stimmt, auch das http:// oder https:// davor. Ist sie auf diesem Computer eingestellt, dann fragen Sie die Personen, die Ihre Computer betreuen.
    .refused = Er verlangt einen Namen und ein Kennwort oder nimmt die angegebenen nicht an.
    .refused-advice = Wählen Sie oben „Über diesen Proxy“ und geben Sie beides ein. Die Personen, die Ihr Netzwerk betreuen, kennen die Angaben.
    .closed = Er antwortet, lässt den Assistenten aber nicht zum Dienst durch.
    .closed-advice = Bitten Sie die Personen, die Ihr Netzwerk betreuen, dass er den Assistenten zum oben genannten Dienst durchlässt, oder versuchen Sie es in einem anderen Netzwerk.
    .untrusted = Er antwortet, aber dieser Computer vertraut seinem Zertifikat nicht. Deshalb sendet ihm der Assistent nichts.
    .untrusted-advice = Fragen Sie die Personen, die Ihr Netzwerk betreuen, ob das der richtige Proxy ist, und lassen Sie sie auf diesem Computer installieren, worauf sein Zertifikat zurückgeht. Oder versuchen Sie es in einem anderen Netzwerk.
    .unreadable = Was als Proxy eingestellt ist, lässt sich nicht als Adresse eines Proxys lesen. Es wird nicht gezeigt, weil ein Kennwort darin stehen kann.
    .unreadable-advice = Sagen Sie den Personen, die Ihre Computer betreuen, welche Einstellung das ist. Oder wählen Sie oben „Über diesen Proxy“ und geben Sie die Adresse selbst ein.
check-name = Name des Dienstes
    .good = Er ist im Internet bekannt.
    .failed = Er wurde nicht gefunden.
    .advice = Sehen Sie nach, ob sich andere Webseiten öffnen. Wenn nicht, ist dieser Computer nicht mit dem Internet verbunden. Wenn doch, vergleichen Sie den Link mit dem in Ihrer E-Mail.
# $issuer: who issued the certificate of the other side
check-tls = Sichere Verbindung
    .issuer = Zertifikat ausgestellt von { $issuer }
    .good = Sie ist sicher: Dieser Computer vertraut der Gegenseite.
    .failed = Dieser Computer vertraut der Gegenseite nicht. Jemand ist dazwischen: Ihre Organisation, die ihren eigenen Datenverkehr prüft, oder jemand mit schlechten Absichten.
    .advice = Wählen Sie „{ action-back }“. Sagen Sie den Personen, die Ihr Netzwerk betreuen, wer das Zertifikat ausgestellt hat, oder versuchen Sie es in einem anderen Netzwerk.
    .no-authorities = Dieser Computer kennt keine Zertifizierungsstelle. Deshalb kann ihm kein Dienst beweisen, wer er ist.
    .no-authorities-advice = Lassen Sie die Liste der Zertifizierungsstellen von den Personen installieren, die diesen Computer betreuen (unter Linux: ca-certificates), und prüfen Sie dann noch einmal.
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
check-not-tried = Noch nicht geprüft oder nicht nötig.

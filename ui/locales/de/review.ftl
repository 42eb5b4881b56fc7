### The order and its computer, the last look before the download, and the sheet to print.

## Review Order

order-more = Mehr zu dieser Bestellung
order-wrong = Stimmt etwas nicht?
    .fixed = Eine Bestellung lässt sich nicht mehr ändern, und im Zertifikat steht später genau das, was in der Bestellung steht. Machen Sie also nicht weiter: Wenn Sie hier aufhören, wird Ihr Link nicht verbraucht.
    .not-yours = Ist das gar nicht Ihre Bestellung? Dann haben Sie die E-Mail irrtümlich erhalten. Schließen Sie den Assistenten und melden Sie es dort, wo bestellt wurde.
order-wrong-chamber-of-commerce-be = Fragen Sie bei der Handelskammer nach, bei der Sie bestellt haben. Ist ein Name oder die Organisation falsch, ist eine neue Bestellung nötig. Schicken Sie deren Nummer an GlobalSign Support: Dann geht es schneller. Zur Handelskammer müssen Sie nur dann noch einmal, wenn sich die Angaben ändern, die dort bestätigt wurden.
order-wrong-marktconcurrent-nl = Fragen Sie bei Marktconcurrent nach: info@marktconcurrent.nl, Telefon +31 6 2464 9267. Ist ein Name oder die Organisation falsch, ist eine neue Bestellung nötig. Schicken Sie deren Nummer an GlobalSign Support: Dann geht es schneller. Ihre Angaben müssen nur dann neu bestätigt werden, wenn sie sich ändern.
order-wrong-other = Liegt das Zertifikat noch keine 7 Tage bereit, können Sie die Bestellung in Ihrem Kundenkonto stornieren und neu aufgeben. Wird Ihnen das nicht angeboten? Sehen Sie nach, ob jemand anders bestellt hat: Nur dieser Benutzer darf das. Waren Sie es selbst, fragen Sie GlobalSign Support. Angaben, die sich ändern, müssen von einem Notar oder Anwalt neu bestätigt werden.

## This Computer

# $user: who is logged in
this-computer = Werden Sie das Zertifikat auf diesem Computer benutzen?
    .lead = Das Zertifikat wird hier installiert, für diesen Benutzer.
    .action = Ja, auf diesem Computer
    .name = Dieser Computer
    .user = Angemeldet als { $user }
another-computer = Nein, auf einem anderen
    .go = Schließen Sie den Assistenten hier. Öffnen Sie dann die E-Mail auf dem anderen Computer und beginnen Sie dort.
    .nothing-used = Ihr Link ist nicht verbraucht: Er funktioniert auch dort.

## The last look before the download

preflight-lead = Es dauert einige Sekunden.
    .lines = Was stimmen muss
    .again = Noch einmal prüfen
    .then = Was dann geschieht
task-preflight = Letzte Prüfung…
preflight =
    .good = Alles ist bereit. Ihr Link ist noch nicht verbraucht.
    .doubtful = Sie können weitermachen. Lesen Sie aber zuerst, was unten markiert ist.
    .failed = Vorher ist etwas zu beheben. Es ist unten markiert.
ready-computer = Dieser Computer
    .good = Sie haben gesagt, dass Sie das Zertifikat hier benutzen werden.
ready-own-file = Platz für die Datei
    .good = Sie kann auf diesem Computer gespeichert werden.
    .failed = Sie kann auf diesem Computer nicht gespeichert werden.
ready-backup = Platz für die Kopie
    .good = Sie kann in dem Ordner unten gespeichert werden.
    .failed = Sie kann in dem Ordner unten nicht gespeichert werden.
# $check: what is in the way, named as in the check of the connection
ready-connection = Internetverbindung
    .good = Der Dienst ist erreichbar.
    .doubtful = Es gibt ein Problem: „{ $check }“.
    .advice = Wählen Sie am Rand „{ action-connection }“, um zu sehen, was es ist. Sie können das Herunterladen auch versuchen: Misslingt es, ist nichts verloren.
ready-not-tried = Noch nicht geprüft.

## The sheet to print

sheet = Ein Blatt zum Aufbewahren
    .about = Darauf stehen Ihre Bestellung, Ihr Zertifikat und Ihre Ansprechpartner. Das Zertifikatskennwort tragen Sie von Hand in die leere Zeile ein: Der Assistent druckt kein Kennwort.
    .print = Drucken oder als PDF speichern…
    .failed = Das Druckfenster ließ sich nicht öffnen. Sie können sich das alles auch von Hand aufschreiben.
    .title = Mein Zertifikat
    .valid-until = Gültig bis
    .file = Zertifikatsdatei
    .password = Zertifikatskennwort
    .keep = Schreiben Sie das Kennwort von Hand auf die Zeile. Bewahren Sie dieses Blatt verschlossen und nicht beim Computer auf: Wer die Datei und das Kennwort hat, kann in Ihrem Namen signieren.
    .help = Hilfe
    .vetting = Vetting Team von GlobalSign
sheet-help-belgium = Die Handelskammer, bei der Sie bestellt haben.
sheet-help-netherlands = Marktconcurrent: info@marktconcurrent.nl, Telefon +31 6 2464 9267.
sheet-help-elsewhere = Die Stelle, bei der Sie bestellt haben, oder Ihr GlobalSign-Kundenkonto.
sheet-help-unknown = Die Stelle, bei der Sie bestellt haben.

## Review Order, of an order that cannot be picked up any more

review-order-over = Ihre Bestellung

### The page of the CA, on which a certificate is picked up: before it is opened, and beside its window.

## Before

# $host: the host of the page
ca-page = Auf der Seite von GlobalSign abholen
    .lead = Ihr Link öffnet eine Webseite von { $host }, in einem eigenen Fenster. Der Assistent hilft Ihnen daneben.
    .action = Seite öffnen
    .resumed = Willkommen zurück. Der Assistent hat Ihren Link aufbewahrt, Sie können also mit der Seite weitermachen. Möchten Sie das nicht, gehen Sie zurück: Der Assistent vergisst den Link dann.
ca-page-host = Die Seite gehört zu
ca-page-course = Was geschehen wird
    .open = Die Seite öffnet sich in einem zweiten Fenster. Dieses Fenster bleibt daneben und sagt in Ihrer Sprache, was jede Seite verlangt.
    .type = Sie tippen und klicken selbst auf der Seite. Der Assistent sendet nichts für Sie ab.
    .file = Sobald Ihre Zertifikatsdatei kommt, speichert der Assistent sie, prüft sie und legt Ihre Sicherungskopie in den gewählten Ordner. Dann schließt er die Seite und installiert das Zertifikat.
ca-page-once = Sie können nur einmal herunterladen. Warten Sie nach dem Klick, bis die Datei da ist, und schließen Sie nichts.
ca-page-limit-reply = Auf einem Mac kann es sein, dass das Fenster eine Datei, die auf ungewöhnliche Weise kommt, nur anzeigt und nicht speichert. Wenn Sie das nicht versuchen möchten, öffnen Sie den Link in Ihrem eigenen Browser und laden Sie die Zertifikatsdatei dort herunter. Gehen Sie danach zum Anfang des Assistenten zurück und wählen Sie „{ action-choose-file }“.
ca-page-limit-proxy = Der Proxy, den Sie im Assistenten eingestellt haben, gilt nicht für die Seite: Auf einem Mac nimmt ihr Fenster den aus den Systemeinstellungen.
ca-page-needs = Halten Sie bereit
    .pickup-password = Ihr Abholkennwort: Sie haben es bei der Bestellung gewählt
    .certificate-password = Papier und Stift, für ein neues Kennwort
    .computer = Auf der Seite wählen Sie das Zertifikatskennwort: ein neues. Der Assistent kann es vorschlagen. Machen Sie das alles auf dem Computer, auf dem Sie das Zertifikat benutzen werden. Ist es nicht dieser? Dann hören Sie hier auf und öffnen Sie die E-Mail auf dem anderen.
# In place of the texts before a download of the wizard’s own
ca-page-ready =
    .computer = Das Zertifikat wird auf diesem Computer installiert.
    .good = Dieser Computer ist bereit.
    .doubtful = Sie können die Seite öffnen. Lesen Sie aber zuerst, was unten markiert ist.
    .connection = Wählen Sie am Rand „{ action-connection }“, um zu sehen, was es ist. Öffnen Sie die Seite erst, wenn das behoben ist: Sie können nur einmal herunterladen.

## Beside the page

ca-page-open = Die Seite ist in einem eigenen Fenster offen
    .lead = Machen Sie dort weiter und sehen Sie hier nach, was zu tun ist. Sie tippen und klicken selbst: Der Assistent sendet nichts für Sie ab.
    .probably = Der Assistent schließt das aus dem Aussehen der Seite. Es gilt, was auf der Seite selbst steht.
ca-page-imitated = Die Seite ist hier nachgeahmt
    .lead = Mit einem echten Link öffnet sich die Seite von GlobalSign in einem eigenen Fenster. In der Übung finden Sie eine Nachahmung am Ende dieser Ansicht.
    .page = Die nachgeahmte Seite, auf Englisch
    .fields = In der Übung füllt nur „{ ca-page-fill }“ diese Felder aus.
ca-page-fill = Auf der Seite eintragen
    .hint = Der Assistent füllt nur das Feld aus. Die Schaltfläche auf der Seite klicken Sie selbst an.
    .pickup-password = Lieber hier eingeben
    .certificate-password = Lieber hier wählen, mit einem Vorschlag
page-filled-pickup-password = Das Abholkennwort steht jetzt auf der Seite. Machen Sie dort weiter.
page-filled-certificate-password = Das Kennwort steht jetzt in beiden Feldern der Seite, und der Assistent kennt es: Sie werden nicht mehr danach gefragt. Schreiben Sie es trotzdem auf und machen Sie dann auf der Seite weiter.
ca-page-reply = Die Seite sendet etwas. Bitte warten Sie, und schließen Sie keines der beiden Fenster.
    .received =
        { $received ->
            [one] { $received } Byte ist angekommen.
           *[other] { $received } Bytes sind angekommen.
        }

## What the page asks for

page-kind-unknown = Folgen Sie den Anweisungen der Seite
    .do = Der Assistent kennt diese Seite nicht. Sie funktioniert trotzdem: Tun Sie, was sie verlangt. Wenn Ihre Zertifikatsdatei kommt, bewahrt der Assistent sie auf.
page-kind-review-order = Ist das Ihre Bestellung?
    .do = Vergleichen Sie Ihren Namen, Ihre Organisation und Ihre E-Mail-Adresse. Stimmt alles, klicken Sie auf die Schaltfläche der Seite. Wenn nicht, schließen Sie die Seite: Noch wurde nichts abgeholt.
page-kind-pickup-password = Die Seite verlangt das Abholkennwort
    .do = Es ist das Kennwort, das Sie bei der Bestellung gewählt haben. Geben Sie es auf der Seite ein, oder geben Sie es unten ein und lassen Sie es eintragen. Klicken Sie dann auf die Schaltfläche der Seite.
page-kind-certificate-password = Die Seite verlangt ein neues Kennwort
    .do = Das ist das Zertifikatskennwort: Sie wählen es jetzt, und es schützt Ihre Zertifikatsdatei. Es ist nicht das Abholkennwort. Geben Sie es zweimal auf der Seite ein, oder wählen Sie es unten und lassen Sie es eintragen. Schreiben Sie es auf, bevor Sie auf die Schaltfläche der Seite klicken.
page-kind-password-made = Die Seite hat ein Kennwort für Sie erzeugt
    .do = Schreiben Sie es auf, bevor Sie irgendetwas anderes tun, Zeichen für Zeichen, mit Groß- und Kleinbuchstaben. Es ist Ihr Zertifikatskennwort, und die Seite zeigt es nur jetzt. Der Assistent liest es nicht: Er fragt Sie danach, wenn die Datei da ist.
page-kind-agreement = Lesen Sie den Abonnentenvertrag
    .do = Er steht auf der Seite. Wenn Sie zustimmen, setzen Sie dort das Häkchen und klicken Sie auf die Schaltfläche der Seite.
page-kind-download = Jetzt laden Sie herunter: Das geht nur einmal
    .do = Ist Ihr Zertifikatskennwort aufgeschrieben? Dann starten Sie das Herunterladen auf der Seite, mit einem einzigen Klick. Klicken Sie danach auf nichts und schließen Sie nichts, bis die Datei da ist. Das kann eine Minute dauern.
page-kind-session-over = Die Seite sagt, dass die Zeit abgelaufen ist
    .do = Schließen Sie die Seite, öffnen Sie sie wieder und geben Sie Ihr Abholkennwort noch einmal ein. Solange nichts heruntergeladen wurde, funktioniert Ihr Link noch.
page-kind-invalid-request = Die Seite kennt diesen Link nicht
    .do = Schließen Sie die Seite und wählen Sie „{ action-start-over }“. Nehmen Sie den Link aus Ihrer neuesten E-Mail „Certificate Download Ready“ und kopieren Sie ihn vollständig. Ist es schon dieser, fragen Sie den Helpdesk.
page-kind-already-picked-up = Dieses Zertifikat wurde schon heruntergeladen
    .do = Ein Link funktioniert nur einmal. Schließen Sie die Seite und nehmen Sie die Datei, die damals gespeichert wurde, hier oder auf einem anderen Computer: „{ action-choose-file }“. Ist sie weg, bitten Sie dort, wo Sie bestellt haben, um eine Neuausstellung.
page-kind-not-ready = Ihr Zertifikat ist noch nicht bereit
    .do = Ihre Bestellung wird noch geprüft. Schließen Sie die Seite und warten Sie auf die E-Mail „Certificate Download Ready“. Haben Sie sie schon, fragen Sie den Helpdesk.
page-kind-key-in-browser = Die Seite will den Schlüssel selbst erzeugen
    .do = Bei der Bestellung wurde festgelegt, dass der Browser den Schlüssel erzeugt. Das geht nur in Microsoft Edge unter Windows, in seinem Modus für den Internet Explorer. Wählen Sie „{ edge-mode-open }“: Der Assistent schließt die Seite und führt Sie dorthin, oder sagt, was ohne einen solchen Computer zu tun ist.

## In Microsoft Edge, wo der Schlüssel dann entsteht

edge-mode = Schlüssel in Microsoft Edge erzeugen
edge-mode-there = Ihr Zertifikat ist in Windows
edge-mode-open = In Microsoft Edge weitermachen
edge-mode-looking =
    .lead = Der Assistent sieht nach, ob das auf diesem Computer geht.
    .action = Das Zertifikat suchen
edge-mode-awaiting =
    .lead = Laut Ihrer Bestellung erzeugt Ihr Computer den Schlüssel. Öffnen Sie einen Schritt, um zu sehen, wie.
    .action = Das Zertifikat suchen
    .back = Lassen Sie dieses Fenster offen. Der Assistent findet das neue Zertifikat von selbst und macht dann weiter.
# The steps, and how each is done
edge-mode-steps =
    .allow = Den Modus für den Internet Explorer zulassen
    .link = Ihren Link in Edge öffnen
    .link-in-mail = Den Link aus Ihrer E-Mail in Edge öffnen
    .reload = Die Seite in diesem Modus neu laden
    .password = Ihr Abholkennwort eingeben
    .exportable = Das Häkchen bei „exportable“ setzen
    .agreement = Dem Vertrag zustimmen
    .install = Das Zertifikat installieren
edge-mode-course =
    .allow = Geben Sie edge://settings/defaultBrowser in die Adressleiste ein und drücken Sie die Eingabetaste. Wählen Sie „Zulassen“ bei „Zulassen, dass Websites im Internet Explorer-Modus (IE-Modus) neu geladen werden“ und starten Sie Edge neu.
    .link = Wählen Sie „{ copy-link }“, fügen Sie ihn in die Adressleiste von Edge ein (Strg+V) und drücken Sie die Eingabetaste.
    .link-in-mail = Kopieren Sie den Link aus Ihrer E-Mail „Certificate Download Ready“, fügen Sie ihn in die Adressleiste von Edge ein und drücken Sie die Eingabetaste.
    .reload = Öffnen Sie das Menü von Edge (die drei Punkte) und wählen Sie „Im Internet Explorer-Modus neu laden“. Haken Sie „Diese Seite das nächste Mal im Internet Explorer-Modus öffnen“ an und wählen Sie „Fertig“.
    .password = Geben Sie Ihr Abholkennwort ein. Fragt Edge, ob „Microsoft Certificate Enrolment Control“ installiert werden darf, antworten Sie „Ja“.
    .exportable = Haken Sie „Yes, make this Certificate exportable“ an. Ohne dieses Häkchen ist keine Sicherungskopie möglich, und das Zertifikat lässt sich nicht in Firefox und Thunderbird installieren.
    .agreement = Lesen Sie das Subscriber Agreement. Wenn Sie zustimmen, setzen Sie das Häkchen und klicken Sie auf „Next“.
    .install = Klicken Sie auf „Install my Certificate“ und bestätigen Sie, was Windows fragt.
open-edge = Microsoft Edge öffnen
    .opened = Edge wird geöffnet. Erscheint kein Fenster, öffnen Sie Edge selbst.
copy-link = Den Link kopieren
    .copied = Kopiert. Fügen Sie ihn in die Adressleiste von Edge ein.
    .not-copied = Das Kopieren ist nicht gelungen. Kopieren Sie den Link aus Ihrer E-Mail „Certificate Download Ready“.
edge-mode-elsewhere =
    .lead = Bei der Bestellung wurde festgelegt, dass Ihr Computer den Schlüssel erzeugt. Das geht nur in Microsoft Edge unter Windows, und das hat dieser Computer nicht.
    .action = Noch einmal suchen
    .windows = Haben Sie einen Windows-Computer, auf dem Sie das Zertifikat benutzen werden? Starten Sie den Assistenten dort und öffnen Sie denselben Link.
    .order = Wenn nicht, brauchen Sie eine neue Bestellung, mit „Download as .pfx (PKCS12)“. Diese kann der Assistent hier abholen.
edge-mode-choosing =
    .lead = Diese Zertifikate sind neu in Windows. Welches ist Ihres? Der Assistent testet dann dessen Schlüssel.
    .action = Noch einmal suchen
edge-choose = Es ist das von { $holder }
edge-until = Gültig bis
edge-mode-proven =
    .lead = Sein Schlüssel funktioniert. Wählen Sie ein Zertifikatskennwort: Es schützt die Datei, die der Assistent jetzt als Ihre Sicherungskopie anlegt und mit der er das Zertifikat in Ihren anderen Programmen installiert.
    .action = Datei speichern und weiter
edge-mode-kept =
    .lead = Sein Schlüssel funktioniert: in Edge, Chrome, Outlook und anderen Programmen, die die Zertifikate von Windows nutzen.
    .action = Meine Zertifikate anzeigen

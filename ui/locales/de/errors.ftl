### What can go wrong. The message is named after the code that the helpdesk hears.
### Value: what is wrong. body: what happened. next: what to do.
### What became of the link and of the certificate file is said by the link-status-… messages below every body, and by
### these texts only where a program is concerned (ST-701 to ST-705, ST-709, ST-710, ST-713 and ST-715 to ST-722), which has no such line.

## Why a file could not be written: for the errors of several parts

# $path: the file or the folder
# $reason: denied, read-only, full, missing, in-the-way or other
not-written = { $reason ->
        [denied] Sie haben auf diesem Computer keinen Zugriff auf { $path } oder auf den Ordner darüber.
        [read-only] { $path } liegt auf einem Laufwerk, auf dem im Moment nichts geschrieben werden kann.
        [full] Das Laufwerk von { $path } ist voll, oder Sie haben darauf keinen Platz mehr.
        [missing] Der Ordner von { $path } ist nicht zu finden.
        [in-the-way] An der Stelle von { $path } ist etwas anderes: Es heißt genauso, oder es ist eine Datei, wo ein Ordner sein müsste.
       *[other] Der Assistent konnte nicht in { $path } schreiben.
    }
    .next = { $reason ->
        [denied] Bitten Sie den Helpdesk um das Recht, dort zu lesen und zu schreiben.
        [read-only] Fragen Sie den Helpdesk, warum dort nichts geschrieben werden kann.
        [full] Löschen Sie auf diesem Laufwerk, was Sie nicht mehr brauchen, oder leeren Sie den Papierkorb.
        [missing] Wenn er auf einem USB-Stick oder in einem Netzwerk ist, stellen Sie die Verbindung dazu wieder her.
        [in-the-way] Benennen Sie um, was dort ist, oder verschieben Sie es.
       *[other] Sehen Sie nach, ob das Laufwerk da ist und ob Sie darauf schreiben dürfen.
    }

## The link

error-LK-101 = Das ist kein Link
    .body = Im Feld steht keine Adresse einer Webseite. Es wurde nichts gesendet.
    .next = Kopieren Sie den ganzen Link aus der E-Mail und fügen Sie ihn hier ein. Er beginnt mit https://.
# $host: the host in the link
error-LK-102 = Dieser Link führt zu einer Adresse, die der Assistent nicht kennt
    .body = „{ $host }“ ist kein bekannter Abholdienst. Es wurde nichts dorthin gesendet.
    .next = Kopieren Sie den Link direkt aus der E-Mail „Certificate Download Ready“. Stammt er schon von dort, melden Sie es dem Helpdesk: Die E-Mail könnte gefälscht sein.
error-LK-103 = Dieser Link ist nicht sicher
    .body = Ein echter Link beginnt mit https://, dieser aber nicht. Es wurde nichts gesendet.
    .next = Kopieren Sie den Link noch einmal aus der E-Mail „Certificate Download Ready“.
error-LK-104 = Ein Teil dieses Links fehlt
    .body = Er führt zur richtigen Adresse, aber es steht nicht darin, welche Bestellung Ihre ist. Es wurde nichts gesendet.
    .next = In manchen E-Mails geht ein Link über zwei Zeilen: Kopieren Sie ihn vollständig, oder klicken Sie mit der rechten Maustaste darauf und wählen Sie „Link kopieren“. Haben Sie die Zertifikatsdatei schon, wählen Sie „{ action-choose-file }“.
error-LK-105 = Dieser Link verbirgt, wohin er führt
    .body = Vor oder hinter „{ $host }“ steht etwas, das nicht in einen Link zum Abholen gehört. Es wurde nichts gesendet.
    .next = Benutzen Sie diesen Link nicht. Kopieren Sie den aus der E-Mail „Certificate Download Ready“, oder fragen Sie den Helpdesk.
# $host: where the link leads
# $genuine: the pickup service that it resembles
error-LK-106 = Dieser Link sieht nur aus wie ein echter
    .body = Er führt zu „{ $host }“. Das ähnelt „{ $genuine }“, ist aber eine andere Adresse. Es wurde nichts dorthin gesendet.
    .next = Benutzen Sie diesen Link nicht und melden Sie es dem Helpdesk: Die E-Mail könnte gefälscht sein.
# $host: the mail scanner
error-LK-107 = Ein E-Mail-Schutzprogramm hat Ihren Link ersetzt
    .body = „{ $host }“ hat den Link, der Ihnen geschickt wurde, durch einen eigenen ersetzt. Der Assistent kann den echten nicht herauslesen. Es wurde nichts gesendet.
    .next = Öffnen Sie die E-Mail in einem anderen Programm oder auf Ihrem Telefon und kopieren Sie den Link dort. Oder fragen Sie den Helpdesk.
# $host: where the link leads
error-LK-108 = Der Abholdienst hat nicht wie erwartet geantwortet
    .body = „{ $host }“ hat geantwortet, aber nicht wie ein Abholdienst. Es wurde nichts abgeholt.
    .next = Kopieren Sie den Link noch einmal aus der E-Mail „Certificate Download Ready“ und versuchen Sie es wieder: Öffnet er eine Webseite, zeigt der Assistent sie. Haben Sie die Zertifikatsdatei schon, wählen Sie „{ action-choose-file }“.
error-LK-109 = Das ist Ihr echter Link
    .body = Sie üben gerade. Deshalb hat der Assistent diesen Link nicht geöffnet. Es wurde nichts gesendet.
    .next = Möchten Sie Ihr Zertifikat abholen? Wählen Sie „{ end-practice }“ und fügen Sie diesen Link danach noch einmal ein.
error-LK-110 = In diesem Text steht mehr als ein Link
    .body = Der Assistent kann nicht erkennen, welcher Ihrer ist, und hat keinen geöffnet. Es wurde nichts gesendet.
    .next = Kopieren Sie in der E-Mail „Certificate Download Ready“ nur den Link und fügen Sie ihn hier ein.
error-LK-111 = Fügen Sie zuerst Ihren Link ein
    .body = Das Feld ist leer. Es wurde nichts gesendet.
    .next = Kopieren Sie den Link in der E-Mail „Certificate Download Ready“ und wählen Sie dann „{ start-paste }“.
error-LK-112 = In dieser E-Mail steht kein Link zu einer Bestellung
    .body = Der Assistent hat in ihren Texten und in den angehängten Nachrichten nachgesehen. Nichts davon wurde geöffnet, und es wurde nichts gesendet.
    .next = Öffnen Sie die E-Mail „Certificate Download Ready“ in Ihrem Mailprogramm, klicken Sie mit der rechten Maustaste auf den Link, wählen Sie „Link kopieren“ und fügen Sie ihn hier ein. Haben Sie mehrere E-Mails gespeichert, dann öffnen Sie die andere.
error-LK-113 = Der Assistent kann diese E-Mail nicht lesen
    .body = Sie ist beschädigt, zu groß oder von einer Art, die der Assistent nicht kennt. Es wurde nichts gesendet.
    .next = Öffnen Sie die E-Mail in Ihrem Mailprogramm, klicken Sie mit der rechten Maustaste auf den Link, wählen Sie „Link kopieren“ und fügen Sie ihn hier ein.
error-LK-114 = Das ist eine Bestellnummer. Der Link fehlt
    .body = Die Bestellnummer allein öffnet keine Bestellung: Der Assistent braucht den Link aus der E-Mail. Es wurde nichts gesendet.
    .next = Kopieren Sie den Link in der E-Mail „Certificate Download Ready“ zu dieser Bestellung und fügen Sie ihn hier ein.
error-LK-115 = Das ist ein Hilfecode, kein Link
    .body = Ein Hilfecode sagt dem Helpdesk, welche Ansicht jemand vor sich hat. Es wurde nichts gesendet.
    .next = Wenn Sie jemandem helfen, geben Sie den Hilfecode im Leitfaden für den Helpdesk ein. Wenn Sie ein Zertifikat abholen, fügen Sie den Link aus der E-Mail ein.
error-LK-116 = Ein anderes Programm hat einen unbrauchbaren Link übergeben
    .body = Er hat nicht die richtige Form oder führt nicht zum Abholdienst. Der Assistent hat ihn nicht geöffnet. Es wurde nichts gesendet.
    .next = Verwenden Sie jenen Link nicht. Kopieren Sie den aus der E-Mail „Certificate Download Ready“ und fügen Sie ihn im Assistenten ein.

## The order

error-OR-151 = Der Dienst kennt diesen Link nicht
    .body = Vielleicht ist er unvollständig, oder es gilt inzwischen ein neuerer Link.
    .next = Kopieren Sie den Link aus Ihrer neuesten E-Mail „Certificate Download Ready“. Ist es schon dieser, fragen Sie den Helpdesk.
error-OR-152 = Diese Bestellung ist verfallen
    .body = Das Zertifikat wurde nicht rechtzeitig abgeholt. Der Dienst hat die Bestellung deshalb storniert.
    .next = Geben Sie eine neue Bestellung auf. Sie erhalten dann eine E-Mail mit einem neuen Link.
error-OR-153 = Dieses Zertifikat wurde schon abgeholt
    .body = Das ist schon früher geschehen, hier oder auf einem anderen Computer. Ein Link funktioniert nur einmal.
    .next = Sehen Sie zuerst unter „{ action-check }“ nach: Vielleicht funktioniert es hier schon. Verwenden Sie sonst die Zertifikatsdatei, die damals gespeichert wurde, hier oder auf dem anderen Computer. Wenn es keine gibt, bitten Sie dort, wo Sie bestellt haben, um eine Neuausstellung.
error-OR-154 = Diese Bestellung wurde storniert
    .body = Der Dienst gibt dafür kein Zertifikat mehr aus.
    .next = Wenn Sie noch ein Zertifikat brauchen, geben Sie eine neue Bestellung auf.
error-OR-155 = Diese Bestellung ist gesperrt
    .body = Es wurde fünfmal ein falsches Abholkennwort eingegeben. Die Bestellung lässt sich mit keinem Kennwort mehr öffnen.
    .next = Geben Sie eine neue Bestellung auf und wählen Sie ein Abholkennwort, das Sie wiederfinden.
error-OR-156 = Der Schlüssel dieser Bestellung entsteht in Microsoft Edge
    .body = Bei der Bestellung wurde „Internet Explorer (IE) Compatibility Mode“ gewählt. Es gibt keine Datei zum Abholen: Ihr eigener Computer erzeugt den Schlüssel, in Microsoft Edge unter Windows.
    .next = Wählen Sie „{ edge-mode-open }“: Unter Windows führt der Assistent Sie dorthin und findet das Zertifikat danach selbst. Auf einem anderen System sagt er, was Sie tun können.
error-OR-157 = Diese Bestellung ist verfallen, aber ihre Datei ist hier
    .body = Die Zertifikatsdatei wurde auf diesem Computer gespeichert, bevor die Bestellung verfiel. Der Assistent macht damit weiter.
    .next = Geben Sie das Zertifikatskennwort ein, das Sie für diese Datei gewählt haben. Wird das Zertifikat danach irgendwo nicht angenommen, fragen Sie den Helpdesk, ob es noch gültig ist.
error-OR-158 = Diese Bestellung wurde storniert, aber ihre Datei ist hier
    .body = Die Zertifikatsdatei wurde schon früher auf diesem Computer gespeichert. Ein Zertifikat, dessen Bestellung storniert wurde, kann widerrufen sein.
    .next = Fragen Sie zuerst den Helpdesk, ob das Zertifikat noch gültig ist. Wenn ja, geben Sie das Zertifikatskennwort ein, das Sie für diese Datei gewählt haben.
error-OR-159 = Diese Bestellung ist gesperrt, aber ihre Datei ist hier
    .body = Es wurde fünfmal ein falsches Abholkennwort eingegeben. Sie brauchen es nicht mehr: Die Zertifikatsdatei wurde schon früher auf diesem Computer gespeichert.
    .next = Geben Sie das Zertifikatskennwort ein, das Sie für diese Datei gewählt haben.
error-OR-160 = Für diese Bestellung gibt es schon eine Anforderung mit einem anderen Schlüssel
    .body = Zu einer Bestellung gehört ein Zertifikat. Der Dienst hat schon eine Anforderung mit einem anderen Schlüssel bekommen: von einem anderen Computer, oder von diesem, bevor er neu eingerichtet wurde.
    .next = Öffnen Sie den Assistenten auf dem Computer, auf dem Sie begonnen haben, mit demselben Link: Er macht dort mit seinem Schlüssel weiter. Geht das nicht mehr, bitten Sie den Helpdesk um eine neue Bestellung.
error-OR-161 = Der Dienst nimmt die Anforderung dieses Computers nicht an
    .body = Für den Schlüssel, der hier erzeugt wurde, stellt er kein Zertifikat aus. Der Schlüssel liegt noch auf diesem Computer.
    .next = Nennen Sie dem Helpdesk den Fehlercode.

## The pickup password

# $attemptsLeft: how many wrong passwords the service still allows
error-PU-201 = Das ist nicht das Abholkennwort
    .body = { $attemptsLeft ->
        [one] Sie haben noch einen Versuch.
       *[other] Sie haben noch { $attemptsLeft } Versuche.
    }{ $refused ->
        [1] { "" }
       *[other] { " " }Danach ist die Bestellung endgültig gesperrt, und Sie müssen neu bestellen. Fragen Sie im Zweifel lieber zuerst nach.
    }
    .next = Ihre Eingabe ist jetzt sichtbar. Prüfen Sie sie Zeichen für Zeichen, auch die Groß- und Kleinschreibung.
error-PU-202 = Das kann kein Abholkennwort sein
    .body = Ein Abholkennwort hat mindestens 8 Zeichen, und zwar nur Buchstaben und Ziffern. Dieses wurde nicht gesendet und zählt deshalb nicht als Versuch.
    .next = Prüfen Sie, was Sie eingegeben haben. „Anzeigen“ macht es sichtbar.
error-PU-203 = Bitte geben Sie Ihr Abholkennwort noch einmal ein
    .body = Sie waren eine Weile weg. Deshalb fragt der Dienst noch einmal danach.
    .next = Geben Sie Ihr Abholkennwort ein. Wählen Sie danach wieder ein Zertifikatskennwort: Der Assistent hat das vorige nicht aufbewahrt.
error-PU-204 = Das Abholkennwort fehlt
    .body = Es wurde nichts gesendet. Deshalb zählt es nicht als Versuch.
    .next = Geben Sie das Kennwort ein, das Sie bei der Bestellung gewählt haben.
error-PU-205 = Das ist wieder dasselbe Kennwort
    .body = Der Dienst hat es schon einmal abgelehnt. Es wurde nicht noch einmal gesendet und zählt deshalb nicht als Versuch.
    .next = Was Sie eingegeben haben, ist jetzt sichtbar. Berichtigen Sie es.
error-PU-206 = Das ist Ihr Zertifikatskennwort
    .body = Sie haben es für Ihre Zertifikatsdatei gewählt. Hier fragt der Dienst nach dem anderen Kennwort, das Sie bei der Bestellung gewählt haben. Es wurde nichts gesendet. Deshalb zählt es nicht als Versuch.
    .next = Geben Sie Ihr Abholkennwort ein.
error-PU-207 = Ihre Eingabe beginnt mit einem abgelehnten Kennwort
    .body = Das Kennwort, das der Dienst abgelehnt hat, stand noch im Feld, und Sie haben dahinter weitergetippt. Es wurde nichts gesendet. Deshalb zählt es nicht als Versuch.
    .next = Leeren Sie das Feld und geben Sie Ihr ganzes Abholkennwort ein.

## The page of the CA

# $host: the host of the page
# $path: where what came is kept
error-PG-251 = Für die Seite ließ sich kein Fenster öffnen
    .body = Der Assistent wollte die Seite von „{ $host }“ in einem zweiten Fenster zeigen, aber das gelang nicht. Es wurde nichts dorthin gesendet.
    .next = Öffnen Sie den Link in Ihrem Browser, laden Sie dort die Zertifikatsdatei herunter und wählen Sie dann hier „{ action-choose-file }“.
error-PG-252 = Die Seite ist nicht erreichbar
    .body = „{ $host }“ hat nicht geantwortet, mittendrin abgebrochen oder war nicht erreichbar.
    .next = Prüfen Sie Ihre Internetverbindung und öffnen Sie die Seite dann noch einmal. „{ action-connection }“ zeigt, woran es liegt.
error-PG-253 = Diese Seite ist nicht vertrauenswürdig
    .body = „{ $host }“ konnte nicht nachweisen, dass es die richtige Adresse ist: Dieser Computer vertraut dem Zertifikat nicht. Der Assistent hat die Seite geschlossen.
    .next = Geben Sie dort nichts ein, auch nicht in einem anderen Browser. „{ action-connection }“ zeigt, wer sich dazwischengeschaltet hat. Versuchen Sie es in einem anderen Netzwerk. Fragen Sie im Büro Ihre IT-Betreuung.
error-PG-254 = Die Seite verlangt eine Anmeldung im Browser
    .body = „{ $host }“ wollte einen Benutzernamen mit Kennwort oder ein Zertifikat. Eine Abholseite tut das nicht. Der Assistent hat deshalb nichts preisgegeben.
    .next = Versuchen Sie es in einem anderen Netzwerk: Vielleicht hat sich jemand dazwischengeschaltet. Wenn es wieder geschieht, fragen Sie den Helpdesk.
error-PG-255 = Was die Seite sendet, lässt sich nicht speichern
    .body = „{ $host }“ hat begonnen, etwas zu senden, aber der Assistent konnte es auf diesem Computer nicht speichern.
    .next = Schaffen Sie Platz auf diesem Computer, oder lassen Sie den Helpdesk nachsehen, warum sich nichts speichern lässt. Öffnen Sie die Seite dann wieder: Sie sagt, ob sich das Zertifikat noch herunterladen lässt.
error-PG-256 = Die Seite wurde zu früh geschlossen
    .body = Das Fenster von „{ $host }“ wurde geschlossen, während eine Antwort unterwegs war. Es ist nichts davon angekommen.
    .next = Öffnen Sie die Seite wieder: Sie sagt, ob sich das Zertifikat noch herunterladen lässt. Sagt sie, dass das schon geschehen ist, bitten Sie dort, wo Sie bestellt haben, um eine Neuausstellung.
error-PG-257 = Das Ende der Zertifikatsdatei fehlt
    .body = Angekommen ist nur der Anfang einer Zertifikatsdatei. Sie lässt sich nicht öffnen und liegt hier: { $path }.
    .next = Löschen Sie sie nicht. Öffnen Sie die Seite wieder: Sie sagt, ob sich das Zertifikat noch herunterladen lässt. Wenn nicht, bitten Sie dort, wo Sie bestellt haben, um eine Neuausstellung.
error-PG-258 = Das ist nicht Ihre Zertifikatsdatei
    .body = Die Seite hat etwas anderes gesendet: ein Dokument, eine Webseite oder ein Zertifikat ohne seinen Schlüssel. Es liegt hier: { $path }.
    .next = Machen Sie auf der Seite weiter, oder öffnen Sie sie wieder. Wenn sie nichts anderes zum Herunterladen anbietet, nennen Sie dem Helpdesk den Fehlercode.
error-PG-259 = Der Assistent wurde beendet, während die Seite offen war
    .body = An „{ $host }“ war schon etwas gesendet worden. Die Antwort hat diesen Computer nicht erreicht.
    .next = Öffnen Sie die Seite wieder: Sie sagt, ob sich das Zertifikat noch herunterladen lässt. Sagt sie, dass das schon geschehen ist, bitten Sie dort, wo Sie bestellt haben, um eine Neuausstellung.
error-PG-260 = Der Assistent wurde beendet, während eine Datei unterwegs war
    .body = Was davon schon angekommen war, liegt hier: { $path }. Es ist nicht vollständig.
    .next = Löschen Sie es nicht. Öffnen Sie die Seite wieder: Sie sagt, ob sich das Zertifikat noch herunterladen lässt. Wenn nicht, bitten Sie dort, wo Sie bestellt haben, um eine Neuausstellung.
error-PG-261 = Die Seite hat nichts gesendet
    .body = Die Seite begann, eine Datei zu senden, aber es ist nichts davon angekommen.
    .next = Öffnen Sie die Seite wieder: Sie sagt, ob sich das Zertifikat noch herunterladen lässt. Sagt sie, dass das schon geschehen ist, bitten Sie dort, wo Sie bestellt haben, um eine Neuausstellung.
error-PG-262 = Die Zertifikatsdatei ist vollständig angekommen, aber noch nicht gespeichert
    .body = Sie liegt hier: { $path }. Der Assistent konnte sie nicht in seinen eigenen Ordner legen: Er ist voll, oder es lässt sich dort nichts schreiben.
    .next = Löschen Sie sie nicht. Schaffen Sie Platz auf diesem Computer, oder lassen Sie den Helpdesk nachsehen, warum sich nichts speichern lässt. Schließen Sie dann den Assistenten und starten Sie ihn wieder: Er macht mit dieser Datei weiter.
error-PG-271 = Es gibt noch kein neues Zertifikat, das in Windows funktioniert
    .body = Der Assistent prüft alle paar Sekunden, ob ein neues Zertifikat mit einem funktionierenden Schlüssel da ist.
    .next = Gehen Sie die Schritte unten in Microsoft Edge bis „Install my Certificate“ durch und warten Sie einen Moment. Sagt Edge, dass das Zertifikat installiert ist, und findet der Assistent es nicht, fragen Sie den Helpdesk.
error-PG-272 = Der Schlüssel dieses Zertifikats kann Windows nicht verlassen
    .body = „Yes, make this Certificate exportable“ wurde in Edge nicht angehakt, oder Windows hat das Speichern des Schlüssels nicht erlaubt. Das Zertifikat funktioniert in den Programmen, die die Zertifikate von Windows nutzen. Es gibt keine Sicherungskopie davon, und es lässt sich nicht in Firefox oder Thunderbird installieren.
    .next = Wenn Sie eines davon brauchen, bitten Sie dort, wo Sie bestellt haben, um eine Neuausstellung und setzen Sie dann das Häkchen.
error-PG-273 = Diese Bestellung braucht einen Windows-Computer
    .body = Ihr Schlüssel lässt sich nur in Microsoft Edge unter Windows erzeugen. Der Assistent hat hier keine Zertifikate von Windows gefunden.
    .next = Öffnen Sie denselben Link auf einem Windows-Computer, oder geben Sie eine neue Bestellung mit „Download as .pfx (PKCS12)“ auf.

## The certificate password

error-CP-301 = Dieses Kennwort erfüllt noch nicht alle Regeln
    .body = Es wurde nicht gesendet und nirgends verwendet.
    .next = Sehen Sie sich die Regeln unten an: Die ohne Häkchen sind noch nicht erfüllt.
error-CP-302 = Das Zertifikatskennwort fehlt
    .body = Es wurde nichts gesendet oder verändert.
    .next = Geben Sie ein Zertifikatskennwort ein.
error-CP-303 = Der Dienst nimmt dieses Kennwort nicht an
    .body = Es wurde keine Zertifikatsdatei damit erstellt.
    .next = Wählen Sie ein anderes Zertifikatskennwort.
error-CP-304 = Dieses Kennwort öffnet die Datei nicht
    .body = Die Datei wurde nur gelesen und nicht verändert. Sie können es beliebig oft versuchen.
    .next = Geben Sie das Zertifikatskennwort ein, das Sie für diese Datei gewählt haben, nicht das Abholkennwort. Achten Sie auf Groß- und Kleinschreibung.
error-CP-305 = Das ist Ihr Abholkennwort
    .body = Die Zertifikatsdatei braucht ein eigenes Kennwort: Wer eines von beiden erfährt, soll nicht gleich beide kennen.
    .next = Wählen Sie ein anderes Kennwort, oder lassen Sie sich eines vorschlagen.
error-CP-306 = Das ist Ihr Abholkennwort
    .body = Die Datei wurde mit dem Zertifikatskennwort erstellt. Sie haben es hier im Assistenten gewählt, nachdem Sie das Abholkennwort eingegeben hatten.
    .next = Geben Sie Ihr Zertifikatskennwort ein.
error-CP-307 = Der Schlüsselbund dieses Computers ist nicht offen
    .body = Im Schlüsselbund bewahrt dieser Computer Kennwörter auf. Der Assistent kann dort gerade kein Kennwort ablegen oder lesen.
    .next = Öffnen Sie den Schlüsselbund und versuchen Sie es noch einmal. Oder machen Sie ohne ihn weiter: Schreiben Sie das Kennwort auf und geben Sie es ein, wenn danach gefragt wird.
error-CP-308 = Ihr Kennwort ist noch im Schlüsselbund
    .body = Der Schlüsselbund dieses Computers ist gesperrt. Deshalb kann der Assistent das Kennwort jetzt nicht löschen. Er löscht es, sobald der Schlüsselbund offen ist.
    .next = Sie können weitermachen. Damit es gelöscht wird, öffnen Sie den Schlüsselbund und starten Sie den Assistenten neu.
error-CP-309 = Das ist nicht das vorgeschlagene Kennwort
    .body = Mindestens ein Zeichen ist anders. Es wurde nichts gesendet, und der Vorschlag bleibt erhalten.
    .next = Achten Sie auf Großbuchstaben und Ziffern. Leerzeichen enthält es nicht. „{ action-back }“ zeigt den Vorschlag noch einmal, damit Sie Ihren Zettel berichtigen können.
error-CP-310 = Dieses Kennwort öffnet Ihren Schlüssel nicht
    .body = Es ist nicht das Kennwort, das Sie gewählt haben, als Ihr Schlüssel erzeugt wurde.
    .next = Geben Sie es noch einmal ein. Achten Sie auf Groß- und Kleinschreibung; es ist nicht Ihr Abholkennwort.
error-CP-311 = Dieses Kennwort öffnet Ihre Zertifikatsdatei nicht
    .body = Der Schlüssel ist in der Datei, die Sie aufbewahrt haben. Sie wurde nur gelesen und nicht verändert. Sie können es beliebig oft versuchen.
    .next = Geben Sie das Kennwort ein, das Sie für diese Datei gewählt haben. Wenn Sie es nicht mehr wissen, hilft ein Programm, aus dem der Schlüssel exportiert werden kann, oder nur eine Neuausstellung.

## The agreement

error-AG-401 = Sie haben noch nicht zugestimmt
    .body = Dem Dienst wurde nicht mitgeteilt, dass Sie zustimmen.
    .next = Lesen Sie den Vertrag und setzen Sie dann das Häkchen darunter.
error-AG-402 = Der Vertrag hat sich inzwischen geändert
    .body = Ihr Häkchen galt für den früheren Text und wurde deshalb entfernt.
    .next = Lesen Sie oben den neuen Text und setzen Sie das Häkchen noch einmal.

## The download

error-DL-501 = Die Verbindung ist abgebrochen
    .body = Was unterwegs war, ist nicht vollständig angekommen.
    .next = Prüfen Sie Ihre Internetverbindung und versuchen Sie es dann noch einmal.
error-DL-502 = Was angekommen ist, war beschädigt
    .body = Es ist nicht das, was gesendet wurde, und wurde deshalb verworfen.
    .next = Versuchen Sie es noch einmal. Wenn es wieder geschieht, fragen Sie den Helpdesk.
# $path: where the file is, or was to be
error-DL-503 = Die Zertifikatsdatei konnte nicht gespeichert werden
    .body = { not-written }
    .next = { not-written.next } Versuchen Sie es dann noch einmal.
error-DL-504 = Die Zertifikatsdatei hat sich geändert
    .body = { $path } enthält nicht mehr, was der Assistent dort gespeichert hat. Der Assistent hat daran nichts geändert.
    .next = Legen Sie die Datei zurück, die dort war, und geben Sie ihr Kennwort ein. Geht das nicht und wird „{ action-back }“ angeboten, dann wählen Sie das: Der Assistent holt die Datei noch einmal und legt sie dorthin.
error-DL-505 = Der Dienst erkennt Ihre Zertifikatsdatei nicht
    .body = Die Datei auf diesem Computer ist vollständig und wurde geprüft, aber der Dienst sagt, dass er eine andere gesendet hat.
    .next = Versuchen Sie es noch einmal, oder wählen Sie „{ download-saved.skip }“. Wenn es wieder geschieht, nennen Sie dem Helpdesk den Fehlercode.
error-DL-506 = Der Dienst weiß noch nicht, dass Sie die Datei haben
    .body = Die Datei wurde geprüft. Mehr brauchen Sie zum Installieren nicht. Der Dienst hat noch nicht bestätigt, dass er davon weiß.
    .next = Versuchen Sie es noch einmal, oder wählen Sie „{ download-saved.skip }“.

# $path: where the copy was to be
error-DL-507 = Ihre Sicherungskopie konnte nicht in ihrem Ordner gespeichert werden
    .body = { not-written }
    .next = { not-written.next } Versuchen Sie es dann noch einmal, oder wählen Sie einen anderen Ordner.
error-DL-508 = Haben Sie Ihr Zertifikatskennwort aufgeschrieben?
    .body = Ohne das Kennwort kann niemand Ihre Zertifikatsdatei öffnen, und niemand kann es wiederfinden. Es wurde nichts heruntergeladen.
    .next = Schreiben Sie es auf und setzen Sie dann das Häkchen.
# $path: where the file is to be
error-DL-509 = Die Zertifikatsdatei kann auf diesem Computer nicht gespeichert werden
    .body = { not-written } Es wurde nichts heruntergeladen.
    .next = { not-written.next } Versuchen Sie es dann noch einmal.
# $path: the folder for the copy
error-DL-510 = Ihre Sicherungskopie kann in ihrem Ordner nicht gespeichert werden
    .body = { not-written } Es wurde nichts heruntergeladen.
    .next = { not-written.next } Versuchen Sie es dann noch einmal, oder wählen Sie unten einen anderen Ordner.
# $path: where it was to be
error-DL-511 = Diese Datei konnte nicht gespeichert werden
    .body = Ihr Zertifikat ist davon nicht betroffen. { not-written }
    .next = { not-written.next } Versuchen Sie es dann noch einmal, oder wählen Sie einen anderen Ort.
# $path: the file
# $reason: as above
error-DL-512 = Die Zertifikatsdatei lässt sich nicht lesen
    .body = { $reason ->
        [denied] Sie haben auf diesem Computer keinen Zugriff auf { $path } oder auf den Ordner darüber.
        [missing] { $path } ist nicht mehr da.
        [in-the-way] An der Stelle von { $path } ist jetzt etwas anderes als eine Datei.
       *[other] Der Assistent kann { $path } nicht öffnen.
    } Nichts wurde verändert.
    .next = { $reason ->
        [denied] Bitten Sie den Helpdesk um das Recht, sie zu lesen.
        [missing] Legen Sie die Datei wieder dorthin, wo sie war.
        [in-the-way] Verschieben Sie, was dort ist, und legen Sie die Datei zurück.
       *[other] Wenn sie auf einem USB-Stick oder in einem Netzwerk liegt, stellen Sie die Verbindung dazu wieder her. Oder fragen Sie den Helpdesk.
    } Geben Sie dann das Kennwort noch einmal ein. Ist die Datei nicht mehr zu finden und wird „{ action-back }“ angeboten, dann wählen Sie das: Der Assistent holt sie noch einmal.
error-DL-513 = Das Zertifikat gehört nicht zu Ihrem Schlüssel
    .body = Der Dienst hat ein Zertifikat für einen anderen Schlüssel gesendet. Es wurde deshalb nicht aufbewahrt. Ihr eigener Schlüssel liegt noch auf diesem Computer.
    .next = Nennen Sie dem Helpdesk den Fehlercode.
error-DL-514 = Der Schlüssel konnte nicht erzeugt werden
    .body = Dieser Computer konnte den Schlüssel oder die Anforderung für Ihr Zertifikat nicht erzeugen. Es wurde nichts gesendet.
    .next = Versuchen Sie es noch einmal. Wenn es wieder geschieht, nennen Sie dem Helpdesk den Fehlercode.
# $path: the file of the key
error-DL-515 = Die Datei mit Ihrem Schlüssel ist beschädigt
    .body = { $path } enthält nicht mehr, was der Assistent dort gespeichert hat. Der Assistent hat daran nichts geändert.
    .next = Gibt es eine ältere Kopie dieser Datei, zum Beispiel in einer Sicherung des Computers, dann legen Sie sie zurück und versuchen Sie es noch einmal. Sonst nennen Sie dem Helpdesk den Fehlercode.
error-DL-516 = Der Schlüsselbund öffnet Ihren Schlüssel nicht
    .body = Im Schlüsselbund dieses Computers liegt, was Ihren Schlüssel öffnet, und er ist gesperrt oder nicht mehr da. Der Schlüssel selbst ist noch da.
    .next = Entsperren Sie den Schlüsselbund, zum Beispiel indem Sie sich neu am Computer anmelden. Versuchen Sie es dann noch einmal.
# $path and $reason: as above
error-DL-517 = Ihr Schlüssel konnte nicht gespeichert werden
    .body = { not-written } Es wurde nichts gesendet.
    .next = { not-written.next } Versuchen Sie es dann noch einmal.
error-DL-518 = Die Datei mit Ihrem Schlüssel lässt sich nicht lesen
    .body = { $reason ->
        [denied] Sie haben auf diesem Computer keinen Zugriff auf { $path } oder auf den Ordner darüber.
        [in-the-way] An der Stelle von { $path } ist jetzt etwas anderes als eine Datei.
       *[other] Der Assistent kann { $path } nicht öffnen.
    } Nichts wurde verändert.
    .next = { $reason ->
        [denied] Bitten Sie den Helpdesk um das Recht, sie zu lesen.
        [in-the-way] Verschieben Sie, was dort ist, und legen Sie die Datei zurück.
       *[other] Fragen Sie den Helpdesk, warum sie sich nicht lesen lässt.
    } Versuchen Sie es dann noch einmal.
error-DL-519 = Die Datei ist nicht so, wie sie geschrieben wurde
    .body = Der Assistent hat { $path } geschrieben und zurückgelesen, und sie ist nicht richtig. Sie ist keine Sicherungskopie, und der Assistent hat sie nach Möglichkeit gelöscht.
    .next = Wählen Sie einen anderen Ordner oder einen anderen USB-Stick, und versuchen Sie es noch einmal.
error-DL-520 = Hier ist nur das Zertifikat selbst bekannt
    .body = Die Zertifikate der Aussteller sind hier in keinem Programm und in keiner Datei, die der Assistent öffnen kann. Er kann sie also nicht zusammen speichern.
    .next = Speichern Sie stattdessen die .cer-Datei. Wer die Aussteller braucht, findet sie bei GlobalSign.
error-DL-521 = Der Schlüssel wurde nicht gefunden
    .body = Der Schlüssel dieses Zertifikats ist hier in keinem Programm, das gelesen werden kann, und seine Datei ist nicht mehr, wo sie war. Es wurde nichts geschrieben.
    .next = Suchen Sie die Zertifikatsdatei, auch auf USB-Sticks, und wählen Sie „{ action-choose-file }“. Wenn sie verloren ist, beantragen Sie eine Neuausstellung.

## The certificate file

# $path: the file that the user chose
error-FI-600 = Diese Datei lässt sich nicht lesen
    .body = Dieser Computer lässt nicht zu, dass der Assistent { $path } liest. Nichts wurde verändert.
    .next = Wenn die Datei auf einem USB-Stick oder in einem Netzwerk liegt, kopieren Sie sie zuerst auf diesen Computer. Wählen Sie sie dann noch einmal.
error-FI-601 = Das ist keine Zertifikatsdatei
    .body = Der Assistent kann sie nicht als Zertifikatsdatei lesen. Vielleicht ist sie beschädigt oder etwas ganz anderes. Sie wurde nicht installiert.
    .next = Wenn Sie diese Datei selbst gewählt haben, suchen Sie eine, deren Name auf .pfx oder .p12 endet. Sonst fragen Sie den Helpdesk und nennen Sie den Fehlercode.
error-FI-602 = Die Zertifikatsdatei ist nicht gegen Veränderungen geschützt
    .body = Niemand kann erkennen, ob sie unterwegs verändert wurde. Das heißt nicht, dass das geschehen ist, aber sie wurde nicht installiert.
    .next = Wenn Sie die Datei selbst exportiert haben, tun Sie das noch einmal mit einem Kennwort. Sonst fragen Sie den Helpdesk und nennen Sie den Fehlercode.
error-FI-603 = In der Zertifikatsdatei ist mehr als ein Schlüssel
    .body = Der Assistent kann nicht erkennen, welchen Sie meinen, und hat deshalb keinen installiert. Ein Browser erzeugt eine solche Datei, wenn alle Zertifikate auf einmal gesichert werden.
    .next = Wählen Sie in dem Programm, das die Datei erstellt hat, nur das eine Zertifikat und exportieren oder sichern Sie dieses. Öffnen Sie dann die neue Datei.
error-FI-604 = Schlüssel und Zertifikat gehören nicht zusammen
    .body = Das Zertifikat in dieser Datei gehört zu einem anderen Schlüssel als dem in der Datei und funktioniert mit diesem nicht. Es wurde nicht installiert.
    .next = Wenn Sie eine andere .pfx- oder .p12-Datei haben, öffnen Sie diese. Sonst fragen Sie den Helpdesk und nennen Sie den Fehlercode.
error-FI-605 = Das Zertifikat ist heute nicht gültig
    .body = Nach der Uhr dieses Computers ist es noch nicht oder nicht mehr gültig. Es wurde nicht installiert.
    .next = Prüfen Sie Datum und Uhrzeit dieses Computers. Wenn sie nicht stimmen, stellen Sie sie richtig ein und geben Sie das Kennwort der Datei noch einmal ein. Wenn alles stimmt, fragen Sie den Helpdesk.
error-FI-606 = Das Zertifikat kommt nicht vom richtigen Aussteller
    .body = Es führt nicht zu dem Aussteller zurück, den der Assistent erwartet. Niemand kann deshalb sicher sein, wer es erstellt hat. Es wurde nicht installiert.
    .next = Benutzen Sie diese Datei nicht. Fragen Sie den Helpdesk und nennen Sie den Fehlercode.
error-FI-607 = Das Zertifikat ist für einen anderen Zweck bestimmt
    .body = Damit kann eine Person nicht sowohl signieren als auch sich anmelden. Es wurde nicht installiert.
    .next = Fragen Sie den Helpdesk und nennen Sie den Fehlercode.
error-FI-608 = Im Zertifikat steht ein anderer Name als in Ihrer Bestellung
    .body = Vielleicht gehört es jemand anderem, oder Ihr Name ist darin anders geschrieben. Es wurde nicht installiert.
    .next = Fragen Sie den Helpdesk und nennen Sie den Fehlercode. Dort ist zu sehen, welcher Name in Ihrer Bestellung steht.
# $kind: the name of the kind of key
error-FI-609 = Einen Schlüssel dieser Art kann der Assistent nicht installieren
    .body = Die Datei ist in Ordnung, aber ihr Schlüssel ist von der Art „{ $kind }“, die die Programme auf diesem Computer nicht benutzen können. Er wurde nicht installiert.
    .next = Fragen Sie den Helpdesk und nennen Sie den Fehlercode. Dort erfahren Sie, ob Sie ein neues Zertifikat brauchen.
error-FI-610 = Das Öffnen dieser Zertifikatsdatei würde zu lange dauern
    .body = Sie verlangt viel mehr Rechenarbeit als jede echte Zertifikatsdatei. Der Assistent hat deshalb aufgehört und sie nicht installiert.
    .next = Wenn Sie die Datei selbst exportiert haben, tun Sie das noch einmal mit den üblichen Einstellungen. Sonst fragen Sie den Helpdesk und nennen Sie den Fehlercode.
error-FI-611 = Der Assistent kennt den Schutz dieser Zertifikatsdatei nicht
    .body = Sie wurde mit einem Verfahren geschützt, das der Assistent nicht kennt. Das spricht nicht gegen Ihr Zertifikat. Es wurde nicht installiert.
    .next = Wenn Sie können, exportieren Sie es noch einmal aus dem Programm, das die Datei erstellt hat, mit den üblichen Einstellungen. Sonst fragen Sie den Helpdesk.
error-FI-612 = Der Schlüssel in dieser Datei hat ein eigenes Kennwort
    .body = Ihr Kennwort öffnet die Datei, aber nicht den Schlüssel darin. Der Assistent installiert nur Dateien, für die ein einziges Kennwort genügt. Diese wurde nicht installiert.
    .next = Exportieren Sie das Zertifikat noch einmal mit einem einzigen Kennwort für alles, oder fragen Sie den Helpdesk.
error-FI-613 = In dieser Zertifikatsdatei ist kein Schlüssel
    .body = Sie enthält Zertifikate, aber nicht den privaten Schlüssel, der zu Ihrem gehört. Ohne ihn können Sie weder signieren noch sich anmelden. Sie wurde nicht installiert.
    .next = Exportieren Sie das Zertifikat noch einmal und wählen Sie dabei, dass auch der private Schlüssel exportiert wird. Oder suchen Sie die Datei, die Sie zuerst heruntergeladen haben.
error-FI-614 = Der Assistent kann nicht erkennen, wer dieses Zertifikat ausgestellt hat
    .body = Es lautet auf Ihren Namen, und die Datei ist vollständig. Aber kein Aussteller, dem dieser Computer vertraut, bürgt so dafür, wie es sein sollte. Was gefunden wurde, steht unten.
    .next = Fragen Sie den Helpdesk, bevor Sie weitermachen, und nennen Sie den Fehlercode. Machen Sie nur weiter, wenn Sie wissen, dass das Zertifikat stimmt.
error-FI-615 = In diesem Ordner ist keine Zertifikatsdatei
    .body = In { $path } ist keine Datei, deren Name mit .pfx oder .p12 endet.
    .next = Wählen Sie den Ordner, den der Assistent auf Ihrem anderen Computer gefüllt hat. Darin ist auch eine Seite, die mit „LIES MICH“ beginnt.
error-FI-621 = Diese Datei ist leer
    .body = Es steht nichts darin. Beim Herunterladen oder Kopieren ist also ein Fehler passiert. Ihr Zertifikat ist nicht in dieser Datei.
    .next = Kopieren Sie die Datei noch einmal von dort, wo Sie sie herhaben. Wenn sie auch dort leer ist, fragen Sie den Helpdesk.
error-FI-622 = Das Ende dieser Zertifikatsdatei fehlt
    .body = Nur ihr Anfang ist da: Sie wurde nicht bis zum Ende heruntergeladen oder kopiert. Was da ist, lässt sich nicht installieren.
    .next = Kopieren Sie die Datei noch einmal von dort, wo Sie sie herhaben, und warten Sie, bis das fertig ist. Wenn es dort genauso ist, fragen Sie den Helpdesk.
error-FI-623 = Das ist ein Zertifikat ohne seinen Schlüssel
    .body = Eine solche Datei (.cer, .crt oder .pem) ist für andere bestimmt. Sie können damit weder signieren noch sich anmelden. Sie wurde nicht installiert.
    .next = Suchen Sie eine Datei, deren Name auf .pfx oder .p12 endet. In ihr ist der Schlüssel, und sie fragt nach einem Kennwort.
error-FI-624 = Das sind Zertifikate ohne Schlüssel
    .body = Eine solche Datei (.p7b) enthält, was jeder haben darf, aber nicht den Schlüssel, der Ihnen allein gehört. Sie können damit weder signieren noch sich anmelden. Sie wurde nicht installiert.
    .next = Suchen Sie eine Datei, deren Name auf .pfx oder .p12 endet. In ihr ist der Schlüssel, und sie fragt nach einem Kennwort.
error-FI-625 = Das ist ein Schlüssel in einer anderen Art von Datei
    .body = Der Assistent installiert Schlüssel und Zertifikat aus einer einzigen geschützten Datei mit der Endung .pfx oder .p12. Diese Datei wurde nicht installiert. Geben Sie sie niemandem: Wer sie hat, kann vielleicht in Ihrem Namen signieren.
    .next = Suchen Sie die .pfx- oder .p12-Datei. Wenn es keine gibt, bitten Sie die Personen, die diese Datei erstellt haben, Schlüssel und Zertifikat in eine Datei zu legen.
error-FI-626 = Das ist ein Schlüsselspeicher von Java
    .body = Nur Java-Programme können ihn lesen. Ihr Zertifikat ist vielleicht darin, aber der Assistent kommt nicht heran. Es wurde nichts installiert.
    .next = Bitten Sie die Personen, die diese Datei erstellt haben, sie als PKCS12 zu speichern. Dieses Format kann jedes Programm lesen.
error-FI-627 = Das ist eine Webseite, keine Zertifikatsdatei
    .body = Der Browser hat statt der Datei die Seite gespeichert, vielleicht weil Sie abgemeldet waren oder weil der Link nur einmal funktioniert. Ihr Zertifikat ist nicht in dieser Datei.
    .next = Gehen Sie zur Seite zurück und laden Sie dort die Datei herunter. Wenn die Seite sagt, dass sie schon heruntergeladen wurde, suchen Sie sie in Ihrem Download-Ordner.
error-FI-628 = Diese Datei ist gepackt
    .body = Sie ist ein Archiv, zum Beispiel eine ZIP-Datei. Die Zertifikatsdatei ist vielleicht darin. Es wurde nichts installiert.
    .next = Öffnen Sie das Archiv und holen Sie die .pfx- oder .p12-Datei heraus. Öffnen Sie dann diese.
error-FI-629 = Das ist eine Verknüpfung, nicht die Datei selbst
    .body = Sie führt nur zu einer Datei oder zu einer Seite. Es wurde nichts installiert.
    .next = Suchen Sie die Datei, zu der sie führt, und öffnen Sie diese. Führt sie zu einer Seite, dann laden Sie die Datei zuerst dort herunter.
error-FI-630 = Das ist eine E-Mail, keine Zertifikatsdatei
    .body = Daran hängt keine Zertifikatsdatei, die der Assistent lesen kann. Es wurde nichts installiert.
    .next = Steht in der E-Mail ein Link, dann geben Sie ihn ein. Hängt eine Datei daran, dann öffnen Sie die E-Mail in Ihrem Mailprogramm, speichern Sie die Datei und öffnen Sie diese.
error-FI-631 = Das ist ein Ordner, keine Datei
    .body = Die Zertifikatsdatei ist vielleicht darin. Es wurde nichts installiert.
    .next = Öffnen Sie den Ordner und wählen Sie darin die Zertifikatsdatei.
# $path: the file that the user chose
error-FI-632 = Sie haben keinen Zugriff auf diese Datei
    .body = Sie haben auf diesem Computer nicht das Recht, { $path } oder den Ordner darüber zu lesen. Nichts wurde verändert.
    .next = Bitten Sie den Helpdesk oder die Person, der die Datei gehört, um das Recht, sie zu lesen. Wählen Sie sie dann noch einmal.
# $path: the file that the user chose
error-FI-633 = Diese Datei ist nicht zu finden
    .body = Die Datei { $path } gibt es nicht oder nicht mehr. Nichts wurde verändert.
    .next = Sehen Sie nach, wo die Datei jetzt ist. Wenn sie auf einem USB-Stick oder in einem Netzwerk liegt, stellen Sie die Verbindung dazu wieder her. Wählen Sie sie dann noch einmal.
# $path: the file that the user chose
error-FI-634 = Diese Datei ist zu groß für eine Zertifikatsdatei
    .body = { $path } ist viel größer als eine Zertifikatsdatei. Es wurde nichts installiert.
    .next = Suchen Sie eine Datei, deren Name auf .pfx oder .p12 endet, und wählen Sie diese.
# $path: what the user chose
error-FI-635 = Das ist keine Datei
    .body = { $path } ist ein Ordner oder etwas anderes, das selbst kein Zertifikat enthält. Es wurde nichts verändert.
    .next = Wenn es ein Ordner ist, suchen Sie darin eine Datei, deren Name auf .pfx oder .p12 endet, und wählen Sie diese.

## The programs

# $program: the program that should hold the certificate
error-ST-701 = Ihr Zertifikat ließ sich in { $program } nicht speichern
    .body = Das Programm hat es nicht oder nicht vollständig übernommen. Ihr Zertifikat liegt sicher in seiner Datei.
    .next = Schließen Sie das Programm und versuchen Sie es noch einmal. Wenn es dann immer noch nicht geht, fragen Sie den Helpdesk.
error-ST-702 = Dieses Programm hat ein eigenes Kennwort
    .body = Dort wurde nichts verändert, auch nicht an Ihrem Zertifikat.
    .next = Geben Sie das Hauptpasswort ein, das in diesem Programm festgelegt wurde. Wenn Sie es nicht kennen, lassen Sie das Programm aus, oder fragen Sie den Helpdesk.
error-ST-703 = Der Ort, an dem dieses Programm Zertifikate aufbewahrt, ist beschädigt
    .body = Dort wurde nichts verändert. Ihr Zertifikat liegt sicher in seiner Datei.
    .next = Sie können auf dieses Programm verzichten oder den Helpdesk bitten, es sich anzusehen.
error-ST-704 = Das Zertifikat wurde gespeichert, ließ sich danach aber nicht benutzen
    .body = Der Assistent hat Ihr Zertifikat dort gesucht und versucht, damit zu signieren. Eines von beiden ist nicht gelungen. Ihr Zertifikat liegt sicher in seiner Datei.
    .next = Versuchen Sie es noch einmal. Wenn es dann immer noch nicht geht, fragen Sie den Helpdesk.
error-ST-705 = Es fehlt ein Teil, den dieses Programm braucht
    .body = Ohne ihn kann der Assistent dort keine Zertifikate speichern. Nichts wurde verändert. Ihr Zertifikat liegt sicher in seiner Datei.
    .next = Fragen Sie den Helpdesk und nennen Sie den Fehlercode.
error-ST-706 = Im Moment kann kein Programm Ihr Zertifikat aufnehmen
    .body = Steht unten ein Programm? Dann steht der Grund daneben.
    .next = Steht dort keines, öffnen Sie einmal den Browser, den Sie benutzen möchten. Versuchen Sie es dann noch einmal.
# $count: how many programs did not work
error-ST-707 = { $count ->
        [one] In einem Programm ist es nicht gelungen
       *[other] In { $count } Programmen ist es nicht gelungen
    }
    .body = Was geschehen ist, steht jeweils daneben.
    .next = Tun Sie, was dort steht, und versuchen Sie es noch einmal. Wenn andere Programme funktionieren, können Sie auch mit diesen abschließen. Wenn keines funktioniert, können Sie hier aufhören und ein anderes Mal wiederkommen. Der Helpdesk kann Ihnen helfen.
error-ST-708 = Auf diesem System kann der Assistent noch nicht installieren
    .body = Er weiß noch nicht, wo er Ihr Zertifikat hier ablegen kann, und macht deshalb nicht weiter.
    .next = Fragen Sie den Helpdesk und nennen Sie den Fehlercode.
error-ST-709 = Das ist nicht das Hauptpasswort
    .body = Es wurde einmal versucht, und das Programm hat es abgelehnt. Dort wurde nichts verändert, auch nicht an Ihrem Zertifikat.
    .next = Geben Sie das Hauptpasswort ein, das in diesem Programm festgelegt wurde, oder lassen Sie das Programm aus. Achten Sie auf Groß- und Kleinschreibung.
error-ST-710 = Dieses Programm bewahrt seine Zertifikate in einem alten Format auf
    .body = Dort wurde nichts verändert, auch nicht an Ihrem Zertifikat.
    .next = Öffnen Sie das Programm einmal, damit es das neue Format anlegt, und schließen Sie es wieder. Starten Sie dann den Assistenten neu. Wenn das nicht hilft, fragen Sie den Helpdesk.
# $count: how many programs still have the certificate
error-ST-711 = Das Zertifikat wurde aus { $count ->
        [one] { $count } Programm
       *[other] { $count } Programmen
    } nicht entfernt
    .body = { $removed ->
        [0] Dort ist es noch, so wie es war.
        [one] Dort ist es noch, so wie es war. Aus dem anderen genannten Programm wurde es entfernt.
       *[other] Dort ist es noch, so wie es war. Aus den anderen genannten Programmen wurde es entfernt.
    }
    .next = Steht bei einem Programm ein Grund, tun Sie, was dort steht. Sonst schließen Sie das Programm. Versuchen Sie es dann noch einmal. Wenn es immer noch nicht geht, fragen Sie den Helpdesk.
error-ST-712 = Es ist kein Programm gewählt
    .body = Das Zertifikat wurde nirgends installiert. Nichts wurde verändert.
    .next = Wählen Sie mindestens ein Programm und machen Sie dann weiter.
error-ST-713 = Die Zertifikate dieses Programms sind gesperrt
    .body = Der Computer hält sie im Moment gesperrt. Ihr Zertifikat ist unverändert.
    .next = Entsperren Sie Ihren Schlüsselbund, oder melden Sie sich am Computer ab und wieder an. Machen Sie dann hier weiter.
# $path: the list of what was installed
error-ST-714 = Der Assistent konnte sich nicht merken, was er installiert hat
    .body = Ihr Zertifikat ist installiert und funktioniert dort, wo diese Ansicht es sagt. Aber der Assistent konnte es nicht in die Liste eintragen, in der er sich merkt, was er installiert hat. { not-written } Deshalb kann er das Zertifikat später nicht für Sie entfernen.
    .next = Sie können weitermachen. { not-written.next } Möchten Sie das Zertifikat später entfernen, tun Sie das in dem Programm, in dem es ist; der Helpdesk weiß, wie.
# $path: the folder or the file
error-ST-715 = Keine Berechtigung für die Zertifikate dieses Programms
    .body = Sie haben auf diesem Computer nicht überall dort Zugriff, wo dieses Programm sie aufbewahrt. Dort wurde nichts verändert. Ihr Zertifikat liegt sicher in seiner Datei.
    .next = Bitten Sie den Helpdesk, Ihnen das Recht zurückzugeben, { $path } zu lesen und darin zu schreiben. Versuchen Sie es dann noch einmal. Bis dahin können Sie auf dieses Programm verzichten.
# $path: the folder or the file
error-ST-716 = Die Zertifikate dieses Programms können nur gelesen werden
    .body = Sie liegen an einem Ort, an dem im Moment nichts geschrieben werden kann. Dort wurde nichts verändert. Ihr Zertifikat liegt sicher in seiner Datei.
    .next = Fragen Sie den Helpdesk, warum in { $path } nichts geschrieben werden kann. Versuchen Sie es dann noch einmal. Bis dahin können Sie auf dieses Programm verzichten.
# $path: the folder
error-ST-717 = Auf dem Datenträger ist kein Platz mehr
    .body = Der Datenträger ist voll, oder Sie haben den Platz aufgebraucht, den Sie benutzen dürfen. Ihr Zertifikat liegt sicher in seiner Datei.
    .next = Löschen Sie auf dem Laufwerk von { $path }, was Sie nicht mehr brauchen, oder leeren Sie dort den Papierkorb. Versuchen Sie es dann noch einmal.
# $other: the name of the certificate that is there
error-ST-718 = In { $program } ist ein anderes Zertifikat mit derselben Nummer
    .body = Es heißt dort „{ $other }“. Beide sind vom selben Aussteller und haben dieselbe Seriennummer. Das sollte nie vorkommen, und dieses Programm kann nur eines von ihnen aufbewahren. Es wurde nichts geändert. Ihr Zertifikat liegt sicher in seiner Datei.
    .next = Brauchen Sie das andere noch? Dann lassen Sie es dort und benutzen Sie Ihr Zertifikat in anderen Programmen. Wenn nicht, sichern Sie es in den Einstellungen des Programms, entfernen Sie es dort und versuchen Sie es dann noch einmal. Sagen Sie in jedem Fall dem Helpdesk Bescheid: Der Aussteller muss es wissen.
error-ST-719 = { $program } ist gerade mit seinen Zertifikaten beschäftigt
    .body = Ein anderes Programm schreibt dort gerade. Deshalb konnte der Assistent es nicht. Es wurde nichts geändert. Ihr Zertifikat liegt sicher in seiner Datei.
    .next = Warten Sie einen Moment und versuchen Sie es noch einmal. Wenn das nicht hilft, schließen Sie vorher das Programm.
error-ST-720 = Eine Frage Ihres Computers wurde mit Nein beantwortet
    .body = Er hat gefragt, ob das Zertifikat gespeichert oder sein Schlüssel benutzt werden darf, und die Antwort war Nein. Ihr Zertifikat liegt sicher in seiner Datei.
    .next = Versuchen Sie es noch einmal und erlauben Sie es, wenn Ihr Computer fragt. Wenn er gar nichts gefragt hat, fragen Sie den Helpdesk.
error-ST-721 = Der Assistent bekam von { $program } keine Antwort
    .body = Der Teil des Assistenten, der mit diesem Programm arbeitet, brach ab oder brauchte zu lange. Er macht dort weiter, wo er aufgehört hat. Ihr Zertifikat liegt sicher in seiner Datei.
    .next = Versuchen Sie es noch einmal. Wenn es dann immer noch nicht geht, starten Sie den Computer neu oder fragen Sie den Helpdesk.
error-ST-722 = { $program } kann mit einem Schlüssel dieser Art nicht umgehen
    .body = Der Schlüssel Ihres Zertifikats wurde dort nicht angenommen oder signiert nicht. Es ändert nichts, das Programm zu schließen oder es noch einmal zu versuchen. Ihr Zertifikat liegt sicher in seiner Datei.
    .next = Benutzen Sie Ihr Zertifikat in einem anderen Programm. Oder fragen Sie den Helpdesk und nennen Sie den Fehlercode: Ein neues Zertifikat kann einen Schlüssel haben, den alle Programme benutzen können.
error-ST-723 = Dieser Schlüssel kann das Programm nicht verlassen
    .body = Er wurde dort so gespeichert, dass er nicht exportiert werden kann. Das lässt sich später nicht ändern. Das Zertifikat funktioniert hier weiter.
    .next = Suchen Sie die Zertifikatsdatei, aus der es installiert wurde: Davon kann eine Sicherungskopie erstellt werden. Wenn sie verloren ist, beantragen Sie eine Neuausstellung.
error-ST-724 = Exportieren Sie diesen Schlüssel mit der Schlüsselbundverwaltung
    .body = Der Assistent kann noch keine Schlüssel aus dem Schlüsselbund holen; macOS selbst kann es. Nichts wurde verändert, und das Zertifikat funktioniert weiter.
    .next = Wählen Sie in der Schlüsselbundverwaltung „Meine Zertifikate“, Ihr Zertifikat, „Ablage“, „Objekte exportieren …“, und sichern Sie es als .p12 mit einem Kennwort.

## The network

error-NW-801 = Der Abholdienst ist nicht erreichbar
    .body = Er hat nicht geantwortet oder war nicht erreichbar.
    .next = Prüfen Sie Ihre Internetverbindung und versuchen Sie es dann noch einmal. „{ action-connection }“ zeigt, woran es liegt.
error-NW-802 = Die Verbindung zum Abholdienst ist nicht sicher
    .body = Dieser Computer vertraut der Gegenseite nicht. Der Assistent hat ihr deshalb nichts gesendet.
    .next = „{ action-connection }“ zeigt, wer sich dazwischengeschaltet hat. Versuchen Sie es in einem anderen Netzwerk. Fragen Sie im Büro Ihre IT-Betreuung.
error-NW-803 = Der Abholdienst hat im Moment eine Störung
    .body = Das liegt nicht an Ihnen.
    .next = Versuchen Sie es in einigen Minuten noch einmal. Wenn die Störung anhält, fragen Sie den Helpdesk.
error-NW-804 = Der Assistent versteht die Antwort dieses Dienstes nicht
    .body = So antwortet kein Abholdienst, den der Assistent kennt. Deshalb hat er nicht weitergemacht.
    .next = Fragen Sie den Helpdesk und nennen Sie den Fehlercode.
error-NW-805 = Der Abholdienst braucht zu lange für seine Antwort
    .body = Der Assistent hat vergeblich gewartet und dann abgebrochen.
    .next = Prüfen Sie Ihre Internetverbindung und versuchen Sie es dann noch einmal. „{ action-connection }“ zeigt, woran es liegt.
error-NW-806 = Der Proxy Ihres Netzwerks verlangt Benutzernamen und Kennwort
    .body = Zwischen diesem Computer und dem Internet steht ein Proxy. Er hat den Assistenten nicht durchgelassen.
    .next = Geben Sie beides unter „{ action-connection }“ ein. Im Büro kennt Ihre IT-Betreuung die Angaben.
# $host: where the service points to
error-NW-807 = Der Abholdienst verweist auf eine andere Adresse
    .body = Sie lautet „{ $host }“. Ein Abholdienst tut so etwas nicht. Deshalb ist der Assistent nicht dorthin gegangen.
    .next = Versuchen Sie es in einem anderen Netzwerk. Wenn es wieder geschieht, fragen Sie den Helpdesk.
error-NW-808 = Der Abholdienst ist gerade ausgelastet
    .body = Im Moment nutzen ihn zu viele Menschen gleichzeitig.
    .next = Versuchen Sie es in einigen Minuten noch einmal.
# $seconds: how long to wait
error-NW-809 = Der Abholdienst ist gerade ausgelastet
    .body = { $seconds ->
        [one] Er bittet Sie, { $seconds } Sekunde zu warten.
       *[other] Er bittet Sie, { $seconds } Sekunden zu warten.
    }
    .next = Versuchen Sie es danach noch einmal.
# $setting: the variable of the environment, or desktop
error-NW-810 = Die Einstellung für den Proxy lässt sich nicht lesen
    .body = { $setting ->
        [desktop] Was in den Einstellungen dieses Computers als Proxy steht, ist keine Adresse eines Proxys.
       *[other] Was in der Variablen { $setting } dieses Computers als Proxy steht, ist keine Adresse eines Proxys.
    } Es wird hier nicht angezeigt, weil ein Kennwort darin stehen kann. Der Assistent hat nichts gesendet.
    .next = Bitten Sie Ihre IT-Betreuung, das zu berichtigen. Oder geben Sie den Proxy selbst unter „{ action-connection }“ ein.
error-NW-811 = Dieser Computer kennt keine Zertifizierungsstelle
    .body = Ohne eine solche Stelle kann ihm kein Dienst beweisen, wer er ist. Der Assistent hat dem Abholdienst deshalb nichts gesendet.
    .next = Lassen Sie die Liste der Zertifizierungsstellen von Ihrer IT-Betreuung installieren (unter Linux das Paket ca-certificates) und versuchen Sie es dann noch einmal. Eine Zertifikatsdatei, die Sie schon haben, lässt sich auch ohne sie installieren.

## The wizard itself

error-JO-901 = Der Assistent weiß nicht mehr, wo Sie waren
    .body = { $reason ->
        [denied] Sie haben auf diesem Computer keinen Zugriff auf { $path }, die Datei, in der sich der Assistent das merkt.
        [damaged] Die Datei, in der er sich das merkt, { $path }, ist beschädigt.
        [in-the-way] An der Stelle der Datei, in der er sich das merkt, { $path }, ist etwas anderes: zum Beispiel ein Ordner.
       *[other] Die Datei, in der er sich das merkt, { $path }, ist nicht lesbar.
    } Er beginnt deshalb von vorn.
    .next = Geben Sie den Link aus der E-Mail noch einmal ein.
error-JO-902 = Die Einstellungen für diesen Computer lassen sich nicht lesen
    .body = Der Assistent macht mit seiner eingebauten Liste von Abholdiensten weiter. Hat Ihre Organisation andere festgelegt, dann kennt er sie nicht.
    .next = Sie können weitermachen. Melden Sie es Ihrer IT-Betreuung oder dem Helpdesk.
# $path: the file in which it is noted
error-JO-903 = Der Assistent konnte sich nicht merken, wie weit Sie sind
    .body = { not-written } Ohne diese Notiz sagt der Assistent dem Dienst nicht, dass Sie die Zertifikatsdatei haben.
    .next = { not-written.next } Versuchen Sie es dann noch einmal, oder wählen Sie „{ download-saved.skip }“.
error-JO-904 = Der Assistent ist noch mit einem anderen Zertifikat beschäftigt
    .body = Er bearbeitet immer nur ein Zertifikat. Die Datei oder den Link hat er deshalb nicht geöffnet. Nichts wurde verändert.
    .next = Bringen Sie zu Ende, was Sie begonnen haben, oder wählen Sie „{ action-back }“ bis zur ersten Ansicht. Öffnen Sie die Datei oder den Link dann noch einmal.
# $path: where the list is now
error-JO-905 = Der Assistent weiß nicht mehr alles, was er installiert hat
    .body = { $reason ->
        [damaged] Die Liste, in der er sich das merkt, ist beschädigt. Er hat deshalb eine neue begonnen.
        [denied] Sie haben auf diesem Computer keinen Zugriff auf die Liste, in der sich der Assistent das merkt.
        [in-the-way] An der Stelle der Liste, in der er sich das merkt, ist etwas anderes: zum Beispiel ein Ordner.
       *[other] Die Liste, in der er sich das merkt, ist nicht lesbar.
    } Ihre Zertifikate funktionieren wie bisher. Aber Zertifikate, die nicht auf der Liste stehen, kann der Assistent nicht entfernen, und er testet sie nicht von selbst. Solange diese Liste unter { $path } liegt, steht dieser Hinweis hier.
    .next = { $reason ->
        [damaged] Sie müssen nichts tun.
        [in-the-way] { not-written.next }
       *[other] Bitten Sie den Helpdesk um das Recht, diese Datei zu lesen und zu schreiben.
    } Möchten Sie ein solches Zertifikat entfernen, tun Sie das in dem Programm, in dem es ist; der Helpdesk weiß, wie.
# $path: the file in which it is noted
error-JO-906 = Der Assistent konnte sich nicht alles merken
    .body = { not-written } Der Assistent macht weiter und weiß alles, bis Sie ihn schließen. Danach fragt er vielleicht noch einmal, oder er weiß nicht mehr, was Sie gewählt haben.
    .next = Sie können weitermachen. { not-written.next }
# $path: where the note is now
error-JO-907 = Der Assistent konnte nicht dort weitermachen, wo Sie waren
    .body = Er hat sich gemerkt, wie weit Sie waren, konnte das aber wegen eines eigenen Fehlers nicht anzeigen. Er beginnt deshalb von vorn. Was er sich gemerkt hat, bleibt in { $path } erhalten, und eine schon gespeicherte Zertifikatsdatei ist noch da.
    .next = Geben Sie den Link aus der E-Mail noch einmal ein. Kommt diese Meldung wieder, nennen Sie dem Helpdesk diesen Code.
error-JO-908 = Im Assistenten ist ein Fehler aufgetreten
    .body = Er hat mit dem weitergemacht, was er sich gemerkt hatte. Vielleicht sind Sie deshalb einige Schritte zurück. Was in einem Kennwortfeld stand, ist weg.
    .next = Sie können hier weitermachen. Kommt diese Meldung wieder, nennen Sie dem Helpdesk diesen Code und den Hilfecode.
# $path: the file; $reason: damaged, or as above
error-JO-909 = Eine Ihrer Einstellungen lässt sich nicht lesen
    .body = { $reason ->
        [damaged] Die Datei { $path } ist beschädigt.
        [denied] Sie haben auf diesem Computer keinen Zugriff auf { $path }.
        [in-the-way] An der Stelle der Datei { $path } ist etwas anderes: zum Beispiel ein Ordner.
       *[other] Der Assistent kann { $path } nicht öffnen.
    } Daher weiß der Assistent nicht, wie Sie ins Internet kommen oder welche Sprache Sie gewählt haben. Ihre Bestellung und Ihre Zertifikate sind, wie sie waren.
    .next = Stellen Sie es noch einmal ein: die Sprache am Rand, die Verbindung unter „{ action-connection }“. Wenn diese Meldung wiederkommt, { $reason ->
        [in-the-way] benennen Sie um, was dort ist, oder verschieben Sie es.
       *[other] bitten Sie den Helpdesk um Zugriff auf diese Datei, oder lassen Sie sie löschen.
    }

## The connection

error-CN-101 = Das ist keine Adresse eines Proxys
    .body = Eine Adresse besteht aus einem Namen, einem Doppelpunkt und einer Zahl, zum Beispiel proxy.example.org:8080, mit oder ohne die Art des Proxys davor, zum Beispiel socks5h://. Name und Kennwort haben eigene Felder. Nichts wurde verändert.
    .next = Berichtigen Sie die Adresse. Ihre IT-Betreuung kennt sie.

### Help: questions as a person would ask them, and their answers.
### body: the answer; an empty line parts paragraphs, “- ” begins a line of a list. words: what a person may search for; not shown.
### belgium, netherlands, elsewhere: what differs by where the person lives.

## The Help window

help = Hilfe
    .search = In der Hilfe suchen
    .search-hint = Ein oder zwei Wörter genügen, etwa „Kennwort vergessen“.
    .screen = Zu dieser Ansicht
    .problem = Zum Fehler
    .results = Gefunden
    .all = Alle Fragen
    .person = Jemanden fragen
    .close = Hilfe schließen
# $count: how many answers
help-found =
    { $count ->
        [0] Nichts gefunden
        [one] { $count } Antwort gefunden
       *[other] { $count } Antworten gefunden
    }
# $count: how many further answers
help-more =
    { $count ->
        [one] Noch eine Antwort anzeigen
       *[other] Noch { $count } Antworten anzeigen
    }
# $step, $code: the step code and the help code
help-read-out = Lesen Sie { $step } und { $code } vor: Dann ist sofort klar, wo Sie sind.
# $words: what the person typed
help-nothing = Leider wurde zu „{ $words }“ nichts gefunden.
    .try = Versuchen Sie es mit einem anderen oder nur einem Wort. Leeren Sie das Feld, um wieder alle Fragen zu sehen.
    .ask = Oder fragen Sie jemanden:

## The CA’s own support, where the administrator has named no helpdesk

helpdesk-public = GlobalSign Support
    .address = support.globalsign.com

helpers = Für alle, die anderen helfen
    .about = Jeder Schritt und jeder Fehlercode: was eine Person sieht, die Sie anruft, was es bedeutet, was zu fragen und was zu tun ist.
    .open = Leitfaden öffnen

residence = Wo wohnen Sie?
    .why = Einige Antworten hängen davon ab. Es wird nichts gesendet.
    .belgium = In Belgien
    .netherlands = In den Niederlanden
    .elsewhere = In einem anderen Land
# $residence: belgium, netherlands or elsewhere
residence-said =
    { $residence ->
        [belgium] Diese Antworten gelten für Menschen, die in Belgien wohnen.
        [netherlands] Diese Antworten gelten für Menschen, die in den Niederlanden wohnen.
       *[elsewhere] Diese Antworten gelten für Menschen, die weder in Belgien noch in den Niederlanden wohnen.
    }
    .by-order = Ihre Bestellung sagt, wo sie aufgegeben wurde.
    .change = Ändern

help-group-order = Ihr Link und Ihre Bestellung
help-group-passwords = Kennwörter
help-group-apply = Antrag, Unterlagen, Kundenkonto
help-group-install = Herunterladen und installieren
help-group-by-hand = Selbst installieren
help-group-use = Ihr Zertifikat verwenden
help-group-later = Sicherungskopie, neuer Computer, Neuausstellung, Verlängerung
help-group-more = Wer hilft

## Your link and your order

help-link = Wo finde ich meinen Link?
    .body =
        In einer E-Mail, deren Betreff mit „Certificate Download Ready“ beginnt. Sie ging an die E-Mail-Adresse, die bei der Bestellung angegeben wurde; sehen Sie auch im Ordner für unerwünschte E-Mails nach.

        Klicken Sie mit der rechten Maustaste auf den Link, wählen Sie „Link kopieren“ und fügen Sie ihn im Assistenten ein. Ein Browser ist dazu nicht nötig.
    .words = E-Mail Mail Nachricht Betreff Certificate Download Ready URL Adresse einfügen kopieren Postfach Spam
help-mail-file = Kann ich dem Assistenten die E-Mail selbst geben?
    .body =
        Ja. Speichern Sie die E-Mail in Ihrem Mailprogramm (als .eml oder .msg) und wählen Sie dann „{ action-choose-file }“, oder ziehen Sie die Datei auf den Assistenten. Sie können auch den ganzen Text der E-Mail kopieren und an der Stelle des Links einfügen.

        Der Assistent sucht darin nur den Link. Er öffnet nichts anderes und lädt nichts. Bevor etwas gesendet wird, zeigt er Ihnen, wohin der Link führt. Sind es mehrere, wählen Sie.

        Ein Link kann auch von einem anderen Programm kommen, mit „personalsign:“. Auch dann fragt der Assistent Sie zuerst.
    .words = eml msg Outlook Thunderbird Gmail speichern ziehen weiterleiten Anhang personalsign öffnen mit
help-time-limit = Wie viel Zeit habe ich?
    .body =
        - Ein neues Zertifikat: 30 Tage ab dem Tag, an dem es bereitliegt.
        - Eine Neuausstellung: 7 Tage.

        Danach wird die Bestellung automatisch storniert, und Sie brauchen eine neue. Die Ansicht „{ step-review-order }“ zeigt den letzten Tag.
    .words = Frist Termin verfallen ablaufen Tage 30 7 zu spät storniert automatisch wann bis
help-right-computer = Welchen Computer soll ich benutzen?
    .body =
        Den, auf dem Sie das Zertifikat verwenden werden. Achten Sie darauf, bevor Sie beginnen: Der Link funktioniert nur einmal.

        War es der falsche Computer? Die gespeicherte Datei können Sie auf den richtigen Computer mitnehmen und dort mit „{ action-choose-file }“ öffnen.
    .words = PC Laptop Notebook Gerät Rechner anderer falscher
help-link-once = Kann ich den Link noch einmal verwenden?
    .body =
        Nein. Ein Link funktioniert einmal. Der Assistent verbraucht ihn erst, wenn Ihre Zertifikatsdatei sicher auf diesem Computer liegt.

        Brauchen Sie dasselbe Zertifikat noch einmal? Dann nehmen Sie Ihre Zertifikatsdatei. Ein neues Exemplar ist eine Neuausstellung: Dazu gehören ein neuer Link und ein neuer Schlüssel.

        Öffnet der Link eine Webseite von GlobalSign, ist er mit dem Herunterladen dort sofort verbraucht. Klicken Sie also nur ein einziges Mal und warten Sie, bis die Datei da ist.
    .words = zweimal zweites Mal erneut benutzt verbraucht herunterladen nochmals Exemplar Kopie ursprünglicher Link neuer Computer
help-ca-page = Warum öffnet sich eine Webseite in einem zweiten Fenster?
    .body =
        Manche Links öffnen eine Seite von GlobalSign, statt direkt mit dem Assistenten zu arbeiten. Der Assistent zeigt diese Seite dann in einem eigenen Fenster, mit einer Leiste des Assistenten darüber, und sagt daneben, was zu tun ist.

        - Sie tippen und klicken selbst auf der Seite. Der Assistent kann auf Ihren Wunsch ein Kennwort in ein Feld eintragen, sendet aber nichts für Sie ab.
        - Was er zu einer Seite sagt, schließt er aus ihrem Aussehen. Sagt die Seite etwas anderes, gilt, was auf der Seite steht.
        - Das Zertifikat lässt sich nur einmal herunterladen. Warten Sie nach dem Klick und schließen Sie nichts.
        - Sobald die Datei da ist, bewahrt der Assistent sie auf, prüft sie und installiert sie.

        Funktioniert die Seite im Assistenten nicht, öffnen Sie den Link in Ihrem Browser, laden Sie dort die Zertifikatsdatei herunter und wählen Sie „{ action-choose-file }“.
    .words = Seite Webseite zweites Fenster GlobalSign Browser herunterladen einmal ausfüllen Kennwort schließen
help-link-refused = Warum nimmt der Assistent meinen Link nicht an?
    .body =
        Er öffnet nur Links, die zum Abholdienst führen, denn eine gefälschte E-Mail könnte anderswohin führen.

        - Kopieren Sie den ganzen Link, auch wenn er über zwei Zeilen geht.
        - Nehmen Sie ihn aus der E-Mail selbst. Manche Mailprogramme verbergen ihn hinter einem eigenen Link.
        - Haben Sie mehrere solche E-Mails, nehmen Sie die neueste.

        Wird er trotzdem abgelehnt, verwenden Sie ihn nicht und melden Sie es dem Helpdesk.
    .words = falsch ungültig unbekannt gefälscht Phishing Scanner Browser Seite sicher abgelehnt
help-interrupted = Kann ich aufhören und später weitermachen?
    .body =
        Ja. Schließen Sie den Assistenten, wann Sie wollen. Er merkt sich, wie weit Sie sind, und macht dort weiter. Behalten Sie die E-Mail, bis Ihr Zertifikat funktioniert; vielleicht fragt der Assistent noch einmal nach dem Link.

        Er bearbeitet immer nur ein Zertifikat.
    .words = schließen neu starten Pause Absturz Strom unterbrochen fortsetzen weiter
help-practise = Kann ich zuerst üben?
    .body =
        Ja. Öffnen Sie in der ersten Ansicht des Assistenten die Hilfe und wählen Sie „{ practise }“: Sie gehen alle Schritte mit einer Übungsbestellung durch. Ihr Link wird nicht verwendet, auf diesem Computer wird nichts installiert, und am Ende ist alles wieder weg.

        Ein echter Link wird beim Üben nicht geöffnet. „{ end-practice }“ führt zurück.
    .words = üben Übung ausprobieren testen Beispiel Demo gefahrlos
help-wrong-details = In meiner Bestellung stimmt etwas nicht. Lässt sich das ändern?
    .body =
        Nein. Was im Zertifikat stehen wird, liegt fest, sobald die Bestellung aufgegeben ist. Für ein Zertifikat mit anderen Angaben ist eine andere Bestellung nötig.

        Ihre Unterlagen müssen Sie nur dann neu beglaubigen lassen, wenn sich die Angaben im Zertifikat ändern. Sonst schicken Sie die Nummer der neuen Bestellung an GlobalSign Support: Dort wird alles Weitere erledigt, und es geht schneller.
    .belgium = Geben Sie dort, wo Sie bestellt haben, eine neue Bestellung auf. Nennen Sie GlobalSign Support ihre Nummer, dann geht es schneller.
    .netherlands = Geben Sie über Marktconcurrent eine neue Bestellung auf. Nennen Sie GlobalSign Support ihre Nummer, dann geht es schneller.
    .elsewhere =
        Stornieren Sie in Ihrem Kundenkonto und bestellen Sie dort neu. Das geht, solange das Zertifikat nicht ausgestellt ist oder vor weniger als 7 Tagen ausgestellt wurde.

        Wird Ihnen das nicht angeboten? Melden Sie sich als der Benutzer an, der bestellt hat: Andere sind vielleicht nicht berechtigt. Sind Sie das selbst, fragen Sie GlobalSign Support.
    .words = Fehler Irrtum Tippfehler Name Schreibweise ändern berichtigen Angaben Organisation stornieren neu bestellen Notar
help-approval-email = Ich habe für die Genehmigung eine falsche E-Mail-Adresse angegeben
    .body = Diese Adresse lässt sich nicht ändern. Bestellen Sie neu, mit der richtigen. Nennen Sie GlobalSign Support die neue Bestellnummer, dann geht es schneller.
    .words = Genehmigung Freigabe Adresse falsch ändern Mail neu bestellen
help-order-over = Meine Bestellung ist verfallen oder storniert
    .body =
        Sie lässt sich nicht zurückholen. Geben Sie eine neue Bestellung auf; Sie bekommen dann eine E-Mail mit einem neuen Link.

        Ein neues Zertifikat muss innerhalb von 30 Tagen abgeholt werden, eine Neuausstellung innerhalb von 7.
    .words = abgelaufen zu spät verfallen storniert vorbei weg neue Bestellung
help-key-option = Auf welche zwei Arten kann der Schlüssel entstehen?
    .body =
        Beim Bestellen wurde eine von beiden gewählt. Das lässt sich später nicht ändern:

        - „Download as .pfx (PKCS12)“: Das Zertifikat kommt als Datei, mit seinem Schlüssel. Der Assistent holt es ab.
        - „Internet Explorer (IE) Compatibility Mode“: Ihr Computer erzeugt den Schlüssel im Browser, und das geht nur in Microsoft Edge unter Windows. Dort nennt der Assistent jeden Schritt, findet das Zertifikat danach und installiert es in Ihren anderen Programmen. Nimmt der Dienst eine Anforderung für das Zertifikat an, erzeugt der Assistent den Schlüssel selbst: siehe „{ help-own-key }“.

        Die zweite Art war für den Internet Explorer gedacht, den es nicht mehr gibt. Fragen Sie den Helpdesk, ob Ihre Bestellung auf die erste Art neu aufgegeben werden kann. Der ältere Name „advanced browser pick-up“ bezeichnet noch eine andere Art, die dieser Assistent nicht nutzt.
    .words = Schlüssel Option Erzeugung PKCS12 pfx IE-Modus Kompatibilität Internet Explorer Browser Edge exportierbar advanced browser pick-up
help-own-key = Warum erzeugt mein eigener Computer den Schlüssel?
    .body =
        Das wurde bei der Bestellung gewählt. Der Schlüssel verlässt Ihren Computer dann nie: Der Dienst bekommt nur eine Anforderung für Ihr Zertifikat und stellt es aus.

        - Der Assistent speichert den Schlüssel verschlüsselt, bevor er die Anforderung sendet. Wenn der Assistent oder der Computer anhält, macht er mit demselben Schlüssel weiter.
        - Sie wählen einmal, ob Sie eine Sicherungskopie des Schlüssels möchten. Mit ihr können Sie weitermachen, wenn der Computer kaputtgeht, und auf einem neuen. Ohne sie bleibt keine Datei zurück: Geht der Computer verloren, brauchen Sie eine neue Bestellung.
        - Das Ausstellen kann einige Minuten dauern. Sie können den Assistenten solange schließen.

        Führt Ihre Bestellung stattdessen zu Microsoft Edge, nimmt der Dienst keine Anforderung an: siehe „{ help-key-option }“.
    .words = eigener Schlüssel Anforderung Zertifikat CSR PKCS10 auf diesem Computer Sicherungskopie exportierbar nicht exportierbar ausstellen warten Schlüsselbund

## Passwords

help-forgotten-pickup-password = Ich habe mein Abholkennwort vergessen
    .body = Niemand kann es wiederfinden oder Ihnen sagen, auch GlobalSign und der Helpdesk nicht: Kein System zeigt es an. Sie brauchen eine neue Bestellung.
    .belgium =
        - Geben Sie eine neue Bestellung auf und wählen Sie ein Abholkennwort, das Sie wiederfinden.
        - Lassen Sie die bestehende Bestellung, wie sie ist: Sie muss nicht storniert werden.
        - Schreiben Sie an Vetting und nennen Sie beide Bestellnummern. Die E-Mail liegt unten bereit.
    .netherlands =
        - Geben Sie über Marktconcurrent eine neue Bestellung auf und wählen Sie ein Abholkennwort, das Sie wiederfinden.
        - Lassen Sie die bestehende Bestellung, wie sie ist: Sie muss nicht storniert werden.
        - Schreiben Sie an Vetting und nennen Sie beide Bestellnummern. Die E-Mail liegt unten bereit.
    .elsewhere = Stornieren Sie diese Bestellung in Ihrem Kundenkonto und bestellen Sie dort neu. Nennen Sie GlobalSign Support die neue Bestellnummer, dann geht es schneller.
    .words = vergessen verloren Kennwort Passwort Pickup zurücksetzen wiederfinden nachsehen neu bestellen Vetting E-Mail Handelskammer Marktconcurrent Dairiten
help-forgotten-certificate-password = Ich habe mein Zertifikatskennwort vergessen
    .body =
        Niemand kann es wiederfinden.

        - Ist das Zertifikat noch nicht installiert, und bietet der Assistent noch „{ action-back }“ an, gehen Sie zurück, geben Sie Ihr Abholkennwort ein und wählen Sie ein neues. Geht das nicht mehr, muss die Bestellung storniert und neu aufgegeben werden.
        - Funktioniert es in einem Programm, machen Sie dort eine Sicherungskopie mit einem neuen Kennwort.
        - Funktioniert es nirgends mehr, oder kennen Sie das Kennwort nicht, das für Ihre Datei erzeugt wurde, bitten Sie um eine Neuausstellung. Siehe „{ help-reissue }“
    .words = vergessen verloren Kennwort Passwort pfx Datei erzeugt automatisch zurücksetzen wiederfinden
help-two-passwords = Welches Kennwort ist welches?
    .body =
        - Das Abholkennwort: Sie haben es beim Bestellen gewählt. Es öffnet Ihre Bestellung. Mindestens 8 Buchstaben und Ziffern.
        - Das Zertifikatskennwort: Sie wählen es im Assistenten. Es schützt Ihre Zertifikatsdatei. Mindestens 12 Buchstaben und Ziffern.

        Die beiden sind nicht dieselben und dürfen es auch nicht sein. Haben Sie ein Kundenkonto, hat dieses noch ein eigenes Kennwort.
    .words = Unterschied verwechseln Kennwörter Passwörter Abholkennwort Zertifikatskennwort
help-wrong-pickup-password = Der Assistent sagt, dass mein Abholkennwort falsch ist
    .body =
        - Nach einer Ablehnung zeigt der Assistent, was Sie getippt haben. Lesen Sie es Zeichen für Zeichen: Auf Groß- und Kleinschreibung kommt es an.
        - Es ist das Kennwort Ihrer Bestellung, nicht das Ihres Kundenkontos oder einer Zertifikatsdatei.
        - Nach fünf falschen Kennwörtern sperrt der Dienst die Bestellung, und dann hilft nur eine neue. Was kein Abholkennwort sein kann, wird nicht gesendet und zählt nicht.
    .words = falsch Kennwort Passwort abgelehnt Versuche gesperrt blockiert
help-certificate-password-rules = Wie muss mein Zertifikatskennwort aussehen?
    .body =
        Mindestens 12 Zeichen, nur Buchstaben A–Z und a–z und Ziffern, schwer zu erraten und ohne Ihr Abholkennwort darin.

        Der Assistent schlägt eines vor, das leicht zu lesen und aufzuschreiben ist; Sie können sich auch selbst eines ausdenken. Schreiben Sie es auf und bewahren Sie es an einem sicheren Ort auf: Sie brauchen es, um das Zertifikat zu installieren, jetzt und später wieder, auch auf einem anderen Computer. Auf dem Blatt zum Aufbewahren ist eine leere Zeile dafür. Wenn Sie wollen, bewahrt der Assistent es auch im Schlüsselbund dieses Computers auf.
    .words = Regeln Anforderungen Länge 12 Zeichen alphanumerisch Sonderzeichen stark aufbewahren merken sicher Kennwort Passwort
help-primary-password = Was ist ein Hauptpasswort?
    .body =
        Firefox und Thunderbird können das, was sie aufbewahren, mit einem eigenen Kennwort schützen. Sie nennen es Hauptpasswort; Sie haben es in ihren Einstellungen gewählt. Ohne dieses Kennwort kann der Assistent dort kein Zertifikat ablegen.

        Kennen Sie es nicht, lassen Sie das Programm aus. In den anderen Programmen geht es auch ohne.
    .words = Masterpasswort Firefox Thunderbird gesperrt entsperren Kennwort Passwort

## Applying, documents, accounts

help-apply = Wie beantrage ich ein Zertifikat?
    .body = Ein Zertifikat PersonalSign 3 Pro ist für eine Person bestimmt, die für eine Organisation handelt. Deshalb wird zuerst festgestellt, wer Sie sind und für wen Sie handeln.
    .belgium = Gehen Sie mit Ihren Unterlagen zu Ihrer Handelskammer.
    .netherlands =
        Marktconcurrent B.V. sagt Ihnen, wie es weitergeht. Ein Beauftragter in Ihrer Nähe (Authority Agent) prüft Ihre Identität vor Ort.

        - info@marktconcurrent.nl
        - +31 6 2464 9267 (Frau J. Noordermeer)
    .elsewhere = Gehen Sie mit Ihren Unterlagen zu Ihrem Notar oder Anwalt. Neue Kunden bestellen auf der Website von GlobalSign, andere in ihrem Kundenkonto.
    .words = beantragen bestellen kaufen Antrag Identität Prüfung Vetting Notar Anwalt Handelskammer Marktconcurrent
help-documents = Welche Unterlagen werden gebraucht?
    .body =
        - eine Kopie Ihres Personalausweises oder Reisepasses
        - das Antragsformular (Subscriber Agreement), unterschrieben und von der Handelskammer oder vom Notar gestempelt
        - Unterlagen, aus denen hervorgeht, dass die Organisation eingetragen ist

        Sind sie beglaubigt, schicken Sie sie an vetting-emea@globalsign.com.
    .words = Papiere Dokumente Ausweis Pass Formular Eintragung Handelsregister Firma Stempel beglaubigt Vetting
help-request-form = Wo finde ich mein Antragsformular, und was mache ich damit?
    .body =
        Das Antragsformular heißt auch Subscriber Agreement oder Digital Request Form. Sie können es am Ende der Bestellung herunterladen. Geht das nicht, schickt GlobalSign Support es Ihnen.

        Gehen Sie damit zur Handelskammer oder zum Notar und schicken Sie es dann an Vetting. Ohne dieses Formular kann dort nicht begonnen werden.
    .words = Digital Request Form Antragsformular Antrag Subscriber Agreement herunterladen Kopie Notar
help-vetting = Ich habe meine Unterlagen geschickt. Was geschieht jetzt?
    .body =
        Das Vetting-Team prüft sie. Fehlt etwas oder gibt es eine Frage, schreibt es Ihnen. Ist alles in Ordnung, bekommen Sie die E-Mail „Certificate Download Ready“.

        Liegt dem Team Ihr Antragsformular nicht vor? Dann hat die Prüfung noch nicht begonnen: Schicken Sie es an vetting-emea@globalsign.com.
    .words = Stand warten Prüfung wie lange Vetting Fortschritt
help-agreement = Wem stimme ich zu?
    .body =
        Dem Abonnentenvertrag von GlobalSign für PersonalSign-Zertifikate (EMEA). Darin stehen die Bedingungen für die Verwendung Ihres Zertifikats. Lesen Sie ihn, haken Sie „{ agreement.agree }“ an und machen Sie weiter. Ohne Ihre Zustimmung gibt es kein Zertifikat.

        Ändert sich der Text inzwischen, zeigt der Assistent Ihnen den neuen und fragt noch einmal.
    .words = Bedingungen Subscriber Agreement Vertrag EMEA Haken zustimmen einverstanden rechtlich
help-account = Habe ich ein Kundenkonto bei GlobalSign?
    .body = Im Kundenkonto (GlobalSign Certificate Center, GCC) werden Zertifikate bestellt, neu ausgestellt, verlängert und storniert.
    .belgium = Wenn Sie in Belgien wohnen, haben Sie keines. GlobalSign Support oder die Handelskammer, bei der Sie bestellt haben, macht das für Sie.
    .netherlands = Wenn Sie in den Niederlanden wohnen, haben Sie keines. GlobalSign Support oder Marktconcurrent macht das für Sie.
    .elsewhere =
        Ja: Benutzername und Kennwort wurden Ihnen geschickt. Haben Sie sie nicht mehr, setzen Sie das Kennwort des Kundenkontos zurück.

        Wird Ihnen dort etwas nicht angeboten, melden Sie sich als der Benutzer an, der bestellt hat. Sind Sie das selbst, fragen Sie GlobalSign Support.
    .words = GCC Certificate Center anmelden Anmeldung Zugangsdaten Kennwort Passwort vergessen zurücksetzen Konto Benutzer Rechte

## Downloading and installing

help-download = Was geschieht beim Herunterladen?
    .body =
        Der Assistent holt die Zertifikatsdatei, prüft sie, legt eine Kopie für Sie in einen Ordner Ihrer Wahl und meldet erst dann dem Dienst, dass Sie sie haben. Damit ist der Link verbraucht. Bis dahin können Sie es noch einmal versuchen.

        Lässt sich die Datei nicht speichern oder lesen, schaffen Sie Platz auf dem Datenträger oder wählen Sie einen Ordner, in den Sie schreiben dürfen.
    .words = speichern Datei pfx p12 Ordner Festplatte voll schreiben Empfang beschädigt kaputt
help-file-refused = Warum wird meine Zertifikatsdatei nicht angenommen?
    .body =
        Der Assistent installiert Dateien, die ein Zertifikat mit seinem Schlüssel enthalten und sich mit einem einzigen Kennwort öffnen lassen: .pfx oder .p12. Die Fehlermeldung sagt, was er gefunden hat.

        - .cer, .crt, .pem und .p7b enthalten keinen Schlüssel. Sie sind für andere bestimmt.
        - Eine Verknüpfung oder ein Ordner ist nicht die Datei selbst. Aus einer gespeicherten E-Mail nimmt der Assistent die angehängte Zertifikatsdatei.
        - Eine Datei aus einem Browser kann mehrere Zertifikate enthalten: Exportieren Sie nur eines.
        - Programme benutzen RSA-Schlüssel und Schlüssel auf den Kurven P-256, P-384 und P-521. Bei einer anderen Art nennt die Fehlermeldung den Namen.
        - Ist das Zertifikat heute nicht gültig, prüfen Sie das Datum dieses Computers.

        Es wurde nichts geändert, und die Datei bleibt, wo sie ist.
    .words = pfx p12 cer pem zip leer beschädigt falsche Datei Schlüssel fehlt ungültig Keystore jks Verknüpfung E-Mail Anhang Ordner
help-where-it-goes = Wohin kommt mein Zertifikat?
    .body =
        Dorthin, wo Ihre Programme es suchen:

        - Windows: Ihr Speicher „Eigene Zertifikate“. Edge, Chrome, Office und Outlook verwenden ihn.
        - macOS: der Schlüsselbund „Anmeldung“. Safari, Chrome und Mail verwenden ihn.
        - Firefox und Thunderbird: ein eigener Ort, auf jedem System.
        - Linux: der Ort, den sich Chrome und Chromium teilen.

        Der Assistent macht das alles und testet jedes Programm.
    .words = Speicher Zertifikatspeicher Schlüsselbund persönlich Windows macOS Linux Firefox Chrome Edge Safari Outlook Ort
help-import-options = Was bedeuten die Optionen?
    .body =
        - Sicherungskopie des Schlüssels („exportierbar“): Sie können das Zertifikat später von diesem Computer mitnehmen. Empfohlen.
        - Alles, was in der Datei steht („erweiterte Eigenschaften“): Alle Angaben des Zertifikats werden übernommen. Empfohlen.
        - Wohin es kommt: In einem Speicher bewahrt das System Zertifikate auf. Überlassen Sie die Wahl dem Assistenten; wählen Sie nur dann selbst, wenn ein Programm Ihr Zertifikat nicht sieht.
    .words = exportierbar erweiterte Eigenschaften Speicher automatisch von Hand Schlüssel empfohlen Optionen Import
help-no-program = Es wurde kein Programm für mein Zertifikat gefunden
    .body =
        Der Assistent sucht Programme, die ein Zertifikat aufbewahren können. Öffnen Sie einmal den Browser, den Sie verwenden wollen, damit er seinen Ort dafür anlegt, und versuchen Sie es noch einmal.

        Suchen können Sie beliebig oft: Es ändert nichts.
    .words = Browser nicht gefunden kein Programm installieren Firefox Chrome Linux
help-program-trouble = Ein Programm hat mein Zertifikat nicht angenommen
    .body =
        - Schließen Sie dieses Programm und versuchen Sie es noch einmal.
        - Entsperren Sie, was gesperrt ist: den Schlüsselbund, oder das Programm mit seinem Hauptpasswort.
        - Nennt die Ansicht einen Ordner, auf den Sie keinen Zugriff haben oder in den nichts geschrieben werden kann? Der Helpdesk kann das ändern.
        - Kann es diese Art von Schlüssel nicht verwenden oder hat es schon ein Zertifikat mit derselben Nummer, benutzen Sie ein anderes Programm.
        - Schließen Sie mit den Programmen ab, die funktionieren. Die anderen können es später bekommen: Wählen Sie „{ action-check }“ in der ersten Ansicht.

        Ihr Zertifikat liegt die ganze Zeit sicher in seiner Datei.
    .words = fehlgeschlagen gesperrt beschädigt altes Format in Benutzung entfernen Fehler Speicher reparieren Berechtigung schreibgeschützt voll Datenträger
help-not-recognised = Eine Website oder ein Programm sieht mein Zertifikat nicht
    .body =
        - Schließen Sie den Browser ganz und öffnen Sie ihn wieder.
        - Wählen Sie „{ action-check }“ in der ersten Ansicht des Assistenten. Dort sehen Sie, wo das Zertifikat funktioniert. „{ holding-repair }“ installiert es dort, wo es fehlt.
        - Haben Sie es selbst installiert? Tun Sie es noch einmal und wählen Sie selbst den Speicher „Eigene Zertifikate“.
    .words = nicht erkannt funktioniert nicht geht nicht unsichtbar Browser neu starten neu installieren Zertifikat fehlt Anmeldung
help-trust-warning = Mein Zertifikat zeigt ein rotes Kreuz oder eine Warnung
    .body =
        Dann weiß das Programm nicht, wer es ausgestellt hat. Das kommt vor bei Zertifikaten, die keinen anderen Aussteller haben als sich selbst, oder wenn ein Zertifikat des Ausstellers fehlt.

        Auf einem Mac können Sie selbst festlegen, dass Sie ihm vertrauen: Doppelklicken Sie in der Schlüsselbundverwaltung auf das Zertifikat, öffnen Sie „Vertrauen“ und wählen Sie neben „Bei Verwendung dieses Zertifikats“ „Immer vertrauen“. Tun Sie das nur, wenn Sie wissen, woher das Zertifikat kommt. Der Assistent tut es nie, ohne zu fragen.
    .words = Vertrauen rotes X nicht vertrauenswürdig selbstsigniert Aussteller unbekannt Warnung Schlüsselbund immer
help-check-installed = Wie sehe ich, ob mein Zertifikat installiert ist?
    .body =
        Wählen Sie „{ action-check }“ in der ersten Ansicht: Der Assistent sieht in jedem Programm nach und lässt die Schlüssel, die er installiert hat, eine Testnachricht signieren.

        Möchten Sie selbst nachsehen?

        - Firefox: Einstellungen › Datenschutz & Sicherheit › Verbindungs- und Softwaresicherheit › Zertifikate verwalten (früher: Zertifikate anzeigen) › Ihre Zertifikate
        - Chrome: Einstellungen › Datenschutz und Sicherheit › Sicherheit › Zertifikate verwalten › Ihre Zertifikate
        - Edge: Einstellungen › Datenschutz, Suche und Dienste › Sicherheit › Zertifikate verwalten
        - Safari: Schlüsselbundverwaltung › Anmeldung › Meine Zertifikate
    .words = prüfen nachsehen installiert richtig anzeigen Firefox Chrome Safari Edge Menü Einstellungen
help-intermediates = Was sind Zwischenzertifikate, und wo finde ich sie?
    .body =
        Sie stehen zwischen Ihrem Zertifikat und dem Aussteller, den die Programme kennen. Sie sind in Ihrer Zertifikatsdatei, und der Assistent installiert sie mit.

        Fehlt eines, sagt Ihnen GlobalSign Support, wo Sie es bekommen.
    .words = Intermediate Kette Stammzertifikat Root CA Aussteller Zertifikate

## Installing by hand

help-by-hand-windows = Wie installiere ich es selbst unter Windows?
    .body =
        Der Assistent macht das für Sie. Möchten Sie es selbst tun?

        - Doppelklicken Sie auf die .pfx-Datei. Der Zertifikatimport-Assistent öffnet sich.
        - Wählen Sie „Aktueller Benutzer“ und dann „Weiter“, bis nach dem Kennwort gefragt wird. Geben Sie Ihr Zertifikatskennwort ein.
        - Haken Sie „Schlüssel als exportierbar markieren“ und „Alle erweiterten Eigenschaften mit einbeziehen“ an.
        - Wählen Sie „Zertifikatspeicher automatisch auswählen“; oder, wenn das Zertifikat danach nicht erkannt wird, „Alle Zertifikate in folgendem Speicher speichern“ und „Eigene Zertifikate“.
        - Wählen Sie „Fertig stellen“.
    .words = manuell selbst Windows Assistent importieren Doppelklick pfx Speicher Outlook Office
help-by-hand-macos = Wie installiere ich es selbst auf einem Mac?
    .body =
        Der Assistent macht das für Sie. Möchten Sie es selbst tun?

        - Doppelklicken Sie auf die .pfx- oder .p12-Datei. Die Schlüsselbundverwaltung öffnet sich; geben Sie Ihr Zertifikatskennwort ein.
        - Öffnet sich nichts, starten Sie die Schlüsselbundverwaltung mit Spotlight, wählen Sie den Schlüsselbund „Anmeldung“, dann „Ablage“, „Objekte importieren …“ und die Datei; geben Sie Ihr Zertifikatskennwort ein.

        Für Erfahrene, im Terminal: security import DATEI.pfx -k ~/Library/Keychains/login.keychain-db. Lassen Sie den Befehl nach dem Zertifikatskennwort fragen; schreiben Sie es nicht dahinter. Für Ihren eigenen Schlüsselbund ist kein Administratorkennwort (sudo) nötig.

        Safari und Chrome finden das Zertifikat dann. Firefox braucht es vielleicht an seinem eigenen Ort.
    .words = manuell selbst macOS Apple Schlüsselbundverwaltung importieren Terminal security sudo Anmeldung login
help-by-hand-edge = Wie installiere ich es selbst in Edge?
    .body =
        Der Assistent macht das für Sie. Möchten Sie es selbst tun?

        - Wählen Sie die drei Punkte (…), „Einstellungen“, „Datenschutz, Suche und Dienste“, „Sicherheit“, „Zertifikate verwalten“.
        - Öffnen Sie von dort die Zertifikate von Windows und wählen Sie „Importieren…“.
        - Weiter geht es wie bei „{ help-by-hand-windows }“

        Edge verwendet, was Windows aufbewahrt: Ein Zertifikat, das schon in Windows ist, muss nicht importiert werden.
    .words = manuell selbst Microsoft Edge Einstellungen importieren Zertifikate verwalten
help-by-hand-chrome = Wie installiere ich es selbst in Chrome?
    .body =
        Der Assistent macht das für Sie. Möchten Sie es selbst tun?

        - Wählen Sie die drei Punkte (⋮), „Einstellungen“, „Datenschutz und Sicherheit“, „Sicherheit“, „Zertifikate verwalten“.
        - Öffnen Sie unter Windows von dort die Zertifikate, die aus Windows kommen, und wählen Sie „Importieren…“. Weiter geht es wie bei „{ help-by-hand-windows }“
        - Auf einem Mac verwendet Chrome den Schlüsselbund. Unter Linux importieren Sie die Datei unter „Ihre Zertifikate“.
    .words = manuell selbst Google Chrome Einstellungen importieren Zertifikate verwalten
help-by-hand-firefox = Wie installiere ich es selbst in Firefox?
    .body =
        Der Assistent macht das für Sie. Möchten Sie es selbst tun?

        - Wählen Sie die drei Striche (≡), „Einstellungen“, „Datenschutz & Sicherheit“, „Verbindungs- und Softwaresicherheit“ und dort „Zertifikate verwalten“. In älteren Versionen steht ganz unten bei „Datenschutz & Sicherheit“ „Zertifikate anzeigen…“.
        - Wählen Sie unter „Ihre Zertifikate“ „Importieren…“ und die Datei. Sehen Sie sie nicht, stellen Sie den Dateityp auf „PKCS12-Dateien“ oder „Personal Information Exchange“.
        - Geben Sie Ihr Zertifikatskennwort ein und schließen Sie mit „OK“.

        Unter Windows und auf einem Mac zeigt Firefox heute auch die Zertifikate, die das System aufbewahrt.
    .words = manuell selbst Mozilla Firefox Einstellungen importieren Zertifikate anzeigen Verwaltung

## Using your certificate

help-what-for = Was kann ich mit meinem Zertifikat tun?
    .body =
        PersonalSign 3 Pro ist ein Zertifikat der Klasse 3, mit der höchsten Vertrauensstufe, für Menschen, die eine Organisation vertreten. Es wurde für die Anforderungen der belgischen Behörden entwickelt.

        - sich bei Diensten belgischer Behörden anmelden, die es annehmen, und dort Erklärungen und Jahresabschlüsse einreichen
        - Dokumente signieren, damit Leser wissen, von wem sie kommen und dass nichts geändert wurde
        - E-Mails signieren und verschlüsseln
        - sich sicher bei Netzwerken und Websites anmelden

        Fragen Sie den Dienst selbst, ob er das Zertifikat annimmt. Der belgische FÖD Finanzen nimmt es nicht mehr an.
    .words = Verwendung Zweck wofür warum Behörde Belgien Mehrwertsteuer Jahresabschluss Erklärung Dienste PersonalSign Klasse 3
help-fps-finance = Kann ich mich damit bei FINPROF, Intervat oder FINELTS anmelden?
    .body = Nein. Seit dem 31. Januar 2024 nimmt der belgische FÖD Finanzen PersonalSign 3 Pro für seine Online-Dienste nicht mehr an: FINPROF, Intervat und FINELTS. Auf deren Websites steht, wie Sie sich heute anmelden.
    .words = FÖD Finanzen FPS FOD SPF Steuer Finanzamt Mehrwertsteuer Finprof Intervat Finelts Belgien beendet
help-sign-documents = Wie signiere ich Dokumente?
    .body =
        - Word, Excel und PowerPoint unter Windows: „Datei“, „Informationen“, „Dokument schützen“ (in Excel „Arbeitsmappe schützen“, in PowerPoint „Präsentation schützen“), „Digitale Signatur hinzufügen“. Sie können ein Bild Ihrer Unterschrift hinzufügen. Office erkennt das Zertifikat als vertrauenswürdig an.
        - LibreOffice: „Datei“, „Digitale Signaturen“.
        - Adobe Acrobat: „Zertifikat verwenden“.

        Die Signatur zeigt, wer signiert hat und dass seither nichts geändert wurde. So ist kein Papier nötig, was Zeit spart, und Regeln für elektronische Dokumente lassen sich einhalten.
    .words = signieren unterschreiben Signatur Unterschrift Word Excel Office PDF Acrobat LibreOffice Dokument handschriftlich Bild papierlos
help-mail = Wie signiere und verschlüssele ich E-Mails?
    .body =
        Wählen Sie in den Einstellungen Ihres Mailprogramms Ihr Zertifikat zum Signieren und Verschlüsseln (S/MIME), und signieren oder verschlüsseln Sie dann die einzelne Nachricht. Outlook: „Trust Center“, „E-Mail-Sicherheit“. Thunderbird: „Konten-Einstellungen“, „Ende-zu-Ende-Verschlüsselung“. Apple Mail bietet es von selbst an.

        - Signieren zeigt, dass die E-Mail von Ihnen kommt und unverändert ankam.
        - Verschlüsseln macht sie unleserlich, sodass nur der Schlüssel des Empfängers sie öffnet. Dazu braucht auch der Empfänger ein Zertifikat.
    .words = S/MIME Email Outlook Thunderbird Apple Mail einrichten einstellen verschlüsseln signieren Mailprogramm
help-log-in = Wie melde ich mich mit meinem Zertifikat an?
    .body =
        Öffnen Sie die Website und wählen Sie Ihr Zertifikat, wenn der Browser danach fragt. Niemand sonst kann sich so anmelden, denn niemand sonst hat den Schlüssel (Client-Authentifizierung, zwei Faktoren).

        Auch Netzwerke, VPNs, Cloud-Dienste, Smartcards und Mobilgeräte können es verwenden. Netzwerke und Websites können nur bestimmte Zertifikate zulassen und so andere fernhalten. PersonalSign-Zertifikate sind für Dienste wie das ESG der FDA und das Register der Strombranche von NAESB zugelassen.
    .words = anmelden Anmeldung Login Authentifizierung zwei Faktoren 2FA VPN Website Zugang Server Cloud FDA ESG NAESB FAA
help-signature = Was beweist eine digitale Signatur?
    .body =
        Dass das Dokument oder die E-Mail vom Inhaber des Zertifikats kommt und seither nichts daran geändert wurde.

        Die Signatur wird mit Ihrem Schlüssel aus dem ganzen Text berechnet (aus seinem Hash). Ändert sich ein einziges Zeichen, passt sie nicht mehr. Mit den Zeilen, die ein Mailprogramm unter eine Nachricht setzt, hat sie nichts zu tun.
    .words = Hash Unversehrtheit Echtheit privater Schlüssel wie funktioniert digitale Signatur
help-non-repudiation = Was heißt „Nichtabstreitbarkeit“ (non-repudiation)?
    .body = Dass die Person, die signiert hat, später nicht behaupten kann, es sei jemand anders gewesen: Nur sie hat den Schlüssel. Geben Sie deshalb Ihren Schlüssel und Ihr Zertifikatskennwort nie an andere weiter.
    .words = non-repudiation abstreiten leugnen rechtlich Beweis

## Backup, new computer, reissue, renewal

help-validity = Wie lange ist mein Zertifikat gültig?
    .body = Höchstens 39 Monate. Der letzte Tag steht in der letzten Ansicht und unter „{ action-check }“.
    .words = Gültigkeit gültig läuft ab Ablauf Monate Jahre wie lange bis wann
help-renew = Wie verlängere ich mein Zertifikat?
    .body = Ein verlängertes Zertifikat hat einen neuen Schlüssel. Siehe „{ help-after-reissue }“
    .belgium = In Belgien gibt es keine Verlängerung: Geben Sie eine neue Bestellung auf, bevor das Zertifikat abläuft.
    .netherlands = In den Niederlanden gibt es keine Verlängerung: Geben Sie eine neue Bestellung auf, bevor das Zertifikat abläuft.
    .elsewhere = In Ihrem Kundenkonto (GCC). Die Schaltfläche dafür gibt es ab 90 Tage vor bis 7 Tage nach dem Ablauf des Zertifikats.
    .words = verlängern Verlängerung erneuern abgelaufen läuft ab bald neue Bestellung 90 Tage
help-reissue = Wie bitte ich um eine Neuausstellung?
    .body = Eine Neuausstellung ist ein neues Zertifikat, mit einem neuen Schlüssel, anstelle des bisherigen. Sie bekommen eine E-Mail mit einem neuen Link, der 7 Tage lang funktioniert.
    .belgium = Bitten Sie GlobalSign Support darum: Sie haben kein Kundenkonto, in dem Sie es selbst tun könnten.
    .netherlands = Bitten Sie GlobalSign Support darum: Sie haben kein Kundenkonto, in dem Sie es selbst tun könnten.
    .elsewhere = Wählen Sie in Ihrem Kundenkonto (GCC) das Zertifikat und dann die Neuausstellung. Können Sie sich nicht mehr anmelden, setzen Sie das Kennwort des Kundenkontos zurück.
    .words = Neuausstellung neu ausstellen Reissue neues Exemplar ersetzen noch einmal Support GCC
help-changed-name = Mein Name oder meine Organisation hat sich geändert
    .body = Was in einem Zertifikat steht, lässt sich nicht ändern. Für einen anderen Namen oder eine andere Organisation brauchen Sie ein neues Zertifikat, und die Unterlagen werden noch einmal beglaubigt. Bewahren Sie das alte Zertifikat auf: Sie brauchen es, um alte verschlüsselte E-Mails zu lesen.
    .words = Name geändert Heirat verheiratet Scheidung neuer Arbeitgeber Firma Organisation ändern
help-when-reissue = Wann brauche ich eine Neuausstellung?
    .body =
        - Das Zertifikat soll auf einen neuen Computer, die Datei ist verloren, und vom alten lässt es sich nicht exportieren.
        - Sie kennen das Kennwort Ihrer Zertifikatsdatei nicht, egal ob Sie es gewählt haben oder ob es für Sie erzeugt wurde.
        - Jemand anders hat vielleicht Ihren Schlüssel.
    .words = Neuausstellung Gründe warum Fälle nötig
help-after-reissue = Was ändert sich mit einer Neuausstellung oder Verlängerung?
    .body =
        Sie haben einen neuen Schlüssel, und das neue Zertifikat passt nicht zum alten.

        - Signieren: kein Problem. Alte Signaturen bleiben gültig.
        - Anmelden: Eine Website, die Ihren alten öffentlichen Schlüssel kennt, braucht den neuen. Geben Sie ihr das neue öffentliche Zertifikat.
        - Verschlüsselte E-Mails: Was für das alte Zertifikat verschlüsselt wurde, öffnet sich nur mit dem alten. Behalten Sie es und seine Datei.
    .words = Folgen Problem Wirkung altes Zertifikat Schlüsselpaar öffentlicher Schlüssel verschlüsselte Mail lesen Authentifizierung
help-cancel = Wie storniere ich mein Zertifikat?
    .body = Innerhalb von 7 Tagen nach der Ausstellung, später nicht mehr.
    .belgium = Fragen Sie die Handelskammer, bei der Sie bestellt haben.
    .netherlands = Fragen Sie Marktconcurrent.
    .elsewhere =
        In Ihrem Kundenkonto.

        Wird Ihnen das nicht angeboten? Melden Sie sich als der Benutzer an, der bestellt hat: Andere sind vielleicht nicht berechtigt. Sind Sie das selbst, fragen Sie GlobalSign Support.
    .words = stornieren Stornierung kündigen Erstattung zurückziehen aufhören 7 Tage
help-back-up = Wie mache ich eine Sicherungskopie meines Zertifikats?
    .body =
        Sie haben eine: die Kopie Ihrer Zertifikatsdatei, die der Assistent in Ihren Ordner gelegt hat. Kopieren Sie sie auch auf einen USB-Stick und bewahren Sie das Kennwort an einem anderen Ort auf.

        So machen Sie selbst eine, wenn der Schlüssel exportiert werden darf:

        - Firefox: „Zertifikate verwalten“ (früher: „Zertifikate anzeigen…“), „Ihre Zertifikate“, „Sichern…“
        - Windows: in „Benutzerzertifikate verwalten“, „Eigene Zertifikate“: „Alle Aufgaben“, „Exportieren…“, „Ja, privaten Schlüssel exportieren“
        - Mac: in der Schlüsselbundverwaltung, „Meine Zertifikate“: „Ablage“, „Objekte exportieren …“, als .p12
    .words = Sicherung Backup exportieren pfx kopieren speichern USB mitnehmen umziehen privater Schlüssel
help-public-certificate = Eine Website oder jemand möchte mein Zertifikat (.cer). Wie bekomme ich es?
    .body =
        Gemeint ist das öffentliche Zertifikat, ohne den Schlüssel. Das darf jeder haben; die .pfx-Datei nicht.

        Wählen Sie „{ action-check }“ in der ersten Ansicht und dort „{ take-along.open }“.

        So geht es von Hand: Exportieren Sie wie für eine Sicherungskopie, wählen Sie unter Windows „Nein, privaten Schlüssel nicht exportieren“ und speichern Sie es als .cer; in Firefox wählen Sie „Ansehen…“ und laden es als PEM herunter.
    .words = öffentliches Zertifikat öffentlicher Schlüssel cer crt pem exportieren Website Dritte geben registrieren Behörde
help-not-exportable = Ich kann meinen Schlüssel nicht exportieren
    .body =
        Lässt ein Programm einen Schlüssel nicht exportieren, war „exportierbar“ nicht angehakt, als das Zertifikat dort installiert wurde. Das lässt sich später nicht ändern.

        - Suchen Sie die Zertifikatsdatei, die heruntergeladen wurde, und installieren Sie sie noch einmal: „{ action-choose-file }“.
        - Ist sie weg, bitten Sie um eine Neuausstellung.
    .words = exportieren ausgegraut privater Schlüssel nicht exportierbar geht nicht Sicherung
help-lost-file = Ich habe meine Zertifikatsdatei verloren
    .body =
        Niemand sonst hat sie, und sie lässt sich nicht noch einmal abholen.

        - Funktioniert das Zertifikat noch in einem Programm, das den Schlüssel exportieren lässt, machen Sie dort eine Sicherungskopie.
        - Sonst bitten Sie um eine Neuausstellung. Sie hat einen neuen Schlüssel.
    .words = verloren Datei pfx Original Download weg gelöscht anderes Exemplar
help-new-computer = Ich habe einen neuen Computer
    .body =
        - Exportieren Sie das Zertifikat vom alten Computer: Wählen Sie dort „{ action-check }“ und „{ take-along.computer }“. Der Assistent füllt einen Ordner mit allen Ihren Schlüsseln, auch den alten.
        - Starten Sie auf dem neuen den Assistenten, und wählen Sie „{ arrival.open }“ und diesen Ordner.
        - Der alte Computer ist nicht mehr da? Kopieren Sie Ihre Zertifikatsdatei auf den neuen, und wählen Sie „{ action-choose-file }“.
        - Beides ist nicht möglich? Beantragen Sie eine Neuausstellung. Der alte Link funktioniert nicht noch einmal.
    .words = neuer Computer Wechsel PC Rechner umziehen übertragen installieren nochmals zweites Gerät
help-phone = Wie verwende ich mein Zertifikat auf meinem Telefon?
    .body =
        Wählen Sie „{ action-check }“, dann „{ take-along.open }“ und „{ take-along-phone.open }“. Der Assistent speichert eine Datei, die iPhone und Android lesen, mit einer Seite, auf der steht, was dort zu tun ist.

        Übertragen Sie die Datei mit einem Kabel oder mit Ihrer eigenen E-Mail oder Cloud. Bewahren Sie das Kennwort getrennt auf, und löschen Sie die Datei danach.
    .words = Telefon Handy Smartphone iphone ipad ios android Tablet
help-compromised = Jemand anders hat vielleicht meinen Schlüssel
    .body = Bitten Sie sofort um eine Neuausstellung. Wenn Sie das neue Zertifikat haben, lassen Sie das alte widerrufen, damit niemand es verwenden kann.
    .words = gestohlen kompromittiert gehackt verloren Laptop Schlüssel sperren widerrufen Widerruf Sicherheit
help-remove = Was geschieht, wenn ich ein Zertifikat entferne?
    .body =
        Es verschwindet aus den Programmen, die genannt werden, und sonst nirgends. Diese können sich nicht mehr damit anmelden, nicht mehr damit signieren und keine E-Mails mehr öffnen, die dafür verschlüsselt wurden. Die Zertifikatsdatei bleibt.

        Entfernen Sie ein abgelaufenes Zertifikat nicht, wenn Sie verschlüsselte E-Mails haben.

        Ein Programm, das gerade nicht zu finden ist, behält, was es hat. Das Zertifikat bleibt auf der Liste des Assistenten und lässt sich aus dem Programm entfernen, sobald das Programm wieder da ist.
    .words = löschen entfernen deinstallieren aufräumen altes Zertifikat

## Who helps

help-who-to-ask = Wen kann ich fragen?
    .body = Zuerst den Helpdesk. Lesen Sie den Hilfecode dieser Ansicht vor: Dann weiß man dort sofort, wo Sie sind. Nennen Sie niemandem ein Kennwort oder Ihren Link.
    .belgium = Zur Bestellung: die Handelskammer, bei der Sie sie aufgegeben haben. Für eine Neuausstellung oder ein Formular: GlobalSign Support. Zu Ihren Unterlagen oder einem vergessenen Abholkennwort: vetting-emea@globalsign.com.
    .netherlands = Zur Bestellung: Marktconcurrent B.V., info@marktconcurrent.nl, +31 6 2464 9267 (Frau J. Noordermeer). Für eine Neuausstellung oder ein Formular: GlobalSign Support. Zu Ihren Unterlagen oder einem vergessenen Abholkennwort: vetting-emea@globalsign.com.
    .elsewhere = Zur Bestellung, einer Neuausstellung oder Verlängerung: Ihr Kundenkonto (GCC), dann GlobalSign Support. Zu Ihren Unterlagen: Ihr Notar oder Anwalt, dann vetting-emea@globalsign.com.
    .words = Kontakt Support Telefon anrufen Hilfe jemand Helpdesk E-Mail-Adresse Vetting Marktconcurrent
help-codes = Was sind die Codes am Rand des Fensters?
    .body =
        Sie sind für das Telefon. Lesen Sie sie vor, dann weiß der Helpdesk sofort, wo Sie sind.

        - { step-code }: die Ansicht.
        - { problem-code }: was nicht funktioniert hat; er steht beim Fehler.
        - { help-code }: beides, und welche Programme gefunden wurden. Er enthält nichts Persönliches: keinen Namen, keinen Link, kein Kennwort.
    .words = Schrittcode Fehlercode Hilfecode Telefon Buchstaben Ziffern vorlesen P3 PU-201 Anrufer
help-connection = Der Assistent erreicht den Dienst nicht
    .body =
        - Prüfen Sie, ob sich Websites öffnen. Wenn nicht, ist dieser Computer nicht mit dem Internet verbunden.
        - Im Büro kann ein Proxy oder das Netzwerk dazwischenstehen. Wählen Sie „{ action-connection }“, dann „{ connection-check.action }“.
        - „{ proxy-system }“ verwendet denselben Proxy wie Ihr Webbrowser. Nennt die Umgebung dieses Computers einen (HTTPS_PROXY oder ALL_PROXY), dann gilt dieser.
        - Ist der Dienst überlastet oder gestört, versuchen Sie es in einigen Minuten noch einmal.

        Es geht nichts verloren: Bis Ihre Datei sicher hier liegt, bleibt der Link gültig.
    .words = Internet Netzwerk Proxy Firewall offline Zeitüberschreitung sichere Verbindung TLS überlastet langsam Büro
help-old-systems = Ich habe Windows XP oder Vista oder soll den Internet Explorer benutzen
    .body =
        Das ist nicht mehr nötig. Ältere Anleitungen nennen den Internet Explorer, seinen Kompatibilitätsmodus, Windows 2000, XP und Vista und ein kleines Programm namens „Microsoft Certificate Enrolment Control“. Sie brauchen nichts davon. Suchen Sie auch nicht danach: Es bekommt keine Sicherheitsupdates mehr.

        Verwenden Sie diesen Assistenten auf einem Computer, der noch Updates bekommt. Zum Abholen und Installieren ist kein Browser nötig; öffnet der Link eine Webseite, zeigt der Assistent sie selbst. Nur eine Bestellung, deren Schlüssel im Browser entsteht, braucht noch Microsoft Edge unter Windows, in diesem Modus, und dann auch dieses kleine Programm: Wählen Sie bei Ihrer Bestellung „{ edge-mode-open }“, und der Assistent führt Sie hindurch. Ohne Windows brauchen Sie eine neue Bestellung: siehe „{ help-key-option }“.
    .words = Internet Explorer IE-Modus ActiveX Windows XP Vista 2000 alter Browser Enrolment Control Pop-up Firefox

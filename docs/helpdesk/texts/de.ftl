### What the helpdesk needs to know about every screen and every error. The pages beside this folder are made of it.
### means: what the caller is doing, or what has happened. ask: what to put to the caller. do: what to do.
### The words of the window, such as the names of buttons, are taken from ui/locales, so that they are always the same.

## The page

page = Die Codes des PersonalSign Wizard
    .lead = Für den Helpdesk: was die anrufende Person sieht, was es bedeutet, was zu fragen und was zu tun ist.
    .code = Jeder Schritt zeigt einen Schrittcode, zum Beispiel P2, und jeder Fehler einen Fehlercode, zum Beispiel PU-201. Fragen Sie zuerst nach dem Fehlercode; gibt es keinen, nach dem Schrittcode.
    .help-code = Der Hilfecode sagt mehr: Lassen Sie ihn vorlesen und geben Sie ihn in Ihrem eigenen Assistenten unter „{ caller }“ ein. Sie sehen dann dieselbe Seite im selben Zustand, in Ihrer Sprache.
    .never = Fragen Sie nie nach einem Kennwort oder nach dem Link. Nur die Person selbst braucht sie.
column-code = Code
column-sees = Was die Person sieht
column-means = Was es bedeutet
column-ask = Was zu fragen ist
column-do = Was zu tun ist

group-ways = Die Wege, nach Land
group-screens = Die Schritte
group-LK = LK: der Link
group-OR = OR: die Bestellung
group-HC = HC: der Hilfecode
group-PU = PU: das Abholkennwort
group-CP = CP: das Zertifikatskennwort
group-AG = AG: der Vertrag
group-DL = DL: das Herunterladen
group-FI = FI: die Zertifikatsdatei
group-ST = ST: die Programme
group-NW = NW: das Netzwerk
group-JO = JO: der Assistent selbst
group-CN = CN: die Einstellungen der Verbindung

## The ways that many answers share, by where the caller lives and ordered

column-way = Weg
column-belgium = Belgien
column-netherlands = Niederlande
column-elsewhere = Anderswo

way-new-order = Neue Bestellung
    .about = Die Angaben einer Bestellung lassen sich nicht ändern. Wer die Nummer der neuen Bestellung an den Support schickt, bekommt schneller Hilfe.
    .belgium = Dort eine neue Bestellung aufgeben, wo die erste gekauft wurde, bei der Handelskammer.
    .netherlands = Dort eine neue Bestellung aufgeben, wo die erste gekauft wurde, bei Marktconcurrent (info@marktconcurrent.nl, 0031 6 2464 9267).
    .elsewhere = Im Kundenkonto stornieren und neu bestellen, angemeldet als die Person, die bestellt hat. Bietet das Konto es auch dann nicht an, hilft der Support.
way-forgotten-pickup-password = Abholkennwort vergessen
    .about = Niemand kann es nachsehen.
    .belgium = Über eine Handelskammer bestellt: eine neue Bestellung aufgeben, ohne diese zu stornieren. Dann an vetting-emea@globalsign.com schreiben, mit genau dem Betreff „Reissue Due to Forgotten PersonalSign 3 Pro Pickup password“ und den Nummern beider Bestellungen.
    .netherlands = Über Marktconcurrent bestellt: eine neue Bestellung aufgeben, ohne diese zu stornieren. Dann an vetting-emea@globalsign.com schreiben, mit genau dem Betreff „Reissue Due to Forgotten PersonalSign 3 Pro Pickup password“ und den Nummern beider Bestellungen.
    .elsewhere = Im Kundenkonto stornieren und neu bestellen.
way-reissue = Neuausstellung
    .about = Ein neues Schlüsselpaar; innerhalb von 7 Tagen abzuholen. Websites, die das alte Zertifikat kennen, brauchen das neue öffentliche. Das alte ist für ältere verschlüsselte E-Mails aufzubewahren.
    .belgium = Es gibt kein Kundenkonto: Der Support fordert die Neuausstellung an.
    .netherlands = Es gibt kein Kundenkonto: Der Support fordert die Neuausstellung an.
    .elsewhere = Im Kundenkonto. Dessen Kennwort lässt sich dort zurücksetzen.
way-renewal = Verlängerung
    .about = Zertifikate sind höchstens 39 Monate gültig.
    .belgium = Es gibt keine: eine neue Bestellung aufgeben.
    .netherlands = Es gibt keine: eine neue Bestellung aufgeben.
    .elsewhere = Im Kundenkonto, von 90 Tagen vor bis 7 Tage nach dem letzten Tag.
way-cancelling = Stornieren
    .about = Innerhalb von 7 Tagen nach der Ausstellung.
    .belgium = Dort, wo es gekauft wurde.
    .netherlands = Dort, wo es gekauft wurde.
    .elsewhere = Im Kundenkonto, angemeldet als die Person, die bestellt hat.

-new-order = → [{ way-new-order }](#new-order).
-forgotten-pickup-password = → [{ way-forgotten-pickup-password }](#forgotten-pickup-password).
-reissue = → [{ way-reissue }](#reissue).
-renewal = → [{ way-renewal }](#renewal).
-pass-on = Lassen Sie sich den Bericht für den Helpdesk geben und leiten Sie ihn an die Fachleute weiter.

## The screens

helpdesk-P0 =
    .means = Die Person will den Link aus der E-Mail „Certificate Download Ready“ einfügen. Noch wurde nichts gesendet oder verbraucht.
    .ask = Haben Sie diese E-Mail vor sich? Ist das der Computer, auf dem Sie das Zertifikat benutzen werden?
    .do = Lassen Sie den ganzen Link kopieren und einfügen. Wer die Zertifikatsdatei schon hat, wählt „{ action-choose-file }“; um ein installiertes Zertifikat anzusehen, „{ action-check }“. Keine E-Mail: im Ordner für unerwünschte E-Mails nachsehen. Die bei der Bestellung genannte Adresse lässt sich nicht ändern; ist sie falsch, ist eine neue Bestellung nötig. { -new-order }
helpdesk-P1 =
    .means = Der Dienst kennt den Link und zeigt die Bestellung. Ansehen verbraucht nichts. Eine Bestellung verfällt 30 Tage, nachdem sie bereitsteht, eine Neuausstellung nach 7 Tagen.
    .ask = Stimmen Ihr Name und Ihre Organisation? Bis zu welchem Tag kann abgeholt werden? Ist das der Computer, auf dem Sie das Zertifikat benutzen werden?
    .do = Stimmt alles, dann weiter. Stimmt etwas nicht, dann nicht weiter: Die Angaben einer Bestellung lassen sich nicht ändern. { -new-order }
helpdesk-P2 =
    .means = Die Person soll das Kennwort eingeben, das bei der Bestellung gewählt wurde. Nach fünf falschen ist die Bestellung gesperrt.
    .ask = Wissen Sie noch, welches Kennwort Sie bei der Bestellung gewählt haben? Wie viele Versuche stehen auf der Seite?
    .do = Es hat mindestens 8 Buchstaben und Ziffern; Groß- und Kleinschreibung zählt. „{ password-show }“ macht es sichtbar. Niemand kann es nachsehen, auch wir nicht. Vergessen: { -forgotten-pickup-password }
helpdesk-P3 =
    .means = Die Person wählt ein neues Kennwort, das die Zertifikatsdatei schützt: mindestens 12 Zeichen, nur A–Z, a–z und 0–9. Es ist nicht das Abholkennwort. Ist die Datei schon auf dem Computer, wird nach dem Kennwort gefragt, das dafür gewählt wurde.
    .ask = Sollen Sie ein Kennwort wählen oder eines eingeben, das Sie schon haben? Welche Regeln haben noch kein Häkchen?
    .do = Lassen Sie es aufschreiben und sicher aufbewahren: Niemand kann es nachsehen. Vergessen vor dem Installieren: Steht dort, dass sich die Datei noch einmal holen lässt, dann das tun; sonst muss die Bestellung storniert und neu aufgegeben werden. { -new-order } Vergessen nach dem Installieren: { -reissue }
helpdesk-P4 =
    .means = Die Person liest den Abonnentenvertrag. Vor dem Herunterladen ist die Zustimmung nötig.
    .ask = Ist unter dem Text das Häkchen gesetzt?
    .do = Lassen Sie den Text lesen und das Häkchen setzen, dann weiter. Ohne Zustimmung gibt es kein Zertifikat.
helpdesk-P5 =
    .means = Der Assistent lädt die Zertifikatsdatei herunter, prüft sie und legt eine Kopie in einen Ordner der Person. Erst dann sagt er es dem Dienst, und erst das verbraucht den Link.
    .ask = Steht dort, dass die Datei gespeichert ist? In welchem Ordner ist Ihre Kopie?
    .do = Lassen Sie warten, bis die nächste Seite kommt. Wurde das Fenster geschlossen, den Assistenten wieder öffnen: Er macht dort weiter, wo er war.
helpdesk-P6 =
    .means = Die Zertifikatsdatei ist auf dem Computer sicher aufgehoben. Der Assistent will das Zertifikat in die Programme legen und lässt jedes eine kurze Testnachricht signieren.
    .ask = Was steht neben jedem Programm? Haben Sie in Firefox oder Thunderbird ein Hauptpasswort?
    .do = Lassen Sie die Optionen, wie empfohlen. Klappt es bei einem Programm nicht, dieses schließen und noch einmal versuchen, oder mit den übrigen abschließen; der Rest geht später unter „{ action-check }“.
helpdesk-P7 =
    .means = Das Zertifikat ist installiert, und jedes genannte Programm hat gerade eine Testnachricht damit signiert.
    .ask = Mit welchem Programm oder auf welcher Website möchten Sie es benutzen? Wissen Sie, wo Ihre Kopie der Datei ist, und ihr Kennwort?
    .do = Sieht eine Website kein Zertifikat, den Browser ganz schließen und wieder öffnen. Nach einer Neuausstellung oder Verlängerung brauchen Websites, die das alte Zertifikat kennen, das neue öffentliche Zertifikat; das alte muss für ältere verschlüsselte E-Mails bleiben. Der FÖD Finanzen (Finprof, Intervat, Finelts) nimmt diese Zertifikate seit dem 31. Januar 2024 nicht mehr an.
helpdesk-F1 =
    .means = Die Person hat eine Zertifikatsdatei geöffnet, und der Assistent fragt nach deren Kennwort.
    .ask = Woher kommt die Datei: heruntergeladen oder aus einem Programm exportiert?
    .do = Es ist das Kennwort, das damals gewählt wurde, nicht das Abholkennwort. Man kann es beliebig oft versuchen. Vergessen: Funktioniert das Zertifikat noch in einem Programm, es dort mit einem neuen Kennwort exportieren. Wenn nicht: { -reissue }
helpdesk-F2 =
    .means = Der Assistent zeigt, was in der Datei ist und was man darüber wissen sollte. Nichts wurde verändert.
    .ask = Ist es Ihr Name? Was steht unter „{ inspect.doubts }“?
    .do = Ist es das richtige Zertifikat, dann weiter. Ein abgelaufenes dient nur noch zum Lesen älterer verschlüsselter E-Mails. Fehlt das Zertifikat des Ausstellers, funktioniert es, aber manche Programme können warnen.
helpdesk-K1 =
    .means = Der Assistent hat in jedes Programm gesehen und zeigt, wo das Zertifikat funktioniert. Nichts wurde verändert.
    .ask = Was steht neben jedem Programm? Bis wann ist das Zertifikat gültig?
    .do = Fehlt es oder signiert es nicht: „{ holding-repair }“, mit der Zertifikatsdatei. Gesperrt: das Hauptpasswort dieses Programms eingeben. Bald abgelaufen: { -renewal }
helpdesk-K2 =
    .means = Der Assistent fragt, ob er das Zertifikat aus den genannten Programmen entfernen soll. Die Zertifikatsdatei bleibt, wo sie ist.
    .ask = Möchten Sie es wirklich entfernen? Gibt es verschlüsselte E-Mails, die Sie noch brauchen?
    .do = Im Zweifel „{ remove.back }“ wählen. Ein entferntes Zertifikat lässt sich aus seiner Datei wieder installieren.
helpdesk-C1 =
    .means = Die Person stellt ein, wie der Assistent ins Internet kommt, oder lässt die Verbindung prüfen. An der Bestellung ändert sich nichts.
    .ask = Sind Sie in einem Büro? Welche Zeile der Prüfung ist die erste, die nicht gut ist?
    .do = Lassen Sie „{ connection-check.action }“ wählen und die Ergebnisse vorlesen. Proxy: Die Personen, die die Computer betreuen, kennen Adresse, Namen und Kennwort. Nicht sicher: nicht weitermachen, ein anderes Netzwerk versuchen. Uhr: Datum und Uhrzeit richtig einstellen.

## The link

helpdesk-LK-101 =
    .means = Was eingefügt wurde, ist keine Webadresse. Es wurde nichts gesendet.
    .ask = Wie haben Sie den Link kopiert? Womit beginnt er?
    .do = In der E-Mail mit der rechten Maustaste auf den Link klicken, „Link kopieren“ wählen und einfügen. Er beginnt mit https://.
helpdesk-LK-102 =
    .means = Der Link führt zu einer Adresse, die keiner der Abholdienste ist: ein falscher Link oder eine gefälschte E-Mail. Es wurde nichts gesendet.
    .ask = Welche Adresse steht auf der Seite? Wer hat die E-Mail geschickt?
    .do = Lassen Sie den Link direkt aus der E-Mail „Certificate Download Ready“ kopieren. Ist es dieser, ihn nicht benutzen; die E-Mail aufbewahren lassen und den Fachleuten melden. Eine Organisation mit eigenem Abholdienst muss ihn in den Einstellungen des Computers zulassen.
helpdesk-LK-103 =
    .means = Der Link beginnt mit http:// und ist damit nicht sicher. Es wurde nichts gesendet.
    .ask = Wo haben Sie den Link kopiert?
    .do = Lassen Sie den Link noch einmal aus der E-Mail „Certificate Download Ready“ kopieren. Nicht einfach den Anfang ändern.
helpdesk-LK-104 =
    .means = Der Link führt zur richtigen Adresse, aber ein Teil fehlt, oder er öffnet eine Seite, die für den Browser bestimmt ist. Es wurde nichts gesendet.
    .ask = Geht der Link in der E-Mail über zwei Zeilen?
    .do = Lassen Sie den ganzen Link kopieren. Hilft das nicht, ihn im Browser öffnen, dort die Zertifikatsdatei herunterladen und dann im Assistenten „{ action-choose-file }“ wählen.
helpdesk-LK-105 =
    .means = Vor oder hinter der Adresse steht etwas, das verbirgt, wohin der Link führt. Echte Links tun das nicht. Es wurde nichts gesendet.
    .ask = Woher kommt der Link? Wer hat die E-Mail geschickt?
    .do = Diesen Link nicht benutzen. Lassen Sie den aus der echten E-Mail kopieren. Steht er in dieser E-Mail, sie aufbewahren lassen und den Fachleuten melden.
helpdesk-LK-106 =
    .means = Der Link ahmt die Adresse eines Abholdienstes nach und führt woandershin. Die E-Mail ist höchstwahrscheinlich gefälscht. Es wurde nichts gesendet.
    .ask = Wer hat die E-Mail geschickt, und wann? Haben Sie diesen Link in einem Browser geöffnet und dort etwas eingegeben?
    .do = Diesen Link nicht benutzen. Lassen Sie die E-Mail aufbewahren und melden Sie es den Fachleuten. Wurde dort ein Kennwort eingegeben, sagen Sie es ihnen.
helpdesk-LK-107 =
    .means = Ein Schutzprogramm für E-Mails hat den Link durch einen eigenen ersetzt, aus dem sich der echte nicht lesen lässt. Es wurde nichts gesendet.
    .ask = Ist es eine E-Mail-Adresse Ihrer Organisation? Können Sie die E-Mail auf Ihrem Telefon oder in einem Browser lesen?
    .do = Lassen Sie die E-Mail in einem anderen Programm oder auf dem Telefon öffnen und den Link dort kopieren. Hilft das nicht, können die Personen, die die E-Mails der Organisation betreuen, den echten Link nennen.
helpdesk-LK-108 =
    .means = Es kommt eine Antwort, aber nicht die eines Abholdienstes: Der Link ist für den Browser bestimmt. Es wurde nichts abgeholt.
    .ask = Haben Sie die E-Mail vor sich?
    .do = Den Link im Browser öffnen, dort die Zertifikatsdatei herunterladen und dann im Assistenten „{ action-choose-file }“ wählen.
helpdesk-LK-109 =
    .means = Die Person übt und hat den echten Link eingefügt. Er wurde nicht geöffnet, und es wurde nichts gesendet.
    .ask = Möchten Sie üben oder Ihr Zertifikat abholen?
    .do = Abholen: „{ end-practice }“ wählen und den Link noch einmal einfügen lassen. Üben: Der Link der Übungsbestellung ist schon eingetragen.

## The order

helpdesk-OR-151 =
    .means = Der Dienst kennt den Link nicht: Er ist unvollständig, oder ein neuerer gilt an seiner Stelle.
    .ask = Haben Sie mehr als eine solche E-Mail bekommen? Von welchem Tag ist die neueste?
    .do = Lassen Sie den Link aus der neuesten E-Mail kopieren. Ist es dieser, die Bestellung anhand der Bestellnummer suchen.
helpdesk-OR-152 =
    .means = Die Bestellung wurde nicht rechtzeitig abgeholt (30 Tage, bei einer Neuausstellung 7 Tage) und storniert.
    .ask = Wo wohnen Sie, und wo haben Sie bestellt?
    .do = Eine neue Bestellung ist nötig. { -new-order }
helpdesk-OR-153 =
    .means = Das Zertifikat wurde schon abgeholt, und der Link funktioniert nur einmal.
    .ask = War das auf diesem Computer? Fragt der Assistent nach dem Zertifikatskennwort? Finden Sie eine Datei, deren Name auf .pfx oder .p12 endet?
    .do = Fragt der Assistent nach dem Kennwort, hat er die Datei: dort weitermachen. Sonst die Datei auf dem Computer suchen, auf dem sie gespeichert wurde, und mit „{ action-choose-file }“ öffnen. Ist sie verloren: { -reissue }
helpdesk-OR-154 =
    .means = Die Bestellung wurde storniert. Es gibt dafür kein Zertifikat mehr.
    .ask = Haben Sie selbst storniert? Haben Sie eine neuere E-Mail mit einem Link?
    .do = Gibt es eine neuere Bestellung, deren Link nehmen. Sonst ist eine neue Bestellung nötig. { -new-order }
helpdesk-OR-155 =
    .means = Fünfmal wurde ein falsches Abholkennwort eingegeben, und die Bestellung ist endgültig gesperrt.
    .ask = Wo wohnen Sie, und wo haben Sie bestellt?
    .do = Niemand kann sie entsperren. { -forgotten-pickup-password }
helpdesk-OR-156 =
    .means = Bei der Bestellung wurde für den Schlüssel „Browser / IE compatibility mode“ gewählt: Er entsteht auf dem Computer der Person. Das kann der Assistent noch nicht.
    .ask = Sitzen Sie an dem Windows-Computer, auf dem Sie das Zertifikat benutzen werden?
    .do = Lassen Sie den Link auf diesem Computer in Microsoft Edge im IE-Kompatibilitätsmodus öffnen und den Schlüssel dort exportierbar machen. Sonst: { -new-order }

## The help code

helpdesk-HC-171 =
    .means = Was unter „{ caller }“ eingegeben wurde, ist kein Hilfecode: Ein Zeichen wurde falsch verstanden oder eingegeben.
    .ask = Würden Sie den Hilfecode noch einmal vorlesen, Zeichen für Zeichen?
    .do = Er hat acht Zeichen. Keines davon ist I, L, O oder U. Klappt es nicht, fragen Sie nach Schrittcode und Fehlercode und schlagen Sie diese hier nach.
helpdesk-HC-172 =
    .means = Der Hilfecode stimmt, nennt aber eine Ansicht oder einen Fehler, die dieser Assistent nicht hat: Der Assistent der Person ist neuer oder älter als Ihrer.
    .ask = Welchen Schrittcode und welchen Fehlercode sehen Sie?
    .do = Schlagen Sie diese hier nach. Installieren Sie den neuesten Assistenten auf Ihrem eigenen Computer.

## The pickup password

helpdesk-PU-201 =
    .means = Der Dienst hat das Abholkennwort abgelehnt. Auf der Seite steht, wie viele Versuche bleiben; nach fünf falschen ist die Bestellung gesperrt.
    .ask = Wie viele Versuche bleiben? Sind Sie sicher, dass es das Kennwort der Bestellung ist und nicht das eines Kundenkontos?
    .do = Lassen Sie „{ password-show }“ wählen und die Eingabe prüfen, auch die Groß- und Kleinschreibung, aber nicht vorlesen. Bleibt nur ein Versuch und gibt es Zweifel, aufhören. Vergessen: { -forgotten-pickup-password }
helpdesk-PU-202 =
    .means = Die Eingabe ist zu kurz oder hat andere Zeichen als Buchstaben und Ziffern und kann deshalb nicht das Abholkennwort sein. Sie wurde nicht gesendet und zählt nicht als Versuch.
    .ask = Steht davor oder dahinter ein Leerzeichen? Wurde es irgendwo kopiert?
    .do = Lassen Sie „{ password-show }“ wählen und die Eingabe berichtigen.
helpdesk-PU-203 =
    .means = Es ist zu viel Zeit vergangen, und der Dienst fragt noch einmal nach dem Abholkennwort. Auch das Zertifikatskennwort wird neu gewählt.
    .ask = Haben Sie beide Kennwörter zur Hand?
    .do = Lassen Sie das Abholkennwort noch einmal eingeben und dann ein Zertifikatskennwort wählen. Nichts ist verloren.
helpdesk-PU-204 =
    .means = Es wurde kein Abholkennwort eingegeben. Nichts wurde gesendet, und es zählt nicht als Versuch.
    .ask = Kennen Sie das Kennwort, das Sie bei der Bestellung gewählt haben?
    .do = Lassen Sie es eingeben. Vergessen: { -forgotten-pickup-password }
helpdesk-PU-205 =
    .means = Es ist dasselbe Kennwort, das der Dienst gerade abgelehnt hat. Es wurde nicht noch einmal gesendet und zählt nicht als Versuch.
    .ask = Was sehen Sie, wenn Sie „{ password-show }“ wählen: einen Tippfehler?
    .do = Lassen Sie die Eingabe berichtigen. Kennt die Person kein anderes: { -forgotten-pickup-password }

## The certificate password

helpdesk-CP-301 =
    .means = Das gewählte Zertifikatskennwort erfüllt noch nicht alle Regeln. Es wurde nichts gesendet.
    .ask = Welche Regeln haben kein Häkchen?
    .do = Mindestens 12 Zeichen, nur A–Z, a–z und 0–9, keine Umlaute und keine Leerzeichen, nicht das Abholkennwort, schwer zu erraten und zweimal gleich eingegeben. Am leichtesten sind einige Wörter hintereinander mit einer Zahl.
helpdesk-CP-302 =
    .means = Es wurde kein Zertifikatskennwort eingegeben. Nichts wurde gesendet oder verändert.
    .ask = Sollen Sie ein Kennwort wählen oder eines eingeben, das Sie schon haben?
    .do = Lassen Sie es eingeben und ein neues vorher aufschreiben.
helpdesk-CP-303 =
    .means = Der Dienst hat das Zertifikatskennwort nicht angenommen. Es wurde keine Zertifikatsdatei damit erstellt.
    .ask = Hat jede Regel auf der Seite ihr Häkchen?
    .do = Lassen Sie ein anderes wählen und aufschreiben. Geschieht es wieder: { -pass-on }
helpdesk-CP-304 =
    .means = Die Zertifikatsdatei öffnet sich nicht mit diesem Kennwort. Sie wurde nur gelesen, und die Zahl der Versuche ist nicht begrenzt.
    .ask = Geben Sie das Zertifikatskennwort ein und nicht das Abholkennwort? Haben Sie es für genau diese Datei gewählt?
    .do = Lassen Sie „{ password-show }“ wählen und die Eingabe prüfen, auch die Groß- und Kleinschreibung. Vergessen vor dem Installieren: „{ action-back }“ wählen, wenn angeboten wird, die Datei noch einmal zu holen; sonst muss die Bestellung storniert und neu aufgegeben werden. { -new-order } Vergessen nach dem Installieren: { -reissue }

## The agreement

helpdesk-AG-401 =
    .means = Unter dem Vertrag ist kein Häkchen gesetzt. Der Dienst hat nichts erfahren.
    .ask = Sehen Sie das Kästchen unter dem Text?
    .do = Lassen Sie den Text lesen und das Häkchen setzen, dann weiter.
helpdesk-AG-402 =
    .means = Der Abonnentenvertrag hat sich geändert, während die Person ihn las. Deshalb wurde das Häkchen weggenommen.
    .ask = Sehen Sie den neuen Text?
    .do = Lassen Sie den neuen Text lesen und das Häkchen noch einmal setzen.

## The download

helpdesk-DL-501 =
    .means = Die Verbindung ist beim Herunterladen abgebrochen. Was angekommen ist, wurde nicht aufbewahrt.
    .ask = Öffnen sich andere Webseiten? Sind Sie in einem WLAN?
    .do = Lassen Sie die Verbindung prüfen, dann „{ action-try-again }“. Bricht sie wieder ab, ein anderes Netzwerk versuchen.
helpdesk-DL-502 =
    .means = Was angekommen ist, ist nicht das, was der Dienst gesendet hat, und wurde deshalb verworfen.
    .ask = Wie oft ist das geschehen? Sind Sie in einem Büro?
    .do = „{ action-try-again }“, beim zweiten Mal in einem anderen Netzwerk. Bleibt es so: { -pass-on }
helpdesk-DL-503 =
    .means = Der Assistent darf die Zertifikatsdatei nicht dorthin schreiben, wo die Seite es nennt, oder der Datenträger ist voll.
    .ask = Welchen Ordner nennt die Seite? Wie viel Platz ist auf dem Datenträger noch frei?
    .do = Lassen Sie Platz schaffen oder das Schreibrecht wiederherstellen, dann „{ action-try-again }“. In einem Büro können die Personen helfen, die die Computer betreuen.
helpdesk-DL-504 =
    .means = Die Zertifikatsdatei, die der Assistent gespeichert hat, ist verschwunden, oder ihr Inhalt hat sich geändert.
    .ask = Wurde die Datei verschoben, umbenannt oder mit einem anderen Programm geöffnet? Hält ein Virenscanner sie zurück?
    .do = Lassen Sie die Datei an den genannten Ort zurücklegen, dann „{ action-try-again }“; oder die eigene Kopie der Person mit „{ action-choose-file }“ öffnen. Ist beides weg und der Link verbraucht: { -reissue }
helpdesk-DL-505 =
    .means = Die Datei auf diesem Computer ist geprüft und vollständig, aber der Dienst sagt, dass er eine andere gesendet hat. Sie lässt sich trotzdem installieren.
    .ask = Haben Sie sie auch auf einem anderen Computer heruntergeladen?
    .do = „{ action-try-again }“, oder weitermachen und installieren. Geschieht es zweimal: { -pass-on }
helpdesk-DL-506 =
    .means = Die Zertifikatsdatei ist sicher aufgehoben und geprüft. Nur dem Dienst ließ sich das noch nicht mitteilen.
    .ask = Öffnen sich andere Webseiten?
    .do = „{ action-try-again }“, oder weitermachen und installieren. Dem Zertifikat schadet es nicht.
helpdesk-DL-507 =
    .means = Die eigene Kopie der Person konnte nicht in den genannten Ordner gelegt werden.
    .ask = Welchen Ordner nennt die Seite? Liegt er in einem Netzwerk oder auf einem USB-Stick?
    .do = Lassen Sie mit „{ action-choose-folder }“ einen anderen Ordner wählen, zum Beispiel Dokumente, oder Platz schaffen.
helpdesk-DL-508 =
    .means = Vor dem Herunterladen hat die Person nicht angekreuzt, dass das Zertifikatskennwort aufgeschrieben ist. Nichts wurde heruntergeladen, und der Link ist nicht verbraucht.
    .ask = Haben Sie das Zertifikatskennwort aufgeschrieben?
    .do = Lassen Sie es aufschreiben und dann das Häkchen setzen. Niemand kann es später nachsehen.
helpdesk-DL-509 =
    .means = Vor dem Herunterladen geprüft: Der Assistent könnte die Zertifikatsdatei nicht dort speichern, wo die Seite es nennt. Nichts wurde heruntergeladen, und der Link ist nicht verbraucht.
    .ask = Welchen Ordner nennt die Seite? Wie viel Platz ist auf dem Datenträger noch frei?
    .do = Lassen Sie Platz schaffen oder das Schreibrecht wiederherstellen, dann „{ action-try-again }“. In einem Büro können die Personen helfen, die die Computer betreuen.
helpdesk-DL-510 =
    .means = Vor dem Herunterladen geprüft: Die eigene Kopie der Person ließe sich nicht in den genannten Ordner legen. Nichts wurde heruntergeladen, und der Link ist nicht verbraucht.
    .ask = Welchen Ordner nennt die Seite? Liegt er in einem Netzwerk oder auf einem USB-Stick?
    .do = Lassen Sie mit „{ action-choose-folder }“ einen anderen Ordner wählen, zum Beispiel Dokumente, oder Platz schaffen.
helpdesk-DL-511 =
    .means = Eine Datei, um die die Person gebeten hat, zum Beispiel das öffentliche Zertifikat oder eine Erinnerung, ließ sich nicht speichern. Das Zertifikat selbst ist davon nicht betroffen.
    .ask = Wo wollten Sie sie speichern?
    .do = Lassen Sie einen anderen Ordner wählen, zum Beispiel Dokumente.

## The certificate file

helpdesk-FI-600 =
    .means = Der Computer lässt den Assistenten die gewählte Datei nicht lesen. Nichts wurde verändert.
    .ask = Liegt die Datei auf einem USB-Stick oder in einem Netzwerk? Sehen Sie sie noch in ihrem Ordner?
    .do = Lassen Sie sie auf diesen Computer kopieren und noch einmal wählen.
helpdesk-FI-601 =
    .means = Die Datei ist keine Zertifikatsdatei, oder sie ist beschädigt. Sie wurde nicht installiert.
    .ask = Wie endet der Name der Datei? Haben Sie sie gewählt, oder hat der Assistent sie heruntergeladen?
    .do = Gewählt: eine Datei suchen, deren Name auf .pfx oder .p12 endet. Heruntergeladen: noch einmal versuchen. Geschieht es zweimal: { -pass-on }
helpdesk-FI-602 =
    .means = Der Zertifikatsdatei fehlt das Siegel, das zeigt, ob sie verändert wurde. Eine solche Datei wird nicht installiert.
    .ask = Haben Sie sie selbst exportiert? Mit welchem Programm?
    .do = Lassen Sie sie noch einmal mit einem Kennwort exportieren. Wurde sie heruntergeladen: { -pass-on }
helpdesk-FI-603 =
    .means = In der Datei ist mehr als ein Schlüssel, wie wenn alle Zertifikate eines Browsers auf einmal gesichert werden. Es wurde keiner installiert.
    .ask = Welches Programm hat die Datei erstellt?
    .do = Lassen Sie in diesem Programm nur das eine Zertifikat exportieren und die neue Datei öffnen.
helpdesk-FI-604 =
    .means = Das Zertifikat in der Datei gehört zu einem anderen Schlüssel als dem daneben. Es kann nicht funktionieren.
    .ask = Woher kommt die Datei? Haben Sie eine andere .pfx- oder .p12-Datei?
    .do = Lassen Sie die andere Datei öffnen. Gibt es keine: { -reissue } Wurde sie gerade heruntergeladen: { -pass-on }
helpdesk-FI-605 =
    .means = Nach der Uhr des Computers ist das Zertifikat noch nicht oder nicht mehr gültig.
    .ask = Welches Datum und welche Uhrzeit zeigt Ihr Computer? Bis wann ist das Zertifikat gültig?
    .do = Geht die Uhr falsch, sie richtig einstellen und das Kennwort noch einmal eingeben lassen. Abgelaufen: { -renewal }
helpdesk-FI-606 =
    .means = Das Zertifikat kommt nicht von dem Aussteller, den der Assistent erwartet. Niemand kann sicher sein, wer es erstellt hat.
    .ask = Woher kommt die Datei? Welche Adresse nennt die Seite mit der Bestellung?
    .do = Die Datei nicht benutzen. { -pass-on }
helpdesk-FI-607 =
    .means = Es ist kein Zertifikat, mit dem eine Person sowohl signieren als auch sich anmelden kann, also nicht das bestellte.
    .ask = Welches Zertifikat haben Sie bestellt?
    .do = { -pass-on }
helpdesk-FI-608 =
    .means = Der Name im Zertifikat ist nicht der in der Bestellung: Es gehört jemand anderem, oder der Name ist anders geschrieben.
    .ask = Wie steht Ihr Name auf Ihrem Ausweis, und wie in der Bestellung?
    .do = Mit der Bestellung vergleichen. Ist die Bestellung selbst falsch, lassen sich ihre Angaben nicht ändern: { -new-order } Stimmen sie überein: { -pass-on }
helpdesk-FI-609 =
    .means = Die Datei ist in Ordnung, aber ihr Schlüssel ist von einer Art, die der Assistent nicht installiert (weder RSA mit 2048 bis 8192 Bit noch P-256).
    .ask = Woher kommt die Datei? Ist es ein PersonalSign-Zertifikat?
    .do = Wenn ja: { -pass-on } Ist es ein anderes, kann dessen Aussteller helfen.
helpdesk-FI-610 =
    .means = Die Datei verlangt viel mehr Rechenarbeit als jede echte. Der Assistent hat aufgehört und sie nicht installiert.
    .ask = Haben Sie sie selbst exportiert? Mit welchem Programm?
    .do = Lassen Sie sie noch einmal mit den üblichen Einstellungen exportieren. Wurde sie heruntergeladen: { -pass-on }
helpdesk-FI-611 =
    .means = Die Datei ist mit einem Verfahren geschützt, das der Assistent nicht kennt. Das Zertifikat kann durchaus in Ordnung sein.
    .ask = Welches Programm hat die Datei erstellt?
    .do = Lassen Sie sie noch einmal mit den üblichen Einstellungen exportieren (AES-256 und SHA-256). Geht das nicht: { -pass-on }
helpdesk-FI-612 =
    .means = Das Kennwort öffnet die Datei, aber der Schlüssel darin hat ein eigenes. Solche Dateien werden nicht installiert.
    .ask = Welches Programm hat die Datei erstellt?
    .do = Lassen Sie sie noch einmal mit einem einzigen Kennwort für alles exportieren.
helpdesk-FI-613 =
    .means = In der Datei sind Zertifikate, aber nicht der Schlüssel der Person. Ohne ihn kann niemand signieren oder sich anmelden.
    .ask = Haben Sie die Datei exportiert? Haben Sie dabei gewählt, dass auch der private Schlüssel exportiert wird?
    .do = Lassen Sie sie noch einmal mit dem privaten Schlüssel exportieren oder die Datei suchen, die zuerst heruntergeladen wurde. Lässt sich der Schlüssel nicht exportieren und ist diese Datei weg: { -reissue }
helpdesk-FI-621 =
    .means = Die Datei ist leer: Beim Herunterladen oder Kopieren ging etwas schief.
    .ask = Woher haben Sie die Datei? Ist sie auch dort leer?
    .do = Lassen Sie sie noch einmal kopieren. Ist sie auch an der Quelle leer und gibt es keine andere Kopie: { -reissue }
helpdesk-FI-622 =
    .means = Das Ende der Datei fehlt: Sie wurde nicht bis zum Ende heruntergeladen oder kopiert.
    .ask = Woher haben Sie die Datei? Wurde das Kopieren unterbrochen?
    .do = Lassen Sie sie noch einmal ganz kopieren. Ist sie an der Quelle genauso und gibt es keine andere Kopie: { -reissue }
helpdesk-FI-623 =
    .means = In der Datei (.cer, .crt oder .pem) ist nur das öffentliche Zertifikat, das zum Weitergeben da ist. Der Schlüssel ist nicht darin.
    .ask = Haben Sie eine Datei, deren Name auf .pfx oder .p12 endet?
    .do = Lassen Sie diese öffnen. Gibt es keine, aber das Zertifikat funktioniert in einem Programm, es dort mit dem privaten Schlüssel exportieren. Weder noch: { -reissue }
helpdesk-FI-624 =
    .means = In der Datei (.p7b) ist nur, was jeder haben darf. Der Schlüssel ist nicht darin.
    .ask = Haben Sie eine Datei, deren Name auf .pfx oder .p12 endet?
    .do = Lassen Sie diese öffnen. Gibt es keine, aber das Zertifikat funktioniert in einem Programm, es dort mit dem privaten Schlüssel exportieren. Weder noch: { -reissue }
helpdesk-FI-625 =
    .means = In der Datei ist nur ein Schlüssel, vielleicht ungeschützt. Der Assistent installiert nur .pfx- und .p12-Dateien.
    .ask = Wer hat die Datei erstellt? Haben Sie auch eine .pfx- oder .p12-Datei?
    .do = Die Datei darf an niemanden geschickt werden, auch nicht an uns. Lassen Sie die .pfx- oder .p12-Datei öffnen, oder von der Person erstellen, die diese erstellt hat.
helpdesk-FI-626 =
    .means = Es ist ein Schlüsselspeicher, den nur Java-Programme lesen.
    .ask = Wer hat die Datei erstellt?
    .do = Lassen Sie sie von dieser Person als PKCS12 speichern und diese Datei öffnen.
helpdesk-FI-627 =
    .means = Der Browser hat statt der Zertifikatsdatei eine Webseite gespeichert. Das Zertifikat ist nicht darin.
    .ask = Was sagt die Seite, wenn Sie sie im Browser öffnen: anmelden oder schon heruntergeladen?
    .do = Lassen Sie die Datei selbst von der Seite herunterladen. Schon heruntergeladen: im Download-Ordner eine .pfx- oder .p12-Datei suchen. Ist sie weg: { -reissue }
helpdesk-FI-628 =
    .means = Die Datei ist ein Archiv, zum Beispiel eine ZIP-Datei, in dem die Zertifikatsdatei sein kann.
    .ask = Was sehen Sie, wenn Sie das Archiv öffnen?
    .do = Lassen Sie die .pfx- oder .p12-Datei herausholen und diese öffnen.

## The programs

helpdesk-ST-701 =
    .means = Das Programm ließ den Assistenten das Zertifikat nicht oder nicht vollständig speichern. Es ist in seiner Datei sicher aufgehoben.
    .ask = Welches Programm ist es? Ist es gerade offen?
    .do = Lassen Sie das Programm schließen, dann „{ action-try-again }“. Geht es immer noch nicht, mit den übrigen abschließen. { -pass-on }
helpdesk-ST-702 =
    .means = Das Programm schützt seine Zertifikate mit einem Hauptpasswort, das der Assistent braucht. Nichts wurde verändert.
    .ask = Haben Sie in diesem Programm ein Hauptpasswort festgelegt?
    .do = Lassen Sie es eingeben. Es ist weder das Abholkennwort noch das Zertifikatskennwort. Ist es nicht bekannt, das Programm auslassen; ohne es kommt niemand an die Zertifikate dieses Programms.
helpdesk-ST-703 =
    .means = Der Ort, an dem dieses Programm seine Zertifikate aufbewahrt, ist beschädigt. Der Assistent hat nichts daran verändert.
    .ask = Welches Programm ist es? Brauchen Sie das Zertifikat dort?
    .do = Mit den übrigen Programmen abschließen. Wird es dort gebraucht: ein neues Profil in diesem Programm, dann „{ action-check }“. { -pass-on }
helpdesk-ST-704 =
    .means = Das Zertifikat wurde gespeichert, aber danach nicht gefunden, oder es hat nicht signiert. Es ist in seiner Datei sicher aufgehoben.
    .ask = Welches Programm ist es? War es offen?
    .do = Lassen Sie das Programm schließen, dann „{ action-try-again }“. Geht es immer noch nicht: { -pass-on }
helpdesk-ST-705 =
    .means = Es fehlt ein Teil des Programms oder des Systems, ohne den der Assistent dort keine Zertifikate speichern kann.
    .ask = Welches Programm ist es? Wie wurde es installiert?
    .do = Lassen Sie das Programm aktualisieren oder neu installieren und dann den Assistenten neu starten. Hilft das nicht: { -pass-on }
helpdesk-ST-706 =
    .means = Der Assistent findet auf diesem Computer kein Programm, in das er das Zertifikat legen kann.
    .ask = Welchen Browser benutzen Sie? Haben Sie ihn unter diesem Benutzernamen schon einmal geöffnet?
    .do = Lassen Sie den Browser einmal öffnen, dann „{ action-try-again }“.
helpdesk-ST-707 =
    .means = In manchen Programmen funktioniert das Zertifikat nicht. Neben jedem steht, warum; in den übrigen funktioniert es.
    .ask = Bei welchen Programmen hat es nicht geklappt, und welcher Fehlercode steht daneben?
    .do = Schlagen Sie diese Codes hier nach. Dann „{ action-try-again }“ oder „{ action-skip }“.
helpdesk-ST-708 =
    .means = Der Assistent kennt auf diesem System keinen Ort, an den er das Zertifikat legen kann.
    .ask = Welches System ist es?
    .do = Die Zertifikatsdatei auf einem anderen Computer benutzen oder von Hand in den Browser importieren. { -pass-on }
helpdesk-ST-709 =
    .means = Das Programm hat das Hauptpasswort abgelehnt. Es wurde einmal versucht; nichts wurde verändert.
    .ask = Kennen Sie das Passwort, das Sie in den Einstellungen dieses Programms festgelegt haben?
    .do = Lassen Sie es noch einmal eingeben und auf Groß- und Kleinschreibung achten. Es ist weder das Abholkennwort noch das Zertifikatskennwort. Ist es nicht bekannt, das Programm auslassen.
helpdesk-ST-710 =
    .means = Das Programm bewahrt seine Zertifikate in einem Format auf, das seit Jahren nicht mehr benutzt wird. Nichts wurde verändert.
    .ask = Wie alt ist das Programm? Benutzen Sie es noch?
    .do = Lassen Sie es aktualisieren, einmal öffnen und wieder schließen und dann den Assistenten neu starten. Wird es nicht mehr benutzt, es auslassen.
helpdesk-ST-711 =
    .means = Das Zertifikat ist noch in manchen Programmen. Aus den übrigen wurde es entfernt.
    .ask = Welche Programme haben es noch? Sind sie offen?
    .do = Lassen Sie diese Programme schließen und das Entfernen noch einmal versuchen. Geht es immer noch nicht: { -pass-on }
helpdesk-ST-712 =
    .means = Die Person hat kein Programm gewählt oder alle ausgelassen. Es wurde nichts installiert.
    .ask = In welchen Programmen möchten Sie das Zertifikat benutzen?
    .do = Lassen Sie mindestens ein Programm wählen. Empfohlen: alle.
helpdesk-ST-713 =
    .means = Der Computer hält die Zertifikate dieses Programms im Moment gesperrt. Nichts wurde verändert.
    .ask = Fragt der Computer nach einem Passwort für den Schlüsselbund?
    .do = Lassen Sie den Schlüsselbund entsperren oder am Computer ab- und wieder anmelden, dann „{ action-try-again }“.

## The network

helpdesk-NW-801 =
    .means = Der Abholdienst hat nicht geantwortet, oder es gab keinen Weg zu ihm.
    .ask = Öffnen sich andere Webseiten? Sind Sie in einem Büro?
    .do = Wenn nicht, ist der Computer nicht im Internet. Wenn doch: „{ action-connection }“, dann „{ connection-check.action }“, und die Ergebnisse vorlesen lassen. Haben es alle: { -pass-on }
helpdesk-NW-802 =
    .means = Der Computer vertraut der Gegenseite nicht: Jemand ist dazwischen, oft die Organisation selbst, die ihren Datenverkehr prüft. Der Assistent hat nichts mitgeteilt.
    .ask = Welchen Aussteller nennt „{ action-connection }“? Stimmt das Datum des Computers?
    .do = In diesem Netzwerk nicht weitermachen. Ein anderes versuchen, zum Beispiel das eines Telefons. In einem Büro müssen die Personen, die die Computer betreuen, ihren Aussteller auf dem Computer bekannt machen.
helpdesk-NW-803 =
    .means = Der Abholdienst hat eine Störung. Das liegt nicht an der Person.
    .ask = Seit wann ist das so?
    .do = In einigen Minuten noch einmal versuchen. Hält es an: { -pass-on }
helpdesk-NW-804 =
    .means = Der Dienst hat eine Antwort gegeben, die der Assistent nicht versteht. Deshalb hat er nicht weitergemacht.
    .ask = Ist es die neueste Version des Assistenten? Sind Sie in einem Hotel oder Zug, wo man sich zuerst anmelden muss?
    .do = Lassen Sie die neueste Version installieren oder ein anderes Netzwerk versuchen. Sonst: { -pass-on }
helpdesk-NW-805 =
    .means = Der Dienst hat zu lange für eine Antwort gebraucht, und der Assistent hat nicht länger gewartet.
    .ask = Ist das Internet auch anderswo langsam?
    .do = Lassen Sie „{ action-try-again }“ wählen, dann „{ action-connection }“ und „{ connection-check.action }“. Haben es alle: { -pass-on }
helpdesk-NW-806 =
    .means = Ein Proxy der Organisation verlangt einen Namen und ein Kennwort und hat nichts durchgelassen.
    .ask = Sind Sie in einem Büro? Kennen Sie Namen und Kennwort für den Proxy?
    .do = Lassen Sie beides unter „{ action-connection }“ eingeben. In einem Büro kennen es die Personen, die die Computer betreuen.
helpdesk-NW-807 =
    .means = Der Dienst hat auf eine andere Adresse verwiesen. Ein Abholdienst tut das nicht. Deshalb ist der Assistent nicht dorthin gegangen.
    .ask = Welche Adresse nennt die Seite? Sind Sie in einem Hotel oder Zug, wo man sich zuerst anmelden muss?
    .do = Lassen Sie die Anmeldung im Browser nachholen oder ein anderes Netzwerk versuchen. Bleibt es so: { -pass-on }
helpdesk-NW-808 =
    .means = Der Abholdienst ist im Moment ausgelastet.
    .ask = Wie oft haben Sie es versucht?
    .do = In einigen Minuten noch einmal versuchen. Hält es an: { -pass-on }
helpdesk-NW-809 =
    .means = Der Abholdienst ist ausgelastet und sagt, wie lange man warten soll.
    .ask = Wie viele Sekunden nennt die Seite?
    .do = Lassen Sie so lange warten, dann „{ action-try-again }“.

## The wizard itself

helpdesk-JO-901 =
    .means = Die Datei, in der sich der Assistent merkt, wie weit die Person war, ist nicht lesbar. Er beginnt deshalb von vorn. Eine schon gespeicherte Zertifikatsdatei ist noch da.
    .ask = Haben Sie die E-Mail mit dem Link? Wie weit waren Sie?
    .do = Lassen Sie den Link noch einmal eingeben. Sagt der Dienst, dass schon abgeholt wurde (OR-153), die Datei suchen und mit „{ action-choose-file }“ öffnen.
helpdesk-JO-902 =
    .means = Die Einstellungen der Organisation auf diesem Computer sind nicht lesbar. Der Assistent macht mit seiner eingebauten Liste von Abholdiensten weiter.
    .ask = Hat Ihre Organisation einen eigenen Abholdienst?
    .do = Die meisten können weitermachen. Lassen Sie es den Personen sagen, die die Computer betreuen.
helpdesk-JO-903 =
    .means = Der Assistent darf sich nicht merken, wie weit die Person ist, oder der Datenträger ist voll. Ohne diese Notiz sagt er dem Dienst nicht, dass die Datei angekommen ist, damit nichts verloren geht.
    .ask = Welchen Ordner nennt die Seite? Wie viel Platz ist auf dem Datenträger noch frei?
    .do = Lassen Sie Platz schaffen oder das Schreibrecht wiederherstellen, dann „{ action-try-again }“; oder weitermachen und installieren.
helpdesk-JO-904 =
    .means = Eine Zertifikatsdatei wurde geöffnet, während ein anderes Zertifikat in Arbeit ist. Nichts wurde verändert.
    .ask = Möchten Sie die begonnene Bestellung zu Ende bringen?
    .do = Lassen Sie sie zu Ende bringen oder mit „{ action-start-over }“ verlassen und dann die Datei noch einmal öffnen.
helpdesk-JO-905 =
    .means = Die Liste dessen, was der Assistent auf diesem Computer installiert hat, ist beschädigt. Er hat deshalb eine neue begonnen. Die Zertifikate funktionieren wie bisher; nur kann der Assistent die, an die er sich nicht erinnert, nicht entfernen oder ausprobieren.
    .ask = Möchten Sie ein Zertifikat von diesem Computer entfernen?
    .do = Wenn nicht, ist nichts zu tun. Wenn doch, wird es in den Einstellungen des Programms entfernt, in dem es ist (Windows und macOS: in der Zertifikatsverwaltung des Systems oder in der Schlüsselbundverwaltung). Ist die beschädigte Liste am genannten Ort weggeräumt, verschwindet der Hinweis.

## The connection

helpdesk-CN-101 =
    .means = Was eingegeben wurde, ist keine Adresse eines Proxys. Nichts wurde verändert.
    .ask = Was haben Sie eingegeben: einen Namen, einen Doppelpunkt und eine Zahl?
    .do = Sie sieht aus wie proxy.example.org:8080. In einem Büro kennen sie die Personen, die die Computer betreuen. Ohne Proxy „{ proxy-system }“ wählen.

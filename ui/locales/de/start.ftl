### What a wizard that cannot start says, in a message of the system: there is no window then.

# file: somebody wanted to open a certificate file with it
start-open-already = Der Assistent ist schon geöffnet
    .next = Wechseln Sie zu seinem Fenster.
    .file = Wechseln Sie zu seinem Fenster und öffnen Sie die Datei dort.
# $names: the names of the practices, as they are typed
start-arguments = Der Assistent wurde mit einer Angabe gestartet, die er nicht versteht
    .next = Öffnen Sie ihn über die Liste Ihrer Programme.
    .practice = Eine Übung mit diesem Namen gibt es nicht. Verfügbar sind: { $names }.
# $cause: what the system says, in its own language
start-failed = Der Assistent kann nicht starten
    .next = Es wurde nichts verändert. Nennen Sie dem Helpdesk diesen Fehlercode und die Ursache: { $cause }

## The wizard's own folder
##
## $folder: the folder, in which the wizard keeps its notes and the certificate file
## $place: what is in the way: this folder, one above it, or a file

start-folder-denied = Der Assistent darf seinen eigenen Ordner nicht benutzen
    .next =
        Es wurde nichts verändert. Der Assistent bewahrt seine Notizen und Ihre Zertifikatsdatei in „{ $folder }“ auf. Aber „{ $place }“ gehört jemand anderem, oder Sie haben keinen Zugriff darauf, etwa weil der Administrator den Assistenten einmal geöffnet hat.
        Bitten Sie den Administrator um Zugriff darauf und öffnen Sie den Assistenten dann wieder.
start-folder-read-only = Der eigene Ordner des Assistenten lässt sich nur lesen
    .next =
        Es wurde nichts verändert. Der Assistent bewahrt seine Notizen und Ihre Zertifikatsdatei in „{ $folder }“ auf, und in „{ $place }“ kann nichts geschrieben werden.
        Starten Sie den Computer neu und öffnen Sie den Assistenten dann wieder. Hilft das nicht, fragen Sie Ihre IT-Betreuung.
start-folder-full = Für die Notizen des Assistenten ist kein Platz mehr
    .next =
        Es wurde nichts verändert. Der Datenträger mit „{ $place }“ ist voll, oder der Platz, der Ihnen dort zusteht, ist aufgebraucht.
        Schaffen Sie dort Platz, zum Beispiel indem Sie den Papierkorb leeren, und öffnen Sie den Assistenten dann wieder.
start-folder-taken = An der Stelle des eigenen Ordners des Assistenten ist etwas anderes
    .next =
        Es wurde nichts verändert. „{ $place }“ ist nicht das, was der Assistent dort braucht. Sein Ordner ist „{ $folder }“.
        Benennen Sie „{ $place }“ um oder verschieben Sie es. Öffnen Sie den Assistenten dann wieder.
# $cause: what the system says, in its own language
start-folder-failed = Der eigene Ordner des Assistenten lässt sich nicht benutzen
    .next =
        Es wurde nichts verändert. Das System sagt zu „{ $place }“: { $cause }
        Starten Sie den Computer neu und öffnen Sie den Assistenten dann wieder. Hilft das nicht, nennen Sie dem Helpdesk diesen Fehlercode und die Ursache.
# $home: the folder that the system names
start-no-home = Dieser Computer hat keinen Ordner für Sie
    .next = Es wurde nichts verändert. Der Assistent bewahrt seine Notizen und Ihre Zertifikatsdatei in Ihrem persönlichen Ordner auf, und das System nennt keinen, den es gibt. Bitten Sie Ihre IT-Betreuung, für Ihr Benutzerkonto einen anzulegen.
    .named = Es wurde nichts verändert. Der Assistent bewahrt seine Notizen und Ihre Zertifikatsdatei in Ihrem persönlichen Ordner auf. Das System nennt dafür „{ $home }“, und diesen Ordner gibt es nicht. Bitten Sie Ihre IT-Betreuung, ihn anzulegen oder den richtigen anzugeben.

## Practice, and what the wizard was started with

# $place: the folder
# $reason: denied, read-only, full, missing, in-the-way or other
start-practice-folder = Die Übung lässt sich auf diesem Computer nicht einrichten
    .next =
        Es wurde nichts verändert. Die Übung braucht den Ordner für temporäre Dateien, „{ $place }“. { $reason ->
            [denied] Sie haben nicht das Recht, dort etwas zu speichern.
            [read-only] Dort kann nur gelesen werden.
            [full] Der Datenträger ist voll, oder der Platz, der Ihnen dort zusteht, ist aufgebraucht.
            [missing] Diesen Ordner gibt es nicht.
            [in-the-way] An dieser Stelle ist etwas, das kein Ordner ist.
           *[other] Der Assistent kann dort nichts speichern.
        }
        Sie können den Assistenten ohne Übung benutzen. Möchten Sie üben, lassen Sie diesen Ordner in Ordnung bringen (unter Linux nennt ihn die Variable TMPDIR).
# $cause: the file, and what is wrong with it
start-service-file = Die Datei des Übungsdienstes lässt sich nicht benutzen
    .next = Es wurde nichts verändert. Sie wurde beim Start des Assistenten angegeben: { $cause }

## The window

start-no-display = Es gibt keinen Bildschirm, auf dem der Assistent sein Fenster zeigen könnte
    .next = Öffnen Sie ihn auf dem Desktop des Computers.
window-gone = Das Fenster des Assistenten lässt sich nicht mehr anzeigen
    .next =
        Der Teil des Systems, der es darstellt, ist mehrmals abgestürzt. Der Assistent wird jetzt geschlossen; er hat sich gemerkt, wie weit Sie waren.
        Starten Sie den Computer neu und öffnen Sie den Assistenten dann wieder. Halten Sie die E-Mail mit dem Link bereit. Kommt diese Meldung wieder, nennen Sie dem Helpdesk diesen Fehlercode.
window-empty = Das Fenster des Assistenten bleibt leer
    .next =
        Der Teil des Systems, der es darstellt, antwortet nicht. Der Assistent wird geschlossen, wenn Sie diese Meldung schließen; er hat sich gemerkt, wie weit Sie waren.
        Starten Sie den Computer neu und öffnen Sie den Assistenten dann wieder. Halten Sie die E-Mail mit dem Link bereit. Kommt diese Meldung wieder, nennen Sie dem Helpdesk diesen Fehlercode.
# $cause: what the system says, in its own language
window-part = Dem System fehlt ein Teil, den der Assistent für sein Fenster braucht
    .next =
        Der Assistent wird jetzt geschlossen; er hat sich gemerkt, wie weit Sie waren. Bitten Sie Ihre IT-Betreuung, den Assistenten mit allem, was er braucht, neu zu installieren.
        Das System sagt: { $cause }

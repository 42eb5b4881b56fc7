### An order whose key is made on this computer.

key-choice = Möchten Sie eine Sicherungskopie Ihres Schlüssels?
    .lead = Dieser Computer erzeugt den Schlüssel Ihres Zertifikats. Ihre Wahl ist endgültig.
    .action = Weiter
    .exportable = Ja, ich möchte eine Sicherungskopie behalten (empfohlen)
    .exportable-means = Sie bekommen eine Datei mit Ihrem Zertifikat und dem Schlüssel, durch ein Kennwort geschützt. Damit können Sie auf einem neuen Computer oder Telefon weitermachen.
    .bound = Nein, der Schlüssel bleibt in den Programmen dieses Computers
    .bound-means = Es bleibt keine Datei zurück, und Sie müssen kein Kennwort aufbewahren. Geht dieser Computer verloren, dann auch Ihr Zertifikat: Sie müssen dann neu bestellen.
    .promise = Windows und macOS lassen niemanden den Schlüssel kopieren; Firefox und Thunderbird können das nicht verhindern.
    .no-promise = Die Programme auf diesem Computer können nicht verhindern, dass der Schlüssel kopiert wird.
    .final = Der Schlüssel wurde schon früher mit dieser Wahl erzeugt. Sie lässt sich nicht mehr ändern.
password-for-now = Der Schlüsselbund dieses Computers lässt sich nicht benutzen. Deshalb kann der Assistent Ihren Schlüssel nicht selbst sicher aufbewahren, bis Ihr Zertifikat installiert ist. Das übernimmt dieses Kennwort. Sie brauchen es, wenn der Assistent vorher geschlossen wird; danach können Sie es wegwerfen.
certificate-password-open-key = Geben Sie Ihr Zertifikatskennwort ein
    .lead = Ihr Schlüssel wurde schon früher erzeugt. Das Kennwort, das Sie damals gewählt haben, öffnet ihn.
    .action = Weiter
    .hint = Das Kennwort, das Sie damals aufgeschrieben haben: mindestens 12 Buchstaben und Ziffern. Es ist nicht Ihr Abholkennwort.
certificate-forgotten-key = Niemand kann es wiederfinden, und ohne das Kennwort kann niemand Ihren Schlüssel benutzen. Die Bestellung kann keinen anderen Schlüssel bekommen. Bitten Sie dort, wo Sie bestellt haben, um eine neue Bestellung.
create = Erstellen Sie Ihr Zertifikat
    .lead = Dieser Computer erzeugt den Schlüssel, in dieser Reihenfolge:
    .action = Erstellen und weiter
    .stop = Abbrechen
    .course = Den Schlüssel erzeugen und speichern, und Ihr Zertifikat dafür anfordern
    .issuing = Der Dienst stellt Ihr Zertifikat noch aus. Sie können hier warten oder den Assistenten schließen: Er macht später mit demselben Schlüssel weiter.
    .no-copy = Es wird keine Sicherungskopie gemacht, wie Sie es gewählt haben.
    .done = Es bleibt keine Datei zurück, wie Sie es gewählt haben: Der Schlüssel liegt nur in diesen Programmen.
task-creating = Ihr Schlüssel wird erzeugt und Ihr Zertifikat angefordert…
task-awaiting-issue = Der Dienst stellt Ihr Zertifikat aus…

# What is on this computer, at the beginning of answers in Help.

here = Auf diesem Computer
    .looking = Der Assistent sieht nach, was auf diesem Computer ist.
    .show = Im Ordner anzeigen
# Of a file whose certificate is not known, “unknown” is said.
# $holder: whose the certificate is
# $until: the day on which the certificate expires
found-file-here = Die Zertifikatsdatei von { $holder }, gültig bis zum { $until }, ist noch hier:
    .unknown = Hier ist eine Zertifikatsdatei:
found-password-kept = Dieser Computer hat das Kennwort der Zertifikatsdatei von { $holder }, gültig bis zum { $until }, aufbewahrt. Der Assistent verwendet es, wenn Sie die Datei öffnen:
    .unknown = Dieser Computer hat das Kennwort dieser Zertifikatsdatei aufbewahrt. Der Assistent verwendet es, wenn Sie die Datei öffnen:
# $programs: the programs
found-key-exports = Der Schlüssel von { $holder }, gültig bis zum { $until }, lässt sich exportieren aus: { $programs }. Unter „{ action-check }“ speichern Sie ihn in einer neuen Datei, mit einem neuen Kennwort.
found-key-stays = Das Zertifikat von { $holder }, gültig bis zum { $until }, funktioniert in: { $programs }. Sein Schlüssel lässt sich von dort nicht exportieren.
found-key-goes-along = Der Schlüssel von { $holder }, gültig bis zum { $until }, kann auf Ihren neuen Computer mitkommen.
# $serial: the serial number of the certificate
found-to-report = Es geht um das Zertifikat von { $holder }, gültig bis zum { $until }. Nennen Sie seine Seriennummer: { $serial }
# $organization: the organisation in the certificate
found-says = In Ihrem Zertifikat steht { $holder }, { $organization }. Es ist gültig bis zum { $until }.
    .alone = In Ihrem Zertifikat steht { $holder }. Es ist gültig bis zum { $until }.
# $day: the day
found-can-cancel = Das Zertifikat von { $holder } kann noch storniert werden, bis zum { $day }.
found-cannot-cancel = Das Zertifikat von { $holder } kann nicht mehr storniert werden: Das war bis zum { $day } möglich.
found-renews-later = Das Zertifikat von { $holder } ist gültig bis zum { $until }. Es lässt sich ab dem { $day } verlängern.
found-renews-now = Das Zertifikat von { $holder } ist gültig bis zum { $until }. Es lässt sich jetzt verlängern, bis zum { $day }.
found-ends = Das Zertifikat von { $holder } läuft am { $day } ab.
found-ended = Das Zertifikat von { $holder } ist am { $day } abgelaufen.
# $order: the number of the order
found-order-open = Ihre Bestellung { $order } kann noch abgeholt werden, bis zum { $day }. Schließen Sie diese Hilfe und machen Sie weiter.
found-password-open = Das Zertifikat Ihrer Bestellung { $order } ist noch nicht heruntergeladen. Schließen Sie diese Hilfe, gehen Sie zurück zum Zertifikatskennwort, und wählen Sie ein neues.
found-locked = Diese Programme sind mit einem Hauptpasswort gesperrt und enthalten vielleicht noch mehr: { $programs }. Prüfen Sie sie unter „{ action-check }“.
found-unseen = Der Assistent konnte nicht in die Programme dieses Computers sehen.
found-nothing = Hier ist kein Zertifikat von Ihnen und keine Zertifikatsdatei. Sehen Sie auf dem Computer nach, auf dem Sie es abgeholt haben.

# What is on this computer, at the beginning of answers in Help.

here = Op deze computer
    .looking = De wizard kijkt wat er op deze computer staat.
    .show = Tonen in de map
# Of a file whose certificate is not known, “unknown” is said.
# $holder: whose the certificate is
# $until: the day on which the certificate expires
found-file-here = Het certificaatbestand van { $holder }, geldig tot en met { $until }, staat hier nog:
    .unknown = Hier staat een certificaatbestand:
found-password-kept = Deze computer bewaart het wachtwoord van het certificaatbestand van { $holder }, geldig tot en met { $until }. De wizard gebruikt het als u het bestand opent:
    .unknown = Deze computer bewaart het wachtwoord van dit certificaatbestand. De wizard gebruikt het als u het bestand opent:
# $programs: the programs
found-key-exports = De sleutel van { $holder }, geldig tot en met { $until }, kan worden geëxporteerd uit: { $programs }. Bij “{ action-check }” slaat u hem op in een nieuw bestand, met een nieuw wachtwoord.
found-key-stays = Het certificaat van { $holder }, geldig tot en met { $until }, werkt in: { $programs }. De sleutel kan daar niet worden geëxporteerd.
found-key-goes-along = De sleutel van { $holder }, geldig tot en met { $until }, kan mee naar uw nieuwe computer.
# $serial: the serial number of the certificate
found-to-report = Het gaat om het certificaat van { $holder }, geldig tot en met { $until }. Noem het serienummer: { $serial }
# $organization: the organisation in the certificate
found-says = In uw certificaat staat { $holder }, { $organization }. Het is geldig tot en met { $until }.
    .alone = In uw certificaat staat { $holder }. Het is geldig tot en met { $until }.
# $day: the day
found-can-cancel = Het certificaat van { $holder } kan nog worden geannuleerd, tot { $day }.
found-cannot-cancel = Het certificaat van { $holder } kan niet meer worden geannuleerd: dat kon tot { $day }.
found-renews-later = Het certificaat van { $holder } is geldig tot en met { $until }. Het kan worden verlengd vanaf { $day }.
found-renews-now = Het certificaat van { $holder } is geldig tot en met { $until }. Het kan nu worden verlengd, tot { $day }.
found-ends = Het certificaat van { $holder } verloopt op { $day }.
found-ended = Het certificaat van { $holder } is verlopen op { $day }.
# $order: the number of the order
found-order-open = Uw bestelling { $order } kan nog worden afgehaald, tot { $day }. Sluit deze hulp en ga verder.
found-password-open = Het certificaat van uw bestelling { $order } is nog niet gedownload. Sluit deze hulp, ga terug naar het certificaatwachtwoord en kies een nieuw.
found-locked = Deze programma’s zijn vergrendeld met een hoofdwachtwoord, en bevatten misschien nog meer: { $programs }. Controleer ze bij “{ action-check }”.
found-unseen = De wizard kon niet in de programma’s van deze computer kijken.
found-nothing = Er staat hier geen certificaat van u, en geen certificaatbestand. Kijk op de computer waarop u het hebt afgehaald.

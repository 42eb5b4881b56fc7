### The e-mail to Vetting about a forgotten pickup password.

# Vetting reads English: subject and text are the same in every language, but for the last line.
# $existing: the number of the order whose pickup password is forgotten
# $new: the number of the order that takes its place
vetting-mail = Ihre E-Mail an Vetting
    .subject = Reissue Due to Forgotten PersonalSign 3 Pro Pickup password
    .body =
        Dear Vetting team,

        I have forgotten the pickup password of my PersonalSign 3 Pro order. I have placed a new order in its place.

        Existing order number: { $existing }
        New order number: { $new }

        Kind regards

        Sie können mir auf Deutsch antworten (German).

vetting-existing = Nummer der Bestellung, deren Kennwort Sie vergessen haben
vetting-new = Nummer der neuen Bestellung
    .hint = Sie steht in der E-Mail, die die neue Bestellung bestätigt.
vetting-number-odd = Das sieht nicht wie eine Bestellnummer aus: Bestellnummern bestehen nur aus Buchstaben, Ziffern und Bindestrichen.
vetting-needs-numbers = Sobald beide Nummern eingegeben sind, steht Ihre E-Mail hier zum Senden bereit.
vetting-practice = Das ist eine Übungsbestellung: An Vetting ist nichts zu senden.
# $address: the address of Vetting
vetting-to = An: { $address }
# $subject: the subject of the e-mail
vetting-subject = Betreff: { $subject }
vetting-write = In meinem Mailprogramm öffnen
    .hint = Der Assistent sendet nichts: Sie senden die E-Mail selbst. Öffnet sich kein Mailprogramm, kopieren Sie den Text in eine neue E-Mail.

copy = Kopieren
    .copied = Kopiert.
    .by-hand = Der Text ist markiert: Kopieren Sie ihn mit Strg+C (auf einem Mac: ⌘C).

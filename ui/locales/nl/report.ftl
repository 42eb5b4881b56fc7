### The report for the helpdesk, and the dialog that shows it before it leaves.

report = Rapport voor de helpdesk
    .title = Rapport voor de helpdesk
    .about = Lees het door: meer krijgt de helpdesk niet. Er staat geen wachtwoord, geen link en geen sleutel in. Verstuur het per e-mail, of kopieer het of sla het op.
    .mail = E-mailen…
    .mailed = Uw e-mailprogramma gaat open. Verstuur de e-mail daar.
    .not-mailed = Op deze computer is geen e-mailprogramma. Kopieer het rapport of sla het op.
    .save = Opslaan…
    .saved = Het rapport staat hier:
    .copy = Kopiëren
    .copied = Gekopieerd. Plak het nu in uw e-mail.
    .not-copied = Kopiëren is niet gelukt. Selecteer de tekst en kopieer hem zelf.
    .close = Sluiten
    .text = Tekst van het rapport

## The e-mail with it

report-mail = Rapport van de PersonalSign Wizard
    .cut = (Het einde van het rapport paste er niet bij. U kunt het opslaan en het bestand als bijlage meesturen.)

## In the report itself

report-title = Rapport voor de helpdesk – PersonalSign Wizard
report-made = Gemaakt
report-wizard = Versie van de wizard
report-system = Systeem
report-language = Taal
report-residence = Woont of heeft besteld in
report-order = Bestelling
report-step-code = Stapcode
report-help-code = Hulpcode
report-programs = Programma’s
report-stand-ins = Geopend met andere bibliotheken dan die van het programma zelf
# $at: when the connection was checked
report-connection = Controle van de verbinding, { $at }
report-course = Verloop tot nu toe: tijd, scherm, fout, wat er gebeurde

## What was looked at before, and what was not

report-not-looked-at = nog niet bekeken
report-none-found = geen gevonden
report-of-connection = Controle van de verbinding
report-of-last-look = Laatste controle vóór het downloaden
# $at: when it was looked at
report-last-look = Laatste controle vóór het downloaden, { $at }

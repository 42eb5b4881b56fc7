### What a wizard that cannot start says, in a message of the system: there is no window then.

# file: somebody wanted to open a certificate file with it
start-open-already = De wizard is al geopend
    .next = Ga naar dat venster.
    .file = Ga naar dat venster en open het bestand daar.
# $names: the names of the practices, as they are typed
start-arguments = De wizard is gestart met iets wat hij niet begrijpt
    .next = Open hem vanuit de lijst van uw programma’s.
    .practice = Er is geen oefening met deze naam. Er zijn: { $names }.
start-failed = De wizard kan niet starten
    .next = Er is niets veranderd. Geef deze foutcode door aan de helpdesk.

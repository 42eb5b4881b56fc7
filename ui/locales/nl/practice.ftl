### Practice: the whole wizard, apart from everything that is the person's own.

# An order at a practice service, within the person's own wizard
practice = Oefenbestelling.
    .detail = Probeer gerust alles uit: het certificaat is niet geldig.
# Everything is practice
practice-apart = Dit is een oefening.
    .detail = Niets hier is echt, en er wordt niets op deze computer geïnstalleerd.
end-practice = Stoppen met oefenen
practise = Eerst oefenen
    .hint = Doorloop alle stappen met een oefenbestelling. Uw link wordt niet gebruikt, en er wordt niets op deze computer geïnstalleerd.
    .failed = De oefening kan op deze computer nu niet beginnen. Er is niets veranderd.
# Within practice: opens the list of its screens and problems
scenes = Voor helpers: begin bij…
    .title = De oefening begint bij een scherm, of met een probleem
    .about = U kunt elke naam ook op de opdrachtregel opgeven: --practice=NAAM.
    .close = Sluiten

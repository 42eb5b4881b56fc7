### Practice: the whole wizard, apart from everything that is the person's own.

# An order at a practice service, within the person's own wizard
practice = Übungsbestellung.
    .detail = Probieren Sie ruhig alles aus: Das Zertifikat ist nicht gültig.
# Everything is practice
practice-apart = Dies ist eine Übung.
    .detail = Nichts hier ist echt, und auf diesem Computer wird nichts installiert.
end-practice = Übung beenden
practise = Zuerst üben
    .hint = Gehen Sie alle Schritte mit einer Übungsbestellung durch. Ihr Link wird nicht benutzt, und auf diesem Computer wird nichts installiert.
    .failed = Die Übung kann auf diesem Computer im Augenblick nicht beginnen. Es hat sich nichts geändert.
# Within practice: opens the list of its screens and problems
scenes = Für Helfende: beginnen bei …
    .title = Wählen Sie, womit die Übung beginnt
    .about = Diese Namen gelten auch für --practice=NAME auf der Befehlszeile.
    .close = Schließen

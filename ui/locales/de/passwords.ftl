### The two passwords: what makes one easy to guess, a suggestion, and keeping one in the keyring.

## What to do about a password that is easy to guess

strength-hint-own-name = Ihr Name oder der Ihrer Organisation steht darin. Nehmen Sie Wörter, die nichts mit Ihnen zu tun haben.
strength-hint-common-password = Viele Menschen verwenden dieses Kennwort oder ein sehr ähnliches. Nehmen Sie drei oder vier Wörter, die nicht zusammengehören.
strength-hint-name = Namen werden zuerst ausprobiert. Nehmen Sie drei oder vier Wörter, die nicht zusammengehören.
strength-hint-single-word = Ein einzelnes Wort steht in jedem Wörterbuch. Fügen Sie zwei oder drei andere Wörter hinzu.
strength-hint-keyboard-row = Tasten, die nebeneinanderliegen, wie „qwertz“, sind sofort erraten. Nehmen Sie lieber Wörter.
strength-hint-repeats = Zeichen oder Wörter zu wiederholen hilft kaum. Fügen Sie lieber ein anderes Wort hinzu.
strength-hint-sequence = Reihen wie „abc“ oder „6543“ sind sofort erraten. Nehmen Sie lieber Wörter.
strength-hint-date = Jahreszahlen und Daten sind leicht zu erraten. Nehmen Sie lieber ein anderes Wort.
strength-hint-capitals = Großbuchstaben helfen kaum. Fügen Sie noch ein oder zwei Wörter hinzu.
strength-hint-reversed = Ein rückwärts geschriebenes Wort ist kaum schwerer zu erraten. Fügen Sie noch ein oder zwei Wörter hinzu.
strength-hint-substitutions = Ziffern anstelle von Buchstaben helfen kaum. Fügen Sie noch ein oder zwei Wörter hinzu.
strength-hint-add-words = Fügen Sie noch ein oder zwei Wörter hinzu: je ungewöhnlicher, desto besser.

## What no field for a password takes

# $most: the most characters
password-too-long = Das ist länger als { $most } Zeichen. Nichts davon wurde in das Feld übernommen.

## A suggestion

suggest-password = Kennwort vorschlagen
    .note = Im Feld steht jetzt lesbar ein Vorschlag: drei Wörter, jedes mit einem Großbuchstaben am Anfang und einer Ziffer am Ende. Schreiben Sie ihn auf. Tippen Sie ihn danach unten von Ihrem Zettel ab: So wissen Sie, dass Sie ihn richtig aufgeschrieben haben.
    .none = Der Assistent kann gerade kein Kennwort vorschlagen. Bitte denken Sie sich eines aus.

# Above three words, side by side
suggested-password = Das vorgeschlagene Kennwort, in drei Wörtern
    .another = Anderer Vorschlag
    .own = Selbst ausdenken
password-noted = Ich habe es auf Papier geschrieben.

## Keeping it in the keyring

keep-password = Ihr Zertifikatskennwort
    .about = Der Assistent kann es im Schlüsselbund dieses Computers aufbewahren. Dann öffnet er Ihre Zertifikatsdatei beim nächsten Mal, ohne Sie zu fragen. Andere Programme auf diesem Computer können es dann ebenfalls lesen, solange Sie angemeldet sind und der Schlüsselbund offen ist. Bewahren Sie auch Ihren Zettel auf.
    .keep = Kennwort im Schlüsselbund aufbewahren
    .kept = Das Kennwort ist im Schlüsselbund dieses Computers. Bewahren Sie auch Ihren Zettel auf. Um es wieder zu entfernen, öffnen Sie Ihre Zertifikatsdatei mit dem Assistenten.
kept-password = Öffnen Sie Ihre Zertifikats{ "\u00AD" }datei
    .lead = Sie müssen das Zertifikatskennwort nicht eingeben: Der Assistent hat es auf Ihren Wunsch im Schlüsselbund dieses Computers aufbewahrt.
    .forget = Aus dem Schlüsselbund entfernen
    .field = Zertifikatskennwort, wenn Sie es lieber selbst eingeben

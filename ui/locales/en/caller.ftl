### The help code, and what the helpdesk sees with it.

# Followed by eight letters and digits, which a caller reads out to the helpdesk
help-code = Help code

## The codes, large, to be read out over the telephone

spelling = Read out letter by letter
    .about = Say the names below the letters: over the telephone, many letters sound alike.
    .close = Close
# The usual names of the letters on the telephone, one for each letter of a help code
spelling-names = Alfa Bravo Charlie Delta Echo Foxtrot Golf Hotel Juliett Kilo Mike November Papa Quebec Romeo Sierra Tango Victor Whiskey X-ray Yankee Zulu
spelling-zero = zero

## The field for a caller’s code

caller = Help code of the caller
    .show = Show

## Beside the screen that the caller sees

caller-panel = What your caller sees
    .about = This is an example with made-up names. Nothing on it works; the buttons only look real.
    .leave = Leave
    .words = In the caller’s words
    .language = Language
    .system = System
    .residence = Lives or has ordered in
    .key = Key
caller-residence-belgium = Belgium
caller-residence-netherlands = The Netherlands
caller-residence-elsewhere = Another country
caller-unknown = Not known
caller-key-pkcs12 = In a file from the service (.pfx)
caller-key-on-device = Made on the caller’s computer
caller-system-windows = Windows
caller-system-macos = macOS
caller-system-linux = Linux
# In place of the agreement that the caller reads
caller-agreement = Here the caller reads the whole Subscriber Agreement.

## What can be wrong with a help code

error-HC-171 = This is not a help code
    .body = A character was misheard or mistyped. A help code has eight characters, and never I, L, O or U.
    .next = Ask the caller to read it out again, character by character.
error-HC-172 = This help code comes from another version of the wizard
    .body = It names a screen or an error that this wizard does not have.
    .next = Ask the caller for the step code and the error code instead, and install the newest wizard when you can.

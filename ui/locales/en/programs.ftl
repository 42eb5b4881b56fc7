### The programs that can hold the certificate, and the screens about them: Install, Done, Check and Remove.

programs = Programs on this computer

# The value is the name within a sentence, “.named” the name in a list, “.use” what the program does with a certificate.
# $name: the name of the profile, or of the browser
program-shared-nss = Chrome on Linux
    .named = Chrome and Chromium (Linux)
    .use = For logging in to websites
program-packaged-chromium = { $name }
    .named = { $name }
    .use = For logging in to websites
program-firefox-profile = Firefox
    .named = Firefox, profile { $name }
    .use = For logging in to websites. Without Thunderbird, also for signing documents in LibreOffice
program-libre-wolf-profile = LibreWolf
    .named = LibreWolf, profile { $name }
    .use = For logging in to websites
program-thunderbird-profile = Thunderbird
    .named = Thunderbird, profile { $name }
    .use = For signing and reading e-mail, and for signing documents in LibreOffice
program-windows-personal = Windows
    .named = Edge, Chrome and Office (Windows)
    .use = For logging in to websites, for e-mail, and for signing PDF files and documents
program-login-keychain = macOS
    .named = Safari, Chrome and Mail (macOS)
    .use = For logging in to websites, for e-mail, and for signing PDF files

target-ready = Ready
target-absent = Ready, will be set up
target-locked = Locked, will be left out
target-needs-password = Its password will be asked for
target-asking = Waiting for its password
target-in-use = In use at the moment, will be tried
target-old-format = Old format, will be left out
target-damaged = Damaged, will be left out
target-not-permitted = No permission, will be left out
target-not-writable = Cannot store anything, will be left out
target-left-out = Left out
target-not-chosen = Not chosen
target-working = Working…
target-proven = Installed and tested
target-failed = Did not work

# $program: the program, as in a list
primary-password = Primary password of { $program }
    .hint = The password that you chose in that program’s own settings. It is not your certificate password.
    .unlock-and-install = Unlock and install
    .unlock-and-check = Unlock and check
    .unlock-and-remove = Unlock and remove
    .leave-out = Leave this program out

## What there is to say of a program in which the certificate works

# $name: the name under which the program lists the certificate
result-already-there = It was here already; nothing was changed.
result-listed = Listed there as “{ $name }”.
# $until: the day on which the other certificate ends, or has ended
result-other = Another certificate of yours, valid until { $until }, is here too. Keep it: you need it to read e-mail that was encrypted with it.
    .expired = An older certificate of yours, which expired on { $until }, is still here. Keep it: you need it to read e-mail that was encrypted with it. For everything else, choose the new one.
result-restart = If a website still says that there is no certificate, close the browser completely and open it again.

trust-unknown-root = This program does not know the issuer of your certificate, so it may show a warning. You can still log in to websites that do know the issuer.
trust-missing-issuer = This program does not have your issuer’s certificate, so it may show a warning.
trust-not-checkable = This program does not know, or no longer accepts, the kind of signature on your certificate or on an issuer’s. So it cannot check the signature, and may show a warning.
trust-not-valid-now = This program says that your certificate, or an issuer’s, is not valid today. Check the date on this computer.

## Install

# $holder: whose certificate it is
install = Install your certificate
    .lead = The certificate of { $holder } goes into the programs below, and is tested there. You can leave them open.
    .action = Install

options = Options
    .about = You do not need to change anything here: what is recommended is already chosen.
    .how = How it is installed
    .where = Where it goes
option-exportable = I can make a backup of the key later (recommended)
option-extended-properties = Include everything the file says about the certificate (recommended)
option-strong-protection = Ask me each time the key is used
choice-automatically = Into all programs that can hold it (recommended)
choice-by-hand = I choose the programs

# $programs: those that do not have the option
# $count: how many they are
lacks-exportable =
    { $count ->
        [one] { $programs } always lets the key be backed up; there is no such option.
       *[other] { $programs } always let the key be backed up; they have no such option.
    }
lacks-extended-properties =
    { $count ->
        [one] { $programs } keeps what it can use; there is no such option.
       *[other] { $programs } keep what they can use; they have no such option.
    }
lacks-strong-protection =
    { $count ->
        [one] { $programs } never asks at each use; there is no such option.
       *[other] { $programs } never ask at each use; they have no such option.
    }

## Done

# $count: the number of programs in which the certificate works
done = Your certificate works
    .lead =
        { $count ->
            [one] Installed and tested in { $count } program.
           *[other] Installed and tested in { $count } programs.
        }
    .action = Close
    .another = Another certificate
    .keep = Keep this file: it is your backup
    .keep-why = You need it, and your certificate password, to install again.
    .show-backup = Show in folder
    .more = More about your certificate
certificate-holder = Name
certificate-validity = Valid
    .range = { $from } to { $until }
certificate-issuer = Issued by
certificate-friendly-name = Listed in programs as
certificate-fingerprint = Fingerprint (SHA-256)
chain-practice = For practice only, not valid
chain-complete = With all its issuing certificates
chain-incomplete = An issuing certificate is missing from the file

## Check

certificates = My certificates
    .lead = The wizard looks in each program to see whether your certificate is there and works. Nothing is changed.
    .action = Check again
    .looking = This takes a few seconds.
    .none = No certificate was found in the programs on this computer.
    .none-but-locked = No certificate was found in the programs that could be looked at.
    .none-link = I have the e-mail with the link
# $program: the program, as in a list
locked-programs = Programs that are locked
    .about = They may hold more certificates. To look, the wizard needs their primary password.
    .ask = Enter the primary password of { $program }
# $until: the day on which it ends, or has ended
# $days: whole days until then
# $holder: whose certificate it is
holding-validity = Valid until { $until }
    .over = Expired on { $until }
    .days-left =
        { $days ->
            [0] Today is the last day
            [one] { $days } day left
           *[other] { $days } days left
        }
    .programs = Where the certificate of { $holder } is
holding-repair = Install again
holding-remove = Remove everywhere
held-works = Works: tested just now
held-key-fails = Here, but does not work
held-not-tried = Here, not tested: the wizard did not install it
held-missing = Not here
held-away = Cannot be found now: what the wizard installed stays on its list
held-needs-password = Locked: to look inside, the wizard needs its primary password
held-unreadable = Could not be looked at
held-exportable = The key can be backed up from here.
    .not = The key cannot be backed up from here.
# $program: the program, as in a list
held-remove = Remove
    .label = Remove from { $program }
# $program: the program, as in a list
held-forget = Take off the list
    .label = Take { $program } off the list

## Remove

remove = Remove this certificate?
    .lead = It will be removed from these programs, and from nowhere else.
    .action = Remove it
    .back = Keep it
    .programs = To be removed from
    .away = Not removed: cannot be found now
    .away-why = The certificate may still be in these programs. It stays on the wizard’s list: when they are back, you can remove it from there.
    .meaning = What this means
    .use = Websites and programs can no longer use it there.
    .mail = E-mail that was encrypted with it can no longer be read there.
    .file = The certificate file stays where it is. With it you can install the certificate again.

forget = Take it off the wizard’s list?
    .lead = This program cannot be found now. If it does not come back, you can take it off the wizard’s list.
    .action = Take it off the list
    .back = Keep it on the list
    .programs = To be taken off the list
    .meaning = Nothing is removed. If the program comes back after all, your certificate may still be in it, and you would then have to remove it there yourself.

## Install, where no program can hold the certificate

# $holder: whose certificate it is
install-nowhere = The certificate of { $holder } is safe in its file. The wizard has not found a program here that can take it at the moment.

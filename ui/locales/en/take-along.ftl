### What a person takes along: the screens Take Along and Arrival, and the pages beside the files.

## Take Along

# $holder: whose certificate it is
take-along = Save or take along
    .lead = The certificate of { $holder }, valid until { $until }.
    .open = Save or take along…
    .computer = Everything to my new computer…
take-along-key = With the key
take-along-backup = Backup
    .why = One file, under a password that you choose. With it you can install the certificate again.
    .open = Make a backup…
    .lead = Choose a password, and then where the backup goes.
    .action = Save the backup…
    .older = For older computers and GnuPG: weaker protection
take-along-phone = To my phone
    .why = A file that iPhone and Android can read, with a page that says how.
    .open = To my phone…
    .lead = Phones read only an older kind of file with weaker protection, so choose a good password. The file goes into a folder, with a page that says what to do.
    .action = Choose a folder…
take-along-computer = To my new computer
    .lead = All your keys, the old ones too. Choose a password, then a folder.
    .action = Choose a folder…
taken-along = Saved and checked
    .lead = The wizard has read the file back, and its key works. You need the password that you just chose.
    .lead-computer = The wizard has read each file back, and each key works. On the new computer you need the folder and the password that you just chose.
    .action = Ready
    .folder = The folder:
    .page = What to do now is on this page:
    .show = Show in folder
take-along-public = Without the key
    .why = There is no key in these files, so you can share them.
    .pem = A website that asks for your certificate, or knew your old one: .cer
    .der = A program that does not accept that file: .cer (DER)
    .chain = A program that asks for the certificate with its issuers: .p7b
    .save = Save…
    .saved = Saved here:
# $file: the path of the file
file-password = Password of your certificate file
    .hint = The key is taken from { $file }. Its password opens it.
# $count: the number of keys
take-along-keys = What is taken along
    .not = What is not taken along
    .until = valid until { $until }
    .expired = expired on { $until }, for old e-mail
# $program: the program, as in a list
left-out-program = { $program } is locked and may hold more. Check it with its primary password on “{ action-check }” first.
left-out-not-exportable = The key was stored so that it cannot leave this computer. Without its certificate file, only a reissue helps.
left-out-file-password = The key is in its certificate file. Make a backup of it by itself: the wizard asks for its password there.
left-out-locked = The key may be in a program that is locked with a primary password. Check it on “{ action-check }” first.
left-out-nowhere = The key is in no program here, and its file is not where it was.
left-out-failed = The key could not be read. Try again, or make a backup of it by itself.

## Arrival

arrival = I come from another computer
    .lead = On your old computer, “{ take-along-computer }” has filled a folder. Choose that folder, for example on the USB stick.
    .action = Choose the folder…
    .open = I come from another computer
# $files: how many certificate files there are
arrival-password = Password of the files
    .lead =
        { $files ->
            [one] There is { $files } certificate file in the folder. Enter the password that you chose on the other computer.
           *[other] There are { $files } certificate files in the folder. Enter the password that you chose on the other computer.
        }
    .action = Install
arrival-done = Installed
    .lead = This is where each certificate is now. A copy of each file is in your own folder.
    .action = { action-check }
arrival-copy = The copy:
arrival-unopened = Not opened
    .each = A file with another password can be opened by itself: on the first screen, choose “{ action-choose-file }”.
dialog-save-chain = Save the certificate with its issuers
    .kind = Certificates with issuers
dialog-save-backup = Save the backup
    .kind = Certificate files

## The pages beside the files

# $holder: whose certificate it is
# $until: the day on which it ends
leaflet-key = { $holder }, valid until { $until }
leaflet-file = READ ME - PersonalSign
leaflet-after = Afterwards
leaflet-files = The files
leaflet-left-out = Not in this folder
leaflet-computer = To your new computer
    .lead = This folder has your certificates with their keys. Each file opens only with the password that you chose. Do not keep that password in this folder.
    .there = On the new computer
    .there-1 = Get PersonalSign Wizard from where you got it for this computer, and start it.
    .there-2 = Choose “I come from another computer” on the first screen, and then this folder.
    .there-3 = Enter the password once. The wizard installs each certificate and tests it in each program.
    .without = Without the wizard
    .without-1 = On Windows or a Mac, double-click each .pfx file and enter the password.
    .without-2 = In Firefox and Thunderbird, look for “Certificates” in the settings, and import the .pfx file under “Your Certificates”.
    .after-1 = Read an old encrypted e-mail, and log in to a website, before you give the old computer away.
    .after-2 = Keep this folder in a safe place as your backup, or delete it.
leaflet-phone = To your phone
    .lead = This folder has your certificate with its key, in the form that iPhone and Android read. The file opens only with the password that you chose.
    .send = Send the file to your phone
    .send-1 = Safest is the cable: copy the file to the phone.
    .send-2 = Or send it to yourself by your own e-mail, or put it in your own cloud. Never put the password in the same message or place.
    .ios = iPhone and iPad
    .ios-1 = Open the file in Files or Mail. The phone says that a profile was downloaded.
    .ios-2 = Open Settings, and “Profile Downloaded”; or “General”, “VPN & Device Management”. Choose “Install”, and enter the password of the file.
    .ios-3 = For e-mail, switch S/MIME on in the settings of your account, and choose the certificate for signing and encryption.
    .android = Android
    .android-1 = Open Settings, then “Security”, and look for “Install from storage” or “Install a certificate”. The words differ from maker to maker.
    .android-2 = Choose the file, enter its password, and give it a name.
    .android-3 = Many e-mail programs keep certificates of their own: look for “S/MIME” in the settings of yours.
    .after-1 = Delete the file from the phone’s downloads, from the e-mail and from the cloud. The installed certificate stays.

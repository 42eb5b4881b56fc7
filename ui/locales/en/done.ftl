### What comes next: the screen Done, and what can be saved there, on Check, and while an order is open.

## What can be used now

done-receipt = The service does not know yet that your certificate file has arrived. The wizard tells it when next opened or, if this computer’s keyring is not open, when you next open your link.

done-next = Where do you want to begin?

# The menus are named as the programs name them in this language.
# $name: the name under which the program lists the certificate
next-browser = Log in to websites
    .where = Chrome, Edge, Firefox, Safari and others
    .step-1 = Open the website, and choose to log in with a certificate.
    .step-2 = The browser asks which certificate it may show. Choose “{ $name }”.
    .step-3 = If the computer asks whether the key may be used, allow it.
    .step-4 = If no question comes, close the browser completely, open it again, and try again.
    .note = The Belgian tax office, FPS Finance (Finprof, Intervat, Finelts), has not accepted these certificates since 31 January 2024.
next-outlook = Sign e-mail in Outlook
    .where = Outlook on Windows
    .step-1 = Choose File › Options › Trust Center › Trust Center Settings… › Email Security.
    .step-2 = Choose Settings…, then click Choose… beside “Signing Certificate”.
    .step-3 = Choose “{ $name }”, and close each window with OK.
    .step-4 = In a new message, choose Options › Sign.
    .note = In the new Outlook, this is under Settings › Mail › S/MIME.
next-outlook-for-mac = Sign e-mail in Outlook
    .where = Outlook on the Mac
    .step-1 = Choose Outlook › Settings… › Accounts, and your account.
    .step-2 = Choose Security.
    .step-3 = Under digital signing, choose “{ $name }”.
    .step-4 = In a new message, choose to sign it: under Options, or behind the three dots.
    .note = If macOS asks whether Outlook may use the key, choose “Always Allow”.
next-apple-mail = Sign e-mail in Mail
    .where = Mail on the Mac
    .step-1 = Close Mail and open it again.
    .step-2 = Write a new message. Beside “From”, choose the e-mail address that is in your certificate.
    .step-3 = Click the tick at the end of the subject line: the message is signed with “{ $name }”.
    .step-4 = If macOS asks whether Mail may use the key, choose “Always Allow”.
    .note = The tick is there only for the e-mail address in your certificate.
next-thunderbird = Sign e-mail in Thunderbird
    .where = Thunderbird
    .step-1 = Choose ≡ › Account Settings, and below your address End-To-End Encryption.
    .step-2 = Under S/MIME, beside the certificate for digital signing, choose Select… and “{ $name }”.
    .step-3 = If Thunderbird asks whether to use it for encryption as well, agree.
    .step-4 = In a new message, choose Security › Digitally Sign.
    .note = Anyone who has a signed message from you can send you encrypted e-mail.
next-office = Sign documents in Office
    .where = Word, Excel and PowerPoint on Windows
    .step-1 = Open the document, and choose File › Info › Protect Document › Add a Digital Signature.
    .step-2 = If you like, say why you are signing.
    .step-3 = If another name is shown beside “Signing as”, choose Change… and “{ $name }”.
    .step-4 = Choose Sign.
    .note = Sign last: if the document is changed afterwards, the signature is lost.
next-acrobat = Sign PDF files in Acrobat
    .where = Acrobat and Acrobat Reader
    .step-1 = Open the PDF file, and choose All tools › Use a certificate › Digitally sign.
    .step-2 = Draw a box where you want the signature.
    .step-3 = Choose “{ $name }”, then Continue.
    .step-4 = Choose Sign, and save the signed file under a new name.
    .note = Is it not in the list? Look under Menu › Preferences › Signatures › Identities & Trusted Certificates › More… › Windows Digital IDs.
next-acrobat-for-mac = Sign PDF files in Acrobat
    .where = Acrobat and Acrobat Reader
    .step-1 = Open the PDF file, and choose All tools › Use a certificate › Digitally sign.
    .step-2 = Draw a box where you want the signature.
    .step-3 = Choose “{ $name }”, then Continue.
    .step-4 = Choose Sign, and save the signed file under a new name.
    .note = Is it not in the list? Look under Acrobat › Preferences › Signatures › Identities & Trusted Certificates › More… › Keychain Digital IDs.
next-libre-office = Sign documents in LibreOffice
    .where = Writer, Calc and Impress
    .step-1 = Save the document, and choose File › Digital Signatures › Digital Signatures….
    .step-2 = Choose Sign Document….
    .step-3 = Choose “{ $name }”, then Sign.
    .step-4 = Close the window. The title bar now says that the document is signed.
    .note = Is there nothing to choose? On Linux and macOS, choose the profile of Thunderbird or Firefox under Tools › Options › LibreOffice › Security › Certificate…, and open LibreOffice again.
next-restart = First close the browser completely and open it again: it is open now, and may not know your certificate yet.

## To take along

done-take = To keep
public-certificate = Your public certificate
    .why = For websites that need to know your certificate, and for those that knew your old one. There is no key in this file, so you can share it.
    .save = Save the public certificate…
    .saved = Your public certificate is here:
# $times: on how many days it reminds
reminder-expiry = A reminder for your calendar
    .why =
        { $times ->
            [one] It reminds you 30 days before your certificate expires, and says what to do then.
           *[other] It reminds you 90 days and 30 days before your certificate expires, and says what to do then.
        }
    .save = Save the reminder…
    .saved = The reminder is here. Open this file to add it to your calendar:

## While the order is open

# $times: on how many days it reminds
reminder-order = Not now? Save a reminder…
    .why =
        { $times ->
            [one] A file for your calendar. It reminds you on the last day of your order.
           *[other] A file for your calendar. It reminds you three days before the last day of your order, and on that day.
        }

## On Check

try-certificate = Test it
    .why = To test it, the wizard signs something with its key. The computer may ask for a PIN or a password.

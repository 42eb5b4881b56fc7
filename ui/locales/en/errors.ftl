### What can go wrong. The message is named after the code that the helpdesk hears.
### Value: what is wrong. body: what happened. next: what to do.
### What became of the link and of the certificate file is said by the link-status-… messages below every body, and by
### these texts only where a program is concerned (ST-701 to ST-705, ST-709, ST-710, ST-713 and ST-715 to ST-722), which has no such line.

## Why a file could not be written: for the errors of several parts

# $path: the file or the folder
# $reason: denied, read-only, full, missing, in-the-way or other
not-written = { $reason ->
        [denied] Your account on this computer has no permission to use { $path }, or its folder.
        [read-only] { $path } is on a drive to which nothing can be written at the moment.
        [full] The drive of { $path } is full, or you have no space left on it.
        [missing] The folder of { $path } is not there.
        [in-the-way] Something else is in the way of { $path }: it has the same name, or is a file where a folder should be.
       *[other] The wizard could not write to { $path }.
    }
    .next = { $reason ->
        [denied] Ask the helpdesk for permission to read and write there.
        [read-only] Ask the helpdesk why nothing can be written there.
        [full] Delete what you no longer need on that drive, or empty the recycle bin.
        [missing] If it belongs on a USB stick or on a network, connect that again.
        [in-the-way] Rename what is in the way, or move it elsewhere.
       *[other] Make sure that the drive is there and that you are allowed to write to it.
    }

## The link

error-LK-101 = This is not a link
    .body = The field does not contain a web address. Nothing was sent.
    .next = Copy the whole link from the e-mail and paste it here. It starts with https://.
# $host: the host in the link
error-LK-102 = This link leads to a place the wizard does not know
    .body = “{ $host }” is not one of the pickup services. Nothing was sent there.
    .next = Copy the link from the e-mail “Certificate Download Ready” itself. If it is that link, tell the helpdesk: the e-mail may be forged.
error-LK-103 = This link is not secure
    .body = A real link starts with https://, and this one does not. Nothing was sent.
    .next = Copy the link from the e-mail “Certificate Download Ready” again.
error-LK-104 = Part of this link is missing
    .body = It leads to the right place, but nothing in it says which order is yours. Nothing was sent.
    .next = In some e-mails a link runs over two lines: copy the whole of it, or right-click it and choose “Copy link”. If you have the certificate file already, choose “{ action-choose-file }”.
error-LK-105 = This link hides where it leads
    .body = There is something in front of or behind “{ $host }” that does not belong in a pickup link. Nothing was sent.
    .next = Do not use this link. Copy the one from the e-mail “Certificate Download Ready”, or ask the helpdesk.
# $host: where the link leads
# $genuine: the pickup service that it resembles
error-LK-106 = This link only looks like a real one
    .body = It leads to “{ $host }”, which looks like “{ $genuine }” but is somewhere else. Nothing was sent there.
    .next = Do not use this link, and tell the helpdesk: the e-mail may be forged.
# $host: the mail scanner
error-LK-107 = A mail scanner has hidden your link
    .body = “{ $host }” has replaced the link you were sent with one of its own. The wizard cannot read the real link from it. Nothing was sent.
    .next = Open the e-mail in another program or on your telephone, and copy the link there. Or ask the helpdesk.
# $host: where the link leads
error-LK-108 = The pickup service did not answer as it should
    .body = “{ $host }” answered, but not as a pickup service does. Nothing was picked up.
    .next = Copy the link from the e-mail “Certificate Download Ready” once more and try again: where it opens a web page, the wizard shows that page. If you have the certificate file already, choose “{ action-choose-file }”.
error-LK-109 = This is your real link
    .body = You are practising, so the wizard has not opened it. Nothing was sent.
    .next = To pick up your certificate, choose “{ end-practice }” and paste this link again.
error-LK-110 = There is more than one link in this text
    .body = The wizard cannot tell which of them is yours, so it has opened none. Nothing was sent.
    .next = In the e-mail “Certificate Download Ready”, copy only the link, and paste it here.
error-LK-111 = First paste your link
    .body = The field is empty. Nothing was sent.
    .next = Copy the link in the e-mail “Certificate Download Ready”, then choose “{ start-paste }”.
error-LK-112 = No link to an order was found in this e-mail
    .body = The wizard looked in its texts and in the messages attached to it. Nothing of it was opened, and nothing was sent.
    .next = Open the e-mail “Certificate Download Ready” in your mail program, right-click its link, choose “Copy link”, and paste it here. If you have saved several e-mails, open the other one.
error-LK-113 = The wizard cannot read this e-mail
    .body = It is damaged, too large, or of a kind that the wizard does not know. Nothing was sent.
    .next = Open the e-mail in your mail program, right-click its link, choose “Copy link”, and paste it here.
error-LK-114 = This is an order number. The link is missing
    .body = The order number alone does not open an order: the wizard needs the link from the e-mail. Nothing was sent.
    .next = Copy the link in the e-mail “Certificate Download Ready” that belongs to this order, and paste it here.
error-LK-115 = This is a help code, not a link
    .body = A help code tells the helpdesk which screen somebody sees. Nothing was sent.
    .next = If you help somebody, enter the help code in the guide for the helpdesk. If you pick up a certificate, paste the link from the e-mail.
error-LK-116 = Another program handed over a link that cannot be used
    .body = It does not have the form for that, or does not lead to the pickup service. The wizard has not opened it. Nothing was sent.
    .next = Do not use that link. Copy the one in the e-mail “Certificate Download Ready”, and paste it into the wizard.

## The order

error-OR-151 = The service does not know this link
    .body = It may be incomplete, or a newer link may have taken its place.
    .next = Copy the link from your newest e-mail “Certificate Download Ready”. If that is the one you pasted, ask the helpdesk.
error-OR-152 = This order has lapsed
    .body = It was not picked up in time, so the service cancelled it.
    .next = Place a new order. You will then get an e-mail with a new link.
error-OR-153 = This certificate has been picked up already
    .body = That was done before, here or on another computer. A link works once.
    .next = Look in “{ action-check }” first: it may already work here. Otherwise use the certificate file that was saved then, here or on the other computer. If there is none, ask for a reissue where you ordered.
error-OR-154 = This order was cancelled
    .body = The service no longer gives out a certificate for it.
    .next = If you still need a certificate, place a new order.
error-OR-155 = This order is locked
    .body = A wrong pickup password was entered five times. No password opens this order any more.
    .next = Place a new order and choose a pickup password that you can find again.
error-OR-156 = This order’s key is made in Microsoft Edge
    .body = When it was ordered, “Internet Explorer (IE) Compatibility Mode” was chosen. There is no file to pick up: your own computer makes the key, in Microsoft Edge on Windows.
    .next = Choose “{ edge-mode-open }”: on Windows the wizard leads you there and finds the certificate afterwards. Elsewhere it says what you can do.
error-OR-157 = This order has lapsed, and its file is here
    .body = The certificate file was saved on this computer before the order lapsed. The wizard continues with it.
    .next = Enter the certificate password that you chose for this file. If the certificate is then not accepted somewhere, ask the helpdesk whether it is still valid.
error-OR-158 = This order was cancelled, and its file is here
    .body = The certificate file was already saved on this computer. A certificate whose order was cancelled may have been revoked.
    .next = Ask the helpdesk first whether the certificate is still valid. If it is, enter the certificate password that you chose for this file.
error-OR-159 = This order is locked, and its file is here
    .body = A wrong pickup password was entered five times. You no longer need the right one: the certificate file was already saved on this computer.
    .next = Enter the certificate password that you chose for this file.
error-OR-160 = This order already has a request for another key
    .body = An order gets one certificate. The service has already received a request for another key: from another computer, or from this one before it was set up again.
    .next = Open the wizard where you started, and use the same link there: it continues with its key. If that is no longer possible, ask the helpdesk for a new order.
error-OR-161 = The service did not accept the request of this computer
    .body = It issues no certificate for the key that was made here. The key is still on this computer.
    .next = Tell the helpdesk the error code.

## The pickup password

# $attemptsLeft: how many wrong passwords the service still allows
error-PU-201 = That is not the pickup password
    .body = { $attemptsLeft ->
        [one] You can try once more.
       *[other] You can try { $attemptsLeft } more times.
    }{ $refused ->
        [1] { "" }
       *[other] { " " }After that the order is locked for good, and you have to order again. If you are not sure, ask before you try again.
    }
    .next = What you typed is now shown. Check it letter by letter: capital letters matter.
error-PU-202 = That cannot be a pickup password
    .body = A pickup password has at least 8 characters, all of them letters and digits. This one was not sent, so it does not count as a try.
    .next = Check what you typed. “Show” makes it visible.
error-PU-203 = Please enter your pickup password again
    .body = You were away for a while, so the service asks for it again.
    .next = Enter your pickup password. Then choose a certificate password again: the wizard has not kept the one from before.
error-PU-204 = The pickup password is missing
    .body = Nothing was sent, so it does not count as a try.
    .next = Enter the password that you chose when you ordered.
error-PU-205 = That is the same password again
    .body = The service has refused it before. It was not sent again, so it does not count as a try.
    .next = What you typed can now be seen. Correct it.
error-PU-206 = That is your certificate password
    .body = You chose it for your certificate file. Here the service asks for the other one, which you chose when you ordered. Nothing was sent, so it does not count as a try.
    .next = Enter your pickup password.
error-PU-207 = This begins with a password that was refused
    .body = The password that the service refused was still in the field, and you typed more after it. Nothing was sent, so it does not count as a try.
    .next = Clear the field, and enter your whole pickup password.

## The page of the CA

# $host: the host of the page
# $path: where what came is kept
error-PG-251 = No window could be opened for the page
    .body = The wizard wanted to show the page of “{ $host }” in a second window, and could not. Nothing was sent there.
    .next = Open the link in your browser, download the certificate file there, and then choose “{ action-choose-file }” here.
error-PG-252 = The page cannot be reached
    .body = “{ $host }” did not answer, broke off in the middle, or could not be reached.
    .next = Check your internet connection, then open the page again. “{ action-connection }” shows where it fails.
error-PG-253 = This page cannot be trusted
    .body = “{ $host }” could not prove that it is the right place: this computer does not trust its certificate. The wizard closed the page.
    .next = Do not enter anything there, not even in another browser. “{ action-connection }” shows who is in between. Try another network; in an office, ask the people who look after your computers.
error-PG-254 = The page asks the browser to log in
    .body = “{ $host }” asked for a user name with a password, or for a certificate. A pickup page does not do that, so the wizard gave it nothing.
    .next = Try another network: this one may be asking for it. If it happens again, ask the helpdesk.
error-PG-255 = What the page sends cannot be saved
    .body = “{ $host }” began to send something, and the wizard could not write it on this computer.
    .next = Free up space on this computer, or ask the helpdesk why nothing can be written. Then open the page again: it says whether the certificate can still be downloaded.
error-PG-256 = The page was closed too early
    .body = The window of “{ $host }” was closed while a reply was on its way. None of it arrived.
    .next = Open the page again: it says whether the certificate can still be downloaded. If it says that this was done already, ask for a reissue where you ordered.
error-PG-257 = The end of the certificate file is missing
    .body = What came is the beginning of a certificate file. It does not open, and is kept at { $path }.
    .next = Do not delete it. Open the page again: it says whether the certificate can still be downloaded. If not, ask for a reissue where you ordered.
error-PG-258 = This is not your certificate file
    .body = The page sent something else: a document, a web page, or a certificate without its key. It is kept at { $path }.
    .next = Continue on the page, or open it again. If it offers nothing else to download, tell the helpdesk the error code.
error-PG-259 = The wizard ended while the page was open
    .body = Something had been sent to “{ $host }”. The reply did not reach this computer.
    .next = Open the page again: it says whether the certificate can still be downloaded. If it says that this was done already, ask for a reissue where you ordered.
error-PG-260 = The wizard ended while a file was on its way
    .body = The part that had arrived is kept at { $path }. It is not complete.
    .next = Do not delete it. Open the page again: it says whether the certificate can still be downloaded. If not, ask for a reissue where you ordered.
error-PG-261 = The page sent nothing
    .body = The page began to send a file, but nothing arrived.
    .next = Open the page again: it says whether the certificate can still be downloaded. If it says that this was done already, ask for a reissue where you ordered.
error-PG-262 = The whole certificate file has arrived, but it is not saved yet
    .body = It is kept at { $path }. The wizard could not put it into its own folder, which is full or cannot be written to.
    .next = Do not delete it. Free up space on this computer, or ask the helpdesk why nothing can be written. Then close the wizard and start it again: it will continue with this file.
error-PG-271 = There is no new certificate that works in Windows yet
    .body = The wizard checks every few seconds whether there is a new certificate with a working key.
    .next = Do the steps below in Microsoft Edge up to “Install my Certificate”, and wait a moment. If Edge says that it is installed and the wizard does not find it, ask the helpdesk.
error-PG-272 = The key of this certificate cannot leave Windows
    .body = “Yes, make this Certificate exportable” was not ticked in Edge, or Windows did not let the key be saved. The certificate works in the programs that use the certificates of Windows. There is no backup of it, and it cannot be put into Firefox or Thunderbird.
    .next = If you need one of these, ask for a reissue where you ordered, and tick the box that time.
error-PG-273 = This order needs a Windows computer
    .body = Its key can be made only in Microsoft Edge on Windows. The wizard found no certificates of Windows here.
    .next = Open the same link on a Windows computer, or place a new order with “Download as .pfx (PKCS12)”.

## The certificate password

error-CP-301 = This password does not meet all the rules yet
    .body = It was not sent, and nothing was made with it.
    .next = Look at the rules below: those without a tick are not met yet.
error-CP-302 = The certificate password is missing
    .body = Nothing was sent or changed.
    .next = Enter a certificate password.
error-CP-303 = The service does not accept this password
    .body = No certificate file was made with it.
    .next = Choose another certificate password.
error-CP-304 = The file does not open with this password
    .body = The file was opened for reading only, and nothing was changed. You can try as often as you like.
    .next = Enter the certificate password that you chose for this file, not the pickup password. Check capital and small letters.
error-CP-305 = That is your pickup password
    .body = The certificate file needs a password of its own, so that somebody who learns one of them does not know both.
    .next = Choose another password, or have one suggested.
error-CP-306 = That is your pickup password
    .body = The file was made with the certificate password, which you chose here in the wizard after you had entered the pickup password.
    .next = Enter your certificate password.
error-CP-307 = The keyring of this computer is not open
    .body = The keyring is where this computer keeps passwords. At the moment the wizard can neither save one there nor read one.
    .next = Open the keyring and try again. Or continue without it: write the password down, and type it when it is asked for.
error-CP-308 = Your password is still in the keyring
    .body = The keyring of this computer is locked, so the wizard cannot erase the password now. It erases it as soon as it finds the keyring open.
    .next = You can continue. To have it erased, open the keyring and start the wizard again.
error-CP-309 = This is not the suggested password
    .body = One character or more is different. Nothing was sent, and the suggestion is kept.
    .next = Check capital letters and digits, and leave out spaces. “{ action-back }” shows the suggestion again, so that you can correct your paper.
error-CP-310 = This password does not open your key
    .body = It is not the one that you chose when your key was made.
    .next = Enter it again. Capital letters matter, and it is not your pickup password.
error-CP-311 = This password does not open your certificate file
    .body = The key is in the file that you kept. The file was only read, and nothing was changed. You can try as often as you like.
    .next = Enter the password that you chose for that file. If you no longer know it, the key can be taken from a program in which it may be exported, or only a reissue helps.

## The agreement

error-AG-401 = You have not agreed yet
    .body = The service was not told that you agree.
    .next = Read the agreement, then tick the box below it.
error-AG-402 = The agreement has changed in the meantime
    .body = Your tick was for the older text, so it was removed.
    .next = Read the new text above, and tick the box again.

## The download

error-DL-501 = The connection was lost
    .body = The download did not finish.
    .next = Check your internet connection, then try again.
error-DL-502 = What arrived was damaged
    .body = It is not what was sent, so it was not kept.
    .next = Try again. If it happens twice, ask the helpdesk.
# $path: where the file is, or was to be
error-DL-503 = The certificate file could not be saved
    .body = { not-written }
    .next = { not-written.next } Then try again.
error-DL-504 = The certificate file has changed
    .body = { $path } no longer contains what the wizard saved there. It was left as it is.
    .next = Put back the file that was there, and enter its password. If that is not possible and “{ action-back }” is offered, choose it: the wizard then fetches the file again and puts it there.
error-DL-505 = The service does not recognise your certificate file
    .body = The file on this computer is complete and was checked, but the service says that it sent another one.
    .next = Try again, or choose “{ download-saved.skip }”. If it happens twice, tell the helpdesk the error code.
error-DL-506 = The service could not be told that you have the file
    .body = The file was checked, and is all you need to install. The service has not confirmed that it knows.
    .next = Try again, or choose “{ download-saved.skip }”.

# $path: where the copy was to be
error-DL-507 = Your backup could not be saved in its folder
    .body = { not-written }
    .next = { not-written.next } Then try again, or choose another folder.
error-DL-508 = Have you written down your certificate password?
    .body = Without it nobody can open your certificate file, and nobody can look it up. Nothing was downloaded.
    .next = Write it down, then tick the box.
# $path: where the file is to be
error-DL-509 = The certificate file cannot be saved on this computer
    .body = { not-written } Nothing was downloaded.
    .next = { not-written.next } Then try again.
# $path: the folder for the copy
error-DL-510 = Your backup cannot be saved in its folder
    .body = { not-written } Nothing was downloaded.
    .next = { not-written.next } Then try again, or choose another folder below.
# $path: where it was to be
error-DL-511 = This file could not be saved
    .body = Your certificate is not affected. { not-written }
    .next = { not-written.next } Then try again, or choose another place.
# $path: the file
# $reason: as above
error-DL-512 = The certificate file cannot be read
    .body = { $reason ->
        [denied] Your account on this computer has no permission to use { $path }, or its folder.
        [missing] { $path } is no longer there.
        [in-the-way] There is now something other than a file at { $path }.
       *[other] The wizard cannot open { $path }.
    } Nothing was changed.
    .next = { $reason ->
        [denied] Ask the helpdesk for permission to read it.
        [missing] Put the file back where it was.
        [in-the-way] Move away what is there, and put the file back.
       *[other] If it is on a USB stick or on a network, connect that again. Or ask the helpdesk.
    } Then enter the password again. If you cannot get the file back and “{ action-back }” is offered, choose it: the wizard then fetches it again.
error-DL-513 = The certificate is not for your key
    .body = The service sent a certificate for another key, so it was not kept. Your own key is still on this computer.
    .next = Tell the helpdesk the error code.
error-DL-514 = The key could not be made
    .body = This computer could not make the key, or not the request for your certificate. Nothing was sent.
    .next = Try again. If it happens twice, tell the helpdesk the error code.
# $path: the file of the key
error-DL-515 = The file with your key is damaged
    .body = { $path } is not as the wizard wrote it. It was left as it is.
    .next = If there is an older copy of this file, for instance in a backup of the computer, put it back and try again. Otherwise tell the helpdesk the error code.
error-DL-516 = The keyring does not open your key
    .body = The keyring of this computer has what opens your key, and it is locked or gone. The key itself is still there.
    .next = Unlock the keyring, for instance by logging in to the computer again. Then try again.
# $path and $reason: as above
error-DL-517 = Your key could not be saved
    .body = { not-written } Nothing was sent.
    .next = { not-written.next } Then try again.
error-DL-518 = The file with your key cannot be read
    .body = { $reason ->
        [denied] Your account on this computer has no permission to use { $path }, or its folder.
        [in-the-way] There is now something other than a file at { $path }.
       *[other] The wizard cannot open { $path }.
    } Nothing was changed.
    .next = { $reason ->
        [denied] Ask the helpdesk for permission to read it.
        [in-the-way] Move away what is there, and put the file back.
       *[other] Ask the helpdesk why it cannot be read.
    } Then try again.
error-DL-519 = The file is not as it was written
    .body = The wizard wrote { $path } and read it back, and it is not right. It is not a backup, and the wizard has deleted it as far as it could.
    .next = Choose another folder, or another USB stick, and try again.
error-DL-520 = Only the certificate itself is known here
    .body = The issuers’ certificates are in no program here and in no file that the wizard can open. So it cannot save the certificate together with them.
    .next = Save the .cer file instead. Whoever needs the issuers finds them at GlobalSign.
error-DL-521 = The key was not found
    .body = The key of this certificate is in no program here that can be read, and its file is not where it was. Nothing was written.
    .next = Look for the certificate file, also on USB sticks, and choose “{ action-choose-file }”. If it is gone, ask for a reissue.

## The certificate file

# $path: the file that the user chose
error-FI-600 = This file cannot be read
    .body = This computer did not let the wizard read { $path }. Nothing was changed.
    .next = If the file is on a USB stick or on a network, copy it to this computer first. Then choose it again.
error-FI-601 = This is not a certificate file
    .body = The wizard cannot read it as one. It may be damaged, or something else altogether. It was not installed.
    .next = If you chose this file yourself, look for one whose name ends in .pfx or .p12. Otherwise ask the helpdesk, and tell them the error code.
error-FI-602 = The certificate file is not protected against changes
    .body = Nobody can tell whether it was altered on its way. That does not mean that it was, but it was not installed.
    .next = If you exported the file yourself, do so again and set a password. Otherwise ask the helpdesk, and tell them the error code.
error-FI-603 = The certificate file holds more than one key
    .body = The wizard cannot tell which one you mean, so it installed none. A browser writes such a file when all certificates are backed up at once.
    .next = In the program that made the file, choose just the one certificate and export or back up that. Then open the new file.
error-FI-604 = Key and certificate do not belong together
    .body = The certificate in this file was made for another key than the one beside it, and does not work with this one. It was not installed.
    .next = If you have another .pfx or .p12 file, open that one. Otherwise ask the helpdesk, and tell them the error code.
error-FI-605 = The certificate is not valid today
    .body = According to this computer’s clock, it is not valid yet or no longer valid. It was not installed.
    .next = Check the date and time on this computer. If they are wrong, correct them and enter the password of the file again. If they are right, ask the helpdesk.
error-FI-606 = The certificate does not come from the expected issuer
    .body = It does not lead back to the issuer that the wizard expects, so nobody can be sure who made it. It was not installed.
    .next = Do not use this file. Ask the helpdesk, and tell them the error code.
error-FI-607 = The certificate was made for another use
    .body = It is not one with which a person can both sign and log in. It was not installed.
    .next = Ask the helpdesk, and tell them the error code.
error-FI-608 = The name on the certificate is not the name on your order
    .body = It may be somebody else’s, or your name may be spelt differently in it. It was not installed.
    .next = Ask the helpdesk, and tell them the error code. They can see which name your order has.
# $kind: the name of the kind of key
error-FI-609 = The wizard cannot install a key of this kind
    .body = The file is in order, but its key is of the kind “{ $kind }”, which the programs on this computer cannot use. It was not installed.
    .next = Ask the helpdesk, and tell them the error code. They can say whether you need a new certificate.
error-FI-610 = Opening this certificate file would take too long
    .body = It asks for far more work than any real certificate file does. The wizard stopped there, and did not install it.
    .next = If you exported the file yourself, do so again with the usual settings. Otherwise ask the helpdesk, and tell them the error code.
error-FI-611 = The wizard cannot read how this certificate file is protected
    .body = It was protected with a method that the wizard does not know. That says nothing against your certificate. It was not installed.
    .next = If you can, export it again from the program that made it, with the usual settings. Otherwise ask the helpdesk.
error-FI-612 = The key in this file has a password of its own
    .body = Your password opens the file, but not the key in it. The wizard installs only files that one password opens. It was not installed.
    .next = Export the certificate again with one password for everything, or ask the helpdesk.
error-FI-613 = There is no key in this certificate file
    .body = It holds certificates, but not the private key that belongs to yours. Without it, you cannot sign or log in. It was not installed.
    .next = Export the certificate again and choose to include the private key. Or look for the file that you downloaded first.
error-FI-614 = The wizard cannot tell who issued this certificate
    .body = It is in your name, and the file is complete. But no issuer that this computer trusts stands behind it as it should. What was found is listed below.
    .next = Ask the helpdesk before you go on, and tell them the error code. Go on only if you know that the certificate is right.
error-FI-615 = There is no certificate file in this folder
    .body = { $path } has no file whose name ends in .pfx or .p12.
    .next = Choose the folder that the wizard filled on your other computer. It also has a page that begins with “READ ME”.
error-FI-621 = This file is empty
    .body = There is nothing in it, so the download or the copying went wrong. Your certificate is not in this file.
    .next = Copy the file again from where you got it. If it is empty there, too, ask the helpdesk.
error-FI-622 = The end of this certificate file is missing
    .body = Only its first part is there: it was not downloaded or copied to the end. What is there cannot be installed.
    .next = Copy the file again from where you got it, and wait until that is done. If it is the same there, ask the helpdesk.
error-FI-623 = This is a certificate without its key
    .body = Such a file (.cer, .crt or .pem) is for giving to others. You can neither sign nor log in with it. It was not installed.
    .next = Look for a file whose name ends in .pfx or .p12. It has the key in it, and asks for a password.
error-FI-624 = These are certificates without a key
    .body = Such a file (.p7b) holds what anyone may have, and not the key that is yours alone. You can neither sign nor log in with it. It was not installed.
    .next = Look for a file whose name ends in .pfx or .p12. It has the key in it, and asks for a password.
error-FI-625 = This is a key in another kind of file
    .body = The wizard installs a key and its certificate from one protected file, a .pfx or .p12. This file was not installed. Keep it to yourself: anyone who has it may be able to sign as you.
    .next = Look for the .pfx or .p12 file. If there is none, ask the people who made this file to put key and certificate into one.
error-FI-626 = This is a key file for Java programs
    .body = Only Java programs read it. Your certificate may be in it, but the wizard cannot reach it. Nothing was installed.
    .next = Ask the people who made this file to save it as PKCS12, the kind that every program reads.
error-FI-627 = This is a web page, not a certificate file
    .body = The browser saved the page in the file’s place, perhaps because you were logged out or because the link works only once. Your certificate is not in this file.
    .next = Go back to the page and download the file itself. If the page says that it was downloaded before, look for that file in your downloads.
error-FI-628 = This file is compressed
    .body = It is an archive, such as a ZIP file. The certificate file may be in it. Nothing was installed.
    .next = Open the archive and take the .pfx or .p12 file out of it. Then open that one.
error-FI-629 = This is a shortcut, not the file itself
    .body = It only leads to a file or a page. Nothing was installed.
    .next = Look for the file that it leads to, and open that one. If it leads to a page, download the file there first.
error-FI-630 = This is an e-mail, not a certificate file
    .body = No certificate file that the wizard can read is attached to it. Nothing was installed.
    .next = If the e-mail has a link, enter that. If a file is attached, open the e-mail in your mail program, save the file, and open that one.
error-FI-631 = This is a folder, not a file
    .body = The certificate file may be in it. Nothing was installed.
    .next = Open the folder, and choose the certificate file itself.
# $path: the file that the user chose
error-FI-632 = You do not have permission to read this file
    .body = Your account on this computer has no permission to use { $path }, or its folder. Nothing was changed.
    .next = Ask the helpdesk, or the person the file belongs to, for permission to read it. Then choose it again.
# $path: the file that the user chose
error-FI-633 = This file is not there
    .body = There is no file { $path }, or it is no longer there. Nothing was changed.
    .next = Look where the file is now. If it is on a USB stick or on a network, connect that again. Then choose it again.
# $path: the file that the user chose
error-FI-634 = This file is too large to be a certificate file
    .body = { $path } is many times larger than any certificate file. Nothing was installed.
    .next = Look for a file whose name ends in .pfx or .p12, and choose that one.
# $path: what the user chose
error-FI-635 = This is not a file
    .body = { $path } is a folder, or something else that holds no certificate itself. Nothing was changed.
    .next = If it is a folder, look in it for a file whose name ends in .pfx or .p12, and choose that one.

## The programs

# $program: the program that should hold the certificate
error-ST-701 = { $program } did not let the wizard store your certificate
    .body = The program did not allow it, or only in part. Your certificate is safe in its file.
    .next = Close the program and try again. If it still does not work, ask the helpdesk.
error-ST-702 = This program has a password of its own
    .body = Nothing was changed there. Your certificate is as it was.
    .next = Enter the primary password that was set in this program. If you do not know it, leave the program out, or ask the helpdesk.
error-ST-703 = The place where this program keeps certificates is damaged
    .body = It was left as it is. Your certificate is safe in its file.
    .next = You can do without this program, or ask the helpdesk to look at it.
error-ST-704 = It was stored, but could not be used afterwards
    .body = The wizard looked for your certificate there and tried to sign with it. One of the two did not work. Your certificate is safe in its file.
    .next = Try again. If it still does not work, ask the helpdesk.
error-ST-705 = A part that this program needs is missing
    .body = Without it, the wizard cannot store certificates there. Nothing was changed. Your certificate is safe in its file.
    .next = Ask the helpdesk, and tell them the error code.
error-ST-706 = No program can take your certificate at the moment
    .body = If a program is shown below, the reason is given beside it.
    .next = If none is shown, open the browser that you want to use, once. Then try again.
# $count: how many programs did not work
error-ST-707 = { $count ->
        [one] It did not work in one program
       *[other] It did not work in { $count } programs
    }
    .body = What happened is shown in the list below.
    .next = Do what it says there, then try again. If other programs work, you can also finish with those. If none does, you can stop here and come back another time; the helpdesk can help.
error-ST-708 = The wizard cannot install on this system yet
    .body = It does not know yet where to put your certificate here, so it goes no further.
    .next = Ask the helpdesk, and tell them the error code.
error-ST-709 = That is not the primary password
    .body = It was tried once, and the program refused it. Nothing was changed there. Your certificate is as it was.
    .next = Enter the primary password that was set in this program, or leave the program out. Check capital and small letters.
error-ST-710 = This program keeps its certificates in an old format
    .body = Nothing was changed there. Your certificate is as it was.
    .next = Open the program once, so that it makes the new format, and close it. Then start the wizard again. If that does not help, ask the helpdesk.
# $count: how many programs still have the certificate
error-ST-711 = The certificate was not removed from { $count ->
        [one] { $count } program
       *[other] { $count } programs
    }
    .body = { $removed ->
        [0] It is still there, as it was.
        [one] It is still there, as it was. It was removed from the other program named.
       *[other] It is still there, as it was. It was removed from the other programs named.
    }
    .next = If a reason is given beside a program, follow that. Otherwise close the program. Then try again. If it still does not work, ask the helpdesk.
error-ST-712 = No program was chosen
    .body = The certificate was not installed anywhere. Nothing was changed.
    .next = Choose at least one program, then continue.
error-ST-713 = This program’s certificates are locked
    .body = The computer keeps them locked at the moment. Your certificate is as it was.
    .next = Unlock your keychain, or log out of the computer and log in again. Then continue here.
# $path: the list of what was installed
error-ST-714 = The wizard could not record what it installed
    .body = Your certificate is installed, and works where this screen says so. But the wizard could not add it to its list of what it has installed. { not-written } So it cannot remove the certificate for you later.
    .next = You can continue. { not-written.next } If you want to remove the certificate one day, do that in the program it is in; the helpdesk knows how.
# $path: the folder or the file
error-ST-715 = No permission for this program’s certificates
    .body = Your account on this computer does not have permission for all the files in which this program keeps them. Nothing was changed there. Your certificate is safe in its file.
    .next = Ask the helpdesk to give you back permission to read { $path } and to write to it. Then try again. Until then, you can do without this program.
# $path: the folder or the file
error-ST-716 = This program’s certificates can only be read
    .body = They are in a place to which nothing can be written at the moment. Nothing was changed there. Your certificate is safe in its file.
    .next = Ask the helpdesk why nothing can be written to { $path }. Then try again. Until then, you can do without this program.
# $path: the folder
error-ST-717 = There is no space left on the disk
    .body = The disk is full, or you have used up your share of it. Your certificate is safe in its file.
    .next = Delete what you no longer need, or empty the recycle bin, on the drive of { $path }. Then try again.
# $other: the name of the certificate that is there
error-ST-718 = { $program } holds another certificate with the same number
    .body = Its name there is “{ $other }”. Both are from the same issuer and have the same serial number, which should never happen, and this program can only hold one of them. Nothing was changed. Your certificate is safe in its file.
    .next = Do you still need the other one? Then leave it there, and use your certificate in other programs. If not, make a backup of it in the program’s settings, remove it there, and try again. Tell the helpdesk in any case: the issuer has to know.
error-ST-719 = { $program } is busy with its certificates
    .body = Another program is writing there at this moment, so the wizard could not. Nothing was changed. Your certificate is safe in its file.
    .next = Wait a moment, then try again. If that does not help, close the program first.
error-ST-720 = Your computer asked a question, and the answer was no
    .body = The question was whether the certificate may be stored or its key used. Your certificate is safe in its file.
    .next = Try again, and allow it when your computer asks. If it did not ask anything, ask the helpdesk.
error-ST-721 = The wizard did not get an answer from { $program }
    .body = The part of the wizard that works with this program stopped, or took too long. It will continue what it had begun. Your certificate is safe in its file.
    .next = Try again. If it still does not work, restart the computer, or ask the helpdesk.
error-ST-722 = { $program } cannot use a key of this kind
    .body = It did not take your certificate’s key, or does not sign with it. Closing the program or trying again changes nothing. Your certificate is safe in its file.
    .next = Use your certificate in another program. Or ask the helpdesk, and tell them the error code: a new certificate may have a key that all programs can use.
error-ST-723 = This key cannot leave the program
    .body = It was stored there so that it cannot be exported. That cannot be changed later. The certificate keeps working here.
    .next = Look for the certificate file that it was installed from: a backup can be made of that. If it is gone, ask for a reissue.
error-ST-724 = Export this key with Keychain Access
    .body = The wizard cannot take keys out of the keychain yet; macOS itself can. Nothing was changed, and the certificate keeps working.
    .next = In Keychain Access, choose “My Certificates”, your certificate, “File”, “Export Items…”, and save it as .p12 with a password.

## The network

error-NW-801 = The pickup service cannot be reached
    .body = It did not answer, or could not be reached.
    .next = Check your internet connection, then try again. “{ action-connection }” shows where it fails.
error-NW-802 = The connection to the pickup service is not secure
    .body = This computer does not trust the other side, so the wizard told it nothing.
    .next = “{ action-connection }” shows who is in between. Try another network; in an office, ask the people who look after your computers.
error-NW-803 = The pickup service has a fault at the moment
    .body = This is not your fault.
    .next = Try again in a few minutes. If this continues, ask the helpdesk.
error-NW-804 = The wizard does not understand this service’s answer
    .body = It is not the answer of a pickup service that the wizard knows, so it went no further.
    .next = Ask the helpdesk, and tell them the error code.
error-NW-805 = The pickup service takes too long to answer
    .body = The wizard has waited long enough, and stopped.
    .next = Check your internet connection, then try again. “{ action-connection }” shows where it fails.
error-NW-806 = The proxy of your network asks for a name and a password
    .body = There is a proxy between this computer and the internet. It did not let the wizard through.
    .next = Enter them under “{ action-connection }”. In an office, the people who look after your computers know them.
# $host: where the service points to
error-NW-807 = The pickup service wants to send the wizard elsewhere
    .body = It points to “{ $host }”. A pickup service does not do that, so the wizard did not go there.
    .next = Try another network. If it happens again, ask the helpdesk.
error-NW-808 = The pickup service is busy
    .body = Too many people are using it at the moment.
    .next = Try again in a few minutes.
# $seconds: how long to wait
error-NW-809 = The pickup service is busy
    .body = { $seconds ->
        [one] It asks you to wait { $seconds } second.
       *[other] It asks you to wait { $seconds } seconds.
    }
    .next = Try again after that.
# $setting: the variable of the environment, or desktop
error-NW-810 = The setting for the proxy cannot be read
    .body = { $setting ->
        [desktop] The proxy setting of this computer is not the address of a proxy.
       *[other] The variable { $setting } of this computer is not the address of a proxy.
    } It is not shown here, because it can contain a password. The wizard has sent nothing.
    .next = Ask the people who look after your computers to correct it. Or enter the proxy yourself under “{ action-connection }”.
error-NW-811 = This computer knows no certification authority
    .body = Without one, no service can prove who it is, so the wizard told the pickup service nothing.
    .next = Ask the people who look after this computer to install its list of certification authorities (on Linux the package ca-certificates), then try again. A certificate file that is here already can be installed without it.

## The wizard itself

error-JO-901 = The wizard no longer knows where you were
    .body = { $reason ->
        [denied] Your account on this computer has no permission to use { $path }, the file in which it notes this.
        [damaged] The file in which it notes this, { $path }, is damaged.
        [in-the-way] Something else is in the place of the file in which it notes this, { $path }: a folder, for instance.
       *[other] The file in which it notes this, { $path }, cannot be read.
    } So it starts again from the beginning.
    .next = Enter the link from the e-mail again.
error-JO-902 = The settings for this computer cannot be read
    .body = The wizard continues with its built-in list of pickup services. If your organisation has set others, it does not know them.
    .next = You can continue. Tell the people who look after your computers, or the helpdesk.
# $path: the file in which it is noted
error-JO-903 = The wizard could not save your progress
    .body = { not-written } Until that is saved, the wizard does not tell the service that you have the certificate file.
    .next = { not-written.next } Then try again, or choose “{ download-saved.skip }”.
error-JO-904 = The wizard is busy with another certificate
    .body = It handles one certificate at a time, so it has opened neither the file nor the link that came. Nothing was changed.
    .next = Finish what you have begun, or choose “{ action-back }” until you are on the first screen. Then open the file or the link again.
# $path: where the list is now
error-JO-905 = The wizard does not remember everything it installed
    .body = { $reason ->
        [damaged] The list in which it notes this is damaged, so it began a new one.
        [denied] Your account on this computer has no permission to use the list in which it notes this.
        [in-the-way] Something else is in the place of the list in which it notes this: a folder, for instance.
       *[other] The list in which it notes this cannot be read.
    } Your certificates work as before. But the wizard cannot remove those it no longer remembers, and does not test them by itself. As long as this list is at { $path }, the wizard tells you this here.
    .next = { $reason ->
        [damaged] You do not need to do anything.
        [in-the-way] { not-written.next }
       *[other] Ask the helpdesk for permission to read and write that file.
    } If you want to remove such a certificate, do that in the program it is in; the helpdesk knows how.
# $path: the file in which it is noted
error-JO-906 = The wizard could not save all its notes
    .body = { not-written } The wizard continues, and knows everything until you close it. After that it may ask you again, or not know what you chose.
    .next = You can continue. { not-written.next }
# $path: where the note is now
error-JO-907 = The wizard could not continue from where you were
    .body = It had saved your progress, but a fault of its own kept it from showing this. So it starts again from the beginning. What it had saved is kept at { $path }, and a certificate file that was saved is still there.
    .next = Enter the link from the e-mail again. If this message comes back, tell the helpdesk this code.
error-JO-908 = The wizard had a fault of its own
    .body = It has continued from what it had saved, so you may be a few steps back. What was typed into a password field is gone.
    .next = You can continue from here. If this message comes back, tell the helpdesk this code and the help code.
# $path: the file; $reason: damaged, or as above
error-JO-909 = One of your settings cannot be read
    .body = { $reason ->
        [damaged] The file { $path } is damaged.
        [denied] Your account on this computer has no permission to use { $path }.
        [in-the-way] Something else is in the place of the file { $path }: a folder, for instance.
       *[other] The wizard cannot open { $path }.
    } So the wizard does not know how you reach the internet, or which language you chose. Your order and your certificates are as they were.
    .next = Set it again: the language at the side, the connection under “{ action-connection }”. If this message comes back, { $reason ->
        [in-the-way] rename what is in the way, or move it elsewhere.
       *[other] ask the helpdesk for permission to use that file, or to delete it.
    }

## The connection

error-CN-101 = This is not the address of a proxy
    .body = An address is a name, a colon and a number, such as proxy.example.org:8080, with or without the kind of proxy before it, such as socks5h://. A name and a password have fields of their own. Nothing was changed.
    .next = Correct the address. The people who look after your network know it.

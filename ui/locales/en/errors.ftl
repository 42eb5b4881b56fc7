### What can go wrong. The message is named after the code that the helpdesk hears.
### Value: what is wrong. body: what became of the link and of the certificate. next: what to do.

## The link

error-LK-101 = This is not a link
    .body = Nothing was sent. Your link and your certificate are untouched.
    .next = Copy the whole link from the e-mail. It starts with https://.
# $host: the host in the link
error-LK-102 = This link leads to a place the wizard does not know
    .body = “{ $host }” is not one of the pickup services. Nothing was sent there. Your own link and your certificate are untouched.
    .next = Copy the link from the e-mail “Certificate Download Ready” itself. If it is that link, tell the helpdesk: the e-mail may be forged.
error-LK-103 = This link is not a secure one
    .body = A real link starts with https://, and this one does not. Nothing was sent. Your certificate is untouched.
    .next = Copy the link from the e-mail “Certificate Download Ready” once more.
error-LK-104 = Part of the link is missing
    .body = The address is right, but what follows it is not complete. Nothing was sent. Your link and your certificate are untouched.
    .next = Copy the whole link once more. In some e-mails it runs over two lines.
error-LK-105 = This link hides where it leads
    .body = There is something in front of or behind “{ $host }” that does not belong in a pickup link. Nothing was sent. Your certificate is untouched.
    .next = Do not use this link. Copy the one from the e-mail “Certificate Download Ready”, or ask the helpdesk.
# $host: where the link leads
# $genuine: the pickup service that it resembles
error-LK-106 = This link only looks like a real one
    .body = It leads to “{ $host }”, which resembles “{ $genuine }” and is another place. Nothing was sent there.
    .next = Do not use this link, and tell the helpdesk: the e-mail may be forged.
# $host: the mail scanner
error-LK-107 = A mail scanner has hidden your link
    .body = “{ $host }” has put a link of its own in the place of yours, and the wizard cannot read the real one out of it. Nothing was sent.
    .next = Open the e-mail in another program or on your telephone, and copy the link there. Or ask the helpdesk.

## The order

error-OR-151 = The service does not know this link
    .body = It may be incomplete, or replaced by a newer link. No certificate was given out, and nothing was used up.
    .next = Copy the link from your newest e-mail “Certificate Download Ready”. If it is that one, ask the helpdesk.
error-OR-152 = This order has lapsed
    .body = It was not picked up in time, and was cancelled. The link does not work any more, and no certificate was given out.
    .next = Place a new order. You will then get an e-mail with a new link.
error-OR-153 = This certificate has been picked up already
    .body = A link works once, and this one has been used. The certificate is in the file that was saved then.
    .next = If the wizard asks for the certificate password below, it has that file: go on there. Otherwise look for it on the computer where it was picked up. If it is gone, ask for a reissue where you ordered.
error-OR-154 = This order was cancelled
    .body = The link does not work any more, and no certificate was given out.
    .next = If you still need a certificate, place a new order.
error-OR-155 = This order is locked
    .body = A wrong pickup password was entered five times, so the link is closed for good. No certificate was given out.
    .next = Place a new order and choose a pickup password that you can find again.
error-OR-156 = The wizard cannot pick up this kind of order yet
    .body = When it was ordered, it was decided that your own computer makes the key. Nothing was used up: your link is still good.
    .next = Use the web page behind the link in the e-mail, or ask the helpdesk.

## The pickup password

# $attemptsLeft: how many wrong passwords the service still allows
error-PU-201 = That is not the pickup password
    .body = { $attemptsLeft ->
        [one] Your link is still good, but only { $attemptsLeft } try is left. Another wrong password locks the order.
       *[other] Your link is still good, and you have { $attemptsLeft } tries left.
    } Your certificate is waiting.
    .next = Enter the password that you chose when you ordered. Mind capital and small letters.
error-PU-202 = That cannot be a pickup password
    .body = A pickup password has at least 8 characters, all of them letters and digits. Nothing was sent, so no try was used and your link is still good.
    .next = Check what you typed. “Show” makes it visible.
error-PU-203 = Please enter your pickup password again
    .body = It was a while ago, so the service has closed its door for safety. Your link is still good, and your certificate is waiting.
    .next = Enter your pickup password. Then choose a certificate password again: the wizard has not kept the one from before.
error-PU-204 = The pickup password is missing
    .body = Nothing was sent, so no try was used and your link is still good.
    .next = Enter the password that you chose when you ordered.
error-PU-205 = That is the same password again
    .body = The service has just refused it, so it was not sent once more: no try was used. Your link is still good, and your certificate is waiting.
    .next = Choose “Show”, look at what you typed, and correct it.

## The certificate password

error-CP-301 = This password does not keep all the rules yet
    .body = Nothing was sent. Your link is still good, and your certificate is waiting.
    .next = Look at the rules below: those without a tick are not met yet.
error-CP-302 = The certificate password is missing
    .body = Nothing was sent or changed. Your link and your certificate are safe.
    .next = Enter a certificate password.
error-CP-303 = The service does not accept this password
    .body = No certificate file was made with it. Your link is still good, and your certificate is waiting.
    .next = Choose another certificate password.
error-CP-304 = The file does not open with this password
    .body = Your certificate file is unharmed. You may try as often as you like, and your link is not touched.
    .next = Enter the certificate password that you chose for this file, not the pickup password. Mind capital and small letters.

## The agreement

error-AG-401 = You have not agreed yet
    .body = Nothing was sent. Your link is still good, and your certificate is waiting.
    .next = Read the agreement, then tick the box below it.
error-AG-402 = The agreement has changed meanwhile
    .body = Your tick belonged to the older text and was taken away. Your link is still good, and your certificate is waiting.
    .next = Read the new text below, and tick the box again.

## The download

error-DL-501 = The connection broke
    .body = What was on its way did not arrive whole. Your link is not used up by this: only the confirmation of a finished download uses it. Nothing is lost.
    .next = Check your internet connection, then try again.
error-DL-502 = What arrived was damaged
    .body = It is not what was sent, so it was thrown away. Your link is not used up by this: only the confirmation of a finished download uses it. Nothing is lost.
    .next = Try again. If it happens twice, ask the helpdesk.
# $path: where the file is, or was to be
error-DL-503 = The certificate file could not be saved
    .body = This computer did not let the wizard write to { $path }. Your link is still good, and your certificate is waiting.
    .next = Make sure that the disk has room and that you may write in that folder. Then try again.
error-DL-504 = The saved certificate file cannot be read
    .body = The wizard cannot open { $path }. Nothing was changed. If the download was not finished, your link is still good.
    .next = Put the file back where it was and try again, or ask the helpdesk.
error-DL-505 = The service does not recognise your certificate file
    .body = The file is saved and checked on this computer, but the service says that it sent another one. Your link is not used up by this, and your certificate is safe in its file.
    .next = Try again, or go on and install. If it happens twice, tell the helpdesk the error code.
error-DL-506 = The service could not be told that you have the file
    .body = Your certificate file is saved and checked on this computer. Nothing is lost, and the file is all that you need to install.
    .next = Try again, or go on and install.

## The certificate file

error-FI-601 = This is not a certificate file
    .body = The file cannot be read as one. It was not installed. The file stays where it is; a link is used up only once a good file is confirmed.
    .next = Try again. If it happens twice, ask the helpdesk.
error-FI-602 = The certificate file is not protected against changes
    .body = Nobody can tell whether it was altered on its way. It was not installed. The file stays where it is; a link is used up only once a good file is confirmed.
    .next = Ask the helpdesk, and tell them the error code.
error-FI-603 = The certificate file does not hold exactly one key
    .body = A certificate file has one key, which is yours. This one has none, or more than one. It was not installed. The file stays where it is; a link is used up only once a good file is confirmed.
    .next = Ask the helpdesk, and tell them the error code.
error-FI-604 = Key and certificate do not belong together
    .body = The certificate in the file was made for another key. It was not installed. The file stays where it is; a link is used up only once a good file is confirmed.
    .next = Ask the helpdesk, and tell them the error code.
error-FI-605 = The certificate is not valid today
    .body = By the clock of this computer, it is not valid yet or not any more. It was not installed. The file stays where it is; a link is used up only once a good file is confirmed.
    .next = Set the date and time of this computer right, then enter the certificate password again. If they are right, ask the helpdesk.
error-FI-606 = The certificate does not come from the issuer it should
    .body = It does not lead back to the issuer that the wizard expects. It was not installed. The file stays where it is; a link is used up only once a good file is confirmed.
    .next = Ask the helpdesk, and tell them the error code.
error-FI-607 = The certificate was made for another use
    .body = It cannot sign and identify you as this kind of certificate should. It was not installed. The file stays where it is; a link is used up only once a good file is confirmed.
    .next = Ask the helpdesk, and tell them the error code.
error-FI-608 = The certificate bears another name than your order
    .body = It may be somebody else’s. It was not installed. The file stays where it is; a link is used up only once a good file is confirmed.
    .next = Ask the helpdesk, and tell them the error code.
error-FI-609 = The wizard cannot install a key of this kind
    .body = The certificate’s key is neither an RSA key of 2048 to 8192 bits nor a P-256 key. It was not installed. The file stays where it is; a link is used up only once a good file is confirmed.
    .next = Ask the helpdesk, and tell them the error code.

error-FI-610 = Opening this certificate file would take too long
    .body = It asks for far more work than any real certificate file does. The wizard stopped there, and did not install it.
    .next = Ask the helpdesk, and tell them the error code.

## The programs

# $program: the program that should hold the certificate
error-ST-701 = { $program } did not let the wizard store your certificate
    .body = It could not be put there, or not wholly. Your certificate is safe in its file, and you no longer need the link.
    .next = Close the program and try again. If it still does not work, ask the helpdesk.
error-ST-702 = This program protects its certificates with a password of its own
    .body = It was left as it is. Your certificate is safe in its file, and you no longer need the link.
    .next = You can do without this program, or ask the helpdesk how to add the certificate there.
error-ST-703 = The place where this program keeps certificates is damaged
    .body = It was left as it is. Your certificate is safe in its file, and you no longer need the link.
    .next = You can do without this program, or ask the helpdesk to look at it.
error-ST-704 = It was stored, but could not be used afterwards
    .body = The wizard looked for your certificate there and tried to sign with it, and one of the two did not work. Your certificate is safe in its file, and you no longer need the link.
    .next = Try again. If it still does not work, ask the helpdesk.
error-ST-705 = A part that this program needs is missing
    .body = Without it, the wizard cannot store certificates there. Nothing was changed. Your certificate is safe in its file, and you no longer need the link.
    .next = Ask the helpdesk, and tell them the error code.
error-ST-706 = No program for your certificate was found
    .body = The wizard sees no program on this computer into which it can put your certificate. Looking changes nothing: your link and your certificate are as they were.
    .next = Open the browser that you want to use once, then try again.
# $count: how many programs did not work
error-ST-707 = { $count ->
        [one] One program did not work
       *[other] { $count } programs did not work
    }
    .body = What happened is said beside each of them. Your certificate is safe in its file, and you no longer need the link.
    .next = Try again, or finish with the programs that work.
error-ST-708 = The wizard cannot install on this system yet
    .body = So that nothing is lost, it goes no further here. Your link and your certificate are as they were.
    .next = Use the web page behind the link in the e-mail, or ask the helpdesk.

## The network

error-NW-801 = The pickup service cannot be reached
    .body = Your link is not used up by this: only the confirmation of a finished download uses it. Nothing is lost.
    .next = Check your internet connection, then try again.
error-NW-802 = The connection to the pickup service is not secure
    .body = This computer does not trust the other side, so the wizard told it nothing. Your link is not used up by this: only the confirmation of a finished download uses it.
    .next = Try on another network. In an office, ask the people who look after your computers.
error-NW-803 = The pickup service has a fault at the moment
    .body = This is not your doing. Your link is not used up by this: only the confirmation of a finished download uses it. Nothing is lost.
    .next = Try again in a few minutes. If it lasts, ask the helpdesk.
error-NW-804 = The wizard does not understand this service’s answer
    .body = It is not the answer of a pickup service that the wizard knows, so it went no further. Your link is not used up by this: only the confirmation of a finished download uses it.
    .next = Use the web page behind the link in the e-mail, or ask the helpdesk.
error-NW-805 = The pickup service takes too long to answer
    .body = Your link is not used up by this: only the confirmation of a finished download uses it. Nothing is lost.
    .next = Check your internet connection, then try again.
error-NW-806 = The proxy of your network wants a name and a password
    .body = Between this computer and the internet stands a proxy, and it let the wizard through to nobody.
    .next = Enter the name and the password under “Connection”. In an office, ask the people who look after your computers.
# $host: where the service points to
error-NW-807 = The pickup service wants to send the wizard elsewhere
    .body = It points to “{ $host }”. A pickup service does not do that, so the wizard did not go there.
    .next = Try on another network. If it happens again, ask the helpdesk.
error-NW-808 = The pickup service is busy
    .body = Too many people want something from it at this moment.
    .next = Try again in a few minutes.
# $seconds: how long to wait
error-NW-809 = The pickup service is busy
    .body = { $seconds ->
        [one] It asks you to wait { $seconds } second.
       *[other] It asks you to wait { $seconds } seconds.
    }
    .next = Try again after that.

## The wizard itself

error-JO-901 = The wizard could not tell where you were
    .body = It begins anew. If your link was not used up, it is still good, and a certificate file that was saved is still on this computer.
    .next = Enter the link from the e-mail again.
error-JO-902 = The settings for this computer cannot be read
    .body = The wizard goes on with its built-in list of pickup services. If your organisation has set others, it does not know them. Your link and your certificate are untouched.
    .next = You can go on. Tell the people who look after your computers, or the helpdesk.

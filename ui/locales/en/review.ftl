### The order and its computer, the last look before the download, and the sheet to print.

## Review Order

# $user: who is logged in
review-computer = Is this the computer where you will use it?
    .name = This computer
    .user = Logged in as { $user }
    .why = The certificate will be installed on this computer, for this user.
    .other = No? Then stop here, and open the e-mail on the other computer. Your link has not been used.
order-wrong = Is something wrong here?
    .fixed = An order cannot be changed once it is placed, and the certificate will say what the order says. Do not go on: stopping here does not use your link.
    .not-yours = This is not your order at all? Then the e-mail came to you by mistake. Close the wizard, and tell those with whom the order was placed.
order-wrong-chamber-of-commerce-be = Ask the Chamber of Commerce where you ordered. If a name or the organisation is wrong, a new order is needed. Send its number to the helpdesk: that makes it go faster. You need not go to the Chamber again unless the details that it confirmed change.
order-wrong-marktconcurrent-nl = Ask Marktconcurrent: info@marktconcurrent.nl, telephone +31 6 2464 9267. If a name or the organisation is wrong, a new order is needed. Send its number to the helpdesk: that makes it go faster. Your details need not be confirmed again unless they change.
order-wrong-other = As long as the certificate has been ready for less than 7 days, you can cancel the order in your account and place it again. Is that not offered? See whether somebody else placed the order: only that user may do so. If it was you, ask the helpdesk. Details that change have to be confirmed again, by a notary or lawyer.

## The last look before the download

preflight-lead = One last look. Nothing has been downloaded yet, and your link has not been used.
    .lines = What has to be right
    .again = Check again
    .then = What happens when you download
task-preflight = Having a last look…
preflight =
    .good = All is well.
    .doubtful = You may download. But first read what is marked below.
    .failed = Something has to be put right before the download. It is marked below.
ready-computer = The right computer
    .good = You have said that you will use the certificate here.
ready-own-file = Room for the certificate file
    .good = It can be saved on this computer.
    .failed = It cannot be saved on this computer.
ready-backup = Room for your backup
    .good = It can be saved in the folder below.
    .failed = It cannot be saved in the folder below.
# $check: what is in the way, named as in the check of the connection
ready-connection = Internet connection
    .good = The service can be reached.
    .doubtful = Something is in the way: “{ $check }”.
    .advice = Choose “{ action-connection }” at the side to see what it is. You may also try to download: if that fails, nothing is lost.
ready-not-tried = Not looked at yet.
password-noted = I have written down my certificate password. I know that it is another one than the pickup password.
    .hint = You chose the certificate password here, a moment ago. It opens your certificate file, and nobody can look it up. The pickup password is the one from your order.

## The sheet to print

sheet = A sheet for your papers
    .about = With your order, your certificate, who helps, and an empty line on which you write the certificate password by hand. The wizard prints no password.
    .print = Print or save as PDF…
    .failed = The dialog to print did not open. You can write all this down by hand, too.
    .title = My certificate
    .valid-until = Valid until
    .not-known-yet = Is known after the download
    .file = Certificate file
    .folder = Folder of the certificate file
    .password = Certificate password
    .keep = Write the password on the line by hand. Keep this sheet locked away, and not beside the computer: whoever has the file and the password can sign in your name.
    .help = Help
    .vetting = GlobalSign’s Vetting Team
sheet-help-belgium = The Chamber of Commerce where you ordered.
sheet-help-netherlands = Marktconcurrent: info@marktconcurrent.nl, telephone +31 6 2464 9267.
sheet-help-elsewhere = The place where you ordered, or your GlobalSign account.
sheet-help-unknown = The place where you ordered.

## Review Order, of an order that cannot be picked up any more

review-order-over = Your order

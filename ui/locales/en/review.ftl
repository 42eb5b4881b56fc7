### The order and its computer, the last look before the download, and the sheet to print.

## Review Order

order-more = More about this order
order-wrong = Is something wrong?
    .fixed = An order cannot be changed once it is placed, and your certificate will say exactly what the order says. So do not continue: if you stop here, your link is not used.
    .not-yours = Is this not your order at all? Then the e-mail came to you by mistake. Close the wizard, and tell the people with whom the order was placed.
order-wrong-chamber-of-commerce-be = Ask the Chamber of Commerce where you ordered. If a name or the organisation is wrong, you need a new order. Send its number to GlobalSign Support to speed it up. You do not need to go to the Chamber again unless the details that it confirmed change.
order-wrong-marktconcurrent-nl = Ask Marktconcurrent: info@marktconcurrent.nl, telephone +31 6 2464 9267. If a name or the organisation is wrong, you need a new order. Send its number to GlobalSign Support to speed it up. Your details do not need to be confirmed again unless they change.
order-wrong-other = If the certificate has been ready for less than 7 days, you can cancel the order in your account and place it again. If you do not see that choice, check whether somebody else placed the order: only that user can do this. If it was you, ask GlobalSign Support. A notary or lawyer has to confirm changed details again.

## This Computer

# $user: who is logged in
this-computer = Will you use the certificate on this computer?
    .lead = The certificate will be installed here, for this user.
    .action = Yes, on this computer
    .name = This computer
    .user = Logged in as { $user }
another-computer = No, on another one
    .go = Close the wizard here. Then open the e-mail on the other computer, and start there.
    .nothing-used = Nothing has been used: your link works there as well.

## The last look before the download

preflight-lead = This takes a few seconds.
    .lines = What is checked
    .again = Check again
    .then = What happens then
task-preflight = The final check…
preflight =
    .good = Everything is ready. Your link has not been used yet.
    .doubtful = You can continue, but first read what is marked below.
    .failed = Something has to be put right first. It is marked below.
ready-computer = This computer
    .good = You have said that you will use the certificate here.
ready-own-file = Space for the file
    .good = It can be saved on this computer.
    .failed = It cannot be saved on this computer.
ready-backup = Space for the backup
    .good = It can be saved in the folder below.
    .failed = It cannot be saved in the folder below.
# $check: what is in the way, named as in the check of the connection
ready-connection = Internet connection
    .good = The service can be reached.
    .doubtful = There is a problem: “{ $check }”.
    .advice = Choose “{ action-connection }” at the side to see what it is. You can also try to download: if that fails, nothing is lost.
ready-not-tried = Not checked yet.

## The sheet to print

sheet = A sheet to keep
    .about = It lists your order, your certificate and who can help. You write the certificate password on the empty line by hand: the wizard prints no password.
    .print = Print or save as PDF…
    .failed = The print dialog did not open. You can also write all this down by hand.
    .title = My certificate
    .valid-until = Valid until
    .file = Certificate file
    .password = Certificate password
    .keep = Write the password on the line by hand. Keep this sheet locked away, and not beside the computer: anyone who has the file and the password can sign in your name.
    .help = Help
    .vetting = GlobalSign’s Vetting Team
sheet-help-belgium = The Chamber of Commerce where you ordered.
sheet-help-netherlands = Marktconcurrent: info@marktconcurrent.nl, telephone +31 6 2464 9267.
sheet-help-elsewhere = The place where you ordered, or your GlobalSign account.
sheet-help-unknown = The place where you ordered.

## Review Order, of an order that cannot be picked up any more

review-order-over = Your order

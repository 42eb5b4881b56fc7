### The e-mail to Vetting about a forgotten pickup password.

# Vetting reads English: subject and text are the same in every language, but for the last line.
# $existing: the number of the order whose pickup password is forgotten
# $new: the number of the order that takes its place
vetting-mail = Your e-mail to Vetting
    .subject = Reissue Due to Forgotten PersonalSign 3 Pro Pickup password
    .body =
        Dear Vetting team,

        I have forgotten the pickup password of my PersonalSign 3 Pro order. I have placed a new order in its place.

        Existing order number: { $existing }
        New order number: { $new }

        Kind regards

        You may answer me in English.

vetting-existing = Number of the order whose password you forgot
vetting-new = Number of the new order
    .hint = You find it in the e-mail that confirms the new order.
vetting-number-odd = This does not look like an order number, which has only letters, digits and hyphens.
vetting-needs-numbers = When you have entered both numbers, your e-mail will be ready to send here.
vetting-practice = This is a practice order, so there is nothing to send to Vetting.
# $address: the address of Vetting
vetting-to = To: { $address }
# $subject: the subject of the e-mail
vetting-subject = Subject: { $subject }
vetting-write = Open it in my mail program
    .hint = Nothing is sent: you send the e-mail yourself. If no mail program opens, copy the text into an e-mail of your own.

copy = Copy
    .copied = Copied.
    .by-hand = The text is selected: copy it with Ctrl+C (on a Mac: ⌘C).

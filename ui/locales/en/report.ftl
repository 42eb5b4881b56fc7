### The report for the helpdesk, and the dialog that shows it before it leaves.

report = Report for the helpdesk
    .title = Report for the helpdesk
    .about = Read it through: this is all that the helpdesk gets. There is no password, no link and no key in it. Send it by e-mail, or copy or save it.
    .mail = E-mail…
    .mailed = Your e-mail program opens. Send the e-mail there.
    .not-mailed = There is no e-mail program on this computer. Copy the report, or save it.
    .save = Save…
    .saved = The report is here:
    .copy = Copy
    .copied = Copied. Paste it into your e-mail now.
    .not-copied = It could not be copied. Select the text, and copy it yourself.
    .close = Close
    .text = Text of the report

## The e-mail with it

report-mail = Report of the PersonalSign Wizard
    .cut = (The end of the report did not fit. You can save it, and attach the file.)

## In the report itself

report-title = Report for the helpdesk – PersonalSign Wizard
report-made = Made
report-wizard = Version of the wizard
report-system = System
report-language = Language
report-residence = Lives or has ordered in
report-order = Order
report-step-code = Step code
report-help-code = Help code
report-programs = Programs
report-stand-ins = Opened with libraries other than the program’s own
# $at: when the connection was checked
report-connection = Check of the connection, { $at }
report-course = The steps so far: time, screen, error, what was being done

## What was looked at before, and what was not

report-not-looked-at = not looked at yet
report-none-found = none found
report-of-connection = Check of the connection
report-of-last-look = Final check before the download
# $at: when it was looked at
report-last-look = Final check before the download, { $at }

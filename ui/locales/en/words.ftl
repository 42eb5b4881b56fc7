### Words that several screens share.

product = PersonalSign Wizard

# $heading: the heading of the screen
window-title = { $heading } – PersonalSign Wizard
window-title-problem = Error: { $heading } – PersonalSign Wizard

lost = This window has lost touch with the wizard
    .next = Close the wizard and open it again. It has saved your progress. Have the e-mail with your link ready: the wizard may ask for the link again.

unshown = This screen could not be shown
    .body = Something went wrong in this window. This has not changed your link, your certificate file or your programs.
    .next = Show the screen again. If this message comes back, close the wizard and open it again. If that does not help either, tell the helpdesk this code and the help code.
    .again = Show again

## The frame

steps = Your steps
step-review-order = Your order
step-pickup-password = Pickup password
step-certificate-password = Certificate password
step-agreement = Agreement
step-download = Download
step-create = Create
step-inspect = What is in the file
step-install = Install
step-done = Done

step-state-done = (done)
step-state-current = (you are here)
step-state-to-do = (still to come)

step-code = Step code
    .hint = Read them out on the telephone.

## Actions

action-back = Back
action-connection = Internet connection
action-choose-folder = Another folder…
action-choose-file = Open an e-mail or a file
    .another = I have another certificate file
    .hint = Usually a .pfx or .p12 file. You can also drag it onto this window.
action-check = My certificates
    .hint = See which programs they work in, and repair or remove them.
action-start-over = Use another link
action-skip = Finish with the programs that work
action-try-again = Try again
more = More

# Followed by the code of an error, such as PU-201, which a caller reads out to the helpdesk
problem-code = Error code
problem-more = What to do

## What became of the link and of the certificate file: below every error

link-status-not-used = Your link has not been used.
link-status-used = Your link has been used.
    .file-elsewhere = The certificate is in the file that was saved then.
link-status-used-in-edge = Your link has been used. The certificate is in Windows.
link-status-may-be-used = Your link may have been used.
link-status-known-when-service-answers = The wizard cannot tell yet whether your link has been used. It will find out when the service next answers.
link-status-known-when-link-is-opened = The wizard cannot tell yet whether your link has been used. It will find out when you open the link again.
# Followed by the path of the file
link-status-file = Your certificate file is safe here:

## Passwords

# $field: the label of the password field
password-show = Show
    .label = Show what is typed: { $field }
password-hide = Hide
    .label = Hide what is typed: { $field }

rules = Rules for the certificate password
rule-length = At least 12 characters
rule-alphabet = Only letters A–Z, a–z and digits
rule-not-pickup-password = Does not contain your pickup password
rule-strength = Hard to guess
rule-repeated = Both entries match
rule-met = (met)
rule-not-met = (not met yet)

# $score: 0 (guessed at once) to 4 (strong); -1 while nothing is typed
strength =
    { $score ->
        [-1] Strength appears here as you type
        [0] Strength: far too easy to guess
        [1] Strength: easy to guess
        [2] Strength: fair
        [3] Strength: good
       *[4] Strength: very good
    }

## What the wizard is doing

task-looking-up = Looking up your order…
task-unlocking = Checking your pickup password…
task-reading-agreement = Fetching the agreement…
task-accepting-agreement = Telling the service that you agree…
task-downloading = Downloading your certificate…
task-stopping-download = Stopping…
task-checking = Checking your certificate…
task-backing-up = Saving your backup…
task-asking-keyring = Waiting for the keyring…
task-choosing-folder = Waiting for you to choose a folder…
task-confirming-receipt = Telling the service that you have the file…
task-looking-for-programs = Looking for your programs…
task-installing = Installing and testing your certificate…
task-checking-connection = Checking the connection…
task-choosing-file = Waiting for you to choose a file…
task-reading-file = Reading the certificate file…
task-checking-certificates = Checking your certificates…
task-trying-certificate = Testing the certificate…
task-removing = Removing the certificate…
task-saving-file = Waiting for you to choose where to save it…
task-taking-along = Looking for your keys, and saving them…
task-opening-keys = Opening the files…
task-finishing = Finishing…

## The ways out of an error

problem-choose-another-file = Choose another file…
problem-leave = Stop here: my certificate stays in its file

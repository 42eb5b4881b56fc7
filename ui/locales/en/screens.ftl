### The screens up to Download, in the order of the journey, and that of the connection.

## Start

start = Pick up your certificate
    .lead = Your e-mail “Certificate Download Ready” contains a link that is only for you.
    .action = Find my order
start-link = Link from the e-mail
    .hint = Right-click the link in the e-mail and choose “Copy link”. Then choose “{ start-paste }”.
    .suggested = The link of your practice order is filled in for you.
start-paste = Paste
    .nothing = There is no text to paste. First copy the link in your e-mail.
start-page-link = Practise with GlobalSign’s page
    .without = Practise without GlobalSign’s page
start-stop = Stop looking up the order
start-needs = You will need
    .password = Your pickup password. You chose it when you ordered.
    .computer = The computer on which you will use the certificate.
    .time = Five minutes. Keep the e-mail until your certificate works.
# $order: the number of the order
start-resumed = Welcome back. Please paste the link of order { $order } again: this computer has no open keyring in which the wizard could keep it.
start-page-file = The certificate file that the page of “{ $host }” sent is saved on this computer, but not installed yet.
    .open = Open this file
# The links that are offered: of an e-mail, or handed over by another program. None of them is used.
# $count: how many there are
# $number: the place in the list, from 1
start-offer =
    .file = { $count ->
        [one] The e-mail that you opened contains the link to an order.
       *[other] The e-mail that you opened contains { $count } links to orders.
    }
    .text = The text that you pasted contains { $count } links to orders.
    .system = Another program has handed the wizard a link to an order.
    .check = Check where it leads, then continue. Nothing has been sent yet.
    .choose = Choose the order that you want to pick up now. The other links stay unused. Nothing has been sent yet.
    .host = Leads to
    .order = Order number
    .use = Use link { $number }
    .other = Use another link

## Review Order

review-order = Is this your order?
    .lead = This is the order for your link. Looking at it changes nothing, and does not use your link.
    .action = Yes, this is my order
order-holder = Name
order-organization = Organisation
order-email = E-mail address
order-number = Order number
order-kind-new = New certificate
order-kind-reissue = Reissue of a certificate
order-channel = Ordered through
order-channel-chamber-of-commerce-be = Chamber of Commerce, Belgium
order-channel-marktconcurrent-nl = Marktconcurrent, the Netherlands
order-channel-other = An account or another seller
order-host = Your link leads to
order-state = Status
order-state-ready = Ready to be picked up
order-state-locked = Locked
order-state-picked-up = Already picked up
order-state-lapsed = Lapsed
order-state-cancelled = Cancelled
order-lapses = Pick up before
# $days: whole days until the order lapses
order-countdown-days =
    { $days ->
        [one] { $days } day left
       *[other] { $days } days left
    }
order-countdown-last-day = Less than a day left
order-countdown-lapsed = Lapsed

## Pickup Password

# $order: the number of the order
pickup-password = Enter your pickup password
    .lead = You chose it when you placed order { $order }.
    .resumed = Welcome back. Enter your pickup password, then choose a certificate password, even if you chose one before: the wizard has not kept it.
    .action = Continue
    .practice = The pickup password of this practice order is
    .field = Pickup password
    .hint = The one that you chose when you ordered: at least 8 letters and digits. Capital letters matter. It is not the certificate password.
# $attempts: how many wrong passwords the service still allows
pickup-attempts-unused = A mistake does no harm: you can try { $attempts } times.
pickup-attempts-used = You can try { $attempts } more times.
pickup-attempts-lock-near =
    { $attempts ->
        [0] No tries left: the order is locked.
        [one] You can try once more. After that the order is locked for good, and you have to order again.
       *[other] You can try { $attempts } more times. After that the order is locked for good, and you have to order again.
    }
    .ask = Not sure? Ask before you try again:
pickup-forgotten = I have forgotten my pickup password

## Certificate Password

certificate-password = Certificate password
    .repeat = The same password once more
certificate-password-choose = Your certificate password
    .lead = This new password opens your certificate file. Write it down on paper now: nobody can look it up for you.
    .resumed = Welcome back. You do not need to enter your pickup password again. Choose a certificate password, even if you chose one before: the wizard has not kept it.
    .action = I have written it down
    .hint = The three words are one password: no spaces, with the capital letters and digits.
certificate-password-type-over = Check what you wrote down
    .lead = Type the password: then you know that your paper is right.
    .action = Use this password
    .field = The password on your paper
    .hint = The three words in one go, without spaces.
certificate-password-choose-own = Choose your own password
    .lead = Write it down on paper: nobody can look it up for you.
    .action = Use this password
    .hint = A new one: it is not your pickup password.
certificate-password-open = Enter your certificate password
    .lead = Your certificate file was saved earlier. Open it with the password that you chose for it.
    .action = Open the file
    .hint = The one that you chose here in the wizard: at least 12 letters and digits. It is not your pickup password.
certificate-password-open-page = Enter your certificate password
    .lead = The page has sent your certificate file, and it is safe on this computer. Open it with the password that you chose on the page.
    .action = Open the file
    .hint = The one that you chose on the page, or that the page showed you. It is not your pickup password.
certificate-password-open-user-file = Enter the password of your file
    .lead = Your certificate file is locked with a password.
    .action = Open the file
    .field = Password of the file
    .hint = The one that was chosen when the file was downloaded or made. It is not the pickup password.
# Followed by the path of the file
opened-file = Your certificate file
certificate-forgotten = I have forgotten the password
    .again = Nobody can look it up, but the wizard can fetch the file again: choose “Back”, enter your pickup password, and choose a new certificate password.
    .lost = Nobody can look it up. If the certificate is not installed yet, the order must be cancelled and placed again. Ask where you ordered.
    .user-file = Nobody can look it up. If the certificate still works in a program or on another computer, back it up from there with a new password, and open the new file here. Otherwise ask for a reissue where you ordered.

## What is in a file that the user brought

inspect = What is in your file
    .lead = Check that this is the certificate you want to install. Nothing has been changed so far.
    .action = Make a backup and continue
    .action-alone = Continue without a backup
    .doubts = What you should know
    .file = The file that you chose stays where it is:
inspect-order = Your decision: use this certificate?
    .lead = The wizard could not tell for certain who issued it. Nothing has been installed so far.
    .action = Use it anyway
    .waits = Until you decide, the service is not told, and your link stays as it is. You can also close the wizard: it asks again.
    .file = The certificate file stays here:
certificate-uses = Made for
    .none = Nothing that the wizard knows of
use-signing = signing documents
use-log-in = logging in
use-mail = e-mail
doubt-expired = It has expired
    .means = You can no longer sign or log in with it. Keep it anyway: you need it to read old encrypted e-mail.
doubt-not-yet-valid = It is not valid yet
    .means = You can install it now, and sign and log in with it from its first day. If that day has passed, correct the date on this computer.
doubt-not-for-signing = It was not made for signing documents
    .means = Programs will not sign with it, or others will not accept the signature. It works for what it was made for.
doubt-not-for-log-in = It was not made for logging in
    .means = Websites will not accept it when you log in. It works for what it was made for.
doubt-incomplete-chain = The certificate of its issuer is missing
    .means = You can install it and sign with it. But some programs and websites may not accept it, because they cannot tell who issued it.
doubt-self-signed = It has no issuer but itself
    .means = You can install it and sign with it. But only those who have decided to trust this particular certificate will accept it.
doubt-unknown-root = This computer does not trust its issuer
    .means = Programs cannot tell who really issued it, so they and others may not accept it. It can still be the right one, for instance where an organisation has an issuer of its own. If it is not, somebody else may know its key.
doubt-roots-unreadable = Whether it is genuine could not be checked
    .means = The list of the issuers that this computer trusts could not be read. So the certificate may be genuine or not: nobody has checked.
doubt-weak-signature = It was signed in an outdated way
    .means = An issuer has signed it with SHA-1 or an even older method. Such signatures can be forged, and today’s programs and websites do not accept them.
doubt-short-key = The key of an issuer is too short
    .means = It is an RSA key of less than 2,048 bits, such as 1,024. Such keys can be broken, and today’s programs and websites do not accept what they signed.
doubt-no-password = The file has no password
    .means = Anyone who gets hold of the file can sign in your name. So the wizard makes no copy of it, and installs from the file itself. Keep it where nobody else can get at it.
doubt-short-own-key = Its key is too short
    .means = It is an RSA key of less than 2,048 bits, such as 1,024. Such keys can be broken: somebody else could then sign in your name. Today’s programs and websites may not accept it. Use it only for old documents and e-mail.
doubt-rare-key = Many programs refuse signatures made with its kind of key
    .means = Its key is for RSASSA-PSS, an RSA method that few programs know well. You can install the certificate and sign with it, but others may not accept the signature. First sign something as a test, and ask the recipient whether it is accepted.
doubt-unchecked-issuer = Who issued it could not be checked here
    .means = An issuer has signed it in a way that the wizard does not know. So the wizard relies on the names in it. You can install it; your programs check it for themselves.

## Agreement

# $version: the version of the agreement
agreement = Read the Subscriber Agreement
    .lead = These are the terms for using your certificate. Tick the box below the text to agree.
    .region = Subscriber Agreement, version { $version }
    .agree = I agree to the Subscriber Agreement
    .action = Accept and continue

## Download

download = Download your certificate
    .lead = This takes a few seconds, and happens in this order:
    .action = Download
download-saved = Your certificate file is here
    .lead = The file is saved. The rest happens in this order:
    .action = Tell the service now
    .skip = Install first
download-course =
    .save = Saving the certificate file on this computer
    .check = Checking that it is complete, and that it is yours
    .copy = Saving your backup in its folder
    .confirm = Only then: telling the service that you have it. After that, your link cannot be used again
download-copy =
    .planned = Your backup goes into the folder
    .there = Your backup is here
# Followed by the path of the file with which the wizard itself works
download-file =
    .planned = The wizard will keep its own file at
    .saved = The wizard keeps its own file at
download-stop = Stop the download
download-progress = Downloaded
# Of a file that was delivered or brought; there is nothing to do
file-strengthened =
    .weak = This certificate file came with weaker protection than is advised today. What the wizard saves is well protected, with the same password.
    .spelling = Other programs do not accept the password of this certificate file as you type it. What the wizard saves is just as well protected, and opens everywhere with the same password.
# Of a file that opened all the same; there is nothing to do
password-had-more = You typed something that is not part of the password, such as a space at the end. The file opened anyway, but other programs accept the password only without it.

## Connection

# $host: the host of the pickup service
connection = Internet connection
    .lead = The wizard checks step by step whether it can reach { $host }.
    .action = Use these settings
proxy = Connection settings
    .about = Usually there is nothing to change here. In an office, there may be a proxy between this computer and the internet. After a change, choose “{ connection.action }”, then check again.
    .question = How should the wizard reach the internet?
proxy-system = With this computer’s settings (recommended)
proxy-none = Without a proxy
proxy-manual = Through this proxy:
proxy-address = Address of the proxy
    .hint = Name and number, such as proxy.example.org:8080. If it is not a proxy for web pages, put its kind in front, such as socks5h://proxy.example.org:1080.
proxy-user = Your user name for the proxy
    .hint = Leave it empty if the proxy asks for none.
proxy-password = Your password for the proxy
    .hint = Leave it empty if the proxy asks for none.
    .known = The wizard already knows one. Leave this empty to keep using it.
    .refused = The proxy refused the last one. What you type is shown, so that you can check it. Some networks lock an account after a few wrong passwords: if you are not sure, ask the people who look after your network first.

## The check of the connection

connection-check =
    .action = Check connection
    .results = Results of the check
# $check: the first thing that is not as it should be
connection-outcome =
    .good = Everything is in order: the service can be reached.
    .bad = There is a problem: “{ $check }”.
    .not-tried = Without a tick: not needed, or not checked yet.
# The names stand in connection-outcome.bad, too.
check-proxy = Proxy
    .good = It lets the wizard through.
    .failed = It does not answer, or not as a proxy should.
    .advice = Check its address, including http:// or https:// in front. If it comes from the settings of this computer, ask the people who look after your computers.
    .refused = It asks for a name and a password, or did not accept those it was given.
    .refused-advice = Choose “Through this proxy” below, under “{ proxy }”, and enter both. The people who look after your network know them.
    .closed = It answers, but does not let the wizard through to the service.
    .closed-advice = Ask the people who look after your network to let the wizard through to the service named above, or try another network.
    .untrusted = It answers, but this computer does not trust its certificate. So the wizard sends it nothing.
    .untrusted-advice = Ask the people who look after your network whether this is the right proxy, and have them install the issuer of its certificate on this computer. Or try another network.
    .unreadable = The setting for it is not the address of a proxy. It is not shown here, because it can contain a password.
    .unreadable-advice = Tell the people who look after your computers which setting this is. Or choose “Through this proxy” below, under “{ proxy }”, and enter the address yourself.
check-name = Name of the service
    .good = It is known on the internet.
    .failed = It was not found.
    .advice = Check whether other web pages open. If not, this computer is not on the internet. If they do, compare the link with the one in your e-mail.
# $issuer: who issued the certificate of the other side
check-tls = Secure connection
    .issuer = certificate issued by { $issuer }
    .good = It is secure: this computer trusts the other side.
    .failed = This computer does not trust the other side: somebody is in between. In an office, that is usually the network’s own security. Not in an office? Then stop here, and ask for help.
    .advice = Tell the people who look after your network who issued the certificate, or try another network.
    .no-authorities = This computer knows no certification authority, so no service can prove to it who it is.
    .no-authorities-advice = Have the people who look after this computer install its list of certification authorities (on Linux: ca-certificates), then check again.
# $minutes: by how many minutes
# $direction: ahead or behind
check-clock = Clock of this computer
    .good = It agrees with the service’s clock.
    .failed = It is { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    } { $direction ->
        [ahead] ahead.
       *[behind] behind.
    }
    .advice = Correct the date and time on this computer, then check again.
check-service = Service
    .good = It answers.
    .failed = It is out of order at the moment. This is not your fault.
    .advice = Try again in a few minutes. If this continues, ask the helpdesk.
check-not-tried = Not checked: not needed, or something else has to be put right first.

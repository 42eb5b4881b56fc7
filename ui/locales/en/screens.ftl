### The screens up to Download, in the order of the journey, and that of the connection.

## Start

start = Pick up your certificate
    .lead = You have an e-mail whose subject starts with “Certificate Download Ready”. It holds a link that belongs to you alone.
    .action = Find my order
start-link = Link from the e-mail
    .hint = Right-click the link in the e-mail, choose “Copy link”, then paste it here.
    .suggested = The link of your practice order is filled in for you.
start-page-link = Practise with GlobalSign’s page
    .without = Practise without GlobalSign’s page
start-stop = Stop looking up the order
start-needs = Before you begin
    .password = Have the pickup password at hand that you chose when you ordered.
    .computer = Use the computer on which you will need the certificate.
    .time = Take five minutes. You may stop at any time and go on later: keep the e-mail until your certificate works.
# $order: the number of the order
start-resumed = Welcome back. The wizard was busy with order { $order }. Please paste its link once more: a link is a secret, and this computer has no open keyring in which the wizard could keep it.
start-page-file = A certificate file that the page of “{ $host }” has sent is saved on this computer. It is not installed yet.
    .open = Open this file

## Review Order

review-order = Is this your order?
    .lead = This order belongs to your link. Looking at it does not use your link.
    .action = Yes, all of this is right
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
order-state = State
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
# $attempts: how many wrong passwords the service still allows
pickup-password = Enter your pickup password
    .lead = You chose it when you placed order { $order }.
    .resumed = Welcome back. Enter your pickup password, then choose a certificate password, even if you had chosen one before: the wizard has not kept it.
    .action = Continue
    .practice = The pickup password of this practice order is
    .field = Pickup password
    .hint = The one that you chose when you ordered: at least 8 letters and digits. Capital letters matter. It is not the certificate password.
    .attempts =
        { $attempts ->
            [0] No tries left: the order is locked.
            [one] You have { $attempts } try left. A wrong password now locks the order.
           *[other] You have { $attempts } tries. After that, the order is locked.
        }
pickup-forgotten = I have forgotten my pickup password

## Certificate Password

certificate-password = Certificate password
    .repeat = The same password once more
certificate-password-choose = Choose a certificate password
    .lead = It protects your certificate file, and it is a new password. Write it down and keep it safe: nobody can look it up.
    .resumed = Welcome back. Your pickup password need not be entered again. Choose a certificate password, even if you had chosen one before: the wizard has not kept it.
    .action = Use this password
    .hint = A new one: at least 12 letters and digits. It is not your pickup password.
certificate-password-open = Enter your certificate password
    .lead = Your certificate file was saved earlier. The password that you chose for it opens it.
    .action = Open the file
    .hint = The one that you chose here in the wizard: at least 12 letters and digits. It is not your pickup password.
certificate-password-open-page = Enter your certificate password
    .lead = Your certificate file has come from the page and is safe on this computer. The password that you chose on the page opens it.
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
    .again = Nobody can look it up, but the file can be fetched again: choose “Back”, enter your pickup password, and choose a new certificate password.
    .lost = Nobody can look it up. As long as the certificate is not installed, the order must be cancelled and placed again. Ask the people with whom you ordered.
    .user-file = Nobody can look it up. If the certificate still works in a program or on another computer, back it up from there with a new password, and open the new file here. Otherwise ask for a reissue where you ordered.

## What is in a file that the user brought

inspect = This is in your file
    .lead = See whether this is the certificate that you want to install. Nothing was changed so far.
    .action = Make a backup and go on
    .action-alone = Go on without a copy
    .doubts = What you should know
    .file = The file that you chose stays where it is:
inspect-order = Your decision: use this certificate?
    .lead = The wizard could not make sure who issued it. Nothing was installed so far.
    .action = Use it anyway
    .doubts = What was found
    .waits = Until you decide, the service is not told that you have the file, and your link stays as it is. You can also close the wizard now: when you open the file again, you are asked again.
    .file = The certificate file stays here:
certificate-uses = Made for
    .none = None of the uses that the wizard knows
use-signing = signing documents
use-log-in = logging in
use-mail = e-mail
doubt-expired = It has expired
    .means = You can no longer sign or log in with it. Keep it all the same: e-mail that was encrypted for you opens only with it.
doubt-not-yet-valid = It is not valid yet
    .means = You can install it now, and sign and log in with it from its first day on. If that day is past, set the date of this computer right.
doubt-not-for-signing = It was not made for signing documents
    .means = Programs will not sign with it, or others will not accept the signature. It works for what it was made for.
doubt-not-for-log-in = It was not made for logging in
    .means = Websites will not accept it when you log in. It works for what it was made for.
doubt-incomplete-chain = The certificate of its issuer is missing
    .means = You can install it and sign with it. But some programs and websites may not accept it, because they cannot tell who issued it.
doubt-self-signed = It was issued by nobody but itself
    .means = You can install it and sign with it. But only those who have agreed to trust this very certificate will accept it.
doubt-unknown-root = This computer trusts nobody who vouches for it
    .means = Programs cannot tell who really issued it, so they and others may not accept it. It can still be the right one, for instance where an organisation has an issuer of its own. If it is not, somebody else may know its key.
doubt-roots-unreadable = Whether it is genuine could not be checked
    .means = The list of the issuers that this computer trusts could not be read. So the certificate may be right or wrong: nobody has looked.
doubt-weak-signature = It was signed in an outdated way
    .means = An issuer has signed it with SHA-1 or an even older method. Such signatures can be forged, and programs and websites of today do not accept them.
doubt-short-key = The key of an issuer is too short
    .means = It is an RSA key of less than 2,048 bits, such as 1,024. Such keys can be broken, and programs and websites of today do not accept what they signed.
doubt-no-password = The file has no password
    .means = Whoever gets hold of the file can sign in your name. The wizard therefore makes no copy of it, and installs from the file itself. Keep it where nobody else can get at it.
doubt-short-own-key = Its key is too short
    .means = It is an RSA key of less than 2,048 bits, such as 1,024. Such keys can be broken: somebody else could then sign in your name. Programs and websites of today may not accept it. Use it for old documents and e-mail only.
doubt-rare-key = Many programs refuse signatures made with its kind of key
    .means = Its key is for RSASSA-PSS, an RSA method that few programs know well. You can install the certificate and sign with it, but others may not accept the signature. Sign something as a test first, and ask whoever gets it whether it is accepted.
doubt-unchecked-issuer = Who issued it could not be checked here
    .means = An issuer has signed it in a way that the wizard does not know. So the wizard goes by the names in it. You can install it; your programs check it for themselves.

## Agreement

# $version: the version of the agreement
agreement = Read the Subscriber Agreement
    .lead = These are the terms for using your certificate. Scroll to read on.
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
    .check = Checking that it is whole, and that it is yours
    .copy = Putting your backup into the folder below
    .confirm = Only then: telling the service that you have it, which uses up your link
download-copy =
    .planned = Your backup will be put into this folder
    .there = Your backup is here
# Followed by the path of the file with which the wizard itself works
download-file =
    .planned = The wizard will keep its own file at
    .saved = The wizard keeps its own file at
download-stop = Stop the download
download-progress = Downloaded
# Of a file that was delivered or brought; there is nothing to do
file-strengthened =
    .weak = This certificate file came with weaker protection than is advised today. What the wizard keeps of it is well protected, under the same password.
    .spelling = Other programs do not take the password of this certificate file as it is typed. What the wizard keeps of it is protected as well, and takes the same password everywhere.
# Of a file that opened all the same; there is nothing to do
password-had-more = You typed the password with something that is no part of it, such as a space at the end; other programs take it only without.

## Connection

connection = Internet connection
    .lead = Usually there is nothing to set here. In an office, a proxy may stand between this computer and the internet.
    .action = Use these settings
proxy = How should the wizard reach the internet?
proxy-system = As this computer is set (recommended)
proxy-none = Without a proxy
proxy-manual = Through this proxy:
proxy-address = Address of the proxy
    .hint = Name and number, such as proxy.example.org:8080. If it is not a proxy for web pages, with its kind before it, such as socks5h://proxy.example.org:1080.
proxy-user = Your name for the proxy
    .hint = Leave it empty if the proxy asks for none.
proxy-password = Your password for the proxy
    .hint = Leave it empty if the proxy asks for none.
    .known = The wizard knows one already. Leave this empty to go on with it.

## The check of the connection

# $host: the host of the pickup service
connection-check = Check the connection
    .about = The wizard tries the way to { $host }, step by step, with the settings that are in use. If you change something above, choose “Use these settings” first.
    .action = Check connection
    .results = Results of the check
# $check: the first thing that is not as it should be
connection-outcome =
    .good = All is well: the service can be reached.
    .bad = Something is in the way: see “{ $check }” below.
# The names stand in connection-outcome.bad, too.
check-proxy = Proxy
    .good = It lets the wizard through.
    .failed = It does not answer, or not as such a proxy does.
    .advice = See whether its address is right, and whether http:// or https:// before it is. If this computer sets it, ask the people who look after your computers.
    .refused = It wants a name and a password, or other ones.
    .refused-advice = Choose “Through this proxy” above and enter both. The people who look after your network know them.
    .closed = It answers, but does not let the wizard through to the service.
    .closed-advice = Ask the people who look after your network to have it let the wizard through to the service named above, or try on another network.
    .untrusted = It answers, but this computer does not trust its certificate. So the wizard sends it nothing.
    .untrusted-advice = Ask the people who look after your network whether this is the right proxy, and have them install on this computer what its certificate goes back to. Or try on another network.
    .unreadable = The setting that names it cannot be read as the address of a proxy. What stands there is not shown, as it can hold a password.
    .unreadable-advice = Tell the people who look after your computers which setting this is. Or choose “Through this proxy” above and enter the address yourself.
check-name = Name of the service
    .good = It is known on the internet.
    .failed = It was not found.
    .advice = See whether other web pages open. If not, this computer is not on the internet; if they do, compare the link with the one in your e-mail.
# $issuer: who issued the certificate of the other side
check-tls = Secure connection
    .issuer = certificate issued by { $issuer }
    .good = It is secure: this computer trusts the other side.
    .failed = This computer does not trust the other side. Someone is in between: your organisation, which looks into its own traffic, or someone with bad intentions.
    .advice = Choose “{ action-back }”. Tell the people who look after your network who issued the certificate, or try on another network.
    .no-authorities = This computer knows no certification authority, so no service can prove to it who it is.
    .no-authorities-advice = Have the people who look after this computer install its list of certification authorities (on Linux: ca-certificates), then check again.
# $minutes: by how many minutes
# $direction: ahead or behind
check-clock = Clock of this computer
    .good = It agrees with that of the service.
    .failed = It is { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    } { $direction ->
        [ahead] ahead.
       *[behind] behind.
    }
    .advice = Set the date and the time of this computer right, then check again.
check-service = Service
    .good = It answers.
    .failed = It has a fault at the moment, which is not your doing.
    .advice = Try again in a few minutes. If it lasts, ask the helpdesk.
check-not-tried = Not looked at yet, or not needed.

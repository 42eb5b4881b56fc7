### The page of the CA, on which a certificate is picked up: before it is opened, and beside its window.

## Before

# $host: the host of the page
ca-page = Pick up on GlobalSign’s page
    .lead = Your link opens a web page of { $host } in a window of its own. The wizard guides you through it.
    .action = Open the page
    .resumed = Welcome back. The wizard has kept your link, so you can continue with the page. If you do not want to, go back: the wizard then forgets the link.
ca-page-host = The page belongs to
ca-page-course = What will happen
    .open = The page opens in a second window. This window stays beside it, and tells you in your language what each page asks for.
    .type = You type and click on the page yourself. The wizard sends nothing for you.
    .file = When your certificate file arrives, the wizard saves it, checks it, and saves your backup in its folder. Then it closes the page and installs the certificate.
ca-page-once = You can download only once. After that click, wait until the file is here, and close nothing.
ca-page-limit-reply = On a Mac, if the file comes in an unusual way, the window may only show it and not save it. If you would rather not risk that, open the link in your own browser and download the certificate file there. Then go back to the start of the wizard, and choose “{ action-choose-file }”.
ca-page-limit-proxy = The proxy that you have set in the wizard is not used for the page: on a Mac, its window uses the one from the system settings.
ca-page-needs = You will need
    .pickup-password = Your pickup password: you chose it when you ordered
    .certificate-password = Pen and paper, for a new password
    .computer = Along the way you choose a new password: the certificate password. The wizard can suggest one. Do all this on the computer on which you will use the certificate. If it is not this one, stop here and open the e-mail on the other one.
# In place of the texts before a download of the wizard’s own
ca-page-ready =
    .computer = The certificate will be installed on this computer.
    .good = This computer is ready.
    .doubtful = You can open the page, but first read what is marked below.
    .connection = Choose “{ action-connection }” at the side to see what it is. Open the page only when this has been put right: you can download only once.

## Beside the page

ca-page-open = The page is open in its own window
    .lead = Continue there, and look here when you want to know what to do. You type and click yourself: the wizard sends nothing for you.
    .probably = The wizard guesses this from the look of the page. If the page says something else, follow the page.
ca-page-imitated = The page is imitated here
    .lead = With a real link, GlobalSign’s page opens in a window of its own. While you practise, an imitation of it is at the end of this screen.
    .page = The imitated page, in English
    .fields = While you practise, only “{ ca-page-fill }” fills in these fields.
ca-page-fill = Put it into the page
    .hint = The wizard only fills in the field. You press the button on the page yourself.
    .pickup-password = Type it here instead
    .certificate-password = Choose it here instead, with a suggestion
page-filled-pickup-password = The pickup password is on the page now. Continue there.
page-filled-certificate-password = The password is in both fields of the page now, and the wizard knows it: you will not be asked for it again. Write it down anyway, then continue on the page.
ca-page-reply = The page is sending something. Please wait, and do not close either window.
    .received =
        { $received ->
            [one] { $received } byte has arrived.
           *[other] { $received } bytes have arrived.
        }

## What the page asks for

page-kind-unknown = Do what the page says
    .do = The wizard does not know this page. It works anyway: do what the page asks. When your certificate file arrives, the wizard keeps it.
page-kind-review-order = Is this your order?
    .do = Compare your name, your organisation and your e-mail address. If everything is right, press the button on the page. If not, close the page: nothing has been picked up yet.
page-kind-pickup-password = The page asks for the pickup password
    .do = It is the one that you chose when you ordered. Type it on the page, or type it below and let the wizard put it in. Then press the button on the page.
page-kind-certificate-password = The page asks for a new password
    .do = This is the certificate password: you choose it now, and it protects your certificate file. It is not the pickup password. Type it twice on the page, or choose it below and let the wizard put it in. Write it down before you press the button on the page.
page-kind-password-made = The page has made a password for you
    .do = Write it down before you do anything else, letter by letter, with capital and small letters. It is your certificate password, and the page shows it only now. The wizard does not read it: it will ask you for it when the file is here.
page-kind-agreement = Read the Subscriber Agreement
    .do = It is on the page. If you agree, tick the box there and press the button on the page.
page-kind-download = Now download: you can do this only once
    .do = Is your certificate password written down? Then click to download on the page, once. After that, press nothing and close nothing until the file is here. This can take a minute.
page-kind-session-over = The page says that your time is up
    .do = Close the page and open it again, then enter your pickup password again. If nothing has been downloaded, your link still works.
page-kind-invalid-request = The page does not know this link
    .do = Close the page and choose “{ action-start-over }”. Take the link from your newest e-mail “Certificate Download Ready”, and copy the whole of it. If that is the one you pasted, ask the helpdesk.
page-kind-already-picked-up = This certificate has been downloaded already
    .do = A link works once. Close the page and use the file that was saved then, here or on another computer: “{ action-choose-file }”. If it is gone, ask for a reissue where you ordered.
page-kind-not-ready = Your certificate is not ready yet
    .do = Your order is still being checked. Close the page, and wait for the e-mail “Certificate Download Ready”. If you have it already, ask the helpdesk.
page-kind-key-in-browser = The key has to be made in the browser
    .do = Your order was placed so that the browser makes the key. That works only in Microsoft Edge on Windows, in its mode for Internet Explorer. Choose “{ edge-mode-open }”: the wizard closes the page and leads you there, or says what to do without such a computer.

## In Microsoft Edge, where the key is made there

edge-mode = Make the key in Microsoft Edge
edge-mode-there = Your certificate is in Windows
edge-mode-open = Go on in Microsoft Edge
edge-mode-looking =
    .lead = The wizard is checking whether this can be done on this computer.
    .action = Look for the certificate
edge-mode-awaiting =
    .lead = Your order was placed so that your computer makes the key. Open a step to see how.
    .action = Look for the certificate
    .back = Leave this window open. The wizard finds the new certificate by itself and continues.
# The steps, and how each is done
edge-mode-steps =
    .allow = Allow the mode for Internet Explorer
    .link = Open your link in Edge
    .link-in-mail = Open the link of your e-mail in Edge
    .reload = Reload the page in that mode
    .password = Enter your pickup password
    .exportable = Make the certificate “exportable”
    .agreement = Accept the agreement
    .install = Install the certificate
edge-mode-course =
    .allow = Type edge://settings/defaultBrowser into its address bar and press Enter. At “Allow sites to be reloaded in Internet Explorer mode (IE mode)” choose “Allow”, then restart Edge.
    .link = Choose “{ copy-link }”, paste it into the address bar of Edge (Ctrl+V) and press Enter.
    .link-in-mail = Copy the link from your e-mail “Certificate Download Ready”, paste it into the address bar of Edge and press Enter.
    .reload = Open the menu of Edge (the three dots) and choose “Reload in Internet Explorer mode”. Tick “Open this page in Internet Explorer mode next time”, then “Done”.
    .password = Enter your pickup password. If Edge asks whether “Microsoft Certificate Enrolment Control” may be installed, answer “Yes”.
    .exportable = Tick “Yes, make this Certificate exportable”. Without this tick there is no backup, and Firefox and Thunderbird cannot get the certificate.
    .agreement = Read the Subscriber Agreement. If you agree, tick the box and press “Next”.
    .install = Press “Install my Certificate”, and confirm what Windows asks.
open-edge = Open Microsoft Edge
    .opened = Edge is opening. If it does not appear, open it yourself.
copy-link = Copy the link
    .copied = Copied. Paste it into the address bar of Edge.
    .not-copied = It could not be copied. Copy the link from your e-mail “Certificate Download Ready”.
edge-mode-elsewhere =
    .lead = Your order was placed so that your computer makes the key. That works only in Microsoft Edge on Windows, and this computer does not have it.
    .action = Look again
    .windows = If you will use the certificate on a Windows computer, start the wizard there and open the same link.
    .order = If not, you need a new order, with “Download as .pfx (PKCS12)”. The wizard can pick that up here.
edge-mode-choosing =
    .lead = These certificates are new in Windows. Which one is yours? The wizard will then test its key.
    .action = Look again
edge-choose = The one for { $holder }
edge-until = Valid until
edge-mode-proven =
    .lead = Its key works. Choose a certificate password: it protects the file that the wizard now makes as your backup, and uses to put the certificate into your other programs.
    .action = Save the file and continue
edge-mode-kept =
    .lead = Its key works: in Edge, Chrome, Outlook and other programs that use the certificates of Windows.
    .action = Show my certificates

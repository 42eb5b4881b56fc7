### Help: questions as a person would ask them, and their answers.
### body: the answer; an empty line parts paragraphs, “- ” begins a line of a list. words: what a person may search for; not shown.
### belgium, netherlands, elsewhere: what differs by where the person lives.

## The Help window

help = Help
    .search = Search in Help
    .search-hint = A word or two will do, such as “forgotten password”.
    .screen = About this screen
    .problem = About what went wrong
    .results = What was found
    .all = All questions
    .person = Ask a person
    .close = Close Help
# $count: how many answers
help-found =
    { $count ->
        [0] Nothing found
        [one] { $count } answer found
       *[other] { $count } answers found
    }
# $count: how many further answers
help-more =
    { $count ->
        [one] Show one more answer
       *[other] Show { $count } more answers
    }
# $step, $code: the step code and the help code
help-read-out = Read out { $step } and { $code }: they will know at once where you are.
# $words: what the person typed
help-nothing = Sorry, nothing was found for “{ $words }”.
    .try = Try another word, or just one. As soon as the field is empty, all questions are listed again.
    .ask = Or ask a person:

## The CA’s own support, where the administrator has named no helpdesk

helpdesk-public = GlobalSign Support
    .address = support.globalsign.com

helpers = For helpers
    .about = Every screen and every error code: what somebody who calls you sees, what it means, what to ask and what to do.
    .open = Open the guide

residence = Where do you live?
    .why = Some answers depend on it. Nothing is sent anywhere.
    .belgium = In Belgium
    .netherlands = In the Netherlands
    .elsewhere = In another country
# $residence: belgium, netherlands or elsewhere
residence-said =
    { $residence ->
        [belgium] These answers are for people who live in Belgium.
        [netherlands] These answers are for people who live in the Netherlands.
       *[elsewhere] These answers are for people who live outside Belgium and the Netherlands.
    }
    .by-order = Your order says where it was placed.
    .change = Change

help-group-order = Your link and your order
help-group-passwords = Passwords
help-group-apply = Applying, documents, accounts
help-group-install = Downloading and installing
help-group-by-hand = Installing by hand
help-group-use = Using your certificate
help-group-later = Backup, new computer, reissue, renewal
help-group-more = Who helps

## Your link and your order

help-link = Where do I find my link?
    .body =
        In an e-mail whose subject starts with “Certificate Download Ready”. It was sent to the e-mail address that was given when the certificate was ordered; look in your junk mail, too.

        Right-click the link, choose “Copy link”, and paste it into the wizard. No browser is needed.
    .words = e-mail mail message subject Certificate Download Ready URL address paste copy inbox spam
help-mail-file = Can I give the wizard the e-mail itself?
    .body =
        Yes. Save the e-mail in your mail program (as .eml or .msg), then choose “{ action-choose-file }”, or drag the file onto the wizard. You can also copy the whole text of the e-mail and paste it in the place of the link.

        The wizard only looks for the link in it. It opens nothing else, and fetches nothing. Before anything is sent, it shows you where the link leads. If there are several, you choose.

        A link may also come from another program, by “personalsign:”. The wizard asks you first then, too.
    .words = eml msg Outlook Thunderbird Gmail save drag drop forward attachment personalsign open with
help-time-limit = How much time do I have?
    .body =
        - A new certificate: 30 days from the day it is ready.
        - A reissue: 7 days.

        After that, the order is cancelled automatically, and you need a new one. The screen “{ step-review-order }” shows the last day.
    .words = deadline lapse lapsed expire days 30 7 late cancelled automatically when until
help-right-computer = Which computer should I use?
    .body =
        The one on which you will use the certificate. Check this before you begin: the link works only once.

        Did you use the wrong one? You can take the file that was saved to the right computer, and open it there with “{ action-choose-file }”.
    .words = PC laptop device machine other wrong
help-link-once = Can I use the link again?
    .body =
        No. A link works once. The wizard uses it up only when your certificate file is safe on this computer.

        If you need the same certificate again, use your certificate file. A new copy is a reissue: a new link and a new key.

        If the link opens a GlobalSign web page, the download there uses it up at once. So click once, and wait until the file is here.
    .words = twice second time used download again fresh copy original link new computer
help-ca-page = Why does a web page open in a second window?
    .body =
        Some links open a GlobalSign page instead of leading straight to your order. The wizard then shows that page in a window of its own, with its own bar above it, and says beside it what to do.

        - You type and click on the page yourself. The wizard can put a password into a field when you ask for it, but sends nothing for you.
        - The wizard guesses what a page is from the look of it. If the page says something else, follow the page.
        - The certificate can be downloaded only once. After that click, wait, and close nothing.
        - As soon as the file is here, the wizard keeps it, checks it and installs it.

        If the page does not work in the wizard, open the link in your browser, download the certificate file there, and choose “{ action-choose-file }”.
    .words = page web second window GlobalSign browser download once fill in password close guide
help-link-refused = Why does the wizard not accept my link?
    .body =
        It opens only links that lead to the pickup service, because a forged e-mail could lead elsewhere.

        - Copy the whole link, even if it runs over two lines.
        - Take it from the e-mail itself. Some mail programs hide it behind a link of their own.
        - If you have several such e-mails, take the newest.

        If it is still refused, do not use it, and tell the helpdesk.
    .words = wrong invalid unknown forged fake phishing scanner browser page safe
help-interrupted = Can I stop and continue later?
    .body =
        Yes. Close the wizard whenever you like. It saves your progress, and continues from there. Keep the e-mail until your certificate works; the wizard may ask for the link again.

        It handles one certificate at a time.
    .words = close restart pause crash power interrupted resume continue
help-practise = Can I practise first?
    .body =
        Yes. On the first screen of the wizard, open Help and choose “{ practise }”: you go through every step with a practice order. Your link is not used, nothing is installed on this computer, and all of it is gone at the end.

        A real link is not opened while you practise. “{ end-practice }” leads back.
    .words = practice try test sample demo example safely exercise
help-wrong-details = Something in my order is wrong. Can it be changed?
    .body =
        No. What the certificate will say is fixed as soon as the order is placed. A certificate with other details needs another order.

        You need to have your documents certified again only if the details of the certificate change. Otherwise send the number of the new order to GlobalSign Support, who take care of the rest and can speed it up.
    .belgium = Place a new order where you ordered. Tell GlobalSign Support its number, so that it goes faster.
    .netherlands = Place a new order through Marktconcurrent. Tell GlobalSign Support its number, so that it goes faster.
    .elsewhere =
        In your account, choose to cancel and reorder. You can do this if the certificate has not been issued, or was issued less than 7 days ago.

        Is the choice missing? Log in as the user who placed the order: others may not have permission. If you are that user, ask GlobalSign Support.
    .words = mistake error typo name spelling change correct details organisation cancel reorder notary again
help-approval-email = I gave the wrong e-mail address for the approval
    .body = That address cannot be changed. Place the order again with the right one. Tell GlobalSign Support the new order number, so that it goes faster.
    .words = approval approver address incorrect change mail reorder
help-order-over = My order has lapsed or was cancelled
    .body =
        It cannot be brought back. Place a new order; you will get an e-mail with a new link.

        A new certificate must be picked up within 30 days, a reissue within 7.
    .words = expired too late lapsed cancelled over gone new order
help-key-option = What are the two ways of making the key?
    .body =
        One of two was chosen when you ordered, and this cannot be changed later:

        - “Download as .pfx (PKCS12)”: the certificate comes as a file, with its key. The wizard picks it up.
        - “Internet Explorer (IE) Compatibility Mode”: your computer makes the key in the browser, which works only in Microsoft Edge on Windows. There the wizard names every step, finds the certificate afterwards and puts it into your other programs. Where the service takes a request for the certificate, the wizard makes the key itself: see “{ help-own-key }”.

        The second way was made for Internet Explorer, which is no longer supported. Ask the helpdesk whether your order can be placed again with the first. An older option, “advanced browser pick-up”, is another way, which this wizard does not use.
    .words = key generation option PKCS12 pfx IE mode compatibility Internet Explorer browser Edge enrolment exportable advanced browser pick-up
help-own-key = Why does my own computer make the key?
    .body =
        That was chosen when you ordered. The key then never leaves your computer: the service only gets a request for your certificate, and issues it.

        - The wizard saves the key, encrypted, before it sends the request. If the wizard or the computer stops, it continues with the same key.
        - You choose once whether you want a backup of the key. With a backup you can go on after a broken computer, and on a new one. Without one, no file is left behind: if the computer is lost, you need a new order.
        - Issuing can take some minutes. You can close the wizard meanwhile.

        If your order leads to Microsoft Edge instead, the service takes no request: see “{ help-key-option }”.
    .words = own key request certificate CSR PKCS10 on this computer backup exportable not exportable issuing wait keyring sealed

## Passwords

help-forgotten-pickup-password = I have forgotten my pickup password
    .body = Nobody can look it up or tell it to you, not even GlobalSign or the helpdesk: no system shows it. You need a new order.
    .belgium =
        - Place a new order, and choose a pickup password that you can find again.
        - Leave the existing order as it is: it need not be cancelled.
        - Write to Vetting and give both order numbers. The e-mail is ready below.
    .netherlands =
        - Place a new order through Marktconcurrent, and choose a pickup password that you can find again.
        - Leave the existing order as it is: it need not be cancelled.
        - Write to Vetting and give both order numbers. The e-mail is ready below.
    .elsewhere = In your account, cancel this order and order again. Tell GlobalSign Support the new order number, so that it goes faster.
    .words = forgot forget lost password pick-up recover reset remember look up reorder vetting e-mail Chamber of Commerce Marktconcurrent Dairiten
help-forgotten-certificate-password = I have forgotten my certificate password
    .body =
        Nobody can look it up.

        - If the certificate is not installed yet, and the wizard still offers “{ action-back }”, go back, enter your pickup password, and choose a new one. If it no longer offers that, the order must be cancelled and placed again.
        - If it works in a program, back it up from there with a new password.
        - If it no longer works anywhere, or you do not know the password that was made for your file, ask for a reissue. See “{ help-reissue }”
    .words = forgot forget lost password pfx file generated automatic recover reset remember protect
help-two-passwords = Which password is which?
    .body =
        - The pickup password: you chose it when you ordered. It opens your order. At least 8 letters and digits.
        - The certificate password: you choose it in the wizard. It protects your certificate file. At least 12 letters and digits.

        They are not the same, and must not be. If you have an account, its password is a third one.
    .words = difference confuse mix up pickup certificate password
help-wrong-pickup-password = The wizard says that my pickup password is wrong
    .body =
        - After a refusal the wizard shows what you typed. Read it letter by letter: capital letters matter.
        - It is the password from your order, not that of your account or of a certificate file.
        - After five wrong ones the service locks the order, and only a new order helps. Anything that cannot be a pickup password is not sent, and does not count.
    .words = wrong incorrect refused attempts tries locked blocked
help-certificate-password-rules = What must my certificate password look like?
    .body =
        At least 12 characters, only letters A–Z and a–z and digits. It must be hard to guess, and must not contain your pickup password.

        The wizard suggests one that is easy to read and to write down; you can also choose your own. Write it down and keep it in a safe place: it is needed to install the certificate, now and later, also on another computer. The sheet to print has an empty line for it. If you wish, the wizard also keeps it in the keyring of this computer.
    .words = rules requirements length 12 characters alphanumeric special strong keep remember store safe
help-primary-password = What is a primary password?
    .body =
        Firefox and Thunderbird can lock what they keep with a password of their own, which you chose in their settings. Without it, the wizard cannot put a certificate there.

        If you do not know it, leave that program out. The others work without it.
    .words = master password Firefox Thunderbird locked unlock

## Applying, documents, accounts

help-apply = How do I apply for a certificate?
    .body = A PersonalSign 3 Pro certificate is issued to a person who acts for an organisation. Somebody has to check who you are and for whom you act.
    .belgium = Take your documents to your Chamber of Commerce.
    .netherlands =
        Marktconcurrent B.V. tells you the next steps. A local Authority Agent checks your identity on the spot.

        - info@marktconcurrent.nl
        - +31 6 2464 9267 (Ms J. Noordermeer)
    .elsewhere = Take your documents to your notary or lawyer. New customers order on GlobalSign’s website, others in their account.
    .words = order buy request verification identity vetting notary lawyer Chamber of Commerce Marktconcurrent agent
help-documents = Which documents are needed?
    .body =
        - a copy of your identity card or passport
        - the request form (Subscriber Agreement), signed, and stamped by the Chamber of Commerce or the notary
        - documents that show that the organisation is registered

        Once they are certified, send them to vetting-emea@globalsign.com.
    .words = papers ID passport form registration company business stamp notarised vetting
help-request-form = Where do I find my request form, and what do I do with it?
    .body =
        The request form is also called Subscriber Agreement or Digital Request Form. You can download it at the end of the order. If that does not work, GlobalSign Support sends it to you.

        Take it to the Chamber of Commerce or the notary, then send it to Vetting. They cannot begin without it.
    .words = digital request form application subscriber agreement download copy notary
help-vetting = I have sent my documents. What happens now?
    .body =
        The Vetting team checks them. If they need more, or have a question, they write to you. When everything is in order, you get the e-mail “Certificate Download Ready”.

        If they do not have your request form, they have not started: send it to vetting-emea@globalsign.com.
    .words = status waiting verification how long vetting progress
help-agreement = What do I agree to?
    .body =
        To the GlobalSign Subscriber Agreement for PersonalSign certificates (EMEA): the terms for using your certificate. Read it, tick “{ agreement.agree }”, and continue. Without your agreement there is no certificate.

        If the text changes in the meantime, the wizard shows you the new one and asks again.
    .words = terms conditions subscriber agreement EMEA tick accept legal
help-account = Do I have a GlobalSign account?
    .body = The account (GlobalSign Certificate Center, GCC) is where certificates are ordered, reissued, renewed and cancelled.
    .belgium = As a resident of Belgium, you have none. GlobalSign Support, or the Chamber of Commerce where you ordered, do these things for you.
    .netherlands = As a resident of the Netherlands, you have none. GlobalSign Support, or Marktconcurrent, do these things for you.
    .elsewhere =
        Yes: you were sent the name and password for it. If you no longer have them, reset the password of the account.

        If a choice is missing there, log in as the user who placed the order. If you are that user, ask GlobalSign Support.
    .words = GCC Certificate Center login log in credentials password forgotten reset user permission

## Downloading and installing

help-download = What happens when I download?
    .body =
        The wizard fetches the certificate file, checks it, saves a backup in a folder of your choice, and only then tells the service that you have it. Only then is the link used. Until then, you can try again.

        If the file cannot be saved or read, free up space on the disk, or choose a folder that you can save in.
    .words = save file pfx p12 folder disk full write receipt damaged broken
help-file-refused = Why is my certificate file refused?
    .body =
        The wizard installs files that contain a certificate with its key and open with one password: .pfx or .p12. The error says what it found.

        - .cer, .crt, .pem and .p7b hold no key. They are for others.
        - A shortcut or a folder is not the file itself. From a saved e-mail, the wizard takes the attached certificate file.
        - A file from a browser may hold several certificates: export just one.
        - Programs use RSA keys, and keys on the curves P-256, P-384 and P-521. For any other kind, the error gives its name.
        - If the certificate is not valid today, check the date on this computer.

        Nothing was changed, and the file stays where it is.
    .words = pfx p12 cer pem zip empty damaged wrong file key missing not valid keystore jks shortcut e-mail attachment folder
help-where-it-goes = Where is my certificate put?
    .body =
        Where your programs look for it:

        - Windows: your Personal store. Edge, Chrome, Office and Outlook use it.
        - macOS: the login keychain. Safari, Chrome and Mail use it.
        - Firefox and Thunderbird: a place of their own, on every system.
        - Linux: the place that Chrome and Chromium share.

        The wizard does all of this, and tests each one.
    .words = store keychain personal Windows macOS Linux Firefox Chrome Edge Safari Outlook location
help-import-options = What do the options mean?
    .body =
        - Backup of the key (“exportable”): you can take the certificate from this computer later. Recommended.
        - Everything the file says (“extended properties”): all details of the certificate are kept. Recommended.
        - Where it goes: a store is where the system keeps certificates. Leave the choice to the wizard; choose by hand only if a program does not see your certificate.
    .words = exportable extended properties store automatic by hand mark key recommended options import
help-no-program = No program for my certificate was found
    .body =
        The wizard looks for programs that can hold a certificate. Open the browser that you want to use, once, so that it makes a place for certificates. Then try again.

        You can look as often as you like: it changes nothing.
    .words = browser not found none program install Firefox Chrome Linux
help-program-trouble = A program did not accept my certificate
    .body =
        - Close that program, and try again.
        - Unlock what is locked: the keychain, or the program, with its primary password.
        - Does it name a folder that you are not allowed to use, or that nothing can be saved in? The helpdesk can change that.
        - If it cannot use this kind of key, or holds a certificate with the same number already, use another program.
        - Finish with the programs that work. You can add the others later: choose “{ action-check }” on the first screen.

        All this time, your certificate is safe in its file.
    .words = failed locked damaged old format in use remove error store repair permission read-only full disk
help-not-recognised = A website or program does not see my certificate
    .body =
        - Close the browser completely, and open it again.
        - On the first screen of the wizard, choose “{ action-check }”. It shows where the certificate works. “{ holding-repair }” puts it where it is missing.
        - Did you install it by hand? Do it once more, and choose the store yourself: the Personal one.
    .words = not recognised not working does not work not shown invisible restart browser reinstall certificate missing log in
help-trust-warning = My certificate has a red cross or a warning
    .body =
        The program does not know who issued it. This happens with certificates that have no issuer but themselves, or when an issuer’s certificate is missing.

        On a Mac you can mark it as trusted yourself: in Keychain Access, double-click the certificate, open “Trust”, and choose “Always Trust” for its use. Do so only if you know where the certificate comes from. The wizard never does so without asking.
    .words = trust red X untrusted self-signed issuer unknown warning keychain always
help-check-installed = How do I see that my certificate is installed?
    .body =
        Choose “{ action-check }” on the first screen: the wizard looks in every program, and has the keys that it installed sign a test message.

        If you want to look yourself:

        - Firefox: Settings, Privacy & Security, Connection and software security, Manage certificates (earlier: View Certificates), Your Certificates
        - Chrome: Settings, Privacy and security, Security, Manage certificates, Your certificates
        - Edge: Settings, Privacy, search, and services, Security, Manage certificates
        - Safari: Keychain Access, login, My Certificates
    .words = verify installed correctly view show Firefox Chrome Safari Edge menu settings
help-intermediates = What are intermediate certificates, and where do I find them?
    .body =
        They come between your certificate and the issuer that programs know. They come in your certificate file, and the wizard installs them with it.

        If one is missing, GlobalSign Support tells you where to get it.
    .words = intermediate issuing chain root CA issuer certificates

## Installing by hand

help-by-hand-windows = How do I install by hand in Windows?
    .body =
        The wizard does this for you. If you want to do it by hand:

        - Double-click the .pfx file. The Certificate Import Wizard opens.
        - Choose “Current User”, then “Next” until it asks for the password. Enter your certificate password.
        - Tick “Mark this key as exportable” and “Include all extended properties”.
        - Choose “Automatically select the certificate store”; or, if the certificate is not recognised afterwards, “Place all certificates in the following store” and “Personal”.
        - Choose “Finish”.
    .words = manual Windows import wizard double-click pfx store Outlook Office
help-by-hand-macos = How do I install by hand on a Mac?
    .body =
        The wizard does this for you. If you want to do it by hand:

        - Double-click the .pfx or .p12 file. Keychain Access opens; enter your certificate password.
        - If nothing opens, start Keychain Access with Spotlight, choose the “login” keychain, then “File”, “Import Items…”, and the file; enter your certificate password.

        For experts, in the Terminal: security import FILE.pfx -k ~/Library/Keychains/login.keychain-db. Let it ask for the certificate password; do not write it after the command. An administrator’s password (sudo) is not needed for your own keychain.

        Safari and Chrome then find the certificate. Firefox may need it in its own place.
    .words = manual macOS Apple Keychain Access import Terminal security command sudo login
help-by-hand-edge = How do I install by hand in Edge?
    .body =
        The wizard does this for you. If you want to do it by hand:

        - Choose the three dots (…), “Settings”, “Privacy, search, and services”, “Security”, “Manage certificates”.
        - Open the certificates of Windows from there, and choose “Import…”.
        - Go on as in “{ help-by-hand-windows }”

        Edge uses what Windows keeps: a certificate that is already in Windows does not need to be imported.
    .words = manual Microsoft Edge settings import manage certificates
help-by-hand-chrome = How do I install by hand in Chrome?
    .body =
        The wizard does this for you. If you want to do it by hand:

        - Choose the three dots (⋮), “Settings”, “Privacy and security”, “Security”, “Manage certificates”.
        - In Windows, choose “Manage imported certificates from Windows”, then “Import…”. Go on as in “{ help-by-hand-windows }”
        - On a Mac, Chrome uses the keychain. On Linux, import the file under “Your certificates”.
    .words = manual Google Chrome settings import manage certificates
help-by-hand-firefox = How do I install by hand in Firefox?
    .body =
        The wizard does this for you. If you want to do it by hand:

        - Choose the three lines (≡), “Settings”, “Privacy & Security”, “Connection and software security”, and there “Manage certificates”. In older versions, “View Certificates…” is at the end of “Privacy & Security”.
        - Under “Your Certificates”, choose “Import…” and the file. If you do not see it, set the kind of file to “PKCS12 Files” or “Personal Information Exchange”.
        - Enter your certificate password, then close with “OK”.

        In Windows and on a Mac, Firefox today also shows the certificates that the system keeps.
    .words = manual Mozilla Firefox settings import view certificates manager

## Using your certificate

help-what-for = What can I do with my certificate?
    .body =
        PersonalSign 3 Pro is a class 3 certificate, with the highest level of trust, for people who represent an organisation. It was made to meet the requirements of the Belgian government. With it you can:

        - log in to Belgian government services that accept it, and file declarations and annual accounts there
        - sign documents, so that readers can tell who wrote them and that nothing was altered
        - sign and encrypt e-mail
        - log in safely to networks and websites

        Ask the service itself whether it accepts the certificate. The Belgian Ministry of Finance (FPS Finance) no longer does.
    .words = use purpose why government Belgium VAT annual accounts declaration services PersonalSign class 3
help-fps-finance = Can I log in to FINPROF, Intervat or FINELTS with it?
    .body = No. Since 31 January 2024, FPS Finance in Belgium no longer accepts PersonalSign 3 Pro for its online services: FINPROF, Intervat and FINELTS. Their websites say how to log in now.
    .words = FPS Finance SPF FOD tax VAT Finprof Intervat Finelts Belgium ended
help-sign-documents = How do I sign documents?
    .body =
        - Word, Excel and PowerPoint in Windows: “File”, “Info”, “Protect Document” (or “Workbook”, “Presentation”), “Add a Digital Signature”. You may add a picture of your handwritten signature. Office recognises the certificate as trusted.
        - LibreOffice: “File”, “Digital Signatures”.
        - Adobe Acrobat: “Use a certificate”.

        The signature shows who signed and that nothing was altered since. So no paper is needed, which saves time, and rules for electronic documents can be met.
    .words = sign Word Excel Office PDF Acrobat LibreOffice document handwritten image signature compliance paperless
help-mail = How do I sign and encrypt e-mail?
    .body =
        In the settings of your mail program, choose your certificate for signing and for encryption (S/MIME), then sign or encrypt in each message. Outlook: “Trust Center”, “Email Security”. Thunderbird: “Account Settings”, “End-To-End Encryption”. Apple Mail offers it by itself.

        - Signing shows that the e-mail comes from you and arrived unaltered.
        - Encrypting scrambles it, so that only the recipient’s key can open it. For that, the recipient needs a certificate, too.
    .words = S/MIME email Outlook Thunderbird Apple Mail configure set up encrypt sign secure client
help-log-in = How do I log in with my certificate?
    .body =
        Open the website, and choose your certificate when the browser asks. Nobody else can log in like that, as nobody else has the key (client authentication, two factors).

        Networks, VPNs, cloud services, smart cards and mobile devices can use it, too. Networks and websites can let in only certain certificates, and so keep others out. PersonalSign certificates are approved for services such as the FDA’s ESG and NAESB’s Electric Industry Registry.
    .words = login authentication two factor 2FA VPN website access server cloud FDA ESG NAESB FAA
help-signature = What does a digital signature prove?
    .body =
        That the document or e-mail comes from the owner of the certificate, and that nothing in it has changed since.

        The signature is computed from the whole text (its hash) with your key. If a single character changes, it no longer fits. It has nothing to do with the lines that a mail program puts below a message.
    .words = hash integrity authenticity private key how works digital signature
help-non-repudiation = What does “non-repudiation” mean?
    .body = That the person who signed cannot claim later that it was somebody else: only that person has the key. This is why you should never give your key or your certificate password to anybody.
    .words = non-repudiation deny legal proof

## Backup, new computer, reissue, renewal

help-validity = How long is my certificate valid?
    .body = 39 months at most. You can see the last day on the last screen, and under “{ action-check }”.
    .words = validity expiry expires months years how long until
help-renew = How do I renew my certificate?
    .body = A renewed certificate has a new key. See “{ help-after-reissue }”
    .belgium = In Belgium there is no renewal: place a new order before the certificate expires.
    .netherlands = In the Netherlands there is no renewal: place a new order before the certificate expires.
    .elsewhere = In your account (GCC). The button for it is there from 90 days before the certificate expires until 7 days after.
    .words = renewal renew extend expired expires soon new order 90 days
help-reissue = How do I ask for a reissue?
    .body = A reissue is a new certificate, with a new key, in place of yours. You get an e-mail with a new link, which works for 7 days.
    .belgium = Ask GlobalSign Support: you have no account in which to do it yourself.
    .netherlands = Ask GlobalSign Support: you have no account in which to do it yourself.
    .elsewhere = In your account (GCC), choose the certificate, then the reissue. If you can no longer log in, reset the password of the account.
    .words = reissue new copy replace again support GCC
help-changed-name = My name or my organisation has changed
    .body = What a certificate says cannot be changed. For another name or another organisation you need a new certificate, and the documents are certified again. Keep the old certificate: you need it to read old encrypted e-mail.
    .words = changed name marriage married divorce new employer company job organisation change update
help-when-reissue = When do I need a reissue?
    .body =
        - You want the certificate on a new computer, but the file is lost and the certificate cannot be exported from the old one.
        - You do not know the password of your certificate file, whether you chose it or it was made for you.
        - Somebody else may have your key.
    .words = reissue reasons why scenarios need
help-after-reissue = What changes with a reissue or a renewal?
    .body =
        You have a new key, and the old and the new certificate cannot replace each other.

        - Signing: no problem. Old signatures stay valid.
        - Logging in: a website that knows your old public key needs the new one. Give it the new public certificate.
        - Encrypted e-mail: what was encrypted with the old certificate opens only with the old one. Keep it, and its file.
    .words = consequences problem effect old certificate key pair public key encrypted mail read authentication
help-cancel = How do I cancel my certificate?
    .body = Within 7 days after it was issued, not later.
    .belgium = Ask the Chamber of Commerce where you ordered.
    .netherlands = Ask Marktconcurrent.
    .elsewhere =
        In your account.

        Is the choice missing? Log in as the user who placed the order: others may not have permission. If you are that user, ask GlobalSign Support.
    .words = cancel cancellation refund withdraw stop 7 days
help-back-up = How do I make a backup of my certificate?
    .body =
        You have one: the copy of your certificate file that the wizard saved in your folder. Copy it to a USB stick, too, and keep its password in another place.

        By hand, if the key may be exported:

        - Firefox: “Manage certificates” (earlier: “View Certificates…”), “Your Certificates”, “Backup…”
        - Windows: in “Manage user certificates”, “Personal”: “All Tasks”, “Export…”, “Yes, export the private key”
        - Mac: in Keychain Access, “My Certificates”: “File”, “Export Items…”, as .p12
    .words = backup export pfx copy save USB transport move private key
help-public-certificate = A website or person asks for my certificate (.cer). How do I get it?
    .body =
        They mean the public certificate, without the key. You can give it to anybody, but never the .pfx file.

        Choose “{ action-check }” on the first screen, and there “{ take-along.open }”.

        By hand: export as for a backup, choose “No, do not export the private key” in Windows and save it as .cer; in Firefox, choose “View…” and download it as PEM.
    .words = public certificate cer crt pem export public key website third party give register government service
help-not-exportable = I cannot export my key
    .body =
        If a program does not let a key be exported, “Exportable” was not ticked when the certificate was installed there. It cannot be added later.

        - Look for the certificate file that was downloaded, and install it again: “{ action-choose-file }”.
        - If it is gone, ask for a reissue.
    .words = export greyed out private key not exportable cannot export backup
help-lost-file = I have lost my certificate file
    .body =
        Nobody else has it, and it cannot be fetched again.

        - If the certificate still works in a program that lets its key be exported, back it up from there.
        - Otherwise ask for a reissue. It has a new key.
    .words = lost file pfx original download gone deleted another copy
help-new-computer = I have a new computer
    .body =
        - Export the certificate from the old computer: choose “{ action-check }” and “{ take-along.computer }” there. The wizard fills a folder with all your keys, the old ones too.
        - On the new one, start the wizard, and choose “{ arrival.open }” and that folder.
        - The old computer is gone? Copy your certificate file to the new one, and choose “{ action-choose-file }”.
        - Neither is possible? Ask for a reissue. The old link does not work again.
    .words = new computer change PC move transfer install again second machine
help-phone = How do I use my certificate on my phone?
    .body =
        Choose “{ action-check }”, then “{ take-along.open }” and “{ take-along-phone.open }”. The wizard saves a file that iPhone and Android can read, with a page that says what to do there.

        Bring the file over by cable, or by your own e-mail or cloud. Keep its password apart from it, and delete the file afterwards.
    .words = phone mobile smartphone iphone ipad ios android tablet
help-compromised = Somebody else may have my key
    .body = Ask for a reissue at once. When you have the new certificate, have the old one revoked, so that nobody can use it.
    .words = stolen compromised hacked lost laptop key revoke revocation security
help-remove = What happens when I remove a certificate?
    .body =
        It is removed from the programs that are named, and from nowhere else. They can no longer log in or sign with it, or open e-mail that was encrypted with it. The certificate file stays.

        Do not remove an expired certificate if you have encrypted e-mail.

        A program that cannot be found now keeps what it has. The certificate stays on the wizard’s list, and can be removed from the program when it is back.
    .words = delete remove uninstall clean up old certificate

## Who helps

help-who-to-ask = Who can I ask?
    .body = The helpdesk first. Read out the help code on this screen: then they know at once where you are. Never tell anybody a password or your link.
    .belgium = For the order: the Chamber of Commerce where you placed it. For a reissue or a form: GlobalSign Support. For your documents, or a forgotten pickup password: vetting-emea@globalsign.com.
    .netherlands = For the order: Marktconcurrent B.V., info@marktconcurrent.nl, +31 6 2464 9267 (Ms J. Noordermeer). For a reissue or a form: GlobalSign Support. For your documents, or a forgotten pickup password: vetting-emea@globalsign.com.
    .elsewhere = For the order, a reissue or a renewal: your account (GCC), then GlobalSign Support. For your documents: your notary or lawyer, then vetting-emea@globalsign.com.
    .words = contact support telephone phone help person helpdesk e-mail address vetting Marktconcurrent
help-codes = What are the codes at the side of the window?
    .body =
        They are for the telephone. Read them out, and the helpdesk knows at once where you are.

        - { step-code }: the screen.
        - { problem-code }: what went wrong; it is shown with the error.
        - { help-code }: both, and which programs were found. It holds nothing personal: no name, no link, no password.
    .words = step code error code help code telephone letters digits read out P3 PU-201 caller
help-connection = The wizard cannot reach the service
    .body =
        - Check whether websites open. If not, this computer is not on the internet.
        - In an office, a proxy or the network may be in between. Choose “{ action-connection }”, then “{ connection-check.action }”.
        - “{ proxy-system }” uses the same proxy as your web browser. If this computer’s environment names one (HTTPS_PROXY or ALL_PROXY), that one is used.
        - If the service is busy or out of order, try again in a few minutes.

        Nothing is lost: until your file is safe here, the link still works.
    .words = internet network proxy firewall offline timeout secure connection TLS busy slow office
help-old-systems = I have Windows XP or Vista, or am told to use Internet Explorer
    .body =
        Both are out of date. Older instructions mention Internet Explorer, its compatibility mode, Windows 2000, XP and Vista, and a small program called “Microsoft Certificate Enrolment Control”. None of it is needed any more. Do not look for it: it is no longer kept secure.

        Use this wizard on a computer that still gets updates. It needs no browser to pick up and install; if the link opens a web page, it shows the page itself. Only an order whose key is made in the browser still needs Microsoft Edge on Windows, in that mode, and then also that small program: choose “{ edge-mode-open }” with your order, and the wizard guides you through it. Without Windows you need a new order: see “{ help-key-option }”.
    .words = Internet Explorer IE mode ActiveX Windows XP Vista 2000 old browser enrolment control pop-up Firefox

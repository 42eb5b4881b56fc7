### What the helpdesk needs to know about every screen and every error. The pages beside this folder are made of it.
### means: what the caller is doing, or what has happened. ask: what to put to the caller. do: what to do.
### The words of the window, such as the names of buttons, are taken from ui/locales, so that they are always the same.

## The page

page = The codes of the PersonalSign Wizard
    .lead = For the helpdesk: what the caller sees, what it means, what to ask and what to do.
    .code = Every screen shows a step code, such as P2, and every error an error code, such as PU-201. Ask for the error code first; if there is none, for the step code.
    .help-code = The help code tells more: have it read out, and enter it in your own wizard under “{ caller }”. You then see the same screen in the same state, in your own language.
    .never = Never ask for a password or for the link. Nobody but the caller needs them.
column-code = Code
column-sees = What the caller sees
column-means = What it means
column-ask = What to ask
column-do = What to do

group-ways = The ways, by country
group-screens = The screens
group-LK = LK: the link
group-OR = OR: the order
group-HC = HC: the help code
group-PU = PU: the pickup password
group-CP = CP: the certificate password
group-AG = AG: the agreement
group-DL = DL: the download
group-FI = FI: the certificate file
group-ST = ST: the programs
group-NW = NW: the network
group-JO = JO: the wizard itself
group-CN = CN: the settings of the connection

## The ways that many answers share, by where the caller lives and ordered

column-way = Way
column-belgium = Belgium
column-netherlands = The Netherlands
column-elsewhere = Elsewhere

way-new-order = New order
    .about = The details of an order cannot be changed. The number of the new order, sent to support, speeds it up.
    .belgium = Place a new order where the first one was bought, at the Chamber of Commerce.
    .netherlands = Place a new order where the first one was bought, at Marktconcurrent (info@marktconcurrent.nl, 0031 6 2464 9267).
    .elsewhere = Cancel and reorder in the account, logged in as the user who placed the order. If the account still does not offer it, support helps.
way-forgotten-pickup-password = Forgotten pickup password
    .about = Nobody can look it up.
    .belgium = Ordered through a Chamber of Commerce: place a new order, without cancelling this one. Then e-mail vetting-emea@globalsign.com with exactly the subject “Reissue Due to Forgotten PersonalSign 3 Pro Pickup password” and the numbers of both orders.
    .netherlands = Ordered through Marktconcurrent: place a new order, without cancelling this one. Then e-mail vetting-emea@globalsign.com with exactly the subject “Reissue Due to Forgotten PersonalSign 3 Pro Pickup password” and the numbers of both orders.
    .elsewhere = Cancel and reorder in the account.
way-reissue = Reissue
    .about = A new key pair; to be picked up within 7 days. Sites that know the old certificate need the new public one. The old certificate must be kept for older encrypted e-mail.
    .belgium = There is no account: support requests the reissue.
    .netherlands = There is no account: support requests the reissue.
    .elsewhere = In the account. Its password can be reset there.
way-renewal = Renewal
    .about = Certificates are valid for at most 39 months.
    .belgium = There is none: place a new order.
    .netherlands = There is none: place a new order.
    .elsewhere = In the account, from 90 days before to 7 days after the last day.
way-cancelling = Cancelling
    .about = Within 7 days of issue.
    .belgium = At the point of purchase.
    .netherlands = At the point of purchase.
    .elsewhere = In the account, logged in as the user who placed the order.

-new-order = → [{ way-new-order }](#new-order).
-forgotten-pickup-password = → [{ way-forgotten-pickup-password }](#forgotten-pickup-password).
-reissue = → [{ way-reissue }](#reissue).
-renewal = → [{ way-renewal }](#renewal).
-pass-on = Ask for the report for the helpdesk, and pass it on to the specialists.

## The screens

helpdesk-P0 =
    .means = The caller is about to paste the link from the e-mail “Certificate Download Ready”. Nothing has been sent or used up.
    .ask = Do you have that e-mail in front of you? Is this the computer on which you will use the certificate?
    .do = Have the whole link copied and pasted. Whoever has the certificate file already chooses “{ action-choose-file }”; to look at an installed certificate, “{ action-check }”. No e-mail: look in the spam folder. The address given when ordering cannot be changed; if it is wrong, a new order is needed. { -new-order }
helpdesk-P1 =
    .means = The service knows the link and shows its order. Looking at it uses nothing up. An order lapses 30 days after it is ready, a reissue after 7 days.
    .ask = Are your name and your organisation right? Until which day can it be picked up? Is this the computer on which you will use the certificate?
    .do = If all is right, go on. If something is wrong, do not: the details of an order cannot be changed. { -new-order }
helpdesk-P2 =
    .means = The caller is to enter the password that was chosen when ordering. After five wrong ones, the order is locked.
    .ask = Do you remember the password that you chose when you ordered? How many tries does the screen name?
    .do = It has at least 8 letters and digits; capital and small letters differ. “{ password-show }” makes it visible. Nobody can look it up, we included. Forgotten: { -forgotten-pickup-password }
helpdesk-P3 =
    .means = The caller chooses a new password, which protects the certificate file: at least 12 characters, only A–Z, a–z and 0–9. It is not the pickup password. If the file is on the computer already, the screen asks for the password that was chosen for it.
    .ask = Are you to choose a password, or to enter one that you have? Which rules have no tick yet?
    .do = Have it written down and kept safe: nobody can look it up. Forgotten before installing: if the screen says that the file can be fetched again, do that; otherwise the order must be cancelled and placed again. { -new-order } Forgotten after installing: { -reissue }
helpdesk-P4 =
    .means = The caller reads the Subscriber Agreement. It must be agreed to before the download.
    .ask = Is the box below the text ticked?
    .do = Have the text read and the box ticked, then go on. Without agreeing there is no certificate.
helpdesk-P5 =
    .means = The wizard downloads the certificate file, checks it and puts a copy into a folder of the caller’s. Only then does it tell the service, and only that uses up the link.
    .ask = Does the screen say that the file is saved? In which folder is your copy?
    .do = Have it wait until the next screen comes. If the window was closed, open the wizard again: it goes on where it was.
helpdesk-P6 =
    .means = The certificate file is safe on the computer. The wizard is about to put the certificate into the programs, and has each one sign a short test message.
    .ask = What stands beside each program? Do you have a primary password in Firefox or Thunderbird?
    .do = Leave the options as recommended. If a program does not work, close it and try again, or finish with those that work; the rest can follow under “{ action-check }”.
helpdesk-P7 =
    .means = The certificate is installed, and every program named has just signed a test message with it.
    .ask = With which program or website do you want to use it? Do you know where your copy of the file is, and its password?
    .do = If a website sees no certificate, close the browser completely and open it again. After a reissue or a renewal, sites that know the old certificate need the new public one; the old one must stay for older encrypted e-mail. FPS Finance (Finprof, Intervat, Finelts) has not accepted these certificates since 31 January 2024.
helpdesk-F1 =
    .means = The caller has opened a certificate file, and the wizard asks for its password.
    .ask = Where does the file come from: was it downloaded, or exported from a program?
    .do = The password is the one chosen at that moment, not the pickup password. It may be tried as often as one likes. Forgotten: if the certificate still works in a program, export it there with a new password. If not: { -reissue }
helpdesk-F2 =
    .means = The wizard shows what is in the caller’s file, and what one should know about it. Nothing has been changed.
    .ask = Is it your name? What stands below “{ inspect.doubts }”?
    .do = If it is the right certificate, go on. An expired one serves only to read older encrypted e-mail. Where the certificate of the issuer is missing, it works, but some programs may warn.
helpdesk-K1 =
    .means = The wizard has looked into every program and shows where the certificate works. Nothing has been changed.
    .ask = What stands beside each program? Until when is the certificate valid?
    .do = Missing or not signing: “{ holding-repair }”, with the certificate file. Locked: enter the primary password of that program. Soon over: { -renewal }
helpdesk-K2 =
    .means = The wizard asks whether to remove the certificate from the programs named. The certificate file stays where it is.
    .ask = Do you really want to remove it? Is there encrypted e-mail that you still need?
    .do = When in doubt, choose “{ remove.back }”. A removed certificate can be installed again from its file.
helpdesk-C1 =
    .means = The caller sets how the wizard reaches the internet, or has the connection checked. Nothing changes in the order.
    .ask = Are you in an office? Which line of the check is the first that is not good?
    .do = Have “{ connection-check.action }” chosen and the results read out. Proxy: the people who look after the computers know its address, name and password. Not secure: do not go on, try another network. Clock: set date and time right.

## The link

helpdesk-LK-101 =
    .means = What was pasted is no web address. Nothing was sent.
    .ask = How did you copy the link? What does it begin with?
    .do = In the e-mail, right-click the link, choose “Copy link” and paste it. It begins with https://.
helpdesk-LK-102 =
    .means = The link leads to a place that is not one of the pickup services: a wrong link, or a forged e-mail. Nothing was sent.
    .ask = Which address stands on the screen? Who sent the e-mail?
    .do = Have the link copied from the e-mail “Certificate Download Ready” itself. If it is that one, do not use it; have the e-mail kept and pass it on to the specialists. An organisation with a pickup service of its own must allow it in the settings of the computer.
helpdesk-LK-103 =
    .means = The link begins with http://, which is not secure. Nothing was sent.
    .ask = Where did you copy the link?
    .do = Have the link copied once more from the e-mail “Certificate Download Ready”. Do not just change its beginning.
helpdesk-LK-104 =
    .means = The link leads to the right place, but a part is missing, or it opens a page that is meant for the browser. Nothing was sent.
    .ask = Does the link run over two lines in the e-mail?
    .do = Have the whole link copied. If that does not help, open it in the browser, download the certificate file there, and then choose “{ action-choose-file }” in the wizard.
helpdesk-LK-105 =
    .means = There is something in front of or behind the address that hides where the link leads. Genuine links do not do that. Nothing was sent.
    .ask = Where does the link come from? Who sent the e-mail?
    .do = Do not use this link. Have the one from the genuine e-mail copied. If it is in that e-mail, have it kept and pass it on to the specialists.
helpdesk-LK-106 =
    .means = The link imitates the address of a pickup service and leads elsewhere. The e-mail is most probably forged. Nothing was sent.
    .ask = Who sent the e-mail, and when? Have you opened this link in a browser and entered anything there?
    .do = Do not use this link. Have the e-mail kept and pass it on to the specialists. If a password was entered there, tell them so.
helpdesk-LK-107 =
    .means = A mail scanner has replaced the link by one of its own, and the genuine one cannot be read out of it. Nothing was sent.
    .ask = Is it an e-mail account of your organisation? Can you read the e-mail on your telephone or in a browser?
    .do = Have the e-mail opened in another program or on the telephone, and the link copied there. If that does not help, the people who look after the organisation’s e-mail can hand out the genuine link.
helpdesk-LK-108 =
    .means = The place answers, but not as a pickup service does: the link is meant for the browser. Nothing was picked up.
    .ask = Do you have the e-mail in front of you?
    .do = Open the link in the browser, download the certificate file there, and then choose “{ action-choose-file }” in the wizard.
helpdesk-LK-109 =
    .means = The caller is practising and has pasted the real link. It was not opened, and nothing was sent.
    .ask = Do you want to practise, or to pick up your certificate?
    .do = To pick it up, have “{ end-practice }” chosen and the link pasted again. To practise, the link of the practice order is filled in.

## The order

helpdesk-OR-151 =
    .means = The service does not know the link: it is incomplete, or a newer one has taken its place.
    .ask = Have you received more than one such e-mail? Of which day is the newest?
    .do = Have the link copied from the newest e-mail. If it is that one, look up the order by its number.
helpdesk-OR-152 =
    .means = The order was not picked up in time (30 days, for a reissue 7 days) and was cancelled.
    .ask = Where do you live, and where did you order?
    .do = A new order is needed. { -new-order }
helpdesk-OR-153 =
    .means = The certificate was picked up before, and the link works only once.
    .ask = Was it on this computer? Does the wizard ask for the certificate password? Can you find a file whose name ends in .pfx or .p12?
    .do = If the wizard asks for the password, it has the file: go on there. Otherwise look for the file on the computer where it was saved, and open it with “{ action-choose-file }”. If it is gone: { -reissue }
helpdesk-OR-154 =
    .means = The order was cancelled. There is no certificate for it any more.
    .ask = Did you cancel it yourself? Do you have a newer e-mail with a link?
    .do = If there is a newer order, use its link. Otherwise a new order is needed. { -new-order }
helpdesk-OR-155 =
    .means = A wrong pickup password was entered five times, and the order is locked for good.
    .ask = Where do you live, and where did you order?
    .do = Nobody can unlock it. { -forgotten-pickup-password }
helpdesk-OR-156 =
    .means = The order was placed with the key generation option “Browser / IE compatibility mode”: the key is made on the caller’s own computer. The wizard cannot do that yet.
    .ask = Are you at the Windows computer on which you will use the certificate?
    .do = Have the link opened in Microsoft Edge in IE compatibility mode, on that computer, and the key made exportable there. Otherwise: { -new-order }

## The help code

helpdesk-HC-171 =
    .means = What was typed under “{ caller }” is no help code: a character was misheard or mistyped.
    .ask = Would you read the help code out once more, one character at a time?
    .do = It has eight characters. None of them is I, L, O or U. If it does not come right, ask for the step code and the error code, and look them up here.
helpdesk-HC-172 =
    .means = The help code is right, but names a screen or an error that this wizard does not have: the caller’s wizard is newer or older than yours.
    .ask = Which step code and which error code do you see?
    .do = Look those up here. Install the newest wizard on your own computer.

## The pickup password

helpdesk-PU-201 =
    .means = The service has refused the pickup password. The screen says how many tries are left; after five wrong ones the order is locked.
    .ask = How many tries are left? Are you sure that it is the password from the order, and not that of an account?
    .do = Have “{ password-show }” chosen and the entry checked, capital and small letters included, but not read out. With one try left and any doubt, stop. Forgotten: { -forgotten-pickup-password }
helpdesk-PU-202 =
    .means = What was entered is too short or has other characters than letters and digits, so it cannot be the pickup password. It was not sent and does not count as a try.
    .ask = Is there a space before or behind it? Was it copied from somewhere?
    .do = Have “{ password-show }” chosen and the entry corrected.
helpdesk-PU-203 =
    .means = Too much time has passed, and the service asks for the pickup password again. The certificate password is chosen anew, too.
    .ask = Do you have both passwords at hand?
    .do = Have the pickup password entered again, then a certificate password chosen. Nothing is lost.
helpdesk-PU-204 =
    .means = No pickup password was entered. Nothing was sent, and it does not count as a try.
    .ask = Do you know the password that you chose when you ordered?
    .do = Have it entered. Forgotten: { -forgotten-pickup-password }
helpdesk-PU-205 =
    .means = The same password was entered that the service has just refused. It was not sent again and does not count as a try.
    .ask = What do you see when you choose “{ password-show }”: is there a slip?
    .do = Have the entry corrected. If it is the only password the caller knows: { -forgotten-pickup-password }

## The certificate password

helpdesk-CP-301 =
    .means = The chosen certificate password does not keep all the rules yet. Nothing was sent.
    .ask = Which rules have no tick?
    .do = At least 12 characters, only A–Z, a–z and 0–9, no accents and no spaces, not the pickup password, not easy to guess, and typed the same twice. Several words in a row with a number are easiest.
helpdesk-CP-302 =
    .means = No certificate password was entered. Nothing was sent or changed.
    .ask = Are you to choose a password, or to enter one that you have?
    .do = Have it entered, and a new one written down first.
helpdesk-CP-303 =
    .means = The service did not accept the certificate password. No certificate file was made with it.
    .ask = Does every rule on the screen have its tick?
    .do = Have another one chosen and written down. If it happens again: { -pass-on }
helpdesk-CP-304 =
    .means = The certificate file does not open with this password. It was only read, and the number of tries has no limit.
    .ask = Are you entering the certificate password, and not the pickup password? Did you choose it for this very file?
    .do = Have “{ password-show }” chosen and the entry checked, capital and small letters included. Forgotten before installing: choose “{ action-back }” if the screen offers to fetch the file again; otherwise the order must be cancelled and placed again. { -new-order } Forgotten after installing: { -reissue }

## The agreement

helpdesk-AG-401 =
    .means = The box below the agreement is not ticked. The service was told nothing.
    .ask = Do you see the box below the text?
    .do = Have the text read and the box ticked, then go on.
helpdesk-AG-402 =
    .means = The Subscriber Agreement was changed while the caller read it, so the tick was taken away.
    .ask = Do you see the new text?
    .do = Have the new text read and the box ticked again.

## The download

helpdesk-DL-501 =
    .means = The connection broke during the download. What came was not kept.
    .ask = Do other web pages open? Are you on a wireless network?
    .do = Have the connection checked, then “{ action-try-again }”. If it breaks again, try another network.
helpdesk-DL-502 =
    .means = What arrived is not what the service sent, so it was thrown away.
    .ask = How often did it happen? Are you in an office?
    .do = “{ action-try-again }”, the second time on another network. If it goes on: { -pass-on }
helpdesk-DL-503 =
    .means = The wizard may not write the certificate file to the place that the screen names, or the disk is full.
    .ask = Which folder does the screen name? How much room is left on the disk?
    .do = Have room made or the right to write restored, then “{ action-try-again }”. In an office, the people who look after the computers can help.
helpdesk-DL-504 =
    .means = The certificate file that the wizard saved is gone, or its content has changed.
    .ask = Was the file moved, renamed or opened with another program? Does a virus scanner hold it back?
    .do = Have the file put back where the screen says, then “{ action-try-again }”; or open the caller’s own copy with “{ action-choose-file }”. If neither is left and the link is used: { -reissue }
helpdesk-DL-505 =
    .means = The file on this computer was checked and is whole, but the service says that it sent another one. It can be installed all the same.
    .ask = Did you download it on another computer as well?
    .do = “{ action-try-again }”, or go on and install. If it happens twice: { -pass-on }
helpdesk-DL-506 =
    .means = The certificate file is safe and checked. Only the service could not be told so yet.
    .ask = Do other web pages open?
    .do = “{ action-try-again }”, or go on and install. It does the certificate no harm.
helpdesk-DL-507 =
    .means = The caller’s own copy could not be written into the folder that the screen names.
    .ask = Which folder does the screen name? Is it on a network or a USB stick?
    .do = Have another folder chosen with “{ action-choose-folder }”, such as Documents, or room made.
helpdesk-DL-508 =
    .means = Before the download, the caller has not ticked that the certificate password is written down. Nothing was downloaded, and the link is not used.
    .ask = Have you written down the certificate password?
    .do = Have it written down, then the box ticked. Nobody can look it up later.
helpdesk-DL-509 =
    .means = Looked at before the download: the wizard could not save the certificate file at the place that the screen names. Nothing was downloaded, and the link is not used.
    .ask = Which folder does the screen name? How much room is left on the disk?
    .do = Have room made or the right to write restored, then “{ action-try-again }”. In an office, the people who look after the computers can help.
helpdesk-DL-510 =
    .means = Looked at before the download: the caller’s own copy could not be put into the folder that the screen names. Nothing was downloaded, and the link is not used.
    .ask = Which folder does the screen name? Is it on a network or a USB stick?
    .do = Have another folder chosen with “{ action-choose-folder }”, such as Documents, or room made.
helpdesk-DL-511 =
    .means = A file that the caller asked for, such as the public certificate or a reminder, could not be saved. The certificate itself is not concerned.
    .ask = Where did you want to save it?
    .do = Have another folder chosen, such as Documents.

## The certificate file

helpdesk-FI-600 =
    .means = The computer does not let the wizard read the chosen file. Nothing was changed.
    .ask = Is the file on a USB stick or on a network? Can you still see it in its folder?
    .do = Have it copied to this computer and chosen again.
helpdesk-FI-601 =
    .means = The file is no certificate file, or it is damaged. It was not installed.
    .ask = How does the name of the file end? Did you choose it, or did the wizard download it?
    .do = Chosen: look for a file whose name ends in .pfx or .p12. Downloaded: try again. If it happens twice: { -pass-on }
helpdesk-FI-602 =
    .means = The certificate file lacks the seal that shows whether it was changed. Such a file is not installed.
    .ask = Did you export it yourself? With which program?
    .do = Have it exported once more with a password. If it was downloaded: { -pass-on }
helpdesk-FI-603 =
    .means = There is more than one key in the file, as when all certificates of a browser are backed up at once. None was installed.
    .ask = Which program made the file?
    .do = In that program, have just the one certificate exported, and open the new file.
helpdesk-FI-604 =
    .means = The certificate in the file belongs to another key than the one beside it. It cannot work.
    .ask = Where does the file come from? Do you have another .pfx or .p12 file?
    .do = Have the other file opened. If there is none: { -reissue } If it was downloaded just now: { -pass-on }
helpdesk-FI-605 =
    .means = By the clock of the computer, the certificate is not valid yet or not any more.
    .ask = Which date and time does your computer show? Until when is the certificate valid?
    .do = Have the clock set right if it is wrong, and the password entered again. Expired: { -renewal }
helpdesk-FI-606 =
    .means = The certificate was not issued by whom the wizard expects. Nobody can be sure who made it.
    .ask = Where does the file come from? Which host does the screen of the order name?
    .do = Do not use the file. { -pass-on }
helpdesk-FI-607 =
    .means = The certificate is not one with which a person can both sign and log in, so it is not the one that was ordered.
    .ask = Which certificate did you order?
    .do = { -pass-on }
helpdesk-FI-608 =
    .means = The name in the certificate is not the one in the order: somebody else’s, or spelt differently.
    .ask = How is your name written on your identity card, and how in the order?
    .do = Compare with the order. If the order itself is wrong, its details cannot be changed: { -new-order } If they agree: { -pass-on }
helpdesk-FI-609 =
    .means = The file is in order, but its key is of a kind that the wizard does not install (neither RSA of 2048 to 8192 bits nor P-256).
    .ask = Where does the file come from? Is it a PersonalSign certificate?
    .do = If it is: { -pass-on } If it is of another make, its issuer can help.
helpdesk-FI-610 =
    .means = The file asks for far more computing than any real one. The wizard stopped and did not install it.
    .ask = Did you export it yourself? With which program?
    .do = Have it exported once more with the usual settings. If it was downloaded: { -pass-on }
helpdesk-FI-611 =
    .means = The file is protected with a method that the wizard does not know. The certificate may well be in order.
    .ask = Which program made the file?
    .do = Have it exported once more with the usual settings (AES-256 and SHA-256). If that cannot be done: { -pass-on }
helpdesk-FI-612 =
    .means = The password opens the file, but the key in it has a password of its own. Such files are not installed.
    .ask = Which program made the file?
    .do = Have it exported once more with one password for everything.
helpdesk-FI-613 =
    .means = There are certificates in the file, but not the caller’s key. Without it, nobody can sign or log in.
    .ask = Did you export the file? Did you choose to include the private key?
    .do = Have it exported once more with the private key, or the file looked for that was downloaded first. If the key cannot be exported and that file is gone: { -reissue }
helpdesk-FI-621 =
    .means = The file is empty: downloading or copying went wrong.
    .ask = Where did you get the file? Is it empty there, too?
    .do = Have it copied once more. If it is empty at its source, too, and there is no other copy: { -reissue }
helpdesk-FI-622 =
    .means = The end of the file is missing: it was not downloaded or copied to the end.
    .ask = Where did you get the file? Was the copying interrupted?
    .do = Have it copied once more, to the end. If it is the same at its source and there is no other copy: { -reissue }
helpdesk-FI-623 =
    .means = The file (.cer, .crt or .pem) holds the public certificate only, which is for giving to others. The key is not in it.
    .ask = Do you have a file whose name ends in .pfx or .p12?
    .do = Have that one opened. If there is none, but the certificate works in a program, export it there with the private key. If neither: { -reissue }
helpdesk-FI-624 =
    .means = The file (.p7b) holds only what anyone may have. The key is not in it.
    .ask = Do you have a file whose name ends in .pfx or .p12?
    .do = Have that one opened. If there is none, but the certificate works in a program, export it there with the private key. If neither: { -reissue }
helpdesk-FI-625 =
    .means = The file holds a key alone, which may be unprotected. The wizard installs only .pfx and .p12 files.
    .ask = Who made the file? Do you have a .pfx or .p12 file as well?
    .do = The file must not be sent to anyone, nor to us. Have the .pfx or .p12 file opened, or made by whoever made this one.
helpdesk-FI-626 =
    .means = The file is a keystore that only Java programs read.
    .ask = Who made the file?
    .do = Have it saved as PKCS12 by whoever made it, and open that.
helpdesk-FI-627 =
    .means = The browser saved a web page in the place of the certificate file. The certificate is not in it.
    .ask = What does the page say if you open it in the browser: log in, or already downloaded?
    .do = Have the file itself downloaded from the page. Already downloaded: look in the folder Downloads for a .pfx or .p12 file. If it is gone: { -reissue }
helpdesk-FI-628 =
    .means = The file is a packed archive, such as a ZIP file, in which the certificate file may be.
    .ask = What do you see when you open the archive?
    .do = Have the .pfx or .p12 file taken out of it, and that one opened.

## The programs

helpdesk-ST-701 =
    .means = The program did not let the wizard store the certificate, or not wholly. The certificate is safe in its file.
    .ask = Which program is it? Is it open at the moment?
    .do = Have the program closed, then “{ action-try-again }”. If it still does not work, finish with the others. { -pass-on }
helpdesk-ST-702 =
    .means = The program protects its certificates with a primary password, which the wizard needs. Nothing was changed.
    .ask = Have you set a primary password in that program?
    .do = Have it entered. It is neither the pickup password nor the certificate password. If it is not known, leave the program out; without it nobody can open that program’s certificates.
helpdesk-ST-703 =
    .means = The place where this program keeps its certificates is damaged. The wizard left it as it is.
    .ask = Which program is it? Do you need the certificate there?
    .do = Finish with the other programs. If it is needed there: a new profile in that program, then “{ action-check }”. { -pass-on }
helpdesk-ST-704 =
    .means = The certificate was stored, but it was not found afterwards or did not sign. It is safe in its file.
    .ask = Which program is it? Was it open?
    .do = Have the program closed, then “{ action-try-again }”. If it still does not work: { -pass-on }
helpdesk-ST-705 =
    .means = A part of the program’s or the system’s own is missing, without which the wizard cannot store certificates there.
    .ask = Which program is it? How was it installed?
    .do = Have the program updated or installed again, then start the wizard again. If that does not help: { -pass-on }
helpdesk-ST-706 =
    .means = The wizard finds no program on this computer into which it can put the certificate.
    .ask = Which browser do you use? Have you ever opened it under this user name?
    .do = Have the browser opened once, then “{ action-try-again }”.
helpdesk-ST-707 =
    .means = The certificate does not work in some of the programs. Beside each one stands why; in the others it works.
    .ask = Which programs did not work, and which error code stands beside them?
    .do = Look up those codes here. Then “{ action-try-again }”, or “{ action-skip }”.
helpdesk-ST-708 =
    .means = The wizard knows no place on this system into which it could put the certificate.
    .ask = Which system is it?
    .do = Use the certificate file on another computer, or import it in the browser by hand. { -pass-on }
helpdesk-ST-709 =
    .means = The program refused the primary password. It was tried once; nothing was changed.
    .ask = Do you know the password that you set in that program’s own settings?
    .do = Have it entered again, capital and small letters included. It is neither the pickup password nor the certificate password. If it is not known, leave the program out.
helpdesk-ST-710 =
    .means = The program keeps its certificates in a format that has been out of use for years. Nothing was changed.
    .ask = How old is the program? Do you still use it?
    .do = Have it updated and opened once, then closed, and the wizard started again. If it is not used any more, leave it out.
helpdesk-ST-711 =
    .means = The certificate is still in some of the programs. From the others it was removed.
    .ask = Which programs still have it? Are they open?
    .do = Have those programs closed, then the removal tried again. If it still does not work: { -pass-on }
helpdesk-ST-712 =
    .means = The caller chose no program, or left out all of them. Nothing was installed.
    .ask = In which programs do you want to use the certificate?
    .do = Have at least one program chosen. Recommended: all of them.
helpdesk-ST-713 =
    .means = The computer keeps the certificates of this program locked at the moment. Nothing was changed.
    .ask = Does the computer ask for a password for the keychain?
    .do = Have the keychain unlocked, or log out of the computer and in again, then “{ action-try-again }”.

## The network

helpdesk-NW-801 =
    .means = The pickup service did not answer, or there was no way to it.
    .ask = Do other web pages open? Are you in an office?
    .do = If not, the computer is offline. If they do: “{ action-connection }”, then “{ connection-check.action }”, and have the results read out. If everybody has it: { -pass-on }
helpdesk-NW-802 =
    .means = The computer does not trust the other side: somebody is in between, often the organisation’s own inspection of its traffic. The wizard told it nothing.
    .ask = Which issuer does “{ action-connection }” name? Is the date of the computer right?
    .do = Do not go on on this network. Try another one, such as a telephone’s. In an office, the people who look after the computers must make their issuer known to the computer.
helpdesk-NW-803 =
    .means = The pickup service has a fault. It is not the caller’s doing.
    .ask = Since when has it been so?
    .do = Try again in a few minutes. If it lasts: { -pass-on }
helpdesk-NW-804 =
    .means = The service gave an answer that the wizard does not understand, so it went no further.
    .ask = Is it the newest version of the wizard? Are you in a hotel or on a train, where one has to log in first?
    .do = Have the newest version installed, or another network tried. Otherwise: { -pass-on }
helpdesk-NW-805 =
    .means = The service took too long to answer, and the wizard stopped waiting.
    .ask = Is the internet slow elsewhere, too?
    .do = Have “{ action-try-again }” chosen, then “{ action-connection }” and “{ connection-check.action }”. If everybody has it: { -pass-on }
helpdesk-NW-806 =
    .means = A proxy of the organisation wants a name and a password, and has let nothing through.
    .ask = Are you in an office? Do you know the name and the password for the proxy?
    .do = Have both entered under “{ action-connection }”. In an office, the people who look after the computers know them.
helpdesk-NW-807 =
    .means = The service pointed to another place. A pickup service does not do that, so the wizard did not go there.
    .ask = Which address does the screen name? Are you in a hotel or on a train, where one has to log in first?
    .do = Have the log-in done in the browser, or another network tried. If it goes on: { -pass-on }
helpdesk-NW-808 =
    .means = The pickup service is busy at the moment.
    .ask = How often have you tried?
    .do = Try again in a few minutes. If it lasts: { -pass-on }
helpdesk-NW-809 =
    .means = The pickup service is busy and says for how long to wait.
    .ask = How many seconds does the screen name?
    .do = Have the caller wait that long, then “{ action-try-again }”.

## The wizard itself

helpdesk-JO-901 =
    .means = The file in which the wizard notes how far the caller was cannot be read, so it begins anew. A certificate file that was saved is still there.
    .ask = Do you have the e-mail with the link? How far were you?
    .do = Have the link entered again. If the service says that it was picked up (OR-153), look for the file and open it with “{ action-choose-file }”.
helpdesk-JO-902 =
    .means = The organisation’s settings on this computer cannot be read. The wizard goes on with its built-in list of pickup services.
    .ask = Does your organisation have a pickup service of its own?
    .do = Most callers can go on. Have it told to the people who look after the computers.
helpdesk-JO-903 =
    .means = The wizard may not write down how far the caller is, or the disk is full. Without that note it does not tell the service that the file has arrived, so that nothing is lost.
    .ask = Which folder does the screen name? How much room is left on the disk?
    .do = Have room made or the right to write restored, then “{ action-try-again }”; or go on and install.
helpdesk-JO-904 =
    .means = A certificate file was opened while another certificate is under way. Nothing was changed.
    .ask = Do you want to finish the order that you have begun?
    .do = Have that finished or left with “{ action-start-over }”, then the file opened again.
helpdesk-JO-905 =
    .means = The list of what the wizard installed on this computer is damaged, so it began a new one. The certificates work as before; only, the wizard cannot remove or try those that it no longer remembers.
    .ask = Do you want to remove a certificate from this computer?
    .do = If not, nothing needs to be done. If so, it is removed in the settings of the program it is in (Windows and macOS: in the system’s certificate manager or Keychain Access). Once the damaged list at the place named is put away, the message is gone.

## The connection

helpdesk-CN-101 =
    .means = What was entered is no address of a proxy. Nothing was changed.
    .ask = What did you enter: a name, a colon and a number?
    .do = It looks like proxy.example.org:8080. In an office, the people who look after the computers know it. Without a proxy, choose “{ proxy-system }”.

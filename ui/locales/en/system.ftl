### What the wizard says outside its window: in the system's dialogs, and in files that it saves.

dialog-folder = Choose a folder for the backup of your certificate file
dialog-file = Choose your e-mail or certificate file

## The bar above the page of the CA, in its own window

# $host: the host of the page
page-bar-host = The page of { $host }
    .checked = The page of { $host }: the connection is encrypted and the host’s certificate was checked
page-bar-help = Help
page-bar-close = Close the page
page-bar-ask = The page is still sending something. If you close it now, what it sends may be lost, and your link may be used up. Close it anyway?
page-bar-cancel = Cancel

## Files that are saved

dialog-save-certificate = Save your public certificate
    .kind = Certificates
dialog-save-calendar = Save the reminder
    .kind = Calendar files
dialog-save-report = Save the report
    .kind = Text files

## Reminders in a calendar

# $day: the day of the month
# $month: the month, 1 to 12
# $year: the year
day-in-words =
    { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $year }

# $number: the number of the order
# $until: the last day
# $days: how many days are left
reminder-of-order = The certificate of your order { $number } can be picked up until { $until }. After that the order is cancelled. Go to the computer on which you will use the certificate, open the wizard and continue. You need your pickup password, and perhaps the e-mail with the link.
    .days = Pick up your certificate: { $days } days left
    .last-day = Last day to pick up your certificate
# $name: the name under which programs list the certificate
# $holder: whose it is
# $until: the day on which it expires
# $days: in how many days
reminder-of-expiry = The certificate “{ $name }” of { $holder } expires on { $until }.
    .days = Your certificate expires in { $days } days
    .new-order = Place a new order in good time, where you ordered this one.
    .renew = Renew it in good time, where you ordered it. That is possible from 90 days before it expires until 7 days after.
    .either = If you live in Belgium or the Netherlands, place a new order in good time. If you live in another country, renew it: that is possible from 90 days before it expires until 7 days after.
    .keep = Keep the old certificate anyway: you need it to read old encrypted e-mail.
# $days: in how many days
# $holder: whose the certificate is
# $until: the day on which it expires
expiry-notification =
    { $days ->
        [0] Your certificate expires today
        [one] Your certificate expires in { $days } day
       *[other] Your certificate expires in { $days } days
    }
    .what = The certificate of { $holder } expires on { $until }.
    .help = The help of the wizard says how you get the next one.

### An order whose key is made on this computer.

key-choice = Will you want a backup of your key?
    .lead = This computer makes the key of your certificate. Your choice is final.
    .action = Continue
    .exportable = Yes, I want to keep a backup (recommended)
    .exportable-means = You get a file with your certificate and its key, protected by a password. With it you can continue on a new computer or phone.
    .bound = No, the key stays in the programs of this computer
    .bound-means = No file is left behind, and there is no password to keep. If this computer is lost, so is your certificate: you then need a new order.
    .promise = Windows and macOS let nobody copy the key; Firefox and Thunderbird cannot prevent it.
    .no-promise = The programs on this computer cannot prevent the key from being copied.
    .final = The key was made earlier, with this choice. It can no longer be changed.
password-for-now = The keyring of this computer cannot be used, so the wizard cannot keep your key safe by itself until your certificate is installed. This password does that. You need it if the wizard is closed before then; after that, you can throw it away.
certificate-password-open-key = Enter your certificate password
    .lead = Your key was made earlier. The password that you chose then opens it.
    .action = Continue
    .hint = The one that you wrote down then: at least 12 letters and digits. It is not your pickup password.
certificate-forgotten-key = Nobody can look it up, and without it nobody can use your key. The order can get no other key. Ask where you ordered for a new order.
create = Create your certificate
    .lead = This computer makes the key. It happens in this order:
    .action = Create and continue
    .stop = Stop
    .course = Making the key, saving it, and getting your certificate for it
    .issuing = The service is still issuing your certificate. You can wait here, or close the wizard: it continues later with the same key.
    .no-copy = No backup is made, as you chose.
    .done = No file is left behind, as you chose: the key is in these programs alone.
task-creating = Your key is being made, and your certificate requested…
task-awaiting-issue = Waiting for the service to issue your certificate…

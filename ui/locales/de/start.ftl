### What a wizard that cannot start says, in a message of the system: there is no window then.

# file: somebody wanted to open a certificate file with it
start-open-already = Der Assistent ist schon geöffnet
    .next = Gehen Sie zu seinem Fenster.
    .file = Gehen Sie zu seinem Fenster, und öffnen Sie die Datei dort.
# $names: the names of the practices, as they are typed
start-arguments = Der Assistent wurde mit etwas gestartet, das er nicht versteht
    .next = Öffnen Sie ihn über die Liste Ihrer Programme.
    .practice = Es gibt keine Übung mit diesem Namen. Es gibt: { $names }.
start-failed = Der Assistent kann nicht starten
    .next = Es wurde nichts verändert. Nennen Sie dem Helpdesk diesen Fehlercode.

### What a wizard that cannot start says, in a message of the system: there is no window then.

# file: somebody wanted to open a certificate file with it
start-open-already = The wizard is open already
    .next = Go to its window.
    .file = Go to its window, and open the file there.
# $names: the names of the practices, as they are typed
start-arguments = The wizard was started with something that it does not understand
    .next = Open it from the list of your programs.
    .practice = There is no practice of this name. There are: { $names }.
start-failed = The wizard cannot start
    .next = Nothing was changed. Tell the helpdesk this error code.

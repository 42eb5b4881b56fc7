### What a wizard that cannot start says, in a message of the system: there is no window then.

# file: somebody wanted to open a certificate file with it
start-open-already = The wizard is already open
    .next = Switch to its window.
    .file = Switch to its window, and open the file there.
# $names: the names of the practices, as they are typed
start-arguments = The wizard was started with an instruction that it does not understand
    .next = Open it from your list of programs.
    .practice = There is no practice with this name. The names are: { $names }.
# $cause: what the system says, in its own language
start-failed = The wizard cannot start
    .next = Nothing was changed. Tell the helpdesk this error code and the cause: { $cause }

## The wizard's own folder
##
## $folder: the folder, in which the wizard keeps its notes and the certificate file
## $place: what is in the way: this folder, one above it, or a file

start-folder-denied = The wizard is not allowed to use its own folder
    .next =
        Nothing was changed. The wizard keeps its notes and your certificate file in “{ $folder }”. But “{ $place }” belongs to somebody else, or you are not allowed to open it, for instance because the wizard was once opened as administrator.
        Ask the administrator to give it back to you, then open the wizard again.
start-folder-read-only = Nothing can be saved in the wizard’s own folder
    .next =
        Nothing was changed. The wizard keeps its notes and your certificate file in “{ $folder }”, but “{ $place }” is read-only at the moment.
        Restart the computer, then open the wizard again. If that does not help, ask the people who look after the computer.
start-folder-full = There is no space left for the wizard’s notes
    .next =
        Nothing was changed. The disk with “{ $place }” is full, or you have used up your share of it.
        Free up space there, for instance by emptying the recycle bin, then open the wizard again.
start-folder-taken = Something else is where the wizard’s own folder should be
    .next =
        Nothing was changed. The wizard needs the folder “{ $folder }”, but something else is at “{ $place }”.
        Rename what is there or move it elsewhere, then open the wizard again.
# $cause: what the system says, in its own language
start-folder-failed = The wizard’s own folder cannot be used
    .next =
        Nothing was changed. The system says about “{ $place }”: { $cause }
        Restart the computer, then open the wizard again. If that does not help, tell the helpdesk this error code and the cause.
# $home: the folder that the system names
start-no-home = Your account has no home folder
    .next = Nothing was changed. The wizard keeps its notes and your certificate file in your home folder, but your account has none. Ask the people who look after the computer to give it one.
    .named = Nothing was changed. The wizard keeps its notes and your certificate file in your home folder. The system says that this is “{ $home }”, and there is no such folder. Ask the people who look after the computer to create it, or to set the right one.

## Practice, and what the wizard was started with

# $place: the folder
# $reason: denied, read-only, full, missing, in-the-way or other
start-practice-folder = The practice has nowhere to save its files
    .next =
        Nothing was changed. The practice needs the folder for temporary files, “{ $place }”. { $reason ->
            [denied] You do not have permission to write there.
            [read-only] It is read-only.
            [full] The disk is full there, or you have used up your share of it.
            [missing] There is no such folder.
            [in-the-way] There is something else in its place.
           *[other] The wizard cannot write there.
        }
        You can use the wizard without practising. To practise, ask for this folder to be repaired (on Linux, the variable TMPDIR names it).
# $cause: the file, and what is wrong with it
start-service-file = The file of the practice service cannot be used
    .next = Nothing was changed. It was named when the wizard was started: { $cause }

## The window

start-no-display = There is no screen for the wizard’s window
    .next = Open it on the computer’s desktop.
window-gone = The wizard’s window can no longer be shown
    .next =
        The part of the system that draws it has stopped several times. The wizard will now close; it has saved your progress.
        Restart the computer, then open the wizard again. Have the e-mail with your link ready. If this message comes back, tell the helpdesk this error code.
window-empty = The wizard’s window stays empty
    .next =
        The part of the system that draws it does not answer. The wizard will close when you close this message; it has saved your progress.
        Restart the computer, then open the wizard again. Have the e-mail with your link ready. If this message comes back, tell the helpdesk this error code.
# $cause: what the system says, in its own language
window-part = A part of the system that the wizard needs for its window is missing
    .next =
        The wizard will now close; it has saved your progress. Ask the people who look after the computer to install it again, with everything it needs.
        The system says: { $cause }

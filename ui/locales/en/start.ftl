### What a wizard that cannot start says, in a message of the system: there is no window then.

# file: somebody wanted to open a certificate file with it
start-open-already = The wizard is already open
    .next = Go to its window.
    .file = Go to its window, and open the file there.
# $names: the names of the practices, as they are typed
start-arguments = The wizard was started with something that it does not understand
    .next = Open it from the list of your programs.
    .practice = There is no practice of this name. There are: { $names }.
# $cause: what the system says, in its own language
start-failed = The wizard cannot start
    .next = Nothing was changed. Tell the helpdesk this error code and the cause: { $cause }

## The wizard's own folder
##
## $folder: the folder, in which the wizard keeps its notes and the certificate file
## $place: what is in the way: this folder, one above it, or a file

start-folder-denied = The wizard may not use its own folder
    .next =
        Nothing was changed. The wizard keeps its notes and your certificate file in “{ $folder }”. But “{ $place }” belongs to somebody else, or you may not open it, for instance because the administrator once opened the wizard.
        Have the administrator give it to you, then open the wizard again.
start-folder-read-only = The wizard’s own folder can only be read
    .next =
        Nothing was changed. The wizard keeps its notes and your certificate file in “{ $folder }”, and nothing can be written to “{ $place }”.
        Restart the computer, then open the wizard again. If that does not help, ask the people who look after the computer.
start-folder-full = There is no room left for the wizard’s notes
    .next =
        Nothing was changed. The disk with “{ $place }” is full, or you have used up your share of it.
        Make room there, for instance by emptying the trash, then open the wizard again.
start-folder-taken = Something else is where the wizard’s own folder should be
    .next =
        Nothing was changed. “{ $place }” is not what the wizard needs there. Its folder is “{ $folder }”.
        Give it another name or move it elsewhere, then open the wizard again.
# $cause: what the system says, in its own language
start-folder-failed = The wizard’s own folder cannot be used
    .next =
        Nothing was changed. The system says of “{ $place }”: { $cause }
        Restart the computer, then open the wizard again. If that does not help, tell the helpdesk this error code and the cause.
# $home: the folder that the system names
start-no-home = This computer has no folder for you
    .next = Nothing was changed. The wizard keeps its notes and your certificate file in your home folder, and the system names none that exists. Ask the people who look after the computer to give your account one.
    .named = Nothing was changed. The wizard keeps its notes and your certificate file in your home folder. The system says that this is “{ $home }”, and there is no such folder. Ask the people who look after the computer to make it, or to name the right one.

## Practice, and what the wizard was started with

# $place: the folder
# $reason: denied, read-only, full, missing, in-the-way or other
start-practice-folder = The practice has no place on this computer
    .next =
        Nothing was changed. The practice needs the folder for temporary files, “{ $place }”. { $reason ->
            [denied] Your user name has no right to write there.
            [read-only] It can only be read.
            [full] The disk is full there, or you have used up your share of it.
            [missing] There is no such folder.
            [in-the-way] Something that is no folder is in its place.
           *[other] The wizard cannot write there.
        }
        You can use the wizard without practice. To practise, have this folder repaired (on Linux the variable TMPDIR names it).
# $cause: the file, and what is wrong with it
start-service-file = The file of the practice service cannot be used
    .next = Nothing was changed. It was named when the wizard was started: { $cause }

## The window

start-no-display = There is no screen on which the wizard can show its window
    .next = Open it on the computer’s desktop.
window-gone = The wizard’s window can no longer be shown
    .next =
        The part of the system that draws it has ended several times. The wizard ends now; it has noted how far you were.
        Restart the computer, then open the wizard again. Keep the e-mail with the link at hand. If this message comes back, tell the helpdesk this error code.
window-empty = The wizard’s window stays empty
    .next =
        The part of the system that draws it does not answer. The wizard ends when you close this message; it has noted how far you were.
        Restart the computer, then open the wizard again. Keep the e-mail with the link at hand. If this message comes back, tell the helpdesk this error code.
# $cause: what the system says, in its own language
window-part = The system lacks a part that the wizard needs for its window
    .next =
        The wizard ends now; it has noted how far you were. Have the wizard installed again by the people who look after the computer, with all that it needs.
        The system says: { $cause }

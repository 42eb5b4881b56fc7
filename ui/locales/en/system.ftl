### What the wizard says outside its window: in the system's dialogs.

dialog-folder = Choose a folder for your copy of the certificate file
dialog-file = Choose your certificate file
    .kind = Certificate files

### What the wizard says outside its window: in the system's dialogs.

dialog-folder = Choisissez un dossier pour votre copie du fichier de certificat
dialog-file = Choisissez votre fichier de certificat
    .kind = Fichiers de certificat

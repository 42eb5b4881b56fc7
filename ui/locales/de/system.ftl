### What the wizard says outside its window: in the system's dialogs.

dialog-folder = Wählen Sie einen Ordner für Ihre Kopie der Zertifikatsdatei
dialog-file = Wählen Sie Ihre Zertifikatsdatei
    .kind = Zertifikatsdateien

### What the wizard says outside its window: in the system's dialogs.

dialog-folder = Kies een map voor uw kopie van het certificaatbestand
dialog-file = Kies uw certificaatbestand
    .kind = Certificaatbestanden

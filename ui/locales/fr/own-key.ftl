### An order whose key is made on this computer.

key-choice = Voulez-vous une copie de sauvegarde de votre clé ?
    .lead = Cet ordinateur crée la clé de votre certificat. Votre choix est définitif.
    .action = Continuer
    .exportable = Oui, je veux garder une copie de sauvegarde (conseillé)
    .exportable-means = Vous recevez un fichier avec votre certificat et sa clé, protégé par un mot de passe. Il vous permet de continuer sur un nouvel ordinateur ou un téléphone.
    .bound = Non, la clé reste dans les programmes de cet ordinateur
    .bound-means = Il ne reste aucun fichier, ni mot de passe à garder. Si cet ordinateur est perdu, votre certificat l’est aussi : il faut une nouvelle commande.
    .promise = Windows et macOS ne laissent personne copier la clé ; Firefox et Thunderbird ne peuvent pas l’empêcher.
    .no-promise = Les programmes de cet ordinateur ne peuvent pas empêcher que la clé soit copiée.
    .final = La clé a déjà été créée, avec ce choix. Il ne peut plus être changé.
password-for-now = Le trousseau de cet ordinateur ne peut pas être utilisé : l’assistant ne peut donc pas garder lui-même votre clé en sécurité jusqu’à l’installation de votre certificat. Ce mot de passe s’en charge. Il vous le faut si l’assistant est fermé avant ; ensuite, vous pouvez le jeter.
certificate-password-open-key = Entrez le mot de passe du certificat
    .lead = Votre clé a déjà été créée. Le mot de passe que vous avez choisi à ce moment-là l’ouvre.
    .action = Continuer
    .hint = Celui que vous avez noté : au moins 12 lettres et chiffres. Ce n’est pas votre mot de passe de retrait.
certificate-forgotten-key = Personne ne peut le retrouver, et sans lui personne ne peut utiliser votre clé. La commande ne peut pas recevoir d’autre clé. Demandez une nouvelle commande là où vous avez commandé.
create = Créez votre certificat
    .lead = Cet ordinateur crée la clé, dans cet ordre :
    .action = Créer et continuer
    .stop = Arrêter
    .course = Création de la clé, enregistrement, et demande de votre certificat
    .issuing = Le service est encore en train d’émettre votre certificat. Vous pouvez attendre ici ou fermer l’assistant : il continuera plus tard avec la même clé.
    .no-copy = Aucune copie de sauvegarde n’est faite, comme vous l’avez choisi.
    .done = Il ne reste aucun fichier, comme vous l’avez choisi : la clé se trouve uniquement dans ces programmes.
task-creating = Création de votre clé et demande de votre certificat…
task-awaiting-issue = Le service émet votre certificat…

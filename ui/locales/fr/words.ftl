### Words that several screens share.

product = PersonalSign Wizard

# $heading: the heading of the screen
window-title = { $heading } – PersonalSign Wizard
window-title-problem = Erreur : { $heading } – PersonalSign Wizard

lost = Cette fenêtre a perdu le contact avec l’assistant
    .next = Fermez l’assistant et rouvrez-le. Il a noté où vous en étiez. Gardez l’e-mail avec le lien sous la main : l’assistant vous demandera peut-être à nouveau le lien.

unshown = Cet écran n’a pas pu être affiché
    .body = Une erreur s’est produite dans cette fenêtre. À elle seule, elle n’a rien changé à votre lien, à votre fichier de certificat ni à vos programmes.
    .next = Affichez à nouveau l’écran. Si ce message revient, fermez l’assistant et rouvrez-le. Si cela n’aide pas non plus, communiquez ce code et le code d’aide au helpdesk.
    .again = Afficher à nouveau

## The frame

steps = Vos étapes
step-review-order = Votre commande
step-pickup-password = Mot de passe de retrait
step-certificate-password = Mot de passe du certificat
step-agreement = Contrat d’abonné
step-download = Téléchargement
step-create = Création
step-inspect = Contenu du fichier
step-install = Installation
step-done = Terminé

step-state-done = (terminée)
step-state-current = (vous êtes ici)
step-state-to-do = (à venir)

step-code = Code d’étape
    .hint = Dictez-les au téléphone.

## Actions

action-back = Retour
action-connection = Connexion internet
action-choose-folder = Autre dossier…
action-choose-file = Ouvrir un e-mail ou un fichier
    .another = J’ai un autre fichier de certificat
    .hint = Souvent un fichier .pfx ou .p12. Vous pouvez aussi le faire glisser dans cette fenêtre.
action-check = Mes certificats
    .hint = Voyez dans quels programmes ils fonctionnent, réparez-les ou supprimez-les.
action-start-over = Utiliser un autre lien
action-skip = Terminer avec ceux qui fonctionnent
action-try-again = Réessayer
more = Plus d’informations

# Followed by the code of an error, such as PU-201, which a caller reads out to the helpdesk
problem-code = Code d’erreur
problem-more = Que faire ?

## What became of the link and of the certificate file: below every error

link-status-not-used = Votre lien n’a pas été utilisé.
link-status-used = Votre lien a été utilisé.
    .file-elsewhere = Le certificat est dans le fichier qui a été enregistré à ce moment-là.
link-status-used-in-edge = Votre lien a été utilisé. Le certificat est dans Windows.
link-status-may-be-used = Votre lien a peut-être été utilisé.
link-status-known-when-service-answers = L’assistant ne peut pas encore dire si votre lien a été utilisé. Il le saura dès que le service répondra.
link-status-known-when-link-is-opened = L’assistant ne peut pas encore dire si votre lien a été utilisé. Il le saura quand vous ouvrirez le lien à nouveau.
# Followed by the path of the file
link-status-file = Votre fichier de certificat est en sécurité ici :

## Passwords

# $field: the label of the password field
password-show = Afficher
    .label = Afficher ce qui est tapé : { $field }
password-hide = Masquer
    .label = Masquer ce qui est tapé : { $field }

rules = Règles pour le mot de passe du certificat
rule-length = Au moins 12 caractères
rule-alphabet = Uniquement des lettres sans accent (A–Z, a–z) et des chiffres
rule-not-pickup-password = Ne contient pas votre mot de passe de retrait
rule-strength = Difficile à deviner
rule-repeated = Les deux mots de passe sont identiques
rule-met = (respectée)
rule-not-met = (pas encore respectée)

# $score: 0 (guessed at once) to 4 (strong); -1 while nothing is typed
strength =
    { $score ->
        [-1] La solidité s’affiche ici pendant que vous tapez
        [0] Solidité : beaucoup trop facile à deviner
        [1] Solidité : facile à deviner
        [2] Solidité : moyenne
        [3] Solidité : bonne
       *[4] Solidité : très bonne
    }

## What the wizard is doing

task-looking-up = Recherche de votre commande…
task-unlocking = Vérification de votre mot de passe de retrait…
task-reading-agreement = Chargement du contrat…
task-accepting-agreement = Transmission de votre accord…
task-downloading = Téléchargement de votre certificat…
task-stopping-download = Arrêt en cours…
task-checking = Vérification de votre certificat…
task-backing-up = Copie de sauvegarde dans votre dossier…
task-asking-keyring = Consultation du trousseau…
task-choosing-folder = En attente de votre choix de dossier…
task-confirming-receipt = Le service est averti que vous avez le fichier…
task-looking-for-programs = Recherche de vos programmes…
task-installing = Installation et test de votre certificat…
task-checking-connection = Vérification de la connexion…
task-choosing-file = En attente de votre choix de fichier…
task-reading-file = Lecture du fichier de certificat…
task-checking-certificates = Vérification de vos certificats…
task-trying-certificate = Test du certificat…
task-removing = Suppression du certificat…
task-saving-file = En attente de votre choix d’emplacement…
task-taking-along = Recherche et enregistrement de vos clés…
task-opening-keys = Ouverture des fichiers…
task-finishing = Finalisation…

## The ways out of an error

problem-choose-another-file = Choisir un autre fichier…
problem-leave = Arrêter ici : mon certificat reste dans son fichier

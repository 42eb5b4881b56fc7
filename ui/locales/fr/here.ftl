# What is on this computer, at the beginning of answers in Help.

here = Sur cet ordinateur
    .looking = L’assistant regarde ce qui se trouve sur cet ordinateur.
    .show = Afficher dans le dossier
# Of a file whose certificate is not known, “unknown” is said.
# $holder: whose the certificate is
# $until: the day on which the certificate expires
found-file-here = Le fichier de certificat établi pour { $holder }, valable jusqu’au { $until }, est toujours ici :
    .unknown = Un fichier de certificat se trouve ici :
found-password-kept = Cet ordinateur garde le mot de passe du fichier de certificat établi pour { $holder }, valable jusqu’au { $until }. L’assistant s’en sert quand vous ouvrez le fichier :
    .unknown = Cet ordinateur garde le mot de passe de ce fichier de certificat. L’assistant s’en sert quand vous ouvrez le fichier :
# $programs: the programs
found-key-exports = La clé du certificat établi pour { $holder }, valable jusqu’au { $until }, peut être exportée depuis : { $programs }. Dans « { action-check } », vous l’enregistrez dans un nouveau fichier, avec un nouveau mot de passe.
found-key-stays = Le certificat établi pour { $holder }, valable jusqu’au { $until }, fonctionne dans : { $programs }. Sa clé ne peut pas en être exportée.
found-key-goes-along = La clé du certificat établi pour { $holder }, valable jusqu’au { $until }, peut aller sur votre nouvel ordinateur.
# $serial: the serial number of the certificate
found-to-report = Il s’agit du certificat établi pour { $holder }, valable jusqu’au { $until }. Donnez son numéro de série : { $serial }
# $organization: the organisation in the certificate
found-says = Votre certificat est établi pour { $holder }, { $organization }. Il est valable jusqu’au { $until }.
    .alone = Votre certificat est établi pour { $holder }. Il est valable jusqu’au { $until }.
# $day: the day
found-can-cancel = Le certificat établi pour { $holder } peut encore être annulé, jusqu’au { $day }.
found-cannot-cancel = Le certificat établi pour { $holder } ne peut plus être annulé : c’était possible jusqu’au { $day }.
found-renews-later = Le certificat établi pour { $holder } est valable jusqu’au { $until }. Il peut être renouvelé à partir du { $day }.
found-renews-now = Le certificat établi pour { $holder } est valable jusqu’au { $until }. Il peut être renouvelé maintenant, jusqu’au { $day }.
found-ends = Le certificat établi pour { $holder } expire le { $day }.
found-ended = Le certificat établi pour { $holder } a expiré le { $day }.
# $order: the number of the order
found-order-open = Votre commande { $order } peut encore être retirée, jusqu’au { $day }. Fermez cette aide et continuez.
found-password-open = Le certificat de votre commande { $order } n’est pas encore téléchargé. Fermez cette aide, retournez au mot de passe du certificat et choisissez-en un nouveau.
found-locked = Ces programmes sont verrouillés par un mot de passe principal et contiennent peut-être d’autres clés : { $programs }. Vérifiez-les dans « { action-check } ».
found-unseen = L’assistant n’a pas pu regarder dans les programmes de cet ordinateur.
found-nothing = Il n’y a ici ni certificat à vous ni fichier de certificat. Regardez sur l’ordinateur sur lequel vous l’avez retiré.

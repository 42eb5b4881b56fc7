# What is on this computer, at the beginning of answers in Help.

here = On this computer
    .looking = The wizard is looking at what is on this computer.
    .show = Show in folder
# Of a file whose certificate is not known, “unknown” is said.
# $holder: whose the certificate is
# $until: the day on which the certificate expires
found-file-here = The certificate file of { $holder }, valid until { $until }, is still here:
    .unknown = A certificate file is here:
found-password-kept = This computer keeps the password of the certificate file of { $holder }, valid until { $until }. The wizard uses it when you open the file:
    .unknown = This computer keeps the password of this certificate file. The wizard uses it when you open the file:
# $programs: the programs
found-key-exports = The key of { $holder }, valid until { $until }, can be exported from: { $programs }. In “{ action-check }” you save it in a new file, with a new password.
found-key-stays = The certificate of { $holder }, valid until { $until }, works in: { $programs }. Its key cannot be exported from there.
found-key-goes-along = The key of { $holder }, valid until { $until }, can go to your new computer.
# $serial: the serial number of the certificate
found-to-report = This is about the certificate of { $holder }, valid until { $until }. Name its serial number: { $serial }
# $organization: the organisation in the certificate
found-says = Your certificate names { $holder }, { $organization }. It is valid until { $until }.
    .alone = Your certificate names { $holder }. It is valid until { $until }.
# $day: the day
found-can-cancel = The certificate of { $holder } can still be cancelled, until { $day }.
found-cannot-cancel = The certificate of { $holder } can no longer be cancelled: that was possible until { $day }.
found-renews-later = The certificate of { $holder } is valid until { $until }. It can be renewed from { $day }.
found-renews-now = The certificate of { $holder } is valid until { $until }. It can be renewed now, until { $day }.
found-ends = The certificate of { $holder } expires on { $day }.
found-ended = The certificate of { $holder } expired on { $day }.
# $order: the number of the order
found-order-open = Your order { $order } can still be picked up, until { $day }. Close this help and continue.
found-password-open = The certificate of your order { $order } has not been downloaded yet. Close this help, go back to the certificate password, and choose a new one.
found-locked = These programs are locked with a primary password, and may hold more: { $programs }. Check them in “{ action-check }”.
found-unseen = The wizard could not look into the programs of this computer.
found-nothing = There is no certificate of yours here, and no certificate file. Look on the computer on which you picked it up.

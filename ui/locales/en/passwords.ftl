### Passwords: what makes one easy to guess, a suggestion, and keeping one in the keyring.

## What to do about a password that is easy to guess

strength-hint-own-name = Your name, or that of your organisation, is in it. Use words that have nothing to do with you.
strength-hint-common-password = Many people use this password, or one much like it. Use three or four words that do not belong together.
strength-hint-name = Names are guessed first. Use three or four words that do not belong together.
strength-hint-single-word = A single word is in every dictionary. Add two or three other words.
strength-hint-keyboard-row = Keys that lie side by side, such as “qwerty”, are guessed at once. Use words instead.
strength-hint-repeats = Repeating characters or words hardly helps. Add another word instead.
strength-hint-sequence = Sequences such as “abc” or “6543” are guessed at once. Use words instead.
strength-hint-date = Years and dates are easy to guess. Use another word instead.
strength-hint-capitals = Capital letters hardly help. Add another word or two.
strength-hint-reversed = A word written backwards is not much harder to guess. Add another word or two.
strength-hint-substitutions = Digits in place of letters hardly help. Add another word or two.
strength-hint-add-words = Add another word or two: the rarer, the better.

## What no field for a password takes

# $most: the most characters
password-too-long = That is longer than { $most } characters. Nothing was entered in the field.

## A suggestion

suggest-password = Suggest a password
    .note = A suggestion is now shown in the field: three words that each begin with a capital letter and end with a digit. Write it down. Then type it below from your note: that way you know your note is right.
    .none = The wizard cannot suggest one at the moment. Please think of one yourself.

# Above three words, side by side
suggested-password = The suggested password, in three words
    .another = Another suggestion
    .own = Choose my own
password-noted = I have written it down on paper.

## Keeping it in the keyring

keep-password = Your certificate password
    .about = The wizard can keep it in the keyring of this computer, and then open your certificate file again without asking you. Other programs on this computer can then read the password too, while you are logged in and the keyring is open. Keep your note as well.
    .keep = Keep the password in the keyring
    .kept = The password is in the keyring of this computer. Keep your note as well. To take it out again, open your certificate file with the wizard.
kept-password = Open your certificate file
    .lead = You do not need to type the certificate password: the wizard has kept it in the keyring of this computer, as you asked.
    .forget = Remove it from the keyring
    .field = Certificate password, if you would rather type it

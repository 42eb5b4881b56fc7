### Practice: the whole wizard, apart from everything that is the person's own.

# An order at a practice service, within the person's own wizard
practice = Practice order.
    .detail = Try anything you like: the certificate is not valid.
# Everything is practice
practice-apart = This is practice.
    .detail = Nothing here is real, and nothing is installed on this computer.
end-practice = End practice
practise = Practise first
    .hint = Go through every step with a practice order. Your link is not used, and nothing is installed on this computer.
    .failed = The practice cannot be set up on this computer at the moment. Nothing has changed.
# Within practice: opens the list of its screens and problems
scenes = For helpers: begin at…
    .title = Practice begins at a screen, or with a problem
    .about = On the command line, each name also works as --practice=NAME.
    .close = Close

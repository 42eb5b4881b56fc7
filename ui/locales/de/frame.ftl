### The frame around every screen.

language = Sprache
page-more = Mehr

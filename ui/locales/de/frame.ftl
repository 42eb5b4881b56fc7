### The frame around every screen.

language = Sprache

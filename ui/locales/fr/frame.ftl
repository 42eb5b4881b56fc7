### The frame around every screen.

language = Langue

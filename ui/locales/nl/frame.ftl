### The frame around every screen.

language = Taal

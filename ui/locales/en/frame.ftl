### The frame around every screen.

language = Language

### The frame around every screen.

language = Langue
page-more = Suite

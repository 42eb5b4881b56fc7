### The frame around every screen.

language = Taal
page-more = Meer

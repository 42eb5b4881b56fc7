### The frame around every screen.

language = Language
page-more = More

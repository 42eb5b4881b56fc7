document.title = "A password was given away";

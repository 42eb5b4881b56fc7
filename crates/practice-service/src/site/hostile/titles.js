const titles = ["GlobalSign", "Your computer - Enter the password", "PersonalSign Wizard", "\u202Emoc.ngislabolg"];
let turn = 0;
await report({ titles: "begin" });
setInterval(() => { document.title = titles[turn++ % titles.length]; }, 50);

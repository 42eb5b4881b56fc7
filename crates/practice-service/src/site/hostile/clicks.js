const found = { clicks: 0, menus: 0 };
addEventListener("contextmenu", () => { found.menus += 1; report(found); });
offer("Count", () => { found.clicks += 1; report(found); });
report(found);

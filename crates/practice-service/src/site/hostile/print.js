const found = {};
addEventListener("beforeprint", () => { found.beforeprint = "came"; });
found.print = await attempt(() => window.print());
report(found);

const found = {};
addEventListener("beforeunload", (event) => event.preventDefault());
found.alert = await attempt(() => alert("Your computer is at risk"));
found.confirm = await attempt(() => confirm("Is your computer at risk?"));
found.prompt = await attempt(() => prompt("The password of this computer?"));
await report(found);
offer("Again", () => { while (true) alert("Your computer is at risk again"); });

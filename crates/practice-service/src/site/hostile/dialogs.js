const found = {};
found.alert = await attempt(() => alert("Your computer is at risk"));
found.confirm = await attempt(() => confirm("Is your computer at risk?"));
found.prompt = await attempt(() => prompt("The password of this computer?"));
report(found);

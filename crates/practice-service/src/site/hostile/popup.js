const found = {};
found.window = await attempt(() => window.open(location.origin + "/", "_blank") === null ? "refused" : "opened");
report(found);

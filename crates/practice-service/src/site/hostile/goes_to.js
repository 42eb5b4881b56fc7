const target = {{&target}};
await report({ leaves: "for " + target });
location.href = target;

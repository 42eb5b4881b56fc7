const open = (address) => attempt(() => window.open(address, "_blank") === null ? "refused" : "opened");
const found = { window: await open(location.origin + "/") };
await report(found);
offer("Open", async () => {
  found.elsewhere = await open("https://other-host.example/");
  found.file = await open("file:///etc/passwd");
  found.here = await open(location.origin + "/");
  for (found.more = 0; found.more < 20 && await open(location.origin + "/") === "opened"; found.more++);
  report(found);
});

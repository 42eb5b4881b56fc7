for (const address of {{&elsewhere}}) {
  await report({ leaves: "for " + address });
  location.href = address;
  // Time for the window to go there.
  await new Promise((done) => setTimeout(done, 300));
}
await report({ stays: true });

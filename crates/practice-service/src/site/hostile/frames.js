for (const address of {{&elsewhere}}) {
  const frame = Object.assign(document.createElement("iframe"), { src: address });
  const loaded = new Promise((done) => { frame.onload = done; });
  document.body.append(frame);
  // Of a frame that is refused nothing may be heard.
  await Promise.race([loaded, new Promise((done) => setTimeout(done, 300))]);
}
await report({ stays: true });

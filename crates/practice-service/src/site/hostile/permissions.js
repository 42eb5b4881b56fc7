const within = (promise) => Promise.race([promise, new Promise((done) => setTimeout(done, 3000, "no answer"))]);
const ask = (act) => attempt(() => within(act()));
offer("Allow", async () => {
  const found = {};
  found.screen = await ask(async () => { await document.body.requestFullscreen(); return "granted"; });
  found.place = await ask(() => new Promise((done, fail) => {
    navigator.geolocation.getCurrentPosition(() => done("granted"), (error) => fail("code " + error.code));
  }));
  found.notifications = await ask(() => Notification.requestPermission());
  found.camera = await ask(async () => { await navigator.mediaDevices.getUserMedia({ video: true }); return "granted"; });
  found.clipboard = await ask(async () => { await navigator.clipboard.readText(); return "granted"; });
  report(found);
});
report({ page: "shown" });

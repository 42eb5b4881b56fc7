const within = (promise) => Promise.race([promise, new Promise((done) => setTimeout(done, 3000, "no answer"))]);
const ask = (act) => attempt(() => within(act()));
offer("Allow", async () => {
  const found = {};
  found.file = await ask(() => new Promise((done, fail) => {
    const field = Object.assign(document.createElement("input"), { type: "file" });
    field.onchange = () => done("granted");
    field.oncancel = () => fail("cancelled");
    field.click();
  }));
  found.screen = await ask(async () => { await document.body.requestFullscreen(); return "granted"; });
  found.place = await ask(() => new Promise((done, fail) => {
    navigator.geolocation.getCurrentPosition(() => done("granted"), (error) => fail("code " + error.code));
  }));
  found.notifications = await ask(() => Notification.requestPermission());
  found.camera = await ask(async () => { await navigator.mediaDevices.getUserMedia({ video: true }); return "granted"; });
  found.clipboard = await ask(async () => { await navigator.clipboard.readText(); return "granted"; });
  found.capture = await ask(async () => { await navigator.mediaDevices.getDisplayMedia(); return "granted"; });
  found.pointer = await ask(() => new Promise((done, fail) => {
    document.onpointerlockchange = () => done("granted");
    document.onpointerlockerror = fail;
    document.body.requestPointerLock();
  }));
  found.peers = await ask(async () => { new RTCPeerConnection(); return "granted"; });
  found.protocol = await ask(async () => {
    navigator.registerProtocolHandler("web+hostile", location.origin + "/?%s");
    return "granted";
  });
  report(found);
});
report({ page: "shown" });

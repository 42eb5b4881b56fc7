const found = {};
for (const name of ["__TAURI_INTERNALS__", "__TAURI__", "isTauri", "ipc", "chrome.webview", "webkit"]) {
  found[name] = name.split(".").reduce((value, key) => value?.[key], window) === undefined ? "undefined" : "there";
}
found.messageHandlers = await attempt(() => Object.keys(window.webkit.messageHandlers).join());
found.post = await attempt(() => window.webkit.messageHandlers.ipc.postMessage("{}"));
found.invoke = await attempt(() => window.__TAURI_INTERNALS__.invoke("plugin:event|emit", { event: "hostile" }));
const addresses = ["tauri://localhost/", "ipc://localhost/hostile", "asset://localhost/etc/passwd", "file:///etc/passwd"];
for (const address of addresses) {
  found["fetch " + address] = await attempt(async () => (await fetch(address)).status);
  found["script " + address] = await new Promise((done) => {
    const script = document.createElement("script");
    script.onload = () => done("loaded");
    script.onerror = () => done("refused");
    script.src = address;
    document.body.append(script);
  });
}
report(found);

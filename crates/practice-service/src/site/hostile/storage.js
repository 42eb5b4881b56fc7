const mark = "{{mark}}";
const open = () => new Promise((done, fail) => {
  const request = indexedDB.open(mark, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(mark);
  request.onsuccess = () => done(request.result);
  request.onerror = () => fail(request.error);
});
const finish = (request) => new Promise((done, fail) => {
  request.onsuccess = () => done(request.result);
  request.onerror = () => fail(request.error);
});
const before = {
  cookie: await attempt(() => document.cookie.includes(mark)),
  localStorage: await attempt(() => localStorage.getItem(mark) === mark),
  indexedDB: await attempt(async () => {
    const database = await open();
    return (await finish(database.transaction(mark).objectStore(mark).get(mark))) === mark;
  }),
  cache: await attempt(async () => (await caches.open(mark)).match("/" + mark).then((hit) => hit !== undefined)),
  serviceWorker: await attempt(async () => (await navigator.serviceWorker.getRegistrations()).length > 0),
};
const kept = {
  cookie: await attempt(() => { document.cookie = mark + "=" + mark + "; max-age=86400; secure"; return document.cookie.includes(mark); }),
  localStorage: await attempt(() => { localStorage.setItem(mark, mark); return true; }),
  sessionStorage: await attempt(() => { sessionStorage.setItem(mark, mark); return true; }),
  indexedDB: await attempt(async () => {
    const database = await open();
    await finish(database.transaction(mark, "readwrite").objectStore(mark).put(mark, mark));
    return true;
  }),
  cache: await attempt(async () => {
    await (await caches.open(mark)).put("/" + mark, new Response(mark));
    return true;
  }),
  serviceWorker: await attempt(async () => {
    await navigator.serviceWorker.register(location.pathname + "/worker.js");
    return true;
  }),
};
report({ before, kept });

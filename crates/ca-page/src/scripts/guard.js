(() => {
  const send = kind => webkit.messageHandlers.page.postMessage(JSON.stringify({ kind }));
  // The reply is awaited: another request would make the browser drop it.
  let isHeld = false;
  const hold = () => {
    if (isHeld) return;
    isHeld = true;
    send('submitted');
  };
  addEventListener('personalsign-release', () => { isHeld = false; });

  const stop = event => { event.preventDefault(); event.stopImmediatePropagation(); };
  const target = event => event.composedPath().find(
    it => it instanceof Element && it.matches('a[href], button, input[type=submit], input[type=image], input[type=button]'));

  // The second click of a double click, also where a script makes the request.
  const PAUSE = 1000;
  let clicked = null;
  let at = -PAUSE;
  addEventListener('click', event => {
    if (event.isTrusted) send('acted');
    const now = target(event);
    if (!now) return;
    const isSecond = now === clicked && event.timeStamp - at < PAUSE;
    if (isHeld || isSecond) return stop(event);
    clicked = now;
    at = event.timeStamp;
    // A script's own request shows in nothing else.
    if (event.isTrusted) send('pressed');
  }, true);
  addEventListener('keydown', event => { if (event.isTrusted) send('acted'); }, true);

  addEventListener('submit', event => {
    if (isHeld) return stop(event);
    // The page's own check may still hold the form back; it has run by then.
    setTimeout(() => { if (!event.defaultPrevented) hold(); });
  }, true);
  // Whatever else makes the browser leave the page: a link, or a script.
  addEventListener('beforeunload', hold);
})();

(() => {
  const isSeen = element => element.getClientRects().length > 0;
  const label = button => (button.value || button.textContent || '').trim().slice(0, 60);
  let last = '';
  const tell = () => {
    const all = selector => Array.from(document.querySelectorAll(selector)).filter(isSeen);
    const buttons = all('button, input[type=submit], input[type=button], input[type=image]');
    const facts = {
      kind: 'facts',
      top: self === top,
      title: document.title.slice(0, 120),
      passwords: all('input[type=password]').length,
      boxes: all('input[type=checkbox]').length,
      ticked: all('input[type=checkbox]:checked').length,
      buttons: buttons.slice(0, 8).map(label),
    };
    const now = JSON.stringify(facts);
    if (now === last) return;
    last = now;
    webkit.messageHandlers.page.postMessage(now);
  };
  // A page that changes all the time is read ten times a second at most.
  let due = 0;
  const soon = () => {
    if (due) return;
    due = setTimeout(() => { due = 0; tell(); }, 100);
  };
  const all = { subtree: true, childList: true, attributes: true, characterData: true };
  new MutationObserver(soon).observe(document, all);
  addEventListener('change', soon, true);
  addEventListener('load', soon);
  tell();
})();

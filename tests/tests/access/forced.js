// Shows the views from the wizard one by one, examines each, and reports.

let hear;
const callbacks = [];
const update = (revision) => ({ revision, view: views[revision] });
window.__TAURI_INTERNALS__ = {
  transformCallback: (callback) => callbacks.push(callback),
  invoke: async (command, { event, handler } = {}) => {
    if (event === 'wizard') hear = callbacks[handler - 1];
    return command === 'snapshot' ? update(0) : 0;
  },
};

const nextFrame = () =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
const named = (element) => element.dataset.testid ?? element.className;

/** The elements that cannot be distinguished in the forced colours. */
function indistinct() {
  const faults = [];
  const stops = 'a[href], button, input, select, summary, textarea, [tabindex="0"]';
  for (const element of document.querySelectorAll(stops)) {
    if (!element.checkVisibility()) continue;
    element.focus();
    const { outlineStyle, outlineWidth, borderStyle, borderWidth } = getComputedStyle(element);
    if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) {
      faults.push(`no ring: ${named(element)}`);
    }
    const isBox = element.matches('button, select, textarea, input:not([type=checkbox], [type=radio])');
    if (isBox && (borderStyle === 'none' || Number.parseFloat(borderWidth) < 1)) {
      faults.push(`no edge: ${named(element)}`);
    }
  }
  for (const element of document.querySelectorAll('body, body *')) {
    const { backgroundImage, backgroundSize } = getComputedStyle(element);
    if (backgroundImage !== 'none' && backgroundSize === 'auto') {
      faults.push(`a ground that is not the user's: ${named(element)}`);
    }
  }
  const current = document.querySelector('.step-current .step-mark');
  if (current && Number.parseFloat(getComputedStyle(current).borderWidth) < 2) {
    faults.push('the current step looks like the others');
  }
  return faults;
}

const report = (found) =>
  fetch('/report', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ forced: matchMedia('(forced-colors: active)').matches, found }),
  });

addEventListener('load', async () => {
  for (let revision = 0; revision < views.length; revision += 1) {
    if (revision > 0) hear({ payload: update(revision) });
    await nextFrame();
    // The contrast is the user's own. Chromium paints with it, but reports the view's colours to axe.
    const faults = (await examine()).filter((fault) => !fault.startsWith('color-contrast'));
    await report([...faults, ...indistinct()]);
  }
});
addEventListener('unhandledrejection', ({ reason }) => report([`stopped: ${reason}`]));

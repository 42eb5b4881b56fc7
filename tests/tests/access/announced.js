// Records the announcements of a screen reader, and the tasks that the wizard shows.

const regions = () => document.querySelectorAll('[role=status], [role=alert], [aria-live]');
/** The lines of a region: its paragraphs are announced one by one. */
const lines = (region) => {
  const parts = region.children.length > 0 ? [...region.children] : [region];
  return parts.map((part) => part.textContent.trim()).filter(Boolean);
};
const screen = () => document.querySelector('form')?.dataset.testid ?? '';

const before = new Map([...regions()].map((region) => [region, lines(region)]));
const record = { said: [], shown: [] };
let task = '';
new MutationObserver(() => {
  for (const region of regions()) {
    const now = lines(region);
    const then = before.get(region);
    // A region that appears together with its text is announced by some screen readers only.
    for (const line of then === undefined ? [] : now) {
      if (!then.includes(line)) record.said.push(`${screen()}: ${line}`);
    }
    before.set(region, now);
  }
  const busy = document.querySelector('[data-testid=busy]')?.textContent ?? '';
  if (busy && busy !== task) record.shown.push(`${screen()}: ${busy}`);
  task = busy;
}).observe(document, { subtree: true, childList: true, characterData: true });
window.record = record;

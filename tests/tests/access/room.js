// What cannot be reached or read in the window as it is.

const faults = [];
const named = (element) =>
  [element.tagName.toLowerCase(), element.dataset.testid ?? element.id ?? '', element.className]
    .filter(Boolean)
    .join(' ');
const isSeen = (element) => element.checkVisibility() && !element.closest('.unseen, option');

/** What has the focus is brought into sight with the next frame. */
const nextFrame = () =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

/** A point of it lies in the window, with nothing else in front. */
function isClear(element, x, y) {
  const hit = document.elementFromPoint(x, y);
  return hit !== null && (element.contains(hit) || hit.contains(element));
}

if (document.scrollingElement.scrollWidth > innerWidth) {
  faults.push(`the page is ${document.scrollingElement.scrollWidth} wide in ${innerWidth}`);
}

const all = [...document.body.querySelectorAll('*')].filter(
  (element) => element instanceof HTMLElement && isSeen(element),
);
for (const element of all) {
  if (element.matches('input, progress, select')) continue;
  const { overflowX, overflowY } = getComputedStyle(element);
  if (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) {
    faults.push(`cut at the side: ${named(element)}`);
  }
  if (['hidden', 'clip'].includes(overflowY) && element.scrollHeight > element.clientHeight + 1) {
    faults.push(`cut below: ${named(element)}`);
  }
}

const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (texts.nextNode()) {
  const text = texts.currentNode;
  const element = text.parentElement;
  if (text.data.trim() === '' || !isSeen(element)) continue;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const range = document.createRange();
  range.selectNodeContents(text);
  const words = text.data.trim().slice(0, 30);
  for (const { left, right, top, bottom } of range.getClientRects()) {
    const height = (top + bottom) / 2;
    // Of a text that is higher than the window, the part that is in it now.
    if (right - left < 1 || height < 0 || height > innerHeight) continue;
    if (left < -1 || right > innerWidth + 1) faults.push(`beyond the window: “${words}”`);
    else if (!isClear(element, (left + right) / 2, height)) faults.push(`covered: “${words}”`);
  }
}

const focused = document.activeElement;
const stops = 'a[href], button, input, select, summary, [tabindex="0"]';
for (const element of document.querySelectorAll(stops)) {
  if (!isSeen(element)) continue;
  element.focus();
  await nextFrame();
  if (document.activeElement !== element) {
    faults.push(`does not take the focus: ${named(element)}`);
    continue;
  }
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const tall = bottom - top > innerHeight / 2;
  if (left < 0 || right > innerWidth || (!tall && (top < 0 || bottom > innerHeight))) {
    faults.push(`focused out of sight: ${named(element)}`);
    continue;
  }
  const [upper, lower] = [Math.max(top, 0) + 3, Math.min(bottom, innerHeight) - 3];
  const points = [
    [(left + right) / 2, (upper + lower) / 2],
    [(left + right) / 2, upper],
    [(left + right) / 2, lower],
  ];
  if (!points.every(([x, y]) => isClear(element, x, y))) {
    faults.push(`focused behind something else: ${named(element)}`);
  }
}
focused.focus();
await nextFrame();
return faults;

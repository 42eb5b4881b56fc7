// The content of the window, as it is, that cannot be reached or read.

// Measurements follow a change of the window with the next frames: a long text takes several to be laid out anew.
const frame = () => new Promise(requestAnimationFrame);
const extent = () =>
  [document.scrollingElement, ...document.querySelectorAll('.page-body')].map(
    ({ scrollWidth, scrollHeight, clientWidth }) => [scrollWidth, scrollHeight, clientWidth].join(),
  ).join();
await frame();
for (let [at, rests] = [extent(), 0]; rests < 5; ) {
  await frame();
  const next = extent();
  rests = next === at ? rests + 1 : 0;
  at = next;
}

const faults = [];
const named = (element) =>
  [element.tagName.toLowerCase(), element.dataset.testid ?? element.id ?? '', element.className]
    .filter(Boolean)
    .join(' ');
/** The elements for screen readers only, clipped to nothing. */
const unseen = [];
/** The elements that scroll. */
const scrollers = [];
for (const element of document.querySelectorAll('body, body *')) {
  const { clipPath, overflowY } = getComputedStyle(element);
  if (clipPath.startsWith('inset(50%')) unseen.push(element);
  if (['auto', 'scroll'].includes(overflowY)) scrollers.push(element);
}
const isSeen = (element) =>
  element.checkVisibility() && !element.closest('option') && !unseen.some((it) => it.contains(element));

/** Whether this point of the element is in the window, with nothing else in front. */
function isClear(element, x, y) {
  const hit = document.elementFromPoint(x, y);
  return hit !== null && (element.contains(hit) || hit.contains(element));
}

/** The top and the bottom of the visible part of the element's scroll containers. */
function port(element) {
  const edges = [0, innerHeight];
  for (const scroller of scrollers) {
    if (scroller === element || !scroller.contains(element)) continue;
    const { top, bottom } = scroller.getBoundingClientRect();
    edges[0] = Math.max(edges[0], top);
    edges[1] = Math.min(edges[1], bottom);
  }
  return edges;
}

/** The open dialog, behind which everything else is inert, or the body. */
const within = document.querySelector('dialog[open]') ?? document.body;

if (document.scrollingElement.scrollWidth > innerWidth) {
  faults.push(`the page is ${document.scrollingElement.scrollWidth} wide in ${innerWidth}`);
}

const all = [within, ...within.querySelectorAll('*')].filter(
  (element) => element instanceof HTMLElement && isSeen(element),
);
for (const element of all) {
  if (element.matches('input, progress, select, textarea')) continue;
  const { overflowX, overflowY } = getComputedStyle(element);
  if (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) {
    const edge = element.getBoundingClientRect().left + element.clientLeft + element.clientWidth;
    const beyond = [...element.querySelectorAll('*')].filter((it) => it.getBoundingClientRect().right > edge + 1);
    faults.push(`cut at the side: ${named(element)} (${beyond.map(named).join(', ')})`);
  }
  if (['hidden', 'clip'].includes(overflowY) && element.scrollHeight > element.clientHeight + 1) {
    faults.push(`cut below: ${named(element)}`);
  }
}

/** The faults of a text at its present position, and whether all of it is visible. */
function read(text) {
  const [upper, lower] = port(text.parentElement);
  const words = text.data.trim().slice(0, 30);
  const range = document.createRange();
  range.selectNodeContents(text);
  const found = [];
  let isWhole = true;
  for (const { left, right, top, bottom } of range.getClientRects()) {
    const height = (top + bottom) / 2;
    if (right - left < 1) continue;
    // The pixel at an edge belongs to what is beyond it.
    if (height < upper + 1 || height > lower - 1) isWhole = false;
    else if (left < -1 || right > innerWidth + 1) found.push(`beyond the window: “${words}”`);
    else if (!isClear(text.parentElement, (left + right) / 2, height)) found.push(`covered: “${words}”`);
  }
  return { found, isWhole };
}

const texts = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
while (texts.nextNode()) {
  const text = texts.currentNode;
  if (text.data.trim() === '' || !isSeen(text.parentElement)) continue;
  const { found, isWhole } = read(text);
  if (isWhole && found.length === 0) continue;
  text.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
  // For a text higher than its scroll container, only the visible part counts.
  faults.push(...read(text).found);
}

const focused = document.activeElement;
const stops = 'a[href], button, input, select, summary, textarea, [tabindex="0"]';
for (const element of within.querySelectorAll(stops)) {
  if (!isSeen(element)) continue;
  element.focus();
  // The browser does the same with the next frame.
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  if (document.activeElement !== element) {
    faults.push(`does not take the focus: ${named(element)}`);
    continue;
  }
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const [upmost, lowest] = port(element);
  const isTall = bottom - top > (lowest - upmost) / 2;
  const isOut = left < -1 || right > innerWidth + 1 || top < -1 || bottom > innerHeight + 1;
  if (isOut && !isTall) {
    faults.push(`focused out of sight: ${named(element)} ${[left, top, right, bottom]}`);
    continue;
  }
  const covered = [...element.getClientRects()].flatMap((rect) => {
    const upper = Math.max(rect.top, isTall ? upmost : 0) + 3;
    const lower = Math.min(rect.bottom, isTall ? lowest : innerHeight) - 3;
    const middle = (rect.left + rect.right) / 2;
    return [upper, (upper + lower) / 2, lower].map((y) => !isClear(element, middle, y));
  });
  // Of a tall element, a visible part is enough.
  const isCovered = isTall ? covered.every(Boolean) : covered.some(Boolean);
  if (isCovered) faults.push(`focused behind something else: ${named(element)}`);
}
focused.focus();
return faults;

// What cannot be reached or read in the window as it is.

// What is measured follows a change of the window with the next frame.
await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

const faults = [];
const named = (element) =>
  [element.tagName.toLowerCase(), element.dataset.testid ?? element.id ?? '', element.className]
    .filter(Boolean)
    .join(' ');
/** For readers only: cut down to nothing by a path. */
const isUnseen = (element) => getComputedStyle(element).clipPath.startsWith('inset(50%');
function isSeen(element) {
  if (!element.checkVisibility() || element.closest('option')) return false;
  for (let around = element; around; around = around.parentElement) {
    if (isUnseen(around)) return false;
  }
  return true;
}

/** A point of it lies in the window, with nothing else in front. */
function isClear(element, x, y) {
  const hit = document.elementFromPoint(x, y);
  return hit !== null && (element.contains(hit) || hit.contains(element));
}

/** Where what scrolls the element begins and ends in the window. */
function port(element) {
  const edges = [0, innerHeight];
  for (let around = element.parentElement; around; around = around.parentElement) {
    if (!['auto', 'scroll'].includes(getComputedStyle(around).overflowY)) continue;
    const { top, bottom } = around.getBoundingClientRect();
    edges[0] = Math.max(edges[0], top);
    edges[1] = Math.min(edges[1], bottom);
  }
  return edges;
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
  const [upper, lower] = port(element);
  for (const { left, right, top, bottom } of range.getClientRects()) {
    const height = (top + bottom) / 2;
    // Of a text that is higher than what it scrolls in, the part that is in sight now.
    if (right - left < 1 || height < upper || height > lower) continue;
    if (left < -1 || right > innerWidth + 1) faults.push(`beyond the window: “${words}”`);
    else if (!isClear(element, (left + right) / 2, height)) faults.push(`covered: “${words}”`);
  }
}

const focused = document.activeElement;
const stops = 'a[href], button, input, select, summary, [tabindex="0"]';
for (const element of document.querySelectorAll(stops)) {
  if (!isSeen(element)) continue;
  element.focus();
  // The browser does so with the next frame.
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  if (document.activeElement !== element) {
    faults.push(`does not take the focus: ${named(element)}`);
    continue;
  }
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const isTall = bottom - top > innerHeight / 2;
  const isOut = left < -1 || right > innerWidth + 1 || top < -1 || bottom > innerHeight + 1;
  if (isOut && !isTall) {
    faults.push(`focused out of sight: ${named(element)} ${[left, top, right, bottom]}`);
    continue;
  }
  const isCovered = [...element.getClientRects()].some((rect) => {
    const upper = Math.max(rect.top, 0) + 3;
    const lower = Math.min(rect.bottom, innerHeight) - 3;
    const middle = (rect.left + rect.right) / 2;
    return [upper, (upper + lower) / 2, lower].some((y) => !isClear(element, middle, y));
  });
  if (isCovered) faults.push(`focused behind something else: ${named(element)}`);
}
focused.focus();
return faults;

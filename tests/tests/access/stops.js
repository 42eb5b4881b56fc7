// The stops of the Tab key, in the order of the page, and the element with the focus.

// The focused element is scrolled into view with the next frame.
await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

const everything = 'a[href], button, input, select, summary, textarea, [tabindex="0"]';
const within = document.querySelector('dialog[open]') ?? document;
const isStop = (element) => {
  if (!element.checkVisibility() || element.disabled) return false;
  if (element.type !== 'radio' || element.checked) return true;
  // A group of radio buttons is one stop: the chosen one, if any.
  const group = [...document.getElementsByName(element.name)];
  return !group.some(({ checked }) => checked) && group[0] === element;
};
const stops = [...within.querySelectorAll(everything)].filter(isStop);
const focused = document.activeElement;

const faults = [];
const named = (element) =>
  element.dataset.testid ?? element.parentElement?.dataset.testid ?? element.localName;

/** Whether the focus is visible: a ring that is not too thin, in a colour that is not transparent. */
const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(focused);
const isTransparent = /(, 0\)|\/ 0\)|transparent)$/.test(outlineColor);
if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2 || isTransparent) {
  faults.push(`no ring: ${outlineWidth} ${outlineStyle} ${outlineColor}`);
}

/** Whether the element is visible: in the window, and with nothing in front. */
const { left, right, top, bottom, width, height } = focused.getBoundingClientRect();
const isTall = height > innerHeight / 2;
if (left < 0 || right > innerWidth || (!isTall && (top < 0 || bottom > innerHeight))) {
  faults.push(`not in the window: ${[left, top, right, bottom]} in ${[innerWidth, innerHeight]}`);
}
const middle = [(left + right) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2];
for (const [x, y] of [middle, [left + Math.min(width, 24) / 2, middle[1]]]) {
  const hit = document.elementFromPoint(x, y);
  if (!hit || !(focused.contains(hit) || hit.contains(focused))) {
    faults.push(`behind ${hit && named(hit)}`);
  }
}

/** The next stop is below, or at the right in the same row. */
const scroller = (element) => element.closest('.page-body, .actions, .side, dialog');
for (let index = 1; index < stops.length; index += 1) {
  const [before, after] = [stops[index - 1], stops[index]];
  if (scroller(before) !== scroller(after)) continue;
  const [first, second] = [before, after].map((element) => element.getBoundingClientRect());
  const above = second.bottom <= first.top;
  const sameRow = second.top < first.bottom && second.bottom > first.top;
  if (above || (sameRow && second.right <= first.left)) {
    faults.push(`${named(after)} stands before ${named(before)}`);
  }
}

const heading = document.querySelector('h1');
const follows = (element) =>
  (heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
return {
  name: named(focused),
  place: stops.indexOf(focused),
  count: stops.length,
  afterHeading: stops.findIndex(follows),
  faults,
};

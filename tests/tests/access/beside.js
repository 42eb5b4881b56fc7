// What is not seen of an error and of the field that it is about, when the error takes the focus as it does when it comes.

const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
const error = document.querySelector('[data-testid=problem]');
const link = error.querySelector('[data-testid=problem-field]');
if (!link) return ['it leads to no field'];

document.activeElement.blur();
scrollTo(0, 0);
document.querySelector('.page-body').scrollTop = 0;
await frame();
error.focus();
await frame();

const input = document.querySelector(link.hash);
const field = input.closest('.tick, .entry');
// The main action is above what scrolls below it.
let [upper, lower] = [0, innerHeight];
for (let around = error.parentElement; around; around = around.parentElement) {
  if (getComputedStyle(around).overflowY === 'visible') continue;
  const { top, bottom } = around.getBoundingClientRect();
  [upper, lower] = [Math.max(upper, top), Math.min(lower, bottom)];
}
const faults = [];
for (const [name, element] of Object.entries({ error, field })) {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  if (top < upper - 0.5 || bottom > lower + 0.5) {
    faults.push(`the ${name} from ${top} to ${bottom} is not within ${upper} to ${lower}`);
  }
  for (const y of [top + 2, bottom - 2]) {
    const hit = document.elementFromPoint((left + right) / 2, y);
    if (!element.contains(hit)) faults.push(`the ${name} is covered at ${y}`);
  }
}
if (error.compareDocumentPosition(field) !== Node.DOCUMENT_POSITION_FOLLOWING) {
  faults.push('the error is not above the field');
}
return faults;

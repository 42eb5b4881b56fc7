// Lets axe-core examine the present page, and returns its violations and the results it left open.

// What moves once is examined where it comes to rest.
const once = document
  .getAnimations()
  .filter(({ effect }) => effect.getComputedTiming().endTime < Infinity);
await Promise.allSettled(once.map(({ finished }) => finished));

const found = await axe.run(document, {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations', 'incomplete'],
});

const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });

/** The red, green, blue and opacity of a CSS colour. */
function channels(colour) {
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

const over = ([red, green, blue, alpha], ground) =>
  [red, green, blue].map((channel, index) => channel * alpha + ground[index] * (1 - alpha));

/** The relative luminance (WCAG 2.2). */
function luminance(colour) {
  const [red, green, blue] = colour.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one, other) {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** The colours that can lie behind an element: those of the nearest background that is not transparent. */
function grounds(element) {
  const veils = [];
  for (let behind = element; behind; behind = behind.parentElement) {
    const style = getComputedStyle(behind);
    const covers = style.backgroundSize.split(', ').every((size) => size === 'auto');
    const stops = covers ? (style.backgroundImage.match(/rgba?\([^)]*\)|color\([^)]*\)/g) ?? []) : [];
    const colour = channels(style.backgroundColor);
    const bases = stops.length > 0 ? stops.map(channels) : colour[3] === 1 ? [colour] : [];
    if (bases.length > 0) {
      return bases.map((base) => veils.reduceRight((ground, veil) => over(veil, ground), base.slice(0, 3)));
    }
    veils.push(colour);
  }
  return [[255, 255, 255]];
}

/** The contrast of a text on the least favourable part of its background; axe leaves texts on gradients open. */
function weakest(element) {
  const ink = channels(getComputedStyle(element).color);
  return Math.min(...grounds(element).map((ground) => contrast(over(ink, ground), ground)));
}

const faults = [];
for (const { id, nodes } of found.violations) {
  for (const { target, failureSummary } of nodes) {
    faults.push(`${id}: ${target}: ${failureSummary.replaceAll('\n', ' ')}`);
  }
}
for (const { id, nodes } of found.incomplete) {
  for (const { target, any, none } of nodes) {
    const { data, message } = [...any, ...none][0] ?? {};
    if (id === 'color-contrast') {
      const ratio = weakest(document.querySelector(target[0]));
      const needed = Number.parseFloat(data?.expectedContrastRatio ?? 4.5);
      if (ratio < needed) faults.push(`${id}: ${target}: ${ratio.toFixed(2)} of ${needed}`);
    } else {
      faults.push(`left open: ${id}: ${target}: ${message}`);
    }
  }
}
return faults;

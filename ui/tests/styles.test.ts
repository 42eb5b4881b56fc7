import { expect, test } from 'vitest';
import { styleSources } from './sources';

/** The sizes of type, and the distances, in the styles: all but paper's, and the tokens themselves. */
const measured = /(?<![-\w])(?:font(?:-size)?|(?:margin|padding)[a-z-]*|[a-z-]*gap): ([^;{}]+);/g;

test('sizes of type and distances are tokens', () => {
  const values = styleSources().flatMap((source) => [...source.matchAll(measured)]);
  expect(values.length).toBeGreaterThan(200);
  expect(values.map(([all]) => all).filter((all) => /\d(?:rem|px|pt|cm)\b/.test(all))).toEqual([]);
});

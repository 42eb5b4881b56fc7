import { expect, test } from 'vitest';
import { expand, read, valuesOf, viewSources } from './sources';

/** The values of the expressions in composed ids. */
const parts: Record<string, string[]> = {
  'view.screen.name': valuesOf('Screen'),
  check: valuesOf('Check'),
  choice: valuesOf('ProxyMode'),
  key: valuesOf('KeyChoice'),
  place: valuesOf('Residence'),
  'line.check': valuesOf('PreflightCheck'),
  field: valuesOf('SecretField'),
  option: valuesOf('ImportOption'),
  rule: valuesOf('Rule'),
  form: valuesOf('PublicForm'),
  single: ['backup', 'phone'],
  step: valuesOf('StepName'),
  // The names that Help and the guide share.
  name: ['help', 'guide'],
  overlay: ['help', 'guide', 'report', 'scenes', 'spelling'],
  button: ['print', 'guide-print'],
  // These pass on an id, which is a string at its origin.
  testid: [],
  'note.testid': [],
};

/** Every `data-testid` that the sources can produce. */
function produced(): string[] {
  return viewSources().flatMap((source) =>
    [
      ...source.matchAll(/(?:data-)?testid=("[^"]+"|\{[^}]+\})|(?:testid: |\bfact\()('[^']+')/g),
    ].flatMap(([, attribute, fact]) =>
      expand((attribute ?? fact ?? '').replace(/["']/g, ''), parts),
    ),
  );
}

/** The first column of the tables. */
function documented(): string[] {
  return [...read('../docs/testids.md').matchAll(/^\| `([^`]+)`/gm)].map(([, id = '']) => id);
}

test('docs/testids.md lists every data-testid, and nothing else', () => {
  expect(documented().sort()).toEqual([...new Set(produced())].sort());
});

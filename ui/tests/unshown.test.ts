// Views that cannot be shown, and odd ones.

import { fireEvent } from '@testing-library/svelte';
import axe from 'axe-core';
import { tick } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Screen, WizardView } from '../src/generated/wizard';
import { speak } from '../src/messages.svelte';
import {
  certificate,
  firefox,
  imitated,
  noActions,
  pageOf,
  problemOf,
  ready,
  result,
  screens,
  sheet,
  viewOf,
} from './fixtures';
import { find, get, open } from './recording';

/** A screen with unreadable content. */
const broken = {
  ...screens.done,
  get certificate(): typeof certificate {
    throw new RangeError('no such country');
  },
};

// The production mode: in development a wrong word throws.
beforeEach(() => vi.stubEnv('DEV', false));
afterEach(() => {
  vi.unstubAllEnvs();
  speak('en');
});

/** Expects the frame with the codes. */
function expectFrame() {
  expect(get('step-code').textContent).toBe('P7');
  expect(get('help-code').textContent).toBe('AW26 CBBF');
  for (const part of ['help', 'report', 'step-done', 'language']) {
    expect(find(part), part).not.toBeNull();
  }
}

test('it is told once that something is drawn', async () => {
  const { calls, change, drawn } = await open(viewOf(screens.start));
  expect(drawn).toEqual(['drawn']);
  await change(viewOf(screens.done));
  expect(calls).toEqual([]);
});

test('an error is drawn, too', async () => {
  const { drawn } = await open(viewOf(broken), { mayFail: true });
  expect(drawn).toEqual(['drawn']);
});

test('a screen that cannot be shown leaves the frame, and says so', async () => {
  const actions = { ...noActions, startOver: true };
  const { calls } = await open(viewOf(broken, { actions }), { mayFail: true });
  expectFrame();
  expect(get('own-code').textContent).toBe('JO-917');
  expect(get('unshown').getAttribute('role')).toBe('alert');
  expect(document.activeElement).toBe(get('unshown'));
  expect(document.title).toBe('Error: This screen could not be shown – PersonalSign Wizard');
  expect(document.querySelectorAll('h1')).toHaveLength(1);
  expect(find('back')).toBeNull();
  await fireEvent.click(get('start-over'));
  expect(calls).toEqual([{ event: { type: 'start-over' } }]);
  await fireEvent.click(get('help'));
  await expect.poll(() => find('help-search')).not.toBeNull();
});

test('it heals with the next view', async () => {
  const { change } = await open(viewOf(broken), { mayFail: true });
  await change(viewOf(screens.start));
  expect(find('unshown')).toBeNull();
  expect(document.activeElement).toBe(get('heading'));
});

test('a view that comes to a screen can fail, and heal, as well', async () => {
  const { change } = await open(viewOf(screens.done), { mayFail: true });
  await change(viewOf(broken));
  expect(get('own-code').textContent).toBe('JO-917');
  expectFrame();
  await change(viewOf(screens.done));
  expect(find('unshown')).toBeNull();
});

test('it is tried again when the person wants it, also in vain', async () => {
  let isBroken = true;
  const screen = {
    ...screens.done,
    get certificate() {
      if (isBroken) throw new RangeError('no such country');
      return certificate;
    },
  };
  await open(viewOf(screen), { mayFail: true });
  await fireEvent.click(get('show-again'));
  await expect.poll(() => document.activeElement).toBe(get('unshown'));
  isBroken = false;
  await fireEvent.click(get('show-again'));
  await expect.poll(() => find('screen-done')).not.toBeNull();
});

test('what fails under the hand of the person is told', async () => {
  await open(viewOf(screens.done), { mayFail: true });
  // This notice comes from the web view itself, and is not a failure.
  window.dispatchEvent(new ErrorEvent('error', { message: 'ResizeObserver loop' }));
  await tick();
  expect(find('unshown')).toBeNull();
  window.dispatchEvent(new ErrorEvent('error', { error: new TypeError('x') }));
  await expect.poll(() => find('unshown')).not.toBeNull();
  expectFrame();
});

test('a frame that cannot be shown leaves the codes', async () => {
  const view = viewOf(screens.start);
  const steps = null as unknown as WizardView['steps'];
  const { change } = await open({ ...view, steps }, { mayFail: true });
  expect(get('own-code').textContent).toBe('JO-917');
  expect(document.activeElement).toBe(get('unshown'));
  expect(get('unshown').textContent).toMatch(/P0.*AW26 CBBF/s);
  await change(view);
  expect(find('unshown')).toBeNull();
  expect(find('step-done')).not.toBeNull();
});

test('axe finds nothing wrong with it', async () => {
  const actions = { ...noActions, back: true, startOver: true };
  await open(viewOf(broken, { actions }), { mayFail: true });
  const { violations } = await axe.run(document.documentElement);
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

/** Yields every value within, with a copy of the whole in which another value replaces it. */
function* leaves(
  value: unknown,
  replace: (value: unknown) => unknown = (value) => value,
  path = '',
): Generator<{ path: string; value: unknown; replace: (value: unknown) => unknown }> {
  if (value === null || typeof value !== 'object') {
    yield { path, value, replace };
    return;
  }
  for (const [key, part] of Object.entries(value)) {
    const whole = (part: unknown) =>
      replace(Array.isArray(value) ? value.with(Number(key), part) : { ...value, [key]: part });
    yield* leaves(part, whole, `${path}.${key}`);
  }
}

const strings = [
  '',
  ' ',
  'Belgium',
  'x'.repeat(10_000),
  '\0\u202e\ud800%00%',
  '../../etc/passwd',
  '{ $name }',
  'toString',
  '__proto__',
  '\n\n\n\n',
];
const dates = [
  '9999-12-31T23:59:59-23:59',
  '+999999-01-01T00:00:00Z',
  '2026-02-30T25:61:61Z',
  '0000-00-00',
];
const numbers = [0, -1, 0.5, 2 ** 32 - 1, Number.MAX_VALUE, -Number.MAX_VALUE];

function odd(value: unknown): unknown[] {
  if (typeof value === 'string') return [...strings, ...dates];
  if (typeof value === 'number') return numbers;
  if (typeof value === 'boolean') return [!value];
  return [];
}

const problem = problemOf('PU-201', {
  args: { attemptsLeft: 4, refused: 1, host: 'pickup.example' },
});

const other = { listedAs: result.listedAs, validUntil: certificate.validUntil };

/** A view with all the optional parts beside its screen. */
const full = viewOf(screens.download, {
  problem,
  linkAndFile: { link: 'used', file: '/home/anneleen/PS3.pfx' },
  busy: { task: 'downloading', progress: { received: 1, total: 2 } },
  residence: { residence: 'belgium', byOrder: true },
  orderNumber: 'PS3-2026-004711',
  sheet: { ...sheet, validUntil: '2030-02-20T09:00:00Z' },
});

/** Every screen, with further ones that have more parts. */
const richest: Screen[] = [
  ...Object.values<Screen>(screens),
  pageOf({ kind: 'pickup-password', isAwaiting: true, received: 1 }).screen,
  pageOf({ kind: 'certificate-password', imitated }).screen,
  {
    ...screens.start,
    suggestedLink: 'https://localhost/pickup/a',
    pageLink: 'https://localhost/page?p=a',
    resumedOrder: 'PS3-1',
  },
  { ...screens.download, saved: true, backup: '/home/anneleen/PS3.pfx', strengthened: 'weak' },
  { ...screens.download, preflight: ready },
  { ...screens.inspect, doubts: ['no-password'] },
  { ...screens.install, certificate: { ...certificate, passwordHadMore: true } },
  { ...screens.done, publicFile: '/home/anneleen/a.cer', receiptOpen: true },
  {
    ...screens.install,
    targets: [
      {
        ...firefox,
        state: 'failed',
        problem,
        result: { ...result, others: [{ ...other, expired: true }] },
      },
    ],
  },
  {
    ...screens.connection,
    checks: [{ check: 'clock', result: 'failed', subject: 'x', minutesAhead: 7 }],
  },
];

/** Shows the view with each of its values replaced, and returns the paths of those that could not be shown. */
async function unshownWithAnyValue(view: WizardView): Promise<string[]> {
  const uncaught = vi.fn();
  window.addEventListener('error', uncaught);
  const { change } = await open(view, { mayFail: true });
  const unshown = new Set<string>();
  for (const { path, value, replace } of leaves(view)) {
    // There is no other screen to show.
    if (path === '.screen.name') continue;
    for (const other of odd(value)) {
      await change(replace(other) as WizardView);
      if (find('unshown')) unshown.add(path);
      else expect(document.querySelector('form.page'), path).not.toBeNull();
    }
  }
  await change(view);
  expect(find('unshown')).toBeNull();
  window.removeEventListener('error', uncaught);
  expect(uncaught).not.toHaveBeenCalled();
  return [...unshown];
}

test.each(richest.map((screen) => [screen.name, screen] as const))(
  '%s is shown with any value',
  async (_, screen) => expect(await unshownWithAnyValue(viewOf(screen))).toEqual([]),
);

test('the frame is shown with any value', async () => {
  expect(await unshownWithAnyValue(full)).toEqual([]);
});

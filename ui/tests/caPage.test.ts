// The screen beside the page of the CA: before the page is opened, and while it is open.

import axe from 'axe-core';
import { fireEvent } from '@testing-library/svelte';
import { afterEach, describe, expect, test } from 'vitest';
import type { PageKind, PreflightLine } from '../src/generated/wizard';
import { languages, speak, text } from '../src/messages.svelte';
import { imitated, noActions, pageOf, problemOf, ready, screens, viewOf } from './fixtures';
import { find, get, open } from './recording';
import { valuesOf } from './sources';

const before = screens['ca-page'];
const kinds = valuesOf('PageKind') as PageKind[];
const ends = [
  'session-over',
  'invalid-request',
  'already-picked-up',
  'not-ready',
  'key-in-browser',
] as const;

afterEach(() => speak('en'));

function input(testid: string): HTMLInputElement {
  return get(testid) as HTMLInputElement;
}

describe('before the page', () => {
  test('screen says what will happen and what to have at hand', async () => {
    await open(viewOf(before));
    expect(get('page-host').textContent).toBe(before.host);
    expect(document.querySelector('.lead')?.textContent).toContain(before.host);
    expect(get('page-once').textContent).toContain('only once');
    const said = get('screen-ca-page').textContent;
    for (const words of [
      'second window',
      'sends nothing for you',
      'pickup password',
      'new password',
    ]) {
      expect(said).toContain(words);
    }
  });

  test('limits of the window are told, with the browser as the way out', async () => {
    const { change } = await open(viewOf(before));
    expect(find('page-limit')).toBeNull();
    for (const [language] of languages) {
      await change(viewOf({ ...before, limits: ['reply', 'proxy'] }, { language }));
      const told = [...document.querySelectorAll('[data-testid="page-limit"]')];
      expect(told.map((limit) => limit.textContent)).toEqual([
        text('ca-page-limit-reply'),
        text('ca-page-limit-proxy'),
      ]);
      expect(told[0]?.textContent).toContain(text('action-choose-file'));
    }
  });

  test('preflight and folder are shown', async () => {
    await open(viewOf(before));
    for (const { check } of ready) expect(get(`ready-${check}`).dataset['state']).toBe('good');
    expect(get('backup-folder').textContent).toBe('Documents');
    expect(get('backup-path').textContent).toBe(before.backupFolder);
  });

  test('preflight promises nothing that the page breaks', async () => {
    const preflight = ready.map((line): PreflightLine =>
      line.check === 'connection' ? { ...line, state: 'doubtful', obstacle: 'proxy' } : line,
    );
    await open(viewOf({ ...before, preflight }));
    expect(get('ready-connection').textContent).toContain('only once');
    expect(get('ready-connection').textContent).not.toContain('nothing is lost');
    expect(get('ready-computer').textContent).not.toContain('You have said');
    expect(get('preflight').textContent).toContain('open the page');
  });

  test('page is opened by the main action, also by Enter', async () => {
    const { calls } = await open(viewOf(before));
    expect(get('proceed').textContent).toBe('Open the page');
    await fireEvent.submit(get('screen-ca-page'));
    expect(calls).toEqual([{ event: { type: 'proceed' } }]);
  });

  test('preflight is repeated, and the folder chosen', async () => {
    const actions = { ...noActions, runPreflight: true, chooseFolder: true };
    const { calls } = await open(viewOf(before, { actions }));
    await fireEvent.click(get('run-preflight'));
    await fireEvent.click(get('choose-folder'));
    expect(calls.map((call) => (call as { event: { type: string } }).event.type)).toEqual([
      'run-preflight',
      'choose-backup-folder',
    ]);
  });

  test('link is not called unused beside an error', async () => {
    const linkAndFile = { link: 'may-be-used', file: null } as const;
    const problem = problemOf('PG-256', { args: { host: before.host } });
    await open(viewOf(before, { problem, linkAndFile }));
    expect(get('link-status').textContent).toContain('may have been used');
    expect(get('screen-ca-page').textContent).not.toContain('has not been used');
  });
});

describe('beside the page', () => {
  test.each(kinds)('%s has its own title and advice, announced', async (kind) => {
    await open(pageOf({ kind }));
    const guide = get('page-guide');
    expect(guide.getAttribute('role')).toBe('status');
    expect(guide.dataset['kind']).toBe(kind);
    expect(guide.querySelector('h2')?.textContent).toBe(text(`page-kind-${kind}`));
    expect(guide.textContent).toContain(text(`page-kind-${kind}.do`));
  });

  test('guide follows in the same region', async () => {
    const { change } = await open(pageOf({ kind: 'agreement' }));
    const guide = get('page-guide');
    await change(pageOf({ kind: 'download' }));
    expect(get('page-guide')).toBe(guide);
    expect(guide.textContent).toContain('only once');
  });

  test.each(kinds)('%s submits nothing, and says so', async (kind) => {
    const { calls } = await open(pageOf({ kind }));
    expect(get('screen-ca-page').textContent).toContain('sends nothing for you');
    await fireEvent.submit(get('screen-ca-page'));
    expect(find('proceed')).toBeNull();
    expect(calls).toEqual([]);
  });

  test('page is closed where one goes back otherwise', async () => {
    const { calls } = await open(pageOf({}));
    expect(get('back').textContent).toBe('Close the page');
    await fireEvent.click(get('back'));
    expect(calls).toEqual([{ event: { type: 'back' } }]);
  });

  test.each(kinds)('%s is guessed only where nothing comes', async (kind) => {
    await open(pageOf({ kind }));
    const isEnd = ends.some((end) => end === kind);
    expect(get('page-guide').textContent?.includes('guesses')).toBe(isEnd);
    expect(find('page-helpers') !== null).toBe(isEnd);
  });

  test('helpers are those of where the person lives', async () => {
    const residence = { residence: 'netherlands', byOrder: true } as const;
    await open(pageOf({ kind: 'not-ready' }, { residence }));
    expect(get('page-helpers').textContent).toContain('Marktconcurrent');
  });

  test('pickup password is handed over, then put in', async () => {
    const { calls } = await open(pageOf({ kind: 'pickup-password' }));
    await fireEvent.input(input('pickup-password'), { target: { value: 'Klaproos7' } });
    await fireEvent.click(get('fill-page'));
    expect(calls).toEqual([
      { field: 'pickup-password', value: 'Klaproos7' },
      { event: { type: 'fill-page', field: 'pickup-password' } },
    ]);
    expect(get('pickup-password').getAttribute('aria-describedby')).toBe('pickup-password-hint');
    const hint = document.getElementById(get('fill-page').getAttribute('aria-describedby') ?? '');
    expect(hint?.textContent).toContain('only fills in');
  });

  test('certificate password is suggested, then put in', async () => {
    const suggested = 'Tomika7Runepa4Sidoke9';
    const { calls } = await open(pageOf({ kind: 'certificate-password' }), { suggested });
    await fireEvent.click(get('suggest-password'));
    await expect.poll(() => input('certificate-password').value).toBe(suggested);
    await fireEvent.input(input('certificate-password-repeat'), { target: { value: suggested } });
    await fireEvent.click(get('fill-page'));
    expect(calls).toEqual([
      { field: 'certificate-password', value: suggested },
      { field: 'certificate-password-repeat', value: '' },
      { field: 'certificate-password-repeat', value: suggested },
      { event: { type: 'fill-page', field: 'certificate-password' } },
    ]);
  });

  test('certificate password has its rules in words', async () => {
    await open(pageOf({ kind: 'certificate-password' }));
    const rules = get('page-rules');
    expect(rules.querySelectorAll('li')).toHaveLength(4);
    const label = document.getElementById(rules.getAttribute('aria-labelledby') ?? '');
    expect(label?.textContent).toBe('Rules for the certificate password');
  });

  test('filling in by the wizard is offered, and open where the page cannot be typed on', async () => {
    const { change } = await open(pageOf({ kind: 'pickup-password' }));
    expect(get('page-fill').dataset['open']).toBe('false');
    const problem = problemOf('PU-202', { field: 'pickup-password' });
    await change(pageOf({ kind: 'pickup-password' }, { problem }));
    expect(get('page-fill').dataset['open']).toBe('true');
    await change(pageOf({ kind: 'certificate-password', imitated }));
    expect(get('page-fill').dataset['open']).toBe('true');
  });

  test('filling is told in a region that was there', async () => {
    const { change } = await open(pageOf({ kind: 'certificate-password' }));
    const region = get('page-filled');
    expect([region.getAttribute('role'), region.textContent]).toEqual(['status', '']);
    await change(pageOf({ kind: 'certificate-password', isFilled: true }));
    expect(get('page-filled')).toBe(region);
    expect(region.textContent).toContain('will not be asked for it again');
  });

  test('typed password is gone with its page', async () => {
    const { change } = await open(pageOf({ kind: 'pickup-password' }));
    await fireEvent.input(input('pickup-password'), { target: { value: 'Klaproos7' } });
    await change(pageOf({ kind: 'certificate-password' }));
    expect(find('pickup-password')).toBeNull();
    expect(input('certificate-password').value).toBe('');
  });

  test('password that was refused has its error beside it', async () => {
    const problem = problemOf('CP-305', { field: 'certificate-password' });
    await open(pageOf({ kind: 'certificate-password' }, { problem }));
    expect(input('certificate-password').getAttribute('aria-invalid')).toBe('true');
  });

  test('password that the page made is not asked for', async () => {
    await open(pageOf({ kind: 'password-made' }));
    expect(get('page-guide').textContent).toContain('Write it down before you do anything else');
    expect(find('fill-page')).toBeNull();
  });

  test('reply is announced, and its progress is not', async () => {
    const { change } = await open(pageOf({ kind: 'download' }));
    const region = get('page-reply');
    expect([region.getAttribute('role'), region.textContent]).toEqual(['status', '']);
    await change(pageOf({ kind: 'download', isAwaiting: true }));
    expect(region.textContent).toContain('do not close either window');
    expect(find('page-received')).toBeNull();
    await change(pageOf({ kind: 'download', isAwaiting: true, received: 4096 }));
    expect(get('page-received').textContent).toBe('4,096 bytes have arrived.');
    expect(get('page-received').closest('[role="status"]')).toBeNull();
    await change(pageOf({ kind: 'download' }));
    expect(region.textContent).toBe('');
    expect(find('page-received')).toBeNull();
  });

  test.each(languages.flatMap(([language]) => kinds.map((kind) => [language, kind] as const)))(
    'in %s, %s is said in that language',
    async (language, kind) => {
      await open(pageOf({ kind }, { language }));
      expect(get('page-guide').querySelector('h2')?.textContent).toBe(
        text(`page-kind-${kind}`, {}, language),
      );
    },
  );
});

test.each([
  ['before', viewOf(before)],
  ...kinds.map((kind) => [kind, pageOf({ kind, isAwaiting: true, received: 1 })] as const),
  ['imitated', pageOf({ kind: 'certificate-password', imitated })],
] as const)('%s has no fault that axe finds', async (_, view) => {
  await open(view);
  const { violations } = await axe.run(get('screen-ca-page'), {
    // The test has no styles.
    rules: { 'color-contrast': { enabled: false } },
  });
  expect(violations).toEqual([]);
});

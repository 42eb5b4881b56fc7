// The screen Download: the preflight, then the download.

import { fireEvent } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import type { PreflightLine } from '../src/generated/wizard';
import { certificate, noActions, problemOf, ready, screens, viewOf } from './fixtures';
import { find, get, open } from './recording';

const ahead = { ...screens.download, preflight: ready };

/** The preflight with one line changed. */
function look(changes: Partial<PreflightLine>) {
  const preflight = ready.map((line) =>
    line.check === changes.check ? { ...line, ...changes } : line,
  );
  return viewOf({ ...ahead, preflight });
}

test('has a last look, line by line, before anything is downloaded', async () => {
  await open(viewOf(ahead));
  for (const { check } of ready) expect(get(`ready-${check}`).dataset.state).toBe('good');
  expect(get('ready-computer').textContent).toContain('PC-417');
  expect(get('preflight').textContent).toContain('Everything is ready');
});

test('says nothing of the outcome while it looks', async () => {
  const busy = { task: 'preflight', progress: null } as const;
  const { change } = await open(viewOf(ahead, { busy }));
  expect(get('preflight').textContent).toBe('');
  await change(viewOf(ahead));
  expect(get('preflight').textContent).not.toBe('');
});

test.each<[Partial<PreflightLine>, string, string]>([
  [{ check: 'own-file', state: 'failed' }, 'cannot be saved on this computer', 'put right'],
  [{ check: 'backup', state: 'failed' }, 'cannot be saved in the folder', 'put right'],
  [
    { check: 'clock', state: 'doubtful', minutesAhead: -61 },
    '61 minutes behind',
    'You can continue',
  ],
  [{ check: 'clock', state: 'doubtful', minutesAhead: 1 }, '1 minute ahead', 'You can continue'],
  [{ check: 'clock', state: 'not-tried' }, 'Not checked', 'Everything is ready'],
  [
    { check: 'connection', state: 'doubtful', obstacle: 'name' },
    '“Name of the service”',
    'You can continue',
  ],
])('says what is wrong: %o', async (changes, words, outcome) => {
  await open(look(changes));
  expect(get(`ready-${changes.check}`).textContent).toContain(words);
  expect(get('preflight').textContent).toContain(outcome);
});

test('marks what is in the way as bad, and nothing else', async () => {
  await open(look({ check: 'backup', state: 'failed' }));
  const isBad = (check: string) => get(`ready-${check}`).querySelector('.mark-cross') !== null;
  expect(['own-file', 'backup', 'clock'].map(isBad)).toEqual([false, true, false]);
});

test('what is not looked at yet is said only where nothing is looked at', async () => {
  const preflight = ready.map((line) => ({ ...line, state: 'not-tried' as const }));
  const busy = { task: 'preflight', progress: null } as const;
  const { change } = await open(viewOf({ ...ahead, preflight }, { busy }));
  const isSeen = () => !get('ready-clock').querySelector('div p + p')?.classList.contains('unseen');
  expect(isSeen()).toBe(false);
  await change(viewOf({ ...ahead, preflight }));
  expect(isSeen()).toBe(true);
});

test('does not say that all is well where nothing has been looked at', async () => {
  const lines = ready.map((line) =>
    line.check === 'computer' ? line : { ...line, state: 'not-tried' as const },
  );
  await open(viewOf({ ...ahead, preflight: lines }, { problem: problemOf('DL-501') }));
  expect(get('preflight').textContent).toBe('');
});

test('looks again', async () => {
  const { calls, change } = await open(viewOf(ahead));
  await fireEvent.click(get('run-preflight'));
  expect(calls).toEqual([]);
  await change(viewOf(ahead, { actions: { ...noActions, runPreflight: true } }));
  await fireEvent.click(get('run-preflight'));
  expect(calls).toEqual([{ event: { type: 'run-preflight' } }]);
});

test('asks for nothing any more once the download has begun', async () => {
  await open(viewOf(screens.download));
  for (const gone of ['preflight', 'run-preflight']) {
    expect(find(gone)).toBeNull();
  }
});

test('shows where the file goes and how far it is', async () => {
  const { change } = await open(viewOf(screens.download));
  expect(get('certificate-file').textContent).toBe(screens.download.file);
  expect(find('progress')).toBeNull();
  const progress = { received: 25, total: 100 };
  await change(viewOf(screens.download, { busy: { task: 'downloading', progress } }));
  expect(get('progress').getAttribute('value')).toBe('25');
  expect(get('progress').parentElement?.textContent).toContain('25%');
});

test('is stopped where one goes back otherwise', async () => {
  const actions = { ...noActions, back: true };
  const { calls, change } = await open(viewOf(screens.download, { actions }));
  expect(get('back').textContent).toBe('Back');
  const busy = { task: 'downloading', progress: null } as const;
  await change(viewOf(screens.download, { actions, busy }));
  expect(get('back').textContent).toBe('Stop the download');
  await fireEvent.click(get('back'));
  expect(calls).toEqual([{ event: { type: 'back' } }]);
});

test('says that the file is saved', async () => {
  await open(viewOf({ ...screens.download, saved: true }));
  expect(get('certificate-file').dataset.saved).toBe('true');
  expect(get('heading').textContent).toBe('Your certificate file is here');
});

test('says where the user’s own copy goes, and then where it is', async () => {
  const { change } = await open(viewOf(screens.download));
  expect(get('backup-folder').textContent).toBe('Documents');
  expect(get('backup-path').textContent).toBe(screens.download.backupFolder);
  expect(find('backup-file')).toBeNull();
  await change(viewOf({ ...screens.download, saved: true, backup: certificate.backup }));
  expect(get('backup-file').textContent).toBe(certificate.backup);
  expect(find('backup-folder')).toBeNull();
});

test('lists its steps in their order, and ticks those that are behind', async () => {
  const steps = () => [...document.querySelectorAll('.course li')];
  const ticked = () => steps().map((step) => step.classList.contains('met'));
  const { change } = await open(viewOf(screens.download));
  expect(steps().map((step) => step.textContent)).toEqual([
    expect.stringContaining('Saving the certificate file'),
    expect.stringContaining('Checking'),
    expect.stringContaining('your backup'),
    expect.stringContaining('telling the service'),
  ]);
  expect(ticked()).toEqual([false, false, false, false]);
  await change(viewOf({ ...screens.download, saved: true }));
  expect(ticked()).toEqual([true, false, false, false]);
  const checked = { ...screens.download, saved: true, checked: true };
  await change(viewOf(checked));
  expect(ticked()).toEqual([true, true, false, false]);
  await change(viewOf({ ...checked, backup: certificate.backup }));
  expect(ticked()).toEqual([true, true, true, false]);
});

test('lets another folder be chosen', async () => {
  const actions = { ...noActions, chooseFolder: true };
  const { calls } = await open(viewOf(screens.download, { actions }));
  await fireEvent.click(get('choose-folder'));
  expect(calls).toEqual([{ event: { type: 'choose-backup-folder' } }]);
});

const shortcomings = [
  ['weak', 'weaker protection'],
  ['spelling', 'Other programs do not accept the password'],
] as const;

test.each(
  shortcomings.flatMap(
    ([strengthened, said]) =>
      [
        ['download', { ...screens.download, saved: true }, { strengthened }, said],
        ['install', screens.install, { certificate: { ...certificate, strengthened } }, said],
        ['inspect', screens.inspect, { certificate: { ...certificate, strengthened } }, said],
      ] as const,
  ),
)('says on %s why another file is kept than came', async (_, screen, kept, said) => {
  const { change } = await open(viewOf(screen));
  expect(find('strengthened')).toBeNull();
  await change(viewOf({ ...screen, ...kept } as typeof screen));
  expect(get('strengthened').textContent).toContain(said);
});

test.each([
  ['install', screens.install],
  ['inspect', screens.inspect],
] as const)('says on %s that more was typed than the password', async (_, screen) => {
  const { change } = await open(viewOf(screen));
  expect(find('password-had-more')).toBeNull();
  const more = { certificate: { ...certificate, passwordHadMore: true } };
  await change(viewOf({ ...screen, ...more } as typeof screen));
  expect(get('password-had-more').textContent).toContain('space at the end');
});

test('promises no copy of a file that anybody can use', async () => {
  const { change } = await open(viewOf(screens.inspect));
  expect(get('proceed').textContent).toContain('backup');
  expect(find('backup-folder')).not.toBeNull();
  await change(viewOf({ ...screens.inspect, doubts: ['no-password'] }));
  expect(get('proceed').textContent).toContain('without a backup');
  expect(find('backup-folder')).toBeNull();
});

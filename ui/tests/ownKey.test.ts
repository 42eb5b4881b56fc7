// An order whose key is made on this computer: the choice about it, and its certificate.

import { fireEvent } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { noActions, screens, viewOf } from './fixtures';
import { find, get, open } from './recording';

const choosing = screens['key-choice'];
const making = { ...screens.download, madeHere: true };
const radio = (testid: string) => get(testid) as HTMLInputElement;

test('both choices say what they mean, and the recommended one is ticked', async () => {
  const { calls } = await open(viewOf(choosing, { code: 'P3' }));
  expect([radio('key-exportable').checked, radio('key-bound').checked]).toEqual([true, false]);
  for (const [testid, words] of [
    ['key-exportable', 'recommended'],
    ['key-bound', 'Firefox and Thunderbird cannot prevent it'],
  ] as const) {
    expect(get(testid).closest('label')?.textContent).toContain(words);
  }
  await fireEvent.click(get('key-bound'));
  expect(calls).toContainEqual({ event: { type: 'choose-key', choice: 'bound' } });
});

test('programs that cannot keep a key are told of before the choice', async () => {
  await open(viewOf({ ...choosing, isEnforced: false }, { code: 'P3' }));
  const words = get('key-bound').closest('label')?.textContent;
  expect(words).toContain('cannot prevent the key from being copied');
  expect(words).not.toContain('Windows');
});

test('choice of a key that is made is shown, and fixed', async () => {
  await open(viewOf({ ...choosing, choice: 'bound', isFinal: true }, { code: 'P3' }));
  expect(radio('key-bound').checked).toBe(true);
  expect(get('key-exportable').getAttribute('aria-disabled')).toBe('true');
  expect(get('key-choice-final').textContent).toContain('no longer be changed');
});

test('certificate that is not issued yet may be waited for elsewhere', async () => {
  const busy = { task: 'awaiting-issue', progress: null } as const;
  const actions = { ...noActions, back: true };
  const { change } = await open(
    viewOf({ ...making, issuing: true }, { code: 'P5', busy, actions }),
  );
  expect(get('issuing').textContent).toContain('close the wizard');
  expect(get('back').textContent).toContain('Stop');
  expect(get('heading').textContent).toBe('Create your certificate');
  expect(find('key-here')).toBeNull();
  await change(viewOf({ ...making, keyHere: true }, { code: 'P5' }));
  expect(get('key-here').textContent).toContain('saved on this computer');
});

test('key without a backup has no folder for one', async () => {
  await open(viewOf({ ...making, backupFolder: null }, { code: 'P5' }));
  expect(find('backup-folder')).toBeNull();
  expect(get('no-copy').textContent).toContain('No backup');
  expect(document.querySelectorAll('.course li')).toHaveLength(3);
});

test('end of a key without a backup names no file', async () => {
  const certificate = { ...screens.done.certificate, backup: null };
  await open(viewOf({ ...screens.done, bound: true, certificate }, { code: 'P7' }));
  expect(get('bound').textContent).toContain('No file is left behind');
  expect(find('backup-file')).toBeNull();
});

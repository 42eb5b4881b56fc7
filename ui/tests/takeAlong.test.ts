// The screens Take Along and Arrival: the files that a person saves, and the keys from another computer.

import { fireEvent } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import type { ArrivalScreen, KeyView, ProgramView, TakeAlongScreen } from '../src/generated/wizard';
import {
  chrome,
  firefoxWithPassword,
  noActions,
  problemOf,
  result,
  screens,
  viewOf,
} from './fixtures';
import { all, find, get, open } from './recording';

const actions = { ...noActions, back: true, proceed: true };
const key: KeyView = {
  holder: 'Anneleen Peeters',
  validUntil: '2030-02-20T09:00:00Z',
  expired: false,
  file: null,
  leftOut: null,
};
const taking = (changes: Partial<TakeAlongScreen> = {}) =>
  viewOf({ ...screens['take-along'], ...changes }, { actions });
const arriving = (changes: Partial<ArrivalScreen> = {}) =>
  viewOf({ ...screens.arrival, ...changes }, { actions });
const { fingerprint } = screens['take-along'].certificate;

describe('Take Along', () => {
  test('offers each file with who asks for it', async () => {
    const { calls, change } = await open(taking());
    for (const id of ['take-backup', 'take-phone', 'save-public-pem', 'save-public-chain']) {
      const button = get(id);
      const described = button.getAttribute('aria-describedby') ?? '';
      expect(document.getElementById(described)?.textContent?.trim()).not.toBe('');
      await fireEvent.click(button);
    }
    expect(calls).toEqual([
      { event: { type: 'take-along', purpose: 'backup' } },
      { event: { type: 'take-along', purpose: 'phone' } },
      { event: { type: 'save-public-certificate', fingerprint, form: 'pem' } },
      { event: { type: 'save-public-certificate', fingerprint, form: 'chain' } },
    ]);
    expect(find('proceed')).toBeNull();
    const publicFiles = [{ form: 'der', file: '/media/stick/a.cer' } as const];
    await change(taking({ publicFiles }));
    expect(get('public-der-file').textContent).toBe('/media/stick/a.cer');
    expect(get('public-der-file').closest('[role="status"]')).not.toBeNull();
  });

  test('says why a key cannot leave, in the place of the ways', async () => {
    await open(taking({ keys: [{ ...key, leftOut: 'not-exportable' }] }));
    expect(get('left-out').textContent).toContain('cannot leave this computer');
    expect(find('take-backup')).toBeNull();
    expect(find('save-public-pem')).not.toBeNull();
  });

  test('asks for the password of the kept file only where it is needed', async () => {
    const { calls, change } = await open(taking({ purpose: 'backup' }));
    expect(find('file-password')).toBeNull();
    await fireEvent.click(get('form-older'));
    expect(calls).toEqual([{ event: { type: 'set-older-form', older: true } }]);
    await change(taking({ purpose: 'backup', older: true, askedFile: '/home/a/anna.pfx' }));
    expect(document.getElementById('file-password-hint')?.textContent).toContain(
      '/home/a/anna.pfx',
    );
    await change({
      ...taking({ purpose: 'backup', askedFile: '/home/a/anna.pfx' }),
      problem: problemOf('CP-311', { field: 'file-password' }),
    });
    expect(get('file-password').getAttribute('aria-invalid')).toBe('true');
  });

  test('lists what is and what is not taken to another computer', async () => {
    const old = { ...key, expired: true, validUntil: '2024-02-20T09:00:00Z' };
    const keys = [key, old, { ...key, leftOut: 'file-password' as const }];
    const locked: ProgramView[] = [
      { id: 'firefox:a', kind: 'firefox-profile', name: 'a', also: [] },
    ];
    const { change } = await open(taking({ certificate: null, purpose: 'computer', keys, locked }));
    expect(all('taken-key').map((each) => each.textContent)).toEqual([
      expect.stringContaining('valid until'),
      expect.stringContaining('for old e-mail'),
    ]);
    expect(get('left-out').dataset.reason).toBe('file-password');
    expect(get('left-out-program').textContent).toContain('Firefox');
    const written = keys.map((each) => ({ ...each, file: each.leftOut ? null : '/stick/a.pfx' }));
    await change(
      taking({
        certificate: null,
        purpose: 'computer',
        keys: written,
        folder: '/stick',
        page: '/stick/README.html',
      }),
    );
    expect(get('heading').textContent).toBe('Saved and checked');
    expect(get('taken-folder').textContent).toBe('/stick');
    expect(get('taken-page').textContent).toBe('/stick/README.html');
    expect(all('taken-file')).toHaveLength(2);
    expect(find('certificate-password')).toBeNull();
  });
});

describe('Arrival', () => {
  const arrived = {
    fingerprint,
    holder: 'Anneleen Peeters',
    validUntil: '2030-02-20T09:00:00Z',
    expired: false,
    file: '/home/anneleen/Documents/a.pfx',
    targets: [{ ...chrome, state: 'proven', result } as const, firefoxWithPassword],
  };

  test('asks for the folder, and then for one password', async () => {
    const { change } = await open(arriving());
    expect(get('proceed').textContent).toBe('Choose the folder…');
    expect(find('certificate-password')).toBeNull();
    await change(arriving({ folder: '/stick', files: 2 }));
    expect(get('arrival-folder').textContent).toBe('/stick');
    expect(document.body.textContent).toContain('There are 2 certificate files');
    expect(get('certificate-password').getAttribute('type')).toBe('password');
  });

  test('shows each key in each program, and the files that did not open', async () => {
    const unopened = [{ file: '/stick/b.pfx', problem: problemOf('CP-304') }];
    await open(arriving({ folder: '/stick', files: 2, keys: [arrived], unopened }));
    expect(get('heading').textContent).toBe('Installed');
    expect(get('arrived').dataset.fingerprint).toBe(fingerprint);
    expect(all('target').map(({ dataset }) => dataset.state)).toEqual(['proven', 'needs-password']);
    expect(get('arrived-file').textContent).toBe('/home/anneleen/Documents/a.pfx');
    expect(get('unopened').dataset.code).toBe('CP-304');
  });

  test('asks for a primary password once, whatever number of keys waits for it', async () => {
    const keys = [arrived, { ...arrived, fingerprint: 'b' }];
    const asking = firefoxWithPassword.id;
    const view = arriving({ folder: '/stick', files: 2, keys, asking });
    await open({ ...view, actions: { ...actions, skip: true } });
    expect(all('primary-password')).toHaveLength(1);
    expect(find('arrived')).toBeNull();
    expect(get('skip').textContent).toBe('Leave this program out');
  });
});

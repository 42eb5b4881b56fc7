// The certificates' screens: Certificates and Remove.

import { fireEvent } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import type { HeldView, HoldingView, ProgramView } from '../src/generated/wizard';
import { holding, noActions, problemOf, screens, viewOf } from './fixtures';
import { all, find, get, open } from './recording';

const { fingerprint } = holding.certificate;
const check = (...certificates: HoldingView[]) => viewOf({ ...screens.certificates, certificates });
const office: ProgramView = {
  id: 'firefox:office',
  kind: 'firefox-profile',
  name: 'office',
  also: [],
};
const home: ProgramView = { id: 'firefox:home', kind: 'firefox-profile', name: 'home', also: [] };
const checking = { task: 'checking-certificates', progress: null } as const;

describe('Certificates', () => {
  test('shows each certificate, and how it is in each program', async () => {
    await open(check(holding));
    expect(get('certificate').dataset.fingerprint).toBe(fingerprint);
    expect(get('certificate-holder').textContent).toBe('Anneleen Peeters');
    expect(get('certificate-organization').textContent).toBe('Bakkerij De Gouden Aar BV');
    expect(get('certificate-validity').textContent).toBe('Valid until 20 February 2030');
    const [chrome, firefox] = all('held');
    expect(chrome?.dataset).toMatchObject({
      targetId: 'nss:shared',
      state: 'works',
      trust: 'trusted',
    });
    expect(chrome?.textContent).toContain('tested just now');
    expect(firefox?.dataset).toMatchObject({ targetId: 'firefox:default-esr', state: 'missing' });
    expect(firefox?.dataset.trust).toBeUndefined();
  });

  test.each([
    [0, 'Today is the last day'],
    [1, '1 day left'],
    [2, '2 days left'],
    [1186, '1,186 days left'],
  ])('counts %i days', async (daysLeft, words) => {
    await open(check({ ...holding, daysLeft }));
    expect(get('certificate-days-left').textContent).toBe(words);
  });

  test('says since when a certificate is over', async () => {
    await open(check({ ...holding, daysLeft: null }));
    expect(get('certificate-validity').textContent).toBe('Expired on 20 February 2030');
    expect(find('certificate-days-left')).toBeNull();
  });

  test.each([
    [true, 'can be backed up'],
    [false, 'cannot be backed up'],
    [null, null],
  ])('says whether the key can be backed up: %s', async (exportable, words) => {
    const held = { ...holding.targets[0], exportable } as HeldView;
    await open(check({ ...holding, targets: [held] }));
    const said = get('held').querySelector('[data-testid="exportable"]');
    if (words === null) expect(said).toBeNull();
    else expect(said?.textContent).toContain(words);
  });

  test('says of a program that is not there now that it is kept on the list', async () => {
    const [works] = holding.targets as [HeldView];
    const gone = { state: 'away', trust: null, exportable: null, removable: false } as const;
    const away = { ...works, ...gone, forgettable: true };
    const { calls } = await open(check({ ...holding, removable: false, targets: [away] }));
    expect(get('held').dataset.state).toBe('away');
    expect(get('held').textContent).toContain('Cannot be found now');
    expect(find('remove')).toBeNull();
    expect(find('remove-all')).toBeNull();
    await fireEvent.click(get('forget'));
    expect(calls).toEqual([{ event: { type: 'ask-remove', fingerprint, store: works.id } }]);
  });

  test('explains a trust that is lacking, and what could not be looked at', async () => {
    const [works, missing] = holding.targets as [HeldView, HeldView];
    const problem = problemOf('ST-703');
    await open(
      check({
        ...holding,
        targets: [
          { ...works, trust: 'unknown-root' },
          { ...missing, state: 'unreadable', problem },
        ],
      }),
    );
    const [first, second] = all('held');
    expect(first?.querySelector('[data-testid="trust"]')?.textContent).toContain('does not know');
    expect(second?.querySelector('[data-testid="target-problem-code"]')?.textContent).toBe(
      'ST-703',
    );
  });

  test('asks to remove it from one program, from all, or to install it again', async () => {
    const { calls } = await open(check(holding));
    expect(all('remove')).toHaveLength(1);
    expect(get('remove').getAttribute('aria-label')).toBe(
      'Remove from Chrome and Chromium (Linux)',
    );
    for (const id of ['remove', 'remove-all', 'repair']) await fireEvent.click(get(id));
    expect(calls).toEqual([
      { event: { type: 'ask-remove', fingerprint, store: 'nss:shared' } },
      { event: { type: 'ask-remove', fingerprint, store: null } },
      { event: { type: 'repair', fingerprint } },
    ]);
  });

  test('tries what the wizard did not install only when asked to', async () => {
    const [works] = holding.targets as [HeldView];
    const foreign = { ...works, state: 'not-tried', removable: false } as const;
    const { calls, change } = await open(
      check({ ...holding, removable: false, repairable: false, triable: true, targets: [foreign] }),
    );
    expect(get('held').dataset.state).toBe('not-tried');
    expect(get('held').textContent).toContain('not tested');
    const button = get('try-certificate');
    const described = button.getAttribute('aria-describedby')?.split(' ') ?? [];
    const words = described.map((id) => document.getElementById(id)?.textContent).join(' ');
    expect(words).toContain('Anneleen Peeters');
    expect(words).toContain('may ask for a PIN');
    await fireEvent.click(button);
    expect(calls).toEqual([{ event: { type: 'try-certificate', fingerprint } }]);
    await change({ ...check(holding), busy: { task: 'trying-certificate', progress: null } });
    expect(find('try-certificate')).toBeNull();
    expect(get('busy').textContent).toContain('Testing the certificate');
  });

  test('leads to what can be saved of one, and to another computer', async () => {
    const { calls } = await open(check(holding));
    await fireEvent.click(get('take-along'));
    await fireEvent.click(get('take-computer'));
    expect(calls).toEqual([
      { event: { type: 'open-take-along', fingerprint } },
      { event: { type: 'open-take-along', fingerprint: null } },
    ]);
  });

  test('says that the list of what was installed is damaged', async () => {
    const path = '/home/anneleen/installed.damaged.json';
    const problem = problemOf('JO-905', {
      args: { path, reason: 'damaged' },
      next: 'ask-helpdesk',
    });
    await open({ ...check(holding), problem, linkAndFile: { link: 'not-concerned', file: null } });
    expect(get('problem-code').textContent).toBe('JO-905');
    expect(get('problem').textContent).toContain(path);
    expect(find('certificate')).not.toBeNull();
  });

  test('offers neither where neither can be done', async () => {
    await open(check({ ...holding, removable: false, repairable: false }));
    expect(find('certificate')).not.toBeNull();
    expect(find('remove-all')).toBeNull();
    expect(find('repair')).toBeNull();
  });

  test('looks once more, and says that it does', async () => {
    const { calls, change } = await open(check(holding));
    expect(get('proceed').textContent).toBe('Check again');
    await fireEvent.submit(get('screen-certificates'));
    expect(calls).toEqual([{ event: { type: 'proceed' } }]);
    await change({ ...check(holding), busy: checking });
    expect(get('busy').textContent).toContain('Checking your certificates');
    for (const id of ['repair', 'remove', 'remove-all', 'take-along', 'take-computer'])
      await fireEvent.click(get(id));
    expect(calls).toHaveLength(1);
  });

  test('says that there is none only after it has looked', async () => {
    const { change } = await open({ ...check(), busy: checking });
    expect(find('no-certificate')).toBeNull();
    await change({ ...check(), problem: problemOf('ST-706'), linkAndFile: null });
    expect(find('no-certificate')).toBeNull();
    await change(check());
    expect(get('no-certificate').textContent).toContain('No certificate was found');
    expect(find('choose-file')).toBeNull();
  });

  test('leads on from nothing by two buttons', async () => {
    const actions = { ...noActions, back: true, chooseFile: true };
    const { calls } = await open({ ...check(), actions });
    await fireEvent.click(get('choose-file'));
    await fireEvent.click(get('begin-with-link'));
    expect(calls).toEqual([{ event: { type: 'choose-file' } }, { event: { type: 'back' } }]);
  });

  test('asks for a primary password where it is needed to look', async () => {
    const locked = [office, home];
    const { calls, change } = await open(viewOf({ ...screens.certificates, locked }));
    const [, ask] = all('ask-primary-password');
    expect(ask?.textContent).toBe('Enter the primary password of Firefox, profile home');
    await fireEvent.click(ask!);
    expect(calls).toEqual([{ event: { type: 'ask-primary-password', store: home.id } }]);

    const certificates = [holding];
    await change(viewOf({ ...screens.certificates, certificates, locked, asking: home.id }));
    expect(find('certificate')).toBeNull();
    const field = get('primary-password');
    expect(all('locked')[1]?.contains(field)).toBe(true);
    expect(document.activeElement).toBe(field);
    expect(all('ask-primary-password')).toHaveLength(1);
    expect(get('proceed').textContent).toBe('Unlock and check');
  });
});

describe('Remove', () => {
  const actions = { ...noActions, back: true, proceed: true };

  test('says what goes from where, and goes on or back', async () => {
    const { calls } = await open(viewOf(screens.remove, { actions }));
    expect(get('heading').textContent).toBe('Remove this certificate?');
    expect(get('certificate-holder').textContent).toBe('Anneleen Peeters');
    expect(get('removal').dataset.targetId).toBe('nss:shared');
    expect(get('removal').textContent).toContain('Chrome and Chromium (Linux)');
    expect(get('screen-remove').textContent).toContain('can no longer be read there');
    expect(get('back').textContent).toBe('Keep it');
    expect(get('proceed').textContent).toBe('Remove it');
    await fireEvent.submit(get('screen-remove'));
    await fireEvent.click(get('back'));
    expect(calls).toEqual([{ event: { type: 'proceed' } }, { event: { type: 'back' } }]);
  });

  test('names what is not removed, for it is not there now', async () => {
    const { change } = await open(viewOf(screens.remove, { actions }));
    expect(find('not-removed')).toBeNull();
    await change(viewOf({ ...screens.remove, away: [office] }, { actions }));
    expect(get('not-removed').dataset.targetId).toBe(office.id);
    expect(get('not-removed').textContent).toContain('office');
    expect(get('screen-remove').textContent).toContain('Not removed: cannot be found now');
  });

  test('says beside a program what stands in the way, where that is known', async () => {
    const problem = problemOf('ST-715', { args: { path: '/home/anna/.pki/nssdb/cert9.db' } });
    const counted = problemOf('ST-711', { args: { count: 1, removed: 0 } });
    const targets = [
      { ...home, problem },
      { ...office, problem: null },
    ];
    await open(viewOf({ ...screens.remove, targets }, { actions, problem: counted }));
    expect(all('target-problem')).toHaveLength(1);
    expect(all('removal')[0]?.contains(get('target-problem'))).toBe(true);
    expect(get('target-problem').textContent).toContain('/home/anna/.pki/nssdb/cert9.db');
    expect(get('target-problem-code').textContent).toBe('ST-715');
  });

  test.each([
    [0, null],
    [1, 'It was removed from the other program named.'],
    [2, 'It was removed from the other programs named.'],
  ])('speaks of the other programs where there are any: %i', async (removed, said) => {
    const problem = problemOf('ST-711', { args: { count: 1, removed } });
    await open(viewOf(screens.remove, { actions, problem }));
    expect(get('problem').textContent).toContain('It is still there, as it was.');
    if (said === null) expect(get('problem').textContent).not.toContain('other program');
    else expect(get('problem').textContent).toContain(said);
  });

  test('takes a program that does not come back off the list', async () => {
    const screen = { ...screens.remove, targets: [], away: [office] };
    const { calls } = await open(viewOf(screen, { actions }));
    expect(get('heading').textContent).toBe('Take it off the wizard’s list?');
    expect(get('not-removed').dataset.targetId).toBe(office.id);
    expect(get('screen-remove').textContent).toContain('Nothing is removed');
    expect(get('screen-remove').textContent).not.toContain('can no longer be read there');
    await fireEvent.submit(get('screen-remove'));
    expect(calls).toEqual([{ event: { type: 'proceed' } }]);
  });

  test('asks for the primary password of the program that has one', async () => {
    const closed = [home, office].map((program) => ({ ...program, problem: null }));
    const screen = { ...screens.remove, targets: closed };
    const { change } = await open(viewOf(screen, { actions }));
    expect(find('primary-password')).toBeNull();
    await change(viewOf({ ...screen, asking: office.id }, { actions }));
    expect(all('removal')[1]?.contains(get('primary-password'))).toBe(true);
    expect(document.activeElement).toBe(get('primary-password'));
    expect(get('proceed').textContent).toBe('Unlock and remove');
  });
});

test('a look at the certificates does not cost the link that was typed', async () => {
  const { change } = await open(viewOf(screens.start));
  const link = 'https://localhost:8443/pickup/abc';
  await fireEvent.input(get('link'), { target: { value: link } });
  for (const screen of [screens.certificates, screens.remove, screens.start])
    await change(viewOf(screen));
  expect((get('link') as HTMLInputElement).value).toBe(link);
});

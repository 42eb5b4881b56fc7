// The programs on the screens Install and Done.

import { fireEvent } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import type { OptionsView, ResultView, TargetView, Trust } from '../src/generated/wizard';
import {
  chrome,
  firefox,
  firefoxWithPassword,
  noActions,
  problemOf,
  result,
  screens,
  viewOf,
} from './fixtures';
import { text } from '../src/messages.svelte';
import { all, find, get, open } from './recording';

const install = (targets: TargetView[], options: Partial<OptionsView> = {}) =>
  viewOf({
    ...screens.install,
    targets,
    options: { ...screens.install.options, ...options },
  });

test.each([
  ['shared-nss', '', 'Chrome and Chromium (Linux)'],
  ['packaged-chromium', 'Chromium (Snap)', 'Chromium (Snap)'],
  ['firefox-profile', 'Anna', 'Firefox, profile Anna'],
  ['libre-wolf-profile', 'Anna', 'LibreWolf, profile Anna'],
  ['thunderbird-profile', 'Anna', 'Thunderbird, profile Anna'],
  ['windows-personal', '', 'Edge, Chrome and Office (Windows)'],
  ['login-keychain', '', 'Safari, Chrome and Mail (macOS)'],
] as const)('%s has the name that people know', async (kind, name, shown) => {
  await open(install([{ ...firefox, kind, name }]));
  expect(get('target').querySelector('strong')?.textContent).toBe(shown);
});

test('a store that several programs read names all of them, and what each does', async () => {
  const also = [
    { kind: 'firefox-profile', name: 'Anna (Snap)' },
    { kind: 'shared-nss', name: '' },
  ] as const;
  await open(install([{ ...firefox, name: 'Anna', also: [...also] }]));
  expect(get('target').querySelector('strong')?.textContent).toBe(
    'Firefox, profile Anna; Firefox, profile Anna (Snap); Chrome and Chromium (Linux)',
  );
  const uses = [...get('target').querySelectorAll('.program-detail')];
  expect(uses.map((use) => use.textContent?.startsWith('For logging in'))).toEqual([true, true]);
});

describe('the import options', () => {
  test.each([
    ['exportable', true],
    ['extended-properties', true],
    ['strong-protection', false],
  ] as const)('%s shows how it stands, and sends its change', async (option, on) => {
    const { calls } = await open(install([chrome]));
    const box = get(`option-${option}`) as HTMLInputElement;
    expect(box.checked).toBe(on);
    await fireEvent.click(box);
    expect(calls).toEqual([{ event: { type: 'set-import-option', option, on: !on } }]);
  });

  test('a click that the wizard did not take leaves no trace', async () => {
    const { change } = await open(install([chrome]));
    const box = get('option-exportable') as HTMLInputElement;
    await fireEvent.click(box);
    expect(box.checked).toBe(false);
    await change(install([chrome]));
    expect(box.checked).toBe(true);
  });

  test('nothing can be changed while the wizard is busy', async () => {
    const view = install([chrome], { byHand: true });
    const { calls } = await open({ ...view, busy: { task: 'installing', progress: null } });
    for (const id of ['option-exportable', 'automatically', 'choose-target']) {
      const box = get(id) as HTMLInputElement;
      const { checked } = box;
      await fireEvent.click(box);
      expect(box.checked).toBe(checked);
      expect(box.getAttribute('aria-disabled')).toBe('true');
    }
    expect(calls).toEqual([]);
  });

  test('what programs lack is said once for each option', async () => {
    const windows: TargetView = { ...chrome, id: 'windows', kind: 'windows-personal', lacks: [] };
    const another = { ...firefox, id: 'firefox:another', lacks: ['exportable'] as const };
    await open(install([firefox, chrome, { ...another, lacks: [...another.lacks] }, windows]));
    expect(all('lacks').map((note) => note.dataset.option)).toEqual([
      'exportable',
      'extended-properties',
      'strong-protection',
    ]);
    expect(all('lacks')[0]?.textContent).toContain('Firefox and Chrome on Linux always let the');
    const box = get('option-exportable');
    expect(box.getAttribute('aria-describedby')).toBe('lacks-exportable');
    // It is in the box of the option, and not in its name.
    expect(all('lacks')[0]?.closest('label')).toBe(box.closest('label'));
    const name = document.getElementById(box.getAttribute('aria-labelledby') ?? '')?.textContent;
    expect(name).toBe(text('option-exportable'));
  });

  test('where every program has them, nothing is lacking', async () => {
    await open(install([{ ...chrome, lacks: [] }]));
    expect(find('lacks')).toBeNull();
  });

  test('the user may choose the programs, or leave it to the wizard', async () => {
    const { calls, change } = await open(install([chrome]));
    expect((get('automatically') as HTMLInputElement).checked).toBe(true);
    expect(find('choose-target')).toBeNull();
    await fireEvent.click(get('by-hand'));
    await change(install([chrome], { byHand: true }));
    expect((get('by-hand') as HTMLInputElement).checked).toBe(true);
    await fireEvent.click(get('automatically'));
    expect(calls).toEqual([
      { event: { type: 'choose-by-hand', by_hand: true } },
      { event: { type: 'choose-by-hand', by_hand: false } },
    ]);
  });

  test('by hand, each program that can be written to has a box', async () => {
    const damaged: TargetView = { ...firefox, id: 'firefox:damaged', state: 'damaged' };
    const left = { ...firefox, chosen: false };
    const { calls } = await open(install([chrome, left, damaged], { byHand: true }));
    const boxes = all('choose-target') as HTMLInputElement[];
    expect(boxes.map(({ checked }) => checked)).toEqual([true, false]);
    expect(all('target')[1]?.textContent).toContain('Not chosen');
    expect(boxes[1]?.labels?.[0]?.textContent).toContain('Firefox, profile default-esr');
    await fireEvent.click(boxes[1]!);
    expect(calls).toEqual([{ event: { type: 'choose-target', store: firefox.id, chosen: true } }]);
  });
});

describe('the primary password', () => {
  const asking = { ...screens.install, asking: firefoxWithPassword.id };
  const view = viewOf(
    { ...asking, targets: [chrome, firefoxWithPassword] },
    { actions: { ...noActions, proceed: true, skip: true } },
  );

  test('is announced before it is asked for', async () => {
    await open(install([firefoxWithPassword]));
    expect(get('target').textContent).toContain('will be asked for');
    expect(find('primary-password')).toBeNull();
  });

  test('is asked for in its program’s row, with the focus there', async () => {
    const { change } = await open(install([chrome, firefoxWithPassword]));
    await change(view);
    const [first, second] = all('target');
    const field = get('primary-password') as HTMLInputElement;
    expect(first?.contains(field)).toBe(false);
    expect(second?.contains(field)).toBe(true);
    expect(field.labels?.[0]?.textContent).toBe('Primary password of Firefox, profile office');
    expect(document.activeElement).toBe(field);
  });

  test('is handed over, and the program can be left out instead', async () => {
    const { calls } = await open(view);
    expect(get('proceed').textContent).toBe('Unlock and install');
    expect(get('skip').textContent).toBe('Leave this program out');
    await fireEvent.input(get('primary-password'), { target: { value: 'Tulp' } });
    await fireEvent.submit(get('screen-install'));
    await fireEvent.click(get('skip'));
    expect(calls).toEqual([
      { field: 'primary-password', value: 'Tulp' },
      { event: { type: 'proceed' } },
      { event: { type: 'skip' } },
    ]);
  });

  test('has its error beside it', async () => {
    const problem = problemOf('ST-709', { field: 'primary-password' });
    await open({ ...view, problem, linkAndFile: null });
    expect(get('primary-password').getAttribute('aria-invalid')).toBe('true');
    expect(all('target')[1]?.textContent).toContain('That is not the primary password');
    expect(document.activeElement).toBe(get('problem'));
  });
});

describe.each(['install', 'done'] as const)('the result, on %s', (name) => {
  const show = (changes: Partial<ResultView>) => {
    const target: TargetView = { ...firefox, state: 'proven', result: { ...result, ...changes } };
    return open(viewOf({ ...screens[name], targets: [target] }));
  };

  test('is quiet when all is well', async () => {
    await show({ listedAs: 'Anneleen' });
    expect(get('target-result').textContent?.trim()).toBe('Listed there as “Anneleen”.');
  });

  test('says what was there already', async () => {
    await show({ alreadyThere: true });
    expect(get('already-there').textContent).toContain('nothing was changed');
  });

  test('says of every other certificate that it is to be kept', async () => {
    await show({
      others: [
        { listedAs: 'a', validUntil: '2027-01-31T12:00:00Z', expired: false },
        { listedAs: 'b', validUntil: '2024-01-31T12:00:00Z', expired: true },
      ],
    });
    const [valid, over] = all('other-certificate');
    expect(valid?.textContent).toContain('valid until 31 January 2027');
    expect(over?.textContent).toContain('expired on 31 January 2024');
    for (const other of [valid, over]) expect(other?.textContent).toContain('Keep it');
  });

  test.each(['unknown-root', 'missing-issuer', 'not-checkable', 'not-valid-now'] satisfies Trust[])(
    'explains %s',
    async (trust) => {
      await show({ trust });
      expect(get('trust').dataset.trust).toBe(trust);
    },
  );

  test.each(['trusted', 'unknown'] satisfies Trust[])('says nothing of %s', async (trust) => {
    await show({ trust });
    expect(get('target-result').contains(find('trust'))).toBe(false);
  });

  test('says when to open the program again', async () => {
    await show({ restart: true });
    expect(get('restart').textContent).toContain('close the browser completely');
  });
});

test('Done has no file to keep where none is known', async () => {
  const certificate = { ...screens.done.certificate, backup: null, chain: null };
  await open(viewOf({ ...screens.done, certificate }));
  expect(get('certificate-holder').textContent).toBe('Anneleen Peeters');
  expect(find('backup-file')).toBeNull();
  expect(find('certificate-chain')).toBeNull();
});

test('Done leads on to the check, and to another certificate file', async () => {
  const actions = { ...noActions, chooseFile: true, certificates: true };
  const { calls } = await open(viewOf(screens.done, { actions }));
  await fireEvent.click(get('certificates'));
  await fireEvent.click(get('choose-file'));
  expect(calls).toEqual([
    { event: { type: 'open-certificates' } },
    { event: { type: 'choose-file' } },
  ]);
});

test('speaks of no programs below where none can hold the certificate', async () => {
  const none = { ...screens.install, targets: [], usable: false };
  const { change } = await open(viewOf(none, { problem: problemOf('ST-708') }));
  expect(get('screen-install').textContent).not.toContain('the programs below');
  await change(viewOf(screens.install));
  expect(get('screen-install').textContent).toContain('the programs below');
});

test('leaves a certificate that no program takes in its file', async () => {
  const actions = { ...noActions, proceed: true, startOver: true };
  const problem = problemOf('ST-707', { args: { count: 1 } });
  const { calls } = await open(viewOf(screens.install, { actions, problem }));
  expect(get('problem').contains(get('problem-leave'))).toBe(true);
  expect(find('start-over')).toBeNull();
  await fireEvent.click(get('problem-leave'));
  expect(calls).toEqual([{ event: { type: 'start-over' } }]);
});

// The elements around the two password fields.

import { fireEvent } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, expect, test, vi } from 'vitest';
import { mostSecretCharacters } from '../src/generated/limits';
import type { Attempts, Screen, SecretField } from '../src/generated/wizard';
import { languages, speak } from '../src/messages.svelte';
import { chrome, noActions, problemOf, screens, viewOf } from './fixtures';
import { find, get, open } from './recording';
import { viewSources } from './sources';

const choose = screens['certificate-password'];
const cards = { ...choose, purpose: 'choose' as const, rules: [], strength: null, hint: null };
const typeOver = { ...cards, purpose: 'type-over' as const };
const toOpen = { ...cards, file: '/x.pfx' };
const suggested = 'Tomika7Runepa4Sidoke9';

afterEach(() => {
  vi.useRealTimers();
  speak('en');
});

function input(testid: string): HTMLInputElement {
  return get(testid) as HTMLInputElement;
}

/** The description that a screen reader says after the field's name. */
function description(testid: string): string {
  const ids = get(testid).getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
}

test.each([
  [
    'to pick up',
    screens['pickup-password'],
    'pickup-password',
    ['when you ordered', '8 letters', 'not the certificate password'],
  ],
  ['to choose', choose, 'certificate-password', ['A new one', 'not your pickup']],
  ['to type over', typeOver, 'certificate-password', ['three words', 'without spaces']],
  [
    'to open',
    { ...toOpen, purpose: 'open' },
    'certificate-password',
    ['here in the wizard', '12 letters', 'not your pickup password'],
  ],
  [
    'to open a file that was brought',
    { ...toOpen, purpose: 'open-user-file' },
    'certificate-password',
    ['not the pickup password'],
  ],
] as const)('%s: the field says which password it is', async (_, screen, testid, words) => {
  await open(viewOf(screen));
  for (const word of words) expect(description(testid)).toContain(word);
  expect(get(testid).getAttribute('spellcheck')).toBe('false');
  expect(get(testid).getAttribute('autocapitalize')).toBe('none');
});

test.each([
  ['PU-206', screens['pickup-password'], 'pickup-password'],
  ['CP-305', choose, 'certificate-password'],
  ['CP-306', { ...toOpen, purpose: 'open' }, 'certificate-password'],
] as const)('%s stands beside the field', async (code, screen, field) => {
  await open(viewOf(screen, { problem: problemOf(code, { field }) }));
  expect(input(field).getAttribute('aria-invalid')).toBe('true');
  expect(description(field)).toMatch(/That is your (certificate|pickup) password/);
});

/** Offers a text to a field as the system does before the input; returns whether it is accepted. */
function offer(field: HTMLInputElement, data: string | null, inputType = 'insertFromPaste') {
  return fireEvent(
    field,
    new InputEvent('beforeinput', { data, inputType, bubbles: true, cancelable: true }),
  );
}

const everyField = [
  ['pickup-password', screens['pickup-password']],
  ['certificate-password', choose],
  ['certificate-password-repeat', choose],
  ['certificate-password', { ...toOpen, purpose: 'open' }],
  ['primary-password', { ...screens.install, asking: 'nss:shared' }],
  ['proxy-password', screens.connection],
] as const;

test.each(everyField)(
  '%s takes a long text wholly or not at all, and says so',
  async (id, screen) => {
    const { calls } = await open(viewOf(screen));
    const field = input(id);
    const told = document.getElementById(`${id}-refusal`);
    expect(told?.getAttribute('role')).toBe('status');
    field.value = 'before';
    field.setSelectionRange(6, 6);

    expect(await offer(field, 'x'.repeat(mostSecretCharacters - 5))).toBe(false);
    expect(field.value).toBe('before');
    expect(told?.textContent).toContain('longer than 1,024 characters');
    expect(description(id)).toContain('longer than 1,024 characters');
    expect(calls).toEqual([]);

    // The remaining text has the maximum length. The symbol of a clef has two units in UTF-16.
    field.setSelectionRange(0, 6);
    const longest = '\u{1d11e}'.repeat(mostSecretCharacters);
    expect(await offer(field, longest)).toBe(true);
    await fireEvent.input(field, { target: { value: longest } });
    expect(told?.textContent?.trim()).toBe('');
    expect(find(`too-long-${id}`)).toBeNull();
    expect(calls).toEqual([{ field: id, value: longest }]);
    field.setSelectionRange(1, 1);
    expect(await offer(field, null, 'deleteContentBackward')).toBe(true);
  },
);

test('a text that is too long and came by itself does not stay', async () => {
  const { calls } = await open(viewOf(choose));
  const field = input('certificate-password');
  await fireEvent.input(field, { target: { value: 'x'.repeat(mostSecretCharacters + 1) } });
  expect(field.value).toBe('');
  expect(calls).toEqual([{ field: 'certificate-password', value: '' }]);
  expect(description('certificate-password')).toContain('longer than 1,024 characters');
});

test('no field cuts what is put into it', () => {
  expect(viewSources().filter((source) => /\bmaxlength\b/i.test(source))).toEqual([]);
});

test('what was refused is selected when its field gets the focus', async () => {
  const screen = screens['pickup-password'];
  const problem = problemOf('PU-201', {
    args: { attemptsLeft: 4, refused: 1 },
    field: 'pickup-password',
  });
  const { change } = await open(viewOf(screen));
  const field = input('pickup-password');
  field.value = 'verkeerd123';
  field.setSelectionRange(3, 3);
  field.focus();
  expect([field.selectionStart, field.selectionEnd]).toEqual([3, 3]);
  field.blur();
  await change(viewOf(screen, { problem }));
  field.focus();
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
});

const refusedIn: [SecretField, Screen][] = [
  ['pickup-password', screens['pickup-password']],
  ['certificate-password', { ...toOpen, purpose: 'open' }],
  ['primary-password', { ...screens.install, asking: 'nss:shared' }],
  ['primary-password', { ...screens.certificates, locked: [chrome], asking: chrome.id }],
  ['proxy-password', screens.connection],
];

test.each(refusedIn)(
  '%s is shown once it was refused, until it is hidden',
  async (field, screen) => {
    const { change } = await open(viewOf(screen));
    expect(input(field).type).toBe('password');
    await change(viewOf(screen, { shownField: field }));
    expect(input(field).type).toBe('text');
    await fireEvent.click(get(`show-${field}`));
    await change(viewOf(screen, { shownField: field }));
    expect(input(field).type).toBe('password');
    const another = field === 'proxy-password' ? 'primary-password' : 'proxy-password';
    await change(viewOf(screen, { shownField: another }));
    expect(input(field).type).toBe('password');
  },
);

test.each(languages.map(([language]) => language))(
  'a lock is spoken of from the second refusal on, with whom to ask, in %s',
  async (language) => {
    const lock = { en: 'locked', nl: 'geblokkeerd', fr: 'bloquée', de: 'gesperrt' }[language];
    const residence = { residence: 'netherlands', byOrder: true } as const;
    const { change } = await open(viewOf(screens['pickup-password'], { language }));
    const told = () => get('attempts-left').textContent ?? '';
    const after = (attemptsLeft: number, attempts: Attempts) =>
      change(
        viewOf(
          { ...screens['pickup-password'], attemptsLeft, attempts },
          { language, residence, shownField: 'pickup-password' },
        ),
      );
    expect(told()).toContain('5');
    expect(told()).not.toContain(lock);
    await after(4, 'used');
    expect(told()).toContain('4');
    expect(told()).not.toContain(lock);
    await after(3, 'lock-near');
    for (const words of ['3', lock, '+31 6 2464 9267']) expect(told()).toContain(words);
    await after(1, 'lock-near');
    expect(told()).toContain(lock);
    expect(told()).not.toMatch(/(^|\s)1\s/);
  },
);

test('a proxy that refused a password is told from one that asks for none', async () => {
  const screen = screens.connection;
  const known = { ...screen, proxy: { ...screen.proxy, hasPassword: true } };
  const { change } = await open(viewOf(known));
  expect(description('proxy-password')).toContain('already knows one');
  await change(viewOf(known, { shownField: 'proxy-password' }));
  expect(description('proxy-password')).toContain('lock an account');
});

test('a weak password has one hint, a strong one has none', async () => {
  const { change } = await open(viewOf({ ...choose, hint: 'own-name' }));
  expect(get('strength-hint').dataset.hint).toBe('own-name');
  expect(get('strength-hint').textContent).toContain('nothing to do with you');
  await change(viewOf({ ...choose, strength: 4, hint: null }));
  expect(find('strength-hint')).toBeNull();
});

test('a screen reader hears of the strength when the keys rest, and not at every key', async () => {
  vi.useFakeTimers();
  const { change } = await open(viewOf({ ...choose, strength: null, hint: null }));
  const told = get('strength-told');
  expect(told.getAttribute('role')).toBe('status');
  for (const strength of [0, 1, 2]) {
    await change(viewOf({ ...choose, strength, hint: 'single-word' }));
    vi.advanceTimersByTime(300);
    await tick();
    expect(told.textContent).toBe('');
  }
  vi.advanceTimersByTime(1000);
  await tick();
  expect(told.textContent).toBe(
    'Strength: fair. A single word is in every dictionary. Add two or three other words.',
  );
});

test('a suggestion stands there as three words, and is handed over', async () => {
  const { calls, drawn } = await open(viewOf(cards), { suggested });
  await expect.poll(() => find('suggested-password')).not.toBeNull();
  const words = [...get('suggested-password').children].map((word) => word.textContent);
  expect(words).toEqual(['Tomika7', 'Runepa4', 'Sidoke9']);
  expect(get('suggested-password').closest('[aria-live=polite]')).not.toBeNull();
  expect([...drawn, ...calls]).toContainEqual({ field: 'certificate-password', value: suggested });

  // In the text alone: no attribute has it, and no field.
  const attributes = [...document.querySelectorAll('*')].flatMap((element) => [
    ...element.attributes,
  ]);
  for (const { value } of attributes) for (const word of words) expect(value).not.toContain(word);
  expect(document.querySelector('input')).toBeNull();

  calls.length = 0;
  await fireEvent.click(get('suggest-another'));
  await expect
    .poll(() => calls)
    .toEqual([
      { field: 'certificate-password', value: '' },
      { field: 'certificate-password', value: suggested },
    ]);
});

test('where none can be suggested, the person thinks of one', async () => {
  const { calls, drawn } = await open(viewOf(cards));
  await expect
    .poll(() => [...drawn, ...calls])
    .toContainEqual({ event: { type: 'choose-own-password' } });
  expect(find('suggested-password')).toBeNull();
});

test('the suggestion is gone where it is typed over', async () => {
  const { change } = await open(viewOf(cards), { suggested });
  await expect.poll(() => find('suggested-password')).not.toBeNull();
  get('suggest-another').focus();
  await change(viewOf(typeOver));
  expect(find('suggested-password')).toBeNull();
  expect(document.body.textContent).not.toContain('Tomika7');
  expect(input('certificate-password').value).toBe('');
  expect(document.activeElement).toBe(get('heading'));
});

test('the tick that an own password is written down is sent, and shows the wizard’s answer', async () => {
  const { calls, change } = await open(viewOf(choose));
  const box = input('password-noted');
  await fireEvent.click(box);
  expect(calls).toEqual([{ event: { type: 'note-password', noted: true } }]);
  await change(viewOf(choose, { problem: problemOf('DL-508', { field: 'password-noted' }) }));
  expect(box.checked).toBe(false);
  expect(box.getAttribute('aria-describedby')).toBe('password-noted-problem');
  await fireEvent.click(get('problem-field'));
  expect(document.activeElement).toBe(box);
  await change(viewOf({ ...choose, noted: true }));
  expect(box.checked).toBe(true);
});

test('nothing is suggested where a file is opened', async () => {
  await open(viewOf({ ...toOpen, purpose: 'open' }));
  expect(find('suggested-password')).toBeNull();
  expect(find('forget-password')).toBeNull();
});

test.each(['open', 'open-user-file'] as const)(
  'to %s: a kept password need not be typed, and can be forgotten',
  async (purpose) => {
    const screen = { ...toOpen, purpose };
    const actions = { ...noActions, proceed: true };
    const { calls, change } = await open(viewOf({ ...screen, kept: true }, { actions }));
    expect(get('heading').textContent).toBe('Open your certificate file');
    await fireEvent.submit(get('screen-certificate-password'));
    await fireEvent.click(get('forget-password'));
    expect(calls).toEqual([{ event: { type: 'proceed' } }, { event: { type: 'forget-password' } }]);
    await expect.poll(() => document.activeElement).toBe(get('certificate-password'));
    await change(viewOf(screen, { actions }));
    expect(find('forget-password')).toBeNull();
    expect(get('heading').textContent).toMatch(/^Enter/);
  },
);

test('one button shows both fields of a password of one’s own', async () => {
  await open(viewOf(choose));
  expect(find('show-certificate-password-repeat')).toBeNull();
  const types = () =>
    [input('certificate-password'), input('certificate-password-repeat')].map(({ type }) => type);
  expect(types()).toEqual(['password', 'password']);
  await fireEvent.click(get('show-certificate-password'));
  expect(types()).toEqual(['text', 'text']);
  await fireEvent.click(get('show-certificate-password'));
  expect(types()).toEqual(['password', 'password']);
});

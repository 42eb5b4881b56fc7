// The help code on every screen, and the helpdesk's view of it.

import { fireEvent } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import type { CallerView, Screen } from '../src/generated/wizard';
import { noActions, problemOf, screens, viewOf } from './fixtures';
import { languages, text } from '../src/messages.svelte';
import { named } from '../src/parts/window/helpCode';
import { find, get, open } from './recording';
// Loaded before a test waits for it.
import '../src/helpdesk/Advice.svelte';

const caller: CallerView = {
  language: 'fr',
  system: 'windows',
  residence: 'belgium',
  keyGeneration: 'pkcs12',
};

describe.each(Object.values<Screen>(screens))('$name', (screen) => {
  test('shows the help code in two groups, and spells it out for those who listen', async () => {
    await open(viewOf(screen));
    expect(get('help-code').textContent).toBe('AW26 CBBF');
    expect(get('help-code').getAttribute('aria-hidden')).toBe('true');
    expect(get('help-code').nextElementSibling?.textContent).toBe('A W 2 6 C B B F');
    expect(find('caller-panel')).toBeNull();
  });

  test('of a caller is headed in both languages', async () => {
    await open(viewOf(screen, { caller }));
    const words = get('caller-words');
    expect(words.lang).toBe('fr');
    expect(words.textContent?.trim()).not.toBe('');
    expect(words.textContent).not.toContain(get('heading').textContent);
  });
});

test('the error of a caller is told in both languages', async () => {
  const problem = problemOf('PU-201', {
    args: { attemptsLeft: 4, refused: 1 },
    field: 'pickup-password',
  });
  await open(viewOf(screens['pickup-password'], { caller, problem }));
  expect(get('problem').textContent).toContain('That is not the pickup password');
  expect(get('caller-words').textContent).toContain('mot de passe de retrait');
  expect(get('caller-words').textContent).toContain('4');
});

test('what is known of the caller stands beside the screen', async () => {
  await open(viewOf(screens['pickup-password'], { caller }));
  const said = ['language', 'system', 'residence', 'key'].map(
    (name) => get(`caller-${name}`).textContent,
  );
  expect(said).toEqual(['Français', 'Windows', 'Belgium', 'In a file from the service (.pfx)']);
});

test('the connection of a caller is visible, and cannot be opened', async () => {
  const actions = { ...noActions, connection: true };
  const { calls } = await open(viewOf(screens.start, { caller, actions }));
  expect(get('connection').getAttribute('aria-disabled')).toBe('true');
  await fireEvent.click(get('connection'));
  expect(calls).toEqual([]);
});

test('what is not known is said to be so', async () => {
  const unknown = { ...caller, residence: null, keyGeneration: null };
  await open(viewOf(screens.start, { caller: unknown }));
  expect(get('caller-residence').textContent).toBe('Not known');
  expect(get('caller-key').textContent).toBe('Not known');
});

describe.each(languages)('codes to be read out, in %s', (language) => {
  test('have a name for every letter, and for the zero', async () => {
    await open(viewOf(screens.start, { language, helpCode: '0BCDEFGH' }));
    for (const letter of '0ABCDEFGHJKMNPQRSTVWXYZ') {
      const [spelled] = named(letter);
      expect(spelled?.name, letter).toMatch(
        letter === '0' ? /^\p{L}{3,}$/u : /^\p{L}[\p{L}-]{2,}$/u,
      );
    }
    expect(named('7')).toEqual([{ letter: '7', name: '' }]);
  });
});

test('codes are shown large, with the names of their letters, while that is asked for', async () => {
  await open(viewOf(screens.start, { language: 'nl', helpCode: '937N0B2T' }));
  expect(find('spelling-dialog')).toBeNull();
  get('spelling').focus();
  await fireEvent.click(get('spelling'));
  await expect.poll(() => find('spelling-dialog')?.hasAttribute('open')).toBe(true);
  const groups = [...document.querySelectorAll('[data-testid=spelled]')];
  const said = groups.map((group) =>
    [...group.children].map((letter) => letter.textContent.trim()),
  );
  expect(said).toEqual([
    ['P Pieter', '0 nul'],
    ['9', '3', '7', 'N Nico'],
    ['0 nul', 'B Bernard', '2', 'T Theodoor'],
  ]);
  await fireEvent.click(get('spelling-close'));
  expect(find('spelling-dialog')).toBeNull();
  expect(document.activeElement).toBe(get('spelling'));
});

test('where both speak one language, the words stand there once', async () => {
  await open(viewOf(screens['pickup-password'], { caller, language: 'fr' }));
  expect(find('caller-words')).toBeNull();
});

const advised = () =>
  [...document.querySelectorAll<HTMLElement>('[data-testid=caller-advice] article')].map(
    ({ dataset }) => dataset['code'],
  );

test.each(languages.map(([tag]) => tag))(
  'what to ask and to do stands beside the screen, in %s',
  async (language) => {
    const problem = problemOf('PU-201', { args: { attemptsLeft: 4, refused: 1 } });
    await open(viewOf(screens['pickup-password'], { caller, problem, language }));
    await expect.poll(advised).toEqual(['PU-201']);
    const said = [...get('caller-advice').querySelectorAll('dd')];
    for (const [place, aspect] of ['ask', 'do', 'means'].entries()) {
      const words = text(`guide-entry-PU-201.${aspect}`, {}, language).split('[')[0];
      expect(said[place]?.textContent).toContain(words);
    }
  },
);

test('advice is of the screen where nothing is wrong, and of the errors beside programs', async () => {
  const { change } = await open(viewOf(screens.start, { caller }));
  await expect.poll(advised).toEqual(['P0']);
  const [first, ...others] = screens.install.targets;
  const targets = [{ ...first!, problem: problemOf('ST-713') }, ...others];
  await change(viewOf({ ...screens.install, targets }, { caller, code: 'P6' }));
  await expect.poll(advised).toEqual(['ST-713']);
});

test('advice leads to a way that it names, until the next code', async () => {
  const problem = problemOf('OR-152');
  const { change } = await open(viewOf(screens['review-order'], { caller, problem }));
  await expect.poll(advised).toEqual(['OR-152']);
  await fireEvent.click(get('caller-advice').querySelector('[data-to="new-order"]')!);
  await expect.poll(advised).toEqual(['OR-152', undefined]);
  await change(viewOf(screens.start, { caller }));
  await expect.poll(advised).toEqual(['P0']);
});

test('the field for the next code is at hand, and empty again once it was shown', async () => {
  const { calls } = await open(viewOf(screens.start, { caller }));
  const field = get('caller-code') as HTMLInputElement;
  await fireEvent.input(field, { target: { value: 'k7p2 9mxa' } });
  await fireEvent.keyDown(field, { key: 'Enter' });
  await expect.poll(() => field.value).toBe('');
  await fireEvent.input(field, { target: { value: 'k7p2' } });
  await fireEvent.click(get('caller-show'));
  expect(calls).toEqual([{ caller: 'k7p2 9mxa' }, { caller: 'k7p2' }]);
});

test('a wrong code is told at its field, and can be mended', async () => {
  const refused = problemOf('HC-171');
  await open(viewOf(screens.start, { caller }), { refused });
  const field = get('caller-code') as HTMLInputElement;
  await fireEvent.input(field, { target: { value: 'k7p2 9mxb' } });
  await fireEvent.click(get('caller-show'));
  await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true');
  expect(document.getElementById('caller-code-problem')?.textContent).toContain(
    'HC-171: This is not a help code. Ask the caller to read it out again',
  );
  expect(field.value).toBe('k7p2 9mxb');
  await fireEvent.input(field, { target: { value: 'k7p2 9mxa' } });
  expect(field.getAttribute('aria-invalid')).toBe('false');
});

test('the way out leaves the screen of the caller', async () => {
  const { calls } = await open(viewOf(screens.done, { caller }));
  await fireEvent.click(get('caller-leave'));
  expect(calls).toEqual([{ event: { type: 'back' } }]);
});

test('Escape leaves a caller’s screen, whatever the caller could do there', async () => {
  const { calls } = await open(viewOf(screens.install, { caller }));
  await fireEvent.keyDown(document.body, { key: 'Escape' });
  expect(calls).toEqual([{ event: { type: 'back' } }]);
});

test('within practice a caller’s screen still leads out of the practice', async () => {
  const practising = { caller, practice: true, actions: { ...noActions, endPractice: true } };
  const { change } = await open(viewOf(screens.start, practising));
  expect(find('end-practice')).not.toBeNull();
  await change(viewOf(screens.start, { caller, practice: true }));
  expect(find('practice-banner')).toBeNull();
});

test('a caller has Paste and the three cards, which bring nothing of the helper', async () => {
  await open(viewOf(screens.start, { caller }), { clipboard: 'https://of.the.helper' });
  await fireEvent.click(get('paste'));
  expect((get('link') as HTMLInputElement).value).toBe('');

  const choosing = { ...screens['certificate-password'], purpose: 'choose' } as const;
  const { calls, drawn } = await open(viewOf(choosing, { caller }), {
    suggested: 'TomikaRunepaSidoke',
  });
  const cards = [...get('suggested-password').children].map(({ textContent }) => textContent);
  expect(cards).toEqual(['•••••', '•••••', '•••••']);
  expect([...drawn, ...calls]).toEqual(['drawn']);
});

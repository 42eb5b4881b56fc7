// The help code on every screen, and the helpdesk's view of it.

import { fireEvent } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import type { CallerView, Screen } from '../src/generated/wizard';
import { noActions, problemOf, screens, viewOf } from './fixtures';
import { find, get, open } from './recording';

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
  const problem = problemOf('PU-201', { args: { attemptsLeft: 4 }, field: 'pickup-password' });
  await open(viewOf(screens['pickup-password'], { caller, problem }));
  expect(get('problem').textContent).toContain('That is not the pickup password');
  expect(get('caller-words').textContent).toContain('mot de passe de retrait');
  expect(get('caller-words').textContent).toContain('4');
});

test('what is known of the caller stands beside the screen', async () => {
  await open(viewOf(screens['pickup-password'], { caller }));
  const said = ['help-code', 'language', 'system', 'residence', 'key'].map(
    (name) => get(`caller-${name}`).textContent,
  );
  expect(said).toEqual([
    'AW26 CBBF',
    'Français',
    'Windows',
    'Belgium',
    'In a file from the service (.pfx)',
  ]);
});

test('what is not known is said to be so', async () => {
  const unknown = { ...caller, residence: null, keyGeneration: null };
  await open(viewOf(screens.start, { caller: unknown }));
  expect(get('caller-residence').textContent).toBe('Not known');
  expect(get('caller-key').textContent).toBe('Not known');
});

test('Enter and the button show the screen of the code, and not the order of the link', async () => {
  const { calls } = await open(viewOf(screens.start));
  await fireEvent.input(get('caller-code'), { target: { value: 'k7p2 9mxa' } });
  await fireEvent.keyDown(get('caller-code'), { key: 'Enter' });
  await fireEvent.click(get('caller-show'));
  expect(calls).toEqual([{ caller: 'k7p2 9mxa' }, { caller: 'k7p2 9mxa' }]);
});

test('a wrong code is said beside its field, which is open then', async () => {
  await open(viewOf(screens.start, { problem: problemOf('HC-171', { field: 'caller-code' }) }));
  expect(get('caller').dataset.open).toBe('true');
  expect(get('caller-code').getAttribute('aria-invalid')).toBe('true');
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

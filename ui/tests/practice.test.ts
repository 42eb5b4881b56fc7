// The entry to practice, the banner over it, and the way out.

import { fireEvent } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { noActions, screens, viewOf } from './fixtures';
import { find, get, open } from './recording';

const start = viewOf(screens.start, { actions: { ...noActions, proceed: true, practise: true } });
const practice = {
  actions: { ...noActions, proceed: true, endPractice: true },
  practice: true,
};

test('Start offers practice where the wizard does', async () => {
  const { calls, change } = await open(start);
  await fireEvent.click(get('practise'));
  expect(calls).toEqual([{ practice: 'begin' }]);
  expect(find('practice-failed')).toBeNull();
  await change(viewOf(screens.start, practice));
  expect(find('practise')).toBeNull();
});

test('that practice cannot begin is said beside its button', async () => {
  await open(start, { practiceFailure: { folder: null } });
  await fireEvent.click(get('practise'));
  await Promise.resolve();
  expect(get('practice-failed').getAttribute('role')).toBe('alert');
  expect(get('own-code').textContent).toBe('JO-915');
});

test.each([
  ['missing', 'There is no such folder.'],
  ['full', 'The disk is full there'],
  ['other', 'The wizard cannot write there.'],
])('that practice has no place for its files is said with the place: %s', async (reason, said) => {
  await open(start, { practiceFailure: { folder: { place: '/tmp/gone', reason } } });
  await fireEvent.click(get('practise'));
  await Promise.resolve();
  expect(get('own-code').textContent).toBe('JO-924');
  expect(get('practice-failed').textContent).toContain('/tmp/gone');
  expect(get('practice-failed').textContent).toContain(said);
});

test('practice is named on every screen, and can be ended there', async () => {
  const { calls, change } = await open(viewOf(screens.start, practice));
  for (const screen of Object.values(screens)) {
    await change(viewOf(screen, practice));
    expect(get('practice-banner').textContent).toContain('nothing is installed');
  }
  await fireEvent.click(get('end-practice'));
  expect(calls).toEqual([{ practice: 'end' }]);
});

test('an order at a practice service is no practice to be ended', async () => {
  await open(viewOf(screens.agreement, { practice: true }));
  expect(get('practice-banner').textContent).toContain('Practice order');
  expect(find('end-practice')).toBeNull();
});

test('a link that was typed is there after practice, and not in it', async () => {
  const { change } = await open(start);
  const link = () => get('link') as HTMLInputElement;
  await fireEvent.input(link(), { target: { value: 'https://real.example' } });
  await change(viewOf({ ...screens.start, suggestedLink: 'https://127.0.0.1' }, practice));
  expect(link().value).toBe('https://127.0.0.1');
  await change(viewOf(screens.agreement, practice));
  await change(start);
  expect(link().value).toBe('https://real.example');
});

test('nothing that stands in a field of practice stays in the wizard behind it', async () => {
  const { change } = await open(viewOf(screens['pickup-password'], practice));
  const field = () => get('pickup-password') as HTMLInputElement;
  field().value = 'practice2026';
  await change(viewOf(screens['pickup-password']));
  expect(field().value).toBe('');
});

// The printable sheet.

import { fireEvent } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import type { Residence } from '../src/generated/wizard';
import { screens, sheet, viewOf } from './fixtures';
import { find, get, open } from './recording';

const done = viewOf(screens.done, { sheet });

test('names the order, the certificate, the place of the file, and an empty line', async () => {
  await open(done);
  const words = get('sheet').textContent;
  for (const said of [sheet.orderNumber, sheet.holder, sheet.organization, sheet.file]) {
    expect(words).toContain(said);
  }
  expect(words).toContain('20 February 2030');
  expect(get('sheet').querySelector('.print-line')?.textContent).toBe('');
});

test('has no field, and so no password', async () => {
  await open(done);
  expect(get('sheet').querySelectorAll('input, textarea, output')).toHaveLength(0);
});

test.each<[Residence | null, string]>([
  ['belgium', 'Chamber of Commerce'],
  ['netherlands', 'info@marktconcurrent.nl'],
  ['elsewhere', 'GlobalSign account'],
  [null, 'The place where you ordered.'],
])('says who helps in %s', async (lives, words) => {
  const residence = lives && { residence: lives, byOrder: true };
  await open({ ...done, residence });
  expect(get('sheet').textContent).toContain(words);
});

test('opens the dialog to print, and says so when there is none', async () => {
  const { calls } = await open(done);
  await fireEvent.click(get('print'));
  expect(calls).toEqual(['print']);
  expect(get('print-failed').textContent?.trim()).toBe('');
});

test('says when there is no dialog to print', async () => {
  await open(done, { printer: false });
  await fireEvent.click(get('print'));
  await expect.poll(() => get('print-failed').textContent).toContain('by hand');
  expect(get('own-code').textContent).toBe('JO-916');
});

test('is offered nowhere else', async () => {
  await open(viewOf(screens.done));
  expect(find('sheet')).toBeNull();
  expect(find('print')).toBeNull();
});

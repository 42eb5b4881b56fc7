// The printable sheet.

import { fireEvent } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import type { Residence } from '../src/generated/wizard';
import { screens, sheet, viewOf } from './fixtures';
import { find, get, open } from './recording';

const choosing = viewOf(screens['certificate-password'], { sheet });

test('names the order, the certificate, the place of the file, and an empty line', async () => {
  await open(choosing);
  const words = get('sheet').textContent;
  for (const said of [sheet.orderNumber, sheet.holder, sheet.organization, sheet.file]) {
    expect(words).toContain(said);
  }
  expect(words).toContain('Known after the download');
  expect(get('sheet').querySelector('.print-line')?.textContent).toBe('');
});

test('knows until when the certificate is valid, once it is there', async () => {
  const known = { ...sheet, validUntil: '2030-02-20T09:00:00Z', saved: true };
  await open(viewOf(screens.done, { sheet: known }));
  expect(get('sheet').textContent).toContain('20 February 2030');
});

test('never holds a password, also while one is shown', async () => {
  await open(choosing);
  await fireEvent.input(get('certificate-password'), { target: { value: 'Zomerregen42x' } });
  await fireEvent.click(get('show-certificate-password'));
  expect(get('sheet').querySelectorAll('input, textarea, output')).toHaveLength(0);
  expect(get('sheet').innerHTML).not.toContain('Zomerregen42x');
});

test.each<[Residence | null, string]>([
  ['belgium', 'Chamber of Commerce'],
  ['netherlands', 'info@marktconcurrent.nl'],
  ['elsewhere', 'GlobalSign account'],
  [null, 'The place where you ordered.'],
])('says who helps in %s', async (lives, words) => {
  const residence = lives && { residence: lives, byOrder: true };
  await open({ ...choosing, residence });
  expect(get('sheet').textContent).toContain(words);
});

test('opens the dialog to print, and says so when there is none', async () => {
  const { calls } = await open(choosing);
  await fireEvent.click(get('print'));
  expect(calls).toEqual(['print']);
  expect(get('print-failed').textContent?.trim()).toBe('');
});

test('says when there is no dialog to print', async () => {
  await open(choosing, { printer: false });
  await fireEvent.click(get('print'));
  await expect.poll(() => get('print-failed').textContent).toContain('by hand');
  expect(get('own-code').textContent).toBe('JO-916');
});

test('is offered nowhere else', async () => {
  await open(viewOf(screens.done));
  expect(find('sheet')).toBeNull();
  expect(find('print')).toBeNull();
});

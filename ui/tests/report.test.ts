// The report for the helpdesk: shown whole, then e-mailed, copied or saved.

import { fireEvent } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Screen } from '../src/generated/wizard';
import { problemOf, screens, viewOf } from './fixtures';
import { find, get, open, report } from './recording';

afterEach(() => vi.restoreAllMocks());

async function openReport(screen: Screen, setting: Parameters<typeof open>[1] = {}) {
  const opened = await open(viewOf(screen), setting);
  await fireEvent.click(get('report'));
  await expect.poll(() => (get('report-dialog') as HTMLDialogElement).open).toBe(true);
  return opened;
}

/** Sets the result of the web view's copy command. */
function copying(works: boolean) {
  const copied: string[] = [];
  document.execCommand = () => {
    const { value, selectionStart, selectionEnd } = get('report-text') as HTMLTextAreaElement;
    copied.push(value.slice(selectionStart, selectionEnd));
    return works;
  };
  return copied;
}

describe.each(Object.values<Screen>(screens))('$name', (screen) => {
  test('shows the whole report before it leaves', async () => {
    await openReport(screen);
    const area = get('report-text') as HTMLTextAreaElement;
    expect(area.value).toBe(report);
    expect(area.readOnly).toBe(true);
    expect(get('report-result').textContent?.trim()).toBe('');
  });
});

test('copies all of it, says so, and is closed again', async () => {
  const { calls } = await openReport(screens.start);
  const copied = copying(true);
  await fireEvent.click(get('report-copy'));
  await expect.poll(() => get('report-result').textContent?.trim()).toContain('Copied.');
  expect(copied).toEqual([report]);
  await fireEvent.click(get('report-close'));
  expect(find('report-dialog')).toBeNull();
  expect(calls).toEqual([]);
});

test('where the web view does not copy, the clipboard is asked', async () => {
  await openReport(screens.start);
  copying(false);
  const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await fireEvent.click(get('report-copy'));
  await expect.poll(() => get('report-result').textContent?.trim()).toContain('Copied.');
  expect(written).toHaveBeenCalledWith(report);
});

test('when nothing copies, the person is told to', async () => {
  await openReport(screens.start);
  copying(false);
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
  await fireEvent.click(get('report-copy'));
  await expect.poll(() => get('report-result').textContent?.trim()).toContain('copy it yourself');
});

test.each([
  [true, 'Send the e-mail there'],
  [false, 'Copy the report, or save it'],
])('by e-mail, with a mail program: %s', async (mail, words) => {
  const { calls } = await openReport(screens.start, { mail });
  await fireEvent.click(get('report-mail'));
  expect(calls).toEqual(['mail']);
  await expect.poll(() => get('report-result').textContent).toContain(words);
});

test('is saved, and its place told aloud', async () => {
  const { calls } = await openReport(screens.start, { saved: '/media/stick/report.txt' });
  expect(find('report-file')).toBeNull();
  await fireEvent.click(get('report-save'));
  expect(calls).toEqual(['save']);
  await expect.poll(() => find('report-file')?.textContent).toBe('/media/stick/report.txt');
  expect(get('report-file').closest('[role="status"]')).not.toBeNull();
});

test('a report that cannot be saved is told with its code, until the next attempt', async () => {
  const saved = problemOf('DL-511', { args: { path: '/media/stick', reason: 'full' } });
  const refused = await openReport(screens.start, { saved });
  await fireEvent.click(get('report-save'));
  await expect.poll(() => get('report-result').textContent).toContain('DL-511');
  expect(refused.calls).toEqual(['save']);
  copying(true);
  await fireEvent.click(get('report-copy'));
  await expect.poll(() => get('report-result').textContent?.trim()).toMatch(/^Copied\./);
});

test('there is nothing to report of a caller', async () => {
  const caller = { language: 'fr', system: 'linux', residence: null, keyGeneration: null } as const;
  await open(viewOf(screens.start, { caller }));
  await tick();
  expect(find('report')).toBeNull();
});

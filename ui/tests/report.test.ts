// The report for the helpdesk: shown whole, then copied.

import { fireEvent } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Screen } from '../src/generated/wizard';
import { screens, viewOf } from './fixtures';
import { find, get, open, report } from './recording';

afterEach(() => vi.restoreAllMocks());

async function openReport(screen: Screen) {
  const opened = await open(viewOf(screen));
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

test('there is nothing to report of a caller', async () => {
  const caller = { language: 'fr', system: 'linux', residence: null, keyGeneration: null } as const;
  await open(viewOf(screens.start, { caller }));
  await tick();
  expect(find('report')).toBeNull();
});

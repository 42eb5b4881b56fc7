// The screen that leads through Microsoft Edge's mode for Internet Explorer.

import axe from 'axe-core';
import { fireEvent } from '@testing-library/svelte';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { EdgeModeScreen, WizardView } from '../src/generated/wizard';
import { languages, speak, text } from '../src/messages.svelte';
import { noActions, pageOf, problemOf, screens, viewOf } from './fixtures';
import { find, get, open } from './recording';
import { valuesOf } from './sources';

const steps = valuesOf('EdgeModeStep') as EdgeModeScreen['step'][];
const actions = { ...noActions, back: true, proceed: true };
const appeared = {
  fingerprint: '9f2c1ab04e77d1c3b5a8f60d2e4c91807b3a5f6e1d2c4b8a907f6e5d4c3b2a19',
  holder: 'Anneleen Peeters',
  issuer: 'GlobalSign Qualified CA',
  validUntil: '2028-02-20T09:00:00Z',
};

function viewAt(
  step: EdgeModeScreen['step'],
  changes: Partial<EdgeModeScreen> = {},
  about: Partial<WizardView> = {},
) {
  return viewOf({ ...screens['edge-mode'], step, ...changes }, { code: 'W3', actions, ...about });
}

afterEach(() => speak('en'));

test('every instruction for Edge is there, in its order', async () => {
  await open(viewAt('awaiting'));
  const instructions = [...get('edge-step').querySelectorAll('li')].map((item) => item.textContent);
  expect(instructions).toHaveLength(7);
  for (const [index, words] of [
    [0, 'edge://settings/defaultBrowser'],
    [2, 'Reload in Internet Explorer mode'],
    [4, 'make this Certificate exportable'],
    [6, 'Install my Certificate'],
  ] as const) {
    expect(instructions[index]).toContain(words);
  }
  expect(get('edge-step').textContent).toContain('by itself');
});

describe('the link for Edge', () => {
  const link = 'https://system.globalsign.com/certificate?p=0a1b2c3d';

  /** Sets the result of the web view's copy command. */
  function copying(works: boolean) {
    const copied: string[] = [];
    document.execCommand = () => {
      copied.push((document.activeElement as HTMLTextAreaElement).value);
      return works;
    };
    return copied;
  }

  test.each([
    [true, link, 'copied'],
    [false, link, 'not-copied'],
    [true, '', 'not-copied'],
  ])('is copied at a click, and shown nowhere (%s, %j)', async (works, known, result) => {
    const copied = copying(works);
    if (!works) vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
    await open(viewAt('awaiting'), { link: known });
    expect(document.documentElement.outerHTML).not.toContain(link);
    get('copy-link').focus();
    await fireEvent.click(get('copy-link'));
    await expect.poll(() => get('copy-link-result').textContent).toBe(text(`copy-link.${result}`));
    expect(copied).toEqual(known ? [link] : []);
    expect(document.querySelector('textarea')).toBeNull();
    expect(document.activeElement).toBe(get('copy-link'));
  });

  test('is in the e-mail after a restart', async () => {
    await open(viewAt('awaiting', { hasLink: false }));
    expect(find('copy-link')).toBeNull();
    expect(get('edge-step').textContent).toContain('your e-mail “Certificate Download Ready”');
  });
});

test('Edge is opened at a click', async () => {
  const { calls, change } = await open(viewAt('awaiting'));
  await fireEvent.click(get('open-edge'));
  expect(calls).toEqual([{ event: { type: 'open-edge' } }]);
  expect(get('edge-opened').textContent).toBe('');
  await change(viewAt('awaiting', { edgeOpened: true }));
  expect(get('edge-opened').textContent).toContain('open it yourself');
});

test('computer without Windows hears of a new order, by residence', async () => {
  const residence = { residence: 'netherlands', byOrder: false } as const;
  await open(viewAt('elsewhere', {}, { residence }));
  expect(get('edge-step').textContent).toContain('Download as .pfx (PKCS12)');
  expect(get('edge-step').textContent).toContain('Marktconcurrent');
});

test('one of several certificates is chosen', async () => {
  const other = { ...appeared, fingerprint: 'aa', holder: 'PC-417' };
  const { calls } = await open(viewAt('choosing', { appeared: [appeared, other] }));
  const buttons = [...document.querySelectorAll('[data-testid="edge-choose"]')];
  expect(buttons.map((button) => button.textContent)).toEqual([
    'The one for Anneleen Peeters',
    'The one for PC-417',
  ]);
  await fireEvent.click(buttons[1] as Element);
  expect(calls).toEqual([{ event: { type: 'try-certificate', fingerprint: 'aa' } }]);
});

test('proven key asks for a password, and a kept one does not', async () => {
  const rules = [{ rule: 'length', met: false } as const];
  await open(viewAt('proven', { appeared: [appeared], rules }));
  expect(get('heading').textContent).toBe('Your certificate is in Windows');
  expect(get('rule-length').dataset['met']).toBe('false');
  expect(find('certificate-password')).not.toBeNull();
  expect(get('proceed').textContent).toBe('Save the file and continue');
});

test('key that stays in Windows asks for no password', async () => {
  await open(viewAt('kept', { appeared: [appeared] }, { problem: problemOf('PG-272') }));
  expect(find('certificate-password')).toBeNull();
  expect(get('certificate-holder').textContent).toBe('Anneleen Peeters');
});

describe('the way to Edge', () => {
  test('is a button beside the page that makes the key', async () => {
    const offered = { ...noActions, back: true, edgeMode: true };
    const { calls } = await open(pageOf({ kind: 'key-in-browser' }, { actions: offered }));
    await fireEvent.click(get('edge-mode'));
    expect(calls).toEqual([{ event: { type: 'open-edge-mode' } }]);
  });

  test('is a button in the error of such an order', async () => {
    const { calls } = await open(viewOf(screens['review-order'], { problem: problemOf('OR-156') }));
    await fireEvent.click(get('problem-edge-mode'));
    expect(calls).toEqual([{ event: { type: 'open-edge-mode' } }]);
  });
});

test.each(steps)('screen at %s is accessible and complete in every language', async (step) => {
  for (const [language] of languages) {
    speak(language);
    await open(viewAt(step, { appeared: [appeared] }, { language }));
    expect(get('proceed').textContent).toBe(text(`edge-mode-${step}.action`));
    const { violations } = await axe.run(get('screen-edge-mode'), {
      rules: { 'color-contrast': { enabled: false } },
    });
    expect(violations).toEqual([]);
  }
});

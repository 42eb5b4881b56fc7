// The next steps on Done, and the files to save.

import { cleanup, fireEvent } from '@testing-library/svelte';
import { afterEach, describe, expect, test } from 'vitest';
import type { NextProgram, ReminderView } from '../src/generated/wizard';
import { languages, speak } from '../src/messages.svelte';
import { problemOf, screens, sheet, viewOf } from './fixtures';
import { find, get, open } from './recording';
import { valuesOf } from './sources';

const programs = valuesOf('NextProgram') as NextProgram[];
const { fingerprint } = screens.done.certificate;
const choosing = { task: 'saving-file', progress: null } as const;

/** Done, with these next programs. */
function done(next: NextProgram[], restart = false) {
  const views = next.map((program) => ({ program, listedAs: 'Anneleen (2030)', restart }));
  return viewOf({ ...screens.done, next: views });
}

afterEach(() => speak('en'));

test('it is said that the service is still to be told', async () => {
  const { change } = await open(viewOf(screens.done));
  expect(find('receipt-open')).toBeNull();
  await change(viewOf({ ...screens.done, receiptOpen: true }));
  expect(get('receipt-open').textContent).toContain('when you next open your link');
});

describe('what comes next', () => {
  test.each(languages.map(([language]) => language))(
    'each program has four steps that name the certificate, in %s',
    async (language) => {
      await open({ ...done(programs), language });
      const ways = [...document.querySelectorAll<HTMLElement>('[data-testid="next"]')];
      expect(ways.map(({ dataset }) => dataset.program)).toEqual(programs);
      for (const way of ways) {
        const steps = [...way.querySelectorAll('ol > li')].map(({ textContent }) => textContent);
        expect(steps).toHaveLength(4);
        expect(steps.join(' ')).toContain('Anneleen (2030)');
        expect(way.querySelector('button svg')?.getAttribute('aria-hidden')).toBe('true');
      }
    },
  );

  test.each(languages.map(([language]) => language))(
    'the tax office is not promised, in %s',
    async (language) => {
      await open({ ...done(['browser']), language });
      expect(get('next').textContent).toMatch(/Finprof.*2024/);
    },
  );

  test('a browser that has to be opened again is said first', async () => {
    await open(done(['browser'], true));
    expect(get('restart-first').textContent).toContain('close the browser completely');
    const order = get('restart-first').compareDocumentPosition(get('next'));
    expect(order & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  test('where nothing can be done, nothing is offered', async () => {
    await open(done([]));
    expect(find('next')).toBeNull();
    expect(find('restart-first')).toBeNull();
    expect(get('screen-done').textContent).not.toContain('Where do you want to begin');
  });
});

describe('the end', () => {
  test('is to close the window, once the click before cannot be meant', async () => {
    const { calls } = await open(viewOf(screens.done));
    expect(get('close').textContent).toBe('Close');
    expect(find('proceed')).toBeNull();
    await fireEvent.click(get('close'));
    expect(calls).toEqual([]);
    await expect
      .poll(async () => {
        await fireEvent.click(get('close'));
        return calls;
      })
      .toEqual(['close']);
  });

  test('is that of practice, where everything is practice', async () => {
    const { actions } = viewOf(screens.done);
    await open(viewOf(screens.done, { actions: { ...actions, endPractice: true } }));
    expect(get('close').textContent).toBe('End practice');
  });

  test('leads to another certificate, too', async () => {
    const { actions } = viewOf(screens.done);
    const { calls } = await open(
      viewOf(screens.done, { actions: { ...actions, startOver: true } }),
    );
    expect(get('start-over').textContent).toBe('Another certificate');
    await fireEvent.click(get('start-over'));
    expect(calls).toEqual([{ event: { type: 'start-over' } }]);
  });

  test('has the file to keep, and the rest on request', async () => {
    const { calls } = await open(viewOf(screens.done));
    expect(get('backup-file').closest('[hidden]')).toBeNull();
    await fireEvent.click(get('show-backup'));
    expect(calls).toEqual([{ event: { type: 'show-backup' } }]);
    const rest = [
      'certificate-fingerprint',
      'target',
      'save-public-certificate',
      'keep-password',
      'print',
      'certificates',
    ];
    const { actions } = viewOf(screens.done);
    cleanup();
    await open(viewOf(screens.done, { actions: { ...actions, certificates: true }, sheet }));
    for (const id of rest) {
      expect(get(id).closest('[data-testid="done-more"]')).not.toBeNull();
      expect(get(id).closest('[hidden]')).not.toBeNull();
    }
    await fireEvent.click(get('done-more').querySelector('button')!);
    for (const id of rest) expect(get(id).closest('[hidden]')).toBeNull();
  });

  test('does not hide a program without the certificate', async () => {
    const [chrome, firefox] = screens.done.targets;
    const problem = problemOf('ST-701');
    const targets = [chrome!, { ...firefox!, state: 'failed' as const, result: null, problem }];
    await open(viewOf({ ...screens.done, targets }));
    expect(get('target').closest('[hidden]')).toBeNull();
  });
});

describe('what can be taken along', () => {
  test('the public certificate is saved, and its place told aloud', async () => {
    const { calls, change } = await open(viewOf(screens.done));
    await fireEvent.click(get('save-public-certificate'));
    expect(calls).toEqual([
      { event: { type: 'save-public-certificate', fingerprint, form: 'pem' } },
    ]);
    expect(find('public-certificate-file')).toBeNull();
    await change(viewOf({ ...screens.done, publicFile: '/media/stick/anneleen.cer' }));
    const file = get('public-certificate-file');
    expect(file.textContent).toBe('/media/stick/anneleen.cer');
    expect(file.closest('[role="status"]')).not.toBeNull();
  });

  test('the password is kept in the keyring when that is asked for, and that is told aloud', async () => {
    const { calls, change } = await open(viewOf(screens.done));
    const about = get('keep-password').getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(about)?.textContent).toContain('Other programs');
    await fireEvent.click(get('keep-password'));
    expect(calls).toEqual([{ event: { type: 'keep-password' } }]);
    await change(viewOf(screens.done, { problem: problemOf('CP-307') }));
    expect(find('password-kept')).toBeNull();
    await change(viewOf({ ...screens.done, passwordKept: true }));
    expect(get('keep-password').getAttribute('aria-disabled')).toBe('true');
    expect(get('password-kept').closest('[role="status"]')).not.toBeNull();
  });

  test('a password that the wizard does not have is not spoken of', async () => {
    await open(viewOf({ ...screens.done, passwordKept: null }));
    expect(find('keep-password') ?? find('password-kept')).toBeNull();
  });

  test.each([
    [2, '90 days and 30 days before'],
    [1, '30 days before'],
  ])('a reminder that reminds %i times says when', async (times, words) => {
    const { calls } = await open(viewOf(screens.done, { reminder: { times, file: null } }));
    const why = get('save-reminder').getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(why)?.textContent).toContain(words);
    await fireEvent.click(get('save-reminder'));
    expect(calls).toEqual([{ event: { type: 'save-reminder' } }]);
  });

  test('while a dialog is open, no second one is asked for', async () => {
    const reminder = { times: 2, file: null };
    const { calls } = await open(viewOf(screens.done, { reminder, busy: choosing }));
    for (const id of ['save-public-certificate', 'save-reminder', 'keep-password']) {
      expect(get(id).getAttribute('aria-disabled')).toBe('true');
      await fireEvent.click(get(id));
    }
    expect(calls).toEqual([]);
  });

  test('a reminder of what is past is not offered', async () => {
    await open(viewOf(screens.done));
    expect(find('save-reminder')).toBeNull();
  });
});

describe('a reminder of the open order', () => {
  const shown = (reminder: ReminderView | null) => viewOf(screens['review-order'], { reminder });

  test('is saved, and its place shown', async () => {
    const { calls, change } = await open(shown({ times: 2, file: null }));
    expect(get('save-reminder').textContent).toBe('Not now? Save a reminder…');
    await fireEvent.click(get('save-reminder'));
    expect(calls).toEqual([{ event: { type: 'save-reminder' } }]);
    await change(shown({ times: 2, file: '/home/anneleen/reminder.ics' }));
    expect(get('reminder-file').textContent).toBe('/home/anneleen/reminder.ics');
  });

  test('is not offered once it is too late', async () => {
    await open(shown(null));
    expect(find('save-reminder')).toBeNull();
  });
});

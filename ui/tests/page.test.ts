// The frame of all screens.

import { fireEvent } from '@testing-library/svelte';
import { describe, expect, test, vi } from 'vitest';
import type { LinkStatus, Screen } from '../src/generated/wizard';
import { noActions, problemOf, screens, viewOf } from './fixtures';
import { find, get, open } from './recording';

const wrongPassword = problemOf('PU-201', {
  args: { attemptsLeft: 4, refused: 1 },
  field: 'pickup-password',
});

describe.each(Object.values<Screen>(screens))('$name', (screen) => {
  test('has its heading focused, its title, and its code', async () => {
    const view = viewOf(screen);
    await open(view);
    expect(get(`screen-${screen.name}`)).toBeTruthy();
    expect(document.activeElement).toBe(get('heading'));
    expect(document.title).toBe(`${get('heading').textContent} – PersonalSign Wizard`);
    expect(get('step-code').textContent).toBe(view.code);
  });

  test('has one first-level heading', async () => {
    await open(viewOf(screen));
    expect(document.querySelectorAll('h1')).toHaveLength(1);
  });

  test('has no id twice', async () => {
    await open(viewOf(screen, { problem: problemOf('NW-801'), practice: true }));
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  test('shows an error with its code, first in the title and in focus', async () => {
    await open(viewOf(screen, { problem: problemOf('NW-801', { next: 'try-again' }) }));
    expect(document.activeElement).toBe(get('problem'));
    expect(get('problem-code').textContent).toBe('NW-801');
    expect(document.title).toMatch(/^Error: /);
  });

  test('offers nothing that the wizard does not allow', async () => {
    await open(viewOf(screen, { actions: noActions }));
    const actions = ['back', 'proceed', 'skip', 'start-over', 'choose-folder', 'connection'];
    for (const action of actions) {
      expect(find(action), action).toBeNull();
    }
  });
});

describe('actions', () => {
  const all = { ...noActions, back: true, proceed: true, skip: true, startOver: true };

  test.each([
    ['back', 'back'],
    ['skip', 'skip'],
    ['start-over', 'start-over'],
    ['proceed', 'proceed'],
    ['connection', 'open-connection'],
  ])('%s', async (testid, type) => {
    const actions = { ...all, connection: true };
    const { calls } = await open(viewOf(screens.install, { actions }));
    await fireEvent.click(get(testid));
    expect(calls).toEqual([{ event: { type } }]);
  });

  test('the main action waits while the wizard is busy, and says why', async () => {
    const { calls } = await open(
      viewOf(screens['pickup-password'], {
        actions: noActions,
        busy: { task: 'unlocking', progress: null },
      }),
    );
    expect(get('proceed').getAttribute('aria-disabled')).toBe('true');
    await fireEvent.click(get('proceed'));
    expect(calls).toEqual([]);
    expect(get('busy').textContent).toContain('pickup password');
    expect(get('announcements').textContent).toContain('pickup password');
  });

  test('Enter does the main action where nothing would take it, and not when it is held down', async () => {
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => now);
    const { calls } = await open(viewOf(screens['review-order']));
    const press = (options = {}) => fireEvent.keyDown(get('heading'), { key: 'Enter', ...options });
    now = 500;
    await press();
    expect(calls).toEqual([]);
    now = 501;
    await press({ repeat: true });
    await press({ ctrlKey: true });
    expect(calls).toEqual([]);
    await press();
    expect(calls).toEqual([{ event: { type: 'proceed' } }]);
    vi.restoreAllMocks();
  });

  test('Escape leaves what was only looked at, and no step of the journey', async () => {
    const actions = { ...noActions, back: true };
    const { calls, change } = await open(viewOf(screens.agreement, { actions }));
    await fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(calls).toEqual([]);
    await change(viewOf(screens.connection, { actions }));
    await fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(calls).toEqual([{ event: { type: 'back' } }]);
  });

  test('the main action is to try again when that is the way out', async () => {
    await open(viewOf(screens.download, { problem: problemOf('DL-501', { next: 'try-again' }) }));
    expect(get('proceed').textContent).toBe('Try again');
  });

  test('what it is called to go on nevertheless depends on the screen', async () => {
    const { change } = await open(viewOf(screens.install, { actions: all }));
    expect(get('skip').textContent).toBe('Finish with the programs that work');
    const saved = { ...screens.download, saved: true };
    await change(viewOf(saved, { actions: all, problem: problemOf('DL-506') }));
    expect(get('skip').textContent).toBe('Install first');
  });

  test('the way out of an error is the main action where it is what is to be done', async () => {
    const actions = { ...noActions, proceed: true, chooseFile: true, connection: true };
    const weights = () =>
      ['proceed', 'problem-choose-file', 'problem-connection'].map((testid) =>
        find(testid)?.classList.contains('main'),
      );
    const problem = problemOf('FI-606', { wayOut: 'choose-another-file' });
    const { change } = await open(viewOf(screens['certificate-password'], { actions, problem }));
    expect(weights()).toEqual([false, true, undefined]);
    await change(
      viewOf(screens.start, { actions, problem: problemOf('NW-801', { wayOut: 'connection' }) }),
    );
    expect(weights()).toEqual([true, undefined, false]);
  });

  test('the way to another link stands in the error when it is the way out', async () => {
    const { calls } = await open(
      viewOf(screens['review-order'], {
        actions: { ...noActions, startOver: true },
        problem: problemOf('OR-154', { next: 'new-order' }),
      }),
    );
    expect(document.querySelectorAll('[data-testid="start-over"]')).toHaveLength(1);
    expect(get('problem').contains(get('start-over'))).toBe(true);
    await fireEvent.click(get('start-over'));
    expect(calls).toEqual([{ event: { type: 'start-over' } }]);
  });
});

describe('the link and the file', () => {
  const path = '/home/anneleen/Documents/PS3-2026-004711.p12';
  const statuses: [LinkStatus, string | null, string][] = [
    ['not-used', null, 'has not been used.'],
    ['not-used', path, 'has not been used. Your certificate file is safe here:'],
    ['used', null, 'has been used. The certificate is in the file that was saved then.'],
    ['used-in-edge', null, 'has been used. The certificate is in Windows.'],
    ['used', path, 'has been used. Your certificate file is safe here:'],
    ['may-be-used', null, 'may have been used.'],
    ['known-when-service-answers', null, 'when the service next answers.'],
    ['known-when-service-answers', path, 'answers. Your certificate file is safe here:'],
    ['known-when-link-is-opened', null, 'when you open the link again.'],
    ['known-when-link-is-opened', path, 'again. Your certificate file is safe here:'],
  ];

  test.each(statuses)('%s, %s', async (link, file, words) => {
    await open(
      viewOf(screens.download, { problem: problemOf('DL-506'), linkAndFile: { link, file } }),
    );
    const said = get('link-status').textContent?.replace(/\s+/g, ' ').trim();
    expect(said).toMatch(
      /^(Your link has|Your link may have|The wizard cannot tell yet whether your link has) /,
    );
    expect(said?.endsWith(file ? `${words} ${file}` : words)).toBe(true);
    expect(get('link-status').dataset.link).toBe(link);
    expect(find('link-status-file')?.textContent ?? null).toBe(file);
    // A screen reader says it with the error.
    const described = get('problem').getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(described)?.contains(get('link-status'))).toBe(true);
  });

  test('is silent where nothing went wrong', async () => {
    await open(viewOf(screens.download));
    expect(find('link-status')).toBeNull();
  });
});

describe('errors', () => {
  const screen = screens['pickup-password'];

  test('the field and the error are tied together', async () => {
    await open(viewOf(screen, { problem: wrongPassword }));
    const field = get('pickup-password');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    const described = field.getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(described).toEqual(['pickup-password-problem']);
    expect(get('problem').contains(document.getElementById('pickup-password-problem'))).toBe(true);
    await fireEvent.click(get('problem-field'));
    expect(document.activeElement).toBe(field);
  });

  test('the error stands below the heading and above its field, in place of lead and hint', async () => {
    await open(viewOf(screen, { problem: wrongPassword }));
    const [box, field] = [get('problem'), get('pickup-password')];
    const following = Node.DOCUMENT_POSITION_FOLLOWING;
    expect(get('heading').compareDocumentPosition(box)).toBe(following);
    expect(box.compareDocumentPosition(field)).toBe(following);
    expect(field.closest('.field')?.contains(box)).toBe(true);
    expect(document.querySelector('.lead, #pickup-password-hint')).toBeNull();
    expect(document.querySelectorAll('[data-testid="problem"], .field-problem')).toHaveLength(1);
  });

  test.each([
    ['without a field', problemOf('NW-803')],
    ['whose field is not there', problemOf('AG-402', { field: 'agreement' })],
  ])('an error %s stands below the heading and its lead', async (_, problem) => {
    await open(viewOf(screen, { problem }));
    const lead = document.querySelector('.lead')!;
    expect(lead.compareDocumentPosition(get('problem'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(get('problem').closest('.field')).toBeNull();
    expect(document.activeElement).toBe(get('problem'));
  });

  test('what to do opens on request where the window is low, and closes for another error', async () => {
    const { change } = await open(viewOf(screen, { problem: wrongPassword }));
    await fireEvent.click(get('problem-more'));
    expect(get('problem-more').getAttribute('aria-expanded')).toBe('true');
    await change(viewOf(screen, { problem: problemOf('PU-204', { field: 'pickup-password' }) }));
    expect(get('problem-more').getAttribute('aria-expanded')).toBe('false');
  });

  test('how many tries are left is said once', async () => {
    const lockNear = { ...screen, attemptsLeft: 3, attempts: 'lock-near' } as const;
    const problem = { ...wrongPassword, args: { attemptsLeft: 3, refused: 2 } };
    const { change } = await open(viewOf(lockNear, { problem }));
    expect(get('problem').textContent).toContain('3 more times. After that the order is locked');
    expect(get('attempts-left').hidden).toBe(true);
    await change(viewOf(lockNear, { problem: problemOf('PU-204', { field: 'pickup-password' }) }));
    expect(get('attempts-left').hidden).toBe(false);
  });

  test('a field without an error is not marked', async () => {
    await open(viewOf(screen));
    expect(get('pickup-password').getAttribute('aria-invalid')).toBe('false');
    expect(get('pickup-password').getAttribute('aria-describedby')).toBe('pickup-password-hint');
  });

  test('typing on is not disturbed by the error that is still there', async () => {
    const { change } = await open(viewOf(screen, { problem: wrongPassword }));
    get('pickup-password').focus();
    await change(viewOf(screen, { problem: { ...wrongPassword } }));
    expect(document.activeElement).toBe(get('pickup-password'));
  });

  test('another error takes the focus', async () => {
    const { change } = await open(viewOf(screen, { problem: wrongPassword }));
    get('pickup-password').focus();
    await change(
      viewOf(screen, { problem: { ...wrongPassword, args: { attemptsLeft: 3, refused: 2 } } }),
    );
    expect(document.activeElement).toBe(get('problem'));
  });

  test('the same error after another try takes the focus again', async () => {
    await open(viewOf(screen, { problem: wrongPassword }));
    get('pickup-password').focus();
    await fireEvent.submit(get('screen-pickup-password'));
    await expect.poll(() => document.activeElement).toBe(get('problem'));
  });
});

describe('the frame', () => {
  test('marks the current step and those that are done', async () => {
    await open(viewOf(screens['certificate-password']));
    expect(get('step-certificate-password').getAttribute('aria-current')).toBe('step');
    expect(document.querySelectorAll('[aria-current]')).toHaveLength(1);
    expect(get('step-pickup-password').dataset.state).toBe('done');
    expect(get('step-agreement').dataset.state).toBe('to-do');
  });

  test('says that an order is for practice, and only then', async () => {
    const { change } = await open(viewOf(screens.agreement, { practice: true }));
    expect(find('practice-banner')).not.toBeNull();
    await change(viewOf(screens.agreement));
    expect(find('practice-banner')).toBeNull();
  });

  test('gives the heading the focus when another screen comes', async () => {
    const { change } = await open(viewOf(screens.start));
    get('link').focus();
    await change(viewOf(screens['review-order']));
    expect(document.activeElement).toBe(get('heading'));
  });

  test('keeps the link that was typed while the connection is looked at, and no longer', async () => {
    const { change } = await open(viewOf(screens.start));
    await fireEvent.input(get('link'), { target: { value: 'https://localhost:8443/pickup/abc' } });
    await change(viewOf(screens.connection));
    await change(viewOf(screens.start));
    expect((get('link') as HTMLInputElement).value).toBe('https://localhost:8443/pickup/abc');
    await change(viewOf(screens['review-order']));
    await change(viewOf(screens.start));
    expect((get('link') as HTMLInputElement).value).toBe('');
  });

  test('says so when the wizard cannot be reached', async () => {
    const { disconnect } = await open(viewOf(screens.start));
    expect(find('lost')).toBeNull();
    await disconnect();
    expect(get('lost').closest('[role=alert]')).not.toBeNull();
    expect(get('own-code').textContent).toBe('JO-914');
  });
});

// The settings of the connection, and its check.

import { fireEvent } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import type { CheckView, WizardView } from '../src/generated/wizard';
import { noActions, problemOf, screens, viewOf } from './fixtures';
import { find, get, open } from './recording';

const screen = screens.connection;
const manual = {
  ...screen,
  proxy: { mode: 'manual' as const, address: 'proxy.example:8080', user: 'anneleen' },
};
const hasPassword = (known: boolean) => ({
  ...manual,
  proxy: { ...manual.proxy, hasPassword: known },
});

function step(check: CheckView['check'], changes: Partial<CheckView> = {}): CheckView {
  return { check, result: 'good', subject: '', minutesAhead: 0, ...changes };
}
const allGood = (['proxy', 'name', 'tls', 'clock', 'service'] as const).map((check) => step(check));
const checked = (...checks: CheckView[]): WizardView => viewOf({ ...screen, checks });

describe('the settings', () => {
  const fieldsAreHidden = () => get('proxy-address').closest('[hidden]') !== null;

  test('are shown as they are', async () => {
    await open(viewOf(hasPassword(false)));
    expect((get('proxy-manual') as HTMLInputElement).checked).toBe(true);
    expect((get('proxy-address') as HTMLInputElement).value).toBe('proxy.example:8080');
    expect((get('proxy-user') as HTMLInputElement).value).toBe('anneleen');
    expect((get('proxy-password') as HTMLInputElement).value).toBe('');
  });

  test('the fields of a proxy are there with “this proxy” alone, and keep what was typed', async () => {
    const proceed = { ...noActions, proceed: true };
    await open(viewOf(screen, { actions: proceed }));
    expect((get('proxy-system') as HTMLInputElement).checked).toBe(true);
    expect([get('proxy-settings').dataset.open, find('proceed')]).toEqual(['false', null]);
    await fireEvent.click(get('proxy-settings-toggle'));
    expect(get('proceed').textContent).toBe('Use these settings');
    expect(fieldsAreHidden()).toBe(true);
    await fireEvent.click(get('proxy-manual'));
    expect(fieldsAreHidden()).toBe(false);
    await fireEvent.input(get('proxy-address'), { target: { value: 'proxy.example:1' } });
    await fireEvent.click(get('proxy-none'));
    expect(fieldsAreHidden()).toBe(true);
    await fireEvent.click(get('proxy-manual'));
    expect((get('proxy-address') as HTMLInputElement).value).toBe('proxy.example:1');
  });

  test('go to the wizard with the main action, the password by its own way', async () => {
    const { calls } = await open(viewOf(screen));
    await fireEvent.click(get('proxy-settings-toggle'));
    await fireEvent.click(get('proxy-manual'));
    await fireEvent.input(get('proxy-address'), { target: { value: 'proxy.example:8080' } });
    await fireEvent.input(get('proxy-user'), { target: { value: 'anneleen' } });
    await fireEvent.input(get('proxy-password'), { target: { value: 'Zonnebloem9' } });
    expect(calls).toEqual([{ field: 'proxy-password', value: 'Zonnebloem9' }]);
    await fireEvent.submit(get('screen-connection'));
    expect(calls.slice(1)).toEqual([
      {
        event: {
          type: 'set-proxy',
          mode: 'manual',
          address: 'proxy.example:8080',
          user: 'anneleen',
        },
      },
    ]);
  });

  test('stay as they are on the way back', async () => {
    const actions = { ...noActions, back: true };
    const { calls } = await open(viewOf(screen, { actions }));
    await fireEvent.click(get('proxy-none'));
    await fireEvent.click(get('back'));
    expect(calls).toEqual([{ event: { type: 'back' } }]);
  });

  test('say whether a password is known', async () => {
    const hint = () => document.getElementById('proxy-password-hint')?.textContent;
    const { change } = await open(viewOf(hasPassword(true)));
    expect(hint()).toContain('already knows one');
    await change(viewOf(hasPassword(false)));
    expect(hint()).not.toContain('already knows one');
  });

  test('tie a wrong address to its field', async () => {
    const problem = problemOf('CN-101', { field: 'proxy-address' });
    await open(viewOf(hasPassword(false), { problem }));
    const field = get('proxy-address');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(field.getAttribute('aria-describedby')).toBe('proxy-address-problem');
    expect(document.getElementById('proxy-address-problem')?.textContent).toContain(
      'not the address',
    );
    await fireEvent.click(get('problem-field'));
    expect(document.activeElement).toBe(field);
  });
});

describe('the check', () => {
  test('is what Enter asks for, while the settings are closed', async () => {
    const { calls } = await open(viewOf(screen, { actions: { ...noActions, proceed: true } }));
    await fireEvent.submit(get('screen-connection'));
    expect(calls).toEqual([{ event: { type: 'check-connection' } }]);
  });

  test('says once what was not checked', async () => {
    const { change } = await open(checked(...allGood));
    expect(find('check-not-tried')).toBeNull();
    const missed = [step('tls', { result: 'failed' }), step('clock', { result: 'not-tried' })];
    await change(checked(...missed, step('service', { result: 'not-tried' })));
    expect(document.querySelectorAll('[data-testid="check-not-tried"]')).toHaveLength(1);
    expect(get('check-not-tried').textContent).toContain('not checked yet');
  });

  const outcome = () => get('screen-connection').querySelector('.outcome')?.textContent;

  test('is asked for by its button, once, and changes no setting', async () => {
    const { calls, change } = await open(viewOf(screen));
    expect(get('screen-connection').textContent).toContain('system.globalsign.com');
    await fireEvent.click(get('proxy-none'));
    await fireEvent.click(get('check-connection'));
    expect(calls).toEqual([{ event: { type: 'check-connection' } }]);
    await change(viewOf(screen, { busy: { task: 'checking-connection', progress: null } }));
    expect(get('check-connection').getAttribute('aria-disabled')).toBe('true');
    await fireEvent.click(get('check-connection'));
    expect(calls).toHaveLength(1);
    expect((get('proxy-none') as HTMLInputElement).checked).toBe(true);
  });

  test('shows nothing before it was made', async () => {
    await open(viewOf(screen));
    expect(outcome()).toBe('');
    expect(find('check-name')).toBeNull();
  });

  test('says aloud that all is well, in a region that was there before', async () => {
    const { change } = await open(viewOf(screen));
    const region = get('screen-connection').querySelector('.outcome');
    expect(region?.getAttribute('role')).toBe('status');
    await change(checked(...allGood));
    expect(region?.isConnected).toBe(true);
    expect(region?.textContent).toContain('can be reached');
  });

  test.each([
    ['proxy', 'refused', 'Proxy'],
    ['proxy', 'closed', 'Proxy'],
    ['proxy', 'untrusted', 'Proxy'],
    ['proxy', 'unreadable', 'Proxy'],
    ['tls', 'failed', 'Secure connection'],
  ] as const)('says aloud that %s %s, once it is over', async (check, result, words) => {
    const view = checked(step('name'), step(check, { result }));
    const busy = { task: 'checking-connection', progress: null } as const;
    const { change } = await open({ ...view, busy });
    expect(outcome()).toBe('');
    await change(view);
    expect(outcome()).toContain(words);
  });

  test.each(['failed', 'refused', 'closed', 'untrusted', 'unreadable', 'no-authorities'] as const)(
    'marks what was %s as bad',
    async (result) => {
      await open(
        checked(step('name'), step('tls', { result }), step('service', { result: 'not-tried' })),
      );
      const isBad = (id: string) => get(id).querySelector('.mark-cross') !== null;
      expect(['check-name', 'check-tls', 'check-service'].map(isBad)).toEqual([false, true, false]);
    },
  );

  const found: [string, CheckView, string[]][] = [
    ['a name', step('name', { subject: 'pickup.example' }), ['pickup.example', 'It is known']],
    ['no name', step('name', { result: 'failed' }), ['was not found', 'other web pages']],
    ['a proxy that refuses', step('proxy', { result: 'refused' }), ['a name and a password']],
    ['a proxy that closes', step('proxy', { result: 'closed' }), ['It answers', 'network']],
    ['a proxy without trust', step('proxy', { result: 'untrusted' }), ['certificate', 'network']],
    ['no proxy', step('proxy', { result: 'failed', subject: 'p:1' }), ['p:1', 'does not answer']],
    [
      'somebody in between',
      step('tls', { result: 'failed', subject: 'Corp CA' }),
      ['issued by Corp CA', 'in between', 'look after your network'],
    ],
    ['nobody in between', step('tls', { subject: 'Real CA' }), ['issued by Real CA', 'secure']],
    [
      'a clock that is ahead',
      step('clock', { result: 'failed', minutesAhead: 61 }),
      ['61 minutes ahead', 'Correct the date'],
    ],
    [
      'a clock that is behind',
      step('clock', { result: 'failed', minutesAhead: -1 }),
      ['1 minute behind'],
    ],
    ['a fault', step('service', { result: 'failed' }), ['out of order', 'in a few minutes']],
    ['nothing', step('service', { result: 'not-tried' }), ['Not checked']],
  ];
  test.each(found)('says in words that it found %s', async (_, view, words) => {
    await open(checked(view));
    const line = get(`check-${view.check}`);
    expect(line.dataset.result).toBe(view.result);
    for (const word of words) expect(line.textContent?.replace(/\s+/g, ' ')).toContain(word);
  });
});

test.each(['NW-801', 'NW-802', 'NW-805', 'NW-806'] as const)(
  '%s leads to the settings',
  async (code) => {
    const problem = problemOf(code, { next: 'try-again' });
    const actions = { ...noActions, proceed: true, connection: true };
    const { calls, change } = await open(viewOf(screens['pickup-password'], { actions, problem }));
    await fireEvent.click(get('problem-connection'));
    expect(calls).toEqual([{ event: { type: 'open-connection' } }]);
    await change(viewOf(screens['pickup-password'], { problem: { ...problem, wayOut: null } }));
    expect(find('problem-connection')).toBeNull();
    await change(viewOf(screens['pickup-password'], { actions, problem: problemOf('NW-803') }));
    expect(find('problem-connection')).toBeNull();
  },
);

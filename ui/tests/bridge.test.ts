// The bridge, on Tauri's own mock of the core.

import { emit } from '@tauri-apps/api/event';
import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { afterEach, expect, test } from 'vitest';
import { tauriBridge } from '../src/bridge';
import type { Update, WizardView } from '../src/generated/wizard';
import { screens, viewOf } from './fixtures';

afterEach(clearMocks);

const update = (revision: number): Update => ({
  revision,
  view: viewOf(screens.start, { code: `revision ${revision}` }),
});

/** A bridge whose core answers with `answer`, and the codes of the views that it has shown. */
function watched(answer: (command: string, payload: unknown) => unknown) {
  mockIPC((command, payload) => answer(command, payload), { shouldMockEvents: true });
  const bridge = tauriBridge();
  const shown: string[] = [];
  let lost = false;
  bridge.watch(
    ({ code }: WizardView) => shown.push(code),
    () => (lost = true),
  );
  return { bridge, shown, isLost: () => lost };
}

test('shows the snapshot, then newer views, and no older one', async () => {
  const { shown } = watched((command) => (command === 'snapshot' ? update(3) : undefined));
  await expect.poll(() => shown).toEqual(['revision 3']);
  await emit('wizard', update(5));
  await emit('wizard', update(4));
  await emit('wizard', update(6));
  expect(shown).toEqual(['revision 3', 'revision 5', 'revision 6']);
});

test('shows Help whenever another window asks for it', async () => {
  const { bridge, shown } = watched(() => update(1));
  let times = 0;
  bridge.helpAsked(() => times++);
  await expect.poll(() => shown).toEqual(['revision 1']);
  await emit('help');
  await emit('help');
  expect(times).toBe(2);
});

test('asks for the report with the local time', async () => {
  const { bridge } = watched((command, payload) =>
    command === 'report' ? `report ${JSON.stringify(payload)}` : update(1),
  );
  const minutesEast = -new Date().getTimezoneOffset();
  expect(await bridge.report()).toBe(`report ${JSON.stringify({ minutesEast })}`);
});

test('hands over the help code of a caller', async () => {
  const asked: unknown[] = [];
  const { bridge } = watched((command, payload) => {
    if (command !== 'snapshot') asked.push(payload);
    return command === 'snapshot' ? update(1) : undefined;
  });
  await bridge.showCaller('K7P29MXA');
  expect(asked).toContainEqual({ code: 'K7P29MXA' });
});

test('a secret has arrived before the event that follows it', async () => {
  const arrived: string[] = [];
  let accept: (() => void) | undefined;
  const { bridge } = watched(async (command) => {
    if (command === 'snapshot') return update(1);
    if (command === 'secret') await new Promise<void>((resolve) => (accept = resolve));
    arrived.push(command);
    return undefined;
  });
  bridge.secret('pickup-password', 'Klaproos7');
  const dispatched = bridge.dispatch({ type: 'proceed' });
  await expect.poll(() => accept).toBeDefined();
  expect(arrived).toEqual([]);
  accept?.();
  await dispatched;
  expect(arrived).toEqual(['secret', 'dispatch']);
});

test('a secret goes as bytes, which are zeros afterwards', async () => {
  let sent = new Uint8Array();
  let text = '';
  const { bridge } = watched((command, payload) => {
    if (command === 'snapshot') return update(1);
    if (command === 'secret') {
      sent = payload as Uint8Array<ArrayBuffer>;
      text = new TextDecoder().decode(sent);
    }
    return undefined;
  });
  bridge.secret('certificate-password', 'zomerregen42x');
  await bridge.dispatch({ type: 'proceed' });
  expect(text).toBe('zomerregen42x');
  expect([...sent]).toEqual(Array(13).fill(0));
});

test('that practice cannot begin is an answer, and the wizard is not lost', async () => {
  const folder = { place: '/tmp', reason: 'full' };
  const reasons = [folder, null, new Error('gone'), 'the command is not there', { place: '/tmp' }];
  const answers = [() => undefined, ...reasons.map((reason) => () => Promise.reject(reason))];
  const { bridge, isLost } = watched((command) => {
    if (command === 'practise') return answers.shift()?.();
    return command === 'snapshot' ? update(1) : undefined;
  });
  expect(await bridge.practise()).toBeNull();
  expect(await bridge.practise()).toEqual({ folder });
  for (let other = 1; other < reasons.length; other++) {
    expect(await bridge.practise()).toEqual({ folder: null });
  }
  expect(isLost()).toBe(false);
});

test('a suggested password comes as bytes, which are zeros afterwards', async () => {
  const bytes = new TextEncoder().encode('Tomika7Runepa4Sidoke9');
  const { bridge } = watched((command) => {
    if (command === 'snapshot') return update(1);
    return command === 'suggest_password' ? bytes.buffer : undefined;
  });
  expect(await bridge.suggestPassword()).toBe('Tomika7Runepa4Sidoke9');
  expect([...bytes]).toEqual(Array(21).fill(0));
});

test('the link for Edge comes as bytes, which are zeros afterwards', async () => {
  const bytes = new TextEncoder().encode('https://system.globalsign.com/?p=1');
  const { bridge } = watched((command) => {
    if (command === 'snapshot') return update(1);
    return command === 'link_for_edge' ? bytes.buffer : undefined;
  });
  expect(await bridge.linkForEdge()).toBe('https://system.globalsign.com/?p=1');
  expect([...bytes]).toEqual(Array(34).fill(0));
});

test('no password is suggested when the core does not answer', async () => {
  const { bridge, isLost } = watched((command) => {
    if (command === 'snapshot') return update(1);
    throw new Error('gone');
  });
  expect(await bridge.suggestPassword()).toBe('');
  expect(isLost()).toBe(true);
});

test('says so when the core does not answer, and goes on asking', async () => {
  let calls = 0;
  const { bridge, isLost } = watched((command) => {
    if (command === 'snapshot') return update(1);
    calls += 1;
    throw new Error('gone');
  });
  await bridge.dispatch({ type: 'proceed' });
  expect(isLost()).toBe(true);
  await bridge.dispatch({ type: 'proceed' });
  expect(calls).toBe(2);
});

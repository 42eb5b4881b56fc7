// Answers in Help that begin with what is on this computer.

import { fireEvent } from '@testing-library/svelte';
import { afterEach, describe, expect, test } from 'vitest';
import type { FindingKind, FindingView, WizardView } from '../src/generated/wizard';
import { languages, speak, text } from '../src/messages.svelte';
import { noActions, screens, viewOf } from './fixtures';
import { openHelp, openTopic } from './helpDialog';
import { find, get } from './recording';
import { valuesOf } from './sources';

afterEach(() => speak('en'));

describe('an answer that depends on this computer', () => {
  const certificate = {
    holder: 'Anna Peeters',
    organization: '',
    validUntil: '2028-03-01T12:00:00Z',
    serial: '0a1b',
  };
  const nothing = { certificate: null, file: null, order: null, day: null, programs: [] };
  const file = { place: 3, path: '/home/anna/anna.pfx' };

  /** The view after a look that has found this for the lost file. */
  function found(findings: FindingView[], settled: boolean, actions = noActions): WizardView {
    const here = { looking: false, answers: [{ topic: 'lost-file' as const, findings, settled }] };
    return viewOf(screens.start, {
      here,
      actions,
      residence: { residence: 'belgium', byOrder: false },
    });
  }

  const looks = (calls: unknown[]) =>
    calls.filter((call) => JSON.stringify(call) === '{"event":{"type":"look-around"}}').length;

  test('looks once for each opening, when that is possible', async () => {
    const possible = { actions: { ...noActions, lookAround: true } };
    const { calls, change } = await openHelp(viewOf(screens.start));
    const topic = await openTopic('lost-file');
    expect(looks(calls)).toBe(0);
    await change(viewOf(screens.start, possible));
    expect(looks(calls)).toBe(1);
    await change(viewOf(screens.start, { ...possible, here: { looking: true, answers: [] } }));
    expect(looks(calls)).toBe(1);
    expect(get('help-looking').getAttribute('role')).toBe('status');
    await fireEvent.click(topic.querySelector('button') as Element);
    await openTopic('lost-file');
    expect(looks(calls)).toBe(2);
    await openTopic('validity');
    expect(looks(calls)).toBe(2);
  });

  test('shows the file that is here, and asks nobody for another', async () => {
    const view = found([{ ...nothing, kind: 'file-here', certificate, file }], true);
    const { calls } = await openHelp(view);
    await openTopic('lost-file');
    expect(get('here-found').textContent).toContain(
      'Anna Peeters, valid until 1 March 2028, is still here',
    );
    expect(get('here-file').textContent).toBe(file.path);
    expect(find('help-residence')).toBeNull();
    await fireEvent.click(get('here-show'));
    expect(calls.at(-1)).toEqual({ event: { type: 'show-found', place: 3 } });
  });

  test('says the way on where nothing is here', async () => {
    await openHelp(found([{ ...nothing, kind: 'nothing' }], false));
    const topic = await openTopic('lost-file');
    expect(get('here-found').textContent).toContain('no certificate of yours');
    expect(topic.textContent).toContain(text('help-reissue.belgium'));
    expect(find('here-check')).toBeNull();
  });

  test('leads to the certificates, which take the place of Help', async () => {
    const actions = { ...noActions, certificates: true };
    const { calls, change } = await openHelp(
      found([{ ...nothing, kind: 'nothing' }], false, actions),
    );
    await openTopic('lost-file');
    await fireEvent.click(get('here-check'));
    expect(calls.at(-1)).toEqual({ event: { type: 'open-certificates' } });
    await change(viewOf(screens.certificates));
    expect(find('help-dialog')).toBeNull();
  });

  const kinds = valuesOf('FindingKind') as FindingKind[];

  test.each(languages.map(([language]) => language))('has every sentence: %s', async (language) => {
    speak(language);
    const known = kinds.map((kind) => ({ ...nothing, kind, certificate, file }));
    const unknown = kinds.slice(0, 2).map((kind) => ({ ...nothing, kind, file }));
    const named = { ...certificate, organization: 'Peeters BV' };
    const inOrganization = { ...nothing, kind: 'says' as const, certificate: named };
    await openHelp({ ...found([...known, ...unknown, inOrganization], false), language });
    await openTopic('lost-file');
    const sentences = [...get('help-here').querySelectorAll('li')].map((it) => it.textContent);
    expect(sentences).toHaveLength(kinds.length + 3);
    expect(sentences.filter((sentence) => /found-|undefined|\{/.test(sentence))).toEqual([]);
    expect(sentences.at(-1)).toContain('Peeters BV');
  });
});

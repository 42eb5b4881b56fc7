import { parse, Visitor, type Message, type VariableReference } from '@fluent/syntax';
import { expect, test } from 'vitest';
import { groups, topics } from '../src/help/topics';
import { date, errorText, text } from '../src/messages.svelte';
import { codesWithoutScreen, errorCodes } from './errorCodes';
import { problemOf } from './fixtures';
import {
  expand,
  localeFiles,
  messageIds,
  read,
  textsOutsideTheWindow,
  valuesOf,
  viewSources,
} from './sources';

const codes = Object.keys(errorCodes);

/** The one place where the wizard makes the errors that users see. */
const userErrors = read('../crates/pickup/src/user_error.rs');

/** Screens whose heading has another name than they. */
const namedOtherwise = ['certificate-password', 'check'];

/** What stands within the ids that are put together in the sources. */
const parts: Record<string, string[]> = {
  'caller.system': valuesOf('System'),
  'caller.residence': valuesOf('Residence'),
  'caller.keyGeneration': valuesOf('KeyGeneration'),
  result: ['copied', 'not-copied'],
  'problem.code': codes,
  'topic.id': topics.map(({ id }) => id),
  byPlace: topics.filter(({ byResidence }) => byResidence).map(({ id }) => id),
  'group.id': groups.map(({ id }) => id),
  place: valuesOf('Residence'),
  'busy.task': valuesOf('TaskName'),
  'order.channel': valuesOf('Channel'),
  'countdown.type': ['days', 'last-day', 'lapsed'],
  'order.kind': valuesOf('OrderKind'),
  'order.state': valuesOf('OrderState'),
  'certificate.chain': valuesOf('ChainView'),
  'screen.name': valuesOf('Screen').filter((name) => !namedOtherwise.includes(name)),
  'screen.purpose': valuesOf('CertificatePasswordPurpose'),
  check: valuesOf('Check'),
  choice: valuesOf('ProxyMode'),
  'fate.link': valuesOf('LinkFate').filter((link) => link !== 'not-concerned'),
  'target.kind': valuesOf('StoreKind'),
  'target.state': valuesOf('TargetState'),
  'held.state': valuesOf('HeldState'),
  kind: valuesOf('StoreKind'),
  obstacle: valuesOf('Check'),
  residence: [...valuesOf('Residence'), 'unknown'],
  option: valuesOf('ImportOption'),
  program: valuesOf('NextProgram'),
  number: ['1', '2', '3', '4'],
  doubt: valuesOf('Doubt'),
  rule: valuesOf('Rule'),
  hint: valuesOf('StrengthHint'),
  state: valuesOf('StepState'),
  step: valuesOf('StepName'),
  trust: valuesOf('Trust').filter((trust) => trust !== 'trusted' && trust !== 'unknown'),
  use: valuesOf('Use'),
  part: ['body', 'next'],
};

const entries = localeFiles('en').flatMap((file) => parse(read(`locales/en/${file}`), {}).body);
const messages = new Map(
  entries.filter((entry) => entry.type === 'Message').map((entry) => [entry.id.name, entry]),
);

/** The ids for which the sources ask, those put together from parts included. */
function used(): string[] {
  const calls = viewSources().flatMap((source) => [...source.matchAll(/\btext\(([^,()]+)/g)]);
  return calls.flatMap(([, argument = '']) => {
    // A condition may compare with a string, which is no id.
    const results = argument.replace(/=== '[^']*'/g, '');
    const ids = [...results.matchAll(/'([^']+)'|`([^`]+)`/g)];
    return ids.flatMap(([, literal, template = '']) =>
      literal ? [literal] : expand(template, parts),
    );
  });
}

function variablesOf(message: Message): string[] {
  const names = new Set<string>();
  class Collector extends Visitor {
    override visitVariableReference(node: VariableReference) {
      names.add(node.id.name);
    }
  }
  new Collector().visit(message);
  return [...names].sort();
}

test('the texts are free of syntax errors', () => {
  expect(entries.filter(({ type }) => type === 'Junk')).toEqual([]);
});

test('no message is defined twice', () => {
  expect(entries.filter(({ type }) => type === 'Message')).toHaveLength(messages.size);
});

test('every text that is asked for exists, and none is unused', () => {
  expect([...new Set([...used(), ...textsOutsideTheWindow()])].sort()).toEqual(
    messageIds('en').sort(),
  );
});

test('the codes are those of the wizard', () => {
  const known = [...userErrors.matchAll(/"([A-Z]{2}-\d{3})"/g)].map(([, code]) => code);
  expect([...new Set(known)].sort()).toEqual(codes.sort());
});

test('the codes that stand on no screen are those of the shell and of the window', () => {
  const sources = [read('../src-tauri/src/start.rs'), ...viewSources()];
  const shown = sources.flatMap((source) => source.match(/\bJO-91\d\b/g) ?? []);
  expect([...new Set(shown)].sort()).toEqual(Object.keys(codesWithoutScreen));
});

test('the texts mention nothing that the wizard does not send', () => {
  const sent = [...userErrors.matchAll(/\.with\("(\w+)"/g)].map(([, name]) => name);
  // The name of the program is the view's own word.
  expect([...sent, 'program']).toEqual(
    expect.arrayContaining([...new Set(Object.values(errorCodes).flat())]),
  );
});

test('there is a text for every error code, and for no other', () => {
  const ids = [...messages.keys()].filter((id) => id.startsWith('error-'));
  expect(ids.sort()).toEqual(codes.map((code) => `error-${code}`).sort());
});

test.each(Object.entries(errorCodes))(
  '%s says what is wrong, what happened, what to do',
  (code, args) => {
    const message = messages.get(`error-${code}`);
    expect(message?.value).not.toBeNull();
    expect(message?.attributes.map(({ id }) => id.name)).toEqual(['body', 'next']);
    expect(message && variablesOf(message)).toEqual(args);
  },
);

test('what became of the link and the file is said by the fate, and by no error', () => {
  // A program that failed stands in a list, where there is no fate.
  const aboutPrograms = /^ST-7(0[1-59]|10)$/;
  const promise = /\b(used|good|safe|lost|lose|untouched|unharmed|waiting)\b/i;
  const said = codes
    .filter((code) => !aboutPrograms.test(code))
    .map((code) => {
      const args = Object.fromEntries((errorCodes[code] ?? []).map((name) => [name, 1]));
      const problem = problemOf(code, { args });
      return `${code} ${errorText(problem, 'body')} ${errorText(problem, 'next')}`;
    });
  expect(said.filter((text) => promise.test(text))).toEqual([]);
});

test.each(['NW-801', 'NW-802', 'NW-805', 'NW-806'])(
  '%s names the way to the connection',
  (code) => {
    expect(errorText(problemOf(code), 'next')).toContain(`“${text('action-connection')}”`);
  },
);

test('foreign text does not turn the text around it', () => {
  const turned = text('install.lead', { holder: '\u202eneelennA\u2069\u2067' });
  expect(turned).toContain('The certificate of neelennA goes');
});

test('one try left is not “1 tries”', () => {
  const left = (attemptsLeft: number) =>
    errorText(problemOf('PU-201', { args: { attemptsLeft } }), 'body');
  expect(left(1)).toContain('Only 1 try is left');
  expect(left(4)).toContain('4 tries left');
});

test('a day is written as people write it', () => {
  expect(date('2026-12-18T12:00:00Z')).toBe('18 December 2026');
});

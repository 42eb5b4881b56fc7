import {
  parse,
  Visitor,
  type Message,
  type MessageReference,
  type VariableReference,
} from '@fluent/syntax';
import { expect, test } from 'vitest';
import { isOfProgram, mentionsOf, outsideMessages, wayOutOf } from '../src/generated/errorCodes';
import type { ErrorCode } from '../src/generated/wizard';
import { groups, topics } from '../src/help/topics';
import { aspects, codeGroups, countries, ways } from '../src/helpdesk/codes';
import { date, errorText, languages, text } from '../src/messages.svelte';
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

const codes = Object.keys(mentionsOf) as ErrorCode[];

/** The files of the shell that report errors outside the window. */
const shell = ['start', 'page', 'toolkit'].map((name) => `../src-tauri/src/${name}.rs`);

/** The reasons why a file could not be written: `DiskReason` of the core, whose tests know them to be in the texts. */
const reasons = ['denied', 'read-only', 'full', 'missing', 'in-the-way', 'other'];

/** The screens whose heading has another id than their name. */
const namedOtherwise = ['certificate-password'];

/** The values of the expressions in composed ids. */
const parts: Record<string, string[]> = {
  'caller.system': valuesOf('System'),
  'caller.residence': valuesOf('Residence'),
  'caller.keyGeneration': valuesOf('KeyGeneration'),
  copied: ['copied', 'not-copied'],
  // Of the check of the proxy.
  result: ['refused', 'closed', 'untrusted', 'unreadable'],
  'problem.code': codes,
  errorCode: codes,
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
  code: codeGroups.flatMap(([, codes]) => codes),
  group: codeGroups.map(([group]) => group),
  aspect: [...aspects],
  way: ways,
  country: countries,
  // Of the attempts that remain there is more to say near the lock.
  'screen.attempts': valuesOf('Attempts').filter((attempts) => attempts !== 'lock-near'),
  'screen.name': valuesOf('Screen').filter((name) => !namedOtherwise.includes(name)),
  purpose: valuesOf('CertificatePasswordPurpose'),
  'screen.purpose': valuesOf('CertificatePasswordPurpose'),
  check: valuesOf('Check'),
  choice: valuesOf('ProxyMode'),
  key: valuesOf('KeyChoice'),
  'linkAndFile.link': valuesOf('LinkStatus').filter((link) => link !== 'not-concerned'),
  'target.kind': valuesOf('StoreKind'),
  'target.state': valuesOf('TargetState'),
  'held.state': valuesOf('HeldState'),
  'found.kind': valuesOf('FindingKind'),
  kind: valuesOf('StoreKind'),
  obstacle: valuesOf('Check'),
  residence: [...valuesOf('Residence'), 'unknown'],
  option: valuesOf('ImportOption'),
  program: valuesOf('NextProgram'),
  number: ['1', '2', '3', '4'],
  doubt: valuesOf('Doubt'),
  id: ['inspect', 'inspect-order'],
  rule: valuesOf('Rule'),
  hint: valuesOf('StrengthHint'),
  goal: valuesOf('Purpose'),
  single: ['backup', 'phone'],
  form: valuesOf('PublicForm'),
  leftOut: valuesOf('LeftOutView'),
  stage: ['arrival', 'arrival-password', 'arrival-done'],
  'offer.source': valuesOf('LinkSource'),
  'screen.kind': valuesOf('PageKind'),
  'screen.step': valuesOf('EdgeModeStep'),
  limit: valuesOf('PageLimit'),
  instruction: [
    'allow',
    'link',
    'link-in-mail',
    'reload',
    'password',
    'exportable',
    'agreement',
    'install',
  ],
  field: valuesOf('PageField'),
  state: valuesOf('StepState'),
  subject: valuesOf('PreflightCheck').filter((check) => check !== 'clock'),
  room: ['own-file', 'backup'],
  strengthened: valuesOf('Shortcoming'),
  step: valuesOf('StepName'),
  trust: valuesOf('Trust').filter((trust) => trust !== 'trusted' && trust !== 'unknown'),
  use: valuesOf('Use'),
  part: ['body', 'next'],
  outcome: ['mailed', 'not-mailed', 'copied', 'not-copied'],
};

const entries = localeFiles('en').flatMap((file) => parse(read(`locales/en/${file}`), {}).body);
const messages = new Map(
  entries.filter((entry) => entry.type === 'Message').map((entry) => [entry.id.name, entry]),
);

/** The ids that the sources use, including the composed ones. */
function used(): string[] {
  const sources = [...viewSources(), read('helpdesk/Page.svelte')];
  const calls = sources.flatMap((source) => [...source.matchAll(/\b(?:text|fact)\(([^,()]+)/g)]);
  return calls.flatMap(([, argument = '']) => {
    // A condition may contain a string that is not an id.
    const results = argument.replace(/=== '[^']*'/g, '');
    const ids = [...results.matchAll(/'([^']+)'|`([^`]+)`/g)];
    return ids.flatMap(([, literal, template = '']) =>
      literal ? [literal] : expand(template, parts),
    );
  });
}

/** The variables of a message, and of the messages that it references. */
function variablesOf(message: Message): string[] {
  const names = new Set<string>();
  class Collector extends Visitor {
    override visitVariableReference(node: VariableReference) {
      names.add(node.id.name);
    }
    override visitMessageReference({ id: { name }, attribute }: MessageReference) {
      const named = messages.get(name);
      const part = attribute
        ? named?.attributes.find(({ id }) => id.name === attribute.name)?.value
        : named?.value;
      if (part) this.visit(part);
    }
  }
  new Collector().visit(message);
  return [...names].sort();
}

/** The ids that other messages reference. */
function referredTo(): string[] {
  const ids: string[] = [];
  class Collector extends Visitor {
    override visitMessageReference({ id: { name }, attribute }: MessageReference) {
      ids.push(attribute ? `${name}.${attribute.name}` : name);
    }
  }
  for (const message of messages.values()) new Collector().visit(message);
  return ids;
}

test('the texts are free of syntax errors', () => {
  expect(entries.filter(({ type }) => type === 'Junk')).toEqual([]);
});

test('no message is defined twice', () => {
  expect(entries.filter(({ type }) => type === 'Message')).toHaveLength(messages.size);
});

test('every text that is asked for exists, and none is unused', () => {
  // The problem, and the next step, by the code.
  const byCode = Object.values(outsideMessages).flatMap((id) => [id, `${id}.next`]);
  const told = byCode.filter((id) => messageIds('en').includes(id));
  expect(
    [...new Set([...used(), ...referredTo(), ...told, ...textsOutsideTheWindow()])].sort(),
  ).toEqual(messageIds('en').sort());
});

test('the codes that stand on no screen are those of the shell and of the window', () => {
  const shown = [
    ...shell.flatMap((path) => [...read(path).matchAll(/\bJO(\d{3})\b/g)]),
    ...viewSources().flatMap((source) => [...source.matchAll(/\bcode="JO-(\d{3})"/g)]),
  ].map(([, number]) => `JO-${number}`);
  expect([...new Set(shown)].sort()).toEqual(Object.keys(outsideMessages));
});

test('there is a text for every error code, and for no other', () => {
  const ids = [...messages.keys()].filter((id) => id.startsWith('error-'));
  expect(ids.sort()).toEqual(codes.map((code) => `error-${code}`).sort());
});

test.each(codes)('%s says what is wrong, what happened, what to do', (code) => {
  const message = messages.get(`error-${code}`);
  expect(message?.value).not.toBeNull();
  expect(message?.attributes.map(({ id }) => id.name)).toEqual(['body', 'next']);
  // The program's name is an argument of the view's own, and may be omitted.
  const said =
    message && variablesOf(message).filter((name) => !(isOfProgram[code] && name === 'program'));
  expect(said).toEqual(mentionsOf[code]);
});

test('what became of the link and the file is said beside the error, and by no error', () => {
  // A failed program is in a list, where there is no linkAndFile.
  const promise = /\b(used|good|safe|lost|lose|untouched|unharmed|waiting)\b/i;
  const said = codes
    .filter((code) => !isOfProgram[code])
    .flatMap((code) =>
      [1, ...reasons].map((reason) => {
        const args = Object.fromEntries(mentionsOf[code].map((name) => [name, 1]));
        const problem = problemOf(code, { args: { ...args, reason } });
        return `${code} ${errorText(problem, 'body')} ${errorText(problem, 'next')}`;
      }),
    );
  expect(said.filter((text) => promise.test(text))).toEqual([]);
});

const written: ErrorCode[] = [
  'DL-503',
  'DL-507',
  'DL-509',
  'DL-510',
  'DL-511',
  'JO-903',
  'JO-906',
  'ST-714',
];

test.each(languages.flatMap(([language]) => written.map((code) => [language, code] as const)))(
  'in %s, %s says in each case why a file could not be written, and what to do',
  (language, code) => {
    for (const part of ['body', 'next'] as const) {
      const said = reasons.map((reason) =>
        errorText(problemOf(code, { args: { path: '/home/anna', reason } }), part, language),
      );
      expect(new Set(said).size).toBe(reasons.length);
      if (part === 'body') expect(said.every((text) => text.includes('/home/anna'))).toBe(true);
    }
  },
);

test.each(languages.map(([language]) => language))(
  'in %s, a file that cannot be read is told otherwise where it may not be',
  (language) => {
    for (const code of ['DL-512', 'JO-901', 'JO-905'] as const) {
      const said = ['denied', 'other'].map((reason) =>
        errorText(problemOf(code, { args: { path: '/home/anna', reason } }), 'body', language),
      );
      expect(new Set(said).size).toBe(2);
    }
  },
);

test.each(codes.filter((code) => wayOutOf[code] === 'connection'))(
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
    errorText(problemOf('PU-201', { args: { attemptsLeft, refused: 5 - attemptsLeft } }), 'body');
  expect(left(1)).toContain('try once more');
  expect(left(4)).toContain('try 4 more times');
});

test('a day is written as people write it', () => {
  expect(date('2026-12-18T12:00:00Z')).toBe('18 December 2026');
});

// The languages, each of which says everything that English says.

import { parse, Visitor, type Message, type Variant, type VariableReference } from '@fluent/syntax';
import { afterEach, expect, test } from 'vitest';
import {
  country,
  date,
  dateAndTime,
  languages,
  list,
  percent,
  speak,
  text,
} from '../src/messages.svelte';
import { record } from './evidence';
import { localeFiles, read } from './sources';

const others = languages.map(([language]) => language).filter((language) => language !== 'en');
const files = localeFiles('en');

/** The plural categories, which differ between languages. */
const numbers = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** The structure of each message in a file: its value and attributes, each with its variables and cases. */
function shape(path: string): Record<string, string[]> {
  const shapes: Record<string, string[]> = {};
  for (const entry of parse(read(path), {}).body) {
    if (entry.type === 'Junk') throw new Error(`${path}: ${entry.content}`);
    if (entry.type === 'Message') shapes[entry.id.name] = parts(entry);
  }
  return shapes;
}

function parts({ value, attributes }: Message): string[] {
  const named = attributes.map((attribute) => ({ name: `.${attribute.id.name}`, ...attribute }));
  return [...(value ? [{ name: '', value }] : []), ...named].map(
    ({ name, value: pattern }) =>
      `${name} ${variablesIn(pattern).join(' ')} ${casesIn(pattern).join(' ')}`,
  );
}

function variablesIn(pattern: Message['value']): string[] {
  const names = new Set<string>();
  class Collector extends Visitor {
    override visitVariableReference(node: VariableReference) {
      names.add(node.id.name);
    }
  }
  if (pattern) new Collector().visit(pattern);
  return [...names].sort();
}

/** The cases that a text distinguishes, such as reasons. */
function casesIn(pattern: Message['value']): string[] {
  const names = new Set<string>();
  class Collector extends Visitor {
    override visitVariant(node: Variant) {
      if (node.key.type === 'Identifier' && !numbers.includes(node.key.name)) {
        names.add(node.key.name);
      }
      this.genericVisit(node);
    }
  }
  if (pattern) new Collector().visit(pattern);
  return [...names].sort();
}

test.each(others)('%s has the files that English has', (language) => {
  expect(localeFiles(language)).toEqual(files);
});

test.each(others.flatMap((language) => files.map((file) => [language, file] as const)))(
  '%s/%s has the messages, attributes, variables and cases that English has',
  (language, file) => {
    expect(shape(`locales/${language}/${file}`)).toEqual(shape(`locales/en/${file}`));
  },
);

test('the number of messages that are there in every language is recorded', () => {
  const count = (language: string) =>
    files.reduce((sum, file) => {
      const messages = Object.values(shape(`locales/${language}/${file}`));
      return sum + messages.reduce((total, named) => total + named.length, 0);
    }, 0);
  const complete = languages.filter(([language]) => count(language) === count('en'));
  record({ messages: count('en'), languages: complete.length });
  expect(complete).toHaveLength(languages.length);
});

afterEach(() => speak('en'));

test.each([
  [
    'nl',
    'Terug',
    '18 december 2026',
    '18 december 2026 om 12:00',
    '1 januari en 2',
    '50%',
    'België',
  ],
  [
    'fr',
    'Retour',
    '18 décembre 2026',
    '18 décembre 2026 à 12:00',
    '1 januari et 2',
    '50 %',
    'Belgique',
  ],
  [
    'de',
    'Zurück',
    '18. Dezember 2026',
    '18. Dezember 2026 um 12:00',
    '1 januari und 2',
    '50 %',
    'Belgien',
  ],
  [
    'en',
    'Back',
    '18 December 2026',
    '18 December 2026 at 12:00',
    '1 januari and 2',
    '50%',
    'Belgium',
  ],
] as const)(
  '%s writes words, dates, lists, numbers and countries its own way',
  (language, ...all) => {
    speak(language);
    expect([
      text('action-back'),
      date('2026-12-18T12:00:00Z'),
      dateAndTime('2026-12-18T12:00:00Z'),
      list(['1 januari', '2']),
      // The kind of no-break space differs between versions of the Unicode data.
      percent(1, 2).replace(/\s/g, ' '),
      country('BE'),
    ]).toEqual(all);
    expect(document.documentElement.lang).toBe(language);
  },
);

test('French keeps its punctuation on the line of its words', () => {
  const loose = files.filter((file) => /« | [»:;?!]/.test(read(`locales/fr/${file}`)));
  expect(loose).toEqual([]);
});

test('French counts the first day of a month', () => {
  speak('fr');
  expect(date('2027-01-01T12:00:00Z')).toBe('1er janvier 2027');
  expect(date('2027-01-11T12:00:00Z')).toBe('11 janvier 2027');
});

test('what the installers show is there in every language', () => {
  const entry = read('../src-tauri/installer/wizard.desktop');
  for (const key of ['GenericName', 'Comment', 'Keywords']) {
    const written = [...entry.matchAll(new RegExp(`^${key}\\[(\\w+)\\]=.+$`, 'gm'))];
    expect(written.map(([, language]) => language).sort()).toEqual([...others].sort());
  }
  const { bundle } = JSON.parse(read('../src-tauri/tauri.conf.json'));
  expect(bundle.windows.nsis.languages).toEqual(['English', 'Dutch', 'French', 'German']);
  const localizations = read('../src-tauri/Info.plist').match(/Localizations<\/key>[^]*?<\/array>/);
  for (const [language] of languages) {
    expect(localizations?.[0]).toContain(`<string>${language}</string>`);
  }
});

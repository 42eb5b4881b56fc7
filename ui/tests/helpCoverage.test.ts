// docs/help-coverage.md, which lists where the wizard covers each statement of its source documents.

import { expect, test } from 'vitest';
import type { Language } from '../src/generated/wizard';
import { topics } from '../src/help/topics';
import { languages } from '../src/messages.svelte';
import { record } from './evidence';
import { messageTexts, read } from './sources';

const page = read('../docs/help-coverage.md');
const [statementsPart = '', ownPart = ''] = page.split('## The wizard’s own');

interface Row {
  number: string;
  statement: string;
  ids: string[];
  /** The words that the messages must contain, each in English, Dutch, French and German. */
  words: Record<Language, string>[];
}

const idsIn = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, id = '']) => id);

function wordsIn(cell: string): Row['words'] {
  return cell.split(' · ').map((word) => {
    const parts = word.trim().split(' / ');
    if (parts.length !== 1 && parts.length !== 4) throw new Error(`one word, or four: ${word}`);
    const [en = '', nl = en, fr = en, de = en] = parts;
    return { en, nl, fr, de };
  });
}

const rows: Row[] = [...statementsPart.matchAll(/^\| ([IPG]\d+) \|(.*)\|(.*)\|(.*)\|$/gm)].map(
  ([, number = '', statement = '', where = '', words = '']) => ({
    number,
    statement: statement.trim(),
    ids: idsIn(where),
    words: wordsIn(words),
  }),
);

/** The text in comparable form: in one line, with one kind of space, in lower case. */
const plain = (text: string) => text.replace(/\s+/g, ' ').toLowerCase();
const said = languages.map(([language]) => ({ language, texts: messageTexts(language) }));

/** The missing parts of a statement: messages that do not exist, and words that they do not contain. */
function missing({ number, ids, words }: Row): string[] {
  return said.flatMap(({ language, texts }) => {
    const unknown = ids.filter((id) => !texts.has(id));
    const together = plain(ids.map((id) => texts.get(id) ?? '').join(' '));
    const unsaid = words
      .map((word) => word[language])
      .filter((word) => !together.includes(plain(word)));
    return [...unknown, ...unsaid].map((what) => `${number} ${language}: ${what}`);
  });
}

test('each statement of the source documents is said somewhere, in every language', () => {
  const uncovered = rows.filter((row) => missing(row).length > 0);
  record({ statements: rows.length, uncovered: uncovered.length });
  expect(uncovered.flatMap(missing)).toEqual([]);
});

test('the rows are numbered one after the other, and none is empty', () => {
  for (const document of ['I', 'P', 'G']) {
    const numbers = rows.map(({ number }) => number).filter((number) => number[0] === document);
    expect(numbers).toEqual(numbers.map((_, index) => `${document}${index + 1}`));
    expect(numbers.length).toBeGreaterThan(50);
  }
  const empty = ({ statement, ids, words }: Row) =>
    statement === '' || ids.length === 0 || words.some((word) => Object.values(word).includes(''));
  expect(rows.filter(empty)).toEqual([]);
  // A misspelt row would be missing from `rows`.
  expect(statementsPart.match(/^\| [IPG]/gm)).toHaveLength(rows.length);
});

test('each topic of Help tells a statement, or is the wizard’s own', () => {
  const told = new Set(rows.flatMap(({ ids }) => ids.map((id) => id.split('.')[0])));
  const own = new Set(idsIn(ownPart));
  const ids = topics.map(({ id }) => `help-${id}`);
  expect(ids.filter((id) => told.has(id) === own.has(id))).toEqual([]);
  expect([...own].filter((id) => !ids.includes(id))).toEqual([]);
});

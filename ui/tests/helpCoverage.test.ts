// docs/help-coverage.md says where the wizard tells each statement of its source documents.

import { expect, test } from 'vitest';
import { topics } from '../src/help/topics';
import { languages } from '../src/messages.svelte';
import { messageIds, read } from './sources';

const page = read('../docs/help-coverage.md');
const [statementsPart = '', ownPart = ''] = page.split('## The wizard’s own');

interface Row {
  number: string;
  statement: string;
  ids: string[];
}

const idsIn = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, id = '']) => id);

const rows: Row[] = [...statementsPart.matchAll(/^\| ([IPG]\d+) \|(.*)\|(.*)\|$/gm)].map(
  ([, number = '', statement = '', where = '']) => ({
    number,
    statement: statement.trim(),
    ids: idsIn(where),
  }),
);

const known = languages.map(([language]) => new Set(messageIds(language)));
const isSaid = (id: string) => known.every((ids) => ids.has(id));

test('each statement of the source documents is said somewhere, in every language', () => {
  const uncovered = rows.filter(({ ids }) => ids.length === 0 || !ids.every(isSaid));
  console.log(`tally statements=${rows.length} uncovered=${uncovered.length}`);
  expect(uncovered).toEqual([]);
});

test('the rows are numbered one after the other, and none is empty', () => {
  for (const document of ['I', 'P', 'G']) {
    const numbers = rows.map(({ number }) => number).filter((number) => number[0] === document);
    expect(numbers).toEqual(numbers.map((_, index) => `${document}${index + 1}`));
    expect(numbers.length).toBeGreaterThan(50);
  }
  expect(rows.filter(({ statement }) => statement === '')).toEqual([]);
  // A row that is misspelt would not be among them.
  expect(statementsPart.match(/^\| [IPG]/gm)).toHaveLength(rows.length);
});

test('each topic of Help tells a statement, or is the wizard’s own', () => {
  const told = new Set(rows.flatMap(({ ids }) => ids.map((id) => id.split('.')[0])));
  const own = new Set(idsIn(ownPart));
  const ids = topics.map(({ id }) => `help-${id}`);
  expect(ids.filter((id) => told.has(id) === own.has(id))).toEqual([]);
  expect([...own].filter((id) => !ids.includes(id))).toEqual([]);
});

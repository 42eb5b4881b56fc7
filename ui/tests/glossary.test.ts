// docs/glossary.md: one name for each thing, in every text, Help and the helpdesk's guide included.

import { expect, test } from 'vitest';
import type { Language } from '../src/generated/wizard';
import { languages } from '../src/messages.svelte';
import { messageTexts, read } from './sources';

const [, table = ''] = read('../docs/glossary.md').split('## Words that are not used');

const inCell = (cell = '') =>
  cell
    .replaceAll('\\*', '*')
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);

const rows = [...table.matchAll(/^\| (en|nl|fr|de) \|(.*)\|(.*)\|(.*)\|$/gm)].map(
  ([, language, not, but = '', except]) => ({
    language: language as Language,
    not: inCell(not),
    but: but.trim(),
    except: inCell(except),
  }),
);

/** A whole word or phrase; a star is any letters, three dots are any words within a sentence. */
function pattern(words: string): RegExp {
  const source = words
    .replaceAll('*', '[\\p{L}-]*')
    .replaceAll(' … ', '[^.!?:;]*')
    .replaceAll(' ', '\\s');
  return new RegExp(`(?<![\\p{L}-])${source}(?![\\p{L}-])`, 'iu');
}

/** By language. Variables, and the words to search by, are read by nobody. */
const texts = Object.fromEntries(
  languages.map(([language]) => [
    language,
    [...messageTexts(language)]
      .filter(([id]) => !id.endsWith('.words'))
      .map(([id, text]) => ({ id, text: text.replace(/\{[^{}]*?(->|\})/g, '') })),
  ]),
);

test.each(languages)('the table has words that %s does not use', (language) => {
  expect(rows.some((row) => row.language === language)).toBe(true);
});

test.each(rows)('in $language, “$but” has no other name', ({ language, not, except }) => {
  const forbidden = not.map(pattern);
  const found = (texts[language] ?? []).flatMap(({ id, text }) => {
    const read = except.reduce((rest, allowed) => rest.replaceAll(allowed, ''), text);
    return forbidden.flatMap((word) => read.match(word)?.[0] ?? []).map((word) => `${id}: ${word}`);
  });
  expect(found).toEqual([]);
});

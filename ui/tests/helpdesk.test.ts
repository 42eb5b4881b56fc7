// The helpdesk finds every screen and every error, in every language, as the window shows it today.

import { parse } from '@fluent/syntax';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { languages } from '../src/messages.svelte';
import { codesWithPicture, groups, page, parts, screens, textsOf } from './helpdeskPages';
import { read } from './sources';

const helpdesk = join(import.meta.dirname, '../../docs/helpdesk');
const codes = groups.flatMap(([, codes]) => codes);
const tags = languages.map(([language]) => language);

/** All pictures together, in bytes: every clone of the repository brings them along. */
const ROOM_FOR_PICTURES = 7_500_000;

test('the step codes are those of the wizard', () => {
  const known = read('../crates/pickup/src/wizard/help_code/screens.rs').matchAll(/"([A-Z]\d)"/g);
  const stepCodes = [...new Set([...known].map(([, code]) => code))];
  expect(Object.keys(screens).sort()).toEqual(stepCodes.sort());
});

test.each(tags)('%s says of every code what it means, what to ask and what to do', (language) => {
  const entries = parse(read(textsOf(language)), {}).body.flatMap((entry) =>
    entry.type === 'Message' && entry.id.name.startsWith('helpdesk-')
      ? [[entry.id.name, ...entry.attributes.map(({ id }) => id.name)].join(' ')]
      : [],
  );
  const expected = codes.map((code) => [`helpdesk-${code}`, ...parts].join(' '));
  expect(entries.sort()).toEqual(expected.sort());
});

test.each(tags)(
  'the page in %s is what the texts say; `vitest run helpdesk --update` writes it',
  (language) => expect(page(language)).toMatchFileSnapshot(join(helpdesk, `${language}.md`)),
);

test.each(tags)(
  'there is a picture in %s of every code that has a screen; the walkthrough takes them',
  (language) => {
    const pictures = readdirSync(join(helpdesk, 'pictures', language));
    expect(pictures.sort()).toEqual(codesWithPicture.map((code) => `${code}.png`).sort());
  },
);

test('the pictures are small', () => {
  const files = readdirSync(join(helpdesk, 'pictures'), { recursive: true, encoding: 'utf8' });
  const sizes = files.map((file) => statSync(join(helpdesk, 'pictures', file)).size);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(ROOM_FOR_PICTURES);
});

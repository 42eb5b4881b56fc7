// The content of the guide: every screen and every error, in every language, as the window shows it today.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mount } from 'svelte';
import { beforeAll, describe, expect, test } from 'vitest';
import Page from '../helpdesk/Page.svelte';
import { sizeOf } from '../helpdesk/pictures';
import { helpCodes } from '../src/generated/helpCodes';
import { mentionsOf, outsideMessages } from '../src/generated/errorCodes';
import { aspects, codeGroups, codesWithScreen, screens, ways } from '../src/helpdesk/codes';
import { languages } from '../src/messages.svelte';
import { messageIds } from './sources';

const codes = codeGroups.flatMap(([, codes]) => codes);
const tags = languages.map(([language]) => language);

test('guide lists every step code and every error code of the core', () => {
  const known = [
    ...Object.keys(helpCodes),
    ...Object.keys(mentionsOf),
    ...Object.keys(outsideMessages),
  ];
  expect([...codes].sort()).toEqual([...new Set(known)].sort());
});

test('guide names every screen', () => {
  const stepCodes = Object.keys(helpCodes).filter((code) => !(code in mentionsOf));
  expect(Object.keys(screens).sort()).toEqual(stepCodes.sort());
});

test.each(tags)('guide in %s has an entry for each code', (language) => {
  const entries = messageIds(language).filter((id) => id.startsWith('guide-entry-'));
  const expected = codes.flatMap((code) =>
    aspects.map((aspect) => `guide-entry-${code}.${aspect}`),
  );
  expect(entries.sort()).toEqual(expected.sort());
});

describe.each(tags)('helpdesk page in %s', (language) => {
  const page = document.createElement('div');

  beforeAll(() => {
    const size = { width: 7, height: 5 };
    const sizes = Object.fromEntries(codesWithScreen.map((code) => [code, size]));
    mount(Page, { target: page, props: { language, sizes } });
  });

  test('page has an anchor for each code', () => {
    const anchors = [...page.querySelectorAll('article')].map(({ id }) => id);
    expect(anchors).toEqual([...codes.map((code) => code.toLowerCase()), ...ways]);
  });

  test('page has no link that leads nowhere', () => {
    const links = [...page.querySelectorAll('a[href^="#"]')];
    const anchors = links.map((link) => link.getAttribute('href') ?? '');
    expect(anchors).toContain('#reissue');
    expect(anchors.filter((anchor) => !page.querySelector(anchor))).toEqual([]);
  });

  test('page shows the picture of each code', () => {
    const shown = [...page.querySelectorAll('img')].map((image) => {
      const code = image.closest('article')?.dataset['code'] ?? '';
      expect(image.alt).toContain(code);
      return [code, image.getAttribute('src'), image.width, image.height];
    });
    const path = (code: string) => `pictures/${language}/${code}.png`;
    expect(shown.sort()).toEqual(codesWithScreen.map((code) => [code, path(code), 7, 5]).sort());
  });
});

test('size of a picture is read from its file', () => {
  const picture = readFileSync(join(import.meta.dirname, '../../docs/pictures/done.png'));
  expect(sizeOf(picture)).toEqual({ width: 1000, height: 720 });
});

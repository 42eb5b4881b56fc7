// The helpdesk finds every screen and every error, in every language, as the window shows it today.

import { parse } from '@fluent/syntax';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mount } from 'svelte';
import { beforeAll, describe, expect, test } from 'vitest';
import { codesWithPicture, groups, parts, screens, ways } from '../helpdesk/codes';
import Page from '../helpdesk/Page.svelte';
import { sizeOf } from '../helpdesk/pictures';
import { languages } from '../src/messages.svelte';
import { read } from './sources';

const codes = groups.flatMap(([, codes]) => codes);
const tags = languages.map(([language]) => language);

test('helpdesk knows the step codes of the wizard', () => {
  const known = read('../crates/wizard/src/help_code/screens.rs').matchAll(/"([A-Z]\d)"/g);
  const stepCodes = [...new Set([...known].map(([, code]) => code))];
  expect(Object.keys(screens).sort()).toEqual(stepCodes.sort());
});

test.each(tags)('helpdesk texts in %s have an entry for each code', (language) => {
  const source = read(`../docs/helpdesk/texts/${language}.ftl`);
  const entries = parse(source, {}).body.flatMap((entry) =>
    entry.type === 'Message' && entry.id.name.startsWith('helpdesk-')
      ? [[entry.id.name, ...entry.attributes.map(({ id }) => id.name)].join(' ')]
      : [],
  );
  const expected = codes.map((code) => [`helpdesk-${code}`, ...parts].join(' '));
  expect(entries.sort()).toEqual(expected.sort());
});

describe.each(tags)('helpdesk page in %s', (language) => {
  const page = document.createElement('div');

  beforeAll(() => {
    const size = { width: 7, height: 5 };
    const sizes = Object.fromEntries(codesWithPicture.map((code) => [code, size]));
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
    expect(shown.sort()).toEqual(codesWithPicture.map((code) => [code, path(code), 7, 5]).sort());
  });
});

test('size of a picture is read from its file', () => {
  const picture = readFileSync(join(import.meta.dirname, '../../docs/pictures/done.png'));
  expect(sizeOf(picture)).toEqual({ width: 1000, height: 720 });
});

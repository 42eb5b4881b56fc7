// The two scripts of the helpdesk's site: the search on a page, and the choice of the language.

import { render } from '@testing-library/svelte';
import { mount, unmount } from 'svelte';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import Index from '../helpdesk/Index.svelte';
import languageScript from '../helpdesk/language.js?raw';
import Page from '../helpdesk/Page.svelte';
import { codesWithScreen } from '../src/helpdesk/codes';

/** Runs a script as a page does: not as a module. */
const carryOut = (script: string) => new Function(script)();

afterEach(() => {
  vi.restoreAllMocks();
  location.hash = '';
});

describe('search', () => {
  let page: ReturnType<typeof mount>;

  beforeAll(async () => {
    const size = { width: 7, height: 5 };
    const sizes = Object.fromEntries(codesWithScreen.map((code) => [code, size]));
    page = mount(Page, { target: document.body, props: { language: 'en', sizes } });
    await import('../helpdesk/search');
  });
  beforeEach(() => type(''));
  afterAll(() => unmount(page));

  const shown = () =>
    [...document.querySelectorAll<HTMLElement>('section:not([hidden]) article:not([hidden])')].map(
      ({ id }) => id,
    );
  const said = () => document.querySelector('[role=status]')?.textContent;

  function type(words: string) {
    const field = document.querySelector<HTMLInputElement>('#search');
    if (!field) throw new Error('there is no search');
    field.value = words;
    field.dispatchEvent(new Event('input'));
  }

  test.each(['PU-201', 'PU 201', 'pu201', ' p u 2 0 1 '])(
    'search for “%s” finds PU-201',
    (code) => {
      type(code);
      expect(shown()).toEqual(['pu-201']);
      expect(said()).toBe('Found: 1');
    },
  );

  test('search for a part of a code finds all that begin so', () => {
    type('pu');
    const codes = codesWithScreen.filter((code) => code.startsWith('PU-'));
    expect(shown()).toEqual(codes.map((code) => code.toLowerCase()));
    expect(said()).toBe(`Found: ${codes.length}`);
  });

  test('search for words finds what holds each of them', () => {
    type('PROXY, office');
    expect(shown()).toEqual(['cn-101', 'nw-806', 'c1', 'jo-909']);
  });

  test('search for a country finds the ways', () => {
    type('Belgium');
    expect(shown()).toContain('reissue');
    expect(said()).toBe('Found: 5');
  });

  test('search without a result says so and hides every other section', () => {
    type('xyzzy');
    expect(shown()).toEqual([]);
    expect(document.querySelectorAll('section:not([hidden], #results)')).toHaveLength(0);
    expect(said()).toMatch(/^Nothing found/);
  });

  test('search that is emptied shows everything and says nothing', () => {
    const all = shown();
    type('pu201');
    type(' ');
    expect(shown()).toEqual(all);
    expect(said()).toBe('');
  });

  test('search leaves in sight what a link leads to', () => {
    type('or152');
    document.querySelector<HTMLElement>('#or-152 a[href="#new-order"]')?.click();
    expect(shown()).toEqual(['or-152', 'new-order']);
    expect(said()).toBe('Found: 1');
    type('or151');
    expect(shown()).toEqual(['or-151']);
  });

  test('search leaves in sight what an anchor names', () => {
    type('or152');
    location.hash = '#pu-201';
    dispatchEvent(new Event('hashchange'));
    expect(shown()).toEqual(['or-152', 'pu-201']);
  });
});

describe('first page', () => {
  test.each([
    [['fr-BE', 'nl'], 'fr.html#pu-201'],
    [['el', 'DE-at'], 'de.html#pu-201'],
  ])('first page leads a browser in %s to %s', (spoken, expected) => {
    vi.spyOn(navigator, 'languages', 'get').mockReturnValue(spoken);
    const replace = vi.spyOn(location, 'replace').mockReturnValue();
    location.hash = '#pu-201';
    render(Index);
    carryOut(languageScript);
    expect(replace).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(`${expected}$`));
  });

  test('first page stays where no language fits', () => {
    vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['el']);
    const replace = vi.spyOn(location, 'replace').mockReturnValue();
    render(Index);
    carryOut(languageScript);
    expect(replace).not.toHaveBeenCalled();
    expect(document.querySelectorAll('main a')).toHaveLength(4);
  });
});

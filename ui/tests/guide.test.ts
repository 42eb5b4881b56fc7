// The guide for the helpdesk, over every screen.

import { fireEvent } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, describe, expect, test } from 'vitest';
import { helpCodes } from '../src/generated/helpCodes';
import type { CallerView, Screen, UserError, WizardView } from '../src/generated/wizard';
import { codeGroups, ways } from '../src/helpdesk/codes';
// Loaded before a test waits for it.
import '../src/helpdesk/Guide.svelte';
import { languages, speak } from '../src/messages.svelte';
import { problemOf, screens, viewOf } from './fixtures';
import { find, get, open } from './recording';

const caller: CallerView = {
  language: 'fr',
  system: 'linux',
  residence: null,
  keyGeneration: null,
};
const codes = codeGroups.flatMap(([, codes]) => codes);

afterEach(() => {
  speak('en');
  location.hash = '';
});

async function openGuide(
  view: WizardView,
  { printer = true, refused = null as UserError | null } = {},
) {
  const page = await open(view, { printer, refused });
  get('help').focus();
  await fireEvent.click(get('help'));
  await tick();
  await fireEvent.click(get('help-helpers'));
  await expect.poll(isOpen).toBe(true);
  await expect.poll(() => document.activeElement).toBe(get('guide-search'));
  return page;
}

const isOpen = () => find('guide-dialog')?.hasAttribute('open') ?? false;
const entries = () => [...document.querySelectorAll<HTMLElement>('[data-testid=guide-entry]')];
const ids = () => entries().map(({ dataset }) => dataset['id']);
const type = (value: string) => fireEvent.input(get('guide-search'), { target: { value } });
const playOf = (code: string) => document.getElementById(`play-${code}`);

test.each(Object.values<Screen>(screens))(
  'guide over $name is opened from Help, plays every screen, and leads back',
  async (screen) => {
    await openGuide(viewOf(screen));
    expect(find('help-dialog')).toBeNull();
    expect(document.title).toBe('Guide for the helpdesk – PersonalSign Wizard');
    const played = document.querySelectorAll('[data-testid=guide-play]').length;
    expect(played).toBe(Object.keys(helpCodes).length);

    await fireEvent.click(get('guide-close'));
    expect(isOpen()).toBe(false);
    expect(document.activeElement).toBe(get('help'));
    expect(document.title).not.toContain('Guide');
    expect(find(`screen-${screen.name}`)).not.toBeNull();
  },
);

test('guide is opened by the address of the page', async () => {
  location.hash = '#helpdesk';
  await open(viewOf(screens.start));
  await expect.poll(isOpen).toBe(true);
  expect(get('guide-dialog').getAttribute('aria-labelledby')).toBe('guide-title');
});

test('guide stays closed without being asked for', async () => {
  await open(viewOf(screens.start));
  await tick();
  expect(isOpen()).toBe(false);
});

test.each(languages)('guide in %s says something of every code and way', async (language) => {
  await openGuide(viewOf(screens.start, { language }));
  expect(ids()).toEqual([...codes.map((code) => code.toLowerCase()), ...ways]);
  for (const entry of entries()) {
    expect(entry.querySelector('h4')?.textContent?.trim()).not.toBe('');
    expect(entry.querySelectorAll('dd')).toHaveLength(3);
  }
});

test('guide tells where there is no screen to show', async () => {
  await openGuide(viewOf(screens.start));
  await type('jo911');
  expect(ids()).toEqual(['jo-911']);
  expect(get('guide-entry').textContent).toContain('no screen to show');
  expect(find('guide-play')).toBeNull();
});

describe('search of the guide', () => {
  test.each(['PU-201', 'pu 201', 'PU201', ' p u 2 0 1'])('finds “%s”', async (typed) => {
    await openGuide(viewOf(screens.start));
    await type(typed);
    expect(ids()).toEqual(['pu-201']);
  });

  test('finds words, best first, and says how many', async () => {
    await openGuide(viewOf(screens.start));
    await type('forgoten password');
    expect(ids()[0]).toBe('forgotten-pickup-password');
    await expect.poll(() => get('guide-found').textContent).toBe(`Found: ${ids().length}`);
  });

  test('says when there is nothing, and shows everything once it is emptied', async () => {
    await openGuide(viewOf(screens.start));
    await type('xyzzy');
    expect(ids()).toEqual([]);
    expect(get('guide-nothing').textContent).toMatch(/^Nothing found/);
    await type(' ');
    expect(find('guide-nothing')).toBeNull();
    expect(ids()).toHaveLength(codes.length + ways.length);
  });

  test('shows beside it what a link leads to, until something else is searched for', async () => {
    await openGuide(viewOf(screens.start));
    await type('or152');
    await fireEvent.click(get('guide-entry').querySelector('[data-to="new-order"]')!);
    await tick();
    expect(ids()).toEqual(['or-152', 'new-order']);
    expect((document.activeElement as HTMLElement).dataset['id']).toBe('new-order');
    await type('or151');
    expect(ids()).toEqual(['or-151']);
  });
});

describe('a screen that is played', () => {
  test('takes the place of the guide, which is there again after it', async () => {
    const { calls, change } = await openGuide(viewOf(screens.start));
    await type('pickup password');
    const found = ids();
    await fireEvent.click(playOf('PU-201')!);
    expect(calls).toEqual([{ caller: helpCodes['PU-201'] }]);
    await change(viewOf(screens['pickup-password'], { caller }));
    expect(isOpen()).toBe(false);
    expect(document.title).not.toContain('Guide');
    await change(viewOf(screens.start));
    expect(isOpen()).toBe(true);
    expect(ids()).toEqual(found);
    expect((get('guide-search') as HTMLInputElement).value).toBe('pickup password');
    expect(document.activeElement).toBe(playOf('PU-201'));
  });

  test('does not bring back a guide that is closed', async () => {
    const { change } = await openGuide(viewOf(screens.start));
    await fireEvent.click(get('guide-close'));
    await change(viewOf(screens['pickup-password'], { caller }));
    await change(viewOf(screens.start));
    expect(isOpen()).toBe(false);
  });

  test('has the guide over it where Help is asked for it', async () => {
    const { change } = await openGuide(viewOf(screens.start));
    await fireEvent.click(playOf('P2')!);
    await change(viewOf(screens['pickup-password'], { caller }));
    await fireEvent.click(get('help'));
    await tick();
    await fireEvent.click(get('help-helpers'));
    await expect.poll(isOpen).toBe(true);
    await fireEvent.click(get('guide-close'));
    expect(isOpen()).toBe(false);
    expect(find('caller-panel')).not.toBeNull();
  });
});

describe('a help code in the field of the guide', () => {
  test.each(['k7p2 9mxa', 'K7P2-9MXA', 'NPQRSTVW'])('“%s” shows a screen', async (typed) => {
    const { calls, change } = await openGuide(viewOf(screens.start));
    await type(typed);
    expect(ids()).toEqual([]);
    expect(find('guide-nothing')).toBeNull();
    await fireEvent.keyDown(get('guide-search'), { key: 'Enter' });
    expect(calls).toEqual([{ caller: typed.replace(/[ -]/, '') }]);
    await change(viewOf(screens['pickup-password'], { caller }));
    expect(isOpen()).toBe(false);
    expect(document.activeElement).toBe(get('heading'));
    await change(viewOf(screens.start));
    expect(isOpen()).toBe(true);
    const field = get('guide-search') as HTMLInputElement;
    expect(document.activeElement, 'for the next caller').toBe(field);
    await expect.poll(() => field.value).toBe('');
  });

  test.each(['password', 'PU-201', 'k7p2 9mx', 'P2'])('“%s” is none', async (typed) => {
    const { calls } = await openGuide(viewOf(screens.start));
    await type(typed);
    expect(find('caller-show')).toBeNull();
    await fireEvent.keyDown(get('guide-search'), { key: 'Enter' });
    expect(calls).toEqual([]);
  });

  test('is told at the field where it is wrong', async () => {
    await openGuide(viewOf(screens.start), { refused: problemOf('HC-172') });
    await type('k7p2 9mxa');
    await fireEvent.click(get('caller-show'));
    await expect.poll(() => get('guide-search').getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById('guide-search-problem')?.textContent).toContain('HC-172');
    expect(isOpen()).toBe(true);
    await type('k7p2 9mx');
    expect(get('guide-search').getAttribute('aria-invalid')).toBe('false');
  });
});

test('guide is printed, and says so where there is no dialog', async () => {
  const { calls } = await openGuide(viewOf(screens.start), { printer: false });
  await fireEvent.click(get('guide-print'));
  expect(calls).toEqual(['print']);
  await expect.poll(() => get('guide-print-failed').textContent).toContain('did not open');
  expect(get('own-code').textContent).toBe('JO-916');
});

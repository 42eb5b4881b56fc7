// The entry to practice, the banner over it, and the way out.

import { fireEvent } from '@testing-library/svelte';
import { tick } from 'svelte';
import { expect, test, vi } from 'vitest';
import { imitated, noActions, pageOf, screens, viewOf } from './fixtures';
import { scenes } from '../src/generated/scenes';
import { languages, text } from '../src/messages.svelte';
import { find, get, open } from './recording';

const start = viewOf(screens.start, { actions: { ...noActions, proceed: true, practise: true } });
const practice = {
  actions: { ...noActions, proceed: true, endPractice: true },
  practice: true,
};

/** Opens Help over Start, and begins practice there. */
async function begin() {
  await fireEvent.click(get('help'));
  await tick();
  await fireEvent.click(get('practise'));
}

test('Help over Start offers practice where the wizard does, and gives way to it', async () => {
  const { calls, change } = await open(start);
  await begin();
  expect(calls).toEqual([{ practice: 'begin' }]);
  expect(find('practice-failed')).toBeNull();
  await change(viewOf(screens.start, practice));
  await vi.waitFor(() => expect(find('help-dialog')).toBeNull());
  expect(document.activeElement).toBe(get('heading'));
  await fireEvent.click(get('help'));
  await tick();
  expect(find('practise')).toBeNull();
});

test('that practice cannot begin is said beside its button', async () => {
  await open(start, { practiceFailure: { folder: null } });
  await begin();
  await Promise.resolve();
  expect(get('practice-failed').getAttribute('role')).toBe('alert');
  expect(get('own-code').textContent).toBe('JO-915');
});

test.each([
  ['missing', 'There is no such folder.'],
  ['full', 'The disk is full there'],
  ['other', 'The wizard cannot write there.'],
])('that practice has no place for its files is said with the place: %s', async (reason, said) => {
  await open(start, { practiceFailure: { folder: { place: '/tmp/gone', reason } } });
  await begin();
  await Promise.resolve();
  expect(get('own-code').textContent).toBe('JO-924');
  expect(get('practice-failed').textContent).toContain('/tmp/gone');
  expect(get('practice-failed').textContent).toContain(said);
});

test('practice is named on every screen, and can be ended there', async () => {
  const { calls, change } = await open(viewOf(screens.start, practice));
  for (const screen of Object.values(screens)) {
    await change(viewOf(screen, practice));
    expect(get('practice-banner').textContent).toContain('nothing is installed');
  }
  await fireEvent.click(get('end-practice'));
  expect(calls).toEqual([{ practice: 'end' }]);
});

test('an order at a practice service is no practice to be ended', async () => {
  await open(viewOf(screens.agreement, { practice: true }));
  expect(get('practice-banner').textContent).toContain('Practice order');
  expect(find('end-practice')).toBeNull();
});

test('a link that was typed is there after practice, and not in it', async () => {
  const { change } = await open(start);
  const link = () => get('link') as HTMLInputElement;
  await fireEvent.input(link(), { target: { value: 'https://real.example' } });
  await change(viewOf({ ...screens.start, suggestedLink: 'https://127.0.0.1' }, practice));
  expect(link().value).toBe('https://127.0.0.1');
  await change(viewOf(screens.agreement, practice));
  await change(start);
  expect(link().value).toBe('https://real.example');
});

test('Start offers the link to the page instead, and back', async () => {
  const links = {
    suggestedLink: 'https://practice.example/pickup/a',
    pageLink: 'https://practice.example/b?p=a',
  };
  const { calls } = await open(viewOf({ ...screens.start, ...links }, practice));
  const link = () => (get('link') as HTMLInputElement).value;
  await fireEvent.click(get('page-link'));
  expect([link(), get('page-link').textContent]).toEqual([
    links.pageLink,
    'Practise without GlobalSign’s page',
  ]);
  await fireEvent.submit(get('screen-start'));
  expect(calls).toEqual([{ event: { type: 'open-link', text: links.pageLink } }]);
  await fireEvent.click(get('page-link'));
  expect(link()).toBe(links.suggestedLink);
});

test('Start has no link to a page outside practice', async () => {
  await open(start);
  expect(find('page-link')).toBeNull();
});

test('page is imitated in practice alone, and says so', async () => {
  const { change } = await open(pageOf({ imitated }, practice));
  expect(get('heading').textContent).toBe('The page is imitated here');
  expect(get('screen-ca-page').textContent).toContain('With a real link');
  const page = get('imitated-page');
  expect(page.lang).toBe('en');
  for (const words of [imitated.title, ...imitated.paragraphs, imitated.message ?? '']) {
    expect(page.textContent).toContain(words);
  }
  await change(pageOf({}));
  expect(find('imitated-page')).toBeNull();
});

test('imitated page sends what is done to it, and nothing while a reply is awaited', async () => {
  const { calls, change } = await open(pageOf({ imitated }, practice));
  await fireEvent.click(get('imitated-check'));
  await fireEvent.click(get('imitated-button'));
  const sent = [{ event: { type: 'agree', agreed: true } }, { event: { type: 'press-on-page' } }];
  expect(calls).toEqual(sent);
  await change(pageOf({ imitated, isAwaiting: true }, practice));
  await fireEvent.click(get('imitated-button'));
  expect(calls).toEqual(sent);
});

test('fields of the imitated page are filled by the wizard alone', async () => {
  const kind = 'certificate-password';
  const { change } = await open(pageOf({ kind, imitated }, practice));
  const fields = () => [
    ...document.querySelectorAll<HTMLInputElement>('[data-testid=imitated-field]'),
  ];
  expect(fields().map(({ readOnly, value }) => [readOnly, value])).toEqual([
    [true, ''],
    [true, ''],
  ]);
  await change(pageOf({ kind, imitated, isFilled: true }, practice));
  for (const { value } of fields()) expect(value).toMatch(/^\*+$/);
});

test('nothing that stands in a field of practice stays in the wizard behind it', async () => {
  const { change } = await open(viewOf(screens['pickup-password'], practice));
  const field = () => get('pickup-password') as HTMLInputElement;
  field().value = 'practice2026';
  await change(viewOf(screens['pickup-password']));
  expect(field().value).toBe('');
});

test.each(languages.map(([tag]) => tag))(
  'practice leads to every scene, in %s',
  async (language) => {
    const { calls } = await open(viewOf(screens.start, { ...practice, language }));
    expect(find('scenes-dialog')).toBeNull();
    await fireEvent.click(get('scenes'));
    await expect.poll(() => find('scenes-dialog')?.hasAttribute('open')).toBe(true);
    const offered = [...document.querySelectorAll<HTMLElement>('[data-testid=scene]')];
    expect(offered.map(({ dataset }) => dataset['scene']).sort()).toEqual(
      scenes.map(([name]) => name).sort(),
    );
    const wrong = offered.find(({ dataset }) => dataset['scene'] === 'wrong-password');
    expect(wrong?.textContent).toContain(`PU-201 ${text('error-PU-201', {}, language)}`);
    await fireEvent.click(wrong!);
    expect(calls).toEqual([{ practice: 'wrong-password' }]);
    await expect.poll(() => find('scenes-dialog')).toBeNull();
  },
);

test('that practice cannot go to a scene is told in the list', async () => {
  await open(viewOf(screens.start, practice), { practiceFailure: { folder: null } });
  await fireEvent.click(get('scenes'));
  await expect.poll(() => find('scene')).not.toBeNull();
  await fireEvent.click(get('scene'));
  await expect.poll(() => find('scenes-failed')).not.toBeNull();
  expect(get('own-code').textContent).toBe('JO-915');
});

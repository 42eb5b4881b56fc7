// The Help dialog, and the e-mail to Vetting.

import { fireEvent } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Language, Residence, Screen, WizardView } from '../src/generated/wizard';
import { groups, topics } from '../src/help/topics';
import { languages, speak, text } from '../src/messages.svelte';
import { noActions, problemOf, screens, viewOf } from './fixtures';
import { openHelp, openTopic, questions, unfold } from './helpDialog';
import { find, get, open } from './recording';
import { read } from './sources';

const subject = 'Reissue Due to Forgotten PersonalSign 3 Pro Pickup password';

const living = (residence: Residence, byOrder = false): Partial<WizardView> => ({
  residence: { residence, byOrder },
});

async function type(testid: string, value: string) {
  await fireEvent.input(get(testid), { target: { value } });
}

const idsOf = (found: HTMLElement[]) => found.map(({ dataset }) => dataset['topic']);

/** The topics below each heading. */
function sections(): [string, (string | undefined)[]][] {
  return [...get('help-dialog').querySelectorAll('section')].map((section) => [
    section.querySelector('h3')?.textContent ?? '',
    idsOf(questions(section)),
  ]);
}

afterEach(() => speak('en'));

test('another window of the application opens Help', async () => {
  const { askForHelp } = await open(viewOf(screens.start));
  expect(find('help-dialog')?.hasAttribute('open') ?? false).toBe(false);
  askForHelp();
  await tick();
  expect(get('help-dialog').hasAttribute('open')).toBe(true);
});

describe('whom to ask', () => {
  const told = () =>
    [...document.querySelectorAll('[data-testid="helpdesk"]')].map((it) =>
      [...it.children].map(({ textContent }) => textContent),
    );
  const problem = problemOf('CP-302');

  test('is the helpdesk that the administrator has named', async () => {
    const helpdesk = { name: 'IT', phone: '016 12 34 56', hours: '9–17', address: 'it@a.example' };
    await openHelp(viewOf(screens['certificate-password'], { helpdesk, problem }));
    const all = ['IT', '016 12 34 56', '9–17', 'it@a.example'];
    expect(told()).toEqual([['IT', '016 12 34 56'], all, all]);
  });

  test('is GlobalSign where none is named', async () => {
    await openHelp(viewOf(screens['certificate-password'], { problem }));
    const ours = ['GlobalSign Support', 'support.globalsign.com'];
    expect(told()).toEqual([ours, ours, ours]);
    expect(get('help-dialog').textContent).toContain('Read out P3 and AW26 CBBF');
  });
});

describe('the dialog', () => {
  test.each(Object.values<Screen>(screens))('is opened from $name', async (screen) => {
    await openHelp(viewOf(screen, { actions: noActions }));
    const dialog = get('help-dialog') as HTMLDialogElement;
    expect(dialog.open).toBe(true);
    const label = document.getElementById(dialog.getAttribute('aria-labelledby') ?? '');
    expect(label?.textContent).toBe('Help');
    expect(document.activeElement).toBe(get('help-search'));
    expect(get('help').closest('.side-foot')?.firstElementChild).toBe(get('help'));
  });

  test('is modal, and gives the focus back when it is closed', async () => {
    const showModal = vi.spyOn(HTMLDialogElement.prototype, 'showModal');
    await openHelp(viewOf(screens.start));
    expect(showModal).toHaveBeenCalledOnce();
    await fireEvent.click(get('help-close'));
    expect(find('help-dialog')).toBeNull();
    expect(document.activeElement).toBe(get('help'));
    expect(find('help-search')).toBeNull();
  });

  test('keeps Escape to itself', async () => {
    await openHelp(viewOf(screens.install));
    const heard = vi.fn();
    window.addEventListener('keydown', heard);
    await fireEvent.keyDown(get('help-search'), { key: 'Escape' });
    expect(heard).not.toHaveBeenCalled();
    await fireEvent.keyDown(get('help-search'), { key: 'a' });
    expect(heard).toHaveBeenCalledOnce();
    window.removeEventListener('keydown', heard);
  });

  test('begins with the error, then the screen, then lists everything', async () => {
    const view = viewOf(screens['certificate-password'], { problem: problemOf('CP-302') });
    await openHelp(view);
    expect(sections().slice(0, 2)).toEqual([
      ['About what went wrong', ['two-passwords', 'certificate-password-rules']],
      ['About this screen', ['interrupted', 'forgotten-certificate-password']],
    ]);
    expect(questions()).toHaveLength(4);
    await unfold();
    const everything = sections()
      .slice(-groups.length)
      .flatMap(([, ids]) => ids);
    expect(everything).toEqual(topics.map(({ id }) => id));
  });

  test('every question opens its answer, and closes it', async () => {
    await openHelp(viewOf(screens.start, living('belgium')));
    for (const { id, byResidence } of topics) {
      const topic = await openTopic(id);
      const button = topic.querySelector('button');
      expect(button?.getAttribute('aria-expanded')).toBe('true');
      const answer = document.getElementById(button?.getAttribute('aria-controls') ?? '');
      const said = text(`help-${id}.body`).split('\n')[0]?.replace(/^- /, '') ?? '';
      expect(answer?.textContent, id).toContain(said);
      expect(answer?.textContent, id).not.toContain('- ');
      if (byResidence) {
        const local = text(`help-${id}.belgium`).split('\n')[0]?.replace(/^- /, '') ?? '';
        expect(answer?.textContent, id).toContain(local);
      }
      if (button) await fireEvent.click(button);
      expect(button?.getAttribute('aria-expanded')).toBe('false');
    }
  });

  test('questions are headings with a button', async () => {
    await openHelp(viewOf(screens.start));
    await unfold();
    const levels = [...get('help-dialog').querySelectorAll('h1, h2, h3, h4')].map(
      (it) => it.tagName,
    );
    expect(levels[0]).toBe('H2');
    expect(new Set(levels)).toEqual(new Set(['H2', 'H3', 'H4']));
    for (const question of questions())
      expect(question.querySelector('h4 > button')).not.toBeNull();
  });

  test('has no id twice, also when the screen has the same answer open', async () => {
    await openHelp(viewOf(screens['pickup-password'], living('belgium', true)));
    await openTopic('forgotten-pickup-password');
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });
});

describe('search', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('lists what was found, and says how many once typing rests', async () => {
    await openHelp(viewOf(screens.start));
    await type('help-search', 'forgot');
    await type('help-search', 'forgot password');
    expect(sections()).toHaveLength(1);
    expect(idsOf(questions())[0]).toBe('forgotten-pickup-password');
    expect(get('help-found').getAttribute('role')).toBe('status');
    expect(get('help-found').textContent).toBe('');
    await vi.advanceTimersByTimeAsync(600);
    expect(get('help-found').textContent).toBe(`${questions().length} answers found`);
  });

  test('shows five answers, and the others on request', async () => {
    await openHelp(viewOf(screens.start));
    await type('help-search', 'certificate');
    await vi.advanceTimersByTimeAsync(600);
    expect(questions()).toHaveLength(5);
    await fireEvent.click(get('help-more'));
    expect(questions().length).toBeGreaterThan(5);
    expect(get('help-found').textContent).toBe(`${questions().length} answers found`);
    expect(find('help-more')).toBeNull();
    await type('help-search', 'password');
    expect(questions()).toHaveLength(5);
  });

  test.each(['PU-201', 'pu 201', 'PU201'])('for %s finds the error’s own page', async (typed) => {
    await openHelp(viewOf(screens.start));
    await type('help-search', typed);
    expect(sections()[0]).toEqual([
      'PU-201: That is not the pickup password',
      ['forgotten-pickup-password', 'wrong-pickup-password', 'two-passwords'],
    ]);
  });

  test('finds no page for a code that does not exist', async () => {
    await openHelp(viewOf(screens.start));
    await type('help-search', 'PU-999');
    expect(find('help-nothing')).not.toBeNull();
  });

  test('that finds nothing says so, and whom to ask', async () => {
    await openHelp(viewOf(screens.start, living('netherlands')));
    await type('help-search', 'qqqqqq');
    await vi.advanceTimersByTimeAsync(600);
    expect(get('help-found').textContent).toBe('Nothing found');
    expect(get('help-nothing').textContent).toContain('“qqqqqq”');
    expect(get('help-nothing').textContent).toContain('+31 6 2464 9267');
    await type('help-search', '');
    await vi.advanceTimersByTimeAsync(600);
    expect(get('help-found').textContent).toBe('');
    expect(sections().length).toBeGreaterThan(groups.length);
  });

  test('follows the language', async () => {
    const { change } = await openHelp(viewOf(screens.start));
    await type('help-search', 'vergeten');
    const before = questions().length;
    await change(viewOf(screens.start, { language: 'nl' }));
    expect(before).toBe(0);
    expect(idsOf(questions())[0]).toBe('forgotten-pickup-password');
  });
});

describe('where the person lives', () => {
  test('is asked while it is not known, and can be chosen on with the arrow keys', async () => {
    const { calls, change } = await openHelp(viewOf(screens.start));
    expect(find('help-residence')).toBeNull();
    const renewal = await openTopic('renew');
    expect(renewal.contains(get('help-residence'))).toBe(true);
    expect(find('help-residence-change')).toBeNull();
    await fireEvent.click(get('help-residence-belgium'));
    expect(calls.at(-1)).toEqual({ event: { type: 'set-residence', residence: 'belgium' } });
    await change(viewOf(screens.start, living('belgium')));
    expect((get('help-residence-belgium') as HTMLInputElement).checked).toBe(true);
    expect(find('help-residence-elsewhere')).not.toBeNull();
    expect(renewal.textContent).toContain('In Belgium there is no renewal');
  });

  test('is told afterwards, and can be changed', async () => {
    await openHelp(viewOf(screens.start, living('elsewhere')));
    await openTopic('renew');
    expect(find('help-residence-belgium')).toBeNull();
    expect(get('help-residence').textContent).toContain('outside Belgium and the Netherlands');
    await fireEvent.click(get('help-residence-change'));
    expect((get('help-residence-elsewhere') as HTMLInputElement).checked).toBe(true);
    expect(get('help-residence').contains(document.activeElement)).toBe(true);
  });

  test('is the order’s to say where there is one', async () => {
    await openHelp(viewOf(screens['review-order'], living('netherlands', true)));
    await openTopic('renew');
    expect(get('help-residence').textContent).toContain('Your order says');
    expect(find('help-residence-change')).toBeNull();
    expect(find('help-residence-belgium')).toBeNull();
  });

  const answers: [Residence, string, string][] = [
    ['belgium', 'renew', 'there is no renewal'],
    ['netherlands', 'renew', 'there is no renewal'],
    ['elsewhere', 'renew', 'from 90 days before the certificate expires until 7 days after'],
    ['belgium', 'apply', 'Chamber of Commerce'],
    ['netherlands', 'apply', 'info@marktconcurrent.nl'],
    ['elsewhere', 'apply', 'notary or lawyer'],
    ['belgium', 'forgotten-pickup-password', 'need not be cancelled'],
    ['netherlands', 'forgotten-pickup-password', 'need not be cancelled'],
    ['elsewhere', 'forgotten-pickup-password', 'cancel this order and order again'],
    ['belgium', 'reissue', 'GlobalSign Support'],
    ['elsewhere', 'reissue', 'In your account'],
    ['belgium', 'cancel', 'Chamber of Commerce'],
    ['elsewhere', 'cancel', 'In your account'],
  ];

  test.each(answers)('%s, %s', async (residence, id, words) => {
    await openHelp(viewOf(screens.start, living(residence)));
    const topic = await openTopic(id);
    expect(topic.textContent).toContain(words);
    const others = (['belgium', 'netherlands', 'elsewhere'] as const).filter(
      (place) => text(`help-${id}.${place}`) !== text(`help-${id}.${residence}`),
    );
    for (const other of others) {
      const said = text(`help-${id}.${other}`).split('\n')[0]?.replace(/^- /, '') ?? '';
      if (!text(`help-${id}.${residence}`).includes(said)) {
        expect(topic.textContent).not.toContain(said);
      }
    }
  });
});

describe('the forgotten pickup password', () => {
  const view = (residence: Residence, changes: Partial<WizardView> = {}) =>
    viewOf(screens['pickup-password'], {
      ...living(residence, true),
      orderNumber: 'PS3-2026-004711',
      ...changes,
    });

  test('is answered on its screen for the order’s channel alone', async () => {
    const { change } = await open(view('belgium'));
    const answer = get('pickup-password-forgotten');
    expect(answer.textContent).toContain('need not be cancelled');
    expect(answer.textContent).not.toContain('In your account');
    expect(find('vetting-mail')).not.toBeNull();
    await change(view('elsewhere'));
    expect(get('pickup-password-forgotten').textContent).toContain('In your account');
    expect(get('pickup-password-forgotten').textContent).not.toContain('need not be cancelled');
    expect(find('vetting-mail')).toBeNull();
  });

  test('the e-mail asks for both order numbers and knows the existing one', async () => {
    const { calls } = await open(view('netherlands'));
    expect((get('vetting-existing') as HTMLInputElement).value).toBe('PS3-2026-004711');
    expect(find('vetting-write')).toBeNull();
    expect(find('vetting-text')).toBeNull();
    await type('vetting-new', 'PS3-2026-005000');
    await fireEvent.click(get('vetting-write'));
    expect(calls).toEqual([
      { event: { type: 'write-to-vetting', existing: 'PS3-2026-004711', new: 'PS3-2026-005000' } },
    ]);
  });

  test.each(languages.map(([language]) => language))(
    'its text is ready to copy: %s',
    async (language) => {
      await open(view('belgium', { language }));
      await type('vetting-new', ' PS3-2026-005000 ');
      const mail = (get('copy-text') as HTMLTextAreaElement).value;
      expect(mail).toContain('vetting-emea@globalsign.com');
      expect(mail.split('\n')[1]).toMatch(new RegExp(`: ${subject}$`));
      expect(mail).toContain('Existing order number: PS3-2026-004711\n');
      expect(mail).toContain('New order number: PS3-2026-005000\n');
    },
  );

  test('its text is English, with one line in the person’s language', () => {
    const body = (language: Language) =>
      text('vetting-mail.body', { existing: 'A', new: 'B' }, language);
    const withoutEnd = (language: Language) => body(language).split('\n').slice(0, -1);
    for (const [language] of languages) {
      expect(text('vetting-mail.subject', {}, language)).toBe(subject);
      expect(withoutEnd(language)).toEqual(withoutEnd('en'));
    }
    expect(new Set(languages.map(([language]) => body(language)))).toHaveLength(languages.length);
  });

  test('goes to the address to which the wizard writes', async () => {
    await open(view('belgium'));
    await type('vetting-new', 'PS3-2026-005000');
    const [, address] =
      read('../crates/wizard/src/vetting.rs').match(/ADDRESS: &str = "(.+)"/) ?? [];
    expect((get('copy-text') as HTMLTextAreaElement).value.split('\n')[0]).toBe(`To: ${address}`);
  });

  test.each(['https://system.globalsign.com/pickup/abc', 'my new password', 'x'.repeat(41)])(
    'takes no “%s” for an order number',
    async (typed) => {
      await open(view('belgium'));
      await type('vetting-new', typed);
      expect(get('vetting-new').getAttribute('aria-invalid')).toBe('true');
      const described = get('vetting-new').getAttribute('aria-describedby')?.split(' ') ?? [];
      const said = described.map((id) => document.getElementById(id)?.textContent).join(' ');
      expect(said).toContain('does not look like an order number');
      expect(find('vetting-text')).toBeNull();
    },
  );

  test('Enter in its fields does not send the screen', async () => {
    await open(view('belgium'));
    expect(await fireEvent.keyDown(get('vetting-new'), { key: 'Enter' })).toBe(false);
    expect(await fireEvent.keyDown(get('vetting-new'), { key: '1' })).toBe(true);
  });

  test('of a practice order is not written to Vetting', async () => {
    await open(view('belgium', { practice: true }));
    await type('vetting-new', 'PS3-2026-005000');
    expect(find('vetting-write')).toBeNull();
    expect(get('vetting-mail').textContent).toContain('practice order');
  });

  describe('copying', () => {
    async function copied(selected: boolean, writeText: (text: string) => Promise<void>) {
      document.execCommand = () => selected;
      vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(writeText);
      await open(view('belgium'));
      await type('vetting-new', 'PS3-2026-005000');
      expect(get('copied').getAttribute('role')).toBe('status');
      expect(get('copied').textContent).toBe('');
      await fireEvent.click(get('copy'));
      await tick();
    }
    afterEach(() => vi.restoreAllMocks());

    test('needs no permission where the web view copies what is selected', async () => {
      await copied(true, () => Promise.reject(new Error('not allowed')));
      await expect.poll(() => get('copied').textContent).toBe('Copied.');
      const area = get('copy-text') as HTMLTextAreaElement;
      expect(area.selectionEnd - area.selectionStart).toBe(area.value.length);
    });

    test('is confirmed', async () => {
      const written: string[] = [];
      await copied(false, async (text) => void written.push(text));
      await expect.poll(() => get('copied').textContent).toBe('Copied.');
      expect(written).toEqual([(get('copy-text') as HTMLTextAreaElement).value]);
    });

    test('that the system refuses leaves the text selected', async () => {
      await copied(false, () => Promise.reject(new Error('not allowed')));
      await expect.poll(() => get('copied').textContent).toContain('Ctrl+C');
      const area = get('copy-text') as HTMLTextAreaElement;
      expect(document.activeElement).toBe(area);
      expect(area.selectionEnd - area.selectionStart).toBe(area.value.length);
    });
  });
});

// The journey of a certificate file that the person already has.

import { fireEvent } from '@testing-library/svelte';
import { describe, expect, test, vi } from 'vitest';
import type { Doubt, LinkAndFile, Screen, Use } from '../src/generated/wizard';
import { errorText, text } from '../src/messages.svelte';
import { noActions, problemOf, screens, viewOf } from './fixtures';
import { find, get, open } from './recording';
import { valuesOf } from './sources';

const atStart = { ...noActions, proceed: true, chooseFile: true, certificates: true };
const userFile = {
  ...screens['certificate-password'],
  purpose: 'open-user-file' as const,
  rules: [],
  strength: null,
  file: '/home/anneleen/Downloads/certificate.pfx',
};

/** The visible text of an element, without the line breaks of the source. */
function words(testid: string): string {
  return get(testid).textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

describe('Start', () => {
  test.each([
    ['choose-file', 'choose-file'],
    ['certificates', 'open-certificates'],
  ])('offers %s', async (testid, type) => {
    const { calls } = await open(viewOf(screens.start, { actions: atStart }));
    await fireEvent.click(get(testid));
    expect(calls).toEqual([{ event: { type } }]);
  });

  test('pastes what is on the clipboard in the place of what is in the field', async () => {
    const { calls } = await open(viewOf(screens.start, { actions: atStart }), {
      clipboard: 'open\r\nhttps://real.example',
    });
    const link = get('link') as HTMLInputElement;
    await fireEvent.input(link, { target: { value: 'https://other.example' } });
    await fireEvent.click(get('paste'));
    await vi.waitFor(() => expect(link.value).toBe('open\u2028https://real.example'));
    expect([document.activeElement, words('nothing-to-paste'), calls]).toEqual([link, '', []]);
  });

  test('makes room for an error at the link', async () => {
    const { change } = await open(viewOf(screens.start, { actions: atStart }));
    expect(document.querySelector('.needs')).not.toBeNull();
    const problem = problemOf('LK-111', { field: 'link' });
    await change(viewOf(screens.start, { actions: atStart, problem }));
    expect(document.querySelector('.needs')).toBeNull();
  });

  test('pastes from everywhere by the keys, but leaves fields alone', async () => {
    await open(viewOf(screens.start, { actions: atStart }), { clipboard: 'https://real.example' });
    const link = get('link') as HTMLInputElement;
    const press = (target: Element, keys: object) =>
      fireEvent.keyDown(target, { key: 'v', ...keys });
    await press(link, { ctrlKey: true });
    await press(get('heading'), {});
    expect(link.value).toBe('');
    await press(get('heading'), { ctrlKey: true });
    await vi.waitFor(() => expect(link.value).toBe('https://real.example'));
  });

  test('says that there is nothing to paste, and keeps what is in the field', async () => {
    await open(
      viewOf({ ...screens.start, suggestedLink: 'https://127.0.0.1' }, { actions: atStart }),
    );
    await fireEvent.click(get('paste'));
    await vi.waitFor(() => expect(words('nothing-to-paste')).toContain('First copy the link'));
    expect((get('link') as HTMLInputElement).value).toBe('https://127.0.0.1');
  });

  test('keeps the lines of what is pasted as a link', async () => {
    const { calls } = await open(viewOf(screens.start, { actions: atStart }));
    const link = get('link') as HTMLInputElement;
    const paste = (pasted: string) =>
      fireEvent.paste(link, { clipboardData: { getData: () => pasted } });
    expect(await paste('one line')).toBe(true);
    expect(await paste('https://a.example/\r\nb\n\nYours')).toBe(false);
    expect(link.value).toBe('https://a.example/\u2028b\u2028\u2028Yours');
    await fireEvent.click(get('proceed'));
    expect(calls).toEqual([{ event: { type: 'open-link', text: link.value } }]);
  });

  test('offers neither while the wizard does not', async () => {
    const { change } = await open(viewOf(screens.start, { actions: noActions }));
    expect([find('choose-file'), find('certificates')]).toEqual([null, null]);
    await change(viewOf(screens.start, { actions: { ...noActions, certificates: true } }));
    expect([find('choose-file'), find('certificates') !== null]).toEqual([null, true]);
  });

  test.each(['LK-104', 'LK-108'] as const)('%s leads to the file', async (code) => {
    const problem = problemOf(code, {
      args: { host: 'www.globalsign.com' },
      field: 'link',
      next: 'bring-file',
    });
    expect(errorText(problem, 'next')).toContain(`“${text('action-choose-file')}”`);
    const { calls } = await open(viewOf(screens.start, { actions: atStart, problem }));
    expect(get('problem').contains(get('problem-choose-file'))).toBe(true);
    await fireEvent.click(get('problem-choose-file'));
    expect(calls).toEqual([{ event: { type: 'choose-file' } }]);
  });

  test('no other error leads to the file, and none while it cannot be chosen', async () => {
    const problem = problemOf('LK-101', { field: 'link' });
    const { change } = await open(viewOf(screens.start, { actions: atStart, problem }));
    expect(find('problem-choose-file')).toBeNull();
    const leading = problemOf('LK-104', { wayOut: null });
    await change(viewOf(screens.start, { problem: leading }));
    expect(find('problem-choose-file')).toBeNull();
  });
});

describe('the password of the file', () => {
  test.each(['FI-600', 'FI-601', 'FI-613', 'FI-621', 'FI-628'] as const)(
    '%s leads to another file',
    async (code) => {
      const actions = { ...noActions, proceed: true, chooseFile: true };
      const { calls } = await open(
        viewOf(userFile, { actions, problem: problemOf(code, { args: { path: '/a.pfx' } }) }),
      );
      expect(get('problem-choose-file').textContent).toBe('Choose another file…');
      await fireEvent.click(get('problem-choose-file'));
      expect(calls).toEqual([{ event: { type: 'choose-file' } }]);
    },
  );

  test.each(['FI-605', 'CP-304'] as const)('%s does not: this very file will do', async (code) => {
    const actions = { ...noActions, proceed: true, chooseFile: true };
    await open(viewOf(userFile, { actions, problem: problemOf(code) }));
    expect(find('problem-choose-file')).toBeNull();
  });

  test('is told from the pickup password, and the file is shown', async () => {
    const { calls } = await open(viewOf(userFile));
    expect(get('opened-file').textContent).toBe(userFile.file);
    const described = get('certificate-password').getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(described)?.textContent).toContain('not the pickup password');
    expect(find('certificate-password-repeat')).toBeNull();
    await fireEvent.input(get('certificate-password'), { target: { value: 'zomerregen42x' } });
    await fireEvent.submit(get('screen-certificate-password'));
    expect(calls).toEqual([
      { field: 'certificate-password', value: 'zomerregen42x' },
      { event: { type: 'proceed' } },
    ]);
  });

  test('cannot be had by fetching the file again', async () => {
    await open(viewOf(userFile, { actions: { ...noActions, back: true, proceed: true } }));
    expect(words('certificate-password-forgotten')).toContain('back it up from there');
    expect(words('certificate-password-forgotten')).not.toContain('pickup password');
  });

  test('no file is shown while the password is chosen', async () => {
    await open(viewOf(screens['certificate-password']));
    expect(find('opened-file')).toBeNull();
  });
});

describe('Inspect', () => {
  test('says in plain words what is in the file', async () => {
    await open(viewOf(screens.inspect));
    expect(get('certificate-holder').textContent).toBe('Anneleen Peeters');
    expect(get('certificate-organization').textContent).toBe('Bakkerij De Gouden Aar BV');
    expect(get('certificate-validity').textContent).toBe('20 November 2026 to 20 February 2030');
    expect(get('certificate-issuer').textContent).toBe('PRACTICE - NOT VALID Issuing CA');
    expect(get('opened-file').textContent).toBe(screens.inspect.file);
    expect(get('backup-folder').textContent).toBe('Documents');
    expect(get('backup-path').textContent).toBe(screens.inspect.backupFolder);
    expect(find('doubt')).toBeNull();
  });

  const uses: [Use[], string][] = [
    [['signing', 'log-in', 'mail'], 'signing documents, logging in and e-mail'],
    [['mail'], 'e-mail'],
    [[], 'Nothing that the wizard knows of'],
  ];
  test.each(uses)('names the uses %j', async (uses, words) => {
    await open(viewOf({ ...screens.inspect, uses }));
    expect(get('certificate-uses').textContent).toBe(words);
  });

  test('names no organisation where there is none', async () => {
    const certificate = { ...screens.inspect.certificate, organization: '' };
    await open(viewOf({ ...screens.inspect, certificate }));
    expect(find('certificate-organization')).toBeNull();
  });

  const meanings: Record<Doubt, string> = {
    expired: 'old encrypted e-mail',
    'not-yet-valid': 'from its first day',
    'not-for-signing': 'works for what it was made for',
    'not-for-log-in': 'works for what it was made for',
    'incomplete-chain': 'cannot tell who issued it',
    'self-signed': 'decided to trust this particular certificate',
    'unknown-root': 'cannot tell who really issued it',
    'roots-unreadable': 'nobody has checked',
    'weak-signature': 'SHA-1',
    'short-key': '2,048 bits',
    'no-password': 'sign in your name',
    'short-own-key': 'in your name',
    'rare-key': 'RSASSA-PSS',
    'unchecked-issuer': 'on the names',
  };
  test('says of every doubt what it means, in their order', async () => {
    const doubts = valuesOf('Doubt') as Doubt[];
    await open(viewOf({ ...screens.inspect, doubts }));
    const shown = [...document.querySelectorAll<HTMLElement>('[data-testid="doubt"]')];
    expect(shown.map(({ dataset }) => dataset.doubt)).toEqual(doubts);
    for (const [index, doubt] of doubts.entries()) {
      expect(shown[index]?.textContent).toContain(meanings[doubt]);
    }
  });

  test('lets another folder be chosen, and goes on', async () => {
    const actions = { ...noActions, proceed: true, chooseFolder: true };
    const { calls } = await open(viewOf(screens.inspect, { actions }));
    await fireEvent.click(get('choose-folder'));
    await fireEvent.submit(get('screen-inspect'));
    expect(calls).toEqual([
      { event: { type: 'choose-backup-folder' } },
      { event: { type: 'proceed' } },
    ]);
    expect(get('proceed').textContent).toBe('Make a backup and continue');
    expect(find('decision-waits')).toBeNull();
  });

  test.each(['used', 'known-when-service-answers'] as const)(
    'does not say that the service waits when the link is %s',
    async (link) => {
      await open(viewOf({ ...screens.inspect, doubts: ['unknown-root'], link }));
      expect(get('heading').textContent).toBe('Your decision: use this certificate?');
      expect(find('decision-waits')).toBeNull();
    },
  );

  test('asks about an order’s certificate, takes no double click, and the service waits', async () => {
    const doubtful: Screen = { ...screens.inspect, doubts: ['unknown-root'], link: 'not-used' };
    const actions = { ...noActions, proceed: true, back: true, startOver: true };
    const problem = problemOf('FI-614');
    const linkAndFile: LinkAndFile = { link: 'not-used', file: screens.inspect.file };
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => now);
    const { calls } = await open(viewOf(doubtful, { actions, problem, linkAndFile }));
    // The second half of a double click, whose first half opened the file.
    now = 500;
    await fireEvent.submit(get('screen-inspect'));
    expect(calls).toEqual([]);
    now = 501;
    expect(get('heading').textContent).toBe('Your decision: use this certificate?');
    expect(get('decision-waits').textContent).toContain('the service is not told');
    expect(get('problem').textContent).toContain('Your link has not been used.');
    expect(get('problem').textContent).toContain('Ask the helpdesk before you go on');
    expect(get('proceed').textContent).toBe('Use it anyway');
    await fireEvent.click(get('start-over'));
    await fireEvent.click(get('back'));
    await fireEvent.submit(get('screen-inspect'));
    expect(calls).toEqual([
      { event: { type: 'start-over' } },
      { event: { type: 'back' } },
      { event: { type: 'proceed' } },
    ]);
    vi.restoreAllMocks();
  });
});

describe('without an order', () => {
  const problem = problemOf('CP-304', { field: 'certificate-password' });

  test('an error says nothing of a link, and where the file is', async () => {
    const linkAndFile = { link: 'not-concerned', file: userFile.file } as const;
    await open(viewOf(userFile, { problem, linkAndFile }));
    expect(words('link-status')).toBe(`Your certificate file is safe here: ${userFile.file}`);
    expect(get('link-status').dataset.link).toBe('not-concerned');
  });

  test('an error says nothing at all of either where no file is safe', async () => {
    await open(viewOf(userFile, { problem, linkAndFile: { link: 'not-concerned', file: null } }));
    expect(find('link-status')).toBeNull();
  });

  test('the steps are those of the file', async () => {
    const steps = [
      { step: 'certificate-password', state: 'done' },
      { step: 'inspect', state: 'current' },
    ] as const;
    await open(viewOf(screens.inspect, { steps: [...steps], code: 'F2' }));
    expect(words('step-inspect')).toContain('What is in the file');
    expect(get('step-inspect').getAttribute('aria-current')).toBe('step');
    expect(get('step-code').textContent).toBe('F2');
  });

  test('no list of steps is there without a journey, and the code stays', async () => {
    await open(viewOf(screens.start, { steps: [] }));
    expect(document.querySelector('nav')).toBeNull();
    expect(find('step-code')).not.toBeNull();
  });
});

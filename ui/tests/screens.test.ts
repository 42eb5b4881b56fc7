// The content of each screen, and the events that it sends.

import { fireEvent } from '@testing-library/svelte';
import { tick } from 'svelte';
import { expect, test, vi } from 'vitest';
import { certificate, chrome, firefox, noActions, problemOf, screens, viewOf } from './fixtures';
import type { TargetView } from '../src/generated/wizard';
import { find, get, open } from './recording';

const link = 'https://localhost:8443/pickup/abc';

test('Start sends the link that was pasted', async () => {
  const { calls } = await open(viewOf(screens.start));
  await fireEvent.input(get('link'), { target: { value: link } });
  await fireEvent.submit(get('screen-start'));
  expect(calls).toEqual([{ event: { type: 'open-link', text: link } }]);
});

test('Start need not wait for the service', async () => {
  const busy = { task: 'looking-up', progress: null } as const;
  const { calls } = await open(
    viewOf(screens.start, { actions: { ...noActions, back: true }, busy }),
  );
  expect(get('back').textContent).toBe('Stop looking up the order');
  await fireEvent.click(get('back'));
  expect(calls).toEqual([{ event: { type: 'back' } }]);
});

test('Start has the practice link in its field, and leaves what was typed over it', async () => {
  const view = viewOf({ ...screens.start, suggestedLink: link });
  const { change } = await open(view);
  const field = get('link') as HTMLInputElement;
  expect(field.value).toBe(link);
  await fireEvent.input(field, { target: { value: 'other' } });
  await change(viewOf(screens.start));
  expect(field.value).toBe('other');
});

test('Start greets a person whose link could not be kept, and nobody else', async () => {
  const { change } = await open(viewOf({ ...screens.start, resumedOrder: 'PS3-2026-004711' }));
  expect(get('resumed-order').textContent).toContain('order PS3-2026-004711');
  await change(viewOf(screens.start));
  expect(find('resumed-order')).toBeNull();
});

test('Start offers the file that a page has sent, and nothing where there is none', async () => {
  const { calls, change } = await open(viewOf({ ...screens.start, pageFile: 'ca.example' }));
  expect(get('page-file').textContent).toContain('ca.example');
  await fireEvent.click(get('open-page-file'));
  expect(calls).toEqual([{ event: { type: 'open-page-file' } }]);
  await change(viewOf(screens.start));
  expect(find('page-file')).toBeNull();
});

test('Start has one link confirmed, and no click that was meant for another screen', async () => {
  const links = [{ host: 'system.globalsign.com', orderNumber: 'PR0123456789' }];
  const offer = { source: 'file' as const, links };
  const { calls } = await open(viewOf({ ...screens.start, offer }));
  expect(get('offer-host').textContent).toBe('system.globalsign.com');
  expect(get('offer-order').textContent).toBe('PR0123456789');
  expect([find('link'), find('use-link')]).toEqual([null, null]);
  await fireEvent.submit(get('screen-start'));
  expect(calls).toEqual([]);
  const later = performance.now() + 501;
  vi.spyOn(performance, 'now').mockReturnValue(later);
  await fireEvent.submit(get('screen-start'));
  expect(calls).toEqual([{ event: { type: 'use-link', place: 0 } }]);
});

test('Start has one of several links chosen', async () => {
  const host = 'system.globalsign.com';
  const links = [
    { host, orderNumber: 'PR0123456789' },
    { host, orderNumber: null },
  ];
  const view = viewOf({ ...screens.start, offer: { source: 'text' as const, links } });
  view.actions = { ...view.actions, proceed: false };
  const { calls } = await open(view);
  expect(find('proceed')).toBeNull();
  const buttons = document.querySelectorAll('[data-testid="use-link"]');
  expect([...buttons].map((button) => button.textContent)).toEqual(['Use link 1', 'Use link 2']);
  await fireEvent.click(buttons[1] as Element);
  expect(calls).toEqual([{ event: { type: 'use-link', place: 1 } }]);
});

test('a text that is dropped on Start is in the field of the link', async () => {
  await open(viewOf(screens.start));
  const drop = new Event('drop', { bubbles: true, cancelable: true });
  const dataTransfer = { getData: () => 'Dear Anna,\nhttps://a.example/' };
  window.dispatchEvent(Object.assign(drop, { dataTransfer }));
  await tick();
  expect((get('link') as HTMLInputElement).value).toBe('Dear Anna,\u2028https://a.example/');
});

test('a help code in the place of the link leads to the guide', async () => {
  const problem = problemOf('LK-115', { wayOut: 'guide' });
  await open(viewOf(screens.start, { problem }));
  await fireEvent.click(get('problem-guide'));
  await vi.waitFor(() => expect(get('guide-dialog').hasAttribute('open')).toBe(true));
});

test('Review Order shows the order as people write it', async () => {
  await open(viewOf(screens['review-order']));
  expect(get('order-number').textContent).toBe('PS3-2026-004711');
  expect(get('order-holder').textContent).toBe('Anneleen Peeters');
  expect(get('order-organization').textContent).toBe('Bakkerij De Gouden Aar BV');
  expect(get('order-country').textContent).toBe('Belgium');
  expect(get('order-host').textContent).toBe('localhost:8443');
  expect(get('order-lapses').textContent).toBe('18 December 2026 at 12:00');
  expect(get('order-countdown').textContent).toBe('26 days left');
});

test('Pickup Password hands over every change, then goes on', async () => {
  const { calls } = await open(viewOf(screens['pickup-password']));
  await fireEvent.input(get('pickup-password'), { target: { value: 'Klap' } });
  await fireEvent.input(get('pickup-password'), { target: { value: 'Klaproos7' } });
  await fireEvent.submit(get('screen-pickup-password'));
  expect(calls).toEqual([
    { field: 'pickup-password', value: 'Klap' },
    { field: 'pickup-password', value: 'Klaproos7' },
    { event: { type: 'proceed' } },
  ]);
});

test('Pickup Password shows what is typed only when asked', async () => {
  await open(viewOf(screens['pickup-password']));
  const field = get('pickup-password') as HTMLInputElement;
  expect(field.type).toBe('password');
  await fireEvent.click(get('show-pickup-password'));
  expect(field.type).toBe('text');
  expect(get('show-pickup-password').dataset.shown).toBe('true');
  expect(get('show-pickup-password').getAttribute('aria-label')).toMatch(/^Hide/);
  await fireEvent.click(get('show-pickup-password'));
  expect(field.type).toBe('password');
});

test('Pickup Password greets a person who comes back, and nobody else', async () => {
  const { change } = await open(viewOf({ ...screens['pickup-password'], resumed: true }));
  expect(find('resumed')).not.toBeNull();
  await change(viewOf(screens['pickup-password']));
  expect(find('resumed')).toBeNull();
});

test('Pickup Password shows the password of a practice order', async () => {
  const { change } = await open(viewOf(screens['pickup-password']));
  expect(find('practice-password')).toBeNull();
  await change(viewOf({ ...screens['pickup-password'], practicePassword: 'Klaproos7' }));
  expect(get('practice-password').textContent).toBe('Klaproos7');
});

test('Pickup Password keeps what was typed when the view changes', async () => {
  const { change } = await open(viewOf(screens['pickup-password']));
  const field = get('pickup-password') as HTMLInputElement;
  await fireEvent.input(field, { target: { value: 'Klaproos8' } });
  await change(viewOf({ ...screens['pickup-password'], attemptsLeft: 4 }));
  expect(field.value).toBe('Klaproos8');
  expect(get('attempts-left').dataset.attempts).toBe('4');
});

test('a password is gone with its screen', async () => {
  const { change } = await open(viewOf(screens['pickup-password']));
  await fireEvent.input(get('pickup-password'), { target: { value: 'Klaproos7' } });
  await change(viewOf(screens['certificate-password']));
  await change(viewOf(screens['pickup-password']));
  expect((get('pickup-password') as HTMLInputElement).value).toBe('');
});

test('Certificate Password, to choose: two fields, the rules one by one, the strength', async () => {
  const { calls } = await open(viewOf(screens['certificate-password']));
  expect(get('rule-length').dataset.met).toBe('true');
  expect(get('rule-length').textContent).toContain('(met)');
  expect(get('rule-strength').dataset.met).toBe('false');
  expect(get('rule-strength').textContent).toContain('(not met yet)');
  expect(get('strength').dataset.score).toBe('2');
  expect(get('strength').textContent).toContain('fair');
  await fireEvent.input(get('certificate-password'), { target: { value: 'zomerregen42x' } });
  await fireEvent.input(get('certificate-password-repeat'), { target: { value: 'z' } });
  expect(calls).toEqual([
    { field: 'certificate-password', value: 'zomerregen42x' },
    { field: 'certificate-password-repeat', value: 'z' },
  ]);
});

test('Certificate Password, to open: one field and no rules', async () => {
  const screen = { ...screens['certificate-password'], rules: [], strength: null };
  await open(viewOf({ ...screen, purpose: 'open' }));
  expect(find('certificate-password')).not.toBeNull();
  expect(find('certificate-password-repeat')).toBeNull();
  expect(find('strength')).toBeNull();
});

test('Certificate Password greets a person who comes back', async () => {
  const screen = screens['certificate-password'];
  const { change } = await open(viewOf({ ...screen, resumed: true }));
  expect(get('resumed').textContent).toContain('Choose a certificate password');
  await change(viewOf(screen));
  expect(find('resumed')).toBeNull();
});

test.each([
  [true, 'fetch the file again'],
  [false, 'must be cancelled'],
])('Certificate Password forgotten, with a way back: %s', async (back, words) => {
  const actions = { ...noActions, back, proceed: true, startOver: true };
  const screen = { ...screens['certificate-password'], rules: [], strength: null };
  await open(viewOf({ ...screen, purpose: 'open' }, { actions }));
  expect(get('certificate-password-forgotten').textContent).toContain(words);
});

test('Agreement is read in the page, with the tick below its paragraphs', async () => {
  await open(viewOf(screens.agreement));
  const agreement = get('agreement-text');
  expect([...agreement.querySelectorAll('p')].map((paragraph) => paragraph.textContent)).toEqual([
    'First paragraph.',
    'Second paragraph.',
  ]);
  expect(agreement.closest('[tabindex]')).toBeNull();
  const order = agreement.compareDocumentPosition(get('agree'));
  expect(order).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

test('Agreement sends the tick, and shows what the wizard made of it', async () => {
  const { calls, change } = await open(viewOf(screens.agreement));
  const box = get('agree') as HTMLInputElement;
  await fireEvent.click(box);
  expect(calls).toEqual([{ event: { type: 'agree', agreed: true } }]);
  await change(viewOf({ ...screens.agreement, agreed: true }));
  expect(box.checked).toBe(true);
  await change(viewOf(screens.agreement, { problem: problemOf('AG-402', { field: 'agreement' }) }));
  expect(box.checked).toBe(false);
});

test('Agreement asks for nothing while its text is not there', async () => {
  const screen = { ...screens.agreement, text: '', version: '' };
  await open(viewOf(screen, { busy: { task: 'reading-agreement', progress: null } }));
  expect(find('agree')).toBeNull();
});

test('Download shows where the file goes and how far it is', async () => {
  const { change } = await open(viewOf(screens.download));
  expect(get('certificate-file').textContent).toBe(screens.download.file);
  expect(find('progress')).toBeNull();
  const progress = { received: 25, total: 100 };
  await change(viewOf(screens.download, { busy: { task: 'downloading', progress } }));
  expect(get('progress').getAttribute('value')).toBe('25');
  expect(get('progress').parentElement?.textContent).toContain('25%');
});

test('Download says that the file is saved', async () => {
  await open(viewOf({ ...screens.download, saved: true }));
  expect(get('certificate-file').dataset.saved).toBe('true');
  expect(get('heading').textContent).toBe('Your certificate file is here');
});

test('Download says where the user’s own copy goes, and then where it is', async () => {
  const { change } = await open(viewOf(screens.download));
  expect(get('backup-folder').textContent).toBe('Documents');
  expect(get('backup-path').textContent).toBe(screens.download.backupFolder);
  expect(find('backup-file')).toBeNull();
  await change(viewOf({ ...screens.download, saved: true, backup: certificate.backup }));
  expect(get('backup-file').textContent).toBe(certificate.backup);
  expect(find('backup-folder')).toBeNull();
});

test('Download lists its steps in their order, and ticks those that are behind', async () => {
  const steps = () => [...document.querySelectorAll('.course li')];
  const ticked = () => steps().map((step) => step.classList.contains('met'));
  const { change } = await open(viewOf(screens.download));
  expect(steps().map((step) => step.textContent)).toEqual([
    expect.stringContaining('Saving the certificate file'),
    expect.stringContaining('Checking'),
    expect.stringContaining('your backup'),
    expect.stringContaining('telling the service'),
  ]);
  expect(ticked()).toEqual([false, false, false, false]);
  await change(viewOf({ ...screens.download, saved: true }));
  expect(ticked()).toEqual([true, false, false, false]);
  const checked = { ...screens.download, saved: true, checked: true };
  await change(viewOf(checked));
  expect(ticked()).toEqual([true, true, false, false]);
  await change(viewOf({ ...checked, backup: certificate.backup }));
  expect(ticked()).toEqual([true, true, true, false]);
});

test('Download lets another folder be chosen', async () => {
  const actions = { ...noActions, chooseFolder: true };
  const { calls } = await open(viewOf(screens.download, { actions }));
  await fireEvent.click(get('choose-folder'));
  expect(calls).toEqual([{ event: { type: 'choose-backup-folder' } }]);
});

test('Install lists the programs, each with its state and its own error', async () => {
  const problem = problemOf('ST-701');
  await open(
    viewOf({
      ...screens.install,
      targets: [
        { ...chrome, state: 'proven' },
        { ...firefox, state: 'failed', problem },
      ],
    }),
  );
  const [first, second] = document.querySelectorAll<HTMLElement>('[data-testid="target"]');
  expect(first?.dataset).toMatchObject({ targetId: chrome.id, state: 'proven' });
  expect(first?.textContent).toContain('Chrome');
  expect(second?.dataset).toMatchObject({ targetId: firefox.id, state: 'failed' });
  expect(second?.textContent).toContain('default-esr');
  expect(second?.textContent).toContain('Firefox did not let the wizard');
  expect(second?.textContent).toContain('ST-701');
});

test('Install says quietly why a program is left alone', async () => {
  const problem = problemOf('ST-702');
  const locked: TargetView = { ...firefox, id: 'firefox:locked', state: 'locked', problem };
  const failing: TargetView = { ...firefox, id: 'firefox:failing', state: 'failed', problem };
  await open(viewOf({ ...screens.install, targets: [locked, failing] }));
  const [quiet, failed] = document.querySelectorAll('[data-testid="target-problem"]');
  for (const problem of [quiet, failed]) {
    expect(problem?.textContent).toContain('has a password of its own');
    expect(problem?.textContent).toContain('ask the helpdesk');
    expect(problem?.textContent).toContain('ST-702');
  }
  expect(failed?.textContent).toContain('as it was');
  expect(quiet?.textContent).not.toContain('as it was');
});

test('Done shows the certificate, the programs and the file', async () => {
  await open(viewOf(screens.done));
  expect(get('certificate-holder').textContent).toBe('Anneleen Peeters');
  expect(get('certificate-fingerprint').textContent).toBe(certificate.fingerprint);
  expect(get('certificate-validity').textContent).toBe('20 November 2026 to 20 February 2030');
  expect(get('backup-file').textContent).toBe(certificate.backup);
  expect(document.querySelectorAll('[data-testid="target"]')).toHaveLength(2);
  expect(get('screen-done').textContent).toContain('in 2 programs');
});

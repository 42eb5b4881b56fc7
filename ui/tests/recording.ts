// The whole view on a bridge that records its calls.

import { render } from '@testing-library/svelte';
import { tick } from 'svelte';
import App from '../src/App.svelte';
import type { Bridge, PracticeFailure } from '../src/bridge';
import type { SecretField, UserError, UserEvent, WizardView } from '../src/generated/wizard';

type Call =
  | { event: UserEvent }
  | { field: SecretField; value: string }
  | { practice: string }
  | { caller: string }
  | 'print'
  | 'mail'
  | 'save'
  | 'close'
  | 'drawn'
  | 'empty';

/** The report of the wizard. */
export const report = 'Report for the helpdesk\n\nStep code: P2\n';

/**
 * Renders the view, and returns what a test needs to inspect it, to act, and to change it: with or without a printer and
 * a mail program, with what comes of saving the report, with the wizard's password suggestion and link, with the text on the clipboard, and with what is wrong with a caller's
 * code. Fails if a view is not shown, unless that is expected.
 */
export async function open(
  view: WizardView,
  {
    practiceFailure = null as PracticeFailure | null,
    printer = true,
    mail = true,
    saved = null as string | UserError | null,
    suggested = '',
    link = '',
    refused = null as UserError | null,
    clipboard = '',
    mayFail = false,
  } = {},
) {
  const calls: Call[] = [];
  let show: (view: WizardView) => void = () => {};
  let lose = () => {};
  let drawn: Call[] = [];
  let askForHelp = () => {};
  const bridge: Bridge = {
    watch(onView, onLost) {
      let revision = 0;
      show = (view) => onView(view, ++revision);
      lose = onLost;
    },
    helpAsked(onHelp) {
      askForHelp = onHelp;
    },
    async dispatch(event) {
      calls.push({ event });
    },
    secret(field, value) {
      calls.push({ field, value });
    },
    report: async () => report,
    async mailReport() {
      calls.push('mail');
      return mail;
    },
    async saveReport() {
      calls.push('save');
      return saved;
    },
    async print() {
      calls.push('print');
      return printer;
    },
    async practise(scene = 'begin') {
      calls.push({ practice: scene });
      return practiceFailure;
    },
    drawn() {
      calls.push(find('heading') || find('unshown') ? 'drawn' : 'empty');
    },
    async close() {
      calls.push('close');
    },
    async endPractice() {
      calls.push({ practice: 'end' });
    },
    async showCaller(code) {
      calls.push({ caller: code });
      return refused;
    },
    async suggestPassword() {
      return suggested;
    },
    async linkForEdge() {
      return link;
    },
    async clipboardText() {
      return clipboard;
    },
  };
  render(App, { bridge });

  async function change(newer: WizardView) {
    show(newer);
    await tick();
    if (!mayFail && find('unshown')) throw new Error('a view could not be shown');
  }
  async function disconnect() {
    lose();
    await tick();
  }
  await change(view);
  drawn = calls.splice(0);
  return { calls, drawn, change, disconnect, askForHelp: () => askForHelp() };
}

/** The elements with this id. */
export function all(testid: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`[data-testid="${testid}"]`)];
}

export function find(testid: string): HTMLElement | null {
  return document.querySelector(`[data-testid="${testid}"]`);
}

/** The element with this id, which must be there. */
export function get(testid: string): HTMLElement {
  const found = find(testid);
  if (!found) throw new Error(`no ${testid} on the screen`);
  return found;
}

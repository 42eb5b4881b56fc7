import { invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import type { SecretField, Update, UserError, UserEvent, WizardView } from './generated/wizard';
import { paced } from './motion';

/** The reason why practice cannot begin: its folder cannot be created, or another. */
export interface PracticeFailure {
  folder: { place: string; reason: string } | null;
}

/** The window's requests to the wizard. Calls arrive in the order in which they are made. */
export interface Bridge {
  /**
   * Calls `show` with the current view and its revision, then with each newer one. Calls `lost` when the wizard cannot be
   * reached.
   */
  watch(show: (view: WizardView, revision: number) => void, lost: () => void): void;
  /** Calls `show` whenever another window of the application asks for Help. */
  helpAsked(show: () => void): void;
  /** Reports that something is drawn: the system reports a window that stays empty. */
  drawn(): void;
  /** Sends an event of the user. Settles when the wizard has received it. */
  dispatch(event: UserEvent): Promise<void>;
  /** Sends the content of a password field. */
  secret(field: SecretField, value: string): void;
  /** The present report for the helpdesk. */
  report(): Promise<string>;
  /** Opens an e-mail with the report that was asked for last. Returns whether there is a mail program. */
  mailReport(): Promise<boolean>;
  /** Has the person save that report. Returns its path, or the error; nothing if it was not saved. */
  saveReport(): Promise<string | UserError | null>;
  /** Opens the system's print dialog. Returns whether there is one. */
  print(): Promise<boolean>;
  /** Closes the window at the end, or ends practice. */
  close(): Promise<void>;
  /**
   * Begins practice over the wizard; within practice, goes to the scene of this name. The new view arrives by itself.
   * Returns the reason if it cannot begin.
   */
  practise(scene?: string): Promise<PracticeFailure | null>;
  /** Returns from practice to the wizard as it was. */
  endPractice(): Promise<void>;
  /**
   * Shows the screen of the caller with this help code, as it was typed, until Back; the new view arrives by itself.
   * Returns what is wrong with the code.
   */
  showCaller(code: string): Promise<UserError | null>;
  /** A certificate password that keeps every rule; empty where none can be suggested. */
  suggestPassword(): Promise<string>;
  /** The link that is opened in Microsoft Edge; empty where the wizard does not know it. */
  linkForEdge(): Promise<string>;
  /** The text on the clipboard, on Start alone; empty where there is none. */
  clipboardText(): Promise<string>;
}

/** The folder that cannot be created, in the core's error; none for another failure of the core, or of the call. */
function folderIn(failure: unknown): PracticeFailure['folder'] {
  const { place, reason } = (failure ?? {}) as Record<string, unknown>;
  return typeof place === 'string' && typeof reason === 'string' ? { place, reason } : null;
}

/** Creates the bridge to the Rust core; the only place that uses Tauri. */
export function tauriBridge(): Bridge {
  let queue: Promise<void> = Promise.resolve();
  let onLost = () => {};

  /** Runs the calls one after the other, so that a password arrives before the event that follows it. */
  function enqueue(call: () => Promise<unknown>): Promise<void> {
    queue = queue.then(call).then(
      () => {},
      () => onLost(),
    );
    return queue;
  }

  /** Runs a call likewise, and returns its answer, or `none` if the wizard is lost. */
  async function ask<Answer>(call: () => Promise<Answer>, none: Answer): Promise<Answer> {
    let answer = none;
    await enqueue(async () => (answer = await call()));
    return answer;
  }

  /** Receives a secret, which comes as bytes. */
  async function receive(command: string): Promise<string> {
    const bytes = new Uint8Array(await invoke<ArrayBuffer>(command));
    const secret = new TextDecoder().decode(bytes);
    bytes.fill(0);
    return secret;
  }

  function askSecret(command: string): Promise<string> {
    return ask(() => receive(command), '');
  }

  return {
    watch(show, lost) {
      onLost = lost;
      let newest = -1;
      const pass = paced(show);
      const keepNewer = ({ revision, view }: Update) => {
        if (revision > newest) {
          newest = revision;
          pass(view, revision);
        }
      };
      // Listening begins first, so that no change between the two calls is missed.
      void enqueue(() => listen<Update>('wizard', ({ payload }) => keepNewer(payload)));
      void enqueue(() => invoke<Update>('snapshot').then(keepNewer));
    },

    helpAsked: (show) => void enqueue(() => listen('help', show)),

    drawn: () => void enqueue(() => invoke('drawn')),

    dispatch: (event) => enqueue(() => invoke('dispatch', { event })),

    mailReport: () => ask(() => invoke<boolean>('mail_report'), false),

    // Not queued: other calls must not wait for the dialog.
    saveReport: () =>
      invoke<string | null>('save_report').catch((error: unknown) => error as UserError),

    print: () =>
      invoke('print').then(
        () => true,
        () => false,
      ),

    practise: (scene) =>
      ask<PracticeFailure | null>(
        () =>
          invoke('practise', { scene }).then(
            () => null,
            (reason: unknown) => ({ folder: folderIn(reason) }),
          ),
        null,
      ),

    close: () => enqueue(() => invoke('close')),

    endPractice: () => enqueue(() => invoke('end_practice')),

    showCaller: (code) => ask(() => invoke<UserError | null>('show_caller', { code }), null),

    secret(field, value) {
      const bytes = new TextEncoder().encode(value);
      void enqueue(() =>
        invoke('secret', bytes, { headers: { field } }).finally(() => bytes.fill(0)),
      );
    },

    suggestPassword: () => askSecret('suggest_password'),

    linkForEdge: () => askSecret('link_for_edge'),

    // Not queued: other calls must not wait for the program that has copied.
    clipboardText: () => receive('clipboard_text').catch(() => ''),

    report: () =>
      ask(() => invoke<string>('report', { minutesEast: -new Date().getTimezoneOffset() }), ''),
  };
}

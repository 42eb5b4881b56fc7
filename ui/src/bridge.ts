import { invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import type { SecretField, Update, UserEvent, WizardView } from './generated/wizard';

/** Why practice cannot begin: there is no place for its files, or anything else. */
export interface PracticeFailure {
  folder: { place: string; reason: string } | null;
}

/** What the window can ask of the wizard. Calls arrive in the order in which they are made. */
export interface Bridge {
  /**
   * Calls `show` with the present view, then with each newer one. Calls `lost` when the wizard
   * cannot be reached.
   */
  watch(show: (view: WizardView) => void, lost: () => void): void;
  /** Tells that something is drawn: a window that stays empty is reported by the system. */
  drawn(): void;
  /** Tells what the user did. Settles when the wizard has taken note of it. */
  dispatch(event: UserEvent): Promise<void>;
  /** Hands over what stands in a password field. */
  secret(field: SecretField, value: string): void;
  /** The report for the helpdesk, as it is at this moment. */
  report(): Promise<string>;
  /** Opens the system's dialog to print. Tells whether there is one. */
  print(): Promise<boolean>;
  /** Lays practice over the wizard; the new view comes by itself. Says why not, where it cannot begin. */
  practise(): Promise<PracticeFailure | null>;
  /** Back from practice to the wizard as it was. */
  endPractice(): Promise<void>;
  /** Shows what the caller with this help code sees, as it was typed, until "back"; the new view comes by itself. */
  showCaller(code: string): Promise<void>;
  /** A certificate password that keeps every rule; empty where none can be suggested. */
  suggestPassword(): Promise<string>;
}

/** What the core says of a folder that cannot be made; none where it fails otherwise, or a call does. */
function folderIn(failure: unknown): PracticeFailure['folder'] {
  const { place, reason } = (failure ?? {}) as Record<string, unknown>;
  return typeof place === 'string' && typeof reason === 'string' ? { place, reason } : null;
}

/** The bridge to the Rust core; the one place that touches Tauri. */
export function tauriBridge(): Bridge {
  let queue: Promise<void> = Promise.resolve();
  let onLost = () => {};

  /** One call after the other, so that a password is there before the "go on" that follows it. */
  function enqueue(call: () => Promise<unknown>): Promise<void> {
    queue = queue.then(call).then(
      () => {},
      () => onLost(),
    );
    return queue;
  }

  return {
    watch(show, lost) {
      onLost = lost;
      let newest = -1;
      const keepNewer = ({ revision, view }: Update) => {
        if (revision > newest) {
          newest = revision;
          show(view);
        }
      };
      // Listening comes first: a change between the two calls must not be missed.
      void enqueue(() => listen<Update>('wizard', ({ payload }) => keepNewer(payload)));
      void enqueue(() => invoke<Update>('snapshot').then(keepNewer));
    },

    drawn: () => void enqueue(() => invoke('drawn')),

    dispatch: (event) => enqueue(() => invoke('dispatch', { event })),

    // Whoever waits for it must not keep others waiting.
    print: () =>
      invoke('print').then(
        () => true,
        () => false,
      ),
    async practise() {
      let failure: PracticeFailure | null = null;
      await enqueue(() =>
        invoke('practise').catch((reason: unknown) => (failure = { folder: folderIn(reason) })),
      );
      return failure;
    },

    endPractice: () => enqueue(() => invoke('end_practice')),

    showCaller: (code) => enqueue(() => invoke('show_caller', { code })),

    secret(field, value) {
      const bytes = new TextEncoder().encode(value);
      void enqueue(() =>
        invoke('secret', bytes, { headers: { field } }).finally(() => bytes.fill(0)),
      );
    },

    async suggestPassword() {
      let suggested = '';
      await enqueue(async () => {
        const bytes = new Uint8Array(await invoke<ArrayBuffer>('suggest_password'));
        suggested = new TextDecoder().decode(bytes);
        bytes.fill(0);
      });
      return suggested;
    },

    async report() {
      const minutesEast = -new Date().getTimezoneOffset();
      let report = '';
      await enqueue(async () => {
        report = await invoke<string>('report', { minutesEast });
      });
      return report;
    },
  };
}

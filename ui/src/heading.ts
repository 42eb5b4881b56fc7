import type { Language, Screen } from './generated/wizard';
import { text } from './messages.svelte';

/** The heading of a screen, in the current language unless another is given. */
export function heading(screen: Screen, language?: Language): string {
  switch (screen.name) {
    case 'certificate-password': {
      const { kept, purpose } = screen;
      return text(kept ? 'kept-password' : `certificate-password-${purpose}`, {}, language);
    }
    case 'review-order': {
      // An order that can no longer be picked up needs no confirmation.
      const over = screen.order.state !== 'ready';
      return text(over ? 'review-order-over' : 'review-order', {}, language);
    }
    case 'ca-page':
      if (screen.imitated) return text('ca-page-imitated', {}, language);
      return text(screen.isOpen ? 'ca-page-open' : 'ca-page', {}, language);
    case 'edge-mode': {
      const there = screen.step === 'proven' || screen.step === 'kept';
      return text(there ? 'edge-mode-there' : 'edge-mode', {}, language);
    }
    case 'download':
      return text(
        screen.saved ? 'download-saved' : screen.madeHere ? 'create' : 'download',
        {},
        language,
      );
    case 'inspect': {
      const ordered = isOrdered(screen);
      return text(ordered ? 'inspect-order' : 'inspect', {}, language);
    }
    case 'take-along': {
      if (screen.folder !== null) return text('taken-along', {}, language);
      const { purpose: goal } = screen;
      return text(goal ? `take-along-${goal}` : 'take-along', {}, language);
    }
    case 'arrival': {
      const done = screen.keys.length > 0 && screen.asking === null;
      return text(done ? 'arrival-done' : 'arrival', {}, language);
    }
    case 'remove': {
      const forgets = forgetsOnly(screen);
      return text(forgets ? 'forget' : 'remove', {}, language);
    }
    default:
      return text(`${screen.name}`, {}, language);
  }
}

/** Whether nothing is removed: the missing programs only leave the ledger. */
export function forgetsOnly({ targets, away }: Extract<Screen, { name: 'remove' }>): boolean {
  return targets.length === 0 && away.length > 0;
}

/** Whether the file is an order's, and waits for a decision. */
export function isOrdered({ link }: Extract<Screen, { name: 'inspect' }>): boolean {
  return link !== 'not-concerned';
}

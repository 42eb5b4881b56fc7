import type { Language, Screen } from './generated/wizard';
import { text } from './messages.svelte';

/** What a screen asks or says, in the language that is spoken unless another is named. */
export function heading(screen: Screen, language?: Language): string {
  switch (screen.name) {
    case 'certificate-password': {
      const kept = isKept(screen);
      return text(kept ? 'kept-password' : `certificate-password-${screen.purpose}`, {}, language);
    }
    case 'review-order': {
      // There is nothing to say yes to where the order cannot be picked up any more.
      const over = screen.order.state !== 'ready';
      return text(over ? 'review-order-over' : 'review-order', {}, language);
    }
    case 'download':
      return text(screen.saved ? 'download-saved' : 'download', {}, language);
    case 'inspect': {
      const ordered = isOrdered(screen);
      return text(ordered ? 'inspect-order' : 'inspect', {}, language);
    }
    case 'remove': {
      const forgets = forgetsOnly(screen);
      return text(forgets ? 'forget' : 'remove', {}, language);
    }
    default:
      return text(`${screen.name}`, {}, language);
  }
}

/** Nothing is removed: programs that are not there go off the list. */
export function forgetsOnly({ targets, away }: Extract<Screen, { name: 'remove' }>): boolean {
  return targets.length === 0 && away.length > 0;
}

/** The file is an order's, and waits for a decision. */
export function isOrdered({ link }: Extract<Screen, { name: 'inspect' }>): boolean {
  return link !== 'not-concerned';
}

/** The certificate password was kept, so that the file opens without it being typed. */
export function isKept({
  purpose,
  keep,
}: Extract<Screen, { name: 'certificate-password' }>): boolean {
  return purpose !== 'choose' && keep === true;
}

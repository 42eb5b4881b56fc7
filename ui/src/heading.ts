import type { Language, Screen } from './generated/wizard';
import { text } from './messages.svelte';

/** What a screen asks or says, in the language that is spoken unless another is named. */
export function heading(screen: Screen, language?: Language): string {
  switch (screen.name) {
    case 'certificate-password':
      return text(`certificate-password-${screen.purpose}`, {}, language);
    case 'download':
      return text(screen.saved ? 'download-saved' : 'download', {}, language);
    case 'check':
      return text('check-certificates', {}, language);
    default:
      return text(`${screen.name}`, {}, language);
  }
}

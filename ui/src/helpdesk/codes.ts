// The codes in the guide for the helpdesk, in their order.

import { mentionsOf, outsideMessages } from '../generated/errorCodes';
import { helpCodes } from '../generated/helpCodes';

/** The step codes, with the message that is the screen's heading. */
export const screens: Record<string, string> = {
  P0: 'start',
  P1: 'review-order',
  P2: 'pickup-password',
  P3: 'certificate-password-choose',
  P4: 'agreement',
  P5: 'download',
  P6: 'install',
  P7: 'done',
  F1: 'certificate-password-open-user-file',
  F2: 'inspect',
  W1: 'ca-page',
  W2: 'ca-page-open',
  W3: 'edge-mode',
  K1: 'certificates',
  K2: 'remove',
  K3: 'take-along',
  K4: 'take-along-backup',
  K5: 'arrival',
  C1: 'connection',
};

/** The codes with a screen that can be shown. */
export const codesWithScreen = Object.keys(helpCodes);

const errors = [...Object.keys(mentionsOf), ...Object.keys(outsideMessages)];
const prefixes = [...new Set(errors.map((code) => code.slice(0, 2)))];

/** The codes that a caller can read out, by the name of their group. */
export const codeGroups: [string, string[]][] = [
  ['screens', Object.keys(screens)],
  ...prefixes.map((prefix): [string, string[]] => [
    prefix,
    errors.filter((code) => code.startsWith(`${prefix}-`)),
  ]),
];

/** The message that the caller sees with a code. */
export function headingOf(code: string): string {
  const messages: Record<string, string> = { ...screens, ...outsideMessages };
  return messages[code] ?? `error-${code}`;
}

/** The parts of the text about each code. */
export const aspects = ['means', 'ask', 'do'] as const;

/** The last steps that many answers share, which depend on the country. */
export const ways = ['new-order', 'forgotten-pickup-password', 'reissue', 'renewal', 'cancelling'];

/** The countries that a way distinguishes. */
export const countries = ['belgium', 'netherlands', 'elsewhere'];

// What the helpdesk's pages list, in their order.

import { mentionsOf, outsideMessages } from '../src/generated/errorCodes';

/** The step code of every screen, with the message that is its heading. */
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
  K1: 'certificates',
  K2: 'remove',
  C1: 'connection',
};

/** The codes of which there is a picture. */
export const codesWithPicture = [...Object.keys(screens), ...Object.keys(mentionsOf)];

const codes = [...codesWithPicture, ...Object.keys(outsideMessages)];
const prefixes = [...new Set(Object.keys(mentionsOf).map((code) => code.slice(0, 2)))];

/** Every code that a caller can read out, by the name of its group. */
export const groups: [string, string[]][] = [
  ['screens', Object.keys(screens)],
  ...prefixes.map((prefix): [string, string[]] => [
    prefix,
    codes.filter((code) => code.startsWith(`${prefix}-`)),
  ]),
];

/** The message with which a code is shown to the caller. */
export function headingOf(code: string): string {
  const messages: Record<string, string> = { ...screens, ...outsideMessages };
  return messages[code] ?? `error-${code}`;
}

/** What is said of each code. */
export const parts = ['means', 'ask', 'do'] as const;

/** The last step of many answers, which depends on the country. */
export const ways = ['new-order', 'forgotten-pickup-password', 'reissue', 'renewal', 'cancelling'];

/** The countries that a way tells apart. */
export const countries = ['belgium', 'netherlands', 'elsewhere'];

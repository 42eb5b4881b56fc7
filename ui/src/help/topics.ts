import { topicsOf } from '../generated/errorCodes';
import type { ErrorCode, GuidedTopic, Screen } from '../generated/wizard';

/** A question and its answer: the messages `help-ID`, `.body` and `.words`. */
export interface Topic {
  id: string;
  /** The screens on which people ask it. The errors after which they ask it are in the table of codes. */
  screens?: Screen['name'][];
  /** The answer continues with `.belgium`, `.netherlands` or `.elsewhere`. */
  byResidence?: true;
}

/** The topics by the heading under which they are listed, in the order in which people meet them. */
export const groups: { id: string; topics: Topic[] }[] = [
  {
    id: 'order',
    topics: [
      { id: 'link', screens: ['start'] },
      { id: 'mail-file', screens: ['start'] },
      { id: 'time-limit', screens: ['start', 'review-order'] },
      { id: 'right-computer', screens: ['start', 'this-computer', 'ca-page', 'download'] },
      { id: 'link-once', screens: ['start', 'ca-page'] },
      { id: 'ca-page', screens: ['ca-page'] },
      { id: 'link-refused' },
      { id: 'interrupted', screens: ['start', 'certificate-password'] },
      { id: 'practise', screens: ['start'] },
      { id: 'wrong-details', screens: ['review-order'], byResidence: true },
      { id: 'approval-email', screens: ['review-order'] },
      { id: 'order-over' },
      { id: 'key-option', screens: ['review-order', 'ca-page', 'edge-mode'] },
      { id: 'own-key', screens: ['key-choice'] },
    ],
  },
  {
    id: 'passwords',
    topics: [
      { id: 'forgotten-pickup-password', screens: ['pickup-password'], byResidence: true },
      { id: 'wrong-pickup-password', screens: ['pickup-password'] },
      { id: 'two-passwords', screens: ['pickup-password', 'certificate-password', 'ca-page'] },
      { id: 'certificate-password-rules', screens: ['certificate-password', 'ca-page'] },
      { id: 'forgotten-certificate-password', screens: ['certificate-password'] },
      { id: 'primary-password', screens: ['install', 'certificates', 'remove', 'arrival'] },
    ],
  },
  {
    id: 'apply',
    topics: [
      { id: 'apply', byResidence: true },
      { id: 'documents' },
      { id: 'request-form' },
      { id: 'vetting' },
      { id: 'agreement', screens: ['agreement'] },
      { id: 'account', byResidence: true },
    ],
  },
  {
    id: 'install',
    topics: [
      { id: 'download', screens: ['download'] },
      { id: 'file-refused', screens: ['inspect'] },
      { id: 'where-it-goes', screens: ['this-computer', 'install', 'done'] },
      { id: 'import-options', screens: ['install'] },
      { id: 'no-program', screens: ['this-computer', 'install'] },
      { id: 'program-trouble', screens: ['install', 'certificates'] },
      { id: 'not-recognised', screens: ['done', 'certificates'] },
      { id: 'trust-warning', screens: ['done', 'inspect', 'certificates'] },
      { id: 'check-installed', screens: ['done', 'certificates'] },
      { id: 'intermediates', screens: ['inspect'] },
    ],
  },
  {
    id: 'by-hand',
    topics: [
      { id: 'by-hand-windows' },
      { id: 'by-hand-macos' },
      { id: 'by-hand-edge' },
      { id: 'by-hand-chrome' },
      { id: 'by-hand-firefox' },
    ],
  },
  {
    id: 'use',
    topics: [
      { id: 'what-for', screens: ['agreement', 'done'] },
      { id: 'fps-finance', screens: ['done'] },
      { id: 'sign-documents', screens: ['done'] },
      { id: 'mail', screens: ['done'] },
      { id: 'log-in', screens: ['done'] },
      { id: 'signature' },
      { id: 'non-repudiation' },
    ],
  },
  {
    id: 'later',
    topics: [
      { id: 'validity', screens: ['done', 'inspect', 'certificates'] },
      { id: 'back-up', screens: ['done', 'download', 'take-along'] },
      { id: 'new-computer', screens: ['take-along', 'arrival'] },
      { id: 'phone', screens: ['take-along'] },
      { id: 'lost-file' },
      { id: 'not-exportable', screens: ['certificates', 'take-along'] },
      { id: 'public-certificate', screens: ['done', 'take-along'] },
      { id: 'renew', screens: ['certificates'], byResidence: true },
      { id: 'reissue', byResidence: true },
      { id: 'changed-name' },
      { id: 'when-reissue' },
      { id: 'after-reissue', screens: ['certificates'] },
      { id: 'cancel', byResidence: true },
      { id: 'compromised' },
      { id: 'remove', screens: ['remove'] },
    ],
  },
  {
    id: 'more',
    topics: [
      { id: 'who-to-ask', byResidence: true },
      { id: 'codes' },
      { id: 'connection', screens: ['connection'] },
      { id: 'old-systems', screens: ['edge-mode'] },
    ],
  },
];

/**
 * The topics whose answers begin with what is on this computer; each with the topic whose part for the person's residence
 * says the way on, where what is here is not enough.
 */
const guided: Record<GuidedTopic, string> = {
  'lost-file': 'reissue',
  'forgotten-certificate-password': 'reissue',
  'not-exportable': 'reissue',
  compromised: 'reissue',
  'changed-name': 'apply',
  'new-computer': 'reissue',
  cancel: 'cancel',
  renew: 'renew',
  reissue: 'reissue',
};

export function isGuided(id: string): id is GuidedTopic {
  return Object.hasOwn(guided, id);
}

/** The topic whose part for the person's residence ends the answer; none where all persons have the same answer. */
export function wayOn({ id, byResidence }: Topic): string | null {
  if (byResidence) return id;
  return isGuided(id) ? guided[id] : null;
}

export const topics: Topic[] = groups.flatMap((group) => group.topics);

/** The topic with this id, which must be there. */
export function topic(id: string): Topic {
  const found = topics.find((topic) => topic.id === id);
  if (!found) throw new Error(`no topic ${id} in Help`);
  return found;
}

export function topicsForScreen(name: Screen['name']): Topic[] {
  return topics.filter(({ screens }) => screens?.includes(name));
}

/** The errors after which people ask it. */
export function errorsOf({ id }: Topic): string[] {
  return Object.entries(topicsOf).flatMap(([code, ids]) => (ids.includes(id) ? [code] : []));
}

export function topicsForError(code: ErrorCode): Topic[] {
  return topics.filter(({ id }) => topicsOf[code].includes(id));
}

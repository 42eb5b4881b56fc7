import type { Screen, UserError } from '../generated/wizard';

/** A question and its answer: the messages `help-ID`, `.body` and `.words`. */
export interface Topic {
  id: string;
  /** The screens on which people ask it, and the errors after which they do. */
  screens?: Screen['name'][];
  errors?: UserError['code'][];
  /** The answer goes on with `.belgium`, `.netherlands` or `.elsewhere`. */
  byResidence?: true;
}

/** Every topic, under the heading below which it is listed, in the order in which people meet them. */
export const groups: { id: string; topics: Topic[] }[] = [
  {
    id: 'order',
    topics: [
      { id: 'link', screens: ['start'], errors: ['LK-101', 'LK-104', 'JO-901'] },
      { id: 'time-limit', screens: ['start', 'review-order'] },
      { id: 'right-computer', screens: ['start', 'review-order', 'download'] },
      { id: 'link-once', screens: ['start'], errors: ['OR-151', 'OR-153'] },
      {
        id: 'link-refused',
        errors: [
          ...['LK-101', 'LK-102', 'LK-103', 'LK-104', 'LK-105', 'LK-106', 'LK-107', 'LK-108'],
          'LK-109',
          ...['OR-151', 'NW-807'],
        ],
      },
      {
        id: 'interrupted',
        screens: ['start', 'certificate-password'],
        errors: ['PU-203', 'JO-901', 'JO-904'],
      },
      { id: 'practise', screens: ['start'], errors: ['LK-109'] },
      { id: 'wrong-details', screens: ['review-order'], errors: ['FI-608'], byResidence: true },
      { id: 'approval-email', screens: ['review-order'] },
      { id: 'order-over', errors: ['OR-152', 'OR-154'] },
      { id: 'key-option', screens: ['review-order'], errors: ['OR-156'] },
    ],
  },
  {
    id: 'passwords',
    topics: [
      {
        id: 'forgotten-pickup-password',
        screens: ['pickup-password'],
        errors: ['OR-155', 'PU-201', 'PU-205'],
        byResidence: true,
      },
      {
        id: 'wrong-pickup-password',
        screens: ['pickup-password'],
        errors: ['PU-201', 'PU-202', 'PU-204', 'PU-205', 'OR-155'],
      },
      {
        id: 'two-passwords',
        screens: ['pickup-password', 'certificate-password'],
        errors: [
          ...['PU-201', 'PU-202', 'PU-203', 'PU-206', 'CP-302', 'CP-304', 'CP-305', 'CP-306'],
        ],
      },
      {
        id: 'certificate-password-rules',
        screens: ['certificate-password'],
        errors: ['CP-301', 'CP-302', 'CP-303', 'CP-307', 'DL-508'],
      },
      {
        id: 'forgotten-certificate-password',
        screens: ['certificate-password'],
        errors: ['CP-304', 'FI-612'],
      },
      {
        id: 'primary-password',
        screens: ['install', 'check', 'remove'],
        errors: ['ST-702', 'ST-709'],
      },
    ],
  },
  {
    id: 'apply',
    topics: [
      { id: 'apply', byResidence: true },
      { id: 'documents' },
      { id: 'request-form' },
      { id: 'vetting' },
      { id: 'agreement', screens: ['agreement'], errors: ['AG-401', 'AG-402'] },
      { id: 'account', byResidence: true },
    ],
  },
  {
    id: 'install',
    topics: [
      {
        id: 'download',
        screens: ['download'],
        errors: [
          ...[
            'DL-501',
            'DL-502',
            'DL-503',
            'DL-504',
            'DL-505',
            'DL-506',
            'DL-507',
            'DL-509',
            'DL-510',
            'DL-511',
          ],
          'JO-903',
        ],
      },
      {
        id: 'file-refused',
        screens: ['inspect'],
        errors: [
          ...['FI-600', 'FI-601', 'FI-602', 'FI-603', 'FI-604', 'FI-605', 'FI-606', 'FI-607'],
          ...['FI-608', 'FI-609', 'FI-610', 'FI-611', 'FI-612', 'FI-613', 'FI-621', 'FI-622'],
          ...['FI-623', 'FI-624', 'FI-625', 'FI-626', 'FI-627', 'FI-628'],
        ],
      },
      { id: 'where-it-goes', screens: ['install', 'done'] },
      { id: 'import-options', screens: ['install'], errors: ['ST-712'] },
      { id: 'no-program', screens: ['install'], errors: ['ST-706', 'ST-708'] },
      {
        id: 'program-trouble',
        screens: ['install', 'check'],
        errors: [
          ...['ST-701', 'ST-702', 'ST-703', 'ST-704', 'ST-705', 'ST-707', 'ST-709', 'ST-710'],
          ...['ST-711', 'ST-713'],
        ],
      },
      { id: 'not-recognised', screens: ['done', 'check'] },
      { id: 'trust-warning', screens: ['done', 'inspect', 'check'], errors: ['FI-606'] },
      { id: 'check-installed', screens: ['done', 'check'] },
      { id: 'intermediates', screens: ['inspect'], errors: ['FI-606'] },
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
      { id: 'what-for', screens: ['agreement', 'done'], errors: ['FI-607'] },
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
      { id: 'validity', screens: ['done', 'inspect', 'check'], errors: ['FI-605'] },
      { id: 'back-up', screens: ['done', 'download'], errors: ['DL-507', 'DL-510'] },
      { id: 'new-computer' },
      { id: 'lost-file', errors: ['OR-153', 'DL-504', 'FI-627'] },
      { id: 'not-exportable', screens: ['check'], errors: ['FI-613'] },
      { id: 'public-certificate', screens: ['done'], errors: ['DL-511', 'FI-623', 'FI-624'] },
      { id: 'renew', screens: ['check'], byResidence: true },
      { id: 'reissue', errors: ['OR-153'], byResidence: true },
      { id: 'when-reissue' },
      { id: 'after-reissue', screens: ['check'] },
      { id: 'cancel', byResidence: true },
      { id: 'compromised', errors: ['FI-625'] },
      { id: 'remove', screens: ['remove'], errors: ['ST-711', 'JO-905'] },
    ],
  },
  {
    id: 'more',
    topics: [
      { id: 'who-to-ask', byResidence: true },
      { id: 'codes', errors: ['HC-171', 'HC-172'] },
      {
        id: 'connection',
        screens: ['connection'],
        errors: [
          ...['NW-801', 'NW-802', 'NW-803', 'NW-804', 'NW-805', 'NW-806', 'NW-807', 'NW-808'],
          ...['NW-809', 'CN-101', 'DL-501', 'JO-902'],
        ],
      },
      { id: 'old-systems', errors: ['OR-156'] },
    ],
  },
];

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

export function topicsForError(code: UserError['code']): Topic[] {
  return topics.filter(({ errors }) => errors?.includes(code));
}

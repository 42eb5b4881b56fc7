// One view for each screen, as the wizard would send it.

import { wayOutOf } from '../src/generated/errorCodes';
import type {
  Actions,
  CaPageScreen,
  CertificateView,
  ErrorCode,
  HoldingView,
  ImitatedPage,
  PreflightLine,
  ResultView,
  Screen,
  SheetView,
  StepName,
  TargetView,
  UserError,
  WizardView,
} from '../src/generated/wizard';

const journey: StepName[] = [
  'review-order',
  'pickup-password',
  'certificate-password',
  'agreement',
  'download',
  'install',
  'done',
];

/** The actions, none of which is available. */
export const noActions: Actions = {
  back: false,
  proceed: false,
  skip: false,
  startOver: false,
  runPreflight: false,
  chooseFolder: false,
  connection: false,
  chooseFile: false,
  certificates: false,
  arrival: false,
  edgeMode: false,
  lookAround: false,
  close: false,
  practise: false,
  endPractice: false,
};

/** The view of a screen, with defaults for everything else. */
export function viewOf(screen: Screen, changes: Partial<WizardView> = {}): WizardView {
  const current = journey.indexOf(screen.name as StepName);
  return {
    screen,
    code: screen.name === 'connection' ? 'C1' : `P${current + 1}`,
    helpCode: 'AW26CBBF',
    steps: journey.map((step, index) => ({
      step,
      state: index < current ? 'done' : index === current ? 'current' : 'to-do',
    })),
    actions: { ...noActions, proceed: screen.name !== 'done', close: screen.name === 'done' },
    busy: null,
    problem: null,
    shownField: null,
    linkAndFile: changes.problem ? { link: 'not-used', file: null } : null,
    practice: false,
    language: 'en',
    residence: null,
    here: null,
    helpdesk: null,
    reminder: null,
    orderNumber: null,
    caller: null,
    sheet: null,
    ...changes,
  };
}

/** The view of the screen beside the page of the CA while the page is open. */
export function pageOf(
  changes: Partial<CaPageScreen>,
  about: Partial<WizardView> = {},
): WizardView {
  const actions = { ...noActions, back: true };
  const screen = { ...screens['ca-page'], isOpen: true, preflight: [], ...changes };
  return viewOf(screen, { code: 'W2', actions, ...about });
}

/** A page of the CA's as practice imitates it, with everything that a page can have. */
export const imitated: ImitatedPage = {
  title: 'Subscriber Agreement',
  paragraphs: ['Please read this.', 'It binds nobody.'],
  message: 'Please tick the box to go on.',
  fields: ['Certificate Password', 'Certificate Password (again)'],
  check: 'I AGREE',
  isTicked: false,
  button: 'Next',
  pickupPassword: 'lantern5283',
};

/** An error as the wizard would send it where the screen allows its way out. */
export function problemOf(code: ErrorCode, changes: Partial<UserError> = {}): UserError {
  return { code, args: {}, field: null, next: 'correct', wayOut: wayOutOf[code], ...changes };
}

export const certificate: CertificateView = {
  holder: 'Anneleen Peeters',
  organization: 'Bakkerij De Gouden Aar BV',
  issuer: 'PRACTICE - NOT VALID Issuing CA',
  validFrom: '2026-11-20T09:00:00Z',
  validUntil: '2030-02-20T09:00:00Z',
  fingerprint: '9f2c1ab04e77d1c3b5a8f60d2e4c91807b3a5f6e1d2c4b8a907f6e5d4c3b2a19',
  friendlyName: 'Anneleen Peeters (PersonalSign 3 Pro)',
  chain: 'practice',
  backup: '/home/anneleen/Documents/PS3-2026-004711.p12',
  strengthened: null,
  passwordHadMore: false,
};

export const firefox: TargetView = {
  id: 'firefox:default-esr',
  kind: 'firefox-profile',
  name: 'default-esr',
  also: [],
  state: 'ready',
  chosen: true,
  lacks: ['exportable', 'extended-properties', 'strong-protection'],
  result: null,
  problem: null,
};

/** A program with a primary password. */
export const firefoxWithPassword: TargetView = {
  ...firefox,
  id: 'firefox:office',
  name: 'office',
  state: 'needs-password',
};

/** The result for a program in which all is well. */
export const result: ResultView = {
  alreadyThere: false,
  listedAs: 'Anneleen Peeters (PersonalSign 3 Pro)',
  trust: 'trusted',
  others: [],
  restart: false,
};

/** A certificate on this computer, which works in Chrome and not in Firefox. */
export const holding: HoldingView = {
  certificate: { ...certificate, chain: null },
  daysLeft: 1186,
  removable: true,
  repairable: true,
  triable: false,
  targets: [
    {
      id: 'nss:shared',
      kind: 'shared-nss',
      name: '',
      also: [],
      state: 'works',
      trust: 'trusted',
      exportable: true,
      removable: true,
      forgettable: false,
      problem: null,
    },
    {
      id: 'firefox:default-esr',
      kind: 'firefox-profile',
      name: 'default-esr',
      also: [],
      state: 'missing',
      trust: null,
      exportable: null,
      removable: false,
      forgettable: false,
      problem: null,
    },
  ],
};

export const chrome: TargetView = {
  id: 'nss:shared',
  kind: 'shared-nss',
  name: '',
  also: [],
  state: 'ready',
  chosen: true,
  lacks: ['exportable', 'extended-properties', 'strong-protection'],
  result: null,
  problem: null,
};

/** A preflight without problems. */
export const ready: PreflightLine[] = (
  ['computer', 'own-file', 'backup', 'clock', 'connection'] as const
).map((check) => ({
  check,
  state: 'good',
  subject: check === 'computer' ? 'PC-417' : '',
  minutesAhead: 0,
  obstacle: null,
}));

export const sheet: SheetView = {
  orderNumber: 'PS3-2026-004711',
  holder: 'Anneleen Peeters',
  organization: 'Bakkerij De Gouden Aar BV',
  validUntil: '2030-02-20T09:00:00Z',
  file: '/home/anneleen/Documents/PersonalSign.pfx',
};

export const screens = {
  start: {
    name: 'start',
    suggestedLink: null,
    pageLink: null,
    resumedOrder: null,
    pageFile: null,
    offer: null,
  },
  'review-order': {
    name: 'review-order',
    order: {
      number: 'PS3-2026-004711',
      state: 'ready',
      kind: 'new',
      channel: 'chamber-of-commerce-be',
      keyGeneration: 'pkcs12',
      pageAlone: false,
      holder: 'Anneleen Peeters',
      organization: 'Bakkerij De Gouden Aar BV',
      country: 'BE',
      email: 'anneleen@degoudenaar.example',
      lapsesAt: '2026-12-18T12:00:00Z',
      countdown: { type: 'days', days: 26 },
      host: 'localhost:8443',
    },
  },
  'this-computer': {
    name: 'this-computer',
    computer: { name: 'PC-417', user: 'Anneleen Peeters' },
  },
  'pickup-password': {
    name: 'pickup-password',
    orderNumber: 'PS3-2026-004711',
    attemptsLeft: 5,
    attempts: 'unused',
    practicePassword: null,
    resumed: false,
  },
  'key-choice': {
    name: 'key-choice',
    choice: 'exportable',
    isFinal: false,
    isEnforced: true,
  },
  'certificate-password': {
    name: 'certificate-password',
    purpose: 'choose-own',
    rules: [
      { rule: 'length', met: true },
      { rule: 'alphabet', met: true },
      { rule: 'not-pickup-password', met: true },
      { rule: 'strength', met: false },
      { rule: 'repeated', met: false },
    ],
    strength: 2,
    hint: 'add-words',
    kept: false,
    noted: false,
    resumed: false,
    file: null,
    forNow: false,
    keyHere: false,
  },
  inspect: {
    name: 'inspect',
    certificate: { ...certificate, backup: null },
    uses: ['signing', 'log-in', 'mail'],
    doubts: [],
    link: 'not-concerned',
    file: '/home/anneleen/Downloads/certificate.pfx',
    backupFolder: '/home/anneleen/Documents',
  },
  agreement: {
    name: 'agreement',
    version: '2026-1',
    text: 'First paragraph.\n\nSecond paragraph.',
    agreed: false,
  },
  download: {
    name: 'download',
    file: '/home/anneleen/.local/share/eu.personalsign.wizard/PS3-2026-004711.p12',
    saved: false,
    strengthened: null,
    checked: false,
    backupFolder: '/home/anneleen/Documents',
    backup: null,
    madeHere: false,
    issuing: false,
    keyHere: false,
    preflight: [],
  },
  install: {
    name: 'install',
    certificate,
    targets: [chrome, firefox],
    usable: true,
    options: {
      exportable: true,
      extendedProperties: true,
      strongProtection: false,
      exportableIsFinal: false,
      byHand: false,
    },
    asking: null,
  },
  done: {
    name: 'done',
    certificate,
    targets: [
      { ...chrome, state: 'proven', result },
      { ...firefox, state: 'proven', result },
    ],
    next: [
      { program: 'browser', listedAs: result.listedAs, restart: false },
      { program: 'libre-office', listedAs: result.listedAs, restart: false },
    ],
    publicFile: null,
    passwordKept: false,
    bound: false,
    receiptOpen: false,
  },
  certificates: { name: 'certificates', certificates: [holding], locked: [], asking: null },
  remove: {
    name: 'remove',
    certificate: holding.certificate,
    targets: [{ id: 'nss:shared', kind: 'shared-nss', name: '', also: [], problem: null }],
    away: [],
    asking: null,
  },
  'ca-page': {
    name: 'ca-page',
    host: 'system.globalsign.com',
    resumed: false,
    isOpen: false,
    kind: 'unknown',
    imitated: null,
    isAwaiting: false,
    received: null,
    limits: [],
    preflight: ready,
    backupFolder: '/home/anneleen/Documents',
    isFilled: false,
  },
  'edge-mode': {
    name: 'edge-mode',
    host: 'system.globalsign.com',
    step: 'awaiting',
    hasLink: true,
    edgeOpened: false,
    appeared: [],
    rules: [],
    strength: null,
    hint: null,
  },
  'take-along': {
    name: 'take-along',
    certificate,
    purpose: null,
    keys: [
      {
        holder: 'Anneleen Peeters',
        validUntil: holding.certificate.validUntil,
        expired: false,
        file: null,
        leftOut: null,
      },
    ],
    publicFiles: [],
    older: false,
    askedFile: null,
    locked: [],
    rules: [],
    strength: null,
    hint: null,
    folder: null,
    page: null,
  },
  arrival: {
    name: 'arrival',
    folder: null,
    files: 0,
    keys: [],
    unopened: [],
    asking: null,
  },
  connection: {
    name: 'connection',
    proxy: { mode: 'system', address: '', user: '', hasPassword: false },
    host: 'system.globalsign.com',
    checks: [],
  },
} satisfies { [Name in Screen['name']]: Extract<Screen, { name: Name }> };

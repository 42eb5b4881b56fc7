// Foreign content from the service, a file or a link, which is shown as text, whatever it contains.

import { expect, test } from 'vitest';
import type { TargetView, WizardView } from '../src/generated/wizard';
import { certificate, firefox, holding, problemOf, result, screens, viewOf } from './fixtures';
import { get, open } from './recording';
import { viewSources } from './sources';

const hostile =
  '<script>alert(1)</script><img src=x onerror=alert(1)><a href="javascript:alert(1)">x</a>';
const { order } = screens['review-order'];
const hostileCertificate = {
  ...certificate,
  holder: hostile,
  organization: hostile,
  issuer: hostile,
  friendlyName: hostile,
  fingerprint: hostile,
  backup: hostile,
};
const hostileTargets: TargetView[] = [
  { ...firefox, name: hostile, state: 'proven', result: { ...result, listedAs: hostile } },
];

const views: [string, WizardView][] = [
  ['screen-agreement', viewOf({ ...screens.agreement, text: hostile, version: hostile })],
  [
    'screen-review-order',
    viewOf({
      name: 'review-order',
      order: { ...order, holder: hostile, organization: hostile, number: hostile, host: hostile },
    }),
  ],
  [
    'screen-this-computer',
    viewOf({ name: 'this-computer', computer: { name: hostile, user: hostile } }),
  ],
  ['screen-pickup-password', viewOf({ ...screens['pickup-password'], orderNumber: hostile })],
  ['problem', viewOf(screens.start, { problem: problemOf('LK-102', { args: { host: hostile } }) })],
  [
    'link-status',
    viewOf(screens.start, {
      problem: problemOf('DL-506'),
      linkAndFile: { link: 'used', file: hostile },
    }),
  ],
  ['resumed-order', viewOf({ ...screens.start, resumedOrder: hostile })],
  [
    'opened-file',
    viewOf({ ...screens['certificate-password'], purpose: 'open-user-file', file: hostile }),
  ],
  ['screen-inspect', viewOf({ ...screens.inspect, certificate: hostileCertificate })],
  ['screen-download', viewOf({ ...screens.download, backupFolder: hostile, file: hostile })],
  [
    'screen-install',
    viewOf({ ...screens.install, certificate: hostileCertificate, targets: hostileTargets }),
  ],
  [
    'screen-done',
    viewOf({
      name: 'done',
      certificate: hostileCertificate,
      targets: hostileTargets,
      next: [{ program: 'browser', listedAs: hostile, restart: false }],
      publicFile: hostile,
      passwordKept: false,
      bound: false,
      receiptOpen: false,
    }),
  ],
  [
    'screen-certificates',
    viewOf({
      ...screens.certificates,
      certificates: [{ ...holding, certificate: hostileCertificate }],
      locked: [{ id: 'locked', kind: 'firefox-profile', name: hostile, also: [] }],
    }),
  ],
  [
    'screen-remove',
    viewOf({
      ...screens.remove,
      certificate: hostileCertificate,
      targets: [{ id: 'one', kind: 'packaged-chromium', name: hostile, also: [], problem: null }],
    }),
  ],
  [
    'check-tls',
    viewOf({
      ...screens.connection,
      host: hostile,
      checks: [{ check: 'tls', result: 'failed', subject: hostile, minutesAhead: 0 }],
    }),
  ],
];

test.each(views)('%s shows markup as text', async (testid, view) => {
  await open(view);
  expect(get(testid).textContent).toContain(hostile);
  const made = document.body.querySelectorAll('script, img, a[href^="javascript:"], [onerror]');
  expect([...made]).toEqual([]);
});

test('no source puts text into the window as markup', () => {
  for (const source of viewSources()) {
    expect(source).not.toMatch(
      /\{@html|innerHTML|outerHTML|insertAdjacentHTML|DOMParser|createContextualFragment|setHTMLUnsafe|document\.write|srcdoc/,
    );
  }
});

test.each(['order-holder', 'order-organization', 'order-host'])(
  '%s keeps its direction to itself',
  async (testid) => {
    await open(viewOf(screens['review-order']));
    expect(get(testid).closest('bdi')).not.toBeNull();
  },
);

// The order, and the computer on which it is picked up.

import { fireEvent, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import type { Countdown, OrderView } from '../src/generated/wizard';
import { screens, viewOf } from './fixtures';
import { find, get, open } from './recording';

const reviewed = screens['review-order'];

function review(changes: Partial<OrderView> = {}) {
  return viewOf({ ...reviewed, order: { ...reviewed.order, ...changes } });
}

test.each<[Countdown, string]>([
  [{ type: 'days', days: 2 }, '2 days left'],
  [{ type: 'days', days: 1 }, '1 day left'],
  [{ type: 'last-day' }, 'Less than a day left'],
  [{ type: 'lapsed' }, 'Lapsed'],
])('counts down: %o', async (countdown, words) => {
  await open(review({ countdown }));
  expect(get('order-countdown').textContent).toBe(words);
});

test.each(['picked-up', 'cancelled', 'locked'] as const)(
  'counts no days of an order that is %s, and asks nothing',
  async (state) => {
    await open(review({ state }));
    expect([find('order-countdown'), find('order-lapses')]).toEqual([null, null]);
    expect(get('heading').textContent).toBe('Your order');
  },
);

test('says of a lapsed order once that it has lapsed, and when', async () => {
  await open(review({ state: 'lapsed', countdown: { type: 'lapsed' } }));
  expect(get('order-state').textContent).toBe('Lapsed');
  expect([find('order-countdown'), find('order-lapses') !== null]).toEqual([null, true]);
  expect(get('heading').textContent).toBe('Your order');
});

test('shows what tells one order from another, and has the rest to be opened', async () => {
  await open(review());
  for (const id of ['order-holder', 'order-organization', 'order-number', 'order-lapses']) {
    expect(get(id).closest('[hidden]'), id).toBeNull();
  }
  for (const id of ['order-email', 'order-kind', 'order-channel', 'order-host']) {
    expect(get(id).closest('[hidden]'), id).not.toBeNull();
  }
});

test('asks whether this is the right computer, by its name and its user’s', async () => {
  await open(viewOf(screens['this-computer']));
  expect(get('computer-name').textContent).toBe('PC-417');
  expect(get('computer-user').textContent).toBe('Logged in as Anneleen Peeters');
  for (const testid of ['computer-name', 'computer-user']) expect(get(testid).tagName).toBe('BDI');
  expect(get('proceed').textContent).toContain('Yes, on this computer');
});

test('says what to do with another computer only when asked', async () => {
  await open(viewOf(screens['this-computer']));
  const words = screen.getByText(/your link works there as well/);
  expect(words.closest('[hidden]')).not.toBeNull();
  await fireEvent.click(get('another-computer-toggle'));
  expect(words.closest('[hidden]')).toBeNull();
});

test.each([
  ['chamber-of-commerce-be', 'Chamber of Commerce where you ordered'],
  ['marktconcurrent-nl', 'info@marktconcurrent.nl'],
  ['other', 'cancel the order in your account'],
] as const)('says whom to ask about an order through %s', async (channel, words) => {
  await open(review({ channel }));
  expect(get('order-wrong').textContent).toContain(words);
  expect(get('order-wrong').textContent).toContain('cannot be changed once it is placed');
});

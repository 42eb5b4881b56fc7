// A caller's report that the helpdesk pastes into the guide.

import { fireEvent } from '@testing-library/svelte';
import { tick } from 'svelte';
import { expect, test } from 'vitest';
import type { Language } from '../src/generated/wizard';
import '../src/helpdesk/Guide.svelte';
import { readReport } from '../src/helpdesk/report';
import { languages, text } from '../src/messages.svelte';
import { screens, viewOf } from './fixtures';
import { find, get, open } from './recording';

const tags = languages.map(([tag]) => tag);

/** A report as the core writes it. */
function reportIn(language: Language): string {
  const say = (id: string, args = {}) => text(id, args, language);
  return [
    say('report-title'),
    '',
    `P2  PU-204  ${say('error-PU-204')}`,
    say('error-PU-204.next'),
    say('link-status-not-used'),
    `${say('link-status-file')} ~/Documents/`,
    '',
    `${say('report-made')}: 2026-11-22 11:00:00 +01:00`,
    `${say('report-language')}: ${language}`,
    `${say('report-residence')}: ${say('caller-residence-belgium')}`,
    `${say('report-help-code')}: AW26 CBBF`,
    '',
    say('report-programs'),
    `${say('program-firefox-profile')}: ${say('target-failed')} (ST-713)`,
    '',
    say('report-connection', { at: '2026-11-22 11:00:00 +01:00' }),
    `${say('check-name')}: ${say('check-not-tried')}`,
    '',
    say('report-course'),
    `2026-11-22 11:00:00 +01:00  P0  LK-101  ${say('task-looking-up')}`,
  ].join('\n');
}

test.each(tags.flatMap((from) => tags.map((to) => [from, to] as const)))(
  'a report in %s is read in %s',
  (from, to) => {
    const read = readReport(reportIn(from), to);
    const expected = reportIn(to).replace(/(?<=: )(nl|fr|de|en)$/m, from);
    expect(read?.parts.join('\n\n')).toBe(expected);
    expect(read).toMatchObject({ helpCode: 'AW26 CBBF', codes: ['PU-204', 'P2'] });
  },
);

test('a report is found in the answer to an e-mail', () => {
  const quoted = reportIn('fr').replace(/^/gm, '> ').replaceAll('\n', '\r\n');
  const read = readReport(`Goeiedag,\r\n\r\n${quoted}\r\n\r\nGroeten`, 'nl');
  expect(read?.helpCode).toBe('AW26 CBBF');
  expect(read?.parts[0]).toBe(text('report-title', {}, 'nl'));
  expect(read?.parts.at(-1)).toBe('Groeten');
});

test('any text is read in no time, and without an error', () => {
  const pieces = [
    ...reportIn('de').split('\n'),
    ...[
      ' ',
      '  ',
      ': ',
      '\n',
      '\u0000',
      '(',
      '> ',
      'PU-201',
      '__proto__',
      'constructor',
      '🙂',
      '\ud800',
    ],
  ];
  // Repeatable, so that a failure can be looked at.
  let seed = 7;
  const next = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
  for (let round = 0; round < 500; round += 1) {
    const parts = Array.from({ length: next(60) }, () => pieces[next(pieces.length)]);
    const any = parts.join(next(2) ? '\n' : '');
    const read = readReport(any, 'en');
    expect(read === null).toBe(
      !any.split('\n').some((line) => line.replace(/^[>\s]+/, '').trimEnd() === pieces[0]),
    );
  }
  const begun = performance.now();
  readReport(`${pieces[0]}\n${' '.repeat(1_000_000)}x${': '.repeat(1_000_000)}`, 'en');
  expect(performance.now() - begun).toBeLessThan(1_000);
});

test('a pasted report stands in the guide with its codes, and leads to the screen', async () => {
  const { calls } = await open(viewOf(screens.start));
  await fireEvent.click(get('help'));
  await tick();
  await fireEvent.click(get('help-helpers'));
  await expect.poll(() => find('guide-dialog')?.hasAttribute('open')).toBe(true);
  const paste = (pasted: string) =>
    fireEvent.paste(get('guide-search'), { clipboardData: { getData: () => pasted } });
  expect(await paste('forgotten password'), 'words are pasted as ever').toBe(true);
  expect(await paste(reportIn('nl'))).toBe(false);
  expect(get('guide-report').textContent).toContain('Lives or has ordered in: Belgium');
  const codes = [...document.querySelectorAll<HTMLElement>('[data-testid=guide-entry]')];
  expect(codes.map(({ dataset }) => dataset['code']).sort()).toEqual(['P2', 'PU-204']);
  await fireEvent.click(get('caller-show'));
  expect(calls).toEqual([{ caller: 'AW26 CBBF' }]);
  await fireEvent.input(get('guide-search'), { target: { value: 'clock' } });
  expect(find('guide-report')).toBeNull();
});
